"""Where an English sentence may be cut so that a clause of it says something by itself.

A cut leaves no condition, doubt, contrast or other person's claim behind: what is cut away is
looked at as closely as what is kept. In doubt there is no cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sharekit.extract import words as lexicon

# The patterns are for texts in lower case: to compile and to run, that is a fifth of ignoring it.
# Openings that add nothing to what follows. "I think", "for example" and "perhaps" aren't among
# them: they take something back.
_LEAD_IN = re.compile(
    r"(?:(?:the (?:bottom line|truth|fact|reality|point|good news|bad news|lesson|takeaway"
    r"|simple truth|thing|key point|moral|reason for this|short answer) is(?:,| that|:)?"
    r"|(?:just |always |please |but |and |so )?(?:remember|keep in mind|bear in mind|note|know)"
    r"(?: that|,|:| —|—)"
    r"|did you know(?: that)?|(?:it turns out|turns out|it is clear|it's clear) that"
    r"|as we all know,"
    r"|(?:however|in fact|in short|simply put|of course|after all|in the end|at the end of the day"
    r"|in other words|in my experience|first|second|third|finally|lastly|again|indeed|ultimately"
    r"|unfortunately|fortunately|thankfully|luckily|that said|as a result|therefore|moreover"
    r"|furthermore|additionally|in addition|also|besides|plus|overall|above all|to be clear"
    r"|more importantly|most importantly|first of all|in conclusion|and yet|still|well|now|yes"
    r"|so|look|listen|trust me|believe me),"
    r"|but|and|so|yet) )",
)
_DEPENDS = re.compile(r"\b(?:if|unless|when|that|whether|not only|not just)\b")
_DID_YOU_KNOW = re.compile("did you know")
# Where one main clause ends and another begins.
_JOINT = re.compile(r"(?:[,;]? [—–] |[—–]|; |: |, (?:and|but|so|yet|or) )")
# Where a main clause ends and only an aside, a reason or a negative follows.
_TAIL = re.compile(
    r"(?:, (?:not|because|which means|so that|including|especially|such as|and that)|"
    r" because| —| –|—) ?"
)
_CONDITIONAL = re.compile(
    r"\b(?:if|unless|when|whenever|until|till|although|though|while|whereas|despite|except|only"
    r"|provided|assuming|suppose|imagine|once|as long as|without|may|might|could|would|perhaps"
    r"|maybe|possibly|probably|sometimes|often|usually|generally|mostly|typically|nearly|almost"
    r"|likely|some|most|many|few|in theory|instead of|rather than|before|after|since|whether"
    r"|however|in most cases|as if|even)\b",
)
_OPENS_CONDITION = re.compile(
    r"(?:(?:but|and|so|even|only|just|especially|then|or) )?(?:if|unless|when|whenever|until"
    r"|although|though|while|whereas|suppose|imagine|assuming|once|as|since|because|before|after"
    r"|without|whether|in case|had|should|were|not that|it's not that|to|in order to|some|perhaps"
    r"|maybe|for some|for example|for instance|in theory)\b",
)
_TAKES_BACK = re.compile(r"[,;—– ]*(?:but|yet|or|at least|unless|not (?:all|always|every|just))\b")
# "You don't win because you're fast" denies the reason, not the winning.
_REASON = re.compile(r"[, ]*(?:because|so that)\b")
# "In spring, A, and B": the scene is set for both.
_SCENE = re.compile(r"(?:in|at|on|for|with|during|under|by|to|as|from)\b[^,]*,")
# "A, B, and C" may be one subject or the items of a list.
_SERIES = re.compile(r", (?!(?:and|but|so|or|yet|which|who|because|not|if|when)\b)")
_REPORTS = re.compile(
    r"\b(?:says?|said|saying|think|thinks|thought|believes?|believed|claims?|claimed|argues?|argued"
    r"|according to|told|tells?|asks?|asked|wonders?|wondered|suggests?|suggested|hopes?|hoped"
    r"|feels?|felt|assumes?|assumed|i guess|suspect|wish|pretend|seems?|appears?|doubt|myth|suppose"
    r"|feel like|heard|hear|imply|implies|mean by|supposedly|allegedly)\b",
)


def cuts(text: str) -> Iterator[tuple[int, int]]:
    """The (start, end) of the clauses of an English sentence that may stand alone."""
    if text.endswith("?") and not _DID_YOU_KNOW.match(text.lower()):
        return  # without its mark a question would say what it asks
    body_end = len(text.rstrip(" .!?…"))
    start = _after_lead_in(text)
    if start and _opens_well(text[start:]):
        yield start, _end_with_stop(text, body_end)
    joints = [match.span() for match in _JOINT.finditer(text, start + 8)]
    for place, (left, right) in enumerate(joints):
        joint = text[left:right].strip(" ,")
        # After "and", what is cut must be a clause too, or the "and" joins the items of a list.
        parts = joint not in {"and", "so"} or _is_coordinate(text[start:left], text[right:])
        series = joint == "and" and _SERIES.search(text, start, left) is not None
        parts = parts and not series and joint not in {"but", "or", "yet", ":"}
        if parts and _safe_head(text[start:left], text[left:]):
            yield start, left
        shared = joint == "and" and _SCENE.match(text.lower()) is not None
        shared = shared or (series and not _is_command(text[right:]))
        if joint in {":", "or"} or shared or not _safe_tail(text[:left], text[right:]):
            continue
        last = _end_with_stop(text, body_end)
        yield right, last
        for later, _ in joints[place + 1 :][:3]:
            if _safe_head(text[right:later], text[later:]):
                yield right, later
        for tail in _TAIL.finditer(text, right + 8):
            if _safe_head(text[right : tail.start()], text[tail.start() :]):
                yield right, tail.start()
    for tail in _TAIL.finditer(text, start + 8):
        if _safe_head(text[start : tail.start()], text[tail.start() :]):
            yield start, tail.start()


def _after_lead_in(text: str) -> int:
    """Where the sentence begins after at most two lead-ins ("And remember, …"); 0 without one."""
    start, lower = 0, text.lower()
    if len(lower) != len(text):  # İ and its like: places would no longer agree
        return 0
    for _ in range(2):
        match = _LEAD_IN.match(lower, start)
        if match is None:
            break
        start = match.end()
    return start


def _end_with_stop(text: str, body_end: int) -> int:
    """The end of the sentence, its full stop included; a question mark isn't."""
    return len(text) if text[body_end:].strip() in {".", "!", "…"} else body_end


