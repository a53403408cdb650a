"""Words by which pages print who wrote an article, in the languages of the press, and the patterns made of them."""

from __future__ import annotations

import re

from scraper.author_labels import WRITERS, WRITTEN_BY


def _any(words: str) -> str:
    """The words as alternatives, by their first letter: where none begins with that of a text, all fail at one look."""
    by_letter: dict[str, list[str]] = {}
    for word in words.split():
        by_letter.setdefault(word[0], []).append(word[1:])
    alternatives = "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
    return f"(?=[{''.join(by_letter)}])(?:{alternatives})"


def _longest_first(table: frozenset[str]) -> str:
    """The words of a table for `_any`: one of them may begin like another."""
    return " ".join(re.escape(words).replace("_", r"\s") for words in sorted(table, key=lambda words: (-len(words), words)))


#: Open an author's line by themselves.
_OPENING_WORDS = (
    "by from(?=\\s(?-i:[A-Z][\\w'’.-]+(?:\\s[A-Z][\\w'’.-]+){1,3},\\s[A-Z])) "
    "von vom par por di da door af av przez автор автори авторы текст тэкст yazan oleh bởi od autor autora autorin "
    "autoren auteur(?:\\sde\\sla\\sdiscussion)? autore authors?(?:\\sof\\sthe\\s(?:article|story|post))? words "
    "text texte texto testo teksti contributors? tekst pisze szerző írta fra από "
    "γράφει(?:\\sο|\\sη)? γράφουν του της بقلم كتب كتبت تحرير نویسنده מאת 作者 文 記者 记者 "
    "本报记者 本報記者 特约记者 实习记者 通讯员 图文 采写 撰稿 撰文 글 penulis piše napsala? "
    "avtor(?:ica)? napisała? yazar kirjoittaja höfundur autors autorius autorė ავტორი հեղինակ ผู้เขียน लेखक लेखिका লেখক লিখেছেন "
    "எழுதியவர் రచయిత " + _longest_first(WRITTEN_BY)
)
#: Say what was done; "by" follows in the same line ("Posted on Monday by …").
_DEED_WORDS = (
    "writ\\w+ post\\w+ publish\\w+ words text story article guide report(?:ed|ing)? creat\\w+ submi\\w+ contribut\\w+ "
    "compiled filed added authored insights interview analysis opinion column blog author presented shared erstellt "
    "verfasst geschrieben veröffentlicht gepostet eingestellt gespeichert beitrag artikel kommentar ein eine "
    "publié\\w* écrit\\w* rédigé\\w* proposé posté escrito publicado redactado scritto pubblicato articolo geplaatst "
    "geschreven gepubliceerd skrevet skriven opublikowa\\w* napisa\\w* yayınlayan ditulis opdateret oprettet cofnodwyd "
    "ysgrifennwyd curtha scríofa نوشته"
)
#: What follows "text" where the same person took the pictures: "Texto y fotos: Ana Ruiz".
_AND_PICTURES = (
    r"(?:\s?[,&+/・·]\s?|\s(?:and|und|et|y|e|i|a|och|og|en|ja|ve|и|і|та|&)\s)"
    r"(?:photos?|fotos?|foto's|fotot|bild(?:er)?|bilder?|beeld|billeder|immagini|imágenes|imagens|kuvat?|zdjęcia|фото|写真|攝影|摄影)"
    r"(?=\s?[:：/／])"
)
_OPENINGS, _DEEDS = _any(_OPENING_WORDS), _any(_DEED_WORDS)
_PREPOSITIONS = _any("by von vom par por da di door af av przez oleh gan ag توسط")
#: The opening of an author's line; what follows it is the author.
OPENING = re.compile(
    rf"\s*[-–—|•·]*\s*(?:this\s\w+\swas\s|(?:news|sports?|business|politics|features?|lifestyle)\s(?=by\s))?"
    rf"(?:(?:(?:es|live\saus|aus|vo[nm])\s[^\n,.:|·]{{0,40}}?\s?berichte[nt]|autor(?:in)?[/:*](?:autor|in(?:nen)?)|{_OPENINGS}|责编|责任编辑|redaktion(?=:))(?!\w)(?:{_AND_PICTURES})?[\s:：/／・|｜=＝]*|(?:{_DEEDS})\b[^\n|·•]{{0,60}}?\b(?:{_PREPOSITIONS})\b[\s:]*)(?=\S)",
    re.I,
)
#: The first two letters of what opens such a line.
_STARTS = frozenset(
    word[:2]
    for words in (_OPENING_WORDS, _DEED_WORDS, "this news sport business politics feature lifestyle es live aus von redaktion")
    for word in words.split()
)


