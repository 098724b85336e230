"""Prices that rest on what stands inside objects, as Veo's do: asked for, compared, probed and charged.

The judge is the price page, by hand: USD a second for each model and resolution.
"""

from __future__ import annotations

import json
import shutil
import urllib.request
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from capmatrix.pipeline import generate
from capmatrix.pipeline import load as read_spec
from capmatrix.semantics.advice.models import matching_models
from capmatrix.semantics.advice.query import parse
from capmatrix.semantics.diff.models import diff_models
from tests.services.fakes.frame import serving
from tests.services.fakes.veo import Veo
from tests.services.test_prices import EXAMPLES, HERE
from tests.support.packages import Package, package
from tests.support.specs import catalog_of

SPEC = HERE / "specs" / "veo"
STANDARD, FAST, LITE = (f"veo-3.1-{name}generate-preview" for name in ("", "fast-", "lite-"))
THREE, THREE_FAST, TWO = "veo-3.0-generate-001", "veo-3.0-fast-generate-001", "veo-2.0-generate-001"
A_SECOND = {
    STANDARD: {"720p": "0.40", "1080p": "0.40", "4k": "0.60"},
    FAST: {"720p": "0.10", "1080p": "0.12", "4k": "0.30"},
    LITE: {"720p": "0.05", "1080p": "0.08"},
    THREE: {"720p": "0.40", "1080p": "0.40"},
    THREE_FAST: {"720p": "0.15", "1080p": "0.15"},
    TWO: {"720p": "0.35"},
}
AT_MOST, AT_LEAST, EXACTLY = Decimal.__le__, Decimal.__ge__, Decimal.__eq__
QUESTIONS: list[tuple[str, tuple[Callable[[Decimal, Decimal], bool], str], set[str]]] = [
    ("price<0.2", (AT_MOST, "0"), set()),  # four seconds of the cheapest cost as much
    ("price<=0.2", (AT_MOST, "0.2"), {LITE}),
    ("price<=0.4", (AT_MOST, "0.4"), {LITE, FAST}),
    ("price>=4.8", (AT_LEAST, "4.8"), {STANDARD, TWO}),  # eight seconds in 4k; two films
    ("price=3.2", (EXACTLY, "3.2"), {STANDARD, THREE}),
    ("price<=0.7 parameters.durationSeconds=6", (AT_MOST, "0.7"), {LITE, FAST}),
    # Veo 3 makes four seconds of it, Veo 3.1 eight.
    ("price<=0.6 parameters.resolution=1080p", (AT_MOST, "0.6"), {THREE_FAST}),
    ("price<=0.64 parameters.resolution=1080p", (AT_MOST, "0.64"), {LITE, THREE_FAST}),
]


def by_hand(payload: dict[str, Any]) -> Decimal:
    asked = payload.get("parameters", {})
    rate = A_SECOND[payload["model"]][asked.get("resolution", "720p")]
    return Decimal(rate) * int(asked.get("durationSeconds", 8)) * asked.get("sampleCount", 1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Package:
    home = tmp_path_factory.mktemp("veo")
    generate(SPEC, home)
    return package("veo_films", home / "python")


@pytest.mark.parametrize(("question", "limit", "models"), QUESTIONS)
def test_a_question_finds_the_models_of_which_a_request_costs_that(
    made: Package, question: str, limit: Any, models: set[str]
):
    catalog, (within, amount) = catalog_of(SPEC), limit
    found = {one.model.id: one.payload for one in matching_models(catalog, parse(catalog, question))}
    told = made.module("_runtime.query.models").models(made.module("_kit").KIT, question)
    assert found.keys() == {one.id for one in told} == models
    payloads: list[Any] = [*found.values(), *(one.request for one in told)]
    for payload in payloads:
        assert within(by_hand(payload), Decimal(amount)), payload


def test_a_probe_chooses_the_shortest_and_smallest_film(made: Package):
    plan, kit = made.module("_runtime.probe.plan"), made.module("_kit").KIT
    for model, least in {STANDARD: "1.60", FAST: "0.40", LITE: "0.20", TWO: "1.75"}.items():
        found = plan.cheapest(kit, model)
        assert (found.estimate.amount, by_hand(found.payload)) == (Decimal(least), Decimal(least))


def test_a_price_that_rises_in_4k_alone_is_shown_by_a_request_in_4k(tmp_path: Path):
    shutil.copytree(SPEC, tmp_path / "spec")
    file = tmp_path / "spec" / "models" / f"{STANDARD}.yaml"
    file.write_text(file.read_text("utf-8").replace("0.60", "0.75"), "utf-8")
    old, new = catalog_of(SPEC), read_spec(tmp_path / "spec").catalog
    (before,), (after,) = ([one for one in side.models if one.id == STANDARD] for side in (old, new))
    (change,) = diff_models(old, new, before, after).changes
    assert change.says == "4.8 USD → 6 USD (+25 %)"
    assert change.witness is not None
    assert change.witness.payload["parameters"] == {"resolution": "4k"}


def test_another_default_inside_an_object_is_another_price(tmp_path: Path):
    shutil.copytree(SPEC, tmp_path / "spec")
    file = tmp_path / "spec" / "objects.yaml"
    file.write_text(
        file.read_text("utf-8").replace("values: [4, 6, 8], default: 8", "values: [4, 6, 8], default: 6"), "utf-8"
    )
    old, new = catalog_of(SPEC), read_spec(tmp_path / "spec").catalog
    (before,), (after,) = ([one for one in side.models if one.id == THREE] for side in (old, new))
    changes = {one.kind.word: one.says for one in diff_models(old, new, before, after).changes}
    assert changes["price"] == "3.2 USD → 2.4 USD (-25 %)"


def test_the_fake_charges_what_the_page_says():
    examples = [one for one in EXAMPLES if one.spec == SPEC]
    with serving(Veo()) as fake:
        for example in examples:
            method, path, body = fake.submission(example.payload)
            headers = {**fake.credentials(), "Content-Type": "application/json"}
            address = fake.base_url.removesuffix(fake.prefix) + path
            asked = urllib.request.Request(address, json.dumps(body).encode(), headers, method=method)
            urllib.request.urlopen(asked).close()
        assert [charge.amount for charge in fake.charges] == [by_hand(example.payload) for example in examples]
    assert [example.low for example in examples] == [by_hand(example.payload) for example in examples]
