"""Drive flows with httpx.AsyncClient, under asyncio and trio alike."""

from __future__ import annotations

import inspect
import math
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakKeyDictionary

from ..effects import (  # fmt: skip
    PAID_GRACE,
    Done,
    Effect,
    Flow,
    Free,
    Keep,
    Mark,
    Open,
    Pour,
    Reply,
    Send,
    Sleep,
    Tell,
    Work,
    advance,
    fail,
)
from ..job import Status
from ..ledger.ledger import POST_WITHIN
from ..system.process import boot_seconds

if TYPE_CHECKING:
    import httpx
    from anyio import CapacityLimiter, Lock

    from ..context import Context
    from .httpx_adapter import Connections

CUT_AFTER = 0.1
"""Seconds by which a call may be late before it is cut off: httpx closes a socket in its handshake on a time-out of
its own, and leaves it open when it is cancelled."""
T = TypeVar("T")
Progress = Callable[[Status], object]
"""Called at every look at the job; what it returns is awaited if it can be."""
NOTES = (Keep, Free, Mark)
"""What a flow that was interrupted may still do."""


class Driver:
    """Performs the effects of flows over one connection pool."""

    def __init__(self, connections: Connections[httpx.AsyncClient], timeout: httpx.Timeout, context: Context) -> None:
        """Keep what every flow needs."""
        self._connections = connections
        self._timeout = timeout
        self._context = context

    async def run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        """Perform a flow to its end and return its result."""
        await _turn_of_the_loop()
        performer = self._performer()
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, Tell) and on_progress is not None:
                    await _settled(on_progress(effect.status))
                effect = await performer.step(flow, effect)
            performer.check(effect.value)
            return effect.value
        finally:
            flow.close()
            await performer.close()

    async def steps(self, flow: Flow[T]) -> AsyncGenerator[Status]:
        """Perform a flow and yield what it tells."""
        await _turn_of_the_loop()
        performer = self._performer()
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, Tell):
                    yield effect.status
                effect = await performer.step(flow, effect)
        finally:
            flow.close()
            await performer.close()

    def _performer(self) -> _Performer:
        from . import httpx_adapter

        return _Performer(self._connections.get(httpx_adapter.loop()), self._timeout, self._context)


