"""The commonest words of languages that share an alphabet: enough to confirm a declared language without a model.

Words that a close neighbour uses as often are left out, so that Portuguese does not pass for Spanish.
"""

from __future__ import annotations

import re

_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": (
            "the of and to that is was for with his on as by this from at have are not which has were said will "
            "their its you your "
        ),
        "de": (
            "der die und das den von zu mit ist dem nicht ein eine des auf für im auch sich als er es sie wird "
            "bei einer einen sind wie aus nach hat "
        ),
        "fr": (
            "le les des et du une est dans que pour qui au sur plus par pas sont avec ce cette ont aux été ses elle nous vous "
        ),
        "es": (
            "el los las y una del con por se su al lo más pero sus le ya este cuando muy sobre también fue había "
            "esta entre desde años "
        ),
        "pt": "os e do da em um uma não dos com ao pela pelo mas foi são na no às seu sua também já mais está isso",
        "it": "il di che è della per del sono nel gli con non una le dei alla ha anche più nella dal questo suo ma si",
        "nl": ("het een van en dat niet op voor zijn met te aan ook door naar bij is maar worden uit nog heeft deze wordt over "),
        "sv": "och att det som är på för inte med den till av har ett om han var jag men så från vid kan",
        "da": "og at det er på til som ikke med der af den har jeg vi fra blev men kan også være eller",
        "pl": "w i na z że się nie jest do to o jak dla po od przez ale za który są był tym ich może także",
        "tr": "ve bir bu için ile da de olarak olan daha çok en ne gibi sonra kadar oldu ancak ise olduğunu",
        "ro": "și în de la cu pe nu să din care este pentru mai au fost sunt prin că ale fi sau",
        "cs": "se na je že jsou pro ale jako za jeho byl také které který však při nebo podle až jsem bude",
        "id": ("yang dan di dengan untuk ini itu dari dalam pada tidak akan juga oleh ke tersebut karena telah bisa adalah "),
        "fi": "ja on ei että se hän oli mutta myös kun ovat mukaan sekä joka niin sen olla kuin jo vain",
        "hu": "a az és hogy nem is egy meg volt ez de csak már még el ki mint vagy azt van",
    }.items()
}
#: Scripts that one language of the press writes.
_SCRIPTS = {
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "ta": re.compile("[\u0b80-\u0bff]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
}
_WORD = re.compile(r"[^\W\d_]+")
PLAIN = 0.15  # share of a language's most common words from which on a text plainly is in it
LIKELY = 0.12  # share from which on no text has been met that a model would not say the same of
_MIN_DIFFERENT = 4
_MIN_LETTERS = 60


def likeness(language: str, text: str) -> float:
    """The share of a text that is typical of `language` (two letters): see `PLAIN`. 0 where too little of it is.

    >>> likeness("en", "The storm has passed over the bay and took some of the roofs of the town with it.") >= PLAIN
    True
    >>> likeness("en", "Der Sturm ist über die Bucht gezogen und hat einige Dächer der Stadt mitgenommen.")
    0.0
    """
    script = _SCRIPTS.get(language)
    if script is not None:
        return float(len(script.findall(text)) >= max(20, 0.3 * len(text)))
    common = _WORDS.get(language)
    if common is None or len(text) < _MIN_LETTERS:
        return 0.0
    words = _WORD.findall(text.lower())
    found = [word for word in words if word in common]
    return len(found) / len(words) if len(set(found)) >= _MIN_DIFFERENT else 0.0
