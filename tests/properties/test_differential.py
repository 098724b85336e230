"""Every form in which a verdict is shipped says what the interpreter says; where a library differs, it is listed."""

from __future__ import annotations

import json
import shutil
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from capmatrix.semantics.verdict.interpret import interpret
from tests.differential.draw import boundaries, drawn, everywhere
from tests.differential.forms import package as package_of
from tests.differential.matrix import Matrix, differ, lines, quirks_met, unexplained
from tests.differential.quirks import QUIRKS
from tests.differential.readable import is_json
from tests.support.packages import package
from tests.support.specs import CASES, GENERATED

OIL = {"engine": "studio/oil-2.5", "subject": "a heron"}

WITNESSES: dict[str, dict[str, Any]] = {
    "decoded size": {"engine": "inkwell-1", "subject": "a heron", "sketch": f"data:image/png;base64,{'A' * 4004}"},
    "equal spellings": {**OIL, "canvas": {"ground": {"colour": "umber", "color": "ochre"}}},
    "endless numbers": {"engine": "inkwell-1", "subject": "a heron", "seed": 10**400},
    "broken keys": {**OIL, "canvas": {"\ud800": 1}},
    "dependentRequired": {**OIL, "canvas": {"width": 800}},
    "steps": {"model_id": "effective", "fine": 0.055},
    "units of UTF-16": {"bell": "peal", "motto": "Ding", "rhyme": "\U0001f514" * 4 + "a"},
    "shape of a size": {"bell": "peal", "motto": "Ding", "plate": "16x64"},
    "area of a size": {"bell": "peal", "motto": "Ding", "plate": "3840x2160"},
    "counts in draft 7": {"bell": "garland", "charms": [{"part": "first"}, {"part": "first"}]},
    "escapes": {"model_id": "addresses", "stills": '["http:\\/\\/a.example"]'},
}
"""For each known difference a payload that shows it."""


@pytest.mark.slow
@pytest.mark.parametrize("service", ["real_matrix", "easel_matrix"])
def test_every_form_gives_the_reference_verdict(service: str, request: pytest.FixtureRequest) -> None:
    asked: Matrix = request.getfixturevalue(service)
    few = islice(everywhere(asked.catalog), 0, None, 29)
    bounds = islice(boundaries(asked.catalog, heavy=2), 0, None, 11)
    payloads = [*bounds, *drawn(asked.catalog, 300, number=1), *few]
    others = dict(asked.forms)
    slow = {name: others.pop(name) for name in ["JSON Schema, jsonschema"]}  # takes as long as all others together
    table = Matrix(asked.catalog, others).judge(payloads)
    table |= Matrix(asked.catalog, slow).judge(payloads[:: max(1, len(payloads) // 1600)])
    assert unexplained(table) == []
    assert all(row.judged > 200 for row in table.values()), "\n".join(lines(table))


@pytest.mark.slow
def test_every_form_says_of_every_construct_what_is_written_beside_the_spec(thicket_matrix: Matrix) -> None:
    written = json.loads((CASES / "thicket" / "verdicts.json").read_text(encoding="utf-8"))
    few = islice(everywhere(thicket_matrix.catalog), 0, None, 29)
    bounds = islice(boundaries(thicket_matrix.catalog), 0, None, 7)
    table = thicket_matrix.judge([*(payload for payload, _ in written), *bounds, *few])
    assert unexplained(table) == []
    assert all(row.judged > 200 for row in table.values()), "\n".join(lines(table))


@pytest.mark.slow
@pytest.mark.parametrize("case", ["foundry", "thicket"])
def test_the_simulator_refuses_exactly_what_the_spec_refuses(case: str, request: pytest.FixtureRequest) -> None:
    asked: Matrix = request.getfixturevalue(f"{case}_matrix")
    client = package_of(asked.catalog, request.getfixturevalue(case))
    judged = client.module("_runtime.simulator.request_validation").request_validator(
        client.module("_kit").KIT.resource
    )
    written = json.loads((CASES / case / "verdicts.json").read_text(encoding="utf-8"))
    payloads = [*(payload for payload, _ in written), *boundaries(asked.catalog, heavy=2)]
    wrong = [
        payload
        for payload in filter(is_json, payloads)
        if bool(judged.problems(payload)) is not any(one.refuses for one in interpret(asked.catalog, payload))
    ]
    assert wrong == []


@pytest.mark.slow
@pytest.mark.parametrize("quirk", QUIRKS, ids=lambda quirk: quirk.name)
def test_a_known_difference_is_still_there_in_each_form_that_is_said_to_have_it(
    easel_matrix: Matrix, thicket_matrix: Matrix, foundry_matrix: Matrix, quirk: Any
) -> None:
    witness = WITNESSES[quirk.name]
    asked = {"model_id": thicket_matrix, "engine": easel_matrix, "bell": foundry_matrix}
    table = asked[next(iter(witness))].judge([witness])
    assert unexplained(table) == []
    assert {form for form, row in table.items() if row.explained[quirk.name]} == set(quirk.forms)
    assert quirks_met(table) == {quirk.name}
    assert quirk.reason in "\n".join(lines(table))


@pytest.mark.slow
def test_a_schema_that_says_something_else_is_found_out(real_matrix: Matrix, tmp_path: Path) -> None:
    catalog = real_matrix.catalog
    for name in ("jsonschema", "openapi"):
        for path in (GENERATED / name).rglob("*.json"):
            copy = tmp_path / name / path.relative_to(GENERATED / name)
            copy.parent.mkdir(parents=True, exist_ok=True)
            text = path.read_text(encoding="utf-8")
            copy.write_text(text.replace('"480p"', '"481p"'), encoding="utf-8")
    (tmp_path / "python").symlink_to(GENERATED / "python")
    model = next(one for one in catalog.models if "480p" in json.dumps(one.examples))
    payload = {catalog.service.discriminator: model.id, **model.examples[0]}
    found = {one.form for one in unexplained(differ(catalog, tmp_path, [payload]))}
    assert len(found) == 5, found


@pytest.mark.slow
def test_another_package_of_the_same_name_changes_no_verdict(easel: Path, easel_matrix: Matrix, tmp_path: Path) -> None:
    shutil.copytree(easel / "python", tmp_path, dirs_exist_ok=True)
    late = {"engine": "flip.book", "subject": "a paper boat", "ratio": "1:1", "aspect-ratio": "1:1"}
    other = package(easel_matrix.catalog.service.package.module, tmp_path).module()
    assert other.validate(late).valid
    assert unexplained(easel_matrix.judge([late, OIL])) == []
