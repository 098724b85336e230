"""`validate`: the verdict on every request of a file."""

from __future__ import annotations

import json
from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Any, cast

import typer

from ..normalise import Normalised, normalise
from ..redact import shorten
from ..request_file import UnreadableError, beside, payloads
from ..service import Kit
from ..verdict import Verdict, table
from .exits import Exit
from .terminal import say, width
from .voice import AsJson, Voice


class Format(StrEnum):
    """How to print."""

    text = "text"
    json = "json"


def add(app: typer.Typer, kit: Kit) -> None:
    """Add the command."""

    @app.command()
    def validate(
        file: Annotated[str, typer.Argument(help="A JSON object, an array, or JSON Lines; - reads standard input.")],
        form: Annotated[Format, typer.Option("--format", help="json prints one line per request.")] = Format.text,
        fix: Annotated[
            bool,
            typer.Option("--fix", help="Judge what the client would send: names, durations and files in wire form."),
        ] = False,
        as_json: AsJson = False,
    ) -> None:
        """Judge requests without sending them. Exit status: 0 all valid, 1 some invalid, 2 unreadable input.

        With --fix, files named in media fields are read (relative to FILE), what was changed is said, and
        --format json adds `payload` and `changes` to each line. FILE itself is never changed.
        """
        try:
            found = payloads(file)
        except UnreadableError as error:
            raise Voice(as_json=as_json).stop(str(error)) from None
        done = [normalise(kit, one, folder=beside(file)) if fix else Normalised(payload=one) for one in found]
        verdicts = [one.verdict(kit) for one in done]
        for number, (one, verdict) in enumerate(zip(done, verdicts, strict=True), 1):
            if as_json or form is Format.json:
                say(json.dumps(verdict.as_dict() | (fixed(one) if fix else {})))
            else:
                say(described(kit, number, one, verdict))
        raise typer.Exit(Exit.DONE if all(verdict.valid for verdict in verdicts) else Exit.FAILED)

    assert validate


def model_of(kit: Kit, payload: Any) -> str:
    """Return the model that a payload names, for people."""
    model: Any = cast("dict[str, Any]", payload).get(kit.service.discriminator) if isinstance(payload, dict) else None
    return shorten(model, 60) if isinstance(model, str) and model else f"(no {kit.service.discriminator})"


def fixed(one: Normalised) -> dict[str, Any]:
    """Return what `--fix` adds to the JSON form."""
    return {"payload": one.payload, "changes": [change.as_dict() for change in one.changes]}


def described(kit: Kit, number: int, one: Normalised, verdict: Verdict) -> str:
    """Return the verdict in lines."""
    counts = [
        f"{len(found)} {name}{'' if len(found) == 1 else 's'}"
        for name, found in (("error", verdict.errors), ("warning", verdict.warnings))
        if found
    ]
    head = f"{number}  {model_of(kit, one.payload)}  {'valid' if verdict.valid else 'invalid'}"
    changes = [f"  {shorten(change.field)}  {shorten(change.message, 400)}" for change in one.changes]
    head += f" ({', '.join(counts)})" if counts else ""
    warnings = tuple(replace(warning, message=f"warning: {warning.message}") for warning in verdict.warnings)
    return "\n".join([head, *changes, *table(verdict.errors + warnings, width())])
