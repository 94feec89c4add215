"""Lead-ins of English sentences: openings that add nothing ("The bottom line is that")."""

from __future__ import annotations

from sharekit.extract.language.phrases import length_at, phrases
from sharekit.extract.language.words import Tokens

# Openings that add nothing to what follows. "I think", "for example" and "perhaps" aren't among
# them: they take something back.
_BARE_LEAD_IN = phrases(
    "the bottom line is -/that | the truth/fact/reality/point/lesson/takeaway/thing/moral is -/that"
    " | the good/bad news is -/that | the simple truth is -/that | the key point is -/that"
    " | the short answer is -/that"
    " | remember/note/know that | keep/bear in mind that"
    " | just/always/please/but/and/so remember/note/know that"
    " | just/always/please/but/and/so keep/bear in mind that"
    " | did you know -/that | it turns out that | turns out that | it is clear that"
    " | it's clear that | the beauty/upside is that | but/and/so/yet"
)
# Those that a comma, colon or dash must part from what follows. "Of course" and "obviously" aren't
# among them: what they grant is taken back later. Nor is "next", which tells a step.
_PARTED_LEAD_IN = phrases(
    "the bottom line is -/this | the truth/fact/reality/point/lesson/takeaway/thing/moral is -/this"
    " | the good/bad news is | the simple truth is -/this | the key point is -/this"
    " | the short answer is"
    " | nevertheless | nonetheless | to sum up"
    " | remember/note/know | keep/bear in mind | just/always/please/but/and/so remember/note/know"
    " | just/always/please/but/and/so keep/bear in mind | as we all know | however"
    " | in fact/short/conclusion/addition | simply put | after all | in the end"
    " | at the end of the day | in other words | in my experience | first -/of all | second | third"
    " | finally | lastly | again | indeed | ultimately | unfortunately | fortunately | thankfully"
    " | luckily | that said | as a result | therefore | moreover | furthermore | additionally"
    " | also | besides | plus | overall | above all | to be clear | more/most importantly"
    " | honestly | frankly | basically | essentially | though"
    " | now | you see | as always"
    " | again and again | as you know | let's face it"
    " | here's the thing/truth | here is the thing/truth | the moral of the story is"
    " | and yet | still | so | look | listen | trust/believe me"
)


def after_lead_in(text: str, tokens: Tokens) -> int:
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
