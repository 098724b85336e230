"""Links to files: made here, sealed, good for a while."""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import parse_qs, quote, urlencode

_SECRET = b"simulator"


def link(run_id: str, variant: str, until: float) -> str:
    """Return the path of a file with its seal."""
    query = {"variant": variant, "until": f"{until:.3f}"}
    return f"/files/{quote(run_id)}.{_ending(variant)}?{urlencode({**query, 'seal': _seal(run_id, query)})}"


def opened(run_id: str, query: str, now: float) -> str | None:
    """Return the variant that a link is for; None where it is not one of ours, or not good any more."""
    given = {name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()}
    seal = given.pop("seal", "")
    if not hmac.compare_digest(seal.encode(), _seal(run_id, given).encode()) or float(given["until"]) < now:
        return None
    return given["variant"]


def _seal(run_id: str, query: dict[str, str]) -> str:
    return hmac.new(_SECRET, f"{run_id}?{urlencode(query)}".encode(), hashlib.sha256).hexdigest()[:32]


def _ending(variant: str) -> str:
    return "png" if variant else "mp4"
