"""What a change of the vocabulary does to models that do not take a name: to all of them the same."""

from __future__ import annotations

from collections.abc import Iterator

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.change import Change
from capmatrix.semantics.witness import pair, plain, sort_of

_STATES = {None: "unknown", False: "known", True: "known, carries media"}


def names(catalog: Catalog) -> dict[str, bool]:
    """Return every name of the vocabulary, and whether it carries media, as the interpreter looks it up."""
    known = {alias: term.media for term in reversed(catalog.vocabulary) for alias in reversed(term.aliases)}
    return known | {term.name: term.media for term in catalog.vocabulary}


def changed_names(old: Catalog, new: Catalog) -> tuple[str, ...]:
    """Return the names of which something else is said where a model does not take them."""
    before, after = names(old), names(new)
    return tuple(sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name)))


def strangers(old: Catalog, new: Catalog) -> Iterator[Change]:
    """Yield what the changed names do in the models that take them neither before nor after."""
    states = names(old), names(new)
    later = {model.id: model for model in new.models}
    for name in changed_names(old, new):
        pairs = [
            (model, later[model.id])
            for model in old.models
            if model.id in later and not (takes(model, name) or takes(later[model.id], name))
        ]
        for before, after in pairs:
            payload, two = plain(old, before), pair(old, new, before, after)
            if payload is None or two.judge(payload).after:
                continue
            seen = two.judge({**payload, name: 1})
            sort = sort_of(seen, (before.id,))
            if sort is not None:
                way = " → ".join(_STATES[state.get(name)] for state in states)
                where = "the one model that does" if len(pairs) == 1 else f"each of the {len(pairs)} models that do"
                says = f"{way}; so it is in {where} not take it"
                yield Change(kind=sort[0], subject=f"vocabulary/{name}", says=says, witness=seen)
                break


def takes(model: Model, name: str) -> bool:
    """Tell whether a name is a spelling of one of the model's fields."""
    return any(name == field.name or name in field.aliases for field in model.fields)
