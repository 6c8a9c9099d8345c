"""The members rank the points: a round is opened, one voice an organisation; the first are taken over."""

from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners, posted
from tests.dialogues.stage import Stage, at, read

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
    assert "Au choix : 5 points\nPar organisation : 3 voix au plus" in setup
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
        "jusqu'à vendredi 16 juin, 12:00 (Bamako). Le vote est secret : seul le nombre de voix sera montré."
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
        "Tour de classement ouvert jusqu'à vendredi 16 juin, 12:00 (Bamako) : 3 organisations ont voté."
    )

    await stage.winds_to(at(16, 12, 5))

    result = stage.mariam.hears()[-1]
    assert result == "\n\n".join(
        (
            "#1 Priorités pour l'EHP\nClassement par les membres, tour clos vendredi 16 juin, 12:00 (Bamako). "
            "3 organisations sur 20 ont voté.",
            "1. ex æquo 2 voix\nAudiences foraines",
            "1. ex æquo 2 voix\nEspaces sûrs",
            "3. 0 voix\nAbris d'urgence",
            "3. 0 voix\nAccès aux cercles",
            "3. 0 voix\nDocumentation civile",
            "Ont voté : OIM, NRC, DRC.",
            "N'ont pas voté : UNHCR, MINUSMA, HCDH, PAM, OCHA, UNMAS, ABA-ROLI, EUTM, IDLO, TDH, SIF, DEMESO, "
            "Coopération Suisse, ECHO, ACTED, AMSS, ARGA-Mali.",
        )
    )
    assert stage.awa.hears()[-1] == result
    assert "Tour de classement" not in card.text
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
    await stage.oumar.starts()
    stage.forgets()
    stage.oumar.person.votes(poll, 1)
    stage.awa.person.votes(poll, 0, 1, 2, 3)
    await stage.settled()
    assert stage.oumar.hears() == [
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

    # Taken back in the poll, the colleague's vote counts again.
    stage.ibrahim.person.votes(poll)
    await stage.settled()

    await stage.winds_to(at(16, 12, 5))
    result = stage.mariam.hears()[-1]
    assert "1. 2 voix\nAudiences foraines\nNRC, DRC\n\n2. 1 voix\nAccès aux cercles\nDRC" in result
    assert "2 organisations sur 20 ont voté" in result
    assert poll.poll_is_closed

    # The poll was the group's fifth message: the result is written into the closing one.
    await stage.mariam.presses("Reprendre les 2 premiers")
    stage.forgets()
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    assert stage.group_hears() == []
    assert any("1. Audiences foraines\n2. Accès aux cercles" in read(m.text) for m in stage.posts())
    assert posted(stage) == ["1"] * 5
    keeps_its_manners(stage)
