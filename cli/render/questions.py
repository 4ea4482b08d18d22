"""What is worth finding out, for a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from ...engine.relevance import Verdicts, Witness
from ...engine.words import Words, joined
from .text import hanging


def show_verdicts(found: Verdicts, screen: Console, everything: bool) -> None:
    """Print what matters alone, what matters in company, and what can't matter."""
    run = found.run
    words = Words(run.kb, run.memory)
    alone = {key: witness for key, witness in found.relevant.items() if not witness.company}
    screen.print(Text("Alone, an answer to these changes the advice", style="bold"))
    for key in alone:
        hanging("  ? ", Text(words.fill(run.kb.vocabulary[key].question)), screen)
        hanging("      ", Text(_example(alone[key], found, words), style="dim"), screen)
    if not alone:
        screen.print("  none")
    company = {key: witness for key, witness in found.relevant.items() if witness.company}
    if company:
        screen.print(Text(f"\nTogether with other answers, {len(company)} more do", style="bold"))
        if everything:
            for key, witness in company.items():
                hanging("  ? ", Text(words.fill(run.kb.vocabulary[key].question)), screen)
                hanging("      ", Text(_example(witness, found, words), style="dim"), screen)
        else:
            hanging("    ", Text(f"{', '.join(company)} (with --all an example of each)", style="dim"), screen)
    _row("These can't change the advice any more, whatever else is answered", found.irrelevant, screen)
    _row("Not decided", found.undecided, screen)


def _row(title: str, keys: tuple[str, ...], screen: Console) -> None:
    if keys:
        screen.print(Text(f"\n{title}", style="bold"))
        hanging("    ", Text(", ".join(keys)), screen)


def _example(witness: Witness, found: Verdicts, words: Words) -> str:
    """A pair of answers that was run, and what differs between them."""
    answer = joined([words.fact(fact) for fact in witness.answer])
    company = joined([words.fact(fact) for fact in sorted(witness.company)])
    key = witness.answer[0].key
    return f"{key}: e.g. if {answer}" + (f" while {company}" if company else "") + \
        f", this comes or goes: {', '.join(sorted(witness.changes))}"
