"""The generated client in JavaScript expects the vendors' own prices, and the same as the one in Python."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from capmatrix.pipeline import generate
from tests.differential.draw import drawn
from tests.properties.test_measures import Measure, Priced, Row, spec
from tests.services.test_javascript_clients import Client, client, generated
from tests.services.test_prices import EXAMPLES, HERE, ROOT
from tests.support.packages import package
from tests.support.shared import Shared
from tests.support.specs import catalog_of
from tests.typescript.javascript import HERE as PROGRAMS
from tests.typescript.javascript import node

__all__ = ["client", "generated"]  # fixtures
SPECS = {path.name: path for folder in (ROOT / "specs", HERE / "specs") for path in sorted(folder.iterdir())}
TODAY = 1_790_000_000
FACTS = ("currency", "basis", "source", "date", "days", "old")


@pytest.fixture(scope="module")
def homes(generated_of: Shared) -> dict[str, Path]:
    """Return what is generated of each spec."""
    return {name: generated_of(folder) for name, folder in SPECS.items()}


def estimates(home: Path, payloads: list[dict[str, Any]]) -> list[Any]:
    """Return what a client expects each payload to cost; the name of the error for one that it refuses."""
    given = {"root": str(home / "typescript"), "payloads": payloads, "inputs": [], "today": TODAY}
    return json.loads(node(PROGRAMS / "inputs.mjs", given=json.dumps(given)))["estimates"]


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@pytest.mark.parametrize("name", sorted({example.spec.name for example in EXAMPLES}))
def test_a_request_costs_what_its_vendor_says(homes: dict[str, Path], name: str):
    mine = [example for example in EXAMPLES if example.spec.name == name]
    told = estimates(homes[name], [example.payload for example in mine])
    for example, found in zip(mine, told, strict=True):
        low, high = number(found["low"]), number(found["amount"])
        assert low == (low if example.low is None else example.low), (example.payload, found)
        assert high == (high if example.high is None else example.high), (example.payload, found)
        assert found["currency"] == example.unit
        if example.worth is not None:
            assert high is not None
            worth = found["worth"]
            assert (number(worth["amount"]), worth["currency"]) == (
                high * Decimal(example.worth["is"]),
                example.worth["unit"],
            )


def payloads(name: str) -> Iterator[dict[str, Any]]:
    """Yield the examples of a spec, and payloads that are drawn of it."""
    catalog = catalog_of(SPECS[name])
    key = catalog.service.discriminator
    yield from ({key: model.id, **example} for model in catalog.models for example in model.examples)
    yield from (one for one in drawn(catalog, 150, 33) if isinstance(one, dict))


@pytest.mark.parametrize("name", SPECS)
def test_both_clients_expect_the_same_cost(homes: dict[str, Path], name: str):
    made = package(catalog_of(SPECS[name]).service.package.module, homes[name] / "python")
    kit, price = made.module("_kit").KIT, made.module("_runtime.price")
    normalise = made.module("_runtime.normalise").normalise
    asked = [json.loads(text) for text in map(as_json, payloads(name)) if text is not None]
    compared = 0
    for payload, theirs in zip(asked, estimates(homes[name], asked), strict=True):
        ours = price.estimate(kit, normalise(kit, payload).payload, TODAY)
        if theirs == "ValidationError" or ours.basis == "the request is refused":
            continue  # which requests are right is judged elsewhere
        worth = None if theirs["worth"] is None else (number(theirs["worth"]["amount"]), theirs["worth"]["currency"])
        said = (number(theirs["amount"]), number(theirs["low"]), *(theirs[fact] for fact in FACTS), worth)
        assert said == (ours.amount, ours.low, *(getattr(ours, fact) for fact in FACTS), ours.worth), payload
        compared += 1
    assert compared > 20


def test_both_clients_ask_all_of_an_item_that_a_price_depends_on(tmp_path: Path):
    """Whether a member is there, and what stands at a path: each row has a price of its own."""
    rows: list[tuple[str, dict[str, Any]]] = [
        ("5", {"l": ("{of: {given: false}}", True)}), ("7", {"l": ("{in.size: [3, 4]}", True)}), ("1", {}),
    ]  # fmt: skip
    one = Measure([Row([("constant", "1")], [], {})], "1", None, "0", "0")
    folder = tmp_path / "spec"
    folder.mkdir()
    spec(folder, Priced({"one": one}, [("0", {"one": amount}, "0", when) for amount, when in rows]))
    generate(folder, tmp_path / "made")
    items = {
        "5": [[{}], [{"of": "pen"}, {"in": {"size": 3}}]],
        "7": [[{"of": "pen", "in": {"size": 4}}]],
        "1": [[], [{"of": "pen"}], [{"of": "ink", "in": {"size": 5}}], [{"of": "ink", "in": {}}]],
    }
    asked = [(amount, {"model": "m", "t": "a", "x": 1, "l": few}) for amount, some in items.items() for few in some]
    made = package("meter", tmp_path / "made" / "python")
    kit, price = made.module("_kit").KIT, made.module("_runtime.price")
    told = estimates(tmp_path / "made", [payload for _, payload in asked])
    for (amount, payload), found in zip(asked, told, strict=True):
        assert (found["low"], found["amount"]) == (amount, amount), payload
        assert price.quote(kit, payload) == (Decimal(amount), "coins"), payload


def test_both_clients_price_by_what_stands_inside_objects(tmp_path: Path):
    """Values, presence, numbers, seconds and characters at paths; each amount is worked out by hand."""
    steps: list[Any] = [("number", "g.k"), ("constant", "24")]
    held = {
        "a": Measure([Row(steps, [], {"g.m": "slow"}), Row([("seconds", "g.deep.d")], [], {})], "1", None, "0", "0"),
        "b": Measure([Row([("characters", "g.deep.t")], [], {})], "1", None, "0", "0"),
    }
    rows: list[tuple[str, dict[str, str], str, dict[str, Any]]] = [
        ("100", {"a": "1"}, "0", {"g.deep.d": 7}),
        ("7", {"b": "0.5"}, "0", {"g.deep.t": True}),
        ("0", {"a": "1"}, "0", {"g.deep": False}),
        ("50", {"a": "2"}, "0", {}),
    ]
    folder = tmp_path / "spec"
    folder.mkdir()
    spec(folder, Priced(held, rows))
    generate(folder, tmp_path / "made")
    asked: list[tuple[str, str, dict[str, Any] | None]] = [
        ("3", "48", None),  # no deep: 3 seconds where fast, 2 * 24 where slow
        ("3", "3", {"m": "fast"}),
        ("120", "120", {"m": "slow", "k": 5}),
        ("58", "58", {"m": "fast", "deep": {"d": "4"}}),  # 50 + 2 * 4
        ("107", "107", {"m": "fast", "deep": {"d": "7", "t": "abc"}}),
        ("8.5", "8.5", {"m": "slow", "deep": {"t": "abc"}}),  # 7 + 3 * 0.5
        ("52", "107", {"m": "fast", "deep": {"d": "-1"}}),  # 1 second; 7 seconds, which cost more than 9
        ("56", "146", {"deep": {}}),  # 50 + 2 * 3; 50 + 2 * 2 * 24
    ]

    made = package("meter", tmp_path / "made" / "python")
    kit, price = made.module("_kit").KIT, made.module("_runtime.price")
    payloads = [{"model": "m", "t": "a", "x": 1, **({} if g is None else {"g": g})} for *_, g in asked]
    for (low, high, _), payload, theirs in zip(asked, payloads, estimates(tmp_path / "made", payloads), strict=True):
        ours = price.estimate(kit, payload)
        assert (number(theirs["low"]), number(theirs["amount"])) == (Decimal(low), Decimal(high)), payload
        assert (ours.low, ours.amount) == (Decimal(low), Decimal(high)), payload
        assert theirs["basis"] == ours.basis
        assert ("g.m (" in ours.basis) is (low != high and payload.get("g", {}).get("m") is None), ours.basis


def as_json(payload: dict[str, Any]) -> str | None:
    """Return a payload as JSON; None for one that is none, which only a caller in Python can give."""
    try:
        text = json.dumps(payload, allow_nan=False)
        text.encode()
    except (TypeError, ValueError):
        return None
    return text


@pytest.mark.parametrize("client", ["runway"], indirect=True)
def test_a_limit_in_another_unit_is_refused_before_anything_is_sent(client: Client):
    told = client.does(
        client.submits(maxCost="500 USD"),
        client.submits(budget={"limit": "500 EUR"}),
        client.submits(maxCost="5 $"),
        client.submits(budget={"limit": "500 credits", "unknown": "1 USD"}),
    )
    assert [one["raises"] for one in told] == ["BudgetExceeded"] * 2 + ["ConfigurationError"] * 2
    assert "maxCost counts USD, the price is in credits" in told[0]["message"]
    assert "the price is in credits, the budget counts EUR" in told[1]["message"]
    assert "is not an amount of money" in told[2]["message"]
    assert "unknown counts USD, the budget credits" in told[3]["message"]
    (capped,) = client.does(client.submits(), dailyCap="500 USD")
    assert capped["raises"] == "BudgetExceeded"
    assert "dailyCap counts USD, the price is in credits" in capped["message"]
    assert client.posts == 0


@pytest.mark.parametrize("client", ["runway"], indirect=True)
def test_a_limit_in_the_unit_of_the_price_counts(client: Client):
    (expected,) = client.does(["estimate", client.row.payload])
    most = Decimal(expected["gives"]["amount"])
    few, enough = client.does(
        client.submits(maxCost=f"{most - 1} credits"), client.submits(maxCost=f"{most} credits"), dailyCap="500 credits"
    )
    assert few["raises"] == "BudgetExceeded"
    assert f"more than the limit of {most - 1}" in few["message"]
    assert "gives" in enough
    assert client.posts == 1
