"""The diagram spec: a comparison as a few lines of text, to be edited and drawn. Pure.

    diagram: trail
    article: trail.md
    left: Leadership
    role: The Leader is the person in front.
    - You cannot lead from behind.
    right: Management
    role: The Manager keeps everyone together.
    ahead: left
    both: You need both to succeed.
    takeaway: Know who you are.

One thing a line; `docs/diagram.md` describes it. Mistakes are told with line and column.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sharekit.errors import InputError
from sharekit.extract.model import Comparison, Passage, Side, Trail
from sharekit.registry import near_names

TRAIL, COLUMNS = "trail", "columns"
KINDS = (TRAIL, COLUMNS)
FACTS = ("title", "author", "site", "url", "date", "lang")
"""What may be said of an article that isn't there."""
MAX_BYTES = 64_000
MAX_TEXT = 400
"""Characters of a line's text: more is no caption."""
MAX_POINTS = 12
_SIDES = ("left", "right")
_KEYS = ("diagram", "article", *FACTS, *_SIDES, "role", "ahead", "both", "takeaway")


class Place(NamedTuple):
    """A line and a column, both from 1."""

    line: int
    column: int


class Spec(NamedTuple):
    """A spec as read. article: a path or an address, or None. facts: of `FACTS`.

    places: where each text of the comparison stands.
    """

    comparison: Comparison
    article: str | None = None
    facts: Mapping[str, str] = {}
    places: Mapping[str, Place] = {}

    @property
    def kind(self) -> str:
        return TRAIL if self.comparison.trail is not None else COLUMNS


class _Line(NamedTuple):
    """key: as written, `-` for a point. at: where the key, told: where the text begins."""

    key: str
    text: str
    at: Place
    told: Place


def is_spec(document: bytes) -> bool:
    """Does a document begin as a spec does: after comments, with `diagram:`?"""
    for line in document[:4096].decode("utf-8", "replace").lstrip("\ufeff").splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            return line.lstrip().lower().startswith("diagram:")
    return False


def parse_spec(document: bytes, name: str) -> Spec:
    """The spec in these bytes. name: of the file, for messages.

    Raises InputError with `name:line:column` and a hint: `diagram.syntax`, `diagram.key`,
    `diagram.twice`, `diagram.value`, `diagram.missing`, `diagram.long`.
    """
    if len(document) > MAX_BYTES:
        problem = f"a spec has {MAX_BYTES} bytes at most"
        raise _wrong(name, Place(1, 1), "long", problem, "keep what is drawn, nothing else")
    found: dict[str, _Line] = {}
    sides: dict[str, _Half] = {}
    side: _Half | None = None
    for line in _lines(document.decode("utf-8", "replace").lstrip("\ufeff"), name):
        if line.key in {"-", "role"}:
            if side is None:
                hint = "first name a side: left: …"
                raise _wrong(name, line.at, "syntax", f"'{line.key}' belongs to no side", hint)
            side.add(line, name)
            continue
        if line.key in found:
            hint = f"it stands in line {found[line.key].at.line} already"
            raise _wrong(name, line.at, "twice", f"'{line.key}' is there twice", hint)
        found[line.key] = line
        if line.key in _SIDES:
            side = sides[line.key] = _Half(line)
    return _spec(found, sides, name)


class _Half:
    """One side as its lines are read."""

    def __init__(self, label: _Line) -> None:
        self.label = label
        self.role: _Line | None = None
        self.points: list[_Line] = []

    def add(self, line: _Line, name: str) -> None:
        if line.key == "-":
            if len(self.points) == MAX_POINTS:
                problem = f"a side has {MAX_POINTS} points at most"
                raise _wrong(name, line.at, "long", problem, "leave some out")
            self.points.append(line)
        elif self.role is not None:
            hint = f"it stands in line {self.role.at.line} already; further ones begin with -"
            raise _wrong(name, line.at, "twice", "a side has one role", hint)
        else:
            self.role = line

    @property
    def side(self) -> Side:
        role = own(self.role.text) if self.role else None
        return Side(own(self.label.text), role, tuple(own(line.text) for line in self.points))

    @property
    def lines(self) -> Iterator[_Line]:
        yield self.label
        if self.role is not None:
            yield self.role
        yield from self.points


def own(text: str) -> Passage:
    """A person's own words: they stand in no article."""
    return Passage(text, -1, 0, 0)


