"""Redundant rules: what is reported can be removed together."""

from __future__ import annotations

from dataclasses import replace

from capmatrix.ir.kinds import Flag, Text
from capmatrix.ir.rules import Forbid, Present
from capmatrix.lint.redundant import redundant
from capmatrix.semantics.payloads.search import Space
from tests.support.small import field

PROMPT, A = field("prompt", Text(), required=True), field("a", Flag())


def test_of_two_parts_of_a_rule_that_imply_one_another_one_is_kept() -> None:
    # With `a`, both parts refuse every payload: `a` itself is given, and `prompt` always is.
    rule = Forbid(id="r", fields=("a", "prompt"), when=(Present("a"),))
    [found] = redundant(Space((PROMPT, A), (rule,)))
    assert found.name == "a"
    assert found.because == (replace(rule, fields=("prompt",)),)


def test_parts_that_imply_nothing_are_kept() -> None:
    rule = Forbid(id="r", fields=("a", "b"), when=(Present("prompt"),))
    assert list(redundant(Space((field("prompt", Text()), A, field("b", Flag())), (rule,)))) == []
