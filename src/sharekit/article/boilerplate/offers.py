"""Lines that ask the reader for something: to subscribe, to buy, to become a member; to log in.

Read with `patterns.py`, in the same form.
"""

from __future__ import annotations

NETWORKS = (
    "facebook|twitter|x|x \\(twitter\\)|linkedin|pinterest|whatsapp|reddit|tumblr|telegram|pocket|"
    "email|e-mail|mail|xing|mastodon|bluesky|threads|instagram|youtube|tiktok|flipboard|"
    "hacker news|buffer|line|skype|messenger|snapchat|signal|print|sms|rss"
)
_COUNT = r"\d[\d.,]{0,8}\s?(?:k|m|tsd\.?|mil)?"
_NAME = r"[^.!?]{1,50}"
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

NEWSLETTER = (
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
    r"(?:was this (?:e-?mail|newsletter|message) forwarded to you|(?:wurde dir|wurde ihnen) "
    r"dieser? (?:e-?mail|newsletter|mail) weitergeleitet|on vous a transféré (?:cet e-?mail|cette "
    r"newsletter)|te (?:han reenviado|reenviaron) este (?:correo|e-?mail|boletín)|ti hanno "
    r"inoltrato questa (?:e-?mail|newsletter))\?.{0,80}",
    r"(?:you(?:'re| are)? (?:receiv(?:e|ed|ing)|get|got|getting) this (?:e-?mail|newsletter|"
    r"message)|(?:du erhältst|sie erhalten) diese[ns]? (?:e-?mail|newsletter|nachricht|mail)|"
    r"vous recevez (?:cet e-?mail|cette newsletter|ce message)|(?:recibes|recibe) este (?:correo|"
    r"e-?mail|boletín)|(?:você )?(?:recebeu|recebe|está recebendo) este e-?mail|(?:ricevi|hai "
    r"ricevuto) questa (?:e-?mail|newsletter)),? (?:because|as you|weil|da (?:du|sie)|car|"
    r"parce que|porque|perché)\b.{1,140}",
    r"if you (?:enjoyed|liked|like|enjoy|found) (?:this|the|my) .{0,60}(?:follow|subscribe|"
    r"share it|sign up|join|clap|newsletter|consider).{0,80}",
    r"(?:enjoyed|liked|like|love|loved) (?:this|what you)(?: \w+){0,3}\? ?.{0,30}(?:subscribe|"
    r"follow|"
    r"share|sign up|join|newsletter|tell|pin).{0,60}",
    rf"follow (?:me|us|him|her|them|{_NAME}) on (?:{NETWORKS})\b.{{0,80}}",
    rf"(?:volg|folg|folge|folgt|folgen sie|suis|suivez|sígueme|síguenos|sigue|siga|segue|seguici|"
    rf"seguimi|segui|följ|følg|obserwuj)(?:[- ](?:mij|me|ons|mir|uns|moi|nous|nos|-nos|-me|mig|oss|"
    rf"mnie|nas))? (?:ook |auch |aussi |anche )?(?:op|auf|sur|en|no|na|nas|su|på|bei)\s"
    rf"(?:{NETWORKS})\b.{{0,80}}",
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
    r"(?:newsletter|infolettre|boletín|boletim|nieuwsbrief|nyhetsbrev) ?[:：] ?.{1,60}",
    r"(?:.{0,90}[.?!] )?[^.!?]{0,90}\b(?:jeden|jede|täglich|wöchentlich|chaque|tous les|toutes "
    r"les|cada|"
    r"todos|todas|toda|todo|ogni|every|each|daily|weekly|elke|iedere|"
    r"varje)\b[^.!?]{0,60}(?:postfach|"
    r"posteingang|boîte (?:mail|e-mail|aux lettres|de réception)|tu (?:correo|bandeja)|su correo|"
    r"seu e-?mail|sua caixa|tua (?:casella|e-?mail|mail)|your inbox|je inbox|je mailbox|din inkorg)"
    r"\b.{0,60}",
    r"(?:inscríbete|apúntate) a (?:nuestr[oa]|la|el) (?:boletín|newsletter|lista).{0,40}",
    r"(?:subscribe|abonnieren|s'abonner|abonnez-vous|suscríbete|assine|abbonati)(?: now| jetzt| "
    r"ya)? (?:for|"
    r"from|ab|für|dès|à partir de|pour|desde|por|a partir de|da|a) .{0,12}\d.{0,30}",
    r"(?:abonneer je|schrijf je in|meld je aan) .{0,50}(?:nieuwsbrief|blog)\b.{0,60}",
    r"prenumerera på .{1,60}|(?:melde dich|melden sie sich) (?:für|zu) .{1,60} an",
    r"(?:sign up|register) (?:for|to) (?:our|my|the) [^.!?]{0,60}(?:newsletter|list|digest|"
    r"briefing)\b.{0,40}",
    r"(?:подписывайтесь|подпишитесь|підписуйтесь|zapisz się|subskrybuj|obserwuj|přihlaste se|"
    r"sledujte|följ|følg|volg) (?:на |na |k |til |till )?(?:наш|мо[йяё]|nasz|mój|náš|můj|vår|mitt|"
    r"vores|onze|ons)[^.!?]{1,120}",
    r"(?:.{0,30}(?:人気)?ブログ(?:ランキング|村)|.{0,20}応援(?:クリック|ポチ|して)).{0,40}",
    r"(?:点击|長按|长按|扫码|扫描).{0,20}(?:关注|订阅).{0,30}|(?:如果|觉得|喜欢).{0,12}(?:点个|"
    r"点赞|分享|转发|关注|"
    r"在看).{0,30}",
    r".{0,30}(?:メールマガジン|メルマガ|ニュースレター)[にをの]?(?:登録|購読|申し込).{0,20}",
    r"(?:اشترك|سجّل|سجل) .{0,60}(?:نشرتنا|النشرة|بريد).{0,40}",
)

