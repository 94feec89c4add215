"""Words that begin a sentence with a capital and are no name, in the languages that are read."""

from __future__ import annotations

from sharekit.article.dates import MONTHS
from sharekit.extract.language.words import listed

NO_NAME = listed(
    "a an the one we they he she it i our my this that these those your you its his her their"
    " down up several given"
    " there here let's let maybe if when while both two three four five six seven eight nine"
    " ten recently also but so then however and or what who where why how now today yet not no"
    " nobody nothing only just every each most some many more less fewer than about around"
    " nearly almost over under in on at by from to of for with after before since during until"
    " according as is are was were has have had do does did can could will would should may"
    " might must please take ask call don't isn't monday tuesday wednesday thursday friday"
    " saturday sunday ein eine einen einem einer der die das den dem des wir sie er es ich ihr"
    " uns unser unsere mein meine kein keine nicht nur noch auch aber und oder doch wenn wer"
    " wie wo warum als am im auf aus bei mit nach seit von vom zu zum zur für über unter um"
    " laut gegen ohne durch vor hinter zwischen da dann dort hier heute gestern jeder jede"
    " jedes jeden alle viele manche mehr weniger fast rund etwa knapp montag dienstag mittwoch"
    " donnerstag freitag samstag sonntag un une le la les l nous vous ils elles il elle je tu"
    " du de d ce cette ces c cela ça qui que quoi où quand comment pourquoi si et ou mais donc"
    " ni car pas plus moins selon dans sur sous avec sans par pour chez entre vers depuis"
    " pendant après avant chaque tous toutes tout lundi mardi mercredi jeudi vendredi samedi"
    " dimanche una uno el los las lo nosotros nuestra nuestro su sus mi mis al del en con sin"
    " por para según sobre desde hasta cuando como donde quien quienes qué cada todo toda"
    " todos todas más menos y e o u pero son era fue hay ya solo lunes martes miércoles jueves"
    " viernes sábado domingo gli nel nella nei dal dalla dai dagli alla ai agli col per tra"
    " fra secondo sul sulla che chi cosa come dove quando se ma anche ogni tutti tutte più"
    " meno non è sono lunedì martedì mercoledì giovedì venerdì sabato domenica di ed os uma"
    " umas na nos nas ao aos à às pelo pela com sem sob quem onde segundo conforme não é são"
    " foi há já só een het ze zij wij hij ik jij dat dit deze maar want dus toen wat waar hoe"
    " waarom volgens bij met naar op uit voor door tot te van elk elke ieder iedere veel meer"
    " studie umfrage erhebung untersuchung bericht auswertung befragung zahlen daten statistik"
    " surveys studies polls figures numbers estimates reports analysts experts researchers"
    " ergebnis ergebnisse berechnungen angaben jahresbilanz"
    " eran fueron está están estaban estaba viene vienen vino vinieron tiene tienen había"
    " erano furono stava stanno vengono c'era étaient était sont est viennent avaient"
    " waren war sind ist kommen kam kamen hatten hatte kwam kwamen zijn werd werden estão"
    " eram foram estava estavam vieram veio abbiamo hemos avons haben hebben temos"
    " minder niet geen ook nog maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
) | frozenset(month for month in MONTHS if len(month) > 3)
