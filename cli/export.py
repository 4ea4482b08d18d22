"""`netiquette export`: proofs and rules for other tools."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import click

from ..engine.answer import answer
from ..engine.errors import InputError, Problem
from ..engine.graph import Graph, proof_graph, rule_graph
from ..engine.knowledge import KnowledgeBase
from ..engine.proof import against
from ..engine.session import Session
from ..engine.validate import did_you_mean
from ..kb import load
from .explain import proofs
from .options import Trouble, open_output, parameters, read_all, today

ALL = "(all)"


@click.group(name="export")
def command() -> None:
    """Proofs and rules for other tools.

    \b
    netiquette export dot situation.yaml wait_before_contact | dot -Tsvg -o proof.svg
    netiquette export mermaid --rules viewer-31
    """


def graph_command(function: Callable[..., None]) -> click.Command:
    """A command that takes a proof or rules and prints a graph."""
    for add in (
        parameters,
        today,
        click.option("-o", "--output", "target", metavar="FILE", default="-", help="Write to a file."),
        click.option("--rules", is_flag=False, flag_value=ALL, metavar="[ID]",
                     help="Which rules feed which, instead of a proof; with ID those around one rule."),
        click.argument("code", required=False),
        click.argument("file", required=False),
    ):  # fmt: skip
        function = add(function)
    return command.command()(function)


@graph_command
def dot(target: str, **asked: Any) -> None:
    """A graph for Graphviz.

    FILE is a scenario, CODE one advice of its answer (all of them if left out): the graph of the proof.

    \b
    netiquette export dot situation.yaml | dot -Tsvg -o proofs.svg
    netiquette export dot --rules -o rules.dot
    """
    from .render import diagrams

    graph, name = _graph(**asked)
    with open_output(target) as stream:
        print(diagrams.dot(graph, name), end="", file=stream)


@graph_command
def mermaid(target: str, **asked: Any) -> None:
    """A graph for Mermaid, which many notes and issue trackers draw.

    FILE is a scenario, CODE one advice of its answer (all of them if left out): the graph of the proof.

    \b
    netiquette export mermaid situation.yaml wait_before_contact
    netiquette export mermaid --rules viewer-31
    """
    from .render import diagrams

    graph, name = _graph(**asked)
    with open_output(target) as stream:
        print(diagrams.mermaid(graph, name), end="", file=stream)


def _graph(
    file: str | None, code: str | None, rules: str | None, today: date | None, parameters: tuple[str, ...]
) -> tuple[Graph, str]:
    """The graph that is asked for, and its name."""
    kb = load()
    if (file is None) == (rules is None):
        raise click.UsageError("name a scenario FILE for its proofs, or give --rules for the rules; one of the two")
    if rules is not None:
        return (rule_graph(kb), "rules") if rules == ALL else (rule_graph(kb, kb.rules[_known(kb, rules)]), rules)
    if code is not None and code not in kb.advice:
        hint = did_you_mean(code, list(kb.advice))
        raise click.BadParameter(f"there is no advice {code!r}. {hint}".strip(), param_hint="CODE")
    return _proofs(kb, str(file), code, today, parameters)


def _known(kb: KnowledgeBase, id: str) -> str:
    if id not in kb.rules:
        hint = did_you_mean(id, list(kb.rules))
        raise click.BadParameter(f"there is no rule {id!r}. {hint}".strip(), param_hint="--rules")
    return id


def _proofs(
    kb: KnowledgeBase, file: str, code: str | None, today: date | None, parameters: tuple[str, ...]
) -> tuple[Graph, str]:
    trouble = Trouble()
    scenarios = list(read_all(kb, [file], today, trouble, parameters))
    trouble.finish()
    if len(scenarios) != 1:
        raise click.BadParameter(f"{file} holds {len(scenarios)} scenarios; a graph shows one", param_hint="FILE")
    found = answer(Session(kb).run(scenarios[0]))
    roots = [node for root in proofs(found, code) for node in (root, against(found.run, root)) if node]
    if not roots:
        what = f"{code} is not advised here" if code else "nothing is advised here"
        raise InputError([Problem(what, found.run.scenario.file, found.run.scenario.line)])
    return proof_graph(found.run, roots), code or found.run.scenario.title or "proofs"
