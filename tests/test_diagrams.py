"""Graphs of proofs and rules, and their text for Graphviz and Mermaid."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import animals
import pydot
import pytest
from click.testing import CliRunner, Result
from netiquette.cli.explain import proofs
from netiquette.cli.main import netiquette
from netiquette.cli.render.diagrams import dot, mermaid
from netiquette.cli.render.page.drawing import draw
from netiquette.cli.render.wrapping import END, ISOLATE, directions, width, wrap
from netiquette.engine.answer import answer
from netiquette.engine.facts import Fact
from netiquette.engine.graph import Edge, Graph, Vertex, _without_loops, proof_graph, rule_graph
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.proof import Prover
from netiquette.engine.scenario import scenarios
from netiquette.engine.session import Run, Session
from netiquette.kb import load

ROOT = Path(__file__).resolve().parent.parent
ODD = Path(__file__).resolve().parent / "odd.yaml"
VISIT = ROOT / "scenarios" / "viewer" / "fellow-student-this-morning.yaml"
FILES = [*sorted((ROOT / "scenarios").rglob("*.yaml"))[::12], ODD]

Writer = Callable[[Graph, str], str]


@cache
def _runs() -> list[Run]:
    session = Session(load())
    return [session.run(scenario) for path in FILES for scenario in scenarios(load(), str(path))]


@cache
def _graphs() -> list[tuple[Run, Graph]]:
    """The graph of each advice by itself, and of all together, for a sample of scenarios."""
    found = []
    for run in _runs():
        roots = proofs(answer(run))
        found += [(run, proof_graph(run, [root])) for root in roots]
        found.append((run, proof_graph(run, roots)))
    return found


def run(*arguments: str) -> Result:
    return CliRunner().invoke(netiquette, list(arguments), catch_exceptions=False)


# --- graphs ---


def test_a_proof_rests_on_firings_and_ends_in_what_was_given() -> None:
    for run, graph in _graphs():
        fired = {cycle.rule.id for cycle in run.trace.cycles}
        resting = {edge.supported for edge in graph.edges}
        texts = [(vertex.kind, vertex.text, vertex.note) for vertex in graph.vertices]
        assert len(texts) == len(set(texts)), "shared parts appear once"
        for vertex in graph.vertices:
            assert (vertex.id in resting) == (vertex.kind in ("goal", "derived", "condition", "rule"))
            assert (vertex.rule is not None) == (vertex.kind == "rule")
            assert vertex.rule is None or vertex.rule.id in fired


def test_a_proof_shows_each_premise_of_each_firing() -> None:
    for run, graph in _graphs():
        premises = {cycle.rule.id: len(cycle.premises) for cycle in run.trace.cycles}
        for vertex in graph.vertices:
            if vertex.rule:
                assert sum(edge.supported == vertex.id for edge in graph.edges) == premises[vertex.rule.id]


def test_a_drawing_has_what_supports_below_and_nothing_on_top_of_another() -> None:
    for _, graph in _graphs():
        drawing = draw(graph)
        boxes = {box.vertex.id: box for box in drawing.boxes}
        assert len(boxes) == len(graph.vertices)
        for edge in graph.edges:
            assert boxes[edge.support].y > boxes[edge.supported].y + boxes[edge.supported].height
        for n, one in enumerate(drawing.boxes):
            assert one.x >= 0
            assert one.x + one.width <= drawing.width
            assert one.y + one.height <= drawing.height
            for other in drawing.boxes[n + 1 :]:
                apart = abs(one.x - other.x) >= one.width or one.y + one.height < other.y
                assert apart or other.y + other.height < one.y
        assert {(support, supported) for support, supported, _ in drawing.paths} == {
            (edge.support, edge.supported) for edge in graph.edges
        }


def test_a_derivation_that_rests_on_its_own_conclusion_is_left_out() -> None:
    def vertex(id: str) -> Vertex:
        return Vertex(id, "derived", id)

    # r1 brought a about, r2 found it again, on b, which rests on a.
    ends = [("r1", "a"), ("given", "r1"), ("r2", "a"), ("b", "r2"), ("r3", "b"), ("a", "r3"), ("c", "r2")]
    graph = Graph(tuple(map(vertex, ["a", "r1", "given", "r2", "b", "r3", "c"])), tuple(Edge(*pair) for pair in ends))
    assert [vertex.id for vertex in _without_loops(graph, {"r2"}, ["a"]).vertices] == ["a", "r1", "given"]
    kept = _without_loops(graph, {"r2"}, ["b"])
    assert [vertex.id for vertex in kept.vertices] == ["a", "r1", "given", "b", "r3"]
    assert Edge("r2", "a") not in kept.edges


def test_any_domain_has_graphs(tmp_path: Path) -> None:
    kb = animals.load()
    file = tmp_path / "lion.yaml"
    file.write_text("animal: {name: Leo, has_hair: yes, eats_meat: yes, features: [claws], weight: 190}", "utf-8")
    (lion,) = scenarios(kb, str(file))
    run = Session(kb).run(lion)
    graph = proof_graph(run, [Prover(run).prove(Fact("advice.keep_away", "yes"))])
    notes = [vertex.note for vertex in graph.vertices if vertex.kind == "rule"]
    assert notes == ["book-6 · never", "book-5 · should", "book-4 · may"]
    assert [vertex.kind for vertex in graph.vertices].count("given") == 3
    rules = {vertex.note.split()[0] for vertex in rule_graph(kb).vertices if vertex.kind == "rule"}
    assert rules == set(kb.rules)


def _arrows(graph: Graph) -> set[tuple[str, str, bool]]:
    names = {vertex.id: vertex.rule.id if vertex.rule else vertex.note for vertex in graph.vertices}
    return {(names[edge.support], names[edge.supported], edge.bars) for edge in graph.edges}


def test_the_neighbourhood_of_a_rule() -> None:
    arrows = _arrows(rule_graph(animals.load(), animals.load().rules["book-7"]))
    assert arrows >= {
        ("book-1", "animal.kind", False), ("book-2", "animal.kind", False), ("animal.kind", "book-7", False),
        ("book-4", "animal.danger", False), ("animal.danger", "book-7", True), ("book-7", "advice.take_home", False),
    }  # fmt: skip
    assert not [arrow for arrow in arrows if "book-3" in arrow]


def test_the_graph_of_all_rules_has_every_rule(kb: KnowledgeBase) -> None:
    graph = rule_graph(kb)
    assert {vertex.rule.id for vertex in graph.vertices if vertex.rule} == set(kb.rules)
    concluded = {edge.support for edge in graph.edges}
    assert all(vertex.id in concluded for vertex in graph.vertices if vertex.rule)
    # One rule of many members of a set feeds only those that look at its member.
    some = rule_graph(kb, kb.rules["viewer-07"])
    assert 0 < len(some.vertices) < 20


def test_what_is_asked_for_is_a_goal_even_where_something_else_rests_on_it() -> None:
    (scenario,) = scenarios(load(), str(VISIT))
    found = answer(Session(load()).run(scenario))
    goals = [vertex.text for vertex in proof_graph(found.run, proofs(found)).vertices if vertex.kind == "goal"]
    assert sorted(goals) == sorted(root.statement for root in proofs(found))


# --- what other tools read ---


def _dot(text: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The labels and the edges, as a parser of DOT finds them."""
    (found,) = pydot.graph_from_dot_data(text) or []
    labels = [node.get("label") for node in found.get_nodes() if node.get("label")]
    return labels, [(edge.get_source(), edge.get_destination()) for edge in found.get_edges()]


