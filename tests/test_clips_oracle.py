"""An independent judge: CLIPS runs the same rules over the same facts and must come to the same end.

The translation shares nothing with the engine but the rules and their strata, which become saliences.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from netiquette.engine.conditions import AnyOf, Condition, Test, Unknown, Unless
from netiquette.engine.evaluator import closure
from netiquette.engine.facts import EMPTY, Fact, Given, Value
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.rules import Rule
from netiquette.kb import load
from strategies import givens, knowledge_bases

clips = pytest.importorskip("clips", reason="clipspy is not installed")

KB = load()
TEMPLATES = ("(deftemplate fact (slot key) (slot value) (slot holds))", "(deftemplate fired (slot rule))")


class Oracle:
    """A knowledge base as CLIPS text, in a CLIPS environment of its own."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self.kb = kb
        self.environment = clips.Environment()
        for construct in (*TEMPLATES, *map(self.rule, kb.rules.values())):
            self.environment.build(construct)

    def rule(self, rule: Rule) -> str:
        variables = (f"?v{n}" for n in itertools.count())
        when = " ".join(self.condition(condition, variables) for condition in rule.when)
        salience = f"(declare (salience {-self.kb.stratum(rule)}))"
        return f'(defrule {rule.id} {salience} {when} => (assert {self.fact(rule.fact)} (fired (rule "{rule.id}"))))'

    def condition(self, condition: Condition, variables: Iterator[str]) -> str:
        if isinstance(condition, AnyOf):
            return f"(or {' '.join(self.condition(part, variables) for part in condition.alternatives)})"
        if isinstance(condition, Unknown):
            return f'(not (fact (key "{condition.key}")))'
        if isinstance(condition, Unless):
            return f"(not {self.condition(condition.test, variables)})"
        return self.test(condition, variables)

    def test(self, test: Test, variables: Iterator[str]) -> str:
        def having(value: str, holds: str = "yes") -> str:
            return f'(fact (key "{test.key}") (value {value}) (holds {holds}))'

        values = [self.value(test.key, value) for value in test.values]
        if test.operator == "empty":
            return having(json.dumps(EMPTY))
        if test.operator == "lacks":
            return f"(and {' '.join(having(value, 'no') for value in values)})"
        if test.operator in ("has", "==", "in"):
            return having("|".join(values))
        if test.operator == "!=":
            return having("&".join(f"~{value}" for value in values))
        name = next(variables)
        text = self.kb.vocabulary[test.key].kind == "date"
        compared = f"(str-compare {name} {values[0]}) 0" if text else f"{name} {values[0]}"
        return having(f"{name}&:({test.operator} {compared})")

    def value(self, key: str, value: Value) -> str:
        """Levels by their rank, numbers as floats, since CLIPS tells 1 from 1.0; the rest as strings."""
        attribute = self.kb.vocabulary[key]
        if attribute.kind == "ordered":
            return str(attribute.values.index(str(value)))
        return str(float(value)) if isinstance(value, (int, float)) else json.dumps(value, ensure_ascii=False)

    def fact(self, fact: Fact) -> str:
        holds = "yes" if fact.holds else "no"
        return f'(fact (key "{fact.key}") (value {self.value(*fact[:2])}) (holds {holds}))'

    def run(self, facts: dict[Fact, Given]) -> tuple[set[tuple[Any, ...]], set[str]]:
        """The facts at the end, and the rules that fired."""
        self.environment.reset()
        for fact in facts:
            self.environment.assert_string(self.fact(fact))
        self.environment.run()
        found, fired = map(self.environment.find_template, ("fact", "fired"))
        return (
            {(fact["key"], fact["value"], fact["holds"] == "yes") for fact in found.facts()},
            {fact["rule"] for fact in fired.facts()},
        )

    def ranked(self, fact: Fact) -> tuple[Any, ...]:
        """A fact of ours as it looks in CLIPS."""
        return (fact.key, json.loads(self.value(fact.key, fact.value)), fact.holds)

    def check(self, facts: dict[Fact, Given]) -> None:
        memory, rules = closure(self.kb, facts.items())
        found, fired = self.run(facts)
        assert found == {self.ranked(fact) for fact in memory}
        assert fired == {rule.id for rule in rules}


@pytest.fixture(scope="module")
def oracle() -> Oracle:
    return Oracle(KB)


@settings(max_examples=60, deadline=None)
@given(facts=givens(KB))
def test_clips_agrees_on_the_knowledge_base(oracle: Oracle, facts: dict[Fact, Given]) -> None:
    oracle.check(facts)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_clips_agrees_on_any_rules(data: st.DataObject) -> None:
    kb = data.draw(knowledge_bases())
    judge = Oracle(kb)
    for _ in range(2):
        judge.check(data.draw(givens(kb)))


def test_the_oracle_knows_better(oracle: Oracle) -> None:
    """CLIPS is asked in earnest: with one rule fewer it comes to another end."""
    facts = {Fact("view.direction", "they_viewed_me"): Given("view.direction")}
    judge = Oracle(KB)
    judge.check(facts)
    judge.environment.find_rule("viewer-07").undefine()
    assert judge.run(facts) != oracle.run(facts)
