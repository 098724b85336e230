"""The boundary cases as data files of the package: one JSON object a line, for whoever tests in whatever language."""

from __future__ import annotations

import json
import math
import re
from functools import cache
from typing import TYPE_CHECKING, cast

from capmatrix.semantics.boundary import cases_of, nameless_cases
from capmatrix.semantics.construct import is_heavy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.ir.catalog import Catalog
    from capmatrix.semantics.boundary import Case
    from capmatrix.tree import Tree

FOLDER = "data/boundaries"


def render(catalog: Catalog) -> Tree:
    """Return one file for each model, and one of payloads that name none; what JSON cannot hold (NaN) is not in them."""
    models = {
        f"{FOLDER}/models/{model.names.module}.jsonl": _lines(cases_of(catalog, model)) for model in catalog.models
    }
    return {f"{FOLDER}/nameless.jsonl": _lines(nameless_cases(catalog)), **models}


def _lines(cases: Iterable[Case]) -> str:
    return "".join(f"{_line(case)}\n" for case in cases if _is_json(case.payload))


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
