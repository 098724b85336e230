"""A match over kinds, rules or conditions has an arm for each: a new one without an arm is an error of types."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import get_args

import pytest

from capmatrix.ir.kinds import Kind
from capmatrix.ir.rules import Atom, Rule
from tests.support.specs import ROOT

TOOLKIT = ROOT / "generator" / "capmatrix"
MEMBERS = {member.__name__ for union in (Kind, Rule, Atom) for member in get_args(union)}


def default_arms(tree: ast.AST) -> Iterator[int]:
    """Yield the lines of arms for everything else, where other arms are for members of a union."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Match):
            continue
        arms = [case.pattern for case in node.cases]
        patterns = [one for arm in arms for one in (arm.patterns if isinstance(arm, ast.MatchOr) else [arm])]
        classes = [one.cls for one in patterns if isinstance(one, ast.MatchClass)]
        last, body = arms[-1], ast.unparse(node.cases[-1].body[0])
        default = isinstance(last, ast.MatchAs) and last.pattern is None and "assert_never" not in body
        if default and MEMBERS & {ast.unparse(name).rpartition(".")[2] for name in classes}:
            yield last.lineno


def test_no_match_over_a_closed_union_has_a_default_arm() -> None:
    found = [
        f"{path.relative_to(TOOLKIT).as_posix()}:{line}"
        for path in sorted(TOOLKIT.rglob("*.py"))
        if "runtime" not in path.parts
        for line in default_arms(ast.parse(path.read_text("utf-8")))
    ]
    assert not found


@pytest.mark.parametrize(
    ("arm", "found"),
    [("case _: pass", [3]), ("case other: pass", [3]), ("case _: assert_never(x)", []), ("case Flag(): pass", [])],
)
def test_the_check_can_fail(arm: str, found: list[int]) -> None:
    assert list(default_arms(ast.parse(f"match x:\n  case Text(): pass\n  {arm}\n"))) == found
