"""An OpenAPI document and the files beside it: parts with their places, and references that lead nowhere else."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

from capmatrix.spec import foreign
from capmatrix.spec.foreign import MAX_BYTES, Unreadable, Value

if TYPE_CHECKING:
    from referencing._core import Resolver

    Looking: TypeAlias = "Resolver[Value]"

MOST_FILES = 100
"""Files beside the document at most."""
LONGEST_CHAIN = 50
"""References at most from one to the next."""
METHODS = ("get", "post", "put", "patch", "delete")


class Unusable(Exception):
    """A document that no spec can begin with; the message names the place, what is wrong and what to do."""


class Dangling(Exception):
    """A reference that leads nowhere, or to itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """A value of the document, where it stands, and how references in it are looked up."""

    value: Value
    place: str
    """JSON pointer, after the name of the file where that is not the document itself."""
    looking: Looking
    base: str
    """The address of its file."""

    def get(self, *keys: str) -> Part:
        """Return the part below names; its value is None where there is none."""
        part = self
        for key in keys:
            held = part.value
            inner = held.get(key) if isinstance(held, dict) else None
            part = replace(part, value=inner, place=f"{part.place}/{_step(key)}")
        return part

    def items(self) -> Iterator[tuple[str, Part]]:
        """Yield names and parts of a mapping, nothing of another value."""
        for key in self.value if isinstance(self.value, dict) else ():
            yield key, self.get(key)

    def parts(self) -> Iterator[Part]:
        """Yield the parts of a list, nothing of another value."""
        for number, one in enumerate(self.value if isinstance(self.value, list) else ()):
            yield replace(self, value=one, place=f"{self.place}/{number}")

    def text(self, *keys: str) -> str:
        """Return the text below names, an empty one where there is none."""
        value = self.get(*keys).value
        return value if isinstance(value, str) else ""

    def texts(self, *keys: str) -> tuple[str, ...]:
        """Return the texts of a list below names."""
        value = self.get(*keys).value
        return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()

    def followed(self) -> Part:
        """Return what a reference leads to, and any other part as it is; raise `Dangling` where it leads nowhere."""
        part = self
        for _ in range(LONGEST_CHAIN):
            ref = part.text("$ref")
            if not ref:
                return part
            part = part.at(ref)
        raise Dangling(f"`$ref` at {self.place} leads on and on, more than {LONGEST_CHAIN} times")

    def at(self, ref: str) -> Part:
        """Return the part that a reference names; raise `Dangling`, or `Unusable` where it may not be followed."""
        try:
            found = self.looking.lookup(ref)
        except Unresolvable as error:
            raise _reason(error, ref, self.place) from error
        address, _, fragment = urljoin(self.base, ref).partition("#")
        file = "" if address == _start(found.resolver) else unquote(address.rpartition("/")[2])
        return Part(found.contents, f"{file}{unquote(fragment)}", found.resolver, address)


def _start(looking: Looking) -> str:
    return str(looking.lookup("file:///start").contents)


def _step(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _reason(error: BaseException, ref: str, place: str) -> Exception:
    """Return what to raise for a reference that was not found."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, Unusable):
            return Unusable(f"{place}: `$ref: {ref[:200]}`: {cause}")
        cause = cause.__cause__
    return Dangling(f"`$ref: {ref[:200]}` at {place} leads nowhere")


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read."""

    root: Part
    sha256: str
    newer: bool
    """Whether it is OpenAPI 3.1, where schemas are JSON Schema and a reference may have keys beside it."""


def read(path: Path) -> Document:
    """Read a document; raise `Unusable` if it is none of OpenAPI 3.0 or 3.1, or cannot be read."""
    try:
        data = _bytes(path)
        value = foreign.read(data)
    except Unreadable as error:
        raise Unusable(f"{path}: {error}") from error
    version = _version(path, value)
    base = path.resolve().as_uri()
    fetch = _Beside(path.resolve().parent)
    registry: Registry[Value] = Registry(retrieve=fetch)
    known = {base: Resource.opaque(value), "file:///start": Resource.opaque(cast("Value", base))}
    looking = registry.with_resources(known.items()).resolver(base)
    return Document(Part(value, "", looking, base), hashlib.sha256(data).hexdigest(), version.startswith("3.1"))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Unreadable(f"is larger than {MAX_BYTES // 1024 // 1024} MB; cut the operations out that you need")
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"cannot be read: {error.strerror}") from error


def _version(path: Path, value: Value) -> str:
    """Return the version of a document, and refuse others with what they are."""
    if not isinstance(value, dict):
        raise Unusable(f"{path}: is not an OpenAPI document: it holds no mapping")
    version = value.get("openapi")
    text = version if isinstance(version, str) else str(version or "")
    if text.startswith(("3.0", "3.1")):
        if not isinstance(value.get("paths"), dict):
            raise Unusable(f"{path}: has no `paths`, so that there is no call to begin with")
        return text
    other = {
        "swagger": "Swagger 2.0: convert it to OpenAPI 3, such as with `npx swagger2openapi`",
        "discoveryVersion": "a Google discovery document, no OpenAPI: write its calls by hand, from `capmatrix init`",
        "asyncapi": "an AsyncAPI document, which describes messages and not calls",
    }
    for key, what in other.items():
        if key in value:
            raise Unusable(f"{path}: is {what}")
    if text:
        raise Unusable(f"{path}: is OpenAPI {text[:20]}; 3.0 and 3.1 are read")
    raise Unusable(f"{path}: is not an OpenAPI document: it has no `openapi: 3.1.0`")


class _Beside:
    """Reads files beside the document, and nothing else, whatever a reference says."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = 0

    def __call__(self, uri: str) -> Resource[Value]:
        """Return a file as a resource; raise `Unusable` for what is not beside the document."""
        parts = urlsplit(uri)
        if parts.scheme != "file" or parts.netloc:
            raise Unusable("is an address, and nothing is fetched: save that file beside the document, and name it")
        path = Path(os.path.realpath(url2pathname(parts.path)))
        if not path.is_relative_to(self._folder):
            raise Unusable("leads out of the folder of the document: copy that file into it")
        self._files += 1
        if self._files > MOST_FILES:
            raise Unusable(f"is one of more than {MOST_FILES} files; cut the operations out that you need")
        if not path.is_file():
            raise Unusable("names no file that is there")
        try:
            return Resource.opaque(foreign.read(_bytes(path)))
        except Unreadable as error:
            raise Unusable(str(error)) from error


def calls(document: Document) -> Iterator[tuple[str, str, Part, Part]]:
    """Yield method, path, path item and operation of every call, in the order of the document."""
    for path, item in document.root.get("paths").items():
        try:
            held = item.followed()
        except Dangling:
            continue
        for method in METHODS:
            if isinstance(held.get(method).value, dict):
                yield method.upper(), path, held, held.get(method)
