"""Both clients ask for the same, in the same order, and end alike, whatever is answered in whatever phase."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from nanogpt_video._kit import KIT

from tests.typescript.flows import played
from tests.typescript.javascript import GENERATED, HERE, node
from tests.typescript.scripts import scripts


def test_both_clients_do_the_same_with_the_same_answers(tmp_path: Path):
    wanted = scripts()
    told = node(HERE / "flows.mjs", str(GENERATED), str(tmp_path), given=json.dumps(wanted))
    for number, (script, theirs) in enumerate(zip(wanted, json.loads(told), strict=True)):
        ours = json.loads(json.dumps(played(KIT, script, tmp_path / f"py-{number}")))
        assert theirs == ours, script
    counts = Counter(script["flow"] for script in wanted)
    assert counts["submit"] > 350
    assert counts["status"] > 400
    assert counts["download"] > 40
