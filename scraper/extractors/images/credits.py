"""Who took a picture: the credit within a caption, and captions that are no more than one."""

from __future__ import annotations

import re

from scraper.extractors.lists.more import says_more
from scraper.zones import Zone
from scraper.zones.labels import label_zone

_CREDIT_WORDS = (
    "photo(?:graph)?(?:er)?|foto(?:s|graf|ğraf)?|bildquelle|bildnachweis|bildrechte|bildcredit|fotoquelle|fotocredit|titelbild|titelfoto|beitragsbild|artikelbild|borítókép|kansikuva|omslags(?:bild|foto)|cr[eé]dito|isithombe|صورة|fotó|picture|image|bild(?:er)?|credit|crédit|source|quelle|zdroj|copyright|imagen|imagem"
    "|illustration|ilustración|zdjęcie|pictiúi?r|grianghraf|argazki(?:a|ak)?|gambar|rasm|attēls|bron|beeld|kuva|llun|(?:ljós)?mynd(?:ir)?|ljósmyndari|larawan(?: mula sa| ni)?|picha|wêne|nuotr|фото|снимк[аи]|світлина|зображення|сурет|гэрэл зураг"
    "|φωτ(?:ο|ό|ογραφίας?|ογραφία)?|ფოტო|լուսանկար|צילום(?: \\S+)?|קרדיט|تصوير|عدسة|عکس|فوٹو|تصویر|وێنە|फोटो|तस्बिर|छायाचित्र|ছবি|ਫੋਟੋ|ફોટો"
    "|ඡායාරූපය|ဓာတ်ပုံ|រូបថត|ፎቶ|摄影|攝影|撮影|写真|图片来源|圖片來源|图源|사진|ảnh|ภาพ"
    "|चित्र|ചിത്രം|ഫോട്ടോ|படம்|చిత్రం|ఫోటో|ಚಿತ್ರ|ଫଟୋ|ພາບ|ފޮޓޯ|hoto|sawir(?:ka)?|圖片?|图片?"
)
_YEAR = r"(?:(?:19|20)\d\d[\s,]+)?"  # of the right: "© 2024 Jane Doe"
_CREDIT = re.compile(
    rf"(?:\b(?!(?-i:Images)\s?/)(?<!imago )(?:{_CREDIT_WORDS})s?\.?(?:\s+(?:credit|by|courtesy of|von|par|por|di|de))?\s*[:：៖/／=＝]\s*|[©ⓒ]\s*|\((?:c|photo|foto)[:)]\s*)"
    rf"{_YEAR}(?P<credit>[^\n]{{2,120}}?)\s*(?:[)）]\.?)?\s*$",
    re.I,
)
_CREDIT_MARKS = frozenset(":：៖/／=＝©ⓒ(")  # there is no credit of that form without one of these
#: "Photo by Jane Doe / Archive", the whole caption or its last sentence.
_CREDIT_LINE = re.compile(
    r"(?:^|(?<=[.!?…”\"»)]\s)|(?<=\s[/—–]\s))[(\[]?(?:(?-i:[A-Z])[\w’']+\s){0,3}?(?:photo(?:s|graph)?|foto(?:s|graf[ií]as?)?|image|picture|illustration)\s+"
    r"(?:by|von|par|por|di|door|av|af|de(?=\s(?-i:[A-ZÀ-Þ])))\s+(?P<credit>[^\n:.!?]{2,80}?)[)\].]*$"
    r"|(?:^|[\s(/])fot\.\s*(?P<fot>[^\n]{2,80}?)\)?$",
    re.I,
)
_CREDIT_LINE_WORDS = ("fot", "hoto", "mage", "ture", "llu")  # of each of its words what has one lower case alone
#: "(AP Photo/Jane Doe)": agency and photographer in one.
_AGENCY_PHOTO = re.compile(
    r"(?:^|(?<=[.!?…”\"»)])\s+|\s*[(\[])(?P<credit>(?:[A-Z]{2,5}|Reuters) (?:[Pp]hoto|[Ff]oto)\s?/[^\n()]{2,80}?)[)\]]?\s*$"
)
_NAME_PARTS = r"[A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-ЯІЇЄ][^\W\d_]*\.?(?:[ -][A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-ЯІЇЄ][^\W\d_]*\.?)"
_NAME = rf"{_NAME_PARTS}{{0,3}}"
_OUTLET = rf"{_NAME}(?: (?:d[aeiou]s?|of the|van de|de la|del)(?: {_NAME})?)?"
#: Who took the picture, at a caption's end without a colon: "Photo Ann Lee", "| Ann Lee", "/ ANN LEE", "Ann Lee/The Lantern".
_CREDIT_END = re.compile(
    rf"(?:(?:^|(?<=[.!?…”’»,/])\s|(?<=[.!?…’])(?=Beeld)|\s/\s|\s[—–-]\s)(?:Photos?|Fotos?|PHOTO|FOTO|photo|foto|Beeld|Picha na|Gambar|Фото|фото|Снимка|Світлина|snímek|Kuva|φωτ\.)\s(?P<named>{_NAME}(?:\s?/\s?{_NAME})?)"
    rf"|(?:(?:^|\s)Photo)?\s\|\s(?P<bar>[^|.]{{2,60}}\.?)|(?:(?<=[.!?…”»])\s/\s?(?P<slash>{_NAME})|(?<=[^\s/])\s/\s?(?P<capitals>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ. ]{{3,40}}))"
    rf"|(?:(?<=[.!?…”»])(?<!\s[A-ZÀ-ÖØ-Þ]\.)\s|\s[—–-]\s)(?P<both>{_NAME}\s?/\s?{_OUTLET})"
    rf"|\s[—–]\s?(?P<loud>[A-ZÀ-ÖØ-Þ]{{3,20}}(?:[ -][A-ZÀ-ÖØ-Þ]{{2,20}}){{1,3}}))\s*$"
)
#: The same as the East prints it: 王小明 摄, （劉大文攝）, 撮影・沖 大輔, 홍예시 기자.
_EASTERN_CREDIT_END = re.compile(
    r"(?:(?:^|[\s（(、，,＝=]|(?<=。))(?:[图圖]／?/?)?(?:(?:本[报報刊网網]|[\u4e00-\u9fff]{1,3}[社网網])?(?:記者|记者|通讯员|通訊員)\s?)?(?P<credit>[\u3040-\u30ff\u4e00-\u9fff]{2,8})\s?(?:攝|摄|撮影)[)）]?"
    r"(?:\s?\d{2,4}年\d{1,2}月\d{1,2}日)?"
    r"|（撮影・(?P<by>[^）]{2,12})）|(?:(?<=[.다\"”])\s|\s/)(?P<reporter>[가-힣]{2,4} 기자)|\s/\s?(?P<paper>[가-힣]{2,8}))\s*$"
)
#: The photographer before the caption, as Korea's agencies print it: [영동=동원신문] 강혜린 기자 = ….
_KOREAN_CREDIT = re.compile(r"[\[(【][^=\])】]{1,12}=[^\])】]{2,20}[\])】]\s?(?P<credit>[가-힣]{2,4})\s기자\s?=\s*(?=\S)")
_SENTENCE_BEHIND = re.compile(r"(?<=[.!?…”’»])\s+([^.!?…]{2,80})$")
_AGENCY_BEHIND = re.compile(
    r"\s/\s?(AFP|AP|DPA|dpa|APA|EPA|PA|EFE|ANSA|ANP|NTB|TASS|Reuters|REUTERS|KEYSTONE|Keystone"
    r"|(?i:picture[ -]alliance|imago(?: images)?|getty(?: images)?|shutterstock|adobe ?stock|istock|alamy|unsplash|pixabay|nurphoto))$"
)
_MAIL_ALONE = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_NAMED = re.compile(_NAME)
_NAME_AND_PAPER = re.compile(rf"{_NAME_PARTS}{{1,3}}\s?/\s?(?:The )?{_NAME}")  # "Ada Moss/The Lantern"
#: A button behind a caption: "(more)", "more >", "Bild vergrößern".
_BUTTON_BEHIND = re.compile(
    r"(?:\s\((?:more|mehr|más|plus)\)|\s(?:more|mehr|weiterlesen|read more|más|plus|meer|mer|więcej)\s?[>›»]{1,2}"
    r"|(?:^|\s)(?:bild vergrößern|(?:click to enlarge|(?-i:E(?:nlarge|NLARGE)))(?: this)?(?: image)?|enlarge (?:this )?image|ampliar(?: la)? (?:imagen|foto)|agrandir l['’]image"
    r"|powiększ zdjęcie|увеличить (?:фото|изображение)|이미지 확대보기|이미지 크게 ?보기))$",
    re.I,
)
_BUTTON_ENDS = tuple(
    "more)|mehr)|más)|plus)|>|›|»|vergrößern|nlarge|nlarge this| image| imagen| foto|zdjęcie|фото|изображение|보기".split("|")
)
#: What folds a caption or credit away, and stands behind it: "hide caption", "View image credit".
_FOLD_BEHIND = re.compile(r"(?:^|\s)(?:hide|toggle|view|show)(?: (?:image|photo))? (?:caption|credit)s?$", re.I)
_FOLDS = ("caption", "captions", "credit", "credits")
_IN_BRACKETS = re.compile(r"\(([^()]{1,40})\)(?=.)", re.S)  # within a line
_QUOTE_ENDS = " \n\u00a0\"'”’»"
_SENTENCE_ENDS = ".!?…。！？।؟۔"
_NAME_WORDS = 3  # of whoever may stand before an agency
_LIST = 2  # bars in a line that lists things
_LABEL = re.compile(
    r"^(?:photos?|fotos?|fotó|фото|φωτ\.?|bild(?:quelle)?|zdroj|फोटो)(?:\s(?:by|von|par|por|di|av|af))?\s*[:：]?\s+(?=\w)", re.I
)
#: What stands in brackets at a caption's end and is no name, in lower case.
_REMARKS = frozenset(
    (
        "archivbild archivfoto archivaufnahme symbolbild symbolfoto beispielbild file archive archives archivo arquivo archivio archief "
        "right left above below top bottom center centre middle pictured more reference front back rechts links oben unten mitte "
        "derecha izquierda arriba abajo droite gauche direita esquerda destra sinistra vänster höger venstre høyre højre"
    ).split()
)
_LABEL_ALONE = re.compile(rf"\W*(?:image |photo |bild)?(?:{_CREDIT_WORDS})s?\W*", re.I)
_LABEL_BEHIND = re.compile(r"(?<=\S)\s(?:[Pp]hoto|[Ff]oto|Bild|Source|Quelle|Credit|Crédit)\s?[:：]?$")
_RIGHTS_BEHIND = re.compile(
    r"[\s|/©–-]+(?:riproduzione riservata|all rights reserved|tous droits réservés|alle rechte vorbehalten|無断転載禁止)\W*$",
    re.I,
)
#: What opens a credit instead of a name.
_CREDIT_OPENING = re.compile(
    r"^(?:[\s/|©ⓒ–-]*(?:(?:photo|image|picture|bild)?\s?(?:credits?|quelle|source)|créditos?|crédits?|crediti|fonte|fuente"
    r"|źródło|zdroj|copyright)\s*[:：]\s*){1,3}(?=\S)|^[\s/|©ⓒ–-]+(?=\w)",
    re.I,
)
_CREDIT_TAIL = " ;,|"  # what parts a credit from nothing
_SHORT = 120  # characters of a caption that may be something else
BUTTON_CHARS = 25
_WORD = r"[A-ZÀ-ÖØ-Þ0-9+/&][^\s.!?:,()—–]*"
#: A caption that is an agency or who gave the picture: "Ada Moss via Getty Images", "AFP", "Courtesy of the Merrow Museum".
_AGENCY_ALONE = re.compile(
    rf"\(?(?:{_WORD}(?:\s+{_WORD}){{0,5}}?(?:\s(?:via|on)\s|\s?/{{1,2}}\s?))?(?:(?i:getty(?: images)?|shutterstock|istock(?:photo)?|adobe ?stock|unsplash|pixabay"
    r"|pexels|depositphotos|alamy|flickr|wikimedia(?: commons)?|reuters|picture alliance|imago(?: images)?|nurphoto|anadolu(?: ajans[ıi]| agency)?)"
    r"|AFP|AP|DPA|dpa|APA|EPA|PA|EFE|ANSA|TASS|Keystone|KEYSTONE|PR|Privat|Handout)(?:\s?/[^.!?:\n]{2,40})?\)?"
    r"|(?i:(?:photo|image|picture)s? courtesy|courtesy)(?: of)? \S[^.!?\n]{1,60}\.?",
)
_LENGTH = re.compile(r"\d{1,2}:\d\d(?:\s?[Mm]in\.?)?")
#: A caption that tells nothing of the picture: signs, the place in a row of pictures, a button.
_NO_CAPTION = re.compile(
    r"\W*|(?:play |watch |listen |\W{1,2})?(?:video|audio|podcast|vídeo|vidéo|видео|відео|wideo|動画|영상|视频|فيديو|וידאו)\W*|\d{1,2}:\d\d(?::\d\d)?"
    r"|(?:video|audio) (?:starten|abspielen|ansehen|anhören|unavailable|nicht verfügbar).{0,30}|(?:play|watch|listen to) (?:this |the )?(?:video|audio)"
    r"|(?:lire|voir|regarder|écouter) (?:la |l['’])?(?:vidéo|audio)|ver (?:el )?v[ií]deo|guarda il video|bekijk (?:de )?video|se video(?:en)?"
    r"|\d{1,3}\s?(?:/|of|von|de|di|van|av|af|из|з)\s?\d{1,3}\W*(?:photos?|fotos?|images?|bild(?:er)?|pictures?|imágenes|фото)?"
    r"|(?:click|tap|press)(?: \S+)? (?:to|for) (?:enlarge|expand|zoom|view|see|open|a larger)\b.{0,30}"
    r"|(?:enlarge|expand|zoom)(?: this)?(?: image| photo| picture)?|(?:view|see|show)(?: the| larger| full| this)? (?:image|photo|gallery).{0,15}"
    r"|(?:view|show|see) \d{1,3} (?:images|photos|pictures)|(?:show|hide) caption|caption|full ?screen|\d{1,3}\s?(?:bilder|images|photos|fotos)"
    r"|(?:diashow|bildergalerie|galerie)(?: starten| öffnen)?\W*|bildbeschreibung einblenden|(?:audio |video )?abspielen\W.{0,40}|media playback.{0,40}|이미지 확대보기|画像を拡大|点击查看大图|video loading"
    r"|(?:buy|order|purchase) (?:this )?(?:photo|image|picture|print).{0,10}"
    r"|(?:(?:bitte|zum vergrößern|zur vergrößerung|hier|vergrößern|bild)\s?){1,3}(?:auf das bild )?(?:an|drauf)?(?:klicken|vergrößern|vergrößerung)?"
    r"|cliquez pour agrandir.{0,15}|(?:haga )?clic(?:k)? para (?:ampliar|agrandar).{0,15}|clique para ampliar.{0,15}"
    r"|clicca per ingrandire.{0,15}|klik (?:om|voor).{0,30}|kliknij,? aby powiększyć.{0,15}|нажмите,? чтобы увеличить.{0,15}",
    re.I,
)
_EASTERN_WORDS = ("攝", "摄", "撮影", "기자", "/")
_BRACKETED = re.compile(
    r"(?<=\S{4})(?:\s+|(?<=[.!?)]))(?:\(([^()\d]{2,40})\)|\[([^()\[\]\dA-Za-z]{2,40})\])\s*$"
)  # a caption's end in brackets, without numbers; in square ones in the scripts of the East


