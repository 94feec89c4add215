"""HTML as it lies on the disk: bytes → elements, each with its place in those bytes.

In: a page's bytes. Out: its encoding, the elements that crawlers look at, where its head ends.
Must not know: what a tag means, articles, files, the network.
"""
