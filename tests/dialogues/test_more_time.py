"""Scenario 6: the late organisation. More time asked for and granted, dates moved, answers on time and after it."""

from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Actor, Stage, at, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


async def tdh_and_sif_are_asked(stage: Stage) -> tuple[Message, Actor, Actor]:
    """One focal point each, who opened the private chat."""
    actors = []
    for name, first_name in (("tdh", "Kadiatou"), ("sif", "Lamine")):
        actor = stage.meets(name, first_name, username=f"{name}_focal", language_code="fr")
        await stage.mariam.tells(f"/roster +{name.upper()} @{name}_focal")
        await actor.starts()
        actors.append(actor)
    call = await stage.opens(PRIORITIES)
    return call, actors[0], actors[1]


async def test_the_late_organisation(stage: Stage) -> None:
    call, tdh, sif = await tdh_and_sif_are_asked(stage)
    await stage.winds_to(at(14, 10))
    stage.forgets()

    await tdh.presses("Plus de temps")
    await tdh.tells("vendredi 16 juin 10h")
    assert tdh.hears() == [
        "#1 : de combien de temps avez-vous besoin ? Choisissez, ou écrivez une date.",
        "#1 : j'ai demandé à la coordination (Mariam Diallo et Awa Touré) de vous laisser jusqu'au "
        "vendredi 16 juin, 10:00 (Bamako). Je vous dis sa réponse.",
    ]
    asked = "#1 Priorités pour l'EHP : Kadiatou (TDH) demande jusqu'au vendredi 16 juin, 10:00 (Bamako)."
    assert stage.mariam.hears() == stage.awa.hears() == [asked]
    await stage.mariam.presses("Accorder")
    (told,) = stage.mariam.hears()
    assert told == "#1 : TDH a jusqu'au vendredi 16 juin, 10:00 (Bamako). Son point focal est prévenu."
    assert tdh.hears() == ["#1 Priorités pour l'EHP : TDH a jusqu'au vendredi 16 juin, 10:00 (Bamako)."]
    assert stage.awa.hears() == ["#1 : TDH a jusqu'au vendredi 16 juin, 10:00 (Bamako), accordé par Mariam Diallo."]
    assert stage.group_hears() == []

    # The general date moves: one notice, the line with the old date leaves, TDH keeps its own.
    await stage.mariam.tells("/move contributions vendredi 16 juin 8h")
    await stage.winds_to(at(14, 10, 30))
    assert stage.mariam.hears() == [
        "#1 : dates changées, le groupe est prévenu.\nContributions : vendredi 16 juin 2017, 08:00 (Bamako)\n"
        "Transmission : vendredi 16 juin 2017, 23:59 (Bamako)\n"
        "Les délais accordés à certaines organisations restent s'ils sont plus tardifs."
    ]
    notice = (
        "#1 Priorités pour l'EHP : les dates changent.\nContributions : avant vendredi 16 juin, 08:00 (Bamako).\n"
        "Transmission à l'EHP : vendredi 16 juin, 23:59 (Bamako)."
    )
    assert stage.group_hears() == [notice]
    assert [read(post.text) for post in stage.posts()[1:]] == [read(call.text), notice]
    assert "Avant vendredi 16 juin, 08:00 (Bamako)." in read(call.text)

    # Not beyond the transmission, unless that moves too.
    await stage.mariam.tells("/move contributions lundi 19 juin")
    assert stage.mariam.hears()[0].startswith("#1 : rien n'est changé.\n• la transmission, vendredi 16 juin 2017")
    assert stage.store.decision(1).contributions_due == at(16, 8)
    assert stage.group_hears() == []

    # The old moments are gone, the new ones come; TDH is told its own date and never an earlier one.
    await stage.winds_to(at(16, 9, 40))
    assert [said.splitlines()[1] for said in sif.hears()] == ["Jusqu'au vendredi 16 juin, 08:00 (Bamako)."]
    assert [said.splitlines()[1] for said in tdh.hears()] == ["Jusqu'au vendredi 16 juin, 10:00 (Bamako)."]
    # The notice was the second of the two lines that the group bears: there is no third.
    assert [said.splitlines()[0] for said in stage.group_hears()] == [
        "#1 Priorités pour l'EHP : close. 0 réponse, 20 attendues. Merci."
    ]
    await tdh.tells("1) Accès\n2) Écoles")
    assert tdh.hears() == [
        "Bien reçu, merci. #1, TDH, 2 points, 16 juin 09:40.\n1. Accès\n2. Écoles\n"
        "Modifiable jusqu'au vendredi 16 juin, 10:00 (Bamako) : « Modifier », ou votre message lui-même (48 heures)."
    ]
    await stage.winds_to(at(16, 11, 30))
    await sif.tells("1) Eau\n2) Relais")
    assert sif.hears() == [
        "Bien reçu, merci. #1, SIF, 2 points, 16 juin 11:30.\n1. Eau\n2. Relais\n"
        "Reçue après l'échéance : elle sera jointe, notée « reçue après »."
    ]

    stage.forgets()
    await stage.mariam.tells("/compile")
    summary = stage.mariam.hears()[0]
    assert [line for line in summary.splitlines() if " · 2 points · " in line] == [
        "TDH · 2 points · avec délai accordé, vendredi 16 juin, 09:40 (Bamako)",
        "SIF · 2 points · reçue après l'échéance, vendredi 16 juin, 11:30 (Bamako)",
    ]
    await stage.winds_to(at(20, 12))
    keeps_its_manners(stage)


