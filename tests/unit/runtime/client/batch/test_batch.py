"""The options of a batch: what makes no sense is refused."""

from __future__ import annotations

from typing import Any

import pytest
from nanogpt_video import ConfigurationError

from tests.support.batches import usual_options


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"concurrency": 0}, "concurrency is 0"),
        ({"again": ("everything",)}, "'everything'"),
        ({"max_cost": "much"}, "max_cost"),
        ({"budget": -1}, "budget"),
        ({"timeout": float("nan")}, "timeout"),
    ],
)
def test_options_that_make_no_sense_are_refused(options: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        usual_options(**options)
