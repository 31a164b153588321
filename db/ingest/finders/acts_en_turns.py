"""English turns of phrase by which a body does what no verb of speech says.

What it begins, moves or ends among its own affairs is resolved; the others are stances, needs and
thanks in other words than those of the main tables. All hold in any company.
"""

from db.ingest.finders.act_words import ASKED_EN, A, D, P, R, T
from db.ingest.finders.own_affairs import STRONG_EN
from db.model import ResolutionKind

_SESSION = r"(?:session|meeting|round|sitting|plenary|gathering|conference|assembly)"
_OFFICE = r"(?:secretariat|bureau|chair|presidency|chairmanship|editorship|seat|headquarters)"
_PAPER = (
    r"(?:bulletin|newsletter|yearbook|website|register|archive|minutes|glossary|dictionary|atlas"
    r"|catalogue|digest|primer|library|correspondence|translation|journal)"
)

TURNS: dict[ResolutionKind, tuple[str, ...]] = {
    A: (
        r"\blearn(?:ed|t) (?:that|with|of)\b",
        r"\bc(?:a|o)mes? to (?:the|a|this) (?:\w+ )?conclusion\b",
        r"\b(?:express|voic)(?:ed|es) (?:\w+ )?(?:disappointment|frustration|anxiety|worry)\b",
        r"\bdiverg(?:ed|es?) by\b|\bmakes? (?:for )?(?:sober|sad|grim|poor) reading\b",
    ),
    P: (
        (
            r"\bshar(?:e|es|ed) (?:the |this )(?:\w+ )?"
            r"(?:concern|alarm|worry|worries|fear|hope|outrage|grief)s?\b"
        ),
        r"\battach(?:es|ed)? (?:\w+ ){0,2}?(?:importance|value|weight)\b",
        r"\b(?:is|are|remains?) (?:\w+ly )?committed to\b",
        r"\bmakes? common cause with\b",
        r"(?<!to )\b(?:express|voic|declar|pledg)(?:e|es|ed)? (?:\w+ ){0,3}?confidence\b",
        (
            r"(?<=, )(?:the )?(?:[\w-]+ ){1,2}"
            r"(?:holds?|held|insists?|maintains?|believes?)(?:,|(?=\W*$))"
        ),
        r"\b(?:hold|holds|held) the same (?:view|opinion)|\bof the same (?:mind|view|opinion)\b",
        r"\bsid(?:es?|ed) with\b|\b(?:takes?|took) the side of\b",
        r"\b(?:will|shall) (?:always |continue to )?(?:defend|oppose|resist|protect)\b",
        r"\bpledg(?:es?|ed) (?:[\w’']+ ){0,3}?(?:support|solidarity)\b",
        r"\bst(?:ands?|ood) (?:with|shoulder to shoulder)\b|\bback(?:s|ed) (?:the|an?|its|this)\b",
        r"\bgives? (?:its|their) (?:\w+ )?backing\b|\bthr(?:ows?|ew) (?:its|their) weight behind\b",
        r"\bwith a single voice\b|\bsees? eye to eye\b|\bwedded to\b|\bstands? behind the\b",
        (
            r"\b(?:our|its|their|the) (?:\w+ )?(?:position|stance|view|attitude) (?:on|to|towards?)"
            r" [^.;:]{2,80}? (?:has|have|is|remains?) (?:not changed|unchanged|the same|unaltered)"
        ),
        r"\b(?:do|does|did) not (?:regard|recogni[sz]e|share the|subscribe|see (?:why|any))\b",
        r"\b(?:sees?|saw) no (?:\w+ )?(?:contradiction|conflict|justification|excuse|room for)\b",
        r"\bwould (?:oppose|reject|resist)\b",
        r"\bwill (?:not|never) (?:recogni[sz]e|accept|tolerate|support|agree)\b",
        (
            r"\b(?:is|are) (?:not an?|no) (?:bargaining|weapons?|commodit|toy|hostage|charity|prize"
            r"|favour|privilege)"
        ),
        r"\btook a (?:firm|clear|common) (?:line|stand)\b",
        r"\bfor peaceful (?:use|purposes) (?:alone|only)\b",
    ),
    R: (
        rf"\blooks? to (?:the |both |all )?(?:\w+ )?{ASKED_EN}\b",
        r"\bit would (?:\w+ )?be (?:well|good|wise|helpful|right|better|useful)\b",
        r"\b(?:is|are) (?:\w+ly )?(?:warned|cautioned|advised) (?:not to|to|against)\b",
        (
            r"\b(?:advice|message|appeal|plea|counsel|request|wish)\b[^.;:]{0,60}?"
            r" (?:is|was) (?:to|that|this|simple|clear)\b"
        ),
        (
            rf"\b(?:agree[ds]?|believes?|considers?|holds?|held|believed) that (?:(?:the|all|local)"
            rf" )?(?:[\w-]+ )?{ASKED_EN} (?:[\w ]{{3,40}} )?(?:should|must|ought|need)\b"
            r"(?! (?:to )?be\b| not\b| never\b)"
        ),
        r"\b(?:is|are) reminded (?:to|that|of)\b|\bremind(?:s|ed) [^.;]{3,60}? to\b",
        r"\bwould do (?:well|better) to\b|\bhad better\b|\bit is (?:high |about |now )?time\b",
        rf"\b{ASKED_EN} (?:[\w ]{{3,40}} )?(?:is|are) expected to\b",
        r"\bdeserves? (?:a|another) (?:second|closer|fresh|new) look\b",
        r"\bwhat (?:[\w’'-]+ ){1,4}needs? is\b",
        rf"\bit (?:falls|is up|is for) (?:to )?the (?:\w+ )?{ASKED_EN}\b",
    ),
    D: (
        *STRONG_EN,
        r"\b(?:will|shall|is to|are to) be (?:brought out|put together|drawn up|worked out)\b",
        (
            rf"\b{_SESSION} (?:goes|will go|moves|returns|will return|falls|is awarded) to\b"
            rf"|\bwill (?:next )?(?:go|travel|return|come) to [^.;:]{{2,60}}? for (?:its|the|their)"
            rf" [^.;:,]{{0,30}}?{_SESSION}\b"
        ),
        rf"\b{_OFFICE}\b[^.;:]{{0,40}}? (?:moves|passes|goes|returns|shifts|rotates|relocates)\b",
        r"\b(?:will|shall) go live\b|\b(?:will|shall) henceforth\b|\bhenceforth\b",
        r"\bcharged (?:our|their) \w+|\bcharged [^.;:]{2,40}? with \w+ing\b",
        r"\b(?:is|are) hereby (?!thank|urg|ask|invit|request|call|recommend)\w+ed\b",
        (
            r"\bopens? an? (?:[\w-]+ ){0,2}(?:desk|library|archive|line|portal|register|school"
            r"|course|competition|chapter)\b"
        ),
        r"\bbecomes? (?:the |our |its )?(?:rapporteur|secretary|president|spokes\w+|treasurer)",
        rf"\bbegins? (?:work on|an? {_PAPER})",
        r"\bbegins? (?:the )?(?:publication|publishing|drafting|compiling)",
        r"\bmeets? (?:again|next) (?:in|on|at)\b",
        r"\bmembership (?:is|was) (?:opened|extended|closed)",
        rf"\bresponsibility for (?:[\w’'-]+ ){{1,3}}?{_PAPER} (?:rests|lies|stays|remains) with\b",
        (
            r"\b(?:mandate|term|terms of office|tenure)\b[^.;:]{0,50}? (?:was|were|is|are|has been)"
            r" (?:prolonged|extended|renewed)\b"
        ),
        r"\bsettled that\b|\bdetermined(?=:?$)",
        rf"\b{_PAPER}\b[^.;:]{{0,40}}? (?:will|shall) appear\b",
    ),
    T: (
        r"\bpleased (?:that|with|by)\b",
        r"\bexpress(?:es|ed) (?:[\w’']+ ){0,2}?satisfaction\b",
        r"\bmourn(?:s|ed)?\b|\bgriev(?:es|ed)\b",
        (
            r"\bnot(?:es|ed) (?:the|its|an?) (?:[\w’'-]+ ){0,4}?(?:report|letter|message|offer"
            r"|resignation|communication|invitation|apolog\w+)\b(?! that|’s)"
        ),
        (
            r"\bwish(?:es|ed)? (?:[\w’'.-]+ ){1,6}?(?:success|well|health|strength|recovery"
            r"|happiness|luck|a long life)\b"
        ),
        r"\bstood in silence\b|\brose (?:to (?:its|their) feet|in silence)\b",
        r"\bpay tribute\b|\brejoic(?:es?|ed|ing)\b|\bspecial mention\b",
        r"\bwish(?:es|ed)? (?:him|her|them|M(?:r|s|rs)\.? \w+|Dr\.? \w+) (?:an? |every |all )?\w+",
        r"\b(?:minute|moment)(?:[’']s| of) silence\b",
        (
            r"\b(?:report|letter|message|memorandum|paper|note)\b[^.;:]{0,40}? (?:was|is|were) "
            r"(?:duly )?(?:received|noted)\b(?! that)"
        ),
        (
            r"\bdeserv(?:es?|ed) (?:[\w’'-]+ ){0,3}?(?:thanks|applause|praise|gratitude|recognition"
            r"|mention)\b|\b(?:ha(?:ve|s) (?:earned )?|owes? )(?:\w+ ){0,2}?(?:our|its|their"
            r") (?:[\w’'-]+ )?(?:thanks|gratitude)\b"
        ),
    ),
}
