"""Keys of the spec language: one table for the parser, the editor schemas and the language page."""

# Budget: the language itself, one table to read from top to bottom.
from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import (
    CAUSES,
    ROLES,
    TASKS,
    AuthForm,
    Encoding,
    KeyForm,
    Scheme,
    SignatureEncoding,
    UnknownFields,
)
from capmatrix.ir.kinds import KIND_NAMES, MEANINGS, DurationForm, MediaType, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shape(Enum):
    """What a key may hold."""

    TEXT = "a text"
    TEXTS = "a text or a list of texts"
    MAP = "a mapping"
    ANY = "anything"
    ENTRY = "a mapping with known keys"
    ENTRIES = "a mapping of names to entries"
    ROWS = "a list of entries"
    NAMED = "a text, or a mapping with known keys"
    """The text is the key `name` of the mapping."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it holds, and what it is for."""

    shape: Shape
    doc: str
    table: str = ""
    """For ENTRY, ENTRIES, ROWS and NAMED: the table of the keys inside."""
    required: bool = False
    choices: tuple[str, ...] = ()


def _text(doc: str, *, required: bool = False, choices: tuple[str, ...] = ()) -> Key:
    return Key(Shape.TEXT, doc, required=required, choices=choices)


def _texts(doc: str, *, required: bool = False) -> Key:
    return Key(Shape.TEXTS, doc, required=required)


def _entries(table: str, doc: str, *, required: bool = False) -> Key:
    return Key(Shape.ENTRIES, doc, table, required)


def _rows(table: str, doc: str, *, required: bool = False) -> Key:
    return Key(Shape.ROWS, doc, table, required)


Action: TypeAlias = Literal["require", "one_of", "at_most_one", "forbid", "allow", "narrow", "count", "same_input"]
ACTIONS: tuple[Action, ...] = get_args(Action)
"""The keys that select the kind of a rule; each rule has one of them."""
STATES: Mapping[str, str] = MappingProxyType(
    {
        "queued": "Words for a run that waits.",
        "running": "Words for a run at work.",
        "completed": "Words for a run that made what was asked.",
        "failed": "Words for a run that ended without a result.",
        "cancelled": "Words for a run that was stopped.",
    }
)
FACTS: Mapping[str, str] = MappingProxyType(
    {
        "run_id": "the id to ask for the run by",
        "status": "the word for where the run stands",
        "done": "whether the run is over, a flag that may be missing until then",
        "url": "the address of what was made",
        "inline": "what was made, in base64",
        "error": "why it failed",
        "error_type": "the type of error",
        "error_code": "the code of the error",
        "request_id": "the id of the call, for the support of the service",
        "user_error": "why it failed, in words for the person who asked",
        "progress": "the share that is done, in percent, or from 0 to 1 where its field ends at 1",
        "cost": "what was charged",
        "model": "the model that runs",
        "currency": "the currency of cost and balance",
        "balance": "what the account holds after the charge",
        "required_balance": "what the account would have to hold",
        "refund": "what was given back",
        "flagged": "whether the content was refused",
        "terminal": "whether asking again is of no use",
        "notice": "a sentence on what happens",
        "remaining": "the seconds that it may still take",
        "created": "when the run was submitted",
        "found_by": "the UUID that the request carried, to find the run by",
        "accepted": "whether the call was taken",
        "balance_other": "what the account holds in its second currency",
        "deposit": "where to pay in",
        "price": "what the call would cost",
        "offer": "the id of an offer to pay for this call alone",
        "expires": "until when the offer is good",
        "next": "the mark of the next page of a list; without it, pages of a whole number are counted",
    }
)
TIMINGS: Mapping[str, str] = MappingProxyType(
    {
        "poll-interval": "seconds between two looks at a run, for programs without this client",
        "poll-attempts": "looks at a run before such a program gives up",
        "poll-interval-min": "seconds between two looks at least",
        "poll-interval-max": "seconds between two looks at most, while it is not known how long a run takes",
        "poll-interval-near": "seconds between two looks at most, while a run is likely to end",
        "poll-interval-far": "seconds between two looks at most, before a run is likely to end",
        "poll-share": "the part of the time waited so far that passes before the next look",
        "wait-timeout": "seconds for which `wait` waits",
        "retry-attempts": "how often a call is sent in all",
        "retry-delay": "seconds before the first repetition, doubled each time",
        "retry-delay-max": "seconds before a repetition at most",
        "retry-after-max": "a longer Retry-After, in seconds, is a cap of the day",
        "settle-window": "seconds for which a lost run is searched",
        "not-found-grace": "seconds after a submission in which its run may be unknown",
        "listing-age-max": "seconds for which the service's list of models is used",
        "price-age-max": "seconds after which a price is old",
        "connect-timeout": "seconds for making a connection",
        "read-timeout": "seconds for an answer",
        "body-limit": "bytes of a body at most",
        "upload-limit": "bytes of an upload at most, for readers alone",
        "result-lifetime": "seconds for which a result stays at its address",
    }
)
"""Timings that clients, simulators and pages read."""
_FLAG = ("true", "false")
PROSE = frozenset({"title", "says", "notes", "about", "chosen", "because", "reason"})
"""Keys whose texts are for readers."""

