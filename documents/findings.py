"""What was found in minutes as plain JSON: the contract of `bot.py extract`."""

from datetime import date, time
from typing import Any

from domain.decisions import Wanted
from domain.minutes.findings import Action, Due, Findings, Proposal


def as_json(findings: Findings) -> dict[str, Any]:
    """Meeting date, organisations, every action, and the draft of decisions the coordinator would be shown."""
    return {
        "meeting_date": _day(findings.meeting_date),
        "lang": findings.lang,
        "organisations": [one.name for one in findings.organisations],
        "actions": [_action(action) for action in findings.actions],
        "decisions": [_decision(proposal) for proposal in findings.decisions],
    }


def _action(action: Action) -> dict[str, Any]:
    due = action.due
    return {
        "quote": action.quote,
        "title": action.title,
        "due": _day(due.date) if due else None,
        "time": _time(due.time) if due else None,
        "due_raw": due.raw if due else None,
        "kind": action.kind,
        "responsible": action.responsible,
        "recipient": action.recipient,
        "wanted": _wanted(action.wanted),
        "question": due.question if due else None,
        "carried_over": action.carried_over,
    }


def _decision(proposal: Proposal) -> dict[str, Any]:
    return {
        "title": proposal.title,
        "quotes": list(proposal.quotes),
        "kind": proposal.kind,
        "contributions": _due(proposal.contributions),
        "transmission": _due(proposal.transmission),
        "said": proposal.said,
        "recipient": proposal.recipient,
        "owner": proposal.owner,
        "wanted": _wanted(proposal.wanted),
        "question": proposal.question,
        "carried_over": proposal.carried_over,
    }


def _due(due: Due | None) -> dict[str, Any] | None:
    if due is None:
        return None
    return {
        "due": _day(due.date),
        "time": _time(due.time),
        "due_raw": due.raw,
        "question": due.question,
        "candidates": [day.isoformat() for day in due.candidates],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _time(at: time | None) -> str | None:
    return f"{at:%H:%M}" if at else None


def _wanted(wanted: Wanted | None) -> list[int] | None:
    return [wanted.at_least, wanted.at_most] if wanted else None
