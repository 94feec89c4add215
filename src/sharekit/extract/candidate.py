"""What may become a quote: a sentence of the author's own prose, or a slice of some."""

from typing import NamedTuple

from sharekit.extract.language import words as lexicon


class Sentence(NamedTuple):
    """A sentence of the author's own prose. number: its place among all of them.

    label: what stood before its small first letter at the head of the block.
    """

    block: int
    start: int
    end: int
    text: str
    number: int
    tokens: lexicon.Tokens
    label: str = ""


class Candidate(NamedTuple):
    """A slice that may be quoted. words: its own. before, after: what a clause was cut from."""

    block: int
    start: int
    end: int
    text: str
    number: int
    words: tuple[str, ...]
    sentences: int = 1
    before: str = ""
    after: str = ""

    @property
    def whole(self) -> bool:
        """Is it one or more whole sentences?"""
        return not self.before and not self.after

    @property
    def cut(self) -> bool:
        """Is it a clause? What follows a label ("Tip:") is as whole as its writer made it."""
        return bool(self.after) or self.before.rstrip()[-1:] not in {"", ":"}


def lacks_beginning(text: str) -> bool:
    """ "will provide more.": a sentence whose subject was lost, as with a link; "iPhones are …"
    isn't one."""
    return text[:1].islower() and not text[1:2].isupper()
