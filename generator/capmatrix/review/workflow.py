"""Remarks as workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from capmatrix.review.remark import Level, Remark

MOST = 10
"""Annotations of one kind that GitHub shows of a step; it drops all others without a word."""
_KINDS: dict[Level, str] = {"error": "error", "warning": "warning", "note": "notice"}


def commands(remarks: Sequence[Remark]) -> str:
    """Return a line for each remark that a caller could notice; the last of a kind says how many there are no more."""
    lines: list[str] = []
    for level, kind in _KINDS.items():
        of_kind = [remark for remark in remarks if _level(remark) == level and not remark.silent]
        shown = of_kind if len(of_kind) <= MOST else of_kind[: MOST - 1]
        lines += [_command(kind, remark) for remark in shown]
        if len(shown) < len(of_kind):
            lines.append(f"::{kind} title=capmatrix::and {len(of_kind) - len(shown):,} more of this kind")
    return "".join(f"{line}\n" for line in lines)


def _level(remark: Remark) -> Level:
    """Return how loud a remark is: what somebody stands for is not called an error."""
    return "note" if remark.approval else remark.rule.level


def _command(kind: str, remark: Remark) -> str:
    properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(remark))
    return f"::{kind} {properties}::{_data(chr(10).join(remark.lines))}"


def _properties(remark: Remark) -> Iterator[tuple[str, str]]:
    span = remark.span
    yield "file", span.file
    if span.line:
        yield "line", str(span.line)
        yield "col", str(max(span.column, 1))
    yield "title", remark.title


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
