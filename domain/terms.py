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
returnee: retournés, returnee, returned families, familles retournées, PDI retournées, rapatriées, returning
    population, populations retournées
refugee: réfugiés, asylum seeker, demandeur d'asile, requérant d'asile, asylum claimant, réfugiées
host: communauté hôte, communautés d'accueil, population hôte, host community, host population, populations locales,
    local population
child: enfants, mineurs, child, children, enfant, kid, gosse, minors, gamin, mineur, garçons filles, girls boys, boys
    girls, filles garçons
uasc: ENA, ENA/ES, enfants non accompagnés et séparés, enfants non accompagnés, enfants séparés, enfants séparés et
    ENA, UASC, unaccompanied and separated children, unaccompanied children, separated children, MNA, UAC, UMC,
    mineurs non accompagnés, unaccompanied, unaccompanied minors, non accompagnés et séparés, unaccompanied and
    separated
caafag: EAFGA, enfants associés aux forces et groupes armés, enfants ex-associés aux forces et groupes armés, enfants
    soldats, CAAFAG, children associated with armed forces and groups, child soldiers, enfants associés, enfants
    associés aux groupes, children associated with armed groups, enfants sortis des groupes armés, protocole de
    transfert, protocole de remise, handover protocol, protocoles de libération, remise des enfants aux civils,
    enfants enrôlés, former child soldiers, children formerly associated, children leaving armed groups, ex-enfants
    soldats, children formerly associated with armed groups
women: femmes, women, woman, dames, féminin, female
women_heads: femmes cheffes de ménage, femmes chefs de ménage, ménages dirigés par des femmes, women heading
    households, female headed households, cheffe de ménage, female-headed, femmes seules, single women
men: homme, man, men, masculin, male
adult: adultes, adults, adulte, grown-ups
parent: parents, tuteurs, caregivers, guardians, carer, mères et pères, parent, tuteur
disability: personnes handicapées, en situation de handicap, vivant avec un handicap, persons with disabilities,
    disability, disabled, PSH, PVH, PwD, invalide, aveugle, malvoyant, blind, visually impaired, déficient visuel,
    sourd, malentendant, deaf, hard of hearing, langue des signes, sign language, handicapés moteurs, personnes à
    mobilité réduite, OPH, organisations of persons with disabilities, organisations de personnes handicapées, OPDs
elderly: personnes âgées, aînés, older persons, elderly, older people, vieillards, vieux, troisième âge, seniors, 3e
    âge, aged persons, old people, vieilles personnes, vieilles femmes, older women, femmes âgées, older men
survivor: survivantes, survivors, rescapé, victimes de VBG, GBV survivors, victimes de violences sexuelles, rape
    victims, victimes de viol, victime, victim, enfants nés de viol, enfants issus de viol, children born of rape
social_worker: travailleurs sociaux, assistants sociaux, social workers, agent social, social workforce
health_worker: agents de santé, prestataires de santé, personnel de santé, health workers, health staff, soignant,
    health personnel, personnel médical, medical staff, personnel soignant, personnel sanitaire, HCW, health care
    worker, healthcare worker
teacher: enseignants, maîtres, teachers, maître, maîtresse, professeur, corps enseignant, maîtres d'école, teaching
    staff, schoolteacher, enseignts
forces: forces de défense et de sécurité, forces de sécurité, FDS, security forces, defence and security forces,
    soldiers, militaire, soldat, army, military, forces armées, armed forces, FAMa, FARDC, forces de défense, troops,
    FACA, défense et sécurité, armée nationale
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
expelled_people: refoulés, deported people
migrants: migrant, people on the move, candidats à la migration, migration
stateless: apatride, stateless, statelessness, risque d'apatridie
girls: fille, girl, fillette, jeunes filles, young girls
boys: garçon, boy, garçons
adolescents: adolescent, ado, teen, teenager
youth: jeune, jeunesse, youth, young people, young adults, young
widows: veuve, veuvage, widow
orphans: orphelin, orphan, OEV, orphelins et enfants vulnérables, orphanage, orphelinat
street_children: enfants de la rue, enfants en situation de rue, street children, children in street situations,
    talibés, garibous, shégués
ex_combatants: ancien combattant, ex-combatant, former fighter, démobilisés, demobilised fighters
mine_victims: victimes de mines, mine victims, mine survivors, victimes d'engins explosifs, victimes d'EEI, landmine
    survivors, aide aux victimes, amputé, amputee, amputated, blessé, injured, wounded, blessés de guerre, war
    wounded, casualties, weapon wounded
prisoners: détenu, prisonnier, prisoner, inmate, detainee, personnes privées de liberté, personnes détenues, people in
    custody, détention préventive, détention provisoire, pre-trial detention, remand, awaiting trial
minors_in_detention: mineurs détenus, enfants en détention, mineurs en détention, children in detention, detained
    children, minors in prison, détention des mineurs
minors_conflict_with_law: justice juvénile, justice pour mineurs, juvenile justice, child-friendly justice, conflit
    avec la loi, conflict with the law
missing_persons: disparu, portés disparus, disparitions forcées, enforced disappearance, recherche de disparus,
    persons missing, missing relatives
journalists: journalist
human_rights_defenders: défenseurs des droits humains, défenseurs des droits, DDH, human rights defenders, HRD,
    activiste
lgbtqi: LGBT, LGBTI, LGBTQI, SOGIESC, SOGI, minorités sexuelles, sexual minorities
ethnic_minorities: minorités, minorités ethniques, ethnic minorities, peuples autochtones, indigenous people, pygmées
local_authorities: autorités locales, local authorities, autorités administratives, mairie, maire, mayor,
    municipalité, préfet, préfecture, collectivités territoriales, local government, conseil communal, élu local, town
    hall, collectivité locale, conseil municipal, local councils, bourgmestre, administrateur territorial, prefect,
    conseil régional, regional council, sultan préfet, province, services étatiques, services techniques, state
    services, technical services, services de l'État, gouvernement, government, ministère, ministry, line ministries,
    authorities, pouvoirs publics, gouvernemental, governmental, public authorities, minister, services techniques de
    l'état, services déconcentrés, STD, direction régionale, directorate, délégation provinciale, deconcentrated
    services, state technical services, directions techniques, autorités, state authorities, autorités de l'état
social_services: services sociaux, social services, affaires sociales, action sociale, social affairs, développement
    social, DRDSES, promotion de la femme, DRPFEF, CNARR, ministry of social affairs, solidarité nationale
psychologists: psychologue, psychologist, psychiatrist, counsellor, counselor
community_volunteers: relais communautaires, community volunteers, RECO, community mobilisers, mobilisateurs
    communautaires, agents communautaires, community workers, outreach workers, animateurs communautaires, agent de
    santé communautaire, ASC, community health worker, CHW, agent communautaire de santé, village health worker, ASBC,
    community relays, animateur, facilitateur communautaire, animatrice
lawyers: avocat, lawyer, attorney, barreau, bar association
paralegals: parajuriste, para-juriste, paralegal
judges: juge, magistrat, judge, prosecutor, greffier
police: police, gendarmerie, gendarme, policier, police officer, commissariat, police station, garde nationale,
    policeman
armed_groups: groupes armés, armed groups, GANE, GAT, NSAG, GANT, groupes armés non étatiques, rebelle, rebel,
    djihadistes, milice, militia, insurgents, hommes armés, armed men, non-state armed group, jihadist, terroriste,
    milicien, groupe d'autodéfense, self-defence group, belligérant, parties au conflit, parties to the conflict,
    combattants, fighters, éléments armés, armed elements, armed actors, acteurs armés
peacekeepers: casque bleu, peacekeeper, MINUSMA, MONUSCO, MINUSCA, soldats de la paix, peacekeeping mission, force
    internationale, maintien de la paix, ONUSIDA_
mothers: mère, maman, mother, mum
fathers: père, papa, father, dads
single_mothers: fille-mère, mère célibataire, mères seules, single mother, teenage mothers, young mothers, mères
    adolescentes
indigents: indigent, démunis, poorest, extreme poor, nécessiteux, destitute, pauvre, poor, pauvreté, poverty,
    précarité, destitution, démuni
tenants: locataire, tenant, loyer, rent, bail, location de maison, rental, lease
landlords: propriétaire, landlord, landowner, propriétaire terrien, house owner
women_leaders: femmes leaders, women leaders, leadership féminin, leadership des femmes, women's leadership, female
    leadership
womens_orgs: organisations de femmes, associations féminines, groupements féminins, women-led organisations, women's
    associations, women's groups, groupes de femmes, women's organisations, OLF, WLO, ONG féminines, organisations
    dirigées par des femmes, organisation féminine, association de femmes
donors: bailleur de fonds, bailleurs, donateur, donor, ECHO, USAID, BHA, OFDA, DFID, FCDO, DDC, bailleur humanitaire,
    union européenne, european union, banque mondiale, world bank
domestic_workers: travailleurs domestiques, domestic workers, aide-ménagère, domestiques, housemaids, petites bonnes
sex_workers: travailleuses du sexe, TS, professionnelles du sexe, sex worker, prostituée, prostitution, sexe de
    survie, survival sex, transactional sex, sexe transactionnel
perpetrators: agresseur, perpetrator, abuser, auteurs de violations, offender, auteurs de violences, auteurs
new_arrivals: nouveaux arrivants, nouveaux déplacés, nouvelles arrivées, new arrivals, newly displaced, newly arrived,
    newcomers, primo-arrivants, nouveaux arrivés, nouvellement déplacés
long_displaced: déplacement prolongé, protracted displacement, déplacés de longue durée, anciens arrivants, long-term
    displaced, anciens déplacés, déplacés installés depuis
doctor: médecin, doctor, docteur, physician, praticien, chirurgien, surgeon
midwife: sage-femme, midwife, maïeuticien, matrone, accoucheuse, traditional birth attendant, TBA, accoucheuse
    traditionnelle, midwives
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
civil_protection: protection civile, civil protection, DGPC, CONASUR, CORESUR, ANPC, sapeur-pompier, pompier,
    firefighter
community_committees: comité local, comité villageois, comité communautaire, management committee, village committee,
    community committee
qualified_staff: personnel qualifié, personnel compétent, qualified staff, skilled staff, main d'œuvre qualifiée,
    qualifié, qualified, spécialiste, expert, compétence, skilled, skill, cadre qualifié
female_staff: personnel féminin, agent féminin, female staff, women staff, femmes dans les équipes, femmes agents
local_staff: personnel local, personnel national, staff local, national staff, local staff, recrutement local, local
    hiring, main d'œuvre locale
international_staff: expatrié, personnel international, expat, expatriate, international staff
guards: vigile, agent de sécurité, watchman, night watchman, gardiennage, guarding, surveillance des lieux, guard
    post, security guard, sentinelle
drivers: chauffeur, conducteur, driver
enumerators: énumérateur, agent de collecte, enumerator, surveyor
residents: autochtone, résident, hôte
supervisors_managers: camp manager
ngo: ONG, NGO, organisation non gouvernementale, non-governmental organisation
nurse: infirmier, infirmière, nurse, nursing
"""

# What is to be done
ACTS = """
train: former, formation, recyclage, train, training, capacity building, build capacity, atelier de formation,
    coaching, ToT, capacity development, développement des capacités, capacitation, capacités des partenaires, mise à
    niveau, perfectionnement, remise à niveau, recycler les agents, workshop, atelier
raise_awareness: sensibiliser, sensibilisation, dialogue communautaire, awareness, awareness raising, sensitisation,
    sensitization, community dialogue, raise awareness, sensitise, campagne de sensibilisation, causeries éducatives,
    causerie, IEC, conscientiser, mobilisation sociale, social mobilisation, théâtre participatif, conscientisation
preposition: prépositionner, stock de contingence, contingence, preposition, prepositioned, contingency stock,
    pré-positionnement, stock, stockpile, warehouse, entrepôt, stock tampon, pre-position, buffer stock, stocks before
    the rains
create: créer, création, ouvrir, ouverture, mettre en place, mise en place, construire, construction, installer,
    create, establish, open, build, construct, bâtir, ériger, instaurer, établir, opening, edify, new building,
    fonder, ouverture de site, nouveau site, new site, créer un site, opening of sites, extension de site, camp
    extension, site expansion, agrandir le site
