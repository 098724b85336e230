"""`models` and `show`: the models of the service, and everything known about one of them."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import Annotated, Any

import typer
from rich.table import Table

from ...client.errors import ConfigurationError
from ...service import Kit, ModelInfo
from .. import words
from ..exits import Exit
from ..model_options import completing, readings, takes
from ..terminal import AsJson, Format, Voice, complain, console, line, plain, say


# Budget: two commands, one option a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add the commands."""

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

    assert models
    assert show


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
    for what, given in asked.items():
        for word in given:
            if word not in known[what]:
                near = get_close_matches(word, known[what], 1)
                also = f"did you mean {near[0]}?" if near else f"there are: {', '.join(known[what])}"
                raise ConfigurationError(f"no model has the {what} {word!r}; {also}")


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
    print_fields(model["fields"])
    section("rules", [words.rule(rule) for rule in model.get("rules", [])])
    if pricing := model.get("pricing"):
        taken = f"; where absent: {', '.join(assumed)}" if (assumed := words.assumed(model)) else ""
        rows = [words.price(row, pricing["currency"]) for row in pricing["rows"]]
        section(f"price on {pricing['date']}{taken}", rows)
    section("notes", model.get("notes", []))
    for example in model.get("examples", [])[:1]:
        payload = {kit.service.discriminator: model["id"], **example}
        section("example", json.dumps(payload, indent=2, ensure_ascii=False).split("\n"), mark="")


def print_fields(entries: list[words.Part]) -> None:
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
