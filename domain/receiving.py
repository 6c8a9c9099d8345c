"""What comes in as a reply: its separate items, and whether it is a contribution at all."""

import re
import unicodedata
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal

from domain import more_time, terms
from domain.decisions import Decision
from domain.groups import Act
from domain.roster import folded
from domain.submissions import Attachment, Before, OnBehalf, Source, Submission, Version, standing_answer

NEARLY_FULL = 2000  # Telegram's apps cut at a line's end or a space where there is one; never before the half
TEXT_LIMIT = 4096  # of one message, by Telegram
AT_ONCE = timedelta(seconds=3)
LATELY = timedelta(days=7)  # what was closed or transmitted within this may still be what a person answers
MOST_LINES = 12  # plain lines that may be a point each; more is a letter
A_REMARK = 12  # words: praise, a question, a word to somebody; more is hardly said without having something to add

_MARK = re.compile(
    r"^\s*(?:\(?\d{1,2}\s*[.)°\]:](?!\d)|\d{1,2}\s*[-–—]\s|\(?[a-hA-H]\)|[-–—•*✓✔▪◦·➢➤→]|\+(?=\s|[^\W\d_])|\d️?⃣)\s*"
)
_INLINE = re.compile(r"(?:(?<=\s)|^)\(?(\d{1,2})\s*[.)](?=\s)\s*")

