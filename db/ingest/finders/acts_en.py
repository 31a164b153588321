"""English speech acts: what participants do with words, and with what force.

Each entry is a regular expression for the beginning of a word group. Strong ones hold in any
company, weak ones only where no strong one stands, modal ones say what ought to be.
"""

from db.ingest.finders import acts_en_strong, acts_en_turns
from db.ingest.finders.act_words import WE_ALL, A, D, P, R, T, joined
from db.ingest.finders.own_affairs import LEFT_EN
from db.model import ResolutionKind

#: What grows is foreseen, and nobody is asked to grow.
NO_GROWTH_EN = (
    r"(?! (?:rise|fall|grow|increase|decline|decrease|remain|continue|double|shrink|become|be"
    r"|worsen|improve|last|exceed|reach|drop|recover)\b)"
)
#: What should not be done because something else should.
_DELAY_EN = r"(?:delay|postpone|put off|wait|hesitate|neglect|miss|overlook|forget|forgot)\w*"

STRONG = joined(acts_en_strong.STRONG, acts_en_turns.TURNS)
WEAK = {
    A: (
        r"\bexpects? (?:\w+ ){1,4}?to\b(?!" + NO_GROWTH_EN[3:],
        (
            r"\bit was (?:\w+ )?(?:recogni[sz]ed|acknowledged|conceded|admitted|reported|"
            r"recalled)\b"
        ),
        (
            r"\bin the (?:(?:view|opinion|assessment|eyes) of"
            r"|[\w-]+[’']s? (?:view|opinion|judge?ment|estimat\w+))\b"
        ),
        (
            r"(?<=, )(?:the )?(?:members|participants|experts|delegates|speakers|they|all)"
            r" (?:\w+ )?(?:agreed|found|noted|felt|observed|said|thought|concluded),"
        ),
        r"\bit was (?:\w+ )?(?:stressed|underlined|emphasi[sz]ed|highlighted)\b|\bnoted\b",
        r"\bnotes\b|\bpointed (?:out|to)\b|\bthe blame for\b",
        r"\bstated\b|\bshowed\b|\bdescribed\b|\backnowledged that",
        WE_ALL + r"(?:note|recall)\b",
        r"\b(?:communiqu\w+|statement|text|document)(?: \w+){0,5} (?:says?|said|states) that\b",
    ),
    P: (
        r"\bsees? (?!eye)(?:the|its|this|\w+) (?:\w+ ){0,4}as (?:a|an|the)\b",
        r"\bneither (?:side|party|state|country)\b",
        r"\bno (?:state|side|country|party|one) (?:may|has the right|is entitled)",
        r"\b(?:express|voic)(?:ed|es) (?:the |its |their )?hopes?\b|\bhopes? that\b",
        r"(?<!it was )\bstress(?:ed|es)\b|\bunderlin(?:ed|es)\b|\bemphasi[sz](?:ed|es)\b",
        r"\brecogni[sz](?:ed|es)\b|\bdeclar(?:ed|es)\b",
        WE_ALL + r"(?:stress|underline|emphasi[sz]e|recogni[sz]e|declare)\b",
    ),
}
MODAL: dict[ResolutionKind, tuple[str, ...]] = {
    R: (
        rf"\bshould not (?:be )?{_DELAY_EN}",
        r"\b(?:each|every) (?!member|session|meeting|round)[\w-]+ (?:is|has) to\b",
        (
            r"\bexpects? (?:\w+ ){1,4}?to\b"
            + NO_GROWTH_EN
            + r"|\bexpected (?:of|from)\b|\bshould\b(?! not\b| never\b)"
            r"|\bought to\b"
        ),
        r"\bmust\b(?! not\b| never\b)|\bneeds? to\b|\b(?:is|are) (?:urgently )?needed\b",
    ),
    P: (
        r"\b(?:is|are) an? [\w-]+(?: \w+)?,? (?:and )?not an?\b",
        r"\b(?:is|are) not (?:an?|the) [\w -]{2,40}? but (?:an?|the)\b",
        r"\bcannot\b|\bcan not\b|\bnever (?:be|become|serve)\b|\b(?:stands?|ranks?|comes?) above\b",
        rf"\bshould not be (?!{_DELAY_EN})\w+(?:ed|t|n|d|de)\b",
        r"\b(?:is|are) (?:a|the|our) (?:[\w-]+ )?(?:common|shared|sovereign|universal)\b",
        r"\b(?:must|may|can|shall|should) never\b|\b(?:must|may) not\b|\b(?:is|are) not to be\b",
    ),
}
#: What somebody is going to do counts only where nothing else is said.
FUTURE: dict[ResolutionKind, tuple[str, ...]] = {
    R: (
        (
            r"\b(?:governments?|ministr(?:y|ies)|authorities|agencies|companies|donors|banks|"
            r"universities|schools|municipalities|states|regulators|operators|parliaments) "
            r"(?:might|could|may wish to|would do well)\b"
        ),
    ),
    D: (
        *LEFT_EN,
        (
            r"\b(?:mr \w+|ms \w+|dr \w+) (?:will|shall|(?:is|are) to) [a-z]+"
            r"|\bwe (?:ourselves |also |now |all |jointly )?(?:will|shall) "
            r"(?!not\b|see\b|be\b)[a-z]+"
            r"|\b(?:secretariat|chair|presidency) (?:stays|remains) (?:in|with|at)\b"
            r"|\bto (?:open|begin|start|meet|be held|be published|appear) (?:in|on|by|from|after)\b"
            r"|\bwill (?:edit|lead|chair|coordinate|build|write|host|head|oversee)\b"
            r"|\b(?:will|shall|is to|are to) be (?:\w+ly )?\w+(?:ed|t|wn|en)\b"
        ),
    ),
}
#: Infinitives count only as a point's first word: "To publish the proceedings".
OPENING: dict[ResolutionKind, tuple[str, ...]] = {
    T: (
        r"to (?:thank|welcome|congratulate|commend|take note)\b",
        r"to (?:convey|express|extend|send) (?:[\w’']+ ){0,4}?(?:thanks|gratitude|appreciation)",
    ),
    R: (r"to (?:recommend|urge|call (?:up)?on|invite|encourage|request|ask)\b",),
    P: (r"to (?:reaffirm|affirm|support|condemn|reject)\b",),
    D: (
        (
            r"to (?!(?:the|all|our|its|an?|this|that|these|those|his|her|their|each|every|both"
            r"|whom|date|some|many|them|it)\b)[a-z]+\b(?![^.;:]{0,60}:)"
        ),
    ),
}
