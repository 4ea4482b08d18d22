"""Pages as a browser shows them. Skipped where there is no Chromium, or (for accessibility) no npm."""

from __future__ import annotations

import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from netiquette.cli.main import netiquette

playwright = pytest.importorskip("playwright.sync_api")

ROOT = Path(__file__).resolve().parent.parent
VISIT = ROOT / "scenarios" / "viewer" / "fellow-student-this-morning.yaml"
SALES = ROOT / "scenarios" / "drafts" / "a-sales-talk.yaml"
ODD = Path(__file__).resolve().parent / "odd.yaml"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
AXE = "axe-core@4"
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="no Chromium here: apt-get install chromium")


class Watched:
    """A page with everything that it said and asked for."""

    def __init__(self, page: playwright.Page, file: Path) -> None:
        self.page, self.said, self.requests = page, [], []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(file.as_uri())
        self.file = file

    def text(self, selector: str) -> str:
        return " ".join(self.page.locator(selector).first.inner_text().split())

    def stage(self) -> int:
        """The cycle that is shown; there must be one."""
        shown = [int(n) for n in self.page.eval_on_selector_all(
            ".stage", "all => all.filter(one => one.checkVisibility()).map(one => one.dataset.n)")]  # fmt: skip
        assert len(shown) == 1
        return shown[0]

    def facts(self) -> int:
        script = "all => all.filter(one => one.checkVisibility()).length"
        return int(self.page.eval_on_selector_all(".memory li", script))

    def boxes(self) -> list[str]:
        """The boxes of the first drawing that can be seen."""
        script = "all => all.filter(one => one.getClientRects().length).map(one => one.dataset.id)"
        found: list[str] = self.page.locator("svg").first.locator(".node").evaluate_all(script)
        return found


@pytest.fixture(scope="module")
def browser() -> Iterator[playwright.Browser]:
    with playwright.sync_playwright() as starter:
        found = starter.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder, made = tmp_path_factory.mktemp("pages"), {}
    long = folder / "long.yaml"
    name = "Wolfeschlegelsteinhausen" * 12
    long.write_text(re.sub("name: .*", f"name: {name}", VISIT.read_text("utf-8"), count=1), "utf-8")
    asked = {
        "visit": ["advise", str(VISIT)], "sales": ["advise", str(SALES)], "odd": ["advise", str(ODD)],
        "long": ["advise", str(long)], "why-not": ["why-not", str(ODD), "invite_on_bond"],
    }  # fmt: skip
    for name, arguments in asked.items():
        made[name] = folder / f"{name}.html"
        shown = CliRunner().invoke(netiquette, [*arguments, "--format", "html", "-o", str(made[name])])
        assert shown.exit_code == 0, shown.output
    return made


@pytest.fixture
def visit(browser: playwright.Browser, pages: dict[str, Path]) -> Iterator[Watched]:
    """A page, open; in the end it must have said nothing and asked for nothing but itself."""
    with browser.new_context(viewport={"width": 1100, "height": 900}) as context:
        watched = Watched(context.new_page(), pages["visit"])
        yield watched
        assert watched.said == []
        assert watched.requests == [watched.file.as_uri()]


def test_stepping_forwards_and_backwards_changes_what_is_shown(visit: Watched) -> None:
    assert visit.stage() == 1
    facts = visit.facts()
    first = visit.text(".stage:not([hidden])")
    visit.page.get_by_role("button", name="Next", exact=True).click()
    assert visit.stage() == 2
    assert visit.text(".stage:not([hidden])") != first
    assert visit.facts() == facts + 1
    assert "Cycle 2 of 16: viewer-43 fires. Adds: the advice “Look up other alumni" in visit.text("[role=status]")
    assert visit.text(".memory li.new").startswith("the advice “Look up other alumni")
    assert visit.page.locator(".memory li.used").count() == 4
    visit.page.get_by_role("button", name="Back", exact=True).click()
    assert visit.stage() == 1
    assert visit.text(".stage:not([hidden])") == first
    assert visit.facts() == facts


def test_the_ends_of_the_cycles(visit: Watched) -> None:
    visit.page.get_by_role("button", name="Last", exact=True).click()
    assert visit.stage() == 16
    assert visit.page.get_by_role("button", name="Next", exact=True).get_attribute("aria-disabled") == "true"
    visit.page.get_by_role("button", name="Next", exact=True).click(force=True)
    assert visit.stage() == 16
    visit.page.get_by_role("button", name="First", exact=True).click()
    assert visit.stage() == 0
    assert visit.page.locator(".memory li.new").count() == 0


