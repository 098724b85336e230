"""The explorer: bytes and time to first use, and to the answer of a question, with few models and with all."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, expect

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.editions import holding
from capmatrix.pipeline import load
from capmatrix.targets.built import explore
from table import Row, seconds
from tests.support.explored import browsing

MOST = 0.3
"""Seconds to first use."""
FIRST = ("index.html", "explorer.js", "facts.js")
QUESTION = "image duration>=10 price<=0.5"
PEER = """<!doctype html><meta charset="utf-8"><title>All at once</title><table></table>
<script src="script.js"></script><script src="catalog.js"></script>
<script>for (const { id, title } of JSON.parse(catalog).models) {
  const row = document.querySelector("table").insertRow();
  row.insertCell().textContent = title;
  row.insertCell().textContent = id;
}</script>
"""


def explorer(spec: Path, generated: Path, folder: Path, times: int) -> list[Row]:
    """Measure the page of the models of the documents and of all, beside one that loads package and catalog at once."""
    catalog = load(spec).catalog
    first = catalog.editions[0].id
    documented = replace(
        catalog, models=tuple(one for one in catalog.models if first in holding(catalog, one)), editions=()
    )
    rows: list[Row] = []
    with browsing() as browser:
        peer = _opened(browser, _peer(generated, folder / "peer-page"), times)
        for held in (documented, catalog):
            rows += _of(browser, held, folder, times, peer)
    return rows


def _of(browser: Browser, catalog: Catalog, folder: Path, times: int, peer: float) -> list[Row]:
    tree, count = explore(catalog), len(catalog.models)
    page = folder / f"explorer-{count}" / "index.html"
    for path, text in tree.items():
        (page.parent / path).parent.mkdir(parents=True, exist_ok=True)
        (page.parent / path).write_text(text, encoding="utf-8")
    start = sum(len(gzip.compress(tree[path].encode())) for path in FIRST)
    every = sum(len(gzip.compress(text.encode())) for text in tree.values())
    took, answered = _opened(browser, page, times), median(_answered(browser, page) for _ in range(times))
    beside = ("", "", "") if count < 100 else (seconds(peer), f"{peer / took:.1f}x", f"≤ {seconds(MOST)}")
    return [
        Row(f"{count} models: compressed, to first use", f"{start:,} B"),
        Row(f"{count} models: compressed, everything", f"{every:,} B"),
        Row(f"{count} models: to first use; npm script and catalog.json at once", seconds(took), *beside, took <= MOST),
        Row(f"{count} models: from a question to its answer", seconds(answered)),
    ]


def _peer(generated: Path, folder: Path) -> Path:
    folder.mkdir()
    (folder / "index.html").write_text(PEER, encoding="utf-8")
    (folder / "script.js").write_bytes((generated / "typescript" / "script.js").read_bytes())
    catalog = json.dumps((generated / "catalog.json").read_text("utf-8"))
    (folder / "catalog.js").write_text(f"const catalog = {catalog};", encoding="utf-8")
    return folder / "index.html"


def _opened(browser: Browser, page: Path, times: int) -> float:
    """Return the seconds from the start of the navigation until the list of models is painted."""
    found: list[float] = []
    for _ in range(times):
        context = browser.new_context(offline=True)
        tab = context.new_page()
        tab.goto(page.as_uri())
        expect(tab.locator("tr").nth(20)).to_be_visible()
        paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
        while not (painted := tab.evaluate(paint)):
            tab.wait_for_timeout(10)
        found.append(painted / 1000)
        context.close()
    return median(found)


def _answered(browser: Browser, page: Path) -> float:
    """Return the seconds that an answer takes once the page has loaded what it fetches while nobody waits."""
    context = browser.new_context(offline=True)
    tab = context.new_page()
    tab.goto(page.as_uri())
    first = "explorer.page.edition"
    tab.evaluate(f"explorer.page.matrix.all({first}).then(() => undefined)")
    ask = "explorer.page.find.answer(question, explorer.page.edition, () => true)"
    took = tab.evaluate(
        f"async question => {{ const start = performance.now(); await {ask}; return performance.now() - start; }}",
        QUESTION,
    )
    context.close()
    return took / 1000
