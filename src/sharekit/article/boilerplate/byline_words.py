"""How bylines are worded: who wrote, when, how long it takes to read, where it was filed."""

from __future__ import annotations

import re

from sharekit.article.dates import MONTHS
from sharekit.lazy import lazy

_BY = (
    r"(?:(?:this (?:entry|post|article) was )?(?:written|posted|published|words|text|story|article|"
    r"reviewed|edited|medically reviewed) )?by|von|veröffentlicht von|geschrieben von|"
    r"(?:ein )?gast(?:beitrag|kommentar|essay) von|autor(?:in)?|écrit par|publié par|rédigé par|"
    r"par|posté par|proposé par|gepostet von|verfasst von|text von|erstellt von|"
    r"publicad[oa] por|escrit[oa] por|postado por|enviado por|texto de|por|scritto da|"
    r"pubblicato da|inserito da|testo di|di|da|author|autore|autora|auteur|"
    r"geschreven door|tekst van|door|skriven av|av|skrevet av|skrevet af|af|"
    r"(?:text|texte|texto|testo|words|story|bericht|reportage|autor(?:in)?|redaktion|"
    r"tekst)\s?(?=:)|"
    r"(?:verfasser(?:in)?|schrijver|författare|forfatter|skribent|autoras|autores|auteurs|authors|"
    r"auteure|autrice|hazırlayan|yazan|yazar|автор|текст|записал[а]?|autorka|tekst|opracowanie|"
    r"rozmawiał[a]?|napsal[a]?|připravil[a]?|szerző|írta|kirjoittaja|teksti|autori|a scris|"
    r"συντάκτης|penulis|oleh|tác giả)\s?(?=[:|])"
)
NAME = (
    r"(?P<name>[^\W\d_][\w'’.-]*(?: (?:(?:van|von|de|da|di|del|la|le|der|den|dos|bin|al|el|y|e) )*"
    r"[A-ZÀ-ÞŁŚŠŽА-Я][\w'’.-]*){0,3})"
)
BYLINE = lazy(rf"(?:(?i:{_BY}))\s?[:|]?\s{NAME}(?P<rest>.*)")
EXPLICIT = lazy(
    rf"(?i:(?:this (?:entry|post|article) was )?(?:written|posted|published|words|text|story|"
    rf"article) by|"
    rf"(?:veröffentlicht|geschrieben|gepostet|verfasst|erstellt|text) von|"
    rf"(?:écrit|publié|posté|rédigé|proposé) par|(?:publicad[oa]|escrit[oa]|postado|enviado) por|"
    rf"(?:scritto|pubblicato|inserito) da|geschreven door|skriven av|skrevet a[fv]|"
    rf"(?:author|autore|autora|auteur|autor|autorin|författare|forfatter|schrijver)\s?[:|])\s{NAME}"
)
_UNCASED = "[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]"
_UNCASED_NAME = rf"(?:[\u30a0-\u30ff＝]{{1,24}}|{_UNCASED}{{1,12}})(?!{_UNCASED}|＝)"
"""Whole, or none: longer ones are no names, but those that are spelt by sound."""
_NAMED = r"(?=$|\s?[|·•–—\d-])"
UNCASED_BYLINE = lazy(  # Chinese names have no space, Japanese ones may
    rf"(?:作者|撰文|記者|记者)\s?[：:/]\s?(?P<zh>{_UNCASED_NAME})"
    rf"|(?:^|\s)(?:文|著者|筆者|執筆|取材・文|文・写真|写真・文|ライター|投稿者|글)\s?[：:/／]\s?"
    rf"(?P<ja>{_UNCASED_NAME}(?: {_UNCASED_NAME}(?![：:]))?)"
    r"|^(?:بقلم|كتبه|كتبته|الكاتب|الكاتبة)\s?:?\s(?P<ar>[\u0600-\u06ff]{2,14}(?: "
    rf"[\u0600-\u06ff]{{2,14}}){{1,3}}){_NAMED}"
    rf"|^(?:מאת|כתב|כתבה)\s?:?\s(?P<he>[\u0590-\u05ff]{{2,14}}(?: "
    rf"[\u0590-\u05ff]{{2,14}}){{1,3}}){_NAMED}"
    rf"|^(?:लेखक|लेखिका|द्वारा)\s?:?\s(?P<hi>[\u0900-\u097f]{{2,16}}(?: "
    rf"[\u0900-\u097f]{{2,16}}){{1,3}}){_NAMED}"
)
PUBLISHED_IN = lazy(
    r"(?:published|posted|veröffentlicht|publicad[oa]|publiée?|pubblicat[oa]|gepubliceerd|"
    r"publicerad)"
    r" (?:in|on|en|em|dans|su|i|op)\b.{1,90}",
    re.I,
)
INSIDE = lazy(rf"\b(?i:by|von|par|por|da|di)\s{NAME}\s*[|·•,–—-]?\s*$")
DATE_WORDS = lazy(
    r"\b(?:posted|published|updated|last updated|last modified|first published|modified|created|"
    r"on|in|"
    r"at|date|by|von|am|um|uhr|veröffentlicht|aktualisiert|zuletzt|stand|geändert|publié|"
    r"mis à jour|"
    r"le|modifié|à|publicado|publicada|actualizado|actualizada|el|a las|em|atualizado|às|"
    r"pubblicato|aggiornato|il|alle|ore|de|of|the|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|"
    r"sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|"
    r"jeudi|"
    r"vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|"
    r"mercoledì|giovedì|venerdì|sabato|domenica|am|pm|h|min|a\.m\.|p\.m\.|gmt|utc|est|edt|pst|pdt|"
    r"cet|"
    r"cest|datum|fecha|data|dato|gepubliceerd|bijgewerkt|geplaatst|publicerad|uppdaterad|ändrad|"
    r"op|om|"
    r"uur|den|kl|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|"
    r"torsdag|fredag|lördag|söndag|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|postado|modifica|"
    r"в|о|года|г|опубликовано|обновлено|dodano|opublikowano|"
    r"公開日?|投稿日時?|掲載日?|作成日|最終更新日?|更新日?|发布(?:时间|日期|于)?|發[布佈]日期|编辑于|"
    r"作成|更新时间|작성일?|등록일?|입력|수정일?)\b",
    re.I,
)
READING_TIME = lazy(
    r"(?:(?:est\.|estimated|average|approx\.|total|geschätzte|voraussichtliche|ungefähre)? ?"
    r"(?:reading time|read time|time to read|lesezeit|lesedauer)|"
    r"temps (?:moyen |estimé )?de lecture(?: estimé)?|durée de lecture|"
    r"tiempo (?:estimado |aproximado )?de lectura(?: estimado)?|"
    r"tempo (?:estimado |médio )?de leitura(?: estimado)?|"
    r"tempo (?:stimato |medio )?di lettura(?: stimato)?|leestijd|lästid|læsetid|lesetid|"
    r"lecture|lectura|leitura|lettura)?[:\s~]{0,3}(?:ca\. |about |"
    r"environ )?\d{1,3}(?:[–-]\d{1,3})?"
    r"[\s-]?(?:min(?:ute)?s?|mn|minuten|minutos|minuti|[’'′])\.?(?: (?:read|to read|reading|"
    r"reading time|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|lezen|lästid|"
    r"läsning))?"
    r"|(?:この(?:記事|文章)は、?)?(?:約 ?)?\d{1,3} ?分で読め(?:る|ます)。?|"
    r"(?:阅读|閱讀)(?:时间|時間)?[约約：:\s]{0,3}\d{1,3} ?分[钟鐘]"
    r"|(?:(?:وقت|مدة) القراءة:? )?\d{1,3} (?:دقائق|دقيقة|د)(?: (?:قراءة|للقراءة))?",
    re.I,
)
LABELLED = lazy(  # `12 min` and `Topics: bees` can be a text's own
    r".{0,30}(?:read|lese|lecture|lectura|leitura|lettura|lees|leest|läs|læs|読め|阅读|閱讀|قراءة)|"
    r"(?:filed|posted|tagged|abgelegt|classé|archivado|arquivado|archiviato) ",
    re.I,
)
FILED = lazy(
    r"(?:filed under|tagged with|tagged|tagged as|tags?|topics?|labels?|categor(?:y|ies)|posted in|"
    r"filed in|"
    r"kategorien?|schlagw(?:ort|örter)|themen|abgelegt unter|catégories?|étiquettes?|mots-clés|"
    r"classé dans|categorías?|etiquetas|archivado en|categorias?|categorie|arquivado em|"
    r"tag|archiviato in)\s?:\s?\S.{0,120}"
    r"|(?:filed under|posted in|tagged with|abgelegt unter|classé dans|archivado en) \S.{0,120}",
    re.I,
)
FILED_AT_END = lazy(
    r"\s?[,|·•–—-]\s?(?:filed (?:under|in)|posted in|tagged(?: with| as)?|abgelegt unter|"
    r"veröffentlicht (?:in|unter)|classé dans|publié dans|archivado en|publicado en|"
    r"arquivado em|publicado em|archiviato in|pubblicato in|geplaatst in)\s?:?\s\S.{0,80}$",
    re.I,
)
IN_SECTION = lazy(
    r"\b(?:by|von|par|por|da|di|door|av|af) [A-ZÀ-ÞŁŚŠŽ][\w'’.-]*(?: [\w'’.-]{1,20}){1,3}"
    r"(?P<section> (?:in|en|dans|em|su|unter|onder|under|i) [^\W\d_][\w&'’ -]{1,50})$"
)
_WHEN_CHANGED = (
    r"(?:(?:last )?updated|published|posted|modified|edited|zuletzt aktualisiert|aktualisiert|"
    r"veröffentlicht|publiée?|mise? à jour|modifiée?|publicad[oa]|actualizad[oa]|atualizad[oa]|"
    r"aggiornat[oa]|pubblicat[oa])"
)
UNCOUNTED_AGO = "منذ"
"""The one that may stand before a word for a number: `منذ يومين`."""
AGO_WORDS = (
    r"\d{1,3} (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago|"
    r"\d{1,3} ?(?:mins?|hrs?|h|d|w|wks?|mo|yrs?|y)(?: ago)?|"
    r"vor \d{1,3} (?:minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)|"
    r"il y a \d{1,3} \w{2,9}|hace \d{1,3} \w{2,9}|há \d{1,3} \w{2,9}|"
    r"\d{1,3} (?:giorni|ore|mesi|anni|minuti) fa|\d{1,3} \w{2,9} geleden|"
    r"för \d{1,3} \w{2,9} sedan|\d{1,3} ?(?:分|小时|時間|天|日|周|週間|个月|か月|ヶ月|年)前|منذ "
    r"\S{1,12}(?: \S{2,9})?|\d{1,3} \w{2,9} (?:temu|назад|тому|önce|siden|sitten)"
)
DAY_WORDS = (
    r"yesterday|today|just now|gestern|heute|gerade eben|hier|aujourd[’']hui|à l[’']instant|ayer|"
    r"hoy|ahora mismo|ontem|hoje|agora mesmo|ieri|oggi|poco fa|gisteren|vandaag|zojuist|igår|idag|"
    r"wczoraj|dzisiaj|dziś|вчера|сегодня|dün|bugün|昨日|今日|昨天|今天|어제|오늘|أمس|اليوم"
)
"""Days that comments tell instead of a date."""
_SECTION = r" (?:in|en|dans|em|su|unter) [^\W\d_][\w&'’ -]{1,40}"
AGO = lazy(rf"{_WHEN_CHANGED}:? (?:{AGO_WORDS})(?:{_SECTION})?|(?:{AGO_WORDS})", re.I)
PART = lazy(r"\s[|·•–—-]\s|\s?[|·•]\s?")
_MONTHS = "|".join(sorted(MONTHS, key=len, reverse=True))
DAY_AND_MONTH = lazy(
    rf"(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}\.? (?:de )?(?:{_MONTHS})\.?", re.I
)
PUBLISHED_ON = lazy(
    r"(?:dieser (?:beitrag|artikel|eintrag) wurde|cet article a été publié|"
    r"esta entrada fue publicada|"
    r"este (?:post|artigo) foi publicado|questo articolo è stato pubblicato|"
    r"this (?:entry|post|article) was (?:posted|published)) .{1,100}",
    re.I,
)
TIME = lazy(
    r"\b\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|\s?(?:uhr|heures?|horas?|ore)\b|\s?h\b(?:\s?\d{2})?)"
    r"(?:\s?(?:uhr|h|hs)\b)?(?:\s?[ap]\.?m\b\.?)?"
    r"(?:\s(?:e[sd]?t|p[sd]?t|c[sd]?t|m[sd]t|gmt|utc|cet|cest|bst|mez|mesz|brt)\b)?"
    r"|\b\d{1,2}\s?[ap]\.?m\b\.?",
    re.I,
)
COUNT_AT_END = lazy(
    r"[\s|·•,–—-]{1,3}(?:(?:letto|lu|leído|lido|gelesen|gelezen|read|viewed|visto|vu|czytano) "
    r"\d[\d.,\u202f\u00a0 ]{0,9} (?:volte|fois|veces|vezes|mal|keer|times|razy)|"
    r"\d[\d.,]{0,9}k? (?:views?|reads?|aufrufe|vues|lectures|visitas|visualizzazioni|letture|"
    r"visualizações|weergaven|visningar|wyświetleń)|\d{1,5} (?:comments?|replies|kommentare?|"
    r"commentaires?|comentarios?|comentários?|commenti|commento)|(?:no|0) comments|"
    r"leave a (?:comment|reply)|comments off|keine kommentare|aucun commentaire|sin comentarios|"
    r"sem comentários|nessun commento)\s*$",
    re.I,
)
CHANGE_WORDS = lazy(
    r"\b(?:last (?:update|change|edit)|letzte (?:aktualisierung|änderung)|"
    r"dernière (?:mise à jour|modification)|(?:última|ultima) (?:actualización|modificación|"
    r"atualização|modifica|revisione)|ultimo aggiornamento|date de publication|"
    r"fecha de publicación|data de publicação|data di pubblicazione|publication date|"
    r"mise en ligne|parution|édité)\b",
    re.I,
)
LEFTOVER = lazy(r"[\d\s:.,|·•/@()+–—-]|\b[ap]m\b", re.I)
NAME_WORD = lazy(r"[^\W\d_][\w'’.-]*")
# "von und zu Stein" and "Ortega y Gasset" are one name.
NAME_SPLIT = lazy(
    r"\s*(?:,|&|\band\b|(?<!\bvon )\bund\b|\bet\b|\b[ye]\b(?=\s+[^\s,&]+\s+[^\s,&]))\s+"
)
JOB = lazy(  # what stands behind a name, or in place of one
    r"(?:.*[\s-])?(?:writers?|reporters?|editors?|correspondents?|columnists?|critics?|"
    r"contributors?|journalists?|photographers?|staff|essay|column|op-ed|newsroom|"
    r"redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in)?|autor(?:in)?|"
    r"kolumnist(?:in)?|gastbeitrag|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|"
    r"journaliste|envoyée? spéciale?|redactora?|corresponsal|periodista|columnista|reporter[oa]|"
    r"editora?|jornalista|repórter|colunista|correspondente|redattore|redattrice|giornalista|"
    r"corrispondente|inviat[oa]|editorialista|redacteur|verslaggever|columniste|redaktör|"
    r"krönikör|journalista|redaktorka?|korespondentk?a?)(?:\s(?:at|in|for|à|en|a|im|für|de)\s.*)?",
    re.I,
)
UPDATED = lazy(
    r"updated|modified|last update|bijgewerkt|uppdaterad|opdateret|oppdatert|更新|aktualisier|"
    r"geändert|änderung|mise? à jour|modifi[éc]|"
    r"actualiza|atualiza|aggiorna",
    re.I,
)
PUBLISHED = lazy(r"publi|pubbl|veröff|post|公開|投稿|掲載|发布|опубл", re.I)
