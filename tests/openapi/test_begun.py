"""What `capmatrix init --openapi` begins: it loads, lints with nothing but its guesses, generates, and makes files."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from capmatrix.pipeline import generate, load
from tests.openapi.begun import DOCUMENTS, ROWS, begin, begin_all, document, run
from tests.support import packages
from tests.support.shared import Shared

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture(scope="module")
def begun(generated_of: Shared) -> dict[str, Path]:
    """Give the folder of each row, begun once."""
    home = generated_of.once("begun", begin_all)
    return {name: home / name for name in ROWS}


def test_every_document_of_the_folder_is_begun() -> None:
    assert {row.file for row in ROWS.values()} == {path.name for path in DOCUMENTS.iterdir() if path.is_file()}


@pytest.mark.parametrize("name", ROWS)
def test_it_has_the_operations_and_models_that_the_document_has(begun: dict[str, Path], name: str) -> None:
    catalog = load(begun[name]).catalog
    assert tuple(one.id for one in catalog.service.operations) == ROWS[name].operations
    assert {model.id for model in catalog.models} == {*ROWS[name].models}


@pytest.mark.parametrize("name", ROWS)
def test_lint_finds_nothing_but_what_rests_on_a_guess(begun: dict[str, Path], name: str) -> None:
    found = run("lint", begun[name])
    codes = set(re.findall(r": ([A-Z][0-9]{3}) ", found.stdout + found.stderr))
    assert codes == {"L609"}
    assert run("coverage", begun[name], "--missing").exit_code == 0


@pytest.mark.parametrize("name", ROWS)
def test_what_has_no_evidence_is_a_line_of_the_report(begun: dict[str, Path], name: str) -> None:
    report = (begun[name] / "openapi.md").read_text("utf-8")
    guessed = report.partition("## Guessed")[2].partition("## Not said")[0]
    terms = yaml.safe_load((begun[name] / "fields.yaml").read_text("utf-8"))
    bare = {field for field, entry in terms.items() if "evidence" not in entry}
    firsts = [row.split(" | ")[0] for row in guessed.splitlines() if row.startswith("| `")]
    assert bare <= {name for first in firsts for name in re.findall(r"`([^`/]+)`", first)}
    service = yaml.safe_load((begun[name] / "service.yaml").read_text("utf-8"))
    for dialect in service["dialects"]:
        assert f"dialects: {dialect}" in guessed
    for words in service.get("statuses", {}).values():
        for word in words:
            assert f"'{word}' means" in guessed


@pytest.mark.parametrize("name", ROWS)
def test_every_place_of_the_report_is_in_the_document(begun: dict[str, Path], name: str) -> None:
    texts = {path.name: document(path) for path in DOCUMENTS.rglob("*.*")}
    rows = [row for row in (begun[name] / "openapi.md").read_text("utf-8").splitlines() if row.startswith("| `")]
    places = [re.findall(r"`([^`]*)`", row.split(" | ")[0])[-1] for row in rows]
    assert places
    for place in places:
        file, _, pointer = place.partition("/")
        value: Any = texts[file or ROWS[name].file]
        for step in filter(None, pointer.split("/")):
            if pointer in ("servers", "components/securitySchemes"):  # where the document has none
                break
            key = step.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if isinstance(value, list) else value[key]


def test_a_second_run_writes_the_same(begun: dict[str, Path], tmp_path: Path) -> None:
    begin("luma", tmp_path / "again")
    files = {path.relative_to(tmp_path / "again"): path.read_bytes() for path in (tmp_path / "again").rglob("*.*")}
    assert files == {path.relative_to(begun["luma"]): path.read_bytes() for path in begun["luma"].rglob("*.*")}


def test_submissions_of_one_model_are_told_apart_by_what_one_requires(begun: dict[str, Path]) -> None:
    calls = {one.id: one for one in load(begun["runway_two"]).catalog.service.operations}
    assert calls["post-v1-image-to-video"].when_given == ("promptImage",)
    assert calls["post-v1-text-to-video"].when_absent == ("promptImage",)


def test_forms_of_an_object_become_rules(begun: dict[str, Path]) -> None:
    objects = yaml.safe_load((begun["luma"] / "objects.yaml").read_text("utf-8"))
    (frame,) = [one for one in objects.values() if {"type", "url", "id"} == {*one["fields"]} and "rules" in one]
    assert {"require": ["url"], "when": {"type": ["image"]}} in frame["rules"]
    assert {"require": ["id"], "when": {"type": ["generation"]}} in frame["rules"]


def test_what_the_service_says_of_itself_is_kept(begun: dict[str, Path]) -> None:
    runway = yaml.safe_load((begun["runway"] / "service.yaml").read_text("utf-8"))
    assert runway["headers"] == {"X-Runway-Version": "2024-11-06"}
    fal = yaml.safe_load((begun["fal"] / "service.yaml").read_text("utf-8"))
    key = fal["auth"]["apikeyauth"]
    assert (key["header"], key["prefix"]) == ("Authorization", "Key ")
    assert key["evidence"] == "openapi > Calls > /components/securitySchemes/apiKeyAuth"
    openai = yaml.safe_load((begun["openai_videos"] / "service.yaml").read_text("utf-8"))
    assert openai["discriminator"] == {"name": "model", "default": "sora-2"}
    eleven = yaml.safe_load((begun["elevenlabs"] / "service.yaml").read_text("utf-8"))
    assert eleven["operations"]["submit"]["path"] == {"voice_id": None}
    assert eleven["operations"]["submit"]["gives"] == "result"


SUFFIXES = {
    "openai_videos": b"ftyp", "luma": b"ftyp", "runway": b"ftyp", "elevenlabs": b"", "openrouter": b"ftyp",
    "hedra": b"", "fal": b"ftyp",
}  # fmt: skip
PAYLOADS: dict[str, dict[str, Any]] = {
    "openai_videos": {"model": "sora-2", "prompt": "A paper boat"},
    "luma": {"model": "ray-2", "prompt": "A paper boat"},
    "runway": {"model": "gen4.5", "promptText": "A paper boat", "ratio": "1280:720", "duration": 5},
    "elevenlabs": {"model_id": "eleven_multilingual_v2", "voice_id": "21m00", "text": "A paper boat"},
    "openrouter": {"model": "google/veo-3.1", "prompt": "A paper boat"},
    "hedra": {
        "type": "text_to_speech", "voice_id": "00000000-0000-4000-8000-000000000000", "text": "A paper boat",
    },
    "fal": {"model": "fal-ai/kling/text-to-video", "prompt": "A paper boat"},
}  # fmt: skip


@pytest.mark.parametrize("name", PAYLOADS)
def test_its_client_saves_what_its_simulator_makes(
    begun: dict[str, Path], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "generated"
    generate(begun[name], out)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    said = yaml.safe_load((begun[name] / "service.yaml").read_text("utf-8"))["package"]
    found = packages.package(said["module"], out / "python")
    kit = found.module("_kit").KIT
    made = found.module("_runtime.simulator.settings").Settings(speed=1000.0, recover="all", balance=Decimal(10_000))
    with found.module("_runtime.simulator.serving.server").serve(kit, settings=made) as served:
        with getattr(found.module(), said["client"])(api_key="test-key", base_url=served.base_url) as client:
            job = client.submit(PAYLOADS[name])
            assert client.wait(job, timeout=30).state == "completed"
            saved = client.download(job, tmp_path / "made")
        assert SUFFIXES[name] in saved.read_bytes()[:64]
        assert [charge.entry for charge in served.service.world.charges] == ["charged"]
        assert served.service.world.leaks == []
