"""The commands that read one spec and say what is in it."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from capmatrix import pipeline
from capmatrix.cli.console import DIFFERS, REFUSED, Spec, app, load
from capmatrix.diagnostics import Report, visible


class Style(StrEnum):
    """Who the problems are for."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


@app.command()
def lint(
    spec: Spec,
    style: Annotated[
        Style, typer.Option("--format", help="For a terminal, a program, code scanning, or a GitHub workflow.")
    ] = Style.TEXT,
) -> None:
    """Read and judge SPEC alone: every problem at once, warnings too."""
    if style is Style.TEXT:
        loaded = load(spec)
        if loaded.report.items:
            print(loaded.report.render())
            raise typer.Exit(DIFFERS)
        print(f"{spec}: {len(loaded.catalog.models)} models, no problems")
        return
    try:
        report, status = pipeline.load(spec).report, DIFFERS
    except pipeline.Refused as refused:
        report, status = refused.report, REFUSED
    _show(report, str(spec), style)
    if report.items:
        raise typer.Exit(status)


def _show(report: Report, spec: str, style: Style) -> None:
    """Print problems for a tool; their files are seen from the top of the repository."""
    from capmatrix.review.document import problems
    from capmatrix.review.remark import of_report
    from capmatrix.review.revision import from_top
    from capmatrix.review.sarif import sarif
    from capmatrix.review.workflow import commands

    top = from_top(spec)
    match style:
        case Style.GITHUB:
            print(commands(of_report(report, top)), end="")
        case Style.SARIF:
            print(json.dumps(sarif(of_report(report, top)), indent=2))
        case _:
            print(json.dumps(problems(report, top), indent=2))


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
