"""Check the links of a built site: `python -m tests.site FOLDER [URL]`, URL is where it will stand."""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import urlsplit

from tests.site.links import problems

if __name__ == "__main__":
    site = Path(sys.argv[1])
    base = f"/{urlsplit(sys.argv[2]).path.strip('/')}/".replace("//", "/") if sys.argv[2:] else "/"
    found = sorted(set(problems(site, base)))
    for problem in found:
        print(problem, file=sys.stderr)
    pages = sum(1 for _ in site.rglob("*.html"))
    print(f"{site}: {pages} pages, {len(found)} links that are wrong")
    sys.exit(1 if found else 0)
