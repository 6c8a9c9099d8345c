"""From actions to decisions: the same one said twice is one, a contribution and the transmission after it are one."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from domain.decisions import Wanted
from domain.minutes.actions import Found
from domain.minutes.findings import Action, Due, Proposal
from domain.minutes.languages import every
from domain.minutes.plain import folded, squeezed, stems
from domain.minutes.statements import SPACE, anywhere, heading_words, section_of
from domain.minutes.titles import LONGEST_TITLE

ALIKE = 0.55  # of the words of the shorter one
TOLD_ALIKE = 0.6  # of two with different days
SAME_BUSINESS = timedelta(days=21)  # between the contributions and the transmission that follows them


def said_once(found: Sequence[Found]) -> list[Found]:
    """Each action once: of two that are the same the one that stands in a list of actions, or is surer."""
    kept: list[Found] = []
    everywhere = _said_everywhere(found)
    with_word: defaultdict[str, list[int]] = defaultdict(list)  # which of them hold it: only these are compared
    for one in found:
        words = (stems(one.statement.text) - everywhere) or {squeezed(folded(one.statement.text))}
        near = sorted({i for word in words for i in with_word[word]})
        same = next((i for i in near if _is_same(one, kept[i], everywhere)), None)
        if same is None:
            kept.append(one)
            same = len(kept) - 1
        else:
            kept[same] = _better(kept[same], one)
        for word in words:
            if with_word[word][-1:] != [same]:
                with_word[word].append(same)
    return kept


def _day(action: Action) -> object:
    return action.due.date if action.due else None


def _said_everywhere(found: Sequence[Found]) -> frozenset[str]:
    """Words that tell nothing here because they are in too many of the actions: «cluster», «protection»."""
    counts = Counter(word for one in found for word in stems(one.statement.text))
    return frozenset(word for word, count in counts.items() if count >= 4 and count > 0.3 * len(found))


def _is_same(one: Found, other: Found, everywhere: frozenset[str]) -> bool:
    if one.order == other.order:
        return False  # two acts of one sentence
    if folded(one.statement.text) == folded(other.statement.text):
        return _day(one.action) == _day(other.action)
    a, b = stems(one.statement.text) - everywhere, stems(other.statement.text) - everywhere
    if not a or not b:
        return False
    if _side_by_side(one, other) and a - b and b - a:
        return False
    told_alike = one.statement.section == other.statement.section
    if told_alike and _proper(one) - _proper(other) and _proper(other) - _proper(one):
        return False
    common = len(a & b) / min(len(a), len(b))
    both = _day(one.action) is not None and _day(other.action) is not None
    if both and _day(one.action) != _day(other.action):
        return _talked_and_decided(one, other) and common >= TOLD_ALIKE and len(a & b) >= 3
    if common >= 0.85 and len(a & b) >= 3:
        return True
    if one.action.kind == "event" or other.action.kind == "event":
        return False
    near = one.statement.group == other.statement.group
    if both:
        elsewhere = one.statement.section != other.statement.section
        return common >= (
            0.3 if elsewhere and (near or "actions" in (one.statement.section, other.statement.section)) else ALIKE
        )
    sections = {one.statement.section, other.statement.section}
    # what was talked of, and the decision beside it
    return near and "said" in sections and len(sections) == 2 and common >= 0.25


def _side_by_side(one: Found, other: Found) -> bool:
    """Lines of one list or rows of one table: nobody writes the same there twice in other words."""
    first, second = one.statement, other.statement
    return first.section == second.section and first.form == second.form != "sentence"


def _proper(found: Found) -> frozenset[str]:
    """Names and numbers in it: «le rapport de Gao» is not that of Kidal."""
    words = re.findall(r"[\w'’-]+", found.statement.text)[1:]
    named = " ".join(word for word in words if any(c.isupper() or c.isdecimal() for c in word))
    return stems(named) & stems(found.statement.text)  # which leaves its day out


def _talked_and_decided(one: Found, other: Found) -> bool:
    """The discussion and the decision beside it, of the same kind: their days ought to agree."""
    sections = {one.statement.section, other.statement.section}
    beside = one.statement.group == other.statement.group and "said" in sections and len(sections) == 2
    return beside and one.action.kind == other.action.kind


def _better(one: Found, other: Found) -> Found:
    first, second = (one, other) if _rank(one) >= _rank(other) else (other, one)
    action = first.action
    if (action.due is None or action.due.date is None) and second.action.due and second.action.due.date:
        action = replace(action, due=second.action.due)
    elif _day(action) and _day(second.action) and _day(action) != _day(second.action):
        action = replace(action, due=_which(action.due, second.action.due))
    action = replace(
        action,
        responsible=action.responsible or second.action.responsible,
        recipient=action.recipient or second.action.recipient,
        wanted=action.wanted or second.action.wanted,
        wanted_unsaid=action.wanted_unsaid if action.wanted else second.action.wanted_unsaid,
        carried_over=one.action.carried_over and other.action.carried_over,
    )
    return replace(first, action=action, order=min(one.order, other.order))


def _which(decided: Due | None, said: Due | None) -> Due | None:
    """Discussion and decision differ: the day that was decided, and the question which of them it is."""
    if decided is None or said is None or decided.date is None or said.date is None:
        return decided
    return replace(decided, question="two_dates", candidates=tuple(sorted((decided.date, said.date))))


def _rank(found: Found) -> tuple[bool, float]:
    return found.statement.section in ("actions", "decisions"), found.sure


# --- Pairs --------------------------------------------------------------------------------------------------------


def proposals(found: Sequence[Found]) -> list[Proposal]:
    """What the coordinator is shown, in the order of the minutes; coming events with a day are none of it."""
    partners = _partners(found)
    taken = set(partners.values())
    shown: list[Proposal] = []
    for i, one in enumerate(found):
        if i in taken or _is_coming_event(one.action):
            continue
        shown.append(_pair(one, found[partners[i]]) if i in partners else _alone(one.action))
    return shown


def _is_coming_event(action: Action) -> bool:
    """It has its day, or is the next meeting: in the calendar, and nobody's to hand in."""
    if action.kind != "event":
        return False
    return _day(action) is not None or bool(anywhere(every().next_meeting).search(folded(action.quote)))


