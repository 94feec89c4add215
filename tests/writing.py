"""Words of many scripts, to make as many different texts of as a test or a measurement needs."""

from __future__ import annotations

import random
from typing import NamedTuple


class Writing(NamedTuple):
    """A language and some of its words. length: characters of a usual quote."""

    language: str
    words: tuple[str, ...]
    space: str = " "
    stop: str = "."
    length: int = 110
    rtl: bool = False
    capital: bool = False

    def text(self, seed: int, length: int | None = None) -> str:
        """A text of about so many characters; another one for each seed."""
        chance, words, count = random.Random(seed), list[str](), 0
        while count < (length or self.length):
            words.append(chance.choice(self.words))
            count += len(words[-1]) + len(self.space)
        text = self.space.join(words)
        return (text[0].upper() + text[1:] if self.capital else text) + self.stop


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WRITINGS = {
    "Latin": Writing("en", _words(
        "a good map shows less than the land and that is why you can carry it with every harbour"
        " light mended “twice” before winter, nobody remembers people’s rules — 12 km"
    ), capital=True),
    "Vietnamese": Writing("vi", _words(
        "một tấm bản đồ tốt cho thấy ít hơn vùng đất và đó là lý do bạn có thể mang theo nó mỗi"
        " ngọn đèn ở bến cảng được sửa trước mùa đông"
    ), capital=True),
    "Cyrillic": Writing("ru", _words(
        "хорошая карта показывает меньше, чем земля, и поэтому её можно нести с собой каждый"
        " огонь гавани чинят до зимы, никто не помнит правил"
    ), capital=True),
    "Greek": Writing("el", _words(
        "ένας καλός χάρτης δείχνει λιγότερα από τη γη και γι’ αυτό μπορείς να τον κουβαλάς κάθε"
        " φως του λιμανιού πριν τον χειμώνα"
    ), capital=True),
    "Arabic": Writing("ar", _words(
        "الخريطة الجيدة تُظهر أقل من الأرض ولهذا يمكنك أن تحملها معك كل ضوء في المرفأ يُصلَح قبل"
        " الشتاء، ولا أحد يتذكر القاعدة 12"
    ), rtl=True),
    "Hebrew": Writing("he", _words(
        "מפה טובה מראה פחות מן הארץ ולכן אפשר לשאת אותה כל אור בנמל מתוקן לפני החורף, ואיש אינו"
        " זוכר את הכלל 12"
    ), rtl=True),
    "Devanagari": Writing("hi", _words(
        "अच्छा नक्शा ज़मीन से कम दिखाता है और इसीलिए आप उसे साथ ले जा सकते हैं हर बंदरगाह की बत्ती"
        " सर्दी से पहले सुधरती है"
    ), stop="।"),
    "Bengali": Writing("bn", _words(
        "ভালো মানচিত্র জমির চেয়ে কম দেখায় আর তাই আপনি সেটি বহন করতে পারেন প্রতিটি বন্দরের আলো শীতের"
        " আগে মেরামত হয়"
    ), stop="।"),
    "Tamil": Writing("ta", _words(
        "நல்ல வரைபடம் நிலத்தை விடக் குறைவாகக் காட்டுகிறது அதனால் நீங்கள் அதை எடுத்துச் செல்லலாம்"
        " ஒவ்வொரு துறைமுக விளக்கும்"
    )),
    "Thai": Writing("th", _words(
        "แผนที่ ที่ดี แสดง น้อยกว่า แผ่นดิน และ นั่นคือ เหตุผล ที่คุณ พกพา มันได้ ไฟ ทุกดวง ของท่าเรือ"
        " ได้รับ การซ่อม ก่อน ฤดูหนาว"
    ), space="", stop="", length=90),
    "Khmer": Writing("km", _words(
        "ផែនទី ល្អ បង្ហាញ តិច ជាង ដី ហើយ នោះ ជា មូលហេតុ ដែល អ្នក អាច យក វា ទៅ"
    ), space="", stop="។", length=90),
    "Japanese": Writing("ja", _words(
        "よい 地図が 示すのは 土地の 全部では なく、 だからこそ 人は それを 持ち運べる 港の 灯りは"
        " 冬の 前に すべて 直される"
    ), space="", stop="。", length=50),
    "Chinese": Writing("zh-Hans", _words(
        "好的 地图 所展示的 比 土地 本身 要少， 正因如此 你才能 随身 携带它 港口的 每一盏灯 都在"
        " 冬天之前 修好 没有人 记得 规则"
    ), space="", stop="。", length=45),
    "Korean": Writing("ko", _words(
        "좋은 지도는 땅보다 적게 보여 주고 그래서 우리는 그것을 들고 다닐 수 있다 항구의 모든"
        " 불빛은 겨울 전에 고쳐진다"
    ), length=60),
}  # fmt: skip
"""A table to iterate over: a new row is a new script everywhere."""
