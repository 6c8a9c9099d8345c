"""Labels of buttons: short enough, cut between words, and never two alike in one message."""

from hypothesis import given
from hypothesis import strategies as st

from domain.labels import LONGEST, NARROW, labels, shortened

WORDS = st.lists(
    st.sampled_from(["#1", "#12", "Priorités", "de", "la", "coordination", "protection", "Gao", "✓"]), max_size=14
)
TEXTS = WORDS.map(" ".join) | st.text(min_size=1, max_size=90)
ROWS = st.lists(st.lists(TEXTS, min_size=1, max_size=5), max_size=8)


@given(ROWS)
def test_no_two_read_the_same_and_none_is_too_long(rows: list[list[str]]) -> None:
    shown = labels(rows)

    assert [len(row) for row in shown] == [len(row) for row in rows]
    flat = [label for row in shown for label in row]
    assert len(set(flat)) == len(flat)
    assert all(len(label) <= LONGEST.get(len(row), NARROW) for row in shown for label in row)


@given(ROWS)
def test_what_has_room_and_is_alone_stays_as_it_is(rows: list[list[str]]) -> None:
    rows = [[" ".join(text.split()) for text in row] for row in rows]
    flat = [text for row in rows for text in row]
    short = all(len(text) <= LONGEST.get(len(row), NARROW) for row in rows for text in row)
    if short and len(set(flat)) == len(flat):
        assert labels(rows) == rows


@given(WORDS.map(" ".join), st.integers(13, 60))
def test_it_is_cut_between_words(text: str, longest: int) -> None:
    shown = shortened(text, longest)

    assert len(shown) <= longest
    if shown != text:
        kept = shown.removesuffix("…")
        assert text.startswith(kept)
        assert not text[len(kept)].isalnum()
        assert shown.endswith("…")


def test_what_tells_them_apart_stays() -> None:
    start = "#3 Transmettre les priorités de protection à l'ensemble des membres et à la coordination de"
    assert labels([[f"{start} Gao"], [f"{start} Kidal"]]) == [
        ["#3 Transmettre les priorités de protection à l'ensemble… Gao"],
        ["#3 Transmettre les priorités de protection à… Kidal"],
    ]
    assert labels([["#1 Avis"], ["#1 Avis"], ["#1 Avis (2)"]]) == [["#1 Avis"], ["#1 Avis (3)"], ["#1 Avis (2)"]]
    assert labels([["Marquer comme transmise à l'ensemble des membres et à la coordination de l'ICC"]]) == [
        ["Marquer comme transmise à l'ensemble des membres et à la…"]
    ]
