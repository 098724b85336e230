"""The page for everybody: axe has nothing against it, light and dark, wide and narrow; nothing is cut off."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from tests.support import browser as chromium
from tests.support import explored
from tests.support.explored import Visit
from tests.support.node_tools import environment, installed
from tests.support.specs import ROOT

pytestmark = [pytest.mark.slow, chromium.NEEDED]
WINDOWS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": {"width": 360, "height": 740}},
}
WRONG = {"prompt": 5, "seconds": "7", "fps": 3, "resolution": "720p"}
PLACES = {
    "the list": [("q", "image duration>=10 price<=0.2"), ("sort", "price")],
    "a form": [("model", "longstories-movie")],
    "a wrong request": [("model", "sora-2"), ("request", json.dumps(WRONG))],
    "side by side": [("compare", "sora-2"), ("compare", "kling-v21-pro")],
    "changes": [("changes", "")],
    "no such model": [("model", "no-such-model")],
}


@pytest.mark.parametrize("window", WINDOWS)
def test_axe_has_nothing_against_the_page(browser: explored.Browser, site: Path, window: str, whole: bool) -> None:
    options: dict[str, Any] = WINDOWS[window]
    places = PLACES if whole else {name: PLACES[name] for name in ("the list", "a wrong request", "side by side")}
    with explored.visiting(browser, site, **options) as visit:
        for name, place in places.items():
            visit.go(f"#{urlencode(place)}")
            if name == "the list":
                expect(visit.page.locator("#question-told")).to_contain_text("smallest")
            assert not visit.offences(), name
            assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} is cut off"
        assert not visit.said


def test_axe_would_say_what_is_wrong(visit: Visit) -> None:
    visit.go()
    visit.page.evaluate("document.querySelector('input').labels[0].remove()")
    assert any(one.startswith("label:") for one in visit.offences())


def test_the_page_follows_the_reader_s_colours_and_says_where_one_is(browser: explored.Browser, site: Path) -> None:
    grounds = set()
    for window in ("light", "dark"):
        with explored.visiting(browser, site, **WINDOWS[window]) as visit:
            visit.open("sora-2")
            assert visit.page.title() == "Sora 2 · NanoGPT Video"
            grounds.add(visit.page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds == {"rgb(244, 245, 247)", "rgb(18, 20, 24)"}


def test_the_page_s_modules_are_typed_throughout(tmp_path: Path) -> None:
    tools = installed()
    pages = ROOT / "generator" / "capmatrix" / "targets" / "explorer" / "page"
    files = [str(path) for path in sorted(pages.glob("*.js")) if path.name != "boot.js"]
    options = {"strict": True, "allowJs": True, "checkJs": True, "noEmit": True, "skipLibCheck": True, "types": []}
    options |= {"target": "es2024", "module": "nodenext", "lib": ["es2024", "dom", "dom.iterable"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "files": files}), "utf-8")
    command = [tools / "node_modules/.bin/tsc", "-p", tmp_path]
    ended = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert ended.stdout == ""
    assert len(files) > 15
