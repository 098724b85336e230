# Budget: one abuse after another, to be read as a list.
"""Whatever lies in a spec folder, the loader gives a located answer, in bounded time and memory.

| abuse | shown here | in tests/cases |
|---|---|---|
| alias bombs, anchors, tags, merge keys | bomb of 10^20 | bad-magic |
| deep nesting | 10,000 levels, flow and block, lists, mappings and keys | bad-yaml/deep |
| large values, many values, many models, endless mistakes | under limits of memory and time | |
| objects that double, limits beyond all memory | here | |
| two documents, duplicate keys | | bad-magic |
| BOM in front, CRLF, UTF-16 | here | |
| BOM within, CR, NEL, LS, NUL, zero width, direction, surrogates | PS here | bad-text |
| tabs, empty files, comments alone, not UTF-8 | | bad-yaml |
| folder, FIFO, link in place of a file; unreadable file or folder | here | |
| names of files | here | bad-twins |
| circles of records and successors | | bad-circles, bad-claims |
| families that extend, aliases of one another, huge numbers | here | bad-numbers |
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from capmatrix.pipeline import Refused, load
from tests.support.specs import CASES

EASEL = CASES / "easel" / "spec"
MODEL = "models/etch.yaml"
TEXT = (EASEL / MODEL).read_text("utf-8")
Edit = Callable[[Path], object]

LIMITED = """
import os, resource, sys
from pathlib import Path
from capmatrix.pipeline import Refused, load

for line in sys.stdin:  # a child for each spec: what one takes is not there for the next
    spec = Path(line.rstrip("\\n"))
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
        try:
            said = f"loads {len(load(spec).catalog.models)}"
        except Refused as refused:
            said = str(refused)
        spec.with_name("said").write_text(said, encoding="utf-8")
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture(scope="module")
def loader() -> Iterator[subprocess.Popen[str]]:
    """Return a process that loads specs with two gigabytes, each in a child, and answers with its exit code."""
    with subprocess.Popen(
        [sys.executable, "-c", LIMITED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        assert process.stdin
        process.stdin.close()


@pytest.fixture
def limited(loader: subprocess.Popen[str]) -> Callable[[Path], str]:
    """Return a function that tells what the loader says of a spec with two gigabytes."""

    def said(spec: Path) -> str:
        assert loader.stdin
        assert loader.stdout
        loader.stdin.write(f"{spec}\n")
        loader.stdin.flush()
        assert loader.stdout.readline() == "0\n"
        answer = spec.with_name("said").read_text(encoding="utf-8")
        assert len(answer) < 8_000_000
        return answer

    return said


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return shutil.copytree(EASEL, tmp_path / "spec")


def said(spec: Path) -> str:
    with pytest.raises(Refused) as refused:
        load(spec)
    return str(refused.value)


BOMB = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [{f'*{a}, ' * 10}]\n" for a, b in pairwise("abcdefghijklmnopqrstu"))
BULK = [
    ("aliases", BOMB, "S104 uses the alias *a"),
    ("lists", "notes: " + "[" * 10_000 + "]" * 10_000, ":1:40: S106"),
    ("an open list", "[" * 4_000_000, ":1:34: S106"),
    ("mappings", "{a: " * 10_000 + "}" * 10_000, "S106"),
    ("block lists", "a:\n  " + "- " * 10_000 + "x", ":2:67: S106"),
    ("block mappings", "\n".join(f"{' ' * depth}a:" for depth in range(2_500)), ":33:33: S106"),
    ("keys", "? " * 10_000 + "x", "S106"),
    ("a key of 1 MB", "k" * 1_000_000 + ": x", "S103"),
    ("tabs", "\t\n" * 2_000_000, "and 1990000 more"),
    ("aliases in a row", "notes: [" + "*a," * 1_300_000 + "]", "and 489998 more"),
    ("values", "notes: [" + "x," * 2_000_000 + "]", "S101 holds more than 500000 values"),
    ("one key", "a: b\n" * 200_000, "S105 has 'a' twice"),
    ("unknown keys", "".join(f"key{n}: x\n" for n in range(100_000)), "and 90000 more"),
    ("more than 4 MB", "#" * 5_000_000, "S101 is larger than 4 MB"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in BULK], ids=[row[0] for row in BULK])
def test_bulk_is_refused_within_limits(spec: Path, text: str, expected: str, limited: Callable[[Path], str]):
    (spec / MODEL).write_text(text, encoding="utf-8")
    answer = limited(spec)
    assert answer.startswith(MODEL), answer[:500]
    assert expected in answer, answer[:500]


def test_a_file_of_100_gigabytes_is_not_read(spec: Path, limited: Callable[[Path], str]):
    with (spec / MODEL).open("wb") as file:
        file.truncate(100 << 30)
    assert "models/etch.yaml: S101 is larger than" in limited(spec)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("values", "chosen", "expected"),
    [
        (["x" * 1_000_000, "y"], "y", "loads 5"),
        (["x" * 1_000_000, "y"], "x" * 999_999 + "z", "models/etch.yaml:4:18: R401"),
        ([f"value-{n}" for n in range(100_000)], "value-99999", "loads 5"),
        ([f"value-{n}" for n in range(100_000)], "value", "models/etch.yaml:4:18: R401"),
    ],
    ids=["one of 1 MB", "nearly one of 1 MB", "100,000", "none of 100,000"],
)
def test_enums_may_be_large(spec: Path, values: list[str], chosen: str, expected: str, limited: Callable[[Path], str]):
    with (spec / "fields.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nbig: {{kind: choice, says: Big., values: [{', '.join(values)}]}}\n")
    (spec / MODEL).write_text(TEXT.replace("fields:\n", f"fields:\n  big: {{default: {chosen}}}\n"), encoding="utf-8")
    assert limited(spec).startswith(expected)


def test_objects_that_double_are_refused_before_they_are_written_out(spec: Path, limited: Callable[[Path], str]):
    held = "{kind: group, record: Bomb%d, says: The next.}"
    both = f"{{says: Two., fields: {{left: {held}, right: {held}}}}}"
    rows = [f"Bomb{n}: {both % (n + 1, n + 1)}" for n in range(60)]
    with (spec / "objects.yaml").open("a", encoding="utf-8") as file:
        file.write("\n".join(["", *rows, "Bomb60: {says: One., fields: {end: {kind: flag, says: End.}}}", ""]))
    assert "R305 'Bomb51' contains more than 1,000 objects" in limited(spec)


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("text, length: 5000000000..", "5000000000.."),
        ("list, items: 5000000000.., item: {kind: flag}", "5000000000.."),
        ("list, items: 100000.., item: {kind: list, items: 100000.., item: {kind: flag}}", "100000.."),
        ("urls, of: image, items: 50000000..", "50000000.."),
    ],
)
def test_values_that_are_all_beyond_memory_are_refused_where_it_is_written(
    spec: Path, kind: str, key: str, limited: Callable[[Path], str]
):
    with (spec / "fields.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nbig: {{kind: {kind}, says: Big.}}\n")
    (spec / MODEL).write_text(TEXT.replace("fields:\n", "fields:\n  big:\n"), encoding="utf-8")
    said, lines = limited(spec), (spec / "fields.yaml").read_text("utf-8").splitlines()
    row = next(number for number, line in enumerate(lines, 1) if line.startswith("big:"))
    assert f"fields.yaml:{row}:{lines[row - 1].index(key) + 1}: R305 'big' of" in said
    assert said.count("R305") == 1


