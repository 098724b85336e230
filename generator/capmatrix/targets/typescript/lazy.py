"""Models → small modules that judge right requests at once, and load the module with all findings for any other.

They hold tests without words. None is true where the interpreter finds anything; one may be false for a right value
where being sure would take more bytes: then the module with all findings decides.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from capmatrix.ir import kinds as k
from capmatrix.ir.editions import later, otherwise
from capmatrix.ir.rules import PATH, SameInput, names_in, steps
from capmatrix.naming import module_name
from capmatrix.schema.interfaces import file_name
from capmatrix.targets import templating
from capmatrix.targets.typescript import rules, values
from capmatrix.targets.typescript.expressions import Module, arguments, array, end, js, key, limits, member
from capmatrix.targets.typescript.validators import basis, called, imports

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.ir.rules import Rule
    from capmatrix.tree import Tree

_TEMPLATES = "typescript/templates/"
_EXACT = 6
"""Decimals up to which steps are tested without the check with all words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Object:
    """The object that some tests are about: a request, or a group."""

    fields: tuple[k.Field, ...]
    rules: tuple[Rule, ...]
    unsure: frozenset[str] = frozenset()
    """Fields with which a request always has a finding."""
    also: dict[str, list[k.Field]] = field(default_factory=dict[str, "list[k.Field]"])
    """Field → how later editions have it, where that is otherwise."""


def render(catalog: Catalog) -> Tree:
    """Return the module of each model that can be called, as the first edition has it, and its declarations."""
    tree: dict[str, str] = {}
    for model in called(catalog):
        view = _view(model, catalog)
        for ending in ("js", "d.ts"):
            tree[f"lazy/{file_name(model)}.{ending}"] = templating.render(f"{_TEMPLATES}lazy.{ending}.jinja", view)
    return tree


def _view(model: Model, catalog: Catalog) -> dict[str, object]:
    module, service = Module(), catalog.service
    module.take("runtime/lazy/model.js", "lazy")
    rows, tests = list[str](), list[str]()
    request = _request(model, catalog)
    if request is not None:
        own = f"{_row(service.discriminator)}: {_test(module, 'oneOf', js(model.id))}"
        given = (
            ()
            if service.default_model == model.id
            else (f"{member('payload', service.discriminator, module)} != null",)
        )
        rows = [own, *_rows(request, module)]
        tests = [*given, f"{_test(module, 'fields', 'payload', 'FIELDS')}", *_tests(request, module)]
    edition = {"edition": catalog.editions[0].id, "follows": False} if catalog.editions else {}
    doc = f"Return whether nothing is found in a request to {model.id}; false where that is not sure."
    return {
        "imports": imports(module, "../"),
        "constants": tuple(templating.verbatim(f"const {name} = {value};") for value, name in module.constants.items()),
        "rows": tuple(map(templating.verbatim, rows)),
        "right": templating.verbatim(" &&\n    ".join(tests) or "false"),
        "doc": templating.jsdoc(doc),
        "title": templating.jsdoc(model.title),
        "name": templating.identifier(model.names.type),
        "file": templating.verbatim(file_name(model)),
        "vendor": templating.verbatim(js(service.package.distribution)),
        "id": templating.verbatim(js(model.id)),
        "known": templating.verbatim(js({**edition, "basis": basis(model)})),
    }


def _request(model: Model, catalog: Catalog) -> _Object | None:
    """Return what is tested of a request to a model; None where every request has a finding."""
    others = [other for edition in later(catalog) if (other := otherwise(edition, model.id)) is not None]
    if model.lifecycle.stage == "deprecated" or any(other.unlisted for other in others):
        return None
    theirs = [one for other in others for one in other.fields]
    also = {
        one.name: [other for other in theirs if other.name == one.name and other.kind != one.kind]
        for one in model.fields
    }
    unsure = frozenset(one.name for one in theirs if one.unlisted)
    return _Object(fields=model.fields, rules=model.rules, unsure=unsure, also=also)


def _rows(about: _Object, module: Module) -> Iterator[str]:
    """Yield the rows of the table of tests: one for each spelling of a field."""
    for one in about.fields:
        if one.name in about.unsure or one.replaced_by is not None:
            continue
        for spelling in (one.name, *one.aliases):
            tests = [_kind(each.kind_of(spelling), one.name, module) for each in (one, *about.also.get(one.name, ()))]
            test = tests[0] if len(tests) == 1 else _test(module, "allOf", *tests)
            yield f"{_row(spelling)}: {_test(module, 'orNull', test) if one.takes_null else test}"


