"""Write answers in the dialects of the service, by the same tables that the client reads by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..service import Path, Service, State

STATUS_OF_KIND = {
    "authentication": 401,
    "insufficient_balance": 402,
    "permission": 403,
    "not_found": 404,
    "too_large": 413,
    "invalid_request": 400,
    "rate_limit": 429,
    "server": 500,
}


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


def write(service: Service, dialect: str | None, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body with every given fact at the first place where the dialect keeps it."""
    body: dict[str, Any] = {}
    paths = service.dialects.get(dialect or "", {})
    for fact, value in facts.items():
        if value is not None and paths.get(fact):
            put(body, paths[fact][0], value)
    return body


def word(service: Service, state: State) -> str:
    """Return the first word that the service has for a state."""
    return next((word for word, means in service.states.items() if means == state), state)


def refusal(service: Service, kind: str, message: str, **more: Any) -> tuple[int, dict[str, Any]]:
    """Return the status and the body of an error, with the type that the error table gives to its kind."""
    status = STATUS_OF_KIND[kind]
    rows = [row for row in service.errors if row.kind == kind and (not row.statuses or status in row.statuses)]
    types = next((row.types for row in rows if row.types), ())
    error: dict[str, Any] = {"message": message, "type": types[0] if types else f"{kind}_error"}
    return status, {"error": {**error, **more}, "status": status}
