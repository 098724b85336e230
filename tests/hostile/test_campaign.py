"""A spec cannot hurt: the short form of the campaign, every position and every vector at least once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.spec import keys
from capmatrix.spec.keys import Shape
from tests.hostile import disk
from tests.hostile.bench import Bench
from tests.hostile.broken import BROKEN, broken
from tests.hostile.campaign import run
from tests.hostile.payloads import MARK, PAYLOADS, VECTORS, Payload
from tests.hostile.positions import SAME, places, positions, texts

pytestmark = pytest.mark.slow

UNMEANT = {"approval", *(table for table in keys.TABLES if table.startswith("listing"))}
"""What no output is made of: reviews and imports show it, and `unit/review` and `drift` have hostile texts for them."""
TERMINAL = Payload(vector=23, text="\x1b[31m\u202e\u200b§\x07\x9b\n::error::")


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.close()


def test_every_text_of_the_language_is_a_position():
    found = places(texts())
    labels = {place.label for place in found}
    keyed = {
        f"{SAME.get(table, table)}.{key}"
        for table, known in keys.TABLES.items()
        if table not in UNMEANT
        for key, one in known.items()
        if one.shape in (Shape.TEXT, Shape.TEXTS, Shape.MAP, Shape.ANY)
    }
    missing = keyed - {re.split(r" of kind |,", label)[0] for label in labels}
    assert not missing, "add these keys to tests/hostile/spec"
    named = {
        SAME.get(one.table, one.table)
        for table, known in keys.TABLES.items()
        if table not in UNMEANT
        for one in known.values()
        if one.shape is Shape.ENTRIES
    }
    tables = {*keys.FOLDERS.values(), *(table for table, _ in keys.FILES.values())}
    named |= tables - keys.SINGLE - UNMEANT
    assert {f"{table}: name" for table in named} <= labels
    assert {f"{table}: file name" for table in keys.FOLDERS.values() if table not in UNMEANT} <= labels
    assert {f"{table}: key" for table in keys.OPEN_TABLES} <= labels
    planted = {place.label for position in positions(texts()) for place in position.places}
    assert planted == labels


def test_every_vector_of_the_list_has_payloads():
    assert tuple(range(1, 26)) == VECTORS


@pytest.mark.parametrize("vector", VECTORS)
def test_no_text_hurts_in_any_position(bench: Bench, vector: int):
    """Each vector has its share of the positions; the campaign gives each position all of them."""
    where = frozenset(bench.positions[VECTORS.index(vector) :: len(VECTORS)])
    some = [payload for payload in PAYLOADS if payload.vector == vector]
    payload = next((one for one in some if MARK in one.text), some[0])
    found = run(payload, bench, where)
    assert found.rejected + found.generated == len(where)
    assert found.generated or payload.source, "what stands in quotes is a text, and some position takes it"
    assert not found.findings, "\n".join(map(str, found.findings))


@pytest.mark.parametrize("name", BROKEN)
def test_the_oracle_notices_a_broken_emitter(bench: Bench, name: str):
    assert bench.homes, "the twins are made by whole emitters"
    payload = Payload(vector=1, text='"""A § | <b>$(x)\\"')
    some = ("model.title", "model.provider", "field.says", "service.title", "service.notes", "auth.prefix")
    where = frozenset(one for one in bench.positions if one.label in some)
    with broken(name):
        # Texts that hide each other's faults show them apart.
        found = run(payload, bench, where, blame=False)
        found = found if found.count(BROKEN[name][0]) else run(payload, bench, where)
    assert found.count(BROKEN[name][0]), [str(one) for one in found.findings]


def test_a_hostile_spec_is_written_whole_inside_its_folder_and_alike_twice(bench: Bench, tmp_path: Path):
    found = run(TERMINAL, bench, frozenset(bench.positions))
    assert not found.findings, "\n".join(map(str, found.findings))
    assert disk.generated(TERMINAL, bench, found.together, tmp_path) == []
    for command in (("--help",), ("models",), ("show", "acme/pan-2.5"), ("show", "kettle"), ("show", "nothing")):
        said = disk.spoken(tmp_path / "out", "hearth_py", *command)
        assert said.strip()
        assert all(line.isprintable() for line in said.split("\n")), said
        assert not any(line.lstrip().startswith("::error::") for line in said.split("\n")), said


def test_a_refused_spec_leaves_nothing(bench: Bench, tmp_path: Path):
    [position] = (one for one in bench.positions if one.label == "server.url")
    assert not isinstance(bench.load(TERMINAL, (position,))[0], Catalog)
    assert disk.refused(TERMINAL, bench, (position,), tmp_path) == []


@pytest.mark.parametrize("number", range(3))
def test_words_of_python_and_hidden_files_are_refused_or_come_through(bench: Bench, number: int):
    """Each name gets one of three words, those of a kind different ones; the campaign gives each all of them."""
    names = [one for one in bench.positions if "name" in one.label or one.label.startswith("package.")]
    found = run(Payload(vector=9, text=("class", "None", ".inf")[number]), bench, frozenset(names[number::3]))
    assert not found.findings, "\n".join(map(str, found.findings))
