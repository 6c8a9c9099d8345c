"""Words of humanitarian work that mean the same, French and English: a concept a line, to be extended by adding.

A form is what people write for it; one is enough of those that share their stem. It stands for one concept only: the
first that names it. Lines that are indented go on with the one above. Concepts of other people, and of other acts, keep
two items apart; those of the subject bring them together.
"""

# Who is meant: of protection work
PROTECTION_PEOPLE = """
idp: PDI, déplacés, personnes déplacées, déplacés internes, IDP, internally displaced persons, displaced people,
    personnes déplacées internes, internally displaced, displaced persons, displaced families, familles déplacées,
    ménages déplacés, déplacé, IDPs, displaced
returnee: retournés, rapatriés, retourné, returnee, rapatrié, personnes retournées, returned families, familles
    retournées, PDI retournées, anciens déplacés, repatriated, deportee
refugee: réfugiés, refugees
host: communauté hôte, communautés d'accueil, population hôte, host community, communauté d'accueil, host population,
    hosting communities, populations locales, local population
child: enfants, mineurs, filles et garçons, garçons et filles, child, children, boys and girls, girls and boys,
    enfant, kid, gosse, minors, gamin, kids, mineur, minor
uasc: ENA, ENA/ES, ENAS, enfants non accompagnés et séparés, enfants non accompagnés ou séparés, enfants non
    accompagnés, enfants séparés, enfants séparés et ENA, UASC, unaccompanied and separated children, unaccompanied
    children, separated children, MNA, UAC, UMC, mineurs non accompagnés, non accompagnés, unaccompanied,
    unaccompanied minors, non accompagnés et séparés, unaccompanied and separated
caafag: EAFGA, enfants associés aux forces et groupes armés, enfants ex-associés aux forces et groupes armés, enfants
    soldats, CAAFAG, children associated with armed forces and groups, child soldiers, enfants associés, enfants
    associés aux groupes, children associated with armed groups, enfants sortis des groupes armés, recrutement
    d'enfants, child recruitment, recruitment of children
women: femmes et filles, femmes filles, femmes et adolescentes, filles et femmes, femmes, filles, adolescentes, women
    and girls, girls and women, women, girls, femme, woman, dames, féminin, female, mamans
household: ménages, ménage, familles, famille, foyers, household, households, families, family, HH
women_heads: femmes cheffes de ménage, femmes chefs de ménage, ménages dirigés par des femmes, women heading
    households, female headed households, cheffe de ménage, female-headed, women-headed households, women heads of
    household, femmes seules, single women
men: hommes et garçons, men and boys, homme, man, men, hommes, masculin, male
adult: adultes, adults
parent: parents, tuteurs, caregivers, guardians, caregiver, carer, mères et pères, personnes en charge d'enfants,
    association des parents d'élèves, APE, association des mères éducatrices, parent teacher association, PTA, parents
    d'élèves, parent, tuteur, guardian, carers
disability: personnes handicapées, handicapés, handicap, en situation de handicap, vivant avec un handicap, persons
    with disabilities, people with disabilities, disability, disabled, personnes en situation de handicap, personnes
    vivant avec handicap, PSH, PVH, PwD, handicapé, invalide
elderly: personnes âgées, aînés, older persons, elderly, older people, vieillards, vieux, troisième âge, seniors, 3e
    âge, vieillard, aged persons, old people
survivor: survivantes, survivants, survivors
staff: personnel, staff, travailleurs humanitaires, aid workers, employé, agent, effectif, team, workforce, ressources
    humaines, RH, human resources, HR, personnel humanitaire, travailleur humanitaire, aid worker, humanitarian
    worker, humanitaire sur le terrain, ouvrier
social_worker: travailleurs sociaux, assistants sociaux, social workers, caseworkers
health_worker: agents de santé, prestataires de santé, personnel de santé, infirmiers, sages-femmes, health workers,
    health staff, nurses, midwives, infirmier, nurse, infirmière, nursing, agent de santé, health worker, soignant,
    health personnel, personnel médical, medical staff, personnel soignant, prestataire de santé, personnel sanitaire,
    HCW, health care worker, healthcare worker
teacher: enseignants, maîtres, teachers
forces: forces de défense et de sécurité, forces de sécurité, FDS, gendarmerie, police, militaires, security forces,
    defence and security forces, soldiers, militaire, soldat, armée, army, soldier, military, forces armées, armed
    forces, FAMa, FARDC, forces de défense, force armée, troops, FACA, défense et sécurité
leader: leaders religieux, chefs coutumiers, chefs traditionnels, leaders communautaires, religious leaders,
    traditional leaders, community leaders, chiefs
farmer: agriculteurs, cultivateurs, paysans, farmers
herder: éleveurs, pasteurs, bergers, herders, pastoralists, berger, pastoraliste, herder, pastoralist, nomade, nomad,
    transhumants, pasteur, bouvier, breeder, transhumant, shepherd, éleveurs nomades, pasteur nomade
patient: malades, patients, patient, malade, sick, ailing, sick people
pregnant: femmes enceintes, femmes enceintes et allaitantes, FEFA, FEA, pregnant and lactating women, pregnant women,
    PLW, femme enceinte, pregnant, femmes allaitantes, lactating women, PBW, breastfeeding women, enceinte,
    allaitante, lactating, mères allaitantes, breastfeeding mothers
specific_needs: PBS, personnes à besoins spécifiques, persons with specific needs, PSN, personnes vulnérables,
    vulnerable people, vulnerable persons, vulnérable, PWSN, besoins spécifiques, specific needs, special needs
community: communautaire, communauté, communautés, community, communities, habitants, population, population locale,
    villageois, villager, inhabitants
"""

# What is to be done: of protection work
PROTECTION_ACTS = """
train: former, formation, recyclage, renforcer les capacités, renforcement des capacités, train, training, capacity
    building, build capacity, renforcement de capacités, capacity strengthening, atelier de formation, coaching, ToT,
    renforcement de capacité, capacity development, développement des capacités, capacitation, capacités des
    partenaires, refresher, mise à niveau, perfectionnement, remise à niveau, recycler les agents, workshop, atelier
raise_awareness: sensibiliser, sensibilisation, éduquer, éducation, dialogue communautaire, awareness, awareness
    raising, sensitisation, sensitization, community dialogue, raise awareness, sensitise, sensitize, campagne de
    sensibilisation, causeries éducatives, causerie, IEC, conscientiser, mobilisation sociale, social mobilisation,
    théâtre participatif, conscientisation, causerie éducative
prevent: prévenir, prévention, lutter contre, lutte contre, combattre, prevent, combat, éviter, avoid
give: distribuer, distribution, doter, dotation, fournir, fourniture, approvisionner, approvisionnement, remettre,
    distribute, provide, provision, supply, deliver, give out, hand out, donner, remettre des kits, ravitailler,
    ravitaillement, supply chain, chaîne d'approvisionnement, resupply, pipeline, don, donate, donation, offrir, give,
    gift, cadeau, giving out, remise
preposition: prépositionner, prépositionnement, stock de contingence, contingence, preposition, prepositioned,
    contingency, contingency stock, prepositioning, pré-positionnement, stock, stockpile, warehouse, entrepôt, stock
    tampon, pre-position, buffer stock, stock d'urgence, stocks before the rains
create: créer, création, ouvrir, ouverture, mettre en place, mise en place, construire, construction, installer,
    installation, nouveaux, nouvelles, create, establish, open, set up, build, construct, new, bâtir, ériger, rouvrir,
    réouverture, reopen, instaurer, établir, install, opening, réouvrir, edify, new building, fonder, establishment
repair: réhabiliter, réhabilitation, réparer, réparation, remise en état, rehabilitate, repair, restore, rénover, fix,
    rénovation, refurbish, remettre en état, fixing, dépanner, dépannage, mend, renovate, restaurer
replace: remplacer, remplacement, renouveler, renouvellement, replace, replacement, renew, substituer, swap, renewal
extend: élargir, élargissement, étendre, extension, expand, scale up, widen, prolonger, prolongation, extend, passage
    à l'échelle, prolong, extension of time, proroger, reconduire, reconduction, prorogation, extension géographique,
    expansion, agrandir, agrandissement, enlarge
monitor: monitoring, suivi, surveillance, moniteurs, monitors, monitor, suivi-évaluation, suivi et évaluation, S&E,
    M&E, supervision, superviser, supervise, supervision formative, oversee, oversight, follow up
update: actualiser, actualisation, mettre à jour, mise à jour, update, updating, réviser, révision, revise, review,
    revue, corriger, correction, correct, amend, modifier, modification
share: diffuser, diffusion, partager, partage, share, sharing, disseminate, publier, publication, publish,
    dissemination, broadcast, vulgariser, vulgarisation, mutualiser, mutualisation, pool, pooling
harmonise: harmoniser, harmonisation, mécanisme unique, système commun, commun, unique, harmonise, harmonize, common,
    single, joint, coordonner, coordination, coordinate, cluster, sous-cluster, AoR, groupe de travail, working group,
    réunions de coordination, coordonnateur, coordinateur, coordinator, sous-groupe, task force, GTT, groupe
    technique, technical working group, TWG, sub-cluster, domaine de responsabilité, uniformiser, alignement, align,
    cohérence, consistency
recruit: recruter, recrutement, embaucher, augmenter le nombre, recruit, recruitment, hire, increase number, engager
    du personnel, staffing, embauche, hiring, augmenter le personnel, more staff, additional staff, personnel
    supplémentaire
stop: arrêter, arrêt, cesser, suspendre, suspension, moratoire, stop, suspend, halt, moratorium, pause, cessation,
    mettre fin, faire cesser, put on hold, geler, freeze
advocate: plaidoyer, plaider, négocier, négociation, advocate, advocacy, negotiate, negotiation, médiation, médiateur,
    mediate, mediators, règlement des conflits, résolution des conflits, gestion des conflits, conflict resolution,
    conflict management, transformation des conflits, dispute resolution, règlement des différends, settle disputes,
    MARC, ADR, lobbying, faire pression, conflits intercommunautaires, intercommunal conflict, intercommunity
    tensions, tensions communautaires, lobby, note de plaidoyer, interpeller
close: fermer, fermeture, close, closure, shut, close down, closing, shut down
raise: augmenter, hausse, relever, raise, increase
empty: vidanger, vidange, desludge, empty, desludging, boues de vidange, faecal sludge, fosse septique, septic tank,
    boues fécales, vide
separate: séparer, séparation, par sexe, separate, segregate, gender segregated
vaccinate: vacciner, vaccination, vaccinate, immunisation, immunization, vaccin, immunize, immuniser, PEV, EPI,
    vaccine
screen: dépister, dépistage, screening, screen, identifier, identification, identify, détecter, détection, diagnostic
    médical, diagnose, TDR, test de dépistage, rapid test, testing, test rapide, repérer, repérage, spot
register: enregistrer, enregistrement, déclarer, register, registration, inscrire, inscription, recenser, recensement,
    census, enrôlement, enroll, comptage, dénombrer, headcount, chiffres de population, population figures,
    dénombrement, population data, données démographiques, PIN, people in need, enregistrement des bénéficiaires,
    beneficiary registration, biométrie, biometric, profilage, profiling, compter, count people, enrol, enrolment,
    enrôler
relocate: relocaliser, relocalisation, réinstaller, relocate, relocation, réinstallation, resettle, resettlement,
    transfert de site, déménager, move families, déplacer ailleurs, délocaliser, move away, déménagement
assess: évaluer, évaluation, assessment, assess, MSNA, évaluation des besoins, needs assessment, enquête, survey,
    diagnostic, ERM, évaluation rapide, rapid assessment, RNA, étude des besoins, identification des besoins, analyse
    des besoins, needs analysis, MIRA, évaluation rapide multisectorielle, évaluation flash, rapid needs assessment,
    ERP, évaluation multisectorielle rapide, evaluate
"""

