"""What logs, hooks, spans and metrics tell of calls, and what they never do."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any

import httpx
import pytest
from nanogpt_video import Call, ConfigurationError, Limits, NanoGPT, RateLimit, SubmissionUnknown, __version__
from nanogpt_video._runtime.client import context
from nanogpt_video._runtime.client.observability import Metrics
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import Counter, Histogram, MeterProvider
from opentelemetry.sdk.metrics.export import AggregationTemporality, InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from tests.support.console import run, service
from tests.support.desk import PAYLOAD, by_method, in_turn, json_answer

KEY = "sk-nano-0f8e-very-secret"
PROMPT = "A paper boat that nobody else may read of"
PICTURE = "data:image/png;base64," + "iVBORw0KGgo" * 400
SIGNED = "https://files.example/a.mp4?X-Signature=deadbeef&token=feedface"
ORDER = {"model": "kling-v25-turbo-pro", "prompt": PROMPT, "imageDataUrl": PICTURE}
BUSY = json_answer(503, {"error": "busy"})
SUBMITTED = {"runId": "vid_1", "status": "pending", "cost": 1, "remainingBalance": 4711.25, "paymentSource": "USD"}
TAKEN = json_answer(202, SUBMITTED, {"x-request-id": "req-1"})
DONE = json_answer(200, {"data": {"status": "COMPLETED", "output": {"video": {"url": SIGNED}}}})
RUNNING = json_answer(200, {"data": {"status": "IN_PROGRESS"}})
FILM = httpx.Response(200, content=b"\0\0\0\x18ftypmp42" + bytes(100), headers={"content-type": "video/mp4"})


@pytest.fixture(scope="module")
def exported() -> InMemorySpanExporter:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)  # once in a process
    return exporter


def whole_life(desk, tmp_path, looks=(BUSY, DONE), **settings):
    """Submit with a retry, poll until the answers to `looks` are over, and download."""
    throttled = json_answer(429, {"error": f"slow down, {KEY}"}, {"retry-after": "2"})
    film, status = in_turn(FILM), in_turn(*looks)
    wire = by_method(
        POST=in_turn(throttled, TAKEN),
        GET=lambda request: film(request) if request.url.host == "files.example" else status(request),
    )
    client = desk.client(wire, api_key=KEY, **settings)
    job = desk(client.submit, ORDER)
    desk(job.wait)
    desk(job.download, tmp_path / "film.mp4")
    return client


def test_the_log_tells_what_happened_and_holds_nothing_secret(desk, tmp_path, caplog):
    caplog.set_level(logging.DEBUG, "nanogpt_video")
    whole_life(desk, tmp_path)
    told = [(r.levelname, r.getMessage()) for r in caplog.records if r.name.startswith("nanogpt_video")]
    submit, status = "https://nano-gpt.com/api/generate-video", "https://nano-gpt.com/api/video/status?…"
    assert [line for line in told if "files.example" not in line[1] and line[1].count("status") <= 1][:6] == [
        ("DEBUG", f"POST {submit}: 429 in 0.000 s"),
        ("WARNING", "429 slow down, *** (retry after 2 s); sending it again in 2.0 s"),
        ("DEBUG", f"POST {submit}: 202 in 0.000 s (request id req-1)"),
        ("INFO", "run vid_1 of kling-v25-turbo-pro is submitted"),
        ("DEBUG", f"GET {status}: 503 in 0.000 s"),
        ("DEBUG", f"GET {status}: 200 in 0.000 s"),
    ]
    assert ("INFO", "run vid_1 is completed after 1.0 s") in told
    for secret in (KEY, "iVBORw0", PROMPT, "4711.25", "deadbeef", "feedface"):
        assert secret not in str(told), secret


def test_hooks_get_each_call_before_and_after(desk, tmp_path):
    before, after = list[Call](), list[Call]()
    whole_life(desk, tmp_path, on_request=before.append, on_response=after.append)
    known = [call for call in after if call.operation]
    assert [(c.operation, c.method, c.attempt, c.status) for c in known][:4] == [
        ("submit", "POST", 1, 429),
        ("submit", "POST", 2, 202),
        ("status", "GET", 1, 503),
        ("status", "GET", 1, 200),
    ]
    assert known[1].request_id == "req-1"
    assert [(c.operation, c.status, c.seconds) for c in before] == [(c.operation, None, None) for c in after]
    assert all(call.seconds == 0 for call in after), "the clock of the test stands still"
    for secret in (KEY, "iVBORw0", PROMPT, "4711.25", "deadbeef", "feedface"):
        assert secret not in str(before + after), secret


def test_a_call_without_an_answer_is_over_too(desk):
    after = list[Call]()
    client = desk.client(by_method(POST=in_turn(httpx.ReadTimeout), GET=in_turn(BUSY)), on_response=after.append)
    with pytest.raises(SubmissionUnknown):
        desk(client.submit, PAYLOAD, settle=0)
    assert (after[0].status, after[0].error, after[1].status) == (None, "ReadTimeout", 503)


def test_a_hook_that_fails_is_logged_and_disturbs_nothing(desk, caplog):
    def hook(call: Call) -> None:
        raise RuntimeError("oh no")

    client = desk.client(in_turn(TAKEN), on_request=hook, on_response=hook)
    assert desk(client.submit, PAYLOAD).run_id == "vid_1"
    assert caplog.text.count("a hook for calls failed at POST https://nano-gpt.com/api/generate-video") == 2
    assert "oh no" in caplog.text


def test_spans_follow_the_conventions_and_hold_nothing_secret(desk, tmp_path, exported):
    exported.clear()
    whole_life(desk, tmp_path, tracing=True)
    spans = [span for span in exported.get_finished_spans() if span.name != "GET"]
    assert [span.name for span in spans][:4] == ["POST submit", "POST submit", "GET status", "GET status"]
    assert all(span.kind is SpanKind.CLIENT for span in spans)
    refused, taken = spans[:2]
    assert dict(refused.attributes) == {
        "http.request.method": "POST",
        "url.full": "https://nano-gpt.com/api/generate-video",
        "server.address": "nano-gpt.com",
        "server.port": 443,
        "http.response.status_code": 429,
        "error.type": "429",
    }
    assert refused.status.status_code is StatusCode.ERROR
    assert taken.attributes["http.request.resend_count"] == 1
    assert taken.status.status_code is StatusCode.UNSET
    shown = "".join(span.to_json() for span in exported.get_finished_spans())
    for secret in (KEY, "iVBORw0", PROMPT, "4711.25", "deadbeef", "feedface"):
        assert secret not in shown, secret


def test_a_span_of_a_call_without_an_answer_names_the_failure(desk, exported):
    exported.clear()
    client = desk.client(by_method(POST=in_turn(httpx.ReadTimeout), GET=in_turn(BUSY)), tracing=True)
    with trace.get_tracer("caller").start_as_current_span("ours") as ours, pytest.raises(SubmissionUnknown):
        desk(client.submit, PAYLOAD, settle=0)
    post = next(span for span in exported.get_finished_spans() if span.name == "POST submit")
    assert post.attributes["error.type"] == "ReadTimeout"
    assert post.status.status_code is StatusCode.ERROR
    if desk.portal is None:  # the portal runs the others elsewhere
        assert post.parent.span_id == ours.get_span_context().span_id


def test_tracing_without_opentelemetry_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(ConfigurationError, match="install the extra `otel`"):
        NanoGPT("k", tracing=True)


def test_a_client_that_is_not_traced_loads_no_opentelemetry():
    code = "import sys; from nanogpt_video import NanoGPT; NanoGPT('k'); assert 'opentelemetry' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_client_says_its_name_and_version(desk):
    desk(desk.client(in_turn(TAKEN)).submit, PAYLOAD)
    assert desk.asked[0].headers["user-agent"] == f"nanogpt-video/{__version__}"


@pytest.fixture(scope="module")
def collected() -> InMemoryMetricReader:
    since = dict.fromkeys((Counter, Histogram), AggregationTemporality.DELTA)
    reader = InMemoryMetricReader(preferred_temporality=since)
    metrics.set_meter_provider(MeterProvider([reader]))  # once in a process
    return reader


def points(reader: InMemoryMetricReader) -> dict[str, list[tuple[dict[str, object], Any]]]:
    """Return metric → its points since the last time: attributes, and the sum of a histogram, or the value."""
    data, found = reader.get_metrics_data(), dict[str, list[tuple[dict[str, object], Any]]]()
    for scope in data.resource_metrics[0].scope_metrics if data else ():
        assert (scope.scope.name, scope.scope.version) == ("nanogpt_video", __version__)
        for metric in scope.metrics:
            assert metric.unit == UNITS[metric.name]
            rows: Any = metric.data.data_points
            found[metric.name] = [
                (dict(one.attributes), getattr(one, "sum", getattr(one, "value", None))) for one in rows
            ]
    return found


UNITS = {
    "http.client.request.duration": "s", "paid_orders.job.duration": "s", "paid_orders.limit.wait.duration": "s",
    "paid_orders.submissions": "{submission}", "paid_orders.orders": "{order}", "paid_orders.spent": "{currency}",
}  # fmt: skip


def test_metrics_count_what_was_sent_made_and_spent(desk, tmp_path, collected):
    points(collected)
    client = whole_life(desk, tmp_path, (RUNNING, DONE), metrics=True, ledger=tmp_path / "ledger.sqlite3")
    lost = desk.client(
        by_method(POST=in_turn(httpx.ReadTimeout), GET=in_turn(BUSY)), metrics=True, ledger=client.ledger.path
    )
    with pytest.raises(SubmissionUnknown):
        desk(lost.submit, PAYLOAD, settle=0)
    found = points(collected)
    here = {"server.address": "nano-gpt.com"}
    calls = [attributes for attributes, _ in found["http.client.request.duration"]]
    post = {**here, "server.port": 443, "http.request.method": "POST"}
    assert {**post, "http.response.status_code": 202} in calls
    assert {**post, "http.response.status_code": 429, "error.type": "429"} in calls
    assert {**post, "error.type": "ReadTimeout"} in calls
    model = {"gen_ai.request.model": ORDER["model"]}
    sent = {
        (str(one["gen_ai.request.model"]), str(one["outcome"])): count
        for one, count in found["paid_orders.submissions"]
    }
    assert sent == {
        (ORDER["model"], "paid"): 1,
        (ORDER["model"], "refused"): 1,
        (PAYLOAD["model"], "unknown"): 1,
    }
    assert found["paid_orders.job.duration"] == [(model, pytest.approx(1.0, abs=1.0))]
    states = {one["state"]: count for one, count in found["paid_orders.orders"] if one.items() >= here.items()}
    assert states == {"fetched": 1, "unknown": 1}
    assert found["paid_orders.spent"] == [({**here, "currency": "USD"}, pytest.approx(float(client.spent()["USD"])))]
    shown = str(found)
    for secret in (KEY, "iVBORw0", PROMPT, "4711.25", "deadbeef", "feedface"):
        assert secret not in shown, secret


def test_metrics_tell_how_long_calls_waited_for_a_limit(desk, collected):
    points(collected)
    client = desk.client(in_turn(TAKEN, TAKEN), metrics=True, limits=Limits(RateLimit("submit", 1, 60)))
    desk(client.submit, PAYLOAD)
    desk(client.submit, PAYLOAD)
    [(attributes, seconds)] = points(collected)["paid_orders.limit.wait.duration"]
    assert (attributes, seconds) == ({"operation": "submit"}, pytest.approx(60, abs=1))


def test_metrics_without_opentelemetry_say_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "opentelemetry.metrics", None)
    monkeypatch.setattr(context, "measuring", Metrics)  # what was made before is kept
    with pytest.raises(ConfigurationError, match="install the extra `otel`"):
        NanoGPT("k", metrics=True)


def test_commands_are_traced_and_measured_where_the_environment_says_so(monkeypatch, collected, exported):
    points(collected)
    exported.clear()
    with service(monkeypatch):
        monkeypatch.setenv("NANOGPT_API_KEY", "sk-test-3f9a")
        assert run("balance").exit_code == 0
        assert "http.client.request.duration" not in points(collected)
        assert not exported.get_finished_spans()
        monkeypatch.setenv("NANOGPT_TELEMETRY", "1")
        assert run("balance").exit_code == 0
    [(attributes, _)] = points(collected)["http.client.request.duration"]
    assert (attributes["server.address"], attributes["http.response.status_code"]) == ("127.0.0.1", 200)
    assert [span.name for span in exported.get_finished_spans()] == ["POST balance"]
