"""Shares and ratios in Chinese, Japanese and Arabic, where no space or letter case bounds them."""

from __future__ import annotations

from sharekit.lazy import lazy

UNSPACED = frozenset({"zh", "ja", "ar"})
"""The languages whose figures are looked for here."""
_HAN = "一二三四五六七八九十两兩"
_FIGURE = r"[\d０-９]{1,3}(?:[.,．][\d０-９]{1,2})?"
_SHARE = lazy(
    rf"(?P<number>(?:百分之[{_HAN}百]{{1,4}}|[{_HAN}\d０-９]{{1,3}}成(?:半|[{_HAN}])?)(?![为了本功立长長員员熟人]))"
    rf"|(?<![\d０-９.,．])(?P<figure>{_FIGURE})\s?(?P<unit>[%％٪]|パーセント|割"
    r"|في المئة|في المائة|بالمئة|بالمائة)"
    rf"|(?P<ratio>[{_HAN}\d０-９]{{1,3}}人に[{_HAN}\d０-９]{{1,3}}人|[{_HAN}\d０-９]{{1,3}}分之[{_HAN}\d０-９]{{1,3}}"
    rf"|每[{_HAN}\d０-９]{{1,3}}[个個名位]?\w{{0,6}}?(?:中|里|裡)?就?有[{_HAN}\d０-９]{{1,3}}[个個名位人]"
    r"|واحد(?:ة)? من كل \w+)"
)


def may_hold_unspaced(text: str) -> bool:
    """Is there any share or ratio in the text?"""
    return _SHARE.search(text) is not None


def unspaced(text: str) -> tuple[tuple[int, int], tuple[int, int] | None] | None:
    """Where the number and its unit stand, of the first share or ratio; None without one."""
    match = _SHARE.search(text)
    if match is None:
        return None
    if match["figure"]:
        return match.span("figure"), match.span("unit")
    return match.span("number" if match["number"] else "ratio"), None
