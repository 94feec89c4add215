"""Words for what numbers come out of, in the languages that are read: a study, a count."""

from __future__ import annotations

STUDY = (
    r"(?:stud(?:y|ies)|surveys?|polls?|reports?|analys[ie]s|reviews?|research(?:ers)?|figures|data"
    r"|numbers|scientists|economists|experts|studien?|umfragen?|erhebung|untersuchung|bericht"
    r"|auswertung|forschern?|zahlen|daten|angaben|études?|enquêtes?|sondages?|rapports?|chiffres"
    r"|données|chercheurs|estudios?|encuestas?|informes?|datos|cifras|investigador\w*|studio"
    r"|indagine|sondaggio|rapporto|estudo|pesquisa|onderzoek|ricerca|inquérito|relatório|rilievi"
    r"|rilevazion[ei]|enquête|peiling|tellingen|befragung)"
)
"""What by itself says that a number comes from somewhere."""
RECORD = (
    rf"(?:{STUDY}|trials?|versuch|essais?|ensayo|prova|teste|proef|counts?|census|audits?"
    rf"|inventory|barometer|index|records|statistics|tally"
    rf"|estimates?"
    r"|balance sheet|zählung|statistik|jahresbericht|bilanz|messung(?:en)?|barometer"
    r"|schätzung(?:en)?"
    r"|bilan|comptages?|recensement|relevés?|baromètre|statistiques|inventaire|estimations?"
    r"|recuento|censo|balance|estadísticas|sondeo|memoria|barómetro|registros?|inventario"
    r"|censimento|conteggio|statistiche|bilancio|inchiesta|stime?|dati|osservazioni|levantamento"
    r"|contagem|balanço|estatísticas|estimativas?|dados|números|jaarverslag|cijfers|rapport"
    r"|meting(?:en)?|inventarisatie|monitor|telling|schatting(?:en)?)"
)
"""Beside them what is one only where somebody's name follows: "the count of the Bird Club"."""
