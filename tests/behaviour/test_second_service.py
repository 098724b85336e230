"""Another service's matrix becomes a client that works, with nothing of the toolkit changed for it."""

from __future__ import annotations

import importlib
import json
import shlex
from contextlib import suppress
from decimal import Context, Decimal, localcontext
from pathlib import Path
from typing import Any

import av
import httpx
import pytest
from markdown_it import MarkdownIt
from typer.testing import CliRunner

from tests.support import packages
from tests.support.desk import Time
from tests.support.films import length
from tests.support.specs import GOOD_CASES

MADE_UP = next(case for case in GOOD_CASES if case.name == "easel")
SUBJECT = {"engine": "inkwell-1", "subject": "A heron"}


@pytest.fixture
def package(easel: Path) -> Any:
    return packages.package("easel_client", easel / "python").module()


def test_its_validator_speaks_of_its_own_fields(package: Any):
    assert package.validate(SUBJECT).valid
    verdict = package.validate({"engine": "inkwell-1", "ratio": "9:16"})
    assert {(finding.code, finding.field) for finding in verdict.errors} == {
        ("missing_field", "subject"),
        ("not_allowed", "ratio"),
    }


def test_its_request_class_refuses_before_anything_is_sent(package: Any):
    request = importlib.import_module("easel_client.requests").Inkwell1
    assert request(subject="A heron").to_payload() == SUBJECT
    with pytest.raises(package.ValidationError, match="nothing was sent"):
        request(subject="A heron", ratio="9:16")


def test_its_quotes_are_those_written_beside_its_spec(package: Any):
    estimate = importlib.import_module("easel_client._runtime.price").estimate
    kit = importlib.import_module("easel_client._kit").KIT
    for payload, expected in json.loads((MADE_UP / "quotes.json").read_text(encoding="utf-8")):
        with localcontext(Context(prec=2)):  # what the caller rounds to is nothing to a price
            quoted, known = package.quote(payload), estimate(kit, payload)
        currency = "EUR" if payload["engine"] == "flip.book" else "USD"
        low, high = [expected] * 2 if isinstance(expected, str) else expected or (None, None)
        assert quoted == (None if high is None else (Decimal(high), currency)), payload
        assert quoted is None or quoted.date == known.date
        assert (known.amount, known.low) == (high and Decimal(high), low and Decimal(low)), payload


def test_its_client_orders_waits_and_brings_home(package: Any, tmp_path: Path):
    simulator = importlib.import_module("easel_client._runtime.simulator.serving.server")
    settings = importlib.import_module("easel_client._runtime.simulator.settings")
    kit = importlib.import_module("easel_client._kit").KIT
    with (
        simulator.serve(kit, settings=settings.Settings(speed=1000)) as served,
        package.Easel(api_key="test-key", base_url=served.base_url) as client,
    ):
        job = client.submit(SUBJECT)
        client.wait(job, timeout=30)
        assert client.download(job, tmp_path / "heron.mp4").stat().st_size > 0
        assert len(served.service.world.charges) == 1


