"""Words of humanitarian work that mean the same, French and English: a concept a line, to be extended by adding.

A form is what people write for it; one is enough of those that share their stem. It stands for one concept only. Lines
that are indented go on with the one above. Other people and other acts keep two items apart, what they are about brings
them together, details hardly count. Who says a narrower thing says the broader one too (`BROADER`).
"""

# Who is meant
PEOPLE = """
idp: PDI, déplacés, déplacés internes, IDP, internally displaced persons, displaced people, internally displaced,
    displaced persons, displaced families, familles déplacées, ménages déplacés, displaced population, populations
    déplacées, mouvements de population, population movements, déplacement forcé, forced displacement, exode, influx,
    afflux
returnee: retournés, returnee, returned families, familles retournées, PDI retournées, returning population,
    populations retournées, familles revenues au village, familles revenues chez elles, people who came back, those
    who came back, ceux qui reviennent, personnes revenues chez elles, ceux qui rentrent, those who return, personnes
    rentrées chez elles, families who returned, people who returned, nouveaux retournés, familles qui reviennent,
    ménages qui reviennent, populations qui reviennent, familles qui sont revenues, families who are back, families
    who come back, families coming back, families going home, households coming back, ménages revenus, familles
    revenues
refugee: réfugiés, asylum seeker, demandeur d'asile, requérant d'asile, asylum claimant, réfugiées
host: communauté hôte, communautés d'accueil, population hôte, host community, host population, populations locales,
    local population, hosts, communautés hôtes, host communities, host, populations hôtes, villages hôtes, host
    villages, hôte
host_families: famille hôte, familles hôtes, host family, host families, ménage hôte, ménages hôtes, families hosting,
    host households, familles qui hébergent, familles qui accueillent, families hosting IDPs, ménages d'accueil,
    hébergés en familles, famille d'acceuil, familles d'acceuil
child: enfants, mineurs, child, children, enfant, kid, gosse, minors, gamin, mineur, garçons filles, girls boys, boys
    girls, filles garçons, enfance
child_heads: enfants chefs de ménage, child-headed households, ménages dirigés par des enfants, child heads of
    household, children heading, enfants responsables de ménage
uasc: ENA, ENA/ES, enfants non accompagnés et séparés, enfants non accompagnés, enfants séparés, enfants séparés et
    ENA, UASC, unaccompanied and separated children, unaccompanied children, separated children, MNA, UAC, UMC,
    mineurs non accompagnés, unaccompanied, unaccompanied minors, non accompagnés et séparés, unaccompanied and
    separated, enfants isolés, lost children, children separated from their families, enfants séparés de leur famille,
    ENAS, separated kids, enfants égarés, enfants perdus, unaccompanied kids, orphelins non accompagnés, enfants
    seuls, children alone
caafag: EAFGA, enfants associés aux forces et groupes armés, enfants ex-associés aux forces et groupes armés, enfants
    soldats, CAAFAG, children associated with armed forces and groups, child soldiers, enfants associés, enfants
    associés aux groupes, children associated with armed groups, enfants sortis des groupes armés, enfants enrôlés,
    former child soldiers, children formerly associated, children leaving armed groups, ex-enfants soldats, children
    formerly associated with armed groups, enfants ex-associés, enfants libérés des groupes armés, children released
    from armed groups, child combatants, enfants combattants, minors associated with armed groups, enfants démobilisés,
    mineurs associés, ex-associés, children coming out of armed groups, enfants ayant quitté les groupes armés,
    children who left armed groups, left armed groups, quitté les groupes armés, sortis des groupes armés, leave armed
    groups, leaving armed groups, enfants issus des groupes armés, enfants réchappés des groupes armés, rescapés des
    groupes armés, escaped from armed groups, enfants dans les groupes armés, children in armed groups, children with
    armed groups, enfants associés aux GANE, enfants ex-combattants, enfants retirés des groupes armés, enfants enlevés
    par les groupes armés, enfants sortis des forces et groupes armés, children released by armed groups, children
    released by armed forces, enfants sortis des forces armées, ENFAG, out of armed groups, enfants ex-soldats, enfants
    démobilisés des groupes armés, jeunes sortis des groupes armés, children escaping armed groups, ex-EAFGA, sortent
    des groupes armés, sortir des groupes armés, sortent des groupes, quitté les groupes, quittent les groupes, enfants
    soldats libérés, enfants associés aux groupes armés, enfants associés à des groupes armés, enfants anciennement
    associés, revenus des groupes armés, formerly with armed groups, anciennement dans les groupes armés, escaped armed
    groups, fui les groupes armés, réchappés des groupes, ex associés aux groupes, exiting armed groups, children
    exiting, exit from armed groups, filles associées, girls associated with armed groups, released from armed groups,
    sortis des groupes, enfants utilisés par les groupes, children used by armed groups, come back from armed groups,
    came back from armed groups, sortie des groupes, sortis des rangs des groupes, quitté les rangs, sortis des rangs,
    ex-associated girls, ex-associated boys, ex-associated children, ex-associated
women: femmes, women, woman, dames, féminin, female
women_heads: femmes cheffes de ménage, femmes chefs de ménage, ménages dirigés par des femmes, women heading
    households, female headed households, cheffe de ménage, female-headed, femmes seules, single women
men: homme, man, men, masculin, male, maris, husbands, époux
adult: adultes, adults, adulte, grown-ups
parent: tuteurs, caregivers, guardians, carer, mères et pères, parent, tuteur, mums and dads
disability: personnes handicapées, en situation de handicap, vivant avec un handicap, persons with disabilities,
    disability, disabled, PSH, PVH, PwD, invalide, aveugle, malvoyant, visually impaired, déficient visuel, sourd,
    malentendant, deaf, hard of hearing, handicapés moteurs, personnes à mobilité réduite, personnes vivant avec un
    handicap, infirmes, personnes à besoins spéciaux, handicap, handicaps, handicaped, personnes porteuses de
    handicap, physically impaired, albinos, differently abled, personnes avec handicap
opds: OPH, OPDs, organisations of persons with disabilities, organisations de personnes handicapées, associations de
    personnes handicapées, disabled people's organisations, DPO, association d'handicapés, organizations of persons
    with disabilities, disabled people organizations, disability organisations, disability organizations
elderly: personnes âgées, aînés, older persons, elderly, older people, vieillards, vieux, troisième âge, seniors, 3e
    âge, aged persons, old people, vieilles personnes, vieilles femmes, older women, femmes âgées, older men, âgées,
    older, aged people, personnes du troisième âge, vieilles, old persons, PA seules, vieillesse, ageing, aging,
    elders, third age, 60 ans, over 60
survivor: survivantes, survivors, victimes de VBG, GBV survivors, victimes de violences sexuelles, rape victims,
    victimes de viol, femmes violées, filles violées, victimes d'abus sexuels, victimes d'agressions sexuelles,
    victims of sexual violence, victims of rape, femmes survivantes, violence survivors, women survivors, sexual
    violence survivors, rape survivors, survivantes de viol, femmes violentées, victimes de violences basées sur le
    genre, victimes VBG
born_of_rape: enfants nés de viol, enfants issus de viol, children born of rape, enfants nés des violences sexuelles,
    children born of sexual violence, babies born of sexual violence, babies born of rape, nés du viol, nés de viols,
    born of rape, issus du viol, bébés nés de viol
social_worker: travailleurs sociaux, assistants sociaux, social workers, agent social, social workforce, travailleuses
    sociales, assistantes sociales, social welfare officers, effectifs des services sociaux, social work staff,
    personnel social, assistants sociaux de l'état, agents des affaires sociales, agents de protection de l'enfant,
    animateurs sociaux, assistante sociale, agents du développement social, agent du développement social, agents
    sociaux
health_worker: agents de santé, prestataires de santé, personnel de santé, health workers, health staff, soignant,
    health personnel, personnel médical, medical staff, personnel soignant, personnel sanitaire, HCW, health care
    worker, healthcare worker
teacher: enseignants, maîtres, teachers, maître, maîtresse, professeur, corps enseignant, maîtres d'école, teaching
    staff, schoolteacher, enseignts
forces: forces de défense et de sécurité, forces de sécurité, FDS, security forces, defence and security forces,
    soldiers, militaire, soldat, army, military, forces armées, armed forces, FAMa, FARDC, forces de défense, troops,
    FACA, défense et sécurité, armée nationale, forces de l'ordre, troupes, garnison, garrison, gendarmes
leader: leaders religieux, chefs coutumiers, chefs traditionnels, leaders communautaires, religious leaders,
    traditional leaders, community leaders, chiefs, chefs communautaires, notables, leaders locaux, local leaders,
    leaders d'opinion, chef de village, chef de quartier, autorités coutumières, autorités traditionnelles,
    traditional chiefs, customary leaders, village chief, village heads, chefferie, leader traditionnel, chef de
    canton, traditional authority, sultan, chef de terre, chefs religieux, autorités religieuses, faith leaders, imam,
    prêtre, priest, marabout, pasteurs et imams, church leaders, oulémas, pasteur religieux, mosquée, mosque, église,
    church, faith-based, temple, lieu de culte, place of worship, leaders, chefs, dirigeants communautaires
farmer: agriculteurs, cultivateurs, paysans, farmers, farmer, paysan, smallholder, producteurs agricoles, peasant,
    exploitant agricole, petits exploitants
herder: éleveurs, pasteurs, bergers, herders, pastoralists, berger, herder, nomade, nomad, transhumants, bouvier,
    breeder, shepherd, éleveurs nomades, pasteur nomade
patient: malades, patients, malade, sick, ailing, sick people
pregnant: femmes enceintes, femmes enceintes et allaitantes, FEFA, FEA, pregnant and lactating women, pregnant women,
    PLW, pregnant, femmes allaitantes, lactating women, PBW, breastfeeding women, enceinte, allaitante, lactating,
    mères allaitantes, breastfeeding mothers
specific_needs: PBS, persons with specific needs, PSN, personnes vulnérables, vulnerable persons, PWSN, spécifique,
    specific
expelled_people: migrants refoulés, deportees, migrants expulsés, refoulé, refoulés, refoulées, personnes refoulées,
    migrants chassés, expelled migrants, deported migrants, deportation, déportés
migrants: migrant, candidats à la migration, migration, mouvements mixtes, mixed movements, mixed migration
stateless: apatride, stateless, statelessness, risque d'apatridie, confirmation de nationalité
girls: fille, girl, fillette, jeunes filles, young girls, adolescentes, daughters
boys: garçon, boy, garçons
adolescents: adolescent, ado, teen, teenager
youth: jeune, jeunesse, youth, young people, young adults, young
widows: veuve, veuvage, widow
orphans: orphelin, orphan, OEV, orphelins et enfants vulnérables, orphanage, orphelinat
street_children: enfants de la rue, enfants en situation de rue, street children, children in street situations,
    talibés, garibous, shégués, enfants des rues, enfants vivant dans la rue, children living on the street, children
    on the street, children living in the streets, street-connected children, street kids, enfants dans la rue,
    enfants errants, street boys, jeunes de la rue, jeunes en situation de rue, street-connected, enfants dorment dans
    la rue, children sleep in the street, children sleeping in the streets, enfants qui dorment dans la rue, children
    sleep on the streets
ex_combatants: ancien combattant, ex-combatant, former fighter, démobilisés, demobilised fighters, ex-combattants, ex
    combattants, anciens combattants, former fighters, former combatants, ex-combatants, combattants démobilisés,
    repentis, defectors, désengagés
mine_victims: victimes de mines, mine victims, mine survivors, victimes d'engins explosifs, victimes d'EEI, landmine
    survivors, amputé, amputee, amputated, aide aux victimes de mines, aide aux victimes d'engins, assistance aux
    victimes de mines, assistance aux victimes d'engins explosifs
wounded: blessé, injured, wounded, blessés de guerre, war wounded, casualties, weapon wounded, blessées, blessés,
    mutilé, mutilés, maimed
prisoners: détenu, prisonnier, prisoner, inmate, detainee, personnes privées de liberté, personnes détenues, people in
    custody, détention préventive, détention provisoire, pre-trial detention, remand, awaiting trial
minors_in_detention: mineurs détenus, enfants en détention, mineurs en détention, children in detention, detained
    children, minors in prison, détention des mineurs, enfants en prison, children in prison, mineurs en prison,
    enfants incarcérés, enfants emprisonnés, children in jail, détention des enfants, enfants en conflit détenus,
    enfants arrêtés, arrested children, detention of children, children detained, enfants privés de liberté, children
    deprived of liberty, children behind bars
minors_conflict_with_law: justice juvénile, justice pour mineurs, juvenile justice, child-friendly justice, conflit
    avec la loi, conflict with the law, justice pour enfants, justice des enfants, justice for children, justice
    adaptée aux enfants, juge des enfants, tribunaux pour enfants, alternatives à la détention des enfants,
    alternatives to detention for children, diversion for children, déjudiciarisation, mineurs délinquants, mesures
    alternatives pour mineurs, children in the justice system, tribunaux pour mineurs, juvenile judges, juges pour
    mineurs, juvenile courts
missing_persons: disparu, portés disparus, disparitions forcées, enforced disappearance, recherche de disparus,
    persons missing, missing relatives, fate of the missing, sort des disparus, search for missing, recherche des
    disparus
journalists: journalist
human_rights_defenders: défenseurs des droits humains, défenseurs des droits, DDH, human rights defenders, HRD,
    activiste, activists, activistes, militants
lgbtqi: LGBT, LGBTI, LGBTQI, SOGIESC, SOGI, minorités sexuelles, sexual minorities
ethnic_minorities: minorités, minorités ethniques, ethnic minorities, peuples autochtones, indigenous people, pygmées
local_authorities: autorités locales, local authorities, autorités administratives, mairie, maire, mayor,
    municipalité, préfet, préfecture, collectivités territoriales, local government, conseil communal, élu local, town
    hall, collectivité locale, conseil municipal, local councils, bourgmestre, administrateur territorial, prefect,
    conseil régional, regional council, sultan préfet, province, services étatiques, services techniques, state
    services, technical services, services de l'État, gouvernement, government, ministère, ministry, line ministries,
    authorities, pouvoirs publics, gouvernemental, governmental, public authorities, minister, services techniques de
    l'état, services déconcentrés, STD, direction régionale, directorate, délégation provinciale, deconcentrated
    services, state technical services, directions techniques, autorités, state authorities, autorités de l'état,
    administration, authority, administrations, officials, local officials, responsables locaux, élus locaux,
    municipal services, services municipaux, mairies, municipal, municipalities, services communaux, services
    techniques décentralisés, conseils communaux
social_services: services sociaux, social services, affaires sociales, action sociale, social affairs, développement
    social, DRDSES, promotion de la femme, DRPFEF, CNARR, ministry of social affairs, solidarité nationale
psychologists: psychologue, psychologist, psychiatrist, counsellor, counselor, psychotherapist, psychothérapeute,
    conseiller psychosocial, psychosocial counsellor, psys, mental health specialists, mental health professionals,
    spécialistes de santé mentale, professionnels de santé mentale
community_volunteers: relais communautaires, community volunteers, RECO, community mobilisers, mobilisateurs
    communautaires, agents communautaires, community workers, outreach workers, animateurs communautaires, agent de
    santé communautaire, ASC, community health worker, CHW, agent communautaire de santé, village health worker, ASBC,
    community relays, animateur, facilitateur communautaire, animatrice
lawyers: avocat, lawyer, attorney, barreau, bar association, juriste
paralegals: parajuriste, para-juriste, paralegal
judges: juge, magistrat, judge, prosecutor, greffier, procureur, prosecutors, judiciary, personnel judiciaire
police: police, gendarmerie, gendarme, policier, police officer, commissariat, police station, garde nationale,
    policeman, brigade spéciale, brigades de protection, policiers
policewomen: policière, policières, policewoman, policewomen, femmes policières, femmes gendarmes, women police
    officers, female police officers
armed_groups: groupes armés, armed groups, GANE, GAT, NSAG, GANT, groupes armés non étatiques, rebelle, rebel,
    djihadistes, milice, militia, insurgents, hommes armés, armed men, non-state armed group, jihadist, terroriste,
    milicien, groupe d'autodéfense, self-defence group, belligérant, parties au conflit, parties to the conflict,
    combattants, éléments armés, armed elements, armed actors, acteurs armés, armed fighters, foreign fighters,
    porteurs d'armes, arms bearers, warring parties, armed opposition, opposition armée, warring, ceux qui contrôlent,
    those who control, ceux qui tiennent, those in control, hommes en armes, gens en armes, armed party, armed parties,
    belligerents, weapon bearers, chefs de groupes, chefs des groupes, gunmen, contrôlés par les groupes, contrôlées
    par les groupes, tenus par les groupes, tenues par les groupes, held by armed groups, contrôle des groupes armés,
    tenus par les groupes armés, tenues par les groupes armés, controlled by armed groups
peacekeepers: casque bleu, peacekeeper, MINUSMA, MONUSCO, MINUSCA, soldats de la paix, peacekeeping mission, force
    internationale, maintien de la paix, ONUSIDA_, UN mission, mission onusienne, mission des Nations Unies, mission de
    l'ONU, UNMISS, UNISFA, casques bleus, blue helmets
mothers: mère, maman, mother, mum
fathers: père, papa, father, dads
single_mothers: fille-mère, mère célibataire, mères seules, single mother, teenage mothers, young mothers, mères
    adolescentes
indigents: indigent, démunis, poorest, extreme poor, nécessiteux, destitute, pauvre, poor, pauvreté, poverty,
    précarité, destitution, démuni
tenants: locataire, tenant, loyer, rent, bail, location de maison, rental, lease
landlords: propriétaire, landlord, landowner, propriétaire terrien, house owner, bailleurs privés, private landlords,
    owner of the land, owners of the land, land owner, land owners, propriétaires de terrains
women_leaders: femmes leaders, women leaders, leadership féminin, leadership des femmes, women's leadership, female
    leadership, femmes dirigeantes, femmes leader, female leaders, leadership des filles
womens_orgs: organisations de femmes, associations féminines, groupements féminins, women-led organisations, women's
    associations, women's groups, groupes de femmes, women's organisations, OLF, WLO, ONG féminines, organisations
    dirigées par des femmes, organisation féminine, association de femmes, women-led organizations, women's
    organizations, women organizations, organizations led by women, organisations led by women, OSC féminines, OSC
    dirigées par des femmes, associations de femmes déplacées, femmes organisées, women's rights organisations,
    women's rights organizations, organisations de défense des droits des femmes, feminist organisations, réseaux de
    femmes, women's networks, plateformes de femmes, women-led NGOs, organisations féminines, associations de femmes,
    women led organisations, local women's organisations, groupes féminins
donors: bailleur de fonds, bailleurs, donateur, donor, ECHO, USAID, BHA, OFDA, DFID, FCDO, DDC, bailleur humanitaire,
    union européenne, european union, banque mondiale, world bank, partenaires techniques et financiers, PTF
domestic_workers: travailleurs domestiques, domestic workers, aide-ménagère, housemaids, petites bonnes, employés
    domestiques, filles domestiques
sex_workers: travailleuses du sexe, TS, professionnelles du sexe, sex worker, prostituée, prostitution, sexe de
    survie, survival sex, transactional sex, sexe transactionnel, sell their bodies, vendent leur corps, sell
    themselves, prostituent
perpetrators: agresseur, perpetrator, abuser, auteurs de violations, offender, auteurs de violences, auteurs,
    criminels, bourreaux, tortionnaires
new_arrivals: nouveaux arrivants, nouveaux déplacés, nouvelles arrivées, new arrivals, newly displaced, newly arrived,
    newcomers, primo-arrivants, nouveaux arrivés, nouvellement déplacés
long_displaced: déplacement prolongé, protracted displacement, déplacés de longue durée, anciens arrivants, long-term
    displaced, anciens déplacés, déplacés installés depuis
doctor: médecin, doctor, docteur, physician, praticien, chirurgien, surgeon
midwife: sage-femme, midwife, maïeuticien, matrone, traditional birth attendant, TBA, accoucheuse traditionnelle,
    midwives
pharmacist: pharmacien, pharmacist
laboratory_technician: laborantin, lab technician, technicien de laboratoire, laboratory technician
anaesthetist: anesthésiste, anaesthetist, anesthetist
traditional_healer: tradipraticien, guérisseur, traditional healer, tradithérapeute
under_five: moins de cinq ans, under five, moins de 5 ans, under 5, U5, children under five, 0-59 mois, 6-59 mois,
    6-59 months, 0-59 months
infants: nourrisson, infant, bébé, baby, babies, jeune enfant, moins de deux ans, under two, petits enfants, 6-23
    mois, 6-23 months, young children, toddlers
fisher: pêcheur, fisher, fisherman, fishermen, fisherfolk, mareyeuse
trader: commerçant, trader, vendeur, vendor, marchand, shopkeeper, grossiste, wholesaler, détaillant, retailer,
    merchant, seller, opérateurs économiques
pupils: écolier, écolière, schoolchild, schoolchildren, school children, apprenant, enfant scolarisé
students_higher: étudiant, university student, lycéen, collégien
volunteer_teachers: maître communautaire, maître des parents, enseignant volontaire, enseignant communautaire,
    volunteer teacher, community teacher, enseignant bénévole
contract_teachers: enseignant contractuel, maître contractuel, contract teacher, vacataire
headteachers: directeur d'école, chef d'établissement, proviseur, headteacher, head teacher, headmaster, school
    director, school head
school_committee: comité de gestion scolaire, CGS, COGES scolaire, COGES, school management committee, comité de
    gestion d'école, school committee
koranic_pupils: talibé, élève coranique, mahadjirine, mouhadjirine, enfant coranique, almajiri, koranic pupil
education_inspectors: inspecteur de l'éducation, conseiller pédagogique, encadreur pédagogique, school inspector,
    education inspector, pedagogical advisor, inspecteur pédagogique
international_ngos: ONG internationale, ONGI, international NGO, INGO, ONG étrangère, international actors
un_agencies: agence des nations unies, nations unies, SNU, ONU, United Nations, agence onusienne, système des nations
    unies, UNICEF, UNHCR, HCR, PAM, WFP, FAO, OMS, UNFPA, FNUAP, OIM, IOM, PNUD, UNDP
ocha: OCHA, UNOCHA, affaires humanitaires
red_cross: croix-rouge, red cross, croissant-rouge, CICR, ICRC, IFRC, FICR, red crescent
youth_organisations: organisation de jeunes, association de jeunes, youth organisation, youth group, youth
    association, youth-led
private_sector: secteur privé, private sector, company, entreprise privée, privé, private
civil_protection: DGPC, CONASUR, CORESUR, ANPC, sapeur-pompier, pompier, firefighter, direction de la protection
    civile, services de protection civile, civil protection services
community_committees: comité local, comité villageois, comité communautaire, management committee, village committee,
    community committee
qualified_staff: personnel qualifié, personnel compétent, qualified staff, skilled staff, main d'œuvre qualifiée,
    qualifié, qualified, spécialiste, expert, skilled, cadre qualifié, personnel spécialisé, compétent, specialised
    staff
female_staff: personnel féminin, agent féminin, female staff, women staff, femmes dans les équipes, femmes agents,
    personnel de sexe féminin, recruter des femmes, agents de sexe féminin, femmes soignantes, female health workers,
    women health workers, women humanitarian workers, female staff members, more women in teams, assistantes
    féminines, équipes mixtes, mixed teams, équipes masculines, women among staff, female frontline, women frontline
    workers, female enumerators, women enumerators, enquêtrices, all-male teams, male-only teams, only men in teams,
    femmes parmi les enquêteurs, femmes parmi les agents, femmes parmi le personnel, femmes parmi notre personnel,
    équipes composées d'hommes, agentes, women on teams, équipes féminines, parité dans les équipes, women in
    protection teams, women in our teams, women in field teams, femmes dans nos équipes, confient pas à des hommes,
    women interview women, women in the teams, femmes dans les équipes de protection, présence féminine, femmes
    enquêtrices, équipes sans femmes, mostly men, gender-balanced, gender balance in teams, personnel masculin, staff
    féminin, agents féminins, female officers, women officers, women among our field officers, women among field
    officers, women among officers
local_staff: personnel local, personnel national, staff local, national staff, local staff, recrutement local, local
    hiring, main d'œuvre locale
international_staff: expatrié, personnel international, expat, expatriate, international staff
guards: vigile, agent de sécurité, watchman, night watchman, gardiennage, guarding, surveillance des lieux, guard
    post, security guard, sentinelle
drivers: conducteur, driver, chauffeurs de camion, recruter des chauffeurs, chauffeurs routiers
enumerators: énumérateur, agent de collecte, enumerator, surveyor
residents: autochtone, résident
supervisors_managers: responsables de sites
ngo: ONG, NGO, organisation non gouvernementale, non-governmental organisation
nurse: infirmier, infirmière, nurse, nursing
monitors: moniteurs, moniteur, protection monitors, monitors on the ground, monitors left, field monitors, monitors
    deployed, deploy monitors, trained monitors
"""

