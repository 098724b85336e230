"""The matrix and the emitted schemas against what a program reads from the documents themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from capmatrix.semantics.mutants.coverage import callable_models
from tests.documents.compare import FACTS, Difference, covered, differences, entries
from tests.documents.extract import GUIDE, REFERENCE, facts
from tests.documents.views import of_model, of_schema, required_of
from tests.support.specs import GENERATED, MATRIX, ROOT, as_documented, catalog_of

DOCUMENTS = ROOT.parent / "shared" / "sources"
CATALOG = as_documented(catalog_of(MATRIX))
MODELS = callable_models(CATALOG)
BEYOND_SCHEMAS = {"required", "replaced by", "megabytes"}
"""Aspects that are compared in the matrix alone: schemas say them otherwise, or cannot."""


def changes(kept: Any, read: Any, path: str = "") -> Iterator[str]:
    """Yield what differs between two JSON values, each with its path."""
    if isinstance(kept, dict) and isinstance(read, dict):
        for key in sorted(kept.keys() | read.keys()):
            yield from changes(kept.get(key), read.get(key), f"{path} > {key}" if path else key)
    elif kept != read:
        yield f"{path}: was {json.dumps(kept)}, is {json.dumps(read)}"


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not beside this checkout: ../shared/sources")
def test_the_facts_are_those_of_the_documents():
    changed = list(changes(FACTS, json.loads(json.dumps(facts(DOCUMENTS)))))
    assert not changed, "settle each in the spec, then: python -m tests.documents --update\n" + "\n".join(changed)


def test_changed_facts_are_named():
    kept = {"tables": {"a": {"values": ["1"]}, "b": {}}}
    read = {"tables": {"a": {"values": ["1", "2"]}, "c": {"type": "string"}}}
    assert list(changes(kept, read)) == [
        'tables > a > values: was ["1"], is ["1", "2"]',
        "tables > b: was {}, is null",
        'tables > c: was null, is {"type": "string"}',
    ]


def test_the_facts_are_from_the_documents_that_the_spec_names():
    lists = {edition.source for edition in CATALOG.editions}
    named = {source.id: source.sha256 for source in CATALOG.sources if source.sha256 and source.id not in lists}
    reference, guide = FACTS["digests"][REFERENCE], FACTS["digests"][GUIDE]
    assert named == {"directory": reference, "reference": reference, "openapi": reference, "guide": guide}


def test_the_models_are_those_of_directory_and_openapi_block():
    assert {model.id for model in CATALOG.models} == set(FACTS["directory"]) | set(FACTS["ids"])


def test_every_name_of_the_documents_is_in_the_vocabulary():
    vocabulary = {name for term in CATALOG.vocabulary for name in (term.name, *term.aliases)}
    rows = [row for rows in FACTS["directory"].values() for row in rows]
    names = {name for row in rows for key in ("names", "values", "range", "default") for name in row.get(key, ())}
    names |= FACTS["tables"].keys() | {path for path in FACTS["openapi"] if "." not in path}
    names |= {name for said in FACTS["openapi"].values() for name in said.get("aliases", ())}
    assert sorted(names - vocabulary) == ["model"]
    listed = {term.name for term in CATALOG.vocabulary if all(item.startswith("live > ") for item in term.evidence)}
    assert vocabulary - names - listed <= {"videoDataUrl"}, (
        "a name of no source; videoDataUrl is in the later documents"
    )


def test_media_are_the_fields_of_the_media_table():
    media = {name for term in CATALOG.vocabulary if term.media for name in (term.name, *term.aliases)}
    assert media - set(FACTS["media"]) <= {"image_data_url", "imageAttachmentId", "videoDataUrl"}
    assert set(FACTS["media"]) <= media


def test_the_status_words_of_the_guide_are_known():
    assert set(FACTS["statuses"]) <= {status.word for status in CATALOG.service.statuses}


def test_every_difference_between_documents_and_matrix_is_an_entry():
    found = {each for model in MODELS for each in differences(model.id, of_model(model), required_of(model))}
    known = covered(entries())
    assert sorted(found - known) == [], "settle each by the contract: mend the matrix, or add an entry"
    assert sorted(known - found) == [], "the two agree here by now: take this out of differences.json"


def test_every_difference_between_documents_and_schemas_is_an_entry():
    found: set[Difference] = set()
    for model in MODELS:
        path = GENERATED / "jsonschema" / "models" / f"{model.names.module}.json"
        schema = json.loads(Path(path).read_text(encoding="utf-8"))
        found |= set(differences(model.id, of_schema(schema, of_model(model))))
    known = {each for each in covered(entries()) if each.aspect not in BEYOND_SCHEMAS}
    assert sorted(found - known) == []
    assert sorted(known - found) == []


def test_every_entry_names_a_decision_of_the_spec():
    decisions = {decision.id for decision in CATALOG.decisions}
    assert [entry.text for entry in entries() if entry.decision not in decisions or not entry.covers] == []
