"""Texts in media fields: https URLs with a real host, what a base64 data URL holds, and the checks of such fields."""

from __future__ import annotations

import re
from binascii import a2b_base64
from typing import NamedTuple

from .verdict import Findings, quoted, span

UNLABELLED = frozenset({"", "application/octet-stream"})
"""Media types that do not say what a data URL holds."""

_URL = re.compile(r"https://([^/?#\\]*)([/?#][^\\]*)?", re.ASCII | re.IGNORECASE)
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2000-\u200f\u2027-\u202f\u205f-\u206f\ud800-\udfff]")
_BRACKETED = re.compile(r"\[([0-9A-Fa-f:.]*)(?:%25(?:[\w.~-]|%[0-9A-Fa-f]{2})+)?\](?::([0-9]*))?", re.ASCII)
_NAMED = re.compile(r"([^:\[\]]+)(?::([0-9]*))?")
_PLAIN_LABEL = re.compile(r"\w+(?:-+\w+)*", re.ASCII)
_HIDDEN = frozenset("\xad\u061c\u1680\u180e\u3000")
_HEAD = re.compile(
    r"data:((?:[\w!#$&^.+-]+/[\w!#$&^.+-]+)?)(?:;[\w!#$&^.+-]+=[!-+\--:<-~]+)*;base64,", re.ASCII | re.IGNORECASE
)

_LIBRARY_ID = re.compile(r"[^\x00-\x20\x7f\ud800-\udfff]+")
_FORMS = {
    "url": "an https URL",
    "data": "a base64 data URL",
    "base64": "base64 without a data URL around it",
    "library": "a library id",
}
_LONGEST = 300
"""Characters of an address that are still repeated."""


_STRING = r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"'
_ARRAY_BEGINS = re.compile(r"[ \t\n\r]*\[")
_ARRAY = re.compile(rf"\s*\[\s*(?:{_STRING}\s*(?:,\s*{_STRING}\s*)*)?\]\s*".replace(r"\s", r"[ \t\n\r]"))
"""A JSON array of texts and nothing else; what it matches, the reader of JSON reads without depth."""


class DataUrl(NamedTuple):
    """What a data URL holds."""

    media_type: str
    """In lower case; empty where the URL names none."""
    size: int
    """Bytes, once decoded."""


def is_https_url(text: str) -> bool:
    """Return whether a text is an https URL with a host: a name, an IPv4 address or an IPv6 address in brackets."""
    match = _URL.fullmatch(text)
    if match is None or _BLANK.search(text):
        return False
    user, at, place = match[1].rpartition("@")
    if at and any(mark in user for mark in "@[]"):
        return False
    bracketed = _BRACKETED.fullmatch(place)
    named = None if bracketed else _NAMED.fullmatch(place)
    if bracketed is not None:
        return _is_address(bracketed[1], 6) and _is_port(bracketed[2])
    return named is not None and _is_host(named[1]) and _is_port(named[2])


def listed(text: str) -> list[str] | None:
    """Return the texts of a JSON array in a text, else its lines; None for an array of anything else."""
    if _ARRAY_BEGINS.match(text) is None:
        return text.split("\n")
    if _ARRAY.fullmatch(text) is None:
        return None
    import json

    return json.loads(text)


def data_url(text: str) -> DataUrl | None:
    """Return what a base64 data URL holds; None where a text is none, does not decode or holds nothing."""
    head = _HEAD.match(text)
    if head is None:
        return None
    size = decoded(text[head.end() :])
    return DataUrl(head[1].lower(), size) if size else None


def decoded(body: str) -> int:
    """Return how many bytes base64 with padding holds; 0 for any other text."""
    try:
        size = len(a2b_base64(body, strict_mode=True))
    except ValueError:
        return 0
    # The decoder takes padding after a whole quantum, too.
    return size if len(body) == (size + 2) // 3 * 4 else 0


def _is_address(text: str, version: int) -> bool:
    """Return whether a text is an IP address of version 4 or 6."""
    from ipaddress import AddressValueError, IPv4Address, IPv6Address

    try:
        (IPv4Address if version == 4 else IPv6Address)(text)
    except AddressValueError:
        return False
    return True


def _is_port(digits: str | None) -> bool:
    return not digits or (len(digits) <= 5 and int(digits) <= 0xFFFF)


def _is_host(host: str) -> bool:
    labels = host.removesuffix(".").split(".")
    final = labels[-1]
    if final.isascii() and final.isdigit():
        return _is_address(host, 4)
    return all(map(_is_label, labels))


