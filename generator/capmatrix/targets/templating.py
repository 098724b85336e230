"""What templates print: the functions that escape text for its place in a file.

A template prints only `Text`; a plain string raises, so no text of a spec can end a comment, open a tag or start a
statement. Only this module makes `Text`.
"""

from __future__ import annotations

import json
import keyword
import re
import shlex
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from markupsafe import Markup

from capmatrix.ir import prose

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Service
    from capmatrix.ir.json_values import Json
    from capmatrix.tree import Tree


Text: TypeAlias = Markup
"""Text that is escaped for its place in a file."""

_HIDDEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"})
_SPECIAL = re.compile(r"[\\`*\[\]<&|~$#!{}]|(?<![^\W_])_|_(?![^\W_])")
_ENTITIES = {"<": "&lt;", "&": "&amp;"}
_LEADING = re.compile(r"(?:[-+=:>]|\d+(?=[.)]))")
_CODE = re.compile(r"(?<!`)(`[^`\s](?:[^`]*[^`\s])?`)(?!`)")
_BARE_CODE = re.compile(r"[^`|\s](?:[^`|\n]*[^`|\s])?")


def render(template: str, view: Mapping[str, object]) -> str:
    """Return the template (its path in this package) filled with the view: Text, flags, and tuples of these."""
    from capmatrix.targets.templates import filled  # so that a process that only escapes texts does not load Jinja

    return filled(template, view)


def _made(text: str) -> Text:
    """Return a text as `Text`, without the look for a method of its own that `Markup` takes at each."""
    return str.__new__(Markup, text)


def verbatim(text: str) -> Text:
    """Return fixed text unchanged; never use it for text of a spec."""
    return _made(text)


def joined(parts: tuple[Text, ...] | list[Text], between: str = ", ") -> Text:
    """Return the texts joined by a fixed text."""
    assert {*map(type, parts)} <= {Markup}, parts
    return _made(between.join(parts))


def literal(value: object) -> Text:
    """Return a Python literal."""
    return _made(repr(value))


def keyword_arguments(payload: Mapping[str, Json]) -> tuple[Text, ...]:
    """Return the fields of a request as keyword arguments; a wire name that cannot be one goes through a mapping."""

    def argument(name: str, value: Json) -> Text:
        plain = name.isidentifier() and not keyword.iskeyword(name)
        return _made(f"{name}={value!r}" if plain else f"**{ {name: value}!r}")

    return tuple(argument(name, value) for name, value in payload.items())


def json_literal(value: Any) -> Text:
    """Return a JSON literal on one line, ASCII throughout."""
    return _made(json.dumps(value, allow_nan=False))


def javascript_literal(value: Any) -> Text:
    """Return a JavaScript literal on one line, ASCII throughout: JSON's, but for the key that would set a prototype.

    No text in it ends a script or begins a comment of HTML.
    """
    # No string contains the first one: inside strings, quotes are escaped.
    text = json.dumps(value, allow_nan=False).replace('"__proto__":', '["__proto__"]:')
    return _made(text.replace("<", "\\u003c"))


def html(text: str) -> Text:
    """Return text as text of HTML, on one line."""
    return _made(_visible(text).replace("&", "&amp;").replace("<", "&lt;"))


def jsdoc(text: str) -> Text:
    """Return the inside of a comment of JavaScript between `/**` and `*/`, on one line; it holds no tag of JSDoc."""
    return _made(_visible(text).replace("*/", "*\\/").replace("<", "&lt;").replace("@", "\\@"))


def publishing(service: Service) -> dict[str, object]:
    """Return what the project files of each distribution say of its makers, as a part of a view."""
    package = service.package
    return {
        "authors": toml_literal(f"The {package.distribution} authors"),
        "license": toml_literal(service.license),
        "repository": toml_literal(package.repository) if package.repository else False,
        "changelog": toml_literal(f"{package.repository}/blob/main/CHANGELOG.md"),
    }


def changelog(folder: str) -> dict[str, str]:
    """Return the changelog, which stands beside the projects, as a file for `build_hook` with its folder."""
    return {"CHANGELOG.md": f"{folder}/CHANGELOG.md"}


