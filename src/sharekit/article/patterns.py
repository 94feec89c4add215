"""Lines that pages print around their articles, with gaps for names, titles and counts, by kind.

Each pattern matches a whole line. Gaps are bounded and never nested, so that matching is linear.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.boilerplate import LineKind

NETWORKS = (
    "facebook|twitter|x|x \\(twitter\\)|linkedin|pinterest|whatsapp|reddit|tumblr|telegram|pocket|"
    "email|e-mail|mail|xing|mastodon|bluesky|threads|instagram|youtube|tiktok|flipboard|"
    "hacker news|buffer|line|skype|messenger|snapchat|signal|print|sms|rss"
)

_NAME = r"[^.!?]{1,50}"
_TITLE = r".{1,200}"
_COUNT = r"\d[\d.,]{0,8}\s?(?:k|m|tsd\.?|mil)?"
_MY = r"(?:my|our|the|this|a|your)"
_LETTER = (
    r"(?:newsletters?|blog|mailing list|email list|e-mail list|updates?|podcast|channel|digest)"
)
_GOODS = (
    r"(?:courses?|book|books|e-?books?|webinars?|workshops?|masterclass(?:es)?|group|community|"
    r"templates?|guides?|checklists?|calculators?|tool ?kits?|cheat ?sheets?|white ?papers?|"
    r"reports?|programs?|programmes?|trials?|demos?|podcast|newsletter|bootcamps?|workbooks?|"
    r"planners?|printables?|apps?|worksheets?|handbooks?|training|academy|conference)"
)
_AUSE = r"(?:here|now|today|below|via|for|to|and|on|at|in|by|with|if|so|-|–|—|\(|,|\.|:)"

PATTERNS: Mapping[LineKind, tuple[str, ...]] = {
    LineKind.AGE_WARNING: (
        r"(?:warning|note|notice|attention|please note|caution|heads up)?[:!.,]? ?"
        r"(?:this|the) (?:content|article|post|page|information|story|entry) (?:is|was|has been) "
        r"(?:now )?(?:older than|more than|over|at least|published (?:more than|over)|"
        r"written (?:more than|over)|last updated (?:more than|over)) "
        r"(?:an?|one|two|three|four|five|\d{1,4}) (?:days?|weeks?|months?|years?)\b.{0,200}",
        r"(?:warning|note|notice|attention)[:!.,]? ?(?:this|the) (?:content|article|post|page|"
        r"information) (?:is|may be|might be|could be) (?:old|outdated|out of date|out-of-date)\b"
        r".{0,200}",
        r"(?:achtung|hinweis|warnung)?[:!.,]? ?(?:dieser|dieses|diese) (?:artikel|beitrag|inhalt|"
        r"text|seite) ist (?:schon |bereits )?(?:älter als|mehr als|über) .{1,20} "
        r"(?:tage?|wochen?|monate?|jahre?)\b.{0,200}",
        r"(?:attention|avertissement|note)?\s?[:!.,]? ?(?:cet article|ce contenu|cette page|"
        r"ce billet) "
        r"(?:a|date de|est vieux de|a été publié il y a) (?:plus (?:de|d')) ?.{1,20} "
        r"(?:jours?|mois|ans?|années?)\b.{0,200}",
        r"(?:aviso|atención|advertencia|nota)?[:!.,]? ?(?:este artículo|este contenido|esta página|"
        r"esta entrada) (?:tiene|fue publicado hace|es de hace) más de .{1,20} "
        r"(?:días?|meses|años?)\b.{0,200}",
        r"(?:aviso|atenção|nota)?[:!.,]? ?(?:este artigo|este conteúdo|esta página|este post) "
        r"(?:tem|foi publicado há|é de há) mais de .{1,20} (?:dias?|meses|anos?)\b.{0,200}",
        r"(?:attenzione|avviso|nota)?[:!.,]? ?(?:questo articolo|questo contenuto|questa pagina|"
        r"questo post) (?:ha|è stato pubblicato|risale a|è più vecchio di) (?:più di|oltre)? ?"
        r".{1,20} (?:giorni|mesi|ann[oi])\b.{0,200}",
        r"(?:warning|note|notice|attention|please note)?[:!.,]? ?(?:this|the) (?:article|post|page|"
        r"story|content) (?:was (?:first |originally )?(?:published|written|posted) (?:in|on) "
        r".{4,40}(?:,? and|[.,;]) (?:it |some |parts of it )?(?:may|might|could)|"
        r"is .{1,20} years? old)\b.{0,160}",
        r"(?:achtung|hinweis)?[:!.,]? ?(?:dieser|diese) (?:artikel|beitrag|seite) (?:wurde|stammt) "
        r"(?:vor|aus) .{3,40}(?:alt|veröffentlicht|aktualisiert|überholt|veraltet)\b.{0,160}",
        r"(?:attention|note)?\s?[:!.,]? ?cet article (?:a été (?:publié|mis à jour)|date) .{3,60}"
        r"(?:obsolètes?|plus à jour|changé|années?|ans)\b.{0,160}",
    ),
    LineKind.RESPONSES: (
        rf"(?:{_COUNT}|one|two|three|no) (?:responses?|comments?|thoughts?|repl(?:y|ies)) "
        rf"(?:to|on) \"{_TITLE}",
        rf"(?:{_COUNT}|ein|eine|zwei|drei) (?:kommentare?|antworten?|gedanken?) "
        rf"(?:zu|auf|über) \"{_TITLE}",
        rf"(?:{_COUNT}|une?) (?:commentaires?|réponses?|réflexions?|pensées?) (?:sur|à|pour) "
        rf"\"{_TITLE}",
        rf"(?:{_COUNT}|un|una) (?:comentarios?|respuestas?|pensamientos?) "
        rf"(?:en|a|sobre) \"{_TITLE}",
        rf"(?:{_COUNT}|um|uma) (?:comentários?|respostas?|pensamentos?|ideias?) "
        rf"(?:em|a|para|sobre) \"{_TITLE}",
        rf"(?:{_COUNT}|un|una) (?:commenti|commento|risposte|risposta|pensieri|pensiero) "
        rf"(?:su|a|per) \"{_TITLE}",
    ),
    LineKind.REPLY: (
        r"your e-?mail address will not be published.{0,80}",
        r"(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht.{0,100}",
        r"votre adresse (?:e-mail|email|de messagerie) ne sera pas publiée.{0,120}",
        r"tu dirección de correo electrónico no será publicada.{0,120}",
        r"o seu endereço de e-?mail não será publicado.{0,120}",
        r"il tuo indirizzo e-?mail non sarà pubblicato.{0,120}",
        r"(?:required fields are marked|erforderliche felder sind mit|les champs obligatoires sont|"
        r"los campos obligatorios están|campos obrigatórios são|i campi obbligatori sono).{0,60}",
        r"(?:save my name|meinen namen|enregistrer mon nom|guarda mi nombre|salvar meus dados|"
        r"guardar o meu nome|salva il mio nome).{0,120}",
        rf"(?:reply to|antworte auf|répondre à|responder a|rispondi a) {_NAME} (?:cancel reply|"
        r"antwort abbrechen|annuler la réponse|cancelar respuesta|cancelar resposta|"
        r"annulla risposta)",
        r"notify me of (?:new|follow-?up) .{1,40}",
        r"(?:see|view|show|load|read)(?: all| more)?(?: \d{1,6})? (?:comments|responses|replies)",
        r"(?:alle|weitere|mehr)(?: \d{1,6})? (?:kommentare|antworten)(?: (?:anzeigen|laden|"
        r"ansehen))?",
        r"(?:voir|afficher)(?: tous)?(?: les)?(?: \d{1,6})? (?:commentaires|réponses)",
        r"(?:ver|mostrar|cargar|carregar)(?: todos| todas| mais| más)?(?: los| os| as| las)?"
        r"(?: \d{1,6})? (?:comentarios|comentários|respuestas|respostas)",
        r"(?:vedi|mostra|carica)(?: tutti| altri)?(?: i)?(?: \d{1,6})? (?:commenti|risposte)",
        r"(?:(?:like|reply|edit|delete|report|flag|permalink|share|quote|gefällt mir|antworten|"
        r"bearbeiten|löschen|melden|j'aime|répondre|modifier|supprimer|signaler|me gusta|responder|"
        r"editar|eliminar|denunciar|curtir|excluir|mi piace|rispondi|modifica|elimina|segnala)"
        r"[ |·•,/]{1,3}){1,5}(?:reply|delete|report|flag|antworten|löschen|melden|répondre|"
        r"supprimer|signaler|responder|eliminar|denunciar|excluir|rispondi|elimina|segnala)",
        r"this site uses akismet .{1,80}",
    ),
    LineKind.SHARE: (
        r"(?:click|tap) to (?:share|print|e-?mail|pin|tweet)\b.{0,80}",
        rf"(?:share|pin|tweet|post|save|send|like|follow (?:me|us))(?: (?:this|it|to|on|via|by|in|"
        rf"with"
        rf"|post|article))* (?:{NETWORKS})(?: .{{0,30}})?",
        r"share this (?:post|article|story|page|entry)? ?(?:on|with|via)? .{0,40}",
        r"(?:klicken?,? um|zum teilen|klick, um) .{1,80}",
        rf"(?:auf|bei|per|via|über) (?:{NETWORKS}) (?:teilen|merken|senden|posten)(?: .{{0,40}})?",
        rf"(?:{NETWORKS}) teilen",
        r"(?:cliquez|cliquer) pour (?:partager|imprimer|envoyer).{0,80}",
        rf"(?:partager|partagez)(?: (?:cet article|ceci))? (?:sur|par|"
        rf"via) (?:{NETWORKS})(?: .{{0,40}})?",
        r"haz clic para (?:compartir|imprimir|enviar).{0,80}",
        rf"(?:compartir|comparte|compartilhar|compartilhe|partilhar)(?: (?:esto|isso))? "
        rf"(?:en|por|no|na|via) (?:{NETWORKS})(?: .{{0,40}})?",
        r"clique para (?:compartilhar|partilhar|imprimir|enviar).{0,80}",
        r"fai clic (?:per|qui per) (?:condividere|stampare|inviare).{0,80}",
        rf"(?:condividi|condividere) (?:su|via|per|con) (?:{NETWORKS})(?: .{{0,40}})?",
        rf"(?:(?:{NETWORKS})[ ,|/•·]{{1,3}}){{1,12}}(?:{NETWORKS})",
        r"don't forget to (?:share|like|pin|subscribe|follow)\b.{0,60}",
        r"(?:please )?share (?:this|it) with (?:your|a|someone|anyone).{0,60}",
        r"(?:save|pin) (?:this|it) for later.{0,40}",
        r"(?:print|e-?mail|download|save) (?:this|the) (?:article|page|post|story)(?: as pdf)?",
        r"(?:artikel|beitrag|seite|diesen artikel|diese seite) (?:drucken|ausdrucken|merken|"
        r"speichern|weiterleiten|versenden|per e-?mail (?:versenden|senden))",
        r"(?:per|als) e-?mail (?:senden|versenden|verschicken|weiterleiten)",
        r"imprimer (?:l'article|cet article|cette page|la page)|envoyer (?:l'article |cet "
        r"article )?"
        r"par (?:e-?mail|mail|courriel)",
        r"imprimir (?:este |esta |el |la |o |a )?(?:artículo|página|artigo|matéria|texto)",
        r"(?:enviar|mandar)(?: este artículo| este artigo| esta matéria| a mensagem)? por "
        r"(?:correo|e-?mail|correo electrónico|whatsapp)",
        r"stampa (?:l'articolo|questo articolo|la pagina|articolo)|"
        r"(?:invia|manda)(?: l'articolo)? (?:per|via) (?:e-?mail|mail|posta)",
    ),
    LineKind.RELATED: (
        rf"more (?:from|by|articles by|posts by|stories by|on|about) {_NAME}",
        r"(?:read|related|read more|read also|see also|also read|you may also like|recommended|"
        rf"lesen sie auch|siehe auch|lire aussi|à lire aussi|lee también|leia também|"
        rf"leggi anche): ?"
        rf"{_TITLE}",
        r"(?:other|more|recent|popular|latest|similar) (?:posts|articles|stories|reads) .{0,40}",
        rf"mehr (?:von|aus) {_NAME}",
        rf"(?:plus de|d'autres articles de) {_NAME}",
        rf"(?:más de|mais de|altro da) {_NAME}",
        rf"(?:previous|next|older|newer)(?: post| article)? ?[:←→»«] ?{_TITLE}",
        rf"(?:vorheriger|nächster) (?:beitrag|artikel):? ?{_TITLE}",
        r"what (?:to|should you) read next.{0,30}",
    ),
    LineKind.NEWSLETTER: (
        rf"(?:please |click here to )?(?:subscribe|sign up|join|register)(?: \w+)? (?:to|for|"
        rf"up for) "
        rf"(?:\w+ )?{_MY} (?:[\w'-]+ ){{0,4}}{_LETTER}(?: {_AUSE}.{{0,80}})?",
        rf"(?:join|follow) (?:over |more than )?{_COUNT}\+? (?:\w+ ){{0,3}}"
        r"(?:subscribers|readers|others|people|marketers|leaders|followers).{0,80}",
        r"(?:want|like) (?:to read )?more .{0,80}\? ?.{0,80}(?:here|updates|newsletter|subscribe|"
        r"sign up|below|inbox|follow).{0,40}",
        r".{0,60}\b(?:get|receive) (?:[\w'-]+ ){0,6}(?:updates|posts|articles|tips|stories|ideas|"
        r"insights|essays|news) (?:via e-?mail|by e-?mail|(?:delivered |straight |right |sent )?"
        r"(?:in|to) your inbox).{0,60}",
        r"(?:get|receive) (?:\w+ ){0,2}updates here",
        r"if you (?:enjoyed|liked|like|enjoy|found) (?:this|the|my) .{0,60}(?:follow|subscribe|"
        r"share it|sign up|join|clap|newsletter|consider).{0,80}",
        r"(?:enjoyed|liked|like|love|loved) (?:this|what you)(?: \w+){0,3}\? ?.{0,30}(?:subscribe|"
        r"follow|"
        r"share|sign up|join|newsletter|tell|pin).{0,60}",
        rf"follow (?:me|us|him|her|them|{_NAME}) on (?:{NETWORKS})\b.{{0,80}}",
        r"(?:enter|add|type) your e-?mail .{0,80}",
        r"no spam.{0,60}",
        r"thanks? (?:you )?for reading\b.{0,80}(?:subscribe|follow|share|sign up).{0,120}",
        r"(?:by (?:signing up|subscribing|submitting|clicking)|you can unsubscribe|"
        r"unsubscribe) .{0,120}",
        r"(?:abonniere|abonnieren sie|bestelle|bestellen sie|melde dich|melden sie sich) .{0,40}"
        r"(?:newsletter|blog|kanal|podcast)\b.{0,60}",
        r"(?:jetzt )?(?:zum|den|unseren|meinen) newsletter (?:anmelden|abonnieren|bestellen)"
        r".{0,40}",
        r"(?:abonnez-vous|inscrivez-vous|abonne-toi|recevez) .{0,50}(?:newsletter|blog|infolettre|"
        r"lettre)\b.{0,60}",
        r"(?:suscríbete|suscribirte|apúntate|regístrate|recibe) .{0,50}(?:newsletter|boletín|blog|"
        r"lista)\b.{0,60}",
        r"(?:inscreva-se|assine|receba|cadastre-se) .{0,50}(?:newsletter|boletim|blog|"
        r"lista)\b.{0,60}",
        r"(?:iscriviti|registrati|ricevi) .{0,50}(?:newsletter|blog|lista)\b.{0,60}",
        r"(?:hat dir|hat ihnen) (?:dieser|der) (?:artikel|beitrag) gefallen\? ?.{0,80}",
        r"(?:vous avez|tu as) aimé cet article ?\? ?.{0,80}",
        r"¿te ha gustado (?:este|el) (?:artículo|post)\? ?.{0,80}",
        r"(?:gostou|curtiu) (?:deste|do|desse) (?:artigo|post|texto)\? ?.{0,80}",
        r"ti è piaciuto (?:questo|l')? ?(?:articolo|post)\? ?.{0,80}",
        r"(?:.{0,90}[.?!] )?(?:get|receive|have) (?:[\w'-]+ ){1,8}(?:in|to|into) your "
        r"(?:inbox|e-?mail|mailbox)\b.{0,60}",
        r"(?:.{0,90}[.?!] )?(?:just )?(?:enter|add|type|drop|leave|put in) your (?:best )?e-?mail"
        r"(?: address)?(?:,| and| below| here| to| in| for).{0,90}",
        r"(?:.{0,90}[.?!] )?(?:erhalten sie|erhalte|bekommen sie|bekomme|holen sie sich|hol dir) "
        r".{1,60}"
        r"(?:newsletter|postfach|posteingang|per e-?mail)\b.{0,60}",
        r"(?:.{0,90}[.?!] )?(?:recevez|reçois|retrouvez) .{1,60}(?:boîte mail|boîte aux lettres|"
        r"par e-?mail|par mail|par courriel)\b.{0,60}",
        r"(?:.{0,90}[.?!¡¿] ?)?(?:recibe|reciba|recíbelo|recibir) .{1,60}(?:en tu correo|en su "
        r"correo|"
        r"por correo|por e-?mail|en tu bandeja|en tu e-?mail)\b.{0,60}",
        r"(?:.{0,90}[.?!] )?(?:receba|recebe|recebe-as) .{1,60}(?:no seu e-?mail|no teu e-?mail|"
        r"por e-?mail|"
        r"na sua caixa)\b.{0,60}",
        r"(?:.{0,90}[.?!] )?(?:ricevi|ricevete) .{1,60}(?:nella tua|via e-?mail|per e-?mail|"
        r"nella casella)\b.{0,60}",
        r"(?:yes|yes please|yes, please)[,!.]? (?:send|sign|count|i want|i'd|give|add) ?.{0,50}",
        r"(?:ja|oui|sí|sim)[,!] (?:ich will|ich möchte|bitte|je veux|j'en veux|quiero|"
        r"quero)\b.{0,50}",
    ),
    LineKind.PROMOTION: (
        r"(?:take|join|get|grab|download|buy|order|pre-?order|try|watch|enroll in|enrol in|book|"
        r"reserve|check out|sign up for|register for|listen to|start) (?:my|our)"
        rf" (?:[\w'&+-]+ ){{0,6}}{_GOODS}(?: (?:here|now|today|free|for free))?",
        r"(?:click here|tap here|download now|get it now|free download|sign up now|buy now|"
        r"order now|shop now|learn more|book now|register now|start now|jetzt herunterladen|"
        r"télécharger maintenant|descarga ahora|baixe agora|scarica ora)[:!]? "
        rf"(?:to )?.{{0,60}}\b{_GOODS}",
        r"(?:click here|download now|buy now|order now|shop now|book now|"
        r"register now)(?:[:!] .{1,60})?",
        rf"(?:download|get|grab) (?:the|your|this|a|my|our) free (?:[\w'&+-]+ ){{0,5}}{_GOODS}"
        r"(?: .{0,40})?",
        rf"free (?:[\w'&+-]+ ){{0,3}}{_GOODS}: ?.{{1,60}}",
        r"(?:this|the) (?:post|article|page) (?:may )?(?:contains?|"
        r"includes?) affiliate links.{0,120}",
        r"(?:disclosure|disclaimer): .{0,160}affiliate.{0,120}",
        r"(?:as an amazon associate).{0,100}",
        r"(?:this (?:post|article|content) (?:is|was) sponsored by) .{1,60}",
        r"(?:.{0,90}[.?!] )?(?:please )?(?:become|consider becoming) an? (?:paid |paying |monthly |"
        r"free )?(?:subscriber|member|patron|supporter)\b(?: (?:today|now|for|from|and|to|here|"
        r"at) ?"
        r".{0,60})?",
        r"(?:please )?(?:support|help (?:us )?(?:support|keep|fund)) (?:local|independent|"
        r"quality|our|"
        r"free|this) (?:journalism|reporting|newsroom|work|coverage|site|blog|magazine)\b.{0,90}",
        r"(?:.{0,60}\? ?)(?:soutenez-nous|soutiens-nous|unterstützen sie uns|unterstütze uns|"
        r"apóyanos|"
        r"apoie-nos|apoia-nos|sostienici|support us|buy me a coffee|buy us a coffee)\b.{0,60}",
        r"(?:if you .{0,60}(?:,|, please) )?(?:please )?consider (?:buying me a coffee|donating|"
        r"a donation|supporting (?:me|us|my|our))\b.{0,60}",
        r"[^.!?]{2,40} (?:covers|writes|reports|is a|is the) .{1,120}[.;] (?:contact|reach|e-?mail|"
        r"follow|write to|you can (?:reach|find|follow)) (?:her|him|them)\b.{0,120}",
        r"(?:contact|reach|e-?mail|follow|write to) (?:the author|her|him|them) (?:at|on|via)\b "
        r".{1,80}",
        r"(?:folgen sie|folge) (?:ihm|ihr|dem autor|der autorin) (?:auf|bei)\b .{1,60}",
        r"(?:suivez-(?:le|la)|retrouvez-(?:le|la)) sur\b .{1,60}|síguel[oa] en\b .{1,60}|"
        r"siga-[oa] n[oa]\b .{1,60}|seguil[oa] su\b .{1,60}",
        r"この記事(?:が気に入ったら|が役に立ったら|が参加している).{0,40}",
        r"(?:contact|reach|e-?mail|write to|reach out to) [^.!?@]{2,40} (?:at|via|on|by e-?mail "
        r"at) "
        r"[^\s@]{1,60}@.{3,100}",
    ),
    LineKind.CAPTION: (
        r"[^\n/]{1,150}\.(?:png|jpe?g|gif|webp|svg|avif|heic|bmp|tiff?)",
        r"(?:photo|image|picture|illustration|cover photo|foto|bild|imagen|imagem|immagine|"
        r"featured image|photograph|graphic|screenshot)(?: credits?)?(?: by|:| von| de| di| via|"
        r" courtesy of| ©| : par| par) ?.{1,100}",
        r"(?:photo|image|picture|foto|bild) credits?.{0,80}",
        r"(?:image|photo) source:? .{1,80}",
        r"(?:credit|source|quelle|bildquelle|crédit photo|crédits? image|fuente|fonte): ?.{1,80}",
        r"\[?(?:image|img|photo|video|embed|gallery|ad)\]?",
        r"(?:click|tap) (?:image )?to (?:enlarge|zoom)|(?:press enter or click to view image in "
        r"full size)",
        r".{1,150}(?:\. |\(|\[|\| ?|[–—-] )(?:photo|photograph|picture|image|illustration|foto|"
        r"fotos|bild|bilder|crédit photo|crédit|credit|crédito|imagen|imagem|immagine|grafik)"
        r"(?: credit| by| von| de| di| par|\s?[:/©]) ?[^.!?:]{2,45}\.?[)\]]?",
        r".{1,150}[.) ]\s?(?:©|\(c\)) ?[^.!?\d]{2,45}",
    ),
    LineKind.AVATAR: (
        r"(?:[^.!?\n]{1,40} )?(?:avatar|gravatar|profile (?:picture|photo|image)|user avatar)",
        r"(?:avatar|profilbild|photo de profil|foto de perfil|foto del perfil|foto do perfil|"
        r"immagine del profilo|profile picture|profile photo) (?:of|for|von|de|di) [^.!?\n]{1,40}",
    ),
    LineKind.SOCIAL_COUNT: (
        rf"{_COUNT} ?(?:shares?|likes?|claps?|views?|followers?|comments?|tweets?|pins?|retweets?|"
        r"reactions?|saves?|subscribers?|reads?|upvotes?|points?|repins?|mal geteilt|aufrufe|"
        r"kommentare?|gefällt mir|partages?|vues?|commentaires?|abonnés|me gusta|compartidos?|"
        r"comentarios?|visitas|seguidores|compartilhamentos?|comentários?|curtidas|visualizações|"
        r"condivisioni|commenti|commento|visualizzazioni|mi piace|réponses?|responses?|repl(?:y|"
        r"ies)|thoughts?|antworten?|réactions?|réflexions?|respuestas?|respostas?|risposte|"
        r"risposta)",
        rf"(?:shares?|likes?|views?|followers?|comments?|claps?|total shares?|responses?|replies|"
        rf"teilen|kommentare?|antworten|commentaires?|réponses|comentarios?|respuestas|"
        rf"comentários?|respostas|commenti|risposte)[: ]\(?{_COUNT}\)?",
        rf"liked by {_NAME}",
        rf"{_COUNT} (?:people|others?) (?:like|liked|found|shared|clapped).{{0,60}}",
    ),
    LineKind.LEGAL: (
        r"(?:copyright )?(?:©|\(c\)|copyright) ?(?:copyright )?(?:19|20)\d\d\b.{0,160}",
        r"(?:copyright|©) .{0,60}(?:19|20)\d\d.{0,60}",
        r".{0,80}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los "
        r"derechos reservados|todos os direitos reservados|tutti i diritti riservati).{0,80}",
        r"(?:we|this (?:site|website)|our site) uses? cookies.{0,160}",
        r"by (?:using|continuing to use) (?:this|our) (?:site|website).{0,160}",
        r"(?:wir|diese (?:website|webseite|seite)) (?:verwenden|verwendet|nutzen|nutzt|benutzen|"
        r"setzen|setzt) cookies.{0,160}",
        r"(?:nous utilisons|ce site utilise) des cookies.{0,160}",
        r"(?:utilizamos|usamos|este sitio (?:usa|utiliza)|este site (?:usa|"
        r"utiliza)) cookies.{0,160}",
        r"(?:utilizziamo|questo sito (?:usa|utilizza)) (?:i )?cookie.{0,160}",
        r"(?:(?:home|about|about us|blog|contact|contact us|help|status|careers|press|privacy|"
        r"privacy policy|terms|terms of service|cookies|imprint|impressum|datenschutz|agb|kontakt|"
        r"jobs|faq|support|sitemap|text to speech|teams|archive|newsletter|shop|mentions légales|"
        r"aviso legal|rss|log ?in|sign ?up|sign ?in|rules|advertise|legal|collection notice|"
        r"accessibility)"
        r"[ |•·∙/,]{0,4}){3,20}",
        r"proudly powered by .{1,40}|powered by (?:wordpress|ghost|hugo|jekyll|squarespace|wix|"
        r"substack|medium|blogger|drupal|joomla|disqus).{0,40}",
        r"(?:theme|design|website|site)(?: \w+){0,2} by .{1,40}",
    ),
}
