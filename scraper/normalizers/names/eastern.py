"""Bylines of Chinese, Japanese and Korean papers, made into the forms that all bylines are read in: "desk", "label: name"."""

from __future__ import annotations

import re

_HAN = "\u4e00-\u9fff々"
_KANA = "\u3040-\u30ff"
_EAST_ASIAN = re.compile(rf"[{_HAN}가-힣]")
#: Labels that a bar or a slash parts from the name as a colon does: "文｜张三 编辑｜李四".
_LABELS = (
    "作者|撰文|撰稿|文字|图文|文|采写|采访|採訪|記者|记者|摄影|攝影|图片|圖片|图|圖|编辑|編輯|责编|責編|责任编辑|责任編輯|美编|校对|审核|监制|"
    "制图|设计|策划|统筹|视频|视觉|来源|來源|写真|撮影|執筆|执笔|編集|取材・文|文・写真|写真・文|取材|글|사진|그림|취재|편집|영상"
)
_BARRED = re.compile(rf"(?<![{_HAN}·・/／])(?P<label>{_LABELS})\s*[|｜/／＝=](?:\s*[|｜])?\s*(?=[{_HAN}{_KANA}가-힣])")
#: "文・写真 佐藤花子": labels that a blank parts from the name; not such as end names.
_BLANK = re.compile(rf"^(?:取材・文|文・写真|写真・文|文・撮影|文と写真|取材・執筆|構成・文)[\s　]+(?=[{_HAN}])")
#: "本报讯（记者 李明 通讯员 张三）", "(本报记者 李明)", "【記者 佐藤花子】"
_BRACKETED = re.compile(
    r"^.{0,6}?[(（【〔\[](?P<inner>[^()（）【】〔〕\[\]]*(?:记者|記者|기자)[^()（）【】〔〕\[\]]*)[)）】〕\]]\W*$"
)
_DESK = rf"[{_HAN}]{{2,6}}(?:中心|部|組|组|編輯室|编辑部|频道|頻道)"
#: "娛樂中心／林佳穎報導"; two signs before the verb, or those of a city or country, are a place: "生活中心／綜合報導".
_DESK_FIRST = re.compile(
    rf"^(?P<desk>{_DESK})\s*[／/]\s*(?P<names>[{_HAN}]{{3,4}}(?:[、,，]\s?[{_HAN}]{{2,4}})*)(?<![市縣县省國国])(?:報導|报道|報道|整理|編譯)"
)
#: "中央社記者王小明台北5日電": agency or paper, name, place and day run together.
_WIRED = re.compile(
    rf"^\W*(?P<agency>[{_HAN}]{{1,4}}(?:社|報|报|網|网))(?:駐?[{_HAN}]{{0,4}})(?:記者|记者|特派員)(?P<names>[{_HAN}]{{3}}(?:、[{_HAN}]{{2,4}})*|[{_HAN}]{{2}})"
    rf"[{_HAN}]{{2,5}}\d{{1,2}}日(?:綜合外電|專|电|電)"
)
#: What a paper calls its reporters, before the name, with the paper's own name: "新京报记者 张三".
_REPORTER = re.compile(
    rf"(?:^|(?<=[\s|(（:：]))[{_HAN}]{{0,8}}?(?:特约|特約|实习|實習|実習|見習|见习|首席|高级|融媒体|全媒体)?"
    rf"(?:记者|記者|通讯员|特派員|撰稿人)(?:[:：]\s?|[\s　]+)(?=[{_HAN}{_KANA}])"
)
_KOREAN = re.compile(
    r"(?P<desk>[가-힣]{1,6}(?:국|부|팀|실|본부|센터|데스크))\s+(?P<name>[가-힣]{2,4})(?P<job>\s(?:[가-힣]{2}\s?)?(?:기자|특파원|논설위원|에디터|앵커))(?![가-힣])"
)
#: "(서울=연합) 김철수 기자 = …": what the reporter's text begins with.
_EQUALS_BEHIND = re.compile(r"(?<=기자)\s*=.*$")
#: "안동=김철수 기자": where the second of two wrote.
_PLACE_BEFORE = re.compile(r"(?<=기자)[\s,·]+(?:[가-힣]{2,6}\s?[=＝]\s?)?(?=[가-힣]{2,4}\s(?:[가-힣]{2}\s?)?기자)")
#: "小林 花 報道部記者": a name of two parts and the desk behind it.
_DESK_BEHIND = re.compile(
    rf"(?P<name>[{_HAN}]{{1,4}}[\s　][{_HAN}{_KANA}]{{1,5}})[\s　]+"
    rf"(?P<desk>[{_HAN}]{{1,8}}(?:記者|編集委員|論説委員|特派員|支局長))"
)
#: 【ロンドン=佐藤花子】: where it was written, and who did.
_PLACED = re.compile(rf"^[【［][{_HAN}{_KANA}]{{2,10}}[=＝](?P<names>[{_HAN}{_KANA}、]{{2,16}})[】］]")
_PLACE_BEHIND = re.compile(rf"(?<=[{_HAN}])\s+[{_HAN}]{{2,5}}(?:報導|报道|報道)\W*$")
#: 文化部・宮下 志郎, wherever it stands in the line.
_DESK_BY_DOT = re.compile(
    r"(?P<desk>[\u4e00-\u9fff々\u30a1-\u30ff]{1,8}[部局課室班])・"
    r"(?P<name>[\u4e00-\u9fff々]{1,4}[\s　]?[\u3040-\u30ff\u4e00-\u9fff々]{1,5})(?!\w)"
)
_DESK_AND_NAME = re.compile(
    rf"^(?P<desk>[{_HAN}{_KANA}]{{1,8}}[部局课課室]|編集委員|論説委員|解説委員|専門記者|総局長|支局長)[\s　]+"
    rf"(?P<name>[{_HAN}]{{1,4}}(?:[\s　]?[{_HAN}{_KANA}]{{1,5}})?)$"
)
#: "김철수 기자", "宮下 志郎 記者": a name and what its bearer is, and nothing else.
_HANGUL_ROLE = re.compile(
    r"([가-힣]{2,4})\s+((?:선임|수석|인턴|수습|전문|객원|시민|주민|명예|학생|대학생|청년|취재|온라인)?\s?(?:기자|특파원|논설위원|에디터|칼럼니스트|앵커))\b"
)
_KANA_ROLE = re.compile(r"([\u4e00-\u9fff々]{2,6}(?:[\s　][\u4e00-\u9fff]{1,3})?)(?:\s*)(記者|记者|編集委員|論説委員|特派員)")


