"""What it costs to import the client, to have a first one and to call with it, beside bare httpx."""

from __future__ import annotations

from load import BARE, listening
from processes import timed_inside
from table import Row, seconds

OURS = "import nanogpt_video"
CLIENT = "from nanogpt_video import NanoGPT; NanoGPT(api_key='none').close()"
HTTPX = "import httpx"
HTTPX_CLIENT = "import httpx; httpx.Client().close()"


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
    ]


def _more(what: str, ours: float, theirs: float, bar: float | None = None) -> Row:
    more = ours - theirs
    cells = (what, seconds(ours), f"{seconds(theirs)} httpx", f"{more * 1e3:+.0f} ms")
    return Row(*cells) if bar is None else Row(*cells, f"≤ +{bar * 1e3:.0f} ms", more <= bar)
