"""The drawing language: geometry, colour, style, nodes, `Page`, `Frame` and the two ports.

Frozen values only. Fonts are named by `FontKey`, pictures by hash, so that a frame can be stored,
compared and shipped. Must not know: how text is shaped, how pixels are painted.
"""
