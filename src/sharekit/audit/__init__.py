"""Is this card what it should be? A manifest's card object and an `Article` → diagnostics.

Pure. Must not know: how cards are made, files, the network.
"""
