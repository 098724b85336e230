"""The generated client of each service behind a fake of it that was written from the vendor's documents alone."""

# Budget: one row for each service, and one test for each promise.
from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.services.fakes.elevenlabs import ElevenLabs
from tests.services.fakes.fal import Fal
from tests.services.fakes.frame import FILES, Fake, serving
from tests.services.fakes.luma import Luma
from tests.services.fakes.openai_images import OpenAIImages
from tests.services.fakes.openai_videos import OpenAIVideos
from tests.services.fakes.runway import Runway
from tests.services.fakes.seedance import Seedance
from tests.services.fakes.veo import Veo
from tests.support import packages
from tests.support.shared import Shared

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
FOLDER = Path(__file__).parent / "specs"
SPECS = Path(__file__).parents[2] / "specs"
UNKNOWN_RUN = "task_00000000-0000-4000-8000-000000000000"


def no_pause(_: float) -> Any:
    """Wait for nothing: a fake is over after some looks at it, whenever they come."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return None
    return asyncio.sleep(0)


class Row(NamedTuple):
    """A service: its fake, where its spec is, and what a user of it would send."""

    fake: type[Fake]
    spec: Path
    payload: dict[str, Any]
    suffix: str = "mp4"
    """What it makes."""
    at_once: bool = False
    """Whether the answer of a submission holds what was made."""
    ends: str = ""
    """Its call that ends a run: `cancel` or `delete`."""
    lists: bool = False
    """Whether it has a list of runs."""
    blocks: tuple[str, ...] = ("submit", "run")
    """Where it refuses content."""
    unknown: str = UNKNOWN_RUN
    """A run id that it has not."""

    @property
    def model(self) -> str:
        """The model, which a payload begins with."""
        return next(iter(self.payload.values()))


ROWS = {
    "openai_videos": Row(
        OpenAIVideos,
        FOLDER / "openai_videos",
        {"model": "sora-2", "prompt": "A paper boat on a pond", "seconds": "4"},
        ends="delete",
        lists=True,
    ),
    "runway": Row(
        Runway,
        SPECS / "runway",
        {"model": "gen4.5", "promptText": "A paper boat on a pond", "ratio": "1280:720", "duration": 5},
        ends="cancel",
        blocks=("run",),
    ),
    "fal": Row(
        Fal,
        SPECS / "fal",
        {"model": "fal-ai/veo3.1", "prompt": "A paper boat on a pond", "duration": "4s"},
        ends="cancel",
        blocks=("run",),
    ),
    "seedance": Row(
        Seedance,
        SPECS / "seedance",
        {"model": "seedance-1-5-pro-251215", "content": [{"type": "text", "text": "A paper boat"}], "duration": 4},
        ends="cancel",
        lists=True,
    ),
    "openai_images": Row(
        OpenAIImages,
        FOLDER / "openai_images",
        {"model": "gpt-image-2", "prompt": "A paper boat on a pond", "size": "1536x864"},
        suffix="png",
        at_once=True,
        blocks=("submit",),
    ),
    "elevenlabs": Row(
        ElevenLabs,
        FOLDER / "elevenlabs",
        {"model_id": "eleven_flash_v2_5", "voice_id": "JBFqnCBsd6RMkjVDRZzb", "text": "A paper boat."},
        suffix="mp3",
        at_once=True,
        blocks=("submit",),
    ),
    "luma": Row(
        Luma,
        FOLDER / "luma",
        {"model": "ray-2", "prompt": "A paper boat on a pond", "duration": "5s"},
        ends="delete",
        lists=True,
    ),
    "luma_pictures": Row(
        Luma,
        FOLDER / "luma",
        {"model": "photon-1", "prompt": "A paper boat on a pond"},
        suffix="jpg",
        ends="delete",
        lists=True,
    ),
    "veo": Row(
        Veo,
        FOLDER / "veo",
        {"model": "veo-3.1-generate-preview", "instances": [{"prompt": "A paper boat on a pond"}]},
        unknown="models/veo-3.1-generate-preview/operations/unknown",
    ),
}
WAITED = [name for name, row in ROWS.items() if not row.at_once]


class Client(NamedTuple):
    """A generated package beside the running fake of its service."""

    row: Row
    fake: Fake
    package: Any
    name: str
    """Import name."""
    home: Path
    """The folder with the package."""
    class_name: str
    environment: str

    def made(self, *, key: str | None = None, form: str = "", **settings: Any) -> Any:
        """Return a client of the fake; `form` is `Async` for the other one."""
        found = getattr(self.package, form + self.class_name)
        clock = packages.package(self.name, self.home).module("_runtime.client.context").Clock(sleep=no_pause)
        return found(api_key=key or self.fake.key, base_url=self.fake.base_url, clock=clock, **settings)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the command line."""
        variables = {
            f"{self.environment}_API_KEY": self.fake.key,
            f"{self.environment}_BASE_URL": self.fake.base_url,
            "PYTHONPATH": str(self.home),
        }
        command = [sys.executable, "-m", self.name, *words]
        environment = os.environ | variables
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)

    @property
    def posts(self) -> int:
        """How many submissions reached the service."""
        return len(self.fake.seen_as("submit"))


