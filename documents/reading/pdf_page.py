"""What a PDF page draws: pieces of text with their place, and straight lines, which may be those of a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream, StreamObject
from pypdf.generic._font import Font  # decodes and measures text; pypdf has no other door to it

from documents.reading.refusals import DocumentRefusedError, Reason

Matrix = tuple[float, float, float, float, float, float]

_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
_MOST_OPERATIONS = 400_000  # of one page; a page of dense text has some 5,000
_MOST_STROKES = 20_000
_DEEPEST = 8  # forms within forms
_THIN = 4.0  # points: a rectangle below it is a line


@dataclass(frozen=True)
class Piece:
    """Text that was drawn in one go, upright, in points from the lower left corner."""

    x0: float
    x1: float
    y: float
    size: float
    text: str
    bold: bool


@dataclass(frozen=True)
class Stroke:
    """A horizontal or vertical line."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass
class Drawn:
    """All that is of use of one page."""

    pieces: list[Piece] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    pictures: int = 0
    width: float = 0


def drawn_on(page: PageObject, reader: PdfReader) -> Drawn:
    """What the page draws, with the page turned as it is shown."""
    drawn = Drawn(width=_width_of(page))
    contents = page.get("/Contents")
    if contents is None:
        return drawn
    _Pen(drawn, reader, _turned(page)).draw(ContentStream(contents.get_object(), reader, "bytes"), _resources_of(page))
    return drawn


def _width_of(page: PageObject) -> float:
    box = page.cropbox
    width, height = float(box.width), float(box.height)
    return height if page.rotation in (90, 270) else width


def _turned(page: PageObject) -> Matrix:
    turn: dict[int, Matrix] = {90: (0, -1, 1, 0, 0, 0), 180: (-1, 0, 0, -1, 0, 0), 270: (0, 1, -1, 0, 0, 0)}
    rotation = page.rotation
    return turn.get(rotation % 360, _IDENTITY) if isinstance(rotation, int) else _IDENTITY


def _resources_of(page: Any) -> Mapping[str, Any]:
    """Its own, or those of the pages above it."""
    node = page
    for _ in range(50):
        resources = _object(node.get("/Resources"))
        if isinstance(resources, Mapping):
            return resources
        node = _object(node.get("/Parent"))
        if not isinstance(node, Mapping):
            break
    return {}


@dataclass
class _State:
    """What q keeps and Q brings back."""

    matrix: Matrix
    font: Font | None = None
    bold: bool = False
    size: float = 0
    spacing: float = 0
    word_spacing: float = 0
    stretch: float = 1
    leading: float = 0
    rise: float = 0

    def copy(self) -> "_State":
        return _State(**self.__dict__)