def opening_of(text: str) -> re.Match[str] | None:
    """What of a text opens an author's line; most texts are settled at their first two letters.

    >>> opening_of("By Jane Doe")[0], opening_of("– Texte: Jane Doe")[0], opening_of("Jane Doe")
    ('By ', '– Texte: ', None)
    """
    start = (text if text[:1].isalpha() else text.lstrip().lstrip("-–—|•·").lstrip())[:2]
    return None if start.isascii() and start.isalpha() and start.lower() not in _STARTS else OPENING.match(text)


#: The author's label and its colon at a line's beginning or in the midst of labels, behind a blank or in scripts without;
#: the names end at the next of them.
LABELLED = re.compile(
    r"(?:^|(?<=\s)|(?<=[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]))"
    rf"(?:{_any(_longest_first(WRITERS))})\s?[:：]\s*"
    r"(?P<names>\S.*?)(?=\s+(?!\d)\S{1,15}\s?[:：(（]|\s*$)",
    re.I,
)

#: The label as a template has it read out, in an element that is not shown: "Author, Jane Doe".
_READ_OUT_LABELS = rf"(?i:{_any(_longest_first(WRITERS))})"

_SIGNED = _any(
    " ".join(
        rf"{deed}\s{preposition}"
        for preposition, deeds in (
            ("by", "written posted article published submitted words text story report(?:ing)? authored"),
            ("von", "geschrieben verfasst erstellt gespeichert eingestellt artikel"),
            ("por", "escrito publicado"),
            ("par", "écrit"),
            ("da", "scritto"),
            ("door", "geschreven"),
            ("av", "skrevet skriven"),
        )
        for deed in deeds.split()
    )
    + r" authors?:?$ authors?: about\sthe\sauthor:?$ text: von: autor(?:in|en)?\b:? auteur\s*: автор:? текст:"
    " بقلم 作者 文／ 责编 责任编辑"
)
#: The opening of a line behind the text that says who wrote it.
SIGNED = re.compile(rf"\s*{_SIGNED}", re.I)

_FOLDERS = _any(
    "authors? autore?n? auteurs? autores redakteur\\w* people persons? profiles? profil staff contributors? writers? "
    "journalists? journalisten by team users? members? reporters? columnists? byline bio verfasser yazar\\w* penulis "
    "korrespondent\\w* experts? autorzy autoři autori avtor\\w* szerzok? forfatter\\w* skribent\\w* kirjoittaja\\w*"
    " toimittaja\\w* egilea\\w* autori\\w+ hofund\\w+ novinar\\w*"
)
#: The address of a person's page; last the ways of forums and of accounts.
PERSON_PAGE = re.compile(
    rf"/(?:{_FOLDERS})/[^/?#]|[?&]author(?:_name)?=|/(?:member|user|profile|userinfo)\.php\?|://[^/]+/@[\w.-]+/?$", re.I
)

#: Names of elements that say what a person is.
ROLE_NAME = re.compile(
    r"(?:^|[\s_-])(?:author-?_?)?(?:role|(?:job-?_?)?title|job|position|profession|occupation"
    r"|func(?:tion)?|funktion|fonction|cargo|designation)(?:$|[\s_-])",
    re.I,
)

_MORE_WORDS = _any(
    "view see show read more all other zeige? alle mehr voir tous ver todos más vedi tutti meer autorenseite posts? "
    "articles? stories"
)
#: "View all posts by": what follows it is the author.
MORE_BY = re.compile(rf"\s*(?:{_MORE_WORDS})\b[^\n]{{0,40}}?\b(?:by|from|von|de|par|por|di|van)\b\s*(?=\S)", re.I)

