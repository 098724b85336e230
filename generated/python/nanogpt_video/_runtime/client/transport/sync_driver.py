"""Drive flows with httpx.Client: each effect blocks the calling thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import replace
from functools import partial
from typing import TypeVar

import httpx

from .. import effects
from ..context import Context
from ..effects import Done, Effect, Flow, Reply, advance
from ..job import Status
from . import httpx_adapter as adapter
from .connections import Connections

T = TypeVar("T")
Progress = Callable[[Status], object]
"""Called with each status of the job."""


class Driver:
    """Performs the effects of flows over one connection pool."""

    def __init__(self, pool: Connections[httpx.Client], timeout: httpx.Timeout, context: Context) -> None:
        """Take what all flows share."""
        self._pool, self._timeout, self._context = pool, timeout, context

    def run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        """Perform a flow to its end and return its result."""
        performer = self._performer()
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, effects.Report) and on_progress is not None:
                    on_progress(effect.status)
                effect = performer.step(flow, effect)
            return effect.value
        finally:
            flow.close()
            performer.close()

    async def in_thread(self, flow: Flow[T]) -> T:
        """Perform a flow in a thread of an event loop; a cancellation ends its waits, and its calls are answered."""
        from anyio.to_thread import run_sync

        clock = self._context.clock
        context = replace(self._context, clock=replace(clock, sleep=clock.sleep or _sleep_in_thread))
        return await run_sync(Driver(self._pool, self._timeout, context).run, flow)

    def steps(self, flow: Flow[T]) -> Generator[Status]:
        """Perform a flow and yield each status that it reports."""
        performer = self._performer()
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, effects.Report):
                    yield effect.status
                effect = performer.step(flow, effect)
        finally:
            flow.close()
            performer.close()

    def _performer(self) -> _Performer:
        return _Performer(self._pool.get(), self._timeout, self._context)


class _Performer(adapter.Exchange[httpx.Client]):
    """Performs the effects of one flow."""

    def step(self, flow: Flow[T], effect: Effect) -> Effect | Done[T]:
        """Perform an effect and return the next effect of the flow, or its end."""
        try:
            result = self.perform(effect)
        except BaseException as error:  # noqa: BLE001 (the flow raises again what it does not handle)
            return advance(flow, error=error)
        return advance(flow, result)

    def perform(self, effect: Effect) -> object:
        """Perform an effect and return its result."""
        match effect:
            case effects.Send():
                return self._guarded(effect.url, partial(self._send, effect))
            case effects.Open():
                return self._guarded(effect.url, partial(self._open, effect))
            case effects.ReadBody():
                return self._guarded(self.open_url, partial(self._read_body, effect.sink))
            case effects.RunBlocking():
                return effect.call()
            case effects.Sleep():
                return (self.context.clock.sleep or time.sleep)(effect.seconds)
            case effects.RecordOrder():
                self.note_claim(effect)
                return self.context.orders.record(effect)
            case effects.FindFreeRuns():
                return self.context.orders.find_free(effect)
            case effects.RecordRun():
                return self.context.orders.record_run(effect)
            case effects.Report():
                return None

    def close(self) -> None:
        """Close the answer that is still open."""
        if self.response is not None:
            self.response.close()
            self.response = None

    def _guarded(self, url: str, call: Callable[[], T]) -> T:
        """Call httpx; raise `ConnectionFailed` for its errors."""
        try:
            return call()
        except adapter.ERRORS as error:
            failure = adapter.failed(error, url, self.context)
        # Raised out here, so that no error of httpx hangs on ours: its request has the key among its headers.
        raise failure

    def _send(self, effect: effects.Send) -> Reply:
        self.close()
        request = self.request(effect, adapter.Leaving(self.post_before) if effect.paid else None)
        with adapter.until(adapter.whole_time(self.timeout, effect.timeout)):
            if effect.bare:
                response: httpx.Response = adapter.transport(self.http, request).handle_request(request)
                response.request = request
            else:
                response = self.http.send(request, stream=True, follow_redirects=False)
            try:
                return self.reply(response, _body(response, effect.most), effect.most)
            finally:
                response.close()

    def _open(self, effect: effects.Open) -> Reply:
        self.close()
        with adapter.until(adapter.head_time(self.timeout)):
            response = self.response = self.http.send(self.request(effect), stream=True, follow_redirects=False)
            body = b"" if response.is_success else _body(response, adapter.REFUSAL)
            return self.reply(response, body, adapter.REFUSAL)

    def _read_body(self, sink: effects.Sink) -> None:
        assert self.response is not None
        unpack = adapter.unpacker(self.response)
        if self.response.is_stream_consumed:
            sink.write(self.response.content)  # the transport had read all of it
            return
        for part in self.response.iter_raw(adapter.CHUNK):
            for chunk in unpack(part):
                sink.write(chunk)


def _sleep_in_thread(seconds: float) -> None:
    """Sleep until the time is over, or the task that waits for this thread is cancelled."""
    from anyio.from_thread import check_cancelled

    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        check_cancelled()
        time.sleep(min(left, 0.1))


def _body(response: httpx.Response, most: int) -> bytes | bytearray:
    """Return the body as it came, compressed or not; reading ends where it is longer than `most`."""
    if response.is_stream_consumed:
        return response.content  # the transport had read all of it
    found = bytearray()
    for chunk in response.iter_raw():
        found += chunk
        if len(found) > most:
            break
    return found
