"""Changes of the vocabulary: their effect on the models that do not list the name."""

from __future__ import annotations

from collections.abc import Iterator

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.diff.classes import Change
from capmatrix.semantics.diff.witness import classify, clean_payload, pair

_STATES = {None: "unknown", False: "known", True: "known, carries media"}


def vocabulary_names(catalog: Catalog) -> dict[str, bool]:
    """Return every name of the vocabulary → whether it carries media, as the interpreter looks it up."""
    known = {alias: term.media for term in reversed(catalog.vocabulary) for alias in reversed(term.aliases)}
    return known | {term.name: term.media for term in catalog.vocabulary}


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
