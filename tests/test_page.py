"""Pages: complete, self-contained, and nothing in them that somebody else wrote is anything but text."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner
from netiquette.cli.explain import proofs
from netiquette.cli.main import netiquette
from netiquette.cli.render.outline import MARKS
from netiquette.cli.render.page.document import page
from netiquette.cli.render.page.view import situation
from netiquette.cli.render.whynot import lacking, why_not_report
from netiquette.engine.answer import Answer, answer, answer_json
from netiquette.engine.proof import Node
from netiquette.engine.scenario import Scenario, scenarios
from netiquette.engine.session import Session
from netiquette.engine.whynot import why_not
from netiquette.kb import load

ROOT = Path(__file__).resolve().parent.parent
ODD = Path(__file__).resolve().parent / "odd.yaml"
VISIT = ROOT / "scenarios" / "viewer" / "fellow-student-this-morning.yaml"
RECRUITER = ROOT / "scenarios" / "viewer" / "recruiter-today.yaml"
MOST = 500_000
VOID = {"meta", "link", "br", "input"}

# A sample of them all, and those with the most in them.
FILES = [
    *sorted(path for path in (ROOT / "scenarios").rglob("*.yaml"))[::16],
    ROOT / "scenarios" / "drafts" / "to-a-stranger.yaml",
    ROOT / "scenarios" / "strangers" / "all-in-the-right-order.yaml",
    ROOT / "scenarios" / "viewer" / "stranger-at-a-company-of-interest.yaml",
    ROOT / "scenarios" / "viewer" / "hardly-anything-known.yaml",
]


class Reader(HTMLParser):
    """Elements with their attributes, ids, links and text of a page; `open` is what was not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "script" not in self.open and "style" not in self.open:
            self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def classed(self, name: str) -> list[dict[str, str]]:
        return [attributes for _, attributes in self.elements if name in attributes.get("class", "").split()]


def run(*arguments: str) -> str:
    shown = CliRunner().invoke(netiquette, list(arguments), catch_exceptions=False)
    assert shown.exit_code == 0, shown.output
    return shown.stdout


@cache
def _session() -> Session:
    return Session(load())


def _scenarios() -> Iterator[Scenario]:
    for path in FILES:
        yield from scenarios(load(), str(path))


@pytest.fixture(params=list(_scenarios()), ids=lambda one: f"{Path(one.file).stem}:{one.line}", scope="module")
def shown(request: pytest.FixtureRequest) -> tuple[Answer, str, Reader]:
    """An answer, its page, and the page taken apart."""
    found = answer(_session().run(request.param))
    text = page([situation(found, proofs(found))])
    return found, text, Reader(text)


def test_a_page_is_whole_and_small(shown: tuple[Answer, str, Reader]) -> None:
    _, text, read = shown
    assert len(text.encode()) < MOST
    assert read.open == []
    ids = Counter(attributes["id"] for _, attributes in read.elements if "id" in attributes)
    assert [id for id, count in ids.items() if count > 1] == []
    for link in read.all("a"):
        assert link["href"].startswith("#")
        assert link["href"][1:] in ids
    for _, attributes in read.elements:
        assert all(id in ids for id in attributes.get("aria-labelledby", "").split())


