"""What a probe writes into a decision comes back from the file as it was said."""

from __future__ import annotations

import pytest
from nanogpt_video._runtime.probe.answer_facts import origin
from nanogpt_video._runtime.probe.decision_entries import Fact, Origin, document, summary

from capmatrix.diagnostics import Report
from capmatrix.source import Mapping, Scalar
from capmatrix.spec import reader
from tests.support.observations import seen

HOSTILE = (
    "a: b # c",
    "- x",
    "null",
    "yes",
    "404",
    'it\'s "so"',
    "",
    "  two   spaces\n\tand lines ",
    "\x1b[31m\u202e\ud800",
    "&a *b !c",
    "x" * 300,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_comes_back_from_the_file_as_what_it_shows(text: str) -> None:
    source = Origin("probe-2026-11-21", text or "title", "1", "2026-11-21", 7)
    written = document([Fact("probe-x", text, text, text, text, ("submit",))], source, text)
    report = Report()
    root = reader.parse(written, "facts.yaml", report)
    assert report.items == []
    assert isinstance(root, Mapping)
    [(_, entry)] = root.entries
    assert isinstance(entry, Mapping)
    said = entry.get("says")
    assert isinstance(said, Mapping)
    texts = [*(entry.get(key) for key in ("about", "chosen", "because")), said.get("probe-2026-11-21")]
    shown = " ".join(text.replace("\x1b", "\\x1b").replace("\u202e", "\\u202e").replace("\ud800", "\\ud800").split())
    assert {one.text for one in texts if isinstance(one, Scalar)} == {shown or "nothing"}
    assert all(len(line) <= 120 for line in written.splitlines() if "xxx" not in line)
    assert "\x1b" not in summary([Fact("probe-x", text, text, text, text)], 80)


def test_the_source_speaks_after_all_others() -> None:
    source = origin(seen())
    assert (source.id, source.rank) == ("probe-2026-11-21", 7)
