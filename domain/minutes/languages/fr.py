"""French minutes. What each field is for stands beside it; the other languages follow the same order."""

from domain.minutes.languages.words import Words, any_of, one_of, row, stem, word

# Verbs of doing something for the others: regular ones by their stem, the others as infinitive:future:participle.
_REGULAR = any_of("""
    accept / accompagn / achet / activ / actualis / adapt / adress / affich / agreg / aid / ajout / amelior / amenag
    analys / anim / annonc / annul / appel / appell / appliqu / apport / approfondi / archiv / arret / associ
    assur / attribu / automatis / avanc / balis / boucl / budgetis / cal / calcul / cartographi / centralis / charg
    cherch / chiffr / circul / clarifi / class / coll / collect / command / commenc / communiqu / compar / compil
    complet / conduit / configur / confirm / consolid / consult / contact / continu / contribu / convert / convoqu
    coordonn / copi / corrig / cre / crois / debloqu / decal / decid / demand / demarr / deplac / deploy / depos
    design / dessin / diffus / discut / distribu / document / donn / dress / dupliqu / echang / effectu / elabor
    elu / emprunt / encaiss / engag / enregistr / envisag / envoy / equip / essay / estim / etudi / evalu / examin
    expedi / explor / export / extrai / facilit / factur / finalis / fix / flech / form / gard / ger / harmonis
    heberg / identifi / implement / import / imprim / indiqu / inform / inspect / install / integr / interrog
    invent / invit / laiss / lanc / list / livr / lou / men / mentionn / mesur / mett / migr / mobilis / modifi
    mont / negoci / nettoi / nettoy / nomm / not / notifi / observ / organis / orient / parametr / partag / particip
    pass / pay / pilot / plaid / planifi / plant / ponder / port / post / precis / prepar / present / pret / proced
    programm / propos / publi / questionn / rajout / rang / rappel / rappell / rassembl / reactiv / realis / recens
    recherch / recontact / recoup / recrut / recuper / redemand / redig / referenc / refus / regard / reinstall
    relanc / relay / rembours / remont / rencontr / renforc / renouvel / renouvell / renseign / repar / reparti
    report / reserv / ressembl / retir / retravaill / saisi / sauvegard / sensibilis / sign / signal / simplifi
    sollicit / sond / structur / supprim / tagg / telecharg / telephon / tent / termin / test / tond / trac / trait
    tranch / transfer / tri / valid / verifi / vers / versionn / vir / visit / vot
""")
_OTHERS = """
    accueillir:accueiller:accueilli acquerir:acquerr:acquis agir:agir:agi apprendre:apprendr:appris
    approfondir:approfondir:approfondi attendre:attendr:attendu choisir:choisir:choisi concevoir:concevr:concu
    conclure:conclur:conclu conduire:conduir:conduit construire:construir:construit contenir:contiendr:contenu
    convenir:conviendr:convenu debattre:debattr:debattu decrire:decrir:decrit deduire:deduir:deduit
    definir:definir:defini dire:dir:dit ecrire:ecrir:ecrit elargir:elargir:elargi enrichir:enrichir:enrichi
    envoyer:enverr:envoye etablir:etablir:etabli etendre:etendr:etendu exclure:exclur:exclu faire:fer:fait
    fermer:fermer:ferme fournir:fournir:fourni inclure:inclur:inclu inscrire:inscrir:inscrit
    intervenir:interviendr:intervenu introduire:introduir:introduit investir:investir:investi joindre:joindr:joint
    lire:lir:lu maintenir:maintiendr:maintenu mettre:mettr:mis obtenir:obtiendr:obtenu offrir:offrir:offert
    ouvrir:ouvrir:ouvert parvenir:parviendr:parvenu permettre:permettr:permis poursuivre:poursuivr:poursuivi
    prendre:prendr:pris prevoir:prevoir:prevu produire:produir:produit recevoir:recevr:recu
    recueillir:recueiller:recueilli reduire:reduir:reduit refaire:refer:refait rejoindre:rejoindr:rejoint
    relire:relir:relu remettre:remettr:remis remplir:remplir:rempli rendre:rendr:rendu renvoyer:renverr:renvoye
    repartir:repartir:reparti repondre:repondr:repondu reprendre:reprendr:repris resoudre:resoudr:resolu
    reunir:reunir:reuni revenir:reviendr:revenu revoir:reverr:revu saisir:saisir:saisi servir:servir:servi
    soumettre:soumettr:soumis suivre:suivr:suivi tenir:tiendr:tenu traduire:traduir:traduit
    transmettre:transmettr:transmis vendre:vendr:vendu voir:verr:vu
"""
_ROWS = [entry.split(":") for entry in _OTHERS.split()]
# Words that look like infinitives and are none.
_NO_VERBS = any_of("""
    after / alter / amer / avenir / badger / cancer / career / cher / cluster / computer / container / couloir
    cuir / desir / devoir / driver / elixir / enfer / espoir / ester / flyer / hacker / hier / hiver / inter / laser
    leader / loisir / manager / master / miroir / newsletter / noir / officer / partner / plaisir / poster / pouvoir
    reporter / savoir / server / soir / soupir / souvenir / starter / sticker / super / teaser / tender / territoir
    ticker / trottoir / univers / user
""")
# The last of them holds most of the regular ones: shorter patterns are made faster.
_NOT_BY_THEIR_END = "|".join(
    stem for stem in _REGULAR.split("|") if stem.endswith("i") or len(stem) < 3 or f"{stem}er" in _NO_VERBS.split("|")
)
_INFINITIVE = one_of(rf"""
    (?:{_NOT_BY_THEIR_END})er / {" / ".join(r[0] for r in _ROWS)} / (?!(?:{_NO_VERBS})\b)[a-z-]{{3,}}(?<!i)(?:er|ir)
""")
_FUTURE = rf"(?:(?:{_REGULAR})e|{'|'.join(r[1] for r in _ROWS)})r?(?:a|ont|ons)"
_PARTICIPLE = rf"(?:(?:{_REGULAR})e|{'|'.join(r[2] for r in _ROWS)})e?s?"
_SENT = one_of("envoi / fai / fourni[st] / met / prend / remet / rend / renvoi / repond / soumet / transmet")
_BEFORE_A_THING = one_of(r"""
    achet\w+ / acquier\w+ / choisi\w+ / construi\w+ / defini\w+ / descend(?:ent)? / ecri(?:t|vent) / etabli\w+
    fait / fini(?:t|ssent) / font / inscri\w+ / li(?:t|sent) / ouvre(?:nt)? / poursui\w+ / produi\w+
    recoi(?:t|vent) / refait / reli(?:t|sent) / rempli(?:t|ssent) / reuni(?:t|ssent) / revien\w+ / saisi\w*
    suit / suivent / tien\w+ / va / voi(?:t|ent) / vont
""")
_PRESENT = one_of(rf"""
    (?:re)?(?:{_REGULAR}|apport|attend|colle|dessin|gard|imprim|nettoi|touch|trouv|vend)(?:e|ent|s|t)?\b
    arrive(?:nt)?\b / brief(?:e|ent)\b / compte(?:nt)?\b(?! rendu) / depeche(?:nt)?\b / parai(?:t|ssent)\b
    part(?:ent)?\b / sort(?:ent)?\b / (?:re)?{_BEFORE_A_THING}[ ] / (?:re)?{_SENT}\w{{0,5}}
""")
# «pour le 14», and not «pour se réunir le 14»
_FOR_A_DAY = rf"pour(?! (?:se |s'|les? |la |l'|y |en )?{_INFINITIVE}\b)"
_DE = r"(?:de |d'|que |qu'|a )"
_ADVERB = (
    "(?:"
    + one_of("""
        egalement / aussi / donc / ensuite / notamment / rapidement / desormais / en outre / par ailleurs / bien
        deja
    """)
    + " )?"
)

