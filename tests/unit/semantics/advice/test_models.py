"""Which small models satisfy a query, and with which smallest payload."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from capmatrix.ir.catalog import Lifecycle, Model
from capmatrix.ir.kinds import Choice, Default, Duration, Flag, Group, Integer, Media, Text
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.ir.rules import Equals, Forbid, Present, Require
from capmatrix.semantics.advice.models import matching_models, smallest_payload
from capmatrix.semantics.advice.query import parse
from tests.support.small import catalog, field, model

PROMPT = field("prompt", Text(min_length=1), required=True)
SIZE = field("size", Choice(values=("480p", "720p", "1080p")), default=Default(value="480p"))
LENGTH = field("length", Duration(form="suffixed", minimum=2, maximum=20), default=Default(value="5s"))
MUSIC = Group(name="Music", fields=(field("volume", Integer(minimum=0, maximum=10)), field("loop", Flag())))
PICTURE = field("image", Media(of="image", forms=("url",)))
PRICES = Pricing(
    currency="USD",
    date="2026-01-01",
    seconds="length",
    rows=(
        PriceRow(when=(Equals("size", ("1080p",)),), amount=Decimal(3)),
        PriceRow(amount=Decimal(1), per_second=Decimal("0.1"), included=5),
    ),
)
FIELDS = (PROMPT, SIZE, LENGTH, PICTURE, field("music", MUSIC))
PAID = replace(model(*FIELDS, name="paid"), pricing=PRICES, families=("boats",))
OLD = replace(model(PROMPT, SIZE, name="old", lifecycle=Lifecycle(stage="deprecated")), provider="yard")
GONE = model(PROMPT, SIZE, name="gone", lifecycle=Lifecycle(stage="removed"))
TIED = model(
    PROMPT,
    SIZE,
    PICTURE,
    name="tied",
    rules=(
        Require(id="r", fields=("image",), when=(Equals("size", ("720p",)),)),
        Forbid(id="s", fields=("image",), when=(Present("prompt"), Equals("size", ("1080p",)))),
    ),
)
ALL = catalog(PAID, OLD, GONE, TIED)
URL = "https://media.example.com/one.png"
BOAT = {"prompt": "a paper boat"}


@pytest.mark.parametrize(
    ("query", "models"),
    [
        ("prompt", ["paid", "old", "tied"]),
        ("active prompt", ["paid", "tied"]),
        ("deprecated", ["old"]),
        ("provider=yard", ["old"]),
        ("family=boat*", ["paid"]),
        ("model!=*i*", ["old"]),
        ("image", ["paid", "tied"]),
        ("not image", ["paid", "old", "tied"]),
        ("size>=720p", ["paid", "old", "tied"]),
        ("size=1080p image", ["paid"]),
        ("length=20", ["paid"]),
        ("length>20", []),
        ("music.volume>5 not music.loop", ["paid"]),
        ("price<=1", ["paid"]),
        ("price<1", []),
        ("price>=2.5 size=480p", ["paid"]),
        ("price>2.5 size=480p", []),
    ],
)
def test_a_model_matches_where_a_payload_meets_every_condition(query: str, models: list[str]) -> None:
    assert [match.model.id for match in matching_models(ALL, parse(ALL, query))] == models


@pytest.mark.parametrize(
    ("one", "query", "payload"),
    [
        (PAID, "prompt", BOAT),
        (PAID, "image", {**BOAT, "image": URL}),
        (PAID, "size>480p", {**BOAT, "size": "720p"}),
        (PAID, "music.volume>5", {**BOAT, "music": {"volume": 6}}),
        (PAID, "price=2.5", {**BOAT, "length": "20s"}),
        (TIED, "size=720p", {**BOAT, "size": "720p", "image": URL}),
        (TIED, "size=1080p image", None),
    ],
)
def test_the_payload_holds_nothing_more_than_is_asked_for(one: Model, query: str, payload: object) -> None:
    assert smallest_payload(ALL, one, parse(ALL, query)) == payload


def test_a_match_has_the_price_of_its_payload() -> None:
    [match] = matching_models(ALL, parse(ALL, "length=10 size=480p"))
    assert match.payload == {"model": "paid", **BOAT, "length": "10s", "size": "480p"}
    assert (match.cost.low, match.cost.high) == (Decimal("1.5"), Decimal("1.5"))
