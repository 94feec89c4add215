"""English: how numbers are written, and the words that tell which of them say something."""

from __future__ import annotations

from collections.abc import Mapping

from sharekit.extract.numbers.numerals import Numerals

NUMERALS = Numerals(
    small=(
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
        "|fifteen|sixteen|seventeen|eighteen|nineteen"
    ),
    tens=(
        "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four"
        "|five|six|seven|eight|nine))?|half a|a hundred"
    ),
    alone="one",
    many=(
        "millions?|billions?|trillions?|thousand|hundred thousand|hundred|dozen|bn|lakhs?|crores?"
        "|[mk]"
    ),
    percent="%|percent|per cent|percentage points?",
    out_of="out of|out of every|of every|in every|for every|in|to(?= one)",
    every="(?:of|in|out of|from) (?:every|each)",
    parts=(
        "(?:(?:an?|one|two|three|four|five|seven|nine)[ -])(?:half|third|quarter|fifth|sixth"
        "|seventh|eighth|ninth|tenth|twelfth)s?|(?<!first )(?<!second )(?<!last )(?<!other )half"
    ),
    of=(
        "of (?:all (?:the )?|the |our |those |their |its |us )?"
        "|(?<=half )(?:the |all |our |those |these |their |its )"
    ),
    by="by",
    times="times|fold",
    more="as|the|[a-z]{2,}er|more|less|over",
    factors=(
        r"twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold"
        r"|elevenfold|twelvefold|twentyfold|fiftyfold|hundredfold|\d+(?:\.\d+)?-?fold"
        r"|doubled(?! down)|tripled|trebled|quadrupled|halved|(?:twice|double|triple"
        r"|half)(?= (?:as|that|the|what)\b)"
    ),
    to="to|and|or|–|—|-",
    among="of the|of all|of|out of",
    only="only|just",
    per="every",
    intervals="seconds?|minutes?|hours?|days?|weeks?|months?|years?",
    duration="years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|times",
    no_unit=(
        "january|february|march|april|may|june|july|august|september|october|november|december"
        "|and|or|to|of|in|at|on|the|a|an|is|was|were|are|survey|study|report|bc|ad|am|pm|st|nd"
        "|rd|th|percent|per|which|when|by|for|with|from|that|this|who|then|than|but|until|after"
        "|as|it|its|we|they|i|he|she|has|have|had|not|more|less|can|will|if|so|them|us|our|my"
        "|his|her|your|their|each|every|these|those|me|because|together|into|now|past|there"
        "|over|back|down|out|up|away|apart|still|already|too|all|only|here|most|must|should"
        "|would|does|since|while|before|behind|against|along|without|alone|very|last|sharp"
        "|fold|o'clock|o’clock"
    ),
    ago="ago|who|when",
    label=r"number|no\.|page|chapter|aged?|since|until|fortune|top|step|route|room|grade|version",
)

