"""Does a line tell somebody to do something? By the form of its verb, language by language.

Where a language's imperative can't be told by its form, a list of common verbs stands in: a line
whose verb isn't in it counts as none.
"""

from __future__ import annotations

from sharekit.extract.language.words import WORD, listed
from sharekit.lazy import lazy

FORMS_KNOWN = frozenset({"en", "de", "fr", "es"})
"""Languages in which a line without such a form tells nobody to do anything."""

_ENGLISH = listed(
    "accept acknowledge act add adjust admit agree aim allow analyze analyse answer apologize"
    " apologise apply approach arrange arrive ask assemble assess assign attach attend avoid bake"
    " be"
    " beat become begin bend block blow boil book borrow break breathe bring browse brush build"
    " burn bury buy call cancel care carry catch celebrate change charge check chill choose"
    " chop clean clear click climb close collect combine come compare complete connect consider"
    " contact continue cook cool copy count cover create cross cut dab dance deal decide define"
    " delete deliver describe design determine develop dig dip discard discuss divide do don't"
    " double download draft drain draw dress drink drive drizzle drop dry dust earn eat edit"
    " eliminate empty encourage end enjoy enter establish estimate evaluate examine expect explain"
    " explore express face fasten feed feel fetch file fill filter find finish fit fix flip fold"
    " follow forget forgive freeze fry gather get give glue go grab grate grease greet grind grow"
    " handle hang harvest have heat help hide hire hold ignore imagine improve include increase"
    " insert install introduce invest invite iron join keep kneel knead know label lay lead learn"
    " leave lend let level lie lift light limit line list listen load lock look loosen lower"
    " make manage map mark marinate mash match measure meet melt mix moisten move name note notice"
    " offer oil open order organize organise pack paint park paste pat pay peel pick pin place plan"
    " plant play plug point polish pour practice practise praise prepare press print"
    " prioritize promise protect prune pull punch push put raise reach read record reduce refill"
    " reflect refuse register release rely remember remind remove rent repair repeat replace report"
    " request reserve resist rest return review reward rinse rip roast roll rotate rub run save saw"
    " say schedule scoop score scrape scratch screw scrub seal search season select sell send"
    " separate serve set sew shake shape share sharpen shift shorten show shut sign simmer sit"
    " sketch"
    " skip sleep slice slide slow smell smile smooth soak sort speak spend split spray spread"
    " sprinkle squeeze stack stand start state stay steam step stick stir stop store straighten"
    " stretch strip study submit subtract suggest support swap sweep switch take talk tap taste"
    " teach tear tell test thank think throw tie tighten tilt tip toast toss touch trace track"
    " train transfer translate treat trim trust try turn type understand unfold unlock unpack"
    " unplug unsubscribe untie unscrew unwrap"
    " update upload use visit wait wake walk warm wash watch water wear weigh welcome whisk wipe"
    " wish"
    " work wrap write"
)
_BEFORE = listed(
    "then now next finally always never don't please carefully gently slowly first second third"
    " fourth lastly afterwards later also just once simply quickly dann danach nun jetzt zuerst"
    " zunächst zuletzt schließlich anschließend bitte immer nie ensuite puis enfin d'abord toujours"
    " maintenant luego después ahora primero finalmente siempre nunca no ne poi infine sempre"
)
_GERMAN = listed(
    "nimm gib lies sprich iss hilf wirf miss sieh lass lasse leg lege stell stelle setz setze"
    " schneid"
    " schneide rühr rühre misch mische öl öle putz putze prüf prüfe wähl wähle schreib schreibe"
    " such"
    " suche frag frage sag sage hör höre geh gehe komm komme mach mache halt halte nenn nenne plan"
    " plane teil teile zieh ziehe dreh drehe drück drücke füll fülle gieß gieße koch koche back"
    " backe"
    " schäl schäle wasch wasche trockne reinige entferne öffne schließ schließe notiere sortiere"
    " überlege überleg beginn beginne fang fange hör denk denke lern lerne kauf kaufe bring bringe"
    " trag trage zähl zähle spare spar warte wart atme bitte zeig zeige nutze nutz vermeide"
    " verzichte"
    " erhitze bestreue verteile verrühre knete hacke würze serviere erzähle erzähl vergiss"
    " vergleiche"
    " entscheide formuliere lade lad ruf rufe schick schicke räum räume trenne sammle achte streich"
    " streiche befeuchte klebe bohre säge schraube"
)
_FRENCH = listed(
    "faites dites soyez ayez prends mets fais lis écris coupe verse ajoute mélange choisis note"
    " demande ouvre ferme pose"
    " regarde écoute attends laisse cherche trouve commence finis dis parle prépare compte range"
    " lave sèche chauffe garde évite pense apprends va viens donne envoie appelle achète vérifie"
    " nettoie éteins allume respire remplis vide découpe étale plie cuis sois reste accepte essaie"
    " marche trie classe fixe"
)
_NO_FRENCH_VERB = listed(
    "chez assez nez hier hiver mer cher fier premier dernier papier premiers notre votre autre"
    " livre"
    " être avoir pouvoir savoir devoir quatre entre contre centre lettre maître père mère frère"
    " hier"
    " soir espoir loisir désir plaisir avenir souvenir offre ordre genre nombre chambre membre"
    " courrier cahier métier quartier dossier dîner déjeuner souper panier fichier calendrier"
    " février janvier escalier collier génie moindre propre sincère lumière manière matière"
    " première"
    " dernière rivière carrière dure mesure nature culture lecture voiture structure fer ver"
)
_SPANISH = listed(
    "abr acept acuérd acuest agrad agreg ahorr anad añad anot apag aprend apret apunt arm averigu"
    " ayud bat beb busc calcul calient call cambi camin cen cerc cierr cocin coge colg coloc combin"
    " com comien comienc compar compr comprueb comprueb compruéb confirm cons cont contest convier"
    " copi cort cread crea cubr cuent cuid dale deci decid defin dej del describ descans despid di"
    " dibuj dil dobl duerm echa elig elij elimin empiez enciend encuentr enjuag ensay envi envuelv"
    " escog escrib escuch espar esper espolvore establec estir evit explic extiend fij firm gir"
    " grab guard habl haz hierv hornea imprim incluy intent introduc investig invit lav lee leve"
    " lim"
    " limit limpi llam llen llev manten marc mete mezcl mid mir moj mont mueve muestr not nunc"
    " observ ofrec olvid orden organiz pag par pas pega pel pid piens pint planific plant pon"
    " practic pregunt prepar prest prueb quit recog record recort reduc regal reg repas repit"
    " reserv"
    " respet respir respond retir reun revis rev sac sal salt sec seleccion separ sig sirv siembr"
    " sonri sub sum termin tir toc toma trabaj traz us ve vaci verific viert vigil visit vuelv"
)
_SHORT_SPANISH = listed("haz pon di ve sal ten ven sé lee")
_GERMAN_FORMAL = lazy(r"^(?:\w+[,;]? ){0,8}?\w{2,}n Sie\b")
_GERMAN_LAST = lazy(r"\b[a-zäöüß]{3,}(?:en|ern|eln)[.!]?$")
_GERMAN_TOLD = lazy(  # "Wir haben den Teig gegessen.": a participle, no infinitive
    r"\b(?:hab\w*|hat|hatten?|ist|sind|war(?:en)?|wird|werden|wurden?|kann|können|konnten?|will"
    r"|wollen|wollten?|dürfen|darf|mag|möchten?)\b[^,;:]*$"
)


