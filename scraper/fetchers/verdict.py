"""What came back: the class of an answer (`scraper.page.OUTCOMES`), from status, headers, address, a look at its bytes.

The look is shallow on purpose: it costs microseconds on an ordinary page and decides what is plain. In doubt: `ok`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

#: Status codes with a class of their own; (class, whether the same request may succeed later).
_STATUS: dict[int, tuple[str, bool]] = {
    304: ("not_modified", False),
    401: ("blocked", False),
    402: ("blocked", False),
    403: ("blocked", False),
    407: ("blocked", False),
    451: ("blocked", False),
    404: ("not_found", False),
    410: ("not_found", False),
    408: ("server_error", True),
    425: ("server_error", True),
    429: ("blocked", True),
    501: ("server_error", False),
    505: ("server_error", False),
}

_HTML_TYPES = (
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "application/xml",
    "text/xml",
    "application/vnd.wap.xhtml+xml",
    "",
)
_SNIFF = 2_048
_NOT_HTML = (
    b"%PDF-",
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"RIFF",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x00\x00\x00",
    b"ID3",
    b"OggS",
)

_TITLE = re.compile(rb"(?is)<(?:title|h1)\b[^>]*>(.{1,400}?)</(?:title|h1)\s*>")
_TAG = re.compile(r"<[^>]*>")
_PARTS = re.compile(r"\s+[|\-–—·»:]\s+|\s*[|»]\s*")
_SCRIPTS = re.compile(rb"(?is)<(script|style|noscript|template|head)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>")
_EMPTY_ROOT = re.compile(rb"(?is)<(?:div|main|app-root)\b[^>]*\bid=[\"']?(?:root|app|__next|__nuxt|main-app)\b[^>]*>\s*</")
_WANTS_SCRIPT = re.compile(rb"(?is)<noscript\b[^>]*>(?:(?!</noscript).){0,600}javascript")
_WALL_MARK = re.compile(
    rb"(?i)cf-chl-|_cf_chl|_Incapsula_Resource|px-captcha|captcha-delivery\.com|/_sec/cp_challenge|g-recaptcha|h-captcha"
)
_CONSENT_URL = re.compile(r"(?i)(?:^|[./])(?:consent|cookie-?wall|privacy-?gate|gdpr-?consent|collectconsent)(?:[./?]|$)")

#: What a page's title or heading, or one part of it, says in whole where the page is not there.
_MISSING = (
    r"(?:error\s*)?404(?:\s*[-:]?\s*(?:error|(?:page\s+|file\s+)?not\s+found|page))?",
    # "Sorry, the page you requested …"
    r"(?:(?:oops|sorry|whoops)\W+)?(?:(?:the|this|that|your|requested)\s+){0,2}(?:page|article|story|content|file|url)"
    r"(?:\s+(?:you\W*(?:re|are)\s+looking\s+for|you\s+requested|requested))?\s+"
    # "… could not be found", "… does not exist", "… is gone"
    r"(?:(?:was\s+|could\s+|can)?\s*not(?:\s+be)?(?:\s+found|\s+available|\s+exist)"
    r"|(?:does|do)\s*n[o\W]?t\s+exist(?:\s+any\s*more)?|no\s+longer\s+(?:exists|available)"
    r"|is\s+(?:missing|gone|no\s+longer\s+available)|has\s+been\s+(?:removed|deleted)"
    r"|(?:isn|doesn)\W?t\s+(?:here|exist|available))",
    r"(?:die\s+)?seite(?:\s+(?:wurde|konnte))?\s+nicht\s+gefunden(?:\s+werden)?",
    r"(?:cette\s+|la\s+)?page\s+(?:non\s+trouvée|introuvable|n['’]existe\s+(?:pas|plus))",
    r"página\s+(?:no|não)\s+(?:encontrada|existe)",
    r"pagina\s+(?:non\s+trovata|niet\s+gevonden)",
    r"stron[ay]\s+nie\s+(?:została\s+)?(?:znaleziona|istnieje)",
    r"stránka\s+(?:nebyla\s+)?nenalezena",
    r"sidan\s+(?:kunde\s+inte\s+hittas|hittades\s+inte)",
    r"страница\s+не\s+(?:найдена|существует)",
    r"сторінку\s+не\s+знайдено",
    r"sayfa\s+bulunamadı",
    r"(?:عذرا\W+)?الصفحة\s+(?:المطلوبة\s+)?غير\s+موجودة",
    r"页面(?:不存在|未找到)",
    r"找不到(?:该|此)?(?:页面|頁面)",
    r"ページが見つかりません(?:でした)?",
)
#: The same for a wall against robots.
_WALL = (
    r"just\s+a\s+moment",
    r"attention\s+required",
    r"access\s+(?:to\s+this\s+page\s+has\s+been\s+)?denied",
    r"are\s+you\s+(?:a\s+)?(?:robot|human)",
    r"pardon\s+our\s+interruption",
    r"(?:please\s+)?verify(?:ing)?\s+(?:that\s+)?you\s+are\s+(?:a\s+)?human",
    r"security\s+check",
    r"403\s+forbidden",
    r"bot\s+verification",
    r"one\s+more\s+step",
    r"(?:please\s+)?(?:complete|solve)\s+the\s+captcha",
    r"request\s+blocked",
)
_SAYS_MISSING = re.compile(rf"(?i)(?:{'|'.join(_MISSING)})\W*")
_SAYS_WALL = re.compile(rf"(?i)(?:{'|'.join(_WALL)})\W*")


def judge_status(status: int) -> tuple[str, bool]:
    """The class of a status code, and whether the same request may succeed later.

    >>> judge_status(200), judge_status(410), judge_status(503), judge_status(418)
    (('ok', False), ('not_found', False), ('server_error', True), ('error', False))
    """
    if 200 <= status < 300:
        return "ok", False
    return _STATUS.get(status) or (("server_error", True) if status >= 500 else ("error", False))


def judge_type(headers: Mapping[str, str], body: bytes) -> str:
    """`ok` where the answer can be a page, else `not_html`.

    >>> judge_type({"content-type": "image/png"}, b""), judge_type({"content-type": "text/html"}, b"%PDF-1.7")
    ('not_html', 'not_html')
    """
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    start = body[:16]
    if start.startswith(_NOT_HTML):
        return "not_html"
    if kind in _HTML_TYPES or b"<html" in body[:_SNIFF].lower() or b"<!doctype html" in body[:_SNIFF].lower():
        return "ok"
    return "not_html"


def judge_page(url: str, final_url: str, body: bytes) -> str:
    """The class of an HTML page that came with status 200: `ok`, `blocked`, `consent`, `js_shell` or `soft_404`.

    >>> url = "http://a.example/x"
    >>> judge_page(url, url, b"<title>Page not found | The Example</title>")
    'soft_404'
    >>> judge_page(url, url, b"<title>Why the hiker was not found | The Example</title>")
    'ok'
    """
    if final_url != url:
        if _CONSENT_URL.search(urlsplit(final_url).netloc + urlsplit(final_url).path) and not _CONSENT_URL.search(url):
            return "consent"
        if _is_home(final_url) and not _is_home(url):
            return "soft_404"
    lower = body[:400_000]
    for match in _TITLE.finditer(lower):
        said = " ".join(_TAG.sub(" ", match[1].decode("utf-8", "replace")).split())
        parts = [said, *_PARTS.split(said)]
        if any(_SAYS_MISSING.fullmatch(part) for part in parts):
            return "soft_404"
        if any(_SAYS_WALL.fullmatch(part) for part in parts) and _paragraphs(body) < 6:
            return "blocked"
    if _paragraphs(body) >= 3:
        return "ok"
    return _judge_thin(body)


def _judge_thin(body: bytes) -> str:
    """The class of a page with next to no paragraphs."""
    if b"articleBody" in body or b"<script" not in body or len(body) > 2_000_000:
        return "ok"
    text = b" ".join(_SCRIPTS.sub(b" ", body).split())
    if len(text) > 400:
        return "ok"
    if _WALL_MARK.search(body):
        return "blocked"
    return "js_shell" if _EMPTY_ROOT.search(body) or _WANTS_SCRIPT.search(body) else "ok"


def _paragraphs(body: bytes) -> int:
    return body.count(b"<p>") + body.count(b"<p ") + body.count(b"<P>") + body.count(b"<br")


def _is_home(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in ("", "/", "/index.html", "/index.php") and not parts.query
