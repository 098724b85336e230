"""One value against one kind: the fault by hand for each edge and each spelling."""

from __future__ import annotations

import math

import pytest

from capmatrix.ir.json_values import is_number
from capmatrix.ir.kinds import Anything, Choice, Duration, Flag, Integer, Media, Number, SimpleKind, Text
from capmatrix.semantics.verdict.values import fault, seconds, whole_number

PLAIN, SUFFIXED, NUMBER = (Duration(form=form, minimum=4, maximum=8) for form in ("plain", "suffixed", "number"))
LISTED = Duration(form="plain", values=(5, 10))
DATA = "data:image/png;base64,"
ANY, SMALL = Media(of="image", forms=("url", "data")), Media(of="image", forms=("data",), max_bytes=3)
LIBRARY = Media(of="image", forms=("library",))

FAULTS: list[tuple[SimpleKind, dict[str, list[object]]]] = [
    (Text(), {"": ["", "a", "é"], "wrong_type type": [1, True, None, ["a"], "\ud800"]}),
    (Text(min_length=2, max_length=3), {"": ["ab", "abc", "🛶🛶🛶"], "out_of_range length": ["a", "abcd", "🛶"]}),
    (
        Integer(minimum=1, maximum=3),
        {
            "": [1, 3, 2.0],
            "out_of_range range": [0, 4, -1.0],
            "wrong_type type": [1.5, "2", True, math.nan, math.inf, None],
        },
    ),
    (Integer(values=(2, 4)), {"": [2, 4.0], "not_allowed values": [3, 0]}),
    (
        Number(minimum=0, maximum=1),
        {
            "": [0, 1, 0.5, -0.0],
            "out_of_range range": [-1e-9, 1.0000001, 10**300],
            "wrong_type type": ["1", True, math.nan],
        },
    ),
    (Flag(), {"": [True, False], "wrong_type type": [0, 1, "true", None]}),
    (Choice(values=("a", "b")), {"": ["a"], "not_allowed values": ["A", "a ", ""], "wrong_type type": [1, ["a"]]}),
    (Choice(values=("a",), open=True), {"": ["a", "z", ""], "wrong_type type": [1]}),
    (
        PLAIN,
        {
            "": ["4", 8, 5.0],
            "out_of_range range": ["3", 9, "99999999999999999999", -1],
            "bad_format format": ["5s", "05", "5.0", " 5", "5\n", "-5", "five", ""],
            "wrong_type type": [5.5, True, ["5"], None],
        },
    ),
    (
        SUFFIXED,
        {
            "": ["4s", "8s"],
            "out_of_range range": ["3s", "9s"],
            "bad_format format": ["5", 5, "5S", "05s", "5 s", "s", ""],
            "wrong_type type": [5.5, True, None],
        },
    ),
    (
        NUMBER,
        {
            "": [4, 8.0],
            "out_of_range range": [3, -5],
            "bad_format format": ["5", "5s"],
            "wrong_type type": ["five", 5.5],
        },
    ),
    (LISTED, {"": ["5", 10], "not_allowed values": ["6", 6, "five", "05"], "bad_format format": ["5s"]}),
    (
        ANY,
        {
            "": ["https://a", "HTTPS://a/b?c#d", f"{DATA}AAAA", "data:image/png;name=x;base64,AA=="],
            "bad_format format": ["", "http://a", "https://", "https:///a", "https://a b", "https://a\n", DATA, "id-1"],
            "wrong_type type": [1, None, ["https://a"]],
        },
    ),
    (
        SMALL,
        {"": [f"{DATA}AAAA", f"{DATA}AA=="], "too_large size": [f"{DATA}AAAAAA=="], "bad_format format": ["https://a"]},
    ),
    (LIBRARY, {"": ["id-1", "https://a", "é"], "bad_format format": ["", "a b", "a\t"]}),
    (Anything(), {"": [None, 1, {"a": [True]}], "wrong_type type": [math.nan, {1: 2}, b""]}),
]


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [(kind, value, name) for kind, table in FAULTS for name, values in table.items() for value in values],
    ids=lambda value: repr(value)[:60],
)
def test_a_value_has_the_fault_of_the_table(kind: SimpleKind, value: object, expected: str) -> None:
    found = fault(kind, value)
    assert ("" if found is None else f"{found.code} {found.aspect}") == expected


@pytest.mark.parametrize(
    ("value", "number", "whole"),
    [
        (5, True, 5),
        (5.0, True, 5),
        (-0.0, True, 0),
        (5.5, True, None),
        (1e300, True, int(1e300)),
        (10**400, False, None),
        (2**1024 - 2**970 - 1, True, 2**1024 - 2**970 - 1),
        (2**1024 - 2**970, False, None),
        (True, False, None),
        (math.nan, False, None),
        (math.inf, False, None),
        ("5", False, None),
    ],
)
def test_numbers_are_those_of_json(value: object, number: bool, whole: int | None) -> None:
    assert is_number(value) is number
    assert whole_number(value) == whole


@pytest.mark.parametrize(
    ("value", "plain", "suffixed", "number"),
    [
        ("5", 5, None, None),
        (5, 5, None, 5),
        (5.0, 5, None, 5),
        ("5s", None, 5, None),
        ("0", 0, None, None),
        ("05", None, None, None),
        ("9" * 5000, int("9" * 4000) * 10**1000 + int("9" * 1000), None, None),
        (True, None, None, None),
        (None, None, None, None),
    ],
    ids=lambda value: repr(value)[:20] if not isinstance(value, int) or value < 10 else "many",
)
def test_seconds_are_read_in_the_form_of_the_kind(value: object, plain, suffixed, number) -> None:
    assert [seconds(kind, value) for kind in (PLAIN, SUFFIXED, NUMBER)] == [plain, suffixed, number]
