r"""Regular expressions for the forms of media, in the part of ECMA-262 that other languages read alike.

No lookaround and no `\p{…}`, which not every engine has. The dollar sign is written by its number: fastjsonschema reads
every `$` as the end of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.ir.kinds import MediaForm, MediaType

_BLANK = r"\x00-\x20\x7f-\xa0\u1680\u2000-\u200f\u2027-\u202f\u205f-\u206f\u3000"
"""Blanks, controls and marks that show nothing. No end of a range is a line separator (U+2028): generators write such a
character itself, which ends a line of JavaScript."""
_HIDDEN = r"\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ue000-\uf8ff\ufeff-\uffff"
"""Characters beyond ASCII that no host name has."""
_LETTER = rf"[^\x00-/:-@\[-^`{{-~{_HIDDEN}]"
_NO_DIGIT = rf"[^\x00-@\[-^`{{-~{_HIDDEN}]"
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = rf"{_OCTET}(?:\.{_OCTET}){{3}}"
_GROUP = "[0-9A-Fa-f]{1,4}"
_ZONE = "(?:%25(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+)?"
_PORT = "(?::(?:[0-5]?[0-9]{1,4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])?)?"
_DIGIT = "[A-Za-z0-9+/]"
# Four classes rather than `{4}`: V8 keeps its place in a loop of letters, and overflows on one of counts.
_QUANTA = f"(?:{_DIGIT * 4})*(?:{_DIGIT * 4}|{_DIGIT * 3}=|{_DIGIT * 2}==)"
_NAME = r"[A-Za-z0-9!#\x24&^_.+-]+"


def media_pattern(forms: Iterable[MediaForm], of: MediaType, scheme: str = "") -> str:
    """Return the pattern of a string in these forms, anchored at both ends; a library id begins with the scheme."""
    named = re.sub(r"[^A-Za-z0-9/:_-]", lambda mark: f"\\x{ord(mark[0]):02x}", scheme)
    written: dict[MediaForm, str] = {"url": _url(), "data": _data(of), "base64": _QUANTA}
    written["library"] = rf"{named}[^\x00-\x20\x7f]+"
    return _anchored("|".join(written[form] for form in forms))


WS = "[\\x20\\t\\n\\r]*"
"""Blanks between the parts of JSON."""


def lines_pattern() -> str:
    """Return the pattern of https URLs on a line each; a line feed at the end is checked apart."""
    return _anchored(f"(?:{_url()}\\n)*{_url()}")


def array_pattern() -> str:
    """Return the pattern of a JSON array of https URLs; a text with escapes may be any, as a pattern reads none."""
    escape = r'\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})'
    plain = r'[^"\\\x00-\x1f]*'
    item = f'"(?:{_url(quotes=False)}|(?:{plain}{escape})+{plain})"'
    return _anchored(f"{WS}\\[{WS}(?:{item}{WS}(?:,{WS}{item}{WS})*)?\\]{WS}")


def _anchored(pattern: str) -> str:
    # Some generators write patterns between slashes.
    return f"^(?:{pattern})$".replace("/", r"\/")


def any_case(text: str) -> str:
    """Return the pattern of an ASCII text in upper or lower case."""
    return "".join(f"[{char.upper()}{char}]" if char.isalpha() else char for char in text)


def _url(*, quotes: bool = True) -> str:
    """Return the pattern of an https URL, perhaps without quotation marks, which JSON escapes."""
    outside = _BLANK if quotes else f'"{_BLANK}'
    user = rf"(?:[^{outside}/?#@\[\]\\]*@)?"
    return rf"{any_case('https')}://{user}(?:{_host()}|\[{_ipv6()}{_ZONE}\]){_PORT}(?:[/?#][^{outside}\\]*)?"


def _host() -> str:
    """Return the pattern of an IPv4 address, or of a name whose last label is no number."""
    label = f"{_LETTER}+(?:-+{_LETTER}+)*"
    final = f"(?:[0-9]*{_NO_DIGIT}{_LETTER}*|[0-9]+-+{_LETTER}+)(?:-+{_LETTER}+)*"
    return rf"{_IPV4}|(?:{label}\.)*{final}\.?"


def _ipv6() -> str:
    """Return the pattern of an IPv6 address: one alternative for each number of groups before `::`."""
    whole = f"(?:{_GROUP}:){{6}}(?:{_GROUP}:{_GROUP}|{_IPV4})"
    cut = (f"{f'(?:{_GROUP}:){{{before}}}' if before else ':'}{_after_gap(7 - before)}" for before in range(8))
    return f"(?:{whole}|{'|'.join(cut)})"


def _after_gap(most: int) -> str:
    """Return the pattern of the second colon of `::` and at most so many groups after it."""
    groups = [rf"(?::{_GROUP}){{1,{most}}}"] if most else []
    dotted = [rf"(?::{_GROUP}){{0,{most - 2}}}:{_IPV4}"] if most > 1 else []
    return f"(?:{'|'.join([*groups, *dotted, ':'])})"


def _data(of: MediaType) -> str:
    kinds = f"(?:{any_case(of)}/{_NAME}|{any_case('application/octet-stream')})?"
    return rf"{any_case('data')}:{kinds}(?:;{_NAME}=[!-+\x2d-:<-~]+)*;{any_case('base64')},{_QUANTA}"