def _safe_head(head: str, cut: str) -> bool:
    """May the head stand without what is cut after it? Not if that takes something back."""
    cut = cut.lower()
    return (
        _is_clause(head)
        and not _OPENS_CONDITION.match(head.lower())
        and not _CONDITIONAL.search(cut)
        and not _TAKES_BACK.match(cut)
        and not (_REASON.match(cut) and lexicon.NEGATION & set(lexicon.words(head)))
    )


def _safe_tail(cut: str, tail: str) -> bool:
    """May the tail stand without what is cut before it? Not if that is a condition or a report."""
    cut = cut.lower()
    return (
        _is_clause(tail)
        and not _OPENS_CONDITION.match(cut)
        and not _REPORTS.search(cut)
        and not _DEPENDS.search(cut)
        and not cut.rstrip().endswith("?")
    )


def _opens_well(text: str) -> bool:
    """May a sentence begin so, once its lead-in is gone? That what follows is a clause is sure."""
    tokens = lexicon.words(text)
    return len(tokens) > 3 and tokens[0] not in _NO_OPENING


def _is_coordinate(head: str, tail: str) -> bool:
    """Is the tail a clause of its own, and not one more verb of the head's subject?"""
    return _is_clause(tail) and (_is_command(head) or not _is_command(tail))


def _is_command(text: str) -> bool:
    return any(word in lexicon.IMPERATIVES for word in lexicon.words(text[:40])[:1])


def _is_clause(text: str) -> bool:
    """Does it look like a main clause: a subject or an imperative, and a finite verb near?"""
    tokens = lexicon.words(text)
    if len(tokens) < 4 or tokens[0] in _NO_OPENING or tokens[:2] == ["i", "are"]:
        return False  # "You, Ada and I are": half a subject
    if tokens[0] in lexicon.IMPERATIVES and tokens[1] not in {"is", "are", "and", "or", "of"}:
        return True
    subject = tokens[0] in _SUBJECT_OPENING or text[:1].isupper()
    return subject and any(word in lexicon.FINITE for word in tokens[1:7])


_NO_OPENING = lexicon.CONNECTIVES | lexicon.listed(
    "who whom whose which that to of than as not with for from in on at by then is are was were"
    " will would can could has have had do does did"
)
_SUBJECT_OPENING = lexicon.listed(
    "you we i every everyone everything everybody nothing nobody no your our my the a an each all"
    " people great good success life time money there it's you're we're you'll we'll i'm one most"
    " it what doing being getting having making knowing leading managing working anyone anything"
    " this these they he she neither both"
)
