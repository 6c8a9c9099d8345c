"""How long the reader of due moments takes: over the phrases of its tests, and over long hostile texts.

python -m benchmarks.dates
"""

import json
import statistics
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from domain.dates import find_moments, read_moment, warm_up
from domain.dates.days import absolute
from domain.dates.words import _runs, respelt

NOW = datetime(2017, 6, 7, 15, 0, tzinfo=ZoneInfo("Africa/Bamako"))
PHRASES = Path(__file__).parent.parent / "tests" / "fixtures" / "dates.jsonl"
LONGEST = 4096
PIECES = (
    "1/1 ", "20 juin ", "lundi ou ", "d'ici ", "2 jours avant ", "16h ", "a", "1", " ", "du 1 au ", "avant le ",
    "réunion ", "(", "le 1 ou ", "fin de la ", "vingt ", "quatre-", "par ", "dans un delai de ", "mardi 20 ",
    "12 500 ", "66 ", ". ", "before the ", "end of the ", "premier lundi ", "a b ", "x1", "d'", "entre le ", "de ",
    "1-", "avant.", "é", "tel ", "contact 1 ", "_", "a.", "@", "venderdi ", "mars", "au", "du",
    "réunion mai ", "20 juin à 10h ", "le 20 ou ", "jusqu'au ", "20 jxin ", "ont été mai ", "pour la réunion du ",
)  # fmt: skip


def main() -> None:
    warm_up()
    phrases = [json.loads(line)["text"] for line in PHRASES.read_text(encoding="utf-8").splitlines()]
    for text in phrases:
        read_moment(text, NOW, NOW.tzinfo)  # type: ignore[arg-type]
    took = [_milliseconds(text) for text in phrases]
    print(f"{len(took)} phrases: mean {statistics.mean(took):.2f} ms, slowest {max(took):.2f} ms")

    days = " ".join(
        f"{day}/{month}/{year}" for year in range(2000, 2020) for month in range(1, 13) for day in range(1, 29)
    )
    long = [(piece * LONGEST)[:LONGEST] for piece in PIECES] + [days[:LONGEST]]
    for reader in (read_moment, find_moments):
        slowest = sorted(((_milliseconds(text, reader), text[:24]) for text in long), reverse=True)
        print(f"{len(long)} texts of {LONGEST} characters, nothing remembered, {reader.__name__}, slowest:")
        for milliseconds, text in slowest[:8]:
            print(f"  {milliseconds:6.1f} ms  {text!r}")


def _milliseconds(text: str, reader: Callable[[str, datetime, ZoneInfo], object] = read_moment) -> float:
    for remembered in (absolute, respelt, _runs) if len(text) == LONGEST else ():
        remembered.cache_clear()
    began = time.perf_counter()
    reader(text, NOW, ZoneInfo("Africa/Bamako"))
    return 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    main()