repair: réhabiliter, réparer, remise en état, rehabilitate, repair, restore, rénover, fix, refurbish, remettre en
    état, fixing, dépanner, dépannage, mend, renovate, restaurer, reconstruire, reconstruction, rebuild, rebâtir,
    réparation d'abris, réhabilitation d'abris, réhabiliter les maisons, shelter repair, repair homes, house repairs,
    réparer les maisons, maisons endommagées, damaged houses, damaged homes, abris endommagés, renouvellement des
    abris, shelter renewal, remplacement des abris, abris délabrés, réhabiliter les centres de santé, rehabilitate
    health facilities, reconstruire les centres de santé, rebuild health centres, rebuild clinics, repair health
    centres, entretien, maintenance, maintenir en état, panne, breakdown, pièces de rechange, spare parts, garage,
    mécanicien, entretenir, upkeep
replace: remplacer, renouveler, renouvellement, replace, renew, substituer, swap, renewal
extend: élargir, élargissement, étendre, extension, expand, widen, prolonger, extend, passage à l'échelle, extension
    of time, proroger, reconduire, reconduction, extension géographique, expansion, agrandir, agrandissement, enlarge
monitor: monitoring, suivi, surveillance, moniteurs, suivi-évaluation, M&E
update: actualiser, actualisation, mettre à jour, mise à jour, update, updating, réviser, révision, revise, review,
    revue, corriger, correction, correct, amend, modifier, modification, refresh, rafraîchir, à jour
share: diffuser, diffusion, partager, share, sharing, disseminate, dissemination, broadcast, vulgariser,
    vulgarisation, mutualiser, mutualisation, pool, pooling, partager l'information, échange d'informations,
    information sharing, share information, share data, partage de données, faire circuler l'information, diffuser
    l'information
harmonise: harmoniser, harmonisation, mécanisme unique, système commun, unique, harmonize, single, uniformiser,
    alignement, align, cohérence, consistency, same tool, outil commun, common tools, unifier, unify
recruit: recruter, embaucher, augmenter le nombre, recruit, hire, increase number, engager du personnel, staffing,
    hiring, augmenter le personnel, additional staff, personnel supplémentaire, enrôlement
stop: arrêter, arrêt, cesser, suspendre, suspension, moratoire, stop, suspend, halt, moratorium, pause, cessation,
    mettre fin, put on hold, geler, freeze
close: fermer, fermeture, close, closure, shut, close down, closing, shut down
empty: vidanger, desludge, empty, boues de vidange, faecal sludge, fosse septique, septic tank, boues fécales
separate: séparer, separate, segregate, gender segregated
vaccinate: vacciner, vaccinate, immunisation, immunization, vaccin, immuniser, PEV, EPI
screen: dépister, dépistage, screening, screen, détecter, détection, diagnostic médical, diagnose, TDR, test de
    dépistage, rapid test, testing, test rapide
register: enregistrer, déclarer, register, registration, inscrire, inscription, recenser, census, enregistrement des
    bénéficiaires, beneficiary registration, biométrie, biometric, profilage, profiling, enregistrement biométrique,
    empreintes, fingerprints
relocate: relocaliser, relocalisation, réinstaller, relocate, relocation, resettle, transfert de site, déménager, move
    families, déplacer ailleurs, délocaliser, move away, reloger, rehouse, transférer, move to another site
assess: évaluer, assessment, assess, MSNA, enquête, survey, diagnostic, ERM, évaluation rapide, rapid assessment, RNA,
    MIRA, évaluation rapide multisectorielle, évaluation flash, ERP, évaluation multisectorielle rapide, evaluate
risk_education: EREE, éducation aux risques, éducation au risque des mines, EORE, MRE, mine risk education, risk
    education, ERE, éducation aux engins explosifs, sensibilisation aux mines, mine awareness, sensibilisation aux
    engins explosifs, explosive ordnance risk education
track_displacement: DTM, suivi des mouvements de population, suivi des déplacements, displacement tracking, matrice de
    suivi des déplacements, population tracking, movement tracking, ETT, flow monitoring, suivi des flux, CMP,
    displacement monitoring
return_voluntary: retour volontaire, voluntary return, retour volontaire et digne, safe and dignified return, retour
    sûr et digne, retours volontaires assistés, facilitated return, repatriation, voluntary repatriation, retour
    assisté, returns must be voluntary, caractère volontaire des retours
return_forced: retours forcés, forced return, premature return, retours prématurés, pushback
integrate_locally: intégration locale, local integration, intégration dans les communautés hôtes
durable_solutions: solutions durables, durable solutions, GTSD, DSWG
deport: deport, expulsion vers le pays d'origine, expulsions transfrontalières
profile: intentions survey, enquête d'intentions, intentions de retour, return intentions
target: cibler, ciblage, targeting, sélection des bénéficiaires, beneficiary selection, critères de sélection,
    selection criteria, choix des bénéficiaires, targeting criteria, vulnerability criteria, critère de vulnérabilité,
    eligibility, select beneficiaries, sélectionner, sélection
audit_safety: audit de sécurité, safety audit, marche exploratoire, safety walk, exploratory walk
map_services: cartographie des services, service mapping, cartographier, mapping, annuaire des services, service
    directory, répertoire des services, cartographie des acteurs de protection
care_holistic: holistic care, prise en charge, PEC, survivor care, multisectoral response, multi-sectoral care, care
    for survivors
care_rape_clinical: gestion clinique du viol, CMVS, medical care for rape, gestion clinique, clinical management,
    clinical care, prise en charge clinique du viol, clinical management of rape, CMR, clinique
engage_men: engagement des hommes, implication des hommes, masculinité positive, positive masculinity, engaging men,
    EMAP, engage men and boys, male engagement, école des maris, husbands' school
empower_women: autonomisation, autonomisation des femmes, empower, empowerment, women's empowerment, autonomiser,
    émancipation, self-reliance, self-sufficiency
mitigate_gbv: atténuation des risques VBG, mitigation des risques, GBV risk mitigation, risk mitigation, réduire les
    risques de VBG, intégration VBG, GBV mainstreaming
mainstream_protection: mainstreaming de protection, transversalité de la protection, protection transversale,
    protection mainstreaming, centralité de la protection, intégrer la protection, do no harm, transversal,
    transversalité, mainstreaming, cross-cutting
alternative_care: soins alternatifs, alternative care, placement temporaire, centre de transit et d'orientation, CTO,
    interim care centre
parenting: parentalité positive, parentalité, positive parenting, éducation parentale, parental education, parenting
    skills, parenthood
disarm: DDR, désarmement, disarmament, disarm, démobilisation, DDR-RR, PDDRCS, armes légères, ALPC, SALW, small arms,
    weapon, prolifération des armes, gun, arms proliferation, fusils, arme à feu
demine: déminer, déminage, clearance, mine clearance, dépollution, dépolluer, clear mines, enlever les mines, clear
    UXO, décontamination des terres, EOD, NEDEX, neutraliser, destruction des munitions, mine-clearing
mark_mines: marquage, marquer, marking, enquête non technique, ENT, NTS, non-technical survey, zones dangereuses,
    hazardous areas, zones contaminées, contaminated areas, zones minées, contaminated land, panneaux de danger,
    warning signs
rehabilitate_physical: réadaptation, rééducation, physical rehabilitation, réadaptation physique, kinésithérapie,
    physiotherapy, réadaptation fonctionnelle, rééducation fonctionnelle, kiné, prothèse, prosthesis, prostheses,
    prosthetics, appareillage, orthèse, orthopédique, orthopaedic, orthopedic, membres artificiels, artificial limbs,
    artificial legs, fauteuil roulant, wheelchair, béquille, crutches, aides à la mobilité, mobility aids, assistive
    devices, aides techniques, tricycle pour handicapé, canne blanche
include: inclure, inclusion, inclusive, inclusion du handicap, disability inclusion, discrimination, équité, equity,
    équitable, fair, include, accessibilité, accessible
restitute: restituer, restitution, give back property, restitution des biens, récupérer leurs biens, recover property,
    récupération des terres
compensate: indemniser, indemnisation, compensation, dédommager, compensate, redress, réparations aux victimes,
    dommages et intérêts
coordinate_sites: CCCM, gestion des sites, site management, gestion des camps, coordination et gestion des camps,
    GSAT, camp coordination, camp administration, gestionnaires de sites
plan_sites: aménagement de site, aménager, planification de site, site planning, site development, site improvement,
    care and maintenance, entretien des sites, viabilisation, viabiliser, lotissement, plots demarcation, site layout,
    développement de site
close_sites: fermeture de site, camp closure, site closure, fermer le site, close the camp, démantèlement du site
prepare_disaster: RRC, DRR, réduction des risques de catastrophe, disaster risk reduction, préparation aux
    catastrophes, preparedness, plan de contingence, contingency plan, anticiper, anticipatory action, action
    anticipatoire, forecast-based, early action, action précoce, actions anticipées, prévention des catastrophes,
    disaster prevention, gestion des catastrophes, GRC, DRM, disaster management, préparation aux urgences,
    préparation, emergency preparedness, ready, prêt à répondre, plan ORSEC, contingency planning
early_warning: alerte précoce, early warning, SAP, système d'alerte, alert system, alert mechanism, mécanisme
    d'alerte, alerte, alert, EWS, alerter, warning system, veille, SCAP-RU, système d'alerte précoce, comité de
    veille, veille humanitaire
rent_subsidy: aide au loyer, subvention au loyer, rent subsidy, cash for rent, cash pour loyer, rental subsidies,
    payer le loyer, pay rent
consult_communities: consulter, consultation communautaire, community consultation, focus group, groupes de
    discussion, dialogue with communities, consulter les communautés, concertation, consulter la population, ask
    people, listen, hear people
participate: participer, participation communautaire, community participation, participate, impliquer, implication,
    involve, engagement communautaire, community engagement, CEA, CCE, CCEA, RCCE, assister aux réunions, attend
    meetings, prendre part, communication with communities, implication des communautés, mobilisation communautaire,
    community mobilisation, consult communities, community-based, base communautaire, involve communities, associer
translate: traduire, traduction, translate, translation, interprète, traducteur, translator, langue locale, local
    language
report_sea: signaler, dénoncer, dénonciation, reporting channels, report abuse, whistleblowing, lanceur d'alerte,
    canaux de signalement, report incidents, signaler les abus, notify, notifier
investigate: enquêtes sur les abus, investigate, investigation, commission d'enquête, inquiry
legal_aid: aide juridique, aide légale, legal aid, accompagnement juridique, ICLA, legal counselling, conseil
    juridique, accompagnement juridique et judiciaire, aide judiciaire, legal help, services juridiques, legal
    services, avocats gratuits, free lawyers, défense juridique
release_prisoners: libérer, release, libération des détenus, free prisoners, remise en liberté, élargissement de
    prisonniers, set free
visit_prisons: visite, visit, visites de prison, prison visits, visites familiales, visite de terrain, mission de
    terrain, field visit, field mission, descente sur le terrain, field trip, site visit
cohesion: cohésion sociale, social cohesion, cohésion, coexistence pacifique, peaceful coexistence, vivre-ensemble,
    cohabitation, cohabitation pacifique, paix, peace, consolidation de la paix, peacebuilding, entente, living
    together, cessez-le-feu, ceasefire, réconciliation, stabilisation, peace building, éducation à la paix, peace
    education, culture de la paix, conflit communautaire, intercommunal violence, community tensions, tension,
    tensions entre communautés, tensions between hosts and displaced, intercommunity conflict, communal conflict,
    apaiser les tensions, coexistence, tensions intercommunautaires
dialogue: dialogue, dialogue intercommunautaire, intercommunity dialogue, échanges intercommunautaires,
    inter-community dialogue, reconcile, pardon, forgiveness
ipa_cash: assistance individuelle de protection, individual protection assistance, IPA, cash for protection, emergency
    cash for survivors
train_vocational: formation professionnelle, vocational training, apprentissage de métiers, apprenticeship, métier,
    trade, couture, sewing, skills training, apprentissage, formation aux métiers, TVET, apprenti, trade skills, FTP,
    formation technique et professionnelle, formation qualifiante, enseignement technique, vocational skills,
    technical training, EFTP