class _Performer:
    """Performs the effects of one flow."""

    def __init__(self, http: httpx.AsyncClient, timeout: httpx.Timeout, context: Context) -> None:
        self._http = http
        self._named = http.headers.get("user-agent") == context.usual_headers["user-agent"]
        self._timeout = timeout
        self._context = context
        self._response: httpx.Response | None = None
        self._post_before: float | None = None
        self._cancelled: BaseException | None = None
        """The cancellation that came while a paid call was on its way and was answered all the same."""

    async def step(self, flow: Flow[T], effect: Effect) -> Effect | Done[T]:
        """Do what the flow asks for and return what it asks for next."""
        if self._cancelled is not None and not isinstance(effect, NOTES):
            return fail(flow, self._cancelled)
        try:
            result = await self._perform(effect)
        except BaseException as error:  # noqa: BLE001 (the flow decides; what it does not know it raises again)
            return fail(flow, error)
        return advance(flow, result)

    def check(self, value: object) -> None:
        """Raise the cancellation that came while a paid call was on its way, with the run that came of the call."""
        if self._cancelled is None:
            return
        run_id = getattr(value, "run_id", None)
        with suppress(AttributeError, TypeError):
            self._cancelled.run_id = run_id  # pyright: ignore[reportAttributeAccessIssue]
        self._context.watch.log.warning("cancelled, but run %s was submitted and goes on", run_id)
        raise self._cancelled

    async def _perform(self, effect: Effect) -> object:
        match effect:
            case Send():
                return await (self._shielded(effect) if effect.paid else self._send(effect))
            case Open():
                return await self._open(effect)
            case Pour():
                return await self._pour(effect)
            case Work():
                return await _worked(effect)
            case Sleep():
                await _settled((self._context.clock.sleep or _sleep)(effect.seconds))
                return await _turn_of_the_loop()
            case Keep():
                self._post_before = boot_seconds() + POST_WITHIN if effect.state == "posted" else None
                return await self._noted(self._context.orders.keep, effect)
            case Free():
                return await self._noted(self._context.orders.free, effect)
            case Mark():
                return await self._noted(self._context.orders.mark, effect.run_id, effect.state, effect.facts)
            case Tell():
                return None

    async def close(self) -> None:
        """Close the answer that is still open."""
        if self._response is not None:
            await self._response.aclose()
            self._response = None

    async def _noted(self, work: Callable[..., T], *args: Any) -> T:
        """Write something down in a thread, to its end, whatever is cancelled meanwhile."""
        if self._context.orders.ledger is None:
            return work(*args)
        from anyio import CancelScope
        from anyio.to_thread import run_sync

        scope = CancelScope(shield=True)
        with scope:
            return await run_sync(work, *args, limiter=_writer())
        raise AssertionError("nothing cancels this scope")

    async def _shielded(self, effect: Send) -> Reply:
        """Make a paid call: a cancellation leaves it `PAID_GRACE` seconds to be answered."""
        from anyio import CancelScope, Event, create_task_group, current_time, get_cancelled_exc_class

        done, found = Event(), dict[str, Any]()
        scope = CancelScope(shield=True)

        async def post() -> None:
            try:
                with scope:
                    found["reply"] = await self._send(effect)
            except Exception as error:  # noqa: BLE001 (raised below, outside the group)
                found["error"] = error
            finally:
                done.set()

        try:
            async with create_task_group() as group:
                group.start_soon(post)
                try:
                    await done.wait()
                except get_cancelled_exc_class():
                    scope.deadline = min(scope.deadline, current_time() + PAID_GRACE)
                    raise
        except get_cancelled_exc_class() as cancelled:
            if "reply" not in found:
                raise
            self._cancelled = cancelled
        if "error" in found:
            raise found["error"]
        return found["reply"]

    async def _send(self, effect: Send) -> Reply:
        import httpx
        from anyio import move_on_after

        from . import httpx_adapter

        await self.close()
        more: dict[str, Any] = {"timeout": httpx_adapter.limited(self._timeout, effect.timeout)}
        seconds = httpx_adapter.whole_time(self._timeout, effect.timeout)
        leaving = httpx_adapter.Leaving(self._post_before)
        if effect.paid:
            more["trace"] = leaving.later
        try:
            with move_on_after(math.inf if seconds is None else seconds + CUT_AFTER):
                response = await self._begun(effect, more)
                try:
                    return httpx_adapter.reply(
                        response, self._context, await _body(response, effect.most), most=effect.most
                    )
                finally:
                    await response.aclose()
            failure = httpx_adapter.overdue(effect.url, seconds or 0.0, sent=leaving.sent)
        except (httpx.HTTPError, httpx.InvalidURL, httpx_adapter.LateError) as error:
            failure = httpx_adapter.failed(error, effect.url, self._context)
        # Raised out here, so that nothing of httpx, which has the key among its headers, hangs on our error.
        raise failure

    async def _begun(self, effect: Send, extensions: dict[str, Any]) -> httpx.Response:
        """Make a call and return its answer, of which only the head is read."""
        import httpx

        from . import httpx_adapter

        kind = httpx.Request if effect.bare else self._http.build_request
        headers = httpx_adapter.headers(self._context, effect, named=self._named)
        request = kind(effect.method, effect.url, headers=headers, content=effect.content, extensions=extensions)
        if not effect.bare:
            return await self._http.send(request, stream=True, follow_redirects=False)
        response: httpx.Response = await httpx_adapter.transport(self._http, request).handle_async_request(request)
        response.request = request
        return response

    async def _open(self, effect: Open) -> Reply:
        import httpx
        from anyio import move_on_after

        from . import httpx_adapter

        await self.close()
        seconds = httpx_adapter.head_time(self._timeout)
        try:
            with move_on_after(math.inf if seconds is None else seconds):
                response = await self._http.send(
                    self._http.build_request(
                        "GET",
                        effect.url,
                        headers=httpx_adapter.headers(self._context, effect, named=self._named),
                        timeout=self._timeout,
                    ),
                    stream=True,
                    follow_redirects=False,
                )
                self._response = response
                body = b"" if response.is_success else await _body(response, httpx_adapter.REFUSAL)
                return httpx_adapter.reply(response, self._context, body, most=httpx_adapter.REFUSAL)
            failure = httpx_adapter.overdue(effect.url, seconds or 0.0)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = httpx_adapter.failed(error, effect.url, self._context)
        raise failure

    async def _pour(self, effect: Pour) -> None:
        import anyio.to_thread
        import httpx

        from . import httpx_adapter

        assert self._response is not None
        try:
            unpack = httpx_adapter.unpacker(self._response)
            if self._response.is_stream_consumed:  # a transport that had it all
                await anyio.to_thread.run_sync(effect.sink.write, self._response.content)
                return
            # A refused film is left half read: trio wants to see the generator closed.
            async with aclosing(cast("AsyncGenerator[bytes]", self._response.aiter_raw(httpx_adapter.CHUNK))) as parts:
                async for part in parts:
                    for chunk in unpack(part):
                        # A disk may be slow; the loop has other jobs to look after.
                        await anyio.to_thread.run_sync(effect.sink.write, chunk)
        except httpx.HTTPError as error:
            failure = httpx_adapter.failed(error, str(self._response.url), self._context)
        else:
            return
        raise failure


async def _body(response: httpx.Response, most: int) -> bytes:
    """Return the body as it came, compressed or not, and one byte more than is wanted where it is longer."""
    if response.is_stream_consumed:
        return response.content[: most + 1]  # a transport that had it all
    found = bytearray()
    async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_raw())) as chunks:
        async for chunk in chunks:
            found += chunk
            if len(found) > most:
                break
    return bytes(found[: most + 1])


_starts: WeakKeyDictionary[Any, Lock] = WeakKeyDictionary()


async def _turn_of_the_loop() -> None:
    """Wait in line for a turn of this event loop: a thousand waits that begin or wake together would stop it."""
    from anyio import Lock
    from anyio.lowlevel import checkpoint

    from . import httpx_adapter

    async with _starts.setdefault(httpx_adapter.loop(), Lock()):
        await checkpoint()


_writers: WeakKeyDictionary[Any, CapacityLimiter] = WeakKeyDictionary()


def _writer() -> CapacityLimiter:
    """Return what lets one thread of this event loop at a time write into the ledger."""
    from anyio import CapacityLimiter

    from . import httpx_adapter

    return _writers.setdefault(httpx_adapter.loop(), CapacityLimiter(1))


async def _worked(effect: Work) -> object:
    import anyio.to_thread

    return await anyio.to_thread.run_sync(effect.call)


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


async def _settled(value: object) -> None:
    if inspect.isawaitable(value):
        await value
