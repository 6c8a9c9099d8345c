"""Several answers of one person: which is withdrawn, what is still waited for, and what a late word may belong to."""

from tests.dialogues.stage import Stage, at, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


async def test_withdraw_under_a_receipt_is_about_that_organisation_alone(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/for OIM téléphone 1) Abris")
    await stage.mariam.tells("/for SIF papier 1) Prévention")
    receipt = stage.mariam.with_button("Retirer")
    await stage.mariam.tells("/for ACTED e-mail 1) Eau")
    stage.forgets()

    await stage.mariam.presses("Retirer", on=receipt)

    assert stage.mariam.hears()[0].startswith("#1 : la réponse du 7 juin 15:00 (Mariam Diallo) est retirée.")
    assert [s.current.text for s in stage.store.submissions_to(1) if s.withdrawn] == ["1) Prévention"]

    # /withdraw offers all of them, by the organisations they are of.
    await stage.mariam.tells("/withdraw")
    assert stage.mariam.private.last.buttons[:2] == [
        "#1 · OIM · 1) Abris (Mariam Diallo, 7 juin 15:00)",
        "#1 · ACTED · 1) Eau (Mariam Diallo, 7 juin 15:00)",
    ]


async def test_two_answers_of_one_organisation_are_still_asked_about(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Eau", to=call)
    await stage.ibrahim.replies("1) Abris\n2) Écoles", to=call)
    stage.forgets()
    await stage.ibrahim.presses("Retirer")
    assert stage.ibrahim.hears() == ["#1 : quelle réponse retirer ?"]
    assert len(stage.ibrahim.private.last.buttons) == 3


async def test_what_is_withdrawn_is_not_waited_for_any_more(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    call = await stage.opens("Matrice 3W; contributions vendredi 16 juin")
    await stage.aissata.replies("1) Gao\n2) Kidal", to=call)
    await stage.aissata.presses("Modifier")
    await stage.aissata.presses("Retirer")
    stage.forgets()

    await stage.aissata.sends(stage.telegram_bot, file=("drc.docx", b"PK"))

    assert stage.aissata.hears() == ["À quoi répondez-vous ? Votre message est gardé en attendant."]
    assert not any(s.counts for s in stage.store.submissions_to(2))


async def test_after_the_close_a_further_point_can_still_be_for_what_was_answered(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Eau", to=call)
    await stage.opens("Matrice 3W; contributions vendredi 23 juin")
    await stage.opens("Indicateurs; contributions vendredi 23 juin")
    await stage.winds_to(at(16, 9))
    stage.forgets()

    await stage.aissata.tells("Autre point : numéro vert pour les survivantes")

    assert stage.aissata.hears() == ["À quoi répondez-vous ? Votre message est gardé en attendant."]
    buttons = stage.aissata.private.last.buttons
    assert [b[:3] for b in buttons[:-1]] == ["#2 ", "#3 ", "#1 "]
    await stage.aissata.presses("#1")
    assert "Reçue après l'échéance" in stage.aissata.hears()[0]


async def test_a_receipt_names_no_moment_that_has_passed(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies("1) Accès\n2) Eau", to=call)
    await stage.mariam.tells("/close 1")
    stage.forgets()
    await stage.winds_to(at(7, 15, 10))
    await stage.aissata.edits(mine, "1) Accès\n2) Eau\n3) Abris")
    assert stage.aissata.hears()[-1].endswith(
        "Les contributions sont closes ; une modification est encore prise jusqu'à la transmission."
    )
    await stage.mariam.tells("/reopen 1 jeudi 8 juin")
    await stage.winds_to(at(9, 9))
    stage.forgets()
    await stage.aissata.edits(mine, "1) Accès\n2) Eau\n3) Abris d'urgence")
    assert "Modifiable" not in stage.aissata.hears()[-1]


async def test_a_receipt_names_no_moment_that_has_passed_in_english(english: Stage) -> None:
    await english.aissata.tells("/language en")
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.mariam.tells("/close 1")
    await english.aissata.replies("1) Access", to=call)
    assert english.aissata.hears()[-1] == (
        "Received, thank you. #1, DRC, 1 point, 7 June 15:00.\n1. Access\n"
        "Received after the closing: it will be attached, marked “received after”."
    )


async def test_whoever_coordinates_reads_nothing_of_themselves_when_it_is_not_them(stage: Stage) -> None:
    await stage.mariam.tells("/roster +NRC @awa_nrc")
    await stage.opens(PRIORITIES)
    await stage.winds_to(at(13, 10))
    stage.forgets()
    await stage.awa.presses("Ce n'est pas moi")
    assert not any("Awa Touré" in said for said in stage.awa.hears())
    assert stage.awa.private.last.buttons == [
        "Désigner des points focaux",
        "Je ne sais pas",
        "Si, je représente NRC",
    ]
    assert stage.mariam.hears() == ["Awa Touré dit ne pas répondre pour NRC. Plus personne ne la représente."]
    await stage.awa.presses("Si, je représente NRC")
    assert stage.awa.hears() == ["D'accord : vous représentez NRC."]


async def test_a_line_put_in_front_by_an_edit_is_gone_with_the_next(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    mine = await stage.aissata.replies("- Eau potable\n- Abris", to=call)
    await stage.aissata.edits(mine, "- Accès à Ménaka\n- Eau potable\n- Abris")
    await stage.aissata.edits(mine, "- Accès\n- Eau potable\n- Abris")

    assert stage.store.submissions_to(1)[0].current.items == ("Accès", "Eau potable", "Abris")
    assert "\n1. Accès\n2. Eau potable\n3. Abris\n" in read(stage.aissata.private.last.text)


async def test_who_sends_all_points_again_is_offered_to_take_none_of_them_out(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès", to=call)
    stage.forgets()
    await stage.aissata.replies("1) Accès\n2) Eau", to=call)

    (receipt,) = stage.aissata.hears()
    assert "Elle remplace celle du 7 juin 15:00." in receipt
    assert not {"Ajouter à la précédente", "Remplacer la précédente"} & set(stage.aissata.private.last.buttons)
    assert stage.store.submissions_to(1)[-1].current.items == ("Accès", "Eau")
