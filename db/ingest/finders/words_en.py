"""English word tables for the finders. Linguistic knowledge, no rules."""

from db.ingest.finders.tables import words

COUNCIL_HEADS = words(
    "council chamber forum club dialogue dialogues dialog commission network association union "
    "consortium alliance committee group board assembly platform league congress "
    "roundtable circle panel caucus convention parliament senate guild conclave colloquium "
    "process track table partnership initiative symposium"
)
BODY_HEADS = COUNCIL_HEADS | words(
    "institute centre center foundation fund academy university school bureau agency "
    "ministry service laboratory lab society organisation organization office department "
    "administration embassy observatory house museum library inspectorate college faculty "
    "exchange bank corporation company authority trust secretariat initiative institution "
    "project programme program college think-tank hub institut forum tank collegium federation "
    "mission studies city municipality circle panel unit section division branch desk cabinet "
    "cooperative syndicate endowment co-operative fellowship consultancy campus station "
    "archive archives directorate court tribunal treasury railway railways port gallery "
    "theatre theater hospital clinic newspaper publisher lyceum seminary conservatory registry "
    "magazine gazette journal radio television daily weekly "
    "confederation facility collective workshop studio reserve shipyard commissariat station"
)
#: Heads of a body's name only where a list of bodies goes on: "and the Polar Seminar".
SOFT_HEADS = words(
    "seminar room salon atelier bench parlour parlor reading-room workroom symposium tribune lodge "
    "brotherhood fellowship caucus workshop"
)
SESSION_NOUNS = frozenset(
    [
        "session",
        "meeting",
        "sitting",
        "round",
        "plenary",
        "conference",
        "gathering",
        "consultation",
        "summit",
        "colloquy",
        "roundtable",
        "encounter",
        "convening",
    ]
)
HELD = (
    r"\b(?:was|were) (?:\w+ ){0,3}(?:held|convened|organi[sz]ed|opened|hosted|prepared)"
    r"|\btook place|\b(?:it|this) (?:was|is|marked) (?:already )?the\b|\bsat (?:for|in|at|on)\b"
    r"|\bran (?:from|until|for|between|on)\b|\bcame together|\bgot together|\bfinished"
    r"|\b(?:wound|wrapped) up\b|\b(?:is|are) (?:holding|convening)\b"
    r"|\b(?:is|are|was|were) (?:now |currently )?(?:under ?way|being held|taking place)\b"
    r"|\b(?:kicks|kicked) off\b|\b(?:has|have) (?:started|begun|got under ?way)\b"
    r"|\b(?:met|meets|convened|gathered|assembled|held|concluded|opened|ended|closed|wrapped up"
    r"|brought together|came to (?:an end|a close)|got under way|dealt with)\b"
    r"|\b(?:session|meeting|gathering) is (?:now )?over\b"
    r"|\bbrought (?:its|their|the) [^.;]{3,50} to (?:a close|an end|its close|its end)\b"
    r"|\bplay(?:s|ed) host\b|\bwas (?:wholly |entirely )?(?:devoted|dedicated)\b|\bsat down\b"
    r"|\b(?:hosted|welcomed|organi[sz]ed)\b(?! by)|\bsaw the (?:close"
    r"|opening|end|start)"
)
#: Bodies that are called like what they hold.
EVENTS = frozenset(
    "forum congress roundtable dialogue convention assembly colloquium symposium".split()
)
#: What is counted like sessions, and means one only with its number: "the fifth edition".
COUNTED = frozenset(
    "edition talks reunion convocation workshop seminar symposium retreat get-together".split()
)
#: A council itself meets: "the Council convened for the third time".
MEETS = (
    r"(?:re)?(?:met|convened|gathered|assembled)|meets|convenes|sat(?= (?:for|in|at|on)\b)"
    r"|c[ao]me together|got together"
    r"|sat down(?! with)"
    r"|(?:concluded|completed|finished|ended|closed|began|opened|resumed) its"
    r" (?:work|business|deliberations|proceedings|discussions)"
)
#: A town does so to a council: "Varna hosted the Black Sea Forum".
RECEIVES = r"hosted|welcomed|played host to"
WILL_BE_HELD = (
    r"\bwill (?:be held|hold|take place|meet|convene|open|host|gather|assemble)|\bis to be held"
    r"|\b(?:is|are|due|scheduled|planned|session|meeting|sitting|round|gathering) to be held"
    r"|\b(?:fix(?:es|ed)|schedules?|sets?|appoints?|agrees? to (?:hold|convene)"
    r"|resolves? to (?:hold|convene|meet)) (?:the |its |a |their )?(?:[\w-]+ ){0,3}?"
    r"(?:session|meeting|sitting|round|plenary|gathering) (?:for|to|in|at|on)\b"
    r"|\b(?:is|are) (?:due|scheduled|planned"
    r"|expected|set) to\b"
)
#: Right before the noun of a session that something is done for in advance.
AWAITED_BEFORE = (
    r"\b(?:by|until|(?<!question )(?<!matter )(?<!issue )(?<!item )before|ahead of"
    r"|prior to|in time for|in preparation for|between) (?:the |its |our )?"
    r"(?:[\w-]+ ){0,2}$"
)
OTHER_SESSION = (
    r"\bhad (?:been (?:held|hosted|convened|organi[sz]ed|opened)(?! (?:jointly |together )?by\b)"
    r"|taken place|met|asked|last (?:gathered|convened|assembled|sat|come together))"
    r"|\b(?:previous|preceding|next|earlier|forthcoming|upcoming|following|last)"
    r" (?:[\w-]+ ){0,3}?(?:session|meeting|sitting|round|plenary|gathering)"
    r"|\b(?:year|month|week)s? earlier|\bpreparatory\b|\blast year|\b(?:last met|meets? next)\b"
    r"|\bnext (?:year|spring|summer|autumn|winter)\b"
    r"|(?<!you will )(?<!you may )\brecall(?:s|ed)?\b(?! that (?:the|this"
    r"|our) (?:present |current )?(?:session|meeting"
    r"|sitting|round|plenary|gathering) (?:had been|was|is|has been) (?:asked|invited|tasked"
    r"|devoted|dedicated|called|convened|meant|to)\b)|\bas a reminder\b"
)
#: Another session, if nothing says that it was held: it was put off.
PUT_OFF = (
    r"\b(?:has|have|had|was|were|is|are)(?: now| since| therefore)? (?:been )?"
    r"(?:postponed|put off|deferred|rescheduled|cancelled|canceled|called off|adjourned sine die)\b"
)
ORGANISED = (
    r"(?:co-?)?organi[sz]ed|convened|hosted|prepared|co-hosted|arranged|initiated"
    r"|put together|called"
)
NOT_ORGANISERS = (
    r"\b(?:with|received|under) (?:the )?(?:\w+ ){0,2}(?:support|sponsorship|auspices|assistance)"
    r"|\bwithin the framework|\bpursuant|\bin accordance|\bsponsor|\bin line with"
    r"|\bin the framework|\bfund(?:ed|ing)\b|\bpaid for\b|\bpicked up the bill|\bassisted by"
    r"|\bfinanc(?:ed|ial)|\bsupported by"
    r"|\b(?:media|information|general|technical|strategic|official|corporate) partners?\b"
)
#: The last word of an office, or its most telling one.
OFFICE_HEADS = words(
    "director president chair chairman chairwoman chairperson co-chair vice-chair head "
    "secretary minister ambassador professor adviser advisor researcher fellow economist "
    "analyst expert dean rector vice-rector rapporteur moderator secretary-general envoy "
    "representative officer coordinator manager editor scholar scientist historian "
    "lecturer consultant counsel counsellor counselor consul attache attaché deputy governor "
    "mayor member senator commissioner lawyer journalist founder co-founder partner "
    "chancellor provost leader specialist engineer master speaker co-chairs chairs "
    "directors advisers advisors experts fellows researchers presidents heads ambassadors "
    "co-founders professors doctor diplomat observer delegate inspector geographer "
    "geologist sociologist hydrologist ecologist biologist politologist strategist "
    "vice-president superintendent commander admiral general colonel captain curator "
    "archivist assistant aide attorney chief principal associate hydrographer linguist "
    "ethnographer banker correspondent commentator columnist executive trustee warden "
    "registrar librarian architect artist author writer poet critic publisher producer broadcaster "
    "planner surveyor agronomist economist ecologist epidemiologist physician doctor-in-chief "
    "nurse "
    "oceanographer meteorologist climatologist glaciologist seismologist botanist zoologist "
    "chemist "
    "physicist mathematician statistician demographer anthropologist archaeologist philologist "
    "philosopher theologian psychologist jurist judge magistrate prosecutor notary mediator "
    "arbitrator "
    "negotiator conservationist forester farmer fisherman skipper pilot harbourmaster harbormaster "
    "postmaster headmaster rector-emeritus emeritus intern trainee postdoc student activist "
    "campaigner organiser organizer facilitator convenor convener interpreter translator reporter "
    "blogger anchor presenter host auditor accountant treasurer comptroller controller bursar "
    "minister-counsellor plenipotentiary legate nuncio commodore major lieutenant sergeant marshal "
    "brigadier sheriff constable chaplain bishop imam rabbi entrepreneur businessman businesswoman "
    "trader investor shareholder owner proprietor operator technician technologist designer "
    "developer "
    "programmer restorer conservator collector antiquarian storyteller folklorist musicologist "
    "composer conductor teacher schoolteacher instructor tutor trainer coach mentor reader "
    "vice-chancellor vice-chair vice-chairman deputy-director co-director co-founder co-organiser "
    "candidate councillor ceo cfo alderman prefect ombudsman undersecretary attaché "
    "docent herder underwriter clerk chargé charge mep mp meps mps under-secretary "
    "coxswain boatman ferryman shepherd miller weaver potter gardener beekeeper midwife surgeon "
    "veterinarian stationmaster ranger gamekeeper docker seafarer mariner navigator cartographer "
    "carpenter mason printer bookseller nun monk miner paramedic firefighter lifeguard "
    "inspector-general director-general governor-general "
    "premier congressman congresswoman congressperson parliamentarian lawmaker spokesman "
    "spokeswoman spokesperson ambassador-at-large archbishop"
)
HONORIFICS = words(
    "datuk sheikh shaykh lord lady mr mrs ms miss messrs dr drs prof profs professor ambassador "
    "excellency dame sir dame "
    "captain capt hon rev gen col lt commodore brigadier colonel admiral sergeant "
    "academician h.e lady lord madam mme sheikh sheikha shaikh princess prince baroness baron "
    "sister father brother monsieur herr frau senor señor signor dra sra don doña sri shri ustad "
    "shrimati smt eng er ven dasho lyonpo datin amb avm acm honorable "
    "honourable hon'ble rt brig maj adm gp wg cdr cdre lieutenant"
)
#: Capitalised words that are no part of a person's name.
NOT_NAMES = words(
    "the a an and of for in on at to by from with january february march april may june "
    "july august september october november december monday tuesday wednesday thursday "
    "community staff countries "
    "friday saturday sunday first second third fourth fifth sixth seventh eighth ninth "
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth twentieth participants members speakers opening communiqué communique council "
    "session box "
    "meeting summary conclusions republic north south east west northern southern eastern "
    "western central sea black caspian europe asia european union russia azerbaijan "
    "georgia armenia turkey türkiye iran kazakhstan national international regional state "
    "federal government ministry university institute centre center academy foundation "
    "forum city conference house road corridor middle protocol convention treaty "
    "agreement declaration memorandum statement charter foreign affairs internal external public "
    "economic economics development trade finance security studies research relations policy "
    "policies cooperation energy transport environment culture education health science sciences "
    "technology agriculture labour labor justice defence defense interior history economy tourism "
    "resources management communications infrastructure industry innovation planning strategy "
    "strategic governance diplomacy integration board nations united world global parliament "
    "working group task force silk initiative week county province district oblast village town "
    "region coast guard navy army police customs port harbour harbor authority railways "
    "valley mountains island islands river lake bay gulf street square avenue airport prize award "
    "charge chargé affaires d'affaires d’affaires"
)
NOT_TAKING_PART = (
    r"\b(?:was|were|had been) (?:also )?(?:expected|invited|announced|due|awaited)\b[^.;]{0,90}"
    r"\b(?:but|though|yet) (?:[\w’]+ ){0,2}"
    r"(?:did not|could not|never|was unable|were unable|fell)\b|"
    r"\bmemory of|\bthe late\b|\bin honou?r of|\bnamed after|\btribute to|\bpassed away"
    r"|\b(?:reporting|photos?|photograph\w*|edited|translated|text|images?) by\b"
    r"|\b(?:photo|text|contact|media enquiries)\s?:"
)
TAKING_PART = (
    r"\b(?:opened|opening|addressed|spoke|spoken|speakers?|remarks|deliver\w*|taking part|took part"
    r"|attended|chair\w*|co-chair\w*|moderat\w*|present\w*|participa\w*|welcom\w*|gave|keynote"
    r"|panel\w*|rapporteur|led|comment\w*|introduced|joined|hosted|introductory|contribut\w*"
    r"|statements?|greet\w*|represent\w*|discussants?|among|said|told|noted|argued|stressed|asked"
    r"|according to|briefed|outlined|explained|described|shared|summed|summari[sz]ed|pointed"
    r"|suggested|urged|reminded|countered|disagreed|objected|answered|echoed|praised|congratulated"
    r"|warned|remarked|observed|recalled|heard|present|acted|read|thanked|closed|closing|headed|reported|called|spoke|speaking"
    r"|floor|hear(?:ing)? from|position|job title|full name|co-authored|replied|expressed"
    r"|delegat\w+[^.;]{0,60} (?:compris|consist|includ)(?:ed|ing)"
    r"|delegat\w+[^.;]{0,60} (?:composed|made up)|comprised|team[^.;]{0,40} (?:includ|consist)ed"
    r"|brought together|minutes|video (?:message|address|link))\b"
    r"|^signed\b[^:]*:|^signatures?\b|^for (?:the )?[^:]{0,60}:"
)
#: What is told of somebody without saying that they are there now.
TOLD_OF = (
    r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d|s\b)|\bsigned (?!in\b|the visitors)"
    r"|\b(?:founded|established|created|born|appointed|elected"
    r"|named|photo|text|contact|email|tel|reporting by|editor|written|wrote|book"
    r"|(?<!video )message|letter)\b"
)
#: What opens a list of persons, or a signature, behind the points.
AT_END = (
    r"\bsigned\b|\bsignatures?\b|\bsignator|^for (?:the )?[^:]{0,60}:|\bpresent\s?:"
    r"|\bparticipants\s?:|\bparticipants (?:included|were)|\b(?:attended|chaired|moderated) by\b"
    r"|\bspeakers?\s?:"
    r"|\b(?:minutes|notes?|record(?:ed|s)?) (?:were |was )?(?:taken |kept |drawn up )?by\b"
    r"|\bspeakers (?:included|were)|\b(?:co-)?chair(?:man|woman|person|s)?\s?:|\brapporteur\s?:"
    r"|\b(?:taking|took) part\b|\bspoke\b|\bsecretary\s?:"
    r"|\bamong (?:those|the (?:speakers|participants))|\bin attendance"
    r"|\b(?:featured|heard|included) (?:\w+ )?(?:reports?|papers?|presentations?|remarks|speeches"
    r"|talks|addresses)\b"
    r"|\b(?:reports?|papers?|presentations?|remarks|speeches) (?:was|were) (?:made|delivered|given"
    r"|presented|read) by\b"
)
#: "the Committee convened on 2 May", "the Institute has prepared recommendations": no session.
ITSELF = (
    r"(?!(?<=convened) (?:on|in|to|at|for)\b)"
    r"(?! (?:(?:an?|the|its) )*(?:recommend|report|paper|statement|communiqu|draft|text))"
)
#: What organising a session is called.
WORK = (
    r"(?:organi[sz]ation|organi[sz]ing|hosting|preparations?|preparing|running|arrangements?"
    r"|secretariat)"
)
