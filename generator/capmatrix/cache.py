"""Texts that the last run made, by a digest of what they were made from and of the code that made them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from types import MappingProxyType

from capmatrix.tree import Tree, parts


class Cache:
    """What the last run made, to be taken where it would be made alike; and what this run took or made.

    Digests are of a text or of a `repr`, which tells apart all values of the IR, and `True` from `1`. Without a digest
    of the code nothing is taken and nothing kept.
    """

    def __init__(self, code: str = "", known: Mapping[str, str] = MappingProxyType({})) -> None:
        """Begin a run; `code` is a digest of everything that makes the texts, `known` what the last run kept."""
        self._code, self._known = code, known
        self._digests: dict[int, tuple[object, str]] = {}
        self._kept: dict[str, str] = {}
        self._elsewhere: dict[str, tuple[Tree, str]] = {}

    @property
    def kept(self) -> Mapping[str, str]:
        """The texts that this run took or made, for the next one: those of parts that are gone are not among them."""
        return parts({**{key: (self._kept, key) for key in self._kept}, **self._elsewhere}) if self._code else {}

    def key(self, *of: object) -> str:
        """Return the key of a text that is made of these values."""
        return _sha256("\0".join((self._code, *map(self._digest, of))))

    def find(self, key: str) -> str | None:
        """Return a text that was kept, and keep it further; None where there is none."""
        if key in self._kept:
            return self._kept[key]
        if key in self._elsewhere:
            tree, path = self._elsewhere[key]
            return tree[path]
        text = self._known.get(key) if self._code else None
        return None if text is None else self.keep(key, text)

    def keep(self, key: str, text: str) -> str:
        """Keep a text for the next run, and return it."""
        self._kept[key] = text
        return text

    def refer(self, key: str, tree: Tree, path: str) -> None:
        """Keep a text of a tree for the next run, without holding it."""
        self._elsewhere[key] = tree, path

    def text(self, make: Callable[[], str], *of: object) -> str:
        """Return a text that is made of these values, and made only if it is not known."""
        key = self.key(*of)
        found = self.find(key)
        return self.keep(key, make()) if found is None else found

    def tree(self, make: Callable[[], Tree], *of: object) -> Tree:
        """Return files that are made of these values, and made only if one of them is not known."""
        key = self.key(*of)
        paths = self.find(key)
        known = {path: self.find(f"{key}/{path}") for path in paths.split("\n") if path} if paths is not None else {}
        found = {path: text for path, text in known.items() if text is not None}
        if paths is not None and len(found) == len(known):
            return found
        made = make()
        self.keep(key, "\n".join(made))
        return {path: self.keep(f"{key}/{path}", text) for path, text in made.items()}

    def let_go(self) -> None:
        """Hold no value any longer of which texts were made: of many models they take much memory."""
        self._digests.clear()

    def _digest(self, value: object) -> str:
        """Return the digest of a value; one object is digested once, and a text is not held."""
        if isinstance(value, str):
            return _sha256(value, b"text\0")
        known = self._digests.get(id(value))
        if known is None:
            # The object is kept too, so that no other one gets its number.
            known = self._digests[id(value)] = value, _sha256(repr(value))
        return known[1]


def _sha256(text: str, kind: bytes = b"") -> str:
    digest = hashlib.sha256(kind)
    digest.update(text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
