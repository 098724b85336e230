"""A client older than a model asks the service's list once, and judges by the record; the list changes nothing else."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest
from nanogpt_video import AsyncNanoGPT, NanoGPT, validate
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.errors import BudgetExceeded, ConfigurationError, ValidationError
from nanogpt_video._runtime.listing.models import model_of
from nanogpt_video._runtime.listing.records import mapped
from nanogpt_video._runtime.verdict import Findings

from tests.support.console import entries, lines, payloads, run, service
from tests.support.desk import KEY, Desk
from tests.support.older import LIST, NEW, OLDER, ORDER, answering, listed, record, selected

ASK: dict[str, Any] = {"kit": OLDER, "newer": "ask", "limits": False}
DAY = "2023-11-14"
"""The day of the desk's clock."""


def codes(verdict: Any) -> list[tuple[str, str]]:
    return [(one.code, one.field) for one in (*verdict.errors, *verdict.warnings)]


def test_a_newer_model_is_judged_by_its_record_and_the_verdict_says_so(desk: Desk) -> None:
    _, service = desk.simulated()
    client = desk.member(service, **ASK)
    verdict = desk(client.validate, ORDER)
    assert (verdict.valid, codes(verdict)) == (True, [])
    assert verdict.as_dict()["basis"] == {
        "source": "live", "date": DAY, "unknown": [], "partial": False, "reviewed": False,
    }  # fmt: skip
    for change in (
        {"resolution": "9000p"}, {"duration": "99"}, {"duration": "five"}, {"camera_fixed": "yes"}, {"prompt": 5},
        {"imageUrl": "http://example.com/a.png"}, {"imageDataUrl": "data:;base64,AAAA"}, {"colour": 1},
        {"num_frames": 5}, {"swapImage": "https://example.com/a.png"},
    ):  # fmt: skip
        payload = ORDER | change
        assert codes(desk(client.validate, payload)) == codes(validate(payload)), payload
        assert codes(desk(client.validate, payload)), payload


def test_the_list_is_asked_once_without_the_key_and_only_for_a_model_that_the_package_lacks(desk: Desk) -> None:
    asked: list[httpx.Request] = []
    client = desk.client(answering(listed(record()), asked), **ASK)
    desk(client.validate, {"model": "sora-2", "prompt": "x"})
    desk(client.validate, {"model": None})
    desk(client.validate, {"model": "no id\n"})
    assert not asked
    for _ in range(3):
        assert desk(client.validate, ORDER).valid
    assert not desk(client.validate, ORDER | {"model": "vendor/none"}).valid
    other = desk.client(answering({}, asked), **ASK)  # another client of this user finds the list in the state folder
    assert desk(other.validate, ORDER).valid
    (request,) = asked
    assert request.url.path.endswith(LIST)
    assert KEY not in str(request.headers) + str(request.url)


def test_it_is_off_by_default_and_the_refusal_names_the_way(desk: Desk) -> None:
    asked: list[httpx.Request] = []
    client = desk.client(answering(listed(record()), asked), kit=OLDER)
    with pytest.raises(ValidationError, match=r'is not in this matrix \(as of .*newer="ask" judges it by the service'):
        desk(client.submit, ORDER, max_cost=5)
    assert not asked
    assert not validate(ORDER | {"model": "vendor/none"}).valid


def test_of_a_model_that_the_list_lacks_too_it_says_so(desk: Desk) -> None:
    client = desk.client(answering(listed()), **ASK)
    (finding,) = desk(client.validate, ORDER).errors
    assert finding.code == "unknown_model"
    assert f"nor in the service's list of {DAY}; a newer version of this package" in finding.message
    assert "newer=" not in finding.message


def test_nothing_is_bought_without_a_bound_and_a_quote_within_it(desk: Desk) -> None:
    _, service = desk.simulated(price=Decimal("0.80"))
    client = desk.member(service, **ASK)
    with pytest.raises(ConfigurationError, match="give max_cost"):
        desk(client.submit, ORDER)
    with pytest.raises(BudgetExceeded, match=r"expected to cost 0\.8 USD, more than the limit of 0\.79"):
        desk(client.submit, ORDER, max_cost="0.79")
    with pytest.raises(ValidationError, match="resolution"):
        desk(client.submit, ORDER | {"resolution": "1p"}, max_cost=5)
    assert not service.world.charges
    assert desk(client.quote, ORDER).amount == Decimal("0.80")
    job = desk(client.submit, ORDER, max_cost="0.80")
    assert (job.model, len(service.world.charges)) == (NEW, 1)


