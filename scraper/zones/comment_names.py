"""What the name of an element in a comment thread tells of it: a whole comment, its author, its moment, its text …

Takes a tag and its attributes, gives its `Role`s. Names are read word by word (`comment-author`, `commentAuthor` and
`comment_author` are one), so that platforms and outlets of any make are understood by the words developers use.
"""

from __future__ import annotations

import re
from typing import Final

from scraper.caches import cache_short
from scraper.markup import Attributes


class Role:
    """Parts of a comment, as bits of a plain number (thousands are combined a page); an element may play several."""

    NONE: Final = 0
    ITEM: Final = 1  # a whole comment
    AUTHOR: Final = 2
    TIME: Final = 4
    TEXT: Final = 8
    ACTION: Final = 16  # reply, report, share, edit; "says"
    LIKES: Final = 32
    STRONG: Final = 64  # with AUTHOR: the name and nothing else
    PLAIN: Final = 128  # with AUTHOR: called `author`, without a second word
    UNCOUNTED: Final = 256  # a pingback or trackback


_WORD = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*|\d+")
_NUMBER = re.compile(r"\d+")
# Words for one comment, in the languages that developers name things in.
_COMMENT = frozenset(
    "comment cmt review answer post posting message msg kommentar beitrag comentario commentaire commento reactie "
    "komentarz yorum opinion talkback tkb kmt".split()
)
_PREFIXED = frozenset("comment kommentar comentario commentaire commento talkback".split())  # told after a prefix too
# What says before "comment" that the element is none: a button, a counter, a list of comments on other articles.
_NO_COMMENT = frozenset(
    "no add post leave write submit new show view hide load toggle recent latest last top total num number has is with open "
    "close closed allow edit delete cancel send your form count icon reply login first more all see read go jump before after "
    "pre awaiting pending moderate report flag like wp".split()
)
_THREAD = frozenset("comments kommentare comentarios commentaires commenti reacties komentarze yorumlar".split())
_SHORTENED = frozenset("comm cmnt comms".split())  # told before another word: `comm-name`
_WHOLE = frozenset(
    "item entry wrapper wrap container box node block single row card root li inner body article element unit depth level".split()
)
_AUTHOR = frozenset(
    "author username user commenter commentator nickname nick poster writer autor auteur autore fn pseudo pseudonym benutzer "
    "nutzer usuario utilisateur utente gebruiker by postprofile uname userid vnick".split()
)
_NAME_OF = frozenset("user actor sender display profile person full member reader account".split())
_PROFILE_OF = frozenset("user profile member".split())  # `profile-link`
_NAME = frozenset("name nom nombre nome naam".split())
_NO_AUTHOR = frozenset(
    "avatar image img photo picture icon badge date time timestamp meta url bio role rank status info container wrapper "
    "wrap block header content area menu actions text level bar details reply gravatar location title links register "
    "profiles quote quoted orig tag flair".split()
)
_IN_REPLY_TO = frozenset("in reply to".split())
_TIME = frozenset(
    "date time timestamp datetime ipdatetime published ago posted submitted created metadata commentmetadata datum fecha "
    "hora vtime".split()
)
_NO_TIME = frozenset("author avatar zone reading register registered runtime".split())
_TEXT = frozenset("text content contents body message msg richtext texto inhalt texte vcontent".split())
_TEXT_OF = frozenset("user review post message entry item reply push".split())
_NO_TEXT = frozenset("meta header footer author date time user avatar reply form button actions info link".split())
_ACTION = frozenset(
    "reply replies action actions toolbar tools buttons button btn report flag share edit permalink controls menu says "
    "badge readmore showmore awaiting moderation forbidden parent inreplyto rating respond tooltip cancel toggle "
    "downvote downvotes dislike dislikes".split()
)
_LIKES = frozenset(
    "like likes vote votes voting voteup votedown upvote upvotes thumb thumbs score karma recommend recommended points".split()
)
_HOLDERS = frozenset("children replies list thread threads responses".split())  # what holds whole comments
_BADGE = re.compile(r"[a-z][-_]?(?:label|badge)$", re.IGNORECASE)  # `wpd-comment-label`; a `label` alone is a look
_REACTIONS = frozenset("react reaction reactions".split())


def role_of(tag: str, attributes: Attributes) -> int:
    """The role of an element.

    >>> role_of("span", {"class": "comment-author-name"}) == Role.AUTHOR | Role.STRONG
    True
    >>> role_of("li", {"class": "comment even depth-1", "id": "comment-12"}) == Role.ITEM
    True
    >>> role_of("p", {"class": "text-muted"}) == Role.NONE, role_of("a", {"class": "user-profile-link"}) == Role.AUTHOR
    (True, True)
    """
    by_tag = _ROLE_OF_TAG.get(tag, Role.NONE)
    if not attributes:
        return by_tag
    role = _role_of_names(names) if (names := attributes.get("class")) else Role.NONE
    if identifier := attributes.get("id"):
        role |= _role_of_names(identifier)
    if not _TELLING.isdisjoint(attributes):
        for key in _NAMED.intersection(attributes):
            role |= _role_of_names(attributes[key]) & ~Role.ACTION
        role |= _role_of_properties(attributes)
    if not role:
        return by_tag
    if role & Role.ITEM:  # a whole comment carries marks of its author and its actions in its own names
        role &= Role.ITEM | Role.TEXT | Role.UNCOUNTED
    if role & Role.TEXT:
        role &= ~Role.ACTION
    return role if role & Role.AUTHOR else role | by_tag  # a name can be a button that opens the profile


