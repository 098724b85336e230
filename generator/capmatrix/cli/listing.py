"""Commands that follow the service's own list of models."""

from __future__ import annotations

import json
import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from capmatrix import pipeline
from capmatrix.cli.console import CANNOT_WRITE, DIFFERS, UNEXPLAINED, UNREADABLE, Spec, app, refuse
from capmatrix.diagnostics import visible

if TYPE_CHECKING:
    from capmatrix.follow import Sides
    from capmatrix.listing.plan import Plan

New = Annotated[
    Path, typer.Argument(metavar="NEW.json", help="The list, as the service answers it.", show_default=False)
]
Day = Annotated[
    str,
    typer.Option(
        "--date", help="The day of the list, where it does not say so itself (default: today).", show_default=False
    ),
]


class Style(StrEnum):
    """The form of a report on drift."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    SARIF = "sarif"


@app.command()
def drift(
    spec: Spec,
    new: New,
    style: Annotated[
        Style, typer.Option("--format", help="For a terminal, a comment, a program, or code scanning.")
    ] = Style.TEXT,
    day: Day = "",
) -> None:
    """Report what changed in the service's list of models.

    NEW.json is compared with the facts of the last import (listing.json) and with the matrix, prices first.

    Exit status: 0 nothing that callers notice; 1 callers may notice a change; 3 the spec is refused; 5 the list has
    something that listing.yaml does not explain; 6 the list cannot be read, or lacks too many of the known ids.
    """
    from capmatrix.follow import drift as drifted
    from capmatrix.listing import report
    from capmatrix.spec.records import Unlistable

    both = _sides(spec, new)
    try:
        found = drifted(both, _day(both, day))
    except Unlistable as unlistable:
        _unlistable(new, unlistable)
    match style:
        case Style.TEXT:
            print(report.text(found), end="")
        case Style.MARKDOWN:
            print(report.markdown(found), end="")
        case Style.JSON:
            print(json.dumps(report.document(found), indent=2))
        case Style.SARIF:
            from capmatrix.review.show.sarif import sarif

            print(json.dumps(sarif(report.remarks(found, _files(spec, both))), indent=2))
    if found.unexplained:
        raise typer.Exit(UNEXPLAINED)
    if found.noticed:
        raise typer.Exit(DIFFERS)


def _files(spec: Path, both: Sides) -> dict[str, str]:
    """Return the file of each model from the top of the repository, and that of the list's facts."""
    from capmatrix.review.read.git import from_top
    from capmatrix.spec.keys import SNAPSHOT

    top = from_top(str(spec))
    models = both.spec.document.models
    return {"": f"{top}/{SNAPSHOT}"} | {one.text("id", one.name.text): f"{top}/{one.span.file}" for one in models}


@app.command(name="import")
def import_(
    spec: Spec,
    new: New,
    model: Annotated[
        list[str] | None, typer.Option("--model", help="Only models whose id matches this pattern, such as `wan-*`.")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Change the files; without it, only tell.")] = False,
    day: Day = "",
) -> None:
    """Let SPEC follow a new list of the service's models.

    What nobody changed follows the list, what a person changed stays and is told, a new id gets a file.

    Exit status: 0 done, or nothing to do; 1 a person's values were kept where the list has others; 3 the result would
    not load, and nothing is written; 4 a file cannot be written; 5 the list has something that listing.yaml does not
    explain; 6 the list cannot be read, or lacks too many of the known ids.
    """
    from capmatrix.follow import planned
    from capmatrix.follow import write as put
    from capmatrix.spec.records import Unlistable

    both = _sides(spec, new)
    try:
        found = planned(both, _day(both, day), model or ())
    except pipeline.Refused as refused:
        refuse(refused)
    except Unlistable as unlistable:
        _unlistable(new, unlistable)
    if write:
        try:
            put(found, spec)
        except OSError as error:
            print(f"{error.filename}: cannot be written: {error.strerror}", file=sys.stderr)
            raise typer.Exit(CANNOT_WRITE) from error
    _tell(found, spec, written=write)
    if found.unexplained:
        raise typer.Exit(UNEXPLAINED)
    if any(told.what == "kept" for told in found.told):
        raise typer.Exit(DIFFERS)


def _sides(spec: Path, new: Path) -> Sides:
    """Read a spec and a list, or end the program."""
    from capmatrix.follow import sides
    from capmatrix.spec.records import Unlistable

    try:
        return sides(spec, new)
    except pipeline.Refused as refused:
        refuse(refused)
    except Unlistable as unlistable:
        _unlistable(new, unlistable)


def _day(both: Sides, day: str) -> str:
    from capmatrix.ir.json_values import is_day

    if day and not is_day(day):
        raise typer.BadParameter(f"--date {day!r} is not a day, such as 2026-01-31")
    return day or both.new.date or date.today().isoformat()  # noqa: DTZ011 - the day of the person who runs it


def _unlistable(new: Path, problem: Exception) -> NoReturn:
    print(visible(f"{new}: {problem}"), file=sys.stderr)
    raise typer.Exit(UNREADABLE) from problem


def _tell(found: Plan, spec: Path, *, written: bool) -> None:
    for told in found.told:
        print(visible(f"{told.what:8}  {told.id}{f': {told.says}' if told.says else ''}"))
    for odd in found.unexplained:
        print(visible(f"unexplained  {odd.id}: {odd.place}: {odd.says}"))
    files = len(found.texts)
    done = "written" if written else "would change; --write writes them"
    print(f"{spec}: {files} file{'s' if files != 1 else ''} {done}" if files else f"{spec}: nothing to do")
