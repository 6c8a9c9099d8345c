"""From actions to decisions: said twice is one, a contribution and what follows it are one with two dates."""

from datetime import date

import pytest

from domain.decisions import Wanted
from domain.minutes.findings import Due, Proposal
from tests.minutes.telling import actions, findings


def june(day: int, raw: str) -> Due:
    return Due(date(2017, 6, day), None, raw)


def decisions(*lines: str) -> list[Proposal]:
    return list(findings(*lines).decisions)


# --- Said twice ---------------------------------------------------------------------------------------------------


def test_the_same_in_the_talk_and_in_the_decision_beside_it_is_one() -> None:
    found = actions(
        "Point: Nexus"
        " | Échanges: Les acteurs doivent envoyer leurs contributions sur les indicateurs au plus tard le 14 juin."
        " | Décisions: Les acteurs envoient leurs contributions à la coordination au plus tard mercredi 14 juin."
    )

    assert [action.quote for action in found] == [
        "Les acteurs envoient leurs contributions à la coordination au plus tard mercredi 14 juin."
    ]


def test_the_talk_may_name_more_than_the_decision_beside_it() -> None:
    found = decisions(
        "Point: Appel"
        " | Échanges: La proposition de besoins pour l'appel de Ségou : OCHA a invité les membres à proposer des"
        " besoins à présenter, selon la mission PAM. Délai : jeudi 15 juin."
        " | Décisions: Proposition de 2 à 3 besoins pour l'appel : les acteurs du cluster partagent leur contribution"
        " au plus tard jeudi 15 juin. La coordination transmet les 2 à 3 besoins à OCHA le 16 juin."
    )

    assert [(d.contributions and d.contributions.date, d.transmission and d.transmission.date) for d in found] == [
        (date(2017, 6, 15), date(2017, 6, 16))
    ]


def test_the_same_in_the_list_and_in_the_summary_below_is_one() -> None:
    found = actions(
        "# Actions", "- Relancer la mairie avant le 14 juin", "# Récapitulatif", "- Relancer la mairie avant le 14 juin"
    )

    assert [action.quote for action in found] == ["Relancer la mairie avant le 14 juin"]


def test_what_one_of_the_two_says_is_kept() -> None:
    (one,) = actions(
        "Il est convenu que l'OIM enverra la carte des abris détruits à OCHA avant le 14 juin.",
        "# Actions",
        "- Envoyer la carte des abris détruits avant le 14 juin",
    )

    assert (one.quote, one.responsible, one.recipient) == (
        "Envoyer la carte des abris détruits avant le 14 juin",
        "OIM",
        "OCHA",
    )


REPORTS = "Partager le rapport de {} avec l'ICC avant le 16 juin"
LISTS = "{} envoie la liste des sites à OCHA avant le 16 juin"
CARDS = "Créer la fiche du {} avec ses règles avant le 16 juin"


@pytest.mark.parametrize(
    ("words", "one", "other", "form"),
    [
        *((REPORTS, "Gao", "Kidal", form) for form in ("- {}", "Point: Abris | Décisions: {}", "{}.")),
        *((LISTS, "Le DRC", "Le NRC", form) for form in ("- {}", "Point: Abris | Décisions: {}", "{}.")),
        *((CARDS, "haut", "bas", form) for form in ("- {}", "Point: Abris | Décisions: {}")),
    ],
)
def test_what_names_something_else_is_another_action(words: str, one: str, other: str, form: str) -> None:
    assert len(actions("# Décisions", form.format(words.format(one)), form.format(words.format(other)))) == 2


def test_the_same_words_with_another_day_are_another_action() -> None:
    found = actions("# Actions", "- Relancer la mairie avant le 14 juin", "- Relancer la mairie avant le 20 juin")

    assert [action.due for action in found] == [june(14, "14 juin"), june(20, "20 juin")]


def test_talk_and_decision_that_name_two_days_are_one_with_a_question() -> None:
    (one,) = actions(
        "Point: Nexus"
        " | Échanges: L'OIM doit transmettre la carte des abris détruits à OCHA avant le 14 juin."
        " | Décisions: Transmettre la carte des abris détruits à OCHA avant le 16 juin."
    )

    assert one.quote == "Transmettre la carte des abris détruits à OCHA avant le 16 juin."
    assert one.due == Due(date(2017, 6, 16), None, "16 juin", "two_dates", (date(2017, 6, 14), date(2017, 6, 16)))


