"""May a piece of an English sentence stand without what is cut from it, and it from the piece?"""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.cutting.main_clauses import has_main_verb, is_clause, is_command
from sharekit.extract.filters.anaphora import dangles
from sharekit.extract.filters.openings import leans_back
from sharekit.extract.filters.remains import COMPARATIVES, leans_on_cut
from sharekit.extract.filters.signs import table
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import holds, length_at, phrases
from sharekit.extract.language.words import Tokens
from sharekit.lazy import lazy

_DEPENDS = phrases("if/unless/when/that/whether | not only/just")
_CONDITIONAL = phrases(
    "if/unless/when/whenever/until/till/although/though/while/whereas/despite/except/only/provided"
    "/assuming/suppose/imagine/once/without/may/might/could/would/perhaps/maybe/possibly/probably"
    "/sometimes/often/usually/generally/mostly/typically/nearly/almost/likely/some/most/many/few"
    "/before/after/since/whether/however/even/where/wherever/rarely/seldom/occasionally/partly"
    "/normally/depending/depends/supposedly/allegedly/apparently/arguably/roughly"
    " | at least | up to | in theory | in case | in most cases | as if | as long as | so long as"
    " | instead of | rather than | for some | as far as | other than | unlike | within | for those"
    " | given"
)
# "It isn't just a house—it's your home": the first half would deny nothing.
_NOT_ONLY = phrases(
    "not/isn't/aren't/wasn't/weren't/don't/doesn't/didn't/won't/can't just/only/merely/simply"
    "/solely"
)
_ONLY = lexicon.listed("just only merely simply solely")
_OPENS_CONDITION = phrases(
    "if/unless/when/whenever/until/although/though/while/whereas/suppose/imagine/assuming/once/as"
    "/since/because/before/after/without/whether/had/should/were/to/some/perhaps/maybe/where"
    "/wherever/unlike/given/depending/sometimes/often/usually/generally/most/many/few/imagining"
    "/other/others/except/despite/instead/rather/provided/only/nearly/almost/by/with/within/during"
    " | in case/order/theory/most/some/many/certain | not that | it's not that | it is not that"
    " | for some/example/instance/those/many/most"
)
_JOINS = lexicon.listed("but and so even only just especially then or")
_STRESSES = lexicon.listed("surely certainly obviously naturally clearly now well also")
_TAKES_BACK = phrases(
    "but | yet | or | at least | unless | not all/always/every/just | except | well | actually"
    " | though | although | instead | rather | and/- second/third/finally/then"
)
# "You pay because it's cheap, but you pay": all of it, or nothing.
_TEMPERS = lazy(r"[,;—–] ?(?:but|yet|though|although)\b")
_ONES = lexicon.listed("you we they people everyone")
_IS_ABLE = lexicon.listed("can can't cannot could")
_IT = lexicon.listed("it them")
_IT_IS = lexicon.listed("it it's they they're that that's this")
_WE_OR_THEY = lexicon.listed("they they'll they're we we'll i i'll he he'll she she'll")
_BECOMES_OTHER = lexicon.listed("change changes changing changed shift shifts shifting shifted")
_FEW, _LONG = 7, 5
# "You don't win because you're fast" denies the reason, not the winning.
_REASON = phrases("because | so that")
# "In spring, A, and B": the scene is set for both.
_SCENE = lexicon.listed("in at on for with during under by to as from within inside among")
# "For Firefox, this is bad, but …": what follows is about the same.
_ABOUT = lexicon.listed("for with among under")
_LEFT_OPEN = lexicon.listed(
    "and or but so of to the a an with for in on at by that which who than as be is are was were do"
    " does can can't cannot could couldn't should shouldn't will won't would wouldn't may might"
    " must exactly precisely only just simply largely partly mainly merely solely not even because"
)
_REPORTS = phrases(
    "say/says/said/saying/think/thinks/thought/believe/believes/believed/claim/claims/claimed/argue"
    "/argues/argued/told/tell/tells/ask/asks/asked/wonder/wonders/wondered/suggest/suggests"
    "/suggested/hope/hopes/hoped/feel/feels/felt/assume/assumes/assumed/suspect/wish/pretend/seem"
    "/seems/appear/appears/doubt/myth/suppose/heard/hear/imply/implies/supposedly/allegedly"
    "/writes/wrote/notes/explains/explained/insists/fear/fears/worry/imagine/myths/illusion"
    "/supposed/theory/pretends/convinced/mistake/wrong/false/lie/untrue"
    " | according to | i guess | mean by | in theory"
)
DASHES = frozenset("—–")


