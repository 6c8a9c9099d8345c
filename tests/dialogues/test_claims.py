"""Somebody says that they speak for an organisation: told at once, and nothing of it is theirs until confirmed."""

from pathlib import Path

from sandbox.chats import Message
from tests.dialogues.manners import keeps_its_manners
from tests.dialogues.stage import Actor, Stage, at, key_of, open_stage

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"


def answers(stage: Stage) -> list[tuple[str, str]]:
    """What counts: for which organisation, and its words."""
    group = stage.store.group(1)
    received = [s for s in stage.store.submissions_to(1) if s.counts]
    return [(group.organisation(s.organisation or "").name, s.current.text) for s in received]


async def drc_has_answered(stage: Stage) -> tuple[Message, Actor]:
    """Aïssata has answered for DRC; Kadiatou, whom nobody knows, has opened the private chat."""
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Documents", to=call)
    kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="fr")
    await kadiatou.starts()
    stage.forgets()
    return call, kadiatou


CLAIMED = (
    "#1 : Kadiatou dit répondre pour DRC, pour qui Aïssata Maïga et Ibrahim Keïta parlent déjà.\n1) Eau\n"
    "La réponse donnée pour DRC reste ; celle-ci attend votre accord. "
    "Avant votre accord, rien de ce qui a été répondu pour DRC ne lui est montré."
)


async def test_a_claim_to_speak_for_an_organisation_waits_and_all_are_told(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    mine = await kadiatou.replies("1) Eau", to=call)
    stage.forgets()

    await kadiatou.presses("DRC")

    assert kadiatou.hears() == [
        "#1 : votre réponse pour DRC est gardée. DRC a déjà répondu : cette réponse reste, jusqu'à ce "
        "que la coordination confirme que vous parlez pour elle. La question lui est posée."
    ]
    assert stage.mariam.hears() == stage.awa.hears() == [CLAIMED]
    told = (
        "Kadiatou dit répondre aussi pour DRC. La coordination est priée de confirmer ; d'ici là, vos réponses ne lui "
        "sont pas montrées. Une erreur ? Dites-le à Mariam Diallo ou Awa Touré."
    )
    assert stage.aissata.hears() == stage.ibrahim.hears() == [told]
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]
    assert mine.seen_reactions == ["👀"]

    # Nothing of what DRC answered is hers to see, to change or to withdraw.
    for words in ("/history", "/history DRC", "/outcome", "/withdraw"):
        await kadiatou.tells(words)
    seen = "\n".join(kadiatou.hears())
    assert not any(word in seen for word in ("Accès", "Aïssata", "à l'heure", "en temps"))
    await kadiatou.presses("Répondre", on=call)
    assert kadiatou.hears() == [
        "#1 Priorités pour l'EHP\nJusqu'au jeudi 15 juin, 23:59 (Bamako).\n2 à 3 points, un par ligne.\n"
        "Envoyez votre contribution ici, texte ou fichier."
    ]
    await kadiatou.presses("Rien à ajouter", on=call)
    assert "attend votre accord" in stage.mariam.hears()[-1]
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]
    keeps_its_manners(stage)


async def test_the_coordination_confirms_and_what_waited_counts(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    await stage.restarts()
    stage.forgets()

    await stage.mariam.presses("Oui, pour DRC")

    assert stage.mariam.hears() == ["Kadiatou parle pour DRC : la coordination l'a confirmé. Pour changer : /liste."]
    assert stage.awa.hears() == ["Kadiatou parle pour DRC : Mariam Diallo l'a confirmé."]
    named, receipt = kadiatou.hears()
    assert named.startswith("Mariam Diallo vous a désigné·e comme point focal : vous répondez pour DRC")
    assert "Elle remplace celle du 7 juin 15:00 (Aïssata Maïga)." in receipt
    assert [said[:44] for said in stage.aissata.hears()] == ["#1 : Kadiatou a répondu pour votre organisat"]
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents"), ("DRC", "1) Eau")]

    await stage.awa.presses("Non, pas pour DRC")  # too late: it is settled
    assert stage.awa.hears() == ["Kadiatou parle pour DRC : la coordination l'a confirmé. Pour changer : /liste."]
    assert [o.name for o in stage.store.group(1).organisations_of(kadiatou.person.id)] == ["DRC"]


