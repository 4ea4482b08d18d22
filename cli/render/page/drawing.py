"""A graph as boxes with lines of text and the paths between them, ready to be written as SVG."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from ....engine.graph import Graph, Kind, Vertex
from ..outline import MARKS, because
from ..wrapping import isolated, shortened, wrap
from .layout import layout

WIDTH, INSET, MARGIN = 208.0, 12.0, 3.0
SIZE, SMALL = 13.0, 11.0
MOST_LINES, MOST_NOTES = 9, 4

# What a box is, for those who do not see its shape.
SAID: dict[Kind, str] = {
    "goal": "conclusion", "derived": "derived fact", "given": "given", "measured": "measured",
    "absent": "condition", "condition": "condition", "rule": "rule",
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    text: str
    y: float
    small: bool


@dataclass(frozen=True)
class Box:
    """A vertex with its place and its lines; `said` is all of it in words, `clipped` if the lines are not."""

    vertex: Vertex
    x: float
    y: float
    width: float
    height: float
    lines: tuple[Line, ...]
    said: str
    clipped: bool
    foldable: bool


@dataclass(frozen=True)
class Drawing:
    boxes: tuple[Box, ...]
    paths: tuple[tuple[str, str, str], ...]
    width: float
    height: float


def draw(graph: Graph, names: Collection[str] = ()) -> Drawing:
    """Lay a graph out; very long texts, and these names where they are long, are cut."""
    graph = replace(graph, vertices=tuple(
        replace(one, text=shortened(one.text, names), note=shortened(one.note, names)) for one in graph.vertices
    ))  # fmt: skip
    is_marked = any(vertex.status != "proven" for vertex in graph.vertices)
    texts = {vertex.id: _lines(vertex, is_marked) for vertex in graph.vertices}
    resting = {edge.supported for edge in graph.edges}
    # What folds has its handle on the lower edge.
    sizes = {key: (WIDTH, lines[-1].y + (17 if key in resting else 11)) for key, (lines, _) in texts.items()}
    found = layout(graph, sizes)
    boxes = []
    for vertex in graph.vertices:
        (x, y), (lines, clipped) = found.places[vertex.id], texts[vertex.id]
        said = _said(vertex, is_marked)
        left = round(x - WIDTH / 2 + MARGIN)
        boxes.append(Box(vertex, left, round(y + MARGIN), WIDTH, sizes[vertex.id][1], lines, said, clipped,
                         vertex.id in resting))  # fmt: skip
    paths = tuple((support, supported, path) for (supported, support), path in found.paths.items())
    return Drawing(tuple(boxes), paths, round(found.width + 2 * MARGIN), round(found.height + 2 * MARGIN + 10))


def _lines(vertex: Vertex, is_marked: bool) -> tuple[tuple[Line, ...], bool]:
    """The text and the note of a vertex in lines, and whether something had to be left out."""
    room = WIDTH - 2 * INSET
    text = _text(vertex)
    text = f"{MARKS[vertex.status][0]} {text}" if is_marked else text
    found, y = [], 8.0
    clipped = False
    for words, size, most in ((text, SIZE, MOST_LINES), (vertex.note, SMALL, MOST_NOTES)):
        lines = wrap(words, room / size, most) if words else []
        clipped = clipped or (bool(lines) and lines[-1].endswith("…") and not words.endswith("…"))
        for line in lines:
            y += size + 4
            found.append(Line(isolated(line), y - 4, size == SMALL))
    return tuple(found), clipped


def _text(vertex: Vertex) -> str:
    return f"{because(vertex.status)} {vertex.text}" if vertex.kind == "rule" else vertex.text


def _said(vertex: Vertex, is_marked: bool) -> str:
    status = f", {MARKS[vertex.status][1]}" if is_marked else ""
    text = _text(vertex)
    note = f" ({vertex.note})" if vertex.note else ""
    return f"{SAID[vertex.kind]}{status}: {text}{note}"
