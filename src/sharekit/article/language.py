"""A text's language by its script, then by its commonest words. Standard library only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

_SAMPLE = 6_000
_LETTER_RUN = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}", re.I)

# Languages told by their script alone: (first code point, last code point, language).
_SCRIPTS = (
    (0x3040, 0x30FF, "ja"),
    (0x4E00, 0x9FFF, "zh"),
    (0x3400, 0x4DBF, "zh"),
    (0xAC00, 0xD7A3, "ko"),
    (0x0E00, 0x0E7F, "th"),
    (0x0590, 0x05FF, "he"),
    (0x0370, 0x03FF, "el"),
    (0x1F00, 0x1FFF, "el"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0600, 0x06FF, "ar"),
    (0x0400, 0x04FF, "ru"),
    (0x10A0, 0x10FF, "ka"),
    (0x0530, 0x058F, "hy"),
)
# Letters that one language of a script has and the others lack.
_TELLING: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ru": (("uk", "іїєґ"), ("sr", "ђјљњћџ")),
    "ar": (("fa", "پچژگ"), ("ur", "ٹڈڑے")),
}
_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the and of to in is that it you for with are this not have be on your as but they"
        " a an at by from or was we his her she he will can what which who when how more"
        " than their our so if no do does all there has had been its about into some would"
        " one out up",
        "de": "der die das und ist nicht ein eine zu den mit von auf für sich ich wir auch wer"
        " dem des im in es sie er an als aus bei nach wie wird sind war hat haben aber oder"
        " wenn nur noch man so über zum zur einen einer eines einem durch kann was vor dass"
        " mehr am um bis sein ihre werden kein keine",
        "fr": "le la les des et est une un dans que qui pour pas vous nous sur avec ce il elle au"
        " du plus de à en je on ne se par mais ou son sa ses leur sont cette ces comme tout"
        " être avoir aux si y même très quand sans peut deux fait était ont qu l d c j n",
        "es": "el la los las y es una un que de en para con por no se lo más pero como su al del"
        " sus le ya o este esta sin sobre también me hay cuando muy todo ser son está"
        " porque desde nos ni si cada quien dos hasta donde entre fue ha han tiene puede eso esa"
        " todos era otro otra tres uno",
        "pt": "o a os as e é uma um que de em para com por não se mais mas como do da dos das no"
        " na ao à seu sua ou quando muito já também só pelo pela ele ela são tem foi isso"
        " este esta sem quem cada nem estava era hoje minha meu aos pela vivo outra",
        "it": "il la gli e è una un che di per con non si più ma come del della sono i nel le lo"
        " da in al dei delle alla anche se ha o questo questa loro nella dal sua suo ci"
        " essere quando tutto l un chi ogni senza c era giorno ancora mia mio niente",
        "nl": "de het een en is niet van dat te op voor met zijn aan ook wij maar je er om in die"
        " als bij of door naar uit dan nog wel wordt kan we ze hij deze dit heeft worden"
        " meer geen wie wat",
        "pl": "i w nie się na że to jest z do jak o ale co po tak za od czy są dla przez a jego"
        " przy może który która które być tym tego już tylko",
        "sv": "och att det som en är på av för med den till inte har jag om ett men vi du i de så"
        " kan när var från sig eller ska vad man nu vid dag ha hon han"
        " vara bara mer mycket här där alla utan",
        "da": "og at det som en er på af for med den til ikke har jeg om et men vi du i de så kan"
        " når var fra sig eller skal hvad man nu",
        "nb": "og å det som en er på av for med den til ikke har jeg om et men vi du i de så kan"
        " når var fra seg eller skal hva man nå",
        "fi": "ja on ei se että hän olla mutta kun joka tai niin myös ovat oli sen kuin mitä tämä"
        " voi kanssa sekä jos vain",
        "cs": "a se na je že v to s z do o jako ale by pro co jsem jsou si tak i k za od jeho"
        " která které který být už nebo při není",
        "tr": "ve bir bu da de için ile çok ne ama gibi daha en var olan kadar mi değil her"
        " olarak sonra bana ben sen biz yine şey hiç iyi nasıl neden sadece bile",
        "hu": "a az és hogy nem egy is van de ez meg csak mint már ha vagy volt még el ki sem kell"
        " én mi ti itt ott senki mert akkor lesz vannak minden nagyon jó be fel le legjobb aki",
        "ro": "și a în de la cu nu o un că este pe mai din care sunt se pentru ce dar ca sau fi",
        "id": "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga adalah ke kita",
        "vi": "và của là có không cho một được trong với các này đã những người khi để như",
    }.items()
}
_LANGUAGES = {
    word: tuple(language for language, common in _WORDS.items() if word in common)
    for word in frozenset[str]().union(*_WORDS.values())
}
"""The languages in which a word is one of the commonest."""
_RARE_LETTERS = {
    "pt": "ãõç", "es": "ñ¿¡íóú", "de": "ßäöü", "sv": "åäö", "da": "åæø", "nb": "åæø", "fr": "èêœ",
    "it": "ìò", "pl": "łąęśźż", "cs": "ěřů", "hu": "őű", "ro": "șță", "tr": "ğış",
}  # fmt: skip


def detect(text: str) -> str | None:
    """The language of a text (`en`, `de`, `ja`, …), or None where nothing tells it."""
    sample = text[:_SAMPLE].casefold()
    by_script = _script(sample)
    if by_script:
        return _refine(by_script, sample)
    words = Counter(_LETTER_RUN.findall(sample))
    if not words:
        return None
    scores = {language: _bonus(language, sample) for language in _WORDS}
    for word, times in words.items():
        for language in _LANGUAGES.get(word, ()):
            scores[language] += times
    best = max(scores, key=lambda language: scores[language])
    enough = max(2.0, 0.06 * sum(words.values()))
    return best if scores[best] >= enough else None


def primary(tag: str | None) -> str | None:
    """The language of a tag alone, in lower case (`en-US`, `en_us` → `en`); None for none."""
    return (tag or "").strip().replace("_", "-").split("-")[0].lower() or None


def normal_tag(tag: str | None) -> str | None:
    """A BCP 47 tag in its usual case (`en_us` → `en-US`); None for what is none."""
    tag = (tag or "").strip().replace("_", "-").split(".")[0]
    if not _TAG.fullmatch(tag):
        return None
    first, *rest = tag.split("-")
    return "-".join([first.lower(), *(_normal_subtag(part) for part in rest)])


def _normal_subtag(part: str) -> str:
    if len(part) == 2:
        return part.upper()
    return part.title() if len(part) == 4 and part.isalpha() else part.lower()


def _script(sample: str) -> str | None:
    counts: Counter[str] = Counter()
    letters = 0
    for char, times in Counter(sample).items():
        if not char.isalpha():
            continue
        letters += times
        point = ord(char)
        if point < 0x370:
            continue
        counts[next((name for low, high, name in _SCRIPTS if low <= point <= high), "")] += times
    del counts[""]
    if counts["ja"] >= 0.1 * letters > 0:  # Japanese writes more Chinese characters than kana
        return "ja"
    # Chinese and Korean pack a word into few letters, so they win well under a half.
    best = max(counts, key=lambda name: counts[name], default=None)
    return best if best and counts[best] >= 0.3 * letters else None


def _refine(language: str, sample: str) -> str:
    for other, letters in _TELLING.get(language, ()):
        if sum(sample.count(letter) for letter in letters) >= 0.005 * len(sample) and any(
            letter in sample for letter in letters
        ):
            return other
    return language


def _bonus(language: str, sample: str) -> float:
    return 0.5 * sum(sample.count(letter) for letter in _RARE_LETTERS.get(language, ""))
