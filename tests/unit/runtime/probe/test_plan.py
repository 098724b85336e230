"""What a probe submits: the cheapest request that needs no file."""

from __future__ import annotations

from decimal import Decimal

from nanogpt_video._kit import KIT
from nanogpt_video._runtime.probe.plan import cheapest, needs_file


def test_the_cheapest_request_needs_no_file_and_is_reduced_to_its_cheapest_values() -> None:
    found = cheapest(KIT)
    assert found is not None
    assert (found.payload["model"], found.payload["resolution"], found.estimate.amount) == (
        "wan-video-22-turbo",
        "480p",
        Decimal("0.05"),
    )
    other = cheapest(KIT, "sora-2")
    assert other is not None
    assert (other.payload["seconds"], other.estimate.amount) == ("4", Decimal("0.40"))
    assert cheapest(KIT, "kling-v25-turbo-std") is None, "its examples name pictures that are not there"
    assert needs_file(KIT, {"a": [{"imageUrl": "https://x.example/a.png"}]})
    assert not needs_file(KIT, {"prompt": "imageUrl"})
