"""The addendum: what is new, whole and once; nothing that the version could have held."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain import addendum, transmitting
from domain.addendum import Addendum
from domain.compiling import compile_decision
from domain.decisions import Decision, Outcome
from domain.groups import Act
from domain.submissions import Attachment, Submission, Version
from tests.documents.case import AWA, GROUP, NAMES, NOON, PRIORITIES, at, key, submission

ITEMS = st.lists(st.sampled_from(["Accès", "Eau", "École", "Abris", "Accès  routier"]), unique=True, max_size=4)
LATER = at(17, 9)


def transmitted(given: list[Submission]) -> Decision:
    made = compile_decision(GROUP, PRIORITIES, given, NAMES, NOON)
    done = transmitting.transmission(PRIORITIES, made, transmitting.Selection(), Act(AWA, NOON))
    return replace(PRIORITIES, transmissions=(done,))


def added(decision: Decision, received: list[Submission]) -> Addendum:
    made = compile_decision(GROUP, decision, received, NAMES, LATER)
    return addendum.addendum(decision, made, received)


def edited(one: Submission, items: list[str]) -> Submission:
    version = Version(at(16, 20), "\n".join(items) or "-", tuple(items))
    return replace(one, versions=(*one.versions, version))


@given(before=ITEMS.filter(bool), after=ITEMS.filter(bool), by_edit=st.booleans())
def test_it_holds_exactly_the_points_that_were_not_there(before: list[str], after: list[str], by_edit: bool) -> None:
    first, other = submission(1, "DRC", tuple(before), at(9, 10)), submission(2, "NRC", ("Relais",), at(9, 11))
    decision = transmitted([first, other])
    late = submission(3, "DRC", tuple(after), at(16, 20))
    received = [edited(first, after), other] if by_edit else [first, other, late]

    found = added(decision, received)

    assert [p.text for p in found.points] == [" ".join(i.split()) for i in after if i not in before]
    assert {p.organisation for p in found.points} <= {"DRC"}
    is_gone = bool(set(before) - set(after))
    assert (found.retracted == ("DRC",)) is (is_gone and by_edit)
    assert (found.replaced == ("DRC",)) is (is_gone and not by_edit)  # a second answer may have been meant to add to it


@given(after=ITEMS.filter(bool), out=st.sets(st.integers(0, 3)))
def test_what_is_left_out_is_told_as_not_kept_and_everything_is_one_or_the_other(
    after: list[str], out: set[int]
) -> None:
    decision = transmitted([submission(1, "NRC", ("Relais",), at(9, 10))])
    received = [submission(1, "NRC", ("Relais",), at(9, 10)), submission(2, "DRC", tuple(after), at(16, 20))]
    found = added(decision, received)
    left_out = {p.id for i, p in enumerate(found.points) if i in out}
    for point in left_out:
        found = addendum.toggled(found, point)

    made = compile_decision(GROUP, decision, received, NAMES, LATER)
    done = addendum.transmission(decision, made, found, Act(AWA, LATER))

    assert [*done.chosen] == [i for i, p in zip(after, found.points, strict=True) if p.id not in left_out]
    assert [r.outcome for r in done.results] == [Outcome.ADDED if done.chosen else Outcome.NOT_KEPT]
    if done.chosen:
        assert [*done.results[0].not_kept] == [p.text for p in found.points if p.id in left_out]
    assert (done.version, done.adds_to) == (2, 1)
    after_it = compile_decision(
        GROUP, replace(decision, transmissions=(*decision.transmissions, done)), received, NAMES, LATER
    )
    assert after_it.addendum == ()
    assert after_it.chosen == ()  # those of the version it adds to, which went as it was


def test_of_what_was_chosen_only_what_went_and_is_gone_is_told() -> None:
    first = submission(1, "DRC", ("Accès", "Eau"), at(9, 10))
    made = compile_decision(GROUP, PRIORITIES, [first], NAMES, NOON)
    access = next(p for p in transmitting.points_of(made) if p.text == "Accès")
    done = transmitting.transmission(
        PRIORITIES, made, transmitting.toggled(transmitting.begun(()), access), Act(AWA, NOON)
    )
    decision = replace(PRIORITIES, transmissions=(done,))

    assert added(decision, [edited(first, ["Accès", "École"])]).retracted == ()
    assert added(decision, [edited(first, ["Eau", "École"])]).retracted == ("DRC",)


def test_a_file_without_words_takes_nothing_back_and_a_new_one_is_a_point_to_leave_out() -> None:
    note, more = (Attachment(f, f"{f}.docx", "", 10, "tg") for f in ("note", "more"))
    first = submission(1, "DRC", (), at(9, 10), versions=(Version(at(9, 10), "", (), (note,)),))
    decision = transmitted([first])
    both = replace(first, versions=(*first.versions, Version(at(16, 20), "", (), (note, more))))

    found = added(decision, [both])

    assert [(p.text, a.attachments) for p, a in zip(found.points, found.answers, strict=True)] == [("", (more,))]
    assert found.gone == ()
    assert addendum.toggled(found, found.points[0].id).answers == ()


def test_it_goes_with_nothing_but_itself_under_the_name_of_its_version() -> None:
    first = submission(1, "NRC", ("Relais",), at(9, 10))
    decision = transmitted([first])
    received = [first, submission(2, "DRC", ("Eau", "École"), at(16, 20))]
    found = added(decision, received)
    done = addendum.transmission(
        decision, compile_decision(GROUP, decision, received, NAMES, LATER), found, Act(AWA, LATER)
    )
    final = compile_decision(
        GROUP, replace(decision, transmissions=(*decision.transmissions, done)), received, NAMES, LATER
    )

    alone = addendum.as_it_goes(final, found)

    assert [(a.organisation_key, a.items) for a in alone.standing_answers] == [(key("DRC"), ("Eau", "École"))]
    assert (alone.version, alone.adds_to, alone.is_frozen) == (2, 1, True)
    assert alone.contributors == ("DRC",)


def test_what_the_recipient_has_in_the_same_words_is_known_and_of_whom() -> None:
    given = [
        submission(1, "NRC", ("Accès aux cercles", "Écoles"), at(9, 10)),
        submission(2, "TDH", ("Eau",), at(9, 11)),
    ]
    made = compile_decision(GROUP, PRIORITIES, given, NAMES, NOON)
    point = {p.text: p for p in transmitting.points_of(made)}
    selection = transmitting.added(transmitting.begun(()), "Accès humanitaire au nord", (point["Accès aux cercles"],))
    selection = transmitting.added(transmitting.added(selection, "Eau", (point["Eau"],)), "Un appel commun")
    done = transmitting.transmission(PRIORITIES, made, selection, Act(AWA, NOON))
    late = ("acces aux Cercles !", "Accès humanitaire au nord", "Écoles", "Eau", "Un appel commun", "Abris")
    received = [*given, submission(3, "DRC", late, at(16, 20))]

    found = added(replace(PRIORITIES, transmissions=(done,)), received)

    # «Écoles» was sent and not taken: the recipient does not have it
    assert {p.text: found.held_from(p) for p in found.points} == {
        "acces aux Cercles !": ("NRC",),
        "Accès humanitaire au nord": ("NRC",),
        "Écoles": None,
        "Eau": ("TDH",),
        "Un appel commun": (),
        "Abris": None,
    }
    whole = added(transmitted(given), received)
    assert [whole.held_from(p) for p in whole.points] == [("NRC",), None, ("NRC",), ("TDH",), None, None]
