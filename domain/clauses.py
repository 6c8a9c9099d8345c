"""Which clauses of an item ask, and which merely tell: why, since when, for how many.

«Chaque semaine des bergers sautent, il faut plus de séances d'éducation au risque»: the second is what is asked. Signs
of asking and telling are words that hardly any sector has for itself, French and English.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_JOINING = r"\s(?=(?:alors que|parce qu|faute d|puisqu|vu qu|car|sinon|sans quoi|because|otherwise|while|since)\b)"
_JOINED = re.compile(_JOINING, re.IGNORECASE)
_MARK = re.compile(r"[.!?;:\n…(),–—-]")
# Where a clause may begin: «, il faut …», «, parce que …», «, prévoir …», what stands in brackets
_CLAUSE = re.compile(
    r"[.!?;:\n…]+(?=\s|$)\s*|\s[-–—]\s+|\s*\(|(?<!^\d)(?<!^\d\d)\)\s*"
    r"|,\s+(?=(?:on|ils?|elles?|nous|we|they|he|she|it|there|people|nobody|personne|les gens|faut|que|svp|please|pls|"
    r"merci|demande|aujourd|currently|donc|so|now|only|surtout|especially|particularly|notamment|d'où|depuis|that|which|"
    r"qui|dont|où|[^\W\d_]{3,}(?:er|ir|oir|endre|ondre|uire|aire|ettre))\b)"
    rf"|,?\s*{_JOINING}",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:(?:il )?(?:nous |leur )?faut|faudrait|il est (?:urgent|temps|important) de|demand\w*|recommand\w*|"
    r"recommend\w*|merci de|pri[eè]re de|svp|stp|please|pls|plz|need\w*|should|must|has to|would like|we ask|we want|"
    r"asks?|request\w*|urge[sd]?|call(?:s|ed|ing)? (?:for|on)|besoin d\w*|devrai\w*|plaid\w+|advocat\w+|"
    r"souhait\w*|nécessit\w+|let'?s)\b"
    r"|(?<!on )(?<!ils )(?<!elles )(?<!nous )\bdoi(?:t|vent)\b"
    r"|^\W*(?:que|qu'|(?:the )?hct to)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:on|ils?|elles?|nous|we|they|he|she|there|les gens|est|sont|ont|étai\w+|is|are|was|were|has|have|had|been|ne|"
    r"depuis|since|because|parce qu|sinon|otherwise|alors que|faute d)\b|\b[nc]['’]|\d ?%",
    re.IGNORECASE,
)
_LEADS_ON = re.compile(
    r"\W*(?:surtout|especially|particularly|notamment|sinon|car|parce|puisque|because|otherwise|while|whereas|alors|faute|"
    r"vu|since|depuis|sans quoi|so that|that|which|qui|dont|où|d'où)\b",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(
    r"\W*(?:\d{1,2}[.)]\s*)?(?:(?:ne pas|to|la|le|les|un|une|des|du|de|not|the|an?) |[ld]['’])*([^\W\d_]+)",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(r"[^\W\d_]{2,}(?:er|ir|oir|endre|ondre|uire|aire|ettre)$", re.IGNORECASE)
_SUPPORTING = frozenset(("appui", "soutien", "ensure", "support", "strengthen"))
# «il faut les former», «update it», «doter ces régions»: who or what they are is said before
_SAID_BEFORE = re.compile(
    r"\b(?:eux|elles|leurs?|them|it|this|these|those|ces|cette|(?:les?|la|en|y) (?=\w+(?:er|ir|re)\b))\b", re.IGNORECASE
)
_OPEN_BRACKET = re.compile(r"\([^()]*$")
_EXPLAINED = 2  # words in brackets; more of them are examples


@dataclass(frozen=True, slots=True)
class Asking:
    spans: Sequence[tuple[int, int]]  # none where the whole of it asks

    def has(self, place: int) -> bool:
        return not self.spans or any(begin <= place < end for begin, end in self.spans)


_ALL_OF_IT = Asking(())


def asking(text: str, is_act: Callable[[str], bool]) -> Asking:
    """Where a text heads and asks, and goes on with that; all of it where no clause of several merely tells."""
    if not (_MARK.search(text) or _JOINED.search(text)):  # a quicker look: most are of one clause
        return _ALL_OF_IT
    starts = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    spans = [(begin, end) for begin, end in pairwise(starts) if end > begin]
    if len(spans) < 2:
        return _ALL_OF_IT
    clauses = [text[begin:end] for begin, end in spans]
    asks = [_asks(clause, is_act) for clause in clauses]
    if not any(asks):
        return _ALL_OF_IT
    asks[0] = asks[0] or clauses[0].rstrip().endswith(":")
    kept: set[int] = set()
    for place, ((begin, _), clause) in enumerate(zip(spans, clauses, strict=True)):
        before = text[:begin].rstrip()[-1:]
        if before == ")" and place > 1:
            asks[place] = asks[place] or asks[place - 2]  # goes on with what stands before the brackets
        explains = before == "(" and len(clause.split()) > _EXPLAINED
        if asks[place] or not (explains or _TELLS.search(clause)):
            kept.add(place)
            if asks[place] and place and _SAID_BEFORE.search(clause):
                kept.add(place - 1)
    return Asking([spans[place] for place in sorted(kept)]) if len(kept) < len(spans) else _ALL_OF_IT


def in_brackets(text: str, place: int) -> bool:
    return _OPEN_BRACKET.search(text, 0, place) is not None


def _asks(clause: str, is_act: Callable[[str], bool]) -> bool:
    if _LEADS_ON.match(clause):
        return False
    if _ASKS.search(clause):
        return True
    first = _FIRST_WORD.match(clause)
    if first is None:
        return False
    word = first.group(1)
    return bool(_INFINITIVE.match(word)) or word.lower() in _SUPPORTING or is_act(word)
