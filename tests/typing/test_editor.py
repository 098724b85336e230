"""What an editor offers and shows of the generated client, by pyright's language server, which is started once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from capmatrix.ir.editions import together
from tests.support.specs import MATRIX, catalog_of

pytestmark = pytest.mark.slow

MODELS = [model for model in together(catalog_of(MATRIX)).models if model.lifecycle.stage != "removed"]
SOURCE = """
from nanogpt_video import NanoGPT
from nanogpt_video.parts import ScriptConfig
from nanogpt_video.requests import *

Sora2()
ScriptConfig()
NanoGPT("k").submit({"model": "sora-2", ""})
NanoGPT("k").submit({"model": ""})
"""
SOURCE += "".join(f"x = {model.names.type}()\n" for model in MODELS)


class Editor:
    """A client of the language server with one open file."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._process, self._number, self._uri = process, 0, (folder / "page.py").as_uri()
        place = [{"uri": folder.as_uri(), "name": "here"}]
        settings = {"workspace": {"configuration": True}, "textDocument": {"hover": {"contentFormat": ["markdown"]}}}
        self.ask(
            "initialize",
            {"processId": None, "rootUri": folder.as_uri(), "capabilities": settings, "workspaceFolders": place},
        )
        self._send({"method": "initialized", "params": {}})
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": SOURCE}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def at(self, method: str, mark: str) -> Any:
        """Ask about the place right after a text."""
        before = SOURCE[: SOURCE.index(mark) + len(mark)]
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        return self.ask(f"textDocument/{method}", {"textDocument": {"uri": self._uri}, "position": place})

    def offered(self, mark: str) -> list[str]:
        """Return the completions right after a text."""
        return [item["label"] for item in self.at("completion", mark)["items"]]

    def ask(self, method: str, params: Any) -> Any:
        """Return the result of a request; questions of the server are answered on the way."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while (message := self._read()).get("id") != self._number or "method" in message:
            if "id" in message and "method" in message:
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [{"pythonPath": sys.executable} for _ in items]})
        return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self._process.stdout.read(length))


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    command = [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield Editor(process, tmp_path_factory.mktemp("editor"))
        process.kill()


def test_one_spelling_of_each_field_is_offered(editor: Editor):
    offered = [name for name in editor.offered("\nSora2(") if name.endswith("=")]
    usual = ["model=", "prompt=", "image_data_url=", "image_url=", "image_attachment_id=", "seconds=", "resolution="]
    assert offered == [*usual, "orientation=", "pro_mode=", "conversation_uuid="]
    inner = [name for name in editor.offered("\nScriptConfig(") if name.endswith("=")]
    assert "target_length_in_seconds=" in inner
    assert "targetLengthInSeconds=" not in inner


def test_so_it_is_for_every_class(editor: Editor, whole: bool):
    """The names are judged without their case and marks, by which the spellings of a field alone may differ."""
    for model in MODELS if whole else Random(13).sample(MODELS, 30):
        offered = [name[:-1] for name in editor.offered(f"\nx = {model.names.type}(") if name.endswith("=")]
        fields = {name: field.name for field in model.fields for name in (field.name, *field.aliases)}
        bare = {name.replace("_", "").lower(): field for name, field in fields.items()}
        meant = [fields.get(name) or bare[name.replace("_", "").lower()] for name in offered if name != "model"]
        assert sorted(meant) == sorted(field.name for field in model.fields), model.id


def test_hovering_over_a_class_shows_the_rules_of_the_model(editor: Editor):
    shown = editor.at("hover", "\nSora")["contents"]["value"]
    assert "`prompt` is required when none of `imageDataUrl`" in shown
    assert "image_url: MediaInput | None = None" in shown
    assert "pydantic" not in shown


def test_keys_and_models_of_a_dictionary_are_offered(editor: Editor):
    offered = {*editor.offered('"sora-2", "')}
    assert {'"prompt"', '"seconds"', '"imageUrl"', '"pro_mode"', '"imageDataUrl"'} <= offered
    # Other spellings are taken, but not offered; `image` is a field of its own on other models.
    assert (
        offered & {'"pro"', '"image_data_url"', '"image_url"', '"videoUrl"', '"camera_fix"', '"cameraFixed"'} == set()
    )
    assert {'"sora-2"', '"veo2-video"'} <= {*editor.offered('submit({"model": "')}