_SAYS = _text("What it means, in a sentence.")
_EVIDENCE = _texts("Where it is written: `source > section > item`.")
_DECISION = _texts("The decisions that settle it.")
_GROUNDS = {"evidence": _EVIDENCE, "decision": _DECISION}

_CONDITIONS = {
    "when": Key(Shape.MAP, "Holds when each field has the value, or one of the values."),
    "when_given": _texts("Holds when each of these fields is present."),
    "when_absent": _texts("Holds when none of these fields is present."),
}

_RULE_CONDITIONS = {
    "when": _CONDITIONS["when"],
    "when_effective": Key(
        Shape.MAP, "The same, and holds when the field is absent and its default is that value, or one of the values."
    ),
    "when_item": Key(Shape.MAP, "Holds when each of these lists has an item with the values."),
    "when_no_item": Key(Shape.MAP, "Holds when none of these lists has an item with the values."),
    **_CONDITIONS,
}

_PRICE_CONDITIONS = {
    **_CONDITIONS,
    "when_item": _RULE_CONDITIONS["when_item"],
    "when_no_item": _RULE_CONDITIONS["when_no_item"],
}
_FACTORS = (
    "What it is, or a list of what is multiplied: a number, a size (`864x480`: its points), a range of what a request "
    "does not tell (`4..30` or `0..`), an earlier measure, or what is counted of a field: `{characters: text}`; also "
    "seconds, number, pixels (and `words`, what a word of the size counts as), bytes, utf16 and items."
)
_PLUS = "What is added to `is`, written as that."

JSON_FORM = "json"
"""The form of a text of URLs that is a JSON array and nothing else."""
_KIND: dict[str, Key] = {
    "kind": _text("What the value is.", choices=KIND_NAMES),
    "form": _text(
        "How seconds are written (duration); `json`: as a JSON array alone (urls).",
        choices=(*get_args(DurationForm), JSON_FORM),
    ),
    "values": _texts(
        "The set of right values (choice, integer, number, duration); of a field, `unknown` where nobody published it."
    ),
    "range": _text("`low..high`, ends included (integer, number, duration)."),
    "step": _text(
        "The distance of right values, from the low end of the range, else from 0 (integer, number); what width and "
        "height are multiples of (size)."
    ),
    "auto": _text("Takes -1 as well: the service chooses the length (duration).", choices=("-1",)),
    "length": _text("`low..high` characters (text)."),
    "counted": _text(
        "What the length counts: code points, or the units of UTF-16, in which an emoji has two (text).",
        choices=get_args(Unit),
    ),
    "width": _text("`low..high` points (size)."),
    "height": _text("`low..high` points (size)."),
    "shape": _text("Width to height, `1:3..3:1` (size)."),
    "area": _text("`low..high` points, width times height (size)."),
    "words": _texts("Texts that are right as well, such as `auto` (size)."),
    "of": _text("What it is (media, urls).", choices=get_args(MediaType)),
    "accepts": _texts("`url`, `data`, `base64` (without a data URL around it), `library` (media)."),
    "scheme": _text("What the id of a library asset begins with, such as `asset://` (media)."),
    "max_bytes": _text("Limit on the decoded data URL or base64 (media)."),
    "item": Key(Shape.ENTRY, "What each item is (list).", "kind"),
    "items": _text("`low..high` items (list, urls)."),
    "record": _text("The object of objects.yaml (group)."),
    "options": _rows("kind", "The kinds it may be, of different JSON types but for objects (either)."),
    "by": _text(
        "The member whose values tell several objects apart; without it, each requires one that no other has (either)."
    ),
    "open": _text("Answers only: other values may appear (choice).", choices=_FLAG),
}

