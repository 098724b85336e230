"""Diagnostics: problems with a code, a place, the line and a hint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from difflib import get_close_matches
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING

from capmatrix.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capmatrix.source import Span


class Code(Enum):
    """Every problem as (id, meaning): S1 reading, S2 parsing, R3 resolving, R4 checking, O5 output, L6 lint."""

    UNREADABLE = ("S101", "a file or folder cannot be read")
    NOT_UTF8 = ("S102", "a file is not UTF-8 text")
    SYNTAX = ("S103", "a file is not YAML")
    FORBIDDEN_YAML = ("S104", "anchors, aliases, tags, merge keys or several documents")
    DUPLICATE_KEY = ("S105", "a key occurs twice in one mapping")
    TOO_DEEP = ("S106", "nesting goes deeper than any spec needs")
    BAD_CHARACTER = ("S107", "a control or bidirectional character in a text")
    CONFLICT = ("S108", "a conflict marker: a merge that is not finished")
    UNKNOWN_FILE = ("S201", "a file that does not belong in the spec folder")
    MISSING_FILE = ("S202", "a file that every spec needs is missing")
    UNKNOWN_KEY = ("S203", "a key that is not known here")
    MISSING_KEY = ("S204", "a key that is needed here")
    WRONG_SHAPE = ("S205", "a text, list or mapping where another is needed")
    BAD_VALUE = ("S206", "a text that does not read as the value needed here")
    LANGUAGE = ("S207", "a spec in another version of the language than this toolkit reads")
    UNKNOWN_FIELD = ("R301", "a field that the vocabulary or the model does not have")
    UNKNOWN_REFERENCE = ("R302", "a name that the spec does not define")
    NAME_COLLISION = ("R303", "two names that become one file, module, class or anchor, or two calls that are the same")
    BAD_FILE_NAME = ("R304", "a model file that is not named after its id")
    BAD_KIND = ("R305", "keys that do not fit the kind of field")
    BAD_RULE = ("R306", "a rule that does not fit the fields it names")
    CYCLE = ("R307", "objects that contain one another, or successors in a cycle")
    BAD_PRICE = ("R308", "a price that does not fit its model, or the other prices beside it")
    FAMILY_CONFLICT = ("R309", "two families of a model that do not agree")
    EMPTY_ENTRY = ("R310", "an empty entry in the place of a family's")
    BAD_DEFAULT = ("R401", "a default that its field refuses")
    BAD_EXAMPLE = ("R402", "an example that its model refuses")
    NO_EVIDENCE = ("R403", "a model or field without evidence")
    BAD_EVIDENCE = ("R404", "evidence that refers to nothing")
    UNUSED = ("R405", "an entry that nothing uses")
    BAD_LIFECYCLE = ("R406", "a lifecycle that contradicts itself, or leaves no model to call")
    UNMAPPED_STATUS = ("R407", "a status word without a state")
    CLIENT_NAME = ("R408", "a name that cannot be used in the generated client")
    BAD_OUTCOME = ("R409", "an outcome that is not more cautious than its HTTP status alone")
    NO_CALL = ("R410", "requests that no submission starts, or more than one")
    NO_RUN = ("R411", "a call whose answer leads to no run or model: a submission, or a list of either")
    FOREIGN_FILE = ("O501", "a file in the output folder that was not generated")
    CANNOT_WRITE = ("O502", "the output folder cannot be written")
    CANNOT_FORMAT = ("O503", "the formatter failed")
    UNFINISHED = ("O504", "writing stopped when some files had been replaced")
    UNCALLABLE = ("L601", "a model or object that no payload can satisfy")
    DEAD_VALUE = ("L602", "a field, or a value of a field, that no valid payload can have")
    VACUOUS_RULE = ("L603", "a rule that no payload can violate")
    SHADOWED_RULE = ("L604", "a rule that other rules imply")
    REFUSED_DEFAULT = ("L605", "a default that a rule refuses where the field may be left out")
    LOST_REPLACEMENT = ("L606", "a replacement that the model does not take")
    REPLACEMENT_CYCLE = ("L607", "replacements or spellings that form a cycle")
    SUCCESSOR_GAP = ("L608", "a successor that refuses payloads of the model it replaces")
    NO_GROUND = ("L609", "a value without evidence")
    STALE_EVIDENCE = ("L610", "evidence with another date than its source")
    OUTRANKED = ("L611", "evidence from a lower source where a higher source names the field")
    UNUSED_FIELD = ("L612", "a field or source that nothing uses")
    YAML_TRAP = ("L613", "an unquoted text that other YAML readers take for another value")
    KEY_ORDER = ("L614", "keys in another order than the language page")
    PAST_SUNSET = ("L615", "a model or call that may be gone by now")
    DEAD_PATH = ("L616", "a fact of a dialect of which no path leads anywhere in the answers")
    IDLE = ("L617", "a call that no client makes, or a timing that nothing reads")
    EMPTY_LIST = ("L618", "an empty list that a form or a query cannot say")

    @property
    def id(self) -> str:
        """Return the stable short name, such as `S203`."""
        return self.value[0]

    @property
    def meaning(self) -> str:
        """Return the meaning of the code in one line."""
        return self.value[1]


WARNINGS = frozenset({Code.NO_EVIDENCE, Code.UNUSED, *(code for code in Code if code.id.startswith("L"))})
"""Diagnostics of `capmatrix lint` that do not stop generation."""


MOST = 10_000
"""Problems that a report keeps, and names that a misspelt name is compared with."""
LONGEST = 2_000
"""Longest message, in characters."""
_WORD, _NO_MARK, _NO_DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"[\W_]+"), re.compile(r"\D+")
_SHORT = 4
"""Letters of a word at least, for another letter in it to be a typing mistake: `i2v` and `t2v` are two products."""
COMPARED = 100
"""Longest name that is compared with known names, in characters."""


@dataclass(frozen=True, slots=True)
class Label:
    """Another place that belongs to a problem, with a short description."""

    span: Span
    says: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement of the text of a file between two places."""

    start: Span
    line: int
    column: int
    """The column after the old text, in `line`."""
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: the place to fix it, and what else explains it."""

    code: Code
    message: str
    span: Span
    hint: str = ""
    also: tuple[Label, ...] = ()
    """Other places that explain the problem."""
    witness: str = ""
    """A payload that shows the problem, with its verdict."""
    fix: tuple[Edit, ...] = ()
    """Edits that fix the problem and keep the meaning of the spec."""

    @property
    def is_error(self) -> bool:
        """Return whether the problem stops generation."""
        return self.code not in WARNINGS


@dataclass(slots=True)
class Report:
    """Collects the diagnostics of a pass, and the lines they point at."""

    items: list[Diagnostic] = field(default_factory=list["Diagnostic"])
    lines: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    more: int = 0
    """Number of diagnostics dropped after the first `MOST`, which bounds the memory that a hostile spec can take."""
    _failed: bool = False

    def add(self, code: Code, message: str, span: Span, hint: str = "") -> None:
        """Create a diagnostic and add it."""
        if self.full:  # millions may follow, which are counted alone
            self._failed = self._failed or code not in WARNINGS
            self.more += 1
        else:
            self.put(Diagnostic(code, _clipped(message), span, _clipped(hint)))

    def put(self, item: Diagnostic) -> None:
        """Add a diagnostic."""
        self._failed = self._failed or item.is_error
        if self.full:
            self.more += 1
        else:
            self.items.append(item)

    def extend(self, other: Report) -> None:
        """Add the diagnostics and lines of another report."""
        for item in other.items:
            self.put(item)
        self.more += other.more
        self._failed = self._failed or other.failed
        self.lines.update(other.lines)

    @property
    def count(self) -> int:
        """Return how many diagnostics were added, those that were dropped included."""
        return len(self.items) + self.more

    @property
    def full(self) -> bool:
        """Return whether further diagnostics are only counted, so that nobody reads their hints."""
        return len(self.items) >= MOST

    @property
    def failed(self) -> bool:
        """Return whether a diagnostic stops generation."""
        return self._failed or any(item.is_error for item in self.items)

    def render(self) -> str:
        """Return all diagnostics as text in the order of their places, each with its line, a marker and the hint."""
        rendered = [_render(item, self.lines) for item in sorted(set(self.items), key=_place)]
        return "\n".join([*rendered, f"… and {self.more} more"] if self.more else rendered)


def close_names(name: str, known: Iterable[str]) -> list[str]:
    """Return the closest known name, or nothing where none is close."""
    if len(name) > COMPARED:
        return []
    return get_close_matches(name, [other for other in islice(known, MOST) if len(other) <= COMPARED], n=1, cutoff=0.6)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return "did you mean …?" for the closest known name, or an empty text."""
    close = close_names(name, known)
    return f"did you mean {close[0]!r}?" if close else ""


