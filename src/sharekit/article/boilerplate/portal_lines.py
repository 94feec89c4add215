"""More patterns of whole lines, for `patterns.py`: what portals say around captions, forms, prints.

In the six languages and Polish, Dutch, Swedish. As there, gaps are bounded and never nested.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.boilerplate.kinds import LineKind

_OURS = (
    r"(?:articles?|posts?|content|site|website|blog|magazine|journalism|reporting|newsletters?|"
    r"artikel|beiträge|inhalte|texte|contenus?|textes|artículos|contenidos?|textos|artigos|"
    r"conteúdos?|articoli|contenuti|testi|artikelen|artiklar)"
)
_COMPANY = r"(?:sp\. z o\.o|s\.a|gmbh|ag|b\.v|bv|ab|s\.?r\.?l|s\.p\.a|ltd|inc|llc|s\.l|lda|sas)"

MORE: Mapping[LineKind, tuple[str, ...]] = {
    LineKind.REPLY: (
        r"(?:alle |weitere |\d{1,4} )?(?:reaktionen|antworten)(?: auf diesen kommentar)? "
        r"(?:anzeigen|ausblenden|laden)|(?:afficher|voir|masquer) (?:les |la |toutes les )?"
        r"(?:\d{1,4} )?réponses?|(?:ver|ocultar|mostrar) (?:las |la |as |a |todas las |todas as )?"
        r"(?:\d{1,4} )?(?:respuestas?|respostas?)|(?:mostra|nascondi|vedi) (?:le |la |tutte le )?"
        r"(?:\d{1,4} )?risposte?|(?:pokaż|ukryj) (?:\d{1,4} )?odpowiedzi|(?:toon|verberg) "
        r"(?:\d{1,4} )?(?:reacties|antwoorden)|(?:visa|dölj) (?:\d{1,4} )?svar",
        r"(?:skomentuj|komentuj|comment|kommentieren|commenter|comentar|commenta|reageer|kommentera)"
        r" ?\(\d{1,5}\)",
    ),
    LineKind.NEWSLETTER: (
        r"(?:you (?:can|may)|sie können|du kannst|vous pouvez|tu peux|puedes|puede|pode|podes|puoi|"
        r"możesz|je kunt|u kunt|du kan) [^.!?]{0,40}(?:unsubscribe|opt out|abbestellen|abmelden|"
        r"désinscrire|désabonner|darte de baja|darse de baja|cancelar a subscrição|"
        r"disiscriver\w{1,2}|cancellarti|wypisać|uitschrijven|afmelden|avregistrera)[^.!?]{0,60}",
        r"(?:(?:do )?you (?:like|enjoy|love)|(?:mögen|gefallen|gefällt) (?:sie|ihnen|dir)|"
        r"(?:vous aimez|tu aimes)|te gustan?|gosta d[eo]s?|ti piacciono|vind je) (?:our|unsere|nos|"
        rf"notre|nuestr[oa]s|os nossos|nossos|i nostri|onze) {_OURS} ?\?",
        r"(?:oops[!,.]? |sorry[!,.]? )?(?:something went wrong|an error (?:has )?occurred|"
        r"etwas ist schiefgelaufen|ein fehler ist aufgetreten|une erreur (?:s'est produite|"
        r"est survenue)|algo salió mal|se ha producido un error|ocorreu um erro|algo deu errado|"
        r"si è verificato un errore|qualcosa è andato storto|coś poszło nie tak|er ging iets mis|"
        r"något gick fel)[,.!:]? "
        r".{0,30}(?:again|later|erneut|später|réessayer|réessayez|plus tard|nuevo|más tarde|"
        r"novamente|mais tarde|nuovo|più tardi|ponownie|później|opnieuw|later|igen|senare).{0,20}",
        r"already (?:a |have a )?(?:subscriber|member|subscription|registered)\? ?(?:please )?"
        r"(?:log|sign) ?in.{0,30}",
        r"(?:schon|bereits) (?:abonnent(?:in)?|kunde|registriert|ein abo|digitalabo)\? ?(?:hier |"
        r"jetzt )?(?:anmelden|einloggen).{0,20}",
        r"déjà (?:abonnée?|inscrite?|un compte) ?\? ?(?:connectez-vous|se connecter|"
        r"identifiez-vous).{0,20}",
        r"¿?ya (?:eres|estás|tienes|es) (?:suscriptora?|registrad[oa]|socia|socio|una cuenta|"
        r"usuario registrado)\? ?(?:inicia sesión|accede|entra|ingresa).{0,20}",
        r"já (?:é|és|tem|sou) (?:assinante|cadastrad[oa]|registad[oa]|(?:uma )?conta)\? ?(?:faça "
        r"login|entre|entrar|inicie sessão).{0,20}",
        r"(?:sei )?già (?:abbonat[oa]|registrat[oa]|un account)\? ?(?:accedi|entra).{0,20}",
        r"(?:masz już (?:konto|prenumeratę)|al abonnee|heb je al een (?:account|abonnement)|redan "
        r"(?:prenumerant|kund|medlem))\? ?(?:zaloguj się|log in|inloggen|logga in).{0,20}",
    ),
    LineKind.RELATED: (
        r"(?:te recomendamos|le recomendamos|recomendamos|recomendado|wir empfehlen|leseempfehlung|"
        r"lesetipp|nous recommandons|nous vous recommandons|recommandé|ti consigliamo|consigliato|"
        r"da leggere|polecamy|warto przeczytać|wij raden aan|leestip|lästips|we recommend|"
        r"don't miss|a leer|para ler) ?: ?.{1,200}",
    ),
    LineKind.CAPTION: (
        r"(?:image|media|photo|video|picture) (?:source|credit), .{1,80}|(?:fuente de la imagen|"
        r"crédito|crédit photo|автор фото|джерело зображення|kaynak), .{1,80}",
        r".{0,300}\bcredits?\.\.\..{2,60}",
        r".{1,200}[.:;)] ?(?:(?:fot|zdj|źr|rys)\. ?:?|(?:źródło|foto|bild|zdjęcie):) ?"
        r"[^.!?:;]{2,45}",
    ),
    LineKind.SOCIAL_COUNT: (
        r"(?:me gusta|no me gusta|j'aime|mi piace|gefällt(?: mir)?|empfehlen|recommander|"
        r"recomendar|consiglia|curtir|gosto|likes?|upvotes?|vind ik leuk|gilla|lubię to|lubię|"
        r"helpful|hilfreich|utile|útil) ?\(?\d[\d.]{0,6}\)?|(?:a )?\d[\d.]{0,6} (?:gefällt das|"
        r"personen gefällt das|personas les gusta|personnes aiment ça|pessoas (?:curtiram|gostam)|"
        r"persone piace|gilla-markeringar|polubień|osób lubi to|vind-ik-leuks)",
    ),
    LineKind.LEGAL: (
        r"a version of this (?:article|story|essay|review) (?:appears?|appeared|ran|was published) "
        r"(?:in|on) .{1,240}",
        r"(?:page|seite|página|pagina|strona|sidan?) \d{1,3} (?:of|von|sur|de|di|van|z|av) \d{1,3}",
        r"(?:redaktor naczeln[ya]|ansvarig utgivare|chefredaktör|hoofdredacteur|directeur de la "
        r"publication|direttore responsabile|verantwortlich(?:er)? (?:redakteur|i\.s\.d\.p)|"
        r"chefredaktion) ?: ?.{2,80}",
        r"(?:wydawca|uitgever|utgivare|herausgeber|verlag|éditeur|editora?|editore|publisher) ?: ?"
        rf".{{2,60}} {_COMPANY}\.?(?: .{{1,40}})?",
        r"(?:p\.? ?iva|partita iva|codice fiscale(?: e partita iva)?|ust-?id(?:nr)?\.?|vat (?:no|"
        r"number)\.?|cnpj|nif|nip|regon|krs|issn|siret|siren|org\.? ?nr\.?|kvk|btw(?:-nummer)?)"
        r" ?[:.]? ?(?:[a-z]{2})?\d[\d ./-]{4,25}[a-z]?\d{0,4}",
    ),
}
