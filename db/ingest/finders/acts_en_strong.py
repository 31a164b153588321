"""English speech acts whose words hold in any company; the tables of the others are in acts_en."""

from db.ingest.finders.act_words import FACT_EN, OWN, WE_ALL, A, D, P, R, T
from db.ingest.finders.acts_en_thanks import THANKS

STRONG = {
    A: (
        (
            r"\b(?:by|on|according to|in) (?:our|(?:the )?(?:members|experts|participants)[’'])"
            r" (?:own )?(?:reckoning|estimates?|calculations?|count|assessment)\b"
        ),
        (
            r"\b(?:some|several) (?:\w+ )?(?:speakers|members|participants|experts|delegates)"
            r" (?:doubt|question|disput|challeng|disagree)\w*"
        ),
        WE_ALL + r"(?:found|conclude|observe|find|regret|examine|review|assess|deplore)\b",
        r"\b(?:left|leaves?|leaving) no doubt\b|\bdiffer(?:ed|s)? (?:on|over|about|as to)\b",
        r"\b(?:could|did|do|can)(?: not|n[’']t) (?:\w+ )?agree (?:on|whether|about|how|which|if)\b",
        r"\bwe (?:all |also |clearly )?see (?:that|how)\b",
        r"\bthe (?:main|chief|principal|general|overall|central) (?:conclusion|finding|lesson)\b",
        r"\bjudg(?:ed|es)\b(?! it (?:\w+ )?(?:advis|neces|desir|essen|useful))|\brated\b",
        r"\b(?:meeting|council|forum|panel|group|session|they|we|experts|members) found\b",
        r"\bw(?:as|ere) (?:\w+ )?found (?:to|that)|\bwent through\b|\breckon(?:s|ed)?\b",
        r"\b(?:it was (?:\w+ )?(?:found|ascertained)|established) that|\bcalculat(?:es|ed)\b",
        r"\b(?:express|voic|convey)(?:ed|es) (?:\w+ )?(?:doubt|concern|alarm|fear|regret)\w*",
        r"\b(?:express|voic|convey)(?:ed|es) (?:\w+ )?(?:surprise|dismay|unease|misgiving)\w*",
        (
            r"\b(?:survey|stud(?:y|ies)|data|evidence|figures|findings|results|polls?|hearings?|"
            r"research|papers?|reports?|presentations?|measurements|discussions?|debates?)"
            r"(?: [\w’'-]+){0,6} "
            r"(?:suggest|show|indicate|point|confirm|reveal|demonstrate|attest|found)\w*"
        ),
        r"\bit (?:emerged|transpired|became clear|was clear|was reported|appeared)\b",
        r"\b(?:were|was) (?:struck|shocked|saddened|impressed|surprised)\b",
        r"\blooked back (?:up)?on\b",
        r"\bopinions?(?: [\w-]+){0,4} (?:far apart|split|at odds)\b|\bfallen short\b",
        r"(?<!be )(?:brought|brings) (?:out|to light)\b",
        r"\bthan (?:hoped|expected|planned|foreseen)\b",
        r"\bat a loss\b|\bt(?:ook|akes?) an? \w+ view\b|\battention was (?:\w+ )?(?:paid|given)\b",
        r"\bexchang(?:ed|es) (?:\w+ )?(?:impressions|experiences?|information)",
        r"\b(?:close|closer|fresh|critical) look\b|\bexchanges? of (?:views|opinions|assessments)",
        r"\b(?:alarmed|dismayed|disturbed|disappointed|troubled)\b|\bstocktaking\b",
        r"\bdiscussions? (?:\w+ )?(?:focus|cent(?:er|re)|turn|show|reveal|concentrat|touch)\w*",
        (
            r"\b(?:debate|exchange|review|analysis) (?:\w+ )?(?:focus|cent(?:er|re)|show|"
            r"reveal)\w*"
        ),
        (
            r"\b(?:shared|compared|gave|presented|offered) (?:\w+ )?(?:assessment|evaluation|"
            r"analys)\w*"
        ),
        r"\bvoic(?:ed|es) (?:\w+ )?(?:concern|doubt|fear|alarm)\w*|\bdwel(?:t|ls) (?:up)?on\b",
        r"\bfamiliari[sz]ed themselves|\bcautioned\b|\bwarn(?:ed|s)\b|\breflected (?:up)?on\b",
        r"\bconcerns? (?:was|were) (?:\w+ )?(?:raised|expressed|voiced)",
        r"\b(?:views|opinions?|assessments) (?:\w+ ){0,3}?(?:differ|diverg|var(?:y|ied))\w*",
        r"\bdiscussions? (?:was|were|took) (?:held|place)|\bevaluations?\b|\brecorded an?\b",
        (
            r"\bit was (?:established|ascertained|calculated|estimated) that\b|\bconceded\b"
            r"|\badmitted,? (?:that|the)\b"
            r"|\bsaw (?:in|the (?:\w+ )?(?:cause|obstacle|reason|problem|difficulty))\b"
        ),
        r"\bscrutini[sz]ed\b|\bconsulted\b|\blistened to\b|\breviewed\b",
        r"\bexchang(?:ed|ing) (?:\w+ )?(?:views|assessments|opinions)|\bdiscussed\b",
        r"\bexamined\b|\bassessed\b|\bassessments?\b|\bcompared\b",
        r"(?<!silence was )\bobserv(?:ed|es)\b(?! a (?:minute|moment))",
        r"\bconcern(?:ed)? (?:that|about|at|over)",
        r"\b(?:agreed?|agrees|consider(?:s|ed)?) that" + FACT_EN,
        r"\bconcern\b|\battention was (?:\w+ )?drawn",
        r"\bdr(?:ew|aws) attention(?! to the (?:\w+ )?need)",
        r"\bfound that\b|\bfinds that\b|\bopinions? (?:differed|diverged)|\banaly[sz]ed\b",
        r"\bconsidered (?:the|how|why|what|developments)\b|\btook stock|\bexplored\b",
        r"(?<!be )\bheard\b",
        r"\bconcluded that|\bstudied\b|\bwere found to\b|\bsurveyed\b|\bmapped\b|\bdeplor\w+",
        r"\b(?:found|finds?),? (?:that|the|a|an|no|it|both|among|with|as)\b|\bweighed\b",
        r"\bevaluat(?:ed|es)\b|\bregret\w*|\btook up\b|\blooked (?:at|into)\b",
        r"\bidentif(?:ied|ies)\b|\btraced\b|\bexamines\b|\bassesses\b",
        r"\bnot(?:ed|es|ing) with (?:\w+ )?(?:concern|alarm|regret|unease)",
        r"\bwith (?:\w+ )?(?:concern|alarm|regret|unease)\b|\bworri(?:ed|es)\b|\bconcludes?\b",
        r"\bviews (?:\w+ ){0,4}?(?:were|was|remain(?:ed|s)?) (?:\w+ )?divided|\bdisagree\w*",
        r"\bwent over\b|\bdrew up a balance|\btakes? stock|\btaken stock|\bdeliberated\b",
        r"\b(?:thought|deemed|rated|pronounced) (?:the|its|their)\b",
        r"\balarmed\b|\btroubled by\b|\bworried (?:by|about|that)\b|\bdismayed\b",
        r"\bascertained\b|\bdiagnos\w+|\binquired\b|\bopinion was divided|\bdebated\b",
    ),
    P: (
        WE_ALL + r"(?:hold|support|oppose|reject|affirm|maintain|insist|condemn|concur|share)\b",
        (
            r"\b(?:is|was|remains) (?:the|our|their) (?:\w+ )*?(?:opinion|view|conviction|belief|"
            r"position|stance)\b"
        ),
        r"\b(?:opinion|view|conviction|belief|understanding) of all\b|\bunanimous view\b",
        r"\bof the (?:\w+ )?(?:opinion|view|conviction) that\b(?!" + FACT_EN[3:],
        r"\bexpress(?:es|ed)? (?:the|its|their|a) (?:\w+ )?(?:view|opinion|belief"
        r"|conviction) that\b"
        r"(?!" + FACT_EN[3:],
        (
            r"\b(?:what )?(?:all|everyone|everybody|every (?:member|delegation"
            r"|side))(?: [a-z]+){0,3}?"
            r" (?:could|can|would|were (?:able|ready|willing) to) (?:\w+ly )?(?:subscribe|assent"
            r"|agree|sign up|put (?:their|his|her|its) names?)\b"
        ),
        r"\bnothing (?:can )?(?:justif|excus)\w+",
        (
            r"\bthere (?:was|is)(?:, [\w ]{2,20},)? (?:[\w-]+ )?(?:agreement|consensus"
            r"|unanimity) that\b"
        ),
        (
            r"\b(?:voic|express|declar|stat|reiterat)(?:ed|es?) (?:[\w’']+ ){0,3}?"
            r"(?:opposition|objection|rejection|solidarity|support)\b"
        ),
        r"\bsubscrib(?:e|es|ed) to the (?:\w+ )?(?:view|princip|opinion|position)",
        r"\brefus(?:e|es|ed) to (?:accept|treat|recogni[sz]e|regard|see|consider|let|allow)\b",
        r"\b(?:there is|sees?|saw|knows?) no (?:\w+ )?(?:alternative|substitute)\b",
        r"\b(?:may|can|must|shall|is|are) not (?:to )?be (?:held hostage|used as|treated as)\b",
        r"\bwould not (?:budge|yield|hear of|accept)\b",
        r"\b(?:at one|of one mind|in agreement) (?:in|that|on|about)\b",
        (
            r"\bno (?:member|participant|delegat\w+|delegation|side|party|speaker) (?:\w+ ){0,2}?"
            r"(?:disput|doubt|question|object|disagre|dissent)\w*"
        ),
        r"\bno (?:\w+ )?(?:dispute|disagreement|objections?|dissent)\b|\badamant\b",
        r"\b(?:nobody|no one|none) (?:\w+ ){0,3}?(?:doubt|question|disput|object|disagree)\w*",
        r"\bno (?:state|side|country|party|one) (?:may|has the right|is entitled)",
        r"\bno (?:[\w-]+ ){1,2}(?:may|should|shall|must|can) |\b(?:does|do|did) not accept\b",
        r"\bassociat(?:e|es|ed) (?:itself|themselves|ourselves)\b",
        r"\bjoin(?:s|ed) (?:the|in the) (?:statement|appeal|position)",
        r"\bendors(?:es|ed) the (?:statement|appeal)",
        r"\b(?:take|takes|took|taking) the (?:\w+ )?(?:position|view|stand)\b",
        r"\b(?:stand|stands|stood) (?:united|together|firm)|\bsolidarity\b|\bdenounc(?:es|ed)\b",
        r"\b(?:expressed|voiced|declared|pledged) (?:\w+ ){0,2}?(?:support|confidence)\b",
        r"\b(?:remain|remains|remained) (?:convinced|committed|opposed|faithful)",
        r"\bdefend(?:s|ed)\b|\bconfident that",
        r"\bconfirm(?:s|ed) (?:its|their|the) (?:\w+ )?(?:commitment|position|view)",
        r"\breaffirm\w*|\baffirm(?:s|ed)?\b",
        (
            r"\bshared? (?:the |their |a )?(?:\w+ )?(?:view|conviction|position|understanding|"
            r"belief|opinion)"
        ),
        r"\bconvinced\b|\bconviction\b|\bholds? that|\b(?:firm|strong|joint) belief\b",
        r"\bconsider(?:s|ed)? that(?!" + FACT_EN[3:],
        r"\bheld that|\bof one mind|\bholds?:",
        r"\b(?:agreed?|agrees) that(?! the (?:next|\w+th) (?:\w+ )?(?:meeting|session|round"
        r"|gathering|plenary))(?!" + FACT_EN[3:],
        r"\b(?:position|stance|view) (?:\w+ ){0,4}?(?:is|remains) (?:that|clear|as follows)\b",
        (
            r"\bbelieves?\b|\bbelieved\b|(?<!adopted )(?<!elected )(?<!approved )(?<!carried )"
            r"(?<!passed )(?<!decided )\bunanimous(?:ly)?\b"
            r"(?! (?:resolv|decid|adopt|approv|elect|re-elect|vot|carri|pass|chose|agreed to)\w*)"
        ),
        r"\bsupport(?:ed|s) (?:the|a|their|this|that)\b|\boppos(?:e|es|ed)\b|\bcondemn\w*",
        r"(?<!the )\breadiness (?!of)|\btheir readiness\b|\bcommitment to\b",
        r"\bassociated themselves|\bunacceptable",
        r"\bmaintains? that|(?<!no )common (?:position|view|approach|understanding)|\brejects?\b",
        r"\brejected\b|\bmust not\b|\binadmissib\w+",
        r"\bproceeds? from",
        r"\bmaintain(?:s|ed)?,? (?:as\b[^;]{0,80}?,? )?that|\brestat(?:es|ed|e)\b",
        r"\breiterat\w*|\buph(?:olds?|eld)\b|\bst(?:ands?|ood) by\b|\binsist(?:s|ed)?\b",
        r"\bposition common|\bcommon (?:conviction|belief|stance|ground)",
        r"\bendors(?:es|ed) the (?:view|principle|position)|\b(?:are|is|were|was) united\b",
        r"\bwith one voice|\bconcur(?:s|red)?\b|\bin favour of\b|\bspoke out (?:for|against)",
        r"\bjoint (?:position|stance)|\bobject(?:s|ed) to\b|\b(?:are|is) (?:all )?agreed\b",
        r"\bfirmly\b|\bgeneral (?:agreement|accord) (?:that|on)\b",
    ),
    R: (
        WE_ALL + r"(?:urge|ask|request|invite|propose|suggest|encourage|appeal|advise|call)\b",
        r"\bwants? (?:[\w-]+ ){1,6}?to\b|\bwould (?:\w+ )?(?:like|wish) to see\b",
        r"\b(?:commend|recommend)(?:s|ed)? to the\b|\b(?:pleas?|appeals?) (?:was|were|is|for)\b",
        r"\b(?:it )?would be (?:\w+ )?(?:useful|good|wise|helpful|desirable|better)\b",
        (
            r"\b(?:time has come|(?:is|was|be|now|it) (?:high |about |now )?time"
            r"|(?:high|about) time) (?:to|for|that)\b"
        ),
        r"\blook(?:s|ed)? to (?:the )?[\w ]{3,40} to\b",
        r"\bwhat is (?:\w+ )?(?:needed|wanted|required|missing)\b",
        r"\blet (?:the|all|our|both|every)\b",
        (
            r"\bimpress(?:es|ed) (?:up)?on\b|\bprevail(?:s|ed) (?:up)?on\b|\bcounsel(?:l?ed|s)\b"
            r"|\bwould (?:like|wish|prefer) (?:\w+ ){1,5}?to\b"
        ),
        r"\bplead(?:s|ed)? (?:for|with)\b|\brenew(?:s|ed) (?:its|their|the) (?:call|appeal)",
        r"\breiterat(?:es|ed) (?:its|their|the) call",
        r"\b(?:importance|desirability|usefulness|value|urgency) of (?:\w+ly )?\w+ing\b",
        (
            r"\b(?:deem|consider|regard|view)\w* (?:as )?(?:the following|these) (?:\w+ ){1,2}"
            r"(?:as |to be )?(?:an? )?(?:urgent|priorit|necessary|essential|pressing|indispensable)"
            r"|\b(?:deem|consider|find|think|found|thought|judg)\w* it (?:\w+ )?(?:advisable|"
            r"necessary|desirable|essential|important|useful|appropriate|expedient)"
        ),
        r"\bin favou?r of (?:\w+ly )?(?:the )?\w+(?:ing|tion|ment)\b|\bwould welcome\b",
        r"\bput forward (?:\w+ ){0,2}?(?:proposal|recommendation|suggestion)\w*|\bpleaded for\b",
        (
            r"\b(?:it|this) is (?:\w+ )?(?:essential|important|desirable|crucial|vital) (?:to|"
            r"that|for)"
        ),
        r"\b(?:is|are|was|were) (?:\w+ )?(?:needed|required|necessary|advisable|imperative)\b",
        r"\brecommend(?:s|ed|ing)?\b|\brecommendations?(?: (?:that|to)\b|\W*$)",
        r"\b(?:made|makes?|adopted|issued|formulated|offered) (?:\w+ ){0,3}?recommendations?\b",
        r"\bcall(?:ed|s|ing)? (?:up)?on\b|\bcall(?:ed|s|ing)? for\b|\burg(?:e|es|ed|ing)\b",
        r"\binvit(?:e|es|ed)\b|\b(?:the |a )?need (?:for|to|of)\b|(?<!by )\bnecess(?:ity|ary)\b",
        r"\bencourag(?:e|es|ed)\b|\bpropos(?:es?|ed) (?:that|to|\w+ing)\b",
        r"(?<!survey )(?<!data )\bsuggest(?:s|ed)?\b",
        r"\brequest(?:s|ed)\b(?! " + OWN + r")|\badvis(?:e|es|ed)\b|\bought to\b|\bexhort\w+",
        r"\bask(?:s|ed)? (?!whether\b|how\b|why\b|what\b|" + OWN + r")|\bpress(?:es|ed) for\b",
        r"\bpress(?:es|ed) (?:[\w-]+ ){1,6}?to [a-z]+\b",
        r"\b(?:is|are|was|were) (?:long )?overdue\b",
        (
            r"\b(?:are|is) (?:recommended|advised|asked|invited|urged|encouraged|requested|"
            r"called upon)\b"
        ),
        r"\bneeds? to be\b|\bsought\b|\bseeks\b|\bwould (?:like|wish) to see\b",
        r"\bpropos(?:es|ed)\b|\bappeal(?:ed\b|s to\b)|\badvocated\b|\bpetitioned\b",
        r"\b(?:beg(?:s|ged)?|implor(?:e|es|ed)|entreat(?:s|ed)?) (?!the question)\b",
    ),
    D: (
        r"\bdetermined to (?:hold|meet|publish|launch|create|set up|establish|issue|prepare)\b",
        (
            r"\b(?:set|fix(?:ed)?|scheduled|chose|named) (?:the|its|their) (?:\w+ )?"
            r"(?:meeting|session|date|venue|round)\b"
        ),
        r"\b(?:ask|request|invit|call)(?:s|ed)? (?:up)?(?:on )?" + OWN,
        r"\b(?:takes?|took) (?:up|over)(?: as)?\b|\bis set for\b|\bit was settled\b",
        r"\bcho(?:oses?|se)\b|\b(?:with|took|reached) (?:a|the) decision to\b",
        r"\b(?:becomes?|remains?|(?:serve|act)s? as) (?:the )?(?:chair|coordinator|editor)\w*",
        r"\bpass(?:es|ed) to\b|\b(?:was|were) amended\b",
        r"\bt(?:ook|akes?) (?:up)?on (?:itself|themselves)\b",
        r"\bstarts? (?:its )?work\b|\bstand(?:s)? adjourned\b|\bmoves? to [A-Z]",
        WE_ALL + r"(?:decide|resolve|agree to|adopt|approve|elect|entrust|undertake)\b",
        r"\bhereby (?:creat|establish|found|set|dissol|appoint|nam|constitut|launch)\w*",
        r"\btakes? (?:over )?the (?:chair|presidency)\b|\bgoes live\b",
        r"\b(?:was|were|is|are) (?:tasked|charged)(?: by [^.,;]{3,40}?)? with\b",
        r"\bsettled (?:on|for)\b|\bintends? to\b",
        r"\bvolunteered to\b|\boffered to host\b|\btook (?:on|it upon)\b|\bin charge of\b",
        r"\bconfirm(?:s|ed) the (?:date|place|venue|composition|agenda|mandate)",
        r"\b(?:amend|revis|repeal|rescind|replac)(?:s|es|ed) (?:the|its)\b|\benlarg(?:es|ed)\b",
        r"\brenam(?:es|ed)\b|\b(?:took|takes?|taken|made|reached) (?:the |a )?decisions?\b",
        (
            r"\b(?<!it )(?:was|were|is|are|been"
            r"|(?<!could )(?<!can )(?<!cannot )(?<!not )(?<!might )"
            r"(?<!may )be) (?:\w+ly )?(?:established(?! that)|set up"
            r"|created|formed|"
            r"founded|constituted|launched|elected|appointed|scheduled|postponed|"
            r"extended until)\b"
        ),
        (
            r"\b(?:meeting|session|round)\b[^.;]{0,40}? (?:will|shall|is to) (?:be held|"
            r"take place|meet|convene|be convened|be hosted)\b"
        ),
        (
            r"\bagree[ds]? that the (?:next|\w+th) (?:\w+ )?"
            r"(?:meeting|session|round|gathering|plenary)"
        ),
        r"\bfound(?:s|ed) an?\b",
        r"\badmit(?:s|ted) (?:\w+ ){0,2}?members?|\bdeclare[sd]? \d{4}\b|\bbecame (?:the )?chair",
        r"\bopen(?:s|ed) an? (?:\w+ )?(?:branch|office|secretariat|website|fund)",
        r"\breached (?:an )?agreement (?:on|to)",
        r"\bshall (?:be held|meet|convene|be published)\b|\bset (?:\w+ ){0,3}?date",
        r"\bfix(?:ed|es) the\b|\bcame to an agreement",
        r"\bextend(?:s|ed) the (?:mandate|term|powers)|\brenew(?:s|ed) the\b",
        r"\bvoted (?:to|for)\b|\bdecid(?:e|es|ed)\b|\bresolv(?:e|es|ed) (?:to|that)",
        r"\bit was (?:agreed|decided|resolved) to",
        (
            r"(?<!is )(?<!are )\bagreed(?: (?:among|between|with) \w+| unanimously| jointly"
            r"| further| also| together)? (?:to|on)\b"
        ),
        r"\bagrees to\b",
        r"\belect(?:s|ed)?\b|\bapprov(?:es|ed)\b|\badopt(?:s|ed)\b|\bmandat(?:es|ed)\b",
        r"\bentrust\w*|\binstruct(?:s|ed)\b|\bappoint(?:s|ed)?\b",
        r"\bestablish(?:es|ed) (?:a|an|the)\b|\btask(?:s|ed) the|\bset(?:s)? up a",
        r"\bwill (?:publish|meet|hold|convene)\b|\bendorsed? the (?:plan|programme|budget)",
        r"\bcommission(?:s|ed)\b|\bundert(?:akes?|ook)\b|\bassign(?:s|ed)\b",
        r"\bnominat(?:es|ed)\b|\bchos(?:e|en)\b|\bauthori[sz](?:es|ed)\b",
        r"\bdirect(?:s|ed) (?:the|its)\b|\bconstitut(?:es|ed) (?:a|an|the)\b",
        r"\breconvenes? (?:in|at|on)\b|\b(?:was|were|is) fixed for\b",
        (
            r"\bit (?:fell|falls) to\b(?! the (?:\w+ )?(?:governments|ministries|states"
            r"|authorities|parliaments))"
        ),
        r"\bconven(?:es|ed) a\b|\bset(?:s)? (?:the date|aside)\b|\bpledg(?:es|ed)\b",
        r"\bcommit(?:s|ted) (?:itself|themselves)\b|\bscheduled\b|\blaunched\b",
        r"\bnamed (?:the|a|as|its|[A-Z])|\bcharged (?:the|its|a)\b|\bcreated (?:a|an|the)\b",
        r"\bformed (?:a|an) (?:\w+ ){0,2}(?:group|committee|panel|task)",
        (
            r"\bwill (?:\w+ )?(?:circulate|prepare|organi[sz]e|establish|launch|draft|compile|"
            r"submit|host|report)\b"
        ),
    ),
    T: THANKS,
}
