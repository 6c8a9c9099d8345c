"""Whatever people send, each is answered with what helps, nothing half-understood is kept, and no trace is shown."""

import io
import logging
from dataclasses import replace

import pytest
from docx import Document
from openpyxl import load_workbook

from handlers import COMMANDS, presses
from handlers.here import Here
from redaction import Redaction
from tests.dialogues.stage import TOKEN, Stage, at, key_of, picture, read

PRIORITIES = "Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
EXAMPLE = (
    "Exemple à copier :\n"
    "/decision Priorités pour l'EHP; contributions jeudi 15 juin; transmission vendredi 16 juin au HCT; items 2-3"
)
STALE = "Ce bouton n'est plus valable, ou ne vous est pas destiné. /statut montre où en sont les choses."
REFUSED = "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."
STALE_LINK = (
    "Ce lien n'est plus valable, ou ne vous est pas destiné. Reprenez-le dans le message épinglé de votre groupe."
)
ANONYMOUS = (
    "Vous écrivez ici au nom du groupe : je ne peux pas savoir qui vous êtes. "
    "Appuyez sur un bouton, écrivez-moi en privé, ou désactivez « Rester anonyme » dans vos droits."
)
NASTY = "<b>&*_[`x`](tg://user?id=1)"


# commands


@pytest.mark.parametrize(
    ("typed", "understood", "wrong"),
    [
        (
            "Priorités; blabla; contributions jeudi 15 juin; items beaucoup",
            ["Titre : Priorités", "Contributions : au plus tard jeudi 15 juin 2017, 23:59 (Bamako)"],
            [
                "« blabla » : je ne sais pas ce que c'est. Chaque partie commence par contributions, transmission, "
                "points, destinataire, responsable ou attribution.",
                "« items beaucoup » : donnez un nombre ou une fourchette, par exemple « points 2-3 ».",
            ],
        ),
        (
            "contributions jeudi 15 juin",
            ["Contributions : au plus tard jeudi 15 juin 2017, 23:59 (Bamako)"],
            ["il manque le titre : commencez par dire ce qui est demandé."],
        ),
        (
            "Priorités; contributions bientôt",
            ["Titre : Priorités"],
            ["« bientôt » : je n'y lis pas de date. Écrivez par exemple « jeudi 15 juin »."],
        ),
        (
            "Priorités; contributions 31 juin",
            ["Titre : Priorités"],
            ["« 31 juin » : ce jour n'existe pas. Écrivez la date en entier, avec le mois et l'année."],
        ),
        (
            "Priorités; contributions jeudi 15 juin; contributions vendredi 16 juin",
            ["Titre : Priorités", "Contributions : au plus tard jeudi 15 juin 2017, 23:59 (Bamako)"],
            ["« contributions vendredi 16 juin » : cette partie a déjà été donnée plus haut. N'en gardez qu'une."],
        ),
        (
            "Priorités; items 3-2",
            ["Titre : Priorités"],
            ["« items 3-2 » : donnez un nombre ou une fourchette, par exemple « points 2-3 »."],
        ),
        (
            f"Priorités; {NASTY}",
            ["Titre : Priorités"],
            [
                f"« {NASTY} » : je ne sais pas ce que c'est. Chaque partie commence par contributions, transmission, "
                "points, destinataire, responsable ou attribution."
            ],
        ),
    ],
)
async def test_a_wrong_part_is_told_with_what_was_understood_and_an_example(
    stage: Stage, typed: str, understood: list[str], wrong: list[str]
) -> None:
    await stage.mariam.tells(f"/decision {typed}")

    assert stage.mariam.hears() == [
        "\n".join(
            [
                "Rien n'est enregistré.",
                "",
                "Compris :",
                *(f"• {u}" for u in understood),
                "",
                "À corriger :",
                *(f"• {w}" for w in wrong),
                "",
                "Votre texte, à copier et corriger :",
                f"/decision {typed}",
                "",
                EXAMPLE,
            ]
        )
    ]
    assert not stage.store.dump()["drafts"]
    assert stage.store.decisions_of(1) == []


