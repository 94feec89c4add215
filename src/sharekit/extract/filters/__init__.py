"""What may never be a quote: one table, and what its filters ask of a text.

Pure. Must not know: weights.
"""
