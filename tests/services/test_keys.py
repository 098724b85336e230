"""Idempotency keys: whatever becomes of an answer, a request is charged once, in one process and over several.

The judge is a fake of a service that charges for each accepted submission, and once for each key.
"""

# Budget: every way to lose an answer, against one service.
from __future__ import annotations

import asyncio
import itertools
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.services.fakes.frame import serving
from tests.services.fakes.sync_so import SyncSo
from tests.support import packages
from tests.support.shared import Shared

SPEC = Path(__file__).parent / "specs" / "sync_so"
FILES = [{"type": "video", "url": "https://files.example.com/a.mp4"}]
PAYLOAD = {"model": "lipsync-2", "input": FILES}
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
ENTRY = re.compile(r"    idempotency:\n(?:      .*\n)+")
FIELD = "    idempotency: {field: requestKey, lifetime: 86400, running: [409]}\n"
LOST = ("drop", "drop-before", "cut", "charged-500", "500", "503", "429", "slow")
"""What becomes of an answer: lost after and before the request was done, in its middle, late, or that of a gateway."""


def made_spec(folder: Path, change: Callable[[str], str] = lambda text: text) -> Path:
    """Return a copy of the spec with another service.yaml."""
    shutil.copytree(SPEC, folder)
    file = folder / "service.yaml"
    file.write_text(change(file.read_text("utf-8")), encoding="utf-8")
    return folder


def with_field(folder: Path) -> Path:
    """Return the spec with the key in a field of the request."""
    made_spec(
        folder, lambda text: ENTRY.sub(FIELD, text).replace("unknown_fields", "common: [requestKey]\nunknown_fields")
    )
    with (folder / "fields.yaml").open("a", encoding="utf-8") as file:
        file.write("requestKey: {kind: text, length: 1.., says: The key., evidence: pages > Idempotency > keys}\n")
    return folder


FORMS: dict[str, Callable[[Path], Path]] = {
    "header": made_spec,
    "field": with_field,
    "multipart": lambda folder: made_spec(
        folder, lambda text: text.replace("body: models", "body: models\n    sends: multipart")
    ),
    "none": lambda folder: made_spec(folder, lambda text: ENTRY.sub("", text)),
}


class Service:
    """A generated client beside the running fake."""

    def __init__(self, fake: SyncSo, home: Path, ledger: Path) -> None:
        self.fake, self.home, self.ledger = fake, home, ledger
        self.package = packages.package("sync_lips", home).module()
        self.days = 0.0
        """Days by which the caller's clock is ahead."""

    def made(self, form: str = "", key: str | None = None, **settings: Any) -> Any:
        """Return a client; its pauses are short."""
        context = packages.package("sync_lips", self.home).module("_runtime.client.context")

        def pause(_: float) -> Any:
            return asyncio.sleep(0.02) if form else time.sleep(0.02)

        clock = context.Clock(sleep=pause, today=lambda: time.time() + self.days * 86400)
        kind = getattr(self.package, f"{form}Sync")
        made = {"ledger": self.ledger, "clock": clock, **settings}
        return kind(api_key=key or self.fake.key, base_url=self.fake.base_url, **made)

    def submit(self, form: str, **options: Any) -> Any:
        """Submit the payload with either client, and return the run id and the rows of the ledger."""

        async def later() -> Any:
            async with self.made("Async", timeout=0.2) as client:
                return (await client.submit(PAYLOAD, **options)).run_id, list(client.ledger.orders())

        if form:
            return asyncio.run(later())
        with self.made(timeout=0.2) as client:
            return client.submit(PAYLOAD, **options).run_id, list(client.ledger.orders())

    @property
    def posts(self) -> list[Any]:
        """The submissions that reached the service."""
        return self.fake.seen_as("submit")

    def environment(self) -> dict[str, str]:
        """Return the environment of a program that uses the client."""
        own = {"SYNC_API_KEY": self.fake.key, "SYNC_BASE_URL": self.fake.base_url, "PYTHONPATH": str(self.home)}
        return {**os.environ, **own, "XDG_STATE_HOME": str(self.ledger.parent)}


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory, generated_of: Shared) -> dict[str, Path]:
    """Return what is generated of each form of the spec."""
    specs = {name: make(tmp_path_factory.mktemp(name) / "spec") for name, make in FORMS.items()}
    return {name: generated_of(spec) / "python" for name, spec in specs.items()}


