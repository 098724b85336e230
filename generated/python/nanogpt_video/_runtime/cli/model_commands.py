"""The commands that take a request, one per model with the options of that model: built when they are needed."""

from __future__ import annotations

import inspect
import json
import shlex
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from ..normalise import normalise
from ..redact import escaped
from ..request_file import UnreadableError, beside, payloads
from ..service import Kit
from ..validation import validate
from ..verdict import dated
from .model_fields import Part, headline, kebab
from .model_options import Field, fields_of, readings
from .options import UsageError, built, edition_option, newer_option, options_of, run_command

KEY = "field_"
FROM_FILE = "--json-file"
REQUEST_OPTIONS = {
    "source": Annotated[
        str | None,
        typer.Option(
            FROM_FILE, metavar="FILE", help="Read the request from JSON (`-`: standard input); options change it."
        ),
    ],
    "more": Annotated[
        list[str] | None,
        typer.Option(
            "--field",
            metavar="NAME=VALUE|JSON",
            help="Set a field by its name, or fields by a JSON object; can be repeated.",
        ),
    ],
}
"""The options by which a request for any model is given."""
Command = Callable[..., None]


def more_fields(texts: Iterable[str], read: Callable[[str, str], Any]) -> dict[str, Any]:
    """Return the fields given as NAME=VALUE, by `read(name, value)`, and in JSON objects, as they are."""
    found: dict[str, Any] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if text.startswith("{"):
            found |= _json_object(text)
        elif sign and name:
            found[name] = read(name, value)
        else:
            raise typer.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--field")
    return found


def _json_object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise typer.BadParameter(f"{text!r} is not a JSON object", param_hint="--field")
    return cast("dict[str, Any]", found)


@dataclass(eq=False)
class ModelCommands:
    """Commands that take a request for a model; the catalog is read when it is first needed."""

    kit: Kit

    @cached_property
    def entries(self) -> Mapping[str, Part]:
        """The models of the catalog by id."""
        return {entry["id"]: entry for entry in json.loads(self.kit.resource("catalog.json"))["models"]}

    def group(self, command: Command) -> TyperGroup:
        """Return a command as a group with one subcommand per model."""
        kind = type("CommandGroup", (ModelGroup,), {"commands_of": self, "command": staticmethod(command)})
        return kind(
            name=command.__name__,
            help=inspect.getdoc(command),
            no_args_is_help=True,
            subcommand_metavar="MODEL [OPTIONS]",
            rich_markup_mode=None,
        )

    def build(self, command: Command, model: str) -> Any:
        """Return the subcommand of a model."""
        known = self.entries.get(self.kit.former.get(model, model))
        entry: Part = {**known, "given": model} if known else {"id": model, "title": "Not in the matrix", "fields": []}
        shared = [parameter(name, kind) for name, kind in REQUEST_OPTIONS.items()]
        shared += [option for option in options_of(command) if option.name != "request"]
        shared += edition_option(self.kit) + newer_option(self.kit)
        fields = fields_of(entry, option_names(shared))
        keys = {f"{KEY}{number}": field for number, field in enumerate(fields) if field.options}

        def run(ctx: typer.Context, source: str | None, more: list[str] | None, **options: Any) -> None:
            if ctx.args and options.get("newer") == "ask":
                # Nothing that may be charged may leave out what was asked for.
                what = f"no options are known of {escaped(model)}: give its fields with --field NAME=VALUE"
                raise typer.BadParameter(what, param_hint=ctx.args[0])
            given = {field: options.pop(key) for key, field in keys.items()}
            request = self.request(in_file(self.kit, ctx, source), entry, fields, given, more or [])
            run_command(command, self.kit, {"request": request, **options})

        context = inspect.Parameter("ctx", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
        of_model = [parameter(key, field.annotation) for key, field in keys.items()]
        kind = type("OneModelCommand", (ModelCommand,), {"entry": entry, "kit": self.kit})
        # Any options are accepted for an unknown model: the verdict names it, and suggests the model that was meant.
        loose = {} if known else {"ignore_unknown_options": True, "allow_extra_args": True}
        settings = {"name": model, "cls": kind, "help": introduction(entry), "context_settings": loose}
        return built(run, [context, *of_model, *shared], settings)

    # Budget: the sources of a request.
    def request(
        self,
        start: Mapping[str, Any],
        entry: Part,
        fields: tuple[Field, ...],
        given: Mapping[Field, Any],
        more: Iterable[str],
    ) -> dict[str, Any]:
        """Return the request that the command line describes; it is not validated."""
        kit, model = self.kit, entry["id"]
        named = start.get(kit.service.discriminator, model)
        info = kit.model(named)
        if (named if info is None else info.id) != model:
            raise typer.BadParameter(
                f"the request is for {escaped(str(named))}, not {escaped(model)}", param_hint=FROM_FILE
            )
        chosen = {
            field.name: field.read(kit, model, value) for field, value in given.items() if value not in (None, [])
        }
        named_fields = {name: field for field in fields for name in field.names}

        def read(name: str, text: str) -> Any:
            field = named_fields.get(name)
            return field.read(kit, model, text) if field else list(readings(text))[-1]

        return {kit.service.discriminator: entry.get("given", model), **start, **chosen, **more_fields(more, read)}


class ModelCommand(TyperCommand):
    """A command for one model: its help lists the options of the model first, then the others."""

    entry: Part
    kit: Kit

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the options; for one that this model does not have, say what the verdict says of such a field."""
        try:
            return super().parse_args(ctx, args)
        except UsageError as error:
            option = getattr(error, "option_name", None)
            said = option and meant(self.kit, self.entry["id"], option)
            if not said:
                raise
            raise _usage(said, ctx) from None

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the two lists of options, then rules and prices of the model."""
        shown = [(str(option.name).startswith(KEY), option.get_help_record(ctx)) for option in self.get_params(ctx)]
        for title, wanted in (("Options of the model", True), ("Options", False)):
            records = [record for of_model, record in shown if of_model is wanted and record is not None]
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)
        for title, lines in notes(self.entry):
            with formatter.section(title):
                for text in lines:
                    formatter.write_text(f"- {escaped(text)}")