pay: payer, paiement, pay, payment, salaire, salary, salaries, incentive, motiver les volontaires, stipend, allowance,
    indemnité, paiement des salaires, payer les salaires, wage, pay staff, rémunération, arriéré de salaire, unpaid
    salaries, salary arrears, traitement salarial, payroll, motivation, per diem, perdiem, prime de motivation, frais
    de mission, verser, versement
equip: équiper, equip, matériel, outiller, provide equipment
transport: transporter, moyens de transport, acheminer, convoyer, haulage, carry goods, transport de fret, fret,
    freight, cargo, expédition, shipping, carry, haul, camionnage
treat_patient: traiter les malades, treat patients, soigner les malades
cultivate: cultiver, semer, sow, planter, semis, plough, labourer la terre, plow, emblaver, cultures agricoles, crops
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
charge_phones: recharger les téléphones, phone charging, borne de recharge, charging station
acceptance: acceptation, acceptance, acceptation communautaire, community acceptance, perception des humanitaires,
    acceptation des acteurs humanitaires
collect_data: collecter des données, data collection, collect data, kobo, kobotoolbox, ODK, gathering data
analyse: analyser, analysis, analyze, analytics
avoid_duplication: éviter les doublons, doublon, duplication, chevauchement, double emploi, avoid duplication, avoid
    overlap, overlap, déduplication
mobilise_resources: mobiliser des ressources, mobilisation de ressources, mobilisation de fonds, resource
    mobilisation, resource mobilization, mobilise resources, raise funds, lever des fonds, levée de fonds, collecte de
    fonds
visibility: visibilité, médiatisation, press, presse, communiqué de presse
increase_partners: augmenter le nombre d'acteurs, manque de partenaires, manque d'acteurs, faible présence, lack of
    partners, few partners, lack of actors, présence accrue, increase presence, présence humanitaire, humanitarian
    presence, présence des acteurs
leave_withdraw: retrait, départ des acteurs, withdraw, withdrawal, fermer le bureau, close office
train_trainers: formation de formateurs, training of trainers
return_of_civil_servants: fonctionnaire, retour des fonctionnaires, civil servant, agents de l'état, retour des agents
    de l'état, civil service, public servant, return of civil servants
activate: activer, activate, revitaliser, redynamiser, redynamisation, relancer, réactiver, revive, dynamiser,
    reactivate, revived
validate: valider, validate, approuver, approval, endorse, endosser, approbation, approve, entériner
cancel: annuler, cancel, cancellation, abroger, revoke, révoquer
forbid: interdire, interdiction, forbid, ban, prohibit, prohibition, proscrire, mandatory, obligatoire, obligation
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
disconnect_cut: couper, coupure, outage, power cut, disconnection
clear_remove: remove, removal, déblayer, déblaiement, clear debris, débarrasser, débroussailler, clearing
demolish_dismantle: démolir, démolition, demolish, démanteler, dismantle, tear down, pull down
collect_gather: collecter, ramasser, ramassage, gather
cook: cuisiner, cuisson, cook, cooking
decentralise: décentraliser, decentralize, closer services, rapprocher, bring closer
mentor: mentorat, mentoring, tutorat, mentor, compagnonnage, parrainage, sponsorship
coordinate: coordonner, coordination, réunions de coordination
mediate: médiation, mediators, règlement des conflits, résolution des conflits, gestion des conflits, conflict
    resolution, conflict management, transformation des conflits, dispute resolution, règlement des différends, settle
    disputes, MARC, ADR
evacuate: évacuer, evacuate, évacuation sanitaire, medical evacuation, medevac, EVASAN
reopen: rouvrir, réouverture, reopen, réouvrir, reopening
identify: identifier, identification, identify, repérer, repérage
supervise: supervision, superviser, supervision formative, oversee, oversight
educate: éduquer, educate, éducation
"""

# What it is about
SUBJECTS = """
gbv: VBG, violences basées sur le genre, violences faites aux femmes, violences sexuelles, GBV, SGBV, gender-based
    violence, sexual violence, VSBG, violence against women, VAWG, violences sexistes, femmes victimes de violences,
    agression sexuelle, sexual assault, VSLC, CRSV, conflict-related sexual violence, violences sexuelles liées au
    conflit, violer, violence based on gender
rape: viol, post-viol, rape
humanitarian_access: accès humanitaire, accès des ONG, accès des acteurs humanitaires, humanitarian access, access for
    humanitarians, accès sécurisé, corridor humanitaire, humanitarian corridor, negotiate access, négocier l'accès,
    accès aux populations, accès aux zones, access to populations, access to affected people
services: services sociaux de base, services de base, basic services, basic social services
civil_documents: documents d'état civil, documentation civile, pièces d'état civil, état civil, civil documentation,
    documents civils, civil documents, civil registration, civil status, CRVS, personal documents, ID papers,
    documents perdus, perte de documents, lost documents, missing documents, undocumented, papiers perdus, loss of
    documents, refaire les papiers, papiers d'identité
explosives: engins explosifs, engins explosifs improvisés, mines, EEI, restes explosifs de guerre, restes de guerre,
    munitions non explosées, UXO, IED, landmines, explosive ordnance, explosive, ERW, EO, explosive remnants of war,
    unexploded ordnance, obus, grenade, munition, ordnance, improvised explosive devices, bombes artisanales, roadside
    bombs, REG, munitions abandonnées, explosifs de guerre, pièges
psychosocial: SMSPS, psycho-social, santé mentale, APS, MHPSS, PSS, mental health, SPS, psychosocial, counselling,
    counseling, soins psychologiques, thérapie, psychiatrie, psychiatric, mhGAP, psychiatrique, troubles mentaux,
    mental disorders, troubles psychologiques, psychological, psychologique, accompagnement psychosocial, groupes de
    parole, talk groups, discussion groups, conseil psychologique
dignity_kit: kits de dignité, dignity kits, KHI, kits d'hygiène intime, kits hygiéniques féminins
pep: kits PEP, PEP, kits post-viol, prophylaxie post-exposition, post-rape kits, post-exposure prophylaxis, PEP kits,
    kits viol
safe_space: EFS, espaces sûrs, espaces sûrs pour femmes et filles, espaces sécurisés, safe spaces, women and girls
    safe spaces, WGSS, espaces sûrs pour femmes, EAF, espaces amis des femmes, women's safe space, women-friendly
    space, centre de femmes, women's centre, maison de la femme, espaces femmes et filles
child_space: EAE, espaces amis des enfants, child friendly spaces, CFS, espaces enfants, espaces récréatifs, play
    space, espaces de jeux, ludothèque, safe place for children
referral: référencement, circuits de référencement, orientation, referral, referral pathways, référer, refer,
    référencement des cas, système de référence, contre-référence, counter-referral, referral system, référence et
    contre-référence
income: AGR, activités génératrices de revenus, moyens de subsistance, moyens d'existence, autonomisation économique,
    income generating activities, IGA, livelihoods, economic empowerment, petit commerce, small business, revenu,
    income, gagne-pain, relèvement économique, economic recovery, petits métiers, income generation, earnings, gagner
    sa vie, earn a living
early_marriage: mariage d'enfants, mariages précoces, mariage forcé, mariages précoces et forcés, child marriage,
    early marriage, forced marriage, early and forced marriage, mariage des filles
tracing: recherche familiale, recherche et réunification familiale, réunification familiale, réunification, RRF,
    réunifier, family tracing, family tracing and reunification, family reunification, tracing, reunify, FTR,
    recherche des familles, regroupement familial, rétablissement des liens familiaux, RLF, RFL, restoring family
    links, reuniting, retrouver les parents, rendus à leur famille, retrouvé leur famille, reunited with their
    families, retour en famille
foster: famille d'accueil, foster family, foster families, foster care, interim care, famille hôte, host family,
    hébergement en famille, placement familial, foster parents, ménage hôte, famille de transit, families of transit,
    foster carers, placement en famille, host families, families hosting
reintegration: réintégration, réinsertion, réinsertion socio-économique, reintegrate, réinsérer, réinsertion sociale,
    réintégration communautaire, réinsertion économique, réintégration socio-économique, réintégration économique,
    economic reintegration, socio-economic reintegration, réinsertion professionnelle, social reintegration
child_labour: travail des enfants, child labour, child labor, enfants travailleurs, working children, PFTE, pires
    formes de travail, worst forms of child labour, travail sur les sites miniers, children in mines, enfants dans les
    mines, enfants au travail, enfants dans les carrés miniers
case_management: gestion de cas, case management, gestion des dossiers, accompagnement individuel, individual
    follow-up
health_centre: CSPS, centre de santé, formation sanitaire, structures sanitaires, postes de santé, health facility,
    health centre, health center, dispensaire, dispensary, clinic, CSI, CSCOM, case de santé, health post, FOSA,
    structure de santé, établissement de santé, infirmerie
school: écoles, scolaire, élèves, school, students, pupils, établissement scolaire, schooling, scolarisation, rouvrir
    les écoles, réouverture des écoles, reopen schools, school reopening, get schools running, construire des écoles,
    construction d'écoles, construction de salles de classe, construire salle de classe, build classrooms, build
    schools, classroom construction, school construction, additional classrooms, réhabiliter des écoles,
    réhabilitation de salles de classe, réparer l'école, rehabilitate schools, school rehabilitation, classroom
    rehabilitation, repair schools, repair classrooms, rénovation d'écoles, renovate schools
ihl: DIH, droit international humanitaire, IHL, international humanitarian law, civilian harm, conventions de Genève
escort: escortes, escorte armée, escort, armed escort, escorte militaire, military escort
convoy: convois, convoi, convoy, convoi humanitaire
committee: comités, comité, committee, commission
focal_point: points focaux, focal points
latrine: latrines, toilettes, toilets, toilet, WC, pit latrine, cabinet de toilette, bloc sanitaire, construire des
    latrines, construction de latrines, build latrines, latrine construction, build toilets, latrines scolaires,
    latrines à l'école, toilettes à l'école, school latrines, school toilets, latrines in schools, toilets at school
shower: douches, showers, douche, shower, bathing
water_truck: water trucking, camion-citerne, camionnage d'eau, eau par camion, trucking, approvisionnement par camion,
    WT, water tanker, transport d'eau
borehole: forages, forage, pompes à main, pompe, boreholes, handpumps, hand pumps, PMH, pompe manuelle, pompe à
    motricité humaine, tube well, bore hole, pompe à eau, pump, pompage solaire, solar pump, motopompe, pompe solaire,
    motor pump
water_point: points d'eau, source d'eau, water points, water sources, borne fontaine, tap stand, robinet, waterpoint,
    tap, fontaine publique, standpipe, ouvrage hydraulique
well: puits, wells, water well, puits traditionnel, hand-dug well, puisard d'eau
water_treatment: Aquatabs, PUR, chlore, pastilles, traitement de l'eau, traitement de l'eau à domicile, water
    treatment, chlorine, chlorer, désinfecter, désinfection, disinfect, disinfection, filtre, water purification,
    purification, purify, PUR sachet, water filter, chlorinate, filtration, potabilisation
wash_kit: kits EHA, kit WASH, kits d'hygiène, hygiene kits, WASH kit, trousse d'hygiène
menstrual: hygiène menstruelle, serviettes hygiéniques, menstrual hygiene, sanitary pads, pads, sanitary towels,
    menstruel, menstrual, periods, MHM, GHM, menstruation, protections hygiéniques, règles menstruelles, MHH, period
    poverty, périodes menstruelles
hygiene: promotion de l'hygiène, lavage des mains, hygiène, hygiene promotion, handwashing, propreté, cleanliness,
    sensibilisation à l'hygiène, hygiene awareness, hygiene education, éducation à l'hygiène
cholera: choléra, diarrhée aqueuse aiguë, AWD, acute watery diarrhoea
flood: inondations, sinistrés, crue, submergés, flood, flooded, flood-affected, inondable, flood-prone, montée des
    eaux, inondé, débordement, floodwater, rising waters, overflowing, flash floods
emergency_shelter: emergency shelter
shelter: abris, shelter, loger, accommodation, toit, roof over their heads, lodging, hut, hutte
homeless: à la belle étoile, dorment dehors, sleeping outside, sleeping in the open, roofless, homeless, sleeping
    rough
