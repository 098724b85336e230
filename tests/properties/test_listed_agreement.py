"""Judging by a record agrees with what is generated for the model of that record, and with the reference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest
from nanogpt_video import validate
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.listing.models import ListedModel, model_of
from nanogpt_video._runtime.listing.records import Mapped, mapped
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.verdict import Findings

from capmatrix.diagnostics import Report
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.listing.models import Maker, text_of
from capmatrix.pipeline import Loaded, load
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.source import Mapping, content
from capmatrix.spec.reader import parse
from capmatrix.spec.records import GONE
from capmatrix.targets.catalog import listing_for_client
from tests.support import listings
from tests.support.specs import MATRIX
from tests.support.wire_list import record_of

AGREED = 0.97
"""The part of all cases that has agreed at least, whatever people have written into the models since."""
PART = 12
"""Of so many models one is tried, where not all are."""


@cache
def spec() -> Loaded:
    """Return the spec."""
    return load(MATRIX)


def full() -> list[str]:
    """Return the ids of models that rest on the list alone, and whose records are whole."""
    listed = spec().document.listed
    assert listed is not None
    return [
        model.id
        for model in spec().catalog.models
        if model.evidence and all(item.startswith("live > ") for item in model.evidence)
        if "parameters" in listed.by_id.get(model.id, {}) and GONE not in listed.by_id[model.id]
    ]


def by_record(id_: str, loaded: Loaded, mapping: Mapped, kit: Kit = KIT) -> ListedModel:
    """Return the model that a client makes of a record."""
    document = loaded.document
    assert document.listing is not None
    assert document.listed is not None
    return model_of(id_, record_of(document.listed.by_id[id_], document.listing), mapping, kit, "2026-11-28")


def untouched(id_: str) -> bool:
    """Return whether fields, rules and families of a model are still those that the import wrote."""
    document = spec().document
    assert document.listing is not None
    assert document.listed is not None
    made = Maker(document, document.listing).make(document.listed.by_id[id_], "")
    entry = next(one for one in document.models if one.text("id", one.name.text) == id_)
    texts = ((MATRIX / entry.span.file).read_text("utf-8"), text_of(made, ""))
    ours, theirs = (parse(text, "model", Report()) for text in texts)
    parts = [
        {key.text: content(node) for key, node in tree.entries} for tree in (ours, theirs) if isinstance(tree, Mapping)
    ]
    return all(parts[0].get(part) == parts[1].get(part) for part in ("extends", "fields", "known", "rules"))


def findings(model: ListedModel, payload: dict[str, Any]) -> set[tuple[str, str]]:
    """Return code and field of what a record finds."""
    found = Findings()
    model.check(payload, found)
    return {(finding.code, finding.field) for finding in found}


def cases(catalog: Catalog, model: Model) -> Iterator[dict[str, Any]]:
    """Yield boundary cases of a model, and a call for each single value that it offers."""
    for case in cases_of(catalog, model):
        if case.payload.get(catalog.service.discriminator) == model.id:
            yield dict(case.payload)
    plain = {catalog.service.discriminator: model.id, **dict(model.examples[0])}
    for field in model.fields:
        for value in getattr(field.kind, "values", ()):
            yield plain | {field.name: value}


@pytest.fixture
def tried(whole: bool) -> list[str]:
    """Return the models that are tried: a part, drawn anew with each hundred of them, or all."""
    ids = full()
    return ids if whole else Random(len(ids)).sample(ids, max(1, len(ids) // PART))


def test_judging_by_record_agrees_with_the_generated_validators(tried) -> None:
    """Where it does not, a person has changed the model since it was imported."""
    mapping, catalog = mapped(KIT.resource), spec().catalog
    models = {model.id: model for model in catalog.models}
    total, kinds = 0, Counter[str]()
    for id_ in tried:
        listed, differs = by_record(id_, spec(), mapping), 0
        for payload in cases(catalog, models[id_]):
            total += 1
            verdict = validate(payload)
            generated = {(one.code, one.field) for one in (*verdict.errors, *verdict.warnings)}
            if findings(listed, payload) != generated:
                differs += 1
                kinds[", ".join(sorted({code for code, _ in findings(listed, payload) ^ generated}))] += 1
        assert not differs or not untouched(id_), f"{id_} is as it was imported, and {differs} cases differ: {kinds}"
    assert total > 100 * len(tried)
    assert sum(kinds.values()) <= total * (1 - AGREED), f"of {total} cases differ: {kinds}"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory) -> Loaded:
    """Return a made-up service after it has taken over its list."""
    from capmatrix.follow import planned, sides, write

    folder = listings.shelf(tmp_path_factory.mktemp("shelf") / "spec")
    both = sides(folder, listings.put_list(folder, listings.page()))
    write(planned(both, listings.DAY), folder)
    return load(folder)


def test_it_agrees_with_the_reference_for_a_service_with_a_list_of_another_shape(shelf) -> None:
    held = {name: text.encode() for name, text in listing_for_client(shelf.catalog).items()}
    mapping, models = mapped(held.__getitem__), {model.id: model for model in shelf.catalog.models}
    words = {word: term for term in shelf.catalog.vocabulary for word in (term.name, *term.aliases)}
    kit = KIT._replace(terms={word: (term.media, term.instead) for word, term in words.items()})
    # Not told by a record alone: a field that only the price names, and an exception that the mapping makes for an id.
    ids = [id_ for id_ in shelf.document.listed.by_id if id_ not in ("bare", "odd/one")]
    assert len(ids) == 4
    for id_ in ids:
        listed = by_record(id_, shelf, mapping, kit)
        for payload in cases(shelf.catalog, models[id_]):
            wanted = {(str(one.code), one.path) for one in interpret(shelf.catalog, payload)}
            assert findings(listed, payload) == wanted, (id_, payload)
