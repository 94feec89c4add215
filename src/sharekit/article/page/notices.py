"""Words by which a page says that it is no article: in titles, on buttons, in notices."""

from __future__ import annotations

import re

from sharekit.lazy import lazy

NOT_FOUND = lazy(
    r"(?:(?:error|http|fehler|erreur|errore|erro)\W{0,3})?(?:404|410)\b|"
    r".{0,40}\b(?:page|post|article|story|content)\b.{0,12}"
    r"(?:not found|(?:not|no longer) available|"
    r"(?:can.?t|cannot|could not) be found|(?:does not|doesn.?t|no longer) exists?|is gone|"
    r"(?:has been|was) (?:re)?moved)|not found\b|nothing (?:was )?found|"
    r"(?:oops|sorry|hoppla|ups|oups)\b.{0,60}(?:not find|not found|n.?t find)|"
    r"(?:diese )?seite (?:wurde )?(?:leider )?nicht gefunden|"
    r"diese seite (?:existiert|gibt es) nicht|"
    r"page (?:introuvable|non trouv\S{1,3})|cette page n.existe (?:pas|plus)|"
    r"p.gina no encontrada|esta p.gina no existe|p.gina n.o encontrada|"
    r"pagina non trovata|pagina niet gevonden",
    re.IGNORECASE,
)
"""How the title of an error page begins."""
CHALLENGE = lazy(
    r"just a moment|attention required|access (?:to this page has been )?denied|pardon our inter|"
    r"are you (?:a )?(?:robot|human)|(?:please )?verify (?:that )?you.{0,12}human|security check|"
    r"human verification|robot check|bot verification|one more step|checking (?:if|your)|"
    r"request (?:unsuccessful|blocked)|unusual traffic|ddos.{0,12}protection|captcha",
    re.IGNORECASE,
)
"""How the title of a check for robots begins."""
CONSENT = lazy(
    r"before you continue|(?:we|this (?:web)?site|our partners).{0,40}(?:values?|respects?|cares?)"
    r".{0,16}privacy|cookie (?:consent|settings|preferences|policy|notice)|"
    r"consent (?:to|management)|(?:privacy|cookie).{0,12}(?:choices|settings|preferences)|"
    r"your (?:data|privacy),? your choice|bevor (?:sie|du) (?:fortf|weiterg)\w+|"
    r"(?:wir|ihre?).{0,24}privatsph.re|zustimmung|datenschutz.{0,12}einstellungen|"
    r"mit werbung (?:weiter|lesen)|avant de (?:continuer|poursuivre)|"
    r"vo(?:s|tre) (?:vie priv.e|choix|donn.es)|gestion des cookies|antes de (?:continuar|ir)|"
    r"(?:valoramos|respetamos) (?:su|tu) privacidad|prima di continuare|la tua privacy|"
    r"(?:sua|tua) privacidade",
    re.IGNORECASE,
)
"""In the headings of a page that asks for consent."""
ACCEPT = lazy(
    r"(?:accept|agree|allow|reject|decline|consent|akzeptieren|alle akzeptieren|zustimmen|"
    r"einverstanden|ablehnen|(?:tout )?accepter|(?:tout )?refuser|j.accepte|aceptar|rechazar|"
    r"aceitar|rejeitar|accetta|rifiuta|i (?:accept|agree|consent))\b",
    re.IGNORECASE,
)
"""On its buttons."""
LOGIN = lazy(
    r"(?:please )?(?:log|sign)[ -]?(?:in|on)\b|(?:member|subscriber|account) log[ -]?in|"
    r"create an account|(?:forgot|reset) (?:your )?password|welcome back|anmeld(?:en|ung)|"
    r"einloggen|login\b|(?:se )?connexion|connectez-vous|s.identifier|identifiez-vous|"
    r"(?:iniciar|inicia) sesi.n|acceso|entrar\b|iniciar sess.o|fa.a login|accedi\b|accesso",
    re.IGNORECASE,
)
"""How the headings of a login page begin."""
PAYWALL = lazy(
    r"(?:subscribe|sign up|register|log in|become a member|join)[^.]{0,40}\b(?:to|and) "
    r"(?:continue|keep|read|unlock|access|get (?:full|unlimited))|"
    r"(?:this|the) (?:article|story|content|post) is (?:only )?(?:available )?"
    r"(?:for|to|exclusive)[^.]{0,20}\b(?:subscribers|members)|"
    r"(?:already a|for) (?:subscriber|member)s?\b[^.]{0,20}(?:log|sign)|"
    r"(?:subscriber|member)s?[- ](?:only|exclusive)|"
    r"(?:reached|used up)[^.]{0,20}(?:free )?articles?|(?:weiterlesen|jetzt lesen) mit|"
    r"(?:nur|exklusiv) f.r abonnenten|jetzt abonnieren|"
    r"r.serv.e?s? (?:.|aux) (?:nos )?abonn.s|abonnez-vous pour|"
    r"(?:exclusivo|solo) para (?:suscriptores|assinantes)|suscr.bete para|assine para|"
    r"(?:riservato|solo per) (?:agli |gli )?abbonati|abbonati per",
    re.IGNORECASE,
)
"""Anywhere on a page that shows the beginning alone."""
SCRIPTS = lazy(
    r"(?:enable|activate|turn on|requires?|need|without) .{0,20}java ?script|"
    r"java ?script .{0,20}(?:enabled?|required|disabled|aktivieren|activ)|"
    r"java ?script.{0,40}(?:to (?:run|use|view)|browser)|"
    r"(?:activez|habilit\w+|ative|attiva|aktivieren sie|schalten sie) .{0,20}java ?script",
    re.IGNORECASE,
)
"""In the notice of a page that only its scripts would fill."""
