"""The nearest valid value, and which of two values is nearer; each known by hand."""

from __future__ import annotations

import pytest

from capmatrix.ir.kinds import Anything, Choice, Duration, Flag, Integer, Media, Number, SimpleKind, Text
from capmatrix.semantics.advice.nearest import by_distance, distance, nearest_values

RATIOS = Choice(values=("1:1", "16:9", "9:16"))
SIZES = Choice(values=("480p", "720p", "1080p"))


@pytest.mark.parametrize(
    ("kind", "value", "nearest"),
    [
        (Text(max_length=3), "abcdef", "abc"),
        (Text(min_length=3), "a", "a.."),
        (Text(), 5, "5"),
        (Integer(minimum=1, maximum=9), 12, 9),
        (Integer(minimum=1, maximum=9), "4", 4),
        (Integer(minimum=1, maximum=9), 3.6, 4),
        (Integer(values=(2, 8)), 6, 8),
        (Integer(minimum=1, maximum=9), True, 1),
        (Number(minimum=0, maximum=1), 1.5, 1),
        (Number(minimum=0, maximum=1), "0.25", 0.25),
        (Flag(), "true", True),
        (Flag(), "off", False),
        (Flag(), 1, True),
        (SIZES, "720P", "720p"),
        (SIZES, " 720p ", "720p"),
        (SIZES, "700p", "720p"),
        (RATIOS, "16:10", "16:9"),
        (Duration(form="suffixed", values=(5, 10)), 5, "5s"),
        (Duration(form="suffixed", minimum=4, maximum=8), "12", "8s"),
        (Duration(form="plain", values=(5, 10)), "9s", "10"),
        (Duration(form="number", minimum=4), "5s", 5),
        (Duration(form="number", minimum=0), -3, 0),
        (Media(of="image", forms=("url",)), "http://a.example/b.png", "https://a.example/b.png"),
        (Media(of="image", forms=("url",)), " https://a.example/b.png\n", "https://a.example/b.png"),
        (Anything(), [1, 2], [1, 2]),
    ],
)
def test_the_nearest_value_is_what_was_probably_meant(kind: SimpleKind, value: object, nearest: object) -> None:
    found = nearest_values(kind, value)[0]
    assert (type(found), found) == (type(nearest), nearest)


@pytest.mark.parametrize(
    ("left", "right"),
    [(1, 1.0), ("a", "a"), ([1, {"a": None}], [1, {"a": None}]), (None, None)],
)
def test_equal_values_have_no_distance(left: object, right: object) -> None:
    assert distance(left, right) == 0


@pytest.mark.parametrize(
    ("value", "nearer", "farther"),
    [
        (5, "5", 6),
        (5, 6, 9),
        ("5", "5s", "10s"),
        ("16:9", "16:10", "9:16"),
        ("paper boat", "paper goat", "iron ship"),
        ("true", True, False),
        ({"a": 1, "b": 2}, {"a": 1, "b": 3}, {"a": 1}),
        ({"a": 1}, {}, 1),
        ([1, 2, 3], [1, 2], [3, 4, 5, 6, 7, 8]),
        (None, None, 0),
    ],
)
def test_what_is_alike_is_nearer(value: object, nearer: object, farther: object) -> None:
    assert distance(value, nearer) < distance(value, farther) <= 1
    assert distance(value, nearer) == distance(nearer, value)


def test_values_come_in_order_without_repeats_and_ties_keep_theirs() -> None:
    assert by_distance(5, [9, "5", 6, 9, 5, True, "z", "y"]) == [5, "5", 6, 9, True, "z", "y"]
    assert by_distance(5, [True, 1]) == [1, True], "which Python takes for equal"