# What people say that is no contribution. Folded words; to add a language, add lines.
_PLEASANTRIES = re.compile(
    r"\b(?:merci|beaucoup|bcp|infiniment|a tous|a toutes|a vous|tous|toutes|bien|note|notee|recu|recue|entendu|compris|"
    r"d avance|comprehension|attention|"
    r"d accord|dac|ok|okay|super|parfait|excellent|bravo|felicitations|bonjour|bonsoir|salut|cher|chers|cheres|"
    r"collegues|collegue|bonne|bon|journee|soiree|week end|reunion|cordialement|svp|pour|les?|la|l|info|infos|"
    r"information|informations|partage|rappel|message|c est|tres|et|de|du|des|votre|vos|travail|je vous|on|y|nous|"
    r"thanks|thank|you|many|much|so|very|all|everyone|everybody|dear|colleagues|noted|received|well|great|good|"
    r"morning|afternoon|evening|day|hello|hi|sure|perfect|fine|understood|regards|best|kind|the|for|reminder|sharing|"
    r"this|that|and|to|welcome|congratulations|yes|no|oui|non)\b"
)
_ACKNOWLEDGES = re.compile(
    r"\b(?:merci|ok|okay|recu|recue|note|notee|entendu|compris|d accord|dac|parfait|super|thanks|thank|received|noted|"
    r"understood|perfect)\b"
)
# What people write above a list. Folded words; to add a language, add words.
_ABOVE_A_LIST = re.compile(
    r"^(?:bonjour|bonsoir|salut|cher|chers|chere|cheres|dear|hello|hi|good morning|good afternoon)\b|"
    r"\b(?:contributions?|priorit\w+|points?|propos\w+|recommand\w+|recommend\w+|suggest\w+|suggestions?|reponses?|"
    r"retours?|commentaires?|remarques?|ajouts?|apports?|elements?|inputs?|answers?|reply|replies|comments?|feedback|"
    r"voici|ci (?:joints?|jointes?|dessous|apres|bas)|suivante?s?|suite a|trouver|comme suit|here (?:are|is)|below|"
    r"following|follows|find|attached|reunion|meeting|de la part|au nom|on behalf|nos|notre|our|my|mes)\b"
)
# What people write beside a file that says it all. Folded words; to add a language, add words.
_COVERS = re.compile(
    r"\b(?:ci joints?|ci jointes?|pieces? jointes?|en pj|en attachement|merci de trouver|"
    r"en annexe|en attache|veuillez trouver|je vous envoie|"
    r"voir (?:le |la |notre |mon |l )?(?:fichier|document|piece|annexe|fiche|note|liste|matrice)|"
    r"voici (?:le |la |les |notre |nos |mon |ma |mes |l )?(?:fichiers?|documents?|texte|contributions?|apports?|"
    r"priorites|points|reponses?|liste|note|fiche|matrice)|attached|enclosed|please find|"
    r"see (?:the |our |my )?(?:file|document|attachment|annex)|here (?:is|are|s) (?:the |our |my |a |an )?"
    r"(?:files?|documents?|text|contributions?|inputs?|priorities|points|answers?|list|note|sheet|matrix))\b"
)
_OF_A_FILE = re.compile(
    r"\b(?:fichiers?|documents?|pieces?|textes?|listes?|notes?|fiches?|matrices?|tableaux?|files?|texts?|lists?|sheets?|"
    r"matrix|version|finale?|signee?|signed|word|pdf|excel|d|l|de|du|des|le|la|les|un|une|a|au|aux|en|pour|par|sur|et|"
    r"votre|vos|an?|of|for|in|on|with|by|from|your|as|agreed|demandee?s?|convenue?s?|requested|joints?|jointes?)\b"
)
_COMMENTS = re.compile(r"\b(?:commentaires?|remarques?|observations?|retours?|comments?|remarks?|feedback)\b")
COVERING = 25  # words
LONGEST_ADDRESS = 4  # words: «Chère Madame Mariam Diallo»
SIGNATURE = 8  # words: «Cordialement, Awa Touré, NRC»
# What people begin with who add to what they said. Folded words; to add a language, add words.
_A_POINT = (
    r"(?:points?|priorites?|propositions?|recommandations?|elements?|demandes?|suggestions?|priority|priorities|items?|"
    r"proposals?|recommendations?|requests?)"
)
_NTH = {
    word: number
    for number, words in enumerate(
        (
            "deuxieme second seconde 2e 2eme 2nd",
            "troisieme third 3e 3eme 3rd",
            "quatrieme fourth 4e 4eme 4th",
            "cinquieme fifth 5e 5eme 5th",
            "sixieme sixth 6e 6eme 6th",
            "septieme seventh 7e 7eme 7th",
            "huitieme eighth 8e 8eme 8th",
            "neuvieme ninth 9e 9eme 9th",
            "dixieme tenth 10e 10eme 10th",
        ),
        2,
    )
    for word in words.split()
}
_ADDS = re.compile(
    r"^(?:(?:please|pls|svp|merci|d|de|veuillez|nous|je|j|on|i|we|voulons|veux|veut|voudrais|voudrions|souhaite|"
    r"souhaitons|aimerais|aimerions|want|wish|would|like|to|ll|will) ){0,5}"
    r"(?:add|adding|a ajouter|ajouter|ajoutez|ajoute|ajoutons|rajouter|rajoutez|rajoute|rajoutons|a rajouter|"
    r"je complete|nous completons|en complement|complement|pour completer|"
    r"et aussi|and also|also|autres? points?(?! d eau\b)|de plus(?! en plus)|par ailleurs|en outre|moreover|"
    r"furthermore|in addition|additional\w*|(?:and )?one more|another|further to|and an? further|"
    r"(?:et )?(?:un|une|deux|trois|quelques) (?:autres?|dernier|derniere|derniers|dernieres|nouveaux?) "
    rf"{_A_POINT}(?! d eau\b)|"
    rf"(?:un|une|deux|trois) {_A_POINT} (?:de plus|en plus|supplementaires?)|"
    rf"encore (?:un|une|deux|trois|quelques) (?:autres? )?{_A_POINT}|encore (?:une? )?{_A_POINT}|"
    rf"(?:two|three|a few|some) more {_A_POINT}|an? (?:last|final|new|further|extra) {_A_POINT}|"
    rf"(?:une?|an?) (?:{'|'.join(_NTH)}) {_A_POINT}|(?:et|and) (?:une?|an?) (?:{'|'.join(_NTH)}))\b"
)
_NUMBERED_POINT = re.compile(
    rf"^(?:et |and )?(?:une? |an? |le |la |the |notre |our )?(?:(?P<nth>{'|'.join(_NTH)})(?: {_A_POINT})?|"
    rf"{_A_POINT} (?:n |no |number )?(?P<number>\d{{1,2}}))\b"
)
# «Ajout DRC : …», «Complément à notre réponse», «Addition from DRC»: the words of such a heading, and what parts it.
_MORE = re.compile(r"\b(?:r?ajouts?|additions?|complements?)\b")
_OF_IT = re.compile(
    r"\b(?:a|au|aux|to|de|d|du|des|from|by|of|pour|for|la|le|l|les|the|une?|an|part|nom|notre|nos|our|petite?s?|small|"
    r"mon|ma|mes|my|cote|voici|here|is|ci|dessous|"
    r"reponses?|contributions?|answers?|points?)\b"
)
_PARTS_A_HEADING = re.compile(r"\s*(?::|\n|\s[-–—]\s)\s*(?=\S)|\s+(?=\(?\d{1,2}\s*[.)]\s)")
_NO_MORE = re.compile(
    r"(?:aucune?|neant|rien|ras|none|nil|nothing|no)"
    r"(?: (?:autre|other|pour (?:le moment|l instant)|for now|a ce stade))?"
)
_ENDS_A_POINT = re.compile(r"\s*[;,](?:\s*(?:et|ou|and|or))?\Z", re.IGNORECASE)  # of «1) …; 2) …; et 3) …»
LONGEST_HEADING = 80  # characters
_GREETED = r"(?:bonjour|bonsoir|salut|hello|hi|dear|ch[eè]re?s?)\b[^\n:,.!]{0,40}[,.!\n]\s*"
_ADDED_MARK = re.compile(r"^\s*\+(?=\s|[^\W\d_])\s*")
_LEAD = re.compile(r"\s*(?P<lead>\S[^\n]{0,79}?)\s+(?=\(?\d{1,2}\s*[.)](?=\s))")
BESIDE_A_NAME = 2  # words: «DRC Mali», «Pour le DRC»
_CLOSINGS = re.compile(
    r"^\s*(?:cordialement|bien (?:cordialement|à vous)|merci|salutations|respectueusement|(?:kind|best|warm) regards|"
    r"regards|thanks|thank you|best)\b",
    re.IGNORECASE,
)
# How plain lines go on with the one before, and what is still open at a line's end. Folded words.
_GREETING = re.compile(
    r"^(?:bonjour|bonsoir|salut|chers?|cheres?|mesdames|madame|monsieur|dear|hello|hi|good morning|good afternoon)\b"
)
_ANNOUNCES = re.compile(
    r"^(?:voici|ci (?:joints?|jointes?|dessous|apres)|veuillez|please find|here (?:are|is)|below)\b"
)
_GOES_ON = re.compile(
    r"^(?:et|ou|mais|donc|car|or|ni|puis|aussi|ainsi|cependant|toutefois|neanmoins|en effet|par ailleurs|de plus|"
    r"en outre|c est|cela|ceci|ces|cette|cet|ce|il|elle|ils|elles|leurs?|nous|notre|nos|qui|que|dont|and|but|so|"
    r"also|however|therefore|moreover|in addition|this|these|those|it|they|their|we|our|which|that)\b"
)
_OPEN_END = re.compile(
    r"(?:[,:(/–—-]|\b(?:et|ou|de|du|des|d|le|la|les|l|un|une|a|au|aux|en|dans|pour|par|sur|avec|sans|chez|vers|entre|"
    r"que|qui|dont|and|or|of|the|to|in|on|an|for|with|by|from|at|that|which))$"
)
_TWO_SENTENCES = re.compile(r"[.!?…]\s+[^\W\d_a-zà-ÿ]")
# How «nothing» is said, for whom, and with what politeness. Folded words; to add a language, add lines.
_NOTHING = (
    r"(?:(?:nous n avons|je n ai|on n a|il n y a|we have|i have|there is) )?"
    r"(?:rien (?:(?:d autre|de plus|de nouveau|de particulier|de special) )?a (?:ajouter|signaler|declarer|rajouter)|"
    r"nothing (?:(?:else|more|further|new|special) )?to (?:add|report|declare)|ras|r a s|sans ajout|neant|"
    r"pas d(?:e|autres?| autres?) (?:commentaire|remarque|observation|ajout)s?|pas d (?:observation|ajout)s?|"
    r"aucune? (?:autre )?(?:commentaire|remarque|observation|ajout)s?|"
    r"no (?:(?:other|further|more|additional) )?(?:comment|remark|addition)s?)"
)
_NONE = (  # so begins too what says that something is lacking: «no input for shelter in Gao»
    r"(?:(?:nous n avons|je n ai|on n a|we have|i have) )?"
    r"(?:pas d(?:e| autres?) contributions?|aucune? (?:autre )?contributions?|"
    r"no (?:(?:other|further|more|additional) )?(?:input|contribution)s?|nil|none)"
)
_FOR_US = (
    r"(?:(?:de|pour|du) (?:notre|mon|ma|nos) (?:cote|part)|(?:from|on|for) (?:our|my) (?:side|end|part)|"
    r"(?:from|for) us|pour (?:nous|moi)|chez nous|a ce (?:stade|jour)|pour (?:l instant|le moment)|"
    r"(?:for|at) (?:now|the moment)|at this (?:stage|point))"
)
_BEHIND_IT = r"(?:cote|pour|for|on|sur|concernant|regarding|about|quant a|as for|from|de|d|du|des|to|a|au|aux)"
_SAYS_NOTHING = re.compile(rf"(?P<none>{_NONE})\b|{_NOTHING}\b")
_FOR_THEM = re.compile(r"^(?:pour|for|from|chez|de la part de)\b")
_BUT = re.compile(
    r"\b(?:mais|sauf|hormis|excepte|cependant|toutefois|neanmoins|par contre|en revanche|sinon|si ce n est|en dehors|"
    r"a part|but|except|however|although|though|apart from|other than|unless)\b"
)
_SAYS_MORE = re.compile(
    r"\b(?:il|elle|ils|elles|je|i|we|they|it|nous (?!remerci|vous|tous)\w+|is|are|was|were|has|have|needs?|must|should|"
    r"(?<!l )(?<!nord )(?<!sud )est|sont|faut|faudrait|manqu\w+|doi\w+|besoins?|reste\w*|seulement|juste|uniquement|"
    r"plutot|only|just|rather|also|aussi|bloqu\w+|blocked|coupe\w*|fermee?s?|closed|panne)\b"
)
_COURTESY = re.compile(
    r"\b(?:remerci\w+|vous|bientot|fin|nice|have|warm|sincer\w+|meilleures|salutations|respectueusement|wishes|"
    r"take care|bon courage|continuation|excellente|avance|in advance)\b"
)
_COURTEOUS = re.compile(
    r"\b(?:merci|remerci\w+|thanks?|bonjour|bonsoir|salut|hello|hi|dear|chers?|cheres?|cordialement|salutations|"
    r"respectueusement|regards|wishes|sincerely|bonne|bon|excellente|good|nice|best|great|bientot|"
    r"bien a vous|ok|okay|note|noted|recu|received|entendu|compris|understood|"
    r"d accord|parfait|perfect|bravo|non|no|oui|yes|svp)\b"
)
_AROUND_A_NAME = re.compile(
    r"\b(?:et|and|la|le|les|l|the|pour|for|from|de|du|des|of|decision|appel|call|points?|no|n)\b"
)
_PARTS = re.compile(r"[^\w\s'’#-]+|\n+|(?<=\s)-+|-+(?=\s)")
A_NAME = 3  # words: what is no more behind «rien à ajouter», «… pour» may be whom or what it is said for, or who signs


