"""The changelog entry of a diff, and its place in the file; after https://keepachangelog.com."""

from __future__ import annotations

import re
from collections.abc import Iterator

from capmatrix.ir.catalog import Catalog
from capmatrix.review.release.impact import Impact, declaration
from capmatrix.review.release.signatures import grouped
from capmatrix.review.show.markdown import code, plain, sentence
from capmatrix.review.show.wording import truncate
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.compare import Diff

GROUPS = ("Breaking", "Removed", "Deprecated", "Added", "Changed", "Prices", "Fixed")
"""The groups of an entry, in order; a breaking change is listed only in the first."""
BEGIN, END = "<!-- capmatrix changelog: written anew with each run -->", "<!-- end of capmatrix changelog -->"

_OF: dict[ChangeClass, str] = {
    ChangeClass.ACCEPTS_MORE: "Added",
    ChangeClass.CLIENT_TAKES: "Added",
    ChangeClass.ADDED: "Added",
    ChangeClass.PRICE: "Prices",
    ChangeClass.DOCUMENTATION: "Fixed",
}
"""Class of a change that breaks nothing → its group; any other class is `Changed`."""
_OMITTED = frozenset({ChangeClass.EVIDENCE, ChangeClass.REWRITTEN, ChangeClass.WARNS})
"""Classes that a changelog leaves out."""
_SECTION = re.compile(r"^## +\[?([^\]\s]+)\]?.*$", re.MULTILINE)
_BLOCK = re.compile(rf"{re.escape(BEGIN)}\n.*?{re.escape(END)}\n+", re.DOTALL)


def entry(old: Catalog, new: Catalog, diff: Diff, impact: Impact) -> str:
    """Return the groups of an entry as Markdown, without its heading; empty if there are none."""
    found: dict[tuple[str, str], list[str]] = {}
    for group, model, says in (*_models(old, new, diff), *_service(diff), *_types(impact)):
        found.setdefault((group, says), []).append(model)
    parts: list[str] = []
    for group in GROUPS:
        rows = [f"- {_names(models)}{says}" for (item, says), models in found.items() if item == group]
        if rows:
            parts.append("\n".join([f"### {group}", "", *rows]) + "\n")
    return "\n".join(parts)


def _models(old: Catalog, new: Catalog, diff: Diff) -> Iterator[tuple[str, str, str]]:
    stages = [{model.id: model.lifecycle.stage for model in catalog.models} for catalog in (old, new)]
    for item in diff.models:
        before, after = (stage.get(item.id) for stage in stages)
        deprecated = after == "deprecated" and before != after
        described = any(change.kind is ChangeClass.DOCUMENTATION for change in item.changes)
        for change in item.changes:
            if change.kind is ChangeClass.LIFECYCLE and change.subject == "lifecycle.stage" and deprecated:
                yield "Deprecated", item.id, f": {_successor(new, item.id)}"
            elif (
                change.kind is not ChangeClass.DOCUMENTATION
                and change.kind not in _OMITTED
                and not (deprecated and _is_stage(change))
            ):
                yield _group(change), item.id, f": {_says(change)}"
        if described:
            yield "Fixed", item.id, ": description corrected."


def _is_stage(change: Change) -> bool:
    """Return whether a change belongs to the lifecycle, so that the entry about the stage covers it."""
    return change.subject.partition(".")[0] == "lifecycle"


def _successor(new: Catalog, id_: str) -> str:
    life = next(model.lifecycle for model in new.models if model.id == id_)
    instead = f"use {code(life.successor)} instead." if life.successor else "it has no successor."
    return f"{f'may be removed from {life.sunset}' if life.sunset else 'will be removed'}; {instead}"


def _service(diff: Diff) -> Iterator[tuple[str, str, str]]:
    for change in diff.service:
        if change.kind not in _OMITTED and change.kind is not ChangeClass.DOCUMENTATION:
            yield _group(change), "", _says(change)


def _types(impact: Impact) -> Iterator[tuple[str, str, str]]:
    """Yield the breaking changes that only the client shows; those of requests are listed at their model."""
    for same in grouped(impact.client):
        if same.change.breaking and same.change.of in ("package", "answer"):
            declared = declaration(same.change)
            says = f"{code(same.where)}: {plain(same.change.told)}{f', {code(declared)}' if declared else ''}."
            yield "Breaking", "", says


def _group(change: Change) -> str:
    if change.subject.endswith(".replaced_by"):
        return "Deprecated"
    if change.kind is ChangeClass.REMOVED:
        return "Removed"
    return (
        "Breaking"
        if change.kind.needs_approval or change.kind.severity == "unhandled"
        else _OF.get(change.kind, "Changed")
    )


def _says(change: Change) -> str:
    says = plain(truncate(change.says))
    cause = f" {sentence(truncate(change.approval.reason.rstrip('.')))}." if change.approval else ""
    if change.kind is ChangeClass.PRICE:
        return f"has another price, such as {says}."
    if change.of_whole and change.kind is ChangeClass.REMOVED:
        return f"{says.replace('gone, ', 'removed, ', 1)}.{cause}"
    if change.of_whole:
        return f"{change.kind.word}, {says}.{cause}"
    if change.of_rule:
        return f"{change.kind.word}, {sentence(truncate(change.says.removesuffix('.')))}.{cause}"
    return f"{code(change.subject)} {change.kind.word}, {says}.{cause}"


def _names(models: list[str]) -> str:
    named = sorted({model for model in models if model})
    return ", ".join(map(code, named))


def insert(text: str, entry_text: str, version: str, day: str = "") -> str:
    """Return a changelog with an entry in the section of a version, or of `Unreleased`; it replaces an earlier entry.

    Only the text between the marks is replaced, never the text of people.
    """
    heading = "## Unreleased" if version == "Unreleased" else f"## {version}{f' - {day}' if day else ''}"
    sections = [match for match in _SECTION.finditer(text) if match[1] in (version, "Unreleased")]
    # The entry of a version that is released now was below `Unreleased` before.
    for match in reversed(sections):
        start, end = match.end(), _end(text, match)
        text = text[:start] + _BLOCK.sub("", text[start:end]) + text[end:]
    if not any(match[1] == version for match in _SECTION.finditer(text)):
        text = _with_section(text, heading)
    block = f"{BEGIN}\n\n{entry_text}\n{END}\n" if entry_text else ""
    place = next(match for match in _SECTION.finditer(text) if match[1] == version)
    rest = text[place.end() :].lstrip("\n")
    parts = [text[: place.end()], *([block] if block else []), *([rest] if rest else [])]
    return "\n\n".join(part.rstrip("\n") for part in parts) + "\n"


def _end(text: str, section: re.Match[str]) -> int:
    following = _SECTION.search(text, section.end())
    return following.start() if following else len(text)


def _with_section(text: str, heading: str) -> str:
    """Return a changelog with a new section: after `Unreleased`, before the last release."""
    first = next((match for match in _SECTION.finditer(text) if match[1] != "Unreleased"), None)
    if first is None or heading == "## Unreleased":
        first = first and next(_SECTION.finditer(text))
    if first is None:
        return f"{text.rstrip()}\n\n{heading}\n" if text.strip() else f"# Changelog\n\n{heading}\n"
    return f"{text[: first.start()]}{heading}\n\n{text[first.start() :]}"
