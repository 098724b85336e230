"""Models newer than the package: the client in JavaScript judges by records of the service's list as Python's does."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.newer.list_cache import ListCache
from nanogpt_video._runtime.client.system.filesystems import state_folder
from nanogpt_video._runtime.listing.models import ListedModel, model_of, with_models
from nanogpt_video._runtime.listing.records import UnusableRecordError, mapped
from nanogpt_video._runtime.simulator.serving.server import Served, serve
from nanogpt_video._runtime.simulator.settings import Settings
from nanogpt_video._runtime.validation import validate

from capmatrix.ir.catalog import Catalog
from capmatrix.targets import catalog as stored
from capmatrix.targets import python, typescript
from tests.listed.campaign import asked_of
from tests.listed.records import answered, records
from tests.support.npm_package import as_read, is_sent
from tests.support.older import NEW, OLDER, ORDER, listed, record, selected
from tests.support.specs import MATRIX, catalog_of
from tests.typescript.javascript import GENERATED, HERE, STEPS, asked, node, node_program

DAY, KEY = "2026-01-31", "test-key"
ODD: list[Any] = [
    {"type": 5}, {"type": "unheard"}, {"type": "select", "options": 5}, {"type": "select", "options": [None, {}, []]},
    {"type": "select", "options": [{"value": 1.5}, {"value": True}]}, {"type": "number", "min": "x", "max": []},
    {"type": "number", "min": 9, "max": 1}, {"type": "number", "step": 0}, {"type": "number", "step": -1, "min": 1e308},
    {"type": "number", "min": 0.5, "max": 2, "step": 0.25}, {"type": "number", "default": -1, "max": 9},
    {"type": "switch", "default": {}, "showWhen": {"a": "b", "prompt": 5}}, selected("5s", "10s"), selected("5s", "x"),
    selected(4, 5, 6, -1), selected("1", "2", "4"), selected(1e-7, 0.5, 1e16), selected("16:9", "b", ""),
    {"type": "string", "default": "x", "showWhen": 5}, {}, {"type": "text", "showWhen": {"a": ["b"]}},
]  # fmt: skip
UNREADABLE: list[Any] = [
    5,
    [],
    "x",
    {"a": 5},
    {"a b": {}},
    {"a" * 200: {}},
    {"duration": {"type": "select", "options": ["y" * 501]}},
]
VALUES: list[Any] = ["5", "5s", 5, 0.5, 0.75, -1, True, None, [], {}, "b", "\ud800", 123456789012]


PROGRAM = """
const [order, list, packaged] = JSON.parse(process.argv[1]);
const { Client, KIT } = await import(process.argv[2]);
const { operations } = KIT.service;
const [id] = Object.entries(operations).find(([, one]) => one.does === "catalogue");
const keyed = { ...operations, [id]: { ...operations[id], auth: true } }; // as where the list needs a key otherwise
const kit = { ...KIT, service: { ...KIT.service, operations: keyed } };
const calls = [];
let [now, body, status] = [1_700_000_000, list, 200];
const fetch = async (url, { headers }) => {
  calls.push([url, JSON.stringify(headers)]);
  await new Promise((done) => setTimeout(done, 20));
  return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
};
const clock = { today: () => now, sleep: (seconds) => new Promise((done) => setTimeout(done, seconds * 10)) };
const quiet = { debug() {}, info() {}, warn() {} };
const made = (newer) =>
  new Client(kit, { apiKey: "test-key", ledger: "memory", limits: false, newer, fetch, clock, log: quiet });
