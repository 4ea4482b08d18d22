"""An answer, its proofs and its trace as Markdown, for notes and issue trackers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...engine.answer import Answer, Recommendation
from ...engine.clauses import joined
from ...engine.proof import Node
from ...engine.trace import Cycle
from ...engine.words import Words, cited_briefly
from .choice import (
    ASSUMPTIONS,
    DISAGREEMENTS,
    MOST_REASONS,
    QUESTIONS,
    WITHHELD,
    by_kind,
    chosen_advice,
    chosen_disagreements,
    chosen_questions,
    outcome,
    possible_answers,
    rule_names,
    without_headline,
)
from .outline import MARKS, Outline, Step, marked
from .sections import Point, Report, Section

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~$!&]|(?<=\w):(?=//)|(?<=www)\.")
# At the beginning of a line: bullets, rules and numbers.
_FIRST = re.compile(r"^(\d*)([-+=]|(?<=\d)[.)])")
# Trackers turn these into mentions, addresses and references, even if they are escaped.
_CALLS = re.compile(r"(@|(?<!\w)\\#)(?=\w)")
_WORD_JOINER = "\u2060"


def plain(text: str) -> str:
    """A text as Markdown that shows it as it is, on one line."""
    text = _SPECIAL.sub(lambda match: f"\\{match.group()}", " ".join(text.split()))
    text = _FIRST.sub(r"\1\\\2", text)
    return _CALLS.sub(rf"\1{_WORD_JOINER}", text)


def code(text: str) -> str:
    """A text as code, whatever backticks it holds."""
    text = " ".join(text.split())
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    return f"{fence} {text} {fence}" if "`" in text else f"`{text}`"


def answer_notes(found: Answer, everything: bool, trace: bool) -> str:
    """An answer in the order in which the text for terminals has it."""
    blocks = [*_answer(found, everything), *(_trace(found) if trace else ())]
    return "\n\n".join(blocks) + "\n"


def proof_notes(found: Answer, roots: Iterable[Node]) -> str:
    """The proofs of some advice as nested lists; what they share is shown once."""
    outline, blocks = Outline(found.run), list[str]()
    for root in roots:
        steps = outline.proof(root)
        lines = "\n".join(_steps(steps, 0, marked(steps)))
        blocks += [f"## {plain(root.statement)}", *([lines] if lines else [])]
    title = plain(found.run.scenario.title or "Proofs")
    return "\n\n".join([f"# {title}", *blocks]) + "\n" if blocks else ""


def report_notes(report: Report, title: str) -> str:
    """A report on a scenario, section by section."""
    blocks = [f"# {plain(title)}"] if title else []
    blocks += [f"**{plain(report.lead)}**"] if report.lead else []
    for section in report.sections:
        blocks += _section(section)
    return "\n\n".join(blocks) + "\n"


def _section(section: Section) -> Iterator[str]:
    if section.heading:
        yield f"## {plain(section.heading)}"
    if section.text:
        yield plain(section.text)
    if section.points:
        yield "\n".join(map(_point, section.points))
    if section.steps:
        yield "\n".join(_steps(section.steps, 0, True))
    if section.remark:
        yield plain(section.remark)


def _point(point: Point) -> str:
    note = f" ({code(point.note)})" if point.note else ""
    return _item(plain(point.text) + note, map(plain, point.below))


def _answer(found: Answer, everything: bool) -> Iterator[str]:
    if found.run.scenario.title:
        yield f"# {plain(found.run.scenario.title)}"
    for leading in found.headlines:
        yield f"**{plain(leading.headline)}**  \n" + "  \n".join(_reasons(leading))
    if not found.headlines:
        yield f"**{plain(without_headline(found))}**"
    shown = chosen_advice(found, everything)
    for title, group in by_kind(shown).items():
        yield f"## {title}"
        yield "\n".join(_item(plain(one.text), _reasons(one)) for one in group)
    left = len(found.recommendations) - len(found.headlines) - len(shown)
    if left:
        yield f"… and {left} more with `--all`"
    if found.withheld:
        yield f"## {WITHHELD}"
        yield "\n".join(
            _item(f"~~{plain(one.text)}~~", [f"withheld: {plain(one.reason)} ({plain(rule_names(one.by))})"])
            for one in found.withheld
        )
    yield from _disagreements(found, everything)
    if found.assumptions:
        yield f"## {ASSUMPTIONS}"
        yield "\n".join(f"- {code(f'{one.name} = {one.number}')}: {plain(one.reason)}" for one in found.assumptions)
    yield from _questions(found, everything)


def _reasons(one: Recommendation) -> list[str]:
    because = "because " + "; ".join(one.because[:MOST_REASONS])
    return [plain(because), f"*{one.strength} · {plain(cited_briefly(one.sources))} · {plain(rule_names(one.rules))}*"]


def _item(text: str, below: Iterable[str]) -> str:
    """A point of a list, with more lines in it."""
    return "- " + "  \n  ".join([text, *below])


def _disagreements(found: Answer, everything: bool) -> Iterator[str]:
    shown, others = chosen_disagreements(found, everything)
    if shown:
        yield f"## {DISAGREEMENTS}"
        yield "\n".join(
            _item(plain(one.disagreement.title), [
                *(f"– {plain(side.says)} ({plain(cited_briefly(side.sources))})" for side in one.sides),
                f"→ {plain(outcome(one, found))} ({one.disagreement.id}, {plain(one.disagreement.principle)})",
            ])
            for one in shown
        )  # fmt: skip
    if others:
        yield plain(others)


def _questions(found: Answer, everything: bool) -> Iterator[str]:
    words, shown = Words(found.run.kb, found.run.memory), chosen_questions(found, everything)
    if shown:
        yield f"## {QUESTIONS}"
        yield "\n".join(
            _item(plain(words.fill(one.ask)), [code(possible_answers(found.run.kb.vocabulary[one.key]))])
            for one in shown
        )
    left = len(found.questions) - len(shown)
    if left:
        yield f"{left} more {'question' if left == 1 else 'questions'} with `--all`"


def _trace(found: Answer) -> Iterator[str]:
    run, words = found.run, Words(found.run.kb, found.run.memory)
    yield "## Trace"
    given = [f"- given {code(str(fact))}" for fact in run.trace.given]
    given += [f"- measured {code(str(fact))} ({plain(origin.evidence)})" for fact, origin in run.trace.measured.items()]
    if given:
        yield "\n".join(given)
    if run.trace.cycles:
        yield "\n".join(_cycle(cycle, words) for cycle in run.trace.cycles)


def _cycle(cycle: Cycle, words: Words) -> str:
    """One cycle as a point of a numbered list."""
    lines = [f"agenda: {', '.join(plain(id) for id in cycle.agenda)}"]
    for premise in cycle.premises:
        facts = joined([code(str(fact)) for fact in premise.facts]) or "nothing known against it"
        lines.append(f"as {plain(words.condition(premise.condition))} ({facts})")
    added = joined([code(str(fact)) for fact in cycle.added])
    lines.append(f"adds {added}" if added else f"adds nothing new ({code(str(cycle.rule.fact))} was there)")
    number = f"{cycle.n}. "
    indent = "\n" + " " * len(number)
    return f"{number}**fires {plain(cycle.rule.id)}**" + "".join(f"{indent}- {line}" for line in lines)


def _steps(steps: Iterable[Step], depth: int, is_marked: bool) -> Iterator[str]:
    for step in steps:
        mark = " ".join(MARKS[step.status]) + ": " if is_marked else ""
        note = f" *[{plain(step.note)}]*" if step.note else ""
        again = " (shown above)" if step.again else ""
        yield f"{'  ' * depth}- {mark}{plain(step.text)}{note}{again}"
        yield from _steps(step.children, depth + 1, is_marked)
