"""The tree of errors as a table: what each knows of itself, whatever went wrong."""

from __future__ import annotations

import inspect
from decimal import Decimal

import pytest
from nanogpt_video import Estimate
from nanogpt_video._runtime.client import errors
from nanogpt_video._runtime.client.errors import APIError, ClientError
from nanogpt_video._runtime.client.job import Claim, Handle
from nanogpt_video._runtime.verdict import Verdict

ALWAYS = ("retry_safe", "transient", "retry_after", "status", "code", "request_id", "job", "request")
CLAIM = Claim(model="m", uuid="u", sent_at=0.0)
SAID = {"type": "t", "code": "c", "request_id": "r"}


def answered(kind: type[APIError]) -> APIError:
    return kind("said", status=418, details=SAID)


MADE: dict[str, tuple[ClientError, type[Exception], bool, bool]] = {
    # name: an error, what it is at heart, is sending again safe, may it pass by itself
    "ClientError": (ClientError("x"), Exception, False, False),
    "ConfigurationError": (errors.ConfigurationError("x"), ClientError, True, False),
    "ValidationError": (errors.ValidationError(model="m", findings=(), verdict=Verdict()), ClientError, True, False),
    "BudgetExceeded": (
        errors.BudgetExceeded("x", estimate=Estimate(None, None, "x"), limit=Decimal(1)),
        ClientError,
        True,
        False,
    ),
    "ConnectionFailed": (errors.ConnectionFailed("x", sent=True), ClientError, False, True),
    "SubmissionUnknown": (errors.SubmissionUnknown("x", claim=CLAIM), ClientError, False, False),
    "WaitTimeout": (errors.WaitTimeout(Handle(run_id="v"), 1, None), ClientError, False, False),
    "DownloadError": (errors.DownloadError("x"), ClientError, False, False),
    "APIError": (answered(APIError), ClientError, False, False),
    "AuthenticationError": (answered(errors.AuthenticationError), APIError, False, False),
    "InsufficientBalanceError": (answered(errors.InsufficientBalanceError), APIError, False, False),
    "ForbiddenError": (answered(errors.ForbiddenError), APIError, False, False),
    "ContentPolicyError": (answered(errors.ContentPolicyError), APIError, False, False),
    "RateLimitError": (answered(errors.RateLimitError), APIError, False, True),
    "NotFoundError": (answered(errors.NotFoundError), APIError, False, False),
    "TooLargeError": (answered(errors.TooLargeError), APIError, False, False),
    "InvalidRequestError": (answered(errors.InvalidRequestError), APIError, False, False),
    "ProviderError": (answered(errors.ProviderError), APIError, False, False),
    "ServerError": (answered(errors.ServerError), APIError, False, True),
}


def test_the_table_is_whole():
    tree = {name for name, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, ClientError)}
    assert tree == set(MADE)


@pytest.mark.parametrize("name", MADE)
def test_each_knows_the_same_of_itself(name):
    error, parent, safe, passing = MADE[name]
    assert type(error).__name__ == name
    assert type(error).__bases__ == ((parent, ValueError) if name == "ValidationError" else (parent,))
    assert (error.retry_safe, error.transient) == (safe, passing)
    known = {attribute: getattr(error, attribute) for attribute in ALWAYS}
    said = (known["status"], known["code"], known["request_id"])
    assert said == ((418, "c", "r") if isinstance(error, APIError) else (None, None, None))
    assert known["request"] is None
    assert (known["job"] is None) == (name != "WaitTimeout")


def test_a_connection_that_was_never_made_is_safe_to_repeat():
    assert errors.ConnectionFailed("x", sent=False).retry_safe


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("ValidationError", "findings"),
        ("ValidationError", "verdict"),
        ("BudgetExceeded", "estimate"),
        ("BudgetExceeded", "limit"),
        ("SubmissionUnknown", "claim"),
        ("SubmissionUnknown", "payload"),
        ("WaitTimeout", "last"),
        ("InsufficientBalanceError", "required_balance"),
        ("ContentPolicyError", "user_message"),
        ("RateLimitError", "daily_cap"),
        ("ProviderError", "outcome"),
        ("ProviderError", "refund"),
        ("APIError", "body"),
        ("APIError", "type"),
        ("APIError", "message"),
    ],
)
def test_some_know_more(name, attribute):
    assert hasattr(MADE[name][0], attribute)
