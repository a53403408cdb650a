"""Words by which bylines of all languages say who wrote, a blank within them as `_`: where to look for authors, and what to cut.

The extractors find author lines by them, the normalizers take them off the names.
"""

from __future__ import annotations

# Tables are read better as they stand.
# fmt: off

#: "Wrote" in the forms for both genders, with or without a colon behind.
_WROTE = frozenset(
    """
    napisao/la napisala/o написао/ла napisal/a napsal/a napísal/a napisał/a napisał(a) napsal(a) napísal(a) napisal(a) napisao(la)
    """.split()
)
#: Words for who wrote or what was written, where a colon follows: at a line's beginning, or in the midst of a line of labels.
#: Those of scripts without blanks between words stand right behind another word too.
WRITERS = _WROTE | frozenset(
    """
    author authors writer reporter correspondent journalist autor autora autores autorin autoren autori auteur auteure
    textos textes testi texts words w/q qoraa qore
    auteurs autrice autore rédacteur rédactrice redactor redactora skribent författare forfatter höfundur texti
    kirjoittaja kirjoittanut toimittaja teksti szerző szerzők írta készítette autorzy autorka autoři napsal napsala
    napísal napísala připravil připravila pripravil pripravila zpracoval zpracovala napisał napisała opracował
    opracowała piše napisao napisala avtor avtorica besedilo autors autorius autorė parašė parengė teksts tekstas
    автор авторы автори авторка аўтар аутор авторлары текст тэкст корреспондент кореспондент журналист журналіст
    подготовил подготовила записал записала беседовал беседовала підготував підготувала записав записала пише пишува
    піша напиша написа жазған дайындаған συντάκτης συντάκτρια κείμενο κειμένου γράφει γράφουν ρεπορτάζ συνέντευξη
    texto_y_fotos textos_y_fotos texto_y_foto texto_e_fotos texto_e_foto testo_e_foto text_i_fotos texte_et_photos texte_et_photo
    textes_et_photos text_och_bild text_och_foto text_&_foto tekst_og_foto tekst_en_foto's tekst_en_beeld tekst_i_zdjęcia
    tekst_i_foto text_a_foto text_und_foto text_und_fotos teksti_ja_kuva teksti_ja_kuvat текст_и_фото текст_і_фото
    yazan yazar muhabir haber hazırlayan röportaj haber-foto haber-fotoğraf derleyen müəllif hazırladı muallif
    nivîskar nûçe shkruan shkroi autori egilea testua awdur údar
    post_author συγγραφέας_άρθρου autor_de_la_entrada autor_do_post autore_dell'articolo autore_dell’articolo beitrags-autor
    auteur_de_l’article auteur_de_l'article bericht_auteur автор_записи автор_запису autor_wpisu autor_příspěvku
    autorul_articolului inläggsförfattare penulis_posting 投稿者
    كتابة بقلم كتب كتبت كتبه كتبها الكاتب الكاتبة إعداد اعداد حوار حاوره حاورته حاورها أجرى_الحوار يغطيها بواسطة
    نویسنده نوشته نوشتهٔ نوشتۀ خبرنگار گزارشگر گزارش به_قلم تحریر رپورٹ مصنف ليکوال لیکوال راپور نووسەر نووسینی نوسینی ئامادەکردنی
    מאת כתב כתבה כתבת
    लेखक लेखिका लेखन रिपोर्ट रपट रिपोर्टर संवाददाता प्रस्तुति सम्वाददाता वार्ताहर লেখক লেখা প্রতিবেদক প্রতিবেদন লিখেছেন લેખક ਲੇਖਕ
    எழுதியவர் రచయిత రచన ಲೇಖಕ ಲೇಖಕರು ಬರಹ ലേഖകൻ തയ്യാറാക്കിയത് ලියන්නේ සටහන ලේඛක ପାଠ ଲେଖକ
    ავტორი ავტორები წერს հեղինակ հեղինակը ጸሐፊ ዘጋቢ
    โดย ผู้เขียน ผู้สื่อข่าว เรื่อง เรื่องและภาพ ໂດຍ ຂ່າວ ຂ່າວ-ພາບ ຂ່າວ_ແລະ_ພາບ ຮຽບຮຽງ ដោយ អត្ថបទដោយ ရေးသူ ရေးသားသူ
    oleh penulis wartawan laporan reportase tác_giả người_tạo bài bài_viết bài_và_ảnh bài,_ảnh tin,_ảnh tin_và_ảnh
    thực_hiện mwandishi marubuci marubuciya
    autor/a autor/ka autor/in autor(a) autor(in) autor:in autor*in автор/ка автор(ка) auteur(e) auteur·e
    auteur.e auteur/e auteur/autrice auteur·trice autore/autrice redactor/a redakteur/in redakteur:in
    作者 记者 記者 撰文 撰稿 採訪 采访 采写 執筆 执笔 聞き手 聞き手・構成 取材 文 文・写真 文・攝影 글 기자 취재
    """.split()
)

