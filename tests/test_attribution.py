"""Attribution: what leaves the coordination names whom it may, says the same, and is not loosened afterwards."""

import io
from collections import Counter
from dataclasses import replace
from typing import get_args

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

import texts
from documents.plain import compilation_txt, transmission_txt
from documents.word import transmission_docx
from domain.attribution import may_become, named_within, shown, shown_as_others
from domain.compiling import Compilation, NotTaken, RankedItem, Ranking, Sent, Themed, compile_decision
from domain.groups import Attribution, Group, Organisation
from domain.kinds import KINDS, Kind, kind_of, with_kind
from tests.documents.case import (
    BAMAKO,
    GROUP,
    NAMES,
    NOON,
    ORGANISATIONS,
    PRIORITIES,
    key,
    read,
    submissions,
    transmitted,
)

FRENCH = texts.speaker("fr", BAMAKO)
ENGLISH = texts.speaker("en", BAMAKO)
_T = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"

HIDING: tuple[Attribution, ...] = ("by type", "unattributed")


def compiled(attribution: Attribution, *numbers: int, group: Group = GROUP) -> Compilation:
    """The June case, of which these submissions came in; all of them when none is named."""
    came = [s for s in submissions() if not numbers or s.number in numbers]
    return compile_decision(group, replace(PRIORITIES, attribution=attribution), came, NAMES, NOON)


some_numbers = st.sets(st.integers(1, 20), min_size=1).map(sorted)
some_kinds = st.lists(st.sampled_from(KINDS), min_size=len(ORGANISATIONS), max_size=len(ORGANISATIONS))


@given(some_numbers, some_kinds, st.sampled_from(HIDING))
def test_no_organisation_and_no_person_is_named_in_what_leaves(
    numbers: list[int], kinds: list[Kind], attribution: Attribution
) -> None:
    c = arranged(compiled(attribution, *numbers, group=with_kinds(kinds)))

    outside = repr(shown(c, FRENCH))

    secret = {*ORGANISATIONS, *NAMES.values(), *(a.by for a in c.annex if a.by)}
    assert [name for name in sorted(secret) if name in outside] == []


def test_a_file_has_one_number_also_where_two_answers_of_an_organisation_hold_it() -> None:
    sent = next(s for s in submissions() if s.current.attachments)
    other = next(s for s in submissions() if s.counts and s.organisation != sent.organisation)
    again = [replace(sent, number=98), replace(other, number=99, versions=sent.versions)]
    decision = replace(PRIORITIES, attribution="unattributed")

    files = shown(compile_decision(GROUP, decision, [sent, *again], NAMES, NOON), FRENCH).files

    assert sorted(f.attachment.name for f in files) == ["fichier 1.docx", "fichier 2.docx"]


def arranged(c: Compilation) -> Compilation:
    """With all that the coordination and the members may have done with it: by theme, ranked, taken back."""
    sent = [Sent(a.organisation, a.number, item) for a in c.standing_answers for item in a.items]
    items = tuple(RankedItem(1, p.text, 1, (p.organisation,), gone=False) for p in sent)
    return replace(
        c,
        themes=(Themed("Accès", tuple(sent[:5])),),
        alone=tuple(sent[5:]),
        not_taken=tuple(NotTaken(p, "déjà dit") for p in sent[:1]),
        ranking=Ranking(NOON, 3, 2, 20, items),
        retracted=tuple(c.contributors[:2]),
    )


def with_kinds(kinds: list[Kind]) -> Group:
    group = GROUP
    for organisation, kind in zip(GROUP.roster, kinds, strict=True):
        group = with_kind(group, organisation.key, kind)
    return group


@given(some_numbers, some_kinds, st.sampled_from(get_args(Attribution)))
def test_what_was_said_and_the_counts_stay_as_they_are(
    numbers: list[int], kinds: list[Kind], attribution: Attribution
) -> None:
    c = compiled(attribution, *numbers, group=with_kinds(kinds))

    outside = shown(c, ENGLISH)

    assert outside.counts == c.counts
    assert len(outside.contributors) == len(c.contributors)
    assert Counter(a.items for a in outside.standing_answers) == Counter(a.items for a in c.standing_answers)
    assert Counter(a.text for a in outside.annex) == Counter(a.text for a in c.annex)
    assert Counter(e.standing for e in outside.entries) == Counter(e.standing for e in c.entries)
    assert outside.standing_numbers == c.standing_numbers
    assert shown(c, ENGLISH) == outside


@given(some_numbers, st.permutations(ORGANISATIONS), st.sampled_from(["", "Autre chose"]))
def test_the_mark_at_the_foot_of_what_leaves_tells_neither_who_nor_what_was_not_transmitted(
    numbers: list[int], names: list[str], untold: str
) -> None:
    """Whoever knows the texts could otherwise try name after name until the mark is the same."""
    c = compiled("unattributed", *numbers)
    roster = tuple(replace(o, name=name) for o, name in zip(GROUP.roster, names, strict=True))
    by_others = compiled("unattributed", *numbers, group=replace(GROUP, roster=roster))
    assert shown(by_others, FRENCH).fingerprint_outside == shown(c, FRENCH).fingerprint_outside

    chosen = replace(c, chosen=("Accès",))
    entries = tuple(
        replace(e, answer=replace(e.answer, text=untold, items=(untold,)) if e.answer else None) for e in chosen.entries
    )
    untold_differs = replace(chosen, entries=entries, waiting=())
    assert shown(untold_differs, FRENCH).fingerprint_outside == shown(chosen, FRENCH).fingerprint_outside