async def test_a_decision_longer_than_a_message_is_refused_for_its_title(stage: Stage) -> None:
    await stage.mariam.tells("/decision " + "très " * 1000 + "long")

    told = stage.mariam.hears()
    assert told[0] == (
        f"Rien n'est enregistré.\n\nÀ corriger :\n• « {'très ' * 20}… » : c'est trop long (4084 caractères). "
        f"Dites-le en une ligne courte.\n\n{EXAMPLE}"
    )
    assert stage.store.decisions_of(1) == []
    assert not stage.store.dump()["drafts"]


async def test_an_unknown_command_is_told_in_private_and_ignored_in_the_group(stage: Stage) -> None:
    await stage.aissata.writes("/frobnicate")
    await stage.aissata.writes("/compil")
    await stage.aissata.writes("/compil@another_bot")
    assert (stage.aissata.hears(), stage.group_hears()) == ([], [])

    await stage.aissata.tells("/frobnicate")
    assert stage.aissata.hears() == ["Je ne connais pas /frobnicate. /aide montre les commandes que je connais."]
    for command in ("/compil #1", "/compil@relance_bot"):
        await stage.aissata.tells(command)
        assert stage.aissata.hears() == [
            "Je ne connais pas /compil. Vouliez-vous dire /compiler (Le document consolidé) ? "
            "/aide montre toutes les commandes."
        ]
    await stage.aissata.tells("/relance")
    assert "Vouliez-vous dire /relancer (Relancer maintenant) ?" in stage.aissata.hears()[-1]
    await stage.aissata.tells("/statu")
    assert "Vouliez-vous dire /statut (" in stage.aissata.hears()[-1]


async def test_a_command_that_names_the_bot_is_answered_in_private(stage: Stage) -> None:
    await stage.aissata.writes("/compil@relance_bot")
    assert "Vouliez-vous dire /compiler" in stage.aissata.hears()[-1]
    lamine = stage.meets("lamine", "Lamine", language_code="fr")  # has no private chat open
    message = await lamine.writes("/compil@relance_bot")
    assert message.seen_reactions == ["🤔"]
    assert (lamine.hears(), stage.group_hears()) == ([], [])


async def test_a_command_with_an_accent_does_what_it_says(stage: Stage) -> None:
    await stage.mariam.tells("/décision Priorités; contributions jeudi 15 juin")
    await stage.mariam.presses("Confirmer")
    assert stage.store.decision(1).title == "Priorités"
    stage.forgets()
    await stage.mariam.tells("/aperçu")
    assert stage.mariam.hears()[-1].startswith("#1 Priorités : ce qui partira si rien ne change d'ici là.")
    await stage.aissata.tells("/décisions")
    assert "Vouliez-vous dire /decision (" in stage.aissata.hears()[-1]
    assert stage.store.submissions_to(1) == []


async def test_in_english_the_command_that_was_meant_is_named(english: Stage) -> None:
    await english.mariam.tells("/compilation")
    assert english.mariam.hears()[-1] == (
        "I don't know /compilation. Did you mean /compile (The consolidated document)? /help shows all commands."
    )
    await english.mariam.tells("/<b>x")
    assert english.mariam.hears()[-1] != ""


async def test_an_edited_command_does_not_act(stage: Stage) -> None:
    typed = await stage.mariam.tells(f"/decision {PRIORITIES}")
    stage.forgets()

    await stage.mariam.edits(typed, "/cancel 1")

    assert stage.mariam.hears() == [
        "Une commande modifiée n'est pas exécutée. Envoyez-la de nouveau, comme un nouveau message."
    ]
    in_group = await stage.mariam.writes("/roster@relance_bot")
    stage.forgets()
    await stage.mariam.edits(in_group, "/roster@relance_bot +INTRUS")
    assert stage.mariam.hears() == []
    assert len(stage.store.group(1).expected()) == 20


# answers


