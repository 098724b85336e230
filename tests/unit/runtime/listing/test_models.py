"""A record is judged with the exceptions that the mapping makes for its id, as the import takes it over."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.listing.models import model_of
from nanogpt_video._runtime.listing.records import Mapped, mapped
from nanogpt_video._runtime.verdict import Findings

from capmatrix.pipeline import load
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets.catalog import listing_for_client
from tests.support.listings import REELS, page, put_list, shelf
from tests.support.toolkit import run

EXCEPTIONS = """\
exceptions:
  reel-1: {extends: listed-still, says: It takes a still although the list does not say so.}
  maker/reel-2.5: {extends: listed, ignored: [look, secs], says: These do nothing.}
  named: {ignored: [look]}
  bare: {unknown: Its price is by agreement.}
"""


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return a spec whose mapping has exceptions, after an import by it."""
    folder: Path = shelf(tmp_path_factory.mktemp("exceptions") / "spec")
    text = (folder / "listing.yaml").read_text("utf-8")
    (folder / "listing.yaml").write_text(text[: text.index("exceptions:")] + EXCEPTIONS, encoding="utf-8")
    assert run("import", folder, put_list(folder, page()), "--write").exit_code == 0
    return load(folder).catalog


@pytest.fixture(scope="module")
def mapping(catalog: Any) -> Mapped:
    text = str(listing_for_client(catalog)["listing.json"])
    return mapped(lambda _: text.encode())


STILL, WORDS = {"image_url": "https://example.com/a.png"}, {"prompt": "x"}
PAYLOADS = [
    {}, WORDS, STILL, WORDS | STILL, WORDS | {"look": "odd"}, WORDS | {"look": "plain", "sound": False},
    WORDS | {"duration": 99}, WORDS | {"duration": 4}, WORDS | {"sound": "x"}, WORDS | {"resolution": "9p"},
]  # fmt: skip


@pytest.mark.parametrize("reel", REELS, ids=lambda reel: str(reel["code"]))
def test_a_verdict_by_record_is_that_of_the_imported_model(catalog: Any, mapping: Mapped, reel: Any) -> None:
    model = model_of(reel["code"], reel, mapping, KIT, "2026-03-01")
    for payload in PAYLOADS:
        whole = {"model": reel["code"], **payload}
        found = Findings()
        model.check(whole, found)
        wanted = [(one.code, one.path) for one in interpret(catalog, whole)]
        assert told(found) == by_code(wanted), payload


def told(found: Findings) -> set[tuple[str, str]]:
    return by_code((one.code, one.field) for one in found)


def by_code(pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return codes and fields; what a key is called that a model lacks depends on the others of its package."""
    unlisted = ("unsupported_field", "unsupported_media", "unknown_field")
    return {("unlisted" if code in unlisted else str(code), field) for code, field in pairs}


def test_exceptions_are_shipped_as_far_as_judging_needs_them(mapping: Mapped) -> None:
    assert {id_: [*one.get("ignored", ())] for id_, one in mapping.exceptions.items()} == {
        "reel-1": [], "maker/reel-2.5": ["look", "secs"], "named": ["look"],
    }  # fmt: skip
    assert "taken" not in mapping.exceptions["named"]
    assert [field["name"] for field in mapping.exceptions["reel-1"]["taken"]["fields"]][:2] == ["prompt", "image_url"]
