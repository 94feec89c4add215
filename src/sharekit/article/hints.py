"""Beginnings of words that stand in what a page says of itself, rather than in what it tells.

A hint proves nothing: an article may be about newsletters. So a word counts only where the article
itself doesn't use it, and only in lines that stand where a page's own words stand (`frame/`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from sharekit.lazy import lazy

_STEMS = """
    issue newsletter rundbrief boletin boletim infolettre bulletin nieuwsbrief nyhetsbrev mailing
    inbox postfach posteingang bandeja courriel correo email e-mail mail mails unsubscribe subscri
    spam subscrev abonn abonnez abbona suscri assin inscri inscrev iscriv iscrit cadastr registr
    apunt signup sign-up login anmeld einlogg connexion connect identifi accede acced entrar
    ingres account konto compte cuenta profil password passwort mot-de-passe member mitglied socio
    socia membre membro premium abo trial demo pricing preise tarif tarifs precios precos prezzi
    free gratis kostenlos gratuit gratuito gratuita offre angebot oferta offerta donat spend
    doacao don soutenez unterstutz apoya apoie apoiar sostien support patreon paypal kaffee coffee
    cafe caffe cookie cookies consent accept akzept accepte accett acept aceit zustimm einwillig
    partner offrir later spater tard tarde dopo privacy datenschutz confidentialite
    confidencialidad privacidad privacidade riservatezza terms agb bedingungen conditions
    condizioni termos terminos legal legals legales impressum imprint javascript browser
    navigateur navegador trademark copyright trademarks vat ust-idnr tva download herunterlad
    telecharg descarg baixar baixe scarica app apps ios android podcast facebook instagram twitter
    linkedin youtube tiktok whatsapp telegram mastodon bluesky pinterest threads signal rss feed
    follow folgen folge suivez suivre sigue siguenos seguir segue seguici segui share shares
    teilen partag compart condivid weitersag versend verschenk drucken imprim stampa print merken
    speichern enregistr guardar salva copy link lien enlace collegamento comment comments
    kommentar kommentier comentar comentario commenti commenta reply replies likes like restack
    repost retweet bookmark lesezeichen vorlesen anhoren ecouter escuchar ouvir ascolta listen
    advert advertis anzeige werbung publicite publicidad publicidade pubblicita sponsor widerruf
    kundigen kundigung kundendienst faq hilfe hotline shop warenkorb checkout skip menu navigation
    search suche recherch buscar busca cerca startseite homepage home accueil inicio portada
    archive archiv archives archivo arquivo archivio kategorie category categorie categoria tags
    tag schlagwort schlagworte etiqueta etichett rubrik rubrique rubriche sections secciones
    secoes edition ausgabe edicion edicao edizione e-paper epaper webinar whitepaper checklist
    template ebook e-book workbook register loslegen updates aktualisiert aktualisierung
    aggiornamento actualizado atualizado followers abonnes abonnenten subscribers leser readers
    video videos netiquette readers lecteurs lectrices lectores leitores
    lettori lezers lasare czytelni eintragen absenden submit soutiens soutenir
    nieuwsbrief abonnee aanmeld inlogg wachtwoord voorwaarden afdrukken adverteer nyhetsbrev
    prenumer losenord villkor annonsera integritet personuppgift subskry skrzynk zapisz zaloguj
    rejestrac regulamin prywatnos udostepnij drukuj haslo newsletterze
"""
_WORDS = """
    abo app apps tag tags free don like link mail home menu feed rss faq shop tva vat agb ios copy
    leser print legal search issue later spater tard tarde dopo cafe caffe video videos
"""
"""Of these only the whole word counts: `tag` is no beginning of `tagelang`."""
_THINGS = """
    video videos podcast app apps ios android cafe caffe coffee kaffee shop facebook instagram
    twitter linkedin youtube tiktok whatsapp telegram mastodon bluesky pinterest partner
    link mail mails email e-mail browser profil konto account compte cuenta pub print leser
    issue edition archive archiv archives archivo arquivo archivio search suche recherch
