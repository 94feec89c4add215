"""Author and date lines: is a line one, and whom and when does it name?"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from sharekit.article.dates import MONTHS, has_date, parse_date, without_dates
from sharekit.lazy import lazy

_LONGEST = 140
_SENTENCE_SPACES = 8
_BY = (
    r"(?:(?:written|posted|published|words|text|story|article|reviewed|edited|medically reviewed)"
    r" )?by|von|veröffentlicht von|geschrieben von|autor(?:in)?|écrit par|publié par|rédigé par|"
    r"par|posté par|proposé par|gepostet von|verfasst von|text von|erstellt von|"
    r"publicad[oa] por|escrit[oa] por|postado por|enviado por|texto de|por|scritto da|"
    r"pubblicato da|inserito da|testo di|di|da|author|autore|autora|auteur|"
    r"(?:text|texte|texto|testo|words|story|bericht|reportage|autor(?:in)?|redaktion)\s?(?=:)"
)
_NAME = (
    r"(?P<name>[^\W\d_][\w'’.-]*(?: (?:(?:van|von|de|da|di|del|la|le|der|den|dos|bin|al|el|y|e) )*"
    r"[A-ZÀ-ÞŁŚŠŽА-Я][\w'’.-]*){0,3})"
)
_BYLINE = lazy(rf"(?:(?i:{_BY}))\s?:?\s{_NAME}(?P<rest>.*)")
_EXPLICIT = lazy(
    rf"(?i:(?:written|posted|published|words|text|story|article) by|"
    rf"(?:veröffentlicht|geschrieben|gepostet|verfasst|erstellt|text) von|"
    rf"(?:écrit|publié|posté|rédigé|proposé) par|(?:publicad[oa]|escrit[oa]|postado|enviado) por|"
    rf"(?:scritto|pubblicato|inserito) da|(?:author|autore|autora|auteur|autor|autorin):)\s{_NAME}"
)
_INSIDE = lazy(rf"\b(?:by|von|par|por|da|di)\s{_NAME}\s*[|·•,–—-]?\s*$")
_DATE_WORDS = lazy(
    r"\b(?:posted|published|updated|last updated|last modified|first published|modified|created|"
    r"on|in|"
    r"at|date|by|von|am|um|uhr|veröffentlicht|aktualisiert|zuletzt|stand|geändert|publié|"
    r"mis à jour|"
    r"le|modifié|à|publicado|publicada|actualizado|actualizada|el|a las|em|atualizado|às|"
    r"pubblicato|aggiornato|il|alle|ore|de|of|the|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|"
    r"sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|"
    r"jeudi|"
    r"vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|"
    r"mercoledì|giovedì|venerdì|sabato|domenica|am|pm|h|min|a\.m\.|p\.m\.|gmt|utc|est|edt|pst|pdt|cet|"
    r"cest)\b",
    re.I,
)
_READING_TIME = lazy(
    r"(?:(?:est\.|estimated|average|approx\.|total|geschätzte|voraussichtliche|ungefähre)? ?"
    r"(?:reading time|read time|time to read|lesezeit|lesedauer)|"
    r"temps (?:moyen |estimé )?de lecture(?: estimé)?|durée de lecture|"
    r"tiempo (?:estimado |aproximado )?de lectura(?: estimado)?|"
    r"tempo (?:estimado |médio )?de leitura(?: estimado)?|"
    r"tempo (?:stimato |medio )?di lettura(?: stimato)?)?[:\s~]{0,3}(?:ca\. |about |"
    r"environ )?\d{1,3}(?:[–-]\d{1,3})?"
    r"[\s-]?(?:min(?:ute)?s?|minuten|minutos|minuti)\.?(?: (?:read|to read|reading|reading time|"
    r"lesezeit|de lecture|de lectura|de leitura|di lettura))?",
    re.I,
)
_FILED = lazy(
    r"(?:filed under|tagged with|tagged|tagged as|tags?|topics?|labels?|categor(?:y|ies)|posted in|"
    r"filed in|"
    r"kategorien?|schlagw(?:ort|örter)|themen|abgelegt unter|catégories?|étiquettes?|mots-clés|"
    r"classé dans|categorías?|etiquetas|archivado en|categorias?|categorie|arquivado em|"
    r"tag|archiviato in)\s?:\s?\S.{0,120}"
    r"|(?:filed under|posted in|tagged with|abgelegt unter|classé dans|archivado en) \S.{0,120}",
    re.I,
)
_WHEN_CHANGED = (
    r"(?:(?:last )?updated|published|posted|modified|edited|zuletzt aktualisiert|aktualisiert|"
    r"veröffentlicht|publiée?|mise? à jour|modifiée?|publicad[oa]|actualizad[oa]|atualizad[oa]|"
    r"aggiornat[oa]|pubblicat[oa])"
)
_AGO = lazy(
    rf"(?:{_WHEN_CHANGED}:? )?(?:"
    r"\d{1,3} (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago|"
    r"vor \d{1,3} (?:minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)|"
    r"il y a \d{1,3} \w{2,9}|hace \d{1,3} \w{2,9}|há \d{1,3} \w{2,9}"
    r"|\d{1,3} (?:giorni|ore|mesi|anni|minuti) fa)",
    re.I,
)
_PART = lazy(r"\s[|·•–—-]\s|\s?[|·•]\s?")
_MONTHS = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY_AND_MONTH = lazy(
    rf"(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}\.? (?:de )?(?:{_MONTHS})\.?", re.I
)
_PUBLISHED_ON = lazy(
    r"(?:dieser (?:beitrag|artikel|eintrag) wurde|cet article a été publié|"
    r"esta entrada fue publicada|"
    r"este (?:post|artigo) foi publicado|questo articolo è stato pubblicato|"
    r"this (?:entry|post|article) was (?:posted|published)) .{1,100}",
    re.I,
)
_TIME = lazy(
    r"\b\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|\s?(?:uhr|heures?|horas?|ore)\b|\s?h\b(?:\s?\d{2})?)"
    r"(?:\s?(?:uhr|h|hs)\b)?(?:\s?[ap]\.?m\b\.?)?"
    r"(?:\s(?:e[sd]?t|p[sd]?t|c[sd]?t|m[sd]t|gmt|utc|cet|cest|bst|mez|mesz|brt)\b)?"
    r"|\b\d{1,2}\s?[ap]\.?m\b\.?",
    re.I,
)
_COMMENT_COUNT = lazy(
    r"[\s|·•,–—-]{1,3}(?:\d{1,5} (?:comments?|replies|kommentare?|commentaires?|comentarios?|"
    r"comentários?|commenti|commento)|(?:no|0) comments|leave a (?:comment|reply)|comments off|"
    r"keine kommentare|aucun commentaire|sin comentarios|sem comentários|nessun commento)\s*$",
    re.I,
)
_CHANGE_WORDS = lazy(
    r"\b(?:last (?:update|change|edit)|letzte (?:aktualisierung|änderung)|"
    r"dernière (?:mise à jour|modification)|(?:última|ultima) (?:actualización|modificación|"
    r"atualização|modifica|revisione)|ultimo aggiornamento|date de publication|"
    r"fecha de publicación|data de publicação|data di pubblicazione|publication date|"
    r"mise en ligne|parution|édité)\b",
    re.I,
)
_LEFTOVER = lazy(r"[\d\s:.,|·•/@()+–—-]|\b[ap]m\b", re.I)
_NAME_WORD = lazy(r"[^\W\d_][\w'’.-]*")
_NAME_SPLIT = lazy(r"\s*(?:,|&|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s+")
_UPDATED = lazy(
    r"updated|modified|last update|aktualisier|geändert|änderung|mise? à jour|modifi[éc]|"
    r"actualiza|atualiza|aggiorna",
    re.I,
)


class Byline(NamedTuple):
    """What a byline tells. Dates that can't be read for sure are None."""

    authors: tuple[str, ...] = ()
    published: date | None = None
    modified: date | None = None


