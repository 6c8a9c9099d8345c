"""What a person can do here, by what they are in their groups."""

from domain.store import Args
from handlers.here import Act, Here
from texts import messages_settings


def on_help(here: Here, _args: Args) -> None:
    """/help: the commands of a member, a focal point, the coordination, each only to whom they serve."""
    speaks = any(group.organisations_of(here.sender.id) for group in here.own_groups())
    here.tell_or_invite(
        messages_settings.help_for(here.say, coordinates=bool(here.coordinated_groups()), speaks=speaks)
    )


ACTS: dict[str, Act] = {"help": on_help}
