"""The languages that quotes are told from beside English: one table of words each.

In: nothing. Out: signs that a text is no quote, nouns and verbs of known subjects, by language.
Must not know: how they are looked up, articles, candidates.
"""
