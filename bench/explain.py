"""What explanations cost, and a check of every repair that is offered.

For each kind of explanation the time a scenario takes, as a multiple of plain chaining over the same scenarios
in the same run (every STEP-th scenario, 20 if left out). Then why-not in every scenario, for CODES of the advice
that it lacks (3 if left out; each code has its turn), with each repair applied by the chainer and each part of it
tried. All codes of all scenarios take hours.
Run it with: python bench/explain.py [STEP [CODES]]
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import combinations, cycle, islice
from pathlib import Path

from netiquette.engine.answer import answer
from netiquette.engine.evaluator import live
from netiquette.engine.explore import Explorer
from netiquette.engine.facts import Fact
from netiquette.engine.proof import Prover, hinges, proof_json
from netiquette.engine.relevance import Relevance, verdicts
from netiquette.engine.repairs import Repair, Repairer
from netiquette.engine.scenario import Scenario, scenarios
from netiquette.engine.session import Run, Session
from netiquette.engine.suppose import changed
from netiquette.engine.terms import ADVICE
from netiquette.engine.vocabulary import YES
from netiquette.engine.whatif import what_if
from netiquette.engine.whynot import why_not
from netiquette.kb import load

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"


def timed(work: Callable[[Scenario], object], situations: list[Scenario]) -> list[float]:
    """The seconds that each scenario takes."""
    found = []
    for situation in situations:
        start = time.perf_counter()
        work(situation)
        found.append(time.perf_counter() - start)
    return found


def explained(session: Session, scenario: Scenario) -> None:
    """All proofs of an answer as JSON, and what each hangs on."""
    run = session.run(scenario)
    for code in live(run.memory):
        root = Prover(run).prove(Fact(f"{ADVICE}.{code}", YES))
        proof_json(run, root)
        hinges(run, root)


def costs(session: Session, situations: list[Scenario]) -> None:
    kinds: dict[str, Callable[[Scenario], object]] = {
        "chaining alone": lambda s: session.run(s, record=False),
        "with its trace": session.run,
        "answer with its questions": lambda s: answer(session.run(s)).questions,
        "explain, all advice": lambda s: explained(session, s),
        "what-if, one attribute": lambda s: what_if(session, s, {"relation.connected": "yes"}),
        "what-if --explore": lambda s: list(Explorer(session.run(s)).turns()),
        "questions": lambda s: _verdicts(session.run(s)),
    }
    timed(session.run, situations)
    plain = 0.0
    print(f"{len(situations)} scenarios\n{'':<28}{'median':>10}{'worst':>10}  times chaining")
    for name, work in kinds.items():
        found = timed(work, situations)
        plain = plain or sum(found)
        middle, most = statistics.median(found) * 1000, max(found) * 1000
        print(f"{name:<28}{middle:>7.1f} ms{most:>7.0f} ms{sum(found) / plain:>9.2f}", flush=True)


def _verdicts(run: Run) -> object:
    relevance = Relevance(run.kb, run.scenario)
    return verdicts(run, relevance, relevance.unknown())


def lacking(session: Session, situations: list[Scenario], codes: int) -> Iterator[tuple[Run, str]]:
    """Some of the advice that each scenario lacks, going round the catalogue."""
    turn = cycle(session.kb.advice)
    for situation in situations:
        run = session.run(situation)
        there = live(run.memory)
        yield from ((run, code) for code in islice((code for code in turn if code not in there), codes))


def holds(session: Session, run: Run, code: str, repair: Repair) -> bool:
    """Whether a repair works when applied, and no part of it does."""
    after = session.run(changed(run.kb, run.scenario, repair.changes), record=False)
    repairer = Repairer(run.kb, run.scenario)
    parts = [part for size in range(len(repair.changes)) for part in combinations(repair.changes, size)]
    return code in live(after.memory) and not any(repairer.works(part, code) for part in parts)


def repairs(session: Session, situations: list[Scenario], codes: int) -> None:
    took, tried, wrong, without = [], 0, 0, 0
    for run, code in lacking(session, situations, codes):
        start = time.perf_counter()
        found = why_not(run, code)
        took.append(time.perf_counter() - start)
        without += not found.repairs
        for repair in found.repairs:
            tried += 1
            if not holds(session, run, code, repair):
                wrong += 1
                print(f"  {run.scenario.place} {code}: {repair}")
    took.sort()
    middle, most, worst = (took[int(len(took) * n)] * 1000 for n in (0.5, 0.99, 1 - 1e-9))
    print(f"\nwhy-not for {len(took)} pairs of scenario and lacking advice")
    print(f"median {middle:.0f} ms, 99 of 100 within {most:.0f} ms, worst {worst:.0f} ms")
    print(f"{tried} repairs applied, {wrong} of them wrong or not minimal; {without} pairs without a repair")


def main() -> None:
    step, codes = (int(text) for text in (*sys.argv[1:], *("20", "3")[len(sys.argv) - 1 :]))
    session = Session(load())
    files = sorted(path for path in FOLDER.rglob("*") if path.suffix in (".yaml", ".json", ".jsonl"))
    situations = [situation for file in files for situation in scenarios(session.kb, str(file))]
    costs(session, situations[::step])
    repairs(session, situations, codes)


if __name__ == "__main__":
    main()
