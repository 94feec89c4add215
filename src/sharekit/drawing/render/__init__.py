"""`Frame` → pixels → bytes under a budget; inspection of the final pixels.

In: a `Frame`, a font book, decoded pictures. Out: an RGB image, encoded bytes, contrast figures.
Must not know: why anything stands where it stands. Decisions belong to layout.
"""
