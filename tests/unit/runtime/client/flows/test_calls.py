"""The address of a call: what the service or a caller gives stays one step of the path, or as many as the spec says."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from nanogpt_video import ConfigurationError
from nanogpt_video._runtime.client.flows.calls import address
from nanogpt_video._runtime.service import Operation, Part

AT: Any = cast("Any", SimpleNamespace(base_url="https://a.example/v1"))


def look(*, raw: bool = False, segments: int = 0) -> Operation:
    part = Part("run", raw=raw, segments=segments)
    return Operation("look", "GET", "/runs/{run}/state", parts={"run_id": part}, path_names=("run",))


@pytest.mark.parametrize(
    ("operation", "value", "path"),
    [
        (look(), "a/b c?d#e", "/runs/a%2Fb%20c%3Fd%23e/state"),
        (look(), "a..b", "/runs/a..b/state"),
        (look(raw=True), "models/x/operations/y", "/runs/models/x/operations/y/state"),
        (look(raw=True, segments=2), "maker/app/v1/edit", "/runs/maker/app/state"),
    ],
)
def test_a_value_stands_in_the_path(operation: Operation, value: str, path: str) -> None:
    assert address(AT, operation, {"run": value, "logs": "1"}) == f"https://a.example/v1{path}?logs=1"


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize(
    "value",
    ["", ".", "..", "%2e%2e", "%252E%252e", "../etc", "a/../b", "a%2f..%2Fb", "a%252f%252e%252e", "a\\..\\b", "a\nb"],
)
def test_a_value_that_would_lead_elsewhere_is_refused(value: str, *, raw: bool) -> None:
    with pytest.raises(ConfigurationError, match="nothing was sent"):
        address(AT, look(raw=raw), {"run": value})
