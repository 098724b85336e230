"""`probe` before the second fake: a service that may be asked in haste, and the facts that were written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._runtime.probe.plan import cheapest

from capmatrix.diagnostics import Report
from capmatrix.source import Mapping, Scalar
from capmatrix.spec import reader
from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.support.console import HASTY

QUICK = HASTY._replace(
    service=HASTY.service._replace(
        limits=(), timings={**HASTY.service.timings, "poll-interval-min": 0.05, "settle-window": 1}
    )
)
"""A service that may be asked as often as one likes."""
PROBE = ("probe", "--yes", "--window", "0.6", "-o", "facts.yaml")
CHEAPEST = cheapest(QUICK)
assert CHEAPEST is not None
assert CHEAPEST.estimate.amount is not None
MODEL, PRICE = CHEAPEST.payload["model"], CHEAPEST.estimate.amount
"""The model of the cheapest request, and what it costs by the matrix; both change with the list of the service."""


@contextmanager
def fake(monkeypatch: pytest.MonkeyPatch, **settings: Any) -> Iterator[Fake]:
    """Serve the second fake, and point every command to it."""
    slow: dict[str, Any] = {"queued": 0.15, "working": 0.25, "limits": False, "price": PRICE}
    with serving(Settings(**{**slow, **settings})) as served:
        monkeypatch.setenv("NANOGPT_BASE_URL", served.base_url)
        yield served


def facts(path: str = "facts.yaml") -> dict[str, dict[str, str]]:
    """Return the facts of a file as the toolkit reads it; what `says` holds is what the probe says."""
    report = Report()
    root = reader.read(Path(path), path, report)
    assert (report.items, isinstance(root, Mapping)) == ([], True)
    assert isinstance(root, Mapping)
    found: dict[str, dict[str, str]] = {}
    for name, entry in root.entries:
        assert isinstance(entry, Mapping)
        texts = {key.text: value.text for key, value in entry.entries if isinstance(value, Scalar)}
        says = entry.get("says")
        assert isinstance(says, Mapping)
        [(source, statement)] = says.entries
        assert source.text.startswith("probe-")
        assert isinstance(statement, Scalar)
        found[name.text] = {**texts, "says": statement.text}
    return found