# For `needed`.
_TO_SAY = "noter|rappeler|relever|signaler|souligner"
_STILL_IS = one_of("est / sera / seront / reste donc / reste encore / restent? / sont")
_NECESSARY = one_of("essentiel / imperatif / indispensable / necessaire / primordial / souhaitable / urgent")
_WOULD_LIKE = r"(?:souhait|voudr|aimer)(?:e|ent|ait|aient|erait|eraient|ons|ions|ai|ais)"
_FOR_SOMEBODY = one_of(r"""
    par / une semaine / \d+ / avant / a la / a l' / au / aux / a tous / lors / d'ici / pour le / aupres / chez
    a [a-z]+ avant
""")
_NOT_BEHIND_A_VERB = (  # «Awa commence à relancer les clubs» asks for nothing
    r"(?<!commence )(?<!continue )(?<!invite )(?<!aide )(?<!reussi )(?<!\bcherche )"
    r"(?<!pret )(?<!prete )(?<!prets )(?<!pretes )"
)
_LEFT = (
    r"a (?!cocher|definir|noter|souligner|rappeler|signaler|relever|preciser|suivre|partir|savoir|venir|voir)"
    rf"{_INFINITIVE}\b"
)
_AT_END = r"(?:,? (?:a|au|aux|en|fin|debut|sur|des|par|avec|avant|pour)\b.{0,40})?[ .)]*$"
_NO_SAYING = r"(?!(?:etre|noter|rappeler|souligner|patient|savoir)\b)"  # «il faut noter que …»
# For `past`: «s'en tenir à ceci», «jeudi est samedi» are no participles.
_NO_PAST = (
    r"(?!(?:ainsi|aussi|ceci|celui|ici|jeudi|lui|lundi|mardi|mercredi|midi|parmi|plus|qui|samedi|une|vendredi)\b)"
)
# For `review`.
_LOOKING_BACK = one_of("suivi / revue / rappel / etat / point / bilan / examen / retour / situation / verification")
_IN_WHAT = "(?: sur| de mise en oeuvre)?(?: d'execution)?"
_AT_ALL = r"(?:des? |du |de la |de l'|les? )*" + one_of("""
    recommandations? / points? d'actions? / actions? / decisions? / engagements? / taches? / compte rendu / pv
    proces-verbal
""")
_OF_BEFORE = one_of("precedente?s? / anterieure?s? / passee?s? / en suspens / de la (?:derniere|precedente).*")
_READ_OUT = one_of("adoption / approbation / lecture / validation")
# For `everybody` and `vague`.
_MANY = one_of(r"""
    acteurs / adherente?s / administrateurs / agences / benevoles / clusters / collegues / commissions / communes
    contributeurs / co-?leads / delegue\w+ / ecoles / equipes / groupes(?: de travail)? / leads / membres / ong
    organisations / partenaires / participante?s / points focaux / referents / regions / representante?s / secteurs
    services / sous[- ]clusters / structures / utilisateurs
""")
_ANYBODY = one_of(
    rf"""
    {_MANY}\b
    tous\b / toutes\b / chacune?\b / membre\b / partenaire\b / organisation\b / cluster\b / acteur\b / gt\b
    groupe de travail\b / tout le monde\b
    """
)
_MEETING = one_of("""
    ag / atelier / ca / cluster / comite / commission / conseil / fois / pleniere / rencontre / reunion / seance
    session
""")
# «avec les membres la note», «à la coordination leurs effectifs»: what is sent stands behind to whom it goes
_THEN_WHAT = (
    r"(?<!\bde)(?<!\bet)(?<!\bou)(?<!\ba)(?<!\btous)(?<!\btoutes)"
    r" (?:(?:les?|la|une?|leurs?|ses|son|sa|nos|notre|vos|votre|ces?|cette|cet)\b|l')"
)
_WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"

