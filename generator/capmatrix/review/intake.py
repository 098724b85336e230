"""A payload out of a file: one JSON object or none at all, and nothing that readers of JSON differ on."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any, cast

from capmatrix.review.revision import Unreadable
from capmatrix.review.strict import Unfit, read_json

LARGEST = 64 << 20
"""Bytes of a file: far more than any request may have."""
DEEPEST = 200
"""Levels of nesting: far more than any request has, and few enough for all that follows."""
DIGITS = 4_000
"""Digits of a whole number: Python reads hardly more."""


def read_payload(source: str) -> dict[str, Any]:
    """Return the payload in a file, `-` for standard input; raise `Unreadable` where there is none."""
    name = "standard input" if source == "-" else source
    try:
        with sys.stdin.buffer if source == "-" else Path(source).open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise Unreadable(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if len(data) > LARGEST:
        raise Unreadable(f"{name}: holds more than {LARGEST >> 20} MiB; give one request")
    try:
        value = read_json(data.decode("utf-8-sig"), deepest=DEEPEST, digits=DIGITS, read_float=_finite)
    except UnicodeDecodeError as error:
        raise Unreadable(f"{name}: is not UTF-8: byte {error.start + 1} is 0x{data[error.start]:02x}") from error
    except json.JSONDecodeError as error:
        raise Unreadable(f"{name}:{error.lineno}:{error.colno}: is not JSON: {error.msg}") from error
    except Unfit as unfit:
        raise Unreadable(f"{name}: {_said(unfit)}") from unfit
    except ValueError as error:
        raise Unreadable(f"{name}: {error}") from error
    if not isinstance(value, dict):
        raise Unreadable(f"{name}: is no JSON object; give one request, such as {{…}}")
    return cast("dict[str, Any]", value)


def _said(unfit: Unfit) -> str:
    match unfit.sort:
        case "twice":
            key = json.dumps(str(unfit.held)[:60])
            return f"gives the key {key} twice in one object; readers differ on which counts"
        case "constant":
            return f"holds {unfit.held}, which is not JSON: a number is finite"
        case "digits":
            return f"holds a number of {unfit.held:,} digits, which hardly any reader of JSON keeps"
        case "depth":
            return f"is nested deeper than {unfit.held} levels"


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"holds {text[:20]}, which is beyond all numbers that readers of JSON keep")
    return value
