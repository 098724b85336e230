"""What a refused caller reads: the reason in the words of the verdict, and each documented error by its name."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import jsonschema_rs
import pytest
from nanogpt_video import validate
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import Fault, FaultError, read_file
from nanogpt_video._runtime.simulator.request_validation import DISAGREEMENT
from nanogpt_video.simulator import open_service

from tests.support.desk import PAYLOAD
from tests.support.simulated import doors

SCHEMA = jsonschema_rs.validator_for(json.loads(KIT.resource("schema.json")))
WRONG = [
    {"prompt": "x"},
    {"model": "no-such", "prompt": "x"},
    {"model": "promptchan-video", "prompt": "x"},
    {"model": "kling-v21-standard", "prompt": "x"},
    {"model": "minimax-hailuo-02", "prompt": "x", "duration": "7"},
    {"model": "minimax-hailuo-02", "prompt": 5},
    {"model": "sora-2"},
    {"model": "sora-2", "prompt": "x", "imageUrl": "ftp://x/y.png"},
    {"model": "veo2-video", "prompt": "x", "duration": "8"},
    {"model": "bytedance-seedance-upscaler", "videoURL": "https://example.com/a.mp4"},
]


@pytest.mark.parametrize("payload", WRONG, ids=str)
def test_a_refusal_says_the_first_finding_of_the_verdict_and_lists_them_all(payload):
    with doors() as at:
        answer = at.client.post("/generate-video", json=payload)
    assert answer.status_code == 400
    errors = validate(payload).errors
    error = answer.json()["error"]
    assert error["message"].startswith(f"{errors[0].field}: {errors[0].message}")
    assert errors[0].hint is None or errors[0].hint in error["message"]
    assert error["problems"] == [finding.as_dict() for finding in errors]


def test_no_two_refusals_say_the_same():
    with doors() as at:
        answers = [at.client.post("/generate-video", json=payload) for payload in [*WRONG, [], 5, "text", None]]
    assert {answer.status_code for answer in answers} == {400}
    assert len({answer.json()["error"]["message"] for answer in answers}) == len(answers)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "it is empty"),
        (b'{"model": "sora-2",}', "it goes wrong in line 1, column 20"),
        (b'{"prompt": "\xff"}', "byte 13 is not UTF-8"),
        (b'{"prompt": "\\ud800"}', "a text has half a surrogate pair"),
        (b'{"prompt": NaN}', "NaN is not JSON"),
        (b"[" * 100_000, "it is nested too deep"),
    ],
)
def test_what_is_no_json_says_where_in_the_words_of_no_library(body, said):
    with doors() as at:
        answer = at.client.post("/generate-video", content=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == f"The body is not JSON: {said}"


def test_where_schema_and_validator_disagree_the_schema_decides_and_the_answer_says_so(monkeypatch):
    from nanogpt_video._runtime.simulator import request_validation as judging
    from nanogpt_video._runtime.verdict import Finding, Verdict

    monkeypatch.setattr(judging, "validate", lambda *_: Verdict())
    with doors() as at:
        refused = at.client.post("/generate-video", json={"model": "sora-2", "prompt": 5})
        assert refused.status_code == 400
        assert refused.json()["error"]["message"].startswith(
            "THE SCHEMA AND THE VALIDATOR DISAGREE, please report it: "
        )
        assert "5" in refused.json()["error"]["message"]
        agreed = at.client.post("/generate-video", json=PAYLOAD)
        assert (agreed.status_code, DISAGREEMENT in agreed.headers) == (202, False)
    wrong = Verdict(errors=(Finding("not_allowed", "duration", "“5s” is not right"),))
    monkeypatch.setattr(judging, "validate", lambda *_: wrong)
    with doors() as at:
        accepted = at.client.post("/generate-video", json=PAYLOAD)
        assert accepted.status_code == 202
        assert accepted.headers[DISAGREEMENT].startswith("the schema accepts this request, the validator refuses it: ")
        assert "duration" in accepted.headers[DISAGREEMENT]


DOCUMENTED = [
    ("content-policy", 400, "CONTENT_POLICY_VIOLATION"),
    ("content-policy-violation", 400, "CONTENT_POLICY_VIOLATION"),
    ("pro-required", 403, "PRO_REQUIRED"),
    ("insufficient-balance", 402, "INSUFFICIENT_BALANCE"),
    ("rate-limited", 429, "RATE_LIMITED"),
    ("image-input-too-large", 413, "IMAGE_INPUT_TOO_LARGE"),
    ("unavailable", 503, "server_error"),
    ("refusal", 400, "CONTENT_POLICY_VIOLATION"),
    ("refusal; kind=content_policy; status=422", 422, "CONTENT_POLICY_VIOLATION"),
    ("refusal; kind=provider", 502, "provider_error"),
    ("refusal; type=insufficient_quota", 402, "insufficient_quota"),
]


@pytest.mark.parametrize(("name", "status", "type_"), DOCUMENTED)
def test_each_documented_refusal_can_be_asked_for_by_its_name(name, status, type_):
    with doors() as at:
        answer = at.client.post("/generate-video", json=PAYLOAD, headers={"x-simulate": name})
        assert (answer.status_code, answer.json()["status"]) == (status, status)
        assert answer.json()["error"]["type"] == type_
        assert len(answer.json()["error"]["message"]) > 20
        assert at.entries() == [], "nothing runs, nothing is charged"


def test_every_row_of_the_matrix_has_a_short_name():
    with doors() as at:
        for row in KIT.service.errors:
            for word in (row.kind, *row.types):
                name = word.lower().replace("_", "-")
                answer = at.client.post("/generate-video", json=PAYLOAD, headers={"x-simulate": name})
                known = [one for one in KIT.service.errors if one.kind == row.kind]
                assert answer.status_code in {s for one in known for s in one.statuses} or row.kind == "content_policy"


def test_a_refusal_may_say_what_was_given_back():
    with doors(faults=(Fault(name="refusal", kind="content_policy", refund="0.35 USD were given back"),)) as at:
        body = at.client.post("/generate-video", json=PAYLOAD).json()
    assert body["refundMessage"] == "0.35 USD were given back"
    assert body["error"]["type"] == "CONTENT_POLICY_VIOLATION"


def test_a_file_of_faults_takes_the_short_names_of_the_service(tmp_path: Path):
    file = tmp_path / "faults.yaml"
    file.write_text("- name: pro-required\n- {name: content-policy, times: 2, refund: All of it}\n")
    assert read_file(file, KIT.service.errors) == (
        Fault(name="refusal", type="PRO_REQUIRED"),
        Fault(name="refusal", kind="content_policy", times=2, refund="All of it"),
    )
    with pytest.raises(FaultError, match="fault 'pro-required' is not known"):
        read_file(file)


def test_an_error_that_the_matrix_does_not_have_is_refused():
    with pytest.raises(FaultError, match="the matrix has no error of this kind and type; there are content_policy, "):
        open_service(faults=(Fault(name="refusal", type="NO_SUCH"),))
    with doors() as at:
        answer = at.client.post("/generate-video", json=PAYLOAD, headers={"x-simulate": "refusal; kind=mood"})
        assert (answer.status_code, at.entries()) == (400, [])


def test_errors_may_be_the_plain_texts_of_the_guide():
    with doors(errors="plain") as at:
        wrong_key = at.client.post("/check-balance", headers={"x-api-key": "stranger"})
        assert (wrong_key.status_code, wrong_key.json()) == (401, {"error": "Invalid API key", "status": 401})
        poor = at.client.post("/generate-video", json=PAYLOAD, headers={"x-simulate": "insufficient-balance"})
        assert (poor.status_code, poor.json()["status"], type(poor.json()["error"])) == (402, 402, str)
        refused = at.client.post("/generate-video", json={"model": "sora-2"}).json()
        assert set(refused) == {"error", "status"}
        assert refused["error"].startswith("prompt: ")
        late = at.client.post("/generate-video", json=PAYLOAD, headers={"x-simulate": "throttled"})
        assert isinstance(late.json()["error"], str)
        blocked = at.client.post("/generate-video", json=PAYLOAD, headers={"x-simulate": "content-policy"}).json()
        assert blocked["error"]["type"] == "CONTENT_POLICY_VIOLATION", "this one was an object in the guide too"


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_scheme_of_a_key_may_be_written_in_any_case(scheme):
    with doors() as at:
        at.client.headers.pop("x-api-key")
        headers = {"authorization": f"{scheme} test-key"}
        assert at.client.post("/check-balance", headers=headers).status_code == 200


QUERIES = [
    ("/video/status?requestId={id}", 200),
    ("/video/status?runId={id}", 200),
    ("/video/status?requestId={id}&runId={id}", 200),
    ("/video/status?requestId=&runId={id}", 200),
    ("/video/status", 400),
    ("/video/status?id={id}", 400),
    ("/generate-video/status?runId={id}&modelSlug=veo2-video", 200),
    ("/generate-video/status?runId={id}&model=veo2-video", 200),
    ("/generate-video/status?runId={id}&model=veo2-video&modelSlug=veo2-video", 200),
    ("/generate-video/status?runId={id}", 400),
    ("/generate-video/status?model=veo2-video", 400),
]


@pytest.mark.parametrize(("path", "status"), QUERIES)
def test_a_status_is_told_under_each_documented_name_of_run_and_model(path, status):
    with doors() as at:
        answer = at.client.get(path.replace("{id}", at.start()))
        assert answer.status_code == status
        if status == 400:
            assert answer.json()["error"]["message"].endswith(" is required")


def test_a_fault_counts_per_run_under_each_name_of_it():
    with doors(faults=(Fault(name="early-404", times=1),)) as at:
        run_id = at.start()
        asked = [at.client.get(f"/video/status?{name}={run_id}").status_code for name in ("runId", "requestId")]
    assert asked == [404, 200]


def test_a_job_that_ends_without_a_film_has_no_progress():
    with doors() as at:
        for name in ("job-failed", "job-cancelled"):
            run_id = at.client.post("/generate-video", json=PAYLOAD, headers={"x-simulate": name}).json()["runId"]
            at.time.at += 60
            assert "progress" not in at.status(run_id).json()
        assert at.status(at.done()).json()["progress"] == 100


def film(at) -> str:
    return at.status(at.done()).json()["data"]["output"]["video"]["url"]


def test_a_link_is_the_same_from_poll_to_poll():
    with doors() as at:
        run_id = at.done()
        links = set()
        for _ in range(5):
            links.add(at.status(run_id).json()["data"]["output"]["video"]["url"])
            at.time.at += 3600
        assert len(links) == 1
        assert "variant" not in links.pop()
        at.time.at += 604_800
        again = at.status(run_id).json()["data"]["output"]["video"]["url"]
        assert at.client.get(again).status_code == 200, "a new one when the old one is over"


def test_a_file_that_a_caller_has_is_not_sent_again():
    with doors() as at:
        link = film(at)
        tag = at.client.get(link).headers["etag"]
        for header in (tag, f"W/{tag}", f'"other", {tag}', "*"):
            answer = at.client.get(link, headers={"if-none-match": header})
            assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
        assert at.client.get(link, headers={"if-none-match": '"other"'}).status_code == 200


def test_a_store_of_files_refuses_a_second_signature_and_says_whose_key_it_got():
    with doors(urls="redirect") as at:
        place = at.client.get(f"/generate-video/content?runId={at.done()}&model=veo2-video").headers["location"]
        leaked = at.client.get(place)
        assert (leaked.status_code, leaked.headers["content-type"]) == (400, "text/plain; charset=utf-8")
        assert "must not send it along when it follows a redirect" in leaked.text
        at.client.headers.pop("x-api-key")
        signed = at.client.get(place, headers={"authorization": "Bearer test-key"})
        assert (signed.status_code, signed.headers["content-type"]) == (400, "application/xml")
        assert "<Code>InvalidArgument</Code>" in signed.text
        assert at.client.get(place).status_code == 200
        assert at.service.world.leaks == [place, place]


def offer(at) -> httpx.Response:
    at.client.headers.pop("x-api-key")
    return at.client.post("/generate-video", json=PAYLOAD, headers={"x-x402": "true"})


def test_an_offer_has_what_clients_of_offers_read():
    with doors(price=None) as at:
        body = offer(at).json()
        payment = body["payment"]
        (way,) = body["accepts"]
        assert (payment["version"], body["x402Version"], payment["amountUsd"]) == (1, 1, 3.4)
        assert len(payment["requestHash"]) == 64
        assert way["paymentId"] == payment["paymentId"]
        assert way["scheme"] == payment["accepted"][0]["scheme"] == "nano"
        assert way["payTo"].startswith("nano_")
        assert "Never pay it" in way["description"]
        for name in ("statusUrl", "completeUrl"):
            assert payment[name] == way[name]
            assert payment["paymentId"] in way[name]
            waiting = at.client.post(f"https://sim{way[name]}", json={})
            assert (waiting.status_code, waiting.json()["status"]) == (402, 402), "no payment ever arrives"
