"""The fake itself, asked by hand: is what it charges in its book, and does it answer as it is documented?"""

from __future__ import annotations

import ast
import contextlib
import http.client
import io
import json
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import av
import pytest

from tests.fake.caller import KEY, PAYLOAD, Caller
from tests.fake.draws import DRAWS
from tests.fake.faults import FAULTS, parsed
from tests.fake.films import film
from tests.fake.plan import Plan
from tests.fake.server import Fake, spawned

# ----------------------------------------------------------------------------------------------------- as documented


def test_a_submission_is_charged_once_and_stands_in_the_book(fake: Fake, caller: Caller):
    said = caller.submit()
    (charge,) = fake.charges
    assert said.status == 202
    assert said.json["runId"] == said.json["id"] == charge.run_id
    assert said.json["remainingBalance"] == float(fake.settings.balance - charge.amount)
    assert (charge.seed, charge.prompt, charge.uuid, charge.key) == (7, "A paper boat", "5f0e", KEY)


def test_two_submissions_of_one_request_have_one_digest_without_their_uuids(fake: Fake, caller: Caller):
    caller.submit(conversationUUID="a")
    caller.submit(conversationUUID="b")
    first, second = fake.charges
    assert first.digest != second.digest
    assert first.digest_without_uuid == second.digest_without_uuid


@pytest.mark.parametrize(
    ("payload", "status"),
    [
        ({"model": None}, 400),
        ({"model": "kling-v21-standard"}, 400),
        ({"model": "minimax-hailuo-02", "prompt": "x" * 2001}, 400),
        ({"prompt": "please block this"}, 400),
        ({"image": "x" * 4_600_000}, 413),
    ],
)
def test_what_is_refused_is_not_charged(fake: Fake, caller: Caller, payload: dict[str, Any], status: int):
    assert caller.submit(**payload).status == status
    assert not fake.charges


def test_a_stranger_and_an_empty_account_are_refused(fake: Fake, caller: Caller):
    assert Caller(fake, key=None).submit().status == 401
    fake.settings.keys, fake.settings.balance = ("another",), Decimal(0)
    assert caller.submit().status == 401
    assert Caller(fake, key="another").submit().status == 402
    assert not fake.charges


def test_a_run_goes_through_its_states_and_belongs_to_one_account(fake: Fake, caller: Caller):
    fake.settings.queued = fake.settings.working = 0.15
    run_id = caller.run()
    states: list[str] = []
    while "COMPLETED" not in states:
        states.append(caller.status(run_id).json["data"]["status"])
        time.sleep(0.05)
    assert list(dict.fromkeys(states)) == ["IN_QUEUE", "IN_PROGRESS", "COMPLETED"]
    assert Caller(fake, key="another").status(run_id).status == 403
    assert caller.status("vid_0").status == 404
    assert caller.status("").status == 400


def test_each_dialect_says_the_same(fake: Fake, caller: Caller):
    run_id = caller.run()
    nested = caller.status(run_id).json
    legacy = caller.ask("GET", f"/generate-video/status?runId={run_id}&modelSlug=veo2-video").json
    fake.settings.dialect = "flat"
    flat = caller.status(run_id).json
    assert nested["requestId"] == flat["requestId"] == legacy["data"]["request_id"] == run_id
    assert nested["data"]["output"]["video"]["url"] == flat["videoUrl"] == legacy["data"]["output"]["video"]["url"]


def test_a_run_that_fails_is_given_back_once(fake: Fake, caller: Caller):
    run_id = caller.run(prompt="please fail")
    for _ in range(2):
        assert caller.status(run_id).json["data"]["status"] == "FAILED"
    assert [refund.run_id for refund in fake.service.runs.book.refunds] == [run_id]
    assert caller.ask("POST", "/check-balance", {}).json["usd_balance"] == f"{fake.settings.balance:.8f}"


