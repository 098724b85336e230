"""A second opinion on a diff: jsonschema-rs subtracts the generated JSON Schemas of a model from each other.

Schemas have no warnings, so only accepted and refused are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.metadata import version
from typing import TypeAlias

import jsonschema_rs
from jsonschema_rs.canonical import CanonicalizationError, Satisfiability

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.policy import Code
from capmatrix.schema.kinds import Definitions, Schema
from capmatrix.schema.model import DIALECT, exact_schema, group_schema, media_definitions, records_of
from capmatrix.semantics.diff.classes import Change, ChangeClass, Witness
from capmatrix.semantics.diff.compare import Checked, Diff, Opinion
from capmatrix.semantics.diff.models import ModelDiff, changed_names, takes
from capmatrix.semantics.diff.renames import with_new_ids

Pair: TypeAlias = "tuple[Schema | bool, Schema | bool]"

LOSS = frozenset({ChangeClass.ACCEPTS_LESS, ChangeClass.IGNORED_REFUSED, ChangeClass.REMOVED})
GAIN = frozenset({ChangeClass.ACCEPTS_MORE, ChangeClass.IGNORED_ACCEPTED, ChangeClass.ADDED})

_REF = Definitions("#/$defs")


def crosscheck(old: Catalog, new: Catalog, found: Diff) -> Diff:
    """Return the diff with a second opinion; a contradiction makes the change unhandled."""
    old, _ = with_new_ids(old, new)
    later, by_model = {model.id: model for model in new.models}, {model.id: model for model in found.models}
    opinions: dict[str, Opinion] = {}
    moved = old.service.discriminator != new.service.discriminator or changed_names(old, new)
    for before in old.models:
        after = later.get(before.id)
        if after is None or not (moved or (before is not after and repr(before) != repr(after))):
            continue
        model_diff = by_model.get(before.id, ModelDiff(id=before.id, changes=()))
        # The schemas are those of the first edition; what another one alone has, they say nothing of.
        own = (change for change in model_diff.changes if not change.subject.startswith("editions/"))
        claims = [*own, *_foreign(old, new, before, after, found.service)]
        answers = list(_answers((schema_of(before, old), schema_of(after, new)), before.id, claims))
        opinions[before.id] = max((opinion for opinion, _ in answers), key=_rank)
        by_model[before.id] = _contradicted(
            model_diff, [text for opinion, text in answers if opinion == "contradicted"]
        )
    return replace(
        found,
        models=tuple(item for item in sorted(by_model.values(), key=ModelDiff.order) if item.changes),
        checked=Checked(by=f"jsonschema-rs {version('jsonschema-rs')}", opinions=opinions),
    )


def _rank(opinion: Opinion) -> int:
    return ("confirmed", "undecided", "contradicted").index(opinion)


def schema_of(model: Model, catalog: Catalog) -> Schema | bool:
    """Return the self-contained JSON Schema that the target emits for a model."""
    if model.lifecycle.stage == "removed":
        return False
    closed = catalog.service.unknown_fields == "refused"
    inner: Schema = {group.name: group_schema(group, _REF, closed=closed) for group in records_of(model.fields)}
    return (
        {"$schema": DIALECT} | exact_schema(model, catalog, _REF) | {"$defs": inner | media_definitions(model.fields)}
    )


def subtracted(left: Schema | bool, right: Schema | bool) -> bool | None:
    """Return whether the first schema accepts anything that the second rejects; None if undecidable."""
    try:
        rest = jsonschema_rs.canonicalize(left).subtract(jsonschema_rs.canonicalize(right)).satisfiability()
    except CanonicalizationError:
        return None
    return {Satisfiability.YES: True, Satisfiability.NO: False}.get(rest)


def _foreign(old: Catalog, new: Catalog, before: Model, after: Model, service: Iterable[Change]) -> Iterator[Change]:
    """Yield the vocabulary's effects on a model, which a diff reports only once for all models."""
    names = {name for name in changed_names(old, new) if not (takes(before, name) or takes(after, name))}
    yield from (change for change in service if change.subject.removeprefix("vocabulary/") in names)


def _answers(pair: Pair, model: str, claims: list[Change]) -> Iterator[tuple[Opinion, str]]:
    """Yield an opinion on losses and on gains, with the contradiction in words."""
    for word, kinds, (source, target) in (("lost", LOSS, pair), ("gained", GAIN, pair[::-1])):
        claimed = [change.witness for change in claims if change.kind in kinds]
        if not claimed:
            more = subtracted(source, target)
            answers: Opinion = "undecided" if more is None else "contradicted" if more else "confirmed"
            yield answers, f"payloads are {word}"
            continue
        shown = [witness for witness in claimed if witness is not None and model in witness.payload.values()]
        if not shown:
            yield "undecided", ""  # effects of the vocabulary have a witness at one model only
        for witness in shown:
            yield _shown(source, target, witness), f"no payload is {word} as shown"


def _shown(source: Schema | bool, target: Schema | bool, witness: Witness) -> Opinion:
    """Return whether validators of both schemas confirm a witness."""
    payload = dict(witness.payload)
    seen = tuple(jsonschema_rs.is_valid(schema, payload) for schema in (source, target))
    if seen == (True, False):
        return "confirmed"
    unseen = all(
        _blind(finding.code, finding.constraint) for finding in (*witness.before, *witness.after) if finding.refuses
    )
    return "undecided" if seen == (True, True) and unseen else "contradicted"


def _blind(code: Code, constraint: str) -> bool:
    """Return whether a schema cannot express the constraint: decoded size, or equality of unlisted values."""
    return code is Code.TOO_LARGE or constraint.endswith("/spelling")


def _contradicted(model_diff: ModelDiff, texts: list[str]) -> ModelDiff:
    changes = [
        Change(
            kind=ChangeClass.UNHANDLED, subject="model", says=f"by its JSON Schemas, {text}; by its rules, the opposite"
        )
        for text in texts
    ]
    return replace(model_diff, changes=(*changes, *model_diff.changes))
