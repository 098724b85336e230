"""`simulate` serves until it is stopped, tells how to reach it, and says why it could not begin."""

from __future__ import annotations

import socket
import time

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli.app import build
from typer.testing import CliRunner, Result


def simulate(*arguments: object) -> Result:
    return CliRunner().invoke(build(KIT), ["simulate", *map(str, arguments)])


def test_it_tells_address_and_key_and_ends_well_when_it_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    pause = time.sleep

    def stop(seconds: float) -> None:
        if seconds > 60:
            raise KeyboardInterrupt
        pause(seconds)

    monkeypatch.setattr(time, "sleep", stop)
    result = simulate("--port", 0)
    assert result.exit_code == 0
    address, key = result.stdout.splitlines()
    assert address.startswith("NANOGPT_BASE_URL=http://127.0.0.1:")
    assert key == "NANOGPT_API_KEY=test-key"


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = simulate("--port", port)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"cannot listen on port {port}: ")


@pytest.mark.parametrize("amount", ["much", "-1", "NaN", "Infinity"])
def test_what_is_no_money_is_refused(amount: str) -> None:
    result = simulate("--port", 0, f"--price={amount}")
    assert result.exit_code == 2
    assert result.stderr == f"{amount!r} is no amount of money; write it like 0.10\n"
