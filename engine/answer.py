"""The answer: advice in order, what was withheld, where the sources disagree, what is worth asking."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from .conditions import AnyOf, Condition, key_of
from .evaluator import live
from .knowledge import KnowledgeBase
from .parameters import Parameter
from .questions import Question, leading, questions
from .rules import FIRMNESS, Advice, Disagreement, Item, Rule, Side, Strength
from .schema import fact_json
from .session import Run, values
from .trace import Trace
from .words import Words, span


@dataclass(frozen=True)
class Recommendation:
    """One advice of the catalogue as it stands in an answer; `headline` is its text if it leads on its question."""

    advice: Advice
    text: str
    headline: str
    strength: Strength
    when: tuple[date, date] | None
    rules: tuple[Rule, ...]
    because: tuple[str, ...]
    sources: tuple[Item, ...]


@dataclass(frozen=True)
class Withheld:
    """Advice that some rule gave and another took back."""

    advice: Advice
    text: str
    by: tuple[Rule, ...]
    reason: str


@dataclass(frozen=True)
class LiveSide:
    says: str
    rules: tuple[Rule, ...]
    sources: tuple[Item, ...]


@dataclass(frozen=True)
class LiveDisagreement:
    """A disagreement of which both sides spoke in this scenario."""

    disagreement: Disagreement
    sides: tuple[LiveSide, LiveSide]
    settled_by: tuple[Rule, ...]
    text: str


@dataclass(frozen=True)
class Answer:
    """Everything that is said about one scenario; the headlines stand first among the recommendations."""

    run: Run
    recommendations: tuple[Recommendation, ...]
    withheld: tuple[Withheld, ...]
    disagreements: tuple[LiveDisagreement, ...]
    assumptions: tuple[Parameter, ...]

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What is worth asking; looked for when somebody wants to know, since it takes longest."""
        return tuple(questions(self.run.kb, self.run.scenario))

    @property
    def headlines(self) -> tuple[Recommendation, ...]:
        """The leading decision on each question that the advice speaks of."""
        return tuple(one for one in self.recommendations if one.headline)


def answer(run: Run) -> Answer:
    """Put an answer together from a recorded run."""
    kb, words = run.kb, Words(run.kb, run.memory)
    codes = live(run.memory)
    leads = leading(kb, codes)
    order = sorted((kb.advice[code] for code in codes), key=lambda advice: (advice.code not in leads, *_place(advice)))
    recommendations = tuple(_recommendation(advice, advice.code in leads, run, words) for advice in order)
    return Answer(
        run, recommendations, tuple(_withheld(run, words)), tuple(_disagreements(run, words)),
        tuple(_assumptions(run)),
    )  # fmt: skip


def _place(advice: Advice) -> tuple[int, str]:
    """Where an advice stands among others; codes settle what ranks leave open."""
    return advice.rank, advice.code


def _days(advice: Advice, run: Run) -> tuple[date, date] | None:
    found = [run.memory.about(key) for key in advice.dates or ()]
    if not found or not all(found):
        return None
    first, last = (date.fromisoformat(str(facts[0].value)) for facts in found)
    return first, last


def _text(text: str, advice: Advice, run: Run, words: Words) -> str:
    """The text of an advice, its days appended where they are known."""
    filled, days = _sentence(words.fill(text)), _days(advice, run)
    return f"{filled.rstrip('.')}, {span(*days, run.scenario.today)}." if days else filled


def _sentence(text: str) -> str:
    """A text that may begin with the words for an unknown name begins like any sentence."""
    return text[:1].upper() + text[1:]


def _recommendation(advice: Advice, leads: bool, run: Run, words: Words) -> Recommendation:
    rules = tuple(sorted((rule for rule in run.fired if rule.advice == advice.code), key=_firmest))
    because = tuple(dict.fromkeys(words.fill(rule.because) for rule in rules))
    text = _text(advice.text, advice, run, words)
    headline = _text(advice.headline or advice.text, advice, run, words) if leads else ""
    when, sources = _days(advice, run), _items(rules, run.kb)
    return Recommendation(advice, text, headline, rules[0].strength, when, rules, because, sources)


def _firmest(rule: Rule) -> tuple[int, tuple[object, ...]]:
    return FIRMNESS.index(rule.strength), rule.order


def _items(rules: Iterable[Rule], kb: KnowledgeBase) -> tuple[Item, ...]:
    return tuple(dict.fromkeys(item for rule in rules for item in kb.sources(rule)))


def _withheld(run: Run, words: Words) -> Iterable[Withheld]:
    given = dict.fromkeys(rule.advice for rule in run.fired if rule.advice)
    for code in sorted(given.keys() - live(run.memory), key=lambda c: _place(run.kb.advice[c])):
        by = tuple(rule for rule in run.fired if rule.withholds == code)
        reason = "; ".join(dict.fromkeys(words.fill(rule.because) for rule in by))
        yield Withheld(run.kb.advice[code], _sentence(words.fill(run.kb.advice[code].text)), by, reason)


