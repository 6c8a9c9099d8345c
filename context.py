"""What handlers and jobs are given: the store, the clock, the configuration, and nothing global."""

import secrets
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache, partial
from zoneinfo import ZoneInfo

from telegram import Bot
from telegram.error import RetryAfter
from telegram.ext import CallbackContext, ExtBot

from config import Config, Nudges
from domain.calendar import is_working_day
from domain.clock import Clock
from domain.decisions import Decision
from domain.groups import Group, Person
from domain.minutes.findings import Findings
from domain.moments import Policy
from domain.nudging import Situation
from domain.store import Store


def new_reference() -> str:
    """What the log and the person both see of a failure."""
    return f"R-{secrets.token_hex(2).upper()}"


def seconds_of(refusal: RetryAfter) -> float:
    """How long Telegram wants us to wait."""
    after = refusal.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


@dataclass
class House:
    """Put together once, in bot.py."""

    store: Store
    clock: Clock
    config: Config
    bot: Bot
    # Renders a document in a worker process: a function of documents/ and its arguments, to bytes.
    render: Callable[..., Awaitable[bytes]]
    # The same in another process, for pictures: a quick look does not wait behind a long document.
    draw: Callable[..., Awaitable[bytes]]
    # Reads minutes in a worker process: bytes, the file's name, the meeting's date if it is known. May refuse them.
    read_minutes: Callable[[bytes, str, date | None], Awaitable[Findings]]
    # The PDF of a Word file; None where the machine has no LibreOffice. May raise RenderingError.
    pdf: Callable[[bytes], Awaitable[bytes]] | None = None

    def policy_for(self, group: Group) -> Policy:
        """How this group is nudged: as it chose, else as the configuration says."""
        chosen = group.settings
        return _policy(self.config.nudges, group.zone, group.country, chosen.quiet_from, chosen.quiet_until)

    def situation(self, group: Group, decision: Decision) -> Situation:
        """All that bears on nudging about one decision."""
        submissions, nudges = self.store.submissions_to(decision.id), self.store.nudges_of(decision.id)
        return Situation(group, decision, submissions, nudges, self.policy_for(group))

    def situations(self, groups: Iterable[Group]) -> list[Situation]:
        """Those of all decisions of these groups that have a date and are not over."""
        by_id = {group.id: group for group in groups}
        running = [(by_id[d.group], d) for d in self.store.running() if d.group in by_id]
        return [
            self.situation(group, decision)
            for group, decision in running
            if not Situation(group, decision, (), (), self.policy_for(group)).is_over
        ]

    def people_in(self, groups: Iterable[Group]) -> dict[int, Person]:
        """Those who speak for an organisation or coordinate, as far as we met them."""
        groups = tuple(groups)
        ids = {f.person for g in groups for f in g.focal_points if f.person} | {
            c.person for g in groups for c in g.coordinators
        }
        return {p: person for p in sorted(ids) if (person := self.store.person(p))}


@lru_cache(maxsize=1024)  # the same policy must be the same object: plans are remembered by it
def _policy(nudges: Nudges, zone: str, country: str, quiet_from: time | None, quiet_until: time | None) -> Policy:
    return Policy(
        tz=ZoneInfo(zone),
        is_working_day=_working_days(country),
        quiet_from=quiet_from or nudges.quiet_hours[0],
        quiet_until=quiet_until or nudges.quiet_hours[1],
        per_organisation=nudges.per_organisation,
        moments=nudges.moments,
    )


@lru_cache(maxsize=256)
def _working_days(country: str) -> Callable[[date], bool]:
    return partial(is_working_day, country=country)


class Context(CallbackContext[ExtBot[None], dict[str, object], dict[str, object], House]):
    """PTB's context with the house in it."""

    @property
    def house(self) -> House:
        return self.bot_data
