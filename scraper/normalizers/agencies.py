"""News agencies, as bylines and datelines name them; compared without case.

Source: the agencies' own names in their own languages and in English.
"""

from __future__ import annotations

from functools import cache

from scraper.normalizers.word_lists import words

# Tables are read better as they stand.
# fmt: off

_NAMES = """
Reuters|Thomson Reuters|Thomson Reuters Foundation|AP|The AP|Associated Press|The Associated Press|AFP|AFPTV|AFP
Relaxnews|Agence France-Presse
|dpa|dpa-AFX|dpa infocom|EFE|Agencia EFE|Europa
Press|EP|ACN|ANSA|AGI|Adnkronos|askanews|LaPresse|Italpress|APA|APA-OTS|ATS|Keystone-ATS|SDA
|Keystone-SDA|AWP|Belga|ANP|NTB|TT|Ritzau|STT|PAP|ČTK|CTK|TASR|SITA|MTI|Agerpres|Mediafax|BTA|БТА|Tanjug|Танјуг|Beta|FoNet|Hina|FENA|SRNA|MIA|МИА
|ATA|AMNA|ANA-MPA|ΑΠΕ-ΜΠΕ|ΑΠΕ|CNA|KYPE|ΚΥΠΕ|TASS|ТАСС|ИТАР-ТАСС|RIA Novosti|РИА
Новости|РИА|Interfax|Интерфакс|Интерфакс-Украина|Regnum|Ukrinform|Укринформ
|Укрінформ|UNIAN|УНИАН|УНІАН|BelTA|БелТА|БЕЛТА|Kazinform|Казинформ|Trend|Turan|APA.az|Azertac|AZERTAC|Armenpress|Interpressnews|Anadolu|Anadolu
Agency
|Anadolu
Ajansı|AA|DHA|İHA|IHA|ANKA|IRNA|ایرنا|ISNA|ایسنا|Mehr|مهر|Fars|فارس|Tasnim|تسنیم|ILNA|ایلنا|YJC|SANA|سانا|WAFA|وفا|MENA|أ
ش أ|أ.ش.أ|SPA|واس
|WAM|وام|QNA|قنا|KUNA|كونا|BNA|بنا|ONA|العمانية|Petra|بترا|NNA|الوطنية|APS|واج|TAP|وات|MAP|و م ع|INA|واع|رويترز|أ ف
ب|أ.ف.ب|ا ف ب|فرانس برس|أ ب|أ.ب
|أسوشيتد برس|د ب أ|د.ب.أ|الأناضول|سبوتنيك|شينخوا|Sputnik|Спутник|Xinhua|新华社|新華社|中新社|中新网|中央社|CNS|China
News Service|共同|共同通信|Kyodo|時事|時事通信
|Jiji|Jiji Press|ロイター|ロイター通信|AFP時事|AFPBB|AFP通信|AP通信|Yonhap|Yonhap News
Agency|연합뉴스|연합|뉴시스|Newsis|뉴스1|News1|KCNA|PTI|ANI|IANS|UNI|HT Correspondent
|एएनआई|पीटीआई|भाषा|BSS|বাসস|UNB|ইউএনবি|APP|اے پی پی|Bernama|Antara|ANTARA|VNA|TTXVN|TNA|Lusa|Agência Lusa|Agência
Brasil|Estadão Conteúdo|Folhapress
|Télam|Telam|Notimex|Prensa Latina|ANDINA|Andina|Colprensa|NA|UPI|Bloomberg|Bloomberg News|PA|PA Media|Press
Association|Canadian Press|The Canadian Press|CP|AAP|NZME
|SAPA|ANA|NAN|GNA|KNA|epd|epdÖ|SID|sid|dapd|ddp|KAP|Kathpress|kath.net|SOPA|Getty|AFP/Getty|IPS|RSF|Agenturen|Agencias|Agences|Agenzie|agentur|ITAR-TASS|MTV|LETA|ELTA|BNS|ETA|Baltic
News Service
|Caixin|DW|RFE/RL|VOA|CNW|PRNewswire|PR Newswire|Business Wire|GlobeNewswire|ots|news
aktuell|Nampa|NAMPA|Ruptly|TCA|sda|ENA|FBC|SONNA|रासस|CNN
Indonesia|CNBC Indonesia|Qazinform|Tribune News Service|States Newsroom
"""
# Agencies' names that are words or first names too: only in capitals.
_ALSO_WORDS = words("beta trend turan petra andina regnum antara sputnik mehr fars")
_SHORT = 4


@cache
def _names() -> dict[str, frozenset[str]]:
    """Folded name -> the ways it is printed."""
    printed = [name.strip() for name in " ".join(_NAMES.split()).split("|")]
    return {
        name.casefold(): frozenset(other for other in printed if other.casefold() == name.casefold())
        for name in printed
    }


def is_agency(name: str) -> bool:
    """Whether a name is an agency's, or an agency's joined with another by a stroke.

    >>> is_agency("Reuters"), is_agency("dpa/lnw"), is_agency("سانا"), is_agency("Petra"), is_agency("app")
    (True, True, True, False, False)
    """
    name = name.strip(" .\u200f\u200e")
    parts = [part.strip() for part in name.replace("+", "/").split("/")]
    return _is_one(name) or (len(parts) > 1 and _is_one(parts[0]))


def _is_one(name: str) -> bool:
    printed = _names().get(name.casefold())
    if printed is None:
        return False
    if name.casefold() in _ALSO_WORDS:
        return name.isupper()
    return len(name) > _SHORT or name.isupper() or name in printed
