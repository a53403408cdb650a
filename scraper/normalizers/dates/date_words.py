"""The words around the numbers of a date: what may stand inside it, halves of the day, labels, relative dates.

Words are compared folded (see `scraper.normalizers.dates.lexer.fold_word`): lower case, no accents, no dots.
"""

from __future__ import annotations

from scraper.normalizers.word_lists import words

# Tables are read better as they stand.
# fmt: off

#: Words that stand within or beside a date and change nothing: articles, prepositions, "year", "day", "o'clock".
FILLERS = words(
    """
    the of on at in from as
    am um den der dem des vom im ab uhr seit
    de del di da das do dos la le el les en em à a al dels d l los as às alle ore ora ore il lo nel los las aos ao a las
    op om te van uur
    kl klo klokken klockan kello den d d. dne dnes o ob v ve w o dnia r roku rok god godine godina leta u g г в во на от
    од о у год года году
    годы ж жылғы жылы оны сарын сар року рік р рр г. гадов гадоў года ý yil yili yilgi sana il ilin
    m metų m. mėn d. dienos gada gads gadā plkst aasta a. kell év évi -én -án ko aren ean
    saat saati tarih tarihi yılı günü
    του της στις το τον ώρα
    ta د ел
    ngày năm lúc hồi vào
    від kwa เมื่อ సమయం
    tanggal pukul jam pada tahun tgl wib ng noong ika tarehe mwaka saa ka ngo mhla
    في ب من يوم بتاريخ الموافق عام سنة الساعة سنه على م هـ ه للميلاد ميلادي هجري هجرية لعام شهر
    در روز ساعت تاریخ سال مورخ ش هجری شمسی خورشیدی کو بجے بوقت
    ב ב- בשעה שעה יום תאריך ל של
    को बजे समय तारीख दिनांक का की के তারিখ সময়
    ที่ วันที่ เวลา น น. พศ เดือน ปี ເວລາ ວັນທີ ທີ ទី ម៉ោង ថ្ងៃទី ថ្ងៃ ខែ ឆ្នាំ
    ခုနှစ် ရက် လ နေ့
    ቀን ዓ ም ዓም ዕለት गते साल
    წლის წელი թ թ. ին
    """
)

#: Suffixes that stand right behind the day's number: 5th, 1er, 5., 5º, 5η, 5-р, 5-ші, 5a.
ORDINALS = words(
    "st nd rd th er re ère e ème eme º ª o a de te ste ter η ης ος го е й ой р ші інші я ra ín án én ik in el ea ان טן mh مه"
    " শে ই লা রা ঠা ی ى"
)

#: Days of the month in words, as Persian blogs print them: جمعه هفدهم مهر ۱۳۸۸. Those above twenty are made of two.
PERSIAN_ORDINALS: dict[str, int] = {
    "یکم": 1, "اول": 1, "دوم": 2, "سوم": 3, "چهارم": 4, "پنجم": 5, "ششم": 6, "هفتم": 7, "هشتم": 8, "نهم": 9, "دهم": 10,
    "یازدهم": 11, "دوازدهم": 12, "سیزدهم": 13, "چهاردهم": 14, "پانزدهم": 15, "شانزدهم": 16, "هفدهم": 17, "هجدهم": 18,
    "نوزدهم": 19, "بیستم": 20, "سی‌ام": 30, "سی ام": 30,
}

#: Halves of the day: hours to add to an hour below 12 (12 itself turns to 0 or stays).
DAY_HALVES: dict[str, int] = {
    "am": 0, "pm": 12, "a": 0, "p": 12, "vm": 0, "nm": 12, "πμ": 0, "μμ": 12, "öö": 0, "ös": 12, "sa": 0, "ch": 12,
    "mđ": 12, "ص": 0, "م": 12, "صباحا": 0, "صباح": 0, "مساء": 12, "ظهرا": 12, "عصرا": 12, "بعدالظهر": 12,
    "قبلازظهر": 0, "بعدازظهر": 12, "صبح": 0, "عصر": 12, "上午": 0, "早上": 0, "凌晨": 0, "清晨": 0, "中午": 12,
    "下午": 12, "晚上": 12, "傍晚": 12, "晚": 12, "午前": 0, "午後": 12, "오전": 0, "오후": 12, "утра": 0,
    "вечера": 12, "дня": 12, "ночи": 0, "пп": 12, "дп": 0, "पूर्वाह्न": 0, "अपराह्न": 12, "सुबह": 0, "शाम": 12, "দুপুর": 12,
    "সকাল": 0, "ভোর": 0, "এএম": 0, "পিএম": 12,
    "বিকাল": 12, "বিকেল": 12, "সন্ধ্যা": 12, "முற்பகல்": 0, "பிற்பகல்": 12, "pagi": 0, "siang": 12,
    "sore": 12, "malam": 12, "ptg": 12, "pg": 0, "sáng": 0, "chiều": 12, "tối": 12, "mattina": 0, "noon": 12,
    "asubuhi": 0, "mchana": 12, "jioni": 12, "usiku": 12,
}

