"""Order of keys as in the tables of the language, with the edit that restores it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from capmatrix.diagnostics import Code, Diagnostic, Edit, Label
from capmatrix.lint.entries import Spec
from capmatrix.source import Scalar, Span
from capmatrix.spec import keys

FREE = frozenset({"dialect"})
"""Tables whose keys follow another order, that of the answer they describe."""


def key_order(spec: Spec) -> Iterator[Diagnostic]:
    """Yield entries whose keys are in another order than in the table of the language."""
    order = {table: {key: number for number, key in enumerate(known)} for table, known in keys.TABLES.items()}
    for node, table in spec.walk.rows:
        if table not in FREE:
            places, names = order[table], [name for name, _ in node.entries]
            late = next((two for two in pairwise(names) if places[two[0].text] > places[two[1].text]), None)
            if late is not None:
                first = next(name for name in names if places[name.text] > places[late[1].text])
                wanted = sorted(names, key=lambda name: places[name.text])
                yield Diagnostic(
                    Code.KEY_ORDER,
                    f"{late[1].text!r} comes after {first.text!r}",
                    late[1].span,
                    f"the order is {', '.join(name.text for name in wanted)}",
                    (Label(first.span, "comes before it here"),) if first.span.line != late[1].span.line else (),
                    fix=_moved(names, wanted, spec.lines[late[1].span.file], node.span),
                )


def _moved(names: list[Scalar], wanted: list[Scalar], lines: list[str], start: Span) -> tuple[Edit, ...]:
    """Return the edit that orders entries; none where comments or layout make it ambiguous."""
    if lines[start.line - 1][start.column - 1 : start.column] == "{":
        return _moved_within(names, wanted, lines[start.line - 1])
    return _moved_lines(names, wanted, lines)


def _moved_within(names: list[Scalar], wanted: list[Scalar], line: str) -> tuple[Edit, ...]:
    """Order the entries of a mapping in braces on one line."""
    if len({name.span.line for name in names}) > 1 or (end := _close(line, names[-1].span.column - 1)) is None:
        return ()
    starts = [name.span.column - 1 for name in names]
    texts = {
        name.text: line[start:until].rstrip().removesuffix(",").rstrip()
        for name, start, until in zip(names, starts, [*starts[1:], end], strict=True)
    }
    until = starts[-1] + len(line[starts[-1] : end].rstrip()) + 1
    return (Edit(names[0].span, names[0].span.line, until, ", ".join(texts[name.text] for name in wanted)),)


def _close(line: str, start: int) -> int | None:
    """Return the column of the closing brace; None if it is on a later line."""
    depth, quote = 0, ""
    for place in range(start, len(line)):
        mark = line[place]
        if quote:
            quote = "" if mark == quote else quote
        elif mark in "\"'" and line[place - 1] in " ,[{:":
            quote = mark
        elif mark in "[{":
            depth += 1
        elif mark in "]}":
            if depth == 0:
                return place
            depth -= 1
    return None


def _moved_lines(names: list[Scalar], wanted: list[Scalar], lines: list[str]) -> tuple[Edit, ...]:
    """Order entries of whole lines, each with the comments directly above it."""
    column = names[0].span.column
    starts = [name.span.line - 1 for name in names]
    lead = lines[starts[0]][: column - 1]
    bare = [lines[start][: column - 1].strip() for start in starts[1:]]
    end = _end(lines, starts[-1], column - 1)
    if (
        any(name.span.column != column for name in names)
        or sorted(set(starts)) != starts
        or lead.strip() not in ("", "-")
        or any(bare)
        or any(not line.strip() for line in lines[starts[0] : end])
    ):
        return ()
    begun = [starts[0], *(_with_comments(lines, start) for start in starts[1:])]
    chunks = {name.text: lines[start:until] for name, start, until in zip(names, begun, [*begun[1:], end], strict=True)}
    if lead.strip() and chunks[wanted[0].text][0].lstrip().startswith("#"):
        return ()
    chunks[names[0].text] = [" " * len(lead) + lines[starts[0]][len(lead) :], *chunks[names[0].text][1:]]
    moved = [line for name in wanted for line in chunks[name.text]]
    moved[0] = lead + moved[0][len(lead) :]
    place = Span(names[0].span.file, starts[0] + 1, 1)
    return (Edit(place, end, len(lines[end - 1]) + 1, "\n".join(moved)),)


def _with_comments(lines: list[str], start: int) -> int:
    while lines[start - 1].lstrip().startswith("#"):
        start -= 1
    return start


def _end(lines: list[str], start: int, indent: int) -> int:
    """Return the line after the entry that begins at a line, without comments and empty lines after it."""
    end = start + 1
    for number in range(start + 1, len(lines)):
        line = lines[number]
        depth = len(line) - len(line.lstrip())
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if depth < indent or (depth == indent and not line.lstrip().startswith("- ")):
            break
        end = number + 1
    return end
