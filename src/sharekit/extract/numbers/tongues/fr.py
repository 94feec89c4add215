"""French: how numbers are written, and the words that tell which of them say something."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.numbers.numerals import Numerals

NUMERALS = Numerals(
    small=(
        "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
        "|seize"
    ),
    tens=(
        "(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:[- ](?:et[- ])?(?:une?"
        "|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze))?|dix-sept|dix-huit"
        "|dix-neuf|cent|une dizaine|une douzaine|une demi"
    ),
    alone="un|une",
    many="millions?|milliards?|milliers?|mille",
    percent="%|pour cent|points? de pourcentage",
    out_of="sur|sur chaque",
    every="sur chaque|de chaque",
    parts=(
        "(?:le|la|un|une|deux|trois|quatre|cinq)[ -](?:tiers"
        "|quarts?|cinquièmes?|sixièmes?|huitièmes?|dixièmes?|moitié)"
    ),
    of="des |de l[ae] |de nos |de leurs? |de l['’]|du |d['’]entre |d['’]|de ",
    by="d['’]|de",
    times="fois",
    more="plus|moins|supérieure?s?|inférieure?s?|davantage",
    factors=(
        r"doublé|triplé|quadruplé|quintuplé|doublent|triplent|(?<=le )double|(?<=le )triple"
        r"|divisée? par (?:deux|trois|quatre|cinq|dix)|(?<=multiplié par )\w+"
    ),
    to="à|et|ou|–|—|-",
    among="sur les|sur|des|parmi les|parmi",
    only="seuls?|seules|seulement",
    per="toutes les|tous les",
    intervals="secondes|minutes|heures|jours|semaines|mois|ans",
    duration="ans?|années?|mois|semaines?|jours?|nuits?|heures?|minutes?|secondes?|fois",
    no_unit=(
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
        "|et|ou|à|au|aux|de|du|des|le|la|les|un|une|h|pour|par|sur|dans|en|est|sont|était"
        "|étaient|a|ont|avait|qui|que|ne|n|se|s|il|elle|ils|on|nous|vous|je|j|pas|plus|moins|si"
        "|mais|avec|sans|autres?|d|l|y|ce|c|même|cent|contre|puis"
    ),
    ago="auparavant",
    label="il y a|dans|n°|numéro|page|chapitre|depuis|dès|vers",
    adjective=(
        "petite?s|grande?s|jeunes|nouveaux|nouvelles|vie(?:ux|illes)|premi(?:ers|ères)|autres"
        "|bons|bonnes|longues|longs"
    ),
)

SIGNS: Mapping[str, str] = {
    "finds": "montre | montrent | montré | révèle | révèlent | révélé | estim* | calcul*"
    " | indique | indiquent | constat* | ressort | selon | d'après | mesuré* | compté*"
    " | pesé* | évalu* | établi* | conclu* | recensé* | analysé* | suivi* | rapporte"
    " | relevé | chiffre | comparé | alerte | annoncé | observé* | interrogé*",
    "study": "étude* | enquête* | sondage* | rapport | rapports | chiffres | données"
    " | chercheur* | chercheuse* | scientifique* | recensement | comptage* | bilan"
    " | baromètre | statistiques | inventaire | estimation* | observatoire | institut"
    " | université | professeur* | docteur | dr | auteur* | livre | équipe | agence"
    " | fondation | fédération | office | inspection | chambre | ministère | essai* | thèse"
    " | linguiste | psychologue | sociologue | carnet",
    "group": "gens | personnes | femmes | hommes | enfants | adultes | adolescents | élèves"
    " | étudiants | ménages | ménage | foyer* | familles | parents | salariés | habitants"
    " | patients | français* | entreprises | communes | écoles | clients | lecteurs"
    " | usagers | locataires | propriétaires | conducteurs | cyclistes | bénévoles"
    " | agriculteurs | enseignants | retraités | jeunes | commerces | villes | villages"
    " | visiteurs",
    "generic": "moyenne | moyen | moyens | chaque | par habitant | par personne | par foyer"
    " | par élève | par an | tout | un enfant | un adulte | un ménage | une famille"
    " | un français",
    "place": "france | pays | monde | europe | belgique | suisse | québec | national*"
    " | département | région | territoire | partout | commune | métropole | hexagone",
    "compare": "plus | moins | davantage | que | qu'ailleurs | autant | contre | fois"
    " | supérieur* | inférieur* | par rapport | comparé | en moyenne",
    "negates": "jamais | pas | sans | aucun | aucune | plus | rien | jeté* | perdu*"
    " | gaspill* | vide | vides | personne | poubelle | inutilisé*",
    "about": "seulement | presque | environ | près de | plus de | quelque | quelques"
    " | moins de | seul | seuls | seules | à peine | jusqu'à | au moins | autour de"
    " | pas moins de | que",
    "own": "je | j'ai | j' | mon | ma | mes | m'a | il | elle | lui | moi",
    "you": "vous | votre | vos | tu | ton | ta | tes | te",
    "we": "nous | notre | nos | bénévoles",
    "done": "compté* | ramassé* | collecté* | sauvé* | planté* | réparé* | distribué*"
    " | servi* | recyclé* | accueilli* | transporté* | retiré* | récolté* | trié* | pesé*"
    " | noté | chronométré* | mesuré* | interrogé* | demandé | vérifié*",
    "modal": "devrait | devraient | doit | doivent | pourrait | pourraient | peut | peuvent"
    " | faut | sera | seront | si | prévu* | prévoit | merci de | veuillez | maximum"
    " | minimum | objectif | limité* | autorisé* | dès",
    "price": "coût* | coute* | prix | tarif* | paye* | paie* | payé* | payer | gratuit*"
    " | entrée | loyer | subvention* | budget | frais | billet* | ticket | don | dons"
    " | salaire | cotisation | caution | achet* | vend* | vaut | dépens*",
    "sale": "remise | réduction | promo* | soldes | offert* | offre | version | chapitre"
    " | page | épisode | saison | alcool | cacao",
    "schedule": "lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | ouvert*"
    " | ouvre | ouverture | dure | durée | commence | début | ferme | fermé* | midi | soir"
    " | matin | après-midi | demain | hier | rendez-vous | départ | jusqu'au",
    "age": "ans | âgé* | né | née | mort | décédé* | anniversaire | âge | retraite",
    "label": "page | chapitre | salle | ligne | quai | numéro | but | buts | points"
    " | victoire | match | minute | voix | majorité | modèle | taille | four | cuillère*"
    " | grammes | degrés",
    "rate": "par jour | par an | par semaine | par mois | par heure | par nuit | par repas"
    " | chaque jour | chaque année | chaque semaine | chaque mois | chaque hiver"
    " | chaque été | annuel* | quotidien* | toutes les | tous les | l'an",
    "lost": "perd | perdent | perdu* | gaspill* | jett* | jeté* | jeter | économis*"
    " | consomm* | meur* | disparaî* | disparu* | boivent | mange* | dort | dorment | dorm*"
    " | lisent | lit | passe | passent",
    "change": "augment* | baiss* | diminu* | rédui* | recul* | progress* | grimp* | chut*"
    " | hausse | doublé* | triplé* | depuis | bondi | moins | désormais",
    "asked": "répondu | participé | participant* | interrogé* | répondants | sondé*"
    " | volontaires | échantillon | suivi | suivait | équipé | comparé | visité | pesé"
    " | testé | examiné | étudié | analysé | épluché | passé | mené | mesuré | observé"
    " | recensé | conduite | conduit | recueilli | dépouillé | chronométré | fait | a fait"
    " | ont fait | coordonn* | dirig*",
    "story": "était | étaient | avait | avaient | fut | dit | fallait | faisait | regarda"
    " | venait | allait | prit",
    "result": "résultat | résultats | bilan | constat | verdict | groupe témoin",
    "is": "est | sont | a | ont | vit | vivent | reste | restent | n'a | n'ont | n'est | se"
    " | s'en | déclarent",
    "record": "étude* | enquête* | sondage* | rapport* | chiffres | chiffre | données"
    " | recensement | comptage* | bilan | baromètre | statistiques | inventaire"
    " | estimation* | essai* | thèse | livre | relevé* | calcul* | source | carnet"
    " | analyse*",
    "body": "observatoire | institut* | université | agence | fondation | fédération"
    " | office | inspection | chambre | ministère | association | réseau | régie | conseil"
    " | syndicat | union | comité | commission | hôpital | chu | centre | laboratoire"
    " | mutuelle | société | entreprise | cabinet | collectif | club* | académie | école"
    " | préfecture | mairie | coopérative | médiateur | banque | direction | service",
    "person": "professeur* | docteur | dr | chercheur* | chercheuse* | scientifique*"
    " | linguiste | psychologue | sociologue | économiste | médecin | biologiste | auteur*"
    " | équipe | ingénieur* | géographe | historien*",
    "points": "c'est | c' | ce | cela | ces | le chiffre | les chiffres | le calcul | ainsi"
    " | voilà | l'estimation",
    "by": "par | selon | d'après | de | du | des | d' | de l' | le | la",
    "says": "observe | constate | dénonce"
    " | dit | disent | alerte | alertent | déclare | affirme | souligne | signale"
    " | explique | expliqué | annonce | annoncé | publie | publié | présenté | rappelle"
    " | déplore | prévient | citant | assure | note | écrit | précise | chiffrait | avance",
}
