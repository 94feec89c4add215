"""Lines that pages print around their articles: what one is, and whom it names.

Pure. Must not know: a page's elements.
"""
