"""Webhooks: what a service sends is taken only with its signature, as it came, and lately.

Judges: the package `standardwebhooks`, PyNaCl, `hmac` of the standard library, and the vendors' own test vectors.
"""

# Budget: each scheme with its judge, and the simulator that sends.
from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import httpx
import nacl.signing
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from standardwebhooks import Webhook

from capmatrix.pipeline import generate
from tests.support import packages
from tests.support.shared import Shared

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
SPECS = Path(__file__).parent / "specs"
NOW = 1_790_000_000
MODULES = {
    "openai_videos": "openai_videos",
    "sync_so": "sync_lips",
    "fal": "fal_queue",
    "luma": "luma_dream",
    "kling": "kling_films",
}


@pytest.fixture(scope="module")
def homes(generated_of: Shared) -> Callable[[str], Path]:
    """Return what gives the generated folder of a service."""
    return lambda name: generated_of(
        SPECS / name if (SPECS / name).is_dir() else Path(__file__).parents[2] / "specs" / name
    )


@pytest.fixture
def package(homes: Callable[[str], Path]) -> Callable[[str], Any]:
    """Return what gives the package of a service."""
    return lambda name: packages.package(MODULES[name], homes(name) / "python").module()


# ------------------------------------------------------------------------------------------------- Standard Webhooks

OPENAI = (
    "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=",
    (
        b'{"id": "evt_685c059ae3a481909bdc86819b066fb6", "object": "event", "created_at": 1750861210, '
        b'"type": "response.completed", "data": {"id": "resp_123"}}'
    ),
    {
        "webhook-id": "wh_685c059ae39c8190af8c71ed1022a24d",
        "webhook-timestamp": "1750861210",
        "webhook-signature": "v1,gUAg4R2hWouRZqRQG4uJypNS8YK885G838+EHb4nKBY=",
    },
    1750861210,
)
"""The vector in the tests of OpenAI's SDKs."""
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
EVENT = json.dumps(
    {"id": "evt_1", "object": "event", "created_at": NOW, "type": "video.completed", "data": {"id": "video_1"}}
).encode()


def signed(secret: str, body: bytes = EVENT, at: int = NOW, identity: str = "msg_1") -> dict[str, str]:
    """Return the headers that the package `standardwebhooks` makes."""
    signature = Webhook(secret).sign(identity, datetime.fromtimestamp(at, UTC), body.decode())
    return {"Webhook-Id": identity, "Webhook-Timestamp": str(at), "Webhook-Signature": signature}


def test_the_vendors_own_vector_is_taken(package: Callable[[str], Any]):
    secret, body, headers, now = OPENAI
    event = package("openai_videos").verify_webhook(headers, body, secret, now=now)
    assert (event.run_id, event.event, event.id) == ("resp_123", "response.completed", headers["webhook-id"])
    assert (event.status, event.verified) == (None, True)


def test_what_the_reference_package_signs_is_taken_and_typed(package: Callable[[str], Any]):
    event = package("openai_videos").verify_webhook(signed(SECRET), EVENT, SECRET, now=NOW)
    assert (event.run_id, event.event, event.status.state, event.job.run_id) == (
        "video_1",
        "video.completed",
        "completed",
        "video_1",
    )
    failed = EVENT.replace(b"video.completed", b"video.failed")
    assert (
        package("openai_videos").verify_webhook(signed(SECRET, failed), failed, SECRET, now=NOW).status.state
        == "failed"
    )


def test_a_secret_is_replaced_while_both_are_in_use(package: Callable[[str], Any]):
    verify, other = package("openai_videos").verify_webhook, "whsec_" + base64.b64encode(b"x" * 24).decode()
    assert verify(signed(other), EVENT, [SECRET, other], now=NOW).verified
    both = signed(SECRET) | {
        "Webhook-Signature": f"{signed(other)['Webhook-Signature']} {signed(SECRET)['Webhook-Signature']}"
    }
    assert verify(both, EVENT, SECRET, now=NOW).verified
    assert verify(both, EVENT, other, now=NOW).verified


def test_headers_come_as_any_server_gives_them(package: Callable[[str], Any]):
    verify, headers = package("openai_videos").verify_webhook, signed(SECRET)
    for form in (
        headers,
        list(headers.items()),
        httpx.Headers(headers),
        {name.upper(): text for name, text in headers.items()},
    ):
        assert verify(form, EVENT, SECRET, now=NOW).verified


