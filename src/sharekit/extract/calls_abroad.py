"""Calls to action, and what praises the author's own business, in other languages: as in
`signs_abroad`, whose tables they complete."""

from __future__ import annotations

from collections.abc import Mapping

CALLS: Mapping[str, Mapping[str, str]] = {
    "de": {
        "call": "bis bald/dann/demnächst | viele/liebe/herzliche grüße | abonnier* | newsletter*"
        " | klick* | kontaktier* | hinterlass* | kommentare"
        " | jetzt kaufen/anmelden/lesen/bestellen/registrieren/buchen/testen/herunterladen"
        " | mehr lesen/erfahren/dazu | hier klicken | weiterlesen | herunterladen | downloade*"
        " | schreib/schreibe/schreiben/ruf/rufe/rufen mir/uns/sie | melde/melden dich/sie"
        " | folge/folgen/folgt mir/uns/sie | teile/teilen/teilt diesen/diese/sie/den/gern/gerne"
        " | lade/laden dir/sie | buche/buchen sie/dir/jetzt | trag/trage/tragen dich/sie"
        " | schau/schauen sie/vorbei/dir | besuche/besuchen sie/uns/mich/unsere/meine"
        " | bleib/bleiben sie/dran | termin vereinbaren/buchen"
        " | vereinbaren/vereinbare/vereinbart sie/dir/euch/am/jetzt/einen/noch/gleich/doch"
        " | sichern/sichere/sichert/holen/hole/holt sie/dir/euch | zögern/zögere/zögert sie/nicht"
        " | fordern/fordere/probieren/probiere/testen/teste/entdecken/entdecke sie/jetzt/unsere"
        "/unseren/unser | lassen sie sich | informieren/informiere sie/dich/euch"
        " | erfahren/erfahre/erfahrt/lesen/lies/lest sie/hier/mehr/auch/dazu/jetzt/weiter"
        " | sprechen/sprich/sprecht sie/uns/mich | nehmen/nimm/nehmt sie/kontakt/gern/gerne"
        " | kontakt auf/aufnehmen | hier geht's/geht/finden/finde/findest/gibt | unverbindlich*"
        " | kostenlos/kostenlose/kostenlosen/kostenloses/gratis testen/anfordern/beratung/termin"
        "/erstgespräch/probe/herunterladen",
        "sell": "vielleicht ist es zeit für/ein | keinen sinn -/länger/mehr zu warten"
        " | keinen/kein grund -/länger/mehr zu warten | warten lohnt -/sich nicht |"
        " unterstützen/begleiten/beraten/bieten/helfen/betreuen wir | wir/ich beraten"
        "/berate/helfen/helfe/unterstützen/unterstütze/begleiten/begleite"
        "/bieten/biete/laden/lade/zeigen/zeige/empfehlen sie/dich/euch/ihnen/dir/ihren/deine"
        " | wir/uns freuen/freut uns/auf/über | stehen/steht ihnen/dir/euch | für sie da"
        " | unser/unsere/unseren/unserem/unserer team/experten/expertinnen/berater/kunden"
        "/kundinnen/angebot/angebote/produkt/produkte/shop/kurs/kurse/seminar/webinar/podcast"
        "/leistungen/service/app/plattform/newsletter/mitarbeiter/praxis/kanzlei/agentur"
        "/unternehmen/firma"
        "/haus/netzwerk/ökosystem/gruppe/partner/geschäftspartner/standorte/filialen/lösung"
        "/lösungen"
        "/hotel/restaurant/werkstatt/verein/manufaktur | wir sind/bieten/haben ein/eine/einer"
        "/spezialisiert"
        "/stolz/mehr/über",
    },
    "fr": {
        "call": "à bientôt | à très vite/bientôt | à la prochaine | bien à vous/toi | abonne* |"
        " inscri* | cliqu* | télécharg* | contacte* | newsletter* | infolettre*"
        " | n'hésite* | suivez-* | suis-* | rejoign* | écrivez-* | appelez-* | en savoir plus"
        " | lire la suite | laisse/laissez un/vos/votre/ton commentaire/avis | commentaires"
        " | partage/partagez cet/ce/cette/l'article | réservez | commandez | achetez"
        " | découvrez notre/nos/le/mon | lisez notre/la | visitez notre/le"
        " | prenez/prends/prendre -/dès/vite rendez-vous/contact | rendez-vous sur"
        " | demandez/demande votre/un/une/le/la devis/démo/démonstration/essai/conseil"
        " | profitez/profite de/vite/dès/sans | essayez/essaie/testez gratuitement/dès/notre"
        " | retrouvez/retrouve nos/notre/tous/toutes | en savoir plus | plus d'informations",
        "sell": "inutile/rien d'attendre/d'hésiter | aucune raison d'attendre/d'hésiter"
        " | il est peut-être temps de/d'acheter | peut-être est-il temps de |"
        " nous/on vous/t' accompagnons/aidons/invitons/proposons/offrons/conseillons"
        "/attendons/accompagne/aide/propose | à votre disposition/écoute/service"
        " | notre/nos équipe/équipes/experts/conseillers/clients/service/services/offre/offres"
        "/produit/produits/boutique/formation/formations/agence/cabinet/plateforme/application"
        "/entreprise"
        "/société/réseau/groupe/maison/partenaires/solution/solutions/hôtel/restaurant/magasin"
        "/magasins"
        "/atelier | nous sommes spécialisés/fiers/un/une/le/la/leader",
    },
    "es": {
        "call": "hasta pronto/luego | hasta la próxima | un fuerte/cordial"
        " abrazo/saludo | suscr* | descarg* | síguenos/sígueme/síganos/sígame | contáct* | regístr*"
        " | inscríb* | escríb* | llámanos/llámame | newsletter* | boletín | comentarios"
        " | haz/haga/hacer/hagan clic/click | leer/lee más | compart* este/esta/el"
        " | deja/déjanos/déjame/dejar un/tu/tus comentario/comentarios | compra/compre ahora/ya"
        " | reserva tu/ahora/una | visita nuestra/nuestro | no dudes en | más información"
        " | únete a | descubre nuestro/nuestra/nuestros"
        " | reserva/reserve/agenda/agende/pide/pida/solicita/solicite/concierta/concierte una/tu/su"
        "/la/ya/cita/hora | contacta/contacte con/a/hoy/ya | contáctenos/contáctanos"
        " | ponte/póngase/ponerte/ponerse en contacto | no dude/duden/dudéis en"
        " | aprovecha/aproveche esta/nuestra/ahora/ya | prueba/pruebe gratis/nuestro/nuestra",
        "sell": "no tiene sentido esperar | no hay razón/motivo para esperar"
        " | quizá/quizás es/sea -/el hora/momento de | tal vez es/sea -/el hora/momento de |"
        " te/le/os/les ayudamos/acompañamos/invitamos/esperamos/ofrecemos/asesoramos"
        "/proponemos | a tu/su disposición | nuestro/nuestra/nuestros/nuestras equipo/expertos"
        "/asesores/clientes/servicio/servicios/producto/productos/tienda/curso/cursos/agencia"
        "/plataforma/oferta/ofertas/empresa/compañía/red/grupo/solución/soluciones/socios/hotel"
        "/restaurante/taller | somos una/un/líderes/especialistas",
    },
    "pt": {
        "call": "até breve/logo | até a/à próxima | um forte/grande abraço |"
        " inscrev* | cliqu* | baix* | assin* | cadastr* | newsletter* | siga-* | sigam"
        " | compartilh* | subscrev* | descarregu* | partilh* | comentários | leia/saiba mais"
        " | deix* seu/um/o/teu comentário | entre em contato/contacto | fale conosco"
        " | compre agora/já/o | reserve seu/sua/já/agora | contact* nos | contacte-* | siga o/a/nos"
        " | visite nosso/nossa | não deixe de | clica | confira/confere/conferir -/a/o/as/os"
        "/nossa/nosso/também/já/aqui"
        " | coloque/adicione nos seus/favoritos"
        " | agende/marque/reserve/solicite/peça/agenda/marca/pede sua/seu/uma/um/a/o/já/agora"
        " | fale/fala com/connosco/nossa | não hesite/hesites em | aproveite/aproveita esta/nossa"
        " | experimente/teste grátis/já/agora | conheça/descubra nosso/nossa/nossos/nossas",
        "sell": "não faz sentido esperar | não há motivo/razão para esperar"
        " | talvez seja/é -/a/o hora/altura/momento de |"
        " ajudamos/acompanhamos/convidamos/oferecemos/esperamos você/o/a/os/te/lhe"
        " | te/lhe/o ajudamos/acompanhamos/convidamos/oferecemos | à sua/tua disposição"
        " | nosso/nossa/nossos/nossas equipe/equipa/time/especialistas/clientes/serviço/serviços"
        "/produto/produtos/loja/curso/cursos/agência/plataforma/oferta/empresa/rede/grupo/solução"
        "/soluções/parceiros/hotel/restaurante/oficina | somos uma/um/líderes/especialistas"
        " | você encontra/encontrará uma/um/tudo/aqui/os/as/o/a",
    },
    "it": {
        "call": "alla prossima | a presto | un caro/forte abbraccio/saluto"
        " | iscriv* | clicca* | scarica* | contatta* | condivid* | prenota* | acquista*"
        " | newsletter* | seguici/seguimi/seguiteci/scrivici/scrivimi/abbonati/abbonatevi"
        " | chiamaci | commenti | leggi/scopri di/tutto/anche/qui più/-"
        " | lascia/lasciate un commento | non esitare/esiti/esitate a | visita il nostro"
        " | prenoti/prenotate | richiedi/richieda/richiedete un/una/il/la | fissa/fissi/fissate un"
        " | approfitta/approfitti/approfittate di/del/della/subito | prova/provi gratis/subito"
        " | scopri/scoprite/scopra il/la/i/le/come/tutti nostro/nostra/nostri/nostre | contattaci",
        "sell": "non ha senso aspettare | inutile aspettare | forse è -/il ora/momento di |"
        " ti/vi/la aiutiamo/accompagniamo/invitiamo/offriamo/aspettiamo/proponiamo"
        " | a tua/vostra/sua disposizione | il/la/i/le nostro/nostra/nostri/nostre team/esperti"
        "/consulenti/clienti/servizio/servizi/prodotto/prodotti/negozio/corso/corsi/agenzia"
        "/piattaforma/offerta/offerte/azienda/società/rete/gruppo/soluzione/soluzioni/partner/hotel"
        "/ristorante | nostro/nostri team/esperti/clienti/servizi | siamo un'azienda/leader"
        "/specializzati/specialisti",
    },
    "nl": {
        "call": "tot snel/ziens/gauw | tot de volgende | met vriendelijke | groetjes | klik* |"
        " abonneer* | download* | nieuwsbrief* | reacties | lees meer/verder/ook"
        " | schrijf je/u in | neem contact | volg ons/mij/me | deel dit/deze/het"
        " | laat een reactie/opmerking | laat het weten/ons/me | meld je/u aan | bestel nu/het/je"
        " | boek nu/een/je | bel ons/me/mij | mail ons/me/mij | bezoek onze/ons | schrijf ons/me"
        " | maak/plan/boek/vraag -/nu/direct/vandaag een/je/uw afspraak/gesprek/demo/offerte"
        " | aarzel niet | probeer gratis/nu/het | bekijk/ontdek ons/onze/hier | lees hier/meer"
        " | vraag vrijblijvend/gratis | vrijblijvend*",
        "sell": "geen zin om/meer -/nog te/om wachten/te | misschien is het tijd voor/om |"
        " wij/we/ik helpen/help/adviseren/adviseer/begeleiden/bieden/nodigen/staan je/u/jou"
        "/jullie | ons/onze team/experts/adviseurs/klanten/dienst/diensten/product/producten"
        "/winkel/cursus/cursussen/bureau/platform/aanbod/app/bedrijf/netwerk/groep/oplossing"
        "/oplossingen"
        "/partners/hotel/restaurant/vestigingen | wij/we zijn een/gespecialiseerd/trots",
    },
    "ru": {
        "call": "проголосова* | голосуй* | подпис* | скача* | нажм* | читать далее"
        " | оставьте комментарий",
    },
    "ar": {
        "call": "لا داعي للانتظار | "
        "اشترك/اشتركوا/اشتركي/اضغط/اضغطوا/انقر/انقروا/حمّل/تابعنا/تابعونا/تابعوني/راسلنا"
        "/سجّل/سجل/النشرة/التعليقات | تواصل/تواصلوا معنا | شارك/شاركوا هذا/المقال/معنا/هذه"
        " | اقرأ/اقرأوا المزيد/أيضا/أيضًا | للمزيد من | اتصل بنا | اترك تعليق*",
    },
    "ja": {
        "call": "今がチャンス 待つ必要は "
        "ご登録 登録して 登録は クリック 購読 ダウンロード お問い合わせ お申し込み"
        " フォローし シェアして コメント こちらから こちらを メルマガ ご覧ください 続きを読む"
        " お気軽に タップ チェックして",
    },
    "zh": {
        "call": "机不可失 何必再等 "
        "点击 订阅 关注我 关注公众号 关注我们 下载 扫码 扫描二维码 联系我 联系我们"
        " 留言 转发 分享给 立即 阅读原文 阅读更多 评论区 加入我们 欢迎加 报名 注册 點擊 訂閱"
        " 關注 下載 聯繫 了解更多 欢迎关注 请联系",
    },
}
