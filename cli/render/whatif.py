"""What a supposition changes, for a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from ...engine.answer import Recommendation
from ...engine.explore import Explorer, Turn
from ...engine.facts import WorkingMemory
from ...engine.repairs import Effort
from ...engine.whatif import Difference, Lack, Parting
from ...engine.words import Words, joined
from .text import hanging
from .whynot import as_given, sentence

# Of one effort, unless somebody looks closer.
MOST_TURNS = 8
EFFORTS: dict[Effort, str] = {"do": "What you could do", "find out": "If it turned out that",
                              "cannot": "If what can't be changed were otherwise"}  # fmt: skip


def show_difference(found: Difference, values: Mapping[str, Any], screen: Console) -> None:
    """Print headlines, advice gained and lost, and where the two runs part."""
    supposed = "; ".join(_supposed(key, found) for key in values)
    hanging("", Text(f"What if {supposed or 'it were another day'}?", style="bold"), screen)
    before, after = found.before.headlines, found.after.headlines
    if [one.headline for one in before] == [one.headline for one in after]:
        _list("The decision stays", after, "=", "", screen)
    else:
        _list("Instead of", before, "−", "red", screen, "no decision")
        _list("The decision would be", after, "+", "green", screen, "none")
    leads = {one.advice.code for one in (*before, *after)}
    _list("Gained", [one for one in found.gained if one.advice.code not in leads], "+", "green", screen)
    _list("Lost", [one for one in found.lost if one.advice.code not in leads], "−", "red", screen)
    _list("Worded otherwise", [new for _, new in found.reworded if new.advice.code not in leads], "~", "", screen)
    screen.print()
    if found.parting:
        _parting(found.parting, found, screen)
    else:
        hanging("", Text("The two runs are alike, cycle by cycle."), screen)


def _supposed(key: str, found: Difference) -> str:
    """What is supposed of an attribute, beside what is so."""
    now, then = (_say(key, answer.run.memory, Words(answer.run.kb, answer.run.memory))
                 for answer in (found.before, found.after))  # fmt: skip
    return f"{then} [{key}; now: {now}]"


def _say(key: str, memory: WorkingMemory, words: Words) -> str:
    facts = [fact for fact in memory.about(key) if fact.holds] or memory.about(key)[:1]
    return joined([words.fact(fact) for fact in facts]) or f"nothing is known of {words.noun(key)}"


def _list(title: str, advice: Sequence[Recommendation], mark: str, style: str, screen: Console, none: str = "") -> None:
    if advice or none:
        screen.print(Text(f"\n{title}", style="bold"))
    for one in advice:
        hanging(f"  {mark} ", Text(one.headline or one.text, style=style), screen)
    if none and not advice:
        hanging("    ", Text(none, style="dim"), screen)


def _parting(one: Parting, found: Difference, screen: Console) -> None:
    screen.print(Text(f"The two runs part in cycle {one.n}", style="bold"))
    words = Words(found.before.run.kb, (found.before if one.in_second else found.after).run.memory)
    if one.fires == "both":
        hanging("  ", Text(f"rule {one.rule.id} fires in both, on other facts"), screen)
        return
    only = "only with what is supposed" if one.in_second else "only as things are"
    hanging("  ", Text(f"rule {one.rule.id} fires {only}, because {words.fill(one.rule.because)}"), screen)
    for lack in one.lacks:
        hanging("  ", Text(f"{'as things are' if one.in_second else 'with what is supposed'}, it lacks that "
                           f"{_lack(lack, words)}"), screen)  # fmt: skip


def _lack(lack: Lack, words: Words) -> str:
    found = joined([words.fact(fact) for fact in lack.facts])
    return words.condition(lack.condition, lack.facts) + (f" – {found}" if found else " – nothing is known of it")


def show_turns(explorer: Explorer, turns: Sequence[Turn], screen: Console) -> None:
    """Print what would turn the decision, what is in the user's power first."""
    run = explorer.run
    words = Words(run.kb, run.memory)
    now = [words.fill(_headline(explorer, code)) for code in explorer.decisions.values()]
    hanging("", Text(joined(now) or "No decision follows from what is given.", style="bold"), screen)
    for effort, title in EFFORTS.items():
        chosen = [turn for turn in turns if turn.effort == effort]
        for n, turn in enumerate(chosen[:MOST_TURNS]):
            if not n:
                screen.print(Text(f"\n{title}", style="bold"))
            text = Text(sentence(turn.changes, explorer.repairer, words))
            text.append(f"  ({'; '.join(map(as_given, turn.changes))})", "dim")
            hanging("  • ", text, screen)
            hanging("    → ", Text(_outcome(explorer, turn, words)), screen)
        if len(chosen) > MOST_TURNS:
            screen.print(Text(f"  … and {len(chosen) - MOST_TURNS} more with --format json", style="dim"))
    screen.print(Text(f"\n{explorer.tried} changes tried, {len(turns)} turn the decision", style="dim"))


def _outcome(explorer: Explorer, turn: Turn, words: Words) -> str:
    codes = [code for question, code in turn.decisions.items() if explorer.decisions.get(question) != code]
    return joined([words.fill(_headline(explorer, code)) for code in codes]) or "no decision any more"


def _headline(explorer: Explorer, code: str) -> str:
    advice = explorer.kb.advice[code]
    return advice.headline or advice.text

