"""The client against the service's own list, record by record; `make listed` leaves nothing out."""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import Any

import pytest

from tests.listed import campaign
from tests.listed.campaign import agreement, offered, plain_calls, prices, taken
from tests.listed.prices import Unsaid, dearest
from tests.listed.records import IMAGE, VIDEO, Record, full_records, read, records
from tests.listed.told import Told, told

SOME = 6
"""Full records of which far more calls are asked for than of the others."""
EVERY = slice(0, None, 5)
"""The values that are tried of each field, where not all are."""


@pytest.fixture
def some(whole: bool) -> list[Record]:
    """Return full records: some, always the same, or all."""
    return full_records() if whole else Random(16).sample(full_records(), SOME)


@pytest.fixture
def part(whole: bool) -> slice:
    """Return which values of a field are tried."""
    return slice(None) if whole else EVERY


def test_the_client_says_of_every_plainest_call_what_the_record_or_the_documents_do():
    proof = plain_calls(records().values())
    assert proof.unexplained == []
    assert proof.figures["taken in live"] > 150


def test_live_takes_the_single_choices_of_the_records_or_a_decision_says_why_not():
    proof = offered(full_records())
    assert proof.unexplained == []
    assert proof.figures["taken in live"] > 1_200


def test_live_takes_nothing_that_the_record_does_not_have(some: list[Record], part: slice):
    proof = taken(some, part)
    assert proof.unexplained == []
    assert proof.figures["taken in live"] > 5 * SOME


def test_no_estimate_is_below_the_price_of_the_record(whole: bool):
    proof = prices(records().values(), two=whole)
    assert proof.unexplained == []
    assert proof.figures["equal"] > 1_000


def test_judging_by_record_differs_from_the_generated_validators_by_decision_alone(some: list[Record], part: slice):
    proof = agreement(some, part)
    assert proof.unexplained == []
    assert proof.figures["the same findings"] > 100 * SOME


# ---------------------------------------------------------------------------------------------- each proof can fail
def test_an_estimate_below_the_price_is_noticed(monkeypatch: pytest.MonkeyPatch, some: list[Record]):
    true = campaign.estimate
    monkeypatch.setattr(campaign, "estimate", lambda *asked: (found := true(*asked)) and found - Decimal("0.001"))
    assert prices(records().values(), two=False).figures["below the record"] > 1_000


def test_a_price_of_what_the_record_leaves_open_is_noticed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(campaign, "estimate", lambda *_: Decimal(99))
    assert any("leaves open" in one for one in prices(records().values(), two=False).unexplained)


def test_a_value_too_many_is_noticed(monkeypatch: pytest.MonkeyPatch, some: list[Record], part: slice):
    monkeypatch.setattr(campaign, "refused", lambda *_: ())
    found = taken(some[:1], part).unexplained
    assert any(str(Told.NOT_A_VALUE) in one for one in found)
    assert any(str(Told.NOT_A_NAME) in one for one in found)


def test_a_choice_that_is_refused_without_a_decision_is_noticed(monkeypatch: pytest.MonkeyPatch, some: list[Record]):
    record = some[0]
    true = campaign.refused
    wrong = campaign.verdict({"model": record.id, "resolution": 5}, "live").errors[:1]
    monkeypatch.setattr(campaign.grounds, "other_form", lambda *_: None)
    monkeypatch.setattr(campaign.grounds, "by_hand", lambda *_: [])
    monkeypatch.setattr(campaign, "refused", lambda call, edition: wrong if len(call) > 2 else true(call, edition))
    assert offered([record]).unexplained


def test_another_judgement_by_record_is_noticed(monkeypatch: pytest.MonkeyPatch, some: list[Record], part: slice):
    monkeypatch.setattr(campaign, "by_record", lambda one, _: campaign.verdict({"model": one.id}, "live"))
    assert agreement(some[:1], part).unexplained


