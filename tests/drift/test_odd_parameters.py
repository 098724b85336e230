"""Whatever a parameter holds: a field that says the same, or a word on what is unexplained; never a fault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from capmatrix.follow import planned, sides, write
from capmatrix.ir import kinds
from capmatrix.ir.kinds import Field
from capmatrix.pipeline import load
from tests.support.listings import page, pick, shelf

JUNK: tuple[Any, ...] = (
    None, "", "x", "-1", -1, 0, 1.5, True, [], {}, [[]], [{"stop": {}}], [""], ["a", "a"], ["5s"], ["5", "x"],
)  # fmt: skip
FACTS = ("stops", "preset", "least", "most", "notch", "only_with")


def fields_of(folder: Path, name: str, dials: list[dict[str, Any]]) -> list[tuple[Field | None, list[str]]]:
    """Return for each parameter the field that it becomes, and what is unexplained of it."""
    whole = page()
    whole["page"]["reels"] += [
        {"code": f"r{number}", "takes": ["words"], "dials": {name: dial}} for number, dial in enumerate(dials)
    ]
    spec, file = shelf(folder / "spec"), folder / "new.json"
    file.write_text(json.dumps(whole), encoding="utf-8")
    plan = planned(sides(spec, file), "2026-03-01")
    write(plan, spec)
    field = "duration" if name == "secs" else name
    fields = {model.id: {one.name: one for one in model.fields} for model in load(spec).catalog.models}
    ids = [f"r{number}" for number in range(len(dials))]
    odd = {id_: [one.says for one in plan.unexplained if one.id == id_] for id_ in ids}
    return [(fields.get(id_, {}).get(field), odd[id_]) for id_ in ids]


DIALS = (("secs", "pick"), ("secs", "turn"), ("look", "pick"), ("grain", "turn"), ("sound", "tick"))


@pytest.mark.parametrize(("name", "sort"), DIALS)
def test_junk_in_a_parameter_is_a_field_or_unexplained(tmp_path: Path, name: str, sort: str):
    dials = [{"sort": sort, fact: junk} for fact in FACTS for junk in JUNK]
    for dial, (field, odd) in zip(dials, fields_of(tmp_path, name, dials), strict=True):
        assert field is not None or odd, dial


LENGTHS = kinds.Duration
SAID: tuple[tuple[str, dict[str, Any], kinds.Kind, object], ...] = (
    ("secs", pick("5s", "8s", preset="8s"), LENGTHS(form="suffixed", values=(5, 8)), "8s"),
    ("secs", pick("3", "4", "5"), LENGTHS(form="number", minimum=3, maximum=5), 3),
    ("secs", pick("-1", "5"), LENGTHS(form="number", values=(5,), auto=True), -1),
    ("secs", {"sort": "turn", "least": 2, "most": 9}, LENGTHS(form="numeric", minimum=2, maximum=9), None),
    ("look", {"sort": "pick", "stops": ["", "a"], "preset": ""}, kinds.Choice(values=("a",)), None),
    ("sound", pick("true", "false"), kinds.Choice(values=("true", "false")), "true"),
    ("grain", {"sort": "turn", "preset": -1, "notch": 0.25}, kinds.Number(step=0.25), -1),
)


@pytest.mark.parametrize(("name", "facts", "kind", "default"), SAID)
def test_what_a_parameter_says_is_what_the_field_says(
    tmp_path: Path, name: str, facts: dict[str, Any], kind: kinds.Kind, default: object
):
    ((field, odd),) = fields_of(tmp_path, name, [facts])
    assert odd == []
    assert field is not None
    assert field.kind == kind
    assert (None if field.default is None else field.default.value) == default
