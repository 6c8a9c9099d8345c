"""After the transmission each contributor can see what became of the contribution, who opened no chat before too."""

from domain.outgoing import parts
from tests.dialogues.stage import Stage, at, read
from tests.dialogues.test_transmission import PRIORITIES, answered


async def transmitted(stage: Stage, *points: str) -> None:
    await stage.mariam.tells("/transmit 1")
    for point in points:
        await stage.mariam.presses(point)
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")


async def test_whoever_never_opened_the_chat_sees_it_by_the_button_under_the_result(stage: Stage) -> None:
    call = await answered(stage)
    sira = stage.meets("sira", "Sira", language_code="fr")
    await stage.mariam.tells("/roster +TDH @sira_tdh")
    sira.person.username = "sira_tdh"
    await sira.replies("1) Écoles fermées à Gao", to=call)
    stage.forgets()
    await transmitted(stage, "· TDH")
    assert sira.hears() == []  # a bot cannot write first
    result = stage.posts()[-1]
    assert "1. Écoles fermées à Gao" in read(result.text)

    await sira.presses("Et ma contribution", on=result)

    (told,) = sira.hears()
    assert told == (
        "#1 Priorités pour l'EHP\n\n"
        "Version 1, transmise à l'EHP le mercredi 7 juin 2017, 15:00 (Bamako)\n"
        "TDH : votre contribution est retenue dans la version finale.\n• Écoles fermées à Gao"
    )
    await stage.aissata.presses("Et ma contribution", on=result)
    assert "DRC : votre contribution ne figure pas parmi les points retenus" in stage.aissata.hears()[-1]


async def test_it_can_be_asked_for_at_any_time(stage: Stage) -> None:
    call = await answered(stage)
    await stage.aissata.tells("/suite")
    assert stage.aissata.hears()[-1].startswith("Rien n'a encore été transmis dans ce groupe.")
    await stage.aissata.tells("/suite 1")
    assert "Pas encore transmise" in stage.aissata.hears()[-1]
    await transmitted(stage)
    stage.forgets()
    await stage.winds_to(at(8, 10))
    await stage.aissata.replies("1) Encore un point", to=call)

    await stage.aissata.tells("/outcome")
    told = stage.aissata.hears()[-1]
    assert "DRC : votre contribution a été transmise telle que vous l'avez envoyée." in told
    assert told.endswith(
        "Reçue depuis la version 1 : votre réponse va dans l'additif, que la coordination peut encore transmettre."
    )

    await stage.oumar.tells("/suite")
    assert "DRC" not in stage.oumar.hears()[-1]
    await stage.awa.tells("/suite 1")  # she took NRC's answer on the phone
    assert "NRC, pour qui vous avez répondu : sa contribution a été transmise" in stage.awa.hears()[-1]


