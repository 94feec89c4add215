"""Words that a line should not end or begin with, and units that stay with their number.

Articles, prepositions and conjunctions lead on to the word behind them; postpositions, particles
and bound nouns cling to the word before them. A row a language.
"""

from __future__ import annotations

_LEADING = {
    "en": "a an the of to in on at by for from with and or but is as my our your i",
    "de": "ein eine der die das den dem des zu in im an am auf und oder für von vom mit",
    "fr": "un une le la les de du des à au aux en et ou pour par sur",
    "es": "un una el la los las de del a al en y o por con su",
    "it": "un una il lo la i gli le di del della a al in e o per con su",
    "pt": "um uma o a os as de do da dos das em no na e ou por com",
    "ca": "un una el la els les de del a al en i o per amb",
    "ro": "un o al a de la în pe cu și sau din",
    "nl": "een de het van te in op aan en of voor met",
    "sv": "en ett den det de i på av för till med och eller att som",
    "da": "en et den det de i på af for til med og eller at som",
    "nb": "en et den det de i på av for til med og eller å som",
    "fi": "ja tai on ei se",
    "hu": "a az egy és vagy de hogy",
    "pl": "a i o u w z na do po za od we ze że kto co jak ale dla bez przez nad pod",
    "cs": "a i o u k s v z na do po za od ve se že kdo co jak ale pro bez nad pod",
    "sk": "a i o u k s v z na do po za od vo so že kto čo ako ale pre bez nad pod",
    "sl": "a in o k s v z na do po za od",
    "hr": "a i o u k s na do po za od iz",
    "ru": "а в и к о с у на не по за от до из ко со во об но или что кто как для без над под",
    "uk": "а в і й о з у на не по за від до із та зі але або що хто як для без над під",
    "bg": "а в и к о с у на не по за от до из",
    "sr": "а у и к о с на не по за од до из",
    "el": "ο η το οι τα του της των τον την σε στο στη και ή με για από να",
    "vi": "và là của cho trong với một các những để ở",
    "id": "yang di ke dari dan atau untuk pada",
    "ar": "في من على إلى عن أن إن لا ما هو هي",
    "fa": "از به در با و که تا بر",
    "ur": "اور کہ یا",
    "he": "של על אל את עם לא כי או גם",
    "hi": "और या कि न",
}
LEADING = {language: frozenset(words.split()) for language, words in _LEADING.items()}

_NEGATIONS = {
    "ar": "لا لم لن ما ليس ليست",
    "he": "לא אין",
    "es": "no ni",
    "pt": "não nem",
    "it": "non né",
    "ca": "no",
    "ro": "nu",
    "ru": "не ни",
    "uk": "не ні",
    "bg": "не",
    "pl": "nie ani",
    "hr": "ne",
    "sr": "не ne",
    "sl": "ne",
}
NEGATIONS = {language: frozenset(words.split()) for language, words in _NEGATIONS.items()}
"""Words that deny the next one: away from it, a line says the opposite at first sight."""

ONE_LETTER = frozenset({"pl", "cs", "sk", "sl", "hr", "ru", "uk", "bg", "sr"})
"""Languages in which a word of one letter at a line's end is a mistake, not a blemish."""

_CLINGING = {
    "hi": "का के की को से में पर ने तक है हैं था थी थे भी ही तो वाला वाले वाली",
    "mr": "आहे आहेत होते ही च",
    "ne": "छ छन् हो पनि नै",
    "pa": "ਦਾ ਦੇ ਦੀ ਨੂੰ ਤੋਂ ਵਿੱਚ ਤੇ ਨੇ ਹੈ ਹਨ ਵੀ ਹੀ",
    "ur": "کا کے کی کو سے میں پر نے تک ہے ہیں تھا تھی بھی ہی تو",
    "fa": "را است اند هم",
    "tr": "mı mi mu mü da de ki ile ise için gibi",
    "ko": "수 것 때 등 및 중 뿐 만 데 줄",
    "hu": "is",
    "ru": "же ли бы",
    "uk": "ж же б би",
}
CLINGING = {language: frozenset(words.split()) for language, words in _CLINGING.items()}

# Without the full stops of abbreviations.
_UNITS = {
    "de": "Prozent Euro Uhr Jahre Jahren Tage Stunden Minuten Millionen Milliarden Mio Mrd",
    "fr": "ans an heures heure jours minutes euros mille millions milliards",
    "es": "años horas días minutos euros mil millones",
    "it": "anni ore giorni minuti euro mila milioni miliardi",
    "pt": "anos horas dias minutos euros reais mil milhões",
    "nl": "procent euro uur jaar dagen minuten miljoen miljard",
    "pl": "zł lat godzin dni minut tys mln mld",
    "cs": "Kč let hodin dní minut tis mil",
    "ru": "лет года год г часов дней минут руб тыс млн млрд",
    "uk": "років року р годин днів хвилин грн тис млн млрд",
    "ar": "عامًا سنة ساعة يومًا دقيقة كم ألف مليون مليار",
    "he": "שנים שעות ימים דקות אלף מיליון ק״מ",
    "hi": "साल घंटे दिन मिनट किमी प्रतिशत लाख करोड़ हज़ार",
    "vi": "năm giờ ngày phút triệu tỷ km",
    "ko": "년 월 일 시간 분 명 개 번 원",
}
UNITS = {language: frozenset(words.split()) for language, words in _UNITS.items()}
