"""Les réglages d'un groupe, la langue de chacun, les données personnelles, l'aide."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from domain.decisions import Decision
from domain.groups import Attribution, Group, Language
from texts.frame import Frame, e


@dataclass(frozen=True)
class Settings(Frame):
    """Les réglages d'un groupe, la langue de chacun, les données personnelles, l'aide."""

    # le groupe

    def settings(self, group: Group, quiet: tuple[time, time], country: str, otherwise: Sequence[Decision] = ()) -> str:
        """`otherwise`: decisions already open whose contributions go under other names than the setting says."""
        lines = [
            f"<b>Réglages de « {e(group.title)} »</b>",
            f"Langue du groupe : {self.language_called(group.language)}",
            f"Fuseau : {e(group.zone)} · jours fériés : {e(country)}",
            f"Silence : {self.hours(*quiet)}, week-ends et jours fériés",
            f"Relances dans le groupe : {self.names_called(group.settings.names_in_group)}",
            f"Résultat annoncé dans le groupe : {'oui' if group.settings.tell_result else 'non'}",
            f"Suite donnée, dite en privé à chaque contributeur : {'oui' if group.settings.tell_contributors else 'non'}",
            "Contributions transmises, pour les prochaines décisions : "
            f"{self.attribution_called(group.settings.attribution)}{self._otherwise(otherwise)}",
            "",
            "À taper : <code>/reglages zone Africa/Juba</code> · <code>/reglages pays Mali</code> · "
            "<code>/reglages silence 20h-7h</code>",
        ]
        return "\n".join(lines)

    def _otherwise(self, decisions: Sequence[Decision]) -> str:
        if not decisions:
            return ""
        which = self.all_of(f"#{d.number} ({self.attribution_called(d.attribution)})" for d in decisions)
        stays = "déjà ouverte, ne change pas" if len(decisions) == 1 else "déjà ouvertes, ne changent pas"
        return f"\n{which}, {stays} : <code>/attribution</code>"

    def language_called(self, language: Language) -> str:
        return {"fr": "français", "en": "anglais"}[language]

    def hours(self, begins: time, ends: time) -> str:
        return f"{begins:%H:%M}–{ends:%H:%M}"

    def names_called(self, names: str) -> str:
        return {
            "counts": "seulement les comptes",
            "organisations": "les noms des organisations attendues",
            "mentions": "les points focaux mentionnés",
        }[names]

    def names_button(self, names: str) -> str:
        return {"counts": "Comptes", "organisations": "Organisations", "mentions": "Mentions"}[names]

    def quiet_button(self, begins: time, ends: time) -> str:
        return f"Silence {self.hours(begins, ends)}"

    def result_button(self, *, told: bool) -> str:
        return "Ne plus annoncer le résultat" if told else "Annoncer le résultat"

    def attribution_called(self, attribution: Attribution) -> str:
        return {
            "named": "avec le nom des organisations",
            "by type": "par type d'organisation",
            "unattributed": "sans le nom des organisations",
        }[attribution]

    def attribution_choice(self, attribution: Attribution) -> str:
        return {"named": "Transmis : noms", "by type": "Types", "unattributed": "Sans nom"}[attribution]

    def contributors_button(self, *, told: bool) -> str:
        return "Ne plus écrire aux contributeurs" if told else "Écrire la suite aux contributeurs"

    def my_language_button(self) -> str:
        return "Ma langue à moi"

    def setting_kept(self) -> str:
        return "C'est réglé."

    def settings_usage(self) -> str:
        return (
            "Je n'ai pas compris ce réglage. Par exemple : <code>/reglages zone Africa/Juba</code>, "
            "<code>/reglages pays Mali</code>, <code>/reglages silence 20h-7h</code>, "
            "<code>/reglages langue français</code>."
        )

    def quiet_usage(self) -> str:
        return (
            "Donnez le début et la fin, par exemple <code>/reglages silence 20h-7h30</code>. "
            "Il doit rester au moins quatre heures par jour où je peux écrire."
        )

    def zone_unknown(self, text: str, near: Sequence[str]) -> str:
        if near:
            return f"Je ne connais pas le fuseau « {e(text)} ». Est-ce l'un de ceux-ci ?"
        return (
            f"Je ne connais pas le fuseau « {e(text)} ». Donnez-le comme continent et ville : "
            "<code>/reglages zone Africa/Bamako</code>"
        )

    def country_unknown(self, text: str) -> str:
        return f"Je ne connais pas le pays « {e(text)} ». Par exemple : <code>/reglages pays Mali</code>"

    def due_in_new_zone(self, decisions: Sequence[Decision]) -> str:
        lines = ["Les échéances déjà fixées restent au même instant :"]
        dues = [(d.number, d.contributions_due or d.transmission_due) for d in decisions]
        lines += [f"• #{number} : {self.moment(due, year=True)}" for number, due in dues if due]
        return "\n".join([*lines, "Pour les changer : /deplacer"])

    # chacun

    def which_language(self) -> str:
        return "En quelle langue dois-je vous écrire en privé ?"

    def language_button(self, language: Language) -> str:
        return {"fr": "Français", "en": "English"}[language]

    def language_of_group(self) -> str:
        return "Celle du groupe"

    def language_kept(self) -> str:
        return "C'est noté : je vous écris en français."

    # données personnelles

    def privacy(
        self, *, updates: int, messages: int, decisions: int, files: int, logs: int, operators_named: bool
    ) -> str:
        whom = (
            "La personne qui gère le bot reçoit des alertes de fonctionnement, sans aucun contenu."
            if operators_named
            else "La personne qui gère le bot ne lit aucun contenu à travers lui."
        )
        return "\n".join(
            [
                "<b>Ce que je garde, et pour combien de temps</b>",
                "• Votre nom, votre @nom, votre identifiant Telegram et votre langue, tant que vous faites partie d'un "
                "groupe ; /oublier les efface.",
                f"• Vos réponses, leurs versions et leur organisation : {self.days(decisions)} après la fin de la "
                f"décision ; les fichiers : {self.days(files)}.",
                "• Vos votes dans un tour de classement, aussi longtemps. Le résultat n'en montre que le nombre, sauf dans un sondage du groupe.",
                "• Un compte rendu remis par la coordination : ni le fichier ni le texte collé ne sont gardés une fois lus ; ce que j'y ai lu l'est 30 jours.",
                "• Le modèle Word de la coordination, tant qu'elle l'utilise.",
                f"• Ce que j'ai écrit : {self.days(messages)}. Les messages déjà traités : {self.days(updates)}.",
                f"• Le journal technique, sans contenu : {self.days(logs)}.",
                "Le reste des conversations du groupe n'est ni lu ni gardé.",
                "",
                "<b>Qui le voit</b>",
                "• La coordination de votre groupe voit vos réponses, et le destinataire ce qu'elle lui transmet : par "
                "e-mail depuis ce bot si un serveur y est réglé, sinon par ses propres moyens.",
                "• Les adresses e-mail des destinataires : seule la coordination les voit.",
                f"• {whom} Les données sont chiffrées.",
                "",
                "<b>Vos droits</b>",
                "/exporter : une copie de vos données · /oublier : les effacer · /pause : plus de rappels",
            ]
        )

    def days(self, count: int) -> str:
        return self.n(count, "jour", "jours")

    def export_caption(self) -> str:
        return "Tout ce que je garde à votre sujet."

    def in_private_only(self) -> str:
        return "Demandez-le-moi dans le chat privé : cela ne regarde que vous."

    def forget_sure(self, coordinates_alone: Sequence[str], answers: int) -> str:
        lines = [
            "<b>Effacer vos données ?</b>",
            "Votre nom, votre identifiant, vos liens avec les organisations et les messages préparés pour vous sont "
            "effacés. C'est définitif.",
        ]
        if answers:
            kept = self.n(answers, "réponse reste", "réponses restent")
            lines.append(f"{kept} au nom de votre organisation, sans votre nom. Pour en retirer : /retirer, avant.")
        if coordinates_alone:
            titles = e(self.all_of(f"« {t} »" for t in coordinates_alone))
            lines.append(f"⚠️ Vous êtes seul·e à coordonner {titles}. Passez d'abord la main : /passation")
        return "\n".join(lines)

    def forget_button(self) -> str:
        return "Oui, effacer mes données"

    def forgotten(self) -> str:
        return "C'est effacé. Si vous m'écrivez de nouveau, nous ferons de nouveau connaissance."

    # aide

    def help_head(self) -> str:
        return (
            "Je recueille ce que les organisations doivent après une réunion, à temps et dans un seul document. "
            "Pour répondre : répondez au message de l'appel dans le groupe, ou écrivez-moi ici."
        )

    def help_everybody(self) -> str:
        return "Pour tout le monde"

    def help_focal_points(self) -> str:
        return "Pour les points focaux"

    def help_coordination(self) -> str:
        return "Pour la coordination"

    def help_foot(self) -> str:
        return (
            "Modifier votre message Telegram modifie votre réponse. <b>L'effacer dans Telegram ne la retire pas</b> : "
            "je n'en suis pas averti. Pour la retirer : /retirer."
        )
