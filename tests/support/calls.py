"""Boundary cases as calls of the request classes, for type checkers: right ones, and those that they must refuse."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.json_values import Scalar
from capmatrix.ir.kinds import (
    Choice,
    Duration,
    Either,
    Field,
    Group,
    Integer,
    Kind,
    List,
    Urls,
    accepted_literals,
    finite,
)
from capmatrix.ir.policy import Code
from capmatrix.schema.model import TYPED_VALUES
from capmatrix.semantics.payloads.boundary_cases import Case, cases_of
from capmatrix.semantics.payloads.heavy import is_heavy
from tests.support.generated import is_json

EXPECTED = "  # expect-error"
HEAD = ('"""Calls made from the boundary cases."""', "", "from nanogpt_video import dicts, parts, requests", "")


def calls(catalog: Catalog) -> Iterator[str]:
    """Yield the lines of a module; those that end in `# expect-error` must be refused."""
    yield from HEAD
    for model in catalog.models:
        if model.lifecycle.stage != "removed":
            yield from dict.fromkeys([*_calls_of(catalog, model), *_examples_of(catalog, model)])


def _calls_of(catalog: Catalog, model: Model) -> Iterator[str]:
    """Yield every call that must be refused, and each right one that gives a field what none before it gave."""
    fields = {field.name: field for field in model.fields}
    shown: set[tuple[str, object]] = set()
    for case in cases_of(catalog, model):
        for line in _call(catalog, model, case):
            # Rules are nothing to type checkers, and one text is as good as another where any text goes.
            given = {
                (name, repr(value) if name in fields and _closed(fields[name]) else type(value))
                for name, value in case.payload.items()
            }
            if line.endswith(EXPECTED):
                yield line
            elif given - shown:
                shown |= given
                yield line


def _examples_of(catalog: Catalog, model: Model) -> Iterator[str]:
    """Yield the documented examples, as calls and as dictionaries."""
    kinds = {field.name: field.kind for field in model.fields}
    for number, example in enumerate(model.examples):
        said = ", ".join(f"{name}={_written(kinds[name], value)}" for name, value in example.items())
        yield f"requests.{model.names.type}({said})"
        payload = {catalog.service.discriminator: model.id, **example}
        yield f"{model.names.module}_{number}: dicts.{model.names.type}Dict = {payload!r}"


def _call(catalog: Catalog, model: Model, case: Case) -> Iterator[str]:
    """Yield the line of a case, marked if type checkers must refuse it; none where they can say nothing of it."""
    key = catalog.service.discriminator
    fields = {field.name: field for field in model.fields}
    aliases = {name for field in model.fields for name in field.aliases}
    given = {name: value for name, value in case.payload.items() if name != key}
    if case.payload.get(key) != model.id or not all(map(_sayable, given.items())) or aliases & given.keys():
        return
    if model.partial and not given.keys() <= fields.keys():
        return  # any other field may be right
    right = all(name in fields and _typed(fields[name].kind, value) for name, value in given.items())
    if right or _refused(case, given, fields):
        missing = case.code is Code.MISSING_FIELD and case.constraint.endswith("/required")
        arguments = (
            f"{name}={_written(fields[name].kind if name in fields else None, v)}" for name, v in given.items()
        )
        line = f"requests.{model.names.type}({', '.join(arguments)})"
        yield line if right and not missing else line + EXPECTED


def _refused(case: Case, given: dict[str, object], fields: dict[str, Field]) -> bool:
    """Tell whether type checkers must refuse what a case has wrong."""
    if not given.keys() <= fields.keys():
        return True
    field = next((fields[name] for name in given if (case.field or "").startswith(name)), None)
    return case.code is Code.NOT_ALLOWED and field is not None and _closed(field)


def _sayable(argument: tuple[str, object]) -> bool:
    """Tell whether an argument can be written down as it is."""
    name, value = argument
    return name.isidentifier() and not keyword.iskeyword(name) and not is_heavy(value) and is_json(value)


def _closed(field: Field) -> bool:
    """Tell whether every value of a field is in its type."""
    return isinstance(field.kind, Choice | Group | List) or _literals(field.kind) is not None


def _literals(kind: Kind) -> tuple[Scalar, ...] | None:
    values = finite(kind)
    return values if values is not None and len(values) <= TYPED_VALUES else None


def _written(kind: Kind | None, value: object) -> str:
    """Return the source of a value; objects become parts."""
    match kind, value:
        case Group(), dict():
            kinds = {field.name: field.kind for field in kind.fields}
            inner = (f"{name}={_written(kinds.get(name), item)}" for name, item in value.items())
            return f"parts.{kind.name}({', '.join(inner)})"
        case List(), list():
            return f"[{', '.join(_written(kind.item, item) for item in value)}]"
        case Either(), _:
            option = next((option for option in kind.options if _typed(option, value)), None)
            return repr(value) if option is None else _written(option, value)
        case _:
            return repr(value)


def _typed(kind: Kind, value: object) -> bool:
    """Tell whether a value is of the type that a field of this kind has in Python."""
    match kind:
        case Group():
            fields = {field.name: field for field in kind.fields}
            return (
                isinstance(value, dict)
                and all(field.name in value for field in kind.fields if field.required)
                and all(name in fields and _typed(fields[name].kind, item) for name, item in value.items())
            )
        case List():
            return isinstance(value, list) and all(_typed(kind.item, item) for item in value)
        case Either():
            return any(_typed(option, value) for option in kind.options)
        case Integer() | Duration():
            listed = _literals(kind)
            spelled = [(type(one), one) for value in listed or () for one in accepted_literals(kind, value)]
            if isinstance(kind, Duration) and kind.two_forms:
                types: tuple[type, ...] = (str, int)
            else:
                types = (str,) if isinstance(kind, Duration) and kind.form == "suffixed" else (int,)
            return type(value) in types if listed is None else (type(value), value) in spelled
        case Choice() if not kind.open:
            return value in kind.values
        case Urls():
            return isinstance(value, str) or (isinstance(value, list) and all(isinstance(one, str) for one in value))
        case _:
            return type(value).__name__ in _TYPES.get(type(kind).__name__, ())


_TYPES = {"Text": ("str",), "Choice": ("str",), "Media": ("str",), "Flag": ("bool",), "Number": ("int", "float")}
"""Kind → types of its right values. `Anything` has none here: its type takes all."""
