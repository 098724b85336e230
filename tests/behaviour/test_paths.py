"""Rules along paths through objects: every form agrees with rules that are written out here, whatever is sent."""

from __future__ import annotations

import importlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capmatrix.ir.stored import dump, load
from capmatrix.review.read.stored import catalog_of as read_back
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.verdict.interpret import interpret
from tests.support import packages
from tests.support.specs import CASES, catalog_of
from tests.support.strategies import EVERY_CHECK

SPEC = CASES / "foundry" / "spec"
CATALOG = catalog_of(SPEC)
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
def judges(foundry: Path) -> Any:
    client = packages.package("foundry_client", foundry / "python").module()
    simulated = importlib.import_module("foundry_client._runtime.simulator.request_validation")
    kit = importlib.import_module("foundry_client._kit").KIT
    schema = json.loads((foundry / "jsonschema" / "request.json").read_text("utf-8"))
    return (
        lambda payload: {one.path for one in interpret(CATALOG, payload)},
        lambda payload: {one.field for one in client.validate(payload).errors},
        jsonschema_rs.validator_for(schema).is_valid,
        lambda payload: not simulated.request_validator(kit.resource).problems(payload),
    )


@settings(max_examples=400, deadline=None, suppress_health_check=EVERY_CHECK)
@given(drawn=payloads)
def test_every_form_finds_what_the_rules_say(judges: Any, drawn: dict[str, Any]) -> None:
    payload = {**CARILLON, **drawn}
    interpreted, validated, schema, simulator = judges
    wrong = broken(payload)
    assert interpreted(payload) == wrong
    assert validated(payload) == wrong
    assert schema(payload) is not bool(wrong)
    assert simulator(payload) is not bool(wrong)


def test_a_rule_along_a_path_is_stored_and_read_back() -> None:
    document = json.loads(json.dumps(dump(CATALOG)))
    assert load(document) == CATALOG
    assert read_back("catalog.json", json.dumps(document).encode()) == CATALOG
    model = next(one for one in document["models"] if one["id"] == "carillon")
    assert {rule.get("field") for rule in model["rules"]} >= {"$.ringing.lengthSeconds"}


def test_a_rule_that_goes_or_comes_is_shown_by_a_payload() -> None:
    model = next(one for one in CATALOG.models if one.id == "carillon")
    for place, rule in enumerate(model.rules):
        fewer = replace(model, rules=(*model.rules[:place], *model.rules[place + 1 :]))
        without = replace(CATALOG, models=tuple(fewer if one is model else one for one in CATALOG.models))
        [gone] = [change for change in diff(CATALOG, without).changes if change.kind is not ChangeClass.DOCUMENTATION]
        [come] = [change for change in diff(without, CATALOG).changes if change.kind is not ChangeClass.DOCUMENTATION]
        assert (gone.kind, come.kind) == (ChangeClass.ACCEPTS_MORE, ChangeClass.ACCEPTS_LESS), rule.id
        assert gone.witness is not None
        assert broken(dict(gone.witness.payload)), rule.id


def test_the_message_and_the_page_name_the_path(foundry: Path) -> None:
    client = packages.package("foundry_client", foundry / "python").module()
    wrong = {**CARILLON, "ringing": {"lengthSeconds": 6, "still": "AAAA"}}
    [finding] = client.validate(wrong).errors
    assert (finding.field, finding.hint) == ("ringing.lengthSeconds", "8")
    assert finding.message == "ringing.lengthSeconds must be 8 when ringing.still is given"
    page = (foundry / "docs" / "models" / "carillon.md").read_text("utf-8")
    assert "`ringing.lengthSeconds` must be `8` when `ringing.still` is given" in page
    assert "$." not in page
