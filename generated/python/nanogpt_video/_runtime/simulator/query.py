"""Judge the query of a request by the fields that the matrix documents; what it does not name is let through."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from .matrix import Field

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