nfi: AME, articles ménagers essentiels, articles ménagers, biens non alimentaires, kits AME, NFI, NFI kits, non-food
    items, household items, BNA, articles non alimentaires, core relief items, CRI, kits NFI, kit ménager, household
    kits, articles de première nécessité, essential household items, ustensiles de ménage, ustensiles de cuisine, kit
    de cuisine, kitchen set, cooking pots, cooking utensils, marmite, casserole, pots and pans, cooking set, batterie
    de cuisine, kitchen kits, ustensile, utensil
cash: transferts monétaires, cash, coupons, espèces, cash transfers, vouchers, argent, money, TM, TMUM, CVA, MPCA,
    cash à usages multiples, multi-purpose cash, coupon, PTM, transfert d'argent, cash-based transfers, CBT, monetary,
    money transfer, multipurpose cash, cash inconditionnel, unconditional cash, MPC, cash multi-usages, UCT, cash
    multisectoriel, transferts monétaires à usages multiples, monnaie, cash in hand, francs, FCFA, dollar, monétaire
in_kind: in kind, distribution en nature, aide en nature, vivres en nature
land: foncier, titres fonciers, propriété foncière, droits fonciers, logement terre et propriété, LTB, HLP, land, land
    tenure, housing land and property, TLP, LTP, logement terre et biens, terre logement et propriété, droits LTB, HLP
    rights, AoR LTB, terre, terrain, parcelle, plot, foncière, COFO, land rights, litiges de terre, land conflict
eviction: expulsion, déguerpissement, eviction, expulser, evict, forced eviction, expulsion forcée, déguerpir, menaces
    d'expulsion, eviction threats, chassés de leurs logements, évincer
light: éclairage, lampes, lampadaires, lighting, lamps, lights, éclairer, streetlights, street lighting, lampadaires
    solaires, solar streetlights, éclairage des sites, éclairage public, éclairage solaire, floodlight, illumination,
    lampe solaire, lampe torche, torche, solar lamp, solar lantern, lanterne, flashlight, torch, ampoule, bulb
complaints: plaintes, mécanisme de plaintes, gestion des plaintes, mécanisme de gestion des plaintes, MGP, complaints,
    complaints mechanism, feedback mechanism, CFM, CRM, mécanisme de feedback, feedback, retour d'information, boîte à
    suggestions, boîtes à plaintes, suggestion box, complaint box, réclamation, doléance, grievance, comités de
    plaintes, MCP, CBCM, rétroaction, complain, répondre aux plaintes, close feedback loop, retour aux plaignants,
    closing the loop, debrief, remontée des plaintes, mécanismes de plaintes communautaires, plaintes inter-agences
accountability: redevabilité, accountability, AAP, redevabilité envers les populations affectées, RPA, accountability
    to affected populations, accountable, redevable, comptes à rendre, rendre compte, transparence, transparent,
    comptes aux populations
hotline: ligne verte, numéro vert, hotline, toll-free number, helpline, toll-free line, ligne téléphonique gratuite,
    call centre, centre d'appel, freephone, call center, numéro gratuit, appeler, appel téléphonique, phone call,
    toll-free
psea: PEAS, PSEA, exploitation et abus sexuels, sexual exploitation and abuse, PSEAH, PEAHS, EAS, SEA, sexual
    exploitation, exploitation sexuelle, abus sexuels, sexual abuse, sex for aid, aide contre sexe, sexe contre
    nourriture, prévention des abus sexuels, protection contre l'exploitation, sauvegarde, safeguarding
localisation: ONG nationales, ONG locales, organisations nationales, organisations locales, acteurs locaux, national
    NGOs, local NGOs, national organisations, local organisations, local actors, ONGN, NNGO, OSC, CSO, société civile,
    civil society, OBC, CBO, organisations communautaires, ONGL, ONN, acteur national, LNGO, partenaire local,
    partenaires nationaux, local partner, national partner, association locale, organisation communautaire de base,
    community-based organisation, organisation à base communautaire, localisation, localization, localisation de
    l'aide, localised, agenda de localisation, grand bargain, charte du changement, aide localisée, locally led,
    leadership local, local leadership
overheads: frais généraux, frais de gestion, coûts indirects, overheads, indirect costs, frais de structure, frais
    administratifs, overhead costs, frais de fonctionnement, running costs, coûts de fonctionnement, operating costs
co_lead: co-lead, co-facilitation, co-facilitateur, codirection, co-leadership
finance: gestion financière, comptabilité, financial management, accounting, bookkeeping, comptable, accountant
voluntary: volontaire, librement, voluntary, voluntariness, freely, bénévole, volunteer, bénévolat
safe: sûr, safe, safety, secure, sécuriser, sécurisation, sûreté, sain et sauf
dignified: digne, dignité, dignified, dignement, decent
return: retour, retours, return, go home, going home, rentrer chez eux, regagner leur village, zones de retour, areas
    of return, retour des déplacés, return of IDPs
camp: camp, site, encampment, sites de déplacés, IDP site, IDP camp, sites d'accueil, displacement site, sites
    d'accueil temporaire, SAT, ZAD, lieu d'installation
inform: informer, information campaign, inform, communication, communiquer, tell people, infos, communication avec les
    communautés, CwC, communicate, let people know, renseigner, messages clés, key messages
go_and_see: visites de reconnaissance, go-and-see visits, go and see, visites d'observation
firewood: bois de chauffe, collecte du bois, firewood, fire wood, briquettes, fuel-efficient stoves, stoves, foyer
    amélioré, réchaud, cookstove, bois de feu, fuelwood, charbon de bois, charcoal, corvée de bois, wood collection,
    énergie de cuisson, cooking fuel, cooking energy, bois de cuisson, butane, cooking gas, wood fuel, chercher le
    bois, wood for cooking, collecting wood, bois de chauffage, collecting firewood
kill: tués, meurtres, killed, killing, assassinat, murder, massacre, exécutions sommaires, tuer, summary executions,
    homicides
abduct: enlèvements, rapts, kidnapping, abducted, abduction, kidnap, séquestration, enlevé, otage, hostage
health: santé, soins, health, care, sanitaire, healthcare, soins de santé, health care
food: vivres, nourriture, food, alimentation, aliment, alimentaire, denrée, foodstuff, manger, eat, aide alimentaire,
    food aid, ration, food ration, food distribution, distribution de vivres, vivres gratuits, GFD, distribution
    générale de vivres, DGV, general food distribution, food basket, panier alimentaire, food parcel, distribution
    alimentaire, in-kind food
seeds: semences, intrants agricoles, seeds, inputs, graines, semences améliorées, bouture, plants de semis, seedlings,
    foire aux semences, seed fair
medicine: médicaments, drugs, medicines, médicaments essentiels, essential drugs, essential medicines, intrants
    médicaux, produits pharmaceutiques, pharmaceuticals, pharmaceutique, MEG, medication, meds, approvisionner en
    médicaments, supply medicines, fournir des médicaments, provide medicines, doter en médicaments, drug supply,
    dotation en médicaments, medicine supply, don de médicaments, plan de contingence santé, pré-positionner des
    médicaments, preposition medicines, prépositionnement des médicaments, prepositioning of drugs
ambulance: ambulance, moto-ambulance, motorbike ambulance, tricycle ambulance, motorcycle ambulance
road: route, piste, road, piste rurale, voie d'accès, chaussée, track, feeder road, axe routier, tronçon, road
    network, réseau routier, desserte agricole, réhabiliter les routes, réhabilitation de pistes, réparer la route,
    désenclavement, road repair, repair roads, road rehabilitation, rehabilitate roads, entretien des routes, road
    maintenance, fix the road, impraticable, route coupée, coupure de route, impassable, road cut off, unpassable,
    praticabilité, cut off by rain, isolé par les pluies
back_to_school: scolariser, rescolarisation, réinscription à l'école, retour à l'école, remettre à l'école, rentrée
    scolaire, retour des enfants à l'école, return to school, kids back to school, re-enrolment, réinsertion scolaire,
    réinscription, reprise des cours, enfant déscolarisé, enfants hors école, EHE, OOSC, hors du système scolaire,
    déscolarisés, hors de l'école, not attending school, abandon scolaire, décrochage scolaire, décrocheur, school
    dropout, dropout, déperdition scolaire
local_languages: langues nationales, langue maternelle, mother tongue
secondary_displacement: déplacement secondaire, secondary displacement, déplacements multiples, multiple displacement,
    re-displacement, déplacés à nouveau
border: frontière, border, transfrontalier, cross-border, point d'entrée, border crossing, poste frontalier, crossing
    point, frontalier, frontalière, santé aux frontières, border health
transit_centre: centre de transit, transit centre, transit center, site de transit, transit site, centre d'accueil,
    centre de réception, reception centre, reception center, structure d'accueil
asylum: asile, asylum, droit d'asile, détermination du statut, RSD, refugee status determination, statut de réfugié
birth_certificate: acte de naissance, extrait de naissance, certificat de naissance, birth certificate, enregistrement
    des naissances, birth registration, déclaration de naissance, register births
late_birth_judgement: jugement supplétif, suppletive judgement, late registration, late birth registration, audiences
    foraines, mobile court, tribunal mobile, cour de justice, parquet
id_card: pièce d'identité, CNI, CNIB, NINA, carte NINA, ID card, identity card, ID documents, carte d'identité
    nationale, national ID, carte biométrique
marriage_certificate: acte de mariage, certificat de mariage, marriage certificate, enregistrement des mariages,
    marriage registration
death_certificate: acte de décès, certificat de décès, death certificate, enregistrement des décès
refugee_card: carte de réfugié, attestation de réfugié, refugee card, proof of registration, attestation de déplacé,
    carte de déplacé, IDP card
civil_registry_office: centre d'état civil, bureau d'état civil, officier d'état civil, agents d'état civil, civil
    registry office, registrar, registres d'état civil
passport: passeport, passport, visa, laissez-passer, travel document, titre de voyage
beneficiary_lists: listes de bénéficiaires, beneficiary lists, omis des listes, left off lists, registration lists,
    noms oubliés
trauma: traumatisme, trauma, traumatisé, PTSD, stress post-traumatique, cauchemars, nightmares, détresse, distress,
    détresse psychologique, psychological distress, dépression, anxiété, stress, trauma psychique, traumatized
suicide: suicide, suicidaire, suicidal, pensées suicidaires
drugs_alcohol: drogue, stupéfiant, drug abuse, toxicomanie, substance abuse, alcool, alcohol, addiction, consommation
    de drogues, tramadol, drug addiction
domestic_violence: violence conjugale, violence domestique, domestic violence, IPV, intimate partner violence,
    violence familiale, violences intrafamiliales, femmes battues, wife beating, marital violence
fgm: MGF, FGM, FGM/C, excision, exciser, mutilations génitales féminines, female genital mutilation, female
    circumcision, female cutting, coupeuses, couper les filles, cutting of girls
early_pregnancy: grossesses précoces, early pregnancy, teenage pregnancy, grossesses non désirées, unwanted pregnancy,
    adolescent pregnancy
harassment: harcèlement, harcèlement sexuel, harassment, sexual harassment
medical_certificate: certificat médical, medical certificate, certificat médico-légal, forensic certificate
one_stop_centre: one-stop centre, one stop center, guichet unique, centre intégré, centre multisectoriel, centre
    Isange, contact list, liste de contacts, mailing list
safe_house: maison d'accueil, maison d'hébergement, maison sûre, safe house, refuge pour femmes, women's shelter,
    hébergement sécurisé, hébergement d'urgence des survivantes, maison de passage, shelter for survivors
listening_centre: centre d'écoute, cellule d'écoute, listening centre, listening center, maison d'écoute, counselling
    centre
gender: genre, gender, égalité des sexes, égalité femmes-hommes, gender equality, équité de genre, sensible au genre,
    gender-sensitive, égalité de genre, gender mainstreaming, GenCap
patriarchal_norms: normes sociales, social norms, pratiques néfastes, harmful practices, coutumes, stéréotypes,
    harmful norms, mentalités
child_protection_committee: RECOPE, comité de protection de l'enfance, comités de protection de l'enfant, child
    protection committee, CBCPM, community-based child protection, community child protection
protection_committee: comité de protection, protection committee, community protection committee, comités
    communautaires de protection, structures communautaires de protection, mécanismes communautaires de protection
