"""Prices of real services are those of the vendors' own examples and tables, in every form that knows prices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from capmatrix.ir.catalog import Model
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.semantics.verdict.price import cost
from tests.services.reading import expanded
from tests.support.packages import package
from tests.support.shared import Shared
from tests.support.specs import ROOT, catalog_of

HERE = Path(__file__).parent
Reader = yaml.BaseLoader  # amounts as they are written, not as floats


@dataclass(frozen=True)
class Example:
    """A payload, and the least and the most that it costs by its vendor."""

    spec: Path
    payload: dict[str, Any]
    low: Decimal | None
    high: Decimal | None
    unit: str
    worth: dict[str, str] | None = None


def examples() -> Iterator[Example]:
    """Yield the examples of `prices.yaml`."""
    text = (HERE / "prices.yaml").read_text("utf-8")
    for plain, typed in zip(yaml.load(text, Reader), yaml.safe_load(text), strict=True):
        own = HERE / "specs" / plain["spec"]
        spec = own if own.is_dir() else ROOT / "specs" / plain["spec"]
        for row, written in zip(plain.get("amounts", ()), typed.get("amounts", ()), strict=True):
            ends = [Decimal(end) for end in (row["is"] if isinstance(row["is"], list) else [row["is"]] * 2)]
            yield Example(spec, expanded(written["payload"]), ends[0], ends[1], plain["unit"], plain.get("worth"))
        each = Decimal(plain.get("each", "1"))
        for row, written in zip(plain.get("tokens", ()), typed.get("tokens", ()), strict=True):
            low = Decimal(row["is"]) * Decimal(plain["price"]) / each
            yield Example(spec, {**typed["payload"], **written["with"]}, low, None, plain["unit"])
        for row, written in zip(plain.get("used", ()), typed.get("used", ()), strict=True):
            high = Decimal(row["is"]) * Decimal(row["price"]) / each
            yield Example(spec, written["payload"], None, high, plain["unit"])


EXAMPLES = list(examples())


def model_of(example: Example) -> Model:
    service = catalog_of(example.spec).service
    id_ = example.payload.get(service.discriminator, service.default_model)
    return next(model for model in catalog_of(example.spec).models if model.id == id_)


def test_there_are_examples_of_each_way_to_charge():
    assert len(EXAMPLES) > 40
    priced = [model_of(example).pricing for example in EXAMPLES]
    rows = [row for pricing in priced if pricing for measure in pricing.measures for row in measure.rows]
    counted = {one.of for row in rows for one in row.factors}
    assert {"seconds", "number", "pixels", "characters", "bytes", "constant", "measure"} <= counted


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.spec.name}-{EXAMPLES.index(one)}")
def test_a_request_costs_what_its_vendor_says(example: Example):
    catalog = catalog_of(example.spec)
    assert not [finding for finding in interpret(catalog, example.payload) if finding.refuses]
    found = cost(model_of(example), example.payload)
    assert found is not None
    assert found.low == (found.low if example.low is None else example.low)
    assert found.high == (found.high if example.high is None else example.high)


def test_a_price_by_a_length_that_no_request_tells_has_no_end():
    catalog = catalog_of(HERE / "specs" / "sync_so")
    assert [cost(model, dict(model.examples[0])) for model in catalog.models] == [(0, None)] * 2


@pytest.mark.parametrize("name", sorted({example.spec.name for example in EXAMPLES}))
def test_the_generated_client_says_the_same(name: str, generated_of: Shared):
    mine = [example for example in EXAMPLES if example.spec.name == name]
    made = package(catalog_of(mine[0].spec).service.package.module, generated_of(mine[0].spec) / "python")
    kit, price = made.module("_kit").KIT, made.module("_runtime.price")
    world = made.module("_runtime.simulator.app").Service(kit).world
    assert world.unit == mine[0].unit
    for example in mine:
        told, quoted = price.estimate(kit, example.payload), price.quote(kit, example.payload)
        found = cost(model_of(example), example.payload)
        assert found is not None
        assert (told.low, told.amount, told.currency) == (found.low, found.high, example.unit), example.payload
        assert (quoted.amount, quoted.currency) == (found.high, example.unit)
        assert (world.price(example.payload), world.currency(example.payload)) == (found.high, example.unit)
        task = world.start("test-key", "m", example.payload)
        assert task is not None
        assert (task.cost, world.charges[-1].amount) == (found.high, found.high)
        if example.worth is not None:
            assert told.worth == (told.amount * Decimal(example.worth["is"]), example.worth["unit"])
