"""What nudges say, word for word, with their buttons."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

import texts
from domain import changing
from domain.compiling import Counts
from domain.decisions import Decision, Wanted
from domain.groups import Act, Coordinator, FocalPoint, Group, GroupSettings, Language, Organisation, Person
from domain.moments import PlannedMoment
from domain.nudging import (
    ALL_ANSWERED,
    CLOSED,
    TRANSMISSION,
    UNREACHABLE,
    CoordinationNudge,
    GroupLine,
    Note,
    Owed,
    PrivateNudge,
)
from domain.sayings import Delete, Message, Post, ToGroup, ToPerson
from tests.dialogues.stage import read
from texts import messages_nudges

BAMAKO = ZoneInfo("Africa/Bamako")


def june(day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2017, 6, day, hour, minute, tzinfo=BAMAKO)


MARIAM = Person(1, "Mariam", private_since=june(7))
AISSATA = Person(11, "Aïssata<3 Maïga", language="fr", private_since=june(7))
IBRAHIM = Person(12, "Ibrahim", private_since=june(7), paused_since=june(8))
PEOPLE = {p.id: p for p in (MARIAM, AISSATA, IBRAHIM)}
GROUP = Group(
    *(1, -100, "Cluster Protection Mali", "fr", "Africa/Bamako", "ML"),
    coordinators=(Coordinator(1, "coordinator", june(7)),),
    roster=(Organisation("o1", "DRC"), Organisation("o2", "A & B"), Organisation("o3", "TDH")),
    focal_points=(FocalPoint("o1", 11), FocalPoint("o2", 12), FocalPoint("o3", None, "tdh_mali")),
)
JUBA = replace(GROUP, id=2, chat=-200, title="Protection South Sudan", language="en", zone="Africa/Juba")
DECISION = Decision(
    *(7, 1, 4, "Priorités (EHP)", Act(1, june(7)), ("o1", "o2", "o3")),
    contributions_due=june(15, 23, 59),
    transmission_due=june(16, 23, 59),
    recipient="HCT",
    wanted=Wanted(2, 3),
)
MOST, FEW = Counts(12, 1, 1, 6), Counts(3, 0, 0, 17)
OWED = Owed(GROUP, DECISION, "o1", june(15, 23, 59), PlannedMoment(june(13), "ahead"), MOST, last=False)


def nudge(*owed: Owed, person: Person = AISSATA, now: datetime = june(13)) -> Post:  # noqa: B008 - a constant
    return messages_nudges.private_nudge(PrivateNudge(person, owed), PEOPLE, now)


def acts(message: Message) -> list[list[tuple[str, str, dict[str, str | int | None]]]]:
    return [[(b.label, b.act, dict(b.args)) for b in row] for row in message.buttons]


def test_once_most_have_answered_a_nudge_says_so() -> None:
    said = nudge(OWED)

    assert (said.to, said.purpose, said.decision) == (ToPerson(11), "nudge", 7)
    assert read(said.message.text) == (
        "Bonjour Aïssata&lt;3. <b>#4 Priorités (EHP)</b> : 13 organisations sur 20 ont répondu ; nous n'avons "
        "pas encore la contribution de <b>DRC</b>.\nJusqu'au <b>jeudi 15 juin, 23:59 (Bamako)</b>.\n\n"
        "<i>Déjà répondu ? Rien à faire. Une question : Mariam. STOP : plus de rappels.</i>"
    )
    at = {"decision": 7, "organisation": "o1"}
    assert acts(said.message) == [
        [("Répondre", "answer", at), ("Rien à ajouter", "nothing", at)],
        [("Plus de temps", "more-time", at), ("Ce n'est pas moi", "not-me", at)],
    ]


def test_whoever_reads_it_is_not_whom_to_ask() -> None:
    coordinated = replace(GROUP, coordinators=(*GROUP.coordinators, Coordinator(11, "co-facilitator", june(7))))
    owed = replace(OWED, group=coordinated)

    assert "Rien à faire. Une question : Mariam. STOP" in read(nudge(owed).message.text)
    assert "Rien à faire. Une question : Aïssata&lt;3 Maïga. STOP" in read(nudge(owed, person=MARIAM).message.text)
    # Where nobody else coordinates there is nobody to name.
    assert "Rien à faire. STOP : plus de rappels." in read(nudge(OWED, person=MARIAM).message.text)


def test_until_most_have_it_says_what_it_is_for() -> None:
    text = read(nudge(replace(OWED, counts=FEW)).message.text)

    assert "ont répondu" not in text
    assert "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako)." in text


def test_the_last_one_is_late_and_welcome() -> None:
    late = replace(OWED, moment=PlannedMoment(june(16), "late"), last=True)

    text = read(nudge(late, now=june(16)).message.text)

    assert text.startswith(
        "Bonjour Aïssata&lt;3. <b>#4 Priorités (EHP)</b> : close depuis jeudi 15 juin, 23:59 (Bamako). "
        "La contribution de <b>DRC</b> reste utile : elle sera jointe, notée « reçue après ».\n"
        "C'est notre dernier rappel."
    )


def test_two_contributions_owed_make_one_digest_each_in_the_zone_of_its_group() -> None:
    other = replace(DECISION, id=8, group=2, number=1, title="Indicators")

    said = nudge(OWED, replace(OWED, group=JUBA, decision=other))

    assert said.decision is None
    assert "<i>Cluster Protection Mali</i>\n<b>#4 Priorités (EHP)</b>" in read(said.message.text)
    assert "<i>Protection South Sudan</i>\n<b>#1 Indicators</b>" in read(said.message.text)
    assert "jeudi 15 juin, 23:59 (Bamako)" in read(said.message.text)
    assert "vendredi 16 juin, 02:59 (Juba)" in read(said.message.text)
    # numbers count within a group: two of them could both be #1
    assert [[label for label, *_ in row] for row in acts(said.message)] == [
        ["Cluster Protection Mali #4 · Répondre"],
        ["Cluster Protection Mali #4 · Rien à ajouter"],
        ["Cluster Protection Mali #4 · Plus de temps"],
        ["Protection South Sudan #1 · Répondre"],
        ["Protection South Sudan #1 · Rien à ajouter"],
        ["Protection South Sudan #1 · Plus de temps"],
        ["Ce n'est pas moi (DRC, Cluster Protection Mali)"],
        ["Ce n'est pas moi (DRC, Protection South Sudan)"],
    ]
    assert [(act, args["decision"]) for row in acts(said.message) for _, act, args in row] == [
        *(("answer", 7), ("nothing", 7), ("more-time", 7)),
        *(("answer", 8), ("nothing", 8), ("more-time", 8)),
        *(("not-me", 7), ("not-me", 8)),
    ]


def test_within_one_group_the_number_alone_tells_the_buttons_apart() -> None:
    said = nudge(OWED, replace(OWED, decision=replace(DECISION, id=8, number=5)))

    assert [[label for label, *_ in row] for row in acts(said.message)] == [
        ["#4 Répondre", "#4 Rien à ajouter"],
        ["#4 Plus de temps"],
        ["#5 Répondre", "#5 Rien à ajouter"],
        ["#5 Plus de temps"],
        ["Ce n'est pas moi"],
    ]


def test_whoever_reads_english_is_written_to_in_english() -> None:
    said = nudge(OWED, person=replace(AISSATA, name="Sarah", language="en"))

    assert read(said.message.text).startswith(
        "Hello Sarah. <b>#4 Priorités (EHP)</b>: 13 of 20 organisations have answered; we do not have the contribution "
        "of <b>DRC</b> yet.\nUntil <b>Thursday 15 June, 23:59 (Bamako)</b>."
    )


def line(names: str = "counts", counts: Counts = MOST) -> GroupLine:
    group = replace(GROUP, settings=GroupSettings(names_in_group=names))  # type: ignore[arg-type]
    return GroupLine("group line", group, DECISION, june(13), counts, ("o1", "o2", "o3"))


def test_the_line_in_the_group_names_nobody_unless_the_group_wants_it() -> None:
    said = messages_nudges.group_line(line(), PEOPLE)

    assert (said.to, said.purpose, said.decision, said.replaces) == (ToGroup(1), "group nudge", 7, True)
    assert read(said.message.text) == (
        "<b>#4 Priorités (EHP)</b> : 12 réponses sur 20, 1 sans ajout, 1 excusée, 6 attendues.\n"
        "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako).\n"
        "Répondez jusqu'au <b>jeudi 15 juin, 23:59 (Bamako)</b>, ici ou en privé :"
    )
    assert all(b.private for row in said.message.buttons for b in row)


def test_names_or_mentions_where_the_group_chose_them() -> None:
    organisations = read(messages_nudges.group_line(line("organisations"), PEOPLE).message.text)
    mentions = read(messages_nudges.group_line(line("mentions"), PEOPLE).message.text)

    assert "\nEncore attendues : DRC, A &amp; B et TDH.\n" in organisations
    # Ibrahim said STOP: his organisation is named, he is not
    assert (
        '\nEncore attendues : <a href="tg://user?id=11">Aïssata&lt;3 Maïga</a> (DRC), A &amp; B et @tdh_mali (TDH).\n'
        in mentions
    )


@pytest.mark.parametrize("kept", [True, False])
def test_the_closing_takes_the_place_of_the_last_line(kept: bool) -> None:
    """`kept`: whether the clock's closing is, or this is told a moment before."""
    closing = replace(line(counts=Counts(15, 2, 1, 2)), kind="group closing")
    if kept:
        closing = replace(closing, decision=changing.closed(DECISION, closing.moment))

    gone, said = messages_nudges.group_closing(closing)

    assert gone == Delete(ToGroup(1), purpose="group nudge", decision=7)
    assert isinstance(said, Post)
    assert read(said.message.text) == (
        "<b>#4 Priorités (EHP)</b> : close. 15 réponses, 2 sans ajout, 1 excusée, 2 attendues. Merci.\n"
        "Transmission au HCT : vendredi 16 juin, 23:59 (Bamako).\nUne réponse tardive reste bienvenue."
    )
    assert said.message.buttons


