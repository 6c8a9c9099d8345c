"""English minutes; what each field is for stands in the French table."""

from domain.minutes.languages.words import Words, any_of

_REGULAR = any_of("""
    hand over / lend / countersign / send / share / circulate / submit / prepare / organise / organize / arrange / schedule / contact / follow up / follow-up / inform / invite / ask / request / propose / draft
    develop / produce / publish / add / correct / check / verify / analyse / analyze / review / study / discuss / identify / appoint / nominate / recruit / order / book / create / set up / setup / install / test / migrate
    remind / complete / launch / call / present / consult / meet / write / sign / pay / file / consolidate / compile / harmonise / harmonize / mobilise / mobilize / strengthen / ensure / continue / confirm / provide / give
    bring / assess / take part / participate / upload / change / remove / move / clean / repair / fix / integrate / apply / map / update / finalise / finalize / revise / validate / coordinate / document / reply / respond
    report / forward / transfer / implement / roll out / train / support / close / open / start / end / finish / clarify / list / explore / negotiate / advocate / refer / notify / post / announce / look / get / make / take / put
    work / improve / adapt / simplify / estimate / budget / vote / elect / decide / agree / investigate / research / raise / reach out / liaise / engage / monitor / track / collect / gather / contribute / distribute / deliver
    allocate / assign / split / define / establish / set / hold / host / convene / chair / lead / join / attend / feed back / comment / fill / fill in / approve / endorse / replace / merge / release / deploy / push / pull
    reschedule / escalate / transmit / translate / print / buy / find / come / bring / include / conduct / undertake / carry out / facilitate / speak / talk / email / e-mail / phone / ping / summarise / summarize / circle back
    re-circulate / recirculate / resend / redraft / rewrite / extend / renew / register / advertise / promote / pilot / opine / archive / delete / deprecate / rename / tag / announce / handle / own / sort / resolve / address / amend
""")
_IRREGULAR = "sent|met|written|paid|brought|given|held|led|made|taken|put|got|gotten|found|bought|done|set up|set|split|drawn|chosen|sought|kept|told|shown|built|left|fed back|drafted|spoken|rewritten|resent"
_BASE = rf"(?:{_REGULAR}|do|be responsible|seek|draw|choose|keep|tell|show|build|let|see|help|try|provide)"
_PARTICIPLE = rf"(?:(?:{_REGULAR})(?:e?d)|{_IRREGULAR}|shared|circulated|submitted|updated|planned|scheduled|verified|notified|replied|clarified|applied|identified|tried|carried out|set up)"
_ADVERB = r"(?:(?:also|then|therefore|now|still|please|kindly|jointly|quickly|urgently|further) )?"