SIGNS: Mapping[str, str] = {
    "finds": "found | find | finds | show | shows | showed | shown | estimat* | calculat*"
    " | measured | counted | conclude* | reckon* | reveal* | weighed | logged | surveyed"
    " | polled | tracked | analysed | analyzed | recorded | according | suggests"
    " | suggested | reports | reported | worked out | put together | documented | credits",
    "study": "study | studies | survey* | poll | polls | report | analys* | review"
    " | research* | data | figures | numbers | statistics | census | audit* | index"
    " | barometer | tally | count | trial | records | inventory | scientist* | expert*"
    " | economist* | professor | dr | university | institute | author | book | team"
    " | academy | observatory | questionnaire | tracker | monitor | engineers | geographer"
    " | psychologist* | agency | council | society | federation | trust",
    "group": "people | women | men | children | kids | adults | teenagers | teens | pupils"
    " | students | patients | customers | users | readers | households | homes | families"
    " | parents | workers | employees | staff | drivers | riders | cyclists | tenants"
    " | owners | members | farmers | teachers | nurses | companies | firms | businesses"
    " | shops | schools | hospitals | cities | villages | towns | britons | americans"
    " | australians | indians | residents | visitors | travellers | travelers | shoppers"
    " | gardeners | volunteers | buyers | sellers | babies | girls | boys",
    "generic": "average | typical | typically | anyone | per head | per person | per capita"
    " | each person | every | each | household | any",
    "place": "country | britain | england | scotland | wales | ireland | america | india"
    " | australia | europe | germany | nationwide | worldwide | world | national | nation"
    " | across | globally | region | state | county | city",
    "compare": "than | more | less | fewer | further | longer | shorter | higher | lower"
    " | faster | slower | earlier | later | compared | as many | as much | as likely"
    " | as often | likelier",
    "negates": "never | not | no | don't | doesn't | can't | cannot | isn't | aren't"
    " | won't | without | unused | wasted | lost | thrown | gone | none | nobody | empty"
    " | unopened | fail* | missing",
    "about": "only | just | barely | nearly | almost | about | around | roughly | some"
    " | over | more than | fewer than | less than | at least | up to | estimated"
    " | well over | close to | an",
    "own": "i | my | he | she | his | her | me | i'm | i've | i'd | him | mine",
    "you": "you | your | you're | you'll | yours | yourself",
    "we": "we | our | us | volunteers | ours | we've",
    "done": "borrowed | read | walked | cycled | baked | knitted | attended | counted"
    " | kept | collected | saved | rescued | planted | picked | carried | cleared"
    " | repaired | mended | served | helped | delivered | raised | recycled | donated"
    " | gathered | treated | taught | trained | rehomed | recorded | removed | arrived"
    " | weighed | asked | timed | measured | logged | checked | tested",
    "modal": "should | would | could | can | may | might | must | will | please | want*"
    " | plan | plans | planned | if | hope | hopes | shall | let's | allow* | need | needs"
    " | require* | maximum | minimum | limit* | target | aim",
    "price": "cost | costs | price | prices | priced | pay | pays | paid | fee | fees"
    " | fare* | ticket* | rent | budget | fund* | donat* | grant* | loan | salary"
    " | subscription | membership | deposit | tariff | mortgage | interest | entry | tip"
    " | bill | sold | sells | buy | bought | worth | spent | stall*",
    "sale": "off | discount | coupon | sale | promo* | free | voucher | offer | version"
    " | chapter | page | episode | season | hydration | alcohol | cocoa | abv",
    "schedule": "monday | tuesday | wednesday | thursday | friday | saturday | sunday"
    " | mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays | open"
    " | opens | opened | opening | doors | o'clock | noon | midnight | starts | start"
    " | begins | begin | lasts | close | closes | closed | am | pm | morning | evening"
    " | afternoon | tonight | weekend | tomorrow | yesterday | meeting | until",
    "age": "aged | years old | year old | birthday | born | died | anniversary | turned"
    " | retired | old",
    "label": "page | chapter | number | room | platform | bus | line | route | bay | plot"
    " | gate | score* | goal* | won | game | match | minute | set | lap | votes | majority"
    " | model | size | degrees | oven | gas mark | tablespoon* | teaspoon*",
    "rate": "a day | a week | a month | a year | a night | an hour | a head | every day"
    " | every year | every week | every month | each year | each day | each week | daily"
    " | yearly | annually | per day | per year | per week | per month | nightly",
    "lost": "lose* | lost | wast* | leak* | throw* | thrown | dump* | discard* | emit*"
    " | save | saves | saved | saving | consum* | burn* | vanish* | disappear* | die | dies"
    " | killed | spend | spends | drink | eat | sleep | slept | use | uses",
    "change": "rose | risen | rise | rises | fell | fallen | fall | falls | grew | grown"
    " | grow | grows | drop* | cut | cuts | improve* | reduce* | increase* | decrease*"
    " | shrink* | shrank | lower* | raise* | climbed | declin* | jump* | soar* | plunge*"
    " | halved | doubled | since | longer | anymore",
    "asked": "answered | took part | responded | replied | participated | asked | surveyed"
    " | interviewed | questioned | studied | followed | respondents | participants | sample"
    " | tracked | visited | weighed | tested | examined | reviewed | looked | went through"
    " | checked | observed | monitored | trawled | sat with | spent | carried out"
    " | conducted | ran | combed | totted | added up | worked out | put a figure | pored"
    " | handed out | recruited | fitted",
    "story": "was | were | had | said | told | went | came | took | stood | sat | looked"
    " | gave | brought | thought | wanted | walked | got | left",
    "result": "result | results | finding | findings | turns out | turned out | headline"
    " | comparison group | control group",
    "is": "is | are | has | have | do | does | remain | remains | live | lives | say"
    " | admit | end | ends | goes | go | get | gets",
    "record": "study | studies | survey* | poll | polls | report* | analys* | review"
    " | research | data | figures | numbers | statistics | census | audit* | index"
    " | barometer | tally | count | counts | trial | records | inventory | questionnaire"
    " | tracker | monitor | estimate | estimates | findings | paper | book",
    "body": "institut* | university | academy | observatory | agency | council | society"
    " | federation | trust | foundation | association | centre | center | charity"
    " | nonprofit | alliance | network | union | league | board | bureau | office"
    " | ministry | department | authority | company | laborator* | lab | hospital | college"
    " | chamber | forum | cooperative | consultan* | insurer | group | project | bank"
    " | fund | committee | commission | club | cell | coalition | partnership | service"
    " | registry | museum",
    "person": "professor | dr | scientist* | economist* | psychologist* | researcher*"
    " | author | engineer* | geographer | linguist | historian | sociologist | doctor"
    " | team | students | nutritionist | biologist | ecologist | colleagues",
    "points": "that | this | so | these | those | it | the figure | the figures"
    " | the number | the count | the estimate | the change | the finding | the survey",
    "by": "by | from | of | at | says | said | told by | according to | put together by"
    " | counted by",
    "says": "say | says | said | warn* | tell | tells | told | put | puts | report"
    " | reports | states | stated | notes | believe* | admits | announced | published"
    " | released | presented | wrote | writes | confirmed | stresses | points | explains"
    " | adds | calls | credits | so say",
}
