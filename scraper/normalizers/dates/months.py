"""Names of the months, as newspapers print them, in the world's languages.

A language's months stand in order, January to December, separated by `|`; a month's forms (nominative, genitive and
other
cases, abbreviations) are separated by spaces, the words of one form joined by `_`. Case, accents, Arabic vowel
signs and
dots of abbreviation do not matter: `scraper.normalizers.dates.lexer.fold_word` takes them off on both sides.

Sources: Unicode CLDR's month names, and the house styles of newspapers for the abbreviations.
"""

from __future__ import annotations

# Tables are read better as they stand.
# fmt: off

#: The Gregorian months by language (BCP 47; a suffix tells apart several ways of one language).
GREGORIAN: dict[str, str] = {
    "en": "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october "
    "oct|november nov"
    "|december dec",
    "de": "januar jan jänner jän|februar feb feber|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september "
    "sep sept|oktober okt"
    "|november nov|dezember dez",
    "nl": "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept"
    "|oktober okt|november nov"
    "|december dec",
    "af": "januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sep|oktober "
    "okt|november nov"
    "|desember des",
    "fy": "jannewaris|febrewaris|maart|april|maaie|juny|july|augustus|septimber|oktober|novimber|desimber",
    "lb": "januar|februar|mäerz|abrëll abr|mee|juni|juli|august|september|oktober|november|dezember",
    "da": "januar jan|februar feb febr|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept"
    "|oktober okt|november nov"
    "|december dec",
    "no": "januar jan|februar feb|mars|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt"
    "|november nov"
    "|desember des",
    "sv": "januari jan|februari feb febr|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept"
    "|oktober okt|november nov"
    "|december dec",
    "is": "janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep|október okt"
    "|nóvember nóv|desember des",
    "fo": "januar|februar|mars|apríl|mai|juni|juli|august|september|oktober|november|desember",
    "fr": "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct"
    "|novembre nov|décembre déc",
    "es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre sep sept "
    "setiembre set|octubre oct"
    "|noviembre nov|diciembre dic",
    "ca": "gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov"
    "|desembre des",
    "gl": "xaneiro xan|febreiro feb|marzo mar|abril abr|maio|xuño|xullo xul|agosto ago|setembro set|outubro out"
    "|novembro nov"
    "|decembro dec",
    "eu": "urtarrila urtarrilaren urtarrilak urt|otsaila otsailaren otsailak ots|martxoa martxoaren martxoak martxo"
    "|apirila apirilaren"
    " apirilak api|maiatza maiatzaren maiatzak mai|ekaina ekainaren ekainak eka|uztaila uztailaren uztailak uzt"
    "|abuztua abuztuaren"
    " abuztuak abu|iraila irailaren irailak ira|urria urriaren urriak urri|azaroa azaroaren azaroak aza|abendua "
    "abenduaren abenduak abe",
    "oc": "genièr|febrièr|març|abril|mai|junh|julhet|agost|setembre|octòbre|novembre|decembre",
    "pt": "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set"
    "|outubro out|novembro nov"
    "|dezembro dez",
    "it": "gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago"
    "|settembre set sett"
    "|ottobre ott|novembre nov|dicembre dic",
    "rm": "schaner|favrer|mars|avrigl|matg|zercladur|fanadur|avust|settember|october|november|december",
    "ro": "ianuarie ian|februarie feb febr|martie mart|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie "
    "sept|octombrie oct"
    "|noiembrie noi nov noiem|decembrie dec",
    "mt": "jannar jan|frar fra|marzu|april|mejju|ġunju|lulju|awwissu aww|settembru|ottubru|novembru|diċembru",
    "sq": "janar jan|shkurt shk|mars|prill pri|maj|qershor qer|korrik kor korr|gusht gush|shtator sht|tetor tet"
    "|nëntor nën|dhjetor dhj",
    "el": "ιανουάριος ιανουαρίου ιαν γενάρης γενάρη|φεβρουάριος φεβρουαρίου φεβ φλεβάρης φλεβάρη|μάρτιος μαρτίου "
    "μάρτης μάρτη μαρ"
    "|απρίλιος απριλίου απρίλης απρίλη απρ|μάιος μαΐου μάης μάη μαϊ μάι|ιούνιος ιουνίου ιούνης ιούνη ιουν"
    "|ιούλιος ιουλίου ιούλης ιούλη ιουλ|αύγουστος αυγούστου αυγ|σεπτέμβριος σεπτεμβρίου σεπ σεπτ|οκτώβριος οκτωβρίου "
    "οκτ"
    "|νοέμβριος νοεμβρίου νοε|δεκέμβριος δεκεμβρίου δεκ",
    "ru": "январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль "
    "июля июл"
    "|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек",
    "uk": "січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт кві|травень травня трав тра"
    "|червень червня черв чер"
    "|липень липня лип|серпень серпня серп сер|вересень вересня вер|жовтень жовтня жовт жов|листопад листопада лист лис"
    "|грудень грудня груд гру",
    "be": "студзень студзеня студ сту|люты лютага|сакавік сакавіка сак|красавік красавіка крас кра|май мая траўня"
    "|чэрвень чэрвеня чэрв чэр|ліпень ліпеня ліп|жнівень жніўня жнів жні|верасень верасня вер|кастрычнік кастрычніка "
    "каст кас"
    "|лістапад лістапада ліст ліс|снежань снежня снеж",
    "bg": "януари ян|февруари фев февр|март мар|април апр|май|юни|юли|август авг|септември сеп септ|октомври окт"
    "|ноември ное ноем"
    "|декември дек",
    "mk": "јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември септ|октомври окт"
    "|ноември ное"
    "|декември дек",
    "sr": "јануар јануара јан|фебруар фебруара феб|март марта мар|април априла апр|мај маја|јун јуна јуни|јул јула "
    "јули|август августа авг"
    "|септембар септембра сеп септ|октобар октобра окт|новембар новембра нов|децембар децембра дец",
    "sr-latn": "januar januara jan|februar februara feb|mart marta mar|april aprila apr|maj maja|jun juna juni|jul "
    "jula juli"
    "|avgust avgusta avg|septembar septembra sep sept|oktobar oktobra okt|novembar novembra nov|decembar decembra dec",
    "hr": "siječanj siječnja sij|veljača veljače velj vel|ožujak ožujka ožu|travanj travnja tra|svibanj svibnja svi"
    "|lipanj lipnja lip"
    "|srpanj srpnja srp|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada lis|studeni studenog studenoga stu"
    "|prosinac prosinca pro",
    "bs": "januar januara|februar februara|mart marta|april aprila|maj maja|juni juna|juli jula|august augusta aug"
    "|septembar septembra|oktobar oktobra|novembar novembra|decembar decembra",
    "sl": "januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun"
    "|julij julija jul"
    "|avgust avgusta avg|september septembra sep|oktober oktobra okt|november novembra nov|december decembra dec",
    "cs": "leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn"
    "|červenec července čvc"
    "|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro",
    "sk": "január januára jan|február februára feb|marec marca mar|apríl apríla apr|máj mája|jún júna|júl júla"
    "|august augusta aug"
    "|september septembra sep|október októbra okt|november novembra nov|december decembra dec",
    "pl": "styczeń stycznia sty stycz|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi kwiec|maj maja|czerwiec "
    "czerwca cze czerw"
    "|lipiec lipca lip|sierpień sierpnia sie sierp|wrzesień września wrz wrzes|październik października paź paźdz"
    "|listopad listopada lis listop|grudzień grudnia gru grudz",
    "lt": "sausis sausio saus|vasaris vasario vas|kovas kovo|balandis balandžio bal|gegužė gegužės geg|birželis "
    "birželio birž"
    "|liepa liepos liep|rugpjūtis rugpjūčio rugp|rugsėjis rugsėjo rugs|spalis spalio spal|lapkritis lapkričio lapkr"
    "|gruodis gruodžio gruod",
    "lv": "janvāris janvārī janvāra janv|februāris februārī februāra febr|marts martā marta|aprīlis aprīlī aprīļa "
    "apr|maijs maijā maija"
    "|jūnijs jūnijā jūnija jūn|jūlijs jūlijā jūlija jūl|augusts augustā augusta aug|septembris septembrī septembra sept"
    "|oktobris oktobrī oktobra okt|novembris novembrī novembra nov|decembris decembrī decembra dec",
    "et": "jaanuar jaanuaril jaan|veebruar veebruaril veebr|märts märtsil|aprill aprillil apr|mai mail|juuni juunil"
    "|juuli juulil"
    "|august augustil aug|september septembril sept|oktoober oktoobril okt|november novembril nov|detsember "
    "detsembril dets",
    "fi": "tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti"
    "|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu "
    "syyskuuta syys"
    "|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu",
    "hu": "január januári jan|február februári febr|március márciusi márc|április áprilisi ápr|május májusi máj"
    "|június júniusi jún"
    "|július júliusi júl|augusztus augusztusi aug|szeptember szeptemberi szept|október októberi okt|november "
    "novemberi nov"
    "|december decemberi dec",
    "tr": "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki"
    "|kasım kas|aralık ara",
    "az": "yanvar yan|fevral fev|mart mar|aprel apr|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr okt|noyabr "
    "noy|dekabr dek",
    "uz": "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr sentyabr|oktabr oktyabr|noyabr|dekabr",
    "kk": "қаңтар қаңтарда қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүйек қыр"
    "|қазан қаз"
    "|қараша қар|желтоқсан жел",
    "ky": "январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
    "tg": "январ январи|феврал феврали|март марти|апрел апрели|май майи|июн июни|июл июли|август августи|сентябр "
    "сентябри"
    "|октябр октябри|ноябр ноябри|декабр декабри",
    "tk": "ýanwar|fewral few|mart|aprel|maý|iýun|iýul|awgust awg|sentýabr|oktýabr|noýabr|dekabr",
    "mn": "нэгдүгээр_сарын|хоёрдугаар_сарын|гуравдугаар_сарын|дөрөвдүгээр_сарын|тавдугаар_сарын|зургаадугаар_сарын"
    "|долдугаар_сарын"
    "|наймдугаар_сарын|есдүгээр_сарын|аравдугаар_сарын|арваннэгдүгээр_сарын арван_нэгдүгээр_сарын"
    "|арванхоёрдугаар_сарын арван_хоёрдугаар_сарын",
    "tt": "гыйнвар гыйн|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
    "ka": "იანვარი იანვრის იანვარს იან|თებერვალი თებერვლის თებერვალს თებ|მარტი მარტის მარტს მარ|აპრილი აპრილის "
    "აპრილს აპრ|მაისი მაისის მაისს მაი"
    "|ივნისი ივნისის ივნისს ივნ|ივლისი ივლისის ივლისს ივლ|აგვისტო აგვისტოს აგვ|სექტემბერი სექტემბრის სექტემბერს სექ"
    "|ოქტომბერი ოქტომბრის ოქტომბერს ოქტ"
    "|ნოემბერი ნოემბრის ნოემბერს ნოე|დეკემბერი დეკემბრის დეკემბერს დეკ",
    "hy": "հունվար հունվարի հնվ|փետրվար փետրվարի փտվ|մարտ մարտի մրտ|ապրիլ ապրիլի ապր|մայիս մայիսի մյս|հունիս հունիսի "
    "հնս|հուլիս հուլիսի հլս"
    "|օգոստոս օգոստոսի օգս|սեպտեմբեր սեպտեմբերի սեպ|հոկտեմբեր հոկտեմբերի հոկ|նոյեմբեր նոյեմբերի նոյ|դեկտեմբեր "
    "դեկտեմբերի դեկ",
    "ga": "eanáir ean|feabhra feabh|márta|aibreán aib|bealtaine beal|meitheamh meith|iúil|lúnasa lún|meán_fómhair mfómh"
    "|deireadh_fómhair dfómh|samhain samh|nollaig noll",
    "gd": "am_faoilleach faoilleach|an_gearran gearran|am_màrt màrt|an_giblean giblean|an_cèitean cèitean"
    "|an_t-ògmhios|an_t-iuchar"
    "|an_lùnastal lùnastal|an_t-sultain|an_dàmhair dàmhair|an_t-samhain|an_dùbhlachd dùbhlachd",
    "cy": "ionawr ion|chwefror chwef|mawrth maw|ebrill ebr|mai|mehefin meh|gorffennaf gorff|awst|medi|hydref hyd"
    "|tachwedd tach"
    "|rhagfyr rhag",
    "eo": "januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro",
    # Arabic: the Levant and Iraq, the Gulf and Egypt, the Maghreb
    "ar-levant": "كانون_الثاني كانون_ثاني كانون_ثان|شباط|آذار اذار|نيسان|أيار ايار|حزيران|تموز|آب اب|أيلول ايلول"
    "|تشرين_الأول تشرين_أول|تشرين_الثاني تشرين_ثاني تشرين_ثان"
    "|كانون_الأول كانون_أول",
    "ar": "يناير|فبراير|مارس|أبريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "ar-maghreb": "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية جويليه|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "ar-morocco": "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
    "fa-gregorian": "ژانویه|فوریه|مارس|آوریل آپریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "ps": "جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپټمبر سپتمبر|اکتوبر|نومبر|دسمبر",
    "ckb": "کانوونی_دووەم کانوونی_دووەمی کانونی_دووەم کانونی_دووەمی|شوبات شوباتی|ئازار ئازاری ئادار ئاداری|نیسان نیسانی"
    "|ئایار ئایاری|حوزەیران حوزەیرانی حزیران حزیرانی|تەمووز تەمووزی تەممووز تەممووزی تەمموز تەممووزی تەموز تەموزی"
    "|ئاب ئابی|ئەیلوول ئەیلوولی ئەیلول ئەیلولی|تشرینی_یەکەم تشرینی_یەکەمی|تشرینی_دووەم تشرینی_دووەمی"
    "|کانونی_یەکەم کانونی_یەکەمی کانوونی_یەکەم کانوونی_یەکەمی",
    "ku": "rêbendan çile|reşemî sibat|adar|avrêl nîsan|gulan|pûşper hezîran|tîrmeh|tebax gelawêj|îlon rezber|cotmeh"
    "|mijdar|berfanbar kanûn",
    "ug": "يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|سېنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر",
    "he": "ינואר בינואר ינו בינו|פברואר בפברואר פבר בפבר|מרץ במרץ מרס במרס|אפריל באפריל אפר באפר|מאי במאי|יוני ביוני"
    "|יולי ביולי"
    "|אוגוסט באוגוסט אוג באוג|ספטמבר בספטמבר ספט בספט|אוקטובר באוקטובר אוק באוק|נובמבר בנובמבר נוב בנוב|דצמבר בדצמבר "
    "דצמ בדצמ",
    "yi": "יאַנואַר|פֿעברואַר|מערץ|אַפּריל|מיי|יוני|יולי|אויגוסט|סעפּטעמבער|אקטאבער|נאוועמבער|דעצעמבער",
    "hi": "जनवरी जन|फ़रवरी फरवरी फ़र फर|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित|अक्टूबर अक्तूबर अक्टू अक्तू|नवंबर "
    "नवम्बर नव"
    "|दिसंबर दिसम्बर दिस",
    "mr": "जानेवारी जाने|फेब्रुवारी फेब्रु|मार्च|एप्रिल एप्रि|मे|जून|जुलै|ऑगस्ट ऑग|सप्टेंबर सप्टें|ऑक्टोबर ऑक्टो|नोव्हेंबर नोव्हें|डिसेंबर डिसें",
    "ne": "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
    "bn": "জানুয়ারি জানুয়ারী জানু|ফেব্রুয়ারি ফেব্রুয়ারী ফেব|মার্চ|এপ্রিল এপ্রি|মে|জুন|জুলাই জুল|আগস্ট আগষ্ট অগস্ট আগ"
    "|সেপ্টেম্বর সেপ্টে সেপ|অক্টোবর অক্টো|নভেম্বর নভে|ডিসেম্বর ডিসে",
    "as": "জানুৱাৰী|ফেব্ৰুৱাৰী|মাৰ্চ|এপ্ৰিল|মে’|জুন|জুলাই|আগষ্ট|ছেপ্তেম্বৰ|অক্টোবৰ|নৱেম্বৰ|ডিচেম্বৰ",
    "pa": "ਜਨਵਰੀ ਜਨ|ਫ਼ਰਵਰੀ ਫਰਵਰੀ ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ ਜੁਲਾ|ਅਗਸਤ ਅਗ|ਸਤੰਬਰ ਸਤੰ|ਅਕਤੂਬਰ ਅਕਤੂ|ਨਵੰਬਰ ਨਵੰ|ਦਸੰਬਰ ਦਸੰ",
    "gu": "જાન્યુઆરી જાન્યુ|ફેબ્રુઆરી ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ ઓગસ્ટ|સપ્ટેમ્બર સપ્ટે|ઑક્ટોબર ઓક્ટોબર ઑક્ટો|નવેમ્બર નવે|ડિસેમ્બર ડિસે",
    "or": "ଜାନୁଆରୀ|ଫେବୃଆରୀ ଫେବ୍ରୁଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର",
    "ta": "ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர் நவ|டிசம்பர் டிச",
    "te": "జనవరి జన|ఫిబ్రవరి ఫిబ్ర|మార్చి|ఏప్రిల్ ఏప్రి|మే|జూన్|జులై జూలై|ఆగస్టు ఆగ|సెప్టెంబర్ సెప్టెం|అక్టోబర్ అక్టో|నవంబర్ నవం|డిసెంబర్ డిసెం",
    "kn": "ಜನವರಿ ಜನ|ಫೆಬ್ರವರಿ ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್ ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್ ಆಗ|ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ|ನವೆಂಬರ್ ನವೆಂ|ಡಿಸೆಂಬರ್ ಡಿಸೆಂ",
    "ml": "ജനുവരി ജനു|ഫെബ്രുവരി ഫെബ്രു|മാർച്ച് മാര്‍ച്ച് മാർ|ഏപ്രിൽ ഏപ്രില്‍ ഏപ്രി|മേയ് മെയ്|ജൂൺ ജൂണ്‍|ജൂലൈ|ഓഗസ്റ്റ് ആഗസ്റ്റ് ഓഗ"
    "|സെപ്റ്റംബർ സെപ്റ്റംബര്‍ സെപ്റ്റം|ഒക്‌ടോബർ ഒക്ടോബർ ഒക്ടോബര്‍ ഒക്ടോ|നവംബർ നവംബര്‍ നവം|ഡിസംബർ ഡിസംബര്‍ ഡിസം",
    "si": "ජනවාරි ජන|පෙබරවාරි පෙබ|මාර්තු|අප්‍රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු අගෝ|සැප්තැම්බර් සැප්|ඔක්තෝබර් ඔක්|නොවැම්බර් නොවැ|දෙසැම්බර් දෙසැ",
    "th": "มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|กันยายน "
    "ก.ย."
    "|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค.",
    "lo": "ມັງກອນ ມ.ກ.|ກຸມພາ ກ.ພ.|ມີນາ ມ.ນ.|ເມສາ ມ.ສ.|ພຶດສະພາ ພ.ພ.|ມິຖຸນາ ມິ.ຖ.|ກໍລະກົດ ກ.ລ.|ສິງຫາ ສ.ຫ.|ກັນຍາ ກ.ຍ.|ຕຸລາ ຕ.ລ."
    "|ພະຈິກ ພ.ຈ."
    "|ທັນວາ ທ.ວ.",
    "km": "មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
    "my": "ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ",
    "id": "januari jan|februari feb pebruari|maret mar|april apr|mei|juni jun|juli jul|agustus agt ags agu|september "
    "sep sept|oktober okt"
    "|november nov nopember|desember des",
    "ms": "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov"
    "|disember dis",
    "fil": "enero ene|pebrero peb|marso mar|abril abr|mayo|hunyo hun|hulyo hul|agosto ago|setyembre set|oktubre okt"
    "|nobyembre nob"
    "|disyembre dis",
    "sw": "januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt"
    "|novemba nov"
    "|desemba des disemba",
    "zu": "januwari|febhuwari februwari|mashi|ephreli aphreli eph|meyi mey|juni|julayi|agasti aga|septhemba|okthoba"
    "|novemba|disemba",
    "xh": "januwari janyuwari|februwari|matshi|epreli|meyi|juni|julayi|agasti|septemba septemba|okthobha|novemba"
    "|disemba",
    "ha": "janairu|faburairu fab|maris|afrilu afirilu|mayu|yuni yun|yuli yul|agusta|satumba|oktoba|nuwamba|disamba",
    "so": "janaayo jannaayo|febraayo|maarso|abriil|maajo maayo|juun|luulyo lulyo|agoosto ogosto|sebteembar sebtembar"
    "|oktoobar|nofeembar"
    "|diseembar",
    "am": "ጃንዩወሪ ጃንዋሪ|ፌብሩወሪ ፌብሩዋሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር",
    "dv": "ޖަނަވަރީ ޖެނުއަރީ|ފެބްރުއަރީ ފެބުރުވަރީ|މާޗް މާރިޗު|އެޕްރީލް އޭޕްރިލް އެޕްރިލް|މެއި މޭ|ޖޫން|ޖުލައި|އޮގަސްޓް އޯގަސްޓް"
    "|ސެޕްޓެމްބަރު ސެޕްޓެންބަރު|އޮކްޓޯބަރު އޮކްޓޫބަރު|ނޮވެމްބަރު ނޮވެންބަރު|ޑިސެމްބަރު ޑިސެންބަރު",
    "yo": "oṣù_kìíní oṣù_kínní|oṣù_kejì|oṣù_kẹta|oṣù_kẹrin|oṣù_kàrún oṣù_karùn-ún|oṣù_kẹfà|oṣù_keje|oṣù_kẹjọ|oṣù_kẹsàn"
    " oṣù_kẹsàn-án|oṣù_kẹwàá|oṣù_kọkànlá|oṣù_kejìlá",
    "ht": "janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm",
    "mi": "kohitātea hānuere|huitanguru pēpuere|poutūterangi māehe|paengawhāwhā āperira|haratua|pipiri hune|hōngongoi hūrae"
    "|hereturikōkā ākuhata|mahuru hepetema|whiringa-ā-nuku oketopa|whiringa-ā-rangi noema|hakihea tīhema",
    "rw": "mutarama|gashyantare|werurwe|mata|gicurasi|kamena|nyakanga|kanama|nzeli|ukwakira|ugushyingo|ukuboza",
    "vi": "tháng_một tháng_giêng|tháng_hai|tháng_ba|tháng_tư tháng_bốn|tháng_năm|tháng_sáu|tháng_bảy|tháng_tám"
    "|tháng_chín|tháng_mười"
    "|tháng_mười_một|tháng_mười_hai tháng_chạp",
}

