"""The programs of the read-me of the npm package do what it says."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.support import browser
from tests.typescript.javascript import GENERATED, node_program, other_program

KEY = "test-key-of-the-readme"
SCRIPT, ROUTES, PROXY, PAGE = re.findall(
    r"^```js\n(.*?)^```$", (GENERATED / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
)
ROUTED = """
import { GET, POST } from "./routes.mjs";
const payload = JSON.parse(process.argv[2]);
const answer = await POST(new Request("http://app.test/films", { method: "POST", body: JSON.stringify(payload) }));
const job = await answer.json();
const film = await GET(new Request(`http://app.test/films?run_id=${job.run_id}`));
const bytes = Buffer.from(await film.arrayBuffer()).toString("base64");
console.log(JSON.stringify({ job, status: answer.status, type: film.headers.get("content-type"), bytes }));
process.exit(0);
"""
SERVED = """
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { promisify } from "node:util";
import { proxy } from "./proxy.mjs";
const seen = [];
const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  seen.push(JSON.stringify(request.headers));
  const body = request.method === "POST" ? Buffer.concat(parts) : undefined;
  const path = request.url.slice("/film".length);
  let answer;
  for (let count = 0; count < (body ? 2 : 1); count++) { // a browser that sends a submission twice
    answer = await proxy(path, new Request(`http://app.test${request.url}`, { method: request.method, body }));
  }
  response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") });
  response.end(await answer.text());
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const { NANOGPT_API_KEY: key, NANOGPT_BASE_URL: url, ...environment } = process.env;
const page = `http://127.0.0.1:${server.address().port}/index.html`;
const { stdout } = await promisify(execFile)(process.execPath, ["opened.mjs", page], { env: environment });
if (seen.some((headers) => headers.includes(key) || headers.includes("x-api-key"))) console.log("the page sent a key");
console.log(stdout.trim());
process.exit(0);
"""
SITE = """
import { appendFileSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { proxy } from "./proxy.mjs";
const types = { html: "text/html", js: "text/javascript", mjs: "text/javascript" };
const server = createServer(async (request, response) => {
  const path = request.url;
  if (!path.startsWith("/film/")) {
    try {
      const body = readFileSync(`.${path}`);
      response.writeHead(200, { "content-type": types[path.split(".").at(-1)] }).end(body);
    } catch {
      response.writeHead(404).end();
    }
    return;
  }
  const parts = [];
  for await (const part of request) parts.push(part);
  appendFileSync("seen.txt", JSON.stringify([path, request.headers, Buffer.concat(parts).toString()]) + "\\n");
  const body = request.method === "POST" ? Buffer.concat(parts) : undefined;
  const asked = new Request(`http://app.test${path}`, { method: request.method, body });
  const answer = await proxy(path.slice("/film".length), asked);
  response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") });
  response.end(await answer.text());
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
"""
HTML = """<!doctype html><title>Films</title>
<script type="importmap">{"imports": {"nanogpt-video/client": "/node_modules/nanogpt-video/client.js"}}</script>
<script type="module" src="/page.mjs"></script>
"""
OPENED = """
globalThis.document = {};
globalThis.location = { href: process.argv[2] };
await import("./page.mjs");
"""


@pytest.fixture
def fake() -> Iterator[Fake]:
    with serving(Settings(queued=0, working=0, limits=False, recover_lists="all", keys=(KEY,))) as served:
        yield served


def installed_in(folder: Path, fake: Fake) -> dict[str, str]:
    """Give a folder the package; return the environment of its programs."""
    (folder / "node_modules").mkdir()
    (folder / "node_modules/nanogpt-video").symlink_to(GENERATED)
    (folder / "package.json").write_text('{"type": "module", "dependencies": {"nanogpt-video": "*"}}')
    state = {"XDG_STATE_HOME": str(folder / "state")}
    return {**os.environ, **state, "NANOGPT_API_KEY": KEY, "NANOGPT_BASE_URL": fake.base_url}


def ran(fake: Fake, folder: Path, *command: str) -> str:
    """Run a program in a folder that has the package; return what it writes."""
    environment = installed_in(folder, fake)
    made = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=100, check=False
    )
    assert made.returncode == 0, made.stderr[-2000:]
    assert KEY not in made.stdout + made.stderr
    return made.stdout


def node() -> tuple[str, ...]:
    return node_program(), "--no-warnings"


@pytest.mark.parametrize("name", ["node", "deno", "bun"])
def test_the_script_brings_a_film_home(fake: Fake, tmp_path: Path, name: str):
    (tmp_path / "script.mjs").write_text(SCRIPT, "utf-8")
    before = node() if name == "node" else other_program(name)
    lines = ran(fake, tmp_path, *before, "script.mjs").splitlines()
    (charge,) = fake.charges
    saved = Path(lines[-1])
    assert (saved.parent, saved.name) == (tmp_path, f"{charge.run_id}.mp4")
    assert saved.read_bytes() == fake.film_of(charge.run_id)
    assert [path.name for path in tmp_path.rglob("ledger.sqlite3")] == ["ledger.sqlite3"]


def test_the_script_tells_of_a_submission_that_may_be_charged(fake: Fake, tmp_path: Path):
    fake.plan.script("submit", "status is=502 charged=1")
    fake.plan.script("recover", "status is=401")
    (tmp_path / "script.mjs").write_text(f"console.error = console.log;\n{SCRIPT}", "utf-8")
    (line,) = ran(fake, tmp_path, *node(), "script.mjs").splitlines()
    claim = json.loads(line.removeprefix("may be charged:"))
    assert claim["uuid"] == fake.charges[0].uuid


def test_the_routes_submit_and_send_the_film_on(fake: Fake, tmp_path: Path):
    (tmp_path / "routes.mjs").write_text(ROUTES, "utf-8")
    (tmp_path / "routed.mjs").write_text(ROUTED, "utf-8")
    payload = {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s"}
    told = json.loads(ran(fake, tmp_path, *node(), "routed.mjs", json.dumps(payload)))
    (charge,) = fake.charges
    assert (told["status"], told["type"]) == (202, "video/mp4")
    assert told["job"]["run_id"] == charge.run_id
    assert set(told["job"]) == {"run_id", "model", "cost", "currency"}
    assert base64.b64decode(told["bytes"]) == fake.film_of(charge.run_id)


def test_a_page_with_a_proxy_pays_once_and_has_no_key(fake: Fake, tmp_path: Path):
    for name, text in (("proxy", PROXY), ("page", PAGE), ("opened", OPENED), ("served", SERVED)):
        (tmp_path / f"{name}.mjs").write_text(text, "utf-8")
    (line,) = ran(fake, tmp_path, *node(), "served.mjs").splitlines()
    (charge,) = fake.charges
    assert charge.run_id in line


@pytest.mark.slow
@browser.NEEDED
def test_the_page_makes_a_film_in_a_browser(fake: Fake, tmp_path: Path):
    for name, text in (("proxy.mjs", PROXY), ("page.mjs", PAGE), ("site.mjs", SITE), ("index.html", HTML)):
        (tmp_path / name).write_text(text, "utf-8")
    environment = installed_in(tmp_path, fake)
    with subprocess.Popen([*node(), "site.mjs"], cwd=tmp_path, env=environment, stdout=subprocess.PIPE) as site:
        try:
            assert site.stdout is not None
            address = f"http://127.0.0.1:{int(site.stdout.readline())}/index.html"
            _, said = browser.browse(address, tmp_path / "profile", seconds=600)
        finally:
            site.kill()
    (charge,) = fake.charges
    assert charge.run_id in said, said
    seen = (tmp_path / "seen.txt").read_text("utf-8")
    assert len(seen.splitlines()) >= 2
    assert KEY not in seen
    assert "x-api-key" not in seen


def test_a_page_refuses_a_key_and_needs_a_proxy(fake: Fake, tmp_path: Path):
    program = """
    globalThis.document = {};
    const { createClient } = await import("nanogpt-video/client");
    for (const settings of [{ apiKey: "k", baseURL: "https://app.test" }, {}]) {
      delete process.env.NANOGPT_API_KEY;
      delete process.env.NANOGPT_BASE_URL;
      try { createClient(settings); } catch (error) { console.log(error.name, error.message.split(":")[0]); }
    }
    """
    (tmp_path / "refused.mjs").write_text(program, "utf-8")
    told = ran(fake, tmp_path, *node(), "refused.mjs").splitlines()
    assert told == [
        "ConfigurationError a page must not hold an API key, which everyone can read there",
        "ConfigurationError a page needs baseURL",
    ]
