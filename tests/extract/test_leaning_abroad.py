"""What leans on the sentence before it though no pronoun says so, language by language."""

from __future__ import annotations

import pytest

from sharekit.extract.candidate import Candidate
from sharekit.extract.doubts.abroad import cost
from sharekit.extract.doubts.namings import Known
from sharekit.extract.filters.table import limits, refusal
from sharekit.extract.language.kin import root
from sharekit.extract.language.words import tokens

# "In any case", "As for", "Mostly because", "What I do is": refused; and one that is fine.
OPENINGS: dict[str, tuple[list[str], str]] = {
    "en": (
        [
            "In any case, a gull finds its harbour.",
            "Either way, a gull finds its harbour.",
            "As for gulls, the harbour feeds them all.",
            "Mostly because of storms, boats stay home.",
            "What I do is count every gull.",
        ],
        "What every gull knows is patience.",
    ),
    "de": (
        [
            "In jedem Fall braucht ein Boot einen Hafen.",
            "Was die Möwen betrifft, hilft nur Geduld.",
            "Hauptsächlich wegen Sturm bleiben Boote daheim.",
            "Was ich mache, ist Möwen zählen.",
            "Sie sprechen in einem Buch von Möwen.",
        ],
        "Was Möwen brauchen, ist Geduld.",
    ),
    "fr": (
        [
            "En tout cas, un bateau a besoin d’un port.",
            "Quant aux mouettes, seule la patience aide.",
            "Surtout parce que le vent tourne, on attend.",
            "Vous évoquez la patience des mouettes.",
        ],
        "Un bateau sans port est un bateau perdu.",
    ),
    "es": (
        [
            "En cualquier caso, un barco necesita un puerto.",
            "En cuanto a las gaviotas, ayuda la paciencia.",
            "Sobre todo porque sopla el viento, se espera.",
            "Lo que hago es contar gaviotas.",
        ],
        "Lo que cuenta es la paciencia.",
    ),
    "pt": (
        [
            "Em todo caso, um barco precisa de um porto.",
            "Quanto às gaivotas, só a paciência ajuda.",
            "Principalmente porque venta, o barco espera.",
            "O que eu faço é contar gaivotas.",
        ],
        "O que conta é a paciência.",
    ),
    "it": (
        [
            "In ogni caso, una barca ha bisogno di un porto.",
            "Quanto ai gabbiani, serve pazienza.",
            "Soprattutto perché tira vento, la barca aspetta.",
            "Quello che faccio è contare gabbiani.",
        ],
        "Una barca senza porto è perduta.",
    ),
    "nl": (
        [
            "In ieder geval heeft een boot een haven nodig.",
            "Wat meeuwen betreft helpt alleen geduld.",
            "Vooral omdat de wind draait, wacht een boot.",
            "Wat ik doe is meeuwen tellen.",
        ],
        "Wat een boot nodig heeft is een haven.",
    ),
    "ja": (
        ["いずれにせよ船には港が必要である。", "とにかく、船には港が必要である。"],
        "船には港が必要である。",
    ),
    "zh": (["无论如何，船都需要港口。", "至于海鸥，耐心就够了。"], "船需要港口。"),
    "ar": (
        ["على أي حال يحتاج القارب إلى ميناء.", "أما النوارس فتحتاج إلى الصبر."],
        "يحتاج القارب إلى ميناء.",
    ),
}


def refused(text: str, language: str) -> bool:
    candidate = Candidate(0, 0, len(text), text, 0, tokens(text).words)
    return refusal(candidate, limits(None, language, 1, 200)) is not None


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, (texts, _) in OPENINGS.items() for text in texts]
)
def test_openings_that_conclude_or_turn_from_what_went_before(language: str, text: str) -> None:
    assert refused(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, (_, text) in OPENINGS.items()]
)
def test_openings_that_stand_by_themselves(language: str, text: str) -> None:
    assert not refused(text, language)


