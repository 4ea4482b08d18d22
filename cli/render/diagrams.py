"""Graphs in the languages of other tools: DOT for Graphviz, and Mermaid."""

from __future__ import annotations

import re
import textwrap

from ...engine.graph import Graph, Kind, Vertex
from .outline import MARKS
from .wrapping import isolated

# Graphviz breaks no lines.
LINE = 32

_DOT_SHAPES: dict[Kind, str] = {
    "goal": "box, penwidth=2", "derived": "box", "given": "note", "measured": "note", "absent": "box, style=dashed",
    "condition": "plaintext", "rule": 'box, style="rounded"',
}  # fmt: skip
_MERMAID_SHAPES: dict[Kind, tuple[str, str]] = {
    "goal": ("[[", "]]"), "derived": ("[", "]"), "given": ("[/", "/]"), "measured": ("[/", "/]"),
    "absent": ("[", "]"), "condition": ("[", "]"), "rule": ("(", ")"),
}  # fmt: skip
# What means something to Mermaid even between quotation marks, where it still looks for Markdown; it takes the
# numbers of characters in place of them.
_MERMAID_SPECIAL = re.compile(r"""[#"`&<>{}\[\]\\%*_~|@]|^[-+=]|(?<=\d)[.)](?= |$)|:(?=//)|(?<=www)\.""")


def dot(graph: Graph, name: str) -> str:
    """A graph in DOT; what supports stands below what it supports."""
    lines = [f"digraph {_quoted(name)} {{", "  rankdir=BT;", '  node [fontname="sans-serif", fontsize=11];']
    for vertex in graph.vertices:
        pieces = [line for text in _texts(vertex, graph) for line in textwrap.wrap(text, LINE)]
        label = "\\n".join(_dot_text(isolated(line)) for line in pieces)
        lines.append(f'  {vertex.id} [label="{label}", shape={_DOT_SHAPES[vertex.kind]}];')
    for edge in graph.edges:
        lines.append(f"  {edge.support} -> {edge.supported}{' [style=dashed, arrowhead=tee]' if edge.bars else ''};")
    return "\n".join([*lines, "}"]) + "\n"


def mermaid(graph: Graph, name: str) -> str:
    """A graph in Mermaid; what supports stands below what it supports."""
    lines = ["flowchart BT", f"  accTitle: {_mermaid_text(name)}"]
    for vertex in graph.vertices:
        opening, closing = _MERMAID_SHAPES[vertex.kind]
        label = "<br>".join(_mermaid_text(isolated(" ".join(text.split()))) for text in _texts(vertex, graph))
        lines.append(f'  {vertex.id}{opening}"{label}"{closing}')
    lines += [f"  {edge.support} {'-. bars .->' if edge.bars else '-->'} {edge.supported}" for edge in graph.edges]
    dashed = [vertex.id for vertex in graph.vertices if vertex.kind == "absent"]
    if dashed:
        lines += ["  classDef absent stroke-dasharray: 4 3", f"  class {','.join(dashed)} absent"]
    return "\n".join(lines) + "\n"


def _texts(vertex: Vertex, graph: Graph) -> list[str]:
    """The text and the note of a vertex."""
    is_marked = any(one.status != "proven" for one in graph.vertices)
    text = f"because {vertex.text}" if vertex.kind == "rule" else vertex.text
    text = f"{' '.join(MARKS[vertex.status])}: {text}" if is_marked else text
    return [text, *([f"[{vertex.note}]"] if vertex.note else [])]


def _quoted(text: str) -> str:
    return f'"{_dot_text(" ".join(text.split()))}"'


def _dot_text(text: str) -> str:
    """A text inside quotation marks; Graphviz also looks for entities of HTML in it."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")


def _mermaid_text(text: str) -> str:
    return _MERMAID_SPECIAL.sub(lambda match: f"#{ord(match.group())};", text)
