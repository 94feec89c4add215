"""Comparisons of an article that doesn't exist, and cards of them."""

from __future__ import annotations

from typing import Any

from sharekit.cards.brief import Brief
from sharekit.cards.compose import Card, compose
from sharekit.cards.formats import FORMATS
from sharekit.cards.templates.base import TEMPLATES
from sharekit.cards.themes import THEMES
from sharekit.drawing.scene.ports import Measurer
from sharekit.extract.model import Comparison, Passage, Quote, Side, Trail

FACTS: dict[str, Any] = {
    "title": "Scouts and Shepherds",
    "author": "Ines Okafor",
    "domain": "northbound.example",
    "age_label": "First published 2019",
}
ENGLISH = (
    ("Scouting", "The scout goes first, tries the ground and finds a way where nobody has walked."),
    ("Herding", "The shepherd stays behind, counts heads and waits for whoever has fallen back."),
    "Every group needs both, and neither matters more.",
)
ARABIC = (
    ("الكشافة", "الكشاف يسير في المقدمة ويشق الطريق حيث لم يمش أحد من قبل."),
    ("الرعاية", "الراعي يبقى في الخلف ويحرص على ألا يتأخر أحد."),
    "تحتاج كل مجموعة إلى الاثنين معًا.",
)
HINDI = (
    ("अगुवाई", "अगुवा सबसे आगे चलता है और वह रास्ता बनाता है जहाँ पहले कोई नहीं गया।"),
    ("देखभाल", "रखवाला सबसे पीछे रहता है और पिछड़ने वालों की प्रतीक्षा करता है।"),
    "हर समूह को दोनों की ज़रूरत होती है।",
)
THAI = (
    ("ผู้นำทาง", "ผู้นำทางเดินนำหน้าและเปิดเส้นทางที่ยังไม่มีใครเคยเดิน"),
    ("ผู้ดูแล", "ผู้ดูแลเดินรั้งท้ายและคอยดูไม่ให้ใครหลงทาง"),
    "ทุกกลุ่มต้องการทั้งสองอย่าง",
)
POINTS = ("Look ahead", "Try the ground", "Come back with news"), ("Count heads", "Set the pace")
WORDS = "The person in front chooses the line."
QUOTE = Quote(WORDS, 1.0, 0, 0, len(WORDS))


def passage(text: str, block: int = 0) -> Passage:
    return Passage(text, block, 0, len(text))


def comparison(words: Any = ENGLISH, *, trail: str | None = "left", points: Any = ()) -> Comparison:
    """A comparison in these words; trail: the side that goes ahead, or None."""
    sides = [
        Side(passage(label, 2 * n), passage(role, 2 * n + 1), tuple(map(passage, listed)))
        for n, ((label, role), listed) in enumerate(zip(words[:2], points or ((), ()), strict=True))
    ]
    told = None
    if trail is not None:
        front, rear = sides if trail == "left" else sides[::-1]
        told = Trail(trail, front.role, rear.role)
    return Comparison(*sides, passage(words[2], 8), None, 0.9, told)


def card(
    measurer: Measurer,
    size: str = "og",
    theme: str = "forest",
    held: Comparison | None = None,
    quote: Quote | None = None,
    **facts: Any,
) -> Card:
    brief = Brief(
        FORMATS[size], THEMES[theme], structure=held or comparison(), **{**FACTS, **facts}
    )
    return compose(brief, TEMPLATES.get("versus"), [quote] if quote else [], measurer)
