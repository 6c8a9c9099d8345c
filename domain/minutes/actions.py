"""Which statements ask for something to be done: each looked at by itself, with what is due, by whom and for whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from domain.minutes.context import Context
from domain.minutes.dues import due_of, dues_in, named_day
from domain.minutes.findings import Action
from domain.minutes.kinds import kind_of
from domain.minutes.languages import every
from domain.minutes.languages.words import Words
from domain.minutes.people import cleaned, owner_behind, recipient_in, responsible_in, subject_of, subject_of_last
from domain.minutes.plain import folded
from domain.minutes.statements import Statement, anywhere, state_of, told_of
from domain.minutes.titles import is_unsaid, title_of, wanted_in
from domain.minutes.weighing import ENOUGH, Seen, weight_of


@dataclass(frozen=True)
class Found:
    """An action with where it stood and how sure it is."""

    action: Action
    statement: Statement
    sure: float
    order: int


def actions_in(statements: Sequence[Statement], context: Context) -> list[Found]:
    """The actions, in reading order; the same one said twice is still there twice."""
    parts = ((order, part) for order, statement in enumerate(statements) for part in _parts(statement, context))
    return [found for order, part in parts if (found := _action(part, context, order))]


# --- One statement, or two acts in one ----------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _joint() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{every().conjunction}|{every().then})\s|[,;:]\s")


def _parts(statement: Statement, context: Context) -> Iterator[Statement]:
    """A sentence with two acts, each with its own date, is two statements."""
    found = [] if statement.when else dues_in(statement.text, context.meeting, context.words)
    dues = [(due, span) for due, span in found if due.date]
    for (first, span), (second, later) in zip(dues, dues[1:], strict=False):  # noqa: RUF007 - read side by side
        gap = folded(statement.text[span[1] : later[0]])
        joints = [j for j in _joint().finditer(gap) if _acts(gap[j.end() :], context.words)]
        if first.date != second.date and joints:
            cut = span[1] + joints[0].start()
            rest = statement.text[cut + len(joints[0].group()) :].strip()
            yield replace(statement, text=statement.text[:cut].strip())
            yield replace(statement, text=rest, labelled=True)
            return
    yield statement


def _acts(plain: str, words: Words) -> bool:
    verbs = (words.transmits, words.shares, words.future, words.obliged)
    return any(anywhere(verb).search(plain) for verb in verbs) or bool(
        re.search(rf"\b(?:{words.infinitive}|{words.present})\b", plain)
    )


# --- Is it one? ---------------------------------------------------------------------------------------------------


def _action(s: Statement, context: Context, order: int) -> Found | None:
    words, plain = context.words, folded(s.text)
    if s.section in ("attendance", "record") or not _says_something(plain) or _is_done(s, words):
        return None
    due, owner = due_of(s, context), owner_behind(s.text, context)
    subject, theirs, after_topic = subject_of(s.text, context)
    if not subject:
        subject, theirs = subject_of_last(s.text, context)
    if due and due.date and len(re.findall(r"[a-z]{3,}", plain.replace(folded(due.raw), " "))) < 1:
        return None  # nothing but the day
    if due is None and re.match(rf"(?:{words.doing})\b", plain):  # «Distribution des colis le 2 juin»
        due = named_day(s.text, context)
    kind = kind_of(s, plain, due, words, subject)
    sure = weight_of(Seen(s, words, due, subject, theirs)) + 0.4 * after_topic
    if owner and s.section != "said":
        sure += 0.8 if s.text.rstrip(" .").endswith(")") else 1.4
    if not (due and due.date) and not s.when and s.section != "review" and _lies_behind(s, context):
        sure -= 0.8
    if sure < ENOUGH and not (kind == "event" and due):
        return None
    if not s.when and not (due and (due.date or due.question)) and (kind == "event" or not told_of(s.text, words)):
        due = named_day(s.text, context) or due
    wanted = wanted_in(plain, words) if kind in ("contribution", "transmission") else None
    unsaid = wanted is not None and is_unsaid(plain, words)
    if wanted and unsaid and kind == "transmission":  # «Transmettre les 2 indicateurs»
        wanted, unsaid = replace(wanted, each=False), False
    action = Action(
        quote=s.quote,
        title=title_of(s, due, subject, words),
        kind=kind,
        due=due,
        responsible=cleaned(s.who or owner or responsible_in(s.text, subject, context)),
        recipient=cleaned(s.to or recipient_in(s.text, words)),
        wanted=wanted,
        wanted_unsaid=unsaid,
        carried_over=s.section == "review",
    )
    return Found(action, s, sure, order)


@lru_cache(maxsize=1)
def _empty() -> re.Pattern[str]:
    """«néant», «no action», or who kept the minutes."""
    return re.compile(rf"\W*(?:(?:{every().nothing})|(?:{every().kept_by})\b)")


def _says_something(plain: str) -> bool:
    """More than nothing, and more than how it stands."""
    only_a_state = len(plain.split()) <= 4 and state_of(plain)
    return bool(re.search(r"[a-z]{3}", plain)) and not _empty().match(plain) and not only_a_state


def _lies_behind(s: Statement, context: Context) -> bool:
    """Its only day came before the meeting."""
    dues = [due.date for due, _ in dues_in(s.text, context.meeting, context.words, past_too=True) if due.date]
    return bool(dues) and context.meeting is not None and max(dues) < context.meeting


@lru_cache(maxsize=8)
def _done_inside(done: str) -> re.Pattern[str]:
    return re.compile(rf"[.:,;–—-]>?\s*(?:{done})")


_ALOUD = re.compile(r"(?<=[a-zà-ÿ] )[A-ZÀ-Ý]{4,}(?=\s*[:!]|\W*\Z)")  # «Marie renvoie la note DONE : …»


@lru_cache(maxsize=1)
def _done_at_end() -> re.Pattern[str]:
    """«UPDATE: Complete», «(fait)», «– done»"""
    state, done = every().status_label, every().done
    return re.compile(rf"(?:{state})\W{{0,6}}[:=]\W{{0,6}}(?:{done})\W*\Z|[(\[–—-]\s*(?:{done})\s*[)\]]?\W*\Z")


def _is_done(s: Statement, words: Words) -> bool:
    """By its state's cell, or by «UPDATE: Complete», «(fait)», «[x]», «, done» in its own words."""
    if s.quote.lstrip("-*• ").startswith("~~"):
        return True
    if s.status:
        return state_of(s.status) == "done"
    plain = folded(s.text)
    return bool(
        _done_at_end().search(plain[-60:])
        or re.search(r"[✓✔✅]\s*\Z", s.text)
        or any(state_of(said) == "done" for said in _ALOUD.findall(s.text))
        or (not s.who and _done_inside(words.done_inside).search(plain))
        or (s.section in ("actions", "review") and re.match(r"\s*(?:[-*]\s*)?✔", s.quote))
    )
