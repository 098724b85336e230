"""Files → disk: format once, compare with what is there, write what differs, remember what was done.

`observe` and `compare` decide, `apply` acts; nothing is written unless the whole plan is free of problems.
"""

from __future__ import annotations

from capmatrix.output.disk import MANIFEST, OutputError, observe
from capmatrix.output.format import format_tree
from capmatrix.output.plan import Plan, diff, plan
from capmatrix.output.stamp import digest, fresh, recall, stamp
from capmatrix.output.write import apply

__all__ = [
    "MANIFEST",
    "OutputError",
    "Plan",
    "apply",
    "diff",
    "digest",
    "format_tree",
    "fresh",
    "observe",
    "plan",
    "recall",
    "stamp",
]