# What is to be done
ACTS = """
train: former, formation, recyclage, train, training, capacity building, build capacity, atelier de formation,
    coaching, ToT, capacity development, développement des capacités, capacitation, capacités des partenaires, mise à
    niveau, perfectionnement, remise à niveau, recycler les agents, workshop, atelier, renforcer les compétences,
    renforcement des compétences, briefing, capacity strengthening, formés, formées, refresher training, refresher
    course, PSEA refresher, session de rappel, induction, onboarding, teach, module, training modules, modules de
    formation, cours de DIH, IHL courses, IHL course, recycler, compétences
raise_awareness: sensibiliser, sensibilisation, awareness, awareness raising, sensitisation, sensitization, raise
    awareness, sensitise, campagne de sensibilisation, causeries éducatives, causerie, IEC, conscientiser,
    mobilisation sociale, social mobilisation, théâtre participatif, conscientisation, éveil des consciences, prise de
    conscience, changement social et comportemental, SBC, CCSC, behaviour change communication, communication pour le
    changement de comportement, sensiblisation, sensibilsation, sensiblisations
preposition: prépositionner, contingence, preposition, prepositioned, pré-positionnement, stock, stockpile, warehouse,
    entrepôt, stock tampon, pre-position, buffer stock, stocks before the rains, prépositionnement, pré-positionner
create: créer, création, ouvrir, ouverture, mettre en place, mise en place, construire, construction, installer,
    create, establish, open, build, construct, bâtir, ériger, instaurer, établir, opening, edify, new building, fonder
new_site: ouverture de site, nouveau site, nouveaux sites, new site, new sites, créer un site, opening of sites,
    extension de site, extension des sites, camp extension, site expansion, agrandir le site, terrain pour site,
    terrain pour sites, land for site, land for sites, land for new site, terrain pour les déplacés, terrains pour les
    sites, terre pour un site, new camp, nouveau camp, identifier un site, trouver un site, terrain pour accueillir
repair: réhabiliter, réparer, remise en état, rehabilitate, repair, restore, rénover, fix, refurbish, remettre en
    état, fixing, dépanner, dépannage, mend, renovate, restaurer, reconstruire, reconstruction, rebuild, rebâtir,
    réparation d'abris, réhabilitation d'abris, réhabiliter les maisons, shelter repair, repair homes, house repairs,
    réparer les maisons, maisons endommagées, damaged houses, damaged homes, abris endommagés, renouvellement des
    abris, shelter renewal, remplacement des abris, abris délabrés, entretien, maintenance, maintenir en état, panne,
    breakdown, pièces de rechange, garage, mécanicien, entretenir, upkeep, pump spare parts, spare parts for pumps
replace: remplacer, renouveler, renouvellement, replace, renew, substituer, swap, renewal
extend: élargir, élargissement, étendre, extension, expand, widen, prolonger, extend, passage à l'échelle, extension
    of time, proroger, reconduire, reconduction, extension géographique, expansion, agrandir, agrandissement, enlarge
monitor: monitoring, suivi, surveillance, suivi-évaluation, M&E, monitorage, monitorer, monitorng, monitring
update: actualiser, actualisation, mettre à jour, mise à jour, update, updating, réviser, révision, revise, review,
    revue, corriger, correction, correct, amend, modifier, modification, refresh, rafraîchir, à jour, revoir, updated
share: diffuser, diffusion, partager, share, sharing, disseminate, dissemination, broadcast, vulgariser,
    vulgarisation, mutualiser, mutualisation, pool, pooling, partager l'information, échange d'informations,
    information sharing, share information, share data, partage de données, faire circuler l'information, diffuser
    l'information, échange de données, exchange of data, échange d'infos, data exchange, circulate, exchange of
    information
harmonise: harmoniser, harmonisation, mécanisme unique, système commun, unique, harmonize, single, uniformiser,
    alignement, align, cohérence, consistency, same tool, outil commun, common tools, unifier, unify
recruit: recruter, embaucher, augmenter le nombre, recruit, hire, increase number, engager du personnel, staffing,
    hiring, augmenter le personnel, additional staff, personnel supplémentaire, enrôlement, engager des femmes,
    engager davantage
stop: arrêter, arrêt, cesser, suspendre, suspension, moratoire, stop, suspend, halt, moratorium, pause, cessation,
    mettre fin, put on hold, geler, freeze
close: fermer, fermeture, close, closure, shut, close down, closing, shut down, fermée, closed, fermées, fermés
empty: vidanger, desludge, empty, boues de vidange, faecal sludge, fosse septique, septic tank, boues fécales,
    desludging, vidange, vidanges, pleines à vidanger
separate: séparer, separate, segregate, gender segregated
vaccinate: vacciner, vaccinate, immunisation, immunization, vaccin, immuniser, PEV, EPI, OCV, VCO, oral cholera vaccine
screen: dépister, dépistage, screening, screen, détecter, détection, diagnostic médical, diagnose, TDR, test de
    dépistage, rapid test, testing, test rapide
register: enregistrer, déclarer, register, registration, inscrire, inscription, recenser, census, enregistrement des
    bénéficiaires, beneficiary registration, biométrie, biometric, enregistrement biométrique, empreintes,
    fingerprints, unregistered, registered, enreg, enregistrés, recensement, recensés, inscrits
relocate: relocaliser, relocalisation, réinstaller, relocate, relocation, resettle, transfert de site, déménager, move
    families, déplacer ailleurs, délocaliser, move away, reloger, rehouse, transférer, move to another site, transfer
    refugees, transférer les réfugiés, transfert des réfugiés, transfer IDPs, transfer families, transférer les PDI,
    transférer les déplacés, transfert des PDI, transfert des déplacés, move IDPs, moved away, site moved, move the
    site, move the camp, move new arrivals, move refugees, move households, move sites, move IDPs away, move people
    away, move people to safer, move camps, déplacer les sites situés, déplacer les sites inondables, déplacer le site
    inondable, déplacer les sites exposés
assess: évaluer, assessment, assess, MSNA, enquête, survey, diagnostic, ERM, évaluation rapide, rapid assessment, RNA,
    MIRA, évaluation rapide multisectorielle, évaluation flash, ERP, évaluation multisectorielle rapide, evaluate,
    assessments, évaluations multisectorielles, knows the needs, besoins inconnus, needs unknown, needs are unknown,
    connaître les besoins, besoins ne sont pas connus, besoins mal connus, évaluer les besoins, needs are not known,
    évaluation des besoins, needs assessment, needs assessments, évaluations, no one knows the needs, étude des
    besoins
risk_education: EREE, éducation aux risques, éducation au risque des mines, EORE, MRE, mine risk education, risk
    education, ERE, éducation aux engins explosifs, sensibilisation aux mines, mine awareness, sensibilisation aux
    engins explosifs, explosive ordnance risk education
track_displacement: DTM, suivi des mouvements de population, suivi des déplacements, displacement tracking, matrice de
    suivi des déplacements, population tracking, movement tracking, ETT, flow monitoring, suivi des flux, CMP,
    displacement monitoring, population movement tracking, movement of population tracking, track displacement, track
    new displacement, tracks displacement, tracks new displacement, suivre les déplacements, suivre les mouvements,
    suivre mouvements de population, suivi des mouvements
return_voluntary: retour volontaire, voluntary return, retour volontaire et digne, safe and dignified return, retour
    sûr et digne, retours volontaires assistés, facilitated return, retour assisté, returns must be voluntary,
    caractère volontaire des retours, rentrent librement, rentrer librement, rentrer volontairement, retour librement
    consenti, voluntary and safe returns, retours dignes, retours sûrs, dignified return, safe return, safe returns,
    retour en sécurité, retours en sécurité, return in safety, retour éclairé, informed return, volontariat du retour,
    volontariat des retours, principled returns, principled return
repatriation: rapatriement, repatriation, repatriate, rapatrier, rapatriement volontaire, voluntary repatriation,
    accord tripartite, tripartite agreement, rentrer dans leur pays, go back to their country, return to their
    country, retour dans leur pays, retour au pays, pays d'origine, country of origin
return_forced: retours forcés, forced return, premature return, retours prématurés, pushback, pousse les PDI à rentrer,
    obligent les déplacés à rentrer, forcer les déplacés à rentrer, pousser les déplacés à rentrer, forcés de rentrer,
    contraints de rentrer, pressured to return, pressure to return, pression pour rentrer, obliger à rentrer, forced to
    return, retour forcé, poussés à rentrer, poussés au retour, pushed to return, forced to go back, pression au
    retour, retours précipités, hasty returns, returns rushed, rushed returns, returns should not be rushed, force les
    gens à rentrer, force les PDI à rentrer, retours sous contrainte, rentrent sous la contrainte, bused back, without
    being asked, sent back home, renvoyés chez eux, forcer les gens à rentrer, forcing IDPs to return, forcing people
    to return, pushing IDPs back, push IDPs back, push people back, pushing people home, pushing IDPs home, against
    their will, contre leur gré, contre leur volonté, ramenés chez eux, ramenés au village, ramenés dans leurs
    villages, retour prématuré, premature returns, pressed to go back, pushed to go back, pressed to return
integrate_locally: intégration locale, local integration, intégration dans les communautés hôtes, s'intégrer
    localement, rester sur place, s'installer durablement, integration of refugees, intégration des PDI, intégration
    des déplacés, integrate IDPs, s'établir sur place, integrate locally, intégration sur place, intégration des
    réfugiés, intégrer les déplacés, intégrer les réfugiés, choose to stay, want to stay, veulent rester, souhaitent
    rester, wish to stay, rester durablement, préfèrent rester, rester s'ils le souhaitent, no intention to return,
    veulent s'installer, s'installer définitivement, settle for good, settle permanently, stay for good, stay where
    they are
durable_solutions: solutions durables, durable solutions, GTSD, DSWG, solution durable, lasting solutions, permanent
    solutions, solutions au déplacement, end displacement, mettre fin au déplacement, solutions to displacement,
    solutions pérennes, end of displacement, sans perspective de solution, perspective de solutions, no solutions in
    sight, sans solution, solution en vue, fin du déplacement, way out of displacement, way out of the camps, sortir
    du déplacement, sortie du déplacement, stratégie SD, solutions pour les déplacés, solutions for IDPs, vivre dans
    les camps depuis, years in displacement, stuck in displacement, in limbo, solutions strategy, roadmap on
    solutions, plan d'action solutions, not live in camps forever, camps forever, agenda for solutions, solutions
    agenda, voient pas d'issue, way out for IDPs, issue pour les déplacés, issue au déplacement
deport: deport, expulsion vers le pays d'origine, expulsions transfrontalières, refoulement, refouler, principe de non
    refoulement, pushbacks, renvoyer, renvoyés, deported, deporting, forcibly returned refugees, expulsion de réfugiés,
    expulsions de réfugiés, renvoi forcé, refugees sent back, sent back by force, sent back to danger, turned back at
    the border, refugees turned, refoulés à la frontière, renvoi de réfugiés, renvoyer les réfugiés, renvois forcés,
    renvoi vers
profile: intentions survey, enquête d'intentions, intentions de retour, return intentions, profilage, profiling,
    intention survey, intentions des déplacés, intentions of IDPs
target: cibler, ciblage, targeting, sélection des bénéficiaires, beneficiary selection, critères de sélection,
    selection criteria, choix des bénéficiaires, targeting criteria, vulnerability criteria, critère de vulnérabilité,
    eligibility, select beneficiaries, sélectionner, sélection, ciblages, revoir le ciblage, critères de ciblage,
    erreurs d'exclusion, exclusion errors, inclusion errors, erreurs de ciblage, most in need, need it most, those who
    need, ceux qui en ont le plus besoin, les plus démunis ne reçoivent pas, pas les bonnes personnes, aide mal
    ciblée, aid is badly targeted, plus vulnérables oubliés
audit_safety: audit de sécurité, safety audit, marche exploratoire, safety walk, exploratory walk
map_services: cartographie des services, service mapping, cartographier, annuaire des services, service directory,
    répertoire des services, cartographie des acteurs de protection, mapping of services, map services, cartographier
    les services, services mapping, cartographie des services disponibles
care_holistic: holistic care, prise en charge, PEC, survivor care, multisectoral response, multi-sectoral care, care
    for survivors
care_rape_clinical: gestion clinique du viol, CMVS, medical care for rape, gestion clinique, clinical management,
    clinical care, prise en charge clinique du viol, clinical management of rape, CMR, soins post-viol, post-rape care,
    prise en charge post-viol, soins cliniques, post-rape treatment, prise en charge médico-légale, traitement après
    viol, treat rape, traitement du viol, treatment after rape, soins après viol, care after rape, rape treatment,
    prise en charge clinique des survivantes, prise en charge clinique des victimes
engage_men: engagement des hommes, implication des hommes, masculinité positive, positive masculinity, engaging men,
    EMAP, engage men and boys, male engagement, école des maris, husbands' school, masculinités, impliquer les hommes,
    engager les hommes, hommes engagés, men as allies, male allies, male champions, hommes champions, club des maris,
    clubs de maris, men's groups, male involvement, involve men, hommes alliés, maris modèles, rôle des hommes,
    working with men, travailler avec les hommes, hommes et garçons contre, participation des hommes, responsabiliser
    les hommes, model husbands, men on board, boys on board, men and boys on board, associer les hommes, partenaires
    masculins, male partners, hommes comme alliés, dialogue avec les hommes, dialogues with men, écoles de maris,
    travail avec les hommes, work with men, changement de comportement des hommes, attitudes des hommes, male leaders,
    hommes leaders, masculinités positives, masculinity, men and boys engaged, hommes et garçons engagés, men engaged,
    boys engaged, engaging boys, men part of the solution, parler aux hommes, parle aux hommes, talk to men, speak to
    men, sensibiliser les hommes, engager les maris, impliquer les maris, sensibiliser les maris
empower_women: autonomisation, autonomisation des femmes, empower, empowerment, women's empowerment, autonomiser,
    émancipation, self-reliance, self-sufficiency
mitigate_gbv: atténuation des risques VBG, mitigation des risques, GBV risk mitigation, risk mitigation, réduire les
    risques de VBG, intégration VBG, GBV mainstreaming, réduction des risques de VBG, reduce GBV risks, atténuer les
    risques, mitigate risks, mitigate GBV, mainstream GBV, intégrer les VBG, lignes directrices IASC VBG, IASC GBV
    guidelines, GBV integration
mainstream_protection: mainstreaming de protection, transversalité de la protection, protection transversale,
    protection mainstreaming, intégrer la protection, do no harm, transversal, transversalité, mainstreaming,
    cross-cutting, compte de la protection, protection integrated, principes de protection, protection principles,
    nuire, no harm
centrality: centralité de la protection, centrality of protection, centralité, centrality, protection au coeur, coeur
    de la réponse, heart of the response, protection au centre, protection at the centre, protection central,
    protection first, protection at the heart, protection au cœur
alternative_care: soins alternatifs, alternative care, placement temporaire, centre de transit et d'orientation, CTO,
    interim care centre, prise en charge alternative, placement en institution, kinship care, prise en charge
    transitoire, transitional care, temporary care, care arrangements, placement provisoire, soins de remplacement,
    protection de remplacement, prise en charge temporaire, prise en charge alternative des enfants, garde temporaire,
    temporary custody, familles accueillant des enfants, families caring for children, transit care, transitional care
    centres
parenting: parentalité positive, parentalité, positive parenting, éducation parentale, parental education, parenting
    skills, parenthood, éducation non violente, éducation sans violence, discipline positive, positive discipline,
    éducation des parents, parents' education, compétences parentales, école des parents, parental skills, caregiver
    skills, bonnes pratiques parentales, éducation positive, pratiques parentales, raise children without violence,
    élever les enfants, éduquer sans violence, parenting, parental education sessions, rôle des parents, soins
    attentifs, responsive caregiving, rôle parental, rôle des parents auprès des enfants, parental role, s'occuper des
    enfants, non-violent discipline, discipline non violente, non-violent education
disarm: DDR, désarmement, disarmament, disarm, démobilisation, DDR-RR, PDDRCS, weapon, gun, fusils, arme à feu, arms,
    armes
light_arms: armes légères, ALPC, SALW, small arms, prolifération des armes, arms proliferation, circulation des armes,
    armes circulent, arms circulating, collecte des armes, weapons collection, weapons proliferation, contrôle des
    armes, arms control
demine: déminer, déminage, mine clearance, dépollution, dépolluer, clear mines, enlever les mines, clear UXO,
    décontamination des terres, EOD, NEDEX, neutraliser, destruction des munitions, mine-clearing, enlever les engins,
    enlever les explosifs, enlever les obus, removal of explosives, démineur, deminer, clear minefields, EOD teams,
    UXO clearance, clearance team, battle area clearance, clearance of mines, clearance operations, clearance of land,
    land release, décontamination, ordnance disposal, explosive disposal, engins de guerre à enlever, decontaminate,
    décontaminer, clear explosives, clears explosives, clear the explosives
mark_mines: marquage, marquer, marking, enquête non technique, ENT, NTS, non-technical survey, panneaux de danger,
    warning signs, signalisation des zones dangereuses, marquage des zones, mark hazardous areas, minefield marking,
    mark minefields, enquête technique, technical survey, mark dangerous areas, marquer les zones dangereuses, marking
    of dangerous areas
rehabilitate_physical: réadaptation, rééducation, physical rehabilitation, réadaptation physique, kinésithérapie,
    physiotherapy, réadaptation fonctionnelle, rééducation fonctionnelle, kiné, prothèse, prosthesis, prostheses,
    prosthetics, appareillage, orthèse, orthopédique, orthopaedic, orthopedic, membres artificiels, artificial limbs,
    artificial legs
assistive_devices: fauteuil roulant, wheelchair, béquille, crutches, aides à la mobilité, mobility aids, assistive
    devices, aides techniques, tricycle pour handicapé, canne blanche, prothèses auditives, appareils auditifs,
    hearing aids, walking sticks, white canes, déambulateur, assistive technology, dispositifs d'assistance,
    appareillage auditif, aides fonctionnelles, fauteuils, wheelchairs, crutch, aides auditives, aides à la marche,
    walking aids, wheel chairs, chaises roulantes, appareils de mobilité, dispositifs de mobilité, mobility devices,
    appareillages, assistive products
include: inclure, inclusion, inclusive, inclusion du handicap, disability inclusion, discrimination, équité, equity,
    équitable, fair, include, prendre en compte, tenir compte, take into account, taking into account
restitute: restituer, restitution, give back property, restitution des biens, récupérer leurs biens, recover property,
    récupération des terres
compensate: indemniser, indemnisation, compensation, dédommager, compensate, redress, réparations aux victimes,
    dommages et intérêts
coordinate_sites: CCCM, gestion des sites, site management, gestion des camps, coordination et gestion des camps,
    GSAT, camp coordination, camp administration, gestionnaires de sites, site manager, site managers, camp managers,
    gestionnaire de site, camp manager, camp management agency, gestionnaires de camps, gestion de site, managers of
    sites, sites sans gestionnaire, personne ne gère les sites, gère les sites, gérer les sites, no one manages the
    sites, manages the sites, manage the sites, manage sites, sites non gérés, unmanaged sites, gestionnaire par site,
    gestionnaire du site, gestion du site, site sans gestionnaire, sites are not managed, nobody manages sites,
    manages the spontaneous sites, gestion communautaire des sites, coordination des sites
plan_sites: aménagement de site, aménager, planification de site, site planning, site development, site improvement,
    care and maintenance, entretien des sites, viabilisation, viabiliser, lotissement, plots demarcation, site layout,
    développement de site
close_sites: fermeture de site, camp closure, site closure, fermer le site, close the camp, démantèlement du site
prepare_disaster: RRC, DRR, réduction des risques de catastrophe, disaster risk reduction, préparation aux
    catastrophes, preparedness, plan de contingence, contingency plan, anticiper, anticipatory action, action
    anticipatoire, forecast-based, early action, action précoce, actions anticipées, prévention des catastrophes,
    disaster prevention, gestion des catastrophes, GRC, DRM, disaster management, préparation aux urgences,
    préparation, emergency preparedness, ready, prêt à répondre, plan ORSEC, contingency planning, plans de
    contingence, prepare, préparer, prepared, preparing, contingency plans, preparedness plan, plan de préparation,
    prépa
early_warning: alerte, alert, alerter, veille, warn, warned, système d'alerte communautaire, alertes, alerts, early
    warning system, early warning systems, comités de veille et d'alerte
alert_system: alerte précoce, early warning, système d'alerte, SAP, alert system, alert mechanism, mécanisme d'alerte,
    EWS, warning system, warning, SCAP-RU, système d'alerte précoce, comité de veille, veille humanitaire, comité
    d'alerte, réseau d'alerte, alert networks, alerte communautaire, community alert, alerte rapide, prévenus avant,
    prévenir avant, warned before, prévenir les villages, prévenus à temps
rent_subsidy: aide au loyer, subvention au loyer, rent subsidy, cash for rent, cash pour loyer, rental subsidies
consult_communities: consulter, consultation communautaire, community consultation, focus group, groupes de
    discussion, consulter les communautés, concertation, consulter la population, ask people, listen, hear people,
    dialogue with affected communities, dialogue avec les populations
participate: participer, participation communautaire, community participation, participate, impliquer, implication,
    involve, engagement communautaire, community engagement, CEA, CCE, CCEA, RCCE, assister aux réunions, attend
    meetings, prendre part, communication with communities, implication des communautés, mobilisation communautaire,
    community mobilisation, consult communities, community-based, base communautaire, involve communities, associer,
    donner la parole, parole aux populations, voix des communautés, voice of communities
translate: traduire, traduction, translate, translation, interprète, traducteur, translator, langue locale, local
    language
report_sea: signaler, dénoncer, dénonciation, reporting channels, whistleblowing, lanceur d'alerte, canaux de
    signalement, report incidents, notify, notifier, signalement, dénonciation des cas
investigate: enquêtes sur les abus, investigate, investigation, commission d'enquête, inquiry, enquêter sur les
    allégations, enquêtes internes, internal investigations
legal_aid: aide juridique, aide légale, legal aid, accompagnement juridique, ICLA, legal counselling, conseil
    juridique, accompagnement juridique et judiciaire, aide judiciaire, legal help, services juridiques, legal
    services, avocats gratuits, free lawyers, défense juridique, aide juridictionnelle, assistance juridictionnelle,
    permanence juridique, permanences juridiques, legal help desk, accompagnement judiciaire, judicial support, legal
    counseling
release_prisoners: libérer, release, libération des détenus, free prisoners, remise en liberté, élargissement de
    prisonniers, set free
visit_prisons: visite, visit, visites de prison, prison visits, visites familiales, visite de terrain, mission de
    terrain, field visit, field mission, descente sur le terrain, field trip, site visit, visiter, visited
cohesion: cohésion sociale, social cohesion, cohésion, coexistence pacifique, peaceful coexistence, vivre-ensemble,
    cohabitation, cohabitation pacifique, paix, peace, consolidation de la paix, peacebuilding, entente, living
    together, cessez-le-feu, ceasefire, peace building, éducation à la paix, peace education, culture de la paix,
    conflit communautaire, intercommunal violence, community tensions, tension, tensions entre communautés, tensions
    between hosts and displaced, intercommunity conflict, communal conflict, apaiser les tensions, coexistence,
    tensions intercommunautaires, conflits entre communautés, tensions, peaceful, pacifique, apaisement, relations
    entre déplacés et hôtes, se méfient, méfiance, méfient, mistrust, distrust, no longer trust, trust each other,
    confiance entre les communautés, confiance entre communautés, trust between communities, rapprocher les
    communautés, rapprochement des communautés, rapprochement communautaire, rapprochement entre communautés, bring
    communities together, bringing communities together, communautés ne se parlent, ne se parlent plus, hatred, haine
    entre communautés, hostilité entre, stigmatisation d'une communauté, discours de haine entre, vivre ensemble,
    living side by side, rebuild trust, restaurer la confiance, tisser les liens, liens sociaux, social fabric, tissu
    social, inter-ethnic, interethnique, interethniques, interethnic, inter-communautaire, intercommunity,
    intercommunal, tensions communautaires, conflits intercommunautaires, activités de cohésion, friction, frictions,
    get along, s'entendre, conflits communautaires, mesures de confiance, prévention des conflits communautaires,
    communautés divisées, communities divided, divided communities, resent, resentment, rancœur, rejet des déplacés,
    prévention des conflits intercommunautaires, apaiser, décrispation, harmonie, harmony, vivre en paix, live in
    peace, live together, unir les communautés, vengeance, revenge, rancune, rancunes, fractures sociales, fracture
    sociale, social divide, social divides, haine communautaire, cycle de violences intercommunautaires, lien social,
    repliées sur elles-mêmes, liens entre villages, liens entre communautés, links between communities, communities
    together, both communities, deux communautés, mal vus par les hôtes, liens communautaires, cadre de concertation,
    cadres de concertation, inter-communal violence, violences intercommunautaires, revenge killings, local peace
    processes, processus de paix local
dialogue: dialogue
dialogue_between: dialogue intercommunautaire, échanges intercommunautaires, intercommunity dialogue, inter-community
    dialogue, réconciliation, reconciliation, dialogue entre communautés, dialogue between communities, communities
    talk, communities to talk, intercommunautaire, inter-community, cadres de dialogue, dialogue framework, dialogue
    local, local dialogue, espaces de dialogue, rencontres intercommunautaires, dialogue communautaire pour la paix,
    reconcile, réconcilier, pardon, forgiveness, dialogue inclusif, inclusive dialogue, dialogue between IDPs and
    hosts, dialogue hôtes déplacés, dialogue entre déplacés et hôtes, inter-communal, intercommunal dialogue, inter
    communal, entre communautés dialogue, espaces d'échange, échanges entre communautés, exchanges between
    communities, cadre d'échange entre, espace de dialogue, spaces for dialogue, communities speak, communautés se
    parlent, speak to each other, talk to each other, rencontres entre communautés, meetings between communities,
    rencontres communautaires, se parler entre communautés
ipa_cash: assistance individuelle de protection, individual protection assistance, IPA, cash for protection, emergency
    cash for survivors, AIP, aide individuelle, assistance individuelle, aides individuelles, individual assistance,
    appui individuel, appuis individuels, cash protection
train_vocational: formation professionnelle, vocational training, apprentissage de métiers, apprenticeship, métier,
    trade, couture, sewing, skills training, apprentissage, formation aux métiers, TVET, apprenti, trade skills, FTP,
    formation technique et professionnelle, formation qualifiante, enseignement technique, vocational skills,
    technical training, EFTP, formation en couture, formations professionnelles, apprendre un métier, learn a trade,
    former à un métier, métiers, mécanique, centres de formation, skills
pay: payer, paiement, pay, payment, salaire, salary, salaries, incentive, motiver les volontaires, stipend, allowance,
    indemnité, paiement des salaires, payer les salaires, wage, pay staff, rémunération, arriéré de salaire, unpaid
    salaries, salary arrears, traitement salarial, payroll, motivation, per diem, perdiem, prime de motivation, frais
    de mission, verser, versement, primes, prime, incentives, motivation des enseignants, paient, paie, paye, payons
equip: équiper, equip, matériel, outiller, provide equipment
transport: transporter, moyens de transport, acheminer, convoyer, haulage, carry goods, transport de fret, fret,
    freight, cargo, expédition, shipping, carry, haul, camionnage, frais de déplacement, coûts de déplacement, frais de
    route, moyen de déplacement, moyens de déplacement
treat_patient: traiter les malades, treat patients, soigner les malades
cultivate: cultiver, semer, sow, planter, plough, labourer la terre, plow, emblaver, cultures agricoles, crops, SEMIS,
    cultivate, farming, cultivent
sell: vendre, vente, sell, sale, écouler, débouché, outlets, selling, commercialisation, marketing, commercialiser,
    écoulement des produits
buy: acheter, achat, buy, purchase, achats locaux, local purchase, local procurement, acquérir, acquisition, procure,
    passation de marché, approvisionnement local
vaccination_campaign: campagne de vaccination, vaccination campaign, JNV, SIA, journées nationales de vaccination,
    rattrapage vaccinal, catch-up vaccination, vaccination de masse, mass vaccination, immunization campaign
clean_site: nettoyer, nettoyage, journées de salubrité, cleaning, balayer, entretenir les latrines, clean latrines,
    clean, cleanup
starvation_tactics: destruction des récoltes, burning of crops, brûler les champs, incendie des récoltes, burnt
    fields, pillage des greniers, looted granaries
eat_less: réduire les repas, skip meals, sauter des repas, un repas par jour, one meal a day
double_shift: double vacation, double flux, classes à double flux, double shift, double-shift schooling
store: stocker, stockage, entreposer, storage, inventaire, inventory, store, magasin, hangar de stockage, storehouse,
    depot, Rubb hall, rubbhall, wiikhall, espace de stockage, storage space, MSU, mobile storage unit, unité mobile de
    stockage, hangar, magasin de stockage, storeroom
compound: compound, compounds, NGO offices, bureaux des ONG, enceintes des ONG
charge_phones: recharger les téléphones, phone charging, borne de recharge, charging station
acceptance: acceptation, acceptance, acceptation communautaire, community acceptance, perception des humanitaires,
    acceptation des acteurs humanitaires
collect_data: collecter des données, data collection, collect data, kobo, kobotoolbox, ODK, gathering data
analyse: analyser, analysis, analyze, analytics
avoid_duplication: éviter les doublons, doublon, duplication, chevauchement, double emploi, avoid duplication, avoid
    overlap, overlap, déduplication, même chose au même endroit, mêmes villages, assisted twice, aidés deux fois, same
    villages, même endroit, même zone, same families, mêmes familles, mêmes ménages, mêmes bénéficiaires, same
    households
mobilise_resources: mobiliser des ressources, mobilisation de ressources, mobilisation de fonds, resource
    mobilisation, resource mobilization, mobilise resources, raise funds, lever des fonds, levée de fonds, collecte de
    fonds, mobilise funding, mobiliser des fonds, mobilisation des ressources, mobiliser les bailleurs, mobilise
    donors
visibility: visibilité, press, presse, communiqué de presse, couverture médiatique, media coverage
increase_partners: augmenter le nombre d'acteurs, manque de partenaires, manque d'acteurs, faible présence, lack of
    partners, few partners, lack of actors, présence accrue, increase presence, présence humanitaire, humanitarian
    presence, présence des acteurs, scale up presence, scale-up of presence, increase humanitarian presence, very few
    organisations, few organisations, présence des organisations, trop peu d'ONG, few NGOs, peu d'acteurs présents,
    too few actors, peu d'organisations, trop peu d'acteurs, few protection actors, peu de partenaires, manque
    d'organisations, expand their presence, élargir la présence, field presence, présence des partenaires, présence
    des ONG, présence des humanitaires, présence opérationnelle limitée, présence opérationnelle faible, limited
    operational presence, absence d'acteurs, absence de partenaires, few actors, présence sur le terrain, presence in
    the field, partners on the ground, partenaires sur le terrain, acteurs présents, partenaires présents, presence of
    partners, presence of actors, partners concentrated, concentrés dans la capitale, actors concentrated, partenaires
    concentrés, concentrated in the capital, présence de protection, protection presence, insuffisance d'acteurs,
    insuffisance de partenaires, présence humanitaire limitée, couverture des acteurs, couverture des acteurs
    humanitaires, couverture géographique, geographic coverage, présence des acteurs de protection, open field
    offices, ouvrir des bureaux de terrain, ouvrir des bureaux, field offices, open offices, présence opérationnelle,
    operational presence, ouvrir une antenne, antenne locale, open an office, sous-bureau, sous-bureaux, sub-offices,
    plus d'acteurs de protection, aucun acteur de protection, aucun partenaire, no partner, rapprocher du terrain,
    closer to the field, près du terrain, revenir dans la zone, back to the region, no protection actor, nouveaux
    partenaires, new partners, new actors, nouveaux acteurs
leave_withdraw: retrait, départ des acteurs, withdraw, withdrawal, fermer le bureau, close office, vacate, vacated,
    vacating
train_trainers: formation de formateurs, training of trainers
return_of_civil_servants: fonctionnaire, retour des fonctionnaires, civil servant, agents de l'état, retour des agents
    de l'état, civil service, public servant, return of civil servants, fonctionnaires de retour, civil servants back,
    agents publics
state_presence: absence de l'état, présence de l'état, autorité de l'état, retour de l'état, services de l'état
    absents, restauration de l'autorité, restore state authority, state presence, state authority, extension of state
    authority, retour de l'administration, retour des autorités, retour effectif des autorités, retour des services de
    l'état, retour des services étatiques, return of state services, return of the state, return of local authorities,
    return of authorities, return of state authorities, redéploiement de l'administration, redéploiement des services
    de l'état, redéploiement de l'état, absence of state, absence of authorities, absence of the administration,
    absence of state authorities, absence de l'administration, absence des autorités, absence de services étatiques,
    administration absente, state absent, autorités absentes, état absent, retour de l'administration civile, présence
    de l'administration, restaurer l'autorité de l'état, restoration of state authority, redeploy state services,
    return of administration, redéploiement des autorités, retour effectif de l'administration, retour progressif de
    l'administration, state services absent, services étatiques absents, services absents, ne sont plus en poste, plus
    en poste, not at their posts, l'état est absent, state is absent, postes abandonnés, préfets absents, absence des
    préfets, administration a fui, administration gone, retour des préfets, officials have fled, autorités ont quitté,
    services de l'état ont quitté, authorities have left, state has left, retour de l'etat, no state presence, no
    authorities, no administration, préfets en poste, juges en poste, fonctionnaires en poste, autorités en poste,
    absence totale de l'état, bring the state, état doit revenir, state must return, absence des services de l'état,
    state services have fled, absence des services publics, retour effectif de l'état
activate: activer, activate, revitaliser, redynamiser, redynamisation, relancer, réactiver, revive, dynamiser,
    reactivate, revived, remettre en route, remise en route, faire revivre, remettre sur pied, relance
validate: valider, validate, approuver, approval, endorse, endosser, approbation, approve, entériner, validons
cancel: annuler, cancel, cancellation, abroger, revoke, révoquer
forbid: interdire, interdiction, forbid, ban, prohibit, prohibition, proscrire, mandatory, obligatoire, obligation,
    compulsory, interdits, interdites, interdit, forbidden, banned
lift_restriction: lever les restrictions, levée des restrictions, lift restrictions, lift ban, easing restrictions,
    assouplir, assouplissement, ease
refuse: refuser, refus, refuse, refusal, reject, rejet, rejeter, deny
accelerate: accélération, accelerate, expedite, speed, speeding
delay_postpone: reporter à plus tard, postpone, différer, repousser
reimburse: rembourser, reimburse, refund
dig: creuser, creusage, dig, digging, excaver
verify: vérifier, vérification, check, verify, double-check, contrôler, contrôle de listes
inspect: inspecter, inspection, auditer, quality control
measure: mesurer, measure, mesurage, peser, weigh, pesée
mark_sign: baliser, balisage, signaliser, panneau, signpost, signboard
sign: signer, signature, sign agreement, ratifier, ratification, ratify
print_copy: imprimer, impression, print, printing, photocopie, photocopier, copies
load_unload: charger, décharger, load, unload, offload, manutention, handling of goods
cross: traverser, cross, crossing, franchir, franchissement
connect: raccorder, connect, connection, brancher, relier
disconnect_cut: couper, coupure, outage, power cut, disconnection, coupées, coupés
clear_remove: remove, removal, déblayer, déblaiement, clear debris, débarrasser, débroussailler, clearing, removed
demolish_dismantle: démolir, démolition, demolish, démanteler, dismantle, tear down, pull down
collect_gather: collecter, ramasser, ramassage, gather
cook: cuisiner, cuisson, cook, cooking
decentralise: décentraliser, decentralize, closer services, rapprocher, bring closer
mentor: mentorat, mentoring, tutorat, mentor, compagnonnage, parrainage, sponsorship
coordinate: coordonner, coordination, réunions de coordination, coordinated, coord, work closely, work more closely,
    travailler étroitement, étroite collaboration, collaborer, cadre de concertation protection, cadres de concertation
    protection
mediate: médiation, mediators, règlement des conflits, résolution des conflits, gestion des conflits, conflict
    resolution, conflict management, transformation des conflits, dispute resolution, règlement des différends, settle
    disputes, MARC, ADR, mediate, médier, médiateur, mediation, médiateurs, mediator, règlement pacifique, résolution
    pacifique, peaceful resolution, gestion des conflits locaux, gérer les conflits, manage conflicts, resolve
    conflicts, resolve disputes, prévention des conflits, conflict prevention, résolution locale des conflits, gestion
    alternative des conflits, conflict mediation, gestion des différends, médiatrice, médiatrices, women mediators,
    femmes médiatrices
evacuate: évacuer, evacuate, évacuation sanitaire, medical evacuation, medevac, EVASAN
reopen: rouvrir, réouverture, reopen, réouvrir, reopening, remettre en marche, remise en marche, remettre en service
identify: identifier, identification, identify, repérer, repérage
supervise: supervision, superviser, supervision formative, oversee, oversight
educate: éduquer, educate, éducation
pick_up_thing: jouent avec, play with, pick up, picking up, ramassent, ramasser des, ramassent des, playing with,
    picking
defend: défendre, defend, défense en justice
"""

