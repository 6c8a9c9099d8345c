"""What goes on with an answer that stands is added to it; what a file says is not guessed from the words beside it."""

import pytest

from domain.submissions import standing_answer
from tests.dialogues.stage import Stage, at

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin à l'EHP; items 2-3"
THREE = "1) Accès à Ménaka\n2) Abris d'urgence\n3) Documentation civile"
POINTS = ("Accès à Ménaka", "Abris d'urgence", "Documentation civile")


@pytest.mark.parametrize(
    ("words", "point"),
    [
        ("4) Éclairage des sites", "Éclairage des sites"),
        ("Merci d'ajouter pour DRC : 4) Éclairage des sites", "Éclairage des sites"),
        ("Autre point : éclairage des sites", "éclairage des sites"),
        ("Autre point d'attention : éclairage des sites", "éclairage des sites"),
        ("Please add: lighting of the sites", "lighting of the sites"),
        ("Et aussi : éclairage des sites", "éclairage des sites"),
        ("#1 4) Éclairage des sites", "Éclairage des sites"),
        ("+ Éclairage des sites", "Éclairage des sites"),
        ("Un quatrième point : éclairage des sites", "éclairage des sites"),
        ("A fourth point: lighting of the sites", "lighting of the sites"),
        ("Encore un point : éclairage des sites", "éclairage des sites"),
        ("One more: lighting of the sites", "lighting of the sites"),
        ("Ajout DRC : éclairage des sites", "éclairage des sites"),
        ("Complément à la réponse de DRC\n- éclairage des sites", "éclairage des sites"),
        ("DRC – ajouts : 1) éclairage des sites", "éclairage des sites"),
        ("Addition from DRC: lighting of the sites", "lighting of the sites"),
    ],
)
async def test_words_that_go_on_are_added_and_a_press_puts_them_in_its_place(
    stage: Stage, words: str, point: str
) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    stage.forgets()

    await stage.ibrahim.replies(words, to=call)

    assert stage.store.submissions_to(1)[-1].current.items == (*POINTS, point)
    assert "Elle complète celle du 7 juin 15:00 (Aïssata Maïga) : les deux comptent." in stage.ibrahim.hears()[0]
    assert stage.aissata.hears() == [
        "#1 : Ibrahim Keïta a ajouté sa réponse à la vôtre, du 7 juin 15:00 : les deux comptent."
    ]

    await stage.ibrahim.presses("Remplacer la précédente")

    assert stage.store.submissions_to(1)[-1].current.items == (point,)
    assert "Elle remplace celle du 7 juin 15:00 (Aïssata Maïga)." in stage.ibrahim.hears()[-1]
    assert "Ajouter à la précédente" in stage.ibrahim.private.last.buttons


async def test_what_was_added_can_be_edited_again_and_again_and_read_by_the_line(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    mine = await stage.aissata.replies("Autre point : éclairage des sites", to=call)
    await stage.aissata.edits(mine, "Autre point : éclairage solaire des sites")
    await stage.restarts()
    await stage.aissata.edits(mine, "Éclairage solaire\nKits de dignité")

    last = stage.store.submissions_to(1)[-1].current
    assert last.items == (*POINTS, "Éclairage solaire", "Kits de dignité")
    assert last.text == f"{THREE}\nÉclairage solaire\nKits de dignité"

    await stage.aissata.presses("Remplacer la précédente")

    assert stage.store.submissions_to(1)[-1].current.items == ("Éclairage solaire", "Kits de dignité")


async def test_an_answer_numbered_anew_takes_the_place_of_the_earlier_one(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    await stage.aissata.replies("1) Éclairage des sites\n2) Écoles", to=call)

    assert stage.store.submissions_to(1)[-1].current.items == ("Éclairage des sites", "Écoles")


async def test_points_sent_after_a_file_stand_beside_it(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), reply_to=call)
    await stage.aissata.replies(THREE, to=call)

    last = stage.store.submissions_to(1)[-1].current
    assert (last.items, [f.name for f in last.attachments]) == (POINTS, ["drc.docx"])


@pytest.mark.parametrize(
    "cover",
    [
        "Bonjour\nCi-joint nos priorités\nCordialement\nAïssata Maïga\nDRC",
        "En PJ nos priorités",
        "Please find attached our input. Best regards, Aïssata Maïga, DRC",
    ],
)
async def test_a_signature_below_covering_words_is_no_point_either(stage: Stage, cover: str) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), caption=cover, reply_to=call)
    assert stage.store.submissions_to(1)[0].current.items == ()


