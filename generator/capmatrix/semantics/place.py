"""What was changed in a field or a rule, in a few words, for the reader of a diff."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields as attributes
from typing import Any, cast

from capmatrix.ir.catalog import Field, Model
from capmatrix.ir.kinds import Group, Kind, groups
from capmatrix.ir.rules import Rule
from capmatrix.semantics.aspects import step, written


def place(one: Model, other: Model, subject: str) -> str:
    """Return what was changed where a subject points, or in the whole model where nothing was changed there."""
    for depth in range(subject.count("/") + 1):
        path = subject.rsplit("/", depth)[0]
        before, after = (find(model, path) for model in (one, other))
        if before is None or after is None:
            if before is not after:
                return "new" if before is None else "gone"
        elif repr(before) != repr(after):
            return "; ".join(_steps(before, after, ""))
    return "; ".join(_steps(one, other, ""))


def outermost(one: Model, other: Model, subject: str) -> str:
    """Return the part on the way to a subject that one of the models lacks, else the subject: the rest follows."""
    parts = subject.split("/")
    for count in range(1, len(parts)):
        path = "/".join(parts[:count])
        if parts[count - 1] != "rule" and (find(one, path) is None) is not (find(other, path) is None):
            return path
    return subject


def find(part: Model | Kind, path: str) -> Field | Rule | None:
    """Return the field or rule at a path such as `musicConfig/volume` or `storyConfig/item/rule/one`."""
    name, _, rest = path.partition("/")
    for group in [part] if isinstance(part, Model) else groups(part):
        if name == "rule":
            return next((rule for rule in group.rules if rule.id == rest), None)
        field = next((field for field in group.fields if name in (field.name, *field.aliases)), None)
        if field is not None:
            return find(field.kind, rest.removeprefix("item/")) if rest.removeprefix("item") else field
    return None


def _steps(one: object, other: object, path: str) -> Iterator[str]:
    """Yield what differs between two parts, down to the attribute."""
    if type(one) is not type(other):
        yield f"{path}{': ' if path else ''}{written(one)} → {written(other)}"
        return
    for attribute in attributes(cast("Any", one)):
        pair = getattr(one, attribute.name), getattr(other, attribute.name)
        if repr(pair[0]) == repr(pair[1]):
            continue
        if attribute.name in ("fields", "rules") and isinstance(one, Model | Group):
            yield from _members(*pair, path)
        elif hasattr(pair[0], "__dataclass_fields__"):
            yield from _steps(*pair, path)
        else:
            yield f"{path}{' ' if path else ''}{attribute.name.replace('_', ' ')}: {step(*pair)}"


def _members(one: tuple[Field | Rule, ...], other: tuple[Field | Rule, ...], path: str) -> Iterator[str]:
    before, after = ({_name(member): member for member in side} for side in (one, other))
    yield from (f"{path}{name} gone" for name in before if name not in after)
    yield from (f"{path}{name} new" for name in after if name not in before)
    for name in before:
        if name in after and repr(before[name]) != repr(after[name]):
            yield from _steps(before[name], after[name], f"{path}{name}")


def _name(member: Field | Rule) -> str:
    return member.name if isinstance(member, Field) else f"rule/{member.id}"