#: The Iranian solar months (Farvardin to Esfand): Persian, Dari as in Afghanistan, Pashto.
JALALI: dict[str, str] = {
    "fa": "فروردین|اردیبهشت|خرداد|تیر|مرداد امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند",
    "fa-af": "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت",
    "ps": "وری|غویی غوایي|غبرګولی غبرګولي|چنګاښ|زمری زمري|وږی وږي|تله تلې|لړم|لیندۍ|مرغومی مرغومي|سلواغه سلواغې|کب",
}

#: The Islamic lunar months (Muharram to Dhu al-Hijja).
HIJRI: dict[str, str] = {
    "ar": "محرم المحرم محرّم|صفر|ربيع_الأول ربيع_أول|ربيع_الآخر ربيع_الثاني ربيع_ثاني|جمادى_الأولى جمادى_الاول "
    "جمادى_الأول"
    "|جمادى_الآخرة جمادى_الثانية جمادى_الآخر جمادى_الثاني|رجب|شعبان|رمضان|شوال|ذو_القعدة ذي_القعدة ذوالقعدة|ذو_الحجة "
    "ذي_الحجة ذوالحجة",
    "en": "muharram|safar|rabi_al-awwal rabi_ul-awwal|rabi_al-thani rabi_al-akhir|jumada_al-awwal jumada_al-ula"
    "|jumada_al-thani jumada_al-akhirah|rajab|shaban sha'ban|ramadan ramazan|shawwal|dhu_al-qadah dhul_qadah"
    "|dhu_al-hijjah dhul_hijjah",
    "tr": "muharrem|safer|rebiülevvel|rebiülahir|cemaziyelevvel|cemaziyelahir|recep|şaban|ramazan|şevval|zilkade"
    "|zilhicce",
    "id": "muharam|safar|rabiul_awal|rabiul_akhir|jumadil_awal|jumadil_akhir|rajab|syaban|ramadan|syawal|zulkaidah"
    "|zulhijah",
}