PROMOTION = (
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
    r"[^.!?]{0,60}\b(?:enthält|contient|contiene|contém|bevat|innehåller|zawiera|indeholder)\b"
    r"[^.!?]{0,40}\b(?:affiliate|affilié|afiliad|affiliat|reklam|annons|werbe)\w{0,8}[- ]?"
    r"[^.!?]{0,40}[.!]?.{0,90}",
    r"(?:as an amazon associate).{0,100}",
    r"(?:when|if) you (?:buy|click|purchase|shop|order)[^.!?]{0,60}\b(?:commission|fee|paid)\b"
    r".{0,90}",
    r"(?:wenn sie|wenn ihr|kaufen sie|si vous|si compras|si compra|si realizas|se compr|se acquist|"
    r"als je)[^.!?]{0,90}\b(?:provision|commission|comisión|comissão|commissione|commissie)\b"
    r".{0,90}",
    r"(?:this (?:post|article|content) (?:is|was) sponsored by) .{1,60}",
    r"(?:.{0,90}[.?!] )?(?:please )?(?:become|consider becoming) an? (?:paid |paying |monthly |"
    r"free )?(?:subscriber|member|patron|supporter)\b(?: (?:today|now|for|from|and|to|here|"
    r"at) ?"
    r".{0,60})?",
    r"(?:please )?(?:support|help (?:us )?(?:support|keep|fund)) (?:local|independent|"
    r"quality|our|"
    r"free|this) (?:journalism|reporting|newsroom|work|coverage|site|blog|magazine)\b.{0,90}",
    r"(?:apoie|apoia|apoya|apoye|soutenez|soutiens|sostieni|sostenete|unterstützen sie|"
    r"unterstütze|steun|stöd|wspieraj) (?:(?:o|a|el|la|le|il|den|das|nosso|nuestro|notre|nostro|"
    r"unseren|onze|vår|nasze) ?|l')?[^.!?]{0,20}(?:jornalismo|periodismo|journalisme|giornalismo|"
    r"journalismus|journalistiek|journalistik|dziennikarstwo)\b.{0,60}",
    r"(?:you(?:'ve| have) (?:read|used)|sie haben|vous avez lu|has leído|ha leído|você leu|leu|"
    r"hai letto|je (?:hebt|las)|du har läst)[^.!?]{0,20} \d{1,2} (?:of|von|sur|de|dos|di|van|av) "
    r"[^.!?]{0,12}\d{1,2}\b.{0,60}",
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
    r".{2,90}\? (?:book|start|try|get|request|schedule|claim) (?:a|your|our|the) [^.!?]{2,60}",
    r"(?:book|start|try|get|request|schedule|claim) (?:a|your|our) free (?:demo|trial|"
    r"consultation|call|quote|"
    r"audit|tour|sample|account|chapter)\b.{0,40}",
    r".{0,90}(?:exclusiv[oa]s? (?:para|de)|exclusif pour|réservée?s? (?:aux|à nos)|(?:exklusiv|"
    r"nur) für|"
    r"riservat[oaie] (?:agli|ai)|only (?:for|available to)|exclusive to|voorbehouden aan|alleen "
    r"voor) "
    r"(?:nuestros |nos |unsere |nossos |nostri |our )?(?:suscriptores|abonnés|abonnent\w{0,6}|"
    r"assinantes|"
    r"abbonati|subscribers|members|abonnees|mitglieder)\b.{0,90}",
    r"(?:.{0,90}[.?!] )?(?:suscríbete|suscríbase|abonnez-vous|abonnieren sie|assine|abbonati|"
    r"subscribe|iscriviti)"
    r"(?: (?:ya|hoy|now|today|já|jetzt|ora|dès maintenant))?(?: y lee| et lisez| e leia| e leggi| "
    r"and read|"
    r" para| pour| per| um| to) (?:seguir|continuar|lire|leggere|continuare|weiterzulesen|alles|"
    r"keep|"
    r"continue|read|ler|sin|sem|sans|senza|access|accéder|acceder|unlock).{0,80}",
    r"(?:作者简介|作者介紹|作者介绍|关于作者|著者紹介|プロフィール|글쓴이) ?[:：].{1,200}",
)
