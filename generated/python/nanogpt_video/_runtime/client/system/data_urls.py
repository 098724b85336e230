"""Data URLs (RFC 2397): files that stand in a text themselves."""

from __future__ import annotations

import binascii
from urllib.parse import unquote_to_bytes

from ...media_types import sniff
from ..errors import DownloadError

MOST = 1 << 28
"""Bytes that a data URL may hold, decoded; longer answers are not read."""


def is_data(url: str) -> bool:
    """Return whether a URL is a data URL (RFC 2397), which holds its file itself."""
    return url[:5].lower() == "data:"


def data_url(content: bytes | str, kind: str = "") -> str:
    """Return bytes, or a text in base64, as a data URL; without a media type, that of its first bytes."""
    if isinstance(content, bytes):
        content = binascii.b2a_base64(content, newline=False).decode()
    if not kind:
        start = content[:64].translate(str.maketrans("-_", "+/"))
        kind = sniff(binascii.a2b_base64(start[: len(start) // 4 * 4])) or "application/octet-stream"
    return f"data:{kind};base64,{content}"


def decoded(url: str, shown: str) -> tuple[str, bytes]:
    """Return the media type (empty where none is named) and the bytes of a data URL.

    Raises `DownloadError` where it cannot be read; `shown` is the URL for the message.
    """
    head, comma, text = url.strip()[5:].partition(",")
    kind, *options = head.split(";")
    if not comma:
        raise DownloadError(f"the service answers with {shown!r}, a data URL without data; nothing was saved")
    if len(text) > MOST * 4:
        raise _too_large(shown)
    # A fragment is not part of the data; base64 has no number sign.
    content = unquote_to_bytes(text.partition("#")[0])
    if options and options[-1].strip().lower() == "base64":
        content = _from_base64(shown, content)
    if len(content) > MOST:
        raise _too_large(shown)
    return kind.strip().lower(), content


def _from_base64(shown: str, text: bytes) -> bytes:
    """Decode base64 in either alphabet, with or without line breaks and padding."""
    plain = text.translate(bytes.maketrans(b"-_", b"+/"), b" \t\r\n").rstrip(b"=")
    try:
        return binascii.a2b_base64(plain + b"=" * (-len(plain) % 4), strict_mode=True)
    except binascii.Error as error:
        raise DownloadError(
            f"the service answers with {shown!r}, which is not base64 ({error}); nothing was saved"
        ) from None


def _too_large(shown: str) -> DownloadError:
    return DownloadError(f"{shown!r} holds more than the {MOST:,} bytes that a data URL may; nothing was saved")
