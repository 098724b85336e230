"""`validate`: the verdict on every request of a file."""

from __future__ import annotations

import json
from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Any, cast

import typer

from ..findings import table
from ..judge import judge
from ..redact import shorten
from ..service import Kit
from ..verdict import Verdict
from .intake import UnreadableError, payloads
from .terminal import FINE, SOME_WRONG, say, stop, width


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
    ) -> None:
        """Judge requests without sending them. Exit status: 0 all valid, 1 some invalid, 2 unreadable input."""
        try:
            found = payloads(file)
        except UnreadableError as error:
            raise stop(str(error)) from None
        verdicts = [judge(kit, payload) for payload in found]
        for number, (payload, verdict) in enumerate(zip(found, verdicts, strict=True), 1):
            say(json.dumps(verdict.as_dict()) if form is Format.json else described(kit, number, payload, verdict))
        raise typer.Exit(FINE if all(verdict.valid for verdict in verdicts) else SOME_WRONG)

    assert validate


def model_of(kit: Kit, payload: Any) -> str:
    """Return the model that a payload names, for people."""
    model: Any = cast("dict[str, Any]", payload).get(kit.service.discriminator) if isinstance(payload, dict) else None
    return shorten(model, 60) if isinstance(model, str) and model else f"(no {kit.service.discriminator})"


def described(kit: Kit, number: int, payload: Any, verdict: Verdict) -> str:
    """Return the verdict in lines."""
    counts = [
        f"{len(found)} {name}{'' if len(found) == 1 else 's'}"
        for name, found in (("error", verdict.errors), ("warning", verdict.warnings))
        if found
    ]
    head = f"{number}  {model_of(kit, payload)}  {'valid' if verdict.valid else 'invalid'}"
    warnings = tuple(replace(warning, message=f"warning: {warning.message}") for warning in verdict.warnings)
    findings = table(verdict.errors + warnings, width())
    return "\n".join([head + (f" ({', '.join(counts)})" if counts else ""), *findings])
