"""Groups of words, all looked up at once: which of them hold one of a sentence's words?"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, reduce
from operator import or_


def asked_at_once(
    groups: Mapping[str, frozenset[str]],
) -> Callable[[Iterable[str]], tuple[str, ...]]:
    """A function that gives the names of the groups that hold any of some words, in their order.

    A word has a bit for each group that it is in, so that a sentence's words are looked up once,
    however many groups there are.
    """
    bits: dict[str, int] = {}
    for place, group in enumerate(groups.values()):
        for word in group:
            bits[word] = bits.get(word, 0) | 1 << place
    known = frozenset(bits)
    names = tuple(groups)

    @lru_cache(maxsize=4_096)
    def named(held: int) -> tuple[str, ...]:
        return tuple(name for place, name in enumerate(names) if held >> place & 1)

    def holding(words: Iterable[str]) -> tuple[str, ...]:
        return named(reduce(or_, map(bits.__getitem__, known.intersection(words)), 0))

    return holding
