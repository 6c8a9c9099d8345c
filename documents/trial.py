"""A template is tried out before it is used: filled with an invented decision, and read again."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from documents.refusals import Fault, TemplateRefusedError
from documents.word import (
    compilation_context,
    compilation_docx,
    followup_docx,
    transmission_context,
    transmission_docx,
)
from documents.wording import Words
from domain.compiling import Compilation, NotTaken, Sent, Themed, compile_decision
from domain.decisions import Decision, Excuse, Transmission, Wanted
from domain.followup import FollowUp, follow_up
from domain.groups import Act, Group, Organisation, Serves
from domain.submissions import Attachment, Source, Submission, Version

Render = Callable[[Compilation, Words, bytes | None], bytes]


def checked(data: bytes, group: Group, words: Words) -> bytes:
    """The .docx as it may be kept and used. Raises TemplateRefusedError, and nothing else, when it may not."""
    from documents.template import check

    own = check(data)
    served = _serves(own, group, words)
    for render in (transmission_docx, compilation_docx) if served == "letterhead" else (_RENDER[served],):
        for sample in _samples(group, words):
            _try(own, render, sample, words)
    if served == "letterhead":
        _made(followup_docx, follow_up(group, (), {}, {}, _at(group)), words, own)
    return own


def serves(own: bytes, group: Group, words: Words) -> bytes:
    """What a template that was tested is for."""
    return _serves(own, group, words).encode()


def left_out(own: bytes) -> bytes:
    """The words of a letterhead that stand in no document made on it."""
    from documents import template

    return template.left_out(own).encode()


def trial(own: bytes, group: Group, words: Words) -> bytes:
    """The document it makes of an invented decision."""
    served = _serves(own, group, words)
    return _RENDER["transmission" if served == "letterhead" else served](_sample(group, words), words, own)


_RENDER: dict[Serves, Render] = {"transmission": transmission_docx, "compilation": compilation_docx}


def _serves(own: bytes, group: Group, words: Words) -> Serves:
    """One with placeholders is for the document they are of."""
    from documents.template import is_letterhead, placeholders

    if is_letterhead(own):
        return "letterhead"
    sample = _sample(group, words)
    said = [set(context(sample, words)) for context in (transmission_context, compilation_context)]
    named = set(re.findall(r"(?<![.\w])[a-z_]+", placeholders(own)))
    of_transmission, of_compilation = named & (said[0] - said[1]), named & (said[1] - said[0])
    if of_transmission and of_compilation:
        raise TemplateRefusedError(Fault.MIXED, ", ".join(sorted({min(of_transmission), min(of_compilation)})))
    return "compilation" if of_compilation else "transmission"


def _try(own: bytes, render: Render, sample: Compilation, words: Words) -> None:
    text = _made(render, sample, words, own)
    wanted = sample.chosen if sample.chosen and render is transmission_docx else _points(sample)
    if lost := next((point for point in wanted if point not in text), None):
        raise TemplateRefusedError(Fault.LOST, lost)


def _made(render: Callable[..., bytes], shown: Compilation | FollowUp, words: Words, own: bytes) -> str:
    """What can be read in the document."""
    from jinja2 import TemplateSyntaxError, UndefinedError

    from documents.template import explained

    try:
        return _text_of(render(shown, words, own))
    except (TemplateSyntaxError, UndefinedError) as error:
        raise explained(error) from None
    except (TemplateRefusedError, MemoryError):
        raise
    except Exception:  # whatever a template can make the libraries say
        raise TemplateRefusedError(Fault.DAMAGED) from None


def _points(c: Compilation) -> tuple[str, ...]:
    return tuple(point for answer in c.standing_answers for point in answer.items)


def _text_of(made: bytes) -> str:
    from docx import Document
    from docx.oxml.ns import qn

    body: Any = Document(io.BytesIO(made)).element.body
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p")))


# The invented decision


def _samples(group: Group, words: Words) -> Iterator[Compilation]:
    """With everything in it; with no items chosen; with nothing at all, not even answers."""
    full = _sample(group, words)
    yield full
    yield replace(full, chosen=())
    yield _compiled(group, words, (), ())


def _sample(group: Group, words: Words) -> Compilation:
    points = words.sample_points()
    said = {"o1": points[:2], "o2": points[2:4], "o6": points[4:]}
    submissions = [_submission(n, key, items, group) for n, (key, items) in enumerate(said.items(), 1)]
    note = Attachment("f", "Note.docx", "application/msword", 184_320, "")
    with_file = replace(submissions[1].current, attachments=(note,))
    submissions[1] = replace(submissions[1], versions=(with_file,))
    submissions.append(replace(_submission(4, "o3", (), group), nothing_to_add=True))
    submissions.append(replace(_submission(5, None, points[:1], group), held="organisation?"))
    submissions.append(replace(_submission(6, "o5", points[:1], group), withdrawn=Act(1, _at(group))))
    c = _compiled(group, words, tuple(submissions), points[:2])
    sent = [Sent(a.organisation, a.number, point) for a in c.standing_answers for point in a.items]
    themes = (Themed(points[0], (sent[0], sent[2])),)
    return replace(c, themes=themes, alone=(sent[1],), not_taken=(NotTaken(sent[3], words.sample_title()),))


def _compiled(group: Group, words: Words, submissions: tuple[Submission, ...], chosen: tuple[str, ...]) -> Compilation:
    names = ("UNHCR", "DRC", "NRC", "AMSS", "OIM", "TDH")
    invented = replace(
        group, roster=tuple(Organisation(f"o{n}", name) for n, name in enumerate(names, 1)), focal_points=()
    )
    at = _at(group)
    numbers = tuple(s.number for s in submissions if s.counts)
    decision = Decision(
        id=1,
        group=group.id,
        number=1,
        title=words.sample_title(),
        opened=Act(1, at),
        organisations=("o1", "o2", "o3", "o4", "o5"),
        source=words.sample_points()[0],
        contributions_due=at + timedelta(days=1),
        transmission_due=at + timedelta(days=2),
        recipient="EHP" if words.language == "fr" else "HCT",
        wanted=Wanted(2, 3),
        excuses=(Excuse("o4", 1, at, words.sample_title()),),
        transmissions=(Transmission(1, 1, at, "OCHA", "", chosen, numbers),),
    )
    return compile_decision(invented, decision, submissions, {1: "Mariam Diallo"}, at)


def _at(group: Group) -> datetime:
    return datetime(2017, 6, 14, 9, tzinfo=group.tz)


def _submission(number: int, key: str | None, items: tuple[str, ...], group: Group) -> Submission:
    text = "\n".join(f"{n}) {item}" for n, item in enumerate(items, 1))
    at = _at(group) - timedelta(hours=number)
    return Submission(1, number, key, 1, "Mariam Diallo", Source(1, number), (Version(at, text, items),))
