"""The commands that read one spec and say what is in it."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from capmatrix.cli.console import DIFFERS, Spec, app, load
from capmatrix.diagnostics import visible


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
