"""Numbered lists are steps where their title or their verbs say so, and no quotes then."""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.language.numbering import numbered, step

HOW_TO = {
    "ko": ("김치볶음밥 만드는 방법", "김치를 썬다.", "기름을 두르고 볶는다.", "달걀을 올려 낸다."),
    "ar": ("كيف تزرع النعناع في المنزل", "اختر وعاءً واسعاً.", "ضع فيه تربة خفيفة.", "اغرس الساق."),
    "th": ("วิธีทำข้าวผัด", "ตั้งกระทะให้ร้อน", "ใส่กระเทียมแล้วผัด", "เติมข้าวและซีอิ๊ว"),
    "he": ("איך להכין תה נענע", "הרתיחו מים בסיר.", "הוסיפו עלים טריים.", "המתינו חמש דקות."),
    "ja": ("緑茶の入れ方", "湯を沸かす。", "茶葉を急須に入れる。", "一分待つ。"),
    "zh": ("怎么泡一壶好茶", "烧开一壶水。", "放入茶叶。", "等三分钟。"),
    "ru": ("Как заварить чай", "Вскипятите воду.", "Ополосните чайник.", "Засыпьте заварку."),
    "uk": ("Як заварити чай", "Закип’ятіть воду.", "Сполосніть чайник.", "Засипте заварку."),
    "pl": ("Jak zaparzyć herbatę", "Zagotuj wodę.", "Opłucz czajnik.", "Wsyp liście i czekaj."),
    "pt": ("Como plantar hortelã", "Escolha um vaso largo.", "Coloque terra leve.", "Regue muito."),
    "it": ("Come coltivare la menta", "Scegli un vaso largo.", "Metti terra leve.", "Innaffia."),
    "nl": ("Hoe je munt kweekt", "Kies een ruime pot.", "Doe er lichte aarde in.", "Geef water."),
    "tr": ("Evde çay nasıl demlenir", "Suyu kaynatın.", "Çayı demliğe koyun.", "Bekleyin."),
    "hi": ("अदरक की चाय कैसे बनाएं", "पानी उबालें।", "अदरक डालें।", "पाँच मिनट रुकें।"),
    "sv": ("Hur man kokar te", "Koka upp vatten.", "Skölj kannan.", "Vänta i tre minuter."),
    "vi": ("Cách pha trà gừng", "Đun sôi nước.", "Cho gừng vào.", "Chờ năm phút."),
}


def numbered_list(title: str, lines: tuple[str, ...], language: str) -> sharekit.Article:
    body = "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
    return sharekit.parse(body, kind="markdown", title=title, lang=language)


@pytest.mark.parametrize("language", HOW_TO)
def test_a_how_to_with_a_numbered_list_is_steps(language: str) -> None:
    title, *lines = HOW_TO[language]
    article = numbered_list(title, tuple(lines), language)
    found = sharekit.steps(article)
    assert found is not None
    assert [str(entry.text) for entry in found.steps] == lines
    assert found.confidence >= 0.6
    assert sharekit.quotes(article, min_chars=1) == ()


@pytest.mark.parametrize(
    ("language", "title", "lines"),
    [
        ("ko", "여행이 좋은 3가지 이유", ("새로운 맛이 있다.", "친구가 생긴다.", "집이 그립다.")),
        ("ar", "أعلى المباني في المدينة", ("برج الميناء.", "برج الساعة.", "فندق البحر.")),
        ("he", "שלוש סיבות ללכת ברגל", ("האוויר טוב.", "זה בחינם.", "הדרך יפה.")),
        ("th", "ภูเขาที่สูงที่สุดในประเทศ", ("ดอยใหญ่", "ดอยกลาง", "ดอยเล็ก")),
        ("ru", "Самые старые мосты города", ("Каменный мост.", "Мост у мельницы.", "Новый мост.")),
        ("fi", "Kaupungin vanhimmat sillat", ("Kivisilta.", "Myllysilta.", "Uusi silta.")),
    ],
)
def test_a_numbered_list_of_things_is_none(
    language: str, title: str, lines: tuple[str, ...]
) -> None:
    assert sharekit.steps(numbered_list(title, lines, language)) is None


def test_without_forms_of_verbs_the_title_says_it() -> None:
    lines = ("Vesi kiehumaan.", "Lehdet kannuun.", "Kolme minuuttia odotusta.")
    assert sharekit.steps(numbered_list("Näin keität teetä", lines, "fi")) is not None


def test_an_item_holds_more_than_its_line() -> None:
    text = (
        "1. Install the tool.\n\n   ```sh\n   get tool\n   ```\n\n2. Run it.\n\n"
        "   - Alone first.\n   - Then with friends.\n\n3. Read what it says."
    )
    article = sharekit.parse(text, kind="markdown", title="How to use the tool", lang="en")
    found = sharekit.steps(article)
    assert found is not None
    assert [str(entry.text) for entry in found.steps] == [
        "Install the tool.",
        "Run it.",
        "Read what it says.",
    ]


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("Step two: Feed it.", 2, "Feed it."),
        ("الخطوة الثالثة: اغسل يديك", 3, "اغسل يديك"),
        ("שלב ב': הוסיפו מים", 2, "הוסיפו מים"),
        ("ขั้นตอนที่ 4 ใส่น้ำ", 4, "ใส่น้ำ"),
        ("2단계: 물을 붓는다", 2, "물을 붓는다"),
        ("第三步：加水", 3, "加水"),
        ("手順2 水を入れる", 2, "水を入れる"),
        ("Шаг 5. Налейте воду", 5, "Налейте воду"),
    ],
)
def test_steps_say_their_number_in_many_languages(text: str, number: int, rest: str) -> None:
    found = step(text)
    assert found is not None
    assert (found.number, text[found.end :]) == (number, rest)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("③ 加水", 3),
        ("二、加水", 2),
        ("（三）加水", 3),
        ("第一，加水", 1),
        ("ثانياً: اغسل", 2),
        ("첫째, 물을", 1),
        ("ג. הוסיפו", 3),
        ("٤. أضف", 4),
        ("3、水", 3),
        ("12. Stir", 12),
    ],
)
def test_numbers_of_many_scripts(text: str, number: int) -> None:
    found = numbered(text)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize("text", ["二十年前", "3.5 litres", "第一次见面", "2024 was", "ג'ירפה"])
def test_words_that_only_begin_like_a_number(text: str) -> None:
    assert numbered(text) is None
