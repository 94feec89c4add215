"""Composing: a brief and candidate quotes → a `Card` (page, copy, choice).

Formats, themes, templates and fixed words are tables. Pure. Must not know: pixels, the font
engine, networks' APIs.
"""
