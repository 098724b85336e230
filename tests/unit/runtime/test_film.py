"""The simulator's film is a real one: its boxes nest, its samples are where the index says, its pictures are H.264."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from nanogpt_video._runtime.simulator.film import RATE, film

CONTAINERS = {b"moov", b"trak", b"mdia", b"minf", b"dinf", b"stbl"}


def boxes(data: bytes, start: int = 0) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, start and end of every box; its lengths must add up."""
    while start < len(data):
        size, kind = struct.unpack_from(">I4s", data, start)
        assert 8 <= size <= len(data) - start
        yield kind, start + 8, start + size
        if kind in CONTAINERS:
            yield from boxes(data[: start + size], start + 8)
        start += size


def test_the_index_leads_to_the_pictures():
    data = film(3)
    found = {kind: data[low:high] for kind, low, high in boxes(data)}
    assert [kind for kind, low, _ in boxes(data) if kind in (b"ftyp", b"moov", b"mdat")] == [b"ftyp", b"moov", b"mdat"]
    count = struct.unpack_from(">I", found[b"stsz"], 8)[0]
    sizes = struct.unpack_from(f">{count}I", found[b"stsz"], 12)
    at = struct.unpack_from(">I", found[b"stco"], 8)[0]
    kinds = []
    for size in sizes:
        length, head = struct.unpack_from(">IB", data, at)
        assert length == size - 4
        assert b"\0\0\0" not in data[at + 4 : at + size]
        kinds.append(head & 31)
        at += size
    assert at == len(data)
    assert kinds == ([5] + [1] * (RATE - 1)) * 3


def test_a_film_is_made_once_and_is_small():
    assert film(2) is film(2)
    assert len(film(2)) < 20_000
