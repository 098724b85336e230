"""Rules that count the items of lists: every form agrees with rules that are written out here, whatever is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capmatrix.semantics.mutants.kill import kill
from capmatrix.semantics.payloads.boundary_cases import cases_of
from tests.support import packages
from tests.support.strategies import EVERY_CHECK
from tests.support.written_rules import CATALOG, each_is_shown, forms, rules_read_back


def _some(**fields: Any) -> Any:
    return st.fixed_dictionaries({}, optional=fields)


charms = _some(
    part=st.sampled_from(["first", "last", "guest", "fill"]), weight=st.sampled_from([1, 7, 8, 9]), shiny=st.booleans()
)
payloads = _some(
    charms=st.lists(charms, max_size=6),
    ribbons=st.lists(st.sampled_from(["red", "gold", "blue"]), max_size=4),
    tempo=st.sampled_from([40, 60, 90, 91]),
    slow=st.booleans(),
)


def broken(payload: dict[str, Any]) -> set[str]:
    """Return the paths at which a payload breaks a rule of the garland: the rules in Python, one `if` each."""
    found = set[str]()
    parts = [charm.get("part") for charm in payload.get("charms", [])]
    if parts.count("first") > 1 or parts.count("last") > 1 or parts.count("guest") > 3:
        found.add("charms")
    if "last" in parts and "first" not in parts:
        found.add("charms")
    if "guest" in parts and ("first" in parts or "last" in parts):
        found.add("charms")
    if len([1 for charm in payload.get("charms", []) if charm.get("shiny") is True and charm.get("weight", 0) > 7]) > 2:
        found.add("charms")
    if parts.count("fill") > 2 and not any(charm.get("shiny") is True for charm in payload["charms"]):
        found.add("charms")
    if "tempo" in payload and "ribbons" not in payload and "guest" not in parts:
        found.add("ribbons")
    if "guest" in parts and not 60 <= payload.get("tempo", 60) <= 90:
        found.add("tempo")
    ribbons = payload.get("ribbons")
    if ribbons is not None and payload.get("slow") and not 1 <= ribbons.count("red") + ribbons.count("gold") <= 2:
        found.add("ribbons")
    if "blue" in (ribbons or []) and "slow" in payload:
        found.add("slow")
    return found


@pytest.fixture(scope="module")
def agree(foundry: Path) -> Any:
    return forms(foundry)


@settings(max_examples=400, deadline=None, suppress_health_check=EVERY_CHECK)
@given(drawn=payloads)
def test_every_form_finds_what_the_rules_say(agree: Any, drawn: dict[str, Any]) -> None:
    payload = {"bell": "garland", **drawn}
    agree(payload, broken(payload))


def test_a_rule_that_counts_is_stored_and_read_back() -> None:
    assert rules_read_back("garland")[5] == {
        "rule": "count",
        "id": "count-charms-6",
        "field": "charms",
        "items": [{"name": "weight", "values": [8, 9]}, {"name": "shiny", "values": [True]}],
        "maximum": 2,
    }


def test_a_rule_that_goes_or_comes_is_shown_by_a_payload() -> None:
    each_is_shown("garland", broken, every=4)


def test_the_message_and_the_page_name_what_is_counted(foundry: Path) -> None:
    client = packages.package("foundry_client", foundry / "python").module()
    [finding] = client.validate({"bell": "garland", "charms": [{"part": "guest"}] * 4}).errors
    assert (finding.field, finding.message) == ("charms", 'charms must have at most 3 items whose part is "guest"')
    [finding] = client.validate({"bell": "garland", "charms": [{"part": "last"}]}).errors
    assert finding.message.startswith(
        'charms must have at least 1 item whose part is "first" when charms has an item whose part is "last"'
    )
    page = (foundry / "docs" / "models" / "garland.md").read_text("utf-8")
    assert '`slow` must not be given when `ribbons` has an item `"blue"`' in page


def test_a_boundary_case_shows_every_change_of_a_count() -> None:
    model = next(one for one in CATALOG.models if one.id == "garland")
    cases = list(cases_of(CATALOG, model))
    for case in cases:
        rest = {name: value for name, value in case.payload.items() if name != "bell"}
        if case.code is None or case.constraint.startswith("garland/rule/"):
            assert bool(broken(rest)) is (case.code is not None), case
    left = {
        (outcome.mutant.constraint.removeprefix("garland/rule/"), outcome.mutant.what)
        for outcome in kill(CATALOG, model, cases, prove=False)
        if outcome.killer is None and "/rule/" in outcome.mutant.constraint
    }
    assert left == {  # no payload shows these: another rule refuses it before
        ("count-charms-3", "items also 'guest'"),
        ("count-charms-3", "items also 'first'"),
        ("count-charms-4", "items not 'last'"),
        ("count-charms-5", "items also 'first'"),
        ("count-charms-5", "items also 'last'"),
    }
