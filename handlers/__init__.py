"""Everything a person can do, in one list: commands, replies, private words, presses. The order matters to PTB.

A command and a button of the same act go the same way: `ACTS` names every act once.
"""

from typing import Any

from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    PollAnswerHandler,
    filters,
)

from context import Context
from handlers import (
    absence,
    compilation,
    decisions,
    followup,
    groups,
    mail,
    minutes,
    nudging,
    outcome,
    presses,
    privacy,
    private,
    ranking,
    replies,
    roster,
    settings,
    status,
    template,
    themes,
    transmission,
)
from handlers import help as helping
from handlers.here import Act
from texts.commands import FRENCH

# command, the act; the comment says who may. Its French name stands in texts/commands.py
_COMMANDS: tuple[tuple[str, str], ...] = (
    ("decision", "decision"),  # coordination: register what the meeting decided
    ("minutes", "minutes"),  # coordination: a draft of what the minutes decide
    ("roster", "roster"),  # everybody sees it; coordination: set, extend, correct
    ("coordination", "coordination"),  # everybody sees it; coordination: share it
    ("handover", "handover"),  # coordination: give one's place to another
    ("move", "move"),  # coordination: new due moments
    ("extend", "extend"),  # coordination: more time for one organisation
    ("excuse", "excuse"),  # coordination: an organisation need not answer
    ("attribution", "attribution"),  # coordination: under which name contributions leave
    ("close", "close"),  # coordination: no more nudges
    ("reopen", "reopen"),  # coordination
    ("cancel", "cancel"),  # coordination
    ("for", "for"),  # coordination: an answer that came another way
    ("preview", "preview"),  # coordination: nudges to come
    ("nudge", "nudge.now"),  # coordination: remind now
    ("compile", "compile"),  # coordination: the document
    ("rank", "ranking"),  # coordination: ask the members to rank; everybody: vote
    ("transmit", "transmit.start"),  # coordination: choose, freeze, hand over
    ("followup", "followup"),  # coordination: the table for the next meeting
    ("history", "history"),  # coordination, and an organisation about itself
    ("outcome", "outcome"),  # whoever answered: what became of it
    ("status", "status"),  # everybody, about what concerns them
    ("ics", "ics"),  # everybody: the due moments as a calendar
    ("withdraw", "withdraw"),  # whoever answered
    ("away", "away"),  # focal points
    ("back", "back"),  # focal points
    ("language", "language"),  # everybody, for themselves
    ("settings", "settings"),  # coordination
    ("template", "template"),  # coordination: the Word file the documents are made with
    ("stop", "stop"),  # everybody: no more nudges
    ("resume", "resume"),  # everybody: nudges again
    ("privacy", "privacy"),  # everybody
    ("export", "export"),  # everybody: their own data
    ("forget", "forget"),  # everybody: delete their own data
    ("help", "help"),  # everybody
)
COMMANDS = tuple((name, FRENCH[name], act) for name, act in _COMMANDS)

ACTS: dict[str, Act] = {
    "start": private.on_opened,
    "receipts": private.on_receipts,
    "coordination.take": groups.on_take,
    "coordination": groups.on_coordination,
    "handover": groups.on_handover,
    "roster": roster.on_roster,
    "roster.add": roster.on_add,
    "roster.typed": roster.on_typed,
    "roster.replace": roster.on_replace,
    "roster.remove": roster.on_remove,
    "roster.kind": roster.on_kind,
    "roster.focal": roster.on_focal,
    "roster.focal-typed": roster.on_focal_typed,
    "roster.untie": roster.on_untie,
    "decision": decisions.on_decision,
    "decision.show": decisions.on_show,
    "decision.change": decisions.on_change,
    "decision.field": decisions.on_field,
    "decision.field-typed": decisions.on_field_typed,
    "decision.drop": decisions.on_drop,
    "decision.confirm": decisions.on_confirm,
    "decision.keep": decisions.on_keep,
    "move": decisions.on_move,
    "move.sure": decisions.on_move_sure,
    "extend": decisions.on_extend,
    "extend.grant": decisions.on_grant,
    "extend.decline": decisions.on_decline,
    "attribution": decisions.on_attribution,
    "close": decisions.on_close,
    "reopen": decisions.on_reopen,
    "cancel": decisions.on_cancel,
    "call.again": decisions.on_call_again,
    "answer": replies.on_answer,
    "answer.typed": replies.on_answer_typed,
    "nothing": replies.on_nothing,
    "reply.counts": replies.on_counts,
    "reply.comment": replies.on_comment,
    "reply.vote": replies.on_vote,
    "reply.settle": replies.on_settle,
    "reply.edit-counts": replies.on_edit_counts,
    "reply.edit-not": replies.on_edit_not,
    "reply.join": replies.on_join,
    "reply.part": replies.on_part,
    "reply.by-line": replies.on_by_line,
    "reply.elsewhere": replies.on_elsewhere,
    "reply.organisation": replies.on_organisation,
    "reply.organisation-typed": replies.on_organisation_typed,
    "reply.organisation-new": replies.on_organisation_new,
    "claim.confirm": replies.on_claim_confirmed,
    "claim.refuse": replies.on_claim_refused,
    "withdraw": replies.on_withdraw,
    "for": replies.on_for,
    "leave": private.on_leave,
    "private.more": private.on_more,
    "private.for": private.on_for,
    "private.drop": private.on_drop,
    "private.contribution": private.on_contribution,
    "minutes.more": private.on_more_minutes,
    **absence.ACTS,
    **compilation.ACTS,
    **followup.ACTS,
    **helping.ACTS,
    **mail.ACTS,
    **minutes.ACTS,
    **nudging.ACTS,
    **outcome.ACTS,
    **privacy.ACTS,
    **ranking.ACTS,
    **settings.ACTS,
    **status.ACTS,
    **template.ACTS,
    **themes.ACTS,
    **transmission.ACTS,
}

