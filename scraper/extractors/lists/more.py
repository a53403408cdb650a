"""Links of a list that are no headlines, in the languages of the press: "View all", "Read more", "Back to the list", and buttons
to see pictures, load, search or send."""

from __future__ import annotations

import re
from functools import cache

from scraper.caches import cache_short
from scraper.zones.labels import fold_label

_MORE_CHARS = 40
#: Whole texts of such links; a word of the list's own ("More crime") is told by no dictionary.
_PHRASES = """
more|more news|more stories|more articles|more headlines|more posts|see more|see all|see all news|view more|view all
view all news
view all posts|view all articles|view all stories|show more|show all|load more|load more posts|read more|read on
read|read now|read story|read the story|read post|read the article|read the full article|read the rest|read review
read the review|read full review|read the full review|read our full review|read our review|load more articles|load more news
read full story
read the full story|read article|read all|continue reading|full story|full list|all news|all stories|all articles|all posts
all headlines|latest news archive|archive|archives|next page|previous page|older posts|newer posts|learn more|find out more
details
back|go back|back to list|back to the list|back to news|back to blog|back to the blog|back to articles
back to all articles|back to all news|back to overview|back to top|return to list|all notices
zurück|zurück zur übersicht|zurück zur liste|zur startseite|retour|retour à la liste|retour aux actualités|volver
volver al listado
volver atrás|voltar|voltar à lista|torna alla lista|torna indietro|indietro|terug|terug naar overzicht|naar het overzicht
tillbaka
tilbake|tilbage|takaisin|powrót|powrót do listy|wróć|wróć do listy|zpět|zpět na seznam|zpět na přehled|späť|späť na zoznam
vissza
vissza a listához|înapoi|înapoi la listă|natrag|nazad|назад|назад к списку|возврат к списку|вернуться к списку|к списку
до списку
назад до списку|обратно|επιστροφή|πίσω|geri|geri dön|listeye dön|رجوع|عودة|العودة إلى القائمة|بازگشت|חזרה|वापस|quay lại
trở lại
kembali|กลับ|ย้อนกลับ|戻る|一覧に戻る|一覧へ戻る|목록으로|목록보기|返回|返回列表|返回首页
mehr|mehr lesen|mehr anzeigen|mehr laden|mehr erfahren|mehr dazu|mehr news|mehr artikel|mehr nachrichten|mehr meldungen
alle anzeigen|alle artikel|alle news|alle nachrichten|alle meldungen|alle beiträge|zur übersicht|weiterlesen|weiter lesen
artikel lesen|ganzen artikel lesen|jetzt lesen|hier lesen|zum beitrag|zum produkt|weitere laden|weitere artikel laden
zum artikel
zum archiv|archiv|alles anzeigen|weitere artikel|weitere meldungen|weitere beiträge anzeigen
voir plus|voir tout|tout voir|toutes les actualités|toute l'actualité|tous les articles|plus d'articles|plus d'actualités
lire la suite
lire plus|lire l'article|en savoir plus|afficher plus|charger plus|suite|la suite|plus d'infos|voir toutes les actualités
ver más|ver mas|ver todo|ver todas|ver todos|ver todas las noticias|más noticias|todas las noticias|leer más|leer mas
seguir leyendo
mostrar más|cargar más|más información|saber más|todos los artículos|sigue leyendo
ver mais|ver tudo|mais notícias|todas as notícias|todas notícias|ler mais|leia mais|carregar mais|mostrar mais|saiba mais
continue lendo|continuar a ler|continuar lendo
vedi tutti|vedi tutte|vedi altro|tutte le notizie|tutti gli articoli|altre notizie|leggi tutto|leggi di più|leggi
continua a leggere|mostra altro
carica altri|altro|continua|scopri di più
meer|meer nieuws|meer lezen|lees meer|lees verder|toon meer|bekijk alles|bekijk meer|alle berichten|alle artikelen
al het nieuws|alle nieuws
meer laden|meer artikelen|meer berichten
läs mer|visa fler|visa alla|visa mer|fler nyheter|fler artiklar|alla nyheter|se alla|mer|till arkivet
les mer|vis mer|vis flere|vis alle|flere nyheter|flere saker|alle nyheter|alle saker|se alle|last flere
læs mere|vis mere|flere nyheder|alle nyheder|flere artikler|alle artikler|se flere|indlæs flere|mere
lue lisää|lue koko juttu|näytä lisää|näytä kaikki|kaikki uutiset|lisää uutisia|kaikki jutut|katso kaikki|lataa lisää|lisää
loe edasi|loe lähemalt|loe veel|loe rohkem|rohkem|vaata veel|vaata kõiki|lae veel|lae rohkem|kõik uudised
skaityti daugiau|skaityti toliau|daugiau|rodyti daugiau|įkelti daugiau|visos naujienos|plačiau
lasīt vairāk|lasīt tālāk|vairāk|rādīt vairāk|ielādēt vairāk|visas ziņas|skatīt visu|lexo më shumë|më shumë|shiko më shumë
llegir més|llegeix més|més notícies|veure més|carrega'n més|irakurri gehiago|gehiago|ler máis|máis novas|léigh tuilleadh
darllen mwy|rhagor
lesa meira|sjá meira|allar fréttir|fleiri fréttir|meira
wczytaj więcej|pokaż kolejne|starsze artykuły
więcej|czytaj więcej|czytaj dalej|zobacz więcej|zobacz wszystkie|pokaż więcej|wszystkie|wszystkie wiadomości
wszystkie artykuły|więcej wiadomości
więcej artykułów|czytaj całość|załaduj więcej
více|číst dál|číst více|celý článek|zobrazit více|zobrazit další|další zprávy|další články|všechny zprávy|všechny články
načíst další|načíst více|načíst další články|načíst starší články|starší články|více zpráv
načítať ďalšie|načítať viac|načítať staršie články|staršie články
viac|čítať ďalej|čítajte viac|celý článok|zobraziť viac|ďalšie články|ďalšie správy|všetky správy|všetky články|viac správ
tovább|tovább olvasom|bővebben|részletek|összes|összes hír|az összes|minden hír|több hír|további hírek|még több|összes cikk
mutass többet|továbbiak betöltése|több betöltése|tovább a cikkhez
citește mai mult|citeste mai mult|citește mai departe|mai mult|mai multe|vezi toate|vezi tot|vezi mai mult|toate știrile
toate articolele|mai multe știri
detalii|încarcă mai multe
opširnije|pročitaj više|procitaj vise|više|vidi sve|sve vijesti|sve vesti|prikaži više|učitaj još|učitaj više|naloži več
još vijesti|još vesti|sve
opširno|detaljnije
više vesti|više vijesti|vse novice|preberi več|več|več novic|prikaži več|poglej vse|beri dalje
детаљније|опширније|прочитај више|све вести|више|још вести|сите вести|повеќе|прочитај повеќе|прикажи повеќе
още|още новини|всички новини|виж всички|виж още|прочети повече|прочетете още|към всички|повече|зареди още|всички
ещё|еще|ещё новости|еще новости|все новости|все материалы|все статьи|все|показать ещё|показать еще|загрузить ещё
загрузить еще|подробнее
читать далее|читать полностью|далее|больше новостей|смотреть все|читать дальше|архив|архив новостей|все публикации
завантажити більше|ще|ще новини|усі новини|всі новини|всі матеріали|показати ще|завантажити ще|детальніше|читати далі
читати повністю|більше
більше новин|дивитися всі
усе навіны|чытаць далей|больш
περισσότερα|περισσότερες ειδήσεις|όλες οι ειδήσεις|όλα τα νέα|δείτε όλα|δείτε περισσότερα|διαβάστε περισσότερα
διαβάστε όλο το άρθρο
φόρτωση περισσότερων|όλα τα άρθρα|φορτώστε περισσότερα|διαβάστε τη συνέχεια|συνέχεια
tümü|tümünü gör|tüm haberler|tüm yazılar|devamı|devamını oku|daha fazla|daha fazla göster|daha fazlası|haberin devamı
tüm manşetler|hepsi|daha fazla yükle|daha fazla haber
daha çox|bütün xəbərlər|ətraflı|hamısı|davamı
barchasi|batafsil|ko'proq|barcha yangiliklar|барлығы|толығырақ|барлық жаңалықтар|тағы
المزيد|مزيد|المزيد من الأخبار|اقرأ المزيد|إقرأ المزيد|عرض المزيد|عرض الكل|مشاهدة الكل|كل الأخبار|جميع الأخبار|شاهد المزيد
تابع القراءة|التفاصيل|للمزيد
تحميل المزيد|الكل|باقي الأخبار|أكمل القراءة
بیشتر|ادامه|ادامه مطلب|همه اخبار|مشاهده همه|همه|اخبار بیشتر|بیشتر بخوانید|مشاهده بیشتر|آرشیو|ادامه خبر|نمایش بیشتر
مزید|مزید پڑھیں|مزید خبریں|تمام خبریں|سب دیکھیں|زیادتر|هەموو هەواڵەکان|زیاتر
עוד|לכל הכתבות|לכל החדשות|קרא עוד|קראו עוד|עוד כתבות|לכתבה המלאה|הצג עוד|טען עוד|עוד חדשות|להמשך קריאה|לכל המבזקים
और पढ़ें|और देखें|सभी देखें|सभी खबरें|और खबरें|सभी ख़बरें|पूरी खबर|पूरी खबर पढ़ें|पूरी ख़बर पढ़ें|पूरा पढ़ें|अधिक
ज्यादा पढ़ें
आगे पढ़ें
थप|सबै|थप समाचार|सबै हेर्नुहोस्|पूरा पढ्नुहोस्|आणखी|आणखी वाचा|सर्व बातम्या|सर्व पहा|अधिक वाचा
আরও|আরো|আরও পড়ুন|আরো পড়ুন|আরও দেখুন|সব খবর|সব দেখুন|বিস্তারিত|বিস্তারিত পড়ুন|আরও খবর|সকল খবর
மேலும்|மேலும் படிக்க|மேலும் செய்திகள்|அனைத்தும்|మరిన్ని|మరింత చదవండి|మరిన్ని వార్తలు|ಇನ್ನಷ್ಟು|ಇನ್ನಷ್ಟು ಓದಿ|ಎಲ್ಲಾ ಸುದ್ದಿ
കൂടുതൽ|കൂടുതൽ വായിക്കുക
વધુ જુઓ|વધુ|વધુ વાંચો|વધુ સમાચાર|ਹੋਰ|ਹੋਰ ਪੜ੍ਹੋ|ਹੋਰ ਖ਼ਬਰਾਂ|තවත්|තවත් කියවන්න|සියල්ල
ดูทั้งหมด|อ่านต่อ|อ่านเพิ่มเติม|ดูเพิ่มเติม|เพิ่มเติม|ข่าวทั้งหมด|โหลดเพิ่ม|ดูข่าวทั้งหมด|ອ່ານຕໍ່|ເບິ່ງທັງໝົດ|អានបន្ថែម
មើលទាំងអស់|អានបន្ត|ဆက်ဖတ်ရန်|အားလုံး
xem thêm|xem tất cả|đọc tiếp|đọc thêm|tin khác|chi tiết|tất cả tin|xem tiếp|tải thêm
selengkapnya|baca selengkapnya|lihat semua|lihat lainnya|semua berita|berita lainnya|indeks|indeks berita|baca lagi
lihat lagi|muat lainnya|lainnya
semua|lanjut baca|tingnan lahat|basahin pa|higit pa|zaidi|soma zaidi|habari zote|tazama zote|lees meer nuus|meer nuus
alle nuus
もっと見る|一覧|一覧へ|一覧を見る|続きを読む|続きを見る|もっと読む|すべて見る|記事一覧|ニュース一覧|一覧はこちら|さらに表示|もっとみる|すべて表示
더보기|전체보기|더 보기|전체 보기|기사 더보기|목록|더 읽기|전체기사|더 많은 기사
更多|更多新闻|更多>>|查看更多|查看全部|全部|阅读全文|阅读更多|加载更多|详细|更多文章|列表|更多新聞|看更多|查看全部文章|閱讀更多|閱讀全文|載入更多|更多內容|看全部
daugiau|skaityti daugiau|visos naujienos|daugiau naujienų|rodyti daugiau|skaityti toliau
vairāk|lasīt vairāk|visas ziņas|rādīt vairāk|lasīt tālāk|loe edasi|loe veel|kõik uudised|rohkem|vaata kõiki|veel uudiseid
lae veel
lexo më shumë|më shumë|të gjitha lajmet|të gjitha|shiko të gjitha|lexo më tepër|ավելին|կարդալ ավելին|բոլոր լուրերը|ყველა
ვრცლად|ყველა სიახლე|მეტი
llegir més|veure més|totes les notícies|més notícies|ler máis|ver máis|todas as novas|gehiago irakurri|irakurri gehiago
albiste guztiak|gehiago
alle artikel des autors|mehr artikel des autors|mehr vom autor|fotostrecke ansehen|zur fotostrecke|bildergalerie ansehen
zur bildergalerie|zum video|all articles by this author|more by this author|see all posts|view gallery|watch video
voir tous ses articles|tous ses articles|voir le diaporama|voir la galerie|voir la vidéo|ver todos los artículos|ver galería
ver fotogalería|ver vídeo|más del autor|veja mais|veja todos|veja todas|ver todos os artigos|ver galeria|veja a galeria
mais do autor
guarda la gallery|vai alla gallery|guarda il video|tutti gli articoli dell'autore|alle artikelen van deze auteur
alles bekijken
bekijk foto's|więcej artykułów autora|wszystkie artykuły autora|zobacz galerię|všechny články autora|další články autora
celá galerie
a szerző további cikkei|megnézem a galériát|toate articolele autorului|vezi galeria|nastavi čitanje|nastavi čitati
pogledaj galeriju
настави са читањем|настави читање|все материалы автора|все статьи автора|другие материалы автора|смотреть галерею
усі матеріали автора
усі матеріали авторки|всі матеріали автора|дивитися галерею|всички статии на автора|όλα τα άρθρα του συντάκτη
yazarın tüm yazıları
yazarın diğer yazıları|tüm yazıları|muhabirin diğer haberleri|haberi görüntüle|galeriyi gör|כל הכתבות|הצג הכול|הצג הכל
مقالات الكاتب
جميع مقالات الكاتب|كل مقالات الكاتب|همه مطالب نویسنده|다른기사 보기|다른 기사 보기
기자의 다른기사|lihat lebih banyak|lihat selengkapnya
muat lebih banyak|lihat foto|ona yote|ona zaidi|tazama zaidi|xem ảnh|xem toàn bộ|写真を見る|画像を見る|動画を見る|查看图集|看圖集
download|herunterladen|télécharger|descargar|baixar|scarica|downloaden|ladda ner|last ned|hent|lataa|pobierz|stáhnout
stiahnuť|letöltés
descarcă|preuzmi|prenesi|скачать|завантажити|изтегли|λήψη|indir|تحميل|تنزيل|دانلود|הורדה|डाउनलोड|ดาวน์โหลด|tải về|tải xuống
unduh
muat turun|下载|下載|ダウンロード|다운로드
search|suche|suchen|rechercher|buscar|pesquisar|cerca|zoeken|sök|søk|søg|hae|szukaj|hledat|hľadať|keresés|caută|traži|поиск
найти
пошук|знайти|търси|αναζήτηση|ara|بحث|جستجو|חיפוש|खोजें|ค้นหา|tìm kiếm|cari|tafuta|搜索|搜尋|検索|검색
send|submit|senden|absenden|envoyer|enviar|invia|verzenden|skicka|lähetä|wyślij|odeslat|odoslať|küldés
trimite|pošalji
отправить|надіслати|изпрати|αποστολή|gönder|إرسال|ارسال|שלח|भेजें|ส่ง|gửi|kirim|tuma|发送|提交|送信|보내기
darllen mwy|gweld mwy|mwy|rhagor|tuilleadh|léigh tuilleadh|gach scéal|дэлгэрэнгүй|бүх мэдээ|цааш унших|илүү
"""