@pytest.mark.parametrize(
    "kind",
    [
        "text, length: 1..5000000000",
        "media, of: image, accepts: [url, data], max_bytes: 5000000000",
        "media, of: image, accepts: [base64], max_bytes: 5000000000",
        "urls, of: image, items: ..50000000",
        "list, items: 1..9, item: {kind: media, of: image, accepts: [url, data], max_bytes: 30000000}",
        "list, items: ..100000, item: {kind: list, items: ..100000, item: {kind: flag}}",
        "list, items: ..5000000000, item: {kind: text, length: ..5000000000}",
    ],
)
def test_a_limit_beyond_all_memory_is_right_and_is_not_written_out(
    spec: Path, kind: str, limited: Callable[[Path], str]
):
    with (spec / "fields.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nbig: {{kind: {kind}, says: Big., evidence: manual > Fields > copy}}\n")
    (spec / MODEL).write_text(TEXT.replace("fields:\n", "fields:\n  big:\n"), encoding="utf-8")
    assert "R3" not in limited(spec)


@pytest.mark.slow
def test_ten_thousand_models_load(spec: Path, whole: bool, limited: Callable[[Path], str]):
    count = 10_000 if whole else 1_000
    for number in range(count):
        (spec / "models" / f"etch{number}.yaml").write_text(TEXT.replace("Etch", f"Etch {number}"), encoding="utf-8")
    assert limited(spec).startswith(f"loads {count + 5}")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TEXT.encode("utf-16"), "models/etch.yaml:1:1: S102 byte 0 is not UTF-8"),
        (TEXT.encode("utf-16-le"), "models/etch.yaml:1:2: S107 holds the character U+0000"),
        (TEXT.encode("utf-8-sig"), "models/etch.yaml:1:1: S107 holds the character U+FEFF"),
        (TEXT.replace("Etch", "Et\u2029ch").encode(), "S107 holds the character U+2029"),
        (b"", "models/etch.yaml: S103 is empty"),
    ],
)
def test_other_encodings_are_refused_where_they_show(spec: Path, data: bytes, expected: str):
    (spec / MODEL).write_bytes(data)
    assert expected in said(spec)


