"""What people write becomes points, and what is no contribution is asked about: the rules behind a receipt."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import receiving
from domain.decisions import Closure, Decision, Extension, Wanted
from domain.groups import Act
from domain.receiving import looks_like_comment, read_items, says_nothing_to_add
from domain.submissions import Attachment, OnBehalf, Source, Submission

NOW = datetime(2017, 6, 8, 10, tzinfo=UTC)
DECISION = Decision(7, 1, 4, "Priorités", Act(1, NOW), contributions_due=NOW, wanted=Wanted(2, 3))


def answer(
    text: str, *, organisation: str | None = "o1", at: datetime = NOW, author: int = 1, **kw: object
) -> Submission:
    return receiving.receive(
        DECISION,
        organisation=organisation,
        author=author,
        author_name="Aïssata",
        source=Source(chat=1, message=5, private=True),
        text=text,
        at=at,
        **kw,  # type: ignore[arg-type]
    )


# points


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1) Accès\n2) Documents\n3) Mines", ("Accès", "Documents", "Mines")),
        ("1. Accès\n2. Documents", ("Accès", "Documents")),
        ("- Accès\n• Documents\n* Mines\n– Écoles", ("Accès", "Documents", "Mines", "Écoles")),
        ("1️⃣ Accès\n2️⃣ Documents", ("Accès", "Documents")),
        ("a) Accès\nb) Documents", ("Accès", "Documents")),
        ("1 - Accès\n2 - Documents", ("Accès", "Documents")),
        ("1) Accès 2) Documents 3) Mines", ("Accès", "Documents", "Mines")),
        ("Bonjour, nos priorités :\n1) Accès\n2) Documents", ("Accès", "Documents")),
        ("1)\nAccès\n2)\nDocuments", ("Accès", "Documents")),
        ("1) Accès\ndans le Gourma\n2) Documents", ("Accès dans le Gourma", "Documents")),
        ("1) Accès\n2) Documents\n\nCordialement,\nAïssata Maïga\nDRC Mali", ("Accès", "Documents")),
        ("1) Accès\nMerci de prioriser le Nord\n2) Documents", ("Accès Merci de prioriser le Nord", "Documents")),
        ("1) Accès\nMerci d'avance", ("Accès",)),
        ("Renforcer l'accès humanitaire", ("Renforcer l'accès humanitaire",)),
        ("Renforcer l'accès humanitaire\n- surtout au Nord", ("Renforcer l'accès humanitaire\n- surtout au Nord",)),
        ("Bonjour à tous\n- Accès humanitaire", ("Accès humanitaire",)),
        ("1.5 million de personnes à protéger", ("1.5 million de personnes à protéger",)),
        ("Le 15) du mois", ("Le 15) du mois",)),
        ("   ", ()),
    ],
)
def test_points_are_read_as_people_mark_them(text: str, items: tuple[str, ...]) -> None:
    assert read_items(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "Protection des civils à Ménaka\n- Accès humanitaire\n- VBG",
            ("Protection des civils à Ménaka", "Accès humanitaire", "VBG"),
        ),
        ("Protection of civilians\n- Access\n- GBV", ("Protection of civilians", "Access", "GBV")),
        ("Bonjour à tous\n\nProtection des civils\n- Accès\n- VBG", ("Protection des civils", "Accès", "VBG")),
        ("Nos priorités :\nProtection des civils\n- Accès\n- VBG", ("Protection des civils", "Accès", "VBG")),
        ("Accès\n2) Documents\n3) Mines", ("Accès", "Documents", "Mines")),
        ("Contribution de DRC\n- Accès\n- VBG", ("Accès", "VBG")),
        ("DRC Mali\n- Accès\n- VBG", ("Accès", "VBG")),
        ("Plaidoyer mines\n- Accès\n- VBG", ("Accès", "VBG")),
        ("Chère Mariam Diallo,\n- Accès\n- VBG", ("Accès", "VBG")),
        ("Déminage\n- Accès\n- VBG", ("Déminage", "Accès", "VBG")),
        ("Bonjour\nDRC\n- Accès\n- VBG", ("Accès", "VBG")),
        ("Here are our inputs\n- Access\n- GBV", ("Access", "GBV")),
        ("Axes du Nord\n1) Accès\n2) VBG", ("Accès", "VBG")),
        (
            "La situation dans le Gourma s'est dégradée depuis le mois de mai et les besoins y sont grands\n"
            "- Accès\n- VBG",
            ("Accès", "VBG"),
        ),
    ],
)
def test_a_line_above_bullets_is_a_point_unless_it_introduces_them(text: str, items: tuple[str, ...]) -> None:
    assert read_items(text, ("DRC", "Plaidoyer mines")) == items


WORDS = st.lists(st.from_regex(r"[a-zéèà]{3,9}", fullmatch=True), min_size=1, max_size=6).map(" ".join)
MARKS = st.sampled_from(["{n}) ", "{n}. ", "- ", "• ", "* ", "({n}) ", "{n}: "])


@given(st.lists(WORDS, min_size=2, max_size=12), MARKS, WORDS, st.booleans())
@settings(max_examples=200, deadline=None)
def test_no_word_of_a_marked_line_is_lost(points: list[str], mark: str, introduction: str, blank: bool) -> None:
    lines = [mark.format(n=n) + point for n, point in enumerate(points, 1)]
    text = f"{introduction} :\n" + ("\n\n" if blank else "\n").join(lines)

    assert read_items(text) == tuple(points)


@given(st.lists(WORDS, min_size=2, max_size=12), st.sampled_from(["- {p}", "• {p}", "* {p}"]), WORDS, st.booleans())
@settings(max_examples=200, deadline=None)
def test_a_line_above_bullets_adds_itself_or_nothing(points: list[str], mark: str, above: str, named: bool) -> None:
    text = "\n".join([above, *(mark.format(p=p) for p in points)])

    assert read_items(text, [above] if named else []) in (
        (tuple(points),) if named else (tuple(points), (above, *points))
    )


@given(st.text(max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_points_made_of_its_own_words(text: str) -> None:
    items = read_items(text)

    assert bool(items) == bool(text.strip())
    assert all(item == item.strip() and item for item in items)
    assert sum(len("".join(item.split())) for item in items) <= len("".join(text.split()))


# plain lines


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Accès humanitaire\nDéminage\nVBG", ("Accès humanitaire", "Déminage", "VBG")),
        ("Bonjour Mariam,\n\nAccès humanitaire\nDéminage\n\nCordialement,\nAïssata", ("Accès humanitaire", "Déminage")),
        ("Bonjour à toutes et à tous\nVoici nos points\nEau\nÉcoles\n🙏", ("Eau", "Écoles")),
        ("DRC Mali :\nEau potable\nÉcoles fermées\nDRC", ("Eau potable", "Écoles fermées")),
        ("Dear colleagues,\nAccess to Gao\nCivil papers\nBest regards", ("Access to Gao", "Civil papers")),
        ("Renforcer l'accès au Nord.\nRouvrir les écoles.", ("Renforcer l'accès au Nord.", "Rouvrir les écoles.")),
        ("Eau ;\nÉcoles ;\nDéminage.", ("Eau", "Écoles", "Déminage.")),
        ("Renforcer l'accès\n\nRouvrir les écoles", ("Renforcer l'accès", "Rouvrir les écoles")),
        ("«Eau» partout\n(Gao) Écoles", ("«Eau» partout", "(Gao) Écoles")),
    ],
)  # fmt: skip
def test_each_plain_line_that_stands_alone_is_a_point(text: str, items: tuple[str, ...]) -> None:
    assert read_items(text, ("DRC",), most=3) == items


@pytest.mark.parametrize(
    "text",
    [
        "Renforcer l'accès humanitaire dans le cercle de\nMénaka",
        "Renforcer l'accès,\nVBG",
        "Nos demandes :\nRenforcer l'accès humanitaire au\nNord",
        "L'accès est coupé.\nNous demandons un plaidoyer",
        "L'accès est coupé depuis mai.\nCela touche Ménaka.",
        "L'accès est coupé. Les civils fuient.\nPlaidoyer auprès des autorités.",
        "Situation à Ménaka\nLes civils fuient vers Gao.",
        "Bonjour,\nveuillez trouver ci-joint notre contribution.\nCordialement",
        "accès humanitaire\ndéminage",
        "Eau\nÉcoles\nVBG\nMines",  # more than were asked for: perhaps one, in detail
        "Pouvons-nous ajouter un point ?\nDéminage",
        "Contributions au plan d'action\nDéminage",
        "Humanitarian access\nAnd civil documentation",
    ],
)
def test_what_goes_on_from_line_to_line_is_one_point(text: str) -> None:
    assert len(read_items(text, ("DRC",), most=3)) == 1
    assert len(read_items(text.splitlines()[0] if text.endswith("Mines") else text, ("DRC",), most=1)) == 1


CAPITALISED = WORDS.map(lambda words: "Z" + words + "x")


@given(
    st.lists(CAPITALISED, min_size=2, max_size=5),
    st.sampled_from(["", "Bonjour,\n", "Hello all\n\n"]),
    st.sampled_from(["", "\nCordialement,\nAwa", "\n\nBest regards\nOumar"]),
    st.sampled_from(["\n", "\n\n"]),
)
@settings(max_examples=200, deadline=None)
def test_as_many_plain_lines_as_are_asked_for_are_as_many_points(
    points: list[str], above: str, below: str, between: str
) -> None:
    text = f"{above}{between.join(points)}{below}"
    assert read_items(text, most=5) == tuple(points)
    assert read_items(text, most=len(points) - 1) == (text,)
    assert read_items(text, most=1, by_line=True) == tuple(points)
    assert read_items(text, most=5, by_line=False) == (text,)


@given(st.text(alphabet="aA É.,;:-1)\n«»'x", max_size=80), st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_reading_adds_a_word_and_each_can_be_undone(text: str, by_line: bool) -> None:
    sent = answer(f"Xx {text}")
    read = receiving.read_by_line(sent, (), by_line=by_line)

    assert sum(len("".join(item.split())) for item in read.current.items) <= len("".join(sent.current.text.split()))
    assert (read.current.text, len(read.versions)) == (sent.current.text, 1)
    undone = receiving.read_by_line(read, (), by_line=False)
    assert undone.current.items == read_items(sent.current.text, by_line=False)
    assert receiving.edited(undone, sent.current.text, NOW, most=3).current.items == undone.current.items


def test_the_choice_is_offered_where_it_makes_a_difference() -> None:
    def offered(text: str, decision: Decision = DECISION) -> int:
        return receiving.lines_to_count(decision, answer(text), ())

    assert offered("Accès\nDéminage") == 2
    assert offered("accès\ndéminage\nvbg\nmines") == 4
    assert offered("1) Accès\n2) Déminage") == 0
    assert offered("Accès humanitaire") == 0
    assert offered("\n".join("abcdefghijklmn")) == 0
    total = replace(DECISION, wanted=Wanted(2, 3, each=False))
    assert len(receiving.read_items("Eau\nÉcoles\nVBG\nMines", most=receiving.most_asked(total))) == 4
    free, one = replace(DECISION, wanted=None), replace(DECISION, wanted=Wanted(1, 1))
    assert [offered("Accès\nDéminage", d) for d in (free, one)] == [2, 2]
    assert [offered("accès,\ndéminage", d) for d in (free, one)] == [0, 0]


# what is no contribution


@pytest.mark.parametrize(
    "text",
    [
        *("Merci à tous", "Bien noté, merci", "👍", "...", "OK", "Bonjour chers collègues", "Well noted, thanks"),
        *("Jusqu'à quand ?", "Est-ce que je peux répondre en anglais ?", "Thanks all", "Bien reçu"),
        "Merci beaucoup pour le partage, bonne journée",
        "On vous envoie ça demain",
    ],
)
def test_pleasantries_questions_and_emoji_are_asked_about(text: str) -> None:
    assert looks_like_comment(text)
    assert answer(text).held == "comment?"
    assert not answer(text).counts


@pytest.mark.parametrize(
    "text",
    [
        "1) Accès\n2) Documents",
        "Renforcer l'accès humanitaire dans le Gourma",
        "- Merci de prioriser le Nord",
        "Enfants séparés et documentation civile",
        "Protection of civilians around bases",
    ],
)
def test_contributions_count_without_a_question(text: str) -> None:
    assert not looks_like_comment(text)
    assert answer(text).counts


@pytest.mark.parametrize("text", ["Rien à ajouter", "RAS", "R.A.S.", "rien a signaler merci", "Nothing to add", "nil"])
def test_nothing_to_add_is_understood_and_counts(text: str) -> None:
    assert says_nothing_to_add(text)
    assert (answer(text).nothing_to_add, answer(text).counts, answer(text).current.items) == (True, True, ())


@pytest.mark.parametrize(
    "text",
    [
        *("Nothing to add for #2, thank you very much", "Rien à ajouter pour la 2, merci beaucoup à tous"),
        *(
            "Rien à ajouter pour ma part",
            "Nothing to add for Gao, Kidal and Ménaka",
            "Rien à ajouter pour NRC.\nAwa",
        ),
    ],
)
def test_for_what_nothing_is_added_may_be_said(text: str) -> None:
    assert says_nothing_to_add(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Nothing to add on shelters but water is critical in Gao", "Nothing to add for #1. Water is critical in Gao"),
        *("Rien à ajouter pour Gao sauf l'accès", "Rien à ajouter pour les abris, l'eau manque à Gao"),
        *("Rien à ajouter de notre côté hormis les VBG", "Nothing to add on GBV, but child protection needs staff"),
    ],
)
def test_what_is_added_behind_nothing_to_add_is_kept_as_a_point(text: str) -> None:
    assert not says_nothing_to_add(text)
    assert (answer(text).nothing_to_add, answer(text).current.items) == (False, (text,))


@pytest.mark.parametrize(
    "text",
    [
        *("Bonjour, rien à ajouter", "Bonjour Mariam, rien à ajouter", "Hello, nothing to add", "Non, rien à ajouter"),
        *("Rien à ajouter, merci beaucoup", "Nothing to add, many thanks", "Merci, RAS. Bonne journée à tous"),
        *("Nothing to add from our side, thank you", "Rien à ajouter de notre côté, merci", "RAS, de notre côté"),
        *("Bonjour, RAS de notre côté, merci", "De notre côté, rien à ajouter", "No comments from our side"),
        *("DRC : rien à ajouter", "NRC: nothing to add", "Rien à ajouter côté DRC", "Kidal : RAS, merci"),
        *(
            "RAS pour DRC",
            "R.A.S. pour DRC",
            "Pour DRC : RAS",
            "Rien à ajouter, pour DRC",
            "N/A for DRC",
            "Nil on our side",
        ),
        *("Néant", "N/A", "Rien d'autre à ajouter", "Nothing else to add", "No further comments", "Pas d'ajout"),
        *("Rien à ajouter pour la 1, mais merci à tous", "Nothing to add for #1, but thank you all"),
        *("Rien à ajouter.\nCordialement,\nAwa Touré, NRC", "Nothing to add.\nBest regards,\nJohn Smith"),
        *("Rien à ajouter pour les abris", "Nothing to add on shelters", "Rien à ajouter pour DRC et NRC"),
    ],
)
def test_nothing_is_understood_with_the_politeness_around_it(text: str) -> None:
    assert says_nothing_to_add(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Rien à ajouter pour NRC\nForages en panne à Ménaka", "Nothing to add on shelter\nWater is short in Gao"),
        *("Rien à ajouter pour les abris - l'eau manque à Gao", "Nothing to add for DRC (access to Gao blocked)"),
        *("Rien à ajouter pour les abris, déminage à Gao", "Nothing to add on shelter, demining in Gao"),
        *("Rien à ajouter pour les abris → eau à Gao", "Rien à ajouter pour Gao…accès bloqué"),
        *("Rien à ajouter pour Gao.Accès bloqué au nord", "Nothing to add for Gao.Access blocked in the north"),
        *("Rien à ajouter pour les abris et il faut de l'eau", "Rien à ajouter pour les abris seulement l'eau"),
        *("Nothing to add on shelter and we need water", "Nothing to add on shelter, only water"),
        *("Rien à ajouter pour NRC\nDéminage", "Rien à ajouter pour NRC\nVBG", "Nothing to add for NRC\nWater"),
        *("Rien à ajouter pour NRC\nPartage d'informations", "Rien à ajouter pour NRC forages en panne"),
        *("Nothing to add for NRC\n2) Water", "RIEN A AJOUTER POUR LES ABRIS, DEMINAGE A GAO", "RAS mais l'eau manque"),
        *("None of our sites has water", "No contributions for shelter in Gao", "Accès\nRien à ajouter"),
        "Rien à ajouter, merci. L'eau manque à Gao",
    ],
)
def test_words_beside_nothing_to_add_are_never_taken_for_nothing(text: str) -> None:
    kept = answer(text)

    assert not kept.nothing_to_add
    assert "".join("".join(kept.current.items).split()) in "".join(text.split())
    assert kept.current.items
    assert kept.current.text == text


@pytest.mark.parametrize(
    "text",
    ["Rien à ajouter pour le moment, nous reviendrons demain", "Nothing to add for now, we will revert tomorrow"],
)
def test_nothing_yet_is_not_nothing_at_all(text: str) -> None:
    assert receiving.asks_for_time(text)
    assert (answer(text).nothing_to_add, answer(text).held) == (False, "comment?")


@given(
    st.sampled_from(["Rien à ajouter pour ", "Nothing to add for ", "Nothing to add on ", "RAS pour "]),
    st.sampled_from(["NRC", "Gao", "la 1", "#2", "les abris", "shelter"]),
    st.sampled_from(
        ["\n", "\n\n", "\n- ", " - ", " – ", " (", ", ", ". ", ".", " → ", "…", " ; ", " : ", " / ", " + "]
    ),
    st.lists(st.from_regex(r"[a-z]{2,9}wx", fullmatch=True), min_size=2, max_size=8).map(" ".join),
    st.booleans(),
    st.sampled_from(["", ".", " merci", "\nMerci à tous", "\nAwa"]),
)
@settings(max_examples=300, deadline=None)
def test_a_sentence_behind_nothing_to_add_is_never_lost(
    nothing: str, whom: str, joiner: str, words: str, begins: bool, behind: str
) -> None:
    sentence = words.capitalize() if begins else words
    kept = answer(f"{nothing}{whom}{joiner}{sentence}{behind}")

    assert not kept.nothing_to_add
    assert sentence in "\n".join(kept.current.items)


@pytest.mark.parametrize("text", ["Rien à ajouter sauf : accès au Nord", "Il n'y a rien", "1) Rien à ajouter aux TDR"])
def test_a_word_inside_an_answer_is_not_nothing(text: str) -> None:
    assert not says_nothing_to_add(text)


def test_who_is_unknown_is_kept_and_asked_and_the_coordination_is_never_doubted() -> None:
    assert answer("1) Accès", organisation=None).held == "organisation?"
    assert answer("Merci à tous", organisation=None).held == "comment?"
    assert answer("Merci à tous", on_behalf=OnBehalf(2, "phone")).counts


def test_a_file_is_a_contribution_whatever_its_caption_says() -> None:
    file = Attachment("f1", "x.docx", "application/msword", 10, "t1")
    assert answer("Merci à tous", attachments=(file,)).counts
    assert not answer("Rien à ajouter", attachments=(file,)).nothing_to_add


# changed, continued, joined, withdrawn


def test_an_edit_is_a_new_version_and_keeps_when_it_first_came() -> None:
    first = answer("1) Accès")
    later = receiving.edited(first, "1) Accès\n2) Documents", NOW + timedelta(hours=1))

    assert [v.items for v in later.versions] == [("Accès",), ("Accès", "Documents")]
    assert (later.at, later.current.at) == (NOW, NOW + timedelta(hours=1))
    assert receiving.edited(first, "rien à ajouter", NOW).nothing_to_add


def test_what_was_held_as_a_comment_is_judged_again_when_edited() -> None:
    assert receiving.edited(answer("Merci"), "1) Accès", NOW).held is None
    assert receiving.edited(answer("Merci", organisation=None), "1) Accès", NOW).held == "organisation?"
    assert receiving.edited(answer("Merci"), "Merci beaucoup", NOW).held == "comment?"


def test_only_a_long_message_of_the_same_person_at_once_in_the_same_chat_goes_on() -> None:
    long = replace(answer("mot " * 1000), number=1)
    at_once = NOW + timedelta(seconds=2)

    assert receiving.continued([long], 1, 1, at_once) == long
    assert receiving.continued([long], 2, 1, at_once) is None
    assert receiving.continued([long], 1, 9, at_once) is None
    assert receiving.continued([long], 1, 1, NOW + timedelta(minutes=1)) is None
    assert receiving.continued([replace(answer("court"), number=1)], 1, 1, at_once) is None
    assert receiving.continued([receiving.withdrawn(long, by=1, at=NOW)], 1, 1, at_once) is None


def test_the_earlier_answer_of_an_organisation_is_joined_once() -> None:
    one, two = replace(answer("1) a"), number=1), replace(answer("1) b", author=2), number=2)
    assert receiving.replaced_by([one, two], two) == one

    both = receiving.joined(one, two, NOW)

    assert both.current.items == ("a", "b")
    assert not receiving.holds(two, one)
    assert receiving.holds(both, one)
    assert receiving.replaced_by([receiving.withdrawn(one, by=1, at=NOW), two], two) is None


@pytest.mark.parametrize(
    ("text", "hint"), [("1) a", "few"), ("1) a\n2) b", None), ("1) a\n2) b\n3) c\n4) d", "many"), ("RAS", None)]
)
def test_too_few_and_too_many_are_hinted_at(text: str, hint: str | None) -> None:
    assert receiving.hint_for(DECISION, answer(text)) == hint


def test_a_message_as_long_as_telegram_lets_it_be_may_have_been_cut_in_a_group_only() -> None:
    full = answer("mot " * 1020)
    in_group = replace(full, source=replace(full.source, private=False))
    assert receiving.hint_for(DECISION, in_group) == "cut"
    assert receiving.hint_for(DECISION, full) != "cut"


def test_closed_by_hand_is_not_closed_for_whom_more_time_was_granted() -> None:
    later = NOW + timedelta(days=1)
    closed = replace(DECISION, contributions_due=later, closure=Closure(NOW, by=1))
    granted = replace(closed, extensions=(Extension("o1", later + timedelta(days=1), 1, NOW),))

    assert receiving.is_over(closed, "o1", NOW)
    assert not receiving.is_over(granted, "o1", NOW)
    assert receiving.is_over(granted, "o2", NOW)
    assert receiving.is_over(granted, "o1", NOW + timedelta(days=3))


# remarks where contributions are less likely


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Bravo à la coordination pour ce suivi efficace", True),
        ("Déminage autour de Gossi", True),
        ("1) Déminage", False),
        ("1) Accès 2) Écoles", False),
        ("- Déminage", False),
        ("Nous demandons de renforcer l'accès humanitaire aux cercles de Gao, Ménaka et Kidal", False),
        ("Rien à ajouter", False),
    ],
)
def test_a_short_text_is_asked_about_only_where_it_is_doubtful(text: str, asked: bool) -> None:
    assert answer(text).held is None
    assert (answer(text, doubtful=True).held == "comment?") is asked


def test_a_file_is_a_contribution_wherever_it_comes() -> None:
    file = Attachment("f1", "priorites.docx", "application/msword", 10, "tg")
    assert answer("Voici", doubtful=True, attachments=(file,)).held is None


@pytest.mark.parametrize(
    ("beside", "is_point"),
    [
        ("Bonjour Mariam, ci-joint les priorités du DRC. Cordialement", False),
        ("Ci-joint : nos priorités pour l'EHP", False),
        ("Voir la fiche jointe", False),
        ("Dear all, attached our three priorities.", False),
        ("Hello Mariam, please find enclosed the final signed version", False),
        ("Ci-joint nos priorités : accès, VBG et documentation civile", True),
        ("Les mines signalées, voir le document, menacent les enfants de Kidal", True),
        ("Bonjour Mariam, déminage à Gossi", True),
        ("Please find attached. Our top priority is access to Ménaka.", True),
        ("Mines attached to the fences near Kidal are a risk for children", True),
    ],
)
def test_words_beside_a_file_are_a_point_where_they_say_more_than_that_there_is_one(
    beside: str, is_point: bool
) -> None:
    kept = receiving.points_in(beside, (file("a"),), ("DRC", "Priorités pour l'EHP"), most=3)
    assert "".join(kept) == (beside if is_point else "")


# edits


def file(named: str) -> Attachment:
    return Attachment(named, f"{named}.docx", "application/msword", 10, f"tg-{named}")


def test_the_file_of_an_edited_message_takes_the_place_of_its_own() -> None:
    album = receiving.with_part(answer("1) Accès", attachments=(file("a"),)), "", (file("b"),))
    once = receiving.edited(album, "1) Accès", NOW, (file("c"),))
    twice = receiving.edited(once, "1) Accès", NOW, (file("d"),))
    same = receiving.edited(twice, "1) Eau", NOW, (file("d"),))

    assert [[a.id for a in s.current.attachments] for s in (once, twice, same)] == [["c", "b"], ["d", "b"], ["d", "b"]]


def test_what_was_joined_before_stays_when_a_file_is_exchanged_or_added() -> None:
    earlier, later = answer("Un", attachments=(file("a"),)), answer("Deux", attachments=(file("b"),))
    joined = receiving.joined(earlier, later, NOW)
    changed = receiving.edited(joined, "Deux", NOW, (file("c"),))
    added = receiving.edited(answer("1) Accès"), "1) Accès", NOW, (file("c"),))

    assert [a.id for a in changed.current.attachments] == ["a", "c"]
    assert changed.current.text == "Un\nDeux"
    assert [a.id for a in added.current.attachments] == ["c"]


LINES = st.lists(st.text(alphabet="abé1)- ", min_size=1, max_size=6), max_size=4).map("\n".join).map(str.strip)


@given(LINES, LINES, LINES, st.booleans())
@settings(max_examples=200, deadline=None)
def test_an_edit_says_all_that_its_message_says_now_and_nothing_it_said_before(
    first: str, second: str, third: str, joins: bool
) -> None:
    """«- Eau», then «- Accès\\n- Eau», then «- Eau» again: the line that was put in front is gone."""
    sent, earlier = answer(f"{first} x"), answer("1) Abris", attachments=(file("e"),))
    sent = receiving.joined(earlier, sent, NOW) if joins else sent
    once = receiving.edited(sent, f"{second} y", NOW, most=3)
    twice = receiving.edited(once, f"{third} z", NOW, most=3)

    fresh = answer(f"{third} z").current
    before = ("1) Abris\n", ("Abris",)) if joins else ("", ())
    assert (twice.current.text, twice.current.items) == (before[0] + fresh.text, before[1] + fresh.items)
    own = receiving.parted(twice, NOW).current if joins else twice.current
    assert (own.text, own.items, own.attachments) == (fresh.text, fresh.items, ())


def test_a_file_with_nothing_beside_it_is_given_words_behind_what_was_joined_before_it() -> None:
    both = receiving.joined(answer("1) Accès"), answer("", attachments=(file("a"),)), NOW)
    worded = receiving.edited(both, "2) Eau", NOW, (file("a"),))
    assert (worded.current.text, worded.current.items) == ("1) Accès\n2) Eau", ("Accès", "Eau"))


def test_the_rest_of_an_album_stays_when_the_file_of_a_joined_one_is_exchanged() -> None:
    earlier, first = answer("1) Un", attachments=(file("e"),)), answer("2) Deux", attachments=(file("a"),))
    album = receiving.with_part(receiving.joined(earlier, first, NOW), "", (file("b"),))
    changed = receiving.edited(album, "2) Deux", NOW, (file("c"),))
    assert [a.id for a in changed.current.attachments] == ["e", "c", "b"]


@pytest.mark.parametrize(
    ("before", "after", "asked"),
    [
        ("1) Accès", "merci", True),
        ("1) Accès", "👍", True),
        ("1) Accès", "Rien à ajouter", False),
        ("1) Accès", "Accès à l'eau potable", False),
        ("Merci", "Merci beaucoup", False),  # it was asked about already
    ],
)
def test_an_edit_that_leaves_only_thanks_empties_an_answer(before: str, after: str, asked: bool) -> None:
    sent = answer(before)
    assert receiving.empties(sent, receiving.edited(sent, after, NOW)) is asked


def test_a_comment_becomes_a_contribution_by_an_edit_that_says_something() -> None:
    comment = replace(answer("Merci à tous"), comment=True, held=None)
    assert not receiving.edited(comment, "Merci", NOW).counts
    assert receiving.edited(comment, "1) Accès", NOW).counts
    assert receiving.edited(comment, "Merci", NOW, (file("a"),)).counts


@pytest.mark.parametrize(
    ("text", "only"),
    [
        *((text, True) for text in ("merci", "OK", "Bien reçu, merci beaucoup", "👍🙏", "Noted, thanks", "D'accord")),
        *(
            (text, False)
            for text in ("12", "?", "Reçu ?", "Partage des informations", "Merci de prioriser le Nord", "non")
        ),
    ],
)
def test_what_only_acknowledges_says_so(text: str, only: bool) -> None:
    assert receiving.only_acknowledges(text) is only


# what goes on with an answer that stands

ORDINALS = {2: ("deuxième", "second"), 3: ("troisième", "third"), 4: ("quatrième", "fourth"), 5: ("cinquième", "fifth")}
MORE = (
    *(
        "+ {w}",
        "+{w}",
        "+ {w}\n+ {w}",
        "Encore un point : {w}",
        "Encore une priorité : {w}",
        "Deux autres points : {w}",
    ),
    *("Un dernier point : {w}", "Une autre demande : {w}", "J'ajoute : {w}", "Merci de rajouter : {w}", "De plus, {w}"),
    *("One more: {w}", "Two more points: {w}", "A last point: {w}", "We would like to add: {w}", "Also, {w}"),
    *("Bonjour Mariam, encore un point : {w}", "Hello, one more point: {w}"),
)


NAMES = ("Priorités de protection pour l'EHP", "DRC", "Santé Sud", "Save the Children", "Action contre la Faim")


def standing(points: int) -> Submission:
    return answer("\n".join(f"{n}) point" for n in range(1, points + 1)))


@given(st.integers(1, 8), st.sampled_from(MORE), WORDS)
@settings(max_examples=200, deadline=None)
def test_words_that_say_more_add_to_what_stands(points: int, more: str, words: str) -> None:
    text = more.format(w=words)

    assert receiving.adds_to(standing(points), text, (), files=False)
    assert not receiving.adds_to(answer("Rien à ajouter"), text, (), files=False)


@given(
    st.integers(2, 5),
    st.integers(1, 6),
    st.sampled_from(["Un {fr} point : {w}", "A {en} point: {w}"]),
    st.sampled_from(
        ["{fr} point : {w}", "Le {fr} point : {w}", "{en}: {w}", "Point {n} : {w}", "Our {en} priority: {w}"]
    ),
    WORDS,
)
@settings(max_examples=200, deadline=None)
def test_one_more_adds_and_one_with_its_number_only_where_it_is_the_next(
    nth: int, points: int, one_more: str, the: str, words: str
) -> None:
    french, english = ORDINALS[nth]
    said = {"fr": french, "en": english, "n": nth, "w": words}

    assert receiving.adds_to(standing(points), one_more.format(**said), (), files=False)
    assert receiving.adds_to(standing(points), the.format(**said), (), files=False) is (nth == points + 1)
    assert read_items(one_more.format(**said)) == (words,)


@pytest.mark.parametrize(
    "text",
    [
        *("+223 76 00 00 00", "Accès + écoles", "A second school in Gao", "Two more schools", "Second, la sécurité"),
        *("De plus en plus d'enfants travaillent à Gao", "Autres points d'eau à réhabiliter"),
        *("Un autre point d'eau à Gao", "Autre point d'eau : Gao"),
        *("Ajout de latrines : Gao et Ménaka", "Supplément nutritionnel : 40 sites", "Ajouts"),
        *("Ajout de protection : Ménaka", "Ajout en santé : 3 centres"),
    ],
)
def test_a_number_or_a_sum_adds_nothing(text: str) -> None:
    assert not receiving.adds_to(standing(3), text, NAMES, files=False)
    assert read_items(text, NAMES) == (text,)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Ajout\n- éclairage\n- latrines", ("éclairage", "latrines")),
        ("Addition\n1) éclairage 2) latrines", ("éclairage", "latrines")),
        ("Ajout Santé Sud\nÉclairage des sites", ("Éclairage des sites",)),
        ("Bonjour,\nAjout DRC : éclairage", ("éclairage",)),
        ("Bonjour Mariam, complément de DRC : éclairage", ("éclairage",)),
        ("Ajout de DRC – éclairage", ("éclairage",)),
        ("DRC - ajouts : 1) éclairage 2) latrines", ("éclairage", "latrines")),
        ("Addition to our contribution: lighting", ("lighting",)),
        ("Ajout : aucun enfant sans papiers", ("aucun enfant sans papiers",)),
    ],
)
def test_a_heading_that_announces_more_is_no_point_however_it_is_set(text: str, points: tuple[str, ...]) -> None:
    assert receiving.adds_to(standing(3), text, NAMES, files=False)
    assert read_items(text, NAMES) == points
    assert not says_nothing_to_add(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Ajouts : néant", "Ajout : aucun", "Additions: none", "Complément : rien", "Ajout DRC : aucun"),
        *("Bonjour, ajouts de Santé Sud : néant", "Ajout : aucun pour le moment", "Ajout – aucun autre"),
    ],
)
def test_more_that_is_nothing_is_nothing_to_add(text: str) -> None:
    assert says_nothing_to_add(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "1) Accès ; 2) Abris, 3) Eau.",
        "- Accès;\n- Abris ,\n- Eau.",
        "1. Accès ;\n2. Abris,\n3. Eau.",
        "1) Accès; 2) Abris ; et 3) Eau.",
    ],
)
def test_what_only_parts_the_points_of_a_list_is_none_of_their_words(text: str) -> None:
    assert read_items(text) == ("Accès", "Abris", "Eau.")
    assert read_items("Accès aux sites ;\nAbris ,\nEau", by_line=True) == ("Accès aux sites", "Abris", "Eau")