def test_a_closing_that_misses_nobody_asks_for_nothing() -> None:
    _, said = messages_nudges.group_closing(replace(line(counts=Counts(18, 2, 0, 0)), kind="group closing"))

    assert isinstance(said, Post)
    assert said.message.buttons == ()
    assert "tardive" not in read(said.message.text)


def noted(*kinds: str) -> Post:
    notes = tuple(
        Note(kind, GROUP, DECISION, june(15, 23, 59), MOST, ("o2", "o3") if kind == UNREACHABLE else ())
        for kind in kinds
    )
    return messages_nudges.coordination_nudge(CoordinationNudge(MARIAM, notes), june(16), PEOPLE)


def test_the_coordination_gets_one_message_with_the_next_steps() -> None:
    said = noted(ALL_ANSWERED, CLOSED, TRANSMISSION)

    assert said.to == ToPerson(1)
    assert read(said.message.text).count("<b>#4 Priorités (EHP)</b>") == 3
    assert acts(said.message) == [
        [("Compiler #4", "compile", {"decision": 7})],
        [("Marquer #4 comme transmise", "transmit.start", {"decision": 7})],
    ]


def test_a_text_ready_to_forward_for_those_no_private_message_reaches() -> None:
    text = read(noted(UNREACHABLE).message.text)

    assert "n'atteint A &amp; B et TDH." in text
    forward = text[text.index("<pre>") + 5 : text.index("</pre>")]
    assert "« Priorités (EHP) » (2 à 3 points par organisation)" in forward
    assert "Échéance : jeudi 15 juin 2017, 23:59 (Bamako)" in forward
    assert "Les contributions seront transmises avec le nom des organisations." in forward
    by_type = replace(DECISION, attribution="by type")
    assert "par type d'organisation, sans leur nom" in read(messages_nudges.ready_to_forward(GROUP, [by_type]))
    assert "<" not in forward
    assert "<code>/pour #4 A &amp; B e-mail 1) …</code>" in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Texte prêt à transférer par e-mail ou WhatsApp (envoyé aussi à Aïssata<3 Maïga) :"),
        ("en", "A text ready to forward by e-mail or WhatsApp (sent to Aïssata<3 Maïga as well):"),
    ],
)
def test_a_text_ready_to_forward_says_who_else_has_it(language: Language, said: str) -> None:
    both = tuple(Coordinator(person, "coordinator", june(7)) for person in (1, 11, 99))  # 99 opened no chat
    group = replace(GROUP, language=language, coordinators=both)
    note = Note(UNREACHABLE, group, DECISION, june(16), Counts(1, 0, 0, 2), ("o3",))

    told = messages_nudges.coordination_nudge(CoordinationNudge(MARIAM, (note,)), june(16), PEOPLE)

    assert said.replace("<", "&lt;") in read(told.message.text)


