"""What every emitted file must be: it parses, is shaped like its benign twin, and holds each text as written."""

from __future__ import annotations

import ast
import json
import re
import shlex
import tomllib
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import PurePosixPath
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from tests.hostile import scripts
from tests.hostile.programs import PROGRAMS, program

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_WORDS = frozenset({"text", "text_special", "code_inline"})
_LINK = re.compile(r"(?:https://|mailto:)|(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!//)")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a hostile text did."""

    kind: str
    """injection, unparsable, lossy or dropped"""
    path: str
    what: str


@dataclass(frozen=True, slots=True)
class Facts:
    """A file as its reader takes it."""

    shape: Hashable
    """Its structure, without words, names and order."""
    constants: frozenset[str] = field(default_factory=frozenset[str])
    """Every whole text in it that a program reads."""


class Unparsable(Exception):
    """A file that its reader refuses."""


class Injected(Exception):
    """A file with something in it that no text may bring."""


@lru_cache(4096)
def facts(suffix: str, text: str) -> Facts:
    """Return what a file is; raise `Unparsable` or `Injected`."""
    return READERS[suffix](text)


def judge(tree: Mapping[str, str], twins: list[Mapping[str, str]], *, shapes: bool = True) -> list[Fault]:
    """Return what is wrong with the files of a hostile spec; `twins` are those of benign ones, under the same paths."""
    found: list[Fault] = []
    if shapes:
        known = [twin.keys() for twin in twins]
        found += [Fault("injection", path, "no benign twin has it") for path in tree.keys() - set().union(*known)]
        found += [
            Fault("dropped", path, "every benign twin has it")
            for path in set.intersection(*map(set, known)) - tree.keys()
        ]
    for path, text in tree.items():
        suffix = PurePosixPath(path).suffix
        try:
            here = facts(suffix, text)
        except Unparsable as error:
            found.append(Fault("unparsable", path, str(error)))
        except Injected as error:
            found.append(Fault("injection", path, str(error)))
        else:
            known = [_shape(suffix, twin[path]) for twin in twins if path in twin]
            if shapes and known and here.shape not in known:
                found.append(Fault("injection", path, "its shape is not the benign twin's"))
    return found


def _shape(suffix: str, text: str) -> Hashable:
    try:
        return facts(suffix, text).shape
    except (Unparsable, Injected):
        return None  # twins are only wrong where an emitter is broken on purpose


def constants(tree: Mapping[str, str]) -> dict[str, set[str]]:
    """Return each text that some program reads, with the folders of the files that hold it."""
    homes: dict[str, set[str]] = {}
    for path, text in tree.items():
        folder = path.rpartition("/")[0]
        for constant in facts(PurePosixPath(path).suffix, text).constants:
            homes.setdefault(constant, set()).add(folder)
    return homes


def _python(text: str, flags: int = 0) -> Facts:
    try:
        tree = ast.parse(text)
        compile(tree, "generated", "exec", flags)
    except (SyntaxError, ValueError) as error:
        raise Unparsable(str(error)) from error
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    held = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docs)
    return Facts(_node(tree), frozenset(node.value for node in held if isinstance(node.value, str)))


_OF_ARGUMENTS = (
    *(ast.arguments, ast.arg, ast.Name, ast.Attribute, ast.Constant, ast.expr_context),
    *(ast.Subscript, ast.Tuple, ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub),
)
"""What arguments with their types and defaults are made of: nothing of it is called."""
_OF_SIGNATURES = (*_OF_ARGUMENTS, ast.FunctionDef, ast.ClassDef, ast.Assign, ast.Dict, ast.keyword)


def _node(node: ast.AST) -> Hashable:
    if isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant):
        return "Constant"
    if isinstance(node, ast.Tuple | ast.List | ast.Set) and all(isinstance(one, ast.Constant) for one in node.elts):
        return type(node).__name__  # values alone: how many there are is for the texts to say
    if isinstance(node, ast.Dict) and all(isinstance(one, ast.Constant) for one in (*node.keys, *node.values)):
        return "Dict"
    if _is_typed_dict(node):
        return "TypedDict"  # a key that Python cannot name makes a call of a class
    if isinstance(node, ast.arguments) and all(isinstance(one, _OF_ARGUMENTS) for one in ast.walk(node)):
        return "arguments"  # a name that Python has no argument for is left out of them
    if isinstance(node, ast.AnnAssign) and _is_alias(node.value):
        return ("AnnAssign", _node(node.annotation))  # a key that Python cannot name has another name in the class
    shapes = [_node(inner) for inner in ast.iter_child_nodes(node) if not _is_signature(inner)]
    return (type(node).__name__, tuple(sorted(shapes, key=repr)))


def _is_alias(value: ast.expr | None) -> bool:
    """Tell whether the value of a field is none, a constant, or `Field` with constants for its default and alias."""
    match value:
        case None | ast.Constant():
            return True
        case ast.Call(func=ast.Name(id="Field"), args=[] | [ast.Constant()], keywords=given):
            return {one.arg for one in given} <= {"default", "alias"} and all(
                isinstance(one.value, ast.Constant) for one in given
            )
    return False


def _is_typed_dict(node: ast.AST) -> bool:
    """Tell whether a statement defines a typed dictionary, as a class or by a call, of names and types alone."""
    match node:
        case ast.ClassDef(bases=[ast.Name(id="TypedDict")], decorator_list=[], body=[ast.Expr(), *keys]):
            types = [key.annotation for key in keys if isinstance(key, ast.AnnAssign) and key.value is None]
            return len(types) == len(keys) and _are_types(types)
        case ast.Assign(value=ast.Call(func=ast.Name(id="TypedDict"), args=[ast.Constant(), ast.Dict() as keys])):
            return all(isinstance(key, ast.Constant) for key in keys.keys) and _are_types(keys.values)
    return False


def _are_types(nodes: list[ast.expr]) -> bool:
    return all(isinstance(inner, _OF_ARGUMENTS) for node in nodes for inner in ast.walk(node))


def _is_signature(node: ast.AST) -> bool:
    """Tell whether a statement says no more than what a class takes: a field that Python cannot name is not in it."""
    match node:
        case ast.Assign(targets=[ast.Name(id="_keywords")], value=ast.Dict(keys=keys, values=values)):
            return all(isinstance(item, ast.Constant) for item in (*keys, *values))
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=[]):
            return all(
                isinstance(inner, _OF_SIGNATURES)
                or (isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant))
                or (isinstance(inner, ast.AnnAssign) and inner.value is None)
                or (isinstance(inner, ast.Call) and ast.unparse(inner.func) == "_TypedDict")
                or (isinstance(inner, ast.Raise) and ast.unparse(inner) == "raise NotImplementedError")
                for statement in node.body
                for inner in ast.walk(statement)
            )
        case ast.ImportFrom(module="typing"):
            return True
    return False


def _json(text: str) -> Facts:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(pairs) != len({key for key, _ in pairs}):
            raise Unparsable("a key stands twice")
        return dict(pairs)

    def refuse(word: str) -> None:
        raise Unparsable(f"{word} is no JSON")

    try:
        value = json.loads(text, object_pairs_hook=once, parse_constant=refuse)
    except ValueError as error:
        raise Unparsable(str(error)) from error
    return Facts(_value(value), frozenset(texts(value)))


def _jsonl(text: str) -> Facts:
    # How many cases there are, and of what values, is for the texts to say.
    rows = [_json(line) for line in text.split("\n") if line]
    keys = {tuple(json.loads(line)) for line in text.split("\n") if line}
    return Facts(frozenset(keys), frozenset().union(*(row.constants for row in rows)))


def _toml(text: str) -> Facts:
    try:
        value = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unparsable(str(error)) from error
    return Facts(_value(value), frozenset(texts(value)))


def _value(value: Any) -> Hashable:
    if isinstance(value, dict):
        return ("{}", tuple(sorted(map(_value, value.values()), key=repr)))
    if isinstance(value, list):
        # Of values alone, how many there are is for the texts to say: two names that became one are listed once.
        shapes = tuple(sorted(map(_value, value), key=repr))
        return "values" if {*shapes} <= {"scalar"} else ("[]", shapes)
    return "scalar"


def texts(value: Any) -> Iterator[str]:
    """Yield every text of a JSON value, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from texts(item)