def read_items(text: str, names: Iterable[str] = (), *, most: int = 1, by_line: bool | None = None) -> tuple[str, ...]:
    """The separate points: numbered or bulleted lines, or «1) … 2) …» in one line; else the whole text is one.

    Lines without a mark are a point each where so many are asked for, at `most`, and each can stand by itself;
    `by_line`, where somebody said that they are, or that they are not.

    Words before the first mark are an introduction, and those after a closing a signature; the submission's text
    keeps them word for word. A short line above bullets that introduces nothing lacks its own bullet: it is the first
    point. `names`: of the organisations and of what was asked, which stand above a list and are no point.
    A heading that announces more of an answer is none either.
    """
    names = tuple(names)
    text = _lead_apart(_behind_its_heading(text, names), names)
    lines = plain_lines(text, names)
    if by_line is not False and (by_line or (len(lines) <= most and _stand_alone(lines))) and len(lines) > 1:
        return tuple(_ENDS_A_POINT.sub("", line) for line in lines)
    introduction: list[str] = []
    marked: list[str] = []
    signing = False
    for line in _one_mark_a_line(text).splitlines():
        if match := _MARK.match(line):
            marked.append(line[match.end() :].strip())
            signing = False
        elif not marked:
            introduction.append(line)
        else:
            signing = signing or _is_closing(line)
            if not signing:
                marked[-1] = f"{marked[-1]} {line.strip()}".strip()
    items = tuple(item for item in (_ENDS_A_POINT.sub("", item) for item in marked) if item)
    if len(items) == 1 and not (_introduces("\n".join(introduction)) or _leads("\n".join(introduction), names)):
        return (text.strip(),)  # one bullet under a statement belongs to it
    if len(items) > 1 and (first := _unmarked_point(_one_mark_a_line(text), introduction, names)):
        return (first, *items)
    return items or ((_without_lead(text, names),) if text.strip() else ())


def _lead_apart(text: str, names: Iterable[str]) -> str:
    """«Pour TDH 1) …», «Please add: 4) …»: what leads in stands on a line of its own, as if it had been written so."""
    lead = _LEAD.match(text)
    return f"{lead['lead']}\n{text[lead.end() :]}" if lead and _leads(lead["lead"], tuple(names)) else text


