"""The smallest change of a refused payload makes it right, and nothing smaller does."""

from __future__ import annotations

from itertools import combinations, islice, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.json_values import is_json
from capmatrix.ir.kinds import Choice, Flag, Integer, Text, finite
from capmatrix.ir.policy import REFUSED_WHEN_STRICT
from capmatrix.ir.rules import AllowOnly, AtMostOne, Equals, Forbid, Narrow, Present, Require, RequireOne
from capmatrix.semantics.advice.advise import Advice, advise
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.boundary_cases import cases_of, valid_values
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.verdict.interpret import interpret
from tests.support import strategies
from tests.support.small import catalog, field, model
from tests.support.specs import CASES, MATRIX, catalog_of, sampled

SERVICES = {"matrix": catalog_of(MATRIX), "easel": catalog_of(CASES / "easel" / "spec")}
CALLABLE = [
    pytest.param(service, one, id=f"{name}-{one.id}")
    for name, service in SERVICES.items()
    for one in sampled(service)
    if one.lifecycle.stage != "removed"
]
EVERY = 23
"""Of the boundary cases of a model, one of so many is taken."""


def right(service: Catalog, payload: object) -> bool:
    return not any(one.refuses or one.code in REFUSED_WHEN_STRICT for one in interpret(service, payload))


def patched(before: Any, patch: Any) -> Any:
    """Return what RFC 7396 makes of a value and a merge patch."""
    if not isinstance(patch, dict):
        return patch
    after = dict(before) if isinstance(before, dict) else {}
    for name, value in patch.items():
        if value is None:
            after.pop(name, None)
        else:
            after[name] = patched(after.get(name), value)
    return after


def smaller(service: Catalog, one: Model, payload: dict[str, Any], count: int) -> dict[str, Any] | None:
    """Return a right payload that differs in so many fields, tried one after the other; None where there is none."""
    key = service.service.discriminator
    spelled = {name: field for field in one.fields for name in (field.name, *field.aliases)}
    values: dict[str, list[object]] = {}
    for name in dict.fromkeys((*spelled, *payload)):
        if name != key:
            right_ones = (
                [*valid_values(spelled[name].kind), *(finite(spelled[name].kind) or ())] if name in spelled else []
            )
            values[name] = [ABSENT, *right_ones, *(payload[other] for other in spelled if other in payload)]
    for names in combinations(values, count):
        for chosen in product(*(values[name] for name in names)):
            other = {**payload, **dict(zip(names, chosen, strict=True))}
            other = {name: value for name, value in other.items() if value is not ABSENT}
            if right(service, other):
                return other
    return None


def advised(service: Catalog, payload: dict[str, Any]) -> Advice:
    """Return the advice on a payload, which must be right and the same in all its forms."""
    found = advise(service, payload)
    assert found is not None
    assert found.exact
    assert right(service, found.payload)
    assert patched(payload, found.patch) == found.payload
    assert bool(found.steps) is bool(found.fields) is not right(service, payload)
    return found


@pytest.mark.parametrize(("service", "one"), CALLABLE)
def test_what_is_wrong_in_one_place_is_mended_there(service: Catalog, one: Model) -> None:
    key = service.service.discriminator
    cases = [case for case in cases_of(service, one) if case.payload.get(key) == one.id and is_json(case.payload)]
    light = [case for case in cases if not any(is_heavy(value) for value in case.payload.values())]
    wrong = [case for case in light if not right(service, case.payload)]
    for case in wrong[::EVERY]:
        found = advised(service, dict(case.payload))
        assert len(found.fields) == 1, case
        assert key not in found.fields


@pytest.mark.parametrize(("service", "one"), CALLABLE)
def test_where_two_things_are_wrong_no_single_change_is_enough_unless_it_is_told(service: Catalog, one: Model) -> None:
    key = service.service.discriminator
    cases = [case for case in cases_of(service, one) if case.payload.get(key) == one.id and is_json(case.payload)]
    light = [dict(case.payload) for case in cases if not any(is_heavy(value) for value in case.payload.values())]
    wrong = [payload for payload in light if not right(service, payload)]
    step = max(1, len(wrong) // 7)
    for first, second in islice(combinations(wrong[::step], 2), 12):
        payload = {**first, **second}
        found = advised(service, payload)
        if len(found.fields) == 2:
            assert smaller(service, one, payload, 1) is None, (payload, found)
        else:
            assert len(found.fields) < 2 or smaller(service, one, payload, 1) is None


drawn = {name: strategies.arbitrary(service) for name, service in SERVICES.items()}


@pytest.mark.parametrize("name", SERVICES)
def test_of_anything_at_all_a_right_payload_is_made(name: str) -> None:
    service = SERVICES[name]

    @settings(max_examples=25)
    @given(drawn[name])
    def check(payload: object) -> None:
        if isinstance(payload, dict) and is_json(payload):
            found = advised(service, payload)
            assert found.payload[service.service.discriminator] in {one.id for one in service.models}

    check()


MODE, COUNT = field("mode", Choice(values=("a", "b", "c"))), field("count", Integer(minimum=1, maximum=9))
FINE, NAME = field("fine", Flag(), aliases=("high",)), field("name", Text(max_length=3))
FIELDS = (MODE, COUNT, FINE, NAME)
NAMES = [one.name for one in FIELDS]
ATOMS = st.sampled_from([Present("mode"), Equals("mode", ("a", "b")), Equals("fine", (True,)), Present("name")])
WHEN = st.lists(ATOMS, min_size=1, max_size=2, unique=True).map(tuple)
SEVERAL = st.lists(st.sampled_from(NAMES), min_size=2, max_size=3, unique=True).map(tuple)
RULE = st.one_of(
    st.builds(Require, id=st.just("r"), fields=SEVERAL, when=WHEN),
    st.builds(RequireOne, id=st.just("r"), fields=SEVERAL),
    st.builds(AtMostOne, id=st.just("r"), fields=SEVERAL),
    st.builds(Forbid, id=st.just("r"), fields=SEVERAL, when=WHEN),
    st.builds(AllowOnly, id=st.just("r"), field=st.just("mode"), values=st.just(("a",)), when=WHEN),
    st.builds(Narrow, id=st.just("r"), field=st.just("count"), minimum=st.just(3), maximum=st.just(5), when=WHEN),
    st.builds(Narrow, id=st.just("r"), field=st.just("mode"), values=st.just(("b",)), when=WHEN),
)
PAYLOAD = st.fixed_dictionaries(
    {},
    optional={
        "mode": st.sampled_from(["a", "b", "c", "d", None]),
        "count": st.sampled_from([0, 1, 4, 9, "4"]),
        "fine": st.booleans(),
        "high": st.booleans(),
        "name": st.sampled_from(["", "long name"]),
        "other": st.just(1),
    },
)


@pytest.mark.slow
@given(st.lists(RULE, max_size=4), PAYLOAD)
def test_no_smaller_change_is_enough_whatever_the_rules(rules: list[Any], payload: dict[str, Any]) -> None:
    named = tuple(
        type(rule)(**{**{name: getattr(rule, name) for name in rule.__slots__}, "id": f"r{number}"})
        for number, rule in enumerate(rules)
    )
    one = model(*FIELDS, rules=named)
    service, whole = catalog(one), {"model": "m", **payload}
    found = advise(service, whole)
    if found is None:
        assert all(smaller(service, one, whole, count) is None for count in range(3))
        return
    assert right(service, found.payload)
    assert all(smaller(service, one, whole, count) is None for count in range(min(3, len(found.fields))))
