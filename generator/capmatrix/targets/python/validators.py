"""Models and groups → the modules that validate them: straight-line code, one function for each object."""

from __future__ import annotations

import keyword
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capmatrix.ir import prose
from capmatrix.ir.kinds import Duration, Group, is_media, json_types
from capmatrix.naming import module_name, words
from capmatrix.schema.model import records_of
from capmatrix.targets import templating
from capmatrix.targets.python import expressions, rules, values

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.rules import Rule
    from capmatrix.tree import Tree

_TEMPLATE = "python/templates/validator.py.jinja"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scope:
    """The object that one function validates."""

    fields: tuple[Field, ...]
    rules: tuple[Rule, ...]
    start: int
    """How many keys are known besides fields: 1 for the discriminator at the top, else 0."""
    prefix: str
    unlisted: str
    """The expression of the function that reports unlisted keys."""
    group: str
    listed: str
    """The name of the table of its spellings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Function:
    """A function that validates an object, and the constants that it alone uses."""

    name: str
    arguments: str
    doc: str
    constants: values.Constants
    lines: list[str]

    def view(self) -> dict[str, object]:
        """Return it for the template."""
        return {
            "name": templating.identifier(self.name),
            "arguments": templating.verbatim(self.arguments),
            "doc": templating.docstring(self.doc),
            "constants": _constants(self.constants),
            "lines": tuple(map(templating.verbatim, self.lines)),
        }


def render(catalog: Catalog) -> Tree:
    """Return the module that validates the requests of all callable models, and one for the groups they hold."""
    called = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    groups = records_of(tuple(field for model in called for field in model.fields))
    return {"_validators.py": _models(called, catalog), "_part_validators.py": _groups(groups)}


def _models(called: list[Model], catalog: Catalog) -> str:
    functions: list[_Function] = []
    checks, shapes, prices = dict[str, str](), dict[str, str](), dict[str, str]()
    for model in called:
        functions.append(_model(model))
        checks[model.id] = functions[-1].name
        shapes[model.id] = f"s.Shape({_listed(model)}, {expressions.forms(model.fields)})"
        if model.pricing is not None:
            prices[model.id] = f"lambda: {expressions.pricing(model)}"
    return templating.render(
        _TEMPLATE,
        {
            "doc": templating.docstring(f"Validates requests to {catalog.service.title}, each model by a function."),
            "parts": any("parts." in line for function in functions for line in function.lines),
            "models": True,
            "constants": (),
            "key": templating.literal(catalog.service.discriminator),
            "functions": tuple(function.view() for function in functions),
            "checks": _table(checks),
            "shapes": _table(shapes),
            "prices": _table(prices),
        },
    )


def _table(rows: dict[str, str]) -> tuple[templating.Text, ...]:
    return tuple(templating.verbatim(f"{key!r}: {value},") for key, value in rows.items())


def _listed(model: Model) -> str:
    """Return the name of a model's table of spellings; names of types have no underscores, so that names stay apart."""
    return f"_{model.names.type}_LISTED"


def _model(model: Model) -> _Function:
    constants = values.Constants(f"{model.names.type}_")
    scope = _Scope(
        fields=model.fields,
        rules=model.rules,
        start=1,
        prefix="",
        unlisted="None" if model.partial else "_UNLISTED",
        group="parts.",
        listed=constants.name("listed", repr(expressions.spellings(model.fields))),
    )
    return _Function(
        name=f"_check_{model.names.type}",
        arguments="payload: dict[str, Any], found: Findings",
        doc=f"Validates a request to {model.id}.",
        constants=constants,
        lines=_body(scope, constants, "payload"),
    )


def _groups(groups: tuple[Group, ...]) -> str:
    constants = values.Constants()
    functions: list[_Function] = []
    for group in groups:
        scope = _Scope(
            fields=group.fields,
            rules=group.rules,
            start=0,
            prefix="prefix",
            unlisted="None" if group.open else "c.unknown",
            group="",
            listed=constants.name("listed", repr(expressions.spellings(group.fields))),
        )
        functions.append(
            _Function(
                name=module_name(group.name),
                arguments="found: Findings, payload: dict[str, Any], prefix: str",
                doc=f"Add every finding about a {group.name} to `found`; `prefix` starts its paths.",
                constants=values.Constants(),
                lines=_body(scope, constants, "payload"),
            )
        )
    return templating.render(
        _TEMPLATE,
        {
            "doc": templating.docstring("Validates the objects in payloads."),
            "parts": False,
            "models": False,
            "constants": _constants(constants),
            "functions": tuple(function.view() for function in functions),
        },
    )


