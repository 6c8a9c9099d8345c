"""Ce qui se dit partout: boutons courants, refus, choix d'un groupe ou d'une décision."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.decisions import Decision
from domain.groups import Group
from domain.labels import shortened
from texts.commands import FRENCH
from texts.frame import Frame, cut, e
from texts.locales.fr import recipients


@dataclass(frozen=True)
class Common(Frame):
    """Boutons courants, refus, erreurs."""

    def to(self, recipient: str) -> str:
        """«à l'EHP», «au HCT», «à OCHA», «aux membres»."""
        return e(recipients.to(recipient))

    def confirm(self) -> str:
        return "Confirmer"

    def change(self) -> str:
        return "Modifier"

    def cancel(self) -> str:
        return "Annuler"

    def back(self) -> str:
        return "‹ Retour"

    def skip(self) -> str:
        return "Passer"

    def no_keep(self) -> str:
        return "Non, ne rien changer"

    def leave_it(self) -> str:
        return "Laisser comme c'est"

    def question_is_over(self) -> str:
        return "Cette question n'attend plus de réponse."

    def nothing_changed(self) -> str:
        return "Rien n'a été changé."

    def decision_example(self, example: tuple[date, date]) -> str:
        contributions, transmission = map(self.day, example)
        return f"/decision Priorités pour l'EHP; contributions {contributions}; transmission {transmission} au HCT; items 2-3"

    def open_private(self) -> str:
        return "Ouvrir le chat privé"

    def open_private_line(self) -> str:
        return "Pour la suite, ouvrez le chat privé avec moi."

    def anonymous(self) -> str:
        return (
            "Vous écrivez ici au nom du groupe : je ne peux pas savoir qui vous êtes. "
            "Appuyez sur un bouton, écrivez-moi en privé, ou désactivez « Rester anonyme » dans vos droits."
        )

    def needs_group(self) -> str:
        return "Cette commande concerne un groupe : tapez-la dans le groupe, ou ajoutez-moi d'abord à votre groupe."

    def coordination_only(self) -> str:
        return "Cette action revient à la coordination du groupe. /aide montre ce que vous pouvez faire ici."

    def no_group_yet(self) -> str:
        return (
            "Je ne vous connais encore dans aucun groupe. "
            "Ouvrez-moi depuis le bouton d'un message de votre groupe, ou répondez-y à l'un de mes messages."
        )

    def which_group(self) -> str:
        return "De quel groupe s'agit-il ?"

    def which_decision(self) -> str:
        return "De quelle décision s'agit-il ?"

    def no_such_decision(self) -> str:
        return "Je n'ai pas trouvé cette décision. /statut montre celles qui vous concernent."

    def no_decision_for_that(self) -> str:
        return "Aucune décision ne s'y prête en ce moment. /statut montre où en est chacune."

    def decision_button(self, decision: Decision, group: Group | None) -> str:
        """With the group where there are several; both keep their room."""
        if group is None:
            return f"#{decision.number} {decision.title}"
        return f"#{decision.number} {shortened(decision.title, 30)} · {group.title}"

    def those_before(self, count: int) -> str:
        return f"… {self.n(count, 'plus ancienne', 'plus anciennes')}"

    def past_decision_button(self, decision: Decision, group: Group | None = None) -> str:
        """With what has become of it since it was open."""
        if decision.cancellation:
            state = "annulée"
        elif decision.transmissions:
            state = f"transmise le {self.short(decision.transmissions[-1].at)}"
        else:
            state = "close"
        label = f"#{decision.number} {decision.title}"
        return f"{shortened(f'{group.title} · {label}' if group else label, 57 - len(state))} · {state}"

    def button_is_stale(self) -> str:
        return "Ce bouton n'est plus valable, ou ne vous est pas destiné. /statut montre où en sont les choses."

    def link_is_stale(self) -> str:
        return "Ce lien n'est plus valable, ou ne vous est pas destiné. Reprenez-le dans le message épinglé de votre groupe."

    def something_failed(self, reference: str) -> str:
        return (
            f"Désolé, quelque chose n'a pas fonctionné de mon côté. Réessayez dans un instant ; si cela se répète, "
            f"donnez cette référence à la personne qui gère le bot : <code>{e(reference)}</code>"
        )

    def operator_alert(self, reference: str) -> str:
        return f"Alerte : une mise à jour n'a pas pu être traitée. Le journal la donne sous la référence <code>{e(reference)}</code>."

    def answers_may_be_missing(self, since: str, until: str) -> str:
        return (
            f"J'ai été hors ligne de {since} à {until}. Telegram ne garde les messages que 24 heures : "
            "des réponses envoyées dans cet intervalle peuvent manquer. Un mot aux organisations concernées suffit."
        )

    def cannot_pin(self, group: Group) -> str:
        return (
            f"Je ne peux pas épingler l'appel dans « {e(group.title)} ». Épinglez-le vous-même, ou donnez-moi "
            "le seul droit « Épingler des messages »."
        )

    def cannot_reach(self, name: str, organisations: str) -> str:
        return (
            f"{e(name)} ({e(organisations)}) a bloqué mes messages privés : je ne lui écris plus. "
            "Prévenez cette personne par un autre moyen si vous attendez sa réponse."
        )

    def was_removed(self, group: Group) -> str:
        return (
            f"Je n'ai plus accès à « {e(group.title)} » : plus rien n'y est publié et personne n'est relancé. "
            "Tout ce qui a été reçu est gardé ; ajoutez-moi de nouveau pour reprendre."
        )

    def call_may_be_missing(self, decision: Decision) -> str:
        return (
            f"#{decision.number} : Telegram ne m'a pas confirmé l'envoi de l'appel. "
            "Regardez dans le groupe ; s'il n'y est pas, publiez-le de nouveau."
        )

    def document_may_be_missing(self, name: str, decision: Decision | None) -> str:
        """`decision`: of what was frozen with it, which is kept."""
        again = "redemandez-le comme la première fois"
        if decision:
            again = f"vous le retrouverez par /transmettre {decision.number}"
        return (
            f"Telegram ne m'a pas confirmé l'envoi de « {e(name)} ». S'il n'est pas dans cette conversation, {again}."
        )

    def message_may_be_missing(self, decision: Decision, *, to_contributor: bool) -> str:
        again = f"/suite {decision.number}" if to_contributor else f"/transmettre {decision.number}"
        return (
            f"#{decision.number} : Telegram ne m'a pas confirmé mon dernier message à ce sujet. S'il n'est pas dans "
            f"cette conversation, {again} dit ce qu'il en est."
        )

    def question_may_be_missing(self, decision: Decision, *, to_coordination: bool) -> str:
        """À qui une question sur une réponse reçue n'est peut-être pas arrivée."""
        if to_coordination:
            return (
                f"#{decision.number} : Telegram ne m'a pas confirmé une question sur une réponse reçue. Si elle n'est pas "
                f"dans cette conversation, le bouton la pose de nouveau ; qui parle pour qui : /liste"
            )
        return (
            f"#{decision.number} : Telegram ne m'a pas confirmé ma question sur votre réponse. Si elle n'est pas dans "
            "cette conversation, /start la pose de nouveau."
        )

    def to_settle(self) -> str:
        return "Réponses à préciser"

    def post_again(self) -> str:
        return "Publier de nouveau"

    def posted_again(self, decision: Decision) -> str:
        return f"#{decision.number} : l'appel est publié de nouveau."

    def call_stands(self, decision: Decision) -> str:
        return f"#{decision.number} : l'appel est dans le groupe, il n'y a rien à republier."

    def unknown_command(self, typed: str, near: Sequence[str]) -> str:
        """`near`: the commands that may have been meant."""
        unknown = f"Je ne connais pas /{e(cut(typed, 40))}."
        if not near:
            return f"{unknown} /aide montre les commandes que je connais."
        meant = " ou ".join(f"/{self.command_name(name)} ({self.command(name)})" for name in near)
        return f"{unknown} Vouliez-vous dire {meant} ? /aide montre toutes les commandes."

    def captioned_command(self, command: str) -> str:
        return (
            f"/{e(command)} en légende d'un fichier n'est pas exécutée, et le fichier n'est pas gardé. "
            "Envoyez la commande seule ; seules /pour et /compterendu se mettent en légende."
        )

    def edited_command(self) -> str:
        return "Une commande modifiée n'est pas exécutée. Envoyez-la de nouveau, comme un nouveau message."

    def setup_not_open(self) -> str:
        return "Je ne travaille que dans les groupes choisis par la personne qui gère ce bot. Adressez-vous à elle."

    def command_name(self, name: str) -> str:
        """Comme on l'écrit dans cette langue ; l'autre nom marche aussi."""
        return FRENCH[name]

    def command(self, name: str) -> str:
        """Ce que fait une commande, en quelques mots."""
        return {
            "decision": "Enregistrer ce que la réunion a décidé",
            "minutes": "Tirer les décisions d'un compte rendu",
            "roster": "Organisations attendues et points focaux",
            "coordination": "Qui coordonne ; partager la coordination",
            "handover": "Passer la coordination à quelqu'un",
            "move": "Changer les dates d'une décision",
            "extend": "Donner du temps à une organisation",
            "excuse": "Excuser une organisation",
            "attribution": "Transmettre avec ou sans les noms",
            "close": "Clore les contributions",
            "reopen": "Rouvrir une décision",
            "cancel": "Annuler une décision",
            "for": "Noter la réponse d'une organisation",
            "preview": "Relances à venir",
            "nudge": "Relancer maintenant",
            "compile": "Le document consolidé",
            "rank": "Classement par les membres : demander, voter",
            "transmit": "Choisir et transmettre",
            "followup": "Fiche de suivi : où en est chaque mesure",
            "outcome": "Ce que votre contribution est devenue",
            "history": "Historique des organisations",
            "status": "Où en sont les choses",
            "ics": "Échéances en calendrier",
            "withdraw": "Retirer une réponse",
            "away": "Je suis absent jusqu'à une date",
            "back": "Je suis de retour",
            "language": "Français ou anglais",
            "settings": "Réglages du groupe",
            "template": "Modèle Word des documents",
            "stop": "Ne plus recevoir de relances",
            "resume": "Recevoir de nouveau les relances",
            "privacy": "Ce qui est gardé",
            "export": "Mes données",
            "forget": "Effacer mes données",
            "help": "Aide",
        }[name]
