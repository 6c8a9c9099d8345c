"""English minutes; what each field is for stands in the French table."""

from domain.minutes.languages.words import Words, any_of, one_of, row, stem, word

_REGULAR = any_of("""
    adapt / add / address / advertise / advocate / agree / allocate / amend / analyse / analyze / announce / apply
    appoint / approve / archive / arrange / ask / assess / assign / attend / book / bring / budget / buy / call
    carry out / chair / change / chase(?: up)? / check / circle back / circulate / clarify / clean / close / collect
    come / comment / compile / complete / conduct / confirm / consolidate / consult / contact / continue / contribute
    convene / coordinate / correct / countersign / create / decide / define / delete / deliver / deploy / deprecate
    develop / discuss / distribute / document / draft / e-mail / elect / email / end / endorse / engage / ensure
    escalate / establish / estimate / explore / extend / facilitate / feed back / fetch / figure out / file / fill
    fill in / finalise / finalize / find / finish / fix / follow up / follow-up / forward / gather / get / give
    hand over / handle / harmonise / harmonize / hire / hold / host / identify / implement / improve / include
    inform / install / integrate / investigate / invite / join / launch / lead / lend / liaise / list / lock / look
    make / map / meet / merge / migrate / mobilise / mobilize / monitor / move / negotiate / nominate / notify
    obtain / open / opine / order / organise / organize / oversee / own / participate / pay / phone / pilot / ping
    post / prepare / present / print / produce / promote / propose / provide / publish / pull / push / put / raise
    re-circulate / reach out / recirculate / recruit / redraft / refer / register / release / remind / remove / rename
    renew / repair / replace / reply / report / request / reschedule / research / resend / resolve / respond / review
    revise / rewrite / roll out / schedule / send / set / set up / setup / share / sign / simplify / sort / speak
    split / start / strengthen / study / submit / summarise / summarize / supply / support / tag / take / take part
    talk / test / tidy / track / train / transfer / translate / transmit / trim / undertake / update / upload
    validate / verify / vote / work / write
""")
_IRREGULAR = any_of("""
    bought / brought / built / chosen / done / drafted / drawn / fed back / found / given / got / gotten / held
    kept / led / left / made / met / paid / put / resent / rewritten / sent / set / set up / shown / sought / split
    spoken / taken / told / written
""")
_BASE = one_of(f"""
    (?:re-?)?(?:{_REGULAR}) / do / be responsible / seek / draw / choose / keep / tell / show / build / let / see
    help / try / provide
""")
_PARTICIPLE = one_of(f"""
    (?:re-?)?(?:{_REGULAR})(?:e?d) / {_IRREGULAR} / shared / circulated / submitted / updated / planned / scheduled
    verified / notified / replied / clarified / applied / identified / tried / carried out / set up
""")
_ADVERB = (
    "(?:"
    + one_of("""
        also / then / therefore / now / still / please / kindly / jointly / quickly / urgently / further
    """)
    + " )?"
)

# For `attendance`, `review`, `vague` and `describes`.
_THOSE_THERE = one_of("""
    absent / absentees / apologies / apology / attendance / attendees? / board members.* / chair / chairperson
    facilitation / facilitators? / guests? / in attendance / invitees? / members present / minutes taken by
    note ?takers? / observers? / participants? / present / presents? / quorum / regrets / roll call / scribe
    voting members.*
""")
_LOOKING_BACK = one_of("review / follow-?up / status / update / recap / progress / matters arising")
_AT_WHAT = one_of("""
    actions? / action (?:points?|items?) / decisions? / last.* / minutes / open actions?.* / pending actions?
    previous.* / recommendations?
""")
_MEETING = one_of("agm / board / call / cluster / meeting / one / plenary / session / sprint / sync / workshop")
_NO_EVENT = "end|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_TAKES_ON = one_of("""
    has agreed / have agreed / undertook / undertakes / has undertaken / have undertaken / volunteered / promised
""")
_BE_SO = one_of("""
    affect / allow / become / benefit / bring / consist / contain / cost / cover / depend / enable / focus / help
    include / likely / mean / need / not / probably / remain / require / result
""")
_SOMEHOW = one_of("""
    a / able / an / at / available / based / different / difficult / effective / in / necessary / on / open
    possible / the / used / useful
