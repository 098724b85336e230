"""Films are made once, the oldest gives way, and parts of them can be asked for."""

from __future__ import annotations

import pytest
from nanogpt_video._runtime.simulator.films.film_files import CACHE, KEPT, FilmCache, satisfiable_ranges

from tests.support.films import small


def test_a_file_is_made_once():
    assert CACHE.make(small(), "mp4") == CACHE.make(small(), "mp4") == CACHE.find(small(), "mp4")
    assert CACHE.make(small(), "png") != CACHE.make(small(), "mp4")


def test_a_full_shelf_gives_up_what_was_not_asked_for_the_longest():
    shelf = FilmCache(bytes_most=1)
    wishes = [small(text=str(number), frames=2) for number in range(KEPT + 2)]
    files = [shelf.make(wish, "png") for wish in wishes[:KEPT]]
    assert all(file.exists() for file in files), "the last few stay, whatever their size"
    assert shelf.find(wishes[0], "png") == files[0]
    shelf.make(wishes[-1], "png")
    assert shelf.find(wishes[0], "png") == files[0], "it was asked for since"
    assert shelf.find(wishes[1], "png") is None
    assert [file.exists() for file in files[:3]] == [True, False, True]
    assert shelf.make(wishes[1], "png").exists()


@pytest.mark.parametrize(
    ("asked", "handed_on"),
    [
        ("bytes=0-9", "bytes=0-9"),
        ("bytes=5-", "bytes=5-"),
        ("bytes=-5", "bytes=-5"),
        ("Bytes = 0-1", "bytes=0-1"),
        ("bytes=0-1, 4-5", "bytes=0-1,4-5"),
        ("bytes=0-1,,4-5,", "bytes=0-1,4-5"),
        ("bytes=99-98", None),
        ("bytes=0-1,9-8", None),
        ("bytes=100-", "bytes=100-"),
        ("bytes=100-,200-300", "bytes=100-"),
        ("bytes=100-,0-1", "bytes=0-1"),
        ("bytes=-0", "bytes=100-"),
        ("bytes=-0,-1", "bytes=-1"),
        ("bytes=-", None),
        ("bytes=", None),
        ("bytes", None),
        ("", None),
        ("bytes=a-b", None),
        ("bytes=1-2-3", None),
        ("bytes=+1-2", None),
        ("bytes=1_0-20", None),
        ("bytes=٣-٤", None),
        ("bytes=" + "9" * 5000 + "-", None),
        ("lines=0-9", None),
        ("bytes=0-9;q=1", None),
    ],
)
def test_a_range_header_is_handed_on_as_far_as_it_makes_sense(asked, handed_on):
    assert satisfiable_ranges(asked, 100) == handed_on
