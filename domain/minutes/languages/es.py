"""Spanish minutes; what each field is for stands in the French table."""

from domain.minutes.languages.words import Words, any_of, one_of, row, stem, word

_REGULAR = any_of("""
    abr / actualiz / agreg / anad / analiz / apoy / asign / busc / cerr / circul / comenz / compart / compil
    complet / confirm / consolid / consult / contact / convoc / coordin / corrig / cre / defin / design / difund
    distribu / document / elabor / entreg / envi / escrib / establec / estudi / finaliz / firm / gestion / habl
    hac / implement / incorpor / inform / instal / investig / invit / lanz / llam / llev / mand / mejor / mov
    nombr / organiz / pag / particip / ped / pid / pon / prepar / present / prob / program / propon / public
    realiz / recopil / record / redact / reenvi / remit / report / respond / reun / revis / solicit / sub / termin
    trabaj / traduc / valid / verific / vot
""")
_INFINITIVE = rf"(?:{_REGULAR})(?:ar|er|ir|arse|erse|irse)"
_FUTURE = one_of(f"""
    (?:{_REGULAR})(?:ara|era|ira|aran|eran|iran|aremos|eremos|iremos) / hara / haran / pondra / pondran / propondra
    propondran / tendra que / tendran que
    tratara? de / trataran? de / trataremos de / pedimos
""")
_PARTICIPLE = r"\w+(?:ado|ada|ados|adas|ido|ida|idos|idas|escrito|hecho|puesto|visto)"

# For `review`.
_LOOKING_BACK = one_of("seguimiento / revision / estado / repaso / lectura / aprobacion")

