"""Which statements ask for something to be done: each looked at by itself, with what is due, by whom and for whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from domain.minutes.context import Context
from domain.minutes.dues import due_of, dues_in, named_day
from domain.minutes.findings import Action
from domain.minutes.kinds import kind_of
from domain.minutes.languages.words import Words
from domain.minutes.people import cleaned, owner_behind, recipient_in, responsible_in, subject_of
from domain.minutes.plain import folded
from domain.minutes.statements import Statement, anywhere, every, state_of
from domain.minutes.titles import title_of, wanted_in
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

_JOINT = re.compile(r"\s(?:et|puis|ensuite|and|then|avant de|avant d'|y|before)\s|[,;:]\s")


def _parts(statement: Statement, context: Context) -> Iterator[Statement]:
    """A sentence with two acts, each with its own date, is two statements."""
    found = [] if statement.when else dues_in(statement.text, context.meeting, context.words)
    dues = [(due, span) for due, span in found if due.date]
    for (first, span), (second, later) in zip(dues, dues[1:], strict=False):  # noqa: RUF007 - read side by side
        gap = folded(statement.text[span[1] : later[0]])
        joints = [j for j in _JOINT.finditer(gap) if _acts(gap[j.end() :], context.words)]
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
    if s.section in ("attendance", "record") or not _says_something(plain) or _is_done(s):
        return None
    due, owner = due_of(s, context), owner_behind(s.text, context)
    subject, theirs, after_topic = subject_of(s.text, context)
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
    if (
        not s.when
        and not (due and (due.date or due.question))
        and (kind == "event" or not anywhere(words.past).search(plain))
    ):
        due = named_day(s.text, context) or due
    action = Action(
        quote=s.quote,
        title=title_of(s, due, subject, words),
        kind=kind,
        due=due,
        responsible=cleaned(s.who or owner or responsible_in(s.text, subject, context)),
        recipient=cleaned(s.to or recipient_in(s.text, words)),
        wanted=wanted_in(plain, words) if kind in ("contribution", "transmission") else None,
        carried_over=s.section == "review",
    )
    return Found(action, s, sure, order)


_NOTHING = re.compile(
    r"\W*(?:none|neant|rien|n/?a|aucune?|ras|nil|ninguna?|no|pas d[e'] ?|sans objet)\b"
    r"(?: (?:action|decision|suite|suivi|remarque|comment|further|specific|particul|for|a (?:signaler|ce stade))"
    r".*)?\W*\Z"
    r"|(?:no|aucune?|pas d'|pas de|ninguna?) (?:further |new |specific |nouvelle )?"
    r"(?:actions?|decisions?|suites?|suivi|follow-?up|accion)\b"
)
_RECORD = re.compile(
    r"\W*(?:pv|compte[ -]rendu|cr|minutes|notes?|rapporte|acta|proces[ -]verbal|recorded|prepared|taken|redige)\b"
    r".{0,24}\b(?:par|by|por)\b"
)


def _says_something(plain: str) -> bool:
    """More than «néant», «no action», or who kept the minutes."""
    return bool(re.search(r"[a-z]{3}", plain)) and not _NOTHING.match(plain) and not _RECORD.match(plain)


def _lies_behind(s: Statement, context: Context) -> bool:
    """Its only day came before the meeting."""
    return any(due.date for due, _ in dues_in(s.text, context.meeting, context.words, past_too=True))


_DONE_WORD = r"(?:done|fait|faite|completed?|closed|realisee?|termine|hecho|effectue)"
_DONE_INSIDE = re.compile(
    rf"[.:,;–—-]>?\s*(?:c'est )?(?:deja )?{_DONE_WORD}\b(?! (?:by (?:the )?(?:end|\d)|avant|d'ici|pour))"
)


def _is_done(s: Statement) -> bool:
    """By its state's cell, or by «UPDATE: Complete», «(fait)», «[x]», «, done» in its own words."""
    if s.status:
        return state_of(s.status) == "done"
    plain, done = folded(s.text), every().done
    return bool(
        re.search(rf"(?:update|status|statut|etat|estado)\W{{0,6}}[:=]\W{{0,6}}(?:{done})\W*\Z", plain[-60:])
        or re.search(rf"[(\[–—-]\s*(?:{done})\s*[)\]]?\W*\Z", plain[-60:])
        or re.search(r"[✓✔✅]\s*\Z", s.text)
        or (not s.who and _DONE_INSIDE.search(plain))
        or (s.section in ("actions", "review") and re.match(r"\s*(?:[-*]\s*)?✔", s.quote))
    )
