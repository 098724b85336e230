"""Scripts of answers for the flows of both clients: every phase with every status and every form of a body."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from itertools import product
from typing import Any

from tests.typescript.flows import TOKEN, Script

PAYLOAD = {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s"}
UNPRICED = {"model": "promptchan-video", "prompt": "A paper boat"}
STATUSES = (*range(300, 309), *range(400, 432), 451, 499, 500, 501, 502, 503, 504, 507, 511, 520, 524, 529, 599)
WORDS = (
    "content_policy_violation",
    "CONTENT_POLICY_VIOLATION",
    "insufficient_quota",
    "rate_limit_error",
    "RATE_LIMITED",
    "PRO_REQUIRED",
    "IMAGE_INPUT_TOO_LARGE",
    "daily_usd_limit_exceeded",
    "something_else",
)
FILM = b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 20
BIG = 12345678901234567890


def answer(status: int, body: Any = b"", **more: Any) -> dict[str, Any]:
    """Return an answer; a body that is no bytes is written as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = {"content-type": "text/html" if isinstance(body, bytes) else "application/json"}
    headers = {**kind, **more.pop("headers", {})}
    return {"status": status, "headers": headers, "body": base64.b64encode(content).decode(), **more}


NOTHING = answer(200, {"data": []})
TAKEN = answer(
    202, {"runId": "vid_2", "status": "pending", "cost": 0.4, "paymentSource": "USD", "remainingBalance": 9.6}
)
LOST: dict[str, Any] = {"sent": True}
UNREACHED: dict[str, Any] = {"sent": False}


def listed(*runs: dict[str, Any]) -> dict[str, Any]:
    """Return an answer with runs; one without a UUID has that of the submission."""
    return answer(200, {"data": [{"status": "completed", "conversationUUID": str(TOKEN), **run} for run in runs]})


def _submitted(post: Any, get: Any = NOTHING, **more: Any) -> Script:
    posts, gets = (given if isinstance(given, list) else [given] for given in (post, get))
    return {"flow": "submit", "payload": PAYLOAD, "answers": {"POST": posts, "GET": gets}, **more}


SUCCESSES = (
    {"success": False, "error": "no", "requestId": "req-7f3"},
    {"success": False, "runId": "vid_2"},
    {"status": "pending"},
    [],
    [{"runId": "vid_2"}],
    "vid_2",
    7,
    None,
    {"runId": ""},
    {"runId": "  "},
    {"runId": 17},
    {"runId": BIG},
    {"runId": True},
    {"runId": None, "id": "vid_3"},
    {"requestId": "vid_4"},
    {"id": "a", "runId": "b", "cost": "0.30"},
    {"runId": "vid_2", "cost": "free"},
    {"runId": "vid_2", "cost": -1},
    {"runId": "vid_2", "cost": 1e-7},
    {"runId": "vid_2", "model": "veo3-video"},
    {"runId": "vid_2", "model": 5},
    {"runId": "vid_2", "success": True},
    {"runId": {"id": "x"}},
    {"runId": "vid\u00e9_2 / ../x"},
    {"runId": "vid_2", "error": "said, but it runs"},
    {"runId": "vid_2", "paymentSource": {"message": "XNO"}},
    {"runId": "vid_2", "remainingBalance": "12.50"},
)
RAW = (
    b"",
    b"<html>sign in</html>",
    b'{"runId": "vid_2"',
    b'\xef\xbb\xbf{"runId": "vid_2"}',
    b'{"runId": "vid_2", "cost": NaN}',
    b'{"runId": "vid_2", "cost": Infinity}',
    b'{"runId": "vid_\xff"}',
    b'{"runId": "a", "runId": "b"}',
    b"[[[[[[[]]]]]]]",
    b'{"runId": "vid_2"} {"runId": "vid_3"}',
    b'{"runId": 1.5}',
    b'{"__proto__": {"runId": "vid_2"}}',
    b'{"runId": "\\ud800"}',
    b' \r\n{"runId": "vid_2"}\n',
    b"null",
    b"'vid_2'",
    b'{"constructor": 1, "runId": "vid_2"}',
)


