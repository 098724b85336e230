"""One ledger for both clients: the same file, the same schema, and orders that either of them settles."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video import BudgetExceeded, NanoGPT, SubmissionUnknown
from nanogpt_video._runtime.client.context import Clock

from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.typescript.javascript import GENERATED, HERE, STEPS, asked, node

PAYLOAD: Any = {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s"}
LONGER: Any = {**PAYLOAD, "duration": "8s"}
PRICE = Decimal("3.40")
KEY = "test-key-of-the-ledgers"


@pytest.fixture
def fake() -> Iterator[Fake]:
    with serving(Settings(queued=0, working=0.01, limits=False, recover_lists="all")) as served:
        yield served


def javascript(fake: Fake, ledger: object, *steps: list[Any], **settings: Any) -> list[dict[str, Any]]:
    """Call methods of a client of Node; return what each gave."""
    made = {"apiKey": KEY, "baseURL": fake.base_url, "ledger": ledger, **settings}
    found = json.loads(node(STEPS, given=asked(GENERATED, made, steps)))
    assert KEY not in json.dumps(found)
    return found["told"]


def python(fake: Fake, ledger: Path, **settings: Any) -> NanoGPT:
    return NanoGPT(KEY, base_url=fake.base_url, ledger=ledger, clock=Clock(sleep=lambda _: None), **settings)


def shape(path: Path) -> Any:
    """Return everything that SQLite says of how a file is made."""
    with sqlite3.connect(path) as base:
        names = ("application_id", "user_version", "journal_mode", "table_info(orders)")
        made = [base.execute(f"pragma {name}").fetchall() for name in names]
        indexes = base.execute("select name, sql from sqlite_master where type = 'index' order by name").fetchall()
    base.close()
    return made, indexes


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a ledger."""
    with sqlite3.connect(path) as base:
        base.row_factory = sqlite3.Row
        found = [dict(row) for row in base.execute("select * from orders order by rowid")]
    base.close()
    return found


def test_both_clients_make_the_same_file(fake: Fake, tmp_path: Path):
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    (told,) = javascript(fake, str(theirs), ["submit", PAYLOAD])
    assert told["gives"]["run_id"]
    with python(fake, ours) as client:
        client.submit(PAYLOAD)
    assert shape(theirs) == shape(ours)
    own = ("id", "uuid", "created", "changed", "sent_at", "run_id")
    (first,), (second,) = (
        [{name: cell for name, cell in row.items() if name not in own} for row in rows(path)] for path in (theirs, ours)
    )
    assert first == second
    if os.name == "posix":
        assert theirs.stat().st_mode & 0o777 == 0o600
    content = theirs.read_bytes()
    assert b"paper boat" not in content
    assert KEY.encode() not in content


@pytest.mark.parametrize("first", ["javascript", "python"])
def test_what_one_client_lost_the_other_settles(fake: Fake, tmp_path: Path, first: str):
    ledger = tmp_path / "ledger"
    fake.plan.script("submit", "reset charged=1")
    fake.plan.script("recover", "none-listed")
    if first == "javascript":
        lost, open_claims = javascript(fake, str(ledger), ["submit", PAYLOAD, {"settle": 0}], ["unsettled"])
        assert lost["raises"] == "SubmissionUnknown"
        with python(fake, ledger) as client:
            (claim,) = client.unsettled()
            assert claim.as_dict() == lost["claim"] == open_claims["gives"][0]
            run_id = client.settle(lost["claim"]).run_id
            assert client.unsettled() == ()
    else:
        with python(fake, ledger) as client, pytest.raises(SubmissionUnknown) as caught:
            client.submit(PAYLOAD, settle=0)
        claim = caught.value.claim.as_dict()
        open_claims, settled, left = javascript(fake, str(ledger), ["unsettled"], ["settle", claim], ["unsettled"])
        assert open_claims == {"gives": [claim]}
        assert left == {"gives": []}
        run_id = settled["gives"]["run_id"]
    assert [charge.run_id for charge in fake.charges] == [run_id]
    assert [(row["state"], row["run_id"]) for row in rows(ledger)] == [("running", run_id)]


def test_many_claims_are_settled_with_one_list(fake: Fake, tmp_path: Path):
    ledger = str(tmp_path / "ledger")
    fake.plan.script("submit", *["reset charged=1"] * 5)
    fake.plan.script("recover", *["none-listed"] * 5)
    javascript(fake, ledger, *[["submit", PAYLOAD, {"settle": 0}]] * 5)
    seen = len(fake.log)
    settled, left = javascript(fake, ledger, ["settleAll"], ["unsettled"])
    assert {one["job"]["run_id"] for one in settled["gives"]} == {charge.run_id for charge in fake.charges}
    assert left == {"gives": []}
    assert [one.phase for one in fake.log[seen:]] == ["recover"]