def test_the_keys_step_too(visit: Watched) -> None:
    visit.page.get_by_role("button", name="Next", exact=True).focus()
    shown = []
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "End", "ArrowRight", "Home", "ArrowLeft", "Enter"):
        visit.page.keyboard.press(key)
        shown.append(visit.stage())
    assert shown == [2, 3, 2, 16, 16, 0, 0, 1]
    visit.page.keyboard.press("Alt+ArrowRight")
    assert visit.stage() == 1


def test_links_lead_to_their_cycle_and_proof(visit: Watched) -> None:
    link = visit.page.get_by_role("link", name="viewer-19", exact=True).first
    target = link.get_attribute("href")
    link.click()
    visit.page.wait_for_url(f"**{target}")
    assert target == f"#s1-c{visit.stage()}"
    assert "rule viewer-19 fires" in visit.text(".stage:not([hidden])")
    proof = visit.page.locator("details:has(#s1-why-say_why)").first
    assert not proof.evaluate("one => one.open")
    visit.page.get_by_role("link", name="Proof: say why", exact=True).click()
    visit.page.locator("details[open]:has(#s1-why-say_why)").wait_for()


def test_a_drawing_folds_and_unfolds(visit: Watched) -> None:
    boxes = visit.boxes()
    height = visit.page.locator("svg").first.bounding_box()["height"]
    goal = visit.page.locator(".node.goal").first
    assert goal.get_attribute("aria-expanded") == "true"
    goal.click()
    assert goal.get_attribute("aria-expanded") == "false"
    assert visit.boxes() == ["n1"]
    assert visit.page.locator(".badge").first.text_content() == f"+{len(boxes) - 1}"
    assert visit.page.locator("svg").first.bounding_box()["height"] < height
    goal.press("Enter")
    assert visit.boxes() == boxes
    drawing = visit.page.locator("svg").first
    lines, rule = drawing.locator("path:not([hidden])"), drawing.locator(".node.rule").first
    count, below = lines.count(), drawing.locator(f"path[data-to={rule.get_attribute('data-id')}]").count()
    rule.click()
    # Its lines go, and what only they led to; what another rule rests on as well stays.
    assert below
    assert lines.count() <= count - below
    assert set(visit.boxes()) < set(boxes) or lines.count() == count - below


def test_a_drawing_shows_the_way_down_and_up(visit: Watched) -> None:
    drawing = visit.page.locator("svg").first
    assert drawing.locator(".on").count() == 0
    measured = drawing.locator(".node.measured", has_text="the visit was today")
    measured.hover()
    lit = drawing.locator(".node.on")
    kinds = lit.evaluate_all("all => all.map(one => one.classList[1])")
    assert sorted(kinds) == ["condition", "goal", "measured", "rule", "rule"]
    visit.page.mouse.move(0, 0)
    assert drawing.locator(".on").count() == 0
    drawing.locator(".node.goal").focus()
    assert lit.count() == len(visit.boxes())


def test_arrow_keys_walk_along_the_lines(visit: Watched) -> None:
    drawing = visit.page.locator("svg").first
    assert drawing.locator("[tabindex='0']").count() == 1
    visit.page.locator(".why .scroll").first.focus()
    visit.page.keyboard.press("Tab")
    walked = []
    for key in ("ArrowUp", "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowDown", "Home"):
        visit.page.keyboard.press(key)
        walked.append(visit.page.evaluate("document.activeElement.classList[1] + document.activeElement.dataset.id"))
    assert walked[0] == walked[-1] == "goaln1"
    assert walked[1][:4] == walked[2][:4] == "rule"
    assert walked[1] != walked[2]
    assert walked[3] == walked[1]
    assert walked[4] not in walked[:4]
    visit.page.keyboard.press("Enter")
    assert visit.boxes() == ["n1"]


def test_why_not_marks_what_does_not_hold_in_signs_and_words(
    browser: playwright.Browser, pages: dict[str, Path]
) -> None:
    with browser.new_context(viewport={"width": 1100, "height": 900}) as context:
        watched = Watched(context.new_page(), pages["why-not"])
        drawing = watched.page.locator("svg").first
        assert drawing.locator(".node").first.get_attribute("aria-expanded") == "true"
        assert drawing.locator(".node.failed").count() >= 2
        assert "does not hold" in drawing.locator(".node.failed").first.get_attribute("data-said")
        boxes = watched.boxes()
        drawing.locator(".node").first.click()
        assert watched.boxes() == boxes[:1]
        marks = watched.page.locator(".proof .mark.failed").first
        assert marks.inner_text().split() == ["✗", "does", "not", "hold:"]
        watched.page.get_by_role("link", name="Changes").click()
        assert watched.page.locator("#s1-changes").is_visible()
        watched.page.get_by_role("button", name="Next", exact=True).click()
        assert watched.stage() == 2
        assert watched.said == []
        assert watched.requests == [watched.file.as_uri()]


