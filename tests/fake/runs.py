"""Runs: how they go, and what the service says of them in each of its forms."""

from __future__ import annotations

import base64
import hashlib
import itertools
import time
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Literal

from tests.fake.charges import Book, Charge, Refund, digest
from tests.fake.films import MEDIA, film
from tests.fake.settings import Settings

State = Literal["queued", "running", "completed", "failed", "cancelled"]
WORDS = {
    "queued": "IN_QUEUE",
    "running": "IN_PROGRESS",
    "completed": "COMPLETED",
    "failed": "FAILED",
    "cancelled": "CANCELED",
}
FLAT_WORDS = {
    "queued": "queued",
    "running": "processing",
    "completed": "completed",
    "failed": "failed",
    "cancelled": "cancelled",
}
POLICY = {
    "error": "Content policy violation",
    "isNSFWError": True,
    "userFriendlyError": "Content flagged as inappropriate. Please modify your prompt and try again.",
}


@dataclass
class Run:
    """One piece of work that was charged."""

    run_id: str
    model: str
    key: str | None
    uuid: str | None
    started: float
    created: float
    """Time of day of the service, in seconds since 1970."""
    end: Literal["completed", "failed", "cancelled"] = "completed"
    says: dict[str, Any] = field(default_factory=lambda: dict(POLICY))
    """What a failure says besides its status."""
    film: str | None = None
    """Kind of what it makes; None is what the settings say."""
    given_back: bool = False

    @property
    def created_text(self) -> str:
        """The time of day as the service writes it."""
        return datetime.fromtimestamp(self.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Runs:
    """All runs of a service, with the book of what they cost."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.book = Book()
        self.films_url = ""
        """Where films lie: the second origin."""
        self._runs: dict[str, Run] = {}
        self._of_uuid: defaultdict[str, list[Run]] = defaultdict(list)
        self._spent: defaultdict[str | None, Decimal] = defaultdict(Decimal)
        self._numbers = itertools.count(1)

    def start(self, payload: dict[str, Any], key: str | None, body: bytes, model: str) -> Run:
        """Start a run and charge for it."""
        now = time.time() + self.settings.clock_offset
        number = next(self._numbers)
        run_id = "vid_" + hashlib.sha256(f"{id(self)}-{number}-{now}".encode()).hexdigest()[:24]
        uuid = payload.get("conversationUUID")
        run = Run(run_id, model, key, uuid if isinstance(uuid, str) else None, time.monotonic(), now)
        if "please fail" in str(payload.get("prompt", "")):
            run.end = "failed"
        self._runs[run_id] = run
        self._spent[key] += self.settings.price
        if run.uuid:
            self._of_uuid[run.uuid].append(run)
        bare = {name: value for name, value in payload.items() if name != "conversationUUID"}
        self.book.charges.append(
            Charge(
                run_id, model, self.settings.price, key, run.started, run.created_text, run.uuid, payload.get("seed"),
                payload.get("prompt"), digest(payload), digest(bare), hashlib.sha256(body).hexdigest(),
            )
        )  # fmt: skip
        return run

    def get(self, run_id: str) -> Run | None:
        """Return a run by its id."""
        return self._runs.get(run_id)

    def all(self) -> list[Run]:
        """Return every run, the oldest first."""
        return list(self._runs.values())

    def other(self, run: Run | None) -> Run:
        """Return another run, made up where there is none."""
        found = next((one for one in reversed(self._runs.values()) if run is None or one.run_id != run.run_id), None)
        return found or Run("vid_" + "0" * 24, "sora-2", None, None, 0.0, 0.0)

    def state(self, run: Run) -> State:
        """Return where a run stands now; what failed is given back."""
        age = time.monotonic() - run.started
        if age < self.settings.queued:
            return "queued"
        if age < self.settings.queued + self.settings.working:
            return "running"
        if run.end != "completed" and not run.given_back:
            run.given_back = True
            amount = sum((charge.amount for charge in self.book.of(run.run_id)), Decimal(0))
            self._spent[run.key] -= amount
            self.book.refunds.append(Refund(run.run_id, amount, time.monotonic()))
        return run.end

    def ripen(self) -> None:
        """Give back what failed by now, whether anybody looked or not."""
        for run in list(self._runs.values()):
            if run.end != "completed":
                self.state(run)

    def balance(self, key: str | None) -> Decimal:
        """Return what an account holds."""
        return self.settings.balance - self._spent[key]

    # ------------------------------------------------------------------------------------------- what is said of a run

    def url(self, run: Run) -> str:
        """Return what a completed status says of where the film is."""
        kind = run.film or self.settings.film
        if self.settings.url == "relative":
            return f"/api/generate-video/content?model={run.model}&runId={run.run_id}&variant=video"
        if self.settings.url == "data":
            body = base64.b64encode(self.film(run)).decode()
            return f"data:{MEDIA[kind]};base64,{body}"
        return f"{self.films_url}/films/{run.run_id}.{kind}?X-Amz-Expires=604800&X-Amz-Signature={run.run_id[4:12]}"

    def film(self, run: Run, kind: str | None = None) -> bytes:
        """Return what a run made."""
        return film(run.run_id, kind or run.film or self.settings.film, self.settings.film_bytes)

    def nested(self, run: Run) -> dict[str, Any]:
        """Return the answer of the unified call as the live service gives it."""
        return {"requestId": run.run_id, "model": run.model, "data": {**self._data(run), "requestId": run.run_id}}

    def legacy(self, run: Run) -> dict[str, Any]:
        """Return the answer of the former call."""
        return {"data": {**self._data(run), "request_id": run.run_id}}

    def _data(self, run: Run) -> dict[str, Any]:
        state = self.state(run)
        data: dict[str, Any] = {"status": WORDS[state]}
        if state == "running":
            data["details"] = "Video is being generated"
        if state == "completed":
            data["output"] = {"video": {"url": self.url(run)}}
            if self.settings.cost_when_done:
                data["cost"] = float(self.settings.price)
        if state == "failed":
            data |= run.says
        return data

    def flat(self, run: Run) -> dict[str, Any]:
        """Return the answer of the unified call as its OpenAPI document has it."""
        state = self.state(run)
        over = state in ("completed", "failed", "cancelled")
        return {
            "requestId": run.run_id,
            "status": FLAT_WORDS[state],
            "progress": 100 if over else 40,
            "estimatedTimeRemaining": None if over else 60,
            "videoUrl": self.url(run) if state == "completed" else None,
            "error": run.says.get("error") if state == "failed" else None,
            "createdAt": run.created_text,
            "completedAt": run.created_text if over else None,
        }

    def listed(self, key: str | None, *, model: str | None, uuid: str | None, limit: int) -> list[dict[str, Any]]:
        """Return what `recover` lists: runs of an account, the newest first."""
        settings, now, rows = self.settings, time.monotonic(), list[dict[str, Any]]()
        by_uuid = uuid is not None and settings.recover_filters
        for run in reversed(self._of_uuid[uuid]) if by_uuid and uuid else reversed(self._runs.values()):
            state = self.state(run)
            ready = run.started + settings.recover_lag
            if settings.recover_lists == "completed":
                ready += settings.queued + settings.working
                if state != "completed":
                    continue
            wanted = model in (None, run.model) or not settings.recover_filters
            if run.key != key or now < ready or not wanted:
                continue
            rows.append(self._row(run, state))
            if len(rows) >= limit:
                break
        return rows

    def _row(self, run: Run, state: State) -> dict[str, Any]:
        row = {
            "runId": run.run_id, "id": run.run_id, "model": run.model, "status": FLAT_WORDS[state],
            "createdAt": run.created_text,
        }  # fmt: skip
        if run.uuid is not None and self.settings.recover_uuid != "leave out":
            row["conversationUUID"] = run.uuid.upper() if self.settings.recover_uuid == "upper" else run.uuid
        return row
