"""The article's own terms: the words and pairs of words that it is about, as it writes them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from sharekit.article.model import Article, BlockKind
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.kin import root
from sharekit.extract.outline import Outline, outline

LEAST_LETTERS = 4
MAX_TEXT = 60_000
"""Characters in which terms are counted."""

_BETWEEN = frozenset({" ", "\u00a0"})
_UNSPACED = frozenset({"ja", "zh", "th", "km", "lo", "my"})

# Words that hold sentences together and say nothing about their subject, beside the short ones.
COMMON = lexicon.STOPWORDS | lexicon.listed(
    "people person thing things something nothing everything anything someone everyone nobody"
    " always"
    " never often sometimes really well good better best great little large small many much first"
    " second third last next back keep keeps take takes need needs want wants know knows think"
    " thinks"
    " come comes give gives look looks find found work works year years week weeks month months"
    " today"
    " time times long ever every else enough almost already perhaps maybe however therefore whether"
    " either neither without within around like likes used using says said tell told mean means"
    " start"
    " begin call called help helps makes making comes three four five seven eight nine hundred ways"
    " difference different part right left wrong line sure real else what's imagine everybody"
    " anybody"
    " could would should might those these there where when which while your yours they their"
    " aber alle allem allen aller alles also andere anderen auch beide beiden beim dabei damit dann"
    " darauf dass deine deinen denn deren deshalb dich diese diesem diesen dieser dieses doch durch"
    " eine einem einen einer eines einfach einige erst etwas euch ganz gegen gibt habe haben hatte"
    " hier ihre ihrem ihren ihrer immer jede jeden jeder jedes kann kein keine keinen können lässt"
    " macht machen manchmal mehr mein meine meinen meist menschen muss müssen nach nicht nichts"
    " noch"
    " oder ohne schon sehr sein seine seinen seiner selbst sich sind solche sollte sollten sondern"
    " soll über unser unsere unter viel viele vielleicht vom vor wann warum was weil weniger wenn"
    " wenig"
    " werden wer wird wirklich wieder will wollen worden wurde wurden würde zum zur zwei zwischen"
    " jahr jahre jahren heute geht kommt sagt gut gute guten besser bleibt braucht unterschied"
    " ainsi alors après assez aussi autre autres avait avant avec avoir beaucoup bien cela celle"
    " celui"
    " cette chaque chez chose choses comme comment contre dans depuis derrière deux dire dont elle"
    " elles encore entre être faire fait faut fois ils jamais jour jours leur leurs mais même mêmes"
    " moins nous notre parce parfois pendant personne peut plus plusieurs pour pourquoi presque"
    " quand"
    " quel quelle quelque quelques quoi rien sans sera serait seul seule sont sous souvent tous"
    " tout"
    " toute toutes très trop trois vers voici voilà votre vous année années était étaient"
    " différence"
    " ahora algo alguien alguna algunas alguno algunos ante antes aquí aunque bien cada casi como"
    " cómo"
    " contra cosa cosas cual cuál cuando cuándo debe desde después día días donde durante ella"
    " ellas"
    " ellos entonces entre eres esta está están estas este estos esto hace hacer hacia hasta hay"
    " incluso"
    " menos mientras mismo misma mucha muchas mucho muchos nada nadie ninguna ninguno nosotros"
    " nuestra"
    " nuestro nunca otra otras otro otros para pero poco pocos porque puede pueden pues quien quién"
    " sabe según ser siempre sino sobre solo sólo también tanto tener tiene tienen todas todavía"
    " todo"
    " todos tres unas unos usted veces vez años diferencia"
)


# After one of these a word is a noun, or begins with one; a verb or adverb hardly ever is.
_BEFORE_NOUNS = lexicon.listed(
    "the a an of my your our their its his her every each this that some any these those more"
    " for"
    " with le la les l un une des du de mon ma mes ton ta son sa ses notre votre leur leurs ce"
    " cette"
    " ces chaque aux au el los las una unos unas mi tu su sus nuestro nuestra cada este esta del al"
    " con sin il lo gli i uno della dei delle dal nel o os as um uma do da dos das het een"
)


class _Term(NamedTuple):
    roots: tuple[str, ...]
    shown: str
    score: float
    first: int


class _Word(NamedTuple):
    """noun: it stands where nouns stand. follows: nothing but a space parts it from the last."""

    root: str
    shown: str
    noun: bool
    follows: bool


def keywords(article: Article, *, limit: int = 8) -> tuple[str, ...]:
    """The terms that an article is about, most telling first, as the article writes them.

    A term occurs twice at least, or stands in the title. Languages that don't put spaces between
    words have none.
    """
    return _found(article)[: max(0, limit)]


@lru_cache(maxsize=2)
def _found(article: Article) -> tuple[str, ...]:
    of = outline(article)
    if of.language in _UNSPACED:
        return ()
    chosen: list[_Term] = []
    for term in sorted(_terms(of), key=lambda term: (-term.score, term.first)):
        if not any(set(term.roots) & set(other.roots) for other in chosen):
            chosen.append(term)
        if len(chosen) == 20:
            break
    return tuple(term.shown for term in chosen)


def _terms(of: Outline) -> Iterable[_Term]:
    """Words and neighbouring pairs with a score: how often, how long, and where they stand."""
    shapes: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    weights: dict[tuple[str, ...], int] = defaultdict(int)
    nouns: set[str] = set()
    german = of.language == "de"
    for place, (text, weight) in enumerate(_texts(of)):
        before: _Word | None = None
        for word in _words(text, opens=weight == 1 and not german):
            if word.noun:
                nouns.add(word.root)
            _count(shapes, weights, (word.root,), word.shown, weight, shape=place > 0)
            if before is not None and word.follows:
                both = f"{before.shown} {word.shown}"
                _count(shapes, weights, (before.root, word.root), both, weight, shape=place > 0)
            before = word
    for first, (roots, seen) in enumerate(shapes.items()):
        times = seen.total()
        titled = weights[roots] > times
        if (times < 2 and not titled) or (len(roots) > 1 and times < 3):
            continue
        if not titled and not (_capital(seen) if german else nouns & set(roots)):
            continue
        shown = max(seen.items(), key=lambda item: (item[1], item[0]))[0]
        yield _Term(roots, shown, weights[roots] * (1.5 if len(roots) > 1 else 1.0), first)


def _count(
    shapes: dict[tuple[str, ...], Counter[str]],
    weights: dict[tuple[str, ...], int],
    roots: tuple[str, ...],
    shown: str,
    weight: int,
    *,
    shape: bool,
) -> None:
    """Counts a term. How the title writes it says little: it may capitalise every word."""
    weights[roots] += weight
    if shape:
        shapes[roots][shown] += 1


def _capital(shapes: Counter[str]) -> bool:
    """Is a German term mostly written as a noun?"""
    return sum(count for shown, count in shapes.items() if shown[:1].isupper()) * 2 > shapes.total()


def _texts(of: Outline) -> Iterable[tuple[str, int]]:
    """The title, the headings and the sentences, each with its weight; bounded."""
    yield of.article.title or "", 4
    budget = MAX_TEXT
    for block in range(of.last):
        if of.kind(block) is BlockKind.HEADING:
            yield of.text(block), 2
    for sentence in of.sentences:
        budget -= len(sentence.text)
        if budget < 0:
            return
        yield sentence.text, 1


def _words(text: str, *, opens: bool) -> Iterable[_Word]:
    """The words of a text that say something. opens: its first one may owe its capital to that."""
    before, end = "", 0
    for match in lexicon.WORD.finditer(text):
        start, last = match.span()
        whole = match[0]
        plain = whole.lower()
        elided = _ELIDED.match(whole) if "'" in whole or "’" in whole else None
        word = whole[elided.end() :] if elided else whole
        telling = len(word) >= LEAST_LETTERS and word.isalpha() and plain not in COMMON
        if telling and (elided is None or word.lower() not in COMMON):
            noun = before in _BEFORE_NOUNS or (elided is not None and whole[0] in "lLdD")
            follows = end > 0 and elided is None and text[end:start] in _BETWEEN
            shown = _uncapped(word) if opens and start == 0 else word
            yield _Word(root(word), shown, noun, follows)
            end = last
        else:
            end = 0
        before = plain


def _uncapped(word: str) -> str:
    """The word as it would stand inside a sentence: without the capital of the first one."""
    return word.lower() if word[1:].islower() else word


_ELIDED = re.compile(r"^(?:[ldcnsjmtLDCNSJMT]|qu|Qu|all|dell)['’](?=\w{2})")
