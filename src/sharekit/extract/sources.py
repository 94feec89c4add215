"""Whom a sentence names as the source of what it says."""

from __future__ import annotations

import re

from sharekit.article.dates import MONTHS
from sharekit.extract import words as lexicon
from sharekit.extract.sources_unspaced import NAMED, UNNAMED
from sharekit.extract.studies import RECORD, STUDY
from sharekit.lazy import lazy

_OF = (
    r"(?:by|from|of|at|in|the|a|an|von|vom|der|des|am|an der|bei der|dem|die|das|de l['’]|de la|du"
    r"|des|de|d['’]|del|dello|della|dell['’]|dei|degli|delle|dal|dallo|dalla|dall['’]|dai|dagli"
    r"|dalle|do|da|dos|das|pel[oa]s?|van|van de|van het|het|een|il|la|le|el|los|las|les|l['’]|une?"
    r"|un[oa]|eine[rsmn]?|uma?)"
)
_MADE = (
    r"(?:conducted|published|carried out|(?:run|done|made|commissioned)(?: for (?:us|\w+))?"
    r"|durchgeführt|veröffentlicht|publiée?s?|menée?s?"
    r"|réalisée?s?"
    r"|realizad[oa]s?|publicad[oa]s?|elaborad[oa]s?|pubblicat[aeio]|condott[aeio]|svolt[aeio]"
    r"|uitgevoerd|gepubliceerd)"
)
_ACCORDING = lazy(
    r"\b(?:according to|as reported by|laut|gemäß|nach angaben|selon|d['’]après|según"
    r"|de acuerdo con|secondo|de acordo com|segundo|volgens)\s+"
    rf"|\b{STUDY}\s+(?:{_MADE} )?(?=(?:by|from|at|von|vom|der|des|du|de|del|della|dal|dalla|do|da"
    r"|door|van)\s|de l['’]|d(?:e|a)ll['’]|d['’])"
    rf"|\b{RECORD}\s+(?:{_MADE} )?(?=(?:by|durch|par|por|door|dal|dalla|dai)\s|dall['’])",
    re.I,
)
_WITHIN = lazy(rf"^.*?\b{RECORD}\s+(?:\w+\s+)?(?:{_MADE}\s+)?(?={_OF}(?:\W|(?<=['’])))", re.I)
_LEADING = lazy(rf"^(?:{_OF}\s+|(?:l|d|de l|dell|dall)['’]|\d{{4}}\s+)+", re.I)
_OWNED = lazy(  # "In Acme's analysis of 900 accounts"
    r"\b(?:[Ii]n|[Bb]y|[Ff]rom) (?P<name>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})['’]s (?:\w+ ){0,2}"
    r"(?:study|survey|poll|analysis|research|data|count|report|figures|numbers)\b"
)
_POSTPOSED = lazy(r"(?P<name>[^.,;:()]{2,70})\szufolge\b")
_VERB = (
    r"(?:reports?|reported|finds?|found|says?|estimates?|estimated|shows?|showed|calculate[sd]?"
    r"|concluded|counted|measured|reckons?|berichtet|meldet|schätzt|fand|ermittelte|zeigt|beziffert"
    r"|hat ermittelt|estime|rapporte|indique|montre|révèle|calcule|informa|estima|señala|muestra"
    r"|indica|revela|calcula)"
)
_SAID = lazy(
    r"\sputs?\s(?:the|its|their|annual|total|average)\s[^.,;:]{2,60}?\sat\s(?=[$€£]?\d)"
    rf"|['’]?s?(?:\s\d{{4}})?(?:\s(?:annual |latest |own )?{STUDY})?\s(?!(?:show|report"
    rf"|find)[.,;:]){_VERB}"
    r"(?=[.,;:]|\s(?:that|dass|que|a|an|in|on|about|nearly|almost|over|only|around|roughly|just"
    r"|some"
    r"|an|\d)\b|\s\d|,? dass|$)",
    re.I,
)
_TURNED = lazy(
    r",\s(?:(?:says|said|reports|estimates|according to|finds|warns)(?=\s(?:the\s)?(?-i:[A-Z]))|so"
    r"|warnt|warnen|mahnt|alerte|constate|souligne|affirme|déplore|advierte|alerta|avverte|segnala"
    r"|waarschuwt|berichtet|berichten|meldet|melden|schätzt|schätzen|sagt|schreibt|estime|indique"
    r"|rapporte|calcule|révèle|calcula|informa|señala|estima|indica|revela|afferma|stima)\s",
    re.I,
)
_SAY = lazy(rf"\s(?:{_VERB}|said)\b", re.I)
_STOP = lazy(r"[,;:()]|\.\s|\.$|\s[–—]\s|\s(?=\d)")
_NAME = lazy(
    r"[A-ZÀ-ÖØ-Þ][\w’'&.-]*(?:\s(?:(?:of|for|and|the|on|für|und|der|des|zur|zum|von|de|du|des|la|le"
    r"|del|las|los|et|y|e|en|&)\s){0,2}[A-ZÀ-ÖØ-Þ&][\w’'&-]*|\s(?:of|for|on|für|de|du|des|del|et|y)"
    r"\s(?:the\s|la\s|l['’])?[A-ZÀ-ÖØ-Þ][\w’'&-]*"
    # "Osservatorio idrico della Val Serana"
    r"|(?:\s[a-zà-ÿ]{4,})?\s(?:del|della|dello|dei|degli|delle|d[ao]s?|dell['’]|van|voor)\s?"
    r"(?:de\s|het\s)?[A-ZÀ-ÖØ-Þ][\w’'&-]*)*"
)
_CITED = lazy(r"\((?:source|quelle|fuente|fonte|bron)\s?:\s?(?P<named>[^()]{2,60})\)", re.I)
_IN_BRACKETS = lazy(r"\((?P<named>[A-ZÀ-Þ][^()\d.;:]{3,70})\)[.!]$")  # "… (Marlow Institute)."
_OF_STUDY = lazy(
    rf"\b{RECORD} (?=(?:by|from|of|der|des|von|vom|de|du|del|della|da|do|van)\b|dell['’]"
    rf"|d['’])",
    re.I,
)
_TEAM = lazy(  # "Researchers at the Leeds Institute spent a year on it."
    r"\b(?:researchers|scientists|(?:a |the )?team|students|engineers|economists|forscher\w*"
    r"|(?:ein |das )?team|chercheu(?:rs|ses)|une équipe|(?:un )?equipo|investigador\w*"
    r"|ricercatori|un gruppo|pesquisador\w*|uma equip[ea]|onderzoekers|een team)"
    r" (?=(?:at|from|of|der|des|an|von|vom|de|du|del|della|da|do|van)\b|dell['’]|d['’])",
    re.I,
)
_ASKED = lazy(  # the sentence before: "The charity Second Signal has added them together."
    r"(?:['’]s \w+)?(?:\s[^.,;:]{1,90}?)?\s(?:has |have |had |ha |haben |hat |a |ont "
    r"|han )?(?:counted"
    r"|timed|reviewed|looked (?:back )?(?:at|through)|went through|published|released|presented"
    r"|durchgesehen|gesichtet|ausgezählt|veröffentlicht|publié|examiné|publicar|publicado|publicó"
    r"|presentado|revisado|pubblicato|esaminato|pesato|publicou|gepubliceerd|carried out|conducted"
    r"|nachgerechnet|nachgezählt|ausgerechnet|durchgeführt"
    r"|weigh(?:ed)?|visited|logged|recorded|visité|visitado|visitato|surveyed|asked"
    r"|interviewed|analy[sz]ed|measured|studied|tracked|followed|examined|added|weighed|polled"
    r"|questioned|gezählt|befragt|befragte|untersucht|untersuchte|ausgewertet|gemessen|compté"
    r"|interrogé"
    r"|mesuré|étudié|analysé|suivi|contado|encuestado|encuestó|preguntó|analizó|analizado|midió"
    r"|estudió|contato|intervistato|misurato|analizzato|studiato|contou|ouviu|mediu|analisou"
    r"|onderzocht|ondervroeg|telde|geteld|gemeten)\b"
)
_NOT_A_NAME = lexicon.listed(
    "a an the one we they he she it i our my this that these those researchers studies scientists"
    " experts economists people data surveys research study survey report every each most some many"
    " let's let maybe if when while both ten two three recently also but so then however and or"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june"
    " july august september october november december montag dienstag mittwoch donnerstag freitag"
    " what who there here now today analysts critics doctors teachers parents buyers sellers"
    " about around nearly almost only more less than in on at ein eine der die das wir sie er es"
    " forscher studien experten daten un une le la les nous ils elles il des chercheurs études una"
    " el los las estudios expertos datos according laut selon según"
)
_ABOUT = lazy(r"\b(?:of|with|in|among|for|on|to|unter|mit|bei|parmi|chez|entre|con)\s$")
_INSTITUTION = lazy(
    r"(?:université|institut|école|ministère|agence|banque|observatoire|fondation|chambre"
    r"|association|universidad|instituto|escuela|ministerio|agencia|banco|fundación|cámara"
    r"|asociación|università|istituto|ministero|universidade)\s(?=.*[A-ZÀ-Þ])"
)
_HEADS = (
    r"(?:conseil|club|ministère|mairie|préfecture|observatoire|association|fédération|syndicat"
    r"|comité|commission|chambre|office|fondation|consejo|ministerio|ayuntamiento|observatorio"
    r"|asociación|federación|sindicato|comité|comisión|cámara|diputación|fundación|colegio"
    r"|cooperativa|consiglio|ministero|comune|osservatorio|associazione|federazione|comitato"
    r"|commissione|camera|fondazione|conselho|clube|ministério|câmara|prefeitura|observatório"
    r"|associação|federação|comissão|fundação|secretaria|gemeente|ministerie|provincie|bond"
    r"|vereniging|stichting)"
)
_WHEN = lazy(
    rf"\s(?:in|on|im|en|em|nel|a)\s(?:{'|'.join(sorted(MONTHS))})\b"
    r"|\s(?:last|this|earlier this) (?:year|month|week|spring|summer|autumn|winter)\b",
    re.I,
)
_BODY = lazy(  # bodies that are written small: "le bilan du conseil départemental,"
    rf"{_HEADS}(?:\s(?!(?:a|ont|ha|han|hanno|heeft|est|sont|es|son|è|is)\b)[a-zà-ÿ'’-]+){{0,3}}"
    r"(?=\s?[,;:(.]|\s(?:a|ont|ha|han|hanno|heeft|montre|révèle|indique)\b)"
    r"|(?:(?:city|county|town|district|parish|local|school|health|state|national)\s){0,2}"
    r"(?:council|chamber|ministry|department|federation|police|trust|board|authority|agency|bureau"
    r"|union|society|charity)(?:\sof\s[a-z]+(?:\sand\s[a-z]+)?)?"
    r"(?=\s?[,;:(.]|\s(?:has|have|had|shows?|showed|found|finds|suggests?)\b)"
)
_BARE = lazy(r"\s(?:report|find|show|say|estimate|calculate)\b")
_STUDIES = lazy(STUDY, re.I)
_ELIDED = lazy(
    r"[LD]['’](?:Institut|Université|Agence|Observatoire|Union|Association|École|Ecole|Office|Insee"
    r"|Organisation|Académie|Hôpital|Alliance|Unesco|Unicef|Autorité|Assurance)"
)
_POSSESSIVE = lazy(r"['’]s$")
MAX_SOURCE = 80


