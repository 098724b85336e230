"""What a question asks of an object: whether it is as it should be, and on which of its fields that depends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import cast

from capmatrix.ir.catalog import Field
from capmatrix.ir.kinds import Either, Group, Kind, List, Media
from capmatrix.semantics.query import Condition, resolve


def leads(fields: tuple[Field, ...], name: str, field: Field) -> bool:
    """Tell whether a name means a field, or what is inside it."""
    found = resolve(fields, name)
    return found is not None and found[0] is field


def holds(fields: tuple[Field, ...], asked: Condition, given: Mapping[str, object]) -> bool:
    """Tell whether an object is as asked for; what is asked of models and prices is no matter of its own."""
    match asked.sort:
        case "input":
            said = any(field.name in given and _is_input(field, asked.names[0]) for field in fields)
        case "field":
            said = answers(fields, asked, given)
        case _:
            return True
    return said is not asked.negated


def answers(fields: tuple[Field, ...], asked: Condition, given: Mapping[str, object]) -> bool:
    """Tell whether one of the fields that are asked for is there, with a right value; before it is negated."""
    for name in asked.names:
        found = resolve(fields, name)
        value = None if found is None else given.get(found[0].name)
        if found is None or value is None:
            continue
        field, rest = found
        if not rest:
            if asked.takes(value):
                return True
        elif isinstance(field.kind, Group) and isinstance(value, dict):
            inner = cast("dict[str, object]", value)
            if answers(field.kind.fields, replace(asked, names=(rest,)), inner):
                return True
    return False


def about(fields: tuple[Field, ...], asked: Condition) -> frozenset[str]:
    """Return the fields on which it depends whether a condition holds."""
    if asked.sort == "input":
        return frozenset(field.name for field in fields if _is_input(field, asked.names[0]))
    found = [resolve(fields, name) for name in asked.names]
    return frozenset(one[0].name for one in found if one is not None)


def _is_input(field: Field, sort: str) -> bool:
    return field.means == "text" if sort == "text" else sort in _media(field.kind)


def _media(kind: Kind) -> Iterable[str]:
    match kind:
        case Media():
            return [kind.of]
        case List():
            return _media(kind.item)
        case Either():
            return [one for option in kind.options for one in _media(option)]
        case _:
            return []


def affordable(asked: Condition, cost: Decimal | None) -> bool:
    """Tell whether a run costs, at most, what is asked for; of what nobody knows, only the opposite can be said."""
    return (cost is not None and asked.takes(str(cost))) is not asked.negated
