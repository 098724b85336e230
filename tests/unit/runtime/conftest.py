"""Ledgers on a disk that need not survive a power cut: a test writes hundreds of times."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from nanogpt_video._runtime.client.ledger import ledger
from nanogpt_video._runtime.client.ledger.ledger import Ledger


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for no disk."""
    monkeypatch.setattr(ledger, "_DESIGN", replace(ledger._DESIGN, synchronous="off"))


@pytest.fixture
def book(tmp_path: Path, quick_disk: None) -> Ledger:
    return Ledger(tmp_path / "ledger.sqlite3")
