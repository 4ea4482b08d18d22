"""The command line as its users meet it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator
from netiquette.cli.main import COMMANDS, netiquette
from netiquette.cli.schema import PUBLISHED
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.schema import SCHEMAS

ROOT = Path(__file__).resolve().parent.parent
RECRUITER = str(ROOT / "scenarios" / "viewer" / "recruiter-today.yaml")
ESCAPE = "\x1b"


def run(*arguments: str, stdin: str | None = None, **environment: str) -> Result:
    return CliRunner().invoke(netiquette, list(arguments), input=stdin, env=environment, catch_exceptions=False)


def command(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "netiquette.cli", *arguments], input=stdin, capture_output=True, text=True,
        encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment}, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example_and_is_in_the_readme(name: str) -> None:
    shown = run(name, "--help").output
    assert f"netiquette {name}" in shown.split("Usage:")[1]
    assert shown.count(f"netiquette {name}") >= 2 or name in ("test",), shown
    assert f"netiquette {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_help_lists_every_command() -> None:
    shown = run("--help")
    assert shown.exit_code == 0
    assert all(name in shown.output for name in COMMANDS)


def test_advise_leads_with_the_decision_and_its_dates() -> None:
    shown = run("advise", RECRUITER)
    assert shown.exit_code == 0
    lines = shown.output.splitlines()
    assert lines[0] == "A recruiter looked at my profile this morning"
    lead = " ".join(line.strip() for line in lines[2:4])
    assert lead.startswith("Don't contact Dana Reyes right after the visit")
    assert "between Thursday 5 and Friday 6 March." in lead


def test_today_on_the_command_line_outweighs_the_file() -> None:
    shown = json.loads(run("advise", RECRUITER, "--today", "2026-03-06", "--format", "json").output)
    assert shown["facts"]["view.days_ago"] == 2
    assert "wait_before_contact" not in [one["code"] for one in shown["advice"]]


def test_standard_input() -> None:
    shown = run("advise", "-", "--format", "json", stdin='{"view": {"direction": "they_viewed_me"}}')
    assert shown.exit_code == 0
    assert json.loads(shown.output)["facts"]["view.direction"] == "they_viewed_me"


def test_several_scenarios_are_printed_one_a_line() -> None:
    shown = run("advise", RECRUITER, RECRUITER, "--format", "json")
    answers = [json.loads(line) for line in shown.output.splitlines()]
    assert len(answers) == 2
    assert answers[0] == answers[1]


def test_a_bad_file_does_not_hide_the_answers_to_the_others(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("view: {directoin: they_viewed_me}\n", encoding="utf-8")
    shown = run("advise", str(bad), RECRUITER, "--format", "json")
    assert shown.exit_code == 2
    assert json.loads(shown.stdout)["headlines"][0]["code"] == "wait_before_contact"
    assert "did you mean direction?" in shown.stderr


def test_the_trace_is_printed_on_request() -> None:
    assert "fires viewer-31" in run("advise", RECRUITER, "--trace").output
    assert "fires viewer-31" not in run("advise", RECRUITER).output


def test_output_goes_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "answer.json"
    assert run("advise", RECRUITER, "--format", "json", "-o", str(target)).output == ""
    assert json.loads(target.read_text(encoding="utf-8"))["format"] == "netiquette.answer/1"


@pytest.mark.parametrize("arguments", [("advise",), ("advise", "--format", "html"), ("explain",), ("review",)])
def test_bad_input_leaves_the_file_of_an_earlier_answer_alone(arguments: tuple[str, ...], tmp_path: Path) -> None:
    bad, target = tmp_path / "bad.yaml", tmp_path / "answer"
    bad.write_text("view: {directoin: they_viewed_me}\n", encoding="utf-8")
    target.write_text("kept", encoding="utf-8")
    name, *options = arguments
    assert command(name, str(bad), *options, "-o", str(target)).returncode == 2
    assert target.read_text(encoding="utf-8") == "kept"


def test_review_of_a_bare_text_says_how_to_read_one() -> None:
    shown = command("review", "-", stdin="Hi Jane, let's connect.")
    assert shown.returncode == 2
    assert "a bare text is read with --to NAME" in shown.stderr


def test_output_that_cannot_be_written_is_a_usage_error(tmp_path: Path) -> None:
    shown = run("advise", RECRUITER, "-o", str(tmp_path / "none" / "answer.txt"))
    assert shown.exit_code == 2
    assert "No such file" in shown.output


@pytest.mark.parametrize("arguments", [("advise", RECRUITER, "--trace"), ("explain", RECRUITER), ("rules", "viewer-31"),
                                       ("sources", "viewer"), ("test", RECRUITER)])  # fmt: skip
def test_colours(arguments: tuple[str, ...]) -> None:
    assert ESCAPE not in run(*arguments).output
    assert ESCAPE not in run(*arguments, "--color", "never").output
    assert ESCAPE in run(*arguments, "--color", "always").output
    assert ESCAPE in run(*arguments, "--color", "always", NO_COLOR="1").output


@pytest.mark.parametrize("width", [40, 80, 200])
def test_text_keeps_to_the_width(width: int) -> None:
    for arguments in (("advise", RECRUITER, "--all"), ("explain", RECRUITER), ("rules",), ("sources", "viewer")):
        shown = run(*arguments, COLUMNS=str(width)).output
        assert max(len(line.rstrip()) for line in shown.splitlines()) <= width


def test_explain_shows_rules_conditions_and_origins() -> None:
    shown = run("explain", RECRUITER, "wait_before_contact", COLUMNS="200").output
    assert "rule viewer-31 · viewer: When to Reach Out, line 28" in shown
    assert "[given as view.direction in line 5]" in shown
    assert "[measured: visit on Wednesday 4 March, today is Wednesday 4 March]" in shown


def test_explain_shows_what_withheld_an_advice() -> None:
    shown = run("explain", RECRUITER, "message_visitor", COLUMNS="200").output
    assert "and yet it is withheld" in shown
    assert "rule K21a" in shown


def test_explain_ends_with_the_background_of_the_advice() -> None:
    shown = run("explain", RECRUITER, "message_visitor", COLUMNS="200").output.rstrip().splitlines()
    background = "You can answer a visit with a message, with an invitation, or with nothing.  [viewer lines 6 and 8]"
    assert shown[-1] == f"└── background: {background}"
    assert "background" not in run("explain", RECRUITER, "wait_before_contact").output


def test_explain_says_so_if_the_advice_is_not_there() -> None:
    shown = run("explain", RECRUITER, "add_photo")
    assert shown.stdout == ""
    assert "add_photo is not advised here" in shown.stderr


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (("explain", RECRUITER, "wait_before_contct"), "did you mean wait_before_contact?"),
        (("rules", "viewer-311"), "did you mean viewer-31?"),
        (("sources", "viewr"), "did you mean viewer?"),
        (("advise", RECRUITER, "--today", "tomorrow"), "not a day like 2026-03-04"),
        (("advice", RECRUITER), "advise"),
    ],
)
def test_usage_errors_suggest_what_was_meant(arguments: tuple[str, ...], meant: str) -> None:
    shown = run(*arguments)
    assert shown.exit_code == 2
    assert meant in " ".join(shown.output.replace("│", " ").split())


def test_rules_lists_shows_and_filters() -> None:
    assert "viewer-31" in run("rules").output
    one = run("rules", "viewer-31", COLUMNS="200").output
    for part in ("when", "then", "because", "strength  avoid", "line 28", "fed by", "feeds"):
        assert part in one
    of_advice = run("rules", "ignore_visit").output
    assert "viewer-22" in of_advice
    assert "viewer-31" not in of_advice


def test_sources_tells_where_each_item_is_encoded() -> None:
    shown = run("sources", "viewer", COLUMNS="200").output
    assert "viewer-43" in shown
    assert "nowhere" not in shown
    assert "43 items, 43 of them encoded" in run("sources").output


def test_schemas_are_schemas(kb: KnowledgeBase) -> None:
    for name in PUBLISHED:
        schema = json.loads(run("schema", name).output)
        Draft202012Validator.check_schema(schema)
    assert json.loads(run("schema").output) == SCHEMAS["scenario"](kb)


def test_test_reports_and_fails(tmp_path: Path) -> None:
    good = run("test", RECRUITER)
    assert good.exit_code == 0
    assert "1 scenarios, 1 as expected, 0 not" in good.output
    assert "never fired" in good.output
    assert "never blocked" in good.output
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("view: {direction: they_viewed_me}\nexpect: {headline: ignore_visit}\n", encoding="utf-8")
    shown = run("test", str(tmp_path))
    assert shown.exit_code == 1
    assert "headline: expected ignore_visit, found identify_visitor" in shown.output


def test_a_folder_without_scenarios_is_an_error(tmp_path: Path) -> None:
    shown = run("test", str(tmp_path))
    assert shown.exit_code == 2
    assert "holds no scenario files" in shown.output


def test_contradictory_facts_end_with_status_2_and_both_sides() -> None:
    shown = command("advise", "-", stdin="relation: {bases: [], logical_connection: yes}")
    assert shown.returncode == 2
    assert "given as relation.logical_connection" in shown.stderr
    assert "rule viewer-22b" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_a_reader_that_goes_away_is_no_error() -> None:
    shell = f"{sys.executable} -m netiquette.cli rules | head -1"
    shown = subprocess.run(["sh", "-c", shell], capture_output=True, text=True, timeout=60, check=True)
    assert shown.stderr == ""


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="this system has no SIGPIPE")
@pytest.mark.parametrize("arguments", [("advise", RECRUITER), ("advise", RECRUITER, "--format", "json"), ("rules",),
                                       ("test", RECRUITER), ("--help",)])  # fmt: skip
def test_without_a_reader_it_ends_silently_by_the_signal(arguments: tuple[str, ...]) -> None:
    """Status 1 would say that a check did not hold."""
    with subprocess.Popen([sys.executable, "-m", "netiquette.cli", *arguments],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:  # fmt: skip
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert process.returncode == -signal.SIGPIPE


def test_the_readme_shows_what_the_commands_print() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.split(r"```(?:yaml|text)\n", readme)[1:5]
    scenario, begins, proof, lacking = (part.split("```")[0] for part in blocks)
    name = "fellow-student-this-morning.yaml"
    assert f"netiquette advise {name}" in readme
    file = ROOT / "scenarios" / "viewer" / name
    assert file.read_text(encoding="utf-8").startswith(scenario)
    assert _bare(run("advise", str(file), COLUMNS="80").output).startswith(_bare(begins))
    assert _bare(run("explain", str(file), "message_visitor", COLUMNS="80").output) == _bare(proof)
    assert _bare(run("why-not", str(file), "pause_is_over", COLUMNS="80").output) == _bare(lacking)


def _bare(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines()).strip()
