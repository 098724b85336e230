"""What an editor offers and marks in a spec, through yaml-language-server and the generated schemas."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from capmatrix.targets.editor import render
from tests.support.node_tools import installed
from tests.support.specs import MATRIX, catalog_of
from tests.support.yaml_server import Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

NUMBERS = count()


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("editor")
    for name, text in render(catalog_of(MATRIX)).items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    installed()
    with serving() as running:
        yield running


def head(schemas: Path, name: str) -> tuple[str, str]:
    """Return the address of a new file, and its first line, which names its schema."""
    return f"file:///spec/{next(NUMBERS)}.yaml", f"# yaml-language-server: $schema={(schemas / name).as_uri()}\n"


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("model.json", "fields:\n  |", {"prompt", "duration", "aspect_ratio"}),
        ("model.json", "fields:\n  duration: {v|}", {"values", "range", "required", "default"}),
        ("model.json", "fields:\n  duration:\n    |", {"values", "range", "required", "default"}),
        ("model.json", "extends: |", {"text-or-image"}),
        ("model.json", "rules:\n  - require: |", {"prompt", "imageUrl"}),
        ("model.json", "rules:\n  - when:\n      |", {"prompt", "resolution"}),
        ("model.json", "evidence: |", {"directory > Wavespeed & Partner Models > sora-2"}),
        ("model.json", "decision: |", {"sora-price"}),
        ("model.json", "lifecycle:\n  stage: deprecated\n  successor: |", {"sora-2"}),
    ],
)  # fmt: skip
def test_an_editor_completes_the_names_of_the_spec(
    server: Server, schemas: Path, name: str, text: str, wanted: set[str]
) -> None:
    uri, first = head(schemas, name)
    offered = server.complete(uri, first + text)
    assert wanted <= set(offered), offered
    assert not {"true", "false"} & set(offered)


@pytest.mark.parametrize(
    "text",
    [
        "fields:\n  pictures: 24\n",
        "extends: nosuch\n",
        "rules:\n  - require: foo\n",
        "decision: nosuch\n",
        "exmaple: {}\n",
    ],
)
def test_an_editor_marks_a_name_that_the_spec_does_not_define(server: Server, schemas: Path, text: str) -> None:
    uri, first = head(schemas, "model.json")
    assert len(server.write(uri, first + text)) == 1


def test_an_editor_has_nothing_to_say_of_a_model_of_the_spec(server: Server, schemas: Path) -> None:
    uri, first = head(schemas, "model.json")
    text = (MATRIX / "models" / "sora-2.yaml").read_text("utf-8").partition("\n")[2]
    assert server.write(uri, first + text) == []
