"""Write facts into the bodies of answers, by the same dialect tables that the client reads with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any, TypeAlias, cast, get_args

from ..service import Operation, Path, Service, State
from .catalog import Catalog, Field

Place: TypeAlias = tuple[Path, bool, Mapping[str, str]]
"""Where a fact is written, whether a price is a text there, and the word there for each state."""
STATUSES = {
    "authentication": 401,
    "insufficient_balance": 402,
    "permission": 403,
    "not_found": 404,
    "too_large": 413,
    "invalid_request": 400,
    "content_policy": 400,
    "rate_limit": 429,
    "api": 409,
    "provider": 502,
    "server": 500,
}
"""Kind of error → its usual status."""
SINGLE_CAUSE = frozenset({"insufficient_balance", "rate_limit"})
"""Kinds of error whose types all mean the same; types of other kinds name causes that the simulator does not know."""


NEAREST: Mapping[State, tuple[State, ...]] = {
    "queued": ("running",),
    "running": ("queued",),
    "completed": (),
    "failed": ("cancelled", "completed"),
    "cancelled": ("failed", "completed"),
}
"""State → states whose word a service may have for it, where it has none of its own."""


def put_at(body: dict[str, Any], path: Path, value: Any) -> None:
    """Set the value at a path, adding objects and lists on the way."""
    if len(path) == 1 and isinstance(path[0], str):  # as most are
        body[path[0]] = value
        return
    here: Any = body
    for step, following in pairwise(path):
        inner: Any = _items(here, step)[step] if isinstance(step, int) else here.get(step)
        if not inner:
            fresh: Any = [] if isinstance(following, int) else {}
            inner = here[step] = fresh
        here = inner
    last = path[-1]
    if isinstance(last, int):
        _items(here, last)[last] = value
    else:
        here[last] = value


def at(body: Any, path: Path) -> Any:
    """Return the value at a path that a body has."""
    for step in path:
        body = body[step]
    return body


def _items(items: list[Any], index: int) -> list[Any]:
    """Return a list that is lengthened to have an item at an index."""
    items.extend({} for _ in range(index + 1 - len(items)))
    return items


def _numbered(path: Path, number: int) -> Path:
    """Return a path into the item of a list with this number instead of the first."""
    place = next((place for place, step in enumerate(path) if isinstance(step, int)), len(path))
    return (*path[:place], number, *path[place + 1 :]) if place < len(path) else path


class BodyWriter:
    """Writes bodies of answers: facts at the places of a dialect, if the record of the answer documents them."""

    def __init__(self, service: Service, catalog: Catalog, *, flat: bool = False) -> None:
        """Write for a service; `flat` prefers places at the root of a body over those inside an object."""
        self._service = service
        self._catalog = catalog
        self._flat = flat
        self._cache: dict[tuple[str | None, str | None], dict[str, tuple[Place, ...]]] = {}

    def success(self, operation: Operation, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Return the body of an operation's success with these facts."""
        record = self._catalog.record_of(operation.id, operation.success)
        return self.write(operation.dialect, record, facts)

    # Budget: what to write, where, and into what.
    def write(
        self, dialect: str | None, record: str | None, facts: Mapping[str, Any], start: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return a body with every fact at its places; facts without a place in the record, and None, are left out.

        `start` is a body to write them into. A list is the values of a fact in the items of a list, one in each.
        """
        body: dict[str, Any] = {} if start is None else start
        known = self._cache.setdefault((dialect, record), {})
        for fact, value in facts.items():
            if value is None:
                continue
            if fact not in known:
                known[fact] = tuple(self._places(dialect, record, fact))
            for path, as_text, words in known[fact]:
                if isinstance(value, list):
                    for number, one in enumerate(cast("list[Any]", value)):
                        put_at(body, _numbered(path, number), one)
                    continue
                if isinstance(value, Decimal):
                    written = str(value) if as_text else float(value)
                else:
                    written = words.get(value, value) if words else value
                put_at(body, path, written)
        return body

    def _places(self, dialect: str | None, record: str | None, fact: str) -> Iterator[Place]:
        for path in self._paths(dialect, record, fact):
            field = self._catalog.field_at(record, path)
            words = {state: self._status_word(state, field) for state in get_args(State)} if fact == "status" else {}
            yield path, field is not None and field["kind"]["kind"] == "text", words

    def _paths(self, dialect: str | None, record: str | None, fact: str) -> Iterator[Path]:
        paths = self._service.dialects.get(dialect or "", {}).get(fact, ())
        known = [path for path in paths if self._catalog.field_at(record, path)] if record else list(paths[:1])
        chosen = [path for path in known if len(path) == 1] if self._flat else known
        yield from chosen[:1]
        if fact == "run_id":
            # The id is repeated under every documented name at the root, or in a row of a list.
            yield from (path for path in chosen[1:] if len(path) == 1 or path[-2] == 0)

    def _status_word(self, state: State, field: Field | None) -> str:
        """Return the first word for a state that a field lists, else the first word of the service for it.

        A service without a word for it calls it by the nearest state that it has a word for.
        """
        states = self._service.states
        listed = field["kind"].get("values", ()) if field else ()
        words = [*(word for word in listed if word in states), *states]
        near = (state, *NEAREST[state])
        return next((word for one in near for word in words if states[word] == one), state)


def error_body(service: Service, kind: str, message: str, **more: Any) -> tuple[int, dict[str, Any]]:
    """Return status and body of an error, with the documented type if the kind has a single cause, or no other mark.

    The message is under `error`, as usual for services of this kind, unless every dialect has another place; the type
    is also where a dialect says. An error that only words tell from others has such a word.
    """
    rows = [row for row in service.errors if row.kind == kind]
    statuses = [status for row in rows for status in row.statuses] or [STATUSES[kind]]
    status = STATUSES[kind] if STATUSES[kind] in statuses else statuses[0]
    if rows and all(row.types or row.words for row in rows):
        worded = next((row.words[0] for row in rows if row.words), "")
        types = () if worded else next((row.types for row in rows if row.types), ())
        message = message if worded in message.casefold() else f"{message}: {worded}"
    else:
        rows = [row for row in rows if not row.statuses or status in row.statuses] if kind in SINGLE_CAUSE else []
        types = next((row.types for row in rows if row.types), ())
    type_: str = more.get("type") or next(iter(types), "")
    facts = ("error_type", "error_code")
    dialects = [*service.dialects.values()]
    if more.get("type"):  # which must be told: the dialects that have a place for it come first
        dialects.sort(key=lambda dialect: not any(fact in dialect for fact in facts))
    places = [path for dialect in dialects for path in dialect.get("error", ())]
    if places and all(path[0] != "error" for path in places):
        body: dict[str, Any] = {}
        put_at(body, places[0], message)
    else:
        error: dict[str, Any] = {"message": message, "type": type_ or f"{kind}_error"}
        body = {"error": {**error, **more}, "status": status}
    marked = [path for fact in facts for dialect in dialects for path in dialect.get(fact, ())]
    known = [path for path in marked if path[0] in body] or (marked if more.get("type") and "error" not in body else [])
    place = next(iter(known), None) if type_ else None
    if place is not None:
        put_at(body, place, type_.rstrip("*"))
    return status, body
