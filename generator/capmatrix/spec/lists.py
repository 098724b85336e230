"""The files on the service's own list of models: `listing.yaml`, its mapping, and `listing.json`, its facts."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report
from capmatrix.source import Mapping, Scalar, Sequence, Span, content
from capmatrix.spec import reader
from capmatrix.spec.keys import SNAPSHOT
from capmatrix.spec.listing import Exceptional, Inputs, Listing, Paths, PriceShape, Renamed, RowShape
from capmatrix.spec.records import Records, Unlistable, read_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from capmatrix.spec.document import Entry


def mapping_of(entry: Entry | None, report: Report) -> Listing | None:
    """Return the mapping of the service's list; None where there is none, or where it has a problem."""
    if entry is None or _doubtful(entry):
        return None
    for node, wanted in ((entry.scalar("least"), r"[1-9][0-9]?|100"), *_factors(entry)):
        if node is not None and not re.fullmatch(wanted, node.text, re.ASCII):
            hint = "such as 80" if wanted.startswith("[1-9]") else "such as 1.5"
            report.add(Code.BAD_VALUE, f"{node.text!r} is not a number for this", node.span, hint)
            return None
    return _listing_of(entry)


def _factors(entry: Entry) -> list[tuple[Scalar | None, str]]:
    return [(price.scalar("factor"), r"[0-9]{1,6}(\.[0-9]{1,6})?") for price in entry.entries("prices")]


def _doubtful(entry: Entry) -> bool:
    return entry.doubtful or any(_doubtful(part) for parts in entry.inner.values() for part in parts)


def facts_of(folder: Path, report: Report) -> Records | None:
    """Return the facts of the service's list; None where there are none, or where they cannot be read."""
    if not os.path.lexists(folder / SNAPSHOT):
        return None
    text = reader.read_text(folder / SNAPSHOT, SNAPSHOT, report)
    try:
        return None if text is None else read_snapshot(text)
    except Unlistable as error:
        hint = "restore it from version control; `capmatrix import` writes it"
        report.add(Code.UNREADABLE, str(error), Span(SNAPSHOT), hint)
        return None


def _listing_of(entry: Entry) -> Listing:
    """Return the mapping that an entry without problems describes."""
    return Listing(
        source=entry.text("source"),
        section=entry.text("section"),
        least=int(entry.text("least")),
        records=entry.text("records"),
        dated=entry.text("dated"),
        priced=entry.text("priced"),
        record=_paths(entry.entries("record")[0]),
        parameter=_paths(entry.entries("parameter")[0]),
        types={name.text: _texts(node) for name, node in entry.pairs("types")},
        fields={one.name.text: _renamed(one) for one in entry.entries("fields")},
        roles={name.text: _texts(node) for name, node in entry.pairs("roles")},
        absent={name.text: _text(node) for name, node in entry.pairs("absent")},
        providers={name.text: _text(node) for name, node in entry.pairs("providers")},
        inputs=tuple(_inputs(one) for one in entry.entries("inputs")),
        prices=tuple(_price(one) for one in entry.entries("prices")),
        exceptions={one.name.text: _exceptional(one) for one in entry.entries("exceptions")},
    )


def _paths(entry: Entry) -> Paths:
    of = {key: entry.text(key) for key in entry.nodes if key not in ("words", "ignored")}
    return Paths(of, entry.strings("words"), entry.strings("ignored"))


def _renamed(entry: Entry) -> Renamed:
    return Renamed(
        field=entry.text("field", entry.name.text),
        term=entry.text("term"),
        ignored=entry.flag("ignored"),
        decisions=entry.strings("decision"),
    )


def _inputs(entry: Entry) -> Inputs:
    return Inputs(
        given=frozenset(entry.strings("given")),
        extends=entry.strings("extends"),
        says=entry.text("says"),
        example=_mapping(entry, "example"),
    )


def _mapping(entry: Entry, key: str) -> Mapping:
    node = entry.nodes.get(key)
    return node if isinstance(node, Mapping) else Mapping((), entry.span)


def _price(entry: Entry) -> PriceShape:
    return PriceShape(
        keys=entry.strings("keys"),
        beside=entry.strings("beside"),
        values=tuple((name.text, _text(node)) for name, node in entry.pairs("is")),
        unknown=entry.text("unknown"),
        factor=entry.text("factor", "1"),
        seconds=entry.text("seconds"),
        lengths=entry.text("lengths"),
        default=tuple((name.text, _text(node)) for name, node in entry.pairs("default")),
        rows=tuple(_row(row) for row in entry.entries("rows")),
        decisions=entry.strings("decision"),
    )


def _row(entry: Entry) -> RowShape:
    return RowShape(
        amount=entry.text("amount"),
        included=entry.text("included"),
        per_second=entry.text("per_second"),
        times=entry.text("times"),
        each=entry.strings("each"),
        when=tuple((name.text, _text(node)) for name, node in entry.pairs("when")),
        when_given=entry.strings("when_given"),
        when_absent=entry.strings("when_absent"),
    )


def _exceptional(entry: Entry) -> Exceptional:
    return Exceptional(
        extends=entry.strings("extends"),
        example=_mapping(entry, "example") if "example" in entry.nodes else None,
        unknown=entry.text("unknown"),
        ignored=frozenset(entry.strings("ignored")),
        decisions=entry.strings("decision"),
    )


def _texts(node: object) -> tuple[str, ...]:
    if isinstance(node, Sequence):
        return tuple(item.text for item in node.items if isinstance(item, Scalar))
    return (node.text,) if isinstance(node, Scalar) else ()


def _text(node: object) -> str:
    return node.text if isinstance(node, Scalar) else str(content(node)) if isinstance(node, Sequence | Mapping) else ""
