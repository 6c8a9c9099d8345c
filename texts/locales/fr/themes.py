"""Par thème: les points d'une décision, réunis, séparés, renommés, écartés par la coordination."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.decisions import Decision
from domain.themes import Arrangement, Step
from domain.transmitting import Point
from texts.frame import Frame, cut, e


@dataclass(frozen=True)
class Themes(Frame):
    """Par thème."""

    def arrange_by_theme(self) -> str:
        return "Regrouper par thème"

    def themes_page(
        self,
        decision: Decision,
        arrangement: Arrangement,
        shown: Sequence[tuple[int, str, Sequence[str], bool, bool, int]],
        *,
        untouched: bool,
        frozen: bool,
    ) -> str:
        """`shown`: each theme with its place, heading and organisations; whether something in it is new, and it is kept.

        Last the place of the theme that a new one resembles, 0 when it resembles none.
        """
        points = sum(len(t.points) for t in arrangement.themes)
        what = f"{self.n(len(arrangement.themes), 'thème', 'thèmes')}, {self.n(points, 'point', 'points')}"
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>\nPar thème : {what}."]
        if frozen:
            lines.append(self.arrangement_is_frozen(decision))
        elif arrangement.new:
            came = self.n(len(arrangement.new), "point est arrivé", "points sont arrivés")
            lines.append(f"⚠️ {came} depuis : à ranger, en fin de liste.")
        for place, heading, organisations, new, kept, like in shown:
            mark = f" · <i>nouveau{f', ressemble à {like}' if like else ''}</i>" if new else ""
            names = ", ".join(dict.fromkeys(organisations))
            lines.append(f"{'✓ ' if kept else ''}{place}. {e(cut(heading, 120))}{mark}\n<i>{e(cut(names, 160))}</i>")
        if untouched and not frozen:
            lines.append(
                "C'est une proposition : rien n'est fusionné, chaque point reste mot pour mot dans les documents."
            )
        lines.append("Un numéro ouvre le thème.")
        return "\n\n".join(lines)

    def choose_by_theme(self) -> str:
        return "Choisir par thème"

    def point_by_point(self) -> str:
        return "Point par point"

    def themes_to_choose(
        self,
        decision: Decision,
        shown: Sequence[tuple[int, str, Sequence[str], bool | None]],
        kept: str,
        page: int,
        pages: int,
    ) -> str:
        """`shown`: each theme with its place, heading and organisations, and whether it is chosen; None: in part.

        `kept`: what is told of the choice as a whole.
        """
        where = f", page {page} sur {pages}" if pages > 1 else ""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>\nThèmes pour la version finale{where}. {kept}"]
        for place, heading, organisations, chosen in shown:
            mark = " · <i>en partie</i>" if chosen is None else ""
            names = ", ".join(dict.fromkeys(organisations))
            box = "☑" if chosen else "☐"
            lines.append(f"{box} {place}. {e(cut(heading, 120))}{mark}\n<i>{e(cut(names, 160))}</i>")
        lines.append("Un thème retenu est un seul point, au nom de toutes ses organisations.")
        return "\n\n".join(lines)

    def no_points_to_arrange(self, decision: Decision) -> str:
        return f"#{decision.number} : aucun point écrit n'est encore arrivé. /compiler le dira quand il y en aura."

    def theme(
        self,
        decision: Decision,
        place: int,
        heading: str,
        points: Sequence[tuple[int, Point, bool]],
        resembles: tuple[int, str] | None = None,
    ) -> str:
        lines = [f"<b>#{decision.number}</b>, thème {place}\n<b>{e(heading)}</b>"]
        longest = max(150, 2600 // max(1, len(points)))
        for n, point, new in points:
            mark = " · <i>nouveau</i>" if new else ""
            lines.append(f"{letter(n)}. <b>{e(point.organisation)}</b>{mark}\n{e(cut(point.text, longest))}")
        if resembles:
            lines.append(self.resembles(*resembles))
        return "\n\n".join(lines)

    def resembles(self, place: int, heading: str) -> str:
        return f"Ressemble à : <b>{place}. {e(cut(heading, 120))}</b>. Rien n'est rangé sans vous."

    def put_with(self, place: int) -> str:
        return f"Ranger avec le thème {place}"

    def theme_button(self, n: int) -> str:
        return f"{letter(n)} …"

    def rename_theme(self) -> str:
        return "Renommer"

    def join_theme(self) -> str:
        return "Réunir avec…"

    def split_theme(self) -> str:
        return "Séparer tout"

    def keep_theme(self) -> str:
        return "Retenir pour la version finale"

    def see_kept(self) -> str:
        return "✓ Retenu : voir la version finale"

    def all_themes(self) -> str:
        return "Tous les thèmes"

    def set_aside_points(self, count: int) -> str:
        return f"Écartés ({count})"

    def undo_step(self, step: Step, by: str) -> str:
        """`by`: whose step it was, unless their own."""
        what = {
            "split": "séparer",
            "join": "réunir",
            "rename": "renommer",
            "move": "déplacer",
            "aside": "écarter",
            "back": "reprendre",
            "gather": "ranger les nouveaux",
        }[step]
        return f"↶ Annuler « {what} »" + (f" ({by})" if by else "")

    def gather_new(self, count: int) -> str:
        return "Ranger le nouveau point comme proposé" if count == 1 else "Ranger les nouveaux comme proposé"

    def left_to_gather(self, left: int) -> str:
        resembles = self.n(left, "ne ressemble", "ne ressemblent")
        return f"Rangé. {resembles} à aucun autre : à ranger, ou à garder comme thème à part."

    def nothing_to_gather(self) -> str:
        return "Aucun ne ressemble à un autre : à ranger un par un."

    def undone(self, by: str) -> str:
        return f"Annulé ({by})." if by else "Annulé."

    def rename_how(self, heading: str) -> str:
        return f"Envoyez le nouveau titre du thème, en un message. L'actuel : « {e(heading)} »."

    def heading_too_long(self, longest: int) -> str:
        return f"Un titre tient en {longest} caractères. Envoyez-le plus court."

    def motive_too_long(self, length: int, longest: int) -> str:
        return f"Ce motif a {length} caractères ; il en tient {longest}. Envoyez-le plus court : la question reste ouverte."

    def join_into_which(self, decision: Decision, heading: str, others: Sequence[tuple[int, str]]) -> str:
        head = (
            f"<b>#{decision.number}</b> : réunir « {e(cut(heading, 90))} » avec quel thème ? Le titre de l'autre reste."
        )
        return "\n".join([head, "", *(f"{place}. {e(cut(other, 80))}" for place, other in others)])

    def point_of_theme(self, decision: Decision, point: Point) -> str:
        return f"<b>#{decision.number}</b>\n<b>{e(point.organisation)}</b>\n{e(cut(point.text, 3000))}"

    def move_point(self) -> str:
        return "Déplacer vers…"

    def own_theme(self) -> str:
        return "Thème à part"

    def set_point_aside(self) -> str:
        return "Écarter"

    def take_point_back(self) -> str:
        return "Reprendre"

    def move_into_which(self, decision: Decision, point: Point, others: Sequence[tuple[int, str]]) -> str:
        head = f"<b>#{decision.number}</b> : vers quel thème déplacer ce point ?\n{e(cut(point.text, 200))}"
        return "\n".join([head, "", *(f"{place}. {e(cut(other, 80))}" for place, other in others)])

    def aside_how(self, point: Point, *, chosen: bool) -> str:
        too = "\nIl est dans la version finale : l'écarter l'en retire aussi." if chosen else ""
        return (
            f"<blockquote>{e(cut(point.text, 300))}</blockquote>\nPourquoi écarter ce point ? {e(point.organisation)} le "
            f"lira avec le résultat. Écrivez-le en une phrase, ou touchez « Sans motif ».{too}"
        )

    def aside_without_reason(self) -> str:
        return "Sans motif"

    def not_aside(self) -> str:
        return "Ne pas écarter"

    def keep_title(self) -> str:
        return "Garder ce titre"

    def left_out_too(self) -> str:
        return "Retiré aussi de la version finale."

    def put_back_too(self, undone: str) -> str:
        return f"{undone} Remis dans la version finale aussi."

    def left_out_by_colleague(self, decision: Decision, point: Point, by: str) -> str:
        return (
            f"#{decision.number} : {e(by)} a écarté un point, retiré aussi de la version finale.\n{self._whose(point)}"
        )

    def put_back_by_colleague(self, decision: Decision, point: Point, by: str) -> str:
        return f"#{decision.number} : {e(by)} a repris un point écarté, remis aussi dans la version finale.\n{self._whose(point)}"

    def _whose(self, point: Point) -> str:
        return f"<b>{e(point.organisation)}</b>\n{e(cut(point.text, 300))}"

    def see_final_version(self) -> str:
        return "Voir la version finale"

    def points_aside(self, decision: Decision, points: Sequence[tuple[int, Point, str]]) -> str:
        lines = [f"<b>#{decision.number}</b> : points écartés. Ils restent, mot pour mot, dans la compilation."]
        for n, point, reason in points:
            why = f"\n<i>motif : {e(cut(reason, 300))}</i>" if reason else ""
            lines.append(f"{letter(n)}. <b>{e(point.organisation)}</b>\n{e(cut(point.text, 300))}{why}")
        return "\n\n".join(lines)

    def nothing_aside(self, decision: Decision) -> str:
        return f"#{decision.number} : aucun point n'est écarté."

    def arrange_first(self, decision: Decision) -> str:
        return f"#{decision.number} : les points ne sont pas encore regroupés. /compiler les regroupe."

    def arrangement_is_frozen(self, decision: Decision) -> str:
        return (
            f"#{decision.number} est transmise : l'arrangement est figé avec la version {decision.transmissions[-1].version}. Ce "
            "qui arrive à partir de maintenant se range ici et part dans un additif."
        )

    def theme_changed(self) -> str:
        return "L'arrangement a changé entre-temps. Le voici tel qu'il est."

    def theme_was_kept(self) -> str:
        return "Ses points sont déjà dans la version finale."

    def in_item_too(self, organisations: Sequence[str], number: int) -> str:
        """In a toast: short, and not escaped."""
        stands = "figure" if len(organisations) == 1 else "figurent"
        who = cut(self.all_of(organisations), 110)
        return f"{who} {stands} maintenant aussi au point {number} de la version finale, qui tient ce thème."

    def theme_is_kept(self) -> str:
        return "Retenu. Sa formulation se modifie dans la version finale."


def letter(n: int) -> str:
    """a, b … z, aa, ab …"""
    return letter(n // 26 - 1) + chr(97 + n % 26) if n >= 26 else chr(97 + n)
