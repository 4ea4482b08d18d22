"""Which unknowns are worth asking for.

A question is asked if its answer can change the advice. Most are decided by trying each answer alone; where
no answer changes anything by itself, those are asked that matter together with others, and a pair of runs
shows that they do (see `relevance`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .abduction import answers, open_keys
from .errors import InputError
from .evaluator import closure, is_met, live
from .facts import Fact, Given, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Advice
from .scenario import Scenario
from .suppose import changed, facts_of

# How long to look for company while somebody waits for an answer.
MOST_TRIED = 50


@dataclass(frozen=True)
class Question:
    """An attribute worth asking for, and the advice that the answer could bring about or take away.

    `decides` is the share of its answers, those alike to every rule counted once, that alone change a leading
    decision; `company` the answers to other questions that it needs to change anything, in one example, and
    nothing if it does so alone.
    """

    key: str
    ask: str
    could_change: frozenset[str]
    decides: float = 0
    company: frozenset[Fact] = frozenset()

    @property
    def decisive(self) -> bool:
        """Whether an answer alone could change a leading decision."""
        return self.decides > 0


def questions(kb: KnowledgeBase, scenario: Scenario) -> list[Question]:
    """The questions, most useful first.

    Those of which more answers change a leading decision come first, and what the scenario speaks of already
    before what it does not. What changes nothing by itself is asked only if nothing else does.
    """
    start = facts_of(scenario)
    memory, fired = closure(kb, start.items())
    ids = {rule.id for rule in fired}
    open_ = [key for key in open_keys(kb, start) if kb.vocabulary[key].ask]
    found = [question for key in open_ for question in _alone(kb, key, memory, ids, scenario)]
    found = found or list(_together(kb, scenario, open_))
    spoken_of = {fact.key.partition(".")[0] for fact in start}
    keys = list(kb.vocabulary)

    def order(one: Question) -> tuple[float, int, bool, int]:
        entity = kb.vocabulary[one.key].entity
        return -one.decides, len(one.company), entity not in spoken_of, keys.index(one.key)

    return sorted(found, key=order)


def _alone(
    kb: KnowledgeBase, key: str, memory: WorkingMemory, fired: set[str], scenario: Scenario
) -> Iterable[Question]:
    """The question for an attribute, if an answer changes the advice by itself."""
    now, changes, turning = live(memory), set[str](), 0
    tried = list(answers(kb, kb.vocabulary[key], memory))
    measured = any(key in one.looked_at for one in scenario.taken)
    for facts in tried:
        if measured or _stirs(kb, key, facts, memory, fired):
            then = _live_with(kb, scenario, facts)
            changes |= now ^ then
            turning += _turns(kb, leading(kb, now), leading(kb, then))
    if changes:
        yield Question(key, kb.vocabulary[key].ask, frozenset(changes), turning / len(tried))


def _live_with(kb: KnowledgeBase, scenario: Scenario, facts: Iterable[Fact]) -> set[str]:
    """The advice after an answer; an answer that can't be leaves it as it is."""
    try:
        return live(closure(kb, facts_of(changed(kb, scenario, facts)).items())[0])
    except InputError:
        return live(closure(kb, facts_of(scenario).items())[0])


def _together(kb: KnowledgeBase, scenario: Scenario, keys: Iterable[str]) -> Iterable[Question]:
    """The questions whose answers change the advice in company; what the search can't decide is not asked."""
    # Imported here, since most answers do without.
    from .relevance import Relevance, UndecidedError

    relevance = Relevance(kb, scenario, MOST_TRIED)
    for key in keys:
        try:
            witness = relevance.witness(key)
        except UndecidedError:
            continue
        if witness:
            yield Question(key, kb.vocabulary[key].ask, witness.changes, company=witness.company)


def _turns(kb: KnowledgeBase, now: set[str], then: set[str]) -> bool:
    """Whether a question that is decided now would be decided otherwise; if none is, whether any would be."""
    decides = {kb.advice[code].decides for code in now}
    return now != (then if not decides else {code for code in then if kb.advice[code].decides in decides})


def _stirs(kb: KnowledgeBase, key: str, facts: Iterable[Fact], memory: WorkingMemory, fired: set[str]) -> bool:
    """Whether an answer makes any rule that looks at it fire, or not fire; else nothing at all can change."""
    then = WorkingMemory()
    then.update([*memory.origins.items(), *((fact, Given(key)) for fact in facts)])
    return any(is_met(rule, then, kb) != (rule.id in fired) for rule in kb.using.get(key, ()))


def leading(kb: KnowledgeBase, codes: Iterable[str]) -> set[str]:
    """Of some live advice, the first decision on each question."""
    first: dict[str, Advice] = {}
    for advice in sorted((kb.advice[code] for code in codes), key=lambda advice: (advice.rank, advice.code)):
        if advice.decides:
            first.setdefault(advice.decides, advice)
    return {advice.code for advice in first.values()}
