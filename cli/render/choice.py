"""What of an answer is shown first, alike in every format."""

from __future__ import annotations

from collections.abc import Iterable

from ...engine.answer import Answer, LiveDisagreement, Recommendation
from ...engine.questions import Question
from ...engine.rules import KINDS, AdviceKind, Rule
from ...engine.vocabulary import Attribute

TITLES: dict[AdviceKind, str] = {
    "do": "Do", "wait": "Wait", "avoid": "Avoid", "consider": "Consider", "know": "Good to know",
}  # fmt: skip
WITHHELD = "Not advised here, and why"
DISAGREEMENTS = "Where the documents disagree"
ASSUMPTIONS = "Assumed, since no document gives the number"
QUESTIONS = "Questions whose answers could change this"

# Beyond the headline, a person reads about this much.
MOST_ADVICE, MOST_DISAGREEMENTS, MOST_QUESTIONS, MOST_REASONS, MOST_VALUES = 7, 3, 4, 2, 6


def without_headline(found: Answer) -> str:
    """What is said first where no decision follows."""
    if found.recommendations:
        return "No decision follows from what is given, but this much can be said."
    if found.questions:
        return "Too little is known for advice. An answer to one of these questions will help."
    return "The documents have no advice for this situation."


def chosen_advice(found: Answer, everything: bool) -> list[Recommendation]:
    """The advice to show below the headlines."""
    rest = [one for one in found.recommendations if not one.headline]
    return rest if everything else rest[:MOST_ADVICE]


def by_kind(advice: Iterable[Recommendation]) -> dict[str, list[Recommendation]]:
    """Advice under the title of its kind."""
    advice = list(advice)
    groups = {TITLES[kind]: [one for one in advice if one.advice.kind == kind] for kind in KINDS}
    return {title: group for title, group in groups.items() if group}


def chosen_disagreements(found: Answer, everything: bool) -> tuple[list[LiveDisagreement], str]:
    """Disagreements to show with both sides, those about the decision first, and what is said of the others."""
    leading = {rule.id for one in found.headlines for rule in one.rules}

    def is_besides(one: LiveDisagreement) -> bool:
        return not any(rule.id in leading for rule in (*one.settled_by, *(r for side in one.sides for r in side.rules)))

    live = sorted(found.disagreements, key=is_besides)
    if everything or len(live) <= MOST_DISAGREEMENTS:
        return live, ""
    titles = " ".join(one.disagreement.title for one in live[MOST_DISAGREEMENTS:])
    return live[:MOST_DISAGREEMENTS], f"They also disagree on this (both sides with --all): {titles}"


def outcome(one: LiveDisagreement, found: Answer) -> str:
    """How a disagreement was settled, unless a reason of what is or is not advised has said so already."""
    said = {withheld.reason for withheld in found.withheld}
    said |= {because for shown in chosen_advice(found, everything=False) for because in shown.because[:MOST_REASONS]}
    said |= {because for leading in found.headlines for because in leading.because[:MOST_REASONS]}
    return "decided above" if one.text in said else one.text


def chosen_questions(found: Answer, everything: bool) -> list[Question]:
    """The decisive questions; the others if there is no decision, or on request."""
    if everything:
        return list(found.questions)
    return [question for question in found.questions if question.decisive or not found.headlines][:MOST_QUESTIONS]


def possible_answers(attribute: Attribute) -> str:
    """The attribute to fill in, with the values that it takes."""
    values = [*attribute.values[:MOST_VALUES], *["…"][: len(attribute.values) > MOST_VALUES]]
    return f"{attribute.key}: {', '.join(values)}" if values else attribute.key


def rule_names(rules: Iterable[Rule]) -> str:
    """Rules by id: rule viewer-31, rules viewer-31, viewer-32."""
    ids = [rule.id for rule in rules]
    return f"{'rule' if len(ids) == 1 else 'rules'} {', '.join(ids)}"
