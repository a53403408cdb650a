"""`tags`: the article's keywords. What the page prints goes before what its metas say."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import groupby

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.comments.buttons import is_button
from scraper.extractors.links import OF_TOPIC, Links
from scraper.extractors.lists.links import with_bare_links
from scraper.extractors.lists.more import says_more
from scraper.extractors.marks import FOREIGN, Places, find_property
from scraper.extractors.outlet.masthead import FRONT_PAGE_WORDS
from scraper.extractors.section.breadcrumbs import BACK, BUTTON
from scraper.extractors.section.extract import NO_CATEGORY
from scraper.extractors.title.extract import headlines_in
from scraper.letters import key_of
from scraper.markup import HEADINGS
from scraper.structured import clean
from scraper.zones import Partition, Zone
from scraper.zones.addresses import addresses_in
from scraper.zones.article_box import shape_of
from scraper.zones.labels import fold_label, label_zone

_METAS = (
    "article:tag",
    "og:article:tag",
    "parsely-tags",
    "news_keywords",
    "cxenseparse:taglist",
    "keywords",
    "dc.subject",
    "dcterms.subject",
    "tags",
    "sailthru.tags",  # by which letters to readers are sorted: sections, editions
)
_COMMA = re.compile(r"\s*[,;،、|]\s*")
_PARTING = re.compile(r"\s*[,;،、|/·•\n]\s*")  # of tags in words
_LABEL = re.compile(r"([^:：#,]{2,30})[:：]\s*")
_FOREIGN = FOREIGN - {Zone.NAVIGATION}  # tags pass for navigation
_MAX_TAGS = 60
_TAGS_OF = re.compile(r"(?:blog|article|post|story|news|page) tags", re.I)
_LABELS = (Zone.TAGS, Zone.RELATED)  # "Topics", "More about"
_OF_PATH = re.compile(r"\S\s[>＞]\s\S")  # what parts the steps from the front page to an article
_MORE = re.compile(r"\+\d+")  # how many more a button shows
_FEW = 3
_SECTION_AND_TAGS = 2
_PATH = 2  # a section and one in it
_PRINTED = ("rel:tag", "zone:tags")
_LISTS = ("meta:keywords", "meta:news_keywords")
_QUOTES = '„“"«”'
_QUOTED = re.compile(r"[„“\"«”][^„“\"«”»]+[“”\"»]")
_OF_KIND = re.compile(r"([^:：]{2,20}?)\s?[:：]\s?(\S.*)")  # "Category: Boats"
_COUNTED = re.compile(r"(.*[^\W\d].*?)[\s(]+\d+\)?")  # how many articles have a tag
_PAIR = re.compile(r"([A-Za-z][\w -]{0,24}):\s(.+)")
_SHORTEST_IDENTIFIER = 24
_IDENTIFIER = re.compile(r"[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{24,40}", re.I)
#: What names of such pairs end with where the value is a topic: "NLP Category: Boats".
_TOPICS = frozenset(
    "category categories subject subjects topic topics tag tags keyword keywords section token tokens entity".split()
)
_FRONT = FRONT_PAGE_WORDS - {"blog", "top", "start"}
#: Buttons that are topics, too: ice, reportage, shares, an answer, and "more" that is the sea, and "read" that is laws.
_TOPICS_TOO = frozenset(
    "mer meer leggi jää گزارش report share shares rate svar del lik suka dela sil 支持 反对 推荐 추천 공유 مشاركة".split()
)
_STEP = re.compile(r"[«‹←◀<]\s.*|.*\s[»›→▶>]|.*記事一覧")  # to the thread or page before or behind, or to all articles
#: Buttons that stand below a text beside its tags, in the words of templates: print, send, save, the size of the letters, all
#: that there are tags for.
_TOOLS = frozenset(
    map(
        fold_label,
        (
            "print this page|drucken|imprimer|imprimir|imprimeix|stampa|afdrukken|skriv ut|udskriv|tulosta|drukuj"
            "|wydrukuj|vytisknout|vytlačiť|nyomtatás|printează|tipărește|ispiši|isprintaj|odštampaj|natisni|распечатать"
            "|друкувати|надрукувати|εκτύπωση|yazdır|طباعة|چاپ|پرنٹ|הדפסה|প্রিন্ট|in trang|cetak|พิมพ์|印刷|打印|列印"
            "|인쇄|inprimatu|spausdinti|drukāt|prindi|send to a friend|email a friend|an freund senden|envoyer à un ami"
            "|enviar a un amigo|enviar a um amigo|invia a un amico|bidali|partekatu|comparteix|envia|wyślij znajomemu"
            "|poslat e-mailem|pošalji prijatelju|pošlji prijatelju|отправить другу|надіслати другові|изпрати на приятел"
            "|αποστολή με e-mail|arkadaşına gönder|أرسل لصديق|gửi cho bạn bè|speichern|enregistrer|guardar|salvar"
            "|bewaren|zapisz|сохранить|зберегти|kaydet|lưu|simpan|บันทึก|收藏|스크랩|dalintis|dalīties|ndajeni"
            "|sharhlash|улашиш|бөлісу|хуваалцах|გაზიარება|տարածել|tweet|twittern|txiokatu|наверх|отслеживать|打赏|ispis"
            "|larger text|smaller text|فونٹ بڑا|فونٹ چھوٹا|글자크기|글쓰기|답변|목록|перейти|go to topic list|comment"
            "|write a comment|comentar|comenta|kommentieren|commenter|commenta|comentează|комментировать|коментувати"
            "|कमेंट लिहा|टिप्पणी करें|মন্তব্য করুন|উদ্ধৃতি|অভিযোগ|previous topic|next topic|previous thread|next thread"
            "|chủ đề trước|chủ đề tiếp theo|sujet précédent|sujet suivant|vorheriges thema|nächstes thema|tema anterior"
            "|tema siguiente|предыдущая тема|следующая тема|önceki konu|sonraki konu"
            "|all topics|all tags|alle themen|alle schlagwörter|tous les sujets|tous les thèmes|tous les tags|todos los temas"
            "|todas las etiquetas|todos os temas|todas as tags|tutti gli argomenti|tutti i temi|tutti i tag|alle onderwerpen"
            "|alle emner|alla ämnen|kaikki aiheet|wszystkie tematy|wszystkie tagi|všechna témata|všetky témy|все темы|все теги"
            "|усі теми|всі теги|όλα τα θέματα|tüm konular|tüm etiketler|جميع المواضيع|כל הנושאים|semua topik|semua tag"
            "|tất cả chủ đề|所有标签|全部标签|すべてのタグ|모든 태그|전체 태그"
        ).split("|"),
    )
)
#: Tags in letters that part no words: blanks part the tags.
_PARTED_BY_BLANKS = re.compile(r"[\u3400-\u9fff]{2,8}(?:[ \u3000][\u3400-\u9fff]{2,8}){2,20}")
_UNPARTED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_UNPARTED_TOPIC = 12  # such letters
_RIGHTS = ("©", "®", "℗")
_IN = frozenset("in en dans på em na w в у".split())  # "Posted in Boats"
_OF_SOURCE = re.compile(
    r"(?:source|quelle|źródło|fuente|fonte|bron|kaynak|источник|джерело|zdroj|forrás|kilde|källa|sursa|izvor|πηγή|المصدر"
    r"|nguồn|来源|來源|出典|출처)\s?[:：]",
    re.I,
)
_WORD = re.compile(r"\w+")
_WORDS_ALONE = 0.7  # of stated tags that are words of the headline, and no tags
_MANY = 6  # keywords, of which a text has some
_LATIN = re.compile(r"[a-zß-ɏḁ-ỿ]")
_LONG_WORD = 3  # Latin letters of a word that tells something
_MUCH_TEXT = 1000  # characters of an article
_NAMED_IN_TEXT = 0.1  # of the keywords of an article
_MAX_CHARS = 80
_MAX_WORDS = 5  # of a tag without link


def extract_tags(
    document: Document, parts: Partition, links: Links, places: Places, section: str = "", outlet: str = ""
) -> tuple[Candidate, ...]:
    """Every tag of the first source that has some, in its order; a lone word that the `section` is called is that.

    The name of the `outlet` is none where it is stated.
    """
    for source, trust, texts in _sources(document, parts, links, places, key_of(section)):
        if texts and source in _PRINTED:
            tags = _without_controls(_split(texts, source))
        elif texts:
            tags = _without_headline(_without_keys(_split(texts, source)), document, parts, key_of(outlet))
            tags = [] if source in _LISTS and _are_the_site_s(tags, document, parts) else tags
        else:
            tags = []
        if tags:
            return tuple(Candidate(tag, source, trust) for tag in tags)
    return ()


def _sources(
    document: Document, parts: Partition, links: Links, places: Places, section: str
) -> Iterator[tuple[str, float, list[str]]]:
    """What each source says and the trust in it; the next is asked where one says nothing."""
    yield "rel:tag", 0.9, [document.text_of(node) for node in links.tags if places.zone(node) not in _FOREIGN]
    blocks = _blocks(document, parts, places, section)
    linked = _linked(document, blocks)
    path = linked if _is_path(linked, blocks, places, section) else []
    if path:
        blocks, linked = (), []
    if len(linked) > 1:
        yield "zone:tags", 0.85, linked
    words = _words(document, blocks)
    if section in map(key_of, linked or words) and len(linked or words) == 1 and not _leads_to_topic(document, blocks):
        linked, words = [], words if len(words) > _FEW else []
    is_section = len(words) >= _FEW and len(linked) == 1 and not any(word in linked[0] for word in words)
    if len(linked) == 1 and not is_section:  # over tags that lead nowhere
        yield "zone:tags", 0.85, linked
    if len(words) > 1:
        yield "zone:tags", 0.8, words
    yield "json-ld:keywords", 0.8, document.structured.find_all("keywords")
    yield "microdata:keywords", 0.8, [document.text_of(node) for node in find_property(document, "keywords")]
    for name in _METAS:
        if metas := document.structured.metas.get(name):
            yield f"meta:{name}", 0.75, [clean(meta.text) for meta in metas]
    yield "zone:tags", 0.6, words  # a single one may be the section
    yield "zone:tags", 0.5, path


def _is_path(linked: list[str], tagged: tuple[int, ...], places: Places, section: str) -> bool:
    """Whether a few links above the headline, the section among them, lead to it: "Politics Parliament"."""
    is_above = places.title is not None and bool(tagged) and tagged[-1] < places.title
    return is_above and 1 < len(linked) <= _FEW and section in map(key_of, linked)


def _blocks(document: Document, parts: Partition, places: Places, section: str) -> tuple[int, ...]:
    """The blocks of the tags zone; a lone one above the headline is the section's, where others stand behind the text, and so are
    one or two words above the text that name the section."""
    found = tuple(i for i in parts.indexes(Zone.TAGS) if not _OF_PATH.search(document.blocks.text[i]))
    if places.title is None or places.body is None or len(found) < _SECTION_AND_TAGS or found[-1] < places.body:
        return found
    first, *others = found
    if first < places.title <= others[0] and len(list(_elements(document, first))) <= _PATH:
        return tuple(others)
    above = [i for i in found if i < places.body]
    words = [key_of(word) for i in above for word, _ in _words_of(document, i)]
    return found[len(above) :] if len(words) <= _PATH and section in words else found


def _leads_to_topic(document: Document, tagged: tuple[int, ...]) -> bool:
    """Whether a link of the tags zone leads to a folder of topics."""
    return any(OF_TOPIC.search(address) for block in tagged for address in addresses_in(document, block))


def _linked(document: Document, tagged: tuple[int, ...]) -> list[str]:
    """The links of the tags zone."""
    if not tagged:
        return []
    document = with_bare_links(document, tagged)
    pieces, blocks = document.pieces, document.blocks
    links: dict[int, str] = {}
    for block in tagged:
        own = dict.fromkeys(pieces.link[blocks.first_piece[block] : blocks.end_piece[block]])
        texts = {link: document.text_of(link) for link in own if link >= 0 and link not in links and not _skips(document, link)}
        if not _is_linked_label(blocks.text[block], texts.values()):
            links |= texts
    return list(links.values())


def _skips(document: Document, link: int) -> bool:
    """Whether a link leads to a place of the same page, as those do by which readers with a keyboard skip a list."""
    href = document.nodes.attributes[link].get("href", "")
    return href[:1] == "#" and len(href) > 1


def _is_linked_label(block: str, links: Collection[str]) -> bool:
    """Whether a block is a label alone that leads to all the tags there are: "<a>Categories</a>:"."""
    return len(links) == 1 and _is_label(block) and block.rstrip(" :：") == next(iter(links)).rstrip(" :：")


def _words(document: Document, tagged: tuple[int, ...]) -> list[str]:
    """The tags of a zone without links, in words; a label of another make than all of them is none."""
    tags = [tag for block in tagged for tag in _words_of(document, block)]
    if len(tags) > 2:
        first, *others = (shape_of(document, node) for _, node in tags)
        if first not in others and len(set(others)) == 1:
            del tags[0]
    return [tag for tag, _ in tags]


def _words_of(document: Document, block: int) -> list[tuple[str, int]]:
    """The tags of a block and their elements: "Topics: ferries, tides", "#ferries #tides", or an element each."""
    text, node = document.blocks.text[block], document.blocks.node[block]
    if document.nodes.tag[node] in HEADINGS or _is_label(text):
        return []
    label = _LABEL.match(text)
    printed = text[label.end() :] if label else text
    words = printed.split("#") if "#" in printed else _PARTING.split(printed)
    if len(words) == 1:
        elements = [(one, element) for one, element in _elements(document, block) if not _is_label(one)]
        if len(elements) > 1 or not label:
            return elements
    return [] if any(len(one.split()) > _MAX_WORDS for one in words) else [(one, node) for one in words]


def _is_label(text: str) -> bool:
    """Whether a text announces tags and holds none."""
    is_label = not _LABEL.match(text) and (label_zone(text) in _LABELS or _TAGS_OF.fullmatch(text) is not None)
    return is_label or text.rstrip().endswith((":", "："))


def _elements(document: Document, block: int) -> Iterator[tuple[str, int]]:
    """Text and number of the innermost elements of a block, in order."""
    pieces = range(document.blocks.first_piece[block], document.blocks.end_piece[block])
    for node, members in groupby(pieces, key=document.pieces.node.__getitem__):
        text = " ".join("".join(document.pieces.text[piece] for piece in members).split())
        if text and len(text.split()) <= _MAX_WORDS:
            yield text, node


def _split(texts: list[str], source: str) -> list[str]:
    """One list of tags, each once; a single text is a list parted by commas, and so is each of such metas."""
    if len(texts) == 1 or source in _LISTS:
        texts = [one for text in texts for one in _COMMA.split(text)]
        if len(texts) == 1 and _PARTED_BY_BLANKS.fullmatch(texts[0]):
            texts = texts[0].split()
    tags: dict[str, str] = {}
    for text in texts:
        tag = text.strip().lstrip("#/›&").strip(" ,;\n").removeprefix("- ")
        tag = tag[1:-1].strip() if tag[:1] in _QUOTES and _QUOTED.fullmatch(tag) else tag
        if tag and len(tag) <= _MAX_CHARS and "\n" not in tag and not _MORE.fullmatch(tag):
            tags.setdefault(tag.casefold(), tag)
    return list(tags.values())[:_MAX_TAGS]


def _without_controls(tags: list[str]) -> list[str]:
    """Printed tags without what stands beside them: page numbers, buttons, the count of comments; without counts of articles.

    >>> _without_controls(["boats", "3 Comments", "Leave a comment", "Back to blog", "Home", "1", "2", "Ispiši", "« Next thread"])
    ['boats']
    >>> _without_controls(["boats", "© All rights reserved", "...", "Source: AFP", "in", "Uncategorized", "⬅️ Back to it"])
    ['boats']
    >>> _without_controls(["Boats 12", "Rivers (3)", "Tides 2405"]), _without_controls(["Act 12", "Act 14", "Boats 3"])
    (['Boats', 'Rivers', 'Tides'], ['Act 12', 'Act 14', 'Boats 3'])
    """
    tags = [_without_kind(tag) for tag in tags if not _is_control(tag)]
    counted = [_COUNTED.fullmatch(tag) for tag in tags] if len(tags) >= _FEW and all(_ends_in_count(tag) for tag in tags) else []
    alone = {found[1]: None for found in counted if found}
    return list(alone) if alone and len(alone) == len(tags) else tags


def _without_kind(tag: str) -> str:
    """A tag without a label before it: "Category: Boats"."""
    label = _OF_KIND.fullmatch(tag) if ":" in tag or "：" in tag else None
    return label[2] if label and label_zone(label[1]) is Zone.TAGS else tag


def _ends_in_count(tag: str) -> bool:
    return tag[-1:].isdigit() or tag[-2:-1].isdigit()


def _is_control(tag: str) -> bool:
    if tag.isdigit():
        return len(tag) == 1
    if "://" in tag or _STEP.fullmatch(tag):
        return True
    if tag.casefold() in _TOPICS_TOO:
        return False
    if is_button(tag) or fold_label(tag) in _TOOLS:
        return True
    if (
        tag.startswith(_RIGHTS)
        or _OF_SOURCE.match(tag)
        or not any(map(str.isalnum, tag))
        or tag in _IN
        or key_of(tag) in NO_CATEGORY
    ):
        return True
    zone = label_zone(tag)
    if zone is Zone.COMMENTS:
        return any(map(str.isdigit, tag))
    if zone in (Zone.COMMENT_FORM, Zone.RELATED):
        return True
    return (
        says_more(tag)
        or BACK.match(tag.lstrip("←⬅\ufe0f ")) is not None
        or BUTTON.match(tag) is not None
        or key_of(tag) in _FRONT
    )


def _without_keys(tags: list[str]) -> list[str]:
    """Stated tags without what they tell machines: identifiers, and pairs of name and value, but those that name a topic.

    >>> _without_keys(["Locale: US", "Subject: Boats", "WC: 1000-1999", "26157981-b4f7-4929-adc1-e860c6f03636", "rivers"])
    ['Boats', 'rivers']
    >>> _without_keys(["Locale: US", "WC: 1000-1999", "Page Type: Article", "Day: Friday", "Long"])
    []
    """
    pairs = [_PAIR.fullmatch(tag) if ":" in tag else None for tag in tags]
    names = {pair[1].casefold() for pair in pairs if pair}
    if len(names) < _FEW - 1:
        return [tag for tag in tags if len(tag) < _SHORTEST_IDENTIFIER or not _IDENTIFIER.fullmatch(tag)]
    is_list_of_pairs = sum(pair is not None for pair in pairs) > 0.7 * len(tags)
    found = []
    for tag, pair in zip(tags, pairs, strict=True):
        if pair and pair[1].casefold().split()[-1] in _TOPICS:
            found.append(pair[2])
        elif not pair and not is_list_of_pairs and not _IDENTIFIER.fullmatch(tag):
            found.append(tag)
    return list(dict.fromkeys(found))


def _are_the_site_s(tags: list[str], document: Document, parts: Partition) -> bool:
    """Whether many keywords tell of the site and not of the article, whose text has words of hardly any of them."""
    if len(tags) < _MANY:
        return False
    texts = document.blocks.text
    told = " ".join(texts[i] for i in parts.indexes(Zone.TITLE, Zone.STANDFIRST, Zone.BODY, Zone.CAPTION)).casefold()
    if len(told) < _MUCH_TEXT:
        return False
    is_latin = _is_latin(told[:_MUCH_TEXT])
    named = judged = 0
    for tag in tags:
        words = [word for word in _WORD.findall(tag.casefold()) if len(word) >= _LONG_WORD or not word.isascii()]
        words = [word for word in words if _is_latin(word) == is_latin]  # a text holds no word of another script
        named += any(map(told.__contains__, words))
        judged += bool(words)
        if named >= _NAMED_IN_TEXT * len(tags):  # as mostly, at the first of them
            return False
    return judged >= _MANY


def _is_latin(text: str) -> bool:
    """Whether most letters of a text in lower case are Latin.

    >>> _is_latin("gewässer"), _is_latin("đường ở"), _is_latin("паром"), _is_latin("港")
    (True, True, False, False)
    """
    return 2 * len(_LATIN.findall(text)) > sum(map(str.isalpha, text))


def _without_headline(tags: list[str], document: Document, parts: Partition, outlet: str) -> list[str]:
    """Stated tags without the headline, or its words one by one; nor the outlet's own name."""
    headlines = {*headlines_in(document, parts), key_of(document.markup.title or "")}
    host = (document.page.final_url or document.page.url or "").partition("//")[2].partition("/")[0].casefold()
    tags = [
        tag
        for tag in tags
        if (key := key_of(tag))
        and key != outlet
        and not (key in headlines and _is_long(tag))
        and not ("." in tag and tag.casefold() in host)
    ]
    if len(tags) <= _FEW or sum(" " not in tag for tag in tags) < _WORDS_ALONE * len(tags):
        return tags
    words = set(_WORD.findall(" ".join(document.blocks.text[i] for i in parts.indexes(Zone.TITLE)).casefold()))
    own = [tag for tag in tags if tag.casefold() in words]
    return [tag for tag in tags if tag not in own] if len(own) >= _WORDS_ALONE * len(tags) else tags


def _is_long(tag: str) -> bool:
    """Whether a tag that repeats the headline is no topic that is a headline, too: "Index funds"."""
    return len(tag.split()) > _MAX_WORDS or len(_UNPARTED.findall(tag)) > _UNPARTED_TOPIC
