"""Whom Chinese, Japanese and Arabic sentences name as a source: where names have no capitals, what
stands around one tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from sharekit.lazy import lazy

_HAN = r"[^，。、：；！？（）「」『』“”\s\d]"
_STUDY_ZH = r"(?:调查|調查|研究|报告|報告|统计|統計|数据|數據|普查|年报|民调|民調)"
_STUDY_JA = r"(?:調査|研究|報告書?|統計|アンケート|白書|データ|集計|推計|調べ)"
_STUDY_AR = r"(?:دراسة|تقرير|استطلاع|بيانات|إحصاءات|إحصائية|مسح|بحث|أرقام)"
_UNNAMED = lazy(rf"{_STUDY_ZH}|(?:調査|統計|アンケート|白書)|{_STUDY_AR}")
_NAMED: Mapping[str, tuple[re.Pattern[str], ...]] = MappingProxyType(
    {
        "zh": (
            lazy(rf"(?:根据|根據|据|據|依据|按照)(?P<named>{_HAN}{{2,24}}?)(?:的|所做的|公布的|發布的|发布的)?"
                 rf"(?:最新|年度)?{_STUDY_ZH}"),
            lazy(rf"(?P<named>{_HAN}{{2,24}}?)(?:的|公布的|发布的|發布的)(?:最新|一项|一項|年度)?"
                 rf"{_STUDY_ZH}(?:显示|顯示|表明|发现|發現|指出)"),
        ),
        "ja": (
            lazy(rf"(?P<named>{_HAN}{{2,24}}?)(?:の|が(?:行った|実施した|まとめた|発表した)|による)(?:最新の|最近の)?"
                 rf"{_HAN}{{0,8}}?{_STUDY_JA}(?:結果)?(?:によると|によれば|では|で(?=、))"),
            lazy(rf"(?P<named>{_HAN}{{2,24}}?)(?:によると|によれば)"),
        ),
        "ar": (
            lazy(rf"(?:وفق(?:ًا|اً|ا)? ل|بحسب |حسب |وفق )(?:{_STUDY_AR}\s(?:حديثة\s)?"
                 r"(?:(?:أجر(?:تها|اها)|أعد(?:تها|ها)|أصدر(?:تها|ها|ته|ه)|نشر(?:تها|ها|ته|ه)|من"
                 r"|عن)\s|ل)?)?"
                 r"(?P<named>[^\W\d_][^،,.؛:\d]{2,50}?)(?=[،,.؛:]|\s(?:فإن|أن|إن|في عام)\b|$)"),
            lazy(rf"(?:أظهر|كشف|وجد|أفاد|بيّن|بين|ذكر)ت? {_STUDY_AR}\s(?:حديثة\s)?"
                 r"(?:(?:أجر(?:تها|اها)|أعد(?:تها|ها)|أصدر(?:تها|ها)|نشر(?:تها|ها)|من)\s|ل)"
                 r"(?P<named>[^\W\d_][^،,.؛:\d]{2,50}?)(?=\s(?:أن|إن|بأن)\b)"),
        ),
    }
)  # fmt: skip
"""In order: the first that is found names it."""


def named_in(text: str, language: str | None) -> tuple[int, int] | None:
    """The (start, end) of the source's name in a sentence; None where it names none."""
    found = (pattern.search(text) for pattern in _NAMED.get(language or "", ()))
    shown = next(filter(None, found), None)
    return shown.span("named") if shown else None


def cited(text: str) -> bool:
    """Does a sentence say that its number comes from somewhere, named or not?"""
    return _UNNAMED.search(text) is not None
