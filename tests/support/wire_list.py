"""The service's list as it would come over the wire: facts of a snapshot back at the paths of their mapping."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from capmatrix.spec.listing import Listing, Paths
from capmatrix.spec.records import Fact


def answered(records: Iterable[Mapping[str, Fact]], listing: Listing) -> dict[str, Any]:
    """Return an answer with these records."""
    whole: dict[str, Any] = {}
    _put(whole, listing.records, [record_of(record, listing) for record in records])
    return whole


def record_of(facts: Mapping[str, Fact], listing: Listing) -> dict[str, Any]:
    """Return the record of some facts."""
    parameters = facts.get("parameters")
    held = dict(facts)
    if isinstance(parameters, dict):
        held["parameters"] = {name: _parameter(one, listing) for name, one in parameters.items()}
    return _placed(held, listing.record)


def _parameter(facts: Any, listing: Listing) -> Any:
    option = listing.parameter.of.get("option")
    options = facts.get("options")
    held = dict(facts)
    if option and isinstance(options, list):
        held["options"] = [{option: value} for value in options]
    return _placed(held, listing.parameter)


def _placed(facts: Mapping[str, Any], paths: Paths) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for fact, path in paths.of.items():
        if fact in facts and fact != "option":
            _put(found, path, _plain(facts[fact]))
    return found


def _put(whole: dict[str, Any], path: str, value: Any) -> None:
    *above, last = path.split(".")
    for step in above:
        whole = whole.setdefault(step, {})
    whole[last] = value


def _plain(value: Any) -> Any:
    match value:
        case Decimal():
            return float(value)
        case list():
            return [_plain(item) for item in value]
        case dict():
            return {name: _plain(item) for name, item in value.items()}
        case _:
            return value