# What it is about: of protection work
PROTECTION_SUBJECTS = """
gbv: VBG, violences basées sur le genre, violences faites aux femmes, violences sexuelles, violence sexuelle, GBV,
    SGBV, gender-based violence, sexual violence, VSBG, violence against women, VAWG, violences sexistes, femmes
    victimes de violences
rape: viol, viols, post-viol, rape
humanitarian_access: accès humanitaire, accès des ONG, accès des humanitaires, accès des acteurs humanitaires,
    humanitarian access, access for humanitarians, accès sécurisé, corridor humanitaire, humanitarian corridor,
    negotiate access, négocier l'accès, CMCoord, civil-military coordination, accès aux populations, accès aux zones,
    access to people, access to populations, access to affected people, reach people, atteindre les populations,
    accessibilité, accessible
services: services sociaux de base, services de base, basic services, basic social services
civil_documents: documents d'état civil, documentation civile, pièces d'état civil, état civil, actes de naissance,
    jugements supplétifs, carte d'identité, sans papiers, civil documentation, birth certificates, identity documents,
    ID cards, documents civils, civil documents, civil registration, civil status, CRVS, papiers, personal documents,
    ID papers
explosives: engins explosifs, engins explosifs improvisés, mines, EEI, restes explosifs de guerre, restes de guerre,
    munitions non explosées, UXO, IED, landmines, explosive ordnance, mine, landmine, explosive, explosifs, ERW, EO,
    explosive remnants of war, unexploded ordnance, obus, grenade, munition, shell, ordnance, improvised explosive
    devices, bombes artisanales, roadside bombs
risk_education: EREE, éducation aux risques, éducation au risque des mines, EORE, MRE, mine risk education, risk
    education, ERE, éducation aux risques des mines, éducation aux engins explosifs, sensibilisation aux mines, mine
    awareness, sensibilisation aux engins explosifs, explosive ordnance risk education
psychosocial: SMSPS, psycho-social, appui psycho-social, soutien psycho-social, soutien psychosocial, appui
    psychosocial, prise en charge psychosociale, santé mentale, APS, MHPSS, PSS, psychosocial support, mental health,
    SPS, psychosocial, soutien psychologique, psychological support, counselling, counseling, écoute, soins
    psychologiques, thérapie, therapy, premiers secours psychologiques, PSP, PFA, psychological first aid,
    psychiatrie, psychiatric, mhGAP, psychiatrique, troubles mentaux, mental disorders, troubles psychologiques,
    psychological, psychologique, accompagnement psychosocial, groupes de parole, talk groups, discussion groups,
    conseil psychologique, listening
dignity_kit: kits de dignité, kit dignité, dignity kits, kit de dignité, kits dignité, KHI, kits d'hygiène intime,
    kits hygiéniques féminins
pep: kits PEP, PEP, kits post-viol, prophylaxie post-exposition, post-rape kits, post-exposure prophylaxis, kit PEP,
    PEP kits, kits viol, prise en charge clinique du viol, clinical management of rape, CMR, PEP kit, kit post-viol
clinical_care: gestion clinique, prise en charge clinique, soins médicaux, clinical management, clinical care, medical
    care
safe_space: EFS, espaces sûrs, espaces sûrs pour femmes et filles, espaces sécurisés, safe spaces, women and girls
    safe spaces, WGSS
child_space: EAE, espaces amis des enfants, espaces amis d'enfants, child friendly spaces, CFS, espace ami des
    enfants, child-friendly space, espaces enfants, espaces récréatifs, play space, espaces de jeux, ludothèque, safe
    place for children
referral: référencement, circuits de référencement, orientation, referral, referral pathways, évacuer, évacuation,
    evacuate, référer, refer, orienter, référencement des cas, circuit de référencement, referral pathway, système de
    référence, contre-référence, référence, counter-referral, évacuation sanitaire, medical evacuation, medevac,
    EVASAN, transfert des malades, patient transfer, referral system, référence et contre-référence, relocaliser le
    personnel, staff relocation, hibernation, circuit de référence, référence des cas
income: AGR, activités génératrices de revenus, moyens de subsistance, moyens d'existence, autonomisation économique,
    income generating activities, IGA, livelihoods, livelihood support, economic empowerment, petit commerce, small
    business, revenu, income, livelihood, gagne-pain, start-up kits, kits de démarrage, relèvement économique,
    economic recovery, income generating activity, activité génératrice de revenu, petits métiers, income generation,
    earnings, gagner sa vie, earn a living
early_marriage: mariage d'enfants, mariages précoces, mariage forcé, mariages précoces et forcés, child marriage,
    early marriage, forced marriage, early and forced marriage, mariage précoce, mariage des filles, married off
tracing: recherche familiale, recherche et réunification familiale, réunification familiale, réunification, RRF,
    réunifier, family tracing, family tracing and reunification, family reunification, tracing, reunify, FTR,
    recherche des familles, regroupement familial, rétablissement des liens familiaux, RLF, RFL, restoring family
    links, reuniting, retrouver les parents
foster: famille d'accueil, familles d'accueil, foster family, foster families, foster care, interim care, famille
    hôte, host family, hébergement en famille, placement familial, foster parents, ménage hôte
reintegration: réintégration, réinsertion, réinsertion socio-économique
child_labour: travail des enfants, child labour, child labor, enfants travailleurs, working children, PFTE, pires
    formes de travail, worst forms of child labour, travail sur les sites miniers, children in mines
case_management: gestion de cas, case management
health_centre: CSPS, centre de santé, formation sanitaire, structures sanitaires, postes de santé, health facility,
    health centre, health center, dispensaire, dispensary, clinic, clinique, CSI, CSCOM, case de santé, poste de
    santé, health post, FOSA, structure sanitaire, structure de santé, health facilities, établissement de santé,
    infirmerie, centres de santé
school: écoles, scolaire, élèves, school, students, pupils, école, établissement scolaire, schooling, scolarisation
ihl: DIH, droit international humanitaire, IHL, international humanitarian law, protection des civils, protection of
    civilians, POC, civilian harm, principes humanitaires, humanitarian principles, conventions de Genève
escort: escortes, escorte armée, escort, escorte, escorter, armed escort, escorte militaire, military escort, coacher,
    mentorat, accompagnement, accompagner, mentoring, tutorat, mentor, compagnonnage, accompany, parrainage,
    accompaniment
convoy: convois, convoi, convoy, convoi humanitaire
committee: comités, comité, committee, commission
focal_point: points focaux, point focal, focal points, focal point
latrine: latrines, toilettes, latrine, toilets, toilette, toilet, WC, latrines d'urgence, pit latrine, cabinet de
    toilette, bloc sanitaire
shower: douches, showers
water_truck: water trucking, camion-citerne, camions-citernes, camionnage d'eau, eau par camion, trucking
borehole: forages, forage, pompes à main, pompe, boreholes, handpumps, hand pumps, borehole, PMH, pompe manuelle, hand
    pump, handpump, pompe à motricité humaine, tube well, bore hole, pompe à eau, pump, pompage solaire, solar pump,
    motopompe, pompe solaire, pompes, motor pump
water_point: points d'eau, point d'eau, source d'eau, water points, water sources, water point, borne fontaine, tap
    stand, robinet, waterpoint, tap, fontaine publique, standpipe, ouvrage hydraulique
well: puits, wells, water well, puits traditionnel, hand-dug well, puisard d'eau
water_treatment: Aquatabs, PUR, chlore, pastilles, traitement de l'eau, traitement de l'eau à domicile, water
    treatment, chlorine, chlorer, chloration, désinfecter, désinfection, disinfect, chlorination, PCI, IPC, prévention
    et contrôle des infections, infection prevention, disinfection, stérilisation, sterilization, filtre, water
    purification, purification, purify, PUR sachet, water filter, chlorinate, filtration, potabilisation, aquatab,
    traitement de l'eau domicile
wash_kit: kits EHA, kit WASH, kits d'hygiène, hygiene kits, kit d'hygiène, hygiene kit, WASH kit, trousse d'hygiène
menstrual: hygiène menstruelle, serviettes hygiéniques, menstrual hygiene, sanitary pads, pads, sanitary towels,
    menstruel, menstrual, periods, MHM, GHM, menstruation, protections hygiéniques, menstrues, serviette hygiénique,
    sanitary pad, dignity kit, règles menstruelles, MHH, period poverty, périodes menstruelles
hygiene: promotion de l'hygiène, lavage des mains, hygiène, hygiene promotion, handwashing, propreté, cleanliness
cholera: choléra, diarrhée aqueuse aiguë, AWD, acute watery diarrhoea, CTC, UTC, cholera treatment centre
flood: inondations, inondés, sinistrés, crue, crues, submergés, flood, flooded, flood-affected, inondation, flooding,
    inondable, flood-prone, montée des eaux, inondé, submerged, débordement, floodwater, rising waters, overflowing,
    flash floods, overflow
emergency_shelter: abris d'urgence, abri d'urgence, emergency shelter
shelter: abris, abri, shelter, accueillir, welcome, reception, recevoir les familles, loger, accommodation, toit, roof
    over their heads, lodging, host, accommodate, hut, hutte
homeless: sans abri, sans toit, à la belle étoile, dorment dehors, sous les arbres, sleeping outside, sleeping in the
    open, roofless, homeless, sleeping rough, sleep outside
nfi: AME, articles ménagers essentiels, articles ménagers, biens non alimentaires, kits AME, NFI, NFI kits, non-food
    items, household items, BNA, articles non alimentaires, core relief items, CRI, kits NFI, kit ménager, household
    kits, articles de première nécessité, essential household items, ustensiles de ménage
cash: transferts monétaires, cash, coupons, espèces, cash transfers, vouchers, transfert monétaire, cash transfer,
    argent, money, TM, TMUM, CVA, MPCA, cash à usages multiples, multi-purpose cash, coupon, voucher, PTM, assistance
    monétaire, transfert d'argent, cash assistance, cash-based transfers, CBT, monetary, money transfer, multipurpose
    cash, cash inconditionnel, unconditional cash, MPC, cash multi-usages, UCT, cash multisectoriel, transferts
    monétaires à usages multiples, monnaie, cash in hand, francs, FCFA, dollar
in_kind: en nature, in kind
land: foncier, titres fonciers, propriété foncière, droits fonciers, logement terre et propriété, LTB, HLP, land, land
    tenure, housing land and property, TLP, LTP, logement terre et biens, terre logement et propriété, droits LTB, HLP
    rights, AoR LTB, terre, terrain, parcelle, plot, foncière, conflit foncier, litiges fonciers, land dispute, land
    conflicts, conflits de terres, conflits liés à la terre, disputes over land, problèmes fonciers, land conflict,
    litige foncier, COFO, land rights, terres
eviction: expulsion, expulsions, déguerpissement, eviction, evictions, expulser, evict, forced eviction, expulsion
    forcée, déguerpir, menaces d'expulsion, eviction threats
light: éclairage, lampes, lampadaires, lighting, lamps, lights, éclairer, streetlights, street lighting, lampadaire,
    lampadaires solaires, solar streetlights, éclairage des sites, éclairage public, éclairage solaire, light up,
    streetlight, street lights, lampadaire solaire, floodlight, illumination
complaints: plaintes, mécanisme de plaintes, gestion des plaintes, mécanisme de gestion des plaintes, MGP, complaints,
    complaints mechanism, feedback mechanism, CFM, plainte, complaint, CRM, mécanismes de gestion des plaintes,
    mécanisme de feedback, feedback, retour d'information, boîte à suggestions, boîtes à plaintes, suggestion box,
    complaint box, réclamation, doléance, grievance, comités de plaintes, MCP, CBCM, mécanisme de plainte,
    rétroaction, complaint mechanism, se plaindre, complain
accountability: redevabilité, accountability, AAP, redevabilité envers les populations affectées, RPA, accountability
    to affected populations, accountable, redevable, comptes à rendre, rendre compte, transparence, transparency,
    transparent
hotline: ligne verte, numéro vert, hotline, toll-free number, helpline, toll-free line, ligne téléphonique gratuite,
    call centre, centre d'appel, ligne d'urgence, freephone, ligne d'assistance, call center, numéro gratuit, appeler,
    appel téléphonique, phone call, toll-free
psea: PEAS, PSEA, exploitation et abus sexuels, sexual exploitation and abuse, PSEAH, PEAHS, EAS, SEA, sexual
    exploitation, exploitation sexuelle, abus sexuels, sexual abuse, sex for aid, aide contre sexe, sexe contre
    nourriture, prévention des abus sexuels, protection contre l'exploitation, sauvegarde, safeguarding
localisation: ONG nationales, ONG locales, ONG nationale, organisations nationales, organisations locales, acteurs
    locaux, national NGOs, local NGOs, national organisations, local organisations, local actors, ONGN, NNGO, OSC,
    CSO, société civile, civil society, OBC, CBO, organisations communautaires, ONG locale, ONGL, ONN, acteur local,
    acteur national, local NGO, national NGO, LNGO, local actor, organisation locale, organisation nationale, local
    organisation, partenaire local, partenaires nationaux, local partner, national partner, ONG, NGO, organisation non
    gouvernementale, non-governmental organisation, association locale, organisation communautaire de base,
    community-based organisation, organisation à base communautaire, partenaire, partner
overheads: frais généraux, frais de gestion, coûts indirects, overheads, indirect costs, frais de structure, frais
    administratifs, overhead costs, frais de fonctionnement, running costs, coûts de fonctionnement, operating costs
co_lead: co-lead, co-facilitation, co-facilitateur, codirection, co-leadership
finance: gestion financière, comptabilité, audit, financial management, accounting, bookkeeping, comptable, accountant
voluntary: volontaire, librement, sans contrainte, voluntary, voluntariness, freely, no coercion
safe: sûr, en sécurité, sécurité, safe, safety, secure, security, sécuriser, sécurité physique, sécurisation, sûreté,
    securing, make safe, sans danger, sain et sauf, sécurisé, lieu sûr
dignified: digne, dignité, dignified, dignity, dignement, decent
return: retour, retours, return, returns, go home, going home, rentrer chez eux, regagner leur village, zones de
    retour, areas of return, retour des déplacés, return of IDPs
camp: camp, camps, site, sites, campement, encampment
inform: informer, information, informations, information campaign, inform, informed, communication, communiquer, tell
    people, infos, communication avec les communautés, CwC, get information, communicate, faire connaître, let people
    know, renseigner
go_and_see: visites de reconnaissance, go-and-see visits, go and see, visites d'observation
firewood: bois de chauffe, collecte du bois, bois, firewood, fire wood, fuel, foyers améliorés, briquettes,
    fuel-efficient stoves, stoves, foyer amélioré, réchaud, stove, improved stoves, cookstove, cuisinière, bois de
    feu, fuelwood, charbon de bois, charcoal, corvée de bois, wood collection, énergie de cuisson, cooking fuel,
    cooking energy, improved stove, bois de cuisson, butane, cooking gas, wood fuel
kill: tués, meurtres, killed, killing
abduct: enlèvements, enlevés, rapts, kidnapping, abducted, abduction
health: santé, soins, health, care, sanitaire, healthcare, soins de santé, health care
nutrition: nutrition, malnutrition, MAM, MAS, SAM, nutritionnel, nutritional
food: vivres, nourriture, assistance alimentaire, food, food assistance, alimentation, aliment, alimentaire, denrée,
    foodstuff, manger, eat, vivre
seeds: semences, intrants agricoles, seeds, inputs
medicine: médicaments, drugs, medicines, médicament, medicine, drug, médicaments essentiels, essential drugs,
    essential medicines, intrants médicaux, produits pharmaceutiques, pharmaceuticals, pharmaceutique, MEG,
    medication, meds
ambulance: ambulance, ambulances, moto-ambulance, motorbike ambulance, tricycle ambulance, motorcycle ambulance
road: route, routes, piste, road, roads, piste rurale, voie d'accès, chaussée, track, feeder road, axe routier,
    tronçon, road network, réseau routier, desserte agricole
number_of: nombre, nombre de, nbre, nb, number, number of, no. of, how many, quantité, quantity, volume
percentage: pourcentage, proportion, part des, taux, percentage, share of, rate, percent, pour cent
"""

# Who is meant: of the other sectors, and in general
PEOPLE = """
refugees: réfugié, refugee, asylum seeker, demandeur d'asile
asylum_seekers: requérant d'asile, asylum claimant
expelled_people: refoulés, deported people, personnes expulsées
migrants: migrant, people on the move, personnes en mouvement, candidats à la migration, migrants, migration
stateless: apatride, apatridie, stateless, statelessness, sans nationalité, risque d'apatridie
girls: fille, girl, fillette, jeunes filles, young girls
boys: garçon, boy, garçons, boys
adolescents: adolescent, ado, teen, teenager, ados, teens
youth: jeune, jeunesse, youth, young people, jeunes, young adults
adults: adulte, adult, grown-up, grown-ups
blind: aveugle, malvoyant, blind, visually impaired, déficient visuel
deaf: sourd, malentendant, deaf, hard of hearing, langue des signes, sign language
widows: veuve, veuvage, widow
orphans: orphelin, orphan, OEV, orphelins et enfants vulnérables, orphanage, orphelinat, sans parents
street_children: enfants de la rue, enfants en situation de rue, street children, children in street situations,
    talibés, garibous, shégués
ex_combatants: ex-combattant, ancien combattant, ex-combatant, former fighter, démobilisés, demobilised fighters
gbv_survivors: survivant, survivante, survivor, rescapé, victimes de VBG, GBV survivors, victimes de violences
    sexuelles, rape victims, victimes de viol, victime, victim
affected_people: sinistré, personnes affectées, populations affectées, affected people, affected population, personnes
    touchées, crisis-affected, disaster victims, bénéficiaire, beneficiary, personnes ciblées, population affectée,
    personnes dans le besoin, beneficiaries, recipient, aid recipients
flood_victims: victimes des inondations, sinistrés des inondations, flood victims, flooded families
mine_victims: victimes de mines, mine victims, mine survivors, victimes d'engins explosifs, victimes d'EEI, landmine
    survivors
amputees: amputé, amputee, amputation, amputated
prisoners: détenu, prisonnier, prisoner, inmate, detainee, personnes privées de liberté, personnes détenues, people in
    custody
minors_in_detention: mineurs détenus, enfants en détention, mineurs en détention, children in detention, detained
    children, minors in prison, détention des mineurs
minors_conflict_with_law: justice juvénile, justice pour mineurs, justice des mineurs, juvenile justice,
    child-friendly justice, conflit avec la loi, conflict with the law
hostages: otage, hostage, abductee, abducted people
missing_persons: disparu, personnes disparues, missing persons, missing people, portés disparus, disparitions forcées,
    enforced disappearance, recherche de disparus
journalists: journalist
human_rights_defenders: défenseurs des droits humains, défenseurs des droits, DDH, human rights defenders, HRD,
    activiste, activist
lgbtqi: LGBT, LGBTI, LGBTQI, SOGIESC, SOGI, minorités sexuelles, sexual minorities
ethnic_minorities: minorités, minorities, minority, minorités ethniques, ethnic minorities, peuples autochtones,
    indigenous people, pygmées
community_leaders: chefs communautaires, notables, leaders locaux, local leaders, leaders d'opinion
traditional_chiefs: chef coutumier, chef de village, chef de quartier, autorités coutumières, autorités
    traditionnelles, traditional chiefs, customary leaders, village chief, village heads, chef traditionnel,
    chefferie, autorité traditionnelle, autorité coutumière, leader communautaire, leader traditionnel, notable, chef
    de canton, traditional leader, traditional authority, community leader, chief, village head, sultan, chef de terre
religious_leaders: chefs religieux, autorités religieuses, faith leaders, imam, prêtre, priest, marabout, pasteurs et
    imams, church leaders, oulémas, leader religieux, chef religieux, autorité religieuse, pasteur religieux,
    religious leader, mosquée, mosque, église, church, faith-based, temple, lieu de culte, place of worship
local_authorities: autorités locales, local authorities, autorités administratives, mairie, maire, mayor,
    municipalité, municipality, préfet, préfecture, gouverneur, collectivités territoriales, local government,
    autorité locale, collectivité territoriale, conseil communal, élu local, local authority, town hall, collectivité
    locale, conseil municipal, local councils, bourgmestre, gouvernorat, sous-préfet, administrateur territorial,
    governor, prefect, conseil régional, regional council, sultan préfet, province
state_services: services étatiques, services techniques, state services, technical services, services de l'État,
    gouvernement, government, ministère, ministry, line ministries, autorité, authority, authorities, état, pouvoirs
    publics, gouvernemental, governmental, public authorities, ministre, minister, service technique, services
    techniques de l'état, services déconcentrés, STD, direction régionale, directorate, délégation provinciale,
    deconcentrated services, state technical services, directions techniques
social_workers: travailleur social, assistant social, agent social, social worker, caseworker, gestionnaire de cas,
    case managers, assistants psychosociaux, psychosocial workers, social workforce
social_services: services sociaux, social services, affaires sociales, action sociale, social affairs, développement
    social, DRDSES, service social, promotion de la femme, DRPFEF, CNARR, ministry of social affairs, solidarité
    nationale
psychologists: psychologue, psychologist, psychiatre, psychiatrist, counsellor, counselor
community_volunteers: bénévole, volunteer, relais communautaires, community volunteers, RECO, community mobilisers,
    mobilisateurs communautaires, agents communautaires, community workers, outreach workers, animateurs
    communautaires, agent de santé communautaire, ASC, community health worker, CHW, relais communautaire, agent
    communautaire de santé, community volunteer, village health worker, ASBC, community relays, agent communautaire,
    animateur, community worker, community mobiliser, facilitateur communautaire, animatrice, bénévolat, CHWs
lawyers: avocat, lawyer, attorney, barreau, bar association
paralegals: parajuriste, para-juriste, paralegal
judges: juge, magistrat, judge, magistrate, procureur, prosecutor, greffier
police: policier, gendarme, police officer, commissariat, police station, garde nationale, policeman, police officers
armed_groups: groupes armés, armed groups, GANE, GAT, NSAG, GANT, groupes armés non étatiques, rebelle, rebel,
    djihadistes, milice, militia, insurgents, hommes armés, armed men, groupe armé, non-state armed group, armed
    group, djihadiste, jihadist, terroriste, insurgé, insurgent, milicien, groupe d'autodéfense, self-defence group,
    belligérant, parties au conflit, parties to the conflict
peacekeepers: casque bleu, peacekeeper, MINUSMA, MONUSCO, MINUSCA, soldats de la paix, peacekeeping mission,
    peacekeepers, peacekeeping, force internationale, UN mission, maintien de la paix
mothers: mère, maman, mother, mum, mères, mums
fathers: père, papa, father, pères, dads
single_mothers: fille-mère, mère célibataire, mères seules, single mother, teenage mothers, young mothers, mères
    adolescentes
indigents: indigent, démunis, les plus pauvres, poorest, extreme poor, nécessiteux, destitute, pauvre, poor, pauvreté,
    poverty, précarité, destitution, démuni, très pauvres, précaire
tenants: locataire, tenant, loyer, rent, bail, location de maison, rental, lease, louer, hire vehicle
landlords: propriétaire, landlord, landowner, propriétaire terrien, house owner
women_leaders: femmes leaders, women leaders, leadership féminin, leadership des femmes, women's leadership, female
    leadership
womens_orgs: organisations de femmes, associations féminines, groupements féminins, women-led organisations, women's
    associations, women's groups, groupes de femmes, women's organisations, OLF, WLO, ONG féminines, organisations
    dirigées par des femmes
donors: bailleur de fonds, bailleurs, donateur, donor, bailleur, ECHO, USAID, BHA, OFDA, DFID, FCDO, DDC, bailleur
    humanitaire, union européenne, european union, banque mondiale, world bank, bailleurs de fonds
humanitarian_staff: humanitarian workers, humanitarian staff, acteurs humanitaires, humanitarian actors, humanitaires
domestic_workers: travailleurs domestiques, domestic workers, aide-ménagère, domestiques, bonnes, housemaids, petites
    bonnes
sex_workers: travailleuses du sexe, TS, professionnelles du sexe, sex worker, prostituée, prostitution, sexe de
    survie, survival sex, transactional sex, sexe transactionnel
perpetrators: auteur, agresseur, perpetrator, abuser, auteurs de violations, offender
new_arrivals: nouveaux arrivants, nouveaux déplacés, nouvelles arrivées, new arrivals, newly displaced, newly arrived,
    newcomers, primo-arrivants, nouveaux arrivés, nouvellement déplacés
long_displaced: déplacement prolongé, protracted displacement, déplacés de longue durée, anciens arrivants, long-term
    displaced
children_born_of_rape: enfants nés de viol, enfants issus de viol, children born of rape
doctor: médecin, doctor, docteur, physician, praticien, chirurgien, surgeon
midwife: sage-femme, midwife, maïeuticien, matrone, accoucheuse, traditional birth attendant, TBA, accoucheuse
    traditionnelle
pharmacist: pharmacien, pharmacist
laboratory_technician: laborantin, lab technician, technicien de laboratoire, laboratory technician
anaesthetist: anesthésiste, anaesthetist, anesthetist
traditional_healer: tradipraticien, guérisseur, traditional healer, tradithérapeute
injured: blessé, injured, wounded, blessés de guerre, war wounded, casualties, weapon wounded
under_five: moins de cinq ans, under five, moins de 5 ans, under 5, U5, children under five, 0-59 mois, 6-59 mois,
    6-59 months, 0-59 months
infants: nourrisson, infant, bébé, baby, babies, jeune enfant, moins de deux ans, under two, petits enfants, 6-23
    mois, 6-23 months, young children, tout-petits, toddlers
farmer_2: agriculteur, farmer, paysan, cultivateur, producteur, smallholder, producteurs agricoles, peasant,
    exploitant agricole, petits exploitants
fisher: pêcheur, fisher, fisherman, fishermen, fisherfolk, mareyeuse
trader: commerçant, trader, vendeur, vendor, marchand, shopkeeper, grossiste, wholesaler, détaillant, retailer,
    merchant, seller, opérateurs économiques
disaster_victims: disaster-affected, flood-affected people, populations sinistrées, personnes sinistrées
pupils: élève, écolier, écolière, pupil, schoolchild, schoolchildren, school children, learner, apprenant, enfant
    scolarisé
students_higher: étudiant, university student, student, lycéen, collégien
out_of_school_children: enfant déscolarisé, enfants hors école, enfant non scolarisé, EHE, out-of-school children,
    OOSC, hors du système scolaire, not in school
dropouts: abandon scolaire, décrochage scolaire, décrocheur, school dropout, dropout, drop out, dropping out,
    déperdition scolaire
teachers: enseignant, maître, maîtresse, instituteur, institutrice, professeur, teacher, corps enseignant, maîtres
    d'école, teaching staff, schoolteacher
volunteer_teachers: maître communautaire, maître des parents, enseignant volontaire, enseignant communautaire,
    volunteer teacher, community teacher, maître parent, enseignant bénévole
contract_teachers: enseignant contractuel, maître contractuel, contract teacher, vacataire
headteachers: directeur d'école, chef d'établissement, proviseur, headteacher, head teacher, headmaster, school
    director, school head
school_committee: comité de gestion scolaire, CGS, COGES scolaire, COGES, school management committee, comité de
    gestion d'école, school committee
koranic_pupils: talibé, élève coranique, mahadjirine, mouhadjirine, garibou, enfant coranique, almajiri, koranic pupil
education_inspectors: inspecteur de l'éducation, conseiller pédagogique, encadreur pédagogique, school inspector,
    education inspector, pedagogical advisor, inspecteur pédagogique
international_ngos: ONG internationale, ONGI, international NGO, INGO, ONG étrangère, international actors
un_agencies: agence des nations unies, nations unies, SNU, ONU, UN agency, United Nations, agence onusienne, système
    des nations unies, UNICEF, UNHCR, HCR, PAM, WFP, FAO, OMS, UNFPA, FNUAP, OIM, IOM, PNUD, UNDP
ocha: OCHA, UNOCHA, affaires humanitaires
red_cross: croix-rouge, red cross, croissant-rouge, CICR, ICRC, IFRC, FICR, red crescent
women_organisations: organisation féminine, organisation de femmes, association de femmes, groupement de femmes,
    women's organisation, women's association, women-led organisation
youth_organisations: organisation de jeunes, association de jeunes, youth organisation, youth group, youth
    association, youth-led
partners: partenaire de mise en œuvre, implementing partner, partenaires d'exécution, acteur humanitaire, humanitarian
    actor, humanitarian partner, organisation humanitaire, membre du cluster, cluster member
private_sector: secteur privé, private sector, company, opérateur économique, entreprise privée, privé, private
civil_protection: protection civile, civil protection, DGPC, CONASUR, CORESUR, ANPC, sapeur-pompier, pompier,
    firefighter
community_committees: comité local, comité villageois, comité communautaire, management committee, village committee,
    community committee
qualified_staff: personnel qualifié, personnel compétent, qualified staff, skilled staff, main d'œuvre qualifiée,
    qualifié, qualified, spécialiste, specialist, expert, compétence, skilled, skill, cadre qualifié
female_staff: personnel féminin, agent féminin, female staff, women staff, femmes dans les équipes, femmes agents
local_staff: personnel local, personnel national, staff local, national staff, local staff, recrutement local, local
    hiring, recruter localement, main d'œuvre locale
international_staff: expatrié, personnel international, expat, expatriate, international staff
guards: vigile, agent de sécurité, watchman, night watchman, gardiennage, guarding, surveillance des lieux, guard
    post, security guard, sentinelle
drivers: chauffeur, conducteur, driver
enumerators: enquêteur, énumérateur, agent de collecte, enumerator, surveyor
field_staff: staff de terrain, équipe de terrain, field staff, field team, équipes mobiles
managers: chef de projet, responsable, directeur, manager, director, project manager, gestionnaire, chef de bureau
residents: autochtone, résident, local people, hôte
supervisors_managers: superviseur, supervisor, camp manager, gestionnaire de site
"""

