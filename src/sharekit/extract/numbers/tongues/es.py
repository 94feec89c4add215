"""Spanish: how numbers are written, and the words that tell which of them say something."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.numbers.numerals import Numerals

NUMERALS = Numerals(
    small=(
        "uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
    ),
    tens=(
        r"(?:veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:un[oa]?"
        r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|dieciséis|diecisiete|dieciocho"
        r"|diecinueve|veinti\w+|cien|media"
    ),
    alone="uno|una|un|media",
    many="mill[oó]n(?:es)?|mil(?: millones)?|miles",
    percent="%|por ciento|puntos porcentuales",
    out_of="de cada|entre",
    every="de cada|por cada",
    parts=(
        "(?:la|una?|dos|tres|cuatro|cinco)[ -](?:tercios?|cuartos?|cuartas partes|quintos?"
        "|tercera parte|cuarta parte|quinta parte|décima parte|sexta parte|octava parte|mitad)"
    ),
    of="de (?:l[oa]s |la |todos los |todas las |nuestr[oa]s |sus |el )?|del ",
    by="en|de",
    times="veces",
    more="más|menos|mayor|menor|superior|inferior|el|la|lo",
    factors=(
        r"duplicado|duplicó|duplicaron|duplica|triplicado|triplicó|triplicaron|triplica"
        r"|cuadruplicado|cuadruplicó|cuadruplicaron|(?<=el )doble|(?<=el )triple"
        r"|reducido a la mitad|(?<=multiplicado por )\w+"
    ),
    to="a|y|o|e|–|—|-",
    among="de l[oa]s|entre l[oa]s|de",
    only="sol[oa]mente|sol[oa]|sólo|apenas",
    per="cada",
    intervals="segundos|minutos|horas|días|semanas|meses|años",
    duration="años?|meses|mes|semanas?|días?|noches?|horas?|minutos?|segundos?|veces|vez",
    no_unit=(
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
        "|diciembre|y|o|a|de|del|al|el|los|la|las|un|una|por|para|en|con|que|es|son|está|están"
        "|era|eran|fue|ha|han|había|h|se|no|ni|su|sus|como|más|menos|lo|le|les|sin|sobre|hasta"
        "|desde|ya|pero|si|entre|otr[oa]s|cada|euros al|e|estaba|estaban|tiene|tienen"
    ),
    ago="atrás",
    label="hace|dentro de|número|nº|página|capítulo|desde|las|la",
    adjective=(
        "peque[nñ][oa]s|nuev[oa]s|j[oó]venes|primer[oa]s|otr[oa]s|grandes|mill?ones|mil|buen[oa]s"
    ),
)

SIGNS: Mapping[str, str] = {
    "finds": "muestra* | revela* | reveló | estima* | calcula* | calculado | indica*"
    " | señala* | según | concluy* | comprob* | medido | midió | contado | contó | pesó"
    " | pesado | cifra | encontr* | demuestra* | detect* | analiz* | apunta* | constat*"
    " | recoge | registr* | documentado | compar* | acuerdo con",
    "study": "estudio* | encuesta* | informe* | datos | cifras | investiga* | recuento"
    " | censo | balance | estadística* | sondeo | barómetro | registro* | inventario"
    " | observatorio | instituto | universidad | profesor* | doctor* | dra | dr | autor*"
    " | libro | equipo | agencia | fundación | federación | colegio | ministerio"
    " | asociación | científic* | expert* | ensayo | memoria",
    "group": "personas | persona | gente | mujeres | hombres | niños | niñas | adultos"
    " | adolescentes | jóvenes | alumn* | estudiantes | hogares | hogar | familias"
    " | familia | padres | trabajador* | pacientes | españoles | mexicanos | argentinos"
    " | empresas | escuelas | colegios | pueblos | ciudades | vecinos | clientes | lectores"
    " | usuarios | conductores | ciclistas | mayores | docentes | agricultores | comercios"
    " | habitantes | visitantes",
    "generic": "promedio | media | cada | por habitante | por persona | por cabeza"
    " | por hogar | cualquiera | un niño | una familia | un hogar | un adulto | medio",
    "place": "españa | país | mundo | europa | méxico | argentina | colombia | nacional*"
    " | región | provincia | comunidad | municipio | territorio | mundial | ciudad",
    "compare": "más | menos | que | mayor | menor | frente | respecto | comparado"
    " | comparación | tan | tantos | tantas | veces",
    "negates": "nunca | no | sin | ningún | ninguna | nadie | nada | perdid* | basura"
    " | vací* | jamás | caducad* | desperdici*",
    "about": "solo | sólo | solamente | casi | unos | unas | cerca de | más de"
    " | alrededor de | apenas | al menos | hasta | menos de | aproximadamente | en torno"
    " | nada menos",
    "own": "yo | mi | mis | me | él | ella | conmigo | mío",
    "you": "usted | ustedes | tú | tu | tus | te | ti | su | sus",
    "we": "nosotr* | nuestr* | hemos | nos | voluntari*",
    "done": "contado | contamos | recogi* | rescat* | plantad* | reparado | repart*"
    " | servido | recicl* | atend* | recaud* | salvad* | retirad* | pesamos | pesado"
    " | medimos | medido | preguntamos | apuntamos | apuntado | anotamos | comprobamos"
    " | preguntado",
    "modal": "debe | deben | debería* | podría* | puede | pueden | hay que | será | serán"
    " | si | previsto* | prevé | rogamos | máximo | mínimo | objetivo | permit* | límite"
    " | quiere | deberán | podrán | tendrá",
    "price": "precio* | cuesta* | costó | coste* | costo* | paga* | pagó | pagar | entrada"
    " | entradas | tarifa* | alquiler | presupuesto | gratis | gratuit* | billete*"
    " | subvención | donativo | sueldo | cuota | fianza | vende* | compr* | vale | gast*",
    "sale": "descuento | oferta | promoción | rebaja* | versión | capítulo | página"
    " | episodio | temporada | alcohol | cacao",
    "schedule": "lunes | martes | miércoles | jueves | viernes | sábado* | domingo* | abre*"
    " | abierto* | empieza | comienza | dura | cierra* | mediodía | tarde | noche | mañana"
    " | ayer | hoy | hora | salida | cita | apertura",
    "age": "años de edad | edad | nació | nacido | murió | cumple* | aniversario | jubil*",
    "label": "página | capítulo | sala | línea | andén | número | gol | goles | puntos"
    " | victoria | partido | minuto | votos | mayoría | modelo | talla | horno | cucharad*"
    " | gramos",
    "rate": "al día | al año | al mes | a la semana | por día | por año | por noche"
    " | por hora | cada día | cada año | cada mes | cada semana | cada verano"
    " | cada invierno | diari* | anual* | semanal* | mensual*",
    "lost": "pierd* | perd* | desperdici* | gast* | ahorr* | tira | tiran | tiramos"
    " | consum* | muere* | desaparec* | beb* | duerm* | com* | dedica* | usa* | usan",
    "change": "aument* | baj* | redu* | cay* | cae | mejor* | crec* | subi* | sube*"
    " | disminu* | descen* | duplic* | triplic* | desde | ya | multiplic*",
    "asked": "respondieron | respondido | participaron | participantes | encuestad*"
    " | preguntamos | entrevistad* | muestra | voluntarios | siguió | siguieron | acompañó"
    " | entrevistó | visitó | pesó | pesaron | midió | midieron | analizó | analizaron"
    " | examinó | comparó | estudió | revisó | preguntó | encuestó | contó | contaron"
    " | recopiló | ha seguido | ha medido | ha contado | hizo | realiz* | dirig* | elabor*"
    " | coordin*",
    "story": "era | eran | estaba | estaban | fue | fueron | dijo | tenía | había | hizo"
    " | vino | salió | salía | paraban | llegó",
    "result": "resultado | resultados | conclusión | balance | hallazgo | grupo de control"
    " | resulta",
    "is": "es | son | está | están | tiene | tienen | ha | han | hay | vive* | queda*"
    " | siguen | sigue | reconoce*",
    "record": "estudio* | encuesta* | informe* | datos | cifras | cifra | recuento | censo"
    " | balance | estadística* | sondeo | barómetro | registro* | inventario | ensayo"
    " | memoria | cálculo* | libro | análisis | fuente | estimación*",
    "body": "observatorio | instituto | universidad | agencia | fundación | federación"
    " | colegio | ministerio | asociación | ayuntamiento | cámara | consejo | cooperativa"
    " | sindicato | comisión | centro | hospital | red | sociedad | empresa | laboratorio"
    " | escuela | diputación | club | unión | confederación | oficina | plataforma"
    " | servicio | banco | academia | museo",
    "person": "profesor* | doctor* | dra | dr | científic* | expert* | investigador*"
    " | psicólog* | economista | neumólog* | médic* | sociólog* | biólog* | autor* | equipo"
    " | ingenier* | geógraf* | historiador*",
    "points": "lo | esto | eso | así | la cifra | el dato | los datos | es lo | estos"
    " | esos | el cálculo",
    "by": "por | según | de | del | de la | de acuerdo con | la | el",
    "says": "apunta | señala | destaca | denuncia | recoge"
    " | dice | dicen | dijo | advierte | alerta | afirma* | sostiene | publica"
    " | publicó | publicado | presentó | presentado | explica | asegura | avisa | recuerda"
    " | subraya | detalla | anunció | escribe | cuenta",
}
