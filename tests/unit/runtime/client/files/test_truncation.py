"""A file that lacks its end is noticed by the lengths that it states; a whole one never is taken for cut."""

from __future__ import annotations

import io

import pytest

from capmatrix.runtime.client.files.truncation import is_cut
from tests.support.films import CLIP
from tests.support.recordings import KINDS, recording

FILMS = ["mp4", "mp4 table first", "mp4 without sound", "mov", "m4a", "3gp"]


def cut(content: bytes) -> bool:
    return is_cut(io.BytesIO(content), len(content))


def places(content: bytes) -> list[int]:
    """Return where to cut: everywhere near the ends, where tables stand, and here and there between."""
    last = len(content)
    return sorted({*range(8, min(last, 3000)), *range(3000, last, 89), *range(max(8, last - 3000), last)})


def box(kind: bytes, content: bytes = b"", *, size: int | None = None) -> bytes:
    return (8 + len(content) if size is None else size).to_bytes(4) + kind + content


@pytest.mark.parametrize("name", KINDS)
def test_a_whole_file_is_never_taken_for_cut(name: str) -> None:
    assert not cut(recording(name))


@pytest.mark.parametrize("name", FILMS)
def test_a_film_cut_anywhere_is_noticed(name: str) -> None:
    content = recording(name)
    assert [place for place in places(content) if not cut(content[:place])] == []


def test_a_film_of_the_simulator_cut_anywhere_is_noticed() -> None:
    assert [place for place in range(8, len(CLIP)) if not cut(CLIP[:place])] == []
    assert not cut(CLIP)


@pytest.mark.slow
def test_a_film_in_fragments_is_whole_where_one_ends_and_nowhere_else() -> None:
    content = recording("mp4 in fragments", 3)
    whole = [place for place in range(8, len(content)) if not cut(content[:place])]
    ends = [place + 4 for place in range(len(content)) if content[place : place + 4] in (b"moof", b"mfra")]
    assert set(whole) <= {end - 8 for end in ends}


@pytest.mark.slow
def test_a_film_in_tags_is_whole_where_one_ends_and_nowhere_else() -> None:
    content = recording("flv")
    ends, place = set[int](), 13
    while place < len(content):
        ends.add(place)
        place += 15 + int.from_bytes(content[place + 1 : place + 4])
    assert place == len(content)
    assert {place for place in range(10, len(content)) if not cut(content[:place])} == ends


def test_a_film_in_packets_is_whole_where_one_ends_and_nowhere_else() -> None:
    content = recording("ts")
    assert len(content) % 188 == 0
    assert {place for place in range(188, len(content)) if not cut(content[:place])} == {*range(188, len(content), 188)}


@pytest.mark.parametrize(("name", "slack"), [("webm", 0), ("mkv", 0), ("png", 0), ("wav", 8), ("avi", 8), ("webp", 8)])
def test_other_files_that_state_their_length_are_noticed_too(name: str, slack: int) -> None:
    content = recording(name)
    assert [place for place in places(content) if place < len(content) - slack and not cut(content[:place])] == []


@pytest.mark.parametrize(
    ("content", "is_it"),
    [
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat", b"x" * 90), False),
        (box(b"ftyp", b"isom") + box(b"mdat", b"x" * 90) + box(b"moov"), False),
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat", b"x" * 90, size=0), False),
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat", (106).to_bytes(8) + b"x" * 90, size=1), False),
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat", (107).to_bytes(8) + b"x" * 90, size=1), True),
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat", (1 << 40).to_bytes(8) + b"x" * 90, size=1), True),
        (box(b"ftyp", b"isom") + box(b"moov"), True),
        (box(b"ftyp", b"isom") + box(b"mdat", b"x" * 90), True),
        (box(b"ftyp", b"avif") + box(b"meta"), False),
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"moof"), True),
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"moof") + box(b"mdat"), False),
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat") + b"\0\0\0", False),
        (box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat") + bytes(90), False),
        (box(b"ftyp", b"isom") + bytes(range(90)), False),
        (box(b"ftyp", b"isom") + box(b"mdat", size=5), False),
        (box(b"ftyp", b"isom") + b"x" * 5000, False),
        (box(b"moov") + box(b"mdat", b"x"), False),
        (b"RIFF\xff\xff\xff\xffWAVE" + bytes(40), False),
        (b"RIFF\0\0\0\0WAVE" + bytes(40), False),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), False),
        (b"\x1a\x45\xdf\xa3" + bytes(40), False),
        (b"", False),
    ],
)
def test_only_what_is_certain_counts(content: bytes, is_it: bool) -> None:
    assert cut(content) is is_it
