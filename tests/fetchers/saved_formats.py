"""One page in every format that is read: real files, made by the libraries that write them."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import json
import lzma
import plistlib
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import zstandard
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

SAMPLES = Path(__file__).parents[2] / "samples"
CASE = SAMPLES / "orontes-post" / "article"
HTML = (CASE / "page.html").read_bytes()
TEXT = (SAMPLES / "orontes-post" / "text-dump" / "page.txt").read_bytes()
URL: str = json.loads((CASE / "meta.json").read_bytes())["url"]
FETCHED_AT = "2024-03-05T09:00:00+00:00"
SIDECAR = json.dumps({"url": URL, "status": 200, "headers": {"content-type": "text/html"}, "fetched_at": FETCHED_AT}).encode()
PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")


def mhtml(html: bytes = HTML, *, encoding: str = "quoted-printable") -> bytes:
    """As Chromium saves it: the page first, its pictures after it."""
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = "=?utf-8?Q?The=20page=E2=80=99s=20title?="
    message["Date"] = "Tue, 5 Mar 2024 09:00:00 -0000"
    message["MIME-Version"] = "1.0"
    message.make_related()
    message.set_param("type", "text/html")
    page, picture = EmailMessage(), EmailMessage()
    page.set_content(html, "text", "html", cte=encoding, cid="<frame-1@mhtml.blink>")
    page["Content-Location"] = URL
    picture.set_content(PIXEL, "image", "gif")
    picture["Content-Location"] = "https://img.example/pixel.gif"
    for part in (page, picture):
        del part["MIME-Version"]
        message.attach(part)
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def singlefile(html: bytes = HTML, *, data: bytes = PIXEL) -> bytes:
    """As SingleFile saves it: a comment after <html>, pictures and styles inside the page."""
    mark = f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Tue Mar 05 2024 10:00:00 GMT+0100 (CET)\n-->"
    uri = "data:image/gif;base64," + base64.b64encode(data).decode()
    style = f"<style>.sf-hidden{{display:none!important}}:root{{--sf-img-1:url({uri})}}</style></head>"
    start = html.index(b">", html.lower().index(b"<html")) + 1
    return html[:start] + mark.encode() + html[start:].replace(b"</head>", style.encode(), 1)


def webarchive(html: bytes = HTML, fmt: plistlib.PlistFormat = plistlib.FMT_BINARY) -> bytes:
    """As Safari saves it."""
    main = {
        "WebResourceData": html,
        "WebResourceURL": URL,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceFrameName": "",
    }
    picture = {"WebResourceData": PIXEL, "WebResourceURL": "https://img.example/pixel.gif", "WebResourceMIMEType": "image/gif"}
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": [picture]}, fmt=fmt)


def har(html: bytes = HTML, *, encoding: str | None = None) -> bytes:
    """As browsers save it: a redirect, a picture, the page."""
    text = base64.b64encode(html).decode() if encoding else html.decode()
    content = {"size": len(html), "mimeType": "text/html; charset=utf-8", "text": text, "encoding": encoding}
    answers = [
        (301, "http://old.example/", {"size": 0, "mimeType": "text/html"}),
        (200, "https://img.example/pixel.gif", {"size": 43, "mimeType": "image/gif"}),
        (200, URL, {key: value for key, value in content.items() if value is not None}),
    ]
    entries = [
        {
            "startedDateTime": "2024-03-05T10:00:00.000+01:00",
            "request": {"method": "GET", "url": url},
            "response": {"status": status, "headers": [{"name": "Content-Type", "value": "text/html"}], "content": content},
        }
        for status, url, content in answers
    ]
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "a browser"}, "entries": entries}}).encode()


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return file.getvalue()


def tarred(files: Iterable[tuple[str, bytes]], format: int = tarfile.PAX_FORMAT) -> bytes:
    """A tar archive."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=format) as archive:
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def warc(kind: str = "response", body: bytes = HTML, headers: dict[str, str] | None = None, *, packed: bool = True) -> bytes:
    """A WARC file of one record."""
    file = io.BytesIO()
    writer: Any = WARCWriter(file, gzip=packed)
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1") if kind == "response" else None
    record = writer.create_warc_record(
        URL,
        kind,
        payload=io.BytesIO(body),
        length=len(body),
        http_headers=head,
        warc_content_type={"conversion": "text/plain", "resource": "text/html"}.get(kind, ""),
        warc_headers_dict={"WARC-Date": "2024-03-05T09:00:00Z", **(headers or {})},
    )
    writer.write_record(record)
    return file.getvalue()


FILES = (("news/expected.json", b"{}"), ("news/page.html", HTML), ("news/meta.json", SIDECAR), ("other/pixel.gif", PIXEL))

#: Name of a file with the sample page → its bytes, source and place inside it as the record tells them.
PAGES: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "page.mhtml": (mhtml, "mhtml", ""),
    "base64.mht": (lambda: mhtml(encoding="base64"), "mhtml", ""),
    "packed.mhtml.gz": (lambda: gzip.compress(mhtml()), "mhtml", ""),
    "single.html": (singlefile, "singlefile", ""),
    "page.webarchive": (webarchive, "webarchive", ""),
    "xml.webarchive": (lambda: webarchive(fmt=plistlib.FMT_XML), "webarchive", ""),
    "page.har": (har, "har", "#2"),
    "base64.har": (lambda: har(encoding="base64"), "har", "#2"),
    "page.zip": (lambda: zipped(FILES), "zip", "!news/page.html"),
    "page.tar": (lambda: tarred(FILES), "tar", "!news/page.html"),
    "old.tar": (lambda: tarred(FILES, tarfile.USTAR_FORMAT), "tar", "!news/page.html"),
    "page.tar.gz": (lambda: gzip.compress(tarred(FILES)), "tar", "!news/page.html"),
    "page.tgz": (lambda: gzip.compress(tarred(FILES, tarfile.GNU_FORMAT)), "tar", "!news/page.html"),
    "page.tar.bz2": (lambda: bz2.compress(tarred(FILES)), "tar", "!news/page.html"),
    "page.tar.xz": (lambda: lzma.compress(tarred(FILES)), "tar", "!news/page.html"),
    "page.tar.zst": (lambda: zstandard.compress(tarred(FILES)), "tar", "!news/page.html"),
    "page.warc.gz": (warc, "warc", "#0"),
    "page.warc": (lambda: warc(packed=False), "warc", "#0"),
    "resource.warc.gz": (lambda: warc("resource"), "warc", "#0"),
    "warc.zip": (lambda: zipped([("archive/data.warc.gz", warc())]), "warc", "!archive/data.warc.gz#0"),
    "book.wacz": (lambda: zipped([("archive/data.warc.gz", warc())]), "warc", "!archive/data.warc.gz#0"),
    "warc.tar": (lambda: tarred([("data.warc.gz", warc())]), "warc", "!data.warc.gz#0"),
    "zip.tar.gz": (lambda: gzip.compress(tarred([("a.zip", zipped(FILES))])), "zip", "!a.zip!news/page.html"),
    "mhtml.zip": (lambda: zipped([("a/page.mhtml", mhtml())]), "mhtml", "!a/page.mhtml"),
    "packed.zip": (lambda: zipped([("page.html.gz", gzip.compress(HTML)), ("page.meta.json", SIDECAR)]), "zip", "!page.html.gz"),
}
