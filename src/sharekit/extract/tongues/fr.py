"""French: signs, in the notation of `signs`; subjects taken for known."""

from collections.abc import Mapping

from sharekit.extract.language.words import listed
from sharekit.extract.tongues.subjects import Subjects
from sharekit.lazy import lazy

SIGNS: Mapping[str, str] = {
    "call": "navigateur ne supporte/prend/peut"
    " | à bientôt | à très vite/bientôt | à la prochaine | bien à vous/toi | abonne* |"
    " inscri* | cliqu* | télécharg* | contacte* | newsletter* | infolettre*"
    " | n'hésite* | suivez-* | suis-* | rejoign* | écrivez-* | appelez-* | en savoir plus"
    " | lire la suite | laisse/laissez un/vos/votre/ton commentaire/avis | commentaires"
    " | partage/partagez cet/ce/cette/l'article | réservez | commandez | achetez"
    " | découvrez notre/nos/le/mon | lisez notre/la | visitez notre/le"
    " | prenez/prends/prendre -/dès/vite rendez-vous/contact | rendez-vous sur"
    " | demandez/demande votre/un/une/le/la devis/démo/démonstration/essai/conseil"
    " | profitez/profite de/vite/dès/sans | essayez/essaie/testez gratuitement/dès/notre"
    " | retrouvez/retrouve nos/notre/tous/toutes | en savoir plus | plus d'informations",
    "sell": "presque/déjà épuisé/épuisée/épuisés/épuisées/complet/complets"
    " | dans la limite des stocks | jusqu'à épuisement des stocks | plus que quelques places"
    " | leader/acteur/fournisseur mondial/européen/majeur/incontournable/historique | a/ont"
    " pour mission/vision/vocation/ambition |"
    " inutile/rien d'attendre/d'hésiter | aucune raison d'attendre/d'hésiter"
    " | il est peut-être temps de/d'acheter | peut-être est-il temps de |"
    " nous/on vous/t' accompagnons/aidons/invitons/proposons/offrons/conseillons"
    "/attendons/accompagne/aide/propose | à votre disposition/écoute/service"
    " | notre/nos équipe/équipes/experts/conseillers/clients/service/services/offre/offres"
    "/produit/produits/boutique/formation/formations/agence/cabinet/plateforme/application"
    "/entreprise"
    "/société/réseau/groupe/maison/partenaires/solution/solutions/hôtel/restaurant/magasin"
    "/magasins"
    "/atelier | vous/t' attend/attendent | nous sommes spécialisés/fiers/un/une/le/la/leader",
    "age": "n'est plus à jour | plus de # jours/ans/mois | date de plus | mis à jour le",
    "dated": "ce/cet matin/soir/après-midi/week-end | hier | récemment | il y a _ jours"
    "/semaines/mois/ans/heures"
    " | la semaine dernière/prochaine | le mois dernier/prochain | l'année dernière/prochaine"
    " | l'an dernier | cette semaine/année | ce mois-ci"
    " | dernières/derniers/prochaines/prochains années/mois/semaines/jours"
    " | été/hiver/automne/printemps/l'été/l'hiver/l'automne/week-end/lundi/mardi/mercredi/jeudi"
    "/vendredi/samedi/dimanche dernier/prochain"
    " | mois/année/trimestre/semaine consécutif/consécutive/d'affilée",
    "dated_opening": "aujourd'hui | demain | actuellement | en ce moment | à l'heure actuelle"
    " | pour l'instant | pour le moment",
    "said": "dit/disait/selon/écrit/écrivait/affirme/affirmait/explique/expliquait/déclare"
    "/déclarait/déclaré/répond/répondit/raconte/racontait/précise/a-t-il/a-t-elle/dit-il"
    "/dit-elle/disent | d'après"
    " | a/ont/avait expliqué/affirmé/raconté/précisé/écrit/répondu/confié/résumé/ajouté",
    "announces": "y a/avait plusieurs/différents/différentes/divers/diverses"
    " | il existe plusieurs/différents/différentes/divers/diverses | voici | voilà | suivante"
    "/suivantes/suivants/suivant | ci-dessous | prochain/prochaine/précédent/précédente"
    " épisode/article/billet/partie/numéro/chapitre/vidéo",
    "pointer": "d'entre eux/elles | d'eux/d'elles | cette/ces/cet/celui-ci/celle-ci/ceux-ci"
    "/celles-ci/ceci/cela/ça/ci-dessus"
    "/celui-là/celle-là",
    "opener": "vous/tu"
    " évoquez/évoques/dites/écrivez/parlez/expliquez/soulignez/affirmez/montrez/mentionnez |"
    " en tout cas | dans tous les cas | dans les deux cas | quoi qu'il en | de"
    " toute/toutes façon/façons/manière/manières | quant à/au/aux | en ce qui concerne |"
    " principalement/surtout/essentiellement parce/grâce/dû/due/dus |"
    " surtout/principalement/essentiellement à cause | en grande partie"
    " à/grâce/parce/dû/due |"
    " une/l'autre -/autre/bonne option/possibilité/alternative/solution est/serait"
    "/consiste | illustré/illustrée/écrit/écrite/réalisé/réalisée/conçu/conçue/fondé/fondée"
    "/situé/située/créé/créée/né/née/ouvert/ouverte par/en/à/au/aux/pour/dans/sur/avec | le"
    "/la première/premier/deuxième/seconde/second/troisième/quatrième/dernière"
    "/dernier raison/étape/point/problème/conseil/erreur/règle/avantage/clé/partie/option"
    "/chose/cause/facteur | ce dernier | ces derniers | une fois cette/ce/cela/ceci | pour"
    " ce/cette | autre/autres chose/point/exemple/raison/problème/avantage"
    " | un/une autre | d'autres -/encore | d'un côté | d'une part | on/je/nous/vous/tu lui"
    "/leur/le/la/les | pour ce/y"
    " | dès/depuis lors | désormais/entretemps/auparavant | du coup | à partir de"
    "/d'alors là"
    " | le lendemain | la veille | peu/juste après/avant/auparavant"
    " | le/la jour/semaine/mois/soir/matin/nuit/année suivant/suivante/d'après/précédent"
    "/précédente | quelques/un/une/deux/trois/plusieurs/# _ plus tard"
    " | quelques/un/une/deux/trois/plusieurs/# _ après/auparavant"
    " | certains/certaines/beaucoup/plusieurs s'en/en/y/le/la/les"
    " | elle/ils/elles/ce/cet/cette/ces/cela/ça/ceci/mais/et/ou/donc/or/puis/alors"
    "/car/pourtant/cependant/ainsi/celui-ci/celle-ci/ceux-ci/leur/leurs/son/sa/ses/aussi"
    "/toutefois/ensuite/enfin/d'abord/d'ailleurs/lui/eux/non/oui/bref/sinon/néanmoins"
    "/autrement/premièrement/deuxièmement/troisièmement/quatrièmement/cinquièmement"
    " | en deuxième/troisième/quatrième/cinquième/second/dernier lieu | c'est pourquoi"
    "/pour/la/le/un/une/ainsi/ce/aussi"
    "/là/cela/donc/vrai/faux | c'était | ce n'est | par exemple/conséquent/contre/ailleurs"
    " | en revanche/effet/outre/conséquence/réalité/fait/d'autres"
    " | de plus/même/ce/cette/ces | au contraire"
    " | malgré cela/tout/ça | l'un/l'une d'eux/d'entre | tous/toutes deux"
    " | dans ce/cet/cette/ces | pour cela/cette/ce/ces | après cela | avec cela/ça | à ce",
    "joining": "pourtant/cependant/toutefois/donc | sont/est aussi de/des/un/une/le/la/les"
    " | en revanche | par exemple/conséquent",
    "taken_back": "enfin presque | ou presque | plus ou moins |"
    " faux | erreur | sauf | mensonge | à moins | c'est -/un/une faux/mensonge"
    "/mythe/erreur | pas tout à fait | pas toujours/vraiment/forcément | mais seulement si"
    " | ce n'est pas vrai | rien n'est plus faux | uniquement si",
    "refuted": "pas/jamais/aucun/aucune/mythe/mythes/erreur/erreurs/éviter/évitez/faux/fausses"
    "/excuses/mensonges/sans/pièges/mauvaises/mauvais",
    "conditional": "si/quand/lorsque/certains/certaines/parfois/peut-être/exemple/exemples"
    "/selon/dit/croient/pensent | à moins",
    "doubtful_opening": "après un/une/deux/trois/quatre/cinq/quelques/#"
    " minutes/heure/heures/jours/semaine/semaines/mois/an/ans/fois | certes | il est vrai |"
    " c'est vrai | je/nous"
    " comprends/comprenons/sais/savons | bien"
    " sûr/entendu | j'aimerais | je voudrais |"
    " ajoutez/ajoute/joignez/joins/insérez/incluez/inclus | la vérité/réalité est | le"
    " fait est",
    "doubtful": "souvent/généralement/habituellement/parfois/volontiers"
    " présenté/présentée/présentés/présentées/considéré/considérée/considérés"
    "/considérées/vu/vue/vus/vues/perçu/perçue/perçus/perçues/décrit/décrite/décrits/décrites comme"
    " | également |"
    " aussi à/au/aux/avec/dans/de/des/du/en/le/la/les/par/pour/sur/un/une"
    " | le/la/les reste/autre/autres"
    " | c'est maintenant ou | c'est le -/bon/meilleur moment de/pour"
    " | le moment est venu |"
    " le/la/les/du/au même/mêmes | aide/aident/accompagne/accompagnent les/ses/leurs"
    " entreprises/clients",
    "half": "pas seulement/uniquement/simplement",
    "other_half": "mais/aussi/également/c'est",
}