def split_credit(text: str, credit: str = "") -> tuple[str | None, str | None]:
    """A caption's text parted from the photographer or agency at its end.

    >>> split_credit("A bridge in winter. Photo: Jane Doe/AP")
    ('A bridge in winter.', 'Jane Doe/AP')
    >>> split_credit("A bridge in winter. (Jane Doe)", "Jane Doe"), split_credit("")
    (('A bridge in winter.', 'Jane Doe'), (None, None))
    >>> split_credit("Ein Steg (Quelle: imago images/Doe)"), split_credit("Jane Doe (Merrow) and Ann Lee (Quay)")
    (('Ein Steg', 'imago images/Doe'), ('Jane Doe (Merrow) and Ann Lee (Quay)', None))
    >>> split_credit("A bridge in winter. (AP Photo/Jane Doe)"), split_credit("AFP photo / Jane Doe")
    (('A bridge in winter.', 'AP Photo/Jane Doe'), (None, 'AFP photo / Jane Doe'))
    >>> split_credit("Most nocą, fot. Jan Kaczka")
    ('Most nocą', 'Jan Kaczka')
    >>> split_credit("A bridge in winter. / ANN LEE"), split_credit("Ein Steg | Ann Lee"), split_credit("Most. Foto Ann Lee")
    (('A bridge in winter.', 'ANN LEE'), ('Ein Steg', 'Ann Lee'), ('Most.', 'Ann Lee'))
    >>> split_credit("冬天的桥。 王小明 摄"), split_credit("겨울의 다리다. 홍예시 기자"), split_credit("Híd télen. Fotó: Lám Béla")
    (('冬天的桥。', '王小明'), ('겨울의 다리다.', '홍예시 기자'), ('Híd télen.', 'Lám Béla'))
    >>> split_credit("A bridge in winter (Photo: UN Photo / Jane Doe)")
    ('A bridge in winter', 'UN Photo / Jane Doe')
    >>> split_credit("A bridge. Jane Doe/Moment via Getty Images"), split_credit("A bridge? Morrow Images/Moment via Getty Images")
    (('A bridge.', 'Jane Doe/Moment via Getty Images'), ('A bridge?', 'Morrow Images/Moment via Getty Images'))
    >>> split_credit("A bridge in winter / AFP"), split_credit("A bridge in winter / ICE")
    (('A bridge in winter', 'AFP'), ('A bridge in winter / ICE', None))
    >>> split_credit("A bridge opens again / picture alliance"), split_credit("A bridge. Jane Doe jd@merrow.example", "jd@merrow.example")
    (('A bridge opens again', 'picture alliance'), ('A bridge.', 'Jane Doe'))
    >>> split_credit("A bridge in winter. Jane Doe/AP hide caption", "Jane Doe/AP"), split_credit("", "View Image Credit")
    (('A bridge in winter.', 'Jane Doe/AP'), (None, None))
    >>> split_credit("A bridge in winter ("), split_credit("(")
    (('A bridge in winter', None), (None, None))
    >>> split_credit("पुल। चित्र: राम लाल"), split_credit("（圖／王小明提供）"), split_credit("눈 내린 다리. /푸른일보")
    (('पुल।', 'राम लाल'), (None, '王小明提供'), ('눈 내린 다리.', '푸른일보'))
    >>> split_credit("Jambatan lama. - Foto Ali Kasim"), split_credit("A bridge in winter. —JANE DOE"), split_credit("桥。本报记者 王小明 摄")
    (('Jambatan lama.', 'Ali Kasim'), ('A bridge in winter.', 'JANE DOE'), ('桥。', '王小明'))
    >>> split_credit("A bridge on May 5, 2024. — Picture by Jane Doe")
    ('A bridge on May 5, 2024.', 'Jane Doe')
    >>> split_credit("Getty Images / Jane Doe"), split_credit("A bridge. Getty Images / Jane Doe")
    ((None, 'Getty Images / Jane Doe'), ('A bridge.', 'Getty Images / Jane Doe'))
    >>> split_credit("A bridge. © Jane Doe (AP)"), split_credit("A bridge (© Jane Doe)")
    (('A bridge.', 'Jane Doe (AP)'), ('A bridge', 'Jane Doe'))
    >>> split_credit("Ein Steg. (Foto: J. Doe; 14.01.2022)."), split_credit("A bridge. © 2024 Jane Doe"), split_credit("", "Jane Doe;")
    (('Ein Steg.', 'J. Doe; 14.01.2022'), ('A bridge.', 'Jane Doe'), (None, 'Jane Doe'))
    >>> split_credit("dpa | Jane Doe"), split_credit("Jane Doe | Getty Images"), split_credit("Bildrechte: dpa | Jane Doe")
    ((None, 'dpa | Jane Doe'), (None, 'Jane Doe | Getty Images'), (None, 'dpa | Jane Doe'))
    >>> split_credit("dpa / Lantern Wire | Jane Doe"), split_credit("Ada Moss | Jane Doe/AP"), split_credit("Ein Steg (Archivbild)")
    ((None, 'dpa / Lantern Wire | Jane Doe'), ('Ada Moss', 'Jane Doe/AP'), ('Ein Steg (Archivbild)', None))
    >>> split_credit("A bridge. (Photo by Jane Doe / AP)"), split_credit("גשר בחורף. צילום: יעל כץ")
    (('A bridge.', 'Jane Doe / AP'), ('גשר בחורף.', 'יעל כץ'))
    >>> split_credit("A bridge of P. Imber/Quay Press"), split_credit("By Ada, P. Imber/Quay Press")
    (('A bridge of P. Imber/Quay Press', None), ('By Ada, P. Imber/Quay Press', None))
    >>> split_credit("Uma ponte - Ana Ruiz/Folha do Vale"), split_credit("Brúin. Ljósmynd/Jón Ari")
    (('Uma ponte', 'Ana Ruiz/Folha do Vale'), ('Brúin.', 'Jón Ari'))
    >>> split_credit("A bridge. Lantern photo by Jane Doe"), split_credit("Uma ponte - Ana Ruiz/Folhapress"), split_credit("[강릉=푸른일보] 홍예시 기자 = 다리다.")
    (('A bridge.', 'Jane Doe'), ('Uma ponte', 'Ana Ruiz/Folhapress'), ('다리다.', '홍예시'))
    """
    credit = credit.strip(" ()（）")
    if text.lower().endswith(_FOLDS):
        text = _FOLD_BEHIND.sub("", text)
    if not credit and (opening := _KOREAN_CREDIT.match(text)):
        return without_labels(text[opening.end() :], opening["credit"])
    if credit and text.rstrip(" )").endswith(credit):
        text = text.rstrip(" )").removesuffix(credit).rstrip(" (|/–-,©")
    if "@" in credit and _MAIL_ALONE.fullmatch(credit):  # "A bridge in winter. Jane Doe jdoe@lantern.example"
        behind = _SENTENCE_BEHIND.search(text)
        if behind and _NAMED.fullmatch(behind[1]):
            return without_labels(text[: behind.start()], behind[1])
    told = credit or text
    found = _AGENCY_PHOTO.search(told) if "/" in told else None
    if found is None and any(map(told.lower().__contains__, _CREDIT_LINE_WORDS)):
        found = _CREDIT_LINE.search(told)
    if found is None and not _CREDIT_MARKS.isdisjoint(told):
        found = _CREDIT.search(told)
    if found is None and any(map(told.__contains__, _EASTERN_WORDS)):
        found = _EASTERN_CREDIT_END.search(told)
    if found is None and told.count("|") < _LIST:
        found = _CREDIT_END.search(told)
    if found and (label := _LABEL.match(credit)) and label.end() < found.start():  # "Photo by Jane K. Doe /AP"
        found = None
    name = next(filter(None, found.groups())) if found else ""
    if found and credit:
        credit = credit if found.re is _CREDIT_END and found["bar"] else name
    elif found and found.start() >= 0:
        credit, text = name, text[: found.start()].rstrip(" (（|/,—–-[")
        if found.re is _CREDIT_END and found["bar"] and _are_of_credit(text, credit):
            credit, text = f"{text} | {credit}", ""
    elif not credit and (behind := _SENTENCE_BEHIND.search(text)) and _AGENCY_ALONE.fullmatch(behind[1]):
        credit, text = behind[1].strip("() "), text[: behind.start()]
    elif not credit and (agency := _AGENCY_BEHIND.search(text)) and _is_sentence(text[: agency.start()]):
        credit, text = agency[1], text[: agency.start()]
    elif not credit and (bracketed := _BRACKETED.search(text)) and not _is_remark(bracketed) and not _is_one_of(bracketed, text):
        credit, text = bracketed[1] or bracketed[2], text[: bracketed.start()].rstrip()
    credit = _LABEL.sub("", credit.strip(), count=1)
    credit += ")" * (credit.count("(") > credit.count(")"))  # "© Jane Doe (AP)"
    return without_labels(text.rstrip(" (["), credit)  # what a bracket would open stands in another element


