"""One request, right or wrong in several ways, judged by the generated validator and by what one would use instead."""

from __future__ import annotations

import importlib
import json
import statistics
import timeit
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fastjsonschema
import jsonschema
import jsonschema_rs
import pydantic

from table import Row, seconds

MODEL, MODULE, TYPE = "kling-v25-turbo-pro", "kling_v25_turbo_pro", "KlingV25TurboPro"
VALID = {"model": MODEL, "prompt": "A paper boat in the rain", "duration": "5", "aspect_ratio": "16:9"}
INVALID = {"model": MODEL, "prompt": 7, "duration": "7", "aspect_ratio": "4:3"}
WRONG: dict[str, tuple[dict[str, Any], set[tuple[str, str]]]] = {
    "wrong type": (VALID | {"prompt": 7}, {("wrong_type", "prompt")}),
    "wrong choice": (VALID | {"aspect_ratio": "4:3"}, {("not_allowed", "aspect_ratio")}),
    "missing field": ({"model": MODEL, "duration": "5", "aspect_ratio": "16:9"}, {("missing_field", "prompt")}),
    "unknown key": (VALID | {"promt": "x"}, {("unknown_field", "promt")}),
    "another model's key": (VALID | {"cfg_scale": 0.5}, {("unsupported_field", "cfg_scale")}),
    "unknown model": (VALID | {"model": "kling-v25-turbo"}, {("unknown_model", "model")}),
    "all at once": (
        {"model": MODEL, "prompt": 7, "duration": "7", "aspect_ratio": "4:3", "promt": "x", "cfg_scale": 0.5},
        {
            *{("wrong_type", "prompt"), ("not_allowed", "duration"), ("not_allowed", "aspect_ratio")},
            *{("unknown_field", "promt"), ("unsupported_field", "cfg_scale")},
        },
    ),
}
"""What can be wrong, with code and field of each finding. The strict client refuses warnings about keys too."""
BARS = {"pydantic": 2.0, "jsonschema-rs": 1.0, "fastjsonschema": 2.0}
MOST = 10e-6
"""Seconds that a verdict on an invalid request may take."""

Check = Callable[[dict[str, Any]], object]


def validation(generated: Path) -> list[Row]:
    """Measure both payloads with every peer; each must first give the right answer, and ours must find everything."""
    check, whole = _ours()
    peers = _peers(generated)
    rows: list[Row] = []
    for what, payload, valid in (("valid", VALID, True), ("invalid", INVALID, False)):
        ours = _fastest(check, payload)
        rows.append(Row(f"{what}: generated validator", seconds(ours)))
        summed = _fastest(whole, payload)
        limit = ("", None) if valid else (f"≤ {seconds(MOST)}", summed <= MOST)
        rows.append(Row(f"{what}: the same through validate()", seconds(summed), "", "", *limit))
        for name, peer in peers.items():
            if bool(peer(payload)) is not valid:
                rows.append(Row(f"{what}: {name}", "", "gives the wrong answer"))
                continue
            theirs = _fastest(peer, payload)
            bar = BARS.get(name.split()[0]) if valid else None
            met = None if bar is None else theirs / ours >= bar
            wanted = f"≥ {bar}x" if bar else ""
            rows.append(Row(f"{what}: {name}", "", seconds(theirs), f"{theirs / ours:.1f}x", wanted, met))
    return rows + _wrong(whole)


def _wrong(whole: Check) -> list[Row]:
    """Measure the verdict on each kind of invalid request, and with it the reading of all its texts."""
    rows: list[Row] = []
    judged: list[float] = []
    for what, (payload, wanted) in WRONG.items():
        verdict: Any = whole(payload)
        assert {(one.code, one.field) for one in (*verdict.errors, *verdict.warnings)} == wanted, verdict
        judged.append(_fastest(whole, payload))
        read = _fastest(lambda given: repr(whole(given)), payload)
        rows.append(Row(f"validate(): {what}", seconds(judged[-1])))
        rows.append(Row(f"validate() with all texts read: {what}", seconds(read)))
    middle = statistics.median(judged)
    return [*rows, Row("validate(): median of these", seconds(middle), "", "", f"≤ {seconds(MOST)}", middle <= MOST)]


def _ours() -> tuple[Check, Check]:
    """Return the model's generated validator, and the public function that finds it and sums up."""
    from nanogpt_video import validate
    from nanogpt_video._kit import KIT
    from nanogpt_video._runtime.verdict import Findings

    verdict = validate(INVALID)
    assert validate(VALID).valid
    assert {finding.field for finding in verdict.errors} == {"prompt", "duration", "aspect_ratio"}, verdict
    check = KIT.checker(MODEL)
    return lambda payload: check(payload, Findings()), validate


def _peers(generated: Path) -> dict[str, Check]:
    schema = json.loads(next((generated / "jsonschema").rglob(f"{MODULE}.json")).read_text("utf-8"))
    python = jsonschema.Draft202012Validator(schema)
    compiled = fastjsonschema.compile(_without_patterns(schema))
    rust = jsonschema_rs.validator_for(schema)
    request = _peer_class()
    return {
        "pydantic (class by datamodel-code-generator)": _until(request.model_validate, pydantic.ValidationError),
        "fastjsonschema (first finding)": _until(compiled, fastjsonschema.JsonSchemaValueException),
        "jsonschema": lambda payload: not list(python.iter_errors(payload)),
        "jsonschema-rs": lambda payload: not list(rust.iter_errors(payload)),
    }


def _without_patterns(schema: Any) -> Any:
    """Return the schema without patterns: fastjsonschema cannot compile a `$` in brackets; the payloads meet none."""
    if isinstance(schema, dict):
        return {key: _without_patterns(value) for key, value in schema.items() if key not in ("pattern", "$schema")}
    return [_without_patterns(item) for item in schema] if isinstance(schema, list) else schema


def _peer_class() -> type[pydantic.BaseModel]:
    """Return the class that datamodel-code-generator alone made of the same schema (see generation.py)."""
    return getattr(importlib.import_module("peer.requests"), TYPE)


def _until(check: Check, error: type[Exception]) -> Check:
    def judged(payload: dict[str, Any]) -> bool:
        try:
            check(payload)
        except error:
            return False
        return True

    return judged


def _fastest(check: Check, payload: dict[str, Any]) -> float:
    """Return the time of one call: the best of many short rounds, as other load only ever adds."""
    timer = timeit.Timer(lambda: check(payload))
    calls, _ = timer.autorange()
    calls = max(1, calls // 20)
    return min(timer.repeat(35, calls)) / calls