def cited(text: str) -> bool:
    """Does a sentence say that its number comes from somewhere, named or not?"""
    patterns = (_ACCORDING, _RESEARCH, _POSTPOSED, UNNAMED)
    return any(pattern.search(text) for pattern in patterns)


_RESEARCH = lazy(rf"\b{STUDY}\b|\b(?:found|estimates?)\s+that\b", re.I)


def source(text: str, language: str | None) -> tuple[int, int] | None:
    """The (start, end) of the source's name in a sentence; None where it names none.

    German writes all nouns with a capital, so there a name ends where the capitals do.
    """
    shown = _CITED.search(text) or _IN_BRACKETS.search(text)
    if shown is not None:
        return shown.span("named")
    if (language or "") in NAMED:
        shown = next(filter(None, (each.search(text) for each in NAMED[language or ""])), None)
        return shown.span("named") if shown else None
    for match in _ACCORDING.finditer(text):
        found = named_after(text, match.end(), language)
        if found is not None:
            return found
    own = _OWNED.search(text)
    if own is not None:
        return own.span("name")
    postposed = _POSTPOSED.search(text)
    if postposed is not None:
        return _last_named(text, *postposed.span("name"))
    turned = _TURNED.search(text)
    return named_after(text, turned.end(), language) if turned else _speaker(text)


