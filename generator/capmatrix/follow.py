"""Let a spec follow the service's own list of models: read both, plan, try the result, write it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code, Report
from capmatrix.frozen import dataclass
from capmatrix.listing.changes import changes, present
from capmatrix.listing.otherwise import old_prices, otherwise
from capmatrix.listing.plan import Plan, Spec, plan, with_listed_prices
from capmatrix.listing.report import Drift
from capmatrix.output.disk import lay, make_parents, put, remove
from capmatrix.pipeline import Refused, load
from capmatrix.resolve.build import build
from capmatrix.source import Span
from capmatrix.spec import keys
from capmatrix.spec.parse import read_folder
from capmatrix.spec.records import MAX_BYTES, Records, Unlistable, read_list

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Sides:
    """A spec that has a `listing.yaml`, and a list that was read with it."""

    spec: Spec
    new: Records


def sides(folder: Path, file: Path) -> Sides:
    """Read a spec and a list; raise `Refused` for the spec, `Unlistable` for the list.

    The spec need not be right as a whole: an import that was killed is completed by the next one.
    """
    report = Report()
    document = read_folder(folder, report)
    if document is None or document.unread or (document.listing is None and report.failed):
        raise Refused(report)
    if document.listing is None:
        hint = "write it: `capmatrix explain language` has its keys"
        report.add(
            Code.MISSING_FILE, "the spec does not say how the service's list is read", Span("listing.yaml"), hint
        )
        raise Refused(report)
    names = [*document.trees, *([keys.SNAPSHOT] if os.path.lexists(folder / keys.SNAPSHOT) else [])]
    texts = {name: (folder / name).read_bytes().decode() for name in names}
    data = _bytes(file)
    return Sides(Spec(texts, document, build(document, Report())), read_list(data, document.listing))


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise Unlistable(f"cannot be read: {error.strerror}") from error


def planned(both: Sides, day: str, wanted: Iterable[str] = ()) -> Plan:
    """Return how a spec follows a list; raise `Refused` if the result would not load, `Unlistable` as `plan` does."""
    found = plan(both.spec, both.new, day, wanted)
    if found.texts:
        after = {**both.spec.texts, **found.texts}
        with tempfile.TemporaryDirectory() as scratch:
            lay({name: text for name, text in after.items() if text is not None}, Path(scratch))
            load(Path(scratch))
    return found


def drift(both: Sides, day: str) -> Drift:
    """Return what changed since the snapshot; raise `Unlistable` if the list lacks too much of what is known."""
    spec, new = both.spec, both.new
    document = spec.document
    assert document.listing is not None
    found = plan(spec, new, day)
    with tempfile.TemporaryDirectory() as scratch:
        lay(with_listed_prices(spec, new, day), Path(scratch))
        priced = read_folder(Path(scratch), Report())
    as_listed = build(priced, Report()) if priced else spec.catalog
    return Drift(
        changes=changes(present(document.listed), new.by_id),
        otherwise=otherwise(document, spec.catalog, as_listed, new.by_id),
        unexplained=tuple(dict.fromkeys(found.unexplained)),
        old=old_prices(as_listed, day),
    )


def write(found: Plan, folder: Path) -> None:
    """Write what an import changes; raises `OSError` where a file cannot be written.

    Each file is replaced as a whole, and the facts of the list last of all: until then the next import starts from the
    former list, finds what is written already, and completes it.
    """
    texts = {name: text for name, text in found.texts.items() if text is not None and name != keys.SNAPSHOT}
    make_parents(folder / name for name in texts)
    for name, text in texts.items():
        put(text, folder / name)
    for name, text in found.texts.items():
        if text is None and os.path.lexists(folder / name):
            remove(folder / name)
    if (facts := found.texts.get(keys.SNAPSHOT)) is not None:
        put(facts, folder / keys.SNAPSHOT)
