"""What is generated depends on what the spec says and on nothing else; and it works for a service nobody knew."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import jsonschema_rs
import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.pipeline import generate, load
from capmatrix.semantics.payloads.near_misses import misses
from capmatrix.semantics.payloads.search import Space
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets.registry import built_hashes, render_all
from tests.edits.campaign import singles
from tests.support.generated import is_json
from tests.support.near_miss import near_miss
from tests.support.specs import CASES, MATRIX, ROOT, catalog_of

EASEL = CASES / "easel"

DIGEST = """
import hashlib, sys
from pathlib import Path
from capmatrix.pipeline import load
from capmatrix.targets.registry import render_all
tree = render_all(load(Path(sys.argv[1])).catalog)
print(hashlib.sha256(repr(list(tree.items())).encode()).hexdigest())
"""

JUDGE = """
import json, sys
import easel_client
for payload, _ in json.load(sys.stdin):
    verdict = easel_client.validate(payload)
    print(json.dumps(sorted(f"{one.code} {one.field}" for one in (*verdict.errors, *verdict.warnings))))
"""


def _python(script: str, *arguments: str, stdin: str = "", **environment: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        input=stdin,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.slow
def test_the_order_of_sets_and_dicts_changes_nothing() -> None:
    path = str(ROOT / "generator")
    digests = {_python(DIGEST, str(MATRIX), PYTHONHASHSEED=seed, PYTHONPATH=path) for seed in ("1", "4711")}
    assert len(digests) == 1


def test_the_order_in_which_files_are_listed_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    usual, matrix = render_all(load(EASEL / "spec").catalog), repr(load(MATRIX).catalog)
    rglob, iterdir, glob = Path.rglob, Path.iterdir, Path.glob
    monkeypatch.setattr(Path, "rglob", lambda path, pattern: iter(sorted(rglob(path, pattern), reverse=True)))
    monkeypatch.setattr(Path, "glob", lambda path, pattern: iter(sorted(glob(path, pattern), reverse=True)))
    monkeypatch.setattr(Path, "iterdir", lambda path: iter(sorted(iterdir(path), reverse=True)))
    assert render_all(load(EASEL / "spec").catalog) == usual
    assert repr(load(MATRIX).catalog) == matrix


@pytest.mark.slow
def test_a_second_run_writes_the_same_bytes(easel: Path, tmp_path: Path) -> None:
    generate(EASEL / "spec", tmp_path / "again")
    files, again = _files(easel), _files(tmp_path / "again")
    assert files.keys() == again.keys()
    assert [name for name, data in files.items() if again[name] != data] == []


def _files(folder: Path) -> dict[Path, bytes]:
    """Return every file; what Python makes where it imports from is none of ours."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.parent.name != "__pycache__")
    return {path.relative_to(folder): path.read_bytes() for path in found}


def _judged(easel: Path, rows: list[tuple[object, list[str]]]) -> list[list[str]]:
    printed = _python(JUDGE, stdin=json.dumps(rows), PYTHONPATH=str(easel / "python"))
    return [json.loads(line) for line in printed.splitlines()]


@pytest.mark.slow
def test_the_client_of_a_made_up_service_gives_the_verdicts_written_beside_its_spec(easel: Path) -> None:
    rows = json.loads((EASEL / "verdicts.json").read_text(encoding="utf-8"))
    for (payload, expected), verdict in zip(rows, _judged(easel, rows), strict=True):
        assert verdict == sorted(expected), payload


@pytest.mark.slow
def test_the_client_and_the_schema_of_a_made_up_service_name_every_constraint(easel: Path) -> None:
    schema = jsonschema_rs.validator_for(json.loads((easel / "jsonschema" / "request.json").read_text("utf-8")))
    rows: list[tuple[object, list[str]]] = []
    for payload in _near_misses(catalog_of(EASEL / "spec")):
        findings = interpret(catalog_of(EASEL / "spec"), payload)
        rows.append((payload, sorted(f"{finding.code} {finding.path}" for finding in findings)))
        # JSON Schema compares no open values of two keys, and counts no decoded bytes.
        beyond = [
            one
            for one in findings
            if one.refuses and one.constraint.endswith(("/spelling", "/size", "/step", "/escapes"))
        ]
        assert beyond or not schema.is_valid(payload), payload
    for (payload, expected), verdict in zip(rows, _judged(easel, rows), strict=True):
        assert verdict == expected, payload


def _near_misses(catalog: Catalog) -> Iterator[dict[str, object]]:
    for model in catalog.models:
        ready = Space(model.fields, model.rules)
        for number, miss in enumerate(misses(catalog, model) if model.lifecycle.stage != "removed" else ()):
            missed = near_miss(catalog, model, ready, miss, Random(number).choice)
            if missed is not None and is_json(missed.payload):
                yield missed.payload


def _generated(spec: Path, out: Path) -> None:
    generate(spec, out)


@pytest.mark.slow
def test_a_worker_of_a_pool_generates_the_same(easel: Path, tmp_path: Path) -> None:
    with multiprocessing.Pool(1) as pool:
        pool.apply(_generated, (EASEL / "spec", tmp_path / "again"))
    assert (tmp_path / "again/manifest.json").read_bytes() == (easel / "manifest.json").read_bytes()


def test_what_is_known_of_a_former_run_changes_no_digest_and_is_not_made_again():
    """Edits of the matrix, models whose ids are nearly those of others among them, after a run of what was before."""
    old = catalog_of(EASEL / "spec")
    known = built_hashes(old, "code", {})[1]
    edits = [edit.catalog for _, edit in singles(old, 6, seed=5)]
    twin = replace(old.models[0], id=f"{old.models[0].id}x", names=replace(old.models[0].names, module="twin"))
    for new in (old, *edits, replace(old, models=(*old.models, twin))):
        assert built_hashes(new, "code", known) == built_hashes(new, "code", {})
    invented = dict.fromkeys(known, "0" * 64)
    assert list(built_hashes(old, "code", invented)[0].values()).count("0" * 64) == len(old.models)
    assert "0" * 64 not in built_hashes(old, "other code", invented)[0].values()
