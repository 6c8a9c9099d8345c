"""By theme: the points of a decision, joined, split, renamed, set aside by the coordination."""

from collections.abc import Sequence

from domain.decisions import Decision
from domain.themes import Arrangement, Step
from domain.transmitting import Point
from texts.frame import cut, e
from texts.locales.fr import themes as fr
from texts.locales.fr.themes import letter


class Themes(fr.Themes):
    """By theme."""

    def arrange_by_theme(self) -> str:
        return "Group by theme"

    def themes_page(
        self,
        decision: Decision,
        arrangement: Arrangement,
        shown: Sequence[tuple[int, str, Sequence[str], bool, bool, int]],
        *,
        untouched: bool,
        frozen: bool,
    ) -> str:
        points = sum(len(t.points) for t in arrangement.themes)
        what = f"{self.n(len(arrangement.themes), 'theme', 'themes')}, {self.n(points, 'point', 'points')}"
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>\nBy theme: {what}."]
        if frozen:
            lines.append(self.arrangement_is_frozen(decision))
        elif arrangement.new:
            came = self.n(len(arrangement.new), "point has come in", "points have come in")
            lines.append(f"⚠️ {came} since: to be put in place, at the end of the list.")
        for place, heading, organisations, new, kept, like in shown:
            mark = f" · <i>new{f', looks like {like}' if like else ''}</i>" if new else ""
            names = ", ".join(dict.fromkeys(organisations))
            lines.append(f"{'✓ ' if kept else ''}{place}. {e(cut(heading, 120))}{mark}\n<i>{e(cut(names, 160))}</i>")
        if untouched and not frozen:
            lines.append("This is a proposal: nothing is merged, every point stays word for word in the documents.")
        lines.append("A number opens the theme.")
        return "\n\n".join(lines)

    def choose_by_theme(self) -> str:
        return "Choose by theme"

    def point_by_point(self) -> str:
        return "Point by point"

    def themes_to_choose(
        self,
        decision: Decision,
        shown: Sequence[tuple[int, str, Sequence[str], bool | None]],
        kept: str,
        page: int,
        pages: int,
    ) -> str:
        """`shown`: each theme with its place, heading and organisations, and whether it is chosen; None: in part."""
        where = f", page {page} of {pages}" if pages > 1 else ""
        lines = [f"<b>#{decision.number} {e(decision.title)}</b>\nThemes for the final version{where}. {kept}"]
        for place, heading, organisations, chosen in shown:
            mark = " · <i>in part</i>" if chosen is None else ""
            names = ", ".join(dict.fromkeys(organisations))
            box = "☑" if chosen else "☐"
            lines.append(f"{box} {place}. {e(cut(heading, 120))}{mark}\n<i>{e(cut(names, 160))}</i>")
        lines.append("A theme that is chosen is one point, for all its organisations.")
        return "\n\n".join(lines)

    def no_points_to_arrange(self, decision: Decision) -> str:
        return f"#{decision.number}: no written point has come in yet. /compile will show when there are some."

    def theme(
        self,
        decision: Decision,
        place: int,
        heading: str,
        points: Sequence[tuple[int, Point, bool]],
        resembles: tuple[int, str] | None = None,
    ) -> str:
        lines = [f"<b>#{decision.number}</b>, theme {place}\n<b>{e(heading)}</b>"]
        longest = max(150, 2600 // max(1, len(points)))
        for n, point, new in points:
            mark = " · <i>new</i>" if new else ""
            lines.append(f"{letter(n)}. <b>{e(point.organisation)}</b>{mark}\n{e(cut(point.text, longest))}")
        if resembles:
            lines.append(self.resembles(*resembles))
        return "\n\n".join(lines)

    def resembles(self, place: int, heading: str) -> str:
        return f"Looks like: <b>{place}. {e(cut(heading, 120))}</b>. Nothing is put there without you."

    def put_with(self, place: int) -> str:
        return f"Put with theme {place}"

    def theme_button(self, n: int) -> str:
        return f"{letter(n)} …"

    def rename_theme(self) -> str:
        return "Rename"

    def join_theme(self) -> str:
        return "Join with…"

    def split_theme(self) -> str:
        return "Split all"

    def keep_theme(self) -> str:
        return "Choose for the final version"

    def see_kept(self) -> str:
        return "✓ Chosen: see the final version"

    def all_themes(self) -> str:
        return "All themes"

    def set_aside_points(self, count: int) -> str:
        return f"Set aside ({count})"

    def undo_step(self, step: Step, by: str) -> str:
        what = {
            "split": "split",
            "join": "join",
            "rename": "rename",
            "move": "move",
            "aside": "set aside",
            "back": "take back",
            "gather": "put new ones",
        }[step]
        return f"↶ Undo “{what}”" + (f" ({by})" if by else "")

    def gather_new(self, count: int) -> str:
        return "Put the new point where proposed" if count == 1 else "Put the new ones where proposed"

    def left_to_gather(self, left: int) -> str:
        return f"Done. {self.n(left, 'resembles', 'resemble')} no other: still to be put with a theme, or kept apart."

    def nothing_to_gather(self) -> str:
        return "None looks like another: put them one by one."

    def undone(self, by: str) -> str:
        return f"Undone ({by})." if by else "Undone."

    def rename_how(self, heading: str) -> str:
        return f"Send the new heading of the theme, in one message. It is now “{e(heading)}”."

    def heading_too_long(self, longest: int) -> str:
        return f"A heading has at most {longest} characters. Send a shorter one."

    def motive_too_long(self, length: int, longest: int) -> str:
        return f"This reason has {length} characters; {longest} is the most. Send a shorter one: the question stands."

    def join_into_which(self, decision: Decision, heading: str, others: Sequence[tuple[int, str]]) -> str:
        head = f"<b>#{decision.number}</b>: join “{e(cut(heading, 90))}” with which theme? The other's heading stays."
        return "\n".join([head, "", *(f"{place}. {e(cut(other, 80))}" for place, other in others)])

    def point_of_theme(self, decision: Decision, point: Point) -> str:
        return f"<b>#{decision.number}</b>\n<b>{e(point.organisation)}</b>\n{e(cut(point.text, 3000))}"

    def move_point(self) -> str:
        return "Move to…"

    def own_theme(self) -> str:
        return "A theme of its own"

    def set_point_aside(self) -> str:
        return "Set aside"

    def take_point_back(self) -> str:
        return "Take back"

    def move_into_which(self, decision: Decision, point: Point, others: Sequence[tuple[int, str]]) -> str:
        head = f"<b>#{decision.number}</b>: to which theme does this point go?\n{e(cut(point.text, 200))}"
        return "\n".join([head, "", *(f"{place}. {e(cut(other, 80))}" for place, other in others)])

    def aside_how(self, point: Point, *, chosen: bool) -> str:
        too = "\nIt stands in the final version: set aside, it leaves that as well." if chosen else ""
        return (
            f"<blockquote>{e(cut(point.text, 300))}</blockquote>\nWhy set this point aside? {e(point.organisation)} will "
            f"read it with the result. Write one sentence, or press “No reason”.{too}"
        )

    def aside_without_reason(self) -> str:
        return "No reason"

    def not_aside(self) -> str:
        return "Do not set it aside"

    def keep_title(self) -> str:
        return "Keep this heading"

    def left_out_too(self) -> str:
        return "Left out of the final version as well."

    def put_back_too(self, undone: str) -> str:
        return f"{undone} Back in the final version as well."

    def left_out_by_colleague(self, decision: Decision, point: Point, by: str) -> str:
        return f"#{decision.number}: {e(by)} set a point aside, which left the final version as well.\n{self._whose(point)}"

    def put_back_by_colleague(self, decision: Decision, point: Point, by: str) -> str:
        return f"#{decision.number}: {e(by)} took a point back that was set aside; it is in the final version again.\n{self._whose(point)}"

    def see_final_version(self) -> str:
        return "See the final version"

    def points_aside(self, decision: Decision, points: Sequence[tuple[int, Point, str]]) -> str:
        lines = [f"<b>#{decision.number}</b>: points set aside. They stay, word for word, in the compilation."]
        for n, point, reason in points:
            why = f"\n<i>reason: {e(cut(reason, 300))}</i>" if reason else ""
            lines.append(f"{letter(n)}. <b>{e(point.organisation)}</b>\n{e(cut(point.text, 300))}{why}")
        return "\n\n".join(lines)

    def nothing_aside(self, decision: Decision) -> str:
        return f"#{decision.number}: no point is set aside."

    def arrange_first(self, decision: Decision) -> str:
        return f"#{decision.number}: the points are not grouped yet. /compile groups them."

    def arrangement_is_frozen(self, decision: Decision) -> str:
        return (
            f"#{decision.number} has been transmitted: the arrangement is frozen with version "
            f"{decision.transmissions[-1].version}. What comes in from now on is put in place here and goes in an addendum."
        )

    def theme_changed(self) -> str:
        return "The arrangement has changed meanwhile. Here it is as it stands."

    def theme_was_kept(self) -> str:
        return "Its points are in the final version already."

    def in_item_too(self, organisations: Sequence[str], number: int) -> str:
        stands = "stands" if len(organisations) == 1 else "stand"
        who = cut(self.all_of(organisations), 110)
        return f"{who} now also {stands} in point {number} of the final version, which holds this theme."

    def theme_is_kept(self) -> str:
        return "Chosen. Its wording can be changed in the final version."
