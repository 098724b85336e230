"""Texts of a spec, of a link and of a file are shown and never obeyed; no request leaves the page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.kinds import Choice, Text
from tests.support import browser as chromium
from tests.support import explored
from tests.support.specs import CASES, catalog_of

pytestmark = [pytest.mark.slow, chromium.NEEDED]
HOSTILE = (
    """<img src=x onerror="globalThis.owned=1"></script><script>globalThis.owned=1</script>"""
    """<!-- '"`${globalThis.owned=1} javascript:globalThis.owned=1 <svg onload=globalThis.owned=1>"""
)
OWNED = (
    "globalThis.owned === undefined && !document.querySelector('img, svg, iframe, main script, [onerror], [onload]')"
)


def hostile(catalog: Catalog) -> Catalog:
    """Return a catalog in which everything that may say anything says the same."""

    def fields(listed):
        for field in listed:
            kind = (
                replace(field.kind, values=(*field.kind.values, HOSTILE))
                if isinstance(field.kind, Choice)
                else field.kind
            )
            yield replace(field, doc=HOSTILE, kind=kind)

    models = tuple(
        replace(
            model,
            title=HOSTILE,
            doc=HOSTILE,
            provider=HOSTILE,
            fields=tuple(fields(model.fields)),
            rules=tuple(replace(rule, origin=replace(rule.origin, says=HOSTILE)) for rule in model.rules),
            examples=tuple(
                {
                    name: HOSTILE
                    if isinstance(next((f.kind for f in model.fields if f.name == name), None), Text)
                    else value
                    for name, value in example.items()
                }
                for example in model.examples
            ),
        )
        for model in catalog.models
    )
    return replace(catalog, models=models, service=replace(catalog.service, title=HOSTILE))


def test_a_hostile_spec_runs_nothing(browser: explored.Browser, tmp_path: Path) -> None:
    catalog = hostile(catalog_of(CASES / "easel" / "spec"))
    change = {
        **dict.fromkeys(("class", "severity", "subject", "says"), HOSTILE),
        "approval": {"reason": HOSTILE},
        "witness": {"payload": {HOSTILE: HOSTILE}, "before": [], "after": [{"code": HOSTILE, "field": HOSTILE}]},
        "rows": [[HOSTILE, HOSTILE, HOSTILE]],
    }
    model = {"id": HOSTILE, "effect": HOSTILE, "exact": True, "changes": [change]}
    report = {"version": 2, "compared": 1, "service": [], "models": [model]}
    page = explored.built(catalog, tmp_path, report)
    with explored.visiting(browser, page) as visit:
        visit.go("#changes=")
        expect(visit.page.locator("main h3")).to_have_text(HOSTILE)
        assert visit.page.evaluate(OWNED)
        visit.go()
        assert visit.page.locator("h1").inner_text() == HOSTILE
        for model in (one for one in catalog.models if one.lifecycle.stage != "removed"):
            visit.open(model.id)
            for language in ("TypeScript", "curl", "Command line"):
                visit.page.get_by_role("button", name=language, exact=True).click()
            assert visit.page.evaluate(OWNED), model.id
        ids = [("compare", model.id) for model in catalog.models if model.lifecycle.stage == "active"][:2]
        visit.go(f"#{urlencode(ids)}")
        assert visit.page.evaluate(OWNED)
        assert not visit.said
        assert not visit.asked


LINKS: list[tuple[list[tuple[str, str]], str]] = [
    ([("model", HOSTILE)], "There is no model <img"),
    ([("edition", HOSTILE)], "There is no edition <img"),
    ([("q", HOSTILE)], "cannot be read"),
    ([("sort", HOSTILE), ("compare", HOSTILE), ("compare", "__proto__")], "4 models"),
    ([("model", "etch"), ("request", json.dumps({HOSTILE: HOSTILE, "subject": HOSTILE}))], "is not a known field"),
    ([("model", "etch"), ("request", '{"__proto__": {"subject": 1}, "constructor": 1}')], "constructor"),
    ([("model", "etch"), ("request", "[1]")], "no JSON object"),
    ([("model", "etch"), ("request", '{"subject": ')], "not JSON"),
    ([("model", "../explorer"), ("embed", "")], "There is no model ../explorer"),
    ([("model", "constructor")], "There is no model constructor"),
]
ADDRESSES = ("https://evil.example", "http://127.0.0.1.evil.example:1", "javascript:alert(1)", "http://10.0.0.1:80")


def test_a_hostile_link_runs_nothing_and_sends_nothing(browser: explored.Browser, tmp_path: Path) -> None:
    page = explored.built(catalog_of(CASES / "easel" / "spec"), tmp_path)
    with explored.visiting(browser, page) as visit:
        for place, said in LINKS:
            visit.go(f"#{urlencode(place)}")
            expect(visit.page.locator("body")).to_contain_text(said)
            assert visit.page.evaluate(OWNED), place
            assert visit.page.evaluate("({}).subject === undefined"), place
        for address in ADDRESSES:
            visit.go(f"#{urlencode([('simulator', address), ('model', 'etch')])}")
            visit.page.get_by_role("button", name="Run it", exact=True).click()
            expect(visit.page.get_by_text("the page asks no other")).to_be_visible()
        assert not visit.said
        assert not visit.asked


def test_the_policy_stops_what_would_get_by(browser: explored.Browser, tmp_path: Path) -> None:
    """Whatever a mistake of the page let in: markup is no script, and nothing is fetched or sent, not even near by."""
    page = explored.built(catalog_of(CASES / "easel" / "spec"), tmp_path)
    with listening() as (address, heard), explored.visiting(browser, page, offline=False) as visit:
        visit.go()
        tried = """async (address) => {
            const done = [];
            const attempt = (name, act) => { try { act(); done.push(name); } catch {} };
            const added = (tag, name) => {
                const one = document.createElement(tag);
                one[name] = `${address}${tag}`;
                if (tag === "link") one.rel = "stylesheet";
                document.body.append(one);
            };
            attempt("markup", () => { document.body.innerHTML = "<img src=x onerror='globalThis.owned=1'>"; });
            attempt("script", () => added("script", "src"));
            attempt("policy", () => trustedTypes.createPolicy("explorer", {}));
            for (const [tag, name] of [["img", "src"], ["iframe", "src"], ["link", "href"]]) added(tag, name);
            const loaded = await explorer.load(`${address}x.js`).then(() => "loaded", () => "refused");
            const sent = await fetch("https://evil.example/").then(() => "sent", () => "refused");
            await fetch(`${address}reached`, { mode: "no-cors" });
            return [...done, loaded, sent];
        }"""
        assert visit.page.evaluate(tried, address) == ["refused", "refused"]
        assert sorted(heard) == ["/img", "/reached"], "of a simulator of this machine, answers and results are shown"


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """Run a server of this machine that writes down what it is asked for."""
    heard: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/", heard
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
