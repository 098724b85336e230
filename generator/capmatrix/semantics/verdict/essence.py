"""Strip a model to what can affect a verdict: no texts, evidence or defaults."""

from __future__ import annotations

from dataclasses import replace

from capmatrix.ir import kinds as k
from capmatrix.ir.catalog import Lifecycle, Model, Names
from capmatrix.ir.rules import Origin, Rule

_NOWHERE = Names(module="", type="", anchor="")


def stripped(model: Model) -> Model:
    """Return the model without everything that affects no verdict."""
    return Model(
        id=model.id,
        names=_NOWHERE,
        title="",
        provider="",
        fields=tuple(_field(field) for field in model.fields),
        rules=tuple(_rule(rule) for rule in model.rules),
        lifecycle=Lifecycle(stage=model.lifecycle.stage),
    )


def verdict_key(model: Model) -> str:
    """Return a key that is equal for models that differ only in texts, order and ids of rules.

    The key is text, because `True == 1` and `1 == 1.0` in Python, while they are different JSON.
    """
    plain = stripped(model)
    fields = sorted(repr(field) for field in plain.fields)
    rules = sorted(repr(replace(rule, id="")) for rule in plain.rules)
    return f"{plain.lifecycle.stage}\n{fields}\n{rules}"


def _field(field: k.Field) -> k.Field:
    legacy = None if field.replaced_by is None else "another"
    return k.Field(
        name=field.name,
        kind=_kind(field.kind),
        required=field.required,
        nullable=field.nullable,
        aliases=field.aliases,
        replaced_by=legacy,
    )


def _rule(rule: Rule) -> Rule:
    return replace(rule, origin=Origin())


def _kind(kind: k.Kind) -> k.Kind:
    match kind:
        case k.List():
            return replace(kind, item=_kind(kind.item))
        case k.Either():
            return k.Either(options=tuple(_kind(option) for option in kind.options))
        case k.Group():
            fields, rules = (tuple(map(_field, kind.fields)), tuple(map(_rule, kind.rules)))
            return replace(kind, name="", fields=fields, rules=rules)
        case k.Simple():
            return kind
