"""Whole sites: many articles → plan → fingerprints → cards → manifest, on one core or a cluster.

In: paths or a stream of articles, and the configuration. Out: events, one a page, as files and rows
are safe on the disk. Must not know: how a card is drawn (that is `pipeline`), and Click.
"""