def _leads(words: str, names: Iterable[str]) -> bool:
    numbered = re.fullmatch(r"#\d{1,4}\W*", words)  # of the decision, which it is known to be for
    announced = numbered or (words.endswith(":") and _ABOVE_A_LIST.search(folded(words)))
    return (
        bool(announced)
        or _names_only(words, names)
        or bool(_ADDS.match(folded(words)) or _GREETING.match(folded(words)))
    )


def _without_lead(text: str, names: Iterable[str]) -> str:
    """«Bonjour Mariam, notre priorité : …», «Autre point : …», «#1 …»: a single point begins behind it."""
    text = re.sub(r"\A\s*#\d{1,4}\s+(?=\S)", "", text)
    lead = re.match(r"\s*(?P<lead>[^\s:][^\n:]{0,79}?)\s*:\s+(?=\S)", text)
    words = folded(lead["lead"]) if lead else ""
    leads = len(words.split()) <= A_REMARK and (
        _GREETING.match(words)
        or _ADDS.match(words)
        or (_NUMBERED_POINT.fullmatch(words) and "\n" not in text.strip())
        or _names_only(words, names)
    )
    return text[lead.end() :].strip() if lead and leads else text.strip()


def adds_to(standing: Submission, text: str, names: Iterable[str], *, files: bool) -> bool:
    """Whether the answer goes on with the one that stands: «4) …» behind three points, «please add …».

    So do mere words after an answer that was only a file. `files`: it brings files itself.
    """
    had = standing.current
    said = re.sub(rf"\A\s*{_GREETED}", "", text, flags=re.IGNORECASE)
    names = tuple(names)
    says_more = _says_more(said, len(had.items)) or _behind_its_heading(said, names) != said
    says_so = goes_on(_lead_apart(said, names), standing) or bool(had.items and says_more)
    only_file = not had.items and had.attachments and text.strip() and not (files or looks_like_comment(text))
    return not standing.nothing_to_add and bool(says_so or only_file)


def _says_more(text: str, standing: int) -> bool:
    """«+ …», «autre point : …», «un quatrième point : …»; «point 4 : …» where it is the next after so many."""
    words = folded(text)
    numbered = _NUMBERED_POINT.match(words) if ":" in text[:40] else None
    number = (int(numbered["number"]) if numbered["number"] else _NTH[numbered["nth"]]) if numbered else 0
    return bool(_ADDED_MARK.match(text) or _ADDS.match(words) or number == standing + 1)


def _behind_its_heading(text: str, names: Iterable[str]) -> str:
    """What follows «Ajout DRC : …», also behind a greeting; all of it where nothing is headed so."""
    said = re.sub(rf"\A\s*{_GREETED}", "", text, flags=re.IGNORECASE)
    for parts in _PARTS_A_HEADING.finditer(said, 0, LONGEST_HEADING):
        if _announces_more(said[: parts.start()], names):
            return said[parts.end() :]
        if "\n" in parts[0]:
            break
    return text


def _announces_more(head: str, names: Iterable[str]) -> bool:
    """«Ajout», «Ajout DRC», «Complément à la contribution de DRC»; not «Ajout de latrines», which is a point."""
    words = f" {folded(head)} "
    if not _MORE.search(words):
        return False
    for name in sorted(map(folded, names), key=len, reverse=True):
        words = words.replace(f" {name} ", "  ")
    return not _OF_IT.sub(" ", _MORE.sub(" ", words)).strip()


def points_in(
    text: str,
    files: Iterable[Attachment],
    names: Iterable[str] = (),
    *,
    most: int = 1,
    by_line: bool | None = None,
) -> tuple[str, ...]:
    """As `read_items`; «ci-joint nos priorités» beside a file is no point: what it says stands in the file."""
    names = tuple(names)
    return (
        ()
        if any(files) and by_line is None and _only_covers(_behind_its_heading(text, names), names)
        else read_items(text, names, most=most, by_line=by_line)
    )


def _only_covers(text: str, names: Iterable[str]) -> bool:
    if len(text.split()) > COVERING or any(_MARK.match(line) for line in _one_mark_a_line(text).splitlines()):
        return False
    said = [part for part in re.split(r"[\n.!;:]+", text) if folded(part)]
    closed = next((n for n, part in enumerate(said) if n and _CLOSINGS.match(part)), len(said))
    if len(" ".join(said[closed:]).split()) <= SIGNATURE:
        said = said[:closed]
    known = {word for name in names for word in folded(name).split()}
    return all(_covers(part, known) for part in said)


def _covers(part: str, known: Container[str]) -> bool:
    """«Ci-joint les priorités du DRC pour mai», «Bonjour Mariam»; with more to say than that it may be a point."""
    words, left = folded(part), folded(part)
    address, _, rest = part.partition(",")
    if _GREETING.match(words) and len(address.split()) <= LONGEST_ADDRESS:
        left = folded(rest)
    for said_of_files in (_COVERS, _PLEASANTRIES, _ABOVE_A_LIST, _OF_A_FILE):
        left = said_of_files.sub(" ", left)
    more = [word for word in left.split() if word not in known]
    return not more or bool((_COVERS.search(words) or _is_closing(part)) and len(more) <= BESIDE_A_NAME)


def plain_lines(text: str, names: Iterable[str] = ()) -> tuple[str, ...]:
    """What would be the points if each line was one, or each paragraph; nothing where marks tell the points.

    Greetings, introductions, names and what follows a closing are none.
    """
    lines = text.splitlines()
    if any(_MARK.match(line) for line in _one_mark_a_line(text).splitlines()):
        return ()
    while lines and _opens(lines[0], names):
        lines.pop(0)
    closed = next((n for n, line in enumerate(lines) if n and _is_closing(line)), len(lines))
    lines = [line.strip() for line in lines[:closed]]
    while lines and (not _has_letters(lines[-1]) or _names_only(lines[-1], names)):
        lines.pop()
    alone = tuple(filter(None, lines))
    paragraphs = tuple(" ".join(part.split()) for part in re.split(r"\n{2,}", "\n".join(lines)) if part.strip())
    return alone if len(paragraphs) < 2 or _stand_alone(alone) else paragraphs


