"""Changes beside the models: calls, what they are sent and answer, and every key of the service."""

from __future__ import annotations

from dataclasses import is_dataclass, replace
from typing import Any, get_args, get_type_hints

import pytest

import capmatrix.ir.catalog
import capmatrix.ir.kinds
from capmatrix.ir.catalog import (
    Answer,
    Asking,
    Catalog,
    Dialect,
    ErrorRow,
    Lifecycle,
    Model,
    Names,
    Operation,
    Record,
)
from capmatrix.ir.kinds import Choice, Field, Group, Integer, Text
from capmatrix.semantics.diff import calls
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from tests.support.catalogs import ANSWER, BOATS
from tests.support.small import catalog, field, model


def test_the_service_has_classes_of_its_own():
    service = BOATS.service
    timing, submit, status = service.timings[0], *service.operations
    new = replace(
        service,
        notes=("Boats sink.",),
        operations=(replace(submit, evidence=("guide > Boats > boat-1",)),),
        timings=(replace(timing, value=7.0),),
    )
    found = diff(BOATS, replace(BOATS, service=new, records=BOATS.records[:2]))
    assert found.models == ()
    assert {(change.kind.word, change.subject, change.says) for change in found.service} == {
        ("removed", f"service/operations/{status.id}", "gone, after a deprecation without a sunset"),
        ("service", "service/timings/poll-interval/value", "5.0 → 7.0"),
        ("documentation", "records/Trouble", "gone"),
        ("evidence", "service/operations/submit/evidence", '+"guide > Boats > boat-1"'),
        ("documentation", "service/notes", '-"Boats float.", +"Boats sink."'),
    }


def with_errors(*rows: ErrorRow) -> Catalog:
    return replace(BOATS, service=replace(BOATS.service, errors=rows))


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        (None, "unknown", {(404, "refused → unknown: more cautious"), (429, "not_processed → unknown: more cautious")}),
        ("unknown", None, {(404, "unknown → refused: less cautious"), (429, "unknown → not_processed: less cautious")}),
        ("unknown", "refused", {(404, "unknown → refused: less cautious"), (429, "unknown → refused: less cautious")}),
    ],
)
def test_what_a_status_says_of_a_submission_is_told_with_the_direction(before, after, says):
    rows = (ErrorRow(kind="api", statuses=(404, 429), outcome=outcome) for outcome in (before, after))
    changes = diff(*(with_errors(row) for row in rows)).changes
    assert {(change.subject, change.says) for change in changes} == {
        (f"service/errors/{status}/outcome", said) for status, said in says
    }
    kinds = {ChangeClass.SERVICE if said.endswith("more cautious") else ChangeClass.DANGER for _, said in says}
    assert {change.kind for change in changes} == kinds


def test_another_word_of_a_reason_makes_another_error():
    before, after = (ErrorRow(kind="content_policy", words=words) for words in (("rude",), ("rude", "lewd")))
    (change,) = diff(with_errors(before), with_errors(after)).changes
    assert (change.subject, change.says) == ("service/errors/lewd", "no class → content_policy")


def test_an_outcome_that_another_row_gives_too_changes_nothing_but_words():
    plain, cautious = (ErrorRow(kind="api", statuses=(404,), outcome=outcome) for outcome in (None, "unknown"))
    (change,) = diff(with_errors(cautious, plain), with_errors(cautious, cautious)).changes
    assert (change.kind, change.subject) == (ChangeClass.DOCUMENTATION, "service/errors")


def test_a_row_that_goes_takes_its_caution_with_it():
    gone = ErrorRow(kind="api", statuses=(404,), outcome="unknown")
    changes = diff(with_errors(gone), with_errors()).changes
    assert {change.subject for change in changes} == {"service/errors/404", "service/errors/404/outcome"}


def test_a_spelling_of_the_vocabulary_is_an_alias_and_is_judged():
    terms = (replace(BOATS.vocabulary[0], aliases=("words",)), *BOATS.vocabulary[1:])
    found = diff(BOATS, replace(BOATS, vocabulary=terms))
    assert [(change.kind.word, change.subject) for change in found.service] == [
        ("warnings", "vocabulary/words"),
        ("alias", "vocabulary/prompt/aliases"),
    ]