def instructs(text: str, language: str | None) -> bool:
    """Does the line begin by telling somebody to do something?

    True only where the language's form says so: en, de, fr, es, and infinitives of it and pt.
    """
    words = [word.lower().replace("’", "'") for word in WORD.findall(text[:120])]
    while words and words[0] in _BEFORE and words[0] != "don't":
        words = words[1:]
    if not words:
        return False
    first = words[0]
    if language == "en":
        return first in _ENGLISH or (first == "do" and words[1:2] == ["not"])
    if language == "de":
        return (
            first in _GERMAN
            or _GERMAN_FORMAL.search(text[:160]) is not None
            or (_GERMAN_LAST.search(text.rstrip()) is not None and not _GERMAN_TOLD.search(text))
        )
    if language == "fr":
        return _french(first)
    if language == "es":
        return _spanish(first)
    endings = {"it": ("are", "ere", "ire", "rsi"), "pt": ("ar", "er", "ir")}.get(language or "")
    return endings is not None and len(first) > 4 and first.endswith(endings)


_OBJECT = lazy(r"-(?:l[ae]|les|y|en|moi|toi|vous|nous|lui|leur)$")


def _french(word: str) -> bool:
    word = _OBJECT.sub("", word.rsplit("'", 1)[-1])
    if word in _NO_FRENCH_VERB:
        return False
    return word in _FRENCH or (len(word) > 3 and word.endswith(("ez", "er", "ir", "re", "oir")))


def _spanish(word: str) -> bool:
    for pronoun in ("telo", "tela", "los", "las", "les", "lo", "la", "le", "te", "se", "me"):
        if word.endswith(pronoun) and len(word) > len(pronoun) + 3:
            word = word[: -len(pronoun)]
            break
    if len(word) > 4 and word.endswith(("ar", "er", "ir")):
        return True
    stem = word.rstrip("aeoénd")
    return word in _SHORT_SPANISH or stem in _SPANISH or word in _SPANISH