async def test_an_answer_longer_than_a_message_is_one_answer_in_private(stage: Stage) -> None:
    await stage.opens(PRIORITIES)
    long = "\n".join(f"{n}) " + "accès humanitaire " * 100 for n in range(1, 6))
    await stage.aissata.tells(long)

    (one,) = stage.store.submissions_to(1)
    assert [item.split() for item in one.current.items] == [["accès", "humanitaire"] * 100] * 5
    shown = [m for m in stage.aissata.private.messages if m.text.startswith("Bien reçu")]
    assert [read(m.text).splitlines()[0] for m in shown] == ["Bien reçu, merci. #1, DRC, 5 points, 7 juin 15:00."]


async def test_in_the_group_the_rest_of_a_long_answer_may_be_missing_and_that_is_said(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) " + "accès humanitaire " * 300, to=call)

    assert (
        "Votre message touche la limite de Telegram (4096 caractères) : s'il a été coupé, la suite ne m'est pas "
        "parvenue. Envoyez-la ici, ou le tout dans un fichier."
    ) in stage.aissata.hears()[0]


async def test_a_file_over_20_megabytes_is_told_and_not_counted(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    large = b"x" * (20 * 1024 * 1024 + 1)
    await stage.aissata.sends(stage.chat, file=("rapport<1>.pdf", large), reply_to=call)
    assert stage.aissata.hears() == [
        "« rapport<1>.pdf » dépasse 20 Mo, la limite de Telegram pour un bot : je n'ai pas pu le garder. "
        "Envoyez une version plus légère, ou plusieurs parties."
    ]
    assert stage.store.submissions_to(1) == []

    await stage.aissata.sends(stage.chat, file=("rapport.pdf", large), caption="1) Accès\n2) Écoles", reply_to=call)

    (kept,) = stage.store.submissions_to(1)
    assert (kept.current.items, kept.current.attachments) == (("Accès", "Écoles"), ())
    assert [line.splitlines()[0] for line in stage.aissata.hears()] == [
        "« rapport.pdf » dépasse 20 Mo, la limite de Telegram pour un bot : je n'ai pas pu le garder. "
        "Envoyez une version plus légère, ou plusieurs parties.",
        "Bien reçu, merci. #1, DRC, 2 points, 7 juin 15:00.",
    ]


@pytest.mark.parametrize("emoji", ["👍", "🙏🙏", "❤️", "..."])
async def test_an_answer_without_a_word_is_asked_about(stage: Stage, emoji: str) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies(emoji, to=call)
    await stage.aissata.sends(stage.telegram_bot, sticker="👍")

    assert stage.aissata.hears() == [
        f"#1 : « {emoji} » – est-ce votre contribution, ou un simple commentaire ?",
        "#1 : « 👍 » – est-ce votre contribution, ou un simple commentaire ?",
    ]
    assert not any(s.counts for s in stage.store.submissions_to(1))
    assert "0/20 réponses." in call.text


async def test_names_that_look_like_markup_are_names(stage: Stage) -> None:
    stage.chat.renames(f"Cluster {NASTY}")
    await stage.mariam.tells(f"/roster +{NASTY.replace('(tg://user?id=1)', '')} <&>")
    call = await stage.opens(
        f"Titre {NASTY}; contributions jeudi 15 juin; transmission vendredi 16 juin à l'<i>OCHA&; items 2"
    )
    nasty = stage.meets("nasty", f"Zoé {NASTY}", language_code="fr")
    await nasty.starts()
    await nasty.replies(f"1) Point {NASTY}\n2) & encore <", to=call)
    await nasty.presses("<b>&*_[")

    assert call.text.startswith(f"#1 Titre {NASTY}\n2 points par organisation.\n")
    heard = nasty.hears()
    assert heard[0].startswith("Bonjour Zoé.\n")
    assert heard[-1].splitlines()[:3] == [
        "Bien reçu, merci. #1, <b>&*_[`x`] <&>, 2 points, 7 juin 15:00.",
        f"1. Point {NASTY}",
        "2. & encore <",
    ]
    asked, named = stage.mariam.hears()[-2:]
    assert f"#1 : Zoé {NASTY} a répondu, je ne sais pas pour quelle organisation." in asked
    assert named.startswith(f"#1 : Zoé {NASTY} dit répondre pour <b>&*_[`x`] <&>, qui n'avait pas")
    stage.forgets()
    await stage.mariam.tells("/status")
    assert f"Titre {NASTY}" in stage.mariam.hears()[0]
    assert stage.store.undelivered() == []


async def test_such_names_reach_the_summary_and_every_document_whole(stage: Stage) -> None:
    stage.chat.renames(f"Cluster\x07 {NASTY}")
    await stage.mariam.tells("/roster +<i>&*_[`\x0b")
    call = await stage.opens(
        f"Titre\x1b {NASTY}; contributions jeudi 15 juin; transmission vendredi 16 juin à l'<i>OCHA&; items 2"
    )
    zoe = stage.meets("zoe", f"Zoé\x07 {NASTY}", language_code="fr")
    await zoe.starts()
    await zoe.replies(f"1) =1+1 {NASTY}\n2) & encore <\x00 ]]> fin", to=call)
    await zoe.presses("<i>&*_[`")
    stage.forgets()

    await stage.mariam.tells("/compile")

    summary = "\n".join(stage.mariam.hears())
    documents = {
        m.document.name.rpartition(".")[2]: m.document.content for m in stage.mariam.private.messages if m.document
    }
    word = Document(io.BytesIO(documents["docx"]))
    in_word = "\n".join(
        [*(p.text for p in word.paragraphs), *(c.text for t in word.tables for row in t.rows for c in row.cells)]
    )
    sheets = load_workbook(io.BytesIO(documents["xlsx"]))
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    answer = (f"=1+1 {NASTY}", "& encore < ]]> fin")
    everywhere = (f"Titre {NASTY}", "<i>&*_[`", *answer)
    for place in (summary, in_word, documents["txt"].decode(), "\n".join(str(c.value) for c in cells)):
        assert [words for words in everywhere if words not in read(place)] == []
    assert f"Cluster {NASTY}" in read(in_word)
    assert f"Zoé {NASTY}" in read(in_word)
    assert [cell.value for cell in cells if cell.data_type == "f" and "1+1" in str(cell.value)] == []
    assert stage.store.undelivered() == []


async def test_control_characters_and_turned_names_do_no_harm(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    zoe = stage.meets("zoe", "Zoé\x07\u202e\nX", language_code="fr")
    await zoe.starts()
    assert zoe.hears()[0].startswith("Bonjour Zoé.\n")
    await zoe.replies("1) Accès\x00\x0b au Nord\n2) Écoles\x1b[31m", to=call)
    await zoe.presses("TDH")

    (kept,) = stage.store.submissions_to(1)
    assert kept.author_name == "Zoé X"
    assert kept.current.items == ("Accès au Nord", "Écoles[31m")
    assert stage.store.undelivered() == []


async def test_a_person_without_a_username_answers_like_everybody(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    lamine = stage.meets("lamine", "Lamine", username=None, language_code=None)
    await lamine.starts()
    await lamine.replies("1) Eau\n2) Écoles", to=call)
    await lamine.presses("TDH")

    assert lamine.hears()[-1].startswith("Bien reçu, merci. #1, TDH, 2 points,")


# who is speaking


async def test_an_anonymous_administrator_is_told_how_to_be_known(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    stage.chat.promotes(stage.mariam.person, anonymous=True)
    await stage.mariam.writes(f"/decision@relance_bot {PRIORITIES}", as_anonymous=True)
    assert stage.group_hears() == [ANONYMOUS]
    stage.mariam.person.replies("1) Accès\n2) Écoles", to=call, as_anonymous=True)
    await stage.settled()
    assert stage.group_hears() == [ANONYMOUS]

    assert len(stage.store.decisions_of(1)) == 1
    assert stage.store.submissions_to(1) == []
    assert stage.store.person(1087968824) is None


async def test_an_anonymous_administrator_is_known_by_a_press(bare: Stage) -> None:
    bare.chat.promotes(bare.awa.person, anonymous=True)
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    introduction = bare.posts()[0]
    bare.group_hears()

    await bare.awa.writes("/roster@relance_bot UNHCR, NRC", as_anonymous=True)
    pressed = await bare.awa.presses("Prendre la coordination", on=introduction)

    assert bare.group_hears() == [ANONYMOUS]
    assert read(pressed.text or "") == "Vous coordonnez maintenant « Cluster Protection Mali »."
    group = bare.store.group(1)
    assert [c.person for c in group.coordinators] == [bare.awa.person.id]
    assert group.expected() == ()


async def test_a_channel_that_speaks_in_the_group_is_nobody(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    stage.aissata.person.replies("1) Accès\n2) Écoles", to=call, as_channel="Voix du Nord")
    await stage.settled()

    assert stage.store.submissions_to(1) == []
    assert stage.store.person(136817688) is None


# buttons and links that are not for who presses them


async def test_a_button_for_the_coordination_does_nothing_for_anybody_else(bare: Stage) -> None:
    bare.chat.adds(bare.telegram_bot, by=bare.mariam.person)
    await bare.settled()
    await bare.mariam.writes("/roster@relance_bot UNHCR, NRC")
    await bare.mariam.writes("/decision@relance_bot Priorités; contributions jeudi 15 juin")
    card = bare.posts()[-1]

    pressed = await bare.aissata.presses("Confirmer", on=card)

    assert (read(pressed.text or ""), pressed.alert) == (STALE, True)
    assert bare.store.decisions_of(1) == []


async def test_a_button_of_long_ago_says_where_to_look(stage: Stage) -> None:
    await stage.mariam.tells(f"/decision {PRIORITIES}")
    card = stage.mariam.private.last
    stage.clock.wind_to(at(10, 9, month=12))
    pressed = await stage.mariam.presses("Confirmer", on=card)

    assert (read(pressed.text or ""), pressed.alert) == (STALE, True)
    assert stage.store.decisions_of(1) == []


async def test_a_key_that_is_not_ones_own_does_nothing(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.mariam.tells("/decision Autre; contributions jeudi 15 juin")
    confirm = key_of(stage.mariam.private.last, "Confirmer")
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    mine = stage.aissata.private.last
    stage.forgets()

    forged = [await stage.aissata.forges(key, on=mine) for key in (confirm, "0" * 32, "x" * 64, NASTY, "decision:1")]
    in_group = await stage.aissata.forges(confirm, on=call)
    await stage.aissata.starts(confirm)

    assert [(read(a.text or ""), a.alert) for a in (*forged, in_group)] == [(STALE, True)] * 6
    assert stage.aissata.hears()[:1] == [STALE_LINK]
    assert len(stage.store.decisions_of(1)) == 1


async def test_whoever_handed_over_keeps_buttons_that_do_nothing(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.mariam.tells("/decision Autre; contributions jeudi 15 juin")
    await stage.mariam.tells("/cancel 1")
    await stage.mariam.tells("/compile 1")
    await stage.mariam.tells("/handover @ibrahim_drc")
    stage.forgets()
    before = (stage.store.group(1), stage.store.decisions_of(1), stage.store.submissions_to(1))

    told = [await stage.mariam.presses(label) for label in ("Confirmer", "Oui, annuler", "transmis")]

    assert (stage.store.group(1), stage.store.decisions_of(1), stage.store.submissions_to(1)) == before
    assert stage.mariam.hears() == [REFUSED] * len(told)
    assert stage.group_hears() == []


async def test_a_forwarded_link_lets_no_outsider_in(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    link = call.linked("Répondre")
    payload = link.rsplit("=", 1)[1]

    await stage.oumar.starts(payload)
    await stage.oumar.tells("1) Je me glisse\n2) dans la liste")

    assert stage.oumar.hears() == [
        STALE_LINK,
        "Rien ne vous est demandé en ce moment, et je n'ai pas gardé ce message.\n"
        "Pour répondre à un appel, utilisez le bouton de son message dans le groupe. /aide",
    ]
    assert stage.store.submissions_to(1) == []


async def test_an_outsider_learns_nothing_by_asking(stage: Stage) -> None:
    call = await stage.opens(PRIORITIES)
    await stage.aissata.replies("1) Accès\n2) Écoles", to=call)
    await stage.oumar.starts()
    stage.forgets()
    for command in COMMANDS:
        await stage.oumar.tells(f"/{command[0]} 1 DRC")
    await stage.oumar.tells("1) Je me glisse\n2) dans la liste")

    (own_data,) = [m.document for m in stage.oumar.private.messages if m.document]
    heard = "\n".join([*stage.oumar.hears(), own_data.content.decode()])
    assert [w for w in ("Cluster", "Priorités", "DRC", "UNHCR", "Accès", "Mariam", "20 org") if w in heard] == []
    assert [s.author for s in stage.store.submissions_to(1)] == [stage.aissata.person.id]
    assert len(stage.store.decisions_of(1)) == 1
    assert stage.group_hears() == []


async def test_a_link_nobody_made_still_greets(stage: Stage) -> None:
    await stage.oumar.starts("0123456789abcdef")

    assert stage.oumar.hears() == [
        STALE_LINK,
        "Bonjour Oumar.\n"
        "Je vous écrirai ici si une réponse de votre organisation est attendue. STOP suffit pour arrêter.\n"
        "/aide dit ce que je sais faire, /confidentialite ce que je garde.",
    ]


# what fails on our side


@pytest.mark.parametrize("way", ["command", "button"])
async def test_a_failure_gives_the_person_the_reference_of_the_log_and_no_trace(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    def broken(here: Here, args: object) -> None:
        here.store.keep_group(replace(here.store.group(1), title="half done"))
        raise RuntimeError(f"https://api.telegram.org/bot{TOKEN}/sendMessage")

    caplog.handler.addFilter(Redaction([TOKEN]))
    await stage.mariam.writes("/roster@relance_bot")
    stage.forgets()
    monkeypatch.setitem(presses.ACTS, "roster" if way == "command" else "roster.remove", broken)

    if way == "command":
        await stage.mariam.writes("/roster@relance_bot")
        told = stage.mariam.hears()[0]
    else:
        pressed = await stage.mariam.presses("Retirer une organisation")
        told, shown = read(pressed.text or ""), pressed.alert
        assert shown
    reference = told.rsplit(": ", 1)[1].rstrip(".")

    assert told == (
        "Désolé, quelque chose n'a pas fonctionné de mon côté. Réessayez dans un instant ; si cela se répète, "
        f"donnez cette référence à la personne qui gère le bot : {reference}"
    )
    errors = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert [r.getMessage() for r in errors] == [f"{reference}: handling an update failed"]
    assert "RuntimeError" in caplog.text
    everything_said = "\n".join(event.text for event in stage.telegram.transcript)
    assert "Traceback" not in everything_said
    assert "RuntimeError" not in everything_said
    for place in (caplog.text, str(stage.store.dump()), everything_said):
        assert TOKEN not in place
    assert stage.store.group(1).title == "Cluster Protection Mali"  # nothing of it was kept

    monkeypatch.undo()
    stage.forgets()
    await stage.mariam.tells("/coordination")
    assert stage.mariam.hears()[0].startswith("Coordination de « Cluster Protection Mali » : Mariam Diallo et Awa")


async def test_an_update_that_cannot_be_read_stops_nothing(stage: Stage) -> None:
    stage.telegram.slips_in(stage.telegram_bot, {"message": {"message_id": 1, "chat": {"id": "x"}}})
    await stage.aissata.tells("/roster")

    assert stage.aissata.hears()[0].startswith("« Cluster Protection Mali » : 20 organisations")


async def test_a_picture_with_a_caption_in_a_chat_that_asks_nothing_is_not_kept(stage: Stage) -> None:
    await stage.aissata.sends(stage.telegram_bot, photo=picture(), caption="Vu hier")

    assert stage.aissata.hears()[0].startswith("Rien ne vous est demandé en ce moment")
    assert not stage.store.dump()["to_fetch"]