async def test_not_theirs_takes_it_away_with_one_press_and_asks_whose_it_is(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    stage.forgets()

    await stage.awa.presses("Non, pas pour DRC")

    assert stage.awa.hears() == [
        "Kadiatou ne parle pas pour DRC : aucun de ses envois ne compte pour elle. "
        "Je le lui dis, et je lui demande pour qui répondre."
    ]
    assert stage.mariam.hears() == [
        "Kadiatou ne parle pas pour DRC, dit Awa Touré : aucun de ses envois ne compte pour elle."
    ]
    assert kadiatou.hears() == [
        "Awa Touré (coordination de « Cluster Protection Mali ») dit que vous ne répondez pas pour DRC : ce que vous "
        "avez envoyé est gardé et ne compte pas pour elle. Une erreur ? Dites-le à Awa Touré.",
        "#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?",
    ]
    await kadiatou.presses("DRC")  # she may not say so again
    assert kadiatou.hears()[0].startswith("#1 : vous ne parlez pas pour DRC, rien n'est noté pour elle.")
    await kadiatou.presses("TDH")
    assert kadiatou.hears()[0].startswith("Bien reçu, merci. #1, TDH, 1 point")
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents"), ("TDH", "1) Eau")]

    await stage.mariam.presses("Oui, pour DRC")  # the other's question still stands: she may know better
    assert [o.name for o in stage.store.group(1).organisations_of(kadiatou.person.id)] == ["DRC", "TDH"]


async def test_where_nothing_stood_a_claim_counts_until_an_answer_of_theirs_comes(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="fr")
    await kadiatou.starts()
    mine = await kadiatou.replies("1) Eau", to=call)
    stage.forgets()

    await kadiatou.presses("DRC")

    receipt, noted = kadiatou.hears()
    assert receipt.startswith("Bien reçu, merci. #1, DRC, 1 point")
    assert noted == (
        "D'autres parlent déjà pour DRC : la coordination est priée de confirmer. En attendant son accord, vous "
        "pouvez répondre pour DRC, sans voir ses réponses précédentes."
    )
    assert "DRC n'avait pas répondu : cette réponse compte, sauf si vous dites non." in stage.mariam.hears()[0]

    await stage.aissata.replies("1) Accès\n2) Documents", to=call)
    stage.forgets()
    await kadiatou.edits(mine, "1) Eau et latrines")  # a newer word, but not over theirs
    await kadiatou.tells("1) Eau potable")
    assert [said[:35] for said in kadiatou.hears()] == ["#1 : votre réponse pour DRC est gar"] * 2
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]
    await stage.mariam.presses("Non, pas pour DRC")
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]


async def test_the_first_to_speak_for_an_organisation_is_taken_at_their_word_and_the_coordination_told(
    stage: Stage,
) -> None:
    call = await stage.opens(PRIORITIES)
    kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="fr")
    await kadiatou.starts()
    await kadiatou.replies("1) Eau", to=call)
    stage.forgets()
    await kadiatou.presses("TDH")

    told = "#1 : Kadiatou dit répondre pour TDH, qui n'avait pas de point focal. C'est noté, et sa réponse compte."
    assert stage.mariam.hears() == stage.awa.hears() == [told]
    assert answers(stage) == [("TDH", "1) Eau")]
    await stage.mariam.presses("Non, pas pour TDH")
    assert answers(stage) == []
    assert stage.store.group(1).organisations_of(kadiatou.person.id) == ()


async def test_what_the_coordination_noted_of_an_organisation_is_not_shown_on_a_mere_word(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/for OIM téléphone 1) Confidentiel")
    kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="fr")
    await kadiatou.starts()
    await kadiatou.replies("1) Eau", to=call)
    stage.forgets()

    await kadiatou.presses("OIM")
    await kadiatou.tells("/withdraw")

    assert "Confidentiel" not in "\n".join(kadiatou.hears())
    assert stage.mariam.hears() == [
        "#1 : Kadiatou dit répondre pour OIM, dont une réponse a été donnée par autrui.\n1) Eau\n"
        "La réponse donnée pour OIM reste ; celle-ci attend votre accord. "
        "Avant votre accord, rien de ce qui a été répondu pour OIM ne lui est montré."
    ]
    assert answers(stage) == [("OIM", "1) Confidentiel")]

    await stage.mariam.presses("Oui, pour OIM")

    assert answers(stage) == [("OIM", "1) Confidentiel"), ("OIM", "1) Eau")]


