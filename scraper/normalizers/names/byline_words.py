"""The words around the names in a byline, by what they do.

Each is a piece of a regular expression, matched without case.
"""

from __future__ import annotations

from scraper.author_labels import WRITERS as WRITERS
from scraper.author_labels import WRITTEN_BY as WRITTEN_BY
from scraper.normalizers.word_lists import words

# Tables are read better as they stand.
# fmt: off

#: Labels of a byline behind which something else stands than who wrote: what was seen, who took the pictures, the source.
OTHER_LABELS = words(
    """
    source via edited editor photo photos photography pictures illustration illustrations drawings translation category tags
    quelle bild bilder foto fotos übersetzung rubrik illustrationen fuente traducción ilustración edición sección
    fonte fontes traduzione traduction photographie photographies dessin dessins rubrique bron beeld foto's vertaling
    fotografías fotografía imágenes vídeo video diseño sursa šaltinis nuotraukos vertė avots tulkoja allikas
    tõlkis heimild myndir vir viri burimi përktheu përkthimi argazkiak iturria itzulpena fotografies traducció llun
    lluniau ritratti sors sawirro turjubay
    աղբյուր լուսանկարը լուսանկար թարգմանությունը წყარო ფოტო თარგმნა сүрөт сурет дереккөз зураг эх_сурвалж سەرچاوە وێنە وەرگێڕانی
    ماخذ ترجمہ tərcümə fotolar ប្រភព រូបថត ແຫຼ່ງຂ່າວ ພາບ ဓာတ်ပုံ
    kuva kuvat kilde källa översättning zdroj preklad překlad źródło zdjęcia redakcja fotó fotók forrás izvor fotografije
    prijevod источник фото перевод редактор переклад джерело снимки снимка извор фотографије πηγή φωτογραφίες φωτογραφία
    επιμέλεια μετάφραση kaynak editör fotoğraf fotoğraflar çeviri mənbə manba foydalanilgan
    المصدر مصدر تصوير صور ترجمة تصاویر عکس عکاس عکس‌ها ویرایش مترجم منبع تصویر ترجمہ צילום צילומים תרגום עריכה מקור
    संपादन फोटो स्रोत अनुवाद तस्बिर ছবি সম্পাদনা অনুবাদ সূত্র ภาพ แหล่งที่มา ที่มา
    editor sumber penyunting ảnh nguồn biên_tập mhariri picha tradiksyon
    来源 來源 来自 來自 訳 訳者 翻訳 译 译者 譯 譯者
    编辑 編輯 责编 責編 责任编辑 責任編輯 摄影 攝影 图 圖 图片 圖片 校对 翻译 翻譯 写真 撮影 編集 出典
    사진 촬영 촬영기자 영상 편집 자막 자막뉴스 번역 출처
    """
)

#: What is counted in a byline, before its number: "조회 3,310", "Okunma 412". With a colon any word is such a label.
COUNTED = words(
    """
    views comments reads shares visitas lecturas comentarios visualizações vues lectures просмотров просмотры прочтений
    комментариев коментари переглядів okunma okunmalar baxış
    σχόλια σχόλιο προβολές
    komentāri komentarai komentáře hozzászólás letto kommentarer مشاهدة مشاهدات زيارة بازدید بازدیدها نظرات صפיות
    조회 조회수 댓글 추천 공감 閱讀 瀏覽 瀏覽數 點閱 人氣 留言 点击 点击数 阅读 阅读数 浏览 浏览量 评论 回复 閲覧数 コメント
    """
)

