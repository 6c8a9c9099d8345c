"""What it costs to put near-same points together: `python -m benchmarks.grouping`.

The points of the fixtures said again and again as other people would: other places, a word less, a slip of the thumb.
No two are the same text. The time of the processor, the best of several rounds.
"""

import json
import random
import time
from pathlib import Path

from domain.grouping import groups_of

POINTS = Path(__file__).parent.parent / "tests" / "fixtures" / "points"
PLACES = ("Gao", "Kidal", "Ménaka", "Djibo", "Fada", "Mora", "Kousseri", "Diffa", "Bria", "Bunia", "Bentiu", "Gwoza")
ROUNDS = 5


def main() -> None:
    print("points   groups    seconds")
    for count in (300, 1_000, 10_000):
        texts = said_again(count)
        took = []
        for _ in range(ROUNDS):
            before = time.process_time()
            groups = groups_of(texts)
            took.append(time.process_time() - before)
        print(f"{count:6,}   {len(groups):6,}   {min(took):8.3f}")


def said_again(count: int) -> list[str]:
    texts = [
        json.loads(line)["text"] for path in sorted(POINTS.glob("*.jsonl")) for line in path.open(encoding="utf-8")
    ]
    chance = random.Random(2017)  # noqa: S311 - the same points every time
    said = dict.fromkeys(texts[:count])
    while len(said) < count:
        words = chance.choice(texts).split()
        if len(words) > 4 and chance.random() < 0.5:
            words.pop(chance.randrange(len(words)))
        if chance.random() < 0.4:
            slip = chance.randrange(len(words))
            letter = chance.randrange(len(words[slip]))
            words[slip] = words[slip][:letter] + words[slip][letter + 1 :]
        if chance.random() < 0.6:
            words += ["à", chance.choice(PLACES)]
        said[" ".join(filter(None, words))] = None
    return list(said)


if __name__ == "__main__":
    main()
