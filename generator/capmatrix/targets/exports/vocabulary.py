"""The words of OpenRouter's list of video models, and what of a matrix is said in them."""

# Budget: one vocabulary, and how values are read in it.
from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from capmatrix.frozen import dataclass

if TYPE_CHECKING:
    from capmatrix.ir.json_values import Scalar
    from capmatrix.ir.kinds import Field

Sort: TypeAlias = Literal["resolutions", "aspect_ratios", "sizes"]
RESOLUTIONS = ("480p", "720p", "768p", "1080p", "1K", "2K", "4K")
RATIOS = ("16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21")
_SIZES = """
    480x480 480x640 480x720 480x854 480x1120 560x752 640x480 640x640 720x480 720x720 720x960 720x1080 720x1280
    720x1680 752x560 768x768 768x1024 768x1152 768x1366 768x1792 834x1112 854x480 960x720 960x960 992x432 1024x768
    1080x720 1080x1080 1080x1440 1080x1620 1080x1920 1080x2520 1112x834 1120x480 1152x768 1280x720 1366x768
    1440x1080 1440x1440 1440x1920 1440x2160 1440x2560 1440x3360 1470x630 1620x1080 1680x720 1792x768 1920x1080
    1920x1440 2160x1440 2160x2160 2160x2880 2160x3240 2160x3840 2160x5040 2520x1080 2560x1440 2880x2160 3240x2160
    3360x1440 3840x2160 5040x2160
"""
SIZES = tuple(_SIZES.split())
WORDS: dict[str, tuple[Sort, str]] = {
    **{word.lower(): ("resolutions", word) for word in RESOLUTIONS},
    **{word: ("aspect_ratios", word) for word in RATIOS},
    **{word: ("sizes", word) for word in SIZES},
}
"""What a value says in small letters → the list that has a word for it, and the word."""
OWN_NAMES: dict[Sort, str] = {"resolutions": "resolution", "aspect_ratios": "aspect_ratio", "sizes": "size"}
"""List → the parameter of OpenRouter's own requests."""
_POINTS = re.compile(r"([0-9]{3,5})[*:x]([0-9]{3,5})")
"""A size in any spelling: `1280x720`, `1280*720`, `1280:720`."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a list of an entry holds, and the field whose values these are."""

    field: Field
    words: dict[Any, Scalar]
    """Word of the list → the value that the service takes."""


def word_of(value: str) -> tuple[Sort | None, str]:
    """Return the list that has a word for a value, and the word; None where none has."""
    points = _POINTS.fullmatch(value)
    return WORDS.get(f"{points[1]}x{points[2]}" if points else value.lower(), (None, value))
