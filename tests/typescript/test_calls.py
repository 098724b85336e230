"""What a caller of the client in JavaScript is promised besides money: abortion, streams, input, keys and types."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.normalise import normalise
from nanogpt_video._runtime.price import estimate

from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.services.fakes.frame import FILES
from tests.support.node_tools import installed
from tests.typescript import declarations
from tests.typescript.javascript import GENERATED, HERE, node

PAYLOAD: Any = {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s"}
KEY = "test-key-of-the-calls"
TODAY = 1_800_000_000.0


@pytest.fixture
def fake() -> Iterator[Fake]:
    with serving(Settings(queued=0, working=0.01, limits=False, recover_lists="all")) as served:
        yield served


# ------------------------------------------------------------------------------------------------------- settings


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("{apiKey: 50123}", "apiKey is no text: give one, or leave it out"),
        ("{apiKey: null}", "apiKey is no text: give one, or leave it out"),
        ('{apiKey: ["k", {}]}', "apiKey is no text: give one, or leave it out"),
        ('{apiKey: "k", baseURL: new URL("https://a.example")}', "baseURL is no text: give one, or leave it out"),
        ('{apiKey: "k", baseUrl: "https://a.example"}', "there is no setting baseUrl; there are apiKey, baseURL, "),
        ('{apiKey: "k", ledger: 7}', 'ledger is a number: give the path of a file, "memory", a store, true or false'),
        ('{apiKey: "k", timeout: "soon"}', "timeout is soon; give a number of seconds, 0 or more"),
    ],
)
def test_a_wrong_setting_is_named_and_no_key_is_told(settings: str, said: str):
    program = f"""import {{ createClient }} from {json.dumps((GENERATED / "client.js").as_uri())};
    try {{ createClient({settings}); }} catch (error) {{ console.log(error.constructor.name, error.message); }}"""
    told = node("--input-type=module", "-e", program)
    assert told.startswith(f"ConfigurationError {said}")
    assert "50123" not in told


# ------------------------------------------------------------------------------------------------------- requests


def test_the_id_of_a_model_and_its_fields_are_the_same_request_as_one_object(fake: Fake):
    fields = {name: value for name, value in PAYLOAD.items() if name != "model"}
    made = {"apiKey": KEY, "baseURL": fake.base_url}
    given = {"root": str(GENERATED), "settings": made, "id": PAYLOAD["model"], "fields": fields}
    told = json.loads(node(HERE / "typed.mjs", json.dumps(given)))
    assert told["runs"] == [charge.run_id for charge in fake.charges]
    first, second = map(json.loads, told["bodies"])
    assert first["conversationUUID"] != second["conversationUUID"]
    assert {**first, "conversationUUID": 0} == {**second, "conversationUUID": 0}
    assert told["estimates"][0] == told["estimates"][1]
    assert told["valid"] == [True, False]
    missing = "ConfigurationError: after the id veo2-video comes an object with the other fields of the request"
    other = "ConfigurationError: the request is to veo2-video, but its model is sora-2"
    assert told["told"][:3] == [missing, missing, other]
    assert told["told"][3].startswith("BudgetExceeded: not sent")


# ------------------------------------------------------------------------------------------------------- abortion


def aborted(fake: Fake, tmp_path: Path, call: str, after: float) -> dict[str, Any]:
    made = {"apiKey": KEY, "baseURL": fake.base_url, "ledger": str(tmp_path / "ledger")}
    given = {"root": str(GENERATED), "settings": made, "payload": PAYLOAD, "after": after, "call": call}
    return json.loads(node(HERE / "aborted.mjs", given=json.dumps(given)))


def test_a_submission_that_was_aborted_before_is_not_sent(fake: Fake, tmp_path: Path):
    told = aborted(fake, tmp_path, "submit", 0)
    assert (told["raises"], told["claim"], told["left"]) == ("AbortError", None, [])
    assert fake.log == []


def test_a_submission_that_is_answered_soon_after_its_abortion_names_its_run(fake: Fake, tmp_path: Path):
    fake.plan.script("submit", "slow seconds=1.5")
    told = aborted(fake, tmp_path, "submit", 0.5)
    assert told["raises"] == "AbortError"
    assert [charge.run_id for charge in fake.charges] == [told["runId"]]
    assert told["left"] == []


def test_a_submission_that_is_not_answered_after_its_abortion_leaves_a_claim(fake: Fake, tmp_path: Path):
    fake.plan.script("submit", "hang charged=1 seconds=30")
    told = aborted(fake, tmp_path, "submit", 0.5)
    assert told["raises"] == "AbortError"
    assert told["left"] == [told["claim"]]
    assert told["claim"]["uuid"] == fake.charges[0].uuid


@pytest.mark.parametrize("call", ["wait", "events"])
def test_a_wait_that_is_aborted_ends_and_its_job_goes_on(fake: Fake, tmp_path: Path, call: str):
    fake.settings.working = 600.0
    told = aborted(fake, tmp_path, call, 1.5)
    assert told["raises"] == "AbortError"
    assert told["left"] == []
    assert len(fake.charges) == 1


# ---------------------------------------------------------------------------------------------------------- input


def requests() -> Iterator[dict[str, Any]]:
    """Yield requests of every model that has prices, each with one value that its price may depend on."""
    entries = json.loads(KIT.resource("catalog.json"))["models"]
    examples = {entry["id"]: entry["examples"][0] for entry in entries if entry.get("examples")}
    for model, fields in examples.items():
        example = {"model": model, **fields}
        yield example
        pricing = KIT.pricing(model)
        rows = pricing.rows if pricing else ()
        choices = {(field, value) for row in rows for field, values in row.equal.items() for value in values}
        choices |= (
            {("duration", value) for value in ("-1", "5", "5s", 5, 10, "8", "15s", "4")}
            if pricing and pricing.seconds
            else set()
        )
        for field, value in sorted(choices, key=repr):
            yield {**example, field: value}


def test_both_clients_expect_the_same_cost():
    payloads = [*requests()]
    given = {"root": str(GENERATED), "payloads": payloads, "inputs": [], "today": TODAY}
    told = json.loads(node(HERE / "inputs.mjs", given=json.dumps(given)))["estimates"]
    known = 0
    for payload, theirs in zip(payloads, told, strict=True):
        wire = normalise(KIT, payload).payload
        ours = estimate(KIT, wire, TODAY)
        if theirs == "ValidationError":
            assert ours.basis == "the request is refused", payload
            continue
        amounts = [None if theirs[name] is None else Decimal(theirs[name]) for name in ("amount", "low")]
        facts = [theirs[name] for name in ("currency", "basis", "source", "date", "days", "old")]
        assert (*amounts, *facts) == (
            ours.amount,
            ours.low,
            ours.currency,
            ours.basis,
            ours.source,
            ours.date,
            ours.days,
            ours.old,
        ), payload
        known += ours.amount is not None
    assert known > 150


# Budget: a table of input.
def friendly(tmp_path: Path) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Return friendly input as Python has it, and as JavaScript has it in JSON."""
    png, film = FILES["png"], FILES["mp4"]
    path = tmp_path / "picture.png"
    path.write_bytes(png)
    found: list[tuple[dict[str, Any], dict[str, Any]]] = []
    for duration in (5, "5", "5s", 5.0, 5.5, "05", "-1", -1, True, None, "five", 10**10, "", 0):
        for model in islice((one for one, info in KIT.models.items() if info.stage == "active"), 0, None, 5):
            payload = {"model": model, "prompt": "x", "duration": duration, "seconds": duration}
            found.append((payload, payload))
    files: Any = [
        (png, {"$bytes": base64.b64encode(png).decode()}),
        (png, {"$blob": base64.b64encode(png).decode()}),
        (path, {"$file": str(path)}),
        (film, {"$bytes": base64.b64encode(film).decode()}),
        (b"", {"$bytes": ""}),
        (b"words", {"$bytes": base64.b64encode(b"words").decode()}),
        ("https://a.test/b.png",) * 2,
        ("library-id",) * 2,
        (tmp_path / "none.png", {"$file": str(tmp_path / "none.png")}),
        ("data:image/png;base64,AAAA",) * 2,
        (bytes(5_000_000), {"$bytes": base64.b64encode(bytes(5_000_000)).decode()}),
    ]
    names = (
        "image",
        "imageUrl",
        "imageDataUrl",
        "image_data_url",
        "video",
        "videoUrl",
        "audio",
        "audioUrl",
        "last_image",
    )
    for model in islice((one for one, info in KIT.models.items() if info.stage == "active"), 0, None, 9):
        for name in names:
            for ours, theirs in files[: 4 if name != "image" else None]:
                found.append(
                    ({"model": model, "prompt": "x", name: ours}, {"model": model, "prompt": "x", name: theirs})
                )
    return found


