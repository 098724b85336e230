"""Commands that answer questions about a spec: `why`, `query`, `mutants`."""

from __future__ import annotations

import json
import os
import sys
from enum import StrEnum
from typing import Annotated

import typer

from capmatrix.cli.console import DIFFERS, UNREADABLE, USAGE, Spec, app, load
from capmatrix.diagnostics import visible


class Form(StrEnum):
    """The form of an answer."""

    TEXT = "text"
    JSON = "json"


QUESTIONS = (
    "image, audio, video, text     it is given an input of that sort",
    "FIELD, A|B, CONFIG.FIELD      the field is given, one of them is, one inside an object is",
    "FIELD=VALUE  != < <= > >=     with such a value: 10 (and 10s), true, 1080p, 4k, 'two words', A|B",
    "provider= family= ID= active deprecated    of the model itself, * for any letters; ID is the field that names it",
    "price<=0.5                    it costs at most that, as far as the matrix knows; `not` turns any part around",
)
"""The syntax of questions: form, and meaning."""

Format = Annotated[Form, typer.Option("--format", help="For a terminal or a program.")]


@app.command()
def why(
    spec: Spec,
    payload: Annotated[str, typer.Argument(help="File with one request; - reads standard input.", show_default=False)],
    model: Annotated[
        str, typer.Option(help="Validate for this model, whatever the request names.", show_default=False)
    ] = "",
    form: Format = Form.TEXT,
) -> None:
    """Explain why a request is refused, and how to mend it.

    Each finding is shown with its lines of SPEC, and with the smallest change that is valid.
    """
    from capmatrix.review.read.git import Unreadable
    from capmatrix.review.read.payload import read_payload
    from capmatrix.review.show.why import why as explain
    from capmatrix.review.show.why import why_document, why_text

    loaded = load(spec)
    try:
        given = read_payload(payload)
    except Unreadable as unreadable:
        print(visible(str(unreadable)), file=sys.stderr)
        raise typer.Exit(UNREADABLE) from unreadable
    if model:
        key = loaded.catalog.service.discriminator
        given = {key: model, **{name: value for name, value in given.items() if name != key}}
    explanation = explain(loaded.document, loaded.catalog, given)
    if form is Form.JSON:
        print(json.dumps(why_document(explanation, loaded.catalog), indent=2))
    else:
        print(why_text(explanation, loaded.catalog, loaded.report.lines), end="")
    if not explanation.valid:
        raise typer.Exit(DIFFERS)


@app.command()
def show(
    spec: Spec,
    model: Annotated[str, typer.Argument(help="The id of the model.", show_default=False)],
    form: Format = Form.TEXT,
) -> None:
    """Print MODEL as merged, each part with file and line.

    It is merged from its file, its families, the vocabulary and the service.

    Exit status: 0 printed; 2 there is no such model; 3 the spec is refused.
    """
    from capmatrix.diagnostics import did_you_mean_id
    from capmatrix.review.show.merged import merged_document, merged_model, merged_text

    document = load(spec).document
    entries = {id_: entry for entry in document.models for id_ in entry.strings("formerly")}
    entries |= {entry.text("id", entry.name.text): entry for entry in document.models}
    if model not in entries:
        hint = did_you_mean_id(model, entries) or f"`capmatrix query {spec} active` lists them"
        print(visible(f"there is no model {model!r}; {hint}"), file=sys.stderr)
        raise typer.Exit(USAGE)
    lines = merged_model(document, entries[model])
    if form is Form.JSON:
        print(json.dumps(merged_document(model, lines), indent=2))
    else:
        print(merged_text(lines), end="")


@app.command(epilog="\b\n" + "\n".join(QUESTIONS))
def query(
    spec: Spec,
    question: Annotated[
        str,
        typer.Argument(help="Such as 'image duration=10 resolution>=1080p not prompt price<=0.5'.", show_default=False),
    ],
    form: Format = Form.TEXT,
) -> None:
    """List the models that satisfy all conditions of QUESTION.

    They are satisfied at once, as the smallest request of each model shows.
    """
    from capmatrix.review.show.terminal import listing, table
    from capmatrix.runtime.query.language import InvalidQuery
    from capmatrix.semantics.advice.models import matching_models
    from capmatrix.semantics.advice.query import parse

    catalog = load(spec).catalog
    try:
        asked = parse(catalog, question)
    except InvalidQuery as unasked:
        print(visible(f"the question {unasked}"), file=sys.stderr)
        raise typer.Exit(USAGE) from unasked
    found = list(matching_models(catalog, asked))
    if form is Form.JSON:
        print(json.dumps(listing(question, found), indent=2))
    elif found:
        width = os.get_terminal_size().columns if sys.stdout.isatty() else None
        print("\n".join(table(found, width)))
    if form is Form.TEXT:
        called = [model for model in catalog.models if model.lifecycle.stage != "removed"]
        print(f"{len(found)} of {len(called)} models")
    if not found:
        raise typer.Exit(DIFFERS)


@app.command()
def mutants(
    spec: Spec,
    model: Annotated[
        list[str] | None, typer.Option(help="Only this model; may be repeated.", show_default=False)
    ] = None,
    form: Format = Form.TEXT,
) -> None:
    """List changes of constraints that no boundary case detects.

    Each constraint is removed, weakened and tightened in turn.
    """
    from capmatrix.diagnostics import did_you_mean_id
    from capmatrix.review.show.untested import coverage_document, coverage_text
    from capmatrix.semantics.mutants.coverage import callable_models, measure

    loaded = load(spec)
    models = {one.id: one for one in callable_models(loaded.catalog)}
    for name in model or ():
        if name not in models:
            hint = did_you_mean_id(name, models)
            print(
                visible(f"--model {name}: can be called under no such id{f'; {hint}' if hint else ''}"), file=sys.stderr
            )
            raise typer.Exit(USAGE)
    proof = measure(loaded.catalog, [one for one in models.values() if not model or one.id in model])
    if form is Form.JSON:
        print(json.dumps(coverage_document(proof, loaded.document, loaded.catalog), indent=2))
    else:
        print(coverage_text(proof, loaded.document, loaded.catalog, loaded.report.lines), end="")
    if proof.survivors:
        raise typer.Exit(DIFFERS)
