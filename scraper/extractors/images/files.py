"""What the address of a picture tells: its file without size, whether it is a button, the site's sign, or stated for sharing."""

from __future__ import annotations

import re
from urllib.parse import unquote

from scraper.document import Document
from scraper.extractors.urls import own_host

#: An address of a folder of icons or portraits, or of a file that is called as buttons are.
_ICON = re.compile(
    r"gravatar\.|/icons?[-_][\w-]{0,60}\.(?:gif|png|svg|ico)(?:\?|$)|favicons?(?:[-_.\d/?]|$)"
    r"|/(?:(?:[\w-]{0,40}-)?icons?(?:-[\w-]{0,40})?|avatars?|authors?|profile[-_]photos?|emojis?|smil(?:ey|ie)s?|logos?)/|\.svg$"
    r"|/wp-content/(?:themes|plugins)/|/themes/(?:custom|contrib)/"  # what a site looks like on each of its pages
    r"|/(?:[\w-]{0,40}[-_])?(?:badge|btn|button)(?:[-_][\w-]{0,40})?\.(?:gif|png)$|/[\w-]{1,40}[-_]icon\.(?:gif|png)$"
    r"|//(?:(?:i|mirrors)\.creativecommons|licensebuttons)\.|/licen[cs]es?/(?:cc-)?by[-_]"
    r"|/(?:icon?[-_])?(?:e?-?mail|print(?:er)?|pdf|rss|share|facebook|twitter|instagram|youtube|linkedin|whatsapp|pinterest"
    r"|telegram|tiktok|arrow|bullet|dot|line|star|clear|top|more|search|logo)\d*"
    r"\.(?:gif|png|svg|ico)(?:\?|$)"
)
#: Of each of its ways one.
_ICON_WORDS = (
    *("gravatar", "icon", "/avatar", "/emoji", "/smil", ".svg", ".gif", ".png", ".ico", "/logo", "creativecommons", "/licen"),
    *("licensebuttons", "/author", "/profile", "/themes/", "/plugins/"),
)
#: The part of a file's name that tells its size, or its format.
_SIZE = re.compile(r"[-_]\d{2,4}x\d{2,4}|@\dx|[-_](?:scaled|large|small|medium|thumb(?:nail)?)|\.(?:jpe?g|png|webp|avif|gif)$")
#: The part of a file's name that tells what a picture was cut for.
_USE = re.compile(r"(?:[-_](?:og|fb|facebook|twitter|social|share|amp|teaser|hero|main|cover|crop|thumb|v\d+|w\d+|h\d+))+$")
_NUMBER = re.compile(r"[-_]\d{1,4}$")
#: What a program that cuts pictures puts behind the name of one.
_HASHES = (re.compile(r"[-_](?=\w*\d)[a-z0-9]{24,64}$"), re.compile(r"[0-9a-f]{32}$"))
_MIN_NAME, _MAX_NAME = 5, 200  # characters
_FOLDER_WORDS = re.compile(r"[A-Za-z0-9]{1,80}")
_MIN_FOLDER = 5  # characters of a folder that is no size
_WIDTH = re.compile(r"(?:[-_/](\d{2,4})x\d{2,4}|\bw[_=](\d{2,4})|width=(\d{2,4}))(?!\d)")
#: What a file's name says of the screens that its picture is cut for.
_DEVICE = re.compile(r"(?:^|[-_])(?:desktop|mobile|tablet|[dm](?=[-_]))(?=[-_]|$)")
#: The address of a picture in that of the program that cuts it.
_CUT_FROM = re.compile(r"[?&](?:url|src|image)=([^&]{5,500})")
#: A file that a site states for each article without a picture of its own.
_STAND_IN = re.compile(r"(?:^|[-_.])(?:logo|default|placeholder|no-?image|no-?photo|fallback|blank(?=\.))(?:[-_.\d]|$)")
_WORD_PARTING = re.compile(r"[-_.]")
#: Words of a file that a site states for sharing, and for no article: "og-image", "facebook", "social-card".
_SHARED_BY = "og|opengraph|facebook|fb|twitter|social|sharing|share|subscribe"
_SHARED_AS = "images?|img|pics?|picture|photo|card|wide|square|graphic|banner|icon|cover|preview|homepage|thumb|thumbnail|default"
_SHARED_KINDS = "media|site|link|standard|generic|meta"
_SHARED_WORD = re.compile(
    rf"(?:{_SHARED_BY}|{_SHARED_AS}|{_SHARED_KINDS}|home|page|online|large|small|org|com|net|v?\d+(?:x\d+)?)"
)
_SHARED_SIGN = re.compile(rf"(?:^| )(?:{_SHARED_BY})(?: (?:{_SHARED_KINDS}))*(?: (?:{_SHARED_AS}))(?: |$)")
_SHARED_ALONE = re.compile(r"og|opengraph")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FILE_WORDS = re.compile(r"[^\W_]+")
_IDENTIFIER = re.compile(r"(?=\w*\d)[\da-f]{6,}")
_MIN_HOST_WORD = 4  # letters
_OWN_FOLDER = 12  # letters of a folder that is the article's own
_OWN_QUERY = 40  # characters of a query that tells the article
_SIGN_WORDS = 6  # of such a file's name, its ending too
#: The size of a square picture, as blog systems write it behind a name.
_SQUARE = re.compile(r"[-_](\d{2,3})x\1(?=\D)")
_PORTRAIT_SIDE = 300  # and less


