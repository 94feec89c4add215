"""Lines that pages print around their articles, with gaps for names, titles and counts, by kind.

Each pattern matches a whole line. Gaps are bounded and never nested, so that matching is linear.
"""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.article.boilerplate.asked import ADVERTISED, FOLLOWING, PAYWALLS, TO_COMMENT, TWEETED
from sharekit.article.boilerplate.invitations import INVITATIONS
from sharekit.article.boilerplate.kinds import LineKind
from sharekit.article.boilerplate.offers import NETWORKS, NEWSLETTER, PROMOTION
from sharekit.article.boilerplate.portal_lines import MORE

ANSWERS = (
    "comments?|responses?|repl(?:y|ies)|thoughts?|kommentare?|antworten?|meinungen|lesermeinungen|"
    "commentaires?|réponses?|réactions?|réflexions?|avis|contributions?|comentarios?|respuestas?|"
    "opiniones|comentários?|respostas?|opiniões|commento|commenti|rispost[ae]|reacties?|"
    "kommentarer|komentarz[ey]?|комментари[йяеи]{1,2}|yorum(?:lar)?|コメント|评论|評論|留言|댓글|"
    "réagir|(?:ال)?تعليقات|تعليق|ردود|komentáře|коментар[іи]|komentarai|hozzászólások|comentarii|"
    "תגובות|टिप्पणियाँ|टिप्पणियां|σχόλια|bình luận"
)
"""What a page calls the comments that it counts, as alternatives of a pattern."""
_NAME = r"[^.!?]{1,50}"
_TITLE = r".{1,200}"
_NOTE = (
    r"(?:(?:warning|note|notice|attention|please note|caution|heads up|archived|"
    r"editor'?s'? note)[:!.,]? ?)?"
)
_COUNT = r"\d[\d.,]{0,8}\s?(?:k|m|tsd\.?|mil)?"

