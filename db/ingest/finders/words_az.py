"""Azerbaijani word tables for the finders. Linguistic knowledge, no rules.

Heads stand in the possessive form in which they close a name: «Mərkəzi», «Şurası».
"""

COUNCIL_HEADS = (
    "şurası", "palatası", "forumu", "klubu", "dialoqu", "komissiyası", "şəbəkəsi", "assosiasiyası",
    "ittifaqı", "birliyi", "konsorsiumu", "alyansı", "komitəsi", "qrupu", "assambleyası",
    "dərnəyi", "konventi", "heyəti", "kollegiyası", "məşvərəti", "çevrəsi", "dairəsi",
    "platforması", "liqası", "konqresi", "məclisi", "prosesi", "masası", "qurultayı",
    "tərəfdaşlığı", "təşəbbüsü", "konfransı",
)  # fmt: skip
BODY_HEADS = (
    *COUNCIL_HEADS,
    "kabineti", "otağı", "emalatxanası", "stansiyası", "qalereyası", "teatrı", "arxivi",
    "kafedrası",
    "bələdiyyəsi", "hakimiyyəti", "məhkəməsi", "prokurorluğu", "federasiyası", "konfederasiyası",
    "kooperativi", "gildiyası", "sindikatı", "holdinqi", "redaksiyası", "qəzeti", "jurnalı",
    "nəşriyyatı", "xəstəxanası", "qoruğu", "zavodu", "fabriki", "liseyi", "gimnaziyası",
    "konsulluğu", "qurumu", "ofisi", "filialı", "bölməsi", "komissarlığı",
    "mərkəzi", "institutu", "vəqfi", "fondu", "evi", "akademiyası", "universiteti", "nazirliyi",
    "agentliyi", "məktəbi", "bürosu", "təşkilatı", "cəmiyyəti", "idarəsi", "departamenti",
    "administrasiyası", "səfirliyi", "rəsədxanası", "laboratoriyası", "kolleci", "fakültəsi",
    "bankı", "şirkəti", "xidməti", "katibliyi", "muzeyi", "kitabxanası", "postu", "limanı",
    "meriyası", "sanatoriyası", "parlamenti", "hökuməti", "müəssisəsi", "mərkəzləri", "ocağı",
    "laboratoriyaları", "partiyası",
    "bazarı", "birjası", "terminalı", "vağzalı", "parkı", "kompleksi", "gömrükxanası",
    "hərəkatı", "zonası", "təşəbbüsü", "layihəsi", "inspeksiyası", "rayonu", "nümayəndəliyi",
    "korporasiyası",
)  # fmt: skip
SESSION_NOUNS = (
    "iclas", "sessiya", "görüş", "toplantı", "yığıncaq", "yığıncağ", "konfrans", "müşavirə",
    "raund", "plenum",
)  # fmt: skip
#: What is counted like sessions, and means one only with its number: «səkkizinci məclisi».
COUNTED = ("məclis", "oturum", "buluşma", "yığnaq", "söhbət", "masa", "seminar", "simpozium")
#: What is held or opened besides sessions; none of these begins an office.
EVENT_NOUNS = (
    "təlim",
    "seminar",
    "simpozium",
    "forumda",
    "açılış",
    "məruzə",
    "mühazirə",
    "çıxışlar",
    "tədbir",
    "müzakirə",
    "diskussiya",
    "debat",
    "panel",
    "dinləmə",
    "mərasim",
)
HELD = (
    r"həsr (?:olun|edil)(?:ub|ib|muş|miş|du|di)"
    r"|keçiril(?:ib|miş(?!di(?!r)))|keçir(?:ib|miş(?!di(?!r))|di(?!r))|davam ed(?:ib|ir)"
    r"|baş tut(?:ub|muş(?!du(?!r)))|təşkil (?:olunub|edilib|olunmuş|edilmiş)"
    r"|(?:masa|süfrə)\w* (?:arxa|ətraf|baş)\w* (?:əyləş|otur|yığış|toplaş)\w+|\byığışd[ıi]q"
    r"|toplaş|yığış(?:ıb|mış|dı)"
    r"|keçib|(?<=\w )keçdi(?!lər)\b|işini başa|start götür|baş tutdu|keçirildi"
    r"|təşkil e(?:dib|tmiş)|olub"
    r"|keçirir(?:lər)?\b|keçirilən|topla[nş]an|yığışan|bir araya gələn|baş tutan|təşkil (?:olunan"
    r"|edilən)|bir araya gəl(?:ib|di|miş(?!di))"
    r"|sona (?:yet|çat|er)(?:ib|di|miş)|işlə(?:yib|miş|di)|davam edən"
    r"|\bbaşla(?:yıb|dı|mış)"
    r"|(?:yığıncağ|iclas|toplantıs|görüş|sessiyas|raund)[ıiuü] (?:idi|oldu|olub|olmuş(?:dur)?)\b"
    r"|çağırıl|ev sahib(?:liyi|i) e(?:d(?!əcək)|t)|yekunlaş|başa çat|açılıb"
)
#: Bodies that are called like what they hold.
EVENTS = ("forum", "konqres", "dialoq", "konvent", "assambleya", "qurultay")
#: A council itself meets: «Şura üçüncü dəfə toplaşıb».
MEETS = (
    r"(?:topla[nş]|yığış)(?:ıb|mış|dı|ır)(?:d[ıi]r)?(?:l[aə]r)?|görüş(?:üb|müş|dü|ür)(?:d[üu]r)?(?:lər)?"
    r"|bir araya gəl(?:ib|miş|di|ən)(?:dir)?(?:lər)?|(?:topla[nş]|yığış|görüş)(?:an|ən|araq|ərək)"
    r"|bir araya gələrək|(?:topla[nş]|yığış)d[ıi]q|görüşdük|bir araya gəldik"
    r"|(?:masa|süfrə)\w* (?:arxa|ətraf|baş)\w* (?:əyləş|otur|yığış|toplaş)\w+"
    r"|(?:öz )?işin[iə] (?:başa (?:vur|çatdır)|yekunlaşdır|başla|davam etdir|tamamla|bitir)"
    r"(?:y?[ıiuü]b|m[ıiuü]ş|d[ıiuü])(?:d[ıi]r)?"
)
#: Behind the noun of a session that something is done for in advance.
AWAITED_BEHIND = r"(?:d[əa]k\b| (?:qədər|kimi|ərəfəsində|üçün hazırla))"
OTHER_SESSION = (
    r"(?:əvvəlki|öncəki|gələn)\w*,? (?:[\w-]+,? ){0,3}?(?:iclas|sessiya|görüş|toplantı|yığınca)"
    r"|xatırlad|qeyd edək|ötən il|keçən il|(?:ötən|keçən)ilki"
)
#: What had been so is of another session if its day or its number is told; else of this one.
HAD_BEEN = r"(?:tut|keçiril|olun|edil|ol|keç|topla[nş]|tutul)m[uıiü]şd[uıiü](?![rn])"
WILL_BE_HELD = (
    r"(?:keçiril|olun|edil|ol|tutul|topla[nş]|aparıl|baş tut)(?:a|ə|ı|i|u|ü|y)?(?:acaq|əcək)"
    r"|ev sahib(?:liyi|i) edəcək|planlaşdırıl|nəzərdə tutul|dəvət olunur"
)
#: «Növbəti» is "next" of what is to come, and "regular" of what was held.
NEXT_IF_NOT_HELD = r"növbəti(?!,? sayca|, \w+nc[ıiuü]\b)"
#: Another session, if nothing says that it was held: it was put off.
PUT_OFF = (
    r"(?:təxirə salın|başqa vaxta keçiril|ləğv (?:edil|olun)|sonraya saxlan|vaxtı dəyişdiril)\w*"
)
#: Office nouns as they close a chain, without the plural and the case.
OFFICE_HEADS = (
    "direktor əvəzi",
    "sədri", "direktoru", "müdiri", "müşaviri", "rəhbəri", "eksperti", "mütəxəssisi", "katibi",
    "müavini", "prezidenti", "həmsədri", "professoru", "dosenti", "elmi işçisi", "işçisi",
    "məsləhətçisi", "səfiri", "naziri", "deputatı", "üzvü", "nümayəndəsi", "rektoru", "prorektoru",
    "dekanı", "rəisi", "köməkçisi", "koordinatoru", "redaktoru", "əməkdaşı", "analitiki",
    "tədqiqatçısı", "təsisçisi", "konsulu", "attaşesi", "moderatoru", "müəllimi", "başçısı",
    "icraçısı", "inspektoru", "kapitanı", "lideri", "meri", "qubernatoru", "rəyçisi", "sözçüsü",
    "doktorantı", "doktoru", "spikeri", "tarixçisi", "iqtisadçısı", "memarı", "mühəndisi",
    "icra başçısı", "baş redaktoru", "aparıcısı", "təmsilçisi", "vəkili", "ekoloqu", "hüquqşünası",
    "sədr müavini", "direktor müavini", "rəis müavini", "köməkçi müavini", "icraçı direktoru",
    "baş katibi", "dövlət katibi", "mətbuat katibi", "laborantı", "magistrantı", "aspirantı",
    "tələbəsi", "məzunu", "mühasibi", "texnoloqu", "aqronomu", "baytarı", "həkimi", "memuru",
    "məmuru", "generalı", "admiralı", "komandiri", "komandanı", "zabiti", "prokuroru", "hakimi",
    "notariusu", "ombudsmanı", "komissarı", "inspektoru", "auditoru", "menecer", "meneceri",
    "kuratoru", "arxivçisi", "kitabxanaçısı", "muzeyşünası", "rəssamı", "yazıçısı", "şairi",
    "jurnalisti", "müxbiri", "şərhçisi", "naşiri", "tərcüməçisi", "vitse-prezidenti",
    "vitse-spikeri", "baş naziri", "müşahidəçisi", "elçisi", "səlahiyyətlisi",
    "sahibi", "qurucusu", "yaradıcısı", "təşkilatçısı", "fəalı", "aktivisti", "könüllüsü",
    "bələdçisi", "təlimçisi", "dəniz kapitanı", "gəmiçisi", "fermeri", "sahibkarı", "bankiri",
    "hidroloqu", "geoloqu", "bioloqu", "coğrafiyaçısı", "sosioloqu", "politoloqu", "etnoqrafı",
    "arxeoloqu", "diplomatı", "məsul katibi", "şöbə müdiri", "böyük elmi işçisi",
    "akimi", "hakimi", "yazarı", "ustası",
    "başqanı", "bağbanı", "ağsaqqalı", "xadimi", "valisi", "vəziri", "naibi", "ustadı",
    "layihə rəhbəri", "qrup rəhbəri", "baş mütəxəssisi", "aparıcı mütəxəssisi", "baş müəllimi",
)  # fmt: skip
OFFICE_WORDS = (
    "iqtisadçı", "tarixçi", "politoloq", "professor", "dosent", "ekspert", "jurnalist",
    "hüquqşünas",
    "akademik", "tədqiqatçı", "analitik", "diplomat", "sosioloq", "ekoloq", "coğrafiyaçı", "səfir",
    "deputat", "hidroloq", "şərqşünas", "məsləhətçi", "mütəxəssis", "alim", "yazıçı", "müstəqil",
    "mühəndis", "memar", "bioloq", "geoloq", "filosof", "publisist", "moderator", "həmsədr", "sədr",
    "nazir", "kapitan", "admiral", "general", "müəllim", "hüquqçu", "siyasətşünas", "etnoqraf",
    "arxeoloq", "aqronom", "klimatoloq", "meteoroloq", "okeanoloq", "filoloq", "psixoloq",
    "demoqraf",
    "statistik", "fizik", "kimyaçı", "riyaziyyatçı", "rəssam", "şair", "tərcüməçi", "redaktor",
    "müxbir", "icmalçı", "vəkil", "notarius", "təlimçi", "mütərcim", "aspirant", "doktorant",
    "magistrant", "tələbə", "fermer", "dənizçi", "direktor", "katib", "rektor", "dekan", "elçi",
    "konsul", "attaşe", "dosent", "bələdçi", "kitabxanaçı", "arxivçi", "kulturoloq",
    "muzeyşünas", "polkovnik", "mayor", "leytenant", "imam", "axund", "keşiş", "həkim",
    "bankir", "sahibkar", "müşahidəçi", "şagird", "sakin", "veteran", "könüllü", "aktyor",
    "rejissor", "bəstəkar", "hərbçi", "baytar", "texnoloq", "rahibə", "yepiskop", "senator",
    "çoban", "bağban", "aşpaz", "ağsaqqal", "dərzi", "meşəbəyi", "losman",
    "dirijor", "mer", "qubernator", "müfti", "şeyx", "pilot", "astronom", "botanik", "zooloq",
)  # fmt: skip
HONORIFICS = frozenset(
    ["cənab", "xanım", "dr", "prof", "bəy", "zati-aliləri", "usta", "ustad", "hacı"]
)
TAKING_PART = (
    r"çıxış|iştirak|qoşul|moderator|sədrliyi|sədrlik|(?:sədr|katib|aparıcı)i?\s?[:—–]|açıq elan"
    r"|aç(?:ıb|mış|dı)|rəhbərlik|rəhbərliyi|məruzə|açılış|salamla|söz|təqdim|aparıb|aparmış"
    r"|apar(?:dı|ırdı)|mühazirə|dinlən|qatıl|həmsədr|idarə|ev sahib|bildirib|vurğulayıb|təmsil"
    r"|(?:iclas|sessiya|görüş|toplantı)\w*d[aə] (?:\w+ )?deyib"
    r"|\bvəzifə(?:si)?\b|^imza\w*\s?:|tərəfdən\s?:|adından\s?:"
)
NOT_TAKING_PART = (
    r"xatirəsi|yad ed|vəfat|mərhum|yubiley|şərəfinə|anıl"
    r"|(?:səy(?:i|ləri)|siyasəti) (?:nəticəsində|sayəsində)|apardığı siyasət"
    r"|(?:foto|mətn|müəllif|müxbir)\s?:"
)
#: What is told of somebody without saying that they are there now.
TOLD_OF = (
    r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|imzala|əsasını|yarad[ıa]l|doğul|təyin|seçil|təsdiq|həvalə|tapşır"
    r"|foto|mətn:|müəllif|müxbir:|redaktor:|əlaqə:|telefon|kitab(?!xana)|yazd[ıa]"
)
#: What opens a list of persons, or a signature, behind the points.
AT_END = (
    r"imzala(?:yan|dı|mış|yıb)|imzalar|tərəf(?:in)?d[əa]n\s?:|(?:həm)?sədr(?:i|lər|ləri)?\s?[:—–]|katib(?:i)?\s?[:—–]"
    r"|iştirak (?:edirdi|etmiş|edən)\w*\s?:|iştirakçılar\s?:|çıxış (?:etmiş|edən)\w*\s?:|adından"
    r"|moderator\s?[:—–]|aparıcı\s?[:—–]|çıxış edənlər arasında"
)
#: What several were at a session, before the office of the first of them.
ROLES_OF_MANY = frozenset({"moderatorlar", "məruzəçilər", "natiqlər", "spikerlər", "aparıcılar"})