#: Openings that stand before a name and are no part of it, wherever they stand.
OPENINGS: tuple[str, ...] = (
    # English
    r"(?:article|story|recipe|words?|text|report(?:ing|ed)?|written|posted|published|created|submitted|authored|contributed"
    r"|compiled|additional reporting|opinion|review(?:ed)?"
    r"|analysis|interview|column|commentary|exclusive|updated|produced|news|sports?|business|politics|features?|lifestyle)\s+by(?=[\s:])",
    r"by(?=[\s:])", r"author of the (?:article|story|post):", r"set by(?=\s)",
    r"(?:von|vom|par|por|di|da|door|av|af|przez|od|од|от|nga|oleh)\s*:",
    r"(?:source|quelle|fuente|fonte|bron)\s*:",
    r"(?:about the )?authors?\s*[:|]",
    r"(?:über (?:den autor|die autorin)|à propos de l['’]auteur|sobre (?:el|la|o|a) autora?|sull['’]autore|over de auteur"
    r"|o autor(?:ovi|ce|ze|zie|u)|об авторе|про автора|пра аўтара|за автора|om författaren|om forfatteren|tietoa kirjoittajasta"
    r"|a szerzőről|yazar hakkında|tentang penulis|عن الكاتب|درباره نویسنده|作者简介|關於作者|关于作者)\s*[:：]",
    r"authors?\s*-(?=\s)",
    r"(?:words|text|story|reporter|writer|correspondent|columnist|contributors?)\s*:",
    r"from our (?:own )?(?:correspondent|reporter)s?,?",
    r"(?-i:From|FROM)(?=\s(?-i:[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){1,3},\s[A-Z]))",
    r"as told to(?=\s)",
    # Forums
    r"(?:thread|topic|discussion) (?:starter|started by|author)\s*:?(?=\s)", r"started by(?=[\s:])",
    r"co-?(?:written|authored) by(?=\s)",
    r"(?:themenstarter|auteur de la discussion|autora? del tema|iniciador del tema|iniciado por|autore discussione|autor wątku"
    r"|bắt đầu bởi|rozpoczęty przez|автор темы|автор теми|сообщение|повідомлення|gönderen|konuyu başlatan|δημοσίευση από"
    r"|aliyeanzisha|trådstarter|trådstartare|keskustelun aloittaja|aloittaja|témaindító|zakladatel tématu|autor tématu"
    r"|مرسل الموضوع|كاتب الموضوع|startposter|topicstarter)\s*:?\s(?=[^\W\d])",
    r"ដោយ\s*[:៖]?\s(?=\S)",
    # German
    r"(?:es|live aus|aus|vo[nm]) [^,.:|‖]{0,40}?\s?berichte(?:t|n)(?=\s)",
    r"mit (?:material|informationen|agenturmaterial) (?:von|der)(?=\s)",
    r"(?:ein(?:e|en)? )?(?:artikel|beitrag|text|bericht|kommentar|analyse|kolumne|gastbeitrag|interview|essay"
    r"|reportage|rezension|geschrieben|verfasst|erstellt|veröffentlicht|eingestellt|porträt|meinung)\s+(?:von"
    r"|vom)(?=\s)",
    r"(?:autor(?:en|in|innen)?|autor:?\*?innen|autor/in|text|verfasser(?:in)?|redaktion|bericht|interview|aus der "
    r"redaktion)\s*:",
    r"(?:text|bericht|interview|protokoll|recherche) (?:und|&) (?:text|bericht|interview|protokoll|fotos?|bilder)\s*:",
    # French
    r"(?:article |texte |propos |publié |écrit |rédigé |posté |recueilli(?:s)? |proposé )*par(?=[\s:])",
    r"(?:auteurs?|auteure|autrice|rédacteur|rédactrice|texte)\s*:", r"article rédigé par",
    r"(?:de )?notre (?:correspondante?|envoyée? spéciale?)[^,]{0,40},",
    # Spanish, Portuguese, Catalan, Galician
    r"(?:escrito |publicado |redactado |texto |artículo |elaborado |postado |enviado )*por(?=[\s:])",
    r"(?:autor(?:es|a|as)?|texto|redacción|redactor|redactora|reportagem|escriu)\s*:",
    # Italian, Romanian
    r"(?:articolo |testo |scritto |a cura )(?:di|da)(?=\s)",
    r"(?:autore|autrice|testo|autor|scris de|publicat de)\s*:?(?=\s)", r"(?:scris|publicat|postat) de(?=\s)",
    # Dutch, Afrikaans, Frisian
    r"(?:geschreven |artikel |tekst |gepubliceerd |geplaatst )*door(?=[\s:])", r"(?:auteurs?|tekst|deur)\s*:?(?=\s)",
    # Nordic
    r"(?:skrevet|publiseret|publisert|skriven|publicerad|tekst|text)\s+(?:af|av)(?=\s)", r"(?:af|av)\s*:",
    r"dal(?:la)? nostr[oa] (?:inviat[oa](?: speciale)?|corrispondente)(?=\s)",
    r"(?:skribent|journalist|tekst|text|reporter|teksti|kirjoittaja|toimittaja|höfundur|författare|forfatter)\s*:",
    # Slavic, Baltic, Hungarian, Albanian
    r"(?:napisał(?:a)?|opracował(?:a)?|oprac\.|przez|autor(?:zy|ka|ki|ov|i)?|tekst|autoři|napsal(?:a)?|napísal(?:a)?"
    r"|piše|pise|piše:|text|zdroj)\s*:(?=\s)?", r"oprac\.(?=\s)", r"przez(?=\s)", r"piše(?=\s)",
    r"(?:автор(?:ы|и|ка)?|текст|корреспондент|кореспондент|журналист|подготовил(?:а|и)?|пише|напиша"
    r"|аўтар)\s*[:\-–—]?(?=\s)", r"(?:autors|autorius|autore|autoriai|teksts|tekstas)\s*:",
    r"(?:írta|szerző|szerkesztette|szerzők)\s*:", r"(?:autori?|shkruan)\s*:?(?=\s)",
    # Greek, Turkish, Armenian, Georgian
    r"(?:γράφει|γράφουν|επιμέλεια|ρεπορτάζ|συντάκτης|κείμενο|της?|του)\s*(?:[οη]\s)?\s*:?(?=\s*[Α-ΩΆ-Ώ])",
    r"(?:yazan|yazar|haber|hazırlayan|muhabir|haber merkezi|editör|yazarı)\s*:", r"ავტორი\s*:?", r"հեղինակ\s*[:՝]?",
    # Arabic, Persian, Urdu, Hebrew
    r"(?:بقلم|كتبت|كتب|كتبه|الكاتب|إعداد|اعداد|تحرير|المصدر|الكاتبة|تقرير|المحرر|ترجمة)\s*[:/\-]?(?=\s)",
    r"(?:بقلم|كتب|إعداد|من|نویسنده|نوشته|نگارنده|مؤلف|خبرنگار|به قلم|از|تحریر|مصنف)\s*:",
    r"(?:به قلم|نوشته|نویسنده)(?=\s)", r"מאת\s*:?", r"כתב(?:ה|ת)?\s*:",
    # South and South-East Asia
    r"(?:लेखक|द्वारा|रिपोर्ट|लेखिका|प्रस्तुति|লেখক|প্রতিবেদক|লিখেছেন|எழுதியவர்|రచయిత)\s*[:\-–]?(?=\s)",
    r"(?:oleh\s*:|(?:penulis|ditulis oleh|laporan|dilaporkan oleh)\s*:?(?=\s))",
    r"(?:tác giả|bài viết|thực hiện|người viết)\s*:?(?=\s)", r"theo\s*:", r"(?:imeandikwa na|mwandishi)\s*:?(?=\s)",
    r"(?:โดย|ผู้เขียน|เรื่อง)\s*:?",
    # East Asia
    r"(?:作者|文字|撰文|撰稿|采写|採訪|采访|来源|編輯|整理|記者|记者|特約記者|通讯员|见习记者|本报记者|本報記者"
    r"|新华社记者|責任編輯|责任编辑|责编|責編|执笔|執筆|著者|筆者|取材・文|文・写真|取材|文)\s*[：:／/|｜・]\s*",
    r"(?:文|撰文|作者|採訪|采访)[\s　]+(?=[\u4e00-\u9fff]{2,4}(?:[\s　]|$))",
    r"(?:本报|本報|新华社)?(?:特约|特約|实习|見習|见习)?(?:记者|記者)(?=\s*[\u4e00-\u9fff])",
    r"message par(?=\s)", r"聞き手(?:・(?:構成|編集委員|論説委員|記者))*[\s　=＝:：/／]+", r"기자명(?=\s)",
    r"글(?:[·/]\s?사진)?(?=\s[가-힣]{2,4}\b)", r"(?:글|기자|작성자?|취재|글쓴이)\s*[:=]",
)

