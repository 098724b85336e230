"""What runs make: small files of real shape. Each tells its run by its bytes, and is the same at every request."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from functools import lru_cache

MEDIA = {
    "mp4": "video/mp4",
    "ts": "video/mp2t",
    "flv": "video/x-flv",
    "mp3": "audio/mpeg",
    "hls": "application/vnd.apple.mpegurl",
    "html": "text/html",
    "jpg": "image/jpeg",
}
PICTURE = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300281c1e231e19282321232d2b28303c64413c37373c7b585d496491"
    "8099968f808c8aa0b4e6c3a0aadaad8a8cc8ffcbdaeef5ffffff9bc1fffffffaffe6fdfff8ffc0000b08005a00a001011100ffc4"
    "001500010100000000000000000000000000000003ffc40014100100000000000000000000000000000000ffda0008010100003f"
    "00880000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "0000000000000000000fffd9"
)
"""A grey JPEG of the size of the films."""


@lru_cache(maxsize=4096)
def film(run_id: str, kind: str, size: int) -> bytes:
    """Return the film of a run: about so many bytes, of one of the kinds of `MEDIA`."""
    return _KINDS[kind](run_id.encode(), size)


def noise(run_id: bytes, size: int) -> bytes:
    """Return bytes that no other run has, and that no compression makes smaller."""
    return hashlib.shake_128(run_id).digest(size)


def box(name: bytes, *parts: bytes) -> bytes:
    """Return a box of MP4: its size, its name, what is in it."""
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + name + body


def _full(name: bytes, *parts: bytes, flags: int = 0) -> bytes:
    return box(name, struct.pack(">I", flags), *parts)


_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_WIDTH, _HEIGHT, _TICKS = 160, 90, 1000


def _mp4(run_id: bytes, size: int) -> bytes:
    """One picture and the noise of a run in `mdat`, described by a `moov` that stands last."""
    start = box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2mp41") + box(b"free", run_id)
    sample = PICTURE + noise(run_id, max(0, size - 900))
    return start + box(b"mdat", sample) + _moov(len(start) + 8, len(sample))


def _moov(at: int, size: int) -> bytes:
    entry = struct.pack(">6xH16xHHIIIH32xHh", 1, _WIDTH, _HEIGHT, 0x480000, 0x480000, 0, 1, 24, -1)
    table = box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1), box(b"jpeg", entry)),
        _full(b"stts", struct.pack(">III", 1, 1, _TICKS)),
        _full(b"stsc", struct.pack(">IIII", 1, 1, 1, 1)),
        _full(b"stsz", struct.pack(">III", 0, 1, size)),
        _full(b"stco", struct.pack(">II", 1, at)),
    )
    where = box(b"dinf", _full(b"dref", struct.pack(">I", 1), _full(b"url ", flags=1)))
    media = box(
        b"mdia",
        _full(b"mdhd", struct.pack(">IIIIHH", 0, 0, _TICKS, _TICKS, 0x55C4, 0)),
        _full(b"hdlr", struct.pack(">I4s12x", 0, b"vide"), b"film\0"),
        box(b"minf", _full(b"vmhd", bytes(8), flags=1), where, table),
    )
    track = box(
        b"trak",
        _full(
            b"tkhd",
            struct.pack(">IIIII8xHHHH", 0, 0, 1, 0, _TICKS, 0, 0, 0, 0),
            _MATRIX,
            struct.pack(">II", _WIDTH << 16, _HEIGHT << 16),
            flags=3,
        ),
        media,
    )
    head = struct.pack(">IIIIIH10x", 0, 0, _TICKS, _TICKS, 0x10000, 0x100)
    return box(b"moov", _full(b"mvhd", head, _MATRIX, bytes(24), struct.pack(">I", 2)), track)


def _crc(data: bytes) -> int:
    """Return the checksum of MPEG-2 sections."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1) ^ (0x04C11DB7 if crc & 0x80000000 else 0)
            crc &= 0xFFFFFFFF
    return crc


def _section(pid: int, body: bytes) -> bytes:
    """Return a packet with a table."""
    table = body + struct.pack(">I", _crc(body))
    return (struct.pack(">BHB", 0x47, 0x4000 | pid, 0x10) + b"\0" + table).ljust(188, b"\xff")


def _ts(run_id: bytes, size: int) -> bytes:
    """MPEG transport stream: the two tables, then packets of a video stream."""
    pat = _section(0, struct.pack(">BHHBBBHH", 0, 0xB00D, 1, 0xC1, 0, 0, 1, 0xF000))
    pmt = _section(0x1000, struct.pack(">BHHBBBHHBHH", 2, 0xB012, 1, 0xC1, 0, 0, 0xE100, 0xF000, 0x02, 0xE100, 0xF000))
    count = max(1, size // 188 - 2)
    stream = (b"\0\0\1\xe0\0\0\x80\0\0" + run_id + noise(run_id, count * 184))[: count * 184]
    packets = [
        struct.pack(">BHB", 0x47, (0x4000 if number == 0 else 0) | 0x100, 0x10 | number % 16)
        + stream[number * 184 : number * 184 + 184]
        for number in range(count)
    ]
    return b"".join([pat, pmt, *packets])


def _flv(run_id: bytes, size: int) -> bytes:
    """FLV: its head, then video tags, each followed by its size."""
    tags, left, at = [b"FLV\1\1\0\0\0\x09\0\0\0\0"], noise(run_id, max(64, size - 64)), 0
    for start in range(0, len(left), 4000):
        body = (b"\x12" if start == 0 else b"\x22") + run_id + left[start : start + 4000]
        head = struct.pack(">B3s3sB3s", 9, len(body).to_bytes(3, "big"), at.to_bytes(3, "big"), 0, bytes(3))
        tags.append(head + body + struct.pack(">I", 11 + len(body)))
        at += 40
    return b"".join(tags)


def _mp3(run_id: bytes, size: int) -> bytes:
    """MPEG-1 layer III at 128 kbit/s and 44.1 kHz, frame after frame, without ID3 in front."""
    frames = max(1, size // 417)
    body = (run_id + noise(run_id, frames * 413)).replace(b"\xff", b"\xfe")
    return b"".join(b"\xff\xfb\x90\x64" + body[n * 413 : n * 413 + 413] for n in range(frames))


def _hls(run_id: bytes, size: int) -> bytes:
    """A list of parts instead of a film."""
    del size
    return b"#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:5,\n" + run_id + b"-0.ts\n#EXT-X-ENDLIST\n"


def _html(run_id: bytes, size: int) -> bytes:
    """The start page of an application, which answers for every address that it does not know."""
    del size
    return b"<!doctype html><html><body><div id=root data-run=" + run_id + b"></div></body></html>"


def _jpg(run_id: bytes, size: int) -> bytes:
    """A thumbnail."""
    del run_id, size
    return PICTURE


_KINDS: dict[str, Callable[[bytes, int], bytes]] = {
    "mp4": _mp4, "ts": _ts, "flv": _flv, "mp3": _mp3, "hls": _hls, "html": _html, "jpg": _jpg,
}  # fmt: skip
