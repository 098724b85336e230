"""Drift of a list in words: for a terminal, a comment, a program, and at lines of files."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from capmatrix.diagnostics import visible
from capmatrix.frozen import dataclass
from capmatrix.listing.changes import SORTS, Change, Sort
from capmatrix.listing.otherwise import POINTS, OldPrice, Otherwise
from capmatrix.review.show.annotations import Annotation, Rule
from capmatrix.review.show.markdown import code
from capmatrix.review.show.wording import truncate
from capmatrix.source import Span

if TYPE_CHECKING:
    from capmatrix.spec.records import Unexplained

VERSION = 1
"""Of the JSON report; raised when a key is removed or changes its meaning."""
_HEADINGS: dict[Sort, str] = {
    "price": "Prices",
    "gone": "Gone",
    "renamed": "Renamed",
    "new": "New",
    "parameter gone": "Parameters that are gone",
    "parameter new": "New parameters",
    "options": "Values",
    "default": "Defaults",
    "limits": "Limits",
    "type": "Types",
    "inputs": "Inputs",
    "known": "More or less is known",
    "words": "Sentences for people",
    "text": "Names",
}
_MOST = 200
"""Most changes of a sort that a comment lists."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What changed in the list, and what the matrix says otherwise."""

    changes: tuple[Change, ...]
    otherwise: tuple[Otherwise, ...]
    unexplained: tuple[Unexplained, ...]
    old: tuple[OldPrice, ...] = ()

    @property
    def noticed(self) -> bool:
        """Return whether callers may notice a change."""
        return any(change.noticed for change in self.changes)


def summary(drift: Drift) -> str:
    """Return the counts of a drift on one line, prices first."""
    count = Counter(change.sort for change in drift.changes)
    ways = Counter(change.direction for change in drift.changes if change.direction)
    models = len({change.id for change in drift.changes if change.sort == "price"})
    said: list[str] = []
    if models:
        way = ", ".join(f"{ways[one]} {one}" for one in ("dearer", "cheaper") if ways[one])
        said.append(f"prices of {models} model{_s(models)}{f' ({way})' if way else ''}")
    said += [f"{count[sort]} {sort}" for sort in ("new", "gone", "renamed") if count[sort]]
    others = sum(count[sort] for sort in SORTS if sort not in ("price", "new", "gone", "renamed"))
    said += [f"{others} other change{_s(others)}"] if others else []
    said += [f"{len(drift.old)} old price{_s(len(drift.old))}"] if drift.old else []
    said += [f"{len(drift.unexplained)} unexplained"]
    return " · ".join(said)


def _s(count: int) -> str:
    return "" if count == 1 else "s"


def text(drift: Drift) -> str:
    """Return the report for a terminal."""
    lines = [summary(drift)]
    lines += [f"unexplained  {odd.id}: {odd.place}: {odd.says}" for odd in drift.unexplained]
    lines += [f"{change.sort:14}  {_line(change)}" for change in drift.changes]
    if drift.otherwise:
        lines.append(f"the matrix says otherwise in {len(drift.otherwise)} point{_s(len(drift.otherwise))}:")
    lines += [f"{one.point:17}  {_point(one)}" for one in drift.otherwise]
    lines += [f"{'old price':17}  {_aged(one)}" for one in drift.old]
    return "".join(f"{visible(truncate(line))}\n" for line in lines)


def _line(change: Change) -> str:
    match change.sort:
        case "renamed":
            return f"{change.id} (formerly {change.subject})"
        case "new":
            return f"{change.id}{f': {change.new}' if change.new else ''}"
        case "gone":
            return change.id
        case "parameter gone" | "parameter new" | "words":
            return f"{change.id}{f': {change.subject}' if change.subject else ''}"
        case _:
            way = f" ({change.direction})" if change.direction else ""
            subject = f" {change.subject}" if change.subject else ""
            return f"{change.id}:{subject} {change.old} → {change.new}{way}"


def _point(one: Otherwise) -> str:
    if one.point in ("not in the matrix", "not in the list"):
        return f"{one.id}: {one.subject}{f' ({one.list})' if one.list else ''}"
    return f"{one.id}: {one.subject}: matrix {one.matrix}, list {one.list}"


def _aged(one: OldPrice) -> str:
    return f"{one.id}: of {one.date}, {one.days} days old"


def markdown(drift: Drift) -> str:
    """Return the report as the comment of a pull request."""
    parts = ["### The service's list of models", summary(drift)]
    if drift.unexplained:
        rows = ((odd.id, code(odd.place), code(truncate(odd.says))) for odd in drift.unexplained)
        parts += ["**Unexplained**", _table(("model", "place", "what"), rows)]
    by_sort: dict[Sort, list[Change]] = {}
    for change in drift.changes:
        by_sort.setdefault(change.sort, []).append(change)
    for sort in SORTS:
        if found := by_sort.get(sort):
            parts += [f"**{_HEADINGS[sort]}**", *_section(sort, found)]
    if drift.otherwise:
        parts.append(_folded(drift.otherwise))
    if drift.old:
        rows = ((one.id, one.date, str(one.days)) for one in drift.old[:_MOST])
        more = [f"and {len(drift.old) - _MOST:,} more"] if len(drift.old) > _MOST else []
        parts += [
            "**Old prices**, which the list does not state anew",
            _table(("model", "of", "days old"), rows),
            *more,
        ]
    return "\n\n".join(parts) + "\n"


