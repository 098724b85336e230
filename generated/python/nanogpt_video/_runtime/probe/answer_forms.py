"""Describe JSON values and texts by their form, without their content, so that it can be published."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from ..client.flows.answers import at
from ..redact import shorten
from ..service import Path, Service

DEEPEST = 6
ITEMS = 20
"""Items of a list that are examined."""
PATHS = 30
"""Paths that are shown."""
_KINDS = {"str": "text", "bool": "flag", "int": "number", "float": "number", "NoneType": "null", "list": "list"}


def form(bodies: Iterable[Any]) -> str:
    """Return the paths of values and their JSON types over all bodies: `data.status text, data.cost number or null`."""
    found: dict[str, list[str]] = {}
    for body in bodies:
        for path, kind in _leaves(body, "", 0):
            kinds = found.setdefault(path, [])
            if kind not in kinds:
                kinds.append(kind)
    shown = [f"{path} {' or '.join(kinds)}" for path, kinds in list(found.items())[:PATHS]]
    more = [f"{len(found) - PATHS} more"] if len(found) > PATHS else []
    return ", ".join([*shown, *more]) or "no JSON"


def _leaves(value: Any, path: str, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping) and value and depth < DEEPEST:
        for name, inner in cast("Mapping[str, Any]", value).items():
            yield from _leaves(inner, f"{path}.{shorten(name, 40)}" if path else shorten(name, 40), depth + 1)
    elif isinstance(value, list) and value and depth < DEEPEST:
        for inner in cast("list[Any]", value)[:ITEMS]:
            yield from _leaves(inner, f"{path}[]", depth + 1)
    else:
        yield path or "the body", _KINDS.get(type(cast("object", value)).__name__, "object")


def pattern(text: str) -> str:
    """Return the form of an id or a time: `<8 digits>`, `<4 hex>`, `<9 letters>`; short words stay."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ].*", text):
        return re.sub(r"[0-9]", "0", shorten(text, 40))
    parts = re.split(r"([A-Za-z0-9]+)", text[:120])
    return "".join(_part(part) for part in parts)


def _part(part: str) -> str:
    if not part.isalnum() or (len(part) <= 6 and part.isalpha()):
        return part
    sort = "digits" if part.isdigit() else "hex" if re.fullmatch(r"[0-9a-f]+", part) else "letters"
    return f"<{len(part)} {sort}>"


def shown(path: Path) -> str:
    """Return a path in the notation of specs: `data.videos[0].url`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def used(service: Service, dialect: str | None, bodies: Iterable[Any]) -> dict[str, list[str]]:
    """Return fact → paths of a dialect that hold a value in these bodies, the first path of each body."""
    rows = service.dialects.get(dialect or "", {})
    found: dict[str, list[str]] = {}
    for body in bodies:
        for fact, paths in rows.items():
            first = next((shown(path) for path in paths if at(body, path) is not None), None)
            if first is not None and first not in found.setdefault(fact, []):
                found[fact].append(first)
    return {fact: paths for fact, paths in found.items() if paths}


def fitting(service: Service, bodies: list[Any], facts: Iterable[str]) -> list[str]:
    """Return the dialects that find most of these facts."""
    wanted = frozenset(facts)
    counts = {name: len(used(service, name, bodies).keys() & wanted) for name in service.dialects}
    most = max(counts.values(), default=0)
    return [name for name, count in counts.items() if count == most and count]


def seconds(value: float) -> str:
    """Return a number of seconds in words."""
    return f"{value:.1f} s" if value < 10 else f"{value:.0f} s"
