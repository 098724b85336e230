"""Templates do not think: loops, tests of finished flags, includes, macros, output of finished values; nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted((ROOT / "generator").rglob("*.jinja"))
PLAIN = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Include, nodes.Import, nodes.FromImport,
)  # fmt: skip


def is_value(node: nodes.Node) -> bool:
    """Tell whether a node is a name or an attribute of one."""
    return isinstance(node, nodes.Name) or (isinstance(node, nodes.Getattr) and is_value(node.node))


def is_fine(node: nodes.Node) -> bool:
    match node:
        case nodes.Getattr():
            return is_value(node)
        case nodes.For():
            names = node.target.items if isinstance(node.target, nodes.Tuple) else [node.target]
            return (
                all(isinstance(n, nodes.Name) for n in names)
                and is_value(node.iter)
                and not (node.test or node.recursive)
            )
        case nodes.If():
            return is_value(node.test)
        case nodes.Macro():
            return not node.defaults
        case nodes.Call():
            plain = all(is_value(value) or isinstance(value, nodes.Const) for value in node.args)
            return is_value(node.node) and plain and not (node.kwargs or node.dyn_args or node.dyn_kwargs)
        case _:
            return isinstance(node, PLAIN)


def thoughts(text: str) -> Iterator[str]:
    """Yield every construct that decides, computes or formats, with its line."""
    todo: list[nodes.Node] = [Environment().parse(text)]
    while todo:
        node = todo.pop()
        if not is_fine(node):
            yield f"line {node.lineno}: {type(node).__name__}"
        skipped: set[int] = set()
        if isinstance(node, nodes.Call):
            skipped = {id(value) for value in node.args}
        elif isinstance(node, nodes.For) and isinstance(node.target, nodes.Tuple):
            skipped = {id(node.target)}
        elif isinstance(node, nodes.Include | nodes.Import | nodes.FromImport):
            skipped = {id(node.template)} if isinstance(node.template, nodes.Const) else set()
        todo += [child for child in node.iter_child_nodes() if id(child) not in skipped]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(ROOT / "generator").as_posix())
def test_template_does_not_think(path: Path):
    assert not list(thoughts(path.read_text("utf-8")))


def test_there_are_templates():
    assert TEMPLATES


@pytest.mark.parametrize(
    "text",
    [
        "{{ a|upper }}",
        "{{ a + b }}",
        "{{ a ~ b }}",
        "{{ a[0] }}",
        "{{ a.b() if c }}",
        "{{ 'x' }}",
        "{% set x = 1 %}",
        "{% if a == 'b' %}{% endif %}",
        "{% if a and b %}{% endif %}",
        "{% if a is defined %}{% endif %}",
        "{% for x in a if x %}{% endfor %}",
        "{% for x in a.items() %}{% endfor %}",
        "{% macro m(x=1) %}{% endmacro %}",
        "{{ m(a|e) }}",
        "{% include a ~ b %}",
    ],
)
def test_the_lint_can_fail(text: str):
    assert list(thoughts(text))


@pytest.mark.parametrize(
    "text",
    [
        "words {{ a.b.c }}",
        "{% for x, y in a.b %}{{ x }}{% else %}none{% endfor %}",
        "{% if a.b %}{{ c }}{% elif d %}x{% else %}y{% endif %}",
        "{% from 'm.jinja' import row %}{{ row(a.b, 'x') }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(a) }}",
        "{% include 'part.jinja' %}",
    ],
)
def test_the_lint_lets_plain_templates_be(text: str):
    assert not list(thoughts(text))
