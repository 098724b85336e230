"""What a client gets of the mapping of the service's list."""

from dataclasses import replace

import pytest

from capmatrix.ir import kinds as k
from capmatrix.ir import stored
from capmatrix.ir.rules import RequireOne
from capmatrix.pipeline import load
from tests.support import listings
from tests.support.specs import CASES, MATRIX, catalog_of


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    return load(listings.shelf(tmp_path_factory.mktemp("shelf") / "spec")).catalog


def test_the_client_gets_what_judging_by_a_record_needs(shelf):
    found = shelf.listing
    assert (found.source, found.least, found.records) == ("shelf", 80, "page.reels")
    assert dict(found.record) == {
        "id": "code", "title": "label", "provider": "by", "inputs": "takes", "parameters": "dials",
        "names": "dial_names", "price": "cost",
    }  # fmt: skip
    assert dict(found.parameter)["shown"] == "only_with"
    assert dict(found.types)["turn"] == ("integer", "number", "duration")
    assert dict(found.renamed) == {"secs": "duration", "blurb": ""}


def test_every_name_on_the_wire_has_its_kind_and_nothing_for_readers(shelf):
    fields = {field.name: field for field in shelf.listing.fields}
    assert fields.keys() == {term.name for term in shelf.vocabulary}
    assert fields["look"].kind == k.Choice(values=("plain", "painted"))
    assert not any(field.doc or field.evidence or field.default for field in fields.values())


def test_inputs_that_mean_the_same_families_share_what_they_take(shelf):
    found = {one.given: one for one in shelf.listing.inputs}
    assert list(found) == [(("words",),), (("still", "words"), ("unknown",))]
    still = found[("still", "words"), ("unknown",)]
    assert [field.name for field in still.fields][:2] == ["prompt", "image_url"]
    assert [type(rule) for rule in still.rules] == [RequireOne]
    assert found[(("words",),)].fields[0].required


def test_the_guard_leaves_out_models_that_the_list_does_not_have(shelf):
    assert shelf.listing.unlisted == tuple(model.id for model in shelf.models)  # no list was taken over yet


def test_it_is_stored_and_read_again(shelf):
    assert stored.load(stored.dump(shelf)) == shelf
    assert replace(shelf, listing=None) != shelf


def test_a_spec_without_a_mapping_has_none():
    assert catalog_of(CASES / "easel" / "spec").listing is None


def test_an_object_is_taken_as_any_value_as_no_record_describes_its_parts():
    matrix = catalog_of(MATRIX)
    fields = {field.name: field for field in matrix.listing.fields}
    assert fields["storyConfig"].kind == k.Anything()
    assert fields["storyConfig"].unpublished
    # The meaning that the mapping gives to a name, and not that of its entry in the vocabulary.
    assert fields["quality"].replaced_by is None
    assert set(matrix.listing.unlisted) < {model.id for model in matrix.models}
