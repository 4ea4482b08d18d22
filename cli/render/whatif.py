"""What a supposition changes, in words for every format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...engine.answer import Recommendation
from ...engine.clauses import joined
from ...engine.conditions import Unless
from ...engine.explore import Explorer, Turn
from ...engine.facts import WorkingMemory
from ...engine.repairs import Effort
from ...engine.whatif import Difference, Lack, Parting
from ...engine.words import Words
from .sections import GAINED, LOST, NOTHING, OTHERWISE, SAME, Point, Report, Section
from .whynot import as_given, sentence

# Of one effort, unless somebody looks closer.
MOST_TURNS = 8
EFFORTS: dict[Effort, str] = {"do": "In your hands: you could", "find out": "Still open: if",
                              "cannot": "Out of your hands, or nothing to aim at: if"}


def difference_report(found: Difference, values: Mapping[str, Any]) -> Report:
    """Headlines, advice gained and lost, and where the two runs part."""
    supposed = "; ".join(_supposed(key, found) for key in values)
    return Report(f"What if {supposed or 'it were another day'}?", list(_differences(found)))


def _differences(found: Difference) -> Iterator[Section]:
    before, after = found.before.headlines, found.after.headlines
    if [one.headline for one in before] == [one.headline for one in after]:
        yield from _list("The decision stays", after, SAME)
    else:
        yield from _list("Instead of", before, LOST, "no decision")
        yield from _list("The decision would be", after, GAINED, "none")
    leads = {one.advice.code for one in (*before, *after)}
    yield from _list("Gained", [one for one in found.gained if one.advice.code not in leads], GAINED)
    yield from _list("Lost", [one for one in found.lost if one.advice.code not in leads], LOST)
    reworded = [new for _, new in found.reworded if new.advice.code not in leads]
    yield from _list("Worded otherwise", reworded, OTHERWISE)
    if found.parting:
        points = [Point(text, mark="") for text in _parting(found.parting, found)]
        yield Section(f"The two runs part in cycle {found.parting.n}", points=points)
    else:
        yield Section(text="The two runs are alike, cycle by cycle.")


def _supposed(key: str, found: Difference) -> str:
    """What is supposed of an attribute, beside what is so."""
    now, then = (_say(key, answer.run.memory, Words(answer.run.kb, answer.run.memory))
                 for answer in (found.before, found.after))  # fmt: skip
    return f"{then} [{key}; now: {now}]"


def _say(key: str, memory: WorkingMemory, words: Words) -> str:
    facts = [fact for fact in memory.about(key) if fact.holds] or memory.about(key)[:1]
    return joined([words.fact(fact) for fact in facts]) or f"nothing is known of {words.noun(key)}"


def _list(title: str, advice: Sequence[Recommendation], mark: str, none: str = "") -> Iterator[Section]:
    points = [Point(one.headline or one.text, mark=mark) for one in advice]
    if points or none:
        yield Section(title, points=points or [Point(none, mark=NOTHING)])


def _parting(one: Parting, found: Difference) -> Iterator[str]:
    words = Words(found.before.run.kb, (found.before if one.in_second else found.after).run.memory)
    if one.fires == "both":
        yield f"rule {one.rule.id} fires in both, on other facts"
        return
    only = "only with what is supposed" if one.in_second else "only as things are"
    yield f"rule {one.rule.id} fires {only}, because {words.fill(one.rule.because)}"
    for lack in one.lacks:
        yield f"{'as things are' if one.in_second else 'with what is supposed'}, {_lack(lack, words)}"


def _lack(lack: Lack, words: Words) -> str:
    found = joined([words.fact(fact) for fact in lack.facts])
    if isinstance(lack.condition, Unless) and found:
        return f"it stands against it that {found}"
    wanted = words.condition(lack.condition, lack.facts)
    return f"it does not hold that {wanted}: {found}" if found else f"it is not known that {wanted}"


def turns_report(explorer: Explorer, turns: Sequence[Turn]) -> Report:
    """What would turn the decision, what is in the user's power first."""
    words = Words(explorer.run.kb, explorer.run.memory)
    now = [words.fill(_headline(explorer, code)) for code in explorer.decisions.values()]
    sections = []
    for effort, title in EFFORTS.items():
        chosen = [turn for turn in turns if turn.effort == effort]
        left = len(chosen) - MOST_TURNS
        remark = f"… and {left} more with --format json" if left > 0 else ""
        if chosen:
            points = [_turn(explorer, turn, words) for turn in chosen[:MOST_TURNS]]
            sections.append(Section(title, points=points, remark=remark))
    tried = f"{explorer.tried} changes tried, {len(turns)} turn the decision"
    return Report(" ".join(now) or "No decision follows from what is given.", [*sections, Section(remark=tried)])


def _turn(explorer: Explorer, turn: Turn, words: Words) -> Point:
    text = sentence(turn.changes, explorer.repairer, words)
    return Point(text, "; ".join(map(as_given, turn.changes)), below=(f"→ {_outcome(explorer, turn, words)}",))


def _outcome(explorer: Explorer, turn: Turn, words: Words) -> str:
    codes = [code for question, code in turn.decisions.items() if explorer.decisions.get(question) != code]
    return " ".join(words.fill(_headline(explorer, code)) for code in codes) or "no decision any more"


def _headline(explorer: Explorer, code: str) -> str:
    advice = explorer.kb.advice[code]
    return advice.headline or advice.text
