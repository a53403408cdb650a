"""Lines that say where a text is from, by general words of many languages: where it appeared first, who translated it or worked
on it, too, which agencies it draws on, and that a machine wrote it.

Each test takes a paragraph. None is certain in the midst of a text, which may tell the same of another one; see `ends`.
"""

from __future__ import annotations

import re

from scraper.zones.mending.notices import is_rights_line

_NOTE_CHARS = 400
_CREDIT_CHARS = 200
_BEFORE = ' *†‡※•_—–-(["“”„'
_AROUND = " *†‡※•_—–-()[]."

# WordPress writes such a note below an article in a feed, and sites that take it from there print it: "The post … appeared first
# on …". Others say where it was first, or from which language it is. A report that a story is about is published as well.
_NOTES = (
    r"the (?:post|article) .+ (?:first appeared|appeared first) on .",
    r"(?:der|dieser) (?:beitrag|artikel) .+ erschien zuerst (?:auf|bei) .",
    r"het (?:bericht|artikel) .+ verscheen eerst op .",
    r"l['’]article .+ (?:est apparu|a été publié) en premier (?:sur|dans) .",
    r"(?:la entrada|el artículo|la noticia) .+ (?:se publicó|apareció|aparece) primero en .",
    r"o (?:post|artigo) .+ (?:apareceu|aparece|foi publicado) primeiro (?:em|no|na) .",
    r"(?:l['’]articolo|il post) .+ (?:proviene da|sembra essere il primo su) .",
    r"(?:artykuł|wpis) .+ (?:pochodzi z serwisu|pojawił się poczatkowo w) .",
    r"(?:inlägget|innlegget|indlægget) .+ (?:dök|dukket|dukkede) (?:först|først) (?:upp|opp|op) på .",
    r"(?:сообщение|запись) .+ (?:появил[аи]сь? сначала|впервые появил[аи]сь) .",
    # English; "originally published in March 2022" is a date
    r"(?:first|originally) (?:published|appeared) (?:in|on|by|at) (?!\w+ (?:\d+, )?\d{4})",
    r"this (?:article|story|post|piece|essay|interview|report|column) (?:(?:was|has been) )?(?:first|originally|initially) "
    r"(?:published|appeared|printed|ran) .",
    r"this (?:article|story|post) (?:was|has been|is) (?:\w+ )?(?:translated|republished|reprinted) .",
    r"this (?:article |story |text )?is an? (?:\w+ ){0,2}translation .",
    # German, Dutch
    r"(?:zuerst|zunächst|erstmals|ursprünglich) (?:erschienen|veröffentlicht) (?:in|im|auf|bei|am) .",
    r"dies(?:er (?:artikel|beitrag|text|kommentar|essay)|es interview|e (?:kolumne|reportage)) [^.]{0,30}(?:ist|erschien|wurde) "
    r"[^\n]{0,120}(?:erschien|veröffentlicht|übersetz)",
    r"dies(?:er artikel|er text|er beitrag)? ist eine (?:\w+ )?übersetzung .",
    r"das (?:interview|gespräch) [^\n]{0,60}(?:zuerst|zunächst) [^\n]{0,60}(?:erschien|veröffentlicht)",
    r"dit (?:artikel|verhaal|interview|essay) (?:is|werd|verscheen) (?:eerder|eerst|oorspronkelijk|vertaald) .",
    # French, Spanish, Portuguese, Italian
    r"(?:cet (?:article|entretien)|cette (?:tribune|interview))[^.]{0,20} (?:publiée?|parue?|traduite?) .",
    r"est[ea] (?:artículo|reportaje|noticia|nota|entrevista)[^.]{0,30} (?:originalmente|por primera vez|traducid[oa]) .",
    r"est[ea] (?:artigo|reportagem|matéria|entrevista)[^.]{0,30} (?:originalmente|primeiro|traduzid[oa]) .",
    r"quest(?:o articolo|['’](?:articolo|intervista))[^.]{0,30} (?:originariamente|per la prima volta|tradott[oa]) .",
    # Scandinavian, Slavic
    r"(?:den här|denna|denne|dette) (?:artikeln?|artikkelen|texten?|teksten|krönikan|kronikken|innlegget)[^.]{0,30} "
    r"(?:först|først|ursprungligen|opprinnelig|oprindeligt|översatt|oversatt|oversat) .",
    r"(?:ten )?(?:artykuł|tekst|wywiad) (?:pierwotnie |po raz pierwszy )(?:ukazał się|został opublikowany) .",
    r"эт(?:от текст|от материал|а статья|о интервью) [^.]{0,30}(?:впервые|первоначально|перевед[её]н)",
)
_NOTE = re.compile("|".join(_NOTES))