def test_where_the_service_gives_no_quote_nothing_is_bought(desk: Desk) -> None:
    submit = OLDER.service.operations["submit"]._replace(quote=None)
    service = OLDER.service._replace(operations={**OLDER.service.operations, "submit": submit})
    asked: list[httpx.Request] = []
    client = desk.client(answering(listed(record()), asked), **ASK | {"kit": OLDER._replace(service=service)})
    with pytest.raises(BudgetExceeded, match="has no price") as refused:
        desk(client.submit, ORDER, max_cost=5)
    assert "leave max_cost out" not in str(refused.value)
    assert [request.method for request in asked] == ["GET"]


def test_it_works_in_every_edition(desk: Desk) -> None:
    assert KIT.service.editions
    for edition in KIT.service.editions:
        client = desk.client(answering(listed(record())), **ASK | {"edition": edition})
        verdict = desk(client.validate, ORDER)
        assert (verdict.valid, verdict.edition, verdict.basis.reviewed) == (True, edition, False)


def test_friendly_input_is_written_as_the_record_says(desk: Desk) -> None:
    client = desk.client(answering(listed(record(duration=selected("5", "10")))), **ASK)
    assert desk(client.validate, ORDER | {"duration": 5}).valid
    assert desk(client.validate, ORDER | {"duration": "5s"}).valid
    assert not desk(client.validate, ORDER | {"duration": "6"}).valid


def test_a_list_changes_no_verdict_of_a_packaged_model(desk: Desk) -> None:
    """Not even with a record of it that takes everything."""
    wide = {**record(resolution=selected("9000p")), "id": "veo3-video"}
    client = desk.client(answering({"data": [*listed(record())["data"], wide]}), **ASK)
    assert desk(client.validate, ORDER).valid
    for payload in ({"model": "veo3-video", "prompt": "x", "resolution": "9000p"}, {"model": "veo3-video"}):
        assert desk(client.validate, payload) == validate(payload)


def test_an_old_list_is_asked_for_again_and_stays_where_the_service_does_not_answer(desk: Desk) -> None:
    now, answers = [1_700_000_000.0], Counter[str]()
    broken: list[bool] = []

    def answer(request: httpx.Request) -> httpx.Response:
        answers[request.method] += 1
        if broken:
            raise httpx.ConnectError("broken")
        return httpx.Response(200, json=listed(record()))

    clock = replace(desk.time.clock(), today=lambda: now[0])
    client = desk.client(answer, clock=clock, **ASK)
    assert desk(client.validate, ORDER).valid
    now[0] += 3599
    assert desk(client.validate, ORDER).valid
    assert answers["GET"] == 1
    now[0] += 2
    assert desk(client.validate, ORDER).valid
    assert answers["GET"] == 2
    broken.append(True)
    now[0] += 86_400
    verdict = desk(client.validate, ORDER)
    assert (verdict.valid, verdict.basis.date, answers["GET"]) == (True, DAY, 3)  # once, as there is an old one
    now[0] += 30
    assert desk(client.validate, ORDER).valid
    assert answers["GET"] == 3  # a failure is not repeated for a minute
    broken.clear()
    now[0] += 31
    assert desk(client.validate, ORDER).basis.date == "2023-11-15"


def test_without_any_list_the_reason_is_told(desk: Desk) -> None:
    client = desk.client(lambda _: httpx.Response(503, json={"error": "down"}), **ASK)
    (finding,) = desk(client.validate, ORDER).errors
    assert "the service's list could not be read: " in finding.message
    assert "503" in finding.message
    asked = len(desk.asked)
    desk(client.validate, ORDER)
    assert len(desk.asked) == asked


