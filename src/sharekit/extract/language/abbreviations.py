"""Abbreviations whose full stop doesn't end a sentence, by language.

`BEFORE_NAMES` never end one (a word with a capital may follow: "Dr. Jane"). `MAYBE_LAST` end one
only when a word follows that begins sentences ("the U.S. It grew"). Lower case, without the stop.
A language that isn't here gets the union of all.
"""

from __future__ import annotations

from functools import cache

from sharekit.extract.language.words import listed

BEFORE_NAMES: dict[str, str] = {
    "en": "dr mr mrs ms mx prof st gen sen rep gov hon rev fr capt col lt sgt cmdr adm maj msgr"
    " messrs mt ft vs e.g i.e eg ie cf viz ca approx fig figs vol ver ed eds pp ch sec dept univ",
    "de": "dr hr fr prof dipl ing bzw d.h z.b u.a u.u i.d.r z.t o.ä ca evtl ggf vgl bspw inkl"
    " exkl zzgl abs abb nr str st mio mrd tel geb sog allg hl rd d z i ev dr.med",
    "fr": "m mm mme mlle dr me pr st ste cf p.ex env vol fig art chap éd av bd",
    "es": "sr sra srta dr dra d dña ee prof lic ing gral av avda p.ej vs núm pág págs fig vol ud",
    "pt": "sr sra srta dr dra prof profa eng av p.ex pág págs fig vol vs núm exmo",
    "it": "sig sigg dott dr prof ing avv arch es p.es pag pagg fig vol art cap sigra dott.ssa",
    "nl": "dhr mevr mw dr drs ir ing prof mr bijv b.v d.w.z o.a m.a.w blz p fig nr st vs ca incl",
    "ru": "г-н г-жа т.е т.к т.н напр см ср ул пр д стр гл рис проф акад им тов т",
}

MAYBE_LAST: dict[str, str] = {
    "en": "u.s u.k u.n e.u d.c u.s.a a.m p.m inc ltd co corp llc plc bros jr sr ph.d m.d b.a m.a"
    " m.b.a d.d.s etc et.al al esq est min max misc jan feb mar apr jun jul aug sep sept oct nov"
    " dec mon tue wed thu fri sat sun ave blvd rd no",
    "de": "usw etc u.s.w v.chr n.chr jh jhd jan feb apr aug sept okt nov dez uhr gmbh co",
    "fr": "etc cie s.a janv févr avr juil sept oct nov déc",
    "es": "etc uu ee.uu s.a cía a.m p.m ud uds vd vds",
    "pt": "etc s.a cia ltda",
    "it": "ecc etc s.p.a s.r.l",
    "nl": "enz etc jl b.v n.v a.u.b",
    "ru": "г гг в вв др пр руб тыс млн млрд н.э т.д т.п и.о",
}

STARTERS: dict[str, str] = {
    "en": "the it its it's he she they we you i this that these those there then but and so in on"
    " at as if when while what why how who where now here our your my his her their a an for not"
    " no yes with after before because although every all most some many one let do don't never",
    "de": "der die das es er sie wir ich du dann aber und so in im am an auf wenn als was wie"
    " warum wer wo jetzt hier unser dein mein ihr ein eine für nicht nein ja mit nach vor weil"
    " jede alle viele dies diese dieser man danach heute doch dort beide da sonst nun also",
    "fr": "le la les il elle ils elles on nous vous je tu ce cette ces c'est puis mais et donc"
    " dans en si quand que pourquoi comment qui où notre votre un une pour pas non oui avec après",
    "es": "el la los las él ella ellos nosotros tú yo esto este esta eso luego después pero y así"
    " en si cuando qué por cómo quién un una para no sí con hoy entonces todo cada",
    "pt": "o a os as ele ela eles nós você eu isto este esta isso depois mas e assim em se quando"
    " que por como quem um uma para não sim com hoje então todo cada",
    "it": "il lo la i gli le egli lui lei noi voi io questo questa poi ma e così in se quando che"
    " perché come chi un una per non sì con oggi allora ogni tutti",
    "nl": "de het een hij zij ze wij we jij je u ik dit dat deze die dan maar en zo in als wanneer"
    " wat waarom hoe wie waar nu hier ons voor niet nee ja met na elke alle daarna",
    "ru": "он она оно они мы вы я ты это этот эта потом но и так в на если когда что почему как кто"
    " где теперь здесь наш ваш мой для не нет да с после каждый все затем",
}

CAPITALISED = listed("jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun")
"""English months and days, which are other words without their capital."""

BEFORE_NUMBERS = listed(
    "nr s abb kap bd seite seiten nummer kapitel band teil punkt regel schritt abs artikel bild"
)
"""German words after which a figure with a stop is no ordinal: "auf S. 12. Danach …"."""

AFTER_ORDINALS = listed(
    "januar februar märz april mai juni juli august september oktober november dezember"
    " jahrhundert klasse platz auflage etage stock"
)


@cache
def words(table: str, language: str | None) -> frozenset[str]:
    """One of the three lists for a language; the union of all where the language is unknown."""
    lists = {"before": BEFORE_NAMES, "maybe": MAYBE_LAST, "starters": STARTERS}[table]
    if language in lists:
        return frozenset(lists[language].split())
    return frozenset(word for line in lists.values() for word in line.split())
