"""Which version a change asks for: Semantic Versioning, and below 1.0.0 as Cargo and npm read it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Catalog, Lifecycle, Record
from capmatrix.ir.kinds import Choice, Group, Text
from capmatrix.review.release.impact import Impact, impact
from capmatrix.review.release.version import Level, following
from capmatrix.semantics.diff.compare import diff
from tests.support.small import catalog, field, model

MODE = field("mode", Choice(values=("a", "b")))


def at(version: str, *fields, **more) -> Catalog:
    found = catalog(model(*fields, **more))
    return replace(found, service=replace(found.service, package=replace(found.service.package, version=version)))


def of(old: Catalog, new: Catalog) -> Impact:
    return impact(old, new, diff(old, new))


@pytest.mark.parametrize(
    ("version", "major", "minor", "patch"),
    [
        ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
        ("0.3.1", "0.4.0", "0.3.2", "0.3.2"),
        ("0.0.4", "0.0.5", "0.0.5", "0.0.5"),
        ("0.1.0", "0.2.0", "0.1.1", "0.1.1"),
        ("2.0.0rc1", "2.0.0", "2.0.0", "2.0.0"),
        ("1.2.3.post1", "2.0.0", "1.3.0", "1.2.4"),
    ],
)
def test_the_lowest_version_that_will_do(version: str, major: str, minor: str, patch: str) -> None:
    levels: tuple[Level, ...] = ("major", "minor", "patch", "none")
    assert [following(version, level) for level in levels] == [major, minor, patch, version]


@pytest.mark.parametrize(
    ("after", "level", "reason"),
    [
        ((replace(MODE, kind=Choice(values=("a",))),), "major", "m: accepts less, mode"),
        ((replace(MODE, kind=Choice(values=("a", "b", "c"))),), "minor", "m: accepts more, mode"),
        ((replace(MODE, doc="Another."),), "patch", "m: documentation, mode.doc"),
        ((MODE,), "none", "nothing changed"),
    ],
)
def test_the_worst_of_a_change_decides_and_is_named(after, level: str, reason: str) -> None:
    version = of(at("1.0.0", MODE), at("9.0.0", *after)).version
    assert (version.level, version.reason, version.problem) == (level, reason, "")


def test_a_model_that_is_deprecated_asks_for_a_minor_version() -> None:
    new = at("1.0.0", MODE, lifecycle=Lifecycle(stage="deprecated"))
    assert of(at("1.0.0", MODE), new).version.level == "minor"


def test_what_breaks_readers_of_answers_alone_breaks() -> None:
    old, new = (
        replace(
            at("1.0.0", MODE), records=(Record(kind=Group(name="Run", fields=(field("id", Text(), required=must),))),)
        )
        for must in (True, False)
    )
    version = of(old, new).version
    assert (version.level, version.reason) == ("major", "Run(id) type is wider, in Python alone")


@pytest.mark.parametrize(
    ("old", "new", "fine"),
    [
        ("1.2.3", "2.0.0", True),
        ("1.2.3", "3.1.0", True),
        ("1.2.3", "2.0.0rc1", True),
        ("1.2.3", "1.9.0", False),
        ("1.2.3", "1.2.3", False),
        ("0.3.1", "0.4.0", True),
        ("0.3.1", "0.3.9", False),
        ("0.3.1", "1.0.0", True),
        ("2.0.0rc1", "2.0.0rc2", True),
        ("2.0.0rc1", "2.0.0rc1", False),
        ("1.2.3", "1.2.2", False),
        ("1.2.3", "1.2.3x", False),
    ],
)
def test_a_version_is_held_against_what_is_asked(old: str, new: str, fine: bool) -> None:
    version = of(at(old, MODE), at(new, replace(MODE, kind=Choice(values=("a",))))).version
    assert (not version.problem) is fine


def test_a_version_that_goes_back_is_a_problem_even_where_nothing_changed() -> None:
    assert of(at("1.2.3", MODE), at("1.2.2", MODE)).version.problem == "the version goes back from 1.2.3 to 1.2.2"
    assert of(at("1.2.3", MODE), at("1.2.3", MODE)).version.problem == ""


def test_a_release_that_is_the_only_change_asks_for_nothing() -> None:
    assert of(at("1.2.3", MODE), at("1.2.4", MODE)).version.level == "none"