# What it is about
SUBJECTS = """
gbv: VBG, violences basées sur le genre, violences faites aux femmes, violences sexuelles, GBV, SGBV, gender-based
    violence, sexual violence, VSBG, violence against women, VAWG, violences sexistes, femmes victimes de violences,
    agression sexuelle, sexual assault, VSLC, CRSV, conflict-related sexual violence, violences sexuelles liées au
    conflit, violer, violence based on gender, violences contre les femmes, violence envers les femmes, violences à
    l'égard des femmes, violences sur les femmes, violences faites aux filles, violence against girls, violences
    genre, abusées sexuellement, sexually abused, agressées sexuellement, viols et agressions, VFF, abus sexuels,
    sexual abuse, violences liées au genre, violence liée au genre, violence de genre, violences subies par les
    femmes, violence suffered by women, agressions des femmes, attacks on women, SGBV cases, CRSV cases, violence
    towards women, violences sexuelles et sexistes, VSS, auteurs de violences sexuelles, auteurs de viols, auteurs de
    violences faites aux femmes, women assaulted, girls assaulted, femmes agressées, filles agressées, agression de
    femmes, agressions de femmes, crimes sexuels, sexual crimes
gbvims: GBVIMS, GBV IMS, système de gestion des informations VBG
rape: viol, post-viol, rape, violée, violé, raped, rapist, tentatives de viol
humanitarian_access: accès humanitaire, accès des ONG, accès des acteurs humanitaires, humanitarian access, access for
    humanitarians, accès sécurisé, corridor humanitaire, humanitarian corridor, negotiate access, négocier l'accès,
    accès aux zones, access to populations, access to affected people, espace humanitaire, humanitarian space, laisser
    passer l'aide, passage de l'aide, let aid through, allow aid, aid through, laisser passer les convois, accès aux
    villages, accès aux communes, accès aux localités, accès aux civils, access to villages, access to civilians, accès
    aux personnes affectées, safe and unimpeded access, unimpeded access, accès sans entrave, accès sûr et sans
    entrave, safe access
services: services sociaux de base, services de base, basic services, basic social services, accès aux services
    sociaux, social services of base, accès aux services, essential services, services essentiels, plus de services,
    no services, aucun service, services inexistants, absence de services, lack of services, manque de services
civil_documents: documents d'état civil, documentation civile, pièces d'état civil, état civil, civil documentation,
    documents civils, civil documents, civil registration, civil status, CRVS, personal documents, ID papers,
    documents perdus, perte de documents, lost documents, missing documents, undocumented, papiers perdus, loss of
    documents, refaire les papiers, papiers d'identité, doc civile, docs civils, doc civil, civil docs, civil doc,
    civil registry papers, legal identity, identité légale, identité juridique
explosives: engins explosifs, engins explosifs improvisés, mines, EEI, restes explosifs de guerre, restes de guerre,
    munitions non explosées, UXO, IED, landmines, explosive ordnance, explosive, ERW, EO, explosive remnants of war,
    unexploded ordnance, obus, grenade, munition, ordnance, improvised explosive devices, bombes artisanales, roadside
    bombs, REG, munitions abandonnées, explosifs de guerre, engins non explosés, minée, mined, explosion, explosive
    hazards, explosive threat, engins suspects, objets suspects, suspicious objects, champ de mines, minefield, engins
    de guerre, blast, roquette, rocket, unexploded, non explosé, shells, engins piégés, bombe, bomb, objets dangereux,
    dangerous objects, engins dangereux
contaminated_zones: zones dangereuses, hazardous areas, zones contaminées, contaminated areas, zones minées,
    contaminated land, suspected areas
psychosocial: SMSPS, psycho-social, santé mentale, APS, MHPSS, PSS, mental health, SPS, psychosocial, counselling,
    counseling, soins psychologiques, thérapie, troubles psychologiques, psychological, psychologique, accompagnement
    psychosocial, conseil psychologique, mental wellbeing, bien-être mental, psychosociaux, soutien moral, moral
    support, soutien émotionnel, emotional support, psychologically, psychologiquement, psychosociale, écoute
    psychologique, care for the mind, someone to talk, talk to someone, besoin de parler, psy, mental support, mental
    health support, accompagnement psychologique, aide psychologique, psychological help, psychological support,
    psychological care, soutien psycho, émotionnel, emotional, émotionnelle, santé psychique, mental well-being,
    psychique, psychotherapy, psychothérapie, SMPS, santé psychosociale, services psychosociaux, relation d'aide,
    psycho
mental_illness: psychiatrie, psychiatric, psychiatrique, troubles mentaux, mental disorders, malades mentaux, maladies
    mentales, mental illness, severe mental, troubles psychiatriques, troubles psychiques, mentally ill, mental
    patients, mental conditions, maladie mentale, problèmes mentaux, mental problems, troubles de santé mentale,
    mental health disorders, psychoses, psychosis, severe mental disorders, malades psychiatriques, maladie psychique,
    schizophrénie
mhgap: mhGAP
psychotropics: psychotropes, psychotropic, antidépresseurs, antidepressants, neuroleptiques, antipsychotics
peer_support: groupes de parole, talk groups, discussion groups, talking groups, entraide, peer support, support
    groups, self-help groups, groupes de soutien, groupes de pairs, cercles de parole, groupes d'entraide, mutual
    support, women's circles, peer groups, espaces de parole, groupes de paroles, peer, pairs
dignity_kit: kits de dignité, dignity kits, KHI, kits d'hygiène intime, kits hygiéniques féminins, kits de dignité
    pour filles, kits féminins, female hygiene kits, hygiene and dignity kits, kits hygiéniques, kits intimes, kit de
    dignite, kits dignité, hygiène féminine, feminine hygiene, female hygiene, kits pour femmes, kits femmes, women's
    kits, articles intimes, hygiène intime, kit dignt, kits dignitée, dignity items, dignity packs, trousses de
    dignité, trousses d'hygiène intime, sanitary kits
pep: kits PEP, PEP, kits post-viol, prophylaxie post-exposition, post-rape kits, post-exposure prophylaxis, PEP kits,
    kits viol, kits de viol, kit 3, rape kits, kits de PEP, PEP treatment, prophylaxie VIH, ARV post-exposition, kit
    post viol, kits PPE viol, trousses post-viol, traitement post-exposition, kits de traitement post-exposition,
    post-exposure treatment, kits post-exposition, post-exposure kits, PEP kit, kits post-exposition au VIH
safe_space: EFS, espaces sûrs, espaces sûrs pour femmes et filles, espaces sécurisés, safe spaces, women and girls
    safe spaces, WGSS, espaces sûrs pour femmes, EAF, espaces amis des femmes, women's safe space, women-friendly
    space, centre de femmes, women's centre, maison de la femme, espaces femmes et filles, espaces de femmes, espace
    ami des femmes, women spaces, girls' safe spaces, lieux sûrs pour les femmes, safe places for women, espaces de
    cohésion, place of their own, maisons des femmes, women-only space, espaces pour femmes, espaces pour les femmes
    et les filles, lieu de rencontre des femmes, centres pour femmes et filles, space for women, safe places for
    girls, women meeting places, women friendly spaces, safe spaces for girls, espace de sécurité pour femmes, centres
    de femmes, EFSF, espaces femmes, WGFS, women-friendly
child_space: EAE, espaces amis des enfants, child friendly spaces, CFS, espaces enfants, espaces récréatifs, play
    space, espaces de jeux, ludothèque, safe place for children, espaces conviviaux pour enfants, espaces amis
    d'enfants, safe spaces for children, espaces sûrs pour enfants, centres récréatifs, places where children can
    play, places for children to play, endroit pour jouer, lieu pour jouer, place to play, nowhere to play, children's
    spaces, espace pour jouer, space to play, aires de jeu pour enfants, space for children
referral: référencement, circuits de référencement, orientation, referral, referral pathways, référer, refer,
    référencement des cas, système de référence, contre-référence, counter-referral, referral system, référence et
    contre-référence, referred, référées, orienter, cadre de référencement, orienté, orientés, circuit de prise en
    charge, parcours de soins, voies de référencement, pathways, orientation vers les services, réf, circuit VBG,
    circuits VBG, send cases, where to send, envoyer les cas, où envoyer
home_care: visites à domicile, home visits, soins à domicile, home-based care, home care, maintien à domicile, aide à
    domicile, home help, home-based, visit at home, visites au domicile, home visit, at home visits, porte à porte
    pour personnes âgées
sign_language: sourds et aveugles, formats accessibles, accessible formats, accessible information, information
    accessible, FALC, easy-to-read, langue des signes, sign language, braille
washington_group: Washington Group, groupe de Washington, WGQ, questions du WG, WG questions
income: AGR, activités génératrices de revenus, moyens de subsistance, moyens d'existence, autonomisation économique,
    income generating activities, IGA, livelihoods, economic empowerment, petit commerce, small business, revenu,
    income, gagne-pain, relèvement économique, economic recovery, petits métiers, income generation, earnings, gagner
    sa vie, earn a living, relance économique, activités économiques, economic activities, economic opportunities,
    opportunités économiques, petites activités, moyens de vivre, sources de revenus, source of income, earn,
    autonomie financière, financial independence, réinsertion économique des femmes, activité économique, economic
    activity, activités génératrices, autonomiser économiquement, économiquement autonomes, earn money, gagner de
    l'argent, de quoi vivre, means of living, plus rien pour vivre, moyens pour vivre, gagner leur vie, source of
    living, perdu leurs moyens, lost their means, sources de subsistance, means of subsistence, moyens de
    subsistances, sustain themselves, feed themselves, support themselves, lost their livelihoods, autonomie
    économique, économiquement indépendants, self-employment, auto-emploi, activités rémunératrices, activités
    lucratives, générateurs de revenus, génératrices de revenu, income-generating, petits commerces, small businesses,
    petites entreprises, micro-entreprises, microentreprises, dépendent de l'aide, depend on aid, aid dependency,
    dépendance à l'aide, dépendent de l'assistance, veulent se prendre en charge, pouvoir se prendre en charge,
    puissent se prendre en charge, peuvent se prendre en charge
early_marriage: mariage d'enfants, mariages précoces, mariage forcé, mariages précoces et forcés, child marriage, early
    marriage, forced marriage, early and forced marriage, mariage des filles, married off, child brides, filles
    mariées, mariées trop tôt, mariages des mineures, mariage des enfants, marrying off, marry off, married too young,
    marriage of girls, mariées de force, mariées précocement, mariages d'enfants, mariages forcés, mariages des filles,
    marriage before 18, mariage avant 18 ans, under-age marriage, underage marriage, jeunes mariées, mariage infantile,
    child early and forced marriage, CEFM, données en mariage, donner en mariage
tracing: recherche familiale, recherche et réunification familiale, réunification familiale, réunification, RRF,
    réunifier, family tracing, family tracing and reunification, family reunification, tracing, reunify, FTR, recherche
    des familles, regroupement familial, rétablissement des liens familiaux, RLF, RFL, restoring family links,
    reuniting, retrouver les parents, rendus à leur famille, retrouvé leur famille, reunited with their families,
    retour en famille, retrouver les familles, retrouver leurs familles, trace families, tracing of families, rejoindre
    leurs parents, rejoindre leur famille, find their families, find parents, find their parents, back to their
    families, réunir les familles, reunited, réunifiés, remettre aux familles, joindre leurs parents, auprès de leurs
    familles, auprès de leurs parents, back with their families, réunifications, reunify families, réunis avec leurs
    familles, return to their families, leurs parents biologiques, find relatives, retrouver leurs parents, recherche
    des parents, reunite, family links, FTR services, recherche de familles, recherche et de réunification, traçage
    familial, traçage, reunifying, réunification des familles, retrouver parents, localiser les familles, family
    tracing services, locate families, look for relatives, look for parents, look for families, looks for relatives,
    rejoin their parents, rejoin their families, retrouver leur famille, find and rejoin
foster: famille d'accueil, hébergement en famille, placement en famille, famille de soutien, familles d'accueil
    bénévoles, foster homes, familles prêtes à garder, garder les ENA, familles qui gardent, families ready to host,
    familles qui les gardent, recueilli des enfants, recueillent des enfants, ont recueilli, ménages qui ont recueilli
foster_care: foster family, foster families, foster care, interim care, placement familial, foster parents, famille de
    transit, families of transit, foster carers, foster care arrangements, interim care arrangements, familles
    transitoires, familles relais, famille d'accueil transitoire, familles d'accueil temporaires
family_placement: placement des enfants, placer les enfants, placement d'enfants, placement familial des enfants,
    placing children, children placed, enfants placés, enfants séparés en famille, care placements, placement of
    children
family_separation: séparation familiale, family separation, séparation des familles, séparations familiales, enfants
    séparés pendant la fuite, keep families together, garder les familles ensemble, séparations lors des mouvements,
    séparations pendant les déplacements
reintegration: réintégration, réinsertion, réinsertion socio-économique, reintegrate, réinsérer, réinsertion sociale,
    réintégration communautaire, réinsertion économique, réintégration socio-économique, réintégration économique,
    economic reintegration, socio-economic reintegration, réinsertion professionnelle, social reintegration, vie
    normale, normal life, vie civile, civilian life, reinsertion, insertion, insérer
child_handover: protocole de transfert, protocole de remise, handover protocol, protocoles de libération, remise des
    enfants aux civils, protocole de libération et de transfert, handover of children, handed over to civilian, remise
    des enfants, remettre les enfants, transfer protocol, transfert des enfants, remettre aux services sociaux, remis
    aux services sociaux, protocole sur les enfants, remise d'enfants, remette les enfants, remettent les enfants,
    hand over children, handing over children, enfants remis, protocole de remise et transfert, handover of captured
    children
child_labour: travail des enfants, child labour, child labor, enfants travailleurs, working children, PFTE, pires
    formes de travail, worst forms of child labour, travail sur les sites miniers, children in mines, enfants dans les
    mines, enfants au travail, enfants dans les carrés miniers, enfants exploités, enfants orpailleurs, enfants sur
    les sites d'orpaillage, enfants sur les sites miniers, children working, children work, kids working, enfants qui
    travaillent, exploitation économique des enfants, exploitation of children, travaux dangereux, enfants mineurs
    artisanaux, children mining, children in gold mines, labour of children, enfants travaillent, enfants des mines,
    enfants exploités économiquement, labour exploitation of children, exploitation des enfants, travail des mineurs,
    travail précoce, working kids, child workers, main d'œuvre enfantine, sites d'orpaillage enfants, enfants dans
    l'orpaillage, hazardous work, exploitation par le travail, enfants domestiques, child domestic work, travailler
    dans les mines, travaillent dans les mines, work in mines, working in mines, travailler à la mine
case_management: gestion de cas, case management, gestion des dossiers, accompagnement individuel, individual
    follow-up, CM, case mgmt, gestion cas, GdC, CPCM, suivi de cas, traitement individuel des cas, cas d'enfants, cas
    de protection de l'enfant, child protection cases, cas de PE, child cases, children's cases
health_centre: CSPS, centre de santé, formation sanitaire, structures sanitaires, postes de santé, health facility,
    health centre, health center, dispensaire, dispensary, clinic, CSI, CSCOM, case de santé, health post, FOSA,
    structure de santé, établissement de santé, infirmerie, centres de santé, structures de soins, health structures,
    clinics, health posts, health facilities
health_centre_down: centres de santé fermés, structures sanitaires fermées, centres de santé non fonctionnels,
    formations sanitaires non fonctionnelles, non-functional health facilities, closed health facilities, health
    centres closed, health facilities closed, CSPS fermés, structures de santé non fonctionnelles, centres de santé
    détruits, health centres destroyed, destroyed health facilities, health facilities not functioning, fermeture des
    centres de santé, closure of health facilities, centres de santé pillés, looted health facilities, reopen health
    facilities, réouverture des centres de santé, rouvrir les centres de santé, reopen health centres, reopen clinics,
    health facilities not working, centres de santé ne fonctionnent, CSCOM ne fonctionnent, centre de santé fermé,
    CSCOM fermés, closed health centres, centres de santé abandonnés, clinics closed
health_access: accès aux soins de santé, access to health care, access to healthcare, accès à la santé, access to
    health, accès aux services de santé, access to health services, health services far, soins de santé de base, basic
    health care, basic healthcare, essential health services, pas accès aux soins, accès aux soins, access to care, no
    access to health, services de santé inexistants, services de santé essentiels, centres de santé éloignés, health
    centre too far, health facilities too far
school: écoles, scolaire, school, students, pupils, établissement scolaire, schooling, scolarisation, ÉLÈVES
school_repair: réhabiliter des écoles, réhabilitation de salles de classe, réparer l'école, rehabilitate schools,
    school rehabilitation, classroom rehabilitation, repair schools, repair classrooms, rénovation d'écoles, renovate
    schools, réhabilitation des écoles, rebuild schools, reconstruire les écoles, écoles détruites, destroyed schools,
    damaged schools, écoles endommagées, rebuild damaged schools
contingency_stocks: stocks de contingence, contingency stocks, prepositioned stocks, stocks prépositionnés,
    prepositioning of stocks, prépositionnement de stocks, stock de contingence, contingency stock, prepositioning of
    contingency stocks, prépositionner des stocks, preposition stocks, emergency stocks, emergency stock,
    prepositioning contingency
school_build: construire des écoles, construction d'écoles, construction de salles de classe, construire salle de
    classe, build classrooms, classroom construction, school construction, additional classrooms, construire des
    salles de classe, nouvelles salles de classe, new classrooms, construire des classes, construire des salles,
    salles de classe supplémentaires, salles de classe insuffisantes, insuffisance de salles de classe, lack of
    classrooms, enough classrooms, manque de salles de classe, new school buildings, bâtir des écoles
school_reopen: rouvrir les écoles, réouverture des écoles, reopen schools, school reopening, get schools running,
    réouvrir les écoles, reprise des écoles, schools open again, schools to reopen, schools functional again, remettre
    les écoles en marche, get closed schools, relancer l'école, relancer les écoles, get schools working, restart
    schools, restart classes, reprise des classes, reprise de l'école, resume classes, schools reopened, retour des
    classes, rouvrir l'école, rouvrir les classes, ouvrir les écoles fermées, remettre en service les écoles,
    redémarrer les écoles, écoles rouvrent, schools going again, schools back open, écoles ouvertes, schools stay
    open, schools are open, écoles en fonction, écoles n'ont pas rouvert, écoles rouvertes
ihl: DIH, droit international humanitaire, IHL, international humanitarian law, conventions de Genève, droit de la
    guerre, law of war, laws of war, international law, droit international, belligérants obligations, obligations des
    parties, rappeler obligations, parties obligations, lois de la guerre, rules of war, distinguish between civilians,
    distinction entre civils, principe de distinction, civilians and combatants, civils et combattants, règles de la
    guerre
escort: escortes, escorte armée, escort, armed escort, escorte militaire, military escort, accompagnement militaire,
    military accompaniment, accompagner par l'armée, accompagnés par l'armée, rouler avec l'armée, accompagnement armé,
    armed accompaniment, derrière les militaires, rouler derrière les militaires, behind the army, sous escorte, travel
    with soldiers, travel with the army, voyager avec l'armée, se déplacer avec l'armée
escort_asked: prévoir des escortes, prévoir une escorte, fournir des escortes, fournir une escorte, provide escorts,
    provide an escort, escorter nos convois, escorter les convois, escort our convoys
convoy: convois, convoi, convoy, convoi humanitaire
committee: comités, comité, committee, commission
focal_point: points focaux, focal points, FP, focal person
latrine: latrines, toilettes, toilets, toilet, WC, pit latrine, cabinet de toilette, bloc sanitaire, construire des
    latrines, construction de latrines, build latrines, latrine construction, build toilets, latrines scolaires,
    latrines à l'école, toilettes à l'école, school latrines, school toilets, latrines in schools, toilets at school,
    emergency latrines, latrine blocks, blocs de latrines
shower: douches, showers, douche, shower, bathing
water_truck: water trucking, camion-citerne, camionnage d'eau, eau par camion, approvisionnement par camion, WT, water
    tanker, transport d'eau, camions-citernes, eau par camions, citernes d'eau
borehole: forages, forage, pompes à main, pompe, boreholes, handpumps, hand pumps, PMH, pompe manuelle, pompe à
    motricité humaine, tube well, bore hole, pompe à eau, pump, pompage solaire, solar pump, motopompe, pompe solaire,
    motor pump
water_point: points d'eau, source d'eau, water points, water sources, borne fontaine, tap stand, robinet, waterpoint,
    tap, fontaine publique, standpipe, ouvrage hydraulique
well: puits, water well, puits traditionnel, hand-dug well, puisard d'eau, WELLS, puits et forages
water_treatment: Aquatabs, PUR, chlore, pastilles, traitement de l'eau, traitement de l'eau à domicile, water
    treatment, chlorine, chlorer, désinfecter, désinfection, disinfect, disinfection, filtre, water purification,
    purification, purify, PUR sachet, water filter, chlorinate, filtration, potabilisation, chloration, water
    purification tablets, purification tablets
wash_kit: kits EHA, kit WASH, kits d'hygiène, hygiene kits, WASH kit, trousse d'hygiène, kits hygiène, kit hygiène,
    hygiene kit, kit EHA, hygiene items, articles d'hygiène
menstrual: hygiène menstruelle, serviettes hygiéniques, menstrual hygiene, sanitary pads, pads, sanitary towels,
    menstruel, menstrual, MHM, GHM, menstruation, protections hygiéniques, règles menstruelles, MHH, period poverty,
    périodes menstruelles, period products, couches hygiéniques, garnitures hygiéniques, reusable pads, monthly
    period, menstrual period, miss school period, girls periods, serviettes, protections menstruelles, pendant les
    règles, sanitary items, sanitary materials, sanitary napkins, gérer leurs règles, gèrent leurs règles, manage
    their menstruation
hygiene: promotion de l'hygiène, lavage des mains, hygiène, hygiene promotion, handwashing, propreté, cleanliness,
    sensibilisation à l'hygiène, hygiene awareness, hygiene education, éducation à l'hygiène
cholera: choléra, diarrhée aqueuse aiguë, AWD, acute watery diarrhoea
flood: inondations, sinistrés, crue, submergés, flood, flooded, flood-affected, inondable, flood-prone, montée des
    eaux, inondé, floodwater, rising waters, overflowing, flash floods, débordement du fleuve, débordement des eaux,
    débordements, eaux débordent, under water, pieds dans l'eau
emergency_shelter: emergency shelter
shelter: abris, shelter, loger, accommodation, toit, roof over their heads, lodging, hut, hutte
homeless: à la belle étoile, dorment dehors, sleeping outside, sleeping in the open, roofless, homeless, sleeping
    rough, dort dehors, dormir dehors, sleep under trees, dorment sous les arbres, under trees, sleep outside, sleep
    in the open, sleep on the ground, dorment par terre, dorment à même le sol, abri sous les arbres, étoile, en plein
    air, open air, où dormir, nowhere to sleep, no roof, sans toit, sans abri, sans-abri, dorment dans la rue, sleep
    rough, passent la nuit dehors, sous les arbres, ni toit, no place to sleep, sleep outdoors, living in the open,
    live in the open, living under trees
nfi: AME, articles ménagers essentiels, articles ménagers, biens non alimentaires, kits AME, NFI, NFI kits, non-food
    items, household items, BNA, articles non alimentaires, core relief items, CRI, kits NFI, kit ménager, household
    kits, articles de première nécessité, essential household items, ustensiles de ménage, ustensiles de cuisine, kit
    de cuisine, kitchen set, cooking pots, cooking utensils, marmite, casserole, pots and pans, cooking set, batterie
    de cuisine, kitchen kits, ustensile, utensil, kits non alimentaires, items non alimentaires, articles de ménage,
    household goods, essential items, biens essentiels, effets de ménage, kits ménagers, sleeping mats and blankets,
    fled with nothing, lost everything, clothes on their backs, parti sans rien, sans ustensiles
cash: transferts monétaires, cash, coupons, espèces, cash transfers, vouchers, TM, TMUM, CVA, MPCA, cash à usages
    multiples, multi-purpose cash, coupon, PTM, transfert d'argent, cash-based transfers, CBT, monetary, money
    transfer, multipurpose cash, cash inconditionnel, unconditional cash, MPC, cash multi-usages, UCT, cash
    multisectoriel, transferts monétaires à usages multiples, monnaie, cash in hand, francs, FCFA, dollar, monétaire,
    aide financière, financial aid, aides financières
money: argent, money
in_kind: in kind, distribution en nature, aide en nature, vivres en nature, in-kind, instead of in-kind
land: foncier, propriété foncière, droits fonciers, land, land tenure, terre, parcelle, plot, foncière, COFO, land
    rights, litiges de terre, land conflict, terrains privés, private land, terrain foncier, lopin de terre,
    propriétaires terriens, terrains occupés, chassés de leurs terrains, propriétaires des terrains
eviction: expulsion, déguerpissement, eviction, expulser, evict, forced eviction, expulsion forcée, déguerpir, menaces
    d'expulsion, eviction threats, chassés de leurs logements, évincer, evicted, déguerpis, déguerpies, mis à la porte,
    mises à la porte, mettre à la porte, thrown out of homes, expelled, délogé, délogés, délogées, déloger
light: éclairage, lampadaires, lighting, lights, éclairer, streetlights, street lighting, lampadaires solaires, solar
    streetlights, éclairage des sites, éclairage public, éclairage solaire, floodlight, illumination, ampoule, bulb,
    lumière, lumières, lit paths, unlit, éclairés, mal éclairé, poorly lit, solar lights, street lights
lamps: lampe solaire, lampe torche, torche, solar lamp, solar lantern, lanterne, flashlight, torch, lampes, lamps,
    lampes solaires, solar lamps, lampes torches, lampe
complaints: plaintes, mécanisme de plaintes, gestion des plaintes, mécanisme de gestion des plaintes, MGP, complaints,
    complaints mechanism, feedback mechanism, CFM, CRM, mécanisme de feedback, feedback, réclamation, doléance,
    grievance, comités de plaintes, MCP, CBCM, rétroaction, complain, remontée des plaintes, mécanismes de plaintes
    communautaires, plaintes inter-agences, se plaindre, plaindre, plaignent, plaignants, complainants, collecte des
    plaintes, feedback system, redress mechanism, mécanismes de retour, mécanismes de remontée, complain desk, CFRM,
    MRP, mécanismes de recours, retours des communautés, voice concerns, community feedback, insatisfaction, recueil
    des plaintes, mécanismes de gestion des plaintes et feedback, feedbacks, raise concerns, voice their concerns,
    exprimer leurs préoccupations, donner leur avis, donner son avis, give their opinion, report problems, give
    feedback, préoccupations des communautés
suggestion_box: boîte à suggestions, boîtes à plaintes, suggestion box, complaint box, suggestion boxes, complaint
    boxes, boxes for complaints
answer_complaints: répondre aux plaintes, réponse aux plaintes, plaintes sans réponse, close feedback loop, retour aux
    plaignants, closing the loop, close the loop, boucler la boucle, retour aux communautés sur les plaintes, answer
    complaints, answering complaints, respond to complaints, response to complaints, complaints unanswered, unanswered
    complaints, traitement des plaintes, traiter les plaintes, delay in complaints, complaints handled, debrief,
    feedback to complainants, informer les plaignants, retour d'information aux plaignants, réponse aux plaignants,
    plaintes non traitées, plaintes traitées, complaints resolved, suite donnée aux plaintes, fermer la boucle, boucle
    de feedback, boucle de rétroaction, feedback loop, loop closed, respond faster to complaints, suivi des plaintes,
    plaignants jamais retour
file_complaint: porter plainte, dépôt de plainte, dépôt de plaintes, file a complaint, file complaints, déposer
    plainte, lodge a complaint, press charges, saisir la justice, ester en justice, take to court, saisir les
    tribunaux, plaintes des femmes, plaintes des survivantes
accountability: redevabilité, accountability, AAP, redevabilité envers les populations affectées, RPA, accountability
    to affected populations, accountable, redevable, comptes à rendre, rendre compte, transparence, transparent,
    comptes aux populations
hotline: ligne verte, numéro vert, hotline, toll-free number, helpline, toll-free line, ligne téléphonique gratuite,
    call centre, centre d'appel, freephone, call center, numéro gratuit, toll-free, ligne gratuite, free line, free
    phone line, free call, numéro court, short code, ligne d'assistance, toll free, ligne d'écoute, free number,
    numéro d'appel, ligne d'appel, call line, ligne téléphonique, numéro d'urgence, lignes vertes, ligne d'urgence,
    emergency number, ligne d'alerte, helplines, number to call, numéro à appeler
psea: PEAS, PSEA, exploitation et abus sexuels, sexual exploitation and abuse, PSEAH, PEAHS, EAS, SEA, sexual
    exploitation, exploitation sexuelle, sex for aid, aide contre sexe, sexe contre nourriture, prévention des abus
    sexuels, protection contre l'exploitation, sauvegarde, misconduct of aid workers, abus par les humanitaires, abus
    commis par les humanitaires, abuse by aid workers, exploitation by aid workers, SEAH, EHAS, inconduite sexuelle,
    sexual misconduct, contre du sexe, sex in exchange, in exchange for sex, échange de faveurs sexuelles, sexual
    favours, sexual favors, faveurs sexuelles, aide contre faveurs, sexual harassment by staff, abus commis par un
    humanitaire, abus par un humanitaire, abuse by a humanitarian, abuses by aid workers, abuse by humanitarians, SEA
    cases, misconduct, inconduite, abus de pouvoir, comportement sexuel, EAS/HS, PSEA/SH, SEA/SH, safeguarding policy,
    PSEA safeguarding, ask girls for sex, trade food for sex, abusent des bénéficiaires, abus sexuels agents, abus
    sexuels commis agents, abus sexuels humanitaires, abus sexuels personnel, abus sexuels commis personnel, sexual
    abuse aid workers, sexual abuse staff, sexual abuse humanitarian workers, abus sexuels travailleurs humanitaires,
    abus sexuels commis humanitaires, abus des humanitaires, abus des travailleurs humanitaires, profitent
    sexuellement
localisation: ONG nationales, ONG locales, organisations nationales, organisations locales, acteurs locaux, national
    NGOs, local NGOs, national organisations, local organisations, local actors, ONGN, NNGO, OSC, CSO, société civile,
    civil society, OBC, CBO, organisations communautaires, ONGL, ONN, acteur national, LNGO, partenaire local,
    partenaires nationaux, local partner, national partner, association locale, organisation communautaire de base,
    community-based organisation, organisation à base communautaire, aide localisée, locally led, leadership local,
    local leadership, acteurs nationaux, national actors, ONG nationale, organisation locale, national organizations,
    local organizations, local NGO, national NGO, ONG locale, structures locales, partenaires locaux, local partners,
    organisations à la base, grassroots organisations, organisations locales de femmes et de jeunes, organisations
    communautaires locales, ONG maliennes, ONG burkinabè, nationaux et locaux, partenaires étatiques et locaux,
    responders locaux, local responders, first responders locaux
localisation_agenda: localisation de l'aide, agenda de localisation, localisation agenda, promouvoir la localisation,
    localization, localised response, stratégie de localisation, localisation de la réponse, politique de
    localisation, localisation effective, localisation reste, localisation of aid, localisation commitments,
    localisation strategy, acteurs locaux au centre, acteurs locaux au coeur, locally led response, engagements du
    grand bargain, grand bargain, charte du changement, local actors centre, local actors lead, localisation stays,
    localisation remains, place aux ONG nationales, place aux acteurs locaux, place aux ONG locales, agenda de la
    localisation, localisation concrète, localisation oeuvre, oeuvre la localisation, localisation mise, implement
    localisation, localisation implementation
overheads: frais généraux, frais de gestion, coûts indirects, overheads, indirect costs, frais de structure, frais
    administratifs, overhead costs, ICR, indirect cost, frais indirects, coûts administratifs, administrative costs,
    frais administratif, coûts de structure, overhead, coût indirect, couvrir les frais de structure
running_costs: frais de fonctionnement, running costs, coûts de fonctionnement, operating costs, budget de
    fonctionnement, petit budget, small budget
co_lead: co-lead, co-facilitation, co-facilitateur, codirection, co-leadership, co-chair, co-chairs, co-présidence,
    cofacilitation, cofacilitateur, co-pilotage, co-leads, co-coordination, co-coordinator
finance: gestion financière, comptabilité, financial management, accounting, bookkeeping, comptable, accountant
voluntary: volontaire, librement, voluntary, voluntariness, freely, bénévole, volunteer, bénévolat
safe: sûr, safe, safety, secure, sécuriser, sécurisation, sûreté, sain et sauf, safer, sûre
dignified: digne, dignité, dignified, dignement, decent
return: retour, retours, return, go home, going home, rentrer chez eux, regagner leur village, zones de retour, areas
    of return, retour des déplacés, return of IDPs, returns, retourner chez eux, retourner, rentrer au village,
    rentrer dans leurs villages, go back home, come back home, regagner leurs villages, regagner, veulent rentrer,
    want to return, repartir chez eux, voudraient rentrer, souhaitent rentrer, want to go back, wish to go back, wish
    to return, retourner dans leurs villages, repartir, retourner dans leur village, return to their villages,
    familles rentrent, familles qui rentrent, PDI qui rentrent, déplacés qui rentrent, rentrent au village
camp: camp, site, encampment, sites de déplacés, IDP site, IDP camp, sites d'accueil, displacement site, sites
    d'accueil temporaire, SAT, ZAD, lieu d'installation
inform: informer, information campaign, inform, communication, communiquer, tell people, infos, communication avec les
    communautés, CwC, communicate, let people know, renseigner, messages clés, key messages
go_and_see: visites de reconnaissance, go-and-see visits, go and see, visites d'observation, visit their villages,
    visiter leurs villages, delegates visit, visites exploratoires
firewood: bois de chauffe, collecte du bois, firewood, fire wood, bois de feu, fuelwood, charbon de bois, charcoal,
    corvée de bois, wood collection, bois de cuisson, wood fuel, chercher le bois, wood for cooking, collecting wood,
    bois de chauffage, collecting firewood, fetching wood, fetch wood, gather wood, recherche de bois, chercher du
    bois, going for wood, collecte de bois, looking for wood, look for wood, aller au bois, vont au bois, fetching
    firewood, allant au bois, chercher bois, quête de bois, ramassage du bois, ramasser du bois
stoves: foyer amélioré, fuel-efficient stoves, stoves, stove, briquettes, réchaud, cookstove, énergie de cuisson,
    cooking fuel, cooking energy, butane, cooking gas, foyers améliorés, gaz de cuisson, gaz pour la cuisson, gaz
    butane, gaz domestique, fuel-efficient, fours améliorés, efficient stoves, cuiseur, cooking stoves, firewood
    alternatives, alternatives au bois, alternative au bois, alternatives to firewood, alternative fuel, énergies
    alternatives, alternative energy, énergie domestique, household energy, alternatives to wood, alternatives au bois
    énergie, bois énergie, fourneaux améliorés, fourneaux
kill: tués, meurtres, killed, killing, assassinat, murder, massacre, exécutions sommaires, tuer, summary executions,
    homicides, kills, kill, tuerie, tueries
abduct: enlèvements, rapts, kidnapping, abducted, abduction, kidnap, séquestration, enlevé, otage, hostage, rançon,
    ransom
health: santé, soins, health, care, sanitaire, healthcare, soins de santé, health care
food: nourriture, food, alimentation, aliment, alimentaire, denrée, foodstuff, manger, eat, aide alimentaire, food
    aid, ration, food ration, food distribution, distribution de vivres, vivres gratuits, GFD, distribution générale
    de vivres, DGV, general food distribution, food basket, panier alimentaire, food parcel, distribution alimentaire,
    in-kind food, VIVRES, rations alimentaires, food rations, nourrir, feed families, food parcels
seeds: semences, seeds, graines, semences améliorées, bouture, plants de semis, seedlings, foire aux semences, seed
    fair
medicine: médicaments, drugs, medicines, médicaments essentiels, essential drugs, essential medicines, intrants
    médicaux, produits pharmaceutiques, pharmaceuticals, pharmaceutique, MEG, medication, meds, approvisionner en
    médicaments, supply medicines, fournir des médicaments, provide medicines, doter en médicaments, drug supply,
    dotation en médicaments, medicine supply, don de médicaments, plan de contingence santé, pré-positionner des
    médicaments, preposition medicines, prépositionnement des médicaments, prepositioning of drugs
ambulance: ambulance, moto-ambulance, motorbike ambulance, tricycle ambulance, motorcycle ambulance, ambulances,
    transport des malades, transport of patients, transport for patients, transport sanitaire, patient transport,
    transporter les malades
road: route, piste, road, piste rurale, voie d'accès, chaussée, track, feeder road, axe routier, tronçon, road
    network, réseau routier, desserte agricole, praticabilité
road_works: réhabiliter les routes, réhabilitation de pistes, réparer la route, désenclavement, road repair, repair
    roads, road rehabilitation, rehabilitate roads, entretien des routes, road maintenance, fix the road,
    réhabilitation des axes, aménagement des pistes, construction de routes, rebuild roads
road_cut: impraticable, coupure de route, impassable, unpassable, cut off by rain, isolé par les pluies, mauvais état
    des routes, bad roads, muddy roads, vehicles stuck, état des routes, état de la route, roads in bad state, ouadi,
    ouadis, wadi, wadis, oued
back_to_school: scolariser, rescolarisation, réinscription à l'école, retour à l'école, remettre à l'école, rentrée
    scolaire, retour des enfants à l'école, return to school, kids back to school, re-enrolment, réinsertion scolaire,
    réinscription, reprise des cours, enfant déscolarisé, enfants hors école, EHE, OOSC, hors du système scolaire,
    déscolarisés, hors de l'école, not attending school, abandon scolaire, décrochage scolaire, décrocheur, school
    dropout, dropout, déperdition scolaire, enrol children, enrol, enrolment, enrollment, enroll, inscription
    scolaire, inscrire à l'école, ne vont plus à l'école, ne vont pas à l'école, vont plus à l'école, not going to
    school, déscolarisation, enfants en âge scolaire, miss school, missing school, enfants non scolarisés, jamais
    scolarisés, dropped out, drop out of school, drop out, abandonnent l'école, quittent l'école, abandon de l'école,
    out-of-school children, abandons scolaires, réintégrer l'école, out of school, out-of-school, hors école
local_languages: langues nationales, langue maternelle, mother tongue
secondary_displacement: déplacement secondaire, secondary displacement, déplacements multiples, multiple displacement,
    re-displacement, déplacés à nouveau
border: frontière, border, transfrontalier, cross-border, point d'entrée, border crossing, poste frontalier, crossing
    point, frontalier, frontalière, santé aux frontières, border health, aux frontières, borders, points d'entrée,
    entry points, entry point, zones frontalières, border areas
open_borders: frontières ouvertes, borders open, open borders, pushed back, repoussés
transit_centre: centre de transit, transit centre, transit center, site de transit, transit site, centre d'accueil,
    centre de réception, reception centre, reception center, structure d'accueil
asylum: asile, asylum
asylum_procedure: RSD, détermination du statut, refugee status determination, statut de réfugié, refugee status,
    procédure d'asile, procédures d'asile, asylum procedures, commission d'éligibilité, commission nationale
    d'éligibilité, commission nationale des réfugiés, loi sur l'asile, loi d'asile, asylum law, asylum system, système
    d'asile, droit d'asile, accès à l'asile, access to asylum, right to asylum, asylum claims, demandes d'asile,
    asylum decisions, système national d'asile, national asylum system, territoire et à l'asile, asylum space, espace
    d'asile, territory and asylum, accès au territoire, access to territory
birth_certificate: acte de naissance, extrait de naissance, certificat de naissance, birth certificate, enregistrement
    des naissances, birth registration, déclaration de naissance, register births, register birth, registering births,
    birth certificates, birth documents, enfants non déclarés, enfants non enregistrés à la naissance, unregistered
    children, extraits d'acte de naissance, papiers de naissance, déclarations de naissance, pas d'acte de naissance,
    enregistrement à l'état civil, enregistrer à l'état civil, déclarer à l'état civil, nouveau-nés à l'état civil,
    birth cert, birth certs
late_birth_judgement: jugement supplétif, suppletive judgement, late registration, late birth registration, late
    birth, jugement déclaratif, birth judgment, birth judgments
mobile_hearings: audiences foraines, mobile court, tribunal mobile, mobile hearings, circuit court, court hearings
    mobile, sessions judiciaires itinérantes, missions mobiles des tribunaux, tribunal itinérant, tribunaux itinérants,
    roving tribunals, roving court, itinerant court, itinerant hearings, juges itinérants, audiences judiciaires
    mobiles, mobile court hearings, justice itinérante, tribunaux mobiles, audiences mobiles, mobile justice
id_card: pièce d'identité, CNI, CNIB, NINA, carte NINA, ID card, identity card, ID documents, carte d'identité
    nationale, national ID, carte biométrique, ID, carte d'identité, carte nationale d'identité, identity document,
    identity papers, identification documents, identification papers, documents d'identification, cartes d'identité,
    identity cards, ID cards
marriage_certificate: acte de mariage, certificat de mariage, marriage certificate, enregistrement des mariages,
    marriage registration
death_certificate: acte de décès, certificat de décès, death certificate, enregistrement des décès
refugee_card: carte de réfugié, attestation de réfugié, refugee card, proof of registration, carte de déplacé, IDP
    card, cartes de réfugiés, refugee cards, refugee ID, documents for refugees, documents aux réfugiés, documentation
    for refugees, documentation of refugees, documentation des réfugiés, documents des réfugiés, papiers de réfugié,
    attestations pour demandeurs d'asile, attestation de demandeur d'asile, refugee documentation, délivrance de
    documents aux réfugiés, refugee documents
civil_registry_office: centre d'état civil, bureau d'état civil, officier d'état civil, agents d'état civil, civil
    registry office, registrar, registres d'état civil, registry office, civil registry, services d'état civil,
    principal d'état civil, centres secondaires d'état civil, civil registration services, mairies en registres, civil
    status offices, civil status office, services de l'état civil, civil status services, fonction l'état civil, civil
    registries, registres brûlés, civil registry offices
passport: passeport, passport, travel document, titre de voyage
visa: visa, titre de séjour, carte de séjour, residence permit, work permit, permis de travail, permis de séjour
beneficiary_lists: listes de bénéficiaires, beneficiary lists, omis des listes, left off lists, registration lists,
    noms oubliés, listes nominatives, nominal lists, listes des bénéficiaires, list of beneficiaries, lists of
    beneficiaries, liste de bénéficiaires, beneficiary list, liste de distribution, distribution lists
trauma: traumatisme, trauma, traumatisé, PTSD, stress post-traumatique, cauchemars, nightmares, détresse, distress,
    détresse psychologique, psychological distress, dépression, anxiété, stress, trauma psychique, traumatized,
    souffrance psychologique, souffrance mentale, psychological suffering, mental suffering, choquées, invisible
    wounds, blessures invisibles, traumatic, traumatisant, deuil, grief, endeuillées, bereaved, psychotrauma, cannot
    sleep, insomnie, insomnia, shocked, horreurs, horrors, saw killings, seen killings, souffrent en silence, suffer
    in silence, wet the bed, pipi au lit, children cope, craquent, état de choc, state of shock, témoins de massacres,
    témoins de violences, témoins d'atrocités, témoins de tueries, witnessed violence, witnessed killings, witnessed
    attacks
suicide: suicide, suicidaire, suicidal, pensées suicidaires
drugs_alcohol: drogue, stupéfiant, drug abuse, toxicomanie, substance abuse, alcool, alcohol, addiction, consommation
    de drogues, tramadol, drug addiction, drug use, drug consumption, abus de substances, psychoactive substances,
    substances psychoactives, drogués, alcoolisme, alcoholism, stupéfiants
domestic_violence: violence conjugale, violence domestique, domestic violence, IPV, intimate partner violence,
    violence familiale, violences intrafamiliales, femmes battues, wife beating, marital violence, maris violents,
    violent husbands, violence at home, violence à la maison, violence au foyer, violences dans les ménages, violence
    in the home, violence dans le couple, violences au sein des ménages, violences au sein des foyers, violence within
    households, violent partners, husbands beat, beat their wives, battre les femmes, battues par leur mari, battre
    leurs femmes, coups de leur mari
fgm: MGF, FGM, FGM/C, excision, exciser, mutilations génitales féminines, female genital mutilation, female
    circumcision, female cutting, cutting of girls, excisées, exciseuses, mutilations génitales, mutilations sexuelles,
    genital cutting, genital mutilation, infibulation, coupeuses traditionnelles, cut girls, filles excisées, cutting
    girls, mutilations des filles, mutilations faites aux femmes
early_pregnancy: grossesses précoces, early pregnancy, teenage pregnancy, grossesses non désirées, unwanted pregnancy,
    adolescent pregnancy, filles enceintes, pregnant girls, pregnant adolescents, adolescentes enceintes, grossesses
    d'adolescentes, grossesses en milieu scolaire, grossesses chez les adolescentes, grossesses chez les filles,
    pregnant schoolgirls, teen pregnancies
harassment: harcèlement, harcèlement sexuel, harassment, sexual harassment, sexual harassment at work
medical_certificate: certificat médical, medical certificate, certificat médico-légal, forensic certificate,
    certificats médicaux gratuits, free medical certificates, frais de certificat médical, expertise médico-légale,
    certificat médical gratuit
one_stop_centre: one-stop centre, one stop center, centre intégré, centre multisectoriel, centre Isange, one-stop,
    centre intégré de prise en charge, centres intégrés, integrated centre, ISOSC, centre de prise en charge intégré,
    centre de prise en charge holistique, sous un même toit, under one roof
survivor_centred: approche centrée sur la survivante, approche centrée sur les survivantes, principes directeurs,
    centrée sur la survivante, centrée sur les survivants, survivor-centred approach, survivor-centered approach,
    survivor-centred care, GBV guiding principles
single_window: guichet unique, single window
contact_list: contact list, liste de contacts, mailing list, liste de diffusion, annuaire des partenaires
safe_house: maison d'accueil, maison d'hébergement, maison sûre, safe house, refuge pour femmes, women's shelter,
    hébergement sécurisé, hébergement d'urgence des survivantes, maison de passage, shelter for survivors, refuge,
    centre d'hébergement, hébergement temporaire, hébergement sûr, foyer d'accueil pour survivantes, safe shelter,
    abri sûr, centre d'accueil pour survivantes, centre d'accueil pour femmes, hébergement des survivantes, foyer de
    survivantes, temporary safe accommodation, temporary safe shelter, maison des survivantes, foyers sécurisés,
    maisons de protection, protection house, maisons de refuge, maison de transit, maisons de transit pour femmes,
    foyer d'accueil, foyers d'accueil sécurisés
listening_centre: centre d'écoute, cellule d'écoute, listening centre, listening center, maison d'écoute, counselling
    centre, espaces d'écoute, points d'écoute, listening spaces, listening points, centres d'écoutes, listening rooms,
    espace d'écoute, centre d'écoute psychosociale, listening and counselling, lieu d'écoute, lieux d'écoute, lieu de
    jeu ni d'écoute
gender: genre, gender, GenCap
gender_mainstream: égalité entre les sexes, gender equity, dimension genre, aspects genre, analyse genre, gender
    analysis, intégration du genre, intégrer le genre, integrate gender, prise en compte du genre, gender integration,
    approche genre, gender lens, gender dimension, gender marker, marqueur genre, égalité des sexes, égalité
    femmes-hommes, gender equality, équité de genre, sensible au genre, gender-sensitive, égalité de genre, gender
    mainstreaming, sexospécifique, sexospécificités, gender-responsive, gender aware, gender into account
patriarchal_norms: normes sociales, social norms, pratiques néfastes, harmful practices, coutumes, stéréotypes,
    harmful norms, mentalités, harmful traditional practices, pratiques traditionnelles, traditional practices,
    traditions néfastes, normes néfastes, gender norms, normes de genre, harmful customs, gender stereotypes
child_protection_committee: RECOPE, comité de protection de l'enfance, comités de protection de l'enfant, child
    protection committee, CBCPM, community-based child protection, community child protection, mécanismes
    communautaires de protection de l'enfance, mécanismes communautaires de protection de l'enfant, réseaux
    communautaires de protection de l'enfant, réseaux de protection de l'enfant, réseaux de protection de l'enfance,
    community mechanisms for child protection, comités de protection des enfants, child protection networks, comités
    communautaires de protection de l'enfance, comités communautaires de protection de l'enfant, comités villageois de
    protection de l'enfance, structures communautaires de protection de l'enfance, community child protection
    structures, community-based child protection committees, CCPE, comités de protection enfance, mécanismes
    communautaires PE, mécanismes communautaires de PE
protection_committee: comité de protection, protection committee, community protection committee, comités
    communautaires de protection, structures communautaires de protection, mécanismes communautaires de protection,
    CLP, comités locaux de protection, comité local de protection, local protection committee, CBPC, community-based
    protection committee, comités villageois de protection, village protection committee, structures communautaires,
    community structures, comités de veille
begging: mendicité, mendier, mendiants, begging, beggar, beg
trafficking: traite, traite des êtres humains, trafficking, human trafficking, trafic d'êtres humains, smuggling,
    counter-trafficking, anti-trafficking, lutte contre la traite, trafiquants, trafic de migrants, trafic d'enfants,
    smugglers, traite d'enfants, traite humaine, traffickers, victimes de la traite, trafic humain, traite
    transfrontalière, TEH, TIP, filières de traite, traffickings, sex trafficking, victimes de traite
trafficked_person: VdT, VoT
descent_slavery: esclavage, slavery, esclavage par ascendance, descent-based slavery, esclaves, slaves
exploitation: exploiter les enfants, forced labour, travail forcé
grave_violations: violations graves, grave violations, MRM, six violations graves, violations graves contre les
    enfants, 1612, monitoring and reporting mechanism, grave child rights violations, child rights violations,
    violations des droits de l'enfant, violations of child rights, violations graves des droits, violations contre les
    enfants, violations against children, violations graves à l'encontre des enfants, 6 grave violations, six grave
    violations, violations faites aux enfants, monitoring des violations contre les enfants
child_abuse: maltraitance, maltraiter, mauvais traitements, ill-treatment, mistreatment, child abuse, abus sur
    enfants, violences faites aux enfants, violence against children, châtiments corporels, corporal punishment,
    négligence, enfants battus, children beaten, beaten children, protection des enfants contre la violence, violence
    envers les enfants, violences contre les enfants, violences sur les enfants, abus d'enfants, abuse of children,
    enfants maltraités, abused children, violence à l'école, violence at school, child neglect, neglect of children
play_sport: jeu, jouet, toy, sport, football, loisirs, recreation, récréatif, recreational activities, activités
    récréatives, terrain de jeu, playground, play, recreational kits, kits récréatifs, ballons, jouer, game, loisir,
    leisure, recreational, aire de jeux, terrain de sport, sports field, stade, stadium, jouent
best_interests: intérêt supérieur, intérêt supérieur de l'enfant, best interests, best interest determination, BID,
    BIP, best interests assessment, best interest, BIA, BIP panels, DIS
life_skills: compétences de vie, life skills, compétences de vie courante, aptitudes à la vie, vie courante,
    compétences psychosociales
mine_action: action contre les mines, lutte antimines, LAM, lutte anti-mines, mine action, AoR LAMH, LAMH, mine action
    humanitaire, lutte antimines humanitaire, humanitarian mine action
accessibility_ramps: rampe, ramp, PMR, disability-friendly, universal access, wheelchair access, handrail, main
    courante, infrastructures accessibles, accessible infrastructure, physically accessible, physiquement accessible,
    accessible buildings, bâtiments accessibles, barrier-free, latrines accessibles, accessible latrines, accessible
    toilets, toilettes adaptées, latrines adaptées, adapted latrines, accessible facilities, facilities accessible,
    structures accessibles, bâtiments adaptés, accessible services, services accessibles aux personnes handicapées
land_access: accès à la terre, accès au foncier, access to land, land access, terres cultivables pour déplacés,
    allocation of land, attribution de parcelles, allouer des terres, field plots, terres cultivables, farmland, terre
    agricole, arable land, agricultural land, terres arables, farm, cropland, parcelles cultivables, cultivable,
    terres pour cultiver, champs à cultiver, land to farm, land to cultivate
tenure_security: sécurité foncière, sécurité de tenure, sécurité d'occupation, tenure security, tenure, sécurisation
    foncière, sécuriser les sites fonciers, régularisation foncière, contrat de bail, rental agreements, lease
    agreements, contrats de location, bail écrit, written lease, sécurité foncière des sites, accords avec les
    propriétaires, agreements with landowners, agreements with landlords, rental contracts, contrats de loyer, bail
    pour, lease contract, land ownership of sites, statut foncier
due_diligence: due diligence, diligence voulue, diligence raisonnable, HRDDP, HRDD, politique de diligence, diligence
    en matière de droits
land_titles: titre de propriété, land title, title deeds, deed, attestations foncières, documents de propriété,
    property documents, ownership papers, certificat foncier, land certificates, titres fonciers, land documents,
    documents fonciers, possession foncière, attestation de détention coutumière, détention coutumière, attestations
    de détention coutumière
occupied_homes: occupation secondaire, secondary occupation, maisons occupées, occupied houses, occupation illégale,
    spoliation, land grabbing, accaparement des terres, biens spoliés, others living in their houses, others live in
    their houses, houses taken by others, maisons prises par d'autres
inheritance: héritage, inheritance, succession, hériter, inherit, droit des veuves à l'héritage, women's land rights,
    droits fonciers des femmes, femmes et foncier
property: propriété, property, assets, patrimoine
informal_sites: sites spontanés, sites informels, spontaneous sites, informal settlements, informal sites, sites de
    regroupement, squat, self-settled, makeshift camps, spontaneous settlements, spontaneous settlement
collective_centres: centre collectif, collective centre, collective centers, collective shelter sites
overcrowding: surpeuplé, promiscuité, overcrowded, surpopulation, congestion, désengorger, décongestionner, decongest,
    decongestion, saturation, entassement, trop de familles, crowded, surchargé, overfull, surpeuplement, sites
    pleins, camps full, surpeuplés, congested, sites débordés, sites saturés, sites full, overpopulated, trop de
    monde, families sharing tent, familles entassées, entassés, trois familles par abri, deux familles par abri,
    sharing a shelter, partagent un abri, partagent une tente, share a tent, share one tent, many families per tent,
    many families per shelter, people per shelter, people per tent, trop de PDI, trop de déplacés, times their
    capacity, beyond capacity, over capacity, au-delà de leur capacité, dépassent leur capacité, capacité dépassée,
    capacité d'accueil dépassée, above capacity, s'entassent, crammed, cramped, packed, désengorgement, several
    families per shelter, plusieurs familles par abri, plusieurs familles sous une même bâche, families share one
    shelter, families share one tent, familles dans un même abri, familles partagent un abri, sites débordent, camps
    saturés, full sites
out_of_camp: hors camp, hors site, outside camps, area-based approach, approche par zone, outside sites, outside the
    camps, outside the sites, hors des sites, en dehors des sites, living outside
site_committees: comité de site, comités de gestion des sites, comités de déplacés, comité de gestion, site
    committees, camp committees, IDP committees, gouvernance du site, camp governance, comités des sites, comités de
    site, comités de camp, comité des déplacés, comités PDI, displaced committees, site governance, gouvernance des
    sites, représentants des déplacés sur les sites, site leadership
community_centre: centre communautaire, community centre, community center, maison des jeunes, youth centre, foyer
    communautaire, salle polyvalente, hangar communautaire, community hall, centre social, maison communautaire
fencing: clôture, fence, fencing, mur d'enceinte, perimeter wall, grillage, palissade, enclosure, perimeter fence, mur
    de clôture, clôturer, clôturés, fenced, fences, wall around, mur autour, sites ouverts, ouvert à tous, ouvert aux
    quatre vents, open to anyone, anyone can enter, walls around, entre qui veut, n'importe qui entre, barbelés,
    barbed wire, wall camp, mur site, wall site, walls camp, mur camp, sites entourés
drainage: drainage, caniveaux, fossé, drainage channels, drain, canaux d'évacuation, évacuation des eaux pluviales,
    storm water, rigoles, gutter, eaux usées, wastewater, évacuation des eaux, eaux stagnantes, stagnant water,
    curage, sewage, égout, sewer, drainer, drained
rain: pluie, saison des pluies, rain, rainy season, hivernage, saison pluvieuse, intempéries, pluvieux, rainfall,
    pluviométrie, rainy, wet season, monsoon
winter_cold: froid, hiver, cold, winter, winterisation, winterization, saison froide, cold season, hivernisation,
    vague de froid, cold wave, habits chauds, vêtements chauds, warm clothes, warm clothing, couvertures chaudes, warm
    blankets
fire: incendie, fire, brûlé, burnt, burned, sinistre incendie, extincteur, fire extinguisher, anti-incendie,
    coupe-feu, firebreaks, fire prevention, fire safety, feux de brousse, bushfire, wildfire, pare-feu, brûlées,
    incendiées, burnt down, burned down, set on fire
wind_storm: vent, tempête, wind, storm, cyclone, ouragan, hurricane, tornade, vent violent, strong winds, orage,
    thunderstorm, foudre, lightning, storms, vents violents
shelter_emergency: kits abris d'urgence, tent, abri temporaire, temporary shelter, tentes familiales, family tents,
    emergency shelters, kits d'abris, shelters emergency, temporary shelters, abris temporaires, TENTES, tentes de
    fortune, abris de fortune, abri de fortune, makeshift shelters, tents
shelter_transitional: abri transitionnel, transitional shelter, T-shelter, abri semi-durable, semi-permanent shelter,
    semi-durable shelters
shelter_durable: abri durable, durable shelter, permanent shelter, abris permanents, logement durable, durable
    housing, permanent housing, logements sociaux, social housing, cases durables, logements durables, abri semi
    durable, abris semi-durables, abris durables, durable homes, permanent houses, permanent shelters, abris
    améliorés, maisons durables, semi-permanent shelters, abris plus durables, longer-lasting shelter, abris solides,
    abris plus solides, solid shelters, stronger shelters, shelters last, abris résistants, better shelters, abris en
    dur, maisons en dur, en dur, instead of tents, plutôt que des tentes, semi-durables, semi durable, logements en
    banco, maisons en banco, proper houses
house: maison, logement, habitat, habitation, house, housing, home, domicile, dwelling, door, fenêtre, window,
    moustiquaire de fenêtre, portail, gate, portière, houses, maisons
shelter_kits: shelter kit, kits de construction, building kits, kit de réparation, repair kits, kits outils, return
    kits, kits de retour, RHU
tarpaulin: bâche, tarpaulin, tarp, plastic sheeting, toile plastique, bâches plastiques
building_materials: matériaux de construction, building materials, construction materials, shelter materials,
    matériaux locaux, local materials, timber, bois d'œuvre, poles, perches, chevrons
roofing: toiture, roofing, roof, tôle, iron sheets, CGI, corrugated sheets, toit en tôle, corrugated iron
brick_cement: brique, brick, ciment, cement, banco, adobe, parpaing, béton, concrete, BTS, BTC, gravier, mortier,
    mortar mix
tools: outil, tool, marteau, hammer, clous, nails, pelle, shovel, pioche, outils agricoles, agricultural tools, hoe,
    daba, outillage agricole, charrue, farming tools, tractor, tracteur, motoculteur, machette, machinery agricole,
    matériel agricole, farm equipment, matériel aratoire, boîte à outils, outillage, brouette, wheelbarrow, toolkits
lock: serrure, cadenas, verrou, lock, padlock, verrouiller, lockable, loquet, latch
mattress_mat: matelas, mattress, natte, mat, sleeping mats, literie, bedding, tapis
bed: lit, bed, bunk
blanket: blanket, couette, quilt, drap, bedsheets, couverture chaude, bed sheet, couvertures nattes, nattes
    couvertures, distribution de couvertures, distribuer des couvertures, couvertures matelas, matelas couvertures,
    seaux couvertures, couvertures seaux, couvertures moustiquaires, moustiquaires couvertures, bâches couvertures,
    couvertures bâches, couvertures vêtements, couvertures ustensiles, bidons couvertures, couvertures kits, kits
    couvertures, couvertures habits chauds, couvertures et habits, couvertures et vêtements
mosquito_net: moustiquaire, mosquito net, MILDA, LLIN, bed net, bednet, ITN, moustiquaire imprégnée
jerrycan_bucket: bidon, jerrycan, seau, bucket, récipients d'eau, water containers, jerricane
soap: savon, soap, détergent, eau de javel, bleach, javel
clothes: vêtement, clothes, pagnes, shoes, chaussures, habillement, garments, habits
info_desk: information desk, info desk, guichet d'information, point d'information, kiosque d'information, infopoint,
    help desk, guichet d'accueil, centres d'information, info point
rumours: rumeur, rumour, rumor, désinformation, misinformation, disinformation, fausses nouvelles, fake news, discours
    haineux, haineux
hatred: discours de haine, hate speech, haine, hateful, hate, incitation à la haine, incitement, propos haineux,
    incitation à la violence, messages de haine, inciter, stigmatisation ethnique
satisfaction: satisfaction, enquêtes de satisfaction, PDM, post-distribution monitoring, enquêtes de perception,
    perception survey, suivi post-distribution, enquête post-distribution
radio: radio, radios communautaires, community radio, émission, émissions radio, station radio, radio locale, spot
    radio, radio station, émission radiophonique, radiodiffusion, poste radio, on air
posters: affiche, poster, dépliant, flyer, leaflet, supports visuels, IEC materials, boîte à images, pictograms,
    banderole, brochure, banner, affichage, put up posters, display, placarder
phone_sms: téléphone, phone, SMS, WhatsApp, mobile phone, portable, smartphone, téléphone portable, handset,
    cellphone, gsm, texto, text message, groupe whatsapp, messagerie, message texte, réseaux sociaux, social media,
    facebook, tel
code_of_conduct: code de conduite, code of conduct, politique de tolérance zéro, zero tolerance, charte éthique,
    éthique, ethic, déontologie, signer le code, sign the code
confidentiality: confidentialité, confidentiel, confidential, discrétion, privacy, intimité, anonyme, anonymous,
    discret, confidentielle
data_protection: protection des données, data protection, données sensibles, sensitive data, data responsibility,
    responsabilité des données, données personnelles, personal data, protection des données personnelles, sécurité des
    données, data security
corruption: corruption, détournement, diversion of aid, fraude, fraud, pots-de-vin, bribes, bribery, rackets,
    favoritisme, favouritism, aid diversion, taxation illégale, illegal taxation, extorsion, extortion, corrupt,
    népotisme, extorquer, extorted, extort
stigma: stigmatisation, stigmatiser, stigma, rejet communautaire, rejection, ostracised, rejetées par leur famille,
    rejetées par la communauté, rejected by their families, rejected by the community, rejet des survivantes, rejet
    familial, ostracisme, shame, honte, mises à l'écart, mise à l'écart, chassées par leur famille, exclues de la
    communauté, chassées du foyer, blamed, blâmées, survivantes cachent, survivors hide, cachent leur viol
underreported: sous-déclaration, sous-notification, underreporting, under-reporting, underreported, cas non déclarés,
    unreported, not reported, cas non rapportés, rarement déclarés, peu déclarés, faible dénonciation, do not report,
    non déclarés, not declared
discrimination: exclusion, exclure, marginalisation, marginalised, exclus, laissés-pour-compte, left behind, excluded,
    excluding, marginalisés
legal_clinic: clinique juridique, legal clinic, boutique de droit, legal aid office, maison de justice
justice: justice, judiciaire, judicial, tribunal, accès à la justice, access to justice, juridictions, go to court,
    court cases, court hearing, courthouse, before the court, taken to court, cour d'appel, courts closed, closed
    courts, courts far, courts too far, reopen courts, courts destroyed, courts functional, functioning courts, courts
    working, trial, procès, courts judges, access to courts
impunity: impunité, poursuites, prosecution, prosecute, poursuivre les auteurs, poursuites judiciaires, impuni,
    poursuivis, unpunished, held to account, brought to justice, trafiquants poursuivis, poursuivre les trafiquants,
    prosecution of traffickers, impunies, impunis, unpunished violations, jamais inquiétés, promènent librement, answer
    for, répondre de leurs actes, rendre des comptes, hold to account, rendent des comptes
transitional_justice: justice transitionnelle, transitional justice, vérité et réconciliation, truth and
    reconciliation, CVJR, truth commission, commission vérité
reparations: réparation pour les victimes, reparations, réparations des victimes
law_policy: loi, législation, law, décret, decree, cadre juridique, legal framework, convention de Kampala, Kampala
    Convention, domestication de la convention, stratégie nationale, national strategy, député, parlementaire,
    parliament, politique nationale, public policy, rule, regulation, code, arrêté ministériel, bylaw, règlement
    intérieur, assemblée nationale, cadre légal
human_rights: droits humains, droits de l'homme, human rights, droit, rights, DH, violations des droits, human rights
    violations
detention: prison, détention, jail, maison d'arrêt, lieux de détention, places of detention, carcéral, pénitentiaire,
    cellule de garde, garde à vue, emprisonné, prison cells, arrêté, détenir, detained, detain, jailed, incarcérés,
    incarcération
arbitrary_arrest: arrestations arbitraires, arrest, arbitrary arrest, détention arbitraire, arbitrary detention, held
    without charge, held without trial, held arbitrarily, détenus sans charge, arrêtés sans preuve, sans inculpation,
    detained without trial, détenus arbitrairement, arrêtés sans jugement, arrêtés arbitrairement, held for months,
    sans motif valable, arrested because, arrêtés sans raison, detained without reason, arrested without reason, held
    without reason, détenus sans raison
torture: torture, traitements inhumains, inhuman treatment
looting: pillage, piller, looting, loot, theft, vol de bétail, cattle rustling, braquage, robbery, voleurs, vol de
    biens, looted, stealing, saccage, pillé, pillée
insecurity: insécurité, incursion, combats, violence armée, armed violence, conflit armé, armed conflict,
    affrontements, clashes, guerre, war, insecure, insécuritaire, unsafe, situation sécuritaire, clash, hostilités,
    opération militaire, military operation, offensive militaire, bombardement, bombing, shelling, incident, incident
    sécuritaire, security incident, combat, fighting, crossfire, tirs croisés, agressées, security situation
attack: attaque, attack, attacked, attacking, s'en prendre aux populations, s'en prendre aux civils, prennent aux
    populations, prennent aux civils, s'attaquer aux populations, s'attaquer aux civils, représailles, reprisals
civilian_casualties: civilian casualties, pertes civiles, civilian harm, dommages civils, dommages causés aux civils,
    harm to civilians, suivi des victimes civiles, nombre de victimes civiles
air_strikes: frappe aérienne, airstrike, air strikes, drone, frappes de drones, drone strikes, bombardements aériens,
    aerial bombing
patrols: patrouille, patrol, rondes, vigilance committees, comités de vigilance, guard, night watch, vigiles,
    surveillance de nuit
blockade: blocus, blockade, enclavé, besieged, villes assiégées, embargo, under siege, siege, assiégé, levée du blocus,
    lift the blockade, ville sous blocus, lift the siege, lever le siège, siege imposed, besieged towns, encerclé,
    encirclement, coupée du monde, coupé du monde, coupées du monde, cut off from the world, ville encerclée,
    encerclement
hard_to_reach: zones difficiles d'accès, hard-to-reach, difficile d'accès, zone inaccessible, inaccessible areas, areas
    we cannot reach, inaccessibilité, zones hors d'accès, out-of-reach areas, hors de contrôle de l'état, outside
    government control, unreachable, injoignable, zones injoignables
checkpoint: barrière routière, roadblocks, check-point, checkpoint, poste de contrôle, barrage routier, barrière, road
    blocks, barrages illégaux, barrages et paiements, barrages des groupes armés, multiplication des barrages
farmer_herder_conflict: conflits agriculteurs-éleveurs, conflits éleveurs agriculteurs, farmer-herder conflict,
    herder-farmer, agropastoral conflicts, conflits agropastoraux, transhumance, couloirs de transhumance, farmer
    herder clashes, herder farmer conflict, couloir de passage, transhumance corridor, pastoralism, nomadisme,
    seasonal migration of herds, pastoral, mobilité pastorale, parcours du bétail, stock routes, couloirs de passage,
    conflits entre éleveurs et agriculteurs, conflits agropasteurs, farmers and herders, herders and farmers, éleveurs
    et agriculteurs, agriculteurs et éleveurs, pistes à bétail, couloirs de bétail, cattle corridors, transhumance
    corridors, grazing routes, conflits champs
peace_committees: comité de paix, peace committee, comités locaux de paix, CLRC, comités de réconciliation, peace
    clubs, clubs de paix
radicalisation: radicalisation, extrémisme violent, violent extremism, PVE, CVE, extremism, enrôlement dans les
    groupes armés, déradicalisation, extrémisme, rejoignent les groupes armés, rejoindre les groupes armés, join armed
    groups, joining armed groups, joining the armed groups, enrôlement des jeunes, youth recruitment,
    deradicalisation, radicalised, tentés par les groupes armés, attractivité des groupes armés, rallier les groupes
    armés, pulled into armed groups, radicalization, rejoignent les groupes, rejoindre les groupes, join the groups,
    join groups
static_services: services de protection, protection services, fixed services, centre de protection, protection centre
protection_desk: protection desk, bureau de protection, guichet de protection
witchcraft: sorcellerie, sorcière, witchcraft, accusations de sorcellerie, enfants dits sorciers
polygamy_divorce: divorce, répudiation, pension alimentaire, alimony, polygamie
separated_latrines: latrines séparées, latrines séparées par sexe, separate latrines, gender-segregated latrines,
    sex-separated toilets, toilettes séparées, toilettes pour femmes, women's toilets, sex-segregated, latrines non
    séparées, latrines séparées hommes femmes, separate latrines for women, toilettes séparées hommes, latrines for
    women, latrines pour femmes, latrines pour filles, latrines mixtes, mixed latrines, latrines avec verrous, toilets
    with locks, latrines with locks, latrines qui ferment, douches séparées, separate showers, gender-separated
burial: enterrement, cimetière, burial, cemetery, inhumation, funérailles, burying, enterrement digne, EDS, safe
    burial, dead bodies, dépouilles, corps sans vie, morgue
free: gratuit, free
workshop_meeting: réunion, meeting, forum, rencontre, séance de travail, session, assembly meeting, convoquer,
    séminaire, seminar, conférence, réunit, table ronde, round table, roundtable, tables rondes
medical: médicale, soigner, soins médicaux, medical care
primary_health: soins de santé primaires, SSP, primary health care, PHC, soins primaires, primary care, santé
    primaire, primary health
secondary_health: soins secondaires, secondary care, secondary health, santé secondaire, soins spécialisés,
    specialised care, specialized care, specialist care
hospital: hôpital, hospital, hôpital de district, district hospital, hôpital régional, hôpital général, HGR,
    hospitalier, CSRéf, centre de santé de référence, HD, centre hospitalier, maternité hospitalière
hospitalisation: inpatient, hospitaliser, hospitalized, admission à l'hôpital
outpatient: ambulatoire, outpatient, soins ambulatoires
mobile_clinic: équipe médicale mobile, mobile health team, mobile medical team, stratégie mobile, mobile clinics,
    mobile health, EMM, unité médicale mobile, mobile medical unit, clinique mobile, cliniques mobiles, soins mobiles,
    consultations foraines, stratégie avancée santé, mobile health clinics, mobile health services
health_district: district sanitaire, health district, aire de santé, health area, zone de santé, health zone
surgery: chirurgie, surgery, opération chirurgicale, surgical, chirurgical, bloc opératoire, operating theatre,
    operating room
trauma_care: traumatologie, trauma care, traumatisme physique, orthopédie, trauma kits
first_aid: premiers secours, first aid, secourisme, secouriste
emergency_care: urgences médicales, emergency care, emergency room, health emergency, réanimation, intensive care,
    soins intensifs
pharmacy: pharmacie, dépôt pharmaceutique, drug store
medical_supplies: consommables médicaux, medical supplies, consommables, consumables, medical consumables, medical
    kits, kits médicaux, IEHK, kits d'urgence sanitaire, interagency emergency health kit, health kits, kits santé
medical_equipment: équipement médical, medical equipment, matériel médical, matériel médico-technique, plateau
    technique
stock_out: rupture de stock, ruptures, stockout, shortage of medicines, pénurie de médicaments, drug shortage,
    pénurie, shortage, stock outs, out of stock, stocks exhausted, stocks épuisés, épuisement des stocks, stock
    épuisé, run out, ran out, rupture de kits, stock left, stocks left, stocks vides, stock vide, empty stocks, stocks
    finished, stocks finis, stock finished, stock fini
pipeline_breaks: rupture de pipeline, pipeline breaks, pipeline break, rupture du pipeline, pipeline dried, ruptures
    d'approvisionnement, rupture d'approvisionnement, pipeline rompu, broken pipeline, supply breaks, supply chain
    breaks, break in supply, pipeline
cold_chain: chaîne de froid, cold chain, réfrigérateur, fridge, refrigerator, frigo, glacière, cold box, congélateur,
    freezer, chambre froide
oxygen: oxygène, oxygen, concentrateurs d'oxygène
blood: sang, blood, transfusion, banque de sang, blood bank, transfusion sanguine
laboratory: laboratoire, laboratory, lab, analyses biologiques, labo
free_care: gratuité des soins, soins gratuits, free care, free health care, free healthcare, free treatment, gratuité,
    free medical care, soins médicaux gratuits, gratuité des soins de santé, care free of charge, cannot pay for
    treatment, cannot afford health care, cannot afford care, afford health care, afford treatment, payer les soins,
    payer leurs soins, pay for health care, pay for care, exempter des frais médicaux, exemption des frais, exemption
    de frais, exemption of fees
user_fees: recouvrement des coûts, user fees, frais de consultation, consultation fees, cost recovery, coût des soins,
    frais médicaux, medical fees, frais de santé
health_insurance: assurance maladie, mutuelle de santé, health insurance, AMU, couverture sanitaire universelle,
    universal health coverage, UHC, CSU
consultation: consultation médicale, medical consultation, consultation curative, CPC
routine_vaccination: vaccination de routine, routine immunization, PEV de routine, routine immunisation, routine
    vaccination
zero_dose: zéro dose, unvaccinated
measles: rougeole, measles, rubéole
polio: polio, poliomyélite, poliomyelitis, PVDV, cVDPV
diarrhoea: diarrhée, diarrhoea, diarrhea, diarrhéique, dysenterie, SRO, ORS, sels de réhydratation orale, oral
    rehydration
malaria: paludisme, malaria, palu, antipaludique, antimalarial, CTA, chimioprévention du paludisme, SMC, seasonal
    malaria chemoprevention
vector_control: lutte antivectorielle, LAV, vector control, moustiques, mosquitoes, pulvérisation intradomiciliaire,
    démoustication, vecteurs, fumigation, insecticide
meningitis: méningite, meningitis
ebola: ebola, marburg, fièvre hémorragique, haemorrhagic fever, MVE, EVD, hemorrhagic fever, lassa
covid: covid, coronavirus, covid-19
dengue: dengue, fièvre jaune, yellow fever, chikungunya, zika
mpox: mpox, variole du singe, monkeypox, variole simienne
diphtheria: diphtérie, diphtheria, coqueluche, pertussis, whooping cough
tuberculosis: tuberculose, tuberculosis, TB, antituberculeux
hiv: VIH, HIV, sida, PVVIH, PLHIV, ARV, antirétroviraux, VIH/SIDA
sti: IST, STI, infections sexuellement transmissibles, sexually transmitted infections, MST
hepatitis: hépatite, hepatitis
typhoid: typhoïde
respiratory_infection: infection respiratoire, IRA, respiratory infection, pneumonie, pneumonia, ARI, toux, cough,
    respiratory
skin_disease: gale, scabies, maladies de la peau, skin disease, dermatose
eye_care: soins oculaires, eye care, cataracte, ophtalmologie, lunettes, glasses, trachome, trachoma
dental: soins dentaires, dental, dentiste
worms: déparasitage des enfants, deworming, parasites intestinaux, bilharziose, schistosomiasis, intestinal worms
neglected_tropical_disease: maladies tropicales négligées, MTN, NTD, neglected tropical diseases, lèpre, leprosy,
    onchocercose, river blindness, leishmaniose, ver de guinée, guinea worm
snakebite: morsure de serpent, snakebite, antivenin, sérum antivenimeux, antivenom, snake bite
rabies: rage humaine, rabies, rage canine
chronic_disease: maladies chroniques, maladies non transmissibles, MNT, NCD, chronic diseases, non-communicable
    diseases, diabète, hypertension, drépanocytose, sickle cell, HTA, noncommunicable, dialyse, dialysis
cancer: cancer, oncologie
epilepsy: épilepsie, épileptique
disease: disease, illness, pathologie, sickness
epidemic: épidémie, epidemic, outbreak, flambée, épidémique, pandémie, pandemic, riposte épidémique, outbreak
    response, maladies à potentiel épidémique, MAPE, maladies épidémiques
disease_surveillance: surveillance épidémiologique, SIMR, IDSR, disease surveillance, surveillance des maladies,
    EWARS, alerte épidémiologique, surveillance à base communautaire, community-based surveillance, épidémiologie,
    contact tracing, recherche des contacts
protective_equipment: équipement de protection individuelle, PPE, personal protective equipment, gloves, masques,
    masks
isolation: isolement des malades, isolation, quarantaine, quarantine, isolation ward, unité d'isolement
medical_waste: déchets biomédicaux, medical waste, déchets médicaux, incinérateur, incinerator, biomedical waste,
    healthcare waste
mortality: mortalité, décès, deaths, létalité, fatality, die, mourir
one_health: une seule santé, zoonose, zoonosis, zoonotic
attack_health: attaque contre les soins, attacks on health care, attaques contre la santé, attacks on health, mission
    médicale, medical mission, protection de la mission médicale
maternal_health: santé maternelle, maternal health, maternité, maternel, SMI, SMNI, mère-enfant, mother and child
    health, MCH, santé materno-infantile, maternal and child health
antenatal: CPN, consultation prénatale, antenatal, ANC, prénatal
postnatal: CPON, consultation postnatale, postnatal, PNC, post-partum, postpartum
childbirth: childbirth, delivery at health centre, birth, naissance, assisted delivery, accouchement assisté,
    delivering mothers, safe delivery, give birth, accouchements, accoucher, accouchent
emergency_obstetric: SONU, EmONC, soins obstétricaux d'urgence, césarienne, caesarean, c-section, obstétrical,
    obstetric, CEmONC, BEmONC, SONUB, SONUC
newborn: newborn, néonatal, couveuse, incubator, premature baby, nouveaux nés, bébé prématuré, enfant prématuré,
    naissance prématurée
fistula: fistule, fistula
delivery_kit: kit d'accouchement, delivery kit, clean delivery, birth kit
reproductive_health: santé reproductive, santé de la reproduction, SR, SSR, SRH, reproductive health, sexual and
    reproductive health, santé sexuelle, sexual health, SSRAJ, DMU, MISP, dispositif minimum d'urgence, minimum
    initial service package, SRMNIA, SRHR, santé sexuelle et reproductive, SRH services, accouchements assistés,
    services SR, accouchement
family_planning: planification familiale, family planning, contraception, contraceptif, condom, préservatif,
    espacement des naissances, birth spacing
abortion: avortement, abortion, soins après avortement, SAA, post-abortion care, fausse couche, miscarriage
child_health: santé infantile, child health, PCIME, IMCI, IMNCI, santé de l'enfant, iCCM, pédiatrie, paediatric,
    pediatric
staff_care: staff care, burnout, épuisement professionnel, wellbeing of staff, staff wellbeing, soutien psychologique
    au personnel, staff well-being, R&R, staff welfare, conditions de travail, working conditions, bien-être du
    personnel, bien-être des équipes, bien-être des humanitaires, épuisement du personnel, exhausted staff, staff
    exhausted, staff are exhausted, stress du personnel, care for staff, staff mental health, personnel épuisé,
    équipes épuisées, exhausted teams, stress des agents, stress chez les agents, stress des équipes, staff stress,
    équipes à bout, agents épuisés, burn-out des agents, burned out, equipes stressées, fatigue du personnel,
    overworked staff, staff under stress, take care of staff, look after staff, prendre soin des équipes, prendre soin
    des humanitaires, our own staff, aide aux aidants, care for carers, caring for carers, aider les aidants, soutien
    aux aidants, burnout des équipes, wellbeing of teams, team wellbeing, teams wellbeing
malnutrition: malnutri, undernutrition, malnourished, malnutrition aiguë, acute malnutrition, GAM, MAG, dénutrition,
    wasting, émaciation, nutrition, malnutrition, MAM, MAS, SAM, nutritionnel, nutritional, nutritionnelle,
    nutritionnelles
severe_malnutrition: malnutrition aiguë sévère, severe acute malnutrition, severely malnourished, malnutris sévères,
    severe malnutrition, malnutrition sévère
moderate_malnutrition: malnutrition aiguë modérée, moderate acute malnutrition, moderately malnourished, moderate
    malnutrition, malnutrition modérée
cmam: PCIMA, CMAM, prise en charge communautaire malnutrition, PECIMA, community management of malnutrition, protocole
    simplifié, simplified approach, simplified protocol
nutrition_inpatient: CRENI, URENI, stabilisation nutritionnelle, stabilisation centre, stabilization center, centre de
    stabilisation, UNTI, unité nutritionnelle thérapeutique, SC nutrition, therapeutic feeding centre, inpatient SAM,
    IREN
nutrition_outpatient: CRENAS, URENAS, CRENAM, URENAM, OTP, UNTA, TSFP, outpatient therapeutic programme, UNS
therapeutic_food: ATPE, RUTF, plumpy nut, aliments thérapeutiques, ready-to-use therapeutic food, plumpynut,
    therapeutic food, intrants nutritionnels, nutrition supplies, plumpy, lait thérapeutique, therapeutic milk,
    nutritional inputs
supplementary_food: RUSF, ASPE, CSB, supercereal, farine enrichie, farine fortifiée, fortified flour, supplementary
    feeding, alimentation supplémentaire, plumpy sup, fortified food, misola
blanket_feeding: blanket feeding, BSFP, alimentation de couverture
nutrition_screening: dépistage nutritionnel, MUAC, périmètre brachial, nutrition screening, dépistage de la
    malnutrition, bracelet PB, family MUAC, PB mères, malnutrition screening, PB à domicile
nutrition_survey: SMART, enquête nutritionnelle, nutrition survey, anthropométrie, SQUEAC, enquête SMART
breastfeeding: allaitement, allaitement maternel exclusif, breastfeeding, breast-feeding, breastfeed
infant_feeding: ANJE, IYCF, alimentation du nourrisson, IYCF-E, infant feeding, ANJE-U, aliments de complément,
    complementary feeding, alimentation complémentaire, infant and young child feeding, complementary foods
breast_milk_substitute: substituts du lait maternel, BMS, lait infantile, infant formula, biberon, lait en poudre,
    powdered milk, code SLM
mothers_groups: groupes de mères, mother-to-mother groups, GASPA, maman lumière, mères leaders, mother groups, FARN,
    foyers d'apprentissage nutritionnel, FARNE
micronutrients: micronutriments, vitamine A, fer acide folique, iron folate, supplémentation, anémie, anaemia, anemia,
    MNP, iodine
stunting: retard de croissance, stunting, malnutrition chronique, chronic malnutrition
cooking_demo: démonstration culinaire, cooking demonstration, recettes, recipes, culinaire, cooking demos
dietary_diversity: diversité alimentaire, diet diversity, alimentation variée, dietary diversity, régime alimentaire,
    diet, balanced diet
water: eau, water, hydraulique, hydrique
drinking_water: eau potable, drinking water, eau de boisson, safe water, clean water, eau saine, eau propre, potable
    water
wash: EHA, WASH, eau hygiène assainissement, AEPHA, water sanitation and hygiene, EAH, laver, lavage, washing
water_network: adduction d'eau, AEP, mini-AEP, water network, réseau d'eau, SHVA, piped water, pipeline d'eau,
    canalisation d'eau, water supply system, water pipes, station de pompage, pumping station
water_tank: château d'eau, water tower, bladder, réservoir d'eau, citerne, water storage, stockage de l'eau, bâche à
    eau, réservoir, cuve, tanker
water_quality: qualité de l'eau, water quality, eau contaminée, contaminated water, analyse de l'eau, water testing,
    eau du marigot, eau des marigots, marigot, dirty water, eau sale, eau non potable, eau insalubre, boivent l'eau,
    eau impropre, chlore résiduel, contrôler la qualité de l'eau, eau souillée, eau de mare, polluted water
water_committee: comité de gestion de l'eau, CGPE, water committee, comité point d'eau, AUE, water users association,
    artisan réparateur, pump mechanic, comité d'eau, water management committee, comités de gestion des points d'eau,
    comité de gestion du point d'eau, comités de gestion de l'eau, water point committees, comités de gestion de point
    d'eau, comités des points d'eau, comités d'eau, water committees, water user committees, water users committees,
    comités d'usagers de l'eau
rainwater: eau de pluie, rainwater harvesting, rainwater, collecte d'eau de pluie, impluvium
sanitation: assainissement, sanitation, assainir, DAL, défécation à l'air libre, open defecation, besoins dans la
    nature, besoins à l'air libre, besoins en brousse, font leurs besoins dehors, relieve themselves, go to the bush,
    in the open air to relieve, defecate, défèquent, fosses pleines, font leurs besoins, faire leurs besoins, faire
    ses besoins, font dans la nature, besoins nature, se soulagent en brousse, se soulager, relieve themselves in the
    bush
clts: ATPC, CLTS, assainissement total piloté, FDAL, ODF, community-led total sanitation, open defecation free
solid_waste: déchets solides, ordures, garbage, solid waste, poubelle, waste management, gestion des déchets, rubbish,
    trash, dump, dépotoir, immondices, salubrité, déchets, bin, dustbin, bac à ordures, rubbish bin, waste collection,
    collecte des déchets
recycling: recycling, déchets plastiques, plastic waste
handwashing: lave-mains, hand washing, DLM, dispositif de lavage, laver les mains, wash hands
food_security: sécurité alimentaire, food security, SECAL, FSL, SAMEX, FSC
hunger: faim, hunger, hungry, famine, starvation, affamé, starve, food crisis, insécurité alimentaire, food
    insecurity, food insecure, hungry families, rien à manger, nothing to eat, une fois par jour, once a day, sautent
    des repas, ne mangent pas, eat once, rien à se mettre sous la dent, n'ont plus à manger, ventre vide, sans manger,
    rations coupées, soudure difficile, skipping meals
lean_season: soudure, lean season, période de soudure, hunger gap, hungry season, lean period
ipc_analysis: cadre harmonisé, CH, IPC phase, phase 3, phase 4, IPC analysis, EFSA, ENISAN
coping_strategies: stratégies d'adaptation, coping strategies, stratégies de survie, coping mechanisms, negative
    coping, mécanismes de survie, rCSI
school_feeding: cantine scolaire, school feeding, repas scolaire, school meals, cantine, alimentation scolaire, school
    canteen, school lunch, repas à l'école, lunch at school, home-grown school feeding
hot_meals: repas chauds, hot meals, repas cuisinés, wet feeding, repas, cooked meals
food_stock: stock alimentaire, banque de céréales, cereal bank, food stocks, grenier, stock de sécurité, grain bank,
    BC, food reserves, granary
food_safety: sécurité sanitaire des aliments, food safety, aliments avariés, expired food, périmés, périmé, expired
rice: riz, rice, riziculture, rizicole
millet: millet, sorgho, sorghum, fonio, mil et sorgho, le mil
maize: maïs, maize, corn
cereals: céréales, grain, céréalier, blé, wheat, farine, flour
legumes: niébé, cowpea, haricot, beans, arachide, groundnut, peanut, légumineuses, pulses
tubers: manioc, cassava, igname, yam, patate douce, sweet potato, pomme de terre, potato
cooking_oil: huile de cuisson, cooking oil, huile végétale, vegetable oil, huile alimentaire
salt_sugar: sel, salt, sucre, sugar, condiments
meat: viande, meat, boucherie, butcher, abattoir, slaughterhouse
eggs: oeufs, eggs
bread: bread, boulangerie, bakery, baker
milling: moulin, mill, décortiqueuse, grinding, moudre, mouture, meunerie, grinding mill
agriculture: agriculture, agricole, agricultural, agropastoral, agro-pastoral
planting_season: campagne agricole, planting season, saison agricole, growing season, campagne hivernale, agricultural
    season, farming season, agricultural campaign
fertiliser: engrais, fertiliser, fertilizer, fumier, manure, compost, NPK, urée, urea, intrant fertilisant
agricultural_inputs: agricultural inputs, farm inputs, intrants, kits agricoles, agricultural kits, intrants
    agricoles, farming inputs, agricultural input, relance agricole, relance de l'agriculture, production agricole
    vivrière, inputs
market_gardening: maraîchage, market gardening, jardin, kitchen garden, potager, garden, maraîcher, culture de
    contre-saison, contre-saison, off-season crops, légumes, vegetables, vegetable garden, jardins potagers, périmètre
    maraîcher, gardening, home garden, horticulture
fruit: fruits, fruit trees, arboriculture, arbres fruitiers, verger, orchard, moringa
cash_crops: coton, cotton, cultures de rente, cash crops, cacao, cocoa, café, coffee, karité, shea, gomme arabique,
    gum arabic, sésame
irrigation: irrigation, irriguer, irrigate, périmètre irrigué, PPI, goutte à goutte, drip irrigation, bas-fonds,
    aménagement hydroagricole, lowland, aménagements hydro-agricoles, canal d'irrigation, PIV
dam: barrage, dam, digue, dike, dyke, boulis, retenue d'eau, micro-barrage, embankment
harvest: récolte, harvest, moisson, yield, crop yield, production agricole, crop production, bad harvest
post_harvest: post-récolte, post-harvest, stockage des récoltes, crop storage, warrantage, pertes post-récolte,
    entreposage, warehouse receipt, conservation des récoltes, food storage, sacs PICS
food_processing: transformation des produits, food processing, transformation agroalimentaire, agro-processing,
    agroalimentaire, unité de transformation, processing unit, transformation agricole, séchage, drying
value_chain: chaîne de valeur, value chain, filière
crop_pests: ravageur, pest, criquet, locust, chenille, armyworm, oiseaux granivores, sauterelles, grasshoppers, ennemis
    des cultures, pesticide, déprédateurs, phytosanitaire, caterpillars, nuisibles, quelea, antiacridien,
    antiacridienne, essaims, swarms
crop_damage: dégâts champêtres, crop damage, destruction des champs, destruction of crops, champs détruits, divagation
    des animaux, crop destruction, elephants, hippopotames
agroecology: agroécologie, bonnes pratiques agricoles, agriculture de conservation, climate-smart agriculture,
    sustainable agriculture, agriculture intelligente, zaï, demi-lunes, half-moons, good agricultural practices
farmer_field_school: champ école, farmer field school, champs écoles paysans, CEP, FFS, CEAP, APFS
agricultural_extension: vulgarisation agricole, conseil agricole, encadrement agricole, agricultural extension,
    extension services, extension workers, agronome, agronomist
livestock: bétail, livestock, élevage, cheptel, herd, animal, animaux, troupeau, animal husbandry
pasture: pâturage, pasture, aire de pâturage, grazing, fourrage, fodder, déficit fourrager, bourgou, pâture,
    rangeland, grazing land
animal_feed: aliment bétail, animal feed, livestock feed, tourteaux, alimentation animale, ABT, cattle feed, feed for
    animals
livestock_water: abreuvement, watering points for animals, puits pastoral, pastoral well, abreuvoir, mare, livestock
    water, water for livestock, hydraulique pastorale, pond
veterinary: vétérinaire, veterinary, vet, santé animale, animal health, auxiliaire vétérinaire, CAHW, auxiliaires
    d'élevage, community animal health worker, veterinarian
livestock_vaccination: vaccination du bétail, livestock vaccination, vaccination animale, animal vaccination,
    vaccinate livestock, parc de vaccination, vaccinate animals, déparasitage du bétail, déparasitage animal, cattle
    vaccination
livestock_disease: épizootie, animal disease, maladies animales, fièvre aphteuse, foot-and-mouth disease, PPR, peste
    des petits ruminants, péripneumonie, livestock disease, epizootic, RVF, fièvre de la vallée du Rift, rift valley
    fever, charbon bactéridien, anthrax
restocking: reconstitution du cheptel, restocking, repeuplement, recapitalisation du cheptel, distribution d'animaux,
    livestock distribution, reconstitution des troupeaux, kit petits ruminants
destocking: déstockage, destocking
small_ruminants: petits ruminants, small ruminants, chèvre, goat, mouton, sheep, caprin, ovin, brebis, habbanayé,
    embouche
cattle: bovin, cattle, vache, cow, boeuf, zébu, taureau, oxen, ox
camel_donkey: chameau, camel, âne, donkey, dromadaire, cheval, horse, charrette, donkey cart, traction animale, animal
    traction
poultry: volaille, poultry, aviculture, poulet, chicken, avicole, poule, hen, grippe aviaire, avian flu
pigs: porc, pig, porcin, pork, peste porcine
beekeeping: apiculture, beekeeping, miel, honey, ruche, beehive, apiculteur
milk: lait, milk, laitier, dairy
cattle_theft: cattle raiding, livestock theft, bétail volé, enlèvement de bétail, cattle theft, stolen cattle,
    rustling, vols de bétail
fishing: pêche, fishing, fish, poisson, halieutique, fisheries
fishing_gear: filet de pêche, fishing net, matériel de pêche, fishing gear, kit de pêche, fishing kit, hameçon,
    fishing equipment
boat: pirogue, boat, canoe, pinasse, bateau, barge, embarcation, hors-bord, canot, baleinière, ferry, transport
    fluvial, voie fluviale, river transport, navigation, bac fluvial, bac motorisé, traversée du fleuve, river
    crossing
fish_farming: pisciculture, fish farming, aquaculture, étang piscicole, fish pond, empoissonnement
forest_products: PFNL, produits forestiers non ligneux, cueillette, wild foods, non-timber forest products, gathering
    wild food, aliments sauvages
hunting: hunting, hunter, braconnage, poaching, viande de brousse, bushmeat, chasseurs traditionnels, dozos, chasse et
    pêche, chasse traditionnelle
employment: emploi, job, employment, chômage, unemployment, chômeur, jobless, idle, désoeuvré, emplois, labour, jobs,
    créer des emplois, job creation, job opportunities, désoeuvrés, désoeuvrement, occuper les jeunes, oisiveté,
    inactifs, insertion économique, insertion professionnelle, insertion des jeunes, unemployed, no work, sans
    travail, pas de travail, nothing to do, rien à faire, out of work, désoeuvrée, sans emploi, sans occupation,
    travail des jeunes, jobs for young people, find work, trouver du travail, insertion socio-économique, insertion
    socioéconomique, veulent travailler, want to work, pouvoir travailler, cannot work
cash_for_work: cash for work, argent contre travail, HIMO, travail contre argent, CFW, THIMO, haute intensité de main
    d'oeuvre, labour-intensive works, public works, high labour intensity
food_for_work: vivres contre travail, food for work, food for assets, FFA, FFW, 3A, création d'actifs, asset creation,
    assistance alimentaire pour actifs
labour: main d'oeuvre, labourer, daily labour, travail journalier, journalier, day labourer, casual labour, labor
crafts: artisanat, crafts, artisan, handicraft, tailoring, tailleur, tissage, weaving, savonnerie, soap making,
    teinture, menuiserie, carpentry, mécanique moto
entrepreneurship: entreprise, business, entrepreneuriat, entrepreneurship, micro-entreprise, petite entreprise,
    entrepreneur, fonds de démarrage, start-up capital, kit de démarrage, startup kit, PME, SME, business grants,
    enterprise
microcredit: microcrédit, crédit, loan, microfinance, SFD, lending, micro-credit, petit capital
savings_groups: VSLA, groupement d'épargne, savings groups, savings, tontine, AVE&C, village savings and loan, MMD,
    VSL, épargne et crédit, groupes d'épargne, associations d'épargne, caisse d'épargne, épargne villageoise, épargne
    communautaire, épargne interne, épargne et de crédit, savings and loans, associations villageoises d'épargne,
    savings associations, groupements d'épargne, savings group
debt: dette, debt, endettement, indebted
cooperative: coopérative, OP, organisation paysanne, farmers organisation, producer group, organisations de
    producteurs, farmer group, union de producteurs
social_safety_net: filets sociaux, safety nets, protection sociale, social protection, filet de sécurité, social
    safety net, filets de sécurité sociale, social transfers
market: market, marché hebdomadaire, foire, weekly market, foirail, marketplace, commerce
shop: boutique, shop, magasin de vente, échoppe, kiosque, kiosk, petty trade, small trade, magasin de détail
price: price, tarif, hausse des prix, flambée des prix, price increase, inflation, vie chère, cost of living, coût de
    la vie, cherté, pouvoir d'achat, purchasing power, expensive, cher, price hikes, coût, cost, coûteux, fee, frais,
    costly, high prices, prix du marché, prix des denrées
price_subsidy: vente à prix modéré, subsidised sale, prix social, subvention des prix, subsidy, subventionner,
    subsidised, subsidized, vente subventionnée, prix subventionnés
market_monitoring: suivi des marchés, market monitoring, analyse de marché, market assessment, suivi des prix, price
    monitoring, étude de marché, JMMI, ICSM, EMMA, market analysis, panier minimum, PDM marché, SIM agricole
market_access: accès au marché, market access, access to markets, fermeture des marchés, market closure, réouverture
    des marchés, marchés fermés, closed markets, marché fermé, markets closed, marchés sont fermés
conditional_cash: cash conditionnel, conditional cash, transfert conditionnel, CCT, restricted cash
voucher: bon d'achat, e-voucher, coupon électronique, foire aux coupons, bons alimentaires, food voucher
mobile_money: mobile money, argent mobile, orange money, paiement mobile, transfert électronique, mobile payment,
    monnaie électronique, e-transfer, mobile banking
bank: banque, bank, bancaire, FSP, financial service provider, institution financière, banking, liquidité, cash
    shortage, financial institution
cash_working_group: groupe de travail cash, cash working group, CWG, GTC, GTTM
transfer_value: valeur du transfert, transfer value, montant du transfert, MEB, panier de dépenses minimum, PMDM,
    minimum expenditure basket, amount, transfer amount
climate: climat, climate, climatique, changement climatique, climate change, réchauffement, global warming, climatic
environment: environnement, environment, environnemental, écologique, ecological, verdissement, greening,
    environmental, dégradation de l'environnement, environmental degradation, écosystème
natural_disaster: catastrophe naturelle, natural disaster, disaster, aléa, hazard, catastrophe, calamité, natural
    hazards, aléas climatiques, chocs climatiques, climate shocks
drought: sécheresse, drought, dry, déficit pluviométrique, rainfall deficit, dry spell, poches de sécheresse, arid,
    aride
dry_season: saison sèche, dry season, étiage, hot season
heat: chaleur, heat, canicule, heatwave, vague de chaleur, saison chaude
dust: poussière, dust, vent de sable, sandstorm, harmattan, brume
landslide_erosion: érosion, glissement de terrain, landslide, ravinement, éboulement, mudslide
earthquake: séisme, earthquake, tremblement de terre, volcan, volcano, volcanic
desertification: désertification, dégradation des terres, land degradation, ensablement, sols dégradés, degraded land,
    avancée du désert, restauration des terres, land restoration, conservation des eaux et des sols, soil restoration,
    soil, dune, dunes, brise-vent, windbreak
desert: désert, desert, Sahara
deforestation: déforestation, coupe abusive du bois, coupe de bois, forêt, forest, wood cutting, deforest, coupe du
    bois, couper les arbres, cutting trees
pollution: pollution, polluer, pollute, contamination environnementale, mercure, cyanure, cyanide, toxic
river: fleuve, river, rivière, cours d'eau, lac, lake, fluvial, stream
natural_resources: ressources naturelles, natural resources, partage des ressources, resource sharing, GRN, gestion
    des ressources naturelles, shared resources
weather_forecast: prévision météo, weather forecast, météo, météorologie, weather, prévisions saisonnières, seasonal
    forecast, agro-météo, meteorological
resilience: résilience, résilient, relèvement, relèvement précoce, early recovery, recovery
climate_adaptation: adaptation au climat, climate adaptation, adaptation au changement climatique, adaptation
    climatique, finance climat, climate finance, fonds vert, green climate fund
crop_insurance: assurance agricole, crop insurance, assurance climatique, index insurance, livestock insurance
sandbags: sacs de sable, sandbag, cordon pierreux, gabions, flood protection, sandbags, sand bags, dykes, dikes, digues
gold_mining: orpaillage, gold mining, site minier, artisanal mining, orpailleur, gold miner, mines artisanales, mining
    sites, zones minières, mining areas, carrés miniers, zones d'orpaillage
education: instruire, donner cours, give lessons, lessons, instruction, enseignement
classroom: salle de classe, classroom, class, classes
education_in_emergencies: éducation en situations d'urgence, ESU, EiE, education in emergencies, emergency education,
    cluster éducation, education cluster
primary_education: école primaire, enseignement primaire, primary school, primary education, école fondamentale, cycle
    fondamental, elementary school, écoles primaires, élèves du primaire, niveau primaire, cycle primaire, primary
    pupils
secondary_education: enseignement secondaire, école secondaire, collège, lycée, secondary school, secondary education,
    high school, middle school, écoles secondaires, élèves du secondaire, niveau secondaire, cycle secondaire
preschool: préscolaire, maternelle, jardin d'enfants, preschool, pre-school, kindergarten, nursery school,
    développement de la petite enfance, DPE, early childhood development, ECD, petite enfance, crèche
university: université, enseignement supérieur, higher education, tertiary education
koranic_school: école coranique, medersa, madrasa, koranic school, quranic school, école franco-arabe, koranic,
    coranique
non_formal_education: éducation non formelle, enseignement non formel, non-formal education, NFE, informal education,
    éducation informelle
accelerated_learning: éducation accélérée, apprentissage accéléré, classe passerelle, stratégie de scolarisation
    accélérée, SSA, SSAP, accelerated learning, accelerated education, ALP, bridging class, cours de rattrapage,
    rattrapage scolaire, cours de remédiation, remédiation, catch-up classes, remedial class, remedial education,
    tutoring, rattrapage, bridging classes, classes de rattrapage, speed school, classes passerelles, remedial, cours
    accélérés, cours accéléré, catch-up learning
literacy: alphabétisation, cours d'alphabétisation, literacy, lire et écrire, reading and writing, numeracy,
    alphabétisation fonctionnelle, literacy class
radio_distance_learning: enseignement à distance, éducation par radio, cours par radio, éducation radiophonique,
    distance learning, radio education, radio lessons, remote learning, e-learning, formation en ligne, online
    training, webinaire, webinar
temporary_learning_space: espace temporaire d'apprentissage, ETA, ETAPE, espace d'apprentissage temporaire, temporary
    learning space, TLS, temporary classroom, classe temporaire, tente école, tente scolaire, school tent, salle de
    classe temporaire, hangar scolaire, temporary learning centre, école sous tente, salle de classe sous tente,
    salles de classe provisoires, classes provisoires, temporary classrooms, espaces d'apprentissage temporaires,
    classes temporaires, espaces temporaires, temporary schools, écoles temporaires, school tents, tentes écoles,
    tents for schools, centre d'apprentissage temporaire, learning spaces, espaces d'apprentissage, classrooms
    temporary, tentes pour les écoles, classes sous tente, classes sous tentes, écoles sous tentes, abris scolaires,
    abri scolaire, school shelters
straw_school: école en paillote, paillote, classe sous paillote, école sous arbre, straw classroom, classe en paille,
    école sous hangar, school under a tree, learn under trees, class under a tree, study under trees, classes sous les
    arbres, apprennent sous les arbres, étudient sous les arbres, lessons under trees, classes sous hangar, classe
    sous hangar, hangars classes, apprennent sous, learn under, écoles sous paillotes, cours sous les arbres, under
    trees school
school_closure: fermeture d'école, école fermée, école non fonctionnelle, school closure, closed school, schools shut,
    non-functional school, écoles fermées, écoles restent fermées, schools closed, schools remain closed, schools stay
    closed, schools still closed, écoles toujours fermées, écoles ne fonctionnent pas, schools not functioning, écoles
    non fonctionnelles, plus d'école, no school for, écoles ne fonctionnent, closed schools, classes vides, empty
    classrooms, écoles vides, non-functional schools, schools are still closed, écoles à l'arrêt, fermeture des
    écoles, fermeture d'écoles, school closures, pas classe depuis, had no school, sans école, n'ont plus classe,
    privés d'école, privés d'éducation, école est fermée, fermeture prolongée, écoles du cercle sont à l'arrêt
school_access: accès à l'éducation, access to education, accès à l'école, access to school, access to learning, access
    to schools, accès à la scolarité, accès aux écoles, access to schooling, accès à une éducation
attendance: fréquentation scolaire, assiduité, school attendance, absentéisme, absenteeism, aller à l'école, going to
    school, présence en classe, go to school
retention: rétention scolaire, maintien à l'école, maintien des filles, retention, keep girls in school, staying in
    school, maintien des filles à l'école, maintenir les filles à l'école, keeping girls in school, rester à l'école,
    stay in school
school_fees: frais de scolarité, frais scolaires, frais d'inscription, écolage, minerval, school fees, tuition fees,
    tuition
school_kits: kit scolaire, fourniture scolaire, school kit, school supplies, kit élève, learning kit, student kit,
    cartable, school bag, matériel scolaire, exercise books, cahier, ardoise, stylo, learning materials, school
    materials, fournitures pour les élèves, fournitures pour les enfants, fournitures pour écoliers, kits for pupils,
    kits pour élèves, student kits, kits élèves
teacher_kits: kit enseignant, kit pédagogique, matériel didactique, teacher kit, teaching materials, matériel
    pédagogique, kit didactique, teaching aids, kit maître
recreational_kits: kit de jeux, school in a box, école en boîte, matériel récréatif
textbooks: manuel scolaire, livre scolaire, textbook, school book, livre de lecture, cahiers, notebooks, pens, stylos
school_furniture: table-banc, bancs d'école, mobilier scolaire, desk, school furniture, school benches, pupitre,
    tableau noir, blackboard
school_wall: clôture de l'école, school fence, school wall, clôture scolaire
overcrowded_classes: classe surchargée, effectif pléthorique, classes pléthoriques, overcrowded classroom, crowded
    classes, ratio élèves-maître, pupil-teacher ratio
exams: examen, examens nationaux, évaluation des acquis, DEF, CEPE, BEPC, baccalauréat, exam, school exam, certificat
    d'études, end-of-year exams
certification_of_learning: attestation scolaire, certificat de scolarité, bulletin scolaire, school certificate,
    school records, reconnaissance des diplômes, diplôme, diploma, certification of learning, livret scolaire
curriculum: curriculum, syllabus, langue d'enseignement, language of instruction
school_year: année scolaire, school year, academic year, trimestre scolaire, school term, calendrier scolaire, school
    calendar
school_protection: école sûre, safe schools, safe school declaration, attaques contre l'éducation, attaques contre les
    écoles, attack on education, attacks on schools, school attacks, protection des écoles, sécurité des écoles,
    attaques d'écoles, attaques sur les écoles, attacks on education, écoles attaquées, schools attacked, attacks
    against schools, déclaration sur la sécurité dans les écoles, protéger les écoles, protect schools, protection of
    schools, sécuriser les écoles, sécurité dans les écoles, school safety, safer schools, incendies d'écoles, écoles
    brûlées, schools burnt, school burned, pupils attacked, teachers attacked, environnement scolaire protecteur,
    environnement scolaire sûr, protective school environment, safe learning environment, environnement
    d'apprentissage sûr, écoles sûres, sécurité à l'école, safe learning, écoles plus sûres, école protectrice,
    sécurisation des écoles, protect education, targeting schools, schools targeted, écoles ciblées, écoles visées,
    écoles prises pour cible
occupied_schools: occupation d'écoles, école occupée, occupied school, occupation of schools, families sleeping in
    classrooms, salles de classe occupées, libérer les écoles, free up classrooms, usage militaire des écoles,
    military use of schools, schools as barracks, quitter les écoles, leave the schools, vacate schools, vacate the
    schools, démilitarisation des écoles, living in schools, schools used as shelters, vivent dans les écoles, abrités
    dans les écoles, logés dans les écoles, hébergés dans les écoles, sheltering in schools, occupied classrooms,
    utilisation militaire des écoles, écoles utilisées par, occupation des écoles, écoles occupés, schools occupied,
    évacuer les écoles, IDPs living in schools, families living in schools, sheltered in schools, occupent les écoles,
    occupent des écoles, school buildings occupied, soldiers in schools, militaires dans les écoles, écoles occupées
    par les déplacés, désengorger les écoles, quittent les écoles, IDPs occupying school, occupying school, occupying
    schools, living in classrooms, sleeping in classrooms, dorment dans les écoles, dorment dans les classes
education_quality: qualité de l'éducation, qualité de l'enseignement, quality of learning, quality of teaching
education_authority: ministère de l'éducation, DRE, académie d'enseignement, centre d'animation pédagogique, DREN,
    inspection académique, ministry of education, MoE, délégation de l'éducation, éducation nationale, inspection de
    l'enseignement
logistics: logistique, logistics, logisticien, cluster logistique, logistics cluster, logistician
last_mile: last mile, last-mile delivery, livraison finale
tender: appel d'offres, tender, call for tender, fournisseur, supplier, soumissionnaire, bidding
common_services: services communs, common services, services logistiques communs, shared services, mutualiser les
    moyens, pooling resources, mettre en commun
armoured_vehicle: véhicule blindé, armoured vehicle, blindé
bus: autocar, minibus, navette, shuttle
maritime_port: port maritime, seaport, harbour, dock, harbor, quai, jetty, embarcadère, port fluvial
unhas: UNHAS, vol humanitaire, humanitarian flight, service aérien humanitaire, air service, humanitarian air service,
    ECHO flight, transport aérien, air transport, liaison aérienne, passenger flights, humanitarian air services, vols
    UNHAS, additional flights, rotations aériennes, air rotations
helicopter: hélicoptère, helicopter, chopper, hélico
aircraft: avion, aéronef, aircraft, airplane
airlift: pont aérien, airlift, fret aérien, air cargo, parachutage, airdrop, largage aérien
airstrip: piste d'atterrissage, aérodrome, aéroport, airstrip, runway, airfield, airport, landing strip, piste
    aérienne, laterite strip, réhabilitation de la piste d'atterrissage, airstrip rehabilitation, rehabilitate the
    airstrip, repair runway
bridge: pont, bridge, passerelle métallique, bailey bridge, radier, ponceau, culvert, footbridge, dalot, réparer le
    pont, réhabilitation du pont, pont détruit, repair bridge, fix the bridge, bridge rehabilitation, broken bridge
enclave: zone reculée, remote area, localité isolée, zone enclavée, landlocked, éloigné, remote, reculé, isolé,
    isolated
fuel: carburant, gasoil, gazole, essence, diesel, petrol, gasoline, kérosène, jet fuel, mazout, fuel, gazoil
fuel_shortage: pénurie de carburant, manque de carburant, crise du carburant, fuel shortage, lack of fuel, fuel
    crisis, fuel scarcity, scarcity of fuel
customs: douane, dédouanement, customs, customs clearance, exonération, franchise douanière, tax exemption,
    exonération fiscale, duty free, import duty, import duties, droits de douane, détaxe
taxes: taxe, impôt, tax, taxation, redevance, péage, toll, racket, illegal fees, payer aux barrières, taxes illégales,
    paiements illégaux, illegal payments, prélèvements illégaux, illegal levies, levies
generator: groupe électrogène, generator, genset, générateurs électriques
electricity: électricité, energie, électrique, power supply, électrification, délestage, coupure de courant, energy
transport_companies: transporteur local, trucking company, transport company, local transporters
packaging: emballage, conditionnement, palette, pallet, carton, conteneur, container, crate, packing
logistics_assessment: évaluation logistique, logistics capacity assessment, LCA, étude des axes, road assessment,
    évaluation des routes, évaluation des pistes
telecoms: télécommunication, télécoms, ETC, cluster télécommunications, emergency telecommunications, emergency
    telecommunications cluster, TIC, ICT
internet: internet, connexion internet, connectivité, wifi, wi-fi, haut débit, bandwidth, bande passante, débit,
    broadband, starlink, VSAT, site web, website, online
phone_network: réseau téléphonique, réseau mobile, réseau GSM, couverture réseau, téléphonie mobile, network coverage,
    mobile network, cell coverage, antenne relais, cell tower, phone signal, coupure du réseau, network outage,
    communications coupées, réseau de communication, telephone antennas, antennes téléphoniques, phone shutdown,
    internet shutdown, coupure d'internet, réseaux téléphoniques, telephone network, cell network, GSM network, no
    network coverage, phone coverage, mobile phone network, poor network, couverture téléphonique, couverture GSM,
    couverture du réseau, phone towers, phone tower, pylônes
satphone: téléphone satellite, téléphone satellitaire, thuraya, satphone, satellite phone, sat phone, iridium
radio_vhf: radio VHF, radio HF, VHF, HF, codan, salle radio, radio room, talkie-walkie, walkie-talkie, radio de
    communication, handheld radio, radiocommunication, security communication
it_equipment: ordinateur, matériel informatique, équipement informatique, laptop, computer, tablette, tablet,
    imprimante, informatique, serveur, server
access_constraints: entrave, obstacle, impediment, impede, inaccessible, barrier, harassment at checkpoints
access_denied: contrainte d'accès, restriction d'accès, access constraint, access restriction, access denied, refus
    d'accès, denial of access, zones inaccessibles, communes inaccessibles, localités inaccessibles, contraintes
    sécuritaires, security constraints, restricted access, accès restreint, problème d'accès, access problem, access
    problems, access issue, access issues, difficultés d'accès, no go areas, no-go zones
red_tape: entraves bureaucratiques, bureaucratic impediments, simplifier, simplification, bureaucratie, bureaucracy,
    red tape, lourdeur administrative, procédure administrative, simplify, paperwork, streamline, lourdeurs,
    bureaucratic, bureaucratique, administratif, tracasserie, administrative impediments, interference, interférence,
    interfere, ingérence, BAI, alléger les procédures, alléger le système, alléger les formalités, lourdeurs
    administratives, tracasseries administratives, procédures administratives, paperasse
access_group: groupe de travail accès, access working group, AWG, HAWG, groupe de travail sur l'accès, GTA, stratégie
    d'accès, access strategy, contraintes d'accès cartographiées
corridor: couloir humanitaire, safe passage, corridor
ceasefire_pause: pause humanitaire, trêve, humanitarian pause, truce, cessation des hostilités
permit: autorisation, permis de circuler, autorisation de circulation, travel permit, permit, authorisation,
    authorization, permission, permis, autorisation de mouvement, autoriser, authorise, travel authorisation, ordre de
    mission, autorisations de mission, laissez-passer, notification préalable, prior notification, approbation
    préalable, autorisation de déplacement, autorisations de déplacement, clearance procedure, travel authorization,
    travel clearance, mission clearance, movement authorisation, blanket clearance, blanket approval, travel permits,
    travel notification, travel notifications, notification de voyage, formalités administratives
registration_ngos: accord d'établissement, enregistrement des ONG, NGO registration, registration of NGOs, récépissé,
    accord de siège, suspension des ONG, NGO suspension, agrément des ONG, agrément des associations, suspension of
    NGOs, renouvellement des accords, headquarters agreement, country agreement, enregistrement des organisations,
    registration of organisations, accord-cadre des ONG
movement_restriction: restriction de mouvement, restriction de circulation, movement restriction, interdiction de
    circuler, liberté de mouvement, liberté de circulation, freedom of movement, libre circulation, free movement,
    move freely, mouvement libre, circulation des populations, circulation des civils, circulation des biens, cannot
    move, circuler librement, se déplacer librement, sortir du site, sortir du camp, entraves à la circulation,
    limitation des mouvements, mouvements limités, restricted movement, peuvent quitter, peuvent sortir, peut sortir,
    cannot leave, allowed to leave, allowed to move, peuvent circuler, peuvent bouger, cannot travel, cannot
    circulate, peut circuler, interdits de circuler, not free to move, bloqués en ville, can't leave, can't move,
    can't travel
humanitarian_principles: principe humanitaire, neutralité, impartialité, indépendance, impartial, humanitarian
    principles, principled, stay neutral, neutral actors, remain neutral
counter_terrorism: antiterroriste, contre-terrorisme, counter-terrorism, counterterrorism, criminalisation,
    criminalization of aid, criminaliser, exemption humanitaire, humanitarian exemption, régime de sanctions,
    sanctions regime
civil_military: coordination civilo-militaire, civilo-militaire, CIMCoord, civil military, CIMIC, actions
    civilo-militaires, dialogue civilo-militaire, CMCoord, civil-military coordination, civ-mil
deconfliction: déconfliction, système de notification humanitaire, humanitarian notification, HNS, notification of
    movements, notification des mouvements, notification of humanitarian movements, notification mechanism,
    notification humanitaire
security_of_staff: sécurité du personnel, sécurité des humanitaires, sécurité des travailleurs humanitaires,
    protection des humanitaires, staff safety, staff security, safety of aid workers, protect aid workers,
    humanitarian safety, protection of aid workers, duty of care, devoir de protection, attaques contre les
    humanitaires, attaques contre les ONG, humanitaires enlevés, enlèvements d'humanitaires, humanitaires tués,
    humanitaires attaqués, attacks on humanitarians, attacks on NGOs, incidents contre les ONG, incidents contre les
    humanitaires, attaques contre le personnel, abducted colleagues, enlèvement de collègues, kidnapping of
    humanitarians, sécurité des acteurs humanitaires, sécurité des ONG, security of NGOs, NGO safety, security of
    humanitarian actors, sécurité des équipes, security of humanitarian staff, protection of humanitarian workers,
    protéger les humanitaires, protection du personnel, protect staff, protecting aid workers
security_training: formation sécurité, SSAFE, security training, safety training, BSAFE, BASIC security, règles de
    sécurité, security rules, HEAT
security_advice: INSO, UNDSS, analyse sécuritaire, alerte sécuritaire, briefing sécuritaire, information sécuritaire,
    security briefing, security alert, security analysis, security information, safety alerts, conseiller sécurité,
    security advisor, security updates, security update, informations sécuritaires, infos sécurité, security info,
    partager information sécuritaire, share security information
banditry: banditisme, coupeur de route, criminalité, banditry, carjacking, bandit, highway robbers, zaraguina, vol de
    véhicules, vehicle theft, highway robbery, sécuriser les axes, securing the roads, secure the road, sécurisation
    des axes, hold-ups, attaque à main armée, armed robbery, ambush, embuscade, insécurité routière, road insecurity
humanitarian_hub: base humanitaire, hub humanitaire, hub, base opérationnelle, humanitarian hub, operational base,
    guesthouse, guest house, office space, bureau, office, sub-office, field office, bureaux, premises, bureau de
    terrain
cluster: cluster, AoR, groupe de travail, working group, task force, GTT, groupe technique, technical working group,
    TWG, sub-cluster, domaine de responsabilité, groupe sectoriel, secteur, sector, sectoriel, sectoral, GT, GTP,
    groupe de travail protection, protection working group, GTPE
cluster_coordinator: coordinateur de cluster, coordonnateur de cluster, cluster coordinator, cluster lead, chef de
    file, lead de cluster, co-facilitator, co-coordinateur, dedicated coordinator, coordonnateur dédié, lead agency,
    co-chef de file, coordonnateur, coordinator, coordinateur dédié, coordinateur du cluster, coordinateur à temps
    plein, coordinateur régional, coordo, cluster coordinators, coordinators, coordinateurs, full-time coordinator,
    double hatting, double-hatting, double casquette
intercluster: intercluster, inter-cluster, ICCG, ICC, inter-cluster coordination, coordination inter-cluster, GCIC,
    inter-secteur, intersectoral, intersectoriel, coordination intersectorielle, coordination multisectorielle,
    intersectorielle, multi-sectoral coordination, multisectoral coordination, inter-sectoral coordination, entre
    clusters, between clusters, avec les autres clusters, with other clusters
hct: équipe humanitaire pays, EHP, HCT, humanitarian country team, coordonnateur humanitaire, humanitarian
    coordinator, HC
sag: comité stratégique, groupe consultatif stratégique, strategic advisory group, SAG, comité de pilotage, steering
    committee
ngo_forum: forum des ONG, FONGIM, CCO, NGO forum, plateforme des ONG, coordination des ONG, NGO platform, réseau
    d'ONG, NGO network, consortium
joint_mission: mission conjointe, joint mission, mission inter-agence, mission interagence, inter-agency mission,
    joint field visit, joint visit, mission intercluster, descentes conjointes, descente conjointe, visites
    conjointes, joint field missions, joint field mission, joint missions, joint field visits, missions inter-agences,
    inter-agency missions, missions conjointes, missions communes, inter-cluster missions, missions multisectorielles,
    inter-agency field missions, inter-agency field mission, joint monitoring missions, missions terrain conjointes
information_management: gestion de l'information, GI, information management, IM, IMO, information management officer,
    gestionnaire de l'information, IMWG, gestion des données, data management, système de gestion des informations,
    information management system, base de données, database, partage d'informations humanitaires, information manager
data: donnée, data, statistique, statistics, chiffre, figures, désagrégé, disaggregated, données, desagregated,
    données fiables, reliable data, lack of data, manque de données
disaggregated: disaggregated data, données désagrégées, données ventilées, SADD, SADDD, désagrégation des données,
    data disaggregation, données ventilées par sexe
joint_analysis: analyse conjointe, joint analysis, joint intersectoral analysis, JIAF, analyse intersectorielle, PAU,
    protection analysis update, analyse conjointe de protection
maps: cartographie, map, SIG, GPS, infographie, infographic, carte géographique, plan de localisation, mapping
dashboard: tableau de bord, dashboard, power bi, plateforme en ligne, online platform, reliefweb, humanitarian
    response info, newsletter, bulletin
three_w: 3W, 4W, 5W, matrice 5W, matrice 4W, matrice des activités, activity matrix, activity mapping, cartographie
    des acteurs, actor mapping, mapping of partners, cartographie des partenaires, cartographie des interventions,
    5Ws, cartographie des intervenants, mapping of actors, mapping of interventions, partner mapping
gaps: gap, lacune, écart, zone non couverte, gap analysis, analyse des gaps, analyse des écarts, zones blanches
coverage: coverage, couvrir, cover, couverture, couverts, couverte, blind spots, angles morts, covered
hno: HNO, aperçu des besoins humanitaires, ABH, humanitarian needs overview, HNRP, BRPH
hrp: HRP, PRH, plan de réponse humanitaire, humanitarian response plan, plan de réponse, response plan, appel
    humanitaire, flash appeal, appel éclair, HPC, cycle de programmation humanitaire, humanitarian programme cycle,
    humanitarian program cycle
rapid_response: réponse rapide, mécanisme de réponse rapide, RRM, rapid response, rapid response mechanism,
    intervention rapide, emergency response, réponse immédiate, surge capacity, équipe d'intervention rapide, rapid
    response team, délais de réponse, response too late, response comes late, response comes too late, réponse tardive,
    late response, response too slow, réponse trop lente, répondre plus vite, respond faster, délai d'intervention,
    quick response, réponse trop tardive, délai de réponse après, faster response, respond quickly, réagir vite,
    réponse après alerte, réponse aux alertes, response to alerts, aide arrive trop tard, aid arrives too late, aid
    comes too late, aide tardive, help comes late, aide trop lente, aid is slow, réponse lente, slow response, réagir
    rapidement, react quickly, intervenir rapidement, aide met des semaines, réponse d'urgence, respond within 72
    hours, répondre dans les 72 heures, répondre en 72h, assister dans les 72 heures, response takes, aid takes,
    réponse prend, aide met, réponse met, takes weeks to arrive, aide tarde, aid is late, réponse tarde, help arrives
    late, réponse trop longue, 72 heures, 72h, 72 hours, within three days, trois jours qui suivent, 48 heures, 48
    hours, intervenir plus vite, réagir plus vite, assister plus vite, aider plus vite, arriver plus vite, arrive plus
    vite
joint_assessment: évaluation conjointe, évaluation multisectorielle, évaluation commune, joint assessment,
    multi-sector assessment, évaluation inter-agence, inter-agency assessment, multi-cluster assessment, harmonised
    assessment, coordinated assessment, évaluation coordonnée, joint needs assessment, joint needs assessments,
    évaluations conjointes, joint assessments
assessment_fatigue: fatigue des évaluations, assessment fatigue, trop d'évaluations, survey fatigue
survey: sondage, questionnaire, étude, study
baseline: étude de base, situation de référence, baseline, baseline survey, endline, étude finale
evaluation_of_project: évaluation externe, évaluation finale, évaluation à mi-parcours, end evaluation, external
    evaluation, mid-term review, real-time evaluation, évaluation d'impact, impact evaluation
lessons_learned: leçon apprise, leçons tirées, bonne pratique, lessons learned, lessons learnt, best practice, good
    practice, retour d'expérience, after action review, revue après action, success story
severity: sévérité, gravité, zone critique, hotspot, point chaud, severe
indicator: indicateur, indicator, cadre logique, logframe, logical framework, cadre de résultats, results framework,
    valeur cible, seuil, threshold
remote_management: gestion à distance, télétravail, remote management, remote monitoring, suivi à distance, third
    party monitoring, TPM, suivi par des tiers, travailler à distance, remotely, remote programming, remote
    implementation, mise en œuvre à distance
reporting: rapport, rapportage, report, reporting, compte rendu mensuel, soumettre les rapports, activity report,
    sitrep, situation report, rapport de situation, remontée des données, report hub, activityinfo, write report,
    charge administrative, canevas de rapport
reporting_template: canevas, modèle de rapport, gabarit, template, fiche, harmonised form, reporting format, matrice,
    matrix, modèle de fiche, forms to fill, registration form, reports to fill, rapports à remplir, formats de
    rapports
standards: norme, standard, sphère, normes minimales, minimum standards, norme humanitaire fondamentale, INEE,
    contrôle qualité
nexus: nexus, triple nexus, humanitarian-development, humanitaire-développement, lien urgence développement, HDP,
    double nexus, acteurs de développement, development actors, partenaires au développement, development partners,
    partenaires de développement, articulation urgence-développement, humanitaire développement, development agencies,
    acteurs du développement, development donors, bailleurs du développement, bailleurs de développement,
    humanitaire-développement-paix, continuum, passerelle humanitaire, link relief and development, relief and
    development, relief to development, LRRD, relier l'urgence au développement, urgence et développement, lier
    urgence et développement
exit_strategy: stratégie de sortie, exit strategy, désengagement, désactivation, handover, pérennisation, durabilité,
    sustainability, appropriation, rétrocéder, rétrocession, community ownership, national ownership, local ownership
integrated_response: réponse intégrée, approche intégrée, paquet intégré, paquet minimum, integrated response,
    integrated approach, package, complémentarité, synergie, area-based
funding: financement, fonds, funding, funds, moyens financiers, ressources financières, financial resources,
    fundraising, subvention, grant, budget, budgétiser, budgétisation, ligne budgétaire, crédits budgétaires, argent
    pour la protection, ressources pour la protection, money for protection, PTF financent
underfunding: manque de financement, manque de fonds, déficit de financement, underfunded, lack of funding, funding
    gap, funding shortfall, funding cuts, coupes budgétaires, réduction des financements, insufficient funding, low
    funding, crise oubliée, forgotten crisis, secteur le moins financé, least funded, faiblement financé, poorly
    funded, manque de moyens financiers, manque de ressources financières, insuffisance de financement, insuffisance
    de fonds, baisse des financements, coupes de financement, aid cuts, budget cuts, gap de financement, mal financé,
    fonds insuffisants, insufficient funds, lack of funds, percent funded, funding shortages, chute des financements,
    n'a reçu que, faute d'argent, faute de financement, faute de fonds, faute de moyens financiers, no money for, pas
    d'argent pour, out of money, donors are pulling out, bailleurs se retirent, retrait des bailleurs, donors
    withdraw, nobody funds, personne ne finance, received only, besoins financés, rien n'est financé, not funded, non
    financé, reste à financer, under-funded, sous-financé, sous-financement, underfinanced, retrait de l'USAID, fin
    des financements américains, US cuts, US funding, parent pauvre, faute de budget, manque de budget, budget
    insuffisant, no budget left
pooled_fund: fonds humanitaire, FH, CBPF, pooled fund, humanitarian fund, country-based pooled fund, fonds commun,
    fonds humanitaire régional, common humanitarian fund, FHRAOC, RHFWCA, FHR, FHRAO, FH-RDC, enveloppe protection,
    envelope for protection, allocation protection, allocation for protection, allocation du fonds, allocations du
    fonds, réserve allocation, standard allocation, allocation standard, allocation de réserve, fonds mutualisés,
    pooled funds, fonds humanitaires, SSHF, SHF, AHF, NHF, YHF
cerf: CERF, fonds central d'intervention, central emergency response fund
direct_funding: financement direct, direct funding, accès direct aux financements, accès aux financements, access to
    funding, fonds directs aux ONG, fund local NGOs, financer les ONG locales, direct access to funds, money to local
    NGOs, direct funds, financements directs, fonds directs, directement financer, fund directly, financer directement,
    accès direct aux fonds, local NGOs funding, intermédiaires, receive directly, straight to local, simples
    sous-traitants, sous-traitants, sous-traitance, subcontractors, sub-contracting, fonds vont aux ONG
    internationales, money goes to INGOs, money stays with INGOs, argent reste chez les ONGI, Grand Bargain 25, 25 aux
    locaux, partage des fonds avec les ONG locales, sans passer par les internationales, without intermediaries, sans
    intermédiaires, accès aux fonds, accès au fonds humanitaire, accès au financement, access to funds, access funds,
    access to funding for local, direct grants, direct granting, subventions directes, localisation des fonds,
    localisation des financements, localised funding, localisation du financement, 25 % aux acteurs locaux, 25 % pour
    les acteurs locaux, 25% to local actors, 25 percent local, aille directement aux, directement aux organisations,
    directement aux ONG, directement aux associations, directly to local, straight to national organisations, sans
    intermédiaire
flexible_funding: financement flexible, financement pluriannuel, flexible funding, multi-year funding, pluriannuel,
    multi-year, predictable funding, long-term funding, financement à long terme, flexible, flexibilité, core funding,
    plusieurs années, several years, multiannual, multi-annual, pluriannuels, financement souple, souple, souplesse,
    fonds flexibles, flexible funds, unearmarked, non affectés, non earmarked, long funding, funding cycles, cycles de
    financement, long-term grants, financements longs, financement de longue durée, projets de longue durée, longer
    projects, longer grants, predictable, prévisible, earmarking, earmarked, projets courts, courte durée, durée des
    projets, project duration, durée de financement, financements courts, reallocate budget, réallocation budgétaire,
    réallouer, reprogrammer les fonds, projects too short, projets trop courts, projets de six mois, projets de 6 mois,
    six-month projects, 6-month projects, projets de quelques mois, short-term projects, projets à court terme, budget
    flexibility, souplesse budgétaire, au moins 24 mois, 24 mois, 36 mois, 24 months, 36 months, six month projects, 6
    month projects, projects of 6 months, grants of 6 months, short grants, réaffecter les lignes, réaffecter les
    budgets, annual grants, 12-month grants, financements de 6 mois, projets plus longs, cycles de 6 mois, cycles de
    six mois, longer project cycles, projets longs, 6-month cycles, cycles trop courts, projects are too short
fts: FTS, suivi financier, financial tracking, financial tracking service
proposal: proposition de projet, montage de projet, rédaction de projet, note conceptuelle, appel à projets, proposal,
    project proposal, proposal writing, concept note, call for proposals, fiche de projet
contract_agreement: accord de partenariat, protocole d'accord, convention, mémorandum, MoU, partnership agreement,
    memorandum of understanding, agreement, FLA, PCA, accord, contrat, pacte
subsidy: allocation, micro-grant
transfer_delay: retard de décaissement, décaissement, disbursement, late payment, retard de paiement, virement, bank
    transfer, décaisser, décaissés, instalments, installments, débloquer les fonds, déblocage des fonds, fonds
    débloqués, release of funds, late transfers, transferts tardifs, retard des fonds, retard de financement, late
    funding, funds arrive late, fonds arrivent, fonds en retard, retards de paiement, late funds, transfer of funds,
    transfert des fonds, virements, retards de versement, versements tardifs, money arrives, argent arrive, late
    payments, fonds reçus en retard, funds received late, funds late, tranches de financement, tranche de fonds,
    prochaine tranche, deuxième tranche, tranches arrivent, second tranche, next tranche, deuxième versement
partnership: partenariat, partnership, collaboration, collaborate, coopération, partenariat équitable, equitable
    partnership, jumelage, twinning
governance: gouvernance, governance, bonne gouvernance
institutional_support: développement organisationnel, organisational development, organisational capacity, expertise,
    institutionnel, institutionnelle, institutional, appui institutionnel, renforcement institutionnel, accompagnement
    institutionnel, compétences de gestion, management skills, finance skills, financial management skills, capacité
    de gestion, management and finance, renforcement organisationnel, gestion financière des ONG, organisational
    strengthening, organizational strengthening, renforcement institutionnel et organisationnel, organisationnel,
    organisationnelle, organisational, organizational
staff_turnover: rotation du personnel, turnover, staff turnover, roulement du personnel, fuite des cerveaux, brain
    drain, débauchage, staff retention, rétention du personnel, fidélisation, staff change, turn over, turn-over,
    turn-over du personnel, staff leave, staff keep leaving, personnel change, changements de personnel, changement
    fréquent de personnel, staff rotation, départ du personnel, rotation trop fréquente, rotation fréquente, rotation
    élevée
work_contract: contrat de travail, employment contract, CDD, CDI
staff_lodging: logement du personnel, logement des agents, logement des enseignants, staff housing, teacher housing,
    accommodation for staff
strike: grève, strike, syndicat, trade union
leave_absence: absence, absent, poste abandonné, abandon de poste, désertion
start_of_school: start of school, new school year
school_holidays: vacances, school holidays, school break, congés
outskirts: périphérie, outskirts, périurbain, suburb, banlieue, peri-urban
island: île, island, îlot, insulaire, isle
lake: lakeside, lakeshore
roadside: bord de route, roadside, along the road
bus_station: gare routière, bus station, arrêt de bus, bus stop, taxi rank
meeting_room: salle de réunion, meeting room, hall, salle
broken: cassé, broken, défectueux, faulty
damaged: endommagé, damaged, dégradé, délabré, dégât, dilapidated, leaking, fuite d'eau, leak, damage
destroyed: détruit, destroyed, destruction, ruined, destroy, détruire
dirty: dirty, insalubre, souillé, unsanitary, insalubrité
floor: plancher en bois, floor, dalle, slab, pavement
ceiling_partition: cloison, compartiment, cloisonnement, partitioning, partition wall
solar_panel: panneau solaire, solar panel, solaire, photovoltaïque, kit solaire, solar system, solar kits
battery: batterie
wood_timber: wood, planche, plank, poteau, bambou, bamboo
bag: sac, bag, sachet, sac à dos, backpack, schoolbag
shoes: sandales, boots, bottes, sandal
table_chair: table, chaise, chair, mobilier, furniture, meuble
book: manuel, book, bouquin, bibliothèque, library
sim_card: carte SIM, SIM card, crédit téléphonique, airtime, phone credit, recharge, puce
loudspeaker: mégaphone, haut-parleur, loudspeaker, sono
bicycle: vélo, bicycle, bicyclette
tree: fruitier, pépinière, tree nursery, reboisement, reforestation, plantation d'arbres, tree planting, arbre, tree,
    plant trees
pfa: premiers secours psychologiques, PSP, PFA, psychological first aid
guidelines: ligne directrice, guide, guideline, guidance, procédure opérationnelle standard, SOP, POS, standard
    operating procedures, manuel de procédures, note technique, technical note, termes de référence, ToR, directives
    nationales, directives sectorielles, directives claires
vehicle: véhicule, vehicle, voiture, 4x4, pickup, land cruiser, moto, motocyclette, motorbike, motorcycle, mototaxi,
    car, véhicule tout terrain, poids lourd, lorry, gros porteur, flotte de camions, fleet, location de véhicule,
    louer un véhicule, rent vehicles, vehicle hire, véhicule de location, engin à deux roues, tricycle, bike
legal: juridique, legal, légale
violations: violations, incidents de protection, protection incidents, abus, abuse, exactions, abusent, abused, bavure,
    bavures
infection_control: PCI, IPC, prévention et contrôle des infections, infection prevention and control, infection
    prevention, stérilisation, sterilization
cholera_centre: CTC, UTC, cholera treatment centre, centre de traitement du choléra, unité de traitement du choléra
child_recruitment: recrutement d'enfants, enrôlement d'enfants, child recruitment, recruitment of children, children
    recruited, children being recruited, enfants recrutés, enrôlement garçons, recruitment boys, enrôlement mineurs,
    recruitment of minors, utilisation des enfants, use of children, association d'enfants, association of children,
    re-recruitment, réenrôlement, re-recrutement, enfants utilisés par les groupes armés, recrutement et utilisation,
    recruitment and use, recrutement de mineurs, recrutement de garçons, boys recruited, recrutement des garçons,
    recrutement des mineurs, recrutement forcé, forced recruitment, children as informants, enfants comme informateurs,
    children join, enfants rejoignent, enrôlement des enfants, mineurs portent des armes, enfants portent des armes,
    children carrying weapons, children with guns, children carry guns, enfants armés, mineurs été enrôlés, enfants été
    enrôlés, enfants été recrutés, jeunes été enrôlés, sons will be recruited, fils soient enrôlés, keep children out,
    children as spies, enfants espions, utilisent des enfants, minors joining, boys joining, garçons rejoignent,
    mineurs rejoignent, away from armed groups, éloigner des groupes armés, loin des groupes armés
civilians: protection of civilians, POC, civils, civilians, protection des civils, populations civiles, population
    civile, civilian population, les civils, non-combatants, non combattants
civilian_character: caractère civil, civilian character, caractère civil des sites, caractère civil des camps,
    civilian nature, humanitarian character, caractère humanitaire, civilian and humanitarian character, caractère
    civil et humanitaire, camps civilian, sites civilian
parent_association: association des parents d'élèves, APE, parent teacher association, PTA, association des mères
    éducatrices
mobile_team: équipe mobile, mobile team, équipes de terrain mobiles, outreach, sorties foraines, services mobiles,
    itinérant, stratégie avancée, roving, mobile, brigades mobiles, équipes roving, équipe de protection mobile,
    équipes mobiles de protection, mobile outreach
population_figures: chiffres de population, population figures, population data, données démographiques, PIN, people
    in need, comptage, dénombrer, headcount, displacement figures, chiffres de déplacement, chiffres PDI, données de
    déplacement, chiffres de PDI, IDP figures, chiffres des déplacés, number of IDPs, nombre de PDI, figures on
    displaced, données sur les déplacés, données sur les PDI, chiffres des PDI, statistiques des PDI, statistics of
    IDPs, nombre de déplacés, données sur les mouvements, displacement data, reliable numbers, numbers of displaced,
    chiffres fiables
community_protection: protection à base communautaire, community-based protection, protection communautaire, CBP,
    community protection mechanisms, community protection networks, community protection structures, réseaux
    communautaires de protection, mécanisme communautaire de protection, auto-protection, self-protection, auto
    protection des communautés, communautés se protègent, plans communautaires de protection, protection de proximité,
    community-led protection, communities protect themselves, mécanismes locaux de protection
case_worker: gestionnaire de cas, caseworker, case worker, assistant psychosocial, psychosocial workers, gestionnaires
    de dossiers, agents psychosociaux, APS communautaires, GBV officers, psychosocial agents, agents de gestion de
    cas, case managers, agents VBG
first_line: première ligne, frontline, front-line, acteurs de première ligne
priority_line: file prioritaire, priority queue, fast-track, priority line, lignes prioritaires, queue, servir en
    premier, serve first, served first, servies en premier, priorité aux personnes vulnérables, file séparée, separate
    queue, priorité lors des distributions, servir d'abord, served before others, premiers servis, passer devant,
    priorité dans les files, prioritised at distributions
child_protection: protection de l'enfance, protection de l'enfant, PE, child protection, CP, CPiE, DA PE, CP AoR,
    CPMS, SMPE, AoR PE, standards minimums pour la protection des enfants
child_safeguarding: sauvegarde de l'enfant, sauvegarde des enfants, child safeguarding, safeguarding of children,
    safeguarding children, children safeguarding, politique de sauvegarde, sauvegarde de l'enfance
cpims: CPIMS, Primero, CPIMS+, child protection information management
conflict: conflit, conflict, dispute, litige, différend, quarrel, querelles, querelle, quarrels
access: accès, accéder
marriage: mariage, marriage, marier, mariées, married, marry
occupied: occupé, occupée, occupied, occupant, occupy, occupying, occupent
land_conflict: conflit foncier, land dispute, litige foncier, conflits de terres
water_point_down: forages ne marchent, forages en panne, pompes en panne, pompe en panne, pumps broken, broken pumps,
    broken handpumps, handpumps do not work, pumps do not work, boreholes do not work, boreholes not working, points
    d'eau non fonctionnels, forages non fonctionnels, points d'eau ne fonctionnent, forages ne fonctionnent, forages
    marchent, non-functional boreholes, non-functional water points, pompes cassées, panne de pompe
women_peace_security: femmes paix et sécurité, women peace and security, résolution 1325, resolution 1325, agenda
    1325, UNSCR 1325, FPS agenda, plan d'action 1325, rôle des femmes dans la consolidation, rôle des femmes dans la
    paix, women peacebuilders, femmes bâtisseuses de paix, women in peacebuilding
feedback_word: retour d'information, retours d'information, information feedback
sharing_protocol: protocole de partage, information sharing protocol, ISP, data sharing agreement, data sharing
    protocol, protocole de partage des données, protocole de partage d'information, sharing protocol
regular_meeting: réunion mensuelle, monthly meeting, réunion hebdomadaire, weekly meeting, réunion trimestrielle,
    tenir les réunions, meetings held, hold meetings, réunions irrégulières, réunions régulières, regular meetings,
    trop de réunions, too many meetings, meetings start late, ordre du jour, agenda and minutes, minutes and agenda
protection_cases: cas de protection, protection cases, cas individuels, individual cases, cas urgents, urgent cases,
    cas urgents identifiés, urgent protection cases
envelope: enveloppe, petits fonds, small grants, fonds d'urgence, emergency fund, emergency funds, petite enveloppe,
    petit fonds
moto_ban: interdiction des motos, motorbike ban, interdiction de motos, couvre-feu, curfew, état d'urgence, state of
    emergency
hlp: LTB, HLP, TLP, LTP, logement terre et propriété, housing land and property, logement terre et biens, terre
    logement et propriété, droits LTB, HLP rights, AoR LTB
info_flow: information flow, flow of information, flux d'information, flux d'informations, information flows, échange
    d'information, information exchange
"""

