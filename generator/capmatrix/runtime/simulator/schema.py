"""Judge requests by the JSON Schema of the package: a second opinion, made without the generated validators."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import jsonschema_rs

from ..redact import shorten

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
