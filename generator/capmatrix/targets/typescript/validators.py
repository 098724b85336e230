"""Models and groups → the modules that validate them: straight-line code, one function for each object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from capmatrix.ir import prose
from capmatrix.ir.editions import elsewhere, fields_anywhere, later, otherwise
from capmatrix.ir.kinds import Duration, field_at, is_media
from capmatrix.ir.rules import PATH, names_in, steps
from capmatrix.schema.interfaces import file_name
from capmatrix.schema.model import records_of
from capmatrix.targets import templating
from capmatrix.targets.typescript import rules, values
from capmatrix.targets.typescript.expressions import Module, array, js, member, variables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.catalog import Catalog, Edition, Model
    from capmatrix.ir.kinds import Field, Group
    from capmatrix.ir.rules import Rule
    from capmatrix.tree import Tree

_TEMPLATES = "typescript/templates/"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scope:
    """The object that one function validates."""

    fields: tuple[Field, ...]
    rules: tuple[Rule, ...]
    start: str
    """The number of keys that are known besides fields: 1 for the discriminator at the top, else 0."""
    prefix: str
    report: str
    """The expression of what reports unlisted keys."""


def called(catalog: Catalog) -> tuple[Model, ...]:
    """Return the models that can be called."""
    return tuple(model for model in catalog.models if model.lifecycle.stage != "removed")


def facts_path(edition: str = "") -> str:
    """Return the module of what all models share in an edition; no edition has a `-` in its name."""
    return f"editions/facts-{edition}.js" if edition else "facts.js"


def render(catalog: Catalog) -> Tree:
    """Return a module for each model, those that an edition has otherwise in its folder, and one for all groups."""
    tree = {f"models/{file_name(model)}.js": _first(model, catalog) for model in called(catalog)}
    for edition in later(catalog):
        for model in called(catalog):
            if elsewhere(catalog, model.id):
                theirs = otherwise(edition, model.id) or model
                tree[f"editions/{edition.id}/{file_name(model)}.js"] = _later(theirs, edition, catalog)
    groups = records_of(fields_anywhere(catalog, called(catalog)))
    return {**tree, "parts.js": _groups(groups, catalog)}


def _first(model: Model, catalog: Catalog) -> str:
    """Return the module of a model as the first edition has it, with what others know of it."""
    module, functions, calls = Module(), list[dict[str, object]](), list[str]()
    for edition in later(catalog):
        if (other := otherwise(edition, model.id)) is not None:
            kinds = {field.name: field.kind for field in model.fields}
            fields = tuple(field for field in other.fields if kinds.get(field.name) != field.kind)
            name = f"fields_{edition.id}" if fields else None
            if name:
                doc = f"The fields that the edition {edition.id} has otherwise."
                functions.append(_function(name, doc, _compared(fields, module)))
            calls.append(_unlisted(other, fields, edition, catalog, name, module))
    lines = [*_check(model, catalog, module), *calls]
    functions.append(_function("check", f"A request to {model.id}.", lines))
    return _module(model, module, functions)


def _later(model: Model, edition: Edition, catalog: Catalog) -> str:
    """Return the module of a model as a later edition has it."""
    module = Module()
    calls = [_unlisted(model, (), edition, catalog, None, module)]
    lines = [*_check(model, catalog, module), *calls]
    return _module(model, module, [_function("check", f"A request to {model.id}.", lines)], edition.id)


def _module(model: Model, module: Module, functions: list[dict[str, object]], edition: str = "") -> str:
    module.take(facts_path(edition), "facts")
    module.use("model")
    view = {
        "imports": imports(module, "../../" if edition else "../"),
        "constants": _constants(module),
        "functions": tuple(functions),
        "title": templating.jsdoc(model.title),
        "name": templating.identifier(model.names.type),
        "told": _told(model),
    }
    return templating.render(f"{_TEMPLATES}model.js.jinja", view)


def imports(module: Module, root: str) -> tuple[templating.Text, ...]:
    """Return the lines that import what a module uses; `root` leads from it to the root of the package."""
    rows = sorted(module.imports.items())
    return tuple(
        templating.verbatim(f'import {{ {", ".join(sorted(names))} }} from "{root}{path}";') for path, names in rows
    )


def _constants(module: Module) -> tuple[templating.Text, ...]:
    return tuple(templating.verbatim(f"const {name} = {value};") for value, name in module.constants.items())


def _function(name: str, doc: str, lines: list[str]) -> dict[str, object]:
    return {
        "name": templating.identifier(name),
        "doc": templating.jsdoc(doc),
        "lines": templating.verbatim("\n".join(f"  {line}" for line in lines)),
    }


def basis(model: Model) -> dict[str, object] | None:
    """Return what is known of a model; None where no source says."""
    unknown = [field.name for field in model.fields if field.unpublished]
    known = {"source": model.source or None, "date": model.as_of or None, "unknown": unknown, "partial": model.partial}
    return {**known, "reviewed": True} if any(known.values()) else None


def _told(model: Model) -> tuple[templating.Text, ...]:
    """Return the lines that tell of a model."""
    life, told = model.lifecycle, dict[str, object](id=model.id)
    if (known := basis(model)) is not None:
        told["basis"] = known
    if model.formerly:
        told["formerly"] = [*model.formerly]
    if life.stage == "deprecated":
        told["deprecated"] = f"{model.id} is {prose.dated('deprecated', life.deprecated, life.sunset)}"
    if life.successor is not None:
        told["successor"] = life.successor
    return tuple(
        templating.joined([templating.identifier(name), templating.verbatim(js(value))], ": ")
        for name, value in told.items()
    )


def _unlisted(
    model: Model, fields: tuple[Field, ...], edition: Edition, catalog: Catalog, check: str | None, module: Module
) -> str:
    """Return the call that reports what the source of an edition does not know of a request to a model."""
    source = next(source for source in catalog.sources if source.id == edition.source)
    lacks = tuple(name for field in model.fields if field.unlisted for name in (field.name, *field.aliases))
    key = catalog.service.discriminator if model.unlisted else None
    spellings = tuple(name for field in fields for name in (field.name, *field.aliases))
    compared = f", {check}, {array(spellings)}" if check else ""
    if catalog.service.unknown_fields == "refused":
        compared = f"{compared or ', undefined, []'}, true"
    call = f"{module.use('unlistedIn')}(found, payload, {js(edition.id)}, {js(source.date)}, {js(key)}, {array(lacks)}"
    return f"{call}{compared});"


def _compared(fields: tuple[Field, ...], module: Module) -> list[str]:
    """Return the statements that validate the values of some fields, and nothing besides."""
    names = variables(tuple(name for field in fields for name in (field.name, *field.aliases)))
    lines: list[str] = []
    for field in fields:
        for spelling in (field.name, *field.aliases):
            lines += _value(field, spelling, names[spelling], js(spelling), module, counted=False)
    return lines


def _value(field: Field, spelling: str, variable: str, path: str, module: Module, *, counted: bool = True) -> list[str]:
    """Return the statements that read a key and validate its value."""
    place = values.Place(variable=variable, path=path, name=variable.removeprefix("v_"))
    checks = values.lines(field.kind_of(spelling), place, module)
    return [
        f"const {variable} = {member('payload', spelling, module)};",
        f"if ({variable} != null) {{",
        *(["  known++;"] if counted else []),
        *(f"  {line}" for line in checks),
        "}",
    ]


def _check(model: Model, catalog: Catalog, module: Module) -> list[str]:
    key = member("payload", catalog.service.discriminator, module)
    report = "null"
    if not model.partial:
        report = f"{module.use('unsupported')}(facts, {module.take('terms.js', 'terms')})"
    scope = _Scope(
        fields=model.fields,
        rules=model.rules,
        start=f"{key} === undefined ? 0 : 1",
        prefix="",
        report=report,
    )
    return _body(scope, module)


def _groups(groups: tuple[Group, ...], catalog: Catalog) -> str:
    module = Module()
    refused = catalog.service.unknown_fields == "refused"
    functions: list[dict[str, object]] = []
    for group in groups:
        report = "null" if group.open else module.use("refused" if refused else "unknown")
        scope = _Scope(fields=group.fields, rules=group.rules, start="0", prefix="prefix", report=report)
        functions.append(
            _function(
                values.part_name(group), f"The object {group.name}; `prefix` starts its paths.", _body(scope, module)
            )
        )
    module.imports.pop("parts.js", None)
    view = {
        "imports": imports(module, "./"),
        "constants": _constants(module),
        "functions": tuple(functions),
    }
    return templating.render(f"{_TEMPLATES}parts.js.jinja", view)


def _body(scope: _Scope, module: Module) -> list[str]:
    """Return the statements of one function."""
    names = variables(tuple(name for field in scope.fields for name in (field.name, *field.aliases)))
    held = rules.Variables(
        fields={field.name: field for field in scope.fields},
        spellings={
            field.name: tuple(names[spelling] for spelling in (field.name, *field.aliases)) for field in scope.fields
        },
        prefix=scope.prefix,
        module=module,
    )
    paths = dict.fromkeys(name for rule in scope.rules for name in names_in(rule) if name.startswith(PATH))
    inner: list[str] = []
    for number, path in enumerate(paths, 1):
        field, (first, *others) = field_at(scope.fields, path), steps(path)
        assert field is not None, path
        held.fields[path], held.spellings[path] = field, (f"at_{number}",)
        inner.append(f"const at_{number} = {module.use('inside')}({names[first]}, {array(tuple(others))});")
    out = [f"let known = {scope.start};"]
    for field in scope.fields:
        out += _field(field, names, held, scope)
    out += inner
    for rule in scope.rules:
        out += rules.lines(rule, held)
    listed = [[field.name, *field.aliases] for field in scope.fields]
    nullable = [name for field in scope.fields if field.takes_null for name in (field.name, *field.aliases)]
    given = f"found, payload, {scope.prefix or js('')}, {js(listed)}, {js(nullable)}, {scope.report}"
    call = f"{module.use('unlisted')}({given});"
    return [*out, f"if (known !== {module.use('size')}(payload)) {call}"]


def _field(field: Field, names: dict[str, str], held: rules.Variables, scope: _Scope) -> Iterator[str]:
    module = held.module
    spellings = (field.name, *field.aliases)
    before = f"before_{names[field.name]}"
    if field.aliases:
        yield f"const {before} = known;"
    for spelling in spellings:
        variable, path = names[spelling], held.path(spelling)
        yield from _value(field, spelling, variable, path, module)
        if field.replaced_by is not None:
            yield f"if ({variable} !== undefined) {module.use('legacy')}(found, {path}, {js(field.replaced_by)});"
    if field.required:
        yield f"if ({held.absent(field.name)}) {module.use('missing')}(found, {held.path(field.name)});"
    if field.aliases:
        prefix = scope.prefix or js("")
        if is_media(field.kind):
            pairs = ", ".join(f"[{js(spelling)}, {names[spelling]} != null]" for spelling in spellings)
            call = f"redundant(found, {prefix}, [{pairs}], {js(prose.plain(prose.same_input(spellings)))});"
        else:
            pairs = ", ".join(f"[{js(spelling)}, {names[spelling]}]" for spelling in spellings)
            call = f"differing(found, {prefix}, [{pairs}]{_alike(field, module)});"
        module.use(call.partition("(")[0])
        yield f"if (known - {before} > 1) {call}"


def _alike(field: Field, module: Module) -> str:
    """Return the argument for what compares two values that JSON has as different ones, and that are the same."""
    if not isinstance(field.kind, Duration) or not field.kind.two_forms:
        return ""
    return f", {module.use('sameSecondsOrAuto' if field.kind.auto else 'sameSeconds')}"