#: Openings that are a part of many names too: only off where at least two words follow, the first with a capital.
PARTICLES = "von|vom|de|di|da|del|van|do|af|av|od|од|от|oleh|na|ni|nga"

#: Segments that begin so name people who did not write: photographers, translators, editors of the page.
OTHERS: tuple[str, ...] = (
    r"(?:photos?|photograph(?:y|s|er)?|pictures?|images?|video|illustrat(?:ion|ions|ed|or)|graphics?|translat(?:ed"
    r"|ion|or)|edited|editing|editor|medically reviewed|reviewed|fact[- ]checked|narrated|curated)\s*(?:by\b|:)",
    r"(?:fotos?|bilder?|fotografie|video|illustration|übersetzung|übersetzt|grafik)\s*(?:von\b|:)",
    r"(?:photos?|crédit photo|illustrations?|traduction|traduit|vidéo)\s*(?:par\b|de\b|:)",
    r"(?:fotos?|fotografías?|imágenes|vídeo|traducción|ilustración|edición)\s*(?:por\b|de\b|:)",
    r"(?:revis(?:ado|ada|ão|ión)|editad[oa]|validad[oa]|verificad[oa])\s*(?:por\b|:)", r"(?:relu|édité|validé|vérifié)e?\s*par\b",
    r"(?:tłum\.?|przeł\.?|przekł\.?|(?:prze|po)tłumaczył(?:a|y|li)?|przełożył(?:a|y|li)?|přel\.|přeložil(?:a|i|y)?|prel\.|preložil(?:a|i)?"
    r"|preve(?:o|la|li|dla|del)|prev\.|пер\.|перев[её]л(?:а|и)?|переклад|переклала?|превео|превела|превод|trad\.|traduz(?:ido|ione)"
    r"|tradotto|översatt|översättning|oversat|oversatt|käännös|suomentanut|suomennos|fordította|ford\.|vertaald|vertaling|çev\.|çeviren"
    r"|çeviri|μετάφραση|μτφρ\.|vertė|tulkoja|tulkojis|tõlkis|tõlkinud|përktheu|itzultzailea)(?=[\s:]|$)",
    r"(?:direct|star|produc|screenplay)(?:ed|ring)?\s*(?:by\b|:)",
    r"(?:geprüft|redigiert|lektoriert)\s*von\b", r"(?:revisionato|rivisto|a cura editoriale)\s*da\b", r"nagekeken door\b",
    r"(?:foto|immagini)\s*(?:di\b|:)", r"(?:beeld|foto's?)\s*(?:van\b|door\b|:)",
    r"(?:foto|valokuvat?|kuvat?|zdjęcia|fot\.|fotó)\s*(?:av\b|af\b|:|\s)", r"(?:фото|видео|перевод)\s*[:\-–]",
    r"(?:تصوير|صورة|عدسة|ترجمة|مترجم|عکس|عکاس|وێنە|وەرگێڕانی)\s*:", r"(?:צילום|תרגום)\s*:",
    r"(?:图|攝影|摄影|图片|圖片?|編輯|编辑|责任编辑|責任編輯|写真|撮影)\s*[：:／/]", r"사진\s*[:=\s]",
)

