"""Batches and estimates of models of the service's list alone: asked once, judged by one record, bought by quote."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from nanogpt_video import AsyncNanoGPT
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.errors import ConfigurationError, ValidationError
from nanogpt_video._runtime.client.newer import models as newer_models
from nanogpt_video._runtime.simulator.serving.server import Served, serve
from nanogpt_video._runtime.simulator.settings import Settings

from tests.support.batches import QUICK
from tests.support.console import KEY, entries, lines, run, service
from tests.support.desk import Desk
from tests.support.older import LIST, NEW, OLDER, ORDER, answering, listed, record, selected

PRICE = Decimal("0.80")


@dataclass
class Wire(httpx.AsyncBaseTransport):
    """The way to a service whose list is another one; it notes what goes over it."""

    models: Any
    asked: list[httpx.Request] = field(default_factory=list)
    real: httpx.AsyncHTTPTransport = field(default_factory=lambda: httpx.AsyncHTTPTransport(trust_env=False))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if request.url.path.endswith(LIST):
            return self.models if isinstance(self.models, httpx.Response) else httpx.Response(200, json=self.models)
        return await self.real.handle_async_request(request)

    async def aclose(self) -> None:
        await self.real.aclose()

    def counted(self) -> dict[str, int]:
        """Return how often the list was read, a price was asked for, and a request was submitted."""
        posts = [request for request in self.asked if request.method == "POST"]
        quotes = sum("x-x402" in request.headers for request in posts)
        read = sum(request.url.path.endswith(LIST) for request in self.asked)
        return {"lists": read, "quotes": quotes, "posts": len(posts) - quotes}


@pytest.fixture(params=["asyncio", "trio"])
def backend(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def served() -> Iterator[Served]:
    with serve(KIT, settings=Settings(speed=10_000, balance=Decimal(100), price=PRICE)) as made:
        yield made


class _Older(AsyncNanoGPT):
    _kit = OLDER._replace(service=OLDER.service._replace(timings=QUICK.service.timings))


def bought(backend: str, served: Served, wire: Wire, source: Any, folder: Path, **options: Any) -> Any:
    """Run a batch of an older client, and return its outcome."""

    async def work() -> Any:
        settings = {"newer": "ask", **options.pop("client", {})}
        async with _Older(KEY, base_url=served.base_url, transport=wire, limits=False, **settings) as client:
            return await client.batch(source, folder, **options).run()

    return anyio.run(work, backend=backend)


def orders(*prompts: str, **more: Any) -> list[dict[str, Any]]:
    return [ORDER | {"prompt": prompt, **more} for prompt in prompts]


KNOWN = listed(record(resolution=selected("480p", "720p")))


def test_the_list_is_read_once_and_each_request_is_bought_by_a_quote(backend, served, tmp_path) -> None:
    wire = Wire(KNOWN)
    mixed = [
        *orders("a", "b", resolution="480p"),
        {"model": "veo2-video", "prompt": "c"},
        *orders("d", resolution="9p"),
    ]
    outcome = bought(backend, served, wire, mixed, tmp_path / "films", max_cost=5)
    assert (outcome.requests, outcome.made, outcome.refused) == (4, 3, 1)
    assert wire.counted() == {"lists": 1, "quotes": 2, "posts": 3}
    (refusal,) = [entry for entry in outcome.entries if entry.state == "refused"]
    assert [one.code for one in refusal.error.findings] == ["not_allowed"]


def test_a_file_is_read_as_requests_in_memory_are(backend, served, tmp_path) -> None:
    file, wire = tmp_path / "requests.jsonl", Wire(KNOWN)
    file.write_text("".join(json.dumps(one) + "\n" for one in orders("a", "b")), encoding="utf-8")
    assert bought(backend, served, wire, file, tmp_path / "films", max_cost=5).made == 2
    assert wire.counted() == {"lists": 1, "quotes": 2, "posts": 2}


def test_nothing_is_bought_without_a_bound_or_beyond_it(backend, served, tmp_path) -> None:
    wire = Wire(KNOWN)
    outcome = bought(backend, served, wire, orders("a"), tmp_path / "films")
    (entry,) = outcome.entries
    assert (outcome.made, outcome.refused) == (0, 1)
    assert "known from the service's list alone; give max_cost" in str(entry.error)
    outcome = bought(backend, served, wire, orders("a"), tmp_path / "films", max_cost="0.79")
    assert "may cost 0.8 USD, allowed is 0.79" in str(outcome.entries[0].error)
    assert wire.counted() == {"lists": 1, "quotes": 1, "posts": 0}
    assert bought(backend, served, wire, orders("a"), tmp_path / "films", max_cost="0.80").made == 1
    assert wire.counted()["posts"] == len(served.service.world.charges) == 1


def test_the_budget_of_the_batch_counts_the_quotes(backend, served, tmp_path) -> None:
    wire = Wire(KNOWN)
    outcome = bought(backend, served, wire, orders("a", "b"), tmp_path / "films", max_cost=1, budget="0.9")
    assert (outcome.made, outcome.unfit) == (1, 1)
    assert len(served.service.world.charges) == 1


def test_without_newer_a_batch_refuses_such_a_model(backend, served, tmp_path) -> None:
    wire = Wire(KNOWN)
    outcome = bought(backend, served, wire, orders("a"), tmp_path / "films", max_cost=5, client={"newer": "refuse"})
    assert (outcome.refused, wire.asked) == (1, [])


LATER = {
    "without the model": listed(),
    "with other values": listed(record(resolution=selected("9000p"))),
    "unreadable": httpx.Response(503),
}


@pytest.mark.parametrize("later", LATER.values(), ids=LATER)
def test_a_batch_goes_on_with_the_verdicts_that_it_began_with(backend, served, tmp_path, state, later) -> None:
    first = orders("a", resolution="480p")
    assert bought(backend, served, Wire(KNOWN), first, tmp_path / "films", max_cost=5).made == 1
    (state / "nanogpt-video" / "listing.sqlite3").unlink()
    wire = Wire(later)
    more = [*first, *orders("b", resolution="720p"), *orders("c", resolution="9000p")]
    outcome = bought(backend, served, wire, more, tmp_path / "films", max_cost=5)
    assert (outcome.made, outcome.refused) == (2, 1)
    assert wire.counted() == {"lists": 0, "quotes": 1, "posts": 1}
    # What was bought needs no bound any more.
    assert bought(backend, served, wire, first, tmp_path / "films").made == 1
    kept = json.loads((tmp_path / "films" / "records.json").read_text("utf-8"))
    assert set(kept) == {NEW}


SPOILT = ["", "[]", "{", json.dumps({NEW: 5}), json.dumps({NEW: {"date": 5, "record": {}}}), "[" * 9999]


@pytest.mark.parametrize("text", SPOILT)
def test_a_spoilt_file_of_records_costs_only_a_look_at_the_list(served, tmp_path, text) -> None:
    assert bought("asyncio", served, Wire(KNOWN), orders("a"), tmp_path / "films", max_cost=5).made == 1
    (tmp_path / "films" / "records.json").write_text(text, "utf-8")
    assert bought("asyncio", served, Wire(KNOWN), orders("a", "b"), tmp_path / "films", max_cost=5).made == 2
    assert len(served.service.world.charges) == 2


def test_pictures_of_requests_in_memory_become_data_urls(backend, served, tmp_path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    known = record()
    known["architecture"] = {"input_modalities": ["text", "image"]}
    outcome = bought(
        backend, served, Wire(listed(known)), orders("a", imageUrl=picture), tmp_path / "films", max_cost=5
    )
    (task,) = served.service.world.tasks.values()
    assert (outcome.made, str(task.payload["imageDataUrl"])[:22]) == (1, "data:image/png;base64,")


def counting(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count how often a list is taken apart."""
    times: list[int] = []
    read = newer_models.read_list
    monkeypatch.setattr(newer_models, "read_list", lambda body, *rest: times.append(len(body)) or read(body, *rest))
    return times


