"""Le modèle Word du groupe: ce qui est utilisé, ce qui est refusé et pourquoi."""

from dataclasses import dataclass

from domain.groups import Group
from texts.frame import Frame, cut, e


@dataclass(frozen=True)
class Templates(Frame):
    """Le modèle Word du groupe."""

    def template(self, group: Group) -> str:
        if group.templates:
            used = "\n".join(
                f"• {self.template_serves(t.serves).capitalize()} : {e(t.name)}, depuis le "
                f"{self.moment(t.since.at, year=True)}"
                for t in group.templates
            )
        else:
            used = "Les documents sont faits avec mon modèle."
        return (
            f"<b>Modèle Word de « {e(group.title)} »</b>\n{used}\n\n"
            "Pour le vôtre, répondez à ce message avec un fichier .docx :\n"
            "• une page à en-tête vide : le logo, l'en-tête, le pied de page et les styles sont repris, le texte y prend "
            "place ;\n"
            "• ou, pour changer le texte lui-même, partez du modèle ci-dessous : adaptez-le dans Word et renvoyez-le.\n"
            "Vous verrez un essai avant que quoi que ce soit ne change."
        )

    def template_serves(self, serves: str) -> str:
        return {
            "letterhead": "papier à en-tête",
            "transmission": "document du destinataire",
            "compilation": "compilation",
        }[serves]

    def template_button(self) -> str:
        return "Modèle Word"

    def template_get(self, which: str) -> str:
        return f"Recevoir le modèle : {self.template_serves(which)}"

    def template_remove(self, serves: str) -> str:
        return f"Ne plus utiliser : {self.template_serves(serves)}"

    def template_file(self, which: str) -> str:
        """Part of a file name."""
        return {"transmission": "modele_destinataire", "compilation": "modele_compilation"}[which]

    def template_caption(self) -> str:
        return "Le modèle, à ouvrir dans Word"

    def template_adapt(self) -> str:
        return (
            "Changez dans Word ce que vous voulez : textes, logo, couleurs, ordre. Les mots entre accolades, comme "
            "<code>{{ subject }}</code>, sont remplacés par le contenu : déplacez-les, gardez-les tels quels. "
            "Puis renvoyez-moi le fichier ici."
        )

    def template_trial_file(self) -> str:
        """Part of a file name."""
        return "essai_modele"

    def template_trial_caption(self) -> str:
        return "L'essai, avec un contenu inventé"

    def template_tried(self, serves: str, left_out: str) -> str:
        what = {
            "letterhead": "J'ai lu ce fichier comme votre papier à en-tête, pour le document du destinataire, la "
            "compilation et la fiche de suivi : il ne contient aucun emplacement entre accolades.",
            "transmission": "Ce modèle servira au document du destinataire.",
            "compilation": "Ce modèle servira à la compilation.",
        }[serves]
        if left_out:
            what += (
                f"\n⚠️ Le texte écrit dans la page n'est pas repris (« {e(cut(left_out, 60))} ») : "
                "seuls l'en-tête, le pied de page, le logo, le format et les styles le sont. Ce qui doit rester se met "
                "dans l'en-tête ou le pied de page ; puis recommencez avec /modele."
            )
        return f"{what}\nRegardez l'essai ci-dessus : rien n'est encore changé."

    def template_use(self) -> str:
        return "Utiliser ce modèle"

    def template_drop(self) -> str:
        return "Ne pas l'utiliser"

    def template_trial_over(self, name: str, newer: str) -> str:
        """In place of the trial's buttons. `newer`: the file that is tried now."""
        return f"L'essai de « {e(name)} » est clos : celui de « {e(newer)} » l'a suivi."

    def template_used(self, serves: str) -> str:
        what = {
            "letterhead": "Les prochains documents sont faits sur votre papier à en-tête.",
            "transmission": "Le document du destinataire est fait avec votre modèle.",
            "compilation": "La compilation est faite avec votre modèle.",
        }[serves]
        return f"C'est réglé. {what} Ce qui est déjà transmis ne change pas. Pour revenir au mien : /modele"

    def template_changed(self, group: Group, serves: str, name: str, *, removed: bool = False) -> str:
        """To the others who coordinate."""
        what = {
            "letterhead": "le papier à en-tête",
            "transmission": "le modèle du document du destinataire",
            "compilation": "le modèle de la compilation",
        }[serves]
        done = "retiré" if removed else "changé"
        return f"« {e(group.title)} » : {what} a été {done} par {e(name)}. Pour voir et changer : /modele"

    def template_not_used(self) -> str:
        return "Rien n'a changé : les documents restent faits comme avant."

    def template_is_gone(self) -> str:
        return "Cet essai n'est plus le dernier, ou il a déjà été réglé. Où l'on en est : /modele"

    def template_is_a_file(self) -> str:
        return "Pour changer le modèle, il me faut un fichier Word (.docx) : /modele, puis envoyez-le."

    def template_not_fetched(self) -> str:
        return "Telegram ne m'a pas donné ce fichier : envoyez-le de nouveau dans un instant."

    def template_failed(self, name: str) -> str:
        return (
            f"⚠️ Votre modèle « {e(name)} » n'a pas pu être rempli cette fois : le document est fait avec le mien. "
            "Pour le revoir ou le retirer : /modele"
        )

    def template_refused(self, fault: str, where: str) -> str:
        """Pourquoi ce modèle n'est pas pris, et quoi faire."""
        place = f" : <code>{e(where)}</code>" if where else ""
        why = {
            "not_word": "Ce n'est pas un document Word. Enregistrez-le en .docx.",
            "old_word": "C'est l'ancien format .doc. Ouvrez-le dans Word et enregistrez-le en .docx.",
            "encrypted": "Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.",
            "macros": "Ce fichier contient des macros, je ne l'ouvre pas. Enregistrez-le en .docx, sans macros.",
            "damaged": "Ce fichier est endommagé, ou Word l'a enregistré d'une manière que je ne lis pas. Ouvrez-le dans "
            "Word et enregistrez-le de nouveau en .docx.",
            "too_large": "Ce fichier est trop lourd : 5 Mo au plus, car il entre dans chaque document. Dans Word, "
            "compressez les images.",
            "picture": "Une image de ce fichier est démesurée. Dans Word, compressez les images.",
            "linked": f"Ce fichier va chercher quelque chose ailleurs{place}. Dans Word, insérez l'image ou le texte au "
            "lieu de le lier.",
            "embedded": "Ce fichier contient un autre document ou un objet incorporé. Remplacez-le par une image.",
            "narrow": "Il ne reste presque pas de place entre les marges. Réduisez les marges de la page.",
            "unclosed": f"Une boucle ou une condition n'est pas fermée, ou l'est deux fois{place}. À chaque "
            "<code>for</code> ou <code>if</code> répond un <code>endfor</code> ou un <code>endif</code>.",
            "syntax": f"Je ne peux pas lire ce qui est entre accolades{place}. Comparez avec le modèle d'origine.",
            "forbidden": f"Ce modèle demande plus que de montrer du contenu{place}. Je prends les noms, les "
            "<code>if</code> et les <code>for</code> du modèle d'origine, rien d'autre.",
            "unknown": f"Je ne connais pas cet emplacement{place}. Les noms sont ceux du modèle d'origine.",
            "mixed": f"Ce modèle mêle les emplacements des deux documents{place}. Partez d'un seul modèle d'origine.",
            "lost": "Avec ce modèle, une partie du contenu n'aurait pas de place : ce point manque à l'essai"
            f"{place}. Reprenez les boucles du modèle d'origine.",
            "too_slow": "Ce modèle demande trop de temps à remplir. Simplifiez-le.",
        }[fault]
        return f"Ce modèle n'est pas pris. {why}\nLes documents restent faits comme avant ; envoyez un autre fichier, ou /modele."