_INPUT = {"input": _text("It drives a model as text; media fields are inputs anyway.", choices=("text",))}
_INSTEAD = {"instead": _texts("Fields of the same meaning on other models, for hints.")}


def _field(own: Mapping[str, Key], hints: Mapping[str, Key]) -> dict[str, Key]:
    """Return the keys of a field in their order, including those that only the vocabulary has."""
    return {**_KIND, **_PRESENCE, **own, **_MEANING, **hints, **_GROUNDS}


_OTHER_TERM = {
    "term": _text("The vocabulary entry to start from, where the name means something else on this model."),
    "without": _texts("Keys of the vocabulary entry that do not hold here, such as `default`."),
}
_MEANING_ALONE = {"wire": _text("`false`: a meaning for `term`, and no name on the wire.", choices=_FLAG)}
_PRESENCE: dict[str, Key] = {
    "required": _text("Must be given.", choices=_FLAG),
    "nullable": _text("May be null, which in a request is as if it were absent.", choices=_FLAG),
    "default": Key(Shape.ANY, "What the service does when it is absent; never sent."),
    "aliases": _texts("Other spellings that count as this field."),
    "alias_forms": Key(
        Shape.MAP, "Aliases that take only one form (media): alias → `url`, `data`, `base64` or `library`."
    ),
    "replaced_by": _text("Legacy field: the path to use instead."),
    "title": _text("A short label."),
}
_MEANING: dict[str, Key] = {
    "means": _text("What it decides about the result.", choices=MEANINGS),
    "says": _SAYS,
    "unit": _text("The unit of a number."),
}

_IDENTITY: dict[str, Key] = {
    "id": _text("The wire id, where the file cannot be named after it."),
    "name": _text("What file, class and page are named after, where another id has the same letters."),
    "formerly": _texts("Ids that it had before: accepted with a warning."),
    "title": _text("The name people use."),
    "provider": _text("Who runs the model."),
    "as_of": _text("The day of what is known of it, where that is not the day of its newest source: `2026-01-31`."),
    "known": _text("`partly`: it may take fields that no source names.", choices=("partly",)),
}
_ROW: dict[str, Key] = {
    "says": _SAYS,
    "extends": _texts("The families whose fields and rules it shares."),
    "makes": _texts("Media types of what it makes, where that is not what its submission makes."),
    "fields": _entries("listed", "The fields it takes, in reading order."),
    "rules": _rows("rule", "What links them."),
    "editions": _entries("overlay", "What other editions say of it."),
    "pricing": Key(Shape.ENTRY, "What it costs, where that is known.", "pricing"),
    "lifecycle": Key(Shape.ENTRY, "Written only when not active.", "lifecycle"),
    "example": Key(Shape.MAP, "A payload that a person would send, without the discriminator."),
    "examples": _rows("payload", "Several of them; the first one is shown."),
    "notes": _texts("What else a caller should know."),
    **_GROUNDS,
}

