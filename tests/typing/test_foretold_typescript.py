"""What a diff foretells of the types in TypeScript is what its compiler finds: code written for the package of before,
checked against that of after, for edits of every sort.

One run of the compiler checks all edits. The code is made from the text of the former declarations, so nothing but the
edits is shared with what foretells.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.review.release.signatures import signature_changes
from capmatrix.targets.typescript import package, types
from tests.support.node_tools import environment, installed
from tests.typing.callers import Use, place
from tests.typing.client_edits import EDITS, Checked, Edit, contradictions, with_fields_of_spellings

pytestmark = pytest.mark.slow

BEGIN = "declare const text: string, number: number, flag: boolean, bytes: Uint8Array;\n"
PLAIN = {
    "string": ["text"], "(string & {})": ["text"], "number": ["number"], "boolean": ["flag"], "null": ["null"],
    "unknown": ["number", "text"], 'In["media"]': ["text", "bytes"], 'In["urls"]': ["text"],
}  # fmt: skip
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|`[^`]*`|[()\[\]<>]| \| |.')


@dataclass(frozen=True, slots=True)
class Interface:
    """An interface as its text has it: each property with its type, and whether it must be there."""

    name: str
    file: str
    properties: Mapping[str, tuple[str, bool]]
    open: bool
    """Whether it takes any other property too."""


def declarations(catalog: Catalog) -> dict[str, str]:
    """Return the declarations of a package: path → text."""
    whole = {**package.runtime(), **types.render(catalog), **package.render(catalog, {})}
    shared = {"runtime/types.d.ts": whole["types.d.ts"]}
    return {path: text for path, text in whole.items() if path.startswith(("models", "parts"))} | shared


def interfaces(texts: Mapping[str, str]) -> dict[str, Interface]:
    """Return the interfaces of requests and their parts by name."""
    found: dict[str, Interface] = {}
    for path, text in texts.items():
        if path.startswith("runtime/"):
            continue
        for name, body in re.findall(r"^export interface (\w+)<.*?\{\n(.*?)^\}$", text, re.MULTILINE | re.DOTALL):
            rows = re.findall(r'^  (\w+|"(?:[^"\\]|\\.)*")(\?)?: (.*);$', body, re.MULTILINE)
            held = {key: (kind, not optional) for key, optional, kind in rows}
            found[name] = Interface(name, path.removesuffix(".d.ts"), held, "  [name: string]: unknown;\n" in body)
    return found


def members(kind: str) -> Iterator[str]:
    """Yield the members of a union, of which brackets and texts may hold a bar too."""
    depth, member = 0, ""
    for token in TOKEN.findall(kind):
        depth += (token in "([<") - (token in ")]>") if len(token) == 1 else 0
        if token == " | " and depth == 0:
            yield member
            member = ""
        else:
            member += token
    yield member


class Code:
    """Uses of everything that the declarations of a package offer, one line each."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.known = interfaces(texts)
        [inputs] = re.findall(r"^export interface Inputs \{\n(.*?)^\}$", texts["models.d.ts"], re.MULTILINE | re.DOTALL)
        self.ids = re.findall(r'^  (\w+|".*?"): import\(.*\)\.(\w+)Input;$', inputs, re.MULTILINE)

    def uses(self) -> Iterator[Use]:
        """Yield a use of each interface, each value of each property, and each id."""
        for key, name in self.ids:
            id_ = key if key.startswith('"') else f'"{key}"'
            yield Use(f'let _: import("./new/models.js").Inputs[{id_}] | undefined;', frozenset({name}))
        for one in self.known.values():
            home = f'import("./new/{one.file}.js").{one.name}'
            yield Use(f"let _: {home} | undefined;", frozenset({one.name}))
            for text, about, _ in self.objects(one):
                if "bytes" not in text:
                    yield Use(f"const _: {home} = {text};", about)
            if one.file != "parts":
                for text, about, key in self.objects(one, without=next(iter(one.properties))):
                    if key or text == "{}":
                        yield Use(f"const _: {home}Input = {text};", about)

    def objects(self, one: Interface, without: str = "") -> Iterator[tuple[str, frozenset[str], str]]:
        """Yield an object with what must be there, and one with each value of each property; then its key."""
        taken = {key: kind for key, (kind, _) in one.properties.items() if key != without}
        musts = {key: self.samples(taken[key])[0] for key in taken if one.properties[key][1]}
        yield (*self.literal(one.name, musts), "")
        for key, kind in taken.items():
            for sample in self.samples(kind):
                yield (*self.literal(one.name, {**musts, key: sample}), key)
        if one.open:
            yield (*self.literal(one.name, {**musts, "any_other": ("number", frozenset())}), "any_other")

    def literal(self, name: str, held: Mapping[str, tuple[str, frozenset[str]]]) -> tuple[str, frozenset[str]]:
        about = frozenset({name, *(place(name, key) for key in held)})
        text = ", ".join(f"{key}: {text}" for key, (text, _) in held.items())
        return f"{{ {text} }}", about.union(*(more for _, more in held.values()))

    def samples(self, kind: str) -> list[tuple[str, frozenset[str]]]:
        """Return an expression of each member of a type, and the places that it is about."""
        return [sample for member in members(kind) for sample in self.sampled(member)]

    def sampled(self, member: str) -> list[tuple[str, frozenset[str]]]:
        if item := re.fullmatch(r"readonly (.*)\[\]", member):
            inner = item[1].removeprefix("(").removesuffix(")") if item[1].startswith("(") else item[1]
            return [(f"[{text}]", about) for text, about in self.samples(inner)]
        if part := re.fullmatch(r"(?:parts\.)?(\w+)<In>", member):
            text, about, _ = next(self.objects(self.known[part[1]]))
            return [(text, about)]
        if member.startswith("`"):
            return [(json.dumps(member.strip("`").replace("${number}", "5")), frozenset())]
        return [(text, frozenset()) for text in PLAIN.get(member, [member])]


