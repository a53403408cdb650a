"""A correspondent's post instead of a name, or before it: "Corresponsal en Tepic", "Kontributor Banggai, Budi Santoso".

Who writes from there is not named by it: beside a name it is a role, alone it is nobody.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

# Tables are read better as they stand.
# fmt: off

#: What papers call those who report from elsewhere.
_REPORTERS = (
    r"correspondents?|contributors?|stringers?|reporters?|korrespondent(?:in|en)?|reporter(?:in)?|mitarbeiter(?:in)?"
    r"|correspondante?s?|envoyée?s? spéciale?s?|corresponsal(?:es)?|enviad[oa]s? especial(?:es|ais)?|colaborador(?:es|as|a)?"
    r"|correspondentes?|corrispondent[ei]|inviat[oaie](?: special[ei])?|corespondent(?:ul|a)?|correspondent(?:e|en)?"
    r"|verslaggevers?|medewerkers?|korrespondenter?|medarbetare|medarbejder|kirjeenvaihtaja|korespondent(?:ka)?"
    r"|zpravodaj(?:ka)?|spravodajca|dopisni(?:k|ca)|tudósítónk?|muhabir(?:i|imiz)?|корреспондент|собкор|спецкор"
    r"|кореспондент(?:ка)?|власкор|ανταποκριτής|ανταπόκριση|مراسل(?:نا|تنا|ة)?|خبرنگار|kontributor|koresponden|wartawan"
)
#: What stands before: "our special", "nuestro", "eigener".
_BEFORE = (
    r"our|own|special|staff|nuestr[oa]|notre|nostr[oa]|noss[oa]|unser(?:e|em)?|eigener?|van onze|onze|vår|vores|naš|nasz|наш"
    r"|специальный|собственный|dal|de|de la|du"
)
#: What stands between it and the place.
_IN = (
    r"in|for|from|en|para|desde|à|au|aux|em|no|na|a|da|di|de|del|du|des|nel|din|la|aus|für|te|v|ve|w|z|u|i|fra|från|iz|kwa"
    r"|у|в|во|на|з|из|από|στην?|στο|في|من"
)
_CAPITAL = r"(?-i:[^\W\d_a-zß-ÿа-џ])[^\s,;|]*"
#: Up to four words, with capitals where the script has them.
_PLACE = rf"{_CAPITAL}(?:\s(?:(?:de|la|el|del|do|da|am|an|der|les|sur|y)\s){{0,2}}{_CAPITAL}){{0,3}}"
#: Indonesia's papers set the place right behind the word.
_WITHOUT_IN = r"kontributor|koresponden|wartawan"
#: Thailand's, too; the whole word says where: "ผู้สื่อข่าวภูมิภาค".
_THAI = r"ผู้สื่อข่าว(?:ภูมิภาค|ท้องถิ่น|ประจำ)\S*(?:\s\S+)?"

# fmt: on


@cache
def _post() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_BEFORE})\s+){{0,2}}(?:{_REPORTERS})\s+(?:{_IN})\s+{_PLACE}\W*|{_THAI}", re.I)


@cache
def _post_before_name() -> re.Pattern[str]:
    return re.compile(rf"(?:{_WITHOUT_IN})\s+{_PLACE}", re.I)


@lru_cache(maxsize=256)  # a segment is asked about where it is cut and where it is read
def is_post(text: str) -> bool:
    """Whether a text is a correspondent's post and place, and names nobody.

    >>> is_post("CORRESPONSAL EN VILLA ROSARIO"), is_post("Our correspondent in Delhi"), is_post("корреспондент в Омске")
    (True, True, True)
    >>> is_post("Reporter Ana Ruiz"), is_post("Staff Reporter"), is_post("Ana Ruiz in Delhi")
    (False, False, False)
    """
    return " " in text and _post().fullmatch(text) is not None


def is_post_before_name(text: str) -> bool:
    """Whether a text before somebody's full name is a post: in Indonesia the place follows without a word between.

    >>> is_post_before_name("Kontributor Banggai"), is_post_before_name("Corresponsal en Tepic")
    (True, True)
    """
    return is_post(text) or _post_before_name().fullmatch(text) is not None
