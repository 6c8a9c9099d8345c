"""Les relances: en privé, dans le groupe, à la coordination; plus de temps, absences et excuses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.compiling import Counts
from domain.decisions import Decision
from domain.groups import Group, Organisation
from domain.nudging import most_have_answered
from texts.frame import e
from texts.locales.fr.common import Common
from texts.locales.fr.recipients import of


@dataclass(frozen=True)
class Nudges(Common):
    """Les relances: en privé, dans le groupe, à la coordination; plus de temps, absences et excuses."""

    # en privé, aux points focaux

    def nudge(
        self, who: str, decision: Decision, organisation: Organisation, due: datetime, counts: Counts, *, last: bool
    ) -> str:
        lines = [f"Bonjour {e(who)}. {self.nudge_line(decision, organisation, due, counts)}"]
        if last:
            lines.append("C'est notre dernier rappel.")
        return "\n".join(lines)

    def nudge_line(self, decision: Decision, organisation: Organisation, due: datetime, counts: Counts) -> str:
        """What the others did is said once most have answered; until then, what it is for."""
        owed = f"nous n'avons pas encore la contribution {of(organisation.name)}<b>{e(organisation.name)}</b>."
        done = counts.answered + counts.nothing_to_add
        if most_have_answered(counts):
            owed = f"{self.n(done, 'organisation', 'organisations')} sur {counts.expected} ont répondu ; {owed}"
        elif purpose := self.purpose(decision):
            owed = f"{owed} {purpose}"
        return f"<b>#{decision.number} {e(decision.title)}</b> : {owed}\nJusqu'au <b>{self.moment(due)}</b>."

    def nudge_late(self, who: str, decision: Decision, organisation: Organisation, due: datetime, *, last: bool) -> str:
        lines = [f"Bonjour {e(who)}. {self.nudge_late_line(decision, organisation, due)}"]
        if last:
            lines.append("C'est notre dernier rappel.")
        return "\n".join(lines)

    def nudge_late_line(self, decision: Decision, organisation: Organisation, due: datetime) -> str:
        return (
            f"<b>#{decision.number} {e(decision.title)}</b> : close depuis {self.moment(due)}. La contribution "
            f"{of(organisation.name)}<b>{e(organisation.name)}</b> reste utile : elle sera jointe, notée « reçue après »."
        )

    def nudge_digest(self, who: str, lines: Sequence[str]) -> str:
        return "\n\n".join([f"Bonjour {e(who)}. Nous attendons encore de vous :", *lines])

    def in_group(self, group: Group) -> str:
        return f"<i>{e(group.title)}</i>"

    def nudge_help(self, contacts: Sequence[str]) -> str:
        ask = f" Une question : {e(self.all_of(contacts))}." if contacts else ""
        return f"<i>Déjà répondu ? Rien à faire.{ask} STOP : plus de rappels.</i>"

    def purpose(self, decision: Decision) -> str:
        if decision.transmission_due:
            to = f" {self.to(decision.recipient)}" if decision.recipient else ""
            return f"Transmission{to} : {self.moment(decision.transmission_due)}."
        return f"Destinataire : {e(decision.recipient)}." if decision.recipient else ""

    def more_time_button(self) -> str:
        return "Plus de temps"

    def not_me_button(self, whose: str) -> str:
        return f"Ce n'est pas moi ({whose})" if whose else "Ce n'est pas moi"

    # dans le groupe

    def group_line(self, decision: Decision, counts: Counts, waiting: Sequence[str]) -> str:
        """`waiting` are names or mentions, already safe; empty when the group only sees counts."""
        parts = [f"{self.n(counts.answered, 'réponse', 'réponses')} sur {counts.expected}"]
        if counts.nothing_to_add:
            parts.append(f"{counts.nothing_to_add} sans ajout")
        if counts.excused:
            parts.append(self.n(counts.excused, "excusée", "excusées"))
        parts.append(self.n(counts.missing, "attendue", "attendues"))
        lines = [f"<b>#{decision.number} {e(decision.title)}</b> : {', '.join(parts)}."]
        if purpose := self.purpose(decision):
            lines.append(purpose)
        if waiting:
            lines.append(f"Encore attendues : {self.all_of(waiting)}.")
        if decision.contributions_due:
            lines.append(f"Répondez jusqu'au <b>{self.moment(decision.contributions_due)}</b>, ici ou en privé :")
        return "\n".join(lines)

    def speaks_for(self, mention: str, organisation: Organisation) -> str:
        return f"{mention} ({e(organisation.name)})"

    def group_closing(self, decision: Decision, counts: Counts) -> str:
        """It stands on: once the decision was cancelled, transmitted or opened again, it tells that."""
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if decision.cancellation:
            return f"{title} : décision annulée, plus rien n'est demandé."
        if decision.transmissions:
            first = decision.transmissions[0]
            to = f" {self.to(first.recipient)}" if first.recipient else ""
            return f"{title} : close, puis transmise{to} le {self.moment(first.at)}. Merci."
        if decision.is_noted_done:
            return f"{title} : close, puis notée « Fait » par la coordination. Plus rien n'est demandé. Merci."
        if not decision.closure:
            return f"{title} : close, puis rouverte. L'appel dit où elle en est."
        lines = [f"{title} : close. {self.tally(counts)}. Merci."]
        if purpose := self.purpose(decision):
            lines.append(purpose)
        if counts.missing:
            lines.append("Une réponse tardive reste bienvenue.")
        return "\n".join(lines)

    def tally(self, counts: Counts) -> str:
        """«15 réponses, 2 sans ajout, 1 excusée, 2 attendues»"""
        parts = [self.n(counts.answered, "réponse", "réponses")]
        if counts.nothing_to_add:
            parts.append(f"{counts.nothing_to_add} sans ajout")
        if counts.excused:
            parts.append(self.n(counts.excused, "excusée", "excusées"))
        if counts.missing:
            parts.append(self.n(counts.missing, "attendue", "attendues"))
        return ", ".join(parts)

    # à la coordination

    def note_all_answered(self, decision: Decision, counts: Counts) -> str:
        return (
            f"<b>#{decision.number} {e(decision.title)}</b> : plus personne n'est attendu ({self.tally(counts)}). "
            f"Vous pouvez compiler dès maintenant. {self.purpose(decision)}".strip()
        )

    def note_closed(self, decision: Decision, counts: Counts, closed: datetime) -> str:
        return (
            f"<b>#{decision.number} {e(decision.title)}</b> : close depuis {self.moment(closed)}. "
            f"{self.tally(counts)}. {self.purpose(decision)}".strip()
        )

    def note_transmission(self, decision: Decision, counts: Counts, now: datetime, *, last: bool) -> str:
        to = f" {self.to(decision.recipient)}" if decision.recipient else ""
        due = decision.transmission_due or now
        when = "est prévue pour" if due > now else "était prévue pour"
        tally = f" {self.tally(counts)}." if decision.collects else ""
        return (
            f"<b>#{decision.number} {e(decision.title)}</b> : la transmission{to} {when} {self.moment(due)}.{tally} "
            f"{self._last_reminder() if last else self._more_reminders()}"
        )

    def _more_reminders(self) -> str:
        return "Ce rappel revient les trois prochains matins ouvrés, tant que ce n'est pas fait."

    def _last_reminder(self) -> str:
        return "C'est le dernier rappel : /statut et /suivi la montrent ensuite."

    def note_transmission_again(self, decision: Decision, *, last: bool) -> str:
        to = f" {self.to(decision.recipient)}" if decision.recipient else ""
        due = f", prévue {self.moment(decision.transmission_due)}" if decision.transmission_due else ""
        return f"<b>#{decision.number} {e(decision.title)}</b> : transmission{to} toujours à faire{due}." + (
            f" {self._last_reminder()}" if last else ""
        )

    def note_unreachable(
        self, decisions: Sequence[Decision], names: Sequence[str], ready: str, also: Sequence[str]
    ) -> str:
        """`also`: who else is told."""
        shared = f" (envoyé aussi à {e(self.all_of(also))})" if also else ""
        which = self.all_of(f"<b>#{d.number} {e(d.title)}</b>" for d in decisions)
        return (
            f"{which} : aucun message privé n'atteint {e(self.all_of(names))}. "
            f"Texte prêt à transférer par e-mail ou WhatsApp{shared} :\n\n<pre>{ready}</pre>\n\n"
            "Une réponse reçue ailleurs s'enregistre ici : "
            f"<code>/pour #{decisions[0].number} {e(names[0])} e-mail 1) …</code>"
        )

    def ready_to_forward(
        self, decisions: Sequence[Decision], group: Group, wanted: Sequence[str], terms: Sequence[str]
    ) -> str:
        """It leaves Telegram: no formatting. For each decision: how many points it asks for, under which name they leave."""
        lines = ["Chères et chers collègues,", "", "Nous attendons la contribution de votre organisation :"]
        for decision, points, under in zip(decisions, wanted, terms, strict=True):
            lines.append(f"« {e(decision.title)} »" + (f" ({points})" if points else ""))
            if decision.contributions_due:
                lines.append(f"Échéance : {self.moment(decision.contributions_due, year=True)}")
            if decision.transmission_due:
                to = f" {self.to(decision.recipient)}" if decision.recipient else ""
                lines.append(f"Transmission{to} : {self.moment(decision.transmission_due, year=True)}")
            if decision.collects:
                lines.append(under)
            lines.append("")
        lines.append("Quelques lignes en réponse à ce message suffisent ; rien à ajouter, un mot suffit aussi.")
        return "\n".join([*lines, "", "Merci,", f"la coordination, {e(group.title)}"])

    def compile_button(self, decision: Decision) -> str:
        return f"Compiler #{decision.number}"

    def transmitted_button(self, decision: Decision) -> str:
        return f"Marquer #{decision.number} comme transmise"

    # ce qui est prévu, et à la main

    def preview(self, decision: Decision, lines: Sequence[str]) -> str:
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if not lines:
            return f"{title} : aucun rappel n'est plus prévu."
        return "\n".join([f"{title} : ce qui partira si rien ne change d'ici là.", *lines])

    def preview_at(self, at: datetime) -> str:
        return f"\n<b>{self.moment(at)}</b>"

    def preview_group_line(self, *, closing: bool) -> str:
        return "• Dans le groupe : la clôture." if closing else "• Dans le groupe : une ligne avec les comptes."

    def preview_ranking_line(self) -> str:
        return "• Dans le groupe : combien d'organisations ont voté, et jusqu'à quand."

    def preview_round_ends(self) -> str:
        return "• Fin du tour de classement."

    def preview_private(self, kind: str, named: Sequence[str]) -> str:
        what = {
            "contribution": "En privé",
            "ranking": "Rappel de vote, en privé",
            "ranking: asked": "Bulletin, en privé",
        }[kind]
        count = self.n(len(named), "organisation", "organisations")
        return f"• {what}, {count} : {self.all_of(named)}."

    def preview_note(self, kind: str, names: Sequence[str]) -> str:
        what = {
            "coordination: all answered": "plus personne n'est attendu",
            "coordination: closed": "la collecte est close",
            "coordination: unreachable": "les organisations que je n'atteins pas, avec un texte à transférer",
            "coordination: transmission": "rappel de la transmission",
            "coordination: ranking": "le résultat du classement",
        }[kind]
        return f"• À la coordination ({e(self.all_of(names))}) : {what}."

    def preview_voters(self, count: int) -> str:
        return f"• En privé, à qui a voté ({self.n(count, 'personne', 'personnes')}) : le résultat du classement."

    def named(self, organisation: Organisation, persons: Sequence[str]) -> str:
        return f"{e(organisation.name)} ({e(self.all_of(persons))})" if persons else e(organisation.name)

    def by_hand(
        self, decision: Decision, reached: Sequence[str], left_out: Mapping[str, Sequence[str]], *, line: bool
    ) -> str:
        title = f"<b>#{decision.number} {e(decision.title)}</b>"
        if reached:
            count = self.n(len(reached), "organisation", "organisations")
            lines = [f"{title} : relancer en privé {count} :", self.all_of(reached) + "."]
        else:
            lines = [f"{title} : il n'y a personne à relancer en privé maintenant."]
        if line:
            lines.append("Dans le groupe : une ligne avec les comptes.")
        if left_out:
            lines += ["", "Pas relancées :"]
            lines += [f"• {self.left_out(why)} : {e(self.all_of(names))}" for why, names in left_out.items()]
        return "\n".join(lines)

    def left_out(self, why: str) -> str:
        return {
            "closed": "décision close par la coordination",
            "cap reached": "nombre de rappels atteint",
            "already written to today": "déjà relancées aujourd'hui",
            "no private chat": "pas de conversation privée",
            "paused": "ne veulent plus de rappels",
            "away": "absentes",
        }[why]

    def only_later(self, at: datetime) -> str:
        return f"Ce n'est pas une heure où déranger. Premier moment possible : {self.moment(at)}."

    def send_now(self) -> str:
        return "Envoyer"

    def send_then(self, at: datetime) -> str:
        return f"Envoyer {self.day(at)}, {self.clock(at)}"

    def nobody_is_missing(self, decision: Decision) -> str:
        return f"#{decision.number} : personne n'est attendu. Il n'y a rien à relancer."

    def sent_by_hand(self, decision: Decision, count: int, *, line: bool) -> str:
        private = f"{self.n(count, 'organisation relancée', 'organisations relancées')} en privé"
        return f"#{decision.number} : {private}{', et une ligne dans le groupe' if line else ''}."

    def queued_by_hand(self, decision: Decision, at: datetime) -> str:
        return f"#{decision.number} : c'est noté. {self.moment(at)}, je relance en privé celles qui manqueront encore."

    def nothing_sent(self) -> str:
        return "Rien n'a été envoyé."

    # plus de temps, ce n'est pas moi

    def little_room(self) -> str:
        return "Il resterait moins de deux heures avant la transmission."

    def asked_for_more_time(self, decision: Decision, until: datetime, coordination: Sequence[str]) -> str:
        whom = f" ({e(self.all_of(coordination))})" if coordination else ""
        return (
            f"#{decision.number} : j'ai demandé à la coordination{whom} de vous laisser jusqu'au {self.moment(until)}. "
            "Je vous dis sa réponse."
        )

    def granted_by(self, decision: Decision, organisation: Organisation, until: datetime, who: str) -> str:
        return f"#{decision.number} : {e(organisation.name)} a jusqu'au {self.moment(until)}, accordé par {e(who)}."

    def declined_by(self, decision: Decision, organisation: Organisation, who: str) -> str:
        return f"#{decision.number} : {e(organisation.name)} garde l'échéance générale, réponse {of(who)}{e(who)}."

    def nobody_to_ask(self, coordination: Sequence[str]) -> str:
        whom = e(self.all_of(coordination)) if coordination else "à la coordination dans le groupe"
        return (
            f"Je ne peux pas joindre la coordination en privé. Écrivez directement à {whom}. "
            "Une réponse tardive reste bienvenue."
        )

    def time_enough_already(self, decision: Decision, due: datetime) -> str:
        return f"#{decision.number} : vous avez déjà jusqu'au {self.moment(due)}. Donnez une date plus tardive."

    def too_late_for_transmission(self, decision: Decision) -> str:
        due = self.moment(decision.transmission_due) if decision.transmission_due else ""
        return (
            f"#{decision.number} : la transmission est prévue {due}. Choisissez un moment avant ; une réponse plus "
            "tardive reste bienvenue et sera notée « reçue après »."
        )

    def speaks_for_nobody(self) -> str:
        return (
            "Vous ne représentez aucune organisation dans ce groupe pour l'instant. Votre première réponse vous relie "
            "à la vôtre ; la coordination peut aussi le faire avec /liste."
        )

    def not_you(self, organisation: Organisation) -> str:
        return (
            f"C'est noté : je ne vous écris plus pour {e(organisation.name)}. Savez-vous qui s'en occupe ? "
            "Écrivez son nom ou son @nom ; je le transmets à la coordination."
        )

    def do_not_know(self) -> str:
        return "Je ne sais pas"

    def it_is_me(self, organisation: Organisation) -> str:
        return f"Si, je représente {organisation.name}"

    def you_again(self, organisation: Organisation) -> str:
        return f"D'accord : vous représentez {e(organisation.name)}."

    def passed_on(self) -> str:
        return "Merci, c'est transmis à la coordination."

    def left_organisation(self, who: str, organisation: Organisation, others: Sequence[str]) -> str:
        left = f"Restent : {e(self.all_of(others))}." if others else "Plus personne ne la représente."
        return f"{e(who)} dit ne pas répondre pour <b>{e(organisation.name)}</b>. {left}"

    def ask_to_be_named(self, organisation: Organisation, coordination: Sequence[str]) -> str:
        who = f"à {e(self.any_of(coordination))}" if coordination else "à la coordination"
        return (
            f"La coordination a noté que vous ne parlez pas pour {e(organisation.name)} : demandez {who} de vous désigner "
            "de nouveau."
        )

    def speaks_again(self, who: str, organisation: Organisation) -> str:
        return f"{e(who)} répond de nouveau pour <b>{e(organisation.name)}</b>."

    def suggested_focal_point(self, who: str, organisation: Organisation, words: str) -> str:
        return f"Pour <b>{e(organisation.name)}</b>, {e(who)} indique : « {e(words)} »."

    # absences et excuses

    def away_until_when(self) -> str:
        return "Jusqu'à quand êtes-vous absent·e ? Choisissez, ou écrivez une date : « mardi 20 juin »."

    def away_kept(
        self, until: datetime, since: datetime | None, organisations: Sequence[str], still_asked: Sequence[str]
    ) -> str:
        begins = f"du {self.day(since)} au" if since else "jusqu'au"
        lines = [f"C'est noté : absence {begins} {self.moment(until)}, pour {e(self.all_of(organisations))}."]
        if still_asked:
            lines.append(f"D'autres points focaux restent sollicités pour {e(self.all_of(still_asked))}.")
        return "\n".join([*lines, "Vous revenez plus tôt ? /retour"])

    def away_told(self, who: str, organisation: Organisation, until: datetime, excused: Sequence[int]) -> str:
        numbers = self.all_of(f"#{n}" for n in excused)
        return (
            f"{e(who)} ({e(organisation.name)}) est absent·e jusqu'au {self.moment(until)}. "
            f"Personne d'autre ne représente l'organisation : elle compte comme excusée pour {numbers}."
        )

    def back_kept(self, organisations: Sequence[str]) -> str:
        return f"Bon retour. Vous représentez de nouveau {e(self.all_of(organisations))}."

    def was_not_away(self) -> str:
        return "Aucune absence n'était notée. Pour en noter une : <code>/absent mardi 20 juin</code>"

    def excuse_usage(self, near: Sequence[str]) -> str:
        hint = f"Vouliez-vous dire {e(self.any_of(near))} ?\n" if near else ""
        return f"{hint}Nommez l'organisation, puis la raison si vous voulez : <code>/excuser DRC en mission #4</code>"

    def excused(self, decision: Decision, organisation: Organisation, reason: str) -> str:
        why = f" ({e(reason)})" if reason else ""
        return f"#{decision.number} : {e(organisation.name)} est excusée{why}. Plus de rappels pour elle ici."

    def has_answered(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number} : {e(organisation.name)} a déjà répondu. Il n'y a rien à excuser."

    def not_expected(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number} : {e(organisation.name)} n'est pas parmi les organisations attendues."

    def take_back(self) -> str:
        return "Annuler l'excuse"

    def expected_again(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number} : {e(organisation.name)} est de nouveau attendue."

    # STOP

    def paused(self) -> str:
        return (
            "C'est noté : je ne vous envoie plus de rappels. Vous pouvez toujours répondre, et je confirme ce que "
            "vous envoyez. Pour les recevoir de nouveau : /reprendre"
        )

    def resumed(self) -> str:
        return "C'est noté : les rappels reprennent. Pour les arrêter : /pause"
