"""A real, tiny film: H.264 whose pictures are stored raw and then repeated, in an MP4 file; plays everywhere."""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache

WIDE, HIGH = 4, 3
"""Size in macroblocks of 16 by 16 points."""
RATE = 8
"""Pictures in a second; the first is stored whole, the others say: as before."""


class Bits:
    """A writer of H.264 bit strings."""

    def __init__(self) -> None:
        """Start empty."""
        self._bits: list[str] = []

    def fixed(self, value: int, width: int) -> None:
        """Write a number in `width` bits."""
        self._bits.append(f"{value:0{width}b}")

    def golomb(self, *values: int) -> None:
        """Write numbers as exp-Golomb codes."""
        for value in values:
            code = f"{value + 1:b}"
            self._bits.append("0" * (len(code) - 1) + code)

    def align(self) -> None:
        """Fill the byte with zeros."""
        length = sum(map(len, self._bits))
        self._bits.append("0" * (-length % 8))

    def unit(self, head: int) -> bytes:
        """Close the unit and return it with its header, escaped so that no start code appears inside."""
        self._bits.append("1")
        self.align()
        whole = "".join(self._bits)
        raw = int(whole, 2).to_bytes(len(whole) // 8, "big")
        out, zeros = bytearray([head]), 0
        for byte in raw:
            if zeros >= 2 and byte <= 3:
                out.append(3)
                zeros = 0
            out.append(byte)
            zeros = zeros + 1 if byte == 0 else 0
        return bytes(out)


def _sequence() -> bytes:
    bits = Bits()
    bits.fixed(66, 8)  # baseline profile
    bits.fixed(0b11000000, 8)
    bits.fixed(10, 8)  # level 1
    bits.golomb(0, 0, 2, 1)  # id, frame numbers of 4 bits, order of output = order of coding, one reference
    bits.fixed(0, 1)
    bits.golomb(WIDE - 1, HIGH - 1)
    bits.fixed(0b1100, 4)  # frames only, 8 by 8 inference, no cropping, no usability information
    return bits.unit(0x67)


def _picture_set() -> bytes:
    bits = Bits()
    bits.golomb(0, 0)
    bits.fixed(0, 2)
    bits.golomb(0, 0, 0)
    bits.fixed(0, 3)
    bits.golomb(0, 0, 0)
    bits.fixed(0b100, 3)  # slices say themselves that they are not smoothed
    return bits.unit(0x68)


def _whole_picture(second: int) -> bytes:
    bits = Bits()
    bits.golomb(0, 7, 0)
    bits.fixed(0, 4)
    bits.golomb(second % 2)
    bits.fixed(0, 2)
    bits.golomb(0, 1)
    for block in range(WIDE * HIGH):
        bits.golomb(25)  # raw samples
        bits.align()
        shade = 40 + (block * 16 + second * 24) % 176
        for sample, count in ((shade, 256), (96 + (block * 5) % 64, 64), (160 - (block * 5) % 64, 64)):
            for _ in range(count):
                bits.fixed(sample, 8)
    return bits.unit(0x65)


def _same_again(number: int) -> bytes:
    bits = Bits()
    bits.golomb(0, 5, 0)
    bits.fixed(number % 16, 4)
    bits.fixed(0, 3)
    bits.golomb(0, 1, WIDE * HIGH)  # every block skipped
    return bits.unit(0x41)


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def _full(kind: bytes, flags: int, *parts: bytes) -> bytes:
    return _box(kind, struct.pack(">I", flags), *parts)


def _entry(sequence: bytes, picture: bytes) -> bytes:
    config = b"\x01" + sequence[1:4] + b"\xff\xe1" + struct.pack(">H", len(sequence)) + sequence
    config += b"\x01" + struct.pack(">H", len(picture)) + picture
    head = (
        bytes(6)
        + struct.pack(">H", 1)
        + bytes(16)
        + struct.pack(">HHIIIH", WIDE * 16, HIGH * 16, 72 << 16, 72 << 16, 0, 1)
    )
    return _box(b"avc1", head + bytes(32) + struct.pack(">Hh", 24, -1), _box(b"avcC", config))


def _samples(sizes: list[int], offset: int, entry: bytes) -> bytes:
    count = len(sizes)
    whole = [number + 1 for number in range(0, count, RATE)]
    return _box(
        b"stbl",
        _full(b"stsd", 0, struct.pack(">I", 1), entry),
        _full(b"stts", 0, struct.pack(">III", 1, count, 1)),
        _full(b"stss", 0, struct.pack(f">{len(whole) + 1}I", len(whole), *whole)),
        _full(b"stsc", 0, struct.pack(">IIII", 1, 1, count, 1)),
        _full(b"stsz", 0, struct.pack(f">{count + 2}I", 0, count, *sizes)),
        _full(b"stco", 0, struct.pack(">II", 1, offset)),
    )


def _movie(sizes: list[int], offset: int, entry: bytes) -> bytes:
    length, matrix = len(sizes), struct.pack(">9I", 65536, 0, 0, 0, 65536, 0, 0, 0, 1 << 30)
    movie = (
        struct.pack(">IIIIIH", 0, 0, RATE, length, 65536, 256) + bytes(10) + matrix + bytes(24) + struct.pack(">I", 2)
    )
    track = struct.pack(">IIIII", 0, 0, 1, 0, length) + bytes(16) + matrix
    track += struct.pack(">II", WIDE * 16 << 16, HIGH * 16 << 16)
    media = _box(
        b"mdia",
        _full(b"mdhd", 0, struct.pack(">IIIIHH", 0, 0, RATE, length, 0x55C4, 0)),
        _full(b"hdlr", 0, bytes(4) + b"vide" + bytes(12) + b"video\0"),
        _box(
            b"minf",
            _full(b"vmhd", 1, bytes(8)),
            _box(b"dinf", _full(b"dref", 0, struct.pack(">I", 1), _full(b"url ", 1))),
            _samples(sizes, offset, entry),
        ),
    )
    return _box(b"moov", _full(b"mvhd", 0, movie), _box(b"trak", _full(b"tkhd", 3, track), media))


@lru_cache(maxsize=8)
def film(seconds: int = 2) -> bytes:
    """Return an MP4 file of so many seconds, 64 by 48 points."""
    sequence, picture = _sequence(), _picture_set()
    units: list[bytes] = []
    for second in range(seconds):
        units.append(_whole_picture(second))
        units += [_same_again(number) for number in range(1, RATE)]
    samples = [struct.pack(">I", len(unit)) + unit for unit in units]
    sizes, entry = [len(sample) for sample in samples], _entry(sequence, picture)
    kind = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2avc1mp41")
    offset = len(kind) + len(_movie(sizes, 0, entry)) + 8
    return kind + _movie(sizes, offset, entry) + _box(b"mdat", *samples)


@lru_cache(maxsize=1)
def still() -> bytes:
    """Return a PNG picture in one colour, of the size of the film."""
    rows = (b"\0" + b"\x3c\x78\xb4" * WIDE * 16) * HIGH * 16

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", WIDE * 16, HIGH * 16, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
