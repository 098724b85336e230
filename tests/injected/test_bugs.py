"""Every bug of the table can still be injected; that each is noticed, `make injected` shows."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.injected.bugs import BUGS, Bug
from tests.support.specs import ROOT


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.id)
def test_a_bug_fits_the_code(bug: Bug) -> None:
    text = (ROOT / "generator" / "capmatrix" / bug.file).read_text(encoding="utf-8")
    assert text.count(bug.old) == 1, "the code has changed: write the bug anew for it"
    assert bug.old != bug.new
    assert all((ROOT / test).exists() for test in bug.tests), bug.tests
    assert bug.generates or not bug.file.startswith("targets/")


def test_there_are_fifty_of_them_of_different_names() -> None:
    assert len(BUGS) >= 50
    assert not [name for name, count in Counter(bug.id for bug in BUGS).items() if count > 1]
