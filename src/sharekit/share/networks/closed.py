"""Networks without a link: those that never had one, and those that are gone."""

from __future__ import annotations

from sharekit.share.model import Evidence, Kind, Network, Status

K = Kind


def _without(id_: str, name: str, kind: Kind, docs: str, advice: str, **more: str) -> Network:
    return Network(
        id_, name, kind, "", (), docs, Evidence.LIBRARIES,
        status=Status.NO_SHARE_URL, advice=advice, icon=more.get("icon"),
    )  # fmt: skip


def _dead(id_: str, what: str, instead: str, name: str = "", *aliases: str) -> Network:
    return Network(
        id_, name or id_.capitalize(), K.SOCIAL, "", (),
        "https://github.com/bradvin/social-share-urls", Evidence.REPORTED,
        status=Status.DEAD, aliases=aliases, advice=f"{what}; use {instead} instead",
    )  # fmt: skip


_SAVE = "raindrop or instapaper"
_TALK = "reddit or bluesky"
_GONE = "the service is gone"

ROWS: tuple[Network, ...] = (
    _without("wechat", "WeChat", K.MESSENGER, "https://developers.weixin.qq.com/",
             "people scan a QR code: make one with sharekit links URL --qr wechat.svg",
             icon="wechat"),
    _without("instagram", "Instagram", K.SOCIAL, "https://developers.facebook.com/docs/instagram-platform/",
             "post the card itself from the app (sizes square, portrait, story) and put the link"
             " in the profile or a story's sticker", icon="instagram"),
    _without("tiktok", "TikTok", K.SOCIAL, "https://developers.tiktok.com/doc/share-kit-web-overview/",
             "post the card itself from the app (size story) and put the link in the profile",
             icon="tiktok"),
    _without("discord", "Discord", K.MESSENGER, "https://discord.com/developers/docs/intro",
             "paste the page's address in a channel: its card shows by itself", icon="discord"),
    _without("slack", "Slack", K.WORK, "https://docs.slack.dev/messaging/unfurling-links-in-messages",
             "paste the page's address in a channel: its card shows by itself", icon="slack"),
    _without("signal", "Signal", K.MESSENGER, "https://support.signal.org/",
             "share from the phone's own share sheet, or paste the page's address",
             icon="signal"),
    _dead("pocket", "Pocket was shut down on 8 July 2025", _SAVE),
    _dead("googleplus", "Google+ was closed in April 2019", "linkedin or bluesky", "Google+",
          "google+", "gplus", "google-plus"),
    _dead("skype", "share buttons ended in 2023 and Skype itself in May 2025", "teams or whatsapp"),
    _dead("stumbleupon", "StumbleUpon was closed in 2018", "flipboard or reddit", "StumbleUpon"),
    _dead("delicious", "Delicious is read-only since 2017", _SAVE),
    _dead("digg", "submitting by link ended in 2020", "reddit or hackernews"),
    _dead("googlebookmarks", "Google Bookmarks was closed in September 2021", _SAVE,
          "Google Bookmarks"),
    _dead("workplace", "Workplace was made read-only in 2025 and closed in 2026", "teams",
          "Workplace from Meta"),
    _dead("myspace", "sharing by link stopped working by 2018", "tumblr or bluesky"),
    _dead("typepad", "Typepad was closed on 30 September 2025", "tumblr or wordpress"),
    _dead("flattr", "its submit page is gone since 2020", "mastodon"),
    _dead("tencentweibo", "Tencent Weibo was closed in September 2020", "weibo", "Tencent Weibo"),
    _dead("renren", "its social service was sold in 2018", "weibo or qzone"),
    _dead("baidu", "Baidu Cang doesn't answer since 2018", "weibo or qzone", "Baidu Cang"),
    _dead("diandian", _GONE, "weibo or tumblr"),
    _dead("surfingbird", "Surfingbird was given up in 2020", "vk or telegram"),
    _dead("mashable", "the submit page is gone", _TALK),
    _dead("yummly", "Yummly was closed in December 2024", "pinterest"),
    _dead("omnivore", "the hosted service was closed in November 2024", "wallabag or instapaper"),
    _dead("aim", "AIM was closed in 2017", "whatsapp or telegram", "AIM"),
    _dead("friendfeed", "FriendFeed was closed in 2015", _TALK, "FriendFeed"),
    _dead("newsvine", "Newsvine was closed in 2017", _TALK),
    _dead("pingfm", "Ping.fm was closed in 2012", "buffer", "Ping.fm"),
    _dead("addthis", "AddThis was closed in May 2023", "sharekit buttons", "AddThis"),
    _dead("viadeo", _GONE, "linkedin"),
    _dead("bobrdobr", _GONE, _SAVE, "BobrDobr"),
    _dead("cabozo", _GONE, _TALK),
    _dead("chuza", _GONE, "meneame"),
    _dead("wanelo", _GONE, "pinterest"),
    _dead("stumpedia", _GONE, _SAVE),
    _dead("yahoomessenger", "Yahoo Messenger was closed in 2018", "whatsapp or telegram",
          "Yahoo Messenger"),
    _dead("appnet", "App.net was closed in 2017", "mastodon or bluesky", "App.net"),
    _dead("bittybrowser", _GONE, "copy", "Bitty Browser"),
    _dead("blinklist", _GONE, _SAVE, "BlinkList"),
    _dead("buddymarks", _GONE, _SAVE, "BuddyMarks"),
    _dead("care2", "its news network is gone", _TALK, "Care2"),
    _dead("citeulike", "CiteULike was closed in 2019", "mendeley", "CiteULike"),
    _dead("dihitt", _GONE, _TALK, "diHITT"),
    _dead("dzone", "submitting by link is gone", "hackernews or lobsters", "DZone"),
    _dead("jamespot", "sharing by link is gone", "teams"),
    _dead("netlog", _GONE, "facebook"),
    _dead("netvouz", _GONE, _SAVE),
    _dead("nujij", _GONE, _TALK, "NUjij"),
    _dead("oknotizie", _GONE, _TALK, "OKNOtizie"),
    _dead("protopage", "adding by link is gone", _SAVE),
    _dead("segnalo", _GONE, _SAVE),
    _dead("tuenti", "Tuenti's social network was closed in 2016", "whatsapp or facebook"),
    _dead("webnews", _GONE, _TALK, "Webnews"),
    _dead("yoolink", _GONE, _SAVE),
    _dead("youmob", _GONE, "copy", "YouMob"),
)  # fmt: skip
