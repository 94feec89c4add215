"""Lists and steps: which of an article's runs of entries is the one that it is about.

In: an article's outline. Out: runs, weighed. Must not know: cards, settings, files other than its
weights.
"""
