"""Keep secrets, balances and megabytes of base64 out of whatever a person or a log may read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlsplit

MASK = "***"
LONGEST = 200
DEEPEST = 12

_DATA_URL = re.compile(r"(data:[\w.+/;=-]{0,100};base64,)([A-Za-z0-9+/=_-]{24,})")
_SECRET_NAME = re.compile(
    r"api.?key|token|secret|authorization|cookie|password|^(?!required).*balance|deposit", re.IGNORECASE
)
_SECRET_PAIR = re.compile(
    r'("(?!required)[^"]{0,40}(?:api.?key|token|secret|password|balance|deposit)[^"]{0,40}"\s*:\s*)'
    r'("[^"]*"?|[^\s,}\]"]+)',
    re.IGNORECASE,
)
"""A secret name and its value in the text of a JSON body, which may be cut off."""


def shorten(text: str, longest: int = LONGEST) -> str:
    """Return the text with data URLs folded to their kind and size, and cut where it is longer than `longest`."""
    folded = _DATA_URL.sub(lambda found: f"{found[1]}… ({len(found[2])} characters)", text)
    if len(folded) <= longest:
        return folded
    return f"{folded[:longest]}… ({len(folded)} characters)"


def without_query(url: str) -> str:
    """Return a URL fit for a message: signed links carry their secret in the query or in the user part."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(an unreadable URL)"
    query = "?…" if parts.query else ""
    return shorten(f"{parts.scheme}://{host}{port}{parts.path}{query}" if host else f"{parts.path}{query}")


class Redactor:
    """Removes one key, known beforehand, and everything that is secret by its name."""

    __slots__ = ("_secrets",)

    def __init__(self, *secrets: str) -> None:
        """Remember the secrets; empty ones would match everywhere and are left out."""
        self._secrets = tuple(secret for secret in secrets if secret)

    def __repr__(self) -> str:
        """Show that there is something to hide, not what."""
        return "Redactor(***)"

    def text(self, text: str, longest: int = LONGEST) -> str:
        """Return a text without the secrets, shortened."""
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return _SECRET_PAIR.sub(rf'\1"{MASK}"', shorten(text, longest))

    def body(self, value: Any, depth: int = 0) -> Any:
        """Return a copy of a JSON value in which nothing is secret and nothing is long."""
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
