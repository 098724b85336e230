"""What logs, hooks and spans tell of calls, and what they never do."""

from __future__ import annotations

import logging
import subprocess
import sys

import httpx
import pytest
from nanogpt_video import Call, ConfigurationError, NanoGPT, SubmissionUnknown, __version__
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

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
FILM = httpx.Response(200, content=b"\0\0\0\x18ftypmp42" + bytes(100), headers={"content-type": "video/mp4"})


@pytest.fixture(scope="module")
def exported() -> InMemorySpanExporter:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)  # once in a process
    return exporter


def whole_life(desk, tmp_path, **settings):
    """Submit with a retry, poll with a retry, and download."""
    throttled = json_answer(429, {"error": f"slow down, {KEY}"}, {"retry-after": "2"})
    film, status = in_turn(FILM), in_turn(BUSY, DONE)
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
