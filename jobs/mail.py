"""Mail to recipients goes out: claimed, handed to the server, and what it said is told to those who coordinate.

What the server took may come back days later: that is looked for, and told as well.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

import texts
from context import House
from domain import mail as rules
from domain.groups import Group
from domain.mail import Mail, Notice, Verdict
from domain.moments import is_quiet
from domain.sayings import Post, ToPerson
from texts import messages_mail

Send = Callable[[Mail, Sequence[bytes]], Awaitable[Mapping[str, Verdict]]]
Look = Callable[[datetime, Collection[str]], Awaitable[Sequence[Notice]]]

LAST_WORDS = 10.0  # seconds that a mail on its way is given when the bot is stopped

log = logging.getLogger(__name__)


class Postman:
    """One mail at a time. `send` tries a mail once, for the addresses that wait, and knows nothing of the store."""

    def __init__(self, house: House, send: Send) -> None:
        self._house, self._send = house, send
        self._one_round = asyncio.Lock()
        self._on_its_way: asyncio.Task[None] | None = None

    async def round(self, _: House) -> None:
        """What was claimed and is still not done was interrupted; then everything that is due."""
        if self._one_round.locked() or self._on_its_way:
            return
        async with self._one_round:
            store = self._house.store
            for mail in store.mails_underway():
                if mail.state == "sending":
                    self._keep(rules.interrupted(mail))
            for mail in store.mails_underway():
                if rules.is_due(mail, self._house.clock.now()):
                    await self._seen_through(mail)

    async def stop(self) -> None:
        """Returns when what is on its way is kept, or its time is over: how it ended would never be known."""
        if self._on_its_way:
            with suppress(TimeoutError):
                async with asyncio.timeout(LAST_WORDS):
                    await asyncio.gather(self._on_its_way, return_exceptions=True)

    async def _seen_through(self, mail: Mail) -> None:
        """Stopping the bot ends the round, but not the mail it is at."""
        task = self._on_its_way = asyncio.create_task(self._try(mail))
        task.add_done_callback(self._ended)
        await asyncio.shield(task)

    def _ended(self, _: object) -> None:
        self._on_its_way = None

    async def _try(self, mail: Mail) -> None:
        """Claimed before it is sent: a crash may leave it in doubt but never sends it twice."""
        store = self._house.store
        files = [store.file(enclosed.file) for enclosed in mail.enclosed]
        mail = rules.claimed(mail, self._house.clock.now())
        with store.transaction():
            store.keep_mail(mail)
        present = [data for data in files if data is not None]
        if len(present) < len(files):
            verdicts: Mapping[str, Verdict] = dict.fromkeys(mail.waiting_for, Verdict("refused", "incomplete"))
        elif not self._house.config.mail.is_on:
            verdicts = dict.fromkeys(mail.waiting_for, Verdict("refused", "unreachable"))
        else:
            try:
                verdicts = await self._send(mail, present)
            except Exception as error:  # the next round tells that nobody knows; its words may quote what was written
                log.error("A mail could not be handed over: %s", type(error).__name__)
                return
        # While it was tried, others may have been sent anew, and who sent it forgotten.
        kept = next((m for m in store.mails_of(mail.decision) if m.id == mail.id), None)
        if kept:
            self._keep(rules.after(kept, verdicts, self._house.clock.now()))

    def _keep(self, mail: Mail) -> None:
        outcome = ", ".join(
            f"{len(mail.of(s))} {s}" for s in ("sent", "waiting", "refused", "maybe sent") if mail.of(s)
        )
        log.info("Mail %s of decision %s, try %s: %s", mail.id, mail.decision, mail.tries, outcome)
        store = self._house.store
        with store.transaction():
            store.keep_mail(mail)
            if mail.state == "done" or mail.tries == 1:  # that it waits is said once
                _tell(self._house, store.group(mail.group), mail)


class Watch:
    """What was handed over may come back for some days. `look` gives the failure notices about mails since then."""

    def __init__(self, house: House, look: Look) -> None:
        self._house, self._look = house, look

    async def round(self, _: House) -> None:
        """The mailbox is asked only while something may still come back."""
        house, now = self._house, self._house.clock.now()
        mails = house.store.mails_since(now - rules.WATCHED_FOR)
        watched = [m for m in mails if rules.is_watched(m, now)]
        if not watched or not house.config.mail.is_watched:
            return
        since = min(mail.tried or mail.at for mail in watched)
        found: dict[str, list[Notice]] = defaultdict(list)
        for notice in await self._look(since, {mail.message_id for mail in mails}):
            for about in notice.about:
                found[about.casefold()].append(notice)
        for decision in sorted({mail.decision for mail in watched}):
            ids = dict.fromkeys(mail.message_id.casefold() for mail in mails if mail.decision == decision)
            if notices := [notice for id_ in ids for notice in found.get(id_, ())]:
                self._keep(decision, notices)

    def _keep(self, decision: int, notices: Sequence[Notice]) -> None:
        """Each mail is told of once, whatever number of its addresses came back."""
        store = self._house.store
        with store.transaction():
            mails = {mail.id: mail for mail in store.mails_of(decision)}
            told: dict[int, Mail] = {}
            for notice in notices:
                mail = rules.noted(list(mails.values()), notice)
                if mail is None:
                    continue
                store.keep_mail(mail)
                came_back = len(mail.of("bounced")) > len(mails[mail.id].of("bounced"))  # not merely told again
                mails[mail.id] = mail
                if came_back or mail.id in told:
                    told[mail.id] = mail
            for mail in told.values():
                log.info("Mail %s of decision %s: came back from %s", mail.id, decision, len(mail.of("bounced")))
                group = store.group(mail.group)
                quiet = is_quiet(self._house.policy_for(group), self._house.clock.now())  # it may come at any hour
                _tell(self._house, group, mail, silent=quiet)


def _tell(house: House, group: Group, mail: Mail, *, silent: bool = False) -> None:
    """Whoever sent it; all who coordinate where something is to be done, or where that person cannot be told."""
    store = house.store
    people = [p for c in group.coordinators if (p := store.person(c.person)) and p.reachable]
    own = [p for p in people if p.id == mail.by]
    well = not any(mail.of(state) for state in ("refused", "maybe sent", "bounced"))
    for person in own if own and well else people:
        language = person.language or group.language
        say = texts.speaker(language, group.tz, default_zone=house.config.group.timezone)
        told = messages_mail.report(
            say,
            store.decision(mail.decision),
            mail,
            house.config.mail.from_address,
            watched=house.config.mail.is_watched,
        )
        store.say(Post(ToPerson(person.id), told, "mail", mail.decision, silent=silent))