#: The same within a line, right behind the name of who wrote.
OTHERS_BEHIND = (
    r"(?:(?:illustrat\w+|photo(?:s|graphs|graphy)?|fotos?|bilder|fotografie)\s+(?:by|von|par|de|di|por)"
    r"|(?:(?:medically|clinically|expert|technically|legally) )?(?:reviewed|edited|fact[- ]checked) by)\s"
    r"|(?:photos?|fotos?|bild(?:er)?|video|фото|видео|圖片?|图片?|攝影|摄影|写真|撮影)\s*[:：／/]"
)

#: Behind a name in brackets: who took or drew the pictures.
PICTURES = (
    r"photos?|photograph(?:s|y|er)?|pictures|illustrations?|fotos?|bild(?:er)?|fotograf(?:in|ie|ia|ía|ías|ias)?|photographies?|dessins?"
    r"|ilustra(?:ción|ciones|ção|ções)|imágenes|imagens|immagini|foto's|foto’s|beeld|kuvat?|valokuvat|zdjęcia|fotky|fotografije|slike|fotók?"
    r"|fotoğraf(?:lar)?|фото|снимки|иллюстрации|φωτογραφίες|تصوير|צילום|写真|撮影|攝影|摄影|사진"
)

#: Where an East Asian line says it was written: 〔記者陳大文／台北報導〕, [서울=연합뉴스] 김민수 기자.
PLACES = (
    r"(?:\s*[／/]\s*[\u4e00-\u9fff]{2,6}|(?<=[\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2})(?:報導|报道|報道)[】〕]?(?=\W*(?:\d|$))|^[【〔](?=記者|记者)"
    r"|^\W*[^\s=]{1,12}=[^\s=]{2,12}[\])）】]\s*(?=[가-힣])"
)

