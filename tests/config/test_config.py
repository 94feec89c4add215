"""Settings: who wins, where a value came from, and what a mistake is told."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharekit.config import files, layers
from sharekit.config.environment import environment_layer, unknown_variables
from sharekit.config.keys import KEYS
from sharekit.errors import UsageError

HERE = Path("/site")


def file(text: str, origin: str = "sharekit.toml") -> layers.Layer:
    return layers.file_layer(text.encode(), origin, HERE)


def test_defaults_hold_and_are_named() -> None:
    resolved = layers.resolve()
    assert resolved.value("output.dir") == "sharekit-out"
    assert resolved.origin("output.dir") == "default"
    assert resolved.value("quality.max_age") == timedelta(days=365)


def test_every_default_is_of_its_own_kind() -> None:
    for key in KEYS:
        assert key.default is None or key.default == key.default
        assert key.help
        assert key.name.islower()
        if key.choices:
            assert key.default in key.choices


def test_the_highest_layer_wins_and_its_place_is_told() -> None:
    flags = layers.flag_layer({"brand.theme": ("--theme", "ink"), "output.dir": ("-o", None)})
    environment = environment_layer(
        {"SHAREKIT_BRAND_THEME": "env", "SHAREKIT_OUTPUT_DIR": "from-env", "HOME": "/root"}
    )
    front = layers.text_layer([("pinterest.board", "Front"), ("output.dir", "front")], "a.md")
    project = file('[brand]\ntheme = "p"\nname = "P"\n[pinterest]\nboard = "P"\n')
    user = file('[brand]\nname = "U"\ndomain = "u.example"\n', "config.toml")
    resolved = layers.resolve(flags, environment, front, project, user)
    told = {key: (resolved.value(key), resolved.origin(key)) for key in resolved.settings}
    assert told["brand.theme"] == ("ink", "--theme")
    assert told["output.dir"] == ("from-env", "SHAREKIT_OUTPUT_DIR")
    assert told["pinterest.board"] == ("Front", "a.md")
    assert told["brand.name"] == ("P", "sharekit.toml")
    assert told["brand.domain"] == ("u.example", "config.toml")


def test_values_are_typed() -> None:
    resolved = layers.resolve(
        file(
            """
            [brand]
            logo = "img/logo.svg"
            palette = ["#0b3d2e", "#f4a300"]
            [output]
            dir = "/absolute"
            budget = "300KB"
            sizes = ["og", "pin"]
            [quality]
            strict = false
            min_contrast_text = 7
            max_age = "2y"
            """
        )
    )
    assert resolved.value("brand.logo") == "/site/img/logo.svg"
    assert resolved.value("brand.palette") == ("#0b3d2e", "#f4a300")
    assert resolved.value("output.dir") == "/absolute"
    assert resolved.value("output.budget") == 300_000
    assert resolved.value("output.sizes") == ("og", "pin")
    assert resolved.value("quality.strict") is False
    assert resolved.value("quality.min_contrast_text") == 7.0
    assert resolved.value("quality.max_age") == timedelta(days=730)


def test_variables_and_front_matter_are_text() -> None:
    layer = environment_layer(
        {
            "SHAREKIT_OUTPUT_SIZES": "og, pin",
            "SHAREKIT_QUALITY_STRICT": "no",
            "SHAREKIT_QUALITY_MIN_CONTRAST_TEXT": "5.5",
            "SHAREKIT_OUTPUT_BUDGET": "",
            "SHAREKIT_CACHE_DIR": "/elsewhere",
        }
    )
    assert {key: setting.value for key, setting in layer.items()} == {
        "output.sizes": ("og", "pin"),
        "quality.strict": False,
        "quality.min_contrast_text": 5.5,
    }


@pytest.mark.parametrize(
    ("key", "written", "value"),
    [
        ("brand.palette", '["#0b3d2e", "#f4a300","#fff"]', ("#0b3d2e", "#f4a300", "#fff")),
        ("brand.palette", "#0b3d2e, #f4a300", ("#0b3d2e", "#f4a300")),
        ("output.sizes", '["og", "pin"]', ("og", "pin")),
        ("brand.fonts", "['a, b/', 'c']", ("a, b/", "c")),
        ("brand.name", '"A, B"', "A, B"),
        ("brand.name", 'The "Times"', 'The "Times"'),
        ("brand.name", "[sic]", "[sic]"),
        ("quality.strict", '"no"', False),
        ("share.networks", '{ in = { url = "https://in.example/?u={url}" } }', None),
    ],
)
def test_text_may_be_written_as_a_file_has_it(key: str, written: str, value: object) -> None:
    read = layers.text_layer([(key, written)], "--set")[key].value
    assert read == value or (value is None and dict(read["in"]))


@pytest.mark.parametrize("written", ["red", '["#fff", "red"]', "#12345", "#fff, [", "[]]", "[1]"])
def test_a_wrong_colour_names_the_key_and_the_place(written: str) -> None:
    with pytest.raises(UsageError) as caught:
        layers.text_layer([("brand.palette", written)], "--set")
    assert (caught.value.code, caught.value.where) == ("config.type", "--set")
    assert caught.value.message.startswith("brand.palette is a list of colours")
    with pytest.raises(UsageError) as caught:
        file('[brand]\npalette = ["#fff", "sea green"]')
    assert (caught.value.code, caught.value.where) == ("config.type", "sharekit.toml")
    assert "not 'sea green'" in caught.value.message


@pytest.mark.parametrize(
    ("written", "count"),
    [("300KB", 300_000), ("1.5 MB", 1_500_000), ("2KiB", 2_048), ("900", 900), (900, 900)],
)
def test_sizes(written: object, count: int) -> None:
    assert (
        layers.flag_layer({"output.budget": ("--budget", written)})["output.budget"].value == count
    )


@pytest.mark.parametrize(("written", "days"), [("30d", 30), ("2w", 14), ("6m", 180), ("1Y", 365)])
def test_durations(written: str, days: int) -> None:
    layer = layers.text_layer([("quality.max_age", written)], "a.md")
    assert layer["quality.max_age"].value == timedelta(days=days)


@pytest.mark.parametrize(
    ("text", "path", "hint"),
    [
        ('[output]\nbudgit = "1KB"', "output.budgit", "output.budget"),
        ('[outptu]\ndir = "x"', "outptu", "output"),
        ('[brand.colors]\na = "x"', "brand.colors", "brand"),
        ('theme = "x"', "theme", "brand.theme"),
        ('[brand]\ncolour = "x"', "brand.colour", "mean brand.palette?"),
        ('[brand]\ncolors = "x"', "brand.colors", "mean brand.palette?"),
        ('[output]\nfolder = "x"', "output.folder", "mean output.dir or"),
        ('[brand]\ntypeface = "x"', "brand.typeface", "there are: brand.logo, brand.logo_dark"),
        ('[brnd]\nlogo = "x"', "brnd", "mean brand?"),
        ('[[rules]]\nmatch = "x"', "rules", "rule"),
        ('"odd key" = 1', "odd key", "sections"),
    ],
)
def test_unknown_keys_name_their_whole_path_and_the_near_key(
    text: str, path: str, hint: str
) -> None:
    with pytest.raises(UsageError) as caught:
        file(text)
    assert caught.value.code == "config.unknown"
    assert f"'{path}'" in caught.value.message
    assert hint in (caught.value.hint or "")
    assert caught.value.where == "sharekit.toml"


def test_hostile_files_are_quick_and_their_errors_short() -> None:
    for text in (
        "k" * 1_900_000 + " = 1",
        '[brand]\nname = ["' + "x" * 1_900_000 + '"]',
        "x" * 6_000_000,
    ):
        with pytest.raises(UsageError) as caught:
            file(text)
        assert len(str(caught.value)) < 300


def test_a_mistyped_variable_of_a_known_section_is_an_error() -> None:
    with pytest.raises(UsageError, match=r"output\.dri") as caught:
        environment_layer({"SHAREKIT_OUTPUT_DRI": "x"})
    assert caught.value.where == "SHAREKIT_OUTPUT_DRI"
    assert "output.dir" in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("[output]\ndir = static\n", 2, 7),
        ('[output]\ndir = "static\n', 2, 14),
        ('[output]\ndir = "a"\ndir = "b"\n', 3, 0),
        ("[output", 1, 8),
    ],
)
def test_syntax_errors_give_line_and_column(text: str, line: int, column: int) -> None:
    with pytest.raises(UsageError) as caught:
        file(text)
    assert caught.value.code == "config.syntax"
    where = (caught.value.where or "").split(":")
    assert where[:2] == ["sharekit.toml", str(line)]
    assert not column or where[2] == str(column)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("output.base_url", '"cards"'),
        ("output.name", '"../{slug}.{ext}"'),
        ("output.dir", "3"),
        ("output.dir", '""'),
        ("output.budget", '"lots"'),
        ("output.budget", "0"),
        ("output.budget", "true"),
        pytest.param("output.budget", "0x" + "F" * 9_000, id="huge"),
        pytest.param("brand.palette", "[0x" + "F" * 9_000 + "]", id="huge-in-list"),
        ("output.format", '"gif"'),
        ("output.sizes", '"og"'),
        ("output.sizes", "[1]"),
        ("pinterest.pins", "0"),
        ("pinterest.pins", "11"),
        ("pinterest.pins", "2.5"),
        ("pinterest.pins", "true"),
        ("quality.strict", '"yes"'),
        ("quality.min_contrast_text", "true"),
        ("quality.min_contrast_text", "nan"),
        ("quality.min_contrast_text", "-1"),
        ("quality.max_age", "365"),
        ("quality.on_stale", '"lable"'),
        ("brand.name", '["a"]'),
        ("brand.name", "1979-05-27"),
    ],
)
def test_wrong_types_are_errors(key: str, value: str) -> None:
    section, _, name = key.partition(".")
    with pytest.raises(UsageError) as caught:
        file(f"[{section}]\n{name} = {value}\n")
    assert caught.value.code == "config.type"
    assert key in caught.value.message


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("output.name", "{slog}-{size}.{ext}", "there is no {slog} in output.name"),
        ("share.utm.source", "{page}", "there is no {page} in share.utm.source"),
    ],
)
def test_fields_that_nothing_is_filled_into_are_errors(key: str, value: str, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        layers.text_layer([(key, value)], "sharekit.toml")
    assert (caught.value.code, caught.value.message) == ("config.field", told)


@pytest.mark.parametrize(
    ("variable", "told"),
    [
        ("SHAREKIT_THEM", "did you mean SHAREKIT_BRAND_THEME?"),
        ("SHAREKIT_THEME", "did you mean SHAREKIT_BRAND_THEME?"),
        ("SHAREKIT_OUTPT_DIR", "did you mean SHAREKIT_OUTPUT_DIR?"),
        ("SHAREKIT_BASEURL", "did you mean SHAREKIT_BASE_URL?"),
        ("SHAREKIT_CACHEDIR", "did you mean SHAREKIT_CACHE_DIR?"),
    ],
)
def test_a_variable_that_is_no_setting_is_told(variable: str, told: str) -> None:
    assert environment_layer({variable: "1"}) == {}
    (found,) = unknown_variables({variable: "1", "SHAREKIT_CACHE_DIR": "/cache"})
    assert (found.severity, found.where, found.hint) == ("warning", variable, told)
    assert unknown_variables({variable: ""}) == ()


def test_variables_of_others_are_nobodys_business() -> None:
    others = {"SHAREKIT_INSTALLED": "1", "SHAREKIT_XYZ": "1", "SHAREKIT_TOKEN": "x"}
    assert unknown_variables(others) == ()


def test_a_mistyped_choice_answers_with_the_near_one() -> None:
    with pytest.raises(UsageError) as caught:
        file('[quality]\non_stale = "lable"')
    assert "label" in (caught.value.hint or "")


def test_the_project_file_is_found_up_to_the_repository(tmp_path: Path) -> None:
    deep = tmp_path / "site" / "content" / "posts"
    deep.mkdir(parents=True)
    (tmp_path / "sharekit.toml").touch()
    assert files.find_project_file(deep) == Path("../../../sharekit.toml")
    assert files.find_project_file(tmp_path) == Path("sharekit.toml")
    (tmp_path / "site" / ".git").mkdir()
    assert files.find_project_file(deep) is None
    (tmp_path / "site" / "sharekit.toml").touch()
    assert files.find_project_file(deep) == Path("../../sharekit.toml")


def test_the_users_file_follows_xdg() -> None:
    assert files.user_file({"XDG_CONFIG_HOME": "/x"}) == Path("/x/sharekit/config.toml")


@settings(deadline=None, max_examples=200)
@given(
    st.binary(max_size=80) | st.text(max_size=80).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_bytes_end_in_settings_or_an_error(document: bytes) -> None:
    try:
        layers.file_layer(document, "x.toml", HERE)
    except UsageError as error:
        caught = error
    else:
        return
    assert caught.code.startswith("config.")
    assert len(caught.message) < 300
