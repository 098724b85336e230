"""The commands that tell what a change of a spec does."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from capmatrix.cli.console import DIFFERS, UNEXPLAINED, app, catalog_at, keep_everything

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.semantics.diff import Diff


class Style(StrEnum):
    """Who a report is for."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


@app.command()
def diff(
    old: Annotated[
        str,
        typer.Argument(help="Folder of a spec, a catalog.json, or REVISION:PATH of either in git.", show_default=False),
    ],
    new: Annotated[str, typer.Argument(help="The same, of what takes its place.", show_default=False)],
    style: Annotated[Style, typer.Option("--format", help="For a terminal, a comment, or a program.")] = Style.TEXT,
    cross_check: Annotated[
        bool, typer.Option("--cross-check", help="Ask jsonschema-rs, too, what each model takes and no longer takes.")
    ] = False,
) -> None:
    """Tell what callers notice when NEW takes the place of OLD, each loss and gain shown by a payload."""
    from capmatrix.review.document import document
    from capmatrix.review.markdown import markdown
    from capmatrix.review.text import text
    from capmatrix.semantics.diff import diff as compare

    keep_everything()
    before, after = catalog_at(old), catalog_at(new)
    found = compare(before, after)
    if cross_check:
        found = _second_opinion(before, after, found)
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


def _second_opinion(old: Catalog, new: Catalog, found: Diff) -> Diff:
    try:
        from capmatrix.review.crosscheck import crosscheck
    except ModuleNotFoundError as missing:
        raise typer.BadParameter(f"needs {missing.name}; run: pip install 'capmatrix[cross-check]'") from missing
    return crosscheck(old, new, found)
