"""Findings as a caller reads them."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from nanogpt_video._runtime.client.errors import ValidationError
from nanogpt_video._runtime.verdict import Finding, Findings, Verdict, place, renamed, table

FOUND = (
    Finding("not_allowed", "duration", '"7" is not one of "5", "10"', "5"),
    Finding("not_allowed", "aspect_ratio", '"4:3" is not one of "16:9", "9:16", "1:1"'),
)


def late(value: object, words: Callable[[], tuple[str, str | None]]) -> Finding:
    """Return a finding about a value whose texts are made when they are read."""
    found = Findings()
    found.late("not_allowed", "duration", value, words)
    return found[0]


def words() -> tuple[str, str | None]:
    return FOUND[0].message, FOUND[0].hint


class Counted:
    """Words that count how often they are made."""

    def __init__(self) -> None:
        """Begin with none."""
        self.times = 0

    def __call__(self) -> tuple[str, str | None]:
        """Make them."""
        self.times += 1
        return words()


def test_a_text_is_made_once_when_it_is_read():
    made = Counted()
    finding = late("7", made)
    assert (finding.code, finding.field, made.times) == ("not_allowed", "duration", 0)
    (moved,) = renamed(Verdict(errors=(finding,)), {"duration": "seconds"}).errors
    assert (moved.field, made.times) == ("seconds", 0)
    assert (finding.hint, finding.message, moved.hint) == ("5", FOUND[0].message, "5")
    assert made.times == 1


class Changing(int):
    """A number of a caller's own type, which is printed in a way that changes."""

    shown = "7"

    def __str__(self) -> str:
        """Return the present text."""
        return self.shown


@pytest.mark.parametrize(
    "value", [["7"], {"a": "7"}, ("7",), b"7", "7" * 10_000, Changing(7)], ids=lambda v: type(v).__name__
)
def test_of_what_may_change_or_is_large_the_text_is_made_at_once(value: object):
    made = Counted()
    assert late(value, made) == FOUND[0]
    assert made.times == 1
    made.times = 0
    late(value, made)
    assert made.times == 1


def test_a_finding_is_the_same_read_or_unread():
    assert late("7", words) == FOUND[0]
    assert FOUND[0] == late("7", words)
    assert hash(late("7", words)) == hash(FOUND[0])
    assert repr(late("7", words)) == repr(FOUND[0])
    assert late("7", words).as_dict() == FOUND[0].as_dict()
    assert dataclasses.asdict(late("7", words)) == dataclasses.asdict(FOUND[0])
    assert dataclasses.replace(late("7", words), hint=None) == dataclasses.replace(FOUND[0], hint=None)
    for number in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.dumps(late("7", words), number) == pickle.dumps(FOUND[0], number)
    for made in (copy.copy(late("7", words)), copy.deepcopy(late("7", words)), pickle.loads(pickle.dumps(FOUND[0]))):
        assert made == FOUND[0]
    match late("7", words):
        case Finding(code, field, message, hint):
            assert (code, field, message, hint) == dataclasses.astuple(FOUND[0])


@pytest.mark.parametrize("name", ["message", "hint", "code"])
def test_an_unread_finding_cannot_be_changed(name: str):
    finding = late("7", words)
    for change in (lambda: setattr(finding, name, "x"), lambda: delattr(finding, name)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            change()
    assert finding == FOUND[0]


def test_an_unread_finding_has_no_other_attributes():
    with pytest.raises(AttributeError, match="'Finding' object has no attribute 'mesage'"):
        _ = getattr(late("7", words), "mesage")  # noqa: B009
    assert not hasattr(Finding.__new__(Finding), "message")


def test_threads_read_the_same_texts():
    finding, ready = late("7", words), threading.Barrier(8)

    def read(number: int) -> tuple[str, str | None]:
        ready.wait()
        hint, message = (finding.hint, finding.message) if number % 2 else reversed((finding.message, finding.hint))
        return str(message), hint

    with ThreadPoolExecutor(8) as pool:
        assert {*pool.map(read, range(8))} == {words()}


def test_an_error_makes_its_text_when_it_is_read():
    made = Counted()

    def error() -> ValidationError:
        findings = (late("7", made), FOUND[1])
        return ValidationError(model="m", findings=findings, verdict=Verdict(errors=findings))

    unread = error()
    assert made.times == 0
    text = "\n".join(["2 problems in a request for m, nothing was sent", *table(FOUND)])
    assert str(unread) == text
    assert unread.args == error().args == (text,)
    assert repr(error()) == f"ValidationError({text!r})"
    for again in (pickle.loads(pickle.dumps(error())), copy.copy(error()), copy.deepcopy(error())):
        assert (str(again), again.args, again.findings, again.model) == (text, (text,), FOUND, "m")
    assert str(error().advised("strict", "give strict=False")) == f"{text}; give strict=False"


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
        ("a.b.c", ("a.b", "c"), 2),
        ("c.d.e", ("c", "d", "e"), [[4]]),  # a list in the place of an object
    ],
)
def test_a_path_leads_to_its_steps_and_the_value_there(path: str, steps: tuple[str | int, ...], value: object):
    payload = {"a": [{"b": 1}], "a.b": 2, "c": {"": {"x": 3}, "d": [[4]]}}
    assert place(payload, path) == (steps, value)
