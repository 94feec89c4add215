"""What first picks were seen to do wrong, kind by kind, each beside a neighbour that may stand."""

from __future__ import annotations

import pytest

from sharekit.article.parse import parse
from sharekit.extract.candidate import Candidate
from sharekit.extract.filters.table import limits, refusal
from sharekit.extract.language.words import tokens
from sharekit.extract.quotes import quotes


def refused(text: str, language: str, sentences: int = 1) -> bool:
    candidate = Candidate(0, 0, len(text), text, 0, tokens(text).words, sentences)
    return refusal(candidate, limits("On boats", language, min_chars=10, max_chars=180)) is not None


PAIRS = {
    "en": [
        ("The last part about sailing is to wait.", "The last boat home is the best one."),
        ("What you’ll find is that boats are slow.", "What a crew finds is what it looks for."),
        ("People call and ask what a boat costs.", "People who ask nothing learn nothing."),
        ("For a $200,000 boat, that’s a lot of rope.", "For a boat, a rope is a promise."),
        ("The moral of the story is to sail on.", "The moral of a sailor is to sail on."),
        ("You’ll be redirected to a page of boats.", "You will find a page of the sea."),
        ("Harbour Rush: Private Boat Plans", "Keep every boat that you can mend"),
        ("The old boat – a guide to the harbour", "The old boat – a guide to all – sails on."),
        ("A sail, by contrast, needs no fuel.", "A sail, in contrast to oars, needs no crew."),
        ("Sell a boat and, just as quietly, it’s gone.", "A boat is just as good as its crew."),
        ("The crew have been similarly slow.", "Boats that look similarly slow differ."),
        ("Your fourth will take a crew further.", "Your fourth boat will take a crew further."),
        ("The dog belongs to neither of them.", "A dog belongs to neither crew nor boat."),
        ("Costs about as much as two old boats", "Costs rise with every boat that sails."),
        ("At home you push it in with an oar.", "At home you push a boat in with an oar."),
        ("Probably not. A boat is a great home.", "A boat is probably not a great home."),
        ("Shy ones can hide below the deck.", "Loved ones can hide below the deck."),
        ("The old ones sail on two oars.", "Old boats sail on two oars."),
        ("Forty dollars an hour, paid in rope.", "Forty dollars an hour is a fair price."),
        ("In two others, boats sail at noon.", "In others we find what we lack."),
        ("There is room for ten boats, so please book.", "A boat has room for ten who trust."),
        ("Let’s put boats aside for a moment.", "Let’s not confuse motion with a voyage."),
        ("The first things to see are your ropes.", "Things that come first are ropes."),
        ("The sticking point for crews can be fog.", "The point of a crew is trust."),
        ("Other boats could carry a whole crew.", "Other people’s boats are always faster."),
        ("Officials gave no further details of it.", "The beauty of a boat is in its details."),
        ("It is useful when a storm comes at night.", "It is easy to sail when the sea is calm."),
        ("How brave! The crew is at sea.", "How a crew sails shows how it lives."),
        ("About Boatly Boatly offers boats to all.", "About boats, every sailor is right."),
        ("Four crews from there will join the race.", "Four crews are a fleet."),
        ("The knob furthest right is for the fog.", "The right knob is for the fog."),
        ("Both boats are older than the harbour.", "Both sides of a boat need paint."),
        ("It’s got the look of an older boat.", "It takes a storm to know a boat."),
        ("It is proof of how slow a boat can be.", "It takes courage to say how slow a boat is."),
        ("It’s a charming boat to sail in summer.", "It’s a mistake to sail without a plan."),
        ("If there was a plan, that storm could pass.", "If the plan is bad, a storm will tell."),
        ("Given how they’ve sailed, boats are slow.", "Given time, boats find a harbour."),
        ("Be sure to follow the boats on Instagram.", "Be sure of the rope before the boat."),
        ("Below are the boats of the harbour.", "Below the deck, every boat is a kitchen."),
        ("The newest addition to the crew is a star.", "The newest boat has the most to learn."),
        ("There’s even a boat that sails in winter.", "There’s no boat that sails itself."),
        ("The race began Tuesday afternoon at sea.", "A race is won in the afternoon."),
        ("If a boat sinks here, it won’t be missed.", "If a boat sinks, it won’t be missed."),
        ("A former sailor, she is fond of rope.", "A former sailor is fond of rope."),
        ("A: Being captain requires patience.", "Being captain requires patience."),
        ("Designed for two, sailors like the boat.", "Sailors like a boat designed for two."),
        ("Made with love, the boat is a gem.", "A boat made with love is a gem."),
        ("The latest incident is the third at sea.", "The latest boat is the slowest at sea."),
        ("Harbour 4 points, Fog 6 points, Rope 1.", "Harbour and fog need 4 ropes and 6 sails."),
        ("Hill 4 points. Lee 6.", "Hills have 4 sides."),
        ("(AP) — Boats are slow in the fog.", "Boats are slow in the fog (and cold)."),
        ("A cup of rope with a pinch of salt, chopped", "A cup of rope makes a pinch of salt"),
        ("The deck has something for everyone.", "The deck has room for everyone."),
        ("Get the boats delivered straight to your door.", "Get the boats in before the fog."),
        ("The Texas harbour needs their luck.", "Harbours need their boats."),
        ("What isn’t as common is a dry boat.", "A dry boat isn’t as common as a wet one."),
        ("Boats are as slow as that though.", "Boats are as slow as their crews."),
        (
            "A look at the boat will tell which is which.",
            "A look at a boat shows which rope is old.",
        ),
        ("Yeah, a boat is slow in the fog.", "Yes-men make a boat slow in the fog."),
        ("Taking a larger one helps the crew.", "Taking a larger boat helps the crew."),
        ("You still have to fix that sail by hand.", "You still have to fix a sail by hand."),
        ("Because a boat is slow in the fog.", "Because a boat is slow, you need time."),
        ("You can really taste all the salt.", "You can taste salt in a good story."),
        ("We have ropes, sails, and more.", "People have ropes, sails, and more."),
        ("We complain about that a bit.", "We complain about a bit of rain."),
        ("A third rope is for the anchor.", "A rope is for the anchor."),
        (
            "Long trips are necessarily more difficult.",
            "Trips in fog are more difficult than others.",
        ),
        ("One of the habits is to wait.", "One of the best habits is to wait."),
        ("One of the habits, waiting, is good.", "One of the habits of a crew is waiting."),
        ("A separate rope is for the anchor.", "An anchor needs a separate rope."),
        ("Opens doors to crews that you have not met", "Doors open to crews that have a plan"),
        ("A crew follows the same plan at sea.", "All crews share the same old sea."),
        ("There’s another one right in the harbour!", "There’s no other one in the harbour!"),
        ("Small boats keep them from debt.", "Small boats help crews that love them."),
        ("For sailors, this means a storm.", "For sailors, a storm means work."),
        (": a boat of the old sort is best.", "A boat of the old sort is best."),
        ("The crew that needs a room as calm as the sea.", "The crew that waits sails in the end."),
        ("If that’s the case, a boat is best.", "If the sea is calm, a boat is best."),
        ("The harder part is waiting for wind.", "The harder road is the better one."),
        ("The level of detail is superb in this.", "The level of the sea is a promise."),
        ("Please help us be a harbour for boats.", "Harbours help boats in a storm."),
        ("That boat of mine is very different.", "Everyone’s boat is different."),
        ("There’s no sense in waiting for a boat.", "There’s no sense in a boat on land."),
        ("Maybe it’s time for a new boat to love.", "Maybe a new boat is time to love."),
        ("The market is taking off now at sea.", "The market is a harbour of boats."),
        (
            "Working with an experienced agent is the way.",
            "Working with an experienced crew is a joy.",
        ),
        (
            "If you wanted a boat, this is the ideal time to sail.",
            "The ideal time to sail is morning.",
        ),
        ("Winter is an awesome time to sell a boat.", "Winter is a time to mend a boat."),
        ("Take advice from a professional agent.", "Take advice from a professional sailor."),
        (
            "Boats are easy with an agent by your side.",
            "Boats are easy with a friend by your side.",
        ),
        ("Autumn is a great time to sell a boat.", "Autumn is a great time to mend a boat."),
        ("A rope can cost anywhere from $50.", "A rope can cost anywhere from $50 to $90."),
        ("Less rope, happier crew Crew is all.", "Less rope, happier crew: a crew is all."),
        ("Buying a boat is easier than you think.", "Sailing is easier than buying a boat."),
        ("Overall, know that boats are slow.", "Overall speed is what makes boats slow."),
        ("One option is to keep a boat at sea.", "One boat is never enough for a crew."),
        (
            "A few things to check: oil, rope, and sails.",
            "A crew has to check: oil, rope, and sails.",
        ),
        ("Know that this is going to sink all boats.", "Know that this life is a sea of boats."),
        ("Crews want the same end result at sea.", "Crews want the same sea in the end."),
        ("Learn which ones sail at night.", "Learn which boats sail at night."),
        (
            "Your job is to sail; they’ll handle the rest.",
            "Your job is to sail; boats do the rest.",
        ),
        ("The boat is slow, and the sea is rough, too, now.", "Two boats are one too many."),
        ("Boats got slower over the last three years.", "Boats got slower over a life at sea."),
        ("If boats follow last summer’s wind, they sail.", "Boats follow the summer’s wind."),
        ("Boats are slow for the second month in a row.", "A boat is slow in its second month."),
        ("A crew stayed home the past few years.", "A crew learns from its past in a few days."),
        ("It is an amazing time for buyers of boats.", "A storm is an amazing time for a crew."),
        ("If you own a boat, now is the time to sell.", "The time to mend a sail is now."),
        ("I get to help each crew find a harbour.", "I get to bed when the crew is home."),
        ("Our local boat experts know every rope.", "Our local boats know every rope."),
        ("As your agent, don’t paint a boat in May.", "As your crew grows, so does the boat."),
        ("My third question is about the rope.", "My question is about the rope of a boat."),
        ("A boat is cheaper with the first option.", "A boat is the first option of a sailor."),
        ("As with the previous point, a boat is slow.", "As with the sea, a boat is patient."),
        ("By the way, a boat needs no harbour.", "By the sea, a boat needs a harbour."),
        ("It’s the idea that boats are for the rich.", "It’s the small boats that sail far."),
        ("It’s not one that sails in any fog.", "A boat is one that sails in any fog."),
        ("A heavy rope doesn’t feel as good.", "A rope doesn’t feel as good as a sail."),
        ("The thing is, that won’t last at sea.", "The thing is that luck won’t last at sea."),
        ("A crew that can make that redesign sails.", "A crew that can make a redesign sails."),
        ("A test at sea gives you that — in a storm.", "A test at sea gives you that feeling."),
        ("There are three types of boats to know.", "Three types of boats know no harbour."),
        ("A way to sail is indeed to wait for wind.", "A friend in deed is a harbour for boats."),
        (
            "One of the most obvious benefits is a boat.",
            "One of the most obvious benefits of a boat is calm.",
        ),
        ("If yours leaks in a storm, paint it.", "If a boat like yours leaks, paint it."),
        ("The plan below builds a boat in a year.", "A plan builds a boat in a year below deck."),
        ("A storm that sinks either one is rare.", "A storm that sinks either boat is rare."),
        ("The rest were never at sea for a boat.", "The rest of a crew is never at sea."),
        ("Inside, a boat has a bed and a stove.", "Inside a boat, every bed is short."),
        ("Our partners are boats of the best sort.", "Partners are boats of the best sort."),
        ("I thank all sailors for a boat of oak.", "I think a boat of oak is slow."),
        ("Now’s the time to paint a boat by hand.", "The time to paint a boat is winter."),
        ("A boat may offer some clues as to the sea.", "A boat may offer a harbour to the sea."),
        ("Suppose one is found in a boat at sea.", "Boats find what they suppose is the sea."),
        ("Though, a boat is what is left of a dream.", "Though slow, a boat gets home."),
    ],
    "de": [
        ("Man kann sie fünfmal streichen und reparieren.", "Man kann Boote fünfmal streichen."),
        (
            "Kaufen wird sie nichts, aber man erfährt viel.",
            "Eine Möwe wird nie satt, aber man füttert sie.",
        ),
        (
            "Auf der Rechnung sieht man es durchaus.",
            "An der Rechnung sieht man es, wenn ein Boot leckt.",
        ),
        (
            "Der alte Kahn, der seit Jahren im Schuppen steht.",
            "Die Boote wechseln, das Ufer nicht.",
        ),
        ("Boote, heißt es im Hafen, sinken nie.", "Was Geduld heißt, weiß jeder Hafen."),
        ("Den nimmt der Kapitän mit nach Hause.", "Den Kapitän erkennt man an der Ruhe."),
        ("Wenn nicht, hilft ein zweites Boot.", "Wenn nichts hilft, hilft ein zweites Boot."),
        (
            "Beim ersten Mal wird jeder Segler nass.",
            "Beim ersten Mal, wenn man segelt, wird man nass.",
        ),
        ("Klappt das nicht, ruft man ein Boot.", "Klappt ein Manöver nicht, ruft man ein Boot."),
        (
            "Weder das eine noch das andere ist ein Boot.",
            "Weder ein Floß noch ein Brett ist ein Boot.",
        ),
        ("Um das zu sehen, braucht es ein Boot.", "Um das Meer zu sehen, braucht es ein Boot."),
        ("Unser Netzwerk besteht aus 80 Partnern.", "Ein Netzwerk besteht aus guten Partnern."),
        (
            "Vereinbaren Sie am besten direkt einen Termin.",
            "Ein Termin ist ein Versprechen an zwei.",
        ),
        ("Unsere Experten kennen jedes alte Boot.", "Experten kennen die Fehler der anderen."),
        ("Darin liegt die Kraft eines alten Bootes.", "In der Ruhe liegt die Kraft des Seemanns."),
        ("Wir beraten Sie zu jedem alten Boot.", "Wer berät, trägt die Folgen selten mit."),
        (
            "Über die Boote soll die Crew hier auch die Karte sehen.",
            "Die Crew soll eine Karte sehen.",
        ),
        ("Die Boote kann man hier noch sehen.", "Wir leben hier und jetzt auf dem Boot."),
        ("Vielleicht ist es Zeit für ein neues Boot.", "Vielleicht hat ein neues Boot mehr Zeit."),
        ("Eine Möglichkeit wäre ein zweites Boot.", "Eine Möglichkeit gibt es für jedes Boot."),
        (
            "Dinge zu prüfen: Öl, Seile und Segel.",
            "Wer prüft, sieht dreierlei: Öl, Seile und Segel.",
        ),
        ("Zum Glück ist das Boot noch ganz dicht.", "Glück ist ein Boot mit dichtem Boden."),
    ],
    "fr": [
        ("S’il échoue, un autre bateau part.", "S’il pleut, un bateau reste au port."),
        (
            "Le faux capitaine, qui téléphone le soir.",
            "Le capitaine qui téléphone le soir s’ennuie.",
        ),
        (
            "Nous prenons les deux parce que la mer monte.",
            "La rame et la voile, nous prenons les deux.",
        ),
        ("Posé sur le quai, il attend la marée.", "Posé sur le quai, le bateau attend la marée."),
        ("Si on la brusque, une voile se déchire.", "Si on brusque une voile, elle se déchire."),
        ("La première fois, on a le mal de mer.", "La première fois qu’on navigue, on est malade."),
        ("Les voiles, elles, restent au port.", "Les voiles restent souvent au port."),
        ("Le départ se fera alors par la digue.", "Quand le vent tombe, alors on rame."),
        (
            "Le marin prend l’un quand il faut l’autre.",
            "Le marin prend la rame quand il faut ramer.",
        ),
        ("On leur demande de garder le port.", "On demande beaucoup à un port calme."),
        ("Le modèle de Smith repose sur la mer.", "Le modèle de la mer repose sur le vent."),
        ("On y trouve toujours une place à table.", "Parfois il y a une place à table."),
        ("Le soir, ils en parlent longtemps.", "Les marins parlent en rêvant de la mer."),
        ("Elle s’en souvient chaque matin d’hiver.", "La mer se souvient des marins d’hiver."),
        ("Prenez rendez-vous avec un vieux marin.", "La mer prend ce que la terre oublie."),
        ("Les bateaux dorment ici chaque nuit.", "D’ici demain, les bateaux dorment tous."),
        ("Inutile d’attendre un autre bateau ce jour.", "Attendre un bateau est un art."),
        (
            "Points à vérifier : huile, cordes et voiles.",
            "Il faut vérifier : huile, cordes et voiles.",
        ),
        ("Nos experts connaissent chaque vieux bateau.", "Les experts se trompent avec méthode."),
    ],
    "es": [
        (
            "Sirve para el remo y para un mes sin viento.",
            "Un barco sirve para cruzar y para soñar.",
        ),
        ("Es una bendición para quien vuelve del mar.", "Es la mar quien decide, no el barco."),
        ("Ahora riega quien antes pescaba en un barco.", "El ahora de un marino dura una ola."),
        ("Si lo dejas al sol, un barco se raja.", "Si dejas un barco al sol, se raja."),
        ("Se devuelve limpio y sin arena.", "Se aprende a navegar cayendo al agua."),
        ("La primera vez, todos se marean.", "La primera vez que se navega, todos se marean."),
        ("Si no, queda siempre otro puerto.", "Si no hay viento, queda siempre otro puerto."),
        ("Los barcos duermen aquí cada noche.", "Aquí y ahora, los barcos duermen."),
        ("No tiene sentido esperar otro barco.", "Esperar un barco tiene mucho sentido."),
        ("Reserva una cita con nuestro capitán.", "Una cita es una promesa entre dos."),
        ("Nuestro equipo conoce cada barco viejo.", "Cada equipo conoce su propio miedo."),
    ],
    "it": [
        ("Le barche, però, restano in porto.", "Le barche restano in porto se tira vento."),
        ("Si compra dai pescatori, con qualche moneta.", "Si compra una barca per venderla."),
        ("Se lo lasci al sole, un legno si spacca.", "Se lo scafo resta al sole, si spacca."),
        ("Ci mise due ore con una barca a remi.", "Chi mise in mare una barca lo sa."),
        ("La prima volta, tutti stanno male.", "La prima volta che si naviga si sta male."),
        ("L’altro modo costa più remi e più fatica.", "L’arte di remare costa fatica."),
        ("Diventata un museo, chiuse dopo un anno.", "Diventata un museo, la nave è al sicuro."),
        ("Non ha senso aspettare un’altra barca.", "Aspettare una barca ha molto senso."),
        ("Le barche dormono qui ogni notte.", "Le barche dormono bene ogni notte."),
        ("Prenota subito una visita al porto vecchio.", "Una visita al porto vale un libro."),
        (
            "Vi aspettiamo ogni giorno nel porto vecchio.",
            "Chi aspetta il vento impara la pazienza.",
        ),
    ],
    "pt": [
        ("Serve perfeitamente, desde que haja vento.", "Um barco serve, desde que haja vento."),
        ("Encontrei-a no fundo de um barco.", "Quem encontra um barco encontra um amigo."),
        ("Da primeira vez, toda a gente enjoa.", "Da primeira vez que se navega, todos enjoam."),
        ("Não faz sentido esperar outro barco.", "Esperar um barco faz muito sentido."),
        ("Um forte abraço e até a próxima.", "Um abraço forte vale mais que um barco."),
        ("Tudo isso que digo é comum no porto.", "Tudo aquilo que digo é comum no porto."),
        ("Outra coisa boa aqui é o silêncio.", "Uma coisa boa no porto é o silêncio."),
        ("Você encontra uma variedade de barcos.", "Você não encontra o mar no porto."),
        ("Agende uma visita ao porto mais antigo.", "Uma visita ao porto vale um livro inteiro."),
        ("Nossa equipe conhece cada barco antigo.", "Cada equipe conhece o seu próprio medo."),
    ],
    "ja": [("三番目の船は今も港にいる。", "三番まで歌える船乗りは強い。")],
    "zh": [
        ("船长回头笑了笑：“慢一点，才到得远。”", "慢一点的船，反而到得远。"),
        ("本文写于二月，船长修改。", "文章写于海上，才有盐味。"),
    ],
    "ar": [("يتذكر أن البحر كان هادئا في الليل.", "يتذكر البحار كل ميناء رآه في حياته.")],
    "ru": [
        ("С одной стороны, лодка очень проста.", "Каждая лодка очень проста и стара."),
    ],
    "ko": [
        ("또한 배는 바다를 놓치지 않는다.", "모든 배는 바다를 놓치지 않는다."),
    ],
    "nl": [
        ("Je kunt er niets meer voor kopen.", "Er is niets wat je voor een storm kunt kopen."),
        ("Op een kade zie je het aan een jas.", "Op een kade zie je het water stijgen."),
        (
            "Hang een zeil ten slotte droog en wel op.",
            "Hang een zeil altijd droog en wel op.",
        ),
        (
            "Lukt dat niet, dan blijft een boot thuis.",
            "Lukt een tocht niet, dan blijft een boot thuis.",
        ),
        ("De eerste keer wordt elke zeiler nat.", "De eerste keer dat je zeilt, word je nat."),
        ("Leg een boot daarna op zijn kant.", "Aflossen verlaagt een schuld en daarmee de rente."),
        (
            "De schipper haalt zijn schouders op: “Wij zinken ook.”",
            "De schipper noemt een boot “een vriend”.",
        ),
        ("Misschien is het tijd voor een nieuwe boot.", "Misschien heeft een boot meer tijd."),
        ("De boten slapen hier elke nacht.", "Wij leven hier en nu op de boot."),
        ("Maak direct een afspraak met de schipper.", "Een afspraak is een belofte aan twee."),
        ("Onze klanten kennen elke oude boot al.", "Klanten kennen de fouten van een ander."),
    ],
}


