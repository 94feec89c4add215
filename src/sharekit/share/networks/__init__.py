"""The table of networks: one row each. In: nothing. Out: rows. Must not know: how links are built.

`alive.py` holds those that work, `uncertain.py` those nobody could confirm, `closed.py` those that
are gone or never had a share URL; the last two are read only for a name that asks for them.
"""
