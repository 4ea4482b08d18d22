"""The ledger: for every item of the documents, where it is encoded and in which scenarios it shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .knowledge import KnowledgeBase
from .rules import Item
from .session import Run
from .terms import ADVICE
from .vocabulary import YES


@dataclass
class Entry:
    """One item: the rules, parameters and advice that carry it, and the places of scenarios where they did."""

    item: Item
    rules: list[str]
    parameters: list[str]
    background: list[str]
    scenarios: list[str] = field(default_factory=list)

    @property
    def places(self) -> list[str]:
        """Where the item is encoded, in words; empty if nowhere."""
        named = (("rule", self.rules), ("parameter", self.parameters), ("background of", self.background))
        return [f"{what}{'s' * (what == 'rule' and len(ids) > 1)} {', '.join(ids)}" for what, ids in named if ids]

    def shows_in(self, run: Run) -> bool:
        """Whether a rule of the item fired, or an advice that it explains was given."""
        fired = {rule.id for rule in run.fired}
        return not fired.isdisjoint(self.rules) or any(
            fact.key in {f"{ADVICE}.{code}" for code in self.background} and fact.value == YES for fact in run.memory
        )


def ledger(kb: KnowledgeBase, runs: Iterable[Run] = ()) -> list[Entry]:
    """An entry for each item, in the order of the documents."""
    entries = [
        Entry(
            item,
            [rule.id for rule in kb.in_order if item.id in rule.items],
            [parameter.name for parameter in kb.parameters.values() if item.id in parameter.items],
            [advice.code for advice in kb.advice.values() if item.id in advice.background],
        )
        for item in kb.items.values()
    ]
    for run in runs:
        for entry in entries:
            if entry.shows_in(run):
                entry.scenarios.append(run.scenario.place)
    return entries
