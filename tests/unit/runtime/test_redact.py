"""What is hidden, and what is left to read."""

from __future__ import annotations

import pytest
from nanogpt_video._runtime.redact import MASK, Redactor, shorten, without_query

KEY = "sk-nano-hidden"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("short", "short"),
        ("x" * 201, "x" * 200 + "… (201 characters)"),
        ("see data:image/png;base64," + "A" * 400 + " here", "see data:image/png;base64,… (400 characters) here"),
        ("data:image/png;base64,AAAA", "data:image/png;base64,AAAA"),
    ],
)
def test_long_texts_are_folded(text, expected):
    assert shorten(text) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://cdn.example.com/a.mp4?X-Amz-Signature=abc", "https://cdn.example.com/a.mp4?…"),
        ("https://user:pass@example.com:8443/a#frag", "https://example.com:8443/a"),
        ("/api/content?runId=1", "/api/content?…"),
        ("https://[bad", "(an unreadable URL)"),
        ("https://example.com:99999/", "(an unreadable URL)"),
    ],
)
def test_links_lose_what_opens_doors(url, expected):
    assert without_query(url) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"remainingBalance":12.5,"cost":1}', '{"remainingBalance":"***","cost":1}'),
        ('{"usd_balance": "129.4", "x": 1', '{"usd_balance": "***", "x": 1'),
        ('{"nanoDepositAddress":"nano_1', '{"nanoDepositAddress":"***"'),
        ('{"requiredBalance":0.35}', '{"requiredBalance":0.35}'),
        ('the balance is "low": 3', 'the balance is "low": 3'),
    ],
)
def test_the_text_of_a_body_loses_its_secrets_too(text, expected):
    assert Redactor(KEY).text(text) == expected


def test_a_body_keeps_its_shape_without_its_secrets():
    body = {
        "error": {"message": f"bad key {KEY}", "param": None},
        "remainingBalance": 12.5,
        "requiredBalance": 0.35,
        "usd_balance": "1",
        "nanoDepositAddress": "nano_1",
        "apiKey": "x",
        "api_key": "x",
        f"of {KEY}": [True, 1, "a" * 300],
        "list": list(range(100)),
    }
    clean = Redactor(KEY).body(body)
    assert clean["error"] == {"message": f"bad key {MASK}", "param": None}
    assert {name for name, value in clean.items() if value == MASK} == {
        "remainingBalance",
        "usd_balance",
        "nanoDepositAddress",
        "apiKey",
        "api_key",
    }
    assert clean["requiredBalance"] == 0.35
    assert clean[f"of {MASK}"][:2] == [True, 1]
    assert len(clean[f"of {MASK}"][2]) < 250
    assert len(clean["list"]) == 50


def test_deep_bodies_end():
    deep: object = "x"
    for _ in range(100):
        deep = [deep]
    assert repr(Redactor().body(deep)).count("[") < 20


def test_an_empty_secret_hides_nothing():
    assert Redactor("").text("abc") == "abc"
    assert KEY not in repr(Redactor(KEY))
