"""What threads print below a comment: buttons (reply, quote, report, share, vote) and how many readers like it.

Takes a line or a part of one, tells whether it is such a button, or gives the number of likes as printed.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from scraper.zones.labels import fold_label

_MOST_CHARS = 40  # of a button, or of a line that says how many like a comment

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
|回复|回覆|引用|举报|检举|檢舉|分享|点赞|赞|讚|支持|反对|反對|顶|踩
|返信|返信件|通報|違反報告|共感した|なるほど|うーん|参考になった|いいね|シェア
|답글|답글쓰기|답글달기|신고|추천|비추천|공감|비공감|반대|좋아요|싫어요|공유
|պատասխանել|პასუხი|መልስ ይስጡ|jibu|amsa|freagair|jawaab
"""

_LIKE_WORDS = (
    r"likes?|recommend|upvotes?|agree|respect|helpful|gefällt(?: mir)?|zustimm|j'aime|recommander|me gusta|curti|curtir|gosto"
    r"|mi piace|vind ik leuk|beğen|нравится|подобається|lubię(?: to)?|souhlas|slažem|preporučujem|tetszik|gilla|liker"
    r"|synes godt om"
    r"|tykkää|suosittele|peukuta|إعجاب|أعجب|موافق|پسند|पसंद|いいね|共感した|参考になった|赞|讚|点赞|支持|顶|공감|추천|좋아요|ถูกใจ|thích|suka"
)
#: The button with its number behind it: "Like (3)", "Recommend 51"; or the number and a sign.
LIKE = re.compile(rf"\W*(?:{_LIKE_WORDS})(?!\w)\W*\d|[\W\d]*[👍♥❤][\W\d]*$", re.IGNORECASE)
_LIKED = re.compile(
    r"(\d[\d.,]*)\s?(?:(?:likes?|points?|upvotes?|votes? up|people like this|synes godt om|mal positiv|j'aime|me gusta|curtidas?"
    r"|gostos?|mi piace|gillar|liker|tykkää|beğeni|lượt thích|suka|нравится|いいね|赞|讚|추천|공감)(?!\w)|▲)",
    re.IGNORECASE,
)
# Facebook's plugin: "Like · Reply · 41 · 1y".
_LIKED_AMONG_BUTTONS = re.compile(rf"(?:{_LIKE_WORDS})\s*·\s*[^\d·]{{1,20}}·\s*(\d[\d.,]*)\s*·", re.IGNORECASE)
_CALLS = ("!", "?", "！")
_DIGITS = re.compile(r"\d+")


@lru_cache(maxsize=4096)  # every comment of a thread has the same ones
def is_button(text: str) -> bool:
    """Whether a text is a whole button, with or without a number.

    >>> is_button("Reply"), is_button("2 odpowiedzi"), is_button("返信2件"), is_button("I will reply to this")
    (True, True, True, False)
    >>> is_button("Like!")  # a reader says so
    False
    """
    return len(text) <= _MOST_CHARS and text[-1:] not in _CALLS and fold_label(_DIGITS.sub("", text)) in _buttons()


@cache
def _buttons() -> frozenset[str]:
    return frozenset(map(fold_label, _BUTTONS.replace("\n", "").split("|")))


def find_liked(line: str) -> str | None:
    """How many like a comment, as a line says that prints the number first, or among buttons.

    >>> find_liked("88 synes godt om"), find_liked("Like · Reply · 41 · 1y"), find_liked("3 points to make")
    ('88', '41', None)
    """
    if len(line) > _MOST_CHARS:
        return None
    found = _LIKED.match(line)
    if found and not line[found.end() :][:2].strip().isalpha():
        return found[1]
    among = _LIKED_AMONG_BUTTONS.match(line)
    return among[1] if among else None