def _lines(text: str, name: str) -> Iterator[_Line]:
    for number, raw in enumerate(text.splitlines(), 1):
        content = raw.strip()
        if not content or content.startswith("#"):
            continue
        at = Place(number, len(raw) - len(raw.lstrip()) + 1)
        key, mark, said = ("-", "-", content[1:]) if content[0] == "-" else content.partition(":")
        key = key.strip().lower()
        if not mark:
            hint = "write key: text, or - and a point; # begins a comment"
            raise _wrong(name, at, "syntax", f"'{_short(content)}' is no line of a spec", hint)
        if key != "-" and key not in _KEYS:
            near = near_names(key, _KEYS)
            hint = (
                f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(_KEYS)}"
            )
            raise _wrong(name, at, "key", f"'{_short(key)}' is no key of a spec", hint)
        told = Place(number, at.column + len(content) - len(said.lstrip()))
        said = " ".join(said.split())
        if not said:
            raise _wrong(name, told, "value", f"'{key}' says nothing", "write its text behind it")
        if len(said) > MAX_TEXT:
            problem = f"{len(said)} characters are no caption; {MAX_TEXT} are the most"
            raise _wrong(name, told, "long", problem, "take a shorter sentence of the article")
        yield _Line(key, said, at, told)


def _spec(found: Mapping[str, _Line], sides: Mapping[str, _Half], name: str) -> Spec:
    kind = _one_of(found, "diagram", KINDS, name)
    ahead = _one_of(found, "ahead", _SIDES, name, default="left")
    for side in _SIDES:
        if side not in sides:
            problem, hint = f"the {side} side is missing", f"add a line: {side}: its name"
            raise _wrong(name, Place(1, 1), "missing", problem, hint)
    left, right = sides["left"].side, sides["right"].side
    ends = {key: own(found[key].text) if key in found else None for key in ("both", "takeaway")}
    lines = [*sides["left"].lines, *sides["right"].lines]
    lines += [found[key] for key in ("both", "takeaway") if key in found]
    comparison = Comparison(left, right, ends["both"], ends["takeaway"], 1.0)
    if kind == TRAIL:
        comparison = on_trail(comparison, ahead)
    return Spec(
        comparison,
        found["article"].text if "article" in found else None,
        {key: found[key].text for key in FACTS if key in found},
        {line.text: line.told for line in lines},
    )


def on_trail(comparison: Comparison, ahead: str) -> Comparison:
    """The comparison as a trail, that side in front, whatever shape it had."""
    pair = (comparison.left, comparison.right)
    front, rear = pair if ahead == "left" else (pair[1], pair[0])
    trail = Trail(ahead, _telling(front), _telling(rear))
    return _with(comparison, trail)


def in_columns(comparison: Comparison) -> Comparison:
    """The comparison in two columns, whatever shape it had."""
    return _with(comparison, None)


def _with(of: Comparison, trail: Trail | None) -> Comparison:
    return Comparison(of.left, of.right, of.conclusion, of.takeaway, of.confidence, trail)


def _telling(side: Side) -> Passage:
    return side.role or next(iter(side.points), side.label)


def _one_of(
    found: Mapping[str, _Line],
    key: str,
    values: tuple[str, ...],
    name: str,
    default: str | None = None,
) -> str:
    line = found.get(key)
    if line is None:
        if default is not None:
            return default
        hint = f"begin with {key}: {values[0]}, or {key}: {values[1]}"
        raise _wrong(name, Place(1, 1), "missing", f"'{key}' is missing", hint)
    if line.text.lower() not in values:
        problem = f"'{_short(line.text)}' is no {key}"
        raise _wrong(name, line.told, "value", problem, f"it is {' or '.join(values)}")
    return line.text.lower()


def print_spec(spec: Spec) -> str:
    """The spec as text, with a line on each thing that may be edited."""
    comparison = spec.comparison
    lines = [
        "# What sharekit diagram draws. Edit it and draw it: sharekit diagram THIS-FILE",
        "# diagram: trail (one goes ahead, one keeps the rest together), or columns",
        f"diagram: {spec.kind}",
    ]
    if spec.article is not None:
        lines.append(f"article: {spec.article}")
    lines += [f"{key}: {spec.facts[key]}" for key in FACTS if key in spec.facts]
    if comparison.trail is not None:
        lines += ["# the side that goes ahead: left or right", f"ahead: {comparison.trail.ahead}"]
    for key, side in zip(_SIDES, (comparison.left, comparison.right), strict=True):
        lines += ["", f"{key}: {_one_line(side.label)}"]
        role = side.role or _trail_role(comparison, key)
        if role is not None:
            lines.append(f"role: {_one_line(role)}")
        points = [point for point in side.points if point != role][:MAX_POINTS]
        lines += [f"- {_one_line(point)}" for point in points]
    ends = (("both", comparison.conclusion), ("takeaway", comparison.takeaway))
    said = [f"{key}: {_one_line(text)}" for key, text in ends if text is not None]
    return "\n".join([*lines, *(["", *said] if said else [])]) + "\n"


def _trail_role(comparison: Comparison, side: str) -> Passage | None:
    trail = comparison.trail
    if trail is None:
        return None
    return trail.front if trail.ahead == side else trail.rear


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


def _wrong(name: str, place: Place, code: str, message: str, hint: str) -> InputError:
    where = f"{name}:{place.line}:{place.column}"
    return InputError(message, code=f"diagram.{code}", hint=hint, where=where)
