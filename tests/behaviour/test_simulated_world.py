"""What the simulated service remembers: jobs on a clock, money and charges, links that expire, a state that is kept."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.store import Outcome

from tests.support.desk import KEY, PAYLOAD, Time
from tests.support.simulated import doors

STATES = KIT.service.states


def state(answer) -> str:
    return STATES[answer.json()["data"]["status"]]


def test_a_job_waits_runs_and_is_done():
    with doors() as at:
        run_id = at.start()
        told = []
        for _ in range(10):
            told.append((state(at.status(run_id)), at.status(run_id).json()["progress"]))
            at.time.at += 1
        assert [word for word, _ in told] == ["queued"] * 2 + ["running"] * 6 + ["completed"] * 2
        assert [share for _, share in told] == [0, 0, 0, 17, 33, 50, 67, 83, 100, 100]


def test_speed_makes_seconds_short():
    with doors(speed=100.0) as at:
        run_id = at.start()
        at.time.at += 0.081
        assert state(at.status(run_id)) == "completed"


def test_a_seed_gives_every_model_a_pace_of_its_own():
    def paces(seed: int | None) -> list[float]:
        with doors(seed=seed) as at:
            runs = [at.start(model=model, duration="5s") for model in ("veo2-video", "veo2-video")]
            runs.append(at.client.post("/generate-video", json={"model": "sora-2", "prompt": "x"}).json()["runId"])
            return [at.service.world.task(run).run_seconds for run in runs]

    assert paces(None) == [6.0, 6.0, 6.0]
    assert paces(7) == paces(7) != paces(8)
    one, same, other = paces(7)
    assert one == same != other
    assert all(3 <= seconds <= 12 for seconds in paces(7))


@pytest.mark.parametrize("end", ["failed", "cancelled"])
def test_what_fails_is_given_back_once(end):
    with doors(outcome=lambda _: Outcome(state=end)) as at:
        run_id = at.done()
        for _ in range(3):
            assert state(at.status(run_id)) == end
        lines = [(line.number, line.entry, line.amount, line.balance) for line in at.service.world.charges]
        price = Decimal("0.10")
        assert lines == [(1, "charged", price, Decimal("99.90")), (2, "refunded", price, Decimal("100.00"))]


def test_what_is_given_back_is_what_was_charged_whatever_it_costs_today():
    with doors(outcome=lambda _: Outcome(state="failed")) as at:
        run_id = at.done()
        world = at.service.world
        world.settings = replace(world.settings, price=Decimal(9))
        at.status(run_id)
        assert [(line.entry, line.amount, line.balance) for line in world.charges] == [
            ("charged", Decimal("0.10"), Decimal("99.90")),
            ("refunded", Decimal("0.10"), Decimal("100.00")),
        ]


def test_money_given_back_can_be_spent_though_nobody_asked_for_the_job():
    with doors(balance=Decimal("0.10"), outcome=lambda _: Outcome(state="failed")) as at:
        at.done()
        at.start()
        assert at.entries() == ["charged", "refunded", "charged"]


def test_accounts_are_charged_each_for_their_own():
    with doors() as at:
        at.start()
        at.client.post("/generate-video", json=PAYLOAD, headers={"x-api-key": "second"})
        world = at.service.world
        assert [line.account for line in world.charges] == [KEY, "second"]
        assert world.balance(KEY) == world.balance("second") == Decimal("99.90")


def test_links_expire_and_cannot_be_made_up():
    with doors(url_seconds=60) as at:
        run_id = at.done()
        url = at.status(run_id).json()["data"]["output"]["video"]["url"]
        assert at.client.get(url).status_code == 200
        late = url.replace("until=", "until=9")
        for wrong in (late, url.partition("?")[0], url[:-1], url.replace(run_id, "run_sim00000002")):
            assert at.client.get(wrong).status_code in (403, 404)
        at.time.at += 61
        answer = at.client.get(url)
        assert answer.status_code == 403
        assert answer.headers["content-type"] == "application/xml"
        assert at.client.get(at.status(run_id).json()["data"]["output"]["video"]["url"]).status_code == 200


def test_without_other_words_a_link_is_good_for_as_long_as_the_matrix_says():
    with doors() as at:
        url = at.status(at.done()).json()["data"]["output"]["video"]["url"]
        at.time.at += 604_000
        assert at.client.get(url).status_code == 200
        at.time.at += 1000
        assert at.client.get(url).status_code == 403


def test_a_relative_address_leads_to_the_file_with_the_key_alone():
    with doors(urls="relative") as at:
        url = at.status(at.done()).json()["data"]["output"]["video"]["url"]
        assert url == "/api/generate-video/content?runId=run_sim00000001&model=veo2-video"
        assert at.client.get(f"https://sim{url}").content[4:8] == b"ftyp"
        assert at.client.get(f"https://sim{url}", headers={"x-api-key": ""}).status_code == 401


def test_a_simulator_that_is_started_again_knows_its_jobs(tmp_path: Path):
    file, time = tmp_path / "state.db", Time()
    with doors(time, state=file, outcome=lambda _: Outcome(state="failed")) as at:
        run_id = at.start(conversationUUID="ü")
        charges = list(at.service.world.charges)
    time.at += 60
    with doors(time, state=file) as at:
        assert at.service.world.charges == charges
        assert at.service.world.task(run_id).payload["conversationUUID"] == "ü"
        assert at.service.world.balance(KEY) == Decimal("99.90")
        assert state(at.status(run_id)) == "failed"
        assert at.start() != run_id
        assert at.entries() == ["charged", "refunded", "charged"]
    with doors(time, state=file) as at:
        assert state(at.status(run_id)) == "failed"
        assert at.entries() == ["charged", "refunded", "charged"]
        assert at.service.world.balance(KEY) == Decimal("99.90")


@pytest.mark.parametrize("change", ["delete from charges", "update charges set body = '{}'"])
def test_kept_charges_only_grow(change, tmp_path: Path):
    file = tmp_path / "state.db"
    with doors(state=file) as at:
        at.start()
    base = sqlite3.connect(file)
    with pytest.raises(sqlite3.IntegrityError, match="charges are only added"):
        base.execute(change)
    base.close()


def test_a_file_of_an_older_simulator_is_read_and_gone_on_with(tmp_path: Path):
    file = tmp_path / "state.db"
    with doors(state=file) as at:
        run_id = at.start()
        charges = list(at.service.world.charges)
    base = sqlite3.connect(file)
    base.executescript(
        "drop trigger charges_stay; drop trigger charges_last; alter table charges rename to ledger;"
        "create trigger lines_stay before update on ledger begin select raise(abort, 'the ledger only grows'); end;"
        "create trigger lines_last before delete on ledger begin select raise(abort, 'the ledger only grows'); end;"
    )
    base.close()
    for _ in range(2):
        with doors(state=file) as at:
            assert at.service.world.charges[:1] == charges
            assert at.service.world.task(run_id)
            at.start()
    base = sqlite3.connect(file)
    assert base.execute("select count(*) from charges").fetchone() == (3,)
    assert not base.execute("select 1 from sqlite_master where sql like '%ledger%'").fetchall()
    with pytest.raises(sqlite3.IntegrityError, match="charges are only added"):
        base.execute("delete from charges")
    base.close()


@pytest.mark.parametrize(
    ("payload", "strict", "lenient"),
    [
        ({"duration": "99s"}, 400, 202),
        ({"duration": 5}, 400, 202),
        ({"seed": True}, 400, 202),
        ({"aspect_ratio": "2:1", "duration": "x", "seed": True}, 400, 202),
        ({"prompt": None}, 400, 400),
        ({"model": "nobody"}, 400, 400),
        ({"model": None}, 400, 400),
    ],
    ids=str,
)
def test_lenient_charges_for_what_it_does_not_understand(payload, strict, lenient):
    for drops, status in ((False, strict), (True, lenient)):
        with doors(lenient=drops) as at:
            assert at.client.post("/generate-video", json={**PAYLOAD, **payload}).status_code == status
            assert at.entries() == (["charged"] if status == 202 else [])


def test_lenient_drops_what_it_charges_for():
    with doors(lenient=True) as at:
        run_id = at.start(duration="99s", seed=True)
        assert at.service.world.task(run_id).payload == {"model": "veo2-video", "prompt": "A paper boat"}