@pytest.mark.parametrize(
    ("change", "body", "now", "why"),
    [
        ({"Webhook-Signature": ""}, EVENT, NOW, "the header webhook-signature is missing"),
        ({"Webhook-Timestamp": ""}, EVENT, NOW, "webhook-timestamp is missing, or no time"),
        ({"Webhook-Timestamp": "soon"}, EVENT, NOW, "webhook-timestamp is missing, or no time"),
        ({"Webhook-Timestamp": f" {NOW}"}, EVENT, NOW, "webhook-timestamp is missing, or no time"),
        ({"Webhook-Timestamp": f"{NOW + 1}"}, EVENT, NOW, "no signature of it fits"),
        ({"Webhook-Id": "msg_2"}, EVENT, NOW, "no signature of it fits"),
        ({"Webhook-Id": ""}, EVENT, NOW, "the header webhook-id is missing"),
        ({"Webhook-Signature": "v1,AAAA"}, EVENT, NOW, "no signature of it fits"),
        ({"Webhook-Signature": "v1,é"}, EVENT, NOW, "no signature of it fits"),
        ({"Webhook-Signature": "nonsense"}, EVENT, NOW, "no signature of it fits"),
        ({}, EVENT + b" ", NOW, "no signature of it fits"),
        ({}, EVENT.replace(b"video_1", b"video_2"), NOW, "no signature of it fits"),
        ({}, json.dumps(json.loads(EVENT), indent=1).encode(), NOW, "no signature of it fits"),
        ({}, EVENT, NOW + 301, "older than 300 s"),
        ({}, EVENT, NOW - 301, "from the future"),
    ],
)
def test_anything_else_is_refused_and_says_why(
    package: Callable[[str], Any], change: dict[str, str], body: bytes, now: float, why: str
):
    module = package("openai_videos")
    with pytest.raises(module.WebhookError, match=re.escape(why)):
        module.verify_webhook(signed(SECRET) | change, body, SECRET, now=now)


def test_the_mark_tells_which_signatures_count(package: Callable[[str], Any]):
    module, headers = package("openai_videos"), signed(SECRET)
    for mark in ("v2,", "v1a,", ""):
        other = headers | {"Webhook-Signature": headers["Webhook-Signature"].replace("v1,", mark)}
        with pytest.raises(module.WebhookError, match="no signature of it fits"):
            module.verify_webhook(other, EVENT, SECRET, now=NOW)


@pytest.mark.parametrize("age", [-300, 300])
def test_the_window_includes_its_ends(package: Callable[[str], Any], age: int):
    assert package("openai_videos").verify_webhook(signed(SECRET), EVENT, SECRET, now=NOW + age).verified


@pytest.mark.parametrize("body", ["text", {"type": "video.completed"}])
def test_a_body_that_was_parsed_is_refused(package: Callable[[str], Any], body: Any):
    with pytest.raises(TypeError, match="give the bytes as they came"):
        package("openai_videos").verify_webhook(signed(SECRET), body, SECRET, now=NOW)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_é", []])
def test_a_secret_that_is_none_is_a_mistake_of_the_caller(package: Callable[[str], Any], secret: Any):
    module = package("openai_videos")
    with pytest.raises(module.ConfigurationError, match="secret"):
        module.verify_webhook(signed(SECRET), EVENT, secret, now=NOW)


@pytest.mark.parametrize("body", [b"{}", b"[]", b"no json", b'{"type": "video.completed"}', b'{"data": {"id": ""}}'])
def test_a_signed_request_that_names_no_run_is_refused(package: Callable[[str], Any], body: bytes):
    module = package("openai_videos")
    with pytest.raises(module.WebhookError, match="it names no run"):
        module.verify_webhook(signed(SECRET, body), body, SECRET, now=NOW)


# -------------------------------------------------------------------------------------------- HMAC in a header of marks

GENERATION = json.dumps({"id": "gen-1", "status": "COMPLETED", "outputUrl": "https://files.example/a.mp4"}).encode()


def marked(secret: str, body: bytes = GENERATION, at: int = NOW) -> str:
    """Return a header as the pages say: the time, and an HMAC-SHA256 in hex of time, point and body."""
    return f"t={at},v1={hmac.new(secret.encode(), f'{at}.'.encode() + body, hashlib.sha256).hexdigest()}"


def test_time_and_signature_stand_in_one_header(package: Callable[[str], Any]):
    module = package("sync_so")
    event = module.verify_webhook({"Sync-Signature": marked("s3cret")}, GENERATION, "s3cret", now=NOW)
    assert (event.run_id, event.status.state, event.status.url) == ("gen-1", "completed", "https://files.example/a.mp4")
    several = f"{marked('old')}, v0=abc, {marked('s3cret').partition(',')[2]}"
    assert module.verify_webhook({"Sync-Signature": several}, GENERATION, "s3cret", now=NOW).verified
    for wrong in (marked("other"), marked("s3cret", at=NOW - 301), marked("s3cret").replace("v1=", "v0="), "t=,v1="):
        with pytest.raises(module.WebhookError):
            module.verify_webhook({"Sync-Signature": wrong}, GENERATION, "s3cret", now=NOW)