def _section(sort: Sort, found: list[Change]) -> Iterator[str]:
    shown = found[:_MOST]
    match sort:
        case "gone" | "new":
            yield "\n".join(
                f"- {code(change.id)}{f': {code(truncate(change.new))}' if change.new else ''}" for change in shown
            )
        case "renamed":
            yield _table(("model", "formerly"), ((change.id, code(change.subject)) for change in shown))
        case "parameter gone" | "parameter new" | "words":
            yield _table(("model", "parameter"), ((change.id, code(change.subject)) for change in shown))
        case _:
            yield _table(("model", "what", "was", "is", ""), map(_cells, shown))
    if len(found) > len(shown):
        yield f"and {len(found) - len(shown):,} more"


def _cells(change: Change) -> tuple[str, ...]:
    said = (code(truncate(text)) if text else "" for text in (change.subject, change.old, change.new))
    return (change.id, *said, change.direction)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    lines += [_row((code(first), *rest)) for first, *rest in rows]
    return "\n".join(lines)


def _row(cells: Iterable[str]) -> str:
    """Return a row of a table; a stroke in a cell, even within code, would end the cell."""
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _folded(points: tuple[Otherwise, ...]) -> str:
    rows = [
        (one.point, *(code(truncate(text)) if text else "" for text in (one.id, one.subject, one.matrix, one.list)))
        for one in points[:_MOST]
    ]
    lines = ["| | model | what | matrix | list |", "|---|---|---|---|---|", *map(_row, rows)]
    if len(points) > _MOST:
        lines.append(f"\nand {len(points) - _MOST:,} more")
    head = f"<details><summary>The matrix says otherwise in {len(points)} point{_s(len(points))}</summary>"
    return "\n".join((head, "", *lines, "", "</details>"))


def document(drift: Drift) -> dict[str, Any]:
    """Return the report for a program."""
    return {
        "version": VERSION,
        "summary": summary(drift),
        "changes": [
            asdict(change) | {"noticed": change.noticed, "direction": change.direction} for change in drift.changes
        ],
        "otherwise": [asdict(one) for one in drift.otherwise],
        "old_prices": [asdict(one) for one in drift.old],
        "unexplained": [asdict(odd) for odd in drift.unexplained],
    }


_RULES: Mapping[str, Rule] = {
    **{
        f"drift/{sort.replace(' ', '-')}": Rule(
            id=f"drift/{sort.replace(' ', '-')}",
            name=_HEADINGS[sort].lower(),
            meaning=f"The service's list changed: {_HEADINGS[sort].lower()}.",
            level="note" if sort in ("words", "text", "known", "new") else "warning",
        )
        for sort in SORTS
    },
    **{
        f"otherwise/{point.replace(' ', '-')}": Rule(
            id=f"otherwise/{point.replace(' ', '-')}",
            name=point,
            meaning=f"The matrix says otherwise than the service's list: {point}.",
            level="note",
        )
        for point in POINTS
    },
    "drift/old-price": Rule(
        id="drift/old-price",
        name="old price",
        meaning="A price was read longer ago than the spec allows, and the list does not state it anew.",
        level="note",
    ),
    "drift/unexplained": Rule(
        id="drift/unexplained",
        name="unexplained",
        meaning="The list has something that listing.yaml does not explain.",
        level="error",
    ),
}


def remarks(drift: Drift, files: Mapping[str, str]) -> list[Annotation]:
    """Return remarks at the files of models; `files` is id → path from the top of the repository, "" → the list's."""
    found = [
        _annotation("drift/unexplained", odd.id, odd.place, f"{odd.id}: {odd.place}: {odd.says}", files)
        for odd in drift.unexplained
    ]
    found += [_annotation(f"drift/{c.sort.replace(' ', '-')}", c.id, c.subject, _line(c), files) for c in drift.changes]
    found += [
        _annotation(f"otherwise/{one.point.replace(' ', '-')}", one.id, one.subject, _point(one), files)
        for one in drift.otherwise
    ]
    return found + [_annotation("drift/old-price", one.id, "", _aged(one), files) for one in drift.old]


def _annotation(rule: str, id_: str, subject: str, says: str, files: Mapping[str, str]) -> Annotation:
    digest = hashlib.sha256(f"{rule} {id_} {subject}".encode()).hexdigest()[:32]
    return Annotation(
        rule=_RULES[rule],
        span=Span(files.get(id_, files[""])),
        title=visible(f"{id_}: {_RULES[rule].name}"),
        lines=(visible(truncate(says)),),
        fingerprint=digest,
    )
