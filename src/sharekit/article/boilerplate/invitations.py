"""Lines in which an author asks readers for something: a comment, a rating, a review.

Patterns for a whole line in the form of `lines.normal`. What asks stands at the line's beginning or
after another sentence, so that no sentence that tells of comments is taken for one.
"""

from __future__ import annotations

_AFTER = r"(?:.{0,120}[.!?…] ?)?[¡¿]?"
_REST = r"[^.!?]{0,70}"
_SYMBOL = r"(?:[♻🔁🔄🙏🔔👉👍➡➕👋]\ufe0f? )?"

INVITATIONS = (
    rf"{_AFTER}(?:please |so |and |then |feel free to |don't forget to |make sure to |be sure to )?"
    rf"(?:(?:let (?:me|us) know|tell (?:me|us)|share|sound off|"
    rf"(?:i|we)(?:'d| would) love to (?:hear|read|know))\b{_REST} in the comments?|"
    r"(?:leave|write|post|drop) (?:me |us )?(?:a|your) comments?)(?: section)?"
    r"(?: (?:down )?below)?",
    rf"{_AFTER}(?:(?:schreib|verrat|erzähl|sag|teil)(?:e|et|t|en sie)?\b{_REST} (?:(?:unten )?in "
    r"(?:die|den) kommentaren?|als kommentar)|(?:hinterlass|lass)(?:e|t|en sie)? (?:(?:mir|uns|"
    r"gerne?|doch|einfach) ){0,3}einen kommentar(?: da)?)",
    rf"{_AFTER}(?:(?:dites|dis|partagez|partage|racontez|raconte|donnez|écrivez)\b{_REST} (?:en "
    r"commentaires?|dans les commentaires)|(?:n'hésitez pas à )?laiss(?:er|ez|e)(?:-(?:nous|moi))? "
    r"un commentaire)(?: ci-dessous)?",
    rf"{_AFTER}(?:(?:cuént|cuent|dinos|dime|compart|escrib|escríb)\w{{0,9}}\b{_REST}? ?\b"
    r"en (?:los )?comentarios|d[eé]ja(?:nos|me)? (?:un|tu) comentario)(?: (?:más )?abajo)?",
    rf"{_AFTER}(?:(?:cont[ae]|diga|diz|compartilhe|partilhe|escreva)\b{_REST}? ?\bnos comentários|"
    r"deix[ae] (?:um|o seu|seu) comentário)(?: abaixo)?",
    rf"{_AFTER}(?:(?:dimmi|dicci|raccont\w{{1,6}}|scriv\w{{1,6}}|fammi sapere|fateci sapere)\b"
    rf"{_REST}? ?\bnei commenti|lascia(?:mi|ci|te)? un commento)(?: qui sotto)?",
    rf"{_AFTER}(?:laat|vertel|deel|schrijf)\b{_REST} in (?:de (?:reacties|comments)|een reactie)"
    r"(?: hieronder)?",
    rf"{_AFTER}(?:napisz|napiszcie|daj znać|dajcie znać|podziel się)\b{_REST}? ?\bw komentarz"
    r"(?:u|ach)(?: poniżej)?",
    r"(?:did you (?:make|try)|(?:have you )?tried|if you (?:make|try|made|tried)) (?:this|these|"
    r"my) ?[^.!?,]{0,40}[?,].{0,160}\b(?:let (?:me|us) know|ratings?|rate|tag|comment|review)\b"
    r".{0,100}",
    r"(?:please )?(?:leave|give) (?:it |this recipe |us |me )?a (?:star )?rating\b.{0,120}",
    rf"{_AFTER}(?:if you [^.!?]{{2,60}}, )?(?:please )?(?:leave|give|write) (?:us|me|the show) "
    r"an? (?:honest |short |quick )?(?:review|rating) (?:on|in|at|wherever) .{2,60}",
    r".{0,90}\bpatreon\.com/.{1,40}",
    rf"{_SYMBOL}(?:please )?(?:repost|reshare|re-share) (?:this|it|if|to|with)\b.{{0,100}}",
    rf"{_SYMBOL}(?:hit|tap|ring|click) the (?:bell|follow button|like button)\b.{{0,80}}",
    rf"{_SYMBOL}follow (?:me|us|[a-z]+(?: [a-z]+)?) for (?:more|daily|weekly|regular|posts|tips|"
    r"insights|content)\b.{0,80}",
)
"""Some languages', in the order of how many blogs are written in them."""
