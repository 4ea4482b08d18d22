"""`netiquette rules`: the rules in words."""

from __future__ import annotations

import click

from ..engine.validate import did_you_mean
from ..kb import load
from .options import Color, console, open_output, output


@click.command()
@click.argument("id", required=False)
@output("text")
def command(id: str | None, target: str, color: Color) -> None:
    """Browse the rules, or read one.

    Without ID all rules are listed; with one it is shown in words: conditions, conclusion, because, strength,
    source, what feeds it and what it feeds. ID may also be an advice.

    \b
    netiquette rules
    netiquette rules viewer-31
    netiquette rules wait_before_contact
    """
    from .render.catalogue import show_rule, show_rules

    kb = load()
    if id is not None and id not in kb.rules and id not in kb.advice:
        hint = did_you_mean(id, [*kb.rules, *kb.advice])
        raise click.BadParameter(f"there is no rule or advice {id!r}. {hint}".strip(), param_hint="ID")
    with open_output(target) as stream:
        screen = console(stream, color)
        if id is not None and id in kb.rules:
            show_rule(kb, kb.rules[id], screen)
        else:
            show_rules(kb, [rule for rule in kb.in_order if id in (None, rule.advice, rule.withholds)], screen)