@pytest.fixture
def service(request: pytest.FixtureRequest, homes: dict[str, Path], tmp_path: Path) -> Iterator[Service]:
    """Give a service, its key in the header unless a test says otherwise."""
    with serving(SyncSo()) as fake:
        fake.slowness = 0.6
        yield Service(fake, homes[getattr(request, "param", "header")], tmp_path / "ledger.sqlite3")


CLIENTS = pytest.mark.parametrize("form", ["", "Async"])
CARRIED = pytest.mark.parametrize("service", ["header", "field", "multipart"], indirect=True)


def keys_of(posts: list[Any]) -> set[str]:
    """Return the keys of submissions, wherever they stand."""
    return {post.headers.get("idempotency-key") or post.json()["requestKey"] for post in posts}


@CARRIED
@CLIENTS
@pytest.mark.parametrize("fault", LOST)
def test_a_lost_answer_is_asked_for_again_and_charged_once(service: Service, form: str, fault: str):
    service.fake.fault("submit", fault)
    run_id, orders = service.submit(form)
    assert [charge.run_id for charge in service.fake.charges] == [run_id]
    assert len(service.posts) > 1
    assert {post.body for post in service.posts} == {service.posts[0].body}
    assert {post.headers["content-type"] for post in service.posts} == {service.posts[0].headers["content-type"]}
    (key,) = keys_of(service.posts)
    assert UUID.fullmatch(key)
    assert [(order.state, order.run_id, order.idempotency_key) for order in orders] == [("running", run_id, key)]


@CLIENTS
@pytest.mark.parametrize("faults", list(itertools.permutations(("drop", "charged-500", "429", "drop-before"), 3)))
def test_several_lost_answers_in_a_row_are_one_charge(service: Service, form: str, faults: tuple[str, ...]):
    for fault in faults:
        service.fake.fault("submit", fault)
    run_id, _ = service.submit(form)
    assert [charge.run_id for charge in service.fake.charges] == [run_id]
    assert len(service.posts) == 4
    assert len(keys_of(service.posts)) == 1


def test_each_request_has_a_key_of_its_own(service: Service):
    with service.made() as client:
        runs = {client.submit(PAYLOAD).run_id for _ in range(3)}
    assert len(runs) == len(service.fake.charges) == len(keys_of(service.posts)) == 3


@pytest.mark.parametrize("service", ["field"], indirect=True)
def test_the_callers_own_key_is_kept(service: Service):
    service.fake.fault("submit", "drop")
    with service.made() as client:
        first = client.submit({**PAYLOAD, "requestKey": "order-17"})
        assert client.submit({**PAYLOAD, "requestKey": "order-17"}).run_id == first.run_id
    assert keys_of(service.posts) == {"order-17"}
    assert len(service.fake.charges) == 1


def test_while_the_first_request_is_under_way_it_is_waited_for(service: Service):
    service.fake.fault("submit", "slow")
    run_id, _ = service.submit("")
    assert 409 in [post.status for post in service.posts]
    assert [charge.run_id for charge in service.fake.charges] == [run_id]


@CLIENTS
@pytest.mark.parametrize("service", ["none"], indirect=True)
def test_without_a_key_nothing_is_sent_again(service: Service, form: str):
    service.fake.fault("submit", "drop")
    with pytest.raises(service.package.SubmissionUnknown, match="look it up in your account"):
        service.submit(form, settle=0.1)
    assert len(service.posts) == len(service.fake.charges) == 1
    assert "idempotency-key" not in service.posts[0].headers


def test_a_refused_repetition_says_nothing_of_the_first_request(service: Service):
    """The account may be locked, and the first request charged all the same."""
    service.fake.fault("submit", "drop")
    admit = service.fake.admit

    def locked(request: Any) -> None:
        if len(service.posts) > 1:
            request.headers["x-api-key"] = "locked"
        admit(request)

    service.fake.admit = locked
    with service.made() as client:
        with pytest.raises(service.package.SubmissionUnknown) as caught:
            client.submit(PAYLOAD)
        assert [order.state for order in client.ledger.orders()] == ["unknown"]
        assert "401" in "\n".join(caught.value.__notes__)
        assert len(service.posts) == 2
        service.fake.admit = admit
        assert client.settle(caught.value.claim, request=caught.value.payload).run_id == service.fake.charges[0].run_id
    assert len(service.fake.charges) == 1


