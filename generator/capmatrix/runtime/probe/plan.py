"""The cheapest request to probe with, by the prices of the matrix; nothing is sent here."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..price import Estimate, estimate
from ..validation import validate

if TYPE_CHECKING:
    from decimal import Decimal

    from ..service import Kit

    Part = Mapping[str, Any]


class Priced(NamedTuple):
    """A request in wire form, and what it is expected to cost."""

    payload: dict[str, Any]
    estimate: Estimate

    @property
    def amount(self) -> Decimal | None:
        """What it costs at most; None: nobody knows."""
        return self.estimate.amount


def cheapest(kit: Kit, model: str | None = None) -> Priced | None:
    """Return the cheapest request for a model, or for any active one; None where each of them needs a file.

    It is an example of the matrix, with other values where these cost less. Requests whose price nobody knows come
    last; where prices are in several currencies, those in the most frequent one count.
    """
    entries = json.loads(kit.resource("catalog.json"))["models"]
    found = [
        _reduced(kit, entry, {kit.service.discriminator: entry["id"], **example})
        for entry in entries
        if (kit.models[entry["id"]].stage == "active" if model is None else entry["id"] == model)
        for example in entry.get("examples", ())
        if not needs_file(kit, example)
    ]
    currencies = Counter(one.estimate.currency for one in found if one.amount is not None)
    usual = currencies.most_common(1)[0][0] if currencies else None
    known = [one for one in found if one.amount is not None and one.estimate.currency == usual]
    return min(known or found, key=lambda one: (one.amount or 0, len(json.dumps(one.payload))), default=None)


def needs_file(kit: Kit, value: Any) -> bool:
    """Return whether a request, or an object in it, holds a picture, a sound or a film."""
    if isinstance(value, Mapping):
        rows = cast("Mapping[str, Any]", value).items()
        return any(kit.terms.get(name, (False,))[0] or needs_file(kit, inner) for name, inner in rows)
    return isinstance(value, list) and any(needs_file(kit, item) for item in cast("list[Any]", value))


def _reduced(kit: Kit, entry: Part, payload: dict[str, Any]) -> Priced:
    """Return the cheapest variation of a request in the fields that its price depends on."""
    best = Priced(payload, estimate(kit, payload))
    pricing = kit.pricing(entry["id"])
    named = {*pricing.spellings, pricing.seconds} if pricing else set[str | None]()
    better = best.amount is not None
    while better:
        better = False
        for other in _variations(entry, named, best.payload):
            priced = Priced(other, estimate(kit, other))
            cheaper = priced.amount is not None and best.amount is not None and priced.amount < best.amount
            # A warning is a field that the service drops: no saving to rely on.
            if cheaper and not validate(kit, other).warnings:
                best, better = priced, True
    return best


def _variations(entry: Part, named: set[str | None], payload: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for field in entry["fields"]:
        if field["name"] in named:
            yield from ({**payload, field["name"]: value} for value in _values(field["kind"]))
            yield {name: value for name, value in payload.items() if name != field["name"]}


def _values(kind: Part) -> Iterator[Any]:
    """Yield values that a field may have: all of a set, the least of a range."""
    least = [kind["minimum"]] if kind.get("minimum") is not None else []
    match kind["kind"]:
        case "flag":
            yield from (False, True)
        case "choice" | "integer":
            yield from kind.get("values") or least
        case "duration":
            for seconds in kind.get("values") or least:
                yield {"plain": str(seconds), "suffixed": f"{seconds}s", "number": seconds}[kind["form"]]
        case "either":
            for option in kind["options"]:
                yield from _values(option)
        case _:
            return
