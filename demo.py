"""The real bot over HTTP against Telegram on this machine, with the June 2017 case: as a page, or played through."""

import asyncio
import logging
import secrets
import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from config import Config, GroupDefaults, Secret, Storage
from config import Telegram as TelegramConfig
from domain import nudging
from domain.ahead import Intent, RoundEnds, ahead
from domain.nudging import CoordinationNudge, GroupLine, PrivateNudge
from domain.ranking import ToCoordinator, ToGroupOnce, ToVoter, ToWhoVoted
from driving import Driver
from sandbox.clock import WoundClock
from sandbox.engine import Event, Telegram
from sandbox.http import Running, serve
from sandbox.june2017 import BAMAKO, BEGIN, PRIORITIES_FOR_HCT, Case, Player, minutes, raise_curtain, typed
from sandbox.stage import Step
from storage.store import TinyStore, open_store

if TYPE_CHECKING:
    from bot import Relance
    from domain.clock import Clock

Language = Literal["fr", "en"]
Make = Callable[[Config, TinyStore, "Clock"], "Relance"]


async def play(make: Make, headless: bool, out: Path, port: int, language: Language) -> int:
    """Ends 0 when the case was played and its files are there; as a page, when it is interrupted."""
    if headless:
        out.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240  # before anything runs beside it
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="relance-demo-") as folder:
        clock = WoundClock(BEGIN, flows=not headless)
        telegram = Telegram(clock)
        token = f"{10_000 + secrets.randbelow(90_000)}:{secrets.token_urlsafe(32)}"
        account = telegram.bot(token, "relance_bot", "Relance")
        case = raise_curtain(telegram, account, language)
        relance: Relance | None = None

        async def winds(target: datetime) -> None:
            if relance is not None:
                await Driver(telegram, clock, account, relance).winds_to(target)

        running = await serve(
            telegram,
            port=0 if headless else port,
            on_wind=winds,
            moments=lambda: moments_ahead(relance, clock, language),
            guide=_guide(case),
            language=language,
            cast=[*(case.cast[name] for name in ("Mariam", "Awa", "Aïssata", "Ibrahim", "Kadiatou")), case.outsider],
            groups=[case.group],
            zone=str(BAMAKO),
        )
        try:
            relance = make(_config(Path(folder), token, running, language), _store(Path(folder), clock), clock)
            await relance.start()
            driver = Driver(telegram, clock, account, relance)
            try:
                if headless:
                    return await _play_through(case, driver, out)
                await _open_page(case, driver, running, language)
                return 0
            finally:
                await relance.stop()
        finally:
            await running.close()


async def _play_through(case: Case, driver: Driver, out: Path) -> int:
    lines: list[str] = []

    def seen(event: Event) -> None:
        line = _told(event)
        lines.append(line)
        print(line, flush=True)  # noqa: T201

    stop = case.telegram.listen(seen)
    await Player(case, driver.settled, driver.winds_to, print).plays()
    stop()
    title = case.says(
        "# La décision, de la réunion à la fiche de suivi", "# The decision, from meeting to follow-up sheet"
    )
    (out / "transcript.md").write_text("\n".join([title, "", *(_quoted(line) for line in lines), ""]), "utf-8")
    left = _leave_files(case, out)
    promised = {"compilation.docx", "compilation.xlsx", "compilation.txt", "follow-up.docx", "calendar.ics"}
    promised |= {"transmission.docx", "addendum.docx", "status.png", "follow-up.xlsx", "history.xlsx"}
    missing = promised - left
    for name in sorted(missing):
        print(f"missing: {name}", file=sys.stderr)  # noqa: T201
    return 1 if missing else 0


def _leave_files(case: Case, out: Path) -> set[str]:
    """The latest of each document that the bot sent to who coordinates; of #4, the one made for its recipient.

    And the picture of /status.
    """
    kinds = (
        ("_compilation_", (".docx", ".xlsx", ".txt"), "compilation"),
        (case.says("_suivi_", "_follow-up_"), (".docx", ".xlsx"), "follow-up"),
        (case.says("_historique_", "_history_"), (".xlsx",), "history"),
        (case.says("_calendrier", "_calendar"), (".ics",), "calendar"),
        ("_4_transmission_v1.docx", (".docx",), "transmission"),
        (case.says("_4_additif_v2.docx", "_4_addendum_v2.docx"), (".docx",), "addendum"),
    )
    left = set()
    for message in (m for name in ("Mariam", "Awa") for m in case.cast[name].private(case.bot).messages):
        document = message.document
        if message.sender is case.bot and message.media and "photo" in message.media:
            (out / "status.png").write_bytes(message.files[0].content)
            left.add("status.png")
        if document is None or message.sender is not case.bot:
            continue
        ending = Path(document.name).suffix
        for part, endings, target in kinds:
            if part in document.name and ending in endings:
                (out / f"{target}{ending}").write_bytes(document.content)
                left.add(f"{target}{ending}")
    return left


async def _open_page(case: Case, driver: Driver, running: Running, language: Language) -> None:
    """The page until it is interrupted; its clock runs, and the bot looks at it every second."""
    await Player(case, driver.settled, driver.winds_to, print).sets_the_scene()
    words = {
        "fr": f"\n  Relance, sur votre machine : {running.url}\n  Ctrl+C pour finir.\n",
        "en": f"\n  Relance, on your own machine: {running.url}\n  Ctrl+C to end.\n",
    }
    print(words[language], flush=True)  # noqa: T201
    ending = asyncio.Event()
    loop = asyncio.get_running_loop()
    for end in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(end, ending.set)
    working = asyncio.create_task(driver.relance.run())
    waiting = asyncio.create_task(ending.wait())
    await asyncio.wait([working, waiting], return_when=asyncio.FIRST_COMPLETED)
    if working.done():
        working.result()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)


