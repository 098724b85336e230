"""Conditions as a caller reads them in a finding."""

from __future__ import annotations

import pytest

from capmatrix.ir.rules import Absent, Atom, Equals, Present
from capmatrix.targets.python.rules import words


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ((Equals(field="size", values=("1080p",)),), 'when size is "1080p"'),
        ((Equals(field="size", values=("a", "b")),), 'when size is "a" or "b"'),
        ((Equals(field="pro", values=(True,)),), "when pro is true"),
        ((Present(field="image"),), "when image is given"),
        ((Present(field="image"), Present(field="audio")), "when image and audio are given"),
        ((Absent(field="image"),), "when image is not given"),
        ((Absent(field="a"), Absent(field="b"), Absent(field="c")), "when none of a, b and c is given"),
        (
            (Equals(field="n", values=(5,)), Present(field="a"), Absent(field="b")),
            "when n is 5 and a is given and b is not given",
        ),
    ],
)
def test_conditions_make_one_clause(when: tuple[Atom, ...], said: str) -> None:
    assert words(when) == said
