"""Choose the cheapest request to probe with, by the prices of the matrix; nothing is sent."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..price import Estimate, estimate
from ..service import Kit, Pricing
from ..validation import validate

if TYPE_CHECKING:
    Part = Mapping[str, Any]


class Priced(NamedTuple):
    """A request in wire form, and its expected cost."""

    payload: dict[str, Any]
    estimate: Estimate


def cheapest(kit: Kit, model: str | None = None) -> Priced | None:
    """Return the cheapest request for a model, or for any active model; None where every request needs a file.

    It is an example of the matrix, with other values where these cost less. Requests without a known price come last;
    of several currencies the most frequent counts. A model that is known in part counts only where it is named: what
    it needs besides is not known.
    """
    entries = json.loads(kit.resource("catalog.json"))["models"]
    found = [
        _reduced(kit, entry, {kit.service.discriminator: entry["id"], **example})
        for entry in entries
        if (_is_known(kit, entry) if model is None else entry["id"] == model)
        for example in entry.get("examples", ())
        if not needs_file(kit, example)
    ]
    currencies = Counter(request.estimate.currency for request in found if request.estimate.amount is not None)
    usual = currencies.most_common(1)[0][0] if currencies else None
    known = [request for request in found if request.estimate.amount is not None and request.estimate.currency == usual]
    return min(
        known or found,
        key=lambda request: (request.estimate.amount or 0, len(json.dumps(request.payload))),
        default=None,
    )


def _is_known(kit: Kit, entry: Part) -> bool:
    """Return whether a model can be called, and all that it needs is known."""
    return kit.models[entry["id"]].stage == "active" and not entry.get("partial")


def needs_file(kit: Kit, value: Any) -> bool:
    """Return whether a request, or an object in it, holds an image, a sound or a video."""
    if isinstance(value, Mapping):
        rows = cast("Mapping[str, Any]", value).items()
        return any(kit.terms.get(name, (False,))[0] or needs_file(kit, inner) for name, inner in rows)
    return isinstance(value, list) and any(needs_file(kit, item) for item in cast("list[Any]", value))


def _reduced(kit: Kit, entry: Part, payload: dict[str, Any]) -> Priced:
    """Return the cheapest variation of a request in the fields that its price depends on."""
    best = Priced(payload, estimate(kit, payload))
    pricing = kit.pricing(entry["id"])
    better = pricing is not None and best.estimate.amount is not None
    while better:
        better = False
        for other in _variations(entry, pricing, best.payload) if pricing else ():
            priced = Priced(other, estimate(kit, other))
            cheaper = (
                priced.estimate.amount is not None
                and best.estimate.amount is not None
                and priced.estimate.amount < best.estimate.amount
            )
            # With a warning the service may drop the field, and the lower price with it.
            if cheaper and not validate(kit, other).warnings:
                best, better = priced, True
    return best


def _variations(entry: Part, pricing: Pricing, payload: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a request with each value of a field on which its price depends, in objects too, and without it."""
    for name in pricing.spellings:
        steps = pricing.paths.get(name, (name,))
        kind: Part = {"fields": entry["fields"]}
        for step in steps:
            kind = next(field["kind"] for field in kind["fields"] if field["name"] == step)
        yield from (_with(payload, steps, value) for value in (*_values(kind), None))


def _with(values: Mapping[str, Any], steps: tuple[str, ...], value: Any) -> dict[str, Any]:
    """Return an object with another value at a path; None: without it, and without objects that have nothing else."""
    first, *others = steps
    if others:
        held = values.get(first)
        inner = cast("Mapping[str, Any]", held if isinstance(held, Mapping) else {})
        value = _with(inner, tuple(others), value) or None
    found = {**values, first: value}
    return {name: one for name, one in found.items() if name != first or one is not None}


def _values(kind: Part) -> Iterator[Any]:
    """Yield allowed values of a field: all of a set, the lowest of a range."""
    least = [kind["minimum"]] if kind.get("minimum") is not None else []
    match kind["kind"]:
        case "flag":
            yield from (False, True)
        case "choice" | "integer" | "number":
            yield from kind.get("values") or least
        case "duration":
            for seconds in kind.get("values") or least:
                yield {"plain": str(seconds), "text": str(seconds), "suffixed": f"{seconds}s"}.get(
                    kind["form"], seconds
                )
        case "either":
            for option in kind["options"]:
                yield from _values(option)
        case _:
            return
