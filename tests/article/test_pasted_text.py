"""Pasted pages: boilerplate goes, prose stays."""

import json
from datetime import date
from pathlib import Path

import pytest

from sharekit.article.boilerplate.lines import classify, is_sentence
from sharekit.article.model import Article, BlockKind
from sharekit.article.parse import parse

PAGES = json.loads((Path(__file__).parents[1] / "data" / "pasted_dev.json").read_text("utf-8"))


def read(text: str) -> Article:
    return parse(text, kind="text")


def body(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["id"])
def test_labelled_pages_keep_exactly_their_prose(page: dict[str, object]) -> None:
    rows = page["rows"]
    assert isinstance(rows, list)
    article = read(str(page["text"]))
    assert article.title == page["title"]
    assert [b.text for b in article.blocks] == [text for label, text in rows if label == "keep"]


FRENCH = """Le carnet de la patronne

Par Claire Fontaine
Publié le 12 mars 2023
Temps de lecture : 3 minutes

Photo : Claire Fontaine

Ma grand-mère tenait un café et un carnet. Elle notait ce que les clients ne disaient pas.

Abonnez-vous à ma newsletter pour recevoir les prochains articles.

Un bon chef parle le dernier et part le dernier.

Partager :
Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)
Articles similaires

2 réflexions sur « Le carnet de la patronne »

Paul dit :
13 mars 2023 à 9 h 12 min
Très juste, merci.
Répondre

Laisser un commentaire Annuler la réponse
"""
SPANISH = """La paciencia también se entrena

Por Lucía Romero
4 de junio de 2021 · 5 min de lectura

Nadie nace paciente. La paciencia se aprende esperando cosas pequeñas.

Lo que no se mide también existe.

¿Te ha gustado este artículo? Suscríbete al boletín.
Compartir en Facebook
Artículos relacionados
Cinco libros para leer en verano

Deja una respuesta
Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
"""
PORTUGUESE = """O silêncio vende

Publicado em 8 de agosto de 2022 por Rui Mendes

Falar menos é uma forma de ouvir o cliente até ao fim.

Quem pergunta duas vezes erra metade.

Compartilhe isso:
Clique para compartilhar no Facebook(abre em nova janela)
Sobre o autor
Rui Mendes escreve sobre vendas e silêncio.

3 comentários em “O silêncio vende”
Ana disse:
Adorei.
Responder
Deixe um comentário
"""
ITALIAN = """Il pane e la fretta

di Giulia Conti
Pubblicato il 3 maggio 2020

Il pane non ha fretta, e chi lo fa non dovrebbe averne.

Una cucina silenziosa insegna più di un manuale.

Condividi su Facebook
Leggi anche: La pazienza del lievito
Lascia un commento
Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *
"""
GERMAN = """Warum Pausen Arbeit sind

von Jonas Weber | 14. Januar 2024 | Lesezeit: 4 Minuten

Wer nie ruht, arbeitet irgendwann gegen sich selbst.

Jetzt unseren Newsletter abonnieren!

Ein Team, das nie lacht, plant auch schlecht.

Dieser Beitrag wurde am 14.01.2024 veröffentlicht.
Schlagwörter: Pausen, Arbeit
Auf Facebook teilen
Das könnte dich auch interessieren
Zehn Bücher für den Winter
Kommentare (2)
Anna sagt:
15. Januar 2024 um 8:30 Uhr
Danke dafür.
Antworten
Kommentar verfassen
"""


@pytest.mark.parametrize(
    ("text", "language", "author", "published", "paragraphs"),
    [
        (FRENCH, "fr", "Claire Fontaine", date(2023, 3, 12), 2),
        (SPANISH, "es", "Lucía Romero", date(2021, 6, 4), 2),
        (PORTUGUESE, "pt", "Rui Mendes", date(2022, 8, 8), 2),
        (ITALIAN, "it", "Giulia Conti", date(2020, 5, 3), 2),
        (GERMAN, "de", "Jonas Weber", date(2024, 1, 14), 2),
    ],
)
def test_pages_of_other_languages(
    text: str, language: str, author: str, published: date, paragraphs: int
) -> None:
    article = read(text)
    assert article.language == language
    assert article.authors == (author,)
    assert article.published == published
    assert len(article.blocks) == paragraphs
    assert all(is_sentence(block.text) for block in article.blocks)