#: Words behind a number that make it an hour: 14 Uhr, 14h30, 14u30.
CLOCK_WORDS = words("uhr h u uur hrs hr hs heures heure horas ч год kl година klo óra น นาฬิกา giờ g")

#: Units in East Asian writing, right behind their number -> kind of token (see `scraper.normalizers.dates.lexer`).
CJK_UNITS: dict[str, str] = {
    "年": "y",
    "년": "y",
    "月": "l",
    "월": "l",
    "日": "d",
    "号": "d",
    "號": "d",
    "일": "d",
    "时": "H",
    "時": "H",
    "点": "H",
    "點": "H",
    "시": "H",
    "分": "M",
    "분": "M",
    "秒": "S",
    "초": "S",
}

#: Words that make the next number a month: Vietnamese "tháng 3", "thg 3".
MONTH_WORDS = words("tháng thg")
#: Words behind a number that make it a month: Mongolian "3-р сарын", Kazakh none.
MONTH_SUFFIXES = words("сарын сар")

#: Beginnings of words by which a page tells publication from change; a blank ends a word that stands for itself alone.
PUBLISHED = (
    "publi", "posted", "creat", "issued", "released", "first", "submitted", "gespeichert", "eingereicht", "soumis", "ingediend",
    "veröffentl", "erschienen", "erstell", "oprettet", "opprettet", "inlagd",
    "gepubl", "geplaatst", "udgivet", "offentlig", "julkai", "utgitt", "birt", "créé", "paru", "mis", "creado",
    "fecha", "data", "pubbl", "scritto", "inserit", "objav", "опубл", "размещ", "создан", "публик", "оприлюд", "апублік",
    "зверејн", "zveřej", "vydán", "zverejn", "opubl", "dodan", "utworz", "paskelb", "skelb", "avald", "megjel",
    "közzé", "létrehoz", "δημοσ", "yayın", "yayim", "eklen", "giriş", "oluştur", "dərc", "نشر", "تاريخ", "منتشر",
    "انتشار", "اشاعت", "شائع", "פורסם", "प्रकाश", "প্রকাশ", "পোস্ট", "வெளியி", "பதிவு", "ప్రచుర", "പ്രസി", "ಪ್ರಕಟ", "પ્રકાશ",
    "เผยแพร่", "发布", "發布", "发表", "發表", "公開", "掲載", "配信", "投稿", "입력", "등록", "작성", "게시", "승인",
    "xuất", "đăng", "terbit", "diterbit", "dipublik", "ditayang", "nailathala", "imechap", "iliyochap", "mwkamera",
)
MODIFIED = (
    "updat", "last", "modif", "revis", "edited", "changed", "amended", "aktualis", "aktualiz", "geändert", "stand",
    "letzte", "laatste", "zuletzt", "bearbeit", "bijgew", "gewijz", "aangepast", "opdater", "oppdater", "uppdat", "ændret",
    "endret", "senast", "senest", "sist", "päivit", "muokat", "actualis", "actualiz", "actualitz", "màj", "maj", "jour ",
    "dernière", "aggiorn", "ultim", "última", "atualiz", "editado", "alterad", "обновл", "измен", "оновл", "обновен",
    "актуал", "редакт", "абноўл", "змінен", "ažur", "posodob", "spremen",
    "poslednja", "posljednja", "последња", "izmen", "izmjen", "измењ", "përditës", "izmij", "upraven", "upravené", "atnauj",
    "atjaun", "labot", "uuend", "muudet", "frissít", "frissit", "módos", "τελευτ", "ενημέρ", "ενημερώ", "ανανε", "güncel",
    "yenilen", "تحديث", "آخر", "تعديل", "التعديل", "الأخير", "بروز", "ویرایش", "اپ", "עדכון",
    "עודכן", "अपडेट", "अद्यतन", "আপডেট", "হালনাগাদ",
    "புதுப்பி", "மாற்ற", "అప్‌డేట్", "ಅಪ್ಡೇಟ್", "അപ്ഡേറ്റ്", "અપડેટ", "อัพเดต", "อัปเดต", "อัพเดท", "ปรับปรุง", "แก้ไข",
    "更新", "修正", "최종", "수정", "업데이트",
    "uppfær", "breytt", "ostatnia", "zaktualiz", "zadnji", "zadnja", "osvež", "osvjež", "ажур", "последна", "обнав",
    "yenilə", "განახლ", "թարմաց", "التحديث", "محدث", "به‌روز", "بهروز", "روزآمد", "अद्याव", "最後更新", "最后更新", "最終",
    "eguneratu", "opgedateer", "bygewerk", "diweddar", "nuashon", "жаңарт", "yangila", "шинэч", "aġġorn", "កែប្រែ",
    "ធ្វើបច្ចុប្បន្នភាព",
    "cập", "sửa", "diperbar", "diubah", "kemas", "dikemas", "imesas", "imebores",
)

