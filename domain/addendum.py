"""The addendum: what came in after a version was transmitted, and nothing that the version could have held."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.compiling import Answer, Compilation, as_of, stood
from domain.decisions import Decision, Outcome, Result, Transmission
from domain.groups import Act
from domain.roster import folded
from domain.submissions import Submission, tidied
from domain.transmitting import Point, as_frozen, files_of

RETRACTED, REPLACED = "retracted", "replaced"


@dataclass(frozen=True)
class Addendum:
    """What would be transmitted after `last`: answers reduced to what is new, and what was left out of them."""

    last: Transmission
    fresh: tuple[Answer, ...]
    out: frozenset[str]  # ids of points; RETRACTED: what stands no more is not told; REPLACED: what may not is
    gone: tuple[str, ...]  # organisations that withdrew or edited something that was transmitted
    wordings: tuple[tuple[str, str], ...] = ()  # points that the coordination put in other words, by their ids
    replaced: tuple[str, ...] = ()  # that answered again without it: they may have meant to add to it
    held: tuple[tuple[str, tuple[str, ...]], ...] = ()  # points the recipient has in the same words, and from whom

    @property
    def points(self) -> tuple[Point, ...]:
        """Each new point, once; a file that came without new words is one too, with no text."""
        return tuple(dict.fromkeys(p for answer in self.fresh for p in _points(answer)))

    @property
    def retracted(self) -> tuple[str, ...]:
        """Of whom that is told."""
        gone = () if RETRACTED in self.out else self.gone
        return (*gone, *(self.replaced if REPLACED in self.out else ()))

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What is transmitted."""
        return tuple(a for answer in self.fresh if (a := self._without_what_is_out(answer)))

    def _without_what_is_out(self, answer: Answer) -> Answer | None:
        stays = self.going(answer)
        return replace(answer, items=tuple(filter(None, (item for _, item in stays)))) if stays else None

    def going(self, answer: Answer) -> list[tuple[Point, str]]:
        """The points of one of `fresh` that are transmitted, each as it is worded."""
        said = zip(_points(answer), answer.items or ("",), strict=True)
        return [(point, self.wording(point) or item) for point, item in said if point.id not in self.out]

    def wording(self, point: Point) -> str:
        """In which the coordination put it; empty where it goes as it was sent."""
        return dict(self.wordings).get(point.id, "")

    def held_from(self, point: Point) -> tuple[str, ...] | None:
        """Of whom the recipient has the same words already, empty where only the coordination said them; None: not."""
        return dict(self.held).get(point.id)

    def in_all(self, decision: Decision) -> int | None:
        """How many items the recipient has with it; None where all went as it was received, and nothing was chosen."""
        whole = decision.whole_versions[-1]
        if not whole.chosen:
            return None
        return sum(len(t.chosen) for t in (whole, *decision.addenda)) + sum(len(a.items) for a in self.answers)

    def left_out(self, answer: Answer) -> tuple[str, ...]:
        """What was new in it, and is not transmitted."""
        sent = next(a for a in self.fresh if a.number == answer.number)
        return tuple(dict.fromkeys(p.text for p in _points(sent) if p.id in self.out and p.text))

    @property
    def mark(self) -> tuple[str, ...]:
        """As one tells whether it changed since it was shown."""
        return (
            "addendum",
            str(self.last.version),
            *(p.id for p in self.points if p.id not in self.out),
            *self.retracted,
        )


def addendum(
    decision: Decision,
    compilation: Compilation,
    submissions: Sequence[Submission],
    out: Collection[str] = (),
    wordings: Mapping[str, str] | None = None,
) -> Addendum:
    """To the decision's last transmission; `compilation`: as everything stands now."""
    last = decision.transmissions[-1]
    changed = {a.number for a in compilation.addendum if a.change != "withdrawn"}
    fresh = []
    for answer in compilation.standing_answers:
        if answer.number not in changed or answer.nothing_to_add:
            continue
        had = stood(answer.organisation_key, submissions, last)
        texts = {text for version in had for text in version.said}
        files = {file.id for version in had for file in version.attachments}
        items = tuple(item for item in answer.items if tidied(item) not in texts)
        attachments = tuple(file for file in answer.attachments if file.id not in files)
        if items or attachments:
            fresh.append(replace(answer, items=items, attachments=attachments, at=answer.edited_at or answer.at))
    gone, replaced = _retracted(decision, compilation, submissions)
    added = Addendum(last, tuple(fresh), frozenset(out), gone, tuple((wordings or {}).items()), replaced)
    went = _went(decision, compilation, submissions)
    return replace(added, held=tuple((p.id, went[said]) for p in added.points if (said := folded(p.text)) in went))


def _went(
    decision: Decision, compilation: Compilation, submissions: Sequence[Submission]
) -> dict[str, tuple[str, ...]]:
    """What the recipient has, by its folded words, and of whom: as it was worded, and as what was taken was sent."""
    names = {a.number: a.organisation for a in compilation.annex}
    whole = decision.whole_versions[-1]
    went: dict[str, list[str]] = {folded(wording): [] for wording in whole.chosen}
    for done in (whole, *decision.addenda):
        for result in done.results:
            for wording in (*result.items, *result.earlier):
                went.setdefault(folded(wording), []).append(names.get(result.number, result.organisation))
        taken = {place for places in done.stands_for for place in places}
        for submission in as_frozen(submissions, done):
            name, key = names.get(submission.number), submission.organisation or ""
            for text in submission.current.said if name else ():
                if (done == whole and not whole.chosen) or Point(0, "", text, key).place in taken:
                    went.setdefault(folded(text), []).append(name or "")
    return {said: tuple(dict.fromkeys(whose)) for said, whose in went.items() if said}


