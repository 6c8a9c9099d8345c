"""Les décisions: ce qui est compris, demandé, confirmé, déplacé."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from domain.changing import dues_to_give
from domain.compiling import Counts
from domain.decisions import Decision, Wanted
from domain.groups import Attribution, Group, Organisation
from domain.ranking import end_of
from domain.typed import END_OF_DAY, Fault, Typed, Wrong
from texts.frame import e
from texts.locales.fr.common import Common
from texts.locales.fr.compilations import Papers


@dataclass(frozen=True)
class Decisions(Papers, Common):
    """Les décisions: ce qui est compris, demandé, confirmé, déplacé."""

    def wanted(self, wanted: Wanted) -> str:
        if wanted.at_least == wanted.at_most:
            return f"{wanted.at_least}"
        return f"{wanted.at_least} à {wanted.at_most}"

    def wanted_button(self, wanted: Wanted, *, each: bool) -> str:
        return f"{self.wanted(wanted)} par organisation" if each else f"{self.wanted(wanted)} au total"

    # le brouillon

    def draft(self, typed: Typed, group: Group, planned: Sequence[datetime], notes: Sequence[str]) -> str:
        lines = ["<b>À confirmer – rien n'est encore enregistré</b>", "", f"<b>{e(typed.title)}</b>"]
        lines += self._facts(
            typed.contributions_due, typed.transmission_due, typed.recipient, typed.wanted, typed.owner
        )
        if typed.contributions_due:
            expected = len(group.expected())
            lines.append(f"Organisations attendues : {expected}")
            lines.append(self.attribution_line(typed.attribution or group.settings.attribution))
            if planned:
                lines.append("Relances prévues, tant qu'une organisation n'a pas répondu :")
                lines += [f"• {self.moment(m)}" for m in planned]
            lines.append(f"Groupe : {e(group.title)}")
        else:
            lines.append("Aucune contribution n'est demandée aux organisations : c'est à la coordination.")
        lines += ["", *(f"⚠️ {note}" for note in notes)] if notes else []
        return "\n".join(lines)

    def _facts(
        self,
        contributions: datetime | None,
        transmission: datetime | None,
        recipient: str | None,
        wanted: Wanted | None,
        owner: str | None,
    ) -> list[str]:
        lines = []
        if contributions:
            lines.append(f"Contributions : au plus tard {self.moment(contributions, year=True)}")
        if transmission:
            to = f" {self.to(recipient)}" if recipient else ""
            lines.append(f"Transmission{to} : {self.moment(transmission, year=True)}")
        elif recipient:
            lines.append(f"Destinataire : {e(recipient)}")
        if wanted:
            of = "par organisation" if wanted.each else "à retenir au total"
            lines.append(f"Nombre de points {of} : {self.wanted(wanted)}")
        if owner:
            lines.append(f"Responsable : {e(owner)}")
        return lines

    def due_on_holiday(self, moment: datetime, holiday: str) -> str:
        return f"{self.day(moment)} est un jour férié ({e(holiday)})."

    def due_on_weekend(self, moment: datetime) -> str:
        return f"{self.day(moment)} tombe un week-end."

    def no_window(self) -> str:
        return "Il reste moins d'une heure entre les contributions et la transmission pour consolider."

    def empty_roster(self) -> str:
        return "La liste des organisations est vide : /liste pour la saisir. Personne ne sera relancé sans elle."

    def undated(self) -> str:
        return "Sans date : la décision sera listée et suivie, sans appel ni relance."

    def short_notice(self) -> str:
        return "Moins de 48 heures : l'appel et une seule relance."

    def cannot_take(self, typed: Typed, text: str, example: tuple[date, date]) -> str:
        understood = self._facts(
            typed.contributions_due, typed.transmission_due, typed.recipient, typed.wanted, typed.owner
        )
        if typed.title:
            understood.insert(0, f"Titre : {e(typed.title)}")
        if typed.attribution:
            understood.append(self.attribution_line(typed.attribution))
        lines = ["<b>Rien n'est enregistré.</b>"]
        lines += ["", "Compris :", *(f"• {line}" for line in understood)] if understood else []
        lines += ["", "À corriger :", *(f"• {self.wrong(w)}" for w in typed.wrong)]
        if len(text) <= 1000:
            lines += ["", "Votre texte, à copier et corriger :", f"<code>/decision {e(text)}</code>"]
        lines += ["", "Exemple à copier :", f"<code>{self.decision_example(example)}</code>"]
        return "\n".join(lines)

    def wrong(self, wrong: Wrong) -> str:
        part = e(wrong.part[:100]) + ("…" if len(wrong.part) > 100 else "")
        moment = self.moment(wrong.moment, year=True) if wrong.moment else ""
        days = self.any_of(self.day(d, year=True) for d in wrong.candidates)
        match wrong.fault:
            case Fault.NO_TITLE:
                return "il manque le titre : commencez par dire ce qui est demandé."
            case Fault.NO_DATE:
                example = f" Écrivez par exemple « {self.day(wrong.moment)} »." if wrong.moment else ""
                return f"« {part} » : je n'y lis pas de date.{example}"
            case Fault.AMBIGUOUS:
                meant = f" : est-ce {days} ?" if days else ". Écrivez la date en entier, avec le mois et l'année."
                return f"« {part} » peut se lire de plusieurs façons{meant}"
            case Fault.CONFLICT:
                if not days:
                    return f"« {part} » : ce jour n'existe pas. Écrivez la date en entier, avec le mois et l'année."
                return f"« {part} » : le jour de la semaine et la date ne concordent pas. Est-ce {days} ?"
            case Fault.NO_SUCH_HOUR:
                return f"« {part} » : cette heure n'existe pas. Écrivez par exemple « 17h »."
            case Fault.PAST:
                meant = f" Vouliez-vous dire {days} ?" if days else " Donnez une date à venir."
                return f"« {part} » : {moment or 'cette date'} est déjà passé.{meant}"
            case Fault.TRANSMISSION_FIRST:
                return (
                    f"la transmission, {moment}, vient avant l'échéance des contributions. "
                    "Donnez-lui une date plus tardive, ou avancez les contributions."
                )
            case Fault.BAD_ITEMS:
                return f"« {part} » : donnez un nombre ou une fourchette, par exemple « points 2-3 »."
            case Fault.BAD_ATTRIBUTION:
                return (
                    f"« {part} » : écrivez « attribution avec les noms », « attribution par type » ou "
                    "« attribution sans nom »."
                )
            case Fault.UNKNOWN_PART:
                return (
                    f"« {part} » : je ne sais pas ce que c'est. Chaque partie commence par contributions, transmission, "
                    "points, destinataire, responsable ou attribution."
                )
            case Fault.TWICE:
                return f"« {part} » : cette partie a déjà été donnée plus haut. N'en gardez qu'une."
            case Fault.TOO_LONG:
                return f"« {part} » : c'est trop long ({len(wrong.part)} caractères). Dites-le en une ligne courte."

    def cannot_take_part(self, wrong: Wrong) -> str:
        fault = self.wrong(wrong)
        return f"{fault[0].upper()}{fault[1:]}"

    def cannot_take_field(self, wrong: Wrong, field: str) -> str:
        """Only this part is asked for: another cannot be changed here."""
        if wrong.fault is not Fault.TRANSMISSION_FIRST or wrong.moment is None:
            return self.cannot_take_part(wrong)
        if field == "contributions":
            ways = "Donnez une échéance plus proche ; la transmission se change à part."
        else:
            ways = "Donnez-lui une date plus tardive ; l'échéance des contributions se change à part."
        moment = self.moment(wrong.moment, year=True)
        return f"La transmission, {moment}, viendrait avant l'échéance des contributions. {ways}"

    def correct_step_by_step(self) -> str:
        return "Corriger pas à pas"

    def what_to_change(self) -> str:
        return "Que voulez-vous modifier ?"

    def field(self, name: str) -> str:
        return {
            "title": "Titre",
            "contributions": "Contributions",
            "transmission": "Transmission",
            "recipient": "Destinataire",
            "items": "Nombre de points",
            "owner": "Responsable",
        }[name]

    def ask_field(self, name: str, example: tuple[date, date]) -> str:
        return {
            "title": "Que demande la réunion ? Envoyez le titre de la décision, par exemple « Priorités pour l'EHP ».",
            "contributions": "Jusqu'à quand les organisations contribuent-elles ? Par exemple "
            f"« {self.day(example[0])} » ou « {self.day(example[0])} 17h ».",
            "transmission": "Quand l'ensemble est-il transmis, et à qui ? Par exemple "
            f"« {self.day(example[1])} au HCT ».",
            "recipient": "À qui l'ensemble est-il transmis ? Par exemple « EHP » ou « OCHA ».",
            "items": "Combien de points par organisation ? Par exemple « 2-3 ». "
            "Si c'est le nombre à retenir pour la version finale : « 2-3 au total ».",
            "owner": "Qui en est responsable ? Par exemple « la coordination » ou « UNHCR ».",
        }[name]

    def question_was_answered(self, *, card: bool) -> str:
        where = (
            "Pour changer ou annuler, utilisez les boutons de « À confirmer », plus bas."
            if card
            else "Répondez à la dernière question, plus bas ; « Annuler » s'y trouve aussi."
        )
        return f"Cette question a déjà sa réponse. {where}"

    def draft_dropped(self) -> str:
        return "Annulé. Rien n'a été enregistré."

    def draft_is_gone(self) -> str:
        return "Ce brouillon n'existe plus : il a été confirmé ou annulé. /statut montre les décisions enregistrées."

    def draft_is_past(self, moment: datetime) -> str:
        return f"{self.moment(moment, year=True)} est passé entre-temps. Appuyez sur Modifier pour donner une date à venir."

    # sous quel nom les contributions partent

    def attribution_line(self, attribution: Attribution) -> str:
        return {
            "named": "Les contributions seront transmises avec le nom des organisations.",
            "by type": "Les contributions seront transmises par type d'organisation, sans leur nom.",
            "unattributed": "Les contributions seront transmises sans le nom des organisations.",
        }[attribution]

    def attribution_button(self, attribution: Attribution) -> str:
        return {"named": "Avec les noms", "by type": "Par type", "unattributed": "Sans nom"}[attribution]

    def attribution_of(self, decision: Decision, *, fixed: bool) -> str:
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", self.attribution_line(decision.attribution)]
        lines.append("La coordination voit toujours les noms : il lui faut savoir qui relancer.")
        if fixed:
            lines.append("Des organisations ont déjà répondu sur cette base : on peut encore en dire moins, pas plus.")
        return "\n".join(lines)

    def attribution_kept(self, decision: Decision, by: str = "") -> str:
        who = f"Noté par {e(by)}" if by else "Noté"
        return f"{who}. #{decision.number} : {self.attribution_line(decision.attribution)} L'appel est à jour."

    def attribution_is_fixed(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : rien n'est changé. Des organisations ont répondu en sachant ceci : "
            f"« {self.attribution_line(decision.attribution)} » On peut encore en dire moins, pas plus. "
            "Pour des contributions nommées, enregistrez une nouvelle décision : /decision"
        )

    # la décision

    def is_open_already(self, twin: Decision) -> str:
        dates = "avec ces dates" if twin.contributions_due or twin.transmission_due else "sans date elle aussi"
        return f"#{twin.number} {e(twin.title)} : déjà ouverte {dates}. Ouvrir quand même ?"

    def open_all_the_same(self) -> str:
        return "Ouvrir quand même"

    def open_no_second(self) -> str:
        return "Non, abandonner ce brouillon"

    def registered_short(self, decision: Decision) -> str:
        return f"#{decision.number} enregistrée."

    def registered(self, decision: Decision, group: Group) -> str:
        lines = [f"✓ Enregistrée : <b>#{decision.number} {e(decision.title)}</b>"]
        lines += self._facts(
            decision.contributions_due, decision.transmission_due, decision.recipient, decision.wanted, decision.owner
        )
        if decision.collects:
            expected = self.n(len(decision.organisations), "organisation attendue", "organisations attendues")
            lines.append(f"L'appel est publié dans « {e(group.title)} » ; {expected}.")
            if decision.attribution != "named":
                lines.append(self.attribution_line(decision.attribution))
            lines.append(
                "Déplacer : /deplacer · donner du temps : /prolonger · relances à venir : /apercu · clore : /clore"
            )
        return "\n".join(lines)

    def call(self, decision: Decision, counts: Counts) -> str:
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>"]
        if decision.wanted and decision.wanted.each:
            unit = "point" if decision.wanted.at_most == 1 else "points"
            lines.append(f"{self.wanted(decision.wanted)} {unit} par organisation.")
        elif decision.wanted:
            kept = "sera retenu" if decision.wanted.at_most == 1 else "seront retenus"
            lines.append(f"Des points reçus, {self.wanted(decision.wanted)} {kept} au total.")
        if decision.contributions_due:
            lines.append(f"Avant {self.moment(decision.contributions_due)}.")
        if decision.transmission_due:
            to = f" {self.to(decision.recipient)}" if decision.recipient else ""
            lines.append(f"Transmission{to} : {self.moment(decision.transmission_due)}.")
        lines.append(self.attribution_line(decision.attribution))
        lines.append("")
        count = f"{counts.answered}/{counts.expected} réponses"
        count += f", {counts.nothing_to_add} sans ajout" if counts.nothing_to_add else ""
        count += f", {self.n(counts.excused, 'excusée', 'excusées')}" if counts.excused else ""
        if decision.cancellation:
            reason = f" : {e(decision.cancellation.reason)}" if decision.cancellation.reason else ""
            lines.append(f"{count} · annulée{reason}. Plus rien n'est demandé.")
        elif decision.transmissions:
            lines.append(f"{count} · transmise {self._transmitted(decision)}. Merci.")
        elif decision.is_noted_done:
            lines.append(f"{count} · notée « Fait » par la coordination. Plus rien n'est demandé. Merci.")
        elif decision.closure:
            lines.append(f"{count} · close. Une réponse tardive reste utile : répondez à CE message.")
        else:
            lines.append(f"{count}. Répondez à CE message, ou en privé :")
        return "\n".join(lines)

    def _transmitted(self, decision: Decision) -> str:
        """When it was, by its first whole version, and what followed."""
        first, *again = decision.whole_versions
        to = f"{self.to(first.recipient)} " if first.recipient else ""
        said = f"{to}le {self.moment(first.at)}"
        said += self.papers.version_since(again[-1].version, again[-1].at, year=False) if again else ""
        return said + self.papers.addenda_since([t.at for t in decision.addenda], year=False)

    def reply(self) -> str:
        return "Répondre"

    def nothing_to_add(self) -> str:
        return "Rien à ajouter"

    # déplacer, prolonger, clore

    def move_to_when(self, decision: Decision, example: tuple[date, date]) -> str:
        both = self._dues_to_type(decision, example, both=True)
        return f"#{decision.number} : quelles nouvelles dates ? Par exemple « {both} »."

    def _dues_to_type(self, decision: Decision, example: tuple[date, date], *, both: bool = False) -> str:
        """Words that are taken as they stand; `both` dates where it has two."""
        first = datetime.combine(example[0], time(17), self.tz)
        given = dues_to_give(decision, first)
        return "; ".join(
            [
                *([f"contributions {self.day(first)} 17h"] if "contributions" in given else []),
                *(
                    [f"transmission {self.day(example[1])}"]
                    if "transmission" in given or (both and decision.transmission_due)
                    else []
                ),
            ]
        )

    def cannot_move(
        self,
        decision: Decision,
        wrong: Sequence[Wrong],
        example: tuple[date, date],
        act: str = "move",
        both: tuple[datetime, datetime] | None = None,
    ) -> str:
        """`both`: the dates given, put in order."""
        faults = "\n".join(f"• {self.wrong(w)}" for w in wrong) or "• je n'y lis aucune date nouvelle."
        command = f"/{self.command_name(act)} {decision.number}"
        hint = (
            f"Déplacez les deux ensemble : <code>{command} {self._as_typed(both)}</code>"
            if both
            else f"Exemple : <code>{command} {self._dues_to_type(decision, example)}</code>"
        )
        return f"#{decision.number} : rien n'est changé.\n{faults}\n{hint}"

    def _as_typed(self, dues: tuple[datetime, datetime]) -> str:
        named = zip(("contributions", "transmission"), dues, strict=True)
        return "; ".join(f"{name} {self.day(due, year=True)}{self._clock_typed(due)}" for name, due in named)

    def _clock_typed(self, due: datetime) -> str:
        return "" if due.astimezone(self.tz).time() == END_OF_DAY else f" {self.clock(due)}"

    def has_no_contributions(self, decision: Decision, example: tuple[date, date]) -> str:
        """Contributions were to have a date: there is no call, and nobody is expected to answer."""
        dues = self._dues_to_type(decision, example)
        return (
            f"#{decision.number} : rien n'est changé. Cette décision ne demande pas de contributions aux organisations. "
            f"Sa date est celle de la transmission : <code>/deplacer {decision.number} {dues}</code>\n"
            "Pour demander des contributions, enregistrez une nouvelle décision : /decision"
        )

    def move_both(self) -> str:
        return "Déplacer les deux"

    def which_due(self, decision: Decision, day: datetime, first: Decision, *, closed: bool) -> str:
        """A day that may be meant as either of its dates: `first` is with it as that of the contributions.

        `closed`: contributions are not awaited any more, as it stands.
        """
        due = self.moment(decision.contributions_due) if decision.contributions_due else ""
        planned = self.moment(decision.transmission_due) if decision.transmission_due else ""
        handed = self.moment(first.transmission_due) if first.transmission_due else ""
        again = "" if first.closure or not closed else " La collecte est rouverte."
        stays = f"La collecte reste close depuis {due}" if closed else f"Les contributions restent dues avant {due}"
        return (
            f"#{decision.number} : rien n'est encore changé. {self.day(day).capitalize()} vient après la transmission, "
            f"prévue {planned} : est-ce la date des contributions ou celle de la transmission ?\n"
            f"• Contributions : avant {self.moment(day)}.{again} La transmission passe à {handed}.\n"
            f"• Transmission : {self.moment(day)}. {stays}."
        )

    def day_was_offered_before(self, decision: Decision, example: tuple[date, date], *, done: bool) -> str:
        since = "elle est notée « Fait »" if done else "les dates ou les délais accordés ont changé"
        lines = [f"#{decision.number} : rien n'est changé. Depuis cette question, {since}.", *self._dates(decision)]
        dues = self._dues_to_type(decision, example)
        lines.append(f"Pour les changer : <code>/deplacer {decision.number} {dues}</code>")
        return "\n".join(lines)

    def _dates(self, decision: Decision) -> list[str]:
        named = (("Contributions", decision.contributions_due), ("Transmission", decision.transmission_due))
        return [f"{name} : {self.moment(due, year=True)}" for name, due in named if due]

    def sure_to_move(self, decision: Decision, moved: Decision, notice: str) -> str:
        """`notice`: what the group will read."""
        lines = [
            f"#{decision.number} : rien n'est encore changé. Le groupe lira :",
            f"<blockquote>{notice}</blockquote>",
            "L'appel montrera ces dates.",
            *self._call_after(decision, moved),
        ]
        return "\n".join(lines)

    def _call_after(self, decision: Decision, moved: Decision) -> list[str]:
        """What the new dates mean for contributions that were closed."""
        if decision.closure and not moved.closure:
            return ["La collecte est rouverte : qui n'a pas répondu sera de nouveau relancé."]
        if moved.closure and moved.contributions_due != decision.contributions_due:
            return [f"La collecte, close à la main, le reste. La rouvrir : <code>/rouvrir {decision.number}</code>"]
        return []

    def yes_move(self) -> str:
        return "Changer les dates et prévenir le groupe"

    def no_move(self) -> str:
        return "Ne rien changer"

    def moved(self, decision: Decision, before: Decision) -> str:
        reopened = " La collecte est rouverte." if before.closure and not decision.closure else ""
        lines = [f"#{decision.number} {e(decision.title)} : les dates changent.{reopened}"]
        if decision.contributions_due:
            lines.append(f"Contributions : avant {self.moment(decision.contributions_due)}.")
        if decision.transmission_due:
            to = f" {self.to(decision.recipient)}" if decision.recipient else ""
            lines.append(f"Transmission{to} : {self.moment(decision.transmission_due)}.")
        return "\n".join([*lines, *self._round_ends(before, decision)])

    def _round_ends(self, before: Decision, decision: Decision) -> list[str]:
        """When the members' ranking ends now, if that changed with the dates."""
        this = decision.round
        if this is None or end_of(before, this) == end_of(decision, this):
            return []
        return [f"Le tour de classement se termine {self.moment(end_of(decision, this))}."]

    def moved_kept(self, decision: Decision, before: Decision) -> str:
        told = ", le groupe est prévenu" if decision.collects else ""
        lines = [f"#{decision.number} : dates changées{told}."]
        lines += self._dates(decision)
        if decision.extensions:
            lines.append("Les délais accordés à certaines organisations restent s'ils sont plus tardifs.")
        return "\n".join([*lines, *self._round_ends(before, decision), *self._call_after(before, decision)])

    def moved_by(self, decision: Decision, name: str, at: datetime) -> str:
        """To the others who coordinate, as the next ones."""
        return self._changed_by(
            decision, f"dates changées par {self._whom(name, at)}. {'. '.join(self._dates(decision))}."
        )

    def cancelled_by(self, decision: Decision, name: str, at: datetime) -> str:
        again = f"La rouvrir : <code>/rouvrir {decision.number}</code>"
        return self._changed_by(decision, f"annulée par {self._whom(name, at)}. {again}")

    def reopened_by(self, decision: Decision, name: str, at: datetime, transmission: datetime | None) -> str:
        until = f", jusqu'au {self.moment(decision.contributions_due)}" if decision.contributions_due else ""
        return self._changed_by(
            decision, f"rouverte par {self._whom(name, at)}{until}.{self._new_transmission(transmission)}"
        )

    def done_by(self, decision: Decision, name: str, at: datetime, *, undone: bool) -> str:
        if undone:
            what = f"« Fait » annulé par {self._whom(name, at)}. Ce qui était noté avant vaut de nouveau."
        else:
            what = f"notée « Fait » par {self._whom(name, at)}."
        return self._changed_by(decision, what)

    def _whom(self, name: str, at: datetime) -> str:
        return f"{e(name)} ({self.short(at)})"

    def _changed_by(self, decision: Decision, what: str) -> str:
        return f"#{decision.number} {e(decision.title)} : {what}"

    def extend_usage(self, near: Sequence[str], example: tuple[date, date]) -> str:
        hint = f"Vouliez-vous dire {e(self.any_of(near))} ?\n" if near else ""
        return (
            f"{hint}Nommez l'organisation puis sa date : <code>/prolonger DRC {self.day(example[1])} 10h</code>. "
            "/liste montre la liste."
        )

    def extension_after_transmission(self, decision: Decision, until: datetime) -> str:
        limit = self.moment(decision.transmission_due) if decision.transmission_due else ""
        return (
            f"#{decision.number} : {self.moment(until)} vient après la transmission, {limit}. "
            f"Choisissez un moment avant, ou déplacez la transmission : <code>/deplacer {decision.number} transmission …</code>"
        )

    def extension_is_past(self, decision: Decision, until: datetime) -> str:
        return (
            f"#{decision.number} : {self.moment(until)} est déjà passé. Donnez un moment à venir : "
            "<code>/prolonger DRC demain 10h</code>"
        )

    def extension_is_earlier(self, decision: Decision) -> str:
        due = self.moment(decision.contributions_due) if decision.contributions_due else ""
        return f"#{decision.number} : l'échéance générale, {due}, est déjà au moins aussi tardive. Rien n'est changé."

    def granted(self, decision: Decision, organisation: Organisation, until: datetime, told: int) -> str:
        return f"#{decision.number} : {e(organisation.name)} a jusqu'au {self.moment(until)}. {self._told(told)}"

    def granted_already(self, decision: Decision, organisation: Organisation, until: datetime, who: str) -> str:
        return f"#{decision.number} : {e(who)} a déjà accordé à {e(organisation.name)} jusqu'au {self.moment(until)}."

    def declined(self, decision: Decision, organisation: Organisation, told: int) -> str:
        return f"#{decision.number} : {e(organisation.name)} garde l'échéance générale. {self._told(told)}"

    def _told(self, count: int) -> str:
        if not count:
            return "Aucun de ses points focaux n'a ouvert le chat privé : prévenez-la vous-même."
        return "Son point focal est prévenu." if count == 1 else "Ses points focaux sont prévenus."

    def extension_granted(self, decision: Decision, organisation: Organisation, until: datetime) -> str:
        return f"#{decision.number} {e(decision.title)} : {e(organisation.name)} a jusqu'au {self.moment(until)}."

    def extension_declined(self, decision: Decision, due: datetime, who: str) -> str:
        return (
            f"#{decision.number} {e(decision.title)} : l'échéance reste {self.moment(due)}. "
            f"Une réponse tardive reste utile ; pour en parler, écrivez à {e(who)}."
        )

    def closed_by_hand(self, decision: Decision) -> str:
        return (
            f"#{decision.number} est close : plus de relances. Les réponses tardives sont encore prises et notées. "
            f"Rouvrir : <code>/rouvrir {decision.number}</code>"
        )

    def not_possible_now(self, decision: Decision) -> str:
        if decision.cancellation:
            return f"#{decision.number} est annulée. La rouvrir : <code>/rouvrir {decision.number}</code>"
        if decision.transmissions:
            return f"#{decision.number} est déjà transmise : ce n'est plus possible."
        return f"#{decision.number} ne demande rien aux organisations : cette commande ne s'y applique pas."

    def not_open(self, decision: Decision) -> str:
        return f"#{decision.number} n'est pas ouverte. /statut montre où elle en est."

    def not_closed(self, decision: Decision) -> str:
        move = f"<code>/deplacer {decision.number}</code>"
        return f"#{decision.number} est ouverte : il n'y a rien à rouvrir. Changer ses dates : {move}"

    def reopen_until_when(self, decision: Decision, example: tuple[date, date]) -> str:
        """Of one date alone nothing need be said but the day."""
        dues = self._dues_to_type(decision, example)
        dues = dues if ";" in dues else f"{self.day(example[0])} 17h"
        return f"#{decision.number} : l'échéance est passée. Jusqu'à quand la rouvrir ? Par exemple « {dues} »."

    def sure_to_reopen(self, decision: Decision) -> str:
        """It was cancelled; `decision` is what it would be."""
        lines = [f"#{decision.number} est annulée. La rouvrir avec ces dates ?", *self._dates(decision)]
        lines += ["L'appel sera publié de nouveau dans le groupe."] if decision.collects else []
        return "\n".join(lines)

    def reopen_so(self) -> str:
        return "Rouvrir avec ces dates"

    def reopen(self, decision: Decision) -> str:
        return f"Rouvrir #{decision.number}"

    def reopened_notice(self, decision: Decision, transmission: datetime | None) -> str:
        """`transmission`: where that day is another one now."""
        until = (
            f" Contributions : avant {self.moment(decision.contributions_due)}." if decision.contributions_due else ""
        )
        return (
            f"#{decision.number} {e(decision.title)} : décision rouverte.{until}{self._new_transmission(transmission)}"
        )

    def notice_is_over(self, decision: Decision) -> str:
        """In place of such a notice, once another one says what is so now."""
        return f"#{decision.number} {e(decision.title)} : modifiée depuis. L'appel dit où elle en est."

    def cancelled_notice(self, decision: Decision, *, answered: bool) -> str:
        """`answered`: whether there is somebody to thank."""
        thanks = " Merci à celles et ceux qui ont répondu." if answered else ""
        return f"#{decision.number} {e(decision.title)} : décision annulée, plus rien n'est demandé.{thanks}"

    def reopened(self, decision: Decision, transmission: datetime | None) -> str:
        """`transmission`: where that day is another one now."""
        until = f" jusqu'au {self.moment(decision.contributions_due)}" if decision.contributions_due else ""
        return f"#{decision.number} est rouverte{until}.{self._new_transmission(transmission)}"

    def _new_transmission(self, due: datetime | None) -> str:
        return f"\nTransmission : {self.moment(due, year=True)}" if due else ""

    def sure_to_cancel(self, decision: Decision, received: int) -> str:
        kept = (
            f" {self.n(received, 'réponse reçue reste gardée', 'réponses reçues restent gardées')}." if received else ""
        )
        return f"Annuler #{decision.number} {e(decision.title)} ? Plus rien ne sera demandé.{kept}"

    def yes_cancel(self) -> str:
        return "Oui, annuler la décision"

    def cancelled(self, decision: Decision) -> str:
        return f"#{decision.number} est annulée. La rouvrir : <code>/rouvrir {decision.number}</code>"
