"""Media types: detect them from the first bytes of a file, name file endings, and recognise plain text."""

from __future__ import annotations

import re
import zlib

HEAD = 4096
"""Bytes at the start of a file that are examined."""

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"FLV\x01", "video/x-flv"),
    (b"\0\0\x01\xba", "video/mpeg"),
    (b"\0\0\x01\xb3", "video/mpeg"),
    (b"ID3\x02", "audio/mpeg"),
    (b"ID3\x03", "audio/mpeg"),
    (b"ID3\x04", "audio/mpeg"),
    (b"fLaC\0", "audio/flac"),
    (b"fLaC\x80", "audio/flac"),
    (b"OggS\0", "audio/ogg"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
BOXES = frozenset({b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide"})
"""Boxes that a file of the ISO base media format (ISO/IEC 14496-12) may begin with; older files have no `ftyp`."""
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs")
_BRANDS = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    **dict.fromkeys(_HEIC, "image/heic"),
    b"mif1": "image/heif",
    b"msf1": "image/heif",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
"""Brands of that format other than plain MP4."""
_STRUCTURAL = frozenset({b"mif1", b"msf1"})
"""Brands of the container alone: another brand of the file names the codec."""
_BITMAP_HEADERS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
"""Lengths of the second header of a BMP file."""

_ENDINGS = {
    "image/jpeg": ".jpg",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
    "video/quicktime": ".mov",
    "video/x-msvideo": ".avi",
    "video/x-matroska": ".mkv",
    "video/x-flv": ".flv",
    "video/mpeg": ".mpg",
    "video/mp2t": ".ts",
}
"""Media types whose file ending is not their subtype."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b")) + b"\x7f"
_MARKUP = re.compile(rb"\s*(?:<[!?/A-Za-z]|[\[{]\s*[\[\]{}\"tfn0-9-])")
"""Beginnings of markup, and of JSON values longer than a word."""


def sniff(content: bytes) -> str | None:
    """Return the media type of a file by its first bytes; None for an unknown format."""
    head = content[:HEAD]
    if head[:4] == b"\x1a\x45\xdf\xa3":
        return "video/x-matroska" if b"matroska" in head[:64] else "video/webm"
    found = (
        next((kind for start, kind in _STARTS if head.startswith(start)), None)
        or _boxed(head)
        or (_RIFF.get(head[8:12]) if head[:4] == b"RIFF" else None)
        or ("video/mp2t" if _is_transport_stream(head) else None)
        or ("image/bmp" if _is_bitmap(head) else None)
    )
    if found is not None:
        # Most of these formats begin with letters, as texts do.
        return None if len(head) > 6 and head[0] < 0x80 and _is_plain(head) else found
    return _framed(head)


def ending(kind: str) -> str:
    """Return the file ending of a media type."""
    return _ENDINGS.get(kind, f".{kind.partition('/')[2]}")


def is_text(content: bytes) -> bool:
    """Return whether bytes begin like a page, JSON or another text, in UTF-8, UTF-16, an 8-bit code, or gzip."""
    head = content[:HEAD]
    if head[:3] == b"\x1f\x8b\x08":
        return is_text(_unzipped(head))
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _is_utf16(head[2:], "little" if head[0] == 0xFF else "big")
    head = head.removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(head):
        return True
    first = head[:64]
    for zeros, letters, order in ((first[1::2], first[::2], "little"), (first[::2], first[1::2], "big")):
        if len(first) >= 8 and not any(zeros) and all(letters):
            return _is_utf16(head, order)
    return bool(head) and _is_plain(head)


def _unzipped(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(head, HEAD)
    except zlib.error:
        return b""


def _is_plain(head: bytes) -> bool:
    """Return whether bytes hold no control character; 4096 bytes of any binary format hold some."""
    return len(head.translate(None, _CONTROLS)) == len(head)


def _is_utf16(head: bytes, order: str) -> bool:
    codec = "utf-16-le" if order == "little" else "utf-16-be"
    shown = head.decode(codec, "ignore").translate(dict.fromkeys(_CONTROLS))
    # 6 % of random units are unpaired surrogates; a text may hold a few by mistake.
    return len(shown.encode(codec)) * 50 >= (len(head) - 3) * 49


def _boxed(head: bytes) -> str | None:
    """Return the media type of a file of the ISO base media format by its brands, the major brand first."""
    if head[4:8] not in BOXES:
        return None
    if head[4:8] != b"ftyp":
        return "video/mp4"
    listed = head[16 : min(int.from_bytes(head[:4]), len(head))]
    brands = [head[8:12], *(listed[at : at + 4] for at in range(0, len(listed), 4))]
    if brands[0] in _STRUCTURAL:
        brands = [brand for brand in brands if brand in _BRANDS and brand not in _STRUCTURAL] or brands
    return _BRANDS.get(brands[0], "video/mp4")


def _is_transport_stream(head: bytes) -> bool:
    """Return whether each packet of 188 bytes, 192 (M2TS) or 204 (DVB) begins with the sync byte of MPEG-TS."""
    for first, step in ((0, 188), (4, 192), (0, 204)):
        places = range(first, len(head), step)
        if len(places) > 2 and all(head[place] == 0x47 for place in places):
            return True
    return False


def _is_bitmap(head: bytes) -> bool:
    return head[:2] == b"BM" and head[6:10] == bytes(4) and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS


# ------------------------------------------------------------------------------------------ MPEG audio without a header

_RATES = (44_100, 48_000, 32_000)
_OF_LAYER = {
    (True, 1): tuple(range(32, 449, 32)),
    (True, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (True, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 1): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (False, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""kbit/s by (is MPEG-1, layer); in MPEG-2 and 2.5, layer III has the rates of layer II."""


def _framed(head: bytes) -> str | None:
    """Return the media type of a file of bare MPEG audio frames (ISO/IEC 11172-3, 13818-3) or AAC in ADTS (13818-7).

    The only magic number of such a file is the sync bits of each frame. Texts in UTF-8 or UTF-16 never begin with
    them; texts in an 8-bit code may, but then no second frame follows where the first frame ends.
    """
    if len(head) < 3 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0 or head[1] == 0xFE:
        return (
            None  # FF FE is the byte order mark of UTF-16; as a frame it is layer I with checksums, unused in practice
        )
    adts = head[1] & 0xF6 == 0xF0
    length = _adts_length(head) if adts else _frame_length(head)
    if length is None:
        return None
    follows = head[length : length + 2]
    usual = not adts and head[1] in (0xFA, 0xFB, 0xFC, 0xFD)  # MPEG-1, layers III and II; no text begins like that
    alike = len(follows) == 2 and follows[0] == 0xFF and follows[1] & 0xFE == head[1] & 0xFE
    if usual or (alike and length) or len(head) < 8 or (len(follows) < 2 and not _is_plain(head)):
        return "audio/aac" if adts else "audio/mpeg"
    return None


def _adts_length(head: bytes) -> int | None:
    """Return the length of the AAC frame at the start; 0 where its header is cut off, None where there is none."""
    if (head[2] >> 2) & 0x0F > 12:
        return None
    if len(head) < 6:
        return 0
    length = (head[3] & 0x03) << 11 | head[4] << 3 | head[5] >> 5
    return length if length > 7 else None


def _frame_length(head: bytes) -> int | None:
    """Return the length of the MPEG audio frame at the start; 0 for a free bit rate, None where there is none."""
    version, layer = head[1] >> 3 & 0x03, 4 - (head[1] >> 1 & 0x03)
    rated, sampled, padding = head[2] >> 4, head[2] >> 2 & 0x03, head[2] >> 1 & 0x01
    if version == 1 or layer == 4 or rated == 15 or sampled == 3:
        return None
    if rated == 0:
        return 0
    first = version == 3
    kbits = _OF_LAYER[first, layer if first else min(layer, 2)][rated - 1]
    rate = _RATES[sampled] >> (0 if first else 1 if version == 2 else 2)
    if layer == 1:
        return (12_000 * kbits // rate + padding) * 4
    return (144_000 if first or layer == 2 else 72_000) * kbits // rate + padding