def is_byline(line: str) -> bool:
    """Is the whole line about author, date, reading time or category?"""
    line = _COMMENT_COUNT.sub("", line.strip(" |·•-–—\t"))
    if not line or len(line) > _LONGEST or _reads_on(line):
        return False
    if _READING_TIME.fullmatch(line) or _FILED.fullmatch(line) or _AGO.fullmatch(line):
        return True
    if _only_dates(line) or _DAY_AND_MONTH.fullmatch(line) or _PUBLISHED_ON.fullmatch(line):
        return True
    if _in_parts(line):
        return True
    name = _BYLINE.fullmatch(line)
    if name and _is_name(name["name"]) and only_facts(name["rest"]):
        return True
    return has_date(line) and bool(_INSIDE.search(line)) and only_facts(_INSIDE.sub("", line))


def _reads_on(line: str) -> bool:
    """A sentence of some length without a figure or a separator: most of what is asked about."""
    return (
        line.endswith((".", "!", "?"))
        and not any(map(line.__contains__, "0123456789:|·•"))
        and line.count(" ") >= _SENTENCE_SPACES
    )


def _in_parts(line: str) -> bool:
    """`By Dana Reyes | March 3, 2024 | 4 min read`: every part is a byline or a name."""
    parts = [part.strip() for part in _PART.split(line)]
    if len(parts) < 2 or not all(parts):
        return False
    told = [is_byline(part) for part in parts]
    return any(told) and all(one or is_name(part) for one, part in zip(told, parts, strict=True))


