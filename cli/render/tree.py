"""Proofs as trees for a terminal, and reports that may hold such trees."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from ...engine.answer import Answer
from ...engine.proof import Node, Status, against, ground, hinges
from ...engine.words import Words, cited_briefly
from .outline import MARKS, WHOLE, YET, Outline, Step
from .sections import GAINED, LOST, NOTHING, OPEN, Point, Report, Section
from .text import hanging

STYLES: dict[Status, str] = {"proven": "green", "failed": "red", "unknown": "yellow"}
POINTS = {GAINED: "green", LOST: "red", NOTHING: "dim"}


def show_proofs(found: Answer, roots: Iterable[Node], screen: Console, depth: int = WHOLE) -> None:
    """Print the proofs of some advice, what withheld it if it was, and its background."""
    outline = Outline(found.run, depth)
    for root in roots:
        tree = Tree(Text(root.statement, style="bold"), guide_style="dim")
        grow(tree, outline.proof(root), is_marked=False)
        screen.print(tree)
        screen.print()


def grow(tree: Tree, steps: Iterable[Step], *, is_marked: bool) -> None:
    """Add steps to a tree, each with what is below it."""
    for step in steps:
        grow(tree.add(label(step, is_marked=is_marked)), step.children, is_marked=is_marked)


def label(step: Step, *, is_marked: bool) -> Text:
    """A rule by its reason, anything else by its statement and where it comes from."""
    text = Text()
    if is_marked:
        text.append(f"{MARKS[step.status][0]} ", STYLES[step.status])
    text.append(step.text, "red" if step.text == YET else "")
    if step.note:
        text.append(f"\n{step.note}" if step.rule else f"  [{step.note}]", "dim")
    text.append("  (shown above)" if step.again else "  …" if step.cut else "", "dim")
    return text


def show_briefly(found: Answer, roots: Iterable[Node], screen: Console) -> None:
    """Print for each advice its reasons and the given facts that they rest on in the end.

    It hangs on those without which it would not be given; each was left out once to see.
    """
    for root in roots:
        hanging("", Text(root.statement, style="bold"), screen)
        _reasons("because", root.children, found, screen)
        defeat = against(found.run, root)
        _reasons("but withheld, because", defeat.children if defeat else (), found, screen)
        needed = hinges(found.run, root)
        rest = [leaf for leaf in dict.fromkeys(ground(root)) if leaf not in needed]
        _ground("it hangs on:", needed, screen)
        _ground("and rests on:", rest, screen)
        screen.print()


def _ground(word: str, leaves: Iterable[Node], screen: Console) -> None:
    """Given facts, and what nothing is known of, in a row."""
    text = "; ".join(f"{leaf.statement} [{leaf.evidence}]" for leaf in leaves)
    if text:
        hanging(f"  {word} ", Text(text, style="dim"), screen)


def _reasons(word: str, rules: Iterable[Node], found: Answer, screen: Console) -> None:
    words = Words(found.run.kb, found.run.memory)
    for node in rules:
        if node.rule:
            source = f"{node.rule.strength} · {cited_briefly(found.run.kb.sources(node.rule))} · rule {node.rule.id}"
            text = Text(words.fill(node.rule.because))
            text.append(f"  ({source})", "dim")
            hanging(f"  {word} ", text, screen)


def show_report(report: Report, screen: Console) -> None:
    """Print the main sentence and the sections below it."""
    if report.lead:
        hanging("", Text(report.lead, style="bold"), screen)
    for n, section in enumerate(report.sections):
        if n or report.lead:
            screen.print()
        _section(section, screen)


def _section(section: Section, screen: Console) -> None:
    if section.heading:
        hanging("", Text(section.heading, style="bold"), screen)
    if section.text:
        hanging("    " if section.heading else "", Text(section.text), screen)
    for point in section.points:
        _point(point, screen)
    for step in section.steps:
        tree = Tree(label(step, is_marked=True), guide_style="dim")
        grow(tree, step.children, is_marked=True)
        screen.print(tree)
    if section.remark:
        hanging("  " if section.heading else "", Text(section.remark, style="dim"), screen)


def _point(point: Point, screen: Console) -> None:
    mark = f"  {point.mark} " if point.mark else "  "
    text = Text(point.text, style=POINTS.get(point.mark, ""))
    if point.note:
        text.append(f"  ({point.note})", "dim")
    hanging(mark, text, screen)
    for line in point.below:
        hanging(" " * len(mark), Text(line, style="dim" if point.mark == OPEN else ""), screen)
