"""What a diff foretells of the generated client is what pyright finds: code written for the client of before, checked
against that of after, for edits of every sort.

One run of pyright checks all edits: each has a folder with its client and a caller. The caller is made from the text of
the former client (`callers`), so nothing but the edits is shared with what foretells.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import get_args

import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.review.release.signatures import ShiftKind, signature_changes
from capmatrix.targets import python
from capmatrix.targets.python import type_generator, types
from tests.typing.callers import FIRST, Use, caller, uses
from tests.typing.client_edits import EDITS, SHORT, Checked, Edit, contradictions, with_fields_of_spellings

pytestmark = pytest.mark.slow


def modules(catalog: Catalog) -> dict[str, str]:
    """Return the modules of a generated client: path in the package → text."""
    home = f"{catalog.service.package.module}/"
    task = types.task(catalog)
    tree = python.render(catalog, {}, lambda: type_generator.modules(type_generator.run(task), task))
    return {path.removeprefix(home): text for path, text in tree.items() if path.startswith(home)}


@pytest.fixture(scope="session")
def checked(tmp_path_factory: pytest.TempPathFactory, whole: bool) -> dict[str, Checked]:
    """Return each edit with what pyright finds, in one run for all of them."""
    top = tmp_path_factory.mktemp("foretold")
    written: dict[str, tuple[Edit, tuple[Use, ...]]] = {}
    edits = EDITS if whole else dict(islice(EDITS.items(), SHORT))
    for number, make in enumerate(edits.values()):
        one, home = make(), top / f"e{number:02}"
        written[home.name] = (one, write(one, home))
    settings = {
        "include": [f"{home}/caller.py" for home in written],
        "pythonVersion": "3.11",
        "typeCheckingMode": "standard",
        "executionEnvironments": [{"root": home} for home in written],
    }
    (top / "pyrightconfig.json").write_text(json.dumps(settings))
    program = Path(sys.executable).with_name("pyright")
    command = [program, "--outputjson", "--project", top, "--pythonpath", sys.executable]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode in (0, 1), ended.stdout + ended.stderr
    said, errors = json.loads(ended.stdout), dict[tuple[str, int], str]()
    assert said["summary"]["filesAnalyzed"] == len(edits)
    for item in said["generalDiagnostics"]:
        where = Path(item["file"]).parent.name, item["range"]["start"]["line"] + 1
        assert where[1] == BROKEN_IMPORT or where[1] >= FIRST, item
        errors.setdefault(where, item["message"])
    return {
        name: Checked(
            foretold=tuple(shift for shift in signature_changes(one.old, one.new) if "python" in shift.languages),
            uses=lines,
            errors={line: errors[home, at] for at, line in enumerate(lines, FIRST) if (home, at) in errors},
        )
        for name, (home, (one, lines)) in zip(edits, written.items(), strict=True)
    }


BROKEN_IMPORT = FIRST - 3
"""The line on which the modules of the client are imported."""


def write(edit: Edit, home: Path) -> tuple[Use, ...]:
    """Write the client of after and a caller of that of before; return the lines of the caller."""
    package, own = edit.new.service.package.module, edit.old.service.package.module
    for path, text in modules(edit.new).items():
        if path.endswith((".py", ".pyi", "py.typed")):
            (home / package / path).parent.mkdir(parents=True, exist_ok=True)
            (home / package / path).write_text(text, encoding="utf-8")
    lines = with_fields_of_spellings(edit.old, uses(own, modules(edit.old)))
    (home / "caller.py").write_text(caller(own, lines), encoding="utf-8")
    return lines


def test_what_is_foretold_is_what_a_type_checker_finds(checked: dict[str, Checked]) -> None:
    assert {name: found for name, seen in checked.items() if (found := contradictions(seen))} == {}
    assert {one.what for seen in checked.values() for one in seen.foretold} == {*get_args(ShiftKind)}


def test_a_forecast_that_says_too_little_or_too_much_is_noticed(checked: dict[str, Checked]) -> None:
    seen = checked["a value less"]
    silent = replace(seen, foretold=())
    assert any("1080p" in line for line in contradictions(silent))
    loud = replace(seen.foretold[0], where="Boat1(seed)")
    assert contradictions(replace(seen, foretold=(*seen.foretold, loud))) == {
        f"Boat1(seed): {loud.says}": "no line is refused"
    }
