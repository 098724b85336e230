"""A request is run on the simulator from the page, with progress and film; the simulator's page leads there."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.serving.server import serve
from nanogpt_video._runtime.simulator.settings import Settings
from playwright.sync_api import expect

from tests.support import browser as chromium
from tests.support import explored

pytestmark = [pytest.mark.slow, chromium.NEEDED]
SETTINGS = Settings(queue_seconds=0.2, run_seconds=2.0, balance=None)
REQUEST = {"prompt": "A lighthouse", "seconds": "4"}


def test_the_simulator_s_page_leads_to_the_explorer_which_runs_a_request_there(
    browser: explored.Browser, site: Path
) -> None:
    with serve(KIT, settings=replace(SETTINGS, explorer=site.parent)) as served:
        origin = served.base_url.removesuffix("/api")
        with explored.visiting(browser, site, offline=False) as visit:
            page = visit.page
            page.goto(origin)
            page.get_by_role("link", name="Explorer").click()
            expect(page.locator("#question-told")).to_have_text("179 models.")
            page.goto(f"{page.url}&model=sora-2")
            page.locator("form[aria-label=Request]").wait_for()
            visit.type(REQUEST)
            assert page.get_by_label("Address of the simulator").input_value() == served.base_url
            page.get_by_role("button", name="Run it", exact=True).click()
            expect(page.get_by_role("progressbar")).to_be_visible()
            expect(page.get_by_text(re.compile("^Run .* is running"))).to_be_visible(timeout=30_000)
            expect(page.get_by_text(re.compile("^Run .* is completed"))).to_be_visible(timeout=30_000)
            film = page.locator("video")
            expect(film).to_be_visible()
            loaded = "one => new Promise(done => { one.onloadedmetadata = () => done(one.duration); one.load(); })"
            seconds = film.evaluate(loaded)
            assert 3.5 < seconds < 4.5
            assert not visit.said
        (sent,) = (task.payload for task in served.service.world.tasks.values())
        assert {name: sent[name] for name in ("model", *REQUEST)} == {"model": "sora-2", **REQUEST}
        assert [charge.entry for charge in served.service.world.charges] == ["charged"]
        assert {asked.partition("/_")[0].rsplit(":", 1)[0] for asked in visit.asked} == {"http://127.0.0.1"}


def test_a_page_from_a_file_runs_it_too_and_says_what_goes_wrong(browser: explored.Browser, site: Path) -> None:
    with explored.visiting(browser, site, offline=False) as visit:
        page = visit.page
        with serve(KIT, settings=SETTINGS) as served:
            visit.open("sora-2")
            visit.type(REQUEST)
            page.get_by_text("Run it on the simulator").click()
            page.get_by_label("Address of the simulator").fill(served.base_url)
            page.get_by_role("button", name="Run it", exact=True).click()
            expect(page.get_by_text(re.compile("^Run .* is completed"))).to_be_visible(timeout=30_000)
            visit.type({"prompt": 5})
            page.get_by_role("button", name="Run it", exact=True).click()
            expect(page.get_by_text("The request is refused; see above why.")).to_be_visible()
        visit.type(REQUEST)
        page.get_by_role("button", name="Run it", exact=True).click()
        expect(page.get_by_text("No simulator answers at")).to_be_visible(timeout=30_000)


def test_the_explorer_is_shown_to_this_machine_alone(site: Path) -> None:
    with serve(KIT, settings=replace(SETTINGS, explorer=site.parent)) as served:
        base = served.base_url.removesuffix("/api")
        for path, host, status in (
            ("index.html", "127.0.0.1", 200),
            ("index.html", "evil.example", 421),
            ("../../etc/passwd", "127.0.0.1", 404),
            ("%2e%2e/%2e%2e/etc/passwd", "127.0.0.1", 404),
            ("nothing.html", "127.0.0.1", 404),
        ):
            answer = httpx.get(f"{base}/_simulator/explorer/{path}", headers={"host": host})
            assert answer.status_code == status, path
    with serve(KIT, settings=SETTINGS) as served:
        base = served.base_url.removesuffix("/api")
        assert httpx.get(f"{base}/_simulator/explorer/index.html").status_code == 404
        assert httpx.get(f"{base}/_simulator/state").json()["explorer"] is None
