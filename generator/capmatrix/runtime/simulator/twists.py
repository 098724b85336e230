"""What faults make of the form of an answer, whatever it says."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Literal

from .faults import Fault
from .line import Piece, Reply, drops, split
from .replies import LOGIN_PAGE, Raw

BLOCK = 64 * 1024
_BODILESS = (204, 304)
_BINARY = ("video/", "image/", "audio/", "application/octet-stream")


@dataclass(slots=True)
class _Body:
    """A body on its way out."""

    data: bytes
    text: bool
    """Blanks before it change nothing."""
    length: int | None
    """What is declared of it."""
    ending: Literal["whole", "broken", "closed"] = "whole"


def shaped(raw: Raw, faults: Mapping[str, Fault]) -> Reply:
    """Return an answer as the faults leave it."""
    status, data, headers = raw
    head_seconds = faults["slow-head"].lasts if "slow-head" in faults else 0.0
    if status in _BODILESS:
        return Reply(status=status, headers=headers, head_seconds=head_seconds)
    data, headers = _mangled(data, headers, faults)
    body = _Body(data, text=not headers.get("content-type", "").startswith(_BINARY), length=len(data))
    if status in (200, 206):
        _cut(body, faults)
    pieces = _paced(body, _sized(body, headers, faults), faults)
    if body.length is not None:
        headers["content-length"] = str(body.length)
    return Reply(status=status, headers=headers, body=pieces, head_seconds=head_seconds, ending=body.ending)


def _mangled(body: bytes, headers: dict[str, str], faults: Mapping[str, Fault]) -> tuple[bytes, dict[str, str]]:
    """Return body and headers that are not what they should be."""
    headers = {name: value for name, value in headers.items() if name != "content-length"}
    if "malformed-json" in faults:
        body = b"{'status': ok," + body[1:]
    if "truncated-json" in faults:
        body = body[: len(body) // 2]
    if "empty-answer" in faults:
        body = b""
    if "page-answer" in faults:
        body = LOGIN_PAGE
    if faults.keys() & {"wrong-type", "page-answer"}:
        headers["content-type"] = "text/html; charset=utf-8"
    return body, headers


def _cut(body: _Body, faults: Mapping[str, Fault]) -> None:
    """Let a file not come whole."""
    if "wrong-length" in faults:
        body.length, body.ending = len(body.data) + 1000, "broken"
    if "truncated-download" in faults:
        body.length, body.ending = len(body.data), "broken"
    if "cut-without-length" in faults:
        body.length, body.ending = None, "closed"
    if faults.keys() & {"truncated-download", "cut-without-length"}:
        body.data = body.data[: len(body.data) // 2]


def _sized(body: _Body, headers: dict[str, str], faults: Mapping[str, Fault]) -> Iterator[bytes] | None:
    """Return a body that is made larger, block by block; None where it stays as it is."""
    grown = faults.get("gzip-bomb") or faults.get("huge")
    if grown is None:
        return None
    blocks = _lengthened(body, grown.adds)
    if grown.name == "gzip-bomb":
        headers["content-encoding"], body.length = "gzip", None
        return _compressed(blocks)
    if body.length is not None:
        body.length += grown.adds
    return blocks


def _lengthened(body: _Body, added: int) -> Iterator[bytes]:
    """Give a body with blanks before it, or with zeros behind it where it is no text."""
    filler = b" " if body.text else b"\0"
    more = chain(repeat(filler * BLOCK, added // BLOCK), [filler * (added % BLOCK)])
    return filter(None, chain(more, [body.data]) if body.text else chain([body.data], more))


def _compressed(blocks: Iterable[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(wbits=31)
    yield from filter(None, (packer.compress(block) for block in blocks))
    yield packer.flush()


def _paced(body: _Body, blocks: Iterator[bytes] | None, faults: Mapping[str, Fault]) -> Iterable[Piece]:
    """Return a body with the pauses that it makes."""
    if "slow-drip" in faults:
        number, pause = drops(faults["slow-drip"].lasts)
        if blocks is None:
            filler = max(0, number - len(body.data)) if body.text else 0
            if body.length is not None:
                body.length += filler
            blocks = chain(repeat(b" ", filler), split(body.data, number - filler))
        return ((pause if count < number else 0.0, block) for count, block in enumerate(blocks))
    blocks = iter([body.data]) if blocks is None else blocks
    if "hang-body" in faults:
        return _halting(blocks, faults["hang-body"].lasts)
    return ((0.0, block) for block in blocks)


def _halting(blocks: Iterator[bytes], seconds: float) -> Iterator[Piece]:
    first = next(blocks, b"")
    yield 0.0, first[: len(first) // 2]
    yield seconds, first[len(first) // 2 :]
    yield from ((0.0, block) for block in blocks)
