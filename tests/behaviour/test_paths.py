"""Rules along paths through objects: every form agrees with rules that are written out here, whatever is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import packages
from tests.support.strategies import EVERY_CHECK
from tests.support.written_rules import each_is_shown, forms, rules_read_back

CARILLON = {"bell": "carillon", "scene": [{"words": "Ring"}]}


def _some(**fields: Any) -> Any:
    return st.fixed_dictionaries({}, optional=fields)


gears = _some(loud=st.booleans(), clappers=st.integers(1, 4))
ringings = _some(
    lengthSeconds=st.sampled_from([4, 6, 8]),
    hand=st.sampled_from(["left", "right", "both"]),
    still=st.just("AAAA"),
    gear=gears,
)
payloads = _some(ringing=ringings, tempo=st.integers(40, 200), slow=st.booleans())


def broken(payload: dict[str, Any]) -> set[str]:
    """Return the paths at which a payload breaks a rule of the carillon: the rules in Python, one `if` each."""
    ringing = payload.get("ringing", {})
    gear, found = ringing.get("gear", {}), set[str]()
    if "still" in ringing and ringing.get("lengthSeconds", 8) != 8:
        found.add("ringing.lengthSeconds")
    if ringing.get("hand") == "both" and not 60 <= payload.get("tempo", 60) <= 90:
        found.add("tempo")
    if gear.get("loud") is True and "still" in ringing:
        found.add("ringing.still")
    if gear.get("clappers") in (2, 3) and "tempo" not in payload:
        found.add("tempo")
    if "slow" in payload and ringing.get("hand") not in ("left", "right"):
        found.add("slow")
    return found


@pytest.fixture(scope="module")
def agree(foundry: Path) -> Any:
    return forms(foundry)


@settings(max_examples=400, deadline=None, suppress_health_check=EVERY_CHECK)
@given(drawn=payloads)
def test_every_form_finds_what_the_rules_say(agree: Any, drawn: dict[str, Any]) -> None:
    payload = {**CARILLON, **drawn}
    agree(payload, broken(payload))


def test_a_rule_along_a_path_is_stored_and_read_back() -> None:
    assert {rule.get("field") for rule in rules_read_back("carillon")} >= {"$.ringing.lengthSeconds"}


def test_a_rule_that_goes_or_comes_is_shown_by_a_payload() -> None:
    each_is_shown("carillon", broken)


def test_the_message_and_the_page_name_the_path(foundry: Path) -> None:
    client = packages.package("foundry_client", foundry / "python").module()
    wrong = {**CARILLON, "ringing": {"lengthSeconds": 6, "still": "AAAA"}}
    [finding] = client.validate(wrong).errors
    assert (finding.field, finding.hint) == ("ringing.lengthSeconds", "8")
    assert finding.message == "ringing.lengthSeconds must be 8 when ringing.still is given"
    page = (foundry / "docs" / "models" / "carillon.md").read_text("utf-8")
    assert "`ringing.lengthSeconds` must be `8` when `ringing.still` is given" in page
    assert "$." not in page
