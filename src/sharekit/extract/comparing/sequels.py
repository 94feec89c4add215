"""What a paragraph goes on to say of the side that its role names: "It forgives a coarse grind"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import dropwhile, islice, takewhile

from sharekit.extract.comparing.pairs import Pair
from sharekit.extract.comparing.roles import QUESTION, Roles, subject_end
from sharekit.extract.filters.expletives import stands_for_what_follows
from sharekit.extract.filters.expletives_abroad import IT, stands_for_a_noun
from sharekit.extract.language.kin import Name, tokens
from sharekit.extract.language.tense import told
from sharekit.extract.language.words import listed, words
from sharekit.extract.model import Passage
from sharekit.extract.outline import Outline, Sentence

MOST = 3
"""Sentences of a side: more is a text, not points."""

MAX_SEQUEL = 120
"""Characters of such a sentence."""

_PRONOUNS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "de": {"der": listed("er"), "die": listed("sie"), "das": listed("es")},
    "fr": {"le": listed("il"), "la": listed("elle"), "les": listed("ils elles")},
    "nl": {"de": listed("hij ze zij"), "het": listed("het")},
}
"""By what a noun with that article is taken up, where the article tells."""

_ONE, _MANY = listed("it he she"), listed("they")
_OF_WHAT_WAS_SAID = listed("happens means matters heißt bedeutet betekent")
"""Verbs of an "it" that takes up all that was said: "It happens behind a closed door"."""

_OF_BOTH = listed(
    "former latter other others first second two both neither beide beiden erstere letztere deux"
    " autre deuxième dos ambos otro otra due entrambi altro altra dois ambos outro outra twee ander"
    " andere"
)
"""Words of sentences that look at the other side, too."""


def sequels(of: Outline, pair: Pair, roles: Roles) -> tuple[list[Passage], list[Passage]]:
    """As many sentences of one side as of the other, in the order of the text."""
    left, right = (
        _behind(of, role, pair.names[side], pair.names[1 - side])
        for side, role in enumerate((roles.left, roles.right))
    )
    count = min(len(left), len(right))
    return left[:count], right[:count]


def _behind(of: Outline, role: Passage, name: Name, other: Name) -> list[Passage]:
    """The sentences behind a role that have its subject, up to the first that has another: behind
    that one "it" may be something else. None where the role is a clause of a longer sentence."""
    block = dropwhile(lambda each: of.passage(*each[:3]) != role, of.of_block(role.block))
    said = takewhile(
        lambda each: _goes_on(of, role, name, each) and not other.within(each.text),
        islice(block, 1, None),
    )
    return [of.passage(*each[:3]) for each in islice(said, MOST)]


def _goes_on(of: Outline, role: Passage, name: Name, sentence: Sentence) -> bool:
    """Does a sentence say what is so of the side that has this role?"""
    text = sentence.text.strip()
    said = words(text)
    if not said or len(text) > MAX_SEQUEL or text.endswith((*QUESTION, ":", "…")):
        return False
    if not _OF_BOTH.isdisjoint(said):
        return False
    verb = subject_end(text, tokens(text), name)
    if verb is None:
        verb = 1
        if not _taken_up(of.language or "en", role, name, said) or _impersonal(of, text, said):
            return False
    return not told(said[verb : verb + 2], of.language)


def _taken_up(language: str, role: Passage, name: Name, said: Sequence[str]) -> bool:
    """Is the subject of a sentence a pronoun that can stand for the subject of the role?"""
    pronoun = said[0].split("'", 1)[0]
    if language != "en":
        opening = words(role)[:1]
        fitting = _PRONOUNS.get(language, {}).get(opening[0] if opening else "", frozenset())
        return pronoun in fitting
    verb = subject_end(role, tokens(role), name)
    if verb is None:
        return False
    last, at = (*words(role)[verb - 1 : verb + 1], "")[:2]
    many = at == "are" or (last.endswith("s") and not at.endswith("s"))
    return pronoun in (_MANY if many else _ONE)


def _impersonal(of: Outline, text: str, said: Sequence[str]) -> bool:
    """ "It takes courage to …", "Il faut …", "It happens when …"."""
    if not _OF_WHAT_WAS_SAID.isdisjoint(said[1:2]):
        return True
    it = IT.get(of.language or "")
    if it is None:
        return stands_for_what_follows(said, 0)
    return said[0] == it and not stands_for_a_noun(text, said, of.language)