def _opens(line: str, names: Iterable[str]) -> bool:
    """«Bonjour Mariam,», «Voici nos points», «DRC Mali», «Merci,», nothing at all: no point, above plain lines."""
    words = folded(line)
    if not words or line.rstrip().endswith(":") or _names_only(line, names) or _is_closing(line):
        return True
    if len(words.split()) > A_REMARK:
        return False
    after = line.partition(",")[2]
    return bool(_GREETING.match(words) and is_polite(after)) or bool(_ANNOUNCES.match(words))


def _stand_alone(lines: Sequence[str]) -> bool:
    """Each of them is a point by itself: none goes on with the one before, or is left open at its end."""
    if not lines or _ABOVE_A_LIST.search(folded(lines[0])):
        return False  # perhaps it introduces the others: it is asked, not decided
    begun = [line.lstrip("«»\"'“”‘’( ") for line in lines]
    ends = {line[-1] in ".!…" for line in (lines[:-1] if len(lines) > 2 else lines)}
    return (
        len(ends) == 1
        and all(_has_letters(line) and not line[:1].islower() for line in begun)
        and not any(line.endswith("?") or _GOES_ON.match(folded(line)) for line in lines)
        and not any(_OPEN_END.search(_unaccented(line)) for line in lines)
        and not any(_TWO_SENTENCES.search(line) for line in lines)
    )


def _has_letters(text: str) -> bool:
    return any(c.isalpha() for c in text)


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def _names_only(line: str, names: Iterable[str]) -> bool:
    """«DRC Mali», «Pour le DRC», the title of what was asked."""
    words = f" {folded(line)} "
    named = (name for name in map(folded, names) if name and f" {name} " in words)
    return any(len(words.replace(name, " ").split()) <= BESIDE_A_NAME for name in named)


def _introduces(text: str) -> bool:
    """«Bonjour à tous», «Nos priorités :»: words that are no point by themselves."""
    return not text.strip() or text.rstrip().endswith(":") or looks_like_comment(text)


def _unmarked_point(text: str, before: list[str], names: Iterable[str]) -> str:
    """«Protection des civils à Ménaka» above bullets, or above «2)»; empty where what stands there introduces them."""
    if is_numbered_from_the_first(text):
        return ""
    lines = [line.strip() for line in before if line.strip()]
    above = [n for n, line in enumerate(lines) if _is_heading(line, names)]
    words = " ".join(lines[above[-1] + 1 if above else 0 :])
    return "" if len(words.split()) > A_REMARK else words


def _is_heading(line: str, names: Iterable[str]) -> bool:
    """«Bonjour Mariam», «Contribution de DRC», «Voici nos points», «DRC Mali», the title of what was asked."""
    words = folded(line)
    if _introduces(line) and (len(words.split()) > 1 or line.endswith(":") or is_polite(line)):
        return True  # a word alone, like «Déminage», is short but no comment above others
    return bool(_ABOVE_A_LIST.search(words)) or _names_only(line, names)


def _is_closing(line: str) -> bool:
    """«Cordialement,», «Merci d'avance»; «Merci de prioriser le Nord» asks for something and is none."""
    return bool(_CLOSINGS.match(line)) and len(_PLEASANTRIES.sub("", folded(line)).split()) <= 1


def _one_mark_a_line(text: str) -> str:
    """Breaks «1) accès 2) documents» before each number, when the numbers count up from 1."""
    marks = list(_INLINE.finditer(text))
    numbers = [int(m[1]) for m in marks]
    if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)):
        return text
    for mark in reversed(marks):
        text = text[: mark.start()] + "\n" + text[mark.start() :]
    return text


def before_points(text: str) -> str:
    """What stands before the first of several points, as it was written; nothing where there are none."""
    lines = _one_mark_a_line(text).splitlines(keepends=True)
    marked = [n for n, line in enumerate(lines) if _MARK.match(line)]
    return "".join(lines[: marked[0]]).rstrip() if len(marked) > 1 else ""


def is_numbered_from_the_first(text: str) -> bool:
    """Whoever numbers their points from 1 (or a) on numbered all of them: what stands before is none."""
    first = next((line for line in _one_mark_a_line(text).splitlines() if _MARK.match(line)), "")
    return bool(re.match(r"\s*\(?[1aA]\W", first))


def goes_on(text: str, standing: Submission) -> bool:
    """Numbered on from the answer that stands, «4) …» after three points: an addition to it, not another answer."""
    first = next(
        (m for line in _one_mark_a_line(text).splitlines() if (m := re.match(r"\s*\(?(\d{1,2})\W", line))), None
    )
    count = len(standing.current.items)
    return first is not None and bool(_MARK.match(first.string)) and 1 < int(first[1]) == count + 1


def is_polite(text: str) -> bool:
    """A greeting or thanks, and nothing else."""
    return not _PLEASANTRIES.sub("", folded(text)).strip()


def only_acknowledges(text: str) -> bool:
    """«Merci», «ok», «bien reçu», 👍: beside an answer that stands it can be nothing else."""
    words = folded(text)
    if "?" in text:
        return False
    return not words or (is_polite(text) and bool(_ACKNOWLEDGES.search(words)) and len(words.split()) <= 6)


def warm_up() -> None:
    """Pays now for what is read once and kept, so that the first to answer does not wait for it."""
    _matters()


