"""What is no text stands in a query and in a form alike, from either client: lists repeated, what holds more as JSON.

The judges are the standard library, which reads what a made-up service was sent, and the simulator, which has the
request again.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from capmatrix.pipeline import generate
from tests.support.npm_package import NEEDED
from tests.support.packages import package
from tests.typescript.javascript import STEPS, asked, node

FIELDS = """\
words: {kind: list, item: {kind: text}}
pair: {kind: group, record: Pair}
pairs: {kind: list, item: {kind: group, record: Pair}}
grid: {kind: list, item: {kind: list, item: {kind: integer}}}
on: {kind: flag}
half: {kind: number}
count: {kind: integer}
note: {kind: text, nullable: true}
none: {kind: list, item: {kind: text}}
"""
SERVICE = """\
language: 2
title: Press
version: 1.0.0
package: {distribution: press, module: press_texts, client: Press, environment: PRESS, version: 0.1.0}
discriminator: model
servers: [{url: "https://press.example/v1"}]
auth: {key: {header: X-Key}}
operations:
  submit:
    {call: "POST /prints", body: models, gives: result, WHERE, answers: {200: {media_type: image/png, says: Printed.}}}
"""
NAMES = [line.partition(":")[0] for line in FIELDS.splitlines()]
WHERE = {
    "query": f"query: {{{', '.join(f'{name}: {{}}' for name in NAMES)}}}",
    "form": "sends: form",
    "multipart": "sends: multipart",
}
PAYLOAD: dict[str, Any] = {
    "model": "sheet",
    "words": ["a b", "é&=", "[c]"],
    "pair": {"a": 1, "b": "x, y"},
    "pairs": [{"a": 2}, {"b": "z"}],
    "grid": [[1], [2, 3]],
    "on": True,
    "half": 0.5,
    "count": 7,
    "note": None,
    "none": [],
}
TEXTS = [
    ("words", "a b"),
    ("words", "é&="),
    ("words", "[c]"),
    ("pair", '{"a":1,"b":"x, y"}'),
    ("pairs", '[{"a":2},{"b":"z"}]'),
    ("grid", "[[1],[2,3]]"),
    ("on", "true"),
    ("half", "0.5"),
    ("count", "7"),
]
PNG = b"\x89PNG\r\n\x1a\n"
EACH = pytest.mark.parametrize("where", WHERE)
LANGUAGES = pytest.mark.parametrize("language", ["Python", pytest.param("JavaScript", marks=NEEDED)])


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return what is generated for each place of values."""
    found: dict[str, Path] = {}
    for name, where in WHERE.items():
        spec = tmp_path_factory.mktemp(name) / "spec"
        (spec / "models").mkdir(parents=True)
        (spec / "service.yaml").write_text(SERVICE.replace("WHERE", where), "utf-8")
        (spec / "fields.yaml").write_text(FIELDS, "utf-8")
        (spec / "objects.yaml").write_text("Pair: {fields: {a: {kind: integer}, b: {kind: text}}}\n", "utf-8")
        fields = "".join(f"  {one}:\n" for one in NAMES)
        (spec / "models" / "sheet.yaml").write_text(f"title: Sheet\nprovider: press\nfields:\n{fields}", "utf-8")
        gone = "title: Gone\nprovider: press\nfields:\n  note:\nlifecycle: {stage: removed}\n"
        (spec / "models" / "first.yaml").write_text(gone, "utf-8")
        found[name] = spec.parent / "generated"
        generate(spec, found[name])
    return found


class Seen(BaseHTTPRequestHandler):
    """A service that takes every request and remembers it."""

    requests: list[tuple[str, str, bytes]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        self.requests.append((self.path, self.headers.get("content-type", ""), body))
        self.send_response(200)
        self.send_header("content-type", "image/png")
        self.send_header("content-length", str(len(PNG)))
        self.end_headers()
        self.wfile.write(PNG)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[tuple[str, str, bytes]]]]:
    """Give the address of the service and what it was sent."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    kept: list[tuple[str, str, bytes]] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Kept", (Seen,), {"requests": kept}))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", kept
    server.shutdown()
    thread.join()
    server.server_close()


def submit(language: str, home: Path, base_url: str) -> None:
    """Send the request by the client in a language."""
    if language == "Python":
        with package("press_texts", home / "python").module().Press(api_key="test-key", base_url=base_url) as client:
            client.submit(PAYLOAD)
        return
    settings = {"apiKey": "test-key", "baseURL": base_url}
    (told,) = json.loads(node(STEPS, given=asked(home / "typescript", settings, [["submit", PAYLOAD, {}]])))["told"]
    assert "gives" in told, told


def read(path: str, kind: str, body: bytes) -> list[tuple[str, str]]:
    """Return the names and texts of a request, as the standard library reads them."""
    if kind.startswith("multipart"):
        message = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body, policy=HTTP)
        parts = [(part.get_param("name", header="content-disposition"), part) for part in message.iter_parts()]
        return [(str(name), bytes(part.get_payload(decode=True)).decode()) for name, part in parts]
    text = body.decode() if kind.startswith("application/x-www-form-urlencoded") else urlsplit(path).query
    return parse_qsl(text, strict_parsing=True, keep_blank_values=True)


@EACH
@LANGUAGES
def test_what_is_no_text_is_repeated_or_written_as_json(
    homes: dict[str, Path], seen: tuple[str, list[tuple[str, str, bytes]]], language: str, where: str
):
    base_url, kept = seen
    submit(language, homes[where], base_url)
    ((path, kind, body),) = kept
    found = read(path, kind, body)
    assert [pair for pair in found if pair[0] != "model"] == TEXTS
    assert json.loads(body) == {"model": "sheet"} if where == "query" else ("model", "sheet") in found


@EACH
@LANGUAGES
def test_the_simulator_has_the_request_as_it_was(
    homes: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, where: str
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = package("press_texts", homes[where] / "python")
    kit = made.module("_kit").KIT
    with made.module("_runtime.simulator.serving.server").serve(kit) as served:
        submit(language, homes[where], served.base_url)
        (task,) = served.service.world.tasks.values()
    assert task.payload == {name: value for name, value in PAYLOAD.items() if value not in (None, [])}


def test_the_openapi_document_says_which_values_are_json(homes: dict[str, Path]):
    document = json.loads((homes["query"] / "openapi" / "openapi.json").read_text("utf-8"))
    (call,) = document["paths"]["/prints"].values()
    written = {one["name"]: one.get("content") for one in call["parameters"] if one["in"] == "query"}
    whole = {name for name, content in written.items() if content}
    assert whole == {"pair", "pairs", "grid"}
    assert all([*written[name]] == ["application/json"] for name in whole)


def test_a_simulator_starts_whose_first_model_is_gone(homes: dict[str, Path]):
    made = package("press_texts", homes["form"] / "python")
    kit = made.module("_kit").KIT
    assert next(iter(kit.models.values())).stage == "removed"
    with made.module("_runtime.simulator.serving.server").serve(kit) as served:
        assert served.base_url.startswith("http://127.0.0.1:")
