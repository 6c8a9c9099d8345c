"""What stands on the buttons of one message: short enough for a phone, and no two alike."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import takewhile

LONGEST = {1: 60, 2: 40}  # letters, by how many buttons share the row
NARROW = 32  # where more do


def labels(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Each label on one line, cut at a word where it is too long.

    Where two would read the same then, each keeps its beginning and the words in which it differs; where there are
    none, they are numbered.
    """
    texts = [(" ".join(text.split()), LONGEST.get(len(row), NARROW)) for row in rows for text in row]
    shown = [shortened(text, longest) for text, longest in texts]
    alike = defaultdict(set)
    for (text, _), label in zip(texts, shown, strict=True):
        alike[label].add(text)
    shown = [_telling(text, alike[label], longest) for (text, longest), label in zip(texts, shown, strict=True)]
    taken = set(shown)
    said: set[str] = set()
    for place, (label, (_, longest)) in enumerate(zip(shown, texts, strict=True)):
        number = 2
        while shown[place] in said or (shown[place] != label and shown[place] in taken):
            mark = f" ({number})"
            shown[place], number = shortened(label, longest - len(mark)) + mark, number + 1
        said.add(shown[place])
    each = iter(shown)
    return [[next(each) for _ in row] for row in rows]


def shortened(text: str, longest: int) -> str:
    """Its first words and «…»; a word that alone is too long is cut itself."""
    if len(text) <= longest:
        return text
    words = text[:longest].rpartition(" ")[0].rstrip(" ,;:.·–-«(")
    return f"{words or text[: longest - 1].rstrip()}…"


def _telling(text: str, others: set[str], longest: int) -> str:
    """The beginning, and the words from where it differs from those that would read the same."""
    if len(others) == 1:
        return shortened(text, longest)
    letters = zip(*others, strict=False)
    same = sum(1 for _ in takewhile(lambda at: len(set(at)) == 1, letters))
    start = max(text.rfind(" ", 0, same) + 1, 0)
    end = shortened(text[start:], longest // 2)
    return f"{shortened(text[:start].rstrip(), longest - len(end) - 1).removesuffix('…').rstrip()}… {end}".lstrip("… ")
