"""Compare two versions of one model: the effects on its callers, each loss and gain shown by a payload."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model, terms_by_name
from capmatrix.semantics.diff.attributes import attribute_changes, describe, explain, outermost
from capmatrix.semantics.diff.classes import LESS, MORE, Change, ChangeClass, Witness
from capmatrix.semantics.diff.prices import price_basis, price_changes, price_fields, price_payloads
from capmatrix.semantics.diff.witness import (
    Pair,
    Sort,
    boundary_witnesses,
    classify,
    clean_payload,
    moved,
    pair,
    text_size,
    witnesses,
)
from capmatrix.semantics.payloads.distinction import equivalent
from capmatrix.semantics.payloads.equivalence import (
    Unbounded,
    focus,
    payload_classes,
    stripped,
    verdict_key,
)

Effect: TypeAlias = Literal["accepts less", "accepts more", "accepts less and more", "accepts the same"]

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


Known: TypeAlias = dict[str, tuple[Mapping[Sort, Witness], bool]]
"""Parts in which models differ, as text → what payloads showed there, and whether every class was validated."""


def unchanged(old: Catalog, new: Catalog, before: Model, after: Model) -> bool:
    """Return whether two versions have one model word for word, named by the same field of a request."""
    same_key = old.service.discriminator == new.service.discriminator
    return same_key and (before is after or repr(before) == repr(after))


def diff_models(old: Catalog, new: Catalog, before: Model, after: Model, known: Known | None = None) -> ModelDiff:
    """Return the effects on the callers of a model when `after` replaces `before`.

    `known` carries what payloads showed of a change from one model to the next that has the same change.
    """
    if unchanged(old, new, before, after):
        return ModelDiff(id=before.id, changes=())
    before, after = (replace(model, formerly=()) for model in (before, after))  # told apart: `renames`
    if unchanged(old, new, before, after):
        return ModelDiff(id=before.id, changes=())
    same_key = old.service.discriminator == new.service.discriminator
    two, changes, exact = pair(old, new, before, after), list(attribute_changes(before, after)), True
    verdicts_differ, prices_differ = (
        not same_key or verdict_key(before) != verdict_key(after),
        price_basis(before) != price_basis(after),
    )
    if verdicts_differ:
        verdicts, exact = _verdicts(two, {} if known is None else known)
        changes += verdicts
    if prices_differ:
        judged = (*boundary_witnesses(two, price_fields(before, after)), *map(two.verdicts, price_payloads(two)))
        changes = [change for change in changes if change.kind is not ChangeClass.PRICE] + price_changes(two, judged)
    if not changes:
        says = "the same fields and rules, under other names of rules or in another order"
        changes = [Change(kind=ChangeClass.REWRITTEN, subject="model", says=says)]
    return ModelDiff(id=before.id, changes=ordered(changes), exact=exact)


def _verdicts(two: Pair, known: Known) -> tuple[list[Change], bool]:
    """Return the differences of the verdicts of two models, and whether the list is proven complete."""
    stripped_pair = stripped(two.before), stripped(two.after)
    found, exact = _shown(two, stripped_pair, known)
    # A change of the vocabulary for a name that neither model lists is no change of the model.
    foreign = {
        name for name in changed_names(two.old, two.new) if not any(takes(model, name) for model in stripped_pair)
    }
    changes = [
        Change(
            kind=kind,
            subject=subject,
            says=explain(two.before, two.after, subject, describe(*stripped_pair, subject)),
            witness=witness,
        )
        for (kind, subject), witness in _distinct(stripped_pair, found).items()
        if subject not in foreign
    ]
    if two.before.partial is not two.after.partial:
        changes = _of_unknown_fields(*stripped_pair, changes)
    if changes:
        return changes, exact
    if equivalent(two.new, *stripped_pair):
        return [Change(kind=ChangeClass.REWRITTEN, subject="model", says="every payload gets the same verdict")], True
    says = "fields or rules differ; no payload was found that shows it, and nothing proves that there is none"
    return [Change(kind=ChangeClass.UNHANDLED, subject="model", says=says)], False


def _of_unknown_fields(before: Model, after: Model, changes: list[Change]) -> list[Change]:
    """Return changes with those of names that neither model lists told once for each class."""
    says = "others may be fields of it, as not all are known" if after.partial else "all of its fields are known now"
    listed = {name for model in (before, after) for field in model.fields for name in (field.name, *field.aliases)}
    others = [change for change in changes if not change.of_rule and change.subject.split("/")[0] not in listed]
    once = {change.kind: replace(change, subject="known", says=says) for change in reversed(others)}
    return [*(change for change in changes if change not in others), *once.values()]


def _shown(two: Pair, stripped_pair: tuple[Model, Model], known: Known) -> tuple[Mapping[Sort, Witness], bool]:
    """Return a witness of each class and cause, and whether every class of values was validated.

    Only the fields and rules that the difference can affect decide: where these are those of an earlier model, its
    witnesses are completed with valid values of the other fields, and validated.
    """
    at, key = focus(*stripped_pair), two.new.service.discriminator
    affected = repr((at.filled, *(replace(at.reduce(model), id="") for model in stripped_pair)))
    if affected in known:
        earlier, exact = known[affected]
        found = moved(two, {key: two.after.id, **at.rest}, earlier)
        if found is not None:
            return found, exact
    walked: list[dict[str, object]] = []
    exact = True
    try:
        # Sorted, so that the reverse change gives the opposite result.
        first, second = sorted(stripped_pair, key=repr)
        walked.extend({key: two.after.id, **payload} for payload in payload_classes(first, second, MOST_CLASSES))
    except Unbounded:
        exact = False
    of_classes = witnesses(two, map(two.verdicts, filter(at.may_differ(), walked)))
    found = {**of_classes, **witnesses(two, boundary_witnesses(two))}
    others = {key, *at.rest}
    own = {
        sort: replace(seen, payload={name: value for name, value in seen.payload.items() if name not in others})
        for sort, seen in found.items()
    }
    known[affected] = own, exact
    return found, exact


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


def ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes in the order of a report."""
    return tuple(sorted(changes, key=lambda change: (change.kind.rank, change.subject, change.says)))


