"""The pure parts of a batch: which request is which, how a file is read, and what makes a folder one."""

from __future__ import annotations

import io
import json
import multiprocessing
import tracemalloc
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video import ConfigurationError
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.batch import leases, request_source
from nanogpt_video._runtime.client.batch.batch import reader_of
from nanogpt_video._runtime.client.batch.folder import Folder, read
from nanogpt_video._runtime.client.batch.planning import Digests, Index, Item, Refusal, order_id
from nanogpt_video._runtime.client.ledger.ledger import Ledger, Order
from nanogpt_video._runtime.request_file import UnreadableError, payloads

from tests.support.batches import usual_options

RIGHT = {"model": "sora-2", "prompt": "x"}
PLACE = "https://service/api"


def same(one: Any, other: Any, folder: Path | None = None) -> bool:
    digests = Digests(KIT, folder)
    return digests.of(one) == digests.of(other)


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
    digest = Digests(KIT, None).of({"model": "sora-2", "prompt": "A boat\u2028", "seconds": "4"})
    assert digest == "ece923de93408a53e0dca6a184a675c6425ffc7b1d8decc6bf93734c48e35176"
    assert order_id("0" * 32, digest, 1) == "208d3f036123cb9e54f3bc2515fab0ba54d5f0d85b39c548700d99d44060979b"


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(RIGHT),
        json.dumps([RIGHT, RIGHT, 3]),
        json.dumps(RIGHT, indent=2),
        f"{json.dumps(RIGHT)}\n",
        f"\n\n{json.dumps(RIGHT)}\r\n\r\n  {json.dumps(RIGHT)}\n",
        f"\ufeff{json.dumps(RIGHT)}\n5\n",
        "[]",
        "[1]\n[2]\n",
    ],
)
def test_lines_are_read_as_the_whole_file_is(tmp_path: Path, text: str) -> None:
    file = tmp_path / "r.jsonl"
    file.write_bytes(text.encode())
    opened = request_source.opened(str(file))
    found = list(opened)
    assert [payload for _, payload in found] == payloads(str(file))
    assert [opened.at(place) for place, _ in reversed(found)] == [payload for _, payload in reversed(found)]
    opened.close()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"{}\n{", r":2:2: not JSON"),
        (b"{}\n\xff{}", "is not UTF-8: byte 4 is 0xff"),
        (b"\xff", "is not UTF-8: byte 1 is 0xff"),
        (b'{}\n{"a": 1, "a": 2}', ':2: the key "a" is given twice'),
        (b"{}\n" + b"[" * 300 + b"]" * 300, ":2: nested deeper"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "r.jsonl").write_bytes(data)
    with (
        pytest.raises(UnreadableError, match=says),
        closing(request_source.opened(str(tmp_path / "r.jsonl"))) as opened,
    ):
        list(opened)


def test_standard_input_can_be_gone_through_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{json.dumps(RIGHT)}\n{json.dumps(RIGHT)}\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    opened = request_source.opened("-")
    assert [opened.at(place) for place, _ in opened] == [RIGHT, RIGHT]
    opened.close()