# That a machine wrote, translated or reads it: of this text, for others are written on machines.
_MACHINE_CHARS = 250
_THIS = r"this (?:article|story|text|audio|summary|translation|version|recording)"
_MACHINE = (
    rf"{_THIS} (?:was|is|has been) (?:\w+ ){{0,2}}(?:generated|created|produced|translated|written|read|voiced|narrated) "
    r"[^.]{0,40}\b(?:ai|artificial intelligence)\b",
    rf"{_THIS} (?:was|is) (?:ai|machine)[- ](?:generated|translated)",
    r"(?:dies(?:er (?:artikel|text|beitrag)|e (?:zusammenfassung|meldung|übersetzung)|es audio)|die (?:audio|vorlese)\w+) "
    r"(?:wurde|ist|wird) [^.]{0,30}(?:\bki\b|künstliche[rn]? (?:intelligenz|stimme))"
    r"[^.]{0,40}(?:erstell|generiert|übersetz|verfasst|erzeugt|gelesen)",
    r"(?:artikeln|texten|ljud\w+|sammanfattningen|oppsummeringen|sammendraget|lyd\w+|artikkelen|teksten|resuméet) "
    r"(?:är|er|har|ble|blev) (?:ai-gener|\w+ (?:av|af|med) (?:hjälp av |hjelp av )?(?:ai\b|artificiell|kunstig))",
    r"(?:cet article|ce (?:texte|résumé)|cette (?:traduction|version audio)) a été "
    r"[^.]{0,40}(?:\bl[’']ia\b|intelligence artificielle)",
    r"est[ea] (?:artículo|texto|resumen|audio|traducción|artigo|resumo|áudio|tradução) (?:ha sido|fue|foi) "
    r"[^.]{0,50}(?:\bia\b|inteligencia artificial|inteligência artificial)",
    r"(?:questo (?:articolo|testo|riassunto|audio)|questa traduzione) è stat[oa] "
    r"[^.]{0,40}(?:\b(?:ia|ai)\b|intelligenza artificiale)",
    r"(?:dit artikel|deze (?:tekst|samenvatting|vertaling)) (?:is|werd) [^.]{0,40}(?:\bai\b|kunstmatige intelligentie)",
)
_BY_MACHINE = re.compile("|".join(_MACHINE))

