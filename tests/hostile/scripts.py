"""JavaScript and TypeScript as their grammar has them: what a script does, and the texts in it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache

from tree_sitter import Language, Node, Parser
from tree_sitter_typescript import language_typescript

_ACTS = frozenset(
    {
        *("import_statement", "export_statement", "function_declaration", "class_declaration", "lexical_declaration"),
        *("expression_statement", "if_statement", "for_statement", "return_statement", "call_expression"),
        *(
            "arrow_function",
            "assignment_expression",
            "new_expression",
            "interface_declaration",
            "template_substitution",
        ),
        *("type_alias_declaration", "regex"),
    }
)
"""What a text must not add; how many values, keys and comments there are is for the texts to say."""


class Broken(ValueError):
    """A text that the grammar does not have."""


@cache
def _parser() -> Parser:
    return Parser(Language(language_typescript()))


def script(text: str) -> tuple[frozenset[tuple[str, int]], frozenset[str]]:
    """Return how often a script does what, and the texts in it; raise `Broken` where it cannot be parsed."""
    root = _parser().parse(text.encode()).root_node
    if root.has_error:
        wrong = next(node for node in _nodes(root) if node.is_error or node.is_missing)
        raise Broken(f"line {wrong.start_point.row + 1}: {_written(wrong)[:60]!r}")
    nodes = [node for node in _nodes(root) if node.is_named]
    # A name that every object has is read by a function: both are one access to a property.
    acts = Counter(node.type for node in nodes if node.type in _ACTS and not _is_own(node))
    texts = {json.loads(_written(node)) for node in nodes if node.type == "string"}
    return frozenset(acts.items()), frozenset(
        texts | {_written(node) for node in nodes if node.type == "property_identifier"}
    )


def _is_own(node: Node) -> bool:
    if node.type == "import_statement":
        return _written(node).startswith("import { own } from ")
    called = node.child_by_field_name("function")
    return called is not None and _written(called) == "own"


def _written(node: Node) -> str:
    return (node.text or b"").decode()


def _nodes(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.children
