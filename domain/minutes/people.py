"""Who is to do it, and to whom it goes: named before the verb, behind the line, in a column, or after «to»."""

import re
from functools import lru_cache

from domain.minutes.context import Context
from domain.minutes.languages import every
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded, squeezed
from domain.minutes.statements import SPACE, anywhere, whole

# --- Before the verb ----------------------------------------------------------------------------------------------

SHORTEST = 3  # letters; a shorter name is an abbreviation
_NAME = r"(?:[A-ZÀ-Ý@][\wÀ-ÿ.'’/-]*|@\w+)"


@lru_cache(maxsize=1)
def _named_first() -> re.Pattern[str]:
    joined = rf"(?:\s*(?:,|&|/|\+)\s*|\s+(?:{every().in_names})\s+|\s+)"
    return re.compile(
        rf"^\W*(?P<who>{_NAME}(?:{joined}(?:{_NAME}|\([^()]{{1,30}}\)))*)\s*(?P<colon>:|(?<=\s)-\s|–|—|=+>|→|⇒)?\s*"
    )


@lru_cache(maxsize=1)
def _before_an_acronym() -> re.Pattern[str]:
    """«Le DRC envoie …», «l'ICC»"""
    articles = every().article.replace("'", "['’]")
    return re.compile(rf"^\W*(?i:{articles})\s*(?=[A-ZÀ-Ý]{{2}})")


@lru_cache(maxsize=8)
def _does(person_does: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{every().pronouns}){SPACE})?(?:{person_does}|(?:{every().helping})\b)")


@lru_cache(maxsize=8)
def _common_noun_first(somebody: str, person_does: str) -> re.Pattern[str]:
    """«la coordination du cluster», «the sub-cluster leads and UNICEF»: up to three words more, none of them a verb."""
    table = every()
    further = (
        rf"(?:(?: |/)(?:(?:{table.in_names}|&){SPACE})*"
        rf"(?!(?:{table.auxiliary})\b)[\w'&/-]+){{0,3}}?"
    )
    return re.compile(rf"\W*(?P<who>{somebody}{further})(?:\s*(?P<colon>:)\s*|\s+)(?={_does(person_does).pattern})")


@lru_cache(maxsize=1)
def _no_names() -> frozenset[str]:
    """Words that begin a sentence with a capital and name nobody."""
    return frozenset(every().not_names.split("|"))


def subject_of(text: str, context: Context) -> tuple[str, bool, bool]:
    """Who is named before the verb, whether what follows is theirs to do, and whether it came after a topic.

    «JD to circulate …» and «Guillaume : relancer …» are theirs; in «affiche : Lucette prépare …» a topic comes first.
    """
    subject, theirs = _subject(text, context)
    topic = re.match(r"([^:.]{2,45}?)(?:\s?:|\s--|\s[–—])\s+(?=[A-ZÀ-Ý@])", text)
    if subject or topic is None or folded(topic[1]).strip() in _no_names():
        return subject, theirs, False
    subject, theirs = _subject(text[topic.end() :], context)
    return subject, theirs, bool(subject)


_CLAUSE = re.compile(r"(?:,|;|:|=+>|->|→|\s[-–—]+)\s+")


def subject_of_last(text: str, context: Context) -> tuple[str, bool]:
    """The same of the last clause: «Le tuba n'est pas là, Patrick les relance», «hedge overgrown - clerk to write»."""
    joints = list(_CLAUSE.finditer(text))
    if not joints:
        return "", False
    clause = text[joints[-1].end() :]
    subject, theirs = _subject(clause, context)
    if theirs or (is_person(subject) and does_now(clause, folded(clause), subject, context.words)):
        return subject, theirs
    return "", False


def _subject(text: str, context: Context) -> tuple[str, bool]:
    """Who is named at the beginning, and whether what follows is theirs to do."""
    words = context.words
    plain = folded(text)
    common = _common_noun_first(words.somebody, words.person_does).match(plain)
    if common:
        who = text[common.start("who") : common.end("who")].strip()
        if len(who) < SHORTEST and not who.isupper():
            return "", False  # «Ça avance», which is no CA
        colon = bool(common["colon"])
        return who, colon or bool(re.match(rf"(?:{words.marker})\b", plain[common.end() :]))
    bare = _before_an_acronym().sub("", text)
    text, plain = bare, plain[len(text) - len(bare) :]
    named = _named_first().match(text)
    if not named:
        return "", False
    who = named["who"].strip(" -–—:,")
    parts = [p for p in re.split(r"[\s,&/+()]+", who) if p]
    if not parts or len(parts) > 9 or (folded(parts[0]) in _no_names() and not _is_initials(parts[0])):
        return "", False
    after = plain[named.end() :]
    known = any(p in context.names for p in parts) or _is_initials(parts[0])
    is_name = known or parts[0][0].isupper() or parts[0][0] == "@"
    if re.search(r"[éÉ][eE]?[sS]?$|^[A-Z]{1,2}['’][a-zà-ÿ]", parts[0]) and parts[0] not in context.names:
        return "", False  # «Envoyé hier», «C'est»
    if named["colon"] and is_name and not re.fullmatch(r"[a-z ]{0,3}", folded(who)):
        return who, bool(re.match(rf"(?:{words.person_does}|(?:(?:{words.marker}) )?{words.infinitive}\b)", after))
    does = "[a-z]{3,}" if known else words.infinitive  # «AS to store …»
    marked = is_name and anywhere(words.marker).match(after)
    if marked and re.match(rf"(?:{words.marker}) {does}\b", after):
        return who, True
    begins = not known and re.match(rf"{words.infinitive}\b", folded(who))  # «Régler la facture»
    if is_name and not begins and _does(words.person_does).match(after):
        return who, False
    return "", False