begging: mendicité, mendier, mendiants, begging, beggar, beg
trafficking: traite, traite des personnes, traite des êtres humains, trafficking, human trafficking, trafic d'êtres
    humains, smuggling, trafic de personnes, counter-trafficking, anti-trafficking, lutte contre la traite
exploitation: exploiter les enfants, forced labour, travail forcé, esclavage, slavery
grave_violations: violations graves, grave violations, MRM, six violations graves, violations graves contre les
    enfants, 1612, monitoring and reporting mechanism
child_abuse: maltraitance, maltraiter, mauvais traitements, ill-treatment, mistreatment, child abuse, abus sur
    enfants, violences faites aux enfants, violence against children, châtiments corporels, corporal punishment,
    neglect, négligence
play_sport: jeu, jouet, toy, sport, football, loisirs, recreation, récréatif, recreational activities, activités
    récréatives, terrain de jeu, playground, play, recreational kits, kits récréatifs, ballons, jouer, game, loisir,
    leisure, recreational, aire de jeux, terrain de sport, sports field, stade, stadium
best_interests: intérêt supérieur, intérêt supérieur de l'enfant, best interests, best interest determination, BID,
    BIP, best interests assessment
life_skills: compétences de vie, life skills, compétences de vie courante, aptitudes à la vie, vie courante,
    compétences psychosociales
mine_action: action contre les mines, lutte antimines, LAM, lutte anti-mines, mine action, AoR LAMH, LAMH, mine action
    humanitaire, lutte antimines humanitaire, humanitarian mine action
accessibility_ramps: rampe, ramp, PMR, disability-friendly, universal access, wheelchair access, handrail, main
    courante
land_access: accès à la terre, accès au foncier, access to land, land access, terres cultivables pour déplacés,
    allocation of land, attribution de parcelles, allouer des terres, field plots, terres cultivables, farmland, terre
    agricole, arable land, agricultural land, terres arables, farm, cropland
tenure_security: sécurité foncière, sécurité de tenure, sécurité d'occupation, tenure security, tenure, sécurisation
    foncière, sécuriser les sites fonciers, due diligence, régularisation foncière
land_titles: titre de propriété, land title, title deeds, deed, attestations foncières, documents de propriété,
    property documents, ownership papers, contrat de bail, rental agreements, lease agreements, certificat foncier,
    land certificates
occupied_homes: occupation secondaire, secondary occupation, maisons occupées, occupied houses, occupation illégale,
    spoliation, land grabbing, accaparement des terres, biens spoliés
inheritance: héritage, inheritance, succession, hériter, inherit, droit des veuves à l'héritage, women's land rights,
    droits fonciers des femmes, femmes et foncier
property: propriété, property, belongings, assets, patrimoine
informal_sites: sites spontanés, sites informels, spontaneous sites, informal settlements, informal sites, sites de
    regroupement, squat, self-settled, makeshift camps
collective_centres: centre collectif, collective centre, collective centers, collective shelter sites, écoles occupées
    par les déplacés, schools used as shelters, familles dans les écoles, désengorger les écoles
overcrowding: surpeuplé, promiscuité, overcrowded, surpopulation, congestion, désengorger, décongestionner, decongest,
    decongestion, saturation, saturé, entassement, trop de familles, crowded, surchargé, overfull
out_of_camp: hors camp, hors site, outside camps, area-based approach, approche par zone
site_committees: comité de site, comités de gestion des sites, comités de déplacés, comité de gestion, site
    committees, camp committees, IDP committees, gouvernance du site, camp governance
community_centre: centre communautaire, community centre, community center, maison des jeunes, youth centre, foyer
    communautaire, salle polyvalente, hangar communautaire, community hall, centre social, maison communautaire
fencing: clôture, fence, fencing, mur d'enceinte, perimeter wall, grillage, palissade, enclosure, perimeter fence
drainage: drainage, caniveaux, fossé, drainage channels, drain, canaux d'évacuation, évacuation des eaux pluviales,
    storm water, rigoles, gutter, eaux usées, wastewater, évacuation des eaux, eaux stagnantes, stagnant water,
    curage, sewage, égout, sewer
rain: pluie, saison des pluies, rain, rainy season, hivernage, saison pluvieuse, intempéries, pluvieux, rainfall,
    pluviométrie, précipitations, rainy, wet season, monsoon
winter_cold: froid, hiver, cold, winter, winterisation, winterization, saison froide, cold season, hivernisation,
    vague de froid, cold wave
fire: incendie, fire, brûlé, burnt, burned, sinistre incendie, extincteur, fire extinguisher, anti-incendie,
    coupe-feu, firebreaks, fire prevention, fire safety, feux de brousse, bushfire, wildfire, pare-feu
wind_storm: vent, tempête, wind, storm, cyclone, ouragan, hurricane, tornade, vent violent, strong winds, orage,
    thunderstorm, foudre, lightning
shelter_emergency: kits abris d'urgence, tente, tent, abri temporaire, temporary shelter, tentes familiales, family
    tents
shelter_transitional: abri transitionnel, transitional shelter, T-shelter, abri semi-durable, semi-permanent shelter,
    semi-durable shelters
shelter_durable: abri durable, durable shelter, permanent shelter, abris permanents, logement durable, durable
    housing, permanent housing, logements sociaux, social housing, cases durables
house: maison, logement, habitat, habitation, house, housing, home, domicile, dwelling, porte, door, fenêtre, window,
    moustiquaire de fenêtre, portail, gate, portière
shelter_kits: shelter kit, kits de construction, building kits, kit de réparation, repair kits, kits outils, toolkits,
    return kits, kits de retour, RHU
tarpaulin: bâche, tarpaulin, tarp, plastic sheeting, toile plastique, bâches plastiques
building_materials: matériaux de construction, building materials, construction materials, shelter materials,
    matériaux locaux, local materials, timber, bois d'œuvre, poles, perches, chevrons
roofing: toiture, roofing, roof, tôle, iron sheets, CGI, corrugated sheets, toit en tôle, corrugated iron
brick_cement: brique, brick, ciment, cement, banco, adobe, parpaing, béton, concrete, BTS, BTC, gravier, mortier,
    mortar mix
tools: outil, tool, marteau, hammer, clous, nails, pelle, shovel, pioche, outils agricoles, agricultural tools, hoe,
    daba, outillage agricole, charrue, farming tools, tractor, tracteur, motoculteur, machette, machinery agricole,
    matériel agricole, farm equipment, matériel aratoire, boîte à outils, outillage, brouette, wheelbarrow
lock: serrure, cadenas, verrou, lock, padlock, verrouiller, lockable, loquet, latch
mattress_mat: matelas, mattress, natte, mat, sleeping mats, literie, bedding, tapis
bed: lit, bed, bunk
blanket: couverture, blanket, couette, quilt, drap, bedsheets, couverture chaude, bed sheet
mosquito_net: moustiquaire, mosquito net, MILDA, LLIN, bed net, bednet, ITN, moustiquaire imprégnée
jerrycan_bucket: bidon, jerrycan, seau, bucket, récipients d'eau, water containers, jerricane
soap: savon, soap, détergent, eau de javel, bleach, javel
clothes: vêtement, clothes, pagnes, shoes, chaussures, habillement, garments
info_desk: information desk, info desk, guichet d'information, point d'information, kiosque d'information, infopoint,
    help desk, guichet d'accueil, centres d'information, guichet, info point
rumours: rumeur, rumour, rumor, désinformation, misinformation, disinformation, fausses nouvelles, fake news, discours
    de haine, hate speech
satisfaction: satisfaction, enquêtes de satisfaction, PDM, post-distribution monitoring, enquêtes de perception,
    perception survey, suivi post-distribution, enquête post-distribution
radio: radio, radios communautaires, community radio, émission, émissions radio, station radio, radio locale, spot
    radio, radio station, émission radiophonique, radiodiffusion, poste radio, on air
posters: affiche, poster, dépliant, flyer, leaflet, supports visuels, IEC materials, boîte à images, pictograms,
    banderole, brochure, banner, affichage, put up posters, display, placarder
phone_sms: téléphone, phone, SMS, WhatsApp, mobile phone, portable, smartphone, téléphone portable, handset,
    cellphone, gsm, texto, text message, groupe whatsapp, messagerie, message texte, réseaux sociaux, social media,
    facebook
code_of_conduct: code de conduite, code of conduct, politique de tolérance zéro, zero tolerance, charte éthique,
    éthique, ethic, déontologie
confidentiality: confidentialité, confidentiel, confidential, discrétion, privacy, intimité, anonyme, anonymous,
    discret
data_protection: protection des données, data protection, data sharing, protocole de partage, information sharing
    protocol, ISP, données sensibles, sensitive data, data responsibility, responsabilité des données
corruption: corruption, détournement, diversion of aid, fraude, fraud, pots-de-vin, bribes, bribery, rackets,
    favoritisme, favouritism, aid diversion, taxation illégale, illegal taxation, extorsion, extortion, corrupt,
    népotisme
stigma: stigmatisation, stigmatiser, stigma, rejet communautaire, rejection, ostracised
discrimination: exclusion, exclure, marginalisation, marginalised, exclus, laissés-pour-compte, left behind
legal_clinic: clinique juridique, legal clinic, boutique de droit, legal aid office, maison de justice
justice: justice, judiciaire, judicial, tribunal, court, accès à la justice, access to justice, juridictions
impunity: impunité, poursuites, prosecution, prosecute, poursuivre les auteurs, poursuites judiciaires, impuni,
    poursuivis, unpunished, held to account, brought to justice
transitional_justice: justice transitionnelle, transitional justice, vérité et réconciliation, truth and
    reconciliation, CVJR
law_policy: loi, législation, law, décret, decree, cadre juridique, legal framework, convention de Kampala, Kampala
    Convention, domestication de la convention, stratégie nationale, national strategy, parlement, député,
    parlementaire, parliament, politique nationale, public policy, règlement, rule, regulation, code, arrêté
    ministériel, bylaw
human_rights: droits humains, droits de l'homme, human rights, droit, rights, DH, violations des droits, human rights
    violations
detention: prison, détention, jail, maison d'arrêt, lieux de détention, places of detention, carcéral, pénitentiaire,
    cellule de garde, garde à vue, arrested, emprisonné, prison cells, arrêté
arbitrary_arrest: arrestations arbitraires, arrest, arbitrary arrest, détention arbitraire, arbitrary detention
torture: torture, traitements inhumains, inhuman treatment
looting: pillage, piller, looting, loot, theft, vol de bétail, cattle rustling, braquage, robbery, voleurs, vol de
    biens, looted, stealing, saccage
insecurity: insécurité, attaque, attack, incursion, combats, violence armée, armed violence, conflit armé, armed
    conflict, affrontements, clashes, guerre, war, insecure, insécuritaire, unsafe, situation sécuritaire, clash,
    hostilités, opération militaire, military operation, frappe aérienne, airstrike, offensive militaire,
    bombardement, bombing, shelling, incident, incident sécuritaire, security incident, combat, fights
patrols: patrouille, patrol, rondes, vigilance committees, comités de vigilance, guard, night watch, vigiles,
    surveillance de nuit
blockade: blocus, blockade, enclavé, besieged, zones difficiles d'accès, hard-to-reach, barrière routière, roadblocks,
    check-point, checkpoint, villes assiégées, siège armé, embargo, under siege, siege, poste de contrôle, barrage
    routier, assiégé, levée du blocus, lift the blockade, ville sous blocus, barrière, road blocks
farmer_herder_conflict: conflits agriculteurs-éleveurs, conflits éleveurs agriculteurs, farmer-herder conflict,
    herder-farmer, agropastoral conflicts, conflits agropastoraux, transhumance, couloirs de transhumance, farmer
    herder clashes, herder farmer conflict, couloir de passage, transhumance corridor, pastoralism, nomadisme,
    seasonal migration of herds, pastoral, mobilité pastorale, parcours du bétail, stock routes
peace_committees: comité de paix, peace committee, comités locaux de paix, CLRC, comités de réconciliation, peace
    clubs, clubs de paix
radicalisation: radicalisation, extrémisme violent, violent extremism, PVE, CVE, extremism, enrôlement dans les
    groupes armés
static_services: services de protection, protection services, fixed services, centre de protection, protection centre,
    protection desk, bureau de protection