@pytest.mark.parametrize(
    ("language", "bad", "good"),
    [(language, *pair) for language, pairs in PAIRS.items() for pair in pairs],
)
def test_it_is_refused_and_its_neighbour_isnt(language: str, bad: str, good: str) -> None:
    assert refused(bad, language)
    assert not refused(good, language)


def test_a_page_that_only_says_that_it_is_english() -> None:
    own = "Das Meer lehrt Geduld besser als jeder Lehrer, den ein Schüler haben kann."
    leaning = "Trotzdem ist ein Boot ohne Ruder nicht mehr als ein Haus ohne Tür und Fenster."
    article = parse(f"{leaning} {own} {leaning}", kind="markdown", title="Boote", lang="en")
    assert [quote.text for quote in quotes(article)] == [own]


def test_what_a_line_says_that_somebody_wrote() -> None:
    own = "A boat teaches patience better than any teacher."
    theirs = "A harbour is for everyone, but it won’t be if nobody digs it."
    text = f"As the harbour master wrote in 2002:\n\n{theirs}\n\n{own}"
    article = parse(text, kind="markdown", title="On boats", lang="en")
    assert [quote.text for quote in quotes(article)] == [own]


def test_what_a_dash_opens_is_somebodys_words() -> None:
    speech = "— Лодка без весла похожа на дом без двери."
    own = "Море учит терпению лучше любого учителя."
    article = parse(f"{speech}\n\n{own}", kind="markdown", title="О лодках", lang="ru")
    assert [quote.text for quote in quotes(article)] == [own]


def test_the_first_of_two_sentences_points_at_nothing() -> None:
    bad = "You don’t want that. A boat needs a plan."
    assert refused(bad, "en", sentences=2)
    assert not refused("You don’t want fog. A boat needs a plan.", "en", sentences=2)


def test_of_two_sentences_the_first_says_something() -> None:
    assert refused("A chance for boats and crews. A boat is a promise.", "en", 2)
    assert not refused("A boat needs a crew. A crew is a promise.", "en", 2)
