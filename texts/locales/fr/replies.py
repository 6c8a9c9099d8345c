"""Les réponses: accusés de réception, questions, retraits, réponses au nom d'autrui."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.compiling import Timeliness, timeliness
from domain.decisions import Decision
from domain.groups import Group, Organisation
from domain.labels import shortened
from domain.receiving import asks_for_comments
from domain.submissions import Submission
from texts.frame import Frame, e
from texts.locales.fr.recipients import of


@dataclass(frozen=True)
class Replies(Frame):
    """Les réponses: accusés de réception, questions, retraits, réponses au nom d'autrui."""

    def receipt(
        self,
        decision: Decision,
        submission: Submission,
        organisation: Organisation,
        due: datetime | None,
        hint: Literal["few", "many", "cut"] | None,
        replaces: Submission | None,
        group: Group | None,
        counting: Submission | None = None,
        continues: Submission | None = None,
        lines_to_count: int = 0,
        is_over: bool = False,
        unconfirmed: bool = False,
        titled: bool = False,
        within: bool = False,
    ) -> str:
        version = submission.current
        title = f" {e(shortened(decision.title, 60))}" if titled else ""
        parts = [f"#{decision.number}{title}{f' (« {e(group.title)} »)' if group else ''}", e(organisation.name)]
        if submission.nothing_to_add:
            parts.append("rien à ajouter")
        elif version.items:
            parts.append(self.n(len(version.items), "point", "points"))
        if version.attachments:
            parts.append(self.n(len(version.attachments), "fichier", "fichiers"))
        if submission.on_behalf:
            parts.append(f"par {e(submission.author_name)}, {e(submission.on_behalf.channel)}")
        if submission.source.forwarded_from:
            parts.append(f"message transféré ({e(submission.source.forwarded_from)})")
        parts.append(self.short(version.at))
        lines = [f"Bien reçu, merci. {', '.join(parts)}."]
        lines += [
            f"{i}. {e(item[:120])}{'…' if len(item) > 120 else ''}" for i, item in enumerate(version.items[:10], 1)
        ]
        lines += [f"📎 {e(attachment.name)}" for attachment in version.attachments[:10]]
        if not version.items and not submission.on_behalf and any(f.is_written for f in version.attachments):
            lines.append(
                "Un fichier n'est pas lu automatiquement : la coordination l'ouvre. "
                "Pour que vos points soient repris tels quels, envoyez-les aussi dans un message."
            )
        if len(submission.versions) > 1 and not continues:
            lines.append(f"C'est la version {len(submission.versions)} de votre réponse.")
        if counting and unconfirmed:
            lines.append(self._overtaken(organisation, counting))
            return "\n".join(lines)
        if counting and within:
            who = "" if counting.author == submission.author else f" ({e(counting.author_name)})"
            lines.append(
                f"La réponse de votre organisation qui compte est celle du {self.short(counting.current.at)}{who} : elle contient la vôtre et ce qui y a été ajouté."
            )
            return "\n".join(lines)
        if counting:
            who = "" if counting.author == submission.author else f" ({e(counting.author_name)})"
            lines.append(
                f"C'est la réponse plus récente de votre organisation qui compte, celle du "
                f"{self.short(counting.current.at)}{who} ; celle-ci reste au dossier. "
                "Si elle doit compter, envoyez-la de nouveau."
            )
            return "\n".join(lines)
        if replaces:
            who = "" if replaces.author == submission.author else f" ({e(replaces.author_name)})"
            lines.append(f"Elle remplace celle du {self.short(replaces.current.at)}{who}.")
        if continues:
            who = "" if continues.author == submission.author else f" ({e(continues.author_name)})"
            lines.append(f"Elle complète celle du {self.short(continues.current.at)}{who} : les deux comptent.")
        if lines_to_count and lines_to_count == len(version.items):
            lines.append("Sans numéros, chaque ligne compte comme un point.")
        if decision.wanted and hint == "few" and lines_to_count > len(version.items):
            lines.append(
                f"{self._asked(decision)}. Si chaque ligne en est un, « {self.count_lines(lines_to_count)} » suffit."
            )
        elif decision.wanted and hint == "few":
            lines.append(f"{self._asked(decision)} : vous pouvez compléter.")
        if decision.wanted and hint == "many":
            lines.append(f"{self._asked(decision)} : tout est gardé, la coordination choisira.")
        if hint == "cut":
            lines.append(
                "Votre message touche la limite de Telegram (4096 caractères) : s'il a été coupé, la suite ne m'est pas "
                "parvenue. Envoyez-la ici, ou le tout dans un fichier."
            )
        if decision.transmissions and submission.number not in decision.transmissions[-1].submissions:
            lines.append("L'ensemble est déjà transmis : votre réponse est gardée pour un additif.")
        elif decision.transmissions:
            lines.append("L'ensemble est déjà transmis : ce changement est gardé pour un additif.")
        elif timeliness(decision, organisation.key, submission.at) is Timeliness.LATE:
            closed = "l'échéance" if due and submission.at > due else "la clôture"
            lines.append(f"Reçue après {closed} : elle sera jointe, notée « reçue après ».")
        elif due and is_over:
            lines.append("Les contributions sont closes ; une modification est encore prise jusqu'à la transmission.")
        elif due:
            edit = (
                ""
                if submission.on_behalf or not (submission.source.message and version.text)
                else f" : « {self.change_answer()} », ou votre message lui-même (48 heures)"
            )
            lines.append(f"Modifiable jusqu'au {self.moment(due)}{edit}.")
        return "\n".join(lines)

    def _asked(self, decision: Decision) -> str:
        one = decision.wanted is not None and decision.wanted.at_most == 1
        return f"{self._wanted(decision)} {'est demandé' if one else 'sont demandés'}"

    def _wanted(self, decision: Decision) -> str:
        wanted = decision.wanted
        if wanted is None:
            return ""
        low, high = wanted.at_least, wanted.at_most
        return self.n(low, "point", "points") if low == high else f"{low} à {high} points"

    def came_after(self, decision: Decision, submission: Submission, group: Group) -> str:
        who = group.organisation(submission.organisation).name if submission.organisation else submission.author_name
        since = decision.transmissions[-1].at
        if submission.current.at <= since and len(submission.versions) == 1:
            news = f"une réponse de {e(who)}, reçue avant la transmission, compte depuis"
        elif submission.at <= since:
            news = f"{e(who)} a modifié sa réponse après la transmission"
        else:
            news = f"{e(who)} a répondu après la transmission"
        return (
            f"#{decision.number} {e(decision.title)} : {news}. La version transmise "
            f"ne change pas. Le bouton montre ce qui est arrivé depuis, à transmettre à part ; rien ne part sans confirmation."
        )

    def change_answer(self) -> str:
        return "Modifier"

    def withdraw(self) -> str:
        return "Retirer"

    def count_lines(self, lines: int) -> str:
        return f"Compter {lines} points séparés"

    def count_as_one(self) -> str:
        return "C'est un seul point"

    def read_as_transmitted(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : cette réponse est déjà transmise telle qu'elle a été lue. Pour que ses points se "
            "lisent autrement dans un additif, envoyez-la de nouveau, numérotée."
        )

    def for_another_decision(self) -> str:
        return "C'était pour une autre décision"

    def which_other_decision(self, decision: Decision, submission: Submission) -> str:
        text = submission.current.text
        said = e(text[:200]) + ("…" if len(text) > 200 else "") if text else self.n(1, "fichier", "fichiers")
        return f"Noté pour #{decision.number} : « {said} ». Pour quelle décision était-ce ?"

    def put_back(self, decision: Decision) -> str:
        return f"Remettre à #{decision.number}"

    def put_elsewhere(self, decision: Decision, to: Decision, left: Submission | None) -> str:
        lines = [
            f"Cette réponse n'est plus notée pour #{decision.number} ; elle l'est pour #{to.number} {e(to.title)}."
        ]
        if left:
            lines.append(
                f"Pour #{decision.number}, celle du {self.short(left.current.at)} ({e(left.author_name)}) compte de nouveau."
            )
        return "\n".join(lines)

    def not_meant_there(self, to: Decision) -> str:
        return f"#{to.number} {e(to.title)} ne prend plus de réponse : celle-ci reste où elle est."

    def join_answers(self) -> str:
        return "Ajouter à la précédente"

    def part_answers(self) -> str:
        return "Remplacer la précédente"

    def nothing_to_part(self) -> str:
        return "Elle ne contient plus la réponse précédente : rien n'a changé."

    def nothing_to_join(self) -> str:
        return "Il n'y a plus de réponse précédente à laquelle l'ajouter."

    def received_open_private(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : reçu, merci. Pour un accusé de réception, modifier ou retirer, ouvrez le chat privé."
        )

    def write_your_answer(
        self,
        decision: Decision,
        due: datetime | None,
        standing: Submission | None,
        now: datetime,
        organisation: Organisation | None,
    ) -> str:
        """`organisation`: named to whoever speaks for several."""
        whose = f" · {e(organisation.name)}" if organisation else ""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>{whose}"]
        if decision.transmissions:
            lines.append("L'ensemble est déjà transmis : votre réponse sera gardée pour un additif.")
        elif due and due <= now:
            lines.append(f"L'échéance était le {self.moment(due)} ; une réponse tardive reste utile.")
        elif due:
            lines.append(f"Jusqu'au {self.moment(due)}.")
        if decision.wanted and decision.wanted.each:
            several = decision.wanted.at_most > 1
            lines.append(f"{self._wanted(decision)}{', un par ligne' if several else ''}.")
        elif decision.wanted:
            lines.append(f"Un point par ligne ; la coordination retiendra {self._wanted(decision)} au total.")
        lines.append("Envoyez votre contribution ici, texte ou fichier.")
        return "\n".join([*lines, *self._standing(standing, theirs=True)])

    def write_their_answer(self, decision: Decision, organisation: Organisation, standing: Submission | None) -> str:
        ask = f"#{decision.number}, {e(organisation.name)} : envoyez maintenant sa réponse, texte ou fichier."
        return "\n".join([ask, *self._standing(standing)])

    def _standing(self, standing: Submission | None, *, theirs: bool = False) -> list[str]:
        """`theirs`: of whoever answers for themselves, and may add to it."""
        if standing is None or standing.nothing_to_add:
            return []
        next_point = len(standing.current.items) + 1
        return [
            "",
            f"Ce que nous avons ({e(standing.author_name)}, {self.short(standing.current.at)}) :",
            f"<blockquote>{self._said(standing)}</blockquote>",
            f"Votre prochain message remplacera cette réponse, sauf s'il s'y ajoute (« {next_point}) … »)."
            if theirs and next_point > 1
            else "Votre prochain message remplacera cette réponse.",
        ]

    def _said(self, submission: Submission) -> str:
        version = submission.current
        text = e(version.text[:900]) + ("…" if len(version.text) > 900 else "")
        return "\n".join(filter(None, [text, *(f"📎 {e(a.name)}" for a in version.attachments)]))

    # ce qui est demandé en retour

    def contribution_or_comment(
        self,
        decision: Decision,
        submission: Submission,
        *,
        asks_for_time: bool,
        may_be_vote: bool = False,
        plainly: bool = False,
    ) -> str:
        text = submission.current.text
        said = e(text[:200]) + ("…" if len(text) > 200 else "")
        what = "vous faut-il plus de temps ? Ou est-ce" if asks_for_time else "est-ce"
        vote = "votre vote, " if may_be_vote else ""
        yours = "votre réponse" if plainly else "votre contribution, ou un simple commentaire"
        return f"#{decision.number} : « {said} » – {what} {vote}{yours} ?"

    def theirs_or_comment(
        self,
        decision: Decision,
        submission: Submission,
        organisation: Organisation | None,
        *,
        asks_for_time: bool,
        plainly: bool,
    ) -> str:
        whose = f" ({e(organisation.name)})" if organisation else ""
        at = self.short(submission.current.at)
        wrote = f"{e(submission.author_name)}{whose} a écrit le {at}"
        if submission.on_behalf and organisation:
            wrote = f"{e(organisation.name)}, noté par {e(submission.author_name)} le {at}"
        ask = "Est-ce une contribution, ou un simple commentaire ?"
        if plainly:
            ask = f"{'Lui faut-il plus de temps ? Ou est-ce' if asks_for_time else 'Est-ce'} sa réponse ?"
        return f"#{decision.number} : {wrote} :\n<blockquote>{self._said(submission)}</blockquote>\n{ask}"

    def edit_or_comment(self, decision: Decision, standing: Submission, text: str, *, yours: bool) -> str:
        said = e(text[:200]) + ("…" if len(text) > 200 else "")
        whose = "votre message dit maintenant" if yours else f"{e(standing.author_name)} a changé sa réponse en"
        return f"#{decision.number} : {whose} « {said} ». La version précédente compte toujours. La remplacer ?"

    def edit_counts_button(self) -> str:
        return "Oui, la remplacer"

    def former_stands_button(self) -> str:
        return "Non, garder la précédente"

    def edit_kept(self, decision: Decision) -> str:
        return f"#{decision.number} : la nouvelle version compte."

    def former_stands(self, decision: Decision, submission: Submission) -> str:
        return f"#{decision.number} : la version du {self.short(submission.current.at)} continue de compter."

    def edited_since(self, decision: Decision, submission: Submission) -> str:
        return (
            f"#{decision.number} : cette réponse a été modifiée depuis, le {self.short(submission.current.at)}. "
            "C'est cette version qui compte."
        )

    def reply_to_the_call(self) -> str:
        return "Je n'ai pas gardé ce message : pour contribuer, répondez à l'appel épinglé, ou utilisez son bouton."

    def counted_already(self) -> str:
        return "C'est déjà compté comme contribution."

    def is_contribution_already(self, decision: Decision) -> str:
        return f"#{decision.number} : c'est déjà noté comme contribution. Pour l'enlever : /retirer {decision.number}"

    def it_is_contribution(self) -> str:
        return "Une contribution"

    def it_is_comment(self) -> str:
        return "Un commentaire"

    def it_is_vote(self, numbers: Sequence[int]) -> str:
        return f"Un vote : {self.all_of(map(str, numbers))}"

    def taken_as_vote(self, decision: Decision) -> str:
        return f"#{decision.number} : c'est un vote, et pas une contribution. Il compte une fois validé."

    def it_is_answer(self, *, yours: bool) -> str:
        return f"C'est {'notre' if yours else 'sa'} réponse"

    def it_is_no_answer(self) -> str:
        return "Pas une réponse"

    def give_time_button(self) -> str:
        return "Lui donner plus de temps"

    def give_until_when(self, decision: Decision, organisation: Organisation) -> str:
        return f"#{decision.number} : jusqu'à quand pour {e(organisation.name)} ? Choisissez, ou écrivez une date."

    def comment_noted(self, decision: Decision) -> str:
        as_what = "simple message" if asks_for_comments(decision) else "commentaire"
        return f"#{decision.number} : noté comme {as_what}. Il ne compte pas comme réponse."

    def whose_answer(self, decision: Decision) -> str:
        return f"#{decision.number} : votre réponse est gardée. Pour quelle organisation répondez-vous ?"

    def for_which_of_yours(self, decision: Decision, own: Sequence[Organisation]) -> str:
        names = self.all_of(e(o.name) for o in own)
        return f"#{decision.number} {e(decision.title)} : vous parlez pour {names}. Pour laquelle est-ce ?"

    def not_yours(self, decision: Decision, organisation: Organisation, own: Sequence[Organisation] = ()) -> str:
        instead = f"\nEst-ce pour {self.any_of(e(o.name) for o in own)} ?" if own else ""
        return (
            f"#{decision.number} : vous ne parlez pas pour {e(organisation.name)}, rien n'est noté pour elle. Une erreur ? "
            f"Dites-le à la coordination.{instead}"
        )

    def not_yours_to_change(self, decision: Decision, organisation: Organisation) -> str:
        return (
            f"#{decision.number} : vous ne parlez pas pour {e(organisation.name)}. Ce que vous avez envoyé reste tel quel ; "
            "pour le changer, adressez-vous à la coordination."
        )

    def nothing_is_theirs_to_say(self, decision: Decision, organisation: Organisation, author: str) -> str:
        return (
            f"#{decision.number} : {e(organisation.name)} a déjà répondu, et « rien à ajouter » prendrait la place de "
            f"cette réponse. C'est à {e(author)} de le dire ; rien n'est changé."
        )

    def who_is_this_for(self, decision: Decision, submission: Submission) -> str:
        what = self._said(submission)
        return (
            f"#{decision.number} : {e(submission.author_name)} a répondu, je ne sais pas pour quelle organisation.\n"
            f"<blockquote>{what}</blockquote>\nLa réponse est gardée et comptera dès que l'organisation est connue."
        )

    def claim_made(
        self, decision: Decision, submission: Submission, organisation: Organisation, others: Sequence[str]
    ) -> str:
        name = e(organisation.name)
        speak = "parle" if len(others) == 1 else "parlent"
        known = (
            f"pour qui {e(self.all_of(others))} {speak} déjà" if others else "dont une réponse a été donnée par autrui"
        )
        says = (
            f"#{decision.number} : {e(submission.author_name)} dit répondre pour <b>{name}</b>, {known}.\n"
            f"<blockquote>{self._said(submission)}</blockquote>\n"
        )
        meanwhile = (
            f"La réponse donnée pour {name} reste ; celle-ci attend votre accord."
            if submission.held == "claim?"
            else f"{name} n'avait pas répondu : cette réponse compte, sauf si vous dites non."
        )
        return f"{says}{meanwhile} Avant votre accord, rien de ce qui a été répondu pour {name} ne lui est montré."

    def first_to_speak(self, decision: Decision, submission: Submission, organisation: Organisation) -> str:
        return (
            f"#{decision.number} : {e(submission.author_name)} dit répondre pour <b>{e(organisation.name)}</b>, qui n'avait "
            "pas de point focal. C'est noté, et sa réponse compte."
        )

    def claim_yes(self, organisation: Organisation) -> str:
        return f"Oui, pour {organisation.name}"

    def claim_no(self, organisation: Organisation) -> str:
        return f"Non, pas pour {organisation.name}"

    def claim_noted(self, organisation: Organisation, *, others: bool) -> str:
        name = e(organisation.name)
        why = f"D'autres parlent déjà pour {name}" if others else f"{name} a déjà donné une réponse"
        return (
            f"{why} : la coordination est priée de confirmer. En attendant son accord, vous pouvez répondre pour {name}, "
            "sans voir ses réponses précédentes."
        )

    def claim_waits(self, decision: Decision, organisation: Organisation) -> str:
        return (
            f"#{decision.number} : votre réponse pour {e(organisation.name)} est gardée. "
            f"{e(organisation.name)} a déjà répondu : cette réponse reste, jusqu'à ce que la coordination confirme que vous "
            "parlez pour elle. La question lui est posée."
        )

    def claimed_beside_you(self, who: str, organisation: Organisation, coordination: Sequence[str]) -> str:
        ask = f"à {e(self.any_of(coordination))}" if coordination else "à la coordination"
        return (
            f"{e(who)} dit répondre aussi pour {e(organisation.name)}. La coordination est priée de confirmer ; d'ici là, "
            f"vos réponses ne lui sont pas montrées. Une erreur ? Dites-le {ask}."
        )

    def claim_confirmed(self, who: str, organisation: Organisation) -> str:
        return f"{e(who)} parle pour {e(organisation.name)} : la coordination l'a confirmé. Pour changer : /liste."

    def claim_confirmed_by(self, who: str, organisation: Organisation, by: str) -> str:
        return f"{e(who)} parle pour {e(organisation.name)} : {e(by)} l'a confirmé."

    def claim_refused(
        self, who: str, organisation: Organisation, stays: Sequence[int], *, tells: bool = False, asks: bool = False
    ) -> str:
        """`stays`: the decisions of which something was transmitted; `tells`, `asks`: what that person reads now."""
        told = " Je le lui dis, et je lui demande pour qui répondre." if asks else " Je le lui dis." if tells else ""
        return (
            f"{e(who)} ne parle pas pour {e(organisation.name)} : aucun de ses envois ne compte pour elle."
            f"{self._stays(stays)}{told}"
        )

    def _stays(self, stays: Sequence[int]) -> str:
        kept = self.all_of(f"#{number}" for number in stays)
        return f" Ce qui a été transmis pour {kept} ne change pas." if stays else ""

    def claim_refused_by(self, who: str, organisation: Organisation, by: str, stays: Sequence[int]) -> str:
        return (
            f"{e(who)} ne parle pas pour {e(organisation.name)}, dit {e(by)} : aucun de ses envois ne compte pour elle."
            f"{self._stays(stays)}"
        )

    def not_theirs(self, organisation: Organisation, group: Group, by: str, stays: Sequence[int]) -> str:
        return (
            f"{e(by)} (coordination de « {e(group.title)} ») dit que vous ne répondez pas pour {e(organisation.name)} : ce que "
            f"vous avez envoyé est gardé et ne compte pas pour elle.{self._stays(stays)} Une erreur ? Dites-le à {e(by)}."
        )

    def left_the_roster(self, organisation: Organisation) -> str:
        return f"{e(organisation.name)} n'est plus sur la liste de ce groupe : rien n'est noté pour elle."

    def counts_for(self, decision: Decision, organisation: Organisation, author: str) -> str:
        return f"#{decision.number} : la réponse {of(author)}{e(author)} compte pour {e(organisation.name)}."

    def which_answer(self) -> str:
        return "À quoi répondez-vous ? Votre message est gardé en attendant."

    def which_needs_time(self) -> str:
        return "Pour quelle décision vous faut-il plus de temps ? Votre message est gardé en attendant."

    def takes_no_answer(self, number: int) -> str:
        return f"Aucune décision #{number} n'attend de réponse de votre part."

    def for_whom(self, decision: Decision, forwarded_from: str | None) -> str:
        source = f" ({e(forwarded_from)})" if forwarded_from else ""
        return f"#{decision.number} : ce que vous avez envoyé{source}, de quelle organisation est-ce la réponse ?"

    def said_of(self, decision: Decision) -> str:
        return (
            f"Vous répondez à un message sur #{decision.number} {e(decision.title)} ; ce n'est pas gardé. "
            f"Pour noter la réponse d'une organisation : <code>/pour #{decision.number} AMSS téléphone …</code>"
        )

    def it_is_nothing(self) -> str:
        return "Aucune réponse, ne pas garder"

    def put_down_for(self, decision: Decision, organisation: Organisation | None) -> str:
        whose = f", pour {e(organisation.name)}" if organisation else ""
        return f"Noté pour #{decision.number} {e(decision.title)}{whose}."

    def not_kept(self) -> str:
        return "Entendu, ce message n'est pas gardé."

    def nothing_asked_of_you(self) -> str:
        return (
            "Rien ne vous est demandé en ce moment, et je n'ai pas gardé ce message.\n"
            "Pour répondre à un appel, utilisez le bouton de son message dans le groupe. /aide"
        )

    def greeting(
        self,
        name: str,
        coordinates: Sequence[str],
        speaks_for: Sequence[tuple[str, str]],
        owed: Sequence[tuple[str, Decision, datetime]],
    ) -> str:
        lines = [f"Bonjour {e(name)}."]
        if coordinates:
            lines.append(f"Vous coordonnez {e(self.all_of(f'« {c} »' for c in coordinates))}.")
        lines += [f"Vous répondez pour {e(organisation)} dans « {e(group)} »." for organisation, group in speaks_for]
        if owed:
            lines.append("En cours :")
            lines += [
                f"• {f'{e(group)} · ' if group else ''}#{d.number} {e(d.title)} – avant {self.moment(due)}"
                for group, d, due in owed
            ]
        elif not coordinates:
            lines.append(
                "Je vous écrirai ici si une réponse de votre organisation est attendue. STOP suffit pour arrêter."
            )
        lines.append("/aide dit ce que je sais faire, /confidentialite ce que je garde.")
        return "\n".join(lines)

    # ce qui ne peut pas être pris

    def decision_is_cancelled(self, decision: Decision) -> str:
        return f"#{decision.number} a été annulée : plus rien n'est demandé. Merci quand même."

    def asks_for_nothing(self, decision: Decision) -> str:
        return (
            f"#{decision.number} {e(decision.title)} ne demande pas de contribution : je n'ai pas gardé ce message. "
            "Où en est cette décision, dites-le à la coordination ; /statut montre ce qui est attendu de vous."
        )

    def cannot_read_that(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : je ne sais pas lire ce type de message (position, contact, sondage). "
            "Envoyez du texte, un fichier, une photo ou un message vocal."
        )

    def file_too_large(self, name: str) -> str:
        return (
            f"« {e(name)} » dépasse 20 Mo, la limite de Telegram pour un bot : je n'ai pas pu le garder. "
            "Envoyez une version plus légère, ou plusieurs parties."
        )

    def cannot_edit(self, decision: Decision, submission: Submission) -> str:
        if submission.withdrawn:
            return (
                f"#{decision.number} : cette réponse est retirée, sa modification ne la rétablit pas. "
                "Envoyez-la de nouveau en répondant à l'appel."
            )
        return f"#{decision.number} a été annulée : la modification n'est pas prise."

    # rien à ajouter, retirer, au nom de

    def nothing_replaces(self, decision: Decision, standing: Submission) -> str:
        items, files = len(standing.current.items), len(standing.current.attachments)
        count = self.n(items, "point", "points") if items or not files else self.n(files, "fichier", "fichiers")
        return (
            f"#{decision.number} : votre organisation a déjà répondu ({count}, {self.short(standing.current.at)}). "
            "« Rien à ajouter » remplacerait cette réponse."
        )

    def withdraw_none(self) -> str:
        return "Ne rien retirer"

    def yes_nothing(self) -> str:
        return "Oui, rien à ajouter"

    def nothing_already(self, decision: Decision) -> str:
        return f"#{decision.number} : « rien à ajouter » est déjà noté. Merci."

    def one_submission(
        self, submission: Submission, decision: Decision | None = None, organisation: Organisation | None = None
    ) -> str:
        number = f"#{decision.number} · " if decision else ""
        number += f"{organisation.name[:20]} · " if organisation else ""
        said = submission.current.own or submission.current.text or "fichier"
        what = self.nothing_to_add_short() if submission.nothing_to_add else said
        return self._button(number, what, f" ({submission.author_name[:20]}, {self.short(submission.current.at)})")

    def _button(self, start: str, words: str, end: str) -> str:
        """On one line a phone shows; what is cut ends in «…»."""
        words, room = " ".join(words.split()), 60 - len(start) - len(end)
        return start + shortened(words, room) + end

    def nothing_to_add_short(self) -> str:
        return "rien à ajouter"

    def withdraw_which(self, decision: Decision | None) -> str:
        return f"#{decision.number} : quelle réponse retirer ?" if decision else "Quelle réponse retirer ?"

    def withdrawn(
        self,
        decision: Decision,
        submission: Submission,
        organisation: Organisation | None,
        left: Submission | None,
    ) -> str:
        lines = [
            f"#{decision.number} : la réponse du {self.short(submission.current.at)} ({e(submission.author_name)}) est retirée."
        ]
        if left:
            lines.append(f"Celle du {self.short(left.current.at)} ({e(left.author_name)}) compte maintenant.")
        elif organisation:
            lines.append(f"{e(organisation.name)} n'a plus de réponse en cours ; vous pouvez en envoyer une nouvelle.")
        return "\n".join(lines)

    def withdrawn_after(self, decision: Decision, submission: Submission, group: Group) -> str:
        who = group.organisation(submission.organisation).name if submission.organisation else submission.author_name
        return (
            f"#{decision.number} {e(decision.title)} : la réponse du {self.short(submission.current.at)} ({e(who)}) est "
            "retirée après la transmission. La version transmise ne change pas : à vous de prévenir le destinataire."
        )

    def withdrawn_by(self, decision: Decision, submission: Submission, who: str) -> str:
        return (
            f"#{decision.number} : {e(who)} a retiré votre réponse du {self.short(submission.current.at)}. "
            "Si elle doit compter, envoyez-la de nouveau."
        )

    def withdrawn_already(self, decision: Decision, submission: Submission) -> str:
        return f"#{decision.number} : la réponse du {self.short(submission.current.at)} est déjà retirée."

    def nothing_to_withdraw(self) -> str:
        return "Vous n'avez aucune réponse en cours à retirer."

    def for_usage(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : nommez l'organisation, d'où vient la réponse, puis la réponse : "
            "<code>AMSS téléphone 1) Accès 2) Documentation</code>. /liste montre la liste."
        )

    def for_again(self, decision: Decision) -> str:
        return f"#{decision.number} : renvoyez la réponse, avec le nom de la liste."

    def unnamed_channel(self) -> str:
        return "autre voie"

    def forwarded_channel(self) -> str:
        return "transfert"

    def given_for_you(self, decision: Decision, submission: Submission) -> str:
        channel = submission.on_behalf.channel if submission.on_behalf else ""
        return (
            f"#{decision.number} {e(decision.title)} : {e(submission.author_name)} a noté la réponse de votre "
            f"organisation ({e(channel)}, {self.short(submission.at)}) :\n"
            f"<blockquote>{self._said(submission)}</blockquote>\nVous pouvez la corriger."
        )

    def colleague_answered(self, decision: Decision, submission: Submission) -> str:
        return (
            f"#{decision.number} : {e(submission.author_name)} a répondu pour votre organisation "
            f"({self.short(submission.current.at)}). C'est cette réponse, la plus récente, qui compte ; "
            "la vôtre reste au dossier. Si elle doit compter, envoyez-la de nouveau."
        )

    def claim_overtaken(
        self, decision: Decision, organisation: Organisation, submission: Submission, *, joined: bool
    ) -> str:
        """To one who says that they speak for it: who answered is not theirs to know yet."""
        name = e(organisation.name)
        both = f"Une réponse donnée pour {name} ({self.short(submission.current.at)}) s'ajoute à la vôtre : les deux comptent."
        return f"#{decision.number} : {both if joined else self._overtaken(organisation, submission)}"

    def _overtaken(self, organisation: Organisation, counting: Submission) -> str:
        name = e(organisation.name)
        return (
            f"C'est une réponse plus récente, donnée pour {name} ({self.short(counting.current.at)}), qui compte ; la vôtre "
            "reste au dossier. Si la vôtre doit compter, envoyez-la de nouveau : elle attendra que la coordination confirme "
            f"que vous parlez pour {name}."
        )

    def counts_again(self, decision: Decision, again: Submission, gone: Submission) -> str:
        return (
            f"#{decision.number} : votre réponse du {self.short(again.current.at)} compte de nouveau ; "
            f"celle {of(gone.author_name)}{e(gone.author_name)} ne compte plus."
        )

    def joined_changed(self, decision: Decision, changed: Submission, yours: Submission) -> str:
        return f"#{decision.number} : {e(changed.author_name)} a modifié sa réponse, que la vôtre complète : l'ensemble compte, {self.n(len(yours.current.items), 'point', 'points')}."

    def joined_to_yours(self, decision: Decision, yours: Submission, theirs: Submission) -> str:
        return (
            f"#{decision.number} : {e(theirs.author_name)} a ajouté sa réponse à la vôtre, du "
            f"{self.short(yours.current.at)} : les deux comptent."
        )

    # le délai

    def until_when(self, decision: Decision) -> str:
        return f"#{decision.number} : de combien de temps avez-vous besoin ? Choisissez, ou écrivez une date."

    def extension_asked(
        self, decision: Decision, organisation: Organisation, who: str, until: datetime, warning: str
    ) -> str:
        note = f"\n⚠️ {warning}" if warning else ""
        return (
            f"#{decision.number} {e(decision.title)} : {e(who)} ({e(organisation.name)}) demande jusqu'au "
            f"{self.moment(until)}.{note}"
        )

    def grant(self) -> str:
        return "Accorder"

    def decline(self) -> str:
        return "Refuser"