@pytest.mark.parametrize("first", ["javascript", "python"])
def test_both_clients_count_under_one_cap(fake: Fake, tmp_path: Path, first: str):
    ledger, cap = tmp_path / "ledger", str(PRICE + 1)
    if first == "javascript":
        (told,) = javascript(fake, str(ledger), ["submit", PAYLOAD], dailyCap=cap)
        assert "gives" in told
        with python(fake, ledger, daily_cap=cap) as client, pytest.raises(BudgetExceeded):
            client.submit(LONGER)
    else:
        with python(fake, ledger, daily_cap=cap) as client:
            client.submit(PAYLOAD)
        (told,) = javascript(fake, str(ledger), ["submit", LONGER], dailyCap=cap)
        assert (told["raises"], told["retrySafe"]) == ("BudgetExceeded", True)
    (spent,) = javascript(fake, str(ledger), ["spent", {"today": True}])
    with python(fake, ledger) as client:
        assert {name: Decimal(sum_) for name, sum_ in spent["gives"].items()} == client.spent(today=True)
    assert len(fake.charges) == 1


def test_a_named_budget_counts_in_every_process(fake: Fake, tmp_path: Path):
    fake.settings.price = PRICE
    ledger = str(tmp_path / "ledger")
    how = {"budget": {"limit": str(PRICE * 2), "name": "film"}}
    for expected in ("gives", "gives", "raises"):
        (told,) = javascript(fake, ledger, ["submit", PAYLOAD, how])
        assert expected in told
    assert told["raises"] == "BudgetExceeded"
    (spent,) = javascript(fake, ledger, ["spent", {"budget": "film"}])
    assert list(map(Decimal, spent["gives"].values())) == [PRICE * 2]
    assert len(fake.charges) == 2


def test_another_process_that_writes_is_waited_for(fake: Fake, tmp_path: Path):
    ledger = tmp_path / "ledger"
    javascript(fake, str(ledger), ["submit", PAYLOAD])
    base = sqlite3.connect(ledger, isolation_level=None, check_same_thread=False)
    base.execute("begin immediate")
    timer = threading.Timer(2.0, lambda: base.execute("commit"))
    timer.start()
    (told,) = javascript(fake, str(ledger), ["submit", PAYLOAD])
    timer.join()
    base.close()
    assert "gives" in told, told
    assert [row["state"] for row in rows(ledger)] == ["running", "running"]


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("create table notes (text)")
    base.close()


def newer(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute(f"pragma application_id = {0x6E766C67}")
        base.execute("pragma user_version = 200")
        base.execute("create table orders (id text)")
    base.close()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (foreign, "it belongs to another program"),
        (newer, "install that version"),
        (lambda path: path.mkdir(), "it is not a file"),
        (lambda path: path.write_bytes(b"no database at all, only words" * 100), "it is not an SQLite file"),
    ],
    ids=["foreign", "newer", "folder", "text"],
)
def test_without_a_ledger_that_can_be_written_nothing_is_sent(fake: Fake, tmp_path: Path, make: Any, says: str):
    ledger = tmp_path / "ledger"
    make(ledger)
    (told,) = javascript(fake, str(ledger), ["submit", PAYLOAD])
    assert (told["raises"], told["retrySafe"]) == ("ConfigurationError", True)
    assert f"cannot write the ledger {ledger}" in told["message"]
    assert says in told["message"]
    assert fake.log == []


def test_a_ledger_in_no_folder_is_told_and_nothing_is_sent(fake: Fake, tmp_path: Path):
    (told,) = javascript(fake, str(tmp_path / "nowhere" / "ledger"), ["submit", PAYLOAD])
    assert "there is no folder" in told["message"]
    assert fake.log == []


def test_durations_that_one_client_learned_the_other_reads(fake: Fake, tmp_path: Path):
    ledger = tmp_path / "ledger"
    fake.settings.working = 1.2
    made = {"apiKey": KEY, "baseURL": fake.base_url, "ledger": str(ledger)}
    steps = [["submit", PAYLOAD], ["wait", "$0"]]
    *_, waited = json.loads(node(STEPS, given=asked(GENERATED, made, steps, patient=True)))["told"]
    assert waited["gives"]["state"] == "completed"
    with python(fake, ledger) as client:
        assert client.ledger is not None
        (took,) = client.ledger.durations(fake.base_url, "veo2-video", "5", 10)
    assert 0 < took < 60
    assert rows(ledger)[0]["state"] == "done"


@pytest.mark.parametrize("ledger", ["memory", False, "own"])
def test_orders_are_kept_wherever_the_caller_wants(fake: Fake, tmp_path: Path, ledger: object):
    own = ledger == "own"
    fake.plan.script("submit", "", "reset charged=1")
    fake.plan.script("recover", "none-listed")
    made = {"apiKey": KEY, "baseURL": fake.base_url, "ledger": str(tmp_path / "store.json") if own else ledger}
    how = {"store": str(HERE / "store.mjs")} if own else {}
    steps = [
        ["submit", PAYLOAD],
        ["submit", PAYLOAD, {"settle": 0}],
        ["unsettled"],
        ["settleAll"],
        ["unsettled"],
        ["spent"],
    ]
    told = json.loads(node(STEPS, given=asked(GENERATED, made, steps, **how)))["told"]
    first, second, open_claims, settled, left, spent = told
    assert second["raises"] == "SubmissionUnknown"
    assert open_claims == {"gives": [second["claim"]]}
    assert left == {"gives": []}
    runs = [first["gives"]["run_id"], settled["gives"][0]["job"]["run_id"]]
    assert [charge.run_id for charge in fake.charges] == runs
    assert spent == {"gives": {} if ledger is False else {"USD": "0.1"}} or spent["gives"]["USD"] in ("0.10", "0.1")
