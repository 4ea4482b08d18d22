"""The command `netiquette`: finds the sub-command and turns trouble into messages and exit statuses."""

from __future__ import annotations

import atexit
import gc
import importlib
import signal
import sys

import click
from click.exceptions import NoSuchCommand

from ..kb.version import VERSION

# Each command lives in a module of its own and is imported when it is used.
COMMANDS = {
    "advise": "What to do in a situation, and why.",
    "explain": "How the advice follows from what is given.",
    "export": "Proofs and rules for other tools.",
    "questions": "What is still worth finding out, and what can't matter any more.",
    "review": "A draft note or message, held against what it should be.",
    "rules": "Browse the rules, or read one.",
    "schema": "Print a JSON Schema.",
    "sources": "The documents, and where each item of theirs is encoded.",
    "test": "Check scenarios against what they expect.",
    "what-if": "What would be advised if something were otherwise.",
    "why-not": "Why an advice is not given, and what would bring it about.",
}


class Commands(click.Group):
    """A group that knows its commands by name and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f".{name.replace('-', '_')}", __package__).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS:
            raise NoSuchCommand(args[0], possibilities=COMMANDS, ctx=ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, prog_name="netiquette")
def netiquette() -> None:
    """Professional-networking etiquette, with the reasons.

    Describe a situation in a file, and read what five documents advise, which rules led there, and on which
    lines they rest. It works offline: nothing is looked up, sent or scraped.

    \b
    netiquette advise situation.yaml
    netiquette explain situation.yaml
    netiquette why-not situation.yaml invite_on_bond
    """


def main() -> None:
    """Run the command line; exit status 0, 1 (a check did not hold) or 2 (unusable arguments or input)."""
    from ..engine.errors import InputError

    # Most runs end before there is anything worth collecting: look for garbage seldom, and at the end leave the
    # memory to the operating system instead of searching it once more.
    gc.set_threshold(200_000, 20, 20)
    atexit.register(gc.freeze)
    # When the reader goes away (| head), end as other tools do, by the signal; status 1 would say that a check failed.
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        netiquette()
    except InputError as error:
        for problem in error.problems:
            click.echo(problem, err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
