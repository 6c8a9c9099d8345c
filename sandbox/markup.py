"""Keyboards: what Telegram accepts under a message."""

from typing import Any

from sandbox.formatting import checked_url, units
from sandbox.wire import Json, bad

_ACTIONS = (
    "callback_data",
    "url",
    "login_url",
    "web_app",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "pay",
    "callback_game",
)


def checked_markup(markup: Json | None, *, inline_only: bool = False) -> Json | None:
    """The reply markup of a call, refused where Telegram refuses it."""
    if markup is None or markup == {}:
        return None
    if "inline_keyboard" in markup:
        rows = markup["inline_keyboard"]
        if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
            raise bad("can't parse inline keyboard: expected an Array of Array")
        kept = [[_button(button) for button in row] for row in rows if row]
        if sum(map(len, kept)) > 100 or any(len(row) > 8 for row in kept):
            raise bad("reply markup is too long")
        return {"inline_keyboard": kept} if kept else None
    if inline_only:
        raise bad("inline keyboard expected")
    if markup.get("force_reply"):
        placeholder = markup.get("input_field_placeholder") or ""
        if units(placeholder) > 64:
            raise bad("REPLY_MARKUP_INPUT_FIELD_PLACEHOLDER_TOO_LONG")
        return dict(markup)
    if "keyboard" in markup:
        if not markup["keyboard"]:
            raise bad("reply markup is empty")
        return dict(markup)
    if markup.get("remove_keyboard"):
        return dict(markup)
    raise bad("object expected as reply markup")


def _button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not str(button.get("text") or "").strip():
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String and not empty')
    actions = [action for action in _ACTIONS if button.get(action) not in (None, "")]
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad("can't parse inline keyboard button: exactly one action must be specified")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if actions == ["url"]:
        url = checked_url(str(button["url"]))
        if url is None:
            raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
        return {**button, "url": url}
    if actions == ["copy_text"] and not 1 <= units(str(button["copy_text"].get("text", ""))) <= 256:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    return dict(button)
