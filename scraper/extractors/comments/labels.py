"""Lines of a comment that say by a label what they are: "Author: Mara Quill", "Posts: 214", "Date: 3 April 2019".

Old portals print a comment as such lines, boards print beside it what they know of its writer. Takes a line, in the words of
the platforms' translations.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from scraper.caches import cache_short
from scraper.zones.labels import fold_label

Kind = Literal["name", "date", "title", "member"]

_MOST_CHARS = 80
_LABEL_CHARS = 25
_FACT_CHARS = 40  # of what a board says of a member

_LABELS: dict[Kind, str] = {
    "name": """
author|name|username|user|nick|nickname|from|by|posted by|written by|submitted by|comment by|sender|von|autor|verfasser
|geschrieben von|eingetragen von|benutzer|auteur|nom|pseudo|de|par|posté par|écrit par|rédigé par|nombre|usuario|por
|enviado por|escrito por|publicado por|comentario de|nome|utilizador|postado por|autore|da|di|utente|inviato da|scritto da
|naam|door|geplaatst door|geschreven door|namn|av|skrivet av|skrevet av|navn|af|skrevet af|forfatter|nimi|nimimerkki
|lähettäjä|kirjoittaja|nazwa|imię|podpis|od|napisał|napisała|dodał|dodała|jméno|přezdívka|meno|vložil|napsal|napsala
|napísal|név|szerző|írta|beküldte|nume|autorul|trimis de|scris de|postat de|ime|avtor|objavio|napisao|автор|имя
|имя пользователя|ник|от|написал|написала|ім'я|від|име|потребител|όνομα|από|συντάκτης|yazan|gönderen|isim|adı|ad soyad
|rumuz|müəllif|الاسم|الأسم|الإسم|اسم|الكاتب|كاتب التعليق|بواسطة|من|كتب|المرسل|نام|نویسنده|فرستنده|توسط|نام کاربری
|نام فرستنده|שם|מאת|השם|כותב|नाम|द्वारा|लेखक|নাম|பெயர்|పేరు|പേര്|ชื่อ|โดย|ผู้โพสต์|จากคุณ|tên|họ tên|người gửi|gửi bởi
|nama|oleh|pengirim|jina|ስም|ስምዎ|სახელი|անուն|нэр|adınız|ad|adı soyadı|作者|姓名|昵称|暱稱|用户名|名前|お名前|投稿者
|ニックネーム|이름|작성자|글쓴이|닉네임""",
    "date": """
date|posted|posted on|date posted|submitted|submitted on|sent|time|datum|erstellt|geschrieben am|gepostet|envoyé le
|publié le|posté le|fecha|enviado el|publicado|data|postada|enviado em|publicado em|inviato|inviato il|postato il
|geplaatst|geplaatst op|skickat|skrevet|lähetetty|data dodania|wysłany|dodano|napisano|zaslal|vložené|dátum|küldve
|elküldve|trimis|data trimiterii|postat|poslano|datum objave|дата|добавлено|отправлено|опубликовано|додано|надіслано
|публикувано на|ημερομηνία|δημοσιεύτηκε|tarih|gönderilme tarihi|التاريخ|تاريخ|تاريخ النشر|تاریخ|تاریخ ارسال|תאריך|נשלח
|दिनांक|তারিখ|วันที่|เมื่อ|ngày|ngày gửi|tanggal|时间|日期|发表时间|發表時間|投稿日|投稿日時|日時|작성일|날짜""",
    "title": """
title|subject|subj|topic|betreff|titel|thema|sujet|titre|título|titulo|asunto|assunto|titolo|oggetto|onderwerp|ämne|emne
|otsikko|aihe|temat|temat postu|tytuł|předmět|predmet|titulek|cím|tárgy|titlu|subiect|naslov|тема|заголовок|заглавие
|наслов|θέμα|τίτλος|konu|başlık|العنوان|عنوان|عنوان التعليق|الموضوع|موضوع|כותרת|נושא|शीर्षक|หัวข้อ|tiêu đề|judul|标题|標題
|主题|タイトル|件名|題名|제목""",
    "member": """
