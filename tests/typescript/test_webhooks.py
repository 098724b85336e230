"""The client in JavaScript takes, reads and refuses webhooks as the one in Python does.

What is signed is made by the package `standardwebhooks`, by `hmac` of the standard library and by PyNaCl.
"""

from __future__ import annotations

import base64
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from tests.services import test_webhooks as vendors
from tests.services.test_webhooks import DONE, EVENT, FAILED, GENERATION, JWKS, MODULES, NOW, OTHER, PUBLIC, SECRET
from tests.support import packages
from tests.support.shared import Shared
from tests.typescript.javascript import HERE, node

OPENAI = vendors.signed(SECRET)
ANOTHER = "whsec_" + base64.b64encode(b"x" * 24).decode()
BOTH = OPENAI | {"Webhook-Signature": f"{vendors.signed(ANOTHER)['Webhook-Signature']} {OPENAI['Webhook-Signature']}"}
SYNC = {"Sync-Signature": vendors.marked("s3cret")}
FAL = vendors.of_fal()
TASK = {"task_id": "t-1", "task_status": "failed", "task_status_msg": "risk control"}
CASES: dict[str, list[tuple[dict[str, str], bytes, Any, float]]] = {
    "openai_videos": [
        (OPENAI, EVENT, SECRET, NOW),
        (vendors.OPENAI[2], vendors.OPENAI[1], vendors.OPENAI[0], vendors.OPENAI[3]),
        *((OPENAI, EVENT, SECRET, NOW + age) for age in (-301, -300, 300, 301)),
        *((OPENAI, EVENT, secret, NOW) for secret in ([ANOTHER, SECRET], ANOTHER, "", "whsec_", "whsec_é", [])),
        *((BOTH, EVENT, secret, NOW) for secret in (SECRET, ANOTHER)),
        (OPENAI, EVENT + b" ", SECRET, NOW),
        (OPENAI, EVENT.replace(b"video_1", b"video_2"), SECRET, NOW),
        *(
            (OPENAI | change, EVENT, SECRET, NOW)
            for change in (
                {"Webhook-Signature": ""}, {"Webhook-Timestamp": ""}, {"Webhook-Timestamp": "soon"},
                {"Webhook-Timestamp": f" {NOW}"}, {"Webhook-Timestamp": f"{NOW + 1}"}, {"Webhook-Id": "msg_2"},
                {"Webhook-Id": ""}, {"Webhook-Signature": "v1,AAAA"}, {"Webhook-Signature": "v1,é"},
                {"Webhook-Signature": "nonsense"},
                *({"Webhook-Signature": OPENAI["Webhook-Signature"].replace("v1,", mark)} for mark in ("v2,", "")),
            )
        ),
        *(
            (vendors.signed(SECRET, body), body, SECRET, NOW)
            for body in (
                b"{}", b"[]", b"no json", b'{"type": "video.completed"}', b'{"data": {"id": ""}}',
                EVENT.replace(b"video.completed", b"video.failed"), EVENT.replace(b"video.completed", b"video.heard"),
            )
        ),
    ],
    "sync_so": [
        (SYNC, GENERATION, "s3cret", NOW),
        (SYNC, GENERATION, ["other", "s3cret"], NOW),
        (SYNC, GENERATION, "", NOW),
        *(
            ({"Sync-Signature": text}, GENERATION, "s3cret", NOW)
            for text in (
                f"{vendors.marked('old')}, v0=abc, {vendors.marked('s3cret').partition(',')[2]}", "t=,v1=", "v1=00",
                vendors.marked("other"), vendors.marked("s3cret", at=NOW - 301), vendors.marked("s3cret")[:-1],
                vendors.marked("s3cret").replace("v1=", "v0="),
            )
        ),
        *((SYNC, GENERATION[:place] + b"x" + GENERATION[place + 1 :], "s3cret", NOW) for place in range(0, 60, 7)),
    ],
    "fal": [
        *(
            (FAL, DONE, secret, NOW)
            for secret in (
                PUBLIC.hex(), base64.b64encode(PUBLIC).decode(), base64.urlsafe_b64encode(PUBLIC).rstrip(b"=").decode(),
                JWKS, json.dumps(JWKS), JWKS["keys"], [OTHER.hex(), PUBLIC.hex()], OTHER.hex(), "00", "",
            )
        ),
        (vendors.of_fal(FAILED), FAILED, JWKS, NOW),
        (FAL, DONE + b"\n", JWKS, NOW),
        (FAL, DONE, JWKS, NOW + 301),
        *((FAL | {name: text}, DONE, JWKS, NOW) for name in FAL for text in ("", f"{FAL[name]}1")),
    ],
    "luma": [
        ({}, b'{"id": "g-1", "state": "completed", "assets": {"video": "https://a.b/c.mp4"}}', None, NOW),
        ({}, b"{}", None, NOW),
    ],
    "kling": [({}, json.dumps(TASK).encode(), None, NOW), ({}, b"\xff", None, NOW)],
}  # fmt: skip
PROGRAM = HERE / "webhooks.mjs"


