"""Checks that a knowledge base passes before anybody may use it; each message names the culprit."""

from __future__ import annotations

import difflib
import string
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from .conditions import AnyOf, Condition, Test, Unknown, Unless, key_of, tests
from .errors import KnowledgeError
from .knowledge import KnowledgeBase, Measurement, settled
from .parameters import Parameter
from .rules import KINDS, STRENGTHS, Advice, Disagreement, Document, Item, Rule
from .terms import ADVICE, WITHHELD
from .vocabulary import Attribute, Vocabulary

_T = TypeVar("_T")

# experta turns alternatives into one rule each and multiplies them over the conditions of a rule.
MOST_ALTERNATIVES = 16

_BY_KIND = {
    "has": {"set"}, "lacks": {"set"}, "empty": {"set"},
    "==": {"yn", "symbol", "ordered", "integer", "number", "text", "date"},
    "!=": {"yn", "symbol", "ordered", "integer", "number", "text", "date"},
    "in": {"yn", "symbol", "ordered", "integer", "number", "text", "date"},
    "<": {"ordered", "integer", "number", "date"}, "<=": {"ordered", "integer", "number", "date"},
    ">": {"ordered", "integer", "number", "date"}, ">=": {"ordered", "integer", "number", "date"},
}  # fmt: skip


def assemble(
    *,
    name: str,
    version: str,
    vocabulary: Vocabulary,
    documents: Iterable[Document],
    items: Iterable[Item],
    advice: Iterable[Advice],
    rules: Iterable[Rule],
    disagreements: Iterable[Disagreement] = (),
    measurements: Iterable[Measurement] = (),
    parameters: Iterable[Parameter] = (),
) -> KnowledgeBase:
    """Put a knowledge base together and check it; the only way to get one.

    Raises KnowledgeError listing every fault found.
    """
    catalogue = _by("advice", advice, lambda one: one.code)
    _declare(catalogue.values(), vocabulary)
    numbers = _by("parameter", parameters, lambda one: one.name)
    written = tuple(_by("rule", rules, lambda one: one.id).values())
    kb = KnowledgeBase(
        name, version, vocabulary,
        _by("document", documents, lambda one: one.key),
        _by("item", items, lambda one: one.id),
        catalogue,
        settled(written, numbers),
        _by("disagreement", disagreements, lambda one: one.id),
        tuple(measurements),
        numbers,
        written,
    )  # fmt: skip
    faults = list(_faults(kb))
    if faults:
        raise KnowledgeError("\n".join(faults))
    _ = kb.strata  # raises on a circle through a negation
    return kb


def _by(kind: str, values: Iterable[_T], key: Callable[[_T], str]) -> dict[str, _T]:
    """Values by their id; an id that stands twice is refused, since a mapping would silently lose one."""
    found: dict[str, _T] = {}
    for value in values:
        if key(value) in found:
            raise KnowledgeError(f"{kind} {key(value)}: declared twice")
        found[key(value)] = value
    return found


def _declare(catalogue: Iterable[Advice], vocabulary: Vocabulary) -> None:
    """Make "this advice was given" and "this advice was withheld" attributes like any other."""
    vocabulary.entity(ADVICE, "advice that rules have given")
    vocabulary.entity(WITHHELD, "advice that rules have withheld")
    for advice in catalogue:
        text = advice.text.rstrip(".")
        given, withheld = f"the advice “{text}” is given", f"the advice “{text}” is withheld"
        vocabulary.yn(f"{ADVICE}.{advice.code}", "this advice is given", yes=given,
                      no=given.replace("” is", "” is not"), derived=True, internal=True)  # fmt: skip
        vocabulary.yn(f"{WITHHELD}.{advice.code}", "this advice is withheld", yes=withheld,
                      no=withheld.replace("” is", "” is not"), derived=True, internal=True)  # fmt: skip


def _faults(kb: KnowledgeBase) -> Iterator[str]:
    for attribute in kb.vocabulary.values():
        if attribute.entity not in (ADVICE, WITHHELD):
            yield from (f"attribute {attribute.key}: {fault}" for fault in _word_faults(attribute, kb))
    for item in kb.items.values():
        if item.document not in kb.documents:
            yield f"item {item.id}: document {item.document!r} is not declared"
    for parameter in kb.parameters.values():
        yield from (f"parameter {parameter.name}: source {item!r} is not among the items" for item in parameter.items
                    if item not in kb.items)  # fmt: skip
    for rule in kb.rules.values():
        yield from (f"rule {rule.id}: {fault}" for fault in _rule_faults(rule, kb))
    for advice in kb.advice.values():
        yield from (f"advice {advice.code}: {fault}" for fault in _advice_faults(advice, kb))
    for disagreement in kb.disagreements.values():
        yield from (f"disagreement {disagreement.id}: {fault}" for fault in _sides(disagreement, kb))


def _word_faults(attribute: Attribute, kb: KnowledgeBase) -> Iterator[str]:
    for text in (*attribute.phrases.values(), *attribute.together.values(), *attribute.listed.values(), attribute.ask):
        yield from _placeholder_faults(text.replace("{value}", ""), kb)
    for text in (attribute.noun, attribute.otherwise):
        if "{" in text:
            yield f"text {text!r}: stands in place of a value and can't name another"


