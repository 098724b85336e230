"""The models that answer a question: a table for people, a document for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from capmatrix.diagnostics import visible
from capmatrix.review.payload import shown
from capmatrix.semantics.takers import Taker

VERSION = 1
"""Goes up when a key of the JSON form goes or means something else; new ones may come without."""
_HEAD = ("model", "provider", "price", "such as")


def table(found: Sequence[Taker], width: int | None = None) -> list[str]:
    """Return the models in columns, the payload that shows each last; cut at `width` where one is given."""
    rows = [_HEAD, *((_name(one), visible(one.model.provider), _price(one), _payload(one)) for one in found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD) - 1)]
    lines = ["  ".join([*(cell.ljust(size) for cell, size in zip(row, widths, strict=False)), row[-1]]) for row in rows]
    return [line if width is None or len(line) <= width else f"{line[: width - 1]}…" for line in lines]


def listing(text: str, found: Sequence[Taker]) -> dict[str, Any]:
    """Return the same for programs."""
    return {"version": VERSION, "query": text, "models": [_document(one) for one in found]}


def _name(one: Taker) -> str:
    stage = one.model.lifecycle.stage
    return visible(one.model.id if stage == "active" else f"{one.model.id} ({stage})")


def _price(one: Taker) -> str:
    pricing = one.model.pricing
    return "unknown" if one.cost is None or pricing is None else one.cost.words(pricing.currency)


def _payload(one: Taker) -> str:
    if one.payload is None:
        return "not decided: there was too much to try"
    return shown({name: value for name, value in one.payload.items() if value != one.model.id})


def _document(one: Taker) -> dict[str, Any]:
    price = None
    if one.cost is not None and one.model.pricing is not None:
        amount, low = (f"{amount.normalize():f}" for amount in (one.cost.high, one.cost.low))
        price = {"amount": amount, "low": low, "currency": one.model.pricing.currency}
    return {
        "id": one.model.id,
        "provider": one.model.provider,
        "family": one.model.family,
        "lifecycle": one.model.lifecycle.stage,
        "decided": one.payload is not None,
        "price": price,
        "payload": one.payload,
    }
