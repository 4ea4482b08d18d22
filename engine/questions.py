"""Which unknowns are worth asking for.

A rule that has neither fired nor failed waits for what is unknown; followed through the facts that other
rules could still conclude, that leads to attributes that only the user can fill in. Those whose answer alone
changes the advice come first; each is tried with the plain evaluator.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .conditions import Condition, Test, Truth, Unless, evaluate, key_of, predicate, tests
from .evaluator import closure, is_met
from .facts import Fact, Given, Origin, Value, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Advice, Rule
from .scenario import Scenario
from .terms import ADVICE, WITHHELD
from .vocabulary import Attribute


@dataclass(frozen=True)
class Question:
    """An attribute worth asking for, and the advice that the answer could bring about or take away.

    `decisive` is whether an answer alone could change a leading decision.
    """

    key: str
    ask: str
    could_change: frozenset[str]
    decisive: bool


def questions(kb: KnowledgeBase, scenario: Scenario) -> list[Question]:
    """The questions, most useful first.

    Those that change a leading decision come before those that change anything else, and what the scenario
    speaks of already before what it does not.
    """
    start: list[tuple[Fact, Origin]] = [*scenario.given.items(), *scenario.measured.items()]
    memory, fired = closure(kb, start)
    now, ids = _advice(kb, memory), {rule.id for rule in fired}
    spoken_of = {fact.key.partition(".")[0] for fact in (*scenario.given, *scenario.measured)}
    found = []
    for key, codes in _candidates(kb, memory, ids).items():
        attribute = kb.vocabulary[key]
        if not attribute.ask:
            continue
        changed: set[str] = set()
        leads = False
        for facts in answers(kb, attribute, memory):
            if not _stirs(kb, key, facts, memory, ids):
                continue
            then = _advice(kb, closure(kb, [*start, *((fact, Given(key)) for fact in facts)])[0])
            changed |= now ^ then
            leads = leads or _turns(kb, leading(kb, now), leading(kb, then))
        place = (not changed, not leads, attribute.entity not in spoken_of, list(kb.vocabulary).index(key))
        found.append((place, Question(key, attribute.ask, frozenset(changed or codes), leads)))
    found.sort(key=lambda pair: pair[0])
    # What changes nothing by itself is asked only if nothing else does.
    return [question for place, question in found if place[0] == found[0][0][0]]


def _turns(kb: KnowledgeBase, now: set[str], then: set[str]) -> bool:
    """Whether a question that is decided now would be decided otherwise; if none is, whether any would be."""
    decided = {kb.advice[code].decides for code in now}
    return now != (then if not decided else {code for code in then if kb.advice[code].decides in decided})


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


def _advice(kb: KnowledgeBase, memory: WorkingMemory) -> set[str]:
    given = {fact.key.partition(".")[2] for fact in memory if fact.key.startswith(f"{ADVICE}.")}
    taken = {fact.key.partition(".")[2] for fact in memory if fact.key.startswith(f"{WITHHELD}.")}
    return given - taken


def answers(kb: KnowledgeBase, attribute: Attribute, memory: WorkingMemory) -> Iterator[list[Fact]]:
    """Answers to try: of values that no rule tells apart, one; of numbers, some on either side of each bound."""
    asked = [test for rule in kb.using.get(attribute.key, ()) for test in _tests_of(rule, attribute.key)]
    if attribute.kind == "set":
        known = {fact.value for fact in memory.about(attribute.key)}
        members = [member for member in attribute.values if member not in known]
        groups = {tuple(member in test.values for test in asked): member for member in members}
        yield from ([Fact(attribute.key, member)] for member in groups.values())
        if len(members) == len(attribute.values):
            yield kb.vocabulary.facts(attribute.key, [])
        return
    values: Sequence[Value] = attribute.values
    if attribute.is_number:
        bounds = {float(value) for test in asked for value in test.values}
        values = sorted({int(point) for bound in bounds for point in (bound - 1, bound, bound + 1) if point >= 0})
    predicates = [predicate(test, attribute) for test in asked]
    told_apart = {tuple(holds(value) for holds in predicates): value for value in values}
    yield from ([Fact(attribute.key, value)] for value in told_apart.values())


def _tests_of(rule: Rule, key: str) -> Iterator[Test]:
    for condition in rule.when:
        for part in tests(condition):
            test = part.test if isinstance(part, Unless) else part
            if isinstance(test, Test) and test.key == key:
                yield test


def _candidates(kb: KnowledgeBase, memory: WorkingMemory, fired: set[str]) -> dict[str, set[str]]:
    """Unknown attributes that an open rule waits for, with the advice at the end of the way."""
    waits_for: dict[str, set[str]] = {}

    def behind(head: str) -> set[str]:
        """What the rules that conclude an attribute wait for."""
        if head not in waits_for:
            waits_for[head] = set()
            for rule in kb.concluding.get(head, ()):
                open_to = _undone_by if rule.id in fired else _waits_for
                waits_for[head] |= open_to(rule, memory, kb)
        return waits_for[head]

    found: dict[str, set[str]] = {}
    for code in kb.advice:
        todo = [f"{ADVICE}.{code}", f"{WITHHELD}.{code}"]
        seen = set(todo)
        while todo:
            new = behind(todo.pop()) - seen
            seen |= new
            todo += new
        for key in seen:
            found.setdefault(key, set()).add(code)
    return found


def _waits_for(rule: Rule, memory: WorkingMemory, kb: KnowledgeBase) -> set[str]:
    """What a rule that has not fired needs to know next; nothing if a condition has failed for good."""
    unknown: list[Condition] = []
    for condition in rule.when:
        truth = evaluate(condition, memory, kb.vocabulary).truth
        if truth is Truth.FAILED:
            return set()
        if truth is Truth.UNKNOWN:
            unknown.append(condition)
    # In the order of the rule's conditions: no sense in asking when before it is known whether.
    return {part.key for condition in unknown[:1] for part in tests(condition) if isinstance(part, Test)}


def _undone_by(rule: Rule, memory: WorkingMemory, kb: KnowledgeBase) -> set[str]:
    """What a rule that fired took for absent, and would not fire if it were known."""
    return {
        key_of(part)
        for condition in rule.when
        for part in tests(condition)
        if not isinstance(part, Test) and not evaluate(part, memory, kb.vocabulary).facts
    }
