"""The commands that answer questions about one spec: why a payload is refused, who takes what, what is untested."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from typing import Annotated

import typer

from capmatrix.cli.console import DIFFERS, UNREADABLE, Spec, app, keep_everything, load
from capmatrix.diagnostics import visible


class Form(StrEnum):
    """Who an answer is for."""

    TEXT = "text"
    JSON = "json"


Format = Annotated[Form, typer.Option("--format", help="For a terminal or a program.")]


@app.command()
def why(
    spec: Spec,
    payload: Annotated[str, typer.Argument(help="File with one request; - reads standard input.", show_default=False)],
    model: Annotated[
        str, typer.Option(help="The model it is for, whatever the request says.", show_default=False)
    ] = "",
    form: Format = Form.TEXT,
) -> None:
    """Tell why a request is refused: each finding with its lines of SPEC, and the smallest change that mends it."""
    from capmatrix.review.intake import read_payload
    from capmatrix.review.revision import Unreadable
    from capmatrix.review.why import why as explain
    from capmatrix.review.why import why_document, why_text

    keep_everything()
    loaded = load(spec)
    try:
        given = read_payload(payload)
    except Unreadable as unreadable:
        print(visible(str(unreadable)), file=sys.stderr)
        raise typer.Exit(UNREADABLE) from unreadable
    if model:
        key = loaded.catalog.service.discriminator
        given = {key: model, **{name: value for name, value in given.items() if name != key}}
    told = explain(loaded.document, loaded.catalog, given)
    if form is Form.JSON:
        print(json.dumps(why_document(told, loaded.catalog), indent=2))
    else:
        print(why_text(told, loaded.catalog, loaded.report.lines), end="")
    if not told.valid:
        raise typer.Exit(DIFFERS)
