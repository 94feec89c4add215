"""A number's source in the sentence that follows it: "That is according to …", "Lo dice una ricerca
dell'Università …", "Dat staat in het jaarverslag van …"."""

from __future__ import annotations

import re

from sharekit.extract import sources
from sharekit.lazy import lazy

_THAT = (
    r"(?:that|this|it|so|these|those|das|dies|so|c['’]est|ce sont|cela|ça|lo|así lo|es lo|esto"
    r"|eso|è|così|sono|é|são|di-lo|quem o|isso|isto|dat|dit|zo)"
)
_THE = (
    r"(?:the|this|that|these|those|our|die|diese|le|les|ces?|el|la|los|las|est[ao]s|es[ao]s"
    r"|il|i|quest[aei]|o|os|as?|ess[ae]s|est[ae]s|het|de|deze)"
)
_NUMBER = (
    r"(?:figures?|numbers?|findings?|results?|estimates?|counts?|data|statistics?|zahl(?:en)?"
    r"|angaben?|daten|ergebnis(?:se)?|chiffres?|données|résultats?|estimations?|datos?|cifras?"
    r"|resultados?|dat[oi]|cifr[ae]|risultat[oi]|numer[oi]|dados?|números?|contas?|cijfers?"
    r"|uitkomst(?:en)?|getal(?:len)?)"
)
_SAYS = (
    r"(?:(?:is |are )?according to|comes? from|came from|emerges? from|says?"
    r"|(?:is|was) the (?:headline|message|conclusion)"
    r"|(?:is|was) what(?=[^.]{3,80}\b(?:found|finds|counted|saw|says?|shows?|reports?)\b)"
    r"|(?:is|are|was|were) (?:the (?:finding|result|estimate)s? of|taken from|reported by"
    r"|counted by|found by|published by|based on)"
    r"|geht aus|gehen aus|steht i[nm]|stehen i[nm]|stamm(?:t|en) (?:aus|von|vom)"
    r"|komm(?:t|en) (?:aus|von|vom)|zeig(?:t|en|te)|ergab(?:en)?|ergibt|meldet|berichtet|sagt"
    r"|schreibt|belegt|besagt|ha(?:t|ben)(?=[^.,;:]{3,60}\s(?:ermittelt|gezählt|errechnet"
    r"|berechnet|erhoben|herausgefunden|gemessen|veröffentlicht)\b)"
    r"|(?:ce )?que? (?:montre|révèle|indique|dit|établit|rapporte|calcule)(?:nt)?"
    r"|ce qui (?:ressort|résulte|apparaît)|ce qu['’](?:indique|établit|il ressort)|vien(?:t|nent)"
    r"|provien(?:t|nent)|selon|d['’]après"
    r"|(?:est|sont) (?:celui|ceux|tiré|issu|publié)e?s?"
    r"|(?:que )?(?:dice|indica|revela|muestra|recoge|señala|afirma|calcula|publica|publicó)n?"
    r"|procede|proviene|figura en|consta en|según"
    r"|(?:quanto |ciò che )?(?:rivela|mostra|emerge|risulta|riporta|calcola|racconta|afferma"
    r"|sostiene|stima|dicono?)(?:no)?"
    r"|viene|vengono|secondo|ha (?:calcolato|contato)"
    r"|(?:(?:o )?que )?(?:mostra|diz|aponta|revela|indica)m?|v[eê]m d\w+|consta|está n\w+|segundo"
    r"|blijkt uit|sta(?:at|an) in|kom(?:t|en) (?:uit|van)|meldt|melden|zegt|schrijft|berekende"
    r"|concludeert|volgens)"
)
_IS_OF = (
    r"(?:(?:is|are|was|were) (?:in |out |now )?from|(?:es|son) de|(?:è|sono) (?:di|del)|(?:é"
    r"|são) d\w+"
    r"|(?:is|zijn) van)"
)
_WE = rf"(?:we|i) (?:found|have|took|got) (?:the|this|that) {_NUMBER} (?:in|from)"
_NEXT = lazy(
    rf"^(?:{_THAT}\s{_SAYS}|{_WE}|{_THE}\s{_NUMBER}\s(?:{_SAYS}|{_IS_OF}))(?=\W)", re.I
)  # fmt: skip


def source_of_next(text: str, language: str | None) -> tuple[int, int] | None:
    """The (start, end) of the source's name in the sentence after a number's; None where that says
    something else."""
    match = _NEXT.match(text)
    return sources.named_after(text, match.end(), language) if match else None
