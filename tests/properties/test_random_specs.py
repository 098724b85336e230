"""Whatever a spec says: it is refused with places, or all that is generated from it reads, imports and agrees."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import strategies as st

from tests.fuzz import campaign, keys, prove
from tests.support.specs import GOOD_CASES, ROOT


@pytest.mark.slow
def test_random_specs_are_refused_with_places_or_generate_forms_that_agree() -> None:
    # In a process of its own: Hypothesis draws from constants of imported modules, here those that tests have imported.
    command = [sys.executable, "-m", "tests.fuzz", "--specs", "24", "--seed", "2"]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert ended.returncode == 0, f"{ended.stdout}{ended.stderr}"
    last = ended.stdout.splitlines()[-1]
    told = re.match(r"(\d+) specs generated, imported and judged ([\d,]+) times; (\d+) refused", last)
    assert told, ended.stdout
    loaded, judged, refused = (int(number.replace(",", "")) for number in told.groups())
    assert loaded >= 5
    assert refused >= 1
    assert judged > 10_000


@pytest.mark.slow
@pytest.mark.parametrize("case", GOOD_CASES, ids=lambda case: case.name)
def test_what_campaigns_found_stays_found(case: Path, tmp_path: Path) -> None:
    outcome = prove.prove(case / "spec", tmp_path)
    assert outcome.table, outcome.refused


@pytest.mark.slow
def test_a_broken_promise_is_kept_with_the_command_that_replays_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(folder: Path, out: Path) -> prove.Outcome:
        assert len((folder / "fields.yaml").read_text(encoding="utf-8")) < 3, "too long today"
        return prove.Outcome(refused="not looked at")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(campaign, "prove", broken)
    monkeypatch.setattr(campaign, "specs", lambda: st.text("ab").map(lambda text: {"fields.yaml": text}))
    with pytest.raises(campaign.Found, match=r"too long today(.|\n)*python -m tests\.fuzz --replay \.fuzz/") as found:
        campaign.campaign(60, number=1)
    kept = Path(str(found.value).rpartition(" ")[2])
    assert (kept / "fields.yaml").read_text(encoding="utf-8") == "aaa"


@pytest.mark.slow
def test_every_construct_of_the_language_is_drawn() -> None:
    # What is drawn hangs on every constant of the toolkit, and some is rare.
    command = [sys.executable, "-m", "tests.fuzz", "--keys", "--specs", "1200"]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    found = set(ended.stdout.split())
    assert keys.undrawn(found) == [], "draw these in tests/fuzz, or say in tests/fuzz/keys.py why not"
    assert "measure.is" in keys.undrawn(found - {"measure.is"})
