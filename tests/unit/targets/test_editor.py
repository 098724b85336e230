"""The schemas for editors: every file of the spec is valid, and a key that the language lacks is reported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from capmatrix.spec import keys
from capmatrix.targets.editor import BODY, render
from capmatrix.targets.editor.names import one_of
from tests.support.specs import MATRIX as SPECS
from tests.support.specs import catalog_of

SCHEMAS: dict[str, Any] = {name: json.loads(text) for name, text in render(catalog_of(SPECS)).items()}
REGISTRY: Registry[Any] = Registry().with_resources(
    (name, Resource(contents=schema, specification=DRAFT7)) for name, schema in SCHEMAS.items()
)


class Loader(yaml.SafeLoader):
    """Reads dates as texts, as editors do."""


Loader.add_constructor("tag:yaml.org,2002:timestamp", yaml.SafeLoader.construct_yaml_str)


def schema_of(file: Path) -> str:
    folder = file.parent.relative_to(SPECS).as_posix()
    if folder == ".":
        return f"{file.stem}.json"
    return f"{keys.FOLDERS[folder] if keys.FOLDERS[folder] in keys.SINGLE else folder}.json"


def problems(name: str, value: Any) -> list[str]:
    return [error.message for error in Draft7Validator(SCHEMAS[name], registry=REGISTRY).iter_errors(value)]


@pytest.mark.parametrize("file", sorted(SPECS.rglob("*.yaml")), ids=lambda file: file.relative_to(SPECS).as_posix())
def test_every_file_of_the_spec_is_valid(file):
    assert problems(schema_of(file), yaml.load(file.read_text("utf-8"), Loader)) == []


@pytest.mark.parametrize("name", sorted(SCHEMAS.keys() - {BODY}))
def test_a_key_that_the_language_lacks_is_reported(name):
    entry = {"no-such-key": 1}
    whole = "allOf" in SCHEMAS[name]
    assert any("no-such-key" in problem for problem in problems(name, entry if whole else {"x": entry}))


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("model.json", {"fields": {"frame_rate": 24}}, "frame_rate"),
        ("model.json", {"extends": "nosuch"}, "nosuch"),
        ("model.json", {"extends": ["text-or-image", "nosuch"]}, "nosuch"),
        ("model.json", {"rules": [{"require": "foo"}]}, "foo"),
        ("model.json", {"rules": [{"require": {"foo": 1}}]}, "foo"),
        ("model.json", {"rules": [{"forbid": ["seed"], "when": {"foo": 1}}]}, "foo"),
        ("model.json", {"evidence": "directory > FAL-hosted Models > sora-22"}, "sora-22"),
        ("model.json", {"decision": "nosuch"}, "nosuch"),
        ("model.json", {"lifecycle": {"stage": "removed", "successor": "sora-22"}}, "sora-22"),
        ("model.json", {"example": {"promt": "A boat"}}, "promt"),
        ("fields.json", {"seed": {"kind": "group", "record": "Nosuch"}}, "Nosuch"),
        ("decisions.json", {"x": {"about": "x", "says": {"nosuch": "x"}, "chosen": "x", "because": "x"}}, "nosuch"),
    ],
)
def test_a_name_that_the_spec_does_not_define_is_reported(name: str, value: Any, wrong: str) -> None:
    validator = Draft7Validator(SCHEMAS[name], registry=REGISTRY)
    said = [str(part.message) for error in validator.iter_errors(value) for part in (error, *error.context)]
    assert any(wrong in message for message in said)
    assert said


@pytest.mark.parametrize(
    ("name", "also"),
    [
        ("21", [21]),
        ("0.5", [0.5]),
        ("true", [True]),
        ("NaN", []),
        ("-Infinity", []),
        ("1e400", []),
        ("null", []),
        ("x", []),
    ],
)
def test_a_name_that_yaml_reads_as_a_number_or_a_flag_is_right_as_such(name: str, also: list[object]) -> None:
    assert one_of([name]) == {"enum": [name, *also]}