def _last_named(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name right before "zufolge", unless that is only "der Studie"."""
    last: tuple[int, int] | None = None
    for match in _NAME.finditer(text, start, end):
        last = match.span()
    if last is None or last[1] != end:
        return None
    article = _LEADING.match(text[slice(*last)])
    first = last[0] + (article.end() if article else 0)
    return None if first == end or _STUDIES.fullmatch(text, first, end) else (first, end)


def asker(text: str, language: str | None) -> tuple[int, int] | None:
    """Who counted or asked, as the sentence before a number says."""
    team = _TEAM.search(text)
    found = named_after(text, team.end(), language) if team else None
    found = found or _speaker(text, _ASKED) or _studied(text)
    if found is not None and found[0] == 0 and " " not in text[slice(*found)]:
        return None  # "Since then we have looked …"
    return found


def _studied(text: str) -> tuple[int, int] | None:
    """The name behind "a trial of the University …"."""
    study = _OF_STUDY.search(text)
    return _run(text, study.end(), min(len(text), study.end() + MAX_SOURCE)) if study else None


def finder(text: str) -> tuple[int, int] | None:
    """Who is named before the first comma: "When X looked through its records, it found …"."""
    comma = text.find(",")
    return _run(text, max(text.find(" "), 0), comma if comma > 0 else len(text))


def _speaker(text: str, said: re.Pattern[str] = _SAID) -> tuple[int, int] | None:
    """The name right before "found that" or "reports": nothing may stand between them."""
    for match in _NAME.finditer(text):
        if match.start() == 0 and " " not in match[0] and _BARE.match(text, match.end()):
            continue  # "Please report …": told to do it
        if said.match(text, match.end()) is None or _ABOUT.search(text[: match.start()]):
            continue
        found = _run(text, *match.span())
        known = found is not None and (found[0] > 0 or " " in text[slice(*found)])
        if found is not None and (known or _said_elsewhere(text, found)):
            return found
    return None


def _said_elsewhere(text: str, found: tuple[int, int]) -> bool:
    """A single word that opens a sentence is a name where it isn't one that any text has."""
    word = text[slice(*found)]
    return word.lower() not in _NOT_A_NAME and (word.isupper() or not word.lower().endswith("s"))


def named_after(text: str, start: int, language: str | None) -> tuple[int, int] | None:
    """The name that stands after "according to", from that offset on."""
    stop = _STOP.search(text, start + _led(text[start:]))
    end = stop.start() if stop else len(text)
    within = _WITHIN.match(text[start:end])
    start += within.end() if within else 0
    start += _led(text[start:end])
    when = _WHEN.search(text, start, end)  # "MOTIE in August"
    end = when.start() if when else end
    plain = text[start:end].strip()
    whole = stop is not None and language != "de" and text[start : start + 1].isupper()
    if whole and len(plain.split()) <= 5 and not _SAY.search(plain):
        return start, start + len(plain)
    if stop is not None and _INSTITUTION.match(plain) and len(plain.split()) <= 5:
        return start, start + len(plain)
    body = _BODY.match(text, start)
    if body is not None and body.end() <= end:
        return body.span()
    return _run(text, start, end)


def _led(text: str) -> int:
    """How many characters of "the 2023 files of …" stand before what may be a name."""
    bare = text.lstrip()
    leading = _LEADING.match(bare)
    return len(text) - len(bare) + (leading.end() if leading else 0)


def _run(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The first run of capitalised words between two offsets that can be a name."""
    for match in _NAME.finditer(text, start, end):
        first, last = match.span()
        words = match[0].split()
        while words and words[0].lower() in _NOT_A_NAME:
            first += len(words[0]) + 1
            words = words[1:]
            if words and not words[0][0].isupper():
                words = []
        elided = _ELIDED.match(text[first:last])
        first += 2 if elided else 0
        possessive = _POSSESSIVE.search(text[first:last])
        last -= 2 if possessive else 0
        if words and last - first <= MAX_SOURCE and last - first > 1:
            return first, last
    return None
