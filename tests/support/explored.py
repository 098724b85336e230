"""The explorer in headless Chromium: built from a spec into a folder, opened from there, and driven as people do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

from capmatrix.ir.catalog import Catalog
from capmatrix.targets.built import explore
from tests.support.browser import CHROMIUM
from tests.support.node_tools import installed

_HERE = Path(__file__).parents[1] / "explorer"
TYPE = (_HERE / "type.js").read_text("utf-8")
AXE = "node_modules/axe-core/axe.min.js"


def built(catalog: Catalog, folder: Path, changes: object = None) -> Path:
    """Write the explorer of a catalog into a folder, and return its page."""
    for path, text in explore(catalog, changes).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder / "index.html"


@contextmanager
def browsing() -> Iterator[Browser]:
    """Start the Chromium of this machine."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@dataclass
class Visit:
    """The page in a window of its own, with everything that it tried besides showing itself."""

    page: Page
    address: str
    said: list[str] = field(default_factory=list)
    """Errors, and what its policy refused."""
    asked: list[str] = field(default_factory=list)
    """Addresses that it asked for, but for its own files."""

    def go(self, fragment: str = "") -> None:
        """Open the page at a place, anew."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}{fragment}")
        expect(self.page.locator("main h2")).to_be_visible()

    def open(self, model: str, edition: str = "") -> None:
        """Open the form of a model."""
        from urllib.parse import urlencode

        self.go(f"#{urlencode({'edition': edition, 'model': model})}")
        expect(self.page.locator("form[aria-label=Request]")).to_be_visible()

    def type(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Type a request into the form, field by field; return what the page says of it."""
        return self.page.evaluate(TYPE, fields)

    def offences(self) -> list[str]:
        """Return what axe has against the page as it is: each rule with the elements that break it."""
        self.page.evaluate((installed() / AXE).read_text("utf-8"))
        found = self.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        return [f"{one['id']}: {node['html'][:200]}" for one in found["violations"] for node in one["nodes"]]


@contextmanager
def visiting(browser: Browser, page: Path, *, offline: bool = True, **window: Any) -> Iterator[Visit]:
    """Open a window on the page, with the network off unless a simulator is to be asked."""
    window.setdefault("viewport", {"width": 1280, "height": 900})
    context = browser.new_context(offline=offline, locale="en", **window)
    visit = Visit(context.new_page(), page.as_uri())
    visit.page.on("console", lambda message: visit.said.append(message.text))
    visit.page.on("pageerror", lambda error: visit.said.append(f"{error}\n{error.stack}"))
    visit.page.on("dialog", lambda dialog: visit.said.append(f"dialog: {dialog.message}"))
    own = page.parent.as_uri()
    context.on(
        "request",
        lambda request: (
            None if request.url.startswith((own, "about:", "data:", "blob:")) else visit.asked.append(request.url)
        ),
    )
    try:
        yield visit
    finally:
        context.close()