#: Where it was filed: no name follows.
FILED = (
    r"tags?:|kategorien?:|categor(?:y|ies):|filed under|posted in|abgelegt unter|gespeichert unter|eingetragen (?:bei|unter)"
    r"|v rubrice|classé dans|archivado en|categorías?:|pubblicato in:"
)

#: Words between two names, as alternatives of a pattern. The first kind joins whatever stands beside it, the second
#: only two full names or two single ones (Ortega y Gasset is one man). Dan with a capital is a man.
JOINERS = (
    "im gespräch mit|in conversation with"
    "|and|und|et|og|och|&|with|mit|avec|ve|(?-i:dan)|και|sowie|e também|as well as|plus|ja|și|และ|और|এবং|ও|및|və"
)
WEAK_JOINERS = "y|e|i|en|a|и|і|й|та|o|és|ir|un|dhe|con|com|med|met|و|ו"

#: Words between the names of a Chinese byline: what those behind them are, who wrote too; and who did not.
HAN_ROLES = words("记者 記者 通讯员 通訊員 特约记者 特約記者 实习生 实习记者 见习记者 作者 撰文 文 报道 報導 综合报道 本报记者")
HAN_OTHERS = words("摄影 攝影 编辑 編輯 责编 責編 责任编辑 責任編輯 校对 图 制图")

#: Names that begin with the letter that is "and" in Arabic and Hebrew.
BEGIN_LIKE_AND = words(
    """
    وليد وائل وسام وسيم وسن وفاء وفيق وجدي وجدان وجيه وحيد وداد وديع ورد وردة وصفي وصال وضاح وعد ولاء ونيس وهبة وهبه وهيب وهبي
    وثاب ولي وليم ويليام واصف وادي والي واثق ואדים ואלרי ורד ויקטור ויקטוריה ולרי ונסה וולטר ויטלי ולדימיר ורוניקה ויויאן ויולט
    """
)

#: A word of a segment that makes it a role or an affiliation, not a person.
ROLES: tuple[str, ...] = (
    r"correspondents?", r"reporters?", r"editors?", r"writers?", r"staff", r"columnists?", r"journalists?",
    r"contributors?", r"contributing", r"producers?", r"analysts?", r"chief", r"director", r"manager", r"professors?",
    r"lecturer", r"fellow", r"founder", r"co-founder", r"ceo", r"cto", r"president", r"chair(?:man|woman)?",
    r"head of", r"expert", r"specialist", r"consultant", r"strategist", r"author of", r"dietitian", r"nutritionist",
    r"nurse", r"physician", r"clinician", r"therapist", r"attorney", r"lawyer", r"economist", r"critic", r"blogger",
    r"freelancer?", r"intern", r"bureau", r"desk", r"candidate", r"horticulturalist", r"educators?", r"researcher",
    r"scientist", r"engineer", r"senior", r"deputy", r"assistant", r"associate", r"managing", r"executive",
    r"editorial", r"coordinator", r"reviewers?",
    r"political", r"newsroom", r"redakteur(?:in)?", r"redaktion", r"redaktör(?:in)?", r"korrespondent(?:in|en)?",
    r"reporter(?:in)?", r"volontär(?:in)?", r"journalist(?:in)?", r"chefredakteur(?:in)?", r"leiter(?:in)?",
    r"ressortleiter(?:in)?", r"autorin", r"kolumnist(?:in)?", r"freier?", r"geschäftsführer(?:in)?", r"journalistes?",
    r"rédact(?:eur|rice)(?: en chef)?", r"rédaction", r"correspondante?s?", r"envoyée?s? spéciale?s?",
    r"envoyés? spéciaux", r"grand reporter", r"chroniqueu(?:r|se)", r"chef(?:fe)? de", r"pigiste", r"historienne?",
    r"économiste", r"periodistas?", r"redactora?", r"redactor(?:a)? jefe", r"redacción", r"corresponsal(?:es)?",
    r"enviad[oa]s? especial(?:es)?", r"editora?", r"jefe de", r"columnista", r"reporteros?", r"jornalistas?",
    r"repórter", r"correspondente", r"enviad[oa]", r"giornalista", r"redattore", r"redattrice", r"redazione",
    r"corrispondente", r"inviat[oa]", r"direttore", r"dal nostro (?:inviato|corrispondente)", r"nostro inviato",
    r"redacteur", r"verslaggever", r"correspondente?", r"redactie", r"hoofdredacteur", r"journalister?", r"redaktør",
    r"redaktör", r"toimittaja", r"kirjeenvaihtaja", r"reportteri", r"dziennikar(?:z|ka)", r"redaktor(?:ka)?",
    r"redakcja", r"redaktorzy", r"reportér(?:ka)?", r"redakce", r"novinar(?:ka)?", r"dopisnik", r"újságíró",
    r"szerkesztő", r"muhabir(?:i)?", r"editörü?", r"yazar", r"корреспондент", r"спецкор", r"соб(?:ств)?\.? ?корр?",
    r"обозреватель",
    r"редактор", r"журналист(?:ка)?", r"кореспондент(?:ка)?", r"редакція", r"редакция", r"δημοσιογράφος",
    r"ανταποκριτής", r"مراسل(?:ة|نا)?", r"محرر(?:ة)?", r"صحفي(?:ة)?", r"صحافي(?:ة)?", r"كاتب(?:ة)?", r"خبرنگار",
    r"کתب(?:ת|נו)?", r"संवाददाता", r"ब्यूरो", r"डेस्क", r"প্রতিবেদক", r"প্রতিনিধি", r"wartawan", r"phóng viên", r"特派员",
    r"特派員", r"首席记者", r"논설위원", r"특파원", r"編集委員",
)

