"""Text enters a file through a function that knows the place; nothing else gets in."""

from __future__ import annotations

import ast
import json
import os
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from capmatrix.targets import templating

HOSTILE = (
    "<script>alert(1)</script>",
    "</code><b>x</b>",
    "![x](javascript:alert)",
    "[x](y)",
    "*a* _b_ `c` ~~d~~ **e**",
    "a | b || c",
    "```\nfence\n```",
    "``x` y",
    "# head",
    "- item",
    "1. item",
    "> quote",
    "===",
    "line\nnext\r\nlast\u2028more\x85end",
    '"""\\',
    "\\",
    "'; $(touch x) `touch y` ${z}",
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "-->",
    "&lt;b&gt; &amp;",
    "\u202eabc\u200b\x00\x1b[31m",
    "https://x.example/<y>",
    "$math$",
    "\U000e0041\U0001f469\x7f\uffff",
    "a_b_c",
    "-",
    "`",
    "",
)

MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def plain(text: str) -> str:
    """Return what a reader should see of a text."""
    return templating._visible(text)


def shown(html: str) -> str:
    """Return the text of HTML that holds no other tags than a paragraph, code and a table."""
    for tag in ("p", "code", "td", "tr", "tbody", "table"):
        html = html.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
    assert "<" not in html, html
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&").strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_prose_reads_as_it_was_written_and_makes_no_markup(text: str) -> None:
    seen = shown(MARKDOWN.render(templating.inline(text)))
    spans = templating._CODE.split(plain(text))
    assert seen == "".join(part[1:-1] if index % 2 else part for index, part in enumerate(spans)).strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_code_reads_as_it_was_written(text: str) -> None:
    assert shown(MARKDOWN.render(f"x {templating.code(text)} y")) == f"x {plain(text)} y"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_cell_stays_one_cell(text: str) -> None:
    table = f"| a | b |\n|---|---|\n| {templating.inline(text)} | {templating.code(text)} |\n"
    html = MARKDOWN.render(table)
    assert html.count("<td>") + html.count("<td ") == 2
    assert html.count("<tr>") == 2


@pytest.mark.parametrize("text", HOSTILE)
def test_a_block_holds_its_text(text: str) -> None:
    [token] = MARKDOWN.parse(templating.fenced(f"x{text}y", "sh"))
    assert token.type == "fence"
    assert token.info == "sh"
    assert token.content.replace("\r\n", "\n").rstrip("\n") == f"x{text}y".replace("\r\n", "\n").replace(
        "\x00", "\ufffd"
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_python_holds_the_text_and_nothing_more(text: str) -> None:
    source = f'"""{templating.docstring(text)}"""\n# {templating.comment(text)}\nx = {templating.literal(text)}\n'
    doc, assign = ast.parse(source).body
    assert isinstance(doc, ast.Expr)
    assert isinstance(assign, ast.Assign)
    assert ast.literal_eval(doc.value) == plain(text)
    assert ast.literal_eval(assign.value) == text
    assert shlex.split(templating.shell(plain(text))) == [plain(text)]


@pytest.mark.parametrize("text", HOSTILE)
def test_toml_holds_the_text_and_nothing_more(text: str) -> None:
    source = templating.toml_literal(text)
    assert source.isascii()
    assert tomllib.loads(f"x = {source}\n") == {"x": text}


def test_javascript_holds_the_texts_and_nothing_more() -> None:
    values = [*HOSTILE, *({text: text} for text in HOSTILE), {"__proto__": '"__proto__":', "a": {"__proto__": [1]}}]
    literal = templating.javascript_literal(values)
    assert literal.isascii()
    beside = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    node = shutil.which("node", path=beside) or "node"
    done = subprocess.run(
        [node, "-"], input=f"console.log(JSON.stringify({literal}))".encode(), capture_output=True, check=True
    )
    assert json.loads(done.stdout) == values


@pytest.mark.parametrize("name", ["", "a b", "1a", "class", "a.b", "a\n"])
def test_a_name_that_is_none_is_our_mistake(name: str) -> None:
    with pytest.raises(AssertionError):
        templating.identifier(name)


def test_only_made_text_can_be_joined() -> None:
    with pytest.raises(AssertionError):
        templating.joined(["bare"])  # type: ignore[list-item]
