"""Judging by a record agrees with what is generated for the model of that record, and with the reference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.checks import unsupported
from nanogpt_video._runtime.listing.models import ListedModel, check, model_of
from nanogpt_video._runtime.listing.records import Mapped, mapped
from nanogpt_video._runtime.service import Kit
from nanogpt_video._runtime.verdict import Findings

from capmatrix.diagnostics import Report
from capmatrix.follow import planned, sides, write
from capmatrix.ir import prose, stored
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.kinds import groups
from capmatrix.listing.models import Maker, text_of
from capmatrix.pipeline import Loaded, load
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.source import Mapping as Tree
from capmatrix.source import content
from capmatrix.spec.listing import Listing
from capmatrix.spec.reader import parse
from capmatrix.spec.records import Fact, read_snapshot
from capmatrix.targets.catalog import listing_for_client
from capmatrix.targets.python import validators
from tests.support import listings
from tests.support.specs import CASES, MATRIX, catalog_of
from tests.support.wire_list import record_of

SNAPSHOT = read_snapshot((MATRIX / "listing.json").read_text("utf-8"))
RECORDS = {id_: facts for id_, facts in SNAPSHOT.by_id.items() if "parameters" in facts}
"""The full records of the service's list, as facts."""
DAY = "2026-09-29"
AGREED = 0.97
"""The part of all cases that has agreed at least, whatever people have written into the models since."""
PART = 20
"""Of so many models one is tried, where not all are."""


def by_record(facts: Mapping[str, Fact], listing: Listing, mapping: Mapped, kit: Kit = KIT) -> ListedModel:
    """Return the model that a client makes of a record."""
    return model_of(str(facts["id"]), record_of(facts, listing), mapping, kit, DAY)


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
    plain = {catalog.service.discriminator: model.id, **dict(next(iter(model.examples), {}))}
    for field in model.fields:
        for value in getattr(field.kind, "values", ()):
            yield plain | {field.name: value}


def client_of(catalog: Catalog, ids: list[str]) -> Callable[[dict[str, Any]], set[tuple[str, str]]]:
    """Return the generated validators of some models, as a function from a payload to code and field of findings."""
    some = replace(catalog, models=tuple(model for model in catalog.models if model.id in ids), editions=())
    inside: dict[str, Any] = {"__name__": "nanogpt_video._listed_validators", "__package__": "nanogpt_video"}
    exec(validators.render(some)["_validators.py"], inside)

    def judge(payload: dict[str, Any]) -> set[tuple[str, str]]:
        found = Findings()
        inside["CHECKS"][payload[catalog.service.discriminator]](payload, found)
        return {(finding.code, finding.field) for finding in found}

    return judge


def by_import(id_: str, loaded: Loaded) -> bool:
    """Return whether fields, rules and families of a model are those that the import writes, and no person's."""
    document = loaded.document
    assert document.listing is not None
    made = Maker(document, document.listing).make(RECORDS[id_], DAY)
    texts = ((MATRIX / f"models/{made.stem}.yaml").read_text("utf-8"), text_of(made, ""))
    trees = [tree for text in texts if isinstance(tree := parse(text, "model", Report()), Tree)]
    ours, theirs = ({key.text: content(node) for key, node in tree.entries} for tree in trees)
    return all(theirs.get(part) == ours.get(part) for part in ("extends", "fields", "known", "rules"))


def from_list(loaded: Loaded) -> list[str]:
    """Return the ids of models that rest on the list alone, and whose records are whole."""
    models = {model.id: model for model in loaded.catalog.models}
    return [id_ for id_ in RECORDS if all(item.startswith("live > ") for item in models[id_].evidence)]


