"""Entries of a changelog: what is told in which group, and where an entry is put."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capmatrix.ir.catalog import Approval, Catalog, Lifecycle, Record
from capmatrix.ir.kinds import Choice, Group, Text
from capmatrix.review.release.impact import impact
from capmatrix.review.show.changelog import BEGIN, END, entry, insert
from capmatrix.semantics.diff.compare import diff
from capmatrix.semantics.diff.fingerprint import with_fingerprints
from tests.support.small import catalog, field, model

MODE = field("mode", Choice(values=("a", "b")))
LESS, MORE = (replace(MODE, kind=Choice(values=values)) for values in (("a",), ("a", "b", "c")))


def said(old: Catalog, new: Catalog, *approvals: Approval) -> str:
    found = with_fingerprints(diff(old, new), old, new, approvals)
    return entry(old, new, found, impact(old, new, found))


def test_each_change_stands_in_its_group_and_models_that_change_alike_in_one_line() -> None:
    old = catalog(
        *(model(MODE, name=name) for name in ("a", "b", "c", "d", "e", "f")), model(field("x", Text()), name="g")
    )
    new = catalog(
        model(LESS, name="a"),
        model(LESS, name="b"),
        model(MORE, name="c"),
        model(replace(MODE, doc="Another."), name="d"),
        model(MODE, name="e", lifecycle=Lifecycle(stage="deprecated", successor="c")),
        model(MODE, name="f", lifecycle=Lifecycle(stage="removed")),
        model(MODE, name="h"),
    )
    assert said(old, new) == (
        '### Breaking\n\n- `a`, `b`: `mode` accepts less, `values: -"b"`.\n\n'
        "### Removed\n\n- `f`: can no longer be called, without having been deprecated.\n"
        "- `g`: removed, without having been deprecated.\n\n"
        "### Deprecated\n\n- `e`: will be removed; use `c` instead.\n\n"
        '### Added\n\n- `c`: `mode` accepts more, `values: +"c"`.\n- `h`: added, `new: h by test`.\n\n'
        "### Fixed\n\n- `d`: description corrected.\n"
    )


def test_an_approval_gives_the_reason() -> None:
    old, new = catalog(model(MODE)), catalog(model(LESS))
    (change,) = with_fingerprints(diff(old, new), old, new).changes
    approval = Approval(fingerprint=change.fingerprint, cause="correction", reason="The service never took b.")
    assert 'accepts less, `values: -"b"`. The service never took b.\n' in said(old, new, approval)


def test_what_only_readers_of_answers_notice_is_breaking_too() -> None:
    old, new = (
        replace(catalog(model(MODE)), records=(Record(kind=Group(name="Run", fields=(one,))),))
        for one in (field("id", Text(), required=True), field("id", Text()))
    )
    head = "### Breaking\n\n- `Run(id)`: type is wider, in Python alone, `id: str → id: str | None = None`.\n"
    assert said(old, new).startswith(head)


def test_nothing_to_tell_is_nothing() -> None:
    assert said(catalog(model(MODE)), catalog(model(MODE))) == ""


BLOCK = f"{BEGIN}\n\n### Added\n\n- x\n\n{END}\n"
ADDED = "### Added\n\n- x\n"
CHANGED = "### Changed\n\n- y\n"


@pytest.mark.parametrize(
    ("before", "version", "after"),
    [
        ("", "Unreleased", f"# Changelog\n\n## Unreleased\n\n{BLOCK}"),
        ("# C\n\n## Unreleased\n\n- By hand.\n", "Unreleased", f"# C\n\n## Unreleased\n\n{BLOCK}\n- By hand.\n"),
        ("# C\n\n## [Unreleased]\n", "Unreleased", f"# C\n\n## [Unreleased]\n\n{BLOCK}"),
        ("# C\n\n## 0.1.0\n\n- Old.\n", "Unreleased", f"# C\n\n## Unreleased\n\n{BLOCK}\n## 0.1.0\n\n- Old.\n"),
        (
            "# C\n\n## Unreleased\n\n- By hand.\n\n## 0.1.0\n\n- Old.\n",
            "0.2.0",
            f"# C\n\n## Unreleased\n\n- By hand.\n\n## 0.2.0\n\n{BLOCK}\n## 0.1.0\n\n- Old.\n",
        ),
        (
            f"# C\n\n## Unreleased\n\n{BLOCK}\n## 0.1.0\n\n- Old.\n",
            "0.2.0",
            f"# C\n\n## Unreleased\n\n## 0.2.0\n\n{BLOCK}\n## 0.1.0\n\n- Old.\n",
        ),
        (
            "# C\n\n## [0.2.0] - 2026-01-01\n\n- Hand.\n",
            "0.2.0",
            f"# C\n\n## [0.2.0] - 2026-01-01\n\n{BLOCK}\n- Hand.\n",
        ),
    ],
)
def test_an_entry_goes_below_its_heading_and_stays_the_same_when_it_is_put_there_again(
    before: str, version: str, after: str
) -> None:
    once = insert(before, ADDED, version)
    assert once == after
    assert insert(once, ADDED, version) == once
    assert insert(insert(once, CHANGED, version), ADDED, version) == once


def test_an_entry_of_another_release_is_left_alone() -> None:
    before = f"# C\n\n## 0.2.0\n\n{BLOCK}\n## 0.1.0\n\n{BLOCK}"
    after = insert(before, CHANGED, "0.2.0")
    assert after.count(BEGIN) == 2
    assert after.endswith(f"## 0.1.0\n\n{BLOCK}")


def test_where_nothing_is_left_to_tell_the_entry_goes() -> None:
    assert (
        insert(f"# C\n\n## Unreleased\n\n{BLOCK}\n- By hand.\n", "", "Unreleased")
        == "# C\n\n## Unreleased\n\n- By hand.\n"
    )


def test_a_new_section_has_its_day() -> None:
    assert "\n## 0.2.0 - 2026-02-03\n" in insert("# C\n", ADDED, "0.2.0", "2026-02-03")
