"""Ce que disent les documents: compilation, fiche de suivi, calendrier."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.compiling import (
    Addition,
    Answer,
    Counts,
    Entry,
    NotTaken,
    RankedItem,
    Ranking,
    Sent,
    SetAside,
    SubmittedFile,
    TakenBack,
    Timeliness,
    Transmitted,
    Waiting,
)
from domain.decisions import Decision, Wanted
from domain.followup import Row, Said, Status
from domain.history import Record
from domain.standing import Standing
from texts.frame import Frame, inline
from texts.locales.fr import recipients


@dataclass(frozen=True)
class DocumentWords(Frame):
    """The words of the documents. Plain text: each document escapes for its own format."""

    # the whole document

    def moment_here(self, moment: datetime) -> str:
        return f"{self.day(moment, year=True)}, {self.clock(moment)}"

    def locale_tag(self) -> str:
        return "fr-FR"

    def sensitivity(self) -> str:
        return "Usage interne"

    def to(self, recipient: str) -> str:
        return recipients.to(recipient)

    def version_line(self, version: int, fingerprint: str) -> str:
        return f"Version {version} · {fingerprint[:8]}"

    def state_line(self, at: datetime, fingerprint: str) -> str:
        day = self.day(at, year=True).split(" ", 1)[1]  # the head tells the weekday and the zone
        return f"Document de travail, état au {day}, {self.clock(at)} · {fingerprint[:8]}"

    def draft_line(self, at: datetime, fingerprint: str) -> str:
        day = self.day(at, year=True).split(" ", 1)[1]
        return f"PROJET, ni figé ni transmis, état au {day}, {self.clock(at)} · {fingerprint[:8]}"

    def page(self) -> str:
        return "Page"

    def compilation_title(self) -> str:
        return "Compilation des contributions"

    def followup_title(self) -> str:
        return "Fiche de suivi des décisions"

    # what a template is tried out with

    def sample_title(self) -> str:
        return "Essai du modèle"

    def sample_points(self) -> tuple[str, ...]:
        return (
            "Garantir l'accès humanitaire aux cercles où les équipes n'entrent plus.",
            "Financer le monitoring de protection jusqu'à la fin de l'année.",
            "Appuyer la documentation civile des personnes déplacées avant la rentrée.",
            "Créer des espaces sûrs pour les femmes et les filles.",
            "Former les relais communautaires à la prévention des conflits fonciers.",
        )

    # the recipient's document and its e-mail

    def distribution(self) -> str:
        return "Diffusion : destinataire"

    def transmission_title(self) -> str:
        return "Contribution des organisations membres"

    def fact_from(self) -> str:
        return "De"

    def fact_date(self) -> str:
        return "Date"

    def coordination(self, group: str) -> str:
        return f"Coordination, {group}"

    def by_coordination(self) -> str:
        return "ajouté par la coordination"

    def of_addendum(self, version: int) -> str:
        return f"additif, version {version}"

    def item_of(self, item: str, names: Sequence[str]) -> str:
        counted = Counter(names).items()
        return f"{item}\n({', '.join(f'{inline(name)} × {n}' if n > 1 else inline(name) for name, n in counted)})"

    def contributors(self, names: Sequence[str], *, chosen: bool = False) -> str:
        """`chosen`: of the whole, that what stands above was picked from."""
        count = self.n(len(names), "organisation a contribué", "organisations ont contribué")
        if chosen and len(names) > 1:
            count = f"Points retenus parmi les contributions de {len(names)} organisations"
        named = self._tallied(names)
        return f"{count} : {self.all_of(named)}." if named else f"{count}."

    def _tallied(self, names: Sequence[str]) -> list[str]:
        """Each name once; «ONG internationale (3)» where several share it; nothing for those that have none."""
        return [f"{inline(name)} ({n})" if n > 1 else inline(name) for name, n in Counter(filter(None, names)).items()]

    def meeting_decision(self, source: str) -> str:
        return f"Décision de la réunion : {self.quoted(source)}"

    def mail_subject(self, group: str, title: str) -> str:
        return f"{group} : {title}"

    def mail_opening(self, group: str, title: str, recipient: str | None) -> str:
        to = f"transmet {self.to(recipient)}" if recipient else "vous transmet"
        return (
            "Chères et chers collègues,\n\n"
            f"La coordination ({group}) {to} la contribution des organisations membres : {self.quoted(title)}. "
            "Le document Word joint en reprend le texte."
        )

    def addendum_opening(self, group: str, recipient: str | None, version: int) -> str:
        to = f"transmet {self.to(recipient)}" if recipient else "vous transmet"
        return (
            "Chères et chers collègues,\n\n"
            f"La coordination ({group}) {to} ce qui est arrivé après la version {version}, et rien d'autre. "
            f"La version {version} reste valable ; le document Word joint reprend le texte ci-dessous."
        )

    def addendum_of(self, title: str, version: int) -> str:
        return f"Additif à la version {version} : {title}"

    def received_since(self, organisation: str, at: datetime) -> str:
        return f"{organisation} (reçue le {self.moment(at, year=True)})"

    def counts_since(self, organisation: str, at: datetime) -> str:
        return f"{organisation} (réponse du {self.moment(at, year=True)}, prise en compte depuis)"

    def retracted(self, names: Sequence[str]) -> str:
        told = [inline(name) for name in names if name]
        if told:
            have = "a" if len(told) == 1 else "ont"
            return f"Depuis, {have} retiré ou modifié ce qui avait été transmis : {self.all_of(told)}."
        count = self.n(
            len(names),
            "contribution transmise a été retirée ou modifiée",
            "contributions transmises ont été retirées ou modifiées",
        )
        return f"Depuis, {count}."

    def mail_closing(self) -> str:
        return "Bien cordialement,"

    # the facts of the decision

    def fact_recipient(self) -> str:
        return "Destinataire"

    def fact_contributions(self) -> str:
        return "Contributions"

    def fact_transmission(self) -> str:
        return "Transmission"

    def fact_transmitted(self) -> str:
        return "Transmise"

    def fact_wanted(self) -> str:
        return "Demandé"

    def fact_source(self) -> str:
        return "Décision"

    def fact_state(self) -> str:
        return "Situation"

    def fact(self, name: str, value: str) -> str:
        return f"{name} : {value}"

    def by_latest(self, due: datetime) -> str:
        return f"au plus tard {self.moment(due, year=True)}"

    def was_transmitted(self, transmitted: Transmitted) -> str:
        return f"Transmise : {self.transmitted(transmitted)}"

    def transmitted(self, transmitted: Transmitted) -> str:
        first, again = transmitted.first or transmitted, transmitted.again
        to = f"{self.to(first.recipient)}, " if first.recipient else ""
        by = f", par {first.by}" if first.by else ""
        said = f"{to}version {first.version}, {self.moment(first.at, year=True)}{by}"
        said += self.version_since(again.version, again.at) if again else ""
        return said + self.addenda_since(transmitted.addenda)

    def fact_taken_back(self) -> str:
        return "Mention retirée"

    def taken_back(self, version: TakenBack) -> str:
        by = f"par {version.by} " if version.by else ""
        return (
            f"version {version.version}, notée comme transmise le {self.moment(version.marked, year=True)} ; mention "
            f"retirée {by}le {self.moment(version.at, year=True)} : elle n'était pas transmise"
        )

    def version_since(self, version: int, at: datetime, *, year: bool = True) -> str:
        return f" ; version {version} le {self.moment(at, year=year)}"

    def addenda_since(self, moments: Sequence[datetime], *, year: bool = True) -> str:
        if not moments:
            return ""
        last = self.moment(moments[-1], year=year)
        return (
            f" ; additif transmis le {last}"
            if len(moments) == 1
            else f" ; {len(moments)} additifs, le dernier le {last}"
        )

    def wanted(self, wanted: Wanted) -> str:
        of = "par organisation" if wanted.each else "à retenir au total"
        if wanted.at_least == wanted.at_most:
            return f"{self.points(wanted.at_most)} {of}"
        return f"{wanted.at_least} à {self.points(wanted.at_most)} {of}"

    def quoted(self, text: str) -> str:
        return f"« {text} »"

    # counts

    def summary(self, counts: Counts) -> str:
        return (
            f"{self.n(counts.expected, 'organisation sollicitée', 'organisations sollicitées')} : "
            f"{self.n(counts.answered, 'réponse', 'réponses')}, "
            f"{counts.nothing_to_add} sans ajout, "
            f"{self.n(counts.excused, 'excusée', 'excusées')}, "
            f"{self.n(counts.missing, 'attendue', 'attendues')}."
        )

    def tiles(self, counts: Counts) -> tuple[tuple[int, str], ...]:
        return (
            (counts.expected, self._form(counts.expected, "organisation", "organisations")),
            (counts.answered, self._form(counts.answered, "réponse", "réponses")),
            (counts.nothing_to_add, "sans ajout"),
            (counts.excused, self._form(counts.excused, "excusée", "excusées")),
            (counts.missing, self._form(counts.missing, "attendue", "attendues")),
        )

    def points(self, count: int) -> str:
        return self.n(count, "point", "points")

    def waiting_note(self, count: int) -> str:
        return self.n(
            count,
            "réponse attend une précision et n'est pas comptée ; elle figure plus bas, sous « À préciser ».",
            "réponses attendent une précision et ne sont pas comptées ; elles figurent plus bas, sous « À préciser ».",
        )

    def no_answers(self) -> str:
        return "Aucune contribution n'a été reçue à ce jour."

    # headings

    def heading_chosen(self) -> str:
        return "Points transmis"

    def heading_themes(self) -> str:
        return "Par thème"

    def heading_alone(self) -> str:
        return "Autres points"

    def heading_not_taken(self) -> str:
        return "Points écartés par la coordination"

    def heading_contributions(self) -> str:
        return "Contributions par organisation"

    def heading_given(self) -> str:
        """Above what goes to the recipient, whichever name stands over each."""
        return "Contributions reçues"

    def heading_beside(self) -> str:
        return "Contributions reçues d'autres organisations"

    def heading_without(self) -> str:
        return "Organisations sans contribution"

    def heading_addendum(self, version: int) -> str:
        return f"Additif : changements depuis la version {version}"

    def heading_waiting(self) -> str:
        return "À préciser"

    def heading_files(self) -> str:
        return "Fichiers joints"

    def heading_annex(self) -> str:
        return "Annexe : réponses d'origine"

    def heading_set_aside(self) -> str:
        return "Réponses retirées ou non comptées"

    def annex_intro(self) -> str:
        return "Chaque réponse telle qu'elle a été reçue, mot pour mot."

    def annex_entry(self, answer: Answer) -> str:
        return f"{answer.organisation} · {self.answer_number(answer.number)}"

    # columns

    def column_organisation(self) -> str:
        return "Organisation"

    def column_contributions(self) -> str:
        return "Contributions"

    def column_received(self) -> str:
        return f"Reçue (heure de {self.city})"

    def column_state(self) -> str:
        return "Situation"

    def column_organisations(self) -> str:
        return "Organisations"

    def column_answer(self) -> str:
        return "Réponse n°"

    def column_file(self) -> str:
        return "Fichier"

    def column_size(self) -> str:
        return "Taille"

    def column_number(self) -> str:
        return "N°"

    def column_theme(self) -> str:
        return "Thème"

    def column_point(self) -> str:
        return "Point"

    def column_received_at(self) -> str:
        return f"Reçue le (heure de {self.city})"

    def column_again_at(self) -> str:
        return f"Dernière réponse (heure de {self.city})"

    def column_edited_at(self) -> str:
        return f"Modifiée le (heure de {self.city})"

    def column_by(self) -> str:
        return "Par"

    def column_via(self) -> str:
        return "Voie"

    def column_timeliness(self) -> str:
        return "Délai"

    def column_versions(self) -> str:
        return "Version"

    def column_due(self) -> str:
        return f"Échéance (heure de {self.city})"

    def column_points(self) -> str:
        return "Points"

    def column_files(self) -> str:
        return "Fichiers"

    def column_taken(self) -> str:
        return "Point transmis n°"

    def column_remark(self) -> str:
        return "Remarque"

    def column_text(self) -> str:
        return "Texte d'origine"

    def column_measure(self) -> str:
        return "Mesure"

    def column_responsible(self) -> str:
        return "Point focal / organisation"

    def column_dates(self) -> str:
        return "Échéances"

    def column_reason(self) -> str:
        return "Observations"

    # one answer

    def via(self, answer: Answer, *, alone: bool = False) -> str:
        """The names that stand beside it, of the organisation and of the author, are not said again; `alone`: none do
        but the organisation's.
        """
        if answer.on_behalf_by is not None:
            how = f", par {answer.on_behalf_by}" if answer.on_behalf_by else ", par la coordination"
            channel = f" ({answer.channel})" if answer.channel and not answer.names(answer.channel) else ""
            said = f"au nom de l'organisation{'' if answer.names(answer.on_behalf_by) and not alone else how}{channel}"
        else:
            said = "en privé" if answer.private else "dans le groupe"
        whose = answer.forwarded_from
        if not whose:
            return said
        return f"{said}, transféré" + ("" if answer.names(whose) else f" {recipients.of(whose)}{whose}")

    def timeliness(self, answer: Answer) -> str:
        said = {
            Timeliness.ON_TIME: "dans les délais",
            Timeliness.WITH_EXTENSION: "avec délai accordé",
            Timeliness.LATE: "reçue après l'échéance",
        }[answer.timeliness]
        return f"{said}, nouvelle réponse après l'échéance" if answer.late_again else said

    def amount(self, answer: Answer, wanted: Wanted | None) -> str:
        if answer.amount is None or wanted is None:
            return ""
        asked = str(wanted.at_most) if wanted.at_least == wanted.at_most else f"{wanted.at_least} à {wanted.at_most}"
        return f"{self.points(len(answer.items))} ({self._form(wanted.at_most, 'demandé', 'demandés')} : {asked})"

    def edited(self, answer: Answer) -> str:
        if answer.edited_at is None:
            return ""
        return f"version {answer.versions}, modifiée {self.moment(answer.edited_at, year=True)}"

    def earlier(self, answer: Answer) -> str:
        if not answer.earlier:
            return ""
        moments = " ; ".join(f"n° {n}, {self.moment(at, year=True)}" for n, at in enumerate(answer.earlier, 1))
        return f"{self._form(len(answer.earlier), 'Version remplacée', 'Versions remplacées')} : {moments}."

    def reason_given(self, answer: Answer) -> str:
        return f"Motif donné par la coordination : {answer.reason}" if answer.reason else ""

    def replaced(self, by: int) -> str:
        return f"Remplacée par la réponse n° {by} de la même organisation."

    def file(self, name: str) -> str:
        return f"Fichier joint : {name}"

    def nothing_to_add(self) -> str:
        return "Rien à ajouter."

    def only_a_file(self, *, worded: bool) -> str:
        return "Fichier, formulé par la coordination." if worded else "Fichier seul, à lire."

    def without_words(self) -> str:
        return "Sans texte."

    # the rest

    def standing(self, standing: Standing, count: int = 1) -> str:
        return {
            Standing.ANSWERED: self._form(count, "A répondu", "Ont répondu"),
            Standing.NOTHING_TO_ADD: "Rien à ajouter",
            Standing.EXCUSED: self._form(count, "Excusée", "Excusées"),
            Standing.NOT_YET: self._form(count, "Attendue", "Attendues"),
        }[standing]

    def excused(self, entry: Entry) -> str:
        if entry.reason:
            return f"{entry.organisation} ({entry.reason})"
        if entry.away_until:
            return f"{entry.organisation} (absence jusqu'au {self.day(entry.away_until, year=True)})"
        return entry.organisation

    def awaited(self, entry: Entry, general: datetime | None) -> str:
        if entry.due and general and entry.due > general:
            return f"{entry.organisation} (délai accordé jusqu'au {self.moment_here(entry.due)})"
        return entry.organisation

    def addition(self, addition: Addition) -> str:
        what = {
            "new": f"{self.answer_number(addition.number)} (nouvelle),",
            "changed": f"{self.answer_number(addition.number)} (modifiée),",
            "withdrawn": f"{self.answer_number(addition.number)} (retirée),",
        }[addition.change]
        points = f", {self.n(addition.items, 'point nouveau', 'points nouveaux')}" if addition.items else ""
        files = f", {self.n(addition.files, 'fichier nouveau', 'fichiers nouveaux')}" if addition.files else ""
        return f"{addition.organisation} : {what} {self.moment(addition.at, year=True)}{points}{files}"

    def waiting(self, waiting: Waiting) -> str:
        who = " · ".join(filter(None, (waiting.by, waiting.organisation)))
        why = {
            "organisation?": "organisation à préciser",
            "comment?": "contribution ou commentaire ?",
            "claim?": "son auteur dit répondre pour l'organisation, à confirmer",
        }[waiting.why]
        head = f"{self.answer_number(waiting.number).capitalize()}, {self.moment(waiting.at, year=True)}"
        return " · ".join(filter(None, (head, who, why)))

    def set_aside(self, aside: SetAside) -> str:
        why = {"withdrawn": "retirée", "comment": "commentaire, non compté"}[aside.why]
        who = f", {aside.organisation}" if aside.organisation else ""
        number = self.answer_number(aside.number).capitalize()
        return f"{number}{who}, {self.moment(aside.at, year=True)} : {why}."

    def answer_number(self, number: int) -> str:
        return f"réponse n° {number}"

    def size(self, bytes_: int) -> str:
        return size(bytes_, ("octets", "ko", "Mo"), ",")

    def file_line(self, file: SubmittedFile) -> str:
        name, size = file.attachment.name, self.size(file.attachment.size)
        return f"{file.organisation} · {self.answer_number(file.number)} · {name} ({size})"

    def originals_elsewhere(self) -> str:
        return "Les réponses d'origine, mot pour mot, sont en annexe du document Word."

    # the spreadsheet

    def other_organisation(self) -> str:
        return "Autre organisation"

    def sheet_summary(self) -> str:
        return "Synthèse"

    def organisations(self, names: Sequence[str]) -> str:
        return f"{self.n(len(names), 'organisation', 'organisations')} : {', '.join(map(inline, names))}"

    def said_by(self, point: Sent) -> str:
        return f"{point.organisation} : {' '.join(point.text.split())}"

    def not_taken(self, not_taken: NotTaken) -> str:
        why = f" – motif : {not_taken.reason}" if not_taken.reason else ""
        return f"{self.said_by(not_taken.point)}{why}"

    def heading_ranking(self) -> str:
        return "Classement par les membres"

    def ranking_line(self, ranking: Ranking) -> str:
        choices = self.n(ranking.at_most, "choix", "choix")
        who = self.n(ranking.voted, "organisation", "organisations")
        line = (
            f"Tour clos {self.moment(ranking.at, year=True)} : {who} sur {ranking.expected}, {choices} au plus chacune."
        )
        if others := len(ranking.items) - len(ranking.supported):
            line += " " + self.n(others, "point n'a eu aucune voix.", "points n'ont eu aucune voix.")
        return line

    def ranked_voices(self, item: RankedItem) -> str:
        parts = [
            self.n(item.voices, "voix", "voix"),
            ", ".join(map(inline, item.voters)),
            "modifié ou retiré depuis" if item.gone else "",
        ]
        return " · ".join(filter(None, parts))

    def column_rank(self) -> str:
        return "Rang"

    def column_voices(self) -> str:
        return "Voix"

    def sheet_points(self) -> str:
        return "Points"

    def sheet_organisations(self) -> str:
        return "Organisations"

    def sheet_annex(self) -> str:
        return "Annexe"

    # the follow-up sheet

    def followup_summary(self, open_rows: int, overdue: int, closed: int) -> str:
        late = f", dont {overdue} en retard" if overdue else ""
        return (
            f"{self.n(open_rows, 'décision ouverte', 'décisions ouvertes')}{late} ; "
            f"{self.n(closed, 'décision terminée', 'décisions terminées')}."
        )

    def no_decisions(self) -> str:
        return "Aucune décision n'est enregistrée."

    def status(self, row: Row) -> str:
        return self.how_it_stands(row.status, row.overdue_days, closed=row.closed)

    def late_by(self, days: int) -> str:
        """The first day by the calendar may be a minute: it has no number."""
        return f"en retard de {self.n(days, 'jour', 'jours')}" if days > 1 else "en retard"

    def how_it_stands(self, status: Status, overdue_days: int, *, closed: bool = False) -> str:
        """`closed`: contributions are not asked for any more."""
        late = self.late_by(overdue_days)
        if status is Status.OVERDUE:
            return late.capitalize()
        said = {
            Status.DONE: "Fait",
            Status.IN_PROGRESS: "En cours",
            Status.PENDING: "En attente",
            Status.CANCELLED: "Annulée",
        }[status]
        if overdue_days:
            return f"{said}, {late}"
        return f"{said}, collecte close" if closed and status is Status.IN_PROGRESS else said

    def responsible(self, row: Row) -> str:
        members = "Organisations membres" if row.contributions_due else "Coordination"
        owner = row.owner or members
        return owner[:1].upper() + owner[1:] if owner.split()[0].islower() else owner

    def due_contributions(self, due: datetime) -> str:
        return f"Contributions : {self.moment(due, year=True)}"

    def due_transmission(self, due: datetime, recipient: str | None) -> str:
        to = f" {self.to(recipient)}" if recipient else ""
        return f"Transmission{to} : {self.moment(due, year=True)}"

    def undated(self) -> str:
        return "Sans date"

    def answers_of(self, counts: Counts) -> str:
        said = f"{self.n(counts.answered, 'réponse', 'réponses')} sur {counts.expected}"
        return f"{said}, {counts.nothing_to_add} sans ajout" if counts.nothing_to_add else said

    def of_meeting(self, day: date) -> str:
        return f"Réunion du {self.day(day, year=True)}"

    def said_so(self, said: Said) -> str:
        by = f" par {said.by}" if said.by else ""
        return f"Noté{by}, {self.moment(said.at, year=True)}"

    def sheet_followup(self) -> str:
        return "Suivi"

    def column_meeting(self) -> str:
        return "Réunion"

    def column_overdue(self) -> str:
        return "Jours de retard"

    def column_why(self) -> str:
        return "Raison"

    def column_answers(self) -> str:
        return "Réponses"

    def column_said(self) -> str:
        return "Noté"

    def column_contributions_due(self) -> str:
        return f"Contributions (heure de {self.city})"

    def column_transmission_due(self) -> str:
        return f"Transmission (heure de {self.city})"

    def date_pattern(self) -> str:
        return "[$-40C]ddd d mmm yyyy"

    # the history of all organisations

    def history_title(self) -> str:
        return "Historique des contributions"

    def record(self, record: Record) -> str:
        return {
            Record.ON_TIME: "Dans les délais",
            Record.WITH_EXTENSION: "Avec délai accordé",
            Record.LATE: "Reçue après l'échéance",
            Record.NOTHING_TO_ADD: "Rien à ajouter",
            Record.EXCUSED: "Excusée",
            Record.MISSING: "Sans réponse",
            Record.AWAITED: "Attendue",
        }[record]

    def left(self, organisation: str) -> str:
        return f"{organisation} (ne fait plus partie de la liste)"

    def sheet_decisions(self) -> str:
        return "Décisions"

    def column_asked(self) -> str:
        return "Demandées"

    def column_decision(self) -> str:
        return "Décision"

    # la même chose en image

    def glance_title(self, at: datetime) -> str:
        return f"Où en sont les décisions, {self.moment(at, year=True)}"

    def glance_today(self) -> str:
        return "aujourd'hui"

    def glance_day(self, day: date) -> str:
        return self.dated(day, "d MMM")

    def glance_contributions(self, due: datetime, closed: datetime | None) -> str:
        if closed:
            return f"close depuis {self.dated(closed, 'EEE d MMM')}"
        return self._dated_to_the_minute(due)

    def glance_extension(self, until: datetime) -> str:
        return self._dated_to_the_minute(until)

    def glance_transmission(self, due: datetime, late: int) -> str:
        overdue = f", {self.late_by(late)}" if late else ""
        return f"{self._dated_to_the_minute(due)}{overdue}"

    def glance_transmitted(self, at: datetime) -> str:
        return f"transmise {self.dated(at, 'EEE d MMM')}"

    def glance_nothing_asked(self) -> str:
        return "Rien n'est demandé aux organisations."

    def glance_standing(self, standing: Standing, count: int) -> str:
        return {
            Standing.ANSWERED: self._form(count, "réponse", "réponses"),
            Standing.NOTHING_TO_ADD: "sans ajout",
            Standing.EXCUSED: self._form(count, "excusée", "excusées"),
            Standing.NOT_YET: self._form(count, "attendue", "attendues"),
        }[standing]

    def glance_sign(self, sign: str) -> str:
        return {"contributions": "contributions", "extension": "délai accordé", "transmission": "transmission"}[sign]

    def glance_more(self, count: int) -> str:
        return f"+ {self.n(count, 'autre décision', 'autres décisions')}, dans le texte"

    def glance_uneven(self) -> str:
        return "Les jours se resserrent à mesure qu'ils s'éloignent d'aujourd'hui."

    def _dated_to_the_minute(self, moment: datetime) -> str:
        """Short, for the picture; the head of it tells the zone."""
        return f"{self.dated(moment, 'EEE d MMM')}, {self.clock(moment)}"

    # the calendar

    def calendar_name(self, group: str) -> str:
        return f"{group} : échéances"

    def event_contributions(self, decision: Decision) -> str:
        return f"#{decision.number} {decision.title} : contributions"

    def event_transmission(self, decision: Decision) -> str:
        to = f" {self.to(decision.recipient)}" if decision.recipient else ""
        return f"#{decision.number} {decision.title} : transmission{to}"

    def event_description(self, decision: Decision) -> str:
        lines = [f"#{decision.number} {decision.title}"]
        if decision.wanted:
            lines.append(f"{self.fact_wanted()} : {self.wanted(decision.wanted)}")
        if decision.contributions_due:
            lines.append(self.due_contributions(decision.contributions_due))
        if decision.transmission_due:
            lines.append(self.due_transmission(decision.transmission_due, decision.recipient))
        if decision.source:
            lines.append(self.quoted(decision.source))
        return "\n".join(lines)

    def _form(self, count: int, one: str, many: str) -> str:
        return self.n(count, one, many).removeprefix(f"{count} ")


def size(bytes_: int, units: tuple[str, str, str], point: str) -> str:
    if bytes_ < 1000:
        return f"{bytes_} {units[0]}"
    if bytes_ < 1_000_000:
        return f"{round(bytes_ / 1000)} {units[1]}"
    return f"{bytes_ / 1_000_000:.1f} {units[2]}".replace(".", point)
