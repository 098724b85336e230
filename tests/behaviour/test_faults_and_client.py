"""The client against the faults of the simulator: its charges say what was paid."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from nanogpt_video import (
    ClientError,
    ContentPolicyError,
    ProviderError,
    RateLimitError,
    SubmissionUnknown,
    WaitTimeout,
)
from nanogpt_video._runtime.simulator.faults.fault_plan import NAMES, Fault

from tests.support.desk import PAYLOAD


def entries(service) -> list[str]:
    return [line.entry for line in service.world.charges]


@pytest.mark.parametrize(
    "name",
    [
        "refused", "throttled", "throttled-silent", "throttled-zero", "throttled-negative", "throttled-date",
        "throttled-past",
    ],
)  # fmt: skip
def test_what_was_certainly_not_processed_is_posted_again_and_charged_once(desk, name):
    client, service = desk.simulated(faults=(Fault(name=name, operation="submit"),))
    desk(client.wait, desk(client.submit, PAYLOAD))
    assert service.plan.struck[name] == 1
    assert entries(service) == ["charged"]


@pytest.mark.parametrize(
    ("name", "charged"),
    [
        ("reset-before", 0),
        ("error-json", 0),
        ("error-html", 0),
        ("error-empty", 0),
        ("request-timeout", 0),
        ("reset-after", 1),
        ("error-after", 1),
        ("timeout", 1),
        ("conflict", 0),
    ],
)
def test_what_may_have_been_charged_is_not_posted_again(desk, name, charged):
    client, service = desk.simulated(faults=(Fault(name=name, operation="submit"),))
    if charged:
        assert desk(client.submit, PAYLOAD).run_id == service.world.charges[0].run_id
    else:
        with pytest.raises(SubmissionUnknown):
            desk(client.submit, PAYLOAD)
    assert entries(service) == ["charged"] * charged


@pytest.mark.parametrize(
    ("name", "times"), [("recover-all", 0), ("recover-lag", 0), ("recover-unfiltered", 0), ("recover-fails", 2)]
)
def test_a_lost_run_is_found_in_a_list_that_is_odd_or_late(desk, name, times):
    faults = (Fault(name="reset-after", operation="submit"), Fault(name=name, times=times))
    client, service = desk.simulated(faults=faults)
    assert desk(client.submit, PAYLOAD).run_id == service.world.charges[0].run_id
    assert service.plan.struck[name]
    assert entries(service) == ["charged"]


def test_a_cap_of_the_day_is_told_at_once(desk):
    client, service = desk.simulated(faults=(Fault(name="daily-cap", operation="submit"),))
    with pytest.raises(RateLimitError):
        desk(client.submit, PAYLOAD)
    assert entries(service) == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(name="refusal", kind="content_policy"), ContentPolicyError),
        (Fault(name="refusal", kind="provider"), SubmissionUnknown),
        (Fault(name="unavailable"), SubmissionUnknown),
    ],
)
def test_a_refusal_that_is_documented_costs_nothing_and_stays_open_where_it_may_have_been_taken(desk, fault, error):
    client, service = desk.simulated(faults=(fault,))
    with pytest.raises(error):
        desk(client.submit, PAYLOAD)
    assert service.plan.struck[fault.name] == 1
    assert entries(service) == []


@pytest.mark.parametrize(
    "name",
    [
        "refused", "reset-before", "reset-after", "timeout", "request-timeout", "throttled", "throttled-silent",
        "throttled-zero", "throttled-negative", "throttled-date", "throttled-past", "error-json", "error-html",
        "error-empty", "gateway-page", "malformed-json", "truncated-json", "empty-answer", "page-answer",
        "wrong-type", "hang", "hang-body", "early-404", "mid-404", "backwards", "unknown-word", "no-cost",
    ],
)  # fmt: skip
def test_a_status_that_goes_wrong_for_a_while_is_outlasted(desk, name):
    client, service = desk.simulated(faults=(Fault(name=name, operation="status", times=2),))
    assert desk(client.wait, desk(client.submit, PAYLOAD)).state == "completed"
    assert service.plan.struck[name] >= 1
    assert entries(service) == ["charged"]


def test_a_job_that_never_ends_ends_the_waiting(desk):
    client, service = desk.simulated(faults=(Fault(name="stuck"),))
    with pytest.raises(WaitTimeout):
        desk(client.wait, desk(client.submit, PAYLOAD), timeout=60)
    assert entries(service) == ["charged"]


def test_a_job_that_is_over_in_an_unknown_word_ends_the_waiting_as_a_failure(desk):
    client, service = desk.simulated(faults=(Fault(name="terminal"),))
    with pytest.raises(ProviderError, match="The job was given up"):
        desk(client.wait, desk(client.submit, PAYLOAD), timeout=60)
    assert service.plan.struck["terminal"] == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("job-failed", ProviderError),
        ("job-cancelled", ProviderError),
        ("job-echo", ProviderError),
        ("job-blocked", ContentPolicyError),
    ],
)
def test_a_job_that_ends_badly_is_given_back(desk, name, kind):
    client, service = desk.simulated(faults=(Fault(name=name),))
    job = desk(client.submit, PAYLOAD)
    with pytest.raises(kind):
        desk(job.wait)
    assert entries(service) == ["charged", "refunded"]


@pytest.mark.parametrize("name", ["truncated-download", "wrong-length", "expired-url"])
def test_what_is_no_whole_film_is_never_left_behind(desk, name, tmp_path):
    client, _ = desk.simulated(faults=(Fault(name=name, times=0),))
    job = desk(client.submit, PAYLOAD)
    desk(job.wait)
    with pytest.raises(ClientError):
        desk(client.download, job, tmp_path / "a.mp4")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("urls", ["absolute", "relative", "redirect"])
def test_a_file_at_another_origin_is_fetched_without_the_key(desk, urls, tmp_path):
    client, service = desk.simulated(urls=urls, faults=(Fault(name="foreign-redirect", times=0),))
    job = desk(client.submit, PAYLOAD)
    desk(job.wait)
    assert desk(client.download, job, tmp_path / "a.mp4").stat().st_size > 1000
    assert service.world.leaks == []


@pytest.mark.parametrize("operation", ["submit", "status", "file"])
@pytest.mark.parametrize("name", ["latency", "slow-drip", "slow-head"])
def test_what_is_slow_is_waited_for(desk, name, operation, tmp_path):
    faults = (Fault(name=name, operation=operation, seconds=0.02, times=0),)
    client, service = desk.simulated(faults=faults)
    job = desk(client.submit, PAYLOAD)
    desk(job.wait)
    assert desk(job.download, tmp_path / "film.mp4").stat().st_size > 1000
    assert service.plan.struck[name] > 0
    assert entries(service) == ["charged"]


def test_a_job_that_names_no_file_has_one_all_the_same(desk, tmp_path):
    client, _ = desk.simulated(faults=(Fault(name="no-url", times=0),))
    job = desk(client.submit, PAYLOAD)
    assert desk(job.wait).url is None
    assert desk(job.download, tmp_path / "film.mp4").stat().st_size > 1000


OPEN = {
    "error-typed", "error-typed-after", "refusal-after", "redirect", "redirect-after", "echo-headers", "echo-after",
    "success-false", "success-false-id", "success-false-after", "success-false-after-id", "no-run-id", "other-run",
    "quote-charged", "gzip-bomb", "data-url", "http-url", "recover-others", "cut-without-length", "film-ts",
    "film-flv", "film-mp3",
}  # fmt: skip
"""Faults that the client is not held to yet."""


def test_every_fault_is_met_by_the_client():
    files = [file for file in Path(__file__).parent.glob("test_*.py") if not file.name.startswith("test_simulated_")]
    met = {name for file in files for name in re.findall(r'"([a-z0-9-]+)[";,]', file.read_text("utf-8"))}
    # Those that are open are named in this file, too.
    assert met >= set(NAMES) >= OPEN
