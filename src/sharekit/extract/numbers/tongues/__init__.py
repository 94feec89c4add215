"""Numbers, a table a language: how they are written, and which words beside them tell something.

In: nothing. Out: `NUMERALS` (pieces of patterns) and `SIGNS` (words by what they tell; a `*` is any
ending). Must not know: how they are looked up and weighed.
"""