def _role_of_properties(attributes: Attributes) -> int:
    role = Role.NONE
    for key in ("itemprop", "property", "rel"):
        for word in attributes.get(key, "").split():
            role |= _ROLE_OF_PROPERTY.get(word, Role.NONE)
    return role | Role.ITEM if attributes.get("itemtype", "").endswith(("/Comment", "/UserComments")) else role


# What names a part where classes are hashes.
_NAMED = frozenset(("data-spot-im-class", "data-testid", "data-test-id", "data-hook", "data-qa"))
_TELLING = _NAMED | {"itemprop", "property", "rel", "itemtype"}  # what else of an element is looked at but class and id
_ROLE_OF_TAG = {
    "time": Role.TIME,
    "button": Role.ACTION,
    "menu": Role.ACTION,
    "form": Role.ACTION,
    "textarea": Role.ACTION,
    "select": Role.ACTION,
    "label": Role.ACTION,
}
# Properties of schema.org microdata; of RDFa as Drupal writes it (Dublin Core, FOAF, schema.org); of links.
_ROLE_OF_PROPERTY = {
    "author": Role.AUTHOR,
    "creator": Role.AUTHOR,
    "foaf:name": Role.AUTHOR | Role.STRONG,
    "schema:author": Role.AUTHOR,
    "schema:dateCreated": Role.TIME,
    "schema:text": Role.TEXT,
    "dateCreated": Role.TIME,
    "datePublished": Role.TIME,
    "commentTime": Role.TIME,
    "dc:date": Role.TIME,
    "dc:created": Role.TIME,
    "text": Role.TEXT,
    "commentText": Role.TEXT,
    "content:encoded": Role.TEXT,
    "upvoteCount": Role.LIKES,
    "comment": Role.ITEM,
}


def names_comment(value: str) -> bool:
    """Whether a class attribute calls its element one comment.

    >>> names_comment("c-comment js-item"), names_comment("comment-date"), names_comment("comments")
    (True, False, False)
    """
    return any(_is_whole([word.lower() for word in _WORD.findall(token)]) for token in value.split())


@cache_short(65_536)
def _role_of_names(value: str) -> int:
    role = Role.NONE
    tokens = _NUMBER.sub("0", value).split()  # each comment has a number, and no number tells more than another
    for token in tokens:
        role |= _role_of_token(token)
    if role & Role.AUTHOR and any(map(_BADGE.search, tokens)):  # what the writer is, and not who
        role = role & ~(Role.AUTHOR | Role.STRONG | Role.PLAIN) | Role.ACTION
    return role


@cache_short(16_384)
def _role_of_token(token: str) -> int:
    words = [word.lower() for word in _WORD.findall(token)]
    if not words:
        return Role.NONE
    if words[0] in ("pingback", "trackback"):
        return Role.ITEM | Role.UNCOUNTED
    if _is_whole(words):
        return Role.ITEM | Role.TEXT if words[-1] == "body" else Role.ITEM
    tail = _tail(words)
    known = set(tail)
    if known & _LIKES or (known & _REACTIONS and known & {"button", "btn", "count", "bar"}):
        return Role.LIKES | Role.ACTION
    if known & _HOLDERS and not known & _AUTHOR:
        return Role.ACTION if tail[-1] == "replies" else Role.NONE
    return _role_of_words(tail, known, of_comment=len(tail) < len(words))


def _role_of_words(words: list[str], known: set[str], *, of_comment: bool) -> int:
    role = Role.NONE
    if known >= _IN_REPLY_TO:  # whoever wrote what is answered
        return Role.ACTION
    if known & _AUTHOR and not known & _NO_AUTHOR:
        role |= Role.AUTHOR | (Role.PLAIN if len(words) == 1 else Role.NONE)
    is_bare = len(words) == 1 or (len(words) == 2 and len(words[0]) == 1)  # `name`, `t_name`
    is_name = (is_bare or known & (_AUTHOR | _NAME_OF)) and not known & _NO_AUTHOR
    if words[-1] in _NAME and (is_name or (of_comment and words[:-1] == ["info"])):
        role |= Role.AUTHOR | Role.STRONG
    if words[-1] == "link" and known & _PROFILE_OF and not known & _NO_AUTHOR:
        role |= Role.AUTHOR
    if words == ["fn"] or words[-1] in ("nickname", "username", "uname"):
        role |= Role.AUTHOR | Role.STRONG
    if words[-1] == "auth" and (of_comment or words[0] in _REACTIONS or words[0] in _TEXT_OF):  # others log in
        role |= Role.AUTHOR
    if known & _TIME and not known & _NO_TIME:
        role |= Role.TIME
    # `text-muted` and `panel-body` are looks and frames, not a comment's text
    if (
        known & _TEXT
        and not known & _NO_TEXT
        and (of_comment or len(words) == 1 or (words[0] in _TEXT_OF and words[-1] in _TEXT))
    ):
        role |= Role.TEXT
    if (known & _ACTION or (of_comment and words == ["label"])) and not role:
        role |= Role.ACTION
    return role


def _tail(words: list[str]) -> list[str]:
    """The words after the last that says "comment": `cssCommentsListCommentName` speaks of a name."""
    for i in range(len(words) - 1, -1, -1):
        if words[i] in _COMMENT or words[i] in _THREAD or (words[i] in _SHORTENED and i + 1 < len(words)):
            return words[i + 1 :] or words
    return words


def _is_whole(words: list[str]) -> bool:
    """`comment`, `comment-item`, `comment-12`, `li-comment-12`, `coral-comment`: a comment's own name with its frame's."""
    start = next((i for i, word in enumerate(words) if word in _COMMENT), None)
    if start is None or (start and words[start] not in _PREFIXED) or not _NO_COMMENT.isdisjoint(words[:start]):
        return False
    return all(word in _WHOLE or word in _COMMENT or word.isdigit() for word in words[start + 1 :])
