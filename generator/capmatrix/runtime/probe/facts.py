"""All facts of a probe, in the order in which they are told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from . import listings, replies
from .entries import Fact, Origin

if TYPE_CHECKING:
    from .seen import Seen

MATTERS = (
    listings.repeated,
    listings.lag,
    listings.states,
    listings.filters,
    listings.rows_of,
    listings.shared,
    replies.submissions,
    replies.statuses,
    replies.unknown_runs,
    replies.prices,
    replies.quotes,
    replies.headers,
)


def facts(seen: Seen) -> list[Fact]:
    """Return what was found out; matters that the service has nothing of are left out."""
    return [fact for matter in MATTERS if (fact := matter(seen)) is not None]


def origin(seen: Seen) -> Origin:
    """Return the source that the facts are from: it speaks after those that the matrix has."""
    kit = seen.kit
    sources = json.loads(kit.resource("catalog.json")).get("sources", [])
    return Origin(
        id=f"probe-{seen.date}",
        title="The service as a probe saw it",
        version=f"asked on {seen.date} by {kit.service.distribution} {kit.service.version}",
        date=seen.date,
        rank=1 + max((source["rank"] for source in sources), default=0),
    )
