"""Drive flows with httpx.Client: what each effect means when calls block."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from ..effects import Done, Effect, Flow, Free, Keep, Mark, Open, Pour, Reply, Send, Sleep, Tell, Work, advance, fail
from ..job import Status
from ..ledger.ledger import POST_WITHIN
from ..system.process import boot_seconds

if TYPE_CHECKING:
    import httpx

    from ..context import Context
    from .httpx_adapter import Connections

T = TypeVar("T")
Progress = Callable[[Status], object]


class Driver:
    """Performs the effects of flows over one connection pool."""

    def __init__(self, connections: Connections[httpx.Client], timeout: httpx.Timeout, context: Context) -> None:
        """Keep what every flow needs."""
        self._connections = connections
        self._timeout = timeout
        self._context = context

    def run(self, flow: Flow[T], on_progress: Progress | None = None) -> T:
        """Perform a flow to its end and return its result."""
        with closing(self.steps(flow)) as steps:
            try:
                while True:
                    status = next(steps)
                    if on_progress is not None:
                        on_progress(status)
            except StopIteration as stop:
                return stop.value

    def steps(self, flow: Flow[T]) -> Generator[Status, None, T]:
        """Perform a flow and yield what it tells."""
        performer = _Performer(self._connections.get(), self._timeout, self._context)
        try:
            effect = advance(flow)
            while not isinstance(effect, Done):
                if isinstance(effect, Tell):
                    yield effect.status
                    effect = advance(flow)
                    continue
                try:
                    result = performer.perform(effect)
                except BaseException as error:  # noqa: BLE001 (the flow decides; what it does not know it raises again)
                    effect = fail(flow, error)
                else:
                    effect = advance(flow, result)
            return effect.value
        finally:
            flow.close()
            performer.close()


class _Performer:
    """Performs the effects of one flow."""

    def __init__(self, http: httpx.Client, timeout: httpx.Timeout, context: Context) -> None:
        self._http = http
        self._named = http.headers.get("user-agent") == context.usual_headers["user-agent"]
        self._timeout = timeout
        self._context = context
        self._response: httpx.Response | None = None
        self._post_before: float | None = None

    def perform(self, effect: Effect) -> object:
        """Do what the flow asks for."""
        match effect:
            case Send():
                return self._send(effect)
            case Open():
                return self._open(effect)
            case Pour():
                return self._pour(effect)
            case Work():
                return effect.call()
            case Sleep():
                return (self._context.clock.sleep or time.sleep)(effect.seconds)
            case Keep():
                self._post_before = boot_seconds() + POST_WITHIN if effect.state == "posted" else None
                return self._context.orders.keep(effect)
            case Free():
                return self._context.orders.free(effect)
            case Mark():
                return self._context.orders.mark(effect.run_id, effect.state, effect.facts)
            case Tell():
                raise AssertionError("what a flow tells is the caller's")

    def close(self) -> None:
        """Close the answer that is still open."""
        if self._response is not None:
            self._response.close()
            self._response = None

    def _send(self, effect: Send) -> Reply:
        import httpx

        from . import httpx_adapter

        self.close()
        more: dict[str, Any] = {"timeout": httpx_adapter.limited(self._timeout, effect.timeout)}
        if effect.paid:
            more["trace"] = httpx_adapter.Leaving(self._post_before)
        try:
            with httpx_adapter.until(httpx_adapter.whole_time(self._timeout, effect.timeout)):
                response = self._begun(effect, more)
                try:
                    return httpx_adapter.reply(response, self._context, _body(response, effect.most), most=effect.most)
                finally:
                    response.close()
        except (httpx.HTTPError, httpx.InvalidURL, httpx_adapter.LateError) as error:
            failure = httpx_adapter.failed(error, effect.url, self._context)
        # Raised out here, so that nothing of httpx, which has the key among its headers, hangs on our error.
        raise failure

    def _begun(self, effect: Send, extensions: dict[str, Any]) -> httpx.Response:
        """Make a call and return its answer, of which only the head is read."""
        import httpx

        from . import httpx_adapter

        kind = httpx.Request if effect.bare else self._http.build_request
        headers = httpx_adapter.headers(self._context, effect, named=self._named)
        request = kind(effect.method, effect.url, headers=headers, content=effect.content, extensions=extensions)
        if not effect.bare:
            return self._http.send(request, stream=True, follow_redirects=False)
        response: httpx.Response = httpx_adapter.transport(self._http, request).handle_request(request)
        response.request = request
        return response

    def _open(self, effect: Open) -> Reply:
        import httpx

        from . import httpx_adapter

        self.close()
        try:
            with httpx_adapter.until(httpx_adapter.head_time(self._timeout)):
                response = self._http.send(
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
                body = b"" if response.is_success else _body(response, httpx_adapter.REFUSAL)
                return httpx_adapter.reply(response, self._context, body, most=httpx_adapter.REFUSAL)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = httpx_adapter.failed(error, effect.url, self._context)
        raise failure

    def _pour(self, effect: Pour) -> None:
        import httpx

        from . import httpx_adapter

        assert self._response is not None
        try:
            unpack = httpx_adapter.unpacker(self._response)
            if self._response.is_stream_consumed:
                effect.sink.write(self._response.content)  # a transport that had it all
                return
            for part in self._response.iter_raw(httpx_adapter.CHUNK):
                for chunk in unpack(part):
                    effect.sink.write(chunk)
        except httpx.HTTPError as error:
            failure = httpx_adapter.failed(error, str(self._response.url), self._context)
        else:
            return
        raise failure


def _body(response: httpx.Response, most: int) -> bytes:
    """Return the body as it came, compressed or not, and one byte more than is wanted where it is longer."""
    if response.is_stream_consumed:
        return response.content[: most + 1]  # a transport that had it all
    found = bytearray()
    for chunk in response.iter_raw():
        found += chunk
        if len(found) > most:
            break
    return bytes(found[: most + 1])
