"""What a model takes from its families, and what its fields rest on."""

from __future__ import annotations

from pathlib import Path

import pytest

from capmatrix.ir.catalog import Model
from capmatrix.lint import lint
from capmatrix.pipeline import Refused, load
from tests.support.pages import files, lay

KITE = "title: Kite\nprovider: yard\nexample: {prompt: A kite}\nevidence: manual > Models > kite\n"
DECISIONS = "a: {about: a, says: {manual: a}, chosen: manual, because: It is.}\n"


def kite(folder: Path, more: str = "", **families: str) -> Model:
    """Return the model `kite` of the boat yard, extending the families in their order."""
    decided = {f"decisions/{name}.yaml": DECISIONS.replace("a:", f"{name}:", 1) for name in ("a", "b")}
    texts = {f"families/{name}.yaml": text for name, text in families.items()}
    model = {"models/kite.yaml": f"{KITE}extends: [{', '.join(families)}]\n{more}"}
    loaded = load(lay(files("README") | texts | decided | model, folder))
    lint(loaded.catalog, loaded.document, loaded.report)
    return next(model for model in loaded.catalog.models if model.id == "kite")


def refusal(folder: Path, more: str = "", **families: str) -> str:
    with pytest.raises(Refused) as refused:
        kite(folder, more, **families)
    return refused.value.report.render()


def test_families_add_up_in_their_order(tmp_path: Path) -> None:
    model = kite(
        tmp_path,
        "fields: {paint: }\nnotes: Own.\nrules:\n  - {forbid: sail, when_given: paint}\n",
        one="says: One.\nfields: {prompt: {required: true}}\nnotes: Of one.\n",
        two="says: Two.\nfields: {sail: , length: }\nnotes: Of two.\nrules:\n  - {forbid: length, when_given: sail}\n",
    )
    assert model.families == ("one", "two")
    assert model.doc == "One. Two."
    assert model.notes == ("Of one.", "Of two.", "Own.")
    assert [field.name for field in model.fields] == ["prompt", "sail", "length", "paint"]
    assert [rule.id for rule in model.rules] == ["forbid-length", "forbid-sail"]


def test_what_families_say_alike_is_no_conflict(tmp_path: Path) -> None:
    text = "fields: {prompt: {required: true}, sail: [red]}\nevidence: manual > Fields\n"
    assert [field.name for field in kite(tmp_path, one=text, two=text).fields] == ["prompt", "sail"]


@pytest.mark.parametrize(
    "other",
    [
        "fields: {sail: [white]}\n",
        "fields: {sail: {values: [red], says: Its sail.}}\n",
        "fields: {sail: {values: [red], evidence: manual > Fields > length}}\n",
        "fields: {sail: [red]}\nevidence: manual > Models > boat\n",
        "fields: {sail: [red]}\ndecision: a\n",
    ],
)
def test_a_conflict_is_reported_with_every_place_unless_the_model_decides(tmp_path: Path, other: str) -> None:
    families = {"one": "fields: {prompt: {required: true}, sail: [red]}\n", "two": other}
    said = refusal(tmp_path / "spec", **families)
    assert "families/two.yaml:1:10: R309 two families of 'kite' do not agree on 'sail'" in said
    assert "  families/one.yaml:1:36: the other entry" in said
    assert "  models/kite.yaml:5:10: extended here" in said
    [sail] = [
        field for field in kite(tmp_path / "own", "fields: {sail: [none]}\n", **families).fields if field.name == "sail"
    ]
    assert sail.kind.values == ("none",)  # pyright: ignore[reportAttributeAccessIssue]


def test_two_prices_are_a_conflict_and_the_model_decides(tmp_path: Path) -> None:
    price = "pricing: {currency: USD, rows: [{amount: AMOUNT}], date: 2026-01-31}\n"
    families = {
        "one": "fields: {prompt: {required: true}}\n" + price.replace("AMOUNT", "1"),
        "two": price.replace("AMOUNT", "2"),
    }
    assert "R309 two families of 'kite' do not agree on 'pricing'" in refusal(tmp_path / "spec", **families)
    assert kite(tmp_path / "own", price.replace("AMOUNT", "3"), **families).pricing


def test_an_empty_entry_may_not_take_the_place_of_a_familys(tmp_path: Path) -> None:
    family = "fields: {prompt: {required: true}, sail: [red]}\n"
    for number, entry in enumerate(("sail: ", "sail: {}")):
        said = refusal(tmp_path / str(number), f"fields: {{{entry}}}\n", one=family)
        assert "models/kite.yaml:6:10: R310" in said
        assert "  families/one.yaml:1:36: the entry of the family" in said
        assert "such as `sail: {evidence: …}`" in said
    assert kite(tmp_path / "new", "fields: {length: }\n", one=family)


def test_inherited_evidence_names_the_field(tmp_path: Path) -> None:
    family = (
        "fields:\n  prompt: {required: true}\n  sail:\n  length: {evidence: manual > Fields > paint}\n  paint:\n"
        "evidence: [manual > Fields > sail, manual > Fields > prompt, manual > Models > kite]\n"
    )
    found = {field.name: field.evidence for field in kite(tmp_path / "family", one=family).fields}
    assert found == {
        "prompt": ("manual > Fields > prompt", "manual > Models > kite"),
        "sail": ("manual > Fields > sail", "manual > Models > kite"),
        "length": ("manual > Fields > paint",),  # its own, whatever it names
        "paint": ("manual > Models > kite",),
    }
    section = "fields: {prompt: {required: true}, sail: , length: }\nevidence: [manual > Fields, manual > Models]\n"
    found = {field.name: field.evidence for field in kite(tmp_path / "section", one=section).fields}
    assert found["sail"] == ("manual > Fields > sail", "manual > Models")
    only = "fields: {prompt: {required: true}, sail: }\nevidence: manual > Fields > prompt\n"
    found = {field.name: field.evidence for field in kite(tmp_path / "only", one=only).fields}
    assert found["sail"] == ("manual > Fields > prompt",), "nothing else is left"


def test_the_decision_of_a_family_is_that_of_its_fields_and_not_of_the_model(tmp_path: Path) -> None:
    family = (
        "fields:\n  prompt: {required: true}\n  sail: {decision: b}\n  length: {decision: []}\n  paint:\ndecision: a\n"
    )
    model = kite(tmp_path, "fields: {paint: {decision: []}}\ndecision: b\n", one=family)
    found = {field.name: field.decisions for field in model.fields}
    assert found == {"prompt": ("a",), "sail": ("b",), "length": (), "paint": ()}
    assert model.decisions == ("b",)