async def test_what_was_transmitted_stays_when_it_was_not_theirs(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="fr")
    await kadiatou.starts()
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("TDH")
    await stage.mariam.tells("/transmit 1")
    await stage.mariam.presses("Marquer comme transmise")
    await stage.mariam.presses("Confirmer la transmission")
    stage.forgets()

    await stage.awa.presses("Non, pas pour TDH")
    stays = "Ce qui a été transmis pour #1 ne change pas."
    assert stage.awa.hears() == [
        f"Kadiatou ne parle pas pour TDH : aucun de ses envois ne compte pour elle. {stays} Je le lui dis."
    ]
    assert stage.mariam.hears() == [
        f"Kadiatou ne parle pas pour TDH, dit Awa Touré : aucun de ses envois ne compte pour elle. {stays}"
    ]
    assert kadiatou.hears() == [
        "Awa Touré (coordination de « Cluster Protection Mali ») dit que vous ne répondez pas pour TDH : ce que vous "
        f"avez envoyé est gardé et ne compte pas pour elle. {stays} Une erreur ? Dites-le à Awa Touré."
    ]
    assert answers(stage) == [("TDH", "1) Eau")]
    await stage.mariam.presses("Non, pas pour TDH")  # is told that it is so, and nobody a second time
    assert stage.mariam.hears() == ["Kadiatou ne parle pas pour TDH : aucun de ses envois ne compte pour elle."]
    assert kadiatou.hears() == []


async def test_what_was_refused_is_so_for_whoever_leaves_and_comes_back(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    await stage.mariam.presses("Non, pas pour DRC")
    kadiatou.person.leaves(stage.chat)
    await stage.settled()
    stage.chat.adds(kadiatou.person)
    await stage.settled()
    stage.forgets()

    await kadiatou.replies("1) Eau potable", to=call)
    await kadiatou.presses("DRC")
    assert kadiatou.hears()[-1].startswith("#1 : vous ne parlez pas pour DRC, rien n'est noté pour elle.")
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]


