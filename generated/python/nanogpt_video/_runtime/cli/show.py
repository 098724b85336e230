"""`show`: all there is to know of one model."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import Any

import typer
from rich.table import Table

from ..service import Kit
from . import words
from .fields import completing
from .terminal import console, line, plain, say
from .voice import AsJson, Voice


def add(app: typer.Typer, kit: Kit) -> None:
    """Add the command."""

    @app.command()
    def show(
        model: str = typer.Argument(help="The id of a model.", autocompletion=completing([*kit.models])),
        as_json: AsJson = False,
    ) -> None:
        """Show all there is to know of a model.

        Fields, values, limits, rules, lifecycle, an example. Exit status 2: no such model.
        """
        if model not in kit.models:
            by_case = {name.casefold(): name for name in kit.models}
            near = [by_case[word] for word in get_close_matches(model.casefold(), by_case, 3)]
            raise Voice(as_json=as_json).stop(
                f"no model {model!r}"
                + (f"; did you mean {words.names(near)}?" if near else "; see the command `models`")
            )
        whole = json.loads(kit.resource("catalog.json"))
        entry = next(entry for entry in whole["models"] if entry["id"] == model)
        if as_json:
            line(json.dumps(entry))
        else:
            describe(kit, entry)

    assert show


def describe(kit: Kit, model: words.Part) -> None:
    """Print the page of a model."""
    line(f"{model['id']}  {model['title']} ({model['provider']})")
    if model.get("doc"):
        line(model["doc"])
    if model.get("inputs"):
        line(f"driven by {words.names(model['inputs'], 'and')}")
    life = model.get("lifecycle", {})
    if life.get("stage", "active") != "active":
        instead = f", use {life['successor']}" if life.get("successor") else ""
        line(f"{life['stage']}{instead}" + (f": {life['note']}" if life.get("note") else ""))
    say("")
    fields(model["fields"])
    section("rules", [words.rule(rule) for rule in model.get("rules", [])])
    if pricing := model.get("pricing"):
        taken = f"; where absent: {', '.join(assumed)}" if (assumed := words.assumed(model)) else ""
        rows = [words.price(row, pricing["currency"]) for row in pricing["rows"]]
        section(f"price on {pricing['date']}{taken}", rows)
    section("notes", model.get("notes", []))
    for example in model.get("examples", [])[:1]:
        payload = {kit.service.discriminator: model["id"], **example}
        section("example", json.dumps(payload, indent=2, ensure_ascii=False).split("\n"), mark="")


def fields(entries: list[words.Part]) -> None:
    """Print the fields as a table."""
    grid = Table(box=None, pad_edge=False)
    for name in ("field", "value", "meaning"):
        grid.add_column(name, overflow="fold")
    for entry in entries:
        grid.add_row(plain(entry["name"]), plain(value(entry)), plain(meaning(entry)))
    console().print(grid)


def value(entry: words.Part) -> str:
    """Return what a field takes."""
    required = "; required" if entry.get("required") else ""
    default: Any = entry.get("default")
    return words.kind(entry["kind"]) + required + (f"; default {words.listing([default['value']])}" if default else "")


def meaning(entry: words.Part) -> str:
    """Return what a field is for, and how else it is written."""
    parts = [entry.get("doc", "")]
    if entry.get("aliases"):
        parts.append(f"Also written {words.names(entry['aliases'])}.")
    if entry.get("replaced_by"):
        parts.append(f"Legacy: use {entry['replaced_by']}.")
    return " ".join(part for part in parts if part)


def section(title: str, lines: list[str], mark: str = "- ") -> None:
    """Print a titled list; nothing where it is empty."""
    if lines:
        say(f"\n{title}")
        for one in lines:
            line(f"  {mark}{one}")
