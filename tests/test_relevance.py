"""Questions are decided, not guessed: every one asked has a pair of runs that differ, every other none."""

from __future__ import annotations

from collections.abc import Iterator

from completions import Table, count, run, scenario, table
from hypothesis import assume, given, settings
from netiquette.engine.facts import Fact, Given
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.questions import questions
from netiquette.engine.relevance import Relevance, Witness
from netiquette.engine.suppose import changed, facts_of
from strategies import cases

Case = tuple[KnowledgeBase, dict[Fact, Given]]
# As many runs as an exhaustive check may take.
MOST_RUNS = 1_500

some = settings(max_examples=60, deadline=None)


def _matters(found: Table, key: str) -> bool:
    """Whether two combinations that differ only in one attribute, unknown in one of them, differ in advice."""
    of_key = [n for n, slot in enumerate(found.slots) if slot[0] == key]
    for state, advice in found.advice.items():
        open_ = tuple(() if n in of_key and len(found.choices[n]) > 1 else facts for n, facts in enumerate(state))
        without = found.advice[open_]
        if advice is not None and without is not None and advice != without:
            return True
    return False


def _live(kb: KnowledgeBase, facts: dict[Fact, Given], more: set[Fact]) -> frozenset[str] | None:
    return run(kb, list(facts_of(changed(kb, scenario(facts), more))))


def _holds(kb: KnowledgeBase, facts: dict[Fact, Given], key: str, witness: Witness) -> Iterator[bool]:
    """What makes a witness one."""
    yield all(fact.key == key for fact in witness.answer)
    yield all(fact.key != key and fact not in facts for fact in witness.company)
    without = _live(kb, facts, set(witness.company))
    having = _live(kb, facts, {*witness.company, *witness.answer})
    yield without is not None and having is not None and without ^ having == witness.changes


@some
@given(cases())
def test_what_matters_and_what_does_not_is_what_all_completions_say(case: Case) -> None:
    kb, facts = case
    assume(count(kb, facts) <= MOST_RUNS)
    relevance, every = Relevance(kb, scenario(facts)), table(kb, facts)
    # A scenario that contradicts itself is refused before anybody asks.
    assume(None not in every.advice.values())
    for key in relevance.unknown():
        witness = relevance.witness(key)
        assert (witness is not None) == _matters(every, key), key
        if witness:
            assert all(_holds(kb, facts, key, witness)), key


@some
@given(cases())
def test_what_changes_the_advice_alone_does_so_without_company(case: Case) -> None:
    kb, facts = case
    relevance = Relevance(kb, scenario(facts))
    for key in relevance.unknown():
        witness = relevance.alone(key)
        if witness:
            assert not witness.company
            assert all(_holds(kb, facts, key, witness))


@some
@given(cases())
def test_no_question_is_asked_in_vain_and_none_is_missing_where_one_matters(case: Case) -> None:
    kb, facts = case
    assume(count(kb, facts) <= MOST_RUNS)
    every = table(kb, facts)
    assume(None not in every.advice.values())
    asked = questions(kb, scenario(facts))
    assert all(_matters(every, question.key) for question in asked)
    relevance = Relevance(kb, scenario(facts))
    if not asked:
        assert not any(_matters(every, key) for key in relevance.unknown())
