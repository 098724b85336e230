"""Redaction: keep secrets, balances and megabytes of base64 out of messages and logs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlsplit

MASK = "***"
LONGEST = 200
DEEPEST = 12
TOKENS = 8
"""Secrets that are remembered besides those that were given at first: tokens are made anew again and again."""
PLAIN = 2000
"""Bodies shorter than this are searched as a whole for anything suspicious."""

_DATA_URL = re.compile(r"(data:[\w.+/;=-]{0,100};base64,)([A-Za-z0-9+/=_-]{24,})", re.IGNORECASE)
_SECRET_NAME = re.compile(
    r"api.?key|token|secret|authorization|cookie|password|^(?!required).*balance|deposit", re.IGNORECASE
)
_SUSPICIOUS = re.compile(
    rb"api.?key|token|secret|authorization|cookie|password|balance|deposit|data:|\\|[\[{]{%d}|[^\"]{%d}"
    % (DEEPEST, LONGEST + 1),
    re.IGNORECASE,
)
"""What a body must not hold to be shown unchanged: a secret name, a long text, an escape that may hide a secret."""
_SECRET_PAIR = re.compile(
    r'("(?!required)[^"]{0,40}(?:api.?key|token|secret|password|balance|deposit)[^"]{0,40}"\s*:\s*)'
    r'("[^"]*"?|[^\s,}\]"]+)',
    re.IGNORECASE,
)
"""A secret name and its value in the text of a JSON body, which may be cut off."""
_ESCAPE = re.compile(rb"\\u00([2-7][0-9a-fA-F])")
"""A character that an API key may hold, written as an escape of JSON."""


def escaped(text: str) -> str:
    """Return a text in which characters are escaped that could move the cursor, be invisible, or not be encoded."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def shorten(text: str, longest: int = LONGEST) -> str:
    """Return the text with data URLs folded to their kind and size, and cut where it is longer than `longest`."""
    folded = _DATA_URL.sub(lambda found: f"{found[1]}… ({len(found[2])} characters)", text)
    if len(folded) <= longest:
        return folded
    return f"{folded[:longest]}… ({len(folded)} characters)"


def without_query(url: str) -> str:
    """Return a URL for messages, without query and user: signed links carry their secret there."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(an unreadable URL)"
    query = "?…" if parts.query else ""
    return shorten(f"{parts.scheme}://{host}{port}{parts.path}{query}" if host else f"{parts.path}{query}")


class Redactor:
    """Masks the given secrets, and every value with the name of a secret."""

    __slots__ = ("_given", "_raw", "_secrets")

    def __init__(self, *secrets: str) -> None:
        """Take the secrets; empty texts would match everywhere and are left out."""
        self._given = len(set(filter(None, secrets)))
        self._secrets: tuple[str, ...] = ()
        self._raw: tuple[bytes, ...] = ()
        for secret in secrets:
            self.learn(secret)

    def learn(self, secret: str) -> None:
        """Mask one secret more, such as a token; of those that were learned later, the oldest are forgotten."""
        if not secret or secret in self._secrets:
            return
        learned = (*self._secrets[self._given :], secret)[-TOKENS:] if len(self._secrets) >= self._given else (secret,)
        self._secrets = (*self._secrets[: self._given], *learned)
        self._raw = tuple(known.encode() for known in self._secrets)

    def __repr__(self) -> str:
        """Show no secret."""
        return "Redactor(***)"

    def __reduce__(self) -> tuple[type[Redactor], tuple[()]]:
        """Pickle without the secrets."""
        return Redactor, ()

    def bytes(self, body: bytes) -> bytes:
        """Return the body of an answer without the secrets, also where its JSON writes them with escapes."""
        for secret in self._raw:
            body = body.replace(secret, MASK.encode())
        if b"\\" in body and self._secrets:
            written = _ESCAPE.sub(lambda found: chr(int(found[1], 16)).encode("utf-8", "replace"), body)
            written = written.replace(b"\\/", b"/")
            if any(secret in written for secret in self._raw):
                return self.bytes(written)
        return body

    def headers(self, headers: dict[str, str]) -> dict[str, str]:
        """Return the headers of an answer without the secrets."""
        for secret in self._secrets:
            for name, value in headers.items():
                if secret in value:
                    headers[name] = value.replace(secret, MASK)
        return headers

    def text(self, text: str, longest: int = LONGEST) -> str:
        """Return a text without the secrets, shortened."""
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return _SECRET_PAIR.sub(rf'\1"{MASK}"', shorten(text, longest))

    def answer(self, body: bytes, value: Any) -> Any:
        """Return the JSON value of an answer with secrets masked and texts shortened; the key is masked already."""
        if len(body) < PLAIN and not _SUSPICIOUS.search(body):
            return value
        return self.body(value)

    def body(self, value: Any, depth: int = 0) -> Any:
        """Return a copy of a JSON value with secrets masked and texts shortened."""
        if depth > DEEPEST:
            return "…"
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            items = cast("Mapping[Any, Any]", value).items()
            return {
                self.text(str(k)): MASK if _SECRET_NAME.search(str(k)) else self.body(v, depth + 1) for k, v in items
            }
        if isinstance(value, (list, tuple)):
            return [self.body(item, depth + 1) for item in cast("list[Any]", value)[:50]]
        return value
