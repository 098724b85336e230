"""Objects that extend others: what is left of members and rules, against the whole object written as a JSON Schema."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from capmatrix.diagnostics import Code
from capmatrix.ir.catalog import Catalog
from capmatrix.ir.kinds import Group
from capmatrix.ir.rules import Rule
from capmatrix.pipeline import Refused, load
from capmatrix.semantics.verdict.interpret import accepts
from tests.support.specs import CASES

BASE = """
Base:
  fields:
    sort: {kind: choice, values: [a, b, c], required: true}
    size: {kind: integer, values: [1, 2, 3]}
    lit: {kind: flag}
    word: {kind: choice, values: [x, y]}
  rules:
    - {require: [size], when: {sort: [a, b]}}
    - {allow: word, when: {sort: [b, c]}}
    - {narrow: {size: [1, 2]}, when: {sort: a}}
    - {narrow: {word: [x]}, when_absent: [lit]}
    - {forbid: [lit], when: {size: 3, sort: b}}
    - {at_most_one: [lit, word]}
"""
WORD, LIT = {"required": ["word"]}, {"required": ["lit"]}


def sort(*values: str) -> dict[str, Any]:
    return {"properties": {"sort": {"enum": list(values)}}}


def size(*values: int, required: bool = False) -> dict[str, Any]:
    return {"properties": {"size": {"enum": list(values)}}, "required": ["size"] if required else []}


WHOLE: dict[str, Any] = {
    "properties": {"sort": {"enum": ["a", "b", "c"]}, "size": {"enum": [1, 2, 3]}, "lit": {"type": "boolean"}}
    | {"word": {"enum": ["x", "y"]}},
    "additionalProperties": False,
    "required": ["sort"],
    "allOf": [
        {"if": sort("a", "b"), "then": {"required": ["size"]}},
        {"if": sort("a"), "then": {"not": WORD}},
        {"if": sort("a"), "then": size(1, 2)},
        {"if": {"not": LIT}, "then": {"properties": {"word": {"const": "x"}}}},
        {"if": {"allOf": [size(3, required=True), sort("b")]}, "then": {"not": LIT}},
        {"not": {"allOf": [WORD, LIT]}},
    ],
}
"""What `BASE` says, written by hand."""

NARROWER: dict[str, tuple[str, dict[str, Any]]] = {
    "nothing changed": ("{extends: Base}", {}),
    "fewer values": ("{extends: Base, fields: {sort: {values: [b, c]}}}", sort("b", "c")),
    "one value": ("{extends: Base, fields: {sort: {values: [b]}}}", sort("b")),
    "fewer values and members": (
        "{extends: Base, without: word, fields: {sort: {values: [a]}}}",
        {"allOf": [sort("a"), {"not": WORD}]},
    ),
    "two members fewer": (
        "{extends: Base, without: [word, lit]}",
        {"allOf": [{"not": WORD}, {"not": LIT}]},
    ),
    "required": ("{extends: Base, fields: {size: {required: true}}}", {"required": ["size"]}),
    "a smaller range": ("{extends: Base, fields: {size: {range: 1..2}}}", size(1, 2)),
    "another rule": (
        "{extends: Base, rules: [{require: [size], when: {sort: c}}]}",
        {"if": sort("c"), "then": {"required": ["size"]}},
    ),
    "less of a rule": (
        "{extends: Base, without: lit, fields: {size: {values: [3]}, sort: {values: [b, c]}}}",
        {"allOf": [{"not": LIT}, size(3), sort("b", "c")]},
    ),
}


def loaded(folder: Path, objects: str) -> Catalog:
    """Return the catalog of a small spec with these objects and a field `it` that is a `Piece`."""
    files = {
        "service.yaml": (CASES / "bad-apart" / "spec" / "service.yaml").read_text(encoding="utf-8"),
        "fields.yaml": "it: {kind: group, record: Piece}\n",
        "objects.yaml": objects,
        "models/kiln.yaml": "fields:\n  it:\n",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return load(folder).catalog


def part(catalog: Catalog) -> Group:
    kind = catalog.models[0].fields[0].kind
    assert isinstance(kind, Group)
    return kind


@pytest.mark.parametrize("name", NARROWER)
def test_an_object_that_narrows_takes_what_the_whole_one_takes_of_it(name: str, tmp_path: Path):
    written, narrower = NARROWER[name]
    kind = part(loaded(tmp_path, f"{BASE}Piece: {written}\n"))
    right = jsonschema_rs.validator_for({"allOf": [WHOLE, narrower]}).is_valid
    values = (("a", "b", "c", None), (1, 2, 3, None), (True, False, None), ("x", "y", None))
    wrong: list[str] = []
    taken = 0
    for chosen in product(*values):
        given = {
            key: value for key, value in zip(("sort", "size", "lit", "word"), chosen, strict=True) if value is not None
        }
        strict = not {*given} - {field.name for field in kind.fields}
        taken += right(given)
        if (accepts(kind, given) and strict) is not right(given):
            wrong.append(json.dumps(given))
    assert not wrong
    assert taken, "the test would show nothing"


def test_members_may_be_added_and_loosened(tmp_path: Path):
    kind = part(
        loaded(
            tmp_path, f"{BASE}Piece: {{extends: Base, fields: {{more: {{kind: flag}}, sort: {{required: false}}}}}}\n"
        )
    )
    assert [field.name for field in kind.fields] == ["sort", "size", "lit", "word", "more"]
    assert accepts(kind, {"more": True})


def test_what_an_object_does_not_say_is_that_of_the_other(tmp_path: Path):
    base = "Base: {says: A thing., open: true, fields: {lit: {kind: flag, says: Whether it is lit.}}}\n"
    catalog = loaded(tmp_path, base + "Piece: {extends: Base, fields: {lit: {required: true}}}\n")
    [record] = catalog.records
    assert record.doc == "A thing."
    assert part(catalog).open
    assert part(catalog).fields[0].doc == "Whether it is lit."


def test_an_object_that_is_only_extended_is_no_record_and_one_that_is_held_too_is(tmp_path: Path):
    alone = loaded(tmp_path, f"{BASE}Piece: {{extends: Base}}\n")
    assert [record.kind.name for record in alone.records if isinstance(record.kind, Group)] == ["Piece"]
    both = loaded(tmp_path, f"{BASE}Piece: {{extends: Base, fields: {{of: {{kind: group, record: Base}}}}}}\n")
    assert [record.kind.name for record in both.records if isinstance(record.kind, Group)] == ["Base", "Piece"]


def test_rules_keep_their_ids_and_own_ones_follow(tmp_path: Path):
    rule = "{require: [size], when: {sort: c}}"
    kind = part(loaded(tmp_path, f"{BASE}Piece: {{extends: Base, without: word, rules: [{rule}]}}\n"))
    ids = [held.id for held in kind.rules]
    assert ids == ["require-size", "narrow-size.size", "forbid-lit", "require-size-2"]
    conditions: list[Rule] = list(kind.rules)
    assert len({repr(one) for one in conditions}) == 4


APART = """
A: {fields: {sort: {kind: choice, values: [a], required: true}}}
B: {fields: {sort: {kind: choice, values: [b], required: true}}}
Piece: {fields: {of: {kind: either, options: [{kind: group, record: A}, {kind: group, record: B}], by: sort}}}
"""
EXTENDED = "Piece: {extends: Base, without: word, fields: {size: {required: true}}}\n"
LESS = "Piece: {extends: Base, without: [sort, word], fields: {size: {values: [3]}}}\n"


@pytest.mark.parametrize(
    ("key", "objects"),
    [("extends", BASE + EXTENDED), ("fields", BASE + EXTENDED), ("without", BASE + LESS), ("values", APART)],
)
def test_what_rests_on_a_misspelt_key_is_not_called_wrong_too(key: str, objects: str, tmp_path: Path):
    with pytest.raises(Refused) as refused:
        loaded(tmp_path, objects.replace(key, f"zq{key}", 1))
    assert [item.code for item in refused.value.report.items if item.is_error] == [Code.UNKNOWN_KEY]
