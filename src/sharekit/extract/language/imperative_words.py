"""Words at the opening of a line that show whether it begins with a verb, language by language."""

from sharekit.extract.language.words import listed

OBJECTS = {
    "en": "the a an your it them each both any every these those some him her us",
    "de": "den die das dem ein eine einen einem dein deine deinen deinem euer eure ihre ihren"
    " alles es ihn alle beide zuerst zunächst danach anschließend jetzt nun dann dir dich"
    " euch",
    "fr": "le la les l un une ton ta tes votre vos ce cet cette chaque d'abord ensuite",
    "es": "el la los las un una tu tus su sus este esta cada todo toda todos todas primero"
    " después",
    "it": "il lo la i gli le l un uno una il tuo ogni tutto tutti tutte prima poi bene",
    "pt": "o a os as um uma seu sua seus suas tudo todos cada primeiro depois bem",
    "nl": "de het een je uw jouw hem ze alles deze dit elke eerst daarna vervolgens dan samen"
    " ook",
}  # fmt: skip
"""What stands behind a verb and opens its object."""

NO_VERB = {
    "en": "in on at of to for from with without by about after before under over between"
    " through during since until till against among around behind beside besides beyond"
    " inside outside near off out up down like unlike than as if when while where because"
    " although though unless whether and or but nor so yet not only even just also still"
    " both either neither all every each any some no many much more most few several such"
    " what which who whose why how that this these those the a an my your his her its our"
    " their it he she we they you i there here is are was were been has have had does did"
    " can could will would shall should may might must once quite half per despite plus"
    " minus given now then first toward towards across along above below upon within"
    " except rather almost maybe perhaps whatever whenever wherever instead double led"
    " built won ran wrote made took gave held grew sold spent taught brought bought began"
    " drove kept found knew lost left met paid sent sat stood thought told wore went came"
    " saw got became broke chose drew fell flew forgot spoke threw second third fourth"
    " fifth next last lastly finally afterwards",
    "de": "in im an am auf aus bei mit nach seit von vom zu zum zur über unter vor hinter neben"
    " zwischen durch für gegen ohne um bis während wegen trotz statt und oder aber denn"
    " sondern wenn weil dass ob als wie wo was wer wen wem warum nur auch noch schon nicht"
    " so sehr mehr alle alles jede jeder jedes der die das den dem ein eine mein dein sein"
    " ihr unser ich du er sie es wir ist sind war waren hat haben hatte wird werden wurde"
    " kann können soll muss darf geht bleibt steht gibt kommt macht hält liegt damit dann"
    " da dort hier doch erst solange sobald nachdem bevor sowohl weder",
    "fr": "de du des dans chez entre contre comme quelle quelles quelque quelques même une les"
    " mes tes ses ces leurs nos vos sans sous après dès puis toutes tous toute trois votre"
    " notre cette elle elles presque parce lorsque puisque encore outre malgré vers alors"
    " le la un mon ton son et ou mais si que qui quand est à en par pour sur avec ils nous"
    " vous je tu il on c seule moins plus voire tandis depuis jusque derrière autre autres"
    " ensuite afin aucune",
    "es": "de en con por para sin sobre entre desde hasta hacia durante ante mediante contra"
    " según tras el la los las un una unos unas mi tu su y o pero si que quien cuando"
    " donde como porque aunque es son era está están fue todo toda todos todas ambos ambas"
    " media solo nunca siempre cada este esta tiene hay más menos bajo incluso dentro"
    " fuera aquella ese esa",
    "it": "di a da in con su per tra fra senza sotto sopra verso contro durante mentre dopo"
    " prima oltre il lo la i gli le un una uno e o ma se che chi quando dove come perché"
    " anche tutti tutte tutta tutto entrambi entrambe ecco è sono era ha hanno ogni più"
    " meno solo dietro davanti dentro fuori poi",
    "pt": "de em com por para sem sobre entre desde até durante contra após o a os as um uma"
    " meu seu e ou mas se que quem quando onde como porque é são era está foi todo toda"
    " todos todas ambos ambas cada este esta tem há mais menos só não nunca sempre dentro"
    " fora ante perante",
    "nl": "achter onder tussen naast voor met van zonder tegen bij op in uit door na om over"
    " aan tot sinds tijdens alle wat waar wie hoe als omdat toen is was waren heeft had"
    " wordt kan moet en of maar de het een deze dit die dat mijn zijn haar ons ik jij hij"
    " zij wij ook niet alleen zelfs vanaf langs zodra terwijl voordat nadat geen meer",
}  # fmt: skip
"""What opens phrases and statements, and is no verb that tells somebody to do something."""

HAPPENING = {
    code: listed(words)
    for code, words in {
        "de": "kam kommt kamen kommen folgt folgte begann beginnt ging geht war wird"
        " spricht sprach",
        "fr": "arrive entre passe vient suit commence finit parle chante défile joue sort part",
        "es": "entra sale llega viene pasa sigue empieza comienza termina habla canta aparece",
        "it": "arriva entra esce viene passa segue inizia comincia finisce parla canta appare",
        "pt": "chega entra sai vem passa segue começa termina fala canta aparece",
        "nl": "komt kwam kwamen komen volgt volgde begint begon gaat ging was wordt spreekt sprak",
    }.items()
}
"""Verbs of what happens by itself, with which statements open behind "then"."""
