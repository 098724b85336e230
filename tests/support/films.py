"""Films as the simulator makes them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from nanogpt_video._runtime.simulator.films.film_files import CACHE
from nanogpt_video._runtime.simulator.films.film_request import FilmRequest


def small(**more: Any) -> FilmRequest:
    """Return a wish for a small film."""
    usual = {"title": "model", "text": "A boat", "width": 160, "height": 90, "frames": 8, "rate": Fraction(8)}
    return FilmRequest(**{**usual, "sound": False, **more})


CLIP = CACHE.make(small(), "mp4").read_bytes()
"""A second of film."""
