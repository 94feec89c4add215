"""Light markup other than Markdown (reStructuredText, AsciiDoc, Org) → Markdown → `Article`.

In: clean text. Out: as of `article/markdown/reader.py`, which reads what these put into its marks
line by line. They know no page and no file.
"""
