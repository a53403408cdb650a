"""A name and the date printed beside it in one line, taken apart by look, in any language."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.weekdays import is_weekday
from scraper.zones.moments import find_moment
from scraper.zones.rows import as_name

EDGE = " \t\n\u2028,;:|·•–—-−»«/"  # what may stand around a name or a date
BRACKETS = "()[]"
_LINE_CHARS = 300  # beyond it stands neither

# Words of at most three letters ("Sun", "Oct", "at", "am") and numbers, a year and a time of day among them.
DATE_LINE = re.compile(r"(?=.*\b(?:19|20)\d\d\b)(?=.*\d:\d\d)(?:[^\W\d]{1,3}\b\.?+|\d++(?:st|nd|rd|th)?+|[\s,.:/-])+")
# "Posted by", "De:", "Inviato da": who wrote it stands behind. Some of these words are parts of names, "Ana de Castro", so they
# count at the start of the line, behind a word for writing or before a colon.
_PLAIN_BY = "by|par|por|door|przez|от|від|από|oleh"
_NAME_BY = "von|de|di|da|af|av|من|از|จาก|od"
_WROTE = "inviato|inserito|scritto|pubblicato|postato|geschrieben|verfasst|eingetragen|skrevet|skrivet|scris"
# "Иван от Варна", "Γιώργος από Πάτρα": the same word says where somebody is from, unless one for writing stands before it.
_WRITING = (
    r"публик|напис|добав|изпрат|отправ|опублик|комент|коммент|постна|остав|додан|надісл|γράφ|γραφ|δημοσ|υποβ|σχόλ|απάντ"
    r"|[^\W\d]+(?:[нт]о|ηκε|σία)\b"
)
_IS_FROM = rf"(?!(?:(?!{_WRITING})[^\W\d]+\s+){{1,3}}(?:от|від|από)\s)"
_BY = re.compile(
    rf"^{_IS_FROM}(?:(?:[^\W\d]+\s+(?:(?:n[°º.]|nr\.|#)\s?\d{{1,5}}\s+)?){{0,3}}(?:{_PLAIN_BY})\s*[\s:]|(?:[^\W\d]+\s+){{0,2}}(?:{_NAME_BY})\s*:"
    rf"|(?:(?:{_WROTE})\s+)?(?:{_NAME_BY})\s)\s*(?=\S)",
    re.IGNORECASE,
)
_GUEST = "visitante|ospite"  # "visitante por la tarde"
_POSTED_BY = re.compile(
    rf"^{_IS_FROM}(?:(?!(?:{_GUEST})\s)(?:[^\W\d]+\s+){{1,2}}(?:{_PLAIN_BY})\s+|(?:[^\W\d]+\s+){{1,2}}(?:{_NAME_BY})\s*:\s*)(?=\S)",
    re.IGNORECASE,
)
_BY_BEHIND = re.compile(
    rf"[\s,|]*(?:((?:[^\W\d]+\s+){{0,2}}(?:{_PLAIN_BY})\b|(?:(?:{_WROTE})\s+)?(?:{_NAME_BY})\b)|\s—\s)\s*(?=\S)", re.IGNORECASE
)
_OPENS_BYLINE = re.compile(rf"(?:(?:[^\W\d]+\s)?(?:{_PLAIN_BY})|{_NAME_BY})\s", re.IGNORECASE)
_BYLINE_CHARS = 110
_BEHIND_WORDS = 2  # a zone
_BRACKETED = re.compile(r"\s*\([^()]*\)\s*")
_MEMBER_NUMBER = re.compile(r"\s\(\s?\d{3,9}\s?\)$")
_NAME_ENDS = re.compile(r"\s?[|,@:]|\s(?:on|at|am|le|el|il|em|op|den|dne|dnia|в)\s", re.IGNORECASE)
# "Mara on", "Mara el Jue,", "Mara yesterday at": what leads from a name to its date.
_DAYS = (
    "yesterday|today|gestern|heute|hier|aujourd'hui|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|i ?går|i ?dag|eilen|tänään"
    "|wczoraj|dzisiaj|dziś|včera|dnes|tegnap|dün|bugün|вчера|сегодня|вчора|сьогодні|χθες|σήμερα|أمس|اليوم|دیروز|امروز|אתמול|היום"
    "|昨天|今天|昨日|今日|어제|오늘|hôm qua|hôm nay|เมื่อวาน|วันนี้"
)
_DID_WRITE = "posted|wrote|commented|schrieb|kommentierte|schreef|skrev|skriver|escribió|escreveu|napsal|napisał|пишет|написал"
_AT = r"on|at|am|um|le|el|il|em|om|op|den|dne|dnia|a|à|в|о|kl\.?|发表于|發表於|发布于|發佈於"
_ON = re.compile(
    rf"(?:(?:\s+(?:{_DID_WRITE}))?[\s,]+(?:{_AT})(?:\s+[^\W\d]{{2,10}}[.,]?)?|[\s,]+(?:{_DAYS})(?:\s+(?:{_AT}))?|^kl\.?)$",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"(?:#\s?\d{1,5}|\d{1,4}(?:[.)]|\s[-–:]))\s*(?=[^\W\d]|[~@])")


def split_date(text: str) -> tuple[str, tuple[str, ...]]:
    """A name and the date that follows it in one line, or at the beginning of a long one.

    >>> split_date("Mara Quill | 3.4.2019 12:01")
    ('Mara Quill', ('3.4.2019 12:01',))
    >>> split_date("written by quill7 on 3 April 2019")
    ('quill7', ('3 April 2019',))
    >>> split_date("Posted by: Mara Quill | 3 April 2019")
    ('Mara Quill', ('3 April 2019',))
    >>> split_date("Postat av: Mara Quill"), split_date("Публикувано от Мара"), split_date("Мара от Варна")
    (('Mara Quill', ()), ('Мара', ()), ('Мара от Варна', ()))
    >>> split_date("Αναρτήθηκε από Μάρα"), split_date("Μάρα από Πάτρα")
    (('Μάρα', ()), ('Μάρα από Πάτρα', ()))
    >>> split_date("Mara Quill said..."), split_date("Мара пишет:")
    (('Mara Quill', ()), ('Мара', ()))
    >>> split_date("#3 Ana de Castro, 3 days ago"), split_date("Le 3 avril 2019 à 10:15, par Mara Quill")
    (('Ana de Castro', ('3 days ago',)), ('Mara Quill', ('3 avril 2019 à 10:15',)))
    >>> split_date("Commentaire n°2 posté par Mara le 17/11/2013"), split_date("Mara Q. kl. 13:40")
    (('Mara', ('17/11/2013',)), ('Mara Q.', ('13:40',)))
    >>> split_date("user2001"), split_date("13 Feb 2024, 22:15")
    (('user2001', ()), ('', ('13 Feb 2024, 22:15',)))
    >>> split_date("Rabu, 5 Oktober 2022 | 15:10")
    ('', ('5 Oktober 2022 | 15:10',))
    >>> split_date("by quill7 ( 1234567 )")
    ('quill7', ())
    """
    return _split_line(text[:_LINE_CHARS].strip())


def split_colon(text: str) -> tuple[str, tuple[str, ...]]:
    """The same of what a colon parts from what was said; a day may lack its year.

    >>> split_colon("Mara Quill, 18 feb:"), split_colon("1. Mara:"), split_colon("Mara, 14:58"), split_colon("Mara le 18 feb")
    (('Mara Quill', ('18 feb',)), ('Mara', ()), ('Mara', ('14:58',)), ('Mara', ('18 feb',)))
    """
    name, dates = split_date(text.strip().rstrip(_COLONS))
    found = None if dates else _WITH_DAY.fullmatch(name)
    return (_name_alone(found[1]), (found[2],)) if found else (name, dates)


@lru_cache(maxsize=1024)  # several readers of a comment ask for the same lines
def _split_line(text: str) -> tuple[str, tuple[str, ...]]:
    name, dates = _split((_SAYS.sub("", text) if text.endswith(_SAYS_ENDS) else text).strip(EDGE))
    return _plain_name(name), dates


def _split(text: str) -> tuple[str, tuple[str, ...]]:
    if not has_digit(text):
        return _POSTED_BY.sub("", text), ()
    moment = find_moment(text)
    if numbered := _NUMBERING.match(text):
        if moment and moment[0] < numbered.end():  # the number is its day
            return "", (text,)
        text = text[numbered.end() :]
        moment = find_moment(text)
    if moment and (name := _name_behind(text, moment)):
        return name, (text[slice(*moment)],)
    if _DATE_FIRST.match(text) or (moment and not moment[0]):
        return "", (text,)
    for found in _BEFORE_DATE.finditer(text):
        is_of_name = (
            moment is not None and found[0].isspace() and _PART.search(text, found.end(), moment[0])
        )  # "Seat 4 - 3 May 2019"
        if found.start() and not is_of_name and DATE.search(text, found.end()):
            start = min(found.end(), moment[0]) if moment else found.end()  # of "at April 3, 2019" the month too
            return _name_alone(text[: min(found.start(), start)]), (text[start:].strip(EDGE + BRACKETS),)
    if moment:  # of a make that words alone show: "3 days ago"
        return _name_alone(text[: moment[0]]), (text[slice(*moment)],)
    if member := _MEMBER_NUMBER.search(text):
        return _name_alone(text[: member.start()]), ()
    return text, ()


def _plain_name(name: str) -> str:
    """A name without what systems put around it: that it is not checked, an article, an honorific, a word for saying.

    >>> _plain_name("Mara Quill (not verified)"), _plain_name("Ο/Η Μάρα"), _plain_name("Mara spune"), _plain_name("마라님")
    ('Mara Quill', 'Μάρα', 'Mara', '마라')
    """
    if " " in name or not name.isascii():
        name = _UNCHECKED.sub("", name) if "(" in name or "（" in name else name
        name = _ARTICLE.sub("", _SAID.sub("", name))
    return name


def names_behind(text: str) -> bool:
    """Whether a line says behind its moment whose it is: "3 April 2019, by Mara Quill"."""
    moment = find_moment(text[:_LINE_CHARS])
    return moment is not None and bool(_name_behind(text[:_LINE_CHARS], moment))


def read_byline(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The name and the moment of a line that opens with a word for who wrote; None of another line.

    >>> read_byline("by plumb bob (8821) on Wednesday, 18 September 2002, @10:55AM (#14)")
    ('plumb bob', ('on Wednesday, 18 September 2002, @10:55AM',))
    >>> read_byline("by noon, 3 April 2019, he left us all")
    """
    if len(text) > _BYLINE_CHARS or not has_digit(text) or not (opening := _OPENS_BYLINE.match(text)):
        return None
    plain = _BRACKETED.sub(" | ", text[opening.end() :]).strip(EDGE)
    moment = find_moment(plain)
    if moment is None or len(plain[moment[1] :].split()) > _BEHIND_WORDS:
        return None
    name = _NAME_ENDS.split(plain[: moment[0]], maxsplit=1)[0].strip(EDGE)
    return (name, (plain[len(name) :].strip(EDGE),)) if as_name(name) else None