def _is_initials(word: str) -> bool:
    """«JD», «RGr», «DDTM»: short, with two capitals."""
    return len(word) <= 6 and sum(c.isupper() for c in word) >= 2


def responsible_in(text: str, subject: str, context: Context) -> str | None:
    words, plain = context.words, folded(text)
    labelled = re.search(rf"(?:^|[\s(\[]){words.responsible_label}\s*[:=]\s*(?P<who>[^.;\n)\]]{{2,80}})", plain)
    if labelled:
        return text[labelled.start("who") : labelled.end("who")]
    if subject:
        return subject
    agreed = anywhere(words.agreed).search(plain)
    if agreed and (who := _subject(re.sub(r"^\s*l['’]", "", text[agreed.end() :]), context)[0]):
        return who
    agent = re.search(words.by_whom, plain) if anywhere(words.passive).search(plain) or words.code == "fr" else None
    if agent and (
        whole(words.somebody + r".*").match(agent["who"])
        or text[agent.start("who") : agent.end("who")].strip()[:1].isupper()
    ):
        return text[agent.start("who") : agent.end("who")]
    everybody = anywhere(words.everybody).search(plain)
    to_them = everybody and re.search(rf"\b(?:{words.together}|{words.to}) \Z", plain[: everybody.start()])
    if everybody and not to_them and anywhere(words.obliged).search(plain[everybody.end() : everybody.end() + 40]):
        return text[everybody.start() : everybody.end()]
    trailing = re.search(r"[(\[]\s*(?P<who>[A-ZÀ-Ý@][^()\[\]\d]{1,50})\s*[)\]]\W*$", text)
    return trailing["who"] if trailing else None


def recipient_in(text: str, words: Words) -> str | None:
    plain = folded(text)
    verbs = (words.transmits, words.shares, words.contributes)
    verb = next((found for pattern in verbs if (found := anywhere(pattern).search(plain))), None)
    if verb is None:
        return None
    begin = verb.start()
    while found := anywhere(words.to_whom).search(plain, begin):
        if _receives(text, found, words):
            return _with_others(text, found, words)
        begin = found.start() + 1
    return None


def _receives(text: str, found: re.Match[str], words: Words) -> bool:
    as_written = text[found.start("who") : found.end("who")]
    return bool(whole(rf"(?:{words.somebody}).*").match(found["who"])) or as_written.strip()[:1].isupper()


def _with_others(text: str, first: re.Match[str], words: Words) -> str:
    """Those named behind it as well: «to OCHA, to NRC and to the donors», «to OCHA, NRC and the HCT»."""
    plain, last = first.string, _end_of_names(text, first, words)
    said = so_far = _before_an_acronym().sub("", re.sub(r"^the ", "", text[first.start("who") : last]))
    between = re.compile(rf",?(?: (?P<and>{words.conjunction}))? (?=(?:{words.to}|{words.together}) )")
    while joint := between.match(plain, last):
        further = re.compile(words.to_whom).match(plain, joint.end())
        if further is None or not _receives(text, further, words):
            break
        last = _end_of_names(text, further, words)
        so_far += text[joint.start() : joint.end()] + text[further.start("who") : last]
        if joint["and"] or re.search(rf" (?:{words.conjunction}) ", plain[further.start("who") : last]):
            said = so_far  # an enumeration ends with it; after a mere comma something else may be said
    return said


def _end_of_names(text: str, found: re.Match[str], words: Words) -> int:
    """Where the name ends, or the last of several: «with members and with OCHA» stops before «and»."""
    conjunction = re.search(rf",? (?:{words.conjunction})$", found["who"])
    if conjunction:
        return found.end("who") - len(conjunction[0])
    behind = _names_behind(words).match(text, found.end("who"))
    if behind is None:
        return found.end("who")
    # «to OCHA, Awa and Ibrahim check it» names those two for something else: the last must end as a recipient does
    to = found.string[found.start() : found.start("who")]
    alone = re.match(words.to_whom, to + found.string[behind.start("last") :])
    ends_there = alone and alone.end("who") == len(to) + len(behind["last"])
    # «Awa et Ibrahim la relisent»
    does = re.match(rf" (?:{words.article}) {words.present}\b", found.string[behind.end() :])
    return behind.end() if ends_there and not does else found.end("who")