# Budget: a table of answers.
def submissions() -> Iterator[Script]:
    """Yield submissions: every status, every word, every form of an answer, every way to have none."""
    for status in STATUSES:
        yield _submitted(answer(status, {"error": "no"}))
        yield _submitted(answer(status, b"<html>no</html>"), settle=30)
    for status, word in product((400, 402, 403, 409, 429, 500, 502, 503), WORDS):
        body = {"error": {"message": "as the provider says", "type": word, "code": word}}
        yield _submitted(answer(status, body, headers={"x-request-id": "req-1"}), settle=0)
    for body in SUCCESSES:
        yield from (_submitted(answer(status, body), settle=0) for status in (200, 202))
    for raw in RAW:
        yield _submitted(answer(200, raw), settle=0)
    for first in (
        UNREACHED,
        answer(429, {"error": "slow"}),
        answer(429, {"error": "slow"}, headers={"retry-after": "7"}),
    ):
        yield _submitted([first, TAKEN])
        yield _submitted([first])
        yield _submitted([first, LOST], [listed({"runId": "vid_9"})])
        yield _submitted([first, first, answer(400, {"error": "no"})])
    for after in (
        "3",
        "3.5",
        "0",
        "500",
        "-1",
        "soon",
        "Wed, 21 Oct 2099 07:28:00 GMT",
        "Fri, 15 Jan 2027 08:16:50 GMT",
        "",
    ):
        dated = {"retry-after": after, "date": "Fri, 15 Jan 2027 08:16:40 GMT"}
        yield _submitted([answer(429, {"error": "slow"}, headers=dated), TAKEN])
        yield _submitted([answer(429, {"error": "slow"}, headers={"retry-after": after}), TAKEN])
    yield _submitted("interrupted")
    yield _submitted(TAKEN, held=["posted"])
    yield _submitted(TAKEN, timeout=20)
    yield _submitted([UNREACHED, TAKEN], timeout=0.5)
    yield _submitted(TAKEN, settle=-1)
    yield _submitted(answer(200, {"runId": "vid_2"}, cut=True), settle=0)
    for limit in ("0.10", "3.40", 100, "-1", "much"):
        yield _submitted(TAKEN, max_cost=limit)
    yield _submitted(TAKEN, payload={**PAYLOAD, "conversationUUID": "mine"})
    yield from _searches()


def _searches() -> Iterator[Script]:
    run = {"runId": "vid_9", "model": "veo2-video", "createdAt": "2027-01-15T08:17:00Z"}
    lists = (
        [listed(run)],
        [NOTHING, NOTHING, listed(run)],
        [LOST, listed(run)],
        [answer(500, {}), answer(503, {}), listed(run)],
        [answer(404, {"error": "no"})],
        [answer(401, {"error": "no"})],
        [answer(200, {"data": "none"}), listed(run)],
        [answer(429, {}, headers={"retry-after": "4"}), listed(run)],
        [answer(429, {}, headers={"retry-after": "400"})],
        [listed({**run, "conversationUUID": str(TOKEN).upper()})],
        [listed({**run, "conversationUUID": None})],
        [listed(run, {**run, "runId": "vid_8", "createdAt": "2027-01-15T08:16:00Z"})],
        [listed({**run, "model": "other"})],
        [answer(200, [run])],
        [answer(200, {"data": [{"id": 7, "conversationUUID": str(TOKEN)}, 5, None]})],
    )
    own = {**PAYLOAD, "conversationUUID": str(TOKEN)}
    for found in lists:
        yield _submitted(LOST, found)
        yield _submitted(answer(502, {"error": "bad gateway"}), found, settle=20)
        yield _submitted(LOST, found, payload=own)
        yield _submitted([LOST, TAKEN], found, settle=3, repeat=True)
        yield _submitted(LOST, found, taken=["vid_9"], settle=10)
        yield _submitted(LOST, found, payload=own, rivals=1, settle=10)
    claim = {
        "model": "veo2-video",
        "uuid": str(TOKEN),
        "sent_at": 1_800_001_000.0,
        "fresh": True,
        "findable": True,
        "order": "a",
    }
    other = {**claim, "order": "b", "uuid": "6f1c1b52-0000-4000-8000-000000000002"}
    for found in lists:
        yield {"flow": "settle", "claim": claim, "timeout": 12, "answers": {"GET": found}}
        yield {"flow": "settle_all", "claims": [claim, other], "answers": {"GET": found}}
    yield {"flow": "settle", "claim": {**claim, "findable": False}, "answers": {"GET": [NOTHING]}}


