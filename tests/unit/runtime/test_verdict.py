"""Findings as a caller reads them."""

from __future__ import annotations

import pytest
from nanogpt_video._runtime.client.errors import ValidationError
from nanogpt_video._runtime.verdict import Finding, Verdict, place, table

FOUND = (
    Finding("not_allowed", "duration", '"7" is not one of "5", "10"', "5"),
    Finding("not_allowed", "aspect_ratio", '"4:3" is not one of "16:9", "9:16", "1:1"'),
)


def test_a_wrong_request_reads_like_a_table():
    error = ValidationError(model="kling-v25-turbo-pro", findings=FOUND, verdict=Verdict(errors=FOUND))
    assert str(error).splitlines() == [
        "2 problems in a request for kling-v25-turbo-pro, nothing was sent",
        '  duration      "7" is not one of "5", "10"                did you mean "5"?',
        '  aspect_ratio  "4:3" is not one of "16:9", "9:16", "1:1"',
    ]


def test_one_problem_is_one():
    assert str(ValidationError(model="m", findings=FOUND[:1], verdict=Verdict(errors=FOUND[:1]))).startswith(
        "1 problem in"
    )


def test_a_name_is_no_value_and_a_sentence_no_question():
    assert table([Finding("unknown_field", "promt", "is not known", "prompt")]) == [
        "  promt  is not known  did you mean prompt?"
    ]
    assert table([Finding("x", "", "is wrong", "use another one")]) == ["  (request)  is wrong  use another one"]


def test_a_model_is_a_value_though_its_message_does_not_quote_it():
    assert table([Finding("deprecated_model", "model", "old is deprecated", "new")]) == [
        '  model  old is deprecated  did you mean "new"?'
    ]


def test_a_hint_is_not_asked_where_the_message_names_it():
    assert table([Finding("missing_one_of", "a", "one of a or b is required", "a")]) == [
        "  a  one of a or b is required"
    ]


def test_what_is_wider_than_the_terminal_goes_on_below_its_message():
    (line,) = table(FOUND[:1])
    assert table(FOUND[:1], width=len(line)) == [line]
    assert table(FOUND[:1], width=len(line) - 1) == [
        '  duration  "7" is not one of "5", "10"',
        '            did you mean "5"?',
    ]
    words = table([Finding("x", "field", "word " * 30, None)], width=60)
    assert all(len(line) <= 60 for line in words)
    assert " ".join(line.removeprefix("  field").strip() for line in words) == ("word " * 30).strip()


def test_a_terminal_of_no_width_still_gets_words():
    assert table([Finding("x", "f" * 50, "some words", None)], width=1) == [f"  {'f' * 50}  some words"]


def test_nothing_makes_a_line_endless():
    (line,) = table([Finding("x", "f" * 9999, "m" * 9999, "h" * 9999)])
    assert len(line) < 1500


@pytest.mark.parametrize(
    ("path", "steps", "value"),
    [
        ("", (), {"a": [{"b": 1}], "a.b": 2, "c": {"": {"x": 3}, "d": [[4]]}}),
        ("a[0].b", ("a", 0, "b"), 1),
        ("a.b", ("a.b",), 2),
        ("c.", ("c", ""), {"x": 3}),
        ("c..x", ("c", "", "x"), 3),
        ("c.d[0][0]", ("c", "d", 0, 0), 4),
        ("c.no", ("c", "no"), {"": {"x": 3}, "d": [[4]]}),
        ("c.no.more", ("c", "no.more"), {"": {"x": 3}, "d": [[4]]}),
    ],
)
def test_a_path_leads_to_its_steps_and_the_value_there(path: str, steps: tuple[str | int, ...], value: object):
    payload = {"a": [{"b": 1}], "a.b": 2, "c": {"": {"x": 3}, "d": [[4]]}}
    assert place(payload, path) == (steps, value)
