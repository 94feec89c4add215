"""What asks readers for a comment, a rating or a review is no text; what tells of comments is."""

import pytest

from sharekit.article.parse import parse

PROSE = (
    "The last ferry leaves at nine, and nobody who lives here has ever needed a timetable.",
    "A timetable is for people who want to be somewhere else than where they are.",
    "Ask the man with the rope, and he will tell you when it is too late to ask.",
)


def read(line: str, where: int) -> list[str]:
    lines = [*PROSE[:where], line, *PROSE[where:]]
    page = "".join(f"<p>{text}</p>" for text in lines)
    html = f"<html lang=en><title>Ferries</title><body><article><h1>Ferries</h1>{page}</article>"
    return [block.text for block in parse(html, kind="html").blocks]


@pytest.mark.parametrize("where", [2, 3])
@pytest.mark.parametrize(
    "line",
    [
        "What do you think? Let me know in the comments.",
        "Have you been there? I'd love to hear your story in the comments below!",
        "Have you tried it? Leave a comment below.",
        "Tried this recipe? Let me know!",
        "If you enjoy the show, please leave us a review on Apple Podcasts.",
        "Was denkst du? Schreib es in die Kommentare!",
        "Lasst uns gerne einen Kommentar da!",
        "Et vous, qu'en pensez-vous ? Dites-le nous en commentaire !",
        "¿Y tú? Cuéntamelo en los comentarios.",
        "Conte para nós nos comentários!",
        "E tu? Scrivimelo nei commenti!",
        "Laat het weten in de reacties!",
        "Co myślisz? Napisz w komentarzu!",
        "Compartilhe este artigo com quem vive atrasado!",
        "#ferries #islands #rope",
        "A previous version of this article misspelled the name of the dock.",
        "责任编辑：刘芳",
    ],
)
def test_asking_readers_is_no_text(line: str, where: int) -> None:
    assert read(line, where) == list(PROSE)


@pytest.mark.parametrize(
    "line",
    [
        "People leave a comment when the ferry is late.",
        "Leave the harbour without a comment.",
        "Several readers told us so in the comments.",
        "Schreib nie im Zorn einen Kommentar.",
        "Sag es laut, und schreib keinen Kommentar.",
        "Quien calla escribe después un comentario.",
    ],
)
def test_telling_of_comments_is_text(line: str) -> None:
    assert line in read(line, 2)


def test_comments_that_facebook_sets_below_a_page_are_told_apart() -> None:
    said = (("Carla Menezes", "My father waited for it, too."), ("Beto Lima", "Where is it?"))
    thread = "".join(
        f"<div><a>{who}</a><div>{text}</div><div>Curtir · Responder · 14 · 2 sem</div></div>"
        for who, text in said
    )
    page = "".join(f"<p>{text}</p>" for text in PROSE)
    body = f"<h1>Ferries</h1>{page}<p><b>2 comentários</b> Classificar por Mais antigos</p>{thread}"
    article = parse(f"<html lang=pt><title>Ferries</title><body>{body}</body></html>", kind="html")
    assert [(one.author, one.text) for one in article.comments] == list(said)
    assert [block.text for block in article.blocks] == list(PROSE)
