"""The options of one model, and the commands that take them: built from the catalog when they are needed."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

from ..normalise import normalise
from ..request_file import UnreadableError, beside, payloads
from ..service import Kit, ModelInfo
from ..verdict import Findings
from .options import options_of, run_command, with_parameters
from .terminal import escaped

Part = dict[str, Any]
"""A part of the catalog: a model, a field or a kind; kinds, rules and prices have a `sentence`."""
METAVAR_MOST = 28
"""Characters of values that are listed beside the name of an option; longer lists go into its description."""
LISTED_MOST = 12
"""Values that a description lists."""
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
JSON_FIRST = frozenset({"integer", "number", "flag", "group", "anything", "list"})
"""Kinds for which `5` means a number and not a text."""
NESTED = ("list", "group", "either", "anything")
METAVARS = {"choice": "VALUE", "duration": "SECONDS", "media": "FILE|URL"}
"""Other kinds → what the help shows in place of a value, if it is not the name of the kind."""
NOT_TAKEN = frozenset({"unsupported_field", "unsupported_media", "unknown_field"})
NOT_THIS_VALUE = NOT_TAKEN | {"wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"}
"""Codes of findings that no other field can change; a `condition` may still be met."""
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
        typer.Option("--field", metavar="NAME=VALUE", help="Set a field by its name; can be repeated."),
    ],
}
"""The options by which a request for any model is given."""
Command = Callable[..., None]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Field:
    """A field and the options that set it; a field without options can be set by `--field` only."""

    name: str
    entry: Part
    options: tuple[str, ...]

    @property
    def kind(self) -> Part:
        """The kind of its value, as in the catalog."""
        return self.entry["kind"]

    @property
    def names(self) -> tuple[str, ...]:
        """Its name and aliases."""
        return (self.name, *self.entry.get("aliases", ()))

    @property
    def annotation(self) -> Any:
        """The type from which typer makes an option."""
        flag, many = self.kind["kind"] == "flag", self.kind["kind"] == "list"
        texts, too_long = [str(value) for value in values_of(self.kind)], len(self.metavar) > METAVAR_MOST
        option = typer.Option(
            *(f"{name}/--no-{name[2:]}" if flag else name for name in self.options),
            help=description(self.entry, list_values=too_long),
            metavar=None if flag else noun(self.kind.get("item", self.kind)["kind"]) if too_long else self.metavar,
            autocompletion=completing(texts) if texts else None,
            show_default=False,
        )
        kind: Any = (bool if flag else list[str] if many else str) | None
        return Annotated[kind, option]

    @property
    def metavar(self) -> str:
        """What the help shows in place of the value."""
        if self.kind["kind"] == "media" and self.kind["forms"] == ["library"]:
            return "ID"
        if values := values_of(self.kind):
            return f"[{'|'.join(escaped(str(value)) for value in values)}]"
        return noun(self.kind["kind"])

    def read(self, kit: Kit, model: str, given: Any) -> Any:
        """Return the value that an argument means; an invalid one is returned as it is, for the validator to report."""
        if isinstance(given, list):
            return [self._read(kit, model, self.kind["item"], text) for text in cast("list[str]", given)]
        return given if isinstance(given, bool) else self._read(kit, model, self.kind, given)

    def _read(self, kit: Kit, model: str, kind: Part, text: str) -> Any:
        if kind["kind"] == "text":
            return text
        if kind["kind"] == "media":
            return file_or_text(text, kind)
        found = list(readings(text))
        if any(part["kind"] in JSON_FIRST for part in (kind, *kind.get("options", ()))):
            found.reverse()
        if self.kind["kind"] == "list":
            return found[0]
        return next((value for value in found if accepts(kit, kit.models[model], self.name, value)), found[0])


def accepts(kit: Kit, info: ModelInfo, name: str, value: Any = "x") -> bool:
    """Return whether a model accepts a field, or this value of it; a removed model accepts none."""
    if info.stage == "removed":
        return False
    findings = Findings()
    payload = normalise(kit, {kit.service.discriminator: info.id, name: value}).payload
    (written,) = payload.keys() - {kit.service.discriminator}
    kit.checker(info.id)(payload, findings)
    codes = NOT_TAKEN if value == "x" else NOT_THIS_VALUE
    return not any(finding.code in codes and finding.field == written for finding in findings)


def readings(text: str) -> Iterable[Any]:
    """Yield the JSON values that an argument may mean: the text, and what it is as JSON."""
    yield text
    try:
        yield json.loads(text)
    except (ValueError, RecursionError):
        return


def file_or_text(text: str, kind: Part) -> Any:
    """Return the path of a file to read; the text itself if it is a URL or an id of the library."""
    if re.match(r"(?:https?|data):", text, re.IGNORECASE):
        return text
    path = Path(text).expanduser()
    return text if "library" in kind["forms"] and not path.is_file() else path


def kebab(name: str) -> str:
    """Return the name of a field in the spelling of options."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return re.sub(r"[^A-Za-z0-9]+", "-", parted).strip("-").lower()