_STATES = {None: "unknown", False: "known", True: "known, carries media"}


def vocabulary_names(catalog: Catalog) -> dict[str, bool]:
    """Return every name of the vocabulary → whether it carries media, as the interpreter looks it up."""
    return {name: term.media for name, term in terms_by_name(catalog.vocabulary).items()}


def changed_names(old: Catalog, new: Catalog) -> tuple[str, ...]:
    """Return the names whose finding changed for models that do not list them."""
    before, after = vocabulary_names(old), vocabulary_names(new)
    return tuple(sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name)))


def unlisted_changes(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield the effect of the changed names on the models that list them neither before nor after."""
    states = vocabulary_names(old), vocabulary_names(new)
    later = {model.id: model for model in new.models}
    for name in changed_names(old, new):
        pairs = [
            (model, later[model.id])
            for model in old.models
            if model.id in later and not (takes(model, name) or takes(later[model.id], name))
        ]
        for before, after in pairs:
            payload, two = clean_payload(old, before), pair(old, new, before, after)
            if payload is None or two.verdicts(payload).after:
                continue
            seen = two.verdicts({**payload, name: 1})
            sort = classify(seen, (before.id,))
            if sort is not None:
                way = " → ".join(_STATES[state.get(name)] for state in states)
                where = "the one model that does" if len(pairs) == 1 else f"each of the {len(pairs)} models that do"
                says = f"{way}; the same in {where} not list it"
                yield Change(kind=sort[0], subject=f"vocabulary/{name}", says=says, witness=seen)
                break


def takes(model: Model, name: str) -> bool:
    """Return whether a name is a spelling of one of the model's fields."""
    return any(name == field.name or name in field.aliases for field in model.fields)