#: Ethiopia's months, Mäskäräm to the days of Pagumen, in Amharic. Tigrinya's names are Gregorian in Eritrea's papers.
ETHIOPIAN: dict[str, str] = {
    "am": "መስከረም|ጥቅምት|ኅዳር ህዳር ሕዳር|ታኅሣሥ ታኅሳስ ታህሳስ ታሕሳስ ታህሣሥ|ጥር|የካቲት|መጋቢት|ሚያዝያ ሚያዚያ|ግንቦት|ሰኔ|ሐምሌ ሀምሌ|ነሐሴ ነሃሴ ነሀሴ|ጳጉሜን ጳጉሜ ጷግሜን",
}

#: The months of Nepal's Bikram Sambat, Baisakh to Chait.
BIKRAM: dict[str, str] = {
    "ne": "वैशाख बैशाख बैसाख|जेठ जेष्ठ ज्येष्ठ|असार आषाढ अषाढ|साउन श्रावण|भदौ भाद्र|असोज आश्विन|कात्तिक कार्तिक कात्तीक|मंसिर मङ्सिर मंसीर"
    "|पुस पुष पौष|माघ|फागुन फाल्गुण फाल्गुन|चैत चैत्र",
}

#: What a language's papers write in one word with the name: "ខែ", the month, before it; "လ", behind it.
GLUED: dict[tuple[str, str], tuple[str, str]] = {
    ("m", "km"): ("ខែ", ""),
    ("w", "km"): ("ថ្ងៃ", ""),
    ("m", "my"): ("", "လ"),
    ("m", "lo"): ("ເດືອນ", ""),
    ("m", "th"): ("เดือน", ""),
}
