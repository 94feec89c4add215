"""Text that was pasted or saved, from pages, mails and PDF → `Article`.

Pure. Must not know: a page's elements.
"""