def test_judging_by_record_agrees_with_the_generated_validators(whole) -> None:
    """Where it does not, a person has changed the model since it was imported."""
    loaded = load(MATRIX)
    ids = from_list(loaded)
    assert len(ids) > 60
    tried = ids if whole else Random(len(ids)).sample(ids, len(ids) // PART)
    listing = loaded.document.listing
    assert listing is not None
    mapping, models = mapped(held_by(loaded)), {model.id: model for model in loaded.catalog.models}
    generated, total, kinds = client_of(loaded.catalog, tried), 0, Counter[str]()
    for id_ in tried:
        listed, differs = by_record(RECORDS[id_], listing, mapping), 0
        for payload in cases(loaded.catalog, models[id_]):
            total += 1
            apart = findings(listed, payload) ^ generated(payload)
            differs += bool(apart)
            kinds.update([", ".join(sorted({code for code, _ in apart}))] if apart else [])
        assert not differs or not by_import(id_, loaded), f"{id_} is as it was imported; {differs} differ: {kinds}"
    assert total > 100 * len(tried)
    assert sum(kinds.values()) <= total * (1 - AGREED), f"of {total} cases differ: {kinds}"


def held_by(loaded: Loaded) -> Callable[[str], bytes]:
    """Return the data file by which a client of a spec reads the list."""
    held = {name: text.encode() for name, text in listing_for_client(loaded.catalog).items()}
    return held.__getitem__


@pytest.fixture(scope="module")
def shelf(tmp_path_factory) -> Loaded:
    """Return a made-up service after it has taken over its list."""
    folder = listings.shelf(tmp_path_factory.mktemp("shelf") / "spec")
    both = sides(folder, listings.put_list(folder, listings.page()))
    write(planned(both, listings.DAY), folder)
    return load(folder)


def test_it_agrees_with_the_reference_for_a_service_with_a_list_of_another_shape(shelf) -> None:
    mapping, models = mapped(held_by(shelf)), {model.id: model for model in shelf.catalog.models}
    words = {word: term for term in shelf.catalog.vocabulary for word in (term.name, *term.aliases)}
    kit = KIT._replace(terms={word: (term.media, term.instead) for word, term in words.items()})
    listed, listing = shelf.document.listed, shelf.document.listing
    assert listed is not None
    assert listing is not None
    # Not told by a record alone: a field that only the price names, and an exception that the mapping makes for an id.
    records = {id_: facts for id_, facts in listed.by_id.items() if id_ not in ("bare", "odd/one")}
    assert len(records) == 4
    for id_, facts in records.items():
        model = by_record(facts, listing, mapping, kit)
        for payload in cases(shelf.catalog, models[id_]):
            wanted = {(str(one.code), one.path) for one in interpret(shelf.catalog, payload)}
            assert findings(model, payload) == wanted, (id_, payload)


EVERY = {
    "text", "integer", "number", "flag", "choice", "duration", "media", "urls", "list",
    "require", "at-most-one", "forbid", "allow-only", "narrow",
}  # fmt: skip


@pytest.mark.parametrize("case", ["easel", "thicket"])
def test_every_kind_and_rule_that_a_family_may_have_is_judged_as_by_the_reference(case) -> None:
    """Objects apart, of which a record does not describe the parts."""
    catalog = catalog_of(CASES / case / "spec")
    words = {word: term for term in catalog.vocabulary for word in (term.name, *term.aliases)}
    report = unsupported(
        {word: (term.media, term.instead) for word, term in words.items()}, catalog.service.discriminator
    )
    kinds = Counter[str]()
    for model in catalog.models:
        callable_now = model.lifecycle.stage == "active" and not model.partial and not model.formerly
        if not callable_now or any(field.nullable or groups(field.kind) for field in model.fields):
            continue
        entry = stored.dump(replace(catalog, models=(model,)))["models"][0]
        rules = [
            {**part, "sentence": prose.plain(prose.sentence(rule, model.fields))}
            for rule, part in zip(model.rules, entry.get("rules", ()), strict=True)
        ]
        kinds.update([part["rule"] for part in rules] + [part["kind"]["kind"] for part in entry["fields"]])
        for payload in cases(catalog, model):
            found = Findings()
            check(entry["fields"], tuple(rules), report, payload, found)
            wanted = {(str(one.code), one.path) for one in interpret(catalog, payload)}
            assert {(one.code, one.field) for one in found} == wanted, (model.id, payload)
    assert case != "thicket" or kinds.keys() >= EVERY