MODE = field("mode", Choice(values=("a", "b")))


def test_nothing_changed_is_no_change():
    assert diff(catalog(model(MODE)), catalog(model(MODE))).changes == ()


def service(**changes: Any) -> Catalog:
    return replace(BOATS, service=replace(BOATS.service, **changes))


def call(name: str, catalog: Catalog = BOATS, **changes: Any) -> Catalog:
    """Return a catalog in which one call has other attributes."""
    calls = tuple(replace(one, **changes) if one.id == name else one for one in catalog.service.operations)
    return replace(catalog, service=replace(catalog.service, operations=calls))


def answer(*fields: Field) -> Catalog:
    """Return a catalog in which a submission is answered with these fields."""
    records = tuple(
        replace(one, kind=replace(ANSWER, fields=fields)) if one.kind is ANSWER else one for one in BOATS.records
    )
    return replace(BOATS, records=records)


ASKING = Asking(header="x-payment", value="none", status=402, dialect="plain")
QUOTED = call("submit", quote=ASKING)
EXTEND = Operation(id="extend", method="POST", path="/extend", summary="Extend", body="Extend", models=("boat-1",))
WISH = Group(
    name="Extend", fields=(field("runId", Text(min_length=1), required=True), field("index", Integer(minimum=0)))
)


def extending(group: Group = WISH, **changes: Any) -> Catalog:
    """Return a catalog with a call that takes an object of its own."""
    more = (*BOATS.service.operations, replace(EXTEND, **changes))
    return replace(service(operations=more), records=(*BOATS.records, Record(kind=group)))


RUN, STATUS, COST = ANSWER.fields
QUERY = BOATS.service.operations[1].query
SUBMITTED = BOATS.service.operations[0].answers
WORD = BOATS.service.statuses
FIRST = BOATS.service.servers[0]
STATUS_AT = ("status", ("data.status", "status"))
TWO = service(servers=(FIRST, replace(FIRST, url="https://b.example")))
LIMITED = replace(QUERY[0], name="limit", kind=Integer(minimum=1, maximum=50), required=False)

