"""Between the frozen values of the domain and the documents that are kept."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, time
from typing import Any

from cattrs.preconf.json import make_converter
from cattrs.strategies import configure_tagged_union

from domain.sayings import Saying, ToGroup, ToPerson


def _moment(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError(f"a moment without a zone cannot be kept: {at}")
    return at.astimezone(UTC).isoformat()


# Fields that a document has and its value no longer knows are passed over; upgrades take them away.
converter = make_converter()
converter.register_unstructure_hook(datetime, _moment)
converter.register_unstructure_hook(time, lambda value: value.isoformat())
converter.register_structure_hook(time, lambda value, _: time.fromisoformat(value))
for _union in (ToGroup | ToPerson, Saying):
    configure_tagged_union(_union, converter)


def to_document(value: Any, kind: Any) -> dict[str, Any]:
    document: dict[str, Any] = converter.unstructure(value, unstructure_as=kind)
    return document


# Fields in which a Telegram id of a person stands.
_WHO = ("by", "person", "author", "chat", "only_for")


def unnamed(value: Any, kind: Any, person: int, names: Collection[str] = ()) -> Any:
    """The value with 0 wherever this person's Telegram id stood, and nothing where one of their @names did."""
    return converter.structure(_without(to_document(value, kind), person, names), kind)


def mentions(document: Any, person: int, names: Collection[str] = ()) -> bool:
    """`names`: their @names, folded."""
    return bool(_without(document, person, names) != document)


def _without(document: Any, person: int, names: Collection[str], field: str = "") -> Any:
    if isinstance(document, Mapping):
        return {k: _without(v, person, names, k) for k, v in document.items()}
    if isinstance(document, list):
        return [_without(part, person, names, field) for part in document]
    if field == "username" and isinstance(document, str) and document.casefold() in names:
        return None
    return 0 if field in _WHO and document == person else document
