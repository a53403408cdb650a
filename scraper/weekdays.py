"""Names of the days of the week, as printed beside dates: Monday to Sunday, separated by `|`; forms by spaces.

A weekday is allowed anywhere in a date, and where day and month could be the other way round, it decides.
Folding is as for the months (`scraper.normalizers.dates.months`). Source: Unicode CLDR; abbreviations from newspapers.
"""

from __future__ import annotations

from functools import cache

# Tables are read better as they stand.
# fmt: off

WEEKDAYS: dict[str, str] = {
    "en": "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
    "de": "montag mo montags|dienstag di dienstags|mittwoch mi|donnerstag do|freitag fr|samstag sa sonnabend|sonntag "
    "so",
    "nl": "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
    "af": "maandag ma|dinsdag di|woensdag wo|donderdag do|vrydag vr|saterdag sa|sondag so",
    "da": "mandag man|tirsdag tir tirs|onsdag ons|torsdag tor tors|fredag fre|lørdag lør|søndag søn",
    "no": "måndag|tysdag|onsdag|torsdag|fredag|laurdag|sundag",
    "sv": "måndag mån|tisdag tis|onsdag ons|torsdag tors tor|fredag fre|lördag lör|söndag sön",
    "is": "mánudagur mánudaginn|þriðjudagur þriðjudaginn|miðvikudagur miðvikudaginn|fimmtudagur fimmtudaginn"
    "|föstudagur föstudaginn"
    "|laugardagur laugardaginn|sunnudagur sunnudaginn",
    "fr": "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    "es": "lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom",
    "ca": "dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds|diumenge dg",
    "gl": "luns|martes|mércores|xoves|venres|sábado|domingo",
    "eu": "astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata|igandea",
    "pt": "segunda-feira segunda seg|terça-feira terça ter|quarta-feira quarta qua|quinta-feira quinta qui"
    "|sexta-feira sexta sex|sábado sáb"
    "|domingo dom",
    "it": "lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom",
    "ro": "luni lun|marți mar|miercuri mie|joi|vineri vin|sâmbătă sâm|duminică dum",
    "mt": "it-tnejn|it-tlieta|l-erbgħa|il-ħamis|il-ġimgħa|is-sibt|il-ħadd",
    "sq": "e_hënë|e_martë|e_mërkurë|e_enjte|e_premte|e_shtunë|e_diel",
    "el": "δευτέρα δευ|τρίτη τρί|τετάρτη τετ|πέμπτη πέμ|παρασκευή παρ|σάββατο σάβ|κυριακή κυρ",
    "ru": "понедельник пн|вторник вт|среда среду ср|четверг чт|пятница пятницу пт|суббота субботу сб|воскресенье вс",
    "uk": "понеділок пн|вівторок вт|середа середу ср|четвер чт|п'ятниця п'ятницю п’ятниця пт|субота суботу сб|неділя "
    "неділю нд",
    "be": "панядзелак|аўторак|серада|чацвер|пятніца|субота|нядзеля",
    "bg": "понеделник пон|вторник вто|сряда сря|четвъртък чет|петък пет|събота съб|неделя нед",
    "mk": "понеделник|вторник|среда|четврток|петок|сабота|недела",
    "sr": "понедељак|уторак|среда|четвртак|петак|субота|недеља",
    "hr": "ponedjeljak ponedeljak pon|utorak uto|srijeda sreda sri|četvrtak čet|petak pet|subota sub|nedjelja "
    "nedelja ned",
    "sl": "ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja",
    "cs": "pondělí po|úterý út|středa středu st|čtvrtek čt|pátek pá|sobota sobotu so|neděle neděli ne",
    "sk": "pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa",
    "pl": "poniedziałek pon|wtorek wt|środa środę śr|czwartek czw|piątek pt|sobota sobotę sob|niedziela niedzielę "
    "niedz",
    "lt": "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
    "lv": "pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena",
    "et": "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
    "fi": "maanantai maanantaina ma|tiistai tiistaina ti|keskiviikko keskiviikkona ke|torstai torstaina to|perjantai "
    "perjantaina pe"
    "|lauantai lauantaina la|sunnuntai sunnuntaina su",
    "hu": "hétfő|kedd|szerda sze|csütörtök csüt|péntek|szombat szo|vasárnap vas",
    "tr": "pazartesi pzt|salı sal|çarşamba çar|perşembe per|cuma cum|cumartesi cmt|pazar paz",
    "az": "bazar_ertəsi|çərşənbə_axşamı|çərşənbə|cümə_axşamı|cümə|şənbə|bazar",
    "uz": "dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba",
    "kk": "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
    "ka": "ორშაბათი|სამშაბათი|ოთხშაბათი|ხუთშაბათი|პარასკევი|შაბათი|კვირა",
    "hy": "երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի",
    "ga": "dé_luain|dé_máirt|dé_céadaoin|déardaoin|dé_haoine|dé_sathairn|dé_domhnaigh",
    "cy": "dydd_llun|dydd_mawrth|dydd_mercher|dydd_iau|dydd_gwener|dydd_sadwrn|dydd_sul",
    "ar": "الإثنين الاثنين اثنين|الثلاثاء ثلاثاء|الأربعاء أربعاء|الخميس خميس|الجمعة جمعة|السبت سبت|الأحد أحد",
    "fa": "دوشنبه|سه‌شنبه سه_شنبه|چهارشنبه چهار_شنبه|پنج‌شنبه پنجشنبه پنج_شنبه|جمعه|شنبه|یکشنبه یک_شنبه یک‌شنبه",
    "ur": "پیر سوموار|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    "he": "יום_שני שני|יום_שלישי שלישי|יום_רביעי רביעי|יום_חמישי חמישי|יום_שישי שישי|שבת יום_שבת|יום_ראשון ראשון",
    "hi": "सोमवार सोम|मंगलवार मंगल|बुधवार बुध|गुरुवार गुरूवार बृहस्पतिवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार इतवार रवि",
    "mr": "सोमवार|मंगळवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    "bn": "সোমবার সোম|মঙ্গলবার মঙ্গল|বুধবার বুধ|বৃহস্পতিবার বৃহঃ বৃহ|শুক্রবার শুক্র|শনিবার শনি|রবিবার রোববার রবি",
    "pa": "ਸੋਮਵਾਰ|ਮੰਗਲਵਾਰ|ਬੁੱਧਵਾਰ|ਵੀਰਵਾਰ|ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ਨਿੱਚਰਵਾਰ|ਐਤਵਾਰ",
    "gu": "સોમવાર|મંગળવાર|બુધવાર|ગુરુવાર|શુક્રવાર|શનિવાર|રવિવાર",
    "ta": "திங்கள் திங்கள்கிழமை|செவ்வாய் செவ்வாய்க்கிழமை|புதன் புதன்கிழமை|வியாழன் வியாழக்கிழமை|வெள்ளி வெள்ளிக்கிழமை|சனி சனிக்கிழமை|ஞாயிறு "
    "ஞாயிற்றுக்கிழமை",
    "te": "సోమవారం|మంగళవారం|బుధవారం|గురువారం|శుక్రవారం|శనివారం|ఆదివారం",
    "kn": "ಸೋಮವಾರ|ಮಂಗಳವಾರ|ಬುಧವಾರ|ಗುರುವಾರ|ಶುಕ್ರವಾರ|ಶನಿವಾರ|ಭಾನುವಾರ",
    "ml": "തിങ്കളാഴ്ച|ചൊവ്വാഴ്ച|ബുധനാഴ്ച|വ്യാഴാഴ്ച|വെള്ളിയാഴ്ച|ശനിയാഴ്ച|ഞായറാഴ്ച",
    "si": "සඳුදා|අඟහරුවාදා|බදාදා|බ්‍රහස්පතින්දා|සිකුරාදා|සෙනසුරාදා|ඉරිදා",
    "th": "จันทร์ วันจันทร์ วันจันทร์ที่ จ.|อังคาร วันอังคาร วันอังคารที่ อ.|พุธ วันพุธ วันพุธที่ พ.|พฤหัสบดี วันพฤหัสบดี วันพฤหัสบดีที่ พฤ."
    "|ศุกร์ วันศุกร์ วันศุกร์ที่ ศ.|เสาร์ วันเสาร์ วันเสาร์ที่ ส.|อาทิตย์ วันอาทิตย์ วันอาทิตย์ที่ อา.",
    "lo": "ວັນຈັນ ຈັນ|ວັນອັງຄານ ອັງຄານ|ວັນພຸດ ພຸດ|ວັນພະຫັດ ພະຫັດ|ວັນສຸກ ສຸກ|ວັນເສົາ ເສົາ|ວັນອາທິດ ອາທິດ",
    "am": "ሰኞ|ማክሰኞ|ረቡዕ ሮብ|ሐሙስ ሀሙስ|ዓርብ አርብ|ቅዳሜ|እሑድ እሁድ",
    "dv": "ހޯމަ|އަންގާރަ|ބުދަ|ބުރާސްފަތި|ހުކުރު|ހޮނިހިރު|އާދީއްތަ އާދީތްތަ",
    "km": "ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ",
    "my": "တနင်္လာ တနင်္လာနေ့|အင်္ဂါ အင်္ဂါနေ့|ဗုဒ္ဓဟူး ဗုဒ္ဓဟူးနေ့|ကြာသပတေး ကြာသပတေးနေ့|သောကြာ သောကြာနေ့|စနေ စနေနေ့|တနင်္ဂနွေ တနင်္ဂနွေနေ့",
    "ne": "सोमबार सोमवार|मङ्गलबार मंगलबार|बुधबार|बिहीबार|शुक्रबार|शनिबार|आइतबार",
    "id": "senin sen|selasa sel|rabu rab|kamis kam|jumat jum'at jum|sabtu sab|minggu ahad",
    "ms": "isnin|selasa|rabu|khamis|jumaat|sabtu|ahad",
    "fil": "lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo",
    "sw": "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
    "vi": "thứ_hai|thứ_ba|thứ_tư|thứ_năm|thứ_sáu|thứ_bảy|chủ_nhật",
    "zh": "星期一 周一 週一 礼拜一|星期二 周二 週二|星期三 周三 週三|星期四 周四 週四|星期五 周五 週五|星期六 周六 "
    "週六|星期日 星期天 周日 週日",
    "ja": "月曜日 月曜 月|火曜日 火曜 火|水曜日 水曜 水|木曜日 木曜 木|金曜日 金曜 金|土曜日 土曜 土|日曜日 日曜 日",
    "ko": "월요일 월|화요일 화|수요일 수|목요일 목|금요일 금|토요일 토|일요일 일",
}


@cache
def weekday_names() -> frozenset[str]:
    """The names of the days in all languages, those of one or two letters aside."""
    days = " ".join(WEEKDAYS.values()).replace("|", " ").split()
    return frozenset(name.replace("_", " ") for name in days if len(name) > 2)


def is_weekday(name: str) -> bool:
    """Whether a name is that of a day; one of three letters may be somebody's.

    >>> is_weekday("Rabu,"), is_weekday("Sam"), is_weekday("Mara")
    (True, False, False)
    """
    return len(name) > 3 and name.strip().rstrip(".,").lower() in weekday_names()