_PATTERNS: Mapping[LineKind, tuple[str, ...]] = {
    LineKind.AGE_WARNING: (
        rf"{_NOTE}(?:this|the) (?:content|article|post|page|information|story|entry) "
        r"(?:is|was|has been) (?:now )?(?:older than|more than|over|at least|"
        r"published (?:more than|over)|written (?:more than|over)|last updated (?:more than|over)) "
        r"(?:an?|one|two|three|four|five|\d{1,4}) (?:days?|weeks?|months?|years?)\b.{0,200}",
        r"(?:warning|note|notice|attention|editor'?s'? note)[:!.,]? ?(?:this|the) (?:content|"
        r"article|post|page|information) (?:is|may be|might be|could be) (?:old|outdated|"
        r"out of date|out-of-date)\b.{0,200}",
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
        rf"{_NOTE}(?:this|the) (?:article|post|page|story|content|entry|information) "
        r"(?:was (?:first |originally |last )?(?:published|written|posted|reviewed|updated) "
        r"(?:in|on) .{4,40}(?:,? and|[.,;]) (?:it |some |parts of it )?(?:may|might|could)|"
        r"is .{1,20} years? old)\b.{0,160}",
        rf"{_NOTE}this (?:article|post|page|content) is no longer (?:being |actively )?"
        r"(?:maintained|updated)\b.{0,100}",
        r"(?:この|本)(?:記事|ページ|エントリー?|投稿|内容)は、?.{0,8}(?:公開|投稿|更新|掲載|作成|執筆)"
        r"[日さされてか]{0,4}ら?、?(?:既に|すでに)?(?:\d{1,3}|半|一|二|三) ?"
        r"(?:年|か月|ヶ月|カ月|日)(?:以上|間)?[がも]?(?:経過|経っ|たっ).{0,60}",
        r"(?:この|本)記事は(?:19|20)\d\d年.{0,8}に(?:書か|公開|執筆|投稿|作成).{0,6}"
        r"(?:もの|記事|内容|情報)です.{0,60}",
        r"(?:本文|文章|本篇).{0,6}(?:更新|发布|發布|发表|發表)[于於].{0,20}(?:天|月|年)(?:之)?前.{0,60}",
        r"이 (?:글|기사|게시물)은 (?:작성|게시|발행)(?:된 지|한 지|일로부터) \d{1,3} ?"
        r"(?:년|개월).{0,40}",
        r"(?:achtung|hinweis)?[:!.,]? ?(?:dieser|diese) (?:artikel|beitrag|seite) (?:wurde|stammt) "
        r"(?:vor|aus) .{3,40}(?:alt|veröffentlicht|aktualisiert|überholt|veraltet)\b.{0,160}",
        r"(?:attention|note)?\s?[:!.,]? ?cet article (?:a été (?:publié|mis à jour)|date) .{3,60}"
        r"(?:obsolètes?|plus à jour|changé|années?|ans)\b.{0,160}",
    ),
    LineKind.RESPONSES: (
        rf"{_COUNT} (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|"
        r"commento|reacties?|komentarz[ey]?) (?:sort by|sortieren nach|trier par|ordenar por|"
        r"classificar por|ordina per|sorteren op|sortuj według) .{2,24}",
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
        r"(?:\d{1,5}|رد|ردّان|ردان|تعليق|تعليقان)(?: (?:ردود|تعليقات|رداً|تعليقاً))? على \".{1,200}",
        rf"{_COUNT} (?:reacties?|gedachten?|kommentarer?|svar|tankar) (?:op|over|till|om|på) "
        rf"\".{{1,200}}",
        r"「.{1,120}」への(?: ?\d{1,4} ?件の)?(?:コメント|フィードバック|返信)",
        r"《.{1,120}》(?:上的|上有|有) ?\d{1,4} ?[条條个個].{1,6}",
    ),
    LineKind.REPLY: (
        # what Facebook sets below each comment, with the likes and the age of it
        r"(?:like|gefällt mir|j'aime|me gusta|curtir|gosto|mi piace|vind ik leuk|gilla|lubię to!?|"
        r"いいね！?) ?[·•|] ?(?:reply|antworten|répondre|responder|rispondi|beantwoorden|reageren|"
        r"svara|odpowiedz|返信)(?: ?[·•|] ?.{1,24}){0,4}",
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
        r"(?:odpowiedz|odpowiedź|zgłoś|cytuj|edytuj|usuń|ответить|пожаловаться|цитировать|"
        r"відповісти|поскаржитись|odpovědět|nahlásit|reageer|beantwoorden|rapporteer|svara|anmäl|"
        r"svar|yanıtla|bildir)(?: ?[|·•,/] ?(?:odpowiedz|odpowiedź|zgłoś|cytuj|edytuj|usuń|"
        r"ответить|пожаловаться|цитировать|відповісти|поскаржитись|odpovědět|nahlásit|reageer|"
        r"beantwoorden|rapporteer|svara|anmäl|svar|yanıtla|bildir|link|permalink)){1,4}",
        r"this site uses akismet .{1,80}",
        r"(?:(?:like|likes|recommend|gefällt mir|empfehlen|j'aime|recommander|me gusta|recomendar|"
        r"curtir|gosto|mi piace|consiglia|vind ik leuk|gilla) ?\(?\d{0,5}\)?[ |"
        r"·•,/]{1,3}){1,2}(?:reply|"
        r"antworten|répondre|responder|rispondi|reageren|reageer|svara|report|melden|signaler|"
        r"denunciar|"
        r"segnala)(?: \(?\d{1,5}\)?)?",
        r"(?:sort by|sorted by|sortieren nach|trier par|ordenar por|ordina per|sorteer op|sortera "
        r"efter)"
        r"\b.{0,80}",
        r"(?:please )?(?:log in|sign in|register)\b.{0,30} comment\b.{0,20}",
        r"(?:connectez-vous|identifiez-vous|inscrivez-vous)\b.{0,40}(?:commenter|réagir|"
        r"commentaire).{0,20}",
        r"(?:zum|um zu) (?:kommentieren|mitdiskutieren)\b.{0,60}(?:anmelden|einloggen|"
        r"registrieren)",
        r"(?:inicia sesión|regístrate|faça login|entre|accedi)\b.{0,40} (?:comentar|"
        r"commentare)\b.{0,20}",
        r"\d{1,5} more (?:comments|replies|responses)",
        *TO_COMMENT,
    ),
    LineKind.SHARE: (
        TWEETED,
        r"(?:teile|teilt|teilen sie|partagez|partage|comparte|compartan?|compartilhe|partilhe|"
        r"condividi|condividete|deel) (?:diesen|dieses|cet|cette|este|esta|esse|essa|questo|questa|"
        r"dit|deze) \w{3,14} (?:mit|avec|con|com|met)\b .{2,60}",
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
        r"if you know (?:some|any)(?:one|body) who .{3,60}\b(?:send|forward|share|pass)\b.{0,60}",
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
        r"(?:see|view|open|zur|ver|voir|afficher|vedi|apri|guarda|veja|abrir|bekijk) (?:the |la |a "
        r"|le )?(?:full )?(?:photo )?(?:gallery|slideshow|bildergalerie|fotostrecke|galerie|"
        r"diaporama|galería|galeria|fotogalería|fotogaleria|galleria|fotogallery|fotoreeks)"
        r"(?: \(?\d{1,3}.{0,16})?",
        r"\d{1,2}:\d\d(?::\d\d)? ?/ ?\d{1,2}:\d\d(?::\d\d)?",
        r"(?:listen|anhören|vorlesen|écouter|escuchar|ouvir|ascolta|luister|lyssna)[ ·•|"
        r":(–-]{1,4}\d{1,3}"
        r"[: ]?(?:\d\d|min\w{0,6})?\.?\)?",
    ),
    LineKind.RELATED: (
        rf"more (?:from|by|articles by|posts by|stories by|on|about) {_NAME}",
        r"(?:read|related|read more|read also|see also|also read|you may also like|recommended|"
        rf"lesen sie auch|siehe auch|lire aussi|à lire aussi|lee también|leia também|"
        rf"leggi anche|te puede interesar|auch interessant|mehr zum thema|leer más|ler mais|"
        rf"läs mer|les mer|læs mere|lees meer|mehr lesen|leggi di più|czytaj więcej|подробнее) ?"
        rf"[:>›»→|] ?"
        rf"{_TITLE}",
        rf"(?:read next|up next|next up|czytaj też|zobacz też|przeczytaj (?:też|także)|"
        rf"zobacz (?:też|także)|читайте также|читайте ещё|смотрите также|читайте також|čtěte také|"
        rf"přečtěte si|voir aussi|ver también|lea también|ver também|lue myös|bekijk ook|se även|"
        rf"se også|olvassa el|citește și|bunu da okuyun|"
        rf"यह भी पढ़ें|קראו גם|διαβάστε επίσησ|baca juga|xem thêm) ?[:：>›»→] ?{_TITLE}",
        r"(?:other|more|recent|popular|latest|similar) (?:posts|articles|stories|reads) .{0,40}",
        rf"mehr (?:von|aus) {_NAME}",
        rf"(?:plus de|d'autres articles de) {_NAME}",
        rf"(?:más de|mais de|altro da) {_NAME}",
        rf"(?:previous|next|older|newer)(?: post| article)? ?[:←→»«] ?{_TITLE}",
        rf"(?:vorheriger|nächster) (?:beitrag|artikel):? ?{_TITLE}",
        r"what (?:to|should you) read next.{0,30}",
        r"trending (?:nationally|locally|today|this week|stories|articles|posts)",
        r"(?:이전 글|다음 글|上一篇|下一篇|前の記事|次の記事|السابق|التالي) ?[:：]? ?.{1,120}",
        r"(?:à lire également|à lire|auch interessant|passend dazu|mehr zum thema|lesen sie "
        r"(?:hier|dazu)|"
        r"también te puede interesar|te puede interesar|más información|veja também|saiba mais|"
        r"per approfondire|vedi anche|lees ook|läs också|läs även|les også|læs også|czytaj także|"
        r"相关阅读|推荐阅读|関連記事|あわせて読みたい|اقرأ أيضاً|اقرأ أيضا|go deeper|more on this|"
        rf"recommended reading) ?[:：] ?{_TITLE}",
    ),
    LineKind.NEWSLETTER: (*NEWSLETTER, *FOLLOWING),
    LineKind.PROMOTION: (*PROMOTION, *INVITATIONS, *PAYWALLS, *ADVERTISED),
    LineKind.CAPTION: (
        r"[^\n/]{1,150}\.(?:png|jpe?g|gif|webp|svg|avif|heic|bmp|tiff?)",
        r"(?:photo|image|picture|illustration|cover photo|foto|bild|imagen|imagem|immagine|"
        r"featured image|photograph|graphic|screenshot)(?: credits?)?(?: by|:| von| de| di| via|"
        r" courtesy of| ©| : par| par) ?.{1,100}",
        r"(?:photo|image|picture|foto|bild) credits?.{0,80}",
        r"(?:image|photo) source:? .{1,80}",
        r"(?:credit|source|quelle|bildquelle|crédit photo|crédits? image|fuente|fonte): ?.{1,80}",
        r"\[?(?:image|img|photo|video|embed|gallery|ad)\]?",
        r"(?:.{1,150}[.!?)] )?(?:click|tap) (?:(?:image|picture|photo|on it) )?to (?:enlarge|zoom)|"
        r"press enter or click to view image in full size",
        r"(?:.{1,150}[.!?)] )?(?:(?:zum vergrößern (?:bitte )?(?:an)?klicken)|(?:klicken zum "
        r"vergrößern)|(?:cliquez|cliquer) (?:sur l'image )?pour agrandir|(?:haz |pulsa |pulse )?"
        r"(?:clic )?para ampliar|clique (?:na imagem )?para (?:ampliar|aumentar)|(?:clicca|cliccare"
        r") (?:sull'immagine )?per ingrandire)",
        r".{1,150}(?:\. |\(|\[|\| ?|[–—-] )(?:photo|photograph|picture|image|illustration|foto|"
        r"fotos|bild|bilder|crédit photo|crédit|credit|crédito|imagen|imagem|immagine|grafik)"
        r"(?: credit| by| von| de| di| par|\s?[:/©]) ?[^.!?:]{2,45}\.?[)\]]?",
        r".{1,150} (?:photo|photograph|image|illustration|fotos?|bild|crédits?|credit|imagen|"
        r"imagem|immagine) ?[:/©] ?[^.!?:]{2,45}",
        r".{1,150}[.) ]\s?(?:©|\(c\)) ?[^.!?\d]{2,45}",
        r".{1,180}\((?:photos?|fotos?|bild(?:er)?|picture|image|illustration|imagen|imagem|"
        r"immagine|"
        r"crédits?|credits?|ph\.?|pic|abb\.?|(?:fot|zdj|rys|рис|фото)[.:]"
        r") ?[^().!?]{2,45}\)",
        r"(?:illustrations?|photographs?|photography|photos|fotos|bilder|ilustraciones|ilustrações|"
        r"illustrazioni|fotografie|fotografías|foto's|foto’s) (?:by|von|de|di|par|door|av|:) "
        r"[^.!?]{2,60}",
        r"[▲△▼▽↑] ?.{1,80}|.{0,60}[图圖摄攝] ?[/／:：|] ?.{1,20}|(?:写真|撮影|画像|出典) "
        r"?[:：/／] ?.{1,40}",
    ),
    LineKind.AVATAR: (
        r"(?:[^.!?\n]{1,40} )?(?:avatar|gravatar|profile (?:picture|photo|image)|user avatar)",
        r"(?:avatar|profilbild|photo de profil|foto de perfil|foto del perfil|foto do perfil|"
        r"immagine del profilo|profile picture|profile photo) (?:of|for|von|de|di) [^.!?\n]{1,40}",
    ),
    LineKind.SOCIAL_COUNT: (
        r"\d{1,5} (?:messages?|mensajes?|mensagens|mensagem|messaggi|messaggio|nachrichten|"
        r"beiträge|posts?|inlägg|berichten)",
        r"(?:第 ?)?\d{1,5} ?[楼樓][层層]?",
        rf"{_COUNT} ?(?:shares?|likes?|claps?|views?|followers?|comments?|tweets?|pins?|retweets?|"
        r"reactions?|saves?|subscribers?|reads?|upvotes?|points?|repins?|restacks?|mal geteilt|"
        r"aufrufe|"
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
        r"(?:阅读|赞|在看|点赞|收藏|转发|浏览|いいね|閲覧数?) ?\d[\d.,]{0,8} ?[万千件人]?\+?",
        rf"(?:{ANSWERS}) ?[(（:：]? ?{_COUNT} ?[件条]?[)）]?(?: ?\[[^\[\]]{{1,40}}\])?|"
        rf"{_COUNT} ?[件条]?の? ?(?:{ANSWERS})",
    ),
    LineKind.LEGAL: (
        r"(?:(?:editor's note|correction|update)[:.]? ?.{0,40})?an? (?:previous|earlier|prior) "
        r"version of this (?:article|story|post|essay|report|headline|caption|page)\b.{3,240}",
        r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}",
        r"edit this page(?: on \w{2,20})?",
        r"our mailing address is\b.{0,200}",
        r"(?:want|wish) to change how you receive these e-?mails\b.{0,200}",
        r"(?:.{0,120}\b)?(?:unsubscribe from (?:this list|these emails|this newsletter)|"
        r"update your (?:email )?preferences)\b.{0,80}",
        r"\[?\d{1,2}[\].)]{0,2} ?https?://\S{4,300}",  # what a text's figures lead to
        r"#?[^\W\d]\w{0,40}(?:[ ,]{1,3}#[^\W\d]\w{0,40}){1,15}",
        r"[（(【\[]?(?:责任编辑|责编|值班编辑|编辑|审核|校对|责任校对|監製|监制|責任編輯|編輯)"
        r" ?[:：] ?.{1,20}[)）】\]]?",
        r".{0,90}\b(?:your home may be repossessed|your capital is at risk|past performance is no|"
        r"(?:is|are) not (?:intended as |meant as )?(?:financial|investment|legal|medical|tax) "
        r"advice|keine (?:anlage|rechts|steuer)beratung|ne constitue pas un conseil|no constituye "
        r"(?:un )?(?:asesoramiento|consejo)|não constitui aconselhamento|non costituisce "
        r"consulenza)\b.{0,160}",
        r"(?=.*[^\W\d_])[^.!?>»›]{1,40}(?: [>»›] [^.!?>»›]{1,60}){2,5}",
        r".{0,100}\biban:? ?[a-z]{2}\d{2}[\d ]{8,40}.{0,80}",
        r"[^©]{0,60}© ?(?:by |von |de |di )?(?:[^©]{0,40} )?(?:19|20)\d\d\b[^©]{0,120}",
        r".{0,60}無断(?:転載|複製|引用|使用).{0,60}",
        r"(?:copyright )?(?:©|\(c\)|copyright) ?(?:copyright )?(?:19|20)\d\d\b.{0,160}",
        r"© (?=[^.!?]*[^\W\d_])[^.!?]{2,60}(?:\.|, [\w. ]{2,12})?",
        r"(?:copyright|©) .{0,60}(?:19|20)\d\d.{0,60}",
        r".{0,80}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los "
        r"derechos reservados|todos os direitos reservados|tutti i diritti riservati).{0,80}",
        r"(?:we|this (?:site|website)|our site) uses? cookies.{0,160}",
        r"by (?:using|continuing to use) (?:this|our) (?:site|website).{0,160}",
        r"(?:votre vie privée (?:est importante|compte)|your privacy (?:is important|matters)|"
        r"ihre privatsphäre ist (?:uns )?wichtig|(?:tu|su) privacidad (?:es importante|importa)|"
        r"a sua privacidade (?:é importante|importa)|la tua privacy è importante)"
        r"(?: (?:pour nous|to us|für uns|para nosotros|para nós|per noi))?",
        r"(?:avec|with|mit|con|com|we and|nous et|wir und|nosotros y|nós e|noi e) (?:our|nos|"
        r"unseren?|nuestros|(?:os )?nossos|i nostri) (?:\d{1,4} )?(?:partenaires|partner[ns]?|"
        r"socios|parceiros)\b.{0,120}\b(?:cookies?|device|terminal|endgerät|dispositivo|aparelho|"
        r"(?:personal|sensitive|sensibles|personnelles|personenbezogene) ?\w{0,12})\b.{0,160}",
        r"(?:(?:first|rough|final) )?(?:draft|entwurf|brouillon|borrador|rascunho|bozza|"
        r"confidential|vertraulich|confidentiel) ?[–—:|,-] ?(?:do not|not (?:for|to be)|nicht "
        r"(?:zur|für|zum)|ne pas|não|non)\b.{0,40}",
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
        r".{0,60}\bproudly powered by .{1,40}|powered by (?:wordpress|ghost|hugo|jekyll|"
        r"squarespace|wix|"
        r"substack|medium|blogger|drupal|joomla|disqus).{0,40}",
        r"(?:theme|design|website|site)(?: \w+){0,2} by .{1,40}",
        r"(?:©|\(c\)|copyright) (?=[^.!?]*[^\W\d_])[^.!?]{2,100}",
        r"(?:this|the) (?:article|story|essay|piece|post) (?:first |originally )?(?:appears?|"
        r"appeared|ran|"
        r"was (?:first |originally )?published) (?:in|on) .{1,160}",
        r"(?:dieser (?:text|artikel|beitrag)|cet article|este (?:artículo|artigo|texto)|questo "
        r"articolo) "
        r"(?:erschien|ist (?:zuerst|ursprünglich)|est (?:d'abord |initialement )?paru|est extrait|"
        r"(?:se publicó|apareció|foi publicado) (?:originalmente|originariamente|por primera vez|"
        r"en|em|na|"
        r"no)|è (?:apparso|uscito|stato pubblicato (?:su|per))).{1,120}",
        r"(?:published (?:by|with|using)|made (?:in|with)|built (?:in|with)|created with|gemacht "
        r"mit|"
        r"erstellt mit|réalisé avec|hecho con|fatto con|feito com|gemaakt met|تعمل بواسطة) "
        r"(?:google docs|"
        r"notion|wix|webflow|squarespace|framer|ghost|carrd|substack|super|hugo|jekyll|astro|"
        r"wordpress|"
        r"blogger|shopify|elementor|netscape|frontpage|ووردبريس).{0,40}",
        r"updated automatically every .{1,20}",
        r"(?:your|this) browser (?:does not|doesn't|cannot|can't) (?:support|play) .{1,40}",
        r"(?:laatst bijgewerkt|senast (?:uppdaterad|ändrad)|last (?:edited|updated)|zuletzt "
        r"bearbeitet) "
        r"(?:by|door|av|von) [^.!?]{2,40}(?: [·|] .{1,60})?",
    ),
}
PATTERNS: Mapping[LineKind, tuple[str, ...]] = {
    kind: (*rows, *MORE.get(kind, ())) for kind, rows in _PATTERNS.items()
}
