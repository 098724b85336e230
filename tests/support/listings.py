"""A made-up service with a list of its own models, in a shape unlike that of any real one."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from capmatrix.output.disk import lay
from capmatrix.starter import starter

DAY = "2026-03-01"
LISTING = """
source: shelf
section: Reels
least: 80
records: page.reels
dated: page.day
priced: shelf > Shape > price
record:
  id: code
  title: label
  provider: by
  inputs: takes
  parameters: dials
  names: dial_names
  price: cost
  formerly: was
  seen: seen
  words: pitch
  ignored: [icon, meta.rank]
parameter:
  type: sort
  default: preset
  options: stops
  option: stop
  low: least
  high: most
  step: notch
  shown: only_with
  words: help
  ignored: [colour]
types:
  pick: [choice, duration, integer]
  tick: [flag]
  turn: [integer, number, duration]
  line: [text]
fields:
  secs:  {field: duration}
  blurb: {ignored: true}
roles:
  seconds: [duration]
  picture: [image_url]
providers: {hq: clips}
inputs:
  - {given: [words], extends: listed, example: {prompt: A paper boat}}
  - {given: [words, still], extends: listed-still, example: {prompt: A paper boat}}
  - given: unknown
    extends: listed-still
    says: Nobody published which inputs it takes.
    example: {prompt: A paper boat}
prices:
  - {keys: flat, beside: unit, rows: [{amount: flat}]}
  - keys: by_size
    beside: usual
    seconds: seconds
    default: {resolution: usual}
    rows:
      - {amount: unknown, when_given: picture}
      - {per_second: by_size.*, each: resolution}
  - keys: [loud, quiet]
    factor: "1.5"
    rows:
      - {amount: loud, when: {sound: true}}
      - {amount: quiet}
    decision: shelf-factor
  - {keys: from, unknown: The list states only the least that it costs.}
exceptions:
  odd/one: {unknown: Its price is by agreement., ignored: [secs], says: The list shows a dial that does not exist.}
"""
FAMILIES = {
    "families/listed.yaml": (
        "says: Makes a film from words.\nfields:\n  prompt: {required: true}\nevidence: manual > Fields\n"
    ),
    "families/listed-still.yaml": (
        "says: Makes a film from words or a still.\nfields:\n  prompt:\n  image_url:\n"
        "rules:\n  - one_of: [prompt, image_url]\n    evidence: manual > Fields > prompt\nevidence: manual > Fields\n"
    ),
}
TERMS = """
sound:
  kind: flag
  means: sound
  says: Whether it has sound.
  evidence: shelf > Shape > dials
grain:
  kind: number
  says: How coarse it looks.
  evidence: shelf > Shape > dials
look:
  kind: choice
  values: [plain, painted]
  says: How it looks.
  evidence: shelf > Shape > dials
note:
  kind: text
  says: A remark.
  evidence: shelf > Shape > dials
"""
SOURCE = f"""
shelf:
  title: The shelf of the service
  version: of the day
  date: {DAY}
  rank: 2
  sections:
    Reels:
    Shape: {{facts: [price, dials]}}
"""
DECISION = """shelf-factor:
  about: What the shelf leaves out of a price
  says: {shelf: half as much again}
  chosen: one and a half times the amount
  because: It says so.
  evidence: shelf > Shape > price
"""


def shelf(folder: Path) -> Path:
    """Write the spec into a folder, and return it."""
    texts = dict(starter())
    texts["listing.yaml"] = LISTING
    texts |= FAMILIES
    texts["fields.yaml"] += TERMS
    texts["sources.yaml"] += SOURCE
    texts["decisions/shelf.yaml"] = DECISION
    lay(texts, folder)
    return folder


def pick(*stops: str, preset: str | None = None) -> dict[str, Any]:
    """Return a parameter with a set of values."""
    return {"sort": "pick", "stops": [{"stop": stop} for stop in stops], "preset": preset or stops[0]}


REELS: tuple[dict[str, Any], ...] = (
    {
        "code": "reel-1", "label": "Reel One", "by": "hq", "takes": ["words"], "icon": "🎞",
        "dials": {"secs": pick("4", "8"), "resolution": pick("480p", "720p", preset="720p")},
        "cost": {"currency": "EUR", "by_size": {"480p": 0.05, "720p": 0.1}, "usual": "720p"},
    },
    {
        "code": "maker/reel-2.5", "label": "Reel: 2.5 #best", "takes": ["words", "still"],
        "dials": {
            "secs": {"sort": "turn", "least": 2, "most": 9, "preset": 5, "notch": 1},
            "resolution": pick("720p", "1080p"),
            "sound": {"sort": "tick", "preset": True, "help": "only for loud ones"},
            "look": {**pick("plain", "painted"), "only_with": {"sound": True}},
        },
        "cost": {"currency": "EUR", "loud": 0.3, "quiet": 0.2},
    },
    {
        "code": "reel-3", "label": "Reel Three", "takes": ["words"],
        "dials": {
            "grain": {"sort": "turn", "least": 0, "most": 1, "notch": 0.1, "preset": 0.5},
            "blurb": {"sort": "line"},
        },
        "cost": {"currency": "EUR", "from": 0.2},
    },
    {"code": "named", "dial_names": ["secs", "look", "sound"], "cost": {"currency": "EUR", "flat": 0.7}},
    {"code": "bare", "cost": {"currency": "EUR", "by_size": {"480p": 0.02}, "usual": "480p"}, "seen": "2026-01-05"},
    {
        "code": "odd/one", "label": "Odd", "takes": ["words"], "dials": {"secs": pick("4")},
        "cost": {"currency": "EUR", "flat": 1},
    },
)  # fmt: skip


def page(*reels: dict[str, Any], day: str = DAY) -> dict[str, Any]:
    """Return a list of reels, by default of all; a copy, to be changed at will."""
    return deepcopy({"page": {"day": day, "reels": [*(reels or REELS)]}})


def put_list(folder: Path, whole: object) -> Path:
    """Write a list beside a spec, and return its file."""
    file = folder.parent / "new.json"
    file.write_text(json.dumps(whole), encoding="utf-8")
    return file
