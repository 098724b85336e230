"""Compare two catalogs: the effects on callers, each loss and gain shown by a payload."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.editions import first, in_edition, later
from capmatrix.semantics.diff.attributes import MODEL, attribute_changes
from capmatrix.semantics.diff.calls import call_changes
from capmatrix.semantics.diff.classes import Change, ChangeClass, Witness, without_shadows
from capmatrix.semantics.diff.lifecycle import announced, another, end_of
from capmatrix.semantics.diff.models import Known, ModelDiff, diff_models, ordered, unchanged, unlisted_changes
from capmatrix.semantics.diff.renames import id_changes, renamed, with_new_ids
from capmatrix.semantics.diff.witness import Pair, clean_payload, level, shrink
from capmatrix.semantics.payloads.equivalence import verdict_key

Opinion: TypeAlias = Literal["confirmed", "undecided", "contradicted"]


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


def for_readers(found: Diff) -> Diff:
    """Return a diff in which each cause is told once: without changes that another one of the same field implies."""
    models = tuple(replace(model, changes=without_shadows(model.changes)) for model in found.models)
    return replace(found, models=models, service=without_shadows(found.service))


def diff(old: Catalog, new: Catalog) -> Diff:
    """Return the effects on callers when `new` replaces `old`, in each edition that both have.

    A change that an edition shares with the first is told once; any other has a subject below `editions/<id>`. A
    renamed model is compared under its new id.
    """
    told = first(old)
    old, renames = with_new_ids(old, new)
    found = _in_one(first(old), first(new), told, renames)
    for edition in later(new):
        if edition.id in {item.id for item in later(old)}:
            found = _with_edition(found, old, new, edition.id)
    return replace(found, service=ordered((*found.service, *call_changes(old, new))))


def _with_edition(found: Diff, old: Catalog, new: Catalog, edition: str) -> Diff:
    """Return a diff with the changes of the models that an edition has otherwise."""
    told = {model.id: model for model in found.models}
    pair = in_edition(old, edition), in_edition(new, edition)
    before, after = ({model.id: model for model in catalog.models} for catalog in pair)
    apart = {model.id for side in (old, new) for item in later(side) if item.id == edition for model in item.models}
    known: Known = {}
    for item in sorted(apart & before.keys() & after.keys()):
        if "removed" in (before[item].lifecycle.stage, after[item].lifecycle.stage):
            continue
        base = told.get(item, ModelDiff(id=item, changes=()))
        seen = {(change.kind, change.subject, change.says) for change in base.changes}
        here = diff_models(*pair, before[item], after[item], known)
        more = [
            replace(change, subject=f"editions/{edition}/{change.subject}")
            for change in here.changes
            if (change.kind, change.subject, change.says) not in seen and change.subject != "examples"
        ]
        if more:
            exact = base.exact and here.exact
            told[item] = replace(base, changes=ordered((*base.changes, *more)), exact=exact)
    return replace(found, models=tuple(sorted(told.values(), key=ModelDiff.order)))


def _in_one(old: Catalog, new: Catalog, told: Catalog, renames: Mapping[str, str]) -> Diff:
    """Return the effects on callers in one edition; `told` is the old catalog under its former ids."""
    before, after = ({model.id: model for model in catalog.models} for catalog in (old, new))
    ids = sorted(before.keys() | after.keys())
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    alike = _alike([before[item] for item in sorted(gone)], [after[item] for item in sorted(come)])
    models: list[ModelDiff] = []
    known: Known = {}
    joined = {former: model for model in new.models for former in model.formerly}
    for item in ids:
        if item in gone and before[item].lifecycle.stage == "removed":
            models.append(_uncalled(item, "gone; it was removed before"))
        elif item in gone and item in joined:
            models.append(_joined(old, new, before[item], joined[item]))
        elif item in gone:
            model, successor = before[item], alike.get(item)
            says = f"gone, {announced(end_of(model.lifecycle), new)}"
            says += f"; {successor} accepts exactly the same payloads" if successor else ""
            models.append(_unpaired(old, Pair(old, new, model, model), ChangeClass.REMOVED, says))
        elif item in come and after[item].lifecycle.stage == "removed":
            models.append(_uncalled(item, "new, and removed already"))
        elif item in come:
            model, former = after[item], next((name for name, now in alike.items() if now == item), None)
            new_model = f"new: {model.title} by {model.provider}"
            says = f"new; accepts exactly what {former} accepted" if former else new_model
            models.append(_unpaired(new, Pair(old, new, model, model), ChangeClass.ADDED, says))
        else:
            models.append(_paired(old, new, before[item], after[item], known))
        if item in before and item in after:
            of_ids = id_changes(told, new, before[item], after[item], renames.get(item))
            models[-1] = replace(models[-1], changes=ordered((*models[-1].changes, *of_ids)))
    return Diff(
        models=tuple(sorted((model for model in models if model.changes), key=ModelDiff.order)),
        service=tuple(unlisted_changes(old, new)),
        compared=len(ids),
    )


def _paired(old: Catalog, new: Catalog, before: Model, after: Model, known: Known) -> ModelDiff:
    """Return the changes of a model of both versions; one that comes, goes or is another now is told in a word."""
    if unchanged(old, new, before, after):
        return ModelDiff(id=before.id, changes=())
    stages = [side.lifecycle.stage == "removed" for side in (before, after)]
    lost, won = Pair(old, new, before, before), Pair(old, new, after, after)
    same = replace(before, lifecycle=after.lifecycle)
    reason = "" if all(stages) else another(before, after)
    if stages[0] and not stages[1]:
        other = reason or ("with other fields or rules than before" if verdict_key(same) != verdict_key(after) else "")
        says = f"can be called again{f', as another model: {other}' if reason else f', {other}' if other else ''}"
        found = [_unpaired(new, won, ChangeClass.ADDED, says)]
    elif stages[1] and not stages[0]:
        instead = f"; use {after.lifecycle.successor} instead" if after.lifecycle.successor else ""
        says = f"can no longer be called, {announced(end_of(before.lifecycle), new)}{instead}"
        found = [_unpaired(old, lost, ChangeClass.REMOVED, says)]
    elif all(stages) and verdict_key(before) != verdict_key(after):
        says = "fields or rules differ; every payload is refused before and after, as the model is removed"
        found = [ModelDiff(id=before.id, changes=(Change(kind=ChangeClass.REWRITTEN, subject="model", says=says),))]
    elif reason:
        says = f"another model under the same id: {reason}"
        found = [_unpaired(old, lost, ChangeClass.REMOVED, says), _unpaired(new, won, ChangeClass.ADDED, says)]
    else:
        return diff_models(old, new, before, after, known)
    told = (change for one in found for change in one.changes)
    rest = (change for change in attribute_changes(before, after) if _beside(change, any(stages)))
    return ModelDiff(id=before.id, changes=ordered((*told, *rest)))


def _joined(old: Catalog, new: Catalog, before: Model, after: Model) -> ModelDiff:
    """Return the changes for the callers of a model that another model, which was there before, takes the place of."""
    same = replace(before, id=after.id, names=after.names, formerly=after.formerly)
    found = diff_models(replace(old, models=(same,)), new, same, after)
    return replace(found, id=before.id, changes=ordered((*found.changes, renamed(before.id, after.id))))


def _beside(change: Change, removed: bool) -> bool:
    """Return whether a change of an attribute is told beside the one sentence of a model that came or went."""
    if removed and change.subject == "lifecycle.stage":
        return False
    of_model = change.subject.startswith("lifecycle.") or change.subject in MODEL
    return of_model and (change.kind is ChangeClass.LIFECYCLE or change.kind.severity == "silent")


def _uncalled(item: str, says: str) -> ModelDiff:
    """Return the change of a model that only one version lists, and that nobody can call there."""
    return ModelDiff(id=item, changes=(Change(kind=ChangeClass.LIFECYCLE, subject="model", says=says),))


def _unpaired(known: Catalog, two: Pair, kind: ChangeClass, says: str) -> ModelDiff:
    """Return the change of a model that only the catalog `known` has, with the smallest payload that it accepts."""
    valid, witness = clean_payload(known, two.before), None
    if valid is not None:
        witness = shrink(two, two.verdicts(valid), lambda seen: _shows(seen, kind))
    change = Change(kind=kind, subject="model", says=says, witness=witness)
    return ModelDiff(id=two.before.id, changes=(change,))


def _shows(seen: Witness, kind: ChangeClass) -> bool:
    """Return whether a payload is right in the one version that has the model, and not in the other."""
    levels = (level(seen.before), level(seen.after))
    return 0 in levels and levels[kind is ChangeClass.REMOVED] > 0


def _alike(gone: Iterable[Model], come: Iterable[Model]) -> dict[str, str]:
    """Return old id → new id of models that were only renamed: both versions accept exactly the same payloads."""
    waiting = {model.id: verdict_key(model) for model in come}
    pairs: dict[str, str] = {}
    for model in gone:
        same = [item for item, distinct in waiting.items() if distinct == verdict_key(model)]
        if len(same) == 1:
            pairs[model.id] = same[0]
            del waiting[same[0]]
    return pairs
