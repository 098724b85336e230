"""Text of JSON files: the same value, one way to write it, no line longer than it need be."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capmatrix.runtime import service
from capmatrix.targets.jsontext import WIDTH, difference, text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=30) | st.dictionaries(st.text(), inner, max_size=12),
)


@pytest.mark.slow
@given(VALUES)
def test_text_is_the_value_in_ascii_ending_in_one_line_feed(value: Any) -> None:
    written = text(value)
    assert repr(json.loads(written)) == repr(value)
    assert written.isascii()
    assert written.endswith("\n")
    assert not written.endswith("\n\n")


@given(VALUES, VALUES, st.data())
def test_a_difference_is_put_together_to_the_letter(value: Any, base: Any, data: st.DataObject) -> None:
    edited = data.draw(st.sampled_from([value, {"a": value, "b": base}, [base, value, [base]]]))
    for one, other in ((value, base), (edited, {"a": base, "b": base}), ([value], [base, value])):
        assert json.dumps(service._restored(difference(one, other), other)) == json.dumps(one)


@pytest.mark.parametrize(
    ("value", "base", "written"),
    [
        ({"a": 1, "b": 2}, {"a": 1, "b": 3}, {"a": "=", "b": 2}),
        ({"a": 1}, {"a": 1.0}, {"a": 1}),
        ({"a": True}, {"a": 1}, {"a": True}),
        ({"b": 1, "a": 1}, {"a": 1, "b": 1}, {"b": "=", "a": "="}),
        ([{"n": 1}, {"n": 3}], [{"n": 0}, {"n": 1}], ["=1", {"n": 3}]),
        ({"a": "=", "b": ["=1"]}, {}, {"a": "==", "b": ["==1"]}),
    ],
)
def test_a_difference_names_what_is_the_same(value: Any, base: Any, written: Any) -> None:
    assert json.dumps(difference(value, base)) == json.dumps(written)
    assert json.dumps(service._restored(written, base)) == json.dumps(value)


def test_what_is_short_shares_a_line_and_what_is_long_does_not() -> None:
    assert text({"a": [1, 2], "b": {}}) == '{"a": [1, 2], "b": {}}\n'
    lines = text(
        {"numbers": list(range(200)), "words": {"w" * 40 + str(index): "x" for index in range(5)}}
    ).splitlines()
    assert max(map(len, lines)) <= WIDTH
    assert lines[0] == "{"


@pytest.mark.parametrize("value", [(1,), {1}, b"a", [object()]])
def test_what_json_cannot_say_is_our_mistake(value: object) -> None:
    with pytest.raises(AssertionError, match="no JSON value"):
        text(value)


def test_numbers_that_json_lacks_are_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        text(float("nan"))
