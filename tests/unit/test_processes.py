"""Work in processes of their own: the result, what was raised, and one task after the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from capmatrix.processes import Worker, begin

pytestmark = pytest.mark.slow


def counted(count: int) -> Iterator[int]:
    yield from range(count)
    if count > 3:
        raise ValueError(f"{count} is too much")


def test_a_process_collects_what_a_task_yields_or_raises():
    few, many = begin(counted, 3), begin(counted, 4)
    assert few() == [0, 1, 2]
    with pytest.raises(ValueError, match="4 is too much"):
        many()


def test_a_worker_goes_on_after_a_task_that_failed():
    with Worker("json") as worker:
        with pytest.raises(ValueError, match="invalid literal"):
            worker.begin(int, "x")()
        assert worker.begin(int, "7")() == 7
