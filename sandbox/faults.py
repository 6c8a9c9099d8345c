"""Bad luck, on order."""

from dataclasses import dataclass
from typing import Literal

from sandbox.wire import ApiError


@dataclass
class _Fault:
    kind: Literal["error", "lost", "refused"]
    method: str | None
    chat_id: int | None
    times: int
    error: ApiError | None = None


class Faults:
    """What goes wrong with the next calls. `method` and `chat_id` narrow it down; without them any call is hit."""

    def __init__(self) -> None:
        self._planned: list[_Fault] = []

    def fails(
        self,
        method: str | None = None,
        *,
        error_code: int = 500,
        description: str = "Internal Server Error",
        retry_after: int | None = None,
        chat_id: int | None = None,
        times: int = 1,
    ) -> None:
        """The next calls are answered with an error and not executed; `retry_after` makes it a 429."""
        error = ApiError(error_code, description)
        if retry_after is not None:
            error = ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
        self._plan(_Fault("error", method, chat_id, times, error))

    def loses_answer(self, method: str | None = None, *, chat_id: int | None = None, times: int = 1) -> None:
        """The next calls are executed, but the connection breaks before the answer arrives."""
        self._plan(_Fault("lost", method, chat_id, times))

    def refuses_connection(self, method: str | None = None, *, chat_id: int | None = None, times: int = 1) -> None:
        """The next calls never reach Telegram."""
        self._plan(_Fault("refused", method, chat_id, times))

    def clear(self) -> None:
        """Good weather again."""
        self._planned.clear()

    def strike(self, method: str, chat_id: str) -> _Fault | None:
        """The fault that hits this call, used up once."""
        for fault in self._planned:
            if fault.method in (None, method) and (fault.chat_id is None or str(fault.chat_id) == chat_id):
                fault.times -= 1
                if fault.times == 0:
                    self._planned.remove(fault)
                return fault
        return None

    def _plan(self, fault: _Fault) -> None:
        fault.method = fault.method and fault.method.lower()
        self._planned.append(fault)