# What is to be done: of the other sectors, and in general
ACTS = """
track_displacement: DTM, suivi des mouvements de population, suivi des déplacements, displacement tracking, matrice de
    suivi des déplacements, population tracking, movement tracking, ETT, flow monitoring, suivi des flux, mouvement de
    population, mouvements de populations, CMP, population movement, displacement monitoring
prevent_displacement: prévenir les déplacements, prévention des déplacements, prevent displacement
return_voluntary: retour volontaire, voluntary return, retour volontaire et digne, safe and dignified return, retour
    sûr et digne, retours volontaires assistés, facilitated return, rapatriement, repatriation, voluntary
    repatriation, retour assisté
return_forced: retours forcés, forced return, premature return, retours prématurés, refoulement, refouler, pushback,
    non-refoulement
integrate_locally: intégration locale, local integration, intégration dans les communautés hôtes
durable_solutions: solutions durables, durable solutions, GTSD, DSWG
reintegrate: réintégrer, reintegrate, réinsérer, réinsertion sociale, réintégration communautaire
reintegrate_economic: réinsertion économique, réintégration socio-économique, réintégration économique, economic
    reintegration, socio-economic reintegration, réinsertion professionnelle
deport: déportation, deport, expulsion vers le pays d'origine, expulsions transfrontalières
register_biometric: enregistrement biométrique, empreintes, fingerprints
profile: intentions survey, enquête d'intentions, intentions de retour, return intentions
target: cibler, ciblage, targeting, sélection des bénéficiaires, beneficiary selection, critères de sélection,
    selection criteria, choix des bénéficiaires, targeting criteria, target, critère de sélection, vulnerability
    criteria, critère de vulnérabilité, eligibility, éligibilité, select beneficiaries, sélectionner, sélection
monitor_protection: monitoring de protection, protection monitoring, suivi de protection, surveillance de protection,
    veille de protection, P21, Projet 21, Project 21, monitorage
monitor_site: suivi de site, monitoring des sites, site monitoring, suivi des sites
analyse_protection: analyse de protection, protection analysis, PAU, protection risk analysis, analyse des risques de
    protection, PAF
audit_safety: audit de sécurité, safety audit, marche exploratoire, safety walk, exploratory walk
map_services: cartographie des services, service mapping, cartographier, mapping, annuaire des services, service
    directory
manage_cases: gestion des cas, gestion des dossiers, prise en charge individuelle, accompagnement individuel,
    individual follow-up
care_holistic: prise en charge holistique, prise en charge globale, holistic care, prise en charge, PEC, prise en
    charge des survivantes, survivor care, assistance multisectorielle, multisectoral response, multi-sectoral care,
    care for survivors
care_rape_clinical: gestion clinique du viol, CMVS, medical care for rape, prise en charge du viol, prise en charge
    médicale
engage_men: engagement des hommes, implication des hommes, masculinité positive, positive masculinity, engaging men,
    EMAP, engage men and boys, male engagement, école des maris, husbands' school
empower_women: autonomisation, autonomisation des femmes, empower, empowerment, women's empowerment, autonomiser,
    émancipation, self-reliance, autonomie, self-sufficiency, auto-prise en charge
mitigate_gbv: atténuation des risques VBG, atténuation des risques de VBG, mitigation des risques, GBV risk
    mitigation, risk mitigation, réduire les risques de VBG, intégration VBG, GBV mainstreaming
mainstream_protection: mainstreaming de protection, transversalité de la protection, protection transversale,
    protection mainstreaming, centralité de la protection, centrality of protection, intégrer la protection, do no
    harm, ne pas nuire, transversal, transversalité, mainstreaming, cross-cutting, intégration de la protection
respond: répondre, réponse, respond, response, riposte
protect: protéger, protection, protect, mettre à l'abri du danger, keep safe, safeguard, sauvegarder
alternative_care: soins alternatifs, prise en charge alternative, alternative care, prise en charge temporaire,
    placement temporaire, centre de transit et d'orientation, CTO, interim care centre
parenting: parentalité positive, parentalité, parenting, positive parenting, éducation parentale, parental education,
    parenting skills
disarm: DDR, désarmement, désarmer, disarmament, disarm, démobiliser, démobilisation, DDR-RR, PDDRCS, sortie des
    groupes armés, release of children, armes légères, ALPC, SALW, small arms, armes, weapon, prolifération des armes,
    gun, arms proliferation, fusils, arme à feu
back_to_school: scolariser, rescolarisation, back to school, réinscription à l'école, retour à l'école, remettre à
    l'école, déscolarisés, out-of-school, dropouts, rentrée scolaire, retour des enfants à l'école, return to school,
    kids back to school, re-enrolment, réinsertion scolaire, réinscription, reprise des cours, back in class
demine: déminer, déminage, demining, clearance, mine clearance, dépollution, dépolluer, clear mines, enlever les
    mines, clear UXO, décontamination des terres, EOD, NEDEX, neutraliser, destruction des munitions
mark_mines: marquage, marquer, marking, enquête non technique, ENT, NTS, non-technical survey, zones dangereuses,
    hazardous areas, zones contaminées, contaminated areas, zones minées, contaminated land, panneaux de danger,
    warning signs
assist_mine_victims: assistance aux victimes, victim assistance, aide aux victimes, assistance aux victimes de mines
rehabilitate_physical: réadaptation, rééducation, physical rehabilitation, réadaptation physique, kinésithérapie,
    physiotherapy, réadaptation fonctionnelle, rééducation fonctionnelle, kiné
include: inclure, inclusion, inclusive, inclusif, inclusion du handicap, disability inclusion, non-discrimination,
    discrimination, équité, equity, équitable, fair, include, intégrer, intégration, integrate
restitute: restituer, restitution, give back property, restitution des biens, récupérer leurs biens, recover property,
    récupération des terres
compensate: indemniser, indemnisation, compensation, dédommager, dédommagement, compensate, redress, réparations aux
    victimes, reparations for victims, dommages et intérêts
coordinate_sites: CCCM, gestion des sites, gestion de site, site management, camp management, gestion des camps,
    coordination et gestion des camps, GSAT, camp coordination, camp administration, gestionnaires de sites, site
    managers, gestion de camps
plan_sites: aménagement de site, aménagement des sites, aménager, planification de site, planification des sites, site
    planning, site development, site improvement, care and maintenance, entretien des sites, viabilisation,
    viabiliser, lotissement, plots demarcation, site layout, aménagement, fit out, développement de site
open_sites: ouverture de site, nouveau site, new site, créer un site, opening of sites, extension de site, extension
    des sites, camp extension, site expansion, agrandir le site
close_sites: fermeture de site, fermeture des sites, camp closure, site closure, fermer le site, close the camp,
    démantèlement du site
prepare_disaster: RRC, DRR, réduction des risques de catastrophe, disaster risk reduction, préparation aux
    catastrophes, preparedness, plan de contingence, contingency plan, anticiper, anticipatory action, action
    anticipatoire, AA, forecast-based, anticipation, early action, action précoce, actions anticipées, prévention des
    catastrophes, disaster prevention, gestion des catastrophes, GRC, DRM, disaster management, actions précoces
early_warning: alerte précoce, early warning, SAP, système d'alerte, alert system, alert mechanism, mécanisme
    d'alerte, alerte, alert, EWS, alerter, warning system, veille, SCAP-RU, système d'alerte précoce, comité de
    veille, veille humanitaire
build_shelter: construire des abris, construction d'abris, build shelters, shelter construction, construction des
    abris, auto-construction, autoconstruction, self-build, construire des maisons, build houses
rebuild_houses: reconstruire les maisons, reconstruction des maisons, reconstruction des abris, rebuild homes, rebuild
    houses, house reconstruction, reconstruction de logements, maisons détruites, destroyed houses, destroyed homes,
    logements détruits
repair_shelter: réparation d'abris, réhabilitation d'abris, réparer les abris, réhabiliter les maisons, réhabilitation
    des abris, shelter repair, repair homes, house repairs, réparer les maisons, maisons endommagées, damaged houses,
    damaged homes, abris endommagés, renouvellement des abris, shelter renewal, remplacement des abris, abris délabrés
rebuild: reconstruire, reconstruction, rebuild, rebuilding, rebâtir
rent_subsidy: aide au loyer, subvention au loyer, rental support, rent subsidy, rental assistance, cash for rent, cash
    pour loyer, rental subsidies, payer le loyer, pay rent
consult_communities: consulter, consultation, consult, consultation communautaire, community consultation, focus
    group, groupes de discussion, dialogue with communities
participate: participer, participation, participation communautaire, community participation, participate, impliquer,
    implication, involve, engagement communautaire, community engagement, CEA, CCE, CCEA, RCCE, assister aux réunions,
    attend meetings, take part, prendre part, invitation, inviter, engagement, communication with communities,
    implication des communautés, mobilisation communautaire, community mobilisation, consultation des communautés,
    consult communities, community-based, base communautaire, involve communities, associer, involvement
translate: traduire, traduction, translate, translation, interprète, interpreter, interpretation, traducteur,
    translator, langue locale, local language, interpreting
report_sea: signaler, signalement, dénoncer, dénonciation, reporting channels, report abuse, whistleblowing, lanceur
    d'alerte, canaux de signalement, report incidents, signaler les abus, report abuses, notify, notification,
    notifier
investigate: enquêtes sur les abus, investigate, investigation, commission d'enquête, inquiry, enquêteurs
legal_aid: aide juridique, assistance juridique, aide légale, legal aid, legal assistance, assistance légale,
    accompagnement juridique, ICLA, legal counselling, conseil juridique, accompagnement juridique et judiciaire,
    assistance judiciaire, aide judiciaire, legal help, legal support
release_prisoners: libérer, libération, release, libération des détenus, free prisoners, remise en liberté,
    élargissement de prisonniers, set free
visit_prisons: visiter, visite, visit, visites de prison, prison visits, visites familiales, visite de terrain,
    mission de terrain, field visit, field mission, descente sur le terrain, field trip, site visit
cohesion: cohésion sociale, social cohesion, cohésion, coexistence pacifique, peaceful coexistence, vivre-ensemble,
    cohabitation, cohabitation pacifique, paix, peace, consolidation de la paix, peacebuilding, entente, harmonie,
    living together, cessez-le-feu, ceasefire, réconciliation, stabilisation, peace building
reconcile: réconcilier, reconcile, pardon, forgiveness
dialogue: dialogue, dialogue intercommunautaire, intercommunity dialogue, échanges intercommunautaires,
    inter-community dialogue
ipa_cash: assistance individuelle de protection, assistance individuelle, individual protection assistance, IPA, cash
    for protection, cash de protection, cash protection, emergency cash for survivors, assistance d'urgence
    individuelle, individual assistance
train_vocational: formation professionnelle, vocational training, apprentissage de métiers, apprenticeship, métier,
    trade, couture, sewing, skills training, apprentissage, apprentissage de métier, formation aux métiers, TVET,
    apprenti, trade skills, FTP, formation technique et professionnelle, formation qualifiante, enseignement
    technique, vocational skills, technical training, EFTP
train_police: formation de la police, formation des FDS, train police, training for security forces, former les
    policiers, train soldiers, former les forces de défense
pay: payer, paiement, pay, payment, salaire, salary, salaries, incentive, motiver les volontaires, stipend, allowance,
    indemnité, paiement des salaires, payer les salaires, wage, pay staff, rémunération, rémunérer, arriéré de
    salaire, unpaid salaries, salary arrears, solde, traitement salarial, payroll, motivation, per diem, perdiem,
    top-up, prime de motivation, motiver, prise en charge des volontaires, frais de mission, verser, versement,
    règlement des factures
deploy_mobile: équipe mobile, mobile team, outreach, mobile protection teams, sorties foraines, services mobiles,
    mobiles, clinique mobile, mobile clinic, itinérant, stratégie avancée, roving
equip: équiper, équipement, equip, equipment, matériel, outiller, provide equipment, kit out
transport: transporter, moyens de transport, bus, camion, truck, véhicule, vehicle, moto, acheminer, acheminement,
    convoyer, haulage, carry goods, transport de fret, fret, freight, cargo, expédition, shipping, transportation,
    carry, haul, camionnage
continue: continuer, poursuivre, continue, maintenir, maintain, keep running, pérenniser, sustain, continuation,
    poursuite des activités, continuité, continuity, keep going
treat_patient: traiter les malades, treat patients, treating
cultivate: cultiver, cultivation, cultivate, semer, sow, planter, planting, semis, plough, labourer la terre, plow,
    emblaver, cultures agricoles, crops
sell: vendre, vente, sell, sale, écouler, écoulement, débouché, outlets, selling, commercialisation, marketing,
    commercialiser, écoulement des produits, for sale
buy: acheter, achat, buy, purchase, purchasing, achats locaux, local purchase, local procurement, acquérir,
    acquisition, procure, procurement, passation de marché, approvisionnement local
contingency_health: plan de contingence santé, pré-positionner des médicaments, preposition medicines,
    prépositionnement des médicaments, pré-positionnement de médicaments, prepositioning of drugs
supply_medicines: approvisionner en médicaments, approvisionnement en médicaments, supply medicines, fournir des
    médicaments, provide medicines, doter en médicaments, drug supply, dotation en médicaments, medicine supply, don
    de médicaments
reopen_health_centre: rouvrir les centres de santé, réouverture des centres de santé, reopen health centres, reopen
    health facilities, reopen clinics, réouverture des formations sanitaires, centres de santé fermés, closed health
    facilities, health centres closed
rehabilitate_health_centre: réhabiliter les centres de santé, réhabilitation des centres de santé, rehabilitate health
    facilities, reconstruire les centres de santé, rebuild health centres, rebuild clinics, repair health centres
build_health_centre: construire un centre de santé, construction de centre de santé, build health centre, new clinic,
    build clinics, construire un hôpital, build a hospital
train_health_workers: former le personnel de santé, formation du personnel soignant, train health workers, formation
    des agents de santé, train nurses, former les agents de santé, training of health staff, train CHWs, former les
    relais communautaires
deploy_health_staff: déployer du personnel de santé, affecter des médecins, déploiement du personnel soignant, deploy
    health workers, recruter des infirmiers, recruit nurses, affectation du personnel de santé, recruit health staff,
    recruit midwives, recruter du personnel de santé, manque de personnel soignant, lack of health staff
pay_health_staff: primes du personnel de santé, payer le personnel de santé, pay health workers, incentives for health
    workers, motivation des agents de santé, salaires des soignants, health worker salaries, prime des relais, pay
    CHWs
vaccination_campaign: campagne de vaccination, vaccination campaign, JNV, SIA, journées nationales de vaccination,
    rattrapage vaccinal, catch-up vaccination, vaccination de masse, mass vaccination, immunization campaign
drill_water_point: forer, drill, creuser un puits, fonçage, dig wells, drilling, foration, construire des points
    d'eau, build water points, digging wells, construction de forages, nouveaux forages, new boreholes, réalisation de
    forages
repair_water_point: réparer les forages, réparation des forages, réhabilitation des forages, repair boreholes, repair
    water points, réhabiliter les points d'eau, réparer les points d'eau, fix boreholes, rehabilitate water points,
    repair wells, fix water pumps, réhabilitation des points d'eau, pompes en panne, broken pumps, rehabilitation of
    boreholes, réhabiliter les forages, réhabilitation de puits
build_latrines: construire des latrines, construction de latrines, build latrines, latrine construction,
    latrinisation, build toilets, latrines construction
clean_site: nettoyer, nettoyage, clean up, journées de salubrité, cleaning, balayer, entretenir les latrines, clean
    latrines, clean, cleanup
distribute_seeds: distribuer des semences, distribution de semences, seed distribution, distribute seeds, provide
    seeds, fournir des semences, semences avant la campagne, seeds before planting season
feed_livestock: nourrir le bétail, feed livestock, sauver le bétail, save livestock, feed animals
process_milling_help: alléger les tâches ménagères, allègement des travaux domestiques, reduce domestic workload
stabilise_prices: stabiliser les prix, price stabilisation, stabilisation des prix, control prices, contrôle des prix,
    plafonner, price cap, price control
starvation_tactics: destruction des récoltes, burning of crops, brûler les champs, incendie des récoltes, burnt
    fields, pillage des greniers, looted granaries
eat_less: réduire les repas, skip meals, sauter des repas, un repas par jour, one meal a day
reopen_school: rouvrir les écoles, réouverture des écoles, réouverture d'école, reopen schools, reopening of schools,
    school reopening, get schools running
enrol_children: inscrire à l'école, inscription scolaire, school enrolment, enrollment, enrol children, enroll
    children
build_schools: construire des écoles, construction d'écoles, construction de salles de classe, construire salle de
    classe, build classrooms, build schools, classroom construction, school construction, additional classrooms
repair_schools: réhabiliter des écoles, réhabilitation d'écoles, réhabilitation de salles de classe, réparer l'école,
    rehabilitate schools, school rehabilitation, classroom rehabilitation, repair schools, repair classrooms,
    rénovation d'écoles, renovate schools
train_teachers: former les enseignants, formation des enseignants, formation des maîtres, teacher training, train
    teachers, training of teachers, recyclage des enseignants
pay_teachers: payer les enseignants, paiement des enseignants, salaire des enseignants, prime des enseignants, subside
    aux maîtres, subsides aux maîtres communautaires, pay teachers, teacher salaries, teachers' pay, teacher
    incentives, incentives for teachers
recruit_teachers: recruter des enseignants, recrutement d'enseignants, recruit teachers, hire teachers, teacher
    recruitment, manque d'enseignants, teacher shortage, shortage of teachers, affectation d'enseignants,
    redéploiement des enseignants, deploy teachers
double_shift: double vacation, double flux, classes à double flux, double shift, double-shift schooling
deliver: livrer, livraison, delivery, bring supplies
store: stocker, stockage, entreposer, storage, inventaire, inventory, store
repair_airstrip: réhabilitation de la piste d'atterrissage, réhabiliter la piste d'atterrissage, airstrip
    rehabilitation, rehabilitate the airstrip, repair runway
repair_roads: réhabiliter les routes, réhabilitation de routes, réhabilitation de pistes, réparer la route,
    désenclavement, road repair, repair roads, road rehabilitation, rehabilitate roads, entretien des routes, road
    maintenance, fix the road
repair_bridge: réparer le pont, réhabilitation du pont, pont détruit, repair bridge, fix the bridge, bridge
    rehabilitation, broken bridge
maintenance: entretien, maintenance, maintenir en état, panne, breakdown, pièces de rechange, spare parts, garage,
    mécanicien, entretenir, upkeep
charge_phones: recharger les téléphones, phone charging, charge phones, borne de recharge, charging station
negotiate_access: négociation d'accès, négociation humanitaire, access negotiation, humanitarian negotiation, dialogue
    avec les groupes armés, engage armed groups, talk to armed groups
acceptance: acceptation, acceptance, acceptation communautaire, community acceptance, perception des humanitaires,
    acceptation des acteurs humanitaires
share_information: partager l'information, partage d'information, partage d'informations, échange d'informations,
    information sharing, share information, share data, partage de données, sharing information, faire circuler
    l'information, diffuser l'information
collect_data: collecter des données, collecte de données, collecte des données, data collection, collect data, kobo,
    kobotoolbox, ODK, gathering data
analyse: analyser, analyse, analysis, analyze, analytics
avoid_duplication: éviter les doublons, doublon, duplication, chevauchement, double emploi, avoid duplication, avoid
    overlap, overlap, déduplication
prioritise: prioriser, priorisation, hiérarchiser, prioritise, prioritize, prioritisation, priorité, priority,
    prioritaire
mobilise_resources: mobiliser des ressources, mobilisation de ressources, mobilisation des ressources, mobilisation de
    fonds, mobilisation des fonds, resource mobilisation, resource mobilization, mobilise resources, raise funds,
    lever des fonds, levée de fonds, collecte de fonds
advocate_donors: plaidoyer auprès des bailleurs, plaider auprès des bailleurs, donor advocacy, advocate with donors,
    advocacy with donors, advocacy for funding, plaidoyer pour le financement
advocate_government: plaidoyer auprès des autorités, plaidoyer auprès du gouvernement, advocate with authorities,
    advocacy with government, advocacy to the authorities, plaider auprès des autorités
visibility: visibilité, visibility, médiatisation, média, press, presse, communiqué de presse
increase_partners: augmenter le nombre d'acteurs, manque de partenaires, manque d'acteurs, peu d'acteurs, faible
    présence, lack of partners, few partners, more partners, more actors, lack of actors, présence accrue, increase
    presence, présence humanitaire, humanitarian presence, présence des acteurs
deploy: déployer, déploiement, redéployer, deployment, déploiement des équipes, opening offices, ouvrir un bureau,
    ouverture de bureau, mise à l'échelle, augmentation, accroître, accroissement, more, davantage, hausser, redeploy,
    post staff, second staff, détacher
leave_withdraw: retrait, retirer, se retirer, départ des acteurs, withdraw, withdrawal, pull out, fermer le bureau,
    close office, phase out
involve_authorities: impliquer les autorités, implication des autorités, engagement des autorités, involve
    authorities, work with authorities, implication des services techniques, involve technical services, implication
    de l'état, government leadership, leadership du gouvernement
coordinate_with_authorities: coordination avec les autorités, coordination avec le gouvernement, coordination with
    authorities, coordination with government, collaboration avec les autorités
train_local_ngos: formation des ONG locales, former les ONG locales, capacité des ONG nationales, capacity building of
    local NGOs, train local NGOs, capacities of national NGOs, capacités des acteurs locaux, build local capacity,
    local capacity, capacités des ONG locales
train_authorities: formation des autorités, former les autorités, formation des services techniques, capacités des
    autorités, capacités des services techniques, train authorities, capacity of authorities, train government staff
train_trainers: formation de formateurs, formation des formateurs, formateur, training of trainers, trainer
train_community: formation des relais communautaires, former les comités, formation des comités, train community
    workers, train volunteers, formation des volontaires, train committees
equip_authorities: équiper les services techniques, équipement des services de l'état, doter les services techniques,
    equip technical services, equip authorities
return_of_civil_servants: fonctionnaire, retour des fonctionnaires, civil servant, agents de l'état, agent de l'état,
    retour des agents de l'état, civil service, public servant, return of civil servants
activate: activer, activation, opérationnaliser, rendre fonctionnel, activate, revitaliser, redynamiser,
    redynamisation, relancer, relance, réactiver, revive, dynamiser, revitalise, rendre opérationnel, fonctionnel,
    functional, reactivate
decide: décider, décision, prise de décision, decision-making
validate: valider, validation, validate, approuver, approval, endorse, endosser, approbation, approve, entériner
lead: diriger, leadership, piloter, pilotage
simplify_procedures: simplifier, simplification, alléger, allègement, bureaucratie, bureaucracy, red tape, lourdeur
    administrative, procédure administrative, simplify, paperwork, simpler, streamline
shorten: raccourcir, écourter, shorten, abréger, réduire le délai, réduction des délais
double: doubler, doublement, double, deux fois plus, twice as many
cancel: annuler, annulation, cancel, cancellation, abroger, revoke, révoquer
resume_restart: reprendre, reprise, resume, resumption, redémarrer, redémarrage, restart, relaunch
start_launch: démarrer, démarrage, lancer, lancement, launch, commencer, begin, débuter, kick off
forbid: interdire, interdiction, forbid, ban, prohibit, prohibition, proscrire
lift_restriction: lever les restrictions, levée des restrictions, lift restrictions, lift ban, lever, easing
    restrictions, assouplir, assouplissement, ease
refuse: refuser, refus, refuse, refusal, reject, rejet, rejeter, deny
accelerate: accélération, accelerate, fast-track, expedite, plus vite
delay_postpone: reporter à plus tard, postpone, différer, repousser, push back
reimburse: rembourser, remboursement, reimburse, refund, reimbursement, pay back
teach: instruire, donner cours, give lessons, lessons, instruction
explain: expliquer, explication, explain, explanation, clarifier, clarification, clarify
announce: annoncer, annonce, announce, announcement, public announcement, crier public, town crier
dig: creuser, creusage, dig, digging, excaver, excavation
consult: consulter les communautés, concertation, consult people, consulter la population, ask people
listen: écouter, listen, hear people
verify: vérifier, vérification, check, verify, double-check, contrôler, contrôle de listes
inspect: inspecter, inspection, inspect, auditer, quality control
measure: mesurer, measure, measuring, mesurage, peser, weigh, pesée
mark_sign: baliser, balisage, signaliser, signalisation, panneau, panneaux, signpost, signboard
sign: signer, signature, sign agreement, ratifier, ratification, ratify
print_copy: imprimer, impression, print, printing, photocopie, photocopy, photocopier, copies
load_unload: charger, décharger, déchargement, load, unload, offload, chargement, manutention, handling of goods
door_to_door: porte à porte, door-to-door, visite à domicile, home visit, visites domiciliaires, house-to-house, VAD
cross: traverser, traversée, cross, crossing, franchir, franchissement
connect: raccorder, raccordement, connect, connection, brancher, branchement, relier, link up
disconnect_cut: couper, coupure, cut off, outage, power cut, disconnection
clear_remove: enlever, remove, removal, déblayer, déblaiement, clear debris, débarrasser, débroussailler, clearing
demolish_dismantle: démolir, démolition, demolish, démanteler, démantèlement, dismantle, tear down, pull down
collect_gather: collecter, collecte, collect, collection, ramasser, ramassage, gather
organise: organiser, organisation d'activités, organise, organize, tenir, planning event
cook: cuisiner, cuisson, cook, cooking, cuisine
decentralise: décentraliser, decentralize, closer services, rapprocher, rapprochement, bring closer
answer_feedback: répondre aux plaintes, close feedback loop, retour aux plaignants, closing the loop, debrief
ask_request: demander, demande, ask for, request, solliciter, sollicitation, apply
sleep: dormir, sleep, sleeping, couchage
wait_queue: wait, queue, file d'attente, waiting, waiting line, queuing, faire la queue
"""

