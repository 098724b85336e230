"""The simulated service beside a small model of its contract: whatever is asked in whatever order, they agree."""

# Budget: one machine; its rules read best side by side.
from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serving.transports import Transport
from nanogpt_video._runtime.simulator.settings import Settings

BASE = "https://sim/api"
KEYS = ("test-key", "sk-test-second", "sk-test-third")
DEPOSIT = Decimal("12.00")
QUEUE, RUN = 2.0, 6.0
PAYLOADS: dict[str, tuple[dict[str, Any], Decimal]] = {
    "veo2-video": ({"prompt": "A paper boat", "duration": "7s"}, Decimal("4.76")),
    "pixverse-v5": ({"prompt": "A paper boat"}, Decimal("0.10")),
    "midjourney-video": ({"image": "https://example.com/a.png", "motion": "low"}, Decimal("0.10")),
}
WRONG: tuple[Any, ...] = (
    {"model": "veo2-video", "prompt": "A paper boat", "duration": "3s"},
    {"model": "veo2-video", "duration": "5s"},
    {"model": "promptchan-video", "prompt": "A paper boat"},
    {"model": "no-such", "prompt": "A paper boat"},
    ["veo2-video"],
)
STATES = ("queued", "running", "over")
UNIFIED = {"queued": "IN_QUEUE", "running": "IN_PROGRESS", "completed": "COMPLETED", "failed": "FAILED"}
WORDS = {**UNIFIED, "cancelled": "CANCELED"}
LEGACY = {**UNIFIED, "cancelled": "CANCELLED"}
ENDS = {"": "completed", "job-failed": "failed", "job-blocked": "failed", "job-cancelled": "cancelled"}

keys = st.sampled_from(KEYS)
ends = st.sampled_from(list(ENDS))
runs: Bundle[str] = Bundle("runs")


@dataclass
class Run:
    """What the contract says of a run."""

    account: str
    model: str
    cost: Decimal
    started: float
    end: str
    conversation: str | None
    seen: int = 0
    """How far it was when somebody last asked."""


@dataclass
class Contract:
    """The contract in a few lines: a run waits, works and ends; what fails is given back."""

    now: float = 1000.0
    runs: dict[str, Run] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KEYS, 0))

    def state(self, run: Run) -> str:
        age = self.now - run.started
        return "queued" if age < QUEUE else "running" if age < QUEUE + RUN else run.end

    def balance(self, account: str) -> Decimal:
        own = [run for run in self.runs.values() if run.account == account]
        back = sum((run.cost for run in own if self.state(run) in ("failed", "cancelled")), Decimal(0))
        return DEPOSIT - sum((run.cost for run in own), Decimal(0)) + back

    def recovered(self, account: str, **wanted: str | None) -> list[str]:
        """Return the completed runs of an account, newest first."""
        found = [
            run_id
            for run_id, run in self.runs.items()
            if run.account == account
            and self.state(run) == "completed"
            and all(getattr(run, name) == value for name, value in wanted.items() if value)
        ]
        return found[::-1]