# When, how much, of what sort: what many items say of quite different things
DETAILS = """
household: ménages, ménage, familles, foyers, household, families, family, HH
staff: personnel, staff, travailleurs humanitaires, aid workers, workforce, ressources humaines, RH, human resources,
    HR, personnel humanitaire, humanitarian worker, humanitaire sur le terrain, staff de terrain, équipe de terrain,
    field staff, field team, équipe, team, agents de terrain, acteurs de terrain, personnel de terrain, NGO workers,
    agents des ONG, field officers, field officer
community: communautaire, communauté, community, village communities, habitants, population, villageois, villager,
    inhabitants
prevent: prévenir, prévention, lutter contre, prevent, éviter, avoid, combattre, fight, fight against, combat against,
    éradiquer, eradicate, éradication, éliminer, eliminate, mettre un terme, abandon des pratiques, preventing, end
    violence
give: distribuer, distribution, doter, dotation, fournir, fourniture, approvisionner, remettre, distribute, provide,
    provision, supply, deliver, donner, remettre des kits, ravitailler, supply chain, chaîne d'approvisionnement,
    resupply, donate, donation, offrir, give, remise, livrer, livraison, delivery, bring supplies
advocate: plaidoyer, plaider, advocate, advocacy, lobbying, lobby, note de plaidoyer, speak with one voice, une seule
    voix, one voice, voix commune
raise: augmenter, hausse, raise, increase, accroître, accroissement, scale up, rising, en hausse, on the rise, larger
    share, greater share, bigger share, explosion des cas, explosion du nombre, explosion of cases, flambée des cas
percentage: pourcentage, proportion, taux, percentage, rate, percent
affected_people: populations affectées, affected population, crisis-affected, disaster victims, bénéficiaire,
    beneficiary, recipient, aid recipients, disaster-affected, populations sinistrées, victimes des inondations,
    sinistrés des inondations, flood victims, flooded families, flood survivors, flood-affected people, flood-affected
    households, affected by floods, affectés par les inondations, touchés par les inondations, hit by floods, affected
    people, personnes affectées, people affected
humanitarian_staff: humanitarian staff, acteurs humanitaires, humanitarian actors, humanitaires, hum, humanitarians
partners: partenaire de mise en œuvre, implementing partner, partenaires d'exécution, humanitarian partner,
    organisation humanitaire, membre du cluster, cluster member, partenaire, partner, acteurs de protection,
    protection actors, protection partners, partenaires de protection, organisations de protection, ONG de protection,
    protection organisations, protection NGOs, protection agencies, acteurs de la protection, agences de protection
managers: chef de projet, project manager, chef de bureau, gestionnaire, site facilitators
respond: répondre, réponse, respond, response, riposte, répond, répondent, répondu
protect: protéger, protection, protect, mettre à l'abri du danger, keep safe, prot
continue: continuer, poursuivre, maintenir, maintain, keep running, pérenniser, sustain, poursuite des activités,
    continuité, keep going, maintien, garder
prioritise: prioriser, priorisation, hiérarchiser, prioritise, prioritize, prioritisation
deploy: déployer, déploiement, redéployer, déploiement des équipes, opening offices, ouvrir un bureau, ouverture de
    bureau, redeploy, post staff, second staff, détacher, redéploiement, deploy, deployed
lead: diriger, piloter, pilotage
shorten: raccourcir, écourter, shorten, abréger, réduire le délai, réduction des délais
double: doubler, double, deux fois plus
resume_restart: reprendre, reprise, resume, resumption, redémarrer, redémarrage, restart, relaunch
start_launch: démarrer, démarrage, lancer, lancement, launch, commencer, begin, débuter
explain: expliquer, explication, explain, explanation, clarifier, clarification, clarify
announce: annoncer, announce, public announcement, crier public, town crier
organise: organiser, organisation d'activités, organize, tenir, planning event
ask_request: demander, request, solliciter, apply, asked
night: nuit, night, nocturne, night-time, après le coucher, dark, obscurité, overnight, after dark, dans le noir, nuit
    tombée, tombée de la nuit, obscur, in the dark, pitch dark, pénombre, la nuit, sombre, sombres, obscures, le soir,
    soirée, noir
weekly: semaine, week, hebdomadaire, weekly, hebdo
monthly: mois, month, mensuel, monthly, mensuelle, once a month, une fois par mois
before: avant, before, préalable, ahead of, beforehand
after: après, after, à la suite, following, à l'issue de
half: moitié, half, demi, halve, demi-ration, half ration
urgent: urgent, urgence, emergency, immédiat, vite, quickly, d'urgence, lifesaving, life-saving, urgently
rural: rural, brousse, zones rurales, bush, milieu rural, campagne reculée, campagne rurale, countryside, rural area,
    hameau, hamlet
urban: urbain, urban, ville, city, town, quartier, neighbourhood, cité, milieu urbain, neighborhood, avenue, bloc
    résidentiel, hôtel de ville, city hall
short_term: court terme, short-term, temporaire, temporary, provisoire, ponctuel, transitoire, transitional, interim,
    makeshift, de fortune, trop court, trop courts, too short, short cycles, short projects, short
subnational: infranational, cluster régional, cluster sous-national, subnational, sub-national, sub-cluster level,
    niveau local, local level, niveau régional, regional level, provincial level, décentralisation, field level, au
    niveau terrain, CLIO, CRIO, comité régional inter-organisations, sous-national, sous-nationale, in the regions,
    dans les régions, régionaux, sous-clusters régionaux, clusters régionaux, niveau terrain, niveau des cercles,
    niveau cercle, niveau provincial, state level, county level, district level, au niveau régional, niveau des régions
national_level: niveau national, national level, niveau central, capitale
strategy: stratégie, stratégique, strategic, objectif stratégique, strategic objective
action_plan: plan d'action, action plan, plan de travail, work plan, workplan, feuille de route, roadmap,
    chronogramme, planification, planifier, planning, programmer, schedule, calendrier, timetable
response_time: délai de réponse, délai, response time, timely, à temps, en temps voulu, on time, lent, slow, lenteur,
    trop tard, delayed, tardif, overdue, ponctualité
project: projet, project, program
frequency_quarterly: trimestre, trimestriel, quarter, quarterly, three months
year: année, annuel, year, annual, yearly
day: quotidien, daily, journée
regular: régulier, périodique, routine, regularly, régulièrement, périodicité, frequency, regularity, on a regular
    basis
permanent: permanent, permanence, continuous, définitif, permanence de structure, solid structure
new: nouveau, nouvelle, neuf, neuve, newly, recent
reduce: réduire, réduction, diminuer, diminution, reduce, decrease, baisse, baisser, lower, cut down
insufficient: insuffisant, insuffisance, faible, faiblesse, manque, insufficient, lack, weak, carence, rareté,
    scarcity, manque de personnel, pénurie de personnel, insuffisance de personnel, insuffisance de ressources
    humaines, manque de ressources humaines, staff shortage, lack of staff, understaffed, not enough staff,
    short-staffed, manque de personnel qualifié, lack of qualified staff, few, peu de, insuffisamment, rare, scarce,
    limited, limité, inadequate, manquent, manquer
each: chaque, each, every, chacun, chacune, everyone, everybody
near: proche, proximité, near, nearby, à côté
whole_full_amount: totalité, entier, complet, full ration, ration complète, intégral, in full, whole
twice: twice, two times
per_person: par personne, per person, per capita, per head, individuel, individual, individuellement
per_household: per household, per family
minimum: au moins, minimal
maximum: au plus, plafond, ceiling, no more than, maximal, upper limit
enough: suffisant, enough, sufficient, adequate, suffisance, assez
cheap: abordable, affordable, bon marché, cheap, low-cost, à bas prix, subsidised price
deadline: deadline, date limite, échéance, time limit, due date
working: fonctionnement, working order, opérationnel, operational, functioning, fonctionnel, functional, rendre
    fonctionnel, rendre opérationnel
full: plein, full, rempli, pleines, remplies
missing: manquant, missing, disparition
conditional: conditionnel, conditional, condition, critère, criteria, criterion
agents: agent, colleague, collègue
own_staff: propres agents, propres équipes, propre personnel, propres collègues, own staff, own teams, own colleagues,
    agents de première ligne, personnel de première ligne, intervenants de première ligne, frontline workers,
    front-line workers, frontline staff, frontline teams
restore_word: rétablir, rétablissement
crime: crime
kit: kit, trousse
list: liste, list, listing
card: card, jeton, token, carte de bénéficiaire, beneficiary card
age: âge, years old
negotiate: négocier, negotiate, negotiation, négociateur, negotiator, négociation, ouvrir un canal, open a channel,
    diplomatie humanitaire, humanitarian diplomacy
risk: danger, dangereux, dangerous, risque, risk, exposé, exposure, exposed, dangereuse, dangereuses
integrate: intégrer, integrate
common: commun, common, joint, inter-agences, interagency, inter-organisations, conjoint, conjointement, partagé par
    tous, système partagé, dispositif partagé, shared system, joint system, unified
women_part: parité
early_late: early, earlier, late, retard, delay, tard
forced: forcée, forced, contraint, coercion, coerced, prématuré, premature
accessible: accessibilité, accessible, adapté, adapted, adaptation, adaptées
care_given: charge, help, holistique, holistic, secours, soutien complet, multisectorielle, package of services,
    assist, assister, assisted
against: contre, against, campagnes, campaign, reculer, recul, tackle, tackling, end, ending, mobiliser, mobilize,
    mobilise, mobilisons, mobilizing
violence: violence, atteintes, atteinte
spare: épargner, spare, spared, cible, deliberately targeted, pris pour cible
arbitrary: arbitraire, arbitrairement, illégalement, arbitrary, unlawfully, unlawful, illegally
punish: punir, punis, puni, punie, punish, punished, juger, jugés, coupables, guilty
far_away: loin, lointain, far
victims: victime, victim, rescapé
afraid: peur, fear, osent, ose, afraid, craindre, craignent, crainte, silence, silent, scared, dare, taboo, tabou
economic: économique, economic, économiquement, economically
livelihood_help: aide économique, economic support, donner du travail, give work, travail aux femmes, travail pour les
    femmes, work for women, jobs for women, financial autonomy, financially independent, petits projets économiques,
    coopératives, prêts, loans, microprojets, micro-projets, projets économiques, economic projects, start-up grants,
    subventions de démarrage, capital de départ, fonds de roulement, petites subventions, microprojects, small
    projects
club: club
network: réseau, network
passage: passage
forgotten: oublié, forgotten, sans aide, négligé, neglected, abandonné, abandoned, left out, left without help,
    delaissé, délaissés, laissées, isolées, leave out, overlooked, oubliée, oubliées, oubliés, seules, rien, nothing,
    alone, no one helps, sans soutien, sans prise en charge, nobody, personne ne
specialised: spécialisé, specialised, specialized
document_word: document
papers: papiers, papers, pièces perdues, perdu leurs pièces, perdu leurs documents, lost their documents, perdu leurs
    papiers, birth papers, pièces, leurs pièces, undocumented people, titres d'identité
nationality: nationalité, nationality, citizenship, citoyenneté
threat: menacer, menaces, threat, threaten, threatened, intimidation, intimider
chase_away: chasser, chassés, chase away, driven out, thrown, kicked, driven, mises dehors, mis dehors, jetés dehors,
    chased, kicked out of their homes, forced off their land, pushed off their land
clear_up: clear, clears
axis: axe, axes, axis, itinéraire, supply route, route d'approvisionnement
knowledge: savent, know, ignorent, aware, connaissent, sait, informed, connaître, méconnaissance, faire connaître,
    rights and entitlements, connaissance, knowledge, savoir, unaware
lost: perdu, perdue, lost, loss, perte
flee: fui, fuit, fled, flee, fuite, fuir, fleeing, enfui, déserté, abandonné leur poste, have left, quitté, quitter
    leurs postes
homeland: countries
born: born, né, née, newly born, naissent, naître, nés
inhabited: habité, habitée, inhabited, strangers, squatté, squatter
terrain: terrain
grow: grow, growing
gbv_matter: incidents de VBG, GBV incidents
follow_cases: suivre les dossiers, suivi des dossiers, suivre les cas, suivi des cas, follow up cases, case follow-up,
    dossiers individuels, suivi individuel, individual follow up
activism_days: 16 jours d'activisme, jours d'activisme, activisme, days of activism
represented: représentation, representation, représentées, represented, sous-représentées, siéger, sit on committees,
    quotas, quota, quotas de femmes, 30% de femmes, nombre de sièges, sièges des ONG, siège au sein, sièges réservés,
    sièges des ONG nationales, sièges pour les ONG
message: message
perceived: perception, perçu, perceived, accuser, accusé, accused, suspicion, soupçonnés, soupçon, suspected
confusion: confusion, blur, blurs, brouiller, amalgame, confond, confondre, confondent, confused
last_resort: recours, last resort, exceptional, exceptionnel
imposed: imposer, imposed, imposé, impose
reach: atteindre, reach, joindre, reached, arriver jusqu, arrivent jusqu, parvenir jusqu, aller jusqu'aux populations,
    get to people, get to communities
talk_to: engager, engagement, engage, contact, contacts, parler, talk, discuss, discuter, discussions, dialoguer,
    parle, parlent
presence: présence, presence, présents sur
welcome: accueillir, accueil, reception, welcome, welcoming, recevoir les nouveaux, acceuil, acceuillir
pressure: pression, pressure, pressured, pousser, coercive, contraindre, contraints, pushed, push, sent back
individually: individuelle, individualisé, individualised, individualized
captured: capturés, captured, capture, hold children, holding children, enfants retenus, retiennent des enfants
get_out: sortie, rangs, ranks, leave the ranks
policy: politique, policy
voice: voix, voice, avis, opinion, écouter
circulate_word: circuler, circulate freely
mobility: mobilité, mobility, confined, confiné, confinement
barracks: barrack, caserne, military base, base militaire, military bases
cell: cellule, cell, cachot
give_back: rendre, give back, returned to owners, restituer aux
passable: praticable, passable
country: PAYS, country
moving: movement, mouvement, mvt, mvmt
recover: récupérer, recover, regain
bad: mauvais, mauvaise, bad
armed_word: armed, armée
demilitarise: démilitariser, démilitarisation, demilitarise, demilitarize, demilitarisation, militarisé, militarised
responsible: responsables, responsible
hinder: empêche, empêcher, hamper, hinder, entraver, block NGOs, bloquent les ONG, bloque les ONG, bloquent l'aide,
    block aid, block humanitarian, bloquent les humanitaires, obstruct, bloquer, blocked, blocage
arrests: arrestation, arrests, arrested, rafle, jeunes arrêtés, civils arrêtés, déplacés arrêtés, arrêtés et gardés,
    arrêtés procès, men rounded, youths rounded, civilians rounded, rounded at random
waiting: waiting, attente
alternative: alternative
shrink: réduit, rétrécit, shrinking, shrink, shrinks, détériore
restriction: restriction
mission: mission
clearance: clearance
access_en: access
minutes: compte rendu, procès-verbal, PV, minutes
decision: décision, decision, décisionnel, decision-making, prise de décision, decide, décident, décider, decides
papers_word: documents, documentation
resources_word: ressources, resources
stolen: stolen, volé, volée
antenna: antenne, antenna
answered: answer, answered, unanswered, aucune suite, sans suite, suite donnée, répondons, réponses, replied, reply,
    resolved, replies, nobody replies, no reply
collective: collectif, collective, mutualisé, feedback collectif, mécanisme collectif, between agencies, entre
    agences, entre organisations, collective complaint, collective complaints, collective feedback, collective
    mechanism
wait: attendre, attendent, wait
instead: au lieu, instead
beaten: battus, beaten, frappés, beating
cross_border: transfrontalière, cross-border cooperation
documenting: documenter, documented, recorded
unpunished: amiable, out-of-court, condamnés, convicted, restent libres, go free, soient jugés, rapists punished,
    auteurs punis, never punished, jamais punis, jamais jugés, laissés libres, en liberté, walk free, walking free, go
    unpunished, en toute impunité, no consequences, sans suite judiciaire
hosting: hébergement, héberger, sheltered, lieu sûr
women_at_risk: femmes menacées, women at risk, femmes en danger, femmes à risque, girls at risk, filles à risque,
    filles en danger, filles menacées, women in danger, fuyant la violence, fleeing violence, femmes victimes, femmes
    exposées, women and girls at risk, fuient leur mari, flee their husband, fleeing husband, flee violence, fuient la
    violence, fuient les violences, femmes en fuite, fuyant un mari violent, celles qui fuient
understand: comprendre, understand, understanding, compréhension, conscience, éveiller, attitudes, comportements,
    behaviour, behavior, mindset, tolerate
bill: bill, projet de loi, vote, voter, adoption, adopter, adopt, promulguer, promulgation
one_only: seul, single system, unifié
accounted: compte, account, considération, consider, considered
in_the_form: forme, form
service_word: service
aid_word: aide, aid
tell: tell, told, dire
results: résultat, result, findings
infiltration: infiltration, infiltrer, inside, intérieur, infiltrés, présents
goods: biens, belongings
contamination: contamination, contaminated, contaminé
farm_fields: champ, farm fields, crop fields, fields and crops, fields cultivated, fields burnt, go to their fields,
    jobs and fields
multisector: multisectoriel, multi-sectoral, multisectoral, multi-sector
regional: régional, provincial
kampala: kampala
draft: draft, ébauche, brouillon, version provisoire, première version, projet de document, projet de stratégie,
    commentaire, reformuler
note: note
leave_place: quitter, sortir, leave
street: rue, street
treatment: treatment, traitement, traitement médical, treated
count_them: count, counted, counting, dénombrement
wellbeing: wellbeing, bien-être
first_of_all: abord
burden: burden, fardeau, charge de travail, exigences, lourd, lourde, trop lourd, heavy, cumbersome, workload,
    fastidieux, trop de rapports, too many reports, passe notre temps, takes time, temps à faire, time-consuming,
    spend time, trop de temps, too much time, reporting requirements, lighter, alléger, allègement, too many formats
capacity_word: capacité, capacity, capacities, capacités, capacité d'accueil, capacités d'accueil, reception capacity,
    hosting capacity
peace_talks: peace talks, peace process, peace processes, processus de paix, pourparlers, pourparlers de paix,
    négociations de paix, peace negotiations, dialogues de paix, peace dialogues, accord de paix, peace agreement,
    accords de paix, table des négociations, peace table, accords locaux, local agreements, accords locaux de paix,
    accords de non-agression
without_means: lack means, lack of means, pas de moyens, sans moyens, no means, moyens de travail, working means, lack
    equipment, manquent de moyens, manque de moyens, dépourvus de moyens, démunis de moyens, have no resources, no
    resources, pas les moyens, aucun moyen, lack resources, moyens insuffisants, moyens limités, limited means, means
    to work
sleep_word: dormir, dorment, sleep, sleeping, dort
means_word: moyens
receive_nothing: reçoivent rien, receive nothing, receive little, get nothing, recevoir rien, reçoivent peu, get
    crumbs, reçoivent directement
solution_word: solution, solutions
far: éloignés, distance, km, kilomètres, distant, longues distances, trop loin, far away, nearest
leadership_word: leadership, rôle de leader, leadership positions, place dans la coordination, seat at the table,
    place à la table, at the table, real voice, voix dans le cluster, voice in the cluster
protective_environment: environnement protecteur, protective environment, protection environment, environnement de
    protection, environnement sûr, safe environment, environnement sécurisé
recognise_word: reconnaître, recognise, recognize, reconnaissent
call_whom: whom to call, call when, who to call, à qui signaler, où signaler
gone: left, gone, partis, sont partis, revenir, reviennent, ramener, bring, retirés, withdrawn, ONG parties,
    organisations parties
shot: tirs, shot, tirent, tirer sur, fired upon, caught fire
main_town: chef-lieu, chefs-lieux, district capital, regional capitals, district capitals
we_cannot: pouvons plus aller, pouvons nous rendre, pouvons atteindre, pouvons travailler, pouvons accéder, pouvons
    sortir, pouvons intervenir, arrive à atteindre, arrivons à atteindre, arrivons à accéder, keeps us out, keep us
    out, keeps us from, prevents us, we cannot work, we cannot reach, nous empêche, us from working, peuvent plus
    travailler, peuvent intervenir, cannot operate, out of reach, hors de portée, hors d'atteinte, unable to reach,
    unable to operate, peuvent plus atteindre, cannot access, teams cannot, équipes peuvent, staff cannot, humanitaires
    peuvent, workers cannot, ngos cannot, NGO cannot, avons accès, can't reach, can't access, can't work, peut
    intervenir, impossible d'aller, impossible d'accéder, impossible to reach, arrive plus à sortir, arrivons plus à
    sortir, arrive plus à travailler, arrivons plus à travailler, confined to, confinés à la ville
all_parties: toutes les parties, all parties, all sides, tous les acteurs armés, both sides, toutes parties
taking_sides: taking sides, take sides, prend parti, prendre parti, pris pour des partisans, humanitarians are seen,
    humanitarians seen, perçus comme partiaux
life_risk: risquent leur vie, risk their lives, lives at risk, mettent leur vie, danger de mort
blind_spot: blind areas, zones aveugles
work_word: works, travaillent, travaille, travail, work
informed_consent: consentement éclairé, informed consent, consentement libre et éclairé, sans consentement, without
    consent, choix éclairé, informed choice, décision éclairée, informed decision
aid_stops: aide s'arrête, aid stops, arrêt de l'aide, fin de l'aide, aid is cut, aide coupée
worn: usées, worn out, vétuste, vétustes
led_word: led
known_word: known, connu, connus
silos: silo, en silo, vase clos, dans son coin, chacun travaille, everybody works, everyone works, travaille seul,
    cavalier seul, works alone, work alone, chacun de son côté, each on their own, chacun fait, working in isolation,
    work in isolation, travailler isolément, travaillent isolément
keep_word: garde ses, gardent leurs, keep data, keep information, keep their data, keeps data, garde ses données,
    gardent leurs données, gardent pour, garde ses informations, gardent leurs informations, garde les données, garde
    l'information
invitation: invitation, inviter
irregular: irrégulier, irregular, rarely, rarement
french: French, français
stranded: stranded, échoués, secourus
constraint_word: contrainte, constraint
upward: remontée, remontées, remonter, remontés, remonte
aid_free: aide gratuite, aide est gratuite, aid is free, gratuité de l'aide, free aid, aid free
certificate_word: certificat, certificate
idle: roam, roaming, désœuvrés, oisifs
intimate_items: underwear, pagne, slip, culotte
rules_word: règles, manage periods, manage their periods
sanctioned: sanction, sanctionner, licencier, dismissed, sanctions
sex_word: sex, sexe, faveur, sexual favour, relations sexuelles, rapports sexuels, sexual relations
somewhere: endroit, nulle part, nowhere, safe place, safely meet, meet safely, espace, space, place to meet, space to
    meet, place to gather, gather safely, meet somewhere safe, meet somewhere
acte_word: acte
loss_declaration: déclaration de perte, déclarations de perte, loss declaration, attestation de perte
challenge_word: défi, challenge, défi majeur, biggest problem, main problem, problème majeur, difficile, difficulté,
    difficulty
can_work: peut travailler, peuvent travailler, puissent travailler, able to work, able to operate, can work outside,
    let us work
arrive_word: aide arrive, aide parvient, aide parvienne, aid arrives, aide atteint, aide n'arrive pas
security_guarantees: garanties de sécurité, garanties sécuritaires, security guarantees, security assurances
let_us: let us, laisser travailler, laissent travailler, laissent entrer, let NGOs, laissent passer, laisser ONG
    travailler, laisser les humanitaires travailler, let aid workers, laisser les acteurs travailler
closed_areas: ouverture des zones, opening of areas, zones fermées, closed areas
transmit: transmettre, transmettent, transmit, send their data, envoient leurs données, transmission
invest_word: investir, invest, investissement
activities_suspended: activités suspendues, activités sont suspendues, activities suspended, suspension des activités,
    programmes suspendus, suspend activities, projets suspendus, suspended our activities
child_at_risk: enfants à risque, children at risk, at-risk children, enfants en danger, children in danger
missing_school: manquent l'école, manquer l'école, ratent l'école, rater l'école, miss classes, manquent les cours
"""

