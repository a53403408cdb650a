"""What threads print below a comment: buttons (reply, quote, report, share, vote) and how many readers like it.

Takes a line or a part of one, tells whether it is such a button, or gives the number of likes as printed.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from scraper.caches import cache_short
from scraper.extractors.dates_by_look import has_digit
from scraper.zones.labels import fold_label

_MOST_CHARS = 40  # of a button, or of a line that says how many like a comment
BUTTON_CHARS = 60  # of a line of them
_KEY_WORDS = 5
_NUMBER = re.compile(r"\d+")

# Whole buttons in the words of platforms; a language a line.
_BUTTONS = """
reply|add reply|reply to this|reply to this comment|replies|quote|report|report abuse|report comment|report this post|flag|parent
|permalink|link to this comment|share|share this comment|like|dislike|recommend|upvote|downvote|pm
|antworten|zitieren|melden|beitrag melden|kommentar melden|teilen|gefällt mir|gefällt mir nicht
|répondre|répondre à ce message|répondre à ce commentaire|citer|signaler|signaler un abus|alerter|partager|j'aime|je n'aime pas
|responder|citar|denunciar|reportar|compartir|me gusta|no me gusta|respuestas
|compartilhar|partilhar|curtir|gosto|não gosto|respostas
|rispondi|cita|quota|segnala|segnala abuso|condividi|mi piace|non mi piace|risposte
|reageer|antwoord|beantwoorden|citeer|rapporteer|ongepast|delen|vind ik leuk
|svara|svar|citera|citer|anmäl|anmeld|rapportera|rapporter|varsle redaksjonen|dela|del|gilla|gillar|lik|liker|synes godt om
|vastaa|lainaa|ilmianna|ilmoita asiaton viesti|suosittele|peukuta|tykkää|jaa
|odpowiedz|odpowiedzi|cytuj|zgłoś|zgłoś nadużycie|udostępnij|lubię to|nie lubię
|odpovědět|odpovedať|reagovat|reagovať|citovat|citovať|nahlásit|nahlásiť|sdílet|zdieľať
|válasz|válaszolok|idézet|jelentem|megosztás|tetszik|răspunde|citează|raportează|semnalează|distribuie|îmi place
|odgovori|citiraj|prijavi|podeli|podijeli|preporučujem|ne preporučujem|sviđa mi se
|одговори|пријави|отговори|цитирай|докладвай|сподели
|ответить|ответы|цитировать|пожаловаться|жалоба|поделиться|нравится|не нравится
|відповісти|цитувати|поскаржитися|скарга|поділитися|подобається
|απάντηση|παράθεση|αναφορά|κοινοποίηση|μου αρέσει
|yanıtla|cevapla|cevap yaz|yanıtlar|alıntı|alıntıla|şikayet et|bildir|beğen|beğenme|paylaş
|cavabla|cavab ver|javob berish|жауап беру
|رد|الرد|ردود|اقتباس|إبلاغ|تبليغ|مشاركة|إعجاب|أعجبني|پاسخ|پاسخ ها|پاسخ‌ها|پاسخ دادن|نقل قول|گزارش|گزارش تخلف|جواب دیں|رپورٹ کریں
|הגב|הגב לתגובה|השב|צטט|דווח|שתף|אהבתי
|जवाब दें|उत्तर दें|रिप्लाई|रिपोर्ट करें|शेयर करें|जवाफ दिनुहोस्|জবাব দিন|উত্তর দিন|রিপোর্ট|பதிலளி|ప్రత్యుత్తరం|മറുപടി|පිළිතුරු
|ตอบ|ตอบกลับ|อ้างอิง|แจ้งลบ|รายงาน|ถูกใจ|แชร์|ပြန်ကြားရန်|ឆ្លើយតប
|trả lời|trích dẫn|báo cáo|báo vi phạm|thích|chia sẻ|balas|balasan|kutip|laporkan|lapor|bagikan|kongsi|suka|tumugon
|回复|回覆|引用|举报|检举|檢舉|分享|点赞|赞|讚|讚好|支持|反对|反對|顶|踩
|返信|返信件|通報|違反報告|共感した|なるほど|うーん|参考になった|いいね|シェア
|a favor|en contra|de acuerdo|en desacuerdo|concordo|discordo|d'accordo|non d'accordo|zgadzam się|nie zgadzam się|souhlasím
|nesouhlasím|súhlasím|nesúhlasím|egyetértek|nem értek egyet|slažem se|ne slažem se|pritariu|nepritariu|samaa mieltä|eri mieltä
|согласен|не согласен|за|против|згоден|не згоден|съгласен|несъгласен|συμφωνώ|διαφωνώ|katılıyorum|katılmıyorum
|เห็นด้วย|ไม่เห็นด้วย|đồng ý|không đồng ý|setuju|tidak setuju|同意|不同意|賛成|そう思う|そう思わない|찬성
|답글|답글쓰기|답글달기|신고|추천|비추천|공감|비공감|반대|좋아요|싫어요|공유
|պատասխանել|პასუხი|መልስ ይስጡ|jibu|amsa|freagair|jawaab
|edit|delete|remove|rate|löschen|bearbeiten|bewerten|supprimer|modifier|éditer|editar|eliminar|borrar|excluir|apagar
|modifica|elimina|cancella|verwijder|verwijderen|bewerk|redigera|ta bort|rediger|slett|slet|poista|muokkaa|usuń|edytuj|oceń
|upravit|smazat|upraviť|zmazať|törlés|szerkesztés|șterge|editează|удалить|редактировать|изменить|видалити|редагувати|изтрий
|редактирай|διαγραφή|επεξεργασία|sil|düzenle|حذف|تعديل|تحرير|ویرایش|מחק|ערוך|हटाएं|ลบ|แก้ไข|xóa|xoá|sửa|hapus|sunting
|删除|刪除|编辑|編輯|削除|編集|삭제|수정
|restack|restacks|newest|oldest|newest first|oldest first|most liked|top comments|most recent|neueste zuerst
|älteste zuerst|beliebteste
|plus récents|plus anciens|les plus récents|más recientes|más antiguos|más votados|mais recentes|mais antigos|mais votados
|più recenti
|più vecchi|più votati|nieuwste|oudste|populairste|nyeste|eldste|nyast|äldst|uusimmat|vanhimmat|najnowsze|najstarsze|najlepsze
|nejnovější|nejstarší|najnovšie|legújabb|legrégebbi|najnoviji|najstariji|сначала новые|сначала старые|популярные|спочатку нові
|en yeni|en eski|en beğenilen|الأحدث|الأقدم|جدیدترین|قدیمی‌ترین|quan tâm nhất|mới nhất|cũ nhất|terbaru|terlama|最热|最新|最早
|热门|おすすめ順|新しい順|古い順|도움순|최신순|추천순|과거순|등록순
"""

# The button below the last comment, or below the answers to one, that shows more of them: what it does and to what.
_MORE = (
    (
        r"load|show|view|read|see|display|hide|expand|collapse",
        r"\b(?:more|all|repl(?:y|ies)|responses?|comments?|thread|posts?|answers?)",
    ),
    (r"\d+|more|all|older|newer|previous", r"\b(?:comments|replies|responses|answers|posts)$"),
    (r"alle|weitere|mehr|ältere|neuere|noch", r"\b(?:kommentare?|antworten|beiträge|meinungen)|(?:anzeigen|laden|lesen|zeigen)$"),
    (r"voir|afficher|lire|charger|masquer", r"\b(?:plus|tous|toutes|suite|réponses?|commentaires?|réactions?|autres)"),
    (
        r"ver|cargar|mostrar|leer|ler|carregar|exibir|ocultar",
        r"\b(?:m[áa]s|mais|todos|todas|coment[aá]rios?|respuestas?|respostas?)",
    ),
    (r"vedi|mostra|carica|leggi|visualizza|nascondi", r"\b(?:altr[io]|tutt[io]|tutte|commenti|risposte|più)"),
    (r"toon|bekijk|laad|lees|meer|alle|verberg", r"\b(?:alle|meer|reacties|antwoorden|laden|tonen|bekijken)"),
    (r"visa|läs|ladda|vis|se|les|læs|last|hent|skjul|dölj", r"\b(?:fler|mer|alla|alle|flere|mere|svar|kommentarer)"),
    (r"näytä|lataa|lue|katso|piilota", r"\b(?:lisää|kaikki|kommentit|kommenttia|vastaukset|loput)"),
    (
        r"pokaż|zobacz|wczytaj|czytaj|rozwiń|więcej|wszystkie|załaduj|zwiń",
        r"\b(?:wszystkie|więcej|komentarz|odpowiedzi|opini|dalej|wątek)",
    ),
    (
        r"zobrazit|zobraziť|načíst|načítať|celá|více|viac|další|ďalšie|všechny|všetky|ukázat",
        r"\b(?:diskus|koment|odpověd|odpoved|příspěv|příspev|další|více|viac)",
    ),
    (r"mutasd|további|összes|több|még", r"\b(?:hozzászól|komment|válasz|mutat|betölt)"),
    (r"vezi|arată|afișează|încarcă|citește", r"\b(?:toate|mai mult|comentarii|răspunsuri)"),
    (r"prikaži|pogledaj|učitaj|svi|još|pročitaj|sakrij", r"\b(?:komentar|odgovor|još|više|sve)"),
    (
        r"показать|смотреть|загрузить|читать|все|ещё|еще|развернуть|скрыть|показати|завантажити|читати|усі|всі|ще|покажи|виж|зареди"
        r"|всички|прикажи|сви",
        r"\b(?:коммент|комент|ответ|відповід|отговор|одговор|ещё|еще|больше|ветк|сообщени|мнения)",
    ),
    (r"δείτε|δες|εμφάνιση|περισσότερα|όλα|φόρτωση|προβολή", r"\b(?:σχόλια|σχολίων|όλα|όλων|απαντήσε|περισσότερ)"),
    (r"tüm|diğer|daha|tümünü|bütün", r"\b(?:yorum|yanıt|cevap|fazla|göster|gör)"),
    (r"عرض|المزيد|شاهد|اقرأ|تحميل|كل|جميع|مشاهدة|إظهار", r"(?:المزيد|تعليق|الردود|ردود|الكل|الآراء)"),
    (r"نمایش|مشاهده|همه|بیشتر|ادامه", r"(?:نظر|بیشتر|همه|پاسخ|دیدگاه|کامنت)"),
    (r"לכל|הצג|עוד|טען|ראה|כל", r"(?:תגובות|תשובות|עוד|נוספות|הודעות)"),
    (r"और|सभी|अधिक|आणखी|सर्व|আরও|সব|আরো", r"(?:टिप्पणि|कमेंट|देखें|पढ़ें|जवाब|মন্তব্য|দেখুন|উত্তর)"),
    (r"ดู|แสดง|โหลด|อ่าน", r"(?:ทั้งหมด|เพิ่ม|ความคิดเห็น|ความเห็น|คำตอบ)"),
    (r"xem|tải|hiện|đọc|hiển thị", r"(?:thêm|tất cả|bình luận|ý kiến|trả lời|phản hồi)"),
    (r"lihat|muat|tampilkan|baca|tunjukkan|papar", r"(?:semua|lainnya|lagi|komentar|balasan|komen|selengkapnya)"),
    (
        r"查看|展开|展開|显示|顯示|加载|載入|更多|全部|阅读|閱讀|还有|還有",
        r"(?:更多|全部|评论|評論|回复|回覆|留言|所有|跟帖|全文)",
    ),
    (r"もっと|すべて|全て|残り|さらに|コメント|返信|続き", r"(?:見る|読む|表示|読み込む|一覧)"),
    (r"댓글|답글|전체|모두|더|의견", r"(?:더\s?보기|보기|펼치기|접기|불러오기)$"),
)
_MOST_WORDS = 6

_LIKE_WORDS = (
    r"likes?|recommend|upvotes?|agree|respect|helpful|gefällt(?: mir)?|zustimm|j'aime|recommander|me gusta|curti|curtir|gosto"
    r"|mi piace|vind ik leuk|beğen|нравится|подобається|lubię(?: to)?|souhlas|slažem|preporučujem|tetszik|gilla|liker"
    r"|synes godt om|preporuke|preporuka|beğendim"
    r"|a favor|de acuerdo|concordo|d'accord(?:o|i)?|zustimmung|zgadzam się|souhlasím|súhlasím|egyetértek|de acord|slažem se"
    r"|pritariu|piekrītu|nõustun|samaa mieltä|enig|eens|согласен|согласна|згоден|съгласен|συμφωνώ|katılıyorum|موافقم|सहमत"
    r"|একমত|เห็นด้วย|đồng ý|setuju|同意|赞同|贊同|賛成|そう思う|찬성"
    r"|lik|m'agrada|îmi place|sviđa mi se|свиђа ми се|харесва(?:м)?|všeč mi je|páči sa mi|to se mi líbí|líbí se mi|patinka|patīk"
    r"|meeldib|líkar(?: þetta)?|gustatu zait|μου αρέσει|მომწონს|მოწონება|հավանել|ұнайды|אהבתי|می‌پسندم|লাইক|পছন্দ|लाइक|லைக்"
    r"|peukku(?:ja)?|stem saam|(?:é )?útil|utile|スキ"
    r"|tykkää|suosittele|peukuta|إعجاب|أعجب|موافق|پسند|पसंद|いいね|共感した|参考になった|赞|讚|点赞|支持|顶|공감|추천|좋아요|ถูกใจ|thích|suka"
)
#: The button with its number behind it: "Like (3)", "Recommend 51", "공감982"; or the number and a sign.
LIKE = re.compile(rf"\W*(?:{_LIKE_WORDS})(?![^\W\d])\W*\d|[\W\d]*[👍♥❤][\W\d]*$", re.IGNORECASE)
_LIKED = re.compile(
    r"(\d[\d.,]*)\s?(?:(?:likes?|points?|upvotes?|votes? up|people like this|synes godt om|mal positiv|j'aime|me gusta|curtidas?"
    r"|gostos?|mi piace|gillar|liker|tykkää|beğeni|lượt thích|suka|нравится|いいね|赞|讚|추천|공감)(?!\w)|▲)",
    re.IGNORECASE,
)
#: A name or label of a button for likes whose text is the number alone: "like-button", "Like, 18".
LIKE_NAME = re.compile(rf"\b(?:{_LIKE_WORDS}|claps?|thumbs?[ -_]?up)\b", re.IGNORECASE)
#: Votes for and against, of which the first are told by their sign.
SIGNED = re.compile(r"\+\s?\d[\d.,]*$")
# Facebook's plugin: "Like · Reply · 41 · 1y".
_LIKED_AMONG_BUTTONS = re.compile(rf"(?:{_LIKE_WORDS})\s*·\s*[^\d·]{{1,20}}·\s*(\d[\d.,]*)\s*·", re.IGNORECASE)
# "Was this helpful? Yes (22) No (0)", "31 people found this helpful".
_HELPFUL = re.compile(
    r"(?=.*(?:\d|\?.*\s))[^.!]*?(?:helpful|useful|hilfreich|utile|útil|utilidad|nuttig|behulpzaam|hjälpsam|nyttig|hyödylli|przydatn|pomocn"
    r"|užitečn|užitočn|hasznos|korisn|naudinga|noderīg|kasuli|полез|корисн|χρήσιμ|faydalı|yararlı|مفيد|مفید|مועיל|מועיל|मददगार|उपयोगी"
    r"|เป็นประโยชน์|มีประโยชน์|hữu ích|membantu|bermanfaat|有用|有帮助|有幫助|参考になった|役に立|도움)[^.!]{0,30}$",
    re.IGNORECASE,
)
_CALLS = ("!", "?", "！")
_DIGITS = re.compile(r"\d+")
_TRIMMED = re.compile(r"^\W+|[\W\d]+$")
_WORD_END = r"(?!\w)"
_UNSPACED = "\u0e00"  # from here on the letters of scripts without blanks between words


@cache_short(4096)  # every comment of a thread has the same ones
def is_button(text: str) -> bool:
    """Whether a text is a whole button, with or without a number.

    >>> is_button("Reply"), is_button("2 odpowiedzi"), is_button("返信2件"), is_button("I will reply to this")
    (True, True, True, False)
    >>> is_button("Like!")  # a reader says so
    False
    """
    return len(text) <= _MOST_CHARS and text[-1:] not in _CALLS and fold_label(_DIGITS.sub("", text)) in _buttons()


def opens_with_button(line: str) -> bool:
    """Whether a line begins with a button, points between it and what follows: "Like · Reply · 3 days ago"."""
    return is_button(line.partition("·")[0].strip())


@cache_short(4096)
def is_more(text: str) -> bool:
    """Whether a line is a button that shows more comments or answers.

    >>> is_more("Show 5 more replies"), is_more("[ read all ]"), is_more("Alle Kommentare anzeigen"), is_more("답글 3개 보기")
    (True, True, True, True)
    >>> is_more("See you all tomorrow!"), is_more("Read it, all of you, and then say so again"), is_more("Alle weg")
    (False, False, False)
    """
    is_short = len(text) <= _MOST_CHARS and text[-1:] not in _CALLS and len(text.split()) <= _MOST_WORDS
    return is_short and _more().match(_TRIMMED.sub("", text)) is not None


@cache
def _more() -> re.Pattern[str]:
    ways = (f"(?:{verbs}){'' if verbs[0] > _UNSPACED else _WORD_END}[^.!?:,]*?{to}" for verbs, to in _MORE)
    return re.compile("|".join(ways), re.IGNORECASE)


@cache
def _buttons() -> frozenset[str]:
    return frozenset(map(fold_label, _BUTTONS.replace("\n", "").split("|")))


def is_rating(line: str) -> bool:
    """Whether a line asks or tells how many find a comment of use.

    >>> is_rating("Was this review helpful? Yes (22) No (0)"), is_rating("31 people found this helpful")
    (True, True)
    >>> is_rating("Very helpful, thanks"), is_rating("It has been most helpful since 2019. We use it daily.")
    (False, False)
    """
    return len(line) < BUTTON_CHARS and has_digit(line) and _HELPFUL.match(line) is not None


def find_liked(line: str) -> str | None:
    """How many like a comment, as a line says that prints the number first, or among buttons.

    >>> find_liked("88 synes godt om"), find_liked("Like · Reply · 41 · 1y"), find_liked("3 points to make")
    ('88', '41', None)
    >>> find_liked("მოწონება · პასუხი · 31 · 2 წ."), bool(LIKE.match("Lik 26 · Svar")), bool(LIKE.match("Liknande 26"))
    ('31', True, False)
    """
    if len(line) > _MOST_CHARS:
        return None
    found = _LIKED.match(line)
    if found and not line[found.end() :][:2].strip().isalpha():
        return found[1]
    among = _LIKED_AMONG_BUTTONS.match(line)
    return among[1] if among else None


def button_key(text: str) -> str | None:
    """A short text without its numbers: by it the buttons of two comments are one; None of a longer text."""
    return _short_key(text) if len(text) < BUTTON_CHARS else None


@lru_cache(maxsize=4096)  # what threads print is the same below each comment, and asked for by several readers
def _short_key(text: str) -> str | None:
    return _NUMBER.sub("0", text.casefold()) if len(text.split()) <= _KEY_WORDS else None