SUBJECTS = Subjects(
    articles=listed("le la les"),
    elided="l'",
    explains=listed(
        "de du des d' que qu' qui dont où pour à au aux entre avec sans en dans sur par chez"
        " plus moins et ou"
    ),
    one_of_many=listed(
        "faits montant résultat exemple comparaison délai somme règle effet chiffre différence"
        " problème solution raison méthode astuce modèle entreprise société firme projet"
        " décision mesure"
        " accord réunion événement évènement"
        " initiative bâtiment auteur autrice directeur directrice livre film étude rapport"
        " victime victimes suspect couple maire ministre gouvernement tribunal club joueur"
        " entraîneur équipe match hôpital commune mairie rencontre festival programme produit"
        " restaurant hôtel véhicule accident incendie attaque attentat homme jeune plan"
        " jugement"
        " juge organisation association fondation exposition œuvre travaux concert cérémonie"
        " plateforme application annonce conducteur texte"
    ),
    only_one=listed(
        "vie monde amour temps mort gens histoire humanité internet nature argent guerre"
        " pandémie expérience dieu soleil foi chance peur science technologie vérité homme"
    ),
    told=lazy(
        r"\b(?!fait|lait|trait|jamais|mais|français|anglais|palais|marais|frais|vrai|parfait"
        r"|souhait"
        r"|préfèrent|considèrent|espèrent|libèrent|diffèrent|suggèrent|gèrent|opèrent|génèrent"
        r"|accélèrent|prospèrent|tolèrent|adhèrent|transfèrent|confèrent|récupèrent|révèrent"
        r"|digèrent"
        r"|attrait|portrait|retrait|extrait|laid|désormais|connais|sais|fais|\w*[eiduvr]rai)"
        r"\w{2,}(?:ait|aient"
        r"|èrent|irent|urent)\b|\b(?:a|ont)\s(?:été\s|aussi\s|déjà\s|récemment\s)?\w{2,}"
        r"(?:é|ée|és|ées|i|u|is|it|ert)\b|\b(?:fut|eut)\b|\b(?:s['’]est|se\ssont|est"
        r"|sont)\s(?:déjà\s)?(?:mort|né"
        r"|venu"
        r"|passé|déroulé|produit|terminé|arrêté|installé|arrivé|parti|survenu|tombé|décédé"
        r"|devenu|resté)e?s?\b"
    ),
    is_now=listed("c'est faut"),
    days=listed("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    should=listed("doit doivent devrait devraient"),
)
