"""The site of a small service whose texts mean harm: as another reader of Markdown has its pages, and in a browser."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import Browser, Page, expect

from capmatrix.diagnostics import Code
from tests.site.links import problems
from tests.support import browser, explored
from tests.support.explored import AXE
from tests.support.node_tools import environment, installed
from tests.support.shared import Shared
from tests.support.specs import ROOT

pytestmark = pytest.mark.slow

SPEC = ROOT / "tests" / "hostile" / "spec"
HARM = (
    '</title><script>alert(1)</script><img src="https://x.example/" alt="x" onerror="alert(2)"> '
    '{{ 7*7 }} "quoted" :boat: ~~a~~ $x$ C:\\d'
)
STILL = """Promise.allSettled(document.getAnimations()
  .filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime)).map((one) => one.finished))"""
"""Waits until nothing fades in any more: half of a color has less contrast."""
BY_SCALAR = ("api/index.html", "heading-order")
"""Scalar gives operations a heading of the third level below one of the first."""


@pytest.fixture(scope="session")
def site(generated_of: Shared) -> Path:
    """Return the folder of the site of a service whose title and texts are HTML, templates and marks of Markdown."""
    installed()

    def make(folder: Path) -> None:
        spec = shutil.copytree(SPEC, folder / "spec")
        for path, line in (
            ("service.yaml", r"(?m)^(title|says): .*$"),
            ("models/kettle.yaml", r"(?m)^(title|says): .*$"),
        ):
            text = (spec / path).read_text("utf-8")
            (spec / path).write_text(re.sub(line, lambda found: f"{found[1]}: {json.dumps(HARM)}", text), "utf-8")
        command = [ROOT / ".ci" / "site", spec, folder / "site"]
        made = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stdout + made.stderr

    return generated_of.once("site", make) / "site"


def test_every_link_leads_to_something_and_no_page_loads_from_another_host(site: Path):
    assert list(problems(site)) == []


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ('<a href="b.html">', "leads to b.html, and there is no b.html"),
        ('<a href="../b.html">', "leads to ../b.html, and there is no such place"),
        ('<a href="/deep/">', "leads to /deep/, and there is no deep/index.html"),
        ('<a href="there.html#x">', "there.html has no such anchor"),
        ('<a href="#x">', "has no such anchor"),
        ("<script src='https://cdn.example/a.js'></script>", "loads https://cdn.example/a.js"),
        ("<img srcset='there.html 1x, //cdn.example/a.png 2x'>", "loads //cdn.example/a.png"),
        ("<link rel=stylesheet href=https://cdn.example/a.css>", "loads https://cdn.example/a.css"),
        ("<style>@import 'https://cdn.example/a.css';</style>", "loads https://cdn.example/a.css"),
        ("<p style='background: url(//cdn.example/b)'>", "loads //cdn.example/b"),
        ("<form action='https://cdn.example/'>", "loads https://cdn.example/"),
    ],
)  # fmt: skip
def test_a_link_that_is_wrong_is_told(tmp_path: Path, page: str, told: str):
    (tmp_path / "there.html").write_text("<p id=y>")
    (tmp_path / "index.html").write_text(f"{page}<a href='there.html#y'><a href='https://elsewhere.example/'>")
    (problem,) = problems(tmp_path)
    assert problem.startswith("index.html: ")
    assert told in problem


def test_every_page_stands_beside_its_markdown_and_every_code_has_one(site: Path):
    pages = {path.relative_to(site).with_suffix("").as_posix() for path in site.rglob("*.md")}
    shown = {path.relative_to(site).with_suffix("").as_posix() for path in site.rglob("*.html")}
    index = {name.replace("README", "index") for name in pages}
    assert index == shown - {"404", "api/index", "explorer/index"}
    assert {f"language/{code.id}" for code in Code} < pages
    assert {"models/kettle", "matrix", "guide/start", "language/language", "language/guide/review"} < pages


def test_a_page_says_what_another_reader_of_markdown_has_in_it(site: Path):
    """The text of each page, of every fence and table, as markdown-it reads it."""
    judge = MarkdownIt("commonmark").enable("table")
    pages = sorted(site.rglob("*.md"))
    assert len(pages) > 80
    for path in pages:
        page = path.with_name("index.html") if path.name == "README.md" else path.with_suffix(".html")
        article = re.search(r"<article[^>]*>(.*?)</article>", page.read_text("utf-8"), re.DOTALL)
        assert article, page
        shown = re.sub(
            r'<a class="headerlink".*?</a>|<nav class="md-code__nav">.*?</nav>', "", article[1], flags=re.DOTALL
        )
        assert words(shown) == words(judge.render(path.read_text("utf-8"))), page


def words(text: str) -> str:
    """Return what a reader of HTML sees, without blanks."""
    return re.sub(r"\s+", "", html.unescape(re.sub(r"<!--.*?-->|<[^>]+>", "", text, flags=re.DOTALL)))


def test_the_list_for_agents_names_every_page_of_the_service(site: Path):
    text = (site / "llms.txt").read_text("utf-8")
    assert re.match(r"# \S.*\n\n> \S.*\n\n", text)
    named = set(re.findall(r"^- \[.+\]\(([^)\s]+)\): \S", text, re.MULTILINE))
    assert all((site / path).is_file() for path in named)
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.md")} - named
    moved = {"models/acme_pan_2_4.md", "models/skillet.md"}  # under a former id
    assert {path for path in pages if not path.startswith("language/")} == {"index.md", *moved}


PAGES = ("index.html", "models/kettle.html", "language/S101.html", "api/index.html")
WIDE: dict[str, Any] = {"viewport": {"width": 1400, "height": 900}, "color_scheme": "light"}
NARROW: dict[str, Any] = {"viewport": {"width": 360, "height": 900}, "color_scheme": "dark"}


@browser.NEEDED
@pytest.mark.parametrize("window", [WIDE, NARROW], ids=["wide", "narrow"])
def test_in_a_browser_nothing_runs_and_no_other_host_is_asked_and_axe_finds_nothing(
    chromium: Browser, site: Path, window: dict[str, Any]
):
    with opened(chromium, site, window) as (page, said):
        for path in PAGES:
            page.goto(path, wait_until="networkidle")
            page.locator("main").first.wait_for()
            if path.startswith("models/"):
                page.locator("iframe").scroll_into_view_if_needed()
                form = page.frame_locator("iframe")
                expect(form.locator("pre").first).to_contain_text('"kettle"')
            page.evaluate(STILL)
            found = page.evaluate(f"{(installed() / AXE).read_text('utf-8')}; axe.run(document)")["violations"]
            assert [one for one in found if (path, one["id"]) != BY_SCALAR] == [], path
    # Scalar takes descriptions for HTML, and the browser refuses what that asks for; zod asks whether it may compile.
    refused = [line for line in said if "x.example" in line or "'script-src' was not explicitly set" in line]
    assert any("x.example" in line for line in refused)
    assert [line for line in said if line not in refused] == []


@browser.NEEDED
def test_what_is_searched_for_is_found_by_the_keyboard_alone(chromium: Browser, site: Path):
    with opened(chromium, site, WIDE) as (page, said):
        page.goto("index.html", wait_until="networkidle")
        page.keyboard.press("/")
        page.keyboard.type("rusted")
        # A hit carries the words that its page is to mark; hits of what stood there a letter before carry them too.
        expect(page.locator('a[href*="?h="]').first).to_have_attribute("href", re.compile(r"/models/old_stove\.html"))
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**/models/old_stove.html?h=rusted*")
    assert said == []


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with explored.browsing() as one:
        yield one


@contextmanager
def opened(chromium: Browser, site: Path, window: dict[str, Any]) -> Iterator[tuple[Page, list[str]]]:
    """Serve a site and open a window on it; yield it with errors, dialogs, missing files and calls of other hosts."""
    said: list[str] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        origin = f"http://127.0.0.1:{server.server_port}/"
        context = chromium.new_context(base_url=origin, locale="en", **window)
        page = context.new_page()
        page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: said.append(f"dialog: {dialog.message}") or dialog.dismiss())
        page.on("response", lambda answer: said.append(answer.url) if answer.status >= 400 else None)
        own = (origin, "data:", "blob:", "about:")
        context.on("request", lambda asked: None if asked.url.startswith(own) else said.append(f"asked {asked.url}"))
        yield page, said
        context.close()
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """Serves files, and prints nothing of it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing."""
