"""One call from a request to its film, the address at hand, and what a notebook shows of both."""

from __future__ import annotations

import json
import pickle

import pytest
from nanogpt_video import ConfigurationError, Finding, ProviderError, Status, ValidationError, Verdict, WaitTimeout
from nanogpt_video._runtime.client.errors import ClientError
from nanogpt_video._runtime.simulator.store import Outcome
from nanogpt_video.requests import Sora2

from tests.support.desk import KEY, PAYLOAD, by_method, json_answer


def test_a_request_becomes_a_film_in_one_call(desk, tmp_path):
    client, service = desk.simulated()
    seen: list[Status] = []
    saved = desk(client.run, Sora2(prompt="A paper boat"), path=tmp_path / "boat.mp4", on_progress=seen.append)
    assert saved == tmp_path / "boat.mp4"
    assert saved.read_bytes()[4:8] == b"ftyp"
    assert seen[-1].state == "completed"
    (charge,) = service.world.charges
    assert desk(client.run, PAYLOAD, path=tmp_path, max_cost=5).parent == tmp_path
    assert charge.entry == "charged"


def test_nothing_is_paid_for_a_file_without_a_place(desk, tmp_path):
    client, service = desk.simulated()
    with pytest.raises(ConfigurationError, match="there is no folder"):
        desk(client.run, PAYLOAD, path=tmp_path / "gone" / "boat.mp4")
    with pytest.raises(ValidationError):
        desk(client.run, {**PAYLOAD, "duration": "77s"}, path=tmp_path)
    assert service.world.charges == []


@pytest.mark.parametrize(
    ("settings", "named", "kind"),
    [
        ({"outcome": lambda _: Outcome(state="failed", error="provider down")}, {}, ProviderError),
        ({}, {"timeout": 0}, WaitTimeout),
    ],
)
def test_every_error_after_the_payment_names_the_run(desk, tmp_path, settings, named, kind):
    client, service = desk.simulated(**settings)
    with pytest.raises(kind) as caught:
        desk(client.run, PAYLOAD, path=tmp_path, **named)
    assert caught.value.job.run_id == service.world.charges[0].run_id
    assert caught.value.job.run_id in "".join(caught.value.__notes__)


def test_an_error_that_knows_no_job_is_given_one(desk, tmp_path):
    answer = by_method(
        POST=lambda _: json_answer(200, {"runId": "run-7", "status": "pending"}),
        GET=lambda _: json_answer(401, {"error": {"message": "key revoked"}}),
    )
    client = desk.client(answer)
    with pytest.raises(ClientError) as caught:
        desk(client.run, PAYLOAD, path=tmp_path)
    assert caught.value.job.run_id == "run-7"


def test_an_interruption_names_the_run_in_its_notes(desk, tmp_path):
    client, service = desk.simulated()

    class Stopped(Exception):
        pass

    def stop(_: Status) -> None:
        raise Stopped

    with pytest.raises(Stopped) as caught:
        desk(client.run, PAYLOAD, path=tmp_path, on_progress=stop)
    assert service.world.charges[0].run_id in "".join(caught.value.__notes__)


def test_a_job_has_its_address_once_it_was_seen_completed(desk):
    client, _ = desk.simulated()
    job = desk(client.submit, PAYLOAD)
    assert (job.url, job.seen) == (None, None)
    status = desk(job.wait)
    assert job.url == status.url is not None
    assert job.seen is status
    assert pickle.loads(pickle.dumps(job)).run_id == job.run_id
    other = client.job(job.run_id)
    desk(client.status, other)
    assert other.url == job.url


def test_a_notebook_shows_a_job_with_its_video_and_nothing_secret(desk):
    client, _ = desk.simulated()
    job = desk(client.submit, PAYLOAD)
    assert job._repr_html_() == f"<div>submitted · {job.run_id} · veo2-video</div>"
    desk(job.wait)
    assert job._repr_html_().count(job.seen.word) == 1
    assert KEY not in job._repr_html_()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/x.mp4?sig=1&b=2", '<video src="https://a.example/x.mp4?sig=1&amp;b=2"'),
        ("https://a.example/x", '<a href="https://a.example/x">x</a>'),
        ('https://a.example/"><script>.mp4', "&quot;&gt;&lt;script&gt;"),
        ("javascript:alert(1)", None),
        ("http://a.example/x.mp4", None),
        ("data:video/mp4;base64,AAAA", None),
        ("/api/files/x.mp4", None),
    ],
)
def test_a_notebook_loads_https_addresses_alone(url, shown):
    page = Status(run_id="<b>run</b>", state="completed", word="COMPLETED", urls=(url,))._repr_html_()
    assert "<script" not in page
    assert "&lt;b&gt;run&lt;/b&gt;" in page
    assert (shown in page) if shown else ("<a" not in page and "<video" not in page)


def test_a_notebook_shows_findings_as_a_table():
    finding = Finding("not_allowed", "a<b", '"<i>" is not one of "x"', "x")
    verdict = Verdict(errors=(finding,))
    error = ValidationError(model="<m>", findings=(finding,), verdict=verdict)
    for page in (verdict._repr_html_(), error._repr_html_()):
        assert "<td>a&lt;b</td><td>&quot;&lt;i&gt;&quot; is not one of &quot;x&quot;</td>" in page
        assert json.dumps(page).count("<tr>") == 1
    assert pickle.loads(pickle.dumps(error))._repr_html_() == error._repr_html_()
