"""A review of a draft as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from ...engine.words import cited_briefly
from ...kb.measure.judging import Finding
from ..reviewed import ASKED
from .text import hanging

if TYPE_CHECKING:
    from ...engine.answer import Recommendation
    from ..reviewed import Review

LABELS = {
    "name": "addresses them by name", "who": "says who you are", "known": "says how you know each other",
    "reason": "says why you write", "topic": "names a topic", "interest": "names a shared interest",
    "help": "offers help", "memory": "reminds them how you met", "event": "names the occasion",
    "introducer": "names who introduced you", "profile": "shows that you read their profile",
    "content": "refers to what they published", "article": "passes on something to read",
    "congratulation": "congratulates", "visit": "mentions the visit", "default": "the platform's own text",
    "placeholders": "gaps left to fill", "tone": "tone", "pitch": "sells or recruits",
}  # fmt: skip
UNWANTED_LABELS = {
    "default": "the platform's own text", "placeholders": "gaps left to fill", "visit": "a mention of the visit",
    "pitch": "selling and recruiting",
}  # fmt: skip
# What a draft is better without.
FAULTS = ("default", "placeholders")
# What is listed apart where it is absent: none of it is wanted for its own sake.
UNWANTED = (*FAULTS, "visit", "pitch")
# What is told in one line.
LISTED = ("Not found", "Free of", "Also unclear")
MOST_QUOTED = 60


def show_review(review: Review, screen: Console) -> None:
    """Print the verdict, what to change, the findings by how they stand, and the skeleton if asked for."""
    verdict = review.verdict
    hanging("", Text(verdict.text if verdict else review.scope or "", style="bold"), screen)
    count, unread = len(review.reading.sentences), review.reading.unread
    if count:
        screen.print(f"{count} sentence{'' if count == 1 else 's'}"
                     + (f"; the last {unread:,} characters were not searched" if unread else ""))  # fmt: skip
    else:
        screen.print("There is no text to read.")
    _advice("What to change", review.changes, screen)
    _questions(review, screen)
    _advice("Good to know", review.remarks, screen)
    groups: dict[str, list[Finding]] = {"Found": [], "Not found": [], "Free of": [], "Also unclear": []}
    asked = {criterion for one in review.questions for criterion in ASKED[one.key]}
    for finding in review.reading.findings.values() if count else ():
        if finding.says != "unclear" or finding.criterion not in asked:
            groups[_group(finding)].append(finding)
    for title, findings in groups.items():
        _findings(title, findings, screen)
    for n, line in enumerate(review.skeleton):
        if not n:
            screen.print(Text("\nA skeleton of your own facts", style="bold"))
        hanging("  ", Text(line), screen)


def _questions(review: Review, screen: Console) -> None:
    """What is left to the writer: one short question each, most useful first."""
    if review.questions:
        screen.print(Text("\nWhat could not be read: please judge yourself", style="bold"))
    for one in review.questions:
        hanging("  ? ", Text(review.ask(one)), screen)


def _group(finding: Finding) -> str:
    if finding.says == "unclear":
        return "Also unclear"
    if finding.says not in ("no", "none"):
        return "Found"
    return "Free of" if finding.criterion in UNWANTED else "Not found"


def _findings(title: str, findings: list[Finding], screen: Console) -> None:
    if not findings:
        return
    screen.print(Text(f"\n{title}", style="bold"))
    if title in LISTED:
        plain = [finding for finding in findings if not finding.quote or title == "Also unclear"]
        labels = UNWANTED_LABELS if title == "Free of" else LABELS
        hanging("  • ", Text(", ".join(labels[finding.criterion] for finding in plain)), screen)
        findings = [finding for finding in findings if finding not in plain]
    for finding in findings:
        label = ("probably " if finding.by_words else "") + LABELS[finding.criterion]
        label += "" if finding.says in ("yes", "no", "unclear") else f": {finding.says.replace('_', ' ')}"
        quote = finding.quote if len(finding.quote) <= MOST_QUOTED else finding.quote[: MOST_QUOTED - 1] + "…"
        shown = f" – “{' '.join(quote.split())}” ({finding.start}–{finding.end})" if quote else ""
        style = "red" if finding.criterion in FAULTS and finding.says == "yes" else ""
        hanging("  • ", Text(f"{label}{shown}", style=style), screen)


def _advice(title: str, advice: list[Recommendation], screen: Console) -> None:
    if advice:
        screen.print(Text(f"\n{title}", style="bold"))
    for one in advice:
        hanging("  • ", Text(one.text), screen)
        hanging("      ", Text("because " + "; ".join(one.because[:2])), screen)
        hanging("      ", Text(f"{one.strength} · {cited_briefly(one.sources)}", style="dim"), screen)
