"""Write the bodies of calls: JSON, forms, and multipart forms with files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import urlencode

from ...media_types import ending
from ..errors import ConfigurationError
from ..system.data_urls import decoded, is_data


def encoded(encoding: str, body: Mapping[str, Any]) -> tuple[str, bytes]:
    """Return the media type and the bytes of a body, the same bytes for the same values.

    Raises `ConfigurationError` for values that cannot be written.
    """
    if encoding == "json":
        return "application/json", encode(body)
    encode(body)  # the same values are refused in every form
    pairs = [(name, item) for name, value in body.items() for item in _items(value)]
    if encoding == "form":
        return "application/x-www-form-urlencoded", urlencode([(name, _text(value)) for name, value in pairs]).encode()
    parts = list(_parts(pairs))
    boundary = hashlib.sha256(b"".join(parts)).hexdigest()[:32]
    content = b"".join(b"--%b\r\n%b\r\n" % (boundary.encode(), part) for part in parts)
    return f"multipart/form-data; boundary={boundary}", content + f"--{boundary}--\r\n".encode()


def _parts(pairs: list[tuple[str, Any]]) -> Iterator[bytes]:
    """Yield the parts of a multipart form: a data URL is a file."""
    for name, value in pairs:
        head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
        if isinstance(value, str) and is_data(value):
            kind, content = decoded(value, name)
            head += f'; filename="{_quoted(name)}{ending(kind)}"\r\nContent-Type: {kind or "application/octet-stream"}'
        else:
            content = _text(value).encode()
        yield head.encode() + b"\r\n\r\n" + content


def texts(value: Any) -> list[str]:
    """Return a value as the texts of a form or a query."""
    return [_text(item) for item in _items(value)]


def _items(value: Any) -> list[Any]:
    """Return what stands under one name: each item of a list, the whole of one that holds more than values, no null."""
    if not isinstance(value, list):
        return [] if value is None else [value]
    items = cast("list[Any]", value)
    return [items] if any(isinstance(item, list | dict) for item in items) else items


def _quoted(name: str) -> str:
    """Return a name as browsers write it in a part of a form (HTML, multipart/form-data encoding)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _text(value: Any) -> str:
    """Return a value as the text of a form: texts as they are, all else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def encode(body: Mapping[str, Any]) -> bytes:
    """Return a body as JSON; raise `ConfigurationError` for values that JSON cannot hold."""
    try:
        return json.dumps(body, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError as error:
        problem = f"holds half a character (a lone surrogate, U+{ord(error.object[error.start]):04X}); remove it"
    except (TypeError, ValueError, RecursionError) as error:
        problem = f"cannot be written as JSON: {error}; give texts, finite numbers, true, false, null, lists, objects"
    fields = [name for name, value in body.items() if not _writable(value)]
    raise ConfigurationError(f"{', '.join(fields) or 'the request'} {problem}; nothing was sent")


def _writable(value: object) -> bool:
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError):
        return False
    return True