def test_without_scripts_everything_is_there(browser: playwright.Browser, pages: dict[str, Path]) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(pages["visit"].as_uri())
        visible = "all => all.map(one => one.checkVisibility())"
        assert page.eval_on_selector_all(".stage", visible) == [True] * 17
        assert set(page.eval_on_selector_all(".memory li", visible)) == {True}
        assert page.locator("svg").first.is_visible()
        assert page.locator(".controls").is_hidden()
        assert not any(page.eval_on_selector_all(".keys", visible))


def test_print_shows_everything(visit: Watched) -> None:
    visit.page.emulate_media(media="print")
    visible = "all => all.map(one => one.checkVisibility({contentVisibilityAuto: true}))"
    assert set(visit.page.locator(".stage").evaluate_all(visible)) == {True}
    assert set(visit.page.locator(".memory li").evaluate_all(visible)) == {True}
    assert visit.page.locator(".controls").is_hidden()
    visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert set(visit.page.locator("svg").evaluate_all(visible)) == {True}
    visit.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert visit.page.locator("details[open]").count() == 1


@pytest.mark.parametrize("name", ["visit", "sales", "odd", "long", "why-not"])
def test_the_page_itself_never_scrolls_sideways(
    browser: playwright.Browser, pages: dict[str, Path], name: str
) -> None:
    with browser.new_context() as context:
        watched = Watched(context.new_page(), pages[name])
        for width in (320, 400, 1100, 1600):
            watched.page.set_viewport_size({"width": width, "height": 800})
            assert watched.page.evaluate("document.documentElement.scrollWidth") <= width
        assert watched.said == []
        assert watched.requests == [watched.file.as_uri()]


def test_text_stays_in_its_box(browser: playwright.Browser, pages: dict[str, Path]) -> None:
    script = """all => all.filter(node => {
        const room = node.querySelector('rect').getBBox();
        return [...node.querySelectorAll(':scope > text')].some(line => {
            const text = line.getBBox();
            return text.x + text.width > room.width - 4 || text.y + text.height > room.height;
        });
    }).map(node => node.dataset.said)"""
    for name in ("visit", "odd", "long", "why-not"):
        with browser.new_context() as context:
            watched = Watched(context.new_page(), pages[name])
            watched.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            assert watched.page.locator(".node").evaluate_all(script) == []


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The accessibility checker, fetched for the tests alone."""
    npm, folder = shutil.which("npm"), tmp_path_factory.mktemp("axe")
    if not npm:
        pytest.skip("no npm here to fetch axe-core with")
    got = subprocess.run([npm, "pack", AXE, "--silent", "--pack-destination", str(folder)], capture_output=True,
                         text=True, timeout=120, check=False)  # fmt: skip
    if got.returncode:
        pytest.skip(f"axe-core could not be fetched: {got.stderr.strip()[-200:]}")
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        member = archive.extractfile("package/axe.min.js")
        assert member
        return member.read().decode()


@pytest.mark.parametrize(
    ("name", "scheme"),
    [("visit", "light"), ("visit", "dark"), ("sales", "light"), ("odd", "dark"), ("why-not", "light"),
     ("why-not", "dark")],
)  # fmt: skip
def test_axe_finds_no_violation(
    browser: playwright.Browser, pages: dict[str, Path], axe: str, name: str, scheme: str
) -> None:
    with browser.new_context(color_scheme=scheme, reduced_motion="reduce") as context:
        watched = Watched(context.new_page(), pages[name])
        # Proofs are alike, and each contrast in a drawing costs the checker time: some of them stand for all.
        watched.page.evaluate("[...document.querySelectorAll('.why > details')].slice(3).forEach(one => one.remove())")
        watched.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        watched.page.get_by_role("button", name="Next", exact=True).first.click()
        watched.page.evaluate(axe)
        found = watched.page.evaluate("tags => axe.run({runOnly: tags, resultTypes: ['violations']})", STANDARDS)
        assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"]] == []
        assert found["passes"]
