"""/status as one picture, made for a phone and without a browser: the line of time, a bar of answers for each decision.

Nothing is told by colour alone: shapes say which moment it is, patterns and numbers where organisations stand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from html import escape

from documents.lettering import FAMILY, FILES, drawable, fitted, width
from documents.wording import Words
from domain.compiling import Counts
from domain.glance import Axis, Glance, Line, axis
from domain.standing import Standing

WIDTH = 1080  # as wide as a phone's screen; three of its pixels are one on the page of a small phone
_LEFT, _RIGHT = 40, WIDTH - 40
_ROOM = _RIGHT - _LEFT
_LANE_LEFT, _LANE_RIGHT = _LEFT + 24, _RIGHT - 24
_BAR = 58
_NARROWEST = 54  # of a part of a bar: one organisation of sixty is still seen, and its number fits

_INK, _SOFT, _FAINT, _ALARM, _BLUE = "#1f2933", "#52606d", "#d9dfe5", "#9c1c13", "#14507d"

_PATTERNS = (
    '<pattern id="nothing" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="14" height="14" fill="#dcebf7"/><rect width="4" height="14" fill="#6d9dc4"/></pattern>'
    '<pattern id="excused" width="16" height="16" patternUnits="userSpaceOnUse">'
    '<rect width="16" height="16" fill="#efece2"/><circle cx="5" cy="5" r="2.6" fill="#8f866a"/>'
    '<circle cx="13" cy="13" r="2.6" fill="#8f866a"/></pattern>'
)
_FILLS = {
    Standing.ANSWERED: f'fill="{_BLUE}"',
    Standing.NOTHING_TO_ADD: f'fill="url(#nothing)" stroke="{_BLUE}" stroke-width="2"',
    Standing.EXCUSED: 'fill="url(#excused)" stroke="#8f866a" stroke-width="2"',
    Standing.NOT_YET: f'fill="#ffffff" stroke="{_ALARM}" stroke-width="3" stroke-dasharray="11 7"',
}


def glance_png(glance: Glance, words: Words) -> bytes:
    """The picture. The fonts are our own: it looks the same on every machine."""
    import resvg_py

    fonts = [str(file) for file in FILES.values()]
    return bytes(resvg_py.svg_to_bytes(svg_string=glance_svg(glance, words), skip_system_fonts=True, font_files=fonts))


def glance_svg(glance: Glance, words: Words) -> str:
    """What the picture is made of; the same values give the same text."""
    page = _Page()
    _head(page, glance, words)
    time_line = axis(glance)
    top = page.y
    if time_line:
        _ticks(page, time_line, words)
    for line in glance.lines:
        _decision(page, line, glance.at, time_line, words)
    if time_line:
        _today(page, time_line, top, page.y - 46, words)
    _foot(page, glance, time_line, words)
    return page.svg()


@dataclass
class _Page:
    """What was drawn so far, and how far down the next thing goes."""

    y: float = 40

    def __post_init__(self) -> None:
        self._behind: list[str] = []
        self._drawn: list[str] = []

    def draw(self, *elements: str) -> None:
        self._drawn += elements

    def behind(self, *elements: str) -> None:
        """Below all that is drawn."""
        self._behind += elements

    def write(
        self, x: float, y: float, text: str, size: float, *, bold: bool = False, fill: str = _INK, anchor: str = "start"
    ) -> None:
        """With a rim of white, so that lines behind it do not cross the letters."""
        weight = ' font-weight="bold"' if bold else ""
        rim = (
            ' stroke="#ffffff" stroke-width="8" stroke-linejoin="round" paint-order="stroke"'
            if fill != "#ffffff"
            else ""
        )
        self.draw(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{fill}" text-anchor="{anchor}"{weight}{rim}>'
            f"{escape(text, quote=False)}</text>"
        )

    def paragraph(self, text: str, size: float, lines: int, *, bold: bool = False, fill: str = _INK) -> None:
        """Moves down by what it took."""
        for line in fitted(drawable(text), size, _ROOM, lines=lines, bold=bold):
            self.write(_LEFT, self.y + size * 0.86, line, size, bold=bold, fill=fill)
            self.y += size * 1.24

    def svg(self) -> str:
        height = round(self.y)
        drawn = "".join((*self._behind, *self._drawn))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" '
            f'font-family="{FAMILY}"><defs>{_PATTERNS}</defs>'
            f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>{drawn}</svg>'
        )


def _head(page: _Page, glance: Glance, words: Words) -> None:
    page.paragraph(glance.group, 46, 2, bold=True)
    page.paragraph(words.glance_title(glance.at), 34, 2, fill=_SOFT)
    page.y += 26


# The line of time


def _x(time_line: Axis, moment: datetime) -> float:
    return _LANE_LEFT + time_line.place(moment) * (_LANE_RIGHT - _LANE_LEFT)


def _ticks(page: _Page, time_line: Axis, words: Words) -> None:
    """Days along the top, as many as have room beside today's."""
    size = 31
    middle = page.y + 24
    today = words.glance_today()
    taken = [_span(_x(time_line, time_line.now), width(today, size, bold=True) + 44)]
    page.behind(_rule(_LEFT, middle + 32, _RIGHT, middle + 32, _FAINT, 2))
    for day in _days(time_line):
        moment = datetime.combine(day, time(12), time_line.now.tzinfo)
        x = _x(time_line, moment)
        label = words.glance_day(day)
        span = _span(x, width(label, size) + 24)
        if all(span[1] <= left or span[0] >= right for left, right in taken):
            taken.append(span)
            page.write(sum(span) / 2, middle + 11, label, size, fill=_SOFT, anchor="middle")
            page.behind(_rule(x, middle + 26, x, middle + 38, _SOFT, 3))
    page.y = middle + 62


