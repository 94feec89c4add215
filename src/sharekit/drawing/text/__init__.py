"""Typography: font book and fallback, itemising, bidi, shaping, line breaking, fitting, masks.

In: a `Paragraph` and a box (`typesetter.Typesetter`, a `scene.ports.Measurer`); glyph runs and
vector paths (`raster`). Out: `SetText`; coverage masks and colour patches as bytes.
Must not know: articles, cards, pictures, Pillow. It alone knows the font engine (`engine`).
"""