@cache_short(1024)  # the links of pages are the same
def says_more(text: str) -> bool:
    """Whether a link's text leads on instead of naming an article.

    >>> says_more("View all »"), says_more("Más noticias..."), says_more("More rain ahead")
    (True, True, False)
    """
    return len(text) <= _MORE_CHARS and fold_label(text) in _folded()


#: What such links begin with before words of the list's own: "All top deals", "More crime"; a language a line.
_OPENINGS = r"""
(?:see|view|show|browse|read|explore)?\s?(?:all|more)
|(?:zu )?allen?|mehr|weitere
|(?:voir )?(?:tous les|toutes les|plus de|plus d')
|(?:ver )?(?:todos los|todas las|m[áa]s|todos os|todas as|mais)
|(?:vedi )?(?:tutti|tutte|altri|altre)
|(?:bekijk|toon|lees)?\s?(?:alle|meer)
|(?:se|visa|vis)?\s?(?:alla|alle|fler|flere|mere)
|(?:katso )?(?:kaikki|lisää)
|(?:zobacz|pokaż)?\s?(?:wszystkie|więcej)
|(?:zobrazit|zobraziť)?\s?(?:všechny|všetky|více|viac|další|ďalšie)
|(?:az )?összes|további|még több
|(?:vezi )?(?:toate|mai multe)
|(?:pogledaj|vidi|prikaži)?\s?(?:sve|svi|više|još)
|(?:смотреть |показать |дивитися )?(?:все|ещ[её]|больше|усі|всі|більше)|(?:виж )?(?:всички|още)
|(?:δείτε )?(?:όλα|όλες|όλοι|περισσότερα|περισσότερες)
|tüm|daha fazla|bütün|المزيد من|كل|جميع|همه|(?:مشاهده )?بیشتر|לכל|עוד|सभी
|(?:xem )?(?:tất cả|thêm)|(?:lihat )?(?:semua|lainnya)
"""
_OPENING_WORDS = 6