def _span(x: float, wide: float) -> tuple[float, float]:
    """Around x, moved so that it stays on the page."""
    left = min(max(x - wide / 2, _LEFT), _RIGHT - wide)
    return left, left + wide


def _days(time_line: Axis) -> Iterator[date]:
    """Candidates for a label, the most telling first: both ends, then days ever nearer to each other."""
    first, last = time_line.first.date(), time_line.last.date()
    yield from (last, first)
    span = (last - first).days
    for parts in (2, 4, 8):
        if time_line.is_even:
            yield from (
                first + timedelta(days=round(span * n / parts)) for n in range(1, parts, 1 if parts == 2 else 2)
            )
    if not time_line.is_even:
        today = time_line.now.date()
        far = (60, 30, 14, 7, 120, 240, 3)
        yield from (d for n in far for d in (today + timedelta(days=n), today - timedelta(days=n)) if first < d < last)


def _today(page: _Page, time_line: Axis, top: float, end: float, words: Words) -> None:
    """One line through all decisions: faint behind what is written, strong where it crosses their lines of time."""
    x, size = _x(time_line, time_line.now), 31
    label = words.glance_today()
    left, right = _span(x, width(label, size, bold=True) + 36)
    page.behind(_rule(x, top + 46, x, end, "#dbe6ef", 4), _rule(x, top + 46, x, top + 62, _BLUE, 5))
    page.draw(f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" height="48" rx="24" fill="{_BLUE}"/>')
    page.write((left + right) / 2, top + 35, label, size, bold=True, fill="#ffffff", anchor="middle")


def _rule(x1: float, y1: float, x2: float, y2: float, colour: str, thick: float) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{thick:g}"'
        ' stroke-linecap="round"/>'
    )


# One decision


def _decision(page: _Page, line: Line, now: datetime, time_line: Axis | None, words: Words) -> None:
    page.paragraph(f"#{line.number} {line.title}", 38, 2, bold=True)
    _moments(page, line, words)
    if time_line and line.moments:
        _lane(page, line, now, time_line)
    if line.counts and line.counts.expected:
        _bar(page, line.counts, words)
    else:
        page.paragraph(words.glance_nothing_asked(), 32, 1, fill=_SOFT)
    page.y += 46


def _moments(page: _Page, line: Line, words: Words) -> None:
    """Each moment with its shape, in words; as many on a line as have room."""
    size, x = 32, float(_LEFT)
    told: list[tuple[str, str, bool]] = []
    if line.contributions_due:
        told.append(("contributions", words.glance_contributions(line.contributions_due, line.closed), False))
    told += [("extension", words.glance_extension(until), False) for until in line.extensions[:2]]
    late = line.late
    if line.transmitted:
        told.append(("transmission", words.glance_transmitted(line.transmitted), False))
    elif line.transmission_due:
        told.append(("transmission", words.glance_transmission(line.transmission_due, late), bool(late)))
    if not told:
        told.append(("", words.undated(), False))
    for shape, text, alarm in told:
        wide = (38 if shape else 0) + width(text, size, bold=alarm)
        if x > _LEFT and x + wide > _RIGHT:
            x, page.y = _LEFT, page.y + size * 1.3
        if shape:
            page.draw(_shape(shape, x + 13, page.y + 17, alarm=alarm))
        fill = _ALARM if alarm else _INK
        page.write(x + (38 if shape else 0), page.y + 28, text, size, bold=alarm, fill=fill)
        x += wide + 34
    page.y += size * 1.3 + 6


def _lane(page: _Page, line: Line, now: datetime, time_line: Axis) -> None:
    middle, today = page.y + 20, _x(time_line, now)
    page.draw(_rule(_LEFT, middle, _RIGHT, middle, _FAINT, 4))
    places = [_x(time_line, moment) for moment in line.moments]
    if len(places) > 1:
        page.draw(_rule(min(places), middle, max(places), middle, "#9fb3c8", 10))
    page.draw(_rule(today, middle - 20, today, middle + 20, _BLUE, 5))
    late = bool(line.late)
    for until in line.extensions:
        page.draw(_shape("extension", _x(time_line, until), middle))
    if line.transmitted or line.transmission_due:
        at = line.transmitted or line.transmission_due
        page.draw(_shape("transmission", _x(time_line, at or now), middle, alarm=late))
    if line.collected_until:
        page.draw(_shape("contributions", _x(time_line, line.collected_until), middle))
    page.y = middle + 34


