"""Models under another id: a renamed model is compared under its new one, and each former id is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.diff.classes import Change, ChangeClass, Witness
from capmatrix.semantics.diff.witness import Pair, clean_payload, shrink
from capmatrix.semantics.verdict.interpret import named_model


def with_new_ids(old: Catalog, new: Catalog) -> tuple[Catalog, dict[str, str]]:
    """Return the old catalog under the new ids of its models, and new id → id in the old catalog.

    The class of a renamed model keeps its former name as a deprecated one, so that the names are the new ones too.
    """
    known = {model.id: model for model in old.models}
    came = [model for model in new.models if model.id not in known]
    renames = {model.id: former for model in came for former in reversed(model.formerly) if former in known}
    later = {renames[model.id]: model for model in came if model.id in renames}

    def moved(models: tuple[Model, ...]) -> tuple[Model, ...]:
        return tuple(_moved(model, later[model.id]) if model.id in later else model for model in models)

    operations = tuple(
        replace(call, models=tuple(later[id_].id if id_ in later else id_ for id_ in call.models))
        for call in old.service.operations
    )
    service = replace(old.service, operations=operations)
    if not later:
        return old, renames
    editions = tuple(replace(edition, models=moved(edition.models)) for edition in old.editions)
    return replace(old, models=moved(old.models), service=service, editions=editions), renames


def _moved(model: Model, later: Model) -> Model:
    return replace(model, id=later.id, names=later.names, formerly=(*model.formerly, model.id))


def renamed(former: str, id_: str) -> Change:
    """Return the change of a model that has another id now."""
    says = f"{former} → {id_}; {former} is accepted with a warning"
    return Change(kind=ChangeClass.RENAMED, subject="model", says=says)


def id_changes(old: Catalog, new: Catalog, before: Model, after: Model, former: str | None) -> Iterator[Change]:
    """Yield the change of the id of a model, and those of the ids by which it can be called besides.

    `before` has the id of `after` already; `former` is the one that it had.
    """
    if former is not None:
        yield renamed(former, after.id)
    if "removed" in (before.lifecycle.stage, after.lifecycle.stage):
        return  # what no caller can use is told by the change of the stage
    for id_ in before.formerly:
        if id_ not in after.formerly:
            says = f"{id_} is refused now" if named_model(new, id_) is None else f"{id_} is another model now"
            yield _of_id(old, new, replace(before, id=id_), ChangeClass.REMOVED, says)
    for id_ in after.formerly:
        if named_model(old, id_) is None:
            yield _of_id(old, new, replace(after, id=id_), ChangeClass.ACCEPTS_MORE, f"{id_} is accepted too")


def _of_id(old: Catalog, new: Catalog, model: Model, kind: ChangeClass, says: str) -> Change:
    """Return the change of a former id, with the smallest payload that shows it."""
    two = Pair(old, new, model, model)
    payload = clean_payload(new, replace(model, formerly=()))
    witness: Witness | None = None
    if payload is not None:
        seen = two.verdicts(payload)
        moves = _refused(seen)
        witness = shrink(two, seen, lambda later: _refused(later) == moves) if moves[0] is not moves[1] else None
    return Change(kind=kind, subject=f"formerly/{model.id}", says=says, witness=witness)


def _refused(seen: Witness) -> tuple[bool, bool]:
    before, after = (any(finding.refuses for finding in side) for side in (seen.before, seen.after))
    return before, after
