"""Drive flows with httpx.AsyncClient, under asyncio and trio alike."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, TypeVar, cast

from .effects import Done, Effect, Flow, Keep, Open, Pour, Reply, Send, Sleep, Tell, Work, advance, fail
from .job import Status

if TYPE_CHECKING:
    import httpx

    from .context import Context

T = TypeVar("T")
Progress = Callable[[Status], object]
"""Called at every look at the job; what it returns is awaited if it can be."""


class Driver:
    """Performs the effects of flows over one connection pool."""

    def __init__(self, http: httpx.AsyncClient, timeout: httpx.Timeout, context: Context) -> None:
        """Keep what every flow needs."""
        self._http = http
        self._timeout = timeout
        self._context = context

    async def run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        """Perform a flow to its end and return its result."""
        performer = _Performer(self._http, self._timeout, self._context)
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, Tell) and on_progress is not None:
                    await _settled(on_progress(effect.status))
                effect = await performer.step(flow, effect)
            return effect.value
        finally:
            flow.close()
            await performer.close()

    async def steps(self, flow: Flow[T]) -> AsyncGenerator[Status]:
        """Perform a flow and yield what it tells."""
        performer = _Performer(self._http, self._timeout, self._context)
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, Tell):
                    yield effect.status
                effect = await performer.step(flow, effect)
        finally:
            flow.close()
            await performer.close()


class _Performer:
    """Performs the effects of one flow."""

    def __init__(self, http: httpx.AsyncClient, timeout: httpx.Timeout, context: Context) -> None:
        self._http = http
        self._timeout = timeout
        self._context = context
        self._response: httpx.Response | None = None

    async def step(self, flow: Flow[T], effect: Effect) -> Effect | Done[T]:
        """Do what the flow asks for and return what it asks for next."""
        try:
            result = await self._perform(effect)
        except BaseException as error:  # noqa: BLE001 (the flow decides; what it does not know it raises again)
            return fail(flow, error)
        return advance(flow, result)

    async def _perform(self, effect: Effect) -> object:
        match effect:
            case Send():
                return await self._call(effect.method, effect.url, effect.headers, effect.content, stream=False)
            case Open():
                return await self._call("GET", effect.url, effect.headers, None, stream=True)
            case Pour():
                await self._pour(effect)
            case Work():
                return await _worked(effect)
            case Sleep():
                await _settled((self._context.clock.sleep or _sleep)(effect.seconds))
            case Keep():
                self._context.keep(effect)
            case Tell():
                pass
        return None

    async def close(self) -> None:
        """Close the answer that is still open."""
        if self._response is not None:
            await self._response.aclose()
            self._response = None

    async def _call(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes | None, *, stream: bool
    ) -> Reply:
        import httpx

        from . import wire

        await self.close()
        try:
            request = self._http.build_request(
                method, url, headers=dict(headers), content=content, timeout=self._timeout
            )
            response = await self._http.send(request, stream=stream, follow_redirects=False)
            if not stream:
                return wire.reply(response, response.content)
            self._response = response
            # A refusal has a short body, and the reason is in it.
            return wire.reply(response, b"" if response.is_success else await response.aread())
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise wire.failed(error, url, self._context) from error

    async def _pour(self, effect: Pour) -> None:
        import anyio.to_thread
        import httpx

        from . import wire

        assert self._response is not None
        try:
            # A refused film is left half read: trio wants to see the generator closed.
            async with aclosing(cast("AsyncGenerator[bytes]", self._response.aiter_bytes(65536))) as chunks:
                async for chunk in chunks:
                    # A disk may be slow; the loop has other jobs to look after.
                    await anyio.to_thread.run_sync(effect.sink.write, chunk)
        except httpx.HTTPError as error:
            raise wire.failed(error, str(self._response.url), self._context) from error


async def _worked(effect: Work) -> object:
    import anyio.to_thread

    return await anyio.to_thread.run_sync(effect.call)


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)


async def _settled(value: object) -> None:
    if inspect.isawaitable(value):
        await value
