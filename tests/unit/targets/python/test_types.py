"""What an editor shows at a request class: complete, and deaf to quotes and escapes in the texts of a spec."""

from __future__ import annotations

import ast
import importlib
import inspect
import warnings
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from capmatrix.ir.catalog import Catalog, Record
from capmatrix.ir.kinds import Duration, Field, Group, Text
from capmatrix.targets.python import type_generator, types
from tests.support.catalogs import BOATS
from tests.support.texts import with_text

BOAT, SHIP, PART = ("requests.pyi", "Boat1"), ("requests.pyi", "HarbourShip25"), ("parts.py", "")


def parsed(modules: Mapping[str, str], place: tuple[str, str]) -> ast.ClassDef:
    """Return the class of a name in a module, the first one where there is no name."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # an escape that Python does not know
        body = ast.parse(modules[place[0]]).body
    return next(node for node in body if isinstance(node, ast.ClassDef) and place[1] in ("", node.name))


def said(modules: Mapping[str, str], place: tuple[str, str]) -> dict[str, str]:
    """Return the texts below the fields of a class, and the class's own under an empty name."""
    of = parsed(modules, place)
    found, name = {"": inspect.cleandoc(ast.get_docstring(of) or "")}, ""
    for node in of.body[1:]:
        match node:
            case ast.AnnAssign(target=ast.Name(id=target)):
                name = target
            case ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = text.strip()
            case _:
                pass
    return found


@pytest.fixture(scope="module")
def modules() -> dict[str, str]:
    return made(BOATS)


def made(catalog: Catalog) -> dict[str, str]:
    task = types.task(catalog)
    return dict(type_generator.modules(type_generator.run(task), task))


def test_a_field_tells_its_meaning_values_unit_default_and_spellings(modules: dict[str, str]) -> None:
    boat, ship = said(modules, BOAT), said(modules, SHIP)
    assert boat["prompt"] == "What is to be seen. Values: between `1` and `200` characters."
    assert boat["image"] == "Values: an https URL or a base64 data URL of at most 3000 bytes. Also spelled `picture`."
    assert boat["duration"] == 'Values: `"5"` or `"10"`. Unit: s. Without it: `"5"`.'
    assert boat["camera_fixed"] == "Without it: `false`. Also spelled `cameraFixed` and `fix`."
    assert ship["length"] == 'Values: whole seconds, between `"5s"` and `"30s"`.'
    assert ship["prompt"] == "Required."
    assert ship["old_style"] == "Legacy: use `style`."
    assert ship["strength"] == "Values: between `0` and `1`. Also spelled `power`."


def test_a_class_tells_its_rules_and_what_became_of_the_model(modules: dict[str, str]) -> None:
    assert '- `resolution` may be `"1080p"` only when `pro` is `true`.' in said(modules, BOAT)[""].splitlines()
    assert said(modules, SHIP)[""].startswith("Deprecated. Boats are newer. Use `boat-1`.\n")
    assert said(modules, PART)[""] == "What is heard.\n\n- `loop` must not be given when `volume` is `0`."


@pytest.mark.parametrize(
    "text", ['a """ b', "a \\ b \\N{x} c_d_e _f_", "a\n\n\t# b", "'''{{ 1 }}", 'ends with "', "ends with \\"]
)
def test_text_of_a_spec_changes_words_only(text: str) -> None:
    benign, hostile = made(with_text(BOATS, "word")), made(with_text(BOATS, text))
    for place in (BOAT, SHIP, PART):
        assert said(benign, place).keys() == said(hostile, place).keys()
        kinds = [[type(node) for node in ast.walk(parsed(tree, place))] for tree in (benign, hostile)]
        assert kinds[0] == kinds[1]
    # What is run is no other: the same documents, and no text beside them.
    run = [[*ast.walk(ast.parse(tree["requests.py"]))] for tree in (benign, hostile)]
    assert [*map(type, run[0])] == [*map(type, run[1])]


def test_another_spelling_in_an_answer_hides_no_name_of_its_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A field of the type generator is `Field(…)`, also where an answer may call one of its own so."""
    name = Field(name="name", kind=Text(), aliases=("Field", "RootModel"))
    # The generator makes a class of its own for a whole number of many values beside texts.
    length = Field(name="BaseModel", kind=Duration(form="plain", minimum=1, maximum=900))
    answer = Record(kind=Group(name="Ticket", fields=(name, length)))
    modules = made(replace(BOATS, records=(*BOATS.records, answer)))
    (tmp_path / "_bases.py").write_text("from pydantic import BaseModel as Answer\n", "utf-8")
    bases = modules["answers.py"].replace(f"from {BOATS.service.package.module}._bases", "from _bases")
    (tmp_path / "answers_of_boats.py").write_text(bases, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    ticket = importlib.import_module("answers_of_boats").Ticket.model_validate({"Field": "a", "BaseModel": 900})
    assert ticket.model_dump(by_alias=True, exclude_none=True) == {"Field": "a", "BaseModel": 900}
