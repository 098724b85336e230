"""Compare two catalogs: the effects on callers, each loss and gain shown by a payload."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.diff.attributes import attribute_changes, describe, outermost
from capmatrix.semantics.diff.classes import LESS, MORE, Change, ChangeClass, Witness
from capmatrix.semantics.diff.outside import changed_names, outside_changes, takes, unlisted_changes
from capmatrix.semantics.diff.witness import (
    Pair,
    Sort,
    boundary_payloads,
    clean_payload,
    level,
    pair,
    price_basis,
    price_change,
    price_fields,
    shrink,
    text_size,
    witnesses,
)
from capmatrix.semantics.payloads.equivalence import Unbounded, equivalent, payload_classes, stripped, verdict_key

Effect: TypeAlias = Literal["accepts less", "accepts more", "accepts less and more", "accepts the same"]

Opinion: TypeAlias = Literal["confirmed", "undecided", "contradicted"]

MOST_CLASSES = 2_000
"""Upper bound on class representatives validated per pair of models, in addition to boundary cases."""

_STRONGER = {
    ChangeClass.IGNORED_REFUSED: (ChangeClass.ACCEPTS_LESS,),
    ChangeClass.IGNORED_ACCEPTED: (ChangeClass.ACCEPTS_MORE,),
    ChangeClass.WARNS: (ChangeClass.CLIENT_REFUSES, ChangeClass.CLIENT_TAKES),
}
"""Class → stronger classes that make it redundant for the same field or rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelDiff:
    """The effects of a change on the callers of one model."""

    id: str
    changes: tuple[Change, ...]
    """The most severe first."""
    exact: bool = True
    """Whether every class of values was validated; if not, verdicts may differ further, and reports state that."""

    @property
    def effect(self) -> Effect:
        """The effect on the payloads that the strict client accepts."""
        kinds = {change.kind for change in self.changes}
        if kinds & LESS:
            return "accepts less and more" if kinds & MORE else "accepts less"
        return "accepts more" if kinds & MORE else "accepts the same"

    def order(self) -> tuple[int, str]:
        """Return the sort key of a report: the most severe model first."""
        return (self.changes[0].kind.rank if self.changes else len(ChangeClass), self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A second opinion on a diff, by an independent procedure."""

    by: str
    """The procedure, with its version."""
    opinions: Mapping[str, Opinion]
    """Model id → opinion, for the models whose schema changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """The effects of a change of the matrix, model by model."""

    models: tuple[ModelDiff, ...]
    """The models that changed, the most severe first."""
    service: tuple[Change, ...]
    """Changes outside any model."""
    compared: int
    """How many models were compared."""
    checked: Checked | None = None
    """None: no second opinion was requested."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes."""
        return (*self.service, *(change for model in self.models for change in model.changes))

    @property
    def of_models(self) -> tuple[tuple[str, Change], ...]:
        """The changes of models, each with the id of its model, then those outside any model, with an empty id."""
        inside = ((model.id, change) for model in self.models for change in model.changes)
        return (*inside, *(("", change) for change in self.service))


def diff(old: Catalog, new: Catalog) -> Diff:
    """Return the effects on callers when `new` replaces `old`."""
    before, after = ({model.id: model for model in catalog.models} for catalog in (old, new))
    ids = sorted(before.keys() | after.keys())
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    renamed = _renamed([before[item] for item in sorted(gone)], [after[item] for item in sorted(come)])
    models: list[ModelDiff] = []
    for item in ids:
        if item in gone:
            model, successor = before[item], renamed.get(item)
            says = f"gone; {successor} accepts exactly the same payloads" if successor else "gone"
            models.append(_unpaired(old, Pair(old, new, model, model), ChangeClass.REMOVED, says))
        elif item in come:
            model, former = after[item], next((name for name, now in renamed.items() if now == item), None)
            new_model = f"new: {model.title} by {model.provider}"
            says = f"new; accepts exactly what {former} accepted" if former else new_model
            models.append(_unpaired(new, Pair(old, new, model, model), ChangeClass.ADDED, says))
        elif (changed := diff_models(old, new, before[item], after[item])).changes:
            models.append(changed)
    return Diff(
        models=tuple(sorted(models, key=ModelDiff.order)),
        service=_ordered((*unlisted_changes(old, new), *outside_changes(old, new))),
        compared=len(ids),
    )


def diff_models(old: Catalog, new: Catalog, before: Model, after: Model) -> ModelDiff:
    """Return the effects on the callers of a model when `after` replaces `before`."""
    same_key = old.service.discriminator == new.service.discriminator
    if same_key and (before is after or repr(before) == repr(after)):
        return ModelDiff(id=before.id, changes=())
    two, changes, exact = pair(old, new, before, after), list(attribute_changes(before, after)), True
    verdicts_differ, prices_differ = (
        not same_key or verdict_key(before) != verdict_key(after),
        price_basis(before) != price_basis(after),
    )
    payloads = (
        list(boundary_payloads(two, price_fields(before, after) if prices_differ else ()))
        if verdicts_differ or prices_differ
        else []
    )
    if verdicts_differ:
        verdicts, exact = _verdicts(two, payloads)
        changes += verdicts
    if prices_differ:
        price = price_change(two, payloads)
        changes = [change for change in changes if change.kind is not ChangeClass.PRICE] + ([price] if price else [])
    if not changes:
        says = "the same fields and rules, under other names of rules or in another order"
        changes = [Change(kind=ChangeClass.REWRITTEN, subject="model", says=says)]
    return ModelDiff(id=before.id, changes=_ordered(changes), exact=exact)


def _verdicts(two: Pair, payloads: list[Mapping[str, object]]) -> tuple[list[Change], bool]:
    """Return the differences of the verdicts of two models, and whether the list is proven complete."""
    stripped_pair = stripped(two.before), stripped(two.after)
    key, exact = two.new.service.discriminator, True
    walked: list[dict[str, object]] = []
    try:
        # Sorted, so that the reverse change gives the opposite result.
        first, second = sorted(stripped_pair, key=repr)
        walked.extend({key: two.after.id, **payload} for payload in payload_classes(first, second, MOST_CLASSES))
    except Unbounded:
        exact = False
    found = _distinct(stripped_pair, {**witnesses(two, walked), **witnesses(two, payloads)})
    # A change of the vocabulary for a name that neither model lists is no change of the model.
    foreign = {
        name for name in changed_names(two.old, two.new) if not any(takes(model, name) for model in stripped_pair)
    }
    changes = [
        Change(kind=kind, subject=subject, says=describe(*stripped_pair, subject), witness=witness)
        for (kind, subject), witness in found.items()
        if subject not in foreign
    ]
    if changes:
        return changes, exact
    if equivalent(two.new, *stripped_pair):
        return [Change(kind=ChangeClass.REWRITTEN, subject="model", says="every payload gets the same verdict")], True
    says = "fields or rules differ; no payload was found that shows it, and nothing proves that there is none"
    return [Change(kind=ChangeClass.UNHANDLED, subject="model", says=says)], False


def _distinct(stripped_pair: tuple[Model, Model], found: Mapping[Sort, Witness]) -> dict[Sort, Witness]:
    """Return the smallest witness of each class and subject, without those that a stronger class makes redundant."""
    distinct: dict[Sort, Witness] = {}
    for (kind, subject), witness in sorted(found.items(), key=lambda item: text_size(item[1].payload)):
        distinct.setdefault((kind, outermost(*stripped_pair, subject)), witness)
    return {
        (kind, subject): witness
        for (kind, subject), witness in distinct.items()
        if not any((stronger, subject) in distinct for stronger in _STRONGER.get(kind, ()))
    }


def _unpaired(known: Catalog, two: Pair, kind: ChangeClass, says: str) -> ModelDiff:
    """Return the change of a model that only the catalog `known` has, with the smallest payload that it accepts."""
    valid, witness = clean_payload(known, two.before), None
    if valid is not None:
        witness = shrink(two, two.verdicts(valid), lambda seen: {level(seen.before), level(seen.after)} == {0, 2})
    change = Change(kind=kind, subject="model", says=says, witness=witness)
    return ModelDiff(id=two.before.id, changes=(change,))


def _renamed(gone: Iterable[Model], come: Iterable[Model]) -> dict[str, str]:
    """Return old id → new id of models that were only renamed: both versions accept exactly the same payloads."""
    waiting = {model.id: verdict_key(model) for model in come}
    pairs: dict[str, str] = {}
    for model in gone:
        same = [item for item, distinct in waiting.items() if distinct == verdict_key(model)]
        if len(same) == 1:
            pairs[model.id] = same[0]
            del waiting[same[0]]
    return pairs


def _ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(changes, key=lambda change: (change.kind.rank, change.subject, change.says)))
