"""Which faults chance draws from, for each phase. A fault that hangs or drips lasts as long as the settings say."""

from __future__ import annotations

from tests.fake.submit_faults import TYPED


def both(*texts: str) -> tuple[str, ...]:
    """Return each fault without a charge and after one."""
    return tuple(text + more for text in texts for more in ("", " charged=1"))


LATE = (302, 303, 307, 308, 405, 408, 409, 410, 423, 425, 451, 499)
"""Statuses that say nothing of whether a submission was charged."""
BODIES = ("empty", "html", "cut", "list", "text", "null", "deep", "utf8")
SUCCESS = ("200", "201", "202")

THROTTLED = (
    "throttled",
    *(f"throttled after={after}" for after in ("zero", "negative", "past", "date", "huge", "text", "fraction", "one")),
    "daily-cap",
)
BROKEN = (
    "reset-before",
    *both("reset", "close", "cut-head", "garbage", "hang", "endless-drip", "endless-head"),
    "stale",
    "slow seconds=0.05",
    "hang-body",
    "drip",
    "informed",
    *both("gateway is=502", "gateway is=503", "gateway is=504"),
    *both("status is=500", "status is=503", "status is=500 empty=1", "status is=520 html=1", "status is=500 echo=1"),
    *both("huge", "huge gzip=1", "huge status=503", "huge status=302", "huge status=500 gzip=1"),
)
"""What any call can meet; without a charge and after one where that is a difference."""

SUBMIT = (
    *BROKEN,
    *THROTTLED,
    *both(*(f"typed kind={kind}" for kind in TYPED), "typed kind=policy-500 echo=1"),
    *(f"redirect is={code} to={to} charged=1" for code in LATE[:4] for to in ("same", "foreign", "login")),
    *(f"status is={code} charged=1" for code in LATE[4:]),
    *(f"status is={code} charged=1 html=1" for code in (405, 408, 499)),
    "status is=409 charged=1 echo=1",
    *both("unsuccessful", "unsuccessful named=1"),
    *both(*(f"nameless is={code}" for code in SUCCESS), "nameless null=1"),
    *both("nothing", "echo-page", "unreadable is=200 body=html", "unreadable is=202 body=html echo=1"),
    *both(*(f"unreadable body={body}" for body in BODIES)),
    *(f"status is={code}" for code in (400, 401, 402, 403, 404, 414, 415, 422, 431)),
    "status is=401 echo=1",
    "edge",
    "job-failed",
    "job-failed echo=1",
    "job-cancelled",
    "lost-and-failed",
    *(f"other-film kind={kind}" for kind in ("ts", "flv", "mp3")),
)

_LOOK = (
    *(text for text in BROKEN if "charged" not in text),
    *THROTTLED,
    *(f"unreadable body={body}" for body in BODIES),
    "redirect",
    "redirect is=307 to=foreign",
    "login-page",
    "no-data",
    "status is=408",
)
STATUS = (
    *_LOOK,
    *("other-job", "other-model", "not-found", "unknown-word", "unknown-word echo=1", "no-url", "backwards"),
    *("fails-now", "fails-now echo=1", "status is=400", "status is=401", "status is=401 echo=1", "status is=403"),
)
RECOVER = (*_LOOK, "none-listed", "all-listed", "odd-rows", "status is=401", "status is=404")
FILM = (
    *(text for text in BROKEN if "charged" not in text),
    *("cut", "unmeasured", "unmeasured cut=1", "chunked", "chunked cut=1", "whole", "changed", "unsatisfiable"),
    *("wrong-range", "gzip", "html", "expired", "elsewhere", "elsewhere times=3", "loop", "status is=404"),
    *("throttled", "throttled after=one"),
)
DRAWS = {
    "submit": SUBMIT,
    "extend": SUBMIT,
    "status": STATUS,
    "legacy": STATUS,
    "recover": RECOVER,
    "content": FILM,
    "film": FILM,
    "balance": _LOOK,
    "catalogue": _LOOK,
}
"""Phase → faults. A quote is no submission that was asked for, so nothing strikes it by chance."""
