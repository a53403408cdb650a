"""Parts of an address that are read alike everywhere: what archives write before it, dot segments, parameters that track.

A tracking parameter says where a reader came from and nothing about the page. Sources: the documentation of the services
that add them (analytics, advertising, mail and social networks). A name goes here only where no site needs it to choose
a page: `ref`, `source`, `id`, `page` do not qualify by themselves.
"""

from __future__ import annotations

import re

# Tables are read better as they stand.
# fmt: off

# Names and their beginnings, compared without case.
_NAMES = frozenset(
    """
    fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid msclkid twclid ttclid ttaid
    li_fat_id igshid igsh epik yclid ymclid ysclid _openstat mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc
    __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id rb_clickid s_cid _ga _gl _ke _kx __s
    ml_subscriber ml_subscriber_hash wickedid zanpid irclickid irgwc cjevent awc ranmid raneaid ransiteid
    at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_bbc_team at_campaign_type at_link_id
    at_link_origin at_link_type at_ptr_name at_format at_creation xtor xtref cmpid ocid ncid ito smid smtyp
    sr_share cmp ns_mchannel ns_campaign ns_source ns_linkname ns_fee ftag ftcamp wt_mc wtmc wt.mc_id wt.mc_ev
    wt_zmc wt_cc1 wt_cc2 wt_cc3 pk_campaign pk_kwd pk_source pk_medium pk_content mtm_campaign mtm_keyword
    mtm_source mtm_medium mtm_content mtm_cid mtm_group mtm_placement piwik_campaign piwik_kwd matomo_campaign
    spm scm_id share_token shareid sharetoken share_from share_source sh_kit fb_action_ids fb_action_types
    fb_source fb_ref fb_comment_id action_object_map action_type_map action_ref_map guccounter guce_referrer
    guce_referrer_sig _branch_match_id _branch_referrer ref_src ref_url __twitter_impression recruited_by_id trk
    trkcampaign trkinfo lipi echobox ebref
    """.split()
)
_PREFIXES = (
    "utm_", "utm-", "hsa_", "ga_source", "ga_medium", "ga_campaign", "ga_term", "ga_content", "__cft__", "__tn__", "stm_", "itm_",
)
# fmt: on

#: Where an archive of the web keeps a page: its host, the moment of the copy, what the archive changed in it ("im_").
_REPLAYED = re.compile(r"https?://[^/]{3,80}/(?:[\w-]{1,30}/){0,3}(?:19|20)\d{6,12}(?:[a-z]{2}_)?/(?=https?:/)")


def replay_prefix(url: str) -> str:
    """What an archive of the web writes before a page's own address; an empty text where none replays the page.

    >>> replay_prefix("https://web.archive.org/web/20080731095558/http://example.org/a")
    'https://web.archive.org/web/20080731095558/'
    >>> replay_prefix("https://a.example/20080731/a?b=http://c/"), replay_prefix("https://a.example/48073109/http://b")
    ('', '')
    """
    found = _REPLAYED.match(url) if url.count(":/") > 1 else None
    return found[0] if found else ""


def original_url(url: str) -> str:
    """The address of the page itself, where an archive of the web replays it.

    >>> original_url("https://web.archive.org/web/2008073109/http:/example.org/a"), original_url("https://example.org/a")
    ('http://example.org/a', 'https://example.org/a')
    >>> original_url("https://web.archive.org/web/2008073109/http:/example.org/a?b=http://c/"), original_url("file:/a.html")
    ('http://example.org/a?b=http://c/', 'file:/a.html')
    """
    prefix = replay_prefix(url)
    if not prefix:
        return url
    scheme, _, rest = url[len(prefix) :].partition(":/")
    return f"{scheme}://{rest.removeprefix('/')}"


def is_tracking(parameter: str) -> bool:
    """Whether a parameter of a query tracks the reader.

    >>> is_tracking("UTM_source=feed"), is_tracking("id=7")
    (True, False)
    """
    name = parameter.partition("=")[0].lower()
    return name in _NAMES or name.startswith(_PREFIXES)


def without_dots(path: str) -> str:
    """An absolute path without its dot segments (RFC 3986, section 5.2.4).

    >>> without_dots("/a/./b/../c/..")
    '/a/'
    """
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept)
