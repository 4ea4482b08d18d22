"""What `netiquette test` found, as text."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from ...engine.expect import Coverage


def show_report(
    coverage: Coverage, failed: int, unchecked: int, refused: int, screen: Console, verbose: bool
) -> None:
    """Print the totals, then the rules and disagreements that no scenario exercises."""
    kb, total = coverage.kb, coverage.scenarios
    if verbose:
        screen.print("\nrule          fired  blocked  open")
        for rule in kb.in_order:
            counts = (counts.get(rule.id, 0) for counts in (coverage.fired, coverage.blocked, coverage.open))
            screen.print("{:<13} {:>5}  {:>7}  {:>4}".format(rule.id, *counts))
    style = "bold red" if failed else "bold green"
    screen.print(Text(f"{total} scenarios, {total - failed} as expected, {failed} not", style=style))
    if refused:
        screen.print(Text(f"{refused} files or scenarios were refused; see the messages", style="bold red"))
    if unchecked:
        screen.print(f"{unchecked} scenarios expect nothing")
    fired = len(kb.rules) - len(coverage.never_fired)
    barred = len(kb.rules) - len(coverage.never_blocked)
    live = len(kb.disagreements) - len(coverage.never_live)
    screen.print(f"{fired} of {len(kb.rules)} rules fired and {barred} were blocked, "
                 f"{live} of {len(kb.disagreements)} disagreements were live")  # fmt: skip
    for title, ids in (
        ("never fired", coverage.never_fired),
        ("never blocked", coverage.never_blocked),
        ("never silent", coverage.never_silent),
        ("never live", coverage.never_live),
    ):
        if ids:
            screen.print(f"{title}: {', '.join(ids)}")
