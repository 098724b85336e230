"""Errors of every documented form, and what becomes of the undocumented."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.context import Clock, Context, configure
from nanogpt_video._runtime.client.effects import Reply
from nanogpt_video._runtime.client.errors import KINDS, APIError, InsufficientBalanceError
from nanogpt_video._runtime.client.flows import answers

TODAY = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


@pytest.fixture
def context() -> Context:
    return configure(KIT, api_key="sk-test-key", base_url=None, auth=None, clock=Clock(today=lambda: TODAY))


def failure(context: Context, status: int, body: object, **headers: str) -> APIError:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return answers.failure(context, Reply(status=status, headers=headers, body=data))


@pytest.mark.parametrize(
    ("status", "body", "kind", "message"),
    [
        (402, {"error": "Insufficient balance", "status": 402}, "insufficient_balance", "Insufficient balance"),
        (401, {"error": "Invalid session", "status": 401}, "authentication", "Invalid session"),
        (429, {"error": "Rate limit exceeded.", "status": 429}, "rate_limit", "Rate limit exceeded."),
        (400, {"error": {"message": "blocked", "type": "CONTENT_POLICY_VIOLATION"}}, "content_policy", "blocked"),
        (400, {"error": "Please shorten it"}, "invalid_request", "Please shorten it"),
        (400, {"error": {"message": "m", "type": "PRO_REQUIRED"}}, "permission", "m"),
        (403, {"error": {"message": "m", "type": "t", "code": "c", "param": None}}, "permission", "m"),
        (400, {"error": 400, "message": "int and text"}, "invalid_request", "int and text"),
        (404, {}, "not_found", "does not say why"),
        (413, b"", "too_large", "0 bytes, no content type"),
        (413, b"<html>", "too_large", "6 bytes"),
        (500, b"\xff\xfe", "server", "does not say why"),
        (502, {"error": {"message": "upstream"}}, "server", "upstream"),
        (503, [], "server", "does not say why"),
        (504, "text", "server", "does not say why"),
        (599, {}, "server", "does not say why"),
        (418, {"error": None}, "api", "does not say why"),
        (409, {"error": {"code": 17}}, "api", "does not say why"),
    ],
)
def test_an_error_is_known_by_the_table(context, status, body, kind, message):
    error = failure(context, status, body)
    assert type(error) is KINDS[kind]
    assert message in str(error)
    assert str(error).startswith(str(status))


def test_an_error_says_all_there_is(context):
    body = {
        "error": {"message": "m", "type": "INSUFFICIENT_BALANCE"},
        "requiredBalance": "0.35",
        "refundMessage": "Money back",
    }
    error = failure(context, 402, body, **{"x-request-id": "req-1", "retry-after": "5"})
    assert isinstance(error, InsufficientBalanceError)
    assert error.required_balance == Decimal("0.35")
    assert (error.refund, error.request_id, error.retry_after) == ("Money back", "req-1", 5.0)
    assert "request id req-1" in str(error)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("17", 17.0),
        (" 17 ", 17.0),
        ("1.5", 1.5),
        ("Tue, 14 Nov 2023 22:14:20 GMT", 60.0),
        ("Tue, 14 Nov 2023 22:00:00 GMT", 0.0),
        ("-3", None),
        ("soon", None),
        ("", None),
        ("９", None),
        ("9" * 400, None),
    ],
)
def test_the_advice_to_wait_is_read_in_both_forms(value, seconds):
    assert answers.retry_after({"retry-after": value}, TODAY) == seconds


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([None, "x", "0.35"], "0.35"),
        ([0.1973347976147301], "0.1973347976147301"),
        ([True, "NaN", float("inf"), 2], "2"),
        (["", []], None),
    ],
)
def test_amounts_are_exact_and_finite(values, expected):
    found = answers.money(iter(values))
    assert found == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("a", 0, "b"), 1),
        (("a", 5, "b"), None),
        (("a", "b"), None),
        (("a", -1, "b"), 1),
        (("x",), None),
        (("t", 0), None),
    ],
)
def test_a_path_never_stumbles(path, expected):
    assert answers.at({"a": [{"b": 1}], "t": "text"}, path) == expected


def test_every_documented_word_has_its_state():
    for word, state in KIT.service.states.items():
        assert answers.state_of(KIT, word) == (state, True)
        assert answers.state_of(KIT, word.swapcase())[1]


def test_an_unknown_word_is_told_once(caplog):
    assert answers.state_of(KIT, "wondering") == ("running", False)
    assert answers.state_of(KIT, "wondering") == ("running", False)
    assert caplog.text.count("wondering") == 1
