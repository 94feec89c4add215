"""A drawing wing of its own: scene language, typography, pictures, layout and rendering.

In: a `Page` (a tree of nodes). Out: a `Frame` (items at fixed positions), pixels, bytes.
Must not know: articles, cards, networks. It imports nothing of sharekit but `errors` and
`diagnostics`, so that it could be published alone.
"""