def test_no_byte_of_a_signed_request_can_be_changed(package: Callable[[str], Any]):
    module, header = package("sync_so"), marked("s3cret")
    for place in range(len(GENERATION)):
        body = bytearray(GENERATION)
        body[place] ^= 1
        with pytest.raises(module.WebhookError):
            module.verify_webhook({"Sync-Signature": header}, bytes(body), "s3cret", now=NOW)
    for place, char in enumerate(header):
        changed = header[:place] + ("0" if char != "0" else "1") + header[place + 1 :]
        with pytest.raises(module.WebhookError):
            module.verify_webhook({"Sync-Signature": changed}, GENERATION, "s3cret", now=NOW)


# ------------------------------------------------------------------------------------------------------------- ED25519

KEY = nacl.signing.SigningKey(bytes(range(32)))
PUBLIC = bytes(KEY.verify_key)
OTHER = bytes(nacl.signing.SigningKey(bytes(32)).verify_key)
JWKS = {
    "keys": [
        {"kty": "OKP", "crv": "Ed25519", "x": base64.urlsafe_b64encode(OTHER).rstrip(b"=").decode()},
        {"kty": "OKP", "crv": "Ed25519", "x": base64.urlsafe_b64encode(PUBLIC).rstrip(b"=").decode(), "kid": "new"},
        {"kty": "RSA", "n": "AQAB"},
    ]
}
DONE = json.dumps(
    {
        "request_id": "024ca5b1",
        "gateway_request_id": "024ca5b1",
        "status": "OK",
        "payload": {"images": [{"url": "https://url.to/image.png", "content_type": "image/png"}], "seed": 196},
    }
).encode()
FAILED = json.dumps(
    {
        "request_id": "024ca5b1",
        "status": "ERROR",
        "error": "Invalid status code: 422",
        "payload": {"detail": [{"loc": ["body", "prompt"], "msg": "field required", "type": "value_error.missing"}]},
    }
).encode()


def of_fal(body: bytes = DONE, at: int = NOW) -> dict[str, str]:
    """Return the headers as fal's page on verification makes them, signed by libsodium."""
    message = f"024ca5b1\nuser-1\n{at}\n{hashlib.sha256(body).hexdigest()}".encode()
    return {
        "X-Fal-Webhook-Request-Id": "024ca5b1",
        "X-Fal-Webhook-User-Id": "user-1",
        "X-Fal-Webhook-Timestamp": str(at),
        "X-Fal-Webhook-Signature": KEY.sign(message).signature.hex(),
    }


@pytest.mark.parametrize(
    "secret",
    [
        PUBLIC,
        PUBLIC.hex(),
        base64.b64encode(PUBLIC).decode(),
        base64.urlsafe_b64encode(PUBLIC).rstrip(b"=").decode(),
        JWKS,
        json.dumps(JWKS),
        JWKS["keys"],
        [OTHER, PUBLIC],
    ],
)
def test_a_public_key_is_taken_in_any_form(package: Callable[[str], Any], secret: Any):
    event = package("fal").verify_webhook(of_fal(), DONE, secret, now=NOW)
    assert (event.run_id, event.status.state, event.status.url) == ("024ca5b1", "completed", "https://url.to/image.png")


def test_a_failed_request_says_why(package: Callable[[str], Any]):
    status = package("fal").verify_webhook(of_fal(FAILED), FAILED, JWKS, now=NOW).status
    assert (status.state, status.error) == ("failed", "field required")


def test_each_signed_header_counts(package: Callable[[str], Any]):
    module = package("fal")
    for name, text in of_fal().items():
        other = {"X-Fal-Webhook-Signature": "00" * 64}.get(name, f"{text}1")
        for change in ({name: other}, {name: ""}):
            with pytest.raises(module.WebhookError):
                module.verify_webhook(of_fal() | change, DONE, JWKS, now=NOW)
    for body, now, key in ((DONE + b"\n", NOW, JWKS), (DONE, NOW + 301, JWKS), (DONE, NOW, OTHER)):
        with pytest.raises(module.WebhookError):
            module.verify_webhook(of_fal(), body, key, now=now)


# ------------------------------------------------------------------------------------------------------------ unsigned


