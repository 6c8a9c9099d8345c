"""What minutes say is to be done, by whom and when: the rules, one after another."""

from dataclasses import replace
from datetime import date

from domain.minutes.actions import actions_in
from domain.minutes.context import Context
from domain.minutes.document import Document
from domain.minutes.dues import days_of, month_comes_first
from domain.minutes.findings import Findings
from domain.minutes.meeting import (
    by_meeting,
    days_in_headings,
    known_names,
    language_of,
    meeting_date,
    organisations,
    published,
)
from domain.minutes.pairing import proposals, said_once
from domain.minutes.reports import reports_in
from domain.minutes.statements import statements

MOST = 3000  # statements looked at; a meeting's minutes have a few hundred


def extract(document: Document, meeting: date | None = None) -> Findings:
    """What the minutes say is to be done, by whom and when; `meeting` is the meeting's day when it is known better.

    Dates without a year are counted from the meeting's day. Where none is stated, only dates with a year are read;
    the others carry the question `no_meeting_date`.
    """
    words = language_of(document)
    if words.code == "en" and month_comes_first(document.text):
        words = replace(words, month_first=True)
    stated = meeting or meeting_date(document)
    of_this, others = by_meeting(document, meeting)
    base = stated or published(document)
    said = statements(of_this)[:MOST]
    headed, days = days_in_headings(document, base), days_of(said, base, words)
    context = Context(words, base, known_names(document), headed, days)
    found = said_once(actions_in(said, context))
    return Findings(
        meeting_date=stated,
        lang=words.code,
        organisations=organisations(document),
        actions=tuple(one.action for one in found),
        decisions=tuple(proposals(found)),
        reports=reports_in(said, context),
        other_meetings=others,
    )