def without_by(text: str) -> str:
    """A name without the word for who wrote before it.

    >>> without_by("par Édith Roncin"), without_by("Parker Quill")
    ('Édith Roncin', 'Parker Quill')
    """
    return _BY.sub("", text)


def _name_alone(text: str) -> str:
    """A name without what leads to it and from it; the day of the week that opens a date is none."""
    name = _BY.sub("", _ON.sub("", text.strip(EDGE + "[(@"))).strip(EDGE)
    return name if any(map(str.isalpha, name)) and not is_weekday(name) else ""


def _name_behind(text: str, moment: tuple[int, int]) -> str:
    """The name behind a moment, where a word or a dash says that it is one; else empty."""
    by = _BY_BEHIND.match(text, moment[1])
    if by is None or (not by[1] and len(text[: moment[0]].split()) > 1):  # a dash alone may part anything
        return ""
    return as_name(text[by.end() :])


# A day, a month in letters and a year, or the month first: no name stands before them.
_DATE_FIRST = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|[.ºª])?\s+(?:de\s+)?[^\W\d]{3,12}\.?|[^\W\d]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?),?\s+(?:de\s+)?(?:19|20)\d\d\b"
)

# "says:", "said...", "a écrit :": a small word or two before a colon or dots. (A script of one case does not tell such words.)
_SAYS_ENDS = (":", "..", "…")
_SAYS = re.compile(r"(?<=\S)(?:\s+[a-zà-ÿ]{1,3})?\s+[a-zà-ÿа-яёіїєґα-ωά-ώ]{2,15}\s?(?::|\.{2,3}|…)$")

