"""What it costs to import the client, and to have a first one, beside bare httpx."""

from __future__ import annotations

from processes import timed_inside
from table import Row, seconds

OURS = "import nanogpt_video"
CLIENT = "from nanogpt_video import NanoGPT; NanoGPT(api_key='none').close()"
HTTPX = "import httpx"
HTTPX_CLIENT = "import httpx; httpx.Client().close()"


def importing(times: int) -> list[Row]:
    """Measure in fresh processes, in turns."""
    ours, client, httpx, httpx_client = timed_inside([OURS, CLIENT, HTTPX, HTTPX_CLIENT], times)
    more = client - httpx_client
    return [
        Row(
            "import nanogpt_video",
            seconds(ours),
            f"{seconds(httpx)} httpx",
            f"{ours / httpx:.2f}",
            "≤ 60 ms",
            ours <= 0.06,
        ),
        Row(
            "import and first client",
            seconds(client),
            f"{seconds(httpx_client)} httpx",
            f"+{more * 1e3:.0f} ms",
            "≤ +40 ms",
            more <= 0.04,
        ),
    ]