def test_the_line_ends_of_windows_are_line_ends(spec: Path):
    for path in spec.rglob("*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(spec).catalog == load(EASEL).catalog


def link(target: str) -> Edit:
    return lambda place: place.symlink_to(target)


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        (Path.mkdir, "is a folder"),
        (os.mkfifo, "is not a plain file"),
        (link("etch.yaml"), "is a symbolic link"),
        (link("/dev/zero"), "is a symbolic link"),
        (link("../../elsewhere"), "is a symbolic link"),
        (link("odd.yaml"), "is a symbolic link"),
        (link("."), "is a symbolic link"),
    ],
    ids=["folder", "fifo", "link inside", "link to a device", "link to nowhere", "link to itself", "link to a folder"],
)
def test_what_is_no_plain_file_is_named_and_never_opened(spec: Path, thing: Edit, expected: str):
    thing(spec / "models" / "odd.yaml")
    assert f"models/odd.yaml: S101 {expected}" in said(spec)


@pytest.mark.parametrize(("inside", "where"), [("models", "models"), ("", "spec"), ("models/old", "models/old")])
def test_a_folder_that_cannot_be_listed_does_not_pass_for_an_empty_one(
    spec: Path, inside: str, where: str, monkeypatch: pytest.MonkeyPatch
):
    (spec / "models" / "old").mkdir()
    real = os.scandir

    def scandir(folder: str | Path | int) -> object:  # root lists whatever the mode says
        if isinstance(folder, str | Path) and Path(folder) == spec / inside:  # `rmtree` lists open folders by number
            raise PermissionError(13, os.strerror(13), str(folder))
        return real(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    assert said(spec).startswith(f"{where}: S101 cannot be listed: Permission denied\n")


def test_a_spec_without_models_is_refused(spec: Path):
    shutil.rmtree(spec / "models")
    assert "models: S202 the spec has no model\n" in said(spec)


@pytest.mark.parametrize("name", ["x" * 300, "x/" * 3000, "a\0b"], ids=["long", "deep", "nul"])
def test_a_spec_folder_with_an_impossible_name_is_no_folder(tmp_path: Path, name: str):
    assert re.search(": S101 .*\n    hint: give the folder", said(tmp_path / name))


PATHS = "../etch", "/etc/passwd", "..", ".", "a/../../b", "%2e%2e/q", "\uff0e\uff0e/w", "con", "x.", "z..", "m" * 300


def test_no_id_leads_out_of_the_folder_of_models(spec: Path):
    from capmatrix.targets.registry import render_all

    odd, named = spec / "models" / "odd.yaml", dict[str, str]()
    for id_ in PATHS:
        odd.write_text(f'id: "{id_}"\n{TEXT}', encoding="utf-8")
        answer = said(spec)
        assert re.search(r"^models/odd\.yaml:1:5: (R304|S206) ", answer, re.MULTILINE), answer
        wanted = re.search(r"name it (\S+)\.yaml", answer)
        if wanted and len(wanted[1]) < 250:
            named[wanted[1]] = odd.read_text(encoding="utf-8")
    assert len(named) == 8
    odd.unlink()
    for name, text in named.items():
        (spec / "models" / f"{name}.yaml").write_text(text, encoding="utf-8")
    catalog = load(spec).catalog
    assert {model.id for model in catalog.models} > set(PATHS) - {"..", ".", "m" * 300}
    assert not [path for path in render_all(catalog) if ".." in path.split("/") or path.startswith("/")]


@pytest.mark.parametrize("name", ["odd .yaml", "\uff0e\uff0e.yaml", b"odd\xff.yaml", "a\nb.yaml"])
def test_a_file_name_that_is_no_id_is_refused(spec: Path, name: str | bytes):
    (spec / "models" / os.fsdecode(name)).write_text(TEXT)
    assert re.search("R304|S206|R303", said(spec))


@pytest.mark.parametrize("number", ["9" * 5000, "1e999999999", "0e99999999999999999999", "1e-99999999999999999999"])
def test_numbers_beyond_all_measure_are_refused_where_they_stand(spec: Path, number: str):
    with (spec / "fields.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nbig: {{kind: number, says: Big., range: ..{number}}}\n")
    (spec / MODEL).write_text(TEXT.replace("fields:\n", "fields:\n  big:\n"), encoding="utf-8")
    assert re.match(r"fields\.yaml:\d+:\d+: S206 ", said(spec))


def test_a_family_extends_nothing(spec: Path):
    (spec / "families" / "brush.yaml").write_text("extends: brush\n", encoding="utf-8")
    assert "families/brush.yaml:1:1: S203 'extends' is not a key of a family entry" in said(spec)


def test_fields_that_are_spellings_of_one_another_are_two_fields_where_both_are_listed(spec: Path):
    with (spec / "fields.yaml").open("a", encoding="utf-8") as file:
        file.write("\none: {kind: text, says: 1., aliases: [two]}\ntwo: {kind: text, says: 2., aliases: [one]}\n")
    (spec / MODEL).write_text(TEXT.replace("fields:\n", "fields:\n  one:\n  two:\n"), encoding="utf-8")
    (model,) = (model for model in load(spec).catalog.models if model.id == "etch")
    assert {field.name: field.aliases for field in model.fields if field.name in ("one", "two")} == {
        "one": (),
        "two": (),
    }
