"""Facts, conditions and rules in sentences. Nothing here decides anything."""

from __future__ import annotations

import string
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from .clauses import alternatives, counted, joined
from .conditions import AnyOf, Condition, Test, Unknown, Unless, key_of
from .facts import EMPTY, Fact, Value, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Item, Rule
from .terms import ADVICE, WITHHELD
from .vocabulary import NO, YES, Attribute

# Names of our own, since those of the calendar module follow the locale.
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip

# Of the values that a test allows, this many are named where only some of them matter.
MOST_VALUES = 4

_COMPARED = {"<": "less than", "<=": "at most", ">": "more than", ">=": "at least"}
_BEYOND = {"<": "below", "<=": "at most", ">": "above", ">=": "at least", "!=": "not"}


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
        return attribute.listed.get(value) or attribute.phrases.get(value) or value_words(value)

    def fact(self, fact: Fact) -> str:
        """One fact as a sentence without a full stop."""
        return self._clause(fact)[0]

    def _clause(self, fact: Fact) -> tuple[str, str]:
        """A fact as a sentence, and the words of the vocabulary that it is made of, if they are all it needs."""
        attribute = self.kb.vocabulary[fact.key]
        if fact.value == EMPTY:
            return self._filled(attribute.phrases.get(EMPTY) or f"{self.noun(fact.key)}: none")
        phrase = attribute.phrases.get(str(fact.value) if fact.holds else f"not {fact.value}")
        if phrase and attribute.values:
            return self._filled(phrase)
        said = self._said(attribute, fact)
        return (said if fact.holds else f"it is not so that {said}"), ""

    def _filled(self, phrase: str) -> tuple[str, str]:
        return self.fill(phrase), phrase

    def _said(self, attribute: Attribute, fact: Fact) -> str:
        """The words for a value; what was given is never looked at for placeholders."""
        if attribute.values:
            phrase = attribute.phrases.get(str(fact.value), "")
        else:
            phrase = attribute.phrases.get("0", "") if fact.value == 0 else ""
            phrase = phrase or attribute.phrases.get("*", "")
        if not phrase:
            return f"{self.fill(attribute.noun or attribute.key)} is {value_words(str(fact.value))}"
        phrase, value = counted(phrase, fact.value)
        if attribute.kind == "date":
            value = day(date.fromisoformat(value))
        return value.join(self.fill(part) for part in phrase.split("{value}"))

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
            return self._any_of(condition, facts)
        if isinstance(condition, Unknown):
            return f"nothing is known of {self.noun(condition.key)}"
        if isinstance(condition, Unless):
            test = condition.test
            if self._only_rules_say(test):
                return self.fact(Fact(test.key, NO))
            return f"nothing says that {self.condition(test, facts)}"
        last = "and" if condition.operator == "lacks" else "or"
        return alternatives(self._alternatives(condition, facts), self.fill, last)

    def _any_of(self, condition: AnyOf, facts: Collection[Fact] | None) -> str:
        parts = condition.alternatives
        clauses = [self._alternatives(part, facts) for part in parts]
        count = sum(map(len, clauses))
        if facts is None or count <= MOST_VALUES:
            return alternatives([clause for group in clauses for clause in group], self.fill)
        deciding = {fact.key for fact in facts}
        named = [group for part, group in zip(parts, clauses, strict=True) if key_of(part) in deciding] or clauses[:2]
        left = count - sum(map(len, named))
        chosen = alternatives([clause for group in named for clause in group], self.fill)
        others = f", or one of {left} other things is so" if left > 1 else ", or another thing is so"
        return chosen + (others if left else "")

    def exception(self, test: Test, facts: Collection[Fact] | None = None) -> str:
        """The exception that keeps a rule from firing, as what it would take for it to fire."""
        if self._only_rules_say(test):
            return self.fact(Fact(test.key, NO))
        return f"nothing must say that {self.condition(test, facts)}"

    def _only_rules_say(self, test: Test) -> bool:
        """Whether silence is as good as a no: an advice that no rule gives is not given."""
        return test.key.partition(".")[0] in (ADVICE, WITHHELD) and test.values == (YES,)

    def _alternatives(self, part: Test | Unknown | Unless, facts: Collection[Fact] | None) -> list[tuple[str, str]]:
        """The clauses of which one must hold (all, for what a set lacks), each with its words before filling."""
        if isinstance(part, Unless) and self._only_rules_say(part.test):
            return [self._clause(Fact(part.test.key, NO))]
        if not isinstance(part, Test):
            return [(self.condition(part, facts), "")]
        attribute = self.kb.vocabulary[part.key]
        if part.operator in ("==", "in", "has"):
            return self._one_of(part, [str(value) if attribute.values else value for value in part.values], facts)
        if part.operator == "lacks":
            return [self._clause(Fact(part.key, value, False)) for value in part.values]
        if part.operator == "empty":
            return [self._clause(Fact(part.key, EMPTY))]
        if part.operator == "!=" and part.values[0] == NO:
            return [self._clause(Fact(part.key, YES))]
        if attribute.kind == "ordered":
            return self._one_of(part, attribute.levels(part.operator, part.values[0]), facts)
        return [(self._compared(attribute, part), "")]

    def _one_of(self, test: Test, values: Sequence[Value], facts: Collection[Fact] | None) -> list[tuple[str, str]]:
        attribute = self.kb.vocabulary[test.key]
        together = attribute.together.get(frozenset(map(str, values)))
        if together:
            return [self._filled(together)]
        if attribute.kind == "ordered" and len(values) == len(attribute.values):
            return [(self._known(attribute), "")]
        named = list(values)
        if facts is not None and len(named) > MOST_VALUES:
            named = [value for value in named if Fact(test.key, value) in facts] or named[:2]
        clauses = [self._clause(Fact(test.key, value)) for value in named]
        left = len(values) - len(named)
        return [*clauses, *([(f"{self.noun(test.key)} is one of {left} others", "")] if left else [])]

    def _known(self, attribute: Attribute) -> str:
        noun = self.noun(attribute.key)
        return f"it is known {noun}" if noun.split()[0] in ("how", "what", "whether") else f"{noun} is known"

    def _compared(self, attribute: Attribute, test: Test) -> str:
        """A number compared with another, or a value that something is not."""
        value, phrase = test.values[0], attribute.phrases.get("*", "")
        if test.operator == "!=" or not phrase or not attribute.is_number:
            return f"{self.noun(test.key)} is {_BEYOND[test.operator]} {value_words(str(value))}"
        if test.operator == ">=" and value == 0:
            return self._known(attribute)
        if attribute.kind == "integer" and (test.operator, value) == ("<", 1):
            return self.fact(Fact(test.key, 0))
        phrase, number = counted(phrase, value)
        fewer = test.operator == "<" and attribute.kind == "integer" and number.isdigit()
        compared = "fewer than" if fewer else _COMPARED[test.operator]
        return f"{compared} {number}".join(self.fill(part) for part in phrase.split("{value}"))

    def conclusion(self, rule: Rule) -> str:
        """What a rule does, as the end of a sentence that begins with "then"."""
        if rule.withholds:
            return f"withhold “{self.fill(self.kb.advice[rule.withholds].text).rstrip('.')}”"
        if rule.advice:
            return f"advise: {self.fill(self.kb.advice[rule.advice].text)}"
        return self.fact(rule.fact)


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
