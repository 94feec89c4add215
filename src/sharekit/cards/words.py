"""The fixed words on a card, one row a language. Everything else is the article's own."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from sharekit.article.language import primary


class Words(NamedTuple):
    """Fixed words of one language.

    read: the pin's button. published: with {year}. old: where no date is known. quote, title:
    what the alt text calls the card. more: with {count}, of what a list goes on with: words that
    suit one as well as many. others: with {name}, of the first of several authors.
    """

    read: str
    published: str
    old: str
    quote: str
    title: str
    more: str
    others: str


_ENGLISH = Words(
    "Read the article",
    "First published {year}",
    "More than a year old",
    "Quote",
    "Title card",
    "+ {count} more",
    "{name} et al.",
)
_ROWS = {
    "en": _ENGLISH,
    "af": Words(
        "Lees die artikel", "Verskyn in {year}", "Meer as ’n jaar oud", "Aanhaling", "Titelkaart",
        "+ nog {count}", "{name} e.a.",
    ),
    "ar": Words(
        "اقرأ المقال", "نُشر أول مرة عام {year}", "مضى عليه أكثر من عام", "اقتباس",
        "بطاقة العنوان", "+ {count} أخرى", "{name} وآخرون",
    ),
    "az": Words(
        "Məqaləni oxu", "İlk dəfə {year}-də dərc olunub", "Bir ildən köhnə", "Sitat",
        "Başlıq kartı", "+ daha {count}", "{name} və b.",
    ),
    "be": Words(
        "Чытаць артыкул", "Апублікавана ў {year} годзе", "Больш за год таму", "Цытата",
        "Картка з загалоўкам", "+ яшчэ {count}", "{name} і інш.",
    ),
    "bg": Words(
        "Прочетете статията", "Публикувано през {year} г.", "Отпреди повече от година", "Цитат",
        "Заглавна карта", "+ още {count}", "{name} и др.",
    ),
    "bn": Words(
        "লেখাটি পড়ুন", "প্রথম প্রকাশ {year}", "এক বছরের বেশি পুরোনো", "উদ্ধৃতি", "শিরোনাম কার্ড",
        "+ আরও {count}টি", "{name} ও অন্যান্য",
    ),
    "ca": Words(
        "Llegeix l’article", "Publicat el {year}", "De fa més d’un any", "Citació",
        "Targeta de títol", "+ {count} més", "{name} et al.",
    ),
    "cs": Words(
        "Číst článek", "Vydáno {year}", "Starší než rok", "Citát", "Titulní karta",
        "+ ještě {count}", "{name} a další",
    ),
    "da": Words(
        "Læs artiklen", "Udgivet {year}", "Mere end et år gammel", "Citat", "Titelkort",
        "+ {count} mere", "{name} m.fl.",
    ),
    "de": Words(
        "Artikel lesen", "Erschienen {year}", "Über ein Jahr alt", "Zitat", "Titelkarte",
        "+ {count} weitere", "{name} u. a.",
    ),
    "el": Words(
        "Διαβάστε το άρθρο", "Πρώτη δημοσίευση {year}", "Πάνω από έναν χρόνο παλιό", "Παράθεμα",
        "Κάρτα τίτλου", "+ {count} ακόμη", "{name} κ.ά.",
    ),
    "es": Words(
        "Leer el artículo", "Publicado en {year}", "Hace más de un año", "Cita",
        "Tarjeta de título", "+ {count} más", "{name} et al.",
    ),
    "et": Words(
        "Loe artiklit", "Esmakordselt ilmunud {year}", "Üle aasta vana", "Tsitaat",
        "Pealkirjakaart", "+ veel {count}", "{name} jt",
    ),
    "eu": Words(
        "Irakurri artikulua", "Lehen argitalpena: {year}", "Urtebete baino zaharragoa", "Aipua",
        "Izenburu-txartela", "+ beste {count}", "{name} eta beste",
    ),
    "fa": Words(
        "خواندن مقاله", "نخستین انتشار {year}", "قدیمی‌تر از یک سال", "نقل‌قول", "کارت عنوان",
        "+ {count} مورد دیگر", "{name} و دیگران",
    ),
    "fi": Words(
        "Lue artikkeli", "Julkaistu {year}", "Yli vuoden vanha", "Sitaatti", "Otsikkokortti",
        "+ {count} lisää", "{name} ym.",
    ),
    "fr": Words(
        "Lire l’article", "Première parution {year}", "Plus d’un an déjà", "Citation",
        "Carte de titre", "+ {count} de plus", "{name} et al.",
    ),
    "gl": Words(
        "Ler o artigo", "Publicado en {year}", "Hai máis dun ano", "Cita", "Tarxeta de título",
        "+ {count} máis", "{name} et al.",
    ),
    "gu": Words(
        "લેખ વાંચો", "પ્રથમ પ્રકાશન {year}", "એક વર્ષથી જૂનું", "અવતરણ", "શીર્ષક કાર્ડ",
        "+ બીજા {count}", "{name} અને અન્ય",
    ),
    "he": Words(
        "לקריאת המאמר", "פורסם לראשונה ב־{year}", "לפני יותר משנה", "ציטוט", "כרטיס כותרת",
        "+ עוד {count}", "{name} ואחרים",
    ),
    "hi": Words(
        "लेख पढ़ें", "पहली बार {year} में प्रकाशित", "एक साल से ज़्यादा पुराना", "उद्धरण",
        "शीर्षक कार्ड", "+ {count} और", "{name} व अन्य",
    ),
    "hr": Words(
        "Pročitajte članak", "Objavljeno {year}.", "Starije od godinu dana", "Citat",
        "Naslovna kartica", "+ još {count}", "{name} i dr.",
    ),
    "hu": Words(
        "A cikk elolvasása", "Első megjelenés: {year}", "Több mint egyéves", "Idézet", "Címkártya",
        "+ további {count}", "{name} és mások",
    ),
    "id": Words(
        "Baca artikelnya", "Pertama terbit {year}", "Lebih dari setahun lalu", "Kutipan",
        "Kartu judul", "+ {count} lagi", "{name} dkk.",
    ),
    "is": Words(
        "Lesa greinina", "Fyrst birt {year}", "Meira en ársgamalt", "Tilvitnun", "Titilspjald",
        "+ {count} í viðbót", "{name} o.fl.",
    ),
    "it": Words(
        "Leggi l’articolo", "Pubblicato nel {year}", "Più di un anno fa", "Citazione",
        "Scheda del titolo", "+ {count} in più", "{name} et al.",
    ),
    "ja": Words(
        "記事を読む", "{year}年初出", "公開から1年以上", "引用", "タイトルカード", "ほか{count}件",
        "{name}ほか",
    ),
    "ka": Words(
        "სტატიის წაკითხვა", "პირველად გამოქვეყნდა {year} წელს", "ერთ წელზე მეტი ხნის", "ციტატა",
        "სათაურის ბარათი", "+ კიდევ {count}", "{name} და სხვ.",
    ),
    "ko": Words(
        "기사 읽기", "{year}년 게시", "1년 이상 지난 글", "인용", "제목 카드", "외 {count}개",
        "{name} 외",
    ),
    "lt": Words(
        "Skaityti straipsnį", "Pirmą kartą paskelbta {year} m.", "Senesnis nei metai", "Citata",
        "Pavadinimo kortelė", "+ dar {count}", "{name} ir kt.",
    ),
    "lv": Words(
        "Lasīt rakstu", "Pirmpublicēts {year}. gadā", "Vairāk nekā gadu vecs", "Citāts",
        "Virsraksta karte", "+ vēl {count}", "{name} u.c.",
    ),
    "mr": Words(
        "लेख वाचा", "प्रथम प्रकाशन {year}", "एका वर्षापेक्षा जुना", "अवतरण", "शीर्षक कार्ड",
        "+ आणखी {count}", "{name} आणि इतर",
    ),
    "ms": Words(
        "Baca artikel", "Mula terbit {year}", "Lebih setahun lalu", "Petikan", "Kad tajuk",
        "+ {count} lagi", "{name} dkk.",
    ),
    "nb": Words(
        "Les artikkelen", "Publisert {year}", "Mer enn et år gammel", "Sitat", "Tittelkort",
        "+ {count} til", "{name} m.fl.",
    ),
    "nl": Words(
        "Lees het artikel", "Verschenen in {year}", "Meer dan een jaar oud", "Citaat",
        "Titelkaart", "+ nog {count}", "{name} e.a.",
    ),
    "nn": Words(
        "Les artikkelen", "Publisert {year}", "Meir enn eitt år gammal", "Sitat", "Tittelkort",
        "+ {count} til", "{name} m.fl.",
    ),
    "pl": Words(
        "Czytaj artykuł", "Opublikowano w {year}", "Sprzed ponad roku", "Cytat", "Karta tytułowa",
        "+ jeszcze {count}", "{name} i in.",
    ),
    "pt": Words(
        "Ler o artigo", "Publicado em {year}", "Há mais de um ano", "Citação", "Cartão de título",
        "+ mais {count}", "{name} et al.",
    ),
    "ro": Words(
        "Citește articolul", "Publicat în {year}", "Mai vechi de un an", "Citat", "Card de titlu",
        "+ încă {count}", "{name} ș.a.",
    ),
    "ru": Words(
        "Читать статью", "Опубликовано в {year} году", "Старше года", "Цитата",
        "Карточка с заголовком", "+ ещё {count}", "{name} и др.",
    ),
    "sk": Words(
        "Čítať článok", "Vydané {year}", "Staršie ako rok", "Citát", "Titulná karta",
        "+ ešte {count}", "{name} a ďalší",
    ),
    "sl": Words(
        "Preberite članek", "Objavljeno {year}", "Starejše od enega leta", "Citat",
        "Naslovna kartica", "+ še {count}", "{name} idr.",
    ),
    "sq": Words(
        "Lexo artikullin", "Botuar më {year}", "Më i vjetër se një vit", "Citim", "Kartë titulli",
        "+ edhe {count}", "{name} etj.",
    ),
    "sr": Words(
        "Прочитајте чланак", "Објављено {year}.", "Старије од годину дана", "Цитат",
        "Насловна картица", "+ још {count}", "{name} и др.",
    ),
    "sv": Words(
        "Läs artikeln", "Publicerad {year}", "Mer än ett år gammal", "Citat", "Titelkort",
        "+ {count} till", "{name} m.fl.",
    ),
    "ta": Words(
        "கட்டுரையைப் படிக்க", "முதல் வெளியீடு {year}", "ஓராண்டுக்கும் பழையது", "மேற்கோள்",
        "தலைப்பு அட்டை", "+ மேலும் {count}", "{name} மற்றும் பலர்",
    ),
    "te": Words(
        "వ్యాసం చదవండి", "తొలి ప్రచురణ {year}", "ఏడాదికి పైగా పాతది", "ఉల్లేఖనం", "శీర్షిక కార్డు",
        "+ మరో {count}", "{name} తదితరులు",
    ),
    "th": Words(
        "อ่านบทความ", "เผยแพร่ครั้งแรกปี {year}", "เก่ากว่าหนึ่งปี", "คำคม", "การ์ดชื่อเรื่อง",
        "+ อีก {count} ข้อ", "{name}และคณะ",
    ),
    "tr": Words(
        "Yazıyı oku", "İlk yayın {year}", "Bir yıldan eski", "Alıntı", "Başlık kartı",
        "+ {count} tane daha", "{name} vd.",
    ),
    "uk": Words(
        "Читати статтю", "Опубліковано {year} року", "Понад рік тому", "Цитата",
        "Картка із заголовком", "+ ще {count}", "{name} та ін.",
    ),
    "ur": Words(
        "مضمون پڑھیں", "پہلی اشاعت {year}", "ایک سال سے زیادہ پرانا", "اقتباس", "عنوان کارڈ",
        "+ مزید {count}", "{name} اور دیگر",
    ),
    "vi": Words(
        "Đọc bài viết", "Đăng lần đầu {year}", "Đã hơn một năm", "Trích dẫn", "Thẻ tiêu đề",
        "+ {count} mục nữa", "{name} và những người khác",
    ),
    "zh": Words(
        "阅读全文", "{year} 年发表", "发表已超过一年", "引文", "标题卡", "另有 {count} 个",
        "{name}等",
    ),
    "zh-hant": Words(
        "閱讀全文", "{year} 年發表", "發表已超過一年", "引文", "標題卡", "另有 {count} 個",
        "{name}等",
    ),
}  # fmt: skip
_SAME = {
    "no": "nb", "iw": "he", "in": "id", "bs": "hr", "sh": "hr",
    "zh-tw": "zh-hant", "zh-hk": "zh-hant", "zh-mo": "zh-hant", "yue": "zh-hant",
}  # fmt: skip

WORDS: Mapping[str, Words] = MappingProxyType(_ROWS)


def words_for(language: str | None) -> Words:
    """The row of a BCP 47 tag: of its script or region where it has one, else of its language.

    English where there is none.
    """
    first, *rest = (language or "").strip().replace("_", "-").lower().split("-")
    for tag in (*(f"{first}-{part}" for part in rest), primary(language) or "en"):
        row = WORDS.get(_SAME.get(tag, tag))
        if row is not None:
            return row
    return _ENGLISH