STATES = (
    "COMPLETED",
    "completed",
    "succeeded",
    "IN_PROGRESS",
    "in_progress",
    "QUEUED",
    "pending",
    "FAILED",
    "failed",
    "error",
    "CANCELLED",
    "canceled",
    "brand_new",
    "",
    5,
)
ENDS: tuple[dict[str, Any], ...] = (
    {"output": {"video": {"url": "https://cdn.test/a.mp4"}}},
    {"output": {"videos": [{"url": "/a"}, {"url": "/b"}]}},
    {"output": {"video": [{"url": "https://cdn.test/a"}, {"url": "https://cdn.test/a"}]}},
    {"error": "it broke"},
    {"error": {"message": "inner"}, "userFriendlyError": "sorry", "cost": "0.2"},
    {"isNSFWError": True, "error": "nsfw"},
    {"progress": 0.25},
    {"progress": "40"},
    {"terminal": True},
    {"requestId": "other"},
    {"requestId": "vid_2"},
    {"request_id": 5},
    {"cost": 0.5, "refundMessage": "given back"},
    {"model": "renamed"},
    {},
)


def looks() -> Iterator[Script]:
    """Yield looks at jobs: every state in every form, every failure of a look."""
    base = {"run_id": "vid_2", "model": "veo2-video"}
    for state, end, nested in product(STATES, ENDS, (True, False)):
        inside = {"status": state, **end}
        body = {"data": inside} if nested else inside
        yield {"flow": "status", **base, "answers": {"GET": [answer(200, body)]}}
    done = answer(200, {"data": {"status": "COMPLETED", "output": {"video": {"url": "https://cdn.test/a.mp4"}}}})
    going = answer(200, {"data": {"status": "IN_PROGRESS"}}, after=0.5)
    failed = answer(200, {"data": {"status": "FAILED", "error": "no luck"}})
    for status in STATUSES:
        trouble = answer(status, {"error": "hm"})
        yield {"flow": "status", **base, "answers": {"GET": [trouble]}}
        yield {"flow": "wait", **base, "timeout": 40, "answers": {"GET": [trouble, done]}}
        yield {"flow": "wait", **base, "timeout": 40, "answers": {"GET": [going, trouble, trouble, going, failed]}}
    for raw in RAW:
        yield {"flow": "wait", **base, "timeout": 20, "answers": {"GET": [answer(200, raw), done]}}
    for answers in ([LOST, done], [UNREACHED, done], [going], [going] * 9 + [done], [LOST], ["interrupted"]):
        yield {"flow": "wait", **base, "timeout": 60, "answers": {"GET": answers}}
        yield {"flow": "wait", **base, "answers": {"GET": answers}}


# Budget: a table of answers.
def others() -> Iterator[Script]:
    """Yield quotes, extensions, lists and the balance."""
    offer = {"payment": {"amountUsd": 0.35, "paymentId": "pay_1", "expiresAt": "2027-01-15T09:00:00Z"}}
    prices = (
        offer,
        {"payment": {"amountUsd": "-1"}},
        {"payment": {}},
        {"error": "no"},
        {"payment": {"amountUsd": "0.1"}},
    )
    for status, body in product((402, 200, 202, 400, 401, 429, 500), prices):
        yield {"flow": "quote", "payload": PAYLOAD, "answers": {"POST": [answer(status, body)]}}
    yield {"flow": "quote", "payload": PAYLOAD, "answers": {"POST": [UNREACHED]}}
    yield {"flow": "quote", "payload": PAYLOAD, "answers": {"POST": [LOST]}}
    for post in (TAKEN, LOST, UNREACHED, answer(400, {"error": "no"}), answer(500, {}), answer(429, {}), "interrupted"):
        yield {
            "flow": "extend",
            "run_id": "vid_2",
            "model": "midjourney-video",
            "index": 1,
            "answers": {"POST": [post]},
        }
    yield {"flow": "extend", "run_id": "vid_2", "model": "midjourney-video", "index": 9, "answers": {"POST": [TAKEN]}}
    yield {"flow": "extend", "run_id": "vid_2", "model": "veo2-video", "answers": {"POST": [TAKEN]}}
    yield {"flow": "extend", "run_id": "vid_2", "model": None, "answers": {"POST": [TAKEN]}}
    times = (
        "2027-01-15T08:17:00Z",
        "2027-01-15T08:17:00.5+02:00",
        "2027-01-15",
        "2027-01-15 08:17:00",
        1.8e12,
        1.8e9,
        "x",
        None,
    )
    rows = [{"runId": f"vid_{number}", "createdAt": time, "model": "m"} for number, time in enumerate(times)]
    for body in ({"data": rows}, {"data": {}}, [], {"data": [{"id": 5}, {}, "x"]}, {"other": rows}):
        yield {"flow": "recover", "answers": {"GET": [answer(200, body)]}}
        yield {
            "flow": "recover",
            "model": "veo2 video/é~*'()",
            "uuid": "a b+c&d",
            "limit": 3,
            "answers": {"GET": [answer(200, body)]},
        }
        yield {"flow": "catalogue", "answers": {"GET": [answer(200, body)]}}
    yield {"flow": "recover", "limit": 0, "answers": {"GET": [NOTHING]}}
    for body in ({"usd_balance": "12.5", "nano_balance": 3}, {"usd_balance": None}, {"usd_balance": "much"}, []):
        yield {"flow": "balance", "answers": {"POST": [answer(200, body)]}}
    for status in STATUSES:
        yield {
            "flow": "balance",
            "answers": {"POST": [answer(status, {"error": "hm"}), answer(200, {"usd_balance": 1})]},
        }
    yield {"flow": "cancel", "run_id": "vid_2", "answers": {"POST": [answer(200, {})]}}