def says_nothing_to_add(text: str, names: Iterable[str] = ()) -> bool:
    """«Rien à ajouter», «RAS», «nothing to add for #2» as the whole message; «… pour les abris, mais …» is none.

    Beside it may stand politeness, names, and for whom it is said. Whatever else stands there may be a point: over an
    answer «nothing» keeps no words, so in doubt it is not understood as one.
    """
    text = unicodedata.normalize("NFC", text)
    if any(_MARK.match(line) and not _is_courteous(line) for line in text.strip().splitlines()[1:]):
        return False
    more = _behind_its_heading(text, names)
    if more != text and _NO_MORE.fullmatch(folded(more)):
        return True
    but = _BUT.search(folded(text))
    if but and not _is_courteous(folded(text)[but.end() :]):
        return False
    parts = [part for part in _PARTS.split(re.sub(r"[«»“”\"]|\b[Nn]/[Aa]\b", _plainly, text)) if folded(part)]
    if re.match(r"\s*r\.\s?a\.\s?s\b", text, re.IGNORECASE):
        parts = ["ras", *parts[3:]]
    while parts and not _begins_with_nothing(parts[0]) and _is_beside_it(parts[0]) and not folded(parts[0]).isdecimal():
        parts.pop(0)  # «DRC : rien à ajouter»; of «1) Rien à ajouter» it is a point
    if not parts or not _begins_with_nothing(parts[0]):
        return False
    return all(map(_is_beside_it, parts[1:]))


def _is_beside_it(part: str) -> bool:
    return _is_courteous(part) or _is_for_whom(part) or _is_a_name(part)


def _plainly(found: re.Match[str]) -> str:
    return "nil" if "/" in found[0] else " "


def _begins_with_nothing(part: str) -> bool:
    """«Bonjour rien à ajouter pour les abris merci»: what follows is whom or what it is said for, in a few words."""
    words = _BUT.split(folded(part))[0]
    found = _SAYS_NOTHING.search(words)
    if not found or not is_polite(words[: found.start()]):
        return False
    behind = re.sub(rf"^(?: {_FOR_US}\b)+", "", words[found.end() :]).strip()
    if not behind or _is_courteous(behind):
        return True
    if not re.match(rf"{_BEHIND_IT}\b", behind) or _SAYS_MORE.search(behind):
        return False
    if found["none"]:
        return _is_a_name(" ".join(re.findall(r"\w+", part)[len(words[: found.end()].split()) :]))
    written = re.search(r"\b[A-Z]{2,}\s+([^\W\d_A-Z]\w*)", part)  # «pour NRC forages en panne»: more than a name
    beside = written is not None and not (is_polite(written[1]) or _OPEN_END.search(_unaccented(written[1])))
    left = [word for word in _PLEASANTRIES.sub(" ", behind).split() if not _OPEN_END.search(word)]
    return not beside and len(left) <= A_NAME


def _is_courteous(part: str) -> bool:
    """«Merci beaucoup Mariam», «bonne journée à tous», «bien cordialement»; «partage d'informations» is a point."""
    words = folded(part)
    left = _COURTESY.sub(" ", _PLEASANTRIES.sub(" ", _BUT.sub(" ", words))).split()
    written = [word for word in re.findall(r"\w+", part) if folded(word) in left]
    return bool(_COURTEOUS.search(words)) and len(written) >= len(left) and _is_a_name(" ".join(written))


def _is_for_whom(part: str) -> bool:
    """«De notre côté», «from our side», «pour DRC»."""
    words = folded(part)
    return bool(re.fullmatch(rf"(?:{_FOR_US} ?)+", words) or (_FOR_THEM.match(words) and _is_a_name(part)))


def _is_a_name(part: str) -> bool:
    """«Awa Touré», «Kidal and Ménaka», «la 2»; a word that people make points of is none: «Déminage», «VBG»."""
    words = [word for word in re.findall(r"[^\W_]+", part) if not _AROUND_A_NAME.fullmatch(folded(word))]
    most = 1 if part.isupper() else A_NAME
    return len(words) <= most and all(
        (word[0].isupper() or (word.isdecimal() and len(word) <= 3)) and folded(word) not in _matters()
        for word in words
    )


@lru_cache(maxsize=1)
def _matters() -> frozenset[str]:
    """Single words that points are made of; organisations among the people are names."""
    forms = re.split(r"[,\n]|\w+:", f"{terms.ACTS},{terms.SUBJECTS}")
    people = (form for form in re.split(r"[,\n]|\w+:", terms.PEOPLE) if not form.strip().isupper())
    return frozenset(word for form in (*forms, *people) if " " not in (word := folded(form)) and word)


def looks_like_comment(text: str) -> bool:
    """Thanks, a greeting, «bien noté», a short question, only emoji, or that the answer comes later: asked about."""
    words = folded(text)
    if not any(unicodedata.category(c).startswith("L") for c in words):
        return True
    if any(_MARK.match(line) for line in text.splitlines()):
        return False
    if text.strip().endswith("?") and len(words.split()) <= 25:
        return True
    if more_time.is_asked_for(text):
        return True
    return not _PLEASANTRIES.sub("", words).strip() or len(_PLEASANTRIES.sub("", words).split()) <= 1


def asks_for_time(text: str) -> bool:
    """«Il nous faut plus de temps»; a point of a list that needs more time is none such."""
    return looks_like_comment(text) and more_time.is_asked_for(text)


def is_remark(text: str) -> bool:
    """Short and no list: asked about where praise is as likely as a contribution, or an answer stands already."""
    return len(text.split()) <= A_REMARK and not any(_MARK.match(line) for line in _one_mark_a_line(text).splitlines())


def receive(
    decision: Decision,
    *,
    organisation: str | None,
    author: int,
    author_name: str,
    source: Source,
    text: str,
    attachments: tuple[Attachment, ...] = (),
    at: datetime,
    on_behalf: OnBehalf | None = None,
    doubtful: bool = False,
    may_vote: bool = False,
    names: Iterable[str] = (),
) -> Submission:
    """A reply becomes a submission, kept at once whatever is unclear; `held` says what must still be asked.

    `doubtful`: from where it was written, or because an answer stands, a remark is as likely as a contribution.
    `may_vote`: it may be a vote, with its reasons, in a ranking round.
    `names`: as in `read_items`.
    """
    nothing = not attachments and says_nothing_to_add(text, names)
    held: Literal["comment?", "organisation?"] | None = None
    items = () if nothing else points_in(text, attachments, names, most=most_asked(decision))
    remark = may_vote or looks_like_comment(text) or (doubtful and is_remark(text) and len(items) < 2)
    if on_behalf:  # noted as an answer; that one is still to come is a mistake of the moment
        remark = asks_for_time(text)
    if not attachments and not nothing and remark:
        held = "comment?"
    elif organisation is None:
        held = "organisation?"
    version = Version(at, text, items, attachments)
    return Submission(
        decision=decision.id,
        number=0,
        organisation=organisation,
        author=author,
        author_name=author_name,
        source=source,
        versions=(version,),
        nothing_to_add=nothing,
        on_behalf=on_behalf,
        held=held,
    )


