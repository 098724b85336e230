"""GitHub's REST API for the comments of one issue, as its OpenAPI description and its answers to others have it.

`gh` comes here through a proxy, since for the host github.localhost it speaks plain HTTP.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

API = "http://api.github.localhost"
LIST, ONE = "/repos/o/r/issues/7/comments", "/repos/o/r/issues/comments/"
PAGES = "/repositories/1296269/issues/7/comments"
"""The same list, as GitHub calls it in links to further pages."""
LONGEST = 65_536
"""Most characters of a comment."""
_USER_LINKS = (
    "avatar_url", "html_url", "followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url",
    "organizations_url", "repos_url", "events_url", "received_events_url",
)  # fmt: skip
REFUSALS = {
    403: {
        "message": "Resource not accessible by integration",
        "documentation_url": "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
        "status": "403",
    },
    404: {"message": "Not Found", "documentation_url": "https://docs.github.com/rest", "status": "404"},
    500: {"message": "Server Error", "documentation_url": "https://docs.github.com/rest", "status": "500"},
}
TOO_LONG = {
    "message": "Validation Failed",
    "errors": [
        {
            "resource": "IssueComment",
            "code": "unprocessable",
            "field": "data",
            "message": f"Body is too long (maximum is {LONGEST} characters)",
        }
    ],
    "documentation_url": "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
    "status": "422",
}


def comment(number: int, body: str, login: str = "octocat", sort: str = "User") -> dict[str, Any]:
    """Return a comment as the API gives it."""
    user = f"https://api.github.com/users/{login}"
    return {
        "url": f"https://api.github.com{ONE}{number}",
        "html_url": f"https://github.com/o/r/pull/7#issuecomment-{number}",
        "issue_url": "https://api.github.com/repos/o/r/issues/7",
        "id": number,
        "node_id": f"IC_kwDO{number:08}",
        "user": {
            "login": login,
            "id": 583231,
            "node_id": "MDQ6VXNlcjU4MzIzMQ==",
            "gravatar_id": "",
            "url": user,
            **{name: f"{user}/{name}" for name in _USER_LINKS},
            "type": sort,
            "user_view_type": "public",
            "site_admin": False,
        },
        "created_at": "2026-03-02T09:00:00Z",
        "updated_at": "2026-03-02T09:00:00Z",
        "body": body,
        "author_association": "NONE",
        "reactions": {"url": f"https://api.github.com{ONE}{number}/reactions", "total_count": 0, "+1": 0, "-1": 0},
        "performed_via_github_app": None,
    }


class Issue:
    """The comments of an issue; `refuses` are statuses by method and path of the calls that are refused."""

    def __init__(self, comments: list[dict[str, Any]], refuses: dict[str, int]) -> None:
        self.comments, self.refuses = comments, refuses
        self.calls: list[str] = []
        self.tokens: set[str] = set()

    def answer(self, method: str, url: str, text: bytes) -> tuple[int, object, str]:
        """Return status, value and the link to further pages for a call."""
        where = urlsplit(url)
        query = {name: int(values[0]) for name, values in parse_qs(where.query).items()}
        self.calls.append(f"{method} {where.path}{f'?{where.query}' if where.query else ''}")
        for call, status in self.refuses.items():
            if self.calls[-1].startswith(call):
                return status, REFUSALS[status], ""
        if method == "GET":
            return self._page(where.path, query.get("per_page", 30), query.get("page", 1))
        body = json.loads(text)["body"]
        if len(body) > LONGEST:
            return 422, TOO_LONG, ""
        if method == "POST" and where.path == LIST:
            self.comments.append(comment(len(self.comments) + 1, body, "github-actions[bot]", "Bot"))
            return 201, self.comments[-1], ""
        held = [one for one in self.comments if method == "PATCH" and where.path == f"{ONE}{one['id']}"]
        if not held:
            return 404, REFUSALS[404], ""
        held[0]["body"] = body
        return 200, held[0], ""

    def _page(self, path: str, size: int, number: int) -> tuple[int, object, str]:
        if path not in (LIST, PAGES):
            return 404, REFUSALS[404], ""
        begin, last = (number - 1) * size, -(-len(self.comments) // size)
        further = {"next": number + 1, "last": last} if number < last else {}
        links = [f'<{API}{PAGES}?per_page={size}&page={page}>; rel="{name}"' for name, page in further.items()]
        return 200, self.comments[begin : begin + size], ", ".join(links)


@contextmanager
def served(issue: Issue) -> Iterator[dict[str, str]]:
    """Serve the comments of an issue; give the environment in which `gh` finds them."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            text = self.rfile.read(int(self.headers.get("content-length") or 0))
            issue.tokens.add(self.headers["authorization"])
            status, value, links = issue.answer(self.command, self.path, text)
            body = json.dumps(value).encode()
            self.send_response(status)
            headers = {"content-type": "application/json; charset=utf-8", "content-length": str(len(body))}
            for name, told in (headers | ({"link": links} if links else {})).items():
                self.send_header(name, told)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_PATCH = do_GET  # noqa: N815 - names that the library looks for

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    proxy = f"http://127.0.0.1:{server.server_port}"
    try:
        yield {
            "GH_HOST": "github.localhost", "GH_NO_UPDATE_NOTIFIER": "1", "GH_PROMPT_DISABLED": "1",
            "HTTP_PROXY": proxy, "http_proxy": proxy, "NO_PROXY": "", "no_proxy": "",
        }  # fmt: skip
    finally:
        server.shutdown()
        server.server_close()