@given(some_numbers, some_kinds)
def test_by_type_nobody_is_alone_of_its_kind_unless_only_one_contributed(numbers: list[int], kinds: list[Kind]) -> None:
    outside = shown(compiled("by type", *numbers, group=with_kinds(kinds)), FRENCH)

    counts = Counter(outside.contributors)
    assert len(outside.contributors) == 1 or min(counts.values(), default=2) > 1


def test_named_is_the_compilation_as_it_is() -> None:
    c = compiled("named")
    assert shown(c, FRENCH) is c
    assert shown_as_others(c) == ()


def test_the_kinds_of_the_june_case() -> None:
    c = compiled("by type")

    assert shown_as_others(c) == ("DEMESO", "Coopération Suisse", "AMSS", "ARGA-Mali")
    assert read(FRENCH.papers.contributors(shown(c, FRENCH).contributors)) == (
        "16 organisations ont contribué : agence des Nations Unies (7), ONG internationale (5) et "
        "autre organisation (4)."
    )
    assert ENGLISH.papers.contributors(shown(c, ENGLISH).contributors) == (
        "16 organisations contributed: UN agency (7), international NGO (5), and other organisation (4)."
    )
    assert (
        FRENCH.papers.contributors(shown(compiled("unattributed"), FRENCH).contributors)
        == "16 organisations ont contribué."
    )


@pytest.mark.parametrize("attribution", HIDING)
def test_the_documents_for_the_recipient_name_nobody(attribution: Attribution) -> None:
    outside = shown(compiled(attribution), FRENCH)

    letter = transmission_txt(outside, FRENCH.papers).decode()
    word = Document(io.BytesIO(transmission_docx(outside, FRENCH.papers)))
    told = [
        word.core_properties.title,
        word.core_properties.author,
        *(t.text or "" for t in word.element.body.iter(_T)),
    ]
    everything = "\n".join([letter, compilation_txt(outside, FRENCH.papers).decode(), *told])

    assert named_within(GROUP, [everything]) == ()
    assert "Note de plaidoyer" not in everything
    assert "fichier 1.docx" in letter
    assert "Créer des espaces sûrs pour les femmes et les filles." in letter


def test_the_order_of_the_roster_does_not_tell_who_is_who() -> None:
    c = compiled("unattributed")
    said = [a.text for a in c.standing_answers]
    assert [a.text for a in shown(c, FRENCH).standing_answers] != said


def test_names_within_the_words_are_found() -> None:
    group = replace(
        GROUP, roster=(*GROUP.roster, Organisation("o21", "SI"), Organisation("o22", "Plan", ("Plan International",)))
    )

    assert named_within(group, ["DRC et la coopération suisse demandent un accès", "si possible"]) == (
        "DRC",
        "Coopération Suisse",
    )
    assert named_within(group, ["D’après SI, les IDLOs", "PLAN INTERNATIONAL"]) == ("SI", "Plan")


def test_it_is_fixed_once_somebody_answered() -> None:
    by_type = replace(PRIORITIES, attribution="by type")
    came = submissions()[:1]

    assert all(may_become(by_type, wanted, ()) for wanted in get_args(Attribution))
    assert [a for a in get_args(Attribution) if may_become(by_type, a, came)] == ["by type", "unattributed"]
    withdrawn = [s for s in submissions() if s.withdrawn]
    assert may_become(by_type, "named", withdrawn)
    assert not may_become(transmitted(), "unattributed", ())


def test_kinds_are_known_guessed_and_corrected() -> None:
    guessed = {o.name: kind_of(o) for o in GROUP.roster}
    assert guessed == {
        **dict.fromkeys(("UNHCR", "OIM", "MINUSMA", "HCDH", "PAM", "OCHA", "UNMAS"), "un"),
        **dict.fromkeys(("NRC", "ABA-ROLI", "DRC", "TDH", "SIF", "ACTED"), "international ngo"),
        **dict.fromkeys(("DEMESO", "AMSS", "ARGA-Mali"), "national ngo"),
        **dict.fromkeys(("Coopération Suisse", "ECHO"), "donor"),
        **dict.fromkeys(("EUTM", "IDLO"), "other"),
    }
    assert kind_of(Organisation("o1", "NRC Mali")) == "international ngo"
    assert kind_of(Organisation("o1", "Bureau", ("HCR",))) == "un"
    assert kind_of(Organisation("o1", "Ministère de la Justice")) == "state"
    assert kind_of(Organisation("o1", "NRC", kind="something of old")) == "international ngo"
    assert kind_of(with_kind(GROUP, key("NRC"), "national ngo").organisation(key("NRC"))) == "national ngo"


@given(some_numbers, some_kinds, st.permutations(range(len(ORGANISATIONS))))
def test_by_type_the_order_below_an_item_tells_nothing_of_the_roster(
    numbers: list[int], kinds: list[Kind], order: list[int]
) -> None:
    c = compiled("by type", *numbers, group=with_kinds(kinds))
    names = [a.organisation for a in c.standing_answers if not a.nothing_to_add]
    turned = [names[n] for n in order if n < len(names)]

    below = [shown(replace(c, chosen=("Eau",), whose=(tuple(some),)), FRENCH).whose for some in (names, turned)]

    assert below[0] == below[1]
    assert sorted(below[0][0]) == sorted(shown(c, FRENCH).contributors)
