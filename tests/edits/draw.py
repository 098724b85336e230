"""Edits of a matrix, drawn by chance, as people make them: one family for each thing that can be edited."""

# Budget: one short function for each family, to be read as a list.
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random
from typing import Any, TypeAlias, TypeVar, cast

from capmatrix.ir.catalog import Catalog, ErrorRow, Model, Names, Operation, Term
from capmatrix.ir.json_values import Scalar
from capmatrix.ir.kinds import Anything, Choice, Default, Duration, Field, Integer, Number, finite
from capmatrix.ir.policy import base_outcome
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Atom,
    Equals,
    Forbid,
    Narrow,
    Present,
    Require,
    RequireOne,
    Rule,
    SameInput,
    fields_of,
)
from capmatrix.schema.model import group_of, records_of
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.mutants.mutate import mutants
from capmatrix.semantics.payloads.search import candidates
from tests.edits.catalogs import with_field, with_group, with_model

T = TypeVar("T")

JUDGED = frozenset(
    {
        *(ChangeClass.ACCEPTS_LESS, ChangeClass.ACCEPTS_MORE, ChangeClass.CLIENT_REFUSES, ChangeClass.CLIENT_TAKES),
        *(ChangeClass.IGNORED_REFUSED, ChangeClass.IGNORED_ACCEPTED, ChangeClass.WARNS, ChangeClass.REWRITTEN),
        *(ChangeClass.REMOVED, ChangeClass.ADDED),  # what needs another kind of media is another model
    }
)
SILENT = frozenset({ChangeClass.REWRITTEN, ChangeClass.DOCUMENTATION, ChangeClass.EVIDENCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One edit, and what must be said of it."""

    what: str
    catalog: Catalog
    """The matrix as it is afterwards."""
    any_of: frozenset[ChangeClass]
    """One of these classes at least is said."""
    only: frozenset[ChangeClass] | None = None
    """No class but these is said; None: any may be."""


Draw: TypeAlias = "Callable[[Catalog, Random], Edit | None]"


def callable_models(catalog: Catalog) -> list[Model]:
    """Return the models that may be called."""
    return [model for model in catalog.models if model.lifecycle.stage != "removed"]


def constraint(catalog: Catalog, dice: Random) -> Edit | None:
    """One constraint removed, weakened, tightened or turned, in a model or in an object that models hold."""
    model = dice.choice(callable_models(catalog))
    mutant = dice.choice(list(mutants(model)))
    what = f"{mutant.constraint} {mutant.change}: {mutant.what}"
    allowed = JUDGED | {ChangeClass.ALIAS, ChangeClass.WIRE, ChangeClass.LIFECYCLE, ChangeClass.PRICE}
    return Edit(what=what, catalog=with_model(catalog, model, mutant.model), any_of=allowed)


def _of_model(
    any_of: set[ChangeClass], only: set[ChangeClass] | None, change: Callable[[Model, Random], Model | None], what: str
) -> Draw:
    def draw(catalog: Catalog, dice: Random) -> Edit | None:
        model = dice.choice(catalog.models)
        new = change(model, dice)
        if new is None or repr(new) == repr(model):
            return None
        # Of a removed model no payload is judged or priced: it may be only said otherwise.
        dead = model.lifecycle.stage == new.lifecycle.stage == "removed"
        also = {ChangeClass.REWRITTEN, ChangeClass.DOCUMENTATION} if dead else set[ChangeClass]()
        return Edit(
            what=f"{model.id} {what}",
            catalog=with_model(catalog, model, new),
            any_of=frozenset(any_of | also),
            only=None if only is None else frozenset(only | also),
        )

    return draw


def _of_field(
    any_of: set[ChangeClass], only: set[ChangeClass] | None, change: Callable[[Field, Random], Field | None], what: str
) -> Draw:
    def draw(model: Model, dice: Random) -> Model | None:
        if not model.fields:
            return None
        field = dice.choice(model.fields)
        new = change(field, dice)
        return None if new is None else with_field(model, field, new)

    return _of_model(any_of, only, draw, what)


def _other(values: tuple[T, ...] | list[T], held: object, dice: Random) -> T | None:
    left = [value for value in values if repr(value) != repr(held)]
    return dice.choice(left) if left else None


def _default(field: Field, dice: Random) -> Field | None:
    held = None if field.default is None else field.default.value
    new = _other([None, *candidates(field.kind)], held, dice)
    return replace(field, default=None if new is None else Default(value=cast("Any", new)))


def _renamed(field: Field, dice: Random) -> Field | None:
    return replace(field, name=f"{field.name}_{dice.randrange(100)}", aliases=())


def _aliased(field: Field, dice: Random) -> Field | None:
    return replace(field, aliases=(*field.aliases, f"{field.name}Alias{dice.randrange(100)}"))


def _legacy(field: Field, dice: Random) -> Field | None:
    return replace(field, replaced_by=_other([None, "prompt", "seed", "duration"], field.replaced_by, dice))


def _described(field: Field, dice: Random) -> Field | None:
    name = dice.choice(["title", "doc", "unit"])
    return replace(field, **cast("Any", {name: f"{getattr(field, name)} (reworded)"}))


def _means(field: Field, dice: Random) -> Field | None:
    return replace(field, means=_other([None, "seconds", "picture", "sound"], field.means, dice))


def _grounded(field: Field, dice: Random) -> Field | None:
    return replace(field, evidence=(*field.evidence, f"guide / Models / {dice.randrange(100)}"))


def _value_renamed(model: Model, dice: Random) -> Model | None:
    """A value of a choice is spelled otherwise, in rules and prices as well."""
    able = [field for field in model.fields if isinstance(field.kind, Choice)]
    if not able:
        return None
    field = dice.choice(able)
    kind = cast("Choice", field.kind)
    value = dice.choice(kind.values)
    now = f"{value}-{dice.randrange(100)}"

    def renamed(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(now if one == value else one for one in values)

    def ruled(rule: Rule) -> Rule:
        if isinstance(rule, AllowOnly | Narrow) and rule.field == field.name:
            return replace(rule, values=renamed(rule.values), when=when(rule.when))
        return rule if isinstance(rule, SameInput) else replace(rule, when=when(rule.when))

    def when(atoms: tuple[Atom, ...]) -> tuple[Atom, ...]:
        mine = [isinstance(atom, Equals) and atom.field == field.name for atom in atoms]
        return tuple(
            Equals(atom.field, renamed(atom.values)) if own and isinstance(atom, Equals) else atom
            for atom, own in zip(atoms, mine, strict=True)
        )

    pricing = model.pricing
    if pricing is not None:
        rows = tuple(replace(row, when=when(row.when)) for row in pricing.rows)
        pricing = replace(pricing, rows=rows)
    fields = tuple(
        replace(one, kind=replace(kind, values=renamed(kind.values))) if one is field else one for one in model.fields
    )
    return replace(model, fields=fields, rules=tuple(map(ruled, model.rules)), pricing=pricing)


def _reordered(model: Model, dice: Random) -> Model | None:
    """Nothing but the order in which things are written, or how a rule is called."""
    match dice.randrange(4):
        case 0:
            return replace(model, fields=tuple(dice.sample(model.fields, len(model.fields))))
        case 1 if len(model.rules) > 1:
            return replace(model, rules=tuple(dice.sample(model.rules, len(model.rules))))
        case 2 if model.rules:
            rule = dice.choice(model.rules)
            rules = tuple(replace(one, id=f"{one.id}-now") if one is rule else one for one in model.rules)
            return replace(model, rules=rules)
        case _:
            field = dice.choice(model.fields)
            values = getattr(field.kind, "values", ())
            kind = replace(field.kind, **cast("Any", {"values": tuple(reversed(values))})) if values else field.kind
            return with_field(model, field, replace(field, kind=kind))


def _rewritten(model: Model, dice: Random) -> Model | None:
    """The same said otherwise: a rule split or doubled, a short range written out, a required field as a rule."""
    ranges = [
        field
        for field in model.fields
        if isinstance(field.kind, Integer | Duration) and not field.kind.values and finite(field.kind) is not None
    ]
    required = [field for field in model.fields if field.required]
    splittable = [rule for rule in model.rules if isinstance(rule, Require | Forbid) and len(rule.fields) > 1]
    match dice.randrange(4):
        case 0 if ranges:
            field = dice.choice(ranges)
            kind = cast("Integer | Duration", field.kind)
            low, high = kind.minimum or 0, cast("int", kind.maximum)
            written = replace(kind, values=tuple(range(low, high + 1)), minimum=None, maximum=None)
            return with_field(model, field, replace(field, kind=written))
        case 1 if required:
            field = dice.choice(required)
            rule = Require(id="needed", fields=(field.name,))
            return replace(with_field(model, field, replace(field, required=False)), rules=(*model.rules, rule))
        case 2 if splittable:
            rule = dice.choice(splittable)
            halves = [replace(rule, id=f"{rule.id}-{name}", fields=(name,)) for name in rule.fields]
            return replace(model, rules=(*(one for one in model.rules if one is not rule), *halves))
        case _ if model.rules:
            rule = dice.choice(model.rules)
            return replace(model, rules=(*model.rules, replace(rule, id=f"{rule.id}-again")))
        case _:
            return None


def _ruled(model: Model, dice: Random) -> Model | None:
    """A rule more, between fields that are there."""
    able = [field for field in model.fields if not isinstance(field.kind, Anything)]
    if len(able) < 3:
        return None
    picked = dice.sample(able, 3)
    one, other, third = (field.name for field in picked)
    values = _values(picked[0])
    atoms: list[Atom] = [Present(third), Absent(third)]
    atoms += [Equals(third, (value,)) for value in _values(picked[2])[:2]]
    when = (dice.choice(atoms),)
    rules: list[Rule] = [
        Require(id="new", fields=(one,), when=when),
        RequireOne(id="new", fields=(one, other)),
        RequireOne(id="new", fields=(one, other), when=when),
        AtMostOne(id="new", fields=(one, other)),
        Forbid(id="new", fields=(one, other), when=when),
        AllowOnly(id="new", field=one, when=when),
        *([AllowOnly(id="new", field=one, values=values[:1], when=when)] if values else []),
        *([Narrow(id="new", field=one, values=values[: 1 + len(values) // 2], when=when)] if values else []),
    ]
    return replace(model, rules=(*model.rules, dice.choice(rules)))


def _values(field: Field) -> tuple[Scalar, ...]:
    return finite(field.kind) or ()


def _priced(model: Model, dice: Random) -> Model | None:
    pricing = model.pricing
    if pricing is None:
        row = PriceRow(amount=Decimal(dice.randrange(1, 100)) / 100)
        return replace(model, pricing=Pricing(currency="USD", date="2026-01-31", rows=(row,)))
    match dice.randrange(5):
        case 0:
            return replace(model, pricing=None)
        case 4:
            return _doubted(model, pricing, dice)
        case 1:
            return replace(model, pricing=replace(pricing, currency="EUR"))
        case 2 if len(pricing.rows) > 1:
            return replace(model, pricing=replace(pricing, rows=pricing.rows[1:]))
        case _:
            row = dice.choice(pricing.rows)
            dearer = replace(row, amount=(row.amount or Decimal(0)) + Decimal("0.01"))
            return replace(
                model, pricing=replace(pricing, rows=tuple(dearer if one is row else one for one in pricing.rows))
            )


def _doubted(model: Model, pricing: Pricing, dice: Random) -> Model | None:
    """Return a model of which one more source says what an absent field is that decides the price."""
    named = sorted({atom.field for row in pricing.rows for atom in row.when if isinstance(atom, Equals)})
    fields = [field for field in model.fields if field.name in named and _values(field)]
    if not fields:
        return None
    field, taken = dice.choice(fields), dict(pricing.defaults)
    value = dice.choice(_values(field))
    taken[field.name] = tuple(dict.fromkeys((*taken.get(field.name, ()), value)))
    return replace(model, pricing=replace(pricing, defaults=tuple(taken.items())))


def _stage(model: Model, dice: Random) -> Model | None:
    stage = _other(["active", "deprecated", "removed"], model.lifecycle.stage, dice)
    return replace(model, lifecycle=replace(model.lifecycle, stage=cast("Any", stage)))


TURNED = {ChangeClass.LIFECYCLE, ChangeClass.REMOVED, ChangeClass.ADDED}
"""What is told of a model at another stage: that it is deprecated or not, that it went, or that it came back."""


def _days(model: Model, dice: Random) -> Model | None:
    """Return a deprecated model with other days of its end."""
    if model.lifecycle.stage == "removed":
        return None
    since, sunset = f"2026-0{dice.randint(1, 4)}-15", f"2026-0{dice.randint(5, 9)}-15"
    life = replace(model.lifecycle, stage="deprecated", deprecated=dice.choice(["", since]), sunset=sunset)
    return replace(model, lifecycle=life)


def _successor(model: Model, dice: Random) -> Model | None:
    successor = _other([None, "veo3-video", "sora-2", "kling-video-v2"], model.lifecycle.successor, dice)
    return replace(model, lifecycle=replace(model.lifecycle, successor=successor))


def _worded(model: Model, dice: Random) -> Model | None:
    match dice.choice(["title", "provider", "doc", "notes", "note", "examples", "says"]):
        case "notes":
            return replace(model, notes=(*model.notes, f"note {dice.randrange(100)}"))
        case "examples":
            return replace(model, examples=(*model.examples, {"prompt": f"a jug {dice.randrange(100)}"}))
        case "note":
            return replace(model, lifecycle=replace(model.lifecycle, note="reworded"))
        case "says" if model.rules:
            rule = dice.choice(model.rules)
            new = replace(rule, origin=replace(rule.origin, says="reworded"))
            return replace(model, rules=tuple(new if one is rule else one for one in model.rules))
        case name:
            name = "doc" if name == "says" else name
            return replace(model, **cast("Any", {name: f"{getattr(model, name)} (reworded)"}))


def _proven(model: Model, dice: Random) -> Model | None:
    if dice.random() < 0.5:
        return replace(model, decisions=(*model.decisions, f"decision-{dice.randrange(100)}"))
    return replace(model, evidence=(*model.evidence[1:], f"guide / Models / {dice.randrange(100)}"))


def _named(model: Model, dice: Random) -> Model | None:
    return replace(model, names=replace(model.names, type=f"{model.names.type}{dice.randrange(100)}"))


def gone(catalog: Catalog, dice: Random) -> Edit | None:
    """A model is no longer there."""
    model = dice.choice(catalog.models)
    only = _if_called(model, ChangeClass.REMOVED)
    return Edit(what=f"{model.id} gone", catalog=with_model(catalog, model), any_of=only, only=only)


def come(catalog: Catalog, dice: Random) -> Edit | None:
    """A model is new: much like another one."""
    model = dice.choice(catalog.models)
    new = _called(model, f"{model.id}-{dice.randrange(100)}")
    only = _if_called(model, ChangeClass.ADDED)
    return Edit(what=f"{new.id} new", catalog=with_model(catalog, model, model, new), any_of=only, only=only)


def renamed(catalog: Catalog, dice: Random) -> Edit | None:
    """A model goes by another id."""
    model = dice.choice(catalog.models)
    new = _called(model, f"{model.id}-now")
    both = _if_called(model, ChangeClass.REMOVED, ChangeClass.ADDED)
    return Edit(what=f"{model.id} renamed", catalog=with_model(catalog, model, new), any_of=both, only=both)


def replaced(catalog: Catalog, dice: Random) -> Edit | None:
    """A model is what another one is: it may be another one for callers, or the same with other fields."""
    model, other = dice.choice(callable_models(catalog)), dice.choice(callable_models(catalog))
    new = replace(other, id=model.id, names=model.names, lifecycle=model.lifecycle)
    wide = JUDGED | SILENT
    return Edit(what=f"{model.id} is what {other.id} is", catalog=with_model(catalog, model, new), any_of=wide)


def _if_called(model: Model, *kinds: ChangeClass) -> frozenset[ChangeClass]:
    """Return what is told of a model that comes or goes; one that is removed is called by nobody."""
    return frozenset({ChangeClass.LIFECYCLE} if model.lifecycle.stage == "removed" else kinds)


def _called(model: Model, id_: str) -> Model:
    names = replace(model.names, module=f"{model.names.module}_new", type=f"{model.names.type}New")
    return replace(model, id=id_, names=names)


def borrowed(catalog: Catalog, dice: Random) -> Edit | None:
    """A model takes a field that another one takes, in the form in which that one takes it."""
    model, lender = dice.choice(callable_models(catalog)), dice.choice(callable_models(catalog))
    taken = {name for field in model.fields for name in (field.name, *field.aliases)}
    able = [field for field in lender.fields if not taken & {field.name, *field.aliases}]
    if not able:
        return None
    field = dice.choice(able)
    new = replace(model, fields=(*model.fields, field))
    return Edit(what=f"{model.id} takes {field.name}", catalog=with_model(catalog, model, new), any_of=JUDGED)


def reshaped(catalog: Catalog, dice: Random) -> Edit | None:
    """A field becomes what it is in another model, as when a model joins a family."""
    model, lender = dice.choice(callable_models(catalog)), dice.choice(callable_models(catalog))
    spoken = {name for rule in model.rules for name in fields_of(rule)}
    prices = repr(model.pricing)
    known = {field.name: field for field in lender.fields}
    able = [
        field
        for field in model.fields
        if field.name in known
        and repr(known[field.name].kind) != repr(field.kind)
        and field.name not in spoken
        and repr(field.name) not in prices
    ]
    if not able:
        return None
    field = dice.choice(able)
    new = with_field(model, field, replace(field, kind=known[field.name].kind))
    wide = JUDGED | {ChangeClass.WIRE, ChangeClass.NAMING}
    return Edit(what=f"{model.id} {field.name} as {lender.id}", catalog=with_model(catalog, model, new), any_of=wide)


def coined(catalog: Catalog, dice: Random) -> Edit | None:
    """The vocabulary has a new term, and a model takes it."""
    model = dice.choice(callable_models(catalog))
    name = f"novelty_{dice.randrange(10_000)}"
    kind = dice.choice([Number(minimum=0, maximum=1), Choice(values=("a", "b")), Integer()])
    new = replace(model, fields=(*model.fields, Field(name=name, kind=kind)))
    term = Term(name=name, media=dice.random() < 0.3)
    both = replace(with_model(catalog, model, new), vocabulary=(*catalog.vocabulary, term))
    return Edit(what=f"{model.id} takes {name}, which is new", catalog=both, any_of=JUDGED)


def word(catalog: Catalog, dice: Random) -> Edit | None:
    """A term of the vocabulary is another, or gone."""
    term = dice.choice(catalog.vocabulary)
    match dice.choice(["media", "alias", "gone", "doc", "instead"]):
        case "media":
            new: tuple[Term, ...] = (replace(term, media=not term.media),)
        case "alias":
            new = (replace(term, aliases=(*term.aliases, f"{term.name}Too")),)
        case "gone":
            new = ()
        case "doc":
            new = (replace(term, doc=f"{term.doc} (reworded)"),)
        case _:
            new = (replace(term, instead=(*term.instead, "prompt")),)
    at = catalog.vocabulary.index(term)
    vocabulary = (*catalog.vocabulary[:at], *new, *catalog.vocabulary[at + 1 :])
    wide = JUDGED | {ChangeClass.DOCUMENTATION, ChangeClass.ALIAS}
    return Edit(what=f"vocabulary {term.name} {new}", catalog=replace(catalog, vocabulary=vocabulary), any_of=wide)


def service(catalog: Catalog, dice: Random) -> Edit | None:
    """One entry of what holds for the whole service is another, or gone."""
    held = catalog.service
    lists = ("servers", "auth", "operations", "dialects", "statuses", "errors", "limits", "timings")
    name = dice.choice(lists)
    entries: tuple[Any, ...] = getattr(held, name)
    entry = dice.choice(entries)
    changes: Mapping[str, Any] = {
        "servers": lambda: replace(entry, url=f"{entry.url}/v2"),
        "auth": lambda: replace(entry, prefix=f"{entry.prefix}x"),
        "operations": lambda: _ending(entry, dice),
        "dialects": lambda: replace(entry, paths=entry.paths[1:]),
        "statuses": lambda: replace(entry, state="failed" if entry.state != "failed" else "queued"),
        "errors": lambda: _other_error(entry),
        "limits": lambda: replace(entry, requests=entry.requests + 1),
        "timings": lambda: replace(entry, value=entry.value + 1),
    }
    new = [] if dice.random() < 0.3 and len(entries) > 1 else [changes[name]()]
    if new and repr(new[0]) == repr(entry):
        return None
    at = entries.index(entry)
    now = replace(held, **cast("Any", {name: (*entries[:at], *new, *entries[at + 1 :])}))
    # What reads answers by a dialect names it: no spec can lose one that is named.
    told = CALLS[name] if name != "dialects" or new else frozenset({ChangeClass.DOCUMENTATION})
    return Edit(what=f"service {name} {at} {new}", catalog=replace(catalog, service=now), any_of=told, only=told)


CALLS: Mapping[str, frozenset[ChangeClass]] = {
    "servers": frozenset({ChangeClass.DANGER, ChangeClass.CALL, ChangeClass.ADDED}),
    "auth": frozenset({ChangeClass.CALL}),
    "operations": frozenset({ChangeClass.LIFECYCLE, ChangeClass.REMOVED}),
    "dialects": frozenset({ChangeClass.DANGER, ChangeClass.ANSWERS_LESS}),
    "statuses": frozenset({ChangeClass.DANGER, ChangeClass.SERVICE}),
    "errors": frozenset({ChangeClass.DANGER, ChangeClass.SERVICE, ChangeClass.ANSWERS_LESS}),
    "limits": frozenset({ChangeClass.SERVICE}),
    "timings": frozenset({ChangeClass.SERVICE}),
}
"""What an edit of the service is to callers, by the key of the language."""


def _ending(call: Operation, dice: Random) -> Operation:
    """Return a call that is deprecated, no longer deprecated, or to be gone on another day."""
    if dice.random() < 0.5:
        return replace(call, deprecated=not call.deprecated)
    return replace(call, deprecated=True, sunset=f"2026-0{dice.randint(1, 9)}-15")


def _other_error(row: ErrorRow) -> ErrorRow:
    """Return a row that is more cautious, or no longer; where its statuses cannot be more cautious, of another kind."""
    if row.types or "unknown" in map(base_outcome, row.statuses):
        return replace(row, kind="api" if row.kind != "api" else "server")
    return replace(row, outcome=None if row.outcome else "unknown")


def asked(catalog: Catalog, dice: Random) -> Edit | None:
    """A parameter of a call is constrained otherwise, gone or new."""
    call = dice.choice([call for call in catalog.service.operations if call.query])
    fields, _, what = _constrained(call.query, (), dice)
    now = replace(call, query=fields)
    operations = tuple(now if one is call else one for one in catalog.service.operations)
    edited = replace(catalog, service=replace(catalog.service, operations=operations))
    return Edit(what=f"{call.id} {what}", catalog=edited, any_of=OF_OBJECTS)


def carried(catalog: Catalog, dice: Random) -> Edit | None:
    """A field of an object that calls are sent or answer with is constrained otherwise, gone, new, or may be null."""
    sent = {group.name for model in catalog.models for group in records_of(model.fields)}
    group = dice.choice([group for group in map(group_of, catalog.records) if group.name not in sent and group.fields])
    if dice.random() < 0.2:
        field = dice.choice(group.fields)
        now = replace(field, nullable=not field.nullable)
        fields, rules, what = (
            tuple(now if one is field else one for one in group.fields),
            group.rules,
            f"{field.name} null",
        )
    else:
        fields, rules, what = _constrained(group.fields, group.rules, dice)
    changed = with_group(catalog, replace(group, fields=fields, rules=rules))
    return Edit(what=f"{group.name} {what}", catalog=changed, any_of=OF_OBJECTS | SILENT)


OF_OBJECTS = JUDGED | {
    *(ChangeClass.ANSWERS_LESS, ChangeClass.ANSWERS_MORE, ChangeClass.ANSWERS_NARROWER, ChangeClass.ADDED),
    *(ChangeClass.ALIAS, ChangeClass.WIRE, ChangeClass.DEFAULT),
}
"""What an edit of an object of calls is to who sends or reads it."""


def _constrained(
    fields: tuple[Field, ...], rules: tuple[Rule, ...], dice: Random
) -> tuple[tuple[Field, ...], tuple[Rule, ...], str]:
    """Return fields and rules with one constraint changed, or with a field more."""
    if dice.random() < 0.2:
        kind = dice.choice([Number(minimum=0, maximum=1), Choice(values=("a", "b")), Integer()])
        new = Field(name=f"novelty_{dice.randrange(100)}", kind=kind, required=dice.random() < 0.5)
        return (*fields, new), rules, f"takes {new.name}"
    alone = Model(id="x", names=Names(module="", type="", anchor=""), title="", provider="", fields=fields, rules=rules)
    mutant = dice.choice([one for one in mutants(alone) if one.constraint != "x/lifecycle"])
    return mutant.model.fields, mutant.model.rules, f"{mutant.constraint} {mutant.change}: {mutant.what}"


def records(catalog: Catalog, dice: Random) -> Edit | None:
    """An answer of the service has a field less, or one of its fields is said otherwise."""
    record = dice.choice([record for record in catalog.records if group_of(record).name.endswith("Answer")])
    group = group_of(record)
    field = dice.choice(group.fields)
    reworded = dice.random() < 0.5
    new = [replace(field, doc=f"{field.doc} (reworded)")] if reworded else []
    fields = tuple(now for one in group.fields for now in (new if one is field else [one]))
    kind = replace(group, fields=fields)
    changed = tuple(replace(one, kind=kind) if one is record else one for one in catalog.records)
    told = frozenset({ChangeClass.DOCUMENTATION if reworded else ChangeClass.ANSWERS_LESS})
    return Edit(what=f"{group.name} {field.name} {reworded}", catalog=replace(catalog, records=changed), any_of=told)


def grounds(catalog: Catalog, dice: Random) -> Edit | None:
    """A decision is argued otherwise, or a source has another version."""
    if dice.random() < 0.5 and catalog.decisions:
        one = dice.choice(catalog.decisions)
        because = replace(one, because=f"{one.because} And so it stays.")
        now = replace(catalog, decisions=tuple(because if each is one else each for each in catalog.decisions))
    else:
        source = dice.choice(catalog.sources)
        newer = replace(source, version=f"{source.version}.1", date="2026-12-31")
        now = replace(catalog, sources=tuple(newer if each is source else each for each in catalog.sources))
    return Edit(what="grounds", catalog=now, any_of=SILENT, only=SILENT)


FAMILIES: Mapping[str, Draw] = {
    "constraint": constraint,
    "default": _of_field({ChangeClass.DEFAULT}, {ChangeClass.DEFAULT, ChangeClass.PRICE}, _default, "another default"),
    "price": _of_model({ChangeClass.PRICE}, {ChangeClass.PRICE}, _priced, "another price"),
    "field renamed": _of_field({*JUDGED}, None, _renamed, "field renamed"),
    "alias": _of_field({ChangeClass.ALIAS}, None, _aliased, "another spelling"),
    "legacy field": _of_field(
        {ChangeClass.LIFECYCLE}, {ChangeClass.LIFECYCLE, ChangeClass.WARNS}, _legacy, "legacy or not"
    ),
    "field's words": _of_field({ChangeClass.DOCUMENTATION}, {ChangeClass.DOCUMENTATION}, _described, "field reworded"),
    "meaning": _of_field({ChangeClass.SERVICE}, {ChangeClass.SERVICE}, _means, "field means another"),
    "field's evidence": _of_field({ChangeClass.EVIDENCE}, {ChangeClass.EVIDENCE}, _grounded, "field rests on more"),
    "value renamed": _of_model({*JUDGED}, None, _value_renamed, "value renamed"),
    "order": _of_model({*SILENT}, {*SILENT}, _reordered, "in another order"),
    "refactor": _of_model({ChangeClass.REWRITTEN}, {*SILENT}, _rewritten, "said otherwise"),
    "rule": _of_model({*JUDGED}, {*JUDGED}, _ruled, "a rule more"),
    "stage": _of_model(TURNED, {*TURNED, ChangeClass.WARNS}, _stage, "at another stage"),
    "days": _of_model({ChangeClass.LIFECYCLE}, {ChangeClass.LIFECYCLE, ChangeClass.WARNS}, _days, "with other days"),
    "successor": _of_model({ChangeClass.LIFECYCLE}, {ChangeClass.LIFECYCLE}, _successor, "with another successor"),
    "model's words": _of_model({ChangeClass.DOCUMENTATION}, {ChangeClass.DOCUMENTATION}, _worded, "reworded"),
    "model's evidence": _of_model({ChangeClass.EVIDENCE}, {ChangeClass.EVIDENCE}, _proven, "rests on other evidence"),
    "names": _of_model({ChangeClass.NAMING}, {ChangeClass.NAMING}, _named, "another class name"),
    "model gone": gone,
    "model new": come,
    "model renamed": renamed,
    "model replaced": replaced,
    "field borrowed": borrowed,
    "field reshaped": reshaped,
    "term coined": coined,
    "vocabulary": word,
    "service": service,
    "answers": records,
    "parameters": asked,
    "objects of calls": carried,
    "grounds": grounds,
}
"""What is edited → how such an edit is drawn."""