def fields_of(entry: Part, taken: Iterable[str]) -> tuple[Field, ...]:
    """Return the fields of a model with their options, without options that are `taken`; names precede aliases."""
    used = set(taken)
    found: dict[str, list[str]] = {field["name"]: [] for field in entry["fields"]}
    names = [(field["name"], field["name"], field) for field in entry["fields"]]
    aliases = [(field["name"], alias, field) for field in entry["fields"] for alias in field.get("aliases", ())]
    for name, spelling, field in (*names, *aliases):
        word = kebab(spelling)
        options = {f"--{word}", f"--no-{word}"} if field["kind"]["kind"] == "flag" else {f"--{word}"}
        if NAME.fullmatch(word) and not options & used and not (spelling != name and not found[name]):
            used |= options
            found[name].append(f"--{word}")
    return tuple(
        Field(name=field["name"], entry=field, options=tuple(found[field["name"]])) for field in entry["fields"]
    )


def noun(kind: str) -> str:
    """Return what the help shows in place of a value of a kind."""
    return "JSON" if kind in NESTED else METAVARS.get(kind, kind.upper())


def values_of(kind: Part) -> tuple[Any, ...]:
    """Return the values of a kind as they are sent, if they can be listed."""
    if kind["kind"] == "list":
        return values_of(kind["item"])
    if kind["kind"] not in ("choice", "integer", "duration"):
        return ()
    low, high = kind.get("minimum"), kind.get("maximum")
    if kind["kind"] == "duration" and not kind.get("values") and low is not None and high is not None:
        return tuple(range(low, high + 1)) if high - low < LISTED_MOST else ()
    return tuple(kind.get("values") or ())


def description(entry: Part, *, list_values: bool) -> str:
    """Return the help of an option."""
    kind, parts = entry["kind"], [entry.get("doc", "")]
    if not values_of(kind):
        parts.append(limits(kind))
    elif list_values:
        shown = [str(value) for value in values_of(kind)]
        rest = f" and {len(shown) - LISTED_MOST} more" if len(shown) > LISTED_MOST else ""
        parts.append(f"One of {', '.join(shown[:LISTED_MOST])}{rest}{', or another' if kind.get('open') else ''}.")
    if kind["kind"] == "list":
        parts.append("Can be repeated.")
    if entry.get("required"):
        parts.append("[required]")
    if entry.get("default"):
        default = entry["default"]["value"]
        parts.append(f"[default: {default if isinstance(default, str) else json.dumps(default)}]")
    if entry.get("replaced_by"):
        parts.append(f"[legacy: use {entry['replaced_by']}]")
    return escaped(" ".join(filter(None, parts)))


def limits(kind: Part) -> str:
    """Return the limits of the values of an option that its metavar does not show."""
    if kind["kind"] == "media":
        return f"Up to {kind['max_bytes'] / 1048576:g} MB." if kind.get("max_bytes") else ""
    text = kind["sentence"]
    return "" if text in ("a text", "a number", "a whole number", "true or false") else f"{text[:1].upper()}{text[1:]}."


def completing(texts: list[str]) -> Callable[[str], list[str]]:
    """Return the function that completes a value."""
    return lambda incomplete: [text for text in texts if text.startswith(incomplete)]


def pairs(texts: Iterable[str]) -> Mapping[str, str]:
    """Return the fields given as NAME=VALUE."""
    found: dict[str, str] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not name:
            raise typer.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--field")
        found[name] = value
    return found


