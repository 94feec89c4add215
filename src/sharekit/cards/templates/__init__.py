"""Templates: one small file each behind the `Template` protocol of `base.py`."""
