"""The commands that tell what a change of a spec does."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from typing import Annotated

import typer

from capmatrix.cli.console import DIFFERS, UNEXPLAINED, app
from capmatrix.cli.releasing import Approvals, compared
from capmatrix.diagnostics import visible


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
    check_version: Annotated[
        bool, typer.Option("--check-version", help="Fail when the version of NEW is lower than the change asks for.")
    ] = False,
    approvals: Approvals = None,
) -> None:
    """Tell what callers notice when NEW takes the place of OLD, each loss and gain shown by a payload."""
    from capmatrix.review.document import document
    from capmatrix.review.markdown import markdown
    from capmatrix.review.text import text
    from capmatrix.semantics.fingerprint import unapproved

    told = compared(old, new, approvals)
    found, upshot = told.diff, told.upshot
    match style:
        case Style.TEXT:
            print(text(found, upshot), end="")
        case Style.MARKDOWN:
            print(markdown(found, upshot=upshot), end="")
        case Style.JSON:
            print(json.dumps(document(found, upshot), indent=2))
    severities = {change.kind.severity for change in found.changes}
    if "unhandled" in severities:
        raise typer.Exit(UNEXPLAINED)
    if check_version and upshot.version.problem:
        print(visible(f"{upshot.version.problem}: {upshot.version.reason}"), file=sys.stderr)
    if unapproved(found) or (check_version and upshot.version.problem):
        raise typer.Exit(DIFFERS)
