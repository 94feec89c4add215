"""An article's candidates in the order of their merit; the weights are data.

Pure.
"""
