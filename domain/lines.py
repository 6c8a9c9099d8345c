"""The group's line when the coordination asks for it, within what a decision may post in its group."""

from datetime import datetime

from domain.moments import is_quiet
from domain.nudging import GROUP_LINE, GroupLine, Situation


def line_by_hand(s: Situation, now: datetime) -> GroupLine | None:
    """One more line, if the budget holds it and there was none today; None in quiet time and once it is closed.

    It is one of the two lines a decision has: what is said by hand is not said again by the clock.
    """
    said = [n.moment for n in s.nudges if n.kind == GROUP_LINE]
    if not s.decision.is_open or s.is_over or now >= s.due() or is_quiet(s.policy, now):
        return None
    if s.lines_left <= 0 or s.policy.day(now) in map(s.policy.day, said):
        return None
    if not any(s.due(o) == s.due() for o in s.missing):
        return None  # those who are missing have more time: the line would tell them an earlier date
    return GroupLine("group line", s.group, s.decision, now, s.counts, s.missing)
