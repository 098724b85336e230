"""Ranges of whole numbers as regular expressions over their decimal digits (no sign, no leading zeros)."""

from __future__ import annotations


def pattern(low: int, high: int | None = None) -> str:
    """Return an unanchored expression that matches exactly the numbers `low`..`high`; no `high`, no end."""
    assert low >= 0, low
    assert high is None or low <= high, (low, high)
    if high is not None:
        return _group(_between(low, high))
    if low in (0, 1):
        return "(?:0|[1-9][0-9]*)" if low == 0 else "[1-9][0-9]*"
    width = len(str(low))
    return _group([*_between(low, 10**width - 1), f"[1-9][0-9]{{{width},}}"])


def _between(low: int, high: int) -> list[str]:
    """Return one alternative or more for each number of digits."""
    found: list[str] = []
    for width in range(len(str(low)), len(str(high)) + 1):
        first = 10 ** (width - 1) if width > 1 else 0
        found += _same_width(str(max(low, first)), str(min(high, 10**width - 1)))
    return found


def _same_width(low: str, high: str) -> list[str]:
    """Return the alternatives for numbers of one width, splitting at the first digit that differs."""
    rest = len(low) - 1
    if rest < 0:
        return [""]
    if low[0] == high[0]:
        return [low[0] + tail for tail in _same_width(low[1:], high[1:])]
    found: list[str] = []
    start, stop = int(low[0]), int(high[0])
    if set(low[1:]) - {"0"}:
        found += [low[0] + tail for tail in _same_width(low[1:], "9" * rest)]
        start += 1
    last = [high[0] + tail for tail in _same_width("0" * rest, high[1:])] if set(high[1:]) - {"9"} else []
    stop -= 1 if last else 0
    if start <= stop:
        found.append((f"[{start}-{stop}]" if start < stop else str(start)) + _any_digits(rest))
    return found + last


def _any_digits(count: int) -> str:
    return {0: "", 1: "[0-9]"}.get(count, f"[0-9]{{{count}}}")


def _group(alternatives: list[str]) -> str:
    return alternatives[0] if len(alternatives) == 1 else f"(?:{'|'.join(alternatives)})"
