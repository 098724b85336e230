"""What a probe submits: the cheapest request that needs no file."""

from __future__ import annotations

from decimal import Decimal

from nanogpt_video import validate
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.price import estimate
from nanogpt_video._runtime.probe.plan import cheapest, needs_file

from tests.support.specs import MATRIX, catalog_of


def test_the_cheapest_request_needs_no_file_and_is_reduced_to_its_cheapest_values() -> None:
    found = cheapest(KIT)
    assert found is not None
    assert found.estimate.amount is not None
    assert not needs_file(KIT, found.payload)
    assert not validate(found.payload).warnings
    callable_ = [one for one in catalog_of(MATRIX).models if one.lifecycle.stage == "active" and not one.partial]
    assert found.payload["model"] in {one.id for one in callable_}
    for one in callable_:
        prices = [estimate(KIT, {"model": one.id, **example}).amount for example in one.examples]
        assert all(
            price is None or needs_file(KIT, one.examples[0]) or price >= found.estimate.amount for price in prices
        )
    turbo = cheapest(KIT, "wan-video-22-turbo")
    assert turbo is not None
    assert turbo.payload["resolution"] == "480p"
    other = cheapest(KIT, "sora-2")
    assert other is not None
    assert (other.payload["seconds"], other.estimate.amount) == ("4", Decimal("0.40"))
    assert cheapest(KIT, "kling-v25-turbo-std") is None, "its examples name pictures that are not there"
    assert needs_file(KIT, {"a": [{"imageUrl": "https://x.example/a.png"}]})
    assert not needs_file(KIT, {"prompt": "imageUrl"})