def test_an_unsigned_webhook_is_read_and_never_called_verified(package: Callable[[str], Any]):
    luma, kling = package("luma"), package("kling")
    event = luma.read_webhook(
        {}, json.dumps({"id": "g-1", "state": "completed", "assets": {"video": "https://a.b/c.mp4"}}).encode()
    )
    assert (event.run_id, event.status.state, event.verified) == ("g-1", "completed", False)
    told = {"task_id": "t-1", "task_status": "failed", "task_status_msg": "risk control"}
    event = kling.read_webhook({}, json.dumps(told).encode())
    assert (event.run_id, event.status.state, event.status.error) == ("t-1", "failed", "risk control")
    with pytest.raises(kling.WebhookError, match="it names no run"):
        kling.read_webhook({}, b"{}")
    assert not hasattr(luma, "verify_webhook")


# -------------------------------------------------------------------------------------------------- the simulator sends

PAYLOADS = {
    "sync_so": {"model": "lipsync-2", "input": [{"type": "video", "url": "https://files.example.com/a.mp4"}]},
    "openai_videos": {"model": "sora-2", "prompt": "A paper boat on a pond", "seconds": "4"},
    "fal": {"model": "fal-ai/veo3.1", "prompt": "A paper boat on a pond", "duration": "4s"},
}
SECRETS = {"sync_so": ("s3cret", "s3cret"), "openai_videos": (SECRET, SECRET), "fal": (bytes(KEY).hex(), PUBLIC.hex())}
ADDRESSES = {"sync_so": "webhookUrl", "fal": "fal_webhook"}


