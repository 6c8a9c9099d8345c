"""What the bot owes everybody at all times; asked at the end of a conversation."""

import re
from collections import Counter
from datetime import time, timedelta

from domain.calendar import is_working_day
from sandbox.engine import Event
from tests.dialogues.stage import BAMAKO, Stage, read

MOST_POSTED, MOST_STANDING = 5, 4  # of one decision, in its group
AT_ONCE = timedelta(minutes=3)  # what comes so soon after somebody's act answers it


def keeps_its_manners(stage: Stage) -> None:
    """Few messages in the group, and nothing in quiet time that nobody asked for.

    What answers one member's message, with the way to the private chat, comes once for each decision besides.
    """
    invited = [n for event in said(stage) if is_reply(event, stage) for n in numbers(event.text)]
    assert {n: times for n, times in Counter(invited).items() if times > 1} == {}
    assert {n: times for n, times in Counter(posted(stage)).items() if times > MOST_POSTED} == {}
    assert {n: times for n, times in Counter(standing(stage)).items() if times > MOST_STANDING} == {}
    assert unasked_in_quiet_time(stage) == []


def posted(stage: Stage) -> list[str]:
    """A decision's number for each message about it that the bot ever posted in the group."""
    in_group = (e for e in said(stage) if e.chat is stage.chat and not is_reply(e, stage))
    return [number for event in in_group for number in numbers(event.text)]


def standing(stage: Stage) -> list[str]:
    return [number for message in stage.posts() for number in numbers(message.text)]


def is_reply(event: Event, stage: Stage) -> bool:
    return event.chat is stage.chat and event.message is not None and event.message.reply_to is not None


def numbers(text: str) -> set[str]:
    return set(re.findall(r"#(\d+)\b", text))


def unasked_in_quiet_time(stage: Stage) -> list[str]:
    """What the bot sent at night, on a weekend or a holiday without anybody having done anything just before."""
    found = []
    last_act = None
    for event in stage.telegram.transcript:
        if event.who != stage.telegram_bot.name:
            last_act = event.moment
        elif event.what == "sent" and is_quiet(event) and (last_act is None or event.moment - last_act > AT_ONCE):
            found.append(f"{event.moment.astimezone(BAMAKO):%a %d %H:%M} {read(event.text)}")
    return found


def said(stage: Stage) -> list[Event]:
    return [e for e in stage.telegram.transcript if e.who == stage.telegram_bot.name and e.what == "sent"]


def is_quiet(event: Event) -> bool:
    local = event.moment.astimezone(BAMAKO)
    return not time(7, 30) <= local.time() < time(19) or not is_working_day(local.date(), "ML")