async def test_one_of_the_coordination_answers_and_the_other_sees_it(stage: Stage) -> None:
    _, tdh, _ = await tdh_and_sif_are_asked(stage)
    await stage.winds_to(at(14, 10))
    await tdh.presses("Plus de temps")
    await tdh.presses("vendredi 16 juin, 17:00")
    question = stage.mariam.with_button("Accorder")
    stage.forgets()

    await stage.awa.presses("Refuser")

    assert stage.awa.hears() == ["#1 : TDH garde l'échéance générale. Son point focal est prévenu."]
    assert stage.mariam.hears() == ["#1 : TDH garde l'échéance générale, réponse d'Awa Touré."]
    assert question.buttons == []
    assert tdh.hears() == [
        "#1 Priorités pour l'EHP : l'échéance reste jeudi 15 juin, 23:59 (Bamako). "
        "Une réponse tardive reste utile ; pour en parler, écrivez à Awa Touré."
    ]
    assert stage.store.decision(1).extensions == ()


async def test_both_press_at_once_and_it_is_granted_once(stage: Stage) -> None:
    _, tdh, _ = await tdh_and_sif_are_asked(stage)
    await stage.winds_to(at(14, 10))
    await tdh.presses("Plus de temps")
    await tdh.presses("vendredi 16 juin, 17:00")
    stage.forgets()

    for actor in (stage.mariam, stage.awa):
        actor.person.taps(actor.with_button("Accorder"), "Accorder")
    await stage.settled()

    assert [e.until for e in stage.store.decision(1).extensions] == [at(16, 17)]
    assert tdh.hears() == ["#1 Priorités pour l'EHP : TDH a jusqu'au vendredi 16 juin, 17:00 (Bamako)."]
    (told,) = stage.mariam.hears()
    assert told == "#1 : TDH a jusqu'au vendredi 16 juin, 17:00 (Bamako). Son point focal est prévenu."
    assert stage.awa.hears() == [
        "#1 : TDH a jusqu'au vendredi 16 juin, 17:00 (Bamako), accordé par Mariam Diallo.",
        "#1 : Mariam Diallo a déjà accordé à TDH jusqu'au vendredi 16 juin, 17:00 (Bamako).",
    ]


async def test_what_cannot_be_put_forward_is_told_with_the_way_out(stage: Stage) -> None:
    _, tdh, _ = await tdh_and_sif_are_asked(stage)
    await stage.winds_to(at(14, 10))
    await tdh.presses("Plus de temps")
    stage.forgets()

    await tdh.tells("mercredi 14 juin 18h")
    await tdh.tells("lundi 19 juin")

    assert tdh.hears() == [
        "#1 : vous avez déjà jusqu'au jeudi 15 juin, 23:59 (Bamako). Donnez une date plus tardive.",
        "#1 : la transmission est prévue vendredi 16 juin, 23:59 (Bamako). Choisissez un moment avant ; "
        "une réponse plus tardive reste bienvenue et sera notée « reçue après ».",
    ]
    assert stage.mariam.hears() == []


