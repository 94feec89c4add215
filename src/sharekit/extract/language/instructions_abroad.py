"""Lines that tell somebody to do something, in languages where only some forms show it.

What has such a form tells; what has none may tell nevertheless, or state a fact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sharekit.lazy import lazy

# Openings are matched at the first word after "then", "first" and their like.
_OPENINGS: Mapping[str, str] = {
    "it": r"\w{2,}(?:are|ere|ire|arsi|ersi|irsi)\b|\w{3,}(?:ate|ete|ite)(?:l[aoei]|ne|vi)?\b"
    r"|(?:taglia"
    r"|prendi|metti|aggiungi|mescola|lascia|versa|cuoci|scegli|scrivi|apri|chiudi|togli|lava"
    r"|asciuga|controlla|chiama|prova|fai|fa|usa|porta|tieni|chiedi|leggi|spegni|accendi|aspetta"
    r"|evita|ricorda|prepara|scalda|stendi|copri|gira|conta|parla|ascolta|cerca|segui|dividi"
    r"|pulisci|riempi|svuota|premi|appoggia|annota|inizia|comincia|finisci|pianta|innaffia)\b",
    "pt": r"\w{2,}(?:ar|er|ir)\b|(?:corte|ponha|coloque|adicione|misture|deixe|escolha|escreva|abra"
    r"|feche|retire|lave|seque|verifique|faça|use|leve|pegue|junte|espere|evite|mexa|tire|comece"
    r"|termine|ligue|desligue|pergunte|peça|leia|conte|ouça|procure|siga|divida|limpe|encha"
    r"|pressione|aperte|anote|plante|regue|cubra|vire|aqueça|prepare|sirva|guarde|compre|meça"
    r"|repita|remova|passe|aplique|acrescente|despeje|bata|asse|cozinhe|tenha|respire)\b",
    "nl": r"(?:neem|snij|snijd|doe|voeg|roer|laat|giet|bak|kook|meng|schep|zet|leg|haal|maak|kies"
    r"|schrijf|open|sluit|was|droog|controleer|bel|probeer|vraag|begin|wacht|gebruik|vermijd"
    r"|bewaar|schil|hak|verwarm|verdeel|strooi|plaats|druk|draai|trek|vul|veeg|spoel|knip|vouw"
    r"|plant|geef|ga|lees|luister|noteer|tel|zoek|stel|stop|houd|hou|breng|koop|meet|herhaal)\b",
    "pl": r"\w{2,}(?:aj|ij|yj|uj|ój|ejcie|ajcie|ujcie|ijcie|ać|ić|yć|eć|ść|ąć)\b|(?:weź|włóż|zrób"
    r"|odłóż|wyłącz|włącz|zapisz|napisz|postaw|zostaw|przynieś|oczyść|sprawdź|umyj|otwórz|zamknij"
    r"|wlej|ugotuj|przełóż|połóż|nałóż|usuń|wytrzyj)\b",
    "ru": r"\w{2,}(?:йте|ите|ьте|йтесь|итесь|ьтесь|ть|ться|ти)\b|не \w+(?:йте|ите|ьте)\b",
    "uk": r"\w{2,}(?:йте|іть|те|йтесь|іться|ти|тися)\b",
    "tr": r"(?!)",
    "sv": r"(?:ta|skär|lägg|häll|rör|låt|koka|stek|blanda|välj|skriv|öppna|stäng|tvätta|torka"
    r"|kontrollera"
    r"|ring|prova|fråga|börja|vänta|använd|undvik|skala|hacka|värm|fördela|placera|tryck|dra|fyll"
    r"|skölj|klipp|vik|plantera|ge|gå|läs|lyssna|ställ|sätt|håll|köp|mät|gör|ha|tillsätt)\b",
    "ar": r"(?:قم|قومي|قوموا|ضع|ضعي|أضف|أضيفي|خذ|خذي|قطع|قطعي|قطّع|حرك|حرّك|حركي|جهز|جهّز|حضر|حضّر"
    r"|حضري|نظف"
    r"|نظّف|جفف|جفّف|رتب|سخن|سخّن|تأكد|تأكدي|تجنب|تجنبي|تذكر|تحقق|توقف|دع|دعي|صب|صبي|لف|غط|غطي|أغلق"
    r"|أخرج"
    r"|أدخل|أعد|أطفئ|حدد|حدّد|راقب|راجع|كرر|كرّر|شغل|شغّل|يُ\w+|تُ\w+|يتم|نقوم|نضع|لا ت\w+"
    r"|ا(?!ل|سم\b|بن\b|مرأة|ثن|ختلاف|قتصاد|جتماع|نتخاب)\w{2,6})(?!\w)",
    "he": r"(?:קח|שים|חתוך|הוסף|ערבב|בחר|כתוב|פתח|סגור|המתן|בדוק|הנח|הכן|מלא|נקה|לחץ|אל ת\w+"
    r"|\w{2,7}ו"
    r"|ל[^\W\d_]{3,6})(?!\w)",
    "th": r"(?:ใส่|นำ|เท|ล้าง|หั่น|ตั้ง|ต้ม|ผัด|คน|ปิด|เปิด|เลือก|เขียน|วาง|กด|พัก|รอ|เตรียม|ตัด|ผสม"
    r"|เติม|ตรวจ|ใช้"
    r"|เช็ด|แช่|ปล่อย|หา|จด|แบ่ง|ลอง|อย่า|ถอด|ขุด|รด|ปลูก|กลบ|เอา|หยิบ|หมุน|ดึง|ถาม|อ่าน|ฟัง|เก็บ|เริ่ม|หยุด"
    r"|เดิน"
    r"|ปอก|ซอย|สับ|ทอด|นึ่ง|อบ|ย่าง|คลุก|ทา|โรย|ราด|ตัก|เสิร์ฟ|กรอก|ดาวน์โหลด|สแกน|ค่อย|ให้)",
    "zh": r"(?:先|再|然后|最后|接着|首先|接下来|，)*(?:请|把|将|用|加|放|倒|切|洗|煮|炒|拌|取|打"
    r"|关|按|写|选|点|准备"
    r"|检查|确认|确保|找|拿|让|等|不要|别|列|设|联系|买|拆|装|涂|擦|盖|泡|蒸|烤|剪|折|挖|浇|种|埋"
    r"|铺|揉|搅|捞|撒|晾"
    r"|拧|拔|插|填|输入|下载|保存|清|剥|淋|盛|挤|量|贴|卷|捏|沥)",
    "vi": r"(?:cho|đun|cắt|rửa|thêm|đặt|chọn|viết|mở|đóng|để|lấy|trộn|đổ|khuấy|nấu|luộc|chờ|hãy"
    r"|đừng"
    r"|kiểm tra|dùng|sử dụng|chuẩn bị|nhấn|gọi|hỏi|ghi|tưới|trồng|gọt|ướp|vớt)\b",
    "id": r"(?:potong|cuci|masukkan|tambahkan|aduk|rebus|tuang|pilih|tulis|buka|tutup|letakkan"
    r"|ambil"
    r"|campur\w*|diamkan|tunggu|jangan|gunakan|siapkan|periksa|tekan|panaskan|goreng|sajikan|buat"
    r"|catat|tanam|siram|\w+lah)\b",
}
_ENDINGS: Mapping[str, str] = {
    "ja": r"(?:ください|下さい|ましょう|なさい|こと)$|を[^。、]{1,24}(?:ます"
    r"|[うくぐすつぬぶむる])$",
    "ko": r"(?:세요|십시오|시오|[가-힣]라|기|하자|[를을] [^.,]{1,24}(?:니다|다))$",
    "tr": r"(?:[ıiuü]n|[ıiuü]n[ıiuü]z|mayın|meyin|m[ae]k)$",
    "hi": r"(?:ें|िए|िये|इए|ाएं|ाएँ|एं|एँ|ो|ना)$",
    "bn": r"(?:ুন|ান|বেন)$",
}
_THEN = (
    r"(?:(?:poi|quindi|dopo|infine|depois|então|em seguida|por fim|daarna|vervolgens|dan|następnie"
    r"|potem|teraz|затем|потом|далее|теперь|потім|далі|sedan|därefter|sonra|ثم|بعد ذلك|وأخيرا"
    r"|אחר כך"
    r"|ואז|kemudian|lalu|sau đó|rồi)[,،]? |จากนั้น|แล้ว)?"
)
_OPENING = {code: lazy(f"{_THEN}(?:{pattern})", re.I) for code, pattern in _OPENINGS.items()}
_ENDING = {code: lazy(pattern) for code, pattern in _ENDINGS.items()}
_STOPS = " .!。！।…\"'”’」)"
MAX_LINE = 200
"""Characters at the beginning, and of the first clause's end, that are looked at."""


def instructs_abroad(text: str, language: str | None) -> bool:
    """Does the line have a form that tells somebody to do something?

    The first sentence's own end counts where a language puts its verb last.
    """
    opening = _OPENING.get(language or "")
    if opening is not None and opening.match(text[:MAX_LINE].lstrip("\"'“«„「( ")):
        return True
    ending = _ENDING.get(language or "")
    if ending is None:
        return False
    first = re.split(r"(?<=[.。।!！])(?=\s|[^\s\d.])", text[:MAX_LINE], maxsplit=1)[0]
    return ending.search(first.rstrip(_STOPS)) is not None