def test_the_body_of_a_list_is_read_once(desk: Desk, monkeypatch) -> None:
    times = counting(monkeypatch)
    client = desk.client(answering(listed(record())), kit=OLDER, newer="ask", limits=False)
    for _ in range(3):
        assert desk(client.validate, ORDER).valid
    assert len(times) == 1


def test_an_estimate_is_judged_by_the_record_and_has_no_price(desk: Desk) -> None:
    known = answering(listed(record(resolution=selected("480p"))))
    client: Any = desk.client(known, kit=OLDER, newer="ask", limits=False)
    if desk.portal is not None:
        # It sends nothing by itself: the list is taken as it was last read.
        with pytest.raises(ValidationError, match="has not been read yet"):
            client.estimate(ORDER)
        assert not desk.asked
        desk(client.validate, ORDER)
    found = client.estimate(ORDER)
    assert (found.amount, found.basis) == (None, f"the matrix has no price of {NEW}")
    with pytest.raises(ValidationError, match="resolution"):
        client.estimate(ORDER | {"resolution": "1p"})
    assert len(desk.asked) == 1
    priced: Any = {"model": "veo3-video", "prompt": "x"}
    assert client.estimate(priced).amount is not None
    other = desk.client(answering({}), kit=OLDER, newer="ask", limits=False)
    assert other.estimate(ORDER).basis == found.basis  # by the list of the state folder