def test_its_pages_show_calls_that_end_with_a_file(
    package: Any, easel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    simulator = importlib.import_module("easel_client._runtime.simulator.serving.server")
    settings = importlib.import_module("easel_client._runtime.simulator.settings")
    kit = importlib.import_module("easel_client._kit").KIT
    page = next((easel / "docs" / "models").glob("studio_oil*.md"))
    blocks = [token for token in MarkdownIt().parse(page.read_text(encoding="utf-8")) if token.type == "fence"]
    python, command = (block.content for block in blocks[:2])
    program = importlib.import_module("easel_client._runtime.cli").build(kit)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EASEL_API_KEY", "test-key")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with simulator.serve(kit, settings=settings.Settings(speed=10_000, balance=Decimal(10_000_000))) as served:
        monkeypatch.setenv("EASEL_BASE_URL", served.base_url)
        exec(compile(python, str(page), "exec"), {})
        done = CliRunner().invoke(program, shlex.split(command.replace("\\\n", ""))[1:])
        assert done.exit_code == 0, done.output
        first, second = (task.payload for task in served.service.world.tasks.values())
    assert first == second
    assert len([path for path in tmp_path.iterdir() if path.is_file() and path.stat().st_size]) == 2


def test_its_simulator_has_every_fault(package: Any):
    simulator = importlib.import_module("easel_client._runtime.simulator.app")
    transports = importlib.import_module("easel_client._runtime.simulator.serving.transports")
    settings = importlib.import_module("easel_client._runtime.simulator.settings")
    faults = importlib.import_module("easel_client._runtime.simulator.faults.fault_plan").NAMES
    kit = importlib.import_module("easel_client._kit").KIT
    operations, auth = kit.service.operations, kit.service.auth[0]
    time = Time()

    async def passes(seconds: float) -> None:
        time.at += seconds

    service = simulator.Service(kit, settings.Settings(now=lambda: time.at, sleep=passes))
    named: dict[str, Any] = {"headers": {auth.header: f"{auth.prefix}test-key"}, "timeout": 5.0}
    with httpx.Client(transport=transports.Transport(service), base_url=kit.service.base_url, **named) as client:
        for name in faults:
            struck = service.plan.struck[name]
            for operation in (operations["submit"], operations["status"], operations.get("recover")):
                if operation is None:
                    continue
                query = dict.fromkeys(operation.query, next(reversed(service.world.tasks), "none"))
                named = {"json": SUBJECT} if operation.method == "POST" else {"params": query}
                with suppress(httpx.TransportError):
                    client.request(operation.method, operation.path, headers={"x-simulate": f"{name}; mib=1"}, **named)
                time.at += 60
            assert service.plan.struck[name] > struck, name
        service.world.settle()
    assert len(service.world.charges) > len(faults) / 2


def test_its_command_line_has_its_own_words_and_offers_what_it_can_do(
    easel: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    simulator = importlib.import_module("easel_client._runtime.simulator.serving.server")
    settings = importlib.import_module("easel_client._runtime.simulator.settings")
    kit = importlib.import_module("easel_client._kit").KIT
    program = importlib.import_module("easel_client._runtime.cli").build(kit)
    text = CliRunner().invoke(program, ["--help"]).stdout
    offered = {
        line.split()[0] for line in text.partition("Commands:")[2].partition("Exit")[0].splitlines() if line.strip()
    }
    assert {"generate", "submit", "wait", "status", "download", "estimate", "validate", "jobs", "settle"} <= offered
    assert "balance" not in offered
    monkeypatch.setenv("EASEL_API_KEY", "test-key")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    heron = tmp_path / "heron.mp4"
    words = ["generate", "inkwell-1", "--subject", "A heron", "-o", str(heron)]
    with simulator.serve(kit, settings=settings.Settings(speed=1000)) as served:
        done = CliRunner().invoke(program, [*words, "--base-url", served.base_url])
    assert (done.exit_code, done.stderr) == (0, "submitted run_sim00000001\n")
    assert done.stdout.startswith(f"{heron}  ")
    assert (tmp_path / "easel-client/ledger.sqlite3").exists()


@pytest.mark.parametrize(
    ("order", "shown"),
    [
        (SUBJECT, (1280, 720, 5)),
        ({"engine": "flip.book", "subject": "A cat", "hold": 7}, (1280, 720, 7)),
        ({"engine": "studio/oil-2.5", "subject": "A bowl", "canvas": {"width": 800, "height": 600}}, (800, 600, 5)),
    ],
)
def test_its_films_are_as_its_own_fields_ask(package: Any, tmp_path: Path, order: dict[str, Any], shown: object):
    simulator = importlib.import_module("easel_client._runtime.simulator.serving.server")
    settings = importlib.import_module("easel_client._runtime.simulator.settings")
    kit = importlib.import_module("easel_client._kit").KIT
    with (
        simulator.serve(kit, settings=settings.Settings(speed=1000, price=Decimal(1))) as served,
        package.Easel(api_key="test-key", base_url=served.base_url) as client,
    ):
        job = client.submit(order)
        client.wait(job, timeout=30)
        with av.open(str(client.download(job, tmp_path / "film.mp4"))) as movie:
            video = movie.streams.video[0]
            assert (video.width, video.height, length(video)) == shown


def test_its_simulator_charges_what_its_matrix_says_in_whatever_currency(package: Any):
    simulator = importlib.import_module("easel_client._runtime.simulator.serving.server")
    settings = importlib.import_module("easel_client._runtime.simulator.settings")
    kit = importlib.import_module("easel_client._kit").KIT
    order = {"engine": "flip.book", "subject": "A cat", "hold": 7}
    with (
        simulator.serve(kit, settings=settings.Settings(speed=1000, balance=Decimal(1000))) as served,
        package.Easel(api_key="test-key", base_url=served.base_url) as client,
    ):
        expected = client.estimate(order)
        assert expected.currency == served.service.world.currency(order) == "EUR"
        client.submit(order)
        (charge,) = served.service.world.charges
    assert charge.amount == expected.amount


def test_its_simulator_answers_an_order_as_its_matrix_documents_it(package: Any):
    simulator = importlib.import_module("easel_client._runtime.simulator.serving.server")
    kit = importlib.import_module("easel_client._kit").KIT
    with simulator.serve(kit) as served:
        reply = httpx.post(
            f"{served.base_url}/renders", headers={"X-Easel-Token": "Token test-key"}, json=SUBJECT, timeout=10
        )
    assert reply.status_code == 201
    assert reply.json()["ticket"]


@pytest.mark.parametrize("name", ["balance", "catalogue", "content", "extend", "recover"])
def test_what_it_has_no_call_for_is_said_before_anything_is_sent(package: Any, name: str, tmp_path: Path):
    def never(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"{request.url} was asked")

    arguments = {"content": ("ticket", tmp_path / "a.png"), "extend": ("ticket",)}.get(name, ())
    with (
        package.Easel(api_key="test-key", transport=httpx.MockTransport(never)) as client,
        pytest.raises(package.ConfigurationError, match=f"Easel has no operation '{name}'"),
    ):
        getattr(client, name)(*arguments)


def test_every_sheet_of_an_order_comes_home(package: Any, tmp_path: Path):
    sheets = [{"href": f"https://sheets.example/{number}.png"} for number in range(3)]

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "sheets.example":
            return httpx.Response(200, content=b"\x89PNG\r\n\x1a\n" + request.url.path.encode())
        return httpx.Response(200, json={"order": {"state": "hung", "sheets": sheets}})

    with package.Easel(api_key="test-key", transport=httpx.MockTransport(answer)) as client:
        paths = client.download_all("t1", tmp_path)
    assert [path.name for path in paths] == ["t1-1.png", "t1-2.png", "t1-3.png"]
    assert [path.read_bytes()[8:] for path in paths] == [b"/0.png", b"/1.png", b"/2.png"]
