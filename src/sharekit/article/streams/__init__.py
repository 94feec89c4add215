"""Streams: feeds, sitemaps, exports, tables → entries, one file a form, pure and one at a time.

In: bytes as they come in. Out: `Entry` values, lazily, in the order of the source, in flat memory.
Must not know: where the bytes come from, and what an entry becomes.
"""