const said = async (client, model) => (await client.validate({ ...order, model })).errors.map((one) => one.message);
const told = {};
const refusing = made();
told.refused = await said(refusing, order.model);
const client = made("ask");
for (const model of [packaged, null, "no id\\n", "a..b"]) await said(client, model);
told.quiet = calls.length;
told.many = (await Promise.all([1, 2, 3].map(() => said(client, order.model)))).flat();
told.lacking = await said(client, "vendor/none");
told.once = calls.splice(0);
[now, status] = [now + 3601, 500];
told.old = await said(client, order.model);
told.again = calls.splice(0).length;
told.still = (await said(client, order.model)).length + calls.splice(0).length;
[now, status, body] = [now + 61, 200, { data: [] }];
told.unbelieved = await said(client, order.model);
told.third = calls.splice(0).length;
const fresh = made("ask");
told.none = await said(fresh, order.model);
body = "x";
[now] = [now + 61];
told.text = await said(fresh, order.model);
body = { data: [...list.data, { id: "vendor/bad", supported_parameters: { parameters: 5 } }] };
[now] = [now + 61];
told.bad = await said(fresh, "vendor/bad");
told.good = await said(fresh, order.model);
try { made("always"); } catch (error) { told.word = error.message; }
console.log(JSON.stringify(told));
"""


SHARING = """
const [order, list, baseURL] = JSON.parse(process.argv[1]);
const { createClient } = await import(process.argv[2]);
let calls = 0;
const fetch = async () => {
  calls += 1;
  return new Response(JSON.stringify(list));
};
const settings = { apiKey: "test-key", baseURL, ledger: "memory", limits: false, newer: "ask", fetch };
const clients = [createClient(settings), createClient(settings)];
const verdicts = await Promise.all(clients.map((client) => client.validate(order)));
console.log(JSON.stringify([calls, ...verdicts.map((verdict) => verdict.valid)]));
"""


def renamed(raw: dict[str, Any], number: int) -> dict[str, Any]:
    """Return a record under an id that the package does not have."""
    return {**raw, "id": f"new/{number}"}


def drawn(whole: bool) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    """Yield records with payloads for each: all of the service's list, then odd ones, then some that cannot be read."""
    for number, one in enumerate(records().values()):
        raw = renamed(answered(one), number)
        calls = asked_of(one, slice(None) if whole else slice(number % 7, None, 7))
        yield raw, [{**call, "model": raw["id"]} for call in calls if is_sent(call)]
    for number, parameter in enumerate(ODD):
        for name in ("duration", "seed", "prompt", "resolution", "imageUrl", "never_heard_of"):
            raw = renamed(record(**{name: parameter, "a": selected("b", "c")}), 1000 + number)
            yield raw, [{"model": raw["id"], "prompt": "x", "a": "c", name: value} for value in VALUES]
    for number, parameters in enumerate(UNREADABLE):
        yield renamed({"supported_parameters": {"parameters": parameters}}, 2000 + number), [{}]


def in_python(raw: dict[str, Any]) -> ListedModel | str:
    """Return what Python's client makes of a record, or why it cannot be read."""
    try:
        return model_of(raw["id"], raw, mapped(KIT.resource), KIT, DAY)
    except UnusableRecordError as reason:
        return str(reason)


