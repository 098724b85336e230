"""Types of the last run, taken where they would be the same: only models that changed go to the type generator.

A class is made of its schema, whatever classes stand beside it, unless one of them has a field or a name that hides
what others name: then all are made together. The imports of the module stand in the order in which its classes first
need them, so that the first class that needs each of them is made again.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from capmatrix.targets.python import type_generator, types
from capmatrix.targets.python.request_classes import RequestClass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from capmatrix.cache import Cache
    from capmatrix.ir.catalog import Catalog
    from capmatrix.schema.kinds import Schema
    from capmatrix.targets.python.type_generator import Task, Types
    from capmatrix.tree import Tree


def begin(catalog: Catalog, cache: Cache, start: Callable[[Task], Callable[[], Types]]) -> Callable[[], Tree]:
    """Return a function that waits for the modules of types; `start` begins to make those of a task."""
    task = types.task(catalog)
    requests = task.requests
    # Everything but its own schema that a class may depend on, and all parts and answers.
    surroundings = (task.only(()), sorted(type_generator.HIDING.union(task.taken).intersection(requests)))
    keys = {
        name: cache.key("request class", surroundings, name, schema, task.of(name)) for name, schema in requests.items()
    }
    whole = cache.key("types", surroundings, tuple(keys.values()))
    known = {name: RequestClass.load(text) for name, key in keys.items() if (text := cache.find(key))}
    rest = cache.find(whole) if len(known) == len(keys) else None
    if rest is not None:
        held = json.loads(rest)
        made = type_generator.Types(head=held["head"], requests=[*known.values()], others=held["others"], plain=True)
        return lambda: type_generator.modules(made, task)
    part = task.only(_needed(requests, known))
    waiting = start(part)

    def finish() -> Tree:
        made = waiting()
        if not made.plain:
            return type_generator.modules(start(task)() if len(part.requests) < len(requests) else made, task)
        every = known | {item.name: item for item in made.requests}
        made = replace(made, requests=[every[name] for name in requests])
        tree = type_generator.modules(made, task)
        every.clear()
        while made.requests:  # of many classes each is in memory either as it is or as a text
            item = made.requests.pop()
            cache.keep(keys[item.name], item.dump())
        cache.keep(whole, json.dumps({"head": made.head, "others": dict(made.others)}))
        return tree

    return finish


def _needed(requests: Mapping[str, Schema], known: Mapping[str, RequestClass]) -> frozenset[str]:
    """Return the classes to make: those not known, the first that uses each import, and those that may hide a name."""
    hiding = type_generator.HIDING.union(*(made.uses for made in known.values()))
    return frozenset(
        {
            *(name for name in requests if name not in known),
            *type_generator.first_users(known.values()),
            *(name for name, schema in requests.items() if not hiding.isdisjoint(schema["properties"])),
        }
    )
