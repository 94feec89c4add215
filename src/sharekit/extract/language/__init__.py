"""How languages are written: words, sentences, phrases, verbs, marks.

Pure. Must not know: what is worth sharing.
"""
