"""`models`: which models there are, and which of them take what."""

from __future__ import annotations

import json
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Annotated, Any

import typer
from rich.table import Table

from ..client.errors import ConfigurationError
from ..normalise import normalise
from ..service import Kit, ModelInfo
from ..verdict import Findings
from .exits import Exit
from .terminal import complain, console, plain
from .validate import Format
from .voice import AsJson, Voice

NOT_TAKEN = frozenset({"unsupported_field", "unsupported_media", "unknown_field"})
NOT_THIS_VALUE = NOT_TAKEN | {"wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"}
"""Findings that hold whatever else a request says; a `condition` may yet be met."""


def add(app: typer.Typer, kit: Kit) -> None:
    """Add the command."""

    # Budget: parameters are options of the command line.
    @app.command()
    def models(
        inputs: Annotated[
            list[str] | None, typer.Option("--input", help="Driven by this: text, image, audio, video.")
        ] = None,
        provider: Annotated[str | None, typer.Option(help="Of this provider.")] = None,
        fields: Annotated[list[str] | None, typer.Option("--field", help="Takes this field.")] = None,
        values: Annotated[list[str] | None, typer.Option("--value", help="Takes this value: FIELD=VALUE.")] = None,
        form: Annotated[Format, typer.Option("--format", help="json prints an array.")] = Format.text,
        as_json: AsJson = False,
    ) -> None:
        """List the models; several filters must all hold. Exit status: 0 some found, 1 none, 2 a wrong filter."""
        voice = Voice(as_json=as_json)
        with voice.guarded():
            pairs = [pair(value) for value in values or []]
            check(kit, inputs or [], provider, [*(fields or []), *(name for name, _ in pairs)])
        found = [
            info
            for info in kit.models.values()
            if set(inputs or []) <= set(info.inputs)
            and provider in (None, info.provider)
            and all(takes(kit, info, name) for name in fields or [])
            and all(any(takes(kit, info, name, value) for value in readings(text)) for name, text in pairs)
        ]
        if as_json or form is Format.json:
            typer.echo(json.dumps([row(info) for info in found], indent=1))
        else:
            listed(found)
        raise typer.Exit(Exit.DONE if found else Exit.FAILED)

    assert models


def row(info: ModelInfo) -> dict[str, Any]:
    """Return a model as one object of the JSON form."""
    names = ("id", "title", "provider", "stage", "successor")
    return {**{name: getattr(info, name) for name in names}, "inputs": list(info.inputs)}


def listed(found: list[ModelInfo]) -> None:
    """Print the table."""
    if not found:
        complain("no model takes all of that")
        return
    grid = Table(box=None, pad_edge=False)
    for name in ("model", "title", "provider", "inputs", "stage"):
        grid.add_column(name, no_wrap=name == "model", overflow="fold")
    for info in found:
        stage = info.stage if info.successor is None else f"{info.stage}, use {info.successor}"
        shown = (info.id, info.title, info.provider, " ".join(info.inputs), "" if stage == "active" else stage)
        grid.add_row(*map(plain, shown))
    console().print(grid)


def takes(kit: Kit, info: ModelInfo, name: str, value: Any = "x") -> bool:
    """Tell whether a model takes a field (or this value of it), by its validator; a removed one takes nothing."""
    if info.stage == "removed":
        return False
    findings = Findings()
    payload = normalise(kit, {kit.service.discriminator: info.id, name: value}).payload
    (written,) = payload.keys() - {kit.service.discriminator}
    kit.checker(info.id)(payload, findings)
    against = NOT_TAKEN if value == "x" else NOT_THIS_VALUE
    return not any(finding.code in against and finding.field == written for finding in findings)


def readings(text: str) -> Iterable[Any]:
    """Yield the JSON values that a word on the command line may mean."""
    yield text
    try:
        yield json.loads(text)
    except (ValueError, RecursionError):
        return


def pair(text: str) -> tuple[str, str]:
    """Return the field and the value of a filter."""
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise ConfigurationError(f"--value {text}: write FIELD=VALUE, such as resolution=1080p")
    return name, value


def check(kit: Kit, inputs: list[str], provider: str | None, fields: list[str]) -> None:
    """Stop at a filter that can never hold."""
    known: dict[str, list[str]] = {
        "input": sorted({one for info in kit.models.values() for one in info.inputs}),
        "provider": sorted({info.provider for info in kit.models.values()}),
        "field": sorted(kit.terms),
    }
    asked = {"input": inputs, "provider": [] if provider is None else [provider], "field": fields}
    for what, words in asked.items():
        for word in words:
            if word not in known[what]:
                near = get_close_matches(word, known[what], 1)
                also = f"did you mean {near[0]}?" if near else f"there are: {', '.join(known[what])}"
                raise ConfigurationError(f"no model has the {what} {word!r}; {also}")
