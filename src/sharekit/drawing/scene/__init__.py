"""The drawing language: geometry, colour, style, nodes, `Page`, `Frame` and the two ports.

Frozen values only. Fonts are named by `FontKey`, pictures by hash, so that a frame can be stored,
compared and shipped. They are NamedTuples: to define one costs a tenth of a dataclass, to make one
a third, and both are paid at every cold start and for every glyph. Must not know: how text is
shaped, how pixels are painted.
"""
