"""A range as a regular expression matches the numbers in it, and nothing else."""

from __future__ import annotations

import random
import re

import pytest

from capmatrix.schema.kinds import pattern

DICE = random.Random(7)
RANGES = [(0, 0), (0, 9), (5, 30), (9, 10), (99, 100), (100, 199), (1, 1000), (123, 987), (190, 1234)]
RANGES += [tuple(sorted((DICE.randrange(1500), DICE.randrange(1500)))) for _ in range(40)]


@pytest.mark.parametrize(("low", "high"), RANGES)
def test_a_range_matches_its_numbers_and_no_others(low: int, high: int) -> None:
    expression = re.compile(pattern(low, high))
    found = [number for number in range(2000) if expression.fullmatch(str(number))]
    assert found == list(range(low, high + 1))
    assert not any(expression.fullmatch(text) for text in ("", f"0{low}", f"-{low}", f"{low}.0", f"{low} "))


@pytest.mark.parametrize("low", [0, 1, 2, 9, 10, 11, 99, 100, 123])
def test_a_range_without_end_matches_all_from_its_start(low: int) -> None:
    expression = re.compile(pattern(low))
    found = [number for number in range(2000) if expression.fullmatch(str(number))]
    assert found == list(range(low, 2000))
    assert expression.fullmatch("9" * 40)
    assert not expression.fullmatch("01")