# What opens a credit. Behind it stand names alone.
_CREDITS = (
    r"(?:with )?(?:additional|further) (?:reporting|research|writing|material)(?: and \w+)? (?:by|from)",
    r"with (?:files|reporting|reports|inputs?|material) (?:from|by)",
    r"(?:reporting|writing|editing|compiled|edited|translated)(?: (?:from (?:the )?\w+|and \w+))? by",
    r"this (?:article|story|report|piece) was (?:edited|translated)(?: from (?:the )?\w+)? by",
    r"mit (?:material|informationen|inhalten)(?: (?:von|der|des))?",
    r"aus dem \w+en (?:übersetzt )?von|übersetzt(?: aus dem \w+)? von",
    r"met medewerking van|vertaald (?:uit het \w+ )?door",
    r"avec la (?:collaboration|contribution|participation) d[e’']|traduit (?:de (?:l[’']\w+|la langue \w+) |du \w+ )?par",
    r"con (?:información|informaciones|reportes|aportes|datos|la colaboración) de|traducido (?:del \w+ )?por",
    r"com (?:informações|a colaboração) d[aoe]s?|tradução de|traduzido (?:do \w+ )?por",
    r"con la collaborazione di|traduzione (?:dall['’]\w+ )?di|tradotto (?:dall['’]\w+ )?da",
    r"översatt av|oversat af|oversatt av",
    r"(?:z \w+ )?(?:tłumaczył|przełożył|přeložil)a?|перев[её]л[аи]?|переклал[аи]|при участии|за участі|çeviren",
    r"(?:mitarbeit|übersetzung|redaktion|protokoll|words|traduction|traducción|tradução|traduzione|medewerking|vertaling|översättning"
    r"|oversættelse|oversettelse|tłumaczenie|współpraca|překlad|spolupráce|preklad|перевод|переклад|çeviri|翻訳|翻译|번역)\s?[:：]",
)
_CREDIT = re.compile(rf"(?:{'|'.join(_CREDITS)})(?![^\W\d_])", re.IGNORECASE)
_JOINERS = frozenset(
    "and the in at of for from und sowie von der die des et de la le y e i el en na med og och van het w v z и".split()
)
_BETWEEN_NAMES = re.compile(r"[\s/,;:：、，()（）&|]+")
#: News agencies, in short as most of them sign, and the word for them.
_AGENCIES = "|".join(
    "aap afp ani anp ansa ap apa belga bloomberg čtk dpa dts efe epd hina ians interfax kna lusa ndr ntb pa pap pti reuters"
    " ritzau rtr sda sid tanjug tass tt upi xinhua agencies agenturen agences agencias agências agenzie".split()
)
_WITH_AGENCIES = re.compile(
    rf"(?:(?:mit|with|avec|con|com|med|met|z|s) (?:{_AGENCIES})(?:(?:, ?|/| (?:und|and|et|y|e|og|och|en|i) )(?:{_AGENCIES}))*"
    r"|mit agentur(?:material|informationen)|with agency (?:inputs?|reports?))",
    re.IGNORECASE,
)


def is_origin_note(text: str) -> bool:
    """Whether a text says where it first appeared, or that it is a translation.

    >>> is_origin_note("The post Kettles mended appeared first on Harbour Herald."), is_origin_note("The post was filled in May.")
    (True, False)
    >>> is_origin_note("Dieser Text ist am 3. Mai im Hafenblatt erschienen."), is_origin_note("This report was published in May.")
    (True, False)
    """
    return len(text) < _NOTE_CHARS and _NOTE.match(text.lower().lstrip(_BEFORE)) is not None


def is_machine_note(text: str) -> bool:
    """Whether a short text says that a machine wrote, translated or reads the article.

    >>> is_machine_note("This summary was written by AI."), is_machine_note("Diese Meldung wurde mit Hilfe von KI übersetzt.")
    (True, True)
    >>> is_machine_note("The summary says that AI is written on every kettle.")
    False
    """
    return len(text) < _MACHINE_CHARS and _BY_MACHINE.match(text.lower().lstrip(_BEFORE)) is not None


def is_credit(text: str) -> bool:
    """Whether a short text says no more than who else worked on the article, or which agencies it draws on.

    >>> is_credit("– Additional reporting by Kari Nord"), is_credit("mit dpa"), is_credit("Traduit de l'anglais par Ada Moss")
    (True, True, True)
    >>> is_credit("With reports from the quay still coming in, the ferry stayed."), is_credit("mit Ada")
    (False, False)
    """
    if len(text) > _CREDIT_CHARS:
        return False
    first, *others = text.split("\n")
    return _is_credit_line(first) and all(_is_credit_line(line) or is_rights_line(line) for line in others)


def _is_credit_line(text: str) -> bool:
    line = text.strip(_AROUND)
    if _WITH_AGENCIES.fullmatch(line):
        return True
    opening = _CREDIT.match(line)
    names = [name for name in _BETWEEN_NAMES.split(line[opening.end() :]) if name] if opening else []
    return bool(names) and all(not name[0].islower() or name in _JOINERS for name in names)