def test_the_same_unreachable_ones_are_listed_once_for_all_that_they_owe() -> None:
    told = CoordinationNudge(
        MARIAM,
        tuple(
            Note(UNREACHABLE, GROUP, replace(DECISION, id=n, number=n, title=title), june(16), Counts(1, 0, 0, 2), keys)
            for n, title, keys in ((4, "Priorités", ("o2", "o3")), (5, "Avis", ("o2", "o3")), (6, "Bilan", ("o3",)))
        ),
    )

    text = read(messages_nudges.coordination_nudge(told, june(16), PEOPLE).message.text)

    assert [line for line in text.splitlines() if "n'atteint" in line] == [
        "<b>#4 Priorités</b> et <b>#5 Avis</b> : aucun message privé n'atteint A &amp; B et TDH. "
        "Texte prêt à transférer par e-mail ou WhatsApp :",
        "<b>#6 Bilan</b> : aucun message privé n'atteint TDH. Texte prêt à transférer par e-mail ou WhatsApp :",
    ]
    assert [line for line in text.splitlines() if line.startswith("« ")] == [
        "« Priorités » (2 à 3 points par organisation)",
        "« Avis » (2 à 3 points par organisation)",
        "« Bilan » (2 à 3 points par organisation)",
    ]


def test_the_transmission_of_what_collects_nothing_has_no_counts_and_nothing_to_compile() -> None:
    plan = replace(DECISION, contributions_due=None, organisations=())
    note = Note(TRANSMISSION, GROUP, plan, june(16), Counts(0, 0, 0, 0))

    said = messages_nudges.coordination_nudge(CoordinationNudge(MARIAM, (note,)), june(19), PEOPLE)

    assert "était prévue pour vendredi 16 juin, 23:59 (Bamako)" in read(said.message.text)
    assert "réponse" not in read(said.message.text)
    assert [b.act for row in said.message.buttons for b in row] == ["transmit.start"]


