"""What it costs to import the client, to have a first one and to call with it, beside bare httpx; a Tab and a help."""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from load import BARE, listening
from processes import run, timed_inside
from table import Row, seconds

OURS = "import nanogpt_video"
CLIENT = "from nanogpt_video import NanoGPT; NanoGPT(api_key='none').close()"
HTTPX = "import httpx"
HTTPX_CLIENT = "import httpx; httpx.Client().close()"
TYPED = (
    ("nanogpt-video", "generate "),
    ("nanogpt-video", "generate veo2-video --"),
    ("nanogpt-video", "generate veo2-video --duration "),
    ("capmatrix", "di"),
)
"""Command lines that a shell completes, by program."""
SOON = 0.2
"""Seconds after which one has waited."""


def importing(times: int) -> list[Row]:
    """Measure in fresh processes, in turns; the first call loads what a client that calls nothing does without."""
    with listening("-c", BARE) as (url, _):
        call = f"from nanogpt_video import NanoGPT; NanoGPT('none', base_url={url!r}, limits=False).status('x')"
        httpx_call = f"import httpx; httpx.Client().get({url + '/video/status?requestId=x'!r}).json()"
        statements = [OURS, HTTPX, CLIENT, HTTPX_CLIENT, call, httpx_call]
        ours, httpx, client, httpx_client, called, httpx_called = timed_inside(statements, times)
    return [
        Row(
            "import nanogpt_video",
            seconds(ours),
            f"{seconds(httpx)} httpx",
            f"{ours / httpx:.2f}",
            "≤ 60 ms",
            ours <= 0.06,
        ),
        _more("import and first client", client, httpx_client, 0.02),
        _more("import, first client and first call", called, httpx_called),
        *(_soon(f"Tab after `{name} {typed}`", _tab(name, typed), times) for name, typed in TYPED),
        *(_soon(f"{name} --help", [_program(name), "--help"], times) for name in ("nanogpt-video", "capmatrix")),
    ]


def _program(name: str) -> Path:
    return Path(sys.executable).with_name(name)


def _tab(name: str, typed: str) -> list[str | Path]:
    """Return the command by which zsh completes a command line: the shell that is told most."""
    variable = f"_{name}_COMPLETE".replace("-", "_").upper()
    return ["env", f"{variable}=complete_zsh", f"_TYPER_COMPLETE_ARGS={name} {typed}", _program(name)]


def _soon(what: str, command: list[str | Path], times: int) -> Row:
    """Measure a command by the clock and in processor time; the first run fills the file cache."""
    costs = [run(command) for _ in range(times + 1)][1:]
    passed, worked = (statistics.median(getattr(cost, name) for cost in costs) for name in ("seconds", "worked"))
    met = max(passed, worked) <= SOON
    return Row(what, f"{seconds(passed)}, {seconds(worked)} CPU", bar=f"≤ {seconds(SOON)}", met=met)


def _more(what: str, ours: float, theirs: float, bar: float | None = None) -> Row:
    more = ours - theirs
    cells = (what, seconds(ours), f"{seconds(theirs)} httpx", f"{more * 1e3:+.0f} ms")
    return Row(*cells) if bar is None else Row(*cells, f"≤ +{bar * 1e3:.0f} ms", more <= bar)