# Places that French and English, or one map and another, write differently; any other place is known by its capital
PLACES = """
timbuktu: Tombouctou, Timbuktu
chad: Tchad, Chad, tchadien, tchadienne, Chadian
lake_chad: Lac Tchad, Lake Chad
cameroon: Cameroun, Cameroon, camerounais, camerounaise, Cameroonian
car: RCA, Centrafrique, République centrafricaine, Central African Republic
sudan: Soudan, Sudan, soudanais, soudanaise, Sudanese
south_sudan: Soudan du Sud, South Sudan
darfur: Darfour, Darfur
congo_drc: RDC, République démocratique du Congo, Democratic Republic of the Congo
far_north: Extrême-Nord, Far North
north_kivu: Nord-Kivu, North Kivu
south_kivu: Sud-Kivu, South Kivu
burkina: Burkina, Burkina Faso, burkinabè, burkinabe, burkinabes, burkinabés
mauritania: Mauritanie, Mauritania, mauritanien, mauritanienne, Mauritanian
ivory_coast: Côte d'Ivoire, Ivory Coast
algeria: Algérie, Algeria, algérien, algérienne, Algerian
libya: Libye, Libya, libyen, libyenne, Libyan
port_au_prince: Port-au-Prince, PaP
khartoum: Khartoum
ndjamena: N'Djaména, Ndjamena
north_east: Nord-Est, North-East
"""

