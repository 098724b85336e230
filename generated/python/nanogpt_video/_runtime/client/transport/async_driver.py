"""Drive flows with httpx.AsyncClient, under asyncio and trio alike."""

from __future__ import annotations

import inspect
import math
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing, suppress
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

import anyio
import httpx
from anyio.lowlevel import checkpoint
from anyio.to_thread import run_sync

from .. import effects
from ..context import Context
from ..effects import Done, Effect, Flow, Reply, advance
from ..job import Status
from . import httpx_adapter as adapter
from .connections import Connections

CUT_AFTER = 0.1
"""Seconds by which a call may be late before it is cancelled: on a time-out of its own httpx closes a socket that is in
its handshake, on a cancellation it leaves it open."""
T = TypeVar("T")
Progress = Callable[[Status], object]
"""Called with each status of the job; what it returns is awaited where it can be."""
RECORDS = (effects.RecordOrder, effects.FindFreeRuns, effects.RecordRun)
"""Effects that an interrupted flow may still have."""


class Driver:
    """Performs the effects of flows over one connection pool."""

    def __init__(self, pool: Connections[httpx.AsyncClient], timeout: httpx.Timeout, context: Context) -> None:
        """Take what all flows share; load what anyio needs for this event loop, if there is one."""
        self._pool, self._timeout, self._context = pool, timeout, context
        with suppress(RuntimeError):  # outside of an event loop
            anyio.get_cancelled_exc_class()

    async def run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        """Perform a flow to its end and return its result."""
        await _turn_of_the_loop()
        performer = self._performer()
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, effects.Report) and on_progress is not None:
                    await _awaited(on_progress(effect.status))
                effect = await performer.step(flow, effect)
            performer.raise_cancellation(effect.value)
            return effect.value
        finally:
            flow.close()
            await performer.close()

    async def steps(self, flow: Flow[T]) -> AsyncGenerator[Status]:
        """Perform a flow and yield each status that it reports."""
        await _turn_of_the_loop()
        performer = self._performer()
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, effects.Report):
                    yield effect.status
                effect = await performer.step(flow, effect)
        finally:
            flow.close()
            await performer.close()

    def _performer(self) -> _Performer:
        return _Performer(self._pool.get(adapter.loop()), self._timeout, self._context)


