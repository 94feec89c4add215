"""Spanish: signs, in the notation of `signs`; subjects taken for known."""

from collections.abc import Mapping

from sharekit.extract.language.phrases import phrases
from sharekit.extract.language.words import listed
from sharekit.extract.tongues.subjects import Subjects
from sharekit.lazy import lazy

SIGNS: Mapping[str, str] = {
    "call": "navegador no soporta/admite/puede/es"
    " | hasta pronto/luego | hasta la próxima | un fuerte/cordial"
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
    "sell": "casi/ya agotado/agotada/agotados/agotadas/completo | hasta agotar existencias"
    " | quedan pocas plazas/entradas/unidades"
    " | líder mundial/europeo/indiscutible/indiscutida | líder del/en mercado/sector/el |"
    " tiene/tienen como/por misión/visión | cuya misión/visión es |"
    " no tiene sentido esperar | no hay razón/motivo para esperar"
    " | quizá/quizás es/sea -/el hora/momento de | tal vez es/sea -/el hora/momento de |"
    " te/le/os/les ayudamos/acompañamos/invitamos/esperamos/ofrecemos/asesoramos"
    "/proponemos | a tu/su disposición | nuestro/nuestra/nuestros/nuestras equipo/expertos"
    "/asesores/clientes/servicio/servicios/producto/productos/tienda/curso/cursos/agencia"
    "/plataforma/oferta/ofertas/empresa/compañía/red/grupo/solución/soluciones/socios/hotel"
    "/restaurante/taller | te/le/os/les espera/esperan | somos una/un/líderes/especialistas",
    "age": "desactualizad* | más de # días/años/meses | última actualización",
    "dated": "mañana/tarde/noche de hoy | esta mañana/tarde/noche | ayer | recientemente |"
    " hace _ días/semanas/meses/años"
    " | la semana pasada/próxima | el mes/año pasado/próximo | esta semana | este mes/año"
    " | últimos/últimas/próximos/próximas -/_ días/semanas/meses/años"
    " | pasado/pasada/próximo/próxima lunes/martes/miércoles/jueves/viernes/sábado/domingo/verano"
    "/invierno/otoño/primavera"
    " | lunes/martes/miércoles/jueves/viernes/sábado/domingo/verano/invierno/otoño/primavera"
    "/trimestre pasado/pasada/próximo/próxima | mes/año/trimestre/semana consecutivo/consecutiva",
    "dated_opening": "ahora | hoy | mañana | actualmente | ahora mismo | en este momento"
    " | en la actualidad | por ahora | por el momento",
    "said": "dijo/dice/decía/dicen/según/afirma/afirmó/explica/explicó/escribió/escribe/señala"
    "/señaló/asegura/aseguró/declaró/respondió/comentó/contó",
    "announces": "hay/existen varios/varias/diversos/diversas/distintos/distintas |"
    " siguiente/siguientes | aquí está/están/tienes | a continuación | próximo/próxima/anterior"
    " episodio/artículo/entrada/parte/número/capítulo/vídeo",
    "pointer": "respectivo/respectiva/respectivos/respectivas | de ellos/ellas | esta/este"
    "/estas/estos/esa/ese/esas/esos/eso/esto/ello"
    "/aquello/aquella/aquellos",
    "opener": "usted dice/menciona/habla/escribe/afirma/explica |"
    " en todo/cualquier/ambos caso/casos | de todos modos | de todas formas/maneras"
    " | sea"
    " como | en cuanto a/al | por lo que respecta | en lo que respecta | lo que"
    " yo/nosotros -/siempre hago/hacemos/suelo/solemos | lo que hago/hacemos/suelo/solemos"
    " | principalmente/mayormente/fundamentalmente por/porque/debido/gracias | sobre todo"
    " por/porque/debido/gracias | en gran parte por/porque/debido/gracias |"
    " una/otra -/buena opción/posibilidad/alternativa es/sería/consiste |"
    " ubicado/ubicada/fundado/fundada/situado/situada/diseñado/diseñada/ilustrado"
    "/ilustrada/escrito/escrita/creado/creada/nacido/nacida en/por/para/a/con/de | el/la"
    " primera/primer/segunda/segundo/tercera/tercer/cuarta/cuarto/última"
    "/último razón/motivo/paso/punto/problema/consejo/error/regla/ventaja/clave/parte/opción"
    "/cosa/causa/factor | fue así/entonces/allí/ahí | otro/otra/otros/otras | por un/una/el"
    " lado/parte | para lograrlo/hacerlo"
    "/conseguirlo/evitarlo"
    " | desde/hasta entonces | mientras tanto | asimismo/igualmente/incluso | de ahí"
    " | por último | al día | a/en la mañana/noche/tarde/semana siguiente | al/el día/mes/año"
    " siguiente"
    " | días/horas/semanas/meses/años/minutos después/antes/más | poco después/más/antes"
    " | la víspera | un/una/dos/tres/cuatro/pocos/pocas/unos/unas/varios/varias/# _ después"
    "/antes"
    " | un/una/dos/tres/cuatro/pocos/pocas/unos/unas/varios/varias/# _ más tarde"
    " | tiene/tienen/vive/viven/lleva/llevan/quiere/quieren/sabe/saben/él"
    "/ella/ellos/ellas/esto/eso/este/esta/estos/estas/ese/esa/esos/esas/pero/y/e/o"
    "/así/entonces/luego/además/su/sus/también/sino/aunque/porque/ello/aquel/aquella/allí"
    "/tampoco/finalmente/primero/segundo/ambos/ambas/sí/pues | por eso/ello/esto/tanto"
    "/ejemplo/otro/otra/consiguiente | por lo tanto | sin embargo | en cambio/consecuencia"
    "/resumen | en este/esta/ese/esa/estos/segundo/primer/tercer/cuarto/quinto/sexto"
    "/otras | lo primero/segundo/tercero/cuarto/quinto/último es | de hecho/este/esta/ahí"
    " | no obstante | lo mismo/anterior | los/las dos/otros/otras | a pesar de esto/ello/eso"
    " | es decir | al mismo | uno/una de ellos/ellas/estos/estas | con esto/eso/ello/este/esta"
    " | para ello/esto/eso | ahora bien | es por eso/ello/esto",
    "joining": "además/tampoco | sin embargo | por lo tanto | en cambio | por ejemplo",
    "taken_back": "bueno casi/más | más o menos | o casi |"
    " falso | mentira | error | salvo | excepto | a menos | no es -/del/tan cierto"
    "/verdad/así | no siempre | pero solo/sólo si/cuando | es un mito/error | es mentira/falso"
    " | solo/sólo si | nada más lejos",
    "refuted": "no/nunca/jamás/ningún/ninguna/mito/mitos/error/errores/evitar/evita/evite"
    "/falso/excusas/mentiras/sin/malas/malos/trampas",
    "conditional": "si/cuando/algunos/algunas/quizás/quizá/ejemplo/ejemplos/según/dice/dicen"
    "/creen/piensan | a veces",
    "doubtful_opening": "tras/a un/una/dos/tres/unos/unas/pocos/pocas/#"
    " minutos/horas/días/semanas/semana/meses/mes/años/año | hay quien/quienes | es"
    " cierto/verdad | cierto | entiendo/entendemos/comprendo/sé/sabemos"
    " | ojalá | me"
    " gustaría/encantaría |"
    " añade/añada/agrega/agregue/incluya/adjunta/adjunte/inserta/inserte | la"
    " verdad/realidad es | lo cierto es",
    "doubtful": "suele/suelen verse/presentarse/considerarse/percibirse como | a menudo se "
    "presenta/presentan/ve/ven/considera/consideran/percibe/perciben como | "
    "igualmente/asimismo | también a/al/con/de/el/en/la/las/los/para/por/un/una |"
    " los/las/el/la demás/resto"
    " | ahora es el -/mejor momento | es el mejor momento para/de | es ahora o |"
    " el/la/los/las mismo/misma/mismos/mismas | ayuda/ayudan a las/los/sus"
    " empresas/clientes",
    "half": "no -/_ -/_ solo/sólo/solamente/únicamente/simplemente",
    "other_half": "sino/también/pero",
}

