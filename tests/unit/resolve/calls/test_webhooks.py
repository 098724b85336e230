"""What a spec says of webhooks is checked when it is loaded: names that are there, and signatures of what is sent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.resolve.calls.test_checks import said

HMAC = "scheme: hmac, header: X-Sign"


def webhook(entry: str) -> tuple[str, str]:
    """Return the edit that adds webhooks."""
    return "dialects:\n", f"webhook: {entry}\ndialects:\n"


def signature(entry: str) -> tuple[str, str]:
    """Return the edit that adds webhooks with a signature."""
    return webhook(f"{{record: Ticket, dialect: ticket, signature: {{{entry}}}}}")


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ("{record: Ticket, dialect: ticket}", ""),
        ("{record: Ticket, dialect: ticket, field: label, header: X-Tell}", ""),
        ("{record: Ticket, dialect: ticket, event: type, events: {made: completed}}", ""),
        ("{dialect: ticket}", "needs 'record'"),
        ("{record: Tickets, dialect: ticket}", "there is no object 'Tickets'"),
        ("{record: Ticket, dialect: tickets}", "there is no dialect 'tickets'"),
        ("{record: Ticket, dialect: ticket, field: labels}", "the field 'labels' is not in the vocabulary"),
        ("{record: Ticket, dialect: ticket, header: X-Tell}", "'header' has no effect"),
        ("{record: Ticket, dialect: ticket, field: label, header: 'X Tell'}", "'header' cannot be 'X Tell'"),
        ("{record: Ticket, dialect: ticket, events: {made: completed}}", "'events' has no effect"),
        ("{record: Ticket, dialect: ticket, event: 'a[b'}", "'a[b' is not a path"),
        ("{record: Ticket, dialect: ticket, event: type, events: {made: done}}", "'done' is no state of a run"),
    ],
)
def test_what_is_sent_is_described(tmp_path: Path, entry: str, what: str):
    told = said(tmp_path, webhook(entry))
    assert (what in told) if what else not re.search(r" [SR][0-9]{3} ", told), told


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ("scheme: standard", ""),
        ("scheme: standard, tolerance: 60", ""),
        (HMAC, ""),
        (f'{HMAC}, timestamp: t=, mark: v1=, encoding: base64, signed: "{{timestamp}}.{{body}}"', ""),
        (f'{HMAC}, timestamp: X-Time, signed: "{{timestamp}}{{X-Id}}{{sha256}}", tolerance: 60', ""),
        ("scheme: ed25519, header: X-Sign, keys: https://keys.example/jwks.json", ""),
        ("header: X-Sign", "needs 'scheme'"),
        ("scheme: rsa, header: X-Sign", "'rsa'"),
        ("scheme: hmac", "nothing says in which header the signature stands"),
        ("scheme: standard, header: X-Sign", "'header' has no effect: Standard Webhooks say it"),
        (f"{HMAC}, keys: https://keys.example/", "'keys' has no effect"),
        ("scheme: ed25519, header: X-Sign, keys: keys.example", "'keys' is no https address"),
        ("scheme: hmac, header: X Sign", "'header' cannot be 'X Sign'"),
        (f"{HMAC}, mark: é", "'mark' cannot be 'é'"),
        (f'{HMAC}, timestamp: "X Time", signed: "{{timestamp}}{{body}}"', "'timestamp' cannot be 'X Time'"),
        (f'{HMAC}, timestamp: "t,=", signed: "{{timestamp}}{{body}}"', "'timestamp' cannot be 't,='"),
        (f'{HMAC}, timestamp: "é=", signed: "{{timestamp}}{{body}}"', "'timestamp' cannot be 'é='"),
        (f'{HMAC}, timestamp: "=", signed: "{{timestamp}}{{body}}"', "'timestamp' cannot be '='"),
        (f'{HMAC}, signed: "{{timestamp}}{{body}}"', "the time is signed and stands nowhere"),
        (f"{HMAC}, timestamp: t=", "the time stands there and is not signed"),
        (f'{HMAC}, timestamp: t=, signed: "{{timestamp}}"', "what is signed does not hold the body"),
        (f'{HMAC}, signed: "{{body}}{{a b}}"', "{a b} is no header"),
        (f"{HMAC}, tolerance: 60", "'tolerance' has no effect"),
        (f'{HMAC}, timestamp: t=, signed: "{{timestamp}}{{body}}", tolerance: 0', "0 is not a number of seconds"),
        (f"{HMAC}, encoding: base32", "'base32'"),
    ],
)
def test_a_signature_covers_what_is_sent(tmp_path: Path, entry: str, what: str):
    told = said(tmp_path, signature(entry))
    assert (what in told) if what else not re.search(r" [SR][0-9]{3} ", told), told
