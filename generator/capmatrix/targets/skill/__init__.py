"""A skill for agents: a folder in the Agent Skills format, made of the pages that are there already.

https://agentskills.io/specification: `SKILL.md` has a name, what it is for, and short instructions; the pages stand in
`references/`, one level below it, and are read when they are needed.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from capmatrix.targets import examples
from capmatrix.targets.templating import (
    front_matter_literal,
    identifier,
    inline,
    json_literal,
    literal,
    shell,
    verbatim,
)
from capmatrix.targets.templating import render as filled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

PAGES = {
    "guide/agents.md": "agents.md",
    "guide/start.md": "start.md",
    "guide/money.md": "money.md",
    "guide/once.md": "once.md",
    "guide/waiting.md": "waiting.md",
    "guide/results.md": "results.md",
    "guide/batch.md": "batch.md",
    "guide/errors.md": "errors.md",
    "index.md": "models.md",
    "errors.md": "codes.md",
}
"""Page of the documentation → its name among the references."""
MADE = {"video": ("a video", "videos"), "image": ("an image", "images"), "audio": ("a sound", "sounds")}
"""What a service makes → one of it and several, in words."""
LONGEST_NAME, LONGEST_DESCRIPTION = 64, 1024
_LINK = re.compile(r"(?<!\\)\[((?:[^\[\]\\]|\\.)*)\]\(([^()\s]+)\)")


def render(catalog: Catalog, pages: Mapping[str, str]) -> Tree:
    """Return the folder of the skill, of the pages of the documentation; nothing where these have no guide."""
    model = examples.shortest(catalog)
    if model is None or not pages.keys() >= PAGES.keys():
        return {}
    service, package = catalog.service, catalog.service.package
    one, many = _made(catalog)
    view = {
        "name": verbatim(name(package.distribution)),
        "description": front_matter_literal(description(catalog, one, many)),
        "license": front_matter_literal(service.license),
        "compatibility": front_matter_literal(
            f"Needs Python 3.11 or later, {package.distribution} and access to its service"
        ),
        "version": front_matter_literal(package.version),
        "title": inline(service.title),
        "doc": inline(service.doc) if service.doc else None,
        "package": verbatim(package.distribution),
        "environment": identifier(package.environment),
        "one": verbatim(one),
        "many": verbatim(many),
        "request": json_literal({service.discriminator: model.id, **model.examples[0]}),
        "model": shell(model.id),
        "models": literal(len(catalog.models)),
        "ignored": service.unknown_fields == "ignored",
    }
    folder = name(package.distribution)
    files = {f"references/{there}": relinked(page, pages[page]) for page, there in PAGES.items()}
    files["SKILL.md"] = filled("skill/templates/skill.md.jinja", view)
    return {f"{folder}/{path}": text for path, text in files.items()}


def name(distribution: str) -> str:
    """Return the name of the skill, which is that of its folder: small letters, digits, and single hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", distribution.lower()).strip("-")[:LONGEST_NAME].rstrip("-")


def description(catalog: Catalog, one: str, many: str) -> str:
    """Return what the skill does, and when it is of use."""
    service = catalog.service
    does = f"Makes {many} with {service.title}: finds a model, checks a request, tells its price, buys within a limit."
    when = f"Use it when somebody wants {one} made, asks what a model takes or costs, or names"
    return " ".join(f"{does} {when} {service.title} or {service.package.distribution}.".split())[:LONGEST_DESCRIPTION]


def _made(catalog: Catalog) -> tuple[str, str]:
    """Return what the service makes in words: one of it, and several."""
    submissions = (operation for operation in catalog.service.operations if operation.does == "submit")
    found = {kind.partition("/")[0] for operation in submissions for kind in operation.makes or ("video/mp4",)}
    return MADE.get(next(iter(found)), ("media", "media")) if len(found) == 1 else ("media", "media")


def relinked(page: str, text: str) -> str:
    """Return a page with links to other references by their names there, and without links to anything else here."""
    parts = re.split(r"(?ms)^(```.*?^```$)", text)
    return "".join(
        part if index % 2 else _LINK.sub(lambda link: _link(page, link), part) for index, part in enumerate(parts)
    )


def _link(page: str, link: re.Match[str]) -> str:
    label, (target, hash_, fragment) = link[1], link[2].partition("#")
    if not target or ":" in target:
        return link[0]
    there = PAGES.get(posixpath.normpath(posixpath.join(posixpath.dirname(page), target)))
    return f"[{label}]({there}{hash_}{fragment})" if there else label
