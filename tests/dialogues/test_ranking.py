"""The members rank the points: a round is opened, one voice an organisation; the first are taken over."""

import asyncio
import io
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

from docx import Document
from openpyxl import load_workbook

from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners, posted
from tests.dialogues.stage import Stage, at, open_stage, read
from tests.dialogues.test_transmission import files_of

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


async def answered(stage: Stage) -> Message:
    """DRC gave three points, NRC two; UNHCR has Mariam to speak for it, NRC Awa. Thursday, nine o'clock."""
    await stage.mariam.tells("/roster +UNHCR @mariam_hcr")
    await stage.mariam.tells("/roster +NRC @awa_nrc")
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès aux cercles\n2) Documentation civile\n3) Espaces sûrs", to=call)
    await stage.awa.tells("/for NRC téléphone 1) Audiences foraines 2) Abris d'urgence")
    await stage.winds_to(at(15, 9, 5))
    stage.forgets()
    return call


async def asks(stage: Stage, where: str = "En privé") -> None:
    """Mariam opens a round until noon of the next day."""
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Demander aux membres")
    await stage.mariam.presses("Où")
    await stage.mariam.presses(where)
    await stage.mariam.presses("Jusqu'à quand")
    await stage.mariam.presses("vendredi 16 juin, 12:00")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")


async def test_a_round_in_private_from_the_question_to_the_final_version(stage: Stage) -> None:
    card = await answered(stage)

    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("Demander aux membres")
    setup = stage.mariam.hears()[-1]
    assert "Au choix : 5 points\nPar organisation : 3 choix au plus" in setup
    await stage.mariam.presses("Où")
    await stage.mariam.presses("En privé")
    await stage.mariam.presses("Jusqu'à quand")
    await stage.mariam.presses("vendredi 16 juin, 12:00")
    await stage.mariam.presses("Aperçu")
    preview = stage.mariam.hears()[-1]
    assert "Quels points transmettre en premier ? 3 choix au plus, une voix par organisation" in preview
    assert "\n\n3. Accès aux cercles\n\n" in preview
    assert "DRC" not in preview
    await stage.mariam.presses("Ouvrir le tour")

    (asked,) = stage.aissata.hears()
    assert asked == (
        "Bonjour Aïssata. #1 Priorités pour l'EHP : les membres choisissent les points à transmettre. Votre voix "
        "compte pour DRC, jusqu'à vendredi 16 juin, 12:00 (Bamako). Déjà voté ? Rien à faire."
    )
    await stage.aissata.presses("Voter")
    for line in ("☐ 1", "☐ 3", "☐ 4"):
        await stage.aissata.presses(line)
    answer = await stage.aissata.presses("☐ 5")
    assert read(answer.text) == "3 choix au plus : retirez-en un d'abord."
    await stage.aissata.presses("☑ 4")
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    assert stage.aissata.hears()[-1] == (
        "#1 : le vote de DRC est enregistré, merci.\n\n1. Audiences foraines\n3. Accès aux cercles\n\nModifiable "
        "jusqu'à vendredi 16 juin, 12:00 (Bamako). Le résultat, qui vous sera dit à la fin, ne montre que le "
        "nombre de voix. Avec très peu de votes, la coordination peut en déduire qui a choisi quoi."
    )

    # The latest of two focal points counts, and the other is told.
    await stage.ibrahim.presses("Voter")
    await stage.ibrahim.presses("☑ 3")
    await stage.ibrahim.presses("☐ 5")
    await stage.ibrahim.presses("Valider mon vote")
    assert stage.aissata.hears() == [
        "#1 : Ibrahim Keïta a voté pour DRC. Ce vote remplace le précédent ; le dernier compte.\n\n"
        "1. Audiences foraines\n5. Espaces sûrs"
    ]
    await stage.awa.presses("Voter")
    await stage.awa.presses("☐ 5")
    await stage.awa.presses("Valider mon vote")

    # Who coordinates sees who has voted, not for what; and votes for an organisation that is not on Telegram.
    await stage.mariam.presses("Actualiser")
    state = stage.mariam.hears()[-1]
    assert "2 organisations sur 20 ont voté. Le résultat se voit à la fin." in state
    assert "Espaces" not in state
    await stage.mariam.presses("Voter pour une organisation")
    await stage.mariam.presses("OIM")
    await stage.mariam.presses("☐ 1")
    await stage.mariam.presses("Valider mon vote")
    assert "le vote d'OIM est enregistré" in stage.mariam.hears()[-1]
    assert read(card.text).endswith(
        "Tour de classement ouvert jusqu'à vendredi 16 juin, 12:00 (Bamako) : 3 organisations ont voté. Une "
        "contribution qui arrive maintenant ne sera pas sur le bulletin."
    )

    await stage.winds_to(at(16, 12, 5))

    result = stage.mariam.hears()[-1]
    assert result == "\n\n".join(
        (
            "#1 Priorités pour l'EHP\nClassement par les membres, tour clos vendredi 16 juin, 12:00 (Bamako). "
            "3 organisations sur 20 ont voté.",
            "1. ex æquo 2 voix\nAudiences foraines",
            "1. ex æquo 2 voix\nEspaces sûrs",
            "3. ex æquo 0 voix\nAbris d'urgence",
            "3. ex æquo 0 voix\nAccès aux cercles",
            "3. ex æquo 0 voix\nDocumentation civile",
            # Of three votes the coordination gave one itself and one for OIM: beside names the third would be DRC's.
            NOT_SAID,
        )
    )
    assert stage.awa.hears()[-1] == result
    assert "Tour de classement" not in card.text
    await stage.mariam.presses("Choisir moi-même")
    assert "☐ 4. DRC · 0 voix\nDocumentation civile\n\n☐ 5. DRC · 2 voix\nEspaces sûrs" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Reprendre les 2 premiers")
    assert "1. Audiences foraines\nNRC\n\n2. Espaces sûrs\nDRC" in stage.mariam.hears()[-1]
    keeps_its_manners(stage)


def the_poll(stage: Stage) -> Message:
    return next(m for m in reversed(stage.posts()) if m.poll)


async def test_telegrams_own_poll_is_voted_in_and_stopped_at_its_end(stage: Stage) -> None:
    await answered(stage)

    await asks(stage, "Sondage")

    poll = the_poll(stage)
    shown = poll.raw_poll()
    assert read(shown["question"]) == (
        "#1 Priorités pour l'EHP : quels points transmettre en premier ? 3 choix au plus, une voix par organisation, "
        "jusqu'à vendredi 16 juin, 12:00 (Bamako)."
    )
    assert [o["text"] for o in shown["options"]] == [
        "1. Audiences foraines",
        "2. Abris d'urgence",
        "3. Accès aux cercles",
        "4. Documentation civile",
        "5. Espaces sûrs",
    ]
    assert (shown["is_anonymous"], shown["allows_multiple_answers"], poll.hides_results) == (False, True, True)
    stage.forgets()

    # Two of one organisation: one voice, the latest. Whoever speaks for none is told; four ticks are too many.
    stage.aissata.person.votes(poll, 0, 2)
    await stage.settled()
    stage.ibrahim.person.votes(poll, 4)
    await stage.settled()
    assert stage.aissata.hears() == [
        "#1 : Ibrahim Keïta a voté pour DRC. Ce vote remplace le précédent ; le dernier compte.\n\n5. Espaces sûrs"
    ]
    sira = stage.meets("sira", "Sira", language_code="fr")
    await sira.presses("Voter en privé", on=poll)
    stage.forgets()
    sira.person.votes(poll, 1)
    stage.awa.person.votes(poll, 0, 1, 2, 3)
    await stage.settled()
    assert sira.hears() == [
        "#1 : vous ne parlez pour aucune organisation de la liste, et chaque voix est celle d'une organisation. Si "
        "vous êtes point focal, demandez à la coordination (Mariam Diallo, Awa Touré) de vous inscrire. Un vote donné "
        "dans le sondage comptera alors, sans le refaire."
    ]
    assert stage.awa.hears() == [
        "#1 : vous avez coché 4 lignes dans le sondage, pour 3 au plus. Votre vote comptera dès que vous en aurez "
        "gardé 3 ou moins."
    ]
    stage.awa.person.votes(poll, 0)
    await stage.settled()
    await stage.mariam.tells("/rank")
    state = stage.mariam.hears()[-1]
    assert "1 vote ne compte pas encore : Sira, sans organisation." in state

    # Taken back in the poll, the colleague's vote counts again.
    stage.ibrahim.person.votes(poll)
    await stage.settled()

    await stage.winds_to(at(16, 12, 5))
    result = stage.mariam.hears()[-1]
    assert "1. 2 voix\nAudiences foraines\nNRC, DRC\n\n2. 1 voix\nAccès aux cercles\nDRC" in result
    assert "2 organisations sur 20 ont voté" in result
    assert poll.poll_is_closed
    assert poll.buttons == []

    # The poll was the group's fifth message: the result is written into the closing one.
    await stage.mariam.presses("Reprendre les 2 premiers")
    stage.forgets()
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    assert stage.group_hears() == []
    assert any("1. Audiences foraines\n2. Accès aux cercles" in read(m.text) for m in stage.posts())
    assert posted(stage) == ["1"] * 5
    keeps_its_manners(stage)


