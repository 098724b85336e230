"""A model under another id: the former one is judged by it, warned of, and mended; what is sent is the new one."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from capmatrix.coverage import coverage
from capmatrix.pipeline import generate, load
from tests.reviews.reviews import BASE
from tests.support import packages
from tests.support.console import KEY
from tests.support.specs import GENERATED

FORMER, NOW = "wan-wavespeed-25", "wan-25"
BOAT = {"model": FORMER, "prompt": "A paper boat"}


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the matrix with one model renamed, and a price for it."""
    folder = tmp_path_factory.mktemp("renamed") / "spec"
    shutil.copytree(BASE, folder)
    text = (folder / f"models/{FORMER}.yaml").read_text("utf-8")
    (folder / f"models/{FORMER}.yaml").unlink()
    (folder / f"models/{NOW}.yaml").write_text(text.replace("title:", f"formerly: {FORMER}\ntitle:", 1), "utf-8")
    return folder


@pytest.fixture(scope="module")
def client(spec: Path) -> Iterator[packages.Package]:
    usual = packages.package("nanogpt_video", GENERATED / "python")
    usual.seat()
    generate(spec, spec.parent / "generated")
    made = packages.package("nanogpt_video", spec.parent / "generated" / "python")
    made.seat()
    yield made
    usual.seat()
    packages.forget(made)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def service(client: packages.Package) -> Iterator[Any]:
    kit = client.module("_kit").KIT
    settings = client.module("_runtime.simulator.settings").Settings(speed=10_000, balance=Decimal(100))
    with client.module("_runtime.simulator.serving.server").serve(kit, settings=settings) as served:
        yield served


def test_the_former_id_is_judged_by_the_model(client: packages.Package) -> None:
    validate = client.module("").validate
    assert validate({**BOAT, "model": NOW}).warnings == ()
    verdict = validate({**BOAT, "duration": "7"})
    assert [(one.code, one.field) for one in verdict.errors] == [("not_allowed", "duration")]
    (warning,) = verdict.warnings
    assert (warning.code, warning.field, warning.hint) == ("deprecated_model", "model", NOW)
    assert warning.message == f'"{FORMER}" is the former id of {NOW}'


def test_a_misspelt_former_id_gets_the_new_one_as_its_hint(client: packages.Package) -> None:
    (error,) = client.module("").validate({**BOAT, "model": "wan_wavespeed_25"}).errors
    assert (error.code, error.hint) == ("unknown_model", NOW)


def test_what_is_sent_has_the_new_id_and_a_warning_says_so(client: packages.Package, service: Any) -> None:
    package = client.module("")
    with package.NanoGPT(api_key=KEY, base_url=service.base_url) as caller:
        with pytest.warns(DeprecationWarning, match=f'model: "{FORMER}" is the former id of {NOW} .use {NOW}'):
            job = caller.submit(BOAT)
        assert job.model == NOW

    async def later() -> Any:
        async with package.AsyncNanoGPT(api_key=KEY, base_url=service.base_url) as caller:
            return await caller.submit(BOAT)

    with pytest.warns(DeprecationWarning, match="former id"):
        assert asyncio.run(later()).model == NOW
    runs = [charge.entry for charge in service.service.world.charges]
    assert len(runs) == 2


def test_names_of_former_classes_lead_to_the_class_with_a_warning(client: packages.Package) -> None:
    requests, dicts = client.module("requests"), client.module("dicts")
    with pytest.warns(DeprecationWarning, match="WanWavespeed25 is called Wan25 now"):
        assert requests.WanWavespeed25 is requests.Wan25
    with pytest.warns(DeprecationWarning, match="WanWavespeed25Dict is called Wan25Dict now|WanWavespeed25 is called"):
        assert dicts.WanWavespeed25Dict is dicts.Wan25Dict
    assert "WanWavespeed25" not in requests.__all__
    assert requests.Wan25(prompt="A paper boat").to_payload() == {**BOAT, "model": NOW}


def test_a_request_class_takes_the_former_id_and_sends_the_new_one(client: packages.Package) -> None:
    kind = client.module("requests").Wan25
    assert kind.model_validate(BOAT).to_payload() == {**BOAT, "model": NOW}
    assert kind(**BOAT).to_payload() == {**BOAT, "model": NOW}
    assert kind.model_json_schema()["properties"]["model"]["enum"] == [NOW, FORMER]


def command(client: packages.Package, *words: str, text: str = "") -> Any:
    client.seat()
    app = client.module("_runtime.cli").build(client.module("_kit").KIT)
    return CliRunner().invoke(app, list(words), input=text)


def test_the_command_line_tells_mends_and_shows(client: packages.Package) -> None:
    line = json.dumps(BOAT)
    told = json.loads(command(client, "validate", "-", "--format", "json", text=line).stdout)
    assert [one["code"] for one in told["warnings"]] == ["deprecated_model"]
    assert told["edition"] == "documents"
    assert told["basis"] == {
        "source": "directory",
        "date": "2025-11-06",
        "unknown": [],
        "partial": False,
        "reviewed": True,
    }
    mended = json.loads(command(client, "validate", "-", "--fix", "--format", "json", text=line).stdout)
    assert (mended["warnings"], mended["payload"]) == ([], {**BOAT, "model": NOW})
    assert mended["changes"] == [{"field": "model", "message": f'"{FORMER}" is the former id of {NOW}'}]
    shown = command(client, "show", FORMER)
    assert shown.stdout.startswith(f"{NOW}  ")
    assert f"formerly {FORMER}" in shown.stdout
    priced = command(client, "estimate", FORMER, "--prompt", "A paper boat")
    assert "former id" in priced.stderr


def test_a_batch_of_before_the_rename_is_continued_and_pays_nothing_twice(
    client: packages.Package, service: Any, tmp_path: Path
) -> None:
    old = packages.package("nanogpt_video", GENERATED / "python")

    async def bought(package: Any, requests: Any) -> tuple[int, int]:
        async with package.AsyncNanoGPT(api_key=KEY, base_url=service.base_url) as caller:
            outcome = await caller.batch(requests, tmp_path / "films").run()
            return outcome.made, len(service.service.world.charges)

    for home in (old, client, client):
        assert asyncio.run(bought(home.module(""), [BOAT])) == (1, 1)
    # In a file too: a request is known by what is written.
    (tmp_path / "one.jsonl").write_text(json.dumps(BOAT), "utf-8")
    for home in (old, client):
        assert asyncio.run(bought(home.module(""), tmp_path / "one.jsonl")) == (1, 1)


def test_rows_of_documents_under_the_former_id_are_found(spec: Path) -> None:
    rows = [item for item in coverage(load(spec).catalog) if item.name == FORMER]
    assert {item.state for item in rows} == {"found"}
