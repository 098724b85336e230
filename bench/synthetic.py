"""A spec folder of any number of models: the real ones again and again under new names, so their mix stays true."""

from __future__ import annotations

import re
import shutil
import sys
from itertools import cycle
from pathlib import Path

RETIRED = re.compile(r"^lifecycle:", re.MULTILINE)
OWN_ID = re.compile(r"^id:.*\n", re.MULTILINE)
OF_ONE_MODEL = re.compile(r"^    models: .*\n", re.MULTILINE)
"""Ties an operation of the service to a model, which is not among ours."""
ACCEPTED = re.compile(r"^  accepts:.*\n", re.MULTILINE)
"""Findings of lint that a decision explains, each by the file of a model, which has another name here."""
FORMER_IDS = re.compile(r"^formerly:.*\n(?:[ -].*\n)*", re.MULTILINE)
"""Ids that are of one model for ever, so that only the first copy of a model has them."""
MODELINE = re.compile(r"\A# yaml-language-server:.*\n")


def synthesize(spec: Path, out: Path, count: int) -> Path:
    """Write a spec folder of `count` models beside the other files of `spec`, and return it."""
    shutil.copytree(spec, out, ignore=shutil.ignore_patterns("models"))
    (out / "models").mkdir()
    service = out / "service.yaml"
    service.write_text(OF_ONE_MODEL.sub("", service.read_text("utf-8")), "utf-8")
    for decisions in (out / "decisions").glob("*.yaml"):
        decisions.write_text(ACCEPTED.sub("", decisions.read_text("utf-8")), "utf-8")
    texts = [path.read_text("utf-8") for path in sorted((spec / "models").glob("*.yaml"))]
    living = [OWN_ID.sub("", MODELINE.sub("", text)) for text in texts if not RETIRED.search(text)]
    for number, text in zip(range(count), cycle(living), strict=False):
        copy = text if number < len(living) else FORMER_IDS.sub("", text)
        (out / "models" / f"synthetic-{number:05d}.yaml").write_text(copy, "utf-8")
    return out


if __name__ == "__main__":
    synthesize(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
