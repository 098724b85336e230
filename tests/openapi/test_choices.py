"""What the command asks for, refuses and leaves alone, with the exit status of each."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from capmatrix.pipeline import generate
from tests.openapi.begun import DOCUMENTS, document, run


def init(folder: Path, file: str, *options: str) -> Any:
    return run("init", folder, "--openapi", DOCUMENTS / file, *options)


def test_what_may_start_something_is_listed_where_there_are_several(tmp_path: Path) -> None:
    made = init(tmp_path / "spec", "luma.yaml")
    assert made.exit_code == 2
    assert made.stderr.splitlines() == [
        "6 operations, of which 3 may start something and lead to a file:",
        "  createGeneration  POST /generations/video          status: getGeneration",
        "  generateImage     POST /generations/image          status: getGeneration",
        "  reframeVideo      POST /generations/video/reframe  status: getGeneration",
        "choose with --operation ID (once for each; any other operation too)",
    ]
    assert not (tmp_path / "spec").exists()


@pytest.mark.parametrize(
    ("file", "options", "says"),
    [
        ("luma.yaml", ("--operation", "createGeneratoin"), "did you mean createGeneration"),
        ("luma.yaml", ("--operation", "getGeneration"), "getGeneration: starts nothing"),
        ("luma.yaml", ("--operation", "createGeneration", "--model", "x"), "none of the models x is one of ray-1-6"),
        ("openrouter.yaml", (), "`model` names the model, and the document does not list which there are"),
        ("elevenlabs.yaml", ("--operation", "sound_generation"), "names no server; say which with --server https://"),
        ("hedra.yaml", (), "has a server, and '/web-app' is no whole address"),
        ("hedra.yaml", ("--server", "ftp://x"), "--server ftp://x: is no address"),
    ],
)  # fmt: skip
def test_what_is_missing_is_asked_for(tmp_path: Path, file: str, options: tuple[str, ...], says: str) -> None:
    made = init(tmp_path / "spec", file, *options)
    assert made.exit_code == 2
    assert says in made.stderr
    assert list(tmp_path.iterdir()) == []


def test_options_about_a_document_need_one(tmp_path: Path) -> None:
    made = run("init", tmp_path / "spec", "--operation", "createGeneration")
    assert (made.exit_code, list(tmp_path.iterdir())) == (2, [])
    assert "add --openapi FILE" in made.stderr


def test_one_model_of_several_can_be_chosen_and_another_look_named(tmp_path: Path) -> None:
    options = ("--operation", "createGeneration", "--operation", "GET /generations/{id}", "--model", "ray-2")
    assert init(tmp_path / "spec", "luma.yaml", *options).exit_code == 0
    assert [path.name for path in (tmp_path / "spec" / "models").iterdir()] == ["ray-2.yaml"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("kept")
    made = init(tmp_path, "openai_videos.yaml")
    assert made.exit_code == 4
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    assert (tmp_path / "mine.txt").read_text() == "kept"


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    assert init(tmp_path, "openai_videos.yaml").exit_code == 0
    assert (tmp_path / "service.yaml").is_file()
    assert not [path for path in tmp_path.parent.iterdir() if path.name.startswith(f".{tmp_path.name}")]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that its user may not write")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        made = init(tmp_path / "spec", "openai_videos.yaml")
    finally:
        tmp_path.chmod(0o700)
    assert made.exit_code == 4


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, data: bytes) -> int:
        if self.name == "openapi.md" and "spec" in str(self):
            raise OSError(28, "No space left on device")
        return original(self, data)

    original = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", full)
    made = init(tmp_path / "spec", "openai_videos.yaml")
    assert made.exit_code == 4
    assert "No space left" in made.stderr
    assert list(tmp_path.iterdir()) == []


# Documents that are none, or mean harm

SUBMIT: dict[str, Any] = {
    "post": {
        "operationId": "make",
        "requestBody": {"content": {"application/json": {"schema": {
            "type": "object", "required": ["prompt"], "properties": {"prompt": {"type": "string"}},
        }}}},
        "responses": {"200": {"description": "A film", "content": {"video/mp4": {"schema": {"type": "string"}}}}},
    }
}  # fmt: skip


def made_up(**changes: Any) -> dict[str, Any]:
    """Return a small document with some of its parts replaced."""
    return {
        "openapi": "3.1.0", "info": {"title": "Clips", "version": "1"}, "servers": [{"url": "https://api.clips.example"}],
        "paths": {"/clips": SUBMIT}, **changes,
    }  # fmt: skip


def body(schema: Any, **schemas: Any) -> dict[str, Any]:
    """Return a document whose one call takes a body of a schema."""
    post = {**SUBMIT["post"], "requestBody": {"content": {"application/json": {"schema": schema}}}}
    return made_up(paths={"/clips": {"post": post}}, components={"schemas": schemas})


def started(tmp_path: Path, value: Any) -> Any:
    (tmp_path / "clips.json").write_text(value if isinstance(value, str) else json.dumps(value))
    return run("init", tmp_path / "spec", "--openapi", tmp_path / "clips.json")


def test_the_small_document_is_right(tmp_path: Path) -> None:
    assert started(tmp_path, made_up()).exit_code == 0
    assert run("lint", tmp_path / "spec").stdout.count("L609") > 0


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("[1, 2]", "is not an OpenAPI document: it holds no mapping"),
        ("{}", "it has no `openapi: 3.1.0`"),
        ({"swagger": "2.0", "paths": {}}, "is Swagger 2.0: convert it"),
        ({"kind": "discovery#restDescription", "discoveryVersion": "v1"}, "is a Google discovery document"),
        ({"asyncapi": "3.0.0"}, "is an AsyncAPI document"),
        (made_up(openapi="4.0.0"), "is OpenAPI 4.0.0; 3.0 and 3.1 are read"),
        (made_up(paths=[]), "has no `paths`"),
        ("a: &a [*a]", "stands for nothing that ended before it"),
        (body({"$ref": "https://example.com/schemas.json#/A"}), "is an address, and nothing is fetched"),
        (body({"$ref": "//example.com/schemas.json#/A"}), "is an address, and nothing is fetched"),
        (body({"$ref": "../outside.json#/A"}), "leads out of the folder of the document"),
        (body({"$ref": "file:///etc/passwd"}), "leads out of the folder of the document"),
        (body({"$ref": "linked.json#/A"}), "leads out of the folder of the document"),
        (body({"$ref": "missing.json#/A"}), "names no file that is there"),
        (body({"$ref": "broken.json#/A"}), "is not JSON"),
        (body({"$ref": "#/components/schemas/Nowhere"}), "leads nowhere"),
        (body({"$ref": "#/components/schemas/A"}, A={"$ref": "#/components/schemas/A"}), "leads on and on"),
        (made_up(paths={"/a,b": SUBMIT}), "its path has characters that a call cannot have"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_what_cannot_be_begun_is_told_and_nothing_is_written(tmp_path: Path, value: Any, says: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "outside.json").write_text('{"A": {"type": "object"}}')
    (home / "linked.json").symlink_to(tmp_path / "outside.json")
    (home / "broken.json").write_text("{")
    made = started(home, value)
    assert (made.exit_code, says in made.stderr) == (6, True), made.stderr
    assert not (home / "spec").exists()


NOWHERE = {"$ref": "#/components/schemas/Nowhere"}


def test_a_model_that_leads_nowhere_has_to_be_named(tmp_path: Path) -> None:
    made = started(tmp_path, body(record(model=NOWHERE, prompt=TEXT)))
    assert made.exit_code == 2
    assert "`model` names the model, and the document does not list which there are" in made.stderr


def test_models_are_those_of_the_forms_that_lead_somewhere(tmp_path: Path) -> None:
    made = started(tmp_path, body(record(model={"anyOf": [NOWHERE, {"enum": ["clip-1", "clip-2"]}]}, prompt=TEXT)))
    assert made.exit_code == 0, made.stderr
    assert {path.name for path in (tmp_path / "spec" / "models").iterdir()} == {"clip-1.yaml", "clip-2.yaml"}
    assert "one of its forms leads nowhere" in (tmp_path / "spec" / "openapi.md").read_text("utf-8")


def test_a_scheme_that_leads_nowhere_is_a_line_of_the_report(tmp_path: Path) -> None:
    schemes = {"lost": {"$ref": "#/components/securitySchemes/nowhere"}, "key": {"type": "http", "scheme": "bearer"}}
    assert started(tmp_path, made_up(components={"securitySchemes": schemes})).exit_code == 0
    assert list(yaml.safe_load((tmp_path / "spec" / "service.yaml").read_text("utf-8"))["auth"]) == ["key"]
    assert "securitySchemes/nowhere' at" in (tmp_path / "spec" / "openapi.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("scheme", "said"),
    [
        ({"type": "apiKey", "in": "query", "name": "key"}, {"query": "key"}),
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, {"header": "X-Key"}),
        ({"type": "http", "scheme": "basic"}, {"form": "basic"}),
        ({"type": "http", "scheme": "bearer"}, {"header": "Authorization", "prefix": "Bearer "}),
    ],
    ids=["query", "header", "basic", "bearer"],
)
def test_a_way_to_authenticate_comes_back_as_the_document_has_it(
    tmp_path: Path, scheme: dict[str, str], said: dict[str, str]
) -> None:
    made = started(tmp_path, made_up(components={"securitySchemes": {"mine": scheme}}))
    assert made.exit_code == 0, made.stderr
    service = yaml.safe_load((tmp_path / "spec" / "service.yaml").read_text("utf-8"))
    assert service["auth"] == {"mine": {**said, "evidence": "openapi > Calls > /components/securitySchemes/mine"}}
    generate(tmp_path / "spec", tmp_path / "generated")
    written = json.loads((tmp_path / "generated" / "openapi" / "openapi.json").read_text("utf-8"))
    assert written["components"]["securitySchemes"]["mine"].items() >= scheme.items()


@pytest.mark.parametrize(
    "scheme",
    [
        {"type": "apiKey", "in": "cookie", "name": "key"},
        {"type": "apiKey", "in": "query", "name": "page"},  # a parameter of the call
        {"type": "apiKey", "in": "query", "name": "a b"},
        {"type": "http", "scheme": "digest"},
    ],
    ids=["cookie", "taken", "name", "digest"],
)
def test_a_way_to_authenticate_that_cannot_be_said_is_a_line_of_the_report(
    tmp_path: Path, scheme: dict[str, str]
) -> None:
    post = {**SUBMIT["post"], "parameters": [{"name": "page", "in": "query", "schema": TEXT}]}
    changes = {"paths": {"/clips": {"post": post}}, "components": {"securitySchemes": {"mine": scheme}}}
    assert started(tmp_path, made_up(**changes)).exit_code == 0
    where = scheme.get("in") or scheme["scheme"]
    report = (tmp_path / "spec" / "openapi.md").read_text("utf-8")
    assert f"a key as '{scheme['type']} {where}' is not said" in report
    auth = yaml.safe_load((tmp_path / "spec" / "service.yaml").read_text("utf-8"))["auth"]
    assert auth == {"key": {"header": "Authorization", "prefix": "Bearer "}}


def test_a_file_of_100_mb_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    made = run("init", tmp_path / "spec", "--openapi", tmp_path / "large.json")
    assert (made.exit_code, "is larger than 32 MB" in made.stderr) == (6, True)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    made = run("init", tmp_path / "spec", "--openapi", tmp_path / "nowhere.json")
    assert (made.exit_code, "cannot be read: No such file" in made.stderr) == (6, True)


DEEP: dict[str, Any] = {f"A{n}": {"$ref": f"#/components/schemas/A{n + 1}"} for n in range(3_000)}
WIDE = {
    "type": "object",
    "properties": {f"field_{n}": {"$ref": "#/components/schemas/Wide"} for n in range(12)},
}
TRICKS = (
    "../../etc/passwd", "a\nb", "\x1b[31mred", "\u202eevil", "__proto__", "class", "None", "a b", "", "$ref", "{{x}}",
    "model'; DROP", "a" * 5_000, "true", "16:9", "- x", "#", "no", "prompt.text", "prompt[0]", "\U0001f600", "İ",
)  # fmt: skip


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT, B = {"type": "string"}, {"$ref": "#/components/schemas/B"}
IDS = ("a", "A", "a/b", "a-b", "../x", "con", "x" * 300, "\n", "service", "Answer", "ok")
ODD: dict[str, Any] = {
    "a": False,
    "b": True,
    "c": {},
    "d": {"type": []},
    "e": {"enum": []},
    "f": {"type": "string", "minLength": 9, "maxLength": 2},
    "g": {"minimum": 5, "maximum": 1},
    "h": {"type": "array"},
    "i": {"type": "nonsense"},
    "j": {"type": "integer", "multipleOf": 0},
    "k": {"type": "number", "minimum": -1e300, "maximum": 1e300, "default": 5},
    "l": {"type": "string", "default": 5},
    "m": {"const": None},
    "n": {"type": ["string", "integer"], "enum": ["a", 5]},
    "o": {"type": "array", "items": {"type": "array", "items": {"type": "array"}}},
    "p": {"oneOf": []},
    "q": {"anyOf": [{}, TEXT]},
    "r": {"not": {}},
    "s": 5,
    "t": None,
}
SCHEMAS: dict[str, tuple[Any, dict[str, Any]]] = {
    "tree": (B, {"B": record(prompt=TEXT, child=B)}),
    "wide": ({"$ref": "#/components/schemas/Wide"}, {"Wide": WIDE}),
    "deep": (record(a={"$ref": "#/components/schemas/A0"}), {**DEEP, "A3000": TEXT}),
    "union": (record(a={"allOf": [B]}), {"B": {"anyOf": [B, TEXT]}}),
    "fields": (record(**dict.fromkeys(TRICKS, TEXT)), {}),
    "values": (record(a={"enum": list(TRICKS)}, b={"enum": [1, "x", None, {}, []]}), {}),
    "schemas": (record(**ODD), {}),
    "models": ({"oneOf": [record(model={"const": name}) for name in IDS]}, {}),
    "words": (record(prompt={"type": "string", "description": "x\u202e\x00<script>|`y`. " * 500}), {}),
    "nested": (record(input=record(input=record(input={"type": "object"}))), {}),
}


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_whatever_a_schema_is_what_comes_of_it_loads(tmp_path: Path, schema: tuple[Any, dict[str, Any]]) -> None:
    made = started(tmp_path, body(schema[0], **schema[1]))
    assert made.exit_code == 0, made.stderr[-2000:]
    found = run("lint", tmp_path / "spec")
    assert found.exit_code == 1
    for path in (tmp_path / "spec").rglob("*.*"):
        text = path.read_text("utf-8")
        assert all(char.isprintable() or char == "\n" for char in text), path
    assert all(char.isprintable() or char == "\n" for char in made.stdout)


@pytest.mark.parametrize(
    "title", ["", "OpenAI", "Client", "httpx", "json", "3D", "日本語", "a\nb\x1b[0m", "x" * 500, "../.."]
)
def test_whatever_a_service_is_called_its_client_has_a_name(tmp_path: Path, title: str) -> None:
    made = started(tmp_path, made_up(info={"title": title, "version": title}))
    assert made.exit_code == 0, made.stderr[-2000:]


def test_documents_of_the_folder_are_read_by_another_reader() -> None:
    assert all(document(path) for path in DOCUMENTS.rglob("*.*"))
