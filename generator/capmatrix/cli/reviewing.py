"""The commands that tell what a change of a spec does."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

import typer

from capmatrix.cli.console import DIFFERS, UNEXPLAINED, app, catalog_at, keep_everything


class Style(StrEnum):
    """Who a report is for."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


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
    from capmatrix.review.untold import untold_document, untold_markdown, untold_text
    from capmatrix.semantics.diff import diff as compare
    from capmatrix.semantics.proof import indistinct

    keep_everything()
    before, after = catalog_at(old), catalog_at(new)
    found, untold = compare(before, after), indistinct(before, after)
    match style:
        case Style.TEXT:
            print(text(found) + untold_text(untold), end="")
        case Style.MARKDOWN:
            print(markdown(found) + untold_markdown(untold), end="")
        case Style.JSON:
            print(json.dumps(document(found) | {"indistinct": untold_document(untold)}, indent=2))
    severities = {change.kind.severity for change in found.changes}
    if "unhandled" in severities:
        raise typer.Exit(UNEXPLAINED)
    if "breaking" in severities:
        raise typer.Exit(DIFFERS)