def test_both_clients_write_friendly_input_alike(tmp_path: Path):
    pairs = friendly(tmp_path)
    given = {"root": str(GENERATED), "payloads": [], "inputs": [theirs for _, theirs in pairs], "today": TODAY}
    told = json.loads(node(HERE / "inputs.mjs", given=json.dumps(given)))["normalised"]
    files = 0
    for (payload, _), theirs in zip(pairs, told, strict=True):
        ours = normalise(KIT, payload)
        plain = {name: "file" if isinstance(value, (bytes, Path)) else value for name, value in ours.payload.items()}
        assert theirs["payload"] == plain, payload
        assert theirs["unusable"] == [[one.code, one.field] for one in ours.unusable], payload
        files += any(
            isinstance(value, str) and value.startswith("data:") and len(value) > 90 for value in plain.values()
        )
    assert files > 20


# -------------------------------------------------------------------------------------------------------- addresses

READ_OTHERWISE = {
    "https://evil.test\\@service.test/": ("https://evil.test/@service.test/", False),
    "https:///a": ("https://a/", False),
    "https://SERVICE.test/api/../api/a": ("https://service.test/api/a", True),
    "https://service.test/api/%2e%2e/a": ("https://service.test/a", True),
    "https://service.test:443/api/a": ("https://service.test/api/a", True),
    "https://service.test:444/api/a": ("https://service.test:444/api/a", False),
    "https:\\\\service.test\\api\\a": ("https://service.test/api/a", True),
    "https://service.test.evil.test/api/a": ("https://service.test.evil.test/api/a", False),
    "https://ｓervice.test/api/a": ("https://service.test/api/a", True),
}
"""Address in an answer → where a file is asked for, and whether the key goes along: as `fetch` reads addresses."""


