"""What is printed beside a display of progress."""

from __future__ import annotations

import io

import pytest
from nanogpt_video._runtime.cli.terminal import print_error
from rich.console import Console
from rich.live import Live


def test_a_note_is_printed_above_the_counters_and_not_into_their_line(capsys: pytest.CaptureFixture[str]):
    screen = io.StringIO()
    with Live("3 of 10 requests", console=Console(file=screen, force_terminal=True), auto_refresh=False):
        print_error("warning: a model may be gone")
    assert "\x1b[2Kwarning: a model may be gone\n" in screen.getvalue()
    assert capsys.readouterr().err == ""