#: What people are who write for once; not in a name, for many a one is a surname too. No town ends as the first few do.
JOBS: tuple[str, ...] = (
    r"\w*(?:ist|istin|iste|ologe|ologin|ologue|óloga?|ologo|ologer|iker|ikerin|ician|teacher|forscher(?:in)?|lehrer(?:in)?"
    r"|leiter(?:in)?|wissenschaftler(?:in)?|олог(?:иня)?|ист(?:ка)?|тель(?:ница)?)",
    r"astronaut(?:in)?", r"author", r"autora?", r"auteure?", r"autore", r"barrister", r"bishop", r"campaigner", r"chef",
    r"designer", r"farmer", r"historian", r"imam", r"judge", r"mayor", r"maire", r"alcalde(?:sa)?", r"sindac[oa]",
    r"bürgermeister(?:in)?", r"minister(?:in)?", r"ministr[aeo]", r"pastor(?:in)?", r"pfarrer(?:in)?", r"photographer",
    r"fotograf(?:in|[oa])?", r"photographe", r"poet", r"priest", r"rabbi", r"rektor(?:in)?", r"senator(?:in)?",
    r"senador[ae]?", r"student(?:in)?", r"volunteer", r"avvocat[oa]", r"avocate?", r"abogad[oa]", r"advogad[oa]", r"anwalt",
    r"anwältin", r"medic[oa]", r"médic[oa]", r"médecin", r"arzt", r"ärztin", r"doctora?", r"docteure?", r"dottore(?:ssa)?",
    r"professeure?", r"profesora?", r"professora", r"schriftsteller(?:in)?", r"écrivaine?", r"escritora?", r"scrittore",
    r"scrittrice", r"поэт", r"врач", r"депутат",
)

#: Organisations' words: beside a person such a segment is where the person works.
ORGANISATIONS: tuple[str, ...] = (
    r"news", r"media", r"press", r"magazine", r"journal", r"university", r"universität", r"université",
    r"universidad", r"college", r"institute?", r"institut", r"times", r"post", r"herald", r"gazette", r"tribune",
    r"telegraph", r"guardian", r"radio", r"tv", r"television", r"agency", r"foundation", r"association", r"inc\.?",
    r"llc", r"ltd\.?", r"gmbh", r"network", r"newspapers?", r"bbc", r"cnn", r"npr", r"zeitung",
)

#: Words of an editorial office, which stands before its people's names: "Nachrichtenredaktion – Jana Holt".
DESKS = (
    r"\w*desk|newsroom|bureau|\w*redaktion(?:en)?|\w*redaksjon(?:en)?|\w*redactie|redacción|redação|redazione|rédaction|redacția|redakcja|redakce"
    r"|redakcia|uredništvo|redakcija|szerkesztőség|toimitus|toimetus|редакция|редакція|haber merkezi"
)