def _label(text: str) -> str:
    """The words of a label in DOT."""
    text = html.unescape(text.strip('"'))  # as Graphviz does
    return re.sub(r"\\(.)", lambda match: " " if match[1] == "n" else match[1], text)


def _words(vertex: Vertex) -> str:
    text = f"because {vertex.text}" if vertex.kind == "rule" else vertex.text
    return " ".join(f"{text} {f'[{vertex.note}]' if vertex.note else ''}".split())


def _joined(text: str) -> str:
    """A text without its spaces, since long words are broken into lines, and without marks of direction."""
    return "".join(text.replace(ISOLATE, "").replace(END, "").split())


# The parser uses old names of the one that it is made with.
@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_dot_is_dot() -> None:
    for _, graph in _graphs()[::40] + _graphs()[-3:]:
        labels, edges = _dot(dot(graph, 'a "name" with \\ and {'))
        assert [_joined(_label(one)) for one in labels] == [_joined(_words(vertex)) for vertex in graph.vertices]
        assert edges == [(edge.support, edge.supported) for edge in graph.edges]


_NODE = re.compile(r"  (n\d+)(\[\[|\[/|\[|\()\"([^\"]*)\"(\]\]|/\]|\]|\))")
_EDGE = re.compile(r"  (n\d+) (?:-->|-\. bars \.->) (n\d+)")