def _is_remark(bracketed: re.Match[str]) -> bool:
    """Whether brackets at a caption's end hold no name, but say which of those shown is meant, or whence the picture is."""
    return (bracketed[1] or "").casefold() in _REMARKS


def _is_one_of(bracketed: re.Match[str], text: str) -> bool:
    """Whether brackets within a sentence tell of each whom they stand behind: "Jane Doe (Merrow) and Ann Lee (Quay Town)"."""
    before = text[: bracketed.start()].rstrip(_QUOTE_ENDS)
    if "/" in bracketed[0] or before[-1:] in _SENTENCE_ENDS:  # "Ada Moss (left) and Ann Lee (Jane Doe/AFP)"
        return False
    return any(told.strip() not in _REMARKS for told in _IN_BRACKETS.findall(before))


def _are_of_credit(before: str, behind: str) -> bool:
    """Whether both sides of a bar are the credit: an agency and who works for it, "dpa | Ann Lee", "Ann Lee | Getty Images"."""
    if _AGENCY_ALONE.fullmatch(before.strip("© ")):
        return True
    is_agency = "/" not in behind and " via " not in behind and _AGENCY_ALONE.fullmatch(behind) is not None
    return is_agency and (" " not in before or _NAMED.fullmatch(before) is not None)


def _is_sentence(text: str) -> bool:
    """Whether what stands before an agency is more than the names of those who took the picture."""
    return "/" not in text and len(text.split()) > _NAME_WORDS


