"""The npm package's validators beside those of JavaScript that one would use instead: times, and bytes for a page."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from capmatrix.ir.editions import holding
from capmatrix.pipeline import load
from table import Row, seconds
from tests.support.node_tools import environment, install
from tests.support.npm_package import NODE
from validation import INVALID, MODEL, MODULE, VALID

MOST_VALID = 300e-9
"""Seconds of processor time that a valid request may take."""
MOST_FIRST = 2_000
"""Bytes, compressed, that a page of one model may load before it judges a right request: the median of all models."""
MOST_ALL = 20_000
"""Bytes, compressed, that all models of the documents may take."""


# Budget: one measurement after another.
def javascript(spec: Path, generated: Path, folder: Path) -> list[Row]:
    """Measure both payloads with every peer; each must first give the right answer."""
    catalog = load(spec).catalog
    edition = catalog.editions[0].id
    documented = [
        model.names.module
        for model in catalog.models
        if edition in holding(catalog, model) and model.lifecycle.stage != "removed"
    ]
    asked = {"model": MODEL, "module": MODULE, "valid": VALID, "invalid": INVALID, "documented": documented}
    (folder / "node_modules").symlink_to(install() / "node_modules")
    script = folder / "javascript.mjs"
    script.write_bytes((Path(__file__).parent / "javascript.mjs").read_bytes())
    command = [str(NODE), str(script), str(generated), json.dumps(asked)]
    ended = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-3000:]
    found = json.loads(ended.stdout)
    ours, *others = found["rows"]
    assert ours["right"]
    rows: list[Row] = []
    for what, most in (("valid", MOST_VALID), ("invalid", None)):
        limit = (f"≤ {seconds(most)}", ours[what] <= most) if most else ("", None)
        rows.append(Row(f"{what}: generated validator, every finding", seconds(ours[what]), "", "", *limit))
        for one in others:
            theirs = seconds(one[what]) if one["right"] else "gives the wrong answer"
            ratio = f"{one[what] / ours[what]:.1f}x" if one["right"] else ""
            rows.append(Row(f"{what}: {one['name']}", "", theirs, ratio))
    return [*rows, *_sizes(found, len(documented))]


def _sizes(found: dict[str, Any], documented: int) -> list[Row]:
    """Return the rows of what a page has to load."""
    ours, *others = found["rows"]
    sizes = [Row("minified and compressed: one model", f"{ours['bytes']:,} B")]
    sizes += [
        Row(
            f"minified and compressed: {one['name']}", "", f"{one['bytes']:,} B", f"{one['bytes'] / ours['bytes']:.1f}x"
        )
        for one in others
        if one["bytes"]
    ]
    of_documents = f"minified and compressed: the {documented} models of the documents"
    return [
        *sizes,
        Row("minified and compressed: median of all models, each alone", f"{found['median']:,} B"),
        Row("minified and compressed: the largest model alone", f"{found['largest']:,} B"),
        Row(
            "minified and compressed: median of all models, loaded at first",
            f"{found['first']:,} B",
            "",
            "",
            f"≤ {MOST_FIRST:,} B",
            found["first"] <= MOST_FIRST,
        ),
        Row("minified and compressed: the largest model, loaded at first", f"{found['largestFirst']:,} B"),
        Row(of_documents, f"{found['documented']:,} B", "", "", f"≤ {MOST_ALL:,} B", found["documented"] <= MOST_ALL),
        Row("minified and compressed: all models, judged by id", f"{found['all']:,} B"),
    ]
