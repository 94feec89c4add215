"""Subjects that a sentence takes for known, and times of a story: no card may begin so.

In each language beside sentences of the same form that stand by themselves.
"""

from __future__ import annotations

import pytest

from sharekit.extract.candidates import Candidate
from sharekit.extract.filters import limits, refusal
from sharekit.extract.words import tokens

LEANING: dict[str, tuple[str, ...]] = {
    "es": (
        "La empresa emplea a más de trescientas personas.",
        "El ministro anunció una reforma del sistema.",
        "La decisión llega tras meses de negociación.",
        "El proyecto se encuentra en su fase final.",
        "Trabaja en una fábrica desde los quince años.",
        "Es uno de los más grandes de Europa.",
        "Son los más caros del mercado.",
        "Se trata de una medida sin precedentes.",
        "Cuenta con trescientos empleados y dos sedes.",
        "A la mañana siguiente todo estaba cubierto de nieve.",
        "Días después llegó la respuesta del banco.",
        "El martes la policía detuvo a tres personas.",
        "Las obras comenzaron en primavera y costaron millones.",
        "Puede llevar hasta seis pasajeros y mucho equipaje.",
        "Aquella noche nadie durmió en el pueblo.",
        "Los vecinos protestaron contra el cierre del mercado.",
        "La tormenta dejó sin luz a miles de hogares.",
        "Según la agencia, el acuerdo es histórico.",
        "Está en el centro de la ciudad desde 1920.",
        "Será el mayor puerto del país.",
        "Tiene tres hijos y vive junto al mar.",
    ),
    "pt": (
        "A empresa emprega mais de trezentas pessoas.",
        "O ministro anunciou uma reforma do sistema.",
        "A decisão chega depois de meses de negociação.",
        "O projeto está na fase final.",
        "Trabalha numa fábrica desde os quinze anos.",
        "É um dos maiores da Europa.",
        "São os mais caros do mercado.",
        "Trata-se de uma medida sem precedentes.",
        "Conta com trezentos funcionários e duas sedes.",
        "Na manhã seguinte, tudo estava coberto de neve.",
        "Dias depois chegou a resposta do banco.",
        "Na terça-feira a polícia prendeu três pessoas.",
        "Os veículos estavam sem as baterias e sem rodas.",
        "Naquela noite ninguém dormiu na vila.",
        "Os moradores protestaram contra o fechamento do mercado.",
        "No dia seguinte o mar estava calmo.",
        "Será o maior porto do país.",
        "Tem 300 funcionários e duas sedes.",
        "Pode levar até seis passageiros.",
    ),
    "it": (
        "L’azienda impiega più di trecento persone.",
        "Il ministro ha annunciato una riforma del sistema.",
        "La decisione arriva dopo mesi di trattative.",
        "Lavora in una fabbrica da quando aveva quindici anni.",
        "È uno dei più grandi d’Europa.",
        "Si tratta di una misura senza precedenti.",
        "Il giorno dopo tutto era coperto di neve.",
        "La mattina dopo la barca non c’era più.",
        "Martedì la polizia ha fermato tre persone.",
        "I lavori sono iniziati in primavera.",
        "Può portare fino a sei passeggeri e molti bagagli.",
        "Quella notte nessuno dormì in paese.",
        "I residenti hanno protestato contro la chiusura.",
        "Pochi giorni dopo arrivò la risposta della banca.",
        "Sono tra i più cari del mercato.",
        "È stata la prima a dire di no.",
    ),
    "fr": (
        "L’entreprise emploie plus de trois cents personnes.",
        "Le ministre a annoncé une réforme du système.",
        "La décision arrive après des mois de négociation.",
        "Le lendemain, tout était couvert de neige.",
        "Ce jour-là, personne n’a dormi au village.",
        "Mardi, la police a arrêté trois personnes.",
        "Les travaux ont commencé au printemps.",
        "Quelques jours plus tard, la réponse est arrivée.",
        "Les habitants ont protesté contre la fermeture.",
        "La veille, le maire avait signé le contrat.",
        "L’incendie a détruit trois maisons du quartier.",
        "Le texte doit encore passer devant les députés.",
        "Une semaine plus tard, tout était fini.",
        "Il tient le registre depuis trente ans.",
        "Il est devenu maire en 2014.",
        "Il est le plus grand port du pays.",
        "Il s’agit d’une mesure sans précédent.",
        "Il a signé le contrat hier soir au port.",
    ),
    "de": (
        "Das Unternehmen beschäftigt mehr als dreihundert Menschen.",
        "Der Minister kündigte eine Reform des Systems an.",
        "Die Entscheidung fällt nach Monaten der Verhandlung.",
        "Am nächsten Morgen war alles voller Schnee.",
        "Tags darauf kam die Antwort der Bank.",
        "Am Dienstag nahm die Polizei drei Menschen fest.",
        "Die Arbeiten begannen im Frühjahr.",
        "Wenig später stand das Haus in Flammen.",
        "Die Anwohner protestierten gegen die Schließung.",
        "Der Code ist frei verfügbar und gut lesbar.",
        "Die Feuerwehr löschte den Brand in der Nacht.",
        "Das Spiel endete ohne Tore und ohne Karten.",
        "Es ist ein Buch über die See und das Warten.",
        "Es hat mehr als drei Millionen Nutzer weltweit.",
        "Es war der größte Hafen des Landes.",
    ),
    "nl": (
        "Het bedrijf heeft meer dan driehonderd mensen in dienst.",
        "De minister kondigde een hervorming aan.",
        "De beslissing valt na maanden van overleg.",
        "De volgende ochtend lag alles onder de sneeuw.",
        "Een dag later kwam het antwoord van de bank.",
        "Dinsdag hield de politie drie mensen aan.",
        "De werken begonnen in het voorjaar.",
        "De bewoners protesteerden tegen de sluiting.",
        "Die nacht sliep niemand in het dorp.",
        "Even later stond het huis in brand.",
        "Het is een boek over de zee en wachten.",
        "Het heeft meer dan drie miljoen gebruikers.",
        "Het werd de grootste haven van het land.",
    ),
    "en": (
        "The next morning everything was covered in snow.",
        "The following day the bank wrote to them.",
        "Hours later the road was open again to all.",
        "That night nobody slept in the village.",
        "A few days later the answer came by post.",
    ),
    "ja": (
        "翌日、町は雪に覆われていた。",
        "その夜は誰も眠らなかったという。",
        "翌朝には船が消えていた。",
        "何が困るかといえば、同じキーなのです。",
    ),
    "zh": (
        "第二天，整个村子都被大雪覆盖了。",
        "次日，银行的答复终于到了。",
        "当晚村里没有一个人睡得着觉。",
    ),
    "ar": (
        "في اليوم التالي غطى الثلج كل شيء.",
        "في تلك الليلة لم ينم أحد في القرية.",
        "بعد أيام جاء رد البنك بالموافقة.",
    ),
}
ALONE: dict[str, tuple[str, ...]] = {
    "es": (
        "La paciencia es una virtud que se aprende tarde.",
        "El amor lo cambió todo y nadie se dio cuenta.",
        "La decisión de irse siempre se toma antes.",
        "Es mejor empezar mal que no empezar.",
        "Es un error esperar el momento perfecto.",
        "Son los detalles los que cuentan la historia.",
        "Trabaja duro y en silencio, el éxito hará ruido.",
        "La vida me enseñó que nadie llega solo.",
        "Quien busca encuentra, y quien espera también.",
        "El silencio dice lo que las palabras callan.",
        "Los lunes pesan más cuando no hay plan.",
        "Es la paciencia la que abre las puertas.",
        "La gente compra lo que entiende.",
        "El mejor plan es el que se cumple.",
        "Está bien llegar tarde a lo que importa.",
        "Puede que nadie lo vea, pero cuenta.",
    ),
    "pt": (
        "A paciência é uma virtude que se aprende tarde.",
        "O amor mudou tudo e ninguém percebeu.",
        "A decisão de partir se toma antes.",
        "É melhor começar mal do que não começar.",
        "É um erro esperar o momento perfeito.",
        "É a paciência que abre as portas.",
        "Trabalhe duro e em silêncio.",
        "Quem procura acha, e quem espera também.",
        "O silêncio diz o que as palavras calam.",
        "São os detalhes que contam a história.",
        "A gente compra o que entende.",
        "Não existe mar calmo para marinheiro bom.",
        "É preciso coragem para dizer não.",
        "Tem gente que só aprende perdendo.",
        "É hora de voltar ao porto.",
        "Pode ser que ninguém veja, mas conta.",
    ),
    "it": (
        "La pazienza è una virtù che si impara tardi.",
        "L’amore ha cambiato tutto e nessuno se ne è accorto.",
        "La decisione di partire si prende sempre prima.",
        "È meglio cominciare male che non cominciare.",
        "È un errore aspettare il momento perfetto.",
        "È la pazienza che apre le porte.",
        "Lavora sodo e in silenzio.",
        "Chi cerca trova, e chi aspetta anche.",
        "Il silenzio dice quello che le parole tacciono.",
        "La gente compra quello che capisce.",
        "Si vive una volta sola, ma si sbaglia ogni giorno.",
        "Sono i dettagli che raccontano la storia.",
        "È ora di tornare al porto.",
    ),
    "fr": (
        "La patience est une vertu qui s’apprend tard.",
        "L’amour a tout changé sans que personne le voie.",
        "La décision de partir se prend toujours avant.",
        "Il vaut mieux commencer mal que jamais.",
        "Le silence dit ce que les mots taisent.",
        "Les gens achètent ce qu’ils comprennent.",
        "Le meilleur plan est celui qu’on suit.",
        "Qui cherche trouve, et qui attend aussi.",
        "Les lundis pèsent plus quand rien n’est prévu.",
        "Le monde a changé plus vite que nos habitudes.",
        "Il faut du temps pour faire un ami.",
        "Il n’est jamais trop tard pour apprendre.",
        "Il y a des silences qui parlent fort.",
        "Il est plus facile de partir que de rester.",
        "Il est temps de rentrer au port.",
    ),
    "de": (
        "Die Geduld ist eine Tugend, die man spät lernt.",
        "Die Liebe veränderte alles, und niemand merkte es.",
        "Die Entscheidung zu gehen fällt immer früher.",
        "Das Schweigen sagt, was Worte verschweigen.",
        "Die meisten Menschen kaufen, was sie verstehen.",
        "Der beste Plan ist der, den man einhält.",
        "Wer sucht, der findet, und wer wartet, auch.",
        "Die Welt wurde nicht für Eilige gemacht.",
        "Es ist besser, schlecht zu beginnen als nie.",
        "Es gibt keinen Hafen ohne Nebel.",
        "Es ist nie zu spät, um zu lernen.",
        "Es ist die Geduld, die Türen öffnet.",
        "Es geht nicht um Perfektion, sondern um Mut.",
        "Es lohnt sich, auf die Flut zu warten.",
        "Es braucht Mut, um Nein zu sagen.",
    ),
    "nl": (
        "Geduld is een deugd die je laat leert.",
        "De liefde veranderde alles en niemand zag het.",
        "De beslissing om te gaan valt altijd eerder.",
        "Het zwijgen zegt wat woorden verzwijgen.",
        "De meeste mensen kopen wat ze begrijpen.",
        "Het beste plan is het plan dat je volgt.",
        "Wie zoekt, die vindt, en wie wacht ook.",
        "Het is beter om slecht te beginnen dan nooit.",
        "Het is nooit te laat om te leren.",
        "Het gaat niet om perfectie maar om moed.",
        "Het geduld van de zee opent elke deur.",
    ),
    "en": (
        "The next time you wait, wait with a book.",
        "Lay out the clothes you need the night before.",
        "Days become weeks when nobody counts them.",
    ),
    "ja": (
        "大切なのは続けることなのです。",
        "人は変われるのです。",
        "沈黙は言葉より多くを語る。",
    ),
    "zh": (
        "沉默往往比任何语言都更加有力量。",
        "人们只会购买自己真正理解的东西。",
    ),
    "ar": (
        "الصبر فضيلة يتعلمها الإنسان متأخرا.",
        "الناس يشترون ما يفهمونه فقط دائما.",
    ),
}


def refused(text: str, language: str, title: str = "On boats") -> bool:
    candidate = Candidate(0, 0, len(text), text, 0, tokens(text).words)
    return refusal(candidate, limits(title, language, min_chars=10, max_chars=180)) is not None


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in LEANING.items() for text in texts]
)
def test_a_subject_that_was_named_before(language: str, text: str) -> None:
    assert refused(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in ALONE.items() for text in texts]
)
def test_a_subject_that_needs_no_other(language: str, text: str) -> None:
    assert not refused(text, language)


def test_what_the_title_names_is_known() -> None:
    assert refused("Le maire a signé le contrat du port.", "fr")
    assert not refused("Le maire a signé le contrat du port.", "fr", "Un maire et son port")
