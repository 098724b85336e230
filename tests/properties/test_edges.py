"""Values that readers of JSON differ on, and those that only a Python caller can give: decided once, for every form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from capmatrix.semantics.verdict.interpret import interpret
from tests.differential.edges import EDGES
from tests.differential.matrix import Matrix, unexplained
from tests.support.specs import CASES, catalog_of

CATALOG = catalog_of(CASES / "easel" / "spec")

Decided = dict[str, set[str]]

TEXTS = {"empty text", "line feed", "suffixed, line feed", "line separator", "NUL", "half a character"}
DIGITS = {"Arabic digit", "fullwidth digit", "Arabic digit, suffixed"}
LONG = {"5000 digits", "5000 digits, suffixed"}
CALLERS = {"text of another type", "member of an enumeration"}
STRINGS = TEXTS | DIGITS | LONG | CALLERS
HALF = {"half a character"}
LARGE = {"1e308", "2**53 + 1", "2**64", "2.0**64"}
WHOLE = {"1.0", "5.0", "minus zero", "-2**64", "number of another type", *LARGE}


def at(model: str, field: str, **more: object) -> Callable[[object], dict[str, Any]]:
    return lambda value: {"engine": model, "subject": "a heron", **more, field: value}


def in_a_frame(value: object) -> dict[str, Any]:
    return {"engine": "flip.book", "storyboard": [{"subject": "a heron", "hold": value}], "hold": 4}


# What is not listed is `wrong_type`; so is `10**400`, which readers with numbers of 64 bits take for infinity.
# A field that takes no null is told apart from one that is absent: null is refused.
DECISIONS: dict[str, tuple[Callable[[object], dict[str, Any]], str, Decided]] = {
    "text of 0 to 40": (at("inkwell-1", "label"), "label", {"valid": STRINGS - LONG - HALF, "out_of_range": LONG}),
    "choice": (at("inkwell-1", "paper"), "paper", {"not_allowed": STRINGS}),
    "set of 1, 2, 4, 8": (at("inkwell-1", "strokes"), "strokes", {"valid": {"1.0"}, "not_allowed": WHOLE - {"1.0"}}),
    "whole number from 64": (
        at("inkwell-1", "side"),
        "side",
        {"valid": LARGE, "out_of_range": WHOLE - LARGE},
    ),
    "number from 0.5 to 1": (
        at("studio/oil-2.5", "pressure", sketch="https://easel.example/heron.png"),
        "pressure",
        {"valid": {"1.0"}, "out_of_range": {"smallest", *WHOLE} - {"1.0"}},
    ),
    "flag": (at("inkwell-1", "fine"), "fine", {"valid": {"true", "false"}}),
    "seconds in a number, 2 to 12": (
        at("flip.book", "hold"),
        "hold",
        {
            "valid": {"5.0", "number of another type"},
            "out_of_range": WHOLE - {"5.0", "number of another type"},
            "bad_format": CALLERS | LONG,
        },
    ),
    "seconds in a text, with an s, 30 to 60": (
        at("studio/oil-2.5", "dry"),
        "dry",
        {
            "bad_format": (STRINGS | WHOLE) - {"5000 digits, suffixed"},
            "out_of_range": {"5000 digits, suffixed"},
        },
    ),
    "seconds in a text or a number, 1, 2 or 3": (
        in_a_frame,
        "storyboard[0].hold",
        {
            "valid": {"1.0"},
            "not_allowed": (STRINGS | WHOLE) - {"1.0", "5000 digits, suffixed"},
            "bad_format": {"5000 digits, suffixed"},
        },
    ),
    "picture": (at("inkwell-1", "sketch"), "sketch", {"bad_format": STRINGS}),
    "whole number from 0, or a word": (
        at("inkwell-1", "seed"),
        "seed",
        {"valid": WHOLE - {"-2**64"}, "out_of_range": {"-2**64"}, "not_allowed": STRINGS},
    ),
    "anything": (
        at("flip.book", "extra"),
        "extra",
        {"valid": {"null", "true", "false", "smallest", "100 deep", "list", "object", *STRINGS - HALF, *WHOLE}},
    ),
}

CASES_ = [pytest.param(*decision, id=name) for name, decision in DECISIONS.items()]


@pytest.mark.slow
@pytest.mark.parametrize(("payload_of", "path", "decided"), CASES_)
def test_an_edge_value_is_decided_once_and_every_form_says_so(
    easel_matrix: Matrix, payload_of: Callable[[object], dict[str, Any]], path: str, decided: Decided
) -> None:
    payloads = {name: payload_of(value) for name, value in EDGES.items()}
    said: dict[str, str] = {}
    for name, payload in payloads.items():
        codes = {str(one.code) for one in interpret(CATALOG, payload) if one.refuses and one.path == path}
        said[name] = ", ".join(sorted(codes)) or "valid"
    expected = dict.fromkeys(EDGES, "wrong_type") | {name: code for code, names in decided.items() for name in names}
    assert said == expected
    table = easel_matrix.judge(payloads.values())
    assert unexplained(table) == []
    assert all(row.judged for row in table.values())
