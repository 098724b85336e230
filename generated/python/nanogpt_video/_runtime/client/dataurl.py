"""Data URLs (RFC 2397) that a service answers with instead of a link to a file."""

from __future__ import annotations

import binascii
from urllib.parse import unquote_to_bytes

from .errors import DownloadError

MOST = 16 << 20
"""Bytes that such a URL may hold, decoded: no answer that it could stand in is read further."""


def is_data(url: str) -> bool:
    """Tell whether a URL holds its file itself."""
    return url[:5].lower() == "data:"


def decoded(url: str, shown: str) -> tuple[str, bytes]:
    """Return the media type, empty where none is named, and the bytes of a data URL.

    Raises `DownloadError` for one that cannot be read; `shown` is the URL as its message may show it.
    """
    head, comma, text = url.strip()[5:].partition(",")
    kind, *options = head.split(";")
    if not comma:
        raise DownloadError(f"the service answers with {shown!r}, a data URL without data; nothing was saved")
    if len(text) > MOST * 4:
        raise _too_large(shown)
    # A fragment is none of it; base64 has no number sign.
    content = unquote_to_bytes(text.partition("#")[0])
    if options and options[-1].strip().lower() == "base64":
        content = _from_base64(shown, content)
    if len(content) > MOST:
        raise _too_large(shown)
    return kind.strip().lower(), content


def _from_base64(shown: str, text: bytes) -> bytes:
    """Decode base64, in either alphabet, wrapped or not, padded or not."""
    plain = text.translate(bytes.maketrans(b"-_", b"+/"), b" \t\r\n").rstrip(b"=")
    try:
        return binascii.a2b_base64(plain + b"=" * (-len(plain) % 4), strict_mode=True)
    except binascii.Error as error:
        raise DownloadError(
            f"the service answers with {shown!r}, which is not base64 ({error}); nothing was saved"
        ) from None


def _too_large(shown: str) -> DownloadError:
    return DownloadError(f"{shown!r} holds more than the {MOST:,} bytes that a data URL may; nothing was saved")