def test_headings_leave_no_level_out(shown: tuple[Answer, str, Reader]) -> None:
    levels = [int(tag[1]) for tag, _ in shown[2].elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def _texts(found: Answer) -> Iterator[str]:
    """Every text of the answer and its trace as they are published."""
    data = answer_json(found, trace=True)
    headlines = {one["code"]: one["text"] for one in data["headlines"]}
    for one in data["advice"]:
        yield from (headlines.get(one["code"], one["text"]), "; ".join(one["because"]), one["strength"], *one["rules"])
    yield from (text for one in data["withheld"] for text in (one["text"], one["reason"], *one["by"]))
    for one in data["disagreements"]:
        yield from (one["title"], one["id"], one["principle"], *(side["says"] for side in one["sides"]))
    yield from (one["reason"] for one in data["assumptions"])
    yield from (one["ask"] for one in data["questions"])
    yield from (one["evidence"] for one in data["trace"]["measured"])


def test_a_page_says_what_the_answer_says(shown: tuple[Answer, str, Reader]) -> None:
    found, _, read = shown
    assert [text for text in _texts(found) if " ".join(text.split()) not in read.text] == []
    assert read.text.count("Working memory:") == len(found.run.trace.cycles)


def test_every_cycle_and_every_fact_is_there(shown: tuple[Answer, str, Reader]) -> None:
    found, _, read = shown
    assert [int(stage["data-n"]) for stage in read.classed("stage")] == list(range(len(found.run.trace.cycles) + 1))
    facts = [held for held in read.all("li") if "data-since" in held]
    since = [int(held["data-since"]) for held in facts for _ in range(int(held.get("data-count", "1")))]
    assert len(since) == len(found.run.memory)
    assert [n for n in since if n] == [cycle.n for cycle in found.run.trace.cycles for _ in cycle.added]
    held = since.count(0)
    for cycle in found.run.trace.cycles:
        part = read.text.split(f"Cycle {cycle.n}: rule {cycle.rule.id} fires")[1].split("Cycle ")[0]
        after = held + len(cycle.added)
        assert f"Working memory: {held} facts before, {after} after." in part
        assert part.count(" falls away") + sum(f" {id} " in part for id in cycle.agenda) >= len(cycle.agenda)
        held = after


def test_every_advice_has_a_drawing_that_ends_in_what_was_given(shown: tuple[Answer, str, Reader]) -> None:
    found, text, _ = shown
    drawings = re.findall("<svg.*?</svg>", text, re.DOTALL)
    assert len(drawings) == len(found.recommendations) + len(found.withheld)
    for drawing in drawings:
        read = Reader(drawing)
        boxes = {box["data-id"]: box["class"].split()[1] for box in read.classed("node")}
        resting = {path["data-to"] for path in read.all("path")}
        ends = {boxes[id] for id in boxes if id not in resting}
        assert ends <= {"given", "measured", "absent"}
        fired = {rule.id for rule in found.run.fired}
        rules = {box["data-said"].rsplit("(", 1)[1].split()[0] for box in read.classed("rule")}
        assert rules <= fired


def _policy(read: Reader) -> dict[str, str]:
    found = [meta["content"] for meta in read.all("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert len(found) == 1
    return dict(part.strip().split(" ", 1) for part in found[0].split(";"))


def _hash(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def test_nothing_is_loaded_and_only_its_own_script_and_style_may_run() -> None:
    text = run("advise", str(VISIT), "--format", "html")
    read = Reader(text)
    policy = _policy(read)
    assert policy == {
        "default-src": "'none'", "img-src": "data:", "base-uri": "'none'", "form-action": "'none'",
        "style-src": _hash(re.search("<style>(.*?)</style>", text, re.DOTALL)[1]),  # type: ignore[index]
        "script-src": _hash(re.search("<script>(.*?)</script>", text, re.DOTALL)[1]),  # type: ignore[index]
    }  # fmt: skip
    assert "http:" not in text
    assert "https:" not in text
    assert "url(" not in text
    assert "@import" not in text
    for _, attributes in read.elements:
        assert not {"src", "srcset", "style", "action"} & attributes.keys()
        assert not [name for name in attributes if name.startswith("on")]
    assert [link["href"] for link in read.all("link")] == ["data:,"]


def test_what_was_given_is_shown_as_text() -> None:
    (scenario,) = scenarios(load(), str(ODD))
    text = run("advise", str(ODD), "--format", "html")
    read = Reader(text)
    name = next(str(fact.value) for fact in scenario.given if fact.key == "person.name")
    assert name in read.text
    assert scenario.title in read.text
    assert not read.all("img")
    assert len(read.all("script")) == 1
    assert "{{ 7*7 }}" in read.text


def test_names_can_not_turn_what_stands_around_them() -> None:
    text = run("advise", str(ODD), "--format", "html")
    assert "<bdi>דנה &#34;" in text
    assert "<bdi>אוניברסיטת תל אביב</bdi> 2004–2008" in text
    (title,) = Reader(text).classed("title")
    assert title["dir"] == "auto"


def test_a_very_long_name_is_wrapped_in_drawings_and_complete_in_words(tmp_path: Path) -> None:
    name = "Wolfeschlegelsteinhausen" * 40
    file = tmp_path / "long.yaml"
    text = ODD.read_text(encoding="utf-8")
    file.write_text(re.sub('name: ".*"\n', f"name: {name}\n", text, count=1), encoding="utf-8")
    shown = run("explain", str(file), "wait_before_contact", "--format", "html")
    assert name in Reader(shown).text
    (drawing,) = re.findall("<svg.*?</svg>", shown, re.DOTALL)
    lines = re.findall("<text[^>]*>(.*?)</text>", drawing)
    assert any("Wolfeschlegelsteinhausen" in line for line in lines)
    assert max(map(len, lines)) < 60
    cut = [box["data-said"] for box in Reader(drawing).classed("node") if "Wolfeschleg" in box["data-said"]]
    assert cut
    assert all("Wolfeschleg…" in said and name not in said for said in cut)


@pytest.mark.parametrize("file", [VISIT, FILES[-2], FILES[-3]], ids=lambda file: file.stem)
def test_a_page_with_a_name_of_hundreds_of_characters_is_small_too(file: Path, tmp_path: Path) -> None:
    name, long = "Wolfeschlegelsteinhausen" * 10, tmp_path / "long.yaml"
    text = re.sub(r"name: [A-Z][^,}\n]*", f"name: {name}", file.read_text(encoding="utf-8"))
    assert name in text
    long.write_text(text, encoding="utf-8")
    shown = run("advise", str(long), "--format", "html")
    assert name in Reader(shown).text
    assert len(shown.encode()) < MOST


def test_what_is_denied_of_one_set_is_one_line_of_the_facts(tmp_path: Path) -> None:
    file = tmp_path / "one-goal.yaml"
    file.write_text("view: {direction: they_viewed_me}\ngoal: {kind: [message]}\n", encoding="utf-8")
    (scenario,) = scenarios(load(), str(file))
    read = Reader(run("advise", str(file), "--format", "html"))
    denied = [fact for fact in scenario.given if fact.key == "goal.kind" and not fact.holds]
    (line,) = [held for held in read.all("li") if "data-count" in held]
    assert int(line["data-count"]) == len(denied) > 5
    assert read.text.count("and none of: ") == 1
    assert f"goal.kind lacks {', '.join(str(fact.value) for fact in denied)}" in read.text
    assert " facts are given or measured" in read.text
    assert f"{len(scenario.given) + len(scenario.measured)} facts are given or measured" in read.text


WHY_NOT = [("pause_is_over", VISIT), ("message_visitor", RECRUITER), ("invite_on_bond", ODD), ("say_why", VISIT)]


@pytest.mark.parametrize(("code", "file"), WHY_NOT, ids=lambda one: getattr(one, "stem", one))
def test_a_page_tells_why_not_as_the_report_does(code: str, file: Path) -> None:
    text = run("why-not", str(file), code, "--format", "html")
    read = Reader(text)
    assert len(text.encode()) < MOST
    assert read.open == []
    (scenario,) = scenarios(load(), str(file))
    found = why_not(_session().run(scenario), code)
    report = why_not_report(found, 2, False)
    points = [point for section in report.sections for point in section.points]
    said = [report.lead, *(section.text for section in report.sections if section.text)]
    said += [text for point in points for text in (point.text[1:], point.note)]
    assert [text for text in said if text not in read.text] == []
    rules = {node.rule.id for node in (*found.withheld_by, *lacking(found)) if node.rule}
    tops = [re.search(r"\((\S+) ·", box["data-said"]) for box in read.classed("rule")]
    assert rules <= {match[1] for match in tops if match}
    assert len(read.all("svg")) == len(rules)
    for status, (sign, word) in MARKS.items():
        if f'class="node condition {status}"' in text:
            assert f"{sign} {word}: " in read.text
    assert "Cycle by cycle" in read.text
    ids = [attributes["id"] for _, attributes in read.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {link["href"][1:] for link in read.all("a")} <= set(ids)
    levels = [int(tag[1]) for tag, _ in read.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_explain_shows_the_proof_that_was_asked_for() -> None:
    read = Reader(run("explain", str(VISIT), "message_visitor", "--format", "html"))
    assert len(read.all("svg")) == 1
    assert "The advice “Consider a message to Dana Reyes” is given" in read.text
    assert not read.classed("answer")
    assert len(Reader(run("explain", str(VISIT), "--format", "html")).all("svg")) == 8
    missing = Reader(run("explain", str(VISIT), "add_photo", "--format", "html"))
    assert "“add_photo” is not advised here." in missing.text


def test_the_proof_of_withheld_advice_shows_what_withheld_it() -> None:
    read = Reader(run("explain", str(RECRUITER), "message_visitor", "--format", "html"))
    assert "is given, and yet it is withheld" in read.text
    assert [box["data-said"].split()[-1] for box in read.classed("goal")] == ["given", "withheld"]
    assert any("(K21a · " in box["data-said"] for box in read.classed("rule"))


def test_several_scenarios_are_one_page() -> None:
    read = Reader(run("advise", str(VISIT), str(ODD), "--format", "html"))
    assert read.text.count("2 situations") == 2
    assert len(read.classed("situation")) == 2
    ids = [attributes["id"] for _, attributes in read.elements if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_what_does_not_hold_is_marked_in_signs_and_words() -> None:
    found = answer(_session().run(scenarios(load(), str(VISIT))[0]))
    failed = Node("it rains", None, "failed", evidence="the sun shines")
    root = Node("take an umbrella", None, "failed", children=(failed, Node("it may hail", None, "unknown")))
    read = Reader(page([situation(found, [root], with_answer=False)]))
    assert "✗ does not hold: it rains the sun shines" in read.text
    assert "? is not known: it may hail" in read.text
    said = [box["data-said"] for box in read.classed("node")]
    assert "condition, does not hold: it rains (the sun shines)" in said
    assert [box["class"].split()[2] for box in read.classed("node")] == ["failed", "failed", "unknown"]
    assert "✗" not in Reader(page([situation(found, proofs(found))])).text


def test_text_does_not_wait_for_templates() -> None:
    code = (
        "import sys; from netiquette.cli.main import netiquette\n"
        f"netiquette(['advise', {str(VISIT)!r}], standalone_mode=False)\n"
        "assert not {'jinja2', 'markupsafe', 'netiquette.engine.graph'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)
