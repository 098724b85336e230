"""Which changes of a model can change a verdict."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from capmatrix.ir.catalog import Lifecycle, Model
from capmatrix.ir.kinds import Choice, Default, Either, Group, Integer, List, Text
from capmatrix.ir.rules import Equals, Origin, Require
from capmatrix.semantics.verdict.essence import stripped, verdict_key
from tests.support.small import field, model

PROMPT, MODE = field("prompt", Text()), field("mode", Choice(values=("a", "b")))
RULE = Require(id="r", fields=("prompt",), when=(Equals("mode", ("a",)),))
BOX = Group(name="Box", fields=(field("size", Integer()),))
START = model(PROMPT, MODE, field("box", List(item=BOX)), rules=(RULE,))


def box(**changes: Any) -> Model:
    return replace(START, fields=(PROMPT, MODE, field("box", List(item=replace(BOX, **changes)))))


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (replace(START, title="Other", provider="p", notes=("n",), evidence=("e",)), True),
        (replace(START, lifecycle=Lifecycle(note="Old.", successor="x")), True),
        (replace(START, fields=tuple(reversed(START.fields))), True),
        (
            replace(START, fields=(replace(PROMPT, doc="d", unit="s", default=Default(value="x")), *START.fields[1:])),
            True,
        ),
        (replace(START, rules=(replace(RULE, id="other", origin=Origin(says="why")),)), True),
        (box(name="Crate"), True),
        (box(fields=(field("size", Integer(), doc="In cm."),)), True),
        (box(open=True), False),
        (box(fields=(field("size", Integer(minimum=1)),)), False),
        (replace(START, lifecycle=Lifecycle(stage="deprecated")), False),
        (replace(START, fields=(replace(PROMPT, required=True), *START.fields[1:])), False),
        (replace(START, fields=(replace(PROMPT, aliases=("text",)), *START.fields[1:])), False),
        (replace(START, fields=(replace(PROMPT, replaced_by="mode"), *START.fields[1:])), False),
        (replace(START, rules=()), False),
        (replace(START, rules=(replace(RULE, when=()),)), False),
    ],
)
def test_models_share_a_key_where_no_verdict_can_differ(other: Model, same: bool) -> None:
    assert (verdict_key(START) == verdict_key(other)) is same
    assert verdict_key(stripped(other)) == verdict_key(other)


def test_constants_that_only_python_takes_for_equal_are_different() -> None:
    keys = {
        verdict_key(model(PROMPT, rules=(replace(RULE, when=(Equals("mode", (one,)),)),))) for one in (1, True, 1.0)
    }
    assert len(keys) == 3


def test_a_stripped_model_keeps_its_id_and_what_is_replaced_by_something() -> None:
    found = stripped(model(replace(PROMPT, replaced_by="mode"), field("e", Either(options=(Text(), Integer())))))
    assert (found.id, found.title, found.fields[0].replaced_by) == ("m", "", "another")