def _config(folder: Path, token: str, running: Running, language: Language) -> Config:
    return Config(
        telegram=TelegramConfig(Secret(token), running.base_url, running.base_file_url),
        storage=Storage(folder / "data", folder / "relance.key"),
        group=GroupDefaults(language, str(BAMAKO), "ML"),
    )


def _store(folder: Path, clock: WoundClock) -> TinyStore:
    return open_store(folder / "data", folder / "relance.key", now=clock.now, forever=("answer", "nothing"))


def _told(event: Event) -> str:
    what = f" {event.what}" if event.what != "sent" else ""
    buttons = ""
    if event.message is not None and event.what in ("sent", "edited"):
        buttons = " ".join(f"[{label}]" for label in event.message.buttons)
        if event.message.document:
            buttons = f"📎 {event.message.document.name}"
    text = " / ".join(line for line in f"{event.text}\n{buttons}".splitlines() if line.strip())
    return f"{event.moment.astimezone(BAMAKO):%d/%m %H:%M}  {event.chat.title} · {event.who}{what}: {text}"


def _quoted(line: str) -> str:
    return f"- {line}"


LISTED = 12  # moments to wind the clock to
NAMES: dict[str, tuple[str, str]] = {
    "reminder": ("relance", "reminder"),
    "contributions": ("contributions", "contributions"),
    "closing": ("clôture", "closing"),
    "all answered": ("plus personne n'est attendu", "nobody is awaited"),
    "transmission": ("rappel de transmission", "reminder of the transmission"),
    "ballots": ("bulletins", "ballots"),
    "vote": ("rappel de vote", "reminder to vote"),
    "round": ("fin du classement", "ranking ends"),
    "result": ("résultat du classement", "result of the ranking"),
}


def moments_ahead(relance: "Relance | None", clock: "Clock", language: Language) -> list[tuple[str, datetime]]:
    """The hours worth winding to: what will be said if nothing happens, and when contributions are due."""
    if relance is None:
        return []
    now, house = clock.now(), relance.house
    groups = house.store.groups()
    situations, people = house.situations(groups), house.people_in(groups)
    said = house.store.nudges_since(now - timedelta(days=2))
    found: dict[tuple[datetime, str], None] = {}
    for situation in situations:
        decision = situation.decision
        if decision.is_open:
            found[situation.due(), f"#{decision.number} {_name('contributions', language)}"] = None
        for planned in ahead(situations, people, said, now, decision.id):
            for what in _kinds(planned.intent):
                found[planned.at, f"#{decision.number} {_name(what, language)}"] = None
    return [(name, at) for at, name in sorted(found) if at > now][:LISTED]


def _name(what: str, language: Language) -> str:
    return NAMES[what][0 if language == "fr" else 1]


def _kinds(intent: Intent) -> set[str]:
    match intent:
        case GroupLine():
            return {"closing" if intent.kind == nudging.GROUP_CLOSING else "reminder"}
        case CoordinationNudge():
            kinds = {
                nudging.CLOSED: "closing",
                nudging.ALL_ANSWERED: "all answered",
                nudging.TRANSMISSION: "transmission",
                nudging.UNREACHABLE: "reminder",
            }
            return {kinds[note.kind] for note in intent.notes}
        case PrivateNudge():
            return {"reminder"}
        case ToVoter():
            return {"vote" if intent.kind == nudging.RANKING else "ballots"}
        case ToGroupOnce():
            return {"vote"}
        case RoundEnds():
            return {"round"}
        case ToCoordinator() | ToWhoVoted():
            return {"result"}


def _guide(case: Case) -> list[Step | str]:
    """What to try, in the order of a real week."""
    mariam, aissata = case.cast["Mariam"], case.cast["Aïssata"]
    answer = case.says(
        "1) Accès humanitaire\n2) Documentation civile\n3) Relocalisation hors des zones minées",
        "1) Humanitarian access\n2) Civil documentation\n3) Relocation away from mined areas",
    )
    return [
        Step(
            case.says(
                "Mariam remet le compte rendu de la réunion, puis ouvre les décisions cochées.",
                "Mariam hands in the minutes of the meeting, then opens the ticked decisions.",
            ),
            mariam,
            "private",
            case.says("/compterendu", "/minutes"),
            file=minutes(case),
        ),
        Step(
            case.says("Aïssata répond au dernier appel.", "Aïssata replies to the last call."),
            aissata,
            "group",
            answer,
            to_pinned=True,
        ),
        case.says(
            "Avancez l'horloge jusqu'à la prochaine relance : une ligne dans le groupe, le reste en privé.",
            "Wind the clock to the next reminder: one line in the group, the rest in private.",
        ),
        Step(
            case.says("Mariam demande le document.", "Mariam asks for the document."),
            mariam,
            "private",
            f"{case.says('/compiler', '/compile')} #{PRIORITIES_FOR_HCT}",
        ),
        Step(
            case.says("Mariam regarde où en est chacun.", "Mariam looks at where everybody stands."),
            mariam,
            "private",
            case.says("/statut", "/status"),
        ),
        Step(
            case.says("Elle peut aussi taper une décision.", "She can type a decision as well."),
            mariam,
            "private",
            typed(case),
        ),
        case.says(
            "Oumar n'est pas du groupe. Prenez son téléphone : que peut-il apprendre, que peut-il faire ?",
            "Oumar is not in the group. Take his phone: what can he learn, what can he do?",
        ),
    ]
