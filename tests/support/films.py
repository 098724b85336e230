"""Films as the simulator makes them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import av
from nanogpt_video._runtime.simulator.films.film_files import CACHE
from nanogpt_video._runtime.simulator.films.film_request import FilmRequest


def length(stream: av.VideoStream | av.AudioStream) -> Fraction:
    """Return the length of a stream in seconds."""
    assert stream.duration is not None
    assert stream.time_base is not None
    return stream.duration * stream.time_base


def small(**more: Any) -> FilmRequest:
    """Return a wish for a small film."""
    usual = {"title": "model", "text": "A boat", "width": 160, "height": 90, "frames": 8, "rate": Fraction(8)}
    return FilmRequest(**{**usual, "sound": False, **more})


CLIP = CACHE.make(small(), "mp4").read_bytes()
"""A second of film."""
