"""The commands that cost money, as a user meets them: what they take, send, print and leave."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.sync import Client
from nanogpt_video._runtime.client.transport import httpx_adapter
from nanogpt_video._runtime.simulator.serving.server import Served

from tests.support.console import BOAT, KEY, entries, lines, options, payloads, run
from tests.support.specs import MATRIX, catalog_of, sampled


def test_a_film_is_made_and_one_line_says_what_it_cost(served: Served) -> None:
    result = run("generate", *BOAT, "--duration", "5", "-o", "boat.mp4")
    [run_id] = served.service.world.tasks
    assert (result.exit_code, result.stderr) == (0, f"submitted {run_id}\n")
    assert result.stdout == f"boat.mp4  3.4 USD  {run_id}\n"
    assert Path("boat.mp4").read_bytes()[4:8] == b"ftyp"
    assert payloads(served) == [{"model": "veo2-video", "prompt": "A paper boat", "duration": "5s"}]
    assert entries(served) == ["charged"]


def test_a_program_is_told_each_step(served: Served) -> None:
    status, steps = lines("generate", *BOAT, "-o", "boat.mp4")
    assert status == 0
    assert [step["event"] for step in steps] == ["submitted", *["progress"] * (len(steps) - 2), "done"]
    assert steps[-1]["files"] == ["boat.mp4"]
    assert {step["run_id"] for step in steps} == set(served.service.world.tasks)


def test_the_steps_can_be_taken_one_by_one(served: Served) -> None:
    run_id = run("submit", *BOAT).stdout.strip()
    assert run("wait", run_id).stdout.startswith(f"{run_id}  completed")
    assert json.loads(run("status", run_id, "--json").stdout)["state"] == "completed"
    assert run("download", run_id, "-o", "boat.mp4").stdout.startswith("boat.mp4  ")
    assert run("wait", run_id, "-o", "again.mp4").exit_code == 0
    assert Path("boat.mp4").read_bytes() == Path("again.mp4").read_bytes()
    assert run("generate", *BOAT, "--no-wait").stdout.startswith("run_")


@cache
def entries_of_models() -> dict[str, Any]:
    return {one["id"]: one for one in json.loads(KIT.resource("catalog.json"))["models"]}


@pytest.mark.parametrize(
    "model", [model.id for model in sampled(catalog_of(MATRIX)) if model.lifecycle.stage != "removed"]
)
def test_the_example_of_every_model_can_be_typed(served: Served, model: str) -> None:
    payload = {"model": model, **entries_of_models()[model]["examples"][0]}
    result = run("submit", *options(payload))
    assert result.exit_code == 0, result.stderr
    assert payloads(served) == [payload]


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        (("--seed", "42"), {"seed": 42}),
        (("--seed", "forty"), {"seed": "forty"}),
        (("--field", "seed=42"), {"seed": 42}),
        (("--field", "prompt=42"), {"prompt": "42"}),
        (("--field", '{"prompt": "one\\ntwo", "seed": 7}'), {"prompt": "one\ntwo", "seed": 7}),
        (("--duration", "6s"), {"duration": "6s"}),
        (("--image", "a.png"), {"imageDataUrl": "data:image/png;base64,iVBORw0KGgoAAAAA"}),
        (("--image-url", "a.png"), {"imageDataUrl": "data:image/png;base64,iVBORw0KGgoAAAAA"}),
        (("--image", "https://x.example/a.png"), {"imageUrl": "https://x.example/a.png"}),
        (("--json-file", "r.json"), {"duration": "7s", "seed": 1}),
        (("--json-file", "r.json", "--duration", "8"), {"duration": "8s", "seed": 1}),
        (("--no-strict", "--field", "colour=[1]"), {"colour": [1]}),
    ],
)
def test_an_option_becomes_a_field_in_wire_form(served: Served, words: tuple[str, ...], sent: dict[str, Any]) -> None:
    Path("a.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\0")
    Path("r.json").write_text('{"duration": 7, "seed": 1}')
    assert run("submit", *BOAT, *words).exit_code == 0
    assert payloads(served) == [{"model": "veo2-video", "prompt": "A paper boat", **sent}]


def test_a_whole_request_comes_from_standard_input_and_names_its_model(served: Served) -> None:
    whole = json.dumps({"model": "veo2-video", "prompt": "A boat"})
    assert run("submit", "--json-file", "-", text=whole).exit_code == 0
    assert run("submit", "--json-file=-", "--duration", "6", text=whole).exit_code == 0
    assert [payload.get("duration") for payload in payloads(served)] == [None, "6s"]
    other = run("submit", "sora-2", "--json-file", "-", text=whole)
    assert (other.exit_code, "the request is for veo2-video, not sora-2" in other.stderr) == (2, True)


@pytest.mark.parametrize(
    ("words", "field", "hint"),
    [
        (("sora-2", "--prompt", "x", "--seconds", "5"), "seconds", '"4"'),
        (("sora-2", "--prompt", "x", "--field", "duration=5"), "duration", "seconds"),
        (("sora2", "--prompt", "x"), "model", "sora-2"),
        (("promptchan-video", "--prompt", "x"), "model", None),
        (("veo2-video",), "prompt", None),
        (("kling-v25-turbo-pro", "--image", "nowhere.png"), "imageDataUrl", None),
        (("longstories-movie", "--prompt", "x", "--music-config", '{"volume": 2}'), "musicConfig.volume", None),
    ],
)
def test_a_wrong_request_is_refused_with_the_right_value_and_nothing_is_sent(
    served: Served, words: tuple[str, ...], field: str, hint: str | None
) -> None:
    for command in ("generate", "submit", "estimate"):
        status, [told] = lines(command, *words)
        error = told["error"]
        assert (status, error["exit_status"], error["code"], error["field"]) == (3, 3, "invalid", field), error
        assert hint is None or error["hint"].strip('"') == hint.strip('"')
        assert "in a request for" in run(command, *words).stderr.splitlines()[0]
    assert entries(served) == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("generate", *BOAT, "--bogus", "1"), "No such option: --bogus"),
        (("generate", *BOAT, "-o", "nowhere/boat.mp4"), "there is no folder nowhere"),
        (("generate", *BOAT, "--max-cost", "much"), "'much' is not an amount of money"),
        (("generate", *BOAT, "--ledger", "nowhere/ledger"), "cannot write the ledger nowhere/ledger"),
        (("generate", *BOAT, "--auth", "knock"), "auth 'knock' is not a way"),
        (("generate", *BOAT, "--field", "seed"), "'seed' is not NAME=VALUE"),
        (("generate", *BOAT, "--field", '{"seed": 4'), "is not a JSON object"),
        (("generate", "--json-file", "nowhere.json"), "cannot read nowhere.json"),
        (("wait", "vid_1", "--timeout", "-1"), "--timeout"),
        (("models", "--provider", "wavespee"), "did you mean wavespeed?"),
        (("show", "SORA2"), "did you mean sora-2?"),
        (("validate", "nowhere.json"), "cannot read nowhere.json"),
        (("run", "nowhere.json", "--out", "films"), "cannot read nowhere.json"),
        (("simulate", "--price", "much"), "'much' is not an amount of money"),
        (("status",), "Missing argument"),
    ],
)
def test_a_wrong_command_line_ends_with_2_and_says_so_in_both_forms(
    served: Served, words: tuple[str, ...], says: str
) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr
    status, [told] = lines(*words)
    assert (status, told["error"]["code"], told["error"]["exit_status"]) == (2, "usage", 2)
    assert says in told["error"]["message"]
    assert entries(served) == []


def test_an_estimate_is_what_will_be_charged(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("sora-2", "--prompt", "x", "--seconds", "8")
    monkeypatch.delenv("NANOGPT_API_KEY")
    assert run("estimate", *words).stdout.startswith("0.80 USD for ")
    assert run("estimate", "pixverse-v5", "--prompt", "x").stdout.startswith("unknown: ")
    doubtful = run("estimate", "veo3-video", "--prompt", "x").stdout
    assert doubtful.startswith("3.20 to 4.80 USD for a run; sources disagree on the default of generateAudio (false or")
    status, [told] = lines("estimate", *words)
    assert (status, told["model"], Decimal(told["amount"]), told["currency"]) == (0, "sora-2", Decimal("0.8"), "USD")
    assert (told["low"], told["quote"]) == ("0.80", None)
    status, [told] = lines("estimate", "veo3-video", "--prompt", "x")
    assert (status, told["low"], told["amount"]) == (0, "3.20", "4.80")
    assert entries(served) == []


def test_the_service_is_asked_for_its_price_without_a_key(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NANOGPT_API_KEY")
    words = ("estimate", "pixverse-v5", "--prompt", "x", "--ask")
    known, quoted = run(*words).stdout.splitlines()
    assert known == "unknown: the matrix has no price of pixverse-v5"
    assert quoted.startswith("0.1 USD by a quote of the service, valid until 20")
    status, [told] = lines(*words)
    assert (status, told["amount"], told["low"]) == (0, None, None)
    assert (told["quote"]["amount"], told["quote"]["currency"]) == ("0.1", "USD")
    assert told["quote"]["offer"].startswith("pay_")
    assert entries(served) == []
    status, [told] = lines(*words, "--base-url", "http://127.0.0.1:9")
    assert (status, told["error"]["code"], told["error"]["retry_safe"]) == (11, "network", True)


def test_a_quote_that_may_have_started_something_says_how_to_find_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NANOGPT_API_KEY", KEY)
    taken = httpx.MockTransport(lambda _: httpx.Response(202, json={"runId": "vid_1"}))
    monkeypatch.setattr(httpx_adapter, "transport", lambda *_: taken)
    status, [told] = lines("estimate", *BOAT, "--ask")
    assert (status, told["error"]["code"], told["error"]["retry_safe"]) == (8, "unknown", False)
    assert (told["error"]["next"], told["error"]["claim"]["model"]) == ("nanogpt-video settle", "veo2-video")
    assert "to find it: nanogpt-video settle" in run("estimate", *BOAT, "--ask").stderr


def test_nothing_is_sent_that_costs_more_than_allowed_or_nobody_knows_what(served: Served) -> None:
    words = ("sora-2", "--prompt", "x", "--seconds", "8", "--max-cost")
    status, [told] = lines("submit", *words, "0.79")
    assert (status, told["error"]["code"], told["error"]["retry_safe"]) == (13, "cost", True)
    unpriced = ("generate", "pixverse-v5", "--prompt", "x", "--max-cost")
    refused = run(*unpriced, "0.09")
    assert (refused.exit_code, "expected to cost 0.1 USD, more than the limit of 0.09" in refused.stderr) == (13, True)
    assert entries(served) == []
    assert run("submit", *words, "0.80").exit_code == 0


def test_the_account_says_what_it_holds_and_what_it_made(served: Served) -> None:
    run_id = run("submit", *BOAT).stdout.strip()
    run("wait", run_id)
    assert run("balance").stdout.splitlines()[0] == "9996.60 USD"
    assert json.loads(run("balance", "--json").stdout)["amount"] == "9996.60"
    assert run_id in run("jobs").stdout
    [job] = json.loads(run("jobs", "--json", "--model", "veo2-video", "--limit", "1").stdout)
    assert (job["run_id"], job["model"]) == (run_id, "veo2-video")
    assert json.loads(run("jobs", "--json", "--model", "sora-2").stdout) == []


def test_every_file_of_a_job_goes_into_a_folder_and_the_first_alone_into_a_file(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id = run("submit", *BOAT).stdout.strip()
    link = json.loads(run("wait", run_id, "--json").stdout.splitlines()[-1])["urls"][0]
    real = Client.status
    monkeypatch.setattr(Client, "status", lambda client, job: replace(real(client, job), urls=(link, link)))
    one = run("download", run_id, "-o", "boat.mp4")
    assert one.stderr == "the job has 2 files, this is the first; -o FOLDER downloads all\n"
    Path("films").mkdir()
    status, [told] = lines("download", run_id, "-o", "films")
    assert "error" not in told, told
    assert (status, told["files"]) == (0, [f"films/{run_id}-1.mp4", f"films/{run_id}-2.mp4"])
    assert all(Path(file).read_bytes() == Path("boat.mp4").read_bytes() for file in told["files"])


def test_a_file_of_requests_tells_a_program_each_step(served: Served, folder: Path) -> None:
    requests = [{"model": "veo2-video", "prompt": "x"}, {"model": "sora-2", "prompt": "x", "seconds": "5"}]
    Path("r.jsonl").write_text("\n".join(map(json.dumps, requests)))
    status, told = lines("run", "r.jsonl", "--out", "films")
    assert status == 1
    assert [row["event"] for row in told] == ["refused", "submitted", "done", "summary"]
    assert told[0]["error"]["findings"][0]["hint"] == "4"
    assert told[-1] == {
        "event": "summary", "made": 1, "requests": 2, "charged": {"USD": "3.4"}, "states": {"fetched": 1},
    }  # fmt: skip
    assert (folder / "state/nanogpt-video/ledger.sqlite3").exists()
