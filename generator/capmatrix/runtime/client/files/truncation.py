"""Detect truncated media files by the lengths in their structure; where in doubt, a file counts as whole."""

from __future__ import annotations

from typing import IO

from ...media_types import BOXES

_TO_THE_END, _LONG = 0, 1
"""Special sizes of a box: it ends with the file; its size is in the next eight bytes."""
_KNOWN = frozenset({
    b"ftyp", b"pdin", b"moov", b"mdat", b"free", b"skip", b"wide", b"meta", b"uuid", b"udta", b"moof", b"mfra", b"styp",
    b"sidx", b"ssix", b"prft", b"emsg", b"imda", b"pnot",
})  # fmt: skip
"""Boxes at the top level of a file; only for these is the length certain."""
_PARTS = frozenset({b"mdat", b"moof"})
"""Boxes with pictures and sound, or with their positions."""
_SEGMENT, _EBML, _VOID = b"\x18\x53\x80\x67", b"\x1a\x45\xdf\xa3", b"\xec"
_TAGS = frozenset({8, 9, 18})
"""Tags of FLV: sound, pictures, facts."""
_PACKET, _SYNC = 188, b"G"
"""Bytes of a packet of an MPEG transport stream, and the one that each begins with."""
_LIVE = 0xFFFFFFF0
"""RIFF sizes from here on are placeholders of live recordings."""


def is_cut(file: IO[bytes], size: int) -> bool:
    """Return whether a file of `size` bytes is certainly truncated; it must be seekable, its position changes."""
    head = _read(file, 0, 16)
    if head[4:8] in BOXES:
        return _boxes_are_cut(file, size)
    if head[:4] == _EBML:
        return _segment_is_cut(file, size)
    if head[:4] == b"RIFF":
        stated = int.from_bytes(head[4:8], "little")
        # Some writers count the first eight bytes and some do not, so only fewer bytes than stated are too few.
        return size < stated < _LIVE
    if head[:4] == b"FLV\x01":
        return _tags_are_cut(file, size)
    if head[:1] == _SYNC and size >= _PACKET:
        # The second packet and the last one, which is not whole, begin as the first does.
        starts = (_PACKET, size - size % _PACKET)
        return size % _PACKET > 0 and all(_read(file, start, 1) == _SYNC for start in starts)
    return head[:8] == b"\x89PNG\r\n\x1a\n" and _chunks_are_cut(file, size)


def _read(file: IO[bytes], place: int, count: int) -> bytes:
    file.seek(place)
    return file.read(count)


def _boxes_are_cut(file: IO[bytes], size: int) -> bool:
    """Walk the boxes of the ISO base media format (ISO/IEC 14496-12, 4.2): the last box ends with the file."""
    place, kind, seen = 0, b"", set[bytes]()
    while place < size:
        head = _read(file, place, 16)
        length, kind = int.from_bytes(head[:4]), head[4:8]
        start = 16 if length == _LONG else 8
        if len(head) < start:
            # A few bytes after a complete file may be anything; in a fragmented one they begin the next fragment.
            return b"moof" in seen or _lacks(seen)
        if not all(0x20 <= letter < 0x7F or letter == 0xA9 for letter in kind):
            return False  # not a box: something else follows the file
        length = {_LONG: int.from_bytes(head[8:16]), _TO_THE_END: size - place}.get(length, length)
        if length < start:
            return False
        if place + length > size and kind not in _KNOWN:
            return False
        seen.add(kind)
        place += length
    return place > size or kind == b"moof" or _lacks(seen)  # a `moof` is followed by its data


def _lacks(seen: set[bytes]) -> bool:
    """Return whether the table of contents or the media data of a file is missing among whole boxes."""
    if b"moov" in seen:
        return not seen & _PARTS
    return bool(seen & {b"ftyp", b"mdat"}) and not seen & {b"moof", b"meta", b"sidx", b"styp"}


def _segment_is_cut(file: IO[bytes], size: int) -> bool:
    """Find the segment of a Matroska or WebM file (RFC 8794, RFC 9559), which holds everything, and check its size."""
    place = 0
    for name in (_EBML, _VOID, _SEGMENT):
        found, after = _read(file, place, len(name)), _read(file, place + len(name), 8)
        if found != name:
            if name == _VOID:
                continue
            return name.startswith(found)
        if len(after) < 8:
            return True
        number = _number(after)
        if number is None:
            return False
        length, width = number
        place += len(name) + width + length
    return place > size


def _number(read: bytes) -> tuple[int, int] | None:
    """Return the EBML number at the start of eight bytes and its width; None for an unknown length."""
    width = 9 - read[0].bit_length()
    if width > 8:
        return None
    value = int.from_bytes(read[:width]) & ((1 << 7 * width) - 1)
    return None if value == (1 << 7 * width) - 1 else (value, width)


def _tags_are_cut(file: IO[bytes], size: int) -> bool:
    """Walk the tags of an FLV file (Adobe FLV 10.1, E.3): behind each stands its size, and the last ends the file."""
    place = int.from_bytes(_read(file, 5, 4)) + 4
    while place < size:
        head = _read(file, place, 11)
        if head[0] & 0x1F not in _TAGS:
            return False  # no tag: there is something else behind the sound
        place += 11 + int.from_bytes(head[1:4])
        before = _read(file, place, 4)
        if place + 4 <= size and int.from_bytes(before) != 11 + int.from_bytes(head[1:4]):
            return False
        place += 4
    return place > size


def _chunks_are_cut(file: IO[bytes], size: int) -> bool:
    """Walk the chunks of a PNG file: the last chunk is IEND."""
    place = 8
    while place < size:
        head = _read(file, place, 8)
        kind = head[4:8]
        if len(head) == 8 and not (kind.isascii() and kind.isalpha()):
            return False
        place += 12 + int.from_bytes(head[:4])
        if len(head) < 8 or place > size:
            return True
        if kind == b"IEND":
            return False
    return True