async def test_more_time_for_what_is_claimed_is_asked_of_the_coordination(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    await kadiatou.replies("Nous avons besoin de plus de temps", to=call)
    stage.forgets()

    await kadiatou.presses("Plus de temps")
    assert kadiatou.hears()[0] == "#1 : noté comme commentaire. Il ne compte pas comme réponse."
    await kadiatou.tells("vendredi 16 juin 10h")
    assert kadiatou.hears()[-1] == (
        "#1 : j'ai demandé à la coordination (Mariam Diallo et Awa Touré) de vous laisser jusqu'au vendredi 16 juin, "
        "10:00 (Bamako). Je vous dis sa réponse."
    )
    assert stage.mariam.hears() == [
        "#1 Priorités pour l'EHP : Kadiatou (DRC) demande jusqu'au vendredi 16 juin, 10:00 (Bamako)."
    ]


async def test_whoever_coordinates_no_more_settles_no_claim(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    await stage.mariam.tells("/handover @ibrahim_drc")
    stage.forgets()

    for label in ("Oui, pour DRC", "Non, pas pour DRC"):
        await stage.mariam.presses(label)
        assert stage.mariam.hears() == [
            "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
        ]
    assert stage.awa.hears() == kadiatou.hears() == []
    assert stage.store.group(1).organisations_of(kadiatou.person.id) == ()
    assert [s.held for s in stage.store.submissions_to(1)] == [None, "claim?"]


async def test_a_remark_of_a_claim_that_is_a_contribution_after_all_waits_as_well(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    await kadiatou.replies("Merci beaucoup à tous", to=call)
    await stage.mariam.tells("/compile 1")
    await stage.mariam.presses("Préciser")
    stage.forgets()

    await stage.mariam.presses("Une contribution")

    assert stage.mariam.hears() == stage.awa.hears() == [CLAIMED.replace("1) Eau", "Merci beaucoup à tous")]
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]


async def test_nothing_to_add_of_a_focal_point_who_was_not_known_is_asked_about(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.presses("Rien à ajouter", on=call)
    await stage.mariam.tells("/roster +DRC")
    await stage.mariam.presses("Désigner des points focaux")
    await stage.mariam.presses("DRC")
    await stage.mariam.presses("Kadiatou")
    stage.forgets()

    await kadiatou.presses("DRC")  # to what was asked before

    assert kadiatou.hears() == [
        "#1 : votre organisation a déjà répondu (2 points, 7 juin 15:00). « Rien à ajouter » remplacerait cette "
        "réponse."
    ]
    assert stage.aissata.hears() == []
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]


async def test_an_old_receipt_asks_whose_answer_it_is_once_it_was_not_theirs(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="fr")
    await kadiatou.starts()
    await kadiatou.replies("Accès à l'eau potable\nDocuments civils pour tous", to=call)
    await kadiatou.presses("TDH")
    await stage.mariam.presses("Non, pas pour TDH")
    stage.forgets()

    await kadiatou.presses("C'est un seul point")
    assert kadiatou.hears() == ["#1 : votre réponse est gardée. Pour quelle organisation répondez-vous ?"]


async def test_nothing_to_add_of_a_claim_is_asked_about_once_confirmed(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.presses("Rien à ajouter", on=call)
    await kadiatou.presses("DRC")
    await stage.mariam.presses("Oui, pour DRC")
    assert kadiatou.hears()[-1] == (
        "#1 : votre organisation a déjà répondu (2 points, 7 juin 15:00). « Rien à ajouter » remplacerait cette "
        "réponse."
    )
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]
    await kadiatou.presses("Oui, rien à ajouter")
    assert [text for _, text in answers(stage)] == ["1) Accès\n2) Documents", "Rien à ajouter"]


async def test_pressed_once_more_a_claim_says_that_it_waits_and_a_refusal_is_not_told_again(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    question = kadiatou.with_button("DRC")
    theirs = key_of(question, "DRC")
    await kadiatou.presses("DRC")
    refusal = stage.awa.private.last
    no = key_of(refusal, "Non, pas pour DRC")
    stage.forgets()

    await kadiatou.forges(theirs, on=question)
    assert kadiatou.hears() == [
        "#1 : votre réponse pour DRC est gardée. DRC a déjà répondu : cette réponse reste, jusqu'à ce "
        "que la coordination confirme que vous parlez pour elle. La question lui est posée."
    ]
    await stage.awa.presses("Non, pas pour DRC")
    told = stage.awa.private.last
    stage.forgets()
    await stage.awa.forges(no, on=refusal)
    await stage.mariam.presses("Non, pas pour DRC")
    assert stage.awa.private.last is told  # nothing new, in the place of the old
    assert kadiatou.hears() == []
    assert stage.mariam.private.last.buttons == []
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]


async def test_claims_in_english(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    try:
        await stage.sets_up()
        call = await stage.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
        await stage.aissata.replies("1) Access", to=call)
        kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="en")
        await kadiatou.starts()
        await kadiatou.replies("1) Water", to=call)
        stage.forgets()
        await kadiatou.presses("DRC")
        assert stage.mariam.hears() == [
            "#1: Kadiatou says they answer for DRC, for which Aïssata Maïga and Ibrahim Keïta speak already.\n"
            "1) Water\nThe answer DRC has given stands; this one waits for you. Until you confirm, they see "
            "nothing of what DRC answered."
        ]
        await stage.mariam.tells("/compile")
        assert "to be confirmed that its author speaks for the organisation" in stage.mariam.hears()[0]
        await stage.mariam.presses("Clarify")
        assert stage.mariam.hears()[-1].startswith("#1: Kadiatou says they answer for DRC")
        await stage.mariam.presses("Not for DRC")
        assert kadiatou.hears()[-2:] == [
            "Mariam Diallo (coordination of “Cluster Protection Mali”) says that you do not answer for DRC: what you "
            "sent is kept, and does not count for it. A mistake? Tell Mariam Diallo.",
            "#1: your answer is kept. Which organisation do you answer for?",
        ]
        keeps_its_manners(stage)
    finally:
        await stage.closes()


async def test_a_claim_adds_to_nothing_it_may_not_see_until_it_is_confirmed(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("1) Eau", to=call)
    await kadiatou.presses("DRC")
    await kadiatou.replies("3) Éclairage des sites", to=call)
    assert [s.current.text for s in stage.store.submissions_to(1)][1:] == ["1) Eau", "3) Éclairage des sites"]
    await kadiatou.tells("/withdraw")
    await kadiatou.tells("/export")
    assert not any("Accès" in said for said in kadiatou.hears())

    await stage.mariam.presses("Non, pas pour DRC")
    assert answers(stage) == [("DRC", "1) Accès\n2) Documents")]


async def test_an_addition_of_a_claim_adds_once_it_is_confirmed(stage: Stage) -> None:
    call, kadiatou = await drc_has_answered(stage)
    await kadiatou.replies("3) Éclairage des sites", to=call)
    await kadiatou.presses("DRC")
    await stage.mariam.presses("Oui, pour DRC")
    assert answers(stage)[-1][1] == "1) Accès\n2) Documents\n3) Éclairage des sites"


async def test_whom_the_coordination_took_it_from_does_not_take_it_back(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    await stage.mariam.tells("/roster +ACTED @ibrahim_drc")
    await stage.winds_to(at(13, 10))
    await stage.ibrahim.presses("Ce n'est pas moi (DRC)")
    undo = stage.ibrahim.with_button("Si, je représente DRC")
    key = key_of(undo, "Si, je représente DRC")
    await stage.ibrahim.presses("Si, je représente DRC")
    await stage.mariam.presses("Plus pour DRC")
    stage.forgets()

    await stage.ibrahim.forges(key, on=undo)
    assert stage.ibrahim.hears() == [
        "La coordination a noté que vous ne parlez pas pour DRC : demandez à Mariam Diallo ou Awa Touré de vous "
        "désigner de nouveau."
    ]
    assert [o.name for o in stage.store.group(1).organisations_of(stage.ibrahim.person.id)] == ["ACTED"]
    await stage.mariam.tells("/roster +DRC @ibrahim_drc")
    assert [o.name for o in stage.store.group(1).organisations_of(stage.ibrahim.person.id)] == ["DRC", "ACTED"]


async def test_whoever_is_not_confirmed_reads_what_sending_it_again_would_do(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="fr")
    await kadiatou.starts()
    await kadiatou.replies("Eau potable\nKits de dignité", to=call)
    await kadiatou.presses("DRC")
    stage.forgets()

    await stage.aissata.replies("1) Accès\n2) Documents", to=call)

    overtaken = (
        "C'est une réponse plus récente, donnée pour DRC (7 juin 15:00), qui compte ; la vôtre reste au dossier. Si "
        "la vôtre doit compter, envoyez-la de nouveau : elle attendra que la coordination confirme que vous parlez "
        "pour DRC."
    )
    assert kadiatou.hears() == [f"#1 : {overtaken}"]
    await kadiatou.presses("C'est un seul point")
    assert kadiatou.hears()[0].splitlines()[-1] == overtaken
    await kadiatou.tells("1) Eau\n2) Kits de dignité")
    assert kadiatou.hears()[0].startswith("#1 : votre réponse pour DRC est gardée. DRC a déjà répondu")
    assert answers(stage)[-1] == ("DRC", "1) Accès\n2) Documents")

    await stage.mariam.presses("Oui, pour DRC")

    assert answers(stage)[-1] == ("DRC", "1) Eau\n2) Kits de dignité")
    await stage.aissata.replies("1) Accès", to=call)  # of a colleague they read as any other
    assert kadiatou.hears()[-1].startswith("#1 : Aïssata Maïga a répondu pour votre organisation (7 juin 15:00).")


async def test_whoever_is_not_confirmed_is_told_of_an_addition_without_a_name(tmp_path: Path) -> None:
    stage = await open_stage(tmp_path, language="en")
    try:
        await stage.sets_up()
        call = await stage.opens("Priorities; contributions Thursday 15 June; transmission Friday 16 June to the HCT")
        kadiatou = stage.meets("kadiatou", "Kadiatou", language_code="en")
        await kadiatou.starts()
        await kadiatou.replies("Clean water\nDignity kits", to=call)
        await kadiatou.presses("DRC")
        stage.forgets()
        await stage.aissata.replies("And also: access", to=call)
        await stage.ibrahim.replies("1) Access\n2) Documents", to=call)
        assert kadiatou.hears() == ["#1: An answer given for DRC (7 June 15:00) adds to yours: both count."]
        await kadiatou.presses("Count 2 separate points")
        assert kadiatou.hears()[0].endswith(
            "A more recent answer, given for DRC (7 June 15:00), is the one that counts; yours stays on file. If yours "
            "is to count, send it again: it will wait until the coordination confirms that you speak for DRC."
        )
    finally:
        await stage.closes()
