"""Answers that wait for a word of the coordination: shown with what they say, and settled from where they are seen."""

import pytest

from tests.dialogues.stage import Stage, at, read

PRIORITIES = "Priorités; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
THEIRS = (
    "#1 : Ibrahim Keïta (DRC) a écrit le 7 juin 15:00 :\nMerci\nEst-ce une contribution, ou un simple commentaire ?"
)
UNKNOWN = (
    "#1 : Lamine a répondu, je ne sais pas pour quelle organisation.\n1) Accès\n2) Écoles\n"
    "La réponse est gardée et comptera dès que l'organisation est connue."
)


@pytest.fixture
async def waiting(stage: Stage) -> Stage:
    """Aïssata answered; a word of Ibrahim, her colleague, and the points of somebody unknown wait."""
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.ibrahim.replies("Merci", to=call)
    lamine = stage.meets("lamine", "Lamine", language_code="fr")
    await lamine.replies("1) Accès\n2) Écoles", to=call)
    stage.forgets()
    return stage


async def test_the_compilation_shows_what_they_say_and_settles_them(waiting: Stage) -> None:
    stage = waiting
    await stage.mariam.tells("/compile 1")
    told = next(h for h in stage.mariam.hears() if "À préciser" in h)
    assert told.partition("À préciser par la coordination\n")[2] == (
        "• Réponse n° 2, mercredi 7 juin 2017, 15:00 (Bamako) · Ibrahim Keïta · DRC · contribution ou commentaire ? : "
        "« Merci »\n"
        "• Réponse n° 3, mercredi 7 juin 2017, 15:00 (Bamako) · Lamine · organisation à préciser : "
        "« 1) Accès 2) Écoles »"
    )

    await stage.mariam.presses("Préciser les 2 réponses")
    assert stage.mariam.hears() == [THEIRS, UNKNOWN]

    await stage.mariam.presses("Une contribution")
    assert stage.mariam.hears() == ["#1 : la réponse d'Ibrahim Keïta compte pour DRC."]
    await stage.mariam.presses("AMSS", on=stage.mariam.private.last)
    assert [s.counts for s in stage.store.submissions_to(1)] == [True, True, True]


async def test_status_and_the_preview_have_the_button_too(waiting: Stage) -> None:
    stage = waiting
    await stage.awa.tells("/status")
    assert "2 réponses attendent une précision." in "\n".join(stage.awa.hears())
    await stage.awa.presses("#1 · préciser les 2 réponses")
    assert stage.awa.hears() == [THEIRS, UNKNOWN]
    await stage.awa.presses("Un commentaire")

    await stage.awa.tells("/transmit 1")
    await stage.awa.presses("Marquer comme transmise")
    stage.forgets()
    await stage.awa.presses("Préciser la réponse")
    assert stage.awa.hears() == [UNKNOWN]


async def test_they_come_ten_at_a_time_in_english(stage: Stage) -> None:
    await stage.mariam.tells("/language en")
    call = await stage.opens(PRIORITIES)
    for number in range(12):
        person = stage.meets(f"person{number}", f"Person {number}", language_code="en")
        person.person.replies(f"1) Access {number}\n2) Schools", to=call)
    await stage.settled()
    await stage.mariam.tells("/status")
    stage.forgets()

    await stage.mariam.presses("#1 · clarify the 12 answers")
    heard = stage.mariam.hears()
    assert [h.split(" answered")[0] for h in heard[:10]] == [f"#1: Person {n}" for n in range(10)]
    assert heard[10:] == ["#1: 2 more answers need clarifying."]
    await stage.mariam.presses("Clarify the 2 answers")
    assert [h.split(" answered")[0] for h in stage.mariam.hears()] == ["#1: Person 10", "#1: Person 11"]


async def test_nothing_waits_any_more(waiting: Stage) -> None:
    stage = waiting
    await stage.mariam.tells("/status")
    await stage.ibrahim.presses("Un commentaire")
    await stage.awa.presses("AMSS")
    stage.forgets()
    await stage.winds_to(at(7, 16))
    await stage.mariam.presses("préciser")

    assert stage.mariam.hears() == ["#1 : aucune réponse n'attend plus de précision."]


async def test_a_former_coordinator_sees_none_of_it(waiting: Stage) -> None:
    stage = waiting
    await stage.awa.tells("/status")
    await stage.awa.tells("/handover @aissata_drc")
    for button in [b for b in stage.awa.private.last.buttons if read(b).startswith("Oui")]:
        await stage.awa.presses(button)
    stage.forgets()
    assert not stage.store.group(1).is_coordinated_by(stage.awa.person.id)
    await stage.awa.presses("préciser")

    assert stage.awa.hears() == [
        "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
    ]
