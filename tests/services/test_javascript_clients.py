"""The generated client in JavaScript of each service behind the same fakes that judge the one in Python."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.services.fakes.frame import FILES, Fake, serving
from tests.services.test_clients import AT_ONCE, ROWS, WAITED, Row, generated
from tests.support import packages
from tests.typescript.javascript import STEPS, asked, node

__all__ = ["generated"]  # a fixture


class Client(NamedTuple):
    """A generated package beside the running fake of its service."""

    row: Row
    fake: Fake
    root: Path

    def does(self, *steps: list[Any], key: str | None = None, **settings: Any) -> list[Any]:
        """Call methods in a new process, one after another; return what each gave, or which error it threw."""
        made = {"apiKey": key or self.fake.key, "baseURL": self.fake.base_url, **settings}
        told = json.loads(node(STEPS, given=asked(self.root, made, steps)))
        assert self.fake.key not in json.dumps(told)
        return told["told"]

    def submits(self, **how: Any) -> list[Any]:
        """Return the step that submits."""
        return ["submit", self.row.payload, how]

    @property
    def posts(self) -> int:
        """How many submissions reached the service."""
        return len(self.fake.seen_as("submit"))


@pytest.fixture
def client(
    request: pytest.FixtureRequest, generated: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Client]:
    """Give the client of a service that a test names, with a ledger of its own, and no pause worth waiting for."""
    row = ROWS[request.param]
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    fake = row.fake()
    with serving(fake):
        yield Client(row, fake, generated[request.param] / "typescript")


EACH = pytest.mark.parametrize("client", ROWS, indirect=True)
EACH_WAITED = pytest.mark.parametrize("client", WAITED, indirect=True)


@EACH
def test_from_a_request_to_the_file_in_hand(client: Client, tmp_path: Path):
    target = tmp_path / "film"
    *_, waited, saved = client.does(client.submits(), ["wait", "$0", {"timeout": 30}], ["download", "$0", str(target)])
    assert waited["gives"]["state"] == "completed"
    assert saved == {"gives": str(target)}
    assert target.read_bytes() == FILES[client.row.suffix]
    assert len(client.fake.charges) == client.posts == 1
    assert client.fake.leaks == []
    assert [seen for seen in client.fake.seen if not seen.phase or seen.status >= 400] == []


@EACH
def test_a_file_gets_the_ending_of_its_kind_in_a_folder(client: Client, tmp_path: Path):
    folder = tmp_path / "films"
    *_, saved = client.does(client.submits(), ["wait", "$0", {"timeout": 30}], ["downloadAll", "$0", str(folder)])
    (path,) = map(Path, saved["gives"])
    assert (path.parent, path.suffix) == (folder, f".{client.row.suffix}")
    assert path.read_bytes() == FILES[client.row.suffix]
    assert [file.name for file in folder.iterdir()] == [path.name]


@EACH
def test_a_wrong_key_is_refused_in_the_vendors_words(client: Client):
    (told,) = client.does(client.submits(), key="wrong")
    assert told["raises"] == "AuthenticationError"
    assert told["retrySafe"]
    assert "does not say why" not in told["message"]
    assert client.fake.charges == []


@pytest.mark.parametrize(
    ("client", "phase"), [(name, phase) for name, row in ROWS.items() for phase in row.blocks], indirect=["client"]
)
def test_refused_content_is_told_from_a_wrong_request(client: Client, phase: str):
    client.fake.fault(phase, "content")
    steps = client.does(client.submits(), ["wait", "$0", {"timeout": 30}])
    told = next(one for one in steps if "raises" in one)
    assert told["raises"] == "ContentPolicyError"
    assert "does not say why" not in told["message"]


@EACH
@pytest.mark.parametrize("fault", ["drop", "charged-500"])
def test_a_lost_answer_is_paid_once_and_never_sent_again(client: Client, fault: str):
    client.fake.fault("submit", fault)
    told, open_claims = client.does(client.submits(settle=0), ["unsettled"])
    assert told["raises"] == "SubmissionUnknown"
    assert not told["retrySafe"]
    assert open_claims == {"gives": [told["claim"]]}
    assert len(client.fake.charges) == client.posts == 1


@EACH
def test_what_was_certainly_not_processed_is_sent_again(client: Client, tmp_path: Path):
    client.fake.fault("submit", "429")
    *_, saved = client.does(
        client.submits(), ["wait", "$0", {"timeout": 30}], ["download", "$0", str(tmp_path / "film")]
    )
    assert "gives" in saved, saved
    assert len(client.fake.charges) == 1
    assert client.posts == 2


@EACH_WAITED
def test_a_run_that_fails_says_why(client: Client):
    client.fake.fault("run", "failed")
    _, told = client.does(client.submits(), ["wait", "$0", {"timeout": 30}])
    assert told["raises"] == "ProviderError"
    assert "does not say why" not in told["message"]


@EACH_WAITED
def test_a_run_that_nobody_knows_is_not_found(client: Client):
    (told,) = client.does(["status", {"run_id": client.row.unknown, "model": client.row.model}])
    assert told["raises"] == "NotFoundError"
    assert not told["retrySafe"]


@EACH
def test_another_process_goes_on_with_the_run_id_alone(client: Client, tmp_path: Path):
    (job,) = client.does(client.submits())
    run_id, target = job["gives"]["run_id"], tmp_path / "film"
    waited, saved = client.does(["wait", run_id, {"timeout": 30}], ["download", run_id, str(target)])
    assert waited["gives"]["state"] == "completed"
    assert saved == {"gives": str(target)}
    assert target.read_bytes() == FILES[client.row.suffix]
    assert client.posts == 1


@pytest.mark.parametrize("client", [name for name, row in ROWS.items() if row.ends], indirect=True)
def test_a_run_is_ended_by_a_call(client: Client):
    waits = [["wait", "$0", {"timeout": 30}]] if client.row.ends == "delete" else []
    *_, ended = client.does(client.submits(), *waits, [client.row.ends, "$0"])
    assert ended == {"gives": None}
    assert client.fake.seen_as(client.row.ends)[-1].status < 300


@pytest.mark.parametrize("client", [name for name, row in ROWS.items() if row.lists], indirect=True)
def test_the_list_is_read_page_by_page(client: Client):
    *jobs, every, three = client.does(*[client.submits()] * 25, ["recover"], ["recover", {"limit": 3}])
    assert {run["runId"] for run in every["gives"]} == {job["gives"]["run_id"] for job in jobs}
    assert len(three["gives"]) == 3


@EACH
def test_no_run_id_leads_to_another_path(client: Client):
    ids = ("..", ".", "a/../b", "%2e%2e", "%252e%252e", "a\\..\\b", "a?b", "a\nb")
    told = client.does(*(["status", {"run_id": run_id, "model": client.row.model}] for run_id in ids))
    assert all("raises" in one for one in told), told
    # A run id in a query is data, whatever it holds; in a path it is refused, or one step of it.
    assert all(seen.phase for seen in client.fake.seen), [seen.target for seen in client.fake.seen]


@pytest.mark.parametrize("client", AT_ONCE, indirect=True)
def test_a_result_survives_the_process_until_it_is_saved(client: Client, tmp_path: Path):
    def held() -> list[Path]:
        return [path for path in (tmp_path / "state").rglob("*") if path.parent.name.endswith(".results")]

    (job,) = client.does(client.submits())
    run_id, target = job["gives"]["run_id"], tmp_path / "film"
    assert len(held()) == 1
    refused, saved, again = client.does(
        ["download", run_id, str(tmp_path / "no folder" / "film")],
        ["download", run_id, str(target)],
        ["download", run_id, str(tmp_path / "again")],
    )
    assert refused["raises"] == "ConfigurationError"
    assert saved == {"gives": str(target)}
    assert target.read_bytes() == FILES[client.row.suffix]
    assert again["raises"] == "ConfigurationError"
    assert "saved already" in again["message"]
    assert held() == []
    assert client.posts == 1


@pytest.mark.parametrize("client", AT_ONCE, indirect=True)
def test_a_result_of_one_client_is_saved_by_the_other(client: Client, tmp_path: Path):
    (job,) = client.does(client.submits())
    said = yaml.safe_load((client.row.spec / "service.yaml").read_text("utf-8"))["package"]
    package = packages.package(said["module"], client.root.parent / "python").module()
    with getattr(package, said["client"])(api_key=client.fake.key, base_url=client.fake.base_url) as made:
        saved = made.download(made.job(job["gives"]["run_id"]), tmp_path / "film")
    assert saved.read_bytes() == FILES[client.row.suffix]
    assert client.posts == 1


@pytest.mark.parametrize("client", ["openai_images"], indirect=True)
def test_every_picture_of_an_answer_is_saved(client: Client, tmp_path: Path):
    payload = {**client.row.payload, "n": 3}
    job, _ = client.does(["submit", payload], ["download", "$0", str(tmp_path / "first")])
    # One file of three was saved: the result is still there.
    (saved,) = client.does(["downloadAll", job["gives"]["run_id"], str(tmp_path / "pictures")])
    assert [Path(path).read_bytes() for path in saved["gives"]] == [FILES["png"]] * 3
    assert client.posts == 1


@pytest.mark.parametrize("client", ["openai_images"], indirect=True)
def test_of_an_answer_in_events_the_whole_picture_is_saved(client: Client, tmp_path: Path):
    payload = {**client.row.payload, "stream": True, "partial_images": 2}
    _, saved = client.does(["submit", payload], ["downloadAll", "$0", str(tmp_path / "pictures")])
    assert [Path(path).read_bytes() for path in saved["gives"]] == [FILES["png"]]
