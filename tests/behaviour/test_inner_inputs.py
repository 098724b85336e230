"""Media and lengths inside objects and lists: the spec, the client and the pages know of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from capmatrix.cli import app
from capmatrix.semantics.advice.models import matching_models
from capmatrix.semantics.advice.query import parse
from tests.support import packages
from tests.support.specs import CASES, catalog_of

SPEC = CASES / "foundry" / "spec"


@pytest.fixture
def package(foundry: Path) -> Any:
    return packages.package("foundry_client", foundry / "python").module()


# The models that have a right request with all that is asked for, read from the spec by hand.
ASKED = {
    "image": ["carillon", "chime", "peal", "treble"],
    "audio": ["carillon"],
    "text": ["carillon", "peal", "tenor", "treble"],
    "image audio text": ["carillon"],
    "image not text": ["carillon", "chime", "treble"],
    "duration=8": ["carillon", "peal"],
    "duration>=9": ["peal"],
    "seconds<5 image": ["carillon", "peal"],
    "ringing.lengthSeconds=6 audio": ["carillon"],
    "duration=5": [],
}


@pytest.mark.parametrize("question", ASKED)
def test_a_question_finds_what_stands_inside(package: Any, question: str) -> None:
    catalog = catalog_of(SPEC)
    found = [*matching_models(catalog, parse(catalog, question))]
    assert sorted(one.model.id for one in found) == ASKED[question]
    asked = package.models(question)
    assert sorted(one.id for one in asked) == ASKED[question]
    for payload in (*(one.payload for one in found), *(one.request for one in asked)):
        assert package.validate(payload).valid, payload
        if "image" in question:
            assert "https://" in str(payload) or "still" in str(payload) or "wood" in str(payload)


def test_the_inputs_of_a_model_are_those_inside_too(package: Any, foundry: Path) -> None:
    assert {one.id: one.inputs for one in package.models()} == {
        "carillon": ("text", "image", "audio"),
        "chime": ("image", "video"),
        "garland": (),
        "peal": ("text", "image"),
        "tenor": ("text",),
        "treble": ("text", "image"),
    }
    page = (foundry / "docs" / "models" / "carillon.md").read_text("utf-8")
    assert "| inputs | text, image, audio |" in page
    assert "| length | `ringing.lengthSeconds`: `4`, `6` or `8` |" in page


def test_a_name_that_no_field_has_is_answered_with_fields_that_would_do() -> None:
    said = CliRunner().invoke(app, ["query", str(SPEC), "zzz=8"]).output
    assert "names 'zzz', a field that no model has; fields are " in said.replace("\n", " ")
    assert "fixing.inches" in said.replace("\n", " ")
