"""L'e-mail au destinataire: ce qui part, où, et ce qu'en dit le serveur."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.decisions import Decision
from domain.groups import Recipient
from domain.mail import WATCHED_FOR, Addressee, Mail, Note, Why
from texts.frame import e
from texts.locales.fr.compilations import Papers


@dataclass(frozen=True)
class Mails(Papers):
    """L'e-mail au destinataire."""

    # préparer

    def send_myself(self) -> str:
        return "Je l'envoie moi-même"

    def no_mail_server(self) -> str:
        return (
            "Aucun serveur d'e-mail n'est configuré pour ce bot. Confirmez la transmission : "
            "vous recevez le document et le texte à envoyer vous-même."
        )

    def preparing_mail(self) -> str:
        return "Je prépare l'e-mail…"

    def mail_preview(self, decision: Decision, mail: Mail, sender: str, missing: Sequence[str], *, tells: bool) -> str:
        """Exactly what goes, and where."""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>", "E-mail prêt. Rien ne part avant « Envoyer ».", ""]
        lines += [f"De : {e(sender)}", f"À : {e(', '.join(mail.to))}"]
        if mail.cc:
            lines.append(f"Cc : {e(', '.join(mail.cc))}")
        if mail.reply_to:
            lines.append(f"Réponses à : {e(mail.reply_to)}")
        lines.append(f"Objet : {e(mail.subject)}")
        lines += [f"Pièce jointe : {e(f.name)} ({self.papers.size(f.size)})" for f in mail.enclosed]
        if missing:
            lines.append(f"⚠️ Nommé dans le document, mais pas joint, car je ne l'ai pas : {e(', '.join(missing))}")
        lines += [f"<blockquote>{e(mail.body.strip())}</blockquote>", ""]
        lines.append(
            f"En envoyant : la version {mail.version} est figée, les relances s'arrêtent"
            f"{self.contributors_learn(tells=tells)}"
        )
        return "\n".join(lines)

    def send_mail(self) -> str:
        return "Envoyer"

    def change_subject(self) -> str:
        return "Changer l'objet"

    def change_opening(self) -> str:
        return "Changer le texte"

    def change_addresses(self) -> str:
        return "Changer les adresses"

    def files_out(self) -> str:
        return "Sans les fichiers reçus"

    def files_in(self) -> str:
        return "Joindre les fichiers reçus"

    def subject_how(self, note: Note) -> str:
        return f"Envoyez le nouvel objet en un message. L'actuel, à copier :\n<pre>{e(note.subject)}</pre>"

    def subject_too_long(self, most: int) -> str:
        return f"Cet objet est trop long pour un e-mail : {most} caractères au plus. Renvoyez-le plus court."

    def opening_how(self, note: Note) -> str:
        return (
            "Envoyez en un message le texte qui précède les points. Les points, les organisations et la signature "
            f"suivent d'eux-mêmes. L'actuel, à copier :\n<pre>{e(note.opening)}</pre>"
        )

    def addresses_how(self, name: str, known: Recipient | None) -> str:
        to = f" {e(self.papers.to(name))}" if name else " au destinataire"
        lines = [
            f"À quelles adresses e-mail envoyer{to} ? En un message, par exemple :",
            "<pre>secretariat@exemple.org, a.diallo@exemple.org\ncc : m.traore@exemple.org\n"
            "réponse : coordination@exemple.org</pre>",
            "« cc » : en copie. « réponse » : l'adresse où l'on vous répondra. Je les garde pour ce destinataire ; "
            "seule la coordination les voit.",
        ]
        if known:
            lines.append(f"Les adresses actuelles, à copier :\n<pre>{e(self._addresses(known))}</pre>")
        return "\n".join(lines)

    def _addresses(self, known: Recipient) -> str:
        lines = [", ".join(known.to)]
        lines += [f"cc : {', '.join(known.cc)}"] if known.cc else []
        lines += [f"réponse : {known.reply_to}"] if known.reply_to else []
        return "\n".join(lines)

    def addresses_wrong(self, wrong: Sequence[str]) -> str:
        said = ", ".join(f"« {w} »" for w in wrong)
        return f"Je ne peux pas utiliser comme adresse e-mail : {e(said)}. Rien n'est gardé ; renvoyez toutes les adresses."

    def addresses_none(self) -> str:
        return (
            "Je n'ai trouvé aucune adresse e-mail dans ce message. Par exemple : <code>secretariat@exemple.org</code>"
        )

    def addresses_too_many(self, most: int) -> str:
        return f"Cela fait trop d'adresses : {most} au plus. Renvoyez la liste."

    # ce qu'il en est

    def mail_underway(self, mail: Mail) -> str:
        return f"L'e-mail part pour {e(self.all_of(mail.waiting_for))}. Je vous dis ce qu'en répond le serveur."

    def mail_is_on_its_way(self) -> str:
        return "C'est déjà envoyé, ou en route."

    def mail_report(self, decision: Decision, mail: Mail, sender: str, *, watched: bool) -> str:
        """What the mail server said, address by address, and the next step."""
        head = f"<b>#{decision.number} {e(decision.title)}</b>, e-mail de la version {mail.version}"
        lines = [head, *self.mail_state(mail)]
        if mail.of("bounced"):
            lines.insert(1, "Le serveur l'avait pris ; un avis d'échec est arrivé depuis.")
        elif mail.of("sent") and mail.state == "done" and watched:
            lines.append(
                f"S'il n'arrive pas plus loin, l'avis d'échec revient à {e(sender)} : je le guette pendant "
                f"{self.n(WATCHED_FOR.days, 'jour', 'jours')} et je vous préviens."
            )
        elif mail.of("sent") and mail.state == "done":
            lines.append(f"S'il n'arrive pas plus loin, l'avis d'échec va à {e(sender)} : je ne le lis pas.")
        return "\n".join(lines)

    def mail_state(self, mail: Mail) -> list[str]:
        lines = []
        if sent := mail.of("sent"):
            lines.append(f"✅ Remis au serveur pour {e(self._all(sent))}.")
        if waiting := mail.of("waiting"):
            again = f" J'essaie de nouveau vers {self.clock(mail.due)}." if mail.due else ""
            why = self.why_mail(waiting[0].why) if waiting[0].why else "en route"
            lines.append(f"⏳ Pas encore parti pour {e(self._all(waiting))} : {why}.{again}")
        for refused in mail.of("refused"):
            said = f" Réponse du serveur : « {e(refused.said)} »." if refused.said else ""
            lines.append(f"❌ Refusé pour {e(refused.address)} : {self.why_mail(refused.why)}.{said}")
        for bounced in mail.of("bounced"):
            said = f" L'avis dit : « {e(bounced.said)} »." if bounced.said else ""
            lines.append(f"❌ Revenu de {e(bounced.address)} : {self.why_mail(bounced.why)}.{said}")
        if doubtful := mail.of("maybe sent"):
            lines.append(
                f"❓ Peut-être parti pour {e(self._all(doubtful))} : {self.why_mail('lost')}. "
                "Demandez-leur s'ils l'ont reçu avant de le renvoyer ; je ne renvoie rien de moi-même."
            )
        return lines

    def _all(self, addressees: Sequence[Addressee]) -> str:
        return self.all_of(a.address for a in addressees)

    def why_mail(self, why: Why) -> str:
        return {
            "": "sans raison donnée",
            "unknown address": "le serveur ne connaît pas cette adresse",
            "mailbox full": "cette boîte est pleine",
            "not allowed": "les règles du serveur s'y opposent ; la personne qui gère le bot doit voir pourquoi",
            "too big": "l'e-mail est trop gros pour le serveur ; envoyez les documents vous-même",
            "sign-in": "le serveur refuse l'accès du bot ; la personne qui gère le bot doit vérifier [mail]",
            "not secure": "la connexion au serveur n'est pas sûre ; la personne qui gère le bot doit vérifier [mail]",
            "unreachable": "le serveur d'e-mail ne répond pas",
            "busy": "le serveur demande de revenir plus tard",
            "lost": "la connexion s'est rompue avant la réponse du serveur",
            "incomplete": "je n'ai pas pu le composer en entier ; envoyez les documents vous-même",
            "other": "le serveur n'en veut pas",
        }[why]

    # corriger, renvoyer

    def correct_address(self, address: str) -> str:
        return f"Corriger {address}"

    def send_again(self) -> str:
        return "Renvoyer"

    def send_again_all_the_same(self) -> str:
        return "Renvoyer quand même"

    def correct_how(self, address: str) -> str:
        return (
            f"Quelle est la bonne adresse à la place de <code>{e(address)}</code> ? Envoyez-la en un message. "
            "Le même e-mail ne part qu'à elle, une fois que vous l'aurez confirmé."
        )

    def send_to_that_one(self, mail: Mail, address: str) -> str:
        return (
            f"L'adresse est corrigée. Envoyer la version {mail.version} à <code>{e(address)}</code>, et à elle seule ?\n"
            f"Objet : {e(mail.subject)}"
        )

    def send_again_sure(self, addresses: Sequence[str]) -> str:
        return (
            f"L'e-mail est peut-être déjà arrivé chez {e(self.all_of(addresses))}. Si vous le renvoyez, ils peuvent "
            "l'avoir deux fois. Le renvoyer ?"
        )