def test_recover_heeds_its_filters_its_limit_and_its_lag(fake: Fake, caller: Caller):
    runs = [caller.run(conversationUUID=uuid, model=model) for uuid, model in [("a", "m"), ("b", "m"), ("b", "n")]]
    assert [row["runId"] for row in caller.recover()] == runs[::-1]
    assert [row["runId"] for row in caller.recover("conversationUUID=b")] == runs[:0:-1]
    assert [row["runId"] for row in caller.recover("conversationUUID=b&model=m")] == [runs[1]]
    assert [row["runId"] for row in caller.recover("limit=1")] == [runs[2]]
    assert caller.ask("GET", "/generate-video/recover?limit=51").status == 400
    assert not Caller(fake, key="another").recover()
    fake.settings.recover_filters = False
    assert len(caller.recover("conversationUUID=b&model=m")) == 3
    fake.settings.recover_lag = 60.0
    assert not caller.recover()


def test_recover_lists_completed_runs_alone_unless_it_lists_all(fake: Fake, caller: Caller):
    fake.settings.working = 60.0
    run_id, failed = caller.run(), caller.run(prompt="please fail")
    assert not caller.recover()
    fake.settings.recover_lists, fake.settings.recover_uuid = "all", "leave out"
    assert [row["runId"] for row in caller.recover()] == [failed, run_id]
    assert "conversationUUID" not in caller.recover()[0]


def test_a_quote_needs_no_key_and_starts_nothing_unless_the_service_is_told_to(fake: Fake):
    stranger = Caller(fake, key=None)
    said = stranger.ask("POST", "/generate-video", PAYLOAD, x_x402="true")
    assert (said.status, said.json["payment"]["amountUsd"], fake.charges) == (402, 0.1, [])
    fake.settings.quote = "202"
    said = stranger.ask("POST", "/generate-video", PAYLOAD, x_x402="true")
    assert (said.status, fake.charges[0].run_id, fake.charges[0].key) == (202, said.json["runId"], None)


def test_a_midjourney_run_can_be_made_longer(fake: Fake, caller: Caller):
    run_id = caller.run(model="midjourney-video")
    said = caller.ask("POST", "/generate-video/extend", {"runId": run_id, "index": 1})
    assert said.json["taskId"] == fake.charges[1].run_id
    assert caller.ask("POST", "/generate-video/extend", {"runId": caller.run(), "index": 1}).status == 400


def test_the_limits_are_those_of_the_documents_and_their_windows_can_be_scaled(fake: Fake, caller: Caller):
    fake.settings.limits, fake.settings.scale = True, 0.025
    said = [caller.submit() for _ in range(52)]
    assert 429 in {answer.status for answer in said}
    assert int(next(answer for answer in said if answer.status == 429).headers["retry-after"]) >= 1
    time.sleep(1.6)
    assert caller.submit().status == 202
    time.sleep(1.6)
    fake.settings.scale = 1.0
    time.sleep(1.1)
    for _ in range(2):
        time.sleep(1.0)
        assert {caller.ask("GET", "/generate-video/recover").status for _ in range(10)} == {200}
    assert caller.ask("GET", "/generate-video/recover").status == 429


# ------------------------------------------------------------------------------------------------------------- films


def test_a_film_lies_on_another_origin_in_parts_that_can_be_asked_for(fake: Fake, caller: Caller):
    url = caller.status(run_id := caller.run()).json["data"]["output"]["video"]["url"]
    stranger = Caller(fake, key=None)
    whole = stranger.ask("GET", url)
    assert whole.body == fake.film_of(run_id)
    assert urlsplit(url).port != fake.port
    part = stranger.ask("GET", url, range="bytes=100-199", if_range=whole.headers["etag"])
    assert (part.status, part.body) == (206, whole.body[100:200])
    assert stranger.ask("GET", url, range="bytes=100-", if_range='"old"').status == 200
    assert stranger.ask("GET", url, range="bytes=-50").body == whole.body[-50:]
    assert stranger.ask("GET", url, range="bytes=999999-").status == 416
    assert not fake.leaks


def test_a_key_on_the_second_origin_or_outside_of_the_prefix_is_noted(fake: Fake, caller: Caller):
    url = caller.status(caller.run()).json["data"]["output"]["video"]["url"]
    caller.ask("GET", url)
    Caller(fake, key=None).ask("GET", f"{url}&token={KEY}")
    caller.ask("GET", f"http://{fake.host}:{fake.port}/elsewhere")
    assert [(leak.where, leak.names) for leak in fake.leaks] == [
        ("second origin", "x-api-key"), ("second origin", "target"), ("outside of the service", "x-api-key"),
    ]  # fmt: skip