@pytest.fixture(scope="session")
def generated(generated_of: Shared) -> dict[str, Path]:
    """Return what is generated for each service."""
    return {name: generated_of(row.spec) for name, row in ROWS.items()}


@pytest.fixture
def client(
    request: pytest.FixtureRequest, generated: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Client]:
    """Give the client of a service that a test names, with a ledger of its own, and no pause worth waiting for."""
    row, home = ROWS[request.param], generated[request.param] / "python"
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    said = yaml.safe_load((row.spec / "service.yaml").read_text("utf-8"))["package"]
    package = packages.package(said["module"], home).module()
    fake = row.fake()
    with serving(fake):
        yield Client(row, fake, package, said["module"], home, said["client"], said["environment"])


EACH = pytest.mark.parametrize("client", ROWS, indirect=True)
EACH_WAITED = pytest.mark.parametrize("client", WAITED, indirect=True)


@EACH
def test_from_a_request_to_the_file_in_hand(client: Client, tmp_path: Path):
    with client.made() as made:
        job = made.submit(client.row.payload)
        assert made.wait(job, timeout=30).state == "completed"
        saved = made.download(job, tmp_path / f"film.{client.row.suffix}")
    assert saved.read_bytes() == FILES[client.row.suffix]
    assert len(client.fake.charges) == client.posts == 1
    assert client.fake.leaks == []


@EACH
def test_the_same_without_blocking(client: Client, tmp_path: Path):
    async def films() -> list[Path]:
        async with client.made(form="Async") as made:
            jobs = [await made.submit(client.row.payload) for _ in range(2)]
            await asyncio.gather(*(made.wait(job, timeout=30) for job in jobs))
            return [await made.download(job, tmp_path / f"{number}.film") for number, job in enumerate(jobs)]

    saved = asyncio.run(films())
    assert [path.read_bytes() for path in saved] == [FILES[client.row.suffix]] * 2
    assert len(client.fake.charges) == client.posts == 2


@EACH
def test_the_same_from_the_command_line(client: Client, tmp_path: Path):
    file, target = tmp_path / "request.json", tmp_path / f"film.{client.row.suffix}"
    file.write_text(json.dumps(client.row.payload), encoding="utf-8")
    ran = client.run("generate", client.row.model, "--json-file", str(file), "-o", str(target))
    assert ran.returncode == 0, ran.stderr
    assert target.read_bytes() == FILES[client.row.suffix]
    assert len(client.fake.charges) == client.posts == 1


@EACH
def test_a_wrong_key_is_refused_in_the_vendors_words(client: Client):
    with client.made(key="wrong") as made, pytest.raises(client.package.AuthenticationError) as caught:
        made.submit(client.row.payload)
    assert "does not say why" not in str(caught.value)
    assert client.fake.charges == []