def _partners(found: Sequence[Found]) -> dict[int, int]:
    """Each contribution with the transmission or sharing that follows it; of several, those most alike go together."""
    asking = [i for i, one in enumerate(found) if one.action.kind == "contribution"]
    handing = [i for i, one in enumerate(found) if one.action.kind in ("transmission", "share")]
    before = {k: max((i for i in asking if i < k), default=None) for k in handing}
    offers = [
        (_likeness(found[i], found[k]), i, k)
        for i in asking
        for k in handing
        # «à envoyer le 16 juin» says of nothing else than of what stands before it
        if _follows(found[k], found[i]) and (before[k] in (i, None) or _topic(found[i]) or _named(found[k]))
    ]
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for likeness, i, k in sorted(offers, key=lambda offer: -offer[0]):
        if likeness > 0 and i not in partners and k not in taken:
            partners[i] = k
            taken.add(k)
    return partners


def _follows(hands: Found, asks: Found) -> bool:
    first, then = asks.action.due, hands.action.due
    if not (first and first.date and then and then.date):
        return False
    return timedelta(0) <= then.date - first.date <= SAME_BUSINESS


def _likeness(asks: Found, hands: Found) -> float:
    """Of one row or under one heading, or near by and about the same; else nothing."""
    near = hands.statement.group == asks.statement.group
    apart = abs(hands.order - asks.order)
    if (not near and apart > 3) or not _may_be_one_business(asks, hands):
        return 0.0
    common = len(stems(asks.action.quote) & stems(hands.action.quote))
    return 2.0 * near + common - 0.1 * apart if near or common >= 2 else 0.0


def _may_be_one_business(asks: Found, hands: Found) -> bool:
    """Under a heading that names it; else both name it, or one names nothing, or who is sent it hands it over."""
    if hands.statement.group == asks.statement.group and _topic(asks):
        return True
    what, then = _named(asks), _named(hands)
    to, by = stems(asks.action.recipient or ""), stems(hands.action.responsible or "")
    return not what or not then or bool(what & then) or bool(to & by)


def _named(found: Found) -> frozenset[str]:
    """What it is about, without who and when."""
    said = folded(found.statement.text)
    due, who = found.action.due, found.action.responsible
    for part in (due.raw if due else "", who or "", found.action.recipient or ""):
        said = said.replace(folded(part), " ") if part else said
    return telling(said)