JUDGED: dict[str, tuple[Catalog, Catalog, str, str]] = {
    "calls go to another host": (
        BOATS, service(servers=(replace(FIRST, url="https://b.example"),)),
        "danger", "service/servers/https://boats.example/api",
    ),
    "the second server is first": (
        TWO, service(servers=TWO.service.servers[::-1]), "danger", "service/servers/https://boats.example/api",
    ),
    "one more server": (BOATS, TWO, "added", "service/servers/https://b.example"),
    "one server fewer": (TWO, BOATS, "call", "service/servers/https://b.example"),
    "another path": (BOATS, call("status", path="/v2/status"), "call", "service/operations/status/path"),
    "another method": (BOATS, call("status", method="POST"), "call", "service/operations/status/method"),
    "a key is needed now": (call("status", auth=False), BOATS, "call", "service/operations/status/auth"),
    "the key has another header": (
        BOATS, service(auth=(replace(BOATS.service.auth[0], header="x-boat-key"), BOATS.service.auth[1])), "call",
        "service/auth/key/header",
    ),
    "a way to authenticate goes": (BOATS, service(auth=BOATS.service.auth[:1]), "call", "service/auth/bearer"),
    "a parameter is required now": (
        BOATS, call("status", query=(*QUERY, field("version", Text(), required=True))), "accepts less",
        "service/operations/status/query/version",
    ),
    "a parameter is new": (
        BOATS, call("status", query=(*QUERY, field("title", Text()))),
        "client takes", "service/operations/status/query/title",
    ),
    "a parameter is gone": (
        call("status", query=(*QUERY, LIMITED)), BOATS, "client refuses", "service/operations/status/query/limit",
    ),
    "a parameter takes less": (
        call("status", query=(*QUERY, LIMITED)),
        call("status", query=(*QUERY, replace(LIMITED, kind=Integer(minimum=1, maximum=20)))),
        "accepts less", "service/operations/status/query/limit",
    ),
    "another success": (
        BOATS, call("submit", answers=(replace(SUBMITTED[0], status=200), *SUBMITTED[1:])), "answers less",
        "service/operations/submit/answers/202",
    ),
    "another failure": (
        BOATS, call("submit", answers=(*SUBMITTED, Answer(status=409, doc="Twice."))), "service",
        "service/operations/submit/answers/409",
    ),
    "another media type": (
        BOATS, call("submit", answers=(replace(SUBMITTED[0], media_type="text/plain"), *SUBMITTED[1:])), "answers less",
        "service/operations/submit/answers/202/media_type",
    ),
    "an answer is empty now": (
        BOATS, call("submit", answers=(replace(SUBMITTED[0], record=None), *SUBMITTED[1:])), "answers less",
        "service/operations/submit/answers/202/record",
    ),
    "an answer may lack a field": (
        BOATS, answer(replace(RUN, required=False), STATUS, COST), "answers more", "records/SubmitAnswer/runId",
    ),
    "an answer may be null": (
        BOATS, answer(replace(RUN, nullable=True), STATUS, COST), "answers more", "records/SubmitAnswer/runId",
    ),
    "an answer loses a field": (BOATS, answer(RUN, STATUS), "answers less", "records/SubmitAnswer/cost"),
    "an answer has another type": (
        BOATS, answer(replace(RUN, kind=Integer()), STATUS, COST), "answers more", "records/SubmitAnswer/runId",
    ),
    "an answer has one field more": (
        BOATS, answer(RUN, STATUS, COST, field("title", Text())), "added", "records/SubmitAnswer/title",
    ),
    "an answer always has a field": (
        answer(replace(RUN, required=False), STATUS, COST), BOATS, "answers narrower", "records/SubmitAnswer/runId",
    ),
    "a body needs one field more": (
        extending(), extending(replace(WISH, fields=(*WISH.fields, field("sources", Text(), required=True)))),
        "accepts less",
        "records/Extend/sources",
    ),
    "a body lacks a field": (
        extending(), extending(replace(WISH, fields=WISH.fields[:1])), "client refuses", "records/Extend/index",
    ),
    "a call has no body any more": (extending(), extending(body=None), "call", "service/operations/extend/body"),
    "a call takes the runs of other models": (
        extending(), extending(models=("harbour/ship-2.5",)), "call", "service/operations/extend/models",
    ),
    "a call takes the runs of more models": (
        extending(), extending(models=("boat-1", "harbour/ship-2.5")), "added", "service/operations/extend/models",
    ),
    "a word means failed now": (
        BOATS, service(statuses=(WORD[0], replace(WORD[1], state="failed"))),
        "danger", "service/statuses/COMPLETED/state",
    ),
    "a word is not known any more": (BOATS, service(statuses=WORD[:1]), "danger", "service/statuses/COMPLETED"),
    "a word for the line is not known any more": (BOATS, service(statuses=WORD[1:]),
    "service", "service/statuses/pending"),
    "the id is elsewhere": (
        BOATS, service(dialects=(Dialect(id="plain", paths=(("run_id", ("id",)), STATUS_AT)),)),
        "danger", "service/dialects/plain/paths/run_id",
    ),
    "the id may also be elsewhere": (
        BOATS,
        service(dialects=(Dialect(id="plain", paths=(("run_id", ("runId", "id")), STATUS_AT)),)),
        "service", "service/dialects/plain/paths/run_id",
    ),
    "a status is another error": (
        BOATS, service(errors=(ErrorRow(kind="permission", statuses=(401,), doc="The key is wrong."),)), "answers less",
        "service/errors/401",
    ),
    "the question of the price is asked otherwise": (
        QUOTED, call("submit", quote=replace(ASKING, header="x-pay")),
        "danger", "service/operations/submit/quote/header",
    ),
    "the price cannot be asked any more": (QUOTED, BOATS, "call", "service/operations/submit/quote"),
    "a lost run cannot be found any more": (
        call("submit", found_by="uuid"), BOATS, "danger", "service/operations/submit/found_by",
    ),
    "a call is deprecated": (BOATS, call("submit", deprecated=True),
    "lifecycle", "service/operations/submit/deprecated"),
    "a call is gone": (extending(), BOATS, "removed", "service/operations/extend"),
    "a call is new": (BOATS, extending(), "added", "service/operations/extend"),
    "the environment has another prefix": (
        BOATS, service(package=replace(BOATS.service.package, environment="SHIPS")),
        "naming", "service/package/environment",
    ),
    "fewer calls a minute": (
        BOATS, service(limits=(replace(BOATS.service.limits[0], requests=10),)),
        "service", "service/limits/submit/requests",
    ),
    "another sentence": (BOATS, service(doc="Films of ships."), "documentation", "service/doc"),
    "another licence": (BOATS, service(license="BSD"), "documentation", "service/license"),
}  # fmt: skip
"""What a sound reviewer says of a change of calls: the class of the gravest change, and its place."""


