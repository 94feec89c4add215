"""Italian: how numbers are written, and the words that tell which of them say something."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.numbers.numerals import Numerals

NUMERALS = Numerals(
    small=(
        "uno|una|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici"
        "|quattordici|quindici"
    ),
    tens=(
        "(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento(?:venti|trenta|quaranta|cinquanta"
        "|sessanta|settanta|ottanta|novanta)?(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci"
        "|dodici|quindici)?|(?:venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta)"
        "(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove)?|sedici|diciassette|diciotto|diciannove|cento"
        "|mezzo|mezza|mezz['’]"
    ),
    alone="uno|una|un|mezz[oa]|mezz['’]",
    many="milion[ei]|miliard[io]|mila|mille",
    percent="%|per cento|punti percentuali",
    out_of="su|ogni",
    every="su ogni|di ogni",
    parts=(
        "(?:la|un|una|due|tre|quattro|cinque)[ -](?:terz[io]|quart[io]|quint[io]|decim[io]"
        "|sest[io]|ottav[io]|metà)"
    ),
    of="dei |degli |delle |della |del |dell['’]|di (?:tutt[ie] )?|d['’]",
    by="di|d['’]",
    times="volte",
    more="più|meno|superiore|inferiore|maggiore|minore|tanto|quant[oaie]|il|la",
    factors=(
        r"raddoppiat[oaie]|triplicat[oaie]|quadruplicat[oaie]|dimezzat[oaie]|(?<=il )doppio"
        r"|(?<=il )triplo|(?<=moltiplicato per )\w+"
    ),
    to="a|e|o|–|—|-",
    among="su|dei|delle|degli|di",
    only="soltanto|appena|sol[oa]|solamente",
    per="ogni",
    intervals="secondi|minuti|ore|giorni|settimane|mesi|anni",
    duration=(
        "ann[io]|mes[ie]|settiman[ae]|giorn[io]|nott[ie]|or[ae]|minut[oi]|second[oi]|volt[ae]"
    ),
    no_unit=(
        "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre"
        "|dicembre|e|ed|o|a|ad|di|da|del|della|dei|delle|il|lo|la|i|gli|le|un|una|per|in|con|su"
        "|che|è|sono|era|erano|fu|ha|hanno|aveva|avevano|h|si|non|ne|ci|come|più|meno|al|alle"
        "|nel|nella|tra|fra|ma|se|anche|altr[ie]|al giorno|ogni|stati|stata|state"
    ),
    ago="fa",
    label=r"numero|n\.|pagina|capitolo|dal|alle|entro|tra",
    adjective="grandi|piccol[ie]|nuov[ie]|giovani|altr[ie]|buon[ie]|milioni|mila",
)

SIGNS: Mapping[str, str] = {
    "finds": "accertato | accerta"
    " | mostra* | mostrato | rivela* | rivelato | stima* | stimato | calcola*"
    " | calcolato | risulta* | emerge | emerso | secondo | indica* | conclu* | misurat*"
    " | contat* | pesat* | rileva* | rilevato | registra* | trovato | scoperto | analizzat*"
    " | documenta* | segnala* | confrontat* | dimostra* | afferma | ricorda",
    "study": "studio | studi | indagine | sondaggio | rapporto | ricerca | ricercator*"
    " | dati | cifre | censimento | conteggio | statistic* | bilancio | inchiesta | stima"
    " | stime | rilevazion* | rilievi | osservatorio | istituto | università | professor*"
    " | dottor* | dott | autor* | libro | squadra | gruppo | agenzia | fondazione"
    " | federazione | camera | ministero | consorzio | esperti | scienziat* | chimic*"
    " | dottorato | centro studi",
    "group": "persone | persona | gente | donne | uomini | bambini | adulti | adolescenti"
    " | ragazzi | giovani | studenti | alunni | famiglie | famiglia | genitori | lavoratori"
    " | pazienti | italiani | aziende | imprese | comuni | scuole | città | paesi | clienti"
    " | lettori | utenti | ciclisti | automobilisti | anziani | insegnanti | agricoltori"
    " | negozi | abitanti | visitatori | nonni",
    "generic": "media | medio | mediamente | ogni | ognuno | ciascuno | a testa"
    " | per abitante | a persona | pro capite | a famiglia | un bambino | una famiglia"
    " | un adulto",
    "place": "italia | paese | mondo | europa | nazional* | regione | provincia"
    " | territorio | comune | campania | lombardia | mondiale | svizzera",
    "compare": "più | meno | di più | di meno | rispetto | maggiore | minore | quanto"
    " | quanti | volte | che | contro",
    "negates": "mai | non | senza | nessun* | niente | nulla | buttat* | pers* | vuot*"
    " | sprecat* | spazzatura | inutilizzat*",
    "about": "solo | soltanto | quasi | circa | oltre | più di | appena | almeno | fino a"
    " | meno di | ben | intorno | all'incirca | una",
    "own": "io | mio | mia | miei | mie | mi | lui | lei | suo | sua",
    "you": "tu | tuo | tua | tuoi | tue | ti | voi | vi | vostr*",
    "we": "noi | nostr* | abbiamo | ci | volontari",
    "done": "contat* | raccolt* | salvat* | piantat* | riparat* | distribuit* | servit*"
    " | riciclat* | accolt* | rimoss* | pesat* | misurat* | chiesto | annotat* | segnato"
    " | controllat* | intervistat*",
    "modal": "deve | devono | dovrebbe* | potrebbe* | può | possono | bisogna | sarà"
    " | saranno | se | previst* | prevede | prego | massimo | minimo | obiettivo | limite"
    " | consentit* | vuole | dovranno | potranno",
    "price": "cost* | prezz* | paga* | pagato | ingresso | biglietto | biglietti | affitto"
    " | bilancio | gratis | gratuit* | tariffa | tariffe | contributo | stipendio | quota"
    " | caparra | vend* | compr* | vale | spes*",
    "sale": "sconto | sconti | offerta | promozione | saldi | versione | capitolo | pagina"
    " | episodio | stagione | alcol | cacao",
    "schedule": "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica"
    " | apert* | apre | inizi* | dura | chius* | chiude | mezzogiorno | sera | mattina"
    " | pomeriggio | domani | ieri | oggi | orario | partenza | appuntamento",
    "age": "anni | età | nato | nata | morto | morta | compie | compleanno | anniversario"
    " | pensione",
    "label": "pagina | capitolo | stanza | linea | binario | numero | gol | punti"
    " | vittoria | partita | minuto | voti | maggioranza | modello | taglia | forno"
    " | cucchiai* | grammi",
    "rate": "al giorno | all'anno | al mese | a settimana | a notte | all'ora | ogni giorno"
    " | ogni anno | ogni mese | ogni settimana | l'anno | annu* | quotidian* | giornalier*",
    "lost": "perd* | pers* | sprec* | butta* | risparmi* | consum* | mor* | scompa*"
    " | beviamo | bev* | dorm* | mangi* | disperd* | dedica* | usa | usano",
    "change": "aument* | diminu* | cal* | ridott* | ridu* | cresc* | cresciut* | sces*"
    " | salit* | raddopp* | triplic* | dimezz* | da | ormai | miglior*",
    "asked": "risposto | partecipato | partecipanti | intervistat* | campione"
    " | interpellat* | volontari | questionario | seguito | seguì | visitat* | pesat*"
    " | misurat* | analizzat* | esaminat* | confrontat* | studiat* | chiesto | contato"
    " | raccolt* | condott* | coordinat* | fatto | richiamato | girare | svolt* | curat*"
    " | rivolti | monitorat*",
    "story": "era | erano | aveva | avevano | fu | furono | disse | fece | venne | stava"
    " | andava | usciva | parlò | bevuta",
    "result": "risultato | risultati | bilancio | verdetto | conclusione | gruppo di controllo",
    "is": "è | sono | ha | hanno | vive | vivono | resta | restano | si | dichiara* | c'è"
    " | ci sono",
    "record": "studio | studi | indagine | sondaggio | rapporto | ricerca | dati | dato"
    " | cifre | censimento | conteggio | statistic* | bilancio | inchiesta | stima | stime"
    " | rilevazion* | rilievi | libro | calcolo | calcoli | fonte | analisi",
    "body": "osservatorio | istituto | università | agenzia | fondazione | federazione"
    " | camera | ministero | consorzio | associazione | comune | consiglio | centro studi"
    " | centro | cooperativa | sindacato | commissione | ospedale | rete | società"
    " | azienda | laboratorio | scuola | club | unione | confederazione | ufficio | banca"
    " | accademia | museo | provincia | politecnico",
    "person": "professor* | dottor* | dott | ricercator* | scienziat* | psicolog*"
    " | economist* | medic* | sociolog* | biolog* | chimic* | autor* | squadra | gruppo"
    " | ingegner* | geograf* | storic* | esperti",
    "points": "lo | questo | così | il dato | i dati | la cifra | a dirlo | a contarle"
    " | è quanto | sono | il conto | la stima",
    "by": "da | dal | dalla | dall' | secondo | di | del | della | dell' | dei | il | la",
    "says": "denuncia | denunciano | spiegano | certifica"
    " | dice | dicono | afferma | sostiene | avverte | segnala | racconta | pubblica*"
    " | presentat* | spiega | ricorda | annunciat* | scrive | lancia | sottolinea"
    " | assicura | riferisce | fa sapere",
}
