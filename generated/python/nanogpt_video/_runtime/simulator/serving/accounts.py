"""Whose account a request is of, by each way to authenticate: keys, user name and password, and signed tokens.

Tokens are verified here with the standard library, and by nothing that the client makes them with.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
from collections.abc import Callable, Mapping
from typing import Any, cast

from ...service import Auth

SECRET = "simulated-secret-of-every-account"  # noqa: S105 (of made-up accounts)
"""The secret key of an account whose key stands without one in the settings."""


class Ended(Exception):
    """A token is too old, or not good yet."""

    def __init__(self, way: Auth) -> None:
        """Take the way to authenticate, which says how that is told."""
        super().__init__()
        self.way = way


class Accounts:
    """The accounts of a simulator: a key, or `key:secret`, each; every key that starts with `sk-test` is one too."""

    def __init__(self, ways: tuple[Auth, ...], keys: tuple[str, ...], now: Callable[[], float]) -> None:
        """Take the ways to authenticate, the accepted keys, and the clock."""
        self._ways, self._now = ways, now
        self._secrets = {key: secret or SECRET for key, _, secret in (text.partition(":") for text in keys)}
        self._single = frozenset(keys)

    def of(self, headers: Mapping[str, str], query: Mapping[str, str]) -> str | None:
        """Return the account of a request, None if it has none; raise `Ended` for a token that is not good now.

        Names of headers are in lower case.
        """
        for way in self._ways:
            given = query.get(way.query) if way.query else _after(headers.get(way.header.lower(), ""), way.prefix)
            found = self._account(way, given) if given else None
            if found is not None:
                return found
        return None

    def _account(self, way: Auth, given: str) -> str | None:
        if way.form == "key":
            return given if given in self._single or given.startswith("sk-test") else None
        if way.form == "basic":
            key, _, secret = _decoded(given).decode("latin-1").partition(":")
            return key if hmac.compare_digest(secret, self._secret(key) or "") and secret else None
        head, _, signature = given.rpartition(".")
        try:
            named, claims = (cast("dict[str, Any]", json.loads(_decoded(part))) for part in head.split("."))
            key = str(claims.get("iss"))
            wanted = hmac.digest((self._secret(key) or "").encode(), head.encode(), "sha256")
            good = (
                named.get("alg") == "HS256" and self._secret(key) and hmac.compare_digest(wanted, _decoded(signature))
            )
            if good and not float(claims.get("nbf", 0)) <= self._now() < float(claims.get("exp", 0)):
                raise Ended(way)
        except (ValueError, TypeError, AttributeError):
            return None
        return key if good else None

    def _secret(self, key: str) -> str | None:
        return self._secrets.get(key) or (SECRET if key.startswith("sk-test") else None)


def _after(value: str, prefix: str) -> str:
    """Return what stands after a prefix; schemes such as `Bearer` may be written in any case (RFC 9110, 11.1)."""
    return value[len(prefix) :] if value[: len(prefix)].lower() == prefix.lower() else ""


def _decoded(text: str) -> bytes:
    """Return the bytes of base64 in either alphabet, with or without padding; empty where it is none."""
    try:
        return base64.urlsafe_b64decode(text.replace("+", "-").replace("/", "_") + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return b""


def shown_key(way: Auth, key: str) -> str:
    """Return a key as a client takes it: with its secret, where there is one."""
    return f"{key}:{SECRET}" if way.pair and ":" not in key else key