async def test_words_that_only_cover_a_file_are_no_point_and_the_file_is_offered_to_be_worded(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.tells("/start")
    stage.forgets()
    cover = "Bonjour Mariam, ci-joint les priorités du DRC. Cordialement"
    await stage.aissata.sends(stage.chat, file=("drc.docx", b"PK"), caption=cover, reply_to=call)
    (kept,) = stage.store.submissions_to(1)
    assert (kept.current.items, kept.current.text) == ((), cover)
    assert "#1, DRC, 1 fichier, 7 juin 15:00.\n📎 drc.docx\nUn fichier n'est pas lu" in stage.aissata.hears()[0]
    await stage.mariam.tells("/for TDH mail 1) Accès à Ménaka")

    await stage.mariam.tells("/transmit 1")

    assert "fichier joint, à lire et à formuler" in stage.mariam.hears()[-1]
    assert stage.mariam.private.last.buttons[:2] == ["＋ 1 · DRC", "☐ 2 · TDH"]

    await stage.mariam.presses("☐ 2")
    await stage.mariam.presses("Version finale")

    assert "📎 Des fichiers reçus n'ont donné aucun point\u00a0: DRC." in stage.mariam.private.last.text


async def test_what_a_colleague_added_stays_when_the_first_one_is_edited_and_the_other_is_told(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    first = await stage.aissata.replies("1) VBG à Mopti\n2) Documentation civile", to=call)
    await stage.ibrahim.replies("Ajout DRC : Déminage à Tessalit", to=call)
    stage.forgets()
    await stage.winds_to(at(7, 15, 10))

    await stage.aissata.edits(first, "1) Prévention des VBG à Mopti\n2) Documentation civile")

    changed = ("Prévention des VBG à Mopti", "Documentation civile")
    assert stage.store.submissions_to(1)[-1].current.items == (*changed, "Déminage à Tessalit")
    (receipt,) = stage.aissata.hears()
    assert receipt.endswith(
        "C'est la version 2 de votre réponse.\nLa réponse de votre organisation qui compte est celle du 7 juin 15:10 "
        "(Ibrahim Keïta) : elle contient la vôtre et ce qui y a été ajouté."
    )
    assert stage.ibrahim.hears() == [
        "#1 : Aïssata Maïga a modifié sa réponse, que la vôtre complète : l'ensemble compte, 3 points."
    ]

    # More of it goes behind what stands, and a press each way brings back what was.
    await stage.ibrahim.replies("Et aussi : appui psychosocial", to=call)
    whole = (*changed, "Déminage à Tessalit", "appui psychosocial")
    assert stage.store.submissions_to(1)[-1].current.items == whole
    await stage.ibrahim.presses("Remplacer la précédente")
    assert stage.store.submissions_to(1)[-1].current.items == ("appui psychosocial",)
    await stage.ibrahim.presses("Ajouter à la précédente")
    assert stage.store.submissions_to(1)[-1].current.items == whole
    await stage.restarts()
    await stage.aissata.edits(first, "1) Prévention des VBG\n2) Documentation civile")
    assert stage.store.submissions_to(1)[-1].current.items == ("Prévention des VBG", *whole[1:])


async def test_who_is_no_longer_joined_is_told(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(THREE, to=call)
    await stage.ibrahim.replies("Ajout : Déminage à Tessalit", to=call)
    stage.forgets()

    await stage.ibrahim.presses("Remplacer la précédente")

    (told,) = stage.aissata.hears()
    assert "C'est cette réponse, la plus récente, qui compte ; la vôtre reste au dossier." in told


def standing(stage: Stage) -> tuple[str, ...]:
    """The points of DRC that count."""
    received = stage.store.submissions_to(1)
    answer = standing_answer(received, str(received[0].organisation))
    assert answer
    return answer.current.items


async def test_joined_the_other_way_round_nothing_is_lost_when_the_later_one_changes(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    first = await stage.aissata.replies("1) VBG à Mopti\n2) Documentation", to=call)
    later = await stage.ibrahim.replies("1) Abris\n2) Eau", to=call)
    await stage.winds_to(at(7, 15, 10))
    await stage.aissata.edits(first, "1) VBG Mopti\n2) Documentation")
    await stage.aissata.presses("Ajouter à la précédente")
    assert standing(stage) == ("Abris", "Eau", "VBG Mopti", "Documentation")
    await stage.winds_to(at(7, 15, 20))
    stage.forgets()

    await stage.ibrahim.edits(later, "1) Abris\n2) Eau potable")

    assert standing(stage) == ("Abris", "Eau potable", "VBG Mopti", "Documentation")
    assert stage.aissata.hears() == [
        "#1 : Ibrahim Keïta a modifié sa réponse, que la vôtre complète : l'ensemble compte, 4 points."
    ]
    assert "reste au dossier" not in stage.ibrahim.hears()[-1]


async def test_one_may_add_to_what_was_changed_since(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    first = await stage.aissata.replies("1) VBG à Mopti\n2) Documentation", to=call)
    await stage.ibrahim.replies("1) Abris\n2) Eau", to=call)
    receipt = stage.ibrahim.private.last
    await stage.winds_to(at(7, 15, 10))
    await stage.aissata.edits(first, "1) VBG Mopti\n2) Documentation")
    assert standing(stage) == ("VBG Mopti", "Documentation")

    await stage.ibrahim.presses("Ajouter à la précédente", on=receipt)

    assert standing(stage) == ("VBG Mopti", "Documentation", "Abris", "Eau")


async def test_behind_nothing_to_add_what_a_colleague_added_goes_on_counting(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    first = await stage.aissata.replies("1) VBG à Mopti\n2) Documentation", to=call)
    await stage.ibrahim.replies("Ajout : Eau", to=call)
    await stage.winds_to(at(7, 15, 10))

    await stage.aissata.edits(first, "Rien à ajouter")
    assert standing(stage) == ("Eau",)
    await stage.winds_to(at(7, 15, 20))
    await stage.aissata.edits(first, "1) Documentation\n2) Abris")
    assert standing(stage) == ("Documentation", "Abris", "Eau")


async def test_the_chain_holds_when_one_in_its_middle_is_withdrawn_or_says_the_same_words(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    first = await stage.aissata.replies("1) VBG à Mopti\n2) Documentation", to=call)
    same = await stage.ibrahim.replies("1) VBG à Mopti\n2) Documentation", to=call)
    await stage.aissata.replies("Ajout : Eau", to=call)
    await stage.ibrahim.replies("Et aussi : Abris", to=call)
    await stage.winds_to(at(7, 15, 10))
    await stage.ibrahim.edits(same, "1) VBG\n2) Documentation")
    assert standing(stage) == ("VBG", "Documentation", "Eau", "Abris")

    # What it was not joined to stands alone where that is changed: as ever, the latest counts.
    await stage.aissata.tells("/retirer")
    await stage.aissata.presses("#1 · Ajout : Eau (Aïssata")
    await stage.winds_to(at(7, 15, 20))
    await stage.ibrahim.edits(same, "1) Violences\n2) Documentation")
    assert standing(stage) == ("Violences", "Documentation", "Eau", "Abris")
    assert first.text


async def test_counted_by_the_line_what_was_added_stays_behind_it(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    first = await stage.aissata.replies("VBG à Mopti\nDocumentation civile", to=call)
    receipt = stage.aissata.private.last
    await stage.ibrahim.replies("Ajout : Eau", to=call)
    await stage.aissata.presses("C'est un seul point", on=receipt)
    assert standing(stage) == ("VBG à Mopti\nDocumentation civile", "Eau")
    await stage.winds_to(at(7, 15, 10))
    await stage.aissata.edits(first, "VBG à Mopti\nDocumentation")
    assert standing(stage) == ("VBG à Mopti\nDocumentation", "Eau")
