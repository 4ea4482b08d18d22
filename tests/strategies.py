"""What Hypothesis draws: given facts for any knowledge base, and small knowledge bases themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from netiquette.engine.abduction import tests_of
from netiquette.engine.check import assemble
from netiquette.engine.conditions import AnyOf, Condition, Test, Unknown, Unless, key_of, tests
from netiquette.engine.facts import Fact, Given
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.rules import Advice, Document, Item, Rule
from netiquette.engine.terms import Conclusion, advise, advised, withhold
from netiquette.engine.vocabulary import Attribute, Vocabulary

Values = dict[str, Any]


# --- given facts ---


def values(kb: KnowledgeBase, attribute: Attribute) -> st.SearchStrategy[Any]:
    """The values of one attribute as a scenario file may give them; numbers lie near the bounds of rules."""
    tested = (test for rule in kb.using.get(attribute.key, ()) for test in tests_of(rule, attribute.key))
    bounds = {value for test in tested for value in test.values}
    if attribute.kind == "set":
        members = st.sampled_from(attribute.values)
        some = st.lists(members, unique=True, max_size=4)
        return some | st.dictionaries(members, st.sampled_from(("yes", "no", "unknown")), max_size=4)
    if attribute.values:
        return st.sampled_from(attribute.values)
    if attribute.is_number:
        steps = (-1, 0, 1) if attribute.kind == "integer" else (-1, -0.5, 0, 0.5, 1)
        near = {float(bound) + step for bound in bounds or (0,) for step in steps}
        return st.sampled_from(sorted(int(n) if n == int(n) else n for n in near if n >= 0))
    extra = {"2026-02-28", "2026-03-04"} if attribute.kind == "date" else {"", "some text"}
    return st.sampled_from(sorted(extra | {str(bound) for bound in bounds}))


@st.composite
def givens(draw: st.DrawFn, kb: KnowledgeBase, *, derived: bool = True) -> dict[Fact, Given]:
    """Given facts: any attributes, and besides what some rules, and the rules below them, ask for."""
    attributes = [a for a in kb.vocabulary.values() if a.kind != "raw" and not a.internal]
    optional = {a.key: values(kb, a) for a in attributes if not a.derived}
    chosen: Values = draw(st.fixed_dictionaries({}, optional=optional))
    if derived and draw(st.integers(0, 3)) == 0:
        concluded = {a.key: values(kb, a) for a in attributes if a.derived}
        chosen |= draw(st.fixed_dictionaries({}, optional=concluded))
    for rule in draw(st.lists(st.sampled_from(kb.in_order), max_size=4)):
        chosen |= draw(_towards(kb, rule, chosen, 3))
    return {fact: Given(key) for key, value in chosen.items() for fact in kb.vocabulary.facts(key, value)}


@st.composite
def _towards(draw: st.DrawFn, kb: KnowledgeBase, rule: Rule, chosen: Values, depth: int) -> Values:
    """Values that lead to a rule; later conditions outweigh earlier ones, for it need not succeed."""
    found: Values = {}
    for condition in rule.when:
        part = draw(st.sampled_from(list(tests(condition))))
        key = key_of(part)
        if not isinstance(part, Test):
            continue
        if not kb.vocabulary[key].derived:
            found[key] = draw(_meeting(kb, part, {**chosen, **found}.get(key)))
        elif depth and key in kb.concluding:
            below = draw(st.sampled_from(kb.concluding[key]))
            found |= draw(_towards(kb, below, {**chosen, **found}, depth - 1))
    return found


@st.composite
def _meeting(draw: st.DrawFn, kb: KnowledgeBase, test: Test, now: Any) -> Any:
    """A value that meets a test; for a set, what is chosen `now` changed as little as need be."""
    attribute = kb.vocabulary[test.key]
    if attribute.kind == "set":
        if test.operator == "empty":
            return []
        members = [draw(st.sampled_from(test.values))] if test.operator == "has" else list(test.values)
        if isinstance(now, list):
            rest = [member for member in now if member not in members]
            return rest + members if test.operator == "has" else rest
        return {**(now or {}), **dict.fromkeys(members, "yes" if test.operator == "has" else "no")}
    if test.operator in ("==", "in"):
        return draw(st.sampled_from(test.values))
    return draw(values(kb, attribute))


# --- small knowledge bases ---

_INPUTS = (
    ("yn", "in.a"), ("yn", "in.b"), ("symbol", "in.s"), ("ordered", "in.o"), ("set", "in.m"), ("integer", "in.n"),
    ("text", "in.t"), ("date", "in.d"),
)  # fmt: skip
_VALUES = {"symbol": "xyz", "ordered": ("low", "middle", "high"), "set": "pqr"}
_CODES = ("one", "two", "three")
# What may be asked of an attribute, by its kind.
_OPERATORS = {
    "yn": ("==", "!="), "symbol": ("==", "!=", "in"), "set": ("has", "lacks", "empty"), "text": ("==", "!=", "in"),
    "ordered": ("==", "!=", "<", "<=", ">", ">=", "in"), "integer": ("==", "!=", "<", "<=", ">", ">=", "in"),
    "date": ("==", "<", "<=", ">", ">="),
}  # fmt: skip
_POOLS = {"integer": range(4), "text": ("", "t", "u"), "date": ("2026-03-04", "2026-03-05")}


def _declare(vocabulary: Vocabulary, kind: str, key: str, derived: bool = False) -> None:
    more = {"derived": True} if derived else {"ask": f"{key}?"}
    if kind in _VALUES:
        getattr(vocabulary, kind)(key, key, dict.fromkeys(_VALUES[kind], ""), **more)
    elif kind == "integer":
        vocabulary.number(key, key, whole=True, **more)
    else:
        getattr(vocabulary, kind)(key, key, **more)


def _pick(draw: st.DrawFn, choices: Sequence[Any]) -> Any:
    """One of several things; much quicker than `sampled_from`, which is made anew each time."""
    return choices[draw(st.integers(0, len(choices) - 1))]


def _test(draw: st.DrawFn, attribute: Attribute) -> Test:
    level = attribute.kind == "ordered" and attribute.derived
    operator = _pick(draw, (">=", ">") if level else _OPERATORS[attribute.kind])
    pool = attribute.values or _POOLS[attribute.kind]
    most = {"empty": 0, "in": 2, "has": 3, "lacks": 2}.get(operator, 1)
    chosen = [_pick(draw, pool) for _ in range(draw(st.integers(min(most, 1), most)))]
    return Test(attribute.key, operator, tuple(chosen))


def _part(draw: st.DrawFn, plain: list[Attribute], settled: list[Attribute]) -> Test | Unknown | Unless:
    kind = draw(st.integers(0, 2 if settled else 0))
    if kind == 0:
        return _test(draw, _pick(draw, plain))
    attribute = _pick(draw, settled)
    return Unknown(attribute.key) if kind == 1 else Unless(_test(draw, attribute))


def _condition(draw: st.DrawFn, plain: list[Attribute], settled: list[Attribute]) -> Condition:
    """A condition; only of `settled` attributes may it ask the absence."""
    alternatives = draw(st.integers(0, 5))
    if alternatives not in (1, 2):
        return _part(draw, plain, settled)
    return AnyOf(tuple(_part(draw, plain, settled) for _ in range(alternatives)))


@st.composite
def knowledge_bases(draw: st.DrawFn, *, negation: bool = True) -> KnowledgeBase:
    """A small knowledge base: inputs of every kind, derived attributes on three levels, advice on top.

    A rule asks for facts of its own level and those below, but for the absence only of those below.
    """
    vocabulary = Vocabulary()
    for entity in ("in", "out"):
        vocabulary.entity(entity, entity)
    for kind, key in _INPUTS:
        _declare(vocabulary, kind, key)
    inputs = list(vocabulary.values())
    levels: dict[str, int] = {}
    for n in range(draw(st.integers(1, 4))):
        _declare(vocabulary, _pick(draw, ("yn", "symbol", "ordered", "set", "integer")), f"out.{n}", derived=True)
        levels[f"out.{n}"] = draw(st.integers(0, 2))

    def known(below: int) -> list[Attribute]:
        return inputs + 3 * [vocabulary[key] for key, level in levels.items() if level < below]

    def rule(then: Conclusion, level: int, *when: Condition) -> None:
        plain, settled = known(level + 1), known(level) if negation else []
        when += tuple(_condition(draw, plain, settled) for _ in range(draw(st.integers(1, 3))))
        rules.append(Rule(f"r{len(rules)}", when, then, "fact", "because", ("item",)))

    rules: list[Rule] = []
    for key, level in levels.items():
        for _ in range(draw(st.integers(1, 3))):
            rule(Conclusion(Fact(key, _pick(draw, vocabulary[key].values or range(4)))), level)
    codes = _CODES[: draw(st.integers(1, len(_CODES)))]
    for code in codes:
        rule(getattr(advise, code), 3)
        if draw(st.booleans()):
            rule(getattr(withhold, code), 3, getattr(advised, _pick(draw, codes)))
    return assemble(
        name="drawn", version="1", vocabulary=vocabulary, documents=[Document("doc", "Document")],
        items=[Item("item", "doc", "Section", "1", "rule", "gist")],
        advice=[Advice(code, "do", code, n) for n, code in enumerate(codes)], rules=rules,
    )  # fmt: skip


@st.composite
def cases(draw: st.DrawFn, *, negation: bool = True) -> tuple[KnowledgeBase, dict[Fact, Given]]:
    """A small knowledge base with given facts."""
    kb = draw(knowledge_bases(negation=negation))
    return kb, draw(givens(kb))
