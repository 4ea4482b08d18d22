"""Cold start: `netiquette advise` on one scenario against an interpreter that only imports the same libraries.

The two run in turn, so that a change in the machine's speed hits both; printed is the median of the ratios of
each pair. Run it with the interpreter that has netiquette installed: python bench/startup.py [RUNS]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

SCENARIO = Path(__file__).resolve().parent.parent / "scenarios" / "viewer" / "recruiter-today.yaml"
# What an answer needs: experta (imported the safe way), click, jsonschema, ruamel.yaml and rich's console.
IMPORTS = "import netiquette.engine.rete, click, jsonschema, ruamel.yaml, rich.console"


def seconds(*arguments: str) -> float:
    """How long one fresh interpreter takes."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, cwd=SCENARIO.parent)
    return time.perf_counter() - start


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    advise, bare = ("-m", "netiquette.cli", "advise", str(SCENARIO)), ("-c", IMPORTS)
    seconds(*advise), seconds(*bare)  # fill the caches
    pairs = [(seconds(*advise), seconds(*bare)) for _ in range(runs)]
    for name, values in zip(("advise", "imports alone"), zip(*pairs, strict=True), strict=True):
        print(f"{name:<14} median {statistics.median(values) * 1000:6.0f} ms  (of {runs})")
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"ratio          median {ratio:6.2f}     (aim: 2 or less)")


if __name__ == "__main__":
    main()
