"""A command in a terminal, and a drawing of its screen when the command has ended."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import termios
from pathlib import Path

import pyte
from rich.console import Console
from rich.text import Text

COLUMNS, LINES = 110, 60


def screen(command: list[str], folder: Path) -> list[str]:
    """Run a command in a folder; return the lines of its terminal without blank ones at the end."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    environment |= {"TERM": "xterm-256color", "XDG_STATE_HOME": str(folder / "state")}
    process = subprocess.Popen(command, cwd=folder, stdin=its, stdout=its, stderr=its, env=environment)
    os.close(its)
    shown = pyte.Screen(COLUMNS, LINES)
    stream = pyte.ByteStream(shown)
    while True:
        try:
            said = os.read(ours, 65536)
        except OSError:  # what Linux says when nobody holds the other end
            said = b""
        if not said:
            break
        stream.feed(said)
    process.wait(30)
    os.close(ours)
    return "\n".join(line.rstrip() for line in shown.display).rstrip().splitlines()


def svg(lines: list[str]) -> str:
    """Return lines of a terminal as a drawing that asks no other host for a font."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), color_system="truecolor")
    for line in lines:
        console.print(Text(line, style="bold" if line.startswith("$ ") else ""), soft_wrap=True)
    drawn = console.export_svg(title="ten requests through the simulator", unique_id="demo")
    return re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)