_BUTTONS = _any(
    "view see show read more all website profile bio full follow about learn contact e-?mail mehr alle zur? voir ver vedi"
)
_BUTTON_ENDS = _any("all more full the my your bio profile posts? articles? stories author website here us me")
#: A link beside an author that names nobody.
MORE_ONLY = re.compile(rf"\s*(?:{_BUTTONS})\b(?:\s+(?:{_BUTTON_ENDS})){{0,4}}[\s→»›>.]*", re.I)

_OTHER_DEEDS = _any("review edit check verif fact photo illustrat translat updat approv narrat produc research")
#: A line that names who reviewed, edited, photographed or translated.
OTHERS = re.compile(
    rf"\s*(?:(?:medically\s|fact[-\s]|technically\s|legally\s|expert[-\s])?(?:{_OTHER_DEEDS})\w*(?:\sby|\svon|:)"
    r"|(?:with\s)?contributions?\sfrom|(?:geprüft|redigiert|foto|bild|kuva|übersetz|traduit|traducid)\w*\b)",
    re.I,
)

#: The same within a line.
OTHERS_INSIDE = re.compile(rf"\b(?:{_OTHER_DEEDS})\w*\s(?:by|von)\b", re.I)

#: Joins persons in one line.
JOINER = re.compile(r"[,;&/]|\b(?:and|und|et|y|e|en|och|og|with|mit|i|и|ve)\b", re.I)
#: Parts an author from a date or a section in one line.
PARTED = re.compile(r"\s*[|·•●⋅∙]\s*|\s[-–—]\s|^[\d\s./,:-]+(?=\D)")
#: One of these stands in a line that it parts, unless the line begins with no letter; as quick to look for as one sign.
PARTS = re.compile("[|·•●⋅∙–—-]")

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿΆ-ΏΑ-ΩЀ-ЯѠ-ӿԱ-Ֆ]"
#: Two to four words with capitals and nothing else.
NAME_LIKE = re.compile(rf"(?:{_CAPITAL}[\w’'.-]*)(?:\s+(?:[a-zà-ÿ]{{1,3}}\s+)?{_CAPITAL}[\w’'.-]*){{1,3}}")
#: Such a name and perhaps a place behind a word that is "by" in Romanian, Swahili and Filipino, and much else elsewhere.
NAME_LED = re.compile(
    rf"(?:de|[Nn]a|[Nn]i|[Oo]d|[ОоOo]д|[Оо]т)\s{NAME_LIKE.pattern}(?:,\s{_CAPITAL}\w+)?"
    rf"|F(?:rom|ROM)\s{NAME_LIKE.pattern}(?:,\s{_CAPITAL}\w+)(?:,?\s(?:and\s)?{NAME_LIKE.pattern}(?:,\s{_CAPITAL}\w+))*"
)
#: Parts such names in one line.
NAMES_PARTED = re.compile(r",\s|\s(?:&|and|und|et|en|och|og)\s")
#: Two such names joined by a word that may stand within a name, too.
TWO_NAMES = re.compile(rf"{NAME_LIKE.pattern}\s[ye]\s{NAME_LIKE.pattern}")
#: A name and nothing else behind the word that joins it to another.
JOINED_NAME = re.compile(rf"[\s,]*(?:&|and|und|et|y|e|en|och|og|i|и|ve)\s+(?P<name>{NAME_LIKE.pattern})[\s,]*")
#: A name in brackets at the end of prose, as local papers sign.
SIGNED_BEHIND = re.compile(rf"[.!?\"”“»]\s*[(（]({NAME_LIKE.pattern})[)）]\W*$")
#: Letters and marks of alphabets without capitals; their vowel signs are no `\\w`.
_WITHOUT_CASE = "[\u0590-\u06ff\u0750-\u077f\u0900-\u0dff\u0e00-\u0fff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff\u200c\u200d'’.-]"
#: "Author, Jane Doe": a label and a name and nothing else.
READ_OUT = re.compile(rf"{_READ_OUT_LABELS}[,،]\s(?P<names>{NAME_LIKE.pattern}|{_WITHOUT_CASE}+(?:\s{_WITHOUT_CASE}+){{1,3}})")
#: Two to four words of such an alphabet, and where it was written behind a comma.
WORDS_WITHOUT_CASE = re.compile(
    rf"(?:[-–—]\s)?{_WITHOUT_CASE}+(?:\s{_WITHOUT_CASE}+){{1,3}}(?:,\s{_WITHOUT_CASE}+(?:\s{_WITHOUT_CASE}+)?)?"
)
#: The father's initial and the own name without a blank, as Mongolia's papers sign, and nothing but a date behind.
INITIAL_AND_NAME = re.compile(r"[А-ЯЁӨҮ][а-яё]?\.[А-ЯЁӨҮ][а-яёөү]{2,}(?:-[А-ЯЁӨҮ][а-яёөү]+)?(?=\s*$|\W*\d)")
#: What a line says of the person in the line before: the pictures alone.
TOOK_PICTURES = re.compile(
    r"\W*(?:photos?|photograph(?:er|y)?|pictures|illustrations?|fotos?|fotograf(?:in|ie|o|a|ia)?|bild(?:er)?|photographe|kuvat?|kuvaaja"
    r"|valokuva(?:aja)?|beeld|fotograaf|zdjęcia|фото(?:граф)?|φωτογραφίες|fotoğraf)\W*",
    re.I,
)
#: The reporters whom the opening of a text names, as papers of the East print it.
TEXT_OPENINGS = (
    # 〔記者陳大文／台北報導〕 ; 【ロンドン=佐藤花子】
    re.compile(
        r"[\s　]*(?:[\u4e00-\u9fff]{2,5}[讯訊]\s?)?"
        r"(?P<line>[〔【［（(](?:[\u4e00-\u9fff]{0,6}(?:記者|记者|通讯员)[^〔〕【】［］()（）\n]{2,40}"
        r"|[\u3040-\u30ff\u4e00-\u9fff]{2,10}[=＝][\u3040-\u30ff\u4e00-\u9fff々、]{2,16})[〕】］)）])"
    ),
    # 新华社北京3月5日电（记者张三、李四）
    re.compile(
        r"[\s　]*[\u4e00-\u9fff]{2,12}(?:\d{4}年)?\d{1,2}月\d{1,2}日[电電讯訊]\s?"
        r"[（(](?P<line>[\u4e00-\u9fff]{0,4}(?:記者|记者)[^（）()\n]{2,40})[）)]"
    ),
    # (서울=푸른뉴스) 홍길동 김철수 기자 =
    re.compile(
        r"\s*[\[(【][^=\])】]{1,12}=[^\])】]{2,20}[\])】]\s?(?P<names>[가-힣]{2,4}(?:[·,\s]{1,2}[가-힣]{2,4}){0,3})\s기자\s?="
    ),
)
#: A reporter of the East with the title.
REPORTER = re.compile(
    r"(?>(?:\W?\w{1,8}[=|/]\s?|기자명\s|[\s,·]+)?[가-힣]{2,4}\s(?:\w{2,4}\s?)?기자)+(?:\s\S+@\S+)?$"
    r"|[(（【〔]?[\u4e00-\u9fff]{0,6}?[(（]?(?:記者|记者|通讯员)[\s　:：]?[\u4e00-\u9fff]{2,4}(?:[\s　、]+[\u4e00-\u9fff]{2,4})*"
    r"(?:\s?[／/]?\s?[\u4e00-\u9fff]{2,6}(?:報導|报道|報道))?[)）】〕]?(?:\s\d.*)?$"
    r"|[\u4e00-\u9fff]{2,6}(?:中心|部|組|组)\s?[／/]\s?[\u4e00-\u9fff]{2,4}(?:[、,，]\s?[\u4e00-\u9fff]{2,4})*"
    r"(?:報導|报道|報道|編譯|整理)(?:\s\d.*)?$"
    r"|(?:[\u4e00-\u9fff]{1,6}[部局课課室]|編集委員|論説委員|専門記者)[\s　]+"
    r"[\u4e00-\u9fff々]{1,4}[\s　]?[\u3040-\u30ff\u4e00-\u9fff々]{1,5}$"
    r"|聞き手(?:・(?:構成|編集委員|論説委員|記者))*[\s　=＝:：/／]\s?[\u3040-\u30ff\u4e00-\u9fff々]{2,6}(?:\s\d.*)?$"
    r"|[(（]?[\u4e00-\u9fff]{1,8}[部局]・[\u4e00-\u9fff々]{1,4}[\s　]?[\u3040-\u30ff\u4e00-\u9fff々]{1,5}[)）]?$"
)
#: A name before what else a line of the byline says: a comma, a slash, a bracket, an address, who took the pictures.
NAME_FIRST = re.compile(rf"{NAME_LIKE.pattern}(?:\s?[,/(|]|\s[\w.+-]+@|\s(?:[Ff]oto|[Pp]hotos?|[Bb]ild|[Kk]uva)\s?:)")
#: A name, and in brackets the job, as the author's box prints them.
NAME_AND_ROLE = re.compile(rf"{NAME_LIKE.pattern}(?:\s\([^()\d]{{3,40}}\))?")
#: What an author's line calls an interview, and whom it is with, behind the name of who held it.
INTERVIEW = re.compile(r"interview|entrevista|entretien|intervista|vraaggesprek|wywiad|rozhovor|интервью|інтерв['’]?ю", re.I)
INTERVIEWED = re.compile(r"\s(?:mit|with|avec|con|com|met|med|z|ze|с|з)\s(?=[^\W\d_a-zß-ÿа-џ]).*")
#: A name under "About the author", and the job behind it, in a script without capitals.
NAME_IN_BOX = re.compile(
    r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3々・]{2,10}(?:[\s　][\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3々]{1,8}){0,2}"
    rf"|{_WITHOUT_CASE}+(?:\s{_WITHOUT_CASE}+){{1,3}}"
)
#: Who edited, as Chinese papers print it below the text.
EDITOR = re.compile(r"\W*(?:责编|责任编辑|責編|責任編輯)\s?[:：|｜／/]\s?(?=[\u4e00-\u9fff])")
#: A name in a script without capitals: nothing but its letters.
NAME_WITHOUT_CASE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3・\s]{2,10}")
#: A news agency as lines beside a name print it: capitals alone, or one of those that write themselves otherwise.
AGENCY = re.compile(r"[A-ZÀ-ÖØ-ÞČŠŽĞİŞ]{2,6}|dpa|sda|epd|Reuters|Belga|Ritzau|Folhapress|Europa Press")
#: A line that says what somebody is, in the words of the press.
JOB_LINE = re.compile(
    r"[^\d@:：]*(?:reporter|correspond|journalist|editora?\b|writer|columnist|contributor|producer|critic|analyst|fellow|professor|lecturer"
    r"|novelist|escritora?\b|scritt(?:ore|rice)|écrivain|schriftsteller|kolumnist|publicyst|novinář|gazeteci|kirjailija|författare|ziarist"
    r"|jurnalis|phóng viên|นักข่าว|पत्रकार"
    r"|director|officer|founder|manager|vice president|head of\s"
    r"|scientist|researcher|economist|historian|dietitian|nutritionist|attorney|staff|expert|engineer|consultant|candidate|specialist|redakt|korrespond|autor(?:in)?\b|volontär|rédact|envoyé|chroniqueu|periodist"
    r"|redactor|corresponsal|colaborador|jornalist|repórter|colunist|giornalist|inviat|caporedatt|verslaggev|skribent|medarbe"
    r"|toimittaja|dziennikar|novinár|novinar|újságíró|jurnalist|kontributor|wartawan|muhabir|yazar|журналіст|журналист|корреспондент"
    r"|кореспондент|репорт[её]р|обозреват|новинар|δημοσιογράφ|صحفي|صحافي|مراسل|كاتب|خبرنگار|כתב|संवाददाता|प्रतिनिधि|প্রতিবেদক|기자|記者|记者)"
    r"[^\d@:：]*",
    re.I,
)
#: Who edited, in such a line.
EDITED = re.compile(rf"(?:[Ee]ditora?|[Rr]edaktor|[Pp]enyunting|[Рр]едактор)\s{NAME_LIKE.pattern}")

#: What stands behind the last sentence of a lead.
LEAD_END = re.compile(r"[.!?…”\"»]\s+([^.!?…”\"»\n]{6,60})$")