def scalars(value: Any) -> set[object]:
    """Return every scalar of a JSON value."""
    if isinstance(value, list | dict):
        inner = value.values() if isinstance(value, dict) else value
        return {scalar for item in inner for scalar in scalars(item)}
    return {value}


def _markdown(text: str) -> Facts:
    count: Counter[Hashable] = Counter()
    front, body = _front_matter(text)
    count[front] += 1
    for token in _tokens(_MARKDOWN.parse(body)):
        if token.type in ("html_block", "html_inline") and token.content not in ("<code>", "</code>"):
            raise Injected(f"raw HTML: {token.content[:60]!r}")
        target = token.attrs.get("href") or token.attrs.get("src")
        if target is not None and not _LINK.match(str(target)):
            raise Injected(f"a link to {target!r}")
        if token.type == "fence":
            count[_fence(token)] += 1
        elif token.type not in _WORDS and token.type != "html_inline":
            count[token.type] += 1
    return Facts(frozenset(count.items()))


def _front_matter(text: str) -> tuple[Hashable, str]:
    """Return the shape of what a page says of itself in YAML before its text, and that text."""
    if not text.startswith("---\n"):
        return None, text
    front, mark, body = text.removeprefix("---\n").partition("\n---\n")
    if not mark:
        raise Unparsable("its front matter has no end")
    try:
        return _value(YAML(typ="safe").load(front)), body
    except YAMLError as error:
        raise Unparsable(str(error)) from error