def test_named_comments_are_split_from_their_dates_and_buttons() -> None:
    assert [(c.author, c.text) for c in read(FRENCH).comments] == [("Paul", "Très juste, merci.")]
    assert [(c.author, c.text) for c in read(GERMAN).comments] == [("Anna", "Danke dafür.")]


LISTENING = """How to run a meeting

Most meetings fail in the first minute, and everybody can feel it.

Listen

Say nothing until the quietest person has spoken.

Share

Write down who does what, and send it before lunch.

Follow

Ask one question a week later.
"""


def test_headings_that_look_like_buttons_stay() -> None:
    assert body(LISTENING).count("Listen") == 1
    assert [b.text for b in read(LISTENING).blocks if b.kind is BlockKind.HEADING] == [
        "Listen",
        "Share",
        "Follow",
    ]


def test_prose_after_an_inline_newsletter_line_stays() -> None:
    text = (
        "Small Steps\n\nA habit starts where a plan ends.\n\nSubscribe to my newsletter here\n\n"
        "The second week is harder than the first.\n\nNobody claps for the third."
    )
    assert body(text) == [
        "A habit starts where a plan ends.",
        "The second week is harder than the first.",
        "Nobody claps for the third.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Subscribe to our newsletter is the weakest sentence on the web.",
        "Share this with nobody until the numbers are right, she told me.",
        "Take my advice and sleep on it.",
        "I saved the drawing as logo.png and forgot about it.",
        "Warning signs are cheap and accidents are not.",
        "Leave a comment in the code when you leave a doubt in your head.",
        "More from less is what every budget asks for.",
        "Comments are where honest readers live.",
        "Follow the customer home and watch what she throws away.",
        "By Monday the whole team had read it.",
        "In 2019 we had three customers and 14 likes.",
    ],
)
def test_sentences_about_boilerplate_are_prose(sentence: str) -> None:
    text = f"A Title\n\nHere is where the story starts.\n\n{sentence}\n\nHere is where it ends."
    assert sentence in body(text)


def test_a_leave_a_comment_link_above_the_article_does_not_end_it() -> None:
    text = (
        "Early Birds\n\nA short note from the office.\n\nLeave a comment\n\n"
        "The first hour belongs to you. The second belongs to everyone else.\n\n"
        "Guard the first and you can give the second away."
    )
    assert len(body(text)) == 3


def test_seven_responses_as_advice_is_a_heading() -> None:
    text = (
        "Bad Reviews\n\nEvery shop gets one.\n\n7 responses to avoid\n\n"
        "Never argue about the facts.\n\nNever argue about the feeling."
    )
    assert "7 responses to avoid" in body(text)
    assert read(text).comments == ()


def test_hard_wrapped_paragraphs_are_joined() -> None:
    text = (
        "On Wrapping\n\n"
        "Long ago every terminal was eighty columns wide, and every writer of\n"
        "plain text learned to press the return key before the edge came near\n"
        "the words. The habit outlived the terminals, as habits usually do in\n"
        "offices.\n\n"
        "A second paragraph follows here, so that there is something to keep\n"
        "apart from the first one.\n"
    )
    article = read(text)
    assert len(article.blocks) == 2
    assert article.blocks[0].text.endswith("as habits usually do in offices.")


def test_one_line_paragraphs_without_blank_lines_stay_apart() -> None:
    text = (
        "Three Rules\nAsk before you answer.\nAnswer before you are asked twice.\n"
        "Then go home on time, because tomorrow has questions of its own.\n"
    )
    assert len(body(text)) == 3


def test_lists_and_quotations_are_recognised() -> None:
    text = (
        "Packing\n\nTake only these things with you on the first day.\n\n- a knife\n- a rope\n\n"
        "1. Wake early.\n2. Walk slowly.\n\n> The mountain\n> does not wait.\n\n"
        "That is all you need."
    )
    kinds = [(block.kind, block.text) for block in read(text).blocks]
    assert kinds[1:6] == [
        (BlockKind.LIST_ITEM, "a knife"),
        (BlockKind.LIST_ITEM, "a rope"),
        (BlockKind.LIST_ITEM, "Wake early."),
        (BlockKind.LIST_ITEM, "Walk slowly."),
        (BlockKind.QUOTATION, "The mountain does not wait."),
    ]


def test_a_first_sentence_is_no_title() -> None:
    article = read(
        "There was once a shop that sold only doors, and it did well for many years.\n"
        "Then somebody asked for a window."
    )
    assert article.title is None
    assert len(article.blocks) == 2