""")
# «share with members the note», «submit to the coordination their figures»: what is sent stands behind to whom it goes
_THEN_WHAT = (
    r"(?<!\band)(?<!\bor)(?<!\bof)(?<!\bfor)(?<!\ball)(?<!\bwith)(?<!\bto)(?<!\bfrom)"
    r" (?:the|an?|their|its|his|her|our|your|this|these)\b"
)

WORDS = Words(
    code="en",
    stopwords=any_of("""
        the / of / and / to / in / is / for / that / was / on / with / are / by / be / will / this / from / as / an
    """),
    small=any_of("""
        all / and / are / been / for / from / have / shall / that / the / their / this / will / with
    """),
    generic=any_of("""
        action / adopt / agency / before / business / circulate / cluster / consolidate / contribute
        coordination / each / envoy / final / inform / later / latest / members / organisation / partner / point
        points / protection / send / share / submit / version
    """),
    conjunction=r"and",
    article=r"the",
    our=r"our",
    your=r"(?:us )?your",
    we=r"we",
    pronouns=r"(?!)",
    each=r"any|each|every",
    please=r"please",
    numbers=row("""
        one|first / two|second / three|third / four|fourth / five|fifth / six|sixth / seven|seventh / eight|eighth
        nine|ninth / ten|tenth / eleven|eleventh / twelve|twelfth / thirteen|thirteenth / fourteen|fourteenth
        fifteen|fifteenth / sixteen|sixteenth / seventeen|seventeenth / eighteen|eighteenth / nineteen|nineteenth
        twenty|twentieth / twenty one|twenty first / twenty two|twenty second / twenty three|twenty third
        twenty four|twenty fourth / twenty five|twenty fifth / twenty six|twenty sixth / twenty seven|twenty seventh
        twenty eight|twenty eighth / twenty nine|twenty ninth / thirty|thirtieth / thirty one|thirty first
    """),
    two_thousand=r"two thousand(?: and)?",
    shortened=any_of(r"""
        approx / apr / aug / av / dec / dept / dr / e\.g / etc / ext / feb / fig / i\.e / inc / jan / jul / jun / ltd
        max / min / mr / mrs
        ms / no / nov / oct / org / p / pp / ref / resp / sep / sept / st / tel / vol / vs
    """),
    actions=any_of(r"""
        decisions? ?(?:and|/|&) ?(?:actions?|action points?|action items?)
        actions? (?:and|/|&) (?:decisions?|next steps|follow-?ups?) / actions? to \w+(?: .*)? / actions?
        action (?:points?|items?|list|log|plan|tracker|register)
        actions? (?:agreed|arising|required|to be taken|to take|decided|pending|open|from .*)
        to-?dos? / to do / tasks? / things to do / follow-?ups?(?: actions?)? / commitments? / deliverables?
        who does what
        (?:summary|list|recap|table|record) of (?:the )?(?:actions?|action points?|action items?|tasks?|commitments?).*
        new actions? / open actions? / outstanding actions? / next actions? / ap / aps
    """),
    decisions=any_of("""
        decisions?(?: (?:made|taken))? / recommendations?(?: (?:and|/|&) ?(?:decisions?|actions?))? / resolutions?
        conclusions?(?: and .*)? / agreements? / agreed / outcomes?
        decisions? (?:and|/|&) (?:recommendations?|next steps) / (?:summary|record) of decisions
        what (?:was|we) (?:decided|agreed)
    """),
    next_steps=any_of("""
        next steps?(?: .*)? / way forward / the way forward / upcoming(?: .*)? / timeline / calendar / deadlines?
        looking ahead / coming up / forward plan / key dates / plan for .* / what's next
    """),
    review=any_of(
        """
        matters arising.*
        .*(?:previous|last|past|earlier|prior) (?:meetings?|minutes|session|call|week|month|sprint).*
        .*(?:previous|last|past|earlier|prior) (?:actions?|action points?|action items?).*
        (?:approval|adoption|acceptance) of .*minutes.* / old business / unfinished business / previously
        minutes of (?:the )?(?:last|previous).* / action (?:points?|items?) (?:review|update|status|follow-?up).*
        carried (?:over|forward).*
        """,
        rf"{_LOOKING_BACK} (?:of|on|from|to) (?:the )?{_AT_WHAT}.*",
    ),
    attendance=any_of(
        """
        .*members? (?:that were |who were )?(?:present|absent).* / other attendees / introductions?(?: .*)?
        welcome(?: .*)? / people / who was there / organi[sz]ations? (?:present|represented|attending).* / attending
        not attending / joined / remote / in person
        """,
        rf"(?:list of )?{_THOSE_THERE}",
    ),
    agenda=any_of("""
        agenda(?: items?)?(?: .*)? / order of business / programme / topics? / table of contents
        objectives?(?: of the meeting)?
    """),
    record=any_of("""
        (?:completed|closed|finished|done|past) (?:actions?|items?|tasks?|action (?:items?|points?)).*
        actions? (?:completed|closed|done).* / minutes (?:by|taken by|prepared by|recorded by) / recorded by
        prepared by / note-?taker / scribe / annex(?:es)? / attachments? / appendi(?:x|ces) / links?(?: .*)?
        references? / contacts? / signed / version history / adjournment / adjourn(?:ed)?(?: .*)? / close of meeting
        background(?: .*)? / resources / (?:annual )?(?:leave|holidays|absences|vacations?|out of office)(?: .*)?
    """),
    numbered=r"item|section|article|part",
    goes_on=r"and|for|from|of|by|before|until",
    page=r"pages? ?\d{1,3}(?: ?(?:/|of) ?\d{1,3})?",
    column_action=any_of(r"""
        actions?\b.* / tasks?(?: .*)? / activit(?:y|ies)(?: .*)? / what / to ?-?do / deliverables?(?: .*)?
        recommendations?(?: .*)? / commitments? / follow-?up actions?.* / item / actionable.* / next steps?
        measure / description / follow-?up
    """),
    column_decision=any_of("""
        .*decisions?.* / outcomes?.* / conclusions? / resolutions? / agreed.* / .*action (?:points?|items?) ?/.*
        way forward
    """),
    column_who=any_of(r"""
        who(?: ?\?)? / owners? / responsib.* / lead.* / assigned.* / assignees? / by whom / focal points?
        persons?.* / in charge.* / agency.* / agencies / organi[sz]ations?.* / actors?.* / partners?.* / names?
        champion / action by / accountable / pic / point person / team / driver / dri / contact
    """),
    column_when=any_of(r"""
        when(?: ?\?)? / deadlines?.* / due.* / dates?.*
        (?:new|revised|final|planned|expected|original) dates?.* / by when.*
        timelines?.* / timeframe.* / time ?-?line
        target.* / timing / eta / completion.* / schedule / by / time
    """),
    first_date=r"\b(?:original|initial|previous|old)\b",
    column_status=any_of("""
        status.* / state.* / progress.* / updates?.* / comments?.* / remarks?.* / notes?.* / done.* / completed.*
        follow-?up status / implementation.* / achieved.* / rag
    """),
    column_topic=any_of("""
        topics?.* / agenda.* / subjects?.* / items?.* / no / n / num.* / number / discussion points? / issues?.*
        themes?.* / sections? / areas?.* / ref.* / id / sn / s/n
    """),
    column_said=any_of("""
        discussions?.* / notes?.* / information.* / details?.* / summary.* / minutes / points? discussed.*
        key points?.* / background / challenges?.* / findings?.* / description of .*
    """),
    column_to=any_of("recipients?.* / to whom / send to / submitted to / audience"),
    plainly_action=r"actions?|tasks?",
    column_people=r"roles?|functions?|titles?|contacts?|e-?mail|phone|telephone",
    column_name=r"name|position|signature",
    done=any_of(r"""
        done / completed?\b / closed / finished / achieved / implemented / delivered / cancelled / canceled
        dropped / obsolete / n/?a / yes / 100 ?% / resolved / shared / sent / submitted / circulated / ok / x
        fulfilled / fixed / merged / superseded / accomplished / overtaken.*
    """),
    not_done=any_of("""
        not (?:done|started|completed?|yet|implemented|achieved|finished).* / no / pending.* / ongoing.*
        on-?going.* / in progress.* / open / outstanding / partial.* / partly.* / postponed.* / delayed.* / to be .*
        carried (?:over|forward).* / 0 ?% / continu.* / wip / overdue.* / new / incomplete.* / started.* / on hold.*
        planned / underway.* / tbd
    """),
    under_way=any_of(r"""
        on-?going / in progress / partial\w* / partly / continu\w+ / wip / started / begun / under ?way
        under (?:review|preparation|discussion|revision) / in hand
    """),
    stands=r"(?:is|are|was|were|remains?|has been|have been)(?: (?:already|still|now|also|currently))*",
    stands_not=r"(?:is|are|was|were|has|have)(?: still)? not(?: yet)?(?: been)?",
    done_inside=r"(?:done|completed?|closed)\b(?! by (?:the )?(?:end|\d))",
    status_label=r"status|update",
    due_label=r"deadline|due(?: date)?|(?:by )?when|timeline",
    nothing=any_of(r"""
        (?:none|nil|no|n/?a)\b(?: (?:action|decision|comment|further|specific|particul|for).*)?\W*\Z
        no (?:further |new |specific )?(?:actions?|decisions?|follow-?up)\b
    """),
    kept_by=r"(?:minutes|notes?|recorded|prepared|taken)\b.{0,24}\bby",
    label=any_of("""
        actions?(?: points?| items?| required)? / ap / ai / to ?-?do / decision / recommendation / next steps?
        follow-?up / task / agreed / conclusion / for action / reminder / homework / resolved
    """),
    shouted=r"actions?|ap|decisions?",
    todo=r"todo",
    obliged=any_of(
        (
            r"(?<!\bwhich )(?<!\bthat )(?<!\bwho )(?<!consensus )(?<!goal )(?<!aim )(?<!purpose )"
            r"\b(?:must|shall|is to|are to|is required to|are required to"
            "|is expected to|are expected to"
            "|is responsible for|are responsible for|is tasked (?:to|with)|are tasked (?:to|with)"
            r"|is in charge of|took the action|takes the action|has an action|action (?:on|for|is for) )\b"
            "(?! be (?:noted|possible|able))"
        ),
        rf"\b{_TAKES_ON} to {_BASE}\b",
        r"\b(?:has|have) (?:until|till) (?:the |\w+ (?=\d))?(?:\d|mon|tue|wed|thu|fri)",
        (
            r"\b(?:is|are|were|was) (?:kindly |also |therefore |hereby |strongly )?"
            + one_of("""
                requested / invited / asked / encouraged / urged / reminded / advised / expected / instructed
                mandated / directed / authori[sz]ed / delegated
            """)
            + r" to\b"
        ),
        r"\b(?:has|have) been (?:asked|requested|invited|tasked|instructed|mandated) to\b",
        r"\basked (?!what|who|why|how|if|whether|when|where)(?:\w+ ){1,3}(?:for|to)\b",
        r"\bpromis(?:ed|es?) (?:it|to|that|the)\b",
        r"\b(?:please|kindly) [a-z]",
        (
            r"\b"
            + one_of("""
                agrees? / agreed / commits? / committed / undertakes? / undertook / offers? / offered / volunteers?
                volunteered / promised / promises / accepted / plans? / intends?
            """)
            + rf" to {_ADVERB}{_BASE}\b"
        ),
        (
            r"\b"
            + one_of("""
                it was / was / were / we / group / committee / board / members / participants / partners / all
                meeting
            """)
            + r" (?:\w+ )?"
            + one_of("agreed / decided / resolved / recommended / proposed / suggested / requested")
            + r" (?:that|to|on)\b"
        ),
        rf"\blet's {_BASE}\b",
        r"\bdon't forget\b",
        r"\bno later than\b",
        rf"\bi(?: will|'ll|'m going to) {_ADVERB}[a-z]{{3,}}\b",
        r"\b(?:is|are) due\b(?! to\b)",
    ),
    needed=word(rf"""
        should / ought to / needs? to / needed to / has to / have to / remains? to be
        needs? (?:\w+ )?(?:by|before|from)\b / needs? (?:\w+ ){{0,2}}{_PARTICIPLE}
        it is (?:\w+ )?(?:necessary|important|essential|urgent|critical) (?:to|that) / to be \w+(?:ed|en|wn|nt)\b
        would like (?:to (?:have|see|receive)|\w+ to) / still (?:needs?|to)
        (?:is|are) (?:\w+ )?(?:expected|wanted)\b(?! to)
        (?:wants?|needs?|asks? for|requires?) .{{3,60}}?(?:before|by|no later than) (?:the )?(?:\d|end)
        (?:wants?|needs?|asks? for|requires?) .{{3,60}}?(?:before|by|no later than) (?:the )?(?:mon|tue|wed|thu|fri)
        closing date / to go out / to be signed off
    """),
    left_to_do=rf"(?:^|[:;,(>] ?| - )to {_BASE}\b|\bto be {_PARTICIPLE}(?: (?:by|in|at|on|with)\b.{{0,40}})?[ .)]*$",
    necessary=rf"\bwe (?:will )?(?:need|have) to {_BASE}\b",
    agreed=(
        r"\b(?:it (?:was|is|has been) (?:\w+ )?"
        + one_of("agreed / decided / resolved / recommended / proposed / suggested / requested")
        + "|"
        + one_of("""
            group / committee / board / members / participants / partners / we / meeting / cluster / sag / team
        """)
        + r" (?:\w+ )?(?:agreed|decided|resolved|recommended)"
        + r"|agreement|decision(?: taken| made)?|agreed|resolved)\b.{0,40}?\b(?:that|to)\b"
    ),
    requested=(
        r"\b"
        + one_of("""
            asked / requested / invited / encouraged / urged / called on / called upon / reminded / advised / asks
            requests / invites / encourages / urges / calls on / reminds / recommended / recommends / suggested
            suggests / proposed / proposes
        """)
        + r"\b(?! (?:have|has|had|is|are|was|were|what|who|why|how|if|whether|when|where)\b)"
        + rf".{{0,90}}?\b(?:to|that) {_ADVERB}\w+"
    ),
    infinitive=_BASE,
    plain_infinitive=one_of("""
        add / arrange / ask / assign / circulate / clarify / complete / confirm / consolidate / create / define
        deliver / determine / develop / ensure / establish / explain / explore / finalise / finalize / find
        follow up with / get / give / identify / improve / inform / investigate / invite / liaise / make / notify
        organise / organize / prepare / provide / publish / put / reach out / recruit / remind / remove / reply
        resolve / revise / rewrite / see if / send / set up / speak / submit / tell / try / upload / verify / write
    """),
    before_infinitive=r"to |re-?",
    marker=r"to(?: \w+ly| also| then)?",
    not_in_title=r"to|will|shall",
    future=any_of(rf"""
        \b(?:i|he|she)(?: will|'ll) (?!be\b|have\b|not\b|see\b|know\b|need\b)[a-z]{{2,}}
        \b(?:will|'ll) have (?:a|an|the|some|it|this|that) .{{2,60}}?\b(?:by|ready|done|up|out)\b
        \b(?:will|'ll|shall|is going to|are going to) {_ADVERB}(?!be\b|have\b|also be\b){_BASE}\b
        \b(?:will|shall) be {_ADVERB}(?:\w+ing)\b
    """),
    any_future=(
        r"\b(?:will|'ll|shall|is going to|are going to) (?:(?:also|then|therefore|now|still|jointly) )?(?!"
        + one_of("""
            be / have / not / need / allow / enable / include / depend / remain / focus / help / cost / require
            contain / consist / benefit / cover / become / affect / result / mean / likely / probably / also be
            take place / happen / start / begin / end / meet / run / open / close / continue
        """)
        + r"\b)[a-z]{2,}\b"
    ),
    passive=any_of(
        (
            r"\b"
            + one_of("""
                will / shall / must / should / needs? to / is to / are to / has to / have to / to
            """)
            + rf" (?:also |then |now |therefore )?be (?:\w+ly |re-?)?{_PARTICIPLE}\b"
        ),
        rf"\bto be {_PARTICIPLE}\b",
    ),
    present=rf"(?:{_BASE}(?:s|es))",
    reports=one_of(r"""
        presents? / reports? / notes? / explains? / mentions? / says? / adds? / confirms? / thanks? / informs?
        is\b / are\b / has\b / have\b / thinks? / feels? / believes? / highlights?
        raises? (?:the )?(?:question|concern|issue) / asks? (?:if|whether|about|how|what) / suggests? / proposes?
        welcomes? / opens? the / chairs? / states? / describes? / remains? / works?\b / represents? / covers?
        includes? / shows? / shares? (?:an?|the|his|her|their|that|some)
    """),
    person_does=(
        rf"(?:(?:will |shall |must |should |to |is to |are to |has to |have to ){_ADVERB}{_BASE}"
        rf"|{_BASE}(?:s|es))\b"
    ),
    helping=r"to|will|shall|should|must|needs? to|ha(?:s|ve) to|ha(?:s|ve) until",
    auxiliary=r"is|are|was|were|has|have|had|must|should",
    then=r"then|before",
    subordinate=r"that|which|who|where|if|because|when|unless|otherwise|so",
    closing=word("""
        closing date / deadline / cut[- ]?off(?: date)? / last day to / due (?:back|in|by|on)
    """),
    told=(
        r"^(?:[\w'&/. -]{2,40} )?"
        + one_of("""
            mention(?:s|ed) / explain(?:s|ed) / add(?:s|ed) / note[sd] / sa(?:ys|id) / report(?:s|ed) / indicate[sd]
            thinks? / thought / feels? / felt / state[sd]
        """)
        + r" that\b"
    ),
    doing=any_of("""
        application / circulation / collection / completion / confirmation / delivery / distribution
        finali[sz]ation / launch / order / preparation / printing / publication / purchase / registration / release
        return / review / submission / update / upload
    """),
    possible=word(r"""
        could / may / might / would / possibly / possible / possibility / perhaps / maybe / consider(?:ing|ed)?
        hopes? / hoping / wish(?:es)? / if (?:needed|possible|necessary) / ideas? / potentially / optional\w* / can
    """),
    past_written=r"\w\Z",
    past=any_of(
        (
            r"\b(?:was|were|has|have|had|did|has been|have been|had been) (?:(?:also|already|then|now|all"
            r"|not|just|recently|successfully) )*(?:been )?\w+(?:ed|en|wn|nt|ld|de|ne|ught|pt|ut|un)\b"
        ),
        r"\b(?:was|were) (?:on|in|at|from)\b",
        (
            r"(?<!be )\b"
            + one_of("""
                discussed / presented / reported / noted / explained / mentioned / highlighted / informed / thanked
                welcomed / confirmed / shared / received / completed / approved / provided / updated / opened
                closed / stated / expressed / raised / attended / met / held / took / gave / made / advised
                outlined / described / emphasi[sz]ed / introduced / reviewed / conducted / distributed / reached
                started / began / launched / signed / moved / seconded / carried / joined / merged / released
                fixed / came / went / sold / ran / rang / told / lost / broke / fell / grew / rose / left
            """)
            + r"\b"
        ),
    ),
    was=r"was|were|had|has been|have been|used",
    received=r"received|returned",
    here=r"\b(?:in|at|during) (?:this|today's|the present) (?:meeting|session|call)\b",
    describes=word(rf"""
        will (?:\w+ )?{_BE_SO} / will (?:end|happen|form|expire|see|know)
        will be {_SOMEHOW}
        there will be / means that / aims? (?:to|at) / is designed to / are designed to / in order to / is able to
        are able to / has been able
    """),
    negated=word("""
        will not / won't / should not / is not to / no (?:action|changes?|comments?|objections?|need) / none
        not (?:be )?(?:going|able|required|necessary)
    """),
    shares=stem(r"""
        shar(?:e|ed|es|ing) / circulat\w+ / publish\w* / inform(?:ed|s)?\b / communicat\w+ / upload\w*
        post(?:ed|s)?\b / announc\w+ / disseminat\w+ / distribut\w+ / advertis\w+ / notify / notified / remind\w*
        brief\b / let .* know / make available
    """),
    transmits=stem(r"""
        send(?:s|ing)? / sent / submit\w* / submission / forward(?:ed|s|ing)?\b / transmit\w* / hand (?:over|in)
        deliver(?:ed|s)?\b / provide / email(?:ed)? / e-mail(?:ed)? / file(?:d)?\b / escalat\w+
    """),
    contributes=word(r"""
        contribut\w+ / comments? / feedback / feed back / inputs? / respond / responses? / repl(?:y|ies)
        fill(?:ed)?(?: in| out)? / complete (?:the|their) / provide / priorit(?:y|ies) / proposals? / suggestions?
        nominations? / vote / review / sign up / register / report
    """),
    inputs=r"inputs?|comments|feedback|observations?|contributions?",
    commenting=r"contribu|comments|inputs|feedback",
    everybody=(
        r"\b(?:all (?:of )?(?:the |our )?(?:\w+ )?|(?:each|every) (?:\w+ )?|the )?\b"
        + one_of("""
            members / partners / participants / organi[sz]ations / agencies / ngos / ingos / focal points / clusters
            sub-?clusters / working groups / teams / delegates / representatives / contributors / leads / co-?leads
            regions / sectors / colleagues / committees / maintainers / volunteers / all / everyone / everybody
            actors / users / owners / champions / chairs / sigs / hubs / group members / board members / states
            departments / partner / member / organi[sz]ation / agency
        """)
        + r"\b"
    ),
    event=word("""
        meetings? / workshops? / trainings? / sessions? / conferences? / missions? / visits? / webinars?
        plenar(?:y|ies) / events? / calls? / summits? / forums? / hackathons? / seminars? / assembl(?:y|ies)
        retreats? / assessments? / meetups? / elections? / campaigns? / sprints? / distributions? / agm
        kick-?offs? / exercises? / launch(?:es)? / part(?:y|ies)
    """),
    takes_place=stem(r"""
        (?:is|are|will be|has been|have been|was|being)? ?(?:scheduled|planned|held|organi[sz]ed|set)\b
        (?:is|are|will be|has been|have been|was|being)? ?(?:fixed|expected|slated|booked)\b
        will take place / takes place / take place / will happen / will meet / starts? (?:on|at) / begins? (?:on|at)
        to be held / between \d / from \d / will run / due to start / opens? on
    """),
    next_meeting=any_of(
        (
            r"\b(?:next|upcoming|following|subsequent) (?:\w+ ){0,3}?"
            + one_of(r"""
                meetings? / calls? / sessions? / plenary / workshop / date / one / cluster / board / agm
                steering committee / sync / standup / retro\w*
            """)
            + r"\b"
        ),
        r"\bdate of (?:the )?next",
        r"\bnext meeting",
        "^next:",
    ),
    before_meeting=r"before|at|by|for|until|in",
    responsible_label=one_of(r"""
        responsib\w+ / owner / lead / assigned to / action by / by / who / pic / assignee / focal point / in charge
    """),
    by_whom=(
        r"\bby (?P<who>(?:the )?[^,.;:()]{2,60}?)(?= (?:on|for|before|by|to|in|at|with|no later|and will"
        r"|during)\b|[,.;:()]|$)"
    ),
    to_whom=(
        r"\b(?:to|with|from) (?P<who>(?:the |all |all the )?[^,.;:()]{2,60}?)(?= "
        + one_of(rf"""
            by / before / on / no later / for / in / at / to / via / during / as
            (?:and|or) (?:to|{_ADVERB}{_BASE}) / so / regarding / about / with / until / after / within / who / when
            once / \d
        """)
        + rf"\b|{_THEN_WHAT}|[,.;:()]|$)"
    ),
    to=r"to",
    together=r"with",
    in_names=r"and|or|of|the|for",
    somebody=(
        "(?:the |all (?:the )?|each |every |our )?"
        + one_of(r"""
            coordinat\w+ / co-?lead\w* / leads? / chair\w* / secretariat / board / members? / partners? / actors?
            organi[sz]ations? / agenc\w+ / clusters? / sub-?clusters? / teams? / groups? / committees? / president
            treasurer / secretary / director\w* / ministry / government / focal points? / facilitators? / donors?
            participants? / volunteers? / maintainers? / editors? / humanitarian country team / hct / icc / iccg
            council / ngos? / ingos? / everyone / everybody / all / department / mayor / hub\w* / imo / sag / twg
            working groups? / authorities / office / community / list / leadership / supervisors? / officers?
            staff / clerk / managers? / officials? / developers? / authors? / contractors? / consultants?
            contributors? / architects? / engineers? / residents? / users? / organi[sz]ers? / representatives?
            colleagues?
        """)
        + r"\b"
    ),
    not_names=any_of("""
        eight / five / four / nine / seven / six / ten / three / two / ability / able / action / actions / agreed
        agreement / all / also / an / and / any / as / at / attendees / but / by / continue / date / decision
        discussion / each / effort / everything / follow / for / from / further / going / he / how / if / in / it
        location / more / need / needs / new / next
        no / nobody / none / note / nothing / once / order / origin / other / plan / plans / point / points
        prepare / project / proposal / proposals / question
        request / requests / review / send / share / she / some / source / sources / steps / subject / tasks
        thanks / the / there / these / they / this / those
        time / title / to / topic / try / update / updates / venue / want / we / welcome / what / when / where / who
        why / with
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
    of_a_day=r"of|from|since|a|one",
    weekly=r"every|each",
    last=r"last",
    every_month=r"of (?:the|each|every) month",
    deny=r"not",
    about=r"around|about|circa|towards?",
    before_hour=r"at|before|from",
    hours=r"hours?|hrs",
    cue=one_of("""
        by / before / no later than / not later than / due(?: date)? / deadline / until / within / prior to
        ahead of / in time for / latest
    """),
    day_before_noun=(
        r" (?!(?:and|or|to|at|in|by|on|for|with|so|as|this|is|are|was|will|please|pls|latest|if|then|when|before|after"
        r"|until|noon|morning|afternoon|evening|cob|eod)\b)[a-z]+"
    ),
    month_then_day=True,
    lasting=r"until|till|through|expires?|ends?|runs?",
    latest=r"no later than|at the latest|latest",
    namely=r"that is|i\.e|namely",
    that_day=r"(?:by|before|until) (?:then|that (?:date|day|time))",
    long_before=r"before|prior to|ahead of",
    units=row("day|days / week|weeks / month|months / hour|hours|h"),
    beginning=r"launch|kick-?off|opening",
    with_day=r"for|on|end of",
    vague=any_of(
        r"""
        asap / as soon as possible / immediate(?:ly)? / urgent(?:ly)? / continuous(?:ly)? / on-?going / monthly
        weekly / quarterly / daily / yearly / annual(?:ly)? / bi-?weekly / regular(?:ly)? / permanent(?:ly)?
        next meeting / tbd / tbc / tba / to be (?:determined|confirmed|decided|agreed|defined|scheduled) / n/a
        (?:in |by |during |before |after |over )?(?:the |this |early |late )?(?:summer|autumn|fall|winter|spring)
        mid-?(?: )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?
        (?:in )?early \w+ / beginning of \w+
        (?:every|each) \w+ / next (?:week|month|year|quarter)
        in the (?:coming|next|following) (?:days|weeks|months) / in due course / soon / shortly / short term
        long term / upon receipt / as needed / when (?:available|possible|ready)
        by the \d+(?:st|nd|rd|th)? of (?:each|every) month
        (?:within |in )?\d+ hours / this week / this month
        in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?
        throughout .* / after .{3,40} / until after .* / (?:in|within) \w+ years?
        """,
        rf"(?:before|by|at|for|until|in|during|prior to|ahead of) (?:the |our )?next (?:\w+ ){{0,2}}{_MEETING}",
        r"(?:before|after|until|once|upon|on receipt of) (?:the |its |their |his |her )?"
        rf"(?!{_NO_EVENT})[a-z]{{3,}}(?: [a-z]+)?",
    ),
    bare_period=any_of(
        (
            "(?:"
            + one_of("""
                by / in / during / for / before / of / until / throughout / around / the month of
            """)
            + " )*"
            + one_of("""
                january / february / march / april / may / june / july / august / september / october / november
                december
            """)
            + r"(?: \d{4})?"
        ),
        r".*\b(?:mid|early|beginning|start)\b.*",
        (
            r"(?!(?:within|in|deadline) (?:\d+|one|two|three|four|six) )(?:(?!end|\bof the week|eow).)*\b"
            + one_of("weeks? / months? / quarter / year / summer / winter / spring / autumn / fall")
            + r"\b(?:(?!end).)*"
        ),
        r"q ?[1-4](?: ?\d{4})?",
    ),
    date_label=one_of("""
        date / date and (?:time|venue|place) / date/time / when / meeting date / venue and date / date & time / day
        time / held on / meeting held on
    """),
    meeting=word(r"""
        meeting / minutes / notes / mom / call / session / assembly / committee / board / council / plenary
        workshop / cluster / retrospective / retro / sync / held / agm / conference / video-?conference
        working group / sig / subcommittee / tele-?con\w* / tele-?call / webinar
    """),
    not_the_meeting=word(r"""
        next / previous / last / approved / approval / version / published / updated / drafted / circulated / signed
        printed / since / period / from \d+ to / upcoming / following / revised / posted / created / modified
    """),
    organisations_label=(
        one_of(r"""
            organi[sz]ations? / agenc(?:y|ies) / partners? / institutions? / entities / participants? / attend\w+
            present / members?
        """)
        + r"\b.*"
    ),
    organisation=r"organi[sz]ation|agenc|partner|institution|entit",
    absent=r"apolog|absent",
    wanted=(
        r"(?P<low>\d{1,2}|one|two|three|four|five)(?: ?(?:to|-|or) ?(?P<high>\d{1,2}|two|three|four"
        r"|five))? (?:to \w+ )?(?:\w+ )?(?P<thing>priorit(?:y|ies)"
        "|indicators?|points?|proposals?|recommendations?|"
        "(?:key )?messages?|projects?|names?|topics?|ideas?|examples?|needs|challenges"
        r"|inputs?|contributions?)\b"
    ),
    of_them=r"\b(?:select|choos|chose|retain|keep|shortlist|pick|prioriti|forward|transmit)\w*(?: up to| only)?",
    to_or=r"to|-|or",
    at_most=word("at (?:the )?most / max(?:imum)?(?: of)? / up to / no more than / not more than"),
    how_many_each=word(r"""
        per (?:organi[sz]ation|member|partner|actor|agency|participant|focal point|person|ngo) / each(?: \w+)? / apiece
        (?:from |by |for )?every (?:organi[sz]ation|member|partner|actor|agency|participant)
    """),
    in_all=word("in total / in all / altogether / overall / for the whole cluster"),
    their_own=r"their|your",
    hands_over=word(r"""
        coordinat\w+ / co-?leads? / chairs? / co-?chairs? / facilitat\w+ / secretariat / board / (?:sub-?)?cluster
        committee / working group / we
    """),
    offers=word(r"propos\w+ / suggest\w* / nominat\w+ / identif\w+ / provide"),
    chooses=stem(r"""
        select\w* / choos\w+ / chosen / retain\w* / keep\b / kept\b / shortlist\w* / pick\w* / prioriti[sz]\w+
        consolidat\w+ / final\b / finali[sz]\w+
    """),
    to_be_done=r"to be|will be|shall be|are to be|are|to",
)
