"""An example as a command: its options are those that the command line has, and each word says its value exactly."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from capmatrix.ir.json_values import Json
from capmatrix.ir.kinds import Anything, Choice, Duration, Either, Field, Flag, Group, Integer, Kind, List, Number, Text
from capmatrix.runtime.cli.commands.requests import generate
from capmatrix.runtime.cli.model_commands import REQUEST_OPTIONS, option_names, parameter
from capmatrix.runtime.cli.model_fields import kebab
from capmatrix.runtime.cli.model_options import fields_of
from capmatrix.runtime.cli.options import options_of
from capmatrix.targets import catalog as stored
from capmatrix.targets import examples
from tests.support.specs import GOOD_CASES, MATRIX, catalog_of

SHARED = [parameter(name, kind) for name, kind in REQUEST_OPTIONS.items()]
SHARED += [option for option in options_of(generate) if option.name != "request"]
TAKEN = {name for name in option_names(SHARED) if name.startswith("--")}


def test_no_field_takes_an_option_of_the_command() -> None:
    assert {f"--{word}" for word in examples._TAKEN} == TAKEN


@pytest.mark.parametrize("spec", [*(case / "spec" for case in GOOD_CASES), MATRIX], ids=lambda path: path.parent.name)
def test_the_options_of_fields_are_those_of_the_command_line(spec: Path) -> None:
    catalog = catalog_of(spec)
    for model, entry in zip(
        catalog.models, json.loads(stored.render(stored.document(catalog))["catalog.json"])["models"], strict=True
    ):
        found = {field.name: field.options for field in fields_of(entry, TAKEN)}
        own = {name: kebab(name) for name, options in found.items() if f"--{kebab(name)}" in options}
        assert examples.options(model.fields) == own


@pytest.mark.parametrize(
    ("kind", "value", "word"),
    [
        (Text(), "A boat", "--say='A boat'"),
        (Text(), "-rf", "--say=-rf"),
        (Text(), "two\nlines", r"""--field='{"say": "two\nlines"}'"""),
        (Text(), "it's\0", r"""--field='{"say": "it'"'"'s\u0000"}'"""),
        (Choice(values=("a b",)), "a b", "--say='a b'"),
        (Duration(form="plain", values=(5,)), "5", "--say=5"),
        (Integer(), 5, "--say=5"),
        (Number(), 0.5, "--say=0.5"),
        (Flag(), True, "--say"),
        (Flag(), False, "--no-say"),
        (Group(name="Part", fields=()), {"a": "5"}, """--say='{"a": "5"}'"""),
        (List(item=Text()), ["a"], """--field='{"say": ["a"]}'"""),
        (Anything(), "5", """--field='{"say": "5"}'"""),
        (Either(options=(Integer(), Text())), 5, "--say=5"),
        (Either(options=(Integer(), Text())), "5", """--field='{"say": "5"}'"""),
    ],
)
def test_one_word_sets_a_field(kind: Kind, value: Json, word: str) -> None:
    field = Field(name="say", kind=kind)
    assert examples._option("say", value, field, {"say": "say"}) == word
    assert len(shlex.split(word)) == 1


def test_a_field_without_an_option_is_set_by_its_name() -> None:
    fields = [Field(name=name, kind=Text()) for name in ("aspectRatio", "aspect_ratio", "output", "名前", "2d")]
    assert examples.options(fields) == {"aspectRatio": "aspect-ratio"}
    assert examples._option("名前", "x=y", fields[3], {}) == r"""--field='{"\u540d\u524d": "x=y"}'"""