def asks_for_comments(decision: Decision) -> bool:
    """«Commentaires sur les TdR»: there a comment is the answer, and is not to be told from one by that word."""
    return bool(_COMMENTS.search(folded(decision.title)))


def is_over(decision: Decision, organisation: str, now: datetime) -> bool:
    """What this organisation is asked for was due before now, or was closed by hand and no more time granted to it."""
    due, closure = decision.due_for(organisation), decision.closure
    closed_for_it = closure is not None and closure.by is not None and due == decision.contributions_due
    return due is not None and (now > due or closed_for_it)


def most_asked(decision: Decision) -> int:
    """How many points an answer may hold: one where no number was asked for, any where it is that of the whole."""
    if decision.wanted is None:
        return 1
    return decision.wanted.at_most if decision.wanted.each else MOST_LINES


def edited(
    submission: Submission,
    text: str,
    at: datetime,
    files: tuple[Attachment, ...] = (),
    names: Iterable[str] = (),
    *,
    most: int = 1,
) -> Submission:
    """The changed Telegram message is a new version, and what was held, or was a comment, is judged again.

    `files` are those the message holds now; what other messages brought along stays.
    """
    current = submission.current
    attachments = _exchanged(current, files)
    own = points_in(text, attachments, names, most=most, by_line=submission.by_line)
    text = _behind(current, text)
    nothing = not attachments and says_nothing_to_add(text, names)
    items = () if nothing else (*current.items[: current.before.points], *own)
    version = replace(current, at=at, text=text, items=items, attachments=attachments)
    changed = replace(submission, versions=(*submission.versions, version), nothing_to_add=nothing)
    was_comment = submission.comment or submission.held == "comment?"
    if was_comment and (attachments or not looks_like_comment(text)):
        return settled(changed, organisation=submission.organisation)
    return changed


