"""Read https URLs and base64 data URLs character by character, as the RFCs write them: 3986, 6874, 2397, 4648.

Written apart from the readers in the generated validators and from the patterns of the schemas, which are tested
against it.
"""

from __future__ import annotations

import json
import string
from functools import lru_cache

from capmatrix.frozen import dataclass

_ALNUM = frozenset(string.ascii_letters + string.digits)
_DIGITS = frozenset(string.digits)
_HEX = frozenset(string.hexdigits)
_UNRESERVED = _ALNUM | frozenset("-._~")
_NAME = _ALNUM | frozenset("!#$&^_.+-")
"""Characters of the two names of a media type, and of the name of a parameter (RFC 6838)."""
_BASE64 = (string.ascii_letters + string.digits + "+/").encode("ascii")
_NO_LETTERS = (
    (0x00, 0xA0),
    (0xAD, 0xAD),
    (0x61C, 0x61C),
    (0x1680, 0x1680),
    (0x180E, 0x180E),
    (0x2000, 0x206F),
    (0x3000, 0x3000),
    (0xD800, 0xF8FF),
    (0xFEFF, 0xFFFF),
)
"""Ranges of characters that no international host name has, ASCII aside: blanks, marks that show nothing, halves of
surrogate pairs, private use, and the wide forms of ASCII, which browsers read as delimiters."""
_BLANKS = (
    (0x00, 0x20),
    (0x7F, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200F),
    (0x2027, 0x202F),
    (0x205F, 0x206F),
    (0x3000, 0x3000),
    (0xD800, 0xDFFF),
)
"""Ranges of blanks, controls, marks that show nothing and halves of surrogate pairs: in no part of a URL."""


@dataclass(frozen=True, slots=True)
class DataUrl:
    """A base64 data URL that can be decoded."""

    media_type: str
    """In lower case; empty where the URL names none."""
    size: int
    """Bytes that it decodes to; at least 1."""

    @property
    def family(self) -> str:
        """`image`, `audio`, `video` or another top-level type; empty where the URL does not say what it holds."""
        return "" if self.media_type in ("", "application/octet-stream") else self.media_type.split("/")[0]


def is_https_url(text: str) -> bool:
    """Return whether a text is an https URL whose host is a name, an IPv4 or a bracketed IPv6 address."""
    if text[:8].lower() != "https://" or _has_blank(text) or "\\" in text:
        return False
    rest = text[8:]
    end = min((place for place in map(rest.find, "/?#") if place >= 0), default=len(rest))
    user, at, place = rest[:end].rpartition("@")
    if at and set(user) & set("@[]"):
        return False
    if place.startswith("["):
        host, bracket, port = place[1:].partition("]")
        return bool(bracket) and _is_ipv6_literal(host) and (not port or (port[0] == ":" and _is_port(port[1:])))
    host, _, port = place.partition(":")
    return _is_host(host) and _is_port(port)


def urls_in(text: str, *, array: bool) -> list[object] | None:
    """Return what a text lists, on a line each or in a JSON array; None for an array that is no JSON.

    With `array` lines are None, too.
    """
    if not text.lstrip(" \t\n\r").startswith("["):
        return None if array else [*text.split("\n")]
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


_LARGE = 10_000
"""Characters from which the last few data URLs are remembered: payloads share their large texts."""


def read_data_url(text: str) -> DataUrl | None:
    """Return what a base64 data URL holds; None for a text that is none, does not decode, or decodes to nothing."""
    if text[:5].lower() != "data:":
        return None
    return _read_large(text) if len(text) > _LARGE else _read_data_url(text)


@lru_cache(32)
def _read_large(text: str) -> DataUrl | None:
    return _read_data_url(text)


def _read_data_url(text: str) -> DataUrl | None:
    head, comma, body = text[5:].partition(",")
    media_type, *parameters = head.split(";")
    if not comma or not parameters or parameters.pop().lower() != "base64":
        return None
    if not all(map(_is_parameter, parameters)) or not (media_type == "" or _is_media_type(media_type)):
        return None
    size = decoded_size(body)
    return DataUrl(media_type.lower(), size) if size else None


def _has_blank(text: str) -> bool:
    if text.isascii():
        return " " in text or not text.isprintable()
    return any(low <= ord(char) <= high for char in {*text} for low, high in _BLANKS)


def _is_port(text: str) -> bool:
    return text == "" or (len(text) <= 5 and set(text) <= _DIGITS and int(text) < 1 << 16)


def _is_host(host: str) -> bool:
    """Return whether a host without brackets is an IPv4 address, or a name whose last label is no number."""
    labels = host.removesuffix(".").split(".")
    if set(labels[-1]) <= _DIGITS:
        return _is_ipv4(host)
    return all(map(_is_label, labels))


def _is_label(label: str) -> bool:
    return bool(label) and "-" not in (label[0], label[-1]) and all(map(_is_letter, label))


def _is_letter(char: str) -> bool:
    return char in _ALNUM or char in "-_" or not any(low <= ord(char) <= high for low, high in _NO_LETTERS)


def _is_ipv4(text: str) -> bool:
    parts = text.split(".")
    return len(parts) == 4 and all(map(_is_octet, parts))


def _is_octet(part: str) -> bool:
    return 0 < len(part) <= 3 and set(part) <= _DIGITS and str(int(part)) == part and int(part) < 256


def _is_ipv6_literal(text: str) -> bool:
    """Return whether the text between brackets is an IPv6 address, perhaps with a zone after `%25` (RFC 6874)."""
    address, percent, zone = text.partition("%25")
    return _is_ipv6(address) and (not percent or _is_zone(zone))


def _is_zone(text: str) -> bool:
    first, *others = text.split("%")
    escapes = all(len(part) >= 2 and set(part[:2]) <= _HEX and set(part[2:]) <= _UNRESERVED for part in others)
    return bool(text) and set(first) <= _UNRESERVED and escapes


def _is_ipv6(text: str) -> bool:
    """Return whether a text is eight groups of 16 bits; `::` stands once for one or more groups of zeros."""
    left, gap, right = text.partition("::")
    count = _count_groups(left, last=not gap), _count_groups(right, last=True)
    if None in count:
        return False
    groups = sum(number or 0 for number in count)
    return groups < 8 if gap else groups == 8


def _count_groups(text: str, *, last: bool) -> int | None:
    """Return how many groups a text writes, None where one of them is none; the last two may be an IPv4 address."""
    if not text:
        return 0
    *groups, final = text.split(":")
    if last and _is_ipv4(final):
        return len(groups) + 2 if all(map(_is_group, groups)) else None
    return len(groups) + 1 if all(map(_is_group, (*groups, final))) else None


def _is_group(text: str) -> bool:
    return 0 < len(text) <= 4 and set(text) <= _HEX


def _is_media_type(text: str) -> bool:
    names = text.split("/")
    return len(names) == 2 and all(name and set(name) <= _NAME for name in names)


def _is_parameter(text: str) -> bool:
    name, equals, value = text.partition("=")
    return bool(name and equals and value) and set(name) <= _NAME and all("!" <= char <= "~" for char in value)


def decoded_size(body: str) -> int:
    """Return how many bytes base64 with padding writes; 0 where it is none."""
    digits = body.rstrip("=")
    padding = len(body) - len(digits)
    if len(body) % 4 or padding > 2 or not digits.isascii() or digits.encode("ascii").translate(None, _BASE64):
        return 0
    return len(body) // 4 * 3 - padding
