"""Ids of a list that differ in marks or case alone, or are words of Python: each gets a name that is free."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from capmatrix.pipeline import generate, load
from tests.support.listings import page, put_list, shelf
from tests.support.toolkit import run


def reels(*codes: str, **more: Any) -> dict[str, Any]:
    """Return the usual list, and reels of these codes, each with a price of its own."""
    whole = page()
    dials = {"secs": {"sort": "turn", "least": 2, "most": 9, "preset": 5, "notch": 1}}
    for number, code in enumerate(codes, 1):
        cost = {"currency": "EUR", "flat": number}
        reel = {"code": code, "label": f"Reel {code}", "takes": ["words"], "dials": dials, "cost": cost, **more}
        whole["page"]["reels"].append(reel)
    return whole


def renamed(first: str, second: str, was: str) -> dict[str, Any]:
    """Return a list with two reels, the second one under a new code."""
    whole = reels(first, second)
    whole["page"]["reels"][-1]["was"] = was
    return whole


def imported(folder: Path, whole: dict[str, Any]) -> str:
    said = run("import", folder, put_list(folder, whole), "--write")
    assert said.exit_code == 0, said
    return said.stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shelf(tmp_path / "spec")


def named(folder: Path) -> dict[str, tuple[str, str]]:
    """Return the module and the class of each model."""
    catalog = load(folder).catalog
    return {model.id: (model.names.module, model.names.type) for model in catalog.models}


TWINS = [
    ("maker/clip-2.0-mini", "maker-clip-2-0-mini"),
    ("hq/h3", "hq-h3"),
    ("maker/clip", "maker/Clip"),
    ("KLIP.1", "klip-1"),
    ("a/b/c", "a.b:c"),
]


@pytest.mark.parametrize(("one", "other"), TWINS)
@pytest.mark.parametrize("at_once", [True, False])
def test_the_later_one_of_two_gets_a_name_and_the_result_loads(folder: Path, one: str, other: str, at_once: bool):
    if not at_once:
        imported(folder, reels(one))
        kept = named(folder)[one]
    imported(folder, reels(one, other))
    found = named(folder)
    assert {one, other} <= found.keys()
    for what in (0, 1):
        spellings = [names[what].casefold() for names in found.values()]
        assert len(set(spellings)) == len(spellings)
    if not at_once:
        assert found[one] == kept
        assert found[other][0].endswith("_2")
    texts = {path.name.casefold() for path in (folder / "models").iterdir()}
    assert len(texts) == len([*(folder / "models").iterdir()])
    assert "nothing to do" in imported(folder, reels(one, other))
    prices = {model.id: model.pricing for model in load(folder).catalog.models}
    assert prices[one] is not None
    assert prices[other] is not None
    assert prices[one].rows[0].amount != prices[other].rows[0].amount


def test_of_many_twins_each_gets_a_number(folder: Path):
    codes = ("maker/clip", "maker-clip", "maker.clip", "maker:clip", "Maker/Clip", "maker-clip-2")
    imported(folder, reels(*codes))
    assert len({names for id_, names in named(folder).items() if id_ in codes}) == len(codes)


def test_a_twin_with_a_name_follows_the_list_and_goes_as_any_other(folder: Path):
    imported(folder, reels("maker/clip"))
    imported(folder, reels("maker/clip", "maker-clip"))
    name = named(folder)["maker-clip"]
    imported(folder, reels("maker/clip", "maker-clip", label="Better"))
    assert {model.id: model.title for model in load(folder).catalog.models}["maker-clip"] == "Better"
    imported(folder, reels("maker/clip"))
    gone = {model.id: model.lifecycle.stage for model in load(folder).catalog.models}
    assert (gone["maker-clip"], gone["maker/clip"]) == ("removed", "active")
    assert named(folder)["maker-clip"] == name


def test_a_rename_to_the_letters_of_another_model_gets_a_name(folder: Path):
    imported(folder, reels("maker/clip", "old-clip"))
    imported(folder, renamed("maker/clip", "maker-clip", "old-clip"))
    found = {model.id: model for model in load(folder).catalog.models}
    assert found["maker-clip"].formerly == ("old-clip",)
    assert found["maker-clip"].names.type != found["maker/clip"].names.type


@pytest.mark.slow
def test_a_named_twin_that_is_renamed_keeps_its_name(folder: Path):
    imported(folder, reels("maker/clip", "maker-clip"))
    name = {id_: names for id_, names in named(folder).items() if names[1].endswith("2")}
    (twin,) = name
    other = "maker/clip" if twin == "maker-clip" else "maker-clip"
    imported(folder, renamed(other, "brand-new", twin))
    found = {model.id: model for model in load(folder).catalog.models}
    assert found["brand-new"].formerly == (twin,)
    assert (found["brand-new"].names.module, found["brand-new"].names.type) == name[twin]
    generate(folder, folder.parent / "out")  # the former id gives no class: its letters are those of another model


WORDS = ("class", "None", "true", "match", "lambda", "nul", "1", "2.5", "request", "Any", "answer", "any-model-request")


@pytest.mark.slow
def test_words_of_python_and_of_the_package_become_classes_that_can_be_imported(folder: Path):
    imported(folder, reels(*WORDS, "Request", "ANY"))
    catalog = load(folder).catalog
    generate(folder, folder.parent / "out")
    package = catalog.service.package.module
    types = {model.id: model.names.type for model in catalog.models}
    program = f"""
import json
from {package} import requests, validate
types = json.loads({json.dumps(json.dumps(types))})
for id_, name in types.items():
    kind = getattr(requests, name)
    assert validate({{"model": id_, "prompt": "x"}}).errors == () or id_ not in {WORDS!r}, id_
    assert kind.__name__ == name
"""
    path = str(folder.parent / "out" / "python")
    done = subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": path}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