def test_two_acts_of_one_sentence_are_two_actions() -> None:
    sentence = (
        "Les acteurs doivent envoyer leurs contributions au plus tard le 14 juin puis la coordination transmettra la "
        "synthèse à OCHA le 16 juin."
    )

    found = actions(sentence)

    assert [(a.quote, a.kind, a.due) for a in found] == [
        (sentence, "contribution", june(14, "14 juin")),
        (sentence, "transmission", june(16, "16 juin")),
    ]


# --- Pairs --------------------------------------------------------------------------------------------------------

ASKS = "Les membres envoient 2 à 3 priorités à la coordination au plus tard jeudi 15 juin."
HANDS = "La coordination transmet les priorités retenues à l'EHP le 16 juin."


def test_a_contribution_and_the_transmission_after_it_are_one_decision_with_two_dates() -> None:
    (one,) = decisions(ASKS, HANDS)

    assert one == Proposal(
        title=one.title,
        quotes=(ASKS, HANDS),
        kind="contribution",
        contributions=june(15, "jeudi 15 juin"),
        transmission=june(16, "16 juin"),
        recipient="EHP",
        owner="la coordination",
        wanted=Wanted(2, 3),
    )
    assert "riorités" in one.title


def test_what_is_handed_to_several_goes_to_all_of_them_and_keeps_its_title() -> None:
    for to in ("members and to the ICC coordination", "members and the ICC coordination"):
        (one,) = decisions(
            "Members to send their inputs to the contact list to the coordination by Thursday 15 June.",
            f"The coordination to circulate the revised contact list to {to} by 16 June.",
        )

        assert (one.title, one.recipient) == ("Revised contact list", "members and the ICC coordination")


def test_what_comes_before_or_long_after_or_is_about_something_else_is_a_decision_of_its_own() -> None:
    for other in (
        "La coordination transmet les priorités retenues à l'EHP le 12 juin.",
        "La coordination transmet les priorités retenues à l'EHP le 14 août.",
        "Le trésorier transmet les comptes au bailleur le 16 juin.",
    ):
        found = decisions("# Priorités", ASKS, "# Divers", other)

        assert [(d.quotes, d.contributions is None) for d in found] == [((ASKS,), False), ((other,), True)]


def test_of_two_contributions_the_one_more_alike_goes_with_what_is_handed_over() -> None:
    found = decisions(
        "Les membres envoient leurs avis sur le plan avant le 14 juin.",
        "Les membres envoient leurs besoins en bâches avant le 20 juin.",
        "La coordination transmet les besoins en bâches à OCHA le 22 juin.",
    )

    assert [(d.contributions, d.transmission) for d in found] == [
        (june(14, "14 juin"), None),
        (june(20, "20 juin"), june(22, "22 juin")),
    ]


def test_what_names_nothing_follows_what_stands_right_before_it() -> None:
    halves, *_ = decisions(
        "# Points d'action",
        "- D'ici le 14 juin, les membres proposeront deux messages sur l'accès ; à envoyer avant le 16 juin.",
    )
    messages, needs, sent = decisions(
        "# Points d'action",
        "- Les membres envoient leurs messages sur l'accès le 14 juin.",
        "- Les partenaires transmettent leurs besoins au secrétariat.",
        "- Transmission à OCHA le 30 juin.",
    )

    assert halves.title == "Les membres proposeront deux messages sur l'accès"
    assert (halves.contributions, halves.transmission) == (june(14, "14 juin"), june(16, "16 juin"))
    assert (messages.contributions, messages.transmission) == (june(14, "14 juin"), None)
    assert (needs.contributions, sent.transmission, sent.recipient) == (None, june(30, "30 juin"), "OCHA")