@pytest.mark.parametrize(
    ("client", "phase"), [(name, phase) for name, row in ROWS.items() for phase in row.blocks], indirect=["client"]
)
def test_refused_content_is_told_from_a_wrong_request(client: Client, phase: str):
    client.fake.fault(phase, "content")
    with client.made() as made, pytest.raises(client.package.ContentPolicyError) as caught:
        made.wait(made.submit(client.row.payload), timeout=30)
    assert "does not say why" not in str(caught.value)


@EACH
def test_a_lost_answer_is_paid_once_and_never_sent_again(client: Client):
    client.fake.fault("submit", "drop")
    with client.made() as made, pytest.raises(client.package.SubmissionUnknown):
        made.submit(client.row.payload, settle=0)
    assert len(client.fake.charges) == client.posts == 1


@EACH
def test_what_was_certainly_not_processed_is_sent_again(client: Client, tmp_path: Path):
    client.fake.fault("submit", "429")
    with client.made() as made:
        job = made.submit(client.row.payload)
        made.wait(job, timeout=30)
        made.download(job, tmp_path / "film")
    assert len(client.fake.charges) == 1
    assert client.posts == 2


@EACH_WAITED
def test_a_run_that_fails_says_why(client: Client):
    client.fake.fault("run", "failed")
    with client.made() as made, pytest.raises(client.package.ProviderError) as caught:
        made.wait(made.submit(client.row.payload), timeout=30)
    assert "does not say why" not in str(caught.value)


@EACH_WAITED
def test_a_run_that_nobody_knows_is_not_found(client: Client):
    with client.made() as made, pytest.raises(client.package.NotFoundError) as caught:
        made.status(made.job(client.row.unknown, client.row.model))
    assert "does not say why" not in str(caught.value)


@EACH_WAITED
def test_another_process_goes_on_with_the_run_id_alone(client: Client, tmp_path: Path):
    with client.made() as made:
        run_id = made.submit(client.row.payload).run_id
    with client.made() as made:
        job = made.job(run_id)
        assert made.wait(job, timeout=30).state == "completed"
        assert made.download(job, tmp_path / "film").read_bytes() == FILES[client.row.suffix]


@pytest.mark.parametrize("client", [name for name, row in ROWS.items() if row.ends], indirect=True)
def test_a_run_is_ended_by_a_call(client: Client):
    task = client.row.ends
    with client.made() as made:
        job = made.submit(client.row.payload)
        if task == "delete":
            made.wait(job, timeout=30)
        getattr(made, task)(job)
    assert client.fake.seen_as(task)[-1].status < 300


@pytest.mark.parametrize("client", [name for name, row in ROWS.items() if row.lists], indirect=True)
def test_the_list_is_read_page_by_page(client: Client):
    with client.made() as made:
        ids = [made.submit(client.row.payload).run_id for _ in range(25)]
        assert {run.run_id for run in made.recover()} == set(ids)
        assert len(made.recover(limit=3)) == 3


@EACH
def test_every_call_is_one_that_the_service_has(client: Client, tmp_path: Path):
    with client.made() as made:
        job = made.submit(client.row.payload)
        made.wait(job, timeout=30)
        made.download(job, tmp_path / "film")
    assert [seen for seen in client.fake.seen if not seen.phase or seen.status >= 400] == []


# ------------------------------------------------------------------------------------------------- results at once


AT_ONCE = [name for name, row in ROWS.items() if row.at_once]
EACH_AT_ONCE = pytest.mark.parametrize("client", AT_ONCE, indirect=True)


def held(tmp_path: Path) -> list[Path]:
    """Return the files of results that are kept in the state folder."""
    return [path for path in (tmp_path / "state").rglob("*") if path.parent.name.endswith(".results")]


@pytest.mark.parametrize("client", ["openai_images"], indirect=True)
def test_every_picture_of_an_answer_is_saved(client: Client, tmp_path: Path):
    with client.made() as made:
        job = made.submit({**client.row.payload, "n": 3})
        made.download(job, tmp_path / "first")
    with client.made() as made:  # one file of three was saved: the result is still there
        saved = made.download_all(made.job(job.run_id), tmp_path / "pictures")
    assert len(saved) == len(set(saved)) == 3
    assert [path.read_bytes() for path in saved] == [FILES["png"]] * 3
    assert client.posts == 1
    assert held(tmp_path) == []