def is_icon(address: str) -> bool:
    """Whether an address is that of a portrait, a sign or a button of the page.

    >>> is_icon("https://secure.gravatar.com/avatar/1f?s=96"), is_icon("/gfx/mail.gif"), is_icon("/2024/google-icons-9.png")
    (True, True, False)
    >>> is_icon("https://i.creativecommons.org/l/by/4.0/88x31.png"), is_icon("/license/by-nc_small.png"), is_icon("/logos/a.jpg")
    (True, True, True)
    >>> is_icon("/wp-content/themes/merrow/img/flag.jpg"), is_icon("/img/authors/ada.jpg"), is_icon("/2024/shop_badge.png")
    (True, True, True)
    """
    lowered = address.lower()
    return any(map(lowered.__contains__, _ICON_WORDS)) and _ICON.search(lowered) is not None


def file_of(url: str) -> str:
    """The name of the file that an address leads to, in lower case."""
    return url.partition("?")[0].rstrip("/").rsplit("/", 1)[-1].lower()


def name_of(url: str) -> str:
    """What two addresses of one picture in different sizes share: the file's name without its size."""
    return _SIZE.sub("", file_of(url))


def variant_name(url: str) -> str:
    """What the addresses of one picture for screens of several sizes share: the file's name, and the numbers of its folders.

    "" where the name is too short to tell.

    >>> variant_name("/hero/d-harbour-lights.jpg") == variant_name("/hero/m-harbour-lights.jpg?w=400")
    True
    >>> variant_name("/a/12/original.jpg") == variant_name("/a/13/original.jpg")
    False
    >>> variant_name("/_next/image?url=%2Fp%2F20240305%2Fharbour-lights.jpg&w=3840"), variant_name("/106/image.jpg")
    ('harbour-lights 20240305', '')
    """
    cut = _CUT_FROM.search(url) if "=" in url else None
    address = unquote(cut[1]) if cut else url
    name = _DEVICE.sub("", name_of(name_of(address))).strip("-_")  # "harbour.jpg.webp"
    if len(name) <= _MIN_NAME:
        return ""
    folders = address.partition("?")[0].rpartition("/")[0]
    least = 1 if name.isalpha() else _MIN_FOLDER  # a lone word ("original") may be the name of each of a site's pictures
    numbers = (word for word in _FOLDER_WORDS.findall(folders) if len(word) >= least and any(map(str.isdigit, word)))
    return " ".join((name, *numbers))


