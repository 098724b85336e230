"""The files of a spec in version 1 of the language → the files of version 2.

The former file of approvals, in any version, becomes a file for each of its entries.

What differs: version 2 states its version, keeps decisions in one file for each topic, refuses an empty entry that
replaces the entry of a family, and gives the decision of a family to the fields of the family, not to its models.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from capmatrix import source
from capmatrix.diagnostics import Report
from capmatrix.ir.catalog import LANGUAGE
from capmatrix.naming import slug
from capmatrix.source import Node, Scalar, Sequence, Span, content, is_blank
from capmatrix.spec.reader import flow, parse

DECISIONS = "decisions.yaml"
APPROVALS = "approvals.yaml"
_NO_HEADING = "general"
_HEADING = re.compile(r"#+ *(?!yaml-language-server:)(.*\w.*)")
_SCHEMA = re.compile(r"^(# yaml-language-server: \$schema=)(?=\.)", re.MULTILINE)


@dataclass(slots=True)
class _File:
    """One file while it changes: its tree as read, and its lines."""

    tree: source.Mapping
    lines: list[str]
    end: str


def migrate(texts: Mapping[str, str], trees: Mapping[str, source.Mapping]) -> dict[str, str]:
    """Return the files of version 2, unchanged ones included, from the texts and trees of version 1."""
    files = {name: _file(texts[name], tree) for name, tree in trees.items()}
    families = {name: file for name, file in files.items() if name.startswith("families/")}
    for name, file in files.items():
        if name.startswith("models/"):
            family = families.get(f"families/{_text(file.tree.get('extends'))}.yaml")
            if family is not None:
                _migrate_model(file, family.tree)
    for file in families.values():
        _set_key(file, "decision", "")
    _set_key(files["service.yaml"], "language", str(LANGUAGE))
    decisions = files.pop(DECISIONS, None)
    changed = {name: file.end.join(file.lines) for name, file in files.items()}
    return {**changed, **(_by_topic(decisions) if decisions else {})}


def approvals_apart(text: str, tree: source.Mapping) -> dict[str, str]:
    """Return the former file of approvals as a file for each entry, together with every word of it.

    Comments right above an entry belong to it, others to the entry before them, those at the top to the first one.
    Where entries have no lines of their own, the whole text is one file, named after its first entry.
    """
    file, names = _file(text, tree), [name for name, _ in tree.entries]
    begins = [_with_comments(file.lines, name.span.line - 1) for name in names[1:]]
    parts = [
        "\n".join(file.lines[begin:end]).rstrip() + "\n"
        for begin, end in zip([0, *begins], [*begins, len(file.lines)], strict=True)
    ]
    apart = [parse(part, "", Report()) for part in parts]
    wanted = [source.Mapping((entry,), tree.span) for entry in tree.entries]
    if [part and content(part) for part in apart] != [content(entry) for entry in wanted]:
        names, parts = names[:1], ["\n".join(file.lines)]
    return {
        f"approvals/{name.text}.yaml": part.replace("\n", file.end) for name, part in zip(names, parts, strict=True)
    }


def _with_comments(lines: list[str], begin: int) -> int:
    """Return the line where the comments right above a line begin, or the line itself."""
    return next((line + 1 for line in range(begin - 1, -1, -1) if not lines[line].startswith("#")), 0)


def _file(text: str, tree: source.Mapping) -> _File:
    return _File(tree, text.replace("\r\n", "\n").split("\n"), "\r\n" if "\r\n" in text else "\n")


def _migrate_model(file: _File, family: source.Mapping) -> None:
    """State the evidence of entries that are empty, and take over the decisions of the family."""
    fields, shared = file.tree.get("fields"), family.get("fields")
    evidence = _scalars(file.tree.get("evidence"))
    if isinstance(fields, source.Mapping) and isinstance(shared, source.Mapping):
        others = {name.text for name, _ in (*fields.entries, *shared.entries)}
        for name, value in reversed(fields.entries):
            if shared.get(name.text) is not None:
                # Evidence that names another field of the model is not evidence of this field.
                kept = [node for node in evidence if node.text.rpartition(" > ")[2] not in others - {name.text}]
                _fill(file, name, value, f"{{evidence: {_flow(kept or evidence)}}}")
    inherited, own = _scalars(family.get("decision")), _scalars(file.tree.get("decision"))
    if inherited:
        known = {node.text for node in inherited}
        _set_key(file, "decision", _flow([*inherited, *(node for node in own if node.text not in known)]))


def _fill(file: _File, name: Scalar, value: Node, text: str) -> None:
    """Write a text where an entry has no value, or `{}`."""
    row = name.span.line - 1
    line, column = file.lines[row], name.span.column - 1 + name.span.length
    if isinstance(value, source.Mapping) and not value.entries and value.span.line == name.span.line:
        head, tail = line[: value.span.column - 1], line[value.span.column - 1 :]
        file.lines[row] = head + re.sub(r"^\{\s*\}", lambda _: text, tail, count=1)
    elif is_blank(value):
        colon = re.match(r"\s*:", line[column:])
        column += colon.end() if colon else 0
        file.lines[row] = f"{line[:column]}{' ' if colon else ': '}{text}{line[column:]}"


def _set_key(file: _File, key: str, text: str) -> None:
    """Write the value of a top-level key, `language` first, any other where it is or last; an empty text removes it."""
    names = [name for name, _ in file.tree.entries]
    starts = [name.span.line - 1 for name in names]
    found = next((place for place, name in enumerate(names) if name.text == key), None)
    line = [f"{key}: {text}"] if text else []
    if found is not None:
        file.lines[starts[found] : _end(file.lines, starts[found])] = line
    elif key == "language":
        file.lines[starts[0] : starts[0]] = line
    elif line:
        last = max(number for number, held in enumerate(file.lines) if held.strip())
        file.lines[last + 1 : last + 1] = line


def _end(lines: list[str], start: int) -> int:
    """Return the line after the last one of the top-level entry that starts at a line."""
    end = start + 1
    while end < len(lines) and (lines[end][:1] in (" ", "") or lines[end].startswith("- ")):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    return end


def _by_topic(file: _File) -> dict[str, str]:
    """Return decisions in one file for each heading: a comment with an empty line after it."""
    starts = [name.span.line - 1 for name, _ in file.tree.entries]
    if any(name.span.column != 1 for name, _ in file.tree.entries):
        return {f"decisions/{_NO_HEADING}.yaml": _SCHEMA.sub(r"\1../", file.end.join(file.lines))}
    first = next((number for number in range(starts[0]) if _is_heading(file.lines, number)), starts[0])
    top = [line for line in file.lines[:first] if line.strip()]
    topics: dict[str, list[str]] = {}
    topic = ""
    for number, line in enumerate(file.lines[first:], first):
        # A heading starts a topic if decisions follow, and the topic before it has decisions, too.
        begun = not topic or any(held[:1] not in ("", "#", " ") for held in topics[topic])
        if begun and number < starts[-1] and _is_heading(file.lines, number):
            topic = slug(line) or _NO_HEADING
        topics.setdefault(topic := topic or _NO_HEADING, []).append(line)
    return {f"decisions/{name}.yaml": _topic(file, top, lines) for name, lines in topics.items()}


def _is_heading(lines: list[str], number: int) -> bool:
    """Return whether a line is a comment with text and an empty line after it."""
    following = lines[number + 1 : number + 2]
    return bool(_HEADING.fullmatch(lines[number])) and following == [""]


def _topic(file: _File, top: list[str], lines: list[str]) -> str:
    text = "\n".join([*top, *lines]).strip("\n") + "\n"
    return _SCHEMA.sub(r"\1../", text).replace("\n", file.end)


def _text(node: Node | None) -> str:
    return node.text if isinstance(node, Scalar) else ""


def _scalars(node: Node | None) -> list[Scalar]:
    items: Iterable[Node] = node.items if isinstance(node, Sequence) else [node] if node else []
    return [item for item in items if isinstance(item, Scalar) and item.text]


def _flow(nodes: list[Scalar]) -> str:
    return flow(nodes[0] if len(nodes) == 1 else Sequence(tuple(nodes), Span("")))
