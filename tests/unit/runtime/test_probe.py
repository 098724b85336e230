"""What a probe has seen, and what it says of it: by hand, without a service."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.client.flows.listing import Run
from nanogpt_video._runtime.client.job import Handle
from nanogpt_video._runtime.client.ledger.ledger import Order
from nanogpt_video._runtime.probe import answer_facts, listing_facts
from nanogpt_video._runtime.probe.answer_facts import facts, origin
from nanogpt_video._runtime.probe.answer_forms import form, pattern
from nanogpt_video._runtime.probe.decision_entries import Fact, Origin, document, summary
from nanogpt_video._runtime.probe.observations import Answer, Asked, Listing, Look, Seen, Submission
from nanogpt_video._runtime.probe.plan import cheapest, needs_file
from nanogpt_video._runtime.probe.steps import pause_of
from nanogpt_video._runtime.service import RateLimit, State

from capmatrix.diagnostics import Report
from capmatrix.source import Mapping, Scalar
from capmatrix.spec import reader

UUID = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
FAR = 1_700_000_000.0


def row(uuid: str | None = UUID, run_id: str = "vid_1", **more: Any) -> Run:
    return Run(**{"run_id": run_id, "uuid": uuid, "model": "sora-2", "word": "completed", "created": FAR, **more})


def seen(*submissions: Submission, **asked: tuple[Run, ...] | None) -> Seen:
    questions = {
        name.replace("_", " "): Asked(rows, "" if rows is not None else "503 busy") for name, rows in asked.items()
    }
    return Seen(
        kit=KIT,
        place="https://x.example",
        window=300.0,
        date="2026-11-21",
        submissions=list(submissions),
        asked=questions,
    )


def submission(
    looks: tuple[tuple[float, State], ...] = (), lists: tuple[tuple[float, tuple[Run, ...]], ...] = (), **more: Any
) -> Submission:
    """Return a submission of second 0 with looks and lists at later seconds."""
    return Submission(**{
        "model": "sora-2",
        "uuid": UUID,
        "sent": 0.0,
        "sent_today": FAR,
        "answered": 1.0,
        "job": Handle(run_id="vid_1", model="sora-2", since=1.0),
        "looks": [Look(at, state, state.upper()) for at, state in looks],
        "listings": [Listing(at, rows, rows) for at, rows in lists],
        **more,
    })  # fmt: skip


def answer(body: Any, operation: str = "status", status: int | None = 200, **more: Any) -> Answer:
    return Answer(**{
        "operation": operation, "today": FAR, "seconds": 0.2, "status": status, "headers": {}, "body": body, **more
    })  # fmt: skip


def told(fact: Fact | None) -> Fact:
    """Return a fact that there is."""
    assert fact is not None
    return fact


@pytest.mark.parametrize(
    ("looks", "lists", "says"),
    [
        (
            [(2, "running"), (10, "running"), (20, "completed")],
            [(5, True)],
            "5.0 s after it was submitted, before it was over",
        ),
        (
            [(2, "running"), (20, "completed")],
            [(5, False), (19, True)],
            "19 s after it was submitted, about when it was",
        ),
        (
            [(2, "running"), (20, "completed")],
            [(19, False), (25, False), (31, True)],
            "31 s after it was submitted, 5.0 s to 29 s after it was completed",
        ),
        ([(20, "failed")], [(19, False), (50, False)], "was not listed within 30 s after it was failed"),
        ([(20, "running")], [(50, False)], "was not listed within 50 s after it was submitted, and not over by then"),
    ],
)
def test_how_late_a_run_is_listed_is_told_as_far_as_the_looks_allow(
    looks: list[tuple[float, State]], lists: list[tuple[float, bool]], says: str
) -> None:
    one = submission(tuple(looks), tuple((at, (row(),) if found else ()) for at, found in lists))
    assert f"run 1 {'was listed ' * ('not' not in says)}{says}" in told(listing_facts.lag(seen(one))).says


@pytest.mark.parametrize(("late", "chosen"), [(40, "settle-window of 300 s"), (200, "settle-window of at least 400 s")])
def test_a_window_is_suggested_that_holds_twice_the_slowest_run(late: float, chosen: str) -> None:
    assert told(listing_facts.lag(seen(submission(lists=((late, (row(),)),))))).chosen == chosen


def test_a_state_counts_only_where_it_is_sure_when_the_list_was_had() -> None:
    one = submission(
        ((2, "queued"), (10, "running"), (20, "running"), (30, "completed")),
        ((1, ()), (5, (row(),)), (15, ()), (25, ()), (35, (row(),)), (45, ())),
    )
    said = told(listing_facts.states(seen(one, before=(row(None, "vid_0", word="failed"),))))
    assert "queued: not listed (1 looks); running: not listed (1 looks); completed: listed at 1 of 2 looks" in said.says
    assert "the list of the account says failed (1); not seen: failed" in said.says
    assert said.chosen == "runs are listed when they are over"


def test_earlier_failures_of_the_ledger_count() -> None:
    found = seen(submission())
    found.earlier = [(Order(id="a", place=""), row()), (Order(id="b", place=""), None)]
    said = told(listing_facts.states(found))
    assert "earlier runs that failed, by the ledger: 1 of 2 are listed" in said.says
    assert said.because == "A failed run is listed too."


@pytest.mark.parametrize(
    ("uuid", "says", "chosen"),
    [
        (UUID, "1 of 1 listed runs repeat it as it was sent", "a run is told by its UUID"),
        (UUID.upper(), "1 of 1 listed runs repeat it, 1 of them in other letters", "whatever its letters"),
        (None, "0 of 1 listed runs repeat it", "without found_by"),
        ("conv_12345678", "0 of 1 listed runs repeat it; instead there is conv_<8 digits>", "without found_by"),
    ],
)
def test_whether_the_uuid_comes_back_is_read_from_the_row_of_the_run(uuid: str | None, says: str, chosen: str) -> None:
    lists = ((9.0, (row(), row("of another", "vid_2"))), (10.0, (row(uuid),)))
    said = told(listing_facts.repeated(seen(submission(lists=lists))))
    assert (said.says, chosen in said.chosen) == (says, True)


def test_a_run_that_is_listed_under_another_id_is_told() -> None:
    said = told(listing_facts.repeated(seen(submission(lists=((9, (row(run_id="job_1234567"),)),)))))
    assert said.says.startswith(
        "no run was listed while this was looked at; 1 rows repeat it under ids that no submission"
    )
    assert said.says.endswith("like job_<7 digits>")


@pytest.mark.parametrize(
    ("lists", "says"),
    [
        ({"new_UUID": (row("x", "vid_9"),)}, "UUID: ignored, a UUID that no request had lists 1 runs"),
        ({"new_UUID": (), "own_UUID": (row(),)}, "UUID: works"),
        ({"new_UUID": (), "own_UUID": (), "every": (row(),)}, "UUID: lists nothing, not even the runs that carry it"),
        ({"new_UUID": (), "own_UUID": ()}, "UUID: not known, as nothing is listed"),
        ({"new_UUID": None}, "UUID: could not be asked (503 busy)"),
        ({"other_model": (row(),)}, "model: ignored, a run is listed for another model too"),
        ({"other_model": (), "own_model": (row(),), "every": (row(),)}, "model: works"),
        ({"other_model": (), "own_model": (), "every": (row(),)}, "model: lists nothing, not even runs of that model"),
        ({"other_model": ()}, "model: not known, as no run of the probe is listed"),
        ({"one": (row(), row())}, "limit: ignored, 1 lists 2"),
        ({"one": (row(),), "every": (row(), row(None, "vid_2")), "usual": (row(),)}, "limit: works; without it 1 of 2"),
        ({"one": (row(),), "every": (row(),)}, "limit: not known, as no two runs are listed"),
    ],
)
def test_a_filter_works_only_where_it_was_seen_to_keep_something_out(lists: dict[str, Any], says: str) -> None:
    assert says in told(listing_facts.filters(seen(submission(), **lists))).says


@pytest.mark.parametrize(
    ("created", "says"),
    [
        ([30, 20, 20, 10], "the newest come first"),
        ([10, 20, None], "the oldest come first"),
        ([10, 30, 20], "in no order of time"),
        ([10, None], "the order is not known"),
    ],
)
def test_the_order_of_the_list_is_that_of_its_times(created: list[float | None], says: str) -> None:
    found = seen(every=tuple(row(None, f"vid_{number}", created=moment) for number, moment in enumerate(created)))
    found.answers = [answer({"data": [{"runId": "vid_0"}]}, "recover")]
    assert says in told(listing_facts.rows_of(found)).says


def test_clocks_that_are_far_apart_are_told() -> None:
    found = seen(submission(lists=((9, (row(created=FAR + 3600.0),)),)))
    found.answers = [answer({"data": [{"runId": "vid_1", "createdAt": "2026-11-21T10:00:00Z"}]}, "recover")]
    said = told(listing_facts.rows_of(found))
    assert "a row holds runId text, createdAt text" in said.says
    assert "times are written 0000-00-00T00:00:00Z" in said.says
    assert "a run was created 3600.0 s after it was submitted" in said.says
    assert said.chosen.startswith("clocks are further apart than a minute")


def test_one_run_for_two_submissions_is_an_idempotency_key() -> None:
    same = [submission(), submission()]
    said = told(listing_facts.shared(seen(*same)))
    assert said.says == "2 submissions got 1 run"
    assert "idempotency key" in said.chosen
    assert listing_facts.shared(seen(submission())) is None


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
    assert said.chosen == "another dialect: this one finds no status"


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
    assert said.chosen.startswith("clocks apart by more than a minute")


def test_what_was_not_looked_at_is_no_fact() -> None:
    assert [fact.id for fact in facts(seen())] == ["probe-headers"]


def test_a_form_has_the_types_of_values_and_not_the_values() -> None:
    bodies = [{"data": [{"id": "secret", "cost": 0.5}], "ok": True}, {"data": [{"cost": None}], "more": {}, "list": []}]
    assert form(bodies) == "data[].id text, data[].cost number or null, ok flag, more object, list list"
    assert form([{str(number): number for number in range(40)}]).endswith("29 number, 10 more")
    assert form([None]) == "the body null"
    assert form([]) == "no JSON"


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("vid_0123456789abcdef01234567", "vid_<24 hex>"),
        (UUID, "<8 hex>-bbfd-<4 hex>-<4 hex>-<12 hex>"),
        ("2026-11-21T10:00:00.123Z", "0000-00-00T00:00:00.000Z"),
        ("1792567680.5", "<10 digits>.<1 digits>"),
        ("fal-request-Abc123xyz", "fal-<7 letters>-<9 letters>"),
    ],
)
def test_a_pattern_tells_the_form_of_an_id(text: str, shape: str) -> None:
    assert pattern(text) == shape


HOSTILE = (
    "a: b # c",
    "- x",
    "null",
    "yes",
    "404",
    'it\'s "so"',
    "",
    "  two   spaces\n\tand lines ",
    "\x1b[31m\u202e\ud800",
    "&a *b !c",
    "x" * 300,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_comes_back_from_the_file_as_what_it_shows(text: str) -> None:
    source = Origin("probe-2026-11-21", text or "title", "1", "2026-11-21", 7)
    written = document([Fact("probe-x", text, text, text, text, ("submit",))], source, text)
    report = Report()
    root = reader.parse(written, "facts.yaml", report)
    assert report.items == []
    assert isinstance(root, Mapping)
    [(_, entry)] = root.entries
    assert isinstance(entry, Mapping)
    said = entry.get("says")
    assert isinstance(said, Mapping)
    texts = [*(entry.get(key) for key in ("about", "chosen", "because")), said.get("probe-2026-11-21")]
    shown = " ".join(text.replace("\x1b", "\\x1b").replace("\u202e", "\\u202e").replace("\ud800", "\\ud800").split())
    assert {one.text for one in texts if isinstance(one, Scalar)} == {shown or "nothing"}
    assert all(len(line) <= 120 for line in written.splitlines() if "xxx" not in line)
    assert "\x1b" not in summary([Fact("probe-x", text, text, text, text)], 80)


def test_the_source_speaks_after_all_others() -> None:
    source = origin(seen())
    assert (source.id, source.rank) == ("probe-2026-11-21", 7)


def test_the_cheapest_request_needs_no_file_and_is_reduced_to_its_cheapest_values() -> None:
    found = cheapest(KIT)
    assert found is not None
    assert (found.payload["model"], found.payload["resolution"], found.amount) == (
        "wan-video-22-turbo",
        "480p",
        Decimal("0.05"),
    )
    other = cheapest(KIT, "sora-2")
    assert other is not None
    assert (other.payload["seconds"], other.amount) == ("4", Decimal("0.40"))
    assert cheapest(KIT, "kling-v25-turbo-std") is None, "its examples name pictures that are not there"
    assert needs_file(KIT, {"a": [{"imageUrl": "https://x.example/a.png"}]})
    assert not needs_file(KIT, {"prompt": "imageUrl"})


def test_looks_keep_within_the_limit_on_lists() -> None:
    service = KIT.service._replace(limits=(RateLimit("recover", 20, 60),))
    assert pause_of(service, 2) == pytest.approx(6.6)
    assert pause_of(service._replace(limits=(), timings={"poll-interval-min": 0.0}), 2) == 0.05
