"""What humanitarian organisations ask for again and again, however they put it: by its concepts it is known.

A request a line: its name, the combinations of concepts (`domain.terms`) any of which says it, and after «not» the
broader requests that the same words would say as well and that are not meant then; one that names itself there only
takes those away. Two items that make the same request are alike whatever else they say, two that make others are not.
"""

# Violence against women and girls, children, minds
PERSONS = """
gbv_care_services not survivor_centred_approach basic_services info_to_communities legal_help health_care_access
    free_care_request mhpss_services mine_victims_helped return_area_services new_site_request: gbv_matter care_given,
    gbv_matter care_holistic, gbv_matter health, gbv medical, gbv_matter services, gbv_matter static_services, gbv
    respond, gbv_matter integrated_response, survivor respond, gbv_matter forgotten, gbv coverage, gbv ngo, gbv
    increase_partners, gbv extend, survivor psychosocial medical, survivor psychosocial health, survivor psychosocial
    legal, survivor psychosocial justice, gbv psychosocial medical, gbv psychosocial health, gbv psychosocial legal,
    gbv psychosocial justice, rape medical lawyers, rape psychosocial legal, survivor health justice, survivor medical
    legal, gbv medical legal, gbv legal livelihood_help, rape health psychosocial, rape care_given psychosocial, rape
    psychosocial lawyers, survivor psychosocial lawyers, survivor psychosocial livelihood_help, gbv psychosocial
    livelihood_help, gbv_matter service_word, survivor occupied, gbv occupied, survivor psychologists health_worker,
    survivor psychologists legal, gbv psychologists legal, gbv psychologists health_worker, survivor health_worker
    legal, gbv health_worker legal, gbv partners
services_for_survivors not services_for_survivors survivors_cash: gbv_matter service_word funding
services_closed not services_closed gbv_funding survivors_cash more_funding: gbv_matter service_word close, gbv_matter
    service_word reopen, gbv_matter services close
clinical_care_of_rape not gbv_care_services legal_help health_care_access free_care_request: care_rape_clinical, rape
    treatment, rape early_late, rape response_time, rape medical, rape health, rape health_centre, gbv medical,
    survivor medical, rape hospital, pep health_centre
pep_kits not gbv_mitigation survivors_fear_and_stigma gbv_care_services clinical_care_of_rape drug_stockouts
    dignity_kits lists_corrected rapid_response_request: rape kit, pep
clinical_care_of_rape_training not health_attacked clinical_care_of_rape gbv_training gbv_care_services pep_kits
    gbv_referral_pathways forces_trained_on_gbv women_police_desks free_medical_certificates
    reproductive_health_request gbv_police_training ihl_training: care_rape_clinical train, rape health_worker train,
    gbv health_worker train, gbv medical train, pep train, gbv midwife train, gbv nurse train, care_rape_clinical
    mentor, care_rape_clinical capacity_word, care_rape_clinical knowledge
free_medical_certificates not gbv_care_services clinical_care_of_rape survivors_legal_aid complaints_channels
    legal_help free_care_request: medical_certificate, survivor certificate_word, rape certificate_word, gbv
    certificate_word
survivors_transport not gbv_care_services clinical_care_of_rape gbv_referral_pathways ambulances referral_paths
    survivors_cash gbv_funding free_care_request individual_assistance: gbv_matter transport, gbv_matter evacuate,
    gbv_matter ambulance
survivors_psychosocial not mhpss_services gbv_care_services child_psychosocial legal_help health_care_access
    free_care_request gbv_information listening_centres: survivor voice, gbv_matter psychosocial, survivor trauma, gbv
    listening_centre, survivor listening_centre, gbv trauma, gbv pfa, survivor psychologists
survivors_legal_aid not gbv_care_services complaints_channels legal_help access_to_justice feedback: gbv_matter legal,
    gbv_matter justice, gbv_matter legal_aid, gbv_matter file_complaint, gbv_matter lawyers, women file_complaint,
    gbv_matter paralegals, gbv_matter legal_clinic, victims violence legal, victims violence lawyers
gbv_impunity not feedback gbv_prevention survivors_legal_aid impunity_ended access_to_justice arbitrary_arrests
    complaints_channels: impunity gbv, perpetrators gbv, perpetrators violence impunity, gbv unpunished,
    accountability gbv, perpetrators unpunished violence, impunity survivor, impunity rape, rape justice perpetrators,
    justice violence perpetrators, gbv arrests
gbv_case_management not new_site_request gbv_care_services survivor_centred_approach remote_management_request
    remote_delivery gbv_specialists: gbv_matter case_management, gbv_matter follow_cases, gbv_matter case_worker, gbv
    individually, survivor individually
gbv_case_management_training not social_workers_trained gbv_specialists gbv_case_management gbv_training
    gbv_care_services: gbv_matter case_management train, gbv_matter case_worker train, gbv social_worker train
women_shelters not gbv_mitigation gbv_care_services survivors_income durable_shelter emergency_shelter_request
    partner_violence women_safe_spaces border_reception: safe_house, hosting gbv_matter, hosting women_at_risk, house
    women_at_risk, shelter women_at_risk, shelter confidentiality, women_at_risk transit_centre, survivor shelter,
    women shelter violence, survivor transit_centre, gbv house, survivor house, gbv safe shelter, survivor threat,
    survivor somewhere safe, domestic_violence somewhere, domestic_violence shelter, women violations shelter,
    women_at_risk street
women_safe_spaces_repaired not women_safe_spaces: safe_space repair, safe_space fencing
women_safe_spaces not out_of_camp_request gbv_care_services gbv_mitigation new_site_request more_funding
    listening_centres community_centres: safe_space, women community_centre, girls community_centre, safe_space women,
    safe_space adolescents, women safe_space girls, women create talk_to, women somewhere, girls somewhere, women
    somewhere safe
safe_spaces_run not women_safe_spaces vocational_training: safe_space pay, safe_space supervise, safe_space standards
safe_spaces_reopened not safe_spaces_reopened women_safe_spaces_repaired: safe_space close, safe_space reopen,
    safe_space destroyed
gbv_referral_pathways not gbv_prevention referral_paths gbv_care_services mhpss_services info_to_communities:
    gbv_matter referral, gbv_matter map_services, gbv service_word knowledge, gbv services knowledge, women referral,
    survivor knowledge
gbv_hotline not toll_free_line complaints_channels gbv_referral_pathways gbv_care_services gbv_prevention
    feedback_hotline feedback survivors_psychosocial: gbv_matter hotline
referral_paths not clusters_together coordination coordination_dedicated focal_points five_w information_sharing:
    referral, map_services, maps service_word
referral_forms not referral_paths reporting_burden data_tools_shared: referral reporting_template, referral harmonise,
    referral tools
referral_meetings not referral_paths coordination_meetings: referral workshop_meeting monthly, referral
    workshop_meeting regular
gbv_prevention not road_security participation monitoring partner_violence: prevent gbv, raise_awareness gbv, stop
    gbv, against gbv, gbv dialogue, gbv inform, gbv posters, gbv radio, gbv advocate, against rape, activism_days, gbv
    understand, gbv participate, women violence raise_awareness, gbv educate, rape raise, domestic_violence
    raise_awareness, gbv reduce
gbv_mitigation not water_points latrines emergency_shelter_request gbv_information gbv_coordination
    survivor_centred_approach gbv_prevention gbv_care_services site_planning food_assistance: mitigate_gbv, gbv risk,
    gbv integrate, gbv mainstream_protection, women violence risk, girls violence risk, gbv intercluster
gbv_safety_audits not gbv_mitigation gbv_prevention women_safe_spaces: audit_safety, gbv inspect, women inspect safe,
    women identify risk
site_lighting not gbv_mitigation gbv_prevention latrines solar_lamps water_points: light gbv, light insecurity, light,
    camp night, camp lamps, light latrine, lamps latrine, lamps camp, light idp, women night, night afraid women
lighting_repaired not site_lighting solar_lamps: light repair, light broken, lamps repair, lamps broken
wood_collection_risk not cooking_energy gbv_mitigation gbv_prevention survivors_fear_and_stigma site_security:
    firewood gbv, firewood rape, firewood insecurity, firewood women risk, firewood girls risk, firewood patrols,
    firewood escort, firewood women, firewood girls, firewood risk
gbv_training not gbv_committees referral_paths gender_mainstreaming gbv_care_services gbv_prevention gbv_mitigation
    partner_training ngo_capacity ihl_training gbv_specialists: gbv train, gbv knowledge qualified_staff, survivor
    train staff, survivor train welcome, survivor train specialised
gbv_law not gbv_training gbv_prevention gbv_impunity survivors_legal_aid partner_violence: gbv law_policy, violence
    women law_policy, gbv bill
fgm_abandonment not gbv_prevention: fgm
fgm_law not fgm_abandonment: fgm law_policy, fgm forbid, fgm bill
child_marriage not men_engaged_against_gbv positive_parenting gbv_prevention gbv_law girls_schooling food_assistance
    cash_assistance idp_figures child_protection_information pipeline_breaks_request out_of_school: early_marriage
men_engaged_against_gbv not gbv_prevention gbv_training women_staff partner_violence: engage_men, men participate gbv,
    men violence prevent, men violence against, men dialogue gbv, men talk_to violence, men boys understand
dignity_kits not adolescent_girls border_reception hygiene_kits hygiene_promotion girls_schooling nfi_request:
    dignity_kit, menstrual, girls intimate_items, women intimate_items, women girls kit, wash_kit women, wash_kit
    girls, girls rules_word school, girls rules_word forgotten, women rules_word forgotten, women rules_word
    insufficient, girls rules_word insufficient, women hygiene forgotten, women hygiene insufficient, girls hygiene
    insufficient, girls hygiene forgotten
menstrual_hygiene not hygiene_kits hygiene_promotion girls_schooling school_latrines adolescent_girls dignity_kits:
    menstrual educate, menstrual raise_awareness, menstrual train, menstrual inform, menstrual school, menstrual
    pupils, menstrual latrine
pads_missing not pads_missing menstrual_hygiene: menstrual missing_school, menstrual back_to_school
survivors_income not gbv_care_services women_income livelihoods vocational_training savings_groups_request
    livestock_request gbv_training: gbv_matter livelihood_help, gbv_matter empower_women, income survivor, income gbv,
    train_vocational survivor, train_vocational gbv, savings_groups survivor
women_income not vocational_training livelihoods savings_groups_request cash_assistance youth_livelihoods: women
    livelihood_help, women empower_women, women_heads livelihood_help, widows livelihood_help, women market, mothers
    livelihood_help, income women, employment women, entrepreneurship women, microcredit women, income widows,
    empower_women income, women cooperative, women microcredit, women savings_groups income, women economic, women
    crafts, women_heads resources_word
survivors_cash not gbv_care_services survivors_income cash_assistance individual_assistance gbv_case_management:
    gbv_matter cash, gbv_matter ipa_cash, survivor funding, survivor money, gbv money, gbv_matter aid_word money
one_stop_centres not gbv_mitigation gbv_care_services clinical_care_of_rape women_shelters mhpss_services:
    one_stop_centre, single_window gbv_matter
one_stop_centres_kept not one_stop_centres livelihoods gbv_funding more_funding: one_stop_centre funding,
    one_stop_centre running_costs, one_stop_centre underfunding, one_stop_centre money, one_stop_centre continue,
    one_stop_centre reopen, one_stop_centre close, single_window gbv_matter funding
women_in_decisions not women_and_peace youth_engagement womens_organisations participation site_committees_request
    social_cohesion site_management women_safe_spaces: women decision, women participate, women_leaders, women
    committee, women consult_communities, women_part, women action_plan, women represented, women site_committees,
    women peace_committees, womens_orgs participate, women workshop_meeting camp
womens_organisations not womens_org_capacity localisation_request gbv_training gbv_prevention womens_org_support
    local_co_lead more_funding ngo_capacity: women localisation, womens_orgs
gbv_information not gbv_care_services gbv_prevention data_needs information_managed information_sharing data_protected
    profiling return_monitoring data_tools_shared gbv_training: gbvims, gbv data, gbv collect_data, gbv
    information_management, gbv assess, gbv monitor, gbv analyse
gbv_coordination not coordination_with_authorities gbv_prevention gbv_training coordination coordination_local
    coordination_dedicated coordination_meetings survivors_income: gbv coordinate, gbv cluster_coordinator, gbv
    cluster activate, gbv cluster working, gbv cluster workshop_meeting, gbv cluster subnational, gbv cluster
    forgotten, gbv cluster insufficient, gbv cluster employment
gbv_meetings not gbv_coordination coordination_meetings: gbv workshop_meeting cluster regular, gbv workshop_meeting
    regular, gbv workshop_meeting monthly
gbv_mobile_teams not gbv_care_services clinical_care_of_rape mobile_clinics mobile_protection gbv_prevention:
    gbv_matter mobile_team, gbv_matter mobile_clinic
survivors_fear_and_stigma not gbv_law gbv_prevention gbv_care_services: gbv_matter stigma, gbv_matter underreported,
    gbv_matter afraid, women report_sea violence, survivor report_sea, survivor reporting, gbv refuse, survivor
    refuse, women afraid violence, survivor reintegration community
gbv_specialists not gbv_training survivors_psychosocial site_management mhpss_services: gbv qualified_staff, gbv
    recruit, gbv female_staff, gbv staff insufficient
women_staff not gbv_specialists women_police_desks female_staff_present needs_assessment
    recruitment_of_children_prevented women_in_decisions: female_staff, women recruit, women raise staff, girls
    recruit staff, men staff, men agents, women afraid talk_to staff, women afraid talk_to agents, women staff
    insufficient, women staff include, women staff enough, women staff forgotten, women staff leave_absence, women
    represented humanitarian_staff, women represented staff, women staff assess
number_of_women not number_of_women women_staff: women recruit committee, women recruit income, women recruit
    participate, women recruit decision, women recruit safe_space, women recruit cash, women recruit armed_groups,
    women recruit represented
gbv_committees not gbv_prevention focal_points warned_early: gbv committee, gbv focal_point, gbv community_volunteers,
    gbv community_committees
survivor_centred_approach not gbv_information gbv_training data_protected gbv_care_services: gbv_matter
    confidentiality, survivor_centred, gbv guidelines, gbv standards
gender_mainstreaming: gender_mainstream, gender integrate, gender mainstream_protection, gender analyse, gender
    accounted, gender train, gender forgotten
social_norms: patriarchal_norms
partner_violence not presence_increased gbv_prevention gbv_care_services social_cohesion: domestic_violence
sexual_harassment not gbv_prevention: harassment
survival_sex not psea_prevention food_assistance: sex_workers
early_pregnancies not child_marriage girls_schooling adolescent_girls: early_pregnancy, girls pregnant, adolescents
    pregnant
children_born_of_rape not child_survivors gbv_care_services clinical_care_of_rape survivors_fear_and_stigma
    survivors_psychosocial birth_registration violence_against_children: born_of_rape
women_police_desks not gbv_police_training gbv_mitigation gbv_prevention gbv_care_services gbv_committees: gender
    police, women police, police female_staff, police focal_point gbv, policewomen
gbv_police_training not forces_trained_on_gbv gbv_training gbv_prevention survivors_psychosocial ihl_training
    site_security gbv_referral_pathways: forces train gbv_matter, forces raise_awareness gbv_matter, forces train
    women, judges train gbv, forces human_rights gbv, police survivor knowledge, forces survivor knowledge, police
    survivor welcome
adolescent_girls not life_skills_taught: girls life_skills, adolescents girls, girls club, girls mentor, girls
    empower_women
life_skills_taught: life_skills
family_tracing not children_identified family_separation_prevented children_across_borders: tracing, uasc household,
    uasc parent, uasc tracing
tracing_services not tracing_services alternative_family_care: tracing service_word
tracing_said not tracing_said alternative_family_care: tracing parent, tracing child household
children_identified: uasc identify, uasc register, uasc documenting, uasc document_word, child_protection identify,
    uasc collect_data
alternative_family_care not family_tracing children_identified host_families_request overcrowding_request: foster,
    alternative_care, uasc family_placement, uasc short_term, uasc hosting, uasc care_given, uasc shelter, uasc
    host_families
children_transit_centres not alternative_family_care street_children_helped border_reception: uasc transit_centre,
    child transit_centre
cash_for_foster_families not alternative_family_care cash_assistance host_cash: uasc cash, foster child cash
family_separation_prevented not alternative_family_care: separate prevent, family_separation
caafag_reintegrated not forces_trained_on_children child_psychosocial mhpss_services child_participation
    vocational_training out_of_school livelihoods ihl_training schools_vacated_by_forces child_protection_funding
    family_tracing alternative_family_care border_reception children_transit_centres referral_paths schools_attacked
    youth_livelihoods return_monitoring more_funding mediation ex_combatants_request children_not_recruited: caafag
    livelihood_help, caafag reintegration, armed_groups reintegration, caafag return, child armed_groups
    back_to_school, child armed_groups return, caafag train_vocational, caafag school, caafag back_to_school, caafag
    psychosocial, ex_combatants child, caafag, caafag care_given, caafag referral
caafag_interim_care not children_transit_centres alternative_family_care caafag_released referral_paths
    border_reception caafag_reintegrated: caafag transit_centre, caafag alternative_care, caafag foster, caafag
    short_term, caafag shelter, child armed_groups transit_centre, child armed_groups foster
caafag_both not caafag_both caafag_released recruitment_of_children_prevented caafag_interim_care child_psychosocial
    girls_schooling: caafag reintegration, caafag livelihood_help, caafag return, caafag train_vocational, caafag
    school, caafag back_to_school, caafag forgotten, caafag psychosocial, boys armed_groups reintegration, girls
    armed_groups reintegration, child armed_groups reintegration, caafag monitor, caafag after
caafag_handed_over not exit_and_handover caafag_released children_out_of_detention child_protection_services
    child_detention caafag_reintegrated detention_visits child_participation ihl_respect: child_handover, forces child
    captured, caafag sign, caafag exit_strategy, child captured, caafag give_back
caafag_released not child_detention caafag_reintegrated access_general recruitment_of_children_prevented: caafag
    release_prisoners, child armed_groups release_prisoners, caafag negotiate, child armed_groups get_out, child
    armed_groups leave_place, caafag disarm, captured release_prisoners child, caafag get_out, captured child
    armed_groups release_prisoners, child_recruitment release_prisoners, armed_groups free child
recruitment_of_children_prevented not children_not_recruited radicalisation_request caafag_released caafag_reintegrated
    access_general cash_assistance: child_recruitment, child armed_groups recruit, boys recruit risk, boys recruit
    protect, boys recruit against, boys recruit prevent, child recruit against, child recruit prevent, radicalisation
    child, radicalisation boys, radicalisation girls, child recruit protect, child recruit stop, girls recruit
    armed_groups, child armed_groups prevent, caafag prevent, child armed_groups raise_awareness, child armed_groups
    risk, boys armed_groups, adolescents armed_groups, youth armed_groups, child recruit risk, child_recruitment
    back_to_school
child_friendly_spaces not new_site_request listening_centres women_safe_spaces emergency_shelter_request more_funding:
    child_space, child play_sport safe, child play_sport create, child safe_space, recreational_kits, play_sport,
    child idle, child somewhere
play_of_adolescents not child_friendly_spaces: play_sport adolescents, play_sport youth
mobile_child_spaces not mobile_child_spaces child_protection_mobile_teams: child_space mobile_team
child_case_management not individual_assistance child_protection_services monitoring more_funding
    social_workers_needed: child case_management, child case_worker, child follow_cases, uasc case_management, child
    per_person, child individually, child_at_risk monitor, child_at_risk follow_cases, child specific_needs monitor
child_case_management_training not social_workers_trained child_case_management child_protection_training
    social_workers_needed: child case_management train, child case_worker train
case_management_tools not child_case_management gbv_case_management data_tools_shared: case_management harmonise,
    case_management tools, case_management reporting_template
social_workers_needed not child_labour_ended: social_worker, social_services insufficient, social_services recruit,
    social_services train, social_services staff, social_services qualified_staff
social_workers_paid not social_workers_needed: social_worker pay, social_worker leave_withdraw pay
social_workers_supervised not social_workers_needed social_workers_trained: social_worker supervise
social_workers_status not social_workers_needed: social_worker law_policy, social_worker standards
social_workers_trained not child_protection_training social_workers_needed mhpss_training: social_worker train
social_services_helped not social_services_helped social_workers_needed basic_services vehicles fuel_supplied:
    social_services equip, social_services vehicle, social_services it_equipment, social_services fuel,
    social_services running_costs, social_services working, social_services without_means, social_services means_word,
    social_services logistics
child_labour_ended not out_of_school food_assistance eo_education: child_labour, child gold_mining, exploitation
    child, child instead attendance
child_begging not street_children_helped: begging
street_children_helped not child_protection_services violence_against_children emergency_shelter_request:
    street_children, child street care_given, child street shelter, child street reintegration, child street
    transit_centre
birth_registration not school_exams births child_case_management civil_papers idp_registered refugees_registered
    out_of_school late_birth_hearings: birth_certificate, newborn register, child civil_documents, childbirth register,
    newborn civil_documents, birth_certificate papers, child born register, child register response_time, child
    register early_late, childbirth papers, late_birth_judgement child, late_birth_judgement school, infants papers,
    born papers, infants civil_documents, infants register, child acte_word school, child acte_word born, child papers
    school, acte_word exams, acte_word child idp, acte_word born, acte_word child school
civil_papers not births legal_help movement_freed checkpoint_papers checkpoints arbitrary_arrests late_birth_hearings:
    civil_documents, document_word detention, returnee documenting, idp documenting, returnee document_word, id_card,
    idp flee document_word, document_word fire, document_word lost, papers lost, idp papers, returnee papers, papers,
    papers_word returnee, papers_word idp, checkpoint papers, checkpoint document_word, checkpoint papers_word, idp
    document_word
positive_parenting not mhpss_services violence_against_children mhpss_training: parenting, parent educate, parent
    raise_awareness child, parent train child, parent violence, parent child_abuse
justice_for_children not survivors_legal_aid child_detention courts_back legal_help: minors_conflict_with_law, child
    justice, child legal_aid, child lawyers, child judges
children_out_of_detention not caafag_released child_participation justice_for_children child_detention courts_back
    legal_help prisoners_released caafag_reintegrated: minors_in_detention, child adult detention
grave_violations_monitored not violence_against_children child_protection_services child_rights
    monitoring_child_violations monitoring: grave_violations, child violations monitor, child violations reporting,
    child violations documenting, uasc document_word, child violations verify
parties_end_grave_violations not violence_against_children grave_violations_monitored monitoring_child_violations
    monitoring social_cohesion access_general: grave_violations armed_groups, grave_violations action_plan, child
    violations armed_groups, child violations dialogue, grave_violations dialogue, grave_violations stop, caafag
    action_plan, child armed_groups action_plan, child kill armed_groups, child spare
child_protection_committees not child_protection_services community_structures child_protection_training:
    child_protection_committee, child_protection committee, child_protection network, child_protection focal_point
child_protection_training not referral_paths child_protection_services partner_training community_structures:
    child_protection train, child train human_rights, child_protection standards, train child_abuse
violence_against_children not monitoring: child violations, child_abuse, child violence, child beaten
witchcraft_accusations not violence_against_children: witchcraft
child_rights: child human_rights
child_psychosocial not pfa_training child_participation mhpss_services violence_against_children ihl_respect
    listening_centres child_case_management staff_security staff_wellbeing: child wellbeing, child psychosocial, child
    trauma, child pfa, child listening_centre, girls psychosocial, adolescents psychosocial, boys psychosocial, uasc
    trauma, school psychosocial, child psychologists, girls trauma, boys trauma, adolescents trauma, child afraid
    play_sport, child talk_to attack
whole_families not whole_families child_psychosocial: child household psychosocial, child household psychologists
child_protection_information not data_tools_shared child_protection_services data_needs information_managed
    information_sharing data_protected profiling return_monitoring protection_assessments needs_assessment: cpims,
    child_protection data, child information_management, child data, child_protection assess, child_protection
    monitor, child_protection collect_data
child_protection_coordination not child_protection_services coordination coordination_local coordination_dedicated
    coordination_meetings: child_protection cluster, child_protection coordinate, child_protection cluster_coordinator
child_protection_mobile_teams not child_protection_services mobile_protection: child_protection mobile_team, child
    mobile_team
best_interests_procedures: best_interests
child_helpline not toll_free_line complaints_channels feedback feedback_common feedback_boxes feedback_hotline
    rapid_response_request info_to_communities violence_against_children: child hotline
children_across_borders not family_tracing children_identified repatriation_request coordination: child cross_border,
    child border, uasc return, uasc return_voluntary
child_trafficking not trafficking_prevention trafficked_people_helped trafficking_fought site_security ihl_training
    impunity_ended emergency_shelter_request children_across_borders: child trafficking, child sell
koranic_pupils_protected not violence_against_children child_begging: koranic_pupils, koranic_school child_protection,
    koranic_school teacher, koranic_school child_abuse, koranic_pupils begging, koranic_school violations,
    koranic_school begging
child_participation not complaints_channels child_protection_services participation recruitment_of_children_prevented:
    child participate, child club, child consult_communities, child voice, child decision, child represented
orphans_helped: orphans
child_headed_households not child_case_management individual_assistance: child_heads
child_safeguarding_policy not psea_prevention child_protection_services psea_measures monitoring: child_safeguarding,
    child psea policy
child_survivors not gbv_care_services clinical_care_of_rape violence_against_children: child survivor, child rape,
    girls rape, child gbv care_given, child gbv medical
child_protection_services: child_protection services, child_protection care_given, child_protection extend,
    child_protection access, child_protection coverage, child_protection increase_partners, child_protection
    insufficient, child_protection forgotten, child_protection urban
children_with_disabilities not disability_inclusion disability_identified: child disability
mhpss_services not ihl_respect health_attacked food_assistance return_area_services: psychosocial, trauma,
    psychologists, adult talk_to
sleepless not sleepless emergency_shelter_request: sleep_word psychologists, sleep_word psychosocial
survivors_of_attacks not survivors_of_attacks survivors_psychosocial gbv_mobile_teams: survivor attack psychosocial,
    survivor attack trauma
minds_of_adults not minds_of_adults specialised_mental_care child_psychosocial pfa_training mhpss_training: adult
    psychosocial, psychologists recruit
pfa_training not mhpss_training mhpss_services train_teachers: pfa train
specialised_mental_care not state_return mhpss_referral referral_paths mhpss_services trafficking_prevention
    trafficking_fought: mental_illness, psychosocial specialised, psychosocial secondary_health, psychosocial
    hospital, epilepsy psychosocial, psychologists hospital, psychologists secondary_health
psychotropic_drugs not mhpss_services specialised_mental_care drug_stockouts: psychotropics, psychosocial medicine,
    mental_illness medicine
mental_health_in_primary_care not mhpss_services mhpss_training specialised_mental_care health_care_access:
    psychosocial primary_health, mhgap, psychosocial health_centre, psychosocial health_worker train, psychosocial
    integrate health_centre, psychosocial integrate primary_health
mhpss_training not referral_paths mhpss_services staff_wellbeing survivors_psychosocial child_psychosocial
    train_teachers ngo_capacity vocational_training: psychosocial train
staff_wellbeing not mhpss_services staff_security: wellbeing staff, staff_care, psychosocial humanitarian_staff,
    psychosocial staff, humanitarian_staff trauma, trauma staff, psychologists staff, psychologists
    humanitarian_staff, psychosocial own_staff, trauma own_staff, psychologists own_staff
mhpss_working_group not mhpss_services mental_health_in_primary_care coordination: psychosocial cluster, psychosocial
    coordinate, psychosocial cluster_coordinator
mhpss_mobile_teams not mhpss_services staff_wellbeing: psychosocial mobile_team, psychologists mobile_team,
    psychosocial home_care
listening_centres not mhpss_services survivors_psychosocial: listening_centre, psychosocial community_centre
suicide_prevention not mhpss_services: suicide
drug_abuse not mhpss_services drug_stockouts: drugs_alcohol
peer_support_groups not mhpss_services womens_organisations womens_org_support: peer_support
mhpss_referral not referral_paths mhpss_services: psychosocial referral, psychologists referral, trauma referral
assistive_devices_given not vehicles disability_inclusion: assistive_devices
physical_rehabilitation not older_people_helped disability_inclusion: rehabilitate_physical
disability_inclusion not basic_services mainstreaming access_general emergency_shelter_request water_points
    accessible_latrines latrines: disability, accessibility_ramps, accessible latrine, accessible shelter,
    assistive_devices accessible, assistive_devices latrine
disabled_people_hired not disability_inclusion livelihoods: disability recruit, disability staff recruit, disability
    employment
accessible_to_wheelchairs not accessible_to_wheelchairs assistive_devices_given: assistive_devices accessible,
    assistive_devices latrine, accessibility_ramps assistive_devices
disability_identified not needs_assessment disability_inclusion data_needs information_managed information_sharing
    data_protected profiling return_monitoring: disability data, disability register, disability identify, disability
    count_them, washington_group, disability information_management, disability assess
organisations_of_disabled_people not disability_inclusion participation: opds, disability consult_communities,
    disability participate, disability partnership
sign_language_and_braille not disability_inclusion messages_translated: sign_language, disability translate,
    disability inform
disability_training not disability_inclusion: disability train
disability_income not disability_inclusion disability_training livelihoods vocational_training: disability
    livelihood_help, disability empower_women
older_people_helped not needs_assessment basic_services mainstreaming access_general food_assistance: elderly
home_visits_to_the_frail not older_people_helped disability_inclusion: home_care, elderly house, elderly
    visit_prisons, elderly community_volunteers
priority_for_the_frail not older_people_helped disability_inclusion: elderly first_of_all, disability first_of_all,
    specific_needs first_of_all, priority_line, elderly prioritise, disability prioritise, specific_needs prioritise,
    elderly wait, specific_needs wait
specific_needs_identified not older_people_helped disability_inclusion referral_paths data_needs information_managed
    information_sharing data_protected profiling return_monitoring new_site_request: specific_needs identify,
    specific_needs screen, specific_needs referral, specific_needs register, specific_needs profile, specific_needs
    assess, specific_needs data
individual_assistance not older_people_helped disability_inclusion specific_needs_identified cash_assistance
    more_funding monitoring: individually protect, ipa_cash, specific_needs per_person, specific_needs individually,
    per_person risk, per_person protect, cash protect, cash survivor, cash case_management, money survivor, per_person
    aid_word, per_person funding, per_person cash, protection_cases cash, protection_cases money, protection_cases
    funding, protection_cases envelope, protection_cases aid_word, envelope specific_needs, envelope risk, envelope
    gbv_matter, protection_cases urgent, protection_cases per_person, per_person urgent, funding individually,
    individually aid_word, individually urgent, protection_cases respond, protection_cases forgotten, individually
    cash, individually specific_needs, individually, protection_cases
individual_assistance_rules not individual_assistance targeting: individually protect target, individually standards,
    ipa_cash target, ipa_cash standards, ipa_cash harmonise, individually harmonise, individually conditional common,
    individually target
trafficking_prevention not trafficking_fought site_security ihl_training impunity_ended emergency_shelter_request:
    trafficking
trafficked_people_helped not trafficking_prevention women_shelters gbv_care_services trafficking_fought site_security
    ihl_training impunity_ended emergency_shelter_request referral_paths: trafficking victims, trafficking survivor,
    trafficking care_given, trafficking shelter, trafficking safe_house, trafficked_person, trafficking health
trafficking_training not trafficking_prevention trafficked_people_helped trafficking_fought site_security ihl_training
    impunity_ended emergency_shelter_request: trafficking train
trafficking_law not trafficking_prevention trafficking_fought site_security ihl_training impunity_ended
    emergency_shelter_request: trafficking law_policy, trafficking impunity, trafficking justice, trafficking forbid
psea_training not ngo_capacity site_security psea_prevention psea_awareness psea_measures feedback feedback_hotline
    psea_communities info_to_communities needs_assessment protection_analysis staff_security focal_points
    focal_points_trained coordination_dedicated: psea train, psea raise_awareness staff, psea raise_awareness
    humanitarian_staff, psea guards, psea drivers, psea recruit
psea_awareness not psea_prevention psea_reporting psea_measures feedback feedback_hotline psea_communities
    info_to_communities needs_assessment protection_analysis staff_security focal_points focal_points_trained
    coordination_dedicated messages_translated: psea educate, psea raise_awareness, psea community workshop_meeting,
    psea free, psea posters, psea inform, psea knowledge, psea tell, psea human_rights, psea radio, psea message,
    aid_free, psea aid_free
psea_reporting not one_complaints_system monitoring psea_prevention complaints_channels psea_measures feedback
    feedback_hotline psea_communities info_to_communities needs_assessment protection_analysis staff_security
    focal_points focal_points_trained coordination_dedicated gbv_care_services: psea complaints, psea report_sea, psea
    reporting, psea hotline, psea report_sea knowledge
where_to_report not where_to_report psea_awareness psea_victims_helped: psea report_sea knowledge, psea complaints
    knowledge, psea reporting knowledge
psea_victims_helped not referral_paths psea_prevention gbv_care_services psea_measures feedback feedback_hotline
    psea_communities info_to_communities needs_assessment protection_analysis staff_security focal_points
    focal_points_trained coordination_dedicated: psea survivor, psea victims, psea care_holistic, psea psychosocial,
    psea health, psea legal_aid, psea referral
psea_investigations not psea_prevention psea_measures feedback feedback_hotline psea_communities info_to_communities
    needs_assessment protection_analysis staff_security focal_points focal_points_trained coordination_dedicated
    impunity_ended psea_reporting: psea investigate, psea assess, psea inspect, psea impunity, psea sanctioned,
    humanitarian_staff violations impunity, staff violations impunity, staff violations unpunished, staff violations
    sanctioned, psea punish, psea perpetrators
psea_coordinator not psea_training psea_prevention code_and_training coordination_dedicated staff_shortage: psea
    cluster_coordinator recruit, psea cluster_coordinator full, psea cluster_coordinator deploy, psea
    cluster_coordinator common, psea cluster_coordinator funding, psea cluster_coordinator insufficient, psea
    cluster_coordinator forgotten, psea cluster_coordinator leave_absence
exploited_by_others not exploited_by_others psea_prevention psea_measures: psea gold_mining, psea trafficking, psea
    armed_groups, psea landlords, psea forces
psea_risks not psea_prevention psea_investigations psea_measures feedback feedback_hotline psea_communities
    info_to_communities needs_assessment protection_analysis staff_security focal_points focal_points_trained
    coordination_dedicated: psea risk
psea_prevention not psea_measures feedback feedback_hotline psea_communities info_to_communities needs_assessment
    protection_analysis staff_security focal_points focal_points_trained coordination_dedicated food_assistance
    vocational_training gbv_law monitoring coordination gbv_prevention complaints_channels gbv_training
    partner_violence: psea, code_of_conduct, sex_word aid_word, sex_word humanitarian_staff, sex_word staff, sex_word
    agents, sex_word ngo, sex_word food, humanitarian_staff violations women, humanitarian_staff violations girls,
    staff violations affected_people, staff violations women, staff violations girls, humanitarian_staff violations
    affected_people, girls sex_word ask_request, women sex_word ask_request, gbv violations humanitarian_staff, gbv
    violations agents, gbv agents affected_people
sexual_exploitation not gbv_care_services child_labour_ended site_security: psea gold_mining, psea landlords
sex_in_data not sex_in_data psea_prevention: sex_word data, sex_word disaggregated, sex_word age, sex_word
    collect_data, sex_word indicator
code_and_training not code_and_training psea_training psea_awareness: code_of_conduct train, code_of_conduct educate,
    code_of_conduct raise_awareness, code_of_conduct forbid, psea focal_point, psea network, psea cluster, psea
    coordinate, psea cluster_coordinator
complaints_channels not feedback feedback_common feedback_boxes feedback_hotline rapid_response_request
    info_to_communities focal_points: complaints, accountability
complaints_supervised not complaints_supervised complaints_answered: complaints supervise
toll_free_line not complaints_channels feedback feedback_common feedback_boxes feedback_hotline rapid_response_request
    info_to_communities: hotline
complaints_answered not complaints_channels feedback feedback_common feedback_boxes feedback_hotline
    rapid_response_request info_to_communities: complaints wait, complaints forgotten, answer_complaints, complaints
    response_time, complaints early_late, complaints respond, complaints answered, complaints treatment, complaints
    after
complaints_unknown not complaints_unknown complaints_answered: complaints knowledge
one_complaints_system not complaints_made_known complaints_channels feedback feedback_common feedback_boxes
    feedback_hotline rapid_response_request info_to_communities complaints_answered toll_free_line: complaints common,
    complaints harmonise, complaints collective, complaints intercluster, complaints one_only, accountability common,
    hotline one_only, complaints share
complaints_committees not complaints_channels feedback feedback_common feedback_boxes feedback_hotline
    rapid_response_request info_to_communities site_committees_request: complaints committee
boxes_and_committees not boxes_and_committees complaints_committees: complaints committee suggestion_box
complaints_made_known not complaints_channels complaints_answered feedback feedback_common feedback_boxes
    feedback_hotline rapid_response_request info_to_communities: complaints raise_awareness, complaints inform
    community, complaints inform affected_people, complaints inform idp, complaints posters, complaints known_word
cash_assistance not older_people_helped disability_inclusion: specific_needs cash, cash, money idp, money household,
    money indigents, voucher
whole_care not whole_care survivors_psychosocial clinical_care_of_rape survivors_legal_aid survivors_income
    access_to_justice courts_back survivors_transport gbv_referral_pathways survivors_fear_and_stigma survivors_cash
    women_shelters gbv_specialists gbv_case_management: survivor psychosocial medical, survivor psychosocial health,
    survivor psychosocial legal, survivor psychosocial justice, gbv psychosocial medical, gbv psychosocial health, gbv
    psychosocial legal, gbv psychosocial justice, rape medical lawyers, rape psychosocial legal, survivor health
    justice, survivor medical legal, gbv medical legal, gbv legal livelihood_help, rape health psychosocial, rape
    care_given psychosocial, rape psychosocial lawyers, survivor psychosocial lawyers, survivor psychosocial
    livelihood_help, gbv psychosocial livelihood_help, survivor psychologists health_worker, survivor psychologists
    legal, gbv psychologists legal, gbv psychologists health_worker, survivor health_worker legal, gbv health_worker
    legal, survivor psychologists health, gbv psychologists health, care_rape_clinical case_management
cases_and_care not cases_and_care gbv_case_management: gbv case_management respond, gbv case_management medical, gbv
    case_management psychosocial, gbv case_management legal
spaces_of_women not spaces_of_women child_friendly_spaces adolescent_girls: safe_space women, safe_space adolescents
"""

