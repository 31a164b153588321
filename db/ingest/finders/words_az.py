"""Azerbaijani word tables for the finders. Linguistic knowledge, no rules.

Heads stand in the possessive form in which they close a name: «Mərkəzi», «Şurası».
"""

COUNCIL_HEADS = (
    "şurası", "palatası", "forumu", "klubu", "dialoqu", "komissiyası", "şəbəkəsi", "assosiasiyası",
    "ittifaqı", "birliyi", "konsorsiumu", "alyansı", "komitəsi", "qrupu", "assambleyası",
    "dərnəyi", "konventi", "məşvərəti", "çevrəsi", "dairəsi",
    "platforması", "liqası", "konqresi", "məclisi",
)  # fmt: skip
BODY_HEADS = (
    *COUNCIL_HEADS,
    "kabineti", "otağı", "emalatxanası", "stansiyası", "qalereyası", "teatrı", "arxivi", "kafedrası",
    "bələdiyyəsi", "hakimiyyəti", "məhkəməsi", "prokurorluğu", "federasiyası", "konfederasiyası",
    "kooperativi", "gildiyası", "sindikatı", "holdinqi", "redaksiyası", "qəzeti", "jurnalı",
    "nəşriyyatı", "xəstəxanası", "qoruğu", "zavodu", "fabriki", "liseyi", "gimnaziyası",
    "konsulluğu", "qurumu", "ofisi", "filialı", "bölməsi", "komissarlığı",
    "mərkəzi", "institutu", "vəqfi", "fondu", "evi", "akademiyası", "universiteti", "nazirliyi",
    "agentliyi", "məktəbi", "bürosu", "təşkilatı", "cəmiyyəti", "idarəsi", "departamenti",
    "administrasiyası", "səfirliyi", "rəsədxanası", "laboratoriyası", "kolleci", "fakültəsi",
    "bankı", "şirkəti", "xidməti", "katibliyi", "muzeyi", "kitabxanası", "postu", "limanı",
    "parlamenti", "hökuməti", "müəssisəsi", "mərkəzləri", "ocağı", "laboratoriyaları", "partiyası",
    "hərəkatı", "təşəbbüsü", "layihəsi", "inspeksiyası", "rayonu", "nümayəndəliyi", "korporasiyası",
)  # fmt: skip
SESSION_NOUNS = (
    "iclas", "sessiya", "görüş", "toplantı", "yığıncaq", "yığıncağ", "konfrans", "müşavirə",
    "raund",
)  # fmt: skip
#: What is held or opened besides sessions; none of these begins an office.
EVENT_NOUNS = ("tədbir", "müzakirə", "diskussiya", "debat", "panel", "dinləmə", "mərasim")
HELD = (
    r"keçiril(?:ib|miş(?!di(?!r)))|baş tut(?:ub|muş(?!du(?!r)))|təşkil (?:olunub|edilib|olunmuş"
    r"|edilmiş)"
    r"|toplaş|keçib|işini başa|start götür|baş tutdu|keçirildi|təşkil edib|olub|çağırıl"
)
#: A council itself meets: «Şura üçüncü dəfə toplaşıb».
MEETS = r"topla[nş](?:ıb|mış|dı)(?:d[ıi]r)?(?:l[aə]r)?|yığışıb(?:lar)?|bir araya gəlib(?:lər)?"
OTHER_SESSION = (
    r"əvvəlki|öncəki|ötən (?:il|iclas)|növbəti|gələn|keçən il|(?:tut|keçiril|olun|edil|ol|keç|topla"
    r"n|tutul)m[uıiü]şd[uıiü](?![rn])"
)
#: Office nouns as they close a chain, without the plural and the case.
OFFICE_HEADS = (
    "sədri", "direktoru", "müdiri", "müşaviri", "rəhbəri", "eksperti", "mütəxəssisi", "katibi",
    "müavini", "prezidenti", "həmsədri", "professoru", "dosenti", "elmi işçisi", "işçisi",
    "məsləhətçisi", "səfiri", "naziri", "deputatı", "üzvü", "nümayəndəsi", "rektoru", "prorektoru",
    "dekanı", "rəisi", "köməkçisi", "koordinatoru", "redaktoru", "əməkdaşı", "analitiki",
    "tədqiqatçısı", "təsisçisi", "konsulu", "attaşesi", "moderatoru", "müəllimi", "başçısı",
    "icraçısı", "inspektoru", "kapitanı", "lideri", "meri", "qubernatoru", "rəyçisi", "sözçüsü",
    "doktorantı", "doktoru", "spikeri", "tarixçisi", "iqtisadçısı", "memarı", "mühəndisi",
    "icra başçısı", "baş redaktoru", "aparıcısı", "təmsilçisi", "vəkili", "ekoloqu", "hüquqşünası",
)  # fmt: skip
OFFICE_WORDS = (
    "iqtisadçı", "tarixçi", "politoloq", "professor", "dosent", "ekspert", "jurnalist",
    "hüquqşünas",
    "akademik", "tədqiqatçı", "analitik", "diplomat", "sosioloq", "ekoloq", "coğrafiyaçı", "səfir",
    "deputat", "hidroloq", "şərqşünas", "məsləhətçi", "mütəxəssis", "alim", "yazıçı", "müstəqil",
    "mühəndis", "memar", "bioloq", "geoloq", "filosof", "publisist", "moderator", "həmsədr", "sədr",
    "nazir", "kapitan", "admiral", "general", "müəllim", "hüquqçu", "siyasətşünas", "etnoqraf",
    "arxeoloq", "aqronom", "həkim", "bankir", "sahibkar", "müşahidəçi",
)  # fmt: skip
HONORIFICS = frozenset(["cənab", "xanım", "dr", "prof", "bəy", "akademik", "professor"])
TAKING_PART = (
    r"çıxış|iştirak|moderator|sədrliyi|rəhbərlik|rəhbərliyi|məruzə|açılış|salamla|söz|təqdim|aparıb"
    r"|aparmış|dinlən|qatıl|həmsədr|idarə|ev sahib|bildirib|vurğulayıb|təmsil"
)
NOT_TAKING_PART = r"xatirəsi|adına|yad ed|vəfat|mərhum|yubiley|şərəfinə|anıl"
