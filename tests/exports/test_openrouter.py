"""OpenRouter's list of models: right by its own document, and true of what the interpreter takes and what it costs."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import nanogpt_video
import pytest

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets import exports
from capmatrix.targets.exports import vocabulary as words_of
from tests.exports.consumer import ENTRY, LISTS, SCHEMA, Consumer, consumers, vocabulary
from tests.support.specs import GENERATED, GOOD_CASES, MATRIX, ROOT, catalog_of

SERVICES = tuple(sorted(path for path in (ROOT / "specs").iterdir()))
GOLDEN = Path(__file__).with_name("golden")


@cache
def exported(spec: Path) -> dict[str, str]:
    return dict(exports.render(catalog_of(spec)))


def pairs(spec: Path) -> Iterator[tuple[Catalog, Model, Consumer]]:
    catalog, held = catalog_of(spec), consumers(exported(spec))
    yield from ((catalog, model, held[model.id]) for model in catalog.models if model.id in held)


def bare(catalog: Catalog, model: Model, without: set[str]) -> dict[str, Any]:
    """Return the smallest right request that the example of a model holds, without some fields."""
    given = {catalog.service.discriminator: model.id, **model.examples[0]}
    for name in model.examples[0]:
        less = {key: value for key, value in given.items() if key != name}
        if name in without or not any(finding.refuses for finding in interpret(catalog, less)):
            given = less
    return given


@pytest.mark.parametrize("spec", SERVICES, ids=lambda spec: spec.name)
def test_the_list_is_right_by_the_document_of_those_who_read_it(spec: Path) -> None:
    judge = jsonschema_rs.validator_for(SCHEMA)
    document = json.loads(exported(spec)["openrouter/models.json"])
    assert [error.message for error in judge.iter_errors(document)] == []
    assert {*document["data"][0]} <= {*ENTRY}
    spoiled = {**document["data"][0], "supported_resolutions": ["9000p"]}
    assert not judge.is_valid({"data": [spoiled]})


def test_the_words_of_the_toolkit_are_those_of_the_document() -> None:
    for parameter, held in {
        "resolution": words_of.RESOLUTIONS, "aspect_ratio": words_of.RATIOS, "size": words_of.SIZES,
    }.items():  # fmt: skip
        assert [*held] == vocabulary(parameter)


@pytest.mark.parametrize("spec", SERVICES, ids=lambda spec: spec.name)
def test_a_list_holds_exactly_what_is_taken_when_only_that_field_is_set(spec: Path) -> None:
    """Where a rule refuses a value, the report must have the rule, and the value must be right with other fields."""
    compared = 0
    for catalog, model, consumer in pairs(spec):
        for parameter in LISTS:
            listed, name = consumer.taken(parameter), consumer.field(parameter)
            if listed is None:
                continue
            given = bare(catalog, model, {name})
            for word in vocabulary(parameter):
                for value in spellings(consumer, parameter, word):
                    findings = interpret(catalog, {**given, name: value})
                    faults = {finding.code for finding in findings if finding.path == name and finding.refuses}
                    ruled = faults <= {"condition", "conflict"} and any(
                        name in loss["says"] for loss in consumer.of("rule")
                    )
                    right = not faults or ruled
                    if value == consumer.sent(parameter, word) or right:
                        assert right is (word in listed), (model.id, parameter, word, value, findings)
                        compared += 1
    assert compared > 100


def spellings(consumer: Consumer, parameter: str, word: Any) -> list[Any]:
    """Return what a service may mean by a word, the value that the report has for it first."""
    if parameter == "duration":
        return [consumer.sent(parameter, word)]
    width, _, height = word.partition("x")
    more = [f"{width}:{height}", f"{width}*{height}"] if height else [word.lower(), word.upper()]
    return [*dict.fromkeys([consumer.sent(parameter, word), *more])]


@pytest.mark.parametrize("spec", SERVICES, ids=lambda spec: spec.name)
def test_a_list_that_is_null_has_a_reason(spec: Path) -> None:
    for _, model, consumer in pairs(spec):
        lost = {loss["field"] for loss in consumer.of("unpublished", "endless", "value", "field", "wire")}
        listed = {field.name for field in model.fields}
        for parameter in LISTS:
            if consumer.taken(parameter) is None:
                assert parameter not in listed or parameter in lost, (model.id, parameter)


@pytest.mark.parametrize("spec", SERVICES, ids=lambda spec: spec.name)
def test_what_a_model_takes_is_in_the_list_or_in_the_report(spec: Path) -> None:
    document = json.loads((GENERATED / "catalog.json").read_bytes()) if spec == MATRIX else None
    for _, model, consumer in pairs(spec):
        said = json.dumps(consumer.losses, ensure_ascii=False)
        sent = {str(consumer.sent(p, word)) for p in LISTS for word in consumer.taken(p) or ()}
        for field in model.fields:
            assert (
                field.replaced_by
                or field.name in consumer.entry["allowed_passthrough_parameters"]
                or field.name
                in (
                    "prompt",
                    "seed",
                    "generate_audio",
                    *(consumer.field(p) for p in LISTS),
                    *(loss.get("field") for loss in consumer.of("wire")),
                )
            ), (model.id, field.name)
            for value in getattr(field.kind, "values", ()) if field.means == "picture" else ():
                assert value in sent or f"`{value}`" in said, (model.id, field.name, value)
        assert {rule.id for rule in model.rules} == {loss["field"] for loss in consumer.of("rule")}
        assert bool(consumer.of("lifecycle")) is (model.lifecycle.stage == "deprecated")
    if document is not None:
        stages = {model["id"]: model.get("lifecycle", {}).get("stage", "active") for model in document["models"]}
        held = {model["id"] for model in json.loads(exported(spec)["openrouter/models.json"])["data"]}
        assert held == {id_ for id_, stage in stages.items() if stage != "removed"}


@pytest.mark.filterwarnings("ignore::nanogpt_video.UnlistedWarning", "ignore::DeprecationWarning")
def test_prices_of_the_list_are_those_that_the_client_expects() -> None:
    compared = 0
    with nanogpt_video.NanoGPT(api_key="a-key-of-tests", ledger=False) as client:
        for catalog, model, consumer in pairs(MATRIX):
            if consumer.entry["pricing_skus"]:
                compared += priced(client, catalog, model, consumer)
            else:
                assert consumer.of("price"), model.id
    assert compared > 1000


def priced(client: nanogpt_video.NanoGPT, catalog: Catalog, model: Model, consumer: Consumer) -> int:
    """Hold every price that the keys of a model say against the client's estimate; return how many there were."""
    sound = consumer.field("generate_audio")
    names = {parameter: consumer.field(parameter) for parameter in ("duration", "resolution")}
    given, compared = bare(catalog, model, {*names.values(), sound}), 0
    heard = (True, False) if any("_audio" in key for key in consumer.entry["pricing_skus"]) else (None,)
    for seconds, resolution, with_sound in itertools.product(
        consumer.taken("duration") or [None], consumer.taken("resolution") or [None], heard
    ):
        request = dict(given)
        if seconds is not None:
            request[names["duration"]] = consumer.sent("duration", seconds)
        if resolution is not None:
            request[names["resolution"]] = consumer.sent("resolution", resolution)
        if with_sound is not None:
            request[sound] = with_sound
        told = consumer.price(seconds, resolution, with_sound)
        if told is None or not nanogpt_video.validate(request).valid:
            continue
        if len(request) - len({*names.values(), sound} & {*request}) > 2 and consumer.of("price"):
            continue  # it has more than a prompt, on which the price may depend, and the report says so
        assert client.estimate(request).amount == told, (request, told)
        compared += 1
    return compared


@pytest.mark.parametrize("case", GOOD_CASES, ids=lambda case: case.name)
def test_the_exports_of_a_small_service_are_those_written_beside(case: Path, update_cases: bool) -> None:
    files = exported(case / "spec")
    for name, text in files.items():
        golden = GOLDEN / case.name / Path(name).name
        if update_cases:
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_text(text, encoding="utf-8")
        assert text == golden.read_text(encoding="utf-8"), "if the new text is right: pytest --update-cases"
    assert {path.name for path in (GOLDEN / case.name).iterdir()} == {Path(name).name for name in files}
