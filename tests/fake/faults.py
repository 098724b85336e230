"""What can go wrong with an answer, by name: `hang seconds=2 charged=1`. This module has what any call can meet.

A fault that strikes a submission is told by `charged=1` to do what was asked for first, and then to answer wrongly;
without it nothing was started. Faults of a phase of their own are in `submit_faults`, `look_faults` and `film_faults`.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from tests.fake.messages import Reply, Request, Wire, line_by_line, page, reply
from tests.fake.runs import Run
from tests.fake.service import Answer, Service

MIB = 1024 * 1024
SUBMISSIONS = ("submit", "extend", "quote")
"""Phases whose usual answer is a charge."""


@dataclass
class Exchange:
    """A request, the way to answer it, and what the fault that struck it was told."""

    phase: str
    request: Request
    wire: Wire
    service: Service
    do: Callable[[Request], Answer]
    told: Mapping[str, str] = field(default_factory=dict[str, str])

    def flag(self, name: str) -> bool:
        """Return whether a setting of the fault is on."""
        return self.told.get(name, "0") not in ("0", "no", "")

    def number(self, name: str, usual: float) -> float:
        """Return a number that the fault was told, else the usual one."""
        return float(self.told.get(name, usual))

    def usual(self) -> Answer:
        """Do what was asked for and return what would be answered; for a submission that is the charge."""
        return self.do(self.request)

    def charge(self) -> Run | None:
        """Do what was asked for if the fault is told to; return the run."""
        return self.usual().run if self.flag("charged") else None

    def echo(self) -> str:
        """Return every header of the request, the key among them, as servers in debug mode show them."""
        return "; ".join(f"{name}: {value}" for name, value in self.request.headers)

    @property
    def origin(self) -> str:
        """The second origin."""
        return self.service.runs.films_url


Act = Callable[[Exchange], Awaitable[None]]


@dataclass(frozen=True)
class Fault:
    """A way in which an answer is wrong."""

    name: str
    act: Act

    @property
    def says(self) -> str:
        """What it does."""
        return " ".join((self.act.__doc__ or "").split())


FAULTS: dict[str, Fault] = {}
"""Every fault by its name."""


def fault(name: str) -> Callable[[Act], Act]:
    """Enter a fault under its name."""

    def entered(act: Act) -> Act:
        assert name not in FAULTS
        FAULTS[name] = Fault(name, act)
        return act

    return entered


def parsed(text: str) -> tuple[Fault, dict[str, str]]:
    """Read a fault as it is asked for; a name that nobody knows is a KeyError."""
    name, *settings = text.split()
    if name not in FAULTS:
        raise KeyError(f"no fault is called {name!r}; `python -m tests.fake --list` shows them")
    return FAULTS[name], {name: value for name, _, value in (part.partition("=") for part in settings)}


# ------------------------------------------------------------------------------------------------ the connection breaks


@fault("reset-before")
async def _reset_before(exchange: Exchange) -> None:
    """Break the connection off, with nothing read, or not the body, or nothing done."""
    exchange.wire.reset()


@fault("reset")
async def _reset(exchange: Exchange) -> None:
    """Break the connection off after the request was read: charged=1 after it was done."""
    exchange.charge()
    exchange.wire.reset()


@fault("close")
async def _close(exchange: Exchange) -> None:
    """Close the connection in an orderly way, without an answer."""
    exchange.charge()
    await exchange.wire.close()


@fault("cut-head")
async def _cut_head(exchange: Exchange) -> None:
    """Stop in the middle of the head of the answer."""
    exchange.charge()
    await exchange.wire.write(b"HTTP/1.1 202 Accepted\r\nContent-Type: appli")
    await exchange.wire.close()


@fault("garbage")
async def _garbage(exchange: Exchange) -> None:
    """Answer with bytes that are no HTTP."""
    exchange.charge()
    await exchange.wire.write(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20)
    await exchange.wire.close()


@fault("stale")
async def _stale(exchange: Exchange) -> None:
    """Answer as usual, and close the connection that the head promised to keep."""
    await exchange.wire.send(exchange.usual().reply)
    await exchange.wire.close()


# ------------------------------------------------------------------------------------------------------- it takes time


@fault("slow")
async def _slow(exchange: Exchange) -> None:
    """Answer as usual, after a while."""
    answer = exchange.usual().reply
    if await exchange.wire.pause(exchange.number("seconds", exchange.service.settings.hang)):
        await exchange.wire.send(answer)


@fault("hang")
async def _hang(exchange: Exchange) -> None:
    """Say nothing for a while, then break off."""
    exchange.charge()
    await exchange.wire.pause(exchange.number("seconds", exchange.service.settings.hang))
    exchange.wire.reset()


@fault("hang-body")
async def _hang_body(exchange: Exchange) -> None:
    """Send the head and half of the body, and then nothing."""
    answer = exchange.usual().reply
    await exchange.wire.write(answer.head() + answer.body[: len(answer.body) // 2])
    await exchange.wire.pause(exchange.number("seconds", exchange.service.settings.hang))
    exchange.wire.reset()


@fault("drip")
async def _drip(exchange: Exchange) -> None:
    """Answer as usual, a few bytes at a time; the bits are so many that it takes `seconds`."""
    answer = exchange.usual().reply
    pause = exchange.service.settings.drip
    seconds = exchange.number("seconds", exchange.service.settings.hang)
    bits = max(1, int(seconds / pause))
    size = max(1, -(-len(answer.body) // bits))
    await exchange.wire.write(answer.head())
    for start in range(0, len(answer.body), size):
        await exchange.wire.write(answer.body[start : start + size])
        if not await exchange.wire.pause(pause):
            return


async def _drips(exchange: Exchange) -> AsyncIterator[int]:
    """Count from 1, with a pause before each number, as long as the caller is there."""
    settings, number = exchange.service.settings, 0
    until = time.monotonic() + settings.endless
    while await exchange.wire.pause(settings.drip) and time.monotonic() < until:
        yield (number := number + 1)
    exchange.wire.reset()


@fault("endless-drip")
async def _endless_drip(exchange: Exchange) -> None:
    """Answer with a space now and then, for ever."""
    exchange.charge()
    await exchange.wire.write(Reply(200).head(("Transfer-Encoding", "chunked"), length=-1))
    async for _ in _drips(exchange):
        await exchange.wire.write(b"1\r\n \r\n")


@fault("endless-head")
async def _endless_head(exchange: Exchange) -> None:
    """Send one header after another, for ever."""
    exchange.charge()
    await exchange.wire.write(b"HTTP/1.1 200 OK\r\n")
    async for number in _drips(exchange):
        await exchange.wire.write(f"X-Later-{number}: yes\r\n".encode())


@fault("informed")
async def _informed(exchange: Exchange) -> None:
    """Send `times` informational answers (100, 102, 103) first, `seconds` apart, then answer as usual."""
    answer = exchange.usual().reply
    for number in range(int(exchange.number("times", 3))):
        await exchange.wire.write(line_by_line(f"HTTP/1.1 {(100, 102, 103)[number % 3]} Wait", ()))
        if not await exchange.wire.pause(exchange.number("seconds", 0.01)):
            return
    await exchange.wire.send(answer)


# ------------------------------------------------------------------------------------------------------- it takes space


@lru_cache(maxsize=8)
def packed_spaces(mib: float) -> bytes:
    """Return so many MiB of spaces as gzip packs them: about a thousandth."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b" " * MIB
    parts = [packer.compress(block[: int(min(1.0, mib - done) * MIB)]) for done in range(int(-(-mib // 1)))]
    return b"".join([*parts, packer.flush()])


@fault("huge")
async def _huge(exchange: Exchange) -> None:
    """Answer with `mib` MiB of spaces under the status `status` (200); gzip=1 packs them."""
    exchange.charge()
    mib, status = exchange.number("mib", exchange.service.settings.huge), int(exchange.number("status", 200))
    more = (("Location", f"{exchange.origin}/films/elsewhere.mp4"),) if 300 <= status < 400 else ()
    if exchange.flag("gzip"):
        await exchange.wire.send(Reply(status, packed_spaces(mib), headers=(("Content-Encoding", "gzip"), *more)))
        return
    await exchange.wire.write(Reply(status, headers=more).head(length=int(mib * MIB)))
    block = b" " * (MIB // 4)
    for _ in range(int(mib * 4)):
        if exchange.wire.gone:
            return
        await exchange.wire.write(block)


# ----------------------------------------------------------------------------------------------- it says something else


@fault("status")
async def _status(exchange: Exchange) -> None:
    """Answer with the status `is`: in JSON, or html=1 or empty=1; echo=1 repeats the headers of the request."""
    exchange.charge()
    code = int(exchange.told["is"])
    says = exchange.echo() if exchange.flag("echo") else f"It is {code}"
    if exchange.flag("html"):
        answer = page(code, says)
    elif exchange.flag("empty"):
        answer = Reply(code, b"", None)
    else:
        answer = reply(code, {"error": says, "status": code})
    await exchange.wire.send(answer)


@fault("gateway")
async def _gateway(exchange: Exchange) -> None:
    """Answer with the page of a gateway: `is` 502, 503 or 504."""
    exchange.charge()
    code = int(exchange.told.get("is", "502"))
    await exchange.wire.send(page(code, "<center><h1>Bad Gateway</h1></center><hr><center>nginx</center>"))


RETRY_AFTER = {
    "zero": "0",
    "negative": "-5",
    "past": "Wed, 21 Oct 2015 07:28:00 GMT",
    "date": "Fri, 01 Jan 2100 00:00:00 GMT",
    "huge": "86400",
    "text": "soon",
    "fraction": "0.5",
    "one": "1",
}


@fault("throttled")
async def _throttled(exchange: Exchange) -> None:
    """Answer 429: `after` is one of zero, negative, past, date, huge, text, fraction, one, or left out."""
    after = exchange.told.get("after")
    headers = (("Retry-After", RETRY_AFTER[after]),) if after else ()
    body = {"error": {"message": "Too many requests", "type": "RATE_LIMITED"}}
    await exchange.wire.send(reply(429, body, *headers))


@fault("redirect")
async def _redirect(exchange: Exchange) -> None:
    """Answer with the redirect `is` (302) `to` the same address, the second origin (`foreign`) or a page (`login`)."""
    exchange.charge()
    to = exchange.told.get("to", "login")
    places = {"same": exchange.request.target, "foreign": f"{exchange.origin}{exchange.request.target}"}
    place = places.get(to, "/login?next=%2F")
    await exchange.wire.send(page(int(exchange.told.get("is", "302")), "Moved.", ("Location", place)))


@fault("unreadable")
async def _unreadable(exchange: Exchange) -> None:
    """Answer with success and a body that says nothing: `body` empty, html, cut, list, text, null, deep or utf8."""
    answer = exchange.usual().reply if exchange.flag("charged") or exchange.phase not in SUBMISSIONS else Reply(202)
    code = int(exchange.number("is", answer.status))
    bodies = {
        "empty": b"",
        "html": page(200, "<h1>Log in</h1>" + (exchange.echo() if exchange.flag("echo") else "")).body,
        "cut": (answer.body or b'{"runId": "vid_cut", "status": "pend')[: max(12, len(answer.body) // 2)],
        "list": b"[1, 2, 3]",
        "text": b'"completed"',
        "null": b"null",
        "deep": b"[" * 100_000,
        "utf8": b'{"runId": "\xff\xfe"}',
    }
    body = exchange.told.get("body", "empty")
    await exchange.wire.send(Reply(code, bodies[body], "text/html" if body == "html" else "application/json"))


@fault("nothing")
async def _nothing(exchange: Exchange) -> None:
    """Answer 204, with nothing."""
    exchange.charge()
    await exchange.wire.send(Reply(204, b"", None))
