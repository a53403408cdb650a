"""The form to post a comment: heading, fields, printed rules; and the word that comments are closed."""

from __future__ import annotations

import pytest

from scraper.extractors.comments.form import FoundField, extract_comment_form, is_closed
from tests.extractors.zoned import dump, zoned

FORM = """
<div data-zone="comment_form"><h3 id="reply-title">Leave a Reply <small><a href="#">Cancel reply</a></small></h3>
<form id="commentform"><p>Your address is kept to ourselves.</p>
<p><label for="author">Name <span>*</span></label> <input id="author" name="author" type="text"></p>
<p><label for="mail">E-mail</label> <input id="mail" name="email" type="email" required></p>
<p><label for="text">Comment</label> <textarea id="text" name="comment" aria-required="true"></textarea></p>
<p><input name="site" placeholder="Website"></p>
<p>What is 3 + 4? <input name="captcha" aria-label="Sum"></p>
<input type="hidden" name="post" value="7"><input type="submit" value="Send"><button>Preview</button></form></div>"""


def test_heading_without_the_link_in_it() -> None:
    form = extract_comment_form(*zoned(FORM))
    assert form is not None
    assert form.heading == "Leave a Reply"


def test_fields_with_label_name_type_and_whether_they_must_be_filled_in() -> None:
    form = extract_comment_form(*zoned(FORM))
    assert form is not None
    assert form.fields == (
        FoundField(label="Name", name="author", type="text", is_required=True),
        FoundField(label="E-mail", name="email", type="email", is_required=True),
        FoundField(label="Comment", name="comment", type="textarea", is_required=True),
        FoundField(label="Website", name="site", type="text", is_required=False),
        FoundField(label="Sum", name="captcha", type="text", is_required=False),
    )


def test_a_box_that_nobody_is_shown_is_no_field() -> None:
    trap = '<p style="display: none"><label>Δ<textarea name="trap"></textarea></label><input type="hidden"></p></form>'
    form = extract_comment_form(*zoned(FORM.replace("</form>", trap)))
    assert form is not None
    assert [field.name for field in form.fields] == ["author", "email", "comment", "site", "captcha"]


def test_the_words_beside_a_box_in_a_table_are_its_label() -> None:
    rows = "".join(
        f"<tr><td>{label}</td><td><{tag} name={i}></{tag}></td></tr>"
        for i, (label, tag) in enumerate((("Your Name", "input"), ("Your Comment", "textarea")))
    )
    form = extract_comment_form(
        *zoned(f"<div data-zone='comment_form'><h3>Add a comment</h3><form><table>{rows}</table></form></div>")
    )
    assert form is not None
    assert (form.heading, [field.label for field in form.fields]) == ("Add a comment", ["Your Name", "Your Comment"])


def test_a_lone_box_that_a_script_opens_is_a_field() -> None:
    form = extract_comment_form(
        *zoned(
            "<div data-zone='comment_form'><h3>Join in</h3><form><div style='display:none'>"
            "<textarea name='text' placeholder='Your words'></textarea></div></form></div>"
        )
    )
    assert form is not None
    assert [field.label for field in form.fields] == ["Your words"]


@pytest.mark.parametrize(
    ("label", "is_required"),
    [
        ("Name (required)", True),
        ("E-mail (required, but will not display)", True),
        ("Nom (obligatoire)", True),
        ("姓名（必填）", True),
        ("Ime (obavezno)", True),
        ("Name (not required)", False),
        ("Name (optional)", False),
    ],
)
def test_a_label_may_say_that_its_field_must_be_filled_in(label: str, is_required: bool) -> None:
    html = f'<form data-zone="comment_form"><label for="n">{label}</label><input id="n" name="n"><p>Be kind.</p></form>'
    form = extract_comment_form(*zoned(html))
    assert form is not None
    assert [field.is_required for field in form.fields] == [is_required]


def test_a_form_without_words_is_told_by_its_box() -> None:
    form = """<form class="comm"><textarea name="wc_comment" placeholder="Join in" required></textarea>
    <input name="who" placeholder="Name*"><input type="submit" value="Post"></form>"""
    found = extract_comment_form(*zoned(f'<div data-zone="comments"><p>2 comments</p>{form}</div>'))
    assert found is not None
    assert [(field.label, field.is_required) for field in found.fields] == [("Join in", True), ("Name", True)]
    assert extract_comment_form(*zoned('<form data-zone="footer"><textarea name="feedback"></textarea></form>')) is None


