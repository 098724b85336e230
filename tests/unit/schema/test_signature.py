"""Signatures are those of the classes that are really generated, and so is what a change does to them."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest

from capmatrix.pipeline import generate, load
from capmatrix.review.release.signatures import signature_changes
from capmatrix.schema.signature import annotation, covers, signatures, type_of
from capmatrix.targets.python import type_generator, types
from tests.support.specs import CASES, GOOD_CASES, MATRIX, catalog_of

Class: TypeAlias = tuple[str, str, dict[str, tuple[list[str], bool, str | None]]]
"""Home, module, and of each argument its types, whether it must be given, and its default."""

SEEN = """
import importlib, inspect, json, sys, types, typing
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])

def options(kind):
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return [one for part in typing.get_args(kind) for one in options(part)]
    if origin is typing.Literal:
        return [f"Literal {part!r}" for part in typing.get_args(kind)]
    if origin is list:
        return [f"list {sorted(options(typing.get_args(kind)[0]))}"]
    return [getattr(kind, "__name__", str(kind))]

found = {}
for home in ("requests", "parts", "answers"):
    module = importlib.import_module(f"{sys.argv[2]}.{home}")
    names = module.__all__ if home == "requests" else [n for n, c in vars(module).items() if isinstance(c, type)]
    for name in names:
        one = getattr(module, name)
        if one.__module__.startswith(f"{sys.argv[2]}.{home}"):
            taken = inspect.signature(one).parameters
            rows = {}
            for attribute, field in one.model_fields.items():
                wire = field.alias or attribute
                if wire in taken:
                    assert taken[wire].annotation == field.annotation, (name, wire)
                    assert (taken[wire].default is inspect.Parameter.empty) == field.is_required()
                default = None if field.is_required() else repr(field.default)
                rows[wire] = (sorted(options(field.annotation)), field.is_required(), default)
            found[name] = (home, one.__module__, rows)
