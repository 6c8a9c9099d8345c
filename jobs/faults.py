"""What is wrong with one group ends nothing for the others: it is logged, once a day."""

import logging
from datetime import date
from functools import lru_cache

from context import new_reference

log = logging.getLogger(__name__)


@lru_cache(maxsize=256)
def reported(group: int, error: str, _day: date) -> None:
    """Called where an exception is handled, at each tick; the log has it once for each day."""
    log.exception("%s: nothing can be said to group %d: %s", new_reference(), group, error)
