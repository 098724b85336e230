"""Kinds, rules and prices of a model in words: the catalog has the sentences that the documentation shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

Part = dict[str, Any]


def listing(values: Sequence[Any], last: str = "or") -> str:
    """Return values as a list in a sentence, as JSON writes them."""
    return names([json.dumps(value, ensure_ascii=False) for value in values], last)


def names(fields: Sequence[str], last: str = "or") -> str:
    """Return field names as a list in a sentence."""
    return fields[0] if len(fields) == 1 else f"{', '.join(fields[:-1])} {last} {fields[-1]}"


def kind(part: Part) -> str:
    """Return what a value must be."""
    return part["sentence"]


def rule(part: Part) -> str:
    """Return a rule, with its reason."""
    return part["sentence"]


def price(part: Part, currency: str) -> str:  # noqa: ARG001 (callers have it; the sentence names it already)
    """Return what a row of prices costs, and when it applies."""
    return part["sentence"]


def assumed(model: Part) -> list[str]:
    """Return what absent fields count as in the prices of a model."""
    return list(filter(None, [model["pricing"]["sentence"]]))
