"""Validate requests: queries by the documented fields, bodies by the JSON Schema of the package.

This is a second opinion: it does not use the generated validators.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

import jsonschema_rs

from ..redact import shorten
from .catalog import Field

_WHOLE = re.compile(r"-?[0-9]{1,9}", re.ASCII)


class Given(Protocol):
    """A query: every value of a name."""

    def getlist(self, key: Any) -> list[str]:
        """Return the values of a name, in order."""
        ...


def problem(fields: Iterable[Field], given: Given) -> str | None:
    """Return what is wrong with a query, in a sentence; None where it is right."""
    for field in fields:
        name, values = field["name"], given.getlist(field["name"])
        if field.get("required") and not any(values):
            return f"{name} is required"
        if len(values) > 1:
            return f"{name} is given {len(values)} times"
        if values and not _fits(field["kind"], values[0]):
            return f"{name} is not {_right(field['kind'])}"
    return None


def value(field: Field, given: Given) -> Any:
    """Return the value of a field in a query that is right, else its default."""
    texts = given.getlist(field["name"])
    if not texts:
        return field.get("default", {}).get("value")
    kind = field["kind"]["kind"]
    return int(texts[0]) if kind == "integer" else texts[0] == "true" if kind == "flag" else texts[0]


def _fits(kind: Mapping[str, Any], text: str) -> bool:
    match kind["kind"]:
        case "integer":
            return bool(_WHOLE.fullmatch(text)) and _within(kind, int(text))
        case "flag":
            return text in ("true", "false")
        case "choice":
            return text in kind["values"]
        case _:
            return True


def _within(kind: Mapping[str, Any], number: int) -> bool:
    return kind.get("minimum", number) <= number <= kind.get("maximum", number)


def _right(kind: Mapping[str, Any]) -> str:
    if kind["kind"] == "integer":
        ends = [f"from {kind['minimum']}"] if "minimum" in kind else []
        ends += [f"to {kind['maximum']}"] if "maximum" in kind else []
        return " ".join(["a whole number", *ends])
    return " or ".join(kind.get("values", ("true", "false")))


MOST = 10


class Judge:
    """A schema, compiled once."""

    def __init__(self, schema: bytes | Mapping[str, Any]) -> None:
        """Compile the schema."""
        self._validator = jsonschema_rs.validator_for(json.loads(schema) if isinstance(schema, bytes) else dict(schema))

    def problems(self, payload: Any) -> list[dict[str, str]]:
        """Return what is wrong with a payload, the first few of it."""
        found: list[dict[str, str]] = []
        for error in self._validator.iter_errors(payload):
            path = ".".join(str(step) for step in error.instance_path)
            found.append({"field": path, "message": shorten(error.message)})
            if len(found) == MOST:
                break
        return found

    def tolerated(self, payload: dict[str, Any], kept: str) -> dict[str, Any]:
        """Return a payload without the fields that are wrong; `kept` stays, right or wrong."""
        left = dict(payload)
        for _ in payload:
            wrong = {str(error.instance_path[0]) for error in self._validator.iter_errors(left) if error.instance_path}
            dropped = wrong & left.keys() - {kept}
            if not dropped:
                break
            left = {name: value for name, value in left.items() if name not in dropped}
        return left


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not JSON")


def read(body: bytes) -> Any:
    """Return the JSON value of a body; NaN, infinities and half characters are not JSON."""
    value = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value
