"""Carousels: cards that read as a series. In: briefs, and points of an article. Out: templates of
single cards that share a look, and the copy of each.

They must not know: pixels, the font engine, files, which points an article has.
"""