# asked for in plain words


async def test_words_that_ask_for_time_are_no_answer_and_lead_to_it(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("Il nous faut plus de temps, jusqu'à vendredi midi svp", to=call)

    assert stage.aissata.hears() == [
        "#1 : « Il nous faut plus de temps, jusqu'à vendredi midi svp » – vous faut-il plus de temps ? Ou est-ce votre "
        "réponse ?"
    ]
    assert stage.group_hears() == []
    assert [s.counts for s in stage.store.submissions_to(1)] == [False]
    await stage.aissata.presses("Plus de temps")
    noted, question = stage.aissata.hears()
    assert noted == "#1 : noté comme commentaire. Il ne compte pas comme réponse."
    assert question == "#1 : de combien de temps avez-vous besoin ? Choisissez, ou écrivez une date."
    await stage.aissata.tells("vendredi 16 juin midi")
    asked = "#1 Priorités pour l'EHP : Aïssata Maïga (DRC) demande jusqu'au vendredi 16 juin, 12:00 (Bamako)."
    assert (stage.mariam.hears(), stage.awa.hears()) == ([asked], [asked])
    await stage.mariam.presses("Accorder")
    assert stage.store.decision(1).extensions[0].until == at(16, 12)
    assert not any(s.counts or s.waits for s in stage.store.submissions_to(1))

    # It may be an answer all the same: then it counts with one press.
    await stage.ibrahim.replies("Nous répondrons mardi", to=call)
    assert stage.ibrahim.private.last.buttons == ["Plus de temps", "C'est notre réponse", "Pas une réponse"]
    await stage.ibrahim.presses("C'est notre réponse")
    assert [s.current.text for s in stage.store.submissions_to(1) if s.counts] == ["Nous répondrons mardi"]


async def test_in_private_the_number_says_for_which_decision_time_is_asked(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.opens("Indicateurs; contributions vendredi 16 juin")
    await stage.aissata.tells("plus de temps pour #2 svp")
    assert stage.aissata.hears() == [
        "#2 : « plus de temps pour #2 svp » – vous faut-il plus de temps ? Ou est-ce votre réponse ?"
    ]
    await stage.aissata.tells("2) plus d'écoles pour #2")  # an answer goes the old way
    assert stage.aissata.hears() == ["À quoi répondez-vous ? Votre message est gardé en attendant."]


async def test_whom_no_private_message_reaches_the_coordination_reads_it_of(stage: Stage) -> None:
    await stage.mariam.tells("/roster +TDH @tdh_focal")
    tdh = stage.meets("tdh", "Kadiatou", username="tdh_focal", language_code="fr")
    call = await stage.opens(PRIORITIES)
    await tdh.replies("Je suis en mission jusqu'à mardi, je réponds à mon retour", to=call)
    (told,) = stage.mariam.hears()
    assert told == (
        "#1 : Kadiatou (TDH) a écrit le 7 juin 15:00 :\nJe suis en mission jusqu'à mardi, je réponds à mon retour\n"
        "Lui faut-il plus de temps ? Ou est-ce sa réponse ?"
    )
    assert stage.group_hears() == []
    await stage.mariam.presses("Lui donner plus de temps")
    await stage.mariam.presses("vendredi 16 juin, 10:00")
    assert [(e.organisation, e.until) for e in stage.store.decision(1).extensions] == [
        (stage.store.submissions_to(1)[0].organisation, at(16, 10))
    ]


async def test_time_asked_for_in_plain_words_in_english(english: Stage) -> None:
    await english.aissata.tells("/language en")
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.aissata.replies("Could DRC have more time please? Until Friday", to=call)
    assert english.aissata.hears() == [
        "#1: “Could DRC have more time please? Until Friday” – do you need more time? Or is this your answer?"
    ]
    await english.aissata.presses("More time")
    assert english.aissata.hears()[-1].startswith("#1: how much time do you need?")


async def test_whoever_coordinates_and_does_not_speak_for_an_organisation_reads_nothing_about_themselves(
    stage: Stage,
) -> None:
    await stage.mariam.tells("/roster +NRC @awa_nrc")
    await stage.opens("Priorités; contributions jeudi 15 juin")
    await stage.winds_to(at(13, 9, 5))
    stage.forgets()
    await stage.awa.presses("Ce n'est pas moi")
    assert not any("Awa Touré dit" in said for said in stage.awa.hears())
    assert any("Awa Touré dit ne pas répondre pour NRC" in said for said in stage.mariam.hears())


# noted for others


async def test_more_time_noted_for_an_organisation_is_no_answer_and_leads_to_it(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/pour OIM téléphone a besoin de plus de temps")

    assert stage.mariam.hears() == [
        "#1 : OIM, noté par Mariam Diallo le 7 juin 15:00 :\na besoin de plus de temps\n"
        "Lui faut-il plus de temps ? Ou est-ce sa réponse ?"
    ]
    assert stage.mariam.private.last.buttons == ["Lui donner plus de temps", "C'est sa réponse", "Pas une réponse"]
    assert "0/20 réponses." in call.text
    await stage.mariam.tells("/start")  # what waits is asked again, as it was
    assert "Lui faut-il plus de temps ?" in stage.mariam.hears()[0]

    await stage.mariam.presses("Lui donner plus de temps")

    noted, question = stage.mariam.hears()
    assert noted == "#1 : noté comme commentaire. Il ne compte pas comme réponse."
    assert question == "#1 : jusqu'à quand pour OIM ? Choisissez, ou écrivez une date."
    await stage.mariam.tells("un de ces jours")
    await stage.mariam.tells("vendredi 16 juin midi")
    assert stage.mariam.hears()[-1].startswith("#1 : OIM a jusqu'au vendredi 16 juin, 12:00 (Bamako).")
    assert [e.until for e in stage.store.decision(1).extensions] == [at(16, 12)]
    assert stage.store.asked(stage.mariam.person.id) is None
    assert not any(s.counts or s.waits for s in stage.store.submissions_to(1))


async def test_it_may_be_its_answer_all_the_same_in_english(english: Stage) -> None:
    call = await english.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
    await english.mariam.tells("/for OIM needs more time")
    await english.mariam.tells("/for AMSS phone 1) Ceasefire monitors need more time on site")
    asked, receipt = english.mariam.hears()
    assert asked == (
        "#1: OIM, noted by Mariam Diallo on 7 June 15:00:\nneeds more time\n"
        "Does it need more time? Or is this its answer?"
    )
    assert receipt.startswith("Received, thank you. #1, AMSS, 1 point, by Mariam Diallo, phone, 7 June 15:00.")
    assert english.mariam.private.messages[-3].buttons == ["Give it more time", "It is its answer", "Not an answer"]
    await english.mariam.presses("It is its answer")
    assert english.mariam.hears()[0].startswith("Received, thank you. #1, OIM, 1 point, by Mariam Diallo, other means")
    assert "2/20 answers." in call.text


async def test_where_comments_are_asked_for_a_comment_is_not_told_from_an_answer_by_its_name(stage: Stage) -> None:
    call = await stage.opens("Commentaires sur les TdR; contributions jeudi 15 juin")
    await stage.aissata.replies("Merci à tous", to=call)
    await stage.aissata.tells("Il nous faut plus de temps svp")

    assert stage.aissata.hears() == [
        "#1 : « Merci à tous » – est-ce votre réponse ?",
        "#1 : « Il nous faut plus de temps svp » – vous faut-il plus de temps ? Ou est-ce votre réponse ?",
    ]
    assert stage.aissata.private.messages[-3].buttons == ["C'est notre réponse", "Pas une réponse"]
    await stage.aissata.presses("Pas une réponse")
    assert stage.aissata.hears() == ["#1 : noté comme simple message. Il ne compte pas comme réponse."]
