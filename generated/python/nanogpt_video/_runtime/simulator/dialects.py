"""Write facts into bodies of answers, by the same dialect tables that the client reads with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, TypeAlias, cast

from ..service import Operation, Path, Service, State
from .catalog import Field, Matrix

Place: TypeAlias = tuple[Path, Field | None]
USUAL = {
    "authentication": 401,
    "insufficient_balance": 402,
    "permission": 403,
    "not_found": 404,
    "too_large": 413,
    "invalid_request": 400,
    "rate_limit": 429,
    "server": 500,
}

ONE_CAUSE = frozenset({"insufficient_balance", "rate_limit"})
"""Kinds of error whose types all say the same; the types of others name causes that are not ours."""


def put(body: dict[str, Any], path: Path, value: Any) -> None:
    """Write a value at a path, making the objects and lists on the way."""
    here: Any = body
    for step, following in zip(path, (*path[1:], None), strict=True):
        fresh: Any = value if following is None else ([] if isinstance(following, int) else {})
        if isinstance(step, int):
            items = cast("list[Any]", here)
            items.extend({} for _ in range(step + 1 - len(items)))
            items[step] = fresh if following is None else (items[step] or fresh)
            here = items[step]
        else:
            record = cast("dict[str, Any]", here)
            record[step] = value if following is None else record.get(step) or fresh
            here = record[step]


class Voice:
    """Says facts as the service does: where the dialect keeps them, and in the words of the answer's record."""

    def __init__(self, service: Service, matrix: Matrix, *, flat: bool = False) -> None:
        """Speak for a service; `flat` prefers the places at the root of a status over those inside an object."""
        self._service = service
        self._matrix = matrix
        self._flat = flat
        self._found: dict[tuple[str | None, str | None, str], tuple[Place, ...]] = {}

    def say(self, operation: Operation, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Return the right answer of an operation with every given fact in it."""
        record = self._matrix.answer(operation.id, operation.success)
        return self.write(operation.dialect, record, facts)

    def write(self, dialect: str | None, record: str | None, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Return a body with every given fact at its places; a fact that the record has no place for is left out."""
        body: dict[str, Any] = {}
        for fact, value in facts.items():
            if value is None:
                continue
            for path, field in self._places(dialect, record, fact):
                put(body, path, self._worded(field, fact, value))
        return body

    def _places(self, dialect: str | None, record: str | None, fact: str) -> tuple[Place, ...]:
        """Return where a fact stands in a record, looked up once."""
        key = (dialect, record, fact)
        if key not in self._found:
            self._found[key] = tuple((path, self._matrix.at(record, path)) for path in self._paths(*key))
        return self._found[key]

    def _paths(self, dialect: str | None, record: str | None, fact: str) -> Iterator[Path]:
        paths = self._service.dialects.get(dialect or "", {}).get(fact, ())
        known = [path for path in paths if self._matrix.at(record, path)] if record else list(paths[:1])
        chosen = [path for path in known if len(path) == 1] if self._flat else known
        yield from chosen[:1]
        if fact == "run_id":
            # An id is repeated under every name that stands at the root, or in a row of a list.
            yield from (path for path in chosen[1:] if len(path) == 1 or path[-2] == 0)

    def _worded(self, field: Field | None, fact: str, value: Any) -> Any:
        if fact == "status" and value in ("queued", "running", "completed", "failed", "cancelled"):
            return self.word(value, field)
        if isinstance(value, Decimal):
            return str(value) if field and field["kind"]["kind"] == "text" else float(value)
        return value

    def word(self, state: State, field: Field | None = None) -> str:
        """Return the first word for a state that a field lists, else the first that the service has."""
        states = self._service.states
        listed = field["kind"].get("values", ()) if field else ()
        own = next((word for word in listed if states.get(word) == state), None)
        return own or next((word for word, means in states.items() if means == state), state)


def refusal(service: Service, kind: str, message: str, **more: Any) -> tuple[int, dict[str, Any]]:
    """Return the status and the body of an error; where the kind has one cause, with the table's type for it.

    The reason stands under `error`, as services of this kind have it, unless every dialect has it elsewhere.
    """
    rows = [row for row in service.errors if row.kind == kind]
    statuses = [status for row in rows for status in row.statuses] or [USUAL[kind]]
    status = USUAL[kind] if USUAL[kind] in statuses else statuses[0]
    rows = [row for row in rows if not row.statuses or status in row.statuses] if kind in ONE_CAUSE else []
    types = next((row.types for row in rows if row.types), ())
    places = [path for dialect in service.dialects.values() for path in dialect.get("error", ())]
    if places and all(path[0] != "error" for path in places):
        body: dict[str, Any] = {}
        put(body, places[0], message)
        return status, body
    error: dict[str, Any] = {"message": message, "type": types[0] if types else f"{kind}_error"}
    return status, {"error": {**error, **more}, "status": status}
