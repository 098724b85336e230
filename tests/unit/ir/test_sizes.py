"""Sizes: every height that is said to be right is, every other is not, by counting all of them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capmatrix.ir.kinds import Size
from capmatrix.ir.sizes import at_limits, first, heights, size_of

ends = st.one_of(st.none(), st.integers(1, 40))
ratios = st.one_of(st.none(), st.tuples(st.integers(1, 5), st.integers(1, 5)))
drawn = st.builds(
    Size,
    min_width=st.integers(1, 12),
    max_width=st.integers(1, 30),
    min_height=st.integers(1, 12),
    max_height=st.integers(1, 30),
    step=st.integers(1, 6),
    min_shape=ratios,
    max_shape=ratios,
    min_area=ends,
    max_area=st.one_of(st.none(), st.integers(1, 500)),
)


def right(kind: Size, width: int, height: int) -> bool:
    """Tell whether a size is right, limit by limit, in fractions."""
    assert kind.max_width is not None
    assert kind.max_height is not None
    shape, area = Fraction(width, height), width * height
    return (
        kind.min_width <= width <= kind.max_width
        and kind.min_height <= height <= kind.max_height
        and width % kind.step == 0
        and height % kind.step == 0
        and (kind.min_shape is None or shape >= Fraction(*kind.min_shape))
        and (kind.max_shape is None or shape <= Fraction(*kind.max_shape))
        and (kind.min_area is None or area >= kind.min_area)
        and (kind.max_area is None or area <= kind.max_area)
    )


@given(drawn)
def test_the_heights_beside_a_width_are_those_that_counting_finds(kind: Size) -> None:
    every = {(width, height) for width in range(1, 31) for height in range(1, 31) if right(kind, width, height)}
    said = at_limits(kind)
    assert {*said} <= every
    assert first(kind) == (said[0] if said else None)
    for width in {width for width, _ in every}:
        found = sorted(height for across, height in every if across == width)
        assert heights(kind, width) == (found[0], found[-1])
    assert {width for width, _ in said} == {width for width, _ in every}


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("1280x720", (1280, 720)),
        ("1x1", (1, 1)),
        ("999999999x1", (999_999_999, 1)),
        *(
            (text, None)
            for text in ("", "x", "1x", "01x1", "1X1", "1*1", "1x1 ", "1x1\n", "1000000000x1", "-1x1", "1.0x1")
        ),
        ("\N{ARABIC-INDIC DIGIT FIVE}x5", None),
    ],
)
def test_a_size_is_two_whole_numbers_and_an_x(text: str, size: tuple[int, int] | None) -> None:
    assert size_of(text) == size