class _Pen:
    """Follows the operations of a page."""

    def __init__(self, drawn: Drawn, reader: PdfReader, start: Matrix) -> None:
        self._drawn = drawn
        self._reader = reader
        self._state = _State(start)
        self._kept: list[_State] = []
        self._text: Matrix = _IDENTITY
        self._line: Matrix = _IDENTITY
        self._fonts: dict[int, Font | None] = {}
        self._path: list[Stroke] = []
        self._point = self._start = (0.0, 0.0)
        self._operations = 0

    def draw(self, content: ContentStream, resources: Mapping[str, Any], depth: int = 0) -> None:
        for operands, operator in content.operations:
            self._operations += 1
            if self._operations > _MOST_OPERATIONS:
                raise DocumentRefusedError(Reason.TOO_COMPLEX)
            if operator == b"Do":
                self._place(operands, resources, depth)
            elif operator == b"Tf":
                self._take_font(operands, resources)
            elif operator in (b"Tj", b"TJ", b"'", b'"'):
                self._show(operator, operands)
            elif (numbers := _numbers(operands)) is not None:
                self._move(operator, numbers)

    def _move(self, operator: bytes, n: Sequence[float]) -> None:
        state = self._state
        match operator, n:
            case b"q", _:
                if len(self._kept) < 1000:
                    self._kept.append(state.copy())
            case b"Q", _:
                if self._kept:
                    self._state = self._kept.pop()
            case b"cm", [a, b, c, d, e, f]:
                state.matrix = _times((a, b, c, d, e, f), state.matrix)
            case b"BT", _:
                self._text = self._line = _IDENTITY
            case b"Tm", [a, b, c, d, e, f]:
                self._text = self._line = (a, b, c, d, e, f)
            case ((b"Td" | b"TD"), [x, y]):
                if operator == b"TD":
                    state.leading = -y
                self._new_line(x, y)
            case b"T*", _:
                self._new_line(0, -state.leading)
            case b"Tc", [spacing]:
                state.spacing = spacing
            case b"Tw", [spacing]:
                state.word_spacing = spacing
            case b"Tz", [percent]:
                state.stretch = percent / 100
            case b"TL", [leading]:
                state.leading = leading
            case b"Ts", [rise]:
                state.rise = rise
            case b"re", [x, y, width, height]:
                self._rectangle(x, y, width, height)
            case b"m", [x, y]:
                self._point = self._start = self._at(x, y)
            case b"l", [x, y]:
                self._line_to(self._at(x, y))
            case b"h", _:
                self._line_to(self._start)
            case ((b"S" | b"s" | b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*"), _):
                self._stroke(filled=operator in (b"f", b"F", b"f*"))
            case b"n", _:
                self._path = []

    # Lines

    def _at(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self._state.matrix
        return a * x + c * y + e, b * x + d * y + f

    def _line_to(self, point: tuple[float, float]) -> None:
        (x0, y0), (x1, y1) = self._point, point
        if len(self._path) < _MOST_STROKES:
            self._path.append(Stroke(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
        self._point = point

    def _rectangle(self, x: float, y: float, width: float, height: float) -> None:
        self._point = self._start = self._at(x, y)
        for corner in ((x + width, y), (x + width, y + height), (x, y + height), (x, y)):
            self._line_to(self._at(*corner))

    def _stroke(self, *, filled: bool) -> None:
        """A filled shape counts as a line only if it is as thin as one: the others are backgrounds."""
        path, self._path = self._path, []
        if not path or len(self._drawn.strokes) > _MOST_STROKES:
            return
        if filled:
            for shape in _shapes(path):
                width, height = shape.x1 - shape.x0, shape.y1 - shape.y0
                if height <= _THIN < width:
                    middle = (shape.y0 + shape.y1) / 2
                    self._drawn.strokes.append(Stroke(shape.x0, middle, shape.x1, middle))
                elif width <= _THIN < height:
                    middle = (shape.x0 + shape.x1) / 2
                    self._drawn.strokes.append(Stroke(middle, shape.y0, middle, shape.y1))
            return
        self._drawn.strokes += [s for s in path if (s.x1 - s.x0 < 1) != (s.y1 - s.y0 < 1)]

    # Text

    def _new_line(self, x: float, y: float) -> None:
        self._text = self._line = _times((1, 0, 0, 1, x, y), self._line)

    def _take_font(self, operands: Sequence[Any], resources: Mapping[str, Any]) -> None:
        if len(operands) != 2 or (size := _numbers(operands[1:])) is None:
            return
        fonts = _object(resources.get("/Font"))
        font = _object(fonts.get(operands[0])) if isinstance(fonts, Mapping) and isinstance(operands[0], str) else None
        self._state.size = size[0]
        self._state.font = None
        if isinstance(font, Mapping):
            if id(font) not in self._fonts:
                self._fonts[id(font)] = Font.from_font_resource(font)  # type: ignore[arg-type]
            self._state.font = self._fonts[id(font)]
        name = self._state.font.name.lower() if self._state.font else ""
        self._state.bold = "bold" in name or "black" in name or "heavy" in name

    def _show(self, operator: bytes, operands: Sequence[Any]) -> None:
        if operator in (b"'", b'"'):
            self._new_line(0, -self._state.leading)
        if operator == b'"' and len(operands) == 3 and (spacings := _numbers(operands[:2])):
            self._state.word_spacing, self._state.spacing = spacings
        shown = operands[-1] if operands else None
        for part in shown if isinstance(shown, list) else [shown]:
            if isinstance(part, bytes):
                self._write(part)
            elif isinstance(part, int | float):
                self._advance(-float(part) / 1000 * self._state.size * self._state.stretch)

    def _write(self, data: bytes) -> None:
        state = self._state
        if state.font is None or not state.font.interpretable:
            return
        text, start, end = "", 0.0, 0.0
        at = 0.0
        for raw, letters in _letters(state.font, data):
            is_space = letters.isspace()
            if not text and not is_space:
                start = at
            if raw == state.font.space_char:
                width = state.font.space_width / 1000 * state.size + state.word_spacing
            else:
                width = state.font.get_text_width(raw) / 1000 * state.size
            at += (width + state.spacing) * state.stretch
            if text or not is_space:
                text += letters
            if not is_space:
                end = at
            elif text.endswith("   "):  # a row of blanks divides as well as a gap
                self._piece(text, start, end)
                text = ""
        self._piece(text, start, end)
        self._advance(at)

    def _piece(self, text: str, start: float, end: float) -> None:
        if not text.strip():
            return
        a, b, c, d, e, f = _times((1, 0, 0, 1, 0, self._state.rise), _times(self._text, self._state.matrix))
        size = self._state.size * (c * c + d * d) ** 0.5
        if abs(b) > 0.1 * abs(a) or a <= 0 or not 1 < size < 300:
            return  # turned, mirrored or not to be seen
        self._drawn.pieces.append(
            Piece(a * start + e, a * end + e, b * start + f, size, text.rstrip(), self._state.bold)
        )

    def _advance(self, width: float) -> None:
        self._text = _times((1, 0, 0, 1, width, 0), self._text)

    # Pictures and forms

    def _place(self, operands: Sequence[Any], resources: Mapping[str, Any], depth: int) -> None:
        objects = _object(resources.get("/XObject"))
        if not isinstance(objects, Mapping) or not operands or not isinstance(operands[0], str):
            return
        placed = _object(objects.get(operands[0]))
        if not isinstance(placed, StreamObject):
            return
        if placed.get("/Subtype") == "/Image":
            self._drawn.pictures += 1
        elif placed.get("/Subtype") == "/Form" and depth < _DEEPEST:
            self._kept.append(self._state.copy())
            level = len(self._kept)
            text, line = self._text, self._line
            if (matrix := _numbers(_object(placed.get("/Matrix")) or ())) and len(matrix) == 6:
                self._state.matrix = _times(
                    (matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]), self._state.matrix
                )
            own = _object(placed.get("/Resources"))
            self.draw(
                ContentStream(placed, self._reader, "bytes"), own if isinstance(own, Mapping) else resources, depth + 1
            )
            self._text, self._line = text, line
            if len(self._kept) >= level:
                self._state = self._kept[level - 1]
                del self._kept[level - 1 :]


def _letters(font: Font, data: bytes) -> list[tuple[str, str]]:
    """Each sign as it is measured and as it is read."""
    known = font.character_map
    if isinstance(font.encoding, str):
        return [(raw, known.get(raw, raw)) for raw in data.decode(font.encoding, "replace")]
    encoding = font.encoding
    return [(chr(byte), "".join(known.get(c, c) for c in encoding.get(byte, chr(byte)))) for byte in data]


def _shapes(path: Sequence[Stroke]) -> list[Stroke]:
    """The boxes around every four lines: filled lines come as rectangles, several in one path."""
    return [
        Stroke(min(s.x0 for s in four), min(s.y0 for s in four), max(s.x1 for s in four), max(s.y1 for s in four))
        for four in (path[i : i + 4] for i in range(0, len(path), 4))
    ]


def _numbers(operands: Sequence[Any]) -> list[float] | None:
    """The operands as numbers; None if one of them is none, or out of all measure."""
    numbers = []
    for operand in operands:
        if not isinstance(operand, int | float):
            return None
        number = float(operand)
        if not -1e7 < number < 1e7:
            return None
        numbers.append(number)
    return numbers


def _times(m: Matrix, n: Matrix) -> Matrix:
    a, b, c, d, e, f = m
    k, l, o, p, q, r = n  # noqa: E741 - as the format names them
    return a * k + b * o, a * l + b * p, c * k + d * o, c * l + d * p, e * k + f * o + q, e * l + f * p + r


def _object(value: Any) -> Any:
    return value.get_object() if value is not None and hasattr(value, "get_object") else value
