"""Reading: text, HTML, Markdown → `Article`, one file a form, pure.

In: a document (str or bytes) and the facts its user supplies. Out: an `Article`.
`load.py` alone touches the World. Must not know: cards, pictures, networks.
"""