def test_a_result_can_be_a_data_url_or_relative(fake: Fake, caller: Caller):
    run_id = caller.run()
    fake.settings.url = "data"
    assert caller.status(run_id).json["data"]["output"]["video"]["url"].startswith("data:video/mp4;base64,")
    fake.settings.url = "relative"
    url = caller.status(run_id).json["data"]["output"]["video"]["url"]
    said = caller.ask("GET", url.removeprefix("/api"))
    assert (said.status, said.headers["location"]) == (302, f"{fake.films_url}/films/{run_id}.mp4")
    fake.settings.content = "bytes"
    assert caller.ask("GET", url.removeprefix("/api")).body == fake.film_of(run_id)


# ------------------------------------------------------------------------------------------- plans, and other processes


def test_every_fault_that_chance_may_draw_is_known():
    assert {parsed(text)[0].name for faults in DRAWS.values() for text in faults} == set(FAULTS)


def test_chance_is_the_same_for_the_same_seed():
    def strikes(seed: int) -> list[str]:
        plan = Plan()
        plan.by_chance(0.5, seed=seed)
        for _ in range(50):
            plan.pick("submit")
        return list(plan.struck.elements())

    assert strikes(3) == strikes(3) != strikes(4)


def test_a_fault_that_nobody_knows_is_refused_before_it_is_needed():
    with pytest.raises(KeyError, match="no fault is called 'hagn'"):
        Plan().script("submit", "hagn seconds=1")


def test_a_fake_in_another_process_is_told_and_asked_by_its_control_addresses():
    with spawned("--set", "queued=0", "working=0", "limits=off", "--fault", "submit:2=status is=409 charged=1") as url:
        address = urlsplit(url)
        assert address.hostname
        line = http.client.HTTPConnection(address.hostname, address.port, timeout=5)

        def ask(method: str, path: str, body: object = None) -> Any:
            line.request(method, path, json.dumps(body) if body is not None else None, {"x-api-key": KEY})
            answer = line.getresponse()
            return answer.status, json.loads(answer.read())

        with contextlib.closing(line):
            _, first = ask("POST", "/api/generate-video", PAYLOAD)
            assert ask("POST", "/api/generate-video", PAYLOAD)[0] == 409
            assert ask("POST", "/_fake/faults", {"phase": "status", "faults": ["not-found"]})[0] == 200
            assert ask("GET", f"/api/video/status?requestId={first['runId']}")[0] == 404
            assert ask("POST", "/_fake/settings", {"dialect": "flat"})[0] == 200
            assert ask("GET", f"/api/video/status?requestId={first['runId']}")[1]["status"] == "completed"
            _, book = ask("GET", "/_fake/charges")
            assert [charge["key"] for charge in book["charges"]] == [KEY, KEY]
            assert book["charges"][0]["run_id"] == first["runId"]
            assert [seen["fault"] for seen in ask("GET", "/_fake/log")[1]] == ["", "status", "not-found", ""]
            assert ask("GET", "/_fake/runs")[1][first["runId"]]["state"] == "completed"
            assert ask("POST", "/_fake/settings", {"dialekt": "flat"})[0] == 400


def test_the_fake_shares_no_code_with_what_it_judges():
    folder, names = Path(__file__).parent, set[str]()
    for path in folder.glob("*.py"):
        if not path.name.startswith(("test_", "conftest")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    names |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom):
                    names.add(node.module or "")
    assert {name for name in names if name.partition(".")[0] not in sys.stdlib_module_names} == {
        name for name in names if name == "tests.fake" or name.startswith("tests.fake.")
    }


@pytest.mark.parametrize("kind", ["mp4", "ts", "flv", "mp3"])
def test_films_are_what_they_say(kind: str):
    whole, other = film("vid_a", kind, 20_000), film("vid_b", kind, 20_000)
    assert whole != other
    with av.open(io.BytesIO(whole), "r") as opened:
        assert kind in {"mpegts": "ts"}.get(opened.format.name, opened.format.name)
        assert sum(len(bytes(packet)) for packet in opened.demux()) > 15_000