# Explosives, land, papers, law, safety of civilians, access, what a protection cluster does
PROTECTION = """
abductions not women_land: abduct
access_coordinated not access_general referral_paths: access_group, humanitarian_access strategy, access_constraints
    monitor, access strategy, access_en strategy, access_constraints map_services, access_constraints maps,
    access_denied map_services
access_training not access_general ngo_capacity partner_training: access negotiate train, humanitarian_access
    negotiate train, humanitarian_access train, access_en negotiate train
access_general not ihl_respect movement_freed principles coordination_dedicated staff_security: humanitarian_access,
    insecurity ngo, reach insecurity, access_constraints ngo, access_constraints insecurity, access_constraints
    humanitarian_staff, ngo reach, aid_word reach, passage aid_word, access_denied, reach armed_groups, access shrink,
    insecurity hinder aid_word, insecurity hinder humanitarian_staff, access_en ngo, access_en humanitarian_staff,
    insecurity prevent aid_word, access insecurity, access advocate, access_en advocate, access local_authorities,
    access_en hard_to_reach, access hard_to_reach, access armed_groups presence, armed_groups negotiate, armed_groups
    dialogue, armed_groups talk_to, armed_groups workshop_meeting, access_en talk_to, negotiate humanitarian_staff
    community, access talk_to, negotiate reach, access armed_groups, access_en armed_groups, we_cannot, reach
    main_town, humanitarian_staff main_town, ngo main_town, staff main_town, humanitarian_staff leave_place, access
    negotiate, access_en negotiate, negotiate aid_word, talk_to aid_word, hinder ngo, hinder humanitarian_staff,
    hinder staff, hinder aid_word, access aid_word, access_en aid_word, restriction humanitarian_staff, restriction
    ngo, restriction partners, lift_restriction ngo, lift_restriction humanitarian_staff, lift_restriction partners,
    movement_restriction humanitarian_staff, movement_restriction ngo, movement_restriction partners,
    movement_restriction aid_word, moving ngo restriction, moving humanitarian_staff restriction, negotiate
    all_parties, talk_to all_parties, access forbid, access refuse, access gaps, hard_to_reach access_constraints,
    access constraint_word, access_en constraint_word, access access_constraints, access_en access_constraints,
    humanitarian_staff access_constraints, local_authorities hinder ngo, forbid ngo, hard_to_reach ngo, hard_to_reach
    humanitarian_staff, access_constraints community, accessible ngo, accessible humanitarian_staff, stranded
    insecurity, reach rural, access challenge_word, access_en challenge_word, access insufficient affected_people,
    access insufficient community, access_en insufficient insecurity, access insufficient insecurity, moving
    humanitarian_staff, moving ngo, insecurity moving insufficient, ngo refuse armed_groups, refuse aid_word
    armed_groups, ngo can_work, humanitarian_staff can_work, partners can_work, staff can_work, aid_word arrive_word
    community, security_guarantees, armed_groups let_us, let_us, closed_areas, convoy hinder, access_constraints
    armed_groups, dialogue access_en, dialogue access, mobile_team hinder, access_denied humanitarian_staff,
    insecurity hinder, access partners, access_en partners, access insufficient conflict, access conflict, hinder
    access, hinder access_en, activities_suspended insecurity, activities_suspended armed_groups, refuse passage,
    access_en refuse, access_en forbid, passage ngo, passage humanitarian_staff, access_en reduce, access reduce,
    forces refuse ngo, local_authorities refuse ngo, access_en humanitarian_principles, negotiate hard_to_reach,
    passage staff, passage partners, negotiate armed_groups, hinder negotiate, can_work negotiate, negotiate dam,
    negotiate checkpoint, hard_to_reach hct, hard_to_reach partners, corridor armed_groups, corridor
    humanitarian_staff, corridor aid_word, corridor negotiate, access all_parties, access_en all_parties,
    humanitarian_access all_parties, hct ngo reach, aid_word community reach
access_negotiated not access_negotiated access_coordinated: access negotiate strategy
access_to_justice not feedback: access justice, justice survivor, justice idp, justice decentralise, justice far_away,
    justice price, justice near, access_en justice, justice include, justice indigents, justice knowledge, justice
    forgotten, justice insufficient, justice state_presence
advocacy_common not clusters_together hct_place: advocate inform, advocate common, advocate strategy, advocate
    message, advocate note, advocate harmonise, advocate voice, advocate document_word, advocate local_authorities
local_agreements not hct_place principles social_cohesion: peace_talks ngo, peace_talks humanitarian_staff,
    peace_talks hct, peace_talks aid_word, peace_talks armed_groups
aid_not_criminalised: counter_terrorism
airlifts not flights bridges drug_stockouts food_assistance: airlift
airstrips not roads flights: airstrip
unhas_to_airstrips not unhas_to_airstrips airstrips: unhas airstrip
arbitrary_arrests not checkpoints detention_visits ihl_respect prisoners_released profiling: arbitrary_arrest,
    detention arbitrary, detention civilians, detention idp, detention youth, detention profile, arrests, civilians
    perceived, idp perceived, youth perceived, community perceived armed_groups, detention perceived, perceived
    armed_groups civilians
asylum_respected not evictions_stopped: asylum, open_borders, refugee deport, refugee eviction country, asylum deport
banks_open not access_general: bank close, bank insufficient, bank disconnect_cut, bank access, bank pay, bank ngo
boats_used: boat
borders_monitored not asylum_respected presence_increased monitoring: border monitor, border presence, border
    visit_prisons
bridges not road_security roads water_trucking: bridge
checkpoint_papers not arbitrary_arrests checkpoints idp_cards permits sexual_harassment: checkpoint papers, checkpoint
    document_word, checkpoint civil_documents, checkpoint id_card, checkpoint refugee_card, checkpoint refuse,
    checkpoint loss_declaration, loss_declaration
checkpoints not access_general diversion_fought permits roads water_trucking: checkpoint, taxes convoy, taxes
    armed_groups, taxes humanitarian_staff, taxes road, dam taxes, dam ngo, dam pay, dam corruption
child_detention not arbitrary_arrests detention_conditions detention_visits legal_help prisoners_released:
    minors_in_detention, minors_conflict_with_law, detention child, prisoners child
children_not_recruited not civilian_sites schools_attacked: child_recruitment
civilian_harm not ihl_respect mine_victims_helped: air_strikes, civilian_casualties
attacks_told not attacks_told civilian_harm: air_strikes armed_groups, air_strikes attack
expelled_helped not asylum_respected evictions_stopped refoulement migrants_protected borders_monitored
    emergency_shelter_request food_assistance children_across_borders mine_victims_helped border_reception
    environment_request borders_kept_open: expelled_people care_given, expelled_people welcome, expelled_people
    transport, expelled_people shelter, expelled_people food, expelled_people health, expelled_people sleep_word,
    expelled_people aid_word, expelled_people arrive_word, expelled_people services, expelled_people stranded,
    expelled_people integrated_response, expelled_people forgotten, expelled_people migrants, expelled_people desert,
    expelled_people urgent, expelled_people respond
expulsions_said not expulsions_said expelled_helped: expelled_people stop, expelled_people asylum, expelled_people
    justice
civilian_sites not ihl_respect small_arms site_lighting site_security emergency_shelter_request: civilian_character,
    camp disarm, camp demilitarise, camp armed_word, camp armed_groups
clusters_together not coordination: intercluster, cluster partnership, cluster integrated_response, cluster common
community_structures not info_to_communities participation referral_training site_committees_request more_funding:
    community_protection, protection_committee, committee protect, community identify protect, network community
    protect, committee refugee, protection_committee train, community_protection train, committee protect train,
    protection_committee activate, committee protect activate, community led_word protect
community_structures_equipped not community_structures: committee protect phone_sms, committee protect vehicle,
    committee protect insufficient, committee protect kit, committee protect pay
compensation not house_repair: compensate property, compensate house, compensate destroyed, compensate land,
    compensate fire, compensate looting, compensate goods, compensate funding, compensate survivor, compensate
    conflict, compensate victims, compensate household, compensate lost, compensate damaged
contacts_listed: contact_list
convoys_organised: convoy common, convoy organise, convoy coordinate, convoy humanitarian_access
coordination: coordinate, silos
coordination_dedicated not coordination: cluster_coordinator, co_lead, coordinate full, coordinate permanent
coordination_local not coordination coordination_meetings social_cohesion: coordinate subnational, cluster subnational,
    coordinate decentralise, cluster regional, coordinate regional, cluster local_authorities workshop_meeting,
    activate cluster, cluster decentralise, workshop_meeting decentralise, subnational cluster, subnational coordinate,
    coordinate activate, coordinate reopen, cluster reopen, cluster activate subnational, coordinate protect create,
    coordinate protect insufficient, workshop_meeting protect forgotten, coordinate protect gone, coordinate deploy,
    cluster coordinate deploy
clusters_equipped not coordination_local coordination: cluster it_equipment, cluster equip, cluster running_costs,
    cluster vehicle
coordination_meetings not coordination: workshop_meeting regular, workshop_meeting cluster, workshop_meeting
    coordinate, workshop_meeting monthly, workshop_meeting early_late, workshop_meeting frequency_quarterly,
    workshop_meeting response_time, workshop_meeting reporting, workshop_meeting minutes, workshop_meeting shorten,
    workshop_meeting reduce, minutes share, workshop_meeting weekly, workshop_meeting action_plan, regular_meeting,
    invitation early_late, workshop_meeting invitation, workshop_meeting irregular
coordination_with_authorities not coordination coordination_local: coordinate local_authorities
courts_back not access_to_justice impunity_ended: justice reopen, justice repair, justice working, justice create,
    justice deploy, judges deploy, judges justice, judges recruit, judges return_of_civil_servants, justice close,
    justice restore_word, justice leave_absence, judges leave_absence, judges return, judges gone, judges flee,
    justice gone, judges close, justice destroyed, justice damaged
judges_trained not courts_back access_to_justice ihl_training: judges train
dashboards_published not five_w information_sharing: dashboard
data_protected not idp_figures info_to_communities information_sharing lists_corrected partner_training:
    data_protection, confidentiality data, confidentiality beneficiary_lists, beneficiary_lists local_authorities,
    list local_authorities share, data safe, confidentiality inform, data protect affected_people
data_tools_shared not data_protected: collect_data harmonise, data harmonise, collect_data tools, collect_gather
    harmonise, harmonise tools
defenders_protected not arbitrary_arrests monitoring: human_rights_defenders, journalists
demining not abductions land_to_farm staff_security ied_on_roads mines_marked needs_assessment: demine, explosives
    clear_remove, explosives clear_up, explosives farm_fields, explosives contamination, explosives destroyed,
    explosives clean_site, mine_action pollution, mine_action land, explosives clearance, explosives agriculture,
    contaminated_zones clear_up, contaminated_zones farm_fields, abduct explosives, explosives return, contamination
    clear_remove, land_access contamination, demine road, explosives clear_remove road, explosives safe road,
    explosives lift_restriction, clearance road, clearance axis, clearance farm_fields, clearance explosives,
    explosives full, explosives land_access, demine land, cultivate explosives, contaminated_zones clearance,
    clearance land, contamination clearance
national_deminers not demining small_arms deminers_trained more_funding: demine train, demine equip, mine_action
    train, mine_action capacity_word, demine capacity_word, demine national_level
clearance_said not clearance_said eo_education child_victims: demine, explosives clear_up, explosives clear_remove
risks_and_clearance not risks_and_clearance clearance_said: risk_education demine
detainees_legal not arbitrary_arrests detention_visits legal_help access_to_justice courts_back detention_conditions:
    detention legal_aid, detention legal, prisoners lawyers, detention justice, prisoners justice, defend detention,
    defend civilians, detention wait, lawyers arrests, arbitrary_arrest lawyers, arbitrary_arrest legal_aid,
    arbitrary_arrest legal, detention lawyers, arrests legal_aid, arbitrary_arrest judges, detention judges, arrests
    justice, arbitrary_arrest justice
detention_conditions not food_assistance health_care_access free_care_request malnutrition_care overcrowding_request
    emergency_shelter_request: detention conditional, detention food, detention health, detention overcrowding,
    detention malnutrition, detention medical, detention water, detention dignified, cell overcrowding, cell dirty,
    detention hunger, detention mortality
detention_visits: detention visit_prisons, detention monitor, detention access, prisoners red_cross, access_en
    detention, detention protect, detention verify
displacement_tracked: track_displacement
diversion_fought: corruption
duplication_avoided not coordination: avoid_duplication prevent, avoid_duplication coordinate, avoid_duplication
    partners, avoid_duplication ngo, avoid_duplication
eo_education not demining info_to_communities mine_victims_helped ied_on_roads farmers_herders positive_parenting
    wood_collection_risk feedback feedback_hotline toll_free_line child_friendly_spaces: risk_education, explosives
    prevent, explosives message, explosives inform, explosives explain, explosives tell, explosives firewood,
    explosives educate, explosives knowledge, explosives risk raise_awareness, explosives risk community, explosives
    play_sport, explosives child safe, explosives pick_up_thing, explosives train child, explosives train community,
    explosives train household, explosives collect_gather, explosives afraid, explosives recognise_word, explosives
    train, explosives child, explosives talk_to, explosives hotline, explosives report_sea, explosives reporting,
    explosives call_whom
eo_staff_training not eo_education ied_on_roads staff_security staff_trained_in_security: explosives train staff,
    explosives train ngo, explosives train humanitarian_staff, explosives raise_awareness humanitarian_staff,
    explosives security_training
escorts_avoided not principles staff_security access_general: escort forbid, escort stop, escort reduce, escort
    imposed, escort last_resort, escort humanitarian_principles, escort risk, escort prevent, escort alternative,
    escort refuse, escort forces local_authorities, escort forces forced, escort forces, escort armed_word, escort
    local_authorities, convoy forces, convoy imposed
escorts_guidelines not escorts_avoided: escort guidelines, escort law_policy, escort standards
escorts_wanted not escorts_avoided: escort_asked
evacuation not ihl_respect mine_victims_helped siege_lifted: evacuate civilians, evacuate community, evacuate
    insecurity, corridor civilians, corridor evacuate, civilians leave_place
evicted_helped not evictions_stopped hlp_legal: eviction rent_subsidy, eviction cash, eviction relocate, eviction
    urgent
evictions_stopped not hlp_legal new_site_request informal_sites_request relocate_sites schools_attacked: eviction,
    landlords chase_away, land chase_away, terrain chase_away, landlords terrain, landlords shelter, tenants
    chase_away, house chase_away, shelter chase_away, terrain recover, landlords threat, landlords recover, land
    threat, terrain threat, camp threat leave_place, camp chase_away, idp chase_away, landlords idp, informal_sites
    demolish_dismantle, house demolish_dismantle, shelter demolish_dismantle, camp demolish_dismantle, pressure land,
    pressure terrain, landlords pressure, landlords leave_place, relocate forced
feedback not info_to_communities: complaints, accountability
feedback_boxes not feedback: suggestion_box
feedback_common not feedback: complaints harmonise, complaints common, complaints intercluster
feedback_hotline not feedback: hotline, complaints phone_sms
female_staff_present: female_staff
field_visits not coordination_dedicated: visit_prisons cluster, visit_prisons cluster_coordinator, visit_prisons hct,
    visit_prisons donors, cluster terrain, cluster_coordinator terrain
five_w not coordination: three_w
flights not siege_lifted more_funding: unhas, helicopter, aircraft
flight_seats not flights localisation_request: unhas localisation, unhas ngo first_of_all
airports_reopened not airports_reopened flights unhas_to_airstrips: airstrip reopen, airstrip repair, airstrip close
focal_points not community_structures: community_volunteers protect, focal_point
focal_points_trained not focal_points: focal_point train
forces_trained_on_children not ihl_training: forces train child_protection, forces train caafag, forces train
    grave_violations
forces_trained_on_gbv not ihl_training: forces train gbv, forces raise_awareness gbv
forces_trained_to_demine not demining eo_education ihl_training: forces train demine, forces train explosives
fuel_supplied: fuel, fuel_shortage
power_of_hospitals: generator hospital, generator health_centre, generator surgery
goods_cleared not checkpoints permits access_general: customs
hate_speech not network_restored: rumours, hatred
hct_place: hct
hct_protection_strategy not hct_place mainstreaming staff_security: centrality, hct protect strategy
health_attacked not abductions ihl_respect staff_security ambulances health_centres health_staff: attack_health,
    health_centre attack, hospital attack, ambulance attack, health_centre looting, health_worker abduct,
    health_worker threat, health_worker attack, health_worker kill, health attack, hospital protect, hospital looting,
    health_centre threat, hospital threat, hospital kill, health_worker spare, health_worker violence, health_centre
    violence, violence hospital, ambulance shot, health_centre shot, hospital shot
violence_cared not violence_cared health_attacked: health_worker gbv_matter, health_centre gbv_matter, hospital
    gbv_matter
hlp_awareness not info_to_communities land_disputes: land raise_awareness, land share, land inform, land knowledge
hlp_legal not legal_help hlp_awareness host_families_request mhpss_services: land legal_aid, land legal, eviction
    legal, house land, land human_rights, land property, property human_rights, land follow_cases, land per_person,
    land psychosocial, hlp
hlp_trained not hlp_awareness land_disputes hlp_legal: land train
hno_hrp_process not participation local_co_lead: hrp participate, hrp consult_communities, hno consult_communities, hno
    hrp, population_figures severity, hrp severity, hno severity, hrp action_plan, severity update, population_figures
    update, hrp update, hno update, hrp include, hno include
housing_restitution not land_disputes prisoners_released hlp_legal returnee_reintegration: restitute house, restitute
    land, restitute property, restitute goods, occupied_homes, house occupied, property occupied, house inhabited,
    house land give, house returnee household, house recover, property recover, land recover, goods recover, give_back
    land, give_back goods, give_back house, house landlords return
hrddp not ihl_training site_security hlp_legal: due_diligence
idp_cards not civil_papers refugee_documents: refugee_card, refugee documenting, refugee id_card
idp_figures not data_needs idp_registered hno_hrp_process displacement_tracked: idp data, population_figures idp,
    population_figures, data idp update, idp update, track_displacement update
idp_law not hlp_awareness legal_help: law_policy idp, law_policy kampala, contract_agreement kampala
idp_registered: idp register, new_arrivals register, register idp, register household
ied_on_roads not access_general checkpoints road_security roads staff_security movement_freed: explosives road,
    explosives axis, explosives convoy
ihl_respect not mine_victims_helped: ihl, civilians attack, civilians insecurity, civilians armed_groups, civilians
    kill, civilians spare, civilians violence, civilians protect, civilians target, armed_groups spare, spare
    community, kill community, attack community, armed_groups conflict stop, armed_groups stop attack, stop attack
    community, violations civilians
ihl_training not ihl_respect monitoring site_security staff_trained_in_security access_general: forces train, forces
    raise_awareness, ihl train, ihl raise_awareness, ihl share, ihl workshop_meeting, ihl knowledge, forces knowledge,
    forces train ihl, forces train human_rights, forces capacity_word human_rights, forces capacity_word ihl
impunity_ended not access_to_justice arbitrary_arrests feedback ihl_respect monitoring movement_freed needs_assessment
    principles complaints_channels grave_violations_monitored gbv_information monitoring_child_violations: impunity,
    perpetrators justice, perpetrators violations, perpetrators punish, violations investigate, violations punish, kill
    assess, kill investigate, kill punish, perpetrators accountability, violations assess, responsible justice, attack
    justice, responsible violations, kill justice, perpetrators responsible, perpetrators investigate, perpetrators
    arrests, crime investigate, crime punish, crime justice, crime perpetrators, accountability violations,
    accountability armed_groups, punish forgotten, punish impunity, committee investigate, perpetrators
    grave_violations, impunity kill, perpetrators judges, justice victims violations, justice victims kill
justice_for_all not justice_for_all gbv_impunity gbv_information grave_violations_monitored: perpetrators kill,
    impunity kill, rape kill, perpetrators violations human_rights, impunity violations, perpetrators grave_violations
info_to_communities not idp_figures information_sharing: inform community, inform idp, inform human_rights, info_desk,
    radio message, radio inform, inform affected_people, idp knowledge, community knowledge, knowledge service_word,
    posters human_rights, posters service_word, raise_awareness service_word, community raise_awareness human_rights,
    idp raise_awareness human_rights, returnee raise_awareness human_rights, inform service_word, share community
    service_word, share community human_rights, inform aid_word, inform forgotten, tell forgotten, tell community,
    message service_word, share message, message community
cuts_explained not cuts_explained more_funding: community tell underfunding, community inform underfunding
information_managed not five_w info_to_communities information_sharing data_needs: information_management
information_sharing not coordination data_needs information_managed: share inform, share data, inform partners, share
    analyse, data common_services, sharing_protocol, silos data, silos inform, each data, circulate_word inform,
    partners inform, insecurity early_late inform, share partners, partners transmit, data transmit, keep_word,
    info_flow
joint_assessments not joint_missions protection_assessments needs_assessment coordination: joint_assessment, assess
    harmonise, assess common, assessment_fatigue, joint_mission assess, assess each
joint_missions not clusters_together field_visits: joint_mission, common visit_prisons, common mission
mission_reports not joint_missions: joint_mission share, joint_mission reporting
justice_of_transition not access_to_justice compensation impunity_ended: transitional_justice, reparations
land_disputes not land_to_farm hlp_legal: land_conflict, land mediate, land committee, conflict farm_fields, conflict
    terrain, land cohesion
fields_of_returnees not fields_of_returnees farmers_herders: conflict farm_fields returnee
land_to_farm not food_assistance hlp_legal: land_access, land cultivate, land farmer, land agriculture, land idp
    negotiate, land grow, farmer farm_fields access_en, idp farm_fields access_en, cultivate idp farm_fields
late_birth_hearings not access_to_justice courts_back participation: late_birth_judgement
mobile_justice not late_birth_hearings school_exams lists_corrected reproductive_health_request transfer_delays
    girls_schooling access_to_justice courts_back participation: mobile_hearings, judges acte_word, judges
    civil_documents, judges papers, judges near papers
legal_help not access_to_justice info_to_communities referral_paths: legal_aid, legal_clinic, lawyers, paralegals,
    legal idp, legal refugee, legal returnee, legal free, legal justice, legal specific_needs, legal camp, legal
    violations, aid_word justice, defend justice, lawyers pay, justice afraid
lists_corrected: beneficiary_lists update, beneficiary_lists verify, beneficiary_lists list, list forgotten,
    beneficiary_lists forgotten
mainstreaming not clusters_together partner_training: mainstream_protection, cluster integrate protect, protect train
    health, protect train wash, cluster protect risk, cluster protect include, cluster forgotten protect, cluster
    accounted protect
meetings_remote not coordination_meetings: workshop_meeting internet, workshop_meeting remote_management
messages_translated: local_languages, translate inform, translate posters, translate document_word, translate message,
    inform french, message french, posters french
migrants_protected not environment_request: migrants protect, migrants stranded, migrants desertification, migrants
    desert
military_coordinated not coordination coordination_meetings ihl_respect ihl_training participation site_security
    access_general food_assistance: civil_military, forces confusion, forces dialogue, forces give humanitarian_staff,
    forces humanitarian_staff talk_to, armed_groups confusion, forces aid_word give, forces aid_word, armed_word
    aid_word give
mine_action_coordinated not coordination coordination_meetings: mine_action coordinate, mine_action cluster,
    mine_action workshop_meeting, mine_action activate
mine_victims_helped not referral_paths mine_action_funding physical_rehabilitation clinical_care_of_rape
    gbv_care_services survivors_income mhpss_services livelihoods compensation gbv_referral_pathways
    assistive_devices_given fgm_abandonment cash_assistance: mine_victims explosives, explosives survivor, explosives
    rehabilitate_physical, explosives trauma_care, survivor rehabilitate_physical, mine_victims rehabilitate_physical,
    explosives medical, victims explosives, explosives aid_word, explosives care_given, mine_victims psychosocial,
    mine_victims livelihood_help, mine_victims assistive_devices, wounded explosives, victims mine_action
mines_marked not demining referral_paths needs_assessment eo_education: mark_mines, contaminated_zones map_services,
    contaminated_zones maps, explosives assess, explosives mark_sign, contaminated_zones report_sea, contaminated_zones
    reporting, contaminated_zones announce
missing_traced: missing_persons
mobile_protection not access_general: mobile_team protect, protection_desk, mobile_team reach, mobile_team enclave,
    mobile_team hard_to_reach
monitoring not advocacy_common civil_papers community_structures protection_analysis network_restored access_general
    warned_early principles: protect monitor, violations monitor, violations documenting, violations reporting,
    violations collect_gather, human_rights monitor, human_rights documenting, violations protect, violations
    collect_data, documenting insecurity, monitors, monitor insecurity, monitor gaps, violations papers_word,
    violations document_word, underreported insecurity, underreported violations, monitor underreported, reporting
    insecurity protect, insecurity papers_word, insecurity protect data, insecurity protect reporting, insecurity
    protect collect_gather, upward insecurity, upward violations, coverage monitor, insecurity reporting stop,
    insecurity reporting monitor, monitor half, monitor enclave, monitor hard_to_reach, focal_point monitor,
    community_volunteers monitor
common_monitoring not monitoring data_tools_shared emergency_shelter_request data_needs site_management: monitor
    harmonise, monitor tools, monitors tools, monitor reporting_template, monitors reporting_template, monitor
    one_only, protect monitor common tools, protect monitor survey common, monitor survey one_only, monitor indicator
    harmonise
monitoring_child_violations not monitoring: grave_violations
monitors_trained not monitoring partner_training: protect monitor train, monitor human_rights train, monitors train
monitors_safe not monitoring staff_security: monitors threat, monitors safe, monitors security_of_staff, monitors
    attack, monitors abduct, monitors kill
movement_freed not relocate_sites: movement_restriction, idp lift_restriction, community lift_restriction, community
    restriction, idp restriction, forbid moving, restriction moving, civilians mobility, idp mobility, hinder moving,
    community mobility, hinder circulate_word, idp circulate_word, afraid circulate_word, afraid moving, forbid
    get_out, forbid leave_place
movements_notified not access_general: deconfliction
network_restored not focal_points: phone_network, internet disconnect_cut, network disconnect_cut, network
    insufficient, antenna destroyed, antenna phone_sms, network telecoms, telecoms disconnect_cut, coverage phone_sms,
    network phone_sms, coverage mobile_team, network restore_word
ngos_registered not permits siege_lifted access_general rent_support: registration_ngos, localisation register, ngo
    register, ngo stop local_authorities, contract_agreement ngo waiting, international_ngos register
paralegals_trained not legal_help: paralegals train
participation: consult_communities community, consult_communities women, consult_communities project,
    consult_communities affected_people, participate community, participate women, participate affected_people,
    participate disability, participate idp, community decision, affected_people decision, consult_communities
    action_plan, consult_communities before, community create project, community voice, consult_communities voice, idp
    voice, affected_people participate
partner_training not principles: partners train protect, localisation train protect, ngo train protect, knowledge
    protect localisation, knowledge protect ngo, knowledge protect partners
peacekeepers_deployed not ihl_respect peacekeepers_protect site_security: peacekeepers deploy, peacekeepers presence,
    peacekeepers create, peacekeepers leave_withdraw
peacekeepers_patrol not ihl_respect peacekeepers_deployed peacekeepers_protect site_security: peacekeepers patrols
peacekeepers_protect not ihl_respect site_security: peacekeepers
peacekeepers_leaving not peacekeepers_protect peacekeepers_deployed site_security: peacekeepers gone, peacekeepers
    leave_place, peacekeepers exit_strategy
permits not movement_freed access_general new_site_request nfi_request civil_papers: permit, visit_prisons validate,
    clearance local_authorities, clearance visit_prisons, mission validate, red_tape
passing_asked not passing_asked permits: permit talk_to armed_groups, permit negotiate armed_groups
presence_increased not new_arrivals_request: increase_partners, humanitarian_hub deploy, humanitarian_hub reopen, ngo
    return, presence raise, insufficient presence, partners presence, deploy ngo, deploy partners, ngo presence,
    partners insufficient, partners raise, humanitarian_staff raise, humanitarian_staff insufficient, gone partners,
    gone ngo, gone protect, gone humanitarian_staff, national_level terrain, deploy national_level, main_town
    partners, deploy protect staff, create antenna, forgotten protect work_word, partners protect insufficient,
    partners leave_place, ngo leave_withdraw, partners leave_withdraw, ngo flee, partners protect, ngo protect,
    partners gone, return partners, coverage protect national_level, coverage protect partners, return
    humanitarian_staff
principles not access_general: humanitarian_principles, acceptance ngo, acceptance humanitarian_staff, ngo perceived,
    humanitarian_staff perceived, explain armed_groups, taking_sides
prisoners_released not arbitrary_arrests caafag_released: prisoners release_prisoners, detention release_prisoners,
    civilians release_prisoners, arbitrary release_prisoners, arrests release_prisoners, arbitrary_arrest
    release_prisoners
profiling: profile
protection_analysis not needs_assessment: joint_analysis, analyse protect, analyse risk
protection_assessments not warned_early: assess protect
psea_communities not feedback psea_measures: psea community raise_awareness, psea community inform
psea_measures not feedback focal_points: psea
referral_training not referral_paths: referral train
community_monitors not community_monitors focal_points: focal_point monitor, community_volunteers monitor
refugees_registered not idp_registered asylum_respected refugee_documents: refugee register, asylum register
refugees_relocated: refugee relocate
registrars_trained not civil_papers registry_offices: civil_registry_office train
registry_offices not birth_registration civil_papers ihl_respect presence_increased: civil_registry_office,
    civil_documents working, civil_documents reopen, civil_documents deploy, civil_documents it_equipment,
    civil_documents humanitarian_hub, civil_documents equip
remote_delivery not access_general focal_points remote_management_request: remote_management, localisation
    hard_to_reach, localisation access_denied, localisation enclave, localisation reach
results_returned not participation needs_assessment: results community, results restitute, restitute
    consult_communities, restitute assess
road_security not staff_security access_general: banditry, road safe, axis safe, looting vehicle, vehicle stolen,
    looting road, road insecurity, attack axis vehicle, attack road vehicle, armed_groups axis, armed_groups road,
    looting axis, attack road, attack axis, road risk, axis risk, insecurity axis
roads not road_security water_trucking access_general: road_cut, road disconnect_cut, road bad, road flood, road
    passable, road damaged rain, road damaged, road_cut rain, road disconnect_cut rain, road flood rain
cut_by_water not cut_by_water road_security: road_cut banditry, road_cut road
roads_repaired not roads: road repair, road plan_sites, road_works
schools_attacked not abductions ihl_respect teachers schools_vacated_by_forces: school_protection, school attack
    protect, school attack stop, school attack fire, educate attack, teacher threat, teacher armed_groups, teacher
    abduct, school armed_groups fire, school armed_groups protect, school spare, school attack safe, school threat,
    school armed_groups close, school attack advocate, school protect teacher, school attack teacher, school
    insecurity, school safe, pupils insecurity, school armed_groups threat, school fire, school threat teacher
schools_vacated_by_forces not schools_attacked occupied_schools_request site_security: occupied_schools forces,
    occupied_schools armed_groups, school forces, classroom armed_groups, classroom forces, school armed_groups
    leave_place, school demilitarise, school barracks, occupied_schools insecurity, school leave_withdraw, forces
    secondary_education occupied, armed_groups secondary_education occupied
security_information not access_general info_to_communities information_sharing warned_early staff_security:
    security_advice
selection_fair: target affected_people, target conditional, target community
siege_lifted not access_general roads drug_stockouts food_assistance: blockade, blockade pressure
access_of_the_cut_off not access_of_the_cut_off siege_lifted roads: humanitarian_access negotiate, humanitarian_access
    all_parties
site_security: patrols, forces camp, forces deploy, police camp, police deploy, forces presence, police insufficient,
    forces leave_absence, police leave_absence, police presence
night_patrols not night_patrols site_lighting: patrols night, police night
small_arms not ex_combatants_request: light_arms
staff_security not abductions access_general monitoring road_security roads: security_of_staff, abduct staff, abduct
    humanitarian_staff, abduct ngo, attack staff, attack humanitarian_staff, attack ngo, kill staff, kill
    humanitarian_staff, violence staff, violence ngo, violence humanitarian_staff, abduct partners, protect
    humanitarian_staff staff, safe staff, ngo threat, humanitarian_staff threat, insecurity humanitarian_staff staff,
    insecurity ngo target, abduct agents, kill agents, attack agents, humanitarian_staff life_risk, staff life_risk,
    agents life_risk, ngo life_risk, risk ngo staff, risk humanitarian_staff staff, safe ngo staff, spare
    humanitarian_staff, spare ngo, spare staff, protect ngo staff, attack convoy
assets_looted not staff_security access_general: looting compound, looting ngo, looting humanitarian_staff, looting
    store
care_by_staff not care_by_staff staff_security health_attacked: care_rape_clinical staff, gbv_matter health_worker
access_for_staff not access_for_staff staff_security: humanitarian_access negotiate, access negotiate,
    humanitarian_access all_parties
seats_said not seats_said siege_lifted: blockade represented, blockade leadership_word
parties_on_civilians not parties_on_civilians access_general: armed_groups dialogue civilians, armed_groups talk_to
    civilians, armed_groups negotiate civilians, armed_groups workshop_meeting civilians, all_parties talk_to
    civilians, all_parties negotiate civilians
access_to_civilians not access_to_civilians parties_on_civilians: access, access_en, humanitarian_access, reach,
    corridor, passage
staff_trained_in_security not staff_security ngo_capacity: security_training, train security_of_staff
statelessness not idp_law birth_registration: stateless, nationality
strategy_reviewed not permits: strategy update, strategy validate, draft, project strategy, strategy axis, strategy
    shorten, strategy document_word, strategy include, strategy elderly, strategy cluster
tenure not evictions_stopped hrddp legal_help titles_issued hlp_legal new_site_request: tenure_security,
    contract_agreement landlords, contract_agreement land, landlords sign, land safe, contract_agreement terrain,
    legal terrain, occupied terrain, contract_agreement occupied, contract_agreement camp, occupied document_word,
    landlords occupied, landlords negotiate camp, camp landlords contract_agreement, acte_word terrain, terrain
    tenure_security
chased_away not chased_away tenure new_site_request housing_restitution: chase_away landlords stop, chase_away stop,
    chase_away local_authorities stop, landlords recover
titles_issued not civil_papers women_land arbitrary_arrests land_to_farm tenure detention_visits hlp_legal:
    land_titles, land document_word
trafficking_fought: trafficking
truce: ceasefire_pause
visas not permits access_general: visa
warned_early not focal_points ihl_respect network_restored: alert_system, early_warning community, early_warning
    attack, early_warning
women_land not housing_restitution land_to_farm tenure hlp_legal: inheritance, women land, widows farm_fields, women
    property
several_papers not several_papers birth_registration: birth_certificate id_card, birth_certificate
    marriage_certificate, birth_certificate documenting, birth_certificate idp document_word
trained_on_law not trained_on_law gbv_police_training forces_trained_on_children child_protection_training ihl_respect
    forces_trained_on_gbv gbv_training grave_violations_monitored staff_trained_in_security child_rights: forces train
    ihl, forces train human_rights
flights_price not flights: unhas price, aircraft price
flights_more not flights_more flights_price: unhas price raise, unhas insufficient price
blind_spots not blind_spots disability_inclusion: blind_spot
informed_back not informed_back disability_inclusion complaints_made_known sign_language_and_braille: feedback_word
answered_and_heard not answered_and_heard complaints_answered: complaints accountability, answer_complaints
    accountability
protocol_shared not protocol_shared data_protected info_to_communities data_needs: sharing_protocol
analyses_shared not analyses_shared data_protected protection_analysis: share data analyse
deminers_trained not deminers_trained eo_education: demine train
child_victims not child_victims eo_education: explosives child mine_victims, explosives child survivor, explosives
    child victims, explosives child rehabilitate_physical, explosives child assistive_devices, explosives child
    clear_remove, explosives child care_given
data_of_protection not data_of_protection data_protected: share data protect
train_and_equip not train_and_equip community_structures_equipped: protection_committee train equip, committee protect
    train equip
many_channels not many_channels complaints_committees toll_free_line complaints_answered: suggestion_box committee,
    suggestion_box hotline, committee hotline complaints
referral_paths_both not referral_paths_both referral_training: referral train update
survey_and_clear not survey_and_clear mines_marked: clearance contaminated_zones, clearance mark_mines
loss_declared not loss_declared civil_papers: loss_declaration
late_aid not late_aid access_general: aid_word early_late arrive_word
access_of_services not access_of_services access_general: access health, access school, access land, access justice,
    access market, access water, access food, access inform, access civil_documents, access_en health, access_en
    school, access_en land, access_en justice, access_en market, access_en water, access_en food, access_en inform,
    access_en civil_documents, access detention, access_en detention, access psychosocial, access_en psychosocial,
    access gbv_matter, access_en gbv_matter, access funding, access_en funding
papers_of_adults not papers_of_adults birth_registration: birth_certificate women
motos_forbidden not motos_forbidden access_general: moto_ban
attacked_roads not attacked_roads staff_security: attack road, attack axis
slavery_ended not impunity_ended gbv_impunity child_labour_ended access_to_justice: descent_slavery
"""

