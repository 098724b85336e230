"""What the files do not say that the document does, and what they say that it does not: each with its place."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from capmatrix.diagnostics import visible

Sort: TypeAlias = Literal["missing", "guessed", "unsaid"]
TITLES: dict[Sort, str] = {
    "missing": "To be filled in",
    "guessed": "Guessed",
    "unsaid": "Not said",
}
WORDS: dict[Sort, str] = {
    "missing": "The document does not say it, and a client needs it.",
    "guessed": "The document does not say it in so many words. Read each, correct it or not, and give it its evidence.",
    "unsaid": "The document says it, and the files do not.",
}


@dataclass(frozen=True, slots=True)
class Loss:
    """One line of the report."""

    sort: Sort
    place: str
    says: str
    do: str


Kept: TypeAlias = "list[tuple[Loss, tuple[str, ...]]]"
"""Lines, and the fields that they are about as seen from where they were kept."""


@dataclass(slots=True)
class Losses:
    """Everything there is to report, each once, with the fields that it is about."""

    found: dict[Loss, dict[str, None]] = field(default_factory=dict[Loss, "dict[str, None]"])
    _path: list[str] = field(default_factory=list[str])
    _kept: list[Kept] = field(default_factory=list[Kept])

    @contextmanager
    def within(self, *names: str) -> Generator[None]:
        """Say that what is added is about a field, or a part of one."""
        self._path += names
        try:
            yield
        finally:
            del self._path[len(self._path) - len(names) :]

    @contextmanager
    def keeping(self) -> Generator[Kept]:
        """Give a list of what is added meanwhile, to be added again by `again` where the same part is met."""
        kept: Kept = []
        start = len(self._path)
        self._kept.append(kept)
        try:
            yield kept
        finally:
            self._kept.pop()
            kept[:] = [(loss, path[start:]) for loss, path in kept]

    def again(self, kept: Kept) -> None:
        """Add what was kept, as about the present field."""
        for loss, path in list(kept):
            with self.within(*path):
                self._put(loss)

    def path(self) -> tuple[str, ...]:
        """Return the names on the way to the present field."""
        return tuple(self._path)

    def add(self, sort: Sort, place: str, says: str, do: str) -> None:
        """Add a line about the present field."""
        self._put(Loss(sort, place, says, do))

    def _put(self, loss: Loss) -> None:
        for kept in self._kept:
            kept.append((loss, tuple(self._path)))
        self.found.setdefault(loss, {})[".".join(self._path)] = None

    def of(self, sort: Sort) -> tuple[Loss, ...]:
        """Return the lines of one sort, in the order in which they were met."""
        return tuple(loss for loss in self.found if loss.sort == sort)

    def fields(self, loss: Loss) -> tuple[str, ...]:
        """Return the fields that a line is about."""
        return tuple(path for path in self.found[loss] if path)

    def lines(self) -> list[str]:
        """Return the report in short, for a terminal: what is to be filled in, and how much else there is."""
        found = [f"to be filled in: {loss.says} ({loss.place or '/'}): {loss.do}" for loss in self.of("missing")]
        counted: tuple[tuple[Sort, str], ...] = (("guessed", "guessed"), ("unsaid", "not said"))
        return [*found, *(f"{what}: {len(self.of(sort))} lines" for sort, what in counted if self.of(sort))]

    def markdown(self, heading: str, start: list[str]) -> str:
        """Return the report as a page."""
        lines = [f"# {heading}", "", *start]
        for sort, title in TITLES.items():
            if not (rows := self.of(sort)):
                continue
            lines += ["", f"## {title}", "", WORDS[sort], "", "| where | what | what to do |", "|---|---|---|"]
            lines += [f"| {self._where(loss)} | {cell(loss.says)} | {cell(loss.do)} |" for loss in rows]
        return "\n".join(lines) + "\n"

    def _where(self, loss: Loss) -> str:
        names = ", ".join(f"`{cell(name)}`" for name in self.fields(loss))
        return " ".join(part for part in (names, f"`{cell(loss.place or '/')}`") if part)


def cell(text: str) -> str:
    """Return a text as it stands in a table of Markdown."""
    return visible(" ".join(text.replace("|", "\\|").replace("`", "'").split()))