CONCEPTS = (
    ("people", PEOPLE),
    ("act", ACTS),
    ("subject", SUBJECTS),
    ("detail", DETAILS),
    ("place", PLACES),
)

# By whom something is done rather than for whom: they keep no two apart that make a request
DOING = "donors international_ngos ngo ocha lawyers psychologists social_services"

# What is done about a request rather than to fulfil it: who begins with it asks for something else than who asks for
# that itself, unless it is by this that the request is known
WORKS = "train assess harmonise survey guidelines reporting law_policy monitor investigate"

# Who says the first of a line says the last as well.
BROADER = """
marriage_certificate death_certificate civil_registry_office: civil_documents
uasc under_five caafag street_children minors_in_detention infants koranic_pupils child_recruitment child_labour
    early_marriage child_protection born_of_rape minors_conflict_with_law cpims adolescents child_heads
    child_safeguarding: child
women_heads pregnant widows single_mothers mothers women_leaders womens_orgs: women
rape domestic_violence harassment gbvims: gbv
pep care_rape_clinical: rape
risk_education demine mark_mines mine_victims contaminated_zones: explosives
severe_malnutrition moderate_malnutrition: malnutrition
police: forces
protection_committee site_committees water_committee peace_committees child_protection_committee school_committee
    community_committees: committee
emergency_shelter shelter_emergency shelter_transitional shelter_durable shelter_kits: shelter
nurse midwife doctor: health_worker
water_point borehole well drinking_water water_truck water_network: water
borehole well: water_point
voucher cash_for_work conditional_cash ipa_cash mobile_money transfer_value: cash
land_conflict land_access land_titles tenure_security occupied_homes hlp: land
parenting: parent
community_volunteers: voluntary
prisoners arbitrary_arrest arrests: detention
land_conflict: conflict
underfunding pooled_fund direct_funding flexible_funding: funding
pfa mental_illness mhgap psychotropics peer_support: psychosocial
returnee return_voluntary return_forced repatriation: return
legal_aid legal_clinic lawyers paralegals: legal
cholera_centre: cholera
close_sites: close
hot_meals school_feeding: food
wash_kit dignity_kit shelter_kits school_kits teacher_kits recreational_kits: kit
informal_sites collective_centres: camp
civilian_character: civilians
textbooks school_reopen school_build school_repair: school
survivor gbv gbvims safe_house: gbv_matter
care_holistic care_rape_clinical one_stop_centre medical service_word aid_word treatment: care_given
income train_vocational entrepreneurship microcredit savings_groups crafts reintegration cash_for_work employment
    economic: livelihood_help
gender_mainstream: gender
opds sign_language washington_group: disability
child_handover: caafag
answer_complaints suggestion_box feedback_word: complaints
gbvims cpims: information_management
foster_care: foster
trafficked_person: trafficking
trafficked_person: victims
attack air_strikes: insecurity
centrality: mainstream_protection
alert_system: early_warning
light_arms: disarm
protection_desk: static_services
red_tape access_denied: access_constraints
visa: permit
road_cut road_works: road
lamps: light
dialogue_between: dialogue
disaggregated: data
contingency_stocks: preposition
stoves: firewood
host_families: host
health_centre_down: health_centre
policewomen: police
monitors: monitor
blind_spot: gaps
moto_ban: movement_restriction
"""
# Small words, and what nearly every item says: no two are alike by them.
SMALL = """
a, about, afin, ainsi, alors, already, also, amélioration, améliorer, and, any, appui, appuyer, are, around, as,
asap, assistance, assurer, at, au, aucun, aucune, aussi, autour, autres, aux, avec, avoir, back, bcp, be, been,
besoin, besoins, between, bien, both, but, by, can, car, ce, ces, cette, chaque, chez, comme, compris, continuer,
could, d, dans, de, depuis, dernier, dernière, des, doit, doivent, donc, ds, du, dès, déjà, développer, each, eg,
elle, elles, en, encore, ensure, entre, environs, especially,
est, et, etc, etre, eu, every, faciliter, faire, fait, faut,
favoriser, for, from, garantir, gens, get, had, has, have, how, ici, if, il, ils, improve, improved, in, including,
into, is, it, its, jusqu, l, la, le, les, leur, leurs, lors, lorsque, là, mais, make, many, may, moins, more, must,
ne, need, needed, needs, no, non, nos, not, notamment, notre, nous, now, of, off, on, one, only, ont, or, other, ou,
our, over, own, par, parmi, particular, particulièrement, pas, people, personne, personnes, peu, peut, pls, plus,
plutôt, pour, pr, presque, prise, programme, programmes, puisque, qu, quand, que, quel, quelle, question, qui, rather,
received, region, renforcement, renforcer, reçu, régions, s, sa, sans, se, selon, ses, should, si, since, so, son,
sont, sous, soutenir, soutien, still, strengthen, strengthening, support, supporting, sur, surtout, svp, take, than,
that, the, their, them, there, they, this, those, tjrs, tjs, to, too, toujours, tout, toute, tr, très,
un, une, until, up, urgence, urgent, urgently, urgents, use, used, using, vers, very, via, votre, vous, was, we, were,
what, when, where, which, while, who, whose, will, with, within, without, would, y, yet, à, être
"""