def test_a_rule_below_the_boxes_is_no_heading() -> None:
    html = """<form data-zone="comment_form"><input type="hidden" name="p"><label>Name<input name="n"></label>
    <label>Text<textarea name="t"></textarea></label>
    <p>Comments are moderated before they appear.</p><p>No adverts.</p></form>"""
    form = extract_comment_form(*zoned(html))
    assert form is not None
    assert (form.heading, form.text) == (None, ("Comments are moderated before they appear.", "No adverts."))


def test_text_is_every_line_that_is_no_heading_label_or_button() -> None:
    form = extract_comment_form(*zoned(FORM))
    assert form is not None
    assert form.text == ("Your address is kept to ourselves.", "What is 3 + 4?")


def test_a_demand_to_log_in_is_a_form_without_fields() -> None:
    form = extract_comment_form(*zoned('<div data-zone="comment_form"><p>You must be logged in to write here.</p></div>'))
    assert form is not None
    assert (form.fields, form.text) == ((), ("You must be logged in to write here.",))


def test_a_page_that_is_one_form_gives_no_fields_of_other_parts() -> None:
    story = "<p>Story.</p>" * 120
    html = f'<form><input name="q">{story}<div data-zone="comment_form"><p>Log in to comment.</p></div></form>'
    form = extract_comment_form(*zoned(html))
    assert form is not None
    assert form.fields == ()


def test_the_form_of_a_dump() -> None:
    form = extract_comment_form(
        *dump(
            ("comment_form", "Post Your Comments"),
            ("comment_form", "fill all fields below"),
            ("comment_form", "*Prove that you can read"),
        )
    )
    assert form is not None
    assert (form.heading, form.text) == ("Post Your Comments", ("fill all fields below", "*Prove that you can read"))


def test_no_form_where_only_closed_is_said() -> None:
    assert extract_comment_form(*zoned('<p data-zone="comment_form">Comments are closed.</p>')) is None


@pytest.mark.parametrize(
    "text",
    [
        "Comments are closed.",
        "Die Kommentarfunktion ist geschlossen",
        "Les commentaires sont fermés",
        "Los comentarios están cerrados",
        "I commenti sono chiusi",
        "De reacties zijn gesloten",
        "Możliwość komentowania jest zamknięta. Komentarze zamknięte",
        "Комментарии закрыты",
        "التعليقات مغلقة",
        "התגובות סגורות, סגור לתגובות",
        "コメントは受け付けていません",
        "评论已关闭",
        "This conversation is now closed.",
        "Comments are off for this post.",
        "Commenting on this article has ended",
        "Los comentarios están deshabilitados",
        "Reageren is niet meer mogelijk",
        "Kommentering er stengt",
        "Dyskusja zamknięta",
        "Комментирование закрыто",
        "コメントは締め切りました",
        "Τα σχόλια έχουν κλείσει",
        "A hozzászólások le vannak zárva",
        "Esta noticia ya no admite comentarios.",
        "Comments are no longer available on this article.",
        "Slanje komentara na ovu vest je završeno.",
        "A cikkhez már nem lehet hozzászólni.",
        "Приём комментариев завершён",
        "Diskuse k tomuto článku byla ukončena",
        "تبصرے بند ہیں",
    ],
)
def test_comments_are_closed(text: str) -> None:
    assert is_closed(*zoned(f'<p data-zone="comment_form">{text}</p>'))


@pytest.mark.parametrize(
    "text",
    [
        "3 comments",
        "Comments are moderated",
        "20% off for those who comment",
        "Log in to comment",
        "The shop is closed on Sundays.",
        "Kommentar schreiben",
        "Comments (0)",
        "Become a member of The Long Ferment to start commenting.",
        "No se admiten comentarios ofensivos",
        "После завершения регистрации вы сможете оставить комментарий",
        "This comment is no longer available because the author deleted their account.",
    ],
)
def test_comments_are_not_closed(text: str) -> None:
    assert not is_closed(*zoned(f'<p data-zone="comment_form">{text}</p>'))


def test_the_line_right_behind_the_thread_may_close_it() -> None:
    thread = '<p data-zone="comments">2 comments</p>'
    assert is_closed(*zoned(f"{thread}<p>Comments are closed.</p>"))
    assert not is_closed(*zoned(f'{thread}<p data-zone="body">Comments are closed.</p>'))


def test_what_the_story_says_of_closed_comments_does_not_close_them() -> None:
    assert not is_closed(*zoned('<p data-zone="body">Comments are closed.</p>'))


def test_labels_of_old_forms_are_the_words_before_the_boxes() -> None:
    form = """<form data-zone="comment_form"><b>Your turn</b><br>Nick: <input name="n" size="15"> Town: <input name="t"><br>
    Words:<br><textarea name="w"></textarea><br>The editors may shorten what you write.</form>"""
    found = extract_comment_form(*zoned(f"<p>Story.</p>{form}"))
    assert found is not None
    assert found.heading == "Your turn"
    assert [(field.label, field.name) for field in found.fields] == [("Nick", "n"), ("Town", "t"), ("Words", "w")]
    assert found.text == ("The editors may shorten what you write.",)