WORDS = Words(
    code="en",
    stopwords=any_of(
        "the / of / and / to / in / is / for / that / was / on / with / are / by / be / will / this / from / as / an"
    ),
    small=any_of("all / and / are / been / for / from / have / shall / that / the / their / this / will / with"),
    generic=any_of(
        "action / adopt / agency / business / circulate / cluster / consolidate / contribute / coordination / each / envoy / final / inform / members / organisation / partner / point / points / protection / send / share / submit / version"
    ),
    conjunction=r"and",
    article=r"the",
    our=r"our",
    your=r"(?:us )?your",
    we=r"we",
    pronouns=r"(?!)",
    each=r"any|each|every",
    please=r"please",
    numbers=("one", "two", "three", "four", "five"),
    shortened=any_of(
        "approx / av / dec / dept / dr / e\\.g / etc / ext / feb / fig / i\\.e / inc / jan / ltd / max / min / mr / mrs / ms / no / nov / oct / org / p / pp / ref / resp / sept / st / tel / vol / vs"
    ),
    actions=any_of("""
        decisions? ?(?:and|/|&) ?(?:actions?|action points?|action items?) / actions? (?:and|/|&) (?:decisions?|next steps|follow-?ups?) / actions? to \\w+(?: .*)? / actions? / action (?:points?|items?|list|log|plan|tracker|register) / actions? (?:agreed|arising|required|to be taken|to take|decided|pending|open|from .*)
        to-?dos? / to do / tasks? / things to do / follow-?ups?(?: actions?)? / commitments? / deliverables? / who does what / (?:summary|list|recap|table|record) of (?:the )?(?:actions?|action points?|action items?|tasks?|commitments?).*
        new actions? / open actions? / outstanding actions? / next actions? / ap / aps
    """),
    decisions=any_of("""
        decisions?(?: (?:made|taken))? / recommendations?(?: (?:and|/|&) ?(?:decisions?|actions?))? / resolutions? / conclusions?(?: and .*)? / agreements? / agreed / outcomes?
        decisions? (?:and|/|&) (?:recommendations?|next steps) / (?:summary|record) of decisions / what (?:was|we) (?:decided|agreed)
    """),
    next_steps=any_of(
        "next steps?(?: .*)? / way forward / the way forward / upcoming(?: .*)? / timeline / calendar / deadlines? / looking ahead / coming up / forward plan / key dates / plan for .* / what's next"
    ),
    review=any_of("""
        (?:review|follow-?up|status|update|recap|progress|matters arising) (?:of|on|from|to) (?:the )?(?:action (?:points?|items?)|actions?|recommendations?|decisions?|minutes|pending actions?|previous.*|last.*|open actions?.*).*
        matters arising.* / .*(?:previous|last|past|earlier|prior) (?:meetings?|minutes|actions?|action points?|action items?|session|call|week|month|sprint).* / (?:approval|adoption|acceptance) of .*minutes.* / old business / unfinished business / previously
        minutes of (?:the )?(?:last|previous).* / action (?:points?|items?) (?:review|update|status|follow-?up).* / carried (?:over|forward).*
    """),
    attendance=any_of("""
        (?:list of )?(?:attendees?|participants?|attendance|present|presents?|in attendance|apologies|apology|absent|absentees|regrets|guests?|invitees?|observers?|roll call|quorum|members present|board members.*|voting members.*|chair|chairperson|facilitators?|facilitation|note ?takers?|scribe|minutes taken by)
        .*members? (?:that were |who were )?(?:present|absent).* / other attendees / introductions?(?: .*)? / welcome(?: .*)? / people / who was there / organi[sz]ations? (?:present|represented|attending).* / attending / not attending / joined / remote / in person
    """),
    agenda=any_of(
        "agenda(?: items?)?(?: .*)? / order of business / programme / topics? / table of contents / objectives?(?: of the meeting)?"
    ),
    record=any_of(
        "(?:completed|closed|finished|done|past) (?:actions?|items?|tasks?|action (?:items?|points?)).* / actions? (?:completed|closed|done).* / minutes (?:by|taken by|prepared by|recorded by) / recorded by / prepared by / note-?taker / scribe / annex(?:es)? / attachments? / appendi(?:x|ces) / links?(?: .*)? / references? / contacts? / signed / version history / adjournment / adjourn(?:ed)?(?: .*)? / close of meeting / background(?: .*)? / resources"
    ),
    numbered=r"item|section|article|part",
    goes_on=r"and|for|from|of|by|before|until",
    page=r"pages? ?\d{1,3}(?: ?(?:/|of) ?\d{1,3})?",
    column_action=any_of("""
        actions?\\b.* / tasks?(?: .*)? / activit(?:y|ies)(?: .*)? / what / to ?-?do / deliverables?(?: .*)? / recommendations?(?: .*)? / commitments? / follow-?up actions?.* / item / actionable.* / next steps? / measure / description / follow-?up
    """),
    column_decision=any_of(
        ".*decisions?.* / outcomes?.* / conclusions? / resolutions? / agreed.* / .*action (?:points?|items?) ?/.* / way forward"
    ),
    column_who=any_of(
        "who(?: ?\\?)? / owners? / responsib.* / lead.* / assigned.* / assignees? / by whom / focal points? / persons?.* / in charge.* / agency.* / agencies / organi[sz]ations?.* / actors?.* / partners?.* / names? / champion / action by / accountable / pic / point person / team / driver / dri / contact"
    ),
    column_when=any_of(
        "when(?: ?\\?)? / deadlines?.* / due.* / dates?.* / by when.* / timelines?.* / timeframe.* / time ?-?line / target.* / timing / eta / completion.* / schedule / by / time"
    ),
    column_status=any_of(
        "status.* / state.* / progress.* / updates?.* / comments?.* / remarks?.* / notes?.* / done.* / completed.* / follow-?up status / implementation.* / achieved.* / rag"
    ),
    column_topic=any_of(
        "topics?.* / agenda.* / subjects?.* / items?.* / no / n / num.* / number / discussion points? / issues?.* / themes?.* / sections? / areas?.* / ref.* / id / sn / s/n"
    ),
    column_said=any_of(
        "discussions?.* / notes?.* / information.* / details?.* / summary.* / minutes / points? discussed.* / key points?.* / background / challenges?.* / findings?.* / description of .*"
    ),
    column_to=any_of("recipients?.* / to whom / send to / submitted to / audience"),
    plainly_action=r"actions?|tasks?",
    column_people=r"roles?|functions?|titles?|contacts?|e-?mail|phone|telephone",
    column_name=r"name|position|signature",
    done=any_of("""
        done / completed?\\b / closed / finished / achieved / implemented / delivered / cancelled / canceled / dropped / obsolete / n/?a / yes / 100 ?% / resolved / shared / sent / submitted / circulated / ok / x / fulfilled / fixed / merged / superseded / accomplished
    """),
    not_done=any_of(
        "not (?:done|started|completed?|yet|implemented|achieved|finished).* / no / pending.* / ongoing.* / on-?going.* / in progress.* / open / outstanding / partial.* / partly.* / postponed.* / delayed.* / to be .* / carried (?:over|forward).* / 0 ?% / continu.* / wip / overdue.* / new / incomplete.* / started.* / on hold.* / planned / underway.* / tbd"
    ),
    done_inside=r"(?:done|completed?|closed)\b(?! by (?:the )?(?:end|\d))",
    status_label=r"status|update",
    due_label=r"deadline|due(?: date)?|(?:by )?when|timeline",
    nothing=r"(?:none|nil|no|n/?a)\b(?: (?:action|decision|comment|further|specific|particul|for).*)?\W*\Z|no (?:further |new |specific )?(?:actions?|decisions?|follow-?up)\b",
    kept_by=r"(?:minutes|notes?|recorded|prepared|taken)\b.{0,24}\bby",
    label=any_of(
        "actions?(?: points?| items?| required)? / ap / ai / to ?-?do / decision / recommendation / next steps? / follow-?up / task / agreed / conclusion / for action / reminder / homework / resolved"
    ),
    shouted=r"actions?|ap|decisions?",
    todo=r"todo",
    obliged=rf"""\b(?:must|shall|is to|are to|is required to|are required to|is expected to|are expected to|is responsible for|are responsible for|is tasked (?:to|with)|are tasked (?:to|with)|is in charge of|took the action|takes the action|has an action|action (?:on|for|is for) )\b(?! be (?:noted|possible|able))|\b(?:is|are|were|was) (?:kindly |also |therefore |hereby |strongly )?(?:requested|invited|asked|encouraged|urged|reminded|advised|expected|asked|instructed|mandated) to\b|\b(?:has|have) been (?:asked|requested|invited|tasked|instructed|mandated) to\b|\basked (?:\w+ ){1, 3}(?:for|to)\b|\bpromis(?:ed|es?) (?:it|to|that|the)\b|\b(?:please|kindly)\b|\b(?:agrees?|agreed|commits?|committed|undertakes?|undertook|offers?|offered|volunteers?|volunteered|promised|promises|accepted|plans?|intends?) to {_ADVERB}{_BASE}\b|\b(?:it was|was|were|we|group|committee|board|members|participants|partners|all|meeting) (?:\w+ )?(?:agreed|decided|resolved|recommended|proposed|suggested|requested) (?:that|to|on)\b|\blet's {_BASE}\b|\bdon't forget\b|\bno later than\b|\bi(?: will|'ll|'m going to) {_ADVERB}[a-z]{(3,)}\b|\b(?:is|are) due\b""",
    needed=rf"""\b(?:should|ought to|needs? to|needed to|has to|have to|remains? to be|needs? (?:\w+ )?(?:by|before|from)\b|needs? (?:\w+ ){{0,2}}{_PARTICIPLE}|it is (?:\w+ )?(?:necessary|important|essential|urgent|critical) (?:to|that)|to be \w+(?:ed|en|wn|nt)\b|would like (?:to (?:have|see|receive)|\w+ to)|still (?:needs?|to)|(?:is|are) (?:\w+ )?expected\b(?! to)|(?:wants?|needs?|asks? for|requires?) .{{3,60}}?(?:before|by|no later than) (?:the )?(?:\d|end|mon|tue|wed|thu|fri)|closing date|to go out|to be signed off)\b""",
    agreed=r"\b(?:it (?:was|is|has been) (?:\w+ )?(?:agreed|decided|resolved|recommended|proposed|suggested|requested)|(?:group|committee|board|members|participants|partners|we|meeting|cluster|sag|team) (?:\w+ )?(?:agreed|decided|resolved|recommended)|agreement|decision(?: taken| made)?|agreed|resolved)\b.{0,40}?\b(?:that|to)\b",
    requested=rf"\b(?:asked|requested|invited|encouraged|urged|called on|called upon|reminded|advised|asks|requests|invites|encourages|urges|calls on|reminds|recommended|recommends|suggested|suggests|proposed|proposes)\b.{{0,90}}?\b(?:to|that) {_ADVERB}\w+",
    infinitive=_BASE,
    before_infinitive=r"to |re-?",
    marker=r"to(?: \w+ly| also| then)?",
    not_in_title=r"to|will|shall",
    future=rf"\b(?:will|'ll|shall|is going to|are going to) {_ADVERB}(?!be\b|have\b|also be\b){_BASE}\b|\b(?:will|shall) be {_ADVERB}(?:\w+ing)\b",
    any_future=r"\b(?:will|'ll|shall|is going to|are going to) (?:(?:also|then|therefore|now|still|jointly) )?(?!(?:be|have|not|need|allow|enable|include|depend|remain|focus|help|cost|require|contain|consist|benefit|cover|become|affect|result|mean|likely|probably|also be|take place|happen|start|begin|end|meet|run|open|close|continue)\b)[a-z]{2,}\b",
    passive=rf"\b(?:will|shall|must|should|needs? to|is to|are to|has to|have to|to) (?:also |then |now |therefore )?be (?:\w+ly |re-?)?{_PARTICIPLE}\b|\bto be {_PARTICIPLE}\b",
    present=rf"(?:{_BASE}(?:s|es))",
    reports=r"(?:presents?|reports?|notes?|explains?|mentions?|says?|adds?|confirms?|thanks?|informs?|is\b|are\b|has\b|have\b|thinks?|feels?|believes?|highlights?|raises? (?:the )?(?:question|concern|issue)|asks? (?:if|whether|about|how|what)|suggests?|proposes?|welcomes?|opens? the|chairs?|states?|describes?|remains?|works?\b|represents?|covers?|includes?|shows?|shares? (?:an?|the|his|her|their|that|some))",
    person_does=rf"(?:(?:will |shall |must |should |to |is to |are to |has to |have to ){_ADVERB}{_BASE}|{_BASE}(?:s|es))\b",
    helping=r"to|will|shall|should|must",
    auxiliary=r"is|are|was|were|has|have|had|must|should",
    then=r"then|before",
    closing=r"\b(?:closing date|deadline|cut-?off(?: date)?|last day to|due (?:back|in|by|on))\b",
    told=r"^(?:[\w'&/. -]{2,40} )?(?:mention(?:s|ed)|explain(?:s|ed)|add(?:s|ed)|note[sd]|sa(?:ys|id)|report(?:s|ed)|indicate[sd]|thinks?|thought|feels?|felt|state[sd]) that\b",
    doing=any_of(
        "application / circulation / collection / completion / confirmation / delivery / distribution / finali[sz]ation / launch / order / preparation / printing / publication / purchase / registration / release / return / review / submission / update / upload"
    ),
    possible=r"\b(?:could|may|might|would|possibly|possible|possibility|perhaps|maybe|consider(?:ing|ed)?|hopes?|hoping|wish(?:es)?|if (?:needed|possible|necessary)|ideas?|potentially|optional\w*|can)\b",
    past=r"\b(?:was|were|has|have|had|did|has been|have been|had been) (?:(?:also|already|then|now|all|not|just|recently|successfully) )*(?:been )?\w+(?:ed|en|wn|nt|ld|de|ne|ught|pt|ut|un)\b|\b(?:was|were) (?:on|in|at|from)\b|(?<!be )\b(?:discussed|presented|reported|noted|explained|mentioned|highlighted|informed|thanked|welcomed|confirmed|shared|received|completed|approved|provided|updated|opened|closed|stated|expressed|raised|attended|met|held|took|gave|made|advised|outlined|described|emphasi[sz]ed|introduced|reviewed|conducted|distributed|reached|started|began|launched|signed|moved|seconded|carried|joined|merged|released|fixed)\b",
    was=r"was|were|had|has been|have been|used",
    received=r"received|returned",
    describes=r"\b(?:will (?:\w+ )?(?:allow|enable|include|depend|remain|focus|help|cost|require|contain|consist|need|benefit|cover|become|bring|affect|result|mean|likely|probably|not)|will be (?:available|possible|able|necessary|difficult|different|open|the|a|an|in|on|at|based|effective|used|useful)|there will be|means that|aims? (?:to|at)|is designed to|are designed to|in order to|is able to|are able to|has been able)\b",
    negated=r"\b(?:will not|won't|should not|is not to|no (?:action|changes?|comments?|objections?|need)|none|not (?:be )?(?:going|able|required|necessary))\b",
    shares=r"\b(?:shar(?:e|ed|es|ing)|circulat\w+|publish\w*|inform(?:ed|s)?\b|communicat\w+|upload\w*|post(?:ed|s)?\b|announc\w+|disseminat\w+|distribut\w+|advertis\w+|notify|notified|remind\w*|brief\b|let .* know|make available)",
    transmits=r"\b(?:send(?:s|ing)?|sent|submit\w*|submission|forward(?:ed|s|ing)?\b|transmit\w*|hand (?:over|in)|deliver(?:ed|s)?\b|provide|email(?:ed)?|e-mail(?:ed)?|file(?:d)?\b|escalat\w+)",
    contributes=r"\b(?:contribut\w+|comments?|feedback|feed back|inputs?|respond|responses?|repl(?:y|ies)|fill(?:ed)?(?: in| out)?|complete (?:the|their)|provide|priorit(?:y|ies)|proposals?|suggestions?|nominations?|vote|review|sign up|register|report)\b",
    inputs=r"inputs?|comments|feedback|observations?|contributions?",
    commenting=r"contribu|comments|inputs|feedback",
    everybody=r"\b(?:all (?:of )?(?:the |our )?(?:\w+ )?|(?:each|every) (?:\w+ )?|the )?\b(?:members|partners|participants|organi[sz]ations|agencies|ngos|ingos|focal points|clusters|sub-?clusters|working groups|teams|delegates|representatives|contributors|leads|co-?leads|regions|sectors|colleagues|committees|maintainers|volunteers|all|everyone|everybody|actors|users|owners|champions|chairs|sigs|hubs|group members|board members|states|departments|partner|member|organi[sz]ation|agency)\b",
    event=r"\b(?:meetings?|workshops?|trainings?|sessions?|conferences?|missions?|visits?|webinars?|plenar(?:y|ies)|events?|calls?|summits?|forums?|hackathons?|seminars?|assembl(?:y|ies)|retreats?|assessments?|meetups?|elections?|campaigns?|sprints?|distributions?|agm|kick-?offs?|exercises?|launch(?:es)?|part(?:y|ies))\b",
    takes_place=r"\b(?:(?:is|are|will be|has been|have been|was|being)? ?(?:scheduled|planned|held|organi[sz]ed|set|fixed|expected|slated|booked)\b|will take place|takes place|take place|will happen|will meet|starts? (?:on|at)|begins? (?:on|at)|to be held|between \d|from \d|will run|due to start|opens? on)",
    next_meeting=r"\b(?:next|upcoming|following|subsequent) (?:\w+ ){0,3}?(?:meetings?|calls?|sessions?|plenary|workshop|date|one|cluster|board|agm|steering committee|sync|standup|retro\w*)\b|\bdate of (?:the )?next|\bnext meeting|^next:",
    before_meeting=r"before|at|by|for|until|in",
    responsible_label=r"(?:responsib\w+|owner|lead|assigned to|action by|by|who|pic|assignee|focal point|in charge)",
    by_whom=r"\bby (?P<who>(?:the )?[^,.;:()]{2,60}?)(?= (?:on|for|before|by|to|in|at|with|no later|and will|during)\b|[,.;:()]|$)",
    to_whom=rf"\b(?:to|with|from) (?P<who>(?:the |all |all the )?[^,.;:()]{{2,60}}?)(?= (?:by|before|on|no later|for|in|at|to|via|during|as|and (?:to|{_ADVERB}{_BASE})|so|regarding|about|with|until|after|within|who|when|once|\d)\b|[,.;:()]|$)",
    to=r"to",
    together=r"with",
    in_names=r"and|or|of|the|for",
    somebody=r"(?:the |all (?:the )?|each |every |our )?(?:coordinat\w+|co-?lead\w*|leads?|chair\w*|secretariat|board|members?|partners?|actors?|organi[sz]ations?|agenc\w+|clusters?|sub-?clusters?|teams?|groups?|committees?|president|treasurer|secretary|director\w*|ministry|government|focal points?|facilitators?|donors?|participants?|volunteers?|maintainers?|editors?|humanitarian country team|hct|icc|iccg|council|ngos?|ingos?|everyone|everybody|all|department|mayor|hub\w*|imo|sag|twg|working groups?|authorities|office|community|list|leadership|supervisors?|officers?|staff|clerk|mayor|managers?|officials?|developers?|authors?|contractors?|consultants?|contributors?|architects?|engineers?|residents?|users?|organi[sz]ers?|representatives?|colleagues?)\b",
    not_names=any_of("""
        eight / five / four / nine / seven / six / ten / three / two / ability / able / action / actions / agreed / agreement / all / also / an / and / any / as / at / attendees / but / by / continue / date / decision
        discussion / each / effort / everything / follow / for / from / further / going / he / how / if / in / it / location / more / need / needs / new / next
        no / nobody / none / note / nothing / once / order / origin / other / plan / plans / point / points / prepare / project / proposal / proposals / question
        request / requests / review / send / share / she / some / source / sources / steps / subject / tasks / thanks / the / there / these / they / this / those
        time / title / to / topic / try / update / updates / venue / want / we / welcome / what / when / where / who / why / with
    """),
    genitive=r"(?:\bof the|\bof)",
    for_review=r"for (?:comments?|review|feedback|inputs?)\b",
    months=(
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    time_words=r"tomorrow|week|month|year|quarter|christmas|cob\b|eod\b|eow\b|days?\b",
    tomorrow=r"tomorrow\b",
    today=r"(?:tonight|today)(?=\W*\Z)",
    to_date=r"to ?date|today's",
    feasts=r"christmas|easter",
    ordinal=r"st|nd|rd|th",
    of_month=r"day of|of|day",
    up_to=r"to",
    on_day=r"on|by",
    of_a_day=r"of|from|since",
    weekly=r"every|each",
    last=r"last",
    about=r"around|about|circa|towards?",
    before_hour=r"at|before|from",
    hours=r"hours?|hrs",
    cue=r"(?:by|before|no later than|not later than|due(?: date)?|deadline|until|within|prior to|ahead of|in time for|latest)",
    latest=r"no later than|at the latest|latest",
    with_day=r"for|on|end of",
    vague=any_of("""
        asap / as soon as possible / immediate(?:ly)? / urgent(?:ly)? / continuous(?:ly)? / on-?going / monthly / weekly / quarterly / daily / yearly / annual(?:ly)? / bi-?weekly / regular(?:ly)? / permanent(?:ly)?
        (?:before|by|at|for|until|in|during|prior to|ahead of) (?:the |our )?next (?:\\w+ ){0,2}(?:meeting|call|session|plenary|workshop|cluster|board|sync|one|sprint|agm) / next meeting / tbd / tbc / tba / to be (?:determined|confirmed|decided|agreed|defined|scheduled) / n/a
        (?:in |by |during |before |after |over )?(?:the |this |early |late )?(?:summer|autumn|fall|winter|spring) / mid-?(?: )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})? / (?:in )?early \\w+ / beginning of \\w+
        (?:every|each) \\w+ / next (?:week|month|year|quarter) / in the (?:coming|next|following) (?:days|weeks|months) / in due course / soon / shortly / short term / long term / upon receipt / as needed / when (?:available|possible|ready) / by the \\d+(?:st|nd|rd|th)? of (?:each|every) month
        (?:before|after|until|once|upon|on receipt of) (?:the |its |their |his |her )?(?!end|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{3,}(?: [a-z]+)? / (?:within |in )?\\d+ hours / this week / this month
        in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})? / throughout .* / after .{3,40} / until after .*
    """),
    bare_period=r"(?:(?:by|in|during|for|before|of|until|throughout|around|the month of) )*(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?|.*\b(?:mid|early|beginning|start)\b.*|(?!within (?:\d+|one|two|three|four|six) )(?:(?!end|\bof the week|eow).)*\b(?:weeks?|months?|quarter|year|summer|winter|spring|autumn|fall)\b(?:(?!end).)*|q ?[1-4](?: ?\d{4})?",
    date_label=r"(?:date|date and (?:time|venue|place)|date/time|when|meeting date|venue and date|date & time|day|time|held on|meeting held on)",
    meeting=r"\b(?:meeting|minutes|notes|mom|call|session|assembly|committee|board|council|plenary|workshop|cluster|retrospective|retro|sync|held|agm|conference|video-?conference|working group|sig|subcommittee)\b",
    not_the_meeting=r"\b(?:next|previous|last|approved|approval|version|published|updated|drafted|circulated|signed|printed|since|period|from \d+ to|upcoming|following|revised|posted|created|modified)\b",
    organisations_label=r"(?:organi[sz]ations?|agenc(?:y|ies)|partners?|institutions?|entities|participants?|attend\w+|present|members?)\b.*",
    organisation=r"organi[sz]ation|agenc|partner|institution|entit",
    absent=r"apolog|absent",
    wanted=r"(?P<low>\d{1,2}|one|two|three|four|five)(?: ?(?:to|-|or) ?(?P<high>\d{1,2}|two|three|four|five))? (?:to \w+ )?(?:\w+ )?(?P<thing>priorit(?:y|ies)|indicators?|points?|proposals?|recommendations?|(?:key )?messages?|projects?|names?|topics?|ideas?|examples?|needs|challenges|inputs?|contributions?)\b",
)