# ---------------------------------------------------------------------------------------------- the judge by itself
PARAMETERS: dict[str, Any] = {
    "resolution": {"type": "select", "default": "480p", "options": ["480p", "720p"]},
    "duration": {"type": "select", "default": "5", "options": ["5", "8"]},
    "sound": {"type": "switch", "default": True},
    "strength": {"type": "number", "low": 0, "high": 1, "step": Decimal("0.1")},
    "seed": {"type": "number", "default": -1},
}


def record(price: dict[str, Any], **more: Any) -> Record:
    """Return a record of these parameters with a price."""
    return read({"id": "x", "inputs": ["text", "image"], "parameters": PARAMETERS, "price": price, **more})


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("resolution", "720p", Told.LISTED),
        ("resolution", "1080p", Told.NOT_A_VALUE),
        ("duration", 8, Told.LISTED),
        ("duration", "6", Told.NOT_A_VALUE),
        ("sound", False, Told.LISTED),
        ("sound", "false", Told.NOT_A_VALUE),
        ("strength", 0.3, Told.LISTED),
        ("strength", 0.35, Told.NOT_A_VALUE),
        ("strength", 1.1, Told.NOT_A_VALUE),
        ("seed", -1, Told.LISTED),
        ("seed", 5, Told.OPEN),
        ("seed", "rain", Told.NOT_A_VALUE),
        ("imageUrl", IMAGE, Told.INPUT),
        ("video", VIDEO, Told.NOT_AN_INPUT),
        ("fps", 24, Told.NOT_A_NAME),
    ],
)
def test_a_record_is_read_as_it_stands(name: str, value: Any, says: Told):
    assert told(record({}), name, value) is says


SIZES = {"480p": Decimal("0.1"), "720p": Decimal("0.2")}


@pytest.mark.parametrize(
    ("price", "call", "amount"),
    [
        ({"per_second_by_resolution": SIZES, "default_duration": 5, "default_resolution": "480p"}, {}, "0.5"),
        ({"per_second_by_resolution": SIZES, "default_duration": 8}, {}, "0.8"),
        ({"per_second_by_resolution": SIZES}, {"resolution": "720p", "duration": "8"}, "1.6"),
        ({"per_second_by_resolution": SIZES, "image_input_fee": Decimal("0.05")}, {"imageUrl": IMAGE}, "0.55"),
        ({"per_duration": {"5": 1, "8": 2}, "audio_multiplier": 2}, {}, "2"),
        ({"per_duration": {"5": 1, "8": 2}, "audio_multiplier": 2}, {"sound": False, "duration": 8}, "2"),
        ({"with_audio": 3, "without_audio": 1}, {"sound": False}, "1"),
        ({"base_price": 3, "base_duration": 5, "per_extra_second": 1}, {"duration": "8"}, "6"),
        ({"raw": {"type": "x", "pricesPerSecond": SIZES, "defaultDuration": 5}}, {}, "0.85"),
        ({"raw": {"type": "x", "pricesPerSecond": SIZES, "includesProfit": True}}, {}, "0.5"),
        ({"output_per_second": 1, "min_duration": 8}, {"duration": "5"}, "8"),
        ({"base_prices_by_resolution": SIZES, "duration_multiplier": 2}, {"duration": "10"}, "0.2"),
    ],
)
def test_a_price_is_read_as_it_stands(price: dict[str, Any], call: dict[str, Any], amount: str):
    assert dearest(record(price), {"model": "x", "prompt": "x", **call}) == Decimal(amount)


@pytest.mark.parametrize(
    ("price", "call"),
    [
        ({"minimum": 1}, {}),
        ({"per_second_by_resolution": {"480p": Decimal(1)}}, {"resolution": "720p"}),
        ({"per_second_by_resolution": {"480p": Decimal(0)}}, {}),
        ({"generated_per_second": 1, "source_video_per_second": 1}, {"video": VIDEO}),
        ({"by_the_moon": 1}, {}),
    ],
)
def test_what_a_price_leaves_open_has_no_amount(price: dict[str, Any], call: dict[str, Any]):
    with pytest.raises(Unsaid):
        dearest(record(price), {"model": "x", "prompt": "x", **call})
