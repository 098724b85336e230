"""A misspelt key is told alone: what rests on the value that was lost is not called wrong as well."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

import pytest

from capmatrix.diagnostics import Code, Report
from capmatrix.pipeline import Refused, load
from capmatrix.spec import keys
from tests.support.specs import GOOD_CASES

NAMES = {"notes", "seconds", "of", "model", "words", "count"}
"""Keys that are names of fields in cases, too."""
KEYS = "|".join(sorted({key for table in keys.TABLES.values() for key in table} - NAMES))
KEY = re.compile(rf"(?<=[\n {{])({KEYS})(?=:[ \n])")


def places(spec: Path) -> list[tuple[Path, int]]:
    files = sorted(spec.rglob("*.yaml"))
    return [(path, match.start()) for path in files for match in KEY.finditer(path.read_text("utf-8"))]


def said(spec: Path) -> Report:
    try:
        return load(spec).report
    except Refused as refused:
        return refused.report


@pytest.mark.parametrize("case", GOOD_CASES, ids=lambda case: case.name)
def test_a_misspelt_key_is_told_alone(case: Path, tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(case / "spec", spec)
    told = 0
    for path, start in random.Random(7).sample(places(spec), 25):
        text = path.read_text("utf-8")
        path.write_text(f"{text[:start]}zq{text[start:]}", "utf-8")
        here = (path.relative_to(spec).as_posix(), text.count("\n", 0, start) + 1)
        report = said(spec)
        if report.failed:  # else it is a name in a free mapping, such as `listed`
            told += 1
            errors = [item for item in report.items if item.is_error and item.code is not Code.MISSING_KEY]
            assert {(item.span.file, item.span.line) for item in errors} == {here}, report.render()
        path.write_text(text, "utf-8")
    assert told > 20