print(json.dumps(found))
"""
"""Prints what Python itself says of each class of a generated package."""

EDITS = {
    "families/brush.yaml": [("ratio: [1:1, 16:9, no]", "ratio: [1:1, 16:9, 9:16, no]")],
    "models/studio-oil-2.5.yaml": [
        ("range: 30..60", "range: 20..60"),
        ("strokes: 8", "strokes: [4, 8]"),
        ("default: 0.8", "default: 0.9"),
    ],
    "models/flip.book.yaml": [("hold: 2..12", "hold: 2..8"), ("  extra:\n", "  seed:\n")],
    "models/inkwell-1.yaml": [("  side:\n", "  hum:\n")],
    "fields.yaml": [
        ("options: [{kind: integer, range: 0..}, {kind: choice,", "options: [{kind: flag}, {kind: choice,")
    ],
    "objects.yaml": [
        ("values: [none, oak, gilt], default", "values: [none, oak, gilt, ash], default"),
        ("items: ..3}", "items: ..3, required: true}"),
        ("values: [1, 2, 3]}", "values: [1, 3]}"),
        ("    href: {kind: text, required: true}", "    href: {kind: text}\n    size: {kind: integer}"),
        ("options: [{kind: text}, {kind: integer}]", "options: [{kind: text}, {kind: flag}]"),
        ("reason: {kind: text, nullable: true}", "reason: {kind: text, required: true}"),
    ],
}
"""File → what stood there, and what stands there now."""


@pytest.mark.parametrize("spec", [MATRIX, *(case / "spec" for case in GOOD_CASES)], ids=lambda spec: spec.parent.name)
def test_every_annotation_is_the_one_that_is_generated(spec: Path) -> None:
    catalog = catalog_of(spec)
    task = types.task(catalog)
    texts = type_generator.modules(type_generator.run(task), task)
    run = {node.name: node for node in ast.walk(ast.parse(texts["requests.py"])) if isinstance(node, ast.ClassDef)}
    named = {path: classes(text) for path, text in texts.items()}
    for one in signatures(catalog):
        (node,) = named["requests.pyi" if one.home == "request" else f"{one.module}.py"][one.name]
        written = [line for line in node.body if isinstance(line, ast.AnnAssign)]
        assert [normal(ast.unparse(line.annotation)) for line in written] == [
            normal(annotation(argument.type)) for argument in one.arguments
        ], one.name
        if one.home == "request":  # what is made at run time has the fields of the stub, and their defaults
            made = [line for line in run[one.name].body if isinstance(line, ast.AnnAssign)]
            assert [ast.unparse(line) for line in made] == [ast.unparse(line) for line in written], one.name


def classes(text: str) -> dict[str, list[ast.ClassDef]]:
    """Return the classes of a module by their names."""
    found: dict[str, list[ast.ClassDef]] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            found.setdefault(node.name, []).append(node)
    return found


@cache
def normal(text: str) -> str:
    return ast.unparse(ast.parse(text)).replace("parts.", "")


@pytest.mark.slow
def test_what_a_change_does_is_what_python_sees_of_the_two_clients(easel: Path, tmp_path: Path) -> None:
    spec = edited(tmp_path)
    generate(spec, tmp_path / "out")
    before, after = (seen(out / "python") for out in (easel, tmp_path / "out"))
    changes = signature_changes(catalog_of(CASES / "easel" / "spec"), load(spec).catalog)
    told = [shift for shift in changes if "python" in shift.languages]
    assert {shift.where: shift.breaking for shift in told} == dict(differing(before, after))
    assert len(told) > 12
    assert {shift.what for shift in told} == {"added", "default", "narrower", "removed", "required", "wider"}


def edited(folder: Path) -> Path:
    spec = shutil.copytree(CASES / "easel" / "spec", folder / "spec")
    for name, edits in EDITS.items():
        text = (spec / name).read_text("utf-8")
        for before, after in edits:
            assert text.count(before) == 1, before
            text = text.replace(before, after)
        (spec / name).write_text(text, "utf-8")
    (spec / "models" / "etch.yaml").unlink()
    return spec


def seen(place: Path) -> dict[str, Class]:
    said = subprocess.run(
        [sys.executable, "-c", SEEN, str(place), "easel_client"], check=True, capture_output=True, text=True
    )
    return json.loads(said.stdout)


def differing(before: dict[str, Class], after: dict[str, Class]) -> Iterator[tuple[str, bool]]:
    """Yield what differs in the words of Python, and whether a call or a reader that was right no longer is."""
    for name in before.keys() | after.keys():
        if name not in after or name not in before:
            yield name, name not in after
            continue
        home, _, old = before[name]
        new = after[name][2]
        for argument in old.keys() | new.keys():
            where = f"{name}({argument})"
            if argument not in new:
                yield where, True
            elif argument not in old:
                yield where, home != "answers" and new[argument][1]
            elif old[argument] != new[argument]:
                one, other = old[argument], new[argument]
                given, taken = (other, one) if home == "answers" else (one, other)
                narrower = not all(fits(part, taken[0]) for part in given[0])
                yield where, narrower or (home != "answers" and other[1] and not one[1])


def fits(part: str, options: list[str]) -> bool:
    kind = type(ast.literal_eval(part.removeprefix("Literal "))).__name__ if part.startswith("Literal ") else part
    return part in options or kind in options or (kind == "bool" and "int" in options)


@pytest.mark.parametrize(
    ("wide", "narrow", "fine"),
    [
        ({"type": "string"}, {"enum": ["a"]}, True),
        ({"enum": ["a"]}, {"type": "string"}, False),
        ({"enum": ["a", "b"]}, {"enum": ["b"]}, True),
        ({"enum": [1, 2]}, {"enum": [True]}, False),
        ({"type": "number"}, {"type": "integer"}, True),
        ({"type": "integer"}, {"type": "number"}, False),
        ({"type": "string", "x-media": True}, {"type": "string"}, True),
        ({"type": "string"}, {"type": "string", "x-media": True}, False),
        ({}, {"type": "boolean"}, True),
        ({"type": "boolean"}, {}, False),
        ({"type": "array", "items": {"type": "string"}}, {"type": "array", "items": {"enum": ["a"]}}, True),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {"type": "null"}, True),
    ],
)
def test_a_type_takes_what_a_narrower_one_does(wide, narrow, fine) -> None:
    assert covers(type_of(wide), type_of(narrow)) is fine
