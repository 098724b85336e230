"""`means: seconds` → what a field decides about the result, where its kind can say that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code
from capmatrix.ir import kinds
from capmatrix.ir.catalog import MEANINGS

if TYPE_CHECKING:
    from capmatrix.diagnostics import Report
    from capmatrix.ir.catalog import Meaning
    from capmatrix.ir.kinds import Kind
    from capmatrix.spec.document import Entry

_NAMED: dict[str, Meaning] = {one: one for one in MEANINGS}
_FITTING: dict[Meaning, tuple[type[Kind], ...]] = {
    "text": (kinds.Text, kinds.Choice, kinds.List, kinds.Group),
    "seconds": (kinds.Duration, kinds.Integer, kinds.Number),
    "frames": (kinds.Integer,),
    "rate": (kinds.Integer, kinds.Number),
    "picture": (kinds.Choice, kinds.Text),
    "width": (kinds.Integer,),
    "height": (kinds.Integer,),
    "sound": (kinds.Flag, kinds.Choice, kinds.Text),
}


def meaning(entry: Entry, kind: Kind, report: Report) -> Meaning | None:
    """Return what a field means; a text that drives its model means `text` without saying so."""
    found = _NAMED.get(entry.text("means"))
    if found is None:
        return _NAMED.get(entry.text("input"))
    options = kind.options if isinstance(kind, kinds.Either) else (kind,)
    # A broken kind stands in as `Anything`, and is reported already.
    if not any(isinstance(option, (*_FITTING[found], kinds.Anything)) for option in options):
        names = ", ".join(sorted(fitting.__name__.lower() for fitting in _FITTING[found]))
        message = f"{entry.name.text!r} cannot mean {found}, its kind being {entry.text('kind')}"
        report.add(Code.BAD_KIND, message, entry.place("means"), f"kinds that can: {names}")
    return found
