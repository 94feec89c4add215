"""In each language of which filters are claimed: six kinds of sentence that no card may show.

Whichever filter refuses them; the two good ones of a language are refused by none.
"""

from __future__ import annotations

import pytest

import sharekit
from sharekit.extract.candidate import Candidate
from sharekit.extract.filters.table import limits, refusal
from sharekit.extract.language.words import tokens

# pronoun, connective, question, call to action, address, reported speech; then two good ones.
TABLE: dict[str, tuple[tuple[str, ...], tuple[str, str]]] = {
    "en": (
        (
            "She keeps the ledger in a drawer.",
            "As a result, the drawer stays shut.",
            "Would you trust a ledger in a drawer?",
            "Sign up for the ledger course by Friday.",
            "The ledger is at ledger-house.org for all.",
            "“A ledger is a diary of money,” the clerk told us.",
        ),
        ("A ledger remembers what people forget.", "No clerk is faster than a good habit."),
    ),
    "de": (
        (
            "Er führt das Buch seit dreißig Jahren.",
            "Trotzdem bleibt die Schublade zu.",
            "Würden Sie einem Buch in der Schublade trauen?",
            "Jetzt anmelden und das Kassenbuch lernen.",
            "Das Buch steht auf www.kassenbuch.example bereit.",
            "Ein Kassenbuch ist ein Tagebuch, sagte der Schreiber.",
        ),
        (
            "Ein Kassenbuch erinnert sich an alles.",
            "Wer schreibt, der bleibt beim Rechnen ehrlich.",
        ),
    ),
    "fr": (
        (
            "Il tient le registre depuis trente ans.",
            "Pourtant, le tiroir reste fermé.",
            "Feriez-vous confiance à un tiroir ?",
            "Inscrivez-vous au cours de comptabilité.",
            "Le registre est sur www.registre.example pour tous.",
            "Un registre est un journal, a expliqué le greffier.",
        ),
        ("Un registre se souvient de ce qu’on oublie.", "Qui compte bien dort mieux la nuit."),
    ),
    "es": (
        (
            "Él lleva el registro desde hace mucho.",
            "Además, el cajón sigue cerrado.",
            "¿Confiarías en un cajón cerrado?",
            "Regístrate en el curso de contabilidad.",
            "El registro está en www.registro.example para todos.",
            "Un registro es un diario, explicó el escribano.",
        ),
        ("Un registro recuerda lo que la gente olvida.", "Quien cuenta bien duerme mejor."),
    ),
    "pt": (
        (
            "Ela guarda o registro numa gaveta.",
            "Portanto, a gaveta continua fechada.",
            "Você confiaria numa gaveta fechada?",
            "Cadastre-se no curso de contabilidade.",
            "O registro está em www.registro.example para todos.",
            "Um registro é um diário, explicou o escrivão.",
        ),
        ("Um registro lembra o que a gente esquece.", "Quem conta bem dorme melhor."),
    ),
    "it": (
        (
            "Lei tiene il registro in un cassetto.",
            "Inoltre il cassetto resta chiuso.",
            "Ti fideresti di un cassetto chiuso?",
            "Prenota il corso di contabilità entro venerdì.",
            "Il registro è su www.registro.example per tutti.",
            "Un registro è un diario, ha spiegato lo scrivano.",
        ),
        ("Un registro ricorda ciò che la gente dimentica.", "Chi conta bene dorme meglio."),
    ),
    "nl": (
        (
            "Hij houdt het kasboek al dertig jaar bij.",
            "Toch blijft de lade dicht.",
            "Zou u een dichte lade vertrouwen?",
            "Meld je aan voor de cursus boekhouden.",
            "Het kasboek staat op www.kasboek.example voor iedereen.",
            "Een kasboek is een dagboek, zei de klerk.",
        ),
        ("Een kasboek onthoudt wat mensen vergeten.", "Wie goed telt, slaapt beter."),
    ),
    "ja": (
        (
            "彼女は帳簿を引き出しにしまっている。",
            "それでも引き出しは閉じたままである。",
            "閉じた引き出しを信じられますか。",
            "講座へのお申し込みは金曜日までに。",
            "帳簿は www.choubo.example にあります。",
            "帳簿は日記だと事務員は語った。",
        ),
        ("帳簿は人が忘れたことを覚えている。", "よく数える人は夜よく眠れるものだ。"),
    ),
    "zh": (
        (
            "她把账本放在抽屉里已经三十年了。",
            "不过抽屉一直都是关着的状态。",
            "你会相信一个关着的抽屉吗？",
            "立即报名参加我们的会计课程吧。",
            "账本放在 www.zhangben.example 供大家看。",
            "老会计曾说过，账本其实就是一本日记。",
        ),
        ("账本记得人们早已忘记的每一件小事情。", "会算账的人晚上总是睡得更加安稳踏实。"),
    ),
    "ar": (
        (
            "هو يحتفظ بالدفتر منذ ثلاثين عاما.",
            "ومع ذلك يبقى الدرج مغلقا دائما.",
            "هل تثق بدرج مغلق في المكتب؟",
            "سجل الآن في دورة المحاسبة للجميع.",
            "الدفتر على www.daftar.example للجميع.",
            "أكد المحاسب أن الدفتر يوميات للمال.",
        ),
        ("الدفتر يتذكر ما ينساه الناس كل يوم.", "من يحسب جيدا ينام ليله مطمئنا."),
    ),
}


def refused(text: str, language: str) -> bool:
    candidate = Candidate(0, 0, len(text), text, 0, tokens(text).words)
    return refusal(candidate, limits("On keeping books", language, 20, 180)) is not None


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, (bad, _) in TABLE.items() for text in bad]
)
def test_no_card_begins_so(language: str, text: str) -> None:
    assert refused(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, (_, good) in TABLE.items() for text in good]
)
def test_a_card_may_begin_so(language: str, text: str) -> None:
    assert not refused(text, language)


@pytest.mark.parametrize(
    ("language", "step"),
    [
        ("de", "Als Drittes kommt die Oberkante der Hecke an die Reihe, von der Leiter aus."),
        ("fr", "En troisième lieu, le bois sec demande un coup de brosse et de la patience."),
        ("es", "En cuarto lugar, la madera seca pide un cepillo y mucha paciencia."),
        ("it", "In terzo luogo, il legno secco chiede una spazzola e molta pazienza."),
        ("nl", "Als derde vraagt het droge hout om een borstel en veel geduld."),
        ("pt", "Em terceiro lugar, a madeira seca pede uma escova e muita paciência."),
    ],
)
def test_what_is_counted_third_has_a_first_that_is_not_told(language: str, step: str) -> None:
    article = sharekit.parse(step, kind="text", title="Notes", lang=language)
    assert sharekit.quotes(article) == ()


def test_steps_that_count_themselves_are_no_quotes() -> None:
    steps = (
        "First, sort the pages by the year on the back of each of them.",
        "Second, number what remains in soft pencil on the cardboard mount.",
        "Third, blow the dust away before you put anything on the glass.",
    )
    said = "A scanner never hurries and never forgives dust."
    body = "\n\n".join((*steps, said))
    article = sharekit.parse(body, kind="text", title="How to sort old pictures", lang="en")
    assert [quote.text for quote in sharekit.quotes(article)] == [said]
