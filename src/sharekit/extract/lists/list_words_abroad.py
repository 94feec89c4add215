"""What titles and lines say of a list, in languages that `list_words` doesn't spell out.

Pieces of patterns; most of these scripts set no borders that a pattern could rely on.
"""

from __future__ import annotations

HOW_TO = (
    r"방법|하는 법|[은는드쓰] 법|만들기|따라 하기|(?<![考生在])[えきけしせちてべみめりれいびげ]方"
    r"|の仕方|する方法|手順|怎么|怎麼"
    r"|如何|教程"
    r"|步骤|步驟|วิธี|ขั้นตอน|كيف|طريقة|خطوات|\bאיך\b|כיצד|מדריך|שלב אחר שלב"
    r"|\bкак (?:\w+ ){0,2}\w+ть(?:ся)?\b|пошагов|рецепт|инструкци|\bяк (?:\w+ ){0,2}\w+ти\b"
    r"|\bjak (?:\w+ ){0,2}\w+ć\b|krok po kroku|\bnasıl\b|adım adım|\bcách\b|\bcara \w+"
    r"|कैसे|विधि|\bπώς\b|βήμα βήμα|\bhur (?:man|du)\b|steg för steg|\bsådan \w+|\bhvordan\b"
    r"|\bslik \w+|\bnäin \w+|\bhogyan\b|lépésről lépésre"
)
"""A title that says how to do something."""

STEPS = (
    r"(?<![考生在])[えきけしせちてべみめりれいびげ]方|の流れ|怎么做|方法如下|操作方法"
    r"|단계|순서|만드는 법|조리법|手順|ステップ|作り方|やり方|順番|步骤|步驟|做法|按顺序|ขั้นตอน"
    r"|วิธีทำ"
    r"|خطوات|الخطوات|طريقة (?:التحضير|العمل|الإعداد)|بالترتيب|שלבים|השלבים|הוראות|אופן ההכנה|צעדים"
    r"|\bшаг(?:и|ов|ам)\b|инструкци|по порядку|\bкрок(?:и|ів)\b|\bkrok(?:i|ów)\b|\badım|\bbước\b"
    r"|\blangkah|चरण|विधि|\bβήματα\b|fremgangsmåde|framgångssätt|\bsteg\b"
)
"""A line that announces steps."""

NEEDED = (
    r"재료|준비물|필요한|材料|用意するもの|所需|需要准备|ส่วนผสม|อุปกรณ์|المكونات|المقادير|الأدوات"
    r"|تحتاج"
    r"|מצרכים|חומרים|רכיבים|ингредиенты|понадоб|składniki|potrzebujesz|malzemeler|nguyên liệu"
    r"|\bbahan\b|सामग्री|ingredienser"
)
"""A line above what to get before one begins."""

ELSEWHERE = (
    r"관련 글|더 읽기|목차|참고|関連|参考|出典|目次|相关|目录|參考|ที่มา|อ่านต่อ|สารบัญ|المصادر"
    r"|المراجع|اقرأ أيضا"
    r"|المحتويات|מקורות|קראו גם|תוכן העניינים|источники|читайте|содержание|źródła|spis treści"
    r"|kaynak"
)
"""A line above a list that leads elsewhere."""

LISTING = (
    r"이유|팁|습관|실수|규칙|조언|장점|理由|コツ|習慣|間違い|ポイント|原因|习惯|错误|技巧|建议"
    r"|好处|เหตุผล|เคล็ดลับ"
    r"|นิสัย|ข้อผิดพลาด|ข้อดี|أسباب|نصائح|عادات|أخطاء|فوائد|قواعد|סיבות|טיפים|הרגלים|טעויות|כללים"
    r"|יתרונות"
    r"|причин|совет|привыч|ошибк|powod|porad|nawyk|neden|ipucu"
)
"""A line or title that announces what isn't steps."""

NUMBER = "二三四五六七八九十"
COUNTED = (
    rf"(?P<wide>\d{{1,2}}|[{NUMBER}两])\s?(?:가지|개의|つの|個の|个|個|种|種|条|條|招|大)(?!步"
    rf"|단계|月|小时)"
    rf"|(?P<after>\d{{1,2}})\s(?:[^\W\d_]+\s)?(?:{LISTING}|طرق|דרכים|วิธี|ข้อ|ประการ|أشياء|דברים)"
)
"""A number and what is counted."""

VALUES = {"两": 2} | {sign: value for value, sign in enumerate(NUMBER, 2)}