#: Letters behind a name: degrees, orders, certificates. They stand alone in a segment or behind the last name.
CREDENTIALS: tuple[str, ...] = (
    r"m\.?d\.?", r"ph\.?\s?d\.?", r"d\.?phil\.?", r"j\.?d\.?", r"m\.?s\.?c?\.?", r"b\.?s\.?c?\.?", r"m\.?a\.?",
    r"b\.?a\.?", r"mba", r"r\.?n\.?", r"r\.?d\.?n?\.?", r"ldn?", r"d\.?o\.?", r"d\.?d\.?s\.?", r"dvm", r"vmd",
    r"d\.?v\.?m\.?", r"cpa", r"cfp®?", r"cepf®?", r"cfa", r"cissp", r"cpp", r"psp", r"pmp", r"lvt", r"lcsw", r"lmft",
    r"lpc", r"psyd", r"ed\.?d\.?", r"mph", r"mhs", r"msw", r"msn", r"aprn", r"np-?c?", r"pa-c", r"facs", r"faclm",
    r"facp", r"foma", r"dabom", r"fand", r"dacvb", r"esq\.?", r"mbe", r"obe", r"cbe", r"frs", r"e-ryt(?: ?\d+)?",
    r"ryt(?: ?\d+)?", r"cscs", r"cpt", r"mfa", r"llm", r"llb", r"smt", r"csw", r"vts(?: ?\([^)]*\))?", r"rph",
    r"pharmd", r"dpt", r"ot", r"pt", r"ccc-slp", r"bsn", r"dnp",
)

#: What belongs to a name behind a comma.
NAME_ENDINGS = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior", "senior"))

#: Words in lower case within names of people and desks.
PARTS_OF_NAMES = words(
    "von van der den de di da do dos das del della la le el al bin ibn ben y e und and et of the for af av zu zum "
    "zur ter ten"
)

#: A preposition that opens a place or an employer behind a name.
AFFILIATION_OPENINGS: tuple[str, ...] = (
    r"in", r"from", r"for", r"For", r"FOR", r"of", r"at", r"aus", r"à", r"au", r"aux", r"depuis", r"en", r"desde",
    r"em", r"para", r"per", r"dal", r"da", r"na", r"v", r"w", r"z", r"i", r"fra", r"från", r"frå", r"special to",
    r"special for", r"on behalf of", r"exclusive to", r"exclusively for",
)

#: Those of them that are no names with a capital, as Per, Em and Na are.
AFFILIATION_IN_CAPITALS = (
    "in|from|for|of|at|aus|depuis|desde|para|dal|special to|special for|on behalf of|exclusive(?:ly)? (?:to|for)"
)

#: A label and its colon: what follows is a date or the page's furniture.
LABELLED = (
    r"(?:last updated|updated|published|posted|last modified|first published|created|date|time|section|category"
    r"|tags?|topics?|comments?|in|on|views?"
    r"|erstellt|aktualisiert|veröffentlicht|stand|datum|rubrik|kategorie|kommentare|lesedauer|publié(?: le)?|mis à "
    r"jour(?: le)?|modifié le|date"
    r"|commentaires|rubrique|publicado|actualizado|fecha|hora|sección|categoría|comentarios|pubblicato|aggiornato"
    r"|data|categoria|commenti|gepubliceerd"
    r"|bijgewerkt|reacties|opublikowano|aktualizacja|komentarze|опубликовано|обновлено|дата|комментарии|تاريخ النشر"
    r"|(?:تاريخ )?آخر تحديث|التاريخ|কন্টেন্টটি শেষ হাল-নাগাদ করা হয়েছে|সর্ব-?শেষ হাল-?নাগাদ)\s*[:：]"
)

