"""Being asked to end: Ctrl-C, or SIGTERM as CI and service managers send it."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator


@contextlib.contextmanager
def asked_to_end() -> Iterator[None]:
    """Within, SIGTERM is as Ctrl-C: KeyboardInterrupt. Once one came, further ones are ignored,
    since the way out takes a moment."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        raise
    finally:
        if signal.getsignal(signal.SIGTERM) is not signal.SIG_IGN:
            signal.signal(signal.SIGTERM, before)