def write(edit: Edit, home: Path) -> tuple[Use, ...]:
    """Write the declarations of after and code for those of before; return the lines of the code."""
    for path, text in declarations(edit.new).items():
        (home / "new" / path).parent.mkdir(parents=True, exist_ok=True)
        (home / "new" / path).write_text(text, encoding="utf-8")
    lines = with_fields_of_spellings(edit.old, Code(declarations(edit.old)).uses())
    (home / "caller.ts").write_text(BEGIN + "".join(f"{{ {use.line} }}\n" for use in lines), encoding="utf-8")
    return lines


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Checked]:
    """Return each edit with what the compiler finds, in one run for all of them."""
    tools = installed() / "node_modules"
    top = tmp_path_factory.mktemp("foretold-typescript")
    edits = {name: make() for name, make in EDITS.items()}
    homes = {name: f"e{number:02}" for number, name in enumerate(edits)}
    written = {name: write(one, top / homes[name]) for name, one in edits.items()}
    options = {"strict": True, "exactOptionalPropertyTypes": True, "noEmit": True, "module": "nodenext", "types": []}
    files = [f"{home}/caller.ts" for home in homes.values()]
    (top / "package.json").write_text('{"type": "module"}')
    (top / "tsconfig.json").write_text(json.dumps({"compilerOptions": options | {"target": "es2024"}, "files": files}))
    command = [tools / ".bin/tsc", "-p", top, "--pretty", "false"]
    said = subprocess.run(command, env=environment(), cwd=top, capture_output=True, text=True, check=False).stdout
    errors: dict[tuple[str, int], str] = {}
    for line in said.splitlines():
        found = re.fullmatch(r"(e\d\d)/caller\.ts\((\d+),\d+\): error (.*)", line)
        assert found or line.startswith(" "), line
        if found:
            errors.setdefault((found[1], int(found[2])), found[3])
    return {
        name: Checked(
            foretold=tuple(shift for shift in signature_changes(one.old, one.new) if "typescript" in shift.languages),
            uses=written[name],
            errors={
                use: errors[homes[name], at] for at, use in enumerate(written[name], 2) if (homes[name], at) in errors
            },
        )
        for name, one in edits.items()
    }


def test_what_is_foretold_is_what_the_compiler_finds(checked: dict[str, Checked]) -> None:
    assert {name: found for name, seen in checked.items() if (found := contradictions(seen))} == {}
    kinds = {one.what for seen in checked.values() for one in seen.foretold}
    assert kinds == {"removed", "renamed", "required", "narrower", "other", "wider", "optional", "added"}


def test_code_of_before_is_right_where_nothing_changed(checked: dict[str, Checked]) -> None:
    seen = checked["another default"]
    assert seen.foretold == ()
    assert seen.errors == {}
    assert len(seen.uses) > 50


def test_a_forecast_that_says_nothing_is_noticed(checked: dict[str, Checked]) -> None:
    seen = checked["a value less"]
    silent = Checked(foretold=(), uses=seen.uses, errors=seen.errors)
    assert any("1080p" in line for line in contradictions(silent))
