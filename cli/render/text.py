"""An answer and its trace as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from ...engine.answer import Answer, LiveDisagreement, Recommendation
from ...engine.rules import KINDS, AdviceKind, Rule
from ...engine.trace import Cycle
from ...engine.vocabulary import Attribute
from ...engine.words import Words, cited_briefly, joined

TITLES: dict[AdviceKind, str] = {
    "do": "Do", "wait": "Wait", "avoid": "Avoid", "consider": "Consider", "know": "Good to know",
}  # fmt: skip
STYLES: dict[AdviceKind, str] = {"do": "green", "wait": "yellow", "avoid": "red", "consider": "cyan", "know": "blue"}

# Beyond the headline, a person reads about this much.
MOST_ADVICE, MOST_QUESTIONS, MOST_REASONS, MOST_VALUES = 7, 4, 2, 6


def show_answer(found: Answer, screen: Console, everything: bool) -> None:
    """Print an answer: headline, advice by kind, what was withheld, disagreements, questions."""
    if found.run.scenario.title:
        hanging("", Text(found.run.scenario.title, style="italic"), screen)
        screen.print()
    for leading in found.headlines:
        hanging("", Text(leading.headline, style=f"bold {STYLES[leading.advice.kind]}"), screen)
        _reasons(leading, screen)
    rest = [one for one in found.recommendations if not one.headline]
    if not found.headlines:
        hanging("", Text(_no_headline(found), style="bold"), screen)
    shown = rest if everything else rest[:MOST_ADVICE]
    for kind in KINDS:
        _group(kind, [one for one in shown if one.advice.kind == kind], screen)
    if len(rest) > len(shown):
        screen.print(Text(f"\n… and {len(rest) - len(shown)} more with --all", style="dim"))
    if found.withheld:
        _title("Not advised here, and why", screen)
        for withheld in found.withheld:
            _bullet(withheld.text, screen, "dim strike" if screen.color_system else "")
            _indented(f"withheld: {withheld.reason} ({_rules(withheld.by)})", screen)
    _disagreements(found.disagreements, {withheld.reason for withheld in found.withheld}, screen)
    for n, parameter in enumerate(found.assumptions):
        if not n:
            _title("Assumed, since no document gives the number", screen)
        _bullet(f"{parameter.name} = {parameter.number}: {parameter.reason}", screen)
    _questions(found, screen, everything)


def _no_headline(found: Answer) -> str:
    if found.recommendations:
        return "No decision follows from what is given, but this much can be said."
    if found.questions:
        return "Too little is known for advice. An answer to one of these questions will help."
    return "The documents have no advice for this situation."


def _group(kind: AdviceKind, advice: list[Recommendation], screen: Console) -> None:
    if advice:
        _title(TITLES[kind], screen, STYLES[kind])
    for one in advice:
        _bullet(one.text, screen)
        _reasons(one, screen)


def _reasons(one: Recommendation, screen: Console) -> None:
    _indented("because " + "; ".join(one.because[:MOST_REASONS]), screen, "")
    _indented(f"{one.strength} · {cited_briefly(one.sources)} · {_rules(one.rules)}", screen)


def _disagreements(live: Iterable[LiveDisagreement], said: set[str], screen: Console) -> None:
    for n, one in enumerate(live):
        if not n:
            _title("Where the documents disagree", screen, "magenta")
        _bullet(one.disagreement.title, screen)
        for side in one.sides:
            _indented(f"– {side.says} ({cited_briefly(side.sources)})", screen, "")
        outcome = "decided above" if one.text in said else one.text
        _indented(f"→ {outcome} [{one.disagreement.id}, {one.disagreement.principle}]", screen)


def _questions(found: Answer, screen: Console, everything: bool) -> None:
    """What is worth asking: the decisive questions; the others if there is no decision, or on request."""
    words = Words(found.run.kb, found.run.memory)
    shown = [question for question in found.questions if question.decisive or not found.headlines][:MOST_QUESTIONS]
    if everything:
        shown = list(found.questions)
    if shown:
        _title("Questions whose answers could change this", screen)
    for question in shown:
        _bullet(words.fill(question.ask), screen, mark="?")
        _indented(_answers(found.run.kb.vocabulary[question.key]), screen)
    left = len(found.questions) - len(shown)
    if left:
        screen.print(Text(f"\n{left} more {'question' if left == 1 else 'questions'} with --all", style="dim"))


def _answers(attribute: Attribute) -> str:
    """The attribute to fill in, with the values that it takes."""
    values = [*attribute.values[:MOST_VALUES], *["…"][: len(attribute.values) > MOST_VALUES]]
    return f"{attribute.key}: {', '.join(values)}" if values else attribute.key


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


def _rules(rules: Iterable[Rule]) -> str:
    ids = [rule.id for rule in rules]
    return f"{'rule' if len(ids) == 1 else 'rules'} {', '.join(ids)}"