def test_after_its_lifetime_a_key_is_not_used_any_more(service: Service):
    service.fake.fault("submit", "drop")
    with service.made() as client:
        sleep = client._context.clock.sleep  # the pause after the lost answer takes a day here

        def day(seconds: float) -> None:
            service.days, service.fake.later = 1.0, 86400.0
            sleep(seconds)

        object.__setattr__(client._context.clock, "sleep", day)
        with pytest.raises(service.package.SubmissionUnknown) as caught:
            client.submit(PAYLOAD)
        with pytest.raises(service.package.SubmissionUnknown):
            client.settle(caught.value.claim, 0, request=PAYLOAD)
        (order,) = client.ledger.orders()
    assert (order.state, len(service.posts), len(service.fake.charges)) == ("unknown", 1, 1)


def test_a_clock_that_went_back_makes_no_key_young_again(service: Service):
    service.fake.fault("submit", "drop")
    with service.made() as client, pytest.raises(service.package.SubmissionUnknown) as caught:
        client.submit(PAYLOAD, settle=0)
    service.days = -2.0
    with service.made() as client, pytest.raises(service.package.SubmissionUnknown):
        client.settle(caught.value.claim, 0, request=PAYLOAD)
    assert len(service.posts) == 1


def test_the_ledger_says_why_a_repetition_is_safe(service: Service):
    service.fake.fault("submit", "drop")
    with (
        service.made() as client,
        pytest.raises(service.package.SubmissionUnknown, match="sends it again with its key"),
    ):
        client.submit(PAYLOAD, settle=0)
    with service.made() as client:
        (order,) = client.ledger.orders()
        assert order.key_until == pytest.approx(order.sent_at + 86400 - 60)
        assert "may be sent again with its idempotency key" in order.reason
        assert order.idempotency_key in keys_of(service.posts)


@pytest.mark.parametrize(
    ("change", "key"),
    [({"model": "lipsync-2-pro"}, None), ({"input": FILES * 2}, None), ({}, "another-account")],
)
def test_only_the_same_request_of_the_same_account_is_sent_again(
    service: Service, change: dict[str, Any], key: str | None
):
    service.fake.fault("submit", "drop")
    with service.made() as client, pytest.raises(service.package.SubmissionUnknown) as caught:
        client.submit(PAYLOAD, settle=0)
    with service.made(key=key) as client, pytest.raises(service.package.ConfigurationError, match="nothing was sent"):
        client.settle(caught.value.claim, request={**PAYLOAD, **change})
    assert len(service.posts) == len(service.fake.charges) == 1


def test_without_a_ledger_the_same_client_can_send_it_again(service: Service):
    service.fake.fault("submit", "drop")
    with service.made(ledger=False) as client:
        with pytest.raises(service.package.SubmissionUnknown) as caught:
            client.submit(PAYLOAD, settle=0)
        job = client.settle(caught.value.claim, request=caught.value.payload)
    assert [charge.run_id for charge in service.fake.charges] == [job.run_id]


@CARRIED
@CLIENTS
def test_of_many_open_submissions_those_are_sent_again_whose_requests_are_given(service: Service, form: str):
    others = [{**PAYLOAD, "model": "lipsync-2-pro"}, {**PAYLOAD, "input": FILES * 2}]
    service.fake.fault("submit", "drop", 3)
    with service.made() as client:
        for payload in (PAYLOAD, *others):
            with pytest.raises(service.package.SubmissionUnknown):
                client.submit(payload, settle=0)

    async def settled() -> Any:
        async with service.made("Async") as client:
            return await client.settle_all(requests=[PAYLOAD, others[1], {**PAYLOAD, "input": []}])

    if form:
        found = asyncio.run(settled())
    else:
        with service.made() as client:
            found = client.settle_all(requests=[PAYLOAD, others[1], {**PAYLOAD, "input": []}])
    runs = [job and job.run_id for job in found.values()]
    assert runs == [service.fake.charges[0].run_id, None, service.fake.charges[2].run_id]
    assert len(service.fake.charges) == len(keys_of(service.posts)) == 3
    assert len(service.posts) == 5