def of_desk(line: str) -> tuple[str, str] | None:
    """Names and desk, where a line is these two: the desk is no author beside its own people.

    >>> of_desk("娛樂中心／林佳穎報導"), of_desk("生活中心／綜合報導"), of_desk("体育部 王伟")
    (('林佳穎', '娛樂中心'), None, ('王伟', '体育部'))
    >>> of_desk("（中央社記者王小明台北5日電）"), of_desk("편집국 김철수 기자")
    (('王小明', '中央社'), ('김철수', '편집국 기자'))
    >>> of_desk("（燈塔報記者王小明宜蘭縣9日電）")
    ('王小明', '燈塔報')
    """
    if not _EAST_ASIAN.search(line):
        return None
    if found := _DESK_FIRST.match(line) or _DESK_AND_NAME.match(line) or _DESK_BY_DOT.search(line):
        return found.groupdict().get("names") or found["name"], found["desk"]
    if found := _DESK_BEHIND.fullmatch(line):
        return found["name"], found["desk"]
    if found := _WIRED.match(line):
        return found["names"], found["agency"]
    if found := _KOREAN.fullmatch(line):
        return found["name"], f"{found['desk']}{found['job']}"
    return None


def in_common_form(line: str) -> str:
    """The line with colons behind its labels, without brackets around it, places behind it, and what reporters are called.

    >>> in_common_form("文｜张三 编辑｜李四"), in_common_form("本报讯（记者 李明 通讯员 张三）")
    ('文：张三 编辑：李四', '李明 | 张三')
    >>> in_common_form("采写/新京报记者 张三"), in_common_form("【ロンドン=佐藤花子】")
    ('采写：张三', '佐藤花子')
    """
    if not _EAST_ASIAN.search(line):
        return line
    if bracketed := _BRACKETED.match(line):
        line = bracketed["inner"]
    if placed := _PLACED.match(line):
        line = placed["names"]
    line = _PLACE_BEFORE.sub(" | ", line)
    line = _PLACE_BEHIND.sub("", _EQUALS_BEHIND.sub("", line))
    line = _BLANK.sub("文：", _BARRED.sub(r"\g<label>：", line))
    first, *rest = _REPORTER.split(line)
    return first + " | ".join(part.strip() for part in rest) if not first or first[-1] in ":：" else " | ".join((first, *rest))


def name_and_job(segment: str) -> tuple[str, str] | None:
    """The name and the job behind it, where a segment is these two.

    >>> name_and_job("김철수 기자"), name_and_job("김철수")
    (('김철수', '기자'), None)
    """
    found = _HANGUL_ROLE.fullmatch(segment) or _KANA_ROLE.fullmatch(segment)
    return (found[1], found[2]) if found else None
