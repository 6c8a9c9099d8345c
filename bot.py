"""The entry: the command line, and the one place where everything is put together."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import logging
import os
import signal
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from telegram import Update
    from telegram.request import BaseRequest

    from bounces import Mailbox
    from config import Config
    from domain.clock import Clock
    from domain.groups import Group, Person
    from domain.mail import Mail, Notice, Verdict
    from domain.minutes.findings import Findings
    from domain.sayings import Message, Post, SendDocument, SendPoll
    from jobs import Job
    from storage.store import TinyStore
    from texts import Voice

os.environ.setdefault("PTB_TIMEDELTA", "1")  # read by python-telegram-bot when it is imported

WELL, FAILED, WRONG_USE, REFUSED = 0, 1, 2, 3  # exit codes

log = logging.getLogger("relance")


class Relance:
    """The bot, put together: a door that listens, handlers, an outbox that speaks, jobs that look at the clock."""

    def __init__(
        self, config: Config, store: TinyStore, clock: Clock, *, request: Callable[[], BaseRequest] | None = None
    ) -> None:
        from telegram.ext import Application, ContextTypes, ExtBot
        from telegram.request import HTTPXRequest

        from context import Context, House
        from documents.pdf import Converter, libreoffice
        from documents.reading.worker import Reader as Strangers
        from documents.worker import Worker
        from door import Door
        from handlers import HANDLERS
        from jobs import JOBS, Job
        from jobs.files import Fetcher
        from jobs.mail import Postman, Watch
        from jobs.minutes import Drafter
        from jobs.outbox import Outbox

        make = request or partial(HTTPXRequest, connection_pool_size=16)
        bot: ExtBot[None] = ExtBot(
            config.telegram.token.reveal(),
            base_url=config.telegram.base_url,
            base_file_url=config.telegram.base_file_url,
            request=make(),
            get_updates_request=make(),
        )
        self.config, self.store, self.clock, self.bot = config, store, clock, bot
        self.worker, self.painter = Worker(), Worker()
        self.strangers = Strangers()
        office = libreoffice(config.documents.libreoffice)
        pdf = Converter(office).pdf if office else None
        self.house = House(
            store, clock, config, bot, self.worker.rendered, self.painter.rendered, self._read_minutes, pdf
        )
        application = (
            Application.builder()
            .bot(bot)
            .updater(None)
            .job_queue(None)
            .context_types(ContextTypes(context=Context))
            .build()
        )
        application.bot_data = self.house  # type: ignore[assignment]
        application.add_handlers(list(HANDLERS))
        self.application = application
        self.door = Door(bot, store, clock, self._handle, on_failure=self._on_failure, on_gap=self._on_gap)
        application.add_error_handler(self.door.on_error)
        self.outbox = Outbox(
            bot,
            store,
            clock,
            on_migrated=self._on_migrated,
            on_blocked=self._on_blocked,
            on_kicked=self._on_kicked,
            on_cannot_pin=self._on_cannot_pin,
            on_doubtful=self._on_doubtful,
        )
        self.drafter = Drafter(self.house, store)
        fetcher = Fetcher(bot, store, clock)
        self.postman = Postman(self.house, self._hand_over_mail)
        self.watch = Watch(self.house, self._look_for_notices)
        self._mailbox: Mailbox | None = None

        async def fetch(_: House) -> None:
            await fetcher.fetch_wanted()

        self.jobs: tuple[Job, ...] = (
            *JOBS,
            Job("files", timedelta(seconds=2), "Fetches the files people sent.", fetch),
            Job(
                "mail",
                timedelta(seconds=3),
                "Sends the mail to recipients, and tells what became of it.",
                self.postman.round,
            ),
            Job("bounces", timedelta(minutes=5), "Looks for mail that came back, and tells it.", self.watch.round),
        )
        self._tasks: list[asyncio.Task[None]] = []
        self._cannot_pin_told: dict[int, datetime] = {}

    async def _read_minutes(self, data: bytes, name: str, meeting: date | None) -> Findings:
        """What minutes say, read in a guarded process. Raises DocumentRefusedError."""
        return await self.strangers.findings(data, name, meeting)

    async def _hand_over_mail(self, mail: Mail, files: Sequence[bytes]) -> Mapping[str, Verdict]:
        """One try at the configured server, in a thread: others are answered meanwhile."""
        import mailing

        return await asyncio.to_thread(mailing.hand_over, self.config.mail, mail, files)

    async def _look_for_notices(self, since: datetime, about: Collection[str]) -> Sequence[Notice]:
        """The failure notices in the mailbox, looked at in a thread."""
        from bounces import Mailbox

        self._mailbox = self._mailbox or Mailbox(self.config.mail)
        return await asyncio.to_thread(self._mailbox.notices, since, about)

    async def start(self) -> None:
        """Greets Telegram, waiting for a network if need be, and begins to listen, work and speak."""
        from door import first_contact
        from jobs import menus

        await first_contact(self.bot, self.clock)
        await self.application.initialize()
        await menus.show_to_all(self.bot)
        self._tasks = [
            asyncio.create_task(self.outbox.run(), name="outbox"),
            asyncio.create_task(self.door.work(), name="work"),
            asyncio.create_task(self.drafter.run(), name="drafter"),
            asyncio.create_task(self.door.listen(), name="listen"),
        ]

    async def run(self) -> None:
        """Works until cancelled; ends with the error of whatever cannot go on."""
        self._get_ready()
        scheduler = self._scheduler()
        scheduler.start()
        warming = asyncio.create_task(self._warm_up(), name="warm up")
        watch = asyncio.create_task(self._watch_the_clock(scheduler), name="clock")
        try:
            done, _ = await asyncio.wait([*self._tasks, watch], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            watch.cancel()
            warming.cancel()
            scheduler.shutdown(wait=False)

    def _get_ready(self) -> None:
        """Pays before anybody is served for what the first to ask would have to wait for."""
        import texts
        from domain import dates, receiving
        from domain.calendar import is_working_day

        dates.warm_up()
        receiving.warm_up()
        for language in texts.VOICES:
            texts.speaker(language, None).moment(self.clock.now())  # the names of its days and months are loaded
        for group in self.store.groups():
            is_working_day(self.clock.now().date(), group.country)  # that year's holidays are remembered
            for decision in self.store.decisions_of(group.id):
                if decision.is_running:
                    self.store.submissions_to(decision.id)  # once read, they are remembered
        # What is loaded by now stays for good: looking through all of it for what may go would hold everybody up.
        gc.collect()
        gc.freeze()

    async def _warm_up(self) -> None:
        await self.strangers.warm_up()
        await self.worker.warm_up()

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._mailbox:
            self._mailbox.leave()
        await asyncio.gather(*self._tasks, self.postman.stop(), return_exceptions=True)
        self.worker.close()
        self.painter.close()
        self.strangers.close()
        await self.application.shutdown()
        self.store.close()

    async def tick(self) -> None:
        """Every job that looks at the clock often, once: what the scheduler does, for whoever winds the clock."""
        for job in self.jobs:
            if job.every < timedelta(hours=1):
                await self._do(job)

    async def _do(self, job: Job) -> None:
        """Nothing is decided before the answers that wait are known: whoever answered meanwhile is not nudged."""
        if self.door.caught_up:
            await job.run(self.house)

    @property
    def idle(self) -> bool:
        """Nothing came in that is not dealt with or read, and nothing is left to say now."""
        return self.door.idle and self.drafter.idle and self.outbox.idle

    def _scheduler(self) -> Any:
        from apscheduler.schedulers.asyncio import AsyncIOScheduler
        from apscheduler.triggers.interval import IntervalTrigger

        # What is due is asked of the store at each tick, so a late or skipped tick loses nothing.
        scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        for job in self.jobs:
            scheduler.add_job(self._do, IntervalTrigger(seconds=job.every.total_seconds()), [job], name=job.name)
        return scheduler

    async def _watch_the_clock(self, scheduler: Any) -> None:
        """A clock set back would keep the scheduler waiting for an hour that has gone by already: it starts anew."""
        last = self.clock.now()
        while True:
            await self.clock.sleep(1)
            now = self.clock.now()
            if now < last - timedelta(seconds=5):
                log.warning("The clock was set back by %s", last - now)
                for job in scheduler.get_jobs():
                    job.modify(next_run_time=now)
            last = now

    async def _handle(self, update: Update) -> None:
        await self.application.process_update(update)

    # what is told when something went wrong

    def _on_failure(self, update: Update | None, reference: str) -> None:
        """The person learns that it was not them, with the reference the log carries."""
        from domain.sayings import AnswerPress, Message, Post, ToPerson

        for operator in self.config.access.operators:
            known = self.store.person(operator)
            if known and known.reachable:
                words = self._voice(known, None).operator_alert(reference)
                self.store.say(Post(ToPerson(operator), Message(words)))
        user = update.effective_user if update else None
        if update is None or user is None:
            return
        person = self.store.person(user.id)
        say = self._voice(person, None)
        if update.callback_query:
            import texts

            words = texts.plain(say.something_failed(reference))[:200]
            self.store.say(AnswerPress(update.callback_query.id, words, alert=True))
        elif person and person.reachable:
            self.store.say(Post(ToPerson(person.id), Message(say.something_failed(reference))))

    def _on_gap(self, since: datetime, until: datetime) -> None:
        """Telegram forgot what was said in between: those who coordinate are told from when to when."""
        from domain.sayings import Message

        for group in self.store.groups():
            self._tell_coordination(
                group, lambda say: Message(say.answers_may_be_missing(say.moment(since), say.moment(until)))
            )

    def _on_migrated(self, group: Group) -> None:
        from handlers import groups

        groups.call_again(self.house, group.id)

    def _on_blocked(self, person: Person) -> None:

        for group in self.store.groups():
            organisations = ", ".join(o.name for o in group.organisations_of(person.id))
            if organisations:
                self._tell_coordination(group, partial(_cannot_reach, name=person.name, organisations=organisations))

    def _on_kicked(self, group: Group) -> None:
        from domain.sayings import Message

        self._tell_coordination(group, lambda say: Message(say.was_removed(group)))

    def _on_cannot_pin(self, group: Group) -> None:
        """Several calls opened with one press need one note."""
        from domain.sayings import Message

        now, told = self.clock.now(), self._cannot_pin_told.get(group.id)
        if told and timedelta(0) <= now - told < timedelta(minutes=10):
            return
        self._cannot_pin_told[group.id] = now
        self._tell_coordination(group, lambda say: Message(say.cannot_pin(group)))

    def _on_doubtful(self, lost: Post | SendPoll | SendDocument) -> None:
        from domain.sayings import Button, Message, Post, SendDocument, SendPoll

        if isinstance(lost, SendDocument) or (isinstance(lost, Post) and lost.purpose != "call"):
            self._tell_it_may_be_missing(lost)
            return
        decision = self.store.decision(lost.decision or 0)
        is_poll = isinstance(lost, SendPoll)

        def look(say: Voice) -> Message:
            act = "ranking.post-again" if is_poll else "call.again"
            again = Button(say.post_again(), act, {"decision": decision.id})
            words = say.ranking_may_be_missing(decision) if is_poll else say.call_may_be_missing(decision)
            return Message(words, ((again,),))

        if decision.round if is_poll else decision.is_open:
            self._tell_coordination(self.store.group(decision.group), look)

    def _tell_it_may_be_missing(self, lost: Post | SendDocument) -> None:
        """To whom it was for. It is not said again: it may stand there."""
        from domain.sayings import Message, Post, SendDocument, ToPerson
        from texts.messages import question_may_be_missing

        person = self.store.person(lost.to.person) if isinstance(lost.to, ToPerson) else None
        if person is None or not person.reachable:
            return
        decision = self.store.decision(lost.decision) if lost.decision else None
        say = self._voice(person, self.store.group(decision.group) if decision else None)
        if isinstance(lost, SendDocument):
            told = Message(say.document_may_be_missing(lost.document.name, decision))
        elif decision and lost.purpose == "waits":
            coordinates = self.store.group(decision.group).is_coordinated_by(person.id)
            told = question_may_be_missing(say, decision, to_coordination=coordinates)
        elif decision:
            told = Message(say.message_may_be_missing(decision, to_contributor=lost.purpose == "outcome"))
        else:
            return
        self.store.say(Post(lost.to, told))

    def _tell_coordination(self, group: Group, make: Callable[[Voice], Message]) -> None:
        from domain.sayings import Post, ToPerson

        with self.store.transaction():
            for coordinator in group.coordinators:
                person = self.store.person(coordinator.person)
                if person and person.reachable:
                    self.store.say(Post(ToPerson(person.id), make(self._voice(person, group))))

    def _voice(self, person: Person | None, group: Group | None) -> Voice:
        import texts

        defaults = self.config.group
        language = (person.language if person else None) or (group.language if group else defaults.language)
        return texts.speaker(language, group.tz if group else None, default_zone=defaults.timezone)


def _cannot_reach(say: Voice, name: str, organisations: str) -> Message:
    from domain.sayings import Message

    return Message(say.cannot_reach(name, organisations))


# run


def run(arguments: argparse.Namespace) -> int:
    """The bot, by polling, until it is told to stop."""
    from clock import SystemClock
    from redaction import set_up_logging
    from storage.errors import StoreError
    from storage.store import open_store

    config = _config(arguments.config)
    set_up_logging(config.log.level, config.log.format, [config.telegram.token.reveal(), config.mail.password.reveal()])
    clock = SystemClock()
    try:
        store = open_store(config.storage.path, config.storage.key_file, now=clock.now, forever=("answer", "nothing"))
    except StoreError as error:
        return _wrong(str(error))
    return asyncio.run(_run(config, store, clock))


async def _run(config: Config, store: TinyStore, clock: Clock) -> int:
    from telegram.error import InvalidToken

    from door import DoorClosedError

    relance = Relance(config, store, clock)
    working = asyncio.create_task(_work(relance))
    loop = asyncio.get_running_loop()
    for end in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(end, working.cancel)
    try:
        await working
    except asyncio.CancelledError:
        log.info("Stopped.")
    except DoorClosedError as error:
        return _wrong(str(error))
    except InvalidToken:
        return _wrong("Telegram does not know this token any more. Put the new one into [telegram] token.")
    finally:
        await relance.stop()
    return WELL


async def _work(relance: Relance) -> None:
    await relance.start()
    log.info("Relance is at work as @%s.", relance.bot.username)
    await relance.run()


# check, backup, restore, dump


def check(arguments: argparse.Namespace) -> int:
    """Whether configuration and data are in order; with --online, whether Telegram and the mail server know the bot."""
    from clock import SystemClock
    from storage.errors import StoreError, StoreMissing
    from storage.store import read_store

    config = _config(arguments.config)
    faults: list[str] = []
    try:
        store = read_store(config.storage.path, config.storage.key_file)
        faults += store.check()
        for note in _maybe_sent(store, SystemClock().now() - timedelta(days=7)):
            print(note, file=sys.stderr)  # noqa: T201
        store.close()
    except StoreMissing:
        print("No data yet: the first run makes it.", file=sys.stderr)  # noqa: T201
    except StoreError as error:
        faults.append(str(error))
    if arguments.online:
        faults += asyncio.run(_online(config))
        if config.mail.is_on:
            import mailing

            faults += filter(None, [mailing.fault_of(config.mail)])
        if config.mail.is_watched:
            import bounces

            faults += filter(None, [bounces.fault_of(config.mail)])
    for fault in faults:
        print(fault, file=sys.stderr)  # noqa: T201
    if not faults:
        print("Everything is in order.", file=sys.stderr)  # noqa: T201
    return FAILED if faults else WELL


def _maybe_sent(store: TinyStore, since: datetime) -> list[str]:
    """What Telegram or the mail server did not say whether it took it, in words: no fault, but good to know."""
    from domain.sayings import Post, SendDocument, SendPhoto, SendPoll, ToGroup

    notes = []
    for lost in store.undelivered():
        act = lost.saying
        sent = Post | SendDocument | SendPhoto | SendPoll
        if lost.why == "maybe sent" and lost.at >= since and isinstance(act, sent):
            what = act.purpose or ("message" if isinstance(act, Post) else "document")
            about = f" on decision {act.decision}" if act.decision else ""
            where = f"group {act.to.group}" if isinstance(act.to, ToGroup) else "a person"
            notes.append(f"Note: {lost.at:%Y-%m-%d %H:%M} UTC, {what}{about} to {where}: it may not have arrived.")
    for mail in store.mails.everywhere():
        if mail.at >= since and (doubtful := mail.of("maybe sent")):
            version, to = f"version {mail.version} of decision {mail.decision}", f"{len(doubtful)} of its addresses"
            notes.append(f"Note: {mail.at:%Y-%m-%d %H:%M} UTC, mail with {version} to {to}: it may not have arrived.")
    return notes


async def _online(config: Config) -> list[str]:
    from telegram import Bot
    from telegram.error import TelegramError

    bot = Bot(
        config.telegram.token.reveal(), base_url=config.telegram.base_url, base_file_url=config.telegram.base_file_url
    )
    try:
        async with bot:
            me = await bot.get_me()
    except TelegramError as error:
        return [f"Telegram: {error}"]
    if me.can_read_all_group_messages:
        return [
            "Privacy mode is off: the bot would be sent everything said in its groups. "
            "Turn it on: @BotFather, /setprivacy."
        ]
    return []


def backup(arguments: argparse.Namespace) -> int:
    """All data into one file; the bot may be running. The key is not in it: keep it elsewhere."""
    from storage.errors import StoreError
    from storage.store import read_store

    config = _config(arguments.config)
    try:
        store = read_store(config.storage.path, config.storage.key_file)
        store.backup(arguments.file)
        store.close()
    except (StoreError, OSError) as error:
        return _wrong(str(error), FAILED)
    return WELL


def restore(arguments: argparse.Namespace) -> int:
    """The data of a backup takes the place of the present ones, which are kept beside."""
    from storage.errors import StoreError
    from storage.store import restore_store

    config = _config(arguments.config)
    try:
        replaced = restore_store(config.storage.path, config.storage.key_file, arguments.file)
    except (StoreError, OSError) as error:
        return _wrong(str(error), FAILED)
    if replaced:
        print(f"The data that were replaced are kept in {replaced}.", file=sys.stderr)  # noqa: T201
    return WELL


def dump(arguments: argparse.Namespace) -> int:
    """All data as JSON on standard output, decrypted: for audits and tests."""
    from storage.errors import StoreError
    from storage.store import read_store

    config = _config(arguments.config)
    try:
        store = read_store(config.storage.path, config.storage.key_file)
        json.dump(store.dump(), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
        store.close()
    except StoreError as error:
        return _wrong(str(error), FAILED)
    return WELL


# when


def when(arguments: argparse.Namespace) -> int:
    """Reads a due moment; with --batch one a line, answered as it comes."""
    from clock import SystemClock
    from domain import dates

    if arguments.batch:
        dates.warm_up()
        for line in sys.stdin:
            if line.strip():
                print(json.dumps(_answer(line, arguments.tz, SystemClock()), ensure_ascii=False), flush=True)  # noqa: T201
        return WELL
    if arguments.text is None:
        return _wrong("when: give the text to read, or --batch")
    answer = _when(arguments.text, arguments.now, arguments.tz, SystemClock())
    print(json.dumps(answer, ensure_ascii=False))  # noqa: T201
    return WELL


def _answer(line: str, tz: str, clock: Clock) -> dict[str, Any]:
    """One line of a batch; one that cannot be used is told so and ends nothing."""
    asked: Any = None
    try:
        asked = json.loads(line)
        return {"id": asked.get("id"), **_when(asked["text"], asked.get("now"), asked.get("tz") or tz, clock)}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        number = asked.get("id") if isinstance(asked, dict) else None
        return {"id": number, "status": "none", "error": f"{type(error).__name__}: {error}"}


def _when(text: str, now: str | None, tz: str, clock: Clock) -> dict[str, Any]:
    from domain.dates import read_moment

    zone = ZoneInfo(tz)
    moment_now = datetime.fromisoformat(now) if now else clock.now()
    if moment_now.tzinfo is None:
        moment_now = moment_now.replace(tzinfo=zone)
    moment = read_moment(text, moment_now, zone)
    return {
        "status": moment.status,
        "date": moment.date.isoformat() if moment.date else None,
        "time": f"{moment.time:%H:%M}" if moment.time else None,
        "candidates": [d.isoformat() for d in moment.candidates],
        "past": moment.past,
    }


# extract


def extract(arguments: argparse.Namespace) -> int:
    """Minutes to decisions: what a document says is to be done, by whom and when. A refused file ends with 3."""
    from documents.reading import DocumentRefusedError
    from documents.reading.worker import Reader

    reader, name = Reader(), arguments.file.name
    reader.start()
    from documents.findings import as_json

    try:
        data = arguments.file.read_bytes()
    except OSError as error:
        return _wrong(f"{arguments.file} cannot be read: {error.strerror}")
    reader, name = Reader(), arguments.file.name
    try:
        if arguments.text:
            print(reader.document_now(data, name).text)  # noqa: T201
        else:
            found = as_json(reader.findings_now(data, name, arguments.meeting_date))
            print(json.dumps(found, ensure_ascii=False, indent=1))  # noqa: T201
    except DocumentRefusedError as refusal:
        json.dump({"refused": refusal.reason.value}, sys.stdout)
        sys.stdout.write("\n")
        return _wrong(_refusal_in_words(refusal.reason.value), REFUSED)
    finally:
        reader.close()
    return WELL


def _refusal_in_words(reason: str) -> str:
    import texts

    return texts.plain(texts.speaker("en", None).minutes_refused(reason))


# demo


def demo(arguments: argparse.Namespace) -> int:
    """The real bot against Telegram on this machine, loaded with the June 2017 case."""
    import demo as stage

    return asyncio.run(stage.play(Relance, arguments.headless, arguments.out, arguments.port, arguments.lang))


# the command line


def main(words: list[str] | None = None) -> int:
    arguments = _parser().parse_args(words)
    verb: Callable[[argparse.Namespace], int] = arguments.verb
    try:
        return verb(arguments)
    except KeyboardInterrupt:
        return WELL
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WELL


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bot.py", description="Relance gets what a meeting decided out of the people who owe it, in time."
    )
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    def add(name: str, verb: Callable[[argparse.Namespace], int], *, config: bool = False) -> argparse.ArgumentParser:
        sub = verbs.add_parser(name, help=(verb.__doc__ or "").splitlines()[0], description=verb.__doc__)
        sub.set_defaults(verb=verb)
        if config:
            sub.add_argument("--config", type=Path, default=Path("config.toml"), help="default: config.toml")
        return sub

    add("run", run, config=True)
    playing = add("demo", demo)
    playing.add_argument("--headless", action="store_true", help="play the whole case without a page")
    playing.add_argument(
        "--out", type=Path, default=Path("out"), help="where --headless leaves its files (default: out)"
    )
    playing.add_argument("--port", type=int, default=8017, help="of the page (default: 8017; 0: any free one)")
    playing.add_argument("--lang", choices=("fr", "en"), default="fr")
    reading = add("when", when)
    reading.add_argument("text", nargs="?", help="the words to read")
    reading.add_argument("--now", type=_moment, help="the moment of writing, ISO; default: now")
    reading.add_argument("--tz", type=_zone, default="Africa/Bamako", help="the group's zone (default: Africa/Bamako)")
    reading.add_argument("--json", action="store_true", help="JSON (always so)")
    reading.add_argument("--batch", action="store_true", help="JSONL {id, text, now, tz} on stdin, one answer a line")
    minutes = add("extract", extract)
    minutes.add_argument("file", type=Path, help="Word, PDF, OpenDocument, HTML, Markdown, e-mail or text")
    minutes.add_argument("--meeting-date", type=_day, metavar="YYYY-MM-DD", help="when it is known better than stated")
    shape = minutes.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="what was found, as JSON (the default)")
    shape.add_argument("--text", action="store_true", help="the plain text that was read")
    checking = add("check", check, config=True)
    checking.add_argument("--online", action="store_true", help="ask Telegram and the mail server too")
    add("backup", backup, config=True).add_argument("file", type=Path)
    add("restore", restore, config=True).add_argument("file", type=Path)
    dumping = add("dump", dump, config=True)
    dumping.add_argument("--json", action="store_true", help="JSON (always so)")
    return parser


def _moment(text: str) -> str:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a moment, such as 2017-06-07T15:00") from None
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day, such as 2017-06-07") from None


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise argparse.ArgumentTypeError(f"{name!r} is not a time zone, such as Africa/Bamako") from None
    return name


def _config(path: Path) -> Config:
    from config import ConfigError, load

    try:
        return load(path, os.environ)
    except ConfigError as error:
        raise SystemExit(_wrong(str(error))) from None


def _wrong(words: str, code: int = WRONG_USE) -> int:
    print(words, file=sys.stderr)  # noqa: T201
    return code


if __name__ == "__main__":
    sys.exit(main())
