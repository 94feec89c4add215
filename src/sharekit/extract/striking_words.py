"""How languages say what strikes: superlatives, comparisons, what something is said to be."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import NamedTuple

from sharekit.extract.language.words import listed
from sharekit.lazy import lazy


class Tongue(NamedTuple):
    """How a language says it. ends: words before which a phrase is over, and with which it can't
    end. is_a: a copula and the article behind it. no: what denies what follows."""

    ends: frozenset[str]
    is_a: tuple[frozenset[str], frozenset[str]]
    superlative: re.Pattern[str]
    comparative: re.Pattern[str]
    no: frozenset[str]


TONGUES = MappingProxyType(
    {
        "en": Tongue(
            listed(
                "of in on at to for from with by about into over under between through than as"
                " that"
                " which who whom whose when where while why how if because since unless until"
                " before"
                " after without and or but so nor yet is are was were be been can could will"
                " would"
                " should must may might has have had do does did i you he she it we they there"
                " this"
                " these those a an the your their our my his her its"
            ),
            (
                listed(
                    "is are was were be isn't aren't it's that's they're becomes become remains"
                ),
                listed("a an the your our one"),
            ),
            lazy(
                r"(?:(?:the|your|our|its|my|their) (?:most|least)|(?:(?:the|your|our|its|my"
                r"|their) )?"
                r"(?:best|worst|(?!(?:in(?:ter|v|f|g)|har?v|hon|requ|sugg|for|gu|cont|prot|dig"
                r"|mod"
                r"|earn|arr|(?:con)?qu|manif|ever|ch|cr|w|att|det|lat|temp)est)\w{2,}est)) \w"
            ),
            lazy(
                r"(?:(?:far|much|even|no|a little|slightly|twice as|three times as) )?"
                r"(?:more|less|fewer|better|worse|bigger|smaller|faster|easier|stronger|cheaper"
                r"|higher|lower|safer|longer|harder|greater) \w"
            ),
            listed(
                "not never don't doesn't didn't isn't aren't won't can't cannot couldn't"
                " wouldn't"
                " shouldn't wasn't weren't haven't hasn't without nothing nobody neither nor"
            ),
        ),
        "de": Tongue(
            listed(
                "von in im an am auf zu zum zur für aus mit bei über unter zwischen durch als"
                " wie"
                " dass der die das den dem des wenn weil und oder aber ist sind war waren wird"
                " werden"
                " kann können muss müssen soll hat haben hatte sich nicht ein eine einen einem"
                " einer"
                " er sie es wir ich man ihr um vor nach ohne gegen bis seit"
            ),
            (listed("ist sind war bleibt wird"), listed("ein eine die das kein keine")),
            lazy(r"(?:der|die|das|den|dem|am) \w{2,}st(?:e[mnrs]?) \w"),
            lazy(
                r"(?:(?:viel|weit|noch|deutlich) )?(?:mehr|weniger|besser|schlechter|größer"
                r"|kleiner"
                r"|schneller|stärker|billiger|teurer|höher|niedriger|leichter|länger) \w"
            ),
            listed("nicht nie niemals kein keine keinen keiner keinem ohne weder noch nichts"),
        ),
        "fr": Tongue(
            listed(
                "de du des d à au aux en dans sur sous pour par avec sans entre que qui dont où"
                " quand"
                " si car et ou mais est sont était peut peuvent doit doivent a ont il elle on"
                " nous"
                " vous je ils elles ne se le la les un une ce cette ces sa son ses leur leurs"
            ),
            (listed("est sont était c'est reste devient"), listed("un une le la l des")),
            lazy(r"(?:le|la|les) (?:plus|moins|meilleure?s?|pires?) \w"),
            lazy(r"(?:bien |beaucoup |encore )?(?:plus|moins) \w"),
            listed("ne n pas jamais sans aucun aucune ni rien"),
        ),
        "es": Tongue(
            listed(
                "de del a al en con sin por para sobre entre que quien donde cuando como si"
                " porque y"
                " e o u pero es son era puede pueden debe deben ha han hay se no lo le la el los"
                " las"
                " un una su sus este esta tu mi nos"
            ),
            (listed("es son era sigue"), listed("un una el la los las")),
            lazy(r"(?:el|la|los|las|lo) (?:más|menos|mejor|mejores|peor|peores) \w"),
            lazy(r"(?:mucho |aún |todavía )?(?:más|menos) \w"),
            listed("no nunca jamás sin ningún ninguna ni nada tampoco"),
        ),
        "it": Tongue(
            listed(
                "di del dello della dei degli delle d a al alla ai alle in nel nella con senza"
                " per su"
                " sul tra fra che chi cui dove quando come se perché e ed o ma è sono era può"
                " possono"
                " deve devono ha hanno si non lo la il i gli le un uno una suo sua ci"
            ),
            (listed("è sono era resta"), listed("un uno una il la lo l i gli le")),
            lazy(r"(?:il|la|i|le|lo) (?:più|meno|migliore|migliori|peggiore|peggiori) \w"),
            lazy(r"(?:molto |ancora )?(?:più|meno) \w"),
            listed("non mai senza nessun nessuna né nulla niente"),
        ),
        "pt": Tongue(
            listed(
                "de do da dos das a ao à aos em no na nos nas com sem por pelo pela para sobre"
                " entre"
                " que quem onde quando como se porque e ou mas é são era pode podem deve devem"
                " tem"
                " têm há não o os as um uma seu sua este esta"
            ),
            (listed("é são era continua"), listed("um uma o a os as")),
            lazy(r"(?:o|a|os|as) (?:mais|menos|melhor|melhores|pior|piores) \w"),
            lazy(r"(?:muito |ainda )?(?:mais|menos) \w"),
            listed("não nunca jamais sem nenhum nenhuma nem nada"),
        ),
        "nl": Tongue(
            listed(
                "van in op aan te tot voor uit met bij over onder tussen door als dan dat die"
                " wie waar"
                " wanneer omdat en of maar is zijn was waren wordt worden kan kunnen moet moeten"
                " heeft"
                " hebben er niet de het een hij zij ze wij we ik je u om naar zonder tegen"
            ),
            (listed("is zijn was blijft wordt"), listed("een de het geen")),
            lazy(r"(?:de|het) (?:meest |minst )?\w{3,}ste \w"),
            lazy(r"(?:veel |nog )?(?:meer|minder|beter|slechter|sneller|groter|kleiner) \w"),
            listed("niet nooit geen zonder niets niemand noch"),
        ),
    }
)
