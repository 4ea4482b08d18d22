"""Facts, conditions and rules in sentences. Nothing here decides anything."""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from .conditions import AnyOf, Condition, Test, Unknown, Unless
from .facts import EMPTY, Fact, Value, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Item, Rule
from .vocabulary import YES, Attribute

# Names of our own, since those of the calendar module follow the locale.
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip

# Of the values that a test allows, this many are named where only some of them matter.
MOST_VALUES = 4

_COMPARED = {"<": "below", "<=": "at most", ">": "above", ">=": "at least", "!=": "not"}


def day(when: date, *, month: bool = True, year: bool = False) -> str:
    """A day as people say it: Thursday 5 March."""
    text = f"{DAYS[when.weekday()]} {when.day}"
    if month:
        text += f" {MONTHS[when.month - 1]}"
    return f"{text} {when.year}" if year else text


def span(first: date, last: date, today: date) -> str:
    """A span of days as people say it: between Thursday 5 and Friday 6 March; the year if it is not this one."""
    year = last.year != today.year or first.year != today.year
    if first == last:
        return f"on {day(last, year=year)}"
    same_month = (first.year, first.month) == (last.year, last.month)
    split_year = first.year != last.year
    return f"between {day(first, month=not same_month, year=split_year)} and {day(last, year=year)}"


def joined(words: Sequence[str], last: str = "and") -> str:
    """a, b and c."""
    return f" {last} ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""


class Words:
    """Puts things into sentences, with the names and numbers of one working memory where there is one."""

    def __init__(self, kb: KnowledgeBase, memory: WorkingMemory | None = None) -> None:
        self.kb = kb
        self.memory = memory or WorkingMemory()

    def fill(self, text: str) -> str:
        """Fill `{attribute}` with the value that is known, else with the attribute's words for "unknown"."""
        if "{" not in text:
            return text
        pieces = []
        for literal, name, _, _ in string.Formatter().parse(text):
            pieces += [literal, self._value(name) if name else ""]
        return "".join(pieces)

    def _value(self, key: str) -> str:
        attribute = self.kb.vocabulary[key]
        facts = [fact for fact in self.memory.about(key) if fact.holds and fact.value != EMPTY]
        if not facts:
            return attribute.otherwise or attribute.noun or key
        if attribute.kind == "set":
            return joined([self.fill(self._label(attribute, str(fact.value))) for fact in facts])
        if attribute.kind == "date":
            return day(date.fromisoformat(str(facts[0].value)))
        value = attribute.highest(fact.value for fact in facts)
        return str(value) if not attribute.values else value_words(str(value))

    def _label(self, attribute: Attribute, value: str) -> str:
        return attribute.phrases.get(value) or value_words(value)

    def fact(self, fact: Fact) -> str:
        """One fact as a sentence without a full stop."""
        attribute = self.kb.vocabulary[fact.key]
        if fact.value == EMPTY:
            return self.fill(attribute.phrases.get(EMPTY) or f"{self.noun(fact.key)}: none")
        if not fact.holds:
            return self.fill(attribute.phrases.get(f"not {fact.value}") or f"not: {self._phrase(attribute, fact)}")
        return self.fill(self._phrase(attribute, fact))

    def _phrase(self, attribute: Attribute, fact: Fact) -> str:
        phrase = attribute.phrases.get(str(fact.value)) if attribute.values else attribute.phrases.get("*")
        if not phrase:
            return f"{attribute.noun or attribute.key} is {value_words(str(fact.value))}"
        if "{value}" not in phrase:
            return phrase
        return with_value(phrase, day(date.fromisoformat(str(fact.value))) if attribute.kind == "date" else fact.value)

    def noun(self, key: str) -> str:
        """An attribute inside a sentence."""
        attribute = self.kb.vocabulary[key]
        meaning = attribute.meaning if attribute.meaning.startswith("whether ") else ""
        return attribute.noun or meaning or key.replace(".", " ").replace("_", " ")

    def condition(self, condition: Condition, facts: Collection[Fact] | None = None) -> str:
        """A condition as a clause, true or not.

        Where the facts that decide it are named, those of its many values that they don't speak of are only
        counted.
        """
        if isinstance(condition, AnyOf):
            return joined([self.condition(part, facts) for part in condition.alternatives], "or")
        if isinstance(condition, Unknown):
            return f"nothing is known of {self.noun(condition.key)}"
        if isinstance(condition, Unless):
            return f"nothing says that {self.condition(condition.test, facts)}"
        return self._test(condition, facts)

    def _test(self, test: Test, facts: Collection[Fact] | None) -> str:
        if test.operator in ("==", "in", "has"):
            named = list(test.values)
            if facts is not None and len(named) > MOST_VALUES:
                named = [value for value in named if Fact(test.key, value) in facts] or named[:2]
            clauses = [self.fact(Fact(test.key, value)) for value in named]
            left = len(test.values) - len(named)
            others = [f"{self.noun(test.key)} is one of {left} others"] if left else []
            return joined([*clauses, *others], "or")
        if test.operator == "lacks":
            return joined([self.fact(Fact(test.key, value, False)) for value in test.values])
        if test.operator == "empty":
            return self.fact(Fact(test.key, EMPTY))
        value = test.values[0]
        if test.operator == "!=" and test.values[0] == "no":
            return self.fact(Fact(test.key, YES))
        words = value_words(str(value))
        return f"{self.noun(test.key)} is {_COMPARED[test.operator]} {words}"

    def conclusion(self, rule: Rule) -> str:
        """What a rule does, as the end of a sentence that begins with "then"."""
        if rule.withholds:
            return f"withhold “{self.fill(self.kb.advice[rule.withholds].text).rstrip('.')}”"
        if rule.advice:
            return f"advise: {self.fill(self.kb.advice[rule.advice].text)}"
        return self.fact(rule.fact)


def with_value(text: str, value: Value) -> str:
    """A text with its value filled in; of what there is one of, the word behind it loses its s."""
    if value == 1:
        text = re.sub(r"\{value\} (\w+)s\b", r"{value} \1", text)
    return text.replace("{value}", value_words(str(value)) if isinstance(value, str) else str(value))


def value_words(value: str) -> str:
    return value.replace("_", " ")


def lines(numbers: Iterable[int]) -> str:
    """Line numbers as people cite them: line 28, lines 16 and 24."""
    found = sorted(set(numbers))
    return f"{'line' if len(found) == 1 else 'lines'} {joined([str(n) for n in found])}"


def cited_briefly(items: Iterable[Item]) -> str:
    """Items as a citation without sections: viewer lines 14 and 28 · connect line 93."""
    by_document: dict[str, list[int]] = {}
    for item in items:
        by_document.setdefault(item.document, []).extend(item.line_numbers)
    return " · ".join(f"{document} {lines(found)}" for document, found in by_document.items())


def cited(items: Sequence[Item]) -> str:
    """Items as a citation: document, section and lines, items of one document together."""
    by_document: dict[str, list[Item]] = {}
    for item in items:
        by_document.setdefault(item.document, []).append(item)
    texts = []
    for document, group in by_document.items():
        sections: dict[str, list[int]] = {}
        for item in group:
            sections.setdefault(item.section, []).extend(item.line_numbers)
        texts.append(f"{document}: " + "; ".join(f"{name}, {lines(found)}" for name, found in sections.items()))
    return " · ".join(texts)
