"""Download the files of a completed job: allowed addresses, redirects, data URLs, and resuming after a break."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from ...redact import without_query
from ..context import Context
from ..effects import Flow, Open, ReadBody, RecordRun, Reply, Sleep, run_blocking
from ..errors import APIError, ClientError, ConfigurationError, DownloadError
from ..flows import answers, waiting
from ..flows.calls import address, observed, run_values
from ..flows.parameters import checked, in_query
from ..flows.results import drop, gives_results
from ..job import Handle, Status
from ..prepare import reference
from ..system.data_urls import decoded, is_data
from .partial_file import Part

PARTIAL, FORBIDDEN, UNSATISFIABLE = 206, 403, 416
STRIDE = 1 << 16
"""Bytes after which a broken connection counts as the first failure again."""


class _Expired(Exception):
    """A link to another origin has expired."""

    def __init__(self, failure: APIError) -> None:
        super().__init__(str(failure))
        self.failure = failure


def checked_target(target: Path) -> Path:
    """Return a path after a check that its folder is writable, so that nothing is paid for a file without a place."""
    folder = target if target.is_dir() else target.parent
    if not folder.is_dir():
        raise ConfigurationError(f"cannot write {target}: there is no folder {folder}")
    if not os.access(folder, os.W_OK):
        raise ConfigurationError(f"cannot write in {folder}: permission denied")
    return target


def check(target: Path) -> Flow[Path]:
    """Check a target in a thread, as by `checked_target`."""
    return (yield from run_blocking(lambda: checked_target(target)))


def fetch(context: Context, job: Handle | Status | str, target: Path) -> Flow[Path]:
    """Download the first file of a completed job to `target`, whole or not at all."""
    outcome, model = yield from _resolve(context, job)
    path = yield from _save_output(context, outcome, model, target, outcome.run_id)
    yield from _fetched(context, outcome.run_id, path, every=len(outcome.urls) < 2)
    return path


def fetch_all(context: Context, job: Handle | Status | str, folder: Path) -> Flow[tuple[Path, ...]]:
    """Download every file of a completed job into a folder, one after another."""
    outcome, model = yield from _resolve(context, job)
    _file_url(context, outcome, model, 0)  # a job without files must not leave an empty folder
    yield from run_blocking(lambda: make_folder(folder))
    count = max(1, len(outcome.urls))
    names = [f"{outcome.run_id}-{number + 1}" if count > 1 else outcome.run_id for number in range(count)]
    paths: list[Path] = []
    for number, name in enumerate(names):
        path = yield from _save_output(context, outcome, model, folder, name, number)
        paths.append(path)
    yield from _fetched(context, outcome.run_id, paths[0], every=True, files=count)
    return tuple(paths)


def fetch_each(
    context: Context, job: Handle | Status | str, place: Callable[[str | None, int], Path]
) -> Flow[tuple[Path, ...]]:
    """Download every file of a completed job to its `place`, by its address and number from 0.

    Of several files, those that are there already are kept: each is saved whole or not at all.
    """
    outcome, model = yield from _resolve(context, job)
    targets = [place(url, number) for number, url in enumerate(outcome.urls or (None,))]
    paths: list[Path] = []
    for number, target in enumerate(targets):
        if len(targets) > 1 and (yield from run_blocking(target.is_file)):
            paths.append(target)
        else:
            paths.append((yield from _save_output(context, outcome, model, target, outcome.run_id, number)))
    yield from _fetched(context, outcome.run_id, paths[0], every=True, files=len(paths))
    return tuple(paths)


def _fetched(context: Context, run_id: str, path: Path, *, every: bool, files: int = 1) -> Flow[None]:
    """Record where a run's files are; a path that is not Unicode is written with escapes.

    A result that came with an answer is kept until `every` file of it is saved.
    """
    saved = str(path.absolute()).encode("utf-8", "backslashreplace").decode()
    yield RecordRun(run_id, "fetched", {"film": saved, "files": files})
    if every and gives_results(context):
        yield from run_blocking(lambda: drop(context, run_id))


def content(context: Context, job: Handle | str, target: Path, variant: str | None) -> Flow[Path]:
    """Download a variant of a job's output from the content call, such as a thumbnail."""
    operation = context.operation("content")
    run_id, model = reference(job)
    choice = operation.parts["variant"].name if "variant" in operation.parts else "variant"
    values = checked(operation, {**run_values(operation, run_id, model), choice: variant})
    url = address(context, operation, in_query(values))
    return (yield from _save(context, url, target, f"{run_id}-{variant}" if variant else run_id))


