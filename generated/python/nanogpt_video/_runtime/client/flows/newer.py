"""Models newer than the package: ask the service's own list once, without the key, and judge by the record."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ...listing.records import MOST_BYTES, UnusableListError, is_id
from ..context import Context
from ..effects import Flow, Sleep, run_blocking
from ..errors import ClientError
from .calls import call, request

if TYPE_CHECKING:
    from ...service import Kit
    from ..newer.list_cache import Kept
    from ..newer.models import NewerModels

OPERATION = "catalogue"
MOMENT = 0.2
"""Seconds between two looks at whether another caller has the list."""


def knowing(context: Context, request: object) -> Flow[Context]:
    """Return the settings of a client with the model that a request names, if only the service's list has it.

    The service is asked only for an id that the package does not have, and not again while its list is fresh.
    """
    newer, name = context.newer, context.kit.lacking(request)
    if newer is None or name is None or not is_id(name):
        return context
    kept = yield from _current(context, newer)
    kit = yield from run_blocking(partial(newer.kit_for, name, kept))
    return replace(context, kit=kit)


def with_all(context: Context) -> Flow[Kit]:
    """Return the package with every model of the service's list; without one, with what there is to say of that."""
    newer = context.newer
    assert newer is not None
    kept = yield from _current(context, newer)
    return (yield from run_blocking(partial(newer.kit_with_all, kept)))


def known(context: Context, request: object) -> Context:
    """Return the settings of a client as `knowing` does, by the list as it was last read: nothing is sent."""
    newer, name = context.newer, context.kit.lacking(request)
    if newer is None or name is None or not is_id(name):
        return context
    return replace(context, kit=newer.kit_for(name, newer.cache.last()))


def _current(context: Context, newer: NewerModels) -> Flow[Kept]:
    """Return the list, asked for again where it is old; one that is old stays where the service does not answer."""
    while True:
        now = context.clock.today()
        kept, mine = yield from run_blocking(partial(newer.cache.begin, now, context.policy.listing_age_max))
        if mine:
            return (yield from _asked(context, newer, kept))
        if kept.body is not None or kept.problem:
            return kept
        yield Sleep(MOMENT)


def _asked(context: Context, newer: NewerModels, kept: Kept) -> Flow[Kept]:
    """Ask the service once, and keep its list, or why there is none."""
    send = request(context, context.operation(OPERATION))._replace(key=False, bare=True, most=MOST_BYTES + 1)
    try:
        reply = yield from call(context, send, once=kept.body is not None)
        # Of a longer answer one byte more is kept, so that it is refused for its length.
        body = bytes(reply.body)
        yield from run_blocking(partial(newer.read, body))
    except (ClientError, UnusableListError) as error:
        context.watch.log.warning("the service's list of models could not be read: %s", error)
        failed = partial(newer.cache.fail, context.clock.today(), context.redact.text(str(error)))
        return (yield from run_blocking(failed))
    except BaseException:
        newer.cache.fail(context.clock.today(), "")
        raise
    return (yield from run_blocking(partial(newer.cache.keep, context.clock.today(), body)))
