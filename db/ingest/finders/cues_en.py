"""What tells that an English name is of a person there, or only of one written about."""

import re

from db.language.patterns import regex

#: Whose message, book or memory it is takes no part.
MENTIONED = regex(
    r"(?<!video )\b(?:message|letter|telegram|books?|memory|legacy|portrait|anniversary|birth|death"
    r"|works|named|houses?|home|museum|poems?|novels?|films?|grave|tomb|monument|statue|paintings?|songs?)"
    r" (?:of|from|by|after) (?:(?!, and the\b)[^.;:]){0,80}$"
    r"|\b(?:credited|quoting) [^.;:]{0,120}$|\bvision of [^,.;:]{0,60}$"
    r"|\b(?:recent|latest|last|earlier|previous|forthcoming|upcoming) (?:[a-z]+ )?(?:interactions?"
    r"|meetings?|talks|contacts?|conversations?|visits?|summits?|phone calls?|exchanges?)"
    r" (?:between|of|with|by) [^.;:]{0,160}$"
    r"|\b(?:its|their|our|his|her) late (?!afternoon|evening|morning|night|session|sitting)[a-z]+"
    r"[^.;:]{0,60}$|\b(?:mourned|commemorated|paid (?:its |their )?(?:last )?respects to)"
    r" [^.;:]{0,90}$"
)
WHO = regex(r", who (?!died|was born|wrote|founded|lived|had (?:died|written|founded))\w+")
#: Who says something is a person.
SAYS = regex(
    r",? (?:then |also |later |who )?(?:said|asked|told|argued|replied|remarked|warned|quipped"
    r"|recalled|insisted|observed|countered|explained|added|thanked|spoke|wondered|moderated"
    r"|chaired|presided|facilitated|replied|responded|commented|joked|stressed|noted|concluded"
    r"|disagreed|objected|reported|interpreted|acted as|served as|took (?:the floor|part|notes))\b"
)
SAID = regex(
    r"(?:[,?!.]”|[,?!.][\"’»]) (?:said|asked|told|argued|replied|remarked|warned|quipped|observed"
    r"|insisted|countered|explained|added) $"
)
#: "chaired by N", "speakers included N": who does it is a person.
DOER = regex(
    r"\b(?:(?:his|her|its|their) (?:\w+ )?(?:counterpart|colleague|successor|predecessor),?\s?"
    r"|\band colleagues?|\b[A-Z]{2,}[’']s"
    r"|(?:chaired|moderated|addressed|opened|closed|delivered|presented|made|given|read|led|headed"
    r"|attended|welcomed|joined|facilitated|introduced|heard|followed|kept|taken|drafted"
    r"|summari[sz]ed|raised|represented|presided over) (?:\w+ )?(?:in turn |turns )?(?:by|from)"
    r"|\b(?:to )?(?:hear|hearing) from|\bfloor (?:was|is|went)(?: then| also)?(?: given)? to"
    r"|\b(?:remarks|words|greetings|contributions?|presentations?|papers?|statements?|welcome)"
    r" (?:then |also )?(?:came|followed) from|\bin the chair (?:was|sat)"
    r"|\bunder the (?:chairmanship|guidance|leadership|presidency) of|\bon the panel (?:were|was)"
    r"|(?:attending|present) (?:was|were)|^(?:for|on behalf of) [^:]{0,50}(?=:)"
    r"|(?:^|[.;]\s?)(?:co-?)?(?:chairs?|moderators?|speakers?|rapporteurs?|panell?ists?|discussants?"
    r"|(?:members |also |those )?present|(?:in )?attendance|attendees|participants?)\s?(?=:)"
    r"|(?:delegat(?:ion|es)|team|contingent|party|panel|side)(?: [^.;,]{0,40})? (?:was |were )?"
    r"(?:comprised(?: of)?|composed of|made up of|consisted of|consisting of|comprising|included"
    r"|including)|\band (?:also )?(?:included|comprised)"
    r"|(?:speakers|participants|discussants|rapporteurs|guests|observers"
    r"|experts|moderators|panellists|panelists|attendees) (?:included|were|also included))"
    r":? (?:also )?$",
    re.IGNORECASE,
)
#: "Rapporteur: N": said of the session, and an office where none other is stated.
LABEL = regex(
    r"(?:^|[.;] ?)(?P<office>(?:[Cc]o-)?[A-Za-z-]+)"
    r"(?: (?:of|to|for) the (?:[a-z]+ )?(?:meeting|session|sitting|conference|forum|council|seminar"
    r"|congress|consultations?|discussions?|talks|hearings?|round table|roundtable))?\s?[:—–]\s$"
)
