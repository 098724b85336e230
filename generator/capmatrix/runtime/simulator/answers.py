"""What a job's status says, and how the faults of a story change it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .faults import Fault
from .replies import echoed
from .store import Outcome, Task
from .world import World

if TYPE_CHECKING:
    from .app import Service

UNKNOWN_WORD = "SIMMERING"
FAILED = Outcome(state="failed", error="The provider failed", user_error="Something went wrong. Please try again.")
CANCELLED = Outcome(state="cancelled")
BLOCKED = Outcome(
    state="failed",
    error="Content policy violation",
    user_error="Content flagged as inappropriate. Please modify your prompt and try again.",
    flagged=True,
)
DENIED = frozenset({"success-false-after", "success-false-after-id"})
"""Faults that deny a job which was started and charged."""


def outcome(faults: Mapping[str, Fault], headers: Mapping[str, str]) -> Outcome | None:
    """Return how a job shall end by the faults that struck its submission; None where they do not say."""
    if "job-echo" in faults:
        return Outcome(state="failed", error=echoed(headers), user_error=echoed(headers))
    ends = {"job-failed": FAILED, "job-cancelled": CANCELLED, "job-blocked": BLOCKED}
    return next((end for name, end in ends.items() if name in faults), None)


def accepted(service: Service, task: Task, facts: Mapping[str, Any], faults: Mapping[str, Fault]) -> Mapping[str, Any]:
    """Return what the answer to a submission says of its job."""
    told = dict(facts)
    if "no-run-id" in faults:
        del told["run_id"]
    if "other-run" in faults:
        told["run_id"] = service.world.other(task).run_id
    if "other-model" in faults:
        told["model"] = next((one["id"] for one in service.matrix.models if one["id"] != task.model), "another-model")
    return told


def denied(facts: Mapping[str, Any], faults: Mapping[str, Fault]) -> Mapping[str, Any]:
    """Return what the answer to a submission says that was processed, as if it were not."""
    told = {"accepted": False, "error": "The provider did not take the request"}
    return {**told, "run_id": facts["run_id"]} if "success-false-after-id" in faults else told


def facts(world: World, task: Task, faults: Mapping[str, Fault], url: str) -> dict[str, Any]:
    """Return what the status of a job says; `url` is named when it is completed."""
    state, share = world.progress(task)
    if "backwards" in faults:
        state, share = "queued", 0.0
    elif "stuck" in faults and state not in ("queued", "running"):
        state, share = "running", 0.99
    over = {"unknown-word", "terminal"} & faults.keys()
    done, failed = state == "completed" and not over, state in ("failed", "cancelled") and not over
    return {
        "run_id": task.run_id,
        "model": task.model,
        "status": UNKNOWN_WORD if over else state,
        "progress": round(share * 100),
        "notice": "The job is being worked on" if state == "running" and not over else None,
        "url": url if done and "no-url" not in faults else None,
        "cost": task.cost if done and "no-cost" not in faults else None,
        "error": task.outcome.error if failed else "The job was given up" if "terminal" in faults else None,
        "user_error": task.outcome.user_error if failed else None,
        "flagged": True if failed and task.outcome.flagged else None,
        "terminal": True if "terminal" in faults else None,
    }
