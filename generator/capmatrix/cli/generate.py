"""Commands that generate or check files, or print the content of a spec."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from capmatrix import pipeline
from capmatrix.cli.console import DIFFERS, UNREADABLE, Out, Spec, app, load, refuse
from capmatrix.diagnostics import visible


@app.command()
def generate(spec: Spec, out: Out) -> None:
    """Generate OUT from SPEC.

    Files that changed are written, and those that are no longer generated removed.
    """
    _report(_run(spec, out, write=True), out)


def _report(outcome: pipeline.Outcome, out: Path) -> None:
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
def cases(spec: Spec, out: Out) -> None:
    """Build the boundary cases of SPEC into OUT.

    OUT becomes a Python distribution with a file of JSON Lines for each model.
    """
    _built("cases", spec, out)


@app.command()
def explorer(
    spec: Spec,
    out: Out,
    changes: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Show what changed: a report of `diff --format json`.")
    ] = None,
) -> None:
    """Build the explorer of SPEC: a page that needs no server.

    It finds models, fills in requests, and shows their verdict, their price and their code. Open OUT/index.html.
    """
    _built("explorer", spec, out, changes=None if changes is None else _report_of(changes))


def _report_of(file: Path) -> object:
    """Return the report of a diff in a file, or end the program if it cannot be read."""
    try:
        found: Any = json.loads(file.read_text(encoding="utf-8"))
        problem = "" if {"version", "models", "service"} <= {*found} else "it has no version, models and service"
    except (OSError, ValueError, RecursionError, TypeError) as error:
        found, problem = None, str(error)
    if problem:
        print(visible(f"{file}: no report of `capmatrix diff --format json`: {problem}"), file=sys.stderr)
        raise typer.Exit(UNREADABLE)
    return found


@app.command()
def site(spec: Spec, out: Out) -> None:
    """Write the pages of a site of SPEC into OUT.

    Zensical makes the site of them, in a copy of OUT: `zensical build -f COPY/zensical.toml`.
    """
    _built("site", spec, out)


def _built(name: str, spec: Path, out: Path, **more: object) -> None:
    try:
        outcome = pipeline.build(name, spec, out, **more)
    except pipeline.Refused as refused:
        refuse(refused)
    _report(outcome, out)


@app.command()
def check(spec: Spec, out: Out) -> None:
    """Check that OUT is exactly what SPEC gives.

    Differences from what `generate` would write are shown, and nothing is written.
    """
    outcome = _run(spec, out, write=False)
    _warn(outcome)
    if outcome.plan is None or outcome.plan.clean:
        print(f"{out}: is what {spec} gives")
        return
    from capmatrix.output.plan import diff

    print(diff(outcome.plan), end="")
    print(f"{out}: differs from the output of {spec}; run: capmatrix generate {spec} {out}", file=sys.stderr)
    raise typer.Exit(DIFFERS)


def _run(spec: Path, out: Path, *, write: bool) -> pipeline.Outcome:
    try:
        return pipeline.generate(spec, out, write=write)
    except pipeline.Refused as refused:
        refuse(refused)


def _warn(outcome: pipeline.Outcome) -> None:
    if outcome.warnings.items:
        print(outcome.warnings.render(), file=sys.stderr)


@app.command()
def ir(spec: Spec) -> None:
    """Print the whole resolved matrix as JSON."""
    from capmatrix.ir.stored import dump

    print(json.dumps(dump(load(spec).catalog), indent=2))


@app.command()
def coverage(
    spec: Spec, missing: Annotated[bool, typer.Option("--missing", help="Show missing items only.")] = False
) -> None:
    """List the rows, fields and facts of the documents.

    Each is found in the matrix, recorded with the reason, or missing; exit 1 if one is missing.
    """
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
