"""Line breaking after UAX #14: ÷ marks where a line may break, ⏎ where it must."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharekit.drawing.text.breaks import opportunities

CASES = {
    "words": "The ÷quick ÷(brown) ÷fox ÷can’t.",
    "spaces": "one  ÷two   ÷three",
    "hyphens": "a ÷well-÷known ÷e-÷mail",
    "hyphen that begins a word": "ls ÷-l ÷and ÷-5",
    "dashes": "one÷—÷two ÷and ÷2019–÷2020",
    "two em dashes": "one÷——÷two",
    "numbers": "1,000.50 ÷and ÷$(12.35) ÷and ÷5% ÷or ÷€5 ÷or ÷-3.2",
    "a decimal without its zero": "about ÷.5 ÷of ÷it",
    "slashes": "and/÷or ÷http://÷example.com/÷path",
    "quotation marks": "“Hi,” ÷she ÷said ÷(“no”)! ÷‘Well’…",
    "spaced guillemets": "« Oui » ÷non",
    "no-break space": "10\u00a0km ÷to ÷«\u00a0B\u00a0»",
    "narrow no-break space": "10\u202fkm ÷a",
    "word joiner": "a\u2060b ÷c",
    "zero width space": "a\u200b÷b",
    "soft hyphen": "co\u00ad÷op",
    "no-break hyphen": "A\u2011B ÷C",
    "combining marks": "e\u0301te\u0301 ÷x\u0323\u0302",
    "exclamation after a space": "Quoi ! ÷Non ?",
    "forced": "a\n⏎b\r\n⏎c\u2028⏎d\u2029⏎e",
    "empty line": "a\n⏎\n⏎b",
    "chinese": "日÷本÷語、÷「漢÷字」。÷（大）",
    "small kana": "ちょっ÷と÷カー÷ド",
    "latin beside chinese": "ok÷「日÷本」÷ok÷日",
    "korean": "한÷국÷어 ÷글",
    "thai without a dictionary": "สวัสดี ÷ครับ",
    "skin tone": "👍🏽÷👍",
    "family": "👨‍👩‍👧÷👍",
    "flags": "🇩🇪÷🇫🇷",
    "keycap": "1️⃣÷👍",
    "hebrew hyphen": "א-a ÷ב/ב",
    "ellipsis": "well… ÷yes ÷no...",
    "brackets": "f(x) ÷[0] ÷{a} ÷a(b)c",
    "units": "5°C ÷3µm ÷100₽ ÷№5",
    "ampersand": "R&D ÷A ÷& ÷B",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=list(CASES))
def test_breaks(marked: str) -> None:
    text = re.sub("[÷⏎]", "", marked)
    found = dict(opportunities(text))
    signs = {False: "÷", True: "⏎"}
    result = "".join((signs[found[i]] if i in found else "") + c for i, c in enumerate(text))
    assert result == marked


TEXT = st.text(
    st.sampled_from("ab “”’«»()[].,!?-–—…/1%$ \u00a0\u2060\u00ad\n日」「。👍🏽\u200d🇩🇪é\u0301")
)


@given(TEXT)
def test_what_no_rule_may_undo(text: str) -> None:
    for place, forced in opportunities(text):
        before, after = text[place - 1], text[place]
        assert forced == (before == "\n")
        if forced:
            continue
        assert after not in " !?)]/。」\u2060"
        assert after not in ".," or before == " "  # " .5": a decimal without its zero
        assert after not in "\u0301\u200d" or before == " "
        assert after != "\u00a0" or before in " -–\u00ad\u0301"  # LB12a; LB9: a mark is as its base
        assert before not in "\u00a0\u2060\u200d([「"


@given(TEXT)
def test_breaks_are_inside_ascending_and_once_each(text: str) -> None:
    places = [place for place, _ in opportunities(text)]
    assert places == sorted(set(places))
    assert all(0 < place < len(text) for place in places)