WORDS = Words(
    code="es",
    stopwords=any_of("""
        el / los / las / de / del / y / una / es / para / por / que / con / en / se / al / este / esta / su / lo
    """),
    small=any_of("con / las / los / para / por"),
    generic=any_of("antes / cluster / contribuir / coordinacion / final / organizacion / version"),
    conjunction=r"y",
    article=r"las|los|la|el",
    our=r"nuestr[oa]s?",
    your=r"(?:nos )?vuestr[oa]s?",
    we=r"nosotr[oa]s",
    pronouns=r"se|lo|les",
    each=r"cada|cualquier",
    please=r"por favor|favor",
    numbers=row("""
        un|una|uno|primero / dos / tres / cuatro / cinco / seis / siete / ocho / nueve / diez / once / doce / trece
        catorce / quince / dieciseis / diecisiete / dieciocho / diecinueve / veinte / veintiuno|veintiun / veintidos
        veintitres / veinticuatro / veinticinco / veintiseis / veintisiete / veintiocho / veintinueve / treinta
        treinta y uno|treinta y un
    """),
    two_thousand=r"dos mil",
    shortened=any_of("art / etc / max / min / no / p / pp / ref / tel / vol"),
    actions=any_of("""
        acciones(?: .*)? / accion / puntos? de accion / tareas?(?: pendientes| .*)? / pendientes / por hacer
        compromisos?(?: .*)? / plan de accion / seguimiento / lista de (?:acciones|tareas)
    """),
    decisions=any_of("""
        decisiones(?: .*)? / decision / acuerdos?(?: .*)? / recomendaciones(?: .*)? / resoluciones
        conclusiones(?: .*)?
    """),
    next_steps=any_of("""
        proximos pasos / siguientes pasos / calendario / proximas (?:acciones|fechas) / plazos
    """),
    review=any_of(rf"""
        {_LOOKING_BACK} (?:de|del) (?:las |los |la |el )*(?:acciones|acta|acuerdos|compromisos|reunion|tareas).*
        .*(?:reunion|acta|sesion) anterior.* / pendientes (?:de la|anteriores).*
    """),
    attendance=any_of("""
        asistentes / asistencia / participantes / presentes / ausentes / miembros (?:presentes|ausentes).*
        excusados / invitados / lista de (?:asistentes|participantes) / quorum
        organizaciones (?:presentes|participantes).*
    """),
    agenda=any_of("orden del dia / agenda / temas?(?: .*)? / puntos del dia / programa"),
    record=any_of("""
        redactado por / acta (?:redactada|elaborada) por / anexos? / firmas? / enlaces? / contactos? / secretari[oa]
    """),
    numbered=r"seccion|articulo|parte",
    goes_on=r"y|para|de la|antes de",
    page=r"pagina ?\d{1,3}(?: ?(?:/|de) ?\d{1,3})?",
    column_action=any_of("""
        acciones?(?: .*)? / accion(?: .*)? / tareas?(?: .*)? / actividad(?:es)?(?: .*)? / que / compromisos?(?: .*)?
        recomendaciones?(?: .*)? / medidas?(?: .*)?
    """),
    column_decision=any_of(".*decisiones.* / .*acuerdos?.* / conclusiones"),
    column_who=any_of(r"""
        responsables?.* / quien(?: ?\?)? / encargad[oa]s?.* / lider.* / persona.* / organizacion.* / a cargo.*
        asignad.*
    """),
    column_when=any_of(r"""
        plazos?.* / fechas?.* / cuando(?: ?\?)? / vencimiento / fecha limite.* / para cuando
    """),
    first_date=r"\b(?:original|inicial|anterior)\b",
    column_status=any_of("""
        estados?.* / avances?.* / situacion.* / observaciones.* / comentarios.* / seguimiento.* / cumplid.*
    """),
    column_topic=any_of("temas?.* / puntos?.* / asuntos?.* / n / no / num.*"),
    column_said=any_of("discusion.* / informacion.* / detalles.* / notas.* / resumen.* / comentarios"),
    column_to=any_of("destinatarios?.* / para quien"),
    plainly_action=r"accion|acciones|tareas?",
    column_people=r"cargo|funcion|contactos?|correo|telefono",
    column_name=r"nombre|firma",
    done=any_of("""
        hecho / hecha / realizad[oa]s? / terminad[oa]s? / completad[oa]s? / cerrad[oa]s? / cumplid[oa]s? / si / ok
        100 ?% / cancelad[oa]s? / finalizad[oa]s? / enviad[oa]s?
    """),
    not_done=any_of("""
        no / pendientes?.* / en (?:curso|proceso|espera).* / parcial.* / por hacer.*
        no (?:hecho|realizado|iniciado).* / 0 ?% / aplazad.*
    """),
    under_way=any_of(r"""
        en (?:curso|proceso|revision|preparacion) / parcial\w* / iniciad\w+ / continua\w* / avanz\w+
    """),
    stands=r"(?:esta|estan|fue|fueron|sigue|siguen|ha sido|han sido)(?: (?:ya|todavia|aun))*",
    stands_not=r"(?:aun |todavia )?no (?:esta|estan|ha|han|fue|fueron)(?: sido)?",
    done_inside=r"hecho\b",
    status_label=r"estado",
    due_label=r"plazo|fecha",
    nothing=any_of(r"""
        (?:no|ninguna?)\b(?: (?:accion|decision|coment|particul).*)?\W*\Z / ninguna? (?:accion|decision)
    """),
    kept_by=r"acta\b.{0,24}\bpor",
    label=any_of("""
        acciones? / accion / tarea / pendiente / decision / acuerdo / recomendacion / compromiso / por hacer
    """),
    shouted=r"accion",
    todo=r"por hacer",
    obliged=word(r"""
        debe / deben / debera / deberan / tiene que / tienen que / se compromete / se comprometen
        se encarga(?:ra)? / se encargan / queda (?:encargad|pendiente|a cargo)\w*
        quedan (?:encargad|pendiente|a cargo)\w* / favor de / por favor / se solicita / se pide / se ruega
        estan invitados a / a mas tardar
    """),
    needed=word(f"""
        deberia / deberian / hay que / habra que / es necesario / se requiere / falta {_INFINITIVE} / faltan
        queda por / esta pendiente / estan pendientes / pendientes? de
    """),
    left_to_do=rf"(?:^|[:;,(>] ?| - )(?:a|por|pendiente de) {_INFINITIVE}\b",
    necessary=rf"\b(?:hay|habra|tenemos|tendremos) que {_INFINITIVE}\b",
    agreed=word("""
        se (?:acuerda|acordo|decide|decidio|propone|propuso|recomienda|recomendo|conviene|resuelve|resolvio)
        acordamos / acuerdan / acordaron / decidieron
    """),
    requested=(
        r"\b"
        + one_of("""
            pidio / solicito / invito / recomendo / propuso / sugirio / pide / solicita / invita / propone
        """)
        + rf"\b.{{0,80}}?\b(?:a|que|de) (?:{_INFINITIVE}|\w+(?:ar|er|ir|en|an)\b)"
    ),
    infinitive=_INFINITIVE,
    plain_infinitive=_INFINITIVE,
    before_infinitive=r"re-?",
    marker=r"(?!)",
    not_in_title=r"(?!)",
    future=rf"\b{_FUTURE}\b|\b(?:va|van|vamos) a (?:tratar de )?{_INFINITIVE}\b",
    any_future=(
        r"\b(?!"
        + one_of("sera / seran / estara / habra / tendra / podra / podran / permitira / habran")
        + r"\b)\w{3,}(?:ara|era|ira|aran|eran|iran|dra|dran)\b"
    ),
    passive=rf"\b(?:sera|seran|se (?:{_FUTURE})|debe ser|deben ser) ?(?:{_PARTICIPLE})?\b",
    present=rf"(?:{_REGULAR})(?:a|an|e|en)",
    reports=one_of(r"""
        presenta / informa / explica / comenta / indica / senala / confirma / propone / agradece / recuerda / es\b
        son\b / esta\b / estan\b / ha\b / han\b
    """),
    person_does=rf"(?:{_INFINITIVE}|{_FUTURE}|(?:{_REGULAR})(?:a|e|an|en))\b",
    helping=r"deben?|deber\w+|tienen?",
    auxiliary=r"fue|fueron|deben?|tienen?",
    then=r"luego",
    subordinate=r"que|donde|si|porque|cuando|para que",
    closing=r"\b(?:fecha limite|plazo maximo|cierre de)\b",
    told=(
        r"^(?:[\w'&/. -]{2,40} )?"
        + one_of("""
            explica / anade / precisa / senala / indica / dice / responde / cree
            pregunta / explico / anadio / senalo / indico / dijo
        """)
        + r" que\b"
    ),
    doing=any_of("""
        compra / confirmacion / distribucion / elaboracion / entrega / envio / preparacion / publicacion / recogida
        redaccion / reserva / revision
    """),
    possible=word(r"""
        podria / podrian / puede / pueden / posible / posibilidad / tal vez / quizas? / se podria / seria / ideal
        eventual\w*
    """),
    past_written=r"\w\Z",
    past=any_of(
        (
            r"\b(?:fue|fueron|ha|han|habia|habian|hubo|estaba|estaban) (?:\w+ )?\w+(?:ado|ido|ados|idos|ada"
            r"|ida|cho|to)\b"
        ),
        r"\b\w+(?:aron|ieron)\b",
        word("""
            informo / presento / explico / comento / menciono / reporto / senalo / indico / agradecio / confirmo
        """),
    ),
    was=r"fue|fueron",
    received=r"recibid[oa]s?|entregad[oa]s?",
    here=r"\ben (?:esta|la presente) (?:reunion|sesion)\b",
    describes=word("""
        permitira / permite / consiste / depende / habra / sera (?:posible|necesario|un|una|el|la) / incluye
        contiene / servira
    """),
    negated=r"\b(?:no (?:se|es|hay|sera|ha|puede)|ningun\w*|sin)\b",
    shares=word(r"""
        compart\w+ / public\w+ / circul\w+ / difund\w+ / inform\w+ / comunic\w+ / anunci\w+ / subir
    """),
    transmits=word(r"""
        envi\w+ / remit\w+ / entreg\w+ / transmit\w+ / mandar\w* / presentar a / someter\w*
    """),
    contributes=word(r"""
        contribu\w+ / aport\w+ / comentarios? / retroalimentacion / propuestas? / respuestas? / responder
        completar / llenar / votar / prioridades / observaciones / revisar
    """),
    inputs=r"comentarios|aportes?",
    commenting=r"contribu|coment|aport",
    everybody=(
        r"\b(?:todos (?:los )?|todas (?:las )?|los |las )?"
        + one_of("""
            cada (?:miembro|socio|participante|organizacion|agencia|cluster|grupo|equipo|integrante|un[oa])
            miembros / socios / participantes / organizaciones / agencias / ong / puntos focales / clusters / grupos
            equipos / integrantes / voluntarios / todos / todas
        """)
        + r"\b"
    ),
    event=word(r"""
        reunion(?:es)? / talleres / taller / capacitacion(?:es)? / sesion(?:es)? / conferencias? / misiones / mision
        visitas? / asambleas? / foros? / eventos? / encuentros? / jornadas? / seminarios? / sprints? / pycon\w*
        charlas? / elecciones
    """),
    takes_place=word("""
        (?:esta|estan|sera|seran|queda)? ?(?:previst[oa]s?|programad[oa]s?|fijad[oa]s?|planificad[oa]s?|convocad[oa]s?)
        tendra lugar / se realizara / se celebrara / se llevara a cabo / sera el / inicia el
    """),
    next_meeting=any_of(r"""
        \bproxim[oa]s? (?:reunion(?:es)?|sesion(?:es)?|asamblea|encuentro|junta|cita)\b / \bsiguiente reunion\b
    """),
    before_meeting=r"antes de|en|para",
    responsible_label=r"(?:responsables?|encargad[oa]s?|a cargo(?: de)?|quien)",
    by_whom=r"\bpor (?P<who>(?:el |la |los |las )?[^,.;:()]{2,60}?)(?= (?:para|antes|el|en|con)\b|[,.;:()]|$)",
    to_whom=(
        r"\b(?:a la |al |a los |a las |a |con (?:el |la |los |las )?)(?P<who>[^,.;:()]{2,60}?)(?= "
        r"(?:antes|para|el|en|a mas tardar|por|con|sobre)\b"
        r"|(?<!\bde)(?<!\by)(?<!\bo)(?<!\ba)(?<!\btodos)(?<!\btodas) (?:la|los|las|una?|sus?|nuestr[oa]s?|est[ea])\b"
        r"|[,.;:()]|$)"
    ),
    to=r"a|al",
    together=r"con",
    in_names=r"y|del|de",
    somebody=(
        "(?:el |la |los |las |todos los |cada )?"
        + one_of(r"""
            coordina\w+ / secretari\w+ / mesas? / ayuntamiento / alcaldia / municipio / donantes? / miembros?
            socios? / organizacion\w* / agencias? / cluster\w* / equipos? / grupos? / comite\w* / president\w+
            tesorer\w+ / junta / directiv\w+ / puntos? focal\w* / gobierno / ministerio / todos / todas / ong
        """)
        + r"\b"
    ),
    not_names=any_of("""
        cinco / cuatro / diez / dos / nueve / ocho / seis / siete / tres / con / el / es / fecha / importante / las
        los / lugar / ninguna / nuestro / para / por / se / sin / sobre / una / unos
    """),
    genitive=r"(?:\bdel|\bde la|\bde los|\bde)",
    for_review=r"para (?:comentarios|revision|observaciones)\b",
    months=(
        "enero|ene",
        "febrero|feb",
        "marzo|mar",
        "abril|abr",
        "mayo",
        "junio|jun",
        "julio|jul",
        "agosto|ago",
        "septiembre|setiembre|sep",
        "octubre|oct",
        "noviembre|nov",
        "diciembre|dic",
    ),
    weekdays=("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
    time_words=r"manana|semana|fin de mes|fin de ano",
    tomorrow=r"(?<!la )(?<!esta )manana(?=\W*\Z)",
    today=r"hoy(?=\W*\Z)",
    to_date=r"la fecha",
    feasts=r"navidad|pascua",
    ordinal=r"o",
    of_month=r"del|de",
    up_to=r"al",
    on_day=r"el|al|del",
    of_a_day=r"del|desde|un",
    weekly=r"los|cada",
    last=r"pasado",
    every_month=r"de cada mes",
    deny=r"no",
    about=r"hacia",
    before_hour=r"a las|antes de las|desde",
    hours=r"horas?",
    cue=r"(?:antes del?|a mas tardar|para el|hasta el|plazo|fecha limite)",
    day_before_noun=r"(?!)",
    lasting=r"hasta|vence\w*",
    latest=r"a mas tardar",
    namely=r"es decir|o sea",
    that_day=r"(?:para|antes de) (?:entonces|esa fecha)",
    long_before=r"antes del?",
    units=row("dia|dias / semana|semanas / mes|meses / hora|horas|h"),
    beginning=r"lanzamiento|inicio|apertura",
    with_day=r"el",
    vague=any_of(r"""
        lo antes posible / cuanto antes / inmediat\w+ / urgente\w* / continu[oa] / permanente / mensual\w*
        semanal\w* / trimestral\w* / anual\w*
        (?:antes de|para|en) la proxima reunion / proxima reunion / por (?:definir|confirmar|determinar)
        a (?:mediados|principios|comienzos) de \w+ / cada \w+ / proxima semana / la semana que viene / proximamente
        en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: de \d{4})?
    """),
    bare_period=(
        "(?:(?:en|para|de) )*"
        + one_of("""
            enero / febrero / marzo / abril / mayo / junio / julio / agosto / septiembre / octubre / noviembre
            diciembre
        """)
        + r"(?: (?:de )?\d{4})?"
    ),
    date_label=r"(?:fecha(?: y (?:hora|lugar))?|lugar y fecha|dia)",
    meeting=word("""
        reunion / acta / minuta / sesion / asamblea / junta / comite / notas / celebrada / encuentro
    """),
    not_the_meeting=word("""
        proxim[oa] / anterior / ultim[oa] / aprobad[oa] / version / publicad[oa] / actualizad[oa]
    """),
    organisations_label=(
        one_of("""
            organizaciones? / agencias? / instituciones? / socios / participantes / asistentes / presentes
            miembros
        """)
        + r"\b.*"
    ),
    organisation=r"organizacion|agencia|institucion|entidad|socio",
    absent=r"ausent|disculp",
    wanted=(
        r"(?P<low>\d{1,2}|una?|dos|tres|cuatro|cinco)(?: ?(?:a|-|o) ?(?P<high>\d{1,2}|dos|tres|cuatro"
        "|cinco))? (?P<thing>prioridades|indicadores|puntos|propuestas|recomendaciones|mensajes"
        r"|proyectos|nombres|temas|ideas)\b"
    ),
    of_them=r"\b(?:selecciona|elegi|elige|escog|prioriza)\w*",
    to_or=r"a|-|o",
    at_most=word("como maximo / maximo / a lo sumo / hasta / no mas de"),
    how_many_each=word(r"""
        por (?:organizacion|miembro|socio|agencia|participante|persona)
        cada (?:un[oa]|organizacion|miembro|socio|agencia)
    """),
    in_all=word("en total / en conjunto"),
    their_own=r"vuestr[oa]s?",
    hands_over=word(r"coordina\w+ / secretariado / secretaria / mesa / (?:sub-?)?cluster / comite / grupo / nosotros"),
    offers=word(r"propon\w+ / sugier\w+ / sugerir"),
    chooses=stem(r"seleccion\w+ / elegi\w* / elige\w* / escog\w+ / prioriz\w+ / consolid\w+ / finales\b / retenid\w+"),
    to_be_done=r"a|seran|para|deben ser",
    dates=(
        ("antes del", "avant le "),
        ("antes de", "avant   "),
        ("a mas tardar", "au plus tard"),
        ("hasta el", "until le"),
        ("enero", "jan. "),
        ("febrero", "fevrier"),
        ("marzo", "mars "),
        ("abril", "avril"),
        ("mayo", "mai "),
        ("junio", "juin "),
        ("julio", "july "),
        ("agosto", "aout  "),
        ("septiembre", "septembre "),
        ("setiembre", "septembre"),
        ("octubre", "octobre"),
        ("noviembre", "novembre "),
        ("diciembre", "decembre "),
        ("lunes", "lundi"),
        ("martes", "mardi "),
        ("miercoles", "mercredi "),
        ("jueves", "jeudi "),
        ("viernes", "friday "),
        ("sabado", "samedi"),
        ("domingo", "sunday "),
        ("fin de mes", "fin  mois "),
        ("fin de ano", "fin annee "),
        ("manana", "demain"),
    ),
)
