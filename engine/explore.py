"""Exploring: which changes to a scenario would turn its leading decisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .abduction import Abducer, Step, can_be_given, distinct_values
from .conditions import Test
from .errors import InputError
from .evaluator import closure, live
from .facts import EMPTY, Fact, WorkingMemory
from .questions import leading
from .repairs import EFFORTS, Effort, Repairer, change_json
from .session import Run, contradictions
from .suppose import changed, facts_of
from .terms import ADVICE, WITHHELD
from .vocabulary import YES

# Pairs that are tried; all singles together are a few hundred.
MOST_PAIRS = 2_000

# For each question that is decided, the advice that leads on it.
Decisions = dict[str, str]


@dataclass(frozen=True)
class Turn:
    """Changes after which a question is decided otherwise, or no more; no part of them does the same."""

    changes: tuple[Fact, ...]
    effort: Effort
    decisions: Decisions


class Explorer:
    """Tries every single change of one scenario, then pairs of those that turn nothing alone."""

    def __init__(self, run: Run) -> None:
        self.run, self.kb = run, run.kb
        self.repairer = Repairer(run.kb, run.scenario)
        self._quiet: list[Fact] = []
        self.decisions = self._decisions(run.memory)
        self.singles = sorted(self._changes(), key=self._order)
        self.tried = 0

    def turns(self, most_pairs: int = MOST_PAIRS) -> Iterator[Turn | None]:
        """What each trial does, None for one that turns nothing: all singles, then pairs."""
        self._quiet = []
        for change in self.singles:
            turn = self._try((change,))
            if turn is None:
                self._quiet.append(change)
            yield turn
        if most_pairs:
            yield from self._pairs(most_pairs)

    def _pairs(self, most: int) -> Iterator[Turn | None]:
        """Pairs of which one half leads on from the other, those that take least first."""
        quiet, done = set(self._quiet), set[frozenset[Fact]]()
        towards = self._towards(())
        for one in (change for change in self._quiet if change in towards):
            for other in sorted(self._towards((one,)) & quiet, key=self._order):
                pair = frozenset((one, other))
                if one.key != other.key and pair not in done:
                    if len(done) >= most:
                        return
                    done.add(pair)
                    yield self._try((one, other))

    def _towards(self, changes: tuple[Fact, ...]) -> frozenset[Fact]:
        """Changes that could come next on the way to another decision."""
        scenario = changed(self.kb, self.run.scenario, changes)
        memory, fired = closure(self.kb, facts_of(scenario).items())
        abducer = Abducer(self.kb, memory, {rule.id for rule in fired}, facts_of(scenario),
                          lambda fact: can_be_given(self.kb.vocabulary[fact.key]))  # fmt: skip
        steps: list[Step] = []
        for code, advice in self.kb.advice.items():
            lead = self.decisions.get(advice.decides)
            if lead == code:
                steps += [abducer.prevent(Test(f"{ADVICE}.{code}", "==", (YES,))),
                          abducer.achieve(Test(f"{WITHHELD}.{code}", "==", (YES,)))]  # fmt: skip
            elif advice.decides and (not self.decisions or (lead and advice.rank <= self.kb.advice[lead].rank)):
                steps.append(abducer.advise(code))
        return frozenset().union(*(step.facts for step in steps))

    def _changes(self) -> Iterator[Fact]:
        for key, attribute in self.kb.vocabulary.items():
            if key not in self.kb.using or not can_be_given(attribute):
                continue
            if attribute.kind != "set":
                near = next((fact.value for fact in self.run.memory.about(key)), 0)
                values = distinct_values(self.kb, attribute, near if isinstance(near, (int, float)) else 0)
                changes = [Fact(key, value) for value in values]
            else:
                changes = [Fact(key, member, holds) for member in attribute.values for holds in (True, False)]
                changes.append(Fact(key, EMPTY))
            yield from (change for change in changes if change not in self.run.memory)

    def _order(self, change: Fact) -> tuple[int, int, int, Fact]:
        """What is in the user's power first, then what can be found out; else as in the vocabulary."""
        place = ("do", "find out", "cannot").index(self.repairer.effort(change))
        values = self.kb.vocabulary[change.key].values
        level = values.index(str(change.value)) if change.value in values else -1
        return place, list(self.kb.vocabulary).index(change.key), level, change

    def _decisions(self, memory: WorkingMemory) -> Decisions:
        return {self.kb.advice[code].decides: code for code in leading(self.kb, live(memory))}

    def _try(self, changes: Iterable[Fact]) -> Turn | None:
        self.tried += 1
        changes = tuple(changes)
        try:
            scenario = changed(self.kb, self.run.scenario, changes)
        except InputError:
            return None
        memory, _ = closure(self.kb, facts_of(scenario).items())
        found = self._decisions(memory)
        if self.decisions:
            # Another question that comes up besides does not turn the one that is decided.
            found = {question: found[question] for question in self.decisions if question in found}
        if found == self.decisions or contradictions(self.kb.vocabulary, memory, scenario):
            return None
        effort = max((self.repairer.effort(change) for change in changes), key=EFFORTS.index)
        return Turn(changes, effort, found)


def turns_json(explorer: Explorer, turns: Iterable[Turn]) -> dict[str, Any]:
    """As the published schema of what-if describes it."""
    run = explorer.run
    return {
        "format": "netiquette.what-if/1",
        "kb": run.kb.stamp,
        "scenario": run.scenario.title,
        "decisions": explorer.decisions,
        "tried": explorer.tried,
        "turns": [
            {"changes": [change_json(run, explorer.repairer, change) for change in turn.changes],
             "effort": turn.effort, "decisions": turn.decisions}
            for turn in turns
        ],
    }  # fmt: skip
