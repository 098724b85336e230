"""What a probe reads from answers: by hand, without a service."""

from __future__ import annotations

from decimal import Decimal

from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.job import Handle
from nanogpt_video._runtime.probe import answer_facts
from nanogpt_video._runtime.probe.answer_facts import facts

from tests.support.observations import answer, seen, submission, told


def test_words_that_no_document_has_are_suggested_as_statuses() -> None:
    found = seen(submission())
    found.answers = [answer({"requestId": "vid_1", "data": {"status": word}}) for word in ("COMPLETED", "Napping")]
    said = told(answer_facts.statuses(found))
    assert "the words are COMPLETED (1) and Napping (1)" in said.says
    assert "run_id is at requestId and status is at data.status" in said.says
    assert said.chosen == "add to the statuses: Napping"


def test_a_status_in_another_dialect_is_told() -> None:
    found = seen(submission())
    found.kit = KIT._replace(
        service=KIT.service._replace(
            operations={
                **KIT.service.operations,
                "status": KIT.service.operations["status"]._replace(dialect="recover"),
            }
        )
    )
    found.answers = [answer({"requestId": "vid_1", "data": {"status": "COMPLETED"}})]
    said = told(answer_facts.statuses(found))
    assert "by the dialect recover nothing is found" in said.says
    assert "unified" in said.says
    assert said.chosen == "another dialect: the current dialect finds no status"


def test_a_bill_that_is_not_the_price_is_told() -> None:
    job = Handle(run_id="vid_1", model="sora-2", cost=Decimal("0.17"), currency="USD", since=1.0)
    said = told(answer_facts.prices(seen(submission(job=job, estimate=Decimal("0.10"), currency="USD"))))
    assert said.says.startswith("sora-2 was expected to cost 0.10 USD, the answer says 0.17 USD")
    assert said.chosen == "correct the prices of the matrix"


def test_headers_are_told_by_name_and_the_clock_by_its_distance() -> None:
    found = seen()
    late = {"date": "Tue, 14 Nov 2023 23:13:20 GMT", "x-request-id": "secret-1", "cf-ray": "secret-2"}
    found.answers = [
        answer({}, headers=late),
        answer({}, "submit", 429, headers={"retry-after": "7"}),
        answer(None, "recover", None),
    ]
    said = told(answer_facts.headers(found))
    assert (
        "x-request-id comes with status; Retry-After was 7 with 429; Date is 3601 s ahead of this machine" in said.says
    )
    assert "others: cf-ray" in said.says
    assert "1 calls got no answer" in said.says
    assert "secret" not in said.says
    assert said.chosen.startswith("clocks differ by more than a minute")


def test_what_was_not_looked_at_is_no_fact() -> None:
    assert [fact.id for fact in facts(seen())] == ["probe-headers"]