SUBJECTS = Subjects(
    articles=listed("el la los las lo"),
    elided="",
    explains=listed("de del que para a al entre con sin en por donde cuyo cuya más mejor peor y o"),
    one_of_many=listed(
        "hechos texto monto importe cifra resultado ejemplo comparación plazo suma regla efecto"
        " diferencia problema solución razón método truco empresa compañía firma proyecto decisión"
        " medida acuerdo reunión evento iniciativa"
        " edificio autor autora director directora libro película estudio informe víctima"
        " víctimas sospechoso pareja alcalde alcaldesa ministro ministra gobierno tribunal club"
        " jugador técnico entrenador equipo partido hospital municipio ayuntamiento encuentro"
        " festival programa producto restaurante hotel vehículo accidente incendio ataque"
        " caso joven detenido detenidos plan fallo sentencia juez organización asociación"
        " fundación exposición obra obras concierto ceremonia plataforma aplicación anuncio"
    ),
    only_one=listed(
        "vida mundo amor tiempo muerte gente historia sociedad humanidad internet naturaleza"
        " dinero guerra pandemia experiencia dios sol fe suerte miedo ciencia tecnología verdad"
    ),
    told=lazy(
        r"\b(?!acaban?\b|graban?\b|alaban?\b)\w{2,}(?:ó|aron|ieron|aba|aban)\b|\b(?:era|eran|fue"
        r"|fueron|hubo|dijo|hizo|vino|tuvo"
        r"|puso|estuvo|estaba|estaban|había|habían|tenía|tenían)\b"
        r"|\b(?:ha|han)\s\w+(?:ado|ido|to|cho)\b"
    ),
    is_now=listed("es son está están hay"),
    days=listed("lunes martes miércoles jueves viernes sábado domingo"),
    should=listed("debe deben debería deberían"),
    bare_verbs=phrases(
        "cuesta/cuestan cerca/unos/unas/más/menos/casi/alrededor/lo/el/# | sirve/sirven"
        " para/de/como | aparece/aparecen al/cuando/en"
        " | dura/duran -/unos/unas/casi un/una/dos/tres/cuatro/#"
        " | aguanta/aguantan un/una/dos/tres/unos/unas/# | pesa/pesan/mide/miden -/unos/casi #"
        " | se llega/llegan | fue/fueron | está/están a/entre/en/ubicado/ubicada/situado/situada"
        "/formado/formada/compuesto"
        "/compuesta"
        "/pensado/pensada/disponible/disponibles/considerado/considerada/previsto/prevista/abierto"
        "/abierta/cerrado/cerrada/ahora/construido/construida/dirigido/dirigida"
        " | cuenta/cuentan con"
        " | trabaja/trabajan en/como/para/con/desde | incluye/incluyen"
        " | ofrece/ofrecen | permite/permiten | consta/constan de | consiste/consisten en"
        " | pertenece/pertenecen | forma/forman parte | dispone/disponen de | posee/poseen"
        " | pretende/pretenden | suele/suelen | se trata de/del | se encuentra/encuentran"
        " | se llama/llaman/sitúa/ubica/compone/celebra/celebrará/estrena/inauguró | va/van a"
        " | debe/deben | puede/pueden | parece/parecen un/una/el/la | ha/han sido/tenido/hecho/dado"
        " | será/serán un/una/el/la/los/las/su | son | es su/uno/una/un/el/la/los/las"
    ),
    follows=lazy(
        r"Fue(?:ron)? .*\b(?:que|quien|cuando|donde)\b|Está en (?:tus?|nuestras?)\b"
        r"|Es un[ao]? (?:error|placer|mentira|verdad|pena|locura"
        r"|lástima|suerte|privilegio|honor"
        r"|mito|hecho|pecado|reto|riesgo|alivio|arte|don|lujo|regalo|trampa|gran error)\b"
        r"|(?:Es|Son|Será) .*\b(?:el|la|lo|los|las) que\b"
        r"|(?:Es|Son) .*(?<!para )(?<!de )(?<!a )(?<!con )\bquien(?:es)?\b"
        r"|Es (?:la|el) (?:hora|momento) de\b|Son muchos\b|(?:Puede|Debe)n? (?:que|haber|ser que)\b"
    ),
)
