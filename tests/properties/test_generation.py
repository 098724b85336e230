"""What is generated depends on what the spec says and on nothing else; and it works for a service nobody knew."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import jsonschema_rs
import pytest
from typer.testing import CliRunner

from capmatrix.cache import Cache
from capmatrix.cli import app
from capmatrix.ir.catalog import Catalog, Model, Names
from capmatrix.pipeline import generate, load
from capmatrix.semantics.payloads.near_misses import misses
from capmatrix.semantics.payloads.search import Space
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets.built import built_hashes
from capmatrix.targets.registry import render_all
from tests.differential.quirks import BEYOND
from tests.edits.campaign import singles
from tests.edits.catalogs import with_field, with_model
from tests.edits.regenerated import differing, run
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
        beyond = [one for one in findings if one.refuses and one.constraint.endswith(BEYOND)]
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


@pytest.mark.slow
def test_what_is_known_of_a_former_run_changes_no_byte():
    """Edits, each after a run of what was before; the first models gone, another order, an id that was nearly taken."""
    old = catalog_of(EASEL / "spec")
    known, made, made_cold = run(old).kept, 0, 0
    twin = replace(old.models[0], id=f"{old.models[0].id}x", names=Names(module="twin", type="Twin", anchor="twin"))
    edits = [edit.catalog for _, edit in singles(old, 6, seed=5)]
    moved = (old.models[2:], old.models[::-1], (*old.models, twin))
    for new in (old, *edits, *(replace(old, models=models) for models in moved)):
        warm, cold = run(new, known), run(new)
        assert differing(warm, cold) == []
        made, made_cold = made + warm.classes, made_cold + cold.classes
    assert 0 < made < made_cold * 2 / 3
    assert run(old, known).classes == 0


@pytest.mark.slow
def test_a_field_that_hides_a_type_makes_all_classes_anew():
    """`MediaInput` is the type of many fields; where a field is called so, all classes name it otherwise."""
    old = catalog_of(EASEL / "spec")
    model = next(model for model in old.models if model.lifecycle.stage != "removed")
    hiding = with_model(old, model, with_field(model, model.fields[0], replace(model.fields[0], name="MediaInput")))
    one, known = run(hiding, run(old).kept), run(hiding).kept
    assert differing(one, run(hiding)) == []
    assert "MediaInput_aliased" in one.files["python/easel_client/requests.py"]
    for edit in (old, *(edit.catalog for _, edit in singles(hiding, 2, seed=1))):
        assert differing(run(edit, known), run(edit)) == []


def test_nothing_is_taken_without_the_same_code():
    old = catalog_of(EASEL / "spec")
    invented = dict.fromkeys(run(old).kept, "invented")
    assert "invented" in run_of_cases(old, Cache("code", invented)).values()
    assert "invented" not in run_of_cases(old, Cache("other code", invented)).values()
    assert "invented" not in run_of_cases(old, Cache("", invented)).values()
    assert run(old, code="").kept == {}


def run_of_cases(catalog: Catalog, cache: Cache) -> dict[str, str]:
    return built_hashes(catalog, cache)()


EDITS: dict[str, tuple[tuple[str, str, str | None], ...]] = {
    "easel": (
        ("models/etch.yaml", "title: Etch", "title: Etching"),
        ("models/inkwell-1.yaml", "title:", "titel:"),
        ("models/inkwell-1.yaml", "titel:", "title:"),
        ("families/brush.yaml", "ratio: [1:1, 16:9, no]", "ratio: [1:1, 16:9, 9:16, no]"),
        ("models/etch.yaml", "hold: {values: [3, 6], default: 3}", "hold: {values: [3, 6, 9], default: 3}"),
        ("objects.yaml", "values: [none, oak, gilt], default", "values: [none, oak, gilt, ash], default"),
        ("models/etch.yaml", "title: Etching", "title: Etching\nknown: partly"),
        ("models/fresco.yaml", "title: Fresco", None),
    ),
    "gallery": (
        ("models/plaster.yaml", "lacks: [frame, plan]", "lacks: [plan]"),
        ("models/plaster.yaml", "days: 3..9", "days: 3..12"),
        ("models/mosaic.yaml", "title: Mosaic", "formerly: tessera\ntitle: Mosaic"),
        ("models/mosaic.yaml", "formerly: tessera", "formerly: [tessera, floor-1]"),
        ("models/mosaic.yaml", "counter: {unlisted: true,", "depot: {unlisted: true,"),
        ("service.yaml", "What the counter has today.", "What hangs there."),
        ("models/fresco.1.yaml", "title: Fresco", None),
    ),
}
"""Edits of a spec, made one after the other: file, text, and what stands in its place, or None to remove the file.

One of them is refused.
"""


@pytest.mark.slow
@pytest.mark.parametrize("case", EDITS)
def test_a_used_folder_holds_after_each_edit_what_an_empty_one_would(case: str, tmp_path: Path):
    spec, used = shutil.copytree(CASES / case / "spec", tmp_path / "spec"), tmp_path / "used"
    generate(spec, used)
    for number, (name, before, after) in enumerate(EDITS[case]):
        _edit(spec / name, before, after)
        fresh = tmp_path / str(number)
        warm, cold = (CliRunner().invoke(app, ["generate", str(spec), str(out)]) for out in (used, fresh))
        assert (warm.exit_code, warm.stderr) == (cold.exit_code, cold.stderr)
        if cold.exit_code == 0:
            assert {path: data for path, data in _files(used).items() if path.parts[0] != ".stamp"} == {
                path: data for path, data in _files(fresh).items() if path.parts[0] != ".stamp"
            }
        assert cold.exit_code == (3 if after == "titel:" else 0), cold.output


def _edit(file: Path, before: str, after: str | None) -> None:
    text = file.read_text("utf-8")
    assert before in text
    if after is None:
        file.unlink()
    else:
        file.write_text(text.replace(before, after, 1), "utf-8")


@pytest.mark.slow
def test_what_was_kept_serves_other_editions_former_ids_and_fewer_models():
    old = catalog_of(CASES / "gallery" / "spec")
    known, (handbook, counter, depot) = run(old).kept, old.editions
    mosaic, plaster = (next(model for model in old.models if model.id == id_) for id_ in ("mosaic", "plaster"))
    silent, listed = (replace(counter, models=_besides(model, counter.models)) for model in (plaster, mosaic))
    renamed = with_model(old, plaster, replace(plaster, formerly=("stucco", "mosaicx")))
    fewer = replace(
        old,
        models=_besides(plaster, old.models),
        editions=tuple(replace(edition, models=_besides(plaster, edition.models)) for edition in old.editions),
    )
    same_types = replace(old, editions=(handbook, listed, depot))
    for new in (
        renamed,
        fewer,
        same_types,
        with_model(old, plaster, replace(plaster, partial=True, as_of="2026-06-06")),
        *(replace(old, editions=editions) for editions in ((handbook, silent, depot), (handbook, counter), ())),
    ):
        assert differing(run(new, known), run(new)) == []
    assert differing(run(old, run(renamed, known).kept), run(old)) == []
    assert run(same_types, known).classes == 0


def _besides(gone: Model, models: tuple[Model, ...]) -> tuple[Model, ...]:
    return tuple(model for model in models if model.id != gone.id)
