"""Le groupe, sa coordination, la liste des organisations."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.decisions import Decision
from domain.groups import Group, Organisation
from domain.kinds import Kind
from texts.frame import e
from texts.locales.fr.common import Common
from texts.locales.fr.recipients import of


@dataclass(frozen=True)
class Groups(Common):
    """Le groupe, sa coordination, la liste des organisations."""

    def introduction(self, coordinators: Sequence[str]) -> str:
        who = (
            f"\n\nCoordination : {e(self.all_of(coordinators))}."
            if coordinators
            else "\n\nPour commencer, une personne qui administre ce groupe prend la coordination."
        )
        return (
            "Bonjour. Je suis Relance : après une réunion, j'aide à recueillir à temps ce que chaque organisation "
            "doit envoyer, et je le réunis en un seul document.\n\n"
            "Je lis seulement les réponses à mes messages et les commandes ; vos échanges ne sont ni lus ni gardés. "
            f"/confidentialite dit ce que je conserve.{who}"
        )

    def take_coordination(self) -> str:
        return "Prendre la coordination"

    def administrators_only(self) -> str:
        return "Seule une personne qui administre le groupe peut prendre la coordination."

    def you_coordinate_already(self) -> str:
        return "Vous coordonnez déjà ce groupe."

    def you_coordinate(self, group: Group) -> str:
        return f"Vous coordonnez maintenant « {group.title} »."

    def coordinator_welcome(self, group: Group, example: tuple[date, date]) -> str:
        next_step = (
            f"Envoyez-moi un compte rendu, j'en tire les décisions. Ou enregistrez-en une :\n<code>{self.decision_example(example)}</code>"
            if group.expected()
            else "Donnez d'abord la liste des organisations attendues, séparées par des virgules ou ligne par ligne :\n"
            "<code>/liste UNHCR, NRC, DRC, MINUSMA (CAD, PE)</code>\n"
            "Ou envoyez-moi un compte rendu : j'y lis les organisations et les décisions."
        )
        return (
            f"Vous coordonnez « {e(group.title)} ».\n\n{next_step}\n\n"
            "Pour partager la coordination : <code>/coordination @nom</code>. Tout ce que je sais faire : /aide"
        )

    def who_coordinates(self, group: Group, names: Sequence[str], coordinates: bool) -> str:
        if not names:
            return f"« {e(group.title)} » n'a pas encore de coordination."
        now = f"Coordination de « {e(group.title)} » : {e(self.all_of(names))}."
        if not coordinates:
            return now
        return f"{now}\nAjouter quelqu'un : <code>/coordination @nom</code>. Passer la main : <code>/passation @nom</code>."

    def has_no_private_chat(self, name: str) -> str:
        return (
            f"{e(name)} n'a pas encore ouvert le chat privé avec moi : rappels et documents ne lui parviendront "
            "qu'ensuite. Le bouton est dans mon message d'accueil."
        )

    def handover_to_whom(self) -> str:
        return (
            "À qui passez-vous la coordination ? Tapez <code>/passation @nom</code>, "
            "ou répondez /passation à un message de cette personne dans le groupe."
        )

    def unknown_username(self, username: str) -> str:
        return (
            f"Je ne connais pas encore {e(username)}. Demandez à cette personne d'ouvrir le chat privé avec moi, "
            "ou répondez avec la commande à l'un de ses messages dans le groupe."
        )

    # la liste

    def roster(self, group: Group) -> str:
        expected = group.expected()
        if not expected:
            return (
                f"« {e(group.title)} » : la liste des organisations est vide.\n"
                "Envoyez-la séparée par des virgules ou ligne par ligne : <code>/liste UNHCR, NRC, DRC</code>"
            )
        lines = [f"• {self._organisation(group, o)}" for o in expected]
        return f"<b>« {e(group.title)} » : {self.n(len(expected), 'organisation', 'organisations')}</b>\n" + "\n".join(
            lines
        )

    def _organisation(self, group: Group, organisation: Organisation) -> str:
        aliases = f" ({e(', '.join(organisation.aliases))})" if organisation.aliases else ""
        count = len(group.focal_points_of(organisation.key))
        speakers = f" – {self.n(count, 'point focal', 'points focaux')}" if count else ""
        return f"{e(organisation.name)}{aliases}{speakers}"

    def add_organisations(self) -> str:
        return "Ajouter des organisations"

    def remove_organisations(self) -> str:
        return "Retirer une organisation"

    def tie_focal_points(self) -> str:
        return "Désigner des points focaux"

    def say_kinds(self) -> str:
        return "Types d'organisation"

    def kinds(self, organisations: Sequence[tuple[Kind, Sequence[str]]]) -> str:
        """Chaque type avec ses organisations."""
        lines = [f"<b>{self.kind_button(kind)}</b> : {e(', '.join(names))}" for kind, names in organisations]
        return "\n".join(
            [
                "Le type sert quand des contributions sont transmises par type, sans les noms. "
                "Je le devine pour les sigles connus ; touchez une organisation pour le corriger.",
                "",
                *lines,
            ]
        )

    def kind_button(self, kind: Kind) -> str:
        return {
            "un": "Nations Unies",
            "international ngo": "ONG internationale",
            "national ngo": "ONG nationale",
            "state": "État, autorités",
            "donor": "Bailleur",
            "other": "Autre ou non précisé",
        }[kind]

    def kind_of_which(self, organisation: Organisation) -> str:
        return f"De quel type est {e(organisation.name)} ?"

    def kind_kept(self, organisation: Organisation, kind: Kind) -> str:
        return f"{organisation.name} : {self.kind_button(kind)}."

    def register_decision(self) -> str:
        return "Enregistrer une décision"

    def type_roster(self) -> str:
        return "Saisir la liste"

    def type_organisations(self) -> str:
        return (
            "Envoyez les organisations, séparées par des virgules ou ligne par ligne. Les sous-entités vont entre "
            "parenthèses : <code>MINUSMA (CAD, PE)</code>. Un point focal peut suivre : <code>DRC @nom</code>."
        )

    def remove_which(self) -> str:
        return "Quelle organisation retirer ? Ce qu'elle a déjà envoyé reste dans les décisions."

    def focal_points_of_which(self) -> str:
        return "Pour quelle organisation ?"

    def type_focal_points(self, organisation: Organisation, names: Sequence[str], *, known: bool) -> str:
        now = f" Aujourd'hui : {e(self.all_of(names))}." if names else ""
        choose = "Choisissez une personne, ou envoyez" if known else "Envoyez"
        return f"Qui parle pour {e(organisation.name)} ?{now} {choose} un ou plusieurs noms d'utilisateur : <code>@nom</code>."

    def you_speak_for(self, organisation: Organisation, group: Group, who: str) -> str:
        return (
            f"{e(who)} vous a désigné·e comme point focal : vous répondez pour {e(organisation.name)} dans "
            f"« {e(group.title)} ». Je vous écrirai ici si sa réponse est attendue. Une erreur ? Dites-le à {e(who)}."
        )

    def person_speaks_for(self, who: str, organisations: Sequence[Organisation]) -> str:
        return f"{e(who)} parle maintenant pour {self.all_of(e(o.name) for o in organisations)}."

    def no_longer_for(self, organisation: Organisation) -> str:
        return f"Plus pour {organisation.name}"

    def person_untied(self, who: str, organisation: Organisation) -> str:
        return f"{e(who)} ne parle plus pour {e(organisation.name)}."

    def you_speak_no_more_for(self, organisation: Organisation, group: Group, who: str) -> str:
        return (
            f"Vous ne répondez plus pour {e(organisation.name)} dans « {e(group.title)} » : c'est {e(who)} qui l'a noté. Une "
            f"erreur ? Dites-le à {e(who)}."
        )

    def no_username_there(self) -> str:
        return (
            "Je n'ai pas vu de nom d'utilisateur : il commence par @. Une personne qui n'en a pas est reconnue à sa "
            "première réponse."
        )

    def focal_points_kept(self, organisation: Organisation, names: Sequence[str]) -> str:
        return f"Points focaux {of(organisation.name)}{e(organisation.name)} : {e(self.all_of(names))}."

    def no_organisation_there(self) -> str:
        return "Je n'ai pas vu de nom d'organisation. Exemple : <code>/liste UNHCR, NRC, DRC</code>"

    def not_on_roster(self, name: str, near: Sequence[str]) -> str:
        hint = f" Vouliez-vous dire {e(self.any_of(near))} ?" if near else " /liste montre la liste."
        return f"« {e(name.strip())} » n'est pas sur la liste.{hint}"

    def already_on_roster(self, name: str) -> str:
        return f"« {e(name)} » est déjà sur la liste, comme une autre organisation. Rien n'est changé."

    def still_on_roster(self, names: Sequence[str]) -> str:
        return f"Les autres restent sur la liste : {e(self.all_of(names))}. Si votre envoi remplace toute la liste :"

    def replace_whole_roster(self) -> str:
        return "Remplacer toute la liste"

    def add_it_to_roster_first(self) -> str:
        return "Ajoutez d'abord cette organisation à la liste, puis choisissez-la."

    def put_on_roster(self, name: str) -> str:
        return f"Ajouter « {name} » à la liste"

    # qui répond pour qui

    def another_organisation(self) -> str:
        return "Une autre"

    def type_your_organisation(self) -> str:
        return "Quelle est votre organisation ? Écrivez son nom."

    def coordination_will_say(self, name: str) -> str:
        return f"Merci. « {e(name)} » n'est pas encore sur la liste : la coordination va le préciser. Votre envoi est gardé."

    def organisation_unknown(self, decision: Decision, author: str, name: str) -> str:
        return (
            f"#{decision.number} : {e(author)} dit répondre pour « {e(name)} », qui n'est pas sur la liste. "
            "De quelle organisation s'agit-il ?"
        )

    def organisation_known(self, organisation: Organisation) -> str:
        return f"C'est déjà réglé : cette réponse compte pour {e(organisation.name)}."