class Beside(RuleBasedStateMachine):
    """Does the same to both and compares."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.contract = Contract()
        self.lines: list[Any] = []
        self.steps = 0
        self.open()

    def open(self) -> None:
        self.service = Service(
            KIT,
            Settings(
                now=lambda: self.contract.now,
                balance=DEPOSIT,
                queue_seconds=QUEUE,
                run_seconds=RUN,
                state=Path(self.folder.name) / "state.db",
            ),
        )
        self.client = httpx.Client(transport=Transport(self.service), base_url=BASE)

    def close(self) -> None:
        self.client.close()
        self.service.world.close()

    def teardown(self) -> None:
        self.close()
        self.folder.cleanup()

    def ask(self, method: str, path: str, key: str, **more: Any) -> httpx.Response:
        headers = {"x-api-key": key, **more.pop("headers", {})}
        return self.client.request(method, path, headers=headers, **more)

    # What costs money

    def taken(self, answer: httpx.Response, run: Run) -> str | None:
        """Compare the answer to a submission with what the contract says."""
        held = self.contract.balance(run.account)
        if held < run.cost:
            assert answer.status_code == 402
            assert Decimal(str(answer.json()["requiredBalance"])) == run.cost
            self.contract.refused[run.account] += 1
            return None
        body = answer.json()
        assert answer.status_code == 202, body
        assert body["runId"] not in self.contract.runs
        assert (body["status"], body["model"], body["paymentSource"]) == ("pending", run.model, "USD")
        assert Decimal(str(body["cost"])) == run.cost
        assert Decimal(str(body["remainingBalance"])) == held - run.cost
        self.contract.runs[body["runId"]] = run
        return body["runId"]

    @rule(
        target=runs,
        key=keys,
        model=st.sampled_from(list(PAYLOADS)),
        end=ends,
        conversation=st.sampled_from([None, "c1", "c2"]),
    )
    def submit(self, key: str, model: str, end: str, conversation: str | None):
        made = self.started(key, model, end, conversation)
        return multiple(made) if made else multiple()

    def started(self, key: str, model: str, end: str, conversation: str | None) -> str | None:
        fields, cost = PAYLOADS[model]
        payload = {"model": model, **fields, **({"conversationUUID": conversation} if conversation else {})}
        answer = self.ask("POST", "/generate-video", key, json=payload, headers={"x-simulate": end} if end else {})
        return self.taken(answer, Run(key, model, cost, self.contract.now, ENDS[end], conversation))

    @initialize(target=runs)
    def begin(self):
        made = [self.started(key, model, "", "c1") for key in KEYS[:2] for model in ("pixverse-v5", "midjourney-video")]
        self.contract.now += 60
        return multiple(*(run for run in made if run))

    @rule(key=keys, payload=st.sampled_from(WRONG))
    def submit_what_is_wrong(self, key: str, payload: Any):
        assert self.ask("POST", "/generate-video", key, json=payload).status_code == 400

    @rule(header=st.sampled_from([{}, {"x-api-key": "stranger"}, {"Authorization": "Basic test-key"}]))
    def submit_without_a_right_key(self, header: dict[str, str]):
        payload = {"model": "pixverse-v5", **PAYLOADS["pixverse-v5"][0]}
        assert self.client.post("/generate-video", json=payload, headers=header).status_code == 401

    @rule(model=st.sampled_from(list(PAYLOADS)))
    def ask_for_the_price(self, model: str):
        fields, cost = PAYLOADS[model]
        answer = self.client.post("/generate-video", json={"model": model, **fields}, headers={"x-x402": "true"})
        assert answer.status_code == 402
        assert Decimal(str(answer.json()["payment"]["amountUsd"])) == cost

    @rule(target=runs, key=keys)
    def submit_and_lose_the_answer(self, key: str):
        fields, cost = PAYLOADS["veo2-video"]
        held, known = self.contract.balance(key), set(self.contract.runs)
        with pytest.raises(httpx.ReadError):
            self.ask(
                "POST",
                "/generate-video",
                key,
                json={"model": "veo2-video", **fields},
                headers={"x-simulate": "reset-after"},
            )
        if held < cost:
            self.contract.refused[key] += 1
            return multiple()
        # The charges name the run that nobody was told of.
        (lost,) = {line.run_id for line in self.service.world.charges if line.run_id} - known
        self.contract.runs[lost] = Run(key, "veo2-video", cost, self.contract.now, "completed", None)
        return lost

    @rule(target=runs, run_id=runs, key=keys, end=ends, index=st.sampled_from([None, 0, 3]))
    def extend(self, run_id: str, key: str, end: str, index: int | None):
        run = self.contract.runs[run_id]
        body = {"taskId": run_id} if index is None else {"runId": run_id, "index": index}
        answer = self.ask("POST", "/generate-video/extend", key, json=body, headers={"x-simulate": end} if end else {})
        if run.account != key:
            assert answer.status_code == 403
        elif run.model != "midjourney-video" or self.contract.state(run) != "completed":
            assert answer.status_code == 400
        else:
            longer = Run(key, run.model, run.cost, self.contract.now, ENDS[end], run.conversation)
            made = self.taken(answer, longer)
            return multiple(made) if made else multiple()
        return multiple()

    @rule(run_id=runs, index=st.sampled_from([-1, 4, "1", True]))
    def extend_what_is_no_clip(self, run_id: str, index: Any):
        answer = self.ask(
            "POST", "/generate-video/extend", self.contract.runs[run_id].account, json={"runId": run_id, "index": index}
        )
        assert answer.status_code == 400

    # What costs nothing

    @rule(run_id=runs, key=keys, legacy=st.booleans())
    def status(self, run_id: str, key: str, legacy: bool):
        run = self.contract.runs[run_id]
        path = f"/generate-video/status?modelSlug={run.model}&runId=" if legacy else "/video/status?requestId="
        answer = self.ask("GET", path + run_id, key)
        if run.account != key:
            assert answer.status_code == 403
            return
        state, data = self.contract.state(run), answer.json()["data"]
        assert data["status"] == (LEGACY if legacy else WORDS)[state]
        assert data["request_id" if legacy else "requestId"] == run_id
        assert ("output" in data) == (state == "completed")
        assert ("error" in data) == (state == "failed")
        assert data.get("cost") == (float(run.cost) if state == "completed" else None)
        far = STATES.index(state) if state in STATES else 2
        assert far >= run.seen, "a run never goes back"
        run.seen = far
        if state == "completed":
            assert self.client.get(data["output"]["video"]["url"]).status_code == 200

    @rule(run_id=runs, fault=st.sampled_from(["backwards", "early-404", "unknown-word"]))
    def status_that_lies_once(self, run_id: str, fault: str):
        account = self.contract.runs[run_id].account
        answer = self.ask("GET", f"/video/status?requestId={run_id}", account, headers={"x-simulate": fault})
        said = {"backwards": "IN_QUEUE", "unknown-word": "SIMMERING"}
        assert answer.status_code == (404 if fault == "early-404" else 200)
        assert fault == "early-404" or answer.json()["data"]["status"] == said[fault]

    @rule(
        key=keys,
        path=st.sampled_from(
            [
                "/video/status?requestId={}",
                "/generate-video/status?modelSlug=m&runId={}",
                "/generate-video/content?model=m&runId={}",
            ]
        ),
    )
    def ask_for_a_run_that_is_not(self, key: str, path: str):
        assert self.ask("GET", path.format(f"run_sim{len(self.contract.runs) + 1:08d}"), key).status_code == 404

    @rule(run_id=runs, key=keys)
    def content(self, run_id: str, key: str):
        run = self.contract.runs[run_id]
        answer = self.ask("GET", f"/generate-video/content?model={run.model}&runId={run_id}", key)
        right = 403 if run.account != key else 200 if self.contract.state(run) == "completed" else 404
        assert answer.status_code == right

    @rule(
        key=keys,
        model=st.sampled_from([None, *PAYLOADS]),
        conversation=st.sampled_from([None, "c1"]),
        limit=st.sampled_from([None, 1, 2, 50]),
    )
    def recover(self, key: str, model: str | None, conversation: str | None, limit: int | None):
        query = {"model": model, "conversationUUID": conversation, "limit": limit}
        answer = self.ask(
            "GET", "/generate-video/recover", key, params={k: v for k, v in query.items() if v is not None}
        )
        rows = answer.json()["data"]
        assert [row["runId"] for row in rows] == self.contract.recovered(key, model=model, conversation=conversation)[
            : limit or 10
        ]
        assert {row["status"] for row in rows} <= {"completed"}

    @rule(key=keys, limit=st.sampled_from(["0", "51", "-1", "1.5", ""]))
    def recover_too_much(self, key: str, limit: str):
        assert self.ask("GET", "/generate-video/recover", key, params={"limit": limit}).status_code == 400

    # What passes

    @rule(seconds=st.sampled_from([0.5, QUEUE, RUN, 60.0, 60.0]))
    def wait(self, seconds: float):
        self.contract.now += seconds

    @rule()
    def restart(self):
        self.close()
        self.open()

    @invariant()
    def charges_are_only_added(self):
        lines = list(self.service.world.charges)
        assert lines[: len(self.lines)] == self.lines
        assert [line.number for line in lines] == list(range(1, len(lines) + 1))
        self.lines = lines

    @invariant()
    def the_books_balance(self):
        self.steps += 1
        for key in KEYS[self.steps % 3 :][:1]:
            said = Decimal(self.ask("POST", "/check-balance", key).json()["usd_balance"])
            own = [line for line in self.service.world.charges if line.account == key]
            sums = {
                entry: sum((line.amount for line in own if line.entry == entry), Decimal(0))
                for entry in ("charged", "refunded")
            }
            assert said == self.contract.balance(key) == DEPOSIT - sums["charged"] + sums["refunded"]
            assert said == (own[-1].balance if own else DEPOSIT)
            charged = [line.run_id for line in own if line.entry == "charged"]
            assert charged == [run_id for run_id, run in self.contract.runs.items() if run.account == key], (
                "each run is charged once"
            )
            assert sum(line.entry == "refused" for line in own) == self.contract.refused[key]


TestBeside = Beside.TestCase
TestBeside.settings = settings(max_examples=25, stateful_step_count=30)
pytestmark = pytest.mark.slow