def _shape(shape: str, x: float, y: float, *, alarm: bool = False) -> str:
    """A disc for contributions, a ring for more time granted, a lozenge for the transmission; all rimmed with white."""
    fill = _ALARM if alarm else _INK
    match shape:
        case "contributions":
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="13" fill="{_BLUE}" stroke="#ffffff" stroke-width="3"/>'
        case "extension":
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="10" fill="#ffffff" stroke="{_BLUE}" stroke-width="5"/>'
    points = f"{x:.1f},{y - 17:.1f} {x + 17:.1f},{y:.1f} {x:.1f},{y + 17:.1f} {x - 17:.1f},{y:.1f}"
    return f'<polygon points="{points}" fill="{fill}" stroke="#ffffff" stroke-width="3"/>'


def _bar(page: _Page, counts: Counts, words: Words) -> None:
    """The roster of the decision in parts, each with its number, and its word where there is room."""
    x = float(_LEFT)
    for (standing, count), wide in zip(_parts(counts), _widths(counts), strict=True):
        page.draw(
            f'<rect x="{x + 2:.1f}" y="{page.y + 2:.1f}" width="{wide - 4:.1f}" height="{_BAR - 4}" rx="6" '
            f"{_FILLS[standing]}/>"
        )
        said = f"{count} {words.glance_standing(standing, count)}"
        text = said if width(said, 32, bold=True) + 40 <= wide else str(count)
        if standing is not Standing.ANSWERED:
            around = width(text, 32, bold=True) + 24
            page.draw(
                f'<rect x="{x + (wide - around) / 2:.1f}" y="{page.y + 8:.1f}" width="{around:.1f}" '
                f'height="{_BAR - 16}" rx="8" fill="#ffffff"/>'
            )
        fill = "#ffffff" if standing is Standing.ANSWERED else _ALARM if standing is Standing.NOT_YET else _INK
        page.write(x + wide / 2, page.y + 40, text, 32, bold=True, fill=fill, anchor="middle")
        x += wide
    page.y += _BAR


def _parts(counts: Counts) -> list[tuple[Standing, int]]:
    parts = (
        (Standing.ANSWERED, counts.answered),
        (Standing.NOTHING_TO_ADD, counts.nothing_to_add),
        (Standing.EXCUSED, counts.excused),
        (Standing.NOT_YET, counts.missing),
    )
    return [(standing, count) for standing, count in parts if count]


def _widths(counts: Counts) -> list[float]:
    """In proportion, and none too narrow for its number."""
    parts = _parts(counts)
    free = _ROOM - _NARROWEST * len(parts)
    return [_NARROWEST + free * count / counts.expected for _, count in parts]


# What the signs mean


def _foot(page: _Page, glance: Glance, time_line: Axis | None, words: Words) -> None:
    if glance.more:
        page.paragraph(words.glance_more(glance.more), 36, 1, bold=True)
        page.y += 20
    page.draw(_rule(_LEFT, page.y, _RIGHT, page.y, _FAINT, 2))
    page.y += 24
    shapes = {
        "contributions": any(line.contributions_due for line in glance.lines),
        "extension": any(line.extensions for line in glance.lines),
        "transmission": any(line.transmission_due or line.transmitted for line in glance.lines),
    }
    _legend(page, ((_shape(s, 17, 20), words.glance_sign(s)) for s, there in shapes.items() if there))
    counted = {standing for line in glance.lines if line.counts for standing, _ in _parts(line.counts)}
    swatches = (
        (f'<rect x="2" y="4" width="44" height="32" rx="5" {_FILLS[s]}/>', words.glance_standing(s, 2))
        for s in Standing
        if s in counted
    )
    _legend(page, swatches, wide=58)
    if time_line and not time_line.is_even:
        page.paragraph(words.glance_uneven(), 30, 2, fill=_SOFT)
    page.y += 24


def _legend(page: _Page, signs: Iterable[tuple[str, str]], wide: float = 44) -> None:
    size, x, is_any = 31, float(_LEFT), False
    for sign, text in signs:
        takes = wide + width(text, size)
        if x > _LEFT and x + takes > _RIGHT:
            x, page.y = _LEFT, page.y + 48
        page.draw(f'<g transform="translate({x:.1f} {page.y:.1f})">{sign}</g>')
        page.write(x + wide, page.y + 31, text, size, fill=_SOFT)
        x += takes + 40
        is_any = True
    page.y += 52 if is_any else 0
