"""Half a film is never under its name, never lost where it is worth something, and never left for good."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import anyio.lowlevel
import httpx
import pytest
from nanogpt_video import ConnectionFailed, NotFoundError

from tests.support.desk import KEY, in_turn, json_answer
from tests.support.dripping import Film, dripping
from tests.support.files import LINK, Breaking, FileServer

HEAD = b"\0\0\0\x20ftypisom"
FILM = HEAD + bytes(number % 251 for number in range(3_000_000))
PART = ".clip.mp4.part"
DOWNLOAD = {
    "sync": "NanoGPT('k', base_url={url!r}, limits=False).download('vid_1', {target!r})",
    "async": "asyncio.run(AsyncNanoGPT('k', base_url={url!r}, limits=False).download('vid_1', {target!r}))",
}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "films").mkdir()
    return tmp_path / "films" / "clip.mp4"


def names(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


def process(form: str, film: Film, target: Path) -> subprocess.Popen[bytes]:
    call = DOWNLOAD[form].format(url=film.base_url, target=str(target))
    code = f"import asyncio\nfrom nanogpt_video import AsyncNanoGPT, NanoGPT\n{call}"
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def test_a_download_that_fails_is_gone_on_with_by_the_next_one(desk, target, caplog):
    broken = FileServer(file=FILM, breaks=[2_000_000] * 99)
    with pytest.raises(ConnectionFailed):
        desk(desk.client(broken).download, "vid_1", target)
    assert names(target) == [PART, f"{PART}.json"]
    size = (target.parent / PART).stat().st_size
    assert f"{size} bytes are kept in {target.parent / PART}" in caplog.text
    assert "sig=1" not in (target.parent / f"{PART}.json").read_text()
    mended = FileServer(file=FILM, links=["https://cdn.example.com/a.mp4?sig=2"])
    assert desk(desk.client(mended).download, "vid_1", target).read_bytes() == FILM
    assert mended.asked == [f"bytes={size}-"]
    assert names(target) == ["clip.mp4"]


def test_it_is_gone_on_with_in_a_folder_too(desk, tmp_path):
    with pytest.raises(ConnectionFailed):
        desk(desk.client(FileServer(file=FILM, breaks=[2_000_000] * 99)).download_all, "vid_1", tmp_path)
    mended = FileServer(file=FILM)
    assert desk(desk.client(mended).download, "vid_1", tmp_path) == tmp_path / "vid_1.mp4"
    assert mended.asked[0] is not None
    assert [path.name for path in tmp_path.iterdir()] == ["vid_1.mp4"]


@pytest.mark.parametrize(
    ("change", "run_id"),
    [({"headers": {"etag": '"2"'}}, "vid_1"), ({}, "vid_2")],
    ids=["another version", "another run"],
)
def test_what_is_left_of_another_film_is_not_gone_on_with(desk, target, change, run_id):
    with pytest.raises(ConnectionFailed):
        desk(desk.client(FileServer(file=FILM, breaks=[2_000_000] * 99)).download, "vid_1", target)
    other = HEAD + bytes(len(FILM) - len(HEAD))
    server = FileServer(file=other, **change)
    assert desk(desk.client(server).download, run_id, target).read_bytes() == other
    assert names(target) == ["clip.mp4"]


def test_a_film_that_is_gone_for_good_leaves_nothing_of_it(desk, target):
    with pytest.raises(ConnectionFailed):
        desk(desk.client(FileServer(file=FILM, breaks=[2_000_000] * 99)).download, "vid_1", target)
    server = FileServer(file=FILM, instead=in_turn(json_answer(404, {"error": "expired"})))
    with pytest.raises(NotFoundError):
        desk(desk.client(server).download, "vid_1", target)
    assert names(target) == []


@pytest.mark.parametrize("form", DOWNLOAD)
@pytest.mark.parametrize("stops", [1, 2_000_000])
def test_what_a_killed_process_left_is_gone_on_with_and_cleared_away(desk, form, stops, target):
    with dripping(Film(FILM, stops=stops)) as film:
        killed = process(form, film, target)
        part, deadline = target.parent / PART, time.monotonic() + 20
        while not (part.exists() and part.stat().st_size >= min(stops, 60_000)) and time.monotonic() < deadline:
            time.sleep(0.01)
        killed.send_signal(signal.SIGKILL)
        killed.communicate()
        size = part.stat().st_size
        assert size
        film.going.set()
        client = desk.wired(None, base_url=film.base_url, limits=False)
        assert desk(client.download, "vid_1", target).read_bytes() == FILM
        assert film.asked == [None, f"bytes={size}-"]
    assert names(target) == ["clip.mp4"]


def test_processes_at_one_target_leave_one_whole_film(target):
    with dripping(Film(FILM, stops=1_000_000)) as film:
        running = [process(form, film, target) for form in ("sync", "async", "sync")]
        deadline = time.monotonic() + 20
        while len(film.asked) < 3 and time.monotonic() < deadline:
            time.sleep(0.01)
        assert len([name for name in names(target) if name.endswith(".part")]) == 3
        film.going.set()
        ended = [(one.communicate()[0], one.returncode) for one in running]
    assert ended == [(b"", 0)] * 3
    assert target.read_bytes() == FILM
    assert names(target) == ["clip.mp4"]


def test_the_mask_of_the_process_is_left_alone(desk, target, monkeypatch):
    monkeypatch.setattr(os, "umask", lambda _mask: pytest.fail("the umask was touched"))
    assert desk(desk.client(FileServer(file=FILM)).download, "vid_1", target).read_bytes() == FILM


def test_no_work_on_files_is_done_on_the_event_loop(desk, target, monkeypatch):
    if desk.portal is None:
        pytest.skip("there is no event loop")
    seen: dict[str, set[int]] = {}

    def noting(name: str):
        real = getattr(os, name)

        def noted(*args, **named):
            if any(str(target.parent) in str(arg) or isinstance(arg, int) for arg in args[:1]):
                seen.setdefault(name, set()).add(threading.get_ident())
            return real(*args, **named)

        return noted

    client = desk.client(FileServer(file=FILM, breaks=[1_000_000]))
    for name in ("open", "fsync", "replace", "unlink", "fstat"):
        monkeypatch.setattr(os, name, noting(name))
    desk(client.download, "vid_1", target)
    monkeypatch.undo()
    assert {"open", "fsync", "replace"} <= seen.keys()
    assert desk.portal.call(threading.get_ident) not in set().union(*seen.values())


class Hanging(httpx.AsyncByteStream):
    """A body that comes to a halt."""

    def __init__(self, content: bytes, halted: threading.Event) -> None:
        self._content, self._halted = content, halted

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        self._halted.set()
        await anyio.sleep_forever()


def hanging(upto: int, halted: threading.Event):
    server = FileServer(file=FILM)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host != "cdn.example.com":
            return server(request)
        headers = {**server.headers, "content-length": str(len(FILM))}
        return httpx.Response(200, headers=headers, stream=Hanging(FILM[:upto], halted))

    return answer


@pytest.mark.parametrize(("upto", "left"), [(500_000, []), (2_000_000, [PART, f"{PART}.json"])])
def test_a_cancelled_download_leaves_what_can_be_gone_on_with_or_nothing(desk, target, upto, left):
    if desk.portal is None:
        pytest.skip("nothing is cancelled there")
    halted = threading.Event()
    client = desk.client(hanging(upto, halted))

    async def cancelled() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(client.download, "vid_1", target)
            await anyio.to_thread.run_sync(halted.wait)
            group.cancel_scope.cancel()

    desk(cancelled)
    assert names(target) == left
    mended = FileServer(file=FILM)
    assert desk(desk.client(mended).download, "vid_1", target).read_bytes() == FILM
    assert [bool(asked) for asked in mended.asked] == [bool(left)]
    assert names(target) == ["clip.mp4"]


def test_a_film_that_is_whole_is_saved_though_its_task_is_cancelled(desk, target, monkeypatch):
    if desk.portal is None:
        pytest.skip("nothing is cancelled there")
    syncing, real = threading.Event(), os.fsync

    def slow(number: int) -> None:
        syncing.set()
        time.sleep(0.2)
        real(number)

    monkeypatch.setattr(os, "fsync", slow)
    client = desk.client(FileServer(file=FILM))

    async def cancelled() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(client.download, "vid_1", target)
            await anyio.to_thread.run_sync(syncing.wait)
            group.cancel_scope.cancel()

    desk(cancelled)
    assert target.read_bytes() == FILM
    assert names(target) == ["clip.mp4"]


@pytest.mark.parametrize("moment", range(12))
def test_asyncio_may_cancel_at_any_moment(target, moment):
    """Its own cancellation does not wait for a thread that is under way: what that does must not do harm."""
    import asyncio

    from nanogpt_video import AsyncNanoGPT

    async def main() -> bool:
        async with AsyncNanoGPT(KEY, transport=httpx.MockTransport(FileServer(file=FILM)), limits=False) as client:
            task = asyncio.create_task(client.download("vid_1", target))
            for _ in range(moment * 6):
                await asyncio.sleep(0)
            await asyncio.sleep(0.0015 * moment)
            task.cancel()
            await asyncio.wait([task])
            return task.cancelled()

    cancelled = asyncio.run(main())
    assert names(target) in ([], ["clip.mp4"], [PART, f"{PART}.json"])
    assert cancelled or target.exists()
    assert not target.exists() or target.read_bytes() == FILM


def test_an_interrupted_download_keeps_what_there_is(target, monkeypatch):
    from nanogpt_video import NanoGPT

    class Interrupted(Breaking):
        def __iter__(self):
            yield self._content
            raise KeyboardInterrupt

    server = FileServer(file=FILM)

    def answer(request: httpx.Request) -> httpx.Response:
        if str(request.url) != LINK:
            return server(request)
        return httpx.Response(200, headers=server.headers, stream=Interrupted(FILM[:2_000_000]))

    with NanoGPT(KEY, transport=httpx.MockTransport(answer), limits=False) as client:
        with pytest.raises(KeyboardInterrupt):
            client.download("vid_1", target)
        assert names(target) == [PART, f"{PART}.json"]
