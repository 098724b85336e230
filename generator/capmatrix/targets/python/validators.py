"""Models and groups → the modules that validate them: straight-line code, one function for each object."""

from __future__ import annotations

import keyword
from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.frozen import dataclass
from capmatrix.ir import prose
from capmatrix.ir.editions import elsewhere, fields_anywhere, later, otherwise, together
from capmatrix.ir.kinds import Duration, Group, field_at, is_media
from capmatrix.ir.rules import PATH, names_in, steps
from capmatrix.naming import module_name, words
from capmatrix.schema.model import records_of
from capmatrix.targets import templating
from capmatrix.targets.made import Made
from capmatrix.targets.python import expressions, rules, values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.catalog import Catalog, Edition, Model, Service
    from capmatrix.ir.kinds import Field
    from capmatrix.ir.rules import Rule
    from capmatrix.tree import Tree

_TEMPLATE = "python/templates/validator.py.jinja"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scope:
    """The object that one function validates."""

    fields: tuple[Field, ...]
    rules: tuple[Rule, ...]
    start: str
    """The number of keys that are known besides fields: 1 for the discriminator at the top, else 0."""
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
            "lines": templating.verbatim("\n".join(f"    {line}" for line in self.lines)),
        }


def render(catalog: Catalog) -> Tree:
    """Return the module that validates the requests of all callable models, and one for the groups they hold."""
    called = [model for model in catalog.models if model.lifecycle.stage != "removed"]
    groups = records_of(fields_anywhere(catalog, called))
    return {
        "_validators.py": _models(called, catalog),
        "_part_validators.py": _groups(groups, refused=_refuses(catalog)),
    }


def _models(called: list[Model], catalog: Catalog) -> str:
    functions: list[_Function] = []
    checks, shapes, prices = dict[str, str](), dict[str, str](), dict[str, str]()
    whole = {model.id: model for model in together(catalog).models}
    editions = {edition.id: dict[str, str]() for edition in later(catalog)}
    for model in called:
        own = _in_first(model, catalog)
        checks[model.id] = own[-1].name
        wide = whole[model.id]
        listed = _listed(model) if wide is model else repr(expressions.spellings(wide.fields))
        shapes[model.id] = f"s.Shape({listed}, {expressions.forms(wide.fields)!r}{_length(wide)})"
        if model.pricing is not None:
            prices[model.id] = f"lambda: {expressions.pricing(model)!r}"
        # What the first edition knows of others is no word of a later one.
        # Functions that are alike stand beside one another, so that they compress well.
        for edition in later(catalog) if elsewhere(catalog, model.id) else ():
            theirs = next((other for other in edition.models if other.id == model.id), model)
            own.append(_in_later(theirs, edition, catalog, own))
            editions[edition.id][model.id] = own[-1].name
        functions += own
    return templating.render(
        _TEMPLATE,
        {
            "doc": templating.docstring(f"Validates requests to {catalog.service.title}, each model by a function."),
            "parts": any("parts." in line for function in functions for line in function.lines),
            "models": True,
            "later": bool(editions),
            "constants": (),
            "key": templating.literal(catalog.service.discriminator),
            "refuses": _refuses(catalog),
            "functions": tuple(function.view() for function in functions),
            "checks": _table(checks),
            "shapes": _table(shapes),
            "prices": _table(prices),
            "editions": _table({id_: f"{{{_row(names)}}}" for id_, names in editions.items()}),
        },
    )


def forms(catalog: Catalog) -> Iterator[tuple[str, Made]]:
    """Yield each model that can be called, and the forms of its fields in any edition."""
    for model in together(catalog).models:
        if model.lifecycle.stage != "removed":
            shape = (expressions.spellings(model.fields), expressions.forms(model.fields))
            lengths = _lengths(model)
            yield model.id, Made("s.Shape", *shape, *((lengths,) if lengths else ()))


def prices(catalog: Catalog) -> Iterator[tuple[str, Made]]:
    """Yield each model that can be called, and its prices, where they are known."""
    for model in catalog.models:
        if model.lifecycle.stage != "removed" and (found := expressions.pricing(model)) is not None:
            yield model.id, found


def _row(names: dict[str, str]) -> str:
    return ", ".join(f"{id_!r}: {name}" for id_, name in names.items())


def _table(rows: dict[str, str]) -> tuple[templating.Text, ...]:
    return tuple(templating.verbatim(f"{key!r}: {value},") for key, value in rows.items())


def _listed(model: Model) -> str:
    """Return the name of a model's table of spellings; names of types have no underscores, so that names stay apart."""
    return f"_{model.names.type}_LISTED"


def _in_first(model: Model, catalog: Catalog) -> list[_Function]:
    """Return the function of a model, after those of its fields that other editions have otherwise."""
    functions: list[_Function] = []
    calls: list[str] = []
    for edition in later(catalog):
        if (other := otherwise(edition, model.id)) is not None:
            kinds = {field.name: field.kind for field in model.fields}
            fields = tuple(field for field in other.fields if kinds.get(field.name) != field.kind)
            found = _fields(replace(other, fields=fields), edition) if fields else None
            functions += [found] if found else []
            calls.append(_unlisted(other, fields, edition, catalog, found.name if found else None))
    own = _model(model, catalog.service)
    return [*functions, replace(own, lines=[*own.lines, *calls])]


