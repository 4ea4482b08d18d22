"""Rules, documents and items as text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text

from ...engine.knowledge import KnowledgeBase
from ...engine.ledger import Entry
from ...engine.rules import Rule
from ...engine.words import Words, cited, cited_briefly, lines
from ...kb.disagreements.dissolved import Dissolved
from .text import hanging


def show_rules(kb: KnowledgeBase, rules: Sequence[Rule], screen: Console) -> None:
    """Print a line for each rule: id, strength, what it concludes."""
    words = Words(kb)
    for rule in rules:
        hanging(f"{rule.id:<13} {rule.strength:<7} ", Text(words.conclusion(rule)), screen)
    screen.print(Text(f"\n{len(rules)} rules; netiquette rules ID shows one", style="dim"))


def show_rule(kb: KnowledgeBase, rule: Rule, screen: Console) -> None:
    """Print one rule in words."""
    words = Words(kb)
    screen.print(Text(f"Rule {rule.id}", style="bold"))
    for n, condition in enumerate(rule.when):
        hanging("  when    " if not n else "  and     ", Text(words.condition(condition)), screen)
    hanging("  then    ", Text(words.conclusion(rule)), screen)
    hanging("  because ", Text(words.fill(rule.because)), screen)
    if rule.settles:
        hanging("  settles ", Text(f"{rule.settles}: {kb.disagreements[rule.settles].title}"), screen)
    screen.print(Text(f"\n  strength  {rule.strength}"))
    hanging("  source    ", Text(cited(kb.sources(rule))), screen)
    for item in kb.sources(rule):
        hanging("            ", Text(f"{item.id}: {item.gist}", style="dim"), screen)
    feeders = {key: [r.id for r in kb.concluding.get(key, ())] for key in sorted(rule.keys)}
    for key, ids in feeders.items():
        hanging("  fed by    ", Text(f"{key} ({', '.join(ids) if ids else 'given'})"), screen)
    fed = [other.id for other in kb.using.get(rule.head, ())]
    hanging("  feeds     ", Text(f"{rule.head} ({', '.join(fed) if fed else 'the answer'})"), screen)


def show_documents(kb: KnowledgeBase, entries: Sequence[Entry], screen: Console) -> None:
    """Print the documents with how much of each is encoded."""
    for document in kb.documents.values():
        own = [entry for entry in entries if entry.item.document == document.key]
        screen.print(Text(f"{document.key:<9} {document.title}", style="bold"))
        screen.print(f"          {len(own)} items, {sum(bool(entry.places) for entry in own)} of them encoded")
    screen.print(Text("\nnetiquette sources DOCUMENT lists its items", style="dim"))


def show_items(kb: KnowledgeBase, entries: Sequence[Entry], screen: Console) -> None:
    """Print each item of a document: lines, gist, and the rules or texts that carry it."""
    screen.print(Text(kb.documents[entries[0].item.document].title, style="bold"))
    section = ""
    for entry in entries:
        item = entry.item
        if item.section != section:
            section = item.section
            screen.print(Text(f"\n{section}", style="bold"))
        hanging(f"  {item.id:<12} ", Text(f"{item.gist} ({lines(item.line_numbers)})"), screen)
        hanging(" " * 15, Text("→ " + ("; ".join(entry.places) or "nowhere"), style="dim"), screen)


def show_ledger(entries: Sequence[Entry], screen: Console) -> None:
    """Print where each item is encoded and in which scenarios it shows, then the totals."""
    for entry in entries:
        shown = [Path(place).name for place in entry.scenarios]
        scenarios = f"{len(shown)} scenarios, such as {shown[0]}" if shown else "no scenario"
        hanging(f"{entry.item.id:<12} ", Text(f"{'; '.join(entry.places) or 'NOWHERE'} · {scenarios}"), screen)
    placed = sum(bool(entry.places) for entry in entries)
    showing = sum(bool(entry.scenarios) for entry in entries)
    screen.print(Text(f"\n{placed} of {len(entries)} items placed, {showing} show in a scenario", style="bold"))


def show_disagreements(kb: KnowledgeBase, dissolved: Sequence[Dissolved], screen: Console) -> None:
    """Print both sides of each declared disagreement with their lines, then those that conditions dissolve."""
    words = Words(kb)
    for one in sorted(kb.disagreements.values(), key=lambda one: one.id):
        hanging(f"{one.id} ", Text(one.title, style="bold"), screen)
        for side in one.sides:
            items = dict.fromkeys(item for rule in side.rules for item in kb.sources(kb.rules[rule]))
            hanging("    – ", Text(f"{words.fill(side.says)} ({cited_briefly(tuple(items))})"), screen)
        hanging("    → ", Text(f"{words.fill(one.unsettled)} [{one.principle}]", style="dim"), screen)
    screen.print(Text("\nDissolved by conditions", style="bold"))
    for other in dissolved:
        hanging(f"{other.id} ", Text(other.title, style="bold"), screen)
        hanging("    → ", Text(other.why, style="dim"), screen)
    screen.print(Text(f"\n{len(kb.disagreements)} declared, {len(dissolved)} dissolved by conditions", style="bold"))