# Doubtful, and its neighbour that gives no doubt.
DOUBTFUL = [
    ("de", "Ada Moll und Eva Sand sind Seglerinnen.", "Bei Regen sind Boote gute Lehrer."),
    ("fr", "Ada Moll est marin et autrice.", "La Bretagne est une école de patience."),
    ("es", "Ada Moll es marinera y autora.", "El Atlántico es una escuela de paciencia."),
    ("de", "Nach drei Wochen merkt es jeder Segler.", "Nach Regen riecht jeder Hafen nach Teer."),
    ("it", "C’è chi preferisce la terra al mare.", "C’è un porto per ogni barca."),
    ("de", "Ein Boot ist nicht nur ein Boot.", "Ein Boot ist nicht nur ein Boot, sondern Heimat."),
    ("de", "Zwar kostet ein Boot viel Geld.", "Zwar kostet ein Boot viel, aber es lohnt sich."),
    ("de", "Geduld bringt Boote an dasselbe Ufer.", "Geduld bringt Boote an ein Ufer."),
    ("de", "Ein Boot im Hafen ist für uns ebenfalls ein Haus.", "Ein Boot im Hafen ist ein Haus."),
    ("fr", "Un bateau est également une maison.", "Un bateau est une maison."),
    ("fr", "Certes, un bateau coûte cher.", "Certes, un bateau coûte cher, mais il dure."),
    (
        "fr",
        "Un bateau n’est pas seulement un bateau.",
        "Un bateau n’est pas seulement un bateau, mais un ami.",
    ),
    ("es", "Un barco no es solo un barco.", "Un barco no es solo un barco, sino un amigo."),
    ("es", "Es cierto que un barco cuesta.", "Es cierto que un barco cuesta, pero dura."),
    ("pt", "Um barco não é só um barco.", "Um barco não é só um barco, mas um amigo."),
    ("pt", "Adicione uma foto de um barco.", "Um barco pede uma foto."),
    ("it", "Una barca non è solo una barca.", "Una barca non è solo una barca, ma un’amica."),
    ("it", "È vero che una barca costa.", "È vero che una barca costa, ma dura."),
    (
        "nl",
        "Een boot is niet alleen een boot.",
        "Een boot is niet alleen een boot, maar een vriend.",
    ),
    ("nl", "Toegegeven, een boot kost geld.", "Toegegeven, een boot kost geld, maar hij blijft."),
    ("ja", "確かに船は高い。", "船は高い。"),
    ("zh", "船不仅仅是一条船。", "船不仅仅是一条船，更是朋友。"),
    ("ar", "القارب ليس مجرد خشب.", "القارب ليس مجرد خشب بل صديق."),
]
NOTHING = Known(frozenset(), frozenset())


def costs(text: str, language: str, about: Known = NOTHING, number: int = 0) -> float:
    return cost(Candidate(0, 0, len(text), text, number, tokens(text).words), about, language)


@pytest.mark.parametrize(("language", "doubtful", "clear"), DOUBTFUL)
def test_halves_and_concessions_cost_rank(language: str, doubtful: str, clear: str) -> None:
    assert costs(doubtful, language) > costs(clear, language)
    assert not refused(doubtful, language)


@pytest.mark.parametrize(
    ("language", "before", "told", "title"),
    [
        ("de", "Jedes Dorf hat Leuchttürme.", "Die Leuchttürme brauchen Farbe.", "Leuchttürme"),
        ("fr", "Chaque village avait un phare, des bateaux.", "Les bateaux dorment.", "Bateaux"),
        ("es", "Un pueblo tiene barcos.", "Los barcos duermen.", "Barcos"),
    ],
)
def test_a_noun_that_the_sentence_before_names(
    language: str, before: str, told: str, title: str
) -> None:
    about = NOTHING._replace(told=[tokens(before).words])
    titled = about._replace(roots=frozenset({root(word) for word in tokens(title).words}))
    assert costs(told, language, about, 1) > costs(told, language, titled, 1)


def test_an_unknown_language_has_no_doubts() -> None:
    text = "A boat isn’t just a boat."
    candidate = Candidate(0, 0, len(text), text, 0, tokens(text).words)
    assert cost(candidate, NOTHING, None) == 0


@pytest.mark.parametrize(
    ("language", "seen", "is_so"),
    [
        ("de", "Stille wird oft als Schwäche dargestellt.", "Stille wird oft zur Schwäche."),
        ("fr", "Le silence est souvent vu comme une faille.", "Le silence est souvent une faille."),
        ("es", "El silencio suele verse como un fallo.", "El silencio suele ser un fallo."),
        ("it", "Il silenzio è spesso visto come un difetto.", "Il silenzio è spesso un difetto."),
        ("pt", "O silêncio é muitas vezes visto como falha.", "O silêncio é muitas vezes falha."),
        ("nl", "Zwijgen wordt vaak gezien als een fout.", "Zwijgen is vaak een fout."),
    ],
)
def test_how_others_see_a_thing_costs_rank(language: str, seen: str, is_so: str) -> None:
    assert costs(seen, language) > costs(is_so, language)


