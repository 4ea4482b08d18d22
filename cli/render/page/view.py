"""Answers, proofs and traces as the template takes them: nothing is decided here, only put side by side."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from ....engine.answer import Answer
from ....engine.facts import Concluded, Fact
from ....engine.graph import proof_graph
from ....engine.proof import Node, against
from ....engine.rules import Rule
from ....engine.session import Run
from ....engine.trace import Cycle
from ....engine.whynot import WhyNot
from ....engine.words import Words, cited
from ..outline import YET, Outline, Step, marked
from ..sections import Section
from ..whynot import MOST_RULES, RULES, WITHHELD, lacking, lacks, repairs, rule_step, summary, unmet_first
from ..wrapping import shortened
from .drawing import Drawing, draw


@dataclass(frozen=True)
class Why:
    """The proof of one conclusion, in words and as a drawing."""

    code: str
    statement: str
    steps: Sequence[Step]
    marked: bool
    drawing: Drawing
    open: bool = False


@dataclass(frozen=True)
class Missing:
    """Why an advice is not given: how it stands, what could give it or took it back, and what would mend it."""

    summary: str
    heading: str
    whys: Sequence[Why]
    repairs: Sequence[Section]


@dataclass(frozen=True)
class Tested:
    """A condition of a rule that fired, with the facts that met it."""

    text: str
    facts: Sequence[str]


@dataclass(frozen=True)
class Stage:
    """One cycle; `before` counts the facts of the working memory when it begins."""

    n: int
    rule: Rule
    agenda: Sequence[str]
    premises: Sequence[Tested]
    conclusion: str
    because: str
    source: str
    added: Sequence[tuple[str, str]]
    before: int


@dataclass(frozen=True)
class Held:
    """A fact of the working memory, or several of one kind that came together (`count`).

    `since` is the cycle since which it is there, `used` those in which it met a condition.
    """

    statement: str
    fact: str
    origin: str
    since: int
    used: Sequence[int]
    count: int = 1


@dataclass(frozen=True)
class Situation:
    """One scenario on a page. `code` is what was asked for, "" for everything."""

    found: Answer
    words: Words
    whys: Sequence[Why]
    stages: Sequence[Stage]
    memory: Sequence[Held]
    cycle_of: dict[str, int]
    names: set[str]
    code: str = ""
    with_answer: bool = True
    missing: Missing | None = None


def situation(found: Answer, proofs: Iterable[Node], code: str = "", *, with_answer: bool = True) -> Situation:
    """Everything that a page shows of one answer."""
    run = found.run
    words = Words(run.kb, run.memory)
    cycle_of = {cycle.rule.id: cycle.n for cycle in run.trace.cycles}
    names = _names(found)
    whys = [_why(found, root) for root in proofs]
    memory = list(_memory(found, words))
    return Situation(found, words, whys, list(_stages(found, words, names)), memory, cycle_of, names, code, with_answer)


def _names(found: Answer) -> set[str]:
    """What was given as text."""
    run = found.run
    return {str(fact.value) for fact in run.memory if run.kb.vocabulary[fact.key].kind == "text"}


def missing(one: WhyNot, found: Answer, depth: int, everything: bool) -> Situation:
    """Everything that a page shows of an advice that is not in an answer."""
    code, whys = one.advice.code, list[Why]()
    for n, node in enumerate([*one.withheld_by, *lacking(one)]):
        outline = Outline(one.run, depth, folded=not everything)
        step, drawn = rule_step(outline, node), proof_graph(one.run, [outline.shown(unmet_first(node))])
        drawing = draw(drawn, _names(found))
        whys.append(Why(f"{code}-{n}", lacks(node), [step], True, drawing, n < MOST_RULES))
    heading = WITHHELD if one.withheld_by else RULES
    mended = list(repairs(one)) if one.standing != "advised" else []
    shown = situation(found, (), with_answer=False)
    return replace(shown, missing=Missing(summary(one), heading, whys, mended))


def _why(found: Answer, root: Node) -> Why:
    steps, defeat = Outline(found.run).proof(root), against(found.run, root)
    graph = proof_graph(found.run, [root, defeat] if defeat else [root])
    code = root.fact.key.partition(".")[2] if root.fact else ""
    statement = f"{root.statement}, {YET}" if defeat else root.statement
    return Why(code, statement, steps, marked(steps), draw(graph, _names(found)))


def _stages(found: Answer, words: Words, names: Collection[str]) -> Iterable[Stage]:
    run = found.run
    held = len({*run.trace.given, *run.trace.measured})
    for cycle in run.trace.cycles:
        yield _stage(cycle, held, found, words, names)
        held += len(cycle.added)


def _stage(cycle: Cycle, held: int, found: Answer, words: Words, names: Collection[str]) -> Stage:
    """A cycle; a very long name is cut in it, and stands whole among the facts below."""

    def brief(text: str) -> str:
        return shortened(text, names, len(text))

    rule, kb = cycle.rule, found.run.kb
    premises = [Tested(brief(words.condition(premise.condition)), [brief(str(fact)) for fact in premise.facts])
                for premise in cycle.premises]  # fmt: skip
    added = [(brief(words.fact(fact)), brief(str(fact))) for fact in cycle.added]
    return Stage(cycle.n, rule, cycle.agenda, premises, brief(words.conclusion(rule)), brief(words.fill(rule.because)),
                 cited(kb.sources(rule)), added, held)  # fmt: skip


def _memory(found: Answer, words: Words) -> Iterable[Held]:
    """The facts in the order in which they came; those that deny members of one set stand together."""
    run = found.run
    used: dict[Fact, list[int]] = {}
    since: dict[Fact, int] = {}
    for cycle in run.trace.cycles:
        since.update(dict.fromkeys(cycle.added, cycle.n))
        for fact in dict.fromkeys(fact for premise in cycle.premises for fact in premise.facts):
            used.setdefault(fact, []).append(cycle.n)
    groups: dict[object, list[Fact]] = {}
    for fact, origin in run.memory.origins.items():
        groups.setdefault(fact if fact.holds else (fact.key, origin, since.get(fact, 0)), []).append(fact)
    for facts in groups.values():
        origin = run.memory.origins[facts[0]]
        said = f"rule {origin.rule}" if isinstance(origin, Concluded) else str(origin)
        cycles = sorted({n for fact in facts for n in used.get(fact, ())})
        yield Held(*_together(facts, run, words), said, since.get(facts[0], 0), cycles, len(facts))


def _together(facts: Sequence[Fact], run: Run, words: Words) -> tuple[str, str]:
    """One fact, or several that deny members of one set, as a sentence and as written."""
    first = facts[0]
    if len(facts) == 1:
        return words.fact(first), str(first)
    has_others = any(fact.holds for fact in run.memory.about(first.key))
    members = "; ".join(words.fact(Fact(fact.key, fact.value)) for fact in facts)
    return f"{'and none' if has_others else 'none'} of: {members}", \
        f"{first.key} lacks {', '.join(str(fact.value) for fact in facts)}"