def _pair(contribution: Found, transmission: Found) -> Proposal:
    asks, hands = contribution.action, transmission.action
    return Proposal(
        title=_title_of_pair(contribution, transmission),
        quotes=tuple(dict.fromkeys((asks.quote, hands.quote))),
        kind="contribution",
        contributions=asks.due,
        transmission=hands.due,
        recipient=hands.recipient,
        owner=_in_a_line(hands.responsible),
        wanted=_wanted_of_pair(asks, hands),
        carried_over=asks.carried_over and hands.carried_over,
    )


def _wanted_of_pair(asks: Action, hands: Action) -> Wanted | None:
    """«Deux indicateurs : …» does not say whose number it is, and «transmettre les 2 indicateurs» does."""
    if asks.wanted and hands.wanted and asks.wanted_unsaid and replace(asks.wanted, each=False) == hands.wanted:
        return hands.wanted
    return asks.wanted or hands.wanted


@lru_cache(maxsize=1)
def _generic() -> frozenset[str]:
    """Words that say nothing of what a decision is about."""
    return stems(every().generic)


def _title_of_pair(contribution: Found, transmission: Found) -> str:
    """What the call will be about: the words before the colon, the row's subject, or the thing that is handed over."""
    spoken = telling(contribution.statement.text) | telling(transmission.statement.text)
    lead, colon, _ = squeezed(contribution.statement.text).partition(" : ")
    lead = lead if colon else squeezed(contribution.statement.text).partition(": ")[0]
    topic = _topic(contribution)
    thing = _thing(transmission)
    if lead != squeezed(contribution.statement.text) and telling(lead) and 3 < len(lead) <= LONGEST_TITLE:
        return _capital(lead)
    if telling(topic) & spoken or (topic and not telling(thing)):
        return _capital(topic[:LONGEST_TITLE])
    if telling(thing):
        return _capital(thing)
    return (transmission if _named(transmission) or not _named(contribution) else contribution).action.title


def _topic(found: Found) -> str:
    """The heading or the row's subject it stands under; «Décisions» is none."""
    topic = re.sub(r"^\W*\d{1,2}\s*[.)°-]\s*", "", squeezed(found.statement.topic)).strip(" *_:")
    return "" if section_of(heading_words(topic)) else topic


def telling(text: str) -> frozenset[str]:
    return frozenset(word for word in stems(text) if word not in _generic() and not word.isdecimal())


def _thing(transmission: Found) -> str:
    """«La coordination transmet les 2 indicateurs consolidés à OCHA»: 2 indicateurs consolidés."""
    title, words = transmission.action.title, every()
    plain = folded(title)
    verb = anywhere(words.transmits).search(plain) or anywhere(words.shares).search(plain)
    start = verb.end() if verb and verb.start() < 60 else 0
    recipient = folded(transmission.action.recipient or "")
    first = re.split(rf",? (?:{words.conjunction}) |, ", recipient)[0]  # of several, who may each have their «to»
    end = next((at for who in (recipient, first) if who and (at := plain.find(who, start)) >= 0), -1)
    thing = title[start : end if end > start else None]
    to = f"{words.to}|{words.together}"
    if behind := re.search(rf"\s+(?:{to})(?:\s+(?:{words.article}))?\s*$", folded(thing)):
        thing = thing[: behind.start()]
    if article := re.match(rf"\s*(?:{words.article})\s+", folded(thing)):
        thing = thing[article.end() :]
    return thing.strip(" .,;:")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _in_a_line(who: str | None) -> str | None:
    """«La coordination» began a sentence; now it stands in one."""
    if who is None or who[1:2].isupper() or not re.match(rf"(?:{every().article}){SPACE}", folded(who)):
        return who
    return who[0].lower() + who[1:]


def _alone(action: Action) -> Proposal:
    due = action.due
    dated = due if due and (due.date or due.question) else None
    collects = action.kind == "contribution" and dated is not None
    return Proposal(
        title=action.title,
        quotes=(action.quote,),
        kind=action.kind,
        contributions=dated if collects else None,
        transmission=None if collects else dated,
        said=due.raw if due and not dated else None,
        recipient=action.recipient,
        owner=_in_a_line(action.responsible),
        wanted=action.wanted,
        carried_over=action.carried_over,
    )
