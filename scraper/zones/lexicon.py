"""What pages print to tell a reader what a part is: headings, buttons and opening words, by zone and language.

General words of the languages only, never the phrase of a site. A row is a language, its phrases parted by `|`, written
in lower case. A bare phrase speaks where it is the whole line. `*` behind it: the line may go on after it and still is of
that zone ("read also: ..."). `~`: no more than a hint, whether the line goes on or not ("by ...", "monday ...").
"""

# A language is a line, so that who knows the language reads and mends one line.
# ruff: noqa: E501

from __future__ import annotations

from scraper.zones.vocabulary import Zone

LEXICON: tuple[tuple[Zone, str], ...] = (
    (
        Zone.COMMENTS,
        """
en: comments|comment|no comments|no comments yet|reader comments|readers' comments|user comments|latest comments|all comments|view comments|show comments|hide comments|load comments|see comments|view all comments|comments on*|comment on~|thoughts on*|thought on*|responses to*|response to*|replies to*|reply to~|responses|response|discussion|join the discussion|join the conversation|reply|replies|conversation|comments so far|load more comments|show more comments|see all comments|newest comments|older comments|sort by newest|sort comments by|comments off*|view replies|hide replies|pingbacks|trackbacks|pingback~|trackback~|what readers say|report comment|reply to this comment|says|most liked comments
de: kommentare|kommentar|leserkommentare|keine kommentare|kommentare zu*|kommentar zu~|kommentare anzeigen|alle kommentare|kommentare lesen|kommentare laden|gedanken zu*|antworten|diskussion|antwort|beiträge im forum|beste kommentare|neueste kommentare|kommentare ansehen
fr: commentaires|commentaire|aucun commentaire|les commentaires|commentaires des lecteurs|réactions|réaction|voir les commentaires|lire les commentaires|tous les commentaires|afficher les commentaires|réponses|réflexions sur*|réflexion sur*|commentaires sur*|répondre|vos réactions|vos commentaires|voir tous les commentaires|réponse à~
es: comentarios|comentario|sin comentarios|no hay comentarios|ver comentarios|los comentarios|todos los comentarios|comentarios en*|comentario en*|comentarios sobre*|respuestas|respuesta|mostrar comentarios|ver todos los comentarios|responder|comentarios de los lectores|pensamientos sobre*
pt: comentários|comentário|sem comentários|nenhum comentário|ver comentários|todos os comentários|comentários em*|respostas|mostrar comentários|responder|comentários dos leitores
it: commenti|commento|nessun commento|i commenti|leggi i commenti|tutti i commenti|vedi i commenti|mostra commenti|commenti su*|risposte|rispondi|pensieri su*|i commenti dei lettori
nl: reacties|reactie|geen reacties|opmerkingen|alle reacties|bekijk reacties|lees reacties|gedachten over*|reacties op*|beantwoorden|reageren|discussie
sv: kommentarer|kommentar|inga kommentarer|visa kommentarer|alla kommentarer|läs kommentarer|svara|läsarkommentarer|tankar om*
da: kommentarer|ingen kommentarer|vis kommentarer|alle kommentarer|læs kommentarer|svar
no: kommentarer|ingen kommentarer|vis kommentarer|kommentarfelt|svar|tanker om*
fi: kommentit|kommentti|ei kommentteja|kommenttia|näytä kommentit|lue kommentit|kaikki kommentit|vastaa|keskustelu|lukijoiden kommentit
is: athugasemdir|ummæli
pl: komentarze|komentarz|komentarzy|brak komentarzy|wszystkie komentarze|pokaż komentarze|zobacz komentarze|komentarze czytelników|odpowiedz|odpowiedzi|dyskusja|komentarze do*
cs: komentáře|komentář|komentářů|diskuze|diskuse|žádné komentáře|příspěvky|zobrazit komentáře|vstoupit do diskuze|odpovědět|komentáře čtenářů
sk: komentáre|komentár|diskusia|žiadne komentáre|komentárov|odpovedať|názory čitateľov|zobraziť komentáre
hu: hozzászólások|hozzászólás|kommentek|komment|nincs hozzászólás|válasz|összes hozzászólás
ro: comentarii|comentariu|niciun comentariu|vezi comentariile|toate comentariile|răspunde|fără comentarii|comentarii la*
bg: коментари|коментар|няма коментари|коментара|всички коментари|отговор|покажи коментарите
ru: комментарии|комментарий|комментариев|комментария|нет комментариев|комментариев нет|все комментарии|показать комментарии|обсуждение|ответить|отзывы|комментарии к*|комментарии читателей|обсудить
uk: коментарі|коментар|коментарів|немає коментарів|всі коментарі|показати коментарі|обговорення|відповісти|відгуки
sr: komentari|komentar|komentara|nema komentara|svi komentari|prikaži komentare|коментари|коментара|нема коментара|сви коментари|odgovori|одговори
sl: komentarji|ni komentarjev|vsi komentarji|odgovori
mk: коментари|нема коментари
sq: komente|komentet|asnjë koment|përgjigju
el: σχόλια|σχόλιο|κανένα σχόλιο|δεν υπάρχουν σχόλια|όλα τα σχόλια|απάντηση|τα σχόλια των αναγνωστών|δείτε τα σχόλια
tr: yorumlar|yorum|yorum yok|tüm yorumlar|okuyucu yorumları|yorumları göster|cevapla|yanıtla|henüz yorum yapılmamış|yorumları gör
ar: التعليقات|تعليقات|تعليق|لا توجد تعليقات|لا تعليقات|عرض التعليقات|تعليقات القراء|تعليقات الزوار|كل التعليقات|جميع التعليقات|رد|الردود|آراء القراء|لا يوجد تعليقات
fa: نظرات|نظر|دیدگاه‌ها|دیدگاهها|دیدگاه|نظرات کاربران|نظر شما|نظرات بینندگان|بدون نظر|پاسخ|پاسخ‌ها|نظرات خوانندگان|دیدگاه کاربران
ur: تبصرے|تبصرہ|کوئی تبصرہ نہیں|جواب|تمام تبصرے
he: תגובות|תגובה|אין תגובות|כל התגובות|הצג תגובות|תגובות גולשים|השב
hi: टिप्पणियाँ|टिप्पणियां|टिप्पणी|कोई टिप्पणी नहीं|कमेंट|कमेंट्स|प्रतिक्रियाएं|जवाब दें
bn: মন্তব্য|মন্তব্যসমূহ|কোন মন্তব্য নেই|মতামত|পাঠকের মন্তব্য|জবাব
ta: கருத்துகள்|கருத்துக்கள்|கருத்து|வாசகர் கருத்து
te: వ్యాఖ్యలు|కామెంట్స్
mr: प्रतिक्रिया|टिप्पण्या
ne: प्रतिक्रिया|कमेन्ट|टिप्पणीहरू
th: ความคิดเห็น|ความเห็น|แสดงความคิดเห็นทั้งหมด|ยังไม่มีความคิดเห็น|ตอบกลับ
vi: bình luận|ý kiến bạn đọc|ý kiến|chưa có bình luận|tất cả bình luận|trả lời|phản hồi|xem bình luận|bình luận về*
id: komentar|komentar pembaca|belum ada komentar|tidak ada komentar|semua komentar|lihat komentar|balas|tanggapan|tampilkan komentar
ms: komen|ulasan|tiada komen|balas
fil: mga komento|komento
zh: 评论|評論|留言|跟帖|跟贴|网友跟帖|网友跟贴|热门跟帖|热门跟贴|最新跟帖|最新跟贴|网友评论|網友評論|读者评论|最新评论|热门评论|全部评论|暂无评论|条评论|則留言|则留言|則評論|回复|回覆|查看评论|網友留言|讀者留言|精彩评论|所有评论|没有评论|尚無留言
ja: コメント|コメント一覧|コメントはありません|件のコメント|コメントを見る|コメントを読む|みんなのコメント|返信|コメントはまだありません
ko: 댓글|의견|댓글 보기|전체 댓글|댓글이 없습니다|답글|댓글 목록|개의 댓글
sw: maoni|hakuna maoni|jibu
ca: comentaris|comentari|sense comentaris|respostes|respon
gl: comentarios|sen comentarios
eu: iruzkinak|erantzun
lt: komentarai|komentaras|komentarų|nėra komentarų|atsakyti|visi komentarai|rodyti komentarus
lv: komentāri|komentārs|nav komentāru|visi komentāri|atbildēt
et: kommentaarid|kommentaar|kommentaari|kommentaare pole|vasta|kõik kommentaarid
hy: մեկնաբանություններ
ka: კომენტარები|კომენტარი
az: şərhlər|şərh|rəylər
kk: пікірлер|пікір
am: አስተያየቶች
""",
    ),
    (
        Zone.COMMENT_FORM,
        """
en: leave a comment|leave a reply*|leave a response|leave your comment|leave comment|leave a comment on*|leave a reply to*|post a comment|post comment|post your comment|post your comments|add a comment|add comment|add your comment|write a comment|write a comment...|submit comment|submit a comment|comment now|your comment|be the first to comment*|be the first to leave a comment|cancel reply|click here to cancel reply|your email address will not be published*|required fields are marked*|you must be logged in to post a comment*|you must be logged in to comment*|log in to comment*|login to comment*|sign in to comment*|log in to reply|log in to leave a comment|login to leave a comment|please log in to comment*|you need to log in to comment*|save my name, email*|notify me of follow-up comments*|notify me of new posts*|notify me of followup comments*|comments are closed*|comments closed|comments are moderated*|comments have been disabled|commenting is closed|fill all fields below|fill in all fields|fill in your details below*|this site uses akismet*|learn how your comment data is processed*|enter the code|enter the code shown*|this confirmation code*|captcha|captcha code|characters remaining|characters left|please be respectful*|comment policy|comments policy|comment guidelines|community guidelines|name (required)|email (required)|your name|your email|e-mail*|solve this*|i'm not a robot|i am not a robot|speak your mind|start the discussion|say something|tell us what you think|share your thoughts|what do you think?|have your say|to leave a comment*|website
de: kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar*|schreiben sie einen kommentar*|hinterlasse einen kommentar*|hinterlasse eine antwort*|kommentar abgeben|kommentar verfassen|kommentieren|jetzt kommentieren|antworten abbrechen|antwort abbrechen|ihr kommentar|dein kommentar|kommentar absenden|kommentar senden|ihre meinung|deine e-mail-adresse wird nicht veröffentlicht*|ihre e-mail-adresse wird nicht veröffentlicht*|erforderliche felder sind*|melden sie sich an, um*|die kommentarfunktion ist*|kommentare sind geschlossen*|zum kommentieren*|bitte melden sie sich an*|diese website verwendet akismet*|ich bin kein roboter|netiquette|meinen namen, meine e-mail-adresse*
fr: laisser un commentaire*|laissez un commentaire*|laisser une réponse*|ajouter un commentaire|poster un commentaire|publier un commentaire|écrire un commentaire|votre commentaire|commenter|réagir|réagir à cet article|annuler la réponse|votre adresse e-mail ne sera pas publiée*|votre adresse de messagerie ne sera pas publiée*|les champs obligatoires sont indiqués*|connectez-vous pour commenter*|connectez-vous pour réagir|les commentaires sont fermés*|soyez le premier à commenter*|soyez le premier à réagir*|vous devez être connecté*|enregistrer mon nom, mon e-mail*|je ne suis pas un robot|donnez votre avis|charte de modération|ce site utilise akismet*
es: deja un comentario*|dejar un comentario*|deja una respuesta*|deja tu comentario*|dejar una respuesta|escribe un comentario|escribir un comentario|añadir comentario|añadir un comentario|publicar comentario|publicar un comentario|publicar el comentario|enviar comentario|agregar comentario|comentar|tu comentario|cancelar respuesta|cancelar la respuesta|tu dirección de correo electrónico no será publicada*|los campos obligatorios están marcados*|inicia sesión para comentar*|sé el primero en comentar*|debes iniciar sesión*|lo siento, debes estar conectado*|guarda mi nombre, correo*|los comentarios están cerrados*|normas de participación|no soy un robot|este sitio usa akismet*|participa en la conversación|opina
pt: deixe um comentário*|deixe uma resposta*|deixe seu comentário*|deixe o seu comentário|deixar um comentário|escreva um comentário|adicionar comentário|publicar comentário|enviar comentário|comente|comentar|cancelar resposta|o seu endereço de email não será publicado*|o seu endereço de e-mail não será publicado*|campos obrigatórios são marcados*|campos obrigatórios marcados*|faça login para comentar*|seja o primeiro a comentar*|comentários encerrados|os comentários estão fechados|não sou um robô|dê sua opinião|entre para comentar
it: lascia un commento*|lascia una risposta*|scrivi un commento*|aggiungi un commento|inserisci un commento|invia commento|commenta|il tuo commento|annulla risposta|il tuo indirizzo email non sarà pubblicato*|i campi obbligatori sono contrassegnati*|accedi per commentare*|devi essere connesso*|i commenti sono chiusi*|commenta per primo|non sono un robot|dì la tua|salva il mio nome, email*
nl: laat een reactie achter*|geef een reactie*|plaats een reactie*|reageer|reageer op dit artikel|schrijf een reactie|plaats reactie|reactie plaatsen|reactie annuleren|uw reactie|je reactie|je e-mailadres wordt niet gepubliceerd*|het e-mailadres wordt niet gepubliceerd*|vereiste velden zijn*|log in om te reageren*|je moet ingelogd zijn*|reacties zijn gesloten*|ik ben geen robot|praat mee
sv: lämna en kommentar*|skriv en kommentar*|lämna ett svar*|kommentera|skicka kommentar|din e-postadress kommer inte publiceras*|obligatoriska fält är märkta*|logga in för att kommentera*|kommentarer är stängda|avbryt svar
da: skriv en kommentar*|skriv et svar*|tilføj kommentar|kommenter|send kommentar|din e-mailadresse vil ikke blive publiceret*|krævede felter er markeret*|log ind for at kommentere*|annuller svar
no: legg igjen en kommentar*|legg igjen et svar*|skriv en kommentar|kommenter|din e-postadresse vil ikke bli publisert*|obligatoriske felt er merket*|avbryt svar|logg inn for å kommentere*
fi: jätä kommentti*|kirjoita kommentti*|kommentoi|lähetä kommentti|vastaa|peruuta vastaus|sähköpostiosoitettasi ei julkaista*|pakolliset kentät on merkitty*|kirjaudu kommentoidaksesi
pl: dodaj komentarz*|napisz komentarz|skomentuj|zostaw komentarz|zostaw odpowiedź|wyślij komentarz|anuluj pisanie odpowiedzi|twój adres e-mail nie zostanie opublikowany*|twój adres email nie zostanie opublikowany*|wymagane pola są oznaczone*|zaloguj się, aby skomentować*|musisz się zalogować*|opublikuj komentarz|twój komentarz
cs: napsat komentář*|přidat komentář*|přidejte komentář|komentovat|odeslat komentář|vaše e-mailová adresa nebude zveřejněna*|vyžadované informace jsou označeny*|zrušit odpověď na komentář|přihlaste se*|přidat příspěvek|vložit komentář|napište komentář
sk: pridať komentár|pridaj komentár*|napísať komentár|vaša e-mailová adresa nebude zverejnená*|vyžadované polia sú označené*|komentovať|zrušiť odpoveď
hu: szólj hozzá|hozzászólok|hozzászólás írása|vélemény, hozzászólás?*|vélemény elküldése|az e-mail-címet nem tesszük közzé*|a kötelező mezőket*|válasz megszakítása|új hozzászólás|be kell jelentkezni*
ro: lasă un comentariu*|lasă un răspuns*|adaugă un comentariu|adaugă comentariu|scrie un comentariu|comentează|trimite comentariul|anulează răspunsul|adresa ta de email nu va fi publicată*|câmpurile obligatorii sunt marcate*|publică comentariul
bg: добави коментар|напиши коментар|коментирай|вашият коментар|оставете коментар|вашият имейл адрес няма да бъде публикуван*|задължителните полета са отбелязани*|отказ|публикувай
ru: оставить комментарий*|добавить комментарий*|написать комментарий*|комментировать|прокомментировать|ваш комментарий|отправить комментарий|отменить ответ|ваш адрес email не будет опубликован*|обязательные поля помечены*|чтобы оставить комментарий*|войдите, чтобы*|авторизуйтесь*|я не робот|ваше имя|комментарии закрыты|правила комментирования|оставьте комментарий
uk: залишити коментар*|додати коментар*|написати коментар*|коментувати|ваш коментар|скасувати відповідь|ваша e-mail адреса не оприлюднюватиметься*|обов’язкові поля позначені*|щоб залишити коментар*|прокоментувати
sr: ostavite komentar|ostavi komentar|pošalji komentar|pošaljite komentar|napiši komentar|dodaj komentar|vaša adresa e-pošte neće biti objavljena*|vaša e-mail adresa neće biti objavljivana*|obavezna polja su označena*|komentariši|komentiraj|odustani od odgovora|оставите коментар|пошаљи коментар|ваш коментар|vaš komentar|odgovori|prijavite se*
sl: dodaj komentar|oddaj komentar|komentiraj
el: αφήστε ένα σχόλιο*|γράψτε σχόλιο|γράψτε το σχόλιό σας|προσθήκη σχολίου|δημοσίευση σχολίου|η ηλ. διεύθυνση σας δεν δημοσιεύεται*|η ηλ. διεύθυνσή σας δεν δημοσιεύεται*|τα υποχρεωτικά πεδία*|ακύρωση απάντησης|σχολιάστε|αφήστε μια απάντηση*
tr: yorum yap|yorum yaz|yorum yazın|yorum ekle|bir yorum yazın|yorum gönder|bir cevap yazın*|bir yanıt yazın*|yanıtı iptal et|cevabı iptal et|e-posta adresiniz yayınlanmayacak*|e-posta hesabınız yayımlanmayacak*|gerekli alanlar*|yorum yapabilmek için*|yorum yapmak için*|yorumunuz|düşüncelerini paylaş|ilk yorumu siz yapın|ben robot değilim
ar: أضف تعليق|أضف تعليقا|أضف تعليقك|اترك تعليق|اترك تعليقا|اترك تعليقك|اترك رد|اترك ردا|إضافة تعليق|اكتب تعليق|اكتب تعليقا|اكتب تعليقك|أكتب تعليقك|شارك برأيك|علق|إرسال التعليق|نشر التعليق|ارسال التعليق|لن يتم نشر عنوان بريدك الإلكتروني*|الحقول الإلزامية مشار إليها*|إلغاء الرد|يجب تسجيل الدخول*|احفظ اسمي، بريدي*|التعليقات مغلقة|تعليقك|رمز التحقق|الاسم|البريد الإلكتروني|كن أول من يعلق|أنا لست روبوت
fa: ارسال نظر|نظر خود را بنویسید|نظر بدهید|دیدگاهتان را بنویسید*|ثبت دیدگاه|ثبت نظر|ارسال دیدگاه|نشانی ایمیل شما منتشر نخواهد شد*|بخش‌های موردنیاز علامت‌گذاری شده‌اند*|پاسخ دهید|لغو پاسخ|افزودن دیدگاه|کد امنیتی|نظر شما چیست
ur: تبصرہ کریں|اپنا تبصرہ لکھیں|تبصرہ بھیجیں|جواب دیں|آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا*
he: כתוב תגובה|הוסף תגובה|הוספת תגובה|כתיבת תגובה*|השאר תגובה|השאירו תגובה|שלח תגובה|הגב|האימייל לא יוצג באתר*|שדות החובה מסומנים*|לבטל
hi: टिप्पणी करें|अपनी टिप्पणी दें|अपनी राय दें|कमेंट करें|प्रतिक्रिया दें|टिप्पणी लिखें|टिप्पणी जोड़ें|आपका ईमेल पता प्रकाशित नहीं किया जाएगा*
bn: মন্তব্য করুন|আপনার মন্তব্য লিখুন|মন্তব্য লিখুন|মতামত দিন|উত্তর দিন|আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না*
ta: கருத்து தெரிவிக்க|உங்கள் கருத்தை பதிவு செய்யுங்கள்|மறுமொழி இடவும்
ne: प्रतिक्रिया दिनुहोस्|कमेन्ट गर्नुहोस्
th: แสดงความคิดเห็น|เขียนความคิดเห็น|เพิ่มความคิดเห็น|ส่งความคิดเห็น|อีเมลของคุณจะไม่แสดง*|ยกเลิกการตอบ
vi: viết bình luận|gửi bình luận|để lại bình luận*|để lại một bình luận*|trả lời hủy|hủy|thêm bình luận|ý kiến của bạn|gửi ý kiến|bình luận của bạn|email của bạn sẽ không được hiển thị công khai*|địa chỉ email của bạn sẽ không được công bố*|các trường bắt buộc*|vui lòng nhập bình luận*|đăng nhập để bình luận*
id: tinggalkan komentar|tinggalkan balasan*|tulis komentar|kirim komentar|beri komentar|batalkan balasan|alamat email anda tidak akan dipublikasikan*|ruas yang wajib ditandai*|silakan login*|anda harus masuk*|masuk untuk berkomentar|isi komentar
ms: tinggalkan komen|tulis komen|hantar komen|alamat emel anda tidak akan disiarkan*
zh: 发表评论*|發表評論|发表留言|發表迴響|发布评论|写评论|我要评论|我要留言|添加评论|取消回复|取消回覆|发表回复|發佈留言*|發表留言|你的邮箱地址不会被公开*|您的电子邮箱地址不会被公开*|發佈留言必須填寫的電子郵件地址不會公開*|必填项已用*|必填欄位標示為*|登录后*|登入以*|请先登录*|验证码|昵称|留下评论|提交评论|我來留言|说点什么
ja: コメントを書く|コメントする|コメントを残す*|コメントを投稿|コメントを追加|コメントを送信|返信をキャンセル|コメントをキャンセル|メールアドレスが公開されることはありません*|が付いている欄は必須項目です|次回のコメントで使用するため*|コメントを投稿するにはログイン*
ko: 댓글 쓰기|댓글 달기|댓글쓰기|댓글 등록|댓글 작성|댓글을 입력하세요|댓글을 남겨주세요|답글 남기기*|응답 취소|이메일 주소는 공개되지 않습니다*|이메일은 공개되지 않습니다*|필수 입력창은*|필수 필드는*|로그인 후*|자동등록방지|의견 쓰기
sw: toa maoni|acha maoni|andika maoni|ongeza maoni
ca: deixa un comentari*|deixa una resposta*|fes un comentari|afegeix un comentari|comenta|cancel·la les respostes|l'adreça electrònica no es publicarà*
lt: komentuoti|rašyti komentarą|parašykite komentarą*|palikti komentarą|jūsų el. pašto adresas*|būtini laukeliai*|atšaukti atsakymą
lv: pievienot komentāru|komentēt|atbildēt|rakstīt komentāru|jūsu e-pasta adrese netiks publicēta*
et: lisa kommentaar|kommenteeri|jäta kommentaar|sinu e-postiaadressi ei avaldata*
az: şərh yaz|rəy bildir
""",
    ),
    (
        Zone.TICKER,
        """
en: latest news|latest|latest stories|latest articles|latest posts|latest headlines|latest updates|latest videos|more news|news|most read|most popular|most viewed|most recent|most shared|most watched|most commented|most discussed|most emailed|popular|popular posts|popular now|popular stories|popular articles|popular news|popular this week|trending|trending now|trending news|trending stories|trending topics|trending articles|trending posts|what's trending|top stories|top news|top headlines|top posts|top articles|top read|breaking news|breaking|recent posts|recent articles|recent news|recent stories|recent|headlines|today's headlines|today's top stories|more headlines|other news|other stories|other top stories|more stories|more top stories|more articles|featured|featured stories|featured articles|featured news|featured posts|featured video|editor's picks|editors' picks|editor's pick|editor's choice|editors' choice|editor picks|must read|must reads|don't miss|in case you missed it|live updates|just in|newest|hot topics|what's hot|in the news|spotlight|in focus|news in pictures|photos of the day|latest in*|latest from*|more from*|most read in*|most popular in*|top stories in*|recent comments|world news|local news|in other news|around the web|now on air|newsfeed|news feed|headline news|top picks|our picks|staff picks|best of|also in the news|from our network
de: aktuelle nachrichten|aktuelles|aktuelle meldungen|aktuelle artikel|aktuelle beiträge|neueste artikel|neueste beiträge|neueste nachrichten|neueste meldungen|neueste|letzte beiträge|letzte meldungen|meistgelesen|meistgelesene artikel|meist gelesen|am meisten gelesen|meistgeklickt|meistgesehen|meistgeteilt|meistkommentiert|beliebt|beliebte artikel|beliebte beiträge|top-themen|topthemen|top themen|top-artikel|top-news|top-meldungen|top news|eilmeldung|eilmeldungen|schlagzeilen|newsticker|liveticker|ticker|nachrichten|empfehlungen der redaktion|redaktionsempfehlung|weitere nachrichten|weitere meldungen|weitere news|weitere artikel|weitere themen|das könnte sie interessieren|trends|im fokus|heute wichtig|mehr news|jetzt im trend|mehr aus*|mehr von*|aktuell|tagesthemen
fr: dernières nouvelles|dernières actualités|dernières infos|dernières actus|derniers articles|articles récents|actualités|actualité|actus|les plus lus|les plus lues|le plus lu|articles les plus lus|les plus vus|les plus consultés|les plus populaires|les plus commentés|les plus partagés|populaires|populaire|articles populaires|tendances|tendance|à la une|la une|en ce moment|en continu|en direct|fil info|fil d'info|fil d'actualité|fil d'actualités|l'info en continu|dernière minute|dernière heure|dernières minutes|flash info|alerte info|toute l'actualité|toute l'info|à ne pas manquer|à découvrir|nos sélections|sélection de la rédaction|le choix de la rédaction|les plus récents|plus d'articles|autres articles|autres actualités|récents|top articles|l'essentiel
es: últimas noticias|lo último|última hora|ultima hora|últimos artículos|noticias recientes|entradas recientes|artículos recientes|lo más leído|más leídas|más leídos|lo más visto|más vistas|más vistos|las más leídas|los más leídos|las más vistas|lo más popular|lo más compartido|más comentadas|popular|populares|tendencias|tendencia|en tendencia|titulares|destacadas|destacados|noticias destacadas|noticias|más noticias|otras noticias|en portada|no te pierdas|no te lo pierdas|lo más reciente|recientes|temas del día|al momento|al minuto|te recomendamos|ahora en portada|de interés|actualidad|más de*|lo más nuevo
pt: últimas notícias|últimas|mais lidas|mais lidos|as mais lidas|mais vistas|mais vistos|mais populares|mais acessadas|mais recentes|mais comentadas|populares|em alta|tendências|notícias recentes|posts recentes|artigos recentes|destaques|em destaque|manchetes|notícias|mais notícias|outras notícias|última hora|urgente|não perca|ao minuto|recentes|top notícias|agora|plantão
it: ultime notizie|ultim'ora|ultima ora|ultime|ultimi articoli|ultime news|articoli recenti|più letti|i più letti|più lette|le più lette|più visti|i più visti|più popolari|articoli più letti|più recenti|popolari|di tendenza|tendenze|in primo piano|primo piano|in evidenza|in tempo reale|notizie|altre notizie|dalla home|da non perdere|ultimissime|più commentati|le ultime notizie|flash news|notizie recenti|recenti|top news|oggi in edicola
nl: laatste nieuws|het laatste nieuws|laatste berichten|meest gelezen|meest bekeken|meest recent|meest recente|best gelezen|net binnen|populair|populaire artikelen|trending|nieuws|meer nieuws|recente berichten|recente artikelen|uitgelicht|topverhalen|breaking|actueel|ander nieuws|nu in het nieuws|meest gedeeld|aanbevolen|lees meer nieuws
sv: senaste nytt|senaste nyheterna|senaste nyheter|senaste|mest läst|mest lästa|mest lästa just nu|mest populärt|populärt|populära artiklar|nyheter|fler nyheter|senaste inläggen|toppnyheter|just nu|trendar|trendar nu|aktuellt
da: seneste nyt|seneste nyheder|seneste|mest læste|mest læst|mest sete|populære|nyheder|flere nyheder|seneste indlæg|lige nu|topnyheder|breaking|mest læste artikler|aktuelt
no: siste nytt|siste nyheter|siste|mest lest|mest leste|populært|nyheter|flere nyheter|siste innlegg|akkurat nå|nå|flere saker|aktuelt
fi: tuoreimmat|uusimmat|uusimmat uutiset|luetuimmat|luetuimmat uutiset|katsotuimmat|suosituimmat|uutiset|viimeisimmät|lisää uutisia|juuri nyt|pääuutiset|tuoreimmat uutiset|nostot|suositut
is: nýjast|nýjustu fréttir|mest lesið|fréttir
pl: najnowsze|najnowsze wiadomości|ostatnie wiadomości|najnowsze artykuły|ostatnie wpisy|najnowsze wpisy|najpopularniejsze|popularne|najczęściej czytane|najchętniej czytane|najczęściej komentowane|wiadomości|aktualności|na topie|z ostatniej chwili|pilne|ważne|nie przegap|gorące tematy|polecane|hity dnia|popularne artykuły|więcej wiadomości|wszystkie wiadomości|na skróty|trendy|więcej z*
cs: nejnovější zprávy|poslední zprávy|nejnovější|nejnovější články|aktuální zprávy|aktuality|nejčtenější|nejčtenější články|nejčtenější zprávy|nejsledovanější|populární|zprávy|další zprávy|další články|právě se děje|mohlo by vás zajímat|hlavní zprávy|z domova|doporučujeme|online přenos|top zprávy|trendy|nejnovější příspěvky
sk: najnovšie správy|najnovšie|najčítanejšie|najčítanejšie články|posledné správy|aktuality|správy|populárne|odporúčame|ďalšie správy|najnovšie články|top správy
hu: legfrissebb hírek|legfrissebb|friss hírek|friss|legolvasottabb|legolvasottabb cikkek|legnépszerűbb|népszerű|hírek|további hírek|címlapról ajánljuk|kiemelt|top hírek|percről percre|legújabb|aktuális|legutóbbi bejegyzések
ro: ultimele știri|ultimele stiri|știri|ultima oră|ultimele articole|articole recente|cele mai citite|cele mai noi|cele mai noi știri|cele mai populare|populare|știrile zilei|alte știri|recomandări|recomandate|top știri|breaking news|trending|actualitate|știri recente|noutăți|în trend
bg: последни новини|най-четени|най-нови|най-ново|най-популярни|новини|още новини|водещи новини|извънредно|актуално|последно|топ новини|популярни|горещи новини|на фокус|най-коментирани|избрано
ru: последние новости|новости|свежие новости|главные новости|главное|новости дня|самое читаемое|самые читаемые|самое популярное|популярное|популярные|популярные новости|популярные статьи|сейчас читают|лента новостей|лента|срочно|срочные новости|молния|топ новостей|топ|новое|свежее|другие новости|ещё новости|еще новости|все новости|важное|выбор редакции|тренды|в тренде|обсуждаемое|последние записи|свежие записи|последние статьи|новости партнёров|новости партнеров|главное сегодня|актуальное|самое важное|новости по теме
uk: останні новини|новини|головні новини|головне|найпопулярніше|популярне|популярні новини|найчитаніше|стрічка новин|стрічка|терміново|топ новин|всі новини|інші новини|свіжі новини|актуально|тренди|важливо|вибір редакції|новини дня|останні записи|більше новин|зараз читають
sr: najnovije vesti|najnovije vijesti|najnovije|poslednje vesti|posljednje vijesti|najčitanije|najčitanije vesti|najpopularnije|najkomentarisanije|vesti|vijesti|izdvajamo|aktuelno|u trendu|top vesti|ostale vesti|најновије вести|најновије|најчитаније|вести|најпопуларније|uživo|hitno|udarne vesti|popularno|preporučujemo|u fokusu|naslovnica
sl: najnovejše|najbolj brano|najnovejše novice|novice|zadnje novice|v žarišču
mk: најнови вести|најчитано|најново|вести
sq: lajmet e fundit|më të lexuarat|lajme|të fundit
el: τελευταία νέα|τελευταίες ειδήσεις|ροή ειδήσεων|τα πιο δημοφιλή|δημοφιλή|πιο διαβασμένα|τα πιο διαβασμένα|ειδήσεις|νεότερα|έκτακτο|έκτακτη είδηση|πρόσφατα άρθρα|πρόσφατα|κορυφαίες ειδήσεις|επικαιρότητα|περισσότερα νέα|προτεινόμενα|trending|όλες οι ειδήσεις|δημοφιλέστερα
tr: son dakika|son dakika haberleri|son haberler|en son haberler|çok okunanlar|en çok okunanlar|çok okunan haberler|en çok okunan haberler|popüler|popüler haberler|haberler|gündem|manşetler|manşet|trend|trendler|öne çıkanlar|öne çıkan haberler|diğer haberler|günün haberleri|güncel haberler|çok izlenenler|son yazılar|flaş haber|flaş|sıcak haber|editörün seçtikleri|en yeniler|güncel|son eklenenler
ar: آخر الأخبار|اخر الاخبار|أحدث الأخبار|أحدث المقالات|آخر المقالات|أخبار عاجلة|عاجل|خبر عاجل|الأكثر قراءة|الأكثر قراءةً|الأكثر مشاهدة|الأكثر شعبية|الأكثر تداولا|الأكثر تعليقا|الأكثر رواجا|الأكثر تفاعلا|الأخبار|أخبار|أهم الأخبار|أبرز الأخبار|أبرز العناوين|عناوين|شريط الأخبار|المزيد من الأخبار|أخبار أخرى|الأحدث|جديد الأخبار|مختارات|رائج|الرائج|الآن|آخر المستجدات|أحدث|اختيارات المحرر|اخترنا لكم|الشائع|أخبار اليوم|المزيد من*|مقالات حديثة|أحدث الفيديوهات|الأكثر قراءه|منوعات
fa: آخرین اخبار|آخرین خبرها|تازه‌ترین اخبار|تازه‌ها|پربازدیدترین|پربازدیدترین‌ها|پربیننده‌ترین‌ها|پربازدیدها|پربازدید|پربیننده‌ترین|پربحث‌ترین|پرمخاطب‌ترین|اخبار|اخبار ویژه|خبر فوری|فوری|مهم‌ترین اخبار|جدیدترین|جدیدترین اخبار|محبوب‌ترین|داغ‌ترین|گزیده اخبار|اخبار روز|برگزیده‌ها|آخرین مطالب|نوشته‌های تازه|سرخط اخبار|پیشنهاد سردبیر|تیتر یک
ur: تازہ ترین|تازہ ترین خبریں|اہم خبریں|خبریں|بریکنگ نیوز|مقبول ترین|مقبول خبریں|سب سے زیادہ پڑھی جانے والی|مزید خبریں
he: חדשות|חדשות אחרונות|מבזקים|מבזק|הנקראות ביותר|הכי נקראות|הנצפים ביותר|פופולרי|הכי חם|חדש|עדכונים אחרונים|כתבות אחרונות|כותרות|כתבות נוספות|הכתבות הנקראות ביותר|מומלצים
hi: ताजा खबरें|ताज़ा खबरें|ताजा समाचार|ताज़ा समाचार|बड़ी खबरें|मुख्य समाचार|सबसे ज्यादा पढ़ी गई|सबसे ज्यादा पढ़े गए|लोकप्रिय|ट्रेंडिंग|ब्रेकिंग न्यूज|ब्रेकिंग न्यूज़|अन्य खबरें|समाचार|लेटेस्ट न्यूज|लेटेस्ट न्यूज़|टॉप न्यूज|टॉप न्यूज़|टॉप स्टोरीज|खबरें|और खबरें|ताजा
bn: সর্বশেষ|সর্বশেষ সংবাদ|সর্বশেষ খবর|সর্বাধিক পঠিত|জনপ্রিয়|পাঠকপ্রিয়|ব্রেকিং নিউজ|শিরোনাম|আরও খবর|আরো খবর|সংবাদ|শীর্ষ সংবাদ|আলোচিত|সর্বাধিক পঠিত সংবাদ|খবর|ট্রেন্ডিং
ta: சமீபத்திய செய்திகள்|முக்கிய செய்திகள்|அதிகம் படித்தவை|பிரபலமானவை|தலைப்புச் செய்திகள்|செய்திகள்|அண்மைச் செய்திகள்|மேலும் செய்திகள்|தற்போதைய செய்திகள்
te: తాజా వార్తలు|ముఖ్యాంశాలు|ట్రెండింగ్
mr: ताज्या बातम्या|बातम्या|लोकप्रिय
ne: ताजा समाचार|ताजा अपडेट|लोकप्रिय|धेरै पढिएको|समाचार|मुख्य समाचार
th: ข่าวล่าสุด|ล่าสุด|ข่าวเด่น|ข่าวยอดนิยม|ยอดนิยม|ข่าวด่วน|อ่านมากที่สุด|ข่าวอื่นๆ|ข่าว|ข่าวฮิต|ติดเทรนด์|ข่าวสาร|เรื่องเด่น
vi: tin mới nhất|tin mới|mới nhất|tin nóng|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin nổi bật|nổi bật|tin tức|tin khác|các tin khác|tin cùng chuyên mục|xu hướng|phổ biến|bài viết mới|bài viết mới nhất|tiêu điểm|tin đọc nhiều|cùng chuyên mục|tin hot
id: berita terbaru|berita terkini|terbaru|terkini|terpopuler|berita terpopuler|berita populer|populer|paling banyak dibaca|paling populer|trending|tren|berita|berita lainnya|berita utama|breaking news|pos-pos terbaru|artikel terbaru|headline|sorotan|rekomendasi|berita pilihan|pilihan editor|kabar terbaru|topik populer|video terbaru
ms: berita terkini|terkini|terhangat|popular|paling popular|berita popular|trending|berita lain|berita utama|paling banyak dibaca
fil: pinakabago|pinakasikat|mga balita
zh: 最新新闻|最新消息|最新新聞|最新文章|最新|即时新闻|即時新聞|即時|快讯|快訊|突发|突發|热门|熱門|热门文章|熱門文章|热门新闻|熱門新聞|热点|热点新闻|热点排行|热榜|热搜|排行榜|点击排行|阅读排行|热门排行|新闻排行|人气排行|人氣排行|最多阅读|头条|頭條|今日头条|今日熱門|要闻|要聞|新闻|新聞|近期文章|更多新闻|更多新聞|更多文章|滚动新闻|编辑推荐|編輯推薦|精选|精選|推荐新闻|推薦新聞|今日推荐|热门推荐|本周热门|熱門話題|焦点|焦點|焦點新聞|最新报道|最新资讯|熱門點閱
ja: 最新ニュース|新着ニュース|新着記事|新着|最新記事|最新|ランキング|アクセスランキング|人気記事|人気|人気記事ランキング|よく読まれている記事|注目記事|注目|注目のニュース|トレンド|速報|ニュース|トップニュース|主要ニュース|ピックアップ|おすすめ|最近の投稿|ニュース一覧|ニュースランキング|話題|もっと見る
ko: 최신뉴스|최신 뉴스|최신기사|최신 기사|많이 본 뉴스|많이 본 기사|많이본 뉴스|많이본 기사|가장 많이 본 뉴스|인기뉴스|인기 뉴스|인기기사|인기 기사|실시간 뉴스|실시간|속보|주요뉴스|주요 뉴스|주요기사|주요 기사|헤드라인|뉴스|랭킹뉴스|핫이슈|이 시각 주요뉴스|오늘의 뉴스|최근 글|추천뉴스|인기글|이슈
sw: habari mpya|habari za hivi punde|habari|zilizosomwa zaidi|maarufu|habari kuu|habari zaidi
ca: últimes notícies|darreres notícies|més llegit|el més llegit|les més llegides|més llegides|més vist|notícies|destacats|última hora|titulars|darrera hora|el més vist
gl: últimas novas|o máis lido|novas
eu: azken albisteak|irakurrienak|azkenak|albisteak
lt: naujausios naujienos|naujausi|naujausi straipsniai|skaitomiausi|skaitomiausios|populiariausi|populiariausios|populiaru|naujienos|naujausios|karščiausios naujienos|svarbiausios naujienos|dienos naujienos|taip pat skaitykite
lv: jaunākās ziņas|jaunākais|jaunākie raksti|lasītākais|lasītākie|populārākais|populārākie|ziņas|aktuāli|svarīgākais|citas ziņas|šobrīd aktuāli
et: viimased uudised|uusimad|uusimad uudised|loetumad|enimloetud|populaarsed|uudised|värsked uudised|värsked|tipplood|enim loetud
hy: վերջին լուրեր|լուրեր|ամենաընթերցված
ka: ბოლო ამბები|ახალი ამბები|პოპულარული|სიახლეები
az: son xəbərlər|ən çox oxunan|ən çox oxunanlar|xəbərlər|xəbər lenti|gündəm
kk: соңғы жаңалықтар|жаңалықтар|танымал
am: ዜና|አዳዲስ ዜናዎች
""",
    ),
    (
        Zone.RELATED,
        """
en: related*|related articles|related stories|related news|related posts|related content|related topics|related links|related coverage|related video|related videos|related reading|related items|related post|related article|related story|read also*|also read*|read more*|read next*|read this next|also see*|see also*|see more*|more on this*|more on this story|more on this topic|more on*|more about*|more like this|you may also like*|you might also like*|you may like*|you might like*|you might also be interested in*|you may be interested in*|you may also be interested in*|recommended|recommended for you|recommended stories|recommended articles|recommended reading|recommendations|suggested|suggested for you|suggested articles|suggested reading|similar articles|similar posts|similar stories|similar news|next article*|previous article*|next post*|previous post*|previous story|next story|up next*|next up|further reading|keep reading|continue reading|dig deeper|explore more|don't miss:*|in this series|more in this series|from the archive|posts navigation|post navigation|learn more about~|watch:*|watch more|listen:*|go deeper|next|previous|prev|next in*
de: lesen sie auch*|lies auch*|auch interessant*|mehr zum thema*|zum thema*|mehr dazu*|mehr lesen*|lesen sie mehr*|lesen sie hier*|lesen sie dazu*|weiterlesen|weiterlesen*|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|passend dazu|passend zum thema|das könnte sie auch interessieren*|das könnte dich auch interessieren*|das könnte ihnen auch gefallen*|das könnte dich interessieren*|siehe auch*|empfohlen|empfehlungen|nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|mehr zu*|mehr über*|hintergrund|beitragsnavigation|lesetipps|lesetipp|themenverwandte artikel|dossier|weitere informationen|weitere beiträge|weiterführende links|zurück|weiter|vorheriger|vorherige|nächster|nächste
fr: à lire aussi*|a lire aussi*|lire aussi*|lire également*|à lire également*|à lire*|lire la suite*|sur le même sujet*|sur le même thème*|dans la même rubrique|dans le même dossier|articles liés|articles similaires|articles connexes|articles associés|voir aussi*|vous aimerez aussi*|vous aimerez peut-être*|vous pourriez aussi aimer*|ces articles pourraient vous intéresser|cela pourrait vous intéresser|recommandé pour vous|recommandés|recommandations|pour aller plus loin*|pour en savoir plus*|en savoir plus*|lire plus*|plus sur ce sujet|article précédent*|article suivant*|navigation de l'article|à voir aussi*|à voir*|à suivre|nos recommandations|la rédaction vous conseille|précédent|suivant|contenus liés|plus sur*
es: lea también*|lea además*|lee también*|leer también*|lee más*|leer más*|lea más*|leé también*|leé más*|te puede interesar*|te podría interesar*|puede interesarte*|te puede gustar*|también te puede interesar*|también te puede gustar*|quizás te interese*|relacionado*|relacionados|relacionadas|artículos relacionados|noticias relacionadas|notas relacionadas|noticia relacionada|contenido relacionado|temas relacionados|entradas relacionadas|ver también*|vea también*|mira también*|además*|además lea*|más sobre*|más información*|recomendado|recomendados|recomendadas|recomendado para ti|recomendamos|te recomendamos*|sigue leyendo*|seguir leyendo*|continúa leyendo*|artículo anterior*|artículo siguiente*|siguiente artículo|entrada anterior|entrada siguiente|anterior|siguiente|navegación de entradas|para saber más|en este artículo|sobre este tema|no dejes de leer*|conoce más*|más noticias sobre*|noticia anterior|noticia siguiente|siguiente noticia|nota anterior|nota siguiente|siguiente nota|publicación anterior|publicación siguiente
pt: leia também*|leia mais*|leia ainda*|ler mais*|veja também*|veja mais*|saiba mais*|confira também*|confira*|relacionado*|relacionados|relacionadas|artigos relacionados|notícias relacionadas|matérias relacionadas|posts relacionados|conteúdo relacionado|você pode gostar*|você também pode gostar*|talvez você goste*|recomendado|recomendados|recomendadas|recomendado para você|recomendamos|próximo artigo*|artigo anterior*|próxima notícia|continue lendo*|continuar lendo|mais sobre*|sobre o assunto|anterior|próximo|a seguir|pode também gostar|notícia anterior|matéria anterior|próxima matéria|post anterior|próximo post|artigo seguinte|seguinte
it: leggi anche*|leggi di più*|leggi tutto*|leggi pure*|vedi anche*|guarda anche*|per approfondire*|approfondimenti|approfondisci|approfondimento|potrebbe interessarti*|potrebbe interessarti anche*|ti potrebbe interessare*|potrebbe piacerti*|articoli correlati|articoli simili|notizie correlate|correlati|correlato|altri articoli|consigliati|consigliati per te|raccomandati|articolo precedente*|articolo successivo*|prossimo articolo|continua a leggere*|sullo stesso argomento|sullo stesso tema|scopri di più*|argomenti correlati|precedente|successivo|navigazione articoli|articolo seguente|post precedente|post successivo|prossimo|successiva
nl: lees ook*|lees meer*|lees verder*|bekijk ook*|zie ook*|gerelateerd*|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|meer over*|meer over dit onderwerp|ook interessant*|verwante artikelen|aanbevolen|aanbevolen voor jou|aanraders|volgende artikel|vorige artikel|vorig artikel|vorige|volgende|misschien vind je dit ook leuk|dit vind je misschien ook interessant|bericht navigatie|vorig bericht|volgend bericht|vorige bericht|volgende bericht
sv: läs också*|läs även*|läs mer*|läs vidare|se också*|se även*|relaterat*|relaterade artiklar|mer om*|mer i ämnet|fler artiklar|rekommenderat|rekommenderas|nästa artikel|föregående artikel|du kanske också gillar|liknande artiklar|nästa|föregående|mer från*|föregående inlägg|nästa inlägg
da: læs også*|læs mere*|læs videre|se også*|relateret|relaterede artikler|relaterede|mere om*|anbefalet|anbefalede|næste artikel|forrige artikel|du vil måske også kunne lide|flere artikler|næste|forrige|mere fra*|om samme emne|læs mere om*|forrige indlæg|næste indlæg
no: les også*|les mer*|les videre|se også*|relatert|relaterte artikler|relaterte saker|mer om*|anbefalt|neste artikkel|forrige artikkel|anbefalte artikler|neste|forrige|mer fra*|om samme tema|les mer om*|forrige innlegg|neste innlegg
fi: lue myös*|lue lisää*|lue seuraavaksi|katso myös*|aiheeseen liittyvää*|aiheesta lisää|lisää aiheesta*|liittyvät artikkelit|suosittelemme|suositukset|seuraava artikkeli|edellinen artikkeli|saatat pitää myös|lisää:*|edellinen|seuraava|edellinen kirjoitus|seuraava kirjoitus
is: lesa meira|tengdar fréttir|sjá einnig*
pl: czytaj także*|czytaj też*|czytaj więcej*|przeczytaj także*|przeczytaj też*|przeczytaj również*|przeczytaj*|czytaj również*|zobacz także*|zobacz też*|zobacz również*|zobacz więcej*|zobacz*|podobne artykuły|podobne wpisy|powiązane artykuły|powiązane|powiązane tematy|więcej na ten temat|więcej o*|polecamy|polecane|polecamy też|dowiedz się więcej*|następny artykuł|poprzedni artykuł|może cię zainteresować*|sprawdź też*|warto przeczytać*|poprzedni|następny|czytaj dalej*|nawigacja wpisu|poprzedni wpis|następny wpis|poprzednia wiadomość|następna wiadomość
cs: čtěte také*|čtěte dále*|čtěte více*|přečtěte si*|přečtěte si také*|více k tématu*|k tématu|související|související články|související témata|podobné články|viz také*|číst dále*|číst více|mohlo by se vám líbit|další článek|předchozí článek|témata|doporučené|doporučujeme|předchozí|následující|další|předchozí příspěvek|následující příspěvek|další příspěvek
sk: čítajte aj*|čítajte tiež*|čítajte viac*|prečítajte si*|súvisiace|súvisiace články|podobné články|pozrite si aj*|mohlo by vás zaujímať*|viac o*|viac k téme*|odporúčané|predchádzajúci článok|ďalší článok|k téme|predchádzajúci príspevok|nasledujúci príspevok|nasledujúci článok|ďalší príspevok|predchádzajúci|predchádzajúca
hu: olvassa el*|olvasd el*|olvasson tovább|kapcsolódó*|kapcsolódó cikkek|kapcsolódó cikkeink|kapcsolódó anyagok|kapcsolódó hírek|hasonló cikkek|ez is érdekelheti*|ezt is ajánljuk|ez is érdekelhet*|ajánlott|ajánló|ajánlott cikkek|ajánljuk még|tovább olvasom|következő cikk|előző cikk|bővebben*|lásd még*|előző|következő|kapcsolódó írások|kapcsolódó írásaink|előző bejegyzés|következő bejegyzés
ro: citește și*|citeste si*|citiți și*|citește mai mult*|citește mai departe*|vezi și*|articole similare|articole asemănătoare|știri similare|articole conexe|articole recomandate|recomandări|recomandate|pe aceeași temă|te-ar putea interesa*|s-ar putea să-ți placă*|află mai multe*|articolul precedent*|articolul următor*|mai multe despre*|citește continuarea|precedentul|următorul|articolul anterior|postarea anterioară|postarea următoare|anteriorul
bg: прочетете още*|прочети още*|още по темата*|свързани|свързани новини|свързани статии|вижте още*|виж още*|още от*|подобни статии|подобни новини|може да ви хареса|може да ви заинтересува|препоръчани|препоръчваме|следваща статия|предишна статия|по темата|предишна|следваща|предишна публикация|следваща публикация|предишна новина|следваща новина|предишен|следващ
ru: читайте также*|читать также*|читайте ещё*|читайте еще*|читать далее*|читать дальше*|подробнее*|читайте по теме*|по теме*|материалы по теме*|статьи по теме|ещё по теме|еще по теме|похожие статьи|похожие новости|похожие материалы|похожие записи|похожие|смотрите также*|см. также*|рекомендуем*|рекомендуемое|рекомендованные|вам может понравиться*|вам также может понравиться*|вам может быть интересно*|вас может заинтересовать*|связанные статьи|другие статьи|следующая статья|предыдущая статья|следующая новость|предыдущая новость|навигация по записям|больше по теме|назад|вперёд|далее|что почитать*|смежные темы|сюжет|предыдущая запись|следующая запись|предыдущая|следующая
uk: читайте також*|читати також*|читайте ще*|читати далі*|детальніше*|за темою*|по темі*|матеріали за темою|схожі новини|схожі статті|схожі матеріали|пов'язані теми|дивіться також*|див. також*|рекомендуємо*|рекомендовані|вам може сподобатися*|вас може зацікавити*|наступна стаття|попередня стаття|більше по темі|навігація записів|більше про*|попередня|наступна|попередній запис|наступний запис|попередня новина|наступна новина|попередня публікація|наступна публікація|попередній|наступний
sr: pročitajte još*|pročitajte i*|pročitaj još*|pročitajte*|opširnije*|povezane vesti|povezane vijesti|povezano|povezani članci|slične vesti|slični članci|vezane vesti|vezani članci|više o*|pogledajte još*|pogledajte i*|možda vas zanima*|možda će vam se svideti|preporučeno|preporuka|sledeći članak|prethodni članak|idući članak|прочитајте још*|повезане вести|још на ову тему|опширније*|више о*|још из рубрике|pročitaj više*|pročitajte više*|još o*|čitajte još*|prethodna vest|sledeća vest|prethodna objava|sledeća objava|prethodni|sledeći|претходни чланак|следећи чланак|prethodna|sledeća|sljedeća|sljedeći|претходна|претходни|следећа|следећи
sl: preberite še*|preberi še*|preberite tudi*|sorodne novice|sorodni članki|povezane novice|več o*|poglejte še*|prejšnji članek|naslednji članek|prejšnja novica|naslednja novica|prejšnji|prejšnja|naslednji|naslednja
mk: прочитајте*|поврзани вести|слични написи|прочитај повеќе
sq: lexo edhe*|lexoni edhe*|lexo më shumë*|të ngjashme|lajme të ngjashme|artikuj të ngjashëm
el: διαβάστε επίσης*|διαβάστε ακόμη*|διαβάστε ακόμα*|διαβάστε περισσότερα*|διάβασε επίσης*|διάβασε ακόμα*|διαβάστε*|δείτε επίσης*|δείτε ακόμα*|σχετικά άρθρα|σχετικά|σχετικές ειδήσεις|σχετικά θέματα|σχετικά με*|περισσότερα*|παρόμοια άρθρα|προτείνουμε|προτεινόμενα|επόμενο άρθρο*|προηγούμενο άρθρο*|ίσως σας ενδιαφέρει*|μπορεί να σας ενδιαφέρει|προηγούμενο|επόμενο|επόμενη είδηση|προηγούμενη είδηση
tr: ilgili haberler|ilgili haber*|ilgili içerikler|ilgili yazılar|ilgili konular|ilgili makaleler|benzer haberler|benzer yazılar|ayrıca okuyun*|bunu da okuyun*|bunlar da ilginizi çekebilir|ilginizi çekebilir*|ilginizi çekebilecek*|devamını oku*|devamı için*|daha fazla*|haberin devamı*|önerilen|önerilenler|önerilen haberler|sizin için önerilenler|sonraki haber*|önceki haber*|önceki yazı|sonraki yazı|bakmadan geçme|okumadan geçmeyin|bunlara da bakın|önceki|sonraki|daha fazla bilgi*|yazı gezinmesi
ar: اقرأ أيضا*|اقرأ ايضا*|إقرأ أيضا*|اقرأ المزيد*|اقرأ ايضًا*|اقرا ايضا*|اقرأ كذلك*|اقرئي أيضا*|شاهد أيضا*|شاهد ايضا*|أنظر أيضا*|انظر أيضا*|طالع أيضا*|للمزيد*|المزيد حول*|مواضيع ذات صلة|موضوعات ذات صلة|مقالات ذات صلة|أخبار ذات صلة|اخبار ذات صلة|ذات صلة|مواضيع متعلقة|أخبار متعلقة|مقالات مشابهة|مواضيع مشابهة|مقالات متعلقة|قد يعجبك أيضا*|قد يعجبك*|ربما يعجبك*|قد يهمك*|قد يهمك أيضا*|ربما يهمك*|قد ترغب في*|يهمك أيضا*|موصى به|موصى لك|مقترحات|ننصحك بقراءة*|المقال التالي|المقال السابق|المقالة التالية|المقالة السابقة|الخبر التالي|الخبر السابق|تابع القراءة|تصفّح المقالات|تصفح المقالات|السابق|التالي|اقرأ في*|ملفات ذات صلة|إضافة إلى ذلك، اقرأ*|نوصي بقراءة*
fa: بیشتر بخوانید*|بیشتر بدانید*|همچنین بخوانید*|بخوانید*|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|مرتبط|نوشته‌های مشابه|مطالب مشابه|نوشته‌های مرتبط|ادامه مطلب*|بیشتر ببینید*|پیشنهادی|پیشنهاد ما|شاید دوست داشته باشید|مطلب بعدی|مطلب قبلی|نوشته بعدی|نوشته قبلی|ببینید*|در همین زمینه|در این باره|از دست ندهید|راهبری نوشته|خبر بعدی|خبر قبلی|قبلی|بعدی
ur: یہ بھی پڑھیں*|مزید پڑھیں*|متعلقہ خبریں|متعلقہ|متعلقہ مضامین|یہ بھی دیکھیں*
he: קראו גם*|קרא גם*|ראו גם*|קרא עוד*|קראו עוד*|כתבות קשורות|כתבות נוספות בנושא|עוד בנושא*|עוד באותו נושא|לקריאה נוספת*|אולי יעניין אותך*|אולי יעניין אתכם*|מומלץ|מומלצות|המומלצים|הכתבה הבאה|הכתבה הקודמת|כתבות דומות|עוד ב*|המשך קריאה*|הקודם|הבא
hi: यह भी पढ़ें*|ये भी पढ़ें*|इसे भी पढ़ें*|यह भी पढ़े*|ये भी पढ़े*|यह भी देखें*|और पढ़ें*|संबंधित खबरें|संबंधित समाचार|संबंधित|संबंधित लेख|आगे पढ़ें*|अगली खबर|पिछली खबर|आपको यह भी पसंद आ सकता है|पिछला लेख|अगला लेख|पिछला|अगला
bn: আরও পড়ুন*|আরো পড়ুন*|সম্পর্কিত খবর|সম্পর্কিত|সম্পর্কিত সংবাদ|এই সম্পর্কিত|সংশ্লিষ্ট খবর|আরও দেখুন*|এ সম্পর্কিত আরও খবর|বিস্তারিত*|পরবর্তী খবর|এ বিভাগের আরো খবর|এ জাতীয় আরো খবর|পূর্ববর্তী খবর|আগের খবর|পরের খবর|পূর্ববর্তী|পরবর্তী
ta: மேலும் படிக்க*|இதையும் படிக்க*|இதையும் படியுங்கள்*|தொடர்புடைய செய்திகள்|தொடர்புடையவை|முந்தைய|அடுத்த
te: ఇవి కూడా చదవండి*|ఇది కూడా చదవండి*|సంబంధిత వార్తలు
mr: हेही वाचा*|हे ही वाचा*|आणखी वाचा*|संबंधित बातम्या
ne: यो पनि पढ्नुहोस्*|सम्बन्धित समाचार|सम्बन्धित|थप*
th: ข่าวที่เกี่ยวข้อง|ที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|อ่านเพิ่มเติม*|อ่านต่อ*|อ่านข่าวต่อ*|แนะนำสำหรับคุณ|แนะนำ|ข่าวแนะนำ|คุณอาจสนใจ*|เนื้อหาที่เกี่ยวข้อง|บทความแนะนำ|ดูเพิ่มเติม*|ถัดไป|ก่อนหน้า|อ่านข่าวเพิ่มเติม*|เรื่องก่อนหน้า|เรื่องถัดไป|บทความก่อนหน้า|บทความถัดไป|ข่าวก่อนหน้า|ข่าวถัดไป
vi: xem thêm*|đọc thêm*|tin liên quan|bài viết liên quan|bài liên quan|liên quan|tin cùng chủ đề|có thể bạn quan tâm*|bạn có thể quan tâm*|có thể bạn thích|đọc tiếp*|bài viết tương tự|gợi ý|đề xuất|bài trước|bài tiếp theo|bài sau|>> xem thêm*|chủ đề liên quan|mời bạn đọc*|mời độc giả*|bài viết trước|bài viết sau|bài viết tiếp theo|bài trước đó|tin trước|tin tiếp theo
id: baca juga*|baca selengkapnya*|baca lebih lanjut*|baca:*|lihat juga*|simak juga*|berita terkait*|artikel terkait|terkait|artikel lainnya|topik terkait|selanjutnya*|sebelumnya|halaman selanjutnya|mungkin anda suka*|anda mungkin suka*|anda mungkin juga suka|rekomendasi untuk anda|rekomendasi|direkomendasikan|pos berikutnya|pos sebelumnya|navigasi pos|tonton juga*|saksikan juga*|lihat video*|selengkapnya*|artikel sebelumnya|artikel selanjutnya|artikel berikutnya|berita sebelumnya|berita selanjutnya|berikutnya
ms: baca juga*|berita berkaitan*|artikel berkaitan|berkaitan|baca lagi*|baca seterusnya*|lihat juga*|anda mungkin suka|artikel sebelum|artikel sebelumnya|artikel seterusnya|artikel berikutnya
fil: basahin din*|basahin*|kaugnay na balita
zh: 相关新闻|相關新聞|相关文章|相關文章|相关阅读*|相關閱讀|相关报道|相關報導|相關報道|相关推荐|相关内容|相關內容|相关链接|延伸阅读*|延伸閱讀*|推荐阅读*|推薦閱讀*|猜你喜欢|猜你喜歡|你可能感兴趣*|您可能感兴趣*|你可能有興趣*|你可能也喜欢*|你可能也喜歡*|为你推荐|為你推薦|更多相关*|上一篇*|下一篇*|继续阅读*|繼續閱讀*|查看更多*|阅读更多*|閱讀更多*|看更多*|更多*|相似文章|推荐|推薦|相关话题|相关专题|另见*|另請參閱*|文章导航|文章導覽|上一則*|下一則*|同类文章|拓展阅读|上一期|下一期|上一条|下一条
ja: 関連記事*|関連ニュース|関連|関連リンク|関連トピック|関連する記事|関連キーワード|あわせて読みたい*|合わせて読みたい|こちらもおすすめ|こちらの記事も*|おすすめ記事|おすすめの記事|続きを読む*|もっと読む|次の記事*|前の記事*|あなたにおすすめ*|あなたへのおすすめ|この記事もおすすめ|関連コンテンツ|関連動画|前へ|次へ|投稿ナビゲーション|【関連記事】*|前の投稿|次の投稿
ko: 관련기사*|관련 기사*|관련뉴스|관련 뉴스|관련글|연관기사|연관뉴스|추천기사|추천 기사|함께 보면 좋은 기사|함께 읽으면 좋은*|더보기|더 보기|다음기사|이전기사|다음 글|이전 글|당신이 좋아할 만한*|이 기사와 함께*|이어보기|글 내비게이션|이전 기사|다음 기사|이전글|다음글|연관 기사|관련 글
sw: soma pia*|soma zaidi*|habari zinazohusiana|zinazohusiana|pia soma*|makala iliyotangulia|makala inayofuata
ca: llegeix també*|llegiu també*|llegir més|relacionat|relacionats|notícies relacionades|articles relacionats|més sobre*|et pot interessar*|també et pot interessar*|article anterior|article següent|continua llegint*|següent
gl: le tamén*|relacionados|novas relacionadas
eu: irakurri ere*|erlazionatutako albisteak|gehiago irakurri
lt: taip pat skaitykite*|skaitykite taip pat*|skaityti daugiau*|skaitykite daugiau*|susiję straipsniai|susiję|susijusios naujienos|panašūs straipsniai|daugiau apie*|rekomenduojame|rekomenduojami|kitas straipsnis|ankstesnis straipsnis|plačiau*|ankstesnis|kitas
lv: lasi arī*|lasiet arī*|lasi vairāk*|lasīt vairāk*|lasīt tālāk*|saistītie raksti|saistītie|līdzīgi raksti|vairāk par*|iesakām|skaties arī*|nākamais raksts|iepriekšējais raksts|iepriekšējais|nākamais
et: loe ka*|loe lisaks*|loe veel*|loe edasi*|seotud|seotud lood|seotud artiklid|sarnased artiklid|rohkem teemal*|soovitame|vaata ka*|järgmine artikkel|eelmine artikkel|eelmine|järgmine
hy: կարդացեք նաև*|կարդալ ավելին
ka: წაიკითხეთ ასევე*|მსგავსი სიახლეები|დაკავშირებული|წინა|შემდეგი
az: oxşar xəbərlər|həmçinin oxuyun*|davamı*|əvvəlki xəbər|növbəti xəbər|əvvəlki|növbəti
kk: оқи отырыңыз*|тағы оқыңыз*|алдыңғы|келесі
am: ተጨማሪ ያንብቡ
""",
    ),
    (
        Zone.SHARING,
        """
en: share|share this*|share this article|share this story|share this post|share on*|share via*|share to*|share it|share article|share page|shares|shared|tweet|tweet this|retweet|pin|pin it|pinterest|email|e-mail|email this*|send by email|print|print this*|print article|print this article|save|save article|save for later|bookmark|copy link|copy url|link copied*|copied|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|tumblr|instagram|youtube|tiktok|threads|bluesky|mastodon|viber|vk|line|messenger|snapchat|flipboard|pocket|rss|rss feed|xing|weibo|wechat|odnoklassniki|google+|google plus|follow|follow us*|follow us on*|follow on*|follow me|connect with us|find us on*|like us on*|join us on*|stay connected|social media|social|click to share on*|click to print*|click to email*|opens in new window|like this|like|like loading|loading|listen|listen to this article*|gift this article|gift article|send|send to a friend|forward|add us on*|add as a preferred source*|google news|get link|embed|republish|republish this article|text size|font size|larger|smaller|a-|a+|reddit this|subscribe to our channel|spread the word
de: teilen|artikel teilen|teilen auf*|beitrag teilen|drucken|merken|artikel merken|artikel drucken|versenden|weiterempfehlen|empfehlen|per e-mail teilen|per e-mail|per mail teilen|link kopieren|link kopiert|folgen|folgen sie uns*|folge uns*|mailen|twittern|vorlesen|artikel anhören|anhören|newsletter teilen|kopieren|speichern|zur merkliste|schrift vergrößern|schriftgröße|seite drucken
fr: partager|partagez|partager sur*|partager cet article|partager l'article|partager par*|partage|partages|imprimer|imprimer l'article|envoyer|envoyer par*|copier le lien|lien copié|suivez-nous*|suivre|nous suivre|suivez nous*|tweeter|enregistrer|sauvegarder|ajouter à mes favoris|écouter|écouter l'article|offrir l'article|retrouvez-nous sur*|réseaux sociaux|cliquez pour partager*|cliquer pour partager*|taille du texte
es: compartir|comparte|compartir en*|compartir por*|comparte esto|comparte este artículo|compartir artículo|compartir nota|compartir noticia|compartir esta noticia|compártelo|imprimir|enviar|enviar por*|copiar enlace|copiar link|enlace copiado|síguenos*|seguir|siguenos*|seguinos*|guardar|tuitear|escuchar|escuchar artículo|redes sociales|haz clic para compartir*|correo|correo electrónico|me gusta|únete a*|regalar artículo
pt: compartilhar|compartilhe|compartilhar no*|compartilhe esta notícia|compartilhe isso|partilhar|partilhe|partilhar no*|partilhar artigo|imprimir|enviar|copiar link|copiar|link copiado|siga-nos*|siga|seguir|salvar|guardar|tweetar|ouvir|redes sociais|clique para compartilhar*|enviar por*|gostar|curtir|siga o*
it: condividi|condividi su*|condividi via*|condividi l'articolo|condividi questo articolo|condivisioni|stampa|invia|copia link|copia il link|link copiato|seguici*|segui|salva|ascolta|ascolta l'articolo|tweet|mi piace|social|inoltra|invia per email|seguici su*|fai clic per condividere*
nl: delen|deel|deel dit artikel*|deel dit|deel op*|deel via*|delen via*|delen op*|printen|print|e-mailen|mailen|kopieer link|link gekopieerd|volg ons*|volgen|bewaren|opslaan|luister|beluister|stuur door|afdrukken
sv: dela|dela artikeln|dela på*|dela med*|skriv ut|kopiera länk|länk kopierad|följ oss*|följ|spara|lyssna|tipsa|e-post
da: del|del artikel|del artiklen|del på*|udskriv|kopier link|følg os*|følg|gem|lyt|gem artikel
no: del|del artikkelen|del på*|skriv ut|kopier lenke|følg oss*|følg|lagre|lytt|tips
fi: jaa|jaa artikkeli|jaa facebookissa|jaa*|tulosta|kopioi linkki|seuraa meitä*|seuraa|tallenna|kuuntele|lähetä
pl: udostępnij|udostępnij na*|udostępnij artykuł|podziel się*|drukuj|wydrukuj|wyślij|kopiuj link|skopiuj link|link skopiowany|obserwuj nas*|śledź nas*|zapisz|lubię to|posłuchaj|tweetnij|polub nas*|poleć|obserwuj|kliknij, aby udostępnić*
cs: sdílet|sdílejte|sdílet na*|sdílet článek|tisk|vytisknout|odeslat|kopírovat odkaz|sledujte nás*|sledovat|uložit|poslat e-mailem|přehrát|poslat
sk: zdieľať|zdieľajte|zdieľať na*|zdieľaj|tlačiť|vytlačiť|poslať|sledujte nás*|sledovať|uložiť|kopírovať odkaz
hu: megosztás|megosztom|oszd meg*|ossza meg*|nyomtatás|küldés|kövessen minket*|kövess minket*|link másolása|mentés|megosztás facebookon|tetszik|küldés e-mailben
ro: distribuie|distribuie pe*|distribuiți|partajează|partajează asta|trimite|tipărește|printează|copiază link|urmărește-ne*|urmăriți-ne*|salvează|share pe*|dă clic pentru a partaja*
bg: сподели|споделете|сподели във*|сподели в*|споделяне|изпрати|принтирай|печат|последвайте ни*|запази|копирай линк
ru: поделиться|поделитесь*|поделиться в*|поделиться новостью|поделиться ссылкой|печать|распечатать|версия для печати|отправить|скопировать ссылку|копировать ссылку|ссылка скопирована|подписывайтесь на*|подписаться на*|подпишитесь на*|мы в соцсетях|мы в социальных сетях|следите за нами*|сохранить|вконтакте|одноклассники|телеграм|читайте нас в*|мы в*|нравится|мне нравится|присоединяйтесь*|слушать|расскажите друзьям
uk: поділитися|поділитись|поділитися в*|поділіться*|друк|роздрукувати|надіслати|копіювати посилання|скопіювати посилання|підписуйтесь на*|підписуйтеся на*|слідкуйте за нами*|зберегти|ми в соцмережах|читайте нас в*|фейсбук|телеграм|стежте за нами*
sr: podeli|podeli vest|podelite*|podijeli|podijelite*|podeli na*|štampaj|štampa|ispis|pošalji|kopiraj link|pratite nas*|prati|sačuvaj|подели|поделите|штампај|пратите нас*|zaprati*|podijeli na*|lajkuj
sl: deli|delite*|natisni|sledite nam*|kopiraj povezavo
mk: сподели|сподели на*|следете нè*
sq: shpërndaje|shpërndaj|ndaje*|na ndiqni*
el: κοινοποίηση|κοινοποιήστε*|μοιραστείτε το|μοιραστείτε*|μοιράσου το|εκτύπωση|αποστολή|αντιγραφή συνδέσμου|ακολουθήστε μας*|ακολουθήστε το*|αποθήκευση|κάντε share
tr: paylaş|paylaşın|facebook'ta paylaş|twitter'da paylaş|whatsapp'ta paylaş|haberi paylaş|bu haberi paylaş|yazdır|gönder|linki kopyala|bağlantıyı kopyala|kopyala|bizi takip edin*|takip et|abone ol|kaydet|beğen|dinle|haberi dinle|sosyal medya|yazı boyutu|paylaşmak için*
ar: شارك|مشاركة|شاركها|شارك المقال|شارك الخبر|شارك على*|شارك هذا*|مشاركة على*|شارك عبر*|انشر|طباعة|اطبع|طباعة المقال|إرسال|ارسال|أرسل|نسخ الرابط|انسخ الرابط|تم نسخ الرابط|تابعنا*|تابعونا*|متابعة|حفظ|تغريد|غرد|فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تلغرام|تيليجرام|تيلغرام|لينكد إن|لينكدإن|انستغرام|إنستغرام|انستجرام|يوتيوب|استمع|استمع للمقال|مشاركة المقال|أعجبني|حجم الخط|مشاركة الخبر|شاركنا|مشاركة عبر البريد|اشترك في قناتنا*|بريد إلكتروني|بريد
fa: اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|اشتراک|چاپ|نسخه چاپی|ارسال|کپی لینک|لینک کوتاه|ما را دنبال کنید*|دنبال کنید*|ذخیره|فیسبوک|توییتر|تلگرام|واتساپ|اینستاگرام|ارسال به دوستان|بازنشر|لینک کوتاه*|کپی شد
ur: شیئر کریں|شیئر|پرنٹ|فیس بک|ٹوئٹر|واٹس ایپ|فالو کریں*
he: שתף|שתפו|שיתוף|שיתוף בפייסבוק|שתף בפייסבוק|שתפו בפייסבוק|הדפסה|הדפס|שלח|העתק קישור|עקבו אחרינו*|פייסבוק|טוויטר|ווטסאפ|שמור|שלח לחבר
hi: शेयर करें|शेयर|साझा करें|फॉलो करें|फेसबुक|ट्विटर|व्हाट्सएप|हमें फॉलो करें*|प्रिंट|कॉपी लिंक|शेयर करे|व्हाट्सऐप
bn: শেয়ার|শেয়ার করুন|শেয়ার করুন|প্রিন্ট|ফেসবুক|টুইটার|কপি লিংক|অনুসরণ করুন*|ফলো করুন*
ta: பகிர|பகிர்க|பகிரவும்|பேஸ்புக்|அச்சிடு
te: షేర్ చేయండి|షేర్
mr: शेअर करा
ne: सेयर गर्नुहोस्|शेयर गर्नुहोस्|सेयर
th: แชร์|แชร์ข่าว|แบ่งปัน|พิมพ์|คัดลอกลิงก์|ติดตามเรา*|ติดตาม|บันทึก|เฟซบุ๊ก|แชร์เรื่องนี้|แชร์ไปที่*
vi: chia sẻ|chia sẻ bài viết|chia sẻ facebook|sao chép liên kết|sao chép link|in bài viết|in|gửi|gửi email|theo dõi chúng tôi*|theo dõi|lưu|lưu bài viết|thích|nghe|copy link|theo dõi*
id: bagikan|bagikan artikel|bagikan ke*|bagikan ini|bagikan di*|cetak|kirim|salin tautan|salin link|tautan disalin|ikuti kami*|ikuti|simpan|suka|dengarkan|sebarkan|klik untuk membagikan*
ms: kongsi|kongsikan|cetak|salin pautan|ikuti kami*|kongsi artikel
fil: ibahagi|i-share
zh: 分享|分享到*|分享至*|分享文章|分享本文|转发|轉發|打印|列印|收藏|点赞|按讚|讚|微信|微信好友|朋友圈|微博|新浪微博|qq空间|qq好友|复制链接|複製連結|关注我们*|追蹤我們*|關注我們|字号|字體大小|字級|扫码*|扫一扫*|微信扫一扫*|二维码|手机看|举报|臉書|推特|友善列印|加入收藏|扫描二维码*
ja: シェア|シェアする|共有|共有する|ツイート|ツイートする|ポスト|はてなブックマーク|はてブ|印刷|印刷する|リンクをコピー|フォロー|フォローする|保存|保存する|ブックマーク|送る|lineで送る|メールで送る|いいね|公式sns|この記事をシェア|この記事をシェアする|urlをコピー|文字サイズ|フェイスブック
ko: 공유|공유하기|기사공유|기사 공유|페이스북|트위터|카카오톡|카카오스토리|밴드|네이버|url복사|url 복사|링크복사|인쇄|인쇄하기|스크랩|글자크기|글자 크기|글씨크기|구독|구독하기|좋아요|이메일|기사듣기|본문 글씨 키우기|본문 글씨 줄이기|sns 기사보내기|프린트|저장
sw: shiriki|sambaza|tufuate*|chapisha
ca: comparteix|compartir|compartiu|imprimeix|segueix-nos*|copia l'enllaç|desa|envia
eu: partekatu|inprimatu
lt: dalintis|dalinkitės|pasidalinti|pasidalinkite|dalintis facebook|spausdinti|kopijuoti nuorodą|sekite mus*|siųsti|išsaugoti|patinka
lv: dalies|dalīties|dalīties ar*|kopēt saiti|drukāt|seko mums*|sekot|saglabāt|nosūtīt
et: jaga|jaga artiklit|jaga facebookis|prindi|kopeeri link|jälgi meid*|salvesta|kuula|saada
hy: կիսվել
ka: გაზიარება|გააზიარე
az: paylaş|bizi izləyin*
kk: бөлісу
""",
    ),
    (
        Zone.PROMOTION,
        """
en: advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|sponsored by*|sponsored links|promoted|promoted content|partner content|paid content|paid post|presented by*|advertisement - continue reading below|article continues below advertisement|story continues below advertisement*|story continues below|continue reading below|scroll to continue*|skip advertisement|close ad|remove ads|subscribe|subscribe now|subscribe today|subscribe to our newsletter*|subscribe to*|subscribe for~|newsletter|newsletters|our newsletters|sign up for*|sign up to*|sign up|sign up now|sign up today|get our newsletter*|get the latest*|get the newsletter*|join our newsletter*|join our mailing list|daily newsletter|morning newsletter|weekly newsletter|email newsletter|enter your email*|your email address|email address|donate|donate now|support us|support our work*|support our journalism*|support independent journalism*|support quality journalism*|become a member*|become a supporter*|membership|join now|join today|download our app*|download the app*|get the app*|get our app|available on*|download on the app store|get it on google play|app store|google play|special offer|limited time offer|shop now|buy now|learn more|promo|promotion|gift subscriptions|start your free trial*|free trial|try it free|don't miss a story*|never miss a story*|delivered to your inbox*|stay informed|stay up to date*|stay up-to-date*|thank you for subscribing*|thanks for subscribing*|thanks for signing up*|you can unsubscribe*|by signing up*|by subscribing*|join our whatsapp*|join our telegram*|follow our channel*|newsletter sign up|newsletter signup|sign up for our newsletter*|turn on notifications|enable notifications|our sponsors|our partners
de: anzeige|werbung|gesponsert|sponsored|newsletter|newsletter abonnieren|newsletter bestellen|newsletter-anmeldung|jetzt anmelden|jetzt abonnieren|abonnieren|abonnieren sie*|abonniere*|abo|abo abschließen|jetzt abo*|melden sie sich für*|zum newsletter|jetzt testen|kostenlos testen|jetzt spenden|spenden|unterstützen sie uns*|unterstützen sie*|app herunterladen|jetzt herunterladen|zur app|e-mail-adresse|ihre e-mail-adresse|mit der anmeldung*|empfohlener externer inhalt|empfohlener redaktioneller inhalt|bezahlte anzeige|anzeige*|mitglied werden|unser angebot|täglich informiert|partnerangebote|partnerinhalte
fr: publicité|publicités|annonce|annonces|sponsorisé|contenu sponsorisé|contenu partenaire|newsletter|newsletters|inscrivez-vous à*|inscription à la newsletter|recevez*|recevoir la newsletter|abonnez-vous*|s'abonner|je m'abonne|abonnement|je m'inscris|s'inscrire|soutenez-nous*|soutenez*|faire un don|faites un don*|je fais un don|votre adresse e-mail|adresse e-mail|téléchargez l'application*|télécharger l'application|la suite après cette publicité|en partenariat avec*|offre spéciale|essayez gratuitement|rejoignez-nous*|devenir membre|publi-rédactionnel
es: publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|suscríbete*|suscribete*|suscribirse|suscríbase*|suscripción|suscribirme|boletín|boletines|newsletter|newsletters|regístrate*|recibe*|recibe nuestras noticias*|apúntate*|apóyanos*|apoya*|donar|dona|haz una donación|hazte socio*|hazte suscriptor|descarga la app*|descarga nuestra app*|tu correo electrónico|correo electrónico|continúa leyendo debajo*|el artículo continúa*|anúnciate*|contenido para suscriptores|promoción|únete a nuestro canal*
pt: publicidade|anúncio|anúncios|patrocinado|conteúdo patrocinado|continua após a publicidade*|continua depois da publicidade*|newsletter|newsletters|assine*|assinar|assine já|assinatura|inscreva-se*|receba*|receba nossas notícias*|cadastre-se*|seu e-mail|apoie*|doe|doar|faça uma doação|seja membro|baixe o app*|baixe nosso aplicativo*|subscreva*|subscrever|entre no canal*|participe do nosso grupo*|continue após o anúncio
it: pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|newsletter|iscriviti*|iscriviti alla newsletter*|iscrizione|abbonati*|abbonamenti|abbonamento|ricevi*|sostienici*|sostieni*|dona|dona ora|fai una donazione|scarica l'app*|la tua email|indirizzo email|contenuto per gli abbonati|registrati*|promo|in collaborazione con*
nl: advertentie|advertenties|gesponsord|nieuwsbrief|nieuwsbrieven|schrijf je in*|meld je aan*|meld u aan*|aanmelden|inschrijven|abonneer*|abonneren|word abonnee*|word lid*|abonnement|steun ons*|doneer|doneren|e-mailadres|je e-mailadres|download de app*|ontvang*|lees verder na de advertentie|artikel gaat verder onder de advertentie*|partnerbijdrage
sv: annons|annonser|annons:|reklam|prenumerera*|nyhetsbrev|anmäl dig*|stöd oss*|bli medlem|bli prenumerant|ladda ner appen|artikeln fortsätter under annonsen*|e-postadress|skaffa prenumeration
da: annonce|annoncer|reklame|nyhedsbrev|tilmeld dig*|tilmeld|abonner*|bliv abonnent*|bliv medlem|støt*|artiklen fortsætter under annoncen*|artiklen fortsætter efter annoncen*|sponsoreret|køb abonnement
no: annonse|annonser|reklame|annonsørinnhold|nyhetsbrev|meld deg på*|abonner*|bli abonnent*|bli medlem|støtt*|artikkelen fortsetter under annonsen*|saken fortsetter under annonsen*
fi: mainos|mainokset|ilmoitus|uutiskirje|tilaa uutiskirje*|tilaa*|tilaajille|tilaa nyt|juttu jatkuu mainoksen jälkeen*|juttu jatkuu mainoksen alla*|kaupallinen yhteistyö|sähköpostiosoite|lahjoita
pl: reklama|reklamy|materiał sponsorowany|artykuł sponsorowany|materiał partnera|newsletter|zapisz się*|zapisz się do newslettera*|subskrybuj*|prenumerata|wykup dostęp|kup dostęp|wesprzyj nas*|wspieraj*|pobierz aplikację*|twój adres e-mail|adres e-mail|dalsza część artykułu pod*|dalszy ciąg materiału pod*|ciąg dalszy pod*|dołącz do nas*
cs: reklama|inzerce|inzerát|komerční sdělení|newsletter|přihlásit k odběru|odebírat|odběr novinek|přihlaste se k odběru*|předplatné|předplatit|podpořte nás*|podpořte*|stáhněte si aplikaci*|váš e-mail|reklama - článek pokračuje*|článek pokračuje pod reklamou*|pr článek
sk: reklama|inzercia|newsletter|prihláste sa*|odoberať|predplatné|predplaťte si*|podporte nás*|článok pokračuje pod*|váš e-mail
hu: hirdetés|reklám|hírlevél|iratkozzon fel*|iratkozz fel*|feliratkozás|feliratkozom|előfizetés|előfizetek|támogatás|támogasson minket*|támogass*|hirdetés - *|a cikk a hirdetés után*|e-mail cím|szponzorált tartalom
ro: publicitate|reclamă|advertorial|newsletter|abonează-te*|abonați-vă*|abonare|abonament|înscrie-te*|susține*|donează|adresa de email|articolul continuă*|conținut sponsorizat|descarcă aplicația*
bg: реклама|бюлетин|абонирай се*|абонирайте се*|абонамент|подкрепете ни*|спонсорирано|платено съдържание
ru: реклама|на правах рекламы|рекламное объявление|партнёрский материал|партнерский материал|рассылка|подпишитесь*|подписаться|подписка|оформить подписку|подписывайтесь*|получайте*|поддержите*|поддержать нас|поддержать|пожертвовать|скачайте приложение*|скачать приложение|ваш e-mail|ваш email|продолжение после рекламы|промо|спецпроекты|спецпроект|партнерские новости|новости партнёров
uk: реклама|на правах реклами|розсилка|підпишіться*|підписатися|підписка|підтримайте*|підтримати|партнерський матеріал|спецпроєкт|спецпроєкти|завантажити додаток|оформити підписку
sr: reklama|oglas|oglasi|promo|bilten|prijavite se na*|prijavi se|pretplatite se*|pretplata|pretplati se|podržite nas*|podrži|реклама|претплата|članak se nastavlja*|tekst se nastavlja*|sponzorisano|sponzorirano|plaćeni oglas
el: διαφήμιση|χορηγούμενο|εγγραφή στο newsletter|εγγραφείτε*|εγγραφή|newsletter|συνδρομή|συνδρομητές|στηρίξτε*|κατεβάστε την εφαρμογή*|κάντε εγγραφή*
tr: reklam|reklamlar|sponsorlu|sponsorlu içerik|ilan|e-bülten|bülten|bültenimize*|e-bültenimize*|abone olun*|kayıt ol|üye ol|destek ol*|uygulamayı indir*|haberin devamı reklamdan sonra|e-posta adresiniz
ar: إعلان|اعلان|إعلانات|اعلانات|إعلان ممول|محتوى ممول|برعاية*|النشرة البريدية|النشرة الإخبارية|نشرتنا البريدية|اشترك|اشترك الآن|اشترك في*|اشتراك|سجل الآن|سجل في*|تبرع|ادعمنا*|حمل التطبيق*|حمّل التطبيق*|بريدك الإلكتروني|القائمة البريدية|انضم إلى*|اشتركوا في*|للإعلان معنا
fa: آگهی|تبلیغات|تبلیغ|خبرنامه|عضویت|عضویت در خبرنامه|مشترک شوید*|ثبت نام|حمایت مالی|رپرتاژ آگهی|دانلود اپلیکیشن
ur: اشتہار|اشتہارات|نیوز لیٹر|سبسکرائب کریں*
he: פרסומת|פרסום|תוכן שיווקי|תוכן ממומן|ממומן|הרשמה לניוזלטר|הירשמו*|הירשם*|הצטרפו*|ניוזלטר|מנוי|תמכו בנו*|תרמו|בשיתוף*|להרשמה
hi: विज्ञापन|प्रायोजित|न्यूज़लेटर|सब्सक्राइब करें*|सब्सक्राइब|ऐप डाउनलोड करें*|डाउनलोड ऐप
bn: বিজ্ঞাপন|সাবস্ক্রাইব করুন*|সাবস্ক্রাইব|নিউজলেটার
ta: விளம்பரம்|சந்தா
th: โฆษณา|สมัครสมาชิก|สมัครรับ*|จดหมายข่าว|รับข่าวสาร|บริจาค|ดาวน์โหลดแอป*
vi: quảng cáo|đăng ký|đăng ký nhận tin*|đăng ký nhận bản tin*|bản tin|tài trợ|nội dung tài trợ|ủng hộ|tải ứng dụng*
id: iklan|advertorial|langganan|berlangganan*|buletin|newsletter|daftar sekarang|daftar|donasi|dukung kami*|unduh aplikasi*|scroll to continue with content|lanjutkan membaca*|gulir untuk lanjut membaca|bergabung dengan*|konten bersponsor
ms: iklan|langgan*|daftar|muat turun aplikasi*
zh: 广告|廣告|赞助|贊助|赞助内容|推广|推廣|订阅|訂閱|立即订阅|立即訂閱|订阅我们*|訂閱電子報*|电子报|電子報|支持我们*|支持我們*|捐款|捐助|下载app*|下載app*|下载客户端*|下载应用*|打开app*|广告合作|業配|加入会员|加入會員|注册*|免费试用
ja: 広告|pr|スポンサー|スポンサーリンク|スポンサードリンク|メルマガ登録|メールマガジン|ニュースレター|購読|購読する|会員登録*|無料会員登録*|今すぐ登録|有料会員*|アプリをダウンロード*|寄付|寄付する|提供
ko: 광고|ad|후원|후원하기|뉴스레터|뉴스레터 구독*|구독신청|회원가입|구독 신청|앱 다운로드|스폰서
sw: tangazo|matangazo|jiunge*|jiandikishe*
ca: publicitat|subscriu-te*|subscriu-t'hi|butlletí|butlletins|fes-te subscriptor*|anunci|dona suport*|fes-te soci*
eu: publizitatea|harpidetu*
lt: reklama|prenumeruoti|prenumeruokite*|naujienlaiškis|straipsnio tęsinys po reklamos|registruokis|paremkite*
lv: reklāma|abonēt|abonē*|jaunumu vēstule|pieteikties|turpinājums pēc reklāmas|raksts turpinās pēc reklāmas|atbalsti*
et: reklaam|telli*|uudiskiri|liitu uudiskirjaga*|artikkel jätkub pärast reklaami|toeta*|sisuturundus
az: reklam|abunə ol
""",
    ),
    (
        Zone.NOTICE,
        """
en: we use cookies*|this website uses cookies*|this site uses cookies*|our site uses cookies*|our website uses cookies*|cookies|cookie settings|cookie preferences|manage cookies|cookie consent|accept all|accept all cookies|accept cookies|accept|reject all|reject|decline|manage preferences|manage consent|privacy preferences|privacy settings|your privacy*|we value your privacy*|we and our partners*|by continuing to use*|by continuing to browse*|by using this site*|by clicking*|got it|i agree|i accept|agree|strictly necessary cookies|necessary|functional|analytics|performance cookies|always active|consent|please enable javascript*|javascript is disabled*|javascript is required*|you need to enable javascript*|your browser does not support*|your browser is not supported*|your browser is out of date*|this browser is not supported*|please turn off your ad blocker*|ad blocker detected|this article is for subscribers*|this content is for subscribers*|this content is available to*|this article is only available*|subscribers only|subscriber only|subscribe to continue reading*|subscribe to read*|to continue reading*|to read the full*|to read the rest*|already a subscriber?*|already a member?*|already have an account?*|log in to continue*|sign in to continue*|register to continue*|you have reached your*|you've reached your*|free articles remaining|you have read*|disclaimer*|legal notice|editor's note*|correction*|corrections|copyright notice|an error occurred*|something went wrong*|page not found|video unavailable|this video is unavailable*|please try again*|this field is required|warning*
de: diese website verwendet cookies*|diese webseite verwendet cookies*|wir verwenden cookies*|wir nutzen cookies*|cookie-einstellungen|cookies zulassen|cookies akzeptieren|alle akzeptieren|alle cookies akzeptieren|akzeptieren|ablehnen|alle ablehnen|zustimmen|zustimmen und weiter|einstellungen|privatsphäre-einstellungen|datenschutzeinstellungen|mit ihrer zustimmung*|bitte aktivieren sie javascript*|ihr browser*|sie haben bereits ein*|bereits abonnent?*|sie sind bereits abonnent?*|weiterlesen mit*|dieser artikel ist*|jetzt weiterlesen*|haftungsausschluss*|an dieser stelle finden sie*|externer inhalt*|ich bin damit einverstanden*|korrektur*|hinweis*
fr: nous utilisons des cookies*|ce site utilise des cookies*|ce site utilise*|en poursuivant votre navigation*|en continuant*|gérer les cookies|paramétrer les cookies|paramètres des cookies|gestion des cookies|accepter|tout accepter|accepter et fermer|refuser|tout refuser|continuer sans accepter|veuillez activer javascript*|votre navigateur*|cet article est réservé aux abonnés*|réservé aux abonnés|article réservé*|contenu réservé aux abonnés*|il vous reste*|déjà abonné ?*|déjà abonné*|pour lire la suite*|la suite est réservée*|avertissement*|avec votre accord*|note de la rédaction*|en cliquant sur*
es: utilizamos cookies*|usamos cookies*|este sitio web utiliza cookies*|este sitio utiliza cookies*|este sitio usa cookies*|esta web utiliza cookies*|política de cookies*|aceptar|aceptar todo|aceptar todas|aceptar cookies|rechazar|rechazar todo|configurar cookies|configuración de cookies|si continúas navegando*|al continuar navegando*|al hacer clic*|su navegador*|tu navegador*|habilita javascript*|contenido exclusivo*|exclusivo para suscriptores|para seguir leyendo*|ya eres suscriptor*|¿ya eres suscriptor?*|este contenido es exclusivo*|descargo de responsabilidad*|nota del editor*|fe de errores*
pt: utilizamos cookies*|usamos cookies*|este site utiliza cookies*|este site usa cookies*|nós usamos cookies*|aceitar|aceitar todos|aceitar cookies|rejeitar|recusar|ao continuar navegando*|ao clicar*|configurações de cookies|seu navegador*|conteúdo exclusivo*|exclusivo para assinantes|já é assinante?*|para continuar lendo*|aviso legal|errata*|nota da redação*|política de cookies
it: utilizziamo i cookie*|questo sito utilizza cookie*|questo sito utilizza i cookie*|questo sito usa cookie*|usiamo i cookie*|noi e i nostri partner*|accetta|accetta tutti|accetta tutto|rifiuta|rifiuta tutti|gestisci cookie|gestisci consenso|preferenze cookie|impostazioni cookie|cliccando su*|il tuo browser*|contenuto riservato*|riservato agli abbonati|sei già abbonato?*|per continuare a leggere*|avviso legale|continua senza accettare
nl: wij gebruiken cookies*|we gebruiken cookies*|deze website gebruikt cookies*|deze site gebruikt cookies*|cookies accepteren|alles accepteren|accepteren|weigeren|cookie-instellingen|cookievoorkeuren|om deze content te kunnen*|je browser*|al abonnee?*|alleen voor abonnees*|verder lezen?*
sv: vi använder cookies*|vi använder kakor*|godkänn|godkänn alla|acceptera|acceptera alla|avvisa|cookie-inställningar|är du redan prenumerant?*|redan prenumerant?*|din webbläsare*|för att läsa vidare*
da: vi bruger cookies*|accepter|accepter alle|afvis|tillad alle|cookieindstillinger|allerede abonnent?*|er du allerede abonnent?*|din browser*
no: vi bruker informasjonskapsler*|vi bruker cookies*|godta|godta alle|avvis|aksepter|allerede abonnent?*|er du allerede abonnent?*|nettleseren din*
fi: käytämme evästeitä*|tämä sivusto käyttää evästeitä*|hyväksy|hyväksy kaikki|hylkää|evästeasetukset|oletko jo tilaaja?*|tilaajille*|selaimesi*
pl: ta strona używa*|ta strona korzysta z*|używamy plików cookie*|strona korzysta z plików cookies*|nasza strona korzysta*|akceptuję|akceptuj|akceptuj wszystkie|zgadzam się|odrzuć|ustawienia plików cookie|zarządzaj zgodą|twoja przeglądarka*|treść dostępna tylko*|masz już subskrypcję?*|aby czytać dalej*|polityka cookies
cs: používáme cookies*|tento web používá*|tyto stránky používají*|souhlasím|přijmout vše|přijmout|odmítnout|nastavení cookies|již máte předplatné?*|váš prohlížeč*|upozornění*
sk: používame cookies*|táto stránka používa*|tento web používa*|súhlasím|prijať všetko|odmietnuť|nastavenia cookies|už máte predplatné?*|váš prehliadač*
hu: weboldalunk sütiket*|ez az oldal sütiket*|az oldal sütiket*|sütiket használunk*|elfogadom|elfogadás|elutasítás|süti beállítások|már előfizető?*|a böngészője*|rendben
ro: folosim cookie*|acest site folosește*|acest site utilizează*|utilizăm cookie*|acceptă|accept|acceptă toate|refuz|setări cookie|sunt de acord|politica de cookies|ești deja abonat?*
bg: този сайт използва*|използваме бисквитки*|приемам|приемам всички|отхвърли|настройки на бисквитките|съгласен съм
ru: мы используем*|этот сайт использует*|сайт использует*|наш сайт использует*|продолжая использовать*|принять|принять все|согласен|отклонить|ваш браузер*|включите javascript*|доступно по подписке*|только для подписчиков*|уже есть подписка?*|материал доступен*|внимание*|исправление*|от редакции*|иностранный агент*|нажмите*
uk: ми використовуємо*|цей сайт використовує*|сайт використовує*|прийняти|прийняти всі|погоджуюсь|погоджуюся|відхилити|ваш браузер*|вже маєте підписку?*|тільки для передплатників*
sr: ova stranica koristi*|ovaj sajt koristi*|koristimo kolačiće*|prihvatam|prihvaćam|slažem se|prihvati|prihvati sve|odbij|postavke kolačića|овај сајт користи*|прихватам|u redu
sl: spletno mesto uporablja*|strinjam se|sprejmi vse|zavrni
el: χρησιμοποιούμε cookies*|αυτός ο ιστότοπος χρησιμοποιεί*|η ιστοσελίδα χρησιμοποιεί*|αποδοχή|αποδοχή όλων|συμφωνώ|απόρριψη|ρυθμίσεις cookies|ο browser σας*|μόνο για συνδρομητές*
tr: bu site çerez*|çerez kullanıyoruz*|sitemizde çerez*|web sitemizde çerez*|kabul et|tümünü kabul et|kabul ediyorum|reddet|çerez ayarları|çerez politikası|tarayıcınız*|yasal uyarı*|zaten abone misiniz?*
ar: نستخدم ملفات تعريف الارتباط*|يستخدم هذا الموقع*|هذا الموقع يستخدم*|يستخدم موقعنا*|موافق|أوافق|قبول|قبول الكل|رفض|إعدادات ملفات تعريف الارتباط|متصفحك*|يرجى تفعيل*|هذا المحتوى للمشتركين*|إخلاء مسؤولية*|تنويه*|تنبيه*|ملاحظة*
fa: ما از کوکی*|این سایت از کوکی*|پذیرش|قبول|می‌پذیرم|مرورگر شما*|هشدار*|توجه*
he: אתר זה משתמש*|האתר משתמש*|אנו משתמשים*|אישור|מאשר|אני מסכים|הדפדפן שלך*|לקריאת הכתבה המלאה*|כבר מנוי?*|גילוי נאות*
hi: हम कुकीज़*|यह वेबसाइट कुकीज़*|स्वीकार करें|अस्वीकरण*|डिस्क्लेमर*
bn: এই ওয়েবসাইট কুকি*|গ্রহণ করুন
th: เว็บไซต์นี้ใช้คุกกี้*|เราใช้คุกกี้*|ยอมรับ|ยอมรับทั้งหมด|ตั้งค่าคุกกี้|นโยบายคุกกี้|ปฏิเสธ
vi: trang web này sử dụng cookie*|chúng tôi sử dụng cookie*|đồng ý|chấp nhận|chấp nhận tất cả|từ chối|trình duyệt của bạn*
id: situs ini menggunakan*|kami menggunakan cookie*|setuju|terima|terima semua|tolak|disclaimer*|peramban anda*|sudah berlangganan?*
ms: laman web ini menggunakan*|terima|setuju|penafian*
zh: 本网站使用*|本網站使用*|我们使用cookie*|我們使用cookie*|接受|全部接受|接受所有*|同意|拒绝|拒絕|免责声明*|免責聲明*|版权声明*|声明*|本文仅代表*|您的浏览器*|您的瀏覽器*|已是订阅者*|已經是會員*|请启用javascript*|請啟用javascript*|特别声明*
ja: 当サイトでは*|このサイトでは*|このサイトはcookie*|cookieの使用*|同意する|すべて受け入れる|拒否する|この記事は有料会員*|この記事は会員限定*|有料記事|会員限定*|続きを読むには*|残り*|ログインして続きを読む|お使いのブラウザ*|javascriptを有効*|ご利用のブラウザ*
ko: 이 사이트는 쿠키*|동의|동의함|모두 동의|거부|유료회원*|브라우저*|본 기사는*|이 기사는 유료*
sw: tovuti hii hutumia*|kubali|tunatumia cookies*
ca: utilitzem galetes*|aquest lloc web utilitza*|fem servir cookies*|accepta|accepta-ho tot|accepto|rebutja|configuració de galetes|contingut exclusiu*
lt: šioje svetainėje naudojami*|mes naudojame slapukus*|svetainėje naudojami slapukai*|sutinku|priimti visus|atmesti|slapukų nustatymai
lv: mēs izmantojam*|šī vietne izmanto*|šajā vietnē tiek izmantotas*|piekrītu|pieņemt visas|noraidīt|sīkdatņu iestatījumi
et: see veebileht kasutab*|kasutame küpsiseid*|nõustun|nõustu kõigiga|keeldu|küpsiste seaded|artikkel on*
""",
    ),
    (
        Zone.FOOTER,
        """
en: ©*|(c)*|copyright*|all rights reserved*|privacy policy|privacy notice|privacy|privacy statement|privacy & cookies|cookie policy|terms of use|terms of service|terms & conditions|terms and conditions|terms|terms of sale|terms|about us|about|contact us|contact|contacts|advertise with us|advertise|jobs|marketing|accessibility|accessibility statement|site map|sitemap|careers|work with us|work for us|press|press room|help|help center|help centre|faq|faqs|feedback|imprint|legal|editorial policy|editorial guidelines|ethics policy|corrections policy|code of ethics|code of conduct|do not sell my personal information|do not sell or share my personal information|your privacy choices|ad choices|adchoices|california notice*|powered by*|proudly powered by*|designed by*|theme by*|theme:*|website by*|developed by*|company|our company|back to top|customer service|our team|staff|subscriptions|mobile apps|follow us|quick links|useful links|useful resources|archives|licensing|reprints|report an error|submit a tip|send us a tip|manage subscription|our apps|partners|a member of*|part of~|registered in~|no part of this*|the material on this site*
de: impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|barrierefreiheit|alle rechte vorbehalten*|hilfe|jobs|karriere|presse|werben|inserieren|cookie-richtlinie|privatsphäre|widerruf|abo kündigen|verträge kündigen|verträge hier kündigen|nach oben|zum seitenanfang|sitemap|nutzungsbasierte online-werbung|hilfe & kontakt|aboservice|abo-service
fr: mentions légales|tous droits réservés*|politique de confidentialité|données personnelles|cgu|cgv|conditions générales*|conditions d'utilisation|contact|contactez-nous|nous contacter|qui sommes-nous|qui sommes-nous ?|à propos|plan du site|politique de cookies|gestion des cookies|publicité|accessibilité*|aide|vie privée|charte*|retour en haut|recrutement|protection des données|politique de protection des données|informations légales|foire aux questions
es: aviso legal|política de privacidad|privacidad|términos y condiciones|términos de uso|condiciones de uso|todos los derechos reservados*|derechos reservados*|contacto|contáctanos|contáctenos|quiénes somos|quienes somos|sobre nosotros|acerca de|nosotros|publicidad|anúnciese|mapa del sitio|mapa web|código ético|ayuda|atención al cliente|política de cookies|trabaja con nosotros|volver arriba|prohibida su reproducción*|queda prohibida*|edición impresa|aviso de privacidad|directorio|términos y condiciones de uso|preguntas frecuentes|accesibilidad
pt: política de privacidade|termos de uso|termos e condições|todos os direitos reservados*|direitos reservados*|contato|contactos|contacto|fale conosco|quem somos|sobre|sobre nós|anuncie|anuncie aqui|expediente|ficha técnica|estatuto editorial|expediente|mapa do site|trabalhe conosco|ajuda|aviso legal|política de cookies|voltar ao topo|é proibida a reprodução*|princípios editoriais|central de ajuda
it: note legali|informativa privacy|privacy policy|cookie policy|informativa sui cookie|termini e condizioni|condizioni d'uso|tutti i diritti riservati*|diritti riservati*|riproduzione riservata*|contatti|contattaci|chi siamo|redazione|la redazione|pubblicità|lavora con noi|mappa del sito|p.iva*|p. iva*|partita iva*|testata giornalistica*|direttore responsabile*|registrazione tribunale*|gerenza|dichiarazione di accessibilità|torna su
nl: privacybeleid|privacyverklaring|privacy statement|cookiebeleid|algemene voorwaarden|gebruiksvoorwaarden|alle rechten voorbehouden*|over ons|contact|adverteren|colofon|disclaimer|werken bij*|vacatures|klantenservice|toegankelijkheid|veelgestelde vragen|terug naar boven
sv: integritetspolicy|personuppgiftspolicy|användarvillkor|om oss|kontakt|kontakta oss|kundservice|annonsera|ansvarig utgivare*|chefredaktör*|alla rättigheter*|tillgänglighet|om cookies|tipsa oss|jobba hos oss|till toppen
da: privatlivspolitik|cookiepolitik|persondatapolitik|handelsbetingelser|om os|kontakt|kontakt os|kundeservice|annoncering|annoncér|ansvarshavende chefredaktør*|alle rettigheder forbeholdes*|tilgængelighed|ophavsret*
no: personvern|personvernerklæring|informasjonskapsler|om oss|kontakt oss|kontakt|kundeservice|annonsere|annonsér|ansvarlig redaktør*|sjefredaktør*|alle rettigheter*|tips oss|vilkår|brukervilkår
fi: tietosuoja|tietosuojaseloste|käyttöehdot|evästeet|yhteystiedot|ota yhteyttä|tietoa meistä|asiakaspalvelu|mainosta|mediatiedot|päätoimittaja*|kaikki oikeudet pidätetään*|saavutettavuus|palaute|anna palautetta
is: hafðu samband|um okkur|persónuvernd|ritstjórn
pl: polityka prywatności|regulamin|warunki korzystania|wszelkie prawa zastrzeżone*|wszystkie prawa zastrzeżone*|kontakt|o nas|redakcja|praca|mapa strony|mapa serwisu|pomoc|rodo|deklaracja dostępności|ustawienia prywatności|zgłoś błąd|na górę|wydawca*|prawa autorskie*
cs: ochrana osobních údajů|ochrana soukromí|podmínky užití|obchodní podmínky|všechna práva vyhrazena*|kontakt|kontakty|o nás|redakce|inzerce|zásady ochrany*|kariéra|nahoru|tiráž|vydavatel*|nápověda|publikování nebo*|issn*
sk: ochrana osobných údajov|ochrana súkromia|podmienky používania|obchodné podmienky|všetky práva vyhradené*|autorské práva*|kontakt|kontakty|o nás|redakcia|inzercia|kariéra|vydavateľ*|hore|issn*|zásady ochrany*
hu: adatvédelem|adatvédelmi tájékoztató|adatkezelési tájékoztató|impresszum|felhasználási feltételek|kapcsolat|rólunk|minden jog fenntartva*|médiaajánlat|szerzői jogok*|szerkesztőség|ászf|süti tájékoztató|jogi nyilatkozat
ro: politica de confidențialitate|confidențialitate|termeni și condiții|termeni si conditii|toate drepturile rezervate*|contact|despre noi|redacția|echipa|publicitate|anpc|hartă site|politica cookies|caseta redacțională|protecția datelor*|gdpr
bg: политика за поверителност|поверителност|общи условия|условия за ползване|всички права запазени*|контакти|контакт|за нас|за реклама|карта на сайта|екип|нагоре|защита на личните данни
ru: политика конфиденциальности|пользовательское соглашение|все права защищены*|контакты|о нас|о проекте|о компании|о сайте|об издании|редакция|рекламодателям|размещение рекламы|карта сайта|вакансии|правовая информация|условия использования|обратная связь|свидетельство о регистрации*|сетевое издание*|учредитель*|главный редактор*|при использовании материалов*|использование материалов*|перепечатка*|при цитировании*|наверх|правила использования*|помощь|зарегистрировано*|адрес редакции*|телефон редакции*
uk: політика конфіденційності|угода користувача|користувацька угода|всі права захищені*|усі права захищені*|контакти|про нас|про проєкт|про проект|редакція|редакційна політика|реклама на сайті|карта сайту|вакансії|правила користування*|використання матеріалів*|при використанні матеріалів*|передрук*|вгору|зворотній зв'язок|принципи редакції
sr: politika privatnosti|pravila privatnosti|uslovi korišćenja|uvjeti korištenja|sva prava zadržana*|sva prava pridržana*|kontakt|o nama|impresum|impressum|redakcija|oglašavanje|zaštita podataka|политика приватности|услови коришћења|сва права задржана*|импресум|контакт|о нама|редакција|izdavač*
sl: pravno obvestilo|politika zasebnosti|pogoji uporabe|vse pravice pridržane*|kontakt|o nas|oglaševanje|uredništvo
mk: сите права се задржани*|политика на приватност|контакт|за нас|импресум
sq: të gjitha të drejtat*|kontakt|rreth nesh|politika e privatësisë
el: όροι χρήσης|πολιτική απορρήτου|προσωπικά δεδομένα|επικοινωνία|σχετικά με εμάς|ποιοι είμαστε|ταυτότητα|διαφημιστείτε|διαφήμιση|all rights reserved*|με επιφύλαξη παντός δικαιώματος*|απαγορεύεται η*|αριθμός πιστοποίησης*|πολιτική cookies|όροι και προϋποθέσεις
tr: gizlilik politikası|gizlilik|kullanım koşulları|kullanım şartları|tüm hakları saklıdır*|her hakkı saklıdır*|iletişim|hakkımızda|künye|reklam|kvkk*|çerez politikası|site haritası|yayın ilkeleri|kariyer|aydınlatma metni|yukarı çık|bize ulaşın|veri politikası*
ar: سياسة الخصوصية|شروط الاستخدام|الشروط والأحكام|شروط الخدمة|جميع الحقوق محفوظة*|حقوق النشر*|كل الحقوق محفوظة*|حقوق الطبع*|اتصل بنا|إتصل بنا|تواصل معنا|من نحن|عن الموقع|أعلن معنا|اعلن معنا|خريطة الموقع|هيئة التحرير|وظائف|الخصوصية|سياسة التحرير|سياسة ملفات تعريف الارتباط|فريق العمل|العودة إلى الأعلى|يمنع نسخ*|مساعدة|أسئلة شائعة
fa: تماس با ما|درباره ما|حریم خصوصی|قوانین و مقررات|شرایط استفاده|کلیه حقوق*|تمامی حقوق*|تمام حقوق*|همه حقوق*|پیوندها|تبلیغات|نقشه سایت|حق نشر*|طراحی و تولید*
ur: جملہ حقوق محفوظ*|تمام حقوق محفوظ*|ہم سے رابطہ کریں|ہمارے بارے میں|رازداری کی پالیسی|رابطہ
he: תנאי שימוש|מדיניות פרטיות|כל הזכויות שמורות*|צור קשר|צרו קשר|אודות|אודותינו|פרסמו אצלנו|הצהרת נגישות|נגישות|מפת האתר|פרסום באתר|דרושים|תקנון
hi: गोपनीयता नीति|प्राइवेसी पॉलिसी|उपयोग की शर्तें|सर्वाधिकार सुरक्षित*|संपर्क करें|हमारे बारे में|कॉन्टैक्ट अस|अबाउट अस|विज्ञापन दें|साइटमैप
bn: গোপনীয়তা নীতি|গোপনীয়তার নীতি|ব্যবহারের শর্তাবলি|সর্বস্বত্ব সংরক্ষিত*|স্বত্ব*|যোগাযোগ|আমাদের সম্পর্কে|আমাদের কথা|সম্পাদক*|বিজ্ঞাপন|প্রকাশক*
ta: தனியுரிமைக் கொள்கை|தொடர்பு கொள்ள|எங்களை பற்றி|அனைத்து உரிமைகளும்*
te: మా గురించి|గోప్యతా విధానం
mr: आमच्याबद्दल|संपर्क
ne: हाम्रो बारेमा|सम्पर्क|सर्वाधिकार सुरक्षित*
th: นโยบายความเป็นส่วนตัว|ข้อตกลงการใช้งาน|เงื่อนไขการใช้งาน|ติดต่อเรา|เกี่ยวกับเรา|สงวนลิขสิทธิ์*|ลงโฆษณา|ติดต่อโฆษณา|ร่วมงานกับเรา|แผนผังเว็บไซต์
vi: liên hệ|liên hệ quảng cáo|chính sách bảo mật|điều khoản sử dụng|giới thiệu|về chúng tôi|tòa soạn|tổng biên tập*|phó tổng biên tập*|giấy phép*|bản quyền*|cơ quan chủ quản*|tuyển dụng|trụ sở*|đường dây nóng*|ghi rõ nguồn*
id: tentang kami|kontak kami|kontak|hubungi kami|redaksi|pedoman media siber|pedoman pemberitaan*|kebijakan privasi|syarat dan ketentuan|syarat & ketentuan|ketentuan layanan|hak cipta*|karir|karier|info iklan|kode etik|disclaimer|peta situs|beriklan|privacy policy
ms: hubungi kami|tentang kami|mengenai kami|dasar privasi|terma dan syarat|hak cipta*|iklan dengan kami|polisi privasi
zh: 版权所有*|版權所有*|联系我们|聯絡我們|聯繫我們|关于我们|關於我們|隐私政策|隱私權政策|隱私政策|隱私權聲明|使用条款|使用條款|服务条款|服務條款|用户协议|法律声明|网站地图|網站地圖|广告服务|廣告刊登|招聘|人才招聘|诚聘英才|友情链接|未经授权*|未經授權*|京icp*|icp*|备案*|京公网安备*|增值电信*|网络文化经营许可证*|互联网新闻信息服务许可证*|违法和不良信息举报*|举报电话*|回到顶部|返回顶部|回頁首|帮助中心|服務專線*|著作權*|转载请注明*|責任編輯*
ja: プライバシーポリシー|個人情報保護方針|個人情報の取り扱い*|利用規約|サイトポリシー|著作権*|会社概要|会社案内|運営会社|お問い合わせ|お問合せ|問い合わせ|サイトマップ|広告掲載|広告掲載について|採用情報|ヘルプ|よくある質問|特定商取引法*|ページトップへ|ページの先頭へ|無断転載*|記事・写真の無断転載*|当サイトについて|リンクについて|クッキーポリシー|免責事項
ko: 회사소개|개인정보처리방침|개인정보취급방침|개인정보 처리방침|이용약관|청소년보호정책|청소년보호책임자*|이메일무단수집거부|이메일 무단수집거부|저작권*|무단전재*|무단 전재*|광고문의|제휴문의|고충처리|고충처리인|기사제보|구독신청|사이트맵|찾아오시는길|등록번호*|등록일자*|발행인*|편집인*|대표전화*|대표이사*|사업자등록번호*|발행일자*|주소*|전화*|제호*|회사 소개|윤리강령
sw: wasiliana nasi|kuhusu sisi|sera ya faragha|haki zote zimehifadhiwa*
ca: avís legal|política de privacitat|política de cookies|política de galetes|contacte|contacta|qui som|tots els drets reservats*|publicitat|condicions d'ús|mapa web|accessibilitat
gl: aviso legal|política de privacidade|contacto|quen somos
eu: lege oharra|pribatutasun politika|harremanetarako|nor gara|kontaktua
lt: privatumo politika|naudojimo taisyklės|naudojimosi taisyklės|visos teisės saugomos*|kontaktai|apie mus|reklama|redakcija|slapukų politika|taisyklės|karjera
lv: privātuma politika|lietošanas noteikumi|visas tiesības aizsargātas*|visas tiesības paturētas*|kontakti|par mums|redakcija|sīkdatņu politika|noteikumi|reklāma
et: privaatsuspoliitika|privaatsustingimused|kasutustingimused|kasutajatingimused|kõik õigused kaitstud*|kontakt|meist|reklaam|toimetus|küpsised|andmekaitse*|üldtingimused
hy: բոլոր իրավունքները*
ka: ყველა უფლება*|კონტაქტი|ჩვენ შესახებ
az: bütün hüquqlar*|əlaqə|haqqımızda
kk: барлық құқықтар*|байланыс
""",
    ),
    (
        Zone.AUTHOR_BIO,
        """
en: about the author*|about the authors*|about the writer|about author|about this author|about the contributor*|author bio|author profile|author|authors|the author|meet the author|view all posts by*|view all posts|all posts by*|more from this author|more by this author|see all posts by*|see all articles by*|posts by~|more articles by*|read more by*|view author|author archive|contributors|is a reporter~|view profile|view bio|more posts by*|follow the author|author details
de: über den autor*|über die autorin*|über die autoren*|zum autor|zur autorin|zur person|autor|autorin|mehr vom autor|alle beiträge anzeigen*|alle beiträge von*|alle artikel von*|zum autorenprofil
fr: à propos de l'auteur*|à propos des auteurs*|l'auteur|auteur|biographie|tous ses articles|voir tous les articles*|voir tous ses articles|du même auteur
es: sobre el autor*|sobre la autora*|acerca del autor*|acerca de la autora*|autor|autora|sobre el/la autor*|ver todas las entradas*|ver todos los artículos*|más artículos de*|más de este autor|archivado en
pt: sobre o autor*|sobre a autora*|autor|autora|ver todas as publicações*|ver todos os posts*|mais artigos de*
it: sull'autore*|l'autore*|informazioni sull'autore|autore|chi è l'autore|tutti gli articoli di*|vedi tutti gli articoli*|altri articoli di*
nl: over de auteur*|over de schrijver*|auteur|alle berichten van*|bekijk alle berichten*|meer van deze auteur
sv: om författaren*|om skribenten*|författare|visa alla inlägg*
da: om forfatteren*|forfatter|se alle indlæg*
no: om forfatteren*|forfatter|vis alle innlegg*
fi: kirjoittaja|kirjoittajasta|tietoa kirjoittajasta
pl: o autorze*|o autorach*|autor|autorka|zobacz wszystkie wpisy*|więcej tekstów autora|o autorce*|wszystkie artykuły autora
cs: o autorovi*|autor|autorka|autoři|další články autora|všechny články autora|zobrazit všechny příspěvky*
sk: o autorovi*|autor|autorka|ďalšie články autora
hu: a szerzőről*|szerző|a szerző további*|összes cikk*
ro: despre autor*|autor|vezi toate articolele*|toate articolele de*
bg: за автора*|автор|виж всички публикации*
ru: об авторе*|об авторах*|автор|авторы|все статьи автора*|все материалы автора*|другие материалы автора|посмотреть все записи автора*|другие статьи автора*
uk: про автора*|про авторку*|автор|автори|всі матеріали автора|інші статті автора|всі статті автора
sr: o autoru*|autor|о аутору*|аутор|svi članci autora|vidi sve članke*
el: σχετικά με τον συγγραφέα*|ο συντάκτης|συντάκτης|συγγραφέας|δείτε όλα τα άρθρα*
tr: yazar hakkında*|yazar|yazarlar|yazarın diğer yazıları*|tüm yazıları|yazarın tüm yazıları
ar: عن الكاتب*|عن المؤلف*|نبذة عن الكاتب*|الكاتب|المؤلف|كاتب المقال|جميع مقالات*|مقالات الكاتب|مقالات أخرى للكاتب|عرض كل المقالات*|المزيد من الكاتب
fa: درباره نویسنده*|نویسنده|مطالب بیشتر از نویسنده
ur: مصنف کے بارے میں*|مصنف
he: על המחבר*|על הכותב*|אודות הכותב|כל הכתבות של*
hi: लेखक के बारे में*|लेखक के बारे में|लेखक
bn: লেখক সম্পর্কে|লেখক
th: เกี่ยวกับผู้เขียน|ผู้เขียน
vi: về tác giả*|tác giả|xem tất cả bài viết*
id: tentang penulis*|penulis|lihat semua tulisan*|lihat semua pos*
zh: 作者简介*|作者簡介*|关于作者*|關於作者*|作者介绍*|作者其他文章|查看作者*|作者
ja: 著者*|著者について|著者プロフィール|この記事を書いた人*|この記事の著者|執筆者*|筆者|プロフィール|ライター|記者プロフィール
ko: 기자 소개|글쓴이|필자|저자|작성자|다른기사 보기|이 기자의 다른 기사*
sw: kuhusu mwandishi*|mwandishi
ca: sobre l'autor*|autor|autora|l'autor
lt: apie autorių*|autorius
lv: par autoru*|autors
et: autorist|autor
""",
    ),
    (
        Zone.TAGS,
        """
en: tags*|tag*|tagged*|tagged with*|tagged in|tagged as*|filed under*|topics*|topic*|keywords*|categories*|category*|posted in*|filed in*|in this article|in this story|labels*|subjects|explore topics|related tags|more topics|key words*|appears in~|file under*
de: schlagwörter*|schlagworte*|stichwörter*|stichworte*|themen*|thema*|kategorien*|kategorie*|tags*|verschlagwortet*
fr: mots-clés*|mots clés*|étiquettes*|thèmes*|thèmes associés|thématiques*|catégories*|catégorie*|sujets*|classé dans*|étiqueté*|rubriques|tags associés
es: etiquetas*|etiqueta*|temas*|palabras clave*|categorías*|categoría*|archivado en*|etiquetado*|más sobre este tema|secciones
pt: etiquetas*|palavras-chave*|tópicos*|assuntos*|marcadores*|categorias*|categoria*|tags:*|temas*|editorias
it: argomenti*|etichette*|parole chiave*|tag*|categorie*|categoria*|temi*|argomento*
nl: trefwoorden*|onderwerpen*|categorieën*|categorie*|labels*|gerelateerde onderwerpen
sv: ämnen*|etiketter*|taggar*|kategorier*|nyckelord*|ämnen i artikeln
da: emner*|emneord*|kategorier*|stikord*
no: emner*|stikkord*|kategorier*|tema*
fi: aiheet*|avainsanat*|asiasanat*|kategoriat*|tunnisteet*|artikkelin aiheet
pl: tagi*|tematy*|słowa kluczowe*|kategorie*|kategoria*|etykiety*|powiązane tematy|hasła
cs: štítky*|témata*|klíčová slova*|kategorie*|rubriky*|tagy*
sk: štítky*|témy*|kľúčové slová*|kategórie*|tagy*
hu: címkék*|kulcsszavak*|témák*|kategória*|kategóriák*
ro: etichete*|taguri*|cuvinte cheie*|categorii*|subiecte*|categorie*
bg: тагове*|етикети*|ключови думи*|теми*|категории*|категория*
ru: теги*|метки*|ключевые слова*|темы*|тема*|рубрики*|рубрика*|тэги*|категории*|категория*|сюжеты*|разделы
uk: теги*|мітки*|ключові слова*|теми*|тема*|рубрики*|категорії*|позначки*
sr: tagovi*|oznake*|ključne riječi*|ključne reči*|teme*|kategorije*|тагови*|ознаке*|теме*|категорије*|kategorija*
el: ετικέτες*|λέξεις-κλειδιά*|θέματα*|κατηγορίες*|κατηγορία*
tr: etiketler*|etiket*|anahtar kelimeler*|konular*|kategoriler*|kategori*
ar: وسوم*|الوسوم*|الكلمات المفتاحية*|كلمات مفتاحية*|كلمات دلالية*|الكلمات الدلالية*|تصنيفات*|التصنيفات*|التصنيف*|مواضيع*|العلامات*|تاغات*|أقسام
fa: برچسب‌ها*|برچسب ها*|برچسبها*|برچسب*|کلیدواژه‌ها*|کلیدواژه*|کلیدواژه ها*|کلمات کلیدی*|دسته‌بندی*|موضوعات*
ur: ٹیگز*|موضوعات*
he: תגיות*|תגית*|מילות מפתח*|נושאים*|קטגוריות*|קטגוריה*|תגים*
hi: टैग*|टैग्स*|विषय*
bn: ট্যাগ*|বিষয়*|বিষয়:*
ta: குறிச்சொற்கள்*
th: แท็ก*|แท็กที่เกี่ยวข้อง|หมวดหมู่*|คำค้นหา*|ป้ายกำกับ*
vi: từ khóa*|từ khoá*|thẻ|chủ đề*|danh mục*|tags*|chuyên mục
id: tag*|topik*|kata kunci*|kategori*|label*
ms: tag*|topik*|kategori*
zh: 标签*|標籤*|关键词*|關鍵字*|关键字*|话题*|分类*|分類*|主题*|標簽*|相關主題
ja: タグ*|キーワード*|カテゴリ*|カテゴリー*|トピックス*|テーマ*|関連タグ
ko: 태그*|키워드*|카테고리*|관련 태그|관련키워드*
sw: mada*|lebo*
ca: etiquetes*|temes*|categories*|paraules clau*|arxivat a*
eu: etiketak*
lt: temos*|žymos*|raktažodžiai*|raktiniai žodžiai*|kategorijos*
lv: tēmas*|birkas*|atslēgvārdi*|kategorijas*
et: märksõnad*|teemad*|sildid*|kategooriad*
az: teqlər*|açar sözlər*
""",
    ),
    (
        Zone.BYLINE,
        """
en: by~|written by*|posted by*|published by*|reported by*|reporting by*|story by*|words by*|text by*|edited by*|published*|published on*|published at*|publish date*|published date*|posted on*|posted at*|posted*|updated*|updated on*|updated at*|last updated*|last updated on*|last modified*|last update*|updated:*|modified*|date*|min read*|minute read*|minutes read*|read time*|reading time*|time to read*|mins read|min|minutes ago|hours ago|hour ago|days ago|day ago|weeks ago|months ago|yesterday~|today at~|monday~|tuesday~|wednesday~|thursday~|friday~|saturday~|sunday~|january~|february~|march~|april~|june~|july~|august~|september~|october~|november~|december~|first published*|staff reporter|staff writer|correspondent|special correspondent|views|from staff reports|created*
de: von~|veröffentlicht*|veröffentlicht am*|veröffentlicht:*|aktualisiert*|aktualisiert am*|zuletzt aktualisiert*|stand:*|stand*|erstellt*|lesezeit*|lesedauer*|min. lesezeit|min lesezeit|minuten lesezeit|uhr|ein artikel von*|von unserem~|redaktion|montag~|dienstag~|mittwoch~|donnerstag~|freitag~|samstag~|sonntag~|interview von*|text von*|kommentar von*
fr: par~|publié le*|publié*|mis à jour le*|mis à jour*|mise à jour*|modifié le*|temps de lecture*|min de lecture*|rédigé par*|écrit par*|posté le*|le~|il y a~|dernière mise à jour*|lecture*|lundi~|mardi~|mercredi~|jeudi~|vendredi~|samedi~|dimanche~|propos recueillis par*|la rédaction
es: por~|publicado*|publicado el*|publicado por*|publicada*|actualizado*|actualizado el*|actualizada*|última actualización*|fecha*|escrito por*|redacción|redacción*|tiempo de lectura*|min de lectura*|minutos de lectura*|hace~|lunes~|martes~|miércoles~|jueves~|viernes~|sábado~|domingo~|texto de*|creado*
pt: por~|publicado em*|publicado*|publicado por*|atualizado em*|atualizado*|atualizada*|escrito por*|da redação*|redação|tempo de leitura*|min de leitura*|minutos de leitura*|há~|última atualização*|postado em*|postado por*|segunda-feira~|terça-feira~|quarta-feira~|quinta-feira~|sexta-feira~
it: di~|pubblicato il*|pubblicato*|aggiornato il*|aggiornato*|scritto da*|a cura di*|redazione*|ultimo aggiornamento*|tempo di lettura*|min di lettura*|minuti di lettura*|lettura*|lunedì~|martedì~|mercoledì~|giovedì~|venerdì~|sabato~|domenica~|ultima modifica*|articolo di*
nl: door~|gepubliceerd*|gepubliceerd op*|geplaatst*|geplaatst op*|bijgewerkt*|laatst bijgewerkt*|laatste update*|leestijd*|min leestijd|minuten leestijd|geschreven door*|redactie|maandag~|dinsdag~|woensdag~|donderdag~|vrijdag~|zaterdag~|zondag~|aangepast*
sv: av~|publicerad*|publicerat*|uppdaterad*|uppdaterat*|senast uppdaterad*|lästid*|skriven av*|måndag~|tisdag~|onsdag~|torsdag~|fredag~|lördag~|söndag~
da: af~|udgivet*|offentliggjort*|opdateret*|publiceret*|senest opdateret*|læsetid*|skrevet af*|mandag~|tirsdag~|onsdag~|torsdag~|fredag~|lørdag~|søndag~
no: av~|publisert*|oppdatert*|sist oppdatert*|lesetid*|skrevet av*|publisert:*
fi: julkaistu*|päivitetty*|julkaistu:*|lukuaika*|kirjoittanut*|toimittaja*|muokattu*|maanantai~|tiistai~|keskiviikko~|torstai~|perjantai~|lauantai~|sunnuntai~
is: birt*|uppfært*|höfundur*
pl: opublikowano*|data publikacji*|dodano*|aktualizacja*|zaktualizowano*|ostatnia aktualizacja*|autor:*|napisał*|napisała*|czas czytania*|min czytania*|publikacja*|poniedziałek~|wtorek~|środa~|czwartek~|piątek~|sobota~|niedziela~|oprac.*|opracowanie*|tekst:*|redakcja*
cs: publikováno*|vydáno*|zveřejněno*|aktualizováno*|aktualizace*|autor:*|napsal*|napsala*|doba čtení*|čtení na*|pondělí~|úterý~|středa~|čtvrtek~|pátek~|sobota~|neděle~|poslední aktualizace*
sk: publikované*|zverejnené*|aktualizované*|autor:*|čas čítania*|pondelok~|utorok~|streda~|štvrtok~|piatok~|nedeľa~|vydané*|napísal*
hu: megjelent*|közzétéve*|frissítve*|frissült*|szerző:*|írta*|olvasási idő*|módosítva*|hétfő~|kedd~|szerda~|csütörtök~|péntek~|szombat~|vasárnap~|létrehozva*
ro: de~|publicat*|publicat la*|actualizat*|actualizat la*|data publicării*|scris de*|autor:*|timp de citire*|data actualizării*|ultima actualizare*|luni~|marți~|miercuri~|joi~|vineri~|sâmbătă~|duminică~|postat*
bg: публикувано*|публикувана*|обновена*|обновено*|актуализирано*|от~|автор:*|време за четене*|последна промяна*|понеделник~|вторник~|сряда~|четвъртък~|петък~|събота~|неделя~
ru: опубликовано*|дата публикации*|обновлено*|обновлён*|обновлен*|изменено*|автор:*|автор статьи*|время чтения*|мин чтения*|сегодня~|вчера~|понедельник~|вторник~|среда~|четверг~|пятница~|суббота~|воскресенье~|текст:*|добавлено*|последнее обновление*|просмотров*|размещено*|создано*|источник:*
uk: опубліковано*|дата публікації*|оновлено*|автор:*|автор статті*|час читання*|сьогодні~|вчора~|понеділок~|вівторок~|середа~|четвер~|п'ятниця~|субота~|неділя~|переглядів*|джерело:*|текст:*
sr: objavljeno*|ažurirano*|poslednja izmena*|posljednja izmjena*|autor:*|piše*|izvor:*|vreme čitanja*|vrijeme čitanja*|објављено*|ажурирано*|аутор:*|пише*|извор:*|ponedeljak~|utorak~|sreda~|četvrtak~|petak~|subota~|nedelja~|izmenjeno*
sl: objavljeno*|avtor:*|posodobljeno*|čas branja*
mk: објавено*|автор:*|извор:*
sq: nga~|publikuar*|përditësuar*
el: δημοσίευση*|δημοσιεύτηκε*|δημοσιεύθηκε*|ενημέρωση*|ενημερώθηκε*|τελευταία ενημέρωση*|από~|του~|της~|γράφει*|γράφει ο*|γράφει η*|χρόνος ανάγνωσης*|συντάκτης:*|δευτέρα~|τρίτη~|τετάρτη~|πέμπτη~|παρασκευή~|σάββατο~|κυριακή~|επιμέλεια*
tr: yayınlanma*|yayınlanma tarihi*|yayın tarihi*|yayınlandı*|giriş tarihi*|giriş*|güncelleme*|güncelleme tarihi*|güncellendi*|son güncelleme*|oluşturulma tarihi*|eklenme*|eklenme tarihi*|tarih*|yazan*|yazar:*|haber:*|okuma süresi*|kaynak:*|pazartesi~|salı~|çarşamba~|perşembe~|cuma~|cumartesi~|pazar~|dk okuma süresi|editör:*
ar: بقلم*|كتب*|كتبت*|كتبه*|كتبها*|تاريخ النشر*|نشر في*|نشر*|نشرت*|تم النشر*|آخر تحديث*|اخر تحديث*|تحديث*|تم التحديث*|محدث*|وقت القراءة*|مدة القراءة*|دقائق قراءة|دقيقة قراءة|دقائق|منذ~|قبل~|السبت~|الأحد~|الاثنين~|الإثنين~|الثلاثاء~|الأربعاء~|الخميس~|الجمعة~|المصدر*|اعداد*|إعداد*|تحرير*|أخبار الآن|تقرير*
fa: نویسنده:*|تاریخ انتشار*|انتشار*|منتشر شده*|به‌روزرسانی*|به روز رسانی*|آخرین به‌روزرسانی*|کد خبر*|شناسه خبر*|تاریخ خبر*|زمان مطالعه*|شنبه~|یکشنبه~|دوشنبه~|سه‌شنبه~|چهارشنبه~|پنجشنبه~|جمعه~|منبع*|خبرنگار*|سرویس*
ur: شائع*|اپ ڈیٹ*|تاریخ اشاعت*|تحریر*|مصنف:*
he: מאת*|פורסם*|פורסם ב*|עודכן*|תאריך*|תאריך פרסום*|עדכון אחרון*|זמן קריאה*|יום ראשון~|יום שני~|יום שלישי~|יום רביעי~|יום חמישי~|יום שישי~|כתב*
hi: प्रकाशित*|अपडेटेड*|अपडेट*|अपडेट किया गया*|लेखक:*|द्वारा~|नई दिल्ली~|संपादित*|पब्लिश*|लास्ट अपडेट*
bn: প্রকাশ*|প্রকাশিত*|প্রকাশের সময়*|আপডেট*|আপডেট টাইম*|লেখক:*|নিজস্ব প্রতিবেদক*|নিজস্ব প্রতিনিধি*|ডেস্ক রিপোর্ট*|হালনাগাদ*|অনলাইন ডেস্ক
ta: வெளியிடப்பட்டது*|புதுப்பிக்கப்பட்டது*|எழுதியவர்*|பதிவு*
ne: प्रकाशित*|प्रकाशित मिति*
th: เผยแพร่*|เผยแพร่เมื่อ*|อัปเดต*|อัพเดท*|อัปเดตล่าสุด*|เขียนโดย*|โดย~|ผู้เขียน:*|วันที่*|โพสต์เมื่อ*|วันจันทร์~|วันอังคาร~|วันพุธ~|วันพฤหัสบดี~|วันศุกร์~|เผยแพร่:*|ปรับปรุง*
vi: thứ hai~|thứ ba~|thứ tư~|thứ năm~|thứ sáu~|thứ bảy~|chủ nhật~|cập nhật*|cập nhật lúc*|đăng lúc*|ngày đăng*|theo*|tác giả:*|viết bởi*|xuất bản*|nguồn*|bởi~|đăng bởi*|ngày~
id: oleh~|ditulis oleh*|diterbitkan*|dipublikasikan*|diperbarui*|terakhir diperbarui*|penulis:*|penulis*|editor:*|editor*|reporter*|wib|waktu baca*|senin~|selasa~|rabu~|kamis~|jumat~|sabtu~|minggu~|tayang*|tim redaksi|diunggah*|menit membaca
ms: oleh~|diterbitkan*|dikemas kini*|kemas kini*|disiarkan*|isnin~|selasa~|khamis~|jumaat~|sabtu~|ahad~
fil: ni~|nai-publish*
zh: 发布时间*|發布時間*|發佈時間*|发布于*|發佈於*|发表于*|發表於*|更新时间*|更新時間*|最后更新*|最後更新*|更新于*|更新*|发布*|来源*|來源*|作者：*|作者:*|编辑*|編輯*|责任编辑*|責任編輯*|记者*|記者*|文/*|文／*|文|*撰文*|撰稿*|时间*|時間*|日期*|阅读时间*|閱讀時間*|上稿时间*|發稿時間*|本报记者*|综合报道|編譯*|发稿*|阅读*|浏览*
ja: 公開日*|公開*|更新日*|更新*|最終更新*|最終更新日*|投稿日*|掲載日*|配信*|執筆*|文/*|文＝*|取材・文*|記者*|編集部*|作成日*|読了時間*|投稿者*|著者:*
ko: 입력*|기사입력*|기사 입력*|수정*|최종수정*|최종 수정*|승인*|업데이트*|등록*|작성*|발행*|기자*|글*|송고*|게시*|데스크 승인*|온라인 입력*
sw: na~|imechapishwa*|imesasishwa*|mwandishi:*|ilichapishwa*
ca: per~|publicat*|publicat el*|actualitzat*|actualitzat el*|redacció*|temps de lectura*|escrit per*|dilluns~|dimarts~|dimecres~|dijous~|divendres~|dissabte~|diumenge~
gl: por~|publicado*|actualizado*|redacción*
eu: argitaratua*|eguneratua*
lt: paskelbta*|publikuota*|atnaujinta*|skelbta*|autorius:*|parengė*|skaitymo laikas*|šaltinis*|pirmadienis~|antradienis~
lv: publicēts*|publicēta*|atjaunots*|autors:*|lasīšanas laiks*|sagatavoja*|ievietots*
et: avaldatud*|uuendatud*|muudetud*|autor:*|lugemisaeg*|ajakirjanik|toimetaja*|kirjutas*
hy: հրապարակված*
ka: ავტორი*|გამოქვეყნდა*
az: müəllif*|dərc olunub*
kk: жарияланған*|авторы*
""",
    ),
    (
        Zone.CAPTION,
        """
en: photo*|photos*|photo by*|photos by*|photo credit*|photograph*|photograph by*|photography by*|picture*|picture by*|pictured*|image*|image by*|images by*|image credit*|image credits*|image source*|image via*|images*|credit*|credits*|courtesy*|courtesy of*|photo courtesy*|image courtesy*|file photo*|file image*|file picture*|handout*|illustration*|illustration by*|graphic*|video*|video by*|caption*|view image in fullscreen|view gallery|view photos|enlarge*|enlarge image|enlarge this image|click to enlarge|toggle caption|hide caption|open image modal|image caption*|media caption*|stock photo*|screenshot*|via~|representative image*|representational image*|getty images*|ap*|ap photo*|afp*|reuters*|epa*|photo:*|source:*|shutterstock*|gallery|photo gallery|slideshow|play video|watch video|in pictures|in this photo*|in this image*|in this file*|read caption
de: foto*|fotos*|bild*|bilder*|bildquelle*|fotograf*|quelle*|symbolbild*|symbolfoto*|archivbild*|archivfoto*|illustration*|grafik*|foto von*|bild von*|bildunterschrift*|bild vergrößern|bildergalerie|video*|picture alliance*|dpa*|imago*|zum vergrößern*|fotostrecke*|screenshot*
fr: photo*|photos*|photo de*|photo par*|crédit*|crédits*|crédit photo*|crédits photo*|image*|illustration*|légende*|photo d'illustration*|photo d'archives*|©*|vidéo*|en images|diaporama|capture d'écran*|infographie*|source*|agrandir*|agrandir l'image
es: foto*|fotos*|fotografía*|fotografías*|foto de*|imagen*|imágenes*|imagen de*|crédito*|créditos*|cortesía*|foto cortesía*|foto:*|fuente*|ilustración*|archivo*|foto archivo*|foto de archivo*|video*|vídeo*|galería*|galería de fotos|efe*|captura de pantalla*|especial
pt: foto*|fotos*|foto de*|imagem*|imagens*|imagem de*|crédito*|créditos*|divulgação*|reprodução*|foto divulgação*|foto reprodução*|ilustração*|legenda*|arquivo*|vídeo*|galeria*|fonte*|foto ilustrativa*|lusa*
it: foto*|foto di*|fotografia*|fotografie*|immagine*|immagini*|immagine di*|crediti*|credit*|video*|illustrazione*|fonte*|ansa*|foto d'archivio*|didascalia*|galleria*|fotogallery*|archivio*|lapresse*
nl: foto*|foto's*|beeld*|fotograaf*|foto van*|afbeelding*|illustratie*|bron*|video*|anp*|fotocredit*|archieffoto*|archiefbeeld*
sv: foto*|bild*|bilden*|fotograf*|arkivbild*|illustration*|video*|tt*|skärmdump*|genrebild*|bildtext*
da: foto*|billede*|arkivfoto*|fotograf*|illustration*|video*|ritzau*|privatfoto*|grafik*
no: foto*|bilde*|illustrasjonsfoto*|arkivfoto*|fotograf*|illustrasjon*|video*|ntb*|vis mer*|skjermdump*|bildetekst*
fi: kuva*|kuvat*|kuvaaja*|kuvituskuva*|arkistokuva*|video*|kuva:*|lehtikuva*|stt*|avaa kuva*
is: ljósmynd*|mynd*
pl: fot.*|foto*|fot*|zdjęcie*|zdjęcia*|zdj.*|źródło*|źródło zdjęcia*|ilustracja*|zdjęcie ilustracyjne*|autor zdjęcia*|pap*|wideo*|galeria*|grafika*|fot. ilustracyjne*
cs: foto*|foto:*|fotografie*|snímek*|obrázek*|zdroj*|ilustrační foto*|ilustrační snímek*|čtk*|video*|fotogalerie*|archiv*|zdroj foto*
sk: foto*|zdroj*|snímka*|ilustračné foto*|ilustračná fotografia*|tasr*|sita*|video*|fotogaléria*|obrázok*|archív*|na snímke*
hu: fotó*|fotók*|kép*|képek*|forrás*|illusztráció*|mti*|fotó:*|videó*|galéria*|képernyőkép*|képünk*
ro: foto*|fotografie*|imagine*|sursa foto*|sursa*|sursă foto*|credit foto*|foto cu caracter ilustrativ*|agerpres*|video*|galerie foto*|captură*
bg: снимка*|снимки*|фото*|източник*|бта*|видео*|илюстрация*|архив*
ru: фото*|фотография*|фотографии*|изображение*|иллюстрация*|источник*|источник фото*|видео*|снимок*|тасс*|риа новости*|скриншот*|архив*|фото из*|фото автора*|кадр*|фото:*|подпись к фото*|автор фото*|коллаж*
uk: фото*|фотографія*|зображення*|ілюстрація*|джерело*|джерело фото*|відео*|укрінформ*|скріншот*|архів*|ілюстративне фото*|колаж*|автор фото*
sr: foto*|fotografija*|slika*|ilustracija*|izvor*|video*|tanjug*|fonet*|фото*|фотографија*|илустрација*|извор*|hina*|pixsell*|arhiva*|printscreen*|snimka*
sl: foto*|fotografija*|vir*|sta*
el: φωτογραφία*|φωτογραφίες*|φωτό*|φωτο*|πηγή*|εικόνα*|απε-μπε*|eurokinissi*|βίντεο*|αρχείο*|φωτογραφία αρχείου*
tr: fotoğraf*|fotoğraflar*|foto*|görsel*|kaynak*|aa*|dha*|iha*|video*|arşiv*|temsili*|fotoğraf galerisi|foto galeri|fotoğraf:*
ar: صورة*|الصورة*|صور*|تصوير*|عدسة*|مصدر الصورة*|المصدر*|صورة أرشيفية*|أرشيف*|أرشيفية|فيديو*|بالفيديو|بالصور|رويترز*|أ ف ب*|وكالات*|غيتي*|الأناضول*|رسم*|تعليق الصورة*|(أ ف ب)*|(رويترز)*|وكالة*
fa: عکس*|تصویر*|منبع عکس*|عکاس*|ویدئو*|ویدیو*|فیلم*|آرشیو*|گالری*|ایرنا*|ایسنا*|منبع تصویر*|توضیح تصویر*
ur: تصویر*|فوٹو*|ویڈیو*|تصویر کا ذریعہ*
he: צילום*|צילומים*|תמונה*|צילום מסך*|קרדיט*|קרדיט צילום*|רויטרס*|איור*|וידאו*|אילוסטרציה*|באדיבות*
hi: फोटो*|फ़ोटो*|तस्वीर*|चित्र*|छवि*|स्रोत*|वीडियो*|प्रतीकात्मक*|प्रतीकात्मक तस्वीर*|सांकेतिक*|फाइल फोटो*|इमेज*
bn: ছবি*|ছবিঃ*|ফাইল ছবি*|সংগৃহীত*|ছবি সংগৃহীত*|ভিডিও*|সূত্র*|প্রতীকী*
ta: படம்*|புகைப்படம்*|வீடியோ*|கோப்புப் படம்*|கோப்பு படம்*
te: ఫోటో*|చిత్రం*
ne: तस्बिर*|फोटो*
th: ภาพ*|ภาพจาก*|ภาพ:*|รูปภาพ*|ขอบคุณภาพ*|ที่มา*|เครดิต*|คลิป*|แฟ้มภาพ*|ภาพประกอบ*
vi: ảnh*|ảnh:*|hình ảnh*|ảnh minh họa*|ảnh minh hoạ*|hình*|nguồn ảnh*|video*|nguồn*|minh họa*
id: foto*|foto:*|gambar*|ilustrasi*|sumber*|dok.*|dok*|video*|antara*|kredit*|sumber foto*|sumber gambar*|tangkapan layar*|foto ilustrasi*
ms: foto*|gambar*|sumber*|video*|bernama*|gambar hiasan*|kredit*
zh: 图片*|圖片*|图片来源*|圖片來源*|图源*|图*|圖*|图为*|圖為*|图/*|圖／*|摄影*|攝影*|资料图*|資料照*|資料圖*|来源*|視頻*|视频*|影片*|新华社*|中新社*|翻攝*|示意圖*|示意图*|照片*|（图*|（圖*|配图*|網路截圖*|截图*
ja: 写真*|画像*|撮影*|写真提供*|提供*|出典*|イメージ*|イラスト*|動画*|写真はイメージ*|写真：*|（写真*|共同*|時事*|画像提供*|資料写真*|映像*|図*|写真・*
ko: 사진*|사진=*|사진제공*|사진 제공*|자료사진*|이미지*|출처*|영상*|그래픽*|연합뉴스*|뉴시스*|뉴스1*|ⓒ*|일러스트*|동영상*|사진출처*|제공*
sw: picha*|chanzo cha picha*|chanzo*|video*|maelezo ya picha*
ca: foto*|imatge*|fotografia*|vídeo*|font*|arxiu*|imatge d'arxiu*|acn*|il·lustració*
eu: argazkia*|irudia*|bideoa*
lt: nuotrauka*|nuotr.*|nuotraukos*|asociatyvi nuotr*|asociatyvinė nuotr*|bns*|video*|vaizdo*|iliustracija*
lv: foto*|attēls*|ekrānuzņēmums*|leta*|video*|ilustratīvs*|avots*
et: foto*|pilt*|fotod*|bns*|video*|allikas*|ekraanitõmmis*|illustratiivne*|pildil*
hy: լուսանկար*
ka: ფოტო*
az: foto*|şəkil*
kk: фото*|сурет*
""",
    ),
    (
        Zone.NAVIGATION,
        """
en: home|home page|homepage|menu|main menu|navigation|main navigation|primary menu|secondary menu|mobile menu|skip to content|skip to main content|skip to navigation|skip to main|skip to footer|skip to search|jump to content|jump to navigation|search|search for*|search this site|search...|search website|toggle navigation|toggle menu|open menu|close menu|close|open|show menu|sections|all sections|world|politics|business|sport|sports|technology|tech|entertainment|health|science|opinion|opinions|culture|lifestyle|life|travel|economy|education|arts|video|videos|photos|podcasts|podcast|weather|local|national|international|fashion|food|music|movies|film|tv|books|crime|environment|climate|finance|money|markets|editorial|editorials|columnists|columns|blogs|blog|events|photo galleries|obituaries|letters|football|cricket|golf|tennis|games|puzzles|crossword|horoscopes|real estate|cars|auto|motoring|magazine|style|celebrity|regions|africa|asia|europe|americas|middle east|us|uk|usa|more|more sections|see all|view all|show all|show more|view more|load more|all|language|select language|languages|english|breadcrumb|breadcrumbs|you are here*|go to*|go back|back to*|back|back home|table of contents|contents|on this page|jump to*|pages|page|first|last|previous page|next page|older posts|newer posts|older entries|advanced search|a-z|a to z|newsletters & alerts|classifieds|forum|live|live tv|live radio|watch live|listen live|today's paper|print edition|features|analysis|interviews|reviews|expand|collapse|expand menu|submenu|explore|browse|browse by|topics a-z|select category|select month|my account
de: startseite|stellenmarkt|leserbriefe|meinungen|forum|anzeigen|start|home|menü|hauptmenü|hauptnavigation|navigation|suche|suchen|zum inhalt springen|zum inhalt|zum hauptinhalt|direkt zum inhalt|zur navigation|zur suche|menü öffnen|menü schließen|schließen|politik|wirtschaft|kultur|panorama|gesellschaft|sport|meinung|wissen|wissenschaft|lokales|regional|ausland|inland|deutschland|reise|auto|gesundheit|digital|unterhaltung|leben|stil|finanzen|technik|bildung|video|videos|podcast|podcasts|wetter|fotos|ressorts|rubriken|archiv|mehr|alle|alle anzeigen|mehr anzeigen|mehr laden|inhalt|inhaltsverzeichnis|sie sind hier*|zurück|e-paper|sprache|themen a-z|service|karriere|geld|netzwelt|international|fußball
fr: accueil|menu|menu principal|navigation|rechercher|recherche|aller au contenu|aller au contenu principal|aller au menu|fermer|ouvrir le menu|fermer le menu|politique|économie|monde|international|france|société|culture|sport|sports|sciences|santé|opinions|opinion|idées|débats|vidéos|vidéo|podcasts|météo|régions|faits divers|environnement|planète|technologies|tech|high-tech|people|médias|éducation|emploi|immobilier|loisirs|voyage|style|tous|tout voir|voir tout|voir plus|plus|afficher plus|charger plus|vous êtes ici*|sommaire|retour|langue|toutes les rubriques|justice|afrique|europe|football|musique|cinéma
es: inicio|portada|menú|menú principal|navegación|buscar|buscador|búsqueda|saltar al contenido|ir al contenido|ir al contenido principal|cerrar|abrir menú|cerrar menú|política|economía|mundo|internacional|internacionales|nacional|nacionales|deportes|deporte|cultura|sociedad|opinión|tecnología|ciencia|salud|entretenimiento|espectáculos|vídeos|videos|podcast|el tiempo|clima|sucesos|policiales|negocios|empresas|educación|estilo|estilo de vida|gente|viajes|motor|fútbol|secciones|regiones|locales|local|columnas|columnistas|editorial|blogs|ver más|ver todo|ver todas|mostrar más|cargar más|más|todo|todos|idioma|estás en*|volver|índice|contenidos|hemeroteca|españa|américa|multimedia|justicia|seguridad|país
pt: início|página inicial|capa|menu|menu principal|navegação|pesquisar|pesquisa|buscar|busca|ir para o conteúdo|pular para o conteúdo|saltar para o conteúdo|fechar|abrir menu|política|economia|mundo|internacional|brasil|portugal|esportes|esporte|desporto|cultura|sociedade|opinião|tecnologia|ciência|saúde|entretenimento|vídeos|podcasts|podcast|tempo|polícia|negócios|educação|cotidiano|geral|colunas|colunistas|blogs|editorial|ver mais|ver tudo|ver todas|mostrar mais|carregar mais|mais|todos|futebol|lazer|turismo|você está aqui*|voltar|seções|editorias|cidades|famosos|multimédia|local
it: home|homepage|home page|menu|menù|menu principale|navigazione|cerca|ricerca|vai al contenuto|vai al contenuto principale|salta al contenuto|chiudi|apri menu|politica|economia|mondo|esteri|estero|cronaca|sport|cultura|società|opinioni|tecnologia|scienza|scienze|salute|spettacoli|spettacolo|video|podcast|meteo|viaggi|motori|lavoro|scuola|ambiente|calcio|sezioni|italia|regioni|rubriche|blog|vedi tutti|vedi tutto|mostra altro|mostra di più|carica altri|altro|tutti|tutte|sei qui*|indietro|indice|attualità|lifestyle|moda|cinema|musica|cucina|foto|edizioni locali
nl: home|startpagina|voorpagina|menu|hoofdmenu|navigatie|zoeken|zoek|ga naar de inhoud|naar hoofdinhoud|direct naar inhoud|doorgaan naar inhoud|spring naar inhoud|sluiten|sluit|politiek|economie|buitenland|binnenland|wereld|sport|cultuur|opinie|wetenschap|gezondheid|tech|entertainment|media|video|video's|podcasts|weer|regio|reizen|meer|alles|toon meer|bekijk alles|bekijk meer|meer laden|achtergrond|terug|inhoud|rubrieken|voetbal|lifestyle|columns
sv: hem|startsida|meny|huvudmeny|sök|hoppa till innehåll|hoppa till huvudinnehåll|stäng|politik|ekonomi|utrikes|inrikes|världen|sport|kultur|åsikt|åsikter|ledare|debatt|vetenskap|nöje|teknik|video|poddar|väder|lokalt|mer|visa mer|visa alla|visa fler|tillbaka|innehåll|näringsliv|sverige
da: forside|hjem|menu|søg|spring til indhold|gå til indhold|luk|politik|økonomi|udland|indland|verden|sport|kultur|debat|videnskab|underholdning|erhverv|video|podcast|vejr|mere|vis mere|se alle|se mere|vis flere|tilbage|indhold|samfund
no: forside|forsiden|hjem|meny|søk|hopp til innhold|gå til innhold|gå til hovedinnhold|lukk|politikk|økonomi|utenriks|innenriks|verden|sport|kultur|meninger|debatt|vitenskap|underholdning|næringsliv|video|podkast|vær|mer|vis mer|vis flere|se alle|tilbake|innhold
fi: etusivu|valikko|päävalikko|haku|hae|siirry sisältöön|hyppää sisältöön|siirry suoraan sisältöön|sulje|politiikka|talous|kotimaa|ulkomaat|maailma|urheilu|kulttuuri|mielipide|tiede|terveys|viihde|teknologia|video|videot|podcastit|sää|paikalliset|lisää|näytä lisää|näytä kaikki|takaisin|sisältö|valikko ja haku
is: forsíða|leita|valmynd|íþróttir|innlent|erlent
pl: strona główna|start|menu|menu główne|nawigacja|szukaj|wyszukaj|przejdź do treści|przejdź do głównej treści|przejdź do zawartości|zamknij|polityka|gospodarka|biznes|świat|kraj|polska|sport|kultura|społeczeństwo|opinie|technologia|technologie|nauka|zdrowie|rozrywka|wideo|podcasty|pogoda|regiony|edukacja|motoryzacja|styl życia|kobieta|turystyka|więcej|pokaż więcej|zobacz wszystkie|wszystkie|wróć|powrót|spis treści|jesteś tutaj*|historia|wydarzenia|piłka nożna|finanse|prawo
cs: domů|hlavní stránka|úvod|menu|navigace|hledat|vyhledávání|přejít k obsahu|přeskočit na obsah|zavřít|politika|ekonomika|domácí|zahraničí|svět|sport|kultura|názory|věda|zdraví|technologie|krimi|video|podcasty|počasí|regiony|více|zobrazit více|zobrazit vše|zpět|obsah|byznys|magazín|auto|cestování|fotbal
sk: domov|úvod|menu|hľadať|vyhľadávanie|prejsť na obsah|preskočiť na obsah|zavrieť|politika|ekonomika|domáce|zahraničie|svet|šport|kultúra|názory|veda|zdravie|technológie|krimi|video|podcasty|počasie|regióny|viac|zobraziť viac|zobraziť všetko|späť|obsah|slovensko
hu: főoldal|címlap|kezdőlap|menü|keresés|kereső|ugrás a tartalomhoz|ugrás a tartalomra|tovább a tartalomra|kilépés a tartalomba|bezárás|politika|gazdaság|belföld|külföld|világ|sport|kultúra|vélemény|tudomány|egészség|életmód|technika|bűnügy|videó|podcast|időjárás|több|még több|összes|vissza|tartalom|rovatok|foci
ro: acasă|prima pagină|meniu|căutare|caută|cauta|sari la conținut|salt la conținut|închide|politică|economie|externe|internațional|social|sport|cultură|opinii|știință|sănătate|tehnologie|video|podcast|meteo|local|mai mult|mai multe|vezi toate|vezi mai mult|înapoi|cuprins|actualitate|eveniment|educație|justiție|lifestyle|fotbal|monden
bg: начало|меню|търсене|търси|към съдържанието|към основното съдържание|затвори|политика|икономика|бизнес|свят|българия|спорт|култура|мнения|наука|здраве|технологии|видео|времето|региони|още|виж още|виж всички|покажи още|назад|съдържание|общество|крими|лайфстайл|образование
ru: главная|на главную|домой|меню|главное меню|навигация|поиск|найти|искать|перейти к содержимому|перейти к содержанию|перейти к основному содержанию|к содержимому|закрыть|политика|экономика|общество|мир|в мире|россия|в россии|спорт|культура|происшествия|наука|технологии|здоровье|бизнес|финансы|авто|недвижимость|мнения|мнение|видео|фото|подкасты|погода|регионы|ещё|еще|показать ещё|показать еще|загрузить ещё|загрузить еще|все|смотреть все|вы здесь*|содержание|оглавление|рубрики|разделы|образование|туризм|армия|медицина|криминал|украина|статьи|интервью|аналитика|блоги|архив|проекты|колонки|футбол|шоу-бизнес
uk: головна|на головну|меню|навігація|пошук|шукати|перейти до вмісту|перейти до змісту|перейти до основного вмісту|закрити|політика|економіка|суспільство|світ|україна|спорт|культура|події|наука|технології|здоров'я|бізнес|фінанси|авто|думки|погляди|відео|фото|подкасти|погода|регіони|ще|показати ще|завантажити ще|усі|всі|зміст|статті|інтерв'ю|блоги|архів|кримінал|війна|життя|освіта|публікації|публікації|про головне
sr: početna|naslovna|početna strana|meni|izbornik|pretraga|pretraži|pretraživanje|traži|preskoči na sadržaj|idi na sadržaj|zatvori|politika|ekonomija|biznis|svet|svijet|društvo|sport|kultura|hronika|kronika|crna kronika|nauka|znanost|zdravlje|tehnologija|zabava|video|podcast|vreme|vrijeme|region|još|više|prikaži više|učitaj još|pogledaj sve|sve|natrag|sadržaj|почетна|насловна|мени|претрага|политика|економија|свет|друштво|спорт|култура|хроника|srbija|hrvatska|kolumne|intervju|lifestyle|fudbal|nogomet|magazin|показати више
sl: domov|meni|iskanje|išči|preskoči na vsebino|zapri|politika|gospodarstvo|svet|slovenija|šport|kultura|kronika|več|prikaži več|nazaj
mk: почетна|мени|пребарај|политика|економија|свет|спорт|култура|македонија
sq: ballina|kreu|menu|kërko|politikë|ekonomi|bota|sport|kulturë|më shumë
el: αρχική|αρχική σελίδα|μενού|μενου|πλοήγηση|αναζήτηση|μετάβαση στο περιεχόμενο|μετάβαση στο κύριο περιεχόμενο|κλείσιμο|πολιτική|οικονομία|κόσμος|διεθνή|ελλάδα|αθλητικά|αθλητισμός|σπορ|πολιτισμός|κοινωνία|απόψεις|γνώμες|επιστήμη|υγεία|τεχνολογία|ψυχαγωγία|βίντεο|podcasts|καιρός|περισσότερα|δείτε όλα|δείτε περισσότερα|πίσω|περιεχόμενα|κύπρος|επιχειρήσεις|ζωή|media|εκπαίδευση
tr: ana sayfa|anasayfa|menü|ara|arama|arama yap|içeriğe geç|içeriğe atla|ana içeriğe atla|kapat|siyaset|politika|ekonomi|dünya|türkiye|spor|kültür|kültür sanat|kültür-sanat|yaşam|sağlık|teknoloji|bilim|magazin|eğitim|video|videolar|hava durumu|yerel|köşe yazıları|daha fazlası|tümünü gör|tümü|tümünü göster|daha fazla göster|geri|geri dön|içindekiler|futbol|otomobil|seyahat|resmi ilanlar|asayiş|yazarlar|galeri
ar: الرئيسية|الصفحة الرئيسية|القائمة|القائمة الرئيسية|قائمة|بحث|البحث|ابحث|البحث عن*|بحث عن*|تخطي إلى المحتوى|التجاوز إلى المحتوى|الانتقال إلى المحتوى|انتقل إلى المحتوى|تخط إلى المحتوى|إغلاق|اغلاق|أغلق|سياسة|السياسة|اقتصاد|الاقتصاد|مال وأعمال|رياضة|الرياضة|ثقافة|ثقافة وفن|ثقافة وفنون|فن|فنون|مجتمع|صحة|تكنولوجيا|تقنية|علوم|علوم وتكنولوجيا|العالم|عالم|دولي|دولية|عربي|عربي ودولي|محليات|محلي|آراء|رأي|مقالات|فيديو|فيديوهات|صور|بودكاست|الطقس|طقس|حوادث|تقارير|تحقيقات|تحليلات|حوارات|المزيد|عرض المزيد|تحميل المزيد|مشاهدة الكل|عرض الكل|الكل|عودة|العودة|رجوع|أنت هنا*|المحتويات|جدول المحتويات|اقتصاد وأعمال|سوريا|مصر|لبنان|العراق|فلسطين|لايف ستايل|سياحة|بث مباشر|البث المباشر|برامج|English
fa: صفحه اصلی|صفحه نخست|خانه|منو|جستجو|جست‌وجو|جستجوی پیشرفته|رفتن به محتوا|پرش به محتوا|بستن|سیاسی|سیاست|اقتصادی|اقتصاد|اجتماعی|جامعه|ورزشی|ورزش|فرهنگی|فرهنگ و هنر|فرهنگ|جهان|بین‌الملل|بین الملل|ایران|علمی|علم و فناوری|فناوری|سلامت|حوادث|استان‌ها|استان ها|فیلم|ویدیو|عکس|پادکست|آب و هوا|بیشتر|مشاهده همه|همه|بازگشت|فهرست|آرشیو|یادداشت|گفتگو
ur: صفحہ اول|ہوم|ہوم پیج|مینو|تلاش|تلاش کریں|پاکستان|دنیا|کھیل|کاروبار|صحت|ٹیکنالوجی|انٹرٹینمنٹ|ویڈیوز|مزید|بند کریں|کالم|بلاگ
he: דף הבית|ראשי|עמוד הבית|תפריט|חיפוש|חפש|דלג לתוכן|דלג לתוכן העמוד|דילוג לתוכן|דלג לתוכן המרכזי|סגור|סגירה|פוליטיקה|מדיני|כלכלה|עולם|ספורט|תרבות|דעות|מדע|בריאות|טכנולוגיה|בידור|רכב|צרכנות|וידאו|פודקאסט|פודקאסטים|מזג אוויר|עוד|הצג עוד|טען עוד|לכל הכתבות|חזרה|אוכל|תיירות|נדל"ן
hi: होम|मुखपृष्ठ|मुख्य पृष्ठ|मेनू|खोजें|खोज|सर्च|देश|दुनिया|विदेश|राजनीति|राज्य|खेल|मनोरंजन|बिजनेस|कारोबार|टेक्नोलॉजी|टेक|स्वास्थ्य|शिक्षा|धर्म|लाइफस्टाइल|क्राइम|वीडियो|फोटो|फोटो गैलरी|और देखें|सभी देखें|और|बंद करें|भारत|राशिफल|शहर|ओपिनियन|ई-पेपर
bn: প্রচ্ছদ|হোম|মেনু|খুঁজুন|অনুসন্ধান|জাতীয়|জাতীয়|রাজনীতি|আন্তর্জাতিক|বিশ্ব|বাংলাদেশ|খেলা|খেলাধুলা|বিনোদন|অর্থনীতি|বাণিজ্য|স্বাস্থ্য|শিক্ষা|প্রযুক্তি|মতামত|সারাদেশ|সারা দেশ|ভিডিও|আরও|আরো|সব খবর|সকল|লাইফস্টাইল|ধর্ম|অপরাধ|চাকরি|ই-পেপার|রাজধানী|আর্কাইভ
ta: முகப்பு|தேடு|தேடல்|தமிழகம்|தமிழ்நாடு|இந்தியா|உலகம்|விளையாட்டு|சினிமா|வணிகம்|தொழில்நுட்பம்|ஆன்மிகம்|மேலும்|அரசியல்|காணொளி
te: హోమ్|తెలంగాణ|ఆంధ్రప్రదేశ్|సినిమా|క్రీడలు
mr: मुख्यपृष्ठ|महाराष्ट्र|देश|क्रीडा|मनोरंजन
ne: गृहपृष्ठ|होमपेज|राजनीति|समाज|खेलकुद|अर्थ|विचार|मनोरञ्जन|अन्तर्राष्ट्रिय|प्रदेश|खोज्नुहोस्
th: หน้าแรก|หน้าหลัก|เมนู|ค้นหา|ข้ามไปยังเนื้อหา|ปิด|การเมือง|เศรษฐกิจ|ต่างประเทศ|กีฬา|บันเทิง|สังคม|สุขภาพ|เทคโนโลยี|อาชญากรรม|วิดีโอ|ไลฟ์สไตล์|ดูทั้งหมด|ดูเพิ่มเติม|ทั้งหมด|เพิ่มเติม|ย้อนกลับ|กลับ|ในประเทศ|ทั่วไทย|ภูมิภาค|พอดแคสต์|การศึกษา|ยานยนต์|ท่องเที่ยว
vi: trang chủ|menu|tìm kiếm|chuyển đến nội dung|đến nội dung chính|bỏ qua nội dung|đóng|chính trị|kinh tế|thế giới|xã hội|thể thao|văn hóa|giải trí|giáo dục|sức khỏe|pháp luật|khoa học|công nghệ|đời sống|du lịch|bất động sản|xe|video|podcast|thời tiết|thời sự|góc nhìn|kinh doanh|xem tất cả|tất cả|quay lại|mục lục|nội dung chính|trở về|bóng đá|chuyên mục|multimedia|quốc tế|trong nước|an ninh
id: beranda|menu|cari|pencarian|lewati ke konten|langsung ke konten|lompat ke konten|tutup|politik|ekonomi|dunia|internasional|nasional|olahraga|budaya|hiburan|kesehatan|teknologi|tekno|pendidikan|gaya hidup|bisnis|video|foto|podcast|cuaca|daerah|regional|opini|lihat semua|lihat semuanya|selengkapnya|lainnya|muat lainnya|indeks|indeks berita|kembali|daftar isi|hukum|otomotif|wisata|megapolitan|metro|bola|sepak bola|lifestyle|kolom|tokoh
ms: laman utama|utama|menu|cari|carian|tutup|politik|ekonomi|dunia|nasional|sukan|hiburan|kesihatan|teknologi|pendidikan|gaya hidup|bisnes|video|lihat semua|lagi|rencana|pendapat|jenayah|wilayah
fil: tahanan|maghanap
zh: 首页|首頁|主页|主頁|菜单|選單|导航|搜索|搜尋|搜寻|跳至内容|跳至主要內容|跳到主要內容|跳转到内容|跳过内容|关闭|關閉|政治|经济|經濟|财经|財經|国际|國際|国内|國內|社会|社會|体育|體育|文化|娱乐|娛樂|科技|科学|健康|教育|生活|观点|觀點|评论|言論|军事|軍事|汽车|汽車|房产|房產|旅游|旅遊|视频|視頻|影音|影片|图片|專題|专题|天气|天氣|地方|两岸|兩岸|大陆|中国|港澳|台湾|时尚|時尚|历史|更多|全部|查看全部|显示更多|加载更多|載入更多|返回|目录|目錄|当前位置*|您的位置*|您所在的位置*|你現在的位置*|中文|繁體中文|简体中文|English|焦點|運動|產業|產經|理財|證券|游戏|女性|论坛|直播|博客
ja: ホーム|トップ|トップページ|メニュー|検索|検索する|本文へ|本文へスキップ|コンテンツへスキップ|コンテンツに移動|メインコンテンツへスキップ|閉じる|政治|経済|国際|社会|スポーツ|文化|エンタメ|科学|医療|健康|教育|生活|暮らし|くらし|ライフ|テクノロジー|it|地域|国内|海外|動画|写真|特集|連載|コラム|社説|オピニオン|天気|一覧|一覧へ|一覧を見る|すべて|もっと|戻る|目次|ニュース一覧|カテゴリ一覧|ビジネス|芸能|野球|サッカー|マンガ|環境|事件|地方|訃報|グルメ|旅行
ko: 홈|메인|메뉴|전체메뉴|전체 메뉴|검색|검색하기|본문 바로가기|본문바로가기|콘텐츠로 건너뛰기|내용으로 건너뛰기|메뉴 바로가기|하단 바로가기|닫기|정치|경제|사회|국제|세계|문화|스포츠|연예|과학|it|it/과학|생활|생활/문화|건강|교육|오피니언|사설|칼럼|지역|전국|영상|동영상|포토|사진|날씨|더보기|전체보기|목록|목록보기|이전|다음|이전 페이지|다음 페이지|맨위로|위로|산업|금융|증권|부동산|기획|인터뷰|사람들|방송|라이프|북한|법원|자동차
sw: mwanzo|nyumbani|menyu|tafuta|ruka hadi*|kitaifa|kimataifa|michezo|siasa|burudani|biashara|afya|zaidi|makala
ca: inici|portada|menú|cerca|cercar|vés al contingut|anar al contingut|salta al contingut|tanca|política|economia|món|internacional|esports|cultura|societat|opinió|ciència|tecnologia|salut|vídeos|el temps|més|veure més|veure tot|mostra'n més|tots|torna|índex|seccions
gl: inicio|portada|menú|buscar|política|deportes|cultura|sociedade|economía|máis
eu: hasiera|menua|bilatu|politika|ekonomia|kirolak|kultura|gizartea|mundua|iritzia|gehiago
lt: pradžia|pagrindinis|titulinis|meniu|paieška|ieškoti|pereiti prie turinio|uždaryti|politika|verslas|ekonomika|pasaulis|lietuva|sportas|kultūra|nuomonės|mokslas|sveikata|technologijos|pramogos|video|orai|daugiau|rodyti daugiau|visi|visos|atgal|turinys|kriminalai|gyvenimas|lietuvoje|pasaulyje
lv: sākums|sākumlapa|izvēlne|meklēt|meklēšana|pāriet uz saturu|doties uz saturu|aizvērt|politika|ekonomika|bizness|pasaule|pasaulē|latvija|latvijā|sports|kultūra|viedokļi|zinātne|veselība|tehnoloģijas|izklaide|video|laikapstākļi|vairāk|rādīt vairāk|visi|atpakaļ|saturs|krimināls|kriminālziņas
et: avaleht|esileht|menüü|otsi|otsing|liigu sisu juurde|liigu edasi põhisisu juurde|sulge|poliitika|majandus|maailm|eesti|sport|kultuur|arvamus|teadus|tervis|tehnoloogia|meelelahutus|video|ilm|rohkem|näita rohkem|kõik|tagasi|sisukord|krimi|välismaa|elu
hy: գլխավոր|որոնում|քաղաքականություն
ka: მთავარი|ძებნა|პოლიტიკა|მსოფლიო|სპორტი
az: ana səhifə|axtar|axtarış|siyasət|iqtisadiyyat|idman|dünya|mədəniyyət
kk: басты бет|іздеу|саясат|экономика|спорт|әлем
""",
    ),
    (
        Zone.MASTHEAD,
        """
en: log in|login|sign in|sign out|log out|logout|my profile|register|create account|create an account|sign in / register|log in / register|e-paper|epaper|e-edition|edition*|international edition|us edition|uk edition|account|established~|founded~|established in~|since~|subscribe sign in|welcome*|my news
de: anmelden|abmelden|einloggen|ausloggen|registrieren|login|mein konto|mein profil|konto|merkliste|ausgabe*|gegründet~
fr: connexion|se connecter|déconnexion|mon compte|créer un compte|s'identifier|édition*|le journal|se déconnecter|fondé en~
es: iniciar sesión|inicia sesión|cerrar sesión|mi cuenta|registrarse|ingresar|acceder|entrar|identifícate|edición*|crear cuenta|fundado en~|edición digital
pt: entrar|sair|iniciar sessão|minha conta|login|fazer login|cadastrar|registar|edição*|área do assinante|fundado em~
it: accedi|esci|login|registrati|area riservata|il mio profilo|il mio account|edizione*|edicola|fondato nel~|fondato da~
nl: inloggen|uitloggen|log in|mijn account|mijn profiel|registreren|aanmelden|account|opgericht~
sv: logga in|logga ut|mitt konto|min sida|skapa konto
da: log ind|log ud|min konto|min profil|opret bruger|e-avis
no: logg inn|logg ut|min side|min konto|e-avis|grunnlagt~
fi: kirjaudu|kirjaudu sisään|kirjaudu ulos|oma tili|rekisteröidy|luo tili|näköislehti|perustettu~
pl: zaloguj|zaloguj się|wyloguj|wyloguj się|moje konto|zarejestruj się|rejestracja|logowanie|załóż konto|e-wydanie
cs: přihlásit|přihlásit se|odhlásit|můj účet|registrace|registrovat|přihlášení
sk: prihlásiť|prihlásiť sa|odhlásiť|môj účet|registrácia|registrovať|prihlásenie
hu: bejelentkezés|belépés|kijelentkezés|kilépés|regisztráció|fiókom|profilom|alapítva~
ro: autentificare|conectare|intră în cont|contul meu|înregistrare|deconectare|ediția*
bg: вход|изход|регистрация|моят профил|влез
ru: войти|вход|выйти|регистрация|личный кабинет|мой профиль|авторизация|выпуск*|издание основано~|основано~
uk: увійти|вхід|вийти|реєстрація|особистий кабінет|мій профіль|заснована~
sr: prijava|prijavi se|odjavi se|registracija|moj nalog|moj profil|moj račun|пријава|регистрација
el: σύνδεση|είσοδος|αποσύνδεση|εγγραφή|ο λογαριασμός μου|έκδοση*
tr: giriş yap|üye girişi|üye ol|çıkış|çıkış yap|hesabım|kayıt ol|e-gazete|oturum aç
ar: تسجيل الدخول|دخول|تسجيل|تسجيل الخروج|حسابي|إنشاء حساب|تأسست~|النسخة الورقية|الطبعة*|العدد*|أسسها~
fa: ورود|خروج|ثبت نام|حساب کاربری|ورود / ثبت نام|نسخه چاپی|ورود به سایت
he: התחברות|כניסה|התחבר|התחברו|הרשמה|התנתק|האזור האישי|החשבון שלי|מהדורה*
hi: लॉग इन|लॉगिन|साइन इन|रजिस्टर|मेरा अकाउंट
bn: লগইন|লগ ইন|রেজিস্টার|সাইন ইন|ই-পেপার
th: เข้าสู่ระบบ|ลงชื่อเข้าใช้|ออกจากระบบ|สมัครสมาชิก|บัญชีของฉัน
vi: đăng nhập|đăng xuất|tài khoản|đăng ký / đăng nhập|báo giấy
id: masuk|keluar|login|akun saya|akun|profil|edisi*
ms: log masuk|log keluar|akaun saya|daftar masuk
zh: 登录|登入|登出|注册|註冊|退出|我的账户|會員登入|會員中心|会员中心|个人中心|登录/注册|登录 注册|电子版|数字报|創刊於~|创刊于~
ja: ログイン|ログアウト|会員登録|新規登録|マイページ|無料登録|紙面ビューアー|創刊~
ko: 로그인|로그아웃|회원가입|마이페이지|지면보기|내정보|창간~
sw: ingia|jisajili
ca: inicia sessió|inicia la sessió|tanca la sessió|el meu compte|registra't|entra|edició*
lt: prisijungti|atsijungti|registruotis|mano paskyra
lv: ienākt|pieslēgties|iziet|reģistrēties|mans profils
et: logi sisse|logi välja|registreeru|minu konto
""",
    ),
)