witchcraft: sorcellerie, sorcière, witchcraft, accusations de sorcellerie, enfants dits sorciers
polygamy_divorce: divorce, répudiation, pension alimentaire, alimony, polygamie
separated_latrines: latrines séparées, latrines séparées par sexe, separate latrines, gender-segregated latrines,
    sex-separated toilets, toilettes séparées, toilettes pour femmes, women's toilets, sex-segregated
burial: enterrement, cimetière, burial, cemetery, inhumation, funérailles, burying, enterrement digne, EDS, safe
    burial, dead bodies, dépouilles, corps sans vie, morgue
free: gratuit, free
workshop_meeting: réunion, meeting, forum, rencontre, séance de travail, session, assembly meeting, convoquer,
    séminaire, seminar, conférence
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
    mobile health, EMM, unité médicale mobile, mobile medical unit
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
stock_out: rupture de stock, ruptures, stockout, shortage of medicines, pénurie de médicaments, drug shortage, rupture
    d'approvisionnement, pénurie, shortage, stock outs
cold_chain: chaîne de froid, cold chain, réfrigérateur, fridge, refrigerator, frigo, glacière, cold box, congélateur,
    freezer, chambre froide
oxygen: oxygène, oxygen, concentrateur
blood: sang, blood, transfusion, banque de sang, blood bank, transfusion sanguine
laboratory: laboratoire, laboratory, lab, analyses biologiques, labo
free_care: gratuité des soins, soins gratuits, free care, free health care, free healthcare, free treatment
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
    delivering mothers, safe delivery, give birth
emergency_obstetric: SONU, EmONC, soins obstétricaux d'urgence, césarienne, caesarean, c-section, obstétrical,
    obstetric, CEmONC, BEmONC, SONUB, SONUC
newborn: newborn, néonatal, couveuse, prématuré, incubator, premature baby, nouveaux nés
fistula: fistule, fistula
delivery_kit: kit d'accouchement, delivery kit, clean delivery, birth kit
reproductive_health: santé reproductive, santé de la reproduction, SR, SSR, SRH, reproductive health, sexual and
    reproductive health, santé sexuelle, sexual health, SSRAJ, DMU, MISP, dispositif minimum d'urgence, minimum
    initial service package, SRMNIA, SRHR
family_planning: planification familiale, PF, family planning, contraception, contraceptif, condom, préservatif,
    espacement des naissances, birth spacing
abortion: avortement, abortion, soins après avortement, SAA, post-abortion care, fausse couche, miscarriage
child_health: santé infantile, child health, PCIME, IMCI, IMNCI, santé de l'enfant, iCCM, pédiatrie, paediatric,
    pediatric
staff_care: staff care, burnout, épuisement professionnel, wellbeing of staff, staff wellbeing, soutien psychologique
    au personnel, staff well-being, R&R, staff welfare, conditions de travail, working conditions
malnutrition: malnutri, undernutrition, malnourished, malnutrition aiguë, acute malnutrition, GAM, MAG, dénutrition,
    wasting, émaciation, nutrition, malnutrition, MAM, MAS, SAM, nutritionnel, nutritional
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
water_quality: qualité de l'eau, water quality, eau contaminée, contaminated water, analyse de l'eau, water testing
water_committee: comité de gestion de l'eau, CGPE, water committee, comité point d'eau, AUE, water users association,
    artisan réparateur, pump mechanic, comité d'eau, water management committee
rainwater: eau de pluie, rainwater harvesting, rainwater, collecte d'eau de pluie, impluvium
sanitation: assainissement, sanitation, assainir, DAL, défécation à l'air libre, open defecation
clts: ATPC, CLTS, assainissement total piloté, FDAL, ODF, community-led total sanitation, open defecation free
solid_waste: déchets solides, ordures, garbage, solid waste, poubelle, waste management, gestion des déchets, rubbish,
    trash, dump, dépotoir, immondices, salubrité, déchets, bin, dustbin, bac à ordures, rubbish bin
recycling: recycling, déchets plastiques, plastic waste
handwashing: lave-mains, hand washing, DLM, dispositif de lavage, laver les mains, wash hands
food_security: sécurité alimentaire, food security, SECAL, FSL, SAMEX, FSC
hunger: faim, hunger, hungry, famine, starvation, affamé, starve, food crisis, insécurité alimentaire, food
    insecurity, food insecure
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
millet: mil, millet, sorgho, sorghum, fonio
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
agricultural_inputs: agricultural inputs, farm inputs, intrants, kits agricoles, agricultural kits
market_gardening: maraîchage, market gardening, jardin, kitchen garden, potager, garden, maraîcher, culture de
    contre-saison, contre-saison, off-season crops, légumes, vegetables, vegetable garden, jardins potagers, périmètre
    maraîcher, gardening, home garden, horticulture
fruit: fruits, fruit trees, arboriculture, arbres fruitiers, verger, orchard, moringa
cash_crops: coton, cotton, cultures de rente, cash crops, cacao, cocoa, café, coffee, karité, shea, gomme arabique,
    gum arabic, sésame
irrigation: irrigation, irriguer, irrigate, périmètre irrigué, PPI, goutte à goutte, drip irrigation, bas-fonds,
    aménagement hydroagricole, lowland, aménagements hydro-agricoles, canal d'irrigation, PIV
dam: barrage, dam, digue, dike, dyke, boulis, retenue d'eau, micro-barrage, embankment, levee
harvest: récolte, harvest, moisson, yield, crop yield, production agricole, crop production, bad harvest
post_harvest: post-récolte, post-harvest, stockage des récoltes, crop storage, warrantage, pertes post-récolte,
    entreposage, warehouse receipt, conservation des récoltes, food storage, sacs PICS
food_processing: transformation des produits, food processing, transformation agroalimentaire, agro-processing,
    agroalimentaire, unité de transformation, processing unit, transformation agricole, séchage, drying
value_chain: chaîne de valeur, value chain, filière
crop_pests: ravageur, pest, criquet, locust, chenille, armyworm, oiseaux granivores, sauterelles, grasshoppers,
    ennemis des cultures, pesticide, déprédateurs, phytosanitaire, caterpillars, nuisibles, quelea
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
cattle_theft: cattle raiding, livestock theft, bétail volé, enlèvement de bétail, cattle theft, stolen cattle
fishing: pêche, fishing, fish, poisson, halieutique, fisheries
fishing_gear: filet de pêche, fishing net, matériel de pêche, fishing gear, kit de pêche, fishing kit, hameçon,
    fishing equipment
boat: pirogue, boat, canoe, pinasse, bateau, barge, embarcation, hors-bord, canot, baleinière, ferry, transport
    fluvial, voie fluviale, river transport, navigation, bac fluvial, bac motorisé, traversée du fleuve, river
    crossing
fish_farming: pisciculture, fish farming, aquaculture, étang piscicole, fish pond, empoissonnement
forest_products: PFNL, produits forestiers non ligneux, cueillette, wild foods, non-timber forest products, gathering
    wild food, aliments sauvages
hunting: chasse, hunting, chasseur, hunter, braconnage, poaching, viande de brousse, bushmeat
employment: emploi, job, employment, chômage, unemployment, chômeur, jobless, idle, désoeuvré, emplois, labour
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
microcredit: microcrédit, crédit, loan, microfinance, SFD, lending, micro-credit
savings_groups: VSLA, groupement d'épargne, savings groups, épargne, savings, tontine, AVE&C, village savings and
    loan, MMD, VSL, épargne et crédit
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
    des marchés
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
environment: environnement, environment, environnemental, écologique, ecological, verdissement, greening
natural_disaster: catastrophe naturelle, natural disaster, disaster, aléa, hazard, catastrophe, calamité, natural
    hazards, aléas climatiques, chocs climatiques, climate shocks
drought: sécheresse, drought, dry, déficit pluviométrique, rainfall deficit, dry spell, poches de sécheresse, arid,
    aride
dry_season: saison sèche, dry season, étiage, hot season
heat: chaleur, heat, canicule, heatwave, vague de chaleur, saison chaude
dust: poussière, dust, vent de sable, sandstorm, harmattan, brume
landslide_erosion: érosion, glissement de terrain, landslide, ravinement, éboulement, mudslide
earthquake: séisme, earthquake, tremblement de terre, volcan, volcano, volcanic
desertification: désertification, dégradation des terres, land degradation, désert, ensablement, sols dégradés,
    degraded land, avancée du désert, restauration des terres, land restoration, conservation des eaux et des sols,
    soil restoration, soil
deforestation: déforestation, coupe abusive du bois, coupe de bois, forêt, forest, wood cutting
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
sandbags: sacs de sable, sandbag, cordon pierreux, gabions, flood protection
gold_mining: orpaillage, gold mining, site minier, artisanal mining, orpailleur, gold miner, mines artisanales, mining
    sites, zones minières, mining areas, carrés miniers, zones d'orpaillage
education: instruire, donner cours, give lessons, lessons, instruction, enseignement
classroom: salle de classe, classroom, class
education_in_emergencies: éducation en situations d'urgence, ESU, EiE, education in emergencies, emergency education,
    cluster éducation, education cluster
primary_education: école primaire, enseignement primaire, primaire, primary school, primary education, école
    fondamentale, cycle fondamental, elementary school, primary
secondary_education: enseignement secondaire, école secondaire, secondaire, collège, lycée, secondary school,
    secondary education, high school, middle school, secondary
preschool: préscolaire, maternelle, jardin d'enfants, preschool, pre-school, kindergarten, nursery school,
    développement de la petite enfance, DPE, early childhood development, ECD, petite enfance, crèche
university: université, enseignement supérieur, higher education, tertiary education
koranic_school: école coranique, medersa, madrasa, koranic school, quranic school, école franco-arabe
non_formal_education: éducation non formelle, enseignement non formel, non-formal education, NFE, informal education,
    éducation informelle
accelerated_learning: éducation accélérée, apprentissage accéléré, classe passerelle, stratégie de scolarisation
    accélérée, SSA, SSAP, accelerated learning, accelerated education, ALP, bridging class, cours de rattrapage,
    rattrapage scolaire, cours de remédiation, remédiation, catch-up classes, remedial class, remedial education,
    tutoring
literacy: alphabétisation, cours d'alphabétisation, literacy, lire et écrire, reading and writing, numeracy,
    alphabétisation fonctionnelle, literacy class
radio_distance_learning: enseignement à distance, éducation par radio, cours par radio, éducation radiophonique,
    distance learning, radio education, radio lessons, remote learning, e-learning, formation en ligne, online
    training, webinaire, webinar
temporary_learning_space: espace temporaire d'apprentissage, ETA, ETAPE, espace d'apprentissage temporaire, temporary
    learning space, TLS, temporary classroom, classe temporaire, tente école, tente scolaire, school tent, salle de
    classe temporaire, hangar scolaire, temporary learning centre, école sous tente, salle de classe sous tente
straw_school: école en paillote, paillote, classe sous paillote, école sous arbre, straw classroom, under a tree,
    classe en paille, école sous hangar
school_closure: fermeture d'école, école fermée, école non fonctionnelle, school closure, closed school, schools shut,
    non-functional school
school_access: accès à l'éducation, access to education, accès à l'école, access to school, access to learning
attendance: fréquentation scolaire, assiduité, school attendance, absentéisme, absenteeism, aller à l'école, going to
    school, présence en classe
retention: rétention scolaire, maintien à l'école, maintien des filles, retention, keep girls in school, staying in
    school
school_fees: frais de scolarité, frais scolaires, frais d'inscription, écolage, minerval, school fees, tuition fees,
    tuition
school_kits: kit scolaire, fourniture scolaire, school kit, school supplies, kit élève, learning kit, student kit,
    cartable, school bag, matériel scolaire, exercise books, cahier, ardoise, stylo, learning materials, school
    materials
teacher_kits: kit enseignant, kit pédagogique, matériel didactique, teacher kit, teaching materials, matériel
    pédagogique, kit didactique, teaching aids, kit maître
recreational_kits: kit de jeux, school in a box, école en boîte, matériel récréatif
textbooks: manuel scolaire, livre scolaire, textbook, school book, livre de lecture
school_furniture: table-banc, bancs d'école, mobilier scolaire, desk, school furniture, school benches, pupitre,
    tableau noir, blackboard
