"""Signature changes of the generated clients, as type checkers of Python and TypeScript see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal, TypeAlias, get_args

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog
from capmatrix.ir.editions import shared, together
from capmatrix.schema import interfaces, signature
from capmatrix.schema.signature import Argument, Home, ListOf, Signature, Type, Value
from capmatrix.semantics.diff.renames import with_new_ids

ShiftKind: TypeAlias = Literal[
    "package", "removed", "renamed", "required", "narrower", "other", "wider", "optional", "default", "added"
]
"""The sort of change, the most severe first."""

Language: TypeAlias = Literal["python", "typescript"]

_ORDER: tuple[ShiftKind, ...] = get_args(ShiftKind)
_CLASS: Mapping[Home, str] = {"request": "request class", "part": "class of a part", "answer": "class of answers"}
_LISTED = 8
"""Most values that a message lists."""
_PLACE: Mapping[Home, str] = {"request": "argument", "part": "argument", "answer": "attribute"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureChange:
    """One change of the generated client."""

    what: ShiftKind
    where: str
    """The class, or `Class(argument)`, or the part of the package; an interface of TypeScript has the same name."""
    before: str
    """The former declaration in Python; empty if there was none."""
    after: str
    says: str
    breaking: bool
    """Whether a type checker rejects code that was correct before."""
    of: Literal["package", "request", "part", "answer"] = "package"
    key: str = ""
    """The id of the model, or the name of the object, that the class is made of."""
    languages: tuple[Language, ...] = ("python",)
    """The languages whose client changes so."""
    before_typescript: str = ""
    """The former declaration in TypeScript; empty if there was none."""
    after_typescript: str = ""

    @property
    def declarations(self) -> tuple[str, str, str, str]:
        """The declarations before and after in Python, and those in TypeScript."""
        return self.before, self.after, self.before_typescript, self.after_typescript

    @property
    def told(self) -> str:
        """What changes, in words, with the language where only one has it."""
        return f"{self.says}, {_ALONE[self.languages[0]]}" if len(self.languages) == 1 else self.says


_ALONE: Mapping[Language, str] = {"python": "in Python alone", "typescript": "in TypeScript alone"}


@dataclass(frozen=True, slots=True)
class _Types:
    """The types of a language."""

    covers: Callable[[Type, Type], bool]
    annotation: Callable[[Type], str]
    written: Callable[[Argument], str]


def _written(argument: Argument) -> str:
    default = "" if argument.required else f" = {argument.default}"
    return f"{argument.name}: {signature.annotation(argument.type)}{default}"


def _declared(argument: Argument) -> str:
    return f"{argument.name}{'' if argument.required else '?'}: {interfaces.annotation(argument.type)}"


_PYTHON = _Types(signature.covers, signature.annotation, _written)
_TYPESCRIPT = _Types(interfaces.covers, interfaces.annotation, _declared)


def signature_changes(old: Catalog, new: Catalog) -> tuple[SignatureChange, ...]:
    """Return all changes of the generated clients, breaking changes first."""
    same = shared(old, new)
    old, new = together(old), together(new)  # types take what any edition takes
    old, _ = with_new_ids(old, new)
    joined = {
        former for model in new.models for former in model.formerly
    }  # the class of one stays as a deprecated name
    old = replace(old, models=tuple(model for model in old.models if model.id not in joined))
    sides = [tuple(signature.signatures(catalog, same)) for catalog in (old, new)]
    others = [tuple(interfaces.interfaces(catalog, same)) for catalog in (old, new)]
    python, typescript = _classes(sides[0], sides[1], _PYTHON), _classes(others[0], others[1], _TYPESCRIPT)
    found = [*_package(old, new), *_joined(python, typescript)]
    return tuple(sorted(found, key=lambda shift: (not shift.breaking, _ORDER.index(shift.what), shift.where)))


def _joined(python: Iterable[SignatureChange], typescript: Iterable[SignatureChange]) -> Iterator[SignatureChange]:
    """Yield changes once that are the same in both languages."""

    def alike(shift: SignatureChange) -> object:
        return shift.what, shift.where, shift.says, shift.breaking, shift.of, shift.key

    others = {alike(shift): shift for shift in typescript}
    for shift in python:
        other = others.pop(alike(shift), None)
        if other is None:
            yield shift
        else:
            declared = {"before_typescript": other.before, "after_typescript": other.after}
            yield replace(shift, languages=("python", "typescript"), **declared)
    for shift in others.values():
        declared = {"before_typescript": shift.before, "after_typescript": shift.after}
        yield replace(shift, before="", after="", languages=("typescript",), **declared)


@dataclass(frozen=True, slots=True)
class Alike:
    """The same change of several classes."""

    change: SignatureChange
    """That of the first class."""
    classes: tuple[str, ...]

    @property
    def argument(self) -> str:
        """The argument or attribute that changed; empty where the class itself did."""
        return self.change.where.partition("(")[2].removesuffix(")")

    @property
    def where(self) -> str:
        """The place in words: `Class(argument)`, or the argument and the first of its classes."""
        if len(self.classes) == 1:
            return self.change.where
        named = listed(self.classes, _CLASSES)
        return f"{self.argument} of {named}" if self.argument else named


_CLASSES = 3
"""Most classes that the place of a change names."""


def listed(names: Sequence[str], most: int) -> str:
    """Return names in a row, those beyond the first `most` as a count."""
    more = len(names) - most
    if more > 0:
        return f"{', '.join(names[:most])} and {more:,} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def grouped(changes: Iterable[SignatureChange]) -> list[Alike]:
    """Return changes with the classes that they are the same in, in the order of the first ones."""
    groups: dict[object, list[SignatureChange]] = {}
    for change in changes:
        argument = change.where.partition("(")[2] or change.where
        groups.setdefault(
            (change.what, change.of, change.says, change.breaking, argument, change.languages, *change.declarations), []
        ).append(change)
    return [Alike(same[0], tuple(change.where.partition("(")[0] for change in same)) for same in groups.values()]


def _package(old: Catalog, new: Catalog) -> Iterator[SignatureChange]:
    before, after = old.service.package, new.service.package
    both: tuple[Language, ...] = ("python", "typescript")
    for part, says, languages in (
        ("distribution", "is installed under another name", both),
        ("module", "is imported under another name", both[:1]),
        ("client", "the clients have other names", both[:1]),
        ("environment", "environment variables have another prefix", both),
    ):
        pair = str(getattr(before, part)), str(getattr(after, part))
        if pair[0] != pair[1]:
            yield replace(_shift("package", f"package.{part}", pair, says, breaking=True), languages=languages)


def _classes(first: Iterable[Signature], second: Iterable[Signature], types: _Types) -> Iterator[SignatureChange]:
    """Yield the changes of each class; a renamed class is recognised by its model or object."""
    before, after = ({(each.home, each.key): each for each in side} for side in (first, second))
    gone = {key: each for key, each in before.items() if key not in after}
    come = {key: each for key, each in after.items() if key not in before}
    pairs = [(before[key], after[key]) for key in before if key in after]
    for left in gone.values():
        right = _same([left], come.values())
        if right is not None and _same([right], gone.values()) is left:
            pairs.append((left, right))
    paired = {id(each) for pair in pairs for each in pair}
    for left in gone.values():
        if id(left) not in paired:
            lost = _shift("removed", left.name, (_full_name(left), ""), f"{_CLASS[left.home]} gone", breaking=True)
            yield replace(lost, of=left.home, key=left.key)
    for right in come.values():
        if id(right) not in paired:
            found = _shift("added", right.name, ("", _full_name(right)), f"{_CLASS[right.home]} new", breaking=False)
            yield replace(found, of=right.home, key=right.key)
    if types is _TYPESCRIPT:  # where the name of an object is no part of its type
        named = {interfaces.of_part(left.name): interfaces.of_part(right.name) for left, right in pairs}
        pairs = [(interfaces.with_parts(left, named), right) for left, right in pairs]
    for left, right in pairs:
        if repr(left) != repr(right):  # most are equal, and comparing them first is fast
            yield from (replace(shift, of=right.home, key=right.key) for shift in _pair(left, right, types))


def _same(wanted: list[Signature], among: Iterable[Signature]) -> Signature | None:
    """Return the only class that can replace another: with the same name, or the same arguments."""
    (lost,) = wanted
    rivals = [each for each in among if each.home == lost.home]
    named = [each for each in rivals if each.name == lost.name]
    alike = named or [each for each in rivals if lost.arguments and _free(each) == _free(lost)]
    return alike[0] if len(alike) == 1 else None


def _free(signature: Signature) -> tuple[Argument, ...]:
    """Return the arguments without those that have only one value, such as the id of the model."""
    return tuple(each for each in signature.arguments if not (len(each.type) == 1 and isinstance(each.type[0], Value)))


def _pair(left: Signature, right: Signature, types: _Types) -> Iterator[SignatureChange]:
    if left.name != right.name:
        yield _shift("renamed", left.name, (left.name, right.name), f"{_CLASS[left.home]} renamed", breaking=True)
    elif left.module != right.module:
        yield _shift("renamed", left.name, (left.module, right.module), "module renamed", breaking=True)
    if left.open != right.open and left.home == "part":
        says = "accepts any other argument" if right.open else "accepts no other argument"
        yield _shift("wider" if right.open else "narrower", right.name, ("", ""), says, breaking=not right.open)
    yield from (_properties if types is _TYPESCRIPT else _arguments)(left, right, types)


def _arguments(left: Signature, right: Signature, types: _Types) -> Iterator[SignatureChange]:
    """Yield the changes of arguments; a spelling has the type of its field, and is no attribute."""
    before, after = ({each.name: each for each in side.arguments} for side in (left, right))
    renamed = _renamed(before, after)
    for name, argument in before.items():
        later = after.get(renamed.get(name, name))
        where, what = f"{right.name}({name})", _PLACE[left.home]
        if later is None:
            yield _shift("removed", where, (types.written(argument), ""), f"{what} gone", breaking=True)
            continue
        if later.name != name:
            says = f"{what} renamed to {later.name}"
            yield _shift("renamed", where, (types.written(argument), types.written(later)), says, breaking=True)
        yield from _argument(where, left.home, (argument, later), types)
        if left.home != "answer":
            spelled = {spelling for each in right.arguments for spelling in (each.name, *each.aliases)}
            for spelling in (each for each in argument.aliases if each not in spelled):
                says = f"spelling of {later.name} gone"
                yield _shift("removed", f"{right.name}({spelling})", (spelling, ""), says, breaking=True)
    come = (argument for name, argument in after.items() if name not in before and name not in renamed.values())
    yield from (_new(right, argument, types) for argument in come)


def _properties(left: Signature, right: Signature, types: _Types) -> Iterator[SignatureChange]:
    """Yield the changes of properties, of which each spelling is one; one that changes with its field is not told."""
    before, after = ({each.name: each for each in side.arguments} for side in (left, right))
    owners, later_owners = (
        {spelling: each for each in side.arguments for spelling in each.aliases} for side in (left, right)
    )
    renamed = _renamed(before, after)
    for name, argument in before.items():
        where, later, owner = f"{right.name}({name})", after.get(name), owners.get(name)
        if later is not None:
            field = None if owner is None else after.get(owner.name)
            told = owner and field and (owner.type, field.type) == (argument.type, later.type)
            if not (told and argument.required == later.required):
                yield from _argument(where, left.home, (argument, later), types)
        elif owner is not None:
            says = f"spelling of {renamed.get(owner.name, owner.name)} gone"
            yield _shift("removed", where, (name, ""), says, breaking=True)
        elif name in renamed:
            pair = types.written(argument), types.written(after[renamed[name]])
            yield _shift("renamed", where, pair, f"{_PLACE[left.home]} renamed to {renamed[name]}", breaking=True)
        else:
            yield _shift("removed", where, (types.written(argument), ""), f"{_PLACE[left.home]} gone", breaking=True)
    come = (each for name, each in after.items() if name not in before and name not in later_owners)
    yield from (_new(right, argument, types) for argument in come if argument.name not in renamed.values())


def _new(right: Signature, argument: Argument, types: _Types) -> SignatureChange:
    must = argument.required and right.home != "answer"
    says = f"{_PLACE[right.home]} new{', and required' if must else ''}"
    what = "required" if must else "added"
    return _shift(what, f"{right.name}({argument.name})", ("", types.written(argument)), says, breaking=must)


def _renamed(before: Mapping[str, Argument], after: Mapping[str, Argument]) -> dict[str, str]:
    """Return old name → new name of renamed arguments: one name is an alias of the other."""
    come = [argument for name, argument in after.items() if name not in before]
    found: dict[str, str] = {}
    for name, argument in before.items():
        if name not in after:
            later = [each for each in come if name in each.aliases or each.name in argument.aliases]
            if len(later) == 1 and later[0].name not in found.values():
                found[name] = later[0].name
    return found


def _argument(where: str, home: Home, sides: tuple[Argument, Argument], types: _Types) -> Iterator[SignatureChange]:
    """Yield the changes of an argument: requests must accept as much as before, answers contain no more."""
    before, after = sides
    written = types.written(before), types.written(after)
    if home != "answer" and before.required != after.required:
        what, says = ("required", "is required now") if after.required else ("optional", "is optional now")
        yield _shift(what, where, written, says, breaking=after.required)
        # A required argument accepts no None; that needs no change of its own.
        before, after = (replace(each, type=_given(each.type)) for each in (before, after))
    wider, narrower = types.covers(after.type, before.type), types.covers(before.type, after.type)
    if not (wider and narrower):
        what = "wider" if wider else "narrower" if narrower else "other"
        fine = narrower if home == "answer" else wider
        yield _shift(what, where, written, _members(before.type, after.type) or f"type {_IS[what]}", breaking=not fine)
    elif home != "answer" and before.default != after.default:
        yield _shift("default", where, written, "default differs", breaking=False)


_IS: Mapping[ShiftKind, str] = {"wider": "is wider", "narrower": "is narrower", "other": "is another"}


def _given(kind: Type) -> Type:
    return tuple(part for part in kind if signature.annotation((part,)) != "None")


def _members(before: Type, after: Type) -> str:
    """Return the added and removed values of `Literal` in words; empty if anything else differs."""
    sides = [_values(side) for side in (before, after)]
    if not (sides[0] and sides[1]) or _shape(before) != _shape(after):
        return ""
    gone, come = ([value for value in a if value not in b] for a, b in (sides, reversed(sides)))
    for values in (gone, come):  # texts first: a type of TypeScript has them in another order
        values.sort(key=lambda value: not value.startswith('"'))
    parts = [f"no longer {_listed(gone)}" if gone else "", f"now also {_listed(come)}" if come else ""]
    return "; ".join(part for part in parts if part)


def _listed(values: list[str]) -> str:
    if len(values) <= _LISTED:
        return ", ".join(values)
    return f"{', '.join(values[: _LISTED // 2])} … {values[-1]} ({len(values)} values)"


def _values(kind: Type) -> list[str]:
    """Return the literal values of a type, those of its items included."""
    found: list[str] = []
    for part in kind:
        if isinstance(part, Value):
            found.append(signature.annotation((part,)).removeprefix("Literal[").removesuffix("]"))
        elif isinstance(part, ListOf):
            found += _values(part.item)
    return found


def _shape(kind: Type) -> set[str]:
    """Return a type with all literal values replaced by one."""
    return {
        "Literal" if isinstance(part, Value) else f"list {_shape(part.item)}" if isinstance(part, ListOf) else part.name
        for part in kind
    }


def _full_name(signature: Signature) -> str:
    return f"{signature.module}.{signature.name}"


def _shift(what: ShiftKind, where: str, pair: tuple[str, str], says: str, *, breaking: bool) -> SignatureChange:
    return SignatureChange(what=what, where=where, before=pair[0], after=pair[1], says=says, breaking=breaking)