# Numbers that are written out
NUMBERS = {
    "2": "deux two",
    "3": "trois three",
    "4": "quatre four",
    "5": "cinq five",
    "6": "six",
    "7": "sept seven",
    "8": "huit eight",
    "9": "nine",
    "10": "dix ten",
    "12": "douze twelve",
    "15": "quinze fifteen",
    "20": "vingt twenty",
    "30": "trente thirty",
    "40": "quarante forty",
    "50": "cinquante fifty",
}

# One of the first words of an item that asks that something be not done
REFUSING = "pas non no not never jamais refuser contre against"

# Short forms that are ordinary words too: read only where they stand in capitals, as all of two letters are
ONLY_CAPITALS = "echo eas emma ent eta etc heat lam mam marc mas mira paf pin pos pur sag sam sap sat sea sig smart"

# Words that say nothing by themselves, but may be part of what does
EMPTY = """
all, tous, toutes,
nombre, nbre, nb, number, effectif, indicateur, indicator, mécanisme, mechanism, dispositif, système, system,
activité, activities, séance, bénéficié, bénéficiaires, recevant, receiving, affecté, affected, touché, accessing,
reached, gestion, management, zone, area, matière, cadre, niveau, level, structure, organisation, organization,
agence, agency, mettre, place, mise, acteur, actor, type, cas, case, moyen, cause, base, point, centre, center,
groupe, group, carry, carried, conduct, conduire, mener, actuel, current, existant, existing, spécifique, divers,
various, différents, different, certain, principal, main, good, better, meilleur, bon, high, haut, low, able, rest,
reste, question, problème, problem, issue, issues, situation, contexte, context, nécessaire, necessary, proposer,
propose, recommander, recommend, souhaiter, falloir, devoir, vouloir, want, venir, aller, going, come, take, taking,
keep, amélioré, assist, help, helping, out
"""

