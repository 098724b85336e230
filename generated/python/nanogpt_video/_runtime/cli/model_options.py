"""The options of one model, and the commands that take them: built from the catalog when they are needed."""

# Budget: an option is built, described and read in one place.

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
from . import words
from .terminal import plain

ROOM = 28
"""Characters of values that stand beside an option's name; more go into its description."""
MOST = 12
"""Values that a description lists."""
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
JSON_FIRST = frozenset({"integer", "number", "flag", "group", "anything", "list"})
NOUNS = {"text": "TEXT", "integer": "INTEGER", "number": "NUMBER", "duration": "SECONDS", "media": "FILE|URL"}

NOT_TAKEN = frozenset({"unsupported_field", "unsupported_media", "unknown_field"})
NOT_THIS_VALUE = NOT_TAKEN | {"wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"}
"""Findings that hold whatever else a request says; a `condition` may yet be met."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Field:
    """A field and the options that set it; one without options is set by `--field` alone."""

    name: str
    entry: words.Part
    options: tuple[str, ...]

    @property
    def kind(self) -> words.Part:
        """What it takes."""
        return self.entry["kind"]

    @property
    def values(self) -> tuple[Any, ...]:
        """Every value there is, where they can be listed."""
        return values_of(self.kind)

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every name that it is sent by."""
        return (self.name, *self.entry.get("aliases", ()))

    @property
    def annotation(self) -> Any:
        """The type that typer makes an option of."""
        flag, many = self.kind["kind"] == "flag", self.kind["kind"] == "list"
        texts = [str(value) for value in self.values]
        option = typer.Option(
            *(f"{name}/--no-{name[2:]}" if flag else name for name in self.options),
            help=described(self.entry, len(self.noun) > ROOM),
            metavar=None if flag else NOUNS.get(self.kind["kind"], "VALUE") if len(self.noun) > ROOM else self.noun,
            autocompletion=completing(texts) if texts else None,
            show_default=False,
        )
        kind: Any = (bool if flag else list[str] if many else str) | None
        return Annotated[kind, option]

    @property
    def noun(self) -> str:
        """Return what stands for the value in the help."""
        if self.kind["kind"] == "media" and self.kind["forms"] == ["library"]:
            return "ID"
        if self.values:
            return f"[{'|'.join(plain(str(value)) for value in self.values)}]"
        return NOUNS.get(self.kind["kind"], "JSON")

    def read(self, kit: Kit, model: str, given: Any) -> Any:
        """Return the value that a word of the command line means; a wrong one stays as it is, to be judged."""
        if isinstance(given, list):
            texts = cast("list[str]", given)
            return [read(kit, model, self, self.kind["item"], text) for text in texts]
        return given if isinstance(given, bool) else read(kit, model, self, self.kind, given)


def read(kit: Kit, model: str, field: Field, kind: words.Part, text: str) -> Any:
    """Return what a word means: a file, a text, or the JSON that the model takes."""
    if kind["kind"] == "text":
        return text
    if kind["kind"] == "media":
        return file_or_text(text, kind)
    found = list(readings(text))
    if any(part["kind"] in JSON_FIRST for part in (kind, *kind.get("options", ()))):
        found.reverse()
    if field.kind["kind"] == "list":
        return found[0]
    return next((value for value in found if takes(kit, kit.models[model], field.name, value)), found[0])


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


def file_or_text(text: str, kind: words.Part) -> Any:
    """Return a path for what is to be read, the text itself for a URL or an id of the library."""
    if re.match(r"(?:https?|data):", text, re.IGNORECASE):
        return text
    path = Path(text).expanduser()
    return text if "library" in kind["forms"] and not path.is_file() else path


def kebab(name: str) -> str:
    """Return a wire name as options are written."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return re.sub(r"[^A-Za-z0-9]+", "-", parted).strip("-").lower()


def fields_of(entry: words.Part, taken: Iterable[str]) -> tuple[Field, ...]:
    """Return the fields of a model with options of their own, as far as those are not taken."""
    used = set(taken)
    found: dict[str, list[str]] = {field["name"]: [] for field in entry["fields"]}
    own = [(field["name"], field["name"], field) for field in entry["fields"]]
    other = [(field["name"], alias, field) for field in entry["fields"] for alias in field.get("aliases", ())]
    for name, spelling, field in (*own, *other):
        word = kebab(spelling)
        options = {f"--{word}", f"--no-{word}"} if field["kind"]["kind"] == "flag" else {f"--{word}"}
        if NAME.fullmatch(word) and not options & used and not (spelling != name and not found[name]):
            used |= options
            found[name].append(f"--{word}")
    return tuple(
        Field(name=field["name"], entry=field, options=tuple(found[field["name"]])) for field in entry["fields"]
    )


def values_of(kind: words.Part) -> tuple[Any, ...]:
    """Return the values of a kind in the form in which they are sent, where they can be listed."""
    if kind["kind"] == "list":
        return values_of(kind["item"])
    if kind["kind"] not in ("choice", "integer", "duration"):
        return ()
    low, high = kind.get("minimum"), kind.get("maximum")
    if kind["kind"] == "duration" and not kind.get("values") and low is not None and high is not None:
        return tuple(range(low, high + 1)) if high - low < MOST else ()
    return tuple(kind.get("values") or ())


def described(entry: words.Part, listed: bool) -> str:
    """Return the help of an option."""
    kind = entry["kind"]
    said = [entry.get("doc", "")]
    if not values_of(kind):
        said.append(limits(kind))
    elif listed:
        shown = [str(value) for value in values_of(kind)]
        rest = f" and {len(shown) - MOST} more" if len(shown) > MOST else ""
        said.append(f"One of {', '.join(shown[:MOST])}{rest}{', or another' if kind.get('open') else ''}.")
    if kind["kind"] == "list":
        said.append("Can be repeated.")
    if entry.get("required"):
        said.append("[required]")
    if entry.get("default"):
        said.append(f"[default: {shown_value(entry['default']['value'])}]")
    if entry.get("replaced_by"):
        said.append(f"[legacy: use {entry['replaced_by']}]")
    return plain(" ".join(filter(None, said)))


def limits(kind: words.Part) -> str:
    """Return what the noun of an option does not say of its values."""
    if kind["kind"] == "media":
        return f"Up to {kind['max_bytes'] / 1048576:g} MB." if kind.get("max_bytes") else ""
    text = words.kind(kind)
    return "" if text in ("text", "number", "whole number", "true or false") else f"{text[:1].upper()}{text[1:]}."


def shown_value(value: Any) -> str:
    """Return a default as it would be typed."""
    return value if isinstance(value, str) else json.dumps(value)


def completing(texts: list[str]) -> Callable[[str], list[str]]:
    """Return what proposes the values that begin as typed."""

    def complete(incomplete: str) -> list[str]:
        return [text for text in texts if text.startswith(incomplete)]

    return complete


def pairs(texts: Iterable[str]) -> Mapping[str, str]:
    """Return the fields given as NAME=VALUE."""
    found: dict[str, str] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not name:
            raise typer.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="--field")
        found[name] = value
    return found


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
