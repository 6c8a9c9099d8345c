"""Makes the PDFs that were asked for, of Word files that are kept, and sends each to who asked.

LibreOffice takes seconds, and nobody waits for it: what is wanted is kept as a draft until it is made. Stopped in the
middle, it is made at the next start.
"""

import logging
from contextlib import suppress
from dataclasses import replace

import texts
from context import House, new_reference
from documents.worker import RenderingError
from domain.decisions import Transmission
from domain.sayings import Document, Message, Post, SendDocument, ToPerson
from domain.store import Draft

log = logging.getLogger(__name__)


async def tick(house: House) -> None:
    """One after the other. What cannot be made is told once, and not tried again; none keeps back those behind it."""
    for wanted in house.store.wanted_pdfs():
        try:
            pdf = await _made(house, wanted)
            with house.store.transaction():
                if house.store.draft(wanted.id) is not None:
                    house.store.drop_draft(wanted.id)
                    _hand_over(house, wanted, pdf)
        except Exception as error:
            log.error("%s: a PDF could not be handed over", new_reference(), exc_info=error)
            with suppress(Exception):  # not even that can be kept, on a full disk: it is tried again
                _let_go(house, wanted)


async def _made(house: House, wanted: Draft) -> bytes | None:
    word = house.store.file(str(wanted.fields["file"]))
    if word is None or house.pdf is None:
        return None
    try:
        return await house.pdf(word)
    except RenderingError as error:
        log.warning("A PDF is left out: %s", error)
        return None


def _let_go(house: House, wanted: Draft) -> None:
    with house.store.transaction():
        house.store.drop_draft(wanted.id)
        with suppress(KeyError):  # of a group that is not known any more nobody is told
            _hand_over(house, wanted, None)


def _hand_over(house: House, wanted: Draft, pdf: bytes | None) -> None:
    if pdf is None:
        person, group = house.store.person(wanted.by), house.store.group(wanted.group)
        say = texts.speaker((person.language if person else None) or group.language, group.tz)
        left_out = Message(say.without_pdf(possible=house.pdf is not None))
        house.store.say(Post(ToPerson(wanted.by), left_out))
        return
    file = house.store.keep_file(pdf)
    if (version := int(wanted.fields.get("version") or 0)) and not _freeze(house, wanted, version, file):
        return
    if house.store.group(wanted.group).is_coordinated_by(wanted.by):  # still, now that it is made
        document = Document(file, str(wanted.fields["name"]), str(wanted.fields["caption"]))
        frozen_of = int(wanted.fields["decision"] or 0) if version else None
        house.store.say(SendDocument(ToPerson(wanted.by), document, decision=frozen_of))


def _freeze(house: House, wanted: Draft, version: int, file: str) -> bool:
    """The PDF belongs to the version it was made of, before its other files. False: that was taken back meanwhile."""
    decision = house.store.decision(int(wanted.fields["decision"] or 0))

    def with_it(done: tuple[Transmission, ...]) -> tuple[Transmission, ...]:
        return tuple(replace(t, files=(file, *t.files)) if t.version == version else t for t in done)

    house.store.keep_decision(
        replace(decision, transmissions=with_it(decision.transmissions), taken_back=with_it(decision.taken_back))
    )
    return all(t.version != version for t in decision.taken_back)
