"""Why an advice is not given, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from ...engine.facts import Fact
from ...engine.proof import Node
from ...engine.repairs import Effort, Repair, Repairer
from ...engine.whynot import WhyNot
from ...engine.words import Words, joined
from .text import hanging
from .tree import Branches

# Rules that are shown with all their conditions unless everything is asked for.
MOST_RULES = 2
HEADINGS: dict[Effort, str] = {
    "find out": "It would be, if it turned out that",
    "do": "You could bring it about: you could",
    "cannot": "It would be, if what can't be changed were otherwise",
}


def show_why_not(found: WhyNot, screen: Console, depth: int, everything: bool) -> None:
    """Print how an advice stands, the rules that could give it, and what would bring it about."""
    words = Words(found.run.kb, found.run.memory)
    hanging("", Text(_summary(found, words), style="bold"), screen)
    if found.standing == "advised":
        return
    branches = Branches(found.run, depth, fold_proven=not everything)
    if found.withheld_by:
        tree = Tree(Text("It is given, and withheld:"), guide_style="dim")
        for node in found.withheld_by:
            branches.add(tree, node)
        screen.print(tree)
    _rules(found, screen, branches, everything)
    repairer = Repairer(found.run.kb, found.run.scenario)
    for effort, heading in HEADINGS.items():
        _repairs(heading, [one for one in found.repairs if one.effort == effort], repairer, words, screen)
    if not found.repairs:
        screen.print()
        hanging("", Text("No small change of what is given was found that would bring it about."), screen)


def _summary(found: WhyNot, words: Words) -> str:
    text = words.fill(found.advice.text).rstrip(".")
    if found.standing == "advised":
        return f"“{text}” is advised here; explain shows why."
    if found.standing == "withheld":
        return f"“{text}” is given by a rule here, and withheld by another."
    if len(found.rules) == 1:
        return f"“{text}” is not advised here: the one rule that could give it lacks something."
    return f"“{text}” is not advised here: none of the {len(found.rules)} rules that could give it has all it needs."


def _rules(found: WhyNot, screen: Console, branches: Branches, everything: bool) -> None:
    rules = [node for node in found.rules if node.status != "proven"]
    if found.standing == "withheld":
        # What matters is what took it back; the rules that gave it have fired.
        return
    shown = rules if everything else rules[:MOST_RULES]
    for node in shown:
        screen.print()
        tree = Tree(branches.label(node), guide_style="dim")
        for child in sorted(node.children, key=_unmet_first):
            branches.add(tree, child)
        screen.print(tree)
    if len(rules) > len(shown):
        screen.print(Text("\nFurther away"))
        for node in rules[len(shown):]:
            lacking = [child.statement for child in node.children if child.status != "proven"]
            hanging("  • ", Text(f"rule {_id(node)} lacks that {joined(lacking)}"), screen)
        screen.print(Text("  (with --all in full)", style="dim"))


def _unmet_first(node: Node) -> int:
    return ("failed", "unknown", "proven").index(node.status)


def _id(node: Node) -> str:
    return node.rule.id if node.rule else ""


def _repairs(heading: str, repairs: Sequence[Repair], repairer: Repairer, words: Words, screen: Console) -> None:
    for n, repair in enumerate(repairs):
        if not n:
            screen.print(Text(f"\n{heading}", style="bold"))
        text = Text(sentence(repair.changes, repairer, words))
        text.append(f"  ({'; '.join(as_given(change) for change in repair.changes)})", "dim")
        hanging("  • ", text, screen)


def sentence(changes: Iterable[Fact], repairer: Repairer, words: Words) -> str:
    """Changes as one sentence: the deeds first, then what has to be so besides."""
    deeds = [words.fill(repairer.way(change)) for change in changes if repairer.effort(change) == "do"]
    rest = [words.fact(change) for change in changes if repairer.effort(change) != "do"]
    if not deeds or any(repairer.effort(change) == "cannot" for change in changes):
        return joined([words.fact(change) for change in changes])
    return joined(deeds) + (f", if {joined(rest)}" if rest else "")


def as_given(change: Fact) -> str:
    """A change as what-if takes it."""
    if change.holds and isinstance(change.value, str) and change.value == "(none)":
        return f"{change.key}=[]"
    return f"{change.key}={change.value}" if change.holds else f"{change.key}={{{change.value}: no}}"