def test_white_space_is_folded_and_nothing_else_changes() -> None:
    text = "Title Here\n\nThe Leader\u00a0is  the person\u00a0in front — “always”.\n\nThe end came."
    assert body(text)[0] == "The Leader is the person in front — “always”."


def test_the_classifier_names_each_kind() -> None:
    found = classify("You might also like")
    assert found is not None
    assert found.sure
    assert classify("A leader walks in front.") is None


@pytest.mark.parametrize(
    "line",
    [
        "A line without a stop",
        "ትዕግስት ከመሣሪያዎቻችን ሁሉ ጸጥተኛው ነው።",
        "ความอดทนคือเครื่องมือที่เงียบที่สุดของเรา",
        "Համբերությունը մեր ամենալուռ գործիքն է։",
    ],
)
def test_only_the_title_that_was_given_is_taken_out(line: str) -> None:
    for title, left in (("T", [line]), (line, [])):
        article = parse(f"{line}\n\nA second paragraph stands here.", kind="text", title=title)
        assert article.title == title
        assert [block.text for block in article.blocks][:-1] == left
        assert article.dropped == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "ትዕግስት ከመሣሪያዎቻችን ሁሉ ጸጥተኛው ነው።",
        "သည်းခံခြင်းသည် အတိတ်ဆိတ်ဆုံး ကိရိယာဖြစ်သည်။",
        "ការអត់ធ្មត់គឺជាឧបករណ៍ដ៏ស្ងៀមស្ងាត់បំផុតរបស់យើង។",
        "བཟོད་པ་ནི་ལག་ཆ་ཞི་བ་ཞིག་ཡིན།",
        "Համբերությունը մեր ամենալուռ գործիքն է։",
    ],
)
def test_a_sentence_is_no_title_in_any_script(sentence: str) -> None:
    article = parse(f"{sentence}\n\nA second paragraph stands here.", kind="text")
    assert article.title is None
    assert article.blocks[0].text == sentence


def test_code_between_fences_is_code_and_makes_no_markdown() -> None:
    text = (
        "A House Style\nBy Ingvild Moe\n\nStyle is a courtesy that you pay to a stranger.\n\n"
        "```python\n# Retry, because it fails.\nretry(call)\n```\n\nNever leave a comment alone.\n"
    )
    article = parse(text)
    assert (article.kind, article.title) == ("text", "A House Style")
    assert [(block.kind, block.text) for block in article.blocks] == [
        (BlockKind.PARAGRAPH, "Style is a courtesy that you pay to a stranger."),
        (BlockKind.CODE, "# Retry, because it fails.\nretry(call)"),
        (BlockKind.PARAGRAPH, "Never leave a comment alone."),
    ]


@pytest.mark.parametrize(
    ("byline", "author", "first", "second", "below"),
    [
        (
            "מאת: נועה ברק\n14 במאי 2023",
            "נועה ברק",
            "הספרייה השכונתית נסגרה שלוש פעמים, ובכל פעם מישהו השאיר את הדלת פתוחה.",
            "הילדים באים בשביל המזגן ונשארים בשביל הקומיקס. זה לא כישלון, זו אסטרטגיה.",
            "שתפו בפייסבוק\nכתבות נוספות\nתגובות (1)",
        ),
        (
            "लेखक: सुमन वर्मा\n14 मई 2023",
            "सुमन वर्मा",
            "रामलाल की दुकान में चालीस घड़ियाँ हैं, और हर घड़ी अपना समय बताती है।",
            "वे कहते हैं कि सही समय वही है जिसमें ग्राहक लौट आए।",
            "साझा करें\nसंबंधित लेख\nयह भी पढ़ें: कबाड़ी की किताबें",
        ),
        (
            "Yazan: Defne Aksoy\n14 Mayıs 2023",
            "Defne Aksoy",
            "Takvimi denizdir. Ayın kaçı olduğunu bilmez ama lüferin nereye gittiğini bilir.",
            "Sabır, balığın gelmediği gün de denize açılmaktır, her gün.",
            "Paylaş\nİlgili Yazılar\nYorumlar (0)",
        ),
    ],
)
def test_more_languages_frames_are_known(
    byline: str, author: str, first: str, second: str, below: str
) -> None:
    article = read(f"Title\n\n{byline}\n\n{first}\n\n{second}\n\n{below}\n")
    assert [block.text for block in article.blocks] == [first, second]
    assert (article.authors, str(article.published)) == ((author,), "2023-05-14")
