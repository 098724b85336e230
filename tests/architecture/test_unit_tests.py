"""`tests/unit/` mirrors the toolkit: a module of the pure core has a test of its path, and a test has its module."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLKIT, UNIT = ROOT / "generator" / "capmatrix", ROOT / "tests" / "unit"
CORE = ("ir", "semantics", "resolve", "lint", "schema", "output", "spec", "diagnostics.py", "naming.py")

SPECS = "a small spec shows what it reads or reports"
ELSEWHERE = {
    "lint": ("each finding has a page whose example has it and no other", "unit/test_pages.py"),
    "resolve/build.py": (SPECS, "unit/test_cases.py"),
    "resolve/checks.py": (SPECS, "unit/test_cases.py"),
    "resolve/calls/operations.py": (SPECS, "unit/test_cases.py"),
    "resolve/pricing/prices.py": (SPECS, "unit/test_cases.py"),
    "resolve/rules.py": (SPECS, "unit/test_cases.py"),
    "resolve/service.py": (SPECS, "unit/test_cases.py"),
    "schema/media_patterns.py": ("one grammar in three texts", "unit/semantics/verdict/test_addresses.py"),
    "schema/rules.py": ("a schema is asked about payloads that break each rule", "unit/schema/test_model.py"),
    "schema/types.py": ("an annotation is compared with the generated one", "unit/schema/test_signature.py"),
    "semantics/verdict/examples.py": (SPECS, "unit/test_pages.py"),
    "spec/document.py": ("entries are what every stage reads", "unit/resolve/test_fields.py"),
    "spec/listing.py": ("records without behaviour, read from the mapping of a list", "unit/spec/test_lists.py"),
    "spec/parse.py": (SPECS, "unit/test_cases.py"),
}
"""Module or folder of the core without a file of its own → the reason, and the test that covers it."""

WIDER = {
    "output/test_foreign.py": "what is not ours is safe from every step of a run",
    "output/test_kill.py": "a run is killed at each of its steps",
    "review/show/test_reports.py": "all reports on one pull request, side by side",
    "runtime/client/ledger/test_durations.py": "how long jobs took is kept for all processes and versions",
    "test_cases.py": "specs from text to verdict",
    "test_kinds.py": "a kind is complete in every stage",
}
"""Unit test of several modules → what holds for all of them."""


def module_of(test: str) -> str:
    """Return the path of the module that a test file is named after."""
    folder, _, name = test.rpartition("/")
    return f"{folder}/{name.removeprefix('test_')}".removeprefix("/")


def mirrors() -> set[str]:
    return {path.relative_to(UNIT).as_posix() for path in UNIT.rglob("test_*.py")}


def untested(modules: set[str], tests: set[str]) -> set[str]:
    """Return the modules without a test file of their path that are excused neither by name nor by folder."""
    return {
        module
        for module in modules - {module_of(test) for test in tests}
        if not any(module == known or module.startswith(f"{known}/") for known in ELSEWHERE)
    }


def core() -> set[str]:
    paths = {path.relative_to(TOOLKIT).as_posix() for path in TOOLKIT.rglob("*.py") if path.name != "__init__.py"}
    return {path for path in paths if path in CORE or path.split("/")[0] in CORE}


def test_every_module_of_the_core_has_a_test_of_its_path():
    assert len(core()) > 50
    assert not untested(core(), mirrors())
    assert untested({"ir/new.py", "lint/new.py"}, {"ir/test_kinds.py"}) == {"ir/new.py"}


@pytest.mark.parametrize("known", ELSEWHERE)
def test_an_exception_is_needed_and_names_a_test_that_is_there(known: str):
    assert (TOOLKIT / known).exists()
    assert known not in {module_of(test) for test in mirrors()}, "it has a test of its own"
    assert (ROOT / "tests" / ELSEWHERE[known][1]).is_file()


def test_every_unit_test_is_named_after_what_it_tests():
    astray = {test for test in mirrors() - WIDER.keys() if not (TOOLKIT / module_of(test)).exists()}
    packages = {test for test in astray if (TOOLKIT / module_of(test).removesuffix(".py")).is_dir()}
    assert astray == packages
    assert WIDER.keys() <= mirrors()
    assert module_of("ir/test_kinds.py") == "ir/kinds.py"
    assert module_of("test_naming.py") == "naming.py"
