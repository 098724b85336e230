"""What the list says of a model that other sources describe, as the overlay of the edition that follows the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from capmatrix.ir import kinds
from capmatrix.listing.fields import Listed, Notes, fields_of
from capmatrix.listing.otherwise import as_listed, is_input
from capmatrix.spec.records import parameter_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capmatrix.ir.catalog import Model
    from capmatrix.ir.kinds import Field
    from capmatrix.listing.yaml_text import Data
    from capmatrix.spec.document import Document, Entry
    from capmatrix.spec.listing import Listing
    from capmatrix.spec.records import Record

_SET = (kinds.Choice, kinds.Flag, kinds.Duration)
"""Kinds of the parameters that a record without types names: what can be chosen or switched."""
_LIMITS = ("values", "range", "step")


def overlay(model: Model, record: Record, listing: Listing, document: Document) -> dict[str, Data]:
    """Return what the record of a model says otherwise than its other sources; empty if that is nothing.

    Values and defaults are those of the list. A parameter without a type keeps its values. A field that the list does
    not name is lacking, but for what goes in; one that plays the same role as a named one goes by another name there.
    """
    if parameter_names(record) is None:
        return {}
    terms: Mapping[str, Entry] = {entry.name.text: entry for entry in document.terms}
    common = frozenset(document.service.strings("common"))
    listed = fields_of(record, listing, terms, Notes())
    named = {one.name for one in listed}
    named |= {name for names in listing.roles.values() if named & {*names} for name in names}
    whole = "parameters" in record
    lacks = [
        field.name
        for field in model.fields
        if (whole or isinstance(field.kind, _SET))
        and not is_input(field, common)
        and not named & {field.name, *field.aliases}
    ]
    own = {name: field for field in model.fields for name in (field.name, *field.aliases)}
    fields: dict[str, Data] = {}
    for one in listed if whole else ():
        field = own.get(one.name)
        if field is None:
            fields[one.name] = dict(one.entry) or None
        elif entry := _otherwise(one, field):
            fields[field.name] = entry
    found: dict[str, Data] = {"lacks": cast("Data", lacks)} if lacks else {}
    return found | ({"fields": fields} if fields else {})


def _otherwise(one: Listed, field: Field) -> dict[str, Data]:
    """Return the limits and the default of a field where the list has others."""
    ours = as_listed(field)
    if ours is None:
        return {}
    entry: dict[str, Data] = {}
    if one.values and {*one.values} != {*ours.values}:
        entry = {key: one.entry[key] for key in _LIMITS if key in one.entry}
    if one.default is not None and one.default != ours.default:
        entry["default"] = one.entry["default"]
    return entry
