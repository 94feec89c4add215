"""Where an English sentence may be cut so that a clause of it says something by itself.

A cut leaves no condition, doubt, contrast or other person's claim behind: what is cut away is
looked at as closely as what is kept. In doubt there is no cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sharekit.extract import words as lexicon
from sharekit.extract.anaphora import dangles
from sharekit.extract.openings import leans_back
from sharekit.extract.phrases import holds, length_at, phrases
from sharekit.extract.remains import leans_on_cut
from sharekit.extract.signs import table
from sharekit.extract.words import Tokens
from sharekit.lazy import lazy

# Openings that add nothing to what follows. "I think", "for example" and "perhaps" aren't among
# them: they take something back.
_BARE_LEAD_IN = phrases(
    "the bottom line is -/that | the truth/fact/reality/point/lesson/takeaway/thing/moral is -/that"
    " | the good/bad news is -/that | the simple truth is -/that | the key point is -/that"
    " | the reason for this is -/that | the short answer is -/that"
    " | remember/note/know that | keep/bear in mind that"
    " | just/always/please/but/and/so remember/note/know that"
    " | just/always/please/but/and/so keep/bear in mind that"
    " | did you know -/that | it turns out that | turns out that | it is clear that"
    " | it's clear that | the beauty/upside is that | but/and/so/yet"
)
# Those that a comma, colon or dash must part from what follows.
_PARTED_LEAD_IN = phrases(
    "the bottom line is -/this | the truth/fact/reality/point/lesson/takeaway/thing/moral is -/this"
    " | the good/bad news is | the simple truth is -/this | the key point is -/this"
    " | the short answer is"
    " | for one -/thing | nevertheless | nonetheless | next | to sum up"
    " | remember/note/know | keep/bear in mind | just/always/please/but/and/so remember/note/know"
    " | just/always/please/but/and/so keep/bear in mind | as we all know | however"
    " | in fact/short/conclusion/addition | simply put | of course | after all | in the end"
    " | at the end of the day | in other words | in my experience | first -/of all | second | third"
    " | finally | lastly | again | indeed | ultimately | unfortunately | fortunately | thankfully"
    " | luckily | that said | as a result | therefore | moreover | furthermore | additionally"
    " | also | besides | plus | overall | above all | to be clear | more/most importantly"
    " | honestly | frankly | clearly | obviously | naturally | basically | you see | as always"
    " | again and again | as you know | let's face it"
    " | here's the thing/truth | here is the thing/truth | the moral of the story is"
    " | and yet | still | well | yes | so | look | listen | trust/believe me"
)
_DEPENDS = phrases("if/unless/when/that/whether | not only/just")
# Where one main clause ends and another begins.
_JOINT = lazy(r"[,;]? [—–] |(?<!\d)[—–](?!\d)|[;:] |, (?:and|but|so|yet|or) ")
# Where a main clause ends and only an aside, a reason or a negative follows.
_TAIL = lazy(
    r"(?:, (?:not|because|which means|so that|including|especially|such as|and that)|"
    r" because| —| –|(?<!\d)—(?!\d)) ?"
)
# "Mix a few greens, such as kale, with beans": what follows the examples isn't one of them.
_AFTER_ASIDE = lazy(
    r", (?:such as|including|especially)\b[^;:]*, (?:with|to|into|from|for|by|so|when|while|before"
    r"|after|instead|in|at|on|if|is|are|can|will|and (?:you|we|they|it|then))\b"
)
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
_DASH = lazy(r"(?<!\d)[—–](?!\d)")
_DASHES = frozenset("—–")
_PARTED = (", ", "—", "–", ";", ":", " because")  # one of these stands where a sentence is cut
_LEFT_OPEN = lexicon.listed(
    "and or but so of to the a an with for in on at by that which who than as be is are was were do"
    " does can can't cannot could couldn't should shouldn't will won't would wouldn't may might"
    " must exactly precisely only just simply largely partly mainly merely solely not even because"
)
# Where the subject of a clause is a doing, one of these says something of it.
_SAYS_OF_DOING = lexicon.listed(
    "is isn't was takes means requires makes can can't will won't costs helps gives beats matters"
    " becomes brings leads teaches creates builds saves feels"
)
# "A, B, and C" may be one subject or the items of a list.
_SERIES = lazy(r", (?!(?:and|but|so|or|yet|which|who|because|not|if|when)\b)")
_REPORTS = phrases(
    "say/says/said/saying/think/thinks/thought/believe/believes/believed/claim/claims/claimed/argue"
    "/argues/argued/told/tell/tells/ask/asks/asked/wonder/wonders/wondered/suggest/suggests"
    "/suggested/hope/hopes/hoped/feel/feels/felt/assume/assumes/assumed/suspect/wish/pretend/seem"
    "/seems/appear/appears/doubt/myth/suppose/heard/hear/imply/implies/supposedly/allegedly"
    "/writes/wrote/notes/explains/explained/insists/fear/fears/worry/imagine/myths/illusion"
    "/supposed/theory/pretends/convinced/mistake/wrong/false/lie/untrue"
    " | according to | i guess | mean by | in theory"
)


def cuts(text: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The (start, end) of the clauses of an English sentence that may stand alone.

    tokens: those of the text.
    """
    if text.endswith("?") and tokens.words[:3] != ("did", "you", "know"):
        return  # without its mark a question would say what it asks
    sentence = _Sentence(text, tokens)
    start = _after_lead_in(text, tokens)
    kept = tokens.within(start, len(text))
    if start and _opens_well(kept) and not leans_on_cut(kept):
        yield start, sentence.stop
    if not any(map(text.__contains__, _PARTED)):
        return
    dashes = len(_DASH.findall(text)) > 1  # what stands between two is an aside
    joints = [match.span() for match in _JOINT.finditer(text, start + 8)]
    for place, (left, right) in enumerate(joints):
        joint = text[left:right].strip(" ,")
        # After "and", what is cut must be a clause too, or the "and" joins the items of a list.
        parts = joint not in {"and", "so"} or sentence.is_coordinate(start, left, right)
        series = joint == "and" and _SERIES.search(text, start, left) is not None
        parts = parts and not series and joint not in {"but", "or", "yet", ":"}
        parts = parts and not (dashes and joint in _DASHES)
        if parts and sentence.is_safe_head(start, left):
            yield start, left
        if joint in {":", "or"} or series or (dashes and joint in _DASHES):
            continue
        if sentence.is_safe_tail(left, right) and not sentence.is_shared(start, left, right, joint):
            yield from _from(sentence, right, [] if dashes else joints[place + 1 :][:3])
    for tail in _TAIL.finditer(text, start + 8):
        aside = dashes and tail[0].strip() in _DASHES
        aside = aside or _AFTER_ASIDE.match(text, tail.start()) is not None
        if not aside and sentence.is_safe_head(start, tail.start()):
            yield start, tail.start()


