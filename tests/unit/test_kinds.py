"""Each kind of the language is complete: a class of its own, mutants, boundary values, a noun for options, words."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from nanogpt_video._runtime.cli.model_fields import noun

from capmatrix.ir import prose
from capmatrix.ir.catalog import Model
from capmatrix.ir.kinds import KIND_NAMES, Field, Kind, KindName
from capmatrix.ir.rules import Rule
from capmatrix.ir.stored import TAGS
from capmatrix.pipeline import load
from capmatrix.resolve.fields import KIND_KEYS
from capmatrix.semantics.mutants.mutate import mutants
from capmatrix.semantics.payloads.boundary_cases import valid_values
from capmatrix.semantics.payloads.near_misses import invalid_values
from capmatrix.spec.keys import ACTIONS, TABLES
from tests.fuzz.prove import prove
from tests.support.pages import files, lay

VARIANTS: dict[str, str] = {
    "tenths": "kind: number, range: 0..4, step: 0.1",
    "hundredths": "kind: number, range: -1.5.., step: 0.01",
    "thirds": "kind: number, range: ..1, step: 0.3",
    "eights": "kind: integer, range: 16..64, step: 8",
    "sevenths": "kind: integer, range: 3.., step: 7",
    "chosen": "kind: duration, form: plain, values: [1, 5], auto: -1, aliases: [choosing]",
    "chosen_long": "kind: duration, form: plain, range: 3..300, auto: -1",
    "chosen_numeric": "kind: duration, form: numeric, range: 3..300, auto: -1, aliases: [choosing_numeric]",
    "chosen_number": "kind: duration, form: number, range: 1..9, auto: -1",
    "chosen_free": "kind: duration, form: number, auto: -1",
    "weights": "kind: media, of: file, accepts: [url], aliases: [weights_url]",
    "kept": "kind: media, of: file, accepts: [url, library]",
    "references": "kind: urls, of: video, aliases: [reference]",
    "pairs": "kind: urls, of: file, items: 2.., aliases: [pair]",
    "arrays": "kind: urls, form: json, of: image, aliases: [array]",
    "few_arrays": "kind: urls, form: json, of: audio, items: 1..3",
    "numeric": "kind: duration, form: numeric, range: 5..8",
    "few_numeric": "kind: duration, form: numeric, values: [5, 8], aliases: [few_numerics]",
    "spelled": "kind: duration, form: text, values: [4, 8, 12], aliases: [spelled_out]",
    "spelled_long": "kind: duration, form: text, range: 3..300, auto: -1",
    "spelled_free": "kind: duration, form: text",
    "stable": "kind: number, values: [0, 0.5, 1], aliases: [steady]",
    "one_number": "kind: number, values: [0.25]",
    "told": "kind: url, aliases: [callback]",
    "bare": "kind: media, of: image, accepts: [base64], max_bytes: 40, aliases: [bare_picture]",
    "bare_or_url": "kind: media, of: video, accepts: [url, base64]",
    "bare_or_data": "kind: media, of: image, accepts: [data, base64], max_bytes: 7",
    "bare_or_kept": "kind: media, of: audio, accepts: [library, base64], max_bytes: 6",
    "units": "kind: text, length: 2..9, counted: utf16, aliases: [unit]",
    "most_units": "kind: text, length: ..7, counted: utf16",
    "one_unit": "kind: text, length: 1.., counted: utf16",
    "canvas": "kind: size, width: 16..3840, height: 16..2160, step: 16, shape: 1:3..3:1, area: ..2073600",
    "any_size": "kind: size, aliases: [any_format]",
    "wide": "kind: size, width: 640.., shape: 1:1..21:9, area: 300000..",
    "square": "kind: size, width: 256..1024, step: 256, shape: 1:1..1:1, words: [auto, original]",
    "ends": "kind: size, width: 100..200, height: 50..60",
    "nothing": "kind: choice, values: [a, b], nullable: true",
    "nothings": "kind: integer, range: 1..200, nullable: true, aliases: [nothing_at_all]",
}
"""What keys of a kind make of it: each form gives these the same verdict, too."""
WRITTEN: dict[KindName, str] = {
    "text": "length: 1..5",
    "integer": "range: 1..5",
    "number": "range: 0.5..2.5",
    "flag": "",
    "choice": "values: [a, b]",
    "duration": "form: plain, range: 5..8",
    "media": "of: image, accepts: [url]",
    "urls": "of: image, items: 1..3",
    "url": "",
    "size": "width: 16..64, step: 16",
    "list": "item: {kind: integer}, items: 1..2",
    "group": "record: Hull",
    "either": "options: [{kind: integer}, {kind: flag}]",
    "anything": "",
}
IN_JSON = {"list", "group", "either", "anything"}
"""Kinds whose options take JSON."""
UNBREAKABLE = {"anything"}
"""Kinds that no value can break."""


def spec(folder: Path, fields: dict[str, str]) -> Path:
    """Write the spec of a boat with more fields, each with its keys."""
    texts = files("README")
    entries = (f"{field}: {{{keys}}}\n".replace(", }", "}") for field, keys in fields.items())
    listed = "".join(f"  {field}:\n" for field in fields)
    texts |= {
        "fields.yaml": "".join([texts["fields.yaml"], *entries]),
        "objects.yaml": "Hull: {fields: {length: {kind: integer}}}\n",
        "models/boat.yaml": texts["models/boat.yaml"].replace("  sail:\n", f"  sail:\n{listed}"),
    }
    return lay(texts, folder)


def field(folder: Path, name: KindName) -> tuple[Model, Field]:
    """Return the boat with a field of a kind, and the field."""
    [model] = load(spec(folder, {"probe": f"kind: {name}, {WRITTEN[name]}"})).catalog.models
    return model, next(field for field in model.fields if field.name == "probe")


def test_the_names_of_kinds_and_rules_are_those_of_the_unions() -> None:
    assert {TAGS[kind][1] for kind in get_args(Kind)} == set(KIND_NAMES) == set(WRITTEN) == set(KIND_KEYS)
    assert set(ACTIONS) <= set(TABLES["rule"])
    assert len(ACTIONS) == len(get_args(Rule))


@pytest.mark.parametrize("name", KIND_NAMES)
def test_a_kind_builds_its_own_class_and_has_all_that_a_kind_has(tmp_path: Path, name: KindName) -> None:
    model, probe = field(tmp_path, name)
    kind = probe.kind
    assert TAGS[type(kind)][1] == name
    assert (noun(name) == "JSON") is (name in IN_JSON)
    assert [key for key in KIND_KEYS[name] if key in TABLES["kind"]] == list(KIND_KEYS[name])
    aspects = {mutant.constraint.rpartition("/")[2] for mutant in mutants(model) if "/probe/" in mutant.constraint}
    assert bool(aspects - {"listed", "required"}) is (name not in UNBREAKABLE)
    assert list(valid_values(kind))
    assert bool(list(invalid_values(kind))) is (name not in UNBREAKABLE)
    for sentence in (prose.type_of(kind), prose.requirement(kind)):
        assert prose.plain(sentence)


def test_every_form_gives_the_values_of_every_kind_the_same_verdict(tmp_path: Path) -> None:
    kinds = {f"probe_{name}": f"kind: {name}, {WRITTEN[name]}" for name in KIND_NAMES}
    folder = spec(tmp_path / "spec", kinds | VARIANTS)
    outcome = prove(folder, tmp_path / "out")
    assert outcome.table is not None, outcome.refused