TABLES: Mapping[str, Mapping[str, Key]] = MappingProxyType(
    {
        "kind": _KIND,
        "field": _field({}, {}),
        "parameter": {
            "is": _text("What a client gives in it.", choices=ROLES),
            "raw": _text("Its slashes separate steps of the path (default: they are escaped).", choices=_FLAG),
            "segments": _text("How many steps of the value are given, from its start (default: all)."),
            **_field({}, {}),
        },
        "listed": {**_OTHER_TERM, **_field({}, {})},
        "term": _field({**_INPUT, **_MEANING_ALONE}, _INSTEAD),
        "model": {**_IDENTITY, **_ROW},
        "family": {
            **{key: _ROW[key] for key in ("says", "fields", "rules", "pricing")},
            "measures": _entries("measure", "What prices of its models may count besides, each where one names it."),
            **{key: _ROW[key] for key in ("notes", *_GROUNDS)},
        },
        "object": {
            "says": _SAYS,
            "extends": _text("The object whose members and rules it has; what it says of a member counts first."),
            "without": _texts("Members of that object that it has not."),
            "open": _text("May hold anything besides its fields.", choices=_FLAG),
            "fields": _entries("parameter", "Its fields; `is` is for bodies of calls."),
            "rules": _rows("rule", "What links them."),
            **_GROUNDS,
        },
        "rule": {
            "require": Key(Shape.ANY, "Fields that must be present, or a mapping to the value they must have."),
            "one_of": _texts("Fields of which at least one must be present."),
            "at_most_one": _texts("Fields that exclude each other."),
            "forbid": _texts("Fields that must not be present."),
            "allow": Key(Shape.ANY, "A field, or values of it, that need the conditions."),
            "narrow": Key(Shape.MAP, "A field's values or range while the conditions hold."),
            "count": Key(
                Shape.MAP, "A list, the values of its items that are counted, and `in`: how many there may be."
            ),
            "same_input": _texts("Spellings of one input; the first one given wins."),
            **_RULE_CONDITIONS,
            "says": _SAYS,
            **_GROUNDS,
        },
        "pricing": {
            "currency": _text("Such as `USD`, or one of the `units` of the service.", required=True),
            "seconds": _text("The duration that `per_second` counts, or the path to it."),
            "measures": _entries("measure", "What `per` counts, each by fields and by those before it."),
            "default": Key(
                Shape.MAP,
                "What absent fields are by other sources than their defaults; several values where they disagree.",
            ),
            "rows": _rows("price", "Tried in order; the last one has no condition.", required=True),
            "says": _SAYS,
            "listed": Key(Shape.MAP, "How the service's own list of models says it."),
            "date": _text("The day it was read: `2026-01-31`; left out, that of the source that its evidence names."),
            **_GROUNDS,
        },
        "price": {
            "amount": _text("For the whole run; `unknown` if no source has it."),
            "included": _text("Seconds that the amount pays for."),
            "per_second": _text("For each second, on top of the amount."),
            "per": Key(Shape.MAP, "Measure → the price of one, on top of the amount."),
            "minimum": _text("What it costs at least."),
            **_PRICE_CONDITIONS,
        },
        "measure": {
            "is": Key(Shape.ANY, _FACTORS),
            "plus": Key(Shape.ANY, _PLUS),
            "rows": _rows("measure_row", "In the place of `is`: tried in order; the last one has no condition."),
            "each": _text("How many make one: the product is divided by it."),
            "step": _text("Of what it is rounded up to a whole multiple."),
            "least": _text("How many are charged at least."),
            "free": _text("How many of them cost nothing."),
            "says": _SAYS,
        },
        "measure_row": {
            "is": Key(Shape.ANY, _FACTORS, required=True),
            "plus": Key(Shape.ANY, _PLUS),
            **_PRICE_CONDITIONS,
        },
        "unit": {
            "costs": _text("The money that one costs: `0.01 USD`."),
            "says": _SAYS,
            **_GROUNDS,
        },
        "lifecycle": {
            "stage": _text("What became of it.", required=True, choices=("deprecated", "removed")),
            "successor": _text("The model to call instead."),
            "deprecated": _text("The day since when it is deprecated: `2026-01-31`."),
            "sunset": _text("The day from which it may be gone."),
            "says": _SAYS,
            **_GROUNDS,
        },
        "service": {
            "language": _text("The version of this language: 2.", required=True),
            "title": _text("The service's name.", required=True),
            "version": _text("The version of its interface.", required=True),
            "license": _text("The licence of the generated client."),
            "says": _SAYS,
            "package": Key(Shape.ENTRY, "How the client is called.", "package", required=True),
            "discriminator": Key(Shape.NAMED, "The field that names the model.", "discriminator", required=True),
            "unknown_fields": _text(
                "What it does with keys that it does not know (default `ignored`).", choices=get_args(UnknownFields)
            ),
            "common": _texts("Vocabulary fields that every model takes."),
            "editions": _entries("edition", "Readings of the matrix, the first one is used."),
            "providers": Key(Shape.MAP, "Names of providers for readers: provider → name."),
            "units": _entries("unit", "What prices are in besides money, such as credits."),
            "servers": _rows("server", "Base URLs, the first one is used.", required=True),
            "headers": Key(Shape.MAP, "Constant headers of every call: name → value."),
            "request_id": _text("Header of answers with the id of the call (default: `x-request-id`)."),
            "auth": _entries("auth", "Ways to authenticate, the first one is used.", required=True),
            "operations": _entries("operation", "Its calls.", required=True),
            "webhook": Key(Shape.ENTRY, "What it sends when a run is over.", "webhook"),
            "dialects": _entries("dialect", "Where answers keep what a client needs."),
            "statuses": Key(Shape.ENTRY, "The words for each state.", "statuses"),
            "errors": _rows("error", "Error answers, tried in order."),
            "limits": _rows("limit", "Rate limits."),
            "timings": _entries("timing", "Numbers for retrying, polling and waiting."),
            "notes": _texts("What else is true of it."),
            **_GROUNDS,
        },
        "discriminator": {
            "name": _text("The field.", required=True),
            "default": _text("The model that a request without the field asks for."),
        },
        "edition": {
            "source": _text("The source that it follows; the first edition follows all of them."),
            "says": _SAYS,
        },
        "overlay": {
            "unlisted": _text("The source does not know the model.", choices=_FLAG),
            "lacks": _texts("Fields that the source does not know."),
            "fields": _entries("field", "What the source says of fields otherwise; the other keys stay."),
            **_GROUNDS,
        },
        "package": {
            "distribution": _text("Name on the package index.", required=True),
            "module": _text("Import name.", required=True),
            "client": _text("Class name of the client.", required=True),
            "environment": _text("Prefix of its environment variables.", required=True),
            "version": _text("Version of the client.", required=True),
            "repository": _text("Address of its source code, for the links of a package index."),
        },
        "server": {"url": _text("Base URL.", required=True), "says": _SAYS, **_GROUNDS},
        "auth": {
            "form": _text(
                "What is sent: the key as it is (default), user name and password (`basic`), or a token that is signed "
                "with a secret key (`jwt`).",
                choices=get_args(AuthForm),
            ),
            "header": _text("Header that carries it (default of `basic` and `jwt`: `Authorization`)."),
            "query": _text("Query parameter that carries it, instead of a header."),
            "prefix": _text("What stands before it in the header (default of `jwt`: `Bearer `)."),
            "lifetime": _text("Seconds for which a token is good (jwt)."),
            "leeway": _text("Seconds before it is made from which it is good, for clocks that differ (jwt)."),
            "expired": _texts("Values of the error type or code by which a 401 says that a token is too old (jwt)."),
            "says": _SAYS,
            **_GROUNDS,
        },
        "operation": {
            "does": _text("What clients use it for (default: what its name says).", choices=TASKS),
            "call": _text("Method and path, such as `GET /jobs/{id}`.", required=True),
            "title": _text("A short label."),
            "says": _SAYS,
            "headers": Key(Shape.MAP, "Constant headers of this call: name → value."),
            "body": _text("`models`, or an object of objects.yaml."),
            "sends": _text("How the body is written (default: json).", choices=get_args(Encoding)),
            "path": _entries("parameter", "Parameters in the path: an entry for each `{name}`."),
            "query": _entries("parameter", "Query parameters."),
            "models": _texts(
                "The models whose runs it takes, or that it starts (default: every model); of several submissions the "
                "first that fits is made."
            ),
            "when_given": _texts("Fields that a request must have for this submission."),
            "when_any": _texts("Fields of which a request must have at least one for this submission."),
            "when_absent": _texts("Fields that a request must not have for this submission."),
            "gives": _text(
                "What its answer holds: a run to ask for, or the result (default: run).", choices=("run", "result")
            ),
            "makes": _texts(
                "Media types of what a submission makes, the usual one first (default: those of its answers or of the "
                "file call, else video/mp4)."
            ),
            "answers": _entries("answer", "HTTP status → answer.", required=True),
            "dialect": _text("The dialect of its success answers."),
            "quote": Key(Shape.ENTRY, "How to ask what it costs, without a key and without a charge.", "quote"),
            "found_by": _text(
                "A common field that takes a fresh UUID, by which `recover` finds the run when no answer came."
            ),
            "idempotency": Key(Shape.ENTRY, "How a charged call is sent again without a second charge.", "idempotency"),
            "auth": _text("Needs a key (default true).", choices=_FLAG),
            "deprecated": _text("Superseded: `true`, or the day since when."),
            "sunset": _text("The day from which a deprecated call may be gone."),
            **_GROUNDS,
        },
        "answer": {
            "record": _text("The object of objects.yaml."),
            "says": _SAYS,
            "media_type": _texts("Default application/json; several where it takes several forms."),
        },
        "quote": {
            "header": _text("Header that asks for it.", required=True),
            "value": _text("What the header says.", required=True),
            "status": _text("HTTP status of the answer, one of the operation's answers.", required=True),
            "dialect": _text("The dialect of the answer.", required=True),
            "type": _text("The error type that the answer calls itself."),
            "sample": Key(
                Shape.MAP,
                "What else the answer holds, as the simulator writes it; `{offer}` and `{digest}` stand for the id of "
                "the offer and the digest of the request. A text that is a path with `{offer}` is an address there.",
            ),
            "says": _SAYS,
            **_GROUNDS,
        },
        "webhook": {
            "field": _text("The field of a request that names the address (default: it is set for the account)."),
            "header": _text("The header of a submission in which that field travels."),
            "record": _text("The object of objects.yaml that is sent.", required=True),
            "dialect": _text("The dialect of what is sent.", required=True),
            "event": _texts("Where it names what happened: paths, tried in order."),
            "events": Key(Shape.MAP, "What may have happened: event → the state of the run that it means."),
            "signature": Key(Shape.ENTRY, "How it is signed (default: not at all).", "signature"),
            "says": _SAYS,
            **_GROUNDS,
        },
        "signature": {
            "scheme": _text(
                "`standard`: Standard Webhooks; else what is signed, and where the signature stands, is said here.",
                required=True,
                choices=get_args(Scheme),
            ),
            "header": _text("The header of the signature."),
            "encoding": _text("How it is written (default: hex).", choices=get_args(SignatureEncoding)),
            "mark": _text("What stands before each signature, such as `v1=`; others are ignored."),
            "timestamp": _text("The header of the time, or its mark in the header of the signature, such as `t=`."),
            "signed": _text(
                "What is signed: a text with `{body}`, `{sha256}` (of the body), `{timestamp}`, or `{Name-Of-Header}`."
            ),
            "tolerance": _text("Seconds by which the time may differ from now (default: 300)."),
            "keys": _text("The address of its public keys, as a JSON Web Key Set (ed25519)."),
            "says": _SAYS,
            **_GROUNDS,
        },
        "idempotency": {
            "header": _text("The header that carries the key."),
            "field": _text("The common field of the request that carries it, instead of a header."),
            "lifetime": _text("Seconds for which the service knows a key.", required=True),
            "form": _text("What a key is: a `uuid`, or `free`, any visible text (default).", choices=get_args(KeyForm)),
            "running": _texts("HTTP statuses that say to a repetition that the first request is still under way."),
            "mismatch": _text("The HTTP status for another request with the same key (default 422)."),
            "says": _SAYS,
            **_GROUNDS,
        },
        "dialect": {
            "says": _SAYS,
            **{
                fact: _texts(f"{meaning[0].upper()}{meaning[1:]}: paths, tried in order.")
                for fact, meaning in FACTS.items()
            },
            **_GROUNDS,
        },
        "statuses": {state: _entries("word", meaning) for state, meaning in STATES.items()},
        "word": {"says": _SAYS, **_GROUNDS},
        "error": {
            "kind": _text("The client's error class.", required=True),
            "status": _texts("HTTP statuses."),
            "type": _texts("Values of the body's error type or code; `A.*` is all that begin with `A.`."),
            "words": _texts(
                "Parts of the reason, where no type or code tells it: it holds one of them, in any case of letters."
            ),
            "outcome": _text(
                "What its statuses say of a submission, where that is more cautious than usual; not beside `type` "
                "or `words`.",
                choices=("refused", "unknown"),
            ),
            "says": _SAYS,
            **_GROUNDS,
        },
        "limit": {
            "operation": _text("An operation, or `*` for all.", required=True),
            "requests": _text("How many at most.", required=True),
            "seconds": _text("In how many seconds.", required=True),
            "per": _text("Whose requests are counted together.", required=True, choices=("address", "key")),
            "says": _SAYS,
            **_GROUNDS,
        },
        "timing": {
            "value": _text("The number.", required=True),
            "unit": _text("What it counts.", required=True),
            "says": _SAYS,
            **_GROUNDS,
        },
        "decision": {
            "about": _text("The matter.", required=True),
            "says": Key(Shape.MAP, "Source → what it says.", required=True),
            "chosen": _text("The source or reading that counts.", required=True),
            "because": _text("Why.", required=True),
            "accepts": _texts("Findings of `capmatrix lint` that are meant so: `CODE file`."),
            "evidence": _EVIDENCE,
        },
        "listing": {
            "source": _text("The source of `sources.yaml` that the list is.", required=True),
            "section": _text("The section of that source that has a row for each record.", required=True),
            "least": _text("Per cent of the known ids that a list must hold, else it is refused.", required=True),
            "records": _text("Where the records stand: a path, such as `data`.", required=True),
            "dated": _text("Where the list says its own day: a path."),
            "priced": _text("The evidence of a field of which the list names no more than its part in the price."),
            "record": Key(Shape.ENTRY, "Where the facts of a record stand.", "listing_record", required=True),
            "parameter": Key(Shape.ENTRY, "Where the facts of a parameter stand.", "listing_parameter", required=True),
            "types": Key(Shape.MAP, "Words for types: word → the kinds of fields that it may describe.", required=True),
            "fields": _entries("listing_field", "Parameters that are not fields of their own name and meaning."),
            "roles": Key(Shape.MAP, "Names for what prices depend on: name → the fields, of which a model has some."),
            "absent": Key(
                Shape.MAP,
                "What other sources say that a field of their models is when absent, where it has no default: "
                "field → value. It counts for prices beside what the list says.",
            ),
            "providers": Key(Shape.MAP, "Words for providers: word → provider."),
            "inputs": _rows("listing_inputs", "Combinations of inputs, and what they mean for a model.", required=True),
            "prices": _rows("listing_price", "Shapes of prices, tried in order."),
            "exceptions": _entries("listing_exception", "What holds for one id alone."),
        },
        "listing_record": {
            "id": _text("The wire id: a path.", required=True),
            "title": _text("The name people use: a path."),
            "provider": _text("Who runs the model: a path."),
            "inputs": _text("The list of what goes in: a path."),
            "parameters": _text("The parameters, name → what is known of each: a path."),
            "names": _text("The names of parameters alone, where nothing else is known of them: a path."),
            "price": _text("The price: a path."),
            "formerly": _text("The former id: a path."),
            "seen": _text("The day when the record was read, where that is not the day of the list: a path."),
            "words": _texts("Sentences for people: paths. Only a digest is kept, so that a change is noticed."),
            "ignored": _texts("Of no interest: paths. They are not kept."),
        },
        "listing_parameter": {
            "type": _text("The word for its type: a path.", required=True),
            "default": _text("What it is when absent: a path."),
            "options": _text("The list of its values: a path."),
            "option": _text("The value of an option that is a mapping: a path."),
            "low": _text("The smallest value: a path."),
            "high": _text("The largest value: a path."),
            "step": _text("The distance between values: a path."),
            "shown": _text("The values of others with which it can be given, name → value: a path."),
            "words": _texts("Sentences for people: paths. Only a digest is kept, so that a change is noticed."),
            "ignored": _texts("Of no interest: paths. They are not kept."),
        },
        "listing_field": {
            "field": _text("The field that it is, where its name is another."),
            "term": _text("The entry of the vocabulary that it means, where its own name means something else."),
            "ignored": _text("Why it is left out.", choices=_FLAG),
            "decision": _DECISION,
        },
        "listing_inputs": {
            "given": _texts("The inputs of a record; `unknown` where it states none.", required=True),
            "extends": _texts("The families of such a model.", required=True),
            "says": _text("What the list leaves open about them, a note of the model."),
            "example": Key(Shape.MAP, "The inputs of its example.", required=True),
        },
        "listing_price": {
            "keys": _texts("The keys that such a price has: paths.", required=True),
            "beside": _texts("Other keys that it may have and that change nothing: paths."),
            "is": Key(Shape.MAP, "Values that tell such a price from others: path → value."),
            "unknown": _text("Why it has no price here, a note of the model."),
            "factor": _text("What every number is multiplied by."),
            "seconds": _text("The role or field whose seconds are counted."),
            "lengths": _text("Path of the seconds that are counted, where no parameter says which there may be."),
            "default": Key(Shape.MAP, "Role or field → the path of what it is when absent."),
            "rows": _rows("listing_row", "The rows of the price, in their order."),
            "decision": _DECISION,
        },
        "listing_row": {
            "amount": _text("Path of the amount; `*` stands for each key of a table; or `unknown`."),
            "included": _text("Path of the seconds that the amount pays for."),
            "per_second": _text("Path of the amount for each second."),
            "each": _texts("The role or field of each `*`, in order."),
            "times": _text("Path of a number by which both are multiplied."),
            "when": Key(Shape.MAP, "Role or field → value: a price without such a field is unknown."),
            "when_given": _texts("Roles or fields; the row is left out where the model has none of them."),
            "when_absent": _texts("Roles or fields."),
        },
        "listing_exception": {
            "extends": _texts("The families of this model."),
            "example": Key(Shape.MAP, "The inputs of its example."),
            "unknown": _text("Why it has no price here."),
            "ignored": _texts("Parameters that are left out."),
            "says": _text("Why."),
            "decision": _DECISION,
        },
        "source": {
            "title": _text("What it is called.", required=True),
            "version": _text("Which state of it was read.", required=True),
            "date": _text("Of that state.", required=True),
            "sha256": _text("Digest of the document as it was read."),
            "rank": _text("1 speaks first.", required=True),
            "says": _SAYS,
            "sections": _entries("section", "Its parts, and what each lists."),
        },
        "section": {
            "models": Key(Shape.MAP, "Rows: model → the fields its row names."),
            "fields": _texts("Fields it lists."),
            "facts": _texts("Facts it states, each cited as evidence somewhere."),
            "recorded": Key(Shape.MAP, "Facts that nothing rests on: fact → why not."),
        },
        "approval": {
            "about": _text("The change in words, for readers."),
            "cause": _text("Why the matrix changes.", required=True, choices=CAUSES),
            "reason": _text("Why it may break callers.", required=True),
            "also": _texts("Fingerprints of changes that are alike; none of them is a danger."),
        },
    }
)

