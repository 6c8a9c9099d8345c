"""Which statements ask for something to be done, of what kind it is, by whom, for whom and when."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.decisions import Wanted
from domain.minutes.dues import due_of_cell, dues_in, vague_in
from domain.minutes.findings import Action, Due, Kind
from domain.minutes.languages.words import Words
from domain.minutes.plain import folded, squeezed
from domain.minutes.statements import Statement, anywhere, every, state_of, whole

ENOUGH = 1.5  # how much must speak for a statement before it is an action
LONGEST_TITLE = 110


@dataclass(frozen=True)
class Context:
    """What is known of the whole document."""

    words: Words
    meeting: date | None  # the day dates are counted from
    names: frozenset[str]  # of those who were there


@dataclass(frozen=True)
class Found:
    """An action with where it stood and how sure it is."""

    action: Action
    statement: Statement
    sure: float
    order: int


def actions_in(statements: Sequence[Statement], context: Context) -> list[Found]:
    """The actions, in reading order; the same one said twice is still there twice."""
    found: list[Found] = []
    for order, statement in enumerate(statements):
        for part in _parts(statement, context):
            if one := _action(part, context, order):
                found.append(one)
    return found


# --- One statement, or two acts in one ----------------------------------------------------------------------------

_JOINT = re.compile(r"\s(?:et|puis|ensuite|and|then|avant de|avant d'|y|before)\s|[,;:]\s")


def _parts(statement: Statement, context: Context) -> Iterator[Statement]:
    """A sentence with two acts, each with its own date, is two statements."""
    dues = (
        [] if statement.when else [(d, s) for d, s in dues_in(statement.text, context.meeting, context.words) if d.date]
    )
    for (first, span), (second, later) in zip(dues, dues[1:], strict=False):
        gap = folded(statement.text[span[1] : later[0]])
        if first.date == second.date:
            continue
        joints = [j for j in _JOINT.finditer(gap) if _acts(gap[j.end() :], context.words)]
        if joints:
            cut = span[1] + joints[0].start()
            yield replace(statement, text=statement.text[:cut].strip(), quote=statement.quote)
            rest = statement.text[cut + len(joints[0].group()) :].strip()
            yield replace(statement, text=rest, labelled=True)
            return
    yield statement


def _acts(plain: str, words: Words) -> bool:
    return bool(
        re.search(rf"\b{words.infinitive}\b", plain)
        or anywhere(words.transmits).search(plain)
        or anywhere(words.shares).search(plain)
        or anywhere(words.future).search(plain)
        or anywhere(words.obliged).search(plain)
        or re.search(rf"\b{words.present}\b", plain)
    )


# --- Is it one? ---------------------------------------------------------------------------------------------------


def _action(s: Statement, context: Context, order: int) -> Found | None:
    words = context.words
    plain = folded(s.text)
    if len(plain) < 4 or not re.search(r"[a-z]{3}", plain) or _NOTHING.match(plain) or _RECORD.match(plain):
        return None
    state = state_of(s.status) if s.status else _state_said(s)
    if state == "done" or s.section in ("attendance", "agenda", "record"):
        return None
    due = _due(s, context)
    owner = _owner_behind(s.text, context)
    subject, doing = _subject(s.text, context)
    told_apart = False
    topic = re.match(r"([^:.]{2,45}?)\s?:\s+(?=[A-ZÀ-Ý@])", s.text)
    if not subject and topic and folded(topic[1]).strip() not in _NOT_NAMES:
        subject, doing = _subject(s.text[topic.end() :], context)
        told_apart = bool(subject)
    kind = _kind(s, plain, due, words, subject)
    sure = _weight(s, plain, due, subject, doing, words) + 0.4 * told_apart
    if (due is None or due.date is None) and s.section != "review" and not s.when:
        old = [d for d, _ in dues_in(s.text, context.meeting, words, past_too=True) if d.date]
        sure -= 0.8 if old else 0.0  # its only day lies behind
    if kind == "event":
        sure = max(sure, ENOUGH) if due else sure
    if owner and s.section not in ("attendance", "said"):
        sure += 0.8 if s.text.rstrip(" .").endswith(")") else 1.4
    if sure < ENOUGH:
        return None
    if (
        not s.when
        and (due is None or (due.date is None and due.question is None))
        and (kind == "event" or not anywhere(words.past).search(plain))
    ):
        due = _day_named(s, context) or due
    who = s.who or owner or _responsible(s.text, subject, words)
    to = s.to or _recipient(s.text, words)
    action = Action(
        quote=s.quote,
        title=_title(s, due, subject, words),
        kind=kind,
        due=due,
        responsible=_cleaned(who),
        recipient=_cleaned(to),
        wanted=_wanted(plain, words) if kind in ("contribution", "transmission") else None,
        carried_over=s.section == "review",
    )
    return Found(action, s, sure, order)


def _state_said(s: Statement) -> str:
    """«… UPDATE: Complete», «(fait)», «[x] …» behind or before an action."""
    end = folded(s.text[-60:])
    if re.search(r"(?:update|status|statut|etat|estado)\W{0,6}[:=]\W{0,6}(?:" + every().done + r")\W*\Z", end):
        return "done"
    if re.search(r"[(\[–—-]\s*(?:" + every().done + r")\s*[)\]]?\W*\Z", end) or re.search(r"[✓✔✅]\s*\Z", s.text):
        return "done"
    if (
        re.search(
            r"[:,;–—-]\s*(?:c'est )?(?:deja )?(?:done|fait|faite|completed?|closed|realisee?|termine|hecho|effectue)\b(?! (?:by (?:the )?(?:end|\d)|avant|d'ici|pour))",
            folded(s.text),
        )
        and not s.who
    ):
        return "done"
    return (
        "done"
        if re.match(r"\s*(?:[-*]\s*)?(?:\[[xX]\]|[☑✅✔☒])", s.quote) and s.section in ("actions", "review")
        else ""
    )


def _due(s: Statement, context: Context) -> Due | None:
    if s.when:
        return due_of_cell(s.when, context.meeting, context.words, old=s.section == "review")
    found = [d for d, _ in dues_in(s.text, context.meeting, context.words, past_too=s.section == "review")]
    plain = folded(s.text)
    dated = [d for d in found if d.date or d.question]
    cued = [d for d in dated if d.date and _is_cued(plain, d.raw, context.words)]
    if cued:
        return cued[0]
    if dated:
        days = {d.date for d in dated}
        return dated[0] if len(days) == 1 else dated[-1]
    if found:
        return found[0]
    return _day_named(s, context, cued=True) or vague_in(s.text, context.words)


_A_DAY = re.compile(
    r"(?<!\bdu )(?<!\bde )(?<!\bof )(?<!\bfrom )(?<!\bsince )(?<!depuis )(?<!\bdes )(?<!\bdel )(?<![\d/.-])(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?(?:the )?"
    r"(?:\d{1,2}(?:er|st|nd|rd|th)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (?:19|20)\d\d)?"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?|\d{1,2}/\d{1,2}(?:/\d{2,4})?)(?![\w/])"
)


def _day_named(s: Statement, context: Context, *, cued: bool = False) -> Due | None:
    """The day an action names that is no deadline by its words: «will take the training on 6 February»."""
    plain = folded(s.text)
    for found in _A_DAY.finditer(plain):
        if cued and not re.search(rf"\b{context.words.cue}(?: \w+)? $", plain[: found.start()]):
            continue
        raw = s.text[found.start() : found.end()]
        dues = [d for d, _ in dues_in(f"avant {raw}", context.meeting, context.words) if d.date]
        if dues and context.meeting and (dues[0].date - context.meeting).days < 300:  # type: ignore[operator]
            return replace(dues[0], raw=raw)
    return None


def _weight(s: Statement, plain: str, due: Due | None, subject: str, doing: bool, words: Words) -> float:
    """How much speaks for somebody having to do this."""
    listed = s.section in ("actions", "review")
    weight = {"actions": 2.0, "review": 2.0, "decisions": 0.8, "next": 0.9}.get(s.section, 0.0)
    if s.section == "review" and s.form == "sentence":
        weight = 0.2
    weight += 0.5 if s.form == "row" and (s.who or s.when) else 0.0
    weight += 2.0 if s.labelled else 0.0
    cued_or_plain = not anywhere(words.event).search(plain)

    obliged = bool(anywhere(words.obliged).search(plain))
    needed = bool(anywhere(words.needed).search(plain))
    cued = due is not None and due.date is not None and not s.when and _is_cued(plain, due.raw, words)
    agreed = bool(anywhere(words.agreed).search(plain))
    requested = bool(anywhere(words.requested).search(plain))
    future = bool(anywhere(words.future).search(plain))
    passive = bool(anywhere(words.passive).search(plain))
    begins = bool(re.match(rf"(?:ne pas |re-?|bien |faire |to )?{words.infinitive}\b", plain))
    led = bool(s.lead) and bool(
        anywhere(words.obliged).search(folded(s.lead)) or anywhere(words.agreed).search(folded(s.lead))
    )
    dated = due is not None and due.date is not None
    to_others = bool(
        anywhere(words.shares).search(plain)
        or anywhere(words.transmits).search(plain)
        or anywhere(words.contributes).search(plain)
    )
    asks = 0.0
    if obliged:
        asks = max(asks, 1.6)
    if needed:
        asks = max(asks, 1.2)
    if agreed:
        asks = max(asks, 1.6)
    if requested:
        asks = max(asks, 1.5 if anywhere(words.somebody).search(plain) else 1.1)
    if led:
        asks = max(asks, 1.5)
    if future:
        asks = max(asks, 1.2 + (0.5 if subject or _named_before(s.text, plain, words) else 0.0))
    elif anywhere(words.any_future).search(plain):
        asks = max(asks, 0.9 + (0.6 if subject or _named_before(s.text, plain, words, words.any_future) else 0.0))
    if subject and not future and _does_now(s.text, plain, subject, words):
        asks = max(asks, 1.5 if _is_person(subject) else 1.2)
    elif subject and dated and cued_or_plain and asks == 0:
        asks = 1.0  # somebody, something, and a day to come
    elif due is not None and not subject and (noun := _DETERMINED.match(plain)) and not future:
        if re.match(rf"{words.present}\b", plain[noun.end() :]) and not re.match(words.reports, plain[noun.end() :]):
            asks = max(asks, 1.0)
    if passive:
        asks = max(asks, 1.1 + (0.5 if to_others or re.search(words.by_whom, plain) else 0.0))
    if begins:
        asks = max(asks, 1.0 + (0.5 if s.who else 0.0))
    if begins and s.section in ("decisions", "next", "actions"):
        asks = max(asks, 1.4)
    if doing:
        asks = max(asks, 1.9)
    if dated and to_others and (re.search(rf"\b{words.present}\b", plain) or anywhere(words.everybody).match(folded(subject))):
        asks = max(asks, 1.2)
    if dated and to_others and asks == 0:
        asks = 0.7
    weight += asks
    if cued:
        weight += 1.2
    elif dated:
        weight += 0.7
    elif due is not None:
        weight += 0.3
    told = anywhere(words.past).search(plain)
    asked_at = min(
        (
            m.start()
            for p in (words.future, words.obliged, words.passive, words.any_future, words.needed)
            if (m := anywhere(p).search(plain))
        ),
        default=len(plain),
    )
    if told and asks < 1.1:
        weight -= 1.0 if listed else 2.0
    elif told and told.start() < asked_at and not (agreed or obliged or requested):
        weight -= 0.6
    if s.text.rstrip(" *_").endswith(":") and not listed:
        weight -= 1.0
    if s.text.rstrip().endswith("?"):
        weight -= 1.5
    if anywhere(words.possible).search(plain) and not listed and not begins:
        weight -= 0.3 if dated or obliged or agreed else 1.0
    if anywhere(words.describes).search(plain) and not listed:
        weight -= 0.9
    if anywhere(words.negated).search(plain) and not (obliged or agreed) and not listed:
        weight -= 0.6
    count = len(plain.split())
    if count < 3 and not listed:
        weight -= 1.0
    if count > 70:
        weight -= 0.5
    return weight


# --- Kind ---------------------------------------------------------------------------------------------------------


def _is_cued(plain: str, raw: str, words: Words) -> bool:
    """The date stands behind a word that makes it due."""
    at = plain.find(folded(raw))
    if at < 0:
        return False
    before = plain[max(0, at - 45) : at]
    return bool(
        re.search(rf"\b{words.cue}(?: ?[:(]| \w+){{0,3}} ?$", before)
        or re.match(rf"\b{words.cue}\b", plain[at:])
        or re.match(
            r"[ ,(]{0,3}(?:au plus tard|dernier delai|delai de rigueur|at the latest|latest)", plain[at + len(raw) :]
        )
    )


_NOTHING = re.compile(
    r"\W*(?:none|neant|rien|n/?a|aucune?|ras|nil|ninguna?|no|pas d[e'] ?|sans objet)\b(?: (?:action|decision|suite|suivi|remarque|comment|further|specific|particul|for|a (?:signaler|ce stade)).*)?\W*\Z|(?:no|aucune?|pas d'|pas de|ninguna?) (?:further |new |specific |nouvelle )?(?:actions?|decisions?|suites?|suivi|follow-?up|accion)\b"
)
_RECORD = re.compile(
    r"\W*(?:pv|compte[ -]rendu|cr|minutes|notes?|rapporte|acta|proces[ -]verbal|recorded|prepared|taken|redige)\b.{0,24}\b(?:par|by|por)\b"
)
_DETERMINED = re.compile(
    r"(?:chaque|les|le|la|l'|each|every|the|cada|los|las|el|toute?s? les) ?(?:[\w'-]+ ){1,6}?(?=\w)"
)
_BEHIND = re.compile(
    r"(?:(?P<arrow>=+>|-+>|→)|[:–—]|\s-\s)\s*(?P<who>[A-ZÀ-Ý][\w.'’-]*(?:(?:\s*[,&/+]\s*|\s+(?:et|and|y)\s+|\s+)[A-ZÀ-Ý][\w.'’-]*){0,4})\s*(?:,\s[^,.;:]{2,40})?[.\s]*$|\((?P<inside>[A-ZÀ-Ý][\w.'’-]*(?:(?:\s*[,&/+]\s*|\s+(?:et|and|y)\s+|\s+)[A-ZÀ-Ý][\w.'’-]*){0,4})(?:,\s[^()]{2,40})?\)[.\s]*$"
)


def _owner_behind(text: str, context: Context) -> str | None:
    """«dossier préfecture => Hervé», «mail aux clubs : Marcel, courant janvier», «Rapport moral à boucler (Marcel)»."""
    bracketed = re.search(r"\[\s*(?P<who>[A-ZÀ-Ý@][^\[\]\d,;]{1,50}?)\s*(?:[,;][^\[\]]{1,40})?\][.\s]*$", text)
    if bracketed and bracketed.start() >= 8:
        return bracketed["who"]
    found = _BEHIND.search(text)
    if not found or found.start() < 8:
        return None
    who = found["who"] or found["inside"]
    words = re.findall(r"[A-ZÀ-Ý][\w.'’-]*", who)
    if not found["arrow"] and not found["inside"] and len(words) > 3:
        return None
    if found["arrow"] or any(w.strip(".") in context.names for w in words):
        return str(who)
    return None


def _is_person(subject: str) -> bool:
    """One name or two, none of them an abbreviation: «Fanfan», «Laurent et Jean-Paul»."""
    parts = re.findall(r"[\w.'’-]+", subject)
    return (
        bool(parts)
        and all(
            p in ("et", "and", "y") or (p[0].isupper() and not p.isupper()) or f"@{p}" in subject or re.fullmatch(r"(?:[A-Z]\.-?)+", p)
            for p in parts
        )
        and len(parts) <= 5
    )


def _does_now(text: str, plain: str, subject: str, words: Words) -> bool:
    """«Lucette prépare trois pistes»: what somebody does from now on, not what they told."""
    at = plain.find(folded(subject))
    after = plain[at + len(subject) :].lstrip(" ,:") if at >= 0 else ""
    after = re.sub(r"^(?:se |s'|le |la |les |lui |leur |y |en |l'|nous )+", "", after)
    verb = re.match(rf"{words.present}\b", after)
    if verb is None and words.code == "en" and re.search(r"s$| and |&", folded(subject)):  # partners send
        verb = re.match(rf"{words.infinitive}\b", after)
    if not verb or re.match(words.reports, after):
        return False
    as_written = text[len(text) - len(after) :][: verb.end()]
    return not re.search(r"[éÉ][eE]?[sS]?$", as_written.strip())  # «envoyé» was done


def _named_before(text: str, plain: str, words: Words, verbs: str = "") -> bool:
    """Somebody is named right before what will be done: «… et Juanlu parlera aux associations»."""
    found = anywhere(verbs or words.future).search(plain)
    if not found:
        return False
    before = text[max(0, found.start() - 40) : found.start()]
    return bool(
        re.search(r"(?:^|[\s(])[A-ZÀ-Ý][\wÀ-ÿ'’-]+\s(?:(?:se|s'|le|la|les|lui|leur|nous|y|en|ne|lo|les)\s)?$", before)
    ) or bool(re.search(rf"{words.somebody}(?: \w+){{0,2}} $", folded(before)))


def _kind(s: Statement, plain: str, due: Due | None, words: Words, subject: str) -> Kind:
    if _is_event(plain, words):
        return "event"
    everybody = bool(anywhere(words.everybody).match(folded(subject))) if subject else False
    everybody = everybody or bool(s.who and whole(words.everybody).match(folded(s.who)))
    shares, transmits = anywhere(words.shares).search(plain), anywhere(words.transmits).search(plain)
    contributes = anywhere(words.contributes).search(plain)
    asks_all = _asks_everybody(plain, words)
    if (everybody or asks_all) and (contributes or transmits or shares):
        return "contribution"
    if (
        contributes
        and (transmits or shares)
        and re.search(r"contribu|commentair|retours|comments|inputs|feedback|coment|aport", plain)
    ):
        return "contribution"
    if re.search(
        r"dernie\w+ commentaires|(?:pour|for) (?:lecture|relecture|commentaires|observations|comments|review)\b", plain
    ) and (due and due.date):
        return "contribution"
    if transmits and not (shares and shares.start() < transmits.start()):
        return "transmission"
    if shares:
        return "share"
    return "task"


def _asks_everybody(plain: str, words: Words) -> bool:
    """Many have to do it: they are who must, or who was asked; not those to whom something goes."""
    if re.match(rf"{words.infinitive}\b", plain):
        return False
    many = next(
        (
            m
            for m in anywhere(words.everybody).finditer(plain)
            if not re.search(r"(?:\bdu|\bde la|\bde l'|\bof the|\bof|\bdel|\bde) $", plain[: m.start()])
        ),
        None,
    )
    if many is None:
        return False
    after = plain[many.end() : many.end() + 60]
    must = (
        anywhere(words.obliged).search(after)
        or anywhere(words.future).search(after)
        or anywhere(words.needed).search(after)
    )
    asked = (
        anywhere(words.requested).search(plain)
        or anywhere(words.agreed).search(plain)
        or re.match(r"merci|please|priere", plain)
    )
    shares = re.match(rf"(?: [\w'-]+){{0,4}} {words.present}\b", after)
    return bool(must or shares or (asked and not re.search(r"(?:avec|with|con) $", plain[: many.start()])))


def _is_event(plain: str, words: Words) -> bool:
    if anywhere(words.next_meeting).search(plain) and not re.search(rf"^(?:\w+ ){{0,3}}{words.infinitive}\b", plain):
        before = plain[: anywhere(words.next_meeting).search(plain).start()]  # type: ignore[union-attr]
        if not re.search(
            r"(?:avant|pour|lors de|d'ici|a|before|at|by|for|until|in|antes de|en|para) (?:la |le |l'|the |our )?$",
            before,
        ):
            return True
    noun = anywhere(words.event).search(plain)
    if not noun or noun.start() > 60:
        return False
    happens = anywhere(words.takes_place).search(plain)
    if (
        happens
        and abs(happens.start() - noun.start()) < 90
        and not anywhere(words.obliged).search(plain[: noun.start()])
    ):
        return True
    return False


# --- Who, to whom, how many ---------------------------------------------------------------------------------------

_NAME = r"(?:[A-ZÀ-Ý@][\wÀ-ÿ.'’/-]*|@\w+)"
_SUBJECT = re.compile(
    rf"^\W*(?P<who>{_NAME}(?:(?:\s*(?:,|&|/|\+)\s*|\s+(?:et|and|y|ou|or|de|du|des|of|the)\s+|\s+)(?:{_NAME}|\([^()]{{1,30}}\)))*)\s*(?P<colon>:|\s-\s|–|—)?\s*"
)
_NOT_NAMES = frozenset(
    """need needs want plan plans proposal proposals decision discussion how action actions effort ability steps tasks order thanks welcome going able
    continue try how what where when who why request requests agreement agreed the a an this these those there it we they he she in on at to for from by with
    as also and but if once next all any each some other further more new update updates review follow prepare send share il elle on nous vous ils elles le la
    les l' un une des du de ce cette ces pour par dans sur avec sans afin apres avant en au aux a mise point points suite prochaine prochain chaque tout tous
    toute toutes plusieurs certains si lors concernant selon rappel note nb idee proposition projet question reponse besoin objectif merci possibilite
    compte objet date lieu heure sujet titre theme reunion points fecha lugar subject venue time location title topic sources source origine origin present presents absent absents excuses attendees participants ca cela ceci nothing none no nobody everything rien aucun aucune el los las una unos es se para por con sin sobre nuestro importante attention remarque exemple""".split()
)


def _subject(text: str, context: Context) -> tuple[str, bool]:
    """Who is named at the beginning, and whether what follows is theirs to do: «JD to circulate …», «Guillaume : relancer …»."""
    words = context.words
    plain = folded(text)
    filler = r"(?:(?: |/)(?:du |de la |de l'|des |de |d'|of |for |and |et |the |& |y |del )*(?!(?:is|are|was|were|has|have|had|est|sont|ont|a|fue|fueron)\b)[\w'&/-]+){0,3}?"
    common = re.match(
        rf"\W*(?P<who>{words.somebody}{filler})(?:\s*(?P<colon>:)\s*|\s+)(?=(?P<verb>{words.person_does}|(?:to|will|shall|should|must|va|vont|doi\w+|devr\w+|est|sont|sera|seront|s'engage\w*|se charge\w*)\b))",
        plain,
    )
    if common:
        who = text[common.start("who") : common.end("who")].strip()
        colon = bool(common["colon"])
        return who, colon or bool(re.match(r"to\b", plain[common.end() :])) and words.code == "en"
    named = _SUBJECT.match(text)
    if not named:
        return "", False
    who = named["who"].strip(" -–—:,")
    parts = [p for p in re.split(r"[\s,&/+()]+", who) if p]
    if not parts or folded(parts[0]) in _NOT_NAMES or len(parts) > 9:
        return "", False
    after = plain[named.end() :]
    known = any(p in context.names for p in parts) or _is_initials(parts[0])
    is_name = known or parts[0][0].isupper() or parts[0][0] == "@"
    if re.search(r"[éÉ][eE]?[sS]?$", parts[0]) and parts[0] not in context.names:
        return "", False
    if named["colon"] and is_name and not re.fullmatch(r"[a-z ]{0,3}", folded(who)):
        return who, bool(re.match(rf"(?:{words.person_does}|to {words.infinitive}\b)", after))
    if re.match(rf"to (?:\w+ly |also |then )?{words.infinitive}\b", after) and words.code == "en" and is_name:
        return who, True
    if (
        re.match(
            rf"(?:(?:will|shall|should|must|va|vont|doit|doivent|devra|devront|se charge|s'engage|s'occupe)\b|{words.person_does})",
            after,
        )
        and is_name
    ):
        return who, False
    return "", False


def _is_initials(word: str) -> bool:
    """«JD», «RGr», «DDTM»: short, with two capitals."""
    return len(word) <= 6 and sum(c.isupper() for c in word) >= 2


def _responsible(text: str, subject: str, words: Words) -> str | None:
    plain = folded(text)
    labelled = re.search(rf"(?:^|[\s(\[]){words.responsible_label}\s*[:=]\s*(?P<who>[^.;\n)\]]{{2,80}})", plain)
    if labelled:
        return text[labelled.start("who") : labelled.end("who")]
    if subject:
        return subject
    agent = re.search(words.by_whom, plain) if anywhere(words.passive).search(plain) or words.code == "fr" else None
    if agent and (
        whole(words.somebody + r".*").match(agent["who"])
        or text[agent.start("who") : agent.end("who")].strip()[:1].isupper()
    ):
        return text[agent.start("who") : agent.end("who")]
    everybody = anywhere(words.everybody).search(plain)
    if everybody and anywhere(words.obliged).search(plain[everybody.end() : everybody.end() + 40]):
        return text[everybody.start() : everybody.end()]
    trailing = re.search(r"[(\[]\s*(?P<who>[A-ZÀ-Ý@][^()\[\]\d]{1,50})\s*[)\]]\W*$", text)
    return trailing["who"] if trailing else None


def _recipient(text: str, words: Words) -> str | None:
    plain = folded(text)
    verb = anywhere(words.transmits).search(plain) or anywhere(words.shares).search(plain)
    if verb is None:
        return None
    begin = verb.start()
    while found := anywhere(words.to_whom).search(plain, begin):
        who, as_written = found["who"], text[found.start("who") : found.end("who")]
        if whole(rf"(?:{words.somebody}).*").match(who) or as_written.strip()[:1].isupper():
            return as_written
        begin = found.start() + 1
    return None


def _cleaned(who: str | None) -> str | None:
    if who is None:
        return None
    bare = squeezed(re.sub(r"[*_`]+", "", who)).strip(" .,;:-–—")
    return bare or None


_COUNTS = {
    "un": 1,
    "une": 1,
    "one": 1,
    "una": 1,
    "deux": 2,
    "two": 2,
    "dos": 2,
    "trois": 3,
    "three": 3,
    "tres": 3,
    "quatre": 4,
    "four": 4,
    "cuatro": 4,
    "cinq": 5,
    "five": 5,
    "cinco": 5,
}


def _wanted(plain: str, words: Words) -> Wanted | None:
    found = re.search(words.wanted, plain)
    if not found:
        return None
    low = _COUNTS.get(found["low"]) or int(found["low"] if found["low"].isdecimal() else 1)
    high = found["high"]
    most = low if not high else _COUNTS.get(high) or int(high if high.isdecimal() else low)
    return Wanted(low, most) if 0 < low <= most <= 20 else None


# --- Title --------------------------------------------------------------------------------------------------------

_WHEN_CUES = r"(?:[,(–—-]?\s*\b(?:au plus tard|d'ici(?: a)?|avant|pour|jusqu'(?:au|a)|le|la|by|before|no later than|until|due|on|deadline|delai|echeance|des|sous|dans|within|antes del?|a mas tardar|el|end of|fin)\b[\s:]*)*"


def _title(s: Statement, due: Due | None, subject: str, words: Words) -> str:
    """What is to be done, without who and when."""
    text = squeezed(re.sub(r"[*_`]+", "", s.text))
    if due and due.raw and not s.when:
        at = folded(text).find(folded(due.raw))
        if at >= 0:
            cue = re.search(_WHEN_CUES + r"$", folded(text[:at]))
            start = cue.start() if cue else at
            text = f"{text[:start].rstrip(' ,(')} {text[at + len(squeezed(due.raw)) :].lstrip(' ,)')}".strip()
    lead, colon, rest = text.partition(" : ")
    if colon and 10 <= len(lead) <= LONGEST_TITLE and len(lead.split()) > 3:
        text = lead
    elif subject and folded(text).startswith(folded(squeezed(subject))):
        rest = text[len(squeezed(subject)) :]
        doing = re.match(rf"\s*(?:[:–—-]\s*)?(?:to\s+|will\s+|shall\s+)?(?={words.infinitive}\b)", folded(rest))
        if doing:  # «JD to circulate …», «Guillaume : relancer …»; a verb that has its subject keeps it
            text = rest[doing.end() :]
    text = text.strip(" .;:,-–—")
    if len(text) > LONGEST_TITLE:
        text = text[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return (
        text[:1].upper() + text[1:] if text else squeezed(s.topic)[:LONGEST_TITLE] or squeezed(s.quote)[:LONGEST_TITLE]
    )
