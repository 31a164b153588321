"""The constructions that say in English who organised a session. Word tables, no rules."""

from db.ingest.finders import words_en
from db.ingest.finders.organiser_cue import AROUND, FOLLOWING, PRECEDING, cue

_EN_ORGANISER = (
    r"(?:co-?|joint )?(?:host (?:institut|organi[sz]ation|bod)\w*"
    r"|organi[sz]ers?|hosts?|conven[eo]rs?|organi[sz]ing (?:institut\w+|bod\w+"
    r"|partners?|parties))"
)
ENGLISH = (
    cue(
        r"\bit was (?=(?:the|our) [^.;]{5,160}? (?:that|who|which) (?:brought|organi[sz]ed|hosted"
        r"|convened|prepared|arranged|put|invited|called|ran|staged)\b)",
        FOLLOWING,
    ),
    cue(
        rf"\b(?:{words_en.ORGANISED})\b"
        r"(?:(?: \w+){0,6}?| (?:at|in|on) [^.;]{3,90}?"
        r"|, (?:as|in|under|pursuant|on the basis|following) [^.;]{3,120}?,) by\b"
        r"|\b(?:institut\w+|centres|centers|bodies|organi[sz]ations|universities|partners)"
        rf" (?:that|which) (?:had |have )?(?:jointly )?(?:{words_en.ORGANISED})"
        r"(?: the [\w ]{3,30}?)?(?:,|:| —| –)"
        r"|\b(?:run|staged|mounted|set up|put on|brought about)(?: \w+){0,2}? by\b"
        r"|\b(?:fruit|result|product|outcome) of (?:the |a )?(?:\w+ )?(?:co-?operation|efforts?"
        r"|work|labours?) (?:between|of|by)\b"
        r"|\binvitations? (?:came|went out|(?:was|were) (?:sent(?: out)?|extended|issued))"
        r" (?:from|by)\b"
        r"|\bcollaborat\w+ (?:\w+ )?(?:between|of)\b"
        r"|\b(?:joint|common|shared|collaborative) (?:effort|initiative|venture|project"
        r"|undertaking|work) (?:of|by|between)\b"
        r"|\bpartnership (?:of|between)\b"
        r"|\b(?:was|were|is) (?:the )?(?:joint )?work of\b(?: (?:two|three|four) [a-z ]{4,40},)?"
        r"|\bresponsible for (?:the |this |its )?(?:session|meeting|round|gathering|event|plenary"
        r"|arrangements|organi[sz]ation|preparations?)(?: [a-z]+){0,3} (?:were|was|are|is)\b",
        FOLLOWING,
    ),
    cue(rf"\b{_EN_ORGANISER}(?: of [^.;]{{3,50}}?)?(?: were| was| are| is|:| —| –)", FOLLOWING),
    cue(
        r"\b(?:Running|Organi[sz]ing|Hosting|Convening|Preparing|Arranging|Staging|Behind)\b"
        r"(?: [a-z]+){0,4} (?:were|was|are|is|stood)\b",
        FOLLOWING,
    ),
    cue(
        r"\b(?<!as )(?:host(?:ing)? (?:institution|organi[sz]ation|body|institute)s?"
        r"|(?:co-)?organi[sz]ers|hosts?|conveners|organi[sz]ing (?:institutions|bodies)),(?= )",
        FOLLOWING,
    ),
    cue(
        rf"\b{words_en.WORK}\b[^.;]{{0,60}}? (?:entrusted to|undertaken by|fell to|lay with"
        r"|lies with|rest(?:ed|s) with|belong(?:ed|s) to|devolved (?:up)?on"
        r"|in the hands of|handled by|the responsibility of|assumed by|provided by|assigned to"
        r"|shared by|shared between|carried out by|taken (?:on|over|up) by|made by|ensured by)",
        FOLLOWING,
    ),
    cue(
        r"\b(?:volunteered|offered|undertook) to (?:hold|host|organi[sz]e|run|stage|prepare)\b"
        r"|\bdid (?:all )?the (?:organi[sz]|host|prepar|arrang)ing\b"
        r"|\b(?:saw to|looked after|took care of|attended to|handled|took on|shouldered) (?:all )?"
        r"(?:the )?(?:organi[sz]ation|arrangements|preparations|hosting|logistics)\b"
        r"|\b(?:took part|participated|shared|joined|had a hand) in (?:the )?(?:joint )?"
        r"(?:organi[sz](?:ing|ation)|prepar(?:ing|ation)|hosting|convening|running)",
        PRECEDING,
    ),
    cue(
        rf"\b(?:were|was|are|is|acted|acting|served|serving) (?:as )?(?:the |its |a |an |joint )*"
        rf"{_EN_ORGANISER}\b",
        AROUND,
    ),
    cue(
        r"\b(?:bodies|institut\w+|organi[sz]ations|houses|partners) behind (?:it|the|this|these)\b"
        r"(?: [a-z]+)?,(?= )|\b(?:organi[sz]ers|hosts|conveners) (?:from|at) (?=the [A-Z]|[A-Z])",
        FOLLOWING,
    ),
    cue(
        r"\b(?:thanks?|gratitude|appreciation) to(?= (?:the )?[A-Z][^.;]{3,120}? for (?:organi[sz]"
        r"|host|conven)ing (?:this|the|our) [\w ]{0,20}(?i:summit|session|meeting|forum"
        r"|conference|round)\b)",
        FOLLOWING,
    ),
    cue(
        r",? (?:which|who) (?:also |jointly |again )?(?:ran|called|hosted|organi[sz]ed"
        r"|convened|prepared)"
        r" (?:it\b|(?:the|this|our) (?:session|meeting|gathering|event|round))",
        PRECEDING,
    ),
    cue(
        rf"\b(?:jointly )?(?:{words_en.ORGANISED})\b(?! (?:\w+ ){{0,4}}by\b){words_en.ITSELF}",
        PRECEDING,
    ),
    cue(
        r"\b(?:held|staged|ran|hosts|stages|holds)\b(?=(?: in [A-Z][\w-]+(?: [A-Z][\w-]+)?)?"
        r" (?:the|their|its|an?) [^.;,]{0,60}?\b"
        r"(?:session|meeting|sitting|round|plenary|gathering|conference)\b)"
        r"|\b(?:brought|gathered|assembled|called) (?:together )?(?:the |its |their )?(?:\w+ )?"
        r"(?:experts|participants|scholars|researchers|members|specialists|council|guests)\b"
        r"(?! from)|\b(?:received|welcomed|invited) (?:the )?(?:experts|participants|guests"
        r"|council|delegates|members|session|meeting)\b|\bplay(?:s|ed) host\b",
        PRECEDING,
        weak=True,
    ),
    cue(
        r"\b(?:at|on|upon|by) (?:the |an )?(?:\w+ )?(?:initiative|invitation|call|request|instance"
        r"|behest|suggestion|proposal) (?:of|from)\b"
        r"|\bow(?:e|ed|es)(?: [a-z]+){0,3} to\b|\bthanks to the efforts of\b"
        r"|\bthrough the efforts of\b",
        FOLLOWING,
        weak=True,
    ),
)