# Budget: a table of answers.
def downloads() -> Iterator[Script]:
    """Yield downloads: redirects, parts, changes, pages, and links that expire."""
    base = {"flow": "download", "run_id": "vid_2", "model": "veo2-video"}

    def done(url: str) -> dict[str, Any]:
        return answer(200, {"data": {"status": "COMPLETED", "output": {"video": {"url": url}}}})

    def film(
        content: bytes = FILM, status: int = 200, *, whole: bool = True, breaks: bool = False, **headers: str
    ) -> Any:
        length = {"content-length": str(len(content if status == 206 else FILM))} if whole else {}
        head = {
            "content-type": "video/mp4",
            **length,
            **{name.replace("_", "-"): text for name, text in headers.items()},
        }
        chunks = [base64.b64encode(content[at : at + 1500]).decode() for at in range(0, len(content), 1500)]
        return {"status": status, "headers": head, "chunks": chunks, "breaks": breaks}

    cut = film(FILM[:3000], breaks=True, etag='"a"')
    rest = film(FILM[3000:], 206, etag='"a"', content_range=f"bytes 3000-{len(FILM) - 1}/{len(FILM)}")
    page = {
        "status": 200,
        "headers": {"content-type": "text/html"},
        "chunks": [base64.b64encode(b"<html>no</html>" * 9).decode()],
    }
    ways: tuple[list[Any], ...] = (
        [film()],
        [film(whole=False)],
        [cut, rest],
        [cut, film()],
        [cut, film(etag='"b"')],
        [film(FILM[:3000]), rest],
        [film(FILM[:3000], breaks=True), film()],
        [cut, film(FILM[2000:], 206, content_range="bytes 2000-5131/5132"), film()],
        [cut, answer(416, b"", headers={"content-range": "bytes */9"}), film()],
        [rest],
        [page],
        [film(b"")],
        [film(b"short")],
        [answer(403, {"error": "expired"}), done("https://cdn.test/b.mp4"), film()],
        [answer(403, {"error": "expired"}), done("https://cdn.test/b.mp4"), answer(403, {"error": "expired"})],
        [answer(404, {"error": "gone"})],
        [answer(500, {}), film()],
        [LOST, film()],
        [UNREACHED],
        [answer(401, {"error": "no"})],
        [answer(302, b"", headers={"location": "https://other.test/c?sig=1"}), film()],
        [answer(302, b"", headers={"location": "/api/d"}), film()],
        [answer(302, b"", headers={"location": "http://other.test/"})],
        [answer(302, b"")],
        [answer(307, b"", headers={"location": "https://other.test/e"})],
        ["interrupted"],
        [answer(302, b"", headers={"location": "ftp://other.test/"})],
        [film(content_encoding="gzip")],
    )
    for way in ways:
        yield {**base, "answers": {"GET": [done("https://cdn.test/a.mp4?sig=2"), *way]}}
    urls = (
        "/api/files/a",
        "/files/a",
        "files/a",
        "//cdn.test/a",
        "http://cdn.test/a",
        "https://service.test/api/a",
        "https://[bad",
        "https://service.test:444/api/a",
        "https://service.test/other",
        "data:video/mp4;base64," + base64.b64encode(FILM).decode(),
        "data:video/mp4,abc",
        "data:video/mp4;base64,@@@",
        "https://service.test@evil.test/a",
        "",
        "   ",
        "javascript:alert(1)",
    )
    for url in urls:
        yield {**base, "answers": {"GET": [done(url), film()]}}
    yield {**base, "answers": {"GET": [answer(200, {"data": {"status": "IN_PROGRESS"}})]}}
    yield {**base, "answers": {"GET": [answer(200, {"data": {"status": "FAILED", "error": "x"}})]}}


def scripts() -> list[Script]:
    """Return all scripts."""
    return [*submissions(), *looks(), *others(), *downloads()]