@pytest.mark.parametrize("lines", [0, 1, 3])
def test_the_command_sends_open_submissions_of_a_file_again(service: Service, tmp_path: Path, lines: int):
    service.fake.fault("submit", "drop")
    with service.made() as client, pytest.raises(service.package.SubmissionUnknown):
        client.submit(PAYLOAD, settle=0)
    requests = (
        [{**PAYLOAD, "model": "lipsync-2-pro"}, {**PAYLOAD, "input": FILES * 2}, PAYLOAD][-lines:] if lines else []
    )
    (tmp_path / "sent.jsonl").write_text("\n".join(map(json.dumps, requests)) or "[]", encoding="utf-8")
    wait = ("--timeout", "20") if lines else ()  # the first request may be under way yet
    ended = command(service, "settle", "--request", str(tmp_path / "sent.jsonl"), *wait, "--json")
    assert ended.returncode == (0 if lines else 8), ended.stderr
    (row,) = json.loads(ended.stdout)
    (charge,) = service.fake.charges
    if lines:
        assert row["run_id"] == charge.run_id
        assert {post.body for post in service.posts} == {service.posts[0].body}
    else:
        assert (row["run_id"], len(service.posts)) == (None, 1)
        assert "the same may be sent again with its idempotency key" in row["reason"]


@pytest.mark.parametrize(
    ("service", "text", "said"),
    [
        ("header", "[5]", "request 1 is 5, not an object"),
        ("header", "{", "not JSON"),
        ("header", None, "cannot read"),
        ("none", "{}", "Sync has no idempotency keys: nothing is sent again"),
    ],
    indirect=["service"],
)
def test_a_file_without_requests_sends_nothing(service: Service, tmp_path: Path, text: str | None, said: str):
    if text is not None:
        (tmp_path / "sent.json").write_text(text, encoding="utf-8")
    ended = command(service, "settle", "--request", str(tmp_path / "sent.json"))
    assert ended.returncode == 2
    assert said in " ".join(ended.stderr.replace("│", "").split())
    assert not service.fake.seen


