"""The boundary cases as a data file of the package: one JSON object a line, for whoever tests in whatever language."""

from __future__ import annotations

import json
import math
import re
from functools import cache
from typing import TYPE_CHECKING, cast

from capmatrix.semantics.boundary import cases
from capmatrix.semantics.construct import is_heavy

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.semantics.boundary import Case
    from capmatrix.tree import Tree

PATH = "data/boundaries.jsonl"


def render(catalog: Catalog) -> Tree:
    """Return the file; cases that JSON cannot hold (NaN, infinities) are not in it."""
    return {PATH: "".join(f"{_line(case)}\n" for case in cases(catalog) if _is_json(case.payload))}


def _line(case: Case) -> str:
    row = {
        "model": case.model,
        "payload": {name: _short(value) for name, value in case.payload.items()},
        "valid": case.valid,
        "code": case.code,
        "field": case.field,
        "constraint": case.constraint,
    }
    return json.dumps(row, ensure_ascii=True, allow_nan=False)


def _short(value: object) -> object:
    """Return a large text as pieces and how often each is repeated: `{"$text": [["data:,", 1], ["AAAA", 5000]]}`."""
    return {"$text": _pieces(cast("str", value))} if is_heavy(value) else value


@cache  # the same few texts come again and again, and are large
def _pieces(text: str) -> list[tuple[str, int]]:
    piece = text[len(text) // 2 :][:4]
    run = re.search(f"(?:{re.escape(piece)}){{1000,}}", text)
    assert run, "large texts are built of one piece repeated"
    pieces = [(text[: run.start()], 1), (piece, len(run[0]) // len(piece)), (text[run.end() :], 1)]
    return [(part, times) for part, times in pieces if part]


def _is_json(value: object) -> bool:
    match value:
        case float():
            return math.isfinite(value)
        case list():
            return all(_is_json(item) for item in cast("list[object]", value))
        case dict():
            return all(_is_json(item) for item in cast("dict[str, object]", value).values())
        case _:
            return True
