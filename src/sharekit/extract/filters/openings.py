"""Openings that lean on a sentence which isn't quoted: They, This, But, However, "For example"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from sharekit.extract.filters import tales_abroad
from sharekit.extract.filters.antecedents import pair_named
from sharekit.extract.filters.expletives import stands_for_what_follows
from sharekit.extract.filters.signs import UNSPACED, opens, pieces, table
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import length_at, phrases
from sharekit.lazy import lazy

_OPENERS = lexicon.listed(
    "they this these those that he she him her his its their such them theirs they're"
    " they've they'll that's he's she's it'll others another but so and or however therefore"
    " also thus then instead yet still besides moreover furthermore additionally otherwise plus"
    " hence nevertheless nonetheless meanwhile similarly likewise consequently accordingly"
    " because too again next second secondly third thirdly first firstly finally lastly here"
    " here's anyway nor therein which who whose conversely alternatively afterwards later indeed"
    " now's"
    " regardless subsequently now well yes ok okay oh hey hi hello did fourth fifth"
    " sixth it'd he'd she'd they'd those're these're both neither either that'll this'll same"
    " eventually sadly till until ditto hopefully unfortunately fortunately surprisingly luckily"
    " interestingly obviously clearly naturally likewise basically essentially actually honestly"
    " frankly"
    " yeah yup"
    " wow haha hmm ah uh anyhow elsewhere"
)
_OPENING_PHRASES = phrases(
    "one/another/your/the -/other/best/first/only/main/good/great/possible option/alternative"
    "/possibility/workaround -/that/which -/you -/have/has is/would/could/might/may"
    " | the beauty/catch/trick/irony/upside/downside/drawback is that"
    " | for example/instance/one/this/that/these/those/me"
    " | in addition/fact/short/contrast/both/such/conclusion/summary/this/that/these/those/our"
    " | in other words | in the same | in my case"
    " | on the other | on top of | on this/that | as a result | as such/mentioned/i/noted"
    " | as you can see | as we saw | at this/that point/time | after this/that/all"
    " | because of this/that | due to | with this/that/these/those/all | by this/that"
    " | by doing so/this/that/it | to do so/this/that | to this/that"
    " | the latter/former/same/other/second/third/next/above/reason/result"
    " | the first one/is/was/thing/things/question/step/reason/point/way/tip/rule/problem"
    " | probably/certainly/definitely/absolutely/maybe/perhaps not"
    " | just something | to make matters | sure enough | don't get me wrong"
    " | the -/_ answer | the kind/sort/type of"
    " | the -/_ -/_ issue/issues/problem/problems/catch/reason/reasons/solution/question/questions"
    "/result/results/difference/differences/exception/alternative/news/trick/concern/challenge"
    "/downside/upside/drawback/advantage/benefit/consequence/outcome/conclusion/twist/irony"
    "/explanation is/was/are/were/isn't/aren't/here"
    " | the sticking point/points"
    " | the -/_ news for _ is | the -/_ bit/piece of -/_ news/advice is"
    " | there is/are/was/were also/your | there are the"
    " | there's/there is/are/was/were/a/another -/a other/second/third/fourth/another"
    " | there's a couple/few more | there are a couple/few more"
    " | the _ itself/themselves | the very"
    " | the house/home/property/building/project/event/company/team/book/trip"
    " was/were/had/needed/took/went/came/will/would"
    " | the house/home and/itself | the companies/company don't/didn't/gives/give/also | the"
    " first/second/third/final/last type/kind/sort/option of/is"
    " | just like/as in/with | in the meantime"
    " | your/my/our/its second/third/fourth/fifth/next will/is/was/can/has/does/takes/costs/comes"
    " | the first/second/third has/have/does/can/will/involves/comes"
    " | better/worse yet/still | best of all"
    " | suppose/assume that | typically there | one last/more/final/other thing"
    " | the first/second/third/next/last/final _ of the/our/my"
    " | one of the -/_ -/_ advantages/disadvantages/benefits/drawbacks/downsides/upsides/perks"
    "/problems/issues/risks/challenges is/are/was | suppose"
    " | the rest are/were/was/will/can | one of the _ who | the point here"
    " | one/some/all/each/most/both/neither/part of these/those"
    "/them/this/that | not only that | even so/then | of course | what this/that means"
    " | there he/she/they | one such/more/is/was/that/who | the one/ones | since then"
    " | if/when/once/until/unlike/like/without so/not/it/they/he/she/this/that/then/them/these"
    "/those | same goes/thing | what you'll find/see/notice/discover/hear | what he/she/they"
    " | the first/second/third/next/last/final/other part/bit/piece/half/item/thing"
    " | something/one that -/really/always stuck/struck/stood/surprised "
    " | most/many/some/few/several/all/none are/were/do/don't/can/can't"
    "/could/couldn't/will/won't/would/wouldn't/have/had/has | not one/only/so/this/that/these"
    "/those | that's/this is why/how/where/what | is/are/was/were/do/does/can/should it/they/this"
    "/that | before/during/despite/beyond/until this/that/these/those/then | thanks to this/that"
    "/these | on a/the related/similar/other | the more/less so | a case in | to put it"
    " | the final/last/first/second/third/next _ is/was"
    " | for/in/with the first/second/third/final/last"
    " | as a final/last/side note/word/point | you see | what's more | once again"
    " | both/two/three times | the only other | it's got/been/become"
    " | the moral/lesson/upshot/gist/point of the/this/that/my/our story/tale/post/article"
    " | designed/located/founded/nestled/situated/established/headquartered/tucked/priced/equipped"
    "/housed/launched/opened/released for/by/in/on/to/with/as/away/at/near/just/between"
    " | there's another/more | if/when/unless that's/they're | the -/_ part is | made with/from"
    "/by/in"
    " | not to mention | to give an/you | on one/the hand/one"
    " | let's say/assume/suppose/pretend/imagine/put/set/leave/look/start/begin/turn/go/move/return"
    "/recap/review/step/switch/break/see/consider/zoom/back/jump/dig/dive/explore/examine/compare"
    "/define/unpack/walk/take | the later i/we/is/are/was/has/one | you"
    " say/said/mention/mentioned/write/wrote/argue/argued"
    "/describe/described/spoke that/the/a/in/of/about/how/your"
    " | in any/either case | at any rate | either way | as for | by the way | the thing/truth"
    "/problem/point/catch is that"
    " will/won't/would/wouldn't/is/isn't/was/wasn't/can/can't/doesn't/didn't"
    " | as/like with -/in the/our/any -/other previous/first/last/preceding/earlier/above/other"
    " | having/being said -/all that"
    " | what i/we -/i'd/would/will/can -/always/usually/often/like -/to do/did/does is/was"
    " | mostly/largely/mainly/partly/primarily/chiefly/probably/possibly/especially/presumably"
    "/maybe due/because/thanks/from/by"
    " | a third/fourth/further/final/similar/related/additional/separate"
    " | hours/days/weeks/months/years/minutes/moments/seconds later/afterwards/earlier"
    " | a/one/two/three/few/several/# _ later | a/several few/couple _ later"
)


_ANSWERS = lexicon.listed(
    "no absolutely exactly right sure definitely true false wrong correct yep nope maybe perhaps"
    " great good perfect agreed granted though"
)


def _answers(text: str, words: Sequence[str]) -> bool:
    """ "Absolutely.", "No, …": one word for an answer, and a mark."""
    return words[0] in _ANSWERS and text[len(words[0]) : len(words[0]) + 2].strip()[:1] in _MARKS


_MARKS = frozenset(".,!;:—–")
_SUMS_UP = (
    "You know,",
    "Overall,",
    "All in all,",
    "All told,",
    "To sum up,",
    "Inside,",
    "Outside,",
    "Nearby,",
)
_ANY_OTHERS = lexicon.listed("people people's men women children nations countries cultures things")
_EXCLAIMS = lazy(r"[^.?!]{1,60}!")


def leans_back(text: str, words: Sequence[str], language: str | None) -> bool:
    """Does the first word or phrase lean on a sentence before it?"""
    if language in UNSPACED:
        opening = text.lstrip('“"「『‘（( ').startswith(pieces("opener", language))
        return opening or (language == "ja" and _explains(text))
    if not words:
        return True
    if language not in {None, "en"}:
        return _leans_abroad(text, words, language)
    if words[0] in {"it", "it's"}:
        return not stands_for_what_follows(words, 0)
    if words[:3] == ("one", "of", "the") and _tells_which_not(text, words):
        return True
    if "ones" in words[1:3] and _tells_not_whose(words):
        return True
    if words[0] in {"both", "neither", "either"}:
        return not pair_named(words, 0)
    if words[0] == "because" and _gives_reason(text):
        return False
    if words[0] in _OPENERS or _answers(text, words) or text.startswith(_SUMS_UP):
        return True
    if words[0] == "other" and "than" not in words:
        return words[1:2] == () or words[1] not in _ANY_OTHERS
    if words[0] in {"how", "what"} and _EXCLAIMS.match(text) is not None:
        return True
    length = length_at(_OPENING_PHRASES, words)
    explained = words[length : length + 1] == ("who",) or words[1:3] == ("next", "time")
    return length > 0 and not (words[0] == "the" and explained)


def _tells_not_whose(words: Sequence[str]) -> bool:
    """ "Shy ones can hide at the back.": but "loved ones" are people, and "the ones who" says."""
    if words[0] == "the":
        return words[1] != "ones"
    return words[1] == "ones" and words[0] not in _DEAR


_DEAR = lexicon.listed("loved little young our your my")

# "…なのです。": it explains something; where は names nothing, something before it.
_EXPLAINING = ("のです", "のだ", "からです", "からだ", "ためです", "ためだ", "わけです", "わけだ")


def _explains(text: str) -> bool:
    return "は" not in text and text.rstrip("。！」』 ").endswith(_EXPLAINING)


_ONE_OF_THE = lazy(r"One of the (\w+)(?:[,;:]| [–—-])", re.I)


def _tells_which_not(text: str, words: Sequence[str]) -> bool:
    """ "One of the habits is …": which habits? "One of the best habits" says."""
    return _ONE_OF_THE.match(text) is not None or (len(words) > 4 and words[4] in lexicon.COPULA)


def _gives_reason(text: str) -> bool:
    """ "Because boats are slow, you need time.": the clause that it is the reason of follows."""
    return _MAIN_CLAUSE.search(text) is not None


_MAIN_CLAUSE = lazy(r", (?:you|your|we|our|i|it|the|every|people|nobody|no|a|an) [^,]{8,}$", re.I)


def _leans_abroad(text: str, words: Sequence[str], language: str | None) -> bool:
    from sharekit.extract.filters.definites_abroad import (
        leaves_out,  # English articles need neither
    )
    from sharekit.extract.filters.expletives_abroad import stands_for_a_noun

    return (
        opens("opener", language, words, text)
        or _joins_later(text, words, language)
        or tales_abroad.goes_on(text, words, language)
        or leaves_out(text, words, language)
        or stands_for_a_noun(text, words, language)
        or (language == "fr" and _stands_for_a_place(words))
    )


LATER = 7
"""Words among which a joining word stands that the subject stands before."""


_AND = lexicon.listed("und en et y e")


def _joins_later(text: str, words: Sequence[str], language: str | None) -> bool:
    """A joining word a little later in the first clause: "Wir brauchen deshalb Zeit"."""
    joining = table("joining", language)
    place = next((place for place in range(1, LATER) if length_at(joining, words, place)), None)
    if place is not None and words[place - 1] in _AND:
        return False  # "Du zahlst die Schuld ab und damit die Zinsen": joins what is at hand
    if place is None:
        return False
    clause = text[:120].split(",", 1)[0]
    inside = len(lexicon.words(clause))  # words of the first clause; its comma may part the joint
    return place <= inside


_THERE_IS = lexicon.listed("a a-t-il avait aura aurait ait eut eu ayant")
_BEFORE_EN = lexicon.listed("il elle on nous vous ils elles je tu lui les leur ne")
_WITH_EN = lexicon.listed("s'en n'en j'en m'en t'en l'en d'en qu'en")
_WITH_Y = lexicon.listed("y j'y n'y s'y l'y m'y t'y")


def _stands_for_a_place(words: Sequence[str]) -> bool:
    """ "On y trouve tout", "ils en parlent": where, of what? "Il y a" is there for nothing."""
    before = ""
    for word, after in zip_longest(words[:5], words[1:6], fillvalue=""):
        if word in _WITH_Y and after not in _THERE_IS:
            return True
        if word in _WITH_EN or (word == "en" and before in _BEFORE_EN):
            return True
        before = word
    return False
