"""A review of a draft as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from ...engine.words import cited_briefly
from ...kb.measure.reading import Finding
from .text import hanging

if TYPE_CHECKING:
    from ..review import Review

LABELS = {
    "name": "addresses them by name", "who": "says who you are", "known": "says how you know each other",
    "reason": "says why you write", "topic": "names a topic", "interest": "names a shared interest",
    "help": "offers help", "memory": "reminds them how you met", "event": "names the occasion",
    "introducer": "names who introduced you", "profile": "shows that you read their profile",
    "content": "refers to what they published", "article": "passes on something to read",
    "congratulation": "congratulates", "visit": "mentions the visit", "default": "the platform's own text",
    "placeholders": "gaps left to fill", "tone": "tone", "pitch": "sells or recruits",
}  # fmt: skip
# What a draft is better without.
FAULTS = ("default", "placeholders", "visit")
MOST_QUOTED = 60


def show_review(review: Review, screen: Console) -> None:
    """Print verdict, findings by how they stand, what to change, and the skeleton if asked for."""
    verdict = review.verdict
    text = verdict.text if verdict else "No verdict: notes to requests are judged, other drafts only read."
    hanging("", Text(text, style="bold"), screen)
    count = len(review.reading.sentences)
    screen.print(f"{count} sentence{'' if count == 1 else 's'}")
    groups: dict[str, list[Finding]] = {"Found": [], "Not there": [], "Unclear": []}
    for finding in review.reading.findings.values():
        groups[_group(finding)].append(finding)
    for title, findings in groups.items():
        _findings(title, findings, screen)
    _changes(review, screen)
    for n, line in enumerate(review.skeleton):
        if not n:
            screen.print(Text("\nA skeleton of your own facts", style="bold"))
        hanging("  ", Text(line), screen)


def _group(finding: Finding) -> str:
    if finding.says == "unclear":
        return "Unclear"
    return "Not there" if finding.says in ("no", "none") else "Found"


def _findings(title: str, findings: list[Finding], screen: Console) -> None:
    if not findings:
        return
    screen.print(Text(f"\n{title}", style="bold"))
    if title == "Not there":
        plain = [finding for finding in findings if not finding.quote]
        hanging("  • ", Text(", ".join(LABELS[finding.criterion] for finding in plain)), screen)
        findings = [finding for finding in findings if finding.quote]
    for finding in findings:
        label = LABELS[finding.criterion]
        label += "" if finding.says in ("yes", "no", "unclear") else f": {finding.says.replace('_', ' ')}"
        quote = finding.quote if len(finding.quote) <= MOST_QUOTED else finding.quote[: MOST_QUOTED - 1] + "…"
        shown = f" – “{' '.join(quote.split())}” ({finding.start}–{finding.end})" if quote else ""
        style = "red" if finding.criterion in FAULTS and finding.says == "yes" else ""
        hanging("  • ", Text(f"{label}{shown}", style=style), screen)
        if finding.says == "unclear":
            hanging("      ", Text(finding.reason, style="dim"), screen)


def _changes(review: Review, screen: Console) -> None:
    changes = review.changes
    if changes:
        screen.print(Text("\nWhat to change", style="bold"))
    for one in changes:
        hanging("  • ", Text(one.text), screen)
        hanging("      ", Text("because " + "; ".join(one.because[:2])), screen)
        hanging("      ", Text(f"{one.strength} · {cited_briefly(one.sources)}", style="dim"), screen)
