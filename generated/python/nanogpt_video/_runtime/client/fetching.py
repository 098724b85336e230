"""Fetch what a finished job made."""

from __future__ import annotations

from pathlib import Path

from . import answers, download, retry
from .calls import address
from .context import Context
from .effects import Flow, Open, Pour, Reply, Sleep
from .errors import ClientError, DownloadError
from .job import Status


def fetch(context: Context, outcome: Status, model: str | None, target: Path) -> Flow[Path]:
    """Bring the first file of a finished job to `target`; nothing is left under that name unless all went well."""
    url = _file_url(context, outcome, model)
    attempt = 0
    while True:
        attempt += 1
        try:
            return (yield from _fetch_once(context, url, target))
        except ClientError as error:
            pause = retry.pause(context.rules, error, attempt=attempt, paid=False, dice=context.clock.dice())
            if pause is None:
                raise
        yield Sleep(pause)


def _file_url(context: Context, outcome: Status, model: str | None) -> str:
    if outcome.url is not None:
        return download.allowed_url(context, outcome.url)
    if outcome.state == "completed" and "content" in context.kit.service.operations:
        return address(context, context.operation("content"), outcome.run_id, model)
    raise DownloadError(f"job {outcome.run_id} is {outcome.state} and names no file")


def _fetch_once(context: Context, url: str, target: Path) -> Flow[Path]:
    for _ in range(download.REDIRECTS + 1):
        headers = {**context.headers(url), "accept": "video/*, application/octet-stream;q=0.9, */*;q=0.1"}
        # A compressed body would have another length than its head says.
        head: Reply = yield Open(url=url, headers={**headers, "accept-encoding": "identity"})
        if head.ok:
            break
        if not 300 <= head.status < 400:
            raise answers.failure(context, head)
        url = download.next_url(context, url, head.headers)
    else:
        raise DownloadError(f"more than {download.REDIRECTS} redirects, the last to {download.without_query(url)}")
    part = download.Part(target, download.expected_length(head.headers, url))
    try:
        yield Pour(part)
        return part.commit()
    finally:
        part.discard()
