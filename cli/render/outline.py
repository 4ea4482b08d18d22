"""Proofs in words, as nested steps: what every format that nests shows, in its own marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ...engine.proof import Node, Status, against
from ...engine.session import Run
from ...engine.terms import ADVICE
from ...engine.words import Words, cited, cited_briefly

YET = "and yet it is withheld"
MARKS: dict[Status, tuple[str, str]] = {
    "proven": ("✓", "holds"), "failed": ("✗", "does not hold"), "unknown": ("?", "is not known"),
}  # fmt: skip
# Deeper than any proof.
WHOLE = 1_000


@dataclass(frozen=True)
class Step:
    """One line of a proof with what it rests on.

    `again` if that has been shown before, `cut` if it lies deeper than what is shown; `rule` is the id of the
    rule that the line is the reason of.
    """

    text: str
    note: str
    status: Status
    children: tuple[Step, ...] = ()
    again: bool = False
    cut: bool = False
    rule: str = ""


class Outline:
    """Makes steps of the nodes of one run. What they share is shown once.

    Below `depth` rules a proof is cut. With `folded`, what holds is not followed further.
    """

    def __init__(self, run: Run, depth: int = WHOLE, *, folded: bool = False) -> None:
        self.run, self.depth, self.folded = run, depth, folded
        self.words = Words(run.kb, run.memory)
        self._shown: set[Node] = set()

    def proof(self, root: Node) -> list[Step]:
        """What an advice rests on, what withheld it if something did, and its background."""
        steps = [self.step(child) for child in root.children]
        defeat = against(self.run, root)
        if defeat:
            steps.append(Step(YET, "", "proven", tuple(self.step(child) for child in defeat.children)))
        return [*steps, *self._background(root)]

    def step(self, node: Node, level: int = 0) -> Step:
        """A node and what is below it."""
        text, note = node.statement, node.evidence
        rule = node.rule
        if rule:
            level += 1
            text = f"{because(node.status)} {self.words.fill(rule.because)}"
            note = f"{rule.strength} · rule {rule.id} · {cited(self.run.kb.sources(rule))}"
        elif self.folded and node.status == "proven":
            return Step(text, note or _grounds(node), "proven")
        id = rule.id if rule else ""
        if node.children and (node in self._shown or level > self.depth):
            again = node in self._shown
            return Step(text, note, node.status, again=again, cut=not again, rule=id)
        self._shown.add(node)
        children = tuple(self.step(child, level) for child in node.children)
        return Step(text, note, node.status, children, rule=id)

    def shown(self, node: Node, level: int = 0) -> Node:
        """The part of a proof that its steps show, for a drawing."""
        if node.rule:
            level += 1
        elif self.folded and node.status == "proven":
            return replace(node, evidence=node.evidence or _grounds(node), children=())
        below = () if level > self.depth else node.children
        return replace(node, children=tuple(self.shown(child, level) for child in below))

    def _background(self, root: Node) -> Iterator[Step]:
        """What the documents say around an advice: benefits, definitions, examples that advise nothing."""
        entity, _, code = root.fact.key.partition(".") if root.fact else ("", "", "")
        for id in self.run.kb.advice[code].background if entity == ADVICE else ():
            item = self.run.kb.items[id]
            yield Step(f"background: {item.gist}", cited_briefly([item]), "proven")


def because(status: Status) -> str:
    """What stands before the reason of a rule that fired, or of one that has not."""
    return "because" if status == "proven" else "it would follow because"


def _grounds(node: Node) -> str:
    """Behind a statement that holds, the rules or facts that it comes from."""
    rules = dict.fromkeys(below.rule.id for child in (node, *node.children) for below in child.children if below.rule)
    if rules:
        return f"by rule {', '.join(rules)}"
    return "; ".join(f"{child.statement}, {child.evidence}" for child in node.children if child.evidence)


def marked(steps: Iterable[Step]) -> bool:
    """Whether some of it does not hold, so that each line needs a mark."""
    return any(step.status != "proven" or marked(step.children) for step in steps)
