"""Posts, sent so that none is sent twice. In: a plan and its pictures. Out: receipts.

`delivery.py` is the list of steps; `states.py` says what may follow what; `outbox.py` remembers.
Must not know: Pillow, templates, how a card is made; a platform's name outside `platforms/`.
"""