@cache_short(1024)
def opens_with_more(text: str) -> bool:
    """Whether a short text begins as links do that lead on; a headline may do so, too.

    >>> opens_with_more("Alle Top Deals"), opens_with_more("» View all blogs"), opens_with_more("Allee gesperrt")
    (True, True, False)
    >>> opens_with_more("More than a hundred nets are lost in the storm")
    False
    """
    return len(text.split(None, _OPENING_WORDS)) <= _OPENING_WORDS and _openings().match(text) is not None


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_OPENINGS.replace(chr(10), '')})(?![\w\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e])", re.IGNORECASE)


#: What a list prints in which there is nothing.
_NOTHING = """
no posts|no posts found|no items found|no results|no results found|no articles|no articles found|nothing found|no data
no data so far|no related posts|no related articles|no comments yet|no recent posts|sorry no data so far|no posts available
keine beiträge|keine artikel|keine einträge|keine einträge gefunden|keine ergebnisse|keine treffer|keine beiträge gefunden
keine artikel gefunden|keine daten|noch keine daten vorhanden|aucun article|aucun résultat|aucun article trouvé|aucune donnée
no hay entradas|no hay artículos|sin resultados|no hay resultados|no se encontraron resultados|nenhum artigo|nenhum post
nenhum resultado|nenhum resultado encontrado|sem resultados|nessun articolo|nessun risultato|geen berichten|geen artikelen
geen resultaten|inga inlägg|inga artiklar|inga träffar|ingen innlegg|ingen indlæg|ingen artikler|ingen resultater|ei artikkeleita
ei tuloksia|brak wpisów|brak artykułów|brak wyników|žádné články|žádné příspěvky|žádné výsledky|žiadne články|nincs találat
niciun articol|nema objava|nema članaka|nema rezultata|нет записей|нет статей|ничего не найдено|нет данных|нічого не знайдено
немає записів|няма публикации|няма резултати|δεν υπάρχουν άρθρα|sonuç bulunamadı|yazı bulunamadı|kayıt bulunamadı|لا توجد مقالات
لا توجد نتائج|لا توجد أخبار|نتیجه‌ای یافت نشد|مطلبی یافت نشد|אין פוסטים|אין תוצאות|कोई परिणाम नहीं|ไม่พบข้อมูล
không có bài viết nào
tidak ada data|tidak ada hasil|belum ada artikel|記事がありません|記事はありません
게시물이 없습니다|데이터가 없습니다|暂无数据|暂无内容|沒有文章|暫無資料
"""


@cache_short(1024)
def says_nothing(text: str) -> bool:
    """Whether a text says that a list holds nothing.

    >>> says_nothing("No posts"), says_nothing("Keine Beiträge."), says_nothing("No posts left unread")
    (True, True, False)
    """
    return len(text) <= _MORE_CHARS and fold_label(text) in _nothing()


@cache
def _nothing() -> frozenset[str]:
    return _phrases(_NOTHING)


@cache
def _folded() -> frozenset[str]:
    return _phrases(_PHRASES)


def _phrases(lines: str) -> frozenset[str]:
    return frozenset(fold_label(phrase) for line in lines.split("\n") for phrase in line.split("|") if phrase)
