"""Read a file of requests: one JSON object, an array, or JSON Lines."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any, cast

from .client.errors import ConfigurationError
from .redact import shorten

DEEPEST = 200
"""Levels of nesting: deeper than any request, and shallow enough for the recursion of the validators."""
DIGITS = 4000


LISTED_MOST = 20
"""Lines of a file that an error names."""


class UnreadableError(ConfigurationError):
    """The input cannot be read as requests; the message names the place and the reason."""

    others: tuple[tuple[int, Any], ...] = ()
    """Of JSON Lines, the lines that can be read: their numbers, and their requests."""


def payloads(source: str) -> list[Any]:
    """Return the requests of a file, `-` for standard input."""
    name = "standard input" if source == "-" else source
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from error
    return parse(text_of(data, name), name)


def unreadable(name: str, error: OSError | ValueError) -> UnreadableError:
    """Return the error for a file that cannot be read."""
    return UnreadableError(f"cannot read {name}: {getattr(error, 'strerror', None) or error}")


def text_of(data: bytes, name: str, at: int = 0) -> str:
    """Decode bytes of a file that begin at byte `at`; a byte order mark at the start of the file is skipped."""
    try:
        return data.decode("utf-8" if at else "utf-8-sig")
    except UnicodeDecodeError as error:
        place, byte = at + error.start + 1, data[error.start]
        raise UnreadableError(f"{name} is not UTF-8: byte {place} is 0x{byte:02x}") from error


def beside(source: str) -> Path:
    """Return the folder that files named in requests are relative to."""
    return Path() if source == "-" else Path(source).parent


def parse(text: str, name: str) -> list[Any]:
    """Return the requests in a text."""
    if not text.strip():
        raise UnreadableError(f"{name} is empty; it should hold a JSON object, an array of them, or JSON Lines")
    try:
        whole = load(text)
    except json.JSONDecodeError as error:
        lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
        if len(lines) > 1 and is_json(lines[0][1]):
            return _every_line(lines, name)
        raise UnreadableError(f"{name}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"{name}: {_reason(error)}") from error
    return cast("list[Any]", whole) if isinstance(whole, list) else [whole]


def _every_line(lines: list[tuple[int, str]], name: str) -> list[Any]:
    """Return the requests of numbered lines; raise `UnreadableError` for all that cannot be read together."""
    found: list[tuple[int, Any]] = []
    wrong: list[str] = []
    for number, line in lines:
        try:
            found.append((number, line_of(line, number, name)))
        except UnreadableError as error:
            wrong.append(str(error))
    if wrong:
        more = [f"… and {len(wrong) - LISTED_MOST} more lines"] if len(wrong) > LISTED_MOST else []
        error = UnreadableError("\n".join([*wrong[:LISTED_MOST], *more]))
        error.others = tuple(found)
        raise error
    return [request for _, request in found]


def load(text: str) -> Any:
    """Return a JSON value; raise `ValueError` for what JSON forbids or leaves open (NaN, a key given twice)."""
    value = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant, parse_int=_integer)
    _check_depth(value)
    return value


def line_of(line: str, number: int, name: str) -> Any:
    """Return the request of a line of JSON Lines."""
    try:
        return load(line)
    except json.JSONDecodeError as error:
        raise UnreadableError(f"{name}:{number}:{error.colno}: not JSON: {error.msg}") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"{name}:{number}: {_reason(error)}") from error


def is_json(line: str) -> bool:
    """Return whether a line is a JSON value by itself, so that the file holds JSON Lines."""
    try:
        json.loads(line)
    except json.JSONDecodeError:
        return False
    except (ValueError, RecursionError):
        pass  # JSON, though `load` refuses it
    return True


def _reason(error: Exception) -> str:
    return f"nested deeper than {DEEPEST} levels" if isinstance(error, RecursionError) else str(error)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        again = next(key for key, _ in pairs if key in seen or seen.add(key))
        raise ValueError(
            f"the key {json.dumps(shorten(again))} is given twice in one object; readers differ on which counts"
        )
    return found


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not JSON: a number is finite")


def _integer(digits: str) -> int | float:
    # Python refuses to read longer numbers, and no field takes them.
    return int(digits) if len(digits) <= DIGITS else math.copysign(math.inf, -1 if digits.startswith("-") else 1)


def _check_depth(value: Any) -> None:
    level: list[Any] = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (
                cast("dict[str, Any]", outer).values() if isinstance(outer, dict) else cast("list[Any]", outer)
            )
        ]
        if not level:
            return
    raise RecursionError
