"""The people and things the store's tests speak of."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.decisions import Decision
from domain.groups import Act, Coordinator, FocalPoint, Group, Organisation, Person
from domain.mail import Addressee, Enclosed, Mail
from domain.submissions import Attachment, Source, Submission, Version
from storage.store import TinyStore, open_store

NOW = datetime(2017, 6, 7, 15, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
CHAT = -1001

MARIAM, AISSATA, IBRAHIM = 5550000101, 5550000102, 5550000103


class Hour:
    """A clock that stands until it is moved."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


def opened(folder: Path, hour: Hour | None = None, forever: tuple[str, ...] = ()) -> TinyStore:
    return open_store(folder / "data", folder / "store.key", now=hour or Hour(), forever=forever)


def cluster(store: TinyStore, chat: int = CHAT) -> Group:
    return store.add_group(
        Group(
            id=0,
            chat=chat,
            title="Cluster Protection",
            language="fr",
            zone="Africa/Bamako",
            country="ML",
            coordinators=(Coordinator(MARIAM, "coordinator", NOW),),
            roster=(Organisation("o1", "DRC"), Organisation("o2", "UNHCR"), Organisation("o3", "TDH")),
            focal_points=(FocalPoint("o1", AISSATA, "Aissata", NOW),),
        )
    )


def people(store: TinyStore, group: Group) -> None:
    store.keep_person(Person(MARIAM, "Mariam", private_since=NOW, groups=(group.id,)))
    store.keep_person(Person(AISSATA, "Aïssata", "Aissata", "fr", groups=(group.id,)))


def priorities(store: TinyStore, group: Group) -> Decision:
    return store.add_decision(
        Decision(
            id=0,
            group=group.id,
            number=0,
            title="Priorités",
            opened=Act(MARIAM, NOW),
            organisations=("o1", "o2", "o3"),
            contributions_due=NOW + 8 * DAY,
        )
    )


def answer(decision: Decision, message: int = 7, text: str = "1) Accès", **changes: object) -> Submission:
    given: dict[str, object] = {
        "decision": decision.id,
        "number": 0,
        "organisation": "o1",
        "author": AISSATA,
        "author_name": "Aïssata",
        "source": Source(CHAT, message),
        "versions": (Version(NOW + HOUR, text, ("Accès",)),),
    }
    return Submission(**(given | changes))  # type: ignore[arg-type]


def photo(name: str = "f1") -> Attachment:
    return Attachment(name, "photo.jpg", "image/jpeg", 5, "telegram-file")


def letter(decision: Decision, by: int = MARIAM, file: str = "f1") -> Mail:
    return Mail(
        id=0,
        decision=decision.id,
        group=decision.group,
        version=1,
        by=by,
        at=NOW,
        message_id="<1@cluster.example>",
        from_name="Cluster Protection",
        to=("ehp@un.example",),
        cc=(),
        reply_to="",
        subject="Priorités",
        body="1. Accès",
        enclosed=(Enclosed(file, "v1.docx", 5),),
        addressees=(Addressee("ehp@un.example"),),
    )