@dataclass(eq=False)
class ModelCommands:
    """Commands that take a request for a model; the catalog is read when it is first needed."""

    kit: Kit

    @cached_property
    def entries(self) -> Mapping[str, Part]:
        """The models of the catalog by id."""
        return {entry["id"]: entry for entry in json.loads(self.kit.resource("catalog.json"))["models"]}

    def add(self, app: typer.Typer, command: Command) -> None:
        """Add a command as a group with one subcommand per model."""
        kind = type("CommandGroup", (ModelGroup,), {"commands_of": self, "command": staticmethod(command)})
        group = typer.Typer(cls=kind, no_args_is_help=True, rich_markup_mode=None)
        app.add_typer(group, name=command.__name__, help=command.__doc__, subcommand_metavar="MODEL [OPTIONS]")

    def build(self, command: Command, model: str) -> Any:
        """Return the subcommand of a model."""
        known = self.entries.get(model)
        entry = known or {"id": model, "title": "Not in the matrix", "fields": []}
        shared = [parameter(name, kind) for name, kind in REQUEST_OPTIONS.items()]
        shared += [option for option in options_of(command) if option.name != "request"]
        fields = fields_of(entry, option_names(shared))
        keys = {f"{KEY}{number}": field for number, field in enumerate(fields) if field.options}

        def run(ctx: typer.Context, source: str | None, more: list[str] | None, **options: Any) -> None:
            given = {field: options.pop(key) for key, field in keys.items()}
            request = self.request(in_file(self.kit, ctx, source), entry, fields, given, pairs(more or []))
            run_command(command, self.kit, {"request": request, **options})

        context = inspect.Parameter("ctx", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
        of_model = [parameter(key, field.annotation) for key, field in keys.items()]
        kind = type("OneModelCommand", (ModelCommand,), {"entry": entry})
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
        more: Mapping[str, str],
    ) -> dict[str, Any]:
        """Return the request that the command line describes; it is not validated."""
        kit, model = self.kit, entry["id"]
        named = start.get(kit.service.discriminator, model)
        if named != model:
            raise typer.BadParameter(
                f"the request is for {escaped(str(named))}, not {escaped(model)}", param_hint=FROM_FILE
            )
        chosen = {
            field.name: field.read(kit, model, value) for field, value in given.items() if value not in (None, [])
        }
        named_fields = {name: field for field in fields for name in field.names}
        for name, text in more.items():
            field = named_fields.get(name)
            chosen[name] = field.read(kit, model, text) if field else list(readings(text))[-1]
        return {kit.service.discriminator: model, **start, **chosen}


class ModelCommand(TyperCommand):
    """A command for one model: its help lists the options of the model first, then the others."""

    entry: Part

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
        if args and args[0].startswith("-") and not ctx.resilient_parsing:
            places = [place for place, word in enumerate(args) if word.partition("=")[0] == FROM_FILE]
            source = next((args[place].partition("=")[2] or "".join(args[place + 1 :][:1]) for place in places), None)
            kit = self.commands_of.kit
            model = in_file(kit, ctx, source).get(kit.service.discriminator)
            args = args if source is None else [model if isinstance(model, str) else "", *args]
        return super().parse_args(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the models with their titles."""
        models = self.commands_of.kit.models
        with formatter.section("Models"):
            formatter.write_dl([(escaped(name), escaped(models[name].title)) for name in self.list_commands(ctx)])


def parameter(name: str, annotation: Any) -> inspect.Parameter:
    """Return a parameter that becomes an optional option."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)


def option_names(parameters: list[inspect.Parameter]) -> set[str]:
    """Return the names of the options that parameters become, `--help` included."""

    def nothing(**_: Any) -> None: ...

    found = built(nothing, parameters, {})
    return {"--help"} | {name for option in found.params for name in (*option.opts, *option.secondary_opts)}


def built(function: Command, parameters: list[inspect.Parameter], settings: Mapping[str, Any]) -> Any:
    """Return the command of typer for a function with these parameters."""
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(**settings)(with_parameters(function, parameters))
    return typer.main.get_command(alone)


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
        ctx.meta[source] = normalise(kit, cast("object", found[0]), folder=beside(source)).payload
    return cast("Mapping[str, Any]", ctx.meta[source])


def introduction(entry: Part) -> str:
    """Return the beginning of a model's help."""
    provider = f" ({entry['provider']})" if entry.get("provider") else ""
    life = entry.get("lifecycle", {})
    active = life.get("stage", "active") == "active"
    stage = "" if active else f"{life['stage']}{', use ' + life['successor'] if life.get('successor') else ''}."
    first = f"{entry['title']}{provider}. {entry.get('doc') or ''}"
    return "\n\n".join(escaped(text) for text in (first, stage) if text)


def notes(entry: Part) -> list[tuple[str, list[str]]]:
    """Return the end of a model's help: its rules and prices."""
    rules = [rule["sentence"] for rule in entry.get("rules", [])]
    pricing = entry.get("pricing")
    prices = [row["sentence"] for row in pricing["rows"]] if pricing else ["unknown"]
    dated = f"Price on {pricing['date']}" if pricing else "Price"
    return [(title, lines) for title, lines in (("Rules", rules), (dated, prices)) if lines]
