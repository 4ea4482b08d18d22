"""An answer and its trace as text for a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from ...engine.answer import Answer, Recommendation
from ...engine.clauses import joined
from ...engine.rules import AdviceKind
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

STYLES: dict[AdviceKind, str] = {"do": "green", "wait": "yellow", "avoid": "red", "consider": "cyan", "know": "blue"}


def show_answer(found: Answer, screen: Console, everything: bool) -> None:
    """Print an answer: headline, advice by kind, what was withheld, disagreements, questions."""
    if found.run.scenario.title:
        hanging("", Text(found.run.scenario.title, style="italic"), screen)
        screen.print()
    for leading in found.headlines:
        hanging("", Text(leading.headline, style=f"bold {STYLES[leading.advice.kind]}"), screen)
        _reasons(leading, screen)
    if not found.headlines:
        hanging("", Text(without_headline(found), style="bold"), screen)
    shown = chosen_advice(found, everything)
    for title, group in by_kind(shown).items():
        _group(title, group, screen)
    left = len(found.recommendations) - len(found.headlines) - len(shown)
    if left:
        screen.print(Text(f"\n… and {left} more with --all", style="dim"))
    if found.withheld:
        _title(WITHHELD, screen)
        for withheld in found.withheld:
            _bullet(withheld.text, screen, "dim strike" if screen.color_system else "")
            _indented(f"withheld: {withheld.reason} ({rule_names(withheld.by)})", screen)
    _disagreements(found, screen, everything)
    for n, parameter in enumerate(found.assumptions):
        if not n:
            _title(ASSUMPTIONS, screen)
        _bullet(f"{parameter.name} = {parameter.number}: {parameter.reason}", screen)
    _questions(found, screen, everything)


def _group(title: str, advice: list[Recommendation], screen: Console) -> None:
    _title(title, screen, STYLES[advice[0].advice.kind])
    for one in advice:
        _bullet(one.text, screen)
        _reasons(one, screen)


def _reasons(one: Recommendation, screen: Console) -> None:
    _indented("because " + "; ".join(one.because[:MOST_REASONS]), screen, "")
    _indented(f"{one.strength} · {cited_briefly(one.sources)} · {rule_names(one.rules)}", screen)


def _disagreements(found: Answer, screen: Console, everything: bool) -> None:
    shown, others = chosen_disagreements(found, everything)
    for n, one in enumerate(shown):
        if not n:
            _title(DISAGREEMENTS, screen, "magenta")
        _bullet(one.disagreement.title, screen)
        for side in one.sides:
            _indented(f"– {side.says} ({cited_briefly(side.sources)})", screen, "")
        _indented(f"→ {outcome(one, found)} [{one.disagreement.id}, {one.disagreement.principle}]", screen)
    if others:
        hanging("  ", Text(others, style="dim"), screen)


def _questions(found: Answer, screen: Console, everything: bool) -> None:
    words, shown = Words(found.run.kb, found.run.memory), chosen_questions(found, everything)
    if shown:
        _title(QUESTIONS, screen)
    for question in shown:
        _bullet(words.fill(question.ask), screen, mark="?")
        _indented(possible_answers(found.run.kb.vocabulary[question.key]), screen)
    left = len(found.questions) - len(shown)
    if left:
        screen.print(Text(f"\n{left} more {'question' if left == 1 else 'questions'} with --all", style="dim"))


def show_trace(found: Answer, screen: Console) -> None:
    """Print the recognise-act cycles."""
    run, words = found.run, Words(found.run.kb, found.run.memory)
    _title("Trace", screen)
    for fact in run.trace.given:
        hanging("  given     ", Text(str(fact)), screen)
    for fact, origin in run.trace.measured.items():
        hanging("  measured  ", Text(f"{fact} ({origin.evidence})"), screen)
    for cycle in run.trace.cycles:
        _cycle(cycle, words, screen)


def _cycle(cycle: Cycle, words: Words, screen: Console) -> None:
    screen.print()
    screen.print(Text(f"  {cycle.n:>3}  fires {cycle.rule.id}", style="bold"))
    hanging("       agenda ", Text(", ".join(cycle.agenda), style="dim"), screen)
    for premise in cycle.premises:
        facts = joined([str(fact) for fact in premise.facts]) or "nothing known against it"
        hanging("       as     ", Text(f"{words.condition(premise.condition)} ({facts})"), screen)
    added = joined([str(fact) for fact in cycle.added]) or f"nothing new ({cycle.rule.fact} was there)"
    hanging("       adds   ", Text(added), screen)


def _title(text: str, screen: Console, style: str = "") -> None:
    screen.print()
    screen.print(Text(text, style=f"bold {style}".strip()))


def _bullet(text: str, screen: Console, style: str = "", mark: str = "•") -> None:
    hanging(f"  {mark} ", Text(text, style=style), screen)


def hanging(mark: str, text: Text, screen: Console) -> None:
    """Print a text behind a mark, its later lines indented like its first."""
    width = max(screen.width - len(mark), 12)
    for n, line in enumerate(text.wrap(screen, width)):
        line.rstrip()
        screen.print(Text(mark if not n else " " * len(mark)) + line, soft_wrap=True)


def _indented(text: str, screen: Console, style: str = "dim") -> None:
    hanging("      ", Text(text, style=style), screen)