def test_the_key_goes_where_fetch_would_go_and_nowhere_else(tmp_path: Path):
    def script(url: str) -> dict[str, Any]:
        done = json.dumps({"data": {"status": "COMPLETED", "output": {"video": {"url": url}}}}).encode()
        look = {"status": 200, "headers": {}, "body": base64.b64encode(done).decode()}
        return {"flow": "download", "run_id": "vid_2", "answers": {"GET": [look, {"status": 404}]}}

    given = json.dumps([script(url) for url in READ_OTHERWISE])
    told = json.loads(node(HERE / "flows.mjs", str(GENERATED), str(tmp_path), given=given))
    for (url, (place, key)), one in zip(READ_OTHERWISE.items(), told, strict=True):
        assert [step[1:3] for step in one["trace"] if step[0] == "open"] == [[place, key]], url


# ------------------------------------------------------------------------------------------------------------ types


def test_every_module_is_typed_strictly_and_its_declarations_are_those_of_the_compiler():
    installed()
    wanted = declarations.emitted()
    held = {
        path.relative_to(declarations.SOURCE).as_posix(): path.read_text("utf-8")
        for path in declarations.SOURCE.rglob("*.d.ts")
    }
    assert held == wanted, "python -m tests.typescript.declarations writes them anew"


def test_no_module_of_the_client_loads_what_only_a_server_has():
    """What is in files is loaded where it is used, so that a page never loads it."""
    reached = [declarations.SOURCE / "index.js", declarations.SOURCE / "ai_sdk.js"]
    for path in reached:
        lines = [line for line in path.read_text("utf-8").splitlines() if line.startswith(("import ", "export "))]
        assert not [line for line in lines if "node:" in line or "sqlite" in line], path
        named = re.findall(r' from "(\.[^"]+)";$', "\n".join(lines), re.MULTILINE)
        reached += [found for one in named if (found := (path.parent / one).resolve()) not in reached]
    assert len(reached) > 30
