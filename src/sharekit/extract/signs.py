"""What tells that a text is no quote: phrases by kind and language, in the notation of `phrases`.

Here stand the English ones and the lookup; other languages are in `tongues`. Japanese and
Chinese, which set no spaces, are searched for pieces of text instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from sharekit.extract.phrases import Phrases, holds, length_at, phrases

UNSPACED = frozenset({"ja", "zh"})
"""Languages with known signs that set no spaces between words."""

# "There are three things …" announces them.
_THINGS = (
    "things/ways/reasons/steps/options/questions/tips/ideas/points/factors/benefits/advantages"
    "/rules/strategies/mistakes/signs/methods/examples/exceptions/items/routes"
)
_COUNT = "some/many/several/lots/two/three/four/five/six/seven/eight/ten/#"
_AMOUNT = "few/couple/lot/handful/number"

# kind → phrases.
_ENGLISH: Mapping[str, str] = {
    "call": "connect them/me/you/people with/to us/me | comes to mind please/call/tell/let/send"
    " | take a look at our/my"
    " | come/stop/drop/swing down/by/in | visit their/his/her website/site/store"
    " | try it out/yourself | let's get together"
    " | talk/speak/meet/connect to/with me/us"
    " | subscrib* | click* | newsletter* | download* | retweet* | affiliate*"
    " | sign up | reach out | get in touch | contact me/us/your/a/our | e-mail/email me/us"
    " | give/shoot/drop/send me/us a/an | call me/us/or | me/us a call"
    " | let me/us know/help/be/show | let's talk/chat/connect/solve | let's get you"
    " | follow/message me/us | read more/on | read the full | learn/find more | find out more"
    " | talk to you soon | check -/it/this/them/out/these out | buy now/my/our | buy the book"
    " | stay tuned | feel free | see you | book a/your call/demo/session/consultation/appointment"
    " | visit my/our/us/the/www | pin it | join me/us/my/our | join the list/group/discussion"
    " | free trial/consultation/ebook/guide/download | share/tweet this | leave a comment/reply"
    " | comment/comments below/section | thank you for/so/to | thanks for/so/to"
    " | register now/here/for | i'd/we'd love/like to | i/we would love/like to"
    " | we wish/hope/look | i hope | i look forward | i/we can help"
    " | at no cost | any -/other/further/additional questions | you can call/email/contact/reach"
    " | you can find me/us/out/more/it/the/many/several/various/links"
    " | please call/email/contact/find/reach/consider"
    " | wish you | happy to help/answer | on/to my/our page/site/website/channel/blog/list"
    " | watch the/this/my | here to help/serve | here for you | glad to | i encourage you"
    " | order now/your/yours/today | donate -/now/today/here | add to cart | use code | rsvp"
    " | try it free/now | shop now/the | preorder | pre-order | enter your | join now/today"
    " | time to act | act now/fast/quickly/today | don't wait to/any/too | time is now"
    " | make sure -/that everything's | everything's up to date"
    " | if you have/haven't already -/_ talked/spoken/met/signed"
    " | if you've -/already talked/spoken/met/signed"
    " | no sense/point/use/need/reason in/to wait/waiting/delay/delaying/hesitate/hesitating"
    " | maybe/perhaps it's/it -/is time for/to a/get/buy/sell/book/hire/move/upgrade/switch"
    " | market/prices/demand is/are/- -/really taking/heating off/up now"
    " | on/via facebook/twitter/instagram/linkedin/youtube/tiktok/pinterest/whatsapp/telegram"
    "/patreon"
    " | be/make sure/certain to -/also visit/check/follow/subscribe/like/tune/join/come/stop"
    " | please make/note/ensure/remember/be | talk/speak to/with your/a -/local/trusted"
    " lender/agent/realtor/advisor/adviser/attorney/lawyer/accountant/broker"
    " | add to your favorites/favourites/bookmarks | in the comments | tag me/us"
    " | until/til next time | best wishes/regards | take care of yourselves | right there/here it's"
    " | please help/support/share/join/donate/vote/spread/subscribe | help us"
    " | delivered -/straight/right/directly to/through/into your | dm me/us"
    " | link in | hit reply | forward this"
    " | browser does/doesn't/cannot/can't/is -/not support/play/display/unable",
    # What praises the author's own business speaks to a customer, not to a reader.
    "sell": "full-time/professional/licensed/expert -/professional/licensed/full-time"
    " realtor/realtors/agent/agents/broker/brokers"
    " | agent/realtor/lender/broker/advisor/adviser/lawyer/planner/expert by/on/at your side"
    " | agent/realtor/lender/broker/advisor/adviser/attorney/lawyer/professional/professionals"
    "/agents/expert/experts to/can/will/who -/can/will help/guide you"
    " | expertise/guidance/help/knowledge/experience of a/an/your -/local/good/great/_"
    " -/real -/estate agent/realtor/lender/broker/advisor/adviser/attorney/professional/expert"
    " | have/need/get the right guidance/agent/realtor/lender/team/advisor/partner"
    " | hire a/an -/good/great/local/_ realtor/agent/lender/broker/professional/pro"
    " | agent/realtor/lender/broker/professional is a good/great place/person/resource/source"
    " | local real estate professional/professionals/expert/experts/agent/agents"
    " | local professional/professionals/expert/experts"
    " | is the perfect/ideal way/opportunity/chance/choice/solution/fit/gift/place/spot"
    " | leading/premier/global/trusted provider/supplier/manufacturer of | one-stop shop"
    " | sponsored/presented by | brought to you | start your day with"
    " | industry-leading/world-leading/market-leading"
    " | its/their/whose mission/vision is to | pursues the vision/mission"
    " | is a/an great/perfect/awesome/amazing/excellent/ideal time/moment to buy/sell/list/invest"
    " | this is the/an ideal/perfect/best time/moment to"
    " | an/such amazing/awesome/excellent/ideal/incredible time/moment to buy/sell/list/invest/move"
    " | work/working/partner/partnering/speak/speaking/talking with/to a/an"
    " experienced/trusted/local/qualified/professional/knowledgeable/skilled/seasoned/reputable"
    "/expert/great/good/full-time"
    " -/_ -/_ agent/realtor/lender/broker/advisor/adviser/attorney/lawyer/accountant/consultant"
    "/contractor/planner/coach/agency"
    " | recipe/ticket/key for/to success is/will | will be your recipe/ticket/key/secret for/to"
    " | buying/selling/renting/owning/booking/ordering/hiring a/an/your -/_ _ is -/much/far"
    " easier/simpler/cheaper than"
    " | you can borrow/rent/use my/our | you've made our/my | you have made our/my"
    " | what we do all/best/every | specializes/specialises in | perfect place/time | our new"
    " | take care of you | have an"
    " amazing/awesome/excellent/- day"
    " | additional reporting | contributed to this | no one else can | like no -/one other/else"
    " | been/is/are serving clients/customers/families/people"
    " | has/have been serving | we/i are/am just grateful"
    " | we're/we currently | we are currently"
    " | we/i help our/my/people/clients/businesses/companies/you | we/i can/will/could -/also"
    " help you/your/people | we'll/i'll -/then/also/always work/help/make/handle/guide/walk/take"
    "/get/give/show/be/negotiate/find/sell/list/price/review/send/bring/put/meet/come/answer"
    "/prepare"
    " | we're/we/i'm are/am/- -/always looking for"
    " | we're/i'm -/always/just/so/very/really here | we/i are/am -/always/just/so/very/really here"
    " | our/my clients/client/client's/clients'/customers/customer/customer's/seller's"
    "/buyer's/team/company/services/service/office/agents/agent"
    "/program/programs/listings/motto/mission/firm/agency/staff/experts/products/product/seniors"
    "/sponsors/sponsor/podcast/event/events/course/courses/book/webinar/workshop/store/shop/app"
    "/platform/solution/solutions/showroom/brokerage/buyers/sellers"
    " | is/are pleased/proud/excited/happy/delighted/thrilled/committed/dedicated to"
    " | serve you | serving you | we/i know how | we/i make sure"
    " | we/i offer/provide/specialize/specialise/pride/promise/guarantee/invite/recommend"
    " | we're/i'm -/so/very/really/also searching/committed/dedicated/proud/excited/grateful/happy"
    "/thrilled/honored/honoured/willing/delighted/pleased/blessed/lucky/offering/looking/giving"
    "/hosting/launching/sending | we/i are/am -/so/very/really/also searching/committed/dedicated"
    "/proud/excited/grateful/happy/thrilled/honored/honoured/willing/delighted/pleased/blessed"
    "/lucky/offering/hosting/launching | work/working/partner/partnering with us/me | with our help"
    " | if you'd like to | if you would like to"
    " | if you're looking/interested/thinking/ready/considering | then maybe/perhaps you/you're"
    " | if you are looking/interested/thinking"
    "/ready/considering | if you need help/a/an/any | if you have any/questions | for free"
    " | percent off | give you a free | a free | signing up | talk with you | talk to you"
    " | i'm/i/we willing to | full interview/video/article/story/list/episode | donations for"
    " | great resource | have you in our | i/we can't wait | i/we want to share/thank/invite/help"
    "/give/congratulate | welcome to/back | don't miss | limited time | special offer | our full"
    " | team of | let/allow us | from us | all of you"
    " | congratulations/congrats"
    " | have a -/very/super/really wonderful/great/happy/merry/safe/blessed/lovely"
    " | merry christmas | happy new/holidays/thanksgiving/easter"
    " | open daily | closes/opens/open at # | stay safe/blessed/healthy | rewind -/and"
    " | look/looks/taste/tastes/smell/smells -/all/so/just/simply delicious/amazing/incredible"
    " | you can definitely/really/actually/almost taste/smell/feel | something for everyone"
    " | the level/standard/quality/attention of/to detail/finish/service/build/workmanship is/are"
    " | is/are the place to/for | ready to be devoured/enjoyed/savored/savoured/eaten"
    "/everybody | cooked/done/made/brewed/grilled/crafted to perfection"
    " | complete with a/an"
    " | encourage you | we/i have -/_ -/_ programs/options/tools/solutions/experts"
    " | keep your/an eye out | let's make"
    " | we know what's/what happening/works/is | to your benefit"
    " | sense for you | coming soon | newest/latest/new addition to | where we/they are/were at",
    "age": "older than # | out of date | no longer relevant | last updated"
    " | this content/post/article/page is/was/has/may | originally published/posted",
    "dated": "monday/tuesday/wednesday/thursday/friday/saturday/sunday/monday's/tuesday's"
    "/wednesday's/thursday's/friday's morning/afternoon/evening/night/game/debate/meeting/hearing"
    " | on monday/tuesday/wednesday/thursday/friday/saturday | over the weekend"
    " | yesterday | recently | presently | year over year | this afternoon/morning/evening"
    " | last/next/this day/week/weekend/month/year/summer/fall/autumn"
    "/winter/spring/season/quarter/night | day/days/week/weeks/month/months/year/years/hours ago"
    " | days/weeks/months/years later | first/second/third/fourth quarter"
    " | in the last/next/past _ day/days/week/weeks/month/months/year/years/quarter/quarters"
    " | in the last/next/past day/days/week/weeks/month/months/year/years | on today's"
    " | at this/the moment | for the time being | by then | decades later"
    " | earlier today | later today | just announced/launched/released/published",
    "dated_opening": "today | right now | currently | tomorrow | tonight | update",
    "said": "say/says/said/saying/told/tells/recommend/recommends/writes/wrote/explains/explained"
    "/noted/added/argues/argued/claims/claimed/jokes/joked/stated/warns/warned/emphasizes"
    "/emphasises/emphasized/emphasised/asked/replied/answered/quipped/declared/announced/reported"
    "/recalled/remarked/insists/quoted | continues/continued/stressed/stresses/mentioned/mentions"
    "/shares/shared/believes/believed/feels/argue/claim/points/pointed -/out that"
    " | people/experts/critics/researchers/they/everyone/everybody think/believe/assume/say/feel"
    " | some/most/many -/_ think/believe/assume/thinks/believes/assumes | puts/put it"
    " | was/were/is/are -/just telling me/us | according to"
    " | in the words of | saying goes | once observed"
    " | he/she/they/who believes/believed/thinks/insisted/admits"
    "/admitted/concluded/concludes/suggests/suggested/remembers/adds/notes",
    "announces": "remember the/these two/three/four/five/six/seven/#"
    " | getting/get/got -/a/lot/many/of questions/question about | below are/is/you'll/you/we/i"
    " | here are/is | here's | here're | as follows"
    " | these -/_ are the/my/our"
    " | let's -/briefly/now/first/quickly talk/discuss/dive/look/take/start/begin/see/go/walk"
    "/explore/review/examine/break/jump/recap | let us begin/start/look/see/talk"
    " | before we dive/start/begin/get/go/jump"
    " | i'll/we'll explain/show/share/discuss/cover/talk/walk/go/outline/describe"
    " | i'll/we'll clearly/briefly/quickly explain/show/outline/describe"
    " | i/we will explain/show/share/discuss/cover/talk/walk/outline/describe"
    " | i'm/i/we're/we am/are/- going to share/show/tell/talk/discuss/explain/cover/walk/give"
    "/answer"
    " | i/we want/wanted/like/need to share/show/tell/talk/discuss/explain/mention/point"
    " | in this/today's video/post/article/episode/guide/chapter/section/tutorial/series/interview"
    "/newsletter/blog/edition/email/lesson/review | today i/we/i'm/we're | stick around"
    " | one/first/last/another thing to note"
    f" | there are/were -/only/just/also {_COUNT} -/of -/_ -/_ {_THINGS} | there are/were {_THINGS}"
    f" | there is/are/were -/only/just/also a {_AMOUNT} -/of -/_ {_THINGS}"
    f" | there's a {_AMOUNT} -/of -/_ {_THINGS}"
    " | ask yourself -/these/two/three/a/some/# -/few questions"
    " | let me tell/show/share/give/explain/walk/introduce"
    " | i've/we've provided/included/listed/attached/linked | i/we have provided/included/attached"
    " | shares/share with us/me/you the"
    " | to recap | to summarize/summarise"
    " | people/clients/buyers/sellers/customers/readers/folks/everyone/everybody/homeowners/friends"
    " -/often/always/usually/also/will/may/might/call/and -/and ask/wonder/asking/wondering"
    " | call/calls/write/writes and ask/asks | i/we/i'm/we're/get/got/gets -/often/always"
    "/frequently asked | ask/asks/asked/asking me/us | today's topic/question/subject/guest/article"
    "/post/video | there is/are even/also/still | there's even/also/still",
    "elsewhere": "that/because/if/when/since this is/was -/_ really/going/not/likely/possible/true"
    "/coming/happening/over | that/because/if/when/since this will/would/can/could/isn't/wasn't"
    "/won't | the same end/final result/goal/place/point | which ones"
    " | any/no/few/more/other/further -/other/more/further details"
    " | from/in/near/over there"
    " | declined/declines to comment | this is it | could not be reached"
    " | the latest incident/incidents/attack/attacks/case/cases/outbreak/violence/shooting/crash"
    "/round/episode/move/decision/ruling/development/developments/figures"
    " | you will be taken/redirected/prompted/asked/shown"
    " | you'll be taken/redirected/prompted/asked/shown | furthest/farthest/top/bottom/upper"
    "/lower left/right | on the left/right"
    " | is no other/exception | is/was/isn't a/an _ one"
    " | there will/would/may/might be more/fewer/less"
    " | out/over/up/down/around/back here | if/when/once/with/after all"
    " that's/that/this | which is which"
    " | make/makes/making/made that/this work/happen/possible/easy/easier/hard/harder/difficult"
    "/clear"
    "/better/worse/up | as _ as that/this"
    " | that though | something/anything similar | is here but/and/because"
    " | that amount/bottom | a few more that/who"
    " | the same steps | the post/article/proposal is/was/has | more things as"
    " | knew/know/about this/that one | something more/less | getting/get/gets it done"
    " | is one example/way/option | that first/next/last | the"
    " latter/former/above/following/aforementioned/below/other"
    "/others"
    " | the same thing/way/goes | the same is true | the other one/two/hand/side"
    " | mentioned/listed/shown/described/see/seen/as above/below | one such | that same"
    " | for example/instance | it's because | it is because | do/does/doing/did so/this"
    " | do/does/doing/did/just the same"
    " | earlier/previous/next post/article/chapter/section/step | in part one/two/three/#"
    " | the image/picture/photo/chart/graph/table/figure/diagram/video/screenshot/graphic"
    "/infographic above/below/shows/here | this image/picture/photo/chart/graph/table/figure"
    "/diagram/video/screenshot/graphic/infographic | as you can see | you can see | pictured"
    " | as i/we mentioned/said/noted/wrote | i've/we've mentioned/listed/covered/outlined"
    " | mentioned earlier/before/previously | as mentioned | that's/that going"
    " | number one/two/three/four/five/six/seven/eight/nine/ten/# | listen to it"
    " | there/here we/you go | rate/rates/rated the/this statement/claim"
    " | have/has many/some/several/most/all/lots of them"
    " | as they/he/she call/calls/called it/them/this"
    " | found here | see here | over here | while you're there | in the list"
    " | talking today | what that/this is/means/does/was"
    " | of/with/about/to/from/behind/in this/that is/was/isn't",
    "taken_back": "what's/what is/- -/the real/whole/actual story/truth/deal"
    " | which is it | is that/this/it -/really/actually true/so/right/real"
    " | well -/at sort/kind/almost/mostly/partly/nearly/technically/maybe/least"
    " | sort/kind of | or almost/nearly | unless | except"
    " | wrong/false/nope/nonsense/rubbish | not true/quite/exactly"
    "/always/so/really/anymore | or so i/we/they/you/it | or not | or is it | or are they/we/you"
    " | or do/does they/we/you/it | or maybe | or perhaps | or at least | at least not"
    "/that's | only if/when | it isn't | that isn't | it wasn't | but only/not if/when/for"
    "/always/all/everyone/every | i was wrong | we were wrong | just kidding"
    " | i'm kidding/joking | if only | if not | provided | as long as | so they/i/we -/was"
    "/were say/said/thought/told/think | how wrong | couldn't be further"
    " | could not be further | this couldn't be | nothing could be further"
    " | sounds good/great/easy/simple/nice/familiar/ridiculous/crazy | or that's what"
    " | what a myth/lie | this is not/wrong | that's/it's -/just/simply/only a -/_ myth"
    "/lie/misconception/mistake/trap/fallacy/error | this/that/it is -/just/simply/only a"
    " -/_ myth/lie/misconception/mistake/trap/fallacy/error | that's/it's -/just/simply/so"
    " not/wrong/false/nonsense/untrue | this/that/it is -/just/simply/so not/wrong/false"
    "/nonsense/untrue | but that's/it's only/just/not/wrong/false/nonsense/untrue"
    " | but this/that/it is only/just/not/wrong/false/nonsense/untrue | but it/that/this"
    " isn't/wasn't/doesn't/depends",
    "refuted": "not/never/no/don't/avoid/avoiding/myth/myths/mistake/mistakes/wrong/bad/worst/stop"
    "/excuse/excuses/lie/lies/misconception/misconceptions/fallacy/fallacies/untrue/false/isn't"
    "/aren't/doesn't/won't/can't/cannot/quit/objections/objection/fears/pitfalls/pitfall/traps"
    "/sins/fail/nobody/without/instead/rather/beware/complaints | red flags | anti-patterns",
    "conditional": "if/when/unless/until/once/assuming/suppose/imagine/where/some/sometimes/may"
    "/might/could/maybe/perhaps/pretend/example/examples/sample | says/said/wrote/asked/told"
    "/thinks/believe/believes/claims/argues | according to",
}


def shows(kind: str, language: str | None, words: Sequence[str], text: str) -> bool:
    """Does the text show a sign of this kind? An unknown language is read as English."""
    if language in UNSPACED:
        return any(piece in text for piece in pieces(kind, language))
    return holds(table(kind, language), words)


def opens(kind: str, language: str | None, words: Sequence[str], text: str) -> bool:
    """Does the text begin with a sign of this kind?"""
    if language in UNSPACED:
        return text.startswith(pieces(kind, language))
    return length_at(table(kind, language), words) > 0


@cache
def table(kind: str, language: str | None) -> Phrases:
    """The phrases of a kind in a language; none where they aren't known."""
    if language in {None, "en"}:
        return phrases(_ENGLISH[kind])
    known = _abroad(kind, language)
    return phrases(known) if known else Phrases({}, ())


@cache
def pieces(kind: str, language: str | None) -> tuple[str, ...]:
    """The pieces of text of a kind, for languages that set no spaces."""
    return tuple(_abroad(kind, language).split())


def _abroad(kind: str, language: str | None) -> str:
    from sharekit.extract.tongues import lookup  # English articles need none

    return lookup.signs(language).get(kind, "")