def _exchanged(said: Version, files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """A message holds one file: another one takes its place, before the rest of its album and after what was joined."""
    place, new = said.before.files, [f for f in files if f.id not in {a.id for a in said.attachments}]
    return (*said.attachments[:place], *new, *said.attachments[place + len(new) :])


def _behind(said: Version, own: str) -> str:
    """Words of its own message behind those that were joined before it."""
    return _lines(said.text[: said.before.letters], own)


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def empties(before: Submission, after: Submission) -> bool:
    """The edit leaves nothing but thanks or a greeting: asked about, and what was said before stands meanwhile."""
    was_answer = before.held != "comment?" and not before.comment and before.on_behalf is None
    says_something = after.nothing_to_add or after.current.attachments or not looks_like_comment(after.current.text)
    return was_answer and not says_something


def continued(submissions: Iterable[Submission], author: int, chat: int, at: datetime) -> Submission | None:
    """The answer just sent by this author in this chat that the next message goes on with.

    Telegram's apps cut what is over 4096 characters into several messages, sent at once; the first are nearly full.
    """
    long = [
        s
        for s in submissions
        if s.author == author
        and s.source.chat == chat
        and s.withdrawn is None
        and s.on_behalf is None
        and len(s.current.text) >= NEARLY_FULL
        and timedelta(0) <= at - s.current.at <= AT_ONCE
    ]
    return max(long, key=lambda s: s.number, default=None)


def with_part(
    submission: Submission,
    text: str,
    attachments: tuple[Attachment, ...],
    names: Iterable[str] = (),
    *,
    most: int = 1,
) -> Submission:
    """A further part of the same album: one submission, not several."""
    last = submission.current
    words, files = _lines(last.own, text), (*last.attachments, *attachments)
    own = points_in(words, files, names, most=most, by_line=submission.by_line)
    items = (*last.items[: last.before.points], *own)
    version = replace(last, text=_behind(last, words), items=items, attachments=files)
    return replace(submission, versions=(*submission.versions[:-1], version))


def replaced_by(submissions: Iterable[Submission], submission: Submission) -> Submission | None:
    """The organisation's answer that this one stands in for; it may be wanted back with it."""
    earlier = [
        s
        for s in submissions
        if s.number != submission.number
        and (s.current.at, s.number) < (submission.current.at, submission.number)
        and s.counts
        and not s.nothing_to_add
        and s.organisation == submission.organisation
    ]
    return max(earlier, key=lambda s: (s.current.at, s.number), default=None)


def counts_again(left: Iterable[Submission], gone: Submission) -> Submission | None:
    """The answer that stands now that this one, which stood until now, does not count any more."""
    left = tuple(left)
    stood = gone.counts and gone.organisation and standing_answer((*left, gone), gone.organisation) == gone
    return standing_answer(left, gone.organisation) if stood and gone.organisation else None


def joined(earlier: Submission, later: Submission, at: datetime) -> Submission:
    """The later answer with the earlier one's words and files before its own."""
    old, new = earlier.current, later.current
    words = _lines(old.text, new.text[: new.before.letters])
    both = Version(
        at,
        _lines(words, new.own),
        (*old.items, *new.items),
        (*old.attachments, *new.attachments),
        Before(len(words), len(old.items) + new.before.points, len(old.attachments) + new.before.files, earlier.number),
    )
    return replace(later, versions=(*later.versions, both), nothing_to_add=False)


def carried_on(
    submissions: Sequence[Submission], now: Submission, already: frozenset[int] = frozenset()
) -> tuple[Submission, ...]:
    """The answers that were joined behind one that changed, with its new words before their own.

    What a colleague added goes on counting: the change of the first would else stand without it. Behind «nothing to
    add» each stands with its own words; one that was withdrawn stays so, and what was joined behind it goes on.
    """
    already |= {now.number}
    found: list[Submission] = []
    for later in submissions:
        behind = later.current.before.number == now.number and later.organisation == now.organisation
        if behind and later.number not in already:
            changed = _joined_again(now, later)
            found += (changed, *carried_on(submissions, changed, already))
    return tuple(s for s in found if s.counts)


def _joined_again(now: Submission, later: Submission) -> Submission:
    """A moment after what it is joined to, where that would else stand alone."""
    at = max(now.current.at, later.current.at)
    if later.number < now.number and at == now.current.at:
        at += timedelta(microseconds=1)
    first = replace(now.current, text="", items=(), attachments=()) if now.nothing_to_add else now.current
    own = replace(later, versions=(parted(later, at).current,))
    both = joined(replace(now, versions=(first,)), own, at).current
    return replace(later, versions=(*later.versions, both))


def parted(submission: Submission, at: datetime) -> Submission:
    """The answer without the earlier one that was joined before it."""
    said = submission.current
    own = Version(at, said.own, said.items[said.before.points :], said.attachments[said.before.files :])
    return replace(submission, versions=(*submission.versions, own))


def on_its_own(submission: Submission) -> Submission:
    """As it was said, without the earlier one that was joined before it."""
    if not submission.current.is_joined:
        return submission
    said = tuple(v for v in submission.versions if not v.is_joined)
    own = parted(submission, submission.current.at).current
    is_new = (own.text, own.attachments) != (said[-1].text, said[-1].attachments)
    return replace(submission, versions=(*said, own) if is_new else said)


def holds(later: Submission, earlier: Submission) -> bool:
    """Whether the later answer begins with all of the earlier one: joined to it already, or said again."""
    old, new = earlier.current, later.current
    return old.items == new.items[: len(old.items)] and old.attachments == new.attachments[: len(old.attachments)]


def may_be_meant(decision: Decision, now: datetime) -> bool:
    """Whether an answer that went to another decision can have been one to this."""
    return decision.collects and decision.is_alive and (not decision.transmissions or transmitted_lately(decision, now))


def transmitted_lately(decision: Decision, now: datetime) -> bool:
    """What comes now goes into an addendum."""
    return bool(decision.transmissions) and now - decision.transmissions[-1].at < LATELY


def put_elsewhere(
    submission: Submission, to: Decision, organisation: str | None, names: Iterable[str] = ()
) -> Submission:
    """The same answer, received when it was, to another decision; its points are read as that one asks for them."""
    names, most = tuple(names), most_asked(to)
    versions = tuple(
        replace(v, items=read_items(v.text, names, most=most, by_line=submission.by_line)) if v.items else v
        for v in submission.versions
    )
    moved = replace(submission, decision=to.id, number=0, versions=versions, withdrawn=None)
    return settled(moved, organisation=organisation)


def taken_away(submission: Submission, *, by: int, at: datetime) -> Submission:
    """It was for another decision: it stays in the log, and an edit of its message is no longer one of it."""
    return replace(withdrawn(submission, by=by, at=at), source=replace(submission.source, message=0, album=None))


def was_taken_away(submission: Submission) -> bool:
    """Whether it was put to another decision, and not merely withdrawn."""
    return submission.withdrawn is not None and submission.source.message == 0 and not submission.nothing_to_add


def moved(gone: Submission, there: Iterable[Submission]) -> bool:
    """Whether what was taken away stands among these answers to another decision."""
    said = {(v.at, v.text) for v in gone.versions}
    return any(
        s.author == gone.author and s.withdrawn is None and any((v.at, v.text) in said for v in s.versions)
        for s in there
    )


def settled(submission: Submission, *, organisation: str | None) -> Submission:
    """It is a contribution, and of this organisation: nothing is in the way of counting it but a missing name."""
    return replace(submission, comment=False, organisation=organisation, held=None if organisation else "organisation?")


def withdrawn(submission: Submission, *, by: int, at: datetime) -> Submission:
    """Taken back; it stays in the log and no longer counts."""
    return replace(submission, withdrawn=Act(by, at))


def read_by_line(submission: Submission, names: Iterable[str], *, by_line: bool) -> Submission:
    """Its points as somebody said that they are to be counted: one a line, or all lines together. It stays so."""
    said = submission.current
    own = read_items(said.own, names, by_line=by_line)
    version = replace(said, items=(*said.items[: said.before.points], *own))
    return replace(submission, versions=(*submission.versions[:-1], version), by_line=by_line)


def lines_to_count(decision: Decision, submission: Submission, names: Iterable[str]) -> int:
    """How many points it is if each plain line is one; 0 where there is nothing to choose, or no more."""
    if submission.nothing_to_add or any(submission.number in t.submissions for t in decision.transmissions):
        return 0
    names = tuple(names)
    lines = plain_lines(_behind_its_heading(submission.current.text, names), names)
    chosen = submission.by_line is not None or most_asked(decision) > 1
    return len(lines) if 1 < len(lines) <= MOST_LINES and (chosen or _stand_alone(lines)) else 0


def hint_for(decision: Decision, submission: Submission) -> Literal["few", "many", "cut"] | None:
    """Whether fewer or more items came than were asked for, or only the beginning. They are kept either way."""
    count = len(submission.current.items)
    if not submission.source.private and TEXT_LIMIT - 200 <= len(submission.current.text) <= TEXT_LIMIT:
        return "cut"  # what follows in a group is no reply to us and does not reach us
    wanted = decision.wanted
    if wanted is None or not wanted.each or submission.nothing_to_add or submission.current.attachments:
        return None
    if count < wanted.at_least:
        return "few"
    return "many" if count > wanted.at_most else None
