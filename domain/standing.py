"""Where an organisation stands towards a decision. Only those who have not answered yet are ever nudged."""

from collections.abc import Iterable
from enum import StrEnum

from domain.decisions import Decision
from domain.groups import Group
from domain.submissions import Submission, standing_answer, standing_answers


class Standing(StrEnum):
    ANSWERED = "answered"
    NOTHING_TO_ADD = "nothing to add"
    EXCUSED = "excused"
    NOT_YET = "not yet"


def standings(group: Group, decision: Decision, submissions: Iterable[Submission]) -> dict[str, Standing]:
    """The standing of each organisation the decision expects, by key and in the order of the decision's roster."""
    answers = standing_answers(submissions)
    return {key: _standing(group, decision, answers.get(key), key) for key in decision.organisations}


def standing_of(group: Group, decision: Decision, submissions: Iterable[Submission], organisation: str) -> Standing:
    """An answer outweighs an excuse: whoever answers although excused has answered."""
    return _standing(group, decision, standing_answer(submissions, organisation), organisation)


def _standing(group: Group, decision: Decision, answer: Submission | None, organisation: str) -> Standing:
    if answer:
        return Standing.NOTHING_TO_ADD if answer.nothing_to_add else Standing.ANSWERED
    if any(e.organisation == organisation for e in decision.excuses) or _all_away(group, decision, organisation):
        return Standing.EXCUSED
    return Standing.NOT_YET


def _all_away(group: Group, decision: Decision, organisation: str) -> bool:
    """Nobody who speaks for it is back before its contribution is due. One who is here is enough to be asked.

    Whoever leaves only after it was asked has the time until then.
    """
    due = decision.due_for(organisation)
    speakers = group.focal_points_of(organisation)
    if due is None or not speakers:
        return False
    asked = decision.opened.at
    return all(f.away_until is not None and f.away_until >= due and f.is_away_since(asked) for f in speakers)
