"""A faulty knowledge base does not load, and the message says where the fault is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from netiquette.engine.check import MOST_ALTERNATIVES, assemble
from netiquette.engine.conditions import Condition, Test, any_of, unless
from netiquette.engine.errors import KnowledgeError
from netiquette.engine.facts import Fact
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.parameters import Names, Parameter
from netiquette.engine.rules import Advice, Disagreement, Document, Item, Rule, RuleSet, Side
from netiquette.engine.terms import Conclusion, Entity, advise, advised, withheld, withhold
from netiquette.engine.vocabulary import Attribute, Vocabulary
from netiquette.kb import load

a, param = Entity("a"), Names()
GOOD = Rule("good", (a.yn == "yes",), advise.go, "may", "it is so", ("item-1",))


def vocabulary() -> Vocabulary:
    v = Vocabulary()
    v.entity("a", "anything")
    v.yn("a.yn", "yes or no")
    v.symbol("a.symbol", "one of three", dict.fromkeys(("red", "green", "blue"), ""))
    v.ordered("a.level", "a level", dict.fromkeys(("low", "high"), ""))
    v.set("a.set", "some of many", dict.fromkeys("abcdefghij", ""))
    v.number("a.number", "a number")
    v.number("a.whole", "a whole number", whole=True)
    v.text("a.text", "a text")
    v.date("a.date", "a date")
    v.raw("a.raw", "raw material", {"type": "array"})
    v.yn("a.derived", "something concluded", derived=True)
    v.yn("a.other", "something else concluded", derived=True)
    v.ordered("a.rising", "a level that is concluded", dict.fromkeys(("low", "high"), ""), derived=True)
    v.set("a.grown", "a set that is concluded", dict.fromkeys("ab", ""), derived=True)
    return v


def build(*rules: Rule, **changes: Any) -> KnowledgeBase:
    parts: dict[str, Any] = {
        "name": "test", "version": "1", "vocabulary": vocabulary(), "documents": [Document("doc", "Document")],
        "items": [Item("item-1", "doc", "Section", "1", "rule", "gist")], "advice": [Advice("go", "do", "Go.", 1)],
        "parameters": [Parameter("limit", 3, "a guess")],
    }  # fmt: skip
    return assemble(rules=[GOOD, *rules], **{**parts, **changes})


def fault(*rules: Rule, **changes: Any) -> str:
    with pytest.raises(KnowledgeError) as error:
        build(*rules, **changes)
    return str(error.value)


def on(*when: Condition, **changes: Any) -> Rule:
    """A rule that is good but for its conditions."""
    return replace(GOOD, **{"id": "bad-1", "when": when, **changes})


def test_the_knowledge_base_without_faults_loads() -> None:
    good = build(
        on(a.symbol.one_of("red", "green"), a.level < "high", a.set.has("a", "b"), a.number >= param.limit),
        on(a.rising >= "high", a.grown.lacks("b"), a.derived.is_unknown(), unless(a.date < "2026-03-04"), id="bad-2"),
        on(any_of(a.yn == "no", unless(a.text == "x")), then=a.rising.becomes("high"), id="bad-3"),
        on(advised.go, then=withhold.go, id="bad-4"),
        on(a.yn == "no", then=a.grown.becomes("a"), id="bad-5", because="see {a.text} and {{this}}"),
    )
    assert list(good.rules) == ["good", "bad-1", "bad-2", "bad-3", "bad-4", "bad-5"]
    assert good.rules["bad-1"].when[3] == (a.number >= 3)


# --- conditions ---


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        (a.nothing == "yes", "a.nothing is not declared"),
        (a.symbl == "red", "a.symbl is not declared (did you mean a.symbol?)"),
        (a.nothing.is_unknown(), "a.nothing is not declared"),
        (unless(a.nothing == "yes"), "a.nothing is not declared"),
        (any_of(a.yn == "yes", a.nothing == "yes"), "a.nothing is not declared"),
        (advised.stay, "advice.stay is not declared"),
        (withheld.stay, "withheld.stay is not declared"),
        (a.raw == "x", "a.raw is raw material"),
        (a.raw.is_unknown(), "a.raw is raw material"),
        (a.yn == "maybe", "'maybe': not allowed, it takes one of yes, no"),
        (a.yn == True, "True: not allowed"),  # noqa: E712
        (a.symbol == "gren", "'gren': not allowed, it takes one of red, green, blue (did you mean green?)"),
        (a.symbol.one_of("red", "pink"), "'pink': not allowed"),
        (a.symbol != "pink", "'pink': not allowed"),
        (a.level >= "medium", "'medium': not allowed, it takes one of low, high"),
        (a.set.has("a", "z"), "'z': not allowed"),
        (a.set.lacks("z"), "'z': not allowed"),
        (unless(a.set.has("z")), "'z': not allowed"),
        (any_of(a.yn == "yes", a.set.has("z")), "'z': not allowed"),
        (a.number < "3", "'3': not allowed, it takes a number"),
        (a.number < True, "True: not allowed"),
        (a.whole == 1.5, "1.5: not allowed, it takes a whole number"),
        (a.text == 3, "3: not allowed, it takes a text"),
        (a.date < 20260304, "20260304: not allowed, it takes a date"),
        (a.set == "a", "a.set ==: does not go with set"),
        (a.set != "a", "a.set !=: does not go with set"),
        (a.set.one_of("a"), "a.set in: does not go with set"),
        (a.symbol.has("red"), "a.symbol has: does not go with symbol"),
        (a.number.lacks(1), "a.number lacks: does not go with number"),
        (a.yn.is_empty(), "a.yn empty: does not go with yn"),
        (a.symbol < "green", "a.symbol <: does not go with symbol"),
        (a.yn >= "no", "a.yn >=: does not go with yn"),
        (a.text > "m", "a.text >: does not go with text"),
        (a.set.has(), "a.set has: names no"),
        (a.set.lacks(), "a.set lacks: names no"),
        (a.symbol.one_of(), "a.symbol in: names no"),
        (a.rising == "high", "a.rising ==: a derived level can still rise"),
        (a.rising != "high", "a.rising !=: a derived level can still rise"),
        (a.rising < "high", "a.rising <: a derived level can still rise"),
        (a.rising <= "low", "a.rising <=: a derived level can still rise"),
        (a.rising.one_of("low"), "a.rising in: a derived level can still rise"),
        (unless(a.rising == "high"), "a.rising ==: a derived level can still rise"),
        (any_of(), "any_of() without alternatives"),
        (a.number < param.limits, "parameter 'limits' is not declared"),
        (unless(a.number < param.limits), "parameter 'limits' is not declared"),
        (a.yn == param.limit, "3: not allowed"),
    ],
    ids=str,
)  # fmt: skip
def test_a_wrong_condition_is_refused(condition: Condition, told: str) -> None:
    message = fault(on(condition))
    assert message.startswith("rule bad-1: ")
    assert told in message


def test_a_rule_without_conditions_is_refused() -> None:
    assert fault(on()) == "rule bad-1: has no condition"


def test_too_many_alternatives_are_refused() -> None:
    pair = any_of(a.yn == "yes", a.symbol == "red")
    build(on(*[pair] * 4))
    assert MOST_ALTERNATIVES == 2**4
    assert fault(on(*[pair] * 5)).startswith("rule bad-1: has 32 combinations of alternatives")


def test_an_exception_for_many_members_counts_as_alternatives() -> None:
    """Not to lack all of them is to have one or the other."""
    build(on(unless(a.set.lacks(*"abcd")), unless(a.set.lacks(*"efgh"))))
    assert "has 25 combinations" in fault(on(unless(a.set.lacks(*"abcde")), unless(a.set.lacks(*"fghij"))))


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: a.yn == "yes" and a.number > 3,
        lambda: not a.yn == "yes",  # noqa: SIM201
        lambda: 1 <= a.number <= 3,
        lambda: a.yn == "yes" or a.yn.is_unknown(),
        lambda: not a.yn.is_unknown(),
        lambda: unless(a.yn == "yes") and a.number > 3,
        lambda: any_of(a.yn == "yes") or a.yn == "no",
    ],
    ids=["and", "not", "between", "or", "not unknown", "unless and", "any or"],
)
def test_conditions_are_no_truth_values(wrong: Callable[[], object]) -> None:
    """Python would silently keep one of the two."""
    with pytest.raises(TypeError, match="any_of"):
        wrong()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda: any_of(any_of(a.yn == "yes"), a.yn == "no"), "any_of"),
        (lambda: any_of(a.yn == "yes", a.derived), "any_of"),
        (lambda: unless(a.yn.is_unknown()), "unless"),
        (lambda: unless(any_of(a.yn == "yes")), "unless"),
        (lambda: unless(unless(a.yn == "yes")), "unless"),
    ],
)
def test_conditions_nest_only_so_far(wrong: Callable[[], object], told: str) -> None:
    with pytest.raises(TypeError, match=told):
        wrong()


# --- conclusions and the rest of a rule ---


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"then": a.nothing.becomes("yes")}, "concludes a.nothing, which is not declared"),
        ({"then": advise.stay}, "concludes advice.stay, which is not declared"),
        ({"then": advise.goo}, "concludes advice.goo, which is not declared (did you mean advice.go?)"),
        ({"then": withhold.stay}, "concludes withheld.stay, which is not declared"),
        ({"then": a.symbol.becomes("red")}, "concludes a.symbol, which is not declared as derived"),
        ({"then": a.raw.becomes("red")}, "concludes a.raw, which is not declared as derived"),
        ({"then": a.derived.becomes("perhaps")}, "concludes a.derived = 'perhaps'; it takes one of yes, no"),
        ({"then": a.grown.becomes("z")}, "concludes a.grown = 'z'"),
        ({"then": Conclusion(Fact("a.grown", "a", False))}, "concludes a.grown lacks a"),
        ({"strength": "mild"}, "strength 'mild' is none of must, should"),
        ({"items": ()}, "names no source"),
        ({"items": ("item-2",)}, "source 'item-2' is not among the items (did you mean item-1?)"),
        ({"items": ("item-1", "unheard")}, "source 'unheard' is not among the items"),
        ({"because": ""}, "has no because"),
        ({"because": "you like {a.symbl}"}, "unknown placeholder {a.symbl} (did you mean a.symbol?)"),
        ({"because": "you like {}"}, "unknown placeholder {}"),
        ({"because": "you like {a.symbol"}, "'you like {a.symbol'"),
        ({"settles": "K7"}, "settles 'K7', which is not declared"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_wrong_rule_is_refused(changes: dict[str, Any], told: str) -> None:
    message = fault(on(a.yn == "yes", **changes))
    assert message.startswith("rule bad-1: ")
    assert told in message


def test_a_rule_set_refuses_what_is_no_condition_or_conclusion() -> None:
    rules = RuleSet()
    for when, then in (([True], advise.go), ([a.yn], advise.go), ([a.yn == "yes"], advised.go), ([], "go")):
        with pytest.raises(KnowledgeError, match="rule bad-1: "):
            rules.rule("bad-1", when=when, then=then, strength="may", because="it is so")  # type: ignore[arg-type]
    assert rules.rules == []


@pytest.mark.parametrize(
    "rules",
    [
        [on(a.derived.is_unknown(), then=a.derived.becomes("yes"))],
        [on(unless(a.derived == "no"), then=a.derived.becomes("yes"))],
        [on(any_of(a.yn == "yes", a.derived.is_unknown()), then=a.derived.becomes("yes"))],
        [
            on(unless(a.derived == "yes"), then=a.other.becomes("yes")),
            on(a.other == "yes", then=a.derived.becomes("yes"), id="bad-2"),
        ],
        [
            on(a.derived.is_unknown(), then=a.other.becomes("yes")),
            on(a.other.is_unknown(), then=a.derived.becomes("yes"), id="bad-2"),
        ],
        [on(unless(withheld.go), then=withhold.go)],
        [
            on(advised.go, then=a.derived.becomes("yes")),
            on(unless(a.derived == "yes"), id="bad-2"),
        ],
    ],
    ids=["unknown", "unless", "alternative", "through another", "two", "withheld", "advice"],
)
def test_a_circle_through_a_negation_is_refused(rules: list[Rule]) -> None:
    message = fault(*rules)
    assert message.startswith(("rule bad-1: ", "rule bad-2: ", "rule good: "))
    assert "depends on its own absence" in message


def test_a_circle_without_negation_is_fine() -> None:
    kb = build(
        on(a.derived == "yes", then=a.other.becomes("yes")),
        on(a.other == "yes", then=a.derived.becomes("yes"), id="bad-2"),
        on(unless(a.other == "yes"), then=advise.go, id="bad-3"),
    )
    assert kb.strata == {"a.derived": 0, "a.other": 0, "advice.go": 1}


# --- everything else ---

SIDES = (Side("one", ("good",)), Side("other", ("good",)))


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"items": [Item("item-1", "docc", "S", "1", "rule", "g")]}, "item item-1: document 'docc' is not declared"),
        ({"items": [Item("item-1", "doc", "S", "1", "rule", "g")] * 2}, "item item-1: declared twice"),
        ({"documents": [Document("doc", "D")] * 2}, "document doc: declared twice"),
        ({"advice": [Advice("go", "do", "Go.", 1)] * 2}, "advice go: declared twice"),
        ({"parameters": [Parameter("limit", 1, "x")] * 2}, "parameter limit: declared twice"),
        ({"parameters": [Parameter("limit", 1, "x", ("item-9",))]}, "parameter limit: source 'item-9'"),
        ({"advice": [Advice("go", "do", "Go.", 1), Advice("stay", "do", "Stay.", 2)]}, "advice stay: no rule gives it"),
        ({"advice": [Advice("go", "run", "Go.", 1)]}, "advice go: kind 'run' is none of do, wait"),
        ({"advice": [Advice("go", "do", "Go to {a.place}.", 1)]}, "advice go: text names the unknown placeholder"),
        ({"advice": [Advice("go", "do", "Go.", 1, headline="{a.b}")]}, "advice go: text names the unknown placeholder"),
        ({"advice": [Advice("go", "do", "Go.", 1, dates=("a.date", "a.text"))]}, "advice go: a.text is not a declared"),
        ({"advice": [Advice("go", "do", "Go.", 1, dates=("a.date", "a.end"))]}, "advice go: a.end is not a declared"),
        ({"advice": [Advice("go", "do", "Go.", 1, background=("item-7",))]}, "advice go: background 'item-7'"),
        ({"disagreements": [Disagreement("K1", "?", (SIDES[0], Side("x", ("bda",))), "scope", "")]},
         "disagreement K1: rule 'bda' does not exist"),
        ({"disagreements": [Disagreement("K1", "?", (SIDES[0], Side("x {y}", ("good",))), "scope", "")]},
         "disagreement K1: text names the unknown placeholder {y}"),
        ({"disagreements": [Disagreement("K1", "?", SIDES, "scope", "ask {y}")]},
         "disagreement K1: text names the unknown placeholder {y}"),
        ({"disagreements": [Disagreement("K1", "?", SIDES, "scope", "")] * 2}, "disagreement K1: declared twice"),
    ],
    ids=lambda value: str(value)[:70],
)  # fmt: skip
def test_a_wrong_part_is_refused(changes: dict[str, Any], told: str) -> None:
    assert told in fault(**changes)


def test_a_rule_that_stands_twice_is_refused() -> None:
    assert fault(GOOD) == "rule good: declared twice"


def test_every_fault_is_told_at_once() -> None:
    lines = fault(on(a.nothing == 1, a.yn == "maybe", items=()), on(id="bad-2")).splitlines()
    assert [line.split(":")[0] for line in lines] == ["rule bad-1"] * 3 + ["rule bad-2"]


@pytest.mark.parametrize(
    ("attribute", "told"),
    [
        (Attribute("a.yn", "yn", "again", ("yes", "no")), "a.yn: declared twice"),
        (Attribute("b.yn", "yn", "elsewhere", ("yes", "no")), "b.yn: entity 'b' is not declared"),
    ],
)
def test_a_wrong_attribute_is_refused(attribute: Attribute, told: str) -> None:
    with pytest.raises(KnowledgeError, match=told):
        vocabulary().declare(attribute)


@pytest.mark.parametrize(
    "words", [{"yes": "{a.place} is far"}, {"ask": "Is {a.place} far?"}, {"no": "not {"}, {"otherwise": "{a.text}"},
              {"noun": "the {a.text}"}]
)  # fmt: skip
def test_the_words_of_an_attribute_are_checked(words: dict[str, str]) -> None:
    v = vocabulary()
    v.yn("a.far", "how far", **words)
    assert fault(vocabulary=v).startswith("attribute a.far: ")


def test_the_words_of_an_attribute_may_name_others() -> None:
    v = vocabulary()
    v.number("a.miles", "how far", says="{a.text} is {value} miles away", ask="How far is {a.text}?")
    build(vocabulary=v)


def test_the_project_loads() -> None:
    kb = load()
    assert kb.rules
    assert kb.advice


def test_a_test_is_what_it_says() -> None:
    """Terms only note what was written."""
    assert (a.number >= 3) == Test("a.number", ">=", (3,))
    assert a.set.has("a", "b") == Test("a.set", "has", ("a", "b"))
    assert a.derived.becomes("yes") == Conclusion(Fact("a.derived", "yes"))