NOT_SAID = "Quelles organisations ont voté, je ne le dis pas ici : avec si peu de votes, on lirait qui a choisi quoi."


async def votes(stage: Stage, **chosen: tuple[int, ...]) -> None:
    """Each of these people votes in private, for these lines."""
    for name, numbers in chosen.items():
        actor = stage.cast[name]
        await actor.tells("/rank")
        if name in ("mariam", "awa"):  # who coordinates sees first how it stands
            await actor.presses("Voter")
        for number in numbers:
            await actor.presses(f"☐ {number}")
        await actor.presses("Valider mon vote")


async def votes_for(stage: Stage, organisation: str, *numbers: int) -> None:
    """Mariam, for an organisation that said it elsewhere."""
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Voter pour une organisation")
    await stage.mariam.presses(organisation)
    for number in numbers:
        await stage.mariam.presses(f"☐ {number}")
    await stage.mariam.presses("Valider mon vote")


# What happens meanwhile


async def test_before_the_vote_it_is_said_who_will_see_what_and_names_stand_beside_counts_only_among_enough(
    stage: Stage,
) -> None:
    await answered(stage)
    for name in ("oim", "pam"):
        actor = stage.meets(name, name.upper(), username=f"{name}_focal", language_code="fr")
        await stage.mariam.tells(f"/roster +{name.upper()} @{name}_focal")
        await actor.starts()
    await asks(stage, "Message dans le groupe")
    await stage.aissata.tells("/rank")
    seen = (
        "Qui voit quoi : la coordination voit quelles organisations ont voté, le résultat ne montre que le nombre de "
        "voix. Avec très peu de votes, cela peut suffire à déduire qui a choisi quoi."
    )
    assert seen in stage.aissata.hears()[-1]
    await votes(stage, aissata=(1,), oim=(2,), mariam=(3,))
    await closes_round(stage)
    assert NOT_SAID in stage.mariam.hears()[-1]
    assert NOT_SAID in stage.awa.hears()[-1]

    await stage.mariam.presses("Ouvrir un autre tour")
    await stage.mariam.presses("Où")
    await stage.mariam.presses("En privé")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")
    await votes(stage, aissata=(1,), oim=(2,), pam=(2,))
    await closes_round(stage)
    assert "Ont voté : OIM, PAM, DRC." in stage.mariam.hears()[-1]


