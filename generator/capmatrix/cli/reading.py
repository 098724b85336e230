"""The commands that read one spec and say what is in it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from capmatrix import pipeline
from capmatrix.cli.console import CANNOT_WRITE, DIFFERS, USAGE, Spec, app, load, refuse
from capmatrix.diagnostics import Code, did_you_mean, visible


@app.command()
def lint(
    spec: Spec,
    fix: Annotated[
        bool, typer.Option("--fix", help="First mend what can be mended without changing a meaning.")
    ] = False,
) -> None:
    """Read and judge SPEC alone: every problem at once, warnings too; `explain CODE` says what one is about."""
    from capmatrix.lint import lint as judge

    if fix:
        _mend(spec)
    loaded = load(spec)
    judge(loaded.catalog, loaded.document, loaded.report)
    if loaded.report.items:
        print(loaded.report.render())
        raise typer.Exit(DIFFERS)
    print(f"{spec}: {len(loaded.catalog.models)} models, no problems")


def _mend(spec: Path) -> None:
    from capmatrix.mend import mend

    try:
        mended = mend(spec)
    except pipeline.Refused as refused:
        refuse(refused)
    except OSError as error:
        print(f"{spec}: cannot be written: {error.strerror}", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE) from error
    done = f"{mended.edits} place{'s' if mended.edits != 1 else ''}"
    print(f"{spec}: mended {done} in {len(mended.files)} file{'s' if len(mended.files) != 1 else ''}", file=sys.stderr)
    for name in mended.left:
        print(f"{name}: left alone, for mending it would change what the spec means", file=sys.stderr)


@app.command()
def explain(
    code: Annotated[str, typer.Argument(help="Such as L603; without one, all are listed.", show_default=False)] = "",
) -> None:
    """Say what a code of a problem means, with an example, why it matters, and how it is mended."""
    from capmatrix.pages import page

    if not code:
        for one in Code:
            print(f"{one.id}  {one.meaning}")
        return
    known = [one.id for one in Code]
    if code.upper() not in known:
        print(
            f"there is no code {code!r}; {did_you_mean(code.upper(), known) or 'capmatrix explain lists them all'}",
            file=sys.stderr,
        )
        raise typer.Exit(USAGE)
    print(page(code.upper()), end="")


@app.command()
def ir(spec: Spec) -> None:
    """Print the catalog, the whole matrix as meant, as JSON."""
    from capmatrix.ir.dump import dump

    print(json.dumps(dump(load(spec).catalog), indent=2))


@app.command()
def coverage(
    spec: Spec,
    missing: Annotated[bool, typer.Option("--missing", help="Show what is missing alone.")] = False,
) -> None:
    """List each row, field and fact of the documents against the matrix; exit 1 if one is missing."""
    from collections import Counter

    from capmatrix.coverage import coverage as cover

    items = cover(load(spec).catalog)
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