@pytest.mark.parametrize("name", JUDGED)
def test_a_change_of_calls_is_what_it_does_to_callers(name: str):
    old, new, word, subject = JUDGED[name]
    found = diff(old, new)
    assert found.models == ()
    assert (found.service[0].kind.word, found.service[0].subject) == (word, subject), found.service
    assert ChangeClass.UNHANDLED not in {change.kind for change in found.service}


def test_an_object_inside_an_answer_is_told_of_once():
    def nested(inner: Group) -> Catalog:
        outer = answer(RUN, STATUS, COST, field("data", inner))
        return replace(outer, records=(*outer.records, Record(kind=inner)))

    inner = Group(name="Inner", fields=(field("url", Text(), required=True), field("size", Integer())))
    found = diff(nested(inner), nested(replace(inner, fields=inner.fields[:1]))).service
    assert [(one.kind.word, one.subject) for one in found] == [("answers less", "records/Inner/size")]
    unused = (*BOATS.records, Record(kind=inner))
    changed = (*BOATS.records, Record(kind=replace(inner, fields=inner.fields[:1])))
    found = diff(replace(BOATS, records=unused), replace(BOATS, records=changed)).service
    assert [(one.kind.word, one.subject, one.says) for one in found] == [
        ("documentation", "records/Inner", "differs where no call uses it")
    ]


def test_what_a_caller_sent_or_never_read_is_shown():
    (change, *_) = diff(BOATS, JUDGED["a parameter is required now"][1]).service
    assert [finding.code for finding in change.witness.after] == ["missing_field"]
    assert "(call)" not in change.witness.payload
    (change, *_) = diff(BOATS, JUDGED["an answer may lack a field"][1]).service
    assert "runId" not in change.witness.payload
    assert [finding.code for finding in change.witness.before] == ["missing_field"]


def test_every_attribute_beside_the_models_has_a_row():
    names = vars(capmatrix.ir.catalog) | vars(capmatrix.ir.kinds) | dict.fromkeys(("Json", "Pricing", "Rule"), object)
    elsewhere, waiting, seen = {Model, Lifecycle, Names}, list[type]([Catalog]), set[type]()
    while waiting:
        kind = waiting.pop()
        if kind in seen | elsewhere or kind.__module__ != Catalog.__module__:
            continue
        seen.add(kind)
        hints = get_type_hints(kind, names)
        assert {*hints} == {*(calls.CATALOG if kind is Catalog else calls.TABLES[kind])}, kind
        waiting += [
            part for hint in hints.values() for part in parts_of(hint) if isinstance(part, type) and is_dataclass(part)
        ]
    assert seen == {Catalog, *calls.TABLES}


def parts_of(hint: Any) -> list[Any]:
    """Return the types in an annotation."""
    return [hint, *(part for inner in get_args(hint) for part in parts_of(inner))]
