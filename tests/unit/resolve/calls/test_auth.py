"""What a spec says of authentication is checked when it is loaded: one place for a key, and nothing without effect."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.resolve.calls.test_checks import SPEC, said

LINE = next(line for line in (SPEC / "service.yaml").read_text("utf-8").splitlines(keepends=True) if "header:" in line)


def way(entry: str) -> tuple[str, str]:
    """Return the edit that adds a way to authenticate."""
    return LINE, f"{LINE}  more: {entry}\n"


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ("{query: key}", ""),
        ("{form: basic}", ""),
        ("{form: basic, header: X-Auth}", ""),
        ("{form: jwt, lifetime: 1800}", ""),
        ('{form: jwt, lifetime: 1800, leeway: 5, expired: ["1004"], header: X-T, prefix: "T "}', ""),
        ("{says: Nothing.}", "the key of 'more' stands nowhere"),
        ("{header: X-K, query: key}", "stands in both a header and the query"),
        ("{query: 'k y'}", "'query' cannot be 'k y'"),
        ("{query: ticket}", "'ticket' is a parameter of a call already"),
        ("{query: key, prefix: a}", "'prefix' has no effect on 'more'"),
        ("{header: 'X K'}", "'header' cannot be 'X K'"),
        ("{header: Content-Type}", "the header 'Content-Type' is set already"),
        ("{header: X-K, prefix: é}", "'prefix' cannot be 'é'"),
        ("{header: X-K, lifetime: 60}", "'lifetime' has no effect on 'more': it is for `form: jwt`"),
        ("{query: key, leeway: 5}", "'leeway' has no effect on 'more'"),
        ("{form: basic, expired: a}", "'expired' has no effect on 'more'"),
        ("{form: basic, prefix: a}", "'prefix' has no effect on 'more'"),
        ("{form: basic, query: a}", "'query' has no effect on 'more'"),
        ("{form: jwt}", "nothing says how long a token of 'more' is good"),
        ("{form: jwt, lifetime: 0}", "0 is not a number of seconds"),
        ("{form: jwt, lifetime: 60, leeway: -5}", "-5 is not a number of seconds"),
        ("{form: oauth}", "'oauth'"),
    ],
)
def test_a_key_has_one_place_and_nothing_without_effect(tmp_path: Path, entry: str, what: str):
    told = said(tmp_path, way(entry))
    assert (what in told) if what else not re.search(r" [SR][0-9]{3} ", told), told
