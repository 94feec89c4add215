"""What the buttons say, one row a language; English where there is none.

`{network}` is the network's name, set apart so that a Latin name in right-to-left text doesn't
move the words around it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "ckb", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


class Labels(NamedTuple):
    """heading: names the group. share: on a network. save: for bookmarks. email, sms: by those.

    new_tab: said after it where a link opens one. open: for web mail, assistants and tools.
    """

    heading: str
    share: str
    save: str
    email: str
    sms: str
    new_tab: str
    open: str


_ENGLISH = Labels(
    "Share this page", "Share on {network}", "Save to {network}", "Share by e-mail",
    "Share by text message", "opens in a new tab", "Open in {network}",
)  # fmt: skip
LABELS: Mapping[str, Labels] = MappingProxyType({
    "en": _ENGLISH,
    "ar": Labels("شارك هذه الصفحة", "شارك على {network}", "احفظ في {network}",
                 "شارك بالبريد الإلكتروني", "شارك برسالة نصية", "يُفتح في علامة تبويب جديدة",
                 "افتح في {network}"),
    "bg": Labels("Споделете тази страница", "Споделете в {network}", "Запазете в {network}",
                 "Споделете по имейл", "Споделете със SMS", "отваря се в нов раздел",
                 "Отворете в {network}"),
    "cs": Labels("Sdílet tuto stránku", "Sdílet na {network}", "Uložit do {network}",
                 "Sdílet e-mailem", "Sdílet přes SMS", "otevře se na nové kartě",
                 "Otevřít v {network}"),
    "da": Labels("Del denne side", "Del på {network}", "Gem i {network}", "Del via e-mail",
                 "Del via sms", "åbner i en ny fane",
                 "Åbn i {network}"),
    "de": Labels("Diese Seite teilen", "Auf {network} teilen", "In {network} speichern",
                 "Per E-Mail teilen", "Per SMS teilen", "öffnet einen neuen Tab",
                 "In {network} öffnen"),
    "el": Labels("Κοινοποιήστε αυτή τη σελίδα", "Κοινοποίηση στο {network}",
                 "Αποθήκευση στο {network}", "Κοινοποίηση με e-mail", "Κοινοποίηση με SMS",
                 "ανοίγει σε νέα καρτέλα",
                 "Άνοιγμα στο {network}"),
    "es": Labels("Comparte esta página", "Compartir en {network}", "Guardar en {network}",
                 "Compartir por correo electrónico", "Compartir por SMS",
                 "se abre en una pestaña nueva",
                 "Abrir en {network}"),
    "fa": Labels("هم‌رسانی این صفحه", "هم‌رسانی در {network}", "ذخیره در {network}",
                 "هم‌رسانی با ایمیل", "هم‌رسانی با پیامک", "در زبانهٔ تازه باز می‌شود",
                 "باز کردن در {network}"),
    "fi": Labels("Jaa tämä sivu", "Jaa palvelussa {network}", "Tallenna palveluun {network}",
                 "Jaa sähköpostilla", "Jaa tekstiviestillä", "avautuu uuteen välilehteen",
                 "Avaa palvelussa {network}"),
    "fr": Labels("Partager cette page", "Partager sur {network}", "Enregistrer dans {network}",
                 "Partager par e-mail", "Partager par SMS", "s’ouvre dans un nouvel onglet",
                 "Ouvrir dans {network}"),
    "he": Labels("שיתוף הדף הזה", "שיתוף ב־{network}", "שמירה ב־{network}", "שיתוף בדוא״ל",
                 "שיתוף במסרון", "נפתח בכרטיסייה חדשה",
                 "פתיחה ב־{network}"),
    "hi": Labels("यह पेज साझा करें", "{network} पर साझा करें", "{network} में सहेजें",
                 "ईमेल से साझा करें", "एसएमएस से साझा करें", "नए टैब में खुलता है",
                 "{network} में खोलें"),
    "hu": Labels("Oldal megosztása", "Megosztás itt: {network}", "Mentés ide: {network}",
                 "Megosztás e-mailben", "Megosztás SMS-ben", "új lapon nyílik meg",
                 "Megnyitás itt: {network}"),
    "id": Labels("Bagikan halaman ini", "Bagikan ke {network}", "Simpan ke {network}",
                 "Bagikan lewat email", "Bagikan lewat SMS", "terbuka di tab baru",
                 "Buka di {network}"),
    "it": Labels("Condividi questa pagina", "Condividi su {network}", "Salva su {network}",
                 "Condividi via e-mail", "Condividi via SMS", "si apre in una nuova scheda",
                 "Apri in {network}"),
    "ja": Labels("このページを共有", "{network}で共有", "{network}に保存", "メールで共有",
                 "SMSで共有", "新しいタブで開きます",
                 "{network}で開く"),
    "ko": Labels("이 페이지 공유하기", "{network}에 공유하기", "{network}에 저장하기",
                 "이메일로 공유하기", "문자 메시지로 공유하기", "새 탭에서 열림",
                 "{network}에서 열기"),
    "nb": Labels("Del denne siden", "Del på {network}", "Lagre i {network}", "Del på e-post",
                 "Del på SMS", "åpnes i en ny fane",
                 "Åpne i {network}"),
    "nl": Labels("Deel deze pagina", "Delen op {network}", "Opslaan in {network}",
                 "Delen via e-mail", "Delen via sms", "opent in een nieuw tabblad",
                 "Openen in {network}"),
    "pl": Labels("Udostępnij tę stronę", "Udostępnij w serwisie {network}",
                 "Zapisz w serwisie {network}", "Udostępnij e-mailem", "Udostępnij SMS-em",
                 "otwiera się w nowej karcie",
                 "Otwórz w serwisie {network}"),
    "pt": Labels("Compartilhe esta página", "Compartilhar no {network}", "Salvar no {network}",
                 "Compartilhar por e-mail", "Compartilhar por SMS", "abre em uma nova aba",
                 "Abrir no {network}"),
    "ro": Labels("Distribuie această pagină", "Distribuie pe {network}", "Salvează în {network}",
                 "Distribuie prin e-mail", "Distribuie prin SMS", "se deschide într-o filă nouă",
                 "Deschide în {network}"),
    "ru": Labels("Поделиться страницей", "Поделиться в {network}", "Сохранить в {network}",
                 "Поделиться по почте", "Поделиться по SMS", "откроется в новой вкладке",
                 "Открыть в {network}"),
    "sv": Labels("Dela den här sidan", "Dela på {network}", "Spara i {network}",
                 "Dela via e-post", "Dela via sms", "öppnas i en ny flik",
                 "Öppna i {network}"),
    "th": Labels("แชร์หน้านี้", "แชร์ไปที่ {network}", "บันทึกไปที่ {network}", "แชร์ทางอีเมล",
                 "แชร์ทาง SMS", "เปิดในแท็บใหม่",
                 "เปิดใน {network}"),
    "tr": Labels("Bu sayfayı paylaş", "Şurada paylaş: {network}", "Şuraya kaydet: {network}",
                 "E-postayla paylaş", "SMS ile paylaş", "yeni sekmede açılır",
                 "Şurada aç: {network}"),
    "uk": Labels("Поділитися сторінкою", "Поділитися в {network}", "Зберегти в {network}",
                 "Поділитися поштою", "Поділитися через SMS", "відкриється в новій вкладці",
                 "Відкрити в {network}"),
    "ur": Labels("یہ صفحہ شیئر کریں", "{network} پر شیئر کریں", "{network} میں محفوظ کریں",
                 "ای میل سے شیئر کریں", "ایس ایم ایس سے شیئر کریں", "نئے ٹیب میں کھلتا ہے",
                 "{network} میں کھولیں"),
    "vi": Labels("Chia sẻ trang này", "Chia sẻ lên {network}", "Lưu vào {network}",
                 "Chia sẻ qua email", "Chia sẻ qua tin nhắn", "mở trong thẻ mới",
                 "Mở trong {network}"),
    "zh": Labels("分享本页", "分享到 {network}", "保存到 {network}", "通过电子邮件分享",
                 "通过短信分享", "在新标签页中打开",
                 "在 {network} 中打开"),
    "zh-hant": Labels("分享本頁", "分享到 {network}", "儲存到 {network}", "透過電子郵件分享",
                      "透過簡訊分享", "在新分頁中開啟",
                      "在 {network} 中開啟"),
})  # fmt: skip
_SAME = MappingProxyType({"no": "nb", "nn": "nb", "iw": "he", "in": "id"})
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


def row_of(language: str | None) -> str:
    """The tag of the row for a BCP 47 tag: `zh-hant` for `zh-TW`, `en` where there is none."""
    first, *rest = (language or "en").replace("_", "-").lower().split("-")
    if first == "zh" and _TRADITIONAL.intersection(rest):
        return "zh-hant"
    first = _SAME.get(first, first)
    return first if first in LABELS else "en"
