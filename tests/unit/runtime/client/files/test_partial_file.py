"""Parts of files on their way: found again by name, never shared by two, never taken for parts of another file."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from capmatrix.runtime.client.effects import Reply
from capmatrix.runtime.client.errors import DownloadError
from capmatrix.runtime.client.files import exclusive_file, partial_file
from capmatrix.runtime.client.files.partial_file import WORTH, Part
from capmatrix.runtime.redact import Redactor

FILM = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(range(256)) * 5000
HEADERS = {"etag": '"1"', "content-length": str(len(FILM)), "content-type": "video/mp4"}
HALF = len(FILM) // 2
MADE: list[Part] = []


@pytest.fixture(autouse=True)
def _put_away() -> Iterator[None]:
    """Let go of every part that a test opened."""
    yield
    while MADE:
        MADE.pop().close(keep=False)


def begun(target: Path, name: str = "vid_1", upto: int = HALF, headers: dict[str, str] = HEADERS) -> Part:
    made = opened(target, name)
    made.begin(headers)
    made.write(FILM[:upto])
    return made


def left(target: Path, **changes: object) -> Path:
    """Leave a part as a process does that is killed, with other notes perhaps; return its file."""
    made = begun(target)
    file = exclusive_file.part_file(target.parent, target.name)
    content, notes = file.read_bytes(), json.loads(exclusive_file.notes_file(file).read_text())
    made.close(keep=False)
    file.write_bytes(content)
    exclusive_file.notes_file(file).write_text(json.dumps({**notes, **changes}))
    return file


def opened(target: Path, name: str = "vid_1") -> Part:
    made = Part(target, name, Redactor("s3cret"))
    made.open()
    MADE.append(made)
    return made


def abandon(made: Part) -> None:
    """Do to a part what the end of its process does: the lock goes, the file stays."""
    made._file.close()
    MADE.remove(made)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "clip.mp4"


def test_what_was_left_is_gone_on_with(target: Path) -> None:
    left(target)
    made = opened(target)
    assert made.rest() == {"range": f"bytes={HALF}-", "if-range": '"1"'}
    head = Reply(status=206, headers={"content-range": f"bytes {HALF}-{len(FILM) - 1}/{len(FILM)}", "etag": '"1"'})
    assert made.is_continued_by(head)
    made.write(FILM[HALF:])
    assert made.commit().read_bytes() == FILM
    assert names(target.parent) == ["clip.mp4"]


def test_the_names_say_what_they_are(target: Path) -> None:
    begun(target)
    assert names(target.parent) == [".clip.mp4.part", ".clip.mp4.part.json"]
    assert set(json.loads((target.parent / ".clip.mp4.part.json").read_text())) == {
        "name", "boot", "length", "kind", "etag",
    }  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "vid_2"}, {"boot": "another"}, {"boot": None}, {"etag": None}, {"etag": 5}, {"length": 5},
        {"length": "5"}, {"length": True}, {"length": -1},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_not_known_to_be_of_the_same_file_is_thrown_away(target: Path, changes: dict[str, object]) -> None:
    file = left(target, **changes)
    made = opened(target)
    assert (made.size, made.rest(), file.stat().st_size) == (0, {}, 0)
    assert names(target.parent) == [".clip.mp4.part"]


@pytest.mark.parametrize("notes", [b"", b"{", b"[]", b"\xff", b"[" * 4000, b"null", b'{"etag": "1"}'])
def test_notes_that_cannot_be_read_are_thrown_away(target: Path, notes: bytes) -> None:
    file = left(target)
    exclusive_file.notes_file(file).write_bytes(notes)
    assert opened(target).size == 0


def test_a_whole_part_needs_no_further_byte(target: Path) -> None:
    file = left(target)
    file.write_bytes(FILM)
    made = opened(target)
    assert made.complete
    assert made.commit().read_bytes() == FILM


@pytest.mark.parametrize(
    ("upto", "headers", "keep", "stays"),
    [
        (WORTH, HEADERS, True, True),
        (WORTH - 1, HEADERS, True, False),
        (WORTH, HEADERS, False, False),
        (WORTH, {**HEADERS, "etag": 'W/"1"'}, True, False),
        (WORTH, {"content-length": str(len(FILM))}, True, False),
        (WORTH, {"last-modified": "Wed, 21 Oct 2026 07:28:00 GMT"}, True, True),
    ],
)
def test_a_part_is_kept_when_it_is_worth_that(
    target: Path, upto: int, headers: dict[str, str], keep: bool, stays: bool
) -> None:
    made = begun(target, upto=upto, headers=headers)
    kept = made.close(keep=keep)
    assert kept == (target.parent / ".clip.mp4.part" if stays else None)
    assert bool(names(target.parent)) is stays
    assert made.close(keep=keep) is None
    assert opened(target).size == (upto if stays else 0)


def test_one_part_is_never_had_by_two(target: Path) -> None:
    made = [begun(target, upto=1000 + number) for number in range(exclusive_file.PLACES + 2)]
    files = [name for name in names(target.parent) if name.endswith(".part")]
    assert len(files) == exclusive_file.PLACES + 2
    assert sorted((target.parent / name).stat().st_size for name in files) == [1000 + n for n in range(len(made))]
    for one in made:
        one.close(keep=True)
    assert names(target.parent) == []


def test_what_others_left_is_removed_and_what_they_have_is_not(target: Path) -> None:
    first, second, third = (begun(target, name=f"vid_{number}") for number in range(3))
    for one in (first, third):
        abandon(one)
    made = opened(target, "vid_9")
    assert names(target.parent) == [".clip.mp4.2.part", ".clip.mp4.2.part.json", ".clip.mp4.part"]
    second.close(keep=False)
    made.close(keep=False)
    assert names(target.parent) == []


def test_many_threads_at_one_target_leave_one_whole_file(target: Path) -> None:
    def bring(number: int) -> None:
        made = begun(target, name=f"vid_{number % 3}", upto=len(FILM))
        made.commit()

    threads = [threading.Thread(target=bring, args=(number,)) for number in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert target.read_bytes() == FILM
    assert names(target.parent) == ["clip.mp4"]


@pytest.mark.parametrize("planted", ["link", "hard link", "folder", "pipe"])
def test_no_name_that_can_be_guessed_leads_elsewhere(target: Path, planted: str) -> None:
    victim, file = target.parent / "victim", exclusive_file.part_file(target.parent, target.name)
    victim.write_bytes(b"precious")
    match planted:
        case "link":
            file.symlink_to(victim)
            exclusive_file.notes_file(file).symlink_to(victim)
        case "hard link":
            os.link(victim, file)
        case "folder":
            file.mkdir()
        case _:
            os.mkfifo(file)
    made = begun(target, upto=len(FILM))
    assert made.commit().read_bytes() == FILM
    assert victim.read_bytes() == b"precious"


def test_notes_do_not_follow_a_link(target: Path) -> None:
    victim = target.parent / "victim"
    victim.write_bytes(b"precious")
    (target.parent / ".clip.mp4.part.json").symlink_to(victim)
    begun(target)
    assert victim.read_bytes() == b"precious"


@pytest.mark.parametrize("name", ["x" * 251 + ".mp4", "ü" * 125 + ".mp4", "\udcff" * 200 + ".mp4", "."])
def test_long_and_odd_names_have_parts_of_their_own(tmp_path: Path, name: str) -> None:
    file = exclusive_file.part_file(tmp_path, name, 8)
    assert len(os.fsencode(exclusive_file.notes_file(file).name)) <= 255
    assert file != exclusive_file.part_file(tmp_path, name[:-1] + "5", 8)
    with file.open("wb"):
        pass


def test_without_locks_each_download_has_a_new_file(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exclusive_file, "_lock", lambda _number: None)
    first, second = begun(target, upto=len(FILM)), begun(target, upto=len(FILM))
    assert names(target.parent)[0::2] == [".clip.mp4.2.part", ".clip.mp4.part"]
    assert (first.commit(), second.commit()) == (target, target)
    file = left(target)
    opened(target).close(keep=False)
    assert file.exists()  # its download may be under way
    os.utime(file, (0, 0))
    opened(target).close(keep=False)
    assert names(target.parent) == ["clip.mp4"]


def test_a_whole_file_that_cannot_be_renamed_is_not_lost(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    made = begun(target, upto=len(FILM))
    with monkeypatch.context() as patched:
        patched.setattr(partial_file.os, "replace", refused)
        with pytest.raises(DownloadError, match=r"Permission denied; the whole file is .*\.clip\.mp4\.part"):
            made.commit()
        assert made.close(keep=False) == target.parent / ".clip.mp4.part"
    again = opened(target)
    assert again.complete
    assert again.commit().read_bytes() == FILM


def test_a_full_disk_is_said_and_leaves_nothing(target: Path) -> None:
    made = begun(target)
    full = os.open("/dev/full", os.O_RDWR)
    os.dup2(full, made._file.fileno())
    os.close(full)
    with pytest.raises(DownloadError, match=r"cannot write .*clip.mp4: No space left"):
        made.write(FILM[HALF:])
    made.close(keep=False)
    assert names(target.parent) == []


def test_what_comes_after_the_end_is_not_written(target: Path) -> None:
    """An interrupted task lets go of a part while a thread may still be on its way with the next bytes."""
    made = begun(target)
    made.close(keep=False)
    made.write(FILM[HALF:])
    made.restart()
    made.begin(HEADERS)
    made.open()
    assert names(target.parent) == []


def test_a_film_is_on_the_disk_before_it_has_its_name(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    sync, rename = os.fsync, os.replace
    monkeypatch.setattr(partial_file.os, "fsync", lambda file: (done.append("sync"), sync(file))[1])
    monkeypatch.setattr(partial_file.os, "replace", lambda *paths: (done.append("rename"), rename(*paths))[1])
    begun(target, upto=len(FILM)).commit()
    assert done[:2] == ["sync", "rename"]


def test_a_film_may_come_byte_by_byte(target: Path) -> None:
    made = opened(target)
    made.begin({"content-length": "3000", "content-type": "video/mp4"})
    for place in range(3000):
        made.write(FILM[place : place + 1])
    assert made.commit().read_bytes() == FILM[:3000]


def test_a_rest_of_a_file_of_another_length_is_not_its_rest(target: Path) -> None:
    made = begun(target)
    for total, right in ((len(FILM) + 1, False), (len(FILM), True)):
        headers = {"content-range": f"bytes {HALF}-{total - 1}/{total}", "etag": '"1"'}
        assert made.is_continued_by(Reply(status=206, headers=headers)) is right


@pytest.mark.parametrize(("name", "saved"), [("..vid", "vid.mp4"), (".", "file.mp4"), ("a/b", "a_b.mp4")])
def test_a_name_from_the_service_is_neither_hidden_nor_a_path(tmp_path: Path, name: str, saved: str) -> None:
    made = opened(tmp_path, name)
    made.begin({"content-length": str(HALF), "content-type": "video/mp4"})
    made.write(FILM[:HALF])
    assert made.commit() == tmp_path / saved
