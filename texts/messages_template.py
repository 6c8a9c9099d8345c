"""The group's own Word template, with its buttons."""

from domain.groups import Group
from domain.sayings import Button, Message, Rows
from texts.locales.fr import French as Voice


def template(say: Voice, group: Group) -> Message:
    """What the documents are made with, how to change it, and the way back."""
    rows: Rows = tuple(
        (Button(say.template_get(which), "template.get", {"group": group.id, "which": which}),)
        for which in ("transmission", "compilation")
    )
    rows += tuple(
        (Button(say.template_remove(own.serves), "template.remove", {"group": group.id, "serves": own.serves}),)
        for own in group.templates
    )
    return Message(say.template(group), rows)


def tried(say: Voice, group: Group, draft: int, serves: str, left_out: str) -> Message:
    """The trial was sent: it is used only when this is pressed. `left_out`: words of the file it will not show."""
    at = {"group": group.id, "draft": draft}
    rows = ((Button(say.template_use(), "template.use", at), Button(say.template_drop(), "template.drop", at)),)
    return Message(say.template_tried(serves, left_out), rows)
