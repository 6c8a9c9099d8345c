"""What waits for a bot, handed out by long polling."""

import asyncio
from datetime import datetime, timedelta

from sandbox.wire import ApiError, Json

_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
_KEPT = timedelta(hours=24)
_QUIET = timedelta(days=7)
_LONGEST_POLL = 50


class UpdateQueue:
    """A bot's updates in order. They stay until a later offset confirms them, or for a day."""

    def __init__(self, first_id: int) -> None:
        self._next_id = first_id
        self._waiting: list[tuple[int, datetime, Json]] = []
        self._allowed: set[str] = set()
        self._poll: asyncio.Future[bool] | None = None
        self._last_put: datetime | None = None
        self.webhook = ""

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, kind: str, payload: object, now: datetime) -> int | None:
        """Queue an update; its id, or nothing if the bot did not ask for this kind."""
        wanted = kind in self._allowed if self._allowed else kind not in _ON_REQUEST
        return self.put_raw({kind: payload}, now) if wanted else None

    def put_raw(self, body: Json, now: datetime) -> int:
        """Queue whatever it is, under the next id."""
        if self._last_put and now - self._last_put > _QUIET and not self._waiting:
            # After a quiet week ids go on from anywhere.
            self._next_id = 100_000_000 + self._next_id * 7919 % 800_000_000
        self._last_put = now
        number = self._next_id
        self._next_id += 1
        self._waiting.append((number, now, {"update_id": number, **body}))
        self._wake(going_on=True)
        return number

    def drop(self) -> None:
        self._waiting.clear()

    async def take(
        self, *, offset: int, limit: int, patience: float, allowed: list[str] | None, now: datetime
    ) -> list[Json]:
        """Updates from the offset on; waits, in real time, while there are none. An older poll ends with a conflict."""
        if self.webhook:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        if allowed is not None:
            self._allowed = set(allowed)
        self._wake(going_on=False)
        self._forget(offset, now)
        if not self._waiting and patience > 0:
            self._poll = poll = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(min(patience, _LONGEST_POLL)):
                    going_on = await poll
            except TimeoutError:
                return []
            finally:
                if self._poll is poll:
                    self._poll = None
            if not going_on:
                raise ApiError(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
        return [update for _, _, update in self._waiting[: max(1, min(limit, 100))]]

    def _forget(self, offset: int, now: datetime) -> None:
        if offset < 0:
            self._waiting = self._waiting[offset:]
        self._waiting = [entry for entry in self._waiting if entry[0] >= offset and now - entry[1] <= _KEPT]

    def _wake(self, *, going_on: bool) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(going_on)