# Where a group has no coordination yet, an administrator who does one of these takes it.
FOR_COORDINATION = frozenset(
    {"decision", "minutes", "roster", "compile", "settings", "preview", "followup", "nudge.now", "for"}
)

presses.ACTS.update(ACTS)
presses.NAMES.update({name: act for english, french, act in COMMANDS for name in (english, french)})
presses.COORDINATION.update(FOR_COORDINATION)

_WRITTEN = filters.UpdateType.MESSAGE
_EDITED = filters.UpdateType.EDITED_MESSAGE
_PRIVATE = filters.ChatType.PRIVATE
_NAMES = "|".join(sorted({name for english, french, _ in COMMANDS for name in (english, french)}))
# In a group what is no command of ours may be another bot's; and PTB's CommandHandler reads no captions.
_CAPTIONED = filters.CaptionRegex(rf"(?i)^/(?:{_NAMES})(?:@\w+)?(?:\s|$)") | (_PRIVATE & filters.CaptionRegex(r"^/\w"))
# Telegram knows no accent in a command; whoever writes «/décision» means one all the same.
_ACCENTED = _PRIVATE & filters.Regex(r"^/\w")

HANDLERS: tuple[BaseHandler[Any, Context, None], ...] = (
    ChatMemberHandler(groups.on_membership, ChatMemberHandler.MY_CHAT_MEMBER),  # the bot comes and goes
    MessageHandler(filters.StatusUpdate.MIGRATE, groups.on_migrated),  # group to supergroup
    MessageHandler(filters.StatusUpdate.NEW_CHAT_TITLE, groups.on_renamed),
    MessageHandler(filters.StatusUpdate.LEFT_CHAT_MEMBER, groups.on_left),
    CallbackQueryHandler(presses.on_press),  # every button
    PollAnswerHandler(ranking.on_poll_answer),  # a vote in the poll of a ranking round
    CommandHandler("start", private.on_start, filters=_WRITTEN),  # opens the private chat, deep links
    *(
        CommandHandler(list(dict.fromkeys((name, french))), presses.command(act), filters=_WRITTEN)
        for name, french, act in COMMANDS
    ),
    MessageHandler(_WRITTEN & _CAPTIONED, private.on_captioned),
    MessageHandler(_WRITTEN & (filters.COMMAND | _ACCENTED), private.on_unknown_command),
    MessageHandler(_EDITED & (filters.COMMAND | _CAPTIONED), private.on_edited_command),
    MessageHandler(_EDITED & _PRIVATE, private.on_edited),  # pasted minutes, or a submission
    MessageHandler(_EDITED, replies.on_edited),  # a new version of a submission
    MessageHandler(_WRITTEN & _PRIVATE & ~filters.StatusUpdate.ALL, private.on_private),  # words and files in private
    MessageHandler(_WRITTEN & filters.REPLY & ~filters.StatusUpdate.ALL, replies.on_reply),  # replies in the group
    MessageHandler(_WRITTEN & filters.ChatType.GROUPS & filters.ATTACHMENT, replies.on_album),  # more of a /for
)
