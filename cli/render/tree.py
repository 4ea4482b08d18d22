"""Proofs as trees for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from ...engine.answer import Answer
from ...engine.facts import Fact
from ...engine.proof import Node, Prover, Status, ground, hinges
from ...engine.session import Run
from ...engine.terms import WITHHELD
from ...engine.vocabulary import YES
from ...engine.words import Words, cited, cited_briefly
from .text import hanging

MARKS: dict[Status, str] = {"proven": "✓", "failed": "✗", "unknown": "?"}
STYLES: dict[Status, str] = {"proven": "green", "failed": "red", "unknown": "yellow"}
# Deeper than any proof.
WHOLE = 1_000


class Branches:
    """Grows trees out of the nodes of one run. What they share is shown once.

    Below `depth` rules a tree is cut. With `fold_proven` each statement has a mark for how it stands, and
    what holds is not followed further.
    """

    def __init__(self, run: Run, depth: int = WHOLE, *, fold_proven: bool | None = None) -> None:
        self.run, self.depth, self.fold_proven = run, depth, fold_proven
        self.words = Words(run.kb, run.memory)
        self._shown: set[Node] = set()

    def add(self, tree: Tree, node: Node, level: int = 0) -> None:
        """Add a node and what is below it to a tree."""
        label = self.label(node)
        level += node.rule is not None
        if self.fold_proven and node.status == "proven" and not node.rule:
            label.append(_grounds(node), "dim")
            tree.add(label)
        elif node.children and node in self._shown:
            label.append("  (shown above)", "dim")
            tree.add(label)
        elif node.children and level > self.depth:
            label.append("  …", "dim")
            tree.add(label)
        else:
            self._shown.add(node)
            branch = tree.add(label)
            for child in node.children:
                self.add(branch, child, level)

    def label(self, node: Node) -> Text:
        """A rule by its reason, anything else by its statement and where it comes from."""
        label = Text()
        if self.fold_proven is not None:
            label.append(f"{MARKS[node.status]} ", STYLES[node.status])
        if node.rule:
            because = "because" if node.status == "proven" else "it would follow because"
            label.append(f"{because} {self.words.fill(node.rule.because)}")
            sources = cited(self.run.kb.sources(node.rule))
            label.append(f"\n{node.rule.strength} · rule {node.rule.id} · {sources}", "dim")
        else:
            label.append(node.statement)
            if node.evidence:
                label.append(f"  [{node.evidence}]", "dim")
        return label


def show_proofs(found: Answer, roots: Iterable[Node], screen: Console, depth: int = WHOLE) -> None:
    """Print the proofs of some advice, and what withheld it if it was."""
    branches = Branches(found.run, depth)
    for root in roots:
        tree = Tree(Text(root.statement, style="bold"), guide_style="dim")
        for child in root.children:
            branches.add(tree, child)
        against = _against(found, root)
        if against:
            branch = tree.add(Text("and yet it is withheld", style="red"))
            for child in against:
                branches.add(branch, child)
        screen.print(tree)
        screen.print()


def show_briefly(found: Answer, roots: Iterable[Node], screen: Console) -> None:
    """Print for each advice its reasons and the given facts that they rest on in the end.

    It hangs on those without which it would not be given; each was left out once to see.
    """
    for root in roots:
        hanging("", Text(root.statement, style="bold"), screen)
        _reasons("because", root.children, found, screen)
        _reasons("but withheld, because", _against(found, root), found, screen)
        needed = hinges(found.run, root)
        rest = [leaf for leaf in dict.fromkeys(ground(root)) if leaf not in needed]
        _ground("it hangs on", needed, screen)
        _ground("and rests on", rest, screen)
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


def _against(found: Answer, root: Node) -> tuple[Node, ...]:
    """The proofs of what withheld an advice."""
    code = root.fact.key.partition(".")[2] if root.fact else ""
    withheld = Fact(f"{WITHHELD}.{code}", YES)
    return Prover(found.run).prove(withheld).children if withheld in found.run.memory else ()


def _grounds(node: Node) -> str:
    """Behind a statement that holds, the rules it comes from."""
    rules = dict.fromkeys(below.rule.id for child in (node, *node.children) for below in child.children if below.rule)
    if rules:
        return f"  [by rule {', '.join(rules)}]"
    facts = [child for child in node.children if child.evidence]
    return f"  [{'; '.join(f'{fact.statement}, {fact.evidence}' for fact in facts)}]" if facts else ""
