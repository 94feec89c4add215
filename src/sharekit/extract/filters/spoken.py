"""Who speaks in turn: in conversations and interviews the answers aren't their author's words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import zip_longest

from sharekit.article.boilerplate.bylines import is_name
from sharekit.article.model import Article, Block, BlockKind
from sharekit.extract.language import words as lexicon
from sharekit.extract.language.heads import says_what
from sharekit.lazy import lazy

LONGEST_QUESTION = 300
"""Characters of what an interviewer asks without a label; a longer paragraph is a text's own."""

MOST_BETWEEN = 6
"""Paragraphs of one answer: farther apart two turns aren't of the same conversation."""

_FEW = 2
_LETTERS = lexicon.listed(
    "q a f p r d question answer frage antwort pregunta respuesta domanda risposta"
)
"""Labels of questions and their answers, which say nobody's name."""
_ANNOUNCES_WITHIN, _LONGEST_LINE = 3, 120
_LABEL = lazy(r"[^\W\d_][\w.'’-]{0,20}(?: [^\W\d_][\w.'’-]{0,20}){0,2} ?[:：](?=\s|[^\s\d/])")
_DASH = lazy(r"[—–] ?(?=[^\W\d_])")
_SPEECH = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING})
_QUESTION = ("?", "？", "؟", "?”", "?»")
# Not "How to ace an interview with confidence": somebody is named, or the line begins so.
_INTERVIEW = lazy(
    r"(?:^|[:–—|,(] ?|\b[Aa]n |\b[Tt]he |\b[Oo]ur )[Ii]nterview(?:ed)? with (?=[Tt]he\b|[A-Z])"
    r"|\b[Ii]nterview(?:ed)? by (?=[A-Z])|\b[Ii]n [Cc]onversation with (?=[A-Z])"
    r"|(?i:^interview ?:|\bq ?(?:&|and) ?a with\b"
    r"|\binterview (?:mit|met|avec)\b|\bgespräch mit\b|\bin gesprek met\b|\bentretien avec\b"
    r"|\bentrevista (?:a|al|con|com|à|ao)\b|\bintervista (?:a|al|con)\b"
    r"|\b(?:интервью|беседа) с\b)|インタビュー|专访|專訪|访谈|訪談|인터뷰|(?:مقابلة|حوار) مع"
)

# "“I talk to the dough”: Omar Fielding on forty years of nights", "We met Omar Fielding …"
_QUOTED_TITLE = lazy(r"[\"“„«‘'].{8,}[\"”“»’']\s?[:–—,]\s?[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ]")
_MET = lazy(
    r"\b(?:(?:[Ww]e|I) (?:recently |just )?(?:met|spoke (?:to|with)|talked (?:to|with)"
    r"|sat down with|caught up with|visited|interviewed)|[Ww]ir trafen|[Ww]ir sprachen mit"
    r"|[Nn]ous avons rencontré|[Nn]ous avons interrogé|[Hh]ablamos con|[Cc]harlamos con"
    r"|[Hh]emos hablado con"
    r"|[Aa]bbiamo (?:incontrato|intervistato|parlato con)|[Cc]onversámos com|[Cc]onversamos com"
    r"|[Ww]e spraken(?: met)?) [A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+"
)


def spoken(article: Article) -> set[int]:
    """The blocks that somebody says: turns of a conversation, answers, and what opens with a dash
    or, once, with a person's name and a colon."""
    blocks = article.blocks
    labels = dict(_labels(blocks))
    told = {number for number, block in enumerate(blocks) if _is_speech(block)}
    told |= {
        number
        for number, label in labels.items()
        if blocks[number].kind is BlockKind.PARAGRAPH and _is_person(label)
    }
    names = [*(label for label in labels.values() if " " in label), *article.authors]
    speakers = {number: _speaker(label, names) for number, label in labels.items()}
    often = {who for who, count in Counter(speakers.values()).items() if count > 1}
    turns = (
        {number for number, who in speakers.items() if who in often} if len(often) > 1 else set()
    )
    asked = [number for number, block in enumerate(blocks) if _asks(block)]
    if len(asked) >= _FEW and _is_interview(article):
        turns.update(asked)
    elif _LETTERS.issuperset(often):
        turns = set()  # questions that the author answers
    if sum(_asks(blocks[turn]) for turn in turns) < _FEW:
        return told | turns  # labels such as "Pros", "Cons"
    for number in asked:  # an interviewer who isn't named any more
        if any(number - MOST_BETWEEN <= turn < number for turn in turns):
            turns.add(number)
    return told.union(turns, _answers(blocks, turns))


def _is_person(label: str) -> bool:
    """Is a label a person's name? Not "The node", "No version provided"."""
    capital = all(word[:1].isupper() for word in label.split())
    named = capital and label.split(maxsplit=1)[0].lower() not in lexicon.STOPWORDS
    return named and is_name(label) and not says_what(label)


def _labels(blocks: Collection[Block]) -> Iterator[tuple[int, str]]:
    for number, block in enumerate(blocks):
        if block.kind in _SPEECH and (":" in block.text[:70] or "：" in block.text[:70]):
            found = _LABEL.match(block.text)
            if found is not None:
                yield number, found[0].rstrip(" :：")


def _speaker(label: str, names: Collection[str]) -> str:
    """Who a label means, in small letters: the name whose initials or part it is, else itself."""
    short = label.replace(".", "").lower()
    for name in names:
        parts = lexicon.words(name)
        if short in parts or short == "".join(part[0] for part in parts):
            return " ".join(parts)
    return " ".join(lexicon.words(label)) or short


def _asks(block: Block) -> bool:
    """Is it a question of its own?"""
    if block.kind not in _SPEECH or len(block.text) > LONGEST_QUESTION:
        return False
    return block.text.endswith(_QUESTION)


def _is_interview(article: Article) -> bool:
    """Does the title or a line at the text's head call it one? Others only mention interviews."""
    first = [block.text for block in article.blocks[:_ANNOUNCES_WITHIN]]
    lines = [line for line in first if len(line) <= _LONGEST_LINE and not line.endswith(".")]
    title = article.title or ""
    announced = any(_INTERVIEW.search(line) for line in (title, *lines))
    return announced or _QUOTED_TITLE.match(title) is not None or any(map(_MET.search, first))


def _answers(blocks: tuple[Block, ...], turns: Collection[int]) -> Iterator[int]:
    """What goes on below each turn; after the last question its answer's first block."""
    in_order = sorted(turns)
    for turn, following in zip_longest(in_order, in_order[1:]):
        below = range(turn + 1, len(blocks) if following is None else following)
        if following is None or len(below) > MOST_BETWEEN:
            below = below[: _asks(blocks[turn])]
        if not any(blocks[number].kind is BlockKind.HEADING for number in below):
            yield from below


def _is_speech(block: Block) -> bool:
    """A paragraph that opens with a dash: many languages print what somebody says so."""
    return block.kind is BlockKind.PARAGRAPH and _DASH.match(block.text) is not None
