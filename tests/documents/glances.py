"""Groups at a glance: one decision and many, long titles, late ones, others far away."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.decisions import Closure, Decision, Extension, Transmission
from domain.glance import Glance, glance
from domain.groups import Act
from tests.documents.case import GROUP, MARIAM, PRIORITIES, at, key, meeting_decisions, submission, submissions

NOW = at(14, 15)

TITLES = (
    "Priorités de protection pour l'EHP",
    "Indicateurs de protection pour le nexus humanitaire, développement et paix dans les régions du nord et du centre, "
    "avec leurs sources et leurs moyens de vérification",
    "أولويات الحماية في شمال مالي",
    "Cartographie <3W> & contacts 📍",
    "Termes de référence",
    "Plan d'action de la stratégie",
    "Rapport mensuel de monitoring",
    "Formation sur les standards minimums",
    "Liste des points focaux VBG",
    "Plaidoyer pour l'accès",
    "Évaluation rapide de Ménaka",
    "Projets du fonds humanitaire",
    "Calendrier des missions conjointes",
    "Revue du HRP",
)


def one(now: datetime = NOW) -> Glance:
    decision = replace(PRIORITIES, closure=None)
    return glance(GROUP, [decision], {decision.id: [s for s in submissions() if s.number < 13 or s.number == 17]}, now)


def some(count: int, now: datetime = NOW) -> Glance:
    """So many decisions, due one after the other; every third collects nothing."""
    decisions = [_numbered(n) for n in range(count)]
    answers = {
        d.id: [replace(submission(i, name, ("a",), at(8, 9)), decision=d.id) for i, name in enumerate(_names(n), 1)]
        for n, d in enumerate(decisions)
    }
    return glance(GROUP, decisions, answers, now)


def _numbered(n: int) -> Decision:
    due = at(15, 23, 59) + timedelta(days=2 * n)
    collects = n % 3 != 2
    return Decision(
        id=100 + n,
        group=1,
        number=n + 1,
        title=TITLES[n % len(TITLES)],
        opened=Act(MARIAM, at(7, 16)),
        organisations=PRIORITIES.organisations if collects else (),
        contributions_due=due if collects else None,
        transmission_due=due + timedelta(days=1 + n % 3),
        recipient="EHP",
        extensions=(Extension(key("TDH"), due + timedelta(hours=10), MARIAM, at(9, 9)),) if n == 1 else (),
    )


def _names(n: int) -> list[str]:
    return ["UNHCR", "NRC", "DRC", "OIM", "PAM", "SIF", "TDH", "AMSS"][: 8 - n % 8]


def far_apart() -> Glance:
    """One is due tomorrow, one in three months, one has no date."""
    soon, late = replace(_numbered(0), transmission_due=at(16, 23, 59)), replace(_numbered(1), extensions=())
    late = replace(late, contributions_due=at(1, 23, 59, month=9), transmission_due=at(15, 23, 59, month=9))
    undated = replace(_numbered(4), contributions_due=None, transmission_due=None, organisations=())
    return glance(GROUP, [soon, late, undated], {}, at(14, 15))


def overdue() -> Glance:
    closed = Closure(at(15, 23, 59))
    return glance(GROUP, [replace(PRIORITIES, closure=closed)], {PRIORITIES.id: submissions()}, at(20, 9))


def after_the_meeting() -> Glance:
    """Weeks later: one transmitted and open again, others late or without a date."""
    decisions = meeting_decisions()
    sent = Transmission(1, MARIAM, at(15, 17), "ICC", "", (), ())
    return glance(
        GROUP, [replace(decisions[0], transmissions=(sent,)), *decisions[1:3], decisions[4]], {}, at(5, 9, month=7)
    )


CASES = {
    "one": one,
    "five": lambda: some(5),
    "fourteen": lambda: some(14),
    "far apart": far_apart,
    "overdue": overdue,
    "after the meeting": after_the_meeting,
}
