"""The values at the limits of each kind, written out by hand: both sides, and nothing that is wrong for two reasons."""

from __future__ import annotations

import pytest

from capmatrix.ir.kinds import Anything, Choice, Duration, Flag, Integer, Media, Number, SimpleKind, Text
from capmatrix.ir.policy import Code
from capmatrix.semantics.payloads.boundary_values import invalid, neighbour, valid, warned

PNG = "data:image/png;base64,"


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Flag(), [True, False]),
        (Choice(values=("b", "a")), ["b", "a"]),
        (Choice(values=("b",), open=True), ["b", "something new"]),
        (Integer(values=(7, 3)), [7, 3, 7.0]),
        (Integer(minimum=1, maximum=9), [1, 2, 5, 8, 9, 1.0]),
        (Integer(minimum=4, maximum=4), [4, 4.0]),
        (Number(minimum=0.5, maximum=2), [0.5, 2, 1.25, 1, 2]),
        (Number(minimum=0, maximum=0.5, step=0.1), [0, 0.1, 0.3, 0.2, 0.4, 0.5, 0.0]),
        (Integer(minimum=9, maximum=30, step=8), [9, 17, 25, 9.0]),
        (Duration(form="plain", values=(5,)), ["5", 5, 5.0]),
        (Duration(form="numeric", values=(5,)), [5, "5", 5.0]),
        (Duration(form="suffixed", values=(5, 10)), ["5s", "10s"]),
        (Duration(form="number", minimum=1, maximum=2), [1, 2]),
        (Anything(), [1, "text", None, [], {"key": [True, None, 0.5]}]),
    ],
    ids=repr,
)
def test_valid_values_begin_with_the_simplest(kind: SimpleKind, values: list[object]) -> None:
    assert repr(list(valid(kind))) == repr(values)


@pytest.mark.parametrize(
    ("kind", "lengths"),
    [
        (Text(), {12, 0, 1, 299, 300}),
        (Text(min_length=2, max_length=5), {5, 2, 3, 4}),
        (Text(min_length=20), {20, 21, 299, 300}),
        (Text(max_length=0), {0}),
    ],
    ids=repr,
)
def test_texts_have_every_length_at_the_limits(kind: Text, lengths: set[int]) -> None:
    texts = [value for value in valid(kind) if isinstance(value, str)]
    assert {len(text) for text in texts} == lengths
    assert any(text.endswith("🛶") for text in texts) is (max(lengths) > 0), "one is longer in UTF-16"


NOT, RANGE, FORMAT, TYPE = Code.NOT_ALLOWED, Code.OUT_OF_RANGE, Code.BAD_FORMAT, Code.WRONG_TYPE


@pytest.mark.parametrize(
    ("kind", "code", "values"),
    [
        (Integer(minimum=1, maximum=9), RANGE, [0, -999, 10, 1009]),
        (Integer(maximum=9), RANGE, [10, 1009]),
        (Integer(), RANGE, []),
        (Integer(minimum=9, maximum=25, step=8), NOT, [10, 18]),
        (Integer(minimum=9, maximum=25, step=1), NOT, []),
        (
            Number(minimum=0.2, maximum=0.3, step=0.1),
            NOT,
            [0.25, 0.20000000000000004, 0.29999999999999993],
        ),
        (Integer(values=(2, 3)), NOT, [1, 4]),
        (Number(minimum=0, maximum=1), RANGE, [-5e-324, -1, 1.0000000000000002, 2]),
        (Choice(values=("sd", "4K")), NOT, ["sd\n", "sd ", "s", "sdx", "4K\n", "4K ", "4", "4Kx", "SD", "4k"]),
        (Choice(values=("a",), open=True), NOT, []),
        (Duration(form="number", minimum=5, maximum=10), RANGE, [4, 11, 1010]),
        (Duration(form="suffixed", minimum=5, maximum=10), RANGE, ["4s", "11s", "1010s"]),
        (Duration(form="plain", minimum=0, maximum=2), RANGE, ["3", 3, "1002", 1002]),
        (
            Duration(form="suffixed", minimum=5),
            FORMAT,
            ["5", 5, "05s", "5s\n", " 5s", "-5s", "5.0", "five", "", "٥", "５"],
        ),
        (Duration(form="number", minimum=5), FORMAT, ["5", "5s"]),
        (Duration(form="numeric", minimum=5), FORMAT, ["5s", "05", "5\n", " 5", "-5", "5.0", "five", "", "٥", "５"]),
        (Duration(form="plain", minimum=5), FORMAT, ["5s", "05", "5\n", " 5", "-5", "5.0", "five", "", "٥", "５"]),
        (Text(min_length=2), RANGE, ["a"]),
        (Flag(), TYPE, [0, 1, "true", "false", "", [], {}]),
        (Anything(), TYPE, []),
    ],
    ids=repr,
)
def test_invalid_values_lie_just_beyond_the_limits(kind: SimpleKind, code: Code, values: list[object]) -> None:
    found = [wrong.value for wrong in invalid(kind) if wrong.code is code]
    assert [value for value in found if "é" not in str(value) and "🛶" not in str(value)] == values


def test_a_data_url_is_counted_as_it_is_decoded() -> None:
    kind = Media(of="image", forms=("data",), max_bytes=4)
    assert f"{PNG}AAAAAA==" in valid(kind), "four bytes"
    assert [wrong.value for wrong in invalid(kind) if wrong.code is Code.TOO_LARGE] == [f"{PNG}AAAAAAA="]


@pytest.mark.parametrize(
    ("forms", "right", "wrong"),
    [
        (("url",), "https://media.example.com/one.mp4", "data:video/mp4;base64,AAAA"),
        (("data",), "data:video/mp4;base64,AAAA", "https://media.example.com/one.png"),
        (("library",), "asset-1", "https://media.example.com/a b"),
    ],
)
def test_media_is_given_in_each_form_that_is_accepted(forms, right: str, wrong: str) -> None:
    kind = Media(of="video", forms=forms)
    assert right in valid(kind)
    assert (wrong, FORMAT) in [(found.value, found.code) for found in invalid(kind)]


def test_a_data_url_of_another_family_is_wrong_and_one_without_a_type_is_warned_of() -> None:
    kind = Media(of="video", forms=("data",))
    found = [wrong.value for wrong in invalid(kind)]
    assert all(text in found for text in ("data:image/png;base64,AAAA", "data:video/mp4;base64,AAAAA"))
    assert [*warned(kind)] == ["data:;charset=utf-8;base64,AAAA", "data:application/octet-stream;base64,AAAA"]
    assert [*warned(Media(of="video", forms=("url",)))] == []


@pytest.mark.parametrize(("value", "near"), [("hd", "HD"), ("4K", "4k"), ("16:9", "16:9x"), ("", "x")])
def test_a_neighbour_is_another_text(value: str, near: str) -> None:
    assert neighbour(value) == near
