"""Boundary cases: the finding that each was built for is the one that the interpreter has.

The two are not independent: what completes a payload uses the interpreter's own rules and kinds. The second reading of
the documents (`tests/second_reading`) is, and judges every case of the real matrix.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from capmatrix.ir.editions import in_edition, later
from capmatrix.ir.policy import Code
from capmatrix.output.disk import lay
from capmatrix.semantics.payloads.boundary_cases import cases, cases_of, ids_of, nameless_cases
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets.cases import render
from tests.support.specs import MATRIX, SERVICES, catalog_of

ASIDE = {Code.DEPRECATED_MODEL, Code.DEPRECATED_FIELD, Code.UNLISTED}
"""What may come beside the one finding of a case."""


@pytest.mark.slow
@pytest.mark.parametrize("spec", SERVICES, ids=lambda spec: f"{spec.parent.name}-{spec.name}")
def test_each_case_has_exactly_the_finding_it_was_built_for(spec: Path) -> None:
    documented = catalog_of(spec)
    for catalog in (documented, *(in_edition(documented, edition.id) for edition in later(documented))):
        for case in cases(catalog):
            findings = interpret(catalog, dict(case.payload))
            # A rule that names media as another one does, which only warns, is never broken alone.
            aside = ASIDE | ({Code.REDUNDANT_MEDIA} if case.code is Code.CONFLICT else set())
            told = [one for one in findings if one.code not in aside - {case.code}]
            assert [(one.code, one.path) for one in told] == ([(case.code, case.field)] if case.code else []), case
            assert [one.constraint for one in told] == [case.constraint] * len(told), case
            assert case.valid is not any(one.refuses for one in findings), case


def test_every_constraint_that_the_interpreter_can_name_has_a_case_that_breaks_it() -> None:
    catalog = catalog_of(MATRIX)
    broken = {case.constraint for case in cases(catalog) if case.code}
    for model in catalog.models:
        if model.lifecycle.stage == "removed":
            continue
        for rule in model.rules:
            assert f"{model.id}/rule/{rule.id}" in broken
        for field in model.fields:
            assert not field.required or f"{model.id}/{field.name}/required" in broken
            assert f"{model.id}/{field.name}/type" in broken or field.kind.__class__.__name__ == "Anything"


def test_both_verdicts_stand_on_each_side_of_every_model() -> None:
    counts: Counter[tuple[str, bool]] = Counter((case.model, case.valid) for case in cases(catalog_of(MATRIX)))
    for model in catalog_of(MATRIX).models:
        assert counts[model.id, False]
        assert counts[model.id, True] or model.lifecycle.stage == "removed"


@pytest.mark.slow
def test_the_distribution_holds_every_case_that_json_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalog, count = catalog_of(MATRIX), 0
    lay(render(catalog), tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    package, ids = import_module("nanogpt_video_cases"), ids_of(catalog)
    files = {model.names.module: cases_of(catalog, model, ids) for model in catalog.models}
    for file, made in {"nameless": nameless_cases(catalog), **files}.items():
        shipped: Iterator[dict[str, Any]] = package.cases(file)
        for case in made:
            payload, names = dict(case.payload), ("model", "valid", "code", "field", "constraint")
            if is_json(payload):
                one, count = next(shipped), count + 1
                assert told(payload, {name: getattr(case, name) for name in names}) == told(one["payload"], one)
                assert heavy(payload) == heavy(one["payload"])
        assert next(shipped, None) is None
    assert count > 10_000


def is_json(payload: dict[str, Any]) -> bool:
    try:
        json.dumps({name: value for name, value in payload.items() if name not in heavy(payload)}, allow_nan=False)
    except ValueError:
        return False
    return True


def told(payload: dict[str, Any], case: dict[str, Any]) -> tuple[Any, ...]:
    """Return a case with all types of its values, the length of a large text in its place."""
    short = {name: len(value) if name in heavy(payload) else value for name, value in payload.items()}
    return (repr(short), *(case[name] for name in ("model", "valid", "code", "field", "constraint")))


def heavy(payload: dict[str, Any]) -> dict[str, str]:
    """Return the large texts of a payload."""
    return {name: value for name, value in payload.items() if isinstance(value, str) and len(value) > 64 * 1024}


@pytest.mark.slow
@pytest.mark.parametrize("spec", sorted(MATRIX.parent.iterdir()), ids=lambda spec: spec.name)
def test_large_texts_are_short_in_the_files(spec: Path) -> None:
    files = {path: text for path, text in render(catalog_of(spec)).items() if path.endswith(".jsonl")}
    texts = (found for text in files.values() for line in text.splitlines() for found in texts_in(json.loads(line)))
    assert max(map(len, texts)) <= 64 * 1024  # as the readme says
    assert spec != MATRIX or any('"$text"' in text for text in files.values())


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts_in(inner)
    elif isinstance(value, str):
        yield value
