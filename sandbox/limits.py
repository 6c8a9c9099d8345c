"""How fast a bot may speak: 30 messages a second, 1 a second in a chat after a small burst, 20 a minute in a group."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from sandbox.wire import ApiError


@dataclass
class Limits:
    """Measured on the virtual clock. A test that is not about pace may set `enforced` to False."""

    enforced: bool = True
    a_second: int = 30
    burst: int = 5
    a_group_minute: int = 20
    _sent: deque[float] = field(default_factory=deque)
    _of_chat: dict[object, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _spare: dict[object, tuple[float, float]] = field(default_factory=dict)

    def take(self, chat: object, *, is_group: bool, now: float, messages: int = 1) -> None:
        """Count that many messages to the chat, or refuse with the seconds to wait."""
        if not self.enforced:
            return
        wait = self._everywhere(now, messages)
        wait = max(wait, self._group(chat, now, messages) if is_group else self._private(chat, now, messages))
        if wait > 0:
            seconds = max(1, math.ceil(wait))
            raise ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        self._sent.extend([now] * messages)
        if is_group:
            self._of_chat[chat].extend([now] * messages)
        spare, _ = self._spare_of(chat, now)
        self._spare[chat] = (spare - messages, now)

    def _everywhere(self, now: float, messages: int) -> float:
        while self._sent and self._sent[0] <= now - 1:
            self._sent.popleft()
        return 1 - (now - self._sent[0]) if len(self._sent) + messages > self.a_second else 0

    def _group(self, chat: object, now: float, messages: int) -> float:
        sent = self._of_chat[chat]
        while sent and sent[0] <= now - 60:
            sent.popleft()
        over = len(sent) + messages - self.a_group_minute
        wait = 60 - (now - sent[min(over, len(sent)) - 1]) if over > 0 and sent else 0
        return max(wait, self._private(chat, now, messages))

    def _private(self, chat: object, now: float, messages: int) -> float:
        spare, _ = self._spare_of(chat, now)
        # An album larger than the burst must pass at some time: it only needs a full purse.
        return min(messages, self.burst) - spare

    def _spare_of(self, chat: object, now: float) -> tuple[float, float]:
        spare, at = self._spare.get(chat, (float(self.burst), now))
        return min(self.burst, spare + now - at), now