class ModelGroup(TyperGroup):
    """A group whose subcommands are the models of the catalog."""

    commands_of: ModelCommands
    command: Command

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 (typer's own signature)
        """Return the models that can be requested."""
        return [info.id for info in self.commands_of.kit.models.values() if info.stage != "removed"]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 (typer's own signature)
        """Return the subcommand of a model; an unknown model has one too, which reports it as unknown."""
        return self.commands_of.build(self.command, cmd_name)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Take the model from the request in the file if the command line names none."""
        if args and args[0].startswith("-") and args[0] != "--help" and not ctx.resilient_parsing:
            places = [place for place, word in enumerate(args) if word.partition("=")[0] == FROM_FILE]
            source = next((args[place].partition("=")[2] or "".join(args[place + 1 :][:1]) for place in places), None)
            if source is None:
                command = f"{ctx.command_path} MODEL {shlex.join(args[:1])} …"
                raise _usage(f"which model? It comes first: {command}; `models` lists them", ctx)
            kit = self.commands_of.kit
            model = in_file(kit, ctx, source).get(kit.service.discriminator)
            args = [model if isinstance(model, str) else "", *args]
        return super().parse_args(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the models with their titles."""
        models = self.commands_of.kit.models
        with formatter.section("Models"):
            formatter.write_dl([(escaped(name), escaped(models[name].title)) for name in self.list_commands(ctx)])


def _usage(message: str, ctx: Any) -> Exception:
    """Return the error of a wrong command line in this context."""
    error: Any = UsageError(message)
    error.ctx = ctx
    return error


def meant(kit: Kit, model: str, option: str) -> str:
    """Return what the verdict says of the field that an option would set; empty if no model has such a field."""
    name = next((name for name in kit.terms if f"--{kebab(name)}" == option), None)
    if name is None or model not in kit.models:
        return ""
    findings = validate(kit, {kit.service.discriminator: model, name: "x"})
    finding = next((one for one in (*findings.errors, *findings.warnings) if one.field == name), None)
    if finding is None:
        return ""
    hint = finding.hint if finding.hint in kit.terms else None
    return f"{option} {finding.message}" + (f"; did you mean --{kebab(hint)}?" if hint else "")


def parameter(name: str, annotation: Any) -> inspect.Parameter:
    """Return a parameter that becomes an optional option."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)


def option_names(parameters: list[inspect.Parameter]) -> set[str]:
    """Return the names of the options that parameters become, `--help` included."""

    def nothing(**_: Any) -> None: ...

    found = built(nothing, parameters, {})
    return {"--help"} | {name for option in found.params for name in (*option.opts, *option.secondary_opts)}


def in_file(kit: Kit, ctx: Any, source: str | None) -> Mapping[str, Any]:
    """Return the request in a file, which is read once; paths in it are relative to the file."""
    if source is None:
        return {}
    if source not in ctx.meta:
        try:
            found = payloads(source)
        except UnreadableError as error:
            raise typer.BadParameter(str(error), param_hint=FROM_FILE) from None
        if len(found) != 1 or not isinstance(found[0], dict):
            raise typer.BadParameter("expected one JSON object; use `run` for many", param_hint=FROM_FILE)
        given, key = cast("dict[str, Any]", found[0]), kit.service.discriminator
        kept = normalise(kit, given, folder=beside(source)).payload
        ctx.meta[source] = {**kept, key: given[key]} if key in given else kept  # a former id is told later
    return cast("Mapping[str, Any]", ctx.meta[source])


def introduction(entry: Part) -> str:
    """Return the beginning of a model's help."""
    life = entry.get("lifecycle", {})
    active = life.get("stage", "active") == "active"
    dates = life.get("deprecated", ""), life.get("sunset", "")
    instead = f", use {life['successor']}" if life.get("successor") else ""
    stage = "" if active else f"{dated(life['stage'], *dates)}{instead}."
    return "\n\n".join(filter(None, (headline(entry), escaped(stage))))


def notes(entry: Part) -> list[tuple[str, list[str]]]:
    """Return the end of a model's help: its rules and prices."""
    rules = [rule["sentence"] for rule in entry.get("rules", [])]
    pricing = entry.get("pricing")
    prices = [row["sentence"] for row in pricing["rows"]] if pricing else ["unknown"]
    dated = f"Price on {pricing['date']}" if pricing else "Price"
    return [(title, lines) for title, lines in (("Rules", rules), (dated, prices)) if lines]
