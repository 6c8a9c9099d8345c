"""The members rank the points: the coordination asks in a round, one voice an organisation, the first are taken over."""

from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Stage, at, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


async def answered(stage: Stage) -> None:
    """DRC gave three points, NRC two; UNHCR has Mariam to speak for it, NRC Awa. Thursday, nine o'clock."""
    await stage.mariam.tells("/roster +UNHCR @mariam_hcr")
    await stage.mariam.tells("/roster +NRC @awa_nrc")
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès aux cercles\n2) Documentation civile\n3) Espaces sûrs", to=call)
    await stage.awa.tells("/for NRC téléphone 1) Audiences foraines 2) Abris d'urgence")
    await stage.winds_to(at(15, 9, 5))
    stage.forgets()


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
    await answered(stage)

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
        "Bonjour Aïssata. #1 Priorités pour l'EHP : les membres choisissent les points à transmettre. Votre voix compte "
        "pour DRC, jusqu'à vendredi 16 juin, 12:00 (Bamako). Déjà voté ? Rien à faire."
    )
    await stage.aissata.presses("Voter")
    for line in ("☐ 1", "☐ 3", "☐ 4"):
        await stage.aissata.presses(line)
    answer = await stage.aissata.presses("☐ 5")
    assert read(answer.text) == "3 choix au plus : retirez-en un d'abord."
    await stage.aissata.presses("☑ 4")
    await stage.aissata.presses("Valider mon vote (2 sur 3)")
    assert stage.aissata.hears()[-1] == (
        "#1 : le vote de DRC est enregistré, merci.\n\n1. Audiences foraines\n3. Accès aux cercles\n\nModifiable jusqu'à "
        "vendredi 16 juin, 12:00 (Bamako). Le vote est secret : seul le nombre de voix sera montré."
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
    card = stage.chat.pinned
    assert card is not None
    assert read(card.text).endswith(
        "Tour de classement ouvert jusqu'à vendredi 16 juin, 12:00 (Bamako) : 3 organisations ont voté."
    )

    await stage.winds_to(at(16, 12, 5))

    result = stage.mariam.hears()[-1]
    assert result == (
        "#1 Priorités pour l'EHP\nClassement par les membres, tour clos vendredi 16 juin, 12:00 (Bamako). 3 organisations sur "
        "20 ont voté.\n\n1. ex æquo 2 voix\nAudiences foraines\n\n1. ex æquo 2 voix\nEspaces sûrs\n\n3. 0 voix\n"
        "Abris d'urgence\n\n3. 0 voix\nAccès aux cercles\n\n3. 0 voix\nDocumentation civile\n\nOnt voté : OIM, NRC, DRC.\n\n"
        "N'ont pas voté : UNHCR, MINUSMA, HCDH, PAM, OCHA, UNMAS, ABA-ROLI, EUTM, IDLO, TDH, SIF, DEMESO, Coopération "
        "Suisse, ECHO, ACTED, AMSS, ARGA-Mali."
    )
    assert stage.awa.hears()[-1] == result
    assert "Tour de classement" not in card.text
    await stage.mariam.presses("Reprendre les 2 premiers")
    assert "1. Audiences foraines\nNRC\n\n2. Espaces sûrs\nDRC" in stage.mariam.hears()[-1]
    keeps_its_manners(stage)
