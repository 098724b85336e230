"""Commands with the options of one model each: made of the matrix when they are asked for, and not before."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from ..normalise import normalise
from ..request_file import UnreadableError, beside, payloads
from ..service import Kit
from . import words
from .fields import Field, fields_of, pairs
from .models import readings
from .terminal import plain

KEY = "field_"
FROM_FILE = "--json-file"
INTAKE = {
    "source": Annotated[
        str | None,
        typer.Option(FROM_FILE, metavar="FILE", help="A request as JSON, - is standard input; options change it."),
    ],
    "more": Annotated[
        list[str] | None, typer.Option("--field", metavar="NAME=VALUE", help="A field by its own name; repeatable.")
    ],
}
"""The options by which a request is given whatever its model."""
Action = Callable[..., None]


class Actions:
    """What can be done with a request for a model, and the matrix, read when it is first needed."""

    def __init__(self, kit: Kit) -> None:
        """Keep the package."""
        self.kit = kit

    @cached_property
    def entries(self) -> Mapping[str, words.Part]:
        """The models of the matrix by their ids."""
        return {entry["id"]: entry for entry in json.loads(self.kit.resource("catalog.json"))["models"]}

    def add(self, app: typer.Typer, action: Action) -> None:
        """Add a group of models, each of which does the same with its request."""
        kind = type("ActionMenu", (Menu,), {"actions": self, "action": staticmethod(action)})
        group = typer.Typer(cls=kind, no_args_is_help=True, rich_markup_mode=None)
        app.add_typer(group, name=action.__name__, help=action.__doc__, subcommand_metavar="MODEL [OPTIONS]")

    def command(self, action: Action, model: str) -> Any:
        """Return the command that does something with a request for a model."""
        known = self.entries.get(model)
        entry = known or {"id": model, "title": "Not in the matrix", "fields": []}
        common = self._common(action)
        fields = fields_of(entry, options_of(common))
        keys = {f"{KEY}{number}": field for number, field in enumerate(fields) if field.options}

        def run(ctx: typer.Context, source: str | None, more: list[str] | None, **options: Any) -> None:
            given = {field: options.pop(key) for key, field in keys.items()}
            action(self.request(in_file(self.kit, ctx, source), entry, fields, given, pairs(more or [])), **options)

        context = inspect.Parameter("ctx", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
        own = [parameter(key, field.annotation) for key, field in keys.items()]
        kind = type("OneModelCommand", (ModelCommand,), {"entry": entry})
        # What is given to a model that nobody knows does not matter: the verdict says so, and which one was meant.
        loose = {} if known else {"ignore_unknown_options": True, "allow_extra_args": True}
        settings = {"name": model, "cls": kind, "help": introduced(entry), "context_settings": loose}
        return made(run, [context, *own, *common], settings)

    def _common(self, action: Action) -> list[inspect.Parameter]:
        """Return the parameters of an action that every model has."""
        own = inspect.signature(action, eval_str=True).parameters.values()
        intake = [parameter(name, kind) for name, kind in INTAKE.items()]
        return intake + [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in own if one.name != "request"]

    # Budget: what a request is made of.
    def request(
        self,
        start: Mapping[str, Any],
        entry: words.Part,
        fields: tuple[Field, ...],
        given: Mapping[Field, Any],
        more: Mapping[str, str],
    ) -> dict[str, Any]:
        """Return the request that the command line describes; nothing of it is judged."""
        kit, model = self.kit, entry["id"]
        named = start.get(kit.service.discriminator, model)
        if named != model:
            raise typer.BadParameter(
                f"the request is for {plain(str(named))}, not {plain(model)}", param_hint=FROM_FILE
            )
        chosen = {
            field.name: field.read(kit, model, value) for field, value in given.items() if value not in (None, [])
        }
        spelled = {name: field for field in fields for name in field.spellings}
        for name, text in more.items():
            field = spelled.get(name)
            chosen[name] = field.read(kit, model, text) if field else list(readings(text))[-1]
        return {kit.service.discriminator: model, **start, **chosen}


class ModelCommand(TyperCommand):
    """A command for one model: its help has the model's options first, then those of every model."""

    entry: words.Part

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the options in two lists, and what else is to be known of the model after them."""
        shown = [(str(one.name).startswith(KEY), one.get_help_record(ctx)) for one in self.get_params(ctx)]
        for title, wanted in (("Options of the model", True), ("Options", False)):
            records = [record for own, record in shown if own is wanted and record is not None]
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)
        for title, lines in notes(self.entry):
            with formatter.section(title):
                for text in lines:
                    formatter.write_text(f"- {plain(text)}")


class Menu(TyperGroup):
    """A group whose commands are the models of the matrix."""

    actions: Actions
    action: Action

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 (typer's own signature)
        """Return the models that can be called."""
        return [info.id for info in self.actions.kit.models.values() if info.stage != "removed"]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 (typer's own signature)
        """Return the command of a model; that of one which the matrix does not know can only say so."""
        return self.actions.command(self.action, cmd_name)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take the model from the file of the request where the command line names none."""
        if args and args[0].startswith("-") and not ctx.resilient_parsing:
            places = [place for place, word in enumerate(args) if word.partition("=")[0] == FROM_FILE]
            source = next((args[place].partition("=")[2] or "".join(args[place + 1 :][:1]) for place in places), None)
            model = in_file(self.actions.kit, ctx, source).get(self.actions.kit.service.discriminator)
            args = args if source is None else [model if isinstance(model, str) else "", *args]
        return super().parse_args(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the models with their titles."""
        models = self.actions.kit.models
        with formatter.section("Models"):
            formatter.write_dl([(plain(name), plain(models[name].title)) for name in self.list_commands(ctx)])


def parameter(name: str, annotation: Any) -> inspect.Parameter:
    """Return a parameter that becomes an option which need not be given."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)


def options_of(parameters: list[inspect.Parameter]) -> set[str]:
    """Return the names of the options that parameters become, `--help` too."""

    def nothing(**_: Any) -> None: ...

    found = made(nothing, parameters, {})
    return {"--help"} | {name for one in found.params for name in (*one.opts, *one.secondary_opts)}


def made(function: Callable[..., None], parameters: list[inspect.Parameter], settings: Mapping[str, Any]) -> Any:
    """Return the command of a function whose parameters are known only now: typer reads its signature."""
    function.__signature__ = inspect.Signature(parameters)
    function.__annotations__ = {one.name: one.annotation for one in parameters}
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(**settings)(function)
    return typer.main.get_command(alone)


def in_file(kit: Kit, ctx: Any, source: str | None) -> Mapping[str, Any]:
    """Return the request in a file, which is read once; files that it names are relative to it."""
    if source is None:
        return {}
    if source not in ctx.meta:
        try:
            found = payloads(source)
        except UnreadableError as error:
            raise typer.BadParameter(str(error), param_hint=FROM_FILE) from None
        if len(found) != 1 or not isinstance(found[0], dict):
            raise typer.BadParameter("this takes one JSON object; `run` takes many", param_hint=FROM_FILE)
        ctx.meta[source] = normalise(kit, cast("object", found[0]), folder=beside(source)).payload
    return cast("Mapping[str, Any]", ctx.meta[source])


def introduced(entry: words.Part) -> str:
    """Return what a model's help says first."""
    made_by = f" ({entry['provider']})" if entry.get("provider") else ""
    life = entry.get("lifecycle", {})
    active = life.get("stage", "active") == "active"
    stage = "" if active else f"{life['stage']}{', use ' + life['successor'] if life.get('successor') else ''}."
    first = f"{entry['title']}{made_by}. {entry.get('doc') or ''}"
    return "\n\n".join(plain(text) for text in (first, stage) if text)


def notes(entry: words.Part) -> list[tuple[str, list[str]]]:
    """Return what a model's help says last: its rules, and its prices where they are known."""
    rules = [words.rule(rule) for rule in entry.get("rules", [])]
    pricing = entry.get("pricing")
    prices = [words.price(row, pricing["currency"]) for row in pricing["rows"]] if pricing else ["unknown"]
    dated = f"Price on {pricing['date']}" if pricing else "Price"
    return [(title, lines) for title, lines in (("Rules", rules), (dated, prices)) if lines]
