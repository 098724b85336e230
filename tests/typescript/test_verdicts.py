"""The npm package has the verdict of the interpreter and the words of the Python client, on every boundary case.

One process of node answers for all cases of a service. Where there is no node, nothing here can run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from capmatrix.ir.catalog import Catalog, Edition, Model, Source, UnknownFields
from capmatrix.ir.editions import in_edition, later
from capmatrix.ir.kinds import Choice, Either, Flag, Group, Integer, List, Media, Text
from capmatrix.ir.rules import Count, Forbid, HasItem, Pick
from capmatrix.schema.interfaces import file_name
from capmatrix.semantics.payloads.boundary_cases import cases, cases_of, ids_of, nameless_cases
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets.python import package as python_package
from capmatrix.targets.python import validators as python_validators
from capmatrix.targets.typescript.validators import called
from capmatrix.tree import join
from tests.support import npm_package, packages, small
from tests.support.npm_package import answers, as_read, is_sent, line, written
from tests.support.specs import CASES, GENERATED, MATRIX, SERVICES, catalog_of, sampled
from tests.typescript.javascript import HERE as PROGRAMS
from tests.typescript.javascript import node

pytestmark = [pytest.mark.slow, npm_package.NEEDED]
Row: TypeAlias = tuple[str | None, dict[str, Any]]
"""An edition, if it is not the first, and a payload."""
LARGE = 12
"""Payloads with large texts that are asked about: each takes as long as a thousand others."""
UNSURE = ("2001:db8", "192.0.2", "HTTPS:", "\\u00e9", "e+", ": {", "[{")
"""Parts of payloads, as JSON, of which a module that loads little may not be sure: odd URLs, large numbers, objects."""
WAYS = (
    ', newer="ask" judges it by the service\'s own list',
    ", submit_unchecked sends it unchecked",
)
"""Words of the Python client that name what it alone has."""


def python_client(catalog: Catalog, folder: Path) -> Any:
    """Return the Python client of a catalog without its classes, which take long to make."""
    module = catalog.service.package.module
    tree = {**python_package.render(catalog), **python_package.runtime(), **python_validators.render(catalog)}
    for path, text in join(module, tree).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return packages.package(module, folder).module()


def in_words(verdict: Any) -> Any:
    """Return a verdict of the Python client as JSON, without words that name what it alone has."""
    text = json.dumps(verdict.as_dict())
    for words in WAYS:
        text = text.replace(json.dumps(words)[1:-1], "")
    return json.loads(text)


def asked(catalog: Catalog, step: int) -> Iterator[Row]:
    """Yield the boundary cases of the sampled models, of those with large texts the first few."""
    large = count()
    for edition, payload in _asked(catalog, step):
        if not _is_large(payload) or next(large) < LARGE:
            yield edition, payload


def _asked(catalog: Catalog, step: int) -> Iterator[Row]:
    ids = ids_of(catalog)
    for model in sampled(catalog):
        for case in islice(cases_of(catalog, model, ids), 0, None, step):
            yield None, dict(case.payload)
    for edition in later(catalog):
        theirs = in_edition(catalog, edition.id)
        for model in edition.models:
            for case in islice(cases_of(theirs, model, ids), 0, None, 3 * step):
                yield edition.id, dict(case.payload)
    for case in nameless_cases(catalog):
        yield None, dict(case.payload)


def _is_large(value: object) -> bool:
    if isinstance(value, list | dict):
        return any(map(_is_large, value.values() if isinstance(value, dict) else value))
    return is_heavy(value)


def compare(catalog: Catalog, package: Path, client: Any, rows: list[Row]) -> None:
    """Hold each verdict against the interpreter, and all of its words against the Python client."""
    rows = [(edition, payload) for edition, payload in rows if is_sent(payload)]
    catalogs = {edition.id: in_edition(catalog, edition.id) for edition in catalog.editions}
    models = {model.id: model for model in called(catalog)}
    named = [None if edition else models.get(_model(catalog, payload)) for edition, payload in rows]
    said = answers(
        package,
        [
            line(payload, edition=edition, lazy=file_name(model) if model else None)
            for (edition, payload), model in zip(rows, named, strict=True)
        ],
    )
    for (edition, payload), model, verdict in zip(rows, named, said, strict=True):
        read = as_read(payload)
        found = interpret(catalogs[edition] if edition else catalog, read)
        at_once = verdict.pop("atOnce", None)
        assert not (at_once and found), f"the module that loads little knows no words, so it finds nothing: {payload}"
        if model is not None and not found and _is_plain(catalog, model, payload):
            assert at_once, f"nothing else is needed to judge {payload}"
        if edition is None:  # what an edition knows of another is no word of the interpreter's
            told = [*verdict["errors"], *verdict["warnings"]]
            assert {(one["code"], one["field"]) for one in told} == {(one.code, one.path) for one in found}, payload
        assert verdict["valid"] is not any(one.refuses for one in found), payload
        verdict.pop("follows", None)
        expected = in_words(client.validate(read, **({"edition": edition} if edition else {})))
        assert verdict == expected, payload


def _is_plain(catalog: Catalog, model: Model, payload: dict[str, Any]) -> bool:
    """Return whether a payload has known keys, one for each field, and none of those parts."""
    spellings = [{field.name, *field.aliases} & payload.keys() for field in model.fields]
    known = {catalog.service.discriminator}.union(*spellings)
    text = json.dumps(payload)
    return (
        payload.keys() <= known and all(len(one) < 2 for one in spellings) and not any(part in text for part in UNSURE)
    )


def _model(catalog: Catalog, payload: dict[str, Any]) -> str:
    named = payload.get(catalog.service.discriminator, catalog.service.default_model)
    return named if isinstance(named, str) else ""


def test_the_matrix_has_one_verdict_in_both_languages(whole: bool) -> None:
    import nanogpt_video

    catalog = catalog_of(MATRIX)
    rows = [*asked(catalog, 1 if whole else 4)]
    assert len(rows) > 3000
    compare(catalog, GENERATED / "typescript", nanogpt_video, rows)


@pytest.mark.parametrize("spec", SERVICES[1:], ids=lambda spec: f"{spec.parent.name}-{spec.name}")
def test_another_service_has_one_verdict_in_both_languages(spec: Path, tmp_path: Path) -> None:
    catalog, written_beside = catalog_of(spec), spec.parent / "verdicts.json"
    rows = [*asked(catalog, 1)]
    if written_beside.exists():
        told = json.loads(written_beside.read_text(encoding="utf-8"))
        rows += [(None, payload) for payload, _ in told if isinstance(payload, dict)]
    assert len(rows) > 50
    compare(catalog, written(catalog, tmp_path / "npm"), python_client(catalog, tmp_path / "python"), rows)


def test_a_module_of_one_model_judges_as_all_of_them_do() -> None:
    catalog = catalog_of(MATRIX)
    called = {model.id for model in catalog.models if model.lifecycle.stage != "removed"}
    sample = islice(cases(catalog), 0, None, 97)
    rows = [(case.model, dict(case.payload)) for case in sample if case.payload.get("model") == case.model]
    rows = [(model, payload) for model, payload in rows if model in called and is_sent(payload)]
    assert len(rows) > 100
    lines = [line(payload, model=model) for model, payload in rows] + [line(payload) for _, payload in rows]
    said = [*answers(GENERATED / "typescript", lines)]
    assert said[: len(rows)] == said[len(rows) :]


def told_apart() -> Catalog:
    """Return a catalog with objects that their members tell apart, library ids with a scheme, and items counted."""
    picture = Media(of="image", forms=("url", "library"), scheme="asset://")
    address = Group(name="address", fields=(small.field("url", picture, required=True),))
    words = Group(
        name="words",
        fields=(small.field("type", Choice(values=("text",))), small.field("text", Text(), aliases=("body",))),
    )
    still = Group(
        name="still",
        fields=(
            small.field("type", Choice(values=("image", "frame"))),
            small.field("at", address),
            small.field("role", Text(), aliases=("body",)),
        ),
    )
    near = Group(name="near", fields=(small.field("uri", picture), small.field("size", Integer(), aliases=("width",))))
    far = Group(name="far", fields=(small.field("toString", Text()), small.field("size", Integer())))
    fields = (
        small.field("parts", List(item=Either(options=(words, still), by=("type",)))),
        small.field("place", Either(options=(near, Text(), far), by=("uri", "toString"))),
        small.field("last", Flag()),
        small.field("note", Text(), nullable=True, aliases=("remark",)),
    )
    roled = (Pick("type", ("image",)), Pick("role", (), given=True))
    plain = (Pick("$.at.url", (), given=False),)
    rules = (
        Count(id="c", field="parts", items=roled, minimum=0, maximum=1),
        Forbid(id="l", fields=("last",), when=(HasItem("parts", (Pick("$.at.url", ("asset://a",)),)),)),
        Forbid(id="n", fields=("note",), when=(HasItem("parts", plain),)),
    )
    found = small.catalog(small.model(*fields, rules=rules))
    service = catalog_of(CASES / "easel" / "spec").service  # a client in Python needs calls and a key
    return replace(found, service=replace(service, discriminator="model"))


ASSET = {"type": "image", "at": {"url": "asset://a"}}
TOLD: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"parts": [{"type": "text", "text": "a"}, ASSET, {"type": "frame"}]}, []),
    ({"parts": [{"text": "a"}]}, [("missing_field", "parts[0].type")]),
    ({"parts": [{"type": None, "text": 5}]}, [("missing_field", "parts[0].type")]),
    ({"parts": [{"type": "film"}]}, [("not_allowed", "parts[0].type")]),
    ({"parts": [{"type": 5}]}, [("wrong_type", "parts[0].type")]),
    ({"parts": [{"type": ["text"]}]}, [("wrong_type", "parts[0].type")]),
    ({"parts": [{"type": "text", "text": 5}]}, [("wrong_type", "parts[0].text")]),
    ({"parts": [{"type": "text", "at": {}}]}, [("unknown_field", "parts[0].at")]),
    ({"parts": [{"type": "image", "at": {}}]}, [("missing_field", "parts[0].at.url")]),
    ({"parts": ["a"]}, [("wrong_type", "parts[0]")]),
    *(
        ({"parts": [{"type": "image", "at": {"url": url}}]}, [("bad_format", "parts[0].at.url")] * wrong)
        for url, wrong in (
            ("https://media..example.com/", True),
            ("http://media.example.com/", True),
            ("asset://", True),
            ("Asset://a", True),
            ("asset://a b", True),
            ("a", True),
            ("asset://a", False),
            ("https://media.example.com/", False),
        )
    ),
    ({"place": "here"}, []),
    ({"place": 5}, [("wrong_type", "place")]),
    ({"place": {"uri": "asset://a", "size": 1}}, []),
    ({"place": {"toString": "a", "uri": None}}, [("unknown_field", "place.uri")]),
    ({"place": {"toString": 5}}, [("wrong_type", "place.toString")]),
    ({"place": {"size": "a"}}, [("missing_one_of", "place.uri")]),
    ({"place": {"uri": "asset://a", "toString": "a"}}, [("conflict", "place.toString")]),
    ({"place": {"uri": 5}}, [("wrong_type", "place.uri")]),
    ({"parts": [{**ASSET, "role": "a"}, {**ASSET, "role": None}]}, [("wrong_type", "parts[1].role")]),
    ({"parts": [{**ASSET, "role": "a"}, {**ASSET, "role": "b"}]}, [("condition", "parts")]),
    ({"parts": [{**ASSET, "role": "a"}, {"type": "frame", "role": "b"}]}, []),
    ({"parts": [ASSET], "last": True}, [("condition", "last")]),
    ({"parts": [{"type": "image", "at": {"url": "asset://b"}}], "last": True}, []),
    ({"parts": [ASSET], "note": "a"}, []),
    ({"parts": [ASSET, {"type": "image"}], "note": "a"}, [("condition", "note")]),
    ({"note": None}, []),
    ({"remark": None}, []),
    ({"remark": None, "note": None}, []),
    ({"remark": None, "note": "a"}, []),
]
"""Payload → the findings that are right, written by hand."""


def test_objects_told_apart_have_one_verdict_in_both_languages(tmp_path: Path) -> None:
    catalog = told_apart()
    package = written(catalog, tmp_path / "npm")
    payloads = [{"model": "m", **payload} for payload, _ in TOLD]
    for payload, (_, right), verdict in zip(payloads, TOLD, answers(package, map(line, payloads)), strict=True):
        found = [(one["code"], one["field"]) for one in (*verdict["errors"], *verdict["warnings"])]
        assert found == right, payload
    compare(catalog, package, python_client(catalog, tmp_path / "python"), [(None, payload) for payload in payloads])


def apart_by_editions(unknown: UnknownFields) -> Catalog:
    """Return a catalog of which a list takes smaller files and knows fewer members, and one field not at all."""
    wide, narrow = (Group(name=name, fields=(small.field("on", Flag()),)) for name in ("wide", "narrow"))
    wide = replace(wide, fields=(*wide.fields, small.field("off", Flag())))
    picture = Media(of="image", forms=("data",))
    fields = (small.field("picture", picture), small.field("part", wide), small.field("old", wide))
    theirs = (
        small.field("picture", replace(picture, max_bytes=3)),
        small.field("part", narrow),
        small.field("old", wide, unlisted=True),
    )
    found = small.catalog(small.model(*fields))
    editions = (Edition(id="book"), Edition(id="shelf", source="shelf", models=(small.model(*theirs),)))
    service = replace(catalog_of(CASES / "easel" / "spec").service, discriminator="model", unknown_fields=unknown)
    source = Source(id="shelf", title="The shelf", version="1", date="2026-01-01", sha256="", rank=1)
    return replace(found, service=service, editions=editions, sources=(source,))


LABELLED, LARGER = "data:;base64,AAAA", "data:image/png;base64,AAAAAAAA"
APART: list[tuple[dict[str, Any], list[str], list[str]]] = [
    ({"picture": LABELLED}, ["unlabelled_media picture"], ["unlabelled_media picture"]),
    ({"picture": LARGER}, ["unlisted picture"], ["unlisted picture"]),
    ({"part": {"on": True}}, [], []),
    ({"part": {"off": True}}, ["unlisted part"], ["unlisted part"]),
    ({"part": {"none": 1}}, ["unknown_field part.none"], ["unknown_field part.none"]),
    ({"part": {"none": 1, "off": True}}, ["unknown_field part.none", "unlisted part"], ["unknown_field part.none"]),
    ({"part": {"off": 5}}, ["wrong_type part.off"], ["wrong_type part.off"]),
    ({"old": {"off": True}}, ["unlisted old"], ["unlisted old"]),
    ({"old": {"none": 1}}, ["unknown_field old.none", "unlisted old"], ["unknown_field old.none"]),
    (
        {"old": {"none": 1, "on": 5}},
        ["unknown_field old.none", "wrong_type old.on"],
        ["unknown_field old.none", "wrong_type old.on"],
    ),
]
"""Payload → the findings that are right where unknown keys are ignored, and where they are refused; written by hand."""


@pytest.mark.parametrize("unknown", ["ignored", "refused"])
def test_what_a_list_does_not_know_is_told_alike_in_both_languages(unknown: UnknownFields, tmp_path: Path) -> None:
    catalog = apart_by_editions(unknown)
    package, client = written(catalog, tmp_path / "npm"), python_client(catalog, tmp_path / "python")
    payloads = [{"model": "m", **payload} for payload, _, _ in APART]
    for (_, ignored, refused), said in zip(APART, answers(package, map(line, payloads)), strict=True):
        right = refused if unknown == "refused" else ignored
        assert sorted(f"{one['code']} {one['field']}" for one in (*said["errors"], *said["warnings"])) == right
    rows: list[Row] = [(edition, payload) for payload in payloads for edition in (None, "shelf")]
    compare(catalog, package, client, rows)


FRIENDLY: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (
        {"parts": [{"type": "text", "body": "a"}, {"type": "frame", "body": "b"}]},
        {"parts": [{"type": "text", "text": "a"}, {"type": "frame", "role": "b"}]},
    ),
    *(
        ({"parts": [part]}, {"parts": [part]})
        for part in ({"type": "film", "body": "a"}, {"type": 5, "body": "a"}, {"body": "a"})
    ),
    ({"place": {"uri": "asset://a", "width": 1}}, {"place": {"uri": "asset://a", "size": 1}}),
    *(
        ({"place": place}, {"place": place})
        for place in ({"toString": "a", "width": 1}, {"uri": None, "width": 1}, {"width": 1})
    ),
]
"""Friendly input → its wire form, written by hand: an object gets the names of the one that its members tell."""


def test_friendly_input_gets_the_names_of_the_object_that_it_is(tmp_path: Path) -> None:
    catalog = told_apart()
    package, client = written(catalog, tmp_path / "npm"), python_client(catalog, tmp_path / "python")
    inputs = [{"model": "m", **given} for given, _ in FRIENDLY]
    file = {"model": "m", "place": {"uri": {"$bytes": "AAAA"}}}
    asked = {"root": str(package), "payloads": [], "inputs": [*inputs, file], "today": 0}
    *told, refused = json.loads(node(PROGRAMS / "inputs.mjs", given=json.dumps(asked)))["normalised"]
    for given, (_, right), theirs in zip(inputs, FRIENDLY, told, strict=True):
        assert theirs["payload"] == {"model": "m", **right}
        assert client.normalise(given).payload == theirs["payload"]
    says = 'takes no file; give an https URL or a library id after "asset://"'
    assert (refused["unusable"], refused["messages"]) == ([["bad_format", "place.uri"]], [says])
    assert [one.message for one in client.normalise({"model": "m", "place": {"uri": b"AAA"}}).unusable] == [says]
