"""Proofs as trees for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from ...engine.answer import Answer
from ...engine.facts import Fact
from ...engine.proof import Node, Prover
from ...engine.terms import WITHHELD
from ...engine.vocabulary import YES
from ...engine.words import Words, cited


def show_proofs(found: Answer, roots: Iterable[Node], screen: Console) -> None:
    """Print the proofs of some advice, and what withheld it if it was. What they share is shown once."""
    words, shown = Words(found.run.kb, found.run.memory), set[Node]()
    for root in roots:
        tree = Tree(Text(root.statement, style="bold"), guide_style="dim")
        for child in root.children:
            _add(tree, child, found, words, shown)
        code = root.fact.key.partition(".")[2] if root.fact else ""
        withheld = Fact(f"{WITHHELD}.{code}", YES)
        if withheld in found.run.memory:
            branch = tree.add(Text("and yet it is withheld", style="red"))
            for child in Prover(found.run).prove(withheld).children:
                _add(branch, child, found, words, shown)
        screen.print(tree)
        screen.print()


def _add(tree: Tree, node: Node, found: Answer, words: Words, shown: set[Node]) -> None:
    if node.rule:
        label = Text(f"because {words.fill(node.rule.because)}")
        label.append(f"\n{node.rule.strength} · rule {node.rule.id} · {cited(found.run.kb.sources(node.rule))}", "dim")
    else:
        label = Text(node.statement)
        if node.evidence:
            label.append(f"  [{node.evidence}]", "dim")
    if node.children and node in shown:
        label.append("  (shown above)", "dim")
        tree.add(label)
        return
    shown.add(node)
    branch = tree.add(label)
    for child in node.children:
        _add(branch, child, found, words, shown)
