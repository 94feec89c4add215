"""Pages that hold their text twice, for small screens and for large ones."""

from sharekit.article.parse import parse

TEXT = (
    "<h2>The first mile</h2><p>I walked to work for a year and lost nothing but my complaints.</p>"
    "<p>The first mile is all excuses, and by the canal they have mostly run out.</p>"
    "<h2>The last mile</h2><p>The last mile is planning, and most of my letters began there.</p>"
    "<p>I have taken the bus twice since, both times with a broken umbrella.</p>"
)


def page(body: str) -> str:
    return f"<html lang='en'><head><title>A year on foot</title></head><body>{body}</body></html>"


def test_the_second_copy_goes() -> None:
    box = f"<div class='{{}}'><h1>A year on foot</h1><div class='css-x'>{TEXT}</div></div>"
    article = parse(page(box.format("only-small") + box.format("only-large")))
    assert article.text.count("first mile is all excuses") == 1
    assert article.text.count("The last mile\n") == 1
    assert article.blocks[0].text == "The first mile"


def test_of_a_fold_the_whole_stays() -> None:
    more = "<p>Nobody believes the heron, but there is one, and it knows me by now.</p>"
    fold = f"<div class='a'>{TEXT}</div><div class='b'>{TEXT}{more}</div>"
    text = parse(page(f"<main><h1>A year on foot</h1>{fold}</main>")).text
    assert text.count("first mile is all excuses") == text.count("the heron") == 1


def test_a_refrain_is_no_copy() -> None:
    verse = "<div><p>Oh the river takes the summer and it gives the winter back.</p></div>"
    song = "".join(
        f"<div><p>In verse {n} somebody leaves the town and somebody waits there.</p></div>{verse}"
        for n in ("one", "two", "three", "four", "five")
    )
    assert parse(page(f"<article><h1>A song</h1>{song}</article>")).text.count("river takes") == 5


def test_thousands_of_loose_lines_are_read_line_by_line() -> None:
    lines = [f"Line {n} of this long day is about the garden." for n in range(6_000)]
    article = parse(page(f"<div>{'<br><br>'.join(lines)}</div>"))  # minutes, if each asked for all
    assert len(article.blocks) == len(lines)