WORDS = Words(
    code="fr",
    # the commonest small words, by which the language is told
    stopwords=any_of("""
        le / la / les / des / du / et / une / est / dans / par / sur / que / qui / avec / aux / cette / pour / sont
        au
    """),
    # small words, by which two sentences are not alike
    small=any_of("""
        ainsi / afin / aux / avec / cette / dans / des / est / les / leur / leurs / par / pour / que / qui / sera
        seront / ses / son / sont / sur / tous / toutes / une
    """),
    # words of many actions, by which none is told from another; they are read by their first six letters
    generic=any_of("""
        acteurs / action / adopter / avant / cluster / chaque / commentaires / consolider / contribuer / coordination
        derniere / diffuser / divers / envoi / envoyer / final / finale / informer / lecture / membres
        organisation / partager / point / points / propositions / protection / remarques / renvoyer / retenus
        selection / soumettre / tard / transmettre / version
    """),
    # between two of a kind
    conjunction=r"et",
    # the small words before a noun
    article=r"les|le|la|l'",
    # of those who met
    our=r"nos|notre",
    # of those who read it: «envoyez-nous vos avis»
    your=r"(?:nous )?(?:vos|votre)",
    # who speaks
    we=r"on|nous",
    # what may stand between who does it and the verb
    pronouns=r"se|s'|le|la|les|lui|leur|y|en(?! (?:compte|cours|effet|place|charge)\b)|l'|nous",
    # every time, every one
    each=r"tout|toute|toutes les|chaque",
    # a polite request to all who read it
    please=r"merci|priere",
    # one to thirty-one, as they are written out
    numbers=row("""
        un|une|premier / deux / trois / quatre / cinq / six / sept / huit / neuf / dix / onze / douze / treize
        quatorze / quinze / seize / dix sept / dix huit / dix neuf / vingt / vingt et un|vingt un / vingt deux
        vingt trois / vingt quatre / vingt cinq / vingt six / vingt sept / vingt huit / vingt neuf / trente
        trente et un|trente un
    """),
    # before them, a year in words: «deux mil cinq»
    two_thousand=r"deux mil(?:le)?",
    # words that are shortened with a full stop, which ends no sentence
    shortened=any_of(r"""
        al / art / av / bld / cf / chap / col / dec / dept / dir / div / dr / env / etc / ex / ext / fevr / fig
        gal / janv / m / max / min / mlle / mm / mme / mmes / no / nov / oct / org / p / p\.ex / p\. ex / pp / pr
        ref / resp / sept / st / ste / tel / v / vol
    """),
    # headings whose lines are things to do
    actions=any_of(r"""
        actions? / points? d'actions? / plan d'actions? / actions? a \w+(?: .*)?
        decisions? (?:et|/) (?:points? d')?actions? / decisions? ?/ ?(?:points? d')?actions?
        actions? (?:et|/) decisions?
        actions? (?:decidees?|retenues?|convenues?|prioritaires?|principales?|de suivi|attendues?|en cours|proposees?)
        (?:nouvelles )?taches?(?: a (?:faire|realiser))? / nouvelles actions
        (?:choses |travail |points? )?a faire / todo / to do / engagements?
        qui fait quoi
        liste des (?:actions|taches)
        (?:recapitulatif|synthese|tableau|releve|resume|rappel) des (?:actions|taches|points d'action|engagements)
        (?:tableau de )?suivi des actions / actions? et responsables? / activites? a (?:mener|realiser)
    """),
    # headings whose lines are what was decided: some of it is to be done
    decisions=any_of("""
        decisions?(?: (?:prises?|retenues?|actees?))? / recommandations?(?: (?:et|/) ?(?:decisions?|actions?))?
        resolutions?
        releve (?:de|des) (?:decisions?|conclusions?) / conclusions?(?: et .*)? / points? (?:retenus?|convenus?)
        decisions? (?:et|/) (?:actions?|recommandations?|points? d'actions?) / recommandations? ?/ ?decisions?
        mesures? (?:prises?|retenues?)
        ce qui a ete (?:decide|convenu|retenu)
    """),
    # headings whose lines lie ahead
    next_steps=any_of("""
        prochaines? (?:etapes?|echeances?|actions?|dates?) / etapes? suivantes? / suites?(?! d[eu'])(?: a donner)?
        la suite
        et apres
        (?:organisation )?pour la suite / perspectives? / reste a faire(?: .*)? / a venir / calendrier / echeances?
        echeancier
        travaux a venir / priorites? (?:du|pour le) (?:mois|trimestre) / a retenir
    """),
    # headings of what an earlier meeting asked for
    review=any_of(rf"""
        (?:tableau (?:de |du |d')?|fiche (?:de |du )?)?{_LOOKING_BACK}{_IN_WHAT} {_AT_ALL}.*
        (?:suivi|suites?|retour|point) (?:de|du|des|sur) .*(?:reunion|seance|rencontre|compte[ -]rendu|pv) du .*\d.*
        .*(?:reunion|seance|rencontre|plenieres?|ca) (?:precedente?|anterieure?|passee?).*
        .*(?:derniere|precedente) (?:reunion|seance|rencontre|pleniere|fois).*
        (?:actions?|recommandations?|points? d'actions?|decisions?) {_OF_BEFORE}
        (?:{_READ_OUT} et )?{_READ_OUT} (?:du|de la|des|de l') ?.*(?:compte[ -]rendu|pv|minutes|proces[ -]verbal).*
    """),
    attendance=any_of("""
        (?:liste (?:des |de )?)?(?:participante?s?|participant.{0,6}|presence.{0,6}|presente?s?|present.{0,6})
        liste des participants.* / participation
        excuse.{0,6} / absente?s?.{0,6} / personnes? (?:presentes?|excusees?)
        (?:etaient|sont|etait) (?:presente?s?|la|representes?) / membres? (?:presents?|excuses?|absents?)
        organisations? (?:membres?|presentes?|participantes?).* / invitee?s? / emargement
        (?:autour de la |tour de )table.* / presidence / co-?facilitation / animateurs? / nombre de participants
        presents? et excuses? / excuse.* et absent.* / en presentiel / a distance / en visio.*
    """),
    agenda=any_of("""
        ordre du jour(?: .*)? / objectifs?(?: de (?:la|cette) (?:reunion|seance|rencontre))?
        points? (?:a|de) l'ordre du jour / agenda / programme / sommaire / odj
    """),
    record=any_of("""
        actions? (?:realisees?|terminees?|menees?|effectuees?|achevees?|accomplies?|faites).*
        (?:fait|realise|termine)e?s? / (?:rapporte|redige|etabli|ecrit)e? par / prises? de notes?
        redact(?:ion|eur|rice)s? / relecture / secretaire(?: de seance)? / version(?:s)? / historique / diffusion
        contacts? / (?:conges|absences|vacances|disponibilites|indisponibilites)(?: .*)?
        signatures? / annexes? / (?:documents?|pieces?) (?:jointe?s?|annexes?|de reference) / glossaire
        liens?(?: utiles?)? / cadre reserve.*
    """),
    # what a heading's number may stand behind
    numbered=r"point|section|article|partie",
    # what may follow «Actions» in a heading
    goes_on=r"et|pour|du|de la|des|d'ici|avant",
    # the head or foot of a page
    page=r"pages? ?\d{1,3}(?: ?(?:/|sur|de) ?\d{1,3})?",
    # heads of table columns
    column_action=any_of(r"""
        (?:points? d')?actions?\b.* / mesures?(?: .*)? / taches?(?: .*)? / activites?(?: .*)? / quoi
        (?:ce qui est )?a faire / livrables?
        actions? ?/ ?recommandations? / recommandations?(?: (?:de|du|a|issues?) .*)? / engagements?(?: .*)?
        intitule.* / que faire / libelle / objet de l'action
        points? (?:d'action|a suivre|de suivi)(?: .*)? / suite a donner / resultats? attendus?
        description(?: de l'action)?
    """),
    column_decision=any_of("""
        .*decisions?.* / conclusions? / recommandations? ?/.* / resolutions? / suites? donnees?
    """),
    column_who=any_of(r"""
        responsables?.* / qui(?: ?\?)? / par qui / porteurs? / pilotes?.* / lead.* / en charge.* / charge.*
        personnes?.* / acteurs?.* / organisations?.* / structures?.*
        points? foca.* / assigne.* / attribue.* / referente?s? / equipe / nom / entite.* / agence.* / partenaires?.*
        institution.*
    """),
    column_when=any_of(r"""
        echeances?.* / echeanciers?.* / delais?.* / dates?.* / quand(?: ?\?)? / pour (?:quand|le) / deadline.*
        calendrier / periode.* / timing / timeline / terme / chronogramme / butoir / avant le / limite
    """),
    # of two columns with days, the one that no longer holds
    first_date=r"\b(?:initiale?|d'origine|ancienne?|de depart)\b",
    column_status=any_of("""
        statuts?.* / etats?.* / niveau.* / avancement.* / .*execution.* / realis.* / situation.* / suivi.* / fait.*
        progres.* / % / commentaires?.* / observations?.* / remarques?.* / resultats? / mise en oeuvre
    """),
    column_topic=any_of("""
        sujets?.* / points? / points? (?:a|de) l'ordre du jour / themes?.* / thematiques?.* / ordre du jour / n / no
        num.* / numero / points? discutes? / rubriques? / domaines?
    """),
    column_said=any_of("""
        discussions?.* / informations?.* / echanges?.* / contenu.* / details?.* / constats?.* / notes?.* / debats?.*
        problemes?.* / resume.* / synthese.* / elements?.* / contexte
    """),
    column_to=any_of("destinataires?.* / a qui / transmis a / pour qui"),
    # with such a head in the table, other columns hold no actions
    plainly_action=r"actions?|taches?|mesures?|a faire",
    # columns that only a list of people has
    column_people=r"roles?|fonctions?|titres?|contacts?|e-?mail|telephone",
    # and those of their names
    column_name=r"nom|signature",
    # how a finished one is marked, and one that is not
    done=any_of(r"""
        fait / faits / faite / faites / c'est fait / realisee?s? / terminee?s? / achevee?s? / clos / close
        clotur\w+ / execut\w+ / effectu\w+ / ok / oui / 100 ?% / annul\w+ / abandonn\w+ / caduc / sans objet
        transmis\w* / envoyee?s? / partagee?s? / publiee?s? / deja fait.* / x / valide\w* / complete?e? / regle\w*
        traite\w* / tenue?
    """),
    not_done=any_of(r"""
        non / pas / en cours.* / en attente.* / partiel\w*.* / a (?:faire|relancer|poursuivre|suivre|reporter).*
        report\w+ / 0 ?% / a venir / nouve\w+ / initie\w* / en suspens / non (?:fait|realise|execute|commence).*
        pas encore.* / pas (?:fait|realise|commence).* / continu.*
    """),
    # how one is marked that was begun
    under_way=any_of(r"""
        en (?:cours|relecture|finalisation|preparation|revision|consultation|voie|bonne voie|chantier)
        partiel\w* / initie\w* / commencee?s? / demarree?s? / entamee?s? / continu\w* / se poursui\w+ / avance(?:nt)?
    """),
    # before the word that tells a state, and before one that denies it
    stands=(
        r"(?:est|sont|reste|restent|demeure|demeurent|a ete|ont ete|s'est|se sont)"
        r"(?: (?:deja|toujours|encore|bien|egalement|desormais|maintenant))*"
    ),
    stands_not=r"(?:n'est|ne sont|n'a|n'ont)(?: toujours)? pas(?: encore)?(?: ete)?",
    # how it is told in the middle of a line
    done_inside=r"(?:c'est )?(?:deja )?(?:fait|faite|realisee?|termine|effectue)\b(?! (?:avant|d'ici|pour))",
    # «Statut : fait», on a line of its own or at the end of one
    status_label=r"statut|etat|suivi",
    # «Délai : 5 juillet», on a line of its own
    due_label=r"echeances?|delais?|date limite|quand|pour le",
    # that there is nothing to do
    nothing=any_of(
        (
            r"(?:neant|rien|n/?a|aucune?|ras|pas d[e'] ?|sans objet)\b(?: "
            + one_of("""
                action / decision / suite / suivi / remarque / comment / particul / a (?:signaler|ce stade)
            """)
            + r".*)?\W*\Z"
        ),
        r"(?:aucune?|pas d'|pas de) (?:nouvelle )?(?:actions?|decisions?|suites?|suivi|follow-?up)\b",
    ),
    # who wrote the minutes
    kept_by=(
        one_of("""
            pv / compte[ -]rendu / cr / minutes / notes? / rapporte / proces[ -]verbal / redige
        """)
        + r"\b.{0,24}\bpar"
    ),
    # what announces an action at the beginning of a line
    label=any_of("""
        actions?(?: a (?:prendre|mener))? / (?:taches?|actions?) a (?:faire|realiser)(?: pour .*)?
        point d'action / ap / a faire / todo / to do / taches?
        suites? a donner / engagement / pour action / decision / recommandations? / conclusion / relance
    """),
    # and without a colon if it stands in capitals
    shouted=r"actions?|decisions?",
    # in capitals, anywhere in a line
    todo=r"a faire|todo",
    # somebody has to
    obliged=one_of(r"""
        (?<!\bqui )(?<!\bne )(?:doi(?:t|vent)|devons|devr(?:a|ont|ons))\b(?! (?:etre )?(?:note|souligne|rappele)s?\b)
        s'engagent? a\b
        s'engager\w+ a\b / \bse charge(?:nt|ra|ront|rait)?\b / s'occupe(?:nt|ra|ront)? d
        \b(?:est|sont|sera|seront|reste) (?:donc )?(?:charge|mandate|responsable)e?s? (?:de|d'|pour)
        \b(?:est|sont|seront) (?:\w+ )?(?:prie|invite|tenu|appele)e?s? (?:a|de|d'|instamment)\b
        \b(?:est|sont|seront) (?:\w+ )?(?:encourage|sollicite|convie)e?s? (?:a|de|d'|instamment)\b
        \bmerci (?:a .{1,40} )?(?:de|d')(?! ?(?:votre|leur|sa|son|la|l'|(?:nous |m')?avoir))
        \bpriere (?:de|d') / \bveuillez\b
        (?:^|: |, )(?!assez|chez|nez\b|rendez|recevez|soyez)[a-z]{3,}ez (?:vos|votre|le|la|les|l'|un|une|nous|tous)\b
        (?:^|: |, )(?!assez|chez|nez\b|rendez|recevez|soyez)[a-z]{3,}ez (?:de|des|du|a|au|aux|bien)\b
        \bpense[rz] a\b / \b(?:ne pas|pas) oublier\b / \bprevoir (?:de |d'|un|une|la|le|des) / \bprevoit (?:de |d')
        \bdoi(?:t|vent) parvenir / \bpromet(?:tent)? (?:de|d')
        \b(?:accepte|s'est engage|se sont engages|s'est propose|se propose)\w* (?:de|d'|a|pour)
        \bpropose(?:nt)? de (?=s'|se |faire|prendre|relancer|contacter|envoyer|preparer|organiser|rediger)
        \best (?:en )?charge d / \ba la charge d / \bvoudr(?:a|ont) bien\b
        \bprie(?:nt)? (?:le|la|les|l'|tou|chaque) ?.{2,60}? (?:de|d') / \bje (?:vais|me charge|m'occupe)\b
        \bau plus tard\b / \bdoit (?:nous|leur|lui)\b / \b(?:ont|a|avez|auront|aura) jusqu'au (?:\w+ )?\d
        \bautorise(?:nt)? (?:le|la|les|m\.|mme) .{2,40}? a \w+(?:er|ir|re)\b
        \bcharge(?:nt)? (?:le|la|les|m\.|mme) .{2,40}? (?:de |d')\w+(?:er|ir|re)\b
    """),
    # it has to be done, by nobody in particular
    needed=stem(
        rf"""
        devrai(?:t|ent)\b
        {_STILL_IS} (?:donc |encore |toujours |egalement )?a (?!{_TO_SAY}){_INFINITIVE}\b
        il (?:reste|restera|resterait) (?:\w+ )?a \w+(?:er|ir|re|oir)\b
        (?:il |qu'il )?(?:faut|faudra|faudrait) {_NO_SAYING}
        il (?:convient|conviendra|conviendrait|importe|s'agira|sera question) (?:donc |egalement )?d
        il (?:est|sera|serait) (?:\w+ )?{_NECESSARY} (?:de|d'|que)
        {_WOULD_LIKE} (?:\w+ ){{0,2}}(?:avoir|recevoir|disposer|que)
        (?:a|ont) besoin d / manque(?:nt)? encore / (?:est|sont) (?:\w+ )?attendu(?:e|s|es)?\b(?! de\b)
        (?:demande|attend|reclame|exige|veut)(?:nt)? .{{3,70}}?(?:avant le|avant la fin|au plus tard|pour le \d|d'ici)
        (?:s'est|se sont) dite?s? (?:pret|dispos)\w* / (?:a|ont) promis / ^reste(?:nt)? a / veu(?:t|lent) bien[ ]
        est (?:d'accord|volontaire|partant)\w* pour / volontaires? pour / se signal(?:e|ent|er)\b
        qui peut .{{3,40}}(?:appelle|contacte|ecrit|se signale)\w*
        {_NOT_BEHIND_A_VERB}a (?:re)?{_INFINITIVE}(?: (?:le|la|les|un|une|\w+))? {_FOR_SOMEBODY}\b
        """
    ),
    # a thing, and what is left to be done with it: «Le PV : à corriger», «Notice à remplir et renvoyer»
    left_to_do=any_of(
        rf"(?:^|[:;,(>] ?| - ){_LEFT}",
        rf"{_NOT_BEHIND_A_VERB}(?<!il y a )\b{_LEFT}(?: et (?:a )?{_INFINITIVE})?{_AT_END}",
    ),
    # we have to
    necessary=(
        rf"\b(?:il |qu'il )?(?:faut|faudra) {_NO_SAYING}(?:(?!donc)\w+ ){{0,2}}{_INFINITIVE}\b"
        r"|\bil (?:faut|faudra) qu(?:e |')(?:on|nous|chacun|les|tous)\b"
        r"|\bil nous (?:faut|faudra|faudrait) (?:des|\d+|deux|trois|quatre)\b"
    ),
    # it was agreed that
    agreed=(
        rf"(?<!avait )(?<!avaient )(?<!avions )\b(?:il (?:a|avait|est|fut|sera) {_ADVERB}(?:ete )?"
        + one_of("""
            convenu / decide / retenu / acte / arrete / recommande / demande / propose / suggere / entendu / prevu
            conclu / vote
        """)
        + r"\w*|"
        + one_of("""
            decision / decidons / decident / decide / convenu / convenons / conviennent / recommande / recommandent
        """)
        + r"(?: a ete prise| est prise| prise)?"
        + r"|(?:on|nous|le \w+|la \w+|les \w+) (?:a|ont|avons|est|sommes) (?:decide|convenu|acte|retenu)\w*)"
        + rf"\b.{{0,60}}?\b(?:{_DE}|ce qui suit)"
    ),
    # somebody was asked to
    requested=any_of(
        (
            rf"\b(?:a|ont|avait|avons) {_ADVERB}(?:ete )?"
            + one_of("""
                invite / exhorte / sollicite / demande / encourage / prie / appele / charge / mandate / recommande
                propose / suggere
            """)
            + rf"\w*\b.{{0,90}}?\b(?:de|d'|a|que) ?(?:{_INFINITIVE}|\w+(?:er|ir|re)\b)"
        ),
        (
            r"\b(?:demande|invite|encourage|sollicite|exhorte|prie)(?:nt)? "
            r"(?:a |au |aux |l'|la |le |les |tous |chaque ).{0,60}?\b(?:de|d'|a) ?\w+(?:er|ir|re|oir)\b"
        ),
    ),
    infinitive=_INFINITIVE,
    # the same that can be nothing else: not so «Draft», «Call» in English
    plain_infinitive=_INFINITIVE,
    # what an infinitive at the beginning of a line may stand behind
    before_infinitive=r"ne pas |re-?|bien |faire ",
    # «JD to circulate …» is JD's to do; no such word in French
    marker=r"(?!)",
    # what goes with the subject from a title; in French nothing
    not_in_title=r"(?!)",
    # will do
    future=(
        rf"(?<!\bqui )\b{_FUTURE}\b"
        rf"|(?<!\bqui )\b(?:va|vont|allons) (?:\w+ )?(?!arriver|intervenir|venir){_INFINITIVE}\b"
    ),
    # any other verb that will be done: with somebody named before it, it is theirs to do
    any_future=any_of(
        (
            r"\b(?!"
            + one_of("""
                sera / seront / aura / auront / pourra / pourront / devra / devront / permettra / restera
                resteront / viendra / contiendra / opera / camera / etera / dira / saura / suffira / faudra / voudra
                vaudra / coutera / durera / existera / semblera / paraitra / deviendra / demeurera / signifiera
                dependra / correspondra / comportera / constituera / concernera / beneficiera / iront?
            """)
            + r"\b)\w{2,}(?:e|i|d|v|r|t|u)r(?:a|ont)\b"
        ),
        r"\bfer(?:a|ont) \w+(?:er|ir|re)\b",
    ),
    # will be done
    passive=any_of(
        (
            r"(?<!\bqui )\b"
            + one_of("""
                sera / seront / (?:va|vont) etre / (?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|a) etre / devant etre
            """)
            + rf" (?:\w+ment |donc |egalement |aussi |ensuite |encore |ainsi )?{_PARTICIPLE}\b"
        ),
        r"\bfer(?:a|ont) l'objet\b",
    ),
    present=_PRESENT,
    # verbs of telling, which in the present say only what was said
    reports=one_of(r"""
        presente / signale / indique / rappelle / inform / propos / explique / precise / annonce / confirme
        souligne / note / souhaite / estime / pense / trouve / regrette / remercie / constate
        demande (?:si|un|une|des|pourquoi|comment|ce que|qui|quand)\b
        mentionne / ajoute que / fait (?:le point|part|remarquer|etat|observer|un (?:point|tour|resume|rappel))
        commence l' / commence par / dit\b / montre / expose / decrit / evoque / suggere / considere / invite
        est\b / sont\b
        a\b / ont\b / participe / represente / accueille / permet / concerne / comporte / contient / utilise / sert
        reste / continue / porte sur / donne lecture / ouvre la / clot / anime / preside / assure la
        partage (?:son|sa|ses|une?|les? (?:info|expe|avis)) / cite / croit / observe / repond / rend compte
        font valoir / fait valoir / revient sur / part en / ouvre en
    """),
    # «Guillaume : relancer Lucien», «Guillaume relance Lucien»
    person_does=rf"(?:{_INFINITIVE}|{_PRESENT}|{_FUTURE})\b",
    # verbs that another one follows
    helping=any_of(r"""
        va / vont / doi\w+ / devr\w+ / est / sont / sera / seront / s'engage\w* / se charge\w* / s'occupe\w*
    """),
    # verbs that do not belong to who does it
    auxiliary=r"est|sont|ont|a|doi\w+",
    # between two acts in one sentence, besides the conjunction
    then=r"puis|ensuite|avant de|avant d'",
    # what begins a clause of its own: «enverra le fichier si on peut»
    subordinate=r"que|qu'|qui|dont|si|sinon|afin|car|parce|lorsque|quand",
    # that a day closes something
    closing=word(r"""
        date limite / date butoir / dernier delai / delai de rigueur / echeance (?:est )?fixee
        clotur(?:e|er|era) (?:de|des|du|d'|l'|la|le|les|\d)
    """),
    # it is only told that
    told=(
        r"^(?:[\w'&/. -]{2,40} )?"
        + one_of("""
            ajoute(?:nt)? / estime(?:nt)? / explique(?:nt)? / indique(?:nt)? / observe(?:nt)? / pense(?:nt)?
            precise(?:nt)? / rappelle(?:nt)? / regrette(?:nt)? / repond(?:ent)? / signale(?:nt)? / trouve(?:nt)?
        """)
        + " (?:que|qu')"
    ),
    # nouns of doing something, with a day behind them: «Distribution des colis le 2 juin»
    doing=any_of("""
        achats? / affichage / collecte / commande / confirmation / consolidation / constitution / contribution
        correction / creation / demande / depot / diffusion / distribution / elaboration / envoi / finalisation
        fin du livrable / impression / inscription / installation / lancement / livraison
        mise (?:a jour|en ligne|en place)
        paiement / partage / preparation / publication / realisation / recensement / redaction / relance / remise
        rendu / reponse / reservation / retour / saisie / selection / signature / soumission
        transmission / validation / verification / versement
    """),
    # may be, would be nice
    possible=word(r"""
        pourr(?:a|ont|ait|aient|ions|ons) / peut / peuvent / peut-etre / possibilites? / possible / eventuel\w*
        envisag\w+ / souhait\w+ / serait / seraient / idees? / voudrai\w* / aimerai\w* / reflexion / si besoin
        pas sure?s?
        au cas ou
    """),
    # was done
    past=(
        r"\b"
        + one_of("""
            a / ont / avait / avaient / avons / ai / etait / etaient / fut / furent / s'est / se sont / est / sont
        """)
        + " (?:"
        + one_of(r"""
            deja / egalement / bien / aussi / ensuite / donc / toujours / pas / tous / toutes / fortement / \w+ment
        """)
        + rf" )*(?:ete )?(?:eu\b|{_NO_PAST}(?!\w+[ai]bles?\b)\w{{2,}}"
        + r"(?:e|ee|es|ees|i|is|ie|it|ite|u|us|ue|ues|ert|erte|eint|ait)\b)"
    ),
    # how its end is written, accents and all: «livré», not «libre»
    past_written=r"(?:ée?s?|(?:i|u|is|it|ait|ert|eint)e?s?)\Z",
    # with a date: it is over
    was=r"ete|etait|etaient",
    # said of a thing that is there
    received=r"remise?s?|recue?s?|rendue?s?",
    # of this very meeting: it is over when the minutes are read
    here=(
        r"\b(?:en (?:fin|debut|cours|\w+ partie) de|au cours de|lors de|durant|pendant) "
        r"(?:cette |la presente )?(?:seance|reunion)\b"
    ),
    # how things are or work
    describes=word(r"""
        permettr\w+ / permet\b / permettent / constitu\w+ / comport\w+ / contiendr\w+ / conservera\w* / depend\w+
        correspond\w+ / signifie\w*
        sera (?:possible|disponible|necessaire|accessible|effecti\w+|plus|moins|tres|toujours|basee?|plein|ouvert|libre)
        aura (?:un|une|des) / auront / restera / viendr\w+ / beneficier\w+ / consister\w* / servir\w* / concern\w+
        vise\w* / coutera / ser(?:a|ont) suivie?s? d / pren(?:d|dra|nent|dront) (?:effet|la forme) / entr\w+ en vigueur
    """),
    negated=word(r"""
        ne (?:sera|seront|sont|peut|peuvent|doit|doivent|souhaite\w*|va)
        n(?:e |')\w+(?:ra|ront|rons) (?:pas|plus) / n'(?:est|a|ont|aura|auront|y a) / pas de
        aucune?
    """),
    # what is done with it
    shares=stem(r"""
        partag\w+ / diffus\w+ / publi(?:er|era|eront|e|ee|es|ees|ent)\b / inform(?:er|era|eront|ent|e)\b
        communiqu\w+ / (?:mettre|mise|mis|mettra|mettront) (?:a (?:la )?disposition|en ligne|sur le site)
        circul\w+ / annonc\w+ / affich(?:er|era|eront|ent|age|ees?)\b / relay\w+ / post(?:er|era) / restitu\w+
        prevenir / rappeler
    """),
    transmits=stem(r"""
        transm\w+ / envoi\w* / envoy\w+ / enverr\w+ / remett\w+ / remise?\b / soum\w+ / rendre\b
        adress(?:er|e|ent|era|eront)\b / depos(?:er|era|e)\b / faire parvenir / livr(?:er|era)\b / notifi\w+
        renvoy\w+ / renverr\w+ / faire remonter
    """),
    contributes=word(r"""
        candidatures? / contribu\w+ / commentaires? / retours?\b / observations? / remarques? / inputs? / feedbacks?
        amend\w+ / renseign\w+ / rempli\w+ / complete\w* / repondre / reponses? / relire / relecture / relu / fourni\w*
        remont\w+ / inscri\w+ / propositions? / propos(?:er|era|eront|ent)\b / priorites / voter / avis
    """),
    # what a line begins with that asks for them
    inputs=r"contributions?|commentaires?|observations?|remarques|retours",
    # and what shows that what is sent is their own
    commenting=r"contribu|commentair|retours",
    everybody=stem(
        rf"""
        (?:tou(?:s|tes) (?:les |nos |vos )?|l'ensemble des |chaque |les autres |les |aux |des |nos |vos )?{_ANYBODY}
        """
    ),
    event=word("""
        reunions? / ateliers? / formations? / seances? / sessions? / rencontres? / assemblees? / conferences?
        missions? / visites? / webinaires? / plenieres? / commissions? / journees? / salons? / fetes? / festivals?
        comites? / tournois? / stages? / concerts? / expositions? / forums? / ag / ca
        evaluations? (?:conjointes?|rapides?|multisectorielles?) / seminaires? / colloques? / hackathons? / sprints?
        permanences? / rendez-vous / rdv / repas / pot / brocante / elections? / campagnes? / retraites?
        reprise des activites / apero / inauguration / distribution / meetup / evenements?
    """),
    takes_place=stem(r"""
        (?:est|sont|sera|seront|etant|reste)? ?(?:prevue?s?|programmee?s?|planifiee?s?|fixee?s?)\b
        (?:est|sont|sera|seront|etant|reste)? ?(?:organisee?s?|convoquee?s?|reportee?s?)\b
        aur(?:a|ont) lieu / a lieu / ont lieu / se tien\w+ / se deroul\w+ / organisation (?:de|d') / est proposee?
        debut\w+ le / commence\w* / se reunir\w* / aura-t- / s'ouvr\w+
    """),
    next_meeting=any_of(
        (
            r"\b(?:prochaine?s?|nouvelle) "
            + one_of("""
                reunions? / seances? / plenieres? / assemblees? / ag / ca / cs / rencontres? / dates? de reunion
                rendez-vous / rdv / comites? / conseils? / ateliers? / points? / commissions? / cluster / permanence
                apero / session
            """)
            + r"\b"
        ),
        r"\bla prochaine (?:aura|est|se)",
        "^prochaine?s? (?:dates?|rendez-vous)",
        r"\bdate de la prochaine",
    ),
    # before it something is due; the meeting itself is not told of
    before_meeting=r"avant|pour|lors de|d'ici|a",
    responsible_label=one_of(r"""
        responsables? / resp / porteurs? / pilotes? / en charge / charge\w* de l'action / qui / referente?s? / lead
        assigne a / par
    """),
    by_whom=(
        r"\bpar (?P<who>(?:l'|la |le |les |une |un )?[^,.;:()]{2,60}?)(?= "
        + one_of("""
            en fonction / sur / pour / avant / au / aux / a / d'ici / le / dans / afin / via / avec / et sera / lors
            ,
        """)
        + r"\b|[,.;:()]|$)"
    ),
    to_whom=(
        r"\b(?:a l'|a la |a |au |aux |aupres (?:de |du |des |de la |de l'|d')|avec |vers )(?P<who>[^,.;:()]{2,60}?)(?= "
        + one_of(r"""
            au plus tard / avant / d'ici / le \d+
            (?:le |la )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine) / pour / afin / sur / dans
            lors / en / via / par / jusqu'au / des que / dont / qui / sous / \d
        """)
        + rf"\b|{_THEN_WHAT}|[,.;:()]|$)"
    ),
    # before one to whom it goes
    to=r"a|aux|au",
    # before one with whom it is done
    together=r"avec",
    # within the names of some: «Awa et Paul», «la coordination du cluster»
    in_names=r"et|ou|des|du|de la|de l'|de|d'",
    # common nouns that can owe or receive something
    somebody=(
        "(?:l'|la |le |les |tous (?:les )?|toutes (?:les )?|l'ensemble des |chaque |nos |notre |aux |au |a la |a l')?"
        + one_of(r"""
            coordinat\w+ / co-?facilitat\w+ / secretariat / bureau / membres? / partenaires? / acteurs?
            organisations? / agences? / cluster\w* / sous[- ]clusters? / equipes? / groupe\w* / gt / comite\w*
            commission\w* / president\w* / tresor\w+ / secretaire\w* / direct\w+ / mairie / prefecture / ministere
            points? foca\w+ / lead\w* / co-?lead\w* / chef\w* / responsable\w* / facilitat\w+ / charge\w* de \w+
            delegat\w+ / delegue\w* / conseil\w* / ong / oms / bailleurs? / participant\w* / adherent\w*
            benevole\w* / animat\w+ / redact\w+ / referent\w* / gouvern\w+ / humanitarian country team / hct / ehp
            icc / cis / inter-?cluster / chacune? / ca / ag / service\w* / adjoint\w* / maire / elu\w*
            inspecteur\w* / parents / enseignant\w* / technicien\w* / prestataire\w* / entreprise / association
            editeur\w* / contributeur\w* / mainteneur\w* / utilisateur\w*
        """)
        + r"\b"
    ),
    # words that begin a sentence and name nobody
    not_names=any_of("""
        a / absent / absents / cinq / dates / deux / dix / horaires / huit / lieux / membres / neuf / quatre / sept
        six / trois / action / actions
        afin / apres / attention / au / aucun / aucune / aux / avant / avec / besoin / ca / ce / ceci / cela
        certains
        ces / cette / chaque / compte / concernant / dans / date / de / decision / des / discussion / du / elle
        elles / en / excuses / exemple / heure / idee
        il / ils / l' / la / le / les / lieu / lors / merci / mise / nb / note / nous / objectif / objet / on
        origine / par / participants / plan / plans
        plusieurs / point / points / possibilite / pour / present / presents / prochain / prochaine / projet
        proposition / question / rappel / remarque
        reponse / reunion / rien / sans / selon / si / source / sources / suite / sujet / sur / theme / titre / tous
        tout / toute / toutes / un / une / vous
    """),
    # «la coordination du cluster»: not the cluster
    genitive=r"(?:\bdu|\bdes|\bde la|\bde l'|\bde|\bd')",
    # sent for many to say something to it
    for_review=any_of(r"""
        dernie\w+ commentaires / pour (?:lecture|relecture|commentaires|observations|avis|amendements?)\b
    """),
    # January to December, each in full first, then as it is shortened
    months=(
        "janvier|janv|jan",
        "fevrier|fevr|fev",
        "mars|mar",
        "avril|avr",
        "mai",
        "juin",
        "juillet|juil|jul",
        "aout",
        "septembre|sept|sep",
        "octobre|oct",
        "novembre|nov",
        "decembre|dec",
    ),
    # Monday to Sunday
    weekdays=tuple(_WEEKDAYS.split("|")),
    # other words that can name a day
    time_words=r"demain|semaine|mois\b|annee|trimestre|quinzaine|huitaine|noel|jours?\b",
    # counted from the meeting
    tomorrow=r"demain\b",
    today=r"(?<!\ba )ce jour\b(?!.?la\b)|(?:ce soir|aujourd'hui)(?=\W*\Z)",
    # up to now: nothing is due on it
    to_date=r"ce jour",
    # which are part of names as well: «Jean-Noël»
    feasts=r"(?:la )?(?:noel|paques|saint-\w+)",
    # behind a day's number: «1er juin»
    ordinal=r"er|e",
    # between a day and its month, a month and its year
    of_month=r"de",
    # between the first day of a meeting and its last
    up_to=r"au",
    # before a day's figures: «au 30.9.»
    on_day=r"le|au|du|des",
    # before a day that belongs to something else: «la note du 6 juin»
    of_a_day=r"du|de|des|depuis|un",
    # before a weekday that is any: «le lundi»
    weekly=r"le|les|chaque",
    # before or behind a weekday that is over
    last=r"dernier|passe",
    # behind a day's number: each month's
    every_month=r"(?:du|de chaque) mois(?! (?:de|d'|prochain|en cours|courant))",
    # before what makes a day due: it is not
    deny=r"pas|non",
    # before an hour or day that is not meant exactly
    about=r"vers|autour|environ",
    # an hour without a day
    before_hour=r"a|avant|vers|de|des",
    # with a number: how long
    hours=r"heures?",
    # what stands before a date that is due
    cue=one_of(rf"""
        au plus tard / avant / d'ici(?: a)? / {_FOR_A_DAY} / jusqu'(?:au|a) / delai / echeance / date (?:limite|butoir)
        dernier delai / si(?= le \d) / sous / dans / deadline / a rendre / limite / butoir
    """),
    # behind a weekday that only tells which: «Saturday activities»; not in French
    day_before_noun=r"(?!)",
    # up to when something lasts, unless somebody is asked for something by then
    lasting=r"jusqu'(?:au|a|en)|arriv\w+ a (?:echeance|(?:son )?terme)|expir\w+|court|courent",
    # the same behind it: «mardi au plus tard»
    latest=r"au plus tard|dernier delai|delai de rigueur",
    # before a day that explains what was said: «…, soit le 16 février»
    namely=r"soit|c'est-a-dire|c-a-d",
    # a day that was named just before
    that_day=r"(?:a|pour|avant|d'ici) cette (?:date|echeance)|d'ici la",
    # «15 jours avant la séance»: between how long and what, how long, and what has its day besides events
    long_before=r"avant|precedant",
    units=row("jour|jours|j / semaine|semaines / mois / heure|heures|h"),
    beginning=r"lancement|demarrage|ouverture",
    # what else goes from a title together with its day
    with_day=r"le|la|des|fin",
    # said of a time without naming a day
    vague=any_of(
        r"""
        des que possible / asap / immediate?(?:ment)? / sans delai / urgent\w* / en urgence / au plus vite
        le plus (?:vite|tot|rapidement)(?: possible)? / dans (?:les meilleurs|les plus brefs) delais
        (?:en )?continue?(?:l|lle)?\b / permanent\w* / mensuel\w* / hebdomadaire\w* / trimestriel\w* / quotidien\w*
        annuel\w* / bimensuel\w* / regulier\w* / reguliere?ment
        (?:date )?a (?:definir|preciser|fixer|confirmer|determiner|planifier|programmer|convenir)
        (?:a l'|d'ici (?:a )?(?:l'|cet )|cet |en |apres l'|avant l'|courant de l')(?:ete|automne|hiver)
        (?:au|ce) printemps / (?:a |avant |d'ici |des )?la rentree
        (?:a la )?mi-(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)
        (?:en |au )?debut (?:de |d'|du )?(?:\w+)(?: \d{4})? / chaque (?:\w+) / tou(?:s|tes) les (?:\w+)
        (?:d'ici |avant )?la semaine prochaine
        prochainement / au fur et a mesure / (?:dans )?les? prochaine?s? (?:jours|mois|semaines)
        a (?:court|moyen|long) terme / tbd / n/a / des reception
        en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: \d{4})?
        (?:dans )?(?:les |sous )?\d+ ?(?:heures|h)\b / cette semaine / le jour meme / en cours de \w+
        (?:au )?(?:courant|mois de|cours de) \w+ / toute la duree .* / (?:dans|sous|d'ici) \w+ ans?
        apres .{3,40} / a l'issue .{3,40}
        rapidement
        """,
        rf"(?:avant|lors de|pour|d'ici|a|des|jusqu'a|au cours de)?(?: ?(?:la|le|a la|au))? ?prochaine? {_MEETING}",
        rf"(?:avant|d'ici|apres|des) (?:le|la|les|l')(?! ?\d) ?(?!{_WEEKDAYS}|fin|mois|semaine)[a-z-]+(?: [a-z-]+)?",
        r"(?:avant|d'ici|a) la fin (?:des|du|de la|de l') ?(?!mois|annee|semaine|trimestre|semestre)[a-z-]+",
    ),
    # periods that name no day; «fin juin» and «d'ici le 15» do
    bare_period=any_of(
        (
            "(?:"
            + one_of("""
                d'ici / pour / en / courant / au mois de / dans le courant de / dans le courant du mois de
                au cours du mois de / avant / de / a
            """)
            + " )*(?:le mois d'|l'|le mois de )?"
            + one_of("""
                janvier / fevrier / mars / avril / mai / juin / juillet / aout / septembre / octobre / novembre
                decembre
            """)
            + r"(?: \d{4})?"
        ),
        r".*\b(?:mi|debut|courant)\b.*",
        (
            r"(?!sous\b|(?:d'ici|dans) (?:une?|\d+) )(?:(?!fin).)*\b"
            + one_of("""
                semaine / mois / trimestre / semestre / annee / ete / hiver / automne / printemps / quinzaine
            """)
            + r"\b(?:(?!fin).)*"
        ),
        r"(?:[ts] ?[1-4])(?: ?\d{4})?",
    ),
    date_label=one_of("""
        date / date et (?:lieu|heure) / lieu et date / date, heure.* / date de (?:la )?(?:reunion|seance) / jour
        quand / le / seance du / reunion du / tenue? le
    """),
    meeting=word(r"""
        reunion / seance / compte[ -]rendu / cr / pv / proces[ -]verbal / assemblee / comite / conseil / pleniere
        rencontre / commission / atelier / cluster / retrospective / bureau / ca / ag / minutes / notes / tenue?
        releve / visio\w* / teleconference / audioconference
    """),
    not_the_meeting=word(r"""
        votes? / prochaine? / precedente? / derniere? / validation / valide / version / diffus\w+ / publie\w*
        publication / mise a jour / redige / envoy\w+ / approb\w+ / signe / imprime / depuis / janvier a / periode
        du \d+ au / fixee / prevue? / reportee?
    """),
    organisations_label=any_of(r"""
        (?:organisations?|agences?|partenaires?|structures?|entites|institutions?)\b.* / participants?.*
        .*presents?.* / presences? / membres?.*
    """),
    # what shows that organisations are meant and not people
    organisation=r"organisation|agence|partenaire|structure|entit|institution",
    # behind it come those who were not there
    absent=r"excus|absent",
    wanted=(
        r"(?P<low>\d{1,2}|une?|deux|trois|quatre|cinq)(?: ?(?:a|-|ou) ?(?P<high>\d{1,2}|deux|trois"
        r"|quatre|cinq))? (?:a \w+ )?(?P<thing>priorites?|indicateurs?|points?|propositions?|recommandati"
        "ons?|messages?(?: cles)?|projets?|noms?|themes?|idees?|exemples?|besoins?|defis?|contributions?"
        r")\b"
    ),
    # before how many of what was named already: «le cluster en transmettra 2»
    of_them=r"\ben (?:\w+ )?(?:reten|retien|selectionn|chois|gard|transm|remont|present|prioris)\w*(?: au plus)?",
    # between the two ends of a range
    to_or=r"a|-|ou",
    # beside a number that is the most
    at_most=word("au plus(?! tard) / au maximum(?! tard) / maximum / max / jusqu'a / pas plus de"),
    # behind a number: of each who is asked
    how_many_each=word(rf"""
        par (?:organisation|membre|partenaire|acteur|agence|structure|entite|ong|personne|participant|point focal)
        chacune? / (?:pour |de |par |a )?chaque (?!(?:{_MEETING}|mois|semaine|jour|trimestre)\b)\w+
    """),
    # of all together
    in_all=word("au total / en tout / au maximum pour le cluster / pour l'ensemble du cluster"),
    # before a number: of those who are asked
    their_own=r"leurs?|vos|votre",
    # who gathers what others send, and hands it over
    hands_over=word(r"""
        coordinat\w+ / co-?facilitat\w+ / facilitat\w+ / secretariat / bureau / (?:sous[- ])?cluster / gt / comite
        groupe(?: de travail)? / nous
    """),
    # of one's own, rather than of what others sent
    offers=word(r"propos\w+ / fourni\w* / sugger\w+ / formul\w+ / identifi\w+"),
    # takes some out of many
    chooses=stem(r"""
        reten(?:ir|u|ue|us|ues)\b / retien\w+ / selection\w+ / chois\w+ / prioris\w+ / consolid\w+ / hierarchis\w+
        gard(?:er|e|era|erons|ee|es|ees)\b / final(?:e|es|s)?\b / finaux\b / finalis\w+
    """),
    # between a number and what is done with as many: «2 priorités à transmettre»
    to_be_done=r"a|sera|seront|sont|devant etre|doivent etre|devront etre|a faire",
)