# Money, those who respond, solutions, sites and shelter, water, schools, health, livelihoods, living together
RESPONSE = """
gbv_funding not more_funding womens_org_support gbv_care_services gbv_prevention gbv_coordination: funding gbv, money
    gbv, donors gbv, underfunding rape, mobilise_resources gbv
child_protection_funding not more_funding child_protection_services: funding child_protection, money child_protection,
    donors child_protection, funding caafag, funding uasc, mobilise_resources child_protection, underfunding
    child_protection
mine_action_funding not more_funding pooled_funds: funding mine_action, funding explosives, mobilise_resources
    mine_action
mhpss_funding not more_funding: funding psychosocial, donors psychosocial
more_funding not pipeline_breaks_request: underfunding, mobilise_resources, funding protect, funding raise, funding
    donors, funding advocate, funding cluster, funding hrp, money protect, money donors, cash donors, funding
    insufficient, funding respond, funding mobile_team, donors protect, resources_word protect, resources_word donors,
    donors raise, underfunding protect donors, subsidy protect, protect percentage, cluster percentage, project close
    money, project close funding, cluster resources_word, protect economic insufficient
funding_forbidden not funding_forbidden access_general: forbid funding, forbid money
committee_money not committee_money more_funding: committee funding, committee running_costs
flexible_funding_request not more_funding local_direct_funding gbv_funding child_protection_funding cash_assistance:
    flexible_funding, funding short_term, project short_term, donors short_term, project year
local_direct_funding not more_funding ngo_capacity localisation_request cash_assistance access_general
    presence_increased remote_delivery pooled_funds womens_organisations referral_paths: direct_funding, localisation
    funding, localisation money, localisation donors, localisation underfunding, ngo direct_funding, pooled_fund
    localisation, pooled_fund ngo, localisation pooled_fund, localisation resources_word, localisation receive_nothing,
    ngo receive_nothing, international_ngos funding, international_ngos money
womens_org_support not local_direct_funding flexible_funding_request more_funding: womens_orgs, womens_orgs funding,
    womens_orgs money, womens_orgs donors
pooled_funds not more_funding local_direct_funding gbv_funding child_protection_funding access_general: pooled_fund,
    cerf
local_overheads not local_direct_funding more_funding permits information_sharing: overheads
transfer_delays not more_funding local_direct_funding: transfer_delay, funding early_late, funding response_time,
    money early_late
pipeline_breaks_request not nfi_request food_assistance prepositioning: pipeline_breaks, stock_out nfi, stock_out food
reporting_burden not localisation_request site_lighting permits local_direct_funding access_general: reporting
    access_constraints, reporting harmonise, reporting reporting_template, reporting donors, reporting_template donors,
    reporting burden, reporting localisation, reporting reduce, reporting_template burden, reporting light
donor_visits: donors visit_prisons, donors joint_mission, donors first_line
donors_told not donors_told: donors analyse, donors share, donors inform
ngo_capacity not localisation_request partner_training: localisation train, localisation mentor, localisation
    institutional_support, ngo train, localisation finance, localisation qualified_staff, ngo institutional_support,
    localisation insufficient capacity_word, localisation capacity_word, ngo capacity_word, womens_orgs capacity_word
womens_org_capacity not ngo_capacity womens_org_support: womens_orgs train, womens_orgs institutional_support,
    womens_orgs mentor, womens_orgs capacity_word
localisation_request: localisation_agenda
local_partnership not localisation_request: localisation partnership, ngo partnership, localisation contract_agreement
local_co_lead not localisation_request coordination coordination_local coordination_dedicated: localisation co_lead,
    cluster co_lead, ngo co_lead, localisation lead, localisation cluster_coordinator, localisation hct, localisation
    sag, localisation participate, localisation decision, localisation coordinate, localisation leadership_word, ngo
    leadership_word, ngo coordinate cluster, localisation represented, ngo represented hct, ngo represented cluster
nexus_request not social_cohesion: nexus
exit_and_handover: exit_strategy
staff_turnover_request: staff_turnover
staff_shortage: staff insufficient cluster, staff recruit protect, qualified_staff insufficient protect, staff
    insufficient protect, staff enough protect, staff enough cluster, staff insufficient first_line, staff recruit
    cluster
remote_management_request: remote_management
vehicles: vehicle insufficient, vehicle give, vehicle buy, vehicle enough, vehicle staff, vehicle forgotten, vehicle
    equip, vehicle without_means
durable_solutions_request not local_integration relocate_sites returns_support voluntary_return: durable_solutions,
    solution_word idp, solution_word long_displaced, solution_word camp, solution_word returnee, return integrate
    relocate, integrate_locally return relocate, long_displaced stop
durable_solutions_post not durable_solutions_request staff_shortage: durable_solutions recruit, durable_solutions
    cluster_coordinator, durable_solutions deploy
voluntary_return not returns_support: return_voluntary, return dignified, return_forced, return pressure, return stop,
    return tell, return before safe, return threat, return informed_consent, idp pressure leave_place, return idp
    pressure, idp pressure camp leave_place, return aid_stops, return standards, return decision, return safe
returns_support: return idp, return transport, return kit, return house
return_kits not return_kits emergency_shelter_request: return_voluntary shelter_kits
other_returns not other_returns returns_support: return land, return explosives, return conflict, return
    civil_documents, return gbv, return child, return legal, return property
return_monitoring not voluntary_return returns_support data_needs: return monitor, return track_displacement, return
    profile, profile
monitors_of_returns not monitors_of_returns return_monitoring: monitors return
go_and_see_request not voluntary_return returns_support repatriation_request: go_and_see
repatriation_request not voluntary_return returns_support: repatriation, refugee return_voluntary, refugee return
refugees_and_returnees not refugees_and_returnees repatriation_request: refugee returnee
returnee_reintegration not returns_support emergency_shelter_request: reintegration returnee, reintegration return,
    returnee services, returnee integrated_response, returnee insufficient, returnee respond, returnee relocate,
    returnee welcome, returnee
returnees_moved_on not returnee_reintegration returns_support: returnee stranded, returnee transport, return stranded
return_area_services not returns_support voluntary_return basic_services returnee_reintegration: services return,
    return school water, return health water, return health school, return health_centre school, return services,
    return service_word, return water health_centre
local_integration not voluntary_return returns_support: integrate_locally, integrate host
refoulement not borders_monitored asylum_procedures asylum_respected repatriation_request voluntary_return: deport,
    expelled_people border, refugee eviction, asylum eviction, border close, border pressure, refugee pressure border,
    refugee return_forced, border return_forced, refugee deport, asylum deport, expelled_people asylum, expelled_people
    stop, expelled_people refugee, refugee chase_away border, expelled_people
borders_kept_open not refoulement asylum_respected: border reopen, border create, open_borders
refugee_documents not refugees_registered asylum_respected idp_cards civil_papers: refugee_card, refugee
    civil_documents, asylum civil_documents, asylum card, refugee papers_word, asylum papers_word, refugee id_card,
    refugee document_word, asylum document_word
refugees_assisted not host_communities: refugee integrated_response, refugee forgotten, refugee respond, refugee
    receive_nothing, refugee aid_word, refugee services
asylum_procedures not asylum_respected: asylum_procedure, asylum law_policy, asylum response_time, asylum early_late,
    asylum accelerate
border_reception not overcrowding_request: border transit_centre, border welcome, refugee transit_centre,
    transit_centre
border_transfer not border_reception relocate_sites: border relocate
site_management not new_site_request coordination informal_sites_request: coordinate_sites, camp managers, camp
    coordinate
site_managers_trained not site_management site_committees_request: camp managers train, coordinate_sites train,
    site_committees train
site_committees_request not site_management social_cohesion: site_committees, camp governance, camp committee
solar_lamps not site_lighting: lamps
site_fencing not site_lighting: fencing camp, fencing idp, fencing
fire_safety not emergency_shelter_request house_repair: fire camp, fire shelter, fire tarpaulin
school_fence not site_fencing: fencing school, school_wall
overcrowding_request not emergency_shelter_request: overcrowding, camp full
other_crowds not other_crowds overcrowding_request: overcrowding detention, overcrowding prisoners,
    overcrowded_classes, overcrowding teacher, overcrowding classroom, overcrowding health_centre
new_arrivals_request: new_arrivals, idp welcome new, receive_nothing new_arrivals
arrivals_else not arrivals_else new_arrivals_request: new_arrivals risk_education, new_arrivals gbv, new_arrivals
    uasc, new_arrivals register, new_arrivals trafficking, new_arrivals psychosocial, new_arrivals assess,
    new_arrivals monitor, new_arrivals screen, new_arrivals civil_documents, new_arrivals raise_awareness,
    new_arrivals cash, new_arrivals food, new_arrivals shelter, new_arrivals nfi, new_arrivals water, new_arrivals
    latrine, new_arrivals health, new_arrivals school, new_arrivals dignity_kit, new_arrivals prepare_disaster,
    new_arrivals relocate, new_arrivals border, new_arrivals land, new_arrivals new_site, new_arrivals child,
    new_arrivals temporary_learning_space
relocate_sites not site_floods flood_response new_site_request: relocate camp, relocate idp, relocate flood, relocate
    household, relocate risk, relocate safe
new_site_request not new_arrivals_request: new_site
site_floods not flood_response water_points: camp flood, camp drainage, drainage rain, drainage flood, camp rain,
    drainage
site_planning not new_site_request: plan_sites
community_centres: community_centre
site_closure: close_sites
informal_sites_request: informal_sites
eviction_sites not eviction_sites informal_sites_request warned_early social_cohesion emergency_shelter_request
    host_families_request: eviction
out_of_camp_request not host_families_request alternative_family_care: out_of_camp
host_families_request not emergency_shelter_request host_communities alternative_family_care: host_families household,
    host_families give, host_families idp, foster idp, foster new_arrivals, host_families insufficient, host_families
    idp host, host_families
host_communities: host give, host services, host pressure, host share, host insufficient, host respond, host
emergency_shelter_request not environment_request new_arrivals_request flood_response: shelter, tarpaulin, homeless,
    sleep_word idp, sleep_word household, sleep_word camp, sleep_word women, sleep_word new_arrivals, shelter worn
shelter_standards not emergency_shelter_request: shelter standards, shelter guidelines
not_an_emergency_shelter not not_an_emergency_shelter emergency_shelter_request durable_shelter: safe_house, shelter
    survivor, shelter gbv, shelter land, shelter eviction, shelter target, shelter mainstream_protection, shelter psea
durable_shelter not emergency_shelter_request house_repair: shelter_durable, shelter_transitional
house_repair not emergency_shelter_request shelter_materials returnee_reintegration flood_response: house repair,
    house destroyed, house damaged, shelter repair, house fire, building_materials repair, repair returnee
shelter_materials: building_materials roofing, building_materials give, roofing give, shelter brick_cement,
    building_materials house, building_materials shelter
winter_help not nfi_request emergency_shelter_request: winter_cold
nfi_request not food_assistance new_arrivals_request emergency_shelter_request hygiene_kits: nfi, blanket,
    mattress_mat, mosquito_net kit, clothes give, tarpaulin jerrycan_bucket, tarpaulin mosquito_net, tarpaulin nfi
nfi_replacement not nfi_request: nfi replace, nfi long_displaced, nfi worn
cash_of_else not cash_of_else cash_assistance: cash assess, cash bank, cash guidelines, cash transfer_value, cash
    cash_working_group
cash_or_kind not cash_assistance nfi_request food_assistance food_of_else: cash in_kind, cash nfi, cash food, cash
    market, cash kit
safety_nets not cash_assistance: social_safety_net
keep_in_kind not cash_or_kind cash_assistance nfi_request food_assistance food_of_else: cash continue in_kind, cash
    continue food, cash continue nfi
host_cash not cash_assistance host_families_request: cash foster, cash host_families household
transfer_value_request not cash_assistance: transfer_value
rent_support not cash_assistance more_funding: rent_subsidy, tenants cash, tenants money, tenants pay, tenants price,
    tenants subsidy
rent_evictions not rent_evictions rent_support: tenants eviction
cash_for_work_request not cash_assistance livelihoods youth_livelihoods women_income food_assistance: cash_for_work,
    food_for_work
market_study not cash_assistance: market_monitoring
targeting not feedback selection_fair complaints_channels: target affected_people, target conditional, target
    accountability, target discrimination, target update, target harmonise, target beneficiary_lists, target
    specific_needs, beneficiary_lists update, beneficiary_lists corruption, beneficiary_lists discrimination, target
    forgotten, target
priority_by_need not priority_by_need targeting malnutrition_care: target elderly, target malnutrition, target
    disability, target women_heads, target pregnant
food_assistance: food, hunger
food_followed_up not food_assistance monitoring targeting: food satisfaction, food monitor
food_of_else not food_of_else food_assistance: food start_launch, food continue, food harvest, food monthly, food
    whole_full_amount, food percentage, food buy, food psea, food sex_workers, food store, food convoy, food
    livestock, food therapeutic_food, food supplementary_food, food early_late, food response_time, food market, food
    transfer_value, food labour, food mainstream_protection, food corridor, food escort, food disability
lean_season_request not food_assistance cash_assistance: lean_season
school_feeding_request not food_assistance: school_feeding, hot_meals school, food school
water_points not social_cohesion: borehole, water_point, well, water_network, water access, water insufficient, water
    camp, water women, water idp, water enough, water far_away, water far, water girls, drinking_water access_en,
    drinking_water idp, drinking_water insufficient, water access_en
risk_education_places not risk_education_places water_points out_of_school: risk_education, mark_mines water
water_repair not water_points: borehole repair, borehole broken, water_point repair, water_point broken, water_network
    repair, borehole damaged, borehole working, water_point working, water_point_down
water_trucking not water_points: water_truck, water_tank
water_trucking_stop not water_trucking: water_truck stop, water_truck reduce
water_quality_request not water_points: water_quality
water_contaminated not water_contaminated demining: borehole contamination, well contamination, water contamination
well_disinfection not water_points household_water_treatment water_quality_request flood_response site_floods:
    water_treatment well, water_treatment borehole
household_water_treatment not water_points flood_response site_floods water_quality_request: water_treatment
    household, water_treatment house, water_treatment give
water_committees not water_points social_cohesion site_committees_request: water_committee
latrines not site_floods flood_response water_points new_site_request: latrine, sanitation
latrines_kept not latrines solid_waste_request water_repair: latrine repair, latrine broken, latrine clean_site
separated_latrines_request not latrines site_lighting: separated_latrines, latrine lock, latrine separate, shower
    separate, latrine gender, shower lock, shower close, latrine close, shower women, latrine share men, latrine share
    women, latrine women afraid, latrine women safe, latrine women near, latrine girls
school_latrines not latrines separated_latrines_request girls_schooling: latrine school
accessible_latrines not latrines separated_latrines_request: latrine disability, latrine accessibility_ramps, latrine
    include
latrine_emptying not latrines: empty, latrine full, latrine empty
hygiene_kits not hygiene_promotion flood_response: wash_kit, soap, hygiene kit, wash kit
soap_making not soap_making hygiene_kits: soap income, soap crafts, soap train
dignity_items not dignity_items hygiene_kits hygiene_promotion menstrual_hygiene nfi_request: dignity_kit
hygiene_promotion not cholera_request site_floods flood_response: hygiene, handwashing
cholera_request not epidemics latrines water_points site_floods: cholera respond, cholera prevent, cholera epidemic,
    cholera camp, diarrhoea respond, cholera raise, cholera raise_awareness, cholera water_treatment
cholera_centres not cholera_request epidemics: cholera_centre create, cholera_centre reopen, cholera_centre
    start_launch, cholera_centre working, cholera_centre insufficient, cholera_centre near, cholera_centre urban
solid_waste_request: solid_waste, clean_site camp
education_emergencies: education_in_emergencies
reopen_schools not school_building schools_attacked girls_schooling out_of_school teachers: school_reopen,
    school_closure, school reopen, school working, school close, school activate, school empty, classroom reopen,
    school resume_restart, classroom resume_restart
temporary_learning not school_building out_of_school emergency_shelter_request environment_request:
    temporary_learning_space, classroom short_term, straw_school, school shelter_emergency, classroom
    shelter_emergency
school_building not schools_attacked overcrowding_request: school_build, school_repair, classroom create, classroom
    repair, school repair, school destroyed, school damaged, classroom insufficient, classroom overcrowded_classes,
    overcrowded_classes, classroom overcrowding, classroom enough
teachers not overcrowding_request host_communities out_of_school: teacher recruit, teacher insufficient, teacher
    leave_absence, teacher deploy, teacher flee, teacher qualified_staff, teacher enough, teacher stock_out, teacher
    school, teacher
teacher_pay not teachers: teacher pay, volunteer_teachers pay, contract_teachers pay, volunteer_teachers
train_teachers not teachers teacher_pay schools_attacked mhpss_training pfa_training: teacher train, headteachers
    train
school_kits_request not girls_schooling out_of_school: school_kits, textbooks, teacher_kits, school bag, textbooks
    child, book child, book school, book pupils
school_committees not social_cohesion: school_committee, parent_association
early_childhood not out_of_school: preschool
school_exams: exams
school_costs: school_fees
occupied_schools_request not emergency_shelter_request relocate_sites reopen_schools schools_attacked voluntary_return
    returns_support overcrowding_request out_of_school site_planning site_management: occupied_schools,
    collective_centres school, school evacuate, school relocate, classroom occupied, classroom shelter idp, classroom
    idp occupied, school occupied idp, classroom homeless, school idp shelter, classroom relocate, classroom household,
    classroom sleep_word
accelerated_learning_request not out_of_school: accelerated_learning
out_of_school: back_to_school, school_access, school child access, attendance child, attendance idp, attendance girls,
    child school, idp school, child register school, child educate, idp educate
girls_schooling not out_of_school: girls school, girls educate, girls retention, girls back_to_school, girls
    school_access, retention
girls_and_boys not girls_and_boys girls_schooling: girls boys school, girls boys educate, girls boys school_access
literacy_request: literacy
mobile_clinics not health_care_access siege_lifted: mobile_clinic, mobile_team health, mobile_team medical,
    mobile_team health_district
mobile_clinics_run not mobile_clinics fuel_supplied: mobile_clinic fuel, mobile_clinic repair, mobile_clinic broken,
    mobile_clinic pay
catch_up_vaccines not catch_up_vaccines accelerated_learning_request: vaccination_campaign child, vaccinate child,
    measles accelerated_learning
care_by_mobile_clinics not care_by_mobile_clinics mobile_clinics: mobile_clinic psychologists, mobile_clinic
    psychosocial, mobile_clinic gbv
drug_stockouts not health_care_access: medicine, medical_supplies
health_centres not health_care_access: health_centre repair, health_centre_down, health_centre reopen, health_centre
    destroyed, health_centre damaged, health_centre close, health_centre working, health_centre looting, health_centre
    forgotten, health_centre fire
rape_kit_places not rape_kit_places health_centres drug_stockouts: pep, care_rape_clinical
health_staff not health_centres: health_worker insufficient, health_worker recruit, health_worker deploy,
    health_worker leave_absence, health_worker flee, health staff insufficient, midwife health_centre, health_centre
    qualified_staff, doctor insufficient, health_worker enough, health_worker stock_out, midwife insufficient, doctor
    nurse, health_worker forgotten, doctor leave_place, nurse leave_place, health_worker leave_place
health_staff_trained not health_staff health_care_access health_centres ngo_capacity: health_worker train, nurse
    train, midwife train, doctor train
free_care_request not health_care_access: free_care, health free, health pay, user_fees, health price
health_care_access: health_access, primary_health, access health idp, health services, access health refugee, health
    decentralise, medical mortality, medical forgotten, health far_away, treatment forgotten, medical access, health
    idp, health mortality, health forgotten, health_centre far, health_centre near, access_en health_centre, access
    health_centre, health service_word
malnutrition_care not food_assistance: malnutrition child, malnutrition under_five, malnutrition idp, malnutrition
    care_given, malnutrition treatment, malnutrition raise
nutrition_wards not malnutrition_care health_centres: nutrition_inpatient reopen, nutrition_inpatient create,
    nutrition_inpatient raise, nutrition_inpatient working, nutrition_inpatient hospital, nutrition_inpatient
    hospitalisation
family_screening not malnutrition_care: nutrition_screening mothers, nutrition_screening parent, nutrition_screening
    train house
supplementary_feeding not malnutrition_care: supplementary_food give, supplementary_food resume_restart,
    supplementary_food stock_out, supplementary_food child
therapeutic_food_stocks not malnutrition_care prepositioning pipeline_breaks_request: therapeutic_food preposition,
    therapeutic_food rain, therapeutic_food dry_season, therapeutic_food stock_out, therapeutic_food transport,
    therapeutic_food give
malnutrition_else not malnutrition_else malnutrition_care: nutrition_screening, malnutrition train, malnutrition
    indicator, malnutrition percentage, malnutrition mobile_team, malnutrition target, supplementary_food,
    therapeutic_food preposition
reproductive_health_request: reproductive_health, maternal_health health, family_planning, delivery_kit,
    emergency_obstetric, antenatal, childbirth midwife, childbirth women, midwife women, childbirth forgotten,
    childbirth safe, midwife childbirth, childbirth house
vaccination: vaccinate, measles vaccinate, vaccination_campaign, routine_vaccination, measles accelerated_learning
hiv_care not health_care_access: hiv
ambulances not referral_paths mine_victims_helped gbv_referral_pathways boats_used: ambulance, evacuate medical,
    evacuate health, patient transport, hospital transport, evacuate patient, evacuate hospital, patient hospital
ambulances_let_through not ambulances access_general checkpoints: ambulance passage, ambulance corridor, ambulance
    hinder, ambulance checkpoint, ambulance negotiate, ambulance armed_groups, ambulance security_guarantees
ambulances_passing not ambulances_passing ambulances: ambulance armed_groups, ambulance corridor, ambulance access,
    ambulance negotiate, ambulance blockade, ambulance escort
epidemics: epidemic, disease_surveillance, measles raise, malaria raise, measles respond, malaria respond, measles
    malaria
livelihoods: income, entrepreneurship, empower_women idp, empower_women household, economic idp, economic household,
    employment idp, employment household, work_word idp income
youth_livelihoods not livelihoods radicalisation_request: income youth, employment youth, income adolescents,
    entrepreneurship youth, youth livelihood_help, youth economic, boys income, youth work_word
vocational_training not youth_livelihoods women_income livelihoods: train_vocational
agriculture_request not livelihoods food_assistance returnee_reintegration: seeds tools, seeds agricultural_inputs,
    seeds give, seeds returnee, seeds farmer, agricultural_inputs, agriculture activate, agriculture returnee,
    agriculture income, tools farmer, cultivate farmer, farmer tools, farmer forgotten, planting_season
seeds_for_fields not seeds_for_fields land_to_farm: seeds tools, seeds give, seeds farmer
pests_fought not agriculture_request: crop_pests
food_stores: food_stock, post_harvest
market_gardens not agriculture_request: market_gardening
livestock_request not livelihoods food_assistance vaccination water_points women_income: livestock, small_ruminants,
    restocking, livestock_vaccination, animal_feed, veterinary
fishing_support: fishing_gear, fishing give, fish_farming
market_access_request: market_access, market reopen, market access, market close
resilience_building not climate_shocks: resilience household, resilience community, resilience host, resilience idp
cattle_theft_request not livestock_request compensation: cattle_theft, looting livestock
savings_groups_request not livelihoods women_income youth_livelihoods: savings_groups, microcredit income
social_cohesion not host_families_request: cohesion, conflict host, dialogue, mediate community, conflict prevent
    community, stigma community, stigma ethnic_minorities, stigma idp, stigma returnee
other_dialogue not other_dialogue social_cohesion: dialogue civil_military, dialogue forces, dialogue eviction,
    dialogue donors, dialogue armed_groups, dialogue access, dialogue gbv, dialogue early_marriage, dialogue
    child_protection, dialogue fgm, dialogue patriarchal_norms, dialogue access_en
mediation: mediate
land_conflicts not land_conflicts mediation social_cohesion: mediate land, land_conflict, conflict land
farmers_herders not social_cohesion mediation land_disputes: farmer_herder_conflict
shared_resources not social_cohesion: natural_resources
peace_committees_request not social_cohesion mediation: peace_committees
women_and_peace not social_cohesion peace_committees_request women_in_decisions womens_org_support mediation
    womens_organisations: women participate cohesion, women_leaders, women peace_committees, women peace_talks,
    women_peace_security, women dialogue participate, women cohesion decision, women cohesion represented, women
    mediate, women dialogue decision, women cohesion leave_absence, women include cohesion
radicalisation_request not recruitment_of_children_prevented: radicalisation, youth armed_groups, youth recruit
youth_engagement: youth participate, youth consult_communities, youth decision, youth represented, youth committee,
    youth talk_to
ex_combatants_request not radicalisation_request caafag_reintegrated: ex_combatants reintegration, ex_combatants
    return, disarm
arms_in_camps not arms_in_camps ex_combatants_request: disarm camp, disarm civilian_character
children_released not children_released ex_combatants_request returnee_reintegration vocational_training
    radicalisation_request: caafag, child disarm
cooking_energy not wood_collection_risk environment_request savings_groups_request: stoves, cook fuel
environment_request: environment, tree, deforestation, desertification
climate_shocks: climate, climate_adaptation
flood_preparedness not site_floods flood_response contingency: flood prepare_disaster, rain prepare_disaster, rain
    preposition, flood preposition, flood early_warning, sandbags
floods_warned not flood_preparedness warned_early: flood early_warning phone_sms, flood alert_system
contingency: prepare_disaster
prepositioning not contingency nfi_request flood_preparedness: preposition nfi, preposition kit, preposition urgent,
    preposition respond, preposition food, contingency_stocks, preposition road, preposition dry_season, preposition
    give
other_stocks not other_stocks prepositioning contingency flood_preparedness: preposition pep, preposition medicine,
    preposition dignity_kit, preposition fuel, preposition therapeutic_food
flood_response not food_assistance: flood affected_people, flood respond, flood household, flood urgent
state_return not voluntary_return returns_support basic_services repatriation_request site_security courts_back:
    state_presence, return_of_civil_servants, local_authorities deploy, local_authorities flee, local_authorities
    leave_absence
pressed_returns not pressed_returns state_return: return pressure, return idp local_authorities, return_forced
authority_capacity not ngo_capacity fuel_supplied vehicles basic_services: local_authorities train, local_authorities
    give, local_authorities equip, local_authorities institutional_support, local_authorities without_means,
    local_authorities insufficient, local_authorities capacity_word, local_authorities resources_word,
    local_authorities means_word, social_services equip, social_services vehicle, social_services it_equipment,
    social_services fuel, social_services running_costs, social_services working, social_services without_means,
    social_services means_word, social_services logistics, local_authorities vehicle, local_authorities it_equipment,
    local_authorities running_costs, local_authorities fuel means_word
authorities_involved: local_authorities participate, local_authorities work_word, local_authorities respond,
    local_authorities partnership
basic_services not social_workers_needed: services, service_word community, service_word idp, service_word access,
    service_word insufficient
needs_assessment not warned_early: assess
births not births idp_registered: birth_certificate, child register
data_needs: data insufficient, data age, data gender, disaggregated, data, data hard_to_reach
coordination_of_else not coordination_of_else coordination: coordinate referral, coordinate local_authorities,
    coordinate gbv, coordinate workshop_meeting, coordinate disability, coordinate cluster, coordinate health,
    coordinate mine_action, coordinate child_protection, coordinate forces, coordinate civil_military
partners_else not partners_else presence_increased: partners funding, partners train, partners reporting
rapid_response_request not warned_early: rapid_response, response_time respond, aid_word early_late, respond
    early_late, respond accelerate, aid_word response_time, early_warning shorten, early_warning accelerate, aid_word
    accelerate, aid_word shorten, early_warning aid_word
assessed_rapidly not assessed_rapidly rapid_response_request: assess rapid_response
capacity_for_money not capacity_for_money local_direct_funding: train funding, train funding protect
locals_skilled_in_finance not locals_skilled_in_finance local_direct_funding vocational_training: localisation funding
    insufficient train_vocational, localisation finance
dark_is_feared not dark_is_feared separated_latrines_request: light afraid
cholera_vaccines not cholera_vaccines cholera_request: cholera vaccinate
child_recruitment_said not child_recruitment_said radicalisation_request: armed_groups child, child_recruitment,
    adolescents armed_groups, armed_groups boys
child_in_family not child_in_family host_families_request: foster child, uasc, alternative_care, caafag
straight_to_locals not straight_to_locals pooled_funds: direct_funding localisation, access localisation pooled_fund
pupils_per_teacher not pupils_per_teacher school_building overcrowding_request out_of_school: overcrowded_classes
    teacher
teachers_of_else not teachers_of_else teachers: teacher psychosocial, teacher kit, teacher forces, teacher gbv,
    teacher risk_education, teacher violence, teacher psea, teacher assess, teacher disability, teacher cash, teacher
    food, teacher shelter, teacher house, teacher child_protection, teacher curriculum, teacher peace_talks, teacher
    cohesion, teacher female_staff, teacher exams, teacher guidelines
services_repaired not services_repaired house_repair: repair school, repair health_centre, repair borehole, repair
    road, repair water_point, repair safe_space, repair water
health_of_else not health_of_else health_care_access: psychosocial, gbv_matter, reproductive_health, vaccinate,
    mine_victims, hiv, epidemic, childbirth, malnutrition, mobile_clinic
tension_over_water not tension_over_water water_points: water cohesion host, water conflict host
stigma_of_else not stigma_of_else social_cohesion: stigma survivor, stigma gbv, stigma disability, stigma hiv, stigma
    caafag, stigma child, stigma psychosocial, stigma gbv_matter, stigma born_of_rape
consent_said not consent_said site_lighting: informed_consent
school_environment not school_environment environment_request: environment school, protective_environment
schools_of_hosts not schools_of_hosts host_communities: host school, host land, host cohesion
"""

REQUESTS = PERSONS + PROTECTION + RESPONSE

# Whom it is said to, or for whom: requests of their own only where nothing else is asked for
BY_THE_WAY = (
    "hct_place advocacy_common participation basic_services info_to_communities presence_increased "
    "returnee_reintegration host_communities out_of_school targeting data_needs refugees_assisted "
)

# Requests that something be not done: «no forced returns» asks for nothing else than «voluntary returns»
THAT_IT_STOPS = (
    "voluntary_return evictions_stopped escorts_avoided refoulement ihl_respect schools_attacked health_attacked "
    "arbitrary_arrests recruitment_of_children_prevented child_marriage child_labour_ended schools_vacated_by_forces "
    "siege_lifted gbv_impunity impunity_ended duplication_avoided "
)
