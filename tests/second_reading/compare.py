"""Where the matrix and the second reading differ on a payload, and what differences.json says about it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.editions import first
from capmatrix.ir.policy import WARNINGS
from capmatrix.semantics.verdict.interpret import interpret
from tests.second_reading.judge import MODELS, Findings, judge

FILE = Path(__file__).with_name("differences.json")

OF_MEDIA = frozenset({"bad_format", "too_large", "unlabelled_media"})
"""Codes that depend on what a data URL holds."""

Side = Literal["matrix", "reading"]
Judge = Callable[[Any], tuple[Findings, Findings]]


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """A finding that only one side has for a model, at one field."""

    model: str
    field: str
    side: Side
    code: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of differences.json: what it covers, and the decision of the spec that it rests on."""

    covers: frozenset[Difference]
    decision: str
    text: str


def entries() -> list[Entry]:
    """Read differences.json.

    `models` are ids or patterns (`wan-*`), `listed` is every model that has the field by the reading; one with `!`
    before it takes models out again. `matrix` and `reading` are the codes that only that side gives at a field, on data
    URLs with what they hold (`bad_format of data:video`); the entry must hold for each of them on each of its models.
    """
    found: list[Entry] = []
    for row in json.loads(FILE.read_text(encoding="utf-8")):
        covers = {
            Difference(model, field, side, code)
            for field in row["fields"]
            for model in _models(row["models"], field)
            for side in ("matrix", "reading")
            for code in row.get(side, ())
        }
        found.append(Entry(frozenset(covers), row["decision"], f"{', '.join(row['fields'])}: {row['why']}"))
    return found


def _models(patterns: list[str], field: str) -> list[str]:
    wanted = [pattern for pattern in patterns if not pattern.startswith("!")]
    without = [pattern[1:] for pattern in patterns if pattern.startswith("!")]
    return [
        model
        for model in MODELS
        if (
            any(fnmatchcase(model, pattern) for pattern in wanted)
            or ("listed" in wanted and field in MODELS[model]["fields"])
        )
        and not any(fnmatchcase(model, pattern) for pattern in without)
    ]


def verdict_of(catalog: Catalog) -> Judge:
    """Return the interpreter's verdict by a catalog as errors and warnings, each (code, path)."""

    def by_matrix(payload: Any) -> tuple[Findings, Findings]:
        errors, warnings = set[tuple[str, str]](), set[tuple[str, str]]()
        for finding in interpret(first(catalog), payload):
            (warnings if finding.code in WARNINGS else errors).add((str(finding.code), finding.path))
        return errors, warnings

    return by_matrix


def differences(by_matrix: Judge, payload: Any) -> set[Difference]:
    """Return where the two verdicts on a payload differ."""
    left, right = by_matrix(payload), judge(payload)
    if left == right:
        return set()
    name = payload.get("model") if isinstance(payload, Mapping) else None
    model = name if isinstance(name, str) and name in MODELS else ""
    sides: tuple[tuple[Side, Findings, Findings], ...] = (
        ("matrix", left[0] | left[1], right[0] | right[1]),
        ("reading", right[0] | right[1], left[0] | left[1]),
    )
    return {
        Difference(model, field, side, code + (_of_data(model, field, payload) if code in OF_MEDIA else ""))
        for side, own, other in sides
        for code, field in own - other
    }


def _of_data(model: str, name: str, payload: Any) -> str:
    """Return which data URL a finding is about, so that an entry on some of them covers no other value."""
    field = MODELS[model]["fields"].get(name, {}) if model else {}
    value = payload.get(name) if isinstance(payload, Mapping) else None
    if "library_id" in field.get("forms", ["library_id"]) or not isinstance(value, str):
        return ""
    kind = value[:40].lower().partition(";")[0].partition("/")[0]
    if not kind.startswith("data:"):
        return ""
    return " of no data" if value.endswith(",") else f" of {kind.removesuffix('application')}"


def unused(found: Iterable[Difference], known: Iterable[Entry]) -> list[tuple[Entry, list[Difference]]]:
    """Return the entries of which a part covers no difference, with that part."""
    seen = frozenset(found)
    return [(entry, sorted(entry.covers - seen)) for entry in known if entry.covers - seen]
