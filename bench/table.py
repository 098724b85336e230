"""One table of all measurements: ours, theirs, the ratio, and the bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement; `met` is None where there is no bar."""

    what: str
    ours: str
    theirs: str = ""
    ratio: str = ""
    bar: str = ""
    met: bool | None = None


HEAD = Row("what", "ours", "theirs", "ratio", "bar")


def show(title: str, rows: Sequence[Row]) -> None:
    """Print the rows under a title."""
    print(f"\n{title}")
    for line in tabulate([HEAD, *rows]):
        print(f"  {line}", flush=True)


def tabulate(rows: Sequence[Row]) -> list[str]:
    """Return the rows as lines with columns of one width, the first row as their head."""
    cells = [[row.what, row.ours, row.theirs, row.ratio, row.bar, _verdict(row)] for row in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(6)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]


def _verdict(row: Row) -> str:
    if row is HEAD:
        return "met"
    return {None: "", True: "yes", False: "NO"}[row.met]


def seconds(value: float) -> str:
    """Return a time in the unit that reads best."""
    for unit, factor in (("s", 1.0), ("ms", 1e3), ("µs", 1e6)):
        if value * factor >= 1 or unit == "µs":
            return f"{value * factor:.3g} {unit}"
    raise AssertionError