async def test_with_how_many_others_it_was_joined(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("1 · NRC")
    await stage.mariam.presses("3 · DRC")
    await stage.mariam.presses("Version finale (2)")
    await stage.mariam.presses("2")
    await stage.mariam.presses("Réunir")
    await stage.mariam.presses("1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")

    (told,) = stage.aissata.hears()
    assert told.endswith(
        "DRC : votre contribution est réunie en partie avec celle d'une autre organisation dans la version finale.\n"
        "• Accès humanitaire dans le Gourma\n"
        "Non retenus : « Documentation *civile* & état [civil] » ; « Espaces sûrs »."
    )
    await stage.aissata.tells("/suite 1")
    assert "Non retenus : « Documentation *civile* & état [civil] » ; « Espaces sûrs »." in stage.aissata.hears()[-1]


async def test_of_each_item_with_how_many_others_it_is_joined_and_whose_answer_was_replaced_is_told_too(
    stage: Stage,
) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.ibrahim.starts()
    await stage.ibrahim.replies("1) Déminage", to=call)
    await stage.aissata.replies("1) Accès\n2) Déminage\n3) Véhicules", to=call)
    await stage.awa.tells("/for NRC téléphone 1) Accès humanitaire")
    await stage.awa.tells("/for SIF téléphone 1) Accès aux soins")
    stage.forgets()
    await stage.ibrahim.tells("/language en")
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("1 · NRC")
    await stage.mariam.presses("2 · DRC")
    await stage.mariam.presses("3 · DRC")
    await stage.mariam.presses("5 · SIF")
    await stage.mariam.presses("Version finale")
    for item in ("2", "3"):  # DRC's and SIF's go into NRC's
        await stage.mariam.presses(item)
        await stage.mariam.presses("Réunir")
        await stage.mariam.presses("1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")

    (told,) = stage.aissata.hears()
    assert told.endswith(
        "DRC : votre contribution est retenue en partie dans la version finale.\n"
        "• Accès humanitaire (avec 2 autres organisations)\n• Déminage\nNon retenu : « Véhicules »."
    )
    told = stage.ibrahim.hears()[-1]  # Aïssata's answer stood in place of his
    assert told.endswith(
        "DRC: your contribution is kept in part in the final version.\n"
        "• Accès humanitaire (with 2 other organisations)\n• Déminage\nNot kept: “Véhicules”."
    )


async def test_whoever_transmits_it_reads_of_their_own_contribution_too(stage: Stage) -> None:
    call = await answered(stage)
    await stage.mariam.tells("/roster +TDH @awa_tdh")
    stage.awa.person.username = "awa_tdh"
    await stage.awa.replies("1) Écoles fermées à Gao", to=call)
    stage.forgets()
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("· TDH")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")

    heard = stage.awa.hears()
    assert any("Contributeurs prévenus en privé : DRC et TDH." in said for said in heard)
    assert heard[-1].endswith("TDH : votre contribution est retenue dans la version finale.\n• Écoles fermées à Gao")


async def test_whoever_transmits_it_reads_of_their_own_contribution_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.mariam.tells("/roster +TDH @awa_tdh")
    english.awa.person.username = "awa_tdh"
    await english.awa.replies("1) Closed schools", to=call)
    english.forgets()
    await english.awa.tells("/transmit 1")
    await english.awa.presses("Mark as transmitted")
    await english.awa.presses("Confirm")

    heard = english.awa.hears()
    assert any("Contributors told in private: TDH." in said for said in heard)
    assert heard[-1].endswith("TDH: your contribution was transmitted as you sent it.")


async def test_a_group_may_leave_the_private_word_out(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/settings")
    assert "Suite donnée, dite en privé à chaque contributeur : oui" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Ne plus écrire aux contributeurs")
    assert "Suite donnée, dite en privé à chaque contributeur : non" in stage.mariam.hears()[-1]
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    assert (
        "En confirmant : cette version est figée, les relances s'arrêtent ; je n'écris rien aux contributeurs "
        "(réglage), qui verront la suite donnée avec /suite. Ce qui arrive ensuite va dans un additif."
        in stage.mariam.hears()[-1]
    )
    await stage.mariam.presses("Confirmer")

    assert stage.aissata.hears() == []
    await stage.awa.tells("/for SIF téléphone 1) Enfants non accompagnés")
    await stage.awa.tells("/language en")
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Prepare the addendum")
    assert (
        "When you confirm: version 2 is frozen; I write nothing to contributors (a setting), who can look it up with "
        "/outcome." in stage.awa.hears()[-1]
    )
    await stage.aissata.tells("/suite")
    assert "DRC : votre contribution a été transmise" in stage.aissata.hears()[-1]

    await stage.mariam.tells("/settings")
    await stage.mariam.presses("Écrire la suite aux contributeurs")
    assert stage.store.group(1).settings.tell_contributors


async def test_the_result_is_one_message_however_long_it_is(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    eight = "\n".join(f"{i}) {'Protection des civils ' * 20}n° {i}" for i in range(1, 9))
    await stage.aissata.replies(eight, to=call)
    await stage.awa.tells(f"/for NRC téléphone {eight}")
    await stage.mariam.tells("/transmit")
    for i in range(1, 9):
        await stage.mariam.presses(f"☐ {i} ·")
    await stage.mariam.presses("2 ›")
    for i in range(9, 17):
        await stage.mariam.presses(f"☐ {i} ·")
    await stage.mariam.presses("Marquer comme transmise")
    stage.forgets()
    await stage.mariam.presses("Confirmer")

    (result,) = stage.group_hears()
    assert len(parts(result)) == 1
    assert "16. Protection des civils" in result
    assert "Texte abrégé ici ; la coordination a la version entière." in result
    assert "Merci pour leurs contributions : NRC, DRC." in result


async def test_in_english(stage: Stage) -> None:
    await stage.mariam.tells("/reglages langue anglais")
    await stage.aissata.tells("/language en")
    await answered(stage)
    await transmitted(stage)
    result = stage.posts()[-1]
    await stage.aissata.presses("And my contribution?", on=result)
    assert stage.aissata.hears()[-1].endswith("DRC: your contribution was transmitted as you sent it.")


async def test_in_english_what_was_handed_in_for_another_is_told_as_theirs(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access", to=call)
    await english.mariam.tells("/for OIM phone 1) Shelter")
    await english.mariam.tells("/transmit 1")
    await english.mariam.presses("Mark as transmitted")
    english.forgets()
    await english.mariam.presses("Confirm")
    said = english.mariam.hears()
    assert "Contributors told in private: DRC. Without a private chat, not told: OIM." in said[0]
    assert said[-1] == (
        "#1 Priorities: no private message reaches OIM. A text ready to forward by e-mail or WhatsApp:\n\n"
        "Dear colleagues,\n\nOn Wednesday 7 June 2017, 15:00 (Bamako) we transmitted to the HCT “Priorities”. "
        "Thank you for your contribution.\n\nAll contributions were transmitted.\n\n"
        "Kind regards,\nthe coordination, Cluster Protection Mali"
    )
    await english.mariam.tells("/outcome 1")
    assert english.mariam.hears()[-1].endswith(
        "OIM, for which you answered: its contribution was transmitted as you sent it."
    )