def test_run_makes_the_film_of_a_newer_model(desk: Desk, tmp_path) -> None:
    _, service = desk.simulated(price=PRICE)
    client = desk.member(service, kit=OLDER, newer="ask", limits=False)
    with pytest.raises(ConfigurationError, match="give max_cost"):
        desk(client.run, ORDER, path=tmp_path / "a.mp4")
    assert desk(client.run, ORDER, path=tmp_path / "a.mp4", max_cost="0.80").is_file()
    assert len(service.world.charges) == 1


@pytest.fixture
def older(folder, monkeypatch) -> Iterator[Served]:
    with service(monkeypatch) as made:
        yield made


def test_the_command_reads_the_list_once(older, monkeypatch) -> None:
    times = counting(monkeypatch)
    words = [NEW, "--field", "prompt=A paper boat", "--newer", "ask"]
    assert run("submit", *words, "--max-cost", "5", kit=OLDER).exit_code == 0
    assert len(times) == 1
    assert run("estimate", *words, "--ask", kit=OLDER).exit_code == 0
    assert len(times) == 2  # another process finds it in the state folder
    assert len(entries(older)) == 1


def test_a_batch_on_the_command_line(older, tmp_path) -> None:
    file, out = tmp_path / "requests.jsonl", tmp_path / "films"
    file.write_text("".join(json.dumps(one) + "\n" for one in orders("a", "b")), encoding="utf-8")
    words = ["run", file, "--out", out]
    assert run(*words, "--max-cost", "5", kit=OLDER).exit_code == 1
    status, (dry,) = lines(*words, "--dry-run", "--newer", "ask", "--max-cost", "5", kit=OLDER)
    assert (status, dry["would_buy"], dry["unknown"], entries(older)) == (0, 2, 2, [])
    refused = run(*words, "--newer", "ask", kit=OLDER)
    assert refused.exit_code == 1
    assert "known from the service's list alone; give --max-cost" in refused.output
    done = run(*words, "--newer", "ask", "--max-cost", "5", kit=OLDER)
    assert (done.exit_code, len(entries(older))) == (0, 2), done.output
    status, (dry,) = lines(*words, "--dry-run", "--newer", "ask", "--max-cost", "5", kit=OLDER)
    assert (status, dry["bought"], dry["would_buy"]) == (0, 2, 0)


def test_a_simulated_batch_asks_the_simulator_alone(older, tmp_path) -> None:
    file = tmp_path / "requests.jsonl"
    file.write_text(json.dumps(orders("a")[0]), encoding="utf-8")
    told = run("run", file, "--out", tmp_path / "films", "--simulate", "--newer", "ask", "--max-cost", "5", kit=OLDER)
    assert "nor in the service's list" in told.output
    assert entries(older) == []
