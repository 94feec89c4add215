"""Pictures from outside: decoded within limits, turned upright, in sRGB, and told as facts.

In: bytes. Out: `Decoded` pixels and a frozen `PictureInfo`. Must not know: articles, cards.
"""