def test_many_at_once_ask_once() -> None:
    asked: list[httpx.Request] = []

    async def slow(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        await anyio.sleep(0.05)
        return httpx.Response(200, json=listed(record()))

    async def every() -> list[Any]:
        kind = type("Older", (AsyncNanoGPT,), {"_kit": OLDER})
        found: list[Any] = []
        async with kind(KEY, transport=httpx.MockTransport(slow), newer="ask", limits=False) as client:

            async def one() -> None:
                found.append(await client.validate(ORDER))

            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(one)
        return found

    assert all(verdict.valid for verdict in anyio.run(every))
    assert len(asked) == 1


def test_an_unusable_state_folder_costs_only_the_memory(desk: Desk, monkeypatch, tmp_path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    asked: list[httpx.Request] = []
    client = desk.client(answering(listed(record()), asked), ledger=False, **ASK)
    for _ in range(3):
        assert desk(client.validate, ORDER).valid
    assert len(asked) == 1


def test_a_wrong_word_and_a_service_without_a_mapping_are_refused(desk: Desk) -> None:
    with pytest.raises(ConfigurationError, match="'refuse' or 'ask'"):
        desk.client(answering({}), newer="file")
    without = KIT._replace(service=KIT.service._replace(listed=False))
    with pytest.raises(ConfigurationError, match="does not say how the service's list of models is read"):
        desk.client(answering({}), kit=without, newer="ask")
    assert desk.client(answering({}), kit=without)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<html>", "it is not JSON"),
        (b'{"data": [NaN]}', "it is not JSON"),
        (b'{"data": "\xff"}', "it is not UTF-8"),
        (b"[" * 100_000 + b"]" * 100_000, "it is not JSON"),
        (b'{"data":' + b"[" * 40 + b"]" * 40 + b"}", "deeper than 32"),
        (b'{"data": [' + b" " * (4 << 20) + b"]}", "more than 4,194,304 bytes"),
        ({"data": {}}, "it has no list at data"),
        ([], "it has no list at data"),
        ({"data": [{"id": f"m{number}"} for number in range(100_000)]}, "100,000 records, more than 5,000"),
        (listed(record(), packaged=False), "it has 0 of the"),
        ({"data": listed(record())["data"][len(OLDER.models) // 4 :]}, "models that it is known to have"),
    ],
)
def test_an_answer_that_is_not_the_list_is_not_believed(body, reason) -> None:
    kind = type("Older", (NanoGPT,), {"_kit": OLDER})
    with kind(KEY, transport=httpx.MockTransport(answering(body)), newer="ask", limits=False) as client:
        (finding,) = client.validate(ORDER).errors
    assert finding.code == "unknown_model"
    assert reason in finding.message


HOSTILE: list[Any] = [
    None, 5, "x", [], {}, {"id": None}, {"id": ["x"]}, {"id": "a\nb"}, {"id": "../../etc"}, {"id": "__proto__"},
    {"id": "x" * 1000}, {"id": "vendor/bad", "architecture": 5, "supported_parameters": []},
]  # fmt: skip


def test_records_that_are_none_are_left_out_one_by_one() -> None:
    twice = {"id": "vendor/twice"}
    body = listed(*HOSTILE, record(), twice, twice)
    kind = type("Older", (NanoGPT,), {"_kit": OLDER})
    with kind(KEY, transport=httpx.MockTransport(answering(body)), newer="ask", limits=False) as client:
        assert client.validate(ORDER).valid
        for name in ("vendor/twice", "__proto__", "a\nb", "../../etc", "x" * 1000):
            assert [one.code for one in client.validate(ORDER | {"model": name}).errors] == ["unknown_model"]


@pytest.mark.parametrize(
    "parameters",
    [
        5, [], "x", {"a": 5}, {"a b": {}}, {"\u0000": {}}, {"a" * 200: {}},
        {"duration": {"type": "select", "options": ["x"] * 1000}},
        {"duration": {"type": "select", "options": ["y" * 501]}},
        {f"p{number}": {} for number in range(501)},
    ],
)  # fmt: skip
def test_a_record_that_cannot_be_read_refuses_its_model_alone(parameters) -> None:
    bad = {"id": "vendor/bad", "supported_parameters": {"parameters": parameters}}
    kind = type("Older", (NanoGPT,), {"_kit": OLDER})
    with kind(
        KEY, transport=httpx.MockTransport(answering(listed(bad, record()))), newer="ask", limits=False
    ) as client:
        (finding,) = client.validate(ORDER | {"model": "vendor/bad"}).errors
        assert "its record in the service's list of" in finding.message
        assert client.validate(ORDER).valid


@pytest.mark.parametrize(
    "parameter",
    [
        {"type": 5}, {"type": "unheard"}, {"type": "select", "options": 5},
        {"type": "select", "options": [None, {}, []]},
        {"type": "select", "options": [{"value": 10**400}, {"value": True}]}, {"type": "number", "min": "x", "max": []},
        {"type": "number", "min": 9, "max": 1}, {"type": "number", "step": 0},
        {"type": "number", "step": -1, "min": 1e308},
        {"type": "switch", "default": {}, "showWhen": {"a": "b", "prompt": 5}},
        {"type": "select", "options": ["5s", "x"]},
        {"type": "string", "default": "\ud800", "showWhen": 5}, {},
    ],
)  # fmt: skip
def test_whatever_a_parameter_says_judging_raises_nothing(parameter) -> None:
    for name in ("duration", "seed", "prompt", "resolution", "imageUrl", "never_heard_of"):
        model = model_of(NEW, record(**{name: parameter, "a": selected("b", "c")}), mapped(KIT.resource), KIT, DAY)
        for value in ("5", 5, 0.5, True, None, [], {}, float("nan"), 10**400, "\ud800"):
            found = Findings()
            model.check({"model": NEW, "prompt": "x", name: value}, found)
            assert json.dumps([one.as_dict() for one in found])


@pytest.fixture
def older(folder, monkeypatch) -> Any:
    """Sit before a service that has a model which the command line does not have."""
    with service(monkeypatch) as served:
        yield served


def test_the_command_line_asks_only_where_it_is_told_to(older) -> None:
    text = json.dumps(ORDER | {"resolution": "9p"})
    status, (line,) = lines("validate", "-", text=text, kit=OLDER)
    assert (status, line["errors"][0]["code"], line["basis"]) == (1, "unknown_model", None)
    status, (line,) = lines("validate", "-", "--newer", "ask", text=text, kit=OLDER)
    assert (status, [one["code"] for one in line["errors"]]) == (1, ["not_allowed"])
    assert line["basis"]["reviewed"] is False
    told = run("validate", "-", "--newer", "ask", text=json.dumps(ORDER), kit=OLDER)
    assert told.exit_code == 0
    assert "judged by its record in the service's list of" in told.stdout
    assert run("validate", "-", "--newer", "file", text=text, kit=OLDER).exit_code == 2


def test_the_command_line_buys_a_newer_model_within_a_bound(older) -> None:
    words = [NEW, "--field", "prompt=A paper boat", "--field", "resolution=720p"]
    refused = run("submit", *words, kit=OLDER)
    assert (refused.exit_code, entries(older)) == (3, [])
    unbounded = run("submit", *words, "--newer", "ask", kit=OLDER)
    assert unbounded.exit_code == 2
    assert "is known from the service's list alone; give --max-cost" in unbounded.stderr
    done = run("submit", *words, "--newer", "ask", "--max-cost", "5", kit=OLDER)
    assert done.exit_code == 0, done.output
    assert payloads(older) == [ORDER | {"resolution": "720p"}]
    assert "which nobody has reviewed" in done.stderr


def test_options_that_nobody_knows_are_not_left_out_of_a_paid_request(older) -> None:
    told = run("submit", NEW, "--prompt", "x", "--duration", "10", "--newer", "ask", "--max-cost", "5", kit=OLDER)
    assert told.exit_code == 2
    assert "give its fields with --field NAME=VALUE" in told.stderr
    assert entries(older) == []


def test_an_estimate_of_a_newer_model_is_a_quote_or_nothing(older) -> None:
    words = ["estimate", NEW, "--field", "prompt=x", "--newer", "ask"]
    _, (told,) = lines(*words, kit=OLDER)
    assert (told["amount"], told["quote"]) == (None, None)
    _, (told,) = lines(*words, "--ask", kit=OLDER)
    assert told["amount"] is None
    assert Decimal(told["quote"]["amount"]) > 0


def test_a_service_without_a_mapping_has_no_such_option(older) -> None:
    without = KIT._replace(service=KIT.service._replace(listed=False))
    assert "--newer" in run("validate", "--help").stdout
    assert "--newer" not in run("validate", "--help", kit=without).stdout