# Who says all of the first says the last as well, however far apart the words stand.
TOGETHER = """
explosives raise_awareness: risk_education
eviction country: expelled_people
eviction border: expelled_people
reintegration child_recruitment: caafag
wounded explosives: mine_victims
child ex_combatants: caafag
eviction migrants: expelled_people
eviction algeria: expelled_people
eviction mauritania: expelled_people
eviction libya: expelled_people
chase_away migrants: expelled_people
explosives educate: risk_education
explosives clear_remove: demine
access humanitarian_staff: humanitarian_access
access ngo: humanitarian_access
child marriage: early_marriage
girls marriage: early_marriage
recruit child armed_groups: child_recruitment
recruit boys armed_groups: child_recruitment
recruit child prevent: child_recruitment
return voluntary: return_voluntary
return forced: return_forced
rape kit: pep
rape medical: care_rape_clinical
school occupied: occupied_schools
school idp relocate: occupied_schools
land conflict: land_conflict
farmer herder: farmer_herder_conflict
detention legal: legal_aid
childbirth register: birth_certificate
psychosocial humanitarian_staff: staff_care
camp close: close_sites
child explosives employment: child_labour
child gold_mining: child_labour
victims gbv: survivor
victims rape: survivor
victims women violence: survivor
women violence: gbv
girls violence: gbv
child detention: minors_in_detention
rape health: care_rape_clinical
rape health_centre: care_rape_clinical
men participate gbv: engage_men
men prevent violence: engage_men
men prevent gbv: engage_men
foster cash: host_families
foster idp: host_families
social_services staff: social_worker
social_services insufficient: social_worker
social_services recruit: social_worker
violations humanitarian_staff report_sea: psea
rape doctor: care_rape_clinical
rape treat_patient: care_rape_clinical
protect child: child_protection
women victims: survivor
girls victims: survivor
"""

# Acts, and ways of giving, that go the other way: two items that name one each ask for the contrary.
OPPOSITE = """
accelerate: stop
cash: in_kind
close: stop
close_sites: stop
continue: close
continue: stop
create: close
raise: reduce
reopen: close
"""
