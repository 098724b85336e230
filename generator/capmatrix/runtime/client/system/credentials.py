"""What a client sends to say whose account it is: a key, a pair of keys, or a token that is made from a pair.

Everything that is sent is a secret, also what is derived: `Redactor.learn` gets it before it leaves.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from ...redact import Redactor
from ...service import Auth, Service
from ..errors import ConfigurationError

MARGIN = 60.0
"""Seconds before its end at which a token is not sent any more."""
SHARE = 0.1
"""The part of its lifetime that is left then at most."""


class Credentials:
    """The credentials of one client; tokens are made when they are needed, and again before they end."""

    # Budget: a way, its keys, and what it takes to make and to hide a token.
    def __init__(
        self, way: Auth, key: str, secret: str, *, redact: Redactor, today: Callable[[], float], extra: str = ""
    ) -> None:
        """Take the way to authenticate and its keys; `extra` is what to install for tokens."""
        self.way, self.account = way, key
        self._secret, self._redact, self._today, self._extra = secret, redact, today, extra
        self._token, self._made_at = "", 0.0

    def __repr__(self) -> str:
        """Show the way, never the keys."""
        return f"Credentials({self.way.id!r})"

    @property
    def headers(self) -> Mapping[str, str]:
        """The header that carries them; none where the query does."""
        return {self.way.header: f"{self.way.prefix}{self._value()}"} if self.way.header and self.account else {}

    @property
    def query(self) -> str:
        """The query parameter that carries them, as it is written in an address; empty where a header does."""
        return f"{self.way.query}={quote(self._value(), safe='')}" if self.way.query and self.account else ""

    def renewed(self, said: set[str]) -> bool:
        """Drop the token if an answer 401 of these types and codes says that it is too old; return whether it was."""
        if self.way.form != "jwt" or not said.intersection(self.way.expired):
            return False
        self._token = ""
        return True

    def _value(self) -> str:
        if self.way.form == "key":
            return self.account
        if self.way.form == "basic":
            return self._hidden(base64.b64encode(f"{self.account}:{self._secret}".encode()).decode())
        now, left = self._today(), min(MARGIN, self.way.lifetime * SHARE)
        if not self._token or not self._made_at - self.way.leeway <= now < self._made_at + self.way.lifetime - left:
            self._token, self._made_at = self._hidden(self._signed(int(now))), int(now)
        return self._token

    def _signed(self, now: int) -> str:
        """Return a token that is good from now on; raise `ConfigurationError` without the library that signs it."""
        try:
            import jwt
        except ImportError:
            problem = f"the way {self.way.id!r} to authenticate needs PyJWT"
            raise ConfigurationError(f"{problem}: pip install '{self._extra}'") from None
        claims: dict[str, Any] = {"iss": self.account, "exp": now + self.way.lifetime}
        if self.way.leeway:
            claims["nbf"] = now - self.way.leeway
        return jwt.encode(claims, self._secret, algorithm="HS256", headers={"typ": "JWT"})

    def _hidden(self, derived: str) -> str:
        self._redact.learn(derived)
        return derived


def keys_of(given: str | tuple[str, str] | None, way: Auth, service: Service) -> tuple[str, str]:
    """Return key and secret key, from the argument, else the environment; raise `ConfigurationError`.

    A pair is given as two texts, or as one with a colon between them.
    """
    prefix = service.environment
    names = (f"{prefix}_ACCESS_KEY", f"{prefix}_SECRET_KEY")
    if isinstance(given, tuple):
        if not way.pair:
            raise ConfigurationError(f"the way {way.id!r} to authenticate has one key: give api_key as a text")
        return _usable(given[0], "given"), _usable(given[1], "given")
    single = (given if given is not None else os.environ.get(f"{prefix}_API_KEY", "")).strip()
    where = f"{prefix}_API_KEY" if given is None else "given"
    if not way.pair:
        if not single:
            problem = ConfigurationError(f"no API key: {prefix}_API_KEY is not set")
            raise problem.advised("api_key", "set it, or pass api_key=…")
        return _usable(single, where), ""
    if given is None and any(os.environ.get(name) for name in names):
        single, where = ":".join(os.environ.get(name, "").strip() for name in names), " and ".join(names)
    key, between, secret = single.partition(":")
    if not key or not between or not secret:
        problem = ConfigurationError(f"no pair of keys: {' and '.join(names)} are not set")
        raise problem.advised("api_key", "set them, or pass api_key=(access key, secret key)")
    return _usable(key, where), _usable(secret, where)


def _usable(key: str, where: str) -> str:
    key = key.strip()
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ConfigurationError(f"the API key ({where}) holds characters that no header can carry")
    return key
