"""The reference part of the language page is what the key tables say; `--update-cases` writes it anew."""

from __future__ import annotations

from collections.abc import Iterator

from capmatrix.ir.catalog import Dialect
from capmatrix.spec.keys import FACTS, FILES, FOLDERS, OPEN_TABLES, SINGLE, TABLES, Key, Shape
from tests.support.specs import ROOT

PAGE = ROOT / "generator" / "capmatrix" / "pages" / "language.md"
START, END = "<!-- keys: generated, see tests/unit/spec/test_keys.py -->\n", "<!-- end of keys -->\n"
WITHIN = {"field": "kind", "listed": "field", "term": "field"}
"""Table → the table whose keys it has besides its own."""


def reference() -> str:
    """Return every table of keys: where it stands, and for each key what stands there and what it means."""
    return "\n".join("\n".join(_table(name)) + "\n" for name in TABLES)


def _table(name: str) -> Iterator[str]:
    shared = TABLES[WITHIN[name]] if name in WITHIN else {}
    assert shared.items() <= TABLES[name].items()
    yield f"### `{name}`\n"
    yield f"{'; '.join(_places(name))}.{f' The keys of {_link(WITHIN[name])}, and:' if shared else ''}\n"
    yield "| key | what stands there | required | meaning |"
    yield "|---|---|---|---|"
    for key, spec in TABLES[name].items():
        if key not in shared:
            yield f"| `{key}` | {_stands(spec)} | {'yes' if spec.required else ''} | {spec.doc} |"


def _places(table: str) -> Iterator[str]:
    for file, (held, _) in FILES.items():
        if held == table:
            yield f"`{file}`" if table in SINGLE else f"An entry of `{file}`"
    for folder, held in FOLDERS.items():
        if held == table:
            yield f"A file of `{folder}/`" if table in SINGLE else f"An entry of a file of `{folder}/`"
    for owner, keys in TABLES.items():
        shared = TABLES[WITHIN[owner]] if owner in WITHIN else {}
        for key, spec in keys.items():
            if spec.table == table and key not in shared:
                yield f"`{key}` of {_link(owner)}"


def _stands(spec: Key) -> str:
    if spec.choices:
        return " or ".join(f"`{choice}`" for choice in spec.choices)
    if spec.table in OPEN_TABLES:
        return "a list of mappings"
    return {
        Shape.ENTRY: f"a mapping: the keys of {_link(spec.table)}",
        Shape.ENTRIES: f"names, each with the keys of {_link(spec.table)}",
        Shape.ROWS: f"a list, each item with the keys of {_link(spec.table)}",
    }.get(spec.shape, spec.shape.value)


def _link(table: str) -> str:
    return f"[{table}](#{table})"


def test_the_language_page_has_every_key(update_cases: bool) -> None:
    before, start, rest = PAGE.read_text(encoding="utf-8").partition(START)
    written, end, after = rest.partition(END)
    assert start, f"{PAGE} has no line {START}"
    assert end, f"{PAGE} has no line {END}"
    wanted = f"\n{reference()}\n"
    if update_cases:
        PAGE.write_text(before + start + wanted + end + after, encoding="utf-8")
        written = wanted
    assert written == wanted, "run: pytest tests/unit/spec/test_keys.py --update-cases"


def test_the_catalog_explains_every_fact_of_a_dialect() -> None:
    said = Dialect.__doc__ or ""
    assert [fact for fact in FACTS if f"- `{fact}`: " not in said] == []


def test_every_key_and_every_table_says_what_it_is_for() -> None:
    for name, keys in TABLES.items():
        assert list(_places(name)), name
        for key, spec in keys.items():
            assert spec.doc.endswith("."), f"{name}.{key}"
