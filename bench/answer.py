"""Time per scenario in one process, with and without the trace being recorded.

All scenarios of scenarios/ are read once; then they are run in rounds, with and without recording in turn.
Chaining alone is what recording can slow down; the whole answer is given for scale.
Run it with: python bench/answer.py [ROUNDS]
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from netiquette.engine.answer import answer
from netiquette.engine.scenario import Scenario, scenarios
from netiquette.engine.session import Session
from netiquette.kb import load

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"


def seconds(work: Callable[[Scenario], object], situations: list[Scenario]) -> float:
    """How long one round over all scenarios takes."""
    start = time.perf_counter()
    for situation in situations:
        work(situation)
    return time.perf_counter() - start


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    session = Session(load())
    files = sorted(path for path in FOLDER.rglob("*") if path.suffix in (".yaml", ".json", ".jsonl"))
    situations = [situation for file in files for situation in scenarios(session.kb, str(file))]
    seconds(session.run, situations)  # build the network
    pairs = [
        (seconds(session.run, situations), seconds(lambda s: session.run(s, record=False), situations))
        for _ in range(rounds)
    ]
    whole = seconds(lambda s: answer(session.run(s)), situations)
    per = 1000 / len(situations)
    print(f"{len(situations)} scenarios, {rounds} rounds, medians")
    print(f"with trace       {statistics.median(a for a, _ in pairs) * per:7.2f} ms a scenario")
    print(f"without          {statistics.median(b for _, b in pairs) * per:7.2f} ms a scenario")
    print(f"ratio            {statistics.median(a / b for a, b in pairs):7.2f}     (aim: 1.3 or less)")
    print(f"whole answer     {whole * per:7.2f} ms a scenario, questions included")


if __name__ == "__main__":
    main()