def _from(
    sentence: _Sentence, right: int, later: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The clauses that begin at a joint: up to the stop, to later joints, to an aside."""
    yield right, sentence.stop
    found = _TAIL.finditer(sentence.text, right + 8)
    tails = [tail.start() for tail in found if tail[0].strip() not in _DASHES]
    joints = [left for left, end in later if not _goes_on_at(sentence.text, right, left, end)]
    for end in (*joints, *tails):
        if sentence.is_safe_head(right, end):
            yield right, end


def _goes_on_at(text: str, start: int, left: int, right: int) -> bool:
    """Does a clause from `start` go on at that joint, with what it announces or lists?"""
    joint = text[left:right].strip(" ,")
    return joint == ":" or (
        joint in {"and", "or"} and _SERIES.search(text, start, left) is not None
    )


class _Sentence:
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
            self._is_clause(start, head)
            and head[-1] not in _LEFT_OPEN
            and not _opens_condition(head)
            and (_ONLY.isdisjoint(head) or not holds(_NOT_ONLY, head))
            and not holds(_CONDITIONAL, cut)
            and not length_at(_TAKES_BACK, cut)
            and not holds(table("said", "en"), cut)
            and not (cut.count("which") > 1 or ("which" in head and "which" in cut))
            and not ("because" in head and not lexicon.NEGATION.isdisjoint(head))
            and not _completes(head, cut)
            and _TEMPERS.search(self.text, end + 1) is None
            and not (length_at(_REASON, cut) and not lexicon.NEGATION.isdisjoint(head))
            and not self.text[end:].rstrip().endswith("?")
        )

    def is_safe_tail(self, end: int, start: int) -> bool:
        """May what begins at `start` stand without what ends at `end`, a condition or report?"""
        cut, tail = self.tokens.within(0, end), self.tokens.within(start, len(self.text))
        return (
            self._is_clause(start, tail)
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
            return False
        if joint == "so" and tail[0] in _ONES and tail[1] in _IS_ABLE:
            return True  # "There is a ladder, so you can climb": with it
        if joint in _DASHES and _is_command(tail) and not _is_command(cut):
            return True  # "Every letter has one goal — give …": it tells of a goal, not the reader
        if not _IT.isdisjoint(cut) and dangles(self.text[start:left], cut):
            return True  # "You can call it a game; you climb": in it
        if not _has_main_verb(cut) or leans_back(self.text[start:left], cut, "en"):
            return True  # what follows from "it" is said of it, too
        return joint == "and" and _is_command(cut) != _is_command(tail)

    def is_coordinate(self, start: int, left: int, right: int) -> bool:
        """Is what begins at `right` a clause of its own, not one more verb of the subject?"""
        tail = self.tokens.within(right, len(self.text))
        head = self.tokens.within(start, left)
        return self._is_clause(right, tail) and (_is_command(head) or not _is_command(tail))

    def _is_clause(self, start: int, words: Sequence[str]) -> bool:
        """Does it look like a main clause: a subject or an imperative, a finite verb near?"""
        if len(words) < 4 or words[0] in _NO_OPENING or tuple(words[:2]) in _NO_CLAUSES:
            return False
        if _is_command(words) and words[1] not in {"is", "are", "and", "or", "of"}:
            return True
        if words[0].endswith("ing") and _SAYS_OF_DOING.isdisjoint(words[1:]):
            return False
        subject = words[0] in _SUBJECT_OPENING or self.text[start : start + 1].isupper()
        return subject and _has_main_verb(words[:9])


def _after_lead_in(text: str, tokens: Tokens) -> int:
    """Where the sentence begins after at most two lead-ins ("And remember, …"); 0 without one."""
    place = start = 0
    for _ in range(2):
        length, offset = _lead_in(text, tokens, place)
        if not length:
            break
        place, start = place + length, offset
    return start


def _lead_in(text: str, tokens: Tokens, place: int) -> tuple[int, int]:
    """How many words the lead-in at this place has, and where in the text it ends."""
    parted = length_at(_PARTED_LEAD_IN, tokens.words, place)
    bare = length_at(_BARE_LEAD_IN, tokens.words, place)
    for length in (max(parted, bare), min(parted, bare)):
        if not length or place + length >= len(tokens.words):
            continue
        end = tokens.ends[place + length - 1]
        gap = text[end : tokens.starts[place + length]]
        marked = gap.strip(" ") in {",", ":", "—", "–"}
        if (marked and length == parted) or (gap == " " and length == bare):
            return length, end + len(gap)
    return 0, 0


def _completes(head: Sequence[str], cut: Sequence[str]) -> bool:
    """Does what is cut say what the head only begins to say?

    "Your job is just to pay; they'll do the rest", "It isn't a tool; it is a habit", "not ropes,
    not knots, not …", "Look at your ropes; coil them", "Prices are changing because …".
    """
    first = cut[:1] and cut[0]
    denies = not lexicon.NEGATION.isdisjoint(head)
    if first in _WE_OR_THEY and not _ONLY.isdisjoint(head):
        return True
    if denies and (first in _IT_IS or (first == "not" and [*head, *cut].count("not") > 2)):
        return True
    if first in _WE_OR_THEY and not _ONLY.isdisjoint(cut[1:2]):
        return True  # "I have no problem with rope; I just don't like knots"
    if not _IT.isdisjoint(cut[:4]) and (_is_command(cut) or len(cut) < _LONG):
        return True
    if "because" in head and cut[:2] == ("and", "because"):
        return True
    return first == "because" and len(head) <= _FEW and not _BECOMES_OTHER.isdisjoint(head)


def _opens_condition(words: Sequence[str]) -> bool:
    place = 1 if words and (words[0] in _JOINS or words[0] in _STRESSES) else 0
    return (
        length_at(_OPENS_CONDITION, words, 0) > 0 or length_at(_OPENS_CONDITION, words, place) > 0
    )


def _opens_well(words: Sequence[str]) -> bool:
    """May a sentence begin so, once its lead-in is gone? That what follows is a clause is sure."""
    return len(words) > 3 and words[0] not in _NO_OPENING


def _has_main_verb(words: Sequence[str]) -> bool:
    """Is there a finite verb that isn't a relative clause's ("a plan that is made")?"""
    return _is_command(words) or any(
        word in lexicon.FINITE and before not in {"that", "which", "who", "to"}
        for before, word in pairwise(words)
    )


def _is_command(words: Sequence[str]) -> bool:
    return bool(words) and words[0] in lexicon.IMPERATIVES


# "You, Ada and I are": half a subject; "— no need to wait": no verb.
_NO_CLAUSES = frozenset({("i", "are"), ("no", "need")})
_NO_OPENING = lexicon.CONNECTIVES | lexicon.listed(
    "who whom whose which that to of than as not with for from in on at by then is are was were"
    " will would can could has have had do does did couple just especially through"
)
_SUBJECT_OPENING = lexicon.listed(
    "you we i every everyone everything everybody nothing nobody no your our my the a an each all"
    " people great good success life time money there it's you're we're you'll we'll i'm one most"
    " it what doing being getting having making knowing leading managing working anyone anything"
    " this these they he she neither both"
)
