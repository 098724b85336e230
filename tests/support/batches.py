"""Batches against the second fake: a file of requests, a folder, and what became of them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio
from nanogpt_video import AsyncNanoGPT
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.aio import AsyncClient
from nanogpt_video._runtime.client.batch.batch import Options, options_of
from nanogpt_video._runtime.client.batch.report import Entry, Outcome
from nanogpt_video._runtime.client.ledger.ledger import Ledger

from tests.fake.server import Fake, serving
from tests.fake.settings import Settings

KEY = "sk-batch-77aa"
QUICK = KIT._replace(
    service=KIT.service._replace(
        timings={
            **KIT.service.timings, "retry-delay": 0.01, "settle-window": 1.0, "not-found-grace": 0.5,
            "poll-interval-min": 0.05, "poll-interval-max": 0.1,
        },
    ),
)  # fmt: skip
"""The service as a client in a hurry sees it."""


def request(prompt: object, **more: Any) -> dict[str, Any]:
    """Return a request that is right."""
    return {"model": "veo2-video", "prompt": f"{prompt}", "duration": "5s", **more}


def usual_options(**changed: Any) -> Options:
    """Return the options of a batch that a program sets none of, with these changed."""
    usual = {"strict": True, "concurrency": 8, "max_cost": None, "budget": None, "again": (), "timeout": None}
    return options_of(**{**usual, **changed})


@dataclass
class Bench:
    """A fake, a file and a folder; `run` is what a process does with them."""

    fake: Fake
    home: Path
    backend: str
    events: Counter[str] = field(default_factory=Counter[str])
    entries: list[tuple[str, Entry]] = field(default_factory=list[tuple[str, Entry]])

    @property
    def file(self) -> Path:
        return self.home / "requests.jsonl"

    @property
    def out(self) -> Path:
        return self.home / "films"

    @property
    def ledger(self) -> Ledger:
        return Ledger(self.home / "ledger.sqlite3")

    def write(self, *requests: Any) -> None:
        """Write the file of requests."""
        self.file.write_text("".join(json.dumps(one) + "\n" for one in requests), encoding="utf-8")

    def client(self, **settings: Any) -> AsyncClient:
        """Return a client as a new process would make it."""
        kind = type("AsyncQuick", (AsyncNanoGPT,), {"_kit": QUICK})
        given = {"base_url": self.fake.base_url, "ledger": self.home / "ledger.sqlite3", "limits": False, **settings}
        return kind(KEY, **given)

    def seen(self, event: str, entry: Entry) -> None:
        self.events[event] += 1
        self.entries.append((event, entry))

    def run(self, seconds: float | None = None, client: dict[str, Any] | None = None, **options: Any) -> Outcome:
        """Run the batch; with `seconds`, it is cancelled then, as a process that is told to stop."""
        self.events.clear()
        self.entries.clear()

        async def work() -> Outcome:
            async with self.client(**(client or {})) as made:
                batch = made.batch(self.file, self.out, on_event=self.seen, **options)
                with anyio.move_on_after(float("inf") if seconds is None else seconds):
                    return await batch.run()
                return batch.so_far()

        return anyio.run(work, backend=self.backend)

    def films(self) -> list[str]:
        """Return the names of the films."""
        return sorted(film.name for film in self.out.glob("*.mp4"))

    def charged(self) -> list[str]:
        """Return the prompts that were charged, one for each charge."""
        return sorted(str(charge.prompt) for charge in self.fake.charges)


@contextmanager
def bench(home: Path, backend: str = "asyncio", **settings: Any) -> Iterator[Bench]:
    """Serve a quick fake and sit before it."""
    with serving(Settings(**{"queued": 0.0, "working": 0.05, "limits": False, "film_bytes": 2000, **settings})) as fake:
        yield Bench(fake, home, backend)