class Cutting:
    """A sentence, and what its pieces are."""

    __slots__ = ("stop", "text", "tokens")

    def __init__(self, text: str, tokens: Tokens) -> None:
        self.text, self.tokens = text, tokens
        body_end = len(text.rstrip(" .!?…"))
        # The full stop belongs to the last clause; a question mark doesn't.
        self.stop = len(text) if text[body_end:].strip() in {".", "!", "…"} else body_end

    def is_safe_head(self, start: int, end: int) -> bool:
        """May this piece stand without what follows it? Not if that takes something back."""
        head, cut = self.tokens.within(start, end), self.tokens.within(end, len(self.text))
        return (
            is_clause(self.text, start, head)
            and head[-1] not in _LEFT_OPEN
            and not _opens_condition(head)
            and (_ONLY.isdisjoint(head) or not holds(_NOT_ONLY, head))
            and not holds(_CONDITIONAL, cut)
            and not length_at(_TAKES_BACK, cut)
            and not holds(table("said", "en"), cut)
            and not (cut.count("which") > 1 or ("which" in head and "which" in cut))
            and not ("because" in head and not lexicon.NEGATION.isdisjoint(head))
            and not _completes(head, cut)
            and not _balances(head, cut)
            and _TEMPERS.search(self.text, end + 1) is None
            and not (length_at(_REASON, cut) and not lexicon.NEGATION.isdisjoint(head))
            and not self.text[end:].rstrip().endswith("?")
        )

    def is_safe_tail(self, end: int, start: int) -> bool:
        """May what begins at `start` stand without what ends at `end`, a condition or report?"""
        cut, tail = self.tokens.within(0, end), self.tokens.within(start, len(self.text))
        return (
            is_clause(self.text, start, tail)
            and tail[-1] not in _LEFT_OPEN
            and not _opens_condition(cut)
            and not holds(_REPORTS, cut)
            and not holds(_DEPENDS, cut)
            and not self.text[:end].rstrip().endswith("?")
        )

    def is_shared(self, start: int, left: int, right: int, joint: str) -> bool:
        """Does what is cut set the scene, or a condition, for what begins at `right`?

        "For members, and …" does; "Get it right, and …" is a condition; in "I can plan, and keep …"
        one verb rules both.
        """
        cut = self.tokens.within(start, left)
        but = joint in {"but", "yet"}
        _, comma, _ = self.text[start:left].partition(",")
        if not cut or (cut[0] in _SCENE and (not but or (comma and cut[0] in _ABOUT))):
            return True  # "For beginners, this is hard, but …"; not "At first you guess, but …"
        tail = self.tokens.within(right, len(self.text))
        if leans_on_cut(tail, joined=True):
            return True
        if but:
            return is_command(tail) and not is_command(cut)  # "… add it, but don't expect thanks"
        if joint == "so" and tail[0] in _ONES and tail[1] in _IS_ABLE:
            return True  # "There is a ladder, so you can climb": with it
        if joint in DASHES and is_command(tail) and not is_command(cut):
            return True  # "Every letter has one goal — give …": it tells of a goal, not the reader
        if not _IT.isdisjoint(cut) and dangles(self.text[start:left], cut):
            return True  # "You can call it a game; you climb": in it
        if not has_main_verb(cut) or leans_back(self.text[start:left], cut, "en"):
            return True  # what follows from "it" is said of it, too
        return joint == "and" and is_command(cut) != is_command(tail)

    def is_coordinate(self, start: int, left: int, right: int) -> bool:
        """Is what begins at `right` a clause of its own, not one more verb of the subject?"""
        tail = self.tokens.within(right, len(self.text))
        head = self.tokens.within(start, left)
        return is_clause(self.text, right, tail) and (is_command(head) or not is_command(tail))


def _completes(head: Sequence[str], cut: Sequence[str]) -> bool:
    """Does what is cut say what the head only begins to say?

    "Your job is just to pay; they'll do the rest", "It isn't a tool; it is a habit", "not ropes,
    not knots, not …", "Look at your ropes; coil them", "Prices are changing because …".
    """
    if cut[:1] == ("and",) and cut[1:2] and cut[1] in _WE_OR_THEY:
        cut = cut[1:]  # "We know people we care for, and we just want to help"
    first = cut[:1] and cut[0]
    denies = not lexicon.NEGATION.isdisjoint(head)
    if first in _WE_OR_THEY and not _ONLY.isdisjoint(head):
        return True
    if denies and (first in _IT_IS or (first == "not" and [*head, *cut].count("not") > 2)):
        return True
    if first in _WE_OR_THEY and not _ONLY.isdisjoint(cut[1:2]):
        return True  # "I have no problem with rope; I just don't like knots"
    if not _IT.isdisjoint(cut[:4]) and (is_command(cut) or len(cut) < _LONG):
        return True
    if "because" in head and cut[:2] == ("and", "because"):
        return True
    return first == "because" and len(head) <= _FEW and not _BECOMES_OTHER.isdisjoint(head)


def _balances(head: Sequence[str], cut: Sequence[str]) -> bool:
    """Does what is cut weigh the same on its side, or speak of all that the head says?

    "Ropes are better for x; chains are better for y", "It suits guests; it also suits hosts",
    "We want it at once, and nobody gives that", "They have what's known as a log — it lists …".
    """
    if not _ALSO.isdisjoint(cut[:4]) or not COMPARATIVES.isdisjoint(set(head) & set(cut)):
        return True
    if "that" in cut[-1:] and not lexicon.NEGATION.isdisjoint(cut):
        return True
    return holds(_NAMED_SO, head)


_ALSO = lexicon.listed("also likewise too equally")
_NAMED_SO = phrases("what is/are/was known/called | what's known/called | known as a/an/the")


def _opens_condition(words: Sequence[str]) -> bool:
    place = 1 if words and (words[0] in _JOINS or words[0] in _STRESSES) else 0
    return (
        length_at(_OPENS_CONDITION, words, 0) > 0 or length_at(_OPENS_CONDITION, words, place) > 0
    )
