"""Which request is which in a batch, and how requests are numbered."""

from __future__ import annotations

import gc
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.batch.batch import reader_of
from nanogpt_video._runtime.client.batch.planning import Digests, Index, Item, Refusal, order_id

from tests.support.batches import usual_options

RIGHT = {"model": "sora-2", "prompt": "x"}


def no_order(_: str) -> bool:
    return False


def same(one: Any, other: Any, folder: Path | None = None) -> bool:
    digests = Digests(KIT, folder)
    return [*digests.each(one)] == [*digests.each(other)]


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ({"a": 1, "b": [1, 2]}, {"b": [1, 2], "a": 1}, True),
        ({"b": [1, 2]}, {"b": [2, 1]}, False),
        ({"a": "1"}, {"a": 1}, False),
        ({"a": 1}, {"a": 1.0}, False),
        ({"a": True}, {"a": 1}, False),
        ({"a": None}, {}, False),
        ({"a": "\ud800"}, {"a": "\ud801"}, False),
        ({"a": "é"}, {"a": "e\u0301"}, False),
        ({"a": float("inf")}, {"a": float("inf")}, True),
        ([1], [1], True),
    ],
)
def test_a_request_is_its_json_in_one_spelling(one: Any, other: Any, equal: bool) -> None:
    assert same(one, other) is equal


def test_a_file_counts_by_what_it_holds_in_media_fields_alone(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"1")
    (tmp_path / "b.png").write_bytes(b"1")
    (tmp_path / "c.png").write_bytes(b"2")

    def named(name: str) -> dict[str, str]:
        return {**RIGHT, "imageDataUrl": name}

    assert same(named("a.png"), named("b.png"), tmp_path)
    assert same(named("a.png"), named(str(tmp_path / "a.png")), tmp_path)
    assert not same(named("a.png"), named("c.png"), tmp_path)
    assert not same(named("a.png"), named("b.png"))
    assert not same({"prompt": "a.png"}, {"prompt": "b.png"}, tmp_path)
    assert not same(named("https://x/a.png"), named("https://x/b.png"), tmp_path)


def test_the_id_of_an_order_is_for_good() -> None:
    """An upgrade of the client must find what an older one bought: these ids never change."""
    (digest,) = Digests(KIT, None).each({"model": "sora-2", "prompt": "A boat\u2028", "seconds": "4"})
    assert digest == "ece923de93408a53e0dca6a184a675c6425ffc7b1d8decc6bf93734c48e35176"
    assert order_id("0" * 32, digest, 1) == "208d3f036123cb9e54f3bc2515fab0ba54d5f0d85b39c548700d99d44060979b"


@pytest.mark.slow
def test_fifty_thousand_requests_take_little_room(tmp_path: Path, whole: bool) -> None:
    file, count = tmp_path / "r.jsonl", 50_000 if whole else 5_000
    with file.open("w") as lines:
        for number in range(count):
            lines.write(json.dumps({**RIGHT, "prompt": f"A paper boat in the rain, number {number}", "seconds": "4"}))
            lines.write("\n")
    reader, index = reader_of(KIT, str(file), usual_options()), Index()
    first = reader_of(KIT, str(file), usual_options())
    next(iter(first.planned("batch", has=no_order)))  # what the first request of a process loads is not of this file
    first.requests.close()
    gc.collect()
    tracemalloc.start()
    for item in reader.planned("batch", has=no_order):
        assert isinstance(item, Item)
        index.add(item.order.id, item.number, item.at)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    reader.requests.close()
    assert len(index) == count
    assert kept < 500 * count


def test_equal_requests_are_numbered_and_wrong_ones_leave_no_gap(tmp_path: Path) -> None:
    wrong = {**RIGHT, "seconds": "5"}
    (tmp_path / "r.jsonl").write_text("".join(json.dumps(one) + "\n" for one in (RIGHT, wrong, RIGHT, wrong, RIGHT)))
    reader = reader_of(KIT, str(tmp_path / "r.jsonl"), usual_options())
    found = list(reader.planned("batch", has=no_order))
    reader.requests.close()
    assert [(one.number, one.order.ordinal) for one in found if isinstance(one, Item)] == [(1, 0), (3, 1), (5, 2)]
    assert [one.number for one in found if isinstance(one, Refusal)] == [2, 4]
