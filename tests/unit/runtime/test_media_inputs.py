"""Files and bytes as data URLs: what they are is read from what they hold, and size is asked before reading."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest

from capmatrix.runtime.media_inputs import UnusableError, data_url, is_readable, sniff
from capmatrix.runtime.service import Media

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
IMAGE = Media("image", ("data",), 100)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x20ftypavif", "image/avif"),
        (b"\0\0\0\x20ftypheic", "image/heic"),
        (b"\0\0\0\x20ftypisom", "video/mp4"),
        (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
        (b"\x1a\x45\xdf\xa3\x9f", "video/webm"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"ID3\x04", "audio/mpeg"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"OggS\0", "audio/ogg"),
        (b"fLaC\0", "audio/flac"),
        (b"\0\0\0\x20ftypM4A ", "audio/mp4"),
        (b"RIFF\0\0\0\0sfbk", None),
        (b"%PDF-1.7", None),
        (b"", None),
    ],
)
def test_bytes_say_what_they_are(content: bytes, kind: str | None) -> None:
    assert sniff(content) == kind


def test_a_path_bytes_and_an_open_file_become_the_same_url(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"  # the name lies; what the file holds counts
    path.write_bytes(PNG)
    wanted = "data:image/png;base64," + base64.b64encode(PNG).decode()
    with path.open("rb") as file:
        sources = [path, PNG, bytearray(PNG), memoryview(PNG), io.BytesIO(PNG), file]
        assert [data_url(source, IMAGE)[0] for source in sources] == [wanted] * 6
        assert all(is_readable(source) for source in sources)
    assert data_url(path, IMAGE)[1] == f"{path} (image/png, 28 bytes)"
    assert not is_readable("a.jpg")


def test_an_open_file_is_read_from_where_it_stands() -> None:
    file = io.BytesIO(b"skipped" + PNG)
    file.seek(7)
    assert data_url(file, IMAGE)[0].startswith("data:image/png;base64,iVBOR")


def test_a_format_unknown_here_goes_by_the_name_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("<svg/>")
    assert data_url(tmp_path / "a.svg", IMAGE)[0].startswith("data:image/svg+xml;base64,")


class Dripping:
    """A file that only reads, and a few bytes at a time."""

    def __init__(self, content: bytes) -> None:
        self._left = io.BytesIO(content)
        self.given = 0

    def read(self, size: int = -1) -> bytes:
        piece = self._left.read(min(7, size) if size >= 0 else 7)
        self.given += len(piece)
        return piece


def test_a_file_that_gives_less_than_is_asked_for_is_read_to_its_end() -> None:
    assert data_url(Dripping(PNG), IMAGE) == (data_url(PNG, IMAGE)[0], "the file (image/png, 28 bytes)")
    assert data_url(Dripping(PNG), Media("image", ("data",)))[0] == data_url(PNG, IMAGE)[0]


def test_of_a_file_of_unknown_size_no_more_is_read_than_shows_that_it_is_too_large() -> None:
    endless = Dripping(bytes(10_000))
    with pytest.raises(UnusableError, match="100 are allowed"):
        data_url(endless, IMAGE)
    assert endless.given == 101


class NeverRead(io.BytesIO):
    """A file that must be refused by its size."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise AssertionError(f"{size} bytes read although it is too large")


class Pipe(io.BytesIO):
    """A file whose size nobody knows before reading."""

    def seekable(self) -> bool:
        return False


def test_what_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(10**12)  # sparse: reading it would end badly
    for source in (large, bytes(101), NeverRead(bytes(101)), Pipe(bytes(101))):
        with pytest.raises(UnusableError, match="100 are allowed") as caught:
            data_url(source, IMAGE)
        assert caught.value.code == "too_large"


def test_what_cannot_be_sent_says_why(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    (tmp_path / "a.mp4").write_bytes(b"\0\0\0\x20ftypisom")
    (tmp_path / "notes").write_text("no picture")
    reasons = {
        tmp_path / "gone.png": "No such file",
        tmp_path: "is not a file",
        tmp_path / "empty.png": "is empty",
        tmp_path / "a.mp4": "is video/mp4, but the field takes image files",
        tmp_path / "notes": "has no known image format",
    }
    for source, reason in reasons.items():
        with pytest.raises(UnusableError, match=reason) as caught:
            data_url(source, IMAGE)
        assert caught.value.code == "bad_format"
    with pytest.raises(UnusableError, match="binary mode"):
        data_url(io.StringIO("text"), IMAGE)
    closed = io.BytesIO(PNG)
    closed.close()
    for unreadable in (closed, Path("a\0.png")):
        with pytest.raises(UnusableError, match="cannot read"):
            data_url(unreadable, IMAGE)
