"""Share links, buttons, QR codes, tags. In: an address, words, an article. Out: text; all pure.

Must not know: HTTP, files, Click. `networks/` is the table of networks, `links.py` the way in.
"""
