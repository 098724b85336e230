"""The pictures of README.md are what the project shows now, as far as that can be told without making them."""

from __future__ import annotations

import html
import json
import re
from xml.etree import ElementTree as ET

from nanogpt_video import validate

from tests.pictures import comment
from tests.support.specs import ROOT

PLACE = ROOT / "generator" / "pictures"
DEMO = ROOT / "tests" / "behaviour" / "data" / "requests.jsonl"
SHOWN = {"explorer.png", "demo.svg", "comment.svg"}


def test_the_comment_is_the_one_of_the_diff():
    drawn = (PLACE / "comment.svg").read_text("utf-8")
    tall = re.search(r'height="(\d+)"', drawn)
    assert tall
    assert drawn == comment.svg(int(tall[1])), "run `make pictures`"


def test_the_demo_shows_every_request_with_what_is_said_of_it_now():
    drawn = "".join(ET.parse(PLACE / "demo.svg").getroot().itertext())
    shown = re.sub(r"\s+", "", drawn)
    for number, line in enumerate(DEMO.read_text("utf-8").splitlines(), 1):
        request = json.loads(line)
        verdict = validate(request)
        renamed = (found.hint for found in verdict.warnings if found.code == "deprecated_model")
        assert f"{number}{next(renamed, request['model'])}" in shown, "run `make pictures`"
        assert all(re.sub(r"\s+", "", finding.message) in shown for finding in verdict.errors), "run `make pictures`"


def test_pictures_ask_no_other_host_and_readme_shows_each():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert {path.name for path in PLACE.iterdir()} == SHOWN
    for name in SHOWN:
        assert f"](generator/pictures/{name})" in readme
        if name.endswith(".svg"):
            drawn = html.unescape((PLACE / name).read_text("utf-8"))
            assert not re.search(r"(href|src)\s*=|url\(\s*['\"]?(?!#)|@import", drawn)
