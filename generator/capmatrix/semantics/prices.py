"""Whether a run costs something else, shown by a payload that both models accept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from capmatrix.ir.catalog import Model
from capmatrix.semantics.change import Change, Class, Witness
from capmatrix.semantics.price import cost
from capmatrix.semantics.witness import Pair, shrunk


def price_change(two: Pair, payloads: Sequence[Mapping[str, object]]) -> Change | None:
    """Return how the price changed; None where no payload costs something else and the prices stand as they were."""
    valid = (two.judge(payload) for payload in payloads)
    shown = [seen for seen in valid if _differs(two, seen)]
    if not shown:
        if repr(two.before.pricing) == repr(two.after.pricing):
            return None
        says = "written otherwise; no boundary case costs something else"
        return Change(kind=Class.PRICE, subject="pricing", says=says)
    smallest = min(shown, key=lambda seen: (len(seen.payload), repr(seen.payload)))
    witness = shrunk(two, smallest, lambda seen: _differs(two, seen))
    costs = (_cost(model, witness) for model in (two.before, two.after))
    return Change(kind=Class.PRICE, subject="pricing", says=" → ".join(costs), witness=witness)


def basis(model: Model) -> str:
    """Return all that a price depends on beside the payload."""
    pricing = model.pricing
    if pricing is None:
        return ""
    defaults = [(field.name, field.default) for field in model.fields]
    return repr((pricing.currency, pricing.rows, pricing.seconds, pricing.defaults, defaults))


def priced(one: Model, other: Model) -> frozenset[str]:
    """Return the fields on which the prices of two models depend."""
    both = [(model, model.pricing) for model in (one, other) if model.pricing is not None]
    asked = {atom.field for _, pricing in both for row in pricing.rows for atom in row.when}
    asked |= {pricing.seconds for _, pricing in both if pricing.seconds is not None}
    return frozenset(asked).intersection(*({field.name for field in model.fields} for model in (one, other)))


def _differs(two: Pair, seen: Witness) -> bool:
    if any(finding.refuses for finding in (*seen.before, *seen.after)):
        return False
    return _cost(two.before, seen) != _cost(two.after, seen)


def _cost(model: Model, seen: Witness) -> str:
    found = cost(model, seen.payload)
    return "unknown" if found is None or model.pricing is None else found.words(model.pricing.currency)
