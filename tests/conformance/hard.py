"""Hard titles and quotes: what people paste, what fonts lack, what engines stumble over."""

from __future__ import annotations

_SENTENCE = "The person in front chooses the line and the person behind keeps the rope"
_COMPOUND = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

_LONG_WORDS = (
    _COMPOUND,
    _COMPOUND.upper(),
    _COMPOUND * 3,
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "Pneumonoultramicroscopicsilicovolcanoconiosis is a word.",
    "muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine",
    "превысокомногорассмотрительствующий человек",
    "ηλεκτροεγκεφαλογραφηματικότατος",
    "W" * 80,
    "i" * 80,
    "a" * 400,
    "m-" * 60,
    "half/half" * 12,
    "snake_case_words_that_never_end_" * 4,
    "CamelCaseWordsThatNeverEndEither" * 4,
    "1234567890" * 12,
    "……………………………………………………………………",
    "—" * 50,
    "!" * 70,
)
_URLS = (
    "https://www.example.com/a/very/long/path/that/goes/on/and/on?with=parameters&and=more#fragment",
    "See https://example.com/" + "x" * 150 + " for more.",
    "mailto:somebody.with.a.long.name@a-host-with-a-long-name.example",
    "C:\\Users\\somebody\\Documents\\a long folder\\another long folder\\file.txt",
    "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf is where it lies",
    "https://例え.example/道/選ぶ?人=後ろ",
    "http://[2001:db8::1]:8080/path and 192.0.2.1/24",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
)
_SYNTAX = (
    "$", "&", "<", ">", '"', "'", "\\", "%s %d {0} {name} %(x)s", "${HOME} $(id) `id`",
    "<script>alert('rope')</script>", "&amp; &lt; &#x202e; &nbsp;", "<b>bold</b> & <i>italic</i>",
    "]]> <![CDATA[ x ]]>", "a $ b & c < d > e", "$1,000 & €2.000,50 < £3", "{{ mustache }} {% raw %}",
    "'; DROP TABLE cards; --", "**bold** _italic_ `code` [link](x)", "# Heading or #hashtag?",
    "@someone said 100 % of it", "C++ & C# <=> F#", "f(x) = x² − 3x + ½ ≤ ∞", "5′ 11″ and 90°",
    "½ ⅓ ¼ ⅞ x₁ x² ®™©", "→ ← ↑ ↓ ⇒ ✓ ✗ ★", "a\u00adb\u00adc soft hyphens in a hy\u00adphen\u00adat\u00aded word",
)  # fmt: skip
_SPACES = (
    "one\u00a0two\u00a0three\u00a0four\u00a0five\u00a0six\u00a0seven\u00a0eight\u00a0nine\u00a0ten",
    "tabs\there\tand\tthere", "line\nbreaks\r\nof every\u2028kind\u2029here", "a  b   c    d",
    " leading and trailing ", "\u3000全角\u3000空白\u3000", "zero\u200bwidth\u200bspaces", "word\u2060joiner",
    "thin\u2009space\u202fnarrow\u2003em", "\ufeffa mark of byte order", "ends with a space ", "\u200b",
    "no" + "\u00a0" * 40 + "break", "\x00control\x07characters\x1b[31mred",
)  # fmt: skip
_MARKS = (
    "e\u0301e\u0300e\u0302 cafe\u0301 nai\u0308ve", "Z" + "\u0351\u0327\u0334" * 20 + "algo",
    "H̷̢̛̭̗̣̤͕e̸̢̛̛̗̠̤͉l̶̢̛̖̲̳̖p", "a\u0308\u0304 o\u0328\u0304 ǖ ǘ ǚ ǜ", "ệ ậ ữ ặ ỗ Ắ Ẩ Ễ Ộ Ữ",
    "\u0301starts with a mark", "q\u0307\u0323 and s\u0323\u0307", "निस्तब्धता कर्त्तव्य ज्योत्स्ना",
    "क्ष त्र ज्ञ श्र द्ध ह्म", "ที่ นี่ ปี่ ฎุ ฏู ญู น้ำ กำ", "بِسْمِ ٱللَّهِ", "שָׁלוֹם עֲלֵיכֶם", "각 \u1100\u1161\u11a8",
    "A\u030a Å \u212b", "ﬁ ﬂ ﬀ ﬃ ligatures", "ſpecial lönġ ẞ", "Ĳssel ĳ Ǆ ǅ ǆ", "İstanbul ısırgan İI ıi",
)  # fmt: skip
_UNKNOWN = (
    "\U000e0080 unassigned", "\u0378\u0379 unassigned", "\ue000\uf8ff private use",
    "\U0010fffd\U000f0000", "\ufffd replacement", "\uffff noncharacter", "\ufdd0 noncharacter",
    "𓀀𓁐 hieroglyphs", "𐎀𐎁 cuneiform", "𞤀𞤣𞤤𞤢𞤥 Adlam", "ᏣᎳᎩ Cherokee", "ᠮᠣᠩᠭᠣᠯ Mongolian", "𝔉𝔯𝔞𝔨𝔱𝔲𝔯 𝕓𝕠𝕝𝕕",
    "\u115f\u3164 fillers", "\U0001bca0 shorthand", "\ud800 lone surrogate",
)  # fmt: skip
_EMOJI = (
    "😀", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "👩‍👩‍👧‍👦👨‍👩‍👧", "👍🏽👍🏿👍", "🇩🇪🇫🇷🇯🇵🇺🇦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "1️⃣2️⃣3️⃣#️⃣*️⃣", "❤︎ ❤️ ☺︎ ☺️", "🧗 keeps the rope 🪢", "text🔥without🔥spaces🔥between🔥words",
    "🇩", "👩‍", "\u200d\u200d\u200d", "\ufe0f\ufe0f", "🏽", "👨🏽‍🚀🚀", "✂️ – ✈︎", "🤷🏻‍♀️ who leads?",
)  # fmt: skip
_MIXED = (
    "قال HTTP/2 إنه أسرع من HTTP/1.1 بنسبة 30%.", "The word חבל means rope.", "אני אוהב Python 3.11!",
    "العنوان: https://example.com/path?x=1", "(مرحبا) [عالم] {سلام} «نعم»", "Tel. +49 (0)30 123456 هاتف",
    "\u202eoverride\u202c and more", "\u2067isolate\u2069 and \u2066another\u2069", "\u202a\u202b\u202d\u202e unclosed",
    "\u2069\u2069\u202c stray", "english العربية english العربية english العربية english", "١٢٣ و 456 و ۷۸۹",
    "שלום, עולם! Hello, world! مرحبا", "A1-ب2-C3", "ירושלים (Jerusalem, القدس)", "5 > 3 و 3 < 5",
    "日本語とEnglishと한국어と中文", "iPhoneで写真を撮る", "Привет, мир — hello, world — γειά σου", "ｆｕｌｌ　ｗｉｄｔｈ",
    "ﾊﾝｶｸ ｶﾀｶﾅ", "「引用」『二重』（括弧）、句点。", "“curly” ‘single’ «guillemets» „low“ ‚low‘", "¿Quién va delante? ¡Nadie!",
)  # fmt: skip
_PLAIN = (
    "A", "I", "?", ".", "42", "a b", "Ö", "道", "ไ", "र", "ع", "א", "THE PERSON IN FRONT KEEPS THE ROPE",
    "THE PERSON IN FRONT CHOOSES THE LINE AND THE PERSON BEHIND KEEPS THE ROPE FOR EVERYBODY WHO FOLLOWS",
    "ПЕРСОНА ВПЕРЕДИ ВЫБИРАЕТ ПУТЬ", "ΟΠΟΙΟΣ ΠΗΓΑΙΝΕΙ ΜΠΡΟΣΤΑ", "sPoNgEbOb CaSe", "e. e. cummings",
    "J. R. R. Tolkien, Ph.D., et al.", "rock ’n’ roll ’til ’90s", "O’Brien’s d’être l’été", "vs.", "& co.",
    "Who? What?! Where…?!", "Mr. Jones vs. the U.S.A. (Inc.)", "12:30–14:45, 3–4 km, 20 %, 5 °C",
)  # fmt: skip
_UNSPACED = (
    "先頭に立つ人が道を選び最後に立つ人がロープを持つ" * 3, "走在前面的人看路走在最后的人等着每一个人" * 4,
    "คนที่เดินนำหน้าเลือกเส้นทางส่วนคนที่เดินรั้งท้ายคอยดูไม่ให้ใครหลุดจากกลุ่ม" * 2, "ー" * 30, "。" * 20, "ッッッッッッッ",
    "（（（（（（", "」」」」」」", "0123456789。。。", "아무도혼자남지않도록앞에가는사람은길을고르고뒤에가는사람은살핀다" * 2,
)  # fmt: skip
_LENGTHS = tuple(
    (_SENTENCE + " ") * (size // len(_SENTENCE)) + _SENTENCE[: size % len(_SENTENCE)]
    for size in (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 120, 144, 180, 233, 377, 500, 610, 987, 1597, 2000)
)  # fmt: skip
_REPEATED = tuple(
    word * count for word in ("ab ", "مرحبا ", "क ", "人") for count in (20, 100, 500)
)

HARD: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            *_LONG_WORDS, *_URLS, *_SYNTAX, *_SPACES, *_MARKS, *_UNKNOWN, *_EMOJI, *_MIXED, *_PLAIN,
            *_UNSPACED, *_LENGTHS, *_REPEATED,
        )
    )
)  # fmt: skip
