"""An HTML page → `Article`: its tree pruned, its main text chosen, what it says of itself.

Pure: no clock, no files, no network.
"""