DATED = [
    ("de", "Boote wurden in den vergangenen Monaten teurer.", "Boote brauchen im Herbst Farbe."),
    ("de", "Den dritten Monat in Folge sinken Boote.", "In einem Monat sinkt kein Boot."),
    ("fr", "Un bateau coûte plus depuis les dernières années.", "Un bateau coûte des années."),
    ("fr", "Un bateau a coulé l’été dernier au port.", "Un bateau dort l’été au port."),
    ("es", "En los últimos años un barco cuesta más.", "Un barco cuesta años de trabajo."),
    ("es", "Un barco se hundió el verano pasado.", "Un barco duerme en verano."),
    ("it", "Negli ultimi anni una barca costa di più.", "Una barca costa anni di lavoro."),
    ("pt", "Nos últimos anos um barco custa mais.", "Um barco custa anos de trabalho."),
    ("nl", "De afgelopen jaren kost een boot meer.", "Een boot kost jaren van je leven."),
    ("ja", "舟の値段はここ数年で上がりました。", "舟の値段は港で決まります。"),
]
NOW = [
    ("de", "Im Moment steigen Preise für Boote.", "Im Morgen liegt ein Boot im Nebel."),
    ("fr", "En ce moment, un bateau coûte cher.", "En mer, un bateau coûte cher."),
    ("es", "Ahora mismo un barco cuesta más.", "Un barco cuesta más de noche."),
    ("it", "In questo momento una barca costa di più.", "In mare una barca costa di più."),
    ("pt", "No momento um barco custa mais.", "No mar um barco custa mais."),
    ("nl", "Op dit moment kost een boot meer.", "Op zee kost een boot meer."),
    ("de", "In der nächsten Folge kostet ein Boot mehr.", "In der nächsten Bucht liegt ein Boot."),
    ("fr", "Un bateau sera dans le prochain épisode.", "Un bateau sera dans le prochain port."),
    ("fr", "Voilà pourquoi un bateau est lent.", "Un bateau est lent par nature."),
    ("es", "Un barco sale en el próximo episodio.", "Un barco sale en el próximo puerto."),
]
POINTING = [
    (
        "de",
        "Wenn wir sie entwässern, geben sie ihn zurück.",
        "Wenn wir Moore entwässern, fehlen sie.",
    ),
    ("de", "Die meisten hielten das für eine Falle.", "Die meisten hielten den Hafen für offen."),
    ("de", "Ein Hafen im Norden verleiht übrigens Boote.", "Ein Hafen im Norden verleiht Boote."),
    ("de", "Die beiden Boote haben Vorteile.", "Die beiden größten Boote haben Vorteile."),
    ("de", "Im Hafen sind das fünfzig Boote.", "Im Hafen ist das Wasser ruhig."),
    ("de", "Wer das nicht weiß, verliert ein Boot.", "Wer das Meer liebt, braucht ein Boot."),
    ("de", "Das Beispiel zeigt, was Boote brauchen.", "Das Meer zeigt, was Boote brauchen."),
    ("de", "Ein Boot kennen unsere alten Fachleute gut.", "Ein Boot kennen alte Fachleute gut."),
    ("fr", "Depuis, un bateau est au port.", "Depuis toujours, un bateau est au port."),
    ("fr", "La deuxième est de trop pour un bateau.", "La deuxième chance est un bateau."),
    ("fr", "Un bateau vous attend au port.", "Un bateau attend au port."),
    ("es", "La otra mitad es cansancio de barco.", "La mitad de un barco es cansancio."),
    ("es", "Lo importante es pintarla cada año.", "Lo importante es pintar cada año."),
    ("zh", "近几年，小船越来越贵，港口越来越远。", "小船总是很贵，港口总是很远。"),
    ("zh", "接下来我们看看小船和港口怎么相处。", "小船和港口，总要学会怎么相处。"),
    ("zh", "本公司给每一条小船刷上新的油漆。", "每一条小船都需要刷上新的油漆。"),
    ("it", "Nella nostra agenzia una barca è gratuita.", "In un’agenzia una barca è rara."),
    ("nl", "Bij ons kantoor is een boot gratis.", "Bij een kantoor is een boot zeldzaam."),
    ("ja", "当店では古い舟を直しています。", "古い舟は人を選びます。"),
]


@pytest.mark.parametrize(("language", "bad", "good"), DATED + NOW + POINTING)
def test_times_and_pointers_of_the_article_are_refused(language: str, bad: str, good: str) -> None:
    assert refused(bad, language)
    assert not refused(good, language)


@pytest.mark.parametrize(
    ("language", "told", "of_all"),
    [
        ("de", "Der Teig soll lange ruhen.", "Der Teig ruht lange."),
        ("fr", "La sauce doit mijoter longtemps.", "La sauce mijote longtemps."),
        ("es", "La masa debe reposar mucho.", "La masa reposa mucho."),
    ],
)
def test_what_one_thing_is_to_do_costs_rank(language: str, told: str, of_all: str) -> None:
    assert costs(told, language) > costs(of_all, language)
    title = Known(frozenset(), frozenset(), roots=frozenset({root(told.split()[1].lower())}))
    assert costs(told, language, title) == costs(of_all, language, title)