# What it is about: of the other sectors, and in general
SUBJECTS = """
local_languages: langues locales, langues nationales, local languages, langue maternelle, mother tongue
displacement: déplacement, displacement, mouvements de population, population movements, déplacement forcé, forced
    displacement, exode, influx, afflux
secondary_displacement: déplacement secondaire, secondary displacement, déplacements multiples, multiple displacement,
    re-displacement, déplacés à nouveau
border: frontière, border, transfrontalier, cross-border, point d'entrée, point of entry, border crossing, poste
    frontalier, crossing point, frontalier, frontalière
transit_centre: centre de transit, transit centre, transit center, site de transit, transit site
reception_centre: centre d'accueil, centre de réception, reception centre, reception center, structure d'accueil
asylum: asile, asylum, droit d'asile, détermination du statut, RSD, refugee status determination, statut de réfugié
birth_certificate: acte de naissance, extrait de naissance, certificat de naissance, birth certificate, enregistrement
    des naissances, enregistrement de naissance, birth registration, déclaration de naissance, déclarer les
    naissances, register births
late_birth_judgement: jugement supplétif, suppletive judgement, late registration, late birth registration, audiences
    foraines, mobile court, tribunal mobile
id_card: pièce d'identité, CNI, CNIB, NINA, carte NINA, ID card, identity card, ID documents, carte d'identité
    nationale, national ID, carte biométrique
marriage_certificate: acte de mariage, certificat de mariage, marriage certificate, enregistrement des mariages,
    marriage registration
death_certificate: acte de décès, certificat de décès, death certificate, enregistrement des décès
refugee_card: carte de réfugié, attestation de réfugié, refugee card, proof of registration, attestation de déplacé,
    carte de déplacé, IDP card
civil_registry_office: centre d'état civil, bureau d'état civil, officier d'état civil, agents d'état civil, civil
    registry, civil registry office, registrar, registres d'état civil
passport: passeport, passport, visa, laissez-passer, travel document, titre de voyage
documents_lost: documents perdus, perte de documents, lost documents, missing documents, undocumented, papiers perdus,
    loss of documents, refaire les papiers
beneficiary_lists: listes de bénéficiaires, liste des bénéficiaires, beneficiary lists, omis des listes, left off
    lists, registration lists, noms oubliés
trauma: traumatisme, trauma, traumatisé, traumatised, PTSD, stress post-traumatique, cauchemars, nightmares, détresse,
    distress, détresse psychologique, psychological distress, dépression, anxiété, anxiety, stress, trauma psychique,
    traumatized
suicide: suicide, suicidaire, suicidal, pensées suicidaires
drugs_alcohol: drogue, stupéfiant, drug abuse, toxicomanie, substance abuse, alcool, alcohol, addiction, consommation
    de drogues, tramadol, stupéfiants, drug addiction
sexual_violence: agression sexuelle, sexual assault, VSLC, CRSV, conflict-related sexual violence, violences sexuelles
    liées au conflit, violer
domestic_violence: violence conjugale, violence domestique, domestic violence, IPV, intimate partner violence,
    violence familiale, violences intrafamiliales, femmes battues, wife beating, marital violence
fgm: MGF, FGM, FGM/C, excision, exciser, mutilations génitales féminines, female genital mutilation, female
    circumcision, female cutting, coupeuses
early_pregnancy: grossesses précoces, early pregnancy, teenage pregnancy, grossesses non désirées, unwanted pregnancy,
    adolescent pregnancy
harassment: harcèlement, harcèlement sexuel, harassment, sexual harassment, harceler
medical_certificate: certificat médical, certificats médicaux, medical certificate, certificat médico-légal, forensic
    certificate
safe_space_women: espaces sûrs pour femmes, espace sûr, safe space, EAF, espaces amis des femmes, women's safe space,
    women-friendly space, women and girls safe space, centre de femmes, women's centre, maison de la femme, espaces
    femmes et filles
one_stop_centre: one-stop centre, one stop center, guichet unique, centre intégré, centre multisectoriel, centre
    Isange, répertoire des services, contact list, liste de contacts, mailing list
safe_house: maison d'accueil, maison d'hébergement, maison sûre, safe house, refuge pour femmes, women's shelter,
    hébergement sécurisé, hébergement d'urgence des survivantes, maison de passage, shelter for survivors
listening_centre: centre d'écoute, cellule d'écoute, listening centre, listening center, maison d'écoute, counselling
    centre
gender: genre, gender, égalité des sexes, égalité femmes-hommes, gender equality, équité de genre, sensible au genre,
    gender-sensitive, égalité de genre, gender mainstreaming, GenCap
patriarchal_norms: normes sociales, social norms, pratiques néfastes, harmful practices, coutumes, stéréotypes,
    harmful norms, mentalités
child_protection: protection de l'enfance, protection de l'enfant, protection des enfants, PE, child protection, CP,
    CPiE, sauvegarde de l'enfant, child safeguarding, DA PE, CP AoR
child_protection_committee: RECOPE, comité de protection de l'enfance, comités de protection de l'enfant, child
    protection committee, CBCPM, community-based child protection, community child protection
protection_committee: comité de protection, protection committee, community protection committee, comités
    communautaires de protection, protection communautaire, community-based protection, CBP, structures communautaires
    de protection, mécanismes communautaires de protection
begging: mendicité, mendier, mendiants, begging, beggar, beg
trafficking: traite, traite des personnes, traite des êtres humains, trafficking, human trafficking, trafic d'êtres
    humains, smuggling, smuggler
exploitation: exploitation, exploiter les enfants, forced labour, travail forcé, esclavage, slavery
grave_violations: violations graves, grave violations, MRM, six violations graves, violations graves contre les
    enfants, 1612, monitoring and reporting mechanism
child_abuse: maltraitance, abuse, maltraiter, mauvais traitements, ill-treatment, mistreatment, child abuse, abus,
    abus sur enfants, violences faites aux enfants, violence against children, châtiments corporels, corporal
    punishment, neglect, négligence
handover_protocol: protocole de transfert, protocole de remise, handover protocol, protocoles de libération, remise
    des enfants aux civils
play_sport: jeu, jouet, toy, sport, football, loisirs, recreation, récréatif, recreational activities, activités
    récréatives, terrain de jeu, playground, play, recreational kits, kits récréatifs, ballons, jouer, game, jeux,
    loisir, leisure, recreational, aire de jeux, terrain de sport, sports field, stade, stadium
best_interests: intérêt supérieur, intérêt supérieur de l'enfant, best interests, best interest determination, BID,
    BIP, best interests assessment
life_skills: compétences de vie, life skills, compétences de vie courante, aptitudes à la vie, compétence de vie
    courante, vie courante, compétences psychosociales
mine_action: action contre les mines, lutte antimines, LAM, lutte anti-mines, mine action, AoR LAMH, LAMH, mine action
    humanitaire, lutte antimines humanitaire, humanitarian mine action
prosthesis: prothèse, prosthesis, prostheses, prosthetics, appareillage, orthèse, orthopédique, orthopaedic,
    orthopedic, membres artificiels, artificial limbs, artificial legs, fauteuil roulant, wheelchair, béquille,
    crutches, aides à la mobilité, mobility aids, assistive devices, aides techniques, tricycle pour handicapé, canne
    blanche, appareils d'assistance, béquilles, orthèses
accessibility_ramps: rampe, ramp, accessibility, PMR, disability-friendly, universal access, wheelchair access,
    handrail, main courante
land_access: accès à la terre, accès au foncier, access to land, land access, terres cultivables pour déplacés,
    allocation of land, attribution de parcelles, allouer des terres, field plots, terres cultivables, farmland, terre
    agricole, arable land, agricultural land, terres arables, terres agricoles, farm, farms, cropland
tenure_security: sécurité foncière, sécurité de tenure, sécurité d'occupation, security of tenure, tenure security,
    tenure, sécurisation foncière, sécuriser les sites fonciers, due diligence, régularisation foncière
land_titles: titre foncier, titre de propriété, land title, title deeds, deed, attestations foncières, documents de
    propriété, property documents, ownership papers, contrat de bail, rental agreements, lease agreements, certificat
    foncier, land certificates
occupied_homes: occupation secondaire, secondary occupation, maisons occupées, occupied houses, occupation illégale,
    spoliation, spolier, land grabbing, accaparement des terres, biens spoliés
inheritance: héritage, inheritance, succession, hériter, inherit, droit des veuves à l'héritage, women's land rights,
    droits fonciers des femmes, femmes et foncier
property: propriété, property, biens, belongings, assets, patrimoine
sites: sites de déplacés, IDP site, IDP camp, sites d'accueil, displacement site, sites d'accueil temporaire, SAT,
    ZAD, lieu d'installation
informal_sites: sites spontanés, sites informels, spontaneous sites, informal settlements, informal sites, sites de
    regroupement, squat, self-settled, makeshift camps
collective_centres: centre collectif, collective centre, collective centers, collective shelter sites, écoles occupées
    par les déplacés, schools used as shelters, familles dans les écoles, désengorger les écoles
overcrowding: surpeuplé, surpeuplement, promiscuité, overcrowded, overcrowding, surpopulation, congestion,
    désengorger, désengorgement, décongestionner, decongest, decongestion, saturation, saturé
out_of_camp: hors camp, hors site, out-of-camp, off-site, outside camps, area-based approach, approche par zone
site_committees: comité de site, comités de gestion des sites, comités de déplacés, comité de gestion, site
    committees, camp committees, IDP committees, gouvernance du site, camp governance
community_centre: centre communautaire, community centre, community center, maison des jeunes, youth centre, foyer
    communautaire, salle polyvalente, hangar communautaire, community hall, centre social, maison communautaire
solar_lamps: lampe solaire, lampe torche, torche, solar lamp, solar lantern, lanterne, flashlight, torch, lampe, lamp,
    lantern, ampoule, bulb
fencing: clôture, clôturer, fence, fencing, mur d'enceinte, perimeter wall, grillage, palissade, enclosure, perimeter
    fence
drainage: drainage, caniveaux, fossé, drainage channels, drain, canaux d'évacuation, évacuation des eaux pluviales,
    storm water, rigoles, caniveau, gutter, eaux usées, wastewater, évacuation des eaux, drains, eaux stagnantes,
    stagnant water, curage, sewage, égout, sewer
rain: pluie, saison des pluies, rain, rainy season, hivernage, saison pluvieuse, intempéries, pluvieux, rainfall,
    pluviométrie, précipitations, rainy, wet season, rains, monsoon
winter_cold: froid, hiver, cold, winter, winterisation, winterization, saison froide, cold season, hivernisation,
    vague de froid, cold wave
fire: incendie, fire, brûlé, burnt, burned, sinistre incendie, extincteur, fire extinguisher, anti-incendie,
    coupe-feu, firebreaks, feu, fire prevention, fire safety, feux de brousse, bushfire, wildfire, fires, pare-feu
wind_storm: vent, tempête, wind, storm, cyclone, ouragan, hurricane, tornade, vent violent, strong winds, vents
    violents, orage, thunderstorm, foudre, lightning
shelter_emergency: kits abris d'urgence, tente, tent, abri temporaire, temporary shelter, tentes familiales, family
    tents
shelter_transitional: abri transitionnel, transitional shelter, T-shelter, abri semi-durable, semi-permanent shelter,
    semi-durable shelters
shelter_durable: abri durable, durable shelter, permanent shelter, abris permanents, logement durable, durable
    housing, permanent housing, logements sociaux, social housing, cases durables
house: maison, logement, habitat, habitation, house, housing, home, domicile, dwelling, at home
shelter_kits: kit abri, shelter kit, kits de construction, building kits, kit de réparation, repair kits, kits outils,
    toolkits, return kits, kits de retour, RHU
tarpaulin: bâche, tarpaulin, tarp, plastic sheeting, plastic sheet, toile plastique, bâches plastiques
building_materials: matériaux de construction, building materials, construction materials, shelter materials,
    matériaux locaux, local materials, planches, timber, bois d'œuvre, poles, perches, chevrons
roofing: toiture, roofing, roof, tôle, iron sheets, CGI, corrugated sheets, toit en tôle, iron sheet, tôles,
    corrugated iron
brick_cement: brique, brick, ciment, cement, banco, adobe, parpaing, béton, concrete, BTS, BTC, gravier, mortier,
    mortar mix
tools: outil, tool, marteau, hammer, clous, nails, pelle, shovel, pioche, outils agricoles, agricultural tools, houe,
    hoe, daba, outillage agricole, charrue, farming tools, tractor, tracteur, motoculteur, machette, machinery
    agricole, matériel agricole, farm equipment, farm tools, matériel aratoire, ligne directrice, guide, guideline,
    guidance, procédure opérationnelle standard, SOP, POS, manuel de procédures, toolkit, boîte à outils, note
    technique, technical note, termes de référence, ToR, directives nationales, outils, outillage, brouette,
    wheelbarrow
door_window: porte, door, fenêtre, window
lock: serrure, cadenas, verrou, lock, padlock, verrouiller, lockable, loquet, latch
mattress_mat: matelas, mattress, natte, mat, sleeping mats, literie, bedding
bed: lit, bed, bunk, lits
blanket: couverture, blanket, couette, quilt, drap, bedsheets, couverture chaude, couvertures, bed sheet
mosquito_net: moustiquaire, mosquito net, MILDA, LLIN, bed net, bednet, ITN, moustiquaire imprégnée
kitchen_set: ustensiles de cuisine, kit de cuisine, kitchen set, cooking pots, cooking utensils, marmite, casserole,
    pots and pans, cooking set, batterie de cuisine, kitchen kits, cooking pot, ustensile, utensil, kitchen kit
jerrycan_bucket: bidon, jerrycan, jerry can, seau, bucket, récipients d'eau, water containers, jerricane, jerrican
soap: savon, soap, détergent, eau de javel, bleach, javel
clothes: vêtement, clothes, clothing, pagnes, shoes, chaussures, habillement, garments, vêtements, garment
info_desk: information desk, info desk, guichet d'information, point d'information, kiosque d'information, infopoint,
    help desk, guichet d'accueil, centres d'information, guichet, info point, one-stop
rumours: rumeur, rumour, rumor, désinformation, misinformation, disinformation, fausses nouvelles, fake news, discours
    de haine, hate speech
satisfaction: satisfaction, enquêtes de satisfaction, PDM, post-distribution monitoring, enquêtes de perception,
    perception survey, suivi post-distribution, enquête post-distribution
radio: radio, radios communautaires, community radio, émission, radio programme, émissions radio, station radio, radio
    communautaire, radio locale, émission radio, spot radio, radio station, émission radiophonique, radiodiffusion,
    poste radio, on air
posters: affiche, poster, dépliant, flyer, leaflet, supports visuels, IEC materials, boîte à images, pictograms,
    banderole, brochure, banner, affichage, put up posters, display, placarder
phone_sms: téléphone, phone, SMS, WhatsApp, mobile phone, portable, smartphone, téléphone portable, handset,
    cellphone, gsm
code_of_conduct: code de conduite, code of conduct, politique de tolérance zéro, zero tolerance, charte éthique,
    éthique, ethic, déontologie
confidentiality: confidentialité, confidentiel, confidentiality, confidential, discrétion, privacy, intimité, anonyme,
    anonymous, discret
data_protection: protection des données, data protection, partage des données, data sharing, protocole de partage,
    information sharing protocol, ISP, données sensibles, sensitive data, data responsibility, responsabilité des
    données
ims: GBVIMS, CPIMS, Primero, système de gestion des informations, information management system, base de données,
    database
corruption: corruption, détournement, diversion of aid, fraude, fraud, pots-de-vin, bribes, bribery, rackets,
    favoritisme, favouritism, aid diversion, taxation illégale, illegal taxation, extorsion, extortion, corrupt,
    népotisme, bribe
stigma: stigmatisation, stigmatiser, stigma, stigmatised, rejet communautaire, rejection, ostracised
discrimination: discriminer, exclusion, exclure, marginalisation, marginalised, exclus, laissés-pour-compte, left
    behind
legal_clinic: clinique juridique, legal clinic, boutique de droit, legal aid office, maison de justice
justice: justice, judiciaire, judicial, tribunal, tribunaux, court, accès à la justice, access to justice, juridique,
    legal, juridictions
impunity: impunité, impunity, poursuites, prosecution, prosecute, poursuivre les auteurs, poursuites judiciaires
transitional_justice: justice transitionnelle, transitional justice, vérité et réconciliation, truth and
    reconciliation, CVJR
law_policy: loi, législation, law, décret, decree, cadre juridique, legal framework, convention de Kampala, Kampala
    Convention, domestication de la convention, stratégie nationale, national strategy, parlement, député,
    parlementaire, parliament, politique nationale, public policy, règlement, rule, regulation, code, arrêté
    ministériel, bylaw
human_rights: droits humains, droits de l'homme, human rights, droit, rights, DH, violations des droits, human rights
    violations, incidents de protection, protection incidents, violations
detention: prison, détention, jail, maison d'arrêt, lieux de détention, places of detention, carcéral, pénitentiaire,
    cellule de garde, custody, garde à vue
pretrial: détention préventive, détention provisoire, pre-trial detention, remand, awaiting trial
arbitrary_arrest: arrestation, arrestations arbitraires, arrest, arbitrary arrest, détention arbitraire, arbitrary
    detention
torture: torture, torturer, traitements inhumains, inhuman treatment
killings: meurtre, assassinat, murder, massacre, exécutions sommaires, tuer, summary executions, homicides
kidnapping: enlèvement, enlever des personnes, kidnap, rapt, prise d'otages, séquestration, kidnapped, enlevé
looting: pillage, piller, looting, loot, theft, vol de bétail, cattle rustling, braquage, robbery, voleurs, vol de
    biens, looted, stealing, saccage
insecurity: insécurité, insecurity, attaque, attack, incursion, combats, fighting, violence armée, armed violence,
    conflit armé, armed conflict, affrontements, clashes, guerre, war, insecure, insécuritaire, unsafe, dangerous,
    danger, situation sécuritaire, conflit, affrontement, conflict, clash, hostilités, hostilities, attaquer, raid,
    assault, agression, dangereux, risque, risk
patrols: patrouille, patrol, rondes, vigilance committees, comités de vigilance, guard, night watch, vigiles,
    surveillance de nuit, patrouiller
blockade: blocus, blockade, enclavé, besieged, zones difficiles d'accès, hard-to-reach, barrière routière, roadblocks,
    check-point, checkpoint, barrages, villes assiégées, sous blocus, enclaved, siège armé, embargo, under siege,
    siege, enclavement, désenclaver, poste de contrôle, barrage routier, roadblock, assiégé, levée du blocus, lift the
    blockade, ville sous blocus, barrière
freedom_of_movement: liberté de mouvement, liberté de circulation, freedom of movement, libre circulation,
    restrictions de mouvement, movement restrictions, curfew, couvre-feu, free movement, circulation des personnes,
    circuler, move freely, mouvement libre, travel
community_conflict: conflit communautaire, intercommunal violence, community tensions, tension, tensions entre
    communautés, tensions between hosts and displaced, intercommunity conflict, communal conflict, disputes
farmer_herder_conflict: conflits agriculteurs-éleveurs, conflits éleveurs agriculteurs, farmer-herder conflict,
    herder-farmer, agropastoral conflicts, conflits agropastoraux, transhumance, couloirs de transhumance, conflit
    agriculteurs-éleveurs, conflits entre agriculteurs et éleveurs, farmer herder clashes, herder farmer conflict
peace_committees: comité de paix, peace committee, comités locaux de paix, CLRC, comités de réconciliation, peace
    clubs, clubs de paix
radicalisation: radicalisation, extrémisme violent, violent extremism, PVE, CVE, extremism, enrôlement dans les
    groupes armés
static_services: services de protection, protection services, fixed services, centre de protection, protection centre,
    protection desk, bureau de protection
witchcraft: sorcellerie, sorcière, witchcraft, accusations de sorcellerie, enfants dits sorciers
polygamy_divorce: divorce, divorcées, divorcer, répudiation, répudiée, pension alimentaire, alimony, polygamie,
    polygamy
separated_latrines: latrines séparées, latrines séparées par sexe, separate latrines, gender-segregated latrines,
    sex-separated toilets, toilettes séparées, toilettes pour femmes, women's toilets, sex-segregated
burial: enterrement, cimetière, burial, cemetery, inhumation, funérailles, burying, enterrement digne, EDS, safe
    burial, dead bodies, dépouilles, corps sans vie, morgue
night: nuit, night, nocturne, night-time, après le coucher, dark, obscurité, at night, overnight, after dark
weekly: semaine, week, hebdomadaire, weekly, hebdo
monthly: mois, month, mensuel, monthly, mensuelle
before: avant, before, préalable, ahead of, prior to, préalablement, beforehand
after: après, after, à la suite, following, à l'issue de
free: gratuit, free, sans frais, no fees, free of charge, gratuité, at no cost
half: moitié, half, demi, halve, demi-ration, half ration
urgent: urgent, urgence, emergency, immédiat, immediate, vite, quickly, d'urgence, lifesaving, life-saving, sans
    délai, urgently
long_term: long terme, long-term, sustainable, à moyen terme, medium term
rural: rural, brousse, zones rurales, village, bush, milieu rural, campagne reculée, campagne rurale, countryside,
    rural area
urban: urbain, urban, ville, city, town, quartier, neighbourhood, cité, milieu urbain
workshop_meeting: réunion, meeting, forum, rencontre, séance de travail, session, se réunir, meet, assembly meeting,
    convoquer
short_term: court terme, short-term, temporaire, temporary, provisoire, ponctuel, transitoire, transitional, interim,
    makeshift, de fortune
medical: médicale
care: soin, soigner, treat, treatment, traitement, traiter
primary_health: soins de santé primaires, SSP, primary health care, PHC, soins primaires, primary care, santé
    primaire, primary health
secondary_health: soins secondaires, secondary care, secondary health, santé secondaire, soins spécialisés,
    specialised care, specialized care, specialist care
hospital: hôpital, hospital, hôpitaux, hôpital de district, district hospital, hôpital régional, hôpital général, HGR,
    hospitalier, CSRéf, centre de santé de référence, HD, centre hospitalier, maternité hospitalière
hospitalisation: hospitalisation, inpatient, hospitaliser, hospitalized, hospitalised, admission à l'hôpital,
    in-patient
outpatient: ambulatoire, outpatient, OPD, soins ambulatoires, out-patient
mobile_clinic: équipe médicale mobile, mobile health team, mobile medical team, stratégie mobile, mobile clinics,
    mobile health, EMM, unité médicale mobile, mobile medical unit
advanced_strategy: sorties avancées, outreach visits, advanced strategy
health_district: district sanitaire, health district, aire de santé, health area, zone de santé, health zone
health_services: services de santé, health services, offre de soins, paquet minimum d'activités, PMA, minimum package,
    services sanitaires, paquet de soins
health_system: système de santé, health system, système sanitaire
surgery: chirurgie, surgery, opération chirurgicale, surgical, chirurgical, bloc opératoire, operating theatre,
    operating room
trauma_care: traumatologie, trauma care, traumatisme physique, orthopédie, trauma kits
first_aid: premiers secours, first aid, secourisme, secouriste
emergency_care: urgences médicales, emergency care, soins d'urgence, emergency room, urgence sanitaire, health
    emergency, réanimation, intensive care, soins intensifs
pharmacy: pharmacie, pharmacy, dépôt pharmaceutique, drug store
medical_supplies: consommables médicaux, medical supplies, consommables, consumables, medical consumables, medical
    kits, kits médicaux, IEHK, kits d'urgence sanitaire, interagency emergency health kit, health kits, kits santé
medical_equipment: équipement médical, medical equipment, matériel médical, équipements médicaux, matériel
    médico-technique, plateau technique
stock_out: rupture de stock, stock-out, ruptures, stockout, shortage of medicines, pénurie de médicaments, drug
    shortage, out of stock, ran out, rupture d'approvisionnement, pénurie, shortage, rupture, stock outs
cold_chain: chaîne de froid, cold chain, réfrigérateur, fridge, refrigerator, frigo, glacière, cold box, chaîne du
    froid, congélateur, freezer, chambre froide
oxygen: oxygène, oxygen, concentrateur
blood: sang, blood, transfusion, banque de sang, blood bank, transfusion sanguine
laboratory: laboratoire, laboratory, lab, analyses biologiques, labo
free_care: gratuité des soins, soins gratuits, free care, free health care, free healthcare, prise en charge gratuite,
    free treatment, free of charge care
user_fees: recouvrement des coûts, user fees, frais de consultation, consultation fees, cost recovery, coût des soins,
    frais médicaux, medical fees, frais de santé
health_insurance: assurance maladie, mutuelle de santé, health insurance, AMU, couverture sanitaire universelle,
    universal health coverage, UHC, CSU
consultation: consultation médicale, medical consultation, consultation curative, consultations, CPC
routine_vaccination: vaccination de routine, routine immunization, PEV de routine, routine immunisation, routine
    vaccination
zero_dose: zéro dose, sous-vaccinés, non vaccinés, unvaccinated
measles: rougeole, measles, rubéole
polio: polio, poliomyélite, poliomyelitis, PVDV, cVDPV
diarrhoea: diarrhée, diarrhoea, diarrhea, diarrhéique, dysenterie, dysentery, SRO, ORS, sels de réhydratation orale,
    oral rehydration
malaria: paludisme, malaria, palu, antipaludique, antimalarial, CTA, chimioprévention du paludisme, CPS, SMC, seasonal
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
hiv: VIH, HIV, sida, PVVIH, PLHIV, ARV, antirétroviraux, antiretroviral, VIH/SIDA
sti: IST, STI, infections sexuellement transmissibles, sexually transmitted infections, MST
hepatitis: hépatite, hepatitis
typhoid: typhoïde, typhoid
respiratory_infection: infection respiratoire, IRA, respiratory infection, pneumonie, pneumonia, ARI, toux, cough,
    respiratory
skin_disease: gale, scabies, maladies de la peau, skin disease, dermatose, maladie de peau
eye_care: soins oculaires, eye care, cataracte, cataract, ophtalmologie, lunettes, glasses, trachome, trachoma
dental: soins dentaires, dental, dentiste, dentist
worms: vers intestinaux, déparasitage des enfants, deworming, parasites intestinaux, bilharziose, schistosomiasis,
    intestinal worms
neglected_tropical_disease: maladies tropicales négligées, MTN, NTD, neglected tropical diseases, lèpre, leprosy,
    onchocercose, river blindness, leishmaniose, ver de guinée, guinea worm
snakebite: morsure de serpent, snakebite, antivenin, sérum antivenimeux, antivenom, snake bite
rabies: rage humaine, rabies, rage canine
chronic_disease: maladies chroniques, maladies non transmissibles, MNT, NCD, chronic diseases, non-communicable
    diseases, diabète, diabetes, hypertension, drépanocytose, sickle cell, HTA, noncommunicable, dialyse, dialysis
cancer: cancer, oncologie, oncology
epilepsy: épilepsie, epilepsy, épileptique
disease: maladie, disease, illness, pathologie, sickness
epidemic: épidémie, epidemic, outbreak, flambée, épidémique, pandémie, pandemic, riposte épidémique, outbreak
    response, maladies à potentiel épidémique, MAPE, maladies épidémiques
disease_surveillance: surveillance épidémiologique, SIMR, IDSR, disease surveillance, surveillance des maladies,
    EWARS, alerte épidémiologique, surveillance à base communautaire, community-based surveillance, épidémiologie,
    epidemiology, contact tracing, recherche des contacts
protective_equipment: équipement de protection individuelle, PPE, personal protective equipment, gants, gloves,
    masques, masks
isolation: isolement des malades, isolation, quarantaine, quarantine, isolation ward, unité d'isolement
points_of_entry: points d'entrée, points of entry, santé aux frontières, border health
medical_waste: déchets biomédicaux, medical waste, déchets médicaux, incinérateur, incinerator, biomedical waste,
    healthcare waste
mortality: mortalité, mortality, décès, deaths, létalité, death, fatality, die, mourir
one_health: one health, une seule santé, zoonose, zoonosis, zoonotic
attack_health: attaque contre les soins, attacks on health care, attaques contre la santé, attacks on health, mission
    médicale, medical mission, protection de la mission médicale
maternal_health: santé maternelle, maternal health, maternité, maternity, maternel, SMI, SMNI, mère-enfant, mother and
    child health, MCH, santé materno-infantile, maternal and child health
antenatal: CPN, consultation prénatale, antenatal, ANC, prénatal
postnatal: CPON, consultation postnatale, postnatal, PNC, post-partum, postpartum
childbirth: accouchement, childbirth, delivery at health centre, accoucher, birth, naissance, assisted delivery,
    accouchement assisté, delivering mothers, safe delivery, births, give birth
emergency_obstetric: SONU, EmONC, soins obstétricaux d'urgence, césarienne, caesarean, c-section, obstétrical,
    obstetric, CEmONC, BEmONC, SONUB, SONUC
newborn: nouveau-né, newborn, néonatal, couveuse, prématuré, incubator, premature baby
fistula: fistule, fistula
delivery_kit: kit d'accouchement, delivery kit, clean delivery, birth kit, kits d'accouchement
reproductive_health: santé reproductive, santé de la reproduction, SR, SSR, SRH, reproductive health, sexual and
    reproductive health, santé sexuelle, sexual health, SSRAJ, DMU, MISP, dispositif minimum d'urgence, minimum
    initial service package, SRMNIA, SRHR
family_planning: planification familiale, PF, family planning, contraception, contraceptif, contraceptive, condom,
    préservatif, espacement des naissances, birth spacing
abortion: avortement, abortion, soins après avortement, SAA, post-abortion care, fausse couche, miscarriage
child_health: santé infantile, child health, PCIME, IMCI, IMNCI, santé de l'enfant, iCCM, pédiatrie, paediatric,
    pediatric
staff_care: bien-être du personnel, staff care, burnout, épuisement professionnel, wellbeing of staff, staff
    wellbeing, soutien psychologique au personnel, staff well-being, burn-out, R&R, staff welfare, conditions de
    travail, working conditions
malnutrition: malnutri, undernutrition, sous-nutrition, malnourished, malnourishment, malnutrition aiguë, acute
    malnutrition, GAM, MAG, dénutrition, wasting, émaciation
severe_malnutrition: malnutrition aiguë sévère, severe acute malnutrition, severely malnourished, malnutris sévères,
    severe malnutrition, malnutrition sévère
moderate_malnutrition: malnutrition aiguë modérée, moderate acute malnutrition, moderately malnourished, moderate
    malnutrition, malnutrition modérée
cmam: PCIMA, CMAM, prise en charge communautaire malnutrition, PECIMA, prise en charge nutritionnelle, community
    management of malnutrition, protocole simplifié, simplified approach, simplified protocol
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
breastfeeding: allaitement, allaitement maternel exclusif, breastfeeding, breast-feeding, allaiter, breastfeed
infant_feeding: ANJE, IYCF, alimentation du nourrisson, IYCF-E, infant feeding, ANJE-U, aliments de complément,
    complementary feeding, alimentation complémentaire, infant and young child feeding, complementary foods
breast_milk_substitute: substituts du lait maternel, BMS, lait infantile, infant formula, biberon, lait en poudre,
    powdered milk, code SLM
mothers_groups: groupes de mères, mother-to-mother groups, GASPA, maman lumière, mères leaders, mother groups, mother
    support groups, FARN, foyers d'apprentissage nutritionnel, FARNE
micronutrients: micronutriments, micronutrients, vitamine A, vitamin A, fer acide folique, iron folate,
    supplémentation, vitamines, anémie, anaemia, anemia, MNP, iodine
stunting: retard de croissance, stunting, malnutrition chronique, chronic malnutrition, stunted
cooking_demo: démonstration culinaire, cooking demonstration, recettes, recipes, culinaire, cooking demos
dietary_diversity: diversité alimentaire, diet diversity, alimentation variée, dietary diversity, régime alimentaire,
    diet, balanced diet
water: eau, water, hydraulique, hydrique
drinking_water: eau potable, drinking water, eau de boisson, safe water, clean water, eau saine, eau propre, potable
    water
wash: EHA, WASH, eau hygiène assainissement, AEPHA, water sanitation and hygiene, EAH, laver, lavage, washing
water_network: adduction d'eau, AEP, AEPS, mini-AEP, water network, réseau d'eau, SHVA, piped water, pipeline d'eau,
    canalisation d'eau, water supply system, water pipes, station de pompage, pumping station
water_tank: château d'eau, water tower, bladder, réservoir d'eau, water tank, citerne, tank, water storage, stockage
    de l'eau, bâche à eau, réservoir, cuve, tanker
water_trucking: water truck, approvisionnement par camion, WT, water tanker, transport d'eau
water_quality: qualité de l'eau, water quality, eau contaminée, contaminated water, analyse de l'eau, water testing
water_committee: comité de gestion de l'eau, CGPE, water committee, comité point d'eau, AUE, water users association,
    artisan réparateur, pump mechanic, comité d'eau, water management committee, comités de points d'eau
water_scarcity: pénurie d'eau, manque d'eau, water scarcity, water shortage, stress hydrique, lack of water,
    tarissement, dried up wells, corvée d'eau
rainwater: eau de pluie, rainwater harvesting, rainwater, collecte d'eau de pluie, impluvium
showers: douche, shower, bathing
sanitation: assainissement, sanitation, assainir, DAL, défécation à l'air libre, open defecation
clts: ATPC, CLTS, assainissement total piloté, FDAL, ODF, community-led total sanitation, open defecation free
solid_waste: déchets solides, ordures, garbage, solid waste, poubelle, waste management, gestion des déchets, rubbish,
    trash, dump, dépotoir, immondices, salubrité, déchets
recycling: recycling, recycler, déchets plastiques, plastic waste
hygiene_promotion: sensibilisation à l'hygiène, hygiene awareness, hygiene education, éducation à l'hygiène
handwashing: lave-mains, hand washing, DLM, dispositif de lavage, laver les mains, wash hands
food_aid: aide alimentaire, food aid, ration, food ration, food distribution, distribution de vivres, vivres gratuits,
    GFD, distribution générale de vivres, DGV, general food distribution, food basket, panier alimentaire, food
    parcel, distribution alimentaire, in-kind food, assistance en vivres
food_security: sécurité alimentaire, food security, SECAL, FSL, SAMEX, FSC
food_insecurity: insécurité alimentaire, food insecurity, food insecure
hunger: faim, hunger, hungry, famine, starvation, affamé, starve, crise alimentaire, food crisis
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
cereals: céréales, cereals, grain, céréalier, blé, wheat, farine, flour
legumes: niébé, cowpea, haricot, beans, arachide, groundnut, peanut, légumineuses, pulses
tubers: manioc, cassava, igname, yam, patate douce, sweet potato, pomme de terre, potato
cooking_oil: huile de cuisson, cooking oil, huile végétale, vegetable oil, huile alimentaire
salt_sugar: sel, salt, sucre, sugar, condiments
meat: viande, meat, boucherie, butcher, abattoir, slaughterhouse
eggs: oeufs, eggs, oeuf
bread: bread, boulangerie, bakery, baker
milling: moulin, mill, décortiqueuse, grinding, moudre, mouture, meunerie, grinding mill
agriculture: agriculture, agricole, agricultural, farming, agropastoral, agro-pastoral
planting_season: campagne agricole, planting season, saison agricole, growing season, campagne hivernale, agricultural
    season, farming season, agricultural campaign
seeds_2: semence, seed, graines, semences améliorées, improved seeds, bouture, plants de semis, seedlings, foire aux
    semences, seed fair
fertiliser: engrais, fertiliser, fertilizer, fumier, manure, compost, NPK, urée, urea, intrant fertilisant
agricultural_inputs: agricultural inputs, farm inputs, intrants, kits agricoles, agricultural kits
market_gardening: maraîchage, market gardening, jardin, kitchen garden, potager, garden, maraîcher, culture de
    contre-saison, contre-saison, off-season crops, légumes, vegetables, vegetable garden, jardins potagers, périmètre
    maraîcher, gardening, home garden, horticulture, jardin potager
fruit: fruits, fruit trees, arboriculture, arbres fruitiers, verger, orchard, moringa
cash_crops: coton, cotton, cultures de rente, cash crops, cacao, cocoa, café, coffee, karité, shea, gomme arabique,
    gum arabic, sésame
irrigation: irrigation, irriguer, irrigate, périmètre irrigué, PPI, goutte à goutte, drip irrigation, bas-fonds,
    aménagement hydroagricole, lowland, aménagements hydro-agricoles, canal d'irrigation, PIV
dam: barrage, dam, digue, dike, dyke, boulis, retenue d'eau, micro-barrage, embankment, levee
harvest: récolte, harvest, moisson, récolter, rendement, yield, crop yield, production agricole, crop production, bad
    harvest
post_harvest: post-récolte, post-harvest, stockage des récoltes, crop storage, warrantage, pertes post-récolte,
    entreposage, warehouse receipt, conservation des récoltes, food storage, sacs PICS
food_processing: transformation des produits, food processing, transformation agroalimentaire, agro-processing,
    agroalimentaire, unité de transformation, processing unit, transformation agricole, séchage, drying
value_chain: chaîne de valeur, value chain, filière, chaînes de valeur
crop_pests: ravageur, pest, criquet, locust, chenille, armyworm, oiseaux granivores, sauterelles, grasshoppers,
    ennemis des cultures, pesticide, déprédateurs, phytosanitaire, caterpillars, nuisibles, quelea
crop_damage: dégâts champêtres, crop damage, destruction des champs, destruction of crops, champs détruits, divagation
    des animaux, crop destruction, elephants, hippopotames
agroecology: agroécologie, agroecology, bonnes pratiques agricoles, agriculture de conservation, climate-smart
    agriculture, sustainable agriculture, agriculture intelligente, zaï, demi-lunes, half-moons, good agricultural
    practices
farmer_field_school: champ école, farmer field school, champs écoles paysans, CEP, FFS, champ-école paysan, farmer
    field schools, CEAP, APFS
agricultural_extension: vulgarisation agricole, conseil agricole, encadrement agricole, agricultural extension,
    appui-conseil, extension services, extension workers, agronome, agronomist
livestock: bétail, livestock, élevage, cheptel, herd, animal, animaux, troupeau, animal husbandry, animals
transhumance: couloir de passage, transhumance corridor, pastoralism, pastoralisme, nomadisme, seasonal migration of
    herds, pastoral, mobilité pastorale, parcours du bétail, stock routes
pasture: pâturage, pasture, aire de pâturage, grazing, fourrage, fodder, déficit fourrager, bourgou, pâture,
    rangeland, fourrager, grazing land
animal_feed: aliment bétail, animal feed, livestock feed, tourteaux, alimentation animale, ABT, aliments pour bétail,
    son de blé, cattle feed, feed for animals
livestock_water: abreuvement, watering points for animals, puits pastoral, pastoral well, abreuvoir, mare, livestock
    water, water for livestock, watering livestock, hydraulique pastorale, pond
veterinary: vétérinaire, veterinary, vet, santé animale, animal health, auxiliaire vétérinaire, CAHW, auxiliaires
    d'élevage, community animal health worker, veterinarian
livestock_vaccination: vaccination du bétail, livestock vaccination, vaccination animale, animal vaccination,
    vaccination des animaux, vaccinate livestock, parc de vaccination, vaccinate animals, déparasitage du bétail,
    déparasitage animal, cattle vaccination
livestock_disease: épizootie, animal disease, maladies animales, fièvre aphteuse, foot-and-mouth disease, PPR, peste
    des petits ruminants, péripneumonie, livestock disease, epizootic, RVF, fièvre de la vallée du Rift, rift valley
    fever, charbon bactéridien, anthrax
restocking: reconstitution du cheptel, restocking, repeuplement, recapitalisation du cheptel, distribution d'animaux,
    livestock distribution, reconstitution des troupeaux, kit petits ruminants
destocking: déstockage, destocking, destock, déstocker
small_ruminants: petits ruminants, small ruminants, chèvre, goat, mouton, sheep, caprin, ovin, brebis, habbanayé,
    embouche
cattle: bovin, cattle, vache, cow, boeuf, zébu, taureau, oxen, ox
camel_donkey: chameau, camel, âne, donkey, dromadaire, cheval, horse, charrette, donkey cart, traction animale, animal
    traction
poultry: volaille, poultry, aviculture, poulet, chicken, avicole, poule, hen, grippe aviaire, avian flu
pigs: porc, pig, porcin, pork, peste porcine
beekeeping: apiculture, beekeeping, miel, honey, ruche, beehive, apiculteur
milk: lait, milk, laitier, dairy
cattle_theft: cattle raiding, vols de bétail, livestock theft, bétail volé, enlèvement de bétail, cattle theft, stolen
    cattle
fishing: pêche, fishing, fish, poisson, halieutique, fisheries, fishery
fishing_gear: filet de pêche, fishing net, matériel de pêche, fishing gear, kit de pêche, fishing kit, hameçon,
    fishing equipment
boat: pirogue, boat, canoe, pinasse, bateau, barge, embarcation, hors-bord, canot, baleinière, ferry
fish_farming: pisciculture, fish farming, aquaculture, étang piscicole, fish pond, empoissonnement
forest_products: PFNL, produits forestiers non ligneux, cueillette, wild foods, non-timber forest products, gathering
    wild food, aliments sauvages
hunting: chasse, hunting, chasseur, hunter, braconnage, poaching, viande de brousse, bushmeat
employment: emploi, job, employment, chômage, unemployment, unemployed, chômeur, sans emploi, jobs, jobless, idle,
    désoeuvré, travailler, emplois, labour
cash_for_work: cash for work, argent contre travail, HIMO, travail contre argent, CFW, THIMO, haute intensité de main
    d'oeuvre, labour-intensive works, public works, high labour intensity
food_for_work: vivres contre travail, food for work, food for assets, FFA, FFW, 3A, création d'actifs, asset creation,
    assistance alimentaire pour actifs
labour: main d'oeuvre, labourer, daily labour, travail journalier, journalier, day labourer, casual labour, labor
crafts: artisanat, crafts, artisan, handicraft, tailoring, tailleur, tissage, weaving, savonnerie, soap making,
    teinture, menuiserie, carpentry, mécanique moto
entrepreneurship: entreprise, business, entrepreneuriat, entrepreneurship, start-up, micro-entreprise, petite
    entreprise, entrepreneur, fonds de démarrage, start-up capital, kit de démarrage, startup kit, PME, SME, business
    grants, enterprise
microcredit: microcrédit, crédit, loan, microfinance, SFD, lending, micro-credit
savings_groups: VSLA, groupement d'épargne, savings groups, épargne, savings, tontine, AVE&C, village savings and
    loan, MMD, VSL, épargne et crédit
debt: dette, debt, endettement, indebted
cooperative: coopérative, groupement féminin, women's group, OP, organisation paysanne, farmers organisation, producer
    group, organisations de producteurs, farmer group, groupements de femmes, union de producteurs
social_safety_net: filets sociaux, safety nets, protection sociale, social protection, filet de sécurité, social
    safety net, filets de sécurité sociale, social transfers
market: market, marché hebdomadaire, foire, weekly market, foirail, marketplace, commerce
shop: boutique, shop, magasin de vente, échoppe, kiosque, kiosk, petty trade, commercial, small trade, magasin de
    détail
price: prix, price, tarif, hausse des prix, flambée des prix, price increase, inflation, vie chère, cost of living,
    coût de la vie, cherté, pouvoir d'achat, purchasing power, expensive, cher, price hikes, coût, cost, coûteux, fee,
    fees, frais, costly, high prices
price_subsidy: vente à prix modéré, subsidised sale, prix social, subvention des prix, subsidy, subventionner,
    subsidised, subsidized, vente subventionnée, prix subventionnés
market_monitoring: suivi des marchés, market monitoring, analyse de marché, market assessment, suivi des prix, price
    monitoring, étude de marché, JMMI, ICSM, EMMA, market analysis, panier minimum, PDM marché, SIM agricole
market_access: accès au marché, market access, accès aux marchés, access to markets, fermeture des marchés, market
    closure, réouverture des marchés
conditional_cash: cash conditionnel, conditional cash, transfert conditionnel, CCT, restricted cash
voucher: bon d'achat, e-voucher, coupon électronique, foire aux coupons, bons alimentaires, food voucher
mobile_money: mobile money, argent mobile, orange money, paiement mobile, transfert électronique, mobile payment,
    monnaie électronique, e-transfer, mobile banking
bank: banque, bank, bancaire, FSP, financial service provider, institution financière, banking, liquidité, liquidity,
    cash shortage, institutions financières, financial institution
cash_working_group: groupe de travail cash, cash working group, CWG, GTC, GTTM
transfer_value: valeur du transfert, transfer value, montant du transfert, MEB, panier de dépenses minimum, PMDM,
    minimum expenditure basket, amount, transfer amount
climate: climat, climate, climatique, changement climatique, climate change, réchauffement, global warming, climatic
environment: environnement, environment, environnemental, écologique, ecological, verdissement, greening
natural_disaster: catastrophe naturelle, natural disaster, disaster, aléa, hazard, catastrophe, calamité, natural
    hazards, aléas climatiques, chocs climatiques, climate shocks, calamity
drought: sécheresse, drought, dry, déficit pluviométrique, rainfall deficit, dry spell, poches de sécheresse, arid,
    aride
dry_season: saison sèche, dry season, étiage, hot season
heat: chaleur, heat, canicule, heatwave, vague de chaleur, saison chaude
dust: poussière, dust, vent de sable, sandstorm, harmattan, brume
landslide_erosion: érosion, glissement de terrain, landslide, ravinement, éboulement, mudslide
earthquake: séisme, earthquake, tremblement de terre, volcan, volcano, volcanic
desertification: désertification, dégradation des terres, land degradation, désert, ensablement, sols dégradés,
    degraded land, avancée du désert, restauration des terres, land restoration, conservation des eaux et des sols,
    CES/DRS, soil restoration, soil
reforestation: reboisement, reforestation, plantation d'arbres, tree planting, arbre, tree, reboiser, plant trees
deforestation: déforestation, coupe abusive du bois, coupe de bois, forêt, forest, wood cutting
pollution: pollution, polluer, pollute, contamination environnementale, mercure, mercury, cyanure, cyanide, toxic
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
gold_mining: orpaillage, gold mining, mine d'or, site minier, artisanal mining, orpailleur, gold miner, mines
    artisanales, minier
education: enseignement
classroom: salle de classe, classroom, class
education_in_emergencies: éducation en situations d'urgence, éducation en urgence, ESU, EiE, education in emergencies,
    emergency education, cluster éducation, education cluster
primary_education: école primaire, enseignement primaire, primaire, primary school, primary education, école
    fondamentale, cycle fondamental, elementary school, primary
secondary_education: enseignement secondaire, école secondaire, secondaire, collège, lycée, secondary school,
    secondary education, high school, middle school, secondary
preschool: préscolaire, maternelle, jardin d'enfants, preschool, pre-school, kindergarten, nursery school,
    développement de la petite enfance, DPE, early childhood development, ECD, petite enfance, crèche
university: université, enseignement supérieur, university, higher education, tertiary education
koranic_school: école coranique, medersa, madrasa, koranic school, quranic school, école franco-arabe
non_formal_education: éducation non formelle, enseignement non formel, non-formal education, NFE, informal education,
    éducation informelle
accelerated_learning: éducation accélérée, apprentissage accéléré, classe passerelle, stratégie de scolarisation
    accélérée, SSA, SSAP, accelerated learning, accelerated education, ALP, bridging class, classes passerelles,
    programme accéléré
catch_up_classes: cours de rattrapage, rattrapage scolaire, cours de remédiation, remédiation, catch-up classes, catch
    up class, remedial class, remedial education, cours de soutien, soutien scolaire, tutoring
literacy: alphabétisation, cours d'alphabétisation, literacy, lire et écrire, reading and writing, numeracy,
    alphabétisation fonctionnelle, literacy class
radio_distance_learning: enseignement à distance, éducation par radio, cours par radio, éducation radiophonique,
    distance learning, radio education, radio lessons, remote learning, e-learning, formation en ligne, online
    training, webinaire, webinar
temporary_learning_space: espace temporaire d'apprentissage, ETA, ETAPE, ETAPEs, espace d'apprentissage temporaire,
    temporary learning space, TLS, temporary classroom, classe temporaire, tente école, tente scolaire, school tent,
    salle de classe temporaire, hangar scolaire, temporary learning centre, école sous tente, salle de classe sous
    tente
straw_school: école en paillote, paillote, classe sous paillote, école sous arbre, straw classroom, under a tree, sous
    hangar, classe en paille, école sous hangar
school_closure: fermeture d'école, école fermée, école non fonctionnelle, school closure, closed school, schools shut,
    écoles fermées, non-functional school
school_access: accès à l'éducation, access to education, accès à l'école, access to school, access to learning
attendance: fréquentation scolaire, assiduité, school attendance, attending school, absentéisme, absenteeism, aller à
    l'école, going to school, présence en classe
retention: rétention scolaire, maintien à l'école, maintien des filles, retention, keep girls in school, staying in
    school
school_fees: frais de scolarité, frais scolaires, frais d'inscription, écolage, minerval, school fees, tuition fees,
    tuition
school_kits: kit scolaire, fourniture scolaire, school kit, school supplies, kit élève, learning kit, learner kit,
    student kit, cartable, school bag, matériel scolaire, exercise books, cahier, ardoise, stylo, learning materials,
    school materials
teacher_kits: kit enseignant, kit pédagogique, matériel didactique, teacher kit, teaching materials, matériel
    pédagogique, kit didactique, teaching aids, kit maître
recreational_kits: kit récréatif, recreational kit, kit de jeux, school in a box, école en boîte, matériel récréatif
textbooks: manuel scolaire, livre scolaire, textbook, school book, livre de lecture
school_furniture: table-banc, bancs d'école, mobilier scolaire, desk, school furniture, school benches, pupitre,
    tables-bancs, tableau noir, blackboard
school_latrines: latrines scolaires, latrines à l'école, toilettes à l'école, school latrines, school toilets,
    latrines in schools, toilets at school
school_wash: WASH à l'école, EHA en milieu scolaire, WASH in schools, school wash, point d'eau à l'école, eau à
    l'école, water point at school
school_wall: mur de clôture, clôture de l'école, school fence, school wall, clôture scolaire
overcrowded_classes: classe surchargée, effectif pléthorique, classes pléthoriques, overcrowded classroom, crowded
    classes, too many pupils, ratio élèves-maître, pupil-teacher ratio
exams: examen, examens nationaux, évaluation des acquis, DEF, CEPE, BEPC, baccalauréat, exam, school exam, certificat
    d'études, end-of-year exams
certification_of_learning: attestation scolaire, certificat de scolarité, bulletin scolaire, school certificate,
    school records, reconnaissance des diplômes, diplôme, diploma, certification of learning, livret scolaire
curriculum: curriculum, programme scolaire, programme d'enseignement, syllabus, langue d'enseignement, language of
    instruction
school_year: année scolaire, school year, academic year, trimestre scolaire, school term, calendrier scolaire, school
    calendar
school_protection: école sûre, safe schools, safe school declaration, attaques contre l'éducation, attaques contre les
    écoles, attack on education, attacks on schools, school attacks, protection des écoles, sécurité des écoles
occupied_schools: occupation d'écoles, école occupée, occupied school, occupation of schools, families sleeping in
    classrooms, salles de classe occupées, libérer les écoles, free up classrooms
peace_education: éducation à la paix, peace education, culture de la paix
inclusive_education: éducation inclusive, inclusive education, école inclusive, enfants handicapés à l'école, special
    needs education
girls_education: éducation des filles, scolarisation des filles, girls' education, girls' schooling
education_quality: qualité de l'éducation, qualité de l'enseignement, quality education, quality of learning, quality
    of teaching
education_authority: ministère de l'éducation, DRE, académie d'enseignement, centre d'animation pédagogique, DREN,
    inspection académique, ministry of education, MoE, délégation de l'éducation, éducation nationale, inspection de
    l'enseignement
logistics: logistique, logistics, logisticien, cluster logistique, logistics cluster, logistician
last_mile: dernier kilomètre, last mile, last-mile delivery, livraison finale
warehouse: magasin, hangar de stockage, storehouse, depot, Rubb hall, rubbhall, wiikhall, espace de stockage, storage
    space, MSU, mobile storage unit, unité mobile de stockage, hangar, magasin de stockage, storeroom
tender: appel d'offres, tender, call for tender, fournisseur, supplier, soumissionnaire, bidding
common_services: services communs, common services, services logistiques communs, shared services, mutualiser les
    moyens, pooling resources, mettre en commun
truck: poids lourd, lorry, gros porteur, flotte de camions, fleet
car: voiture, 4x4, pick-up, pickup, land cruiser, véhicule tout terrain
car_rental: location de véhicule, louer un véhicule, car rental, rent vehicles, vehicle hire, véhicule de location
armoured_vehicle: véhicule blindé, armoured vehicle, armored car, blindé
motorbike: motocyclette, motorbike, motorcycle, engin à deux roues, tricycle, bike, mototaxi, motos
bus: car de transport, autocar, minibus, navette, shuttle
ferry: bac fluvial, bac motorisé, traversée du fleuve, river crossing
river_transport: transport fluvial, voie fluviale, river transport, par le fleuve, by river, navigation
maritime_port: port maritime, seaport, harbour, dock, harbor, quai, jetty, embarcadère, port fluvial
unhas: UNHAS, vol humanitaire, vols humanitaires, humanitarian flight, service aérien humanitaire, air service,
    humanitarian air service, ECHO flight, transport aérien, air transport, liaison aérienne, passenger flights,
    flight
helicopter: hélicoptère, helicopter, chopper, hélico
aircraft: avion, aéronef, aircraft, airplane
airlift: pont aérien, airlift, fret aérien, air cargo, parachutage, airdrop, largage aérien
airstrip: piste d'atterrissage, aérodrome, aéroport, airstrip, runway, airfield, airport, landing strip, piste
    aérienne, laterite strip
bridge: pont, bridge, passerelle métallique, bailey bridge, radier, ponceau, culvert, passerelle, footbridge, dalot
impassable: impraticable, route coupée, coupure de route, impassable, road cut off, unpassable, praticabilité, cut off
    by rain, isolé par les pluies
enclave: difficile d'accès, zone difficile d'accès, zone reculée, remote area, localité isolée, zone enclavée,
    landlocked, loin, éloigné, distance, far, kilomètre, distant, remote, éloignement, reculé, isolé, isolated
fuel: carburant, gasoil, gazole, essence, diesel, petrol, gasoline, kérosène, jet fuel, mazout
fuel_shortage: pénurie de carburant, manque de carburant, crise du carburant, fuel shortage, lack of fuel, no fuel,
    fuel crisis
customs: douane, dédouanement, dédouaner, customs, customs clearance, exonération, franchise douanière, tax exemption,
    exonération fiscale, duty free
taxes: taxe, impôt, tax, taxation, redevance, péage, toll
generator: groupe électrogène, générateur, generator, genset
electricity: électricité, energie, électrique, electricity, power supply, électrification, power cuts, délestage,
    coupure de courant, energy
transport_companies: transporteur, transporteur local, trucking company, transport company, local transporters
packaging: emballage, conditionnement, packaging, palette, pallet, carton, conteneur, container, boîte, box, caisse,
    crate
logistics_assessment: évaluation logistique, logistics capacity assessment, LCA, étude des axes, road assessment,
    évaluation des routes, évaluation des pistes
telecoms: télécommunication, télécoms, ETC, cluster télécommunications, emergency telecommunications, emergency
    telecommunications cluster, TIC, ICT
internet: internet, connexion internet, connectivité, connectivity, wifi, wi-fi, haut débit, bandwidth, bande
    passante, débit, broadband, starlink, VSAT, être en ligne, site web, website, en ligne, online
phone_network: réseau téléphonique, réseau mobile, réseau GSM, couverture réseau, téléphonie mobile, phone network,
    network coverage, mobile network, cell coverage, antenne relais, cell tower, phone signal, coupure du réseau,
    network outage
satphone: téléphone satellite, téléphone satellitaire, thuraya, satphone, satellite phone, sat phone, iridium
radio_vhf: radio VHF, radio HF, VHF, HF, codan, salle radio, radio room, talkie-walkie, walkie-talkie, radio de
    communication, handheld radio, radiocommunication, security communication
sms: texto, text message, groupe whatsapp, messagerie, message texte, réseaux sociaux, social media, facebook
it_equipment: ordinateur, matériel informatique, équipement informatique, laptop, computer, IT equipment, tablette,
    tablet, imprimante, printer, informatique, serveur, server
access_constraints: contrainte d'accès, restriction d'accès, entrave, obstacle, access constraint, access restriction,
    impediment, impede, access denied, refus d'accès, denial of access, inaccessible, entraves bureaucratiques,
    bureaucratic impediments, barrier
access_group: groupe de travail accès, groupe accès, access working group, AWG, access group, HAWG
corridor: couloir humanitaire, passage sûr, safe passage, corridor
ceasefire_pause: pause humanitaire, trêve, humanitarian pause, truce, cessation des hostilités
permit: autorisation, permis de circuler, autorisation de circulation, travel permit, permit, authorisation,
    authorization, permission, permis, autorisation de mouvement, autoriser, allow, authorise, authorize, permettre,
    laisser passer, let in
visa: carte de séjour, residence permit, work permit, permis de travail
registration_ngos: accord d'établissement, enregistrement des ONG, NGO registration, registration of NGOs, récépissé,
    accord de siège, suspension des ONG, NGO suspension, agrément des ONG
movement_restriction: restriction de mouvement, restriction de circulation, movement restriction, interdiction de
    circuler, state of emergency, état d'urgence, interdiction des motos
humanitarian_principles: principe humanitaire, neutralité, impartialité, indépendance, neutrality, impartiality,
    neutral, impartial
civil_military: coordination civilo-militaire, civilo-militaire, CIMCoord, civil military, UN-CMCoord, CIMIC, actions
    civilo-militaires
deconfliction: déconfliction, système de notification humanitaire, humanitarian notification, HNS, notification of
    movements
security_of_staff: sécurité du personnel, sécurité des humanitaires, sécurité des travailleurs humanitaires,
    protection des humanitaires, staff safety, staff security, safety of aid workers, protect aid workers,
    humanitarian safety, protection of aid workers, duty of care, devoir de protection
security_training: formation sécurité, formation à la sécurité, SSAFE, security training, safety training, BSAFE,
    BASIC security
security_advice: INSO, UNDSS, analyse sécuritaire, alerte sécuritaire, briefing sécuritaire, information sécuritaire,
    security briefing, security alert, security analysis, security information, safety alerts, conseiller sécurité,
    security advisor
incident: incident, incident sécuritaire, security incident
banditry: banditisme, coupeur de route, criminalité, banditry, carjacking, bandit, highway robbers, crime, zaraguina,
    criminality
military_operation: opération militaire, military operation, frappe aérienne, airstrike, offensive militaire,
    bombardement, bombing, shelling
humanitarian_hub: base humanitaire, hub humanitaire, hub, base opérationnelle, humanitarian hub, operational base,
    guesthouse, guest house, office space, bureau, office, sous-bureau, sub-office, field office, bureaux, premises,
    bureau de terrain
cluster: groupe sectoriel, secteur, sector, sectoriel, sectoral
cluster_coordinator: coordinateur de cluster, coordonnateur de cluster, cluster coordinator, cluster lead, chef de
    file, lead de cluster, co-facilitator, co-coordinateur, dedicated coordinator, coordonnateur dédié, lead agency,
    co-chef de file
intercluster: intercluster, inter-cluster, ICCG, ICC, inter-cluster coordination, coordination inter-cluster, GCIC,
    inter-secteur, intersectoral, intersectoriel, multisectoriel, multi-sectoral, multisectoral, multi-sector
hct: équipe humanitaire pays, EHP, HCT, humanitarian country team, coordonnateur humanitaire, humanitarian
    coordinator, HC
subnational: sous-national, infranational, cluster régional, cluster sous-national, subnational, sub-national,
    sub-cluster level, niveau local, local level, niveau régional, regional level, provincial level, décentralisé,
    décentralisation, decentralised, field level, au niveau terrain, CLIO, CRIO, comité régional inter-organisations
national_level: niveau national, national level, niveau central, capitale
sag: comité stratégique, groupe consultatif stratégique, strategic advisory group, SAG, comité de pilotage, steering
    committee
ngo_forum: forum des ONG, FONGIM, CCO, NGO forum, plateforme des ONG, coordination des ONG, NGO platform, réseau
    d'ONG, NGO network, consortium
minutes: compte rendu, procès-verbal, PV, minutes, meeting notes, notes de réunion, ordre du jour, agenda
workshop: séminaire, seminar, conférence
joint_mission: mission conjointe, joint mission, mission inter-agence, mission interagence, inter-agency mission,
    joint field visit, joint visit, mission intercluster
information_management: gestion de l'information, GI, information management, IM, IMO, chargé de gestion de
    l'information, information management officer, gestionnaire de l'information, IMWG, gestion des données, data
    management
data: donnée, data, statistique, statistics, chiffre, figures, désagrégé, disaggregated, désagrégation, données
    ventilées, données, desagregated
joint_analysis: analyse conjointe, joint analysis, joint intersectoral analysis, JIAF, analyse intersectorielle
maps: cartographie, map, SIG, GIS, GPS, infographie, infographic, carte géographique, plan de localisation
dashboard: tableau de bord, dashboard, power bi, plateforme en ligne, online platform, reliefweb, humanitarian
    response info, newsletter, bulletin
three_w: 3W, 4W, 5W, qui fait quoi où, qui fait quoi, who does what where, who does what, matrice 5W, matrice 4W,
    matrice des activités, activity matrix, activity mapping, présence opérationnelle, operational presence,
    cartographie des acteurs, actor mapping, mapping of partners, cartographie des partenaires, cartographie des
    interventions
gaps: gap, lacune, écart, besoins non couverts, unmet needs, zone non couverte, gap analysis, analyse des gaps,
    analyse des écarts, zones blanches, zone blanche, besoins résiduels
coverage: coverage, couvrir, cover, zones couvertes
hno: HNO, aperçu des besoins humanitaires, ABH, humanitarian needs overview, HNRP, BRPH, aperçu humanitaire, needs
    overview
hrp: HRP, PRH, plan de réponse humanitaire, humanitarian response plan, plan de réponse, response plan, appel
    humanitaire, flash appeal, appel éclair, HPC, cycle de programmation humanitaire, humanitarian programme cycle,
    humanitarian program cycle
strategy: stratégie, strategy, stratégique, strategic, objectif stratégique, strategic objective
action_plan: plan d'action, action plan, plan de travail, work plan, workplan, feuille de route, roadmap,
    chronogramme, planification, planifier, planning, programmer, programmation, schedule, calendrier, timetable
contingency_plan: plan de contingences, planification d'urgence, plan ORSEC, contingency planning
preparedness: préparation aux urgences, préparation, emergency preparedness, préparer, ready, prêt à répondre,
    prepare, prepare for, get ready
rapid_response: réponse rapide, mécanisme de réponse rapide, RRM, rapid response, rapid response mechanism,
    intervention rapide, réponse d'urgence, emergency response, réponse immédiate, surge capacity, équipe
    d'intervention rapide, rapid response team
response_time: délai de réponse, délai, retard, delay, late, response time, timely, à temps, en temps voulu, on time,
    lent, slow, lenteur, trop tard, too late, accélérer, faster, speed up
joint_assessment: évaluation conjointe, évaluation multisectorielle, évaluation commune, joint assessment, joint needs
    assessment, multi-sector assessment, évaluation inter-agence, inter-agency assessment, multi-cluster assessment,
    harmonised assessment, coordinated assessment, évaluation coordonnée
assessment_fatigue: fatigue des évaluations, assessment fatigue, over-assessed, trop d'évaluations, survey fatigue
survey: sondage, questionnaire, étude, study, recherche, enquêter, research
baseline: étude de base, situation de référence, baseline, baseline survey, endline, étude finale
evaluation_of_project: évaluation externe, évaluation finale, évaluation à mi-parcours, end evaluation, external
    evaluation, mid-term review, real-time evaluation, évaluation d'impact, impact evaluation
lessons_learned: leçon apprise, leçons tirées, bonne pratique, capitalisation, capitaliser, lessons learned, lessons
    learnt, best practice, good practice, retour d'expérience, after action review, revue après action, success story
severity: sévérité, severity, gravité, zone critique, hotspot, point chaud, severe
indicator: indicateur, indicator, cadre logique, logframe, logical framework, cadre de résultats, results framework,
    valeur cible, seuil, threshold
remote_management: gestion à distance, télétravail, remote management, remote monitoring, suivi à distance, third
    party monitoring, TPM, suivi par des tiers
reporting: rapport, rapportage, rapporter, report, reporting, compte rendu mensuel, soumettre les rapports, activity
    report, sitrep, situation report, rapport de situation, remontée des données, report hub, activityinfo, write
    report
reporting_template: canevas, modèle de rapport, gabarit, template, fiche, harmonised form, reporting format, matrice,
    matrix, modèle de fiche, forms to fill, registration form
standards: norme, standard, sphère, normes minimales, minimum standards, CHS, norme humanitaire fondamentale, INEE,
    qualité, quality, amélioration de la qualité, contrôle qualité, standards
nexus: nexus, triple nexus, humanitarian-development, humanitaire-développement, lien urgence développement, HDP,
    développement, development, double nexus
exit_strategy: stratégie de sortie, exit strategy, désengagement, transition, désactivation, handover, passation, hand
    over, pérennisation, durabilité, sustainability, appropriation, ownership, transférer, transfert, transfer,
    rétrocéder, rétrocession, lasting, long-lasting
integrated_response: réponse intégrée, approche intégrée, paquet intégré, paquet minimum, integrated response,
    integrated approach, package, intégré, integrated, complémentarité, complementarity, synergie, synergy, area-based
funding: financement, fonds, funding, funds, fund, financer, finance, financing, moyens financiers, ressources
    financières, financial resources, fundraising, subvention, grant, subsidise
underfunding: sous-financement, sous-financé, manque de financement, manque de fonds, déficit de financement,
    underfunded, lack of funding, lack of funds, funding gap, funding shortfall, funding cuts, coupes budgétaires,
    réduction des financements, insufficient funding, low funding, crise oubliée, forgotten crisis
pooled_fund: fonds humanitaire, FH, CBPF, pooled fund, humanitarian fund, country-based pooled fund, fonds commun,
    fonds humanitaire régional, common humanitarian fund
cerf: CERF, fonds central d'intervention, central emergency response fund
direct_funding: financement direct, direct funding, accès direct aux financements, accès aux financements, accès au
    financement, access to funding, fonds directs aux ONG, fund local NGOs, financer les ONG locales, financement des
    ONG locales, direct access to funds, money to local NGOs
flexible_funding: financement flexible, financement pluriannuel, flexible funding, multi-year funding, pluriannuel,
    multi-year, predictable funding, long-term funding, financement à long terme, flexible, flexibilité, core funding
fts: FTS, suivi financier, financial tracking, financial tracking service
budget: budget, budgétiser, budgétisation, ligne budgétaire
proposal: proposition de projet, montage de projet, rédaction de projet, note conceptuelle, appel à projets, proposal,
    project proposal, proposal writing, concept note, call for proposals, fiche de projet
project: projet, project, programme, program
contract_agreement: accord de partenariat, protocole d'accord, convention, mémorandum, MoU, partnership agreement,
    memorandum of understanding, agreement, FLA, PCA, accord, contrat, pacte
subsidy: subside, allocation, micro-grant
transfer_delay: retard de décaissement, décaissement, décaisser, disbursement, disburse, late payment, retard de
    paiement, virement, bank transfer
localisation_2: localisation, localization, localisation de l'aide, localised, agenda de localisation, grand bargain,
    charte du changement, charter for change, aide localisée, locally led, leadership local, local leadership
partnership: partenariat, partnership, collaboration, collaborer, collaborate, coopération, partenariat équitable,
    equitable partnership, jumelage, twinning
return_of_state: retour de l'état, restauration de l'autorité de l'état, retour de l'administration, return of the
    state, state authority, redéploiement de l'administration, return of administration, absence de l'état, state
    absence
governance: gouvernance, governance, bonne gouvernance
institutional_support: appui institutionnel, institutional support, développement organisationnel, organisational
    development, organisational capacity, appui technique, assistance technique, technical assistance, expertise
staff_shortage: manque de personnel, pénurie de personnel, insuffisance de personnel, insuffisance de ressources
    humaines, manque de ressources humaines, staff shortage, lack of staff, understaffed, not enough staff,
    short-staffed, manque de personnel qualifié, lack of qualified staff, poste vacant, vacant post, vacancy
staff_turnover: rotation du personnel, turnover, staff turnover, roulement du personnel, fuite des cerveaux, brain
    drain, débauchage, staff retention, rétention du personnel, fidélisation
work_contract: contrat de travail, employment contract, CDD, CDI
staff_lodging: logement du personnel, logement des agents, logement des enseignants, logement d'enseignants, staff
    housing, teacher housing, accommodation for staff
strike: grève, strike, syndicat, trade union
leave_absence: absence, absent, poste abandonné, abandon de poste, abandoned posts, désertion
frequency_quarterly: trimestre, trimestriel, quarter, quarterly, three months
year: année, annuel, year, annual, yearly
day: jour, quotidien, day, daily, journée
regular: régulier, périodique, regular, routine, regularly, périodiquement, régulièrement, périodicité, frequency,
    fréquence, regularity
permanent: permanent, permanence, continu, continuous, en continu, toute l'année, all year, définitif, en dur,
    permanence de structure, solid structure
new: nouveau, nouvelle, neuf, neuve, newly, recent
reduce: réduire, réduction, diminuer, diminution, reduce, decrease, baisse, baisser, lower, cut down
insufficient: insuffisant, insuffisance, faible, faiblesse, manque, insufficient, lack, weak, absence de, not enough,
    carence, rareté, scarcity
each: chaque, each, every, chacun, chacune
near: proche, près, proximité, near, close to, nearby, close by, à côté
whole_full_amount: totalité, entier, complet, complete, full ration, ration complète, intégral, in full, whole
twice: deux fois, twice, two times
per_person: par personne, per person, par habitant, per capita, par tête, per head, each person, individuel,
    individual
per_household: par ménage, per household, par famille, per family, each family
minimum: au moins, at least, minimal
maximum: au plus, at most, plafond, ceiling, no more than, maximal, upper limit
enough: suffisant, enough, sufficient, adequate, adéquat, suffisance
litre: litre, l/p/j, litres par jour
kilo: kilo, kilogramme, kilogram, kg
tonne: tonne, metric ton, tonnage
kilometre_distance: kilometer, km
metre_size: mètre, meter, m2, superficie, hectare, surface area, taille, size
cheap: abordable, affordable, bon marché, cheap, low-cost, à bas prix, subsidised price, moins cher
hour: heure, hour, 24h/24, 24/7, round the clock
minute_walk: walking distance, à pied, on foot, walk, walking
morning_evening: matin, morning, soir, evening, midi, noon, afternoon, après-midi
during: pendant, during, durant, throughout, while
deadline: deadline, date limite, échéance, time limit, due date
duration: durée, duration, length of time, period, période
on_time: ponctualité, in time
late: delayed, tardif, overdue
early: précoce, early, earlier, plus tôt
start_of_school: rentrée, start of school, new school year
school_holidays: vacances, school holidays, school break, congés
village: hameau, hamlet
neighbourhood: neighborhood, avenue, bloc résidentiel
outskirts: périphérie, outskirts, périurbain, suburb, banlieue, peri-urban
province_region: provincial, regional
district_commune: district, sous-préfecture, county, LGA, municipal
national_level_2: national, nationale, nationwide, échelle nationale, country-wide
local: à base communautaire
international: international, internationale
island: île, island, îlot, insulaire, isle
lake: lakeside, lakeshore
roadside: bord de route, roadside, along the road, bord de la route
bus_station: gare routière, bus station, arrêt de bus, bus stop, taxi rank
town_hall: hôtel de ville, city hall
court: cour de justice, parquet, audience foraine
meeting_room: salle de réunion, meeting room, hall, salle
inside_outside: dehors, outside, extérieur, outdoor, à l'air libre, open air, plein air, en plein air
inside: intérieur, inside, indoor
separate_by_sex: séparé par sexe, separate for women, séparés hommes femmes, gender-separated, non mixte, women only,
    réservé aux femmes, separated by sex
public: public, publique, étatique, state-run
broken: cassé, broken, en panne, défectueux, out of order, faulty, non fonctionnel, non-functional
damaged: endommagé, damaged, dégradé, délabré, dégât, dilapidated, leaking, fuite d'eau, leak, damage
destroyed: détruit, destroyed, destruction, ruined, en ruine, destroy
working: fonctionnement, working order, opérationnel, operational, functioning
full: plein, full, rempli
missing: manquant, missing, disparition
old_thing: ancien, vétuste, old, worn out, dépassé, obsolete, second-hand
dirty: dirty, insalubre, souillé, unsanitary, insalubrité, polluted
big_large: grand, large, big, gros, massif, massive, large-scale, grande échelle
small: petit, small, little, small-scale, petite échelle
conditional: conditionnel, conditional, condition, critère, criteria, criterion
door: portail, gate, portière
window: moustiquaire de fenêtre
floor: plancher en bois, floor, dalle, slab, pavement
ceiling_partition: cloison, partition, partitions, compartiment, cloisonnement, partitioning
solar_panel: panneau solaire, solar panel, solaire, solar, photovoltaïque, kit solaire
battery: batterie, battery
mat: sleeping mat, tapis
wood_timber: wood, planche, plank, poteau, pole, chevron, bambou, bamboo
bag: sac, bag, sachet, sac à dos, backpack, schoolbag
bin: bin, dustbin, trash can, bac à ordures, rubbish bin
shoes: chaussure, shoe, sandales, boots, bottes, sandal
kit: kit, kits, trousse, paquet
table_chair: table, chaise, chair, mobilier, furniture, meuble
book: manuel, book, bouquin, bibliothèque, library, livres scolaires
sim_card: carte SIM, SIM card, crédit téléphonique, airtime, phone credit, recharge, puce
loudspeaker: mégaphone, haut-parleur, loudspeaker, sono
list: liste, list, listing, liste de bénéficiaires
card: card, jeton, token, carte de bénéficiaire, beneficiary card
bicycle: vélo, bicycle, bicyclette
tree: fruitier, fruit tree, pépinière, tree nursery
age: âge, years old, over 60
"""