#: Words that make a period of time lie before now. Before the period, behind it, or either.
AGO_BEFORE = words("vor hace há منذ قبل πριν לפני acum fa pirms prieš pred pre před przed før acu hà")
AGO_AFTER = words(
    "ago geleden siden sedan sitten temu назад тому önce əvvəl lalu trước पहले पूर्व আগে पूर्वी قبل پیش پہلے fa atrás fai "
    "enrera"
    " tagasi ezelőtt ที่แล้ว ที่ผ่านมา yang_lalu atpakaļ nazaj zpět 전 前 преди тому таму бұрын oldin முன்பு క్రితం മുമ്പ് ಹಿಂದೆ "
    "પહેલાં ਪਹਿਲਾਂ"
    " iliyopita zilizopita nakalipas nakaraan"
)
#: The same where the word says other things, too, with the units that it stands behind.
AGO_AFTER_OWN: dict[str, frozenset[str]] = {
    "her": words("sekunde sekunden minute minuten stunde stunden tag tage woche wochen monat monate jahr jahre")
}

#: Units of a period. The unit decides how precise the date is.
PERIODS: dict[str, str] = {
    "second": "second seconds sec secs s sekunde sekunden sek seconde seconden secondes segundo segundos seg secondo "
    "secondi сек секунд секунду секунды"
    " saniye sn ثانية ثوان ثواني ثانیه सेकंड सेकेंड সেকেন্ড giây detik saat_detik sekunti sekuntia sekund sekunder sekundy "
    "sekundi δευτερόλεπτα δευτ שניות 秒 초"
    " másodperc másodperccel วินาที",
    "minute": "m minute minutes min mins minuten minuut minuten minuto minutos minuti мин минут минуту минуты хвилин "
    "хвилину хвилини минути dakika dk دقيقة"
    " دقائق دقیقه منٹ मिनट মিনিট phút menit minit minuutti minuuttia minutter minuter minut minuty minuta minutu "
    "minuta minutou perc perccel λεπτά λεπτό"
    " דקות דקה 分 分钟 分鐘 분 นาที mín dəqiqə daqiqa хвіліны хвілін minutit minučių minutes minūtēm minutes "
    "நிமிடங்களுக்கு dakikika dakika",
    "hour": "hour hours hr hrs h stunde stunden std uur uren u heure heures hora horas ora ore час часа часов годину "
    "години годин ч часу saat sa ساعة"
    " ساعات ساعت گھنٹے گھنٹہ घंटे घंटा ঘণ্টা ঘন্টা giờ jam tunti tuntia time timer timme timmar tim godzin godzinę godziny "
    "godz hodin hodiny hodinu hodinou sat sata"
    " sati óra órával ώρες ώρα שעות שעה 小时 小時 時間 시간 ชั่วโมง ชม saati masaa гадзін гадзіны hodín klst óru tundi "
    "tundi valandų valandas stundām stundas oră soat",
    "day": "day days d tag tagen tage dag dagen jour jours j día días dia dias giorno giorni gg gün يوم أيام روز دن "
    "दिन দিন ngày hari päivä päivää dager dagar"
    " dage dni dzień dny dnů dana dan zile zi день дня дней дні днів дня дни nap nappal ημέρες μέρες ημέρα ימים יום "
    "天 日 일 วัน päeva dienų dienas dienām araw siku",
    "week": "w week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken недел неделю "
    "недели тиждень тижні тижнів hafta أسبوع"
    " أسابيع هفته ہفتے हफ्ते सप्ताह সপ্তাহ tuần minggu viikko viikkoa uke uker vecka veckor uge uger tydzień tygodnie "
    "tygodni týden týdny týdnů týdnem nedjelja"
    " săptămână săptămâni hét héttel εβδομάδες εβδομάδα שבועות שבוע 周 週 週間 星期 주 สัปดาห์ sedmice tjedna tjedan "
    "wiki",
    "month": "mo mos month months monat monate monaten maand maanden mois mes meses mês mese mesi месяц месяца месяцев "
    "місяць місяці місяців ay شهر أشهر ماه مہینے महीने মাস"
    " tháng bulan kuukausi kuukautta måned måneder månad månader miesiąc miesiące miesięcy měsíc měsíce měsíců "
    "mjesec mjeseca mjeseci lună luni hónap hónappal"
    " μήνες μήνας חודשים חודש 个月 個月 ヶ月 か月 カ月 개월 달 เดือน meseca miezi",
    "year": "y year years yr yrs jahr jahre jahren jaar an ans année années año años ano anos anno anni год года лет "
    "рік роки років yıl سنة عام سنوات سال साल वर्ष বছর năm"
    " tahun vuosi vuotta år rok roky lata lat let godina godine éve év évvel χρόνια χρόνος שנים שנה 年 년 ปี",
}