school_wall: mur de clôture, clôture de l'école, school fence, school wall, clôture scolaire
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
    écoles, attack on education, attacks on schools, school attacks, protection des écoles, sécurité des écoles
occupied_schools: occupation d'écoles, école occupée, occupied school, occupation of schools, families sleeping in
    classrooms, salles de classe occupées, libérer les écoles, free up classrooms
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
    ECHO flight, transport aérien, air transport, liaison aérienne, passenger flights, flight
helicopter: hélicoptère, helicopter, chopper, hélico
aircraft: avion, aéronef, aircraft, airplane
airlift: pont aérien, airlift, fret aérien, air cargo, parachutage, airdrop, largage aérien
airstrip: piste d'atterrissage, aérodrome, aéroport, airstrip, runway, airfield, airport, landing strip, piste
    aérienne, laterite strip, réhabilitation de la piste d'atterrissage, airstrip rehabilitation, rehabilitate the
    airstrip, repair runway
bridge: pont, bridge, passerelle métallique, bailey bridge, radier, ponceau, culvert, passerelle, footbridge, dalot,
    réparer le pont, réhabilitation du pont, pont détruit, repair bridge, fix the bridge, bridge rehabilitation,
    broken bridge
enclave: difficile d'accès, zone reculée, remote area, localité isolée, zone enclavée, landlocked, éloigné, remote,
    reculé, isolé, isolated
fuel: carburant, gasoil, gazole, essence, diesel, petrol, gasoline, kérosène, jet fuel, mazout
fuel_shortage: pénurie de carburant, manque de carburant, crise du carburant, fuel shortage, lack of fuel, fuel crisis
customs: douane, dédouanement, customs, customs clearance, exonération, franchise douanière, tax exemption,
    exonération fiscale, duty free
taxes: taxe, impôt, tax, taxation, redevance, péage, toll, racket, illegal fees, payer aux barrières, illégal
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
phone_network: réseau téléphonique, réseau mobile, réseau GSM, couverture réseau, téléphonie mobile, phone network,
    network coverage, mobile network, cell coverage, antenne relais, cell tower, phone signal, coupure du réseau,
    network outage
satphone: téléphone satellite, téléphone satellitaire, thuraya, satphone, satellite phone, sat phone, iridium
radio_vhf: radio VHF, radio HF, VHF, HF, codan, salle radio, radio room, talkie-walkie, walkie-talkie, radio de
    communication, handheld radio, radiocommunication, security communication
it_equipment: ordinateur, matériel informatique, équipement informatique, laptop, computer, tablette, tablet,
    imprimante, informatique, serveur, server
access_constraints: contrainte d'accès, restriction d'accès, entrave, obstacle, access constraint, access restriction,
    impediment, impede, access denied, refus d'accès, denial of access, inaccessible, entraves bureaucratiques,
    bureaucratic impediments, barrier, simplifier, simplification, alléger, bureaucratie, bureaucracy, red tape,
    lourdeur administrative, procédure administrative, simplify, paperwork, simpler, streamline, lourdeurs,
    bureaucratic, bureaucratique, administratif, tracasserie, harassment at checkpoints
access_group: groupe de travail accès, groupe accès, access working group, AWG, access group, HAWG
corridor: couloir humanitaire, safe passage, corridor
ceasefire_pause: pause humanitaire, trêve, humanitarian pause, truce, cessation des hostilités
permit: autorisation, permis de circuler, autorisation de circulation, travel permit, permit, authorisation,
    authorization, permission, permis, autorisation de mouvement, autoriser, authorise, carte de séjour, residence
    permit, work permit, permis de travail, travel authorisation, ordre de mission, autorisations de mission
registration_ngos: accord d'établissement, enregistrement des ONG, NGO registration, registration of NGOs, récépissé,
    accord de siège, suspension des ONG, NGO suspension, agrément des ONG
movement_restriction: restriction de mouvement, restriction de circulation, movement restriction, interdiction de
    circuler, state of emergency, interdiction des motos, liberté de mouvement, liberté de circulation, freedom of
    movement, libre circulation, curfew, couvre-feu, free movement, circulation des personnes, move freely, mouvement
    libre
humanitarian_principles: principe humanitaire, neutralité, impartialité, indépendance, neutral, impartial
civil_military: coordination civilo-militaire, civilo-militaire, CIMCoord, civil military, CIMIC, actions
    civilo-militaires, dialogue civilo-militaire, CMCoord, civil-military coordination
deconfliction: déconfliction, système de notification humanitaire, humanitarian notification, HNS, notification of
    movements
security_of_staff: sécurité du personnel, sécurité des humanitaires, sécurité des travailleurs humanitaires,
    protection des humanitaires, staff safety, staff security, safety of aid workers, protect aid workers,
    humanitarian safety, protection of aid workers, duty of care, devoir de protection
security_training: formation sécurité, SSAFE, security training, safety training, BSAFE, BASIC security
security_advice: INSO, UNDSS, analyse sécuritaire, alerte sécuritaire, briefing sécuritaire, information sécuritaire,
    security briefing, security alert, security analysis, security information, safety alerts, conseiller sécurité,
    security advisor
banditry: banditisme, coupeur de route, criminalité, banditry, carjacking, bandit, highway robbers, crime, zaraguina
humanitarian_hub: base humanitaire, hub humanitaire, hub, base opérationnelle, humanitarian hub, operational base,
    guesthouse, guest house, office space, bureau, office, sub-office, field office, bureaux, premises, bureau de
    terrain
cluster: cluster, AoR, groupe de travail, working group, task force, GTT, groupe technique, technical working group,
    TWG, sub-cluster, domaine de responsabilité, groupe sectoriel, secteur, sector, sectoriel, sectoral
cluster_coordinator: coordinateur de cluster, coordonnateur de cluster, cluster coordinator, cluster lead, chef de
    file, lead de cluster, co-facilitator, co-coordinateur, dedicated coordinator, coordonnateur dédié, lead agency,
    co-chef de file, coordonnateur, coordinateur, coordinator
intercluster: intercluster, inter-cluster, ICCG, ICC, inter-cluster coordination, coordination inter-cluster, GCIC,
    inter-secteur, intersectoral, intersectoriel, multisectoriel, multi-sectoral, multisectoral, multi-sector
hct: équipe humanitaire pays, EHP, HCT, humanitarian country team, coordonnateur humanitaire, humanitarian
    coordinator, HC
sag: comité stratégique, groupe consultatif stratégique, strategic advisory group, SAG, comité de pilotage, steering
    committee
ngo_forum: forum des ONG, FONGIM, CCO, NGO forum, plateforme des ONG, coordination des ONG, NGO platform, réseau
    d'ONG, NGO network, consortium
joint_mission: mission conjointe, joint mission, mission inter-agence, mission interagence, inter-agency mission,
    joint field visit, joint visit, mission intercluster
information_management: gestion de l'information, GI, information management, IM, IMO, information management officer,
    gestionnaire de l'information, IMWG, gestion des données, data management, GBVIMS, CPIMS, Primero, système de
    gestion des informations, information management system, base de données, database
data: donnée, data, statistique, statistics, chiffre, figures, désagrégé, disaggregated, données ventilées, données,
    desagregated, SADDD, SADD, données ventilées par sexe
joint_analysis: analyse conjointe, joint analysis, joint intersectoral analysis, JIAF, analyse intersectorielle
maps: cartographie, map, SIG, GPS, infographie, infographic, carte géographique, plan de localisation
dashboard: tableau de bord, dashboard, power bi, plateforme en ligne, online platform, reliefweb, humanitarian
    response info, newsletter, bulletin
three_w: 3W, 4W, 5W, matrice 5W, matrice 4W, matrice des activités, activity matrix, activity mapping, présence
    opérationnelle, operational presence, cartographie des acteurs, actor mapping, mapping of partners, cartographie
    des partenaires, cartographie des interventions
gaps: gap, lacune, écart, zone non couverte, gap analysis, analyse des gaps, analyse des écarts, zones blanches
coverage: coverage, couvrir, cover
hno: HNO, aperçu des besoins humanitaires, ABH, humanitarian needs overview, HNRP, BRPH
hrp: HRP, PRH, plan de réponse humanitaire, humanitarian response plan, plan de réponse, response plan, appel
    humanitaire, flash appeal, appel éclair, HPC, cycle de programmation humanitaire, humanitarian programme cycle,
    humanitarian program cycle
rapid_response: réponse rapide, mécanisme de réponse rapide, RRM, rapid response, rapid response mechanism,
    intervention rapide, emergency response, réponse immédiate, surge capacity, équipe d'intervention rapide, rapid
    response team
joint_assessment: évaluation conjointe, évaluation multisectorielle, évaluation commune, joint assessment,
    multi-sector assessment, évaluation inter-agence, inter-agency assessment, multi-cluster assessment, harmonised
    assessment, coordinated assessment, évaluation coordonnée
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
    party monitoring, TPM, suivi par des tiers
reporting: rapport, rapportage, report, reporting, compte rendu mensuel, soumettre les rapports, activity report,
    sitrep, situation report, rapport de situation, remontée des données, report hub, activityinfo, write report
reporting_template: canevas, modèle de rapport, gabarit, template, fiche, harmonised form, reporting format, matrice,
    matrix, modèle de fiche, forms to fill, registration form
standards: norme, standard, sphère, normes minimales, minimum standards, norme humanitaire fondamentale, INEE,
    contrôle qualité
nexus: nexus, triple nexus, humanitarian-development, humanitaire-développement, lien urgence développement, HDP,
    double nexus
exit_strategy: stratégie de sortie, exit strategy, désengagement, désactivation, handover, pérennisation, durabilité,
    sustainability, appropriation, ownership, rétrocéder, rétrocession, lasting, long-lasting
integrated_response: réponse intégrée, approche intégrée, paquet intégré, paquet minimum, integrated response,
    integrated approach, package, complémentarité, synergie, area-based
funding: financement, fonds, funding, funds, moyens financiers, ressources financières, financial resources,
    fundraising, subvention, grant, budget, budgétiser, budgétisation, ligne budgétaire, crédits budgétaires, petit
    budget
underfunding: manque de financement, manque de fonds, déficit de financement, underfunded, lack of funding, funding
    gap, funding shortfall, funding cuts, coupes budgétaires, réduction des financements, insufficient funding, low
    funding, crise oubliée, forgotten crisis
pooled_fund: fonds humanitaire, FH, CBPF, pooled fund, humanitarian fund, country-based pooled fund, fonds commun,
    fonds humanitaire régional, common humanitarian fund
cerf: CERF, fonds central d'intervention, central emergency response fund
direct_funding: financement direct, direct funding, accès direct aux financements, accès aux financements, access to
    funding, fonds directs aux ONG, fund local NGOs, financer les ONG locales, direct access to funds, money to local
    NGOs
flexible_funding: financement flexible, financement pluriannuel, flexible funding, multi-year funding, pluriannuel,
    multi-year, predictable funding, long-term funding, financement à long terme, flexible, flexibilité, core funding
fts: FTS, suivi financier, financial tracking, financial tracking service
proposal: proposition de projet, montage de projet, rédaction de projet, note conceptuelle, appel à projets, proposal,
    project proposal, proposal writing, concept note, call for proposals, fiche de projet
contract_agreement: accord de partenariat, protocole d'accord, convention, mémorandum, MoU, partnership agreement,
    memorandum of understanding, agreement, FLA, PCA, accord, contrat, pacte
subsidy: allocation, micro-grant
transfer_delay: retard de décaissement, décaissement, disbursement, late payment, retard de paiement, virement, bank
    transfer
partnership: partenariat, partnership, collaboration, collaborate, coopération, partenariat équitable, equitable
    partnership, jumelage, twinning
governance: gouvernance, governance, bonne gouvernance
institutional_support: développement organisationnel, organisational development, organisational capacity, expertise
staff_turnover: rotation du personnel, turnover, staff turnover, roulement du personnel, fuite des cerveaux, brain
    drain, débauchage, staff retention, rétention du personnel, fidélisation
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
destroyed: détruit, destroyed, destruction, ruined, destroy
dirty: dirty, insalubre, souillé, unsanitary, insalubrité
floor: plancher en bois, floor, dalle, slab, pavement
ceiling_partition: cloison, partition, compartiment, cloisonnement, partitioning
solar_panel: panneau solaire, solar panel, solaire, solar, photovoltaïque, kit solaire
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
    nationales, directive