# Of what kind, how much it counts, and the concepts. Those of protection were made for the work that began it all, and
# are told apart as it tells them; of the others some say nearly the same, and each counts for less.
CONCEPTS = (
    ("people", 1.0, PROTECTION_PEOPLE),
    ("act", 1.0, PROTECTION_ACTS),
    ("subject", 1.0, PROTECTION_SUBJECTS),
    ("people", 0.6, PEOPLE),
    ("act", 0.6, ACTS),
    ("subject", 0.6, SUBJECTS),
)

# Small words, and what nearly every item says: no two are alike by them.
SMALL = """
a, afin, ainsi, alors, amélioration, améliorer, améliorés, and, any, appui, appuyer, are, as, assistance, assurer, at,
au, aussi, autres, aux, avec, avoir, ayant, be, been, besoin, besoins, by, ce, ces, cette, chaque, charge, comme,
compris, continuer, d, dans, de, des, doit, doivent, donc, du, développer, each, eg, elle, elles, en, ensure, entre,
especially, est, et, etc, etre, eu, every, ex, faciliter, faire, favoriser, for, from, garantir, gens, has, have, il,
ils, improve, improved, in, including, is, it, its, l, la, le, les, leur, leurs, many, more, must, ne, need, needed,
needs, not, notamment, notre, of, on, one, only, ont, or, other, ou, our, par, particular, particulièrement, pas,
people, personne, personnes, plus, plutôt, pour, prise, programme, programmes, qu, que, qui, rather, received,
receiving, region, renforcement, renforcer, reçu, régions, s, sa, sans, se, ses, should, so, son, sont, soutenir,
soutien, strengthen, strengthening, support, supporting, sur, surtout, than, that, the, their, them, there, they,
this, those, to, too, tous, tout, toute, toutes, un, une, urgence, urgent, urgently, urgents, very, we, where, which,
who, with, y, à
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
