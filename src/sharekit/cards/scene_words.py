"""What a scene shows, for those who don't see it: one sentence a language.

Languages without a row get the names and captions alone, which are the article's own words.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sharekit.article.language import primary

_TRAIL: Mapping[str, str] = MappingProxyType(
    {
        "en": "Drawing of a trail: in front, {front} cuts a way through brambles; a group follows;"
        " at the back, {rear} keeps everyone together",
        "de": "Zeichnung eines Pfades: Vorn bahnt {front} den Weg durchs Gestrüpp, eine Gruppe"
        " folgt, hinten hält {rear} alle zusammen",
        "fr": "Dessin d’un sentier : devant, {front} ouvre la voie dans les ronces ; un groupe"
        " suit ; à l’arrière, {rear} garde tout le monde ensemble",
        "es": "Dibujo de un sendero: delante, {front} abre paso entre las zarzas; sigue un grupo;"
        " detrás, {rear} mantiene a todos juntos",
        "it": "Disegno di un sentiero: davanti, {front} apre la via tra i rovi; segue un gruppo;"
        " in fondo, {rear} tiene tutti insieme",
        "pt": "Desenho de um trilho: à frente, {front} abre caminho nas silvas; um grupo segue;"
        " atrás, {rear} mantém todos juntos",
        "nl": "Tekening van een pad: vooraan baant {front} een weg door de bramen, een groep volgt,"
        " achteraan houdt {rear} iedereen bij elkaar",
        "sv": "Teckning av en stig: längst fram röjer {front} väg genom snåren, en grupp följer,"
        " längst bak håller {rear} alla samlade",
        "da": "Tegning af en sti: forrest rydder {front} vej gennem krattet, en gruppe følger,"
        " bagest holder {rear} alle samlet",
        "nb": "Tegning av en sti: fremst rydder {front} vei gjennom krattet, en gruppe følger,"
        " bakerst holder {rear} alle samlet",
        "fi": "Piirros polusta: edessä {front} raivaa tietä pensaikon läpi, ryhmä seuraa,"
        " viimeisenä {rear} pitää kaikki yhdessä",
        "pl": "Rysunek szlaku: z przodu {front} toruje drogę przez jeżyny, za nim grupa,"
        " z tyłu {rear} pilnuje, by wszyscy szli razem",
        "cs": "Kresba stezky: vpředu {front} proklestí cestu ostružiním, za ním skupina,"
        " vzadu {rear} drží všechny pohromadě",
        "tr": "Bir patika çizimi: önde {front} çalıların arasından yol açıyor, bir grup izliyor,"
        " arkada {rear} herkesi bir arada tutuyor",
        "ru": "Рисунок тропы: впереди {front} прорубает путь сквозь заросли, следом идёт группа,"
        " позади {rear} держит всех вместе",
        "uk": "Малюнок стежки: попереду {front} прорубує шлях крізь зарості, далі йде група,"
        " позаду {rear} тримає всіх разом",
        "ar": "رسم لدرب: في المقدمة {front} يشق الطريق بين الأشواك، تتبعه مجموعة،"
        " وفي الخلف {rear} يُبقي الجميع معًا",
        "he": "ציור של שביל: מלפנים {front} פורץ דרך בסבך, קבוצה אחריו,"
        " ומאחור {rear} שומר על כולם יחד",
        "hi": "पगडंडी का चित्र: आगे {front} झाड़ियों में रास्ता बनाता है,"
        " पीछे एक समूह, सबसे पीछे {rear} सबको साथ रखता है",
        "ja": "山道の絵。先頭で{front}が茂みを切り開き、一行が続き、最後尾で{rear}が全員をまとめる",
        "zh": "山径图：{front}在前方披荆斩棘，众人跟随，{rear}在队尾照看所有人",
        "ko": "산길 그림: 앞에서 {front}이(가) 덤불을 헤치고, 일행이 뒤따르며,"
        " 맨 뒤에서 {rear}이(가) 모두를 챙긴다",
    }
)


def trail_told(language: str | None, front: str, rear: str) -> str | None:
    """The trail in words, or None where there are none in that language."""
    sentence = _TRAIL.get(primary(language) or "en")
    return sentence.format(front=front, rear=rear) if sentence else None
