"""The generated client of each service against the generated simulator of the same service, from a request to a file.

The simulator has to behave as the spec says: what a client of the vendor's own calls would find is what this one finds.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import yaml

from capmatrix.pipeline import generate
from tests.services.test_clients import ROWS, Row, generated
from tests.support import packages

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
__all__ = ["generated"]  # a fixture
STARTS = {"mp4": b"ftyp", "png": b"\x89PNG", "jpg": b"\xff\xd8\xff", "mp3": b""}
"""Suffix → what the first bytes of such a file hold; of a sound, whatever is no film and no picture."""


class Simulated(NamedTuple):
    """A generated package, and its simulator at work."""

    row: Row
    package: Any
    client: Any
    """The class of the client."""
    world: Any
    base_url: str

    def made(self, **more: Any) -> Any:
        """Return a client of the simulator."""
        return self.client(api_key="test-key", base_url=self.base_url, **more)


@pytest.fixture
def simulated(
    request: pytest.FixtureRequest, generated: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Simulated]:
    """Give the client and the simulator of a service that a test names, as `name` or, to be slower, as `name@speed`.

    A run takes no time worth waiting for, at the usual speed.
    """
    name, _, speed = request.param.partition("@")
    row, home = ROWS[name], generated[name] / "python"
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    said = yaml.safe_load((row.spec / "service.yaml").read_text("utf-8"))["package"]
    found = packages.package(said["module"], home)
    package, kit = found.module(), found.module("_kit").KIT
    settings = found.module("_runtime.simulator.settings").Settings
    made = settings(speed=float(speed or 1000), recover="all", balance=Decimal(10_000))
    with found.module("_runtime.simulator.serving.server").serve(kit, settings=made) as served:
        client = getattr(package, said["client"])
        yield Simulated(row, package, client, served.service.world, served.base_url)


EACH = pytest.mark.parametrize("simulated", ROWS, indirect=True)


def of_its_kind(path: Path, suffix: str) -> bool:
    """Return whether a file begins as its kind does."""
    start = path.read_bytes()[:64]
    if suffix == "mp3":
        return bool(start) and not any(mark in start for kind, mark in STARTS.items() if kind != "mp3")
    return STARTS[suffix] in start


@EACH
def test_from_a_request_to_the_file_in_hand(simulated: Simulated, tmp_path: Path):
    with simulated.made() as client:
        job = client.submit(simulated.row.payload)
        assert client.wait(job, timeout=30).state == "completed"
        saved = client.download(job, tmp_path / "film")
    assert of_its_kind(saved, simulated.row.suffix), saved.read_bytes()[:20]
    assert [charge.entry for charge in simulated.world.charges] == ["charged"]
    assert [task.payload for task in simulated.world.tasks.values()] == [simulated.row.payload]
    assert simulated.world.leaks == []


@EACH
def test_a_wrong_key_and_a_wrong_request_are_refused_for_their_reasons(simulated: Simulated):
    with simulated.client(api_key="other", base_url=simulated.base_url) as client:
        with pytest.raises(simulated.package.AuthenticationError) as caught:
            client.submit(simulated.row.payload)
        assert "does not say why" not in str(caught.value)
    with simulated.made() as client:
        kept = {"model", "model_id", "voice_id"}
        wrong = {name: value if name in kept else {"a": 1} for name, value in simulated.row.payload.items()}
        with pytest.raises(simulated.package.InvalidRequestError) as caught:
            client.submit_unchecked(wrong)
        assert "does not say why" not in str(caught.value)
    assert simulated.world.charges == []


@pytest.mark.parametrize("simulated", [name for name, row in ROWS.items() if row.lists], indirect=True)
def test_its_list_is_read_page_by_page(simulated: Simulated):
    with simulated.made() as client:
        ids = [client.submit(simulated.row.payload).run_id for _ in range(25)]
        assert [run.run_id for run in client.recover()] == ids[::-1]
        assert [run.run_id for run in client.recover(limit=3)] == ids[:-4:-1]


@pytest.mark.parametrize(
    "simulated",
    [f"{name}@{1000 if row.ends == 'delete' else 1}" for name, row in ROWS.items() if row.ends],
    indirect=True,
)
def test_a_run_is_ended_by_a_call(simulated: Simulated):
    with simulated.made() as client:
        job = client.submit(simulated.row.payload)
        if simulated.row.ends == "delete":
            client.wait(job, timeout=30)
            client.delete(job)
            with pytest.raises(simulated.package.NotFoundError):
                client.status(job)
        else:
            client.cancel(job)
            assert client.status(job).state in ("cancelled", "failed")


@pytest.mark.parametrize("simulated", ["openai_images"], indirect=True)
def test_as_many_pictures_come_as_were_asked_for(simulated: Simulated, tmp_path: Path):
    with simulated.made() as client:
        job = client.submit({**simulated.row.payload, "n": 3})
        saved = client.download_all(job, tmp_path / "pictures")
    assert len(saved) == 3
    assert all(of_its_kind(path, "png") for path in saved)


@pytest.mark.parametrize("simulated", ["veo@5"], indirect=True)
def test_a_flag_says_that_a_run_is_over_and_is_missing_until_then(simulated: Simulated):
    headers, start = {"x-goog-api-key": "test-key"}, f"{simulated.base_url}/models/{simulated.row.model}"
    body = {name: value for name, value in simulated.row.payload.items() if name != "model"}
    name = httpx.post(f"{start}:predictLongRunning", json=body, headers=headers).json()["name"]
    seen: list[Any] = []
    while not seen or (seen[-1] == {"name": name} and len(seen) < 1000):
        time.sleep(0.02)
        seen.append(httpx.get(f"{simulated.base_url}/{name}", headers=headers).json())
    assert seen[0] == {"name": name}
    assert seen[-1]["done"] is True
    assert seen[-1]["response"]["generateVideoResponse"]["generatedSamples"][0]["video"]["uri"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("    url: [", "    inline: [", id="the file itself"),
        pytest.param("  status:\n", "  status:\n    auth: false\n", id="no key"),
    ],
)
def test_a_status_may_hold_the_file_itself_and_need_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    spec = shutil.copytree(ROWS["luma"].spec, tmp_path / "spec")
    service = spec / "service.yaml"
    text = service.read_text("utf-8")
    assert text.count(old) == 1
    service.write_text(text.replace(old, new), "utf-8")
    generate(spec, tmp_path / "out")
    said = yaml.safe_load(service.read_text("utf-8"))["package"]
    found = packages.package(said["module"], tmp_path / "out" / "python")
    settings = found.module("_runtime.simulator.settings").Settings(speed=1000)
    kit = found.module("_kit").KIT
    with (
        found.module("_runtime.simulator.serving.server").serve(kit, settings=settings) as served,
        getattr(found.module(), said["client"])(api_key="test-key", base_url=served.base_url) as client,
    ):
        job = client.submit(ROWS["luma"].payload)
        client.wait(job, timeout=30)
        assert of_its_kind(client.download(job, tmp_path / "film"), ROWS["luma"].suffix)
