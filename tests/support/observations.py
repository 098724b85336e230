"""What a probe has observed, built by hand: rows of the list, submissions and answers."""

from __future__ import annotations

from typing import Any

from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.flows.listing import Run
from nanogpt_video._runtime.client.job import Handle
from nanogpt_video._runtime.probe.decision_entries import Fact
from nanogpt_video._runtime.probe.observations import Answer, Asked, Listing, Look, Seen, Submission
from nanogpt_video._runtime.service import State

UUID = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
FAR = 1_700_000_000.0


def row(uuid: str | None = UUID, run_id: str = "vid_1", **more: Any) -> Run:
    return Run(**{"run_id": run_id, "uuid": uuid, "model": "sora-2", "word": "completed", "created": FAR, **more})


def seen(*submissions: Submission, **asked: tuple[Run, ...] | None) -> Seen:
    questions = {
        name.replace("_", " "): Asked(rows, "" if rows is not None else "503 busy") for name, rows in asked.items()
    }
    return Seen(
        kit=KIT,
        place="https://x.example",
        window=300.0,
        date="2026-11-21",
        submissions=list(submissions),
        asked=questions,
    )


def submission(
    looks: tuple[tuple[float, State], ...] = (), lists: tuple[tuple[float, tuple[Run, ...]], ...] = (), **more: Any
) -> Submission:
    """Return a submission of second 0 with looks and lists at later seconds."""
    return Submission(**{
        "model": "sora-2",
        "uuid": UUID,
        "sent": 0.0,
        "sent_today": FAR,
        "answered": 1.0,
        "job": Handle(run_id="vid_1", model="sora-2", since=1.0),
        "looks": [Look(at, state, state.upper()) for at, state in looks],
        "listings": [Listing(at, rows, rows) for at, rows in lists],
        **more,
    })  # fmt: skip


def answer(body: Any, operation: str = "status", status: int | None = 200, **more: Any) -> Answer:
    return Answer(**{
        "operation": operation, "today": FAR, "seconds": 0.2, "status": status, "headers": {}, "body": body, **more
    })  # fmt: skip


def told(fact: Fact | None) -> Fact:
    """Return a fact that there is."""
    assert fact is not None
    return fact
