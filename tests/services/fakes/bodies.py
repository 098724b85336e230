"""Bodies that a service refuses, and small makers of JSON Schemas for what it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match


class Wrong(Exception):
    """A body that is refused: the path of the field, the sort (a keyword of JSON Schema, or `rule`), and words."""

    def __init__(self, path: tuple[str | int, ...], kind: str, message: str, allowed: tuple[Any, ...] = ()) -> None:
        self.path, self.kind, self.message, self.allowed = path, kind, message, allowed
        super().__init__(f"{path}: {message}")

    @property
    def dotted(self) -> str:
        """The path as `a.b[0]`."""
        return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path).lstrip(".")


def checked(value: Any, schema: Mapping[str, Any]) -> None:
    """Raise `Wrong` where a value is not what a JSON Schema says: its deepest mistake."""
    error = best_match(Draft202012Validator(schema).iter_errors(value))
    if error is None:
        return
    path: list[str | int] = list(error.absolute_path)
    allowed: tuple[Any, ...] = ()
    if error.validator == "additionalProperties":
        assert isinstance(error.instance, dict)
        path.append(next(name for name in error.instance if name not in error.schema.get("properties", {})))
    elif error.validator == "required":
        path.append(next(name for name in error.validator_value if name not in error.instance))
    elif error.validator in ("enum", "const"):
        allowed = tuple(error.validator_value) if error.validator == "enum" else (error.validator_value,)
    raise Wrong(tuple(path), str(error.validator), _words(error), allowed)


def _words(error: ValidationError) -> str:
    return error.message if len(error.message) < 300 else error.message[:300] + "…"


def obj(required: str = "", /, **properties: Any) -> dict[str, Any]:
    """Return the schema of an object that takes no other keys; `required` names keys, with blanks between."""
    return {"type": "object", "properties": properties, "required": required.split(), "additionalProperties": False}


def one(*values: Any) -> dict[str, Any]:
    """Return the schema of one of these values."""
    return {"enum": list(values)}


def text(least: int = 0, most: int | None = None) -> dict[str, Any]:
    """Return the schema of a text of so many characters."""
    return {"type": "string", "minLength": least, **({} if most is None else {"maxLength": most})}


def whole(least: int | None = None, most: int | None = None) -> dict[str, Any]:
    """Return the schema of a whole number within a range."""
    return {"type": "integer", **_range(least, most)}


def number(least: float | None = None, most: float | None = None) -> dict[str, Any]:
    """Return the schema of a number within a range."""
    return {"type": "number", **_range(least, most)}


def _range(least: float | None, most: float | None) -> dict[str, Any]:
    return {name: value for name, value in (("minimum", least), ("maximum", most)) if value is not None}


def items(item: Any, least: int = 0, most: int | None = None) -> dict[str, Any]:
    """Return the schema of a list of so many."""
    return {"type": "array", "items": item, "minItems": least, **({} if most is None else {"maxItems": most})}


BOOL: dict[str, Any] = {"type": "boolean"}
URL: dict[str, Any] = {"type": "string", "pattern": "^https?://"}