def _tokens(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _tokens(token.children or [])


def _fence(token: Token) -> Hashable:
    """Return the shape of a block of code: of its syntax tree, or of its words where a shell reads it."""
    if token.info in ("python", "ipython"):  # a cell of a notebook may await
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if token.info == "ipython" else 0
        # An argument goes through a mapping where its name is no name of Python: both are one argument.
        return ("python", _arguments(_python(token.content, flags).shape))
    if token.info == "json":
        return ("json", _json(token.content).shape)
    if token.info == "toml":
        return ("toml", _toml(token.content).shape)
    if token.info in ("ts", "js"):
        return (token.info, _script(token.content).shape)
    if token.info in PROGRAMS:
        return (token.info, program(token.info, token.content))
    if token.info != "sh":
        raise Injected(f"a block of {token.info!r}")
    joined = token.content.replace("\\\n", " ")
    outside = re.sub(r"'[^']*'|\"'\"", "", joined)
    if re.search(r"\$[^A-Z]|[`;|&<>()]", outside):
        raise Injected(f"a shell would act on {outside!r}")
    try:
        return ("sh", outside.count("\n"), len(shlex.split(joined)))
    except ValueError as error:
        raise Unparsable(str(error)) from error


def _arguments(shape: Any) -> Hashable:
    if not isinstance(shape, tuple):
        return shape
    if shape[0] == "keyword":
        return "keyword"
    return (shape[0], tuple(sorted((_arguments(inner) for inner in shape[1]), key=repr)))


def _script(text: str) -> Facts:
    try:
        acts, held = scripts.script(text)
    except scripts.Broken as error:
        raise Unparsable(str(error)) from error
    if re.search(r"</|<!--|[\u2028\u2029]", text):
        raise Injected("inside HTML, it would end its script or hide its rest")
    return Facts(acts, held)


_OWN_FILE = re.compile(r"^((?:\.\./)*(?:[a-z]+/)+)[\w.-]+(\.[a-z]+)$", re.ASCII)
"""A link to a file of ours in a folder: its name, of plain letters, is that of what it holds."""


class _Page(HTMLParser):
    """A page as its tags, with what runs or decides how it looks, and its texts."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[Hashable] = []
        self.texts: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple((name, _OWN_FILE.sub(r"\1*\2", value or "")) for name, value in attrs)))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", data))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            found = _script(data)
            self.tags.append(found.shape)
            self.texts |= found.constants
        elif self.cdata_elem:
            self.tags.append(data)
        else:
            self.texts.add(data)


def _html(text: str) -> Facts:
    page = _Page()
    page.feed(text)
    page.close()
    return Facts(tuple(page.tags), frozenset(page.texts))


def _untyped(text: str) -> Facts:
    if text.strip():
        raise Injected("a file without a type must be empty")
    return Facts("empty")


READERS: Mapping[str, Callable[[str], Facts]] = {
    ".py": _python,
    ".pyi": _python,
    ".js": _script,
    ".ts": _script,
    ".json": _json,
    ".jsonl": _jsonl,
    ".toml": _toml,
    ".md": _markdown,
    ".txt": _markdown,
    ".html": _html,
    ".css": Facts,  # written by hand: every letter of it is the benign twin's
    ".typed": _untyped,
    "": Facts,  # the licence, which holds no word of a spec
}
"""A file of another type has no reader, so the campaign stops until it gets one. No YAML is emitted so far."""