def test_a_label_in_the_cell_before_its_box() -> None:
    rows = "<tr><td>Nick *</td><td><input name='n'></td></tr><tr><td>Words</td><td><textarea name='w'></textarea></td></tr>"
    found = extract_comment_form(*zoned(f'<p>Story.</p><form data-zone="comment_form"><table>{rows}</table></form>'))
    assert found is not None
    assert [(field.label, field.is_required) for field in found.fields] == [("Nick", True), ("Words", False)]
    assert (found.heading, found.text) == (None, ())


def test_a_label_whose_box_a_script_draws_is_a_field() -> None:
    form = '<form data-zone="comment_form"><h3>Leave a reply</h3><label>Name *</label><label>Comment</label></form>'
    found = extract_comment_form(*zoned(f"<p>Story.</p>{form}"))
    assert found is not None
    assert [(field.label, field.type, field.is_required) for field in found.fields] == [
        ("Name", None, True),
        ("Comment", None, False),
    ]


@pytest.mark.parametrize(
    ("lines", "heading"),
    [
        ("<p class='ch'>Speak up on this</p><p>Your name</p><p>Subject</p><p>Your comment</p>", "Speak up on this"),
        ("<p>Ваше имя *</p><p>Ваш E-mail</p><p>Введите символы</p>", None),
        ("<div>0 / 300</div><p>Log in, and you may write here.</p>", None),
        ("<div>Reader talk 0 / 400</div><p>Log in, and you may write here.</p>", "Reader talk"),
        ("<p>Your address will not be published. All boxes are needed</p><p>Name <input></p>", None),
        ("<div class='h'>Add a word</div><p>Name <input></p><p>Town <input></p>", "Add a word"),
        ("<table><tr><td>Speak up<br>We print no letters of less than ten words, nor any that are longer than a page."
         "</td></tr><tr><td>Name</td><td><input></td></tr></table>", "Speak up"),
    ],
)  # fmt: skip
def test_the_heading_is_no_label_and_no_sentence(lines: str, heading: str | None) -> None:
    form = extract_comment_form(*zoned(f'<div data-zone="comment_form">{lines}</div>'))
    assert form is not None
    assert form.heading == heading


def test_a_page_that_is_one_form_has_boxes_of_others() -> None:
    html = """<form><p data-zone="navigation">Find <input name="q"></p><p data-zone="body">The lid was hers.</p>
    <div data-zone="comment_form"><div>Speak up</div><p>Name: <input name="who"></p>
    <p>Text: <textarea name="t"></textarea></p></div>
    </form>"""
    form = extract_comment_form(*zoned(html))
    assert form is not None
    assert (form.heading, [field.name for field in form.fields]) == ("Speak up", ["who", "t"])


@pytest.mark.parametrize(
    ("lines", "heading"),
    [
        ('<div class="wpd-sbs-toggle"><span>Subscribe</span></div><p>Name <input></p>', None),
        ('<h3>No comment</h3><h3 class="comment-reply-title">Speak up</h3><p>Name <input></p>', "Speak up"),
        ('<div class="login"><h3>Log in to comment</h3></div><p>Name <input></p>', "Log in to comment"),
        ('<h4>Please read our <a href="/r">rules</a> before commenting.</h4>', "Please read our rules before commenting."),
        ('<h4>Speak up <a href="#">Cancel reply</a></h4>', "Speak up"),
    ],
)
def test_the_heading_is_of_this_form_and_whole(lines: str, heading: str | None) -> None:
    form = extract_comment_form(*zoned(f'<div data-zone="comment_form">{lines}</div>'))
    assert form is not None
    assert form.heading == heading


def test_a_form_to_subscribe_beside_it_gives_no_fields() -> None:
    form = extract_comment_form(
        *zoned(
            """<div data-zone="comment_form">
            <form class="subscribe">Notify of <select name="kind"><option>all</option></select></form>
            <form><label for="c">Comment</label><textarea id="c" name="comment"></textarea></form></div>"""
        )
    )
    assert form is not None
    assert [(one.label, one.name) for one in form.fields] == [("Comment", "comment")]


def test_a_box_without_words_stands_beside_those_with_labels() -> None:
    form = extract_comment_form(
        *zoned(
            """<div data-zone="comment_form"><div class="postbox"><div><textarea placeholder="Your comment"></textarea></div>
            <div><p><label for="n">Name</label><input id="n" name="author"></p><p><label for="m">E-mail</label>
            <input id="m" name="email"></p></div></div></div>"""
        )
    )
    assert form is not None
    assert [one.label for one in form.fields] == ["Your comment", "Name", "E-mail"]