def is_news(decision: Decision, before: Submission | None, submission: Submission) -> bool:
    """Whether it says since the last transmission what it did not say before: it counts only now, or was changed.

    `before`: as it was kept until now. Changed again, it is no news once more: the addendum was offered already.
    """
    last = decision.transmissions[-1] if decision.transmissions else None
    if last is None or not submission.counts:
        return False
    if before is None or not before.counts:
        return True
    return before.current == as_of(before, last) and submission.current != before.current


def _retracted(
    decision: Decision, compilation: Compilation, submissions: Sequence[Submission]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Organisations of which the recipient holds words that stand no more: by their own doing, or perhaps.

    Who only answered again may have meant to add to it: nobody is said to have changed what they did not touch. Of what
    the coordination put in other words only the end of the whole answer can be told.
    """
    last = decision.transmissions[-1]
    went_whole = any(t.adds_to is None and not t.chosen for t in decision.transmissions)
    went = {tidied(wording) for t in decision.transmissions for wording in t.chosen}
    now = {a.organisation_key: {tidied(item) for item in a.items} for a in compilation.standing_answers}
    names = {a.number: a.organisation for a in compilation.addendum} | {
        a.number: a.organisation for a in compilation.annex
    }
    silent = {a.organisation_key for a in compilation.standing_answers if a.nothing_to_add}
    told: list[str] = []
    perhaps: list[str] = []
    for submission in submissions:
        before = as_of(submission, last)
        if before is None or submission.number not in last.kept or submission.number not in last.submissions:
            continue
        stands = now.get(submission.organisation or "", set())
        gone = before.said - stands
        if gone and (went_whole or gone & went or not stands) and submission.number in names:
            untouched = submission.counts and submission.current == before and submission.organisation not in silent
            (perhaps if untouched else told).append(names[submission.number])
    return tuple(dict.fromkeys(told)), tuple(p for p in dict.fromkeys(perhaps) if p not in told)


def _points(answer: Answer) -> list[Point]:
    number, name, key = answer.number, answer.organisation, answer.organisation_key
    return [Point(number, name, tidied(item), key) for item in answer.items] or [
        Point(number, name, "", key, files_of(answer))
    ]


def toggled(added: Addendum, point: str) -> Addendum:
    return replace(added, out=added.out ^ {point})


def transmission(decision: Decision, compilation: Compilation, added: Addendum, done: Act) -> Transmission:
    """A version of its own; the one it adds to stays what it was."""
    answers = added.answers
    numbers = {a.number for a in answers}
    left = [a for a in added.fresh if a.number not in numbers]
    results = [
        Result(a.organisation, a.number, Outcome.ADDED, a.items, not_kept=added.left_out(a), files=a.unread)
        for a in answers
    ]
    results += [Result(a.organisation, a.number, Outcome.NOT_KEPT, (), files=a.unread) for a in left]
    return Transmission(
        version=decision.next_version,
        by=done.by,
        at=done.at,
        recipient=decision.recipient or "",
        sha256="",
        chosen=tuple(item for a in answers for item in a.items),
        whose=tuple((a.number,) for a in answers for _ in a.items),
        stands_for=tuple((point.place,) for a in added.fresh for point, item in added.going(a) if item),
        submissions=compilation.standing_numbers,
        kept=tuple(sorted(numbers | set(added.last.kept))),
        results=tuple(results),
        adds_to=added.last.version,
        versions=compilation.standing_versions,
    )


def as_it_goes(final: Compilation, added: Addendum) -> Compilation:
    """The compilation with nothing in it but the addendum."""
    by_number = {a.number: a for a in added.answers}

    def only(answer: Answer | None) -> Answer | None:
        return by_number.get(answer.number) if answer else None

    return replace(
        final,
        entries=tuple(replace(e, answer=only(e.answer)) for e in final.entries),
        beside=tuple(a for answer in final.beside if (a := only(answer))),
        annex=added.answers,
        chosen=(),
        own=(),
        whose=(),
        added=(),
        went=(),
        waiting=(),
        set_aside=(),
        addendum=(),
        themes=(),
        alone=(),
        not_taken=(),
        adds_to=added.last.version,
        retracted=added.retracted if final.attribution == "named" else tuple("" for _ in added.retracted),
    )


def labelled(compilation: Compilation, label: Callable[[Answer], str]) -> Compilation:
    """With what stands over each answer told by `label`; who contributed is named as before."""
    contributed = compilation.contributors

    def with_label(answer: Answer) -> Answer:
        return replace(answer, organisation=label(answer))

    return replace(
        compilation,
        entries=tuple(replace(e, answer=with_label(e.answer) if e.answer else None) for e in compilation.entries),
        beside=tuple(map(with_label, compilation.beside)),
        contributed=contributed,
    )
