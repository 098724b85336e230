"""What can go wrong when a film is fetched, on either origin."""

from __future__ import annotations

import gzip
from dataclasses import replace

from tests.fake.faults import Exchange, fault
from tests.fake.films import MEDIA, film
from tests.fake.messages import Reply, Request, page


def _without(request: Request, name: str) -> Request:
    return replace(request, headers=tuple(pair for pair in request.headers if pair[0].lower() != name))


def replaced(run_id: str) -> str:
    """Return the id whose film `changed` gives for a run: as long, so that the films are too."""
    return run_id[:-4] + "NEWS"


@fault("cut")
async def _cut(exchange: Exchange) -> None:
    """Stop halfway through a film whose length was told."""
    answer = exchange.usual().reply
    await exchange.wire.write(answer.head() + answer.body[: len(answer.body) // 2])
    await exchange.wire.close()


@fault("unmeasured")
async def _unmeasured(exchange: Exchange) -> None:
    """Send a film without its length, up to the end of the connection; cut=1 stops halfway."""
    answer = exchange.usual().reply
    part = answer.body[: len(answer.body) // 2] if exchange.flag("cut") else answer.body
    await exchange.wire.write(answer.head(("Connection", "close"), length=-1) + part)
    await exchange.wire.close()


@fault("chunked")
async def _chunked(exchange: Exchange) -> None:
    """Send the answer in chunks of `size` (1,000) bytes; cut=1 stops halfway, before the chunk that ends it."""
    answer = exchange.usual().reply
    size = int(exchange.number("size", 1000))
    end = len(answer.body) // 2 if exchange.flag("cut") else len(answer.body)
    await exchange.wire.write(answer.head(("Transfer-Encoding", "chunked"), length=-1))
    for start in range(0, end, size):
        part = answer.body[start : min(start + size, end)]
        await exchange.wire.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
    if exchange.flag("cut"):
        await exchange.wire.close()
    else:
        await exchange.wire.write(b"0\r\n\r\n")


@fault("whole")
async def _whole(exchange: Exchange) -> None:
    """Answer with the whole film, whatever part was asked for."""
    exchange.request = _without(exchange.request, "range")
    await exchange.wire.send(exchange.usual().reply)


@fault("changed")
async def _changed(exchange: Exchange) -> None:
    """Answer as if the film had been replaced: another one of its length and kind, under another ETag.

    The part that was asked for is sent, whatever If-Range says.
    """
    exchange.request = _without(exchange.request, "if-range")
    answer = exchange.usual().reply
    headers = tuple((name, '"another"' if name == "ETag" else value) for name, value in answer.headers)
    told = next((value for name, value in headers if name == "Content-Range"), "bytes 0-")
    start = int(told.removeprefix("bytes ").partition("-")[0])
    run_id, _, kind = exchange.request.path.rpartition("/")[2].rpartition(".")
    other = film(replaced(run_id), kind, exchange.service.settings.film_bytes) if kind in MEDIA else answer.body
    await exchange.wire.send(Reply(answer.status, other[start : start + len(answer.body)], answer.media, headers))


@fault("unsatisfiable")
async def _unsatisfiable(exchange: Exchange) -> None:
    """Answer 416."""
    await exchange.wire.send(Reply(416, b"", None, (("Content-Range", "bytes */0"),)))


@fault("wrong-range")
async def _wrong_range(exchange: Exchange) -> None:
    """Answer 206 with a part that nobody asked for."""
    body = exchange.usual().reply.body[:100]
    await exchange.wire.send(Reply(206, body, "video/mp4", (("Content-Range", f"bytes 7-{6 + len(body)}/9999"),)))


@fault("gzip")
async def _gzip(exchange: Exchange) -> None:
    """Send a film packed by gzip."""
    answer = exchange.usual().reply
    headers = (*answer.headers, ("Content-Encoding", "gzip"))
    await exchange.wire.send(Reply(answer.status, gzip.compress(answer.body), answer.media, headers))


@fault("html")
async def _html(exchange: Exchange) -> None:
    """Answer 200 with the start page of an application."""
    await exchange.wire.send(page(200, "<div id=root></div>"))


@fault("expired")
async def _expired(exchange: Exchange) -> None:
    """Answer that the link has expired, as a store of objects does."""
    body = b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
    await exchange.wire.send(Reply(403, body, "application/xml"))


@fault("elsewhere")
async def _elsewhere(exchange: Exchange) -> None:
    """Send on to the same film under another name of the host, which is foreign; `times` in a row."""
    path, _, query = exchange.request.target.partition("?")
    hops = query.count("hop")
    if exchange.phase != "film" or hops >= exchange.number("times", 1):
        await exchange.wire.send(exchange.usual().reply)
        return
    host = exchange.origin.replace("127.0.0.1", "localhost") if hops % 2 == 0 else exchange.origin
    place = f"{host}{path}?{'&'.join(['hop'] * (hops + 1))}"
    await exchange.wire.send(Reply(302, b"", None, (("Location", place),)))


@fault("loop")
async def _loop(exchange: Exchange) -> None:
    """Send on to the same address, for ever."""
    await exchange.wire.send(Reply(302, b"", None, (("Location", exchange.request.target),)))