def test_the_button_for_more_comments_is_no_line_of_the_form() -> None:
    form = extract_comment_form(*zoned('<div data-zone="comment_form"><p>Stay polite.</p><a>View all comments</a></div>'))
    assert form is not None
    assert form.text == ("Stay polite.",)
    assert extract_comment_form(*zoned('<div data-zone="comment_form"><button>Show more</button></div>')) is None


def test_a_form_without_words_and_without_its_element_is_told_by_what_is_named_around_it() -> None:
    html = """<div data-zone="comments" id="{}"><div><div><input name="nick" placeholder="昵称">
    <textarea placeholder="说点什么吧"></textarea></div><button>回复</button></div>
    <p>3 评论</p><p>那把椅子是我的。</p><p>来拿吧。</p></div>"""
    form = extract_comment_form(*zoned(html.format("valine-comments")))
    assert form is not None
    assert [one.label for one in form.fields] == ["昵称", "说点什么吧"]
    assert extract_comment_form(*zoned(html.format("search"))) is None


def test_a_box_in_the_thread_is_the_form_s_that_has_none() -> None:
    html = """<div data-zone="comments" class="talk"><p>3 comments</p>
    <form class="reply"><textarea placeholder="Join the discussion…"></textarea></form><p>It leaks.</p></div>{}"""
    note = '<p data-zone="comment_form">Stay polite.</p>'
    for page in (html.format(""), html.format(note)):
        form = extract_comment_form(*zoned(page))
        assert form is not None
        assert [one.label for one in form.fields] == ["Join the discussion…"]


def test_a_mark_without_a_word_is_no_line_of_the_form() -> None:
    form = extract_comment_form(*zoned('<form data-zone="comment_form"><p>Stay polite.</p><p>*</p><p>3 + 4 =</p></form>'))
    assert form is not None
    assert form.text == ("Stay polite.", "3 + 4 =")


def test_a_form_to_log_in_has_no_fields_of_a_comment() -> None:
    boxes = '<label>Nickname <input name="nick"></label> <label>Password <input type="password" name="pw"></label>'
    forms = f'<div data-zone="comment_form"><form>{boxes} <p>Forgot it?</p></form></div>'
    form = extract_comment_form(*zoned(forms))
    assert form is not None
    assert (form.fields, form.text) == ((), ("Forgot it?",))


def test_a_form_with_a_password_among_many_fields_is_no_log_in() -> None:
    names = "".join(f'<label>{name} <input name="{name}"></label> ' for name in ("nick", "mail", "town"))
    boxes = f'{names}<label>Password <input type="password" name="pw"></label>'
    form = extract_comment_form(*zoned(f'<form data-zone="comment_form">{boxes}</form>'))
    assert form is not None
    assert [field.name for field in form.fields] == ["nick", "mail", "town", "pw"]


def test_a_box_to_write_in_may_ask_for_a_password_too() -> None:
    boxes = '<input name="nick" placeholder="Nickname"> <input type="password" name="pw" placeholder="Password">'
    html = f'<form data-zone="comment_form"><h3>Say something</h3>{boxes} <textarea name="text"></textarea></form>'
    form = extract_comment_form(*zoned(html))
    assert form is not None
    assert [field.name for field in form.fields] == ["nick", "pw", "text"]


def test_a_form_to_subscribe_to_the_thread_has_no_fields_of_a_comment() -> None:
    bar = """<p>Stay polite.</p><form id="thread-subscribe-form"><p>Notify of</p>
    <select name="kind"><option>answers</option></select><input name="mail" placeholder="Email"></form>"""
    form = extract_comment_form(*zoned(f'<div data-zone="comment_form">{bar}</div>'))
    assert form is not None
    assert (form.fields, form.text) == ((), ("Stay polite.",))


def test_what_shows_which_comments_are_shown_is_no_form() -> None:
    bar = '<div class="talk-current-view">Inline remarks</div><div class="talk-filter-all">View all comments</div>'
    thread = '<p data-zone="comments">3 comments</p>'
    assert extract_comment_form(*zoned(f'{thread}<div data-zone="comment_form">{bar}</div>')) is None


def test_a_heading_that_blurs_what_lies_behind_it_filters_no_comments() -> None:
    form = extract_comment_form(
        *zoned(
            '<form data-zone="comment_form"><h3 class="backdrop-filter">Leave a comment</h3><textarea name="t"></textarea></form>'
        )
    )
    assert form is not None
    assert form.heading == "Leave a comment"