#: "Written by", "posted by", "by" as systems and papers print it in other languages than those below; a name follows, or a
#: colon and a name.
WRITTEN_BY = _WROTE | frozenset(
    """
    das_gespräch_führte das_gespräch_führten das_interview_führte das_interview_führten die_fragen_stellte die_fragen_stellten
    aufgezeichnet_von a_cura_di intervista_di interview_door entrevista_por entretien_réalisé_par propos_recueillis_par
    recueilli_par recueillis_par kitba_ta’ kitba_ta' miktub_minn waxaa_qoray জমা_দিয়েছেন জমা_দিয়েছেন
    geplaatst_door gepost_door ingediend_door indsendt_af oprettet_af upplagd_av lagt_inn_av lähettänyt kirjoittanut
    escribe escrito_por postada_por postado_por submetido_por inserito_da inviato_da postato_da soumis_par
    crónica_de reportaje_de entrevista_de textos_de reportage_de un_reportage_de entretien_de récit_de billet_de
    reportaj_de interviu_de adăugat_de wpisany_przez dodany_przez vystavil vystavila bejegyezte kirjutas postitas
    skrivet_av skriven_av
    objavio objavila objavil objavio/la објавио/ла objavil/a napisao napisala поставио написао
    написала пише пишува піша аутор аўтар
    беседовал беседовала записал записала подготовил подготовила подготовили расспросил расспросила интервью_взял интервью_взяла
    материал_подготовил материал_подготовила розмовляв розмовляла спілкувався спілкувалася спілкувалась підготував підготувала
    rozmawiał rozmawiała notował notowała razgovarao razgovarala разговарао разговарала
    написал написав написала написано_од написано_від написана_от публикувано_от публикувана_от подготви ievietoja
    ierakstīja sagatavoja parašė paskelbė parengė nga shkruar_nga shkruan eftir skrifað_af gan ysgrifennwyd_gan
    cyhoeddwyd_gan cofnodwyd_gan scríofa_ag curtha_isteach_ag foilsithe_ag deur nā publicat_per
    από από_τον από_την από_τη αναρτήθηκε_από γράφτηκε_από γράφτηκε_από_τον γράφτηκε_από_την γράφτηκε_από_τη
    δημοσιεύτηκε_από δημοσιεύθηκε_από συντάχθηκε_από συντάχθηκε_απο συντάχθηκε_από_τον/την συντάχθηκε_απο_τον/την
    gönderen müəllif muallif imeandikwa_na imechapishwa_na imewekwa_na ekri_pa pibliye_pa nosoratan'i látọwọ́ set_by
    daga zapsal zapsala వ్రాసినది
    بواسطة كتب_بواسطة مرسلة_بواسطة كتبها كتبه حاوره حاورته توسط نوشته_شده_توسط ارسال_شده_توسط به_قلم ليکوال
    נכתב_על_ידי פורסם_על_ידי प्रस्तुतकर्ता द्वारा ໂດຍ ដោយ អត្ថបទដោយ โดย เขียนโดย viết_bởi người_đăng người_viết
    ditulis_oleh diposting_oleh dicatat_oleh dilaporkan_oleh ተጻፈ_በ
    """.split()
)