def port() -> int:
    """Return a free port."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@contextmanager
def receiving(homes: Callable[[str], Path], name: str, secret: str) -> Iterator[tuple[str, IO[str]]]:
    """Run the program of the page, as it stands there, in a process of its own; give its address and what it prints.

    The spec of OpenAI's videos has no examples, and so no guide: its receiver is that of another service.
    """
    page = (homes("sync_so" if name == "openai_videos" else name) / "docs" / "guide" / "webhooks.md").read_text("utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    environment, where = re.findall(r'"(\w+)_WEBHOOK_SECRET"', program)[0], port()
    own = {f"{environment}_WEBHOOK_SECRET": secret, "PORT": str(where), "PYTHONPATH": str(homes(name) / "python")}
    command = [sys.executable, "-c", program.replace("sync_lips", MODULES[name])]
    receiver = subprocess.Popen(
        command, env={**os.environ, **own}, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        url = f"http://127.0.0.1:{where}/"
        for _ in range(200):
            try:
                httpx.get(url, timeout=5)
                break
            except httpx.ConnectError:
                time.sleep(0.05)
        assert receiver.stdout is not None
        yield url, receiver.stdout
    finally:
        receiver.kill()
        receiver.communicate()


@pytest.mark.parametrize("name", PAYLOADS)
def test_the_receiver_of_the_guide_takes_what_the_simulator_sends(
    homes: Callable[[str], Path],
    package: Callable[[str], Any],
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    private, public = SECRETS[name]
    module = package(name)
    simulator = packages.package(MODULES[name], homes(name) / "python").module("simulator")
    kind = next(getattr(module, one) for one in module.__all__ if f"Async{one}" in module.__all__)
    asked = {ADDRESSES[name]: "https://example.com/hook"} if name in ADDRESSES else {}
    with receiving(homes, name, public) as (url, printed):
        serving = simulator.serving(speed=100, webhook_secret=private, webhook_url=url)
        with serving as served, kind(api_key="test-key", base_url=served.base_url) as client:
            job = client.submit(PAYLOADS[name] | asked)
            assert printed.readline().split()[:2] == [job.run_id, "completed"]
        answer = httpx.post(url, content=b"{}", timeout=5)
        assert (answer.status_code, "no signature" in answer.text) == (400, True)


@pytest.mark.parametrize("name", PAYLOADS)
def test_the_command_sends_webhooks(
    homes: Callable[[str], Path], package: Callable[[str], Any], name: str, tmp_path: Path
):
    private, public = SECRETS[name]
    kind = next(one for one in package(name).__all__ if f"Async{one}" in package(name).__all__)
    asked = {ADDRESSES[name]: "https://example.com/hook"} if name in ADDRESSES else {}
    environment = {**os.environ, "PYTHONPATH": str(homes(name) / "python"), "XDG_STATE_HOME": str(tmp_path)}
    with receiving(homes, name, public) as (url, printed):
        options = ["--port", "0", "--speed", "100", "--webhook-url", url, "--webhook-secret", private, "--json"]
        command = [sys.executable, "-m", MODULES[name], "simulate", *options]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout is not None
                told = json.loads(process.stdout.readline())
                base_url = next(value for key, value in told.items() if key.endswith("_BASE_URL"))
                with getattr(package(name), kind)(api_key="test-key", base_url=base_url, ledger=False) as client:
                    job = client.submit(PAYLOADS[name] | asked)
                    assert printed.readline().split()[:2] == [job.run_id, "completed"]
            finally:
                process.send_signal(signal.SIGINT)
        assert process.returncode == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--webhook-url", "http://127.0.0.1:9/"], "needs --webhook-secret"),
        (["--webhook-url", "127.0.0.1:9", "--webhook-secret", "x"], "is not an address"),
        (["--webhook-secret", "x"], None),
    ],
)
def test_what_webhooks_cannot_be_sent_with_is_an_error(
    homes: Callable[[str], Path], options: list[str], said: str | None
):
    wanted = {
        "standard": "is not whsec_ and a key in base64",
        "ed25519": "is not a private key of Ed25519",
    }
    for name in PAYLOADS:
        scheme = (
            packages.package(MODULES[name], homes(name) / "python").module("_kit").KIT.service.webhook.signature.scheme
        )
        if said is None and scheme not in wanted:
            continue
        command = [sys.executable, "-m", MODULES[name], "simulate", "--port", "0", *options]
        environment = {**os.environ, "PYTHONPATH": str(homes(name) / "python")}
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
        assert ended.returncode == 2, (name, ended.stdout)
        assert (said or wanted[scheme]) in ended.stderr, ended.stderr


def test_nothing_is_sent_where_nobody_asked(package: Callable[[str], Any], homes: Callable[[str], Path]):
    package("sync_so")
    found = packages.package("sync_lips", homes("sync_so") / "python")
    target, kit = found.module("_runtime.simulator.serving.webhooks").target, found.module("_kit").KIT
    task = found.module("_runtime.simulator.store").Task
    plain = task("r", "a", "m", {}, 0.0, 0.0, 0.0, 0, None)
    asking = plain._replace(payload={"webhookUrl": "https://a.example/"})
    webhook = kit.service.webhook
    assert target(webhook, "", "", asking) == target(webhook, "", "s", plain) == target(None, "x", "s", asking) == ""
    assert target(webhook, "http://127.0.0.1/", "s", plain) == ""
    assert target(webhook, "", "s", asking) == "https://a.example/"
    assert target(webhook, "http://127.0.0.1/", "s", asking) == "http://127.0.0.1/"


def test_an_address_travels_in_a_header_where_the_spec_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    spec = shutil.copytree(SPECS / "sync_so", tmp_path / "spec")
    file = spec / "service.yaml"
    text = file.read_text("utf-8").replace("  field: webhookUrl\n", "  field: webhookUrl\n  header: X-Tell\n")
    file.write_text(text, encoding="utf-8")
    generate(spec, tmp_path / "generated")
    found = packages.package("sync_lips", tmp_path / "generated" / "python")
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(201, json={"id": "gen-1", "status": "PENDING"})

    url = "https://a.example/hook?x=1"
    with found.module().Sync("abc", transport=httpx.MockTransport(answer)) as client:
        client.submit(PAYLOADS["sync_so"] | {"webhookUrl": url})
    assert seen[0].headers["x-tell"] == url
    assert json.loads(seen[0].content) == PAYLOADS["sync_so"]
    simulator = found.module("simulator")
    service = simulator.open_service()
    with found.module().Sync("test-key", transport=simulator.Transport(service)) as client:
        client.submit(PAYLOADS["sync_so"] | {"webhookUrl": url})
    (task,) = service.world.tasks.values()
    assert task.payload["webhookUrl"] == url
    packages.forget(found)


@pytest.mark.parametrize("name", MODULES)
def test_the_openapi_document_describes_what_is_sent(homes: Callable[[str], Path], name: str):
    document = json.loads((homes(name) / "openapi" / "openapi.json").read_text("utf-8"))
    OpenAPIV31SpecValidator(document).validate()
    sent = document["webhooks"]["run-over"]["post"]
    names = {one["name"].lower() for one in sent.get("parameters", ())}
    expected = {
        "openai_videos": {"webhook-id", "webhook-timestamp", "webhook-signature"},
        "sync_so": {"sync-signature"},
        "fal": {header.lower() for header in of_fal()},
    }
    assert names == expected.get(name, set())
    reference = sent["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    assert reference in document["components"]["schemas"]