def test_mermaid_is_mermaid() -> None:
    for _, graph in _graphs()[::40] + _graphs()[-3:]:
        first, title, *lines = mermaid(graph, 'a "name": {').splitlines()
        assert (first, title) == ("flowchart BT", "  accTitle: a #34;name#34;: #123;")
        nodes = [match for match in map(_NODE.fullmatch, lines) if match]
        edges = [match for match in map(_EDGE.fullmatch, lines) if match]
        rest = [line for line in lines if not _NODE.fullmatch(line) and not _EDGE.fullmatch(line)]
        assert all(line.startswith(("  classDef absent ", "  class n")) for line in rest)
        assert [match.groups() for match in edges] == [(one.support, one.supported) for one in graph.edges]
        for match, vertex in zip(nodes, graph.vertices, strict=True):
            text = match[3].replace("<br>", " ")
            assert not set(text) & set('"`<>{}%\\')
            assert not re.search(r"#(?!\d+;)", text)
            decoded = re.sub(r"#(\d+);", lambda code: chr(int(code[1])), text)
            assert _joined(decoded) == _joined(_words(vertex))


@pytest.mark.parametrize("form", ["dot", "mermaid"])
def test_names_can_not_turn_what_stands_around_them(form: str) -> None:
    assert f"{ISOLATE}דנה{END}" in run("export", form, str(ODD), "wait_before_contact").stdout


@pytest.mark.parametrize("writer", [dot, mermaid])
def test_what_does_not_hold_says_so(writer: Writer) -> None:
    graph = Graph((Vertex("n1", "goal", "wet", status="failed"), Vertex("n2", "absent", "rain", status="unknown")),
                  (Edge("n2", "n1", bars=True),))  # fmt: skip
    text = writer(graph, "weather")
    assert "✗ does not hold: wet" in text
    assert "? is not known: rain" in text
    assert "n2 -> n1 [style=dashed" in text or "n2 -. bars .-> n1" in text


# --- the command ---


@pytest.mark.parametrize("form", ["dot", "mermaid"])
def test_export(form: str, tmp_path: Path) -> None:
    one = run("export", form, str(VISIT), "message_visitor").stdout
    assert "there is a logical" in one
    assert "stalking" not in one
    assert "stalking" in run("export", form, str(VISIT)).stdout
    assert "stalking" in run("export", form, "--rules", "viewer-31").stdout
    target = tmp_path / "rules"
    assert run("export", form, "--rules", "-o", str(target)).stdout == ""
    assert target.read_text(encoding="utf-8").count("viewer-31 ·") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--rules", "viewer-311"], "did you mean viewer-31?"),
        ([str(VISIT), "mesage_visitor"], "did you mean message_visitor?"),
        ([], "name a scenario FILE"),
        ([str(VISIT), "--rules", "viewer-31"], "one of the two"),
        ([str(ROOT / "scenarios" / "drafts" / "to-a-stranger.yaml")], "holds 2 scenarios; a graph shows one"),
    ],
)
def test_what_can_not_be_exported(arguments: list[str], said: str) -> None:
    shown = run("export", "dot", *arguments)
    assert shown.exit_code == 2
    assert said in " ".join(shown.output.replace("│", " ").split())


# --- lines of a drawing ---


def test_lines_keep_to_their_width_and_lose_nothing() -> None:
    text = "a few words, then Wolfeschlegelsteinhausenbergerdorff and 北京大学北京大学 and דנה רייס"
    lines = wrap(text, 12, 50)
    assert all(width(line) <= 12 for line in lines)
    assert _joined("".join(lines)) == _joined(text)
    assert wrap(text, 12, 2)[-1].endswith("…")
    assert len(wrap(text, 12, 2)) == 2


def test_directions() -> None:
    text = "from דנה (א) רייס to Dana 2004"
    assert directions(text) == [("from ", False), ("דנה (א) רייס", True), (" to Dana 2004", False)]
    assert directions("Dana") == [("Dana", False)]
    assert directions("") == []