def _rule_faults(rule: Rule, kb: KnowledgeBase) -> Iterator[str]:
    if not rule.when:
        yield "has no condition"
    alternatives = 1
    for condition in rule.when:
        yield from _condition_faults(condition, kb)
        alternatives *= sum(_width(part) for part in tests(condition))
    if alternatives > MOST_ALTERNATIVES:
        yield f"has {alternatives} combinations of alternatives, more than {MOST_ALTERNATIVES}; derive a fact first"
    yield from _conclusion_faults(rule, kb)
    if rule.strength not in STRENGTHS:
        yield f"strength {rule.strength!r} is none of {', '.join(STRENGTHS)}"
    if not rule.items:
        yield "names no source"
    yield from (f"source {item!r} is not among the items{_meant(item, kb.items)}" for item in rule.items
                if item not in kb.items)  # fmt: skip
    if not rule.because:
        yield "has no because"
    yield from _placeholder_faults(rule.because, kb)
    if rule.settles and rule.settles not in kb.disagreements:
        yield f"settles {rule.settles!r}, which is not declared"


def _width(part: Test | Unknown | Unless) -> int:
    """How many alternatives experta makes of it: not to lack all of some members is to have one or another."""
    return len(part.test.values) if isinstance(part, Unless) and part.test.operator == "lacks" else 1


def _condition_faults(condition: Condition, kb: KnowledgeBase) -> Iterator[str]:
    if isinstance(condition, AnyOf) and not condition.alternatives:
        yield "any_of() without alternatives"
    for part in tests(condition):
        key = key_of(part)
        if key not in kb.vocabulary:
            yield f"{key} is not declared{_meant(key, kb.vocabulary)}"
        elif kb.vocabulary[key].kind == "raw":
            yield f"{key} is raw material; a rule needs what is measured from it"
        elif not isinstance(part, Unknown):
            yield from _test_faults(part if isinstance(part, Test) else part.test, kb)


def _test_faults(test: Test, kb: KnowledgeBase) -> Iterator[str]:
    attribute = kb.vocabulary[test.key]
    if attribute.kind not in _BY_KIND[test.operator]:
        yield f"{test.key} {test.operator}: does not go with {attribute.kind}"
    for value in test.values:
        if not attribute.admits(value):
            meant = _meant(str(value), attribute.values)
            yield f"{test.key} {test.operator} {value!r}: not allowed, it takes {attribute.allowed()}{meant}"
    if test.operator != "empty" and not test.values:
        yield f"{test.key} {test.operator}: names no value"
    if attribute.kind == "ordered" and attribute.derived and test.operator not in (">=", ">"):
        yield f"{test.key} {test.operator}: a derived level can still rise, so only >= and > are safe"


def _conclusion_faults(rule: Rule, kb: KnowledgeBase) -> Iterator[str]:
    if rule.head not in kb.vocabulary:
        yield f"concludes {rule.head}, which is not declared{_meant(rule.head, kb.vocabulary)}"
    elif not kb.vocabulary[rule.head].derived:
        yield f"concludes {rule.head}, which is not declared as derived"
    elif not kb.vocabulary[rule.head].admits(rule.fact.value):
        attribute = kb.vocabulary[rule.head]
        yield f"concludes {rule.head} = {rule.fact.value!r}; it takes {attribute.allowed()}"
    elif not rule.fact.holds:
        yield f"concludes {rule.fact}, but a rule can only add what holds"


def _advice_faults(advice: Advice, kb: KnowledgeBase) -> Iterator[str]:
    if advice.kind not in KINDS:
        yield f"kind {advice.kind!r} is none of {', '.join(KINDS)}"
    for text in (advice.text, advice.headline):
        yield from _placeholder_faults(text, kb)
    for key in advice.dates or ():
        if key not in kb.vocabulary or kb.vocabulary[key].kind != "date":
            yield f"{key} is not a declared date"
    yield from (f"background {item!r} is not among the items" for item in advice.background
                if item not in kb.items)  # fmt: skip
    if f"{ADVICE}.{advice.code}" not in kb.concluding:
        yield "no rule gives it"


def _sides(disagreement: Disagreement, kb: KnowledgeBase) -> Iterator[str]:
    for side in disagreement.sides:
        yield from (f"rule {rule!r} does not exist" for rule in side.rules if rule not in kb.rules)
        yield from _placeholder_faults(side.says, kb)
    yield from _placeholder_faults(disagreement.unsettled, kb)


def _placeholder_faults(text: str, kb: KnowledgeBase) -> Iterator[str]:
    if "{" not in text and "}" not in text:
        return
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    except ValueError as error:
        yield f"text {text!r}: {error}"
        return
    for name in names:
        if name not in kb.vocabulary:
            yield f"text names the unknown placeholder {{{name}}}{_meant(name, kb.vocabulary)}"


def _meant(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), 1)
    return f" (did you mean {close[0]}?)" if close else ""