def command(service: Service, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command line of the client with the ledger of the service."""
    line = [sys.executable, "-m", "sync_lips", *words, "--ledger", str(service.ledger)]
    return subprocess.run(line, env=service.environment(), capture_output=True, text=True, timeout=60, check=False)


# ------------------------------------------------------------------------------------------------ processes that die

PROGRAM = """
import json, sys
import sync_lips

with sync_lips.Sync(ledger=sys.argv[1], timeout=30) as client:
    payload = json.loads(sys.argv[2])
    if sys.argv[3:]:
        for claim in client.unsettled():
            print(client.settle(claim, request=payload).run_id)
    else:
        client.submit(payload)
"""


@pytest.mark.parametrize("fault", ["slow", "drop-before"])
def test_a_killed_process_leaves_a_request_that_another_one_sends_again(service: Service, fault: str):
    service.fake.slowness = 20.0 if fault == "slow" else 0.0
    service.fake.fault("submit", fault, 1 if fault == "slow" else 50)
    command = [sys.executable, "-c", PROGRAM, str(service.ledger), json.dumps(PAYLOAD)]
    process = subprocess.Popen(command, env=service.environment())
    while not service.posts:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    service.fake.under_way.clear()
    service.fake._faults.clear()
    ended = subprocess.run(
        [*command, "settle"], env=service.environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert [charge.run_id for charge in service.fake.charges] == ended.stdout.split()
    assert len(keys_of(service.posts)) == 1


def test_a_killed_batch_goes_on_without_a_second_charge(service: Service, tmp_path: Path):
    service.fake.slowness, service.fake.working_looks = 20.0, 0
    requests = tmp_path / "requests.jsonl"
    lines = [{**PAYLOAD, "input": [{"type": "video", "url": f"https://files.example.com/{n}.mp4"}]} for n in range(3)]
    requests.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    command = [sys.executable, "-m", "sync_lips", "run", str(requests), "--out", str(tmp_path / "out")]
    service.fake.fault("submit", "slow", 3)
    process = subprocess.Popen(command, env=service.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while len(service.posts) < 3:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    service.fake.under_way.clear()
    service.fake.fault("submit", "drop")
    ended = subprocess.run(command, env=service.environment(), capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr + ended.stdout
    assert len(service.fake.charges) == len(keys_of(service.posts)) == 3
    assert len(list((tmp_path / "out").rglob("*.mp4"))) == 3


# ------------------------------------------------------------------------------------------------------ the simulator


class Simulated:
    """A simulator of the service, and the class of its client."""

    def __init__(self, home: Path, folder: Path) -> None:
        self._package, self._folder = packages.package("sync_lips", home), folder
        self.package, self.kit = self._package.module(), self._package.module("_kit").KIT

    def fault(self, name: str, **settings: Any) -> Any:
        """Return a fault that strikes the first submission."""
        return self._package.module("_runtime.simulator.faults.fault_plan").Fault(
            name=name, operation="submit", **settings
        )

    def served(self, **settings: Any) -> Any:
        """Return a context in which the simulator serves, with a file that the next one goes on with."""
        made = self._package.module("_runtime.simulator.settings").Settings(state=self._folder / "state", **settings)
        return self._package.module("_runtime.simulator.serving.server").serve(self.kit, settings=made)

    def client(self, served: Any, **settings: Any) -> Any:
        """Return a client of the simulator."""
        ledger = self._folder / "orders.sqlite3"
        clock = self._package.module("_runtime.client.context").Clock(sleep=lambda _: time.sleep(0.02))
        return self.package.Sync(api_key="test-key", base_url=served.base_url, ledger=ledger, clock=clock, **settings)


@pytest.fixture
def simulated(homes: dict[str, Path], tmp_path: Path) -> Simulated:
    """Give the simulator of the service."""
    return Simulated(homes["header"], tmp_path)


def posted(served: Any, payload: dict[str, Any], key: str | None, account: str = "test-key") -> httpx.Response:
    """Post a payload as any program would."""
    headers = {"x-api-key": account} | ({"Idempotency-Key": key} if key else {})
    return httpx.post(f"{served.base_url}/v2/generate", json=payload, headers=headers)


def charges(served: Any) -> list[str]:
    """Return the ids of the runs that were charged."""
    return [charge.run_id for charge in served.service.world.charges if charge.entry == "charged"]


def test_the_simulator_charges_a_key_once(simulated: Simulated):
    with simulated.served() as served:
        first = posted(served, PAYLOAD, "a")
        posted(served, PAYLOAD, "b")
        again = posted(served, PAYLOAD, "a")
        assert (first.status_code, first.content) == (again.status_code, again.content)
        assert len(charges(served)) == 2
        other = posted(served, {**PAYLOAD, "model": "lipsync-2-pro"}, "a")
        assert other.status_code == 422
        assert "The idempotency key was used with another request" in other.text
        assert posted(served, PAYLOAD, "a", "sk-test-other").json()["id"] != first.json()["id"]
        assert posted(served, PAYLOAD, None).json()["id"] != posted(served, PAYLOAD, None).json()["id"]
        assert len(charges(served)) == 5
        assert posted(served, PAYLOAD, "a b").status_code == 400


def test_the_simulator_forgets_a_key_after_its_lifetime(simulated: Simulated):
    ids: list[str] = []
    for later in (0.0, 86399.0, 86400.0):  # each time another simulator goes on with the file
        with simulated.served(now=lambda later=later: 1_700_000_000.0 + later) as served:
            ids.append(posted(served, PAYLOAD, "a").json()["id"])
    assert ids[0] == ids[1] != ids[2]


STRUCK = (
    "reset-before", "request-timeout", "conflict", "throttled-zero", "error-json", "error-html", "error-empty",
    "redirect", "unavailable", "success-false", "reset-after", "timeout", "error-after", "error-typed-after",
    "refusal-after", "redirect-after", "echo-after", "success-false-after", "success-false-after-id", "no-run-id",
    "malformed-json", "truncated-json", "empty-answer", "page-answer", "hang", "hang-body",
)  # fmt: skip
"""Faults of a submission after which it may have been charged or not, and that pass."""


@pytest.mark.parametrize("name", STRUCK)
def test_whatever_strikes_a_submission_it_is_one_charge(simulated: Simulated, name: str):
    with simulated.served(faults=(simulated.fault(name),)) as served, simulated.client(served, timeout=0.5) as client:
        job = client.submit(PAYLOAD)
        assert charges(served) == [job.run_id]
        assert [(order.state, order.run_id) for order in client.ledger.orders()] == [("running", job.run_id)]
