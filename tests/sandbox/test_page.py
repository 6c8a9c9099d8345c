"""The page, in a real browser, with a small bot behind it."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect
from telegram import BotCommand, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from sandbox.chats import Group, Person
from sandbox.clock import WoundClock
from sandbox.engine import Telegram
from sandbox.http import Running, serve
from sandbox.inprocess import InProcessRequest
from sandbox.stage import Step
from tests.sandbox.conftest import BAMAKO, TOKEN

CHROMIUM = shutil.which("chromium")
QUIETLY = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]
THURSDAY = datetime(2017, 6, 15, 23, 59, tzinfo=BAMAKO)

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium on this machine: the page is not tested"),
    # One loop for all, so that one browser serves all.
    pytest.mark.asyncio(loop_scope="module"),
]


async def on_call(update: Update, _: Any) -> None:
    keyboard = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Répondre", url="https://t.me/toy_bot?start=d4")],
            [InlineKeyboardButton("Rien", callback_data="line"), InlineKeyboardButton("Plus", callback_data="alert")],
        ]
    )
    assert update.effective_message
    call = await update.effective_message.reply_html(
        "<b>#4</b> Priorités &amp; dates <i>😀 ici</i>", reply_markup=keyboard
    )
    await call.pin()


async def on_start(update: Update, _: Any) -> None:
    assert update.effective_message
    await update.effective_message.reply_text(
        "Un point par ligne ?", reply_markup=ForceReply(input_field_placeholder="1) …")
    )


async def on_press(update: Update, _: Any) -> None:
    assert update.callback_query
    await update.callback_query.answer("C'est noté", show_alert=update.callback_query.data == "alert")
    await update.callback_query.edit_message_text("#4 close")


async def on_poll(update: Update, _: Any) -> None:
    assert update.effective_message
    await update.effective_message.reply_poll(
        "#4 Quels points ?",
        ["1. Accès", "2. Abris", "3. Eau"],
        is_anonymous=False,
        allows_multiple_answers=True,
        hide_results_until_closes=True,
    )


async def on_note(update: Update, _: Any) -> None:
    assert update.effective_message
    await update.effective_message.reply_html(
        "Objet : <code>#4 &amp; suite</code>\n<pre>Bonjour,\n\n1. Accès &lt;nord&gt;</pre>"
    )


async def on_text(update: Update, _: Any) -> None:
    assert update.effective_message
    await update.effective_message.set_reaction("👍")


async def on_file(update: Update, _: Any) -> None:
    assert update.effective_message
    assert update.effective_message.document
    content = await (await update.effective_message.document.get_file()).download_as_bytearray()
    await update.effective_message.reply_document(bytes(content), filename="compilation.docx")


@dataclass
class Theatre:
    """The page, open in a browser, and what stands behind it."""

    telegram: Telegram
    clock: WoundClock
    mariam: Person
    aissata: Person
    group: Group
    running: Running
    browser: Browser
    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    async def opens(self, width: int, height: int, *, touch: bool = False) -> Page:
        """A fresh browser window on the page."""
        context = await self.browser.new_context(
            viewport={"width": width, "height": height}, has_touch=touch, accept_downloads=True
        )
        page = await context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console", lambda line: self.complaints.append(line.text) if line.type in ("error", "warning") else None
        )
        page.on("request", lambda request: self.requests.append(request.url))
        await page.goto(self.running.url)
        await page.wait_for_selector("body[data-ready]")
        return page


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def theatre(telegram: Telegram, clock: WoundClock, browser: Browser) -> AsyncIterator[Theatre]:
    me = telegram.bot(TOKEN, "toy_bot", "Toy")
    mariam = telegram.person("Mariam", "Diallo")
    aissata = telegram.person("Aïssata", "Koné")
    group = telegram.group("Cluster", mariam, members=[aissata, me])
    group.promotes(me)
    steps: list[Step | str] = [
        Step("Mariam écrit `/call`", who=mariam, write="/call"),
        Step("Aïssata répond", who=aissata, write="1) Accès", to_pinned=True),
        Step("Mariam envoie", who=mariam, where="private", file=("compte-rendu.docx", b"PK minutes")),
        "Avancez l'horloge",
    ]
    running = await serve(
        telegram,
        cast=[mariam, aissata],
        guide=steps,
        zone="Africa/Bamako",
        moments=lambda: [("Échéance", THURSDAY)],
    )
    application = _toy(telegram)
    async with application:
        assert application.updater
        await application.bot.set_my_commands([BotCommand("call", "Appeler"), BotCommand("compile", "Compiler")])
        await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        await application.start()
        theatre = Theatre(telegram, clock, mariam, aissata, group, running, browser, page=None)  # type: ignore[arg-type]
        theatre.page = await theatre.opens(1280, 800)
        yield theatre
        await theatre.page.context.close()
        await application.updater.stop()
        await application.stop()
    await running.close()
    assert theatre.complaints == []
    assert [url for url in theatre.requests if not url.startswith((running.url, "data:"))] == []


def _toy(telegram: Telegram) -> "Application[Any, Any, Any, Any, Any, Any]":
    application = (
        ApplicationBuilder()
        .token(TOKEN)
        .request(InProcessRequest(telegram))
        .get_updates_request(InProcessRequest(telegram))
        .build()
    )
    application.add_handlers(
        [
            CommandHandler("call", on_call),
            CommandHandler("poll", on_poll),
            CommandHandler("note", on_note),
            CommandHandler("start", on_start),
            CallbackQueryHandler(on_press),
            MessageHandler(filters.Document.ALL, on_file),
            MessageHandler(filters.TEXT, on_text),
        ]
    )
    return application


def group_of(page: Page) -> Any:
    return page.locator(".pane.group")


def phone_of(page: Page, name: str) -> Any:
    return page.locator(".pane.phone").filter(has=page.locator("h2", has_text=name))


async def test_a_call_is_written_answered_pressed_and_followed_into_private(theatre: Theatre) -> None:
    page = theatre.page
    group = group_of(page)
    await group.locator("textarea").fill("/call")
    await group.locator("textarea").press("Enter")

    # Formatted, pinned, with buttons.
    call = group.locator(".message.from-bot")
    await expect(call.locator("strong").first).to_have_text("#4")
    await expect(call.locator("em")).to_have_text("😀 ici")
    await expect(group.locator(".pin")).to_contain_text("#4 Priorités & dates")

    # Aïssata takes her phone and answers it in the group, in two lines.
    await group.get_by_role("radio", name="Aïssata").click()
    await expect(phone_of(page, "Aïssata").locator(".pane-title")).to_contain_text("en main")
    await call.locator(".more").click()
    await page.get_by_role("menuitem", name="Répondre").click()
    await page.keyboard.type("1) Acces")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("2) Eau")
    await page.keyboard.press("Enter")
    mine = group.locator(".message.mine")
    await expect(mine.locator(".text")).to_have_text("1) Acces\n2) Eau")
    await expect(mine.locator(".reply")).to_contain_text("#4")
    await expect(mine.locator(".reaction")).to_have_text("👍")
    assert theatre.group.last.sender is theatre.aissata

    # The deep link opens her private chat and the bot's forced reply is ready to be written.
    await call.get_by_role("button", name="Répondre").first.click()
    phone = phone_of(page, "Aïssata")
    await expect(phone.locator("textarea")).to_be_focused()
    await expect(phone.locator(".composing")).to_contain_text("Un point par ligne ?")
    await expect(phone.locator("textarea")).to_have_attribute("placeholder", "1) …")
    await page.keyboard.type("1) Accès")
    await page.keyboard.press("Enter")
    await expect(phone.locator(".message.mine").last).to_contain_text("1) Accès")
    assert theatre.aissata.private().last.reply_to

    # A press is answered in passing, another in an alert; the edit is seen.
    await call.get_by_role("button", name="Rien").click()
    await expect(page.locator(".toast")).to_contain_text("C'est noté")
    await expect(call).to_contain_text("#4 close")


async def test_an_alert_waits_to_be_closed(theatre: Theatre) -> None:
    page = theatre.page
    theatre.mariam.writes(theatre.group, "/call")
    await group_of(page).get_by_role("button", name="Plus").click()
    await expect(page.locator("#alert")).to_contain_text("C'est noté")
    await page.keyboard.press("Enter")
    await expect(page.locator("#alert")).to_be_hidden()


async def test_messages_are_edited_deleted_reacted_to_and_forwarded(theatre: Theatre) -> None:
    page, group = theatre.page, group_of(theatre.page)
    await group.locator("textarea").fill("1) Acces")
    await group.locator("textarea").press("Enter")
    mine = group.locator(".message.mine")
    await mine.locator(".more").click()
    await page.get_by_role("menuitem", name="Modifier").click()
    await expect(group.locator("textarea")).to_have_value("1) Acces")
    await page.keyboard.press("Escape")
    await expect(group.locator("textarea")).to_have_value("")
    await mine.locator(".more").click()
    await page.get_by_role("menuitem", name="Modifier").click()
    await group.locator("textarea").fill("1) Accès")
    await page.keyboard.press("Enter")
    await expect(mine).to_contain_text("modifié")
    assert theatre.group.last.text == "1) Accès"

    await mine.locator(".more").click()
    await page.get_by_role("menuitemcheckbox", name="Réagir ❤").click()
    await expect(mine.locator(".reaction", has_text="❤")).to_have_attribute("aria-pressed", "true")
    await mine.locator(".reaction", has_text="❤").click()
    await expect(mine.locator(".reaction", has_text="❤")).to_have_count(0)

    await mine.locator(".more").click()
    await page.get_by_role("menuitem", name="Transférer à Toy").click()
    await expect(phone_of(page, "Mariam").locator(".origin")).to_have_text("Transféré de Mariam Diallo")

    await mine.locator(".more").click()
    await page.get_by_role("menuitem", name="Supprimer").click()
    await expect(mine).to_have_count(0)
    assert theatre.group.messages == []


async def test_edit_is_offered_as_long_as_it_is_possible_and_what_came_too_late_is_a_new_message(
    theatre: Theatre,
) -> None:
    page, group = theatre.page, group_of(theatre.page)
    theatre.mariam.writes(theatre.group, "1) Acces")
    mine = group.locator(".message.mine")
    await mine.locator(".more").click()
    await page.get_by_role("menuitem", name="Modifier").click()
    theatre.clock.wind_to(theatre.clock.now() + timedelta(hours=49))
    await group.locator("textarea").fill("1) Accès")
    await page.keyboard.press("Enter")
    await expect(page.locator(".toast")).to_have_text(
        "Cela n’est pas possible\u00a0: a message can be edited for 48 hours"
    )
    await expect(group.locator("textarea")).to_have_value("1) Accès")
    await expect(group.locator(".composing")).to_have_count(0)
    await page.keyboard.press("Enter")
    await expect(mine).to_have_count(2)
    await mine.first.locator(".more").click()
    await expect(page.get_by_role("menuitem", name="Supprimer")).to_be_visible()
    await expect(page.get_by_role("menuitem", name="Modifier")).to_have_count(0)
    theatre.complaints = [line for line in theatre.complaints if "409" not in line]


async def test_an_outsider_has_a_phone_and_of_the_group_only_what_a_passed_on_link_opens(theatre: Theatre) -> None:
    oumar = theatre.telegram.person("Oumar", "Bah")
    running = await serve(theatre.telegram, cast=[theatre.mariam, theatre.aissata, oumar], language="en")
    page = await theatre.browser.new_page(viewport={"width": 1280, "height": 800})
    await page.goto(running.url)
    group, phone = group_of(page), phone_of(page, "Oumar")
    theatre.mariam.writes(theatre.group, "/call")
    await expect(phone.locator(".pane-title")).to_contain_text("not in the group")
    await phone.get_by_role("button", name="Oumar starts the conversation").click()
    await expect(phone.locator(".pane-title")).to_contain_text("in hand")
    await expect(group).to_contain_text("Oumar is not in this group")
    await expect(group.locator("textarea")).to_be_hidden()
    await expect(group.locator(".more").last).to_be_hidden()
    await expect(group.get_by_role("button", name="Rien")).to_be_disabled()
    await expect(group.get_by_role("radio")).to_have_count(2)
    await expect(group.get_by_role("radio", checked=True)).to_have_count(0)

    await group.get_by_role("button", name="Répondre").click()
    await expect(phone.locator(".message.mine").last).to_have_text(re.compile("/start d4"))
    await phone.locator("textarea").fill("Good morning")
    await phone.locator("textarea").press("Enter")
    await expect(phone.locator(".reaction")).to_have_text("👍")
    await group.get_by_role("radio", name="Mariam").click()
    await expect(group.locator("textarea")).to_be_visible()
    await expect(group.get_by_role("button", name="Rien")).to_be_enabled()
    await page.close()
    await running.close()


@pytest.mark.parametrize("clipboard", ["granted", "denied"])
async def test_what_is_set_as_code_is_copied_by_a_tap_or_a_key(theatre: Theatre, clipboard: str) -> None:
    page, group = theatre.page, group_of(theatre.page)
    session = await page.context.new_cdp_session(page)
    this = (await session.send("Target.getTargetInfo"))["targetInfo"]["browserContextId"]
    permission = {"permission": {"name": "clipboard-write"}, "setting": clipboard}
    await session.send(
        "Browser.setPermission", permission | {"origin": theatre.running.url.rstrip("/"), "browserContextId": this}
    )  # for where it is denied the page has an older way
    field = group.locator("textarea")
    theatre.mariam.writes(theatre.group, "/note")
    subject, text = group.locator(".text code"), group.locator(".text pre")
    assert await text.evaluate("e => getComputedStyle(e).cursor") == "pointer"

    await text.click()
    await expect(page.locator(".toast")).to_have_text(["Copié."])
    await field.focus()
    await page.keyboard.press("Control+V")
    await expect(field).to_have_value("Bonjour,\n\n1. Accès <nord>")

    await field.fill("")
    await subject.focus()
    await page.keyboard.press("Enter")
    await expect(subject).to_be_focused()
    await expect(page.locator(".toast")).to_have_count(2)
    await field.focus()
    await page.keyboard.press("Control+V")
    await expect(field).to_have_value("#4 & suite")


async def test_a_part_of_a_code_is_marked_without_copying_the_whole(theatre: Theatre) -> None:
    page = theatre.page
    theatre.mariam.writes(theatre.group, "/note")
    text = group_of(page).locator(".text pre")
    box = await text.bounding_box()
    assert box is not None
    await page.mouse.move(box["x"] + 10, box["y"] + 12)
    await page.mouse.down()
    await page.mouse.move(box["x"] + 45, box["y"] + 12)
    await page.mouse.up()
    assert await page.evaluate("getSelection().toString()") not in ("", await text.text_content())
    await expect(page.locator(".toast")).to_have_count(0)


async def test_a_poll_of_several_is_ticked_given_and_taken_back(theatre: Theatre) -> None:
    group = group_of(theatre.page)
    theatre.mariam.writes(theatre.group, "/poll")
    await group.get_by_role("radio", name="Aïssata").click()
    poll = group.locator(".poll")
    await expect(poll).to_contain_text("#4 Quels points ?")
    await expect(poll.get_by_role("button", name="Voter")).to_be_disabled()

    await poll.get_by_role("button", name="1. Accès").click()
    await poll.get_by_role("button", name="3. Eau").click()
    await expect(poll.get_by_role("button", name="3. Eau")).to_have_attribute("aria-pressed", "true")
    message = theatre.group.last
    assert message.votes == {}
    await poll.get_by_role("button", name="Voter").click()
    await expect(poll.get_by_role("button", name="Retirer mon vote")).to_be_visible()
    assert message.votes == {theatre.aissata: [0, 2]}
    # Nobody sees how it stands before it is closed.
    await expect(poll).not_to_contain_text("1 vote")

    await poll.get_by_role("button", name="Retirer mon vote").click()
    await expect(poll.get_by_role("button", name="Voter")).to_be_disabled()
    assert message.votes == {theatre.aissata: []}
    await poll.get_by_role("button", name="2. Abris").click()
    await poll.get_by_role("button", name="Voter").click()
    await expect(poll.get_by_role("button", name="Retirer mon vote")).to_be_visible()
    await theatre.telegram.call(TOKEN, "stopPoll", {"chat_id": message.chat.id, "message_id": message.id})
    await expect(poll).to_contain_text("Sondage clos")
    await expect(poll.get_by_role("button", name="2. Abris")).to_contain_text("1 vote")


async def test_files_are_sent_and_downloaded(theatre: Theatre, tmp_path: Path) -> None:
    page = theatre.page
    phone = phone_of(page, "Mariam")
    await phone.get_by_role("button", name="démarre la conversation").click()
    await expect(phone.locator("textarea")).to_be_focused()
    await phone.locator("input[type=file]").set_input_files(
        [{"name": "réponse.docx", "mimeType": "application/octet-stream", "buffer": b"PK answer"}]
    )
    await expect(phone.locator(".composing").last).to_contain_text("réponse.docx")
    await page.keyboard.type("voici")
    await page.keyboard.press("Enter")
    back = phone.locator(".message.from-bot .file")
    await expect(back).to_contain_text("compilation.docx")
    async with page.expect_download() as downloading:
        await back.click()
    download = await downloading.value
    assert download.suggested_filename == "compilation.docx"
    await download.save_as(tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == b"PK answer"


async def test_a_file_can_be_dropped_on_a_phone(theatre: Theatre) -> None:
    page = theatre.page
    phone = phone_of(page, "Aïssata")
    theatre.aissata.starts()
    await expect(phone.locator("textarea")).to_be_visible()
    data = await page.evaluate_handle(
        "() => { const d = new DataTransfer(); d.items.add(new File(['PK'], 'note.docx')); return d; }"
    )
    await phone.dispatch_event("drop", {"dataTransfer": data})
    await expect(phone.locator(".composing").last).to_contain_text("note.docx")
    await phone.get_by_role("button", name="Envoyer").click()
    await expect(phone.locator(".message.mine .file")).to_contain_text("note.docx")


async def test_an_empty_file_is_refused_and_the_others_go(theatre: Theatre) -> None:
    page = theatre.page
    phone = phone_of(page, "Aïssata")
    theatre.aissata.starts()
    await expect(phone.locator("textarea")).to_be_visible()
    await phone.locator("input[type=file]").set_input_files(
        [
            {"name": "vide.docx", "mimeType": "application/octet-stream", "buffer": b""},
            {"name": "note.docx", "mimeType": "application/octet-stream", "buffer": b"PK"},
        ]
    )
    await expect(page.locator(".toast")).to_contain_text("Ce fichier est vide")
    await phone.get_by_role("button", name="Envoyer").click()
    await expect(phone.locator(".message.mine .file")).to_contain_text("note.docx")
    sent = [message.media for message in theatre.aissata.private().messages if message.sender is theatre.aissata]
    assert [media["document"]["file_name"] for media in sent if media] == ["note.docx"]


async def test_the_clock_is_wound_from_the_page(theatre: Theatre) -> None:
    page = theatre.page
    await expect(page.locator("#now")).to_have_text("mercredi 7 juin 2017, 15:00 (Bamako)")
    for label, hour in [
        ("1 heure plus tard", "mercredi 7 juin 2017, 16:00 (Bamako)"),
        ("Le prochain matin", "jeudi 8 juin 2017, 09:00 (Bamako)"),
        ("Échéance", "jeudi 15 juin 2017, 23:59 (Bamako)"),
    ]:
        await page.get_by_role("button", name="Avancer l’horloge").click()
        await page.locator("#winds").get_by_role("button", name=label).click()
        await expect(page.locator("#now")).to_have_text(hour)
    assert theatre.clock.now() == THURSDAY
    await page.get_by_role("button", name="Avancer l’horloge").click()
    await expect(page.locator("#winds")).not_to_contain_text("Échéance")
    await page.locator("#wind-at").fill("2017-06-16T10:30")
    await expect(page.locator("#wind-full")).to_have_text("vendredi 16 juin 2017, 10:30 (Bamako)")
    await page.locator("#wind-at").press("Enter")
    await expect(page.locator("#now")).to_have_text("vendredi 16 juin 2017, 10:30 (Bamako)")


async def test_the_guide_lays_out_what_to_try(theatre: Theatre) -> None:
    page = theatre.page
    group = group_of(page)
    await page.get_by_role("button", name="Préparer pour Mariam").first.click()
    await expect(group.locator("textarea")).to_have_value("/call")
    await page.keyboard.press("Enter")
    await expect(group.locator(".pin")).to_be_visible()

    await page.get_by_role("button", name="Préparer pour Aïssata").click()
    await expect(group.locator(".composing")).to_contain_text("Réponse à Toy")
    await page.keyboard.press("Enter")
    await expect(group.locator(".message.mine .reply")).to_contain_text("#4")

    theatre.mariam.starts()
    await expect(phone_of(page, "Mariam").locator("textarea")).to_be_visible()
    await page.get_by_role("button", name="Préparer pour Mariam").last.click()
    await expect(phone_of(page, "Mariam").locator(".composing")).to_contain_text("compte-rendu.docx")
    await phone_of(page, "Mariam").get_by_role("button", name="Envoyer").click()
    await expect(phone_of(page, "Mariam").locator(".message.from-bot .file")).to_contain_text("compilation.docx")
    assert theatre.mariam.private().last.files[0].content == b"PK minutes"

    await page.get_by_role("button", name="Replier le guide").click()
    await expect(page.locator("#guide-body")).to_be_hidden()


async def test_a_button_of_a_phone_half_in_sight_is_pressed_at_the_first_try(theatre: Theatre) -> None:
    theatre.aissata.starts()
    theatre.aissata.writes(theatre.telegram.only_bot(), "/call")
    page = await theatre.opens(960, 700)
    button = phone_of(page, "Aïssata").get_by_role("button", name="Rien")
    await expect(button).to_have_count(1)
    spot = await button.bounding_box()
    assert spot
    assert spot["x"] + 10 < 940 < spot["x"] + spot["width"]
    await page.mouse.move(spot["x"] + 10, spot["y"] + 10)
    await page.mouse.down()
    await page.wait_for_timeout(50)
    await page.mouse.up()
    await expect(phone_of(page, "Aïssata")).to_contain_text("#4 close")
    await expect(phone_of(page, "Aïssata").locator(".pane-title")).to_contain_text("en main")
    await page.context.close()


async def test_commands_are_offered_while_typing(theatre: Theatre) -> None:
    page, group = theatre.page, group_of(theatre.page)
    await group.locator("textarea").press_sequentially("/co")
    await expect(group.locator(".suggestions button")).to_have_count(1)
    await page.keyboard.press("Tab")
    await expect(group.locator("textarea")).to_have_value("/compile ")


async def test_it_can_all_be_done_by_keyboard(theatre: Theatre) -> None:
    page = theatre.page
    theatre.mariam.writes(theatre.group, "/call")
    more = group_of(page).locator(".message.from-bot .more")
    await expect(more).to_have_count(1)
    await more.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Répondre")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("menuitem", name="Transférer")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(more).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(group_of(page).get_by_role("button", name="Répondre").first).to_be_focused()
    outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    radio = group_of(page).get_by_role("radio", name="Mariam")
    await radio.focus()
    await page.keyboard.press("ArrowRight")
    await expect(group_of(page).get_by_role("radio", name="Aïssata")).to_be_focused()
    await expect(phone_of(page, "Aïssata").locator(".pane-title")).to_contain_text("en main")
    # Everything that can be pressed has a name.
    nameless = await page.evaluate(
        "[...document.querySelectorAll('button, a, textarea, input:not([hidden])')]"
        ".filter(e => e.offsetParent && !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length))"
        ".map(e => e.outerHTML)"
    )
    assert nameless == []


async def test_news_are_read_out(theatre: Theatre) -> None:
    theatre.aissata.writes(theatre.group, "Bonjour à tous")
    await expect(theatre.page.locator("#live")).to_contain_text("Aïssata Koné, Cluster\u00a0: Bonjour à tous")


async def test_markup_in_messages_stays_text(theatre: Theatre) -> None:
    nasty = "<img src=x onerror=alert(1)> *_[<`& </script>"
    theatre.aissata.writes(theatre.group, nasty)
    text = group_of(theatre.page).locator(".message .text")
    await expect(text).to_have_text(nasty)
    assert await text.locator("img").count() == 0


async def test_after_a_broken_connection_the_page_catches_up(theatre: Theatre) -> None:
    page = theatre.page
    theatre.mariam.writes(theatre.group, "avant")
    await expect(group_of(page).locator(".message .text")).to_have_text(["avant"])
    await group_of(page).locator("textarea").fill("un brouillon")
    # The server goes away and comes back at the same address.
    port = int(theatre.running.url.rsplit(":", 1)[1].strip("/"))
    await theatre.running.close()
    await expect(page.locator("#lost")).to_be_visible()
    theatre.aissata.writes(theatre.group, "pendant")
    theatre.running = await serve(
        theatre.telegram, port=port, cast=[theatre.mariam, theatre.aissata], zone="Africa/Bamako"
    )
    await expect(page.locator("#lost")).to_be_hidden(timeout=15_000)
    await expect(group_of(page).locator(".message .text")).to_have_text(["avant", "pendant"])
    await expect(group_of(page).locator("textarea")).to_have_value("un brouillon")
    await theatre.running.close()
    theatre.complaints = [line for line in theatre.complaints if "ERR_" not in line]


async def test_on_a_phone_one_chat_is_seen_at_a_time(theatre: Theatre) -> None:
    page = await theatre.opens(390, 844, touch=True)
    await expect(page.locator("#guide")).to_be_visible()
    await page.get_by_role("button", name="Groupe", exact=True).click()
    await expect(group_of(page)).to_be_visible()
    await expect(page.locator("#guide")).to_be_hidden()
    await group_of(page).locator("textarea").fill("/call")
    await group_of(page).get_by_role("button", name="Envoyer").click()
    await group_of(page).get_by_role("button", name="Répondre").first.click()
    phone = phone_of(page, "Mariam")
    await expect(phone).to_be_visible()
    await expect(phone).to_contain_text("Un point par ligne ?")
    await phone.get_by_role("button", name="Options du téléphone de Mariam").click()
    await expect(page.get_by_role("menuitem", name="Bloquer le bot")).to_be_visible()
    await page.keyboard.press("Escape")
    theatre.aissata.writes(theatre.group, "Bonjour")
    await expect(page.locator("#tabs .badge")).to_have_text("1")
    # Nothing sticks out sideways.
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await page.context.close()


async def test_the_host_takes_the_bot_through_time_and_the_page_says_so(
    telegram: Telegram, clock: WoundClock, browser: Browser
) -> None:
    telegram.bot(TOKEN, "toy_bot", "Toy")
    mariam = telegram.person("Mariam")
    telegram.group("Cluster", mariam)
    arrived = asyncio.Event()
    targets: list[datetime] = []

    async def on_wind(target: datetime) -> None:
        targets.append(target)
        await arrived.wait()
        clock.wind_to(target)

    running = await serve(telegram, on_wind=on_wind, language="en")
    page = await browser.new_page()
    await page.goto(running.url)
    await page.get_by_role("button", name="Wind the clock").click()
    await page.locator("#winds").get_by_role("button", name="1 hour later").click()
    await expect(page.locator("#winding")).to_contain_text("7 June 2017")
    await expect(page.locator("#wind")).to_be_disabled()
    arrived.set()
    await expect(page.locator("#winding")).to_be_hidden()
    await expect(page.locator("#now")).to_contain_text("16:00 (UTC)")
    await page.close()
    await running.close()
    assert targets == [clock.now()]
    assert clock.now() - timedelta(hours=1) == datetime(2017, 6, 7, 15, tzinfo=BAMAKO)