@pytest.mark.slow
def test_fifty_thousand_requests_take_little_room(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    with file.open("w") as lines:
        for number in range(50_000):
            lines.write(json.dumps({**RIGHT, "prompt": f"A paper boat in the rain, number {number}", "seconds": "4"}))
            lines.write("\n")
    reader, index = reader_of(KIT, str(file), usual_options()), Index()
    tracemalloc.start()
    for item in reader.planned("batch"):
        assert isinstance(item, Item)
        index.add(item)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    reader.requests.close()
    assert len(index) == 50_000
    assert kept < 25_000_000


def test_equal_requests_are_numbered_and_wrong_ones_leave_no_gap(tmp_path: Path) -> None:
    wrong = {**RIGHT, "seconds": "5"}
    (tmp_path / "r.jsonl").write_text("".join(json.dumps(one) + "\n" for one in (RIGHT, wrong, RIGHT, wrong, RIGHT)))
    reader = reader_of(KIT, str(tmp_path / "r.jsonl"), usual_options())
    found = list(reader.planned("batch"))
    reader.requests.close()
    assert [(one.number, one.ordinal) for one in found if isinstance(one, Item)] == [(1, 0), (3, 1), (5, 2)]
    assert [one.number for one in found if isinstance(one, Refusal)] == [2, 4]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"concurrency": 0}, "concurrency is 0"),
        ({"again": ("everything",)}, "'everything'"),
        ({"max_cost": "much"}, "max_cost"),
        ({"budget": -1}, "budget"),
        ({"timeout": float("nan")}, "timeout"),
    ],
)
def test_options_that_make_no_sense_are_refused(options: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        usual_options(**options)


def opened(path: Path, ledger: str = "ledger.sqlite3", **more: Any) -> Folder:
    return Folder.opened(path, **{"place": PLACE, "ledger": path.parent / ledger, "named": False, **more})


def test_a_folder_keeps_its_identity_and_its_ledger(tmp_path: Path) -> None:
    first = opened(tmp_path / "films")
    (tmp_path / "ledger.sqlite3").touch()
    again = opened(tmp_path / "films", "other.sqlite3")
    assert again.identity == first.identity
    (tmp_path / "ledger.sqlite3").unlink()
    lost = opened(tmp_path / "films", "other.sqlite3")
    assert (lost.identity.id, Path(lost.identity.ledger).name) == (first.identity.id, "other.sqlite3")
    assert read(tmp_path / "films") == lost.identity
    for folder in (first, again, lost):
        folder.close()


def begin(path: Path, found: Any) -> None:
    folder = opened(path)
    found.put(folder.identity.id)
    folder.close()


@pytest.mark.slow
def test_processes_that_begin_at_once_begin_one_batch(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    found = context.Queue()
    workers = [context.Process(target=begin, args=(tmp_path / "films", found)) for _ in range(4)]
    for worker in workers:
        worker.start()
    ids = {found.get(timeout=60) for _ in workers}
    for worker in workers:
        worker.join()
    assert len(ids) == 1
    found.close()


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        ((3, "sora-2", "vid_1", None), "003-sora-2-vid_1.mp4"),
        ((3, "a/b", "../x y", "https://x/f.webm?q=1"), "003-a-b-x-y.webm"),
        ((None, "sora-2", "vid_1", "https://x/f"), "sora-2-vid_1.mp4"),
        ((100_000, "m", "r" * 200, "https://x/.mp3"), f"100000-m-{'r' * 80}.mp3"),
    ],
)
def test_a_film_has_a_name_that_no_file_system_minds(tmp_path: Path, parts: Any, name: str) -> None:
    folder = opened(tmp_path / "films")
    assert folder.film(*parts).name == name
    folder.close()


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    made = Ledger(tmp_path / "ledger.sqlite3")
    made.add(Order(id=str(number), place=PLACE, batch="b", model="m") for number in range(4))
    return made


def reserved(ledger: Ledger, order: str, amount: str | None = "1") -> Order:
    found = ledger.get(order)
    assert found is not None
    return Order(
        id=order, place=PLACE, budget="batch b", currency="USD", reserved=None if amount is None else Decimal(amount)
    )


def test_a_budget_holds_what_is_claimed_and_what_was_spent(ledger: Ledger) -> None:
    assert leases.claim(ledger, reserved(ledger, "0"), Decimal(2)) is not None
    assert leases.claim(ledger, reserved(ledger, "1"), Decimal(2)) is not None
    with pytest.raises(leases.OverBudget):
        leases.claim(ledger, reserved(ledger, "2"), Decimal(2))
    with pytest.raises(leases.OverBudget):
        leases.claim(ledger, reserved(ledger, "2", None), Decimal(100))
    claimed = ledger.get("0")
    assert claimed is not None
    assert ledger.post(claimed)
    ledger.record("0", "running", run_id="r0", cost=Decimal("0.5"))
    assert leases.claim(ledger, reserved(ledger, "2", "0.5"), Decimal(2)) is not None


def test_an_order_is_claimed_by_one_and_posted_by_who_claimed_it_last(ledger: Ledger) -> None:
    first = leases.claim(ledger, reserved(ledger, "0"), None)
    second = leases.claim(ledger, reserved(ledger, "0"), None)
    assert first is not None
    assert second is not None
    assert not ledger.post(first)
    assert ledger.post(second)
    assert leases.claim(ledger, reserved(ledger, "0"), None) is None


def test_what_is_bought_again_keeps_what_it_was(ledger: Ledger) -> None:
    claimed = leases.claim(ledger, reserved(ledger, "0"), None)
    assert claimed is not None
    ledger.post(claimed)
    ledger.record("0", "running", run_id="r0", cost=Decimal(1), currency="USD")
    ledger.record("0", "failed", reason="no")
    failed = ledger.get("0")
    assert failed is not None
    leases.wait_again(ledger, failed)
    leases.wait_again(ledger, failed)  # another process says so too
    assert [(order.state, order.run_id) for order in ledger.orders(run_id="r0")] == [("failed", "r0")]
    anew = ledger.get("0")
    assert anew is not None
    assert (anew.state, anew.run_id, anew.cost, anew.batch) == ("waiting", None, None, "b")
    assert ledger.spent(PLACE, budget="batch b") == {"USD": Decimal(1)}
