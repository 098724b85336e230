"""How clients reach a service: its address, its key, and headers that are always the same."""

from __future__ import annotations

import re

from capmatrix import naming
from capmatrix.vendor import guesses
from capmatrix.vendor.document import Dangling, Part
from capmatrix.vendor.models import Undecided
from capmatrix.vendor.schemas.kinds import cited
from capmatrix.vendor.schemas.unions import Entry
from capmatrix.vendor.service.building import Building

_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/(?!\.{1,2}(/|$))[A-Za-z0-9._~:-]+)*/?")
_PARAMETER = re.compile(r"[A-Za-z0-9_.~-]+")
_HEADER = re.compile(r"[A-Za-z0-9-]+")
_VISIBLE = re.compile(r"[\x20-\x7e]+")
_KEY_HEADER = re.compile(r"(^|-)(api-?key|token|authorization|auth|secret)$", re.IGNORECASE)


def server_of(made: Building, given: str) -> Entry:
    """Return the address of the service."""
    if given:
        if not _URL.fullmatch(given):
            raise Undecided(f"--server {guesses.one_line(given)}: is no address, such as https://api.example.com/v1")
        made.losses.add(
            "guessed", "/servers", f"the address is the one that was given: {given}", "give it its evidence"
        )
        return {"url": given.rstrip("/")}
    own = [
        part for one in made.offers for part in (one.start.call.part, one.start.call.item) if part.get("servers").value
    ]
    held = next((part.get("servers") for part in own), made.document.root.get("servers"))
    first = next(held.parts(), None)
    url = first.text("url") if first else ""
    variables = dict(first.get("variables").items()) if first else {}
    for name, part in variables.items():
        url = url.replace(f"{{{name}}}", part.text("default"))
    url = url.rstrip("/")
    if first is None or not _URL.fullmatch(url):
        what = f"{url!r} is no whole address" if url else "names no server"
        raise Undecided(
            f"the document {what if not url else 'has a server, and ' + what}; say which with --server https://…"
        )
    if variables:
        made.losses.add("guessed", first.place, f"its variables have their defaults: {url}", "correct `servers`")
    entry: Entry = {"url": url}
    if said := guesses.sentence(first.text("description")):
        entry["says"] = said
    entry["evidence"] = cited(first.place, "Calls")
    return entry


def auth_of(made: Building) -> Entry:
    """Return the ways to authenticate."""
    schemes = dict(made.document.root.get("components", "securitySchemes").items())
    found: Entry = {}
    for name in _wanted_schemes(made, schemes):
        try:
            part = schemes[name].followed()
        except Dangling as error:
            made.losses.add("unsaid", schemes[name].place, str(error), "describe it")
            continue
        if entry := _scheme(made, part):
            found[naming.slug(name) or "key"] = {**entry, "evidence": cited(part.place, "Calls")}
    if found:
        return found
    for call in (one.start.call for one in made.offers):
        for one in call.parameters:
            if (
                one.text("in") == "header"
                and _KEY_HEADER.search(one.text("name"))
                and _HEADER.fullmatch(one.text("name"))
            ):
                made.losses.add(
                    "guessed", one.place, f"the key goes into `{one.text('name')}`, by its name", "correct `auth`"
                )
                return {"key": {"header": one.text("name")}}
    says = "how to authenticate: the key goes as `Authorization: Bearer …`"
    made.losses.add("missing", "/components/securitySchemes", says, "correct `auth`")
    return {"key": {"header": "Authorization", "prefix": "Bearer "}}


def _wanted_schemes(made: Building, schemes: dict[str, Part]) -> list[str]:
    """Return the schemes that the calls name, else those of the document, else all there are."""
    for part in (*(one.start.call.part for one in made.offers), made.document.root):
        names = [name for one in part.get("security").parts() for name, _ in one.items() if name in schemes]
        if names:
            return list(dict.fromkeys(names))
    return list(schemes)


def _scheme(made: Building, part: Part) -> Entry | None:
    """Return one way to authenticate; None, and a line of the report, where the language has none such."""
    type_, said = part.text("type"), part.text("description")
    if type_ == "http" and part.text("scheme").lower() == "bearer":
        return {"header": "Authorization", "prefix": "Bearer "}
    if type_ == "apiKey" and part.text("in") == "header" and _HEADER.fullmatch(part.text("name")):
        entry: Entry = {"header": part.text("name")}
        prefix = re.search(r"(?:prefix\w*(?: with| by)?|Authorization:)\s*[`'\"]?(Key|Bearer|Token|Basic)\b", said)
        if prefix:
            entry["prefix"] = f"{prefix[1]} "
            made.losses.add(
                "guessed", part.place, f"`{prefix[1]} ` stands before the key, by its description", "correct `prefix`"
            )
        return entry
    if type_ == "http" and part.text("scheme").lower() == "basic":
        return {"form": "basic"}
    if type_ == "apiKey" and part.text("in") == "query" and _is_free(made, part.text("name")):
        return {"query": part.text("name")}
    if type_ in ("oauth2", "openIdConnect"):
        made.losses.add(
            "guessed",
            part.place,
            f"`{type_}`: a token is sent as a bearer; how one gets it is not said",
            "tell callers",
        )
        return {"header": "Authorization", "prefix": "Bearer "}
    what = " ".join(one for one in (type_, part.text("scheme"), part.text("in")) if one)
    made.losses.add("unsaid", part.place, f"a key as `{what}` is not said", "use another scheme of the service")
    return None


def _is_free(made: Building, name: str) -> bool:
    """Return whether the query can carry a key by a name, which no parameter of a call has."""
    queries = [one.text("name") for call in made.every_call() for one in call.parameters if one.text("in") == "query"]
    return _PARAMETER.fullmatch(name) is not None and name not in queries


def constant_headers(made: Building) -> Entry:
    """Return headers with one value, and report those that callers would have to give."""
    found: Entry = {}
    for call in made.every_call():
        for one in call.parameters:
            name, schema = one.text("name"), one.get("schema")
            if one.text("in") not in ("header", "cookie") or _KEY_HEADER.search(name):
                continue
            values = [schema.text("const"), *schema.texts("enum")]
            known = list(dict.fromkeys(value for value in values if value))
            default = schema.text("default")
            given = one.get("required").value is True
            if one.text("in") == "header" and _HEADER.fullmatch(name) and (len(known) == 1 or (given and default)):
                value = known[0] if len(known) == 1 else default
                if _VISIBLE.fullmatch(value) and name.lower() not in ("content-type", "content-length", "host"):
                    found[name] = value
                    continue
            sort = "missing" if given else "unsaid"
            made.losses.add(
                sort,
                one.place,
                f"the {one.text('in')} `{guesses.one_line(name)}` is not sent",
                "`headers:` has constant ones",
            )
    return found