def test_reminded_again_the_coordination_reads_one_line_a_decision() -> None:
    again = [
        Note(TRANSMISSION, GROUP, replace(DECISION, id=n, number=n), june(19), Counts(15, 2, 1, 2), again=True)
        for n in (4, 5)
    ]

    said = messages_nudges.coordination_nudge(CoordinationNudge(MARIAM, tuple(again)), june(19), PEOPLE)

    assert read(said.message.text).splitlines() == [
        "<b>#4 Priorités (EHP)</b> : transmission au HCT toujours à faire, prévue vendredi 16 juin, 23:59 (Bamako).",
        "<b>#5 Priorités (EHP)</b> : transmission au HCT toujours à faire, prévue vendredi 16 juin, 23:59 (Bamako).",
    ]
    assert [b.label for row in said.message.buttons for b in row] == [
        "Compiler #4", "Marquer #4 comme transmise", "Compiler #5", "Marquer #5 comme transmise"
    ]  # fmt: skip


def test_the_last_reminder_of_a_transmission_says_so() -> None:
    last = Note(TRANSMISSION, GROUP, DECISION, june(21), Counts(15, 2, 1, 2), again=True, last=True)

    said = messages_nudges.coordination_nudge(CoordinationNudge(MARIAM, (last,)), june(21), PEOPLE)

    assert read(said.message.text) == (
        "<b>#4 Priorités (EHP)</b> : transmission au HCT toujours à faire, prévue vendredi 16 juin, 23:59 (Bamako). "
        "C'est le dernier rappel : /statut et /suivi la montrent ensuite."
    )


def test_help_lists_every_command_of_a_role_with_what_it_does() -> None:
    from texts import commands, messages_settings

    for language in texts.VOICES:
        say = texts.speaker(language, BAMAKO)
        member = read(messages_settings.help_for(say, coordinates=False, speaks=False).text)
        coordinator = read(messages_settings.help_for(say, coordinates=True, speaks=False).text)
        others = (*commands.COORDINATION, *commands.HISTORY, *commands.FOCAL_POINTS)
        assert all(f"/{say.command_name(name)} – " in member for name in commands.EVERYBODY)
        assert not any(f"/{say.command_name(name)} – " in member for name in others)
        assert all(f"/{say.command_name(name)} – " in coordinator for name in (*others, *commands.EVERYBODY))
        assert f"/{say.command_name('withdraw')}" in member.rpartition("Telegram")[2]
        focal_point = read(messages_settings.help_for(say, coordinates=False, speaks=True).text)
        history = f"/{say.command_name('history')} – "
        assert history in focal_point.partition(say.help_focal_points())[2].partition(say.help_everybody())[0]
        assert history in coordinator.partition(say.help_focal_points())[0]
        assert coordinator.count(history) == 1
