"""The only HTTP client. In: an address. Out: a `Response`, or an error that says what to do.

`client.py` is the list of steps; `outside.py` gives a World with it. Limits, the address guard, the
cache and redirects stand here. Must not know: what a page means.
"""