def _resolve(context: Context, job: Handle | Status | str) -> Flow[tuple[Status, str | None]]:
    if isinstance(job, Status):
        return job, None
    run_id, model = reference(job)
    return (yield from _status(context, run_id, model)), model


def _status(context: Context, run_id: str, model: str | None) -> Flow[Status]:
    """Ask for the status of a job; raise `DownloadError` for that of another run, whose files are not wanted."""
    outcome = yield from waiting.status(context, run_id, model, phase="download")
    if outcome.run_id != run_id:
        other = context.redact.text(outcome.run_id)
        raise DownloadError(f"asked for run {run_id}, the service answered for {other}; nothing was saved")
    return outcome


def _save_output(
    context: Context, outcome: Status, model: str | None, target: Path, name: str, number: int = 0
) -> Flow[Path]:
    def renewed() -> Flow[str]:
        fresh = yield from _status(context, outcome.run_id, model)
        return _file_url(context, fresh, model, number)

    return (yield from _save(context, _file_url(context, outcome, model, number), target, name, renewed))


def _file_url(context: Context, outcome: Status, model: str | None, number: int) -> str:
    if number < len(outcome.urls):
        url = outcome.urls[number]
        return url if is_data(url) else allowed_url(context, url)
    operation = context.kit.service.doing("content")
    if number == 0 and outcome.state == "completed" and operation is not None:
        return address(context, operation, run_values(operation, outcome.run_id, model))
    which = "names no file" if number == 0 else f"names no file number {number + 1}"
    raise DownloadError(f"job {outcome.run_id} is {outcome.state} and {which}")


def _save(
    context: Context, url: str, target: Path, name: str, renewed: Callable[[], Flow[str]] | None = None
) -> Flow[Path]:
    """Download and save a file; where that fails, keep the part for the next call if it is worth it."""
    part, log = Part(target, name, context.redact), context.watch.log
    try:
        yield from run_blocking(part.open)
        if part.size:
            log.info("%s goes on at byte %d, where another download ended", target, part.size)
        saved = yield from _download(context, url, part, renewed)
    except ClientError as error:
        transient = error.transient
        kept = yield from run_blocking(lambda: part.close(keep=transient))
        if kept is not None:
            log.warning("%d bytes are kept in %s; the next download to this place goes on from there", part.size, kept)
        raise
    else:
        for remark in part.remarks:
            log.warning("%s %s", saved, remark)
        return saved
    finally:
        # Only open after an interruption, when no effect may be yielded any more.
        part.close(keep=True)


def _download(context: Context, url: str, part: Part, renewed: Callable[[], Flow[str]] | None) -> Flow[Path]:
    """Download a file, with retries from where a connection broke, and with one new link after an expired one."""
    attempt, mark, expired = 0, part.size, False
    while True:
        try:
            if not part.complete:
                yield from _fill(context, url, part)
            return (yield from run_blocking(part.commit))
        except _Expired as error:
            if expired:
                raise error.failure from None
            expired, pause = True, None
        except ClientError as error:
            error.request = {"method": "GET", "url": shown(context, url)}
            attempt, mark = (1, part.size) if part.size >= mark + STRIDE else (attempt + 1, mark)
            pause = context.retry_pause(error, attempt)
            if pause is None:
                raise
        if pause is not None:
            yield Sleep(pause)
        elif renewed is not None:
            url = yield from renewed()