def without_labels(text: str, credit: str) -> tuple[str | None, str | None]:
    """Caption and credit, each None where it is a label, a button or a number and nothing else.

    >>> without_labels("A bridge Photo", "Jane Doe"), without_labels("Click to enlarge", ""), without_labels("3/28 photos", "01:30")
    (('A bridge', 'Jane Doe'), (None, None), (None, None))
    >>> without_labels("A bridge (more)", ""), without_labels("Ein Steg Bild vergrößern", ""), without_labels("A bridge more >", "")
    (('A bridge', None), ('Ein Steg', None), ('A bridge', None))
    >>> without_labels("Source", "Quelle: AFP"), without_labels("A bridge", "/ Źródło: AFP"), without_labels("1984", "© AFP")
    ((None, 'AFP'), ('A bridge', 'AFP'), ('1984', 'AFP'))
    """
    if credit:
        credit = _CREDIT_OPENING.sub("", credit.removeprefix("(c) ")).rstrip(_CREDIT_TAIL)
        credit = _FOLD_BEHIND.sub("", credit) if credit.lower().endswith(_FOLDS) else credit
        is_label = not credit.isupper() and _LABEL_ALONE.fullmatch(credit) is not None  # "BILD" is a paper
        if is_label or not any(map(str.isalpha, credit)) or _LENGTH.fullmatch(credit):
            credit = ""
    text = _RIGHTS_BEHIND.sub("", text)
    if text.lower().endswith(_BUTTON_ENDS) and not _ends_quotation(text):
        text = _BUTTON_BEHIND.sub("", text)
    if credit:
        text = _LABEL_BEHIND.sub("", text)
    elif len(text) <= _SHORT and (_AGENCY_ALONE.fullmatch(text) or ("/" in text and _NAME_AND_PAPER.fullmatch(text))):
        return None, text.strip("() ")
    if len(text) <= _SHORT and _is_button(text):
        text = ""
    return text or None, credit or None