#: "a", "one": a period without a figure.
ONE = words(
    "a an one ein eine einer einem einen een één un une uno una um uma en ett et jeden jedna jedną один одну одна "
    "bir satu một μία μια ένα egy o"
)

#: Units that mean one of them where no figure stands: "час назад", "منذ ساعة".
BARE = words(
    "секунду минуту минута час день неделю месяц год хвилину годину тиждень місяць рік minutę minutę godzinę dzień "
    "tydzień miesiąc rok"
    " minutou hodinou týdnem měsícem rokem tunti minuutti viikko kuukausi vuosi ثانية دقيقة ساعة يوم أسبوع شهر سنة "
    "عام שעה דקה יום שבוע חודש שנה"
)

#: Arabic duals and Hebrew duals: two of the unit in one word.
TWO: dict[str, str] = {
    "ساعتين": "hour",
    "ساعتان": "hour",
    "دقيقتين": "minute",
    "يومين": "day",
    "أسبوعين": "week",
    "شهرين": "month",
    "سنتين": "year",
    "عامين": "year",
    "שעתיים": "hour",
    "יומיים": "day",
    "שבועיים": "week",
    "חודשיים": "month",
    "שנתיים": "year",
}

#: Names of days by their distance from today.
RELATIVE_DAYS: dict[str, int] = {
    **dict.fromkeys(
        words(
            "today heute vandaag aujourd'hui aujourdhui hoy hoje oggi avui сегодня сьогодні днес денес данас danas "
            "dnes dzisiaj dziś azi idag i_dag tänään täna ma"
            " bugün bu_gün اليوم امروز آج היום आज আজ hôm_nay hari_ini σήμερα 今天 今日 오늘 วันนี้ šiandien šodien "
            "ngayon leo haut gaur hoxe sot í_dag"
        ),
        0,
    ),
    **dict.fromkeys(
        words(
            "yesterday gestern gisteren hier ayer ontem ieri ahir вчера вчора јуче jučer juče včera včeraj wczoraj "
            "igår i_går eilen eile tegnap dün dünən أمس"
            " امس البارحة دیروز دېروز אתמול गतकाल গতকাল hôm_qua kemarin semalam χθες χτες 昨天 昨日 어제 เมื่อวาน "
            "vakar jana onte dje í_gær atzo учора"
        ),
        -1,
    ),
    **dict.fromkeys(
        words(
            "vorgestern eergisteren avant-hier anteayer anteontem позавчера позавчора przedwczoraj 前天 一昨日 "
            "그저께 prekjučer"
        ),
        -2,
    ),
}

#: Names of days that are other words in other languages ("hier" is German for "here"): only in a page of this language.
DAYS_OF_ONE_LANGUAGE: dict[str, str] = {
    "hier": "fr", "ma": "hu", "leo": "sw", "jana": "sw", "sot": "sq", "dje": "sq", "haut": "lb", "azi": "ro",
    "onte": "gl", "gaur": "eu", "atzo": "eu", "eile": "et", "ahir": "ca", "vakar": "lt", "juce": "sr", "dun": "tr",
}

#: Words between two days of a span of time: "vom 3. bis 5. Juli".
RANGE_WORDS = words(
    "bis und to and until till through thru au al hasta até a à tot til och og en y e do po до по и kadar"
)
