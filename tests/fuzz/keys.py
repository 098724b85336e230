"""Which keys of the language the drawn specs have: a campaign proves nothing of a construct that it does not draw."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import Phase, given, seed, settings

from capmatrix.diagnostics import Report
from capmatrix.source import Mapping, Node, Sequence
from capmatrix.spec import keys, reader
from capmatrix.spec.keys import Shape
from tests.fuzz.specs import specs
from tests.support.strategies import EVERY_CHECK

BATCH = 100
"""Specs after which it is seen what is missing; each hundred has a seed of its own."""
FIELDS = {"kind": "field", "listed": "field", "parameter": "field", "term": "field", "family": "model"}
"""Tables whose keys are those of another one."""
_CONDITIONS = tuple(key for key in keys.TABLES["rule"] if key.startswith("when"))
_GROUNDS = ("evidence", "decision", "says", "notes", "title")
UNDRAWN: dict[str, tuple[str, ...]] = {
    "what readers alone see, which hostile texts try in every position": (
        *(f"{table}.{key}" for table in keys.TABLES for key in _GROUNDS),
        "package.repository", "service.license", "pricing.listed", "source.sha256", "quote.sample", "quote.type",
    ),
    "what sources list, and decisions, which no output rests on": ("decision.", "section.", "source.sections"),
    "examples, which are requests of right values": ("model.example", "model.examples"),
    "hints and names for readers": ("field.instead", "field.input", "model.name"),
    "answers alone": ("field.open",),
    "facts that are read by one function, as those that are drawn": ("dialect.",),
    "what families hold for their models, whose prices may have it themselves": ("model.measures",),
    "lists of models, for which `drift` draws": ("listing", "approval"),
}  # fmt: skip
"""Reason → keys, or beginnings of keys, that are left out."""


def undrawn(found: set[str]) -> list[str]:
    """Return the keys of the language that no reason leaves out and that are not among the keys found."""
    left_out = tuple(name for names in UNDRAWN.values() for name in names)
    every = {_named(table, key) for table, known in keys.TABLES.items() for key in known}
    return sorted(name for name in every - found if name not in left_out and not _begins(name, left_out))


def _named(table: str, key: str) -> str:
    """Return the name of a key; conditions are the same in rules, prices and measures."""
    return f"condition.{key}" if key in _CONDITIONS and table != "operation" else f"{FIELDS.get(table, table)}.{key}"


def _begins(name: str, left_out: tuple[str, ...]) -> bool:
    return any(name.startswith(one) for one in left_out if one.endswith(".") or one in ("listing", "approval"))


def drawn_by(most: int) -> set[str]:
    """Return the keys that specs have, the same ones in every process that has imported the same modules.

    So many specs are drawn at most, and no more once every key has been drawn.
    """
    found: set[str] = set()
    for number in range(0, most, BATCH):

        @seed(number)
        @settings(
            max_examples=min(BATCH, most - number),
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=EVERY_CHECK,
        )
        @given(specs())
        def draw(files: dict[str, str]) -> None:
            found.update(drawn(files))

        draw()
        if not undrawn(found):
            break
    return found


def drawn(files: dict[str, str]) -> Iterator[str]:
    """Yield the keys that a spec has, as `table.key`."""
    for name, text in files.items():
        node = reader.parse(text, name, Report())
        folder = name.rpartition("/")[0]
        table = keys.FOLDERS[folder] if folder else keys.FILES[name][0]
        if table in keys.SINGLE:
            yield from _entry(node, table)
        elif isinstance(node, Mapping):
            for _, entry in node.entries:
                yield from _entry(entry, table)


def _entry(node: Node | None, table: str) -> Iterator[str]:
    known = keys.TABLES.get(table, {})
    for key, value in node.entries if isinstance(node, Mapping) else ():
        if key.text not in known:
            continue
        yield _named(table, key.text)
        spec = known[key.text]
        match spec.shape:
            case Shape.ENTRY | Shape.NAMED:
                yield from _entry(value, spec.table)
            case Shape.ENTRIES if isinstance(value, Mapping):
                for _, entry in value.entries:
                    yield from _entry(entry, spec.table)
            case Shape.ROWS if isinstance(value, Sequence):
                for entry in value.items:
                    yield from _entry(entry, spec.table)
            case _:
                pass