FORMER: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("error", "retry_safe"): "leave it out: the HTTP status says it, and `outcome` can make that more cautious",
        ("", "decisions.yaml"): "move its entries to files by topic, decisions/<topic>.yaml: `capmatrix migrate` does "
        "that for a spec of version 1",
    }
)
"""(table, key of an earlier version), or (empty, file) → what to do instead."""

OPEN_TABLES = frozenset({"payload"})
"""Tables without fixed keys: the payloads of examples."""

FILES: Mapping[str, tuple[str, bool]] = MappingProxyType(
    {
        "service.yaml": ("service", True),
        "fields.yaml": ("term", True),
        "objects.yaml": ("object", False),
        "sources.yaml": ("source", False),
        "listing.yaml": ("listing", False),
        "approvals.yaml": ("approval", False),
    }
)
"""File → (table, whether a spec must have it)."""

FOLDERS: Mapping[str, str] = MappingProxyType(
    {"families": "family", "models": "model", "decisions": "decision", "approvals": "approval"}
)
"""Folder → table of its files."""

SNAPSHOT = "listing.json"
"""The facts of the list that `listing.yaml` describes, as it was last read."""

SINGLE = frozenset({"service", "family", "model", "listing"})
"""Tables of which a file is one entry; every other file maps names to entries."""