def in_python(module: Any, headers: dict[str, str], body: bytes, secret: Any, now: float) -> dict[str, Any]:
    """Return what a webhook tells, or the error."""
    try:
        if secret is None:
            event = module.read_webhook(headers, body)
        else:
            event = module.verify_webhook(headers, body, secret, now=now)
    except (module.WebhookError, module.ConfigurationError) as error:
        return {"raises": type(error).__name__, "message": str(error)}
    status = event.status
    seen = status and [status.state, status.word, [*status.urls], status.error]
    return {"told": [event.run_id, event.event, event.id, event.verified], "status": seen}


def generated(generated_of: Shared, name: str) -> Path:
    """Return the generated folder of a service."""
    home = Path(vendors.__file__).parent / "specs" / name
    return generated_of(home if home.is_dir() else Path(__file__).parents[2] / "specs" / name)


@pytest.mark.parametrize("name", CASES)
def test_a_webhook_is_what_it_is_in_python(generated_of: Shared, name: str):
    home = generated(generated_of, name)
    module = packages.package(MODULES[name], home / "python").module()
    given = [[headers, base64.b64encode(body).decode(), secret, now] for headers, body, secret, now in CASES[name]]
    told = json.loads(node(PROGRAM, str(home / "typescript/client.js"), given=json.dumps(given)))
    expected = [in_python(module, *case) for case in CASES[name]]
    for case, one, other in zip(CASES[name], told, expected, strict=True):
        assert one == other, case
    assert len({json.dumps(one) for one in expected}) > 1


def test_the_route_of_the_page_answers(generated_of: Shared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    home = generated(generated_of, "sync_so")
    text = (home / "docs/guide/webhooks.md").read_text("utf-8")
    [program] = re.findall(r"^```js\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    [imported, variable] = re.search(r'"([\w-]+/client)"', program), re.search(r"process\.env\.(\w+)", program)
    assert imported
    assert variable
    client = json.dumps((home / "typescript/client.js").as_uri())
    headers, body = {"Sync-Signature": vendors.marked("s3cret", at=int(time.time()))}, GENERATION.decode()
    requests = [[headers, body], [headers, body + " "], [{}, body]]
    called = f"""
    for (const [headers, body] of {json.dumps(requests)}) {{
      const answer = await POST(new Request("http://app.test/hook", {{ method: "POST", headers, body }}));
      console.log(answer.status);
    }}"""
    (tmp_path / "route.mjs").write_text(program.replace(imported[0], client) + called, "utf-8")
    monkeypatch.setenv(variable[1], "s3cret")
    assert node(tmp_path / "route.mjs").splitlines() == ["gen-1 completed ", "204", "400", "400"]
