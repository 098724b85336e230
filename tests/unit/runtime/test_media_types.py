"""What a file is, by its first bytes: real files of FFmpeg and Pillow are known, and no text is ever taken for one."""

from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capmatrix.runtime.media_types import HEAD, ending, is_text, sniff
from tests.support.recordings import KINDS, recording

PAGE = "<!doctype html>\n<html><head><title>502 Bad Gateway</title></head><body>ÿ • я</body></html>\n"
MAGIC = [
    b"GIF89a", b"BM", b"ID3", b"ID3\x04", b"RIFF", b"RIFF is WEBP", b"RIFFabcdWAVE", b"OggS", b"fLaC", b"FLV",
    b"    ftypisom", b"abcdmoov", b"    mdat", b"    free", b"G", b"\xff\xfb", b"\xff\xe2", b"\xff\xf1", b"\xff\xfe",
]  # fmt: skip
"""How files begin that have letters at their start, and sync bits that are letters of an 8-bit code."""


@pytest.mark.parametrize("name", KINDS)
def test_a_file_is_what_wrote_it_says(name: str) -> None:
    content = recording(name)
    assert sniff(content) == sniff(content[:HEAD]) == KINDS[name]
    assert not is_text(content)


@pytest.mark.parametrize(
    ("brands", "kind"),
    [
        (b"mif1\0\0\0\0mif1avifmiaf", "image/avif"),
        (b"mif1\0\0\0\0mif1heicmiaf", "image/heic"),
        (b"mif1\0\0\0\0mif1miaf", "image/heif"),
        (b"msf1\0\0\0\0msf1hevc", "image/heic"),
        (b"avis\0\0\0\0msf1", "image/avif"),
        (b"heim\0\0\0\0mif1", "image/heic"),
        (b"hevc\0\0\0\0msf1", "image/heic"),
        (b"isom\0\0\0\0avifmp42", "video/mp4"),
        (b"M4A \0\0\0\0isom", "audio/mp4"),
    ],
)
def test_brands_say_what_a_container_holds(brands: bytes, kind: str) -> None:
    assert sniff((8 + len(brands)).to_bytes(4) + b"ftyp" + brands + b"\0\0\0\x08free") == kind


@pytest.mark.parametrize("step", [188, 192, 204])
def test_a_transport_stream_has_its_sync_byte_before_each_packet(step: int) -> None:
    packet = (b"\0\0\1\2" if step == 192 else b"") + b"G\x40\x11\x10" + bytes(184)
    stream = packet.ljust(step, b"\1") * 30
    assert sniff(stream) == "video/mp2t"
    broken = stream[: step * 3] + b"x" + stream[step * 3 :]
    assert sniff(broken) is None


@pytest.mark.parametrize(
    "text",
    [
        PAGE.encode(), PAGE.encode("utf-16"), PAGE.encode("utf-16-le"), PAGE.encode("utf-16-be"),
        b"\xef\xbb\xbf" + PAGE.encode(), PAGE.encode("cp1252", "replace"), PAGE.encode("koi8-r", "replace"),
        gzip.compress(PAGE.encode()), b"\n\n  <?xml version='1.0'?><Error/>", b"<html>\0\1\2\3</html>",
        json.dumps({"error": "no"}).encode(), b'[{"a": 1}]', b"{}", b'{"a":"\x00"}', b"#EXTM3U\n#EXT-X-VERSION:3\n",
        "является ошибкой".encode("cp1251"), "язык не найден".encode("cp1251"), "地址不存在".encode("gbk"),
        b"not found",
    ],
    ids=range(19),
)  # fmt: skip
def test_pages_json_and_words_are_text_and_no_media(text: bytes) -> None:
    assert is_text(text)
    assert sniff(text) is None


@given(
    st.sampled_from([b"", *MAGIC]),
    st.text(min_size=20, alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])),
)
def test_no_text_is_media_however_it_begins(start: bytes, text: str) -> None:
    printable = start.translate(None, bytes(range(32)))
    assert sniff(printable + text.encode()) in (None, *(("audio/mpeg",) if printable == b"\xff\xfb" else ()))


@given(st.text(min_size=1), st.sampled_from(["utf-16", "utf-16-le", "utf-16-be", "utf-8", "utf-8-sig"]))
def test_no_text_in_unicode_is_sound(text: str, code: str) -> None:
    kind = sniff(text.encode(code, "replace"))
    assert kind is None or not kind.startswith("audio/mpeg") or text.startswith("ID3")


@given(st.binary(max_size=5000))
def test_any_bytes_are_a_known_kind_or_none(content: bytes) -> None:
    assert sniff(content) in {*KINDS.values(), "image/heif", "image/heic", None}
    assert is_text(content) is is_text(content[:HEAD])


@pytest.mark.parametrize("content", [b"\x89PDF" + bytes(range(256)), bytes(100), bytes(range(256)) * 4])
def test_other_bytes_are_neither(content: bytes) -> None:
    assert sniff(content) is None
    assert not is_text(content)


def test_a_file_is_named_by_its_kind() -> None:
    names = {kind: ending(kind) for kind in KINDS.values()}
    assert names["video/mp2t"] == ".ts"
    assert names["video/x-flv"] == ".flv"
    assert names["audio/mpeg"] == ".mp3"
    assert names["video/x-matroska"] == ".mkv"
    assert names["image/avif"] == ".avif"
