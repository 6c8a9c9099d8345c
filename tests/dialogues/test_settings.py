"""A group's settings, each person's language, and what is kept about them."""

import json

from tests.dialogues.stage import Stage, at, read

PRIORITIES = "Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT"


async def test_zone_and_country_change_together_and_due_moments_stay_the_instants_they_were(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)

    await stage.mariam.tells("/settings zone juba")

    heard = stage.mariam.hears()
    assert any("Africa/Juba · jours fériés : Soudan du Sud" in said for said in heard)
    assert any("• #1 : vendredi 16 juin 2017, 02:59 (Juba)" in said for said in heard)
    assert "vendredi 16 juin, 02:59 (Juba)" in call.text
    assert stage.store.decision(1).contributions_due == at(15, 23, 59)


async def test_a_misspelt_zone_offers_those_meant(stage: Stage) -> None:
    await stage.mariam.tells("/settings zone Bamaco")
    await stage.mariam.presses("Africa/Bamako")

    assert "Fuseau : Africa/Bamako" in stage.mariam.hears()[-1]


async def test_the_language_of_the_group_is_changed_with_a_button_and_the_call_follows(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/settings")
    await stage.mariam.presses("English")

    assert stage.store.group(1).language == "en"
    assert "Thursday 15 June, 23:59 (Bamako)" in call.text
    assert "✓ English" in stage.mariam.private.messages[-1].buttons


async def test_names_are_shown_in_the_group_once_the_coordination_wants_it(stage: Stage) -> None:
    await stage.mariam.tells("/settings")
    await stage.mariam.presses("Mentions")
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(13, 9, 30))

    assert "Aïssata Maïga, Ibrahim Keïta (DRC)" in stage.group_hears()[-1]


async def test_quiet_hours_are_kept_to(stage: Stage) -> None:
    await stage.mariam.tells("/reglages silence 18h-10h")
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(15, 23))

    # 09:00 lies in the silence now: each gives way to the last permitted hour of the day before
    asked = {nudge.at for nudge in stage.store.nudges_of(1) if nudge.organisation}
    assert asked == {at(12, 17), at(14, 17)}


async def test_whoever_has_no_private_chat_is_invited_there_to_choose_a_language(stage: Stage) -> None:
    await stage.opens("Priorités; contributions jeudi 15 juin")
    newcomer = stage.meets("sira", "Sira", language_code="fr")
    await newcomer.writes("/language")

    invitation = stage.posts()[-1]
    assert [read(b) for b in invitation.buttons] == ["Ouvrir le chat privé"]
    await newcomer.presses("privé", on=invitation)
    await newcomer.presses("English")
    assert newcomer.hears()[-1] == "Noted: I write to you in English."
    assert stage.store.group(1).language == "fr"


async def test_a_member_chooses_only_their_own_language(stage: Stage) -> None:
    await stage.aissata.tells("/settings zone Africa/Juba")
    assert "revient à la coordination" in stage.aissata.hears()[-1]
    await stage.aissata.tells("/settings")
    await stage.aissata.presses("English")

    assert stage.aissata.hears()[-1] == "Noted: I write to you in English."
    assert stage.store.group(1).zone == "Africa/Bamako"


async def test_privacy_tells_the_days_of_the_configuration(stage: Stage) -> None:
    await stage.aissata.tells("/privacy")

    told = stage.aissata.hears()[-1]
    kept = stage.relance.config.retention
    assert all(
        f"{days} jours" in told for days in (kept.done_updates, kept.sent_messages, kept.closed_decisions, kept.files)
    )


async def test_export_hands_out_what_is_kept_about_this_person_alone(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.ibrahim.replies("1) Autre chose\n2) Encore", to=call)

    await stage.aissata.tells("/export")

    file = stage.aissata.private.messages[-1].document
    assert file is not None
    data = json.loads(file.content)
    assert data["person"]["name"] == "Aïssata Maïga"
    assert [s["versions"][0]["items"] for s in data["submissions"]] == [["Accès", "Écoles"]]
    assert "Encore" not in json.dumps(data["submissions"], ensure_ascii=False)


async def test_forget_asks_first_then_nothing_of_the_person_is_left_but_the_answer(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.aissata.tells("/forget")
    assert "1 réponse reste au nom de votre organisation" in stage.aissata.hears()[-1]
    assert stage.store.person(stage.aissata.person.id) is not None

    await stage.aissata.presses("Oui, effacer")

    assert stage.store.person(stage.aissata.person.id) is None
    kept = stage.store.submissions_to(1)[0]
    assert (kept.author, kept.author_name, kept.organisation) == (0, "", stage.store.group(1).roster[10].key)
    assert [f.person for f in stage.store.group(1).focal_points] == [stage.ibrahim.person.id]


async def test_who_coordinates_alone_is_warned_before_being_forgotten(stage: Stage) -> None:
    await stage.awa.tells("/handover @mariam_hcr")
    await stage.mariam.tells("/forget")

    assert "Vous êtes seul·e à coordonner « Cluster Protection Mali »" in stage.mariam.hears()[-1]
