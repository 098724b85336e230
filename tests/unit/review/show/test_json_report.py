"""The JSON of a diff is what its published schema says, and the schema knows every key and word of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from capmatrix.cli import app
from capmatrix.ir.policy import Code
from capmatrix.review.show.json_report import VERSION, in_pieces
from capmatrix.semantics.diff.classes import ChangeClass
from tests.support.pulls import FILMBOX, NAMES, pulled
from tests.support.specs import ROOT

SCHEMA = json.loads((ROOT / "generator" / "capmatrix" / "pages" / "guide" / "diff.schema.json").read_text("utf-8"))


def closed(node: Any) -> Any:
    """Return a schema that admits no key which it does not describe."""
    if isinstance(node, list):
        return [closed(item) for item in cast("list[Any]", node)]
    if not isinstance(node, dict):
        return node
    inner = {key: closed(value) for key, value in cast("dict[str, Any]", node).items()}
    return inner | ({"additionalProperties": False} if "properties" in inner and "type" in inner else {})


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("more", [[], ["--cross-check"]], ids=["", "cross-checked"])
def test_a_report_is_what_the_schema_says(name: str, more: list[str], tmp_path: Path) -> None:
    told = CliRunner().invoke(app, ["diff", str(FILMBOX), str(pulled(name, tmp_path)), "--format", "json", *more])
    Draft202012Validator.check_schema(SCHEMA)
    cast("Any", Draft202012Validator(closed(SCHEMA))).validate(json.loads(told.stdout))


def test_the_schema_knows_every_word() -> None:
    parts = SCHEMA["$defs"]
    assert SCHEMA["properties"]["version"] == {"const": VERSION}
    assert parts["change"]["properties"]["class"]["enum"] == [one.word for one in ChangeClass]
    assert parts["change"]["properties"]["severity"]["enum"] == [
        *dict.fromkeys(one.severity for one in sorted(ChangeClass, key=lambda one: one.rank))
    ]
    assert parts["finding"]["properties"]["code"]["enum"] == [str(code) for code in Code]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("short", "short"),
        ({"a": ["x", 1, None]}, {"a": ["x", 1, None]}),
        ({"a": ["data:," + "A" * 70_000 + "BB"]}, {"a": [{"$text": [["data:,", 1], ["A", 70_000], ["BB", 1]]}]}),
        ("A" * 70_000, {"$text": [["A", 70_000]]}),
        ("\n" * 40_000 + "x" * 40_000, {"$text": [["\n", 40_000], ["x", 40_000]]}),
        ("ab" * 40_000, {"$text": [["ab" * 40_000, 1]]}),
    ],
)
def test_a_large_text_is_written_in_pieces(value: object, written: object):
    assert in_pieces(value) == written
