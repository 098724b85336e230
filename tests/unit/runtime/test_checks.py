"""The judgement of one value: message and hint, where a generated validator saw that it is not plainly right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from nanogpt_video._runtime import checks as c
from nanogpt_video._runtime.verdict import Findings

Judge = Callable[[Findings, str, object], None]
PLAIN = partial(c.duration, form="plain", allowed=(5, 10))
SPAN = partial(c.duration, form="suffixed", low=5, high=30)
NUMBER = partial(c.duration, form="number", low=2, high=12)
TENTHS = partial(c.number, low=0, high=1.25, step=0.1)
EIGHTS = partial(c.integer, low=9, high=121, step=8)
OPEN = partial(c.duration, form="plain")


def judged(judge: Judge, value: object) -> list[tuple[str, str, str | None]]:
    found = Findings()
    judge(found, "field", value)
    return [(one.code, one.message, one.hint) for one in found]


@pytest.mark.parametrize(
    ("judge", "value"),
    [
        (c.integer, 5.0),
        (partial(c.integer, low=1, high=5), 5.0),
        (c.number, 2**1024 - 2**970 - 1),
        (partial(c.text, low=1, high=2), "ab"),
        (TENTHS, 0.3),
        (TENTHS, 0.7),
        (partial(c.number, step=0.01), 2.0**70),
        (EIGHTS, 81.0),
        (PLAIN, 5),
        (PLAIN, 5.0),
        (SPAN, "5s"),
        (NUMBER, 2),
        (OPEN, "3600"),
        (partial(c.media, of="image", forms=("url",)), "HTTPS://a.example/b"),
        (partial(c.media, of="image", forms=("data",), max_bytes=3), "data:image/png;base64,AAAA"),
        (partial(c.media, of="image", forms=("library",)), "asset-1"),
        (partial(c.items, low=1, high=2), [1]),
    ],
)
def test_a_value_that_is_right_after_all_is_let_be(judge: Judge, value: object) -> None:
    assert judged(judge, value) == []


@pytest.mark.parametrize("value", [float("nan"), [1, float("inf")], {"a": {"b": float("-inf")}}, {1: 2}, [()]], ids=str)
def test_what_json_lacks_is_found_inside_anything(value: object) -> None:
    assert [code for code, _, _ in judged(c.anything, value)] == ["wrong_type"]


@pytest.mark.parametrize(
    ("judge", "value", "finding"),
    [
        (c.text, 5, ("wrong_type", "5 is not a string", None)),
        (partial(c.text, low=1, high=2), "abc", ("out_of_range", "has 3 characters, not between 1 and 2", None)),
        (partial(c.text, low=1), "", ("out_of_range", "has 0 characters, not at least 1", None)),
        (c.integer, True, ("wrong_type", "true is not a whole number", None)),
        (c.integer, 1.5, ("wrong_type", "1.5 is not a whole number", None)),
        (TENTHS, 0.1 + 0.2, ("not_allowed", "0.30000000000000004 is not 0 and a whole number of steps of 0.1", "0.3")),
        (TENTHS, 0.38, ("not_allowed", "0.38 is not 0 and a whole number of steps of 0.1", "0.4")),
        (TENTHS, 1.26, ("out_of_range", "1.26 is not between 0 and 1.25", "1.2")),
        (TENTHS, 1.25, ("not_allowed", "1.25 is not 0 and a whole number of steps of 0.1", "1.2")),
        (
            partial(c.number, step=0.3),
            -0.5,
            ("not_allowed", "-0.5 is not 0 and a whole number of steps of 0.3", "-0.6"),
        ),
        (EIGHTS, 80, ("not_allowed", "80 is not 9 and a whole number of steps of 8", "81")),
        (EIGHTS, 1, ("out_of_range", "1 is not between 9 and 121", "9")),
        (partial(c.integer, allowed=(65, 97)), 90, ("not_allowed", "90 is not one of 65, 97", "97")),
        (partial(c.integer, high=5), 9, ("out_of_range", "9 is not at most 5", "5")),
        (partial(c.number, low=0.5, high=2), 0.1, ("out_of_range", "0.1 is not between 0.5 and 2", "0.5")),
        (c.number, float("nan"), ("wrong_type", "NaN is not a number", None)),
        (c.flag, 1, ("wrong_type", "1 is not true or false", None)),
        (partial(c.choice, allowed=("a", "b")), 1, ("wrong_type", '1 is not a string, one of "a", "b"', None)),
        (
            partial(c.choice, allowed=("720p",)),
            " 720P",
            ("not_allowed", '" 720P" is not the fixed value "720p"', "720p"),
        ),
        (PLAIN, "7", ("not_allowed", '"7" is not one of "5", "10"', "5")),
        (PLAIN, "5s", ("bad_format", '"5s" is not written as "5"', "5")),
        (PLAIN, "soon", ("not_allowed", '"soon" is not one of "5", "10"', None)),
        (PLAIN, None, ("wrong_type", 'null is not a duration such as "5"', None)),
        (SPAN, "31s", ("out_of_range", '"31s" is not between "5s" and "30s"', "30s")),
        (SPAN, "7", ("bad_format", '"7" is not written as "7s"', "7s")),
        (SPAN, 40, ("bad_format", '40 is not written as "30s"', "30s")),
        (SPAN, "soon", ("bad_format", '"soon" is not whole seconds written as "5s"', None)),
        (SPAN, "9" * 400 + "s", ("out_of_range", f'"{"9" * 60}…" is not between "5s" and "30s"', "30s")),
        (NUMBER, "8", ("bad_format", '"8" is not written as 8', "8")),
        (NUMBER, "soon", ("wrong_type", '"soon" is not a duration such as 2', None)),
        (OPEN, "-1", ("bad_format", '"-1" is not whole seconds written as "5"', None)),
        (
            partial(c.media, of="image", forms=("url", "library")),
            5,
            ("wrong_type", "5 is not a string: an https URL or a library id", None),
        ),
        (
            partial(c.media, of="image", forms=("url",)),
            "http://a.example",
            ("bad_format", '"http://a.example" is not an https URL', "https://a.example"),
        ),
        (
            partial(c.media, of="image", forms=("url",)),
            "data:image/png;base64,AAAA",
            ("bad_format", '"data:image/png;base64,…" is not an https URL', None),
        ),
        (
            partial(c.media, of="image", forms=("data",), max_bytes=2),
            "data:image/png;base64,AAAA",
            ("too_large", "holds 3 bytes once decoded, more than 2", None),
        ),
        (
            partial(c.media, of="image", forms=("data",)),
            "data:video/mp4;base64,AAAA",
            ("bad_format", "holds video/mp4, but the field takes image data", None),
        ),
        (
            partial(c.media, of="audio", forms=("data",)),
            "data:;base64,AAAA",
            ("unlabelled_media", "does not say what it holds; begin it with a media type: data:audio/…", None),
        ),
        (c.number, 10**4000, ("wrong_type", "a huge number is not a number that readers of JSON keep finite", None)),
        (
            c.integer,
            2**1024 - 2**970,
            ("wrong_type", "a huge number is not a whole number that readers of JSON keep finite", None),
        ),
        (
            c.text,
            "half \ud83d",
            (
                "wrong_type",
                '"half \\ud83d" is not a text that UTF-8 can encode: it holds half of a surrogate pair',
                None,
            ),
        ),
        (partial(c.items, low=1, high=2), [1, 2, 3], ("out_of_range", "has 3 items, not between 1 and 2", None)),
        (partial(c.items, low=1, high=None), [], ("out_of_range", "has 0 items, not at least 1", None)),
    ],
)
def test_a_wrong_value_is_told_with_what_would_be_right(
    judge: Judge, value: object, finding: tuple[str, str, str | None]
) -> None:
    assert judged(judge, value) == [finding]


def test_fields_that_exclude_each_other_are_told_at_the_later_ones() -> None:
    found = Findings()
    c.excluding(found, "x.", (("a", True), ("b", False), ("c", True)), "At most one of a, b and c may be given")
    assert [(one.code, one.field, one.message) for one in found] == [
        ("conflict", "x.c", "At most one of a, b and c may be given")
    ]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (1, 1.0, True),
        (1, True, False),
        ([1, {"a": 2}], [1.0, {"a": 2}], True),
        ([1], [1, 2], False),
        ({"a": 1}, {"b": 1}, False),
        ({"a": [True]}, {"a": [1]}, False),
    ],
)
def test_two_spellings_are_compared_as_json_is(left: object, right: object, same: bool) -> None:
    found = Findings()
    c.differing(found, "", (("a", left), ("b", right)))
    assert [one.field for one in found] == ([] if same else ["b"])


@pytest.mark.parametrize(
    ("value", "inside"), [("7", True), (9, False), ("9s", False), (True, True), ("soon", True), (None, True)]
)
def test_only_numbers_and_seconds_lie_outside_a_range(value: object, inside: bool) -> None:
    assert c.within(value, 5, 8) is inside