async def test_the_message_that_asks_follows_the_language_and_the_zone_of_the_group(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Message dans le groupe")
    asked = stage.posts()[-1]
    in_french = read(asked.text)
    assert "jusqu'à vendredi 16 juin, 12:00 (Bamako)." in in_french
    stage.group_hears()

    await stage.mariam.tells("/settings zone Africa/Niamey")
    assert read(asked.text) == in_french.replace("12:00 (Bamako)", "13:00 (Niamey)")
    await stage.mariam.tells("/settings language English")
    assert "one vote for each organisation, until Friday 16 June, 13:00 (Niamey)." in asked.text
    assert asked.buttons == ["Vote in private"]
    assert stage.group_hears() == []
    await votes(stage, aissata=(1,))
    assert len(stage.store.decision(1).rounds[0].votes) == 1


async def test_in_english_too_no_more_is_promised_than_holds(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June")
    await english.awa.tells("/for OIM phone 1) Access 2) Shelter 3) Water")
    await english.mariam.tells("/roster +ACTED @awa_nrc")
    assert call
    await english.mariam.tells("/rank")
    await english.mariam.presses("Where")
    await english.mariam.presses("In private")
    await english.mariam.presses("Preview")
    await english.mariam.presses("Open the round")
    english.forgets()
    await english.awa.presses("Vote")
    assert "With very few votes that can be enough to work out who chose what." in english.awa.hears()[-1]
    await english.aissata.presses("Voter")
    await english.aissata.presses("☐ 1")
    await english.aissata.presses("Valider")
    await english.mariam.tells("/rank")
    await english.mariam.presses("Close now")
    await english.mariam.presses("Close now")
    assert english.mariam.hears()[-1].endswith(
        "Which organisations voted I do not say here: with so few votes one would read who chose what."
    )


async def test_a_tie_at_the_edge_is_asked_about(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await votes(stage, aissata=(1, 3), awa=(1, 4))
    await votes_for(stage, "OIM", 1, 5)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Clore maintenant")
    await stage.mariam.presses("Clore maintenant")
    result = stage.mariam.private.messages[-1]
    told = stage.awa.hears()[-1]
    assert told == f"#1 : Mariam Diallo a clos le tour de classement.\n\n{stage.mariam.hears()[-1]}"
    stage.forgets()

    await stage.mariam.presses("Reprendre les 3 premiers", on=result)
    asked = stage.mariam.private.messages[-1]
    assert read(asked.text) == (
        "#1 : 3 points ont autant de voix (1 voix), et il reste 2 places. C'est à vous de choisir.\n\n"
        "☐ 3. Accès aux cercles\n\n☐ 4. Documentation civile\n\n☐ 5. Espaces sûrs"
    )
    assert [read(b) for b in asked.buttons] == [
        "Retenir 3",
        "Retenir 4",
        "Retenir 5",
        "Tous : 4 points en tout",
        "Aucun : 1 point en tout",
    ]
    await stage.mariam.presses("Retenir 5")
    assert "il reste 1 place" in read(stage.mariam.private.messages[-1].text)
    answer = await stage.mariam.presses("Retenir 3")
    assert read(answer.text) == "3 points repris dans la version finale."
    final = stage.mariam.hears()[-1]
    assert "1. Audiences foraines\nNRC\n\n2. Accès aux cercles\nDRC\n\n3. Espaces sûrs\nDRC" in final

    # Pressed once more: what stands there already is not taken twice. More than wanted is said, not refused.
    answer = await stage.mariam.presses("Reprendre les 2 premiers", on=result)
    await stage.mariam.presses("Tous : 4 points en tout")
    final = stage.mariam.hears()[-1]
    assert final.count("Audiences foraines") == 1
    assert "⚠️ C'est plus que le nombre demandé à chaque organisation (2 à 3)." in final


async def test_the_ballot_stays_as_it_was_and_what_changed_is_told_beside_it(stage: Stage) -> None:
    call = await answered(stage)
    await asks(stage)
    await votes(stage, aissata=(3, 5))

    await stage.aissata.replies("1) Accès aux cercles du nord\n2) Documentation civile\n3) Espaces sûrs", to=call)
    await stage.mariam.tells("/for ACTED téléphone 1) Santé mentale")
    stage.forgets()

    await stage.awa.presses("Voter")
    ballot = stage.awa.hears()[-1]
    assert "☐ 3. Accès aux cercles · modifié ou retiré par son auteur" in ballot
    assert "Santé mentale" not in ballot
    answer = await stage.awa.presses("☐ 3")
    assert read(answer.text) == "Ce point a été modifié ou retiré par son auteur : il ne peut plus être choisi."
    await stage.awa.presses("☐ 5")
    await stage.awa.presses("Valider mon vote")

    await stage.mariam.tells("/rank")
    state = stage.mariam.hears()[-1]
    assert "1 ligne du bulletin a été modifiée ou retirée par son auteur depuis l'ouverture." in state
    assert "2 points sont arrivés depuis l'ouverture et n'étaient pas au choix." in state

    await stage.winds_to(at(16, 12, 5))
    result = stage.mariam.hears()[-1]
    assert "1. 2 voix\nEspaces sûrs\n\n2. 1 voix · modifié ou retiré depuis\nAccès aux cercles" in result
    assert "2 points sont arrivés depuis l'ouverture et n'étaient pas au choix." in result
    await stage.mariam.presses("Reprendre le premier")
    assert "Accès" not in stage.mariam.hears()[-1]


async def test_a_decision_that_is_cancelled_ends_its_round(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Sondage")
    poll = the_poll(stage)
    await stage.mariam.tells("/cancel #1 réunion reportée")
    await stage.mariam.presses("Oui")
    await stage.winds_to(at(15, 9, 30))

    assert poll.poll_is_closed
    ended = stage.store.decision(1).rounds[-1].ended
    assert ended is not None
    assert ended.why == "cancelled"
    stage.forgets()
    await stage.aissata.tells("/rank")
    assert stage.aissata.hears() == [
        "Aucun tour de classement n'est ouvert. Quand la coordination en ouvre un, vous le trouvez ici."
    ]


async def test_once_transmitted_no_vote_is_taken_any_more(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.aissata.presses("Voter")
    await stage.aissata.presses("☐ 1")
    stage.forgets()
    await stage.awa.tells("/transmit")
    assert "⚠️ Un tour de classement est ouvert jusqu'à vendredi 16 juin, 12:00 (Bamako)" in stage.awa.hears()[-1]
    await stage.awa.presses("Marquer comme transmise")
    assert "⚠️ Un tour de classement est ouvert jusqu'à vendredi 16 juin, 12:00 (Bamako)" in stage.awa.hears()[-1]
    await stage.awa.presses("Confirmer la transmission")

    await stage.aissata.presses("Valider mon vote")

    assert stage.aissata.hears()[-1] == (
        "#1 est transmise : le tour de classement s'est arrêté, aucun vote n'est plus pris."
    )
    await stage.winds_to(at(16, 13))
    decision = stage.store.decision(1)
    assert decision.round is None
    assert not any("Classement par les membres" in heard for heard in stage.mariam.hears())


async def test_a_transmission_moved_forward_ends_the_round_with_it(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.mariam.tells("/move #1 contributions jeudi 15 juin 17h; transmission vendredi 16 juin 9h30")
    stage.forgets()

    await stage.aissata.tells("/rank")
    assert "jusqu'à vendredi 16 juin, 09:30 (Bamako)" in stage.aissata.hears()[-1]
    await stage.winds_to(at(16, 9, 31))
    assert "tour clos vendredi 16 juin, 09:30 (Bamako)" in stage.mariam.hears()[-1]


# Who is let in by a vote, whose vote is seen


async def test_a_vote_in_a_forwarded_poll_lets_nobody_into_the_group(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Sondage")
    poll = the_poll(stage)
    await stage.oumar.starts()
    stage.ibrahim.person.leaves(stage.chat)
    await stage.settled()
    for actor in (stage.oumar, stage.ibrahim):
        actor.hears()
        await actor.tells("/status")
        await actor.tells("/ics")
        unknown = actor.hears()

        actor.person.votes(poll, 1)
        await stage.settled()
        assert actor.hears() == [
            "Votre vote est reçu, mais il ne compte pas encore : je ne vous connais pas dans le groupe de ce sondage. "
            "Si vous en faites partie, adressez-vous à sa coordination."
        ]
        await actor.tells("/status")
        await actor.tells("/ics")
        assert actor.hears() == unknown
        assert not any(f.person == actor.person.id for f in stage.store.group(1).focal_points)

    # The coordination sees whose votes they are, and decides; whoever it names counts, and is let in by that alone.
    await stage.mariam.tells("/rank")
    assert "2 votes ne comptent pas encore : Oumar Bah et Ibrahim Keïta, sans organisation." in stage.mariam.hears()[-1]
    await stage.mariam.tells("/roster +OIM @oumar_out")
    await stage.mariam.tells("/rank")
    assert "1 organisation sur 20 a voté." in stage.mariam.hears()[-1]

    # Nor does an outsider learn how the decision ended.
    await stage.mariam.tells("/cancel #1 réunion reportée")
    stage.ibrahim.hears()
    stage.aissata.hears()
    press = stage.mariam.with_button("Oui")
    await stage.relance.stop()
    pressed = asyncio.create_task(stage.mariam.person.presses(press, next(b for b in press.buttons if "Oui" in b)))
    await asyncio.sleep(0)
    stage.ibrahim.person.votes(poll, 2)
    stage.aissata.person.votes(poll, 2)
    await stage._begins()
    await pressed
    assert stage.ibrahim.hears() == []
    assert "#1 est annulée : le tour de classement s'est arrêté, aucun vote n'est plus pris." in stage.aissata.hears()


async def test_an_english_outsider_is_told_as_little(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Sondage")
    john = stage.meets("john", "John", member=False, language_code="en")
    await john.starts()
    john.hears()

    john.person.votes(the_poll(stage), 1)
    await stage.settled()

    assert john.hears() == [
        "Your vote has arrived, but it does not count yet: I do not know you in the group of this poll. If you belong "
        "to it, turn to its coordination."
    ]


async def test_the_coordination_neither_sees_nor_replaces_what_an_organisation_voted(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.mariam.presses("Voter pour une organisation")
    await stage.mariam.presses("DRC")
    await stage.mariam.presses("☐ 2")
    ticking = stage.mariam.with_button("☑ 2")
    await votes(stage, aissata=(1, 5))
    stage.forgets()
    refused = (
        "#1 : DRC a voté. La coordination ne voit pas ce vote et ne le remplace pas ; ses points focaux peuvent le "
        "changer jusqu'à vendredi 16 juin, 12:00 (Bamako)."
    )

    # Neither by what she had begun nor by the list.
    await stage.mariam.presses("Valider mon vote", on=ticking)
    assert stage.mariam.hears() == [refused]
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Voter pour une organisation")
    shown = stage.mariam.with_button("ACTED")
    assert stage.mariam.hears()[-1] == (
        "#1 : pour quelle organisation votez-vous ?\n\n1 organisation a voté elle-même et n'est plus dans la liste."
    )
    assert not any("DRC" in button for button in shown.buttons)
    await stage.mariam.presses("☐ 3", on=ticking)
    assert stage.mariam.hears() == [refused]
    assert [v.options for v in stage.store.decision(1).rounds[-1].votes] == [(1, 5)]

    # Taken back, the organisation may be voted for; what it votes itself replaces that, and stays its own.
    await stage.aissata.presses("Retirer le vote")
    await votes_for(stage, "DRC", 4)
    given = stage.mariam.with_button("Retirer le vote")
    assert "le vote de DRC est enregistré" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Modifier le vote")
    assert "☑ 4. Documentation civile" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Valider mon vote")
    assert "4. Documentation civile" in stage.aissata.hears()[-1]
    await stage.aissata.tells("/rank")
    await stage.aissata.presses("☐ 5")
    await stage.aissata.presses("Valider mon vote")
    stage.forgets()
    await stage.mariam.presses("Retirer le vote", on=given)
    assert stage.mariam.hears() == [refused]
    assert stage.aissata.hears() == []
    await stage.winds_to(at(16, 12, 5))
    result = stage.mariam.hears()[-1]
    assert "1. ex æquo 1 voix\nDocumentation civile\n\n1. ex æquo 1 voix\nEspaces sûrs" in result
    assert result.endswith(NOT_SAID)
    assert "DRC" not in result


async def test_where_all_have_voted_nobody_is_left_to_vote_for(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/settings language en")
    for organisation in stage.store.group(1).expected():
        if organisation.name != "DRC":
            await stage.mariam.tells(f"/roster -{organisation.name}")
    call = await stage.opens("Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June")
    await stage.aissata.replies("1) Access\n2) Shelter\n3) Water", to=call)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Where")
    await stage.mariam.presses("In private")
    await stage.mariam.presses("Preview")
    await stage.mariam.presses("Open the round")
    await stage.mariam.presses("Vote for an organisation")
    listed = stage.mariam.with_button("DRC")
    await stage.aissata.presses("Voter")
    await stage.aissata.presses("☐ 2")
    await stage.aissata.presses("Valider mon vote")
    stage.forgets()

    await stage.mariam.presses("DRC", on=listed)
    assert stage.mariam.hears() == [
        "#1: DRC has voted. The coordination does not see that vote and does not replace it; its focal points can "
        "change it until Thursday 8 June, 12:00 (Bamako)."
    ]
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Vote for an organisation")
    assert stage.mariam.hears()[-1] == (
        "#1: all organisations have voted themselves. There is no vote to give for them."
    )
    await stage.closes()


# What an earlier vote, or an earlier round, leaves behind


async def test_who_speaks_for_an_organisation_that_has_voted_is_told_so(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await votes(stage, aissata=(1,))
    await stage.ibrahim.presses("Voter")
    replaces = "DRC a déjà un vote : Aïssata Maïga, jeudi 15 juin, 09:05 (Bamako). Un nouveau vote le remplace."
    assert stage.ibrahim.hears()[-1].endswith(f"\n\n{replaces}")
    await stage.ibrahim.presses("☐ 5")
    assert stage.ibrahim.hears()[-1].endswith(f"\n\n{replaces}")
    await stage.ibrahim.presses("Valider mon vote")
    await stage.ibrahim.presses("Modifier le vote")
    assert "déjà un vote" not in stage.ibrahim.hears()[-1]

    # One given by the coordination says so.
    await votes_for(stage, "NRC", 2)
    await stage.awa.presses("Voter")
    assert stage.awa.hears()[-1].endswith(
        "NRC a déjà un vote : Mariam Diallo, pour la coordination, jeudi 15 juin, 09:05 (Bamako). Un nouveau vote le "
        "remplace."
    )
    keeps_its_manners(stage)


async def test_after_a_vote_for_one_organisation_the_next_is_one_press_away(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await votes_for(stage, "OIM", 1)

    await stage.mariam.presses("Voter pour une organisation")
    assert "✓ OIM" in stage.mariam.private.messages[-1].buttons
    await stage.mariam.presses("ACTED")
    await stage.mariam.presses("☐ 2")
    await stage.mariam.presses("Valider mon vote")
    await stage.mariam.presses("Retirer le vote")
    assert stage.mariam.hears()[-1] == "#1 : vote retiré. ACTED n'a pas de vote pour le moment."
    await stage.mariam.presses("Voter pour une organisation")
    assert "ACTED" in stage.mariam.private.messages[-1].buttons

    # Who votes for their own organisation is offered no other.
    await votes(stage, aissata=(1,))
    assert stage.aissata.private.messages[-1].buttons == ["Modifier le vote", "Retirer le vote"]


async def closes_round(stage: Stage) -> Message:
    """Mariam ends the round that is open, and looks at its result."""
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Clore maintenant")
    await stage.mariam.presses("Clore maintenant")
    return stage.mariam.private.messages[-1]


async def test_an_earlier_round_gives_way_to_the_newer_one(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await stage.aissata.presses("Voter")
    old_ballot = stage.aissata.with_button("Valider mon vote")
    await votes_for(stage, "OIM", 1, 2)
    first = await closes_round(stage)
    await stage.mariam.presses("Ouvrir un autre tour")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")
    stage.forgets()

    # While it is open.
    opened = "#1 : un tour plus récent existe, ouvert jusqu'à jeudi 15 juin, 17:00 (Bamako). C'est lui qui compte."
    await stage.mariam.presses("Reprendre les 2 premiers", on=first)
    assert stage.mariam.hears() == [opened]
    await stage.mariam.presses("Voir le tour ouvert")
    assert "Tour de classement ouvert" in stage.mariam.hears()[-1]
    await stage.aissata.presses("☐ 1", on=old_ballot)
    assert stage.aissata.hears()[-1] == opened
    await stage.aissata.presses("Voter")
    await stage.aissata.presses("☐ 4")
    await stage.aissata.presses("Valider mon vote")
    assert "Documentation civile" in stage.aissata.hears()[-1]

    # And once it has ended.
    await closes_round(stage)
    stage.forgets()
    await stage.mariam.presses("Reprendre les 2 premiers", on=first)
    assert stage.mariam.hears() == [
        "#1 : un tour plus récent existe, clos jeudi 15 juin, 09:05 (Bamako). C'est lui qui compte."
    ]
    assert stage.store.drafts_of(1, "selection") == []
    await stage.mariam.presses("Résultat du dernier tour")
    assert "1. 1 voix\nDocumentation civile" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Reprendre le premier")
    assert "1. Documentation civile\nDRC" in stage.mariam.hears()[-1]
    keeps_its_manners(stage)


async def test_in_english_too_an_earlier_vote_and_an_earlier_round_are_told_of(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/settings language en")
    john = stage.meets("john", "John", username="john_drc", language_code="en")
    await john.starts()
    await stage.mariam.tells("/roster +DRC @john_drc")
    call = await stage.opens("Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June")
    await stage.aissata.replies("1) Access\n2) Shelter\n3) Water", to=call)
    for first in (True, False):
        await stage.mariam.tells("/rank")
        if not first:
            await stage.mariam.presses("Open another round")
        await stage.mariam.presses("Where")
        await stage.mariam.presses("In private")
        await stage.mariam.presses("Preview")
        await stage.mariam.presses("Open the round")
        await stage.aissata.tells("/rank")
        await stage.aissata.presses("☐ 2")
        await stage.aissata.presses("Valider mon vote")
        await john.tells("/rank")
        assert john.hears()[-1].endswith(
            "\n\nDRC has a vote already: Aïssata Maïga, Wednesday 7 June, 15:00 (Bamako). A new vote replaces it."
        )
        await stage.mariam.presses("Vote for an organisation")
        await stage.mariam.presses("OIM")
        await stage.mariam.presses("☐ 1")
        await stage.mariam.presses("Cast my vote")
        await stage.mariam.presses("Vote for an organisation")
        await stage.mariam.presses("Cancel")
        await john.presses("☐ 3")
        await john.presses("Cast my vote")
        assert john.hears()[-1].endswith(
            "The result, which you will be told at the end, shows only the number of votes. With very few votes the "
            "coordination can work out who chose what."
        )
        await stage.mariam.presses("Close now")
        await stage.mariam.presses("Close now")
        assert john.hears() == [
            "#1 Priorities for the HCT\nYou voted; here is the members' ranking, round closed Wednesday 7 June, 15:00 "
            "(Bamako). 2 of 20 organisations have voted.\n\n1. tied 1 vote\nAccess\n\n1. tied 1 vote\nShelter\n\n"
            "1. tied 1 vote\nWater\n\nThe coordination chooses from this ranking what will be transmitted."
        ]
        if first:
            old = stage.mariam.with_button("Take the first 2")
    stage.forgets()

    await stage.mariam.presses("Take the first 2", on=old)
    assert stage.mariam.hears() == [
        "#1: there is a newer round, closed Wednesday 7 June, 15:00 (Bamako). It is the one that counts."
    ]
    await stage.mariam.presses("Result of the last round")
    assert "The members' ranking, round closed" in stage.mariam.hears()[-1]
    await stage.closes()


# What the members are told of the result


async def test_who_voted_is_told_the_result_once_and_the_group_bears_no_message_for_it(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await votes(stage, aissata=(1, 3))
    await stage.ibrahim.tells("STOP")  # of reminders; what a vote was promised comes all the same
    await votes(stage, ibrahim=(5,), awa=(5,))
    await votes_for(stage, "OIM", 1)
    await stage.winds_to(at(16, 11, 59))
    stage.forgets()
    budget = len(posted(stage))
    await stage.winds_to(at(16, 12, 0))
    await stage.restarts()
    await stage.winds_to(at(16, 12, 30))

    told = (
        "#1 Priorités pour l'EHP\nVous avez voté ; voici le classement par les membres, tour clos vendredi 16 juin, "
        "12:00 (Bamako). 3 organisations sur 20 ont voté.\n\n1. ex æquo 2 voix\nAudiences foraines\n\n"
        "1. ex æquo 2 voix\nEspaces sûrs\n\n3. 1 voix\nAccès aux cercles\n\n4. ex æquo 0 voix\nAbris d'urgence\n\n"
        "4. ex æquo 0 voix\nDocumentation civile\n\nLa coordination choisit, à partir de ce classement, ce qui sera "
        "transmis."
    )
    assert (stage.aissata.hears(), stage.ibrahim.hears()) == ([told], [told])
    # Who coordinates was told it as the coordination.
    assert [heard for heard in stage.awa.hears() if "Vous avez voté" in heard] == []
    assert len(posted(stage)) == budget
    keeps_its_manners(stage)


async def test_the_result_of_a_round_that_is_closed_waits_for_the_end_of_quiet_hours(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await votes(stage, aissata=(1,))
    await stage.winds_to(at(15, 20))
    stage.forgets()
    await closes_round(stage)
    assert stage.aissata.hears() == []

    await stage.winds_to(at(16, 7, 31))

    (told,) = stage.aissata.hears()
    assert "tour clos jeudi 15 juin, 20:00 (Bamako)" in told
    keeps_its_manners(stage)


async def test_where_a_poll_counts_otherwise_the_card_and_the_result_say_so(stage: Stage) -> None:
    card = await answered(stage)
    await asks(stage, "Sondage")
    otherwise = (
        "Le compte officiel prend une voix par organisation, votes en privé compris ; le sondage montre chaque "
        "personne qui y a voté."
    )
    assert read(card.text).endswith(
        "Tour de classement ouvert jusqu'à vendredi 16 juin, 12:00 (Bamako) : 0 organisation a voté. Une contribution "
        f"qui arrive maintenant ne sera pas sur le bulletin.\n\n{otherwise}"
    )
    stage.aissata.person.votes(the_poll(stage), 0, 1, 2, 3)
    await stage.settled()
    await votes(stage, ibrahim=(5,))
    assert stage.ibrahim.hears()[-1].endswith("Le résultat vous sera dit à la fin, avec qui a choisi quoi.")
    stage.forgets()

    await stage.winds_to(at(16, 12, 5))

    (told,) = stage.aissata.hears()
    assert "1. 1 voix\nEspaces sûrs\nDRC\n\n" in told
    assert f"\n\n{otherwise}\n\nLa coordination choisit" in told
    official = f"\n\nRésultat officiel du sondage\n1. Espaces sûrs : 1 voix\n\n{otherwise}"
    assert read(card.text).endswith(official)
    assert otherwise in next(heard for heard in stage.mariam.hears() if "Classement par les membres" in heard)
    keeps_its_manners(stage)

    # The poll stands on in the group: the card and /outcome explain it after the transmission too.
    await stage.mariam.presses("Reprendre le premier")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer")
    assert read(card.text).endswith(official)
    await stage.aissata.tells("/suite")
    assert (
        "#1 Priorités pour l'EHP\n\nLes membres avaient classé les points par sondage : le compte officiel prend une "
        "voix par organisation, votes en privé compris ; le sondage montre chaque personne qui y a voté.\n\nVersion 1"
    ) in stage.aissata.hears()[-1]


async def test_in_english_the_coordination_and_outcome_explain_the_official_count(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June; items 1")
    await english.aissata.replies("1) Access\n2) Shelter\n3) Water", to=call)
    await english.mariam.tells("/language english")
    for where in ("Poll", "In private"):
        await english.mariam.tells("/rank")
        if where == "In private":
            await english.mariam.presses("Open another round")
        await english.mariam.presses("Where")
        await english.mariam.presses(where)
        await english.mariam.presses("Preview")
        await english.mariam.presses("Open the round")
        await english.aissata.tells("/rank")
        await english.aissata.presses("☐ 1")
        await english.aissata.presses("Valider mon vote")
        await english.mariam.tells("/rank")
        await english.mariam.presses("Close now")
        await english.mariam.presses("Close now")
        explained = "The official count takes one vote for each organisation" in english.mariam.hears()[-1]
        assert explained is (where == "Poll")
    await english.mariam.presses("first")
    await english.mariam.presses("Mark as transmitted")
    await english.mariam.presses("Confirm")
    await english.aissata.tells("/language en")
    await english.aissata.tells("/outcome")
    assert (
        "The members had ranked the points in private, one vote for each organisation." in (english.aissata.hears()[-1])
    )


async def test_two_of_one_organisation_in_a_poll_are_one_voice_and_the_card_says_which(english: Stage) -> None:
    card = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access\n2) Shelter\n3) Water\n4) Schools\n5) Health", to=card)
    await english.mariam.tells("/rank")
    await english.mariam.presses("Where")
    await english.mariam.presses("Poll")
    await english.mariam.presses("Preview")
    await english.mariam.presses("Open the round")
    poll = the_poll(english)
    english.aissata.person.votes(poll, 0, 1)
    await english.settled()
    english.ibrahim.person.votes(poll, 2, 3)
    await english.settled()
    await english.winds_to(at(8, 11, 55))
    english.forgets()
    await english.winds_to(at(8, 12, 5))

    assert (
        "\n\nOfficial result of the poll\n1. Water: 1 vote\n1. Schools: 1 vote\n\n"
        "The official count takes one vote for each organisation" in read(card.text)
    )
    assert english.group_hears() == []


async def test_the_words_tell_of_the_ways_that_are_offered_and_warn_only_where_it_is_true(stage: Stage) -> None:
    warning = "celui-ci prend la place de l'annonce finale, qui s'écrira dans le message de clôture"
    private = (
        "• En privé : le bulletin va aux points focaux qui ont ouvert la conversation ; l'appel épinglé y mène aussi."
    )
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Abris\n2) Eau\n3) Santé", to=call)
    await stage.mariam.tells("/move 1 contributions mercredi 14 juin")
    await stage.mariam.tells("/move 1 contributions jeudi 15 juin")
    await stage.winds_to(at(15, 9, 5))

    # One place is left, that of the result. No closing message comes before the end of this round.
    await stage.mariam.tells("/rank")
    assert "Jusqu'à : jeudi 15 juin" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Où")
    await stage.mariam.presses("Sondage")
    assert warning not in stage.mariam.hears()[-1]
    # Before the end of this one it does.
    await stage.mariam.presses("Jusqu'à quand")
    await stage.mariam.presses("vendredi 16 juin, 12:00")
    assert warning in stage.mariam.hears()[-1]
    await stage.mariam.presses("Où")
    await stage.mariam.presses("En privé")
    assert warning not in stage.mariam.hears()[-1]

    # Now there is no place left at all: one way is offered, and told of; nothing of it takes a place.
    await stage.mariam.tells("/move 1 transmission lundi 19 juin")
    await stage.mariam.tells("/rank")
    assert warning not in stage.mariam.hears()[-1]
    await stage.mariam.presses("Où")
    assert stage.mariam.hears()[-1] == (
        f"#1 : où poser la question ?\n\n{private}\n\nLe groupe a déjà eu tous les messages prévus pour cette "
        "décision : le vote passe par l'appel épinglé et en privé."
    )
    await stage.mariam.presses("En privé")

    # Transmitted before it closed there is no closing message, and the result comes; nobody was told otherwise.
    stage.forgets()
    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    await stage.awa.presses("Confirmer")
    assert ["Transmise à l'EHP" in said for said in stage.group_hears()] == [True]


async def test_in_english_a_single_way_is_told_of_alone(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Monday 19 June to the HCT")
    await english.aissata.replies("1) Access\n2) Shelter\n3) Water", to=call)
    for day in ("14 June", "15 June", "14 June"):
        await english.mariam.tells(f"/move 1 contributions {day}")
    await english.mariam.tells("/rank")
    assert "takes the place" not in english.mariam.hears()[-1]
    await english.mariam.presses("Where")
    assert english.mariam.hears()[-1] == (
        "#1: where shall I ask?\n\n"
        "• In private: the ballot goes to focal points who opened the chat; the pinned call leads there too.\n\n"
        "The group has had all the messages planned for this decision: voting goes by the pinned call and in private."
    )


# Two at once, refusals


async def test_two_who_post_the_poll_again_post_it_once(stage: Stage) -> None:
    await answered(stage)
    stage.telegram.faults.loses_answer("sendPoll")
    await asks(stage, "Sondage")
    stage.forgets()

    for actor in (stage.mariam, stage.awa):
        lost = actor.with_button("Publier")
        actor.stage.telegram.press(lost, actor.person, str(lost.button(lost.buttons[0])["callback_data"]))
    await stage.settled()

    assert len([m for m in stage.posts() if m.poll]) == 2  # the one in doubt, and one more
    assert [told.what for told in stage.store.decision(1).told].count("ranking posted") == 2
    assert "Tour de classement ouvert" in stage.mariam.hears()[-1]
    assert "Tour de classement ouvert" in stage.awa.hears()[-1]


async def test_what_stands_where_telegram_takes_no_poll_is_not_posted_again(stage: Stage) -> None:
    await answered(stage)
    stage.telegram.faults.loses_answer("sendPoll")
    await asks(stage, "Sondage")
    stage.telegram.faults.fails(
        "sendPoll", error_code=400, description="Bad Request: not enough rights to send polls to the chat"
    )
    await stage.mariam.presses("Publier")
    stood = len(stage.posts())

    await stage.awa.presses("Publier")

    assert len(stage.posts()) == stood
    assert "Tour de classement ouvert" in stage.awa.hears()[-1]


async def test_a_round_opened_while_a_transmission_is_made_ends_with_it(stage: Stage) -> None:
    await answered(stage)
    await stage.awa.tells("/rank")
    await stage.awa.presses("Où")
    await stage.awa.presses("En privé")
    await stage.awa.presses("Aperçu")
    await stage.mariam.tells("/transmit")
    await stage.mariam.presses("3 · DRC")
    await stage.mariam.presses("Marquer comme transmise")
    begun, go, render = asyncio.Event(), asyncio.Event(), stage.relance.house.render

    async def held(*asked: Any) -> bytes:
        begun.set()
        await go.wait()
        return await render(*asked)

    stage.relance.house.render = held
    for actor, label, reached in (
        (stage.mariam, "Confirmer la transmission", begun.is_set),
        (stage.awa, "Ouvrir le tour", lambda: bool(stage.store.decision(1).rounds)),
    ):
        shown = actor.with_button(label)
        pressed = next(b for b in shown.buttons if label in read(b))
        stage.telegram.press(shown, actor.person, str(shown.button(pressed)["callback_data"]))
        await stage.until(reached)
        stage.clock.wind_to(stage.clock.now() + timedelta(seconds=40))
    go.set()
    await stage.settled()

    decision = stage.store.decision(1)
    assert decision.transmissions[0].at < decision.rounds[0].opened.at
    await stage.winds_to(at(15, 9, 15))
    ended = stage.store.decision(1).rounds[0].ended
    assert ended is not None
    assert (ended.why, ended.at) == ("transmitted", decision.rounds[0].opened.at)
    stage.forgets()
    await stage.aissata.presses("Voter")
    assert stage.aissata.hears() == [
        "#1 est transmise : le tour de classement s'est arrêté, aucun vote n'est plus pris."
    ]
    await stage.winds_to(at(16, 17))
    assert not any("Classement par les membres" in heard for heard in stage.mariam.hears())


async def test_two_who_coordinate_open_one_round(stage: Stage) -> None:
    await answered(stage)
    for actor in (stage.mariam, stage.awa):
        await actor.tells("/rank")
        await actor.presses("Aperçu")
    # What Mariam looks at is no longer what would be asked: Awa chose fewer voices.
    await stage.awa.presses("Retour")
    await stage.awa.presses("Choix : 3")
    await stage.awa.presses("2")
    answer = await stage.mariam.presses("Ouvrir le tour")
    assert read(answer.text) == "Cela a changé depuis cet aperçu. Voici ce qui serait demandé maintenant."
    assert "2 choix au plus" in stage.mariam.hears()[-1]
    assert stage.store.decision(1).rounds == ()

    await stage.mariam.presses("Ouvrir le tour")
    stage.forgets()
    await stage.awa.presses("Aperçu")
    assert "Tour de classement ouvert" in stage.awa.hears()[-1]
    assert len(stage.store.decision(1).rounds) == 1


async def test_what_is_refused_says_what_to_do(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/rank")
    assert stage.mariam.hears() == [
        "#1 : il faut au moins deux points écrits à départager. Attendez d'autres réponses, ou choisissez vous-même "
        "avec /transmettre."
    ]
    await stage.aissata.tells("/rank")
    assert stage.aissata.hears() == [
        "Aucun tour de classement n'est ouvert. Quand la coordination en ouvre un, vous le trouvez ici."
    ]
    await stage.aissata.replies("1) Accès\n2) Abris\n3) Eau", to=call)
    stage.forgets()

    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Jusqu'à quand")
    for typed, refused in (
        ("samedi 17 juin 10h", "c'est après la transmission, due vendredi 16 juin, 23:59 (Bamako)"),
        ("jeudi 15 juin 21h", "c'est hors des heures de travail du groupe"),
        ("aujourd'hui 15h10", "c'est trop tôt"),
        ("bientôt", "date"),
    ):
        await stage.mariam.tells(typed)
        assert refused in stage.mariam.hears()[-1]
    await stage.mariam.tells("vendredi 16 juin")
    assert "Jusqu'à : vendredi 16 juin, 17:00 (Bamako)" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Au choix (3)")
    await stage.mariam.presses("☑ 1")
    answer = await stage.mariam.presses("☑ 2")
    assert read(answer.text) == "Gardez au moins deux lignes au choix."
    await stage.mariam.presses("Retour")
    assert "Au choix : 2 points (1 retiré du choix)\nPar organisation : 1 choix au plus" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")

    # A member who speaks for nobody has no voice; an outsider does not even learn that there is a round.
    stage.forgets()
    ballot = stage.posts()[-1]
    assert ballot.poll
    sira = stage.meets("sira", "Sira", language_code="fr")
    await sira.presses("Voter en privé", on=ballot)
    assert sira.hears()[-1].startswith("#1 : vous ne parlez pour aucune organisation de la liste")
    await stage.oumar.starts()
    await stage.oumar.tells("/rank")
    assert "classement" not in stage.oumar.hears()[-1]
    # Nobody but the coordination prepares or closes: a focal point who says /rank gets the ballot.
    await stage.aissata.tells("/rank")
    assert stage.aissata.private.messages[-1].buttons == ["☐ 1", "☐ 2", "Valider mon vote (0 sur 1)"]
    answer = await stage.aissata.presses("Valider mon vote")
    assert read(answer.text) == "Cochez au moins une ligne. Pour retirer un vote, il y a « Retirer le vote »."
    await stage.aissata.presses("☐ 2")
    await stage.aissata.presses("Valider mon vote")
    await stage.aissata.presses("Retirer le vote")
    assert stage.aissata.hears()[-1] == "#1 : vote retiré. DRC n'a pas de vote pour le moment."
    assert stage.store.decision(1).rounds[-1].votes == ()

    # After the end an old button says when it was.
    await stage.aissata.tells("/rank")
    await stage.winds_to(at(16, 17))
    await stage.aissata.presses("☐ 1")
    assert stage.aissata.hears()[-1] == (
        "#1 : le tour de classement est terminé depuis vendredi 16 juin, 17:00 (Bamako) ; ce vote n'a pas pu être pris."
    )


# By the clock


async def test_those_who_have_not_voted_are_reminded_once_by_the_clock(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +UNHCR @mariam_hcr")
    await stage.mariam.tells("/roster +NRC @awa_nrc")
    await stage.aissata.replies("1) Accès\n2) Abris\n3) Eau", to=call)
    await stage.winds_to(at(8, 9))
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Où")
    await stage.mariam.presses("Message dans le groupe")
    await stage.mariam.presses("Jusqu'à quand")
    await stage.mariam.tells("vendredi 9 juin 8h")
    await stage.mariam.presses("Aperçu")
    stage.group_hears()
    await stage.mariam.presses("Ouvrir le tour")
    assert stage.group_hears() == [
        "#1 Priorités pour l'EHP\nQuels points transmettre en premier ? 2 choix au plus, une voix par organisation, "
        "jusqu'à vendredi 9 juin, 08:00 (Bamako).\n\n1. Accès\n\n2. Abris\n\n3. Eau\n\n"
        "Le vote se fait en privé ; le résultat, dit en privé à qui a voté, ne montre que le nombre de voix."
    ]
    asked = stage.posts()[-1]
    await stage.aissata.presses("Voter en privé", on=asked)
    await stage.aissata.presses("☐ 1")
    await stage.aissata.presses("Valider mon vote")
    stage.forgets()

    # Three hours before the end it is still quiet: the evening before, an hour before quiet begins.
    await stage.winds_to(at(8, 18, 29))
    assert (stage.awa.hears(), stage.group_hears()) == ([], [])
    await stage.restarts()
    await stage.winds_to(at(8, 19))

    assert stage.awa.hears() == [
        "Bonjour Awa. #1 Priorités pour l'EHP : nous n'avons pas encore le vote de NRC. Le tour de classement se "
        "termine vendredi 9 juin, 08:00 (Bamako) ; c'est notre seul rappel. STOP : plus de rappels."
    ]
    assert (stage.aissata.hears(), stage.ibrahim.hears()) == ([], [])
    assert stage.group_hears() == [
        "#1 Priorités pour l'EHP : 1 organisation sur 20 a voté. Le tour de classement se termine vendredi 9 juin, "
        "08:00 (Bamako)."
    ]
    reminding = stage.posts()[-1]
    await stage.restarts()
    await stage.winds_to(at(9, 8, 30))
    assert reminding not in stage.posts()
    assert [heard for heard in stage.awa.hears() if "vote de NRC" in heard] == []
    assert stage.group_hears() == []
    assert read(asked.text) == (
        "#1 Priorités pour l'EHP\nLe tour de classement est terminé depuis vendredi 9 juin, 08:00 (Bamako). "
        "1 organisation sur 20 a voté. Merci ; qui a voté lit le résultat en privé, et la coordination transmettra."
    )
    assert asked.buttons == []
    # Both of the group's lines were spent on the round: none reminds of the contributions any more.
    await stage.winds_to(at(16, 9))
    assert len([said for said in stage.group_hears() if "close" not in said]) == 0
    keeps_its_manners(stage)


async def test_what_comes_of_a_round_is_listed_ahead_and_comes(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Message dans le groupe")
    await votes(stage, mariam=(1, 2))
    stage.forgets()
    await stage.mariam.tells("/preview #1")
    told = stage.mariam.hears()[-1].split("\n\n")
    assert [block for block in told if "vendredi 16 juin" in block] == [
        "vendredi 16 juin, 07:30 (Bamako)\n"
        "• Dans le groupe : la clôture.\n"
        "• À la coordination (Mariam Diallo et Awa Touré) : la collecte est close.",
        "vendredi 16 juin, 09:00 (Bamako)\n"
        "• Rappel de vote, en privé, 2 organisations : NRC (Awa Touré) et DRC (Aïssata Maïga et Ibrahim Keïta).\n"
        "• En privé, 1 organisation : UNHCR (Mariam Diallo).\n"
        "• À la coordination (Mariam Diallo et Awa Touré) : rappel de la transmission.",
        "vendredi 16 juin, 12:00 (Bamako)\n"
        "• Fin du tour de classement.\n"
        "• À la coordination (Mariam Diallo et Awa Touré) : le résultat du classement.",
    ]
    await stage.winds_to(at(16, 9, 1))
    assert "nous n'avons pas encore le vote de DRC" in stage.aissata.hears()[-1]
    assert len([said for said in stage.group_hears() if "close" not in said]) == 0  # its lines were spent before
    await stage.winds_to(at(16, 12, 1))
    assert "Classement par les membres, tour clos" in stage.mariam.hears()[-1]
    assert stage.aissata.hears() == []


async def test_a_round_survives_a_restart_and_votes_given_meanwhile_count(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Sondage")
    poll = the_poll(stage)
    stage.aissata.person.votes(poll, 0)
    await stage.settled()
    await stage.winds_to(at(16, 10))
    await stage.relance.stop()
    stage.awa.person.votes(poll, 0, 1)
    stage.clock.wind_to(at(16, 12, 30))
    await stage._begins()
    await stage.winds_to(at(16, 12, 31))

    # They voted before the poll closed by itself: that the bot was away takes nothing from anybody.
    result = next(heard for heard in stage.mariam.hears() if "Classement par les membres" in heard)
    assert "1. 2 voix\nAudiences foraines\nNRC, DRC\n\n2. 1 voix\nAbris d'urgence\nNRC" in result


async def test_in_quiet_hours_the_ballots_wait_for_the_morning(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Abris\n3) Eau", to=call)
    await stage.winds_to(at(8, 20))
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Où")
    await stage.mariam.presses("En privé")
    await stage.mariam.presses("Aperçu")
    assert "⚠️ Le groupe est en heures calmes : les bulletins partiront à la reprise." in stage.mariam.hears()[-1]
    stage.forgets()
    await stage.mariam.presses("Ouvrir le tour")
    assert stage.aissata.hears() == []
    await stage.winds_to(at(9, 7, 29))
    assert stage.aissata.hears() == []

    await stage.winds_to(at(9, 7, 30))

    assert len(stage.aissata.hears()) == len(stage.ibrahim.hears()) == 1
    keeps_its_manners(stage)


async def test_an_organisation_may_change_its_name_or_leave_meanwhile(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Sondage")
    await votes(stage, aissata=(1,), awa=(1, 4))
    await stage.mariam.tells("/roster DRC = Conseil danois")
    await stage.mariam.tells("/roster -NRC")
    await stage.winds_to(at(16, 12, 5))

    result = next(heard for heard in stage.mariam.hears() if "Classement par les membres" in heard)
    assert "1 organisation sur 19 a voté." in result
    assert "Ont voté : Conseil danois." in result
    assert "1. 1 voix\nAudiences foraines" in result  # its author left: the point stays, it was contributed


# In the group


async def test_long_points_stand_in_full_above_the_poll(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    long = "Accès humanitaire aux cercles du nord, " * 4
    await stage.aissata.replies(f"1) {long}\n2) Abris\n3) Eau", to=call)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Aperçu")
    stage.group_hears()
    await stage.mariam.presses("Ouvrir le tour")

    above, poll = stage.group_hears()
    assert f"1. {' '.join(long.split()).rstrip(',')}\n\n2. Abris" in above
    assert "#1" in poll
    first = the_poll(stage).raw_poll()["options"][0]["text"]
    assert (
        first == "1. Accès humanitaire aux cercles du nord, Accès humanitaire aux cercles du nord, Accès humanitaire…"
    )
    assert len(first) <= 100


async def test_more_than_a_poll_holds_is_asked_on_pages_in_private(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("\n".join(f"{n}) Point {n} de la liste" for n in range(1, 15)), to=call)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Où")
    where = stage.mariam.private.messages[-1]
    assert [read(b) for b in where.buttons] == ["Message dans le groupe", "En privé", "‹ Retour"]
    assert read(where.text).endswith(
        "Le sondage de Telegram ne convient pas ici : il tient 12 lignes, et il y en a 14. Le bouton « Au choix » "
        "permet d'en retirer."
    )
    await stage.mariam.presses("En privé")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")
    await stage.aissata.presses("Voter")
    await stage.aissata.presses("☐ 2")
    await stage.aissata.presses("2 ›")
    assert "page 2 sur 2" in stage.aissata.hears()[-1]
    await stage.aissata.presses("☐ 14")
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    assert "2. Point 2 de la liste\n14. Point 14 de la liste" in stage.aissata.hears()[-1]


async def test_where_a_poll_does_not_do_the_lines_it_fails_on_are_named(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    long = "Accès humanitaire aux cercles du nord, "
    await stage.aissata.replies(f"1) {long * 4}fin\n2) Abris\n3) Eau", to=call)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")
    await stage.aissata.presses("Voter en privé", on=the_poll(stage))
    await stage.aissata.presses("☐ 2")
    await stage.aissata.presses("Valider mon vote")
    await closes_round(stage)
    await stage.mariam.presses("Ouvrir un autre tour")
    await stage.mariam.presses("Où")
    assert stage.mariam.hears()[-1].endswith(
        "Le sondage de Telegram ne convient pas ici : les textes longs se publient au-dessus, et il ne reste au groupe "
        "qu'un message pour cette décision. 1 ligne trop longue : 1."
    )

    await stage.mariam.tells(f"/for OIM téléphone 1) {long * 95}fin 2) Santé")
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Ouvrir un autre tour")
    await stage.mariam.presses("Au choix (5)")
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Où")
    assert re.search(
        r"les textes dépassent 3500 caractères en tout\. Les plus longs : ligne \d \(3708\), ligne \d \(159\), ligne ",
        stage.mariam.hears()[-1],
    )


async def test_in_english_the_lines_a_poll_fails_on_are_named_too(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/settings language en")
    call = await stage.opens("Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June")
    await stage.aissata.replies("\n".join(f"{n}) Point {n} of the list" for n in range(1, 15)), to=call)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Where")
    assert stage.mariam.hears()[-1].endswith(
        "Telegram's poll does not fit here: it holds 12 lines, and there are 14. The button “To choose from” takes "
        "some out."
    )
    await stage.closes()


async def test_a_long_list_goes_on_in_the_ballot(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("\n".join(f"{n}) Point {n} de la liste" for n in range(1, 41)), to=call)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Aperçu")
    stage.group_hears()
    await stage.mariam.presses("Ouvrir le tour")

    (asked,) = stage.group_hears()
    assert "30. Point 30 de la liste\n\n… et 10 autres lignes, dans le bulletin.\n\nLe vote se fait en privé" in asked


async def test_where_telegram_takes_no_poll_the_ballot_is_private(stage: Stage) -> None:
    await answered(stage)
    stage.telegram.faults.fails(
        "sendPoll", error_code=400, description="Bad Request: not enough rights to send polls to the chat"
    )
    await asks(stage, "Sondage")

    instead = stage.posts()[-1]
    assert read(instead.text).endswith(
        "Le vote se fait en privé ; le résultat, dit en privé à qui a voté, ne montre que le nombre de voix."
    )
    await stage.aissata.presses("Voter en privé", on=instead)
    await stage.aissata.presses("☐ 1")
    await stage.aissata.presses("Valider mon vote")
    await stage.winds_to(at(16, 12, 5))
    assert "est terminé depuis vendredi 16 juin, 12:00 (Bamako). 1 organisation sur 20 a voté." in read(instead.text)


async def test_a_poll_in_doubt_is_looked_for_and_its_votes_count(stage: Stage) -> None:
    await answered(stage)
    stage.telegram.faults.loses_answer("sendPoll")
    await asks(stage, "Sondage")
    assert any("je ne sais pas si le sondage est bien arrivé" in heard for heard in stage.mariam.hears())

    stage.aissata.person.votes(the_poll(stage), 0)
    await stage.settled()
    assert len(stage.store.decision(1).rounds[-1].votes) == 1

    await stage.mariam.presses("Publier")
    again = the_poll(stage)
    stage.awa.person.votes(again, 0)
    await stage.settled()
    assert len(stage.store.decision(1).rounds[-1].votes) == 2


async def test_a_group_that_moves_to_another_chat_is_asked_again(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, kind="group")
    await stage.sets_up()
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Abris\n3) Eau", to=call)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")
    before = the_poll(stage)
    stage.aissata.person.votes(before, 0)
    await stage.settled()
    stage.chat.becomes_supergroup()
    await stage.settled()

    after = the_poll(stage)
    assert after is not before
    stage.ibrahim.person.votes(after, 1)
    await stage.settled()
    assert [v.options for v in stage.store.decision(1).rounds[-1].votes] == [(1,), (2,)]
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Clore maintenant")
    await stage.mariam.presses("Clore maintenant")
    assert "1. 1 voix\nAbris\nDRC" in stage.mariam.hears()[-1]
    assert after.poll_is_closed
    await stage.closes()


async def test_an_end_at_an_hour_that_does_not_exist_is_asked_for_again(stage: Stage) -> None:
    await answered(stage)
    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Jusqu'à quand")

    await stage.mariam.tells("demain 25h")

    assert stage.mariam.hears()[-1] == "« 25h » : cette heure n'existe pas. Écrivez par exemple « 17h »."
    await stage.mariam.tells("vendredi 16 juin 16h")
    assert "16:00 (Bamako)" in stage.mariam.hears()[-1]


# What else


async def test_where_points_are_arranged_by_theme_a_theme_is_one_line(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(
        "1) Accès humanitaire à Ménaka\n2) Documentation civile des déplacés\n3) Abris", to=call
    )
    await stage.mariam.tells("/for OIM téléphone 1) Améliorer l'accès humanitaire à Ménaka 2) Abris d'urgence à Gao")
    await stage.mariam.tells("/compile")
    stage.forgets()

    await stage.mariam.tells("/rank")
    themed = stage.mariam.hears()[-1]
    assert re.search("Au choix : [34] thèmes", themed)
    await stage.mariam.presses("Aperçu")
    assert "Accès humanitaire à Ménaka (réunit 2 points)" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Au choix")
    await stage.mariam.presses("Point par point")
    await stage.mariam.presses("Retour")
    assert "Au choix : 5 points" in stage.mariam.hears()[-1]


async def test_a_theme_counts_every_point_that_stands_in_it_also_said_in_the_same_words(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès humanitaire à Ménaka\n2) Documentation civile des déplacés", to=call)
    await stage.mariam.tells("/for OIM téléphone 1) Accès humanitaire à Ménaka 2) Déminage à Kidal")
    await stage.mariam.tells("/for UNHCR téléphone 1) Améliorer l'accès humanitaire à Ménaka 2) Cantines à Mopti")
    await stage.mariam.tells("/compile")

    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Aperçu")

    assert "Accès humanitaire à Ménaka (réunit 3 points)" in stage.mariam.hears()[-1]
    await stage.mariam.presses("Retour")
    await stage.mariam.presses("Où")
    await stage.mariam.presses("Message dans le groupe")
    await stage.mariam.presses("Aperçu")
    await stage.mariam.presses("Ouvrir le tour")
    assert "Accès humanitaire à Ménaka (réunit 3 points)" in stage.group_hears()[-1]


async def test_a_round_is_forgotten_with_the_answers_it_quotes(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await votes(stage, aissata=(3,))
    await stage.mariam.tells("/cancel #1 réunion reportée")
    await stage.mariam.presses("Oui")
    await stage.winds_to(at(15, 10))
    assert stage.store.decision(1).rounds

    days = timedelta(days=30)
    stage.store.purge(at(20, 12, month=8), done_updates=days, sent_messages=days, files=days, closed_decisions=days)

    assert stage.store.decision(1).rounds == ()
    assert stage.store.check() == []


async def test_what_a_person_takes_away_holds_no_votes_of_others(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    await votes(stage, aissata=(3,), awa=(1,))

    exported = stage.store.export_person(stage.aissata.person.id)
    (vote,) = exported["acts"]
    assert (vote["did"], vote["organisation"], vote["options"]) == ("voted", "DRC", [3])
    assert str(stage.awa.person.id) not in str(exported)

    # Forgotten, the voice stays the organisation's, and nobody's.
    await stage.aissata.tells("/forget")
    await stage.aissata.presses("Oui")
    assert [v.by for v in stage.store.decision(1).rounds[-1].votes] == [0, stage.awa.person.id]
    assert stage.store.check() == []


async def test_the_result_stands_in_the_documents(stage: Stage) -> None:
    await answered(stage)
    await asks(stage, "Sondage")
    stage.aissata.person.votes(the_poll(stage), 0, 4)
    await stage.settled()
    await stage.winds_to(at(16, 12, 5))

    await stage.mariam.tells("/compile")

    text = read(next(d for name, d in files_of(stage.mariam).items() if name.endswith(".txt")).decode())
    assert (
        "Classement par les membres\n--------------------------\nTour clos vendredi 16 juin 2017, 12:00 (Bamako) : "
        "1 organisation sur 20, 3\nchoix au plus chacune. 3 points n'ont eu aucune voix.\n"
        "1. Audiences foraines (1 voix · DRC)\n1. Espaces sûrs (1 voix · DRC)\n\n"
    ) in text
    word = Document(io.BytesIO(next(d for name, d in files_of(stage.mariam).items() if name.endswith(".docx"))))
    table = next(t for t in word.tables if t.cell(0, 0).text == "Rang")
    assert [[read(cell.text) for cell in row.cells] for row in table.rows] == [
        ["Rang", "Point", "Voix"],
        ["1", "Audiences foraines", "1 voix · DRC"],
        ["1", "Espaces sûrs", "1 voix · DRC"],
    ]
    sheet = load_workbook(io.BytesIO(next(d for name, d in files_of(stage.mariam).items() if name.endswith(".xlsx"))))[
        "Classement par les membres"
    ]
    assert [read(str(cell.value)) for cell in sheet[2]] == ["1", "1", "Audiences foraines", "1 voix · DRC"]


async def test_an_english_group_is_asked_in_english(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    await stage.sets_up()
    await stage.mariam.tells("/settings language en")
    call = await stage.opens("Priorities for the HCT; contributions Thursday 15 June; transmission Friday 16 June")
    await stage.aissata.replies("1) Access\n2) Shelter\n3) Water", to=call)
    stage.forgets()

    await stage.mariam.tells("/rank")
    await stage.mariam.presses("Where")
    await stage.mariam.presses("Message in the group")
    await stage.mariam.presses("Preview")
    stage.group_hears()
    await stage.mariam.presses("Open the round")
    assert stage.group_hears() == [
        "#1 Priorities for the HCT\nWhich points should be transmitted first? 2 choices at most, one vote for each "
        "organisation, until Thursday 8 June, 12:00 (Bamako).\n\n1. Access\n\n2. Shelter\n\n3. Water\n\n"
        "Voting is done in private; the result, told in private to those who voted, shows only the number of votes."
    ]
    # Who reads French in private reads French.
    await stage.aissata.presses("Vote in private", on=stage.posts()[-1])
    await stage.aissata.presses("☐ 2")
    await stage.aissata.presses("Valider mon vote (1 sur 2)")
    await stage.winds_to(at(8, 12))
    assert stage.mariam.hears()[-1].startswith(
        "#1 Priorities for the HCT\nThe members' ranking, round closed Thursday 8 June, 12:00 (Bamako). "
        "1 of 20 organisations has voted.\n\n1. 1 vote\nShelter\n\n2. tied 0 votes\nAccess"
    )
    await stage.mariam.presses("Take the first")
    assert "1. Shelter\nDRC" in stage.mariam.hears()[-1]
    await stage.closes()


async def test_lines_without_a_voice_are_counted_where_they_are_many(stage: Stage) -> None:
    await answered(stage)
    more = ("Puits à Gao", "Déminage", "Bourses scolaires", "Écoute des survivantes", "Semences", "Éclairage public")
    await stage.awa.tells("/for OIM e-mail " + " ".join(f"{n}) {point}" for n, point in enumerate(more, 1)))
    await asks(stage)
    await stage.aissata.presses("Voter")
    await stage.aissata.presses("☐ 1")
    await stage.aissata.presses("Valider mon vote")

    await stage.winds_to(at(16, 12, 5))

    _, first, rest, *_ = stage.mariam.hears()[-1].split("\n\n")
    assert first == "1. 1 voix\nPuits à Gao"
    assert rest == "10 autres lignes n'ont eu aucune voix : /compiler les donne toutes."


async def test_numbers_in_reply_to_the_ranking_in_the_group_are_a_vote_and_never_an_answer(stage: Stage) -> None:
    card = await answered(stage)
    await asks(stage, "Message dans le groupe")
    stage.forgets()
    post = stage.posts()[-1]
    before = stage.store.submissions_to(1)

    await stage.aissata.replies("3, 1 et 5", to=post)

    (ticked,) = stage.aissata.hears()
    assert "1, 3 et 5 sont cochés" in ticked
    assert "(Bamako) : 0 organisation a voté." in read(card.text)
    await stage.restarts()
    await stage.aissata.presses("Valider mon vote (3 sur 3)")
    assert stage.aissata.hears()[-1].startswith("#1 : le vote de DRC est enregistré, merci.")
    assert stage.store.submissions_to(1) == before
    assert stage.group_hears() == []

    # What cannot be taken is told; words are asked about, as any remark there.
    await stage.aissata.replies("9", to=post)
    assert "9" in stage.aissata.hears()[-1]
    assert stage.store.submissions_to(1) == before
    await stage.aissata.replies("Le point 2 surtout", to=post)
    assert stage.aissata.hears()[-1].endswith("est-ce votre contribution, ou un simple commentaire ?")

    # After its end it is over, and still no answer.
    await stage.winds_to(at(16, 13))
    stage.forgets()
    count = len(stage.store.submissions_to(1))
    await stage.aissata.replies("3", to=post)
    assert len(stage.store.submissions_to(1)) == count
    assert "terminé" in stage.aissata.hears()[-1]


async def test_numbers_in_reply_to_the_poll_are_a_vote_too(english: Stage) -> None:
    await english.aissata.tells("/language en")
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("1) Access\n2) Civil documents\n3) Safe spaces", to=call)
    await english.winds_to(at(15, 9, 5))
    await english.mariam.tells("/rank 1")
    await english.mariam.presses("Where")
    await english.mariam.presses("Poll")
    await english.mariam.presses("Preview")
    await english.mariam.presses("Open the round")
    english.forgets()
    before = english.store.submissions_to(1)

    await english.aissata.replies("2", to=the_poll(english))

    assert english.store.submissions_to(1) == before
    (ticked,) = english.aissata.hears()
    assert "2 is ticked" in ticked
    await english.aissata.presses("Cast")
    assert english.aissata.hears()[-1].startswith("#1: the vote of DRC is kept, thank you")


async def test_where_no_names_go_the_preview_says_which_lines_name_an_organisation(stage: Stage) -> None:
    call = await stage.opens(f"{PRIORITIES}; attribution sans nom")
    await stage.aissata.replies(
        "1) Étendre les cliniques de DRC\n2) Documentation civile\n3) Escortes de la CAD", to=call
    )
    await stage.winds_to(at(15, 9, 5))
    await stage.mariam.tells("/rank 1")
    await stage.mariam.presses("Où")
    await stage.mariam.presses("Message dans le groupe")
    setup = stage.mariam.hears()[-1]
    note = (
        "⚠️ La transmission se fait sans les noms des auteurs, mais les lignes 1 et 2 nomment MINUSMA et DRC : les "
        "membres le liraient ainsi. Retirez-les du bulletin, posez la question par thème sous un titre à vous, ou "
        "assurez-vous de leur accord."
    )
    assert note in setup
    await stage.mariam.presses("Aperçu")
    assert note in stage.mariam.hears()[-1]
    await stage.mariam.tells("/language en")
    await stage.mariam.tells("/rank 1")
    assert "but lines 1 and 2 name MINUSMA and DRC: the members would read it so." in stage.mariam.hears()[-1]


async def test_whoever_votes_for_an_organisation_keeps_the_state_of_the_round_in_view(stage: Stage) -> None:
    await answered(stage)
    await asks(stage)
    panel = stage.mariam.with_button("Clore maintenant")
    await stage.mariam.presses("Voter pour une organisation", on=panel)
    await stage.mariam.presses("OIM")
    assert "Clore maintenant" in panel.buttons
    await stage.mariam.presses("☐ 1")
    await stage.mariam.presses("Valider mon vote")
    await stage.mariam.presses("Actualiser", on=panel)
    assert "1 organisation sur 20 a voté." in read(panel.text)
    await stage.mariam.presses("Voter pour une organisation", on=panel)
    await stage.mariam.presses("Annuler")
    assert stage.mariam.hears()[-1] == "Rien n'a été changé."
    assert "Clore maintenant" in panel.buttons
