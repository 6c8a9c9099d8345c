"""What goes over the wire: the parameters of a call, and the ways it can end."""

import json
from typing import Any

Json = dict[str, Any]
"""A JSON object as the Bot API speaks it."""

Upload = tuple[str, bytes]
"""A file in a multipart call: its name and its bytes."""


class ApiError(Exception):
    """The Bot API says no."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> Json:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(description: str, **parameters: int) -> ApiError:
    return ApiError(400, f"Bad Request: {description}", **parameters)


def forbidden(description: str) -> ApiError:
    return ApiError(403, f"Forbidden: {description}")


class AnswerLostError(Exception):
    """The call was executed, its answer never arrived."""


class ConnectionRefusedByFaultError(Exception):
    """The call never reached Telegram."""


class Arguments:
    """The parameters of one call, read as leniently as Telegram reads them: form values are text, JSON values typed."""

    def __init__(self, parameters: Json, files: dict[str, Upload]) -> None:
        self._parameters = parameters
        self.files = files

    def has(self, name: str) -> bool:
        return self._parameters.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        value = self._parameters.get(name)
        if value is None:
            return default
        text = value if isinstance(value, str) else json.dumps(value)
        try:
            text.encode()
        except UnicodeEncodeError:
            raise bad("strings must be encoded in UTF-8") from None
        return text

    def integer(self, name: str, default: int = 0) -> int:
        value = self._parameters.get(name)
        try:
            return int(value) if value not in (None, "") else default
        except (TypeError, ValueError):
            raise bad(f'invalid parameter "{name}": an integer is expected') from None

    def flag(self, name: str) -> bool:
        value = self._parameters.get(name)
        return str(value).lower() in ("true", "1", "yes")

    def parsed(self, name: str) -> Any:
        """The value of a JSON-serialised parameter."""
        value = self._parameters.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def record(self, name: str) -> Json | None:
        value = self.parsed(name)
        if value is not None and not isinstance(value, dict):
            raise bad(f"object expected as {name.replace('_', ' ')}")
        return value

    def records(self, name: str) -> list[Any]:
        value = self.parsed(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise bad(f"can't parse {name.replace('_', ' ')}: expected an Array")
        return value
