"""Sizes of pictures as texts: how they are read, and which of them a kind takes.

Everything is decided in whole numbers: beside a width, the right heights are the multiples of a step in one range.
"""

# Budget: small, and needed by every layer above.
from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from capmatrix.ir.kinds import Size

LONGEST_SIDE = 1 << 14
"""The longest side of a size that is tried where a kind has no limit."""
_SIZE = re.compile("([1-9][0-9]{0,8})x([1-9][0-9]{0,8})", re.ASCII)


def size_of(text: str) -> tuple[int, int] | None:
    """Return the width and height that a text writes, at most nine digits each; None for any other text."""
    found = _SIZE.fullmatch(text)
    return (int(found[1]), int(found[2])) if found else None


def heights(kind: Size, width: int) -> tuple[int, int] | None:
    """Return the least and the greatest height that is right beside a width; None if none is.

    An open end is `LONGEST_SIDE`. The width itself is not looked at.
    """
    low, high = kind.min_height, LONGEST_SIDE if kind.max_height is None else kind.max_height
    if kind.min_shape is not None:
        high = min(high, width * kind.min_shape[1] // kind.min_shape[0])
    if kind.max_shape is not None:
        low = max(low, -(-width * kind.max_shape[1] // kind.max_shape[0]))
    if kind.min_area is not None:
        low = max(low, -(-kind.min_area // width))
    if kind.max_area is not None:
        high = min(high, kind.max_area // width)
    low, high = -(-low // kind.step) * kind.step, high // kind.step * kind.step
    return (low, high) if low <= high else None


def at_limits(kind: Size) -> tuple[tuple[int, int], ...]:
    """Return right sizes of a kind at its limits, the smallest first: for each width the ends of its heights."""
    step, high = kind.step, LONGEST_SIDE if kind.max_width is None else kind.max_width
    first = -(-kind.min_width // step) * step
    found: list[tuple[int, int]] = []
    for width in range(first, min(high, LONGEST_SIDE) + 1, step):
        ends = heights(kind, width)
        found += [] if ends is None else [(width, height) for height in dict.fromkeys(ends)]
    return tuple(found)


def first(kind: Size) -> tuple[int, int] | None:
    """Return the smallest right size of a kind, None if it takes none."""
    return next(iter(at_limits(kind)), None)
