"""The number of an article that says something, and whom it is from.

In: an article's outline. Out: a `Stat`. Must not know: cards, settings, files but its weights.
"""