def _fill(context: Context, url: str, part: Part) -> Flow[None]:
    """Request a file and read it into its part: the missing rest where the server supports that, else the whole."""
    if is_data(url):
        yield from run_blocking(lambda: _fill_from_data_url(context, url, part))
        return
    head, at = yield from _open(context, url, part.rest())
    if head.status in (PARTIAL, UNSATISFIABLE):
        if not part.is_continued_by(head):
            yield from run_blocking(part.restart)
            head, at = yield from _open(context, url, {})
        elif head.status == UNSATISFIABLE:
            return  # nothing is missing
    if head.status == PARTIAL and not part.size:
        raise DownloadError(f"{shown(context, at)} answers with a part of the file that was not requested")
    if not head.ok:
        failure = answers.failure(context, head)
        raise _Expired(failure) if head.status == FORBIDDEN and not context.is_service_url(at) else failure
    if head.status != PARTIAL:
        headers = head.headers
        yield from run_blocking(lambda: part.begin(headers))
    yield ReadBody(part)


def _fill_from_data_url(context: Context, url: str, part: Part) -> None:
    kind, content = decoded(url, shown(context, url))
    part.begin({"content-type": kind, "content-length": str(len(content))})
    part.write(content)


def _open(context: Context, url: str, wanted: Mapping[str, str]) -> Flow[tuple[Reply, str]]:
    """Follow redirects; return the head of the last answer and its address."""
    for _ in range(REDIRECTS + 1):
        # The length in the head of a compressed answer is not that of the file.
        asked = {
            "accept": "video/*, image/*, audio/*, application/octet-stream;q=0.9, */*;q=0.1",
            "accept-encoding": "identity",
        }
        head = yield from observed(context, Open(url=url, headers={**asked, **wanted}, key=context.is_service_url(url)))
        if not 300 <= head.status < 400:
            return head, url
        url = next_url(context, url, head.headers)
    raise DownloadError(f"more than {REDIRECTS} redirects, the last to {shown(context, url)}")


REDIRECTS = 5
_ANYHOW = "insecure_results=True downloads it unencrypted, without the key"


def shown(context: Context, url: str) -> str:
    """Return a URL of the service for messages, without query and key; of a data URL only the beginning."""
    safe = context.redact.text(url, len(url))
    return f"{safe.partition(',')[0][:40]},…" if is_data(safe) else without_query(safe)


def allowed_url(context: Context, url: str) -> str:
    """Return the full URL of a file; it must use https or the scheme of the base URL, or http if that is allowed."""
    try:
        full = context.resolve(url)
        scheme, host = urlsplit(full).scheme, urlsplit(full).hostname
    except ValueError:
        full, scheme, host = "", "", None
    allowed = scheme in {"https", urlsplit(context.base_url).scheme} or (scheme == "http" and context.insecure_results)
    if not host or not allowed:
        error = DownloadError(f"the service names {shown(context, url)!r} as the file, which is not an https URL")
        raise error.advised("insecure_results", _ANYHOW) if host and scheme == "http" else error
    return full


def next_url(context: Context, url: str, headers: Mapping[str, str]) -> str:
    """Return the address of a redirect."""
    location = headers.get("location")
    if not location:
        raise DownloadError(f"{shown(context, url)} redirects to nowhere")
    try:
        target = allowed_url(context, urljoin(url, location))
    except ValueError:
        raise DownloadError(f"{shown(context, url)} redirects to an address that cannot be read") from None
    if url.startswith("https:") and not target.startswith("https:") and not context.insecure_results:
        reason = f"{shown(context, url)} redirects to {shown(context, target)}, which is not encrypted"
        raise DownloadError(reason).advised("insecure_results", _ANYHOW)
    return target


def make_folder(folder: Path) -> None:
    """Make a folder unless it exists; raise `DownloadError` where that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DownloadError(f"cannot make the folder {folder}: {error.strerror or error}") from error
