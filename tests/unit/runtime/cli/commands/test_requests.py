"""A verdict in the terminal: as wide as the terminal is, errors and warnings told apart."""

from __future__ import annotations

import io
import sys

import pytest
from nanogpt_video import validate
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli.commands.requests import verdict_text
from nanogpt_video._runtime.cli.terminal import width
from nanogpt_video._runtime.normalise import Normalised

PAYLOAD = {"model": "sora-2", "aspect_ration": "16:9"}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_verdict_is_folded_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("COLUMNS", "60")
    assert width() == 60
    assert verdict_text(KIT, 1, Normalised(payload=PAYLOAD), validate(PAYLOAD)).splitlines() == [
        "1  sora-2  invalid (1 error, 1 warning)",
        "  prompt         prompt is required when none of",
        "                 imageDataUrl, imageUrl and",
        "                 imageAttachmentId is given",
        "  aspect_ration  warning: is not a known field; the service",
        "                 ignores it and still charges",
    ]


def test_what_goes_into_a_pipe_keeps_one_line_for_each_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setenv("COLUMNS", "60")
    assert width() is None
    assert len(verdict_text(KIT, 1, Normalised(payload=PAYLOAD), validate(PAYLOAD)).splitlines()) == 3
