"""Size and names. A file, function or template may be over its budget where a comment `Budget: …` says why.

For a file or template the comment stands in its first lines, for a function right above it.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE, SMALLEST, FUNCTION, PARAMETERS, TEMPLATE, FOLDER = 400, 60, 40, 6, 80, 12
VAGUE = frozenset(
    {"util", "utils", "helper", "helpers", "manager", "managers", "handler", "handlers", "base", "common", "misc"}
)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


BY_HAND = [path for top in ("generator", "tests", "bench") for path in sorted((ROOT / top).rglob("*.py"))]
TOOLKIT = [path for path in BY_HAND if named(path).startswith("generator/")]
TEMPLATES = sorted((ROOT / "generator").rglob("*.jinja"))
EXCUSE = re.compile(r"(?:#|\{#) Budget: \S")


def excused(lines: list[str], start: int, end: int) -> bool:
    return any(EXCUSE.search(line) for line in lines[max(start, 0) : end])


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(path: Path) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, bool]]:
    lines = path.read_text("utf-8").splitlines()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = min([node.lineno, *(item.lineno for item in node.decorator_list)])
            yield node, excused(lines, first - 3, node.lineno)


def test_files_fit_a_screenful_of_attention():
    too_long = {
        named(path): len(lines)
        for path in BY_HAND
        if len(lines := path.read_text("utf-8").splitlines()) > FILE and not excused(lines, 0, 12)
    }
    assert not too_long


def test_no_file_is_a_fragment():
    too_short = {
        named(path): len(lines)
        for path in TOOLKIT
        if path.name not in ("__init__.py", "__main__.py")
        and len(lines := path.read_text("utf-8").splitlines()) < SMALLEST
        and not excused(lines, 0, 12)
    }
    assert not too_short


def test_folders_can_be_read_at_a_glance():
    folders = Counter(named(path.parent) for path in TOOLKIT if path.name != "__init__.py")
    assert not {folder: count for folder, count in folders.items() if count > FOLDER}


def test_functions_fit_a_screen():
    too_long = {
        f"{named(path)}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
        for path in BY_HAND
        for node, fine in functions(path)
        if node.end_lineno and node.end_lineno - node.lineno + 1 > FUNCTION and not fine
    }
    assert not too_long


def test_signatures_can_be_remembered():
    too_many = {
        f"{named(path)}:{node.lineno} {node.name}"
        for path in BY_HAND
        if not named(path).startswith("tests/")
        for node, fine in functions(path)
        if len(
            [
                a
                for a in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
                if a.arg not in ("self", "cls")
            ]
        )
        > PARAMETERS
        and not fine
    }
    assert not too_many


def test_templates_stay_small():
    too_long = {
        named(path): len(lines)
        for path in TEMPLATES
        if len(lines := path.read_text("utf-8").splitlines()) > TEMPLATE and not excused(lines, 0, 3)
    }
    assert not too_long


def test_modules_are_named_after_what_they_do():
    vague = {named(path) for path in BY_HAND if set(path.relative_to(ROOT).with_suffix("").parts) & VAGUE}
    assert not vague


def test_every_module_says_what_it_is():
    silent = {named(path) for path in BY_HAND if not ast.get_docstring(parsed(path))}
    assert not silent