def _tests(about: _Object, module: Module) -> Iterator[str]:
    """Yield the tests of an object `payload` besides that table."""
    scope = rules.Variables(
        fields={one.name: one for one in about.fields},
        spellings={
            one.name: tuple(member("payload", name, module) for name in (one.name, *one.aliases))
            for one in about.fields
        },
        prefix="",
        module=module,
    )
    for path in dict.fromkeys(name for rule in about.rules for name in names_in(rule) if name.startswith(PATH)):
        found, (first, *others) = k.field_at(about.fields, path), steps(path)
        assert found is not None, path
        inner = f"{module.use('inside')}({member('payload', first, module)}, {array(tuple(others))})"
        scope.fields[path], scope.spellings[path] = found, (inner,)
    alone: set[str] = set()
    for rule in about.rules:
        if isinstance(rule, SameInput):
            alone |= {*rule.fields}
            yield _test(module, "single", *(spelling for name in rule.fields for spelling in scope.spellings[name]))
        else:
            yield from (f"!({test})" for test in rules.tests(rule, scope))
    for one in about.fields:
        if one.required:
            yield scope.present(one.name)
        if one.aliases and one.name not in alone:
            yield _test(module, "single", *scope.spellings[one.name])


# Budget: one case for each kind.
def _kind(kind: k.Kind, name: str, module: Module) -> str:  # noqa: C901, PLR0912
    """Return the test of a value; `name` is the stem of its constants."""
    match kind:
        case k.Choice(open=True):
            return _test(module, "ofText")
        case k.Text():
            utf16 = "true" if kind.counted == "utf16" else ""
            return _test(module, "ofText", *limits(kind.min_length, kind.max_length), utf16)
        case k.Choice() | k.Integer(values=(_, *_)) | k.Number(values=(_, *_)):
            return _test(module, "oneOf", *map(js, kind.values))
        case k.Integer(step=None) | k.Number(step=None):
            test = "ofInteger" if isinstance(kind, k.Integer) else "ofNumber"
            return _test(module, test, *limits(kind.minimum, kind.maximum))
        case k.Integer() | k.Number() if _places(kind) <= _EXACT:
            ends = (end(kind.minimum, low=True), end(kind.maximum), js(kind.step), js(_places(kind)))
            return _test(module, "ofSteps", *ends, "true" if isinstance(kind, k.Integer) else "")
        case k.Flag():
            return module.take(_HOME, "isFlag")
        case k.Duration():
            return _duration(kind, module)
        case k.Media():
            most = "" if kind.max_bytes is None else js(kind.max_bytes)
            scheme = js(kind.scheme) if kind.scheme else ""
            return _test(module, "ofMedia", js(kind.of), js(" ".join(kind.forms)), most, scheme)
        case k.Url():
            return module.take(_HOME, "isHttps")
        case k.Urls():
            ends = (end(kind.min_items, low=True), end(kind.max_items))
            return _test(module, "ofUrls", *ends, "true" if kind.array else "")
        case k.List():
            item = _kind(kind.item, name, module)
            return _test(module, "listOf", item, *limits(kind.min_items, kind.max_items))
        case k.Group():
            about = _Object(fields=kind.fields, rules=kind.rules)
            tests = " && ".join(_tests(about, module))
            table = f"{{ {', '.join(('__proto__: null', *_rows(about, module)))} }}"
            return _test(module, "objectOf", table, f"(payload) => {tests}" if tests else "")
        case k.Either() if _is_typed(kind):
            return _test(module, "someOf", *(_kind(option, name, module) for option in kind.options))
        case k.Either() | k.Size() | k.Anything() | k.Integer() | k.Number():
            return _checked(kind, name, module)


def _places(kind: k.Integer | k.Number) -> int:
    """Return how many decimals the steps of a number have."""
    numbers = [Decimal(str(number)) for number in (kind.minimum, kind.step) if number is not None]
    return max(0, *(-int(number.normalize().as_tuple().exponent) for number in numbers))


def _is_typed(kind: k.Either) -> bool:
    """Return whether the JSON type of a value tells which option is meant."""
    pairs = combinations(map(k.json_types, kind.options), 2)
    return all(one.isdisjoint(other) for one, other in pairs)


def _duration(kind: k.Duration, module: Module) -> str:
    texts, numbers = kind.form != "number", kind.form in ("number", "plain", "numeric")
    unit = "s" if kind.form == "suffixed" else ""
    listed = [*kind.values, *([k.AUTO] if kind.auto else [])]
    right = [*(f"{one}{unit}" for one in listed if texts), *(one for one in listed if numbers)]
    tests = [_test(module, "oneOf", *map(js, right))] if right else []
    if not kind.values:
        # Without a lower end seconds begin at 0.
        ends = limits(kind.minimum or (None if kind.maximum is None else 0), kind.maximum)
        tests.append(_test(module, "ofSeconds", js(numbers), js(unit if texts else None), *ends))
    return tests[0] if len(tests) == 1 else _test(module, "someOf", *tests)


def _checked(kind: k.Kind, name: str, module: Module) -> str:
    """Return the test by the check with all words: of kinds that few models have."""
    lines = values.lines(kind, values.Place(variable="value", path=js(""), name=module_name(name)), module)
    return _test(module, "clean", f"(found, value) => {{ {' '.join(lines)} }}")


_HOME = "runtime/lazy/values.js"


def _test(module: Module, name: str, *given: str) -> str:
    """Return the call of a function that returns a test; arguments that are empty are left out."""
    return f"{module.take(_HOME, name)}({arguments(*given).removeprefix(', ')})"


def _row(name: str) -> str:
    return f"[{js(name)}]" if name == "__proto__" else key(name)