vehicle: véhicule, vehicle, voiture, 4x4, pickup, land cruiser, moto, motocyclette, motorbike, motorcycle, mototaxi,
    car, véhicule tout terrain, poids lourd, lorry, gros porteur, flotte de camions, fleet, location de véhicule,
    louer un véhicule, rent vehicles, vehicle hire, véhicule de location, engin à deux roues, tricycle, bike
legal: juridique, legal
violations: violations, incidents de protection, protection incidents, abus, abuse, exactions
infection_control: PCI, IPC, prévention et contrôle des infections, infection prevention and control, infection
    prevention, stérilisation, sterilization
cholera_centre: CTC, UTC, cholera treatment centre, centre de traitement du choléra, unité de traitement du choléra
child_recruitment: recrutement d'enfants, enrôlement d'enfants, child recruitment, recruitment of children, children
    recruited, children being recruited, enfants recrutés, enrôlement garçons, recruitment boys, enrôlement mineurs,
    recruitment of minors
civilians: protection of civilians, POC, civils, civilians
civilian_character: caractère civil, civilian character, caractère civil des sites, caractère civil des camps,
    civilian nature
parent_association: association des parents d'élèves, APE, parent teacher association, PTA, association des mères
    éducatrices
mobile_team: équipe mobile, mobile team, équipes de terrain mobiles, outreach, sorties foraines, services mobiles,
    mobiles, clinique mobile, itinérant, stratégie avancée, roving
population_figures: chiffres de population, population figures, population data, données démographiques, PIN, people
    in need, comptage, dénombrer, headcount, displacement figures, chiffres de déplacement, chiffres PDI, données de
    déplacement
community_protection: protection à base communautaire, community-based protection, protection communautaire, CBP
case_worker: gestionnaire de cas, caseworker, case worker, assistant psychosocial, psychosocial workers
first_line: première ligne, frontline, front-line, acteurs de première ligne
priority_line: file prioritaire, priority queue, fast-track, priority line, lignes prioritaires, queue
child_protection: protection de l'enfance, protection de l'enfant, PE, child protection, CP, CPiE, sauvegarde de
    l'enfant, child safeguarding, DA PE, CP AoR
conflict: conflit, conflict, dispute, litige, différend
access: accès, accéder
marriage: mariage, marriage, marier
occupied: occupé, occupée, occupied, occupant, occupy
land_conflict: conflit foncier, land dispute, litige foncier, conflits de terres
"""

# When, how much, of what sort: what many items say of quite different things
DETAILS = """
household: ménages, ménage, familles, foyers, household, families, family, HH
staff: personnel, staff, travailleurs humanitaires, aid workers, workforce, ressources humaines, RH, human resources,
    HR, personnel humanitaire, humanitarian worker, humanitaire sur le terrain, staff de terrain, équipe de terrain,
    field staff, field team, équipe, team
community: communautaire, communauté, community, village communities, habitants, population, villageois, villager,
    inhabitants
prevent: prévenir, prévention, lutter contre, prevent, éviter, avoid, combattre
give: distribuer, distribution, doter, dotation, fournir, fourniture, approvisionner, remettre, distribute, provide,
    provision, supply, deliver, donner, remettre des kits, ravitailler, supply chain, chaîne d'approvisionnement,
    resupply, pipeline, donate, donation, offrir, give, remise, livrer, livraison, delivery, bring supplies
advocate: plaidoyer, plaider, advocate, advocacy, lobbying, lobby, note de plaidoyer
raise: augmenter, hausse, raise, increase
percentage: pourcentage, proportion, taux, percentage, rate, percent
affected_people: populations affectées, affected population, crisis-affected, disaster victims, bénéficiaire,
    beneficiary, recipient, aid recipients, disaster-affected, populations sinistrées, victimes des inondations,
    sinistrés des inondations, flood victims, flooded families
humanitarian_staff: humanitarian staff, acteurs humanitaires, humanitarian actors, humanitaires
partners: partenaire de mise en œuvre, implementing partner, partenaires d'exécution, humanitarian partner,
    organisation humanitaire, membre du cluster, cluster member, partenaire, partner
managers: chef de projet, project manager, chef de bureau
respond: répondre, réponse, respond, response, riposte
protect: protéger, protection, protect, mettre à l'abri du danger, keep safe
continue: continuer, poursuivre, maintenir, maintain, keep running, pérenniser, sustain, poursuite des activités,
    continuité, keep going
prioritise: prioriser, priorisation, hiérarchiser, prioritise, prioritize, prioritisation
deploy: déployer, déploiement, redéployer, déploiement des équipes, opening offices, ouvrir un bureau, ouverture de
    bureau, redeploy, post staff, second staff, détacher
lead: diriger, piloter, pilotage
shorten: raccourcir, écourter, shorten, abréger, réduire le délai, réduction des délais
double: doubler, double, deux fois plus
resume_restart: reprendre, reprise, resume, resumption, redémarrer, redémarrage, restart, relaunch
start_launch: démarrer, démarrage, lancer, lancement, launch, commencer, begin, débuter
explain: expliquer, explication, explain, explanation, clarifier, clarification, clarify
announce: annoncer, announce, public announcement, crier public, town crier
organise: organiser, organisation d'activités, organize, tenir, planning event
ask_request: demander, request, solliciter, apply
night: nuit, night, nocturne, night-time, après le coucher, dark, obscurité, overnight, after dark
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
    makeshift, de fortune
subnational: infranational, cluster régional, cluster sous-national, subnational, sub-national, sub-cluster level,
    niveau local, local level, niveau régional, regional level, provincial level, décentralisation, field level, au
    niveau terrain, CLIO, CRIO, comité régional inter-organisations
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
    limited, limité, inadequate
each: chaque, each, every, chacun, chacune
near: proche, proximité, near, nearby, à côté
whole_full_amount: totalité, entier, complet, full ration, ration complète, intégral, in full, whole
twice: twice, two times
per_person: par personne, per person, per capita, per head, individuel, individual, individuellement
per_household: per household, per family
minimum: au moins, minimal
maximum: au plus, plafond, ceiling, no more than, maximal, upper limit
enough: suffisant, enough, sufficient, adequate, suffisance
cheap: abordable, affordable, bon marché, cheap, low-cost, à bas prix, subsidised price
deadline: deadline, date limite, échéance, time limit, due date
working: fonctionnement, working order, opérationnel, operational, functioning, fonctionnel, functional, rendre
    fonctionnel, rendre opérationnel
full: plein, full, rempli
missing: manquant, missing, disparition
conditional: conditionnel, conditional, condition, critère, criteria, criterion
kit: kit, trousse
list: liste, list, listing
card: card, jeton, token, carte de bénéficiaire, beneficiary card
age: âge, years old
negotiate: négocier, negotiate, negotiation
risk: danger, dangereux, dangerous, risque, risk, exposé, exposure, exposed
integrate: intégrer, integrate
common: commun, common, joint, inter-agences, interagency, inter-organisations
women_part: parité
early_late: early, earlier, late, retard, delay, tard
forced: forcée, forced, contraint, coercion, coerced
"""

CONCEPTS = (("people", PEOPLE), ("act", ACTS), ("subject", SUBJECTS), ("detail", DETAILS))

# Who says the first of a line says the last as well.
BROADER = """
birth_certificate late_birth_judgement id_card: civil_documents
marriage_certificate death_certificate civil_registry_office: civil_documents
uasc caafag street_children minors_in_detention infants koranic_pupils: child
child_recruitment child_labour early_marriage child_protection: child
women_heads pregnant widows single_mothers mothers women_leaders womens_orgs: women

rape domestic_violence harassment: gbv
pep care_rape_clinical: rape
risk_education demine mark_mines mine_victims: explosives
severe_malnutrition moderate_malnutrition: malnutrition
police: forces
protection_committee site_committees water_committee: committee
peace_committees child_protection_committee school_committee community_committees: committee
emergency_shelter shelter_emergency shelter_transitional shelter_durable shelter_kits: shelter
nurse midwife doctor: health_worker
water_point borehole well drinking_water water_truck water_network: water
borehole well: water_point
voucher cash_for_work conditional_cash ipa_cash mobile_money transfer_value: cash
land_conflict land_access land_titles tenure_security occupied_homes: land
parenting: parent
community_volunteers: voluntary
prisoners arbitrary_arrest: detention
land_conflict: conflict
underfunding pooled_fund direct_funding flexible_funding: funding
pfa: psychosocial
returnee: return
legal_aid legal_clinic lawyers paralegals: legal
cholera_centre: cholera
close_sites: close
hot_meals school_feeding: food
return_voluntary return_forced: return
wash_kit dignity_kit shelter_kits: kit
school_kits teacher_kits recreational_kits: kit
informal_sites collective_centres: camp
civilian_character: civilians
textbooks: school
"""
# Small words, and what nearly every item says: no two are alike by them.
SMALL = """
a, about, afin, ainsi, all, alors, already, also, amélioration, améliorer, améliorés, and, any, appui, appuyer, are,
around, as, asap, assistance, assurer, at, au, aucun, aucune, aussi, autour, autres, aux, avec, avoir, back, bcp, be,
been, besoin, besoins, between, bien, both, but, by, can, car, ce, ces, cette, chaque, charge, chez, comme, compris,
continuer, could, d, dans, de, depuis, dernier, dernière, des, doit, doivent, donc, ds, du, dès, déjà, développer,
each, eg, elle, elles, en, encore, ensure, entre, especially, est, et, etc, etre, eu, every, faciliter, faire, fait,
faut, favoriser, for, from, garantir, gens, get, had, has, have, how, ici, if, il, ils, improve, improved, in,
including, into, is, it, its, jusqu, l, la, le, les, leur, leurs, lors, lorsque, là, mais, make, many, may, moins,
more, must, ne, need, needed, needs, no, non, nos, not, notamment, notre, nous, now, of, off, on, one, only, ont, or,
other, ou, our, out, over, own, par, parmi, particular, particulièrement, pas, people, personne, personnes, peu, peut,
pls, plus, plutôt, pour, pr, presque, prise, programme, programmes, puisque, qu, quand, que, quel, quelle, question,
qui, rather, received, region, renforcement, renforcer, reçu, régions, s, sa, sans, se, selon, ses, should, si, since,
so, son, sont, sous, soutenir, soutien, still, strengthen, strengthening, support, supporting, sur, surtout, svp,
take, than, that, the, their, them, there, they, this, those, tjrs, tjs, to, too, toujours, tous, tout, toute, toutes,
tr, très, un, une, until, up, urgence, urgent, urgently, urgents, use, used, using, vers, very, via, votre, vous, was,
we, were, what, when, where, which, while, who, whose, will, with, within, without, would, y, yet, à, être
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
ONLY_CAPITALS = "echo eas emma ent eta etc lam mam marc mas mira paf pin pos pur sag sam sap sat sea sig smart"

# Words that say nothing by themselves, but may be part of what does
EMPTY = """
nombre, nbre, nb, number, effectif, indicateur, indicator, mécanisme, mechanism, dispositif, système, system,
activité, activities, séance, bénéficié, bénéficiaires, recevant, receiving, affecté, affected, touché, accessing,
reached, gestion, management, zone, area, matière, cadre, niveau, level, structure, organisation, organization,
agence, agency, mettre, place, mise, acteur, actor, type, cas, case, moyen, cause, base, point, centre, center,
groupe, group, carry, carried, conduct, conduire, mener, actuel, current, existant, existing, spécifique, divers,
various, différents, different, certain, principal, main, good, better, meilleur, bon, high, haut, low, able, rest,
reste, question, problème, problem, issue, issues, situation, contexte, context, nécessaire, necessary, proposer,
propose, recommander, recommend, souhaiter, falloir, devoir, vouloir, want, venir, aller, going, come, take, taking,
keep
"""

# Who says all of the first says the last as well, however far apart the words stand.
TOGETHER = """
explosives raise_awareness: risk_education
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
psychosocial staff: staff_care
psychosocial humanitarian_staff: staff_care
camp close: close_sites
child explosives employment: child_labour
child gold_mining: child_labour
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
