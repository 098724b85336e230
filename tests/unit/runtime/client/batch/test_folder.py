"""The folder of a batch: one identity for good, and names of films that every file system takes."""

from __future__ import annotations

import multiprocessing
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._runtime.client.batch.folder import Folder, read
from nanogpt_video._runtime.client.ledger.ledger import Ledger

PLACE = "https://service/api"


def opened(path: Path, ledger: str = "ledger.sqlite3", **more: Any) -> Folder:
    return Folder.opened(path, **{"place": PLACE, "ledger": Ledger(path.parent / ledger), "named": False, **more})


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
def test_a_file_has_a_name_that_no_file_system_minds(tmp_path: Path, parts: Any, name: str) -> None:
    folder = opened(tmp_path / "films")
    assert folder.file(*parts).name == name
    folder.close()
