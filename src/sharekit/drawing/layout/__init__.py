"""Layout: a `Page` and a measurer → a `Frame`, and the checks that only need geometry.

Pure. Must not know: Pillow, the font engine, how to paint.
"""