def build_hook(view: Mapping[str, object], files: Mapping[str, str]) -> str:
    """Return the hook of a project that adds files from beside it: path above the project → place in the package."""
    beside = tuple((literal(path), literal(place)) for path, place in files.items())
    return render("hatch_build.py.jinja", {**view, "beside": beside})


def license_file(service: Service) -> Tree:
    """Return the licence of what is copied from the toolkit: that of the distribution where both are the same."""
    name = "LICENSE" if service.license == "MIT" else "LICENSE-runtime"
    return {name: render("license.jinja", {})}


def toml_literal(text: str) -> Text:
    """Return a TOML string on one line, ASCII throughout."""
    # Unlike JSON, TOML refuses surrogate pairs.
    return _made('"' + "".join(map(_toml, text)) + '"')


def _toml(char: str) -> str:
    if " " <= char <= "~" and char not in '"\\':
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def front_matter_literal(text: str) -> Text:
    """Return a YAML string for the head of a page, on one line, ASCII throughout.

    It holds no three hyphens: some readers take them for the end of the head wherever they stand.
    """
    return _made(toml_literal(text).replace("--", "\\u002d-"))


def identifier(name: str) -> Text:
    """Return an identifier of Python; anything else is a mistake in the toolkit."""
    assert name.isidentifier(), name
    assert not keyword.iskeyword(name), name
    return _made(name)


def docstring(text: str) -> Text:
    """Return the inside of a docstring in three double quotes, on one line."""
    return _made(_visible(text).replace("\\", "\\\\").replace('"', '\\"'))


def comment(text: str) -> Text:
    """Return the inside of a comment to the end of the line."""
    return _made(_visible(text))


def shell(text: str) -> Text:
    """Return one word of a shell command; the text must be printable and keeps its meaning."""
    assert text.isprintable(), text
    return _made(shlex.quote(text))


@cache
def inline(text: str) -> Text:
    """Return text as Markdown on one line: `code` between single backticks stays code, all else is plain words."""
    parts = _CODE.split(_visible(text))
    words = [code(part[1:-1]) if index % 2 else _words(part) for index, part in enumerate(parts)]
    line = "".join(words)
    return _made(_LEADING.sub(lambda found: _escaped(found[0]), line, count=1) if _LEADING.match(line) else line)


@cache
def code(text: str) -> Text:
    """Return text as code in a line or a table cell of Markdown."""
    shown = _visible(text)
    if _BARE_CODE.fullmatch(shown):
        return _made(f"`{shown}`")
    entities = "".join(char if char.isalnum() or char == " " else f"&#{ord(char)};" for char in shown)
    return _made(f"<code>{entities}</code>")


def fenced(text: str, language: str) -> Text:
    """Return lines as a code block of Markdown."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return _made(f"{fence}{language}\n{text.strip()}\n{fence}")


@lru_cache(maxsize=4096)
def markdown(sentence: prose.Sentence) -> Text:
    """Return a sentence as Markdown: names and values as code, an object as a link to its table on the page."""
    return joined([_token(token) for token in sentence], "")


def json_code(value: Json) -> Text:
    """Return a JSON value as code."""
    return markdown(prose.value(value))


def name_list(names: tuple[str, ...]) -> Text:
    """Return field names as code: `a`, `b` and `c`."""
    return markdown(prose.names(names))


def slug(text: str) -> str:
    """Return the fragment that renderers of Markdown make of a heading of letters, digits, `-` and `_`."""
    return "".join(char for char in text.lower().replace(" ", "-") if char.isalnum() or char in "-_")


def _token(token: prose.Token) -> Text:
    match token.kind:
        case "words":
            return verbatim(token.text)
        case "name" | "value":
            return code(token.text)
        case "record":
            return verbatim(f"[{inline(token.text)}](#{slug(token.text)})")
        case "spec":
            return inline(token.text)


def _words(text: str) -> str:
    return _SPECIAL.sub(lambda found: _ENTITIES.get(found[0]) or f"\\{found[0]}", text)


def _escaped(marker: str) -> str:
    return f"{marker}\\" if marker.isdigit() else f"\\{marker}"


def _visible(text: str) -> str:
    """Return the text on one line, invisible characters as their numbers."""
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(f"U+{ord(char):04X}" if unicodedata.category(char) in _HIDDEN else char for char in line)