class _Performer(adapter.Exchange[httpx.AsyncClient]):
    """Performs the effects of one flow."""

    cancelled: BaseException | None = None
    """The cancellation of a paid call that was answered all the same."""

    async def step(self, flow: Flow[T], effect: Effect) -> Effect | Done[T]:
        """Perform an effect and return the next effect of the flow, or its end."""
        if self.cancelled is not None and not isinstance(effect, RECORDS):
            return advance(flow, error=self.cancelled)
        try:
            result = await self.perform(effect)
        except BaseException as error:  # noqa: BLE001 (the flow raises again what it does not handle)
            return advance(flow, error=error)
        return advance(flow, result)

    def raise_cancellation(self, value: object) -> None:
        """Raise the cancellation of a paid call that was answered all the same, with the run in it."""
        if self.cancelled is None:
            return
        run_id = getattr(value, "run_id", None)
        with suppress(AttributeError, TypeError):
            self.cancelled.run_id = run_id  # pyright: ignore[reportAttributeAccessIssue]
        self.context.watch.log.warning("cancelled, but run %s was submitted and goes on", run_id)
        raise self.cancelled

    async def perform(self, effect: Effect) -> object:
        """Perform an effect and return its result."""
        match effect:
            case effects.Send():
                return await (self._shielded(effect) if effect.paid else self._guarded(effect.url, self._send(effect)))
            case effects.Open():
                return await self._guarded(effect.url, self._open(effect))
            case effects.ReadBody():
                return await self._guarded(self.open_url, self._read_body(effect.sink))
            case effects.RunBlocking():
                return await run_sync(effect.call)
            case effects.Sleep():
                await _awaited((self.context.clock.sleep or anyio.sleep)(effect.seconds))
                return await _turn_of_the_loop()
            case effects.RecordOrder():
                self.note_claim(effect)
                return await self._recorded(self.context.orders.record, effect)
            case effects.FindFreeRuns():
                return await self._recorded(self.context.orders.find_free, effect)
            case effects.RecordRun():
                return await self._recorded(self.context.orders.record_run, effect)
            case effects.Report():
                return None

    async def close(self) -> None:
        """Close the answer that is still open."""
        if self.response is not None:
            await self.response.aclose()
            self.response = None

    async def _guarded(self, url: str, call: Awaitable[T]) -> T:
        """Call httpx; raise `ConnectionFailed` for its errors."""
        try:
            return await call
        except adapter.ERRORS as error:
            failure = adapter.failed(error, url, self.context)
        # Raised out here, so that no error of httpx hangs on ours: its request has the key among its headers.
        raise failure

    async def _recorded(self, call: Callable[..., T], *args: Any) -> T:
        """Read or write orders in a thread, to the end, even where the task is cancelled meanwhile."""
        if self.context.orders.ledger is None:
            return call(*args)
        with anyio.CancelScope(shield=True):
            return await run_sync(call, *args, limiter=_of_this_loop(_writers, lambda: anyio.CapacityLimiter(1)))
        raise AssertionError("nothing cancels this scope")

    async def _shielded(self, effect: effects.Send) -> Reply:
        """Make a paid call: a cancellation leaves it `PAID_GRACE` seconds to be answered."""
        done, found = anyio.Event(), dict[str, Any]()
        scope = anyio.CancelScope(shield=True)

        async def post() -> None:
            try:
                with scope:
                    found["reply"] = await self._guarded(effect.url, self._send(effect))
            except Exception as error:  # noqa: BLE001 (raised below, outside the group)
                found["error"] = error
            finally:
                done.set()

        try:
            async with anyio.create_task_group() as group:
                group.start_soon(post)
                try:
                    await done.wait()
                except anyio.get_cancelled_exc_class():
                    scope.deadline = min(scope.deadline, anyio.current_time() + effects.PAID_GRACE)
                    raise
        except anyio.get_cancelled_exc_class() as cancelled:
            if "reply" not in found:
                raise
            self.cancelled = cancelled
        if "error" in found:
            raise found["error"]
        return found["reply"]

    async def _send(self, effect: effects.Send) -> Reply:
        await self.close()
        leaving = adapter.Leaving(self.post_before)
        request = self.request(effect, leaving.later if effect.paid else None)
        seconds = adapter.whole_time(self.timeout, effect.timeout)
        with anyio.move_on_after(math.inf if seconds is None else seconds + CUT_AFTER):
            if effect.bare:
                response: httpx.Response = await adapter.transport(self.http, request).handle_async_request(request)
                response.request = request
            else:
                response = await self.http.send(request, stream=True, follow_redirects=False)
            try:
                return self.reply(response, await _body(response, effect.most), effect.most)
            finally:
                await response.aclose()
        raise adapter.overdue(effect.url, seconds or 0.0, sent=leaving.sent)

    async def _open(self, effect: effects.Open) -> Reply:
        await self.close()
        seconds = adapter.head_time(self.timeout)
        with anyio.move_on_after(math.inf if seconds is None else seconds):
            response = self.response = await self.http.send(self.request(effect), stream=True, follow_redirects=False)
            body = b"" if response.is_success else await _body(response, adapter.REFUSAL)
            return self.reply(response, body, adapter.REFUSAL)
        raise adapter.overdue(effect.url, seconds or 0.0)

    async def _read_body(self, sink: effects.Sink) -> None:
        assert self.response is not None
        unpack = adapter.unpacker(self.response)
        if self.response.is_stream_consumed:
            await run_sync(sink.write, self.response.content)  # the transport had read all of it
            return
        # A refused file is left half read: trio wants the generator closed.
        async with aclosing(cast("AsyncGenerator[bytes]", self.response.aiter_raw(adapter.CHUNK))) as parts:
            async for part in parts:
                for chunk in unpack(part):
                    # In a thread, as a slow disk must not stop the event loop.
                    await run_sync(sink.write, chunk)


async def _body(response: httpx.Response, most: int) -> bytes | bytearray:
    """Return the body as it came, compressed or not; reading ends where it is longer than `most`."""
    if response.is_stream_consumed:
        return response.content  # the transport had read all of it
    found = bytearray()
    async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_raw())) as chunks:
        async for chunk in chunks:
            found += chunk
            if len(found) > most:
                break
    return found


_turns: WeakKeyDictionary[Any, anyio.Lock] = WeakKeyDictionary()
_writers: WeakKeyDictionary[Any, anyio.CapacityLimiter] = WeakKeyDictionary()
"""Event loop → the limiter that lets one of its threads at a time use the ledger."""


async def _turn_of_the_loop() -> None:
    """Wait in line for one turn of this event loop: a thousand waits that begin or wake together would block it."""
    async with _of_this_loop(_turns, anyio.Lock):
        await checkpoint()


def _of_this_loop(made: WeakKeyDictionary[Any, T], make: Callable[[], T]) -> T:
    """Return the object of this event loop; it is made once, unlike with `setdefault`, which is called very often."""
    loop = adapter.loop()
    found = made.get(loop)
    if found is None:
        found = made[loop] = make()
    return found


async def _awaited(value: object) -> None:
    if inspect.isawaitable(value):
        await value
