"""Which case kills a mutant, and of which survivors it is proven that no payload can."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from capmatrix.ir.kinds import Choice, Integer
from capmatrix.ir.policy import Code
from capmatrix.ir.rules import Equals, Forbid
from capmatrix.semantics.mutants.kill import Outcome, kill
from capmatrix.semantics.payloads.boundary_cases import Case
from tests.support.small import catalog, field, model

COUNT, MODE = field("count", Integer(minimum=1, maximum=3)), field("mode", Choice(values=("a", "b")))
NEVER = Forbid(id="never", fields=("count",), when=(Equals("mode", ("a",)), Equals("mode", ("b",))))
ONE = model(COUNT, MODE, rules=(NEVER,))


def case(code: Code | None = None, field: str | None = None, **payload: object) -> Case:
    constraint = f"m/{field}/range" if field else "m"
    return Case(model="m", payload={"model": "m", **payload}, code=code, field=field, constraint=constraint)


LOW, HIGH = case(Code.OUT_OF_RANGE, "count", count=0), case(Code.OUT_OF_RANGE, "count", count=4)
PLAIN = case(count=2, mode="a")


def outcomes(*cases: Case, prove: bool = True) -> Mapping[tuple[str, str], Outcome]:
    found = kill(catalog(ONE), ONE, cases, prove=prove)
    return {(outcome.mutant.constraint, outcome.mutant.what): outcome for outcome in found}


@pytest.mark.parametrize(
    ("constraint", "what", "killer"),
    [
        ("m/count/range", "minimum 0", LOW),
        ("m/count/range", "without minimum", LOW),
        ("m/count/range", "maximum 4", HIGH),
        ("m/count/range", "minimum 2", None),
        ("m/count/type", "anything", LOW),
        ("m/mode/values", "without 'a'", PLAIN),
        ("m/mode/values", "without 'b'", None),
        ("m/mode/values", "with 'A'", None),
        ("m/rule/never", "rule gone", None),
        ("m/lifecycle", "now deprecated", PLAIN),
    ],
)
def test_a_case_kills_a_mutant_that_finds_something_else(constraint: str, what: str, killer: Case | None) -> None:
    assert outcomes(PLAIN, LOW, HIGH, prove=False)[constraint, what].killer is killer


def test_survivors_are_proven_equivalent_or_not() -> None:
    found = outcomes(PLAIN)
    assert found["m/rule/never", "rule gone"].equivalent
    assert not found["m/mode/values", "with 'A'"].equivalent
    assert not found["m/lifecycle", "now deprecated"].equivalent, "it is killed"
    assert not any(outcome.equivalent for outcome in outcomes(PLAIN, prove=False).values())


def test_only_some_mutants_are_asked_about() -> None:
    some = [outcome.mutant for outcome in outcomes().values() if outcome.mutant.change == "removed"]
    assert [outcome.mutant for outcome in kill(catalog(ONE), ONE, [LOW], some)] == some
