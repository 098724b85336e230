"""The command line. The only module that prints; its help says what each exit status means."""

from __future__ import annotations

import gc
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from capmatrix import pipeline
from capmatrix.diagnostics import Code, visible

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog

DIFFERS, REFUSED, CANNOT_WRITE, UNEXPLAINED, UNREADABLE = 1, 3, 4, 5, 6

app = typer.Typer(
    name="capmatrix",
    help="One capability matrix in YAML; typed clients, validators, schemas and documentation generated from it.",
    epilog="Exit status: 0 done; 1 check found a difference, lint a problem, coverage a gap, or diff a change that "
    "breaks callers; 2 the command line is wrong; 3 the spec is refused; 4 the output folder cannot be used; 5 diff "
    "found a difference that no rule explains; 6 OLD or NEW of diff cannot be read. Nothing is written "
    "unless it is 0, or O504 says that writing was cut short.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Spec = Annotated[Path, typer.Argument(help="Folder of the spec (holds service.yaml).", show_default=False)]
Out = Annotated[Path, typer.Argument(help="Folder of the generated files.", show_default=False)]


class Style(StrEnum):
    """Who a report is for."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    app()


@app.command()
def generate(spec: Spec, out: Out) -> None:
    """Make OUT hold exactly what SPEC gives: write what changed, remove what is stale."""
    outcome = _run(spec, out, write=True)
    _warn(outcome)
    if outcome.plan is None:
        print(f"{out}: nothing changed")
        return
    done = outcome.plan
    counts = {"new": done.new, "changed": done.changed, "removed": done.stale, "same": done.same}
    print(f"{out}: " + ", ".join(f"{len(paths)} {what}" for what, paths in counts.items()))
    for path in done.edited:
        print(f"{out}/{path}: had been edited by hand, and was generated anew", file=sys.stderr)


@app.command()
def check(spec: Spec, out: Out) -> None:
    """Tell whether OUT is exactly what SPEC gives; show what differs, write nothing."""
    outcome = _run(spec, out, write=False)
    _warn(outcome)
    if outcome.plan is None or outcome.plan.clean:
        print(f"{out}: is what {spec} gives")
        return
    from capmatrix.output.plan import diff

    print(diff(outcome.plan), end="")
    print(f"{out}: is not what {spec} gives; run: capmatrix generate {spec} {out}", file=sys.stderr)
    raise typer.Exit(DIFFERS)


@app.command()
def lint(spec: Spec) -> None:
    """Read and judge SPEC alone: every problem at once, warnings too."""
    loaded = _load(spec)
    if loaded.report.items:
        print(loaded.report.render())
        raise typer.Exit(DIFFERS)
    print(f"{spec}: {len(loaded.catalog.models)} models, no problems")


@app.command()
def ir(spec: Spec) -> None:
    """Print the catalog, the whole matrix as meant, as JSON."""
    from capmatrix.ir.dump import dump

    print(json.dumps(dump(_load(spec).catalog), indent=2))


@app.command()
def coverage(
    spec: Spec,
    missing: Annotated[bool, typer.Option("--missing", help="Show what is missing alone.")] = False,
) -> None:
    """List each row, field and fact of the documents against the matrix; exit 1 if one is missing."""
    from collections import Counter

    from capmatrix.coverage import coverage as cover

    items = cover(_load(spec).catalog)
    for item in items:
        if item.state == "missing" or not missing:
            print(visible(f"{item.state:8}  {item.source} > {item.section} > {item.name}: {item.where}"))
    count = Counter(item.state for item in items)
    print(
        f"{len(items)} rows, fields and facts: {count['found']} found, {count['recorded']} recorded with the reason, "
        f"{count['missing']} missing"
    )
    if count["missing"]:
        raise typer.Exit(DIFFERS)


@app.command()
def diff(
    old: Annotated[str, typer.Argument(help="Folder of a spec, or REVISION:PATH in git.", show_default=False)],
    new: Annotated[str, typer.Argument(help="The same, of what takes its place.", show_default=False)],
    style: Annotated[Style, typer.Option("--format", help="For a terminal, a comment, or a program.")] = Style.TEXT,
) -> None:
    """Tell what callers notice when NEW takes the place of OLD, each loss and gain shown by a payload."""
    from capmatrix.review.document import document
    from capmatrix.review.markdown import markdown
    from capmatrix.review.text import text
    from capmatrix.semantics.diff import diff as compare

    _keep_everything()
    found = compare(_catalog(old), _catalog(new))
    match style:
        case Style.TEXT:
            print(text(found), end="")
        case Style.MARKDOWN:
            print(markdown(found), end="")
        case Style.JSON:
            print(json.dumps(document(found), indent=2))
    severities = {change.kind.severity for change in found.changes}
    if "unhandled" in severities:
        raise typer.Exit(UNEXPLAINED)
    if "breaking" in severities:
        raise typer.Exit(DIFFERS)


def _catalog(place: str) -> Catalog:
    from capmatrix.review.revision import Unreadable, folder_of

    try:
        with folder_of(place) as folder:
            return _load(folder).catalog
    except Unreadable as unreadable:
        print(visible(str(unreadable)), file=sys.stderr)
        raise typer.Exit(UNREADABLE) from unreadable


def _run(spec: Path, out: Path, *, write: bool) -> pipeline.Outcome:
    _keep_everything()
    try:
        return pipeline.generate(spec, out, write=write)
    except pipeline.Refused as refused:
        _refuse(refused)


def _keep_everything() -> None:
    # Catalog and trees live to the end, so that looking for garbage in between would cost a fifth of the time.
    gc.set_threshold(100_000, 50, 100)


def _load(spec: Path) -> pipeline.Loaded:
    try:
        return pipeline.load(spec)
    except pipeline.Refused as refused:
        _refuse(refused)


def _refuse(refused: pipeline.Refused) -> NoReturn:
    print(refused, file=sys.stderr)
    count = len(refused.report.items) + refused.report.more
    begun = any(item.code is Code.UNFINISHED for item in refused.report.items)
    print(f"{count} problem{'s' if count != 1 else ''}{'' if begun else ', nothing written'}", file=sys.stderr)
    output = all(item.code.id.startswith("O") for item in refused.report.items)
    raise typer.Exit(CANNOT_WRITE if output else REFUSED)


def _warn(outcome: pipeline.Outcome) -> None:
    if outcome.warnings.items:
        print(outcome.warnings.render(), file=sys.stderr)
