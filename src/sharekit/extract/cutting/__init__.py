"""Sentences, pairs of them and clauses that stand alone: what may become a quote.

Pure. Must not know: which is good.
"""
