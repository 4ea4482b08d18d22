"""Proofs as trees for a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from ...engine.answer import Answer
from ...engine.proof import Node
from ...engine.rules import Rule
from ...engine.terms import WITHHELD
from ...engine.words import Words, cited


def show_proof(found: Answer, root: Node, screen: Console) -> None:
    """Print the proof of one advice, and what withheld it if it was."""
    words, shown = Words(found.run.kb, found.run.memory), set[Node]()
    tree = Tree(Text(words.fill(root.statement), style="bold"), guide_style="dim")
    for child in root.children:
        _add(tree, child, found, words, shown)
    for one in found.withheld:
        if root.fact and root.fact.key.partition(".")[2] == one.advice.code:
            _withheld(tree, one.by, found, words, shown)
    screen.print(tree)
    screen.print()


def _withheld(tree: Tree, by: tuple[Rule, ...], found: Answer, words: Words, shown: set[Node]) -> None:
    from ...engine.facts import Fact
    from ...engine.proof import Prover
    from ...engine.vocabulary import YES

    for rule in by:
        node = Prover(found.run).prove(Fact(f"{WITHHELD}.{rule.withholds}", YES))
        branch = tree.add(Text("and yet it is withheld", style="red"))
        for child in node.children:
            _add(branch, child, found, words, shown)


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
