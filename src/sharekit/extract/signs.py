"""What tells that a text is no quote: phrases by kind and language, in the notation of `phrases`.

Here stand the English ones and the lookup; other languages are in `signs_abroad`. Japanese and
Chinese, which set no spaces, are searched for pieces of text instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from sharekit.extract.phrases import Phrases, holds, length_at, phrases

UNSPACED = frozenset({"ja", "zh"})
"""Languages with known signs that set no spaces between words."""

# kind → phrases.
_ENGLISH: Mapping[str, str] = {
    "call": "subscrib* | click* | newsletter* | download* | retweet* | affiliate*"
    " | sign up | reach out | get in touch | contact me/us/your/a/our | e-mail/email me/us"
    " | give/shoot/drop/send me/us a/an | call me/us/or | me/us a call"
    " | let me/us know/help/be/show | let's talk/chat/connect/solve | let's get you"
    " | follow/message me/us | read more/on | read the full | learn/find more | find out more"
    " | talk to you soon | check -/it/this/them/out/these out | buy now/my/our | buy the book"
    " | stay tuned | feel free | see you | book a/your call/demo/session/consultation/appointment"
    " | visit my/our/us/the/www | pin it | join me/us/my/our | join the list/group/discussion"
    " | free trial/consultation/ebook/guide/download | share/tweet this | leave a comment/reply"
    " | comment/comments below/section | thank you for/so/to | thanks for/so/to"
    " | register now/here/for | i'd/we'd love/like to | i/we would love/like to"
    " | we wish/hope/look | i hope | i look forward | i/we can help"
    " | at no cost | any -/other/further/additional questions | you can call/email/contact/reach"
    " | you can find me/us/out/more/it/the | please call/email/contact/find/reach/consider"
    " | wish you | happy to help/answer | on/to my/our page/site/website/channel/blog/list"
    " | watch the/this/my | here to help/serve | here for you | glad to | i encourage you"
    " | order now/your/yours/today | donate -/now/today/here | add to cart | use code | rsvp"
    " | try it free/now | shop now/the | preorder | pre-order | enter your | join now/today"
    " | in the comments | tag me/us | dm me/us | link in | hit reply | forward this",
    "age": "older than # | out of date | no longer relevant | last updated"
    " | this content/post/article/page is/was/has/may | originally published/posted",
    "dated": "yesterday | recently | last/next/this day/week/weekend/month/year/summer/fall/autumn"
    "/winter/spring/season/quarter/night | days/weeks/months/years ago/later"
    " | in the last/next/past _ day/days/week/weeks/month/months/year/years/quarter/quarters"
    " | in the last/next/past day/days/week/weeks/month/months/year/years | on today's"
    " | earlier today | later today | just announced/launched/released/published",
    "dated_opening": "today | right now | currently | tomorrow | tonight | update",
    "said": "say/says/said/saying/told/tells/recommend/recommends/writes/wrote/explains/explained"
    "/noted/added/argues/argued/claims/claimed/jokes/joked/stated/warns/warned/emphasizes"
    "/emphasises/emphasized/emphasised/asked/replied/answered/quipped/declared/announced/reported"
    "/recalled/remarked/insists/quoted | puts/put it | according to | in the words of"
    " | saying goes | once observed | he/she/they/who believes/believed/thinks/insisted/admits"
    "/admitted/concluded/concludes/suggests/suggested/remembers/adds/notes",
    "announces": "here are/is | here's | here're | as follows | these -/_ are the/my/our",
    "elsewhere": "the latter/former/above/following/aforementioned/below/other/others"
    " | the same thing/way/goes | the same is true | the other one/two/hand/side"
    " | mentioned/listed/shown/described/see/seen/as above/below | one such | that same"
    " | for example/instance | it's because | it is because | do/does/doing so/this"
    " | earlier/previous/next post/article/chapter/section/step | in part one/two/three/#"
    " | the image/picture/photo/chart/graph/table/figure/diagram/video/screenshot/graphic"
    "/infographic above/below/shows/here | this image/picture/photo/chart/graph/table/figure"
    "/diagram/video/screenshot/graphic/infographic | as you can see | you can see | pictured"
    " | as i/we mentioned/said/noted/wrote | i've/we've mentioned/listed/covered/outlined"
    " | mentioned earlier/before/previously | as mentioned | from one/# to",
    "taken_back": "unless | except | wrong/false/nope/nonsense/rubbish | not true/quite/exactly"
    "/always/so/really/anymore | or so i/we/they/you/it | or not | or is it | or are they/we/you"
    " | or do/does they/we/you/it | or maybe | or perhaps | or at least | at least not/that's"
    " | only if/when | that's/this is/that is/it's/it is a -/common/dangerous/popular/big/total"
    " myth/lie/misconception/mistake/trap/fallacy | that's/it's/this is/that is -/just/simply/so"
    " not/wrong/false/nonsense/untrue | that's/it's/this is/that is -/simply/just not true"
    " | it isn't | that isn't | it wasn't | but that's/this is/it's/that is/it is not/wrong/false"
    "/untrue/only/just/nonsense | but it/that/this isn't/wasn't/doesn't/depends | but only/not"
    " if/when/for/always/all/everyone/every | i was wrong | we were wrong | just kidding"
    " | i'm kidding/joking | if only | if not | provided | as long as | so they/i/we -/was/were"
    " say/said/thought/told/think | how wrong | couldn't be further | could not be further"
    " | this couldn't be | nothing could be further | sounds good/great/easy/simple/nice/familiar"
    "/ridiculous/crazy | or that's what | what a myth/lie | this is not/wrong",
    "refuted": "not/never/no/don't/avoid/avoiding/myth/myths/mistake/mistakes/wrong/bad/worst/stop"
    "/excuse/excuses/lie/lies/misconception/misconceptions/fallacy/fallacies/untrue/false/isn't"
    "/aren't/doesn't/won't/can't/cannot/quit/objections/objection/fears/pitfalls/pitfall/traps"
    "/sins/fail/nobody/without/instead/rather/beware/complaints | red flags | anti-patterns",
    "conditional": "if/when/unless/until/once/assuming/suppose/imagine/where/some/sometimes/may"
    "/might/could/maybe/perhaps/pretend/example/examples/sample | says/said/wrote/asked/told"
    "/thinks/believe/believes/claims/argues | according to",
}


def shows(kind: str, language: str | None, words: Sequence[str], text: str) -> bool:
    """Does the text show a sign of this kind? An unknown language is read as English."""
    if language in UNSPACED:
        return any(piece in text for piece in pieces(kind, language))
    return holds(table(kind, language), words)


def opens(kind: str, language: str | None, words: Sequence[str], text: str) -> bool:
    """Does the text begin with a sign of this kind?"""
    if language in UNSPACED:
        return text.startswith(pieces(kind, language))
    return length_at(table(kind, language), words) > 0


@cache
def table(kind: str, language: str | None) -> Phrases:
    """The phrases of a kind in a language; none where they aren't known."""
    if language in {None, "en"}:
        return phrases(_ENGLISH[kind])
    from sharekit.extract.signs_abroad import ABROAD

    known = ABROAD.get(language or "", {}).get(kind)
    return phrases(known) if known else Phrases({}, ())


@cache
def pieces(kind: str, language: str | None) -> tuple[str, ...]:
    """The pieces of text of a kind, for languages that set no spaces."""
    from sharekit.extract.signs_abroad import ABROAD

    return tuple(ABROAD.get(language or "", {}).get(kind, "").split())