@lru_cache(maxsize=8)
def _names_behind(words: Words) -> re.Pattern[str]:
    """«, UNICEF and the HCT»: an enumeration of names ends with a conjunction."""
    article = words.article.replace("'", "['’]")
    name = rf"(?:(?:{article})\s?)?{_CAPITAL}(?: (?:(?:{every().in_names}) ){{0,2}}{_CAPITAL}){{0,3}}"
    return re.compile(rf"(?:, {name})+,? (?:{words.conjunction}) (?P<last>{name})(?=[\s,.;:)]|\Z)")


def cleaned(who: str | None) -> str | None:
    if who is None:
        return None
    bare = squeezed(re.sub(r"[*_`]+", "", who)).strip(" .,;:-–—")
    return bare or None


# --- Behind the line -----------------------------------------------------------------------------------------------

_CAPITAL = r"[A-ZÀ-Ý][\w.'’-]*"


@lru_cache(maxsize=1)
def _behind() -> re.Pattern[str]:
    several = rf"{_CAPITAL}(?:(?:\s*[,&/+]\s*|\s+(?:{every().conjunction})\s+|\s+){_CAPITAL}){{0,4}}"
    return re.compile(
        rf"(?:(?P<arrow>=+>|-+>|→)|[:–—]|\s-\s)\s*(?P<who>{several})\s*(?:,\s[^,.;:]{{2,40}})?[.\s]*$"
        rf"|\((?P<inside>{several})(?:,\s[^()]{{2,40}})?\)[.\s]*$"
    )


def owner_behind(text: str, context: Context) -> str | None:
    """«dossier préfecture => Hervé», «mail aux clubs : Marcel, courant janvier», «Rapport moral à boucler (Marcel)»."""
    bracketed = re.search(r"\[\s*(?P<who>[^\W\d_@][^\[\]\d,;]{1,50}?)\s*(?:[,;][^\[\]]{1,40})?\][.\s]*$", text)
    if bracketed and bracketed.start() >= 8:
        return bracketed["who"]
    found = _behind().search(text)
    if not found or found.start() < 8:
        return None
    who = found["who"] or found["inside"]
    words = re.findall(r"[A-ZÀ-Ý][\w.'’-]*", who)
    if not found["arrow"] and not found["inside"] and len(words) > 3:
        return None
    if found["arrow"] or any(w.strip(".") in context.names for w in words):
        return str(who)
    return None


# --- What they do -------------------------------------------------------------------------------------------------


def is_person(subject: str) -> bool:
    """One name or two, none of them an abbreviation: «Fanfan», «Laurent et Jean-Paul»."""
    parts = re.findall(r"[\w.'’-]+", subject)
    return (
        bool(parts)
        and all(
            p in every().conjunction.split("|")
            or (p[0].isupper() and not p.isupper())
            or f"@{p}" in subject
            or re.fullmatch(r"(?:[A-Z]\.-?)+", p)
            for p in parts
        )
        and len(parts) <= 5
    )


def does_now(text: str, plain: str, subject: str, words: Words) -> bool:
    """«Lucette prépare trois pistes»: what somebody does from now on, not what they told."""
    at = plain.find(folded(subject))
    after = plain[at + len(subject) :].lstrip(" ,:") if at >= 0 else ""
    after = anywhere(rf"^(?:(?:{every().pronouns}){SPACE})+").sub("", after)
    verb = re.match(rf"{words.present}\b", after)
    if verb is None and words.code == "en" and re.search(r"s$| and |&", folded(subject)):  # partners send
        verb = re.match(rf"{words.infinitive}\b", after)
    if not verb or re.match(words.reports, after):
        return False
    as_written = text[len(text) - len(after) :][: verb.end()]
    return not re.search(r"[éÉ][eE]?[sS]?$", as_written.strip())  # «envoyé» was done


def named_before(text: str, plain: str, words: Words, verbs: str = "") -> bool:
    """Somebody is named right before what will be done: «… et Juanlu parlera aux associations»."""
    found = anywhere(verbs or words.future).search(plain)
    if not found:
        return False
    before = text[max(0, found.start() - 40) : found.start()]
    return bool(re.search(rf"(?:^|[\s(])[A-ZÀ-Ý][\wÀ-ÿ'’-]+\s(?:(?:{every().pronouns})\s)?$", before)) or bool(
        re.search(rf"{words.somebody}(?: \w+){{0,2}} $", folded(before))
    )
