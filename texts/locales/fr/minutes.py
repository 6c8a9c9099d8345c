"""Le compte rendu: remis, lu, relu ensemble; ce qui en est ouvert."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.calendar import holiday_name, is_working_day
from domain.decisions import Decision
from domain.drafting import Entry, Proposed, StillOpen, hindrance, moment_of
from domain.followup import Status, overdue_days, status_of
from domain.groups import Group
from domain.minutes.findings import Due
from domain.roster import Named
from domain.typed import Fault, Wrong, example_days
from texts.frame import cut, e
from texts.locales.fr.decisions import Decisions

LONGEST_QUOTES = 560  # of one decision; five of them fit into one message
MOST_OPEN = 6  # of earlier meetings, summed up in the list
MOST_SUMMED_UP = 20  # of the decisions just opened


@dataclass(frozen=True)
class Minutes(Decisions):
    """Le compte rendu: remis, lu, relu ensemble; ce qui en est ouvert."""

    # remis

    def send_minutes(self) -> str:
        return (
            "Envoyez-moi le compte rendu : le fichier (Word, PDF, OpenDocument, page web ou texte), ou le texte collé "
            "ici, en plusieurs messages s'il le faut. J'en tire un brouillon ; rien n'est enregistré sans vous."
        )

    def minutes_too_short(self) -> str:
        return (
            "C'est trop court pour un compte rendu. Envoyez le fichier ou collez tout le texte ; "
            "pour une seule décision : /decision"
        )

    def is_it_minutes(self, name: str) -> str:
        what = f"« {e(cut(name, 80))} »" if name else "Ce texte"
        return f"{what} : qu'en faire ? Rien n'est enregistré en attendant."

    def it_is_minutes(self) -> str:
        return "Compte rendu : en tirer les décisions"

    def it_is_somebody_s(self) -> str:
        return "Contribution d'une organisation"

    def do_not_keep(self) -> str:
        return "Ne pas garder"

    # lu

    def reading_minutes(self, name: str, parts: int) -> str:
        what = f" « {e(cut(name, 80))} »" if name else f" ({self.n(parts, 'message', 'messages')})" if parts > 1 else ""
        return f"Je lis le compte rendu{what}…"

    def minutes_are_late(self, name: str) -> str:
        what = f" « {e(cut(name, 80))} »" if name else ""
        return f"Telegram ne me donne pas encore le fichier{what}. Je réessaie ; vous n'avez rien à faire."

    def minutes_refused(self, reason: str) -> str:
        """Pourquoi le document n'est pas lu, et quoi faire."""
        paste = "ou collez le texte ici"
        return {
            "empty": f"Ce document est vide : envoyez-en un autre, {paste}.",
            "too_large": f"Ce fichier dépasse 20 Mo : enlevez-en les images et renvoyez-le, {paste}.",
            "too_long": "Ce document est trop long pour un compte rendu : envoyez seulement la partie des décisions.",
            "too_complex": f"Ce fichier est trop complexe pour être ouvert sans risque : enregistrez-le en texte simple, {paste}.",
            "encrypted": f"Ce fichier est protégé par un mot de passe : enregistrez-le sans mot de passe, {paste}.",
            "damaged": f"Ce fichier est endommagé, ou n'est pas ce que dit son nom : enregistrez-le de nouveau, {paste}.",
            "macros": f"Ce fichier contient des macros, je ne l'ouvre pas : enregistrez-le en .docx ou en .odt, {paste}.",
            "doctype": f"Ce fichier contient des définitions inhabituelles, je ne l'ouvre pas : enregistrez-le de nouveau, {paste}.",
            "scanned": f"Ce fichier ne contient que l'image d'un texte, que je ne peux pas lire : envoyez le fichier Word d'origine, {paste}.",
            "picture": f"Une image ne se lit pas comme un compte rendu : envoyez le fichier Word, {paste}.",
            "old_word": f"Je ne lis pas l'ancien format .doc : enregistrez-le en .docx, {paste}.",
            "rich_text": f"Je ne lis pas le format .rtf : enregistrez-le en .docx, {paste}.",
            "spreadsheet": f"Je ne lis pas les tableurs : envoyez le compte rendu en Word ou en PDF, {paste}.",
            "slides": f"Je ne lis pas les présentations : envoyez le compte rendu en Word ou en PDF, {paste}.",
            "archive": f"Je n'ouvre pas les archives : envoyez le document qui est dedans, {paste}.",
            "unknown_kind": f"Je ne sais pas lire ce genre de fichier : envoyez le compte rendu en Word ou en PDF, {paste}.",
            "took_too_long": f"Ce fichier demande trop de temps à lire : enregistrez-le en texte simple, {paste}.",
            "language": "Ce document n'est ni en français ni en anglais, et je n'y trouve aucune décision : "
            "enregistrez-les une à une avec /decision.",
            "unfetchable": f"Telegram ne m'a pas donné ce fichier : envoyez-le de nouveau, {paste}.",
        }[reason]

    def minutes_failed(self, reference: str) -> str:
        return (
            "Désolé, je n'ai pas pu lire ce compte rendu, par une faute de mon côté. Il est gardé : réessayez dans un "
            f"instant ; si cela se répète, donnez cette référence à la personne qui gère le bot : <code>{e(reference)}</code>"
        )

    def minutes_as_before(self, reason: str) -> str:
        return f"{reason}\nCe que j'avais déjà lu reste comme avant."

    def try_again(self) -> str:
        return "Réessayer"

    def edited_minutes(self) -> str:
        return (
            "Je ne relis pas un texte modifié après coup : corrigez dans la liste avec ✎, ou envoyez de nouveau "
            "tout le compte rendu : /compterendu"
        )

    def meeting_day_is_settled(self) -> str:
        return "La date de cette réunion n'est plus demandée : voici la liste."

    def which_meeting_day(self, name: str) -> str:
        where = f"« {e(cut(name, 80))} »" if name else "ce texte"
        return (
            f"De quand est la réunion ? Je ne trouve pas sa date dans {where}. Choisissez, ou écrivez-la, "
            f"par exemple « {self.day(date(2017, 6, 7), year=True)} »."
        )

    def meeting_day_not_read(self, today: date) -> str:
        return f"Je n'y lis pas la date d'une réunion passée. Écrivez-la en entier, par exemple « {self.day(today, year=True)} »."

    def which_day_instead(self) -> str:
        example = self.day(date(2017, 6, 7), year=True)
        return f"De quand est la réunion ? Choisissez, ou écrivez-la, par exemple « {example} »."

    def meeting_day_disagrees(self, typed: str) -> str:
        return f"⚠️ « {e(cut(typed, 60))} » : le jour et la date ne concordent pas."

    def meeting_day_so_far(self, day: date | None) -> str:
        if day is None:
            return "Jusqu'ici : réunion sans date."
        return f"Jusqu'ici : réunion du {self.day(day, year=True)}."

    def change_meeting_day(self) -> str:
        return "Date de la réunion"

    def without_meeting_day(self) -> str:
        return "Continuer sans cette date"

    def nothing_in_minutes(self, name: str, proposed: Proposed, before: Sequence[StillOpen], now: datetime) -> str:
        where = f"« {e(cut(name, 80))} »" if name else "ce texte"
        said = (
            f"{self._of_meeting(proposed)}Je n'ai trouvé aucune {'nouvelle ' if before else ''}décision à suivre dans {where}. "
            f"Pour en enregistrer une vous-même : /decision{self._others(proposed)}"
        )
        return "\n".join([said, *self._open_before(before, now)])

    def _of_meeting(self, proposed: Proposed) -> str:
        day = proposed.meeting_date
        return f"Réunion du {self.day(day, year=True)}. " if day else ""

    def _others(self, proposed: Proposed) -> str:
        if not proposed.other_meetings:
            return ""
        days = self.all_of(self.day(d, year=True) for d in proposed.other_meetings[:5])
        return (
            f"\n⚠️ Ce document contient aussi une autre réunion ({days}) : je ne l'ai pas lue. "
            "Envoyez-la à part si elle compte encore."
        )

    # relu ensemble

    def minutes_list(
        self,
        proposed: Proposed,
        name: str,
        now: datetime,
        page: int,
        news: str,
        missing: Sequence[Named],
        group: Group,
        before: Sequence[StillOpen],
    ) -> str:
        """La liste numérotée, questions d'abord, datées puis sans date."""
        lines = [*([news, ""] if news else []), *self._minutes_head(proposed, name)]
        if proposed.questions:
            lines += ["", *self._first_question(proposed)]
        if self._is_to_come(proposed, now):
            lines.append("⚠️ Cette réunion n'a pas encore eu lieu : vérifiez sa date, les délais en dépendent.")
        lines += self._minutes_entries(proposed, group, now, page, "Sans date", "Déjà ouvertes")
        lines += self._open_before(before, now) if page == 0 else []
        lines.append("")
        if not group.expected() and any(x.proposal.contributions for x in proposed.pending):
            lines.append(f"⚠️ {self.empty_roster()}")
        if missing:
            names = cut(", ".join(o.name for o in missing), 300)
            lines.append(f"Au compte rendu, mais pas sur la liste des organisations : {e(names)}.")
        if proposed.pages > 1:
            lines.append(f"Page {page + 1} sur {proposed.pages}.")
        if not proposed.pending:
            return "\n".join(lines).rstrip()
        calls = sum(x.proposal.contributions is not None for x in proposed.pending)
        if 0 < calls < len(proposed.pending):
            lines.append(
                "À l'ouverture, un appel paraît dans le groupe pour celles qui demandent des contributions ; "
                "les autres sont suivies par la coordination."
            )
        lines.append(
            "Cocher : ☐. Modifier : ✎. Écarter : ✗. Donner une date : répondez à ce message, par exemple "
            f"« {self._example_number(proposed, page)} {self.day(self._some_day(now))} »."
        )
        return "\n".join(lines)

    def _minutes_entries(
        self, proposed: Proposed, group: Group, now: datetime, page: int, undated: str, opened: str
    ) -> list[str]:
        lines: list[str] = []
        heading = ""
        for entry in proposed.page(page):
            under = opened if entry.opened is not None else "" if entry.is_dated else undated
            if under != heading:
                lines += ["", f"<b>{under}</b>"]
            elif not under:
                lines.append("")
            heading = under
            lines += self.minutes_entry(entry, now)
            lines += self._days_off(entry, group)
        return lines

    def _is_to_come(self, proposed: Proposed, now: datetime) -> bool:
        return proposed.meeting_date is not None and proposed.meeting_date > now.astimezone(self.tz).date()

    def _example_number(self, proposed: Proposed, page: int) -> int:
        """Une qui attend une date, de préférence sur cette page."""
        shown = [x for x in proposed.page(page) if x.is_pending] or list(proposed.pending)
        return next((x.number for x in shown if not x.is_dated), shown[0].number)

    def _some_day(self, now: datetime) -> date:
        return example_days(now, self.tz)[1]

    def _minutes_head(self, proposed: Proposed, name: str) -> list[str]:
        day = proposed.meeting_date
        count = self.n(len(proposed.in_order), "décision", "décisions")
        undated = sum(not x.is_dated for x in proposed.in_order)
        parts = [count, *([f"dont {undated} sans date"] if undated else [])]
        opened = sum(x.opened is not None for x in proposed.entries)
        if opened:
            parts.append(self.n(opened, "déjà ouverte", "déjà ouvertes"))
        return [
            f"<b>Compte rendu du {self.day(day, year=True)}</b>" if day else "<b>Compte rendu, réunion sans date</b>",
            *([e(cut(name, 80))] if name else []),
            f"{', '.join(parts)}. Rien n'est enregistré avant « Ouvrir ».{self._others(proposed)}",
        ]

    def _first_question(self, proposed: Proposed) -> list[str]:
        entry, field, due = proposed.questions[0]
        more = len(proposed.questions) - 1
        line = f"⚠️ <b>{entry.number}.</b> {self.field(field)} : {self.minutes_question(due)}"
        then = [f"Ensuite : {self.n(more, 'autre question', 'autres questions')}."] if more else []
        return [line, *then]

    def minutes_question(self, due: Due) -> str:
        """Ce qui est à demander d'une date du compte rendu."""
        why = {
            "weekday_conflict": "le jour et la date ne concordent pas.",
            "no_such_day": "ce jour n'existe pas.",
            "ambiguous": "cela peut se lire de plusieurs façons.",
            "past": "ce jour était déjà passé à la réunion.",
            "two_dates": "le compte rendu donne deux dates.",
            "no_meeting_date": "il faut la date de la réunion pour savoir quel jour c'est.",
        }[due.question or "ambiguous"]
        days = self.any_of(self.day(d, year=True) for d in due.candidates[:4])
        ask = f" Est-ce {days} ?" if days else " Quelle date retenir ?"
        return f"« {e(cut(due.raw, 80))} » : {why}{ask}"

    def minutes_entry(self, entry: Entry, now: datetime) -> list[str]:
        proposal = entry.proposal
        title = e(cut(proposal.title, 140))
        if entry.removed:
            return [f"✗ {entry.number}. <s>{title}</s>"]
        if entry.opened is not None:
            return [f"✓ {entry.number}. {title} – <b>#{entry.opened}</b>"]
        new = "🆕 " if entry.is_new else ""
        lines = [f"{'☑' if entry.ticked else '☐'} {new}<b>{entry.number}. {title}</b>"]
        if proposal.carried_over:
            lines.append("Reprise de la réunion précédente")
        lines += self._entry_facts(entry)
        for field, due in entry.dues:
            if due and due.question:
                lines.append(f"{self.field(field)} : « {e(cut(due.raw, 60))} », à préciser")
        if not entry.is_dated and proposal.said:
            lines.append(f"Quand : « {e(cut(proposal.said, 60))} »")
        wrong = hindrance(entry, now, self.tz)
        if wrong and wrong.fault is Fault.PAST and wrong.moment:
            lines.append(f"⚠️ {self.moment(wrong.moment, year=True)} est passé : ✎ {entry.number} pour une autre date.")
        elif wrong and wrong.fault is Fault.TRANSMISSION_FIRST:
            lines.append(f"⚠️ La transmission vient avant les contributions : ✎ {entry.number} pour corriger.")
        return lines

    def _entry_facts(self, entry: Entry) -> list[str]:
        proposal = entry.proposal
        return self._facts(
            moment_of(proposal.contributions, self.tz),
            moment_of(proposal.transmission, self.tz),
            proposal.recipient,
            proposal.wanted,
            proposal.owner,
        ) + ([self.attribution_line(proposal.attribution)] if proposal.attribution else [])

    def _days_off(self, entry: Entry, group: Group) -> list[str]:
        """Ce qui tombe un jour où personne ne travaille."""
        if not entry.is_pending:
            return []
        lines = []
        for _, due in entry.dues:
            moment = moment_of(due, self.tz)
            if moment and (holiday := holiday_name(moment.date(), group.country, self.language)):
                lines.append(f"⚠️ {self.due_on_holiday(moment, holiday)}")
            elif moment and not is_working_day(moment.date(), group.country):
                lines.append(f"⚠️ {self.due_on_weekend(moment)}")
        return lines

    def minutes_sources(self, entries: Sequence[Entry]) -> str:
        lines = ["<b>Ce que dit le compte rendu</b>"]
        for entry in entries:
            quotes = cut(" […] ".join(" ".join(q.split()) for q in entry.proposal.quotes), LONGEST_QUOTES)
            lines += ["", f"<b>{entry.number}. {e(cut(entry.proposal.title, 100))}</b>", f"« {e(quotes)} »"]
        return "\n".join(lines)

    def show_sources(self) -> str:
        return "Phrases du compte rendu"

    def open_ticked(self, count: int) -> str:
        return f"Ouvrir les décisions cochées ({count})"

    def many_at_once(self, group: Group, count: int, calls: int) -> str:
        posts = self.n(calls, "publie un appel", "publient un appel")
        what = f", dont {posts} dans « {e(group.title)} »" if calls else ""
        return f"Cela ouvre {count} décisions d'un coup{what}. Les ouvrir toutes ?"

    def ticked_meanwhile(self) -> str:
        return "Ce qui est coché a changé depuis cette liste : la voici à jour. Vérifiez, puis ouvrez."

    def opened_already(self) -> str:
        return "C'est fait : ce qui était coché est déjà ouvert. Rien n'est ouvert deux fois."

    def yes_open(self) -> str:
        return "Oui, tout ouvrir"

    def take_organisations(self, count: int, *, whole: bool) -> str:
        if whole:
            return f"Liste des organisations : reprendre les {count}"
        return f"Ajouter à la liste : {self.n(count, 'organisation', 'organisations')}"

    def organisations_taken(self, added: Sequence[str]) -> str:
        count = self.n(len(added), "organisation ajoutée", "organisations ajoutées")
        return f"Liste : {count}. /liste la montre et la corrige."

    def leave_out(self) -> str:
        return "Laisser vide"

    def no_date(self) -> str:
        return "Sans date"

    def another_date(self) -> str:
        return "Autre date"

    def give_up_minutes(self) -> str:
        return "Abandonner le brouillon"

    def sure_to_give_up_minutes(self) -> str:
        return "Abandonner ce brouillon ? Ce que vous y avez coché et modifié sera perdu ; ce qui est ouvert le reste."

    def yes_give_up(self) -> str:
        return "Oui, abandonner"

    def minutes_given_up(self) -> str:
        return "Brouillon abandonné. Ce qui est déjà ouvert le reste ; rien d'autre n'est enregistré."

    def minutes_gone(self) -> str:
        return (
            "Ce brouillon n'existe plus : abandonné, ou trop ancien. Envoyez de nouveau le compte rendu : /compterendu"
        )

    def not_in_minutes_any_more(self) -> str:
        return "Cette proposition n'est plus au compte rendu. Reprenez la liste à jour : /compterendu"

    def minutes_being_read(self) -> str:
        return "Je suis en train de lire ce compte rendu : la liste arrive, réessayez dès qu'elle est là."

    def what_to_change_in(self, entry: Entry) -> str:
        lines = [f"<b>{entry.number}. {e(cut(entry.proposal.title, 140))}</b>", *self._entry_facts(entry)]
        return "\n".join([*lines, "", "Que voulez-vous modifier ?"])

    def cannot_tick(self, entry: Entry, wrong: Wrong) -> str:
        if wrong.fault is Fault.PAST and wrong.moment:
            return f"{entry.number} : {self.moment(wrong.moment, year=True)} est passé. Donnez une autre date avec ✎."
        if wrong.fault is Fault.TRANSMISSION_FIRST:
            return f"{entry.number} : la transmission vient avant les contributions. Corrigez une date avec ✎."
        return f"{entry.number} : une date est à préciser d'abord. Répondez à la question en haut de la liste."

    def nothing_ticked(self) -> str:
        return "Aucune décision n'est cochée : cochez-en au moins une avec son bouton ☐."

    def which_date(self, entry: Entry, day: str) -> str:
        return f"{entry.number}. {e(cut(entry.proposal.title, 140))}\n« {e(cut(day, 60))} » : est-ce la date des contributions ou celle de la transmission ?"

    def reply_with_number(self, now: datetime) -> str:
        return f"Pour donner une date, répondez par le numéro puis la date, par exemple « 3 {self.day(self._some_day(now))} »."

    def already_opened(self, number: int) -> str:
        return f"Déjà ouverte : #{number}. Pour changer ses dates : /deplacer {number}"

    # encore ouvertes d'avant

    def _open_before(self, before: Sequence[StillOpen], now: datetime) -> list[str]:
        """On the first page of the list; all of it, with what can be noted, is one press away."""
        if not before:
            return []
        lines = ["", f"<b>Encore ouvertes des réunions précédentes ({len(before)})</b>"]
        lines += [self._still_open(x, now, 80) for x in before[:MOST_OPEN]]
        if len(before) > MOST_OPEN:
            lines.append(f"… et {len(before) - MOST_OPEN} de plus.")
        return lines

    def _still_open(self, still: StillOpen, now: datetime, longest: int) -> str:
        """The measure, where it stands, and the words of the minutes that speak of it."""
        decision, report = still.decision, still.report
        line = f"#{decision.number} {e(cut(decision.title, longest))} : {self._status_now(decision, now)}"
        said = f"{report.subject} : {report.said}" if report else still.entry.proposal.title if still.entry else ""
        return f"{line}\n→ « {e(cut(said, longest + 20))} »" if said else line

    def _status_now(self, decision: Decision, now: datetime) -> str:
        days = overdue_days(decision, now, self.tz)
        return e(self.papers.how_it_stands(status_of(decision, now), days, closed=decision.closure is not None))

    def still_open_page(self, shown: Sequence[StillOpen], now: datetime, page: int, pages: int) -> str:
        lines = [
            "<b>Encore ouvertes des réunions précédentes</b>",
            "« → » : ce qu'en dit le compte rendu. Rien n'est noté sans votre accord.",
        ]
        for still in shown:
            lines += ["", self._still_open(still, now, 140)]
            lines += [f"→ {line}" for line in self._new_dues(still, now)]
        if pages > 1:
            lines += ["", f"Page {page + 1} sur {pages}."]
        return "\n".join(lines)

    def _new_dues(self, still: StillOpen, now: datetime) -> list[str]:
        if not still.decision.collects:  # a task, or what the coordination hands over: it has one date
            return [f"Échéance : {self.moment(due, year=True)}" for due in still.dues if due]
        if still.day and still.may_be_either(now):
            return [f"Contributions ou transmission : {self.moment(still.day, year=True)}"]
        named = zip(("contributions", "transmission"), still.dues, strict=True)
        return [f"{self.field(name)} : {self.moment(due, year=True)}" for name, due in named if due]

    def no_longer_open(self) -> str:
        return "Rien n'est plus ouvert des réunions précédentes."

    def go_through(self, count: int) -> str:
        return f"Faire le point ({count})"

    def note_status(self, number: int, status: str) -> str:
        return f"#{number} : noter « {self.papers.how_it_stands(Status(status), 0)} »"

    def put_off(self, number: int, day: datetime) -> str:
        return f"#{number} : reporter au {self.day(day)}"

    def is_another(self, number: int) -> str:
        return f"#{number} : c'est une autre décision"

    def open_row(self, number: int) -> str:
        return f"#{number} : changer la situation"

    def from_minutes(self, said: str, day: date | None) -> str:
        """Plain text: the reason as the follow-up sheet has it."""
        of = f" du {self.day(day, year=True)}" if day else ""
        return f"Compte rendu{of} : « {said} »"

    def noted(self, number: int) -> str:
        return f"#{number} : noté."

    def not_told_any_more(self) -> str:
        return "C'est déjà noté, ou changé depuis : voici la liste à jour."

    # remis de nouveau, repris

    def minutes_known(self, since: datetime, opened: int, left: int) -> str:
        done = self.n(opened, "décision ouverte", "décisions ouvertes")
        then = f"restent {self.n(left, 'proposition', 'propositions')}" if left else "il n'y a rien de nouveau"
        return f"Ce compte rendu m'a déjà été remis ({self.short(since)}) : {done}, {then}."

    def minutes_corrected(self, new: int, gone: int) -> str:
        count = self.n(new, "nouveauté", "nouveautés") if new else "rien de nouveau"
        less = ", " + self.n(gone, "proposition n'y est plus", "propositions n'y sont plus") if gone else ""
        return (
            f"C'est une autre version d'un compte rendu déjà remis : {count}{less}. "
            "Ce qui était coché, écarté, modifié ou ouvert l'est resté."
        )

    def minutes_underway(self) -> str:
        return "Ou reprenez un brouillon :"

    def take_up(self, name: str, proposed: Proposed) -> str:
        day = self.day(proposed.meeting_date, year=True) if proposed.meeting_date else ""
        left = self.n(len(proposed.pending), "proposition", "propositions")
        return " · ".join(part for part in (day, left, name) if part)

    # ouvert

    def minutes_opened(self, opened: Sequence[Decision], group: Group, left: int) -> str:
        head = self.n(len(opened), "décision ouverte", "décisions ouvertes")
        lines = [f"<b>✓ {head}</b>"]
        calls = sum(d.collects for d in opened)
        for d in opened[:MOST_SUMMED_UP]:
            without = "" if d.collects or not calls else " · sans appel"
            lines.append(f"#{d.number} {e(cut(d.title, 100))}{self._until(d)}{without}")
        if len(opened) > MOST_SUMMED_UP:
            lines.append("…")
        if calls:
            lines.append("")
            lines.append(f"{self.n(calls, 'appel publié', 'appels publiés')} dans « {e(group.title)} ».")
        if left:
            lines.append(f"{self.n(left, 'proposition reste', 'propositions restent')} au brouillon.")
        lines.append("Déplacer : /deplacer · relances à venir : /apercu · où en sont les choses : /statut")
        return "\n".join(lines)

    def _until(self, decision: Decision) -> str:
        due = decision.contributions_due or decision.transmission_due
        return f" – {self.moment(due)}" if due else ""

    def show_rest(self) -> str:
        return "Voir le reste"
