"""What was true on the day when an English text was written: "right now", "prices are falling",
"rates should come down by spring". Quoted, it is soon wrong."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sharekit.extract.language import words as lexicon
from sharekit.extract.language.phrases import holds, phrases
from sharekit.lazy import lazy


def momentary(words: Sequence[str]) -> bool:
    """ "Still", "in 2024", "prices are falling": it may not be so any more."""
    if holds(_NOW, words) or any(_YEAR.fullmatch(word) for word in words):
        return True
    if _has_figure(words) and _are_doing(words):
        return True
    return holds(_MOVES, words) and lexicon.CONDITION.isdisjoint(words)


def of_a_day(words: Sequence[str]) -> bool:
    """A forecast, the state of a market or a figure that changes: it isn't so any more."""
    if holds(_STATE, words) or (words[-1] == "yet" and not lexicon.NEGATION.isdisjoint(words)):
        return True
    if _has_figure(words) and holds(_COUNTED_NOW, words):
        return True
    return holds(_FORECAST, words) and _ALWAYS.isdisjoint(words)


def _has_figure(words: Sequence[str]) -> bool:
    return any(word[0].isdecimal() and not _YEAR.fullmatch(word) for word in words)


def _are_doing(words: Sequence[str]) -> bool:
    """ "Homes are selling for 90 % of their price": at present."""
    return any(
        before == "are" and word.endswith("ing") and len(word) > _LONG
        for before, word in pairwise(words)
    )


_LONG = 5
"""Letters of "bring" and "being", which are no present participles of a verb in question."""

_ALWAYS = lexicon.CONDITION | lexicon.listed("as always often usually usual")
"""Beside these a forecast is a rule: "as rates rise, demand will fall"."""

_MARKET = (
    "market/markets/inventory/supply/demand/activity/price/prices/pricing/rate/rates/sales/value"
    "/values/rent/rents/competition/affordability/listings/inflation/vacancies/foreclosures/stocks"
    "/shares/costs/economy"
)
_TURNS = (
    "rise/fall/climb/drop/decline/slow/soften/cool/increase/decrease/grow/shrink/stabilize/stabilise"
    "/recover/rebound/level/normalize/peak/improve/worsen/ease/tighten/dip/stay/remain"
)
_FORECAST = phrases(
    f"{_MARKET} will/won't -/likely/probably/soon/slowly/eventually/gradually"
    f"/not/also/start/continue/begin -/to {_TURNS}"
    " | more/fewer/less _ will be/become/come/have | there will/should/may be more/fewer/less"
    " | we/you may/might/should -/soon/also/even start/begin seeing/to"
    " | we/i -/do/also/can/still expect/predict/anticipate/foresee"
    " a/an/more/fewer/less/prices/rates/inventory/demand/sales"
    " | can/should expect to see"
)
_STATE = phrases(
    "it's/it -/is/was -/also/widely expected/predicted/projected/forecast/anticipated that"
    " | the expectation/forecast/projection/prediction is"
    " | is/are -/also/now/widely expected/predicted/projected/forecast to"
    " | current market/markets/conditions/climate/economy/environment/rates/prices/inventory"
    " | we're/we are now/already/currently/starting/beginning/seeing"
    f" | {_MARKET} has/have -/also/already/really been"
    f" | {_MARKET} should/may/might/could -/also/soon/start/continue/begin -/to {_TURNS}"
    " | is/are/we're/they're now ending/shifting/starting/beginning/seeing/entering/facing"
    " | experts/economists/analysts/forecasters are -/still/also predicting/saying/disputing"
    "/divided/expecting/forecasting/split"
    " | experts/economists/analysts/forecasters predict/expect/forecast"
    " | take many/several/a/some few/- months/weeks"
    " | than/as/to/from what we've seen/had | all-time low/lows/high/highs"
    " | record/historic/multi-year low/lows/high/highs"
    " | wait and see | has/have increased/decreased/risen/fallen/dropped/climbed/declined by"
)
_COUNTED_NOW = phrases(
    "is/are/has/have now/currently/already/still | now/currently is/are/has/have"
    " | so far -/this | at present | as of"
)

# "Rents are rising", but "when rents are rising, …" is always so.
_MOVES = phrases(
    f"{_MARKET} is/are/has/have -/also/already/again/just/really -/been"
    " rising/falling/climbing/declining/dropping/slowing/cooling/increasing/decreasing/soaring"
    "/softening/leveling/risen/fallen/climbed/declined/dropped/slowed/cooled/increased/decreased"
    "/soared/softened/hit/reached/moving/shifting/changing/booming/improving/recovering"
    "/stabilizing/tightening/growing/shrinking/shifted/seen"
)


_YEAR = lazy(r"20\d\d")
_NOW = phrases(
    "will/and soon | is/are looking to"
    " | january/february/april/june/july/august/september/october/november/december"
    " | right now | now | currently | still | lately | nowadays | today | so far | these days"
    " | has/have started/begun | not/quite yet | at present"
    " | in -/just/only a few days/weeks/hours/minutes"
    " | this year/month/week/season/time/market/point/summer/winter"
    " | we'll/will/we continue to see/rise/fall/grow/climb/drop/increase/decrease"
    " | today's -/_ -/_ -/_ market/economy/rates/prices/buyers/sellers/climate/environment"
    " | current -/market/economic conditions/climate/economy/rates/prices/inventory/events"
    "/situation/trend"
    "/trends"
    " | recent/coming days/weeks/months/years/decades"
    " | anytime soon | any time soon"
    " | we'll/we -/should/will/won't/may/might/could -/soon/probably see"
    " | is/are/it's/they're/keeps/keep getting tougher/tighter/harder/easier/hotter/cooler/better"
    "/worse/higher/lower/bigger/smaller/faster/slower | has/have/it's/they've been around -/for"
    " | is/are the/its/their/our latest | we've/we've/have been seeing"
    " | summer's/winter's/spring's/fall's/autumn's over/here/coming/gone"
    " | there are/there's lots/plenty/tons of people/buyers/sellers/folks"
    " | buyer/seller/market activity is/isn't/has | will eventually have/see/get/be"
    " | it will/it'll take many/several/some"
    " | in over/nearly/almost a/two/three/ten decade/decades/years"
)