def _in_later(model: Model, edition: Edition, catalog: Catalog, before: list[_Function]) -> _Function:
    """Return the function of a model as a later edition has it, with the constants of the functions before it."""
    known = {value: name for function in before for value, name in function.constants.by_value.items()}
    own = _model(model, catalog.service, edition, known)
    return replace(own, lines=[*own.lines, _unlisted(model, (), edition, catalog, None)])


def _unlisted(model: Model, fields: tuple[Field, ...], edition: Edition, catalog: Catalog, checked: str | None) -> str:
    """Return the call that reports what the source of an edition does not know of a request to a model."""
    source = next(source for source in catalog.sources if source.id == edition.source)
    lacks = tuple(name for field in model.fields if field.unlisted for name in (field.name, *field.aliases))
    key = catalog.service.discriminator if model.unlisted else None
    compared = f", {checked}, {tuple(expressions.spellings(fields))!r}" if checked else ""
    refuses = ", refuses=True" if catalog.service.unknown_fields == "refused" else ""
    return f"unlisted_in(found, payload, {edition.id!r}, {source.date!r}, {key!r}, {lacks!r}{compared}{refuses})"


def _fields(model: Model, edition: Edition) -> _Function:
    """Return the function that validates fields of a model as an edition has them, and nothing besides."""
    constants = values.Constants(f"{model.names.type}_{edition.id}_")
    names = _variables(model.fields)
    lines = ["get = payload.get"]
    for field in model.fields:
        for spelling in (field.name, *field.aliases):
            variable = names[spelling]
            place = values.Place(variable=variable, path=repr(spelling), name=variable.removeprefix("v_"))
            checks = values.lines(field.kind_of(spelling), place, constants)
            lines += [
                f"{variable} = get({spelling!r})",
                f"if {variable} is not None:",
                *(f"    {one}" for one in checks),
            ]
    return _Function(
        name=f"_fields_{model.names.type}_{edition.id}",
        arguments="payload: dict[str, Any], found: Findings",
        doc=f"Validates the fields of {model.id} that the edition {edition.id} has otherwise.",
        constants=constants,
        lines=lines,
    )


def _model(
    model: Model, service: Service, edition: Edition | None = None, known: dict[str, str] | None = None
) -> _Function:
    suffix = f"_{edition.id}" if edition else ""
    constants = values.Constants(f"{model.names.type}{suffix}_", known=known or {})
    key, default = service.discriminator, service.default_model == model.id
    scope = _Scope(
        fields=model.fields,
        rules=model.rules,
        start=f"int({key!r} in payload)" if default else "1",
        prefix="",
        unlisted="None" if model.partial else "_UNLISTED",
        group="parts.",
        listed=constants.name("listed", repr(expressions.spellings(model.fields))),
    )
    return _Function(
        name=f"_check_{model.names.type}{suffix}",
        arguments="payload: dict[str, Any], found: Findings",
        doc=f"Validates a request to {model.id}{f' in the edition {edition.id}' if edition else ''}.",
        constants=constants,
        lines=_body(scope, constants, "payload"),
    )


def _length(model: Model) -> str:
    """Return the argument with the wire names of the fields that decide how long the result plays."""
    names = _lengths(model)
    return f", {names!r}" if names else ""


def _lengths(model: Model) -> tuple[str, ...]:
    fields = (field for field in model.fields if field.means == "seconds")
    return tuple(name for field in fields for name in (field.name, *field.aliases))


def _refuses(catalog: Catalog) -> bool:
    """Return whether the service refuses keys that it does not know."""
    return catalog.service.unknown_fields == "refused"


def _groups(groups: tuple[Group, ...], *, refused: bool) -> str:
    constants = values.Constants()
    functions: list[_Function] = []
    for group in groups:
        scope = _Scope(
            fields=group.fields,
            rules=group.rules,
            start="0",
            prefix="prefix",
            unlisted="None" if group.open else "c.refused" if refused else "c.unknown",
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
            "refuses": refused,
            "models": False,
            "later": False,
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
    paths = dict.fromkeys(name for rule in scope.rules for name in names_in(rule) if name.startswith(PATH))
    inner: list[str] = []
    for number, path in enumerate(paths, 1):
        field, (first, *others) = field_at(scope.fields, path), steps(path)
        assert field is not None, path
        variable = f"at_{number}"
        variables.fields[path], variables.spellings[path] = field, (variable,)
        inner.append(f"{variable} = c.inside({names[first]}, {tuple(others)!r})")
    out = [f"get = {payload}.get"] if scope.fields else []
    out.append(f"known = {scope.start}")
    for field in scope.fields:
        out += _field(field, names, variables, scope, constants)
    out += inner
    for rule in scope.rules:
        out += rules.lines(rule, variables)
    listed = expressions.spellings(scope.fields)
    nullable = {spelling for spelling, name in listed.items() if variables.fields[name].takes_null}
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
