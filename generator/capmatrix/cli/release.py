"""Commands that prepare a release: approvals and the changelog."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from capmatrix.cli.console import CANNOT_WRITE, REFUSED, Side, app, side_at
from capmatrix.diagnostics import Report, visible
from capmatrix.frozen import dataclass

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Approval, Catalog
    from capmatrix.review.release.impact import Impact
    from capmatrix.semantics.diff.compare import Diff

Old = Annotated[
    str, typer.Argument(help="Folder of a spec, a catalog.json, or REVISION:PATH of either in git.", show_default=False)
]
New = Annotated[str, typer.Argument(help="The same for the later spec.", show_default=False)]
Approvals = Annotated[
    Path | None,
    typer.Option("--approvals", help="A file of approvals, in place of those of NEW (approvals/).", show_default=False),
]
APPROVALS = "approvals"


class Why(StrEnum):
    """The cause of a change that may break callers."""

    VENDOR_CHANGED = "vendor-changed"
    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    REFACTOR = "refactor"


@dataclass(frozen=True, slots=True)
class Compared:
    """A change from one spec to another, and its consequences."""

    old: Side
    new: Side
    diff: Diff
    impact: Impact


def compared(old: str, new: str, approvals: Path | None, *, twice: bool = False) -> Compared:
    """Return the changes from OLD to NEW, cross-checked if asked for, with approvals and consequences."""
    from capmatrix.review.release.impact import impact, with_client
    from capmatrix.review.release.signatures import signature_changes
    from capmatrix.semantics.diff.compare import diff, for_readers
    from capmatrix.semantics.diff.fingerprint import stale, with_fingerprints

    before, after = side_at(old), side_at(new)
    earlier, later = before.catalog, after.catalog
    known = _approvals_of(after) if approvals is None else _approvals_in(approvals)
    client = signature_changes(earlier, later)
    changes = with_client(diff(earlier, later), client)
    changes = for_readers(_seconded(earlier, later, changes) if twice else changes)
    found = with_fingerprints(changes, earlier, later, known)
    old_approvals = _approvals_of(before) if known and approvals is None else ()
    unused = stale(known, found, old_approvals)
    return Compared(before, after, found, impact(earlier, later, found, unused, client))


def _seconded(old: Catalog, new: Catalog, found: Diff) -> Diff:
    try:
        from capmatrix.review.release.crosscheck import crosscheck
    except ModuleNotFoundError as missing:
        raise typer.BadParameter(f"needs {missing.name}; run: pip install 'capmatrix[cross-check]'") from missing
    return crosscheck(old, new, found)


def _approvals_of(side: Side) -> tuple[Approval, ...]:
    """Return the approvals of a spec; a stored catalog has none."""
    from capmatrix.resolve.references import approvals_of

    return () if side.document is None else approvals_of(side.document.approvals, Report())


def _approvals_in(file: Path) -> tuple[Approval, ...]:
    from capmatrix.resolve.references import approvals_of
    from capmatrix.spec.parse import read_approvals

    report = Report()
    found = approvals_of(read_approvals(file, report), report)
    if report.failed:
        print(report.render(), file=sys.stderr)
        raise typer.Exit(REFUSED)
    return found


@app.command()
def approve(
    old: Old,
    new: New,
    cause: Annotated[Why, typer.Option("--cause", help="Why the matrix changes.", show_default=False)],
    reason: Annotated[str, typer.Option("--reason", help="Why it may break callers.", show_default=False)],
    only: Annotated[list[str] | None, typer.Option("--only", help="Approve only this model or fingerprint.")] = None,
    approvals: Approvals = None,
) -> None:
    """Approve the breaking changes from OLD to NEW.

    Each that is not approved yet gets a file in approvals/ of NEW, those that are alike one together; with --approvals,
    an entry in that file.
    """
    from capmatrix.ir.catalog import Approval
    from capmatrix.review.release.impact import entries, entry, proposed

    if approvals is None and not Path(new).is_dir():
        raise typer.BadParameter(f"{new} is not a folder to which approvals can be written: give --approvals FILE")
    if not reason.strip() or not reason.isprintable():
        raise typer.BadParameter("--reason is a sentence on one line")
    found = compared(old, new, approvals if approvals and approvals.exists() else None)
    wanted = proposed(found.diff, Approval(fingerprint="", cause=cause.value, reason=reason.strip()), only or [])
    if not wanted:
        print("nothing to approve")
        return
    if approvals is None:
        files = {Path(new, APPROVALS, f"{one.fingerprint}.yaml"): entry(one) for one in wanted}
    else:
        before, end = _lines_of(approvals)
        files = {approvals: entries(before, wanted).replace("\n", end)}
    _write(files)
    for one in wanted:
        print(visible(f"{one.fingerprint}  {one.about}{f' (and {len(one.also)} alike)' if one.also else ''}"))
    print(f"{approvals or Path(new, APPROVALS)}: {sum(len(one.fingerprints) for one in wanted)} approved")


def _write(files: dict[Path, str]) -> None:
    from capmatrix.output.disk import make_parents, put

    try:
        make_parents(files)
        for file, text in files.items():
            put(text, file)
    except OSError as error:
        print(f"{error.filename}: cannot be written: {error.strerror}", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE) from error


def _lines_of(file: Path) -> tuple[str, str]:
    """Return a text with LF, and the line end that the file has; both as for a new file where there is none."""
    text = file.read_bytes().decode() if file.exists() else ""
    return text.replace("\r\n", "\n"), "\r\n" if "\r\n" in text else "\n"


@app.command()
def changelog(
    old: Old,
    new: New,
    write: Annotated[
        Path | None, typer.Option("--write", help="The changelog to write it into.", show_default=False)
    ] = None,
    date: Annotated[str, typer.Option("--date", help="The date of the release, for a new heading.")] = "",
    approvals: Approvals = None,
) -> None:
    """Print or write the changelog entry from OLD to NEW.

    It is written below the version of NEW, or below Unreleased.
    """
    from capmatrix.output.disk import put
    from capmatrix.review.show.changelog import entry, insert

    found = compared(old, new, approvals)
    written = entry(found.old.catalog, found.new.catalog, found.diff, found.impact)
    if write is None:
        print(written, end="")
        return
    version = found.impact.version
    section = version.new if version.new != version.old else "Unreleased"
    try:
        before, end = _lines_of(write)
        after = insert(before, written, section, date)
        if after != before:
            put(after.replace("\n", end), write)
    except (OSError, UnicodeDecodeError) as error:
        print(f"{write}: cannot be read or written: {error}", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE) from error
    print(f"{write}: {'nothing changed' if after == before else f'written below {section}'}")
