"""Networks that work: one row each, the most used first."""

from __future__ import annotations

from sharekit.share.model import Evidence, Field, Kind, Limit, Network, Status, Unit

F, K = Field, Kind
DOCUMENTED, LIBRARIES = Evidence.DOCUMENTED, Evidence.LIBRARIES
REPORTED, WEAK = Evidence.REPORTED, Evidence.WEAK

PROMPT = "Read this page so that I can ask you questions about it:"
"""What an assistant is asked where no other words are given."""

ROWS: tuple[Network, ...] = (
    Network(
        "x", "X", K.SOCIAL, "https://x.com/intent/tweet",
        (("text", F.TEXT), ("url", F.URL), ("hashtags", F.HASHTAGS), ("via", F.VIA)),
        "https://docs.x.com/x-for-websites/post-button/guides/web-intent", DOCUMENTED,
        Limit(280, Unit.X, link=23), icon="x", aliases=("twitter",),
    ),
    Network(
        # Only `u` is honoured since 2022; `hashtag` is what the share dialog still reads.
        "facebook", "Facebook", K.SOCIAL, "https://www.facebook.com/sharer/sharer.php",
        (("u", F.URL), ("hashtag", F.HASHTAG)),
        "https://developers.facebook.com/docs/sharing/reference/share-dialog", DOCUMENTED,
        icon="facebook", aliases=("fb", "meta"),
    ),
    Network(
        # Title, summary and source are dropped on the way to the composer.
        "linkedin", "LinkedIn", K.SOCIAL, "https://www.linkedin.com/sharing/share-offsite/",
        (("url", F.URL),),
        "https://learn.microsoft.com/linkedin/consumer/integrations/self-serve/plugins/share-plugin",
        DOCUMENTED, icon="linkedin",
    ),
    Network(
        "pinterest", "Pinterest", K.SOCIAL, "https://www.pinterest.com/pin/create/button/",
        (("url", F.URL), ("media", F.MEDIA), ("description", F.DESCRIPTION)),
        "https://developers.pinterest.com/docs/web-features/buttons/", DOCUMENTED,
        Limit(500), icon="pinterest", aliases=("pin",),
    ),
    Network(
        "threads", "Threads", K.SOCIAL, "https://www.threads.com/intent/post",
        (("text", F.TEXT), ("url", F.URL)),
        "https://developers.facebook.com/docs/threads/threads-web-intents", DOCUMENTED,
        Limit(500, Unit.THREADS), icon="threads",
    ),
    Network(
        # One parameter for everything: the URL counts in full.
        "bluesky", "Bluesky", K.SOCIAL, "https://bsky.app/intent/compose", (("text", F.MESSAGE),),
        "https://docs.bsky.app/docs/advanced-guides/intent-links", DOCUMENTED,
        Limit(300, Unit.GRAPHEMES, bytes=3000), icon="bluesky", aliases=("bsky",), hashtags=8,
    ),
    Network(
        "mastodon", "Mastodon", K.SOCIAL, "https://{instance}/share", (("text", F.MESSAGE),),
        "https://blog.joinmastodon.org/2026/03/a-new-share-button/", DOCUMENTED,
        Limit(500, Unit.MASTODON), icon="mastodon",
        hub="https://share.joinmastodon.org/#", hashtags=8,
    ),
    Network(
        "reddit", "Reddit", K.COMMUNITY, "https://www.reddit.com/submit",
        (("url", F.URL), ("title", F.TITLE)),
        "https://github.com/nygardk/react-share", LIBRARIES,
        title_limit=Limit(300), icon="reddit",
    ),
    Network(
        # `wa.me` without a phone number fails on desktops, `api` opens app and web alike.
        "whatsapp", "WhatsApp", K.MESSENGER, "https://api.whatsapp.com/send",
        (("phone", F.PHONE), ("text", F.MESSAGE)),
        "https://faq.whatsapp.com/5913398998672934", DOCUMENTED,
        Limit(65536), icon="whatsapp", aliases=("wa",),
    ),
    Network(
        "telegram", "Telegram", K.MESSENGER, "https://t.me/share/url",
        (("url", F.URL), ("text", F.TEXT)),
        "https://core.telegram.org/widgets/share", DOCUMENTED,
        Limit(4096), icon="telegram",
    ),
    Network(
        "email", "E-mail", K.MAIL, "mailto:{to}", (("subject", F.TITLE), ("body", F.LETTER)),
        "https://www.rfc-editor.org/rfc/rfc6068", DOCUMENTED, aliases=("mail", "mailto", "e-mail"),
    ),
    Network(
        # iOS reads what follows `&`, Android what follows `?`: this form serves both.
        "sms", "SMS", K.MESSENGER, "sms:{to}?&", (("body", F.MESSAGE),),
        "https://www.rfc-editor.org/rfc/rfc5724", REPORTED, aliases=("imessage", "text-message"),
    ),
    Network(
        "copy", "Copy link", K.LOCAL, "{raw}", (),
        "https://github.com/kytta/shareon", LIBRARIES, aliases=("copy-link", "clipboard"),
    ),
    Network(
        "tumblr", "Tumblr", K.SOCIAL, "https://www.tumblr.com/widgets/share/tool",
        (
            ("canonicalUrl", F.URL), ("title", F.TITLE), ("caption", F.WORDS),
            ("tags", F.HASHTAGS),
        ),
        "https://help.tumblr.com/share-button/", DOCUMENTED, icon="tumblr",
    ),
    Network(
        "hackernews", "Hacker News", K.COMMUNITY, "https://news.ycombinator.com/submitlink",
        (("u", F.URL), ("t", F.TITLE)),
        "https://news.ycombinator.com/bookmarklet.html", DOCUMENTED,
        title_limit=Limit(80), icon="ycombinator", aliases=("hn", "ycombinator", "hacker-news"),
    ),
    Network(
        "lobsters", "Lobsters", K.COMMUNITY, "https://lobste.rs/stories/new",
        (("url", F.URL), ("title", F.TITLE)),
        "https://github.com/kytta/shareon.js", LIBRARIES,
    ),
    Network(
        "line", "LINE", K.MESSENGER, "https://social-plugins.line.me/lineit/share",
        (("url", F.URL), ("text", F.TEXT)),
        "https://developers.line.biz/en/docs/line-social-plugins/", DOCUMENTED, icon="line",
    ),
    Network(
        "messenger", "Messenger", K.MESSENGER, "https://www.facebook.com/dialog/send",
        (("app_id", F.APP_ID), ("link", F.URL), ("redirect_uri", F.URL)),
        "https://developers.facebook.com/docs/sharing/reference/send-dialog", DOCUMENTED,
        icon="messenger", aliases=("facebook-messenger", "fb-messenger"),
    ),
    Network(
        "vk", "VK", K.SOCIAL, "https://vk.com/share.php",
        (("url", F.URL), ("title", F.TITLE), ("image", F.MEDIA)),
        "https://dev.vk.com/en/widgets/share", DOCUMENTED,
        icon="vk", aliases=("vkontakte",),
    ),
    Network(
        "ok", "Odnoklassniki", K.SOCIAL, "https://connect.ok.ru/offer",
        (("url", F.URL), ("title", F.TITLE), ("imageUrl", F.MEDIA)),
        "https://apiok.ru/en/ext/like", DOCUMENTED,
        icon="odnoklassniki", aliases=("odnoklassniki",),
    ),
    Network(
        "weibo", "Sina Weibo", K.SOCIAL, "https://service.weibo.com/share/share.php",
        (("url", F.URL), ("title", F.TEXT), ("pic", F.MEDIA)),
        "https://open.weibo.com/wiki/ShareCode", DOCUMENTED,
        icon="sinaweibo", aliases=("sinaweibo",),
    ),
    Network(
        "hatena", "Hatena Bookmark", K.BOOKMARK, "https://b.hatena.ne.jp/add?mode=confirm",
        (("url", F.URL), ("title", F.TITLE)),
        "https://b.hatena.ne.jp/guide/bbutton", LIBRARIES, icon="hatenabookmark",
    ),
    Network(
        "flipboard", "Flipboard", K.BOOKMARK, "https://share.flipboard.com/bookmarklet/popout?v=2",
        (("title", F.TITLE), ("url", F.URL)),
        "https://about.flipboard.com/tools/", LIBRARIES, icon="flipboard",
    ),
    Network(
        "instapaper", "Instapaper", K.BOOKMARK, "https://www.instapaper.com/hello2",
        (("url", F.URL), ("title", F.TITLE), ("description", F.WORDS)),
        "https://www.instapaper.com/save", LIBRARIES, icon="instapaper",
    ),
    Network(
        "raindrop", "Raindrop.io", K.BOOKMARK, "https://app.raindrop.io/add",
        (("link", F.URL), ("title", F.TITLE)),
        "https://help.raindrop.io/integrations/", DOCUMENTED,
    ),
    Network(
        "pinboard", "Pinboard", K.BOOKMARK, "https://pinboard.in/add?next=same",
        (("url", F.URL), ("title", F.TITLE), ("description", F.WORDS)),
        "https://pinboard.in/howto/", LIBRARIES, icon="pinboard",
    ),
    Network(
        "buffer", "Buffer", K.WORK, "https://publish.buffer.com/compose",
        (("url", F.URL), ("text", F.TEXT)),
        "https://github.com/FreshRSS/FreshRSS", LIBRARIES, icon="buffer",
    ),
    Network(
        "teams", "Microsoft Teams", K.WORK, "https://teams.microsoft.com/share",
        (("href", F.URL), ("msgText", F.TEXT)),
        "https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/"
        "share-to-teams-from-web-apps",
        DOCUMENTED, icon="microsoftteams", aliases=("microsoft-teams", "msteams"),
    ),
    Network(
        "classroom", "Google Classroom", K.WORK, "https://classroom.google.com/share",
        (("url", F.URL), ("title", F.TITLE)),
        "https://developers.google.com/classroom/guides/sharebutton", DOCUMENTED,
        icon="googleclassroom", aliases=("google-classroom",),
    ),
    Network(
        "gmail", "Gmail", K.MAIL, "https://mail.google.com/mail/?view=cm&fs=1",
        (("su", F.TITLE), ("body", F.LETTER), ("to", F.RECIPIENT)),
        "https://github.com/bradvin/social-share-urls", LIBRARIES, icon="gmail",
    ),
    Network(
        "outlook", "Outlook.com", K.MAIL, "https://outlook.live.com/mail/0/deeplink/compose",
        (("subject", F.TITLE), ("body", F.LETTER), ("to", F.RECIPIENT)),
        "https://learn.microsoft.com/outlook/", REPORTED, aliases=("hotmail",),
    ),
    Network(
        "yahoomail", "Yahoo Mail", K.MAIL, "https://compose.mail.yahoo.com/",
        (("subject", F.TITLE), ("body", F.LETTER), ("to", F.RECIPIENT)),
        "https://github.com/bradvin/social-share-urls", LIBRARIES, aliases=("yahoo",),
    ),
    Network(
        "nextdoor", "Nextdoor", K.SOCIAL, "https://nextdoor.com/sharekit/",
        (("source", F.SITE), ("body", F.MESSAGE)),
        "https://github.com/Automattic/jetpack", LIBRARIES, icon="nextdoor",
    ),
    Network(
        "threema", "Threema", K.MESSENGER, "threema://compose", (("text", F.MESSAGE),),
        "https://threema.ch/en/faq/url_schemes", REPORTED, icon="threema",
    ),
    Network(
        "devto", "DEV Community", K.BLOG, "https://dev.to/new", (("prefill", F.FRONT_MATTER),),
        "https://developers.forem.com/", LIBRARIES, icon="devdotto", aliases=("dev",),
    ),
    Network(
        "meneame", "Menéame", K.COMMUNITY, "https://www.meneame.net/submit", (("url", F.URL),),
        "https://www.meneame.net/faq-es", LIBRARIES,
    ),
    Network(
        "journalduhacker", "Journal du hacker", K.COMMUNITY,
        "https://www.journalduhacker.net/stories/new", (("url", F.URL), ("title", F.TITLE)),
        "https://github.com/FreshRSS/FreshRSS", WEAK,
    ),
    Network(
        "mewe", "MeWe", K.SOCIAL, "https://mewe.com/share", (("link", F.URL),),
        "https://www.addtoany.com/services/", LIBRARIES, icon="mewe",
    ),
    Network(
        "gab", "Gab", K.SOCIAL, "https://gab.com/compose", (("url", F.URL), ("text", F.TEXT)),
        "https://github.com/nygardk/react-share", LIBRARIES,
    ),
    Network(
        "farcaster", "Farcaster", K.SOCIAL, "https://farcaster.xyz/~/compose",
        (("text", F.TEXT), ("embeds[]", F.URL)),
        "https://docs.farcaster.xyz/reference/warpcast/cast-composer-intents", REPORTED,
        Limit(320, Unit.UTF8), icon="farcaster", aliases=("warpcast",),
    ),
    Network(
        "kindleit", "Push to Kindle", K.BOOKMARK, "https://www.fivefilters.org/kindle-it/send.php",
        (("url", F.URL),),
        "https://www.fivefilters.org/push-to-kindle/", LIBRARIES, aliases=("kindle",),
    ),
    Network(
        "printfriendly", "PrintFriendly", K.TOOL, "https://www.printfriendly.com/print",
        (("url", F.URL),), "https://www.printfriendly.com/button", WEAK,
    ),
    Network(
        "googletranslate", "Google Translate", K.TOOL, "https://translate.google.com/translate",
        (("u", F.URL), ("sl", "=auto"), ("tl", F.LANGUAGE)),
        "https://support.google.com/translate/", WEAK, icon="googletranslate",
    ),
    Network(
        "waybackmachine", "Wayback Machine", K.ARCHIVE, "https://web.archive.org/save/{raw}", (),
        "https://help.archive.org/help/save-pages-in-the-wayback-machine/", LIBRARIES,
        icon="internetarchive", aliases=("wayback",),
    ),
    Network(
        "archiveis", "archive.today", K.ARCHIVE, "https://archive.ph/submit/", (("url", F.URL),),
        "https://archive.ph/faq", LIBRARIES, aliases=("archive.today", "archive.ph"),
    ),
    Network(
        "misskey", "Misskey", K.SOCIAL, "https://{instance}/share",
        (("text", F.WORDS), ("title", F.TITLE), ("url", F.URL)),
        "https://misskey-hub.net/en/docs/for-users/features/share-form/", DOCUMENTED,
        Limit(3000), aliases=("sharkey", "firefish", "calckey"),
    ),
    Network(
        "lemmy", "Lemmy", K.COMMUNITY, "https://{instance}/create_post",
        (("url", F.URL), ("title", F.TITLE), ("body", F.WORDS)),
        "https://github.com/LemmyNet/lemmy-ui", REPORTED,
    ),
    Network(
        "diaspora", "diaspora*", K.SOCIAL, "https://share.diasporafoundation.org/",
        (("title", F.TITLE), ("url", F.URL)),
        "https://share.diasporafoundation.org/about.html", LIBRARIES, icon="diaspora",
    ),
    Network(
        "fediverse", "Fediverse", K.SOCIAL, "https://s2f.kytta.dev/", (("text", F.MESSAGE),),
        "https://github.com/kytta/share2fedi", DOCUMENTED, hashtags=8,
    ),
    Network(
        "wallabag", "wallabag", K.BOOKMARK, "https://{instance}/bookmarklet", (("url", F.URL),),
        "https://doc.wallabag.org/", LIBRARIES, icon="wallabag",
    ),
    Network(
        "shaarli", "Shaarli", K.BOOKMARK, "https://{instance}/",
        (("post", F.URL), ("title", F.TITLE)),
        "https://shaarli.readthedocs.io/", LIBRARIES,
    ),
    Network(
        "linkding", "linkding", K.BOOKMARK, "https://{instance}/bookmarks/new",
        (("url", F.URL), ("title", F.TITLE)),
        "https://linkding.link/browser-extension/", LIBRARIES,
    ),
    Network(
        "chatgpt", "ChatGPT", K.AI, "https://chatgpt.com/", (("prompt", F.PROMPT),),
        "https://github.com/stefanobartoletti/nuxt-social-share", LIBRARIES,
    ),
    Network(
        "claude", "Claude", K.AI, "https://claude.ai/new", (("q", F.PROMPT),),
        "https://github.com/stefanobartoletti/nuxt-social-share", LIBRARIES, icon="claude",
    ),
    Network(
        "grok", "Grok", K.AI, "https://x.com/i/grok", (("text", F.PROMPT),),
        "https://github.com/stefanobartoletti/nuxt-social-share", LIBRARIES,
    ),
    Network(
        "perplexity", "Perplexity", K.AI, "https://www.perplexity.ai/search", (("q", F.PROMPT),),
        "https://github.com/stefanobartoletti/nuxt-social-share", LIBRARIES, icon="perplexity",
    ),
    Network(
        "gemini", "Google AI Mode", K.AI, "https://www.google.com/search?udm=50&aep=11",
        (("q", F.PROMPT),),
        "https://github.com/stefanobartoletti/nuxt-social-share", LIBRARIES, icon="googlegemini",
    ),
    Network(
        "github", "GitHub", K.LOCAL, "", (), "https://docs.github.com/", LIBRARIES, icon="github",
        status=Status.NO_SHARE_URL,
        advice="it has profiles and projects, but no place to share a page; link yours by hand",
    ),
    Network(
        "print", "Print", K.LOCAL, "", (),
        "https://developer.mozilla.org/docs/Web/API/Window/print", DOCUMENTED,
        status=Status.NO_SHARE_URL,
        advice="printing needs a script, not a link: the browser's own command does it",
    ),
    Network(
        "webshare", "Web Share", K.LOCAL, "", (),
        "https://developer.mozilla.org/docs/Web/API/Navigator/share", DOCUMENTED,
        status=Status.NO_SHARE_URL,
        advice="navigator.share() needs a script, and only where navigator.canShare() agrees",
    ),
    Network(
        "rss", "RSS", K.LOCAL, "", (), "https://www.rssboard.org/rss-specification", DOCUMENTED,
        icon="rss", status=Status.NO_SHARE_URL,
        advice="a feed is subscribed to, not shared with: link the feed's own address",
    ),
)  # fmt: skip