#: What stands over a box or on a button, and looks like a name where every word has a capital.
HEADINGS = (
    r"(?:about|written|published|posted|more|share|follow|read|related|table of|sign|log|this|diese|über de[nr])\s.*"
    r"|(?:for immediate|news|press|media) release|pressemitteilung|communiqué de presse|(?:comunicado|nota) de prensa"
    r"|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding"
    r"|aktuelle meldung(?:en)?|pressemeldung|(?:pressemitteilung|meldung|nachricht)(?:en)?(?: aktuell)?|im wortlaut"
    r"|cc[ -]by\b.*|фото (?:из|с|предоставлено)\s.*|call us|weitere(?:s|n)?\s.*|weiterführende\s.*"
    r"|انتهای پیام.*"
    r"|(?:joined|join date|member since|تاريخ التسجيل|تاريخ الانضمام|kayıt tarihi|дата регистрации|зарегистрирован\w*"
    r"|ngày tham gia|tham gia ngày|registered|inscrit(?: le| en)?|registriert(?: seit)?|dabei seit|registrado"
    r"|geregistreerd)(?:\s.*)?"
    r"|\d[\d.,]* (?:posts|messages|beiträge|mensajes|mensagens|messaggi|berichten|viestiä|postów|сообщений)"
    r"|privacy policy|terms of (?:use|service)|date of (?:birth|death)"
    r"|ข่าว\s?\S.*|(?:originally posted|المشاركة الأصلية كتبت) (?:by|بواسطة).*"
    r"|.*\s(?:contents|transcript|vorschau|preview|type|newsletter|pdf)"
)

#: Buttons that markup glues to a byline.
BUTTONS = (
    r"(?:follow|view profile|view all posts(?: by)?|see all posts(?: by)?|more from|more posts|read more|see more"
    r"|shares?|share this|contact"
    r"|email(?: the author)?|e-mail|twitter|facebook|instagram|linkedin|website|bio|biography|more stories by|all "
    r"articles by|alle beiträge(?: von)?"
    r"|alle artikel(?: von)?|folgen|suivre|seguir|volg|print|comments?|leave a comment|subscribe|no comments?"
    r"|email this post|suggest changes|url 복사"
    r"|ver (?:perfil|biografía|bio|más)|voir (?:le |son )?profil|zum profil|profil anzeigen"
    r"|vedi (?:il )?profilo|bekijk profiel|se profil|visa profil|zobacz profil|profili gör|lihat profil|xem hồ sơ"
    r"|پرینت|چاپ|ارسال به دوستان|نسخه چاپی|ارسال|طباعة|ارسال لصديق|مشاركة|다른\s?기사 보기"
    r"|read later|save for later|lire plus tard|enregistrer|sauvegarder|später lesen|merken|leer más tarde|ler mais tarde"
    r"|leggi più tardi"
    r"|kommentare?|commentaires?|comentarios?|commenti|reacties)"
)

#: "5 min read" and its kin.
READING_TIME = (
    r"(?:\d+(?:\s?[-–]\s?\d+)?\s*(?:min(?:ute)?s?|minuten|minutos|minuti|мин)\.?\s*"
    r"(?:read|lesezeit|de lecture|de lectura|di lettura|leestijd|to read|чтения)?"
    r"|อ่าน\s?\d+\s?นาที|dakika \d+ za kusoma|\d+ (?:minit|menit) (?:ba?caan|baca)|\d+ хв\.? читання"
    r"|\d+ मिनट|\d+ মিনিট|\d+ perc olvasás"
    r"|(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd"
    r"|estimated read(?:ing)? time|læsetid|lesetid|lästid|lukuaika|czas czytania|doba čtení|čas čtení|vreme čitanja"
    r"|время чтения|час читання|χρόνος ανάγνωσης|okuma süresi|(?:وقت|مدة) القراءة|زمان مطالعه|זמן קריאה|waktu baca"
    r"|masa baca|thời gian đọc|읽는 시간|閱讀時間|阅读时间|読了時間|lokacin karatu|lecture(?=\s?:))\s*:?\s*\d*\s*\w*\.?)"
)

#: Words that stand between a name and a date.
DATE_LABELS = (
    r"(?:published|(?:first )?posted|updated|last (?:updated|modified|changed|edited)|first published|created"
    r"|veröffentlicht|erstellt"
    r"|aktualisiert"
    r"|publié|mis à jour|publicado|actualizado"
    r"|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено|on|am|le|el|il|at|um|op|em|den|uhr|date"
    r"|datum|fecha|data|written|stand|vom)\s*:?"
)

#: Accounts of a content management system, and what templates print where no author is set.
NO_NAMES = words(
    "admin administrator administrador administrateur root user guest webmaster null none undefined unknown nobody "
    "author n/a na tba test default false true nan super-user superuser super_user wordpress wordpressadmin publisher "
    "wp-admin wpadmin editor1"
    " message messages کد yorum konu rep mensaje mensajes autor"
    " by von par por di door af av per më written posted author: autor auteur"
)