def test_of_one_row_they_go_together_whatever_their_words() -> None:
    (one,) = decisions(
        "Point: 5. Indicateurs | Décisions: Les acteurs envoient leur avis à la coordination avant le 14 juin.\n"
        "Transmettre la synthèse à OCHA le 15 juin."
    )

    assert (one.contributions, one.transmission, one.recipient) == (june(14, "14 juin"), june(15, "15 juin"), "OCHA")


# --- Alone --------------------------------------------------------------------------------------------------------


def test_under_a_heading_of_decisions_two_businesses_are_two() -> None:
    found = decisions(
        "# Décisions",
        "- Les membres envoient leurs matrices des abris à la coordination avant le 14 juin.",
        "- L'OIM transmet l'état des routes au gouverneur le 16 juin.",
    )

    assert [(d.contributions, d.transmission) for d in found] == [
        (june(14, "14 juin"), None),
        (None, june(16, "16 juin")),
    ]


def test_who_is_sent_something_and_hands_over_what_came_of_it_does_one_business() -> None:
    (one,) = decisions(
        "# Décisions",
        "- Les membres envoient leurs stocks de bâches à l'OIM avant le 14 juin.",
        "- L'OIM transmet la synthèse régionale au gouverneur le 16 juin.",
    )

    assert (one.contributions, one.transmission) == (june(14, "14 juin"), june(16, "16 juin"))
    assert one.title == "Synthèse régionale"


def test_an_undated_one_keeps_what_was_said_of_its_time() -> None:
    found = decisions("# Actions", "- Partager le rapport de suivi (mensuel)", "- Relancer la mairie")

    assert [(d.kind, d.contributions, d.transmission, d.said) for d in found] == [
        ("share", None, None, "mensuel"),
        ("task", None, None, None),
    ]


def test_what_is_still_open_from_an_earlier_meeting_is_carried_over_and_what_was_done_is_not() -> None:
    (one,) = decisions(
        "# Suivi des recommandations de la réunion précédente",
        "Recommandation: Réviser la fiche | Qui: OIM | Échéance: 15 mai | Statut: NON FAIT",
        "Recommandation: Publier la liste | Qui: OIM | Échéance: 15 mai | Statut: FAIT",
    )

    assert (one.title, one.owner, one.carried_over, one.question) == ("Réviser la fiche", "OIM", True, "past")
    assert one.transmission == Due(date(2017, 5, 15), None, "15 mai", "past", (date(2017, 5, 15),))


def test_a_weekday_that_disagrees_is_the_question_of_the_decision() -> None:
    (one,) = decisions("Envoyer la liste à OCHA avant le mardi 14 juin.")

    assert one.question == "weekday_conflict"
    assert one.transmission == Due(
        date(2017, 6, 14), None, "mardi 14 juin", "weekday_conflict", (date(2017, 6, 13), date(2017, 6, 14))
    )


def test_a_coming_event_is_an_action_and_no_decision() -> None:
    found = findings("# Actions", "- Relancer la mairie", "La prochaine réunion aura lieu le 5 juillet 2017.")

    assert [action.kind for action in found.actions] == ["task", "event"]
    assert [decision.kind for decision in found.decisions] == ["task"]


@pytest.mark.parametrize(
    ("asks", "hands", "wanted"),
    [
        # The number stands with what is handed over: nobody is asked for just as many.
        (
            "Les membres envoient leurs propositions de messages à la coordination au plus tard jeudi 15 juin.",
            "La coordination transmet les 3 messages retenus à l'EHP le 16 juin.",
            Wanted(3, 3, each=False),
        ),
        (
            "Deux indicateurs pour le nexus : les acteurs envoient leurs propositions au plus tard jeudi 15 juin.",
            "Transmettre les 2 indicateurs pour le nexus à OCHA le 16 juin.",
            Wanted(2, 2, each=False),
        ),
        # Each was asked for as many before; that as many are handed over changes nothing of it.
        (
            "Chaque organisation envoie 2 messages à la coordination au plus tard jeudi 15 juin.",
            "La coordination transmet les 2 messages retenus à l'EHP le 16 juin.",
            Wanted(2, 2),
        ),
    ],
)
def test_whose_number_it_is_where_two_sentences_are_one_decision(asks: str, hands: str, wanted: Wanted) -> None:
    (one,) = decisions(asks, hands)

    assert one.wanted == wanted
