"""Films as the simulator makes them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from nanogpt_video._runtime.simulator.films.film_files import SHELF
from nanogpt_video._runtime.simulator.films.film_request import Wanted


def small(**more: Any) -> Wanted:
    """Return a wish for a small film."""
    usual = {"title": "model", "text": "A boat", "width": 160, "height": 90, "frames": 8, "rate": Fraction(8)}
    return Wanted(**{**usual, "sound": False, **more})


CLIP = SHELF.make(small(), "mp4").read_bytes()
"""A second of film."""