def _ends_quotation(text: str) -> bool:
    """Whether a text ends with the mark that closes a quotation in it, and with no arrow: "« Il faut faire plus »"."""
    return (text[-1] == "»" and "«" in text) or (text[-1] == "›" and "‹" in text)


def is_control(text: str) -> bool:
    """Whether a line is a button on a picture, or tells the length of a film.

    >>> [is_control(text) for text in ("Video", "08:15", "Video starten, abbrechen mit Escape", "Video games", "...")]
    [True, True, True, False, False]
    """
    return len(text) <= _SHORT and any(map(str.isalnum, text)) and _NO_CAPTION.fullmatch(text) is not None


def is_credit_label(text: str) -> bool:
    """Whether a line opens a credit and says nothing else.

    >>> is_credit_label("Photo Credit"), is_credit_label("Fotos:"), is_credit_label("Foto: Jane Doe")
    (True, True, False)
    """
    return len(text) <= BUTTON_CHARS and _LABEL_ALONE.fullmatch(text) is not None


def _is_button(text: str) -> bool:
    """Whether a caption tells nothing of the picture."""
    if _NO_CAPTION.fullmatch(text) or _LABEL_ALONE.fullmatch(text):
        return True
    zone = label_zone(text) if len(text) <= BUTTON_CHARS and ":" not in text else None
    return says_more(text) or zone in (Zone.CAPTION, Zone.PROMOTION)
