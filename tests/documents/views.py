"""What the matrix, or an emitted schema, says of each field of a model, in the words of the documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Model
from capmatrix.ir.rules import RequireOne

Value = str | int | float | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is said of one field: everything that is None is left open."""

    types: frozenset[str]
    values: tuple[Value, ...] | None = None
    range: tuple[float, float] | None = None
    default: Any = None
    legacy: bool = False
    replaced_by: str = ""
    """The field to use instead of a legacy one; empty where a schema cannot say it."""
    megabytes: float | None = None
    """The limit on data URLs; None where there are none, or where a schema cannot say it."""
    spellings: frozenset[str] = frozenset()


Fields = dict[str, Said]
"""What is said of each field, by its path; aliases are not among them."""


# ------------------------------------------------------------------------------------------------ the matrix
def of_model(model: Model) -> Fields:
    """Return what the matrix says of each field of a model, nested ones by their path."""
    return dict(_of_fields(model.fields, ""))


def _of_fields(fields: tuple[k.Field, ...], prefix: str) -> Iterator[tuple[str, Said]]:
    for field in fields:
        values, limits = _domain(field.kind)
        default = None if field.default is None else field.default.value
        yield (
            f"{prefix}{field.name}",
            Said(
                types=_types(field.kind),
                values=values,
                range=limits,
                default=str(default) if isinstance(field.kind, k.Duration) and default is not None else default,
                legacy=field.replaced_by is not None,
                replaced_by=field.replaced_by or "",
                megabytes=_megabytes(field.kind),
                spellings=frozenset(f"{prefix}{name}" for name in (field.name, *field.aliases)),
            ),
        )
        for group in k.groups(field.kind):
            yield from _of_fields(group.fields, f"{prefix}{field.name}.")


def _types(kind: k.Kind) -> frozenset[str]:
    match kind:
        case k.String():
            return frozenset({"string"})
        case k.Duration():
            forms = {"plain": ("string", "integer"), "suffixed": ("string",), "number": ("integer",)}
            return frozenset(forms[kind.form])
        case k.Integer():
            return frozenset({"integer"})
        case k.Number():
            return frozenset({"number"})
        case k.Flag():
            return frozenset({"boolean"})
        case k.Group():
            return frozenset({"object"})
        case k.Either():
            return frozenset[str]().union(*map(_types, kind.options))
        case _:
            return frozenset({"anything"})


def _domain(kind: k.Kind) -> tuple[tuple[Value, ...] | None, tuple[float, float] | None]:
    """Return the values of a kind, or its range; the tokens of a duration are values."""
    match kind:
        case k.Choice():
            return (None if kind.open else kind.values), None
        case k.Duration():
            return (k.finite(kind) if kind.maximum is not None or kind.values else None), None
        case k.Integer() | k.Number():
            if isinstance(kind, k.Integer) and kind.values:
                return kind.values, None
            if kind.minimum is None and kind.maximum is None:
                return None, None
            low, high = kind.minimum, kind.maximum
            return None, (-1e99 if low is None else low, 1e99 if high is None else high)
        case _:
            return None, None


def _megabytes(kind: k.Kind) -> float | None:
    if not isinstance(kind, k.Media) or "data" not in kind.forms:
        return None
    return 0 if kind.max_bytes is None else kind.max_bytes / 2**20


def required_of(model: Model) -> list[frozenset[str]]:
    """Return the sets of fields of which a model needs one, each with its aliases."""
    spelled = {field.name: {field.name, *field.aliases} for field in model.fields}
    groups = [(field.name,) for field in model.fields if field.required]
    groups += [rule.fields for rule in model.rules if isinstance(rule, RequireOne) and not rule.when]
    return [frozenset[str]().union(*(spelled[name] for name in names)) for names in groups]


# ------------------------------------------------------------------------------------------------ emitted schemas
def of_schema(schema: Mapping[str, Any], fields: Fields) -> Fields:
    """Return what the emitted schema of a model says of the fields that the matrix has, and of their spellings."""
    found: Fields = {}
    for name, matrix in fields.items():
        said = _of_path(schema, name)
        if said is not None:
            spellings = frozenset(each for each in matrix.spellings if _of_path(schema, each) is not None)
            found[name] = replace(said, spellings=spellings)
    return found


def _of_path(schema: Mapping[str, Any], path: str) -> Said | None:
    prop: Any = schema
    for name in path.split("."):
        prop = _resolved(schema, prop).get("properties", {}).get(name)
        if not isinstance(prop, dict):
            return None
    options = [_resolved(schema, option) for option in prop.get("anyOf", [prop])]
    main = options[0]
    values = main.get("enum") or ([main["const"]] if "const" in main else None)
    limits = (main.get("minimum", -1e99), main.get("maximum", 1e99))
    return Said(
        types=frozenset(option.get("type", "anything") for option in options),
        values=None if values is None else tuple(values),
        range=None if limits == (-1e99, 1e99) else limits,
        default=prop.get("default"),
        legacy=prop.get("deprecated", False),
    )


def _resolved(schema: Mapping[str, Any], prop: Any) -> Any:
    """Return what a property refers to; a definition of the same schema."""
    while "$ref" in prop:
        prop = schema["$defs"][prop["$ref"].rsplit("/", 1)[1]]
    return prop