@pytest.mark.parametrize("client", ["openai_images"], indirect=True)
def test_of_an_answer_in_events_the_whole_picture_is_saved(client: Client, tmp_path: Path):
    with client.made() as made:
        job = made.submit({**client.row.payload, "stream": True, "partial_images": 2})
        saved = made.download_all(job, tmp_path / "pictures")
    assert [path.read_bytes() for path in saved] == [FILES["png"]]


@EACH_AT_ONCE
def test_a_result_survives_the_process_until_it_is_saved(client: Client, tmp_path: Path):
    with client.made() as made:
        run_id = made.submit(client.row.payload).run_id
    assert len(held(tmp_path)) == 1
    with client.made() as made:
        job = made.job(run_id)
        assert made.wait(job).state == made.status(run_id).state == "completed"
        with pytest.raises(client.package.DownloadError):
            made.download(job, tmp_path / "no folder" / "film")
        assert len(held(tmp_path)) == 1
        assert made.download(job, tmp_path / "film").read_bytes() == FILES[client.row.suffix]
        assert held(tmp_path) == []
        with pytest.raises(client.package.ConfigurationError, match="saved already"):
            made.download(made.job(run_id), tmp_path / "again")
    assert client.posts == 1


@EACH_AT_ONCE
@pytest.mark.parametrize("trouble", ["no ledger", "a disk without room"])
def test_a_result_that_cannot_be_kept_is_handed_out_by_its_client(client: Client, tmp_path: Path, trouble: str):
    ledger: Path | bool = False
    if trouble != "no ledger":
        ledger = tmp_path / "orders.sqlite3"
        ledger.with_name(f"{ledger.name}.results").touch()  # where the folder would be
    with client.made(ledger=ledger) as made:
        job = made.submit(client.row.payload)
        assert made.wait(job).state == "completed"
        assert made.download(made.job(job.run_id), tmp_path / "film").read_bytes() == FILES[client.row.suffix]
        with pytest.raises(client.package.ConfigurationError, match="not kept"):
            made.status(job.run_id)


@EACH_AT_ONCE
def test_the_command_line_brings_a_result_home_in_two_steps(client: Client, tmp_path: Path):
    file, target = tmp_path / "request.json", tmp_path / f"film.{client.row.suffix}"
    file.write_text(json.dumps(client.row.payload), encoding="utf-8")
    sent = client.run("submit", client.row.model, "--json-file", str(file), "--json")
    assert sent.returncode == 0, sent.stderr
    run_id = json.loads(sent.stdout.splitlines()[-1])["run_id"]
    for words in (("status", run_id), ("wait", run_id), ("download", run_id, "-o", str(target))):
        ran = client.run(*words)
        assert ran.returncode == 0, ran.stderr
    assert target.read_bytes() == FILES[client.row.suffix]
    assert client.posts == 1
    again = client.run("download", run_id, "-o", str(tmp_path / "again"))
    assert again.returncode == 2, again.stderr + again.stdout
    assert "saved already" in " ".join(again.stderr.split())


@EACH_AT_ONCE
def test_a_batch_of_results_is_bought_once(client: Client, tmp_path: Path):
    file, folder = tmp_path / "requests.jsonl", tmp_path / "films"
    file.write_text("".join(f"{json.dumps(client.row.payload)}\n" for _ in range(3)), encoding="utf-8")
    for _ in range(2):  # the second run finds everything there
        ran = client.run("run", str(file), "--out", str(folder))
        assert ran.returncode == 0, ran.stderr
    films = [path for path in folder.rglob("*") if path.suffix == f".{client.row.suffix}"]
    assert films, [str(path) for path in folder.rglob("*")]
    assert [path.read_bytes() for path in films] == [FILES[client.row.suffix]] * 3
    assert client.posts == 3
    assert held(tmp_path) == []