def width_of(url: str) -> int:
    """The width that an address gives a picture, 0 where it gives none.

    >>> width_of("/p/harbour-1044x696.jpg"), width_of("/fill/w_281,h_250/harbour.jpg"), width_of("/p/harbour.jpg?width=600")
    (1044, 281, 600)
    """
    found = _WIDTH.search(url)
    return int(next(filter(None, found.groups()))) if found else 0


def is_cut(one: str, other: str) -> bool:
    """Whether two names are those of one picture that was cut for different uses; two numbers tell two pictures apart.

    >>> is_cut("lichen-og", "lichen-1600"), is_cut("30118_v150", "30118_1"), is_cut("screenshot_1100", "screenshot_4308")
    (True, True, False)
    """
    if max(len(one), len(other)) > _MAX_NAME:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) >= _MIN_NAME and any(hashed.sub("", long) == short for hashed in _HASHES):
        return True
    one, other = _USE.sub("", one), _USE.sub("", other)
    if min(len(one), len(other)) < _MIN_NAME:
        return False
    return one == other or _NUMBER.sub("", one) == other or one == _NUMBER.sub("", other)


def is_stand_in(url: str) -> bool:
    """Whether a picture is the site's sign, which it states for every article without a picture.

    >>> is_stand_in("/img/site-logo_fb.png"), is_stand_in("/og-default.jpg"), is_stand_in("/what-a-logo-tells-us-of-us-all.jpg")
    (True, True, False)
    >>> is_stand_in("https://secure.gravatar.com/blavatar/67b1?s=200"), is_stand_in("/2024/the-tide-in-numbers.svg")
    (True, False)
    >>> is_stand_in("https://pictures.example/i/blank.jpg"), is_stand_in("/2024/blank-pages.jpg")
    (True, False)
    """
    name = file_of(url)
    if is_icon(url.partition("?")[0].removesuffix(".svg")):  # drawings are stated for articles too
        return True
    return _STAND_IN.search(name) is not None and len(_WORD_PARTING.split(name)) <= _SIGN_WORDS


def is_own_sign(document: Document, url: str) -> bool:
    """Whether a picture's file is called a logo and after the page's host."""
    words = _FILE_WORDS.findall(file_of(url)) if "logo" in url.lower() else []
    host = "".join(own_host(document)) if "logo" in words and len(words) <= _SIGN_WORDS else ""
    return any(len(word) >= _MIN_HOST_WORD and word in host for word in words)


def is_for_sharing(document: Document, url: str) -> bool:
    """Whether a picture's file is called after what it is for, and after the site, and no folder or query tells the article's.

    "og-image.png", "lantern-social-card-1200x630.png", "Facebook%20Link%20Photo.jpg"; one word may be anything.
    """
    address, _, query = unquote(url).partition("?")
    name = _CAMEL.sub(" ", address.rstrip("/").rsplit("/", 1)[-1])
    stem, dot, _ = name.rpartition(".")
    words = [word.lower() for word in _FILE_WORDS.findall(stem) if not _IDENTIFIER.fullmatch(word.lower())]
    if not dot or len(words) > _SIGN_WORDS or len(query) > _OWN_QUERY:
        return False
    line = " ".join(words).replace("open graph", "opengraph")
    host = "".join(own_host(document))
    others = [word for word in line.split() if not _SHARED_WORD.fullmatch(word) and word not in host]
    is_sign = _SHARED_SIGN.search(line) is not None
    if len(others) > is_sign or not (is_sign or any(map(_SHARED_ALONE.fullmatch, line.split()))):
        return False
    folders = (document.page.final_url or document.page.url or "").partition("//")[2].split("/")[1:]
    return not any(len(folder) >= _OWN_FOLDER and folder in address for folder in folders)


def is_small_square(url: str) -> bool:
    """Whether a picture's file tells that it is cut as portraits are.

    >>> is_small_square("/p/ada-150x150.jpg"), is_small_square("/p/ada-150x100.jpg"), is_small_square("/p/ada-1500x1500.jpg")
    (True, False, False)
    """
    sides = _SQUARE.search(file_of(url))
    return sides is not None and int(sides[1]) <= _PORTRAIT_SIDE
