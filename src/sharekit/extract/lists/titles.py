"""Titles that promise a list without counting it: "Plants that bear a balcony to the north", "What
I tell new colleagues"."""

from __future__ import annotations

import re

from sharekit.lazy import lazy

_THINGS = lazy(
    r"^(?:(?:the|all the|some|my|our|les|des|mes|nos|tous les|toutes les|los|las|mis|todos los"
    r"|todas las|as|os|meus|minhas|todos os|todas as|i|gli|le|die|meine|unsere|de|onze)\s)?"
    r"(?:(?!(?:an?|une?|eine?|uno|una|uma?|een)\s)[^\W\d_]{2,}\s){0,2}?"
    r"[^\W\d_]{2,}(?:[^s\W]s|x|en|er|i|e)"  # a plural, as far as its end shows
    r"(?:\s(?:à|de|del|da|do|di|of|für|for|per|para|pour|voor)(?:\s[^\W\d_]{1,14}){1,3})?"
    r",?\s(?:that|who|which|you|we|i|nobody|everyone|worth|qui|que|die|che|waar|où|where)\b",
    re.I,
)
_WHAT = lazy(
    r"^(?:(?:here is |here's )?what|was|ce qu(?:e |['’])|lo que|qué|(?:ciò|quello) che|cosa|o que"
    r"|wat)\b(?!.*\?$)",
    re.I,
)
_NEEDED = lazy(
    r"^what (?:to (?:pack|bring|take|put|keep|wear|carry|buy|order|check|ask|look for)"
    r"|(?:you|we|i)(?:'ll|’ll| will)? (?:need|take|carry|pack)|belongs|goes) "
    r"|^(?:das|dies|was) (?:.* )?(?:gehör(?:t|en)|brauch(?:t|en)|müssen|muss|sollte|fehlt)"
    r"|^was .*\b(?:mitnehmen|einpacken|mitmuss|mitkommt|packen|reinkommt)\b"
    r"|^(?:qué|lo que) (?:hay que )?(?:llev|met|pon|compr|necesit|pued|no puede|debe)"
    r"|^(?:cosa|che cosa|quello che) (?:.*? )?(?:mettere|portare|serve|mancare|comprare)\b"
    r"|^(?:ce qu['’]il (?:vous )?faut|que|quoi) (?:mettre|emporter|prendre|avoir)\b"
    r"|^o que (?:levar|pôr|colocar|meter|comprar|não pode)\b"
    r"|^wat (?:neem|hoort|moet|stop|pak|heb) ",
    re.I,
)
_PART = lazy(r"[:–—?!.|]\s")
"""Between a title and what it goes on with: "A tour with children: what to pack"."""
_LIST = lazy(r"\b(?:lists?|listen?|listas?|lijst(?:je)?|elenco|checklists?|\w{3,}liste)\b", re.I)
_WHY = lazy(r"^(?:why|warum|weshalb|pourquoi|por qué|perché|por que|porque|waarom)\b", re.I)


_ASKING = lazy(
    r"\b(?:questions|fragen|preguntas|domande|perguntas|vragen|frågor|spørgsmål|spørsmål|вопросы"
    r"|pytania|sorular)\b|質問|问题|問題|질문|أسئلة|שאלות",
    re.I,
)


def promises_questions(line: str | None) -> bool:
    """Does a title or a line name questions?"""
    return _ASKING.search(line or "") is not None


def promises_things(title: str | None) -> bool:
    """Does the title name things by what they have in common?"""
    return _THINGS.match((title or "").strip()) is not None


def promises_what(title: str | None) -> bool:
    """Does the title say that what is told, done or known is to come, and doesn't ask?"""
    return _WHAT.match((title or "").strip()) is not None


def promises_reasons(title: str | None) -> bool:
    """Does the title ask why?"""
    return _WHY.match((title or "").strip()) is not None


def promises_needed(title: str | None) -> bool:
    """Does the title ask what belongs somewhere, or what is to be taken along?"""
    parts = _PART.split(title or "")
    return any(_NEEDED.match(part.strip()) is not None for part in parts)


def names_a_list(line: str | None) -> bool:
    """Does a line speak of a list as one?"""
    return _LIST.search(line or "") is not None
