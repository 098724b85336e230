"""Readers of https URLs and data URLs, against examples of the RFCs and against the standard library.

What is expected comes from the RFCs alone: the reader of the interpreter, the one of the generated validators and the
patterns of the schemas are three texts of one grammar.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from ipaddress import IPv6Address
from urllib.parse import urlsplit

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nanogpt_video._runtime import media_texts

from capmatrix.ir.kinds import Media
from capmatrix.schema.kinds import media_schema
from capmatrix.semantics.verdict import addresses

URL = media_schema(Media(of="image", forms=("url",)))
DATA = media_schema(Media(of="image", forms=("data",)))
URLS: dict[str, Callable[[str], bool]] = {
    "interpreter": addresses.is_https_url,
    "validators": media_texts.is_https_url,
    "schema in Rust": jsonschema_rs.validator_for(URL).is_valid,
    "schema in Python": re.compile(URL["pattern"]).search,  # type: ignore[dict-item]
}
IMAGES: dict[str, Callable[[str], bool]] = {
    "interpreter": lambda text: (data := addresses.read_data_url(text)) is not None and data.family in ("", "image"),
    "validators": lambda text: (
        (data := media_texts.data_url(text)) is not None
        and (data.media_type in media_texts.UNLABELLED or data.media_type.startswith("image/"))
    ),
    "schema in Rust": jsonschema_rs.validator_for(DATA).is_valid,
    "schema in Python": re.compile(DATA["pattern"]).search,  # type: ignore[dict-item]
}

HOSTS = [
    # RFC 3986, 1.1.2 and 5.4, with the scheme of ours
    *("ftp.is.co.za/rfc/rfc1808.txt", "www.ietf.org/rfc/rfc2396.txt", "[2001:db8::7]/c=GB?objectClass?one"),
    *("192.0.2.16:80/", "a/b/c/d;p?q", "a/b/c/g;x=1/../y", "a/b/c/d;p?y#s", "g", "g?y/../x", "g#s/../x"),
    # RFC 3986, 3 and 3.2: user information, ports that are empty or absent, a host with a final dot
    *(
        "example.com:8042/over/there?name=ferret#nose",
        "user:pass@example.com",
        "@example.com",
        "example.com:/",
        "a.b./",
    ),
    *("0.0.0.0", "255.255.255.255", "example.com:0", "example.com:65535", "%41@example.com"),
    # RFC 5952, 1 and 2: spellings of one address; RFC 4291, 2.2: the forms of text
    *("[2001:db8:0:0:1:0:0:1]", "[2001:0db8:0:0:1:0:0:1]", "[2001:db8::1:0:0:1]", "[2001:DB8:0:0:1::1]"),
    *("[ABCD:EF01:2345:6789:ABCD:EF01:2345:6789]", "[FF01::101]", "[::1]", "[::]", "[0:0:0:0:0:0:13.1.68.3]"),
    *("[::FFFF:129.144.52.38]:80/index.html", "[1:2:3:4:5:6:7::]", "[::2:3:4:5:6:7:8]"),
    # RFC 6874, 1 and 2: zones
    *("[fe80::a%25en1]", "[fe80::abcd%25%7E]/", "[fe80::a%25en1]:443/"),
    # RFC 5890: international names
    *("bücher.example", "例え.テスト", "xn--bcher-kva.example"),
]
NO_HOSTS = [
    *("", "/one.png", "?a", "#a", ":443/x", "@/x", "user@", "user@:443", "a:b", "a:-1", "a:65536", "a:99999", "a:1:2"),
    *(
        "a b/",
        " a",
        "a\n",
        "a\t",
        "a/b c",
        "a\x7f",
        "a\\b",
        "a/\\b",
        "a\u00a0b",
        "a\u2028",
        "a/\u2003",
        "a\u200bb/",
        "a/\u202e",
        "a/\ufeff\u2060",
    ),
    *(
        ".",
        "..",
        "a..b",
        ".a",
        "-a",
        "a-",
        "a.-b.c",
        "a%20b",
        "a@b@c",
        "[a]@b",
        "a<b",
        'a"b',
        "a|b",
        "a^b",
        "a`b",
        "a{b",
    ),
    *("256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1", "a.1", "0x7f.1", "１.2.3.4", "a:８0", "ａ.example"),
    *("[", "[]", "[::1", "::1", "::1]", "[::1]x", "[::1]:x", "[:1]", "[1:]", "[1::2::3]", "[1:2:3:4:5:6:7]", "[:::]"),
    *(
        "[1:2:3:4:5:6:7:8:9]",
        "[1:2:3:4:5:6:7:8::]",
        "[12345::]",
        "[g::]",
        "[::1.2.3]",
        "[::1.2.3.4:5]",
        "[::256.1.1.1]",
    ),
    *("[fe80::a%en1]", "[fe80::a%25]", "[fe80::a%25%4]", "[v1.a]", "[1.2.3.4]", "[::1]]", "[[::1]]"),
]
PNG = "data:image/png;base64,"
VECTORS = {
    "Zg==": b"f",
    "Zm8=": b"fo",
    "Zm9v": b"foo",
    "Zm9vYg==": b"foob",
    "Zm9vYmE=": b"fooba",
    "Zm9vYmFy": b"foobar",
}
"""RFC 4648, 10."""
LARRY = (
    "data:image/gif;base64,R0lGODdhMAAwAPAAAAAAAP///ywAAAAAMAAwAAAC8IyPqcvt3wCcDkiLc7C0qwyGHhSWpjQu5yqmCYsapyuvUUlvONmO"
    "ZtfzgFz"
)
"""RFC 2397, 4: the beginning of the picture of Larry."""
IMAGE_DATA = [
    *(PNG + body for body in VECTORS),
    LARRY + "=" * (-len(LARRY.partition(",")[2]) % 4),
    # RFC 2397, 3: parameters; RFC 3986, 3.1 and RFC 2045, 5.1: scheme and media type in any case
    *(
        "data:image/svg+xml;charset=utf-8;base64,AAAA",
        "DATA:Image/PNG;BASE64,AAAA",
        "data:image/x;a=b;c=%22d%22;base64,AA==",
    ),
    *("data:image/vnd.djvu+multipage;base64,+/+/", "data:;base64,AAAA", "data:;charset=utf-8;base64,AAAA"),
    *("data:application/octet-stream;base64,AAAA", "data:APPLICATION/octet-stream;base64,AAA="),
]
NO_IMAGE_DATA = [
    # RFC 2397, 4: the examples that are no base64
    *("data:,A%20brief%20note", "data:text/plain;charset=iso-8859-7,%be%fg%be"),
    "data:application/vnd-xxx-query,select_vcount,fcol_from_fieldtable/local",
    # RFC 4648, 3.2, 3.3, 4 and 5: padding, other characters, lengths, the alphabet of URLs
    *(
        PNG + body
        for body in ("", "A", "AA", "AAA", "AAAAA", "A===", "AAA==", "AA=A", "====", "=", "AAAA=", "AAAA====")
    ),
    *(PNG + body for body in ("AA-_", "AA AA", "AAAA\n", "\nAAAA", "AA==AA==", "AA%3D%3D", "AAÀA", "AAAA,", "ＡAAA")),
    *("data:image/png;base64", "data:image/png,AAAA", "data:image/png;base64;AAAA", "image/png;base64,AAAA"),
    *("data:image;base64,AAAA", "data:image/;base64,AAAA", "data:/png;base64,AAAA", "data:image/png/x;base64,AAAA"),
    *("data:image/png;charset;base64,AAAA", "data:image/png;=x;base64,AAAA", "data:image/png;a=;base64,AAAA"),
    *("data:image/png; base64,AAAA", "data:image/p g;base64,AAAA", " data:image/png;base64,AAAA", "data:base64,AAAA"),
    *("data:video/mp4;base64,AAAA", "data:text/html;base64,AAAA", "data:imagery/png;base64,AAAA"),
    "data:application/json;base64,AAAA",
]


@pytest.mark.parametrize("form", URLS)
@pytest.mark.parametrize("host", HOSTS)
def test_a_url_of_the_rfcs_is_one(form: str, host: str) -> None:
    assert URLS[form](f"https://{host}")
    assert URLS[form](f"HTTPS://{host}")


@pytest.mark.parametrize("form", URLS)
@pytest.mark.parametrize("host", NO_HOSTS)
def test_a_url_without_a_real_host_is_none(form: str, host: str) -> None:
    text = f"https://{host}"
    in_python = form == "schema in Python" and text.endswith("\n")  # its `$` comes before a last line feed
    assert bool(URLS[form](text)) is in_python


@pytest.mark.parametrize("form", URLS)
@pytest.mark.parametrize(
    "text", ["http://a", "https:/a", "https:a", "//a", "a", "", " https://a", "httpſ://a", PNG + "AAAA"]
)
def test_another_scheme_is_no_https_url(form: str, text: str) -> None:
    assert not URLS[form](text)


@pytest.mark.parametrize("form", IMAGES)
@pytest.mark.parametrize("text", IMAGE_DATA)
def test_a_data_url_of_the_rfcs_is_one(form: str, text: str) -> None:
    assert IMAGES[form](text)


@pytest.mark.parametrize("form", IMAGES)
@pytest.mark.parametrize("text", NO_IMAGE_DATA)
def test_a_data_url_that_does_not_decode_or_holds_no_image_is_none(form: str, text: str) -> None:
    in_python = form == "schema in Python" and text.endswith("\n")
    assert bool(IMAGES[form](text)) is in_python


@pytest.mark.parametrize(("body", "content"), VECTORS.items())
def test_the_size_is_that_of_the_decoded_bytes(body: str, content: bytes) -> None:
    for data in (addresses.read_data_url(PNG + body), media_texts.data_url(PNG + body)):
        assert data is not None
        assert (data.media_type, data.size) == ("image/png", len(content))


# ---------------------------------------------------------------------------------------------- the standard library

SIGNS = st.text(alphabet="abz019AF-._~:/?#[]@!%= \\é\u00a0", max_size=14)
PORTS = st.one_of(st.just(""), st.integers(-1, 70_000).map(lambda port: f":{port}"))
NAMES = st.lists(st.text(alphabet="abc12-_", min_size=1, max_size=4), min_size=1, max_size=4).map(".".join)
GROUPS = st.lists(st.sampled_from(["", "0", "1", "ab", "FFFF", "12345", "1.2.3.4", "1.2.3.256"]), max_size=10)
BASE64 = st.text(alphabet="AZaz09+/=-_ \n", max_size=13)


def agreed(readers: dict[str, Callable[[str], bool]], text: str) -> bool:
    """Return what all readers say."""
    said = {name: bool(read(text)) for name, read in readers.items() if not (text.endswith("\n") and "Python" in name)}
    assert len(set(said.values())) == 1, (text, said)
    return said["interpreter"]


@given(SIGNS)
def test_all_read_a_text_alike_and_refuse_what_the_library_cannot_split(rest: str) -> None:
    if agreed(URLS, f"https://{rest}"):
        parts = urlsplit(f"https://{rest}")
        assert parts.hostname
        assert parts.port is None or parts.port < 1 << 16


@given(st.tuples(NAMES, PORTS).map("".join))
def test_a_name_and_its_port_are_read_as_the_library_reads_them(place: str) -> None:
    labels = urlsplit(f"https://{place}").hostname or ""
    try:
        port = urlsplit(f"https://{place}").port
    except ValueError:
        port = -1
    plain = all(label.strip("-") == label for label in labels.split("."))
    number = labels.split(".")[-1].isdigit()
    if not number:
        assert agreed(URLS, f"https://{place}") is (plain and port != -1)


@given(GROUPS.map(":".join))
def test_an_address_in_brackets_is_one_for_the_library_too(text: str) -> None:
    try:
        IPv6Address(text)
    except ValueError:
        right = False
    else:
        right = True
    assert agreed(URLS, f"https://[{text}]/") is right


@given(BASE64)
def test_base64_is_what_the_library_decodes(body: str) -> None:
    try:
        content = base64.b64decode(body, validate=True)
    except binascii.Error:
        content = b""
    canonical = bool(content) and len(body) == len(base64.b64encode(content))
    assert agreed(IMAGES, PNG + body) is canonical
