"""Finding what is worth sharing: `Article` → ranked, verbatim quotes.

Pure. Must not know: Pillow, HTTP, files, cards.
"""
