"""Faults as data: how they are asked for, and when they strike."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import httpx
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.faults.fault_plan import (
    NAMES,
    Fault,
    FaultError,
    FaultPlan,
    read_file,
    read_header,
)
from nanogpt_video.simulator import open_service

from tests.support.desk import PAYLOAD
from tests.support.simulated import Doors, doors

README = Path(__file__).parents[2] / "generator/capmatrix/runtime/simulator/README.md"


def submit(at: Doors) -> httpx.Response:
    return at.client.post("/generate-video", json=PAYLOAD)


@pytest.mark.parametrize("name", NAMES)
def test_every_fault_can_be_asked_for_in_a_header_and_has_its_line_in_the_docs(name):
    assert f"| `{name}` |" in README.read_text("utf-8")
    assert NAMES[name][1] in README.read_text("utf-8")
    (fault,) = read_header(name)
    assert fault.name == name


def test_every_fault_strikes_in_a_test_of_the_simulator():
    texts = "".join(file.read_text("utf-8") for file in Path(__file__).parent.glob("test_simulated_*.py"))
    struck = set(re.findall(r'["; ,(]([a-z0-9-]+)["; ,]', texts))
    assert set(NAMES) <= struck


@pytest.mark.parametrize(
    ("name", "key", "usual"),
    [
        ("throttled-past", "duration", 3600),
        ("hang", "duration", 3600),
        ("stuck", "duration", 0),
        ("success-false", "answer_status", 200),
        ("refusal-after", "answer_status", 409),
        ("huge", "added_bytes", 64 * 2**20),
    ],
)
def test_what_stands_in_brackets_holds_where_nothing_is_said(name, key, usual):
    assert getattr(Fault(name=name), key) == usual
    given = Fault(name=name, seconds=7, status=202 if usual == 200 else 307, mib=0.5)
    assert getattr(given, key) in (7, 202, 307, 2**19)


def test_a_header_asks_for_faults_of_one_request():
    with doors() as at:
        answer = at.client.post(
            "/generate-video", json=PAYLOAD, headers={"x-simulate": "latency; seconds=0.5, wrong-type"}
        )
        assert answer.headers["content-type"].startswith("text/html")
        assert at.time.slept == [0.5]
        assert at.service.plan.struck == {"latency": 1, "wrong-type": 1}
        wrong = at.client.post("/generate-video", json=PAYLOAD, headers={"x-simulate": "hiccup"})
        assert wrong.status_code == 400
        assert "hiccup" in wrong.json()["error"]["message"]
        assert at.entries() == ["charged"]


@pytest.mark.parametrize(
    ("fault", "struck"),
    [
        (Fault(name="conflict"), [0]),
        (Fault(name="conflict", times=2), [0, 1]),
        (Fault(name="conflict", after=2, times=2), [2, 3]),
        (Fault(name="conflict", times=0), [0, 1, 2, 3, 4, 5]),
        (Fault(name="conflict", times=0, operation="status"), []),
        (Fault(name="conflict", times=0, operation="submit", after=4), [4, 5]),
        (Fault(name="conflict", times=0, chance=0.0), []),
    ],
    ids=str,
)
def test_a_fault_strikes_when_it_is_told(fault, struck):
    with doors(faults=(fault,)) as at:
        assert [number for number in range(6) if submit(at).status_code == 409] == struck


def test_the_dice_fall_alike_by_the_seed():
    def fallen(seed: int) -> list[int]:
        with doors(seed=seed, faults=(Fault(name="conflict", times=0, chance=0.5),)) as at:
            return [submit(at).status_code for _ in range(20)]

    assert fallen(1) == fallen(1) != fallen(2)
    assert set(fallen(1)) == {202, 409}


@pytest.mark.parametrize(
    "text",
    [
        "- {name: latency, seconds: 1, operation: submit}\n- name: stuck\n",
        "faults:\n  - name: latency\n    seconds: 1.0   # a comment\n    operation: submit\n  - name: stuck\n",
        '{"faults": [{"name": "latency", "seconds": 1, "operation": "submit"}, {"name": "stuck"}]}',
    ],
)
def test_faults_are_read_from_yaml_and_so_from_json(text, tmp_path):
    file = tmp_path / "faults.yaml"
    file.write_text(text)
    assert read_file(file) == (Fault(name="latency", seconds=1, operation="submit"), Fault(name="stuck"))


BOMB = "faults:\n- &a {name: stuck}\n" + "".join(
    f"- &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in pairwise("abcdefghijkl")
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", ": while parsing a flow node"),
        ("faults: [\tstuck: @]", ": while scanning"),
        ("", ": expected a list `faults` and nothing else"),
        ("{}", ": expected a list `faults` and nothing else"),
        ("stuck", ": expected a list `faults` and nothing else"),
        ("faults: []\nfault: []", ": expected a list `faults` and nothing else"),
        ("- {name: stuck}\n---\n- {name: stuck}", ": expected a single document"),
        (BOMB, "aliases (*name) and deeper nesting"),
        ("[" * 50_000, "aliases (*name) and deeper nesting"),
        ("\x00", ": unacceptable character"),
        ("- {name: stuck}\n- 5", ":2: a fault is an object with a name and simple values"),
        ("- {name: [stuck]}", ":1: a fault is an object with a name and simple values"),
        ("- {times: 2}", ":1: a fault has no name"),
        ("- {name: hiccup}", ":1: fault 'hiccup' is not known; there are latency, "),
        ("- {name: no}", ":1: fault 'no' is not known"),
        ("- {name: stuck, colour: 1}", ":1: fault 'stuck' has no key 'colour'"),
        ("- {name: stuck, times: 1, times: 2}", ":1: fault 'stuck' has a key twice"),
        ("- {name: stuck, <<: x}", ":1: fault 'stuck' has no key '<<'"),
        ("- {name: stuck, times: two}", "times must not be 'two'; write a whole number"),
        ("- {name: stuck, times: true}", "times must not be 'true'"),
        ("- {name: stuck, times:}", "times must not be ''"),
        ("- {name: stuck, times: -1}", "must not be negative"),
        ("- {name: stuck, chance: 2}", "chance is from 0 to 1"),
        ("- {name: stuck, chance: .nan}", "chance must not be '.nan'"),
        ("- {name: latency, seconds: 1:30}", "seconds must not be '1:30'; write a number in plain digits"),
        ("- {name: error-json, status: 0500}", "status must not be '0500'; write a whole number in plain digits"),
        ("- {name: huge, mib: -1}", "times, seconds, mib must not be negative"),
        ("- {name: success-false, status: 400}", "status is 400; give one from 200 to 299"),
        ("- {name: error-after, status: 299}", "status is 299; give one from 300 to 599"),
        ("- {name: error-json, status: 200}", "status is 200; give one from 300 to 599"),
    ],
    ids=lambda value: value[:40],
)
def test_a_wrong_list_of_faults_says_where_and_what_is_wrong(text, said, tmp_path):
    file = tmp_path / "faults.yaml"
    file.write_text(text)
    with pytest.raises(FaultError) as caught:
        read_file(file)
    assert str(caught.value).startswith(f"{file}{said}") or said in str(caught.value)
    assert len(str(caught.value)) < 2000


def test_a_fault_of_an_operation_that_there_is_not_is_refused():
    said = "fault 'stuck': operation 'sumbit' is not known; there are submit, "
    with pytest.raises(FaultError, match=said):
        open_service(faults=(Fault(name="stuck", operation="sumbit"),))
    with pytest.raises(FaultError, match=said):
        FaultPlan((), KIT.service).strike("status", "", "stuck; operation=sumbit", completed=False)
