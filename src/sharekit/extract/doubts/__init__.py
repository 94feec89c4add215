"""What speaks against a quote without forbidding it: it costs rank.

Pure. Must not know: weights.
"""