def _is_label(label: str) -> bool:
    """Return whether a text is a label of a host name, perhaps an international one."""
    if label.isascii():
        return _PLAIN_LABEL.fullmatch(label) is not None
    letters = "".join(char if char.isascii() else "x" for char in label)
    return _PLAIN_LABEL.fullmatch(letters) is not None and not any(map(_is_hidden, label))


def _is_hidden(char: str) -> bool:
    """Return whether a character is no part of a host name: one that is not seen, of private use, or wide ASCII."""
    if char.isascii():
        return False
    code = ord(char)
    unseen = code <= 0xA0 or 0x2000 <= code < 0x2070 or char in _HIDDEN
    return unseen or 0xD800 <= code < 0xF900 or 0xFEFF <= code <= 0xFFFF


def urls(found: Findings, path: str, value: object, low: int | None, high: int | None, array: bool = False) -> None:
    """Check a text of https URLs, in a JSON array or (without `array`) on a line each, and how many they are."""
    if not isinstance(value, str):
        form = "in a JSON array" if array else "one on a line"
        found.add("wrong_type", path, f"{quoted(value)} is not a text of https URLs, {form}")
        return
    held = listed(value)
    if held is None or (array and _ARRAY_BEGINS.match(value) is None):
        found.add("bad_format", path, f"{quoted(value)} is no JSON array of texts")
        return
    number = next((number for number, url in enumerate(held) if not is_https_url(url)), None)
    if number is not None:
        wrong = held[number]
        plain = len(held) == 1 and wrong[:7].lower() == "http://" and len(wrong) < _LONGEST
        which = f"{quoted(wrong)}, number {number + 1} of {len(held)}," if len(held) > 1 else quoted(wrong)
        found.add("bad_format", path, f"{which} is not an https URL", f"https://{wrong[7:]}" if plain else None)
    elif (low is not None and len(held) < low) or (high is not None and len(held) > high):
        found.add("out_of_range", path, f"holds {len(held)} URLs, not {span(low, high)}")


def url(found: Findings, path: str, value: object) -> None:
    """Check an https URL of anything but media."""
    if not isinstance(value, str):
        found.late("wrong_type", path, value, lambda: (f"{quoted(value)} is not a string: an https URL", None))
    elif not is_https_url(value):
        hint = f"https://{value[7:]}" if value[:7].lower() == "http://" and len(value) < _LONGEST else None
        found.late("bad_format", path, value, lambda: (f"{quoted(value)} is not an https URL", hint))


# Budget: what a field of media takes; all calls are generated.
def media(  # noqa: PLR0913
    found: Findings,
    path: str,
    value: object,
    of: str,
    forms: tuple[str, ...],
    max_bytes: int | None = None,
    scheme: str = "",
) -> None:
    """Check an https URL, a base64 data URL with its family and decoded size, or a library id after its scheme."""
    if not isinstance(value, str):
        needed = forms_in_words(forms, scheme)
        found.late("wrong_type", path, value, lambda: (f"{quoted(value)} is not a string: {needed}", None))
        return
    if "url" in forms and is_https_url(value):
        return
    data = data_url(value) if "data" in forms else None
    bare = decoded(value) if "base64" in forms else 0
    if bare:
        if max_bytes is not None and bare > max_bytes:
            found.add("too_large", path, f"holds {bare} bytes once decoded, more than {max_bytes}")
    elif data is not None and (data.media_type in UNLABELLED or data.media_type.startswith(f"{of}/")):
        _data(found, path, data, of, max_bytes)
    elif "library" in forms and value.startswith(scheme) and _LIBRARY_ID.fullmatch(value, len(scheme)):
        return
    elif data is not None:
        found.add("bad_format", path, f"holds {data.media_type}, but the field takes {of} data")
    else:
        plain = "url" in forms and value[:7].lower() == "http://" and len(value) < _LONGEST
        hint = f"https://{value[7:]}" if plain else None
        found.late("bad_format", path, value, lambda: (f"{quoted(value)} is not {forms_in_words(forms, scheme)}", hint))


def forms_in_words(forms: tuple[str, ...], scheme: str = "") -> str:
    """Return the forms that a media field takes: `an https URL or a library id`."""
    after = f" after {quoted(scheme)}" if scheme else ""
    return " or ".join(_FORMS[form] + (after if form == "library" else "") for form in forms)


def _data(found: Findings, path: str, data: DataUrl, of: str, max_bytes: int | None) -> None:
    if max_bytes is not None and data.size > max_bytes:
        found.add("too_large", path, f"holds {data.size} bytes once decoded, more than {max_bytes}")
    if data.media_type in UNLABELLED:
        found.add("unlabelled_media", path, f"does not say what it holds; begin it with a media type: data:{of}/…")
