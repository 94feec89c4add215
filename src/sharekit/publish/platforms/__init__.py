"""Platforms, one file each, behind `base.Kind` and `base.Platform`; `table.py` names them.

In: a post. Out: a receipt, or an error of `publish.outcomes`. Must not know: one another, the
outbox.
"""