def _disagreements(run: Run, words: Words) -> Iterable[LiveDisagreement]:
    for disagreement in run.kb.disagreements.values():
        one, other = (_side(side, run, words) for side in disagreement.sides)
        if one.rules and other.rules:
            by = tuple(rule for rule in run.fired if rule.settles == disagreement.id)
            text = "; ".join(dict.fromkeys(words.fill(rule.because) for rule in by))
            yield LiveDisagreement(disagreement, (one, other), by, text or words.fill(disagreement.unsettled))


def _assumptions(run: Run) -> Iterable[Parameter]:
    """The parameters without a source whose numbers stood in a rule that fired, or in a fact that it rested on."""
    used = dict.fromkeys(name for rule in run.fired for name in rule.parameters)
    premises = {fact for cycle in run.trace.cycles for premise in cycle.premises for fact in premise.facts}
    for fact, origin in run.trace.measured.items():
        used.update(dict.fromkeys(origin.parameters if fact in premises else ()))
    return (run.kb.parameters[name] for name in used if not run.kb.parameters[name].items)


def _side(side: Side, run: Run, words: Words) -> LiveSide:
    rules = tuple(rule for rule in run.fired if rule.id in side.rules)
    return LiveSide(words.fill(side.says), rules, _items(rules, run.kb))


# --- JSON, as the published schemas describe it ---


def answer_json(found: Answer, *, trace: bool = False) -> dict[str, Any]:
    run, words = found.run, Words(found.run.kb, found.run.memory)
    data: dict[str, Any] = {
        "format": "netiquette.answer/1",
        "kb": run.kb.stamp,
        "scenario": run.scenario.title,
        "headlines": [
            {"decides": one.advice.decides, "code": one.advice.code, "text": one.headline} for one in found.headlines
        ],
        "advice": [_recommendation_json(one, run.kb) for one in found.recommendations],
        "withheld": [
            {"code": one.advice.code, "text": one.text, "by": [rule.id for rule in one.by], "reason": one.reason}
            for one in found.withheld
        ],
        "disagreements": [_disagreement_json(one, run.kb) for one in found.disagreements],
        "assumptions": [{"parameter": p.name, "value": p.value, "reason": p.reason} for p in found.assumptions],
        "questions": [
            {"attribute": one.key, "ask": words.fill(one.ask), "could_change": sorted(one.could_change)}
            for one in found.questions
        ],
        "facts": values(run.kb.vocabulary, run.memory),
    }
    return {**data, "trace": trace_json(run.kb, run.trace)} if trace else data


def _recommendation_json(one: Recommendation, kb: KnowledgeBase) -> dict[str, Any]:
    when = {"from": one.when[0].isoformat(), "to": one.when[1].isoformat()} if one.when else None
    return {
        "code": one.advice.code, "text": one.text, "kind": one.advice.kind, "strength": one.strength, "when": when,
        "rules": [rule.id for rule in one.rules], "because": list(one.because),
        "sources": sources_json(one.sources, kb),
    }  # fmt: skip


def _disagreement_json(one: LiveDisagreement, kb: KnowledgeBase) -> dict[str, Any]:
    sides = [{"says": side.says, "rules": [rule.id for rule in side.rules], "sources": sources_json(side.sources, kb)}
             for side in one.sides]  # fmt: skip
    return {"id": one.disagreement.id, "title": one.disagreement.title, "sides": sides,
            "principle": one.disagreement.principle, "settled": bool(one.settled_by), "text": one.text}  # fmt: skip


def sources_json(items: Iterable[Item], kb: KnowledgeBase) -> list[dict[str, Any]]:
    return [{"document": item.document, "title": kb.documents[item.document].title, "section": item.section,
             "lines": item.line_numbers, "item": item.id} for item in items]  # fmt: skip


def trace_json(kb: KnowledgeBase, trace: Trace) -> dict[str, Any]:
    words = Words(kb)
    cycles = [
        {
            "n": cycle.n,
            "agenda": [{"rule": rule, "salience": -kb.stratum(kb.rules[rule])} for rule in cycle.agenda],
            "fired": cycle.rule.id,
            "because": words.fill(cycle.rule.because),
            "premises": [
                {"condition": words.condition(premise.condition), **fact}
                for premise in cycle.premises
                for fact in [fact_json(*fact) for fact in premise.facts]
                or [fact_json(_first_key(premise.condition), None)]
            ],
            "added": [fact_json(*fact) for fact in cycle.added],
        }
        for cycle in trace.cycles
    ]
    return {
        "format": "netiquette.trace/1",
        "kb": kb.stamp,
        "given": [fact_json(*fact) for fact in trace.given],
        "measured": [{**fact_json(*fact), "evidence": origin.evidence} for fact, origin in trace.measured.items()],
        "cycles": cycles,
    }


def _first_key(condition: Condition) -> str:
    return key_of(condition.alternatives[0] if isinstance(condition, AnyOf) else condition)
