"""Why an advice is not given, in words for every format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...engine.clauses import joined
from ...engine.facts import Fact
from ...engine.proof import Node
from ...engine.repairs import Effort, Repair, Repairer
from ...engine.whynot import WhyNot
from ...engine.words import Words
from .outline import Outline, Step
from .sections import Point, Report, Section

# Rules that are shown with all their conditions unless everything is asked for.
MOST_RULES = 2
WITHHELD, FURTHER = "It is given, and withheld", "Further away"
RULES = "What could give it, nearest first"
HEADINGS: dict[Effort, str] = {
    "find out": "Still open: it would be advised if",
    "do": "In your hands: you could",
    "cannot": "Out of your hands, or nothing to aim at: it would be advised if",
}


def why_not_report(found: WhyNot, depth: int, everything: bool) -> Report:
    """How an advice stands, the rules that could give it, and what would bring it about."""
    lead = summary(found)
    if found.standing == "advised":
        return Report(lead, ())
    outline = Outline(found.run, depth, folded=not everything)
    if found.standing == "withheld":
        sections = [Section(WITHHELD, steps=[rule_step(outline, node) for node in found.withheld_by])]
    else:
        sections = list(_rules(found, outline, everything))
    return Report(lead, [*sections, *repairs(found)])


def summary(found: WhyNot) -> str:
    """How an advice stands, in a sentence."""
    text = Words(found.run.kb, found.run.memory).fill(found.advice.text).rstrip(".")
    if found.standing == "advised":
        return f"“{text}” is advised here; explain shows why."
    if found.standing == "withheld":
        return f"“{text}” is given by a rule here, and withheld by another."
    if len(found.rules) == 1:
        return f"“{text}” is not advised here: the one rule that could give it lacks something."
    return f"“{text}” is not advised here: none of the {len(found.rules)} rules that could give it has all it needs."


def lacking(found: WhyNot) -> list[Node]:
    """The rules that could give the advice and lack something, nearest first.

    Where it is withheld there is none to show: what matters is what took it back.
    """
    return [] if found.standing != "not given" else [node for node in found.rules if node.status != "proven"]


def rule_step(outline: Outline, node: Node) -> Step:
    """A rule in words, what is not met before what is."""
    return outline.step(unmet_first(node))


def unmet_first(node: Node) -> Node:
    """A rule whose conditions come by how they stand."""
    order = ("failed", "unknown", "proven")
    return replace(node, children=tuple(sorted(node.children, key=lambda child: order.index(child.status))))


def _rules(found: WhyNot, outline: Outline, everything: bool) -> Iterator[Section]:
    rules = lacking(found)
    most = len(rules) if everything else MOST_RULES
    for node in rules[:most]:
        yield Section(steps=[rule_step(outline, node)])
    if rules[most:]:
        yield Section(FURTHER, points=[Point(lacks(node)) for node in rules[most:]], remark="(with --all in full)")


def lacks(node: Node) -> str:
    """What a rule lacks, or does, in a sentence."""
    if node.status == "proven":
        return f"rule {node.rule.id if node.rule else ''} withholds it"
    unmet = [child.statement for child in node.children if child.status != "proven"]
    return f"rule {node.rule.id if node.rule else ''} would need: {'; '.join(unmet)}"


def repairs(found: WhyNot) -> Iterator[Section]:
    """What would bring the advice about, in groups by what it asks of the user."""
    repairer, words = Repairer(found.run.kb, found.run.scenario), Words(found.run.kb, found.run.memory)
    for effort, heading in HEADINGS.items():
        points = [_repair(one, repairer, words) for one in found.repairs if one.effort == effort]
        if points:
            yield Section(heading, points=points)
    if not found.repairs:
        yield Section(text="No small change of what is given was found that would bring it about.")


def _repair(one: Repair, repairer: Repairer, words: Words) -> Point:
    return Point(sentence(one.changes, repairer, words), "; ".join(as_given(change) for change in one.changes))


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
