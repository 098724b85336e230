"""A merged model is a model file that means the same without any family, and each part names its lines."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from capmatrix.cli import app
from capmatrix.pipeline import load
from capmatrix.review.show.merged import merged_model, merged_text
from tests.support.specs import CASES, MATRIX


@pytest.mark.parametrize(
    "spec", [MATRIX, CASES / "easel" / "spec", CASES / "thicket" / "spec"], ids=lambda path: path.parent.name
)
def test_a_merged_model_means_the_same_without_its_families(spec: Path, tmp_path: Path) -> None:
    loaded = load(spec)
    folder = shutil.copytree(spec, tmp_path / "spec")
    for entry in loaded.document.models:
        text = merged_text(merged_model(loaded.document, entry))
        assert "extends:" not in text
        (folder / entry.span.file).write_text(text, "utf-8")
    if loaded.document.listing is None:  # which names families, as of new models
        shutil.rmtree(folder / "families", ignore_errors=True)
    after = {model.id: model for model in load(folder).catalog.models}
    for model in loaded.catalog.models:
        assert after[model.id] == replace(model, families=())


def test_every_value_stands_in_the_line_that_is_named() -> None:
    loaded = load(MATRIX)
    for entry in loaded.document.models:
        for line in merged_model(loaded.document, entry):
            if line.path[-1] in ("title", "provider", "kind", "form", "range", "amount", "currency"):
                [place] = line.places
                assert str(line.value) in loaded.report.lines[place.file][place.line - 1]


def test_the_command_shows_the_family_and_the_vocabulary_behind_a_field() -> None:
    run = CliRunner().invoke
    shown = run(app, ["show", str(MATRIX), "wan-video-22"])
    assert shown.exit_code == 0
    seed = shown.stdout[shown.stdout.index("  seed:") :].splitlines()
    assert [line.partition("# ")[2].partition(":")[0] for line in seed[:2]] == ["families/wan.yaml", "fields.yaml"]
    document = json.loads(run(app, ["show", str(MATRIX), "wan-video-22", "--format", "json"]).stdout)
    assert (document["version"], document["model"]) == (1, "wan-video-22")
    [evidence] = [part for part in document["parts"] if part["path"] == ["fields", "seed", "evidence"]]
    assert evidence["value"] == "reference > Core Fields > seed"
    assert [place["file"] for place in evidence["places"]] == ["families/wan.yaml"]


def test_a_misspelled_model_gets_its_name() -> None:
    shown = CliRunner().invoke(app, ["show", str(MATRIX), "wan-vidoe-22"])
    assert shown.exit_code == 2
    assert "there is no model 'wan-vidoe-22'; did you mean 'wan-video-22'?" in shown.stderr
    assert CliRunner().invoke(app, ["show", str(CASES / "bad-keys" / "spec"), "pot"]).exit_code == 3
