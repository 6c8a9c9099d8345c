"""Groups, the organisations they expect, and who speaks for whom."""

from dataclasses import dataclass, field, replace
from datetime import datetime, time
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

Language = Literal["fr", "en"]
Serves = Literal["letterhead", "transmission", "compilation"]
Role = Literal["coordinator", "co-facilitator"]
Attribution = Literal["named", "by type", "unattributed"]  # how contributions leave the coordination


@dataclass(frozen=True)
class Act:
    """Who did something, and when. What happened is recorded, never a bare boolean."""

    by: int  # Telegram id of the person
    at: datetime


@dataclass(frozen=True)
class Coordinator:
    """A person with every right over one group. Both roles have the same rights."""

    person: int
    role: Role
    since: datetime


@dataclass(frozen=True)
class Organisation:
    """The unit that owes a contribution. `key` never changes; the name may be corrected."""

    key: str  # "o1", "o2" ... within the group
    name: str
    aliases: tuple[str, ...] = ()  # sub-units and other spellings, e.g. MINUSMA: CAD, OSWPA, PE, POC
    kind: str | None = None  # one of domain.kinds.KINDS, where the coordination said it
    removed: Act | None = None


@dataclass(frozen=True)
class FocalPoint:
    """A person who speaks for an organisation of the group. `person` is None until that username shows up."""

    organisation: str
    person: int | None
    username: str | None = None
    since: datetime | None = None
    by: int | None = None  # who tied them; their own id when they did it themselves
    away_until: datetime | None = None
    away_from: datetime | None = None  # an absence to come; None: since it was said

    def is_away(self, now: datetime) -> bool:
        return self.away_until is not None and self.away_until > now and self.is_away_since(now)

    def is_away_since(self, moment: datetime) -> bool:
        """The absence, if there is one, had begun by then."""
        return self.away_from is None or self.away_from <= moment


@dataclass(frozen=True)
class Claim:
    """A person says that they speak for an organisation for which others do; the coordination has not confirmed it."""

    organisation: str
    person: int
    at: datetime
    refused: Act | None = None  # by the coordination


@dataclass(frozen=True)
class Recipient:
    """Where what is transmitted to this recipient goes by e-mail. For the coordination's eyes only."""

    name: str  # as decisions name it: OCHA, EHP
    to: tuple[str, ...]
    cc: tuple[str, ...] = ()
    reply_to: str = ""  # the coordination's own address, to which the recipient answers


@dataclass(frozen=True)
class GroupSettings:
    """What a group chose; None means the house default of the configuration."""

    quiet_from: time | None = None
    quiet_until: time | None = None
    names_in_group: Literal["counts", "organisations", "mentions"] = "counts"
    tell_result: bool = True
    attribution: Attribution = "named"  # of new decisions, unless something else is said
    tell_contributors: bool = True  # each in private, what became of the contribution


@dataclass(frozen=True)
class Template:
    """A Word file of the coordination's own: the letterhead of every document, or one of the documents itself."""

    serves: Serves
    file: str  # the id its bytes are kept under
    name: str
    since: Act


@dataclass(frozen=True)
class Group:
    """One Telegram chat of one coordination body. `id` is ours and survives a change of chat id."""

    id: int
    chat: int
    title: str
    language: Language
    zone: str
    country: str
    former_chats: tuple[int, ...] = ()
    thread: int | None = None  # the forum topic the group works in; None is General or no topics
    coordinators: tuple[Coordinator, ...] = ()
    roster: tuple[Organisation, ...] = ()
    focal_points: tuple[FocalPoint, ...] = ()
    settings: GroupSettings = field(default_factory=GroupSettings)
    away_since: datetime | None = None  # the bot was removed from the chat
    recipients: tuple[Recipient, ...] = ()
    templates: tuple[Template, ...] = ()  # at most one of each kind; without any, ours
    claims: tuple[Claim, ...] = ()  # at most one of each person for each organisation

    @cached_property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def is_coordinated_by(self, person: int) -> bool:
        return any(c.person == person for c in self.coordinators)

    def template_for(self, document: Serves) -> Template | None:
        """Its own template of this document, else its letterhead."""
        own = {t.serves: t for t in self.templates}
        return own.get(document) or own.get("letterhead")

    def with_template(self, new: Template) -> "Group":
        return replace(self, templates=(*self.without_template(new.serves).templates, new))

    def without_template(self, serves: str) -> "Group":
        return replace(self, templates=tuple(t for t in self.templates if t.serves != serves))

    def expected(self) -> tuple[Organisation, ...]:
        """The organisations on the roster today."""
        return self._expected

    @cached_property
    def _expected(self) -> tuple[Organisation, ...]:
        return tuple(o for o in self.roster if o.removed is None)

    def organisation(self, key: str) -> Organisation:
        """The organisation with this key, also when it left the roster. Raises KeyError for a key never given."""
        return self._by_key[key]

    @cached_property
    def _by_key(self) -> dict[str, Organisation]:
        return {o.key: o for o in self.roster}

    def organisations_of(self, person: int) -> tuple[Organisation, ...]:
        """The organisations this person speaks for in this group."""
        keys = [f.organisation for f in self.focal_points if f.person == person]
        return tuple(o for o in self.expected() if o.key in keys)

    def focal_points_of(self, key: str) -> tuple[FocalPoint, ...]:
        return tuple(f for f in self.focal_points if f.organisation == key)

    def with_focal_point(self, new: FocalPoint) -> "Group":
        """The group with this person tied to one organisation more, and away as long as for those they have.

        What they only claimed until then is theirs.
        """

        def is_them(f: FocalPoint) -> bool:
            name, new_name = (f.username or "").casefold(), (new.username or "").casefold()
            return (new.person is not None and f.person == new.person) or bool(name and name == new_name)

        others = tuple(f for f in self.focal_points if not (is_them(f) and f.organisation == new.organisation))
        away = [(f.away_until, f.away_from) for f in self.focal_points if is_them(f) and f.away_until]
        until, since = max(away, key=lambda a: a[0], default=(None, None))
        if new.away_until is None:
            new = replace(new, away_until=until, away_from=since)
        claims = tuple(c for c in self.claims if (c.person, c.organisation) != (new.person, new.organisation))
        focal_points = (*others, new)
        return replace(self, focal_points=focal_points, claims=claims)


@dataclass(frozen=True)
class Person:
    """A Telegram user we have met."""

    id: int
    name: str
    username: str | None = None
    language: Language | None = None  # chosen by the person, or taken from Telegram; None: the group's
    private_since: datetime | None = None  # opened the private chat: may be written to
    blocked_since: datetime | None = None  # Telegram refuses our private messages
    paused_since: datetime | None = None  # said STOP: no nudges until they come back
    groups: tuple[int, ...] = ()  # groups this person was seen in
    menu: Language | None = None  # in which their app lists all commands; None: those for members, as for everybody

    @property
    def reachable(self) -> bool:
        return self.private_since is not None and self.blocked_since is None
