"""How entries are built, each alone and all alike, and how they hang together."""

from __future__ import annotations

from collections.abc import Sequence

from sharekit.extract.language import imperatives
from sharekit.extract.language.words import WORD, listed
from sharekit.extract.lists.parallels import ARTICLES, QUOTES
from sharekit.lazy import lazy

_NOT = listed(
    "no not never don't nobody nothing nie nicht kein keine keinen niemals ne n'oublie jamais pas"
    " nunca ningún ninguna non mai nessuno nessuna não nem nenhum nooit niet geen niemand without"
    " ohne sans sin senza sem zonder"
)
_WHO = listed(
    "i you he she it we they there this that it's you're they're don't ich du er sie es wir ihr man"
    " das je j tu il elle on nous vous ils elles c ce ça yo tú él ella nosotros io tu lui lei noi"
    " eu ele ela nós ik jij je hij zij het we wij dat"
)
TELLING = frozenset({"imperative", "doing", "question", "quoted"})
"""Builds that no entry has by chance."""
_LEAST = 4
"""Letters of a word that an entry takes up from one before it."""
_SET_ASIDE = listed(
    "no not never ne pas n non não nem nunca nicht nie niet nooit mai jamais se s si sich zich me"
    " mich uns te t le la les l en y de d à to zu te gleich erst immer always"
)
"""Words in front of a verb that names what is done: "No preguntar …", "Ne pas …", "Se laver …"."""
_DOING = {
    "en": lazy(r"[a-z]{2,}ing$"),
    "de": lazy(r"[a-zäöüß]{2,}(?:e[ln]|[lr])n$"),
    "fr": lazy(r"[a-zà-ÿ]{2,}(?:er|ir|re|oir)$"),
    "es": lazy(r"[a-zà-ÿ]{1,}[aeií]r(?:se|me|te|nos|l[aeo]s?)?$"),
    "it": lazy(r"[a-zà-ÿ]{2,}(?:[aei]re|rre|[aei]r(?:si|mi|ti|ci|ne|l[aeio]))$"),
    "pt": lazy(r"[a-zà-ÿ]{1,}[aei]r$"),
    "nl": lazy(r"[a-zë]{3,}en$"),
}
_PHRASE = lazy(r"[,;:–—(]|\s-\s|\.$")
_NOT_DOING = listed(
    "nothing something anything everything thing string spring morning evening king ring"
)


def doing(line: str, language: str | None) -> bool:
    """Does the line name what is done by its verb: "Opening the hive", "Den Boden lockern"?"""
    pattern = _DOING.get(language or "")
    if pattern is None:
        return False
    if language in {"de", "nl"}:
        words = WORD.findall(_PHRASE.split(line, 1)[0])
        if not words:
            return False
        last = words[-1]
        named = language == "de" and last[:1].isupper() and len(words) > 1
        return not named and pattern.search(last.lower()) is not None
    words = [word.lower().replace("’", "'") for word in WORD.findall(line)[:4]]
    while len(words) > 1 and words[0].split("'", 1)[0] in _SET_ASIDE and "'" not in words[0]:
        words = words[1:]
    first = words[0].rsplit("'", 1)[-1] if words else ""
    return pattern.search(first) is not None and first not in _NOT_DOING


def build(line: str, language: str | None, *, sure: bool) -> str:
    """The kind of its build. sure: it tells somebody to do something."""
    words = [word.lower().replace("’", "'") for word in WORD.findall(line)]
    if line.rstrip(" »”").endswith(("?", "？")):
        return "question"
    if line.startswith(QUOTES):
        return "quoted"
    if not words:
        return "other"
    if sure:
        return "imperative"
    if doing(line, language):
        return "doing"
    if words[0] in _NOT:
        return "negated"
    if words[0].split("'", 1)[0] in ARTICLES.get(language or "", ()):
        return "article"
    return "statement" if words[0] in _WHO else "other"


def builds(lines: Sequence[str], language: str | None) -> list[str]:
    """The build of each line; those in a row with such that tell to do something may do so, too."""
    rows = imperatives.told(lines, language)
    return [build(line, language, sure=sure) for line, sure in zip(lines, rows, strict=True)]


def taken_up(lines: Sequence[str]) -> float:
    """The share, 0–1, of lines behind the first that name a thing named before."""
    seen: set[str] = set()
    found = 0
    for place, line in enumerate(lines):
        own = {w.lower()[:6] for w in WORD.findall(line) if len(w) >= _LEAST}
        found += bool(place and own & seen)
        seen |= own
    return found / max(1, len(lines) - 1)