def test_a_verdict_by_record_is_that_of_python_word_by_word(whole: bool):
    asks = [*drawn(whole)]
    given = "".join(json.dumps(one) + "\n" for one in asks)
    lines = node(HERE / "newer.mjs", str(GENERATED), given=given).splitlines()
    count = unusable = refused = 0
    for (raw, payloads), line in zip(asks, lines, strict=True):
        told = json.loads(line)
        model = in_python(raw)
        if isinstance(model, str):
            unusable += 1
            assert told == model, raw
            continue
        kit = with_models(KIT, [model])
        for payload, verdict in zip(payloads, told, strict=True):
            expected = json.loads(json.dumps(validate(kit, as_read(payload)).as_dict()))
            count += 1
            refused += not verdict["valid"]
            for part in ("errors", "warnings", "basis", "edition", "valid"):
                assert verdict[part] == expected[part], (raw, payload)
    assert unusable == len(UNREADABLE)
    assert count > 3000
    assert refused > 500


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an npm package that does not have a model, and whose list is known to have all the others."""
    whole = catalog_of(MATRIX)
    catalog: Catalog = replace(whole, models=tuple(model for model in whole.models if model.id != NEW))
    mapping = {**json.loads(stored.listing_for_client(whole)["listing.json"]), "unlisted": []}
    tables = typescript.Tables(*python.shared_tables(catalog), json.dumps(mapping))
    folder = tmp_path_factory.mktemp("older")
    for path, text in typescript.render(catalog, tables).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def served() -> Iterator[Served]:
    with serve(KIT, settings=Settings(price=Decimal("0.80"), speed=10_000)) as one:
        yield one


def told(package: Path, served: Served, *steps: list[Any]) -> list[Any]:
    """Return what calls of an older client give."""
    made = {"apiKey": KEY, "baseURL": served.base_url, "ledger": "memory", "limits": False, "newer": "ask"}
    return json.loads(node(STEPS, given=asked(package, made, [*steps])))["told"]


def test_a_model_of_the_list_alone_is_bought_by_a_quote_within_a_bound(older: Path, served: Served):
    fields = {name: value for name, value in ORDER.items() if name != "model"}
    steps: list[list[Any]] = [
        ["validate", ORDER],
        ["submit", ORDER],
        ["submit", NEW, fields, {"maxCost": "0.79"}],
        ["submit", {**ORDER, "resolution": "1p"}, {"maxCost": 5}],
        ["estimate", ORDER],
        ["quote", ORDER],
        ["submit", ORDER, {"maxCost": "0.80"}],
        ["validate", {**ORDER, "model": "vendor/none"}],
    ]
    judged, unbounded, over, wrong, estimated, quoted, bought, unknown = told(older, served, *steps)
    assert judged["gives"]["valid"]
    assert judged["gives"]["basis"]["reviewed"] is False
    assert unbounded["message"].endswith(
        "is known from the service's list alone; give maxCost: the most that it may cost"
    )
    assert "expected to cost 0.80 USD, more than the limit of 0.79" in over["message"].replace("0.8 USD", "0.80 USD")
    assert wrong["raises"] == "ValidationError"
    assert estimated["gives"]["amount"] is None
    assert Decimal(quoted["gives"]["amount"]) == Decimal("0.80")
    [charge] = served.service.world.charges
    assert (bought["gives"]["run_id"], charge.entry, charge.model) == (charge.run_id, "charged", NEW)
    [finding] = unknown["gives"]["errors"]
    assert ", nor in the service's list of " in finding["message"]


def test_the_list_is_asked_once_without_the_key_and_only_where_it_must_be(older: Path):
    given = json.dumps([ORDER, listed(record()), "sora-2"])
    client = (older / "client.js").as_uri()
    found = json.loads(node("--input-type=module", "-e", PROGRAM, "--", given, client))
    ways = "; a newer version of this package may have it"
    [refused] = found["refused"]
    ask = f'{ways}, newer: "ask" judges it by the service\'s own list, submitUnchecked sends it unchecked'
    assert refused.startswith(f'"{NEW}" is not in this matrix (as of ')
    assert refused.endswith(f"){ask}")
    assert (found["quiet"], found["many"]) == (0, [])
    [[url, headers]] = found["once"]
    assert url.endswith("/v1/video-models")
    assert KEY not in headers
    [lacking] = found["lacking"]
    assert lacking.endswith(f"), nor in the service's list of 2023-11-14{ways}, submitUnchecked sends it unchecked")
    assert (found["old"], found["again"], found["still"]) == ([], 1, 0)
    assert (found["unbelieved"], found["third"]) == ([], 1)
    [none], [text], [bad] = found["none"], found["text"], found["bad"]
    known = len(OLDER.models) - sum(info.stage == "removed" for info in OLDER.models.values())
    unread = "), and the service's list could not be read: "
    assert f"{unread}it has 0 of the {known} models that it is known to have{ways}" in none
    assert f"{unread}it is not JSON{ways}" in text
    assert ", and its record in the service's list of 2023-11-14 is unusable: its parameters cannot be read" in bad
    assert found["good"] == []
    assert found["word"] == 'newer is "refuse" or "ask", not "always"'


def test_both_languages_keep_one_list_and_ask_for_it_once(older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = state_folder(KIT.service.distribution) / "listing.sqlite3"
    right, other = listed(record()), listed()
    place, busy = "http://list.example/api", "http://busy.example/api"

    def program(body: object, base: str) -> list[str]:
        given = json.dumps([ORDER, body, base])
        options = ("--no-warnings", "--input-type=module", "-e", SHARING, "--", given)
        return [node_program(), *options, (older / "client.js").as_uri()]

    def asks(body: object) -> Any:
        made = subprocess.run(program(body, place), capture_output=True, text=True, check=False)
        return json.loads(made.stdout or made.stderr)

    def theirs(base: str) -> ListCache:
        return ListCache(path, base, logging.getLogger())

    assert asks(right) == [1, True, True]
    kept, mine = theirs(place).begin(time.time(), 3600)
    assert (json.loads(kept.body or b""), mine) == (right, False)
    assert asks(other) == [0, True, True], "another process has the list already"
    theirs(place).keep(time.time(), json.dumps(other).encode())
    assert asks(right) == [0, False, False], "the last one counts"
    assert theirs(busy).begin(time.time(), 3600)[1], "this process asks now, and others wait"
    with subprocess.Popen(program(other, busy), stdout=subprocess.PIPE, text=True) as waiting:
        with pytest.raises(subprocess.TimeoutExpired):
            waiting.wait(1.5)
        theirs(busy).keep(time.time(), json.dumps(right).encode())
        assert json.loads(waiting.communicate(timeout=60)[0]) == [0, True, True]


def test_the_program_of_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    text = (GENERATED.parent / "docs/guide/newer.md").read_text("utf-8")
    [program] = re.findall(r"^```js\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    client = json.dumps((GENERATED / "client.js").as_uri())
    (tmp_path / "page.mjs").write_text(program.replace('"nanogpt-video/client"', client))
    monkeypatch.setenv("NANOGPT_API_KEY", KEY)
    monkeypatch.setenv("NANOGPT_BASE_URL", "http://127.0.0.1:9/api")  # a model of the package: nothing is asked
    assert node(tmp_path / "page.mjs").startswith("true {")
