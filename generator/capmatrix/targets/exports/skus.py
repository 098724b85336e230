"""Prices by the second, or by the film, in the keys that OpenRouter's list has for them."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Any

from capmatrix.frozen import dataclass
from capmatrix.ir import prose
from capmatrix.ir.kinds import Flag
from capmatrix.ir.prices import named_fields
from capmatrix.ir.rules import Require, RequireOne
from capmatrix.semantics.verdict.price import costs, shortest
from capmatrix.targets.exports.losses import Loss

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from decimal import Decimal

    from capmatrix.ir.catalog import Model
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.prices import Pricing
    from capmatrix.targets.exports.vocabulary import Held

CURRENCY = "USD"
"""What OpenRouter's prices are in."""


@dataclass(frozen=True, slots=True)
class Prices:
    """The keys of an entry, and what they do not say."""

    skus: dict[str, str]
    lost: tuple[Loss, ...] = ()


def priced(model: Model, lengths: Held | None, resolution: Held | None, sound: Field | None) -> Prices:
    """Return the prices of a model's requests with a length, a resolution and sound, and nothing else that is charged.

    Such a request is the model's example with the fields alone that it must have.
    """
    pricing = model.pricing
    if pricing is None:
        return Prices({}, (Loss("price", "", "no source says what it costs"),))
    named = named_fields(pricing)
    held = {one.field.name for one in (lengths, resolution) if one is not None}
    sounds: list[tuple[str, dict[str, Any]]] = [("", {})]
    if sound is not None and sound.name in named and isinstance(sound.kind, Flag):
        sounds = [("_with_audio", {sound.name: True}), ("_without_audio", {sound.name: False})]
        held.add(sound.name)
    sizes: list[tuple[str, dict[str, Any]]] = [("", {})]
    if resolution is not None and resolution.field.name in named:
        name = resolution.field.name
        sizes = [(f"_{word.lower()}", {name: value}) for word, value in resolution.words.items()]
    skus: dict[str, str] = {}
    base, other = _needed(model, held), sorted(named - held)
    known = pricing.currency == CURRENCY and (pricing.seconds is None or pricing.seconds in held)
    for (heard, with_sound), (seen, with_size) in product(sounds, sizes) if known else ():
        if (found := _rate(model, {**base, **with_sound, **with_size}, lengths)) is not None:
            skus[f"{found[0]}{heard}{seen}"] = shortest(found[1])
    if not other and len(skus) == len(sounds) * len(sizes):
        return Prices(skus)
    return Prices(skus, (Loss("price", "", _told(pricing, other if skus else ())),))


def _needed(model: Model, held: Collection[str]) -> dict[str, Any]:
    """Return the example of a model with the fields that a request must have, but for those that are held."""
    asked = {name for rule in model.rules if isinstance(rule, Require | RequireOne) for name in rule.fields}
    must = {field.name for field in model.fields if field.required} | asked
    example = model.examples[0] if model.examples else {}
    return {name: value for name, value in example.items() if name in must and name not in held}


def _rate(model: Model, payload: Mapping[str, Any], lengths: Held | None) -> tuple[str, Decimal] | None:
    """Return the key and the amount that say what a request costs at every length; None where none does."""
    each: Mapping[int, Mapping[str, Any]] = {0: payload}
    if lengths is not None:
        each = {second: {**payload, lengths.field.name: value} for second, value in lengths.words.items()}
    found = dict(zip(each, costs(model, each.values()), strict=True))
    amounts = {second: one.low for second, one in found.items() if one is not None and one.low == one.high}
    if len(amounts) < len(found):
        return None
    [first, *_], [seconds, *_] = amounts.values(), amounts
    if len({*amounts.values()}) == 1:
        return "generate", first
    rate = first / seconds if seconds else first
    if all(Fraction(amount) == Fraction(rate) * second for second, amount in amounts.items()):
        return "duration_seconds", rate
    return None


def _told(pricing: Pricing, other: Collection[str]) -> str:
    """Return the whole price in words, after what the keys leave out."""
    rows = "; ".join(prose.plain(prose.price_row(row, pricing.currency)) for row in pricing.rows)
    without = f"the keys are without {', '.join(f'`{name}`' for name in other)}: " if other else ""
    return f"{without}{rows}"
