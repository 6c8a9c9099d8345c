"""Où en sont les choses: /statut, fiche de suivi, historique, calendrier."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.compiling import Compilation, Counts
from domain.decisions import Decision
from domain.followup import FollowUp, Row
from domain.glance import extensions_of
from domain.groups import Group, Organisation
from domain.history import Line, Overview, Past, tally
from domain.standing import Standing
from domain.submissions import Submission
from texts.frame import cut, e
from texts.locales.fr.compilations import Papers


@dataclass(frozen=True)
class Status(Papers):
    """Où en sont les choses."""

    def answer_in_private(self) -> str:
        return "Je vous réponds en privé : ouvrez le chat."

    # /statut

    def status_head(self, group: Group, at: datetime) -> str:
        return f"<b>{e(group.title)}</b>\n{self.moment(at, year=True)}"

    def status_as_coordination(self) -> str:
        return "<u>Pour la coordination</u>"

    def status_as_focal_point(self, organisations: Sequence[str]) -> str:
        whose = "vos organisations" if len(organisations) > 1 else "votre organisation"
        return f"<u>Pour {whose}, {e(self.all_of(organisations))}</u>"

    def status_none(self) -> str:
        return "Aucune décision n'est en cours. <code>/decision</code> en enregistre une."

    def status_done(self, count: int) -> str:
        return self.n(count, "décision terminée", "décisions terminées") + " : /suivi"

    def status_decision(self, decision: Decision, c: Compilation, next_nudge: datetime | None, late: int) -> str:
        """One decision, for the coordination: names included. `late`: days since it was to be transmitted."""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", *self._status_over(decision)]
        if decision.cancellation:
            lines[1] += f" La rouvrir : <code>/rouvrir {decision.number}</code>"
            return "\n".join(lines)
        lines += self._status_dates(decision, late)
        if not decision.collects:
            lines.append("Aucune contribution n'est demandée aux organisations.")
            return "\n".join(lines)
        lines += self._status_more_time(decision)
        lines.append(e(self.papers.summary(c.counts)))
        missing = [x for x in c.entries if x.standing is Standing.NOT_YET]
        if missing:
            names = [self.papers.awaited(x, c.contributions_due) for x in missing]
            lines.append(f"{self.papers.standing(Standing.NOT_YET, len(names))} : {e(', '.join(names))}")
        if c.waiting:
            lines.append(
                self.n(
                    len(c.waiting),
                    "réponse attend une précision.",
                    "réponses attendent une précision.",
                )
            )
        lines += self._status_since(decision)
        if c.transmitted:
            lines.append(f"Déjà transmise : {e(self.papers.transmitted(c.transmitted))}.")
        if next_nudge:
            lines.append(f"Prochaine relance : {self.moment(next_nudge)}")
        return "\n".join(lines)

    def _status_dates(self, decision: Decision, late: int) -> list[str]:
        lines = []
        if decision.contributions_due:
            lines.append(f"Contributions : {self.moment(decision.contributions_due, year=True)}")
        if decision.transmission_due:
            to = f" {e(self.papers.to(decision.recipient))}" if decision.recipient else ""
            overdue = f", {self.papers.late_by(late)}" if late else ""
            lines.append(f"Transmission{to} : {self.moment(decision.transmission_due, year=True)}{overdue}")
        return lines or ["Sans date"]

    def _status_more_time(self, decision: Decision) -> list[str]:
        """How many have more time, and until when; nobody is named."""
        granted = extensions_of(decision)
        if not granted:
            return []
        who = self.n(len(granted), "organisation", "organisations")
        return [f"Délai accordé à {who}, jusqu'au {self.all_of(self.moment(m) for m in dict.fromkeys(granted))}"]

    def status_for_member(
        self,
        decision: Decision,
        organisations: Sequence[tuple[Organisation, Submission | None, datetime | None, bool]],
        counts: Counts | None,
        late: int,
        now: datetime,
    ) -> str:
        """One decision, for a focal point. `organisations`: what was received, the own due moment, whether excused.

        Without `counts` only that: the rest was told already, to whoever coordinates as well.
        """
        over = self._status_over(decision)
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", *over]
        for organisation, answer, due, excused in organisations:
            if answer or not over:
                lines.append(f"{e(organisation.name)} : {self._status_own(answer, due, now, excused=excused)}")
        if counts is not None and not decision.cancellation:
            lines += [*self._status_dates(decision, late), *self._status_more_time(decision)]
            lines.append(e(self.papers.summary(counts)))
            lines += self._status_since(decision)
        return "\n".join(lines)

    def _status_over(self, decision: Decision) -> list[str]:
        """Where nothing is asked any more, and why."""
        if decision.cancellation:
            return [f"Annulée le {self.moment(decision.cancellation.at)}, plus rien n'est demandé."]
        if decision.is_noted_done:
            return ["Notée « Fait » par la coordination, plus rien n'est demandé."]
        return []

    def _status_since(self, decision: Decision) -> list[str]:
        if decision.closure is None:
            return []
        by_hand = " par la coordination" if decision.closure.by is not None else ""
        return [f"Close{by_hand} depuis {self.moment(decision.closure.at)} ; les réponses tardives sont prises."]

    def _status_own(self, answer: Submission | None, due: datetime | None, now: datetime, *, excused: bool) -> str:
        if answer is None:
            until = f", jusqu'au {self.moment(due, year=True)}" if due else ""
            if due and due <= now and not excused:
                return f"contribution pas encore reçue ; échéance le {self.moment(due, year=True)}. Elle reste utile."
            return "excusée, rien n'est attendu" if excused else f"contribution attendue{until}"
        said = self.moment(answer.at, year=True)
        if len(answer.versions) > 1:
            said += (
                f", {'modifié' if answer.nothing_to_add else 'modifiée'} {self.moment(answer.current.at, year=True)}"
            )
        if answer.nothing_to_add:
            return f"« rien à ajouter », reçu {said}. Merci."
        points = "" if answer.current.unread else self.n(len(answer.current.items), "point", "points")
        files = len(answer.current.attachments)
        what = self.all_of(filter(None, (points, self.n(files, "fichier", "fichiers") if files else "")))
        return f"réponse n° {answer.number}, {what}, reçue {said}. Merci."

    def status_picture(self) -> str:
        return "La même chose en image, sans aucun nom d'organisation."

    def status_no_organisation(self, group: Group) -> str:
        return (
            f"Je ne sais pas encore pour quelle organisation vous répondez dans « {e(group.title)} ». "
            "Répondez à un appel, ou demandez à la coordination de vous noter comme point focal."
        )

    def status_nothing_asked(self) -> str:
        return "Rien n'est attendu de votre part en ce moment. /historique rappelle ce que vous avez envoyé."

    def status_reply(self, decision: Decision) -> str:
        return f"Répondre à #{decision.number}"

    def status_nothing(self, decision: Decision) -> str:
        return f"#{decision.number} : rien à ajouter"

    # la fiche de suivi

    def followup_head(self, sheet: FollowUp) -> str:
        open_rows = sheet.open_rows
        overdue = sum(r.overdue_days > 0 for r in open_rows)
        if sheet.rows:
            summary = self.papers.followup_summary(len(open_rows), overdue, len(sheet.rows) - len(open_rows))
        else:
            summary = self.papers.no_decisions()
        return f"<b>Fiche de suivi</b> · {e(sheet.group)}\n{self.moment(sheet.at, year=True)}\n{e(summary)}"

    def followup_row(self, row: Row) -> str:
        """#n title — who — due — status — reason, with the answers where organisations were asked."""
        due = row.transmission_due or row.contributions_due
        to = f", {e(self.papers.to(row.recipient))}" if row.recipient and row.transmission_due else ""
        when = f"{self.moment(due, year=True)}{to}" if due else e(self.papers.undated())
        counts = f" · {e(self.papers.answers_of(row.counts))}" if row.counts else ""
        lines = [
            f"<b>#{row.number} {e(row.title)}</b>",
            f"{e(self.papers.responsible(row))} · {when}",
            f"{e(self.papers.status(row))}{counts}",
            *self._followup_remarks(row),
        ]
        return "\n".join(lines)

    def _followup_remarks(self, row: Row) -> list[str]:
        """Why, who said so and when; the transmission."""
        lines = []
        if row.said:
            who = e(", ".join(filter(None, (row.said.by, self.short(row.said.at)))))
            lines.append(f"<i>{e(row.reason)}</i> ({who})" if row.reason else f"Noté : {who}")
        if row.transmitted:
            lines.append(e(self.papers.was_transmitted(row.transmitted)))
        return lines

    def followup_file(self) -> str:
        """Part of a file name."""
        return "suivi"

    def calendar_file(self) -> str:
        """Part of a file name."""
        return "calendrier"

    def change_status(self) -> str:
        return "Changer une situation"

    def change_status_of_which(self, rows: Sequence[Row], page: int, pages: int) -> str:
        lines = [f"<b>#{r.number}</b> {e(cut(r.title, 120))} : {e(self.papers.status(r))}" for r in rows]
        more = ["", f"Page {page} sur {pages}."] if pages > 1 else []
        return "\n".join(["De quelle décision la situation change-t-elle ?", "", *lines, *more])

    def which_status(self, row: Row, said: str) -> str:
        """`said` was typed for a measure that had changed meanwhile; it is not lost."""
        lines = [self.followup_row(row), "", "Où en est-on maintenant ?"]
        return "\n".join([*lines, *([f"Non enregistré : « {e(said)} »"] if said else [])])

    def progress(self, status: str) -> str:
        return {"done": "Fait", "in progress": "En cours", "pending": "En attente"}[status]

    def why_status(self, decision: Decision, status: str) -> str:
        return (
            f"#{decision.number} {e(decision.title)} : {self.progress(status).lower()}. "
            "Pour quelle raison ? Une phrase suffit ; elle figurera dans la fiche de suivi."
        )

    def without_reason(self) -> str:
        return "Sans raison"

    def status_kept(self, row: Row) -> str:
        reason = f"\n<i>{e(row.reason)}</i>" if row.reason else ""
        return f"Noté. #{row.number} {e(row.title)} : {e(self.papers.status(row))}.{reason}"

    def what_goes_on(self, decision: Decision) -> str:
        """Of one that asks organisations for something."""
        if decision.is_noted_done:
            return "Plus aucune organisation n'est relancée ; l'appel dans le groupe le montre."
        return (
            "Les organisations qui n'ont pas répondu sont toujours relancées. Pour arrêter : "
            f"<code>/clore {decision.number}</code>"
        )

    def status_undone(self, *, goes_on: bool) -> str:
        """In a toast. `goes_on`: organisations are reminded again."""
        again = " Les relances à venir reprennent ; celles qui sont passées ne sont pas rattrapées." if goes_on else ""
        return f"Annulé : ce qui était noté avant vaut de nouveau.{again}"

    def status_changed_meanwhile(self) -> str:
        return "La situation a changé entre-temps : voici ce qui est noté. Choisissez de nouveau si besoin."

    def status_replaced(self, row: Row, before: str) -> str:
        """To the colleague whose word it takes the place of."""
        now = f"{e(self.papers.status(row))} (vous aviez noté : {self.progress(before).lower()})"
        return "\n".join([f"#{row.number} {e(row.title)} : {now}.", *self._followup_remarks(row)])

    def undo_status(self) -> str:
        return "Annuler ce changement"

    def correct_owner(self) -> str:
        return "Corriger le responsable"

    def correct_due(self) -> str:
        return "Corriger l'échéance"

    def who_is_responsible(self, decision: Decision) -> str:
        return f"#{decision.number} {e(decision.title)} : qui en répond ? Une organisation ou une personne."

    def reason_too_long(self, length: int, longest: int) -> str:
        return (
            f"Cette raison a {length} caractères ; la fiche de suivi en prend {longest}. "
            "Écrivez-la en plus court : la question reste ouverte."
        )

    def reason_of_another(self, decision: Decision) -> str:
        return (
            f"Vous répondez à une autre question. Ici, j'attends la raison pour #{decision.number} {e(decision.title)}. "
            "Écrivez-la, ou reprenez l'autre décision avec /suivi."
        )

    def followup_again(self) -> str:
        return "Nouvelle fiche de suivi"

    # l'historique

    def history_of_which(self) -> str:
        return "De quelle organisation voulez-vous l'historique ?"

    def history_overview(self, overview: Overview) -> list[str]:
        """The head, then one line an organisation, with its totals."""
        head = f"<b>Historique</b> · {e(overview.group)}"
        if not overview.asked:
            return [f"{head}\nAucune contribution n'a encore été demandée."]
        asked = self.n(overview.asked, "décision a demandé", "décisions ont demandé")
        return [f"{head}\n{asked} des contributions.", "\n".join(map(self._history_line, overview.lines))]

    def _history_line(self, line: Line) -> str:
        name = line.organisation.name if line.organisation.removed is None else self.papers.left(line.organisation.name)
        totals = ", ".join(f"{self.papers.record(r).lower()} {n}" for r, n in tally(line.pasts).items())
        return f"<b>{e(name)}</b> : {totals or 'rien de demandé'}"

    def history_table(self) -> str:
        return "Tableau de toutes les organisations"

    def history_file(self) -> str:
        """Part of a file name."""
        return "historique"

    def history_unknown(self, near: Sequence[str]) -> str:
        """The same whether the organisation does not exist or is not the person's own."""
        hint = f" Vouliez-vous dire {e(self.all_of(near))} ?" if near else ""
        return f"Je n'ai pas d'historique de cette organisation à vous montrer.{hint} Exemple : <code>/historique NRC</code>"

    def history(self, organisation: Organisation, pasts: Sequence[Past]) -> list[str]:
        """The head with its totals, then one block a decision."""
        head = f"<b>Historique : {e(organisation.name)}</b>"
        if not pasts:
            return [f"{head}\nAucune contribution ne lui a encore été demandée."]
        totals = ", ".join(f"{self.papers.record(r).lower()} : {n}" for r, n in tally(pasts).items())
        asked = self.n(len(pasts), "décision", "décisions")
        return [f"{head}\n{asked}. {totals[:1].upper()}{totals[1:]}.", *(self._past(p) for p in pasts)]

    def _past(self, past: Past) -> str:
        said = self.papers.record(past.record)
        if past.received:
            said += f", {self.moment(past.received, year=True)}"
        if past.again:
            said += f" ; dernière réponse : {self.moment(past.again, year=True)}"
        if past.points:
            said += f", {self.n(past.points, 'point', 'points')}"
        due = f"Échéance : {self.moment(past.due, year=True)}\n" if past.due else ""
        return f"<b>#{past.number} {e(past.title)}</b>\n{due}{said}"

    # le calendrier

    def calendar_caption(self, group: Group) -> str:
        return (
            f"Échéances de « {e(group.title)} ». Ouvrez le fichier pour les ajouter à votre agenda ; "
            "reprenez-le après un changement de date, les mêmes événements seront mis à jour."
        )

    def calendar_empty(self, group: Group) -> str:
        return f"« {e(group.title)} » n'a pas d'échéance à mettre dans un agenda pour le moment."
