"""Mail to recipients goes out: claimed, handed to the server, and what it said is told to those who coordinate."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

import texts
from context import House
from domain import mail as rules
from domain.groups import Group
from domain.mail import Mail, Verdict
from domain.sayings import Post, ToPerson
from texts import messages_mail

Send = Callable[[Mail, Sequence[bytes]], Awaitable[Mapping[str, Verdict]]]

STATES = ("sent", "waiting", "refused", "maybe sent")

log = logging.getLogger(__name__)


class Postman:
    """One mail at a time. `send` tries a mail once, for the addresses that wait, and knows nothing of the store."""

    def __init__(self, house: House, send: Send) -> None:
        self._house, self._send = house, send
        self._one_round = asyncio.Lock()

    async def round(self, _: House) -> None:
        """What was claimed and is still not done was interrupted; then everything that is due."""
        if self._one_round.locked():
            return
        async with self._one_round:
            store = self._house.store
            for mail in store.mails_underway():
                if mail.state == "sending":
                    self._keep(rules.interrupted(mail))
            for mail in store.mails_underway():
                if rules.is_due(mail, self._house.clock.now()):
                    await self._try(mail)

    async def _try(self, mail: Mail) -> None:
        """Claimed before it is sent: a crash may leave it in doubt but never sends it twice."""
        store = self._house.store
        files = [store.file(enclosed.file) for enclosed in mail.enclosed]
        mail = rules.claimed(mail)
        with store.transaction():
            store.keep_mail(mail)
        present = [data for data in files if data is not None]
        if len(present) < len(files):
            verdicts: Mapping[str, Verdict] = dict.fromkeys(mail.waiting_for, Verdict("refused", "other"))
        elif not self._house.config.mail.is_on:
            verdicts = dict.fromkeys(mail.waiting_for, Verdict("refused", "unreachable"))
        else:
            try:
                verdicts = await self._send(mail, present)
            except Exception as error:  # the next round tells that nobody knows; its words may quote what was written
                log.error("A mail could not be handed over: %s", type(error).__name__)
                return
        self._keep(rules.after(mail, verdicts, self._house.clock.now()))

    def _keep(self, mail: Mail) -> None:
        outcome = ", ".join(
            f"{len(mail.of(s))} {s}" for s in ("sent", "waiting", "refused", "maybe sent") if mail.of(s)
        )
        log.info("Mail %s of decision %s, try %s: %s", mail.id, mail.decision, mail.tries, outcome)
        store = self._house.store
        with store.transaction():
            store.keep_mail(mail)
            if mail.state == "done" or mail.tries == 1:  # that it waits is said once
                self._tell(store.group(mail.group), mail)

    def _tell(self, group: Group, mail: Mail) -> None:
        """Whoever sent it; all who coordinate where something is to be done, or where that person cannot be told."""
        store, sender = self._house.store, self._house.config.mail.from_address
        people = [p for c in group.coordinators if (p := store.person(c.person)) and p.reachable]
        own = [p for p in people if p.id == mail.by]
        well = not (mail.of("refused") or mail.of("maybe sent"))
        defaults = self._house.config.group
        for person in own if own and well else people:
            language = person.language or group.language
            say = texts.speaker(language, group.tz, default_zone=defaults.timezone)
            told = messages_mail.report(say, store.decision(mail.decision), mail, sender)
            store.say(Post(ToPerson(person.id), told, "mail", mail.decision))