def read_byline(line: str, language: str | None) -> Byline:
    """The authors and dates that a byline names."""
    line = _COMMENT_COUNT.sub("", line)
    parts = [part for part in _PART.split(line) if part.strip()]
    found = next((m for m in map(_BYLINE.match, (p.strip() for p in parts)) if m), None)
    found = found or _INSIDE.search(line)
    authors = split_names(found["name"] + _more_names(found)) if found else ()
    if not authors and len(parts) > 1:
        authors = tuple(part.strip() for part in parts if is_name(part.strip()))[:1]
    return Byline(authors, *_published_and_modified(line, language))


def _published_and_modified(line: str, language: str | None) -> tuple[date | None, date | None]:
    """`Posted 1 May 2024 | Updated 3 May 2024` → both; one date is of what the words say."""
    changed = _UPDATED.search(line)
    if not changed:
        return parse_date(line, language), None
    before = parse_date(line[: changed.start()], language)
    after = parse_date(line[changed.end() :], language)
    if before and not after:  # `5. Juni 2022 (aktualisiert)`
        return (before, None) if _PUBLISHED.search(line) else (None, before)
    return before, after


_PUBLISHED = lazy(r"publi|veröff|posted", re.I)


def is_name(line: str) -> bool:
    """Could the whole line be a person's name: two to four capitalised words?"""
    return len(line) <= 40 and 2 <= len(line.split()) <= 4 and _is_name(line)


def names_explicitly(line: str) -> bool:
    """Does a line begin with words such as `Written by` and a name, whatever follows them?"""
    return bool(_EXPLICIT.match(line.strip(" |·•-–—\t")))


def split_names(names: str) -> tuple[str, ...]:
    """`A, B and C` → its names, without empty or repeated ones."""
    parts = (part.strip(" .|·•-–—") for part in _NAME_SPLIT.split(names))
    return tuple(dict.fromkeys(part for part in parts if part))


def _more_names(found: re.Match[str]) -> str:
    rest = found.groupdict().get("rest") or ""
    more = re.match(rf"(?:,| and| &| und| et| y| e) {_NAME}", rest)
    return more.group(0) if more and _is_name(more["name"]) and not has_date(more.group(0)) else ""


def _is_name(text: str) -> bool:
    words = text.split()
    particles = {
        "van",
        "von",
        "de",
        "da",
        "di",
        "del",
        "la",
        "le",
        "der",
        "den",
        "dos",
        "bin",
        "al",
    }
    if any(word.lower().strip(".,") in MONTHS for word in words[:1]) or not words:
        return False
    return words[0][0].isupper() and all(
        (word[0].isupper() and bool(_NAME_WORD.fullmatch(word))) or word in particles
        for word in words
    )


def _only_dates(line: str) -> bool:
    return has_date(line) and not _leftover(without_dates(line))


def _leftover(text: str) -> str:
    """What is left without times of day, words around dates, and punctuation."""
    return _LEFTOVER.sub("", _DATE_WORDS.sub("", _CHANGE_WORDS.sub("", _TIME.sub(" ", text))))


def only_facts(rest: str) -> bool:
    """Nothing is left of it but dates, reading times, names after `and`, and punctuation."""
    rest = _READING_TIME.sub(" ", without_dates(rest)) if len(rest) <= _LONGEST else rest
    rest = re.sub(rf"^\s?(?:,|and|&|und|et|y|e) {_NAME}", " ", rest)
    return not _leftover(rest)