def did_you_mean_id(name: str, ids: Iterable[str]) -> str:
    """Return "did you mean …?" for the model id of which a name is a misspelling, or an empty text."""
    close = mistyped_id(name, ids)
    return f"did you mean {close!r}?" if close else ""


def mistyped_id(name: str, ids: Iterable[str]) -> str | None:
    """Return the id that a name was most likely meant to be; None unless it differs by a typing mistake alone.

    Other marks or capitals are a mistake, and so are one or two letters of a long id. Another number never is, nor is
    another short word, such as `pro` for `std`: an id with that is another product.
    """
    name = name[:100]
    close = {id_: steps for id_ in ids if (steps := _mistakes(name, id_)) <= min(2, max(1, len(id_) // 8))}
    nearest = [id_ for id_, steps in close.items() if steps == min(close.values())]
    same = [id_ for id_ in nearest if id_.casefold() == name.casefold()]
    return next(iter(same or nearest), None)


def _mistakes(name: str, other: str) -> int:
    """Return how many letters are wrong, missing, too many or exchanged; many where a number or short word differs."""
    words, others = (_WORD.findall(text.casefold()) for text in (name, other))
    one, two = (_NO_MARK.sub("", text.casefold()) for text in (name, other))
    if one == two:
        return 0
    changed = zip(words, others, strict=True) if len(words) == len(others) else ()
    short = any(a != b and min(len(a), len(b)) < _SHORT for a, b in changed)
    if short or _NO_DIGIT.sub("", one) != _NO_DIGIT.sub("", two) or abs(len(one) - len(two)) > 2:
        return len(one) + len(two)
    earlier, before = list[int](), list(range(len(two) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for at, wanted in enumerate(two, 1):
            steps = min(now[-1] + 1, before[at] + 1, before[at - 1] + (letter != wanted))
            if row > 1 and at > 1 and (letter, one[row - 2]) == (two[at - 2], wanted):
                steps = min(steps, earlier[at - 2] + 1)
            now.append(steps)
        earlier, before = before, now
    return before[-1]


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _place(item: Diagnostic) -> tuple[str, int, int, str, str]:
    return (item.span.file, item.span.line, item.span.column, item.code.id, item.message)


def visible(text: str) -> str:
    """Return a text as one line for a terminal; characters that are not printable are escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _render(item: Diagnostic, lines: Mapping[str, list[str]]) -> str:
    severity = "" if item.is_error else "warning: "
    out = [visible(f"{item.span}: {item.code.id} {severity}{item.message}"), *frame(item.span, lines)]
    for label in item.also:
        out += [visible(f"  {label.span}: {label.says}"), *frame(label.span, lines, "  ")]
    if item.witness:
        out.append(f"    witness: {visible(item.witness)}")
    if item.hint:
        out.append(f"    hint: {visible(item.hint)}")
    return "\n".join(out)


def frame(span: Span, lines: Mapping[str, list[str]], indent: str = "") -> Iterator[str]:
    """Yield the line of a place, and a marker under it."""
    text = lines.get(span.file, [])
    if 0 < span.line <= len(text):
        gutter = str(span.line)
        line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[span.line - 1][:160])
        column = min(span.column, len(line) + 1)
        mark = "^" * max(1, min(span.length, len(line) - column + 1))
        yield f"{indent}  {gutter} | {line}"
        yield f"{indent}  {' ' * len(gutter)} | {' ' * (column - 1)}{mark}"