posts|messages|comments|total posts|joined|join date|registered|registration date|member since|reg. date|location|group
|rank|reputation|karma|member no.|user no.|gender|age|occupation|status|threads|warnings|country|city|beiträge|beitraege
|registriert|registriert seit|mitglied seit|dabei seit|anmeldungsdatum|angemeldet seit|wohnort|ort|geschlecht|alter|rang
|gruppe|inscrit|inscrit le|inscription|date d'inscription|localisation|lieu|ville|groupe|âge|sexe|mensajes|registrado
|fecha de registro|fecha de ingreso|se unió|miembro desde|ubicación|localidad|desde|grupo|edad|mensagens|registado
|registrado em|data de registo|membro desde|localização|localidade|cidade|messaggi|registrato|registrato il
|data registrazione|iscritto il|iscritto dal|località|residenza|città|gruppo|età|berichten|geregistreerd|geregistreerd op
|lid sinds|lid geworden op|woonplaats|locatie|groep|inlägg|antal inlägg|reg.datum|registrerad|medlem sedan|blev medlem
|plats|ort och land|innlegg|indlæg|antal indlæg|tilmeldt|registrert|medlem siden|bosted|viestit|viestejä|liittynyt
|rekisteröitynyt|paikkakunta|sijainti|posty|postów|dołączył|dołączyła|dołączenie|rejestracja|data rejestracji|skąd
|lokalizacja|miasto|grupa|ranga|pomógł|pomogła|piwa|příspěvky|příspěvků|registrace|registrován|založen|bydliště|príspevky
|registrovaný|bydlisko|hozzászólások|hozzászólás|csatlakozott|regisztrált|regisztráció|lakhely|tartózkodási hely|mesaje
|postări|membru din|înregistrat|data înscrierii|localitate|postovi|poruke|pridružen|pridružio se|registriran|lokacija
|mjesto|grad|сообщения|сообщений|комментариев|публикаций|регистрация|зарегистрирован|дата регистрации|на сайте с|откуда
|город|группа|репутация|пол|возраст|спасибо|благодарил|благодарности|повідомлення|повідомлень|зареєстрований|з нами з
|звідки|місто|мнения|коментари|регистриран на|регистриран|местоположение|град|дописи|поруке|придружен|μηνύματα
|δημοσιεύσεις|εγγραφή|εγγραφηκε|τοποθεσία|mesaj|mesajlar|mesaj sayısı|kayıt tarihi|kayıt|üyelik tarihi|katılım|konum
|nereden|şehir|yaş|المشاركات|مشاركات|عدد المشاركات|تاريخ التسجيل|عضو منذ|انضم|الدولة|الإقامة|مكان الإقامة|رقم العضوية
|ارسال ها|پست ها|تعداد ارسال ها|تاریخ عضویت|محل سکونت|הודעות|הצטרף|הצטרפה|מיקום|โพสต์|กระทู้|เข้าร่วมเมื่อ|ที่อยู่
|bài viết|bài gửi|số bài|tham gia|gia nhập|ngày tham gia|nơi ở|đến từ|postingan|bergabung|lokasi|asal|帖子|发帖|發文|文章
|注册时间|註冊|註冊時間|注册|来自|來自|积分|等級|等级|投稿数|登録日|居住地|게시물|글|가입일|지역|ip|ip address|ip-адрес|ip адрес
|ip属地|ip屬地|група|новин|новостей|публікацій|коментарів|комментарии""",
}
_POST_NUMBER = re.compile(r"\s#\d")
_YOUR = frozenset("your votre ihr dein su tu seu il tuo jouw uw ditt ert dit sinun twoje vaše vaš vas ваше ваша вашето".split())
_NUMBERING = re.compile(r"[#(\[]?\d{1,5}(?:[.)\]]+|\s[-–—])\s*")
_PARTED = re.compile(r"\s?[:：]\s*")
_COUNTED = re.compile(
    r"\d[\d.,\s]*\s?(?:posts|messages|beiträge|mensajes|mensagens|messaggi|berichten|inlägg|viestiä|postów|сообщений)$",
    re.IGNORECASE,
)
#: Since when somebody is a member, without a colon: "dabei seit 12/2006".
_SINCE = re.compile(
    r"(?:member since|joined(?: on)?|registered(?: since)?|(?:mitglied|dabei|registriert|angemeldet) seit|inscrit (?:le|depuis)"
    r"|membre depuis|miembro desde|registrado (?:el|desde)|se unió(?: el)?|membro desde|registado em|iscritto (?:il|dal)"
    r"|lid sinds|medlem (?:sedan|siden)|dołączyła?|zarejestrowan[ya]|registrován|členem od|membru din|tagja|üyelik tarihi|katılım"
    r"|на сайте с|с нами с|зарегистрирован|з нами з|عضو منذ|注册于|加入于|加入時間)\s[^:：]{0,20}\d{4}\W*$",
    re.IGNORECASE,
)
#: The answer's title as mail and boards print it: "Re: Coffee stains".
_ANSWER = re.compile(r"\W*(?:re|aw|antw|sv|vs|vast|odp|ynt|rif|res|rv|رد|回复|回覆|答复)(?:\[\d+\])?\s?[:：]", re.IGNORECASE)


class Labelled(NamedTuple):
    """What a line says, and what its label says it is."""

    kind: Kind
    text: str


@cache_short(4096)  # several readers of a comment ask for the same lines
def read_label(line: str) -> Labelled | None:
    """The words behind a label that opens a short line; None where there is none, or nothing behind it.

    >>> read_label("Author: Mara Quill"), read_label("2) Titolo: Ponte"), read_label("214 posts")
    (Labelled(kind='name', text='Mara Quill'), Labelled(kind='title', text='Ponte'), Labelled(kind='member', text='214 posts'))
    >>> read_label("Mara: it rains"), read_label("Posts: " + "that say it rains " * 3), read_label("Author:")
    (None, None, None)
    >>> read_label("Group: Guests | Posts: 12"), read_label("IP: 78.60.1.***")
    (Labelled(kind='member', text='Group: Guests | Posts: 12'), Labelled(kind='member', text='78.60.1.***'))
    >>> read_label("dabei seit 12/2006"), read_label("Joined the queue")
    (Labelled(kind='member', text='dabei seit 12/2006'), None)
    """
    if len(line) > _MOST_CHARS:
        return None
    if not (parted := _PARTED.search(line)):
        is_fact = _COUNTED.match(line) if line[:1].isdigit() else _SINCE.match(line)
        return Labelled("member", line) if is_fact else None
    if len(parts := line.split("|")) > 1 and all(is_member_fact(part.strip()) for part in parts):
        return Labelled("member", line)
    numbering = _NUMBERING.match(line)
    start = numbering.end() if numbering else 0
    if parted.start() - start > _LABEL_CHARS or parted.start() <= start:
        return None
    kind, text = _kinds().get(fold_label(line[start : parted.start()])), line[parted.end() :].strip()
    if kind is None or not text or (kind == "member" and len(text) > _FACT_CHARS):
        return None
    return Labelled(kind, text)


def is_member_fact(line: str) -> bool:
    """Whether a line is what a board says of the writer: "Joined: 3 April 2009"."""
    labelled = read_label(line)
    return labelled is not None and labelled.kind == "member"


def is_name_label(text: str) -> bool:
    """Whether a text is the label of a box for the reader's name.

    >>> is_name_label("Your name"), is_name_label("Имя"), is_name_label("Post a comment")
    (True, True, False)
    """
    label = fold_label(text)
    first, _, rest = label.partition(" ")
    return _kinds().get(rest if rest and first in _YOUR else label) == "name"


def is_answer_title(line: str) -> bool:
    """Whether a line is the title of an answer, which repeats that of what it answers.

    >>> is_answer_title("Re: Coffee stains"), is_answer_title("Renate: coffee")
    (True, False)
    """
    return _ANSWER.match(line) is not None


def is_post_number(text: str) -> bool:
    """Whether a short text counts the answers, as boards print it before the moment.

    >>> is_post_number("Reply #3 on:"), is_post_number("Quill #3"), is_post_number("quill#3")
    (True, True, False)
    """
    return _POST_NUMBER.search(text) is not None


@cache
def _kinds() -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    for kind, words in _LABELS.items():
        kinds.update((fold_label(label), kind) for label in words.replace("\n", "").split("|"))
    return kinds