# The same without a colon, in the words that systems print behind every name, and the honorifics they add.
_SAID = re.compile(
    r"(?<=\S)\s(?:says|said|wrote|writes|commented|schrieb|schreibt|sagt|meint|dit|a dit|a écrit|dijo|dice"
    r"|escribió|comentó|disse|diz|escreveu|comentou|ha detto|ha scritto|scrive|zegt|schreef|skriver|skrev|säger"
    r"|sier|siger|sanoo|kirjoitti|napisał|napisała|pisze|napsal|napsala|napísal|píše|írta|mondja|spune|a spus|zice"
    r"|scrie|kaže|пише|каже|написав|написа|каза|сказал|сказала|пишет|написал|говорит|λέει|έγραψε|είπε|diyor ki"
    r"|dedi ki|yazdı|يقول|تقول|قال|قالت|كتب|كتبت|علق|علّق|علّقت|می‌گوید|می گوید|گفته|گفت|نوشته|نوشت|کہتے ہیں|کہتی ہیں|نے کہا|نے لکھا"
    r"|אומר|אומרת|אמר|אמרה|כותב|כותבת|כתב|כתבה|הגיב|הגיבה|అన్నారు|చెప్పారు|சொன்னது|கூறியது|പറഞ്ഞു|বলেছেন|berkata"
    r"|mengatakan|anasema|alisema|aliandika|nói|viết|网友|網友|网友\s于|说|說|より|さん|님)[\s:：.…]*$|(?<=[가-힣])님$|(?<=\w)さん$"
)
_ARTICLE = re.compile(r"^(?:[ΟΗοη]/[ΟΗοη]|[OH]/[HO])\s+(?=\S)")
# Drupal's word for who has no account, a bracket of it lost at times.
_UNCHECKED = re.compile(
    r"\s*[(（](?:not verified|unverified|no verificado|não verificado|non verificato|non vérifié|nicht überprüft"
    r"|niet gecontroleerd|ej verifierad|inte verifierad|overifierad|ikke bekreftet|ikke bekræftet|ikke efterprøvet"
    r"|ei varmistettu|vahvistamaton|niezweryfikowany|neověřeno|neoverené|nem ellenőrzött|neverificat|neprovjereno"
    r"|nepreverjeno|не проверено|не перевірено|непроверен|δεν έχει επαληθευτεί|μη επαληθευμένος|doğrulanmamış"
    r"|لم يتم التحقق|غير متحقق منه|تایید نشده|تأیید نشده|לא מאומת|未验证|未驗證|未認証|미확인|chưa xác minh|አልተረጋገጠም|gan fíorú"
    r"|heb ei wirio|no verificat|egiaztatu gabea)[)）]?$",
    re.IGNORECASE,
)
_COLONS = " :：፦"
_WITH_DAY = re.compile(r"([^,(|–—\d]+?)(?:\s*[,(|–—]\s*(?=\d)|\s(?=\d{1,2}\s\D{2,}$))([^)]{2,20})\)?")
_PART = re.compile(r"\s[-–—|]\s|[|(]")

# A name ends at a separator, or at a blank, where the date begins: at most two words, then a digit.
_BEFORE_DATE = re.compile(r"\s*[|·•(\n–—,]\s*(?=(?:[^\W\d]{1,15}[.,]?\s+){0,2}\d)|\s+(?=\d)")