def _constants(constants: values.Constants) -> tuple[templating.Text, ...]:
    return tuple(
        templating.verbatim(f"{name}: dict[str, str] = {value}" if value == "{}" else f"{name} = {value}")
        for value, name in constants.by_value.items()
    )


def _body(scope: _Scope, constants: values.Constants, payload: str) -> list[str]:
    """Return the statements of one function."""
    names = _variables(scope.fields)
    variables = rules.Variables(
        fields={field.name: field for field in scope.fields},
        spellings={
            field.name: tuple(names[spelling] for spelling in (field.name, *field.aliases)) for field in scope.fields
        },
        prefix=scope.prefix,
    )
    out = [f"get = {payload}.get"] if scope.fields else []
    out.append(f"known = {scope.start}")
    for field in scope.fields:
        out += _field(field, names, variables, scope, constants)
    for rule in scope.rules:
        out += rules.lines(rule, variables)
    listed = expressions.spellings(scope.fields)
    nullable = {spelling for spelling, name in listed.items() if "null" in json_types(variables.fields[name].kind)}
    nulls = constants.name("nullable", f"frozenset({sorted(nullable)!r})") if nullable else "frozenset()"
    prefix = scope.prefix or repr("")
    call = f"c.unlisted(found, {payload}, {prefix}, {scope.listed}, {nulls}, {scope.unlisted})"
    return [*out, f"if known != len({payload}):", f"    {call}"]


def _field(
    field: Field, names: dict[str, str], variables: rules.Variables, scope: _Scope, constants: values.Constants
) -> list[str]:
    out: list[str] = []
    for spelling in (field.name, *field.aliases):
        variable, path = names[spelling], f"{scope.prefix} + {spelling!r}" if scope.prefix else repr(spelling)
        place = values.Place(variable=variable, path=path, name=variable.removeprefix("v_"), group=scope.group)
        checks = values.lines(field.kind_of(spelling), place, constants)
        out += [f"{variable} = get({spelling!r})", f"if {variable} is not None:", "    known += 1"]
        out += [f"    {line}" for line in checks]
        if field.replaced_by is not None:
            out += [f"if {spelling!r} in payload:", f"    c.legacy(found, {path}, {field.replaced_by!r})"]
    if field.required:
        path = variables.path(field.name)
        out += [f"if {variables.absent(field.name)}:", f"    c.missing(found, {path})"]
    if field.aliases:
        out += _spellings(field, names, scope)
    return out


def _spellings(field: Field, names: dict[str, str], scope: _Scope) -> list[str]:
    """Return the statements on several spellings of one field."""
    spellings = (field.name, *field.aliases)
    prefix = scope.prefix or repr("")
    count = ", ".join(names[spelling] for spelling in spellings)
    if is_media(field.kind):
        pairs = ", ".join(f"({spelling!r}, {names[spelling]} is not None)" for spelling in spellings)
        call = f"c.redundant(found, {prefix}, ({pairs}), {prose.plain(prose.same_input(spellings))!r})"
    else:
        pairs = ", ".join(f"({spelling!r}, {names[spelling]})" for spelling in spellings)
        form = f", {field.kind.form!r}" if isinstance(field.kind, Duration) else ""
        form += ", auto=True" if isinstance(field.kind, Duration) and field.kind.auto else ""
        call = f"c.differing(found, {prefix}, ({pairs}){form})"
    return [f"if ({count}).count(None) < {len(spellings) - 1}:", f"    {call}"]


def _variables(fields: tuple[Field, ...]) -> dict[str, str]:
    """Return a variable for each spelling, unique and readable."""
    names: dict[str, str] = {}
    for field in fields:
        for spelling in (field.name, *field.aliases):
            stem = f"v_{'_'.join(words(spelling))[:60]}"
            name, number = stem, 1
            while name in names.values() or keyword.iskeyword(name):
                number += 1
                name = f"{stem}_{number}"
            names[spelling] = name
    return names