"""
THINGS = frozenset(_THINGS.split())
"""Of these hints, names of things: subheadings hold them as often as buttons do."""
_WORD = lazy(r"[^\W_]+(?:-[^\W_]+)?")
_PRICE = lazy(r"[$€£¥]\s?\d|\d\s?(?:[$€£¥]|eur|euros?|usd)\b")
_SIGN = lazy("[\U0001f300-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u25b6\u23e9-\u23fa\u2190-\u21ff]")
_RHYTHM = lazy(
    r"\b(?:every|each|weekly|daily|jede[nrs]?|taglich|wochentlich|chaque|to(?:us|utes) les|cada|"
    r"todo?as? (?:as|os|los|las)|todos (?:os|los)|ogni|tutt[ei] [il]e?)\b"
)
_YOURS = lazy(r"\b(?:you|yours?|deine?[mnrs]?|ihre?[mnrs]?|vos|votre|tus?|tua|tuo|seus?|sua)\b")
_MINE = lazy(r"(?:je|j['’]\w+|ich|quiero|quero|voglio|yes|ja|oui|si|sim|no thanks)\b")
_CONSENT = lazy(
    r"(?:(?:yes|ja|oui|si|sim|tak),? )?(?:i (?:have read|agree|accept|consent|understand)|"
    r"(?:ich )?(?:willige|stimme|akzeptiere|bin (?:damit )?einverstanden|habe)|mit (?:der|dem|"
    r"ihrer|deiner) (?:anmeldung|klick|absenden|registrierung)|j['’](?:accepte|ai lu)|je consens|"
    r"en (?:cliquant|m['’]inscrivant|vous inscrivant|vous abonnant)|he leido|acepto|"
    r"al (?:suscribirte|registrarte|enviar|hacer clic)|(?:eu )?(?:li e )?(?:aceito|concordo|"
    r"autorizo)|ao (?:subscrever|inscrever|assinar|clicar|cadastrar)|(?:ho letto|accetto|"
    r"acconsento|autorizzo|confermo|dichiaro|iscrivendoti|cliccando)|ik (?:ga akkoord|accepteer|"
    r"heb)|jag (?:godkanner|samtycker|accepterar)|wyrazam zgode|akceptuje|zapozna\w{1,6}|"
    r"zgadzam sie)\b.{0,120}\b(?:data|daten\w*|agb|\w*bedingung\w*|donnees|conditions?|"
    r"politique|cgu|datos|"
    r"privac\w*|privat\w*|politica|terminos|condiciones|dados|termos|condicoes|dati|informativa|"
    r"condizioni|gegevens|voorwaarden|personuppgift\w*|villkor\w*|danych|regulamin\w*|terms|"
    r"polic\w*)\b"
)
"""Said beside a form, once accents are off: who subscribes has read the terms."""
_SHORT_BUTTON = 3
_ASKS = lazy(r"\?\s\w[^.!?]*$")
_LONGEST = 320


@lru_cache(maxsize=4_096)  # the lines of a box are asked about again and again
def hints(text: str) -> frozenset[str]:
    """The telling words that a line holds, by their beginnings.

    Among them `price`, `sign` (an emoji comes first), `note` (an asterisk ends it), `ask` (a
    request follows a question), `mine` (`Yes, please`) and `letter` (you get it every so often);
    `consent` and `terms` where the reader is to agree.
    """
    plain = _plain(text[:_LONGEST])
    found = {stem for word in _WORD.findall(plain) if (stem := _stem(word))}
    if _PRICE.search(plain):
        found.add("price")
    if _SIGN.match(text.lstrip()):
        found.add("sign")
    if text.rstrip().endswith("*"):
        found.add("note")
    if _ASKS.search(plain):
        found.add("ask")
    if _MINE.match(plain) and len(plain.split()) <= _SHORT_BUTTON:
        found.add("mine")
    if _CONSENT.match(plain):
        found |= {"consent", "terms"}
    if _RHYTHM.search(plain) and _YOURS.search(plain):
        found.add("letter")
    return frozenset(found)


def topics(prose: Iterable[str]) -> frozenset[str]:
    """The telling words that an article's own sentences hold: those tell nothing there."""
    return frozenset(
        stem for text in prose for word in _WORD.findall(_plain(text)) if (stem := _stem(word))
    )


def _plain(text: str) -> str:
    """Case folded, without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return parts if parts.isascii() else "".join(filter(_is_no_accent, parts))


def _is_no_accent(char: str) -> bool:
    return not unicodedata.combining(char)


@lru_cache(maxsize=8_192)
def _stem(word: str) -> str | None:
    if word in _KNOWN:
        return word
    for length in range(min(len(word), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
        stem = word[:length]
        if stem in _KNOWN and stem not in _WHOLE:
            return stem
    return None


_KNOWN = frozenset(_STEMS.split())
_WHOLE = frozenset(_WORDS.split())
_LONGEST_STEM = max(map(len, _KNOWN))
_SHORTEST_STEM = 4
