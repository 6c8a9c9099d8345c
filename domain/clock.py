"""What the house asks of a clock. Only the entry point holds a real one."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment it is, with UTC as its zone."""
        ...

    def monotonic(self) -> float:
        """Seconds that only ever grow, to measure with."""
        ...

    async def sleep(self, seconds: float) -> None: ...
